import { printable } from './input-error.ts';

/**
 * Causes of failure that programs tell in their own words, each as a sentence with the remedy. The
 * outputs were seen with git 2.39, Python 3.11 with pip 23 to 26, CMake 3.25, GCC 12, Maven 3.8,
 * cargo 1.95, Go 1.26, Node.js 20 and 24, OpenJDK 17, aws-crt 0.38; reason.test.ts has them.
 */
interface KnownCause {
  pattern: RegExp;
  /** @param found the groups of the pattern, safe to show */
  say: (...found: string[]) => string;
  /** It leaves open why, or where: what the program warned of before, or says later, explains more. */
  vague?: true;
}

const NO_C_COMPILER = 'there is no C compiler: install one (Debian: apt install build-essential)';
const NO_JDK = 'there is no Java compiler: install a JDK, and let JAVA_HOME name it if it is set';

/** At the limit of `ulimit -n`: 256 where macOS leaves it as it is. */
export const TOO_MANY_FILES =
  'too many files are open at once: raise the limit, e.g. with ulimit -n 4096';

/** Programs that a build or a runner starts by name, and what installs them on Debian. */
const PROGRAMS: Readonly<Record<string, string | null>> = {
  ...{ git: 'git', cmake: 'cmake', make: 'make', ninja: 'ninja-build', perl: 'perl', nasm: 'nasm' },
  ...{ cargo: 'cargo', rustc: 'rustc', go: 'golang', mvn: 'maven', 'pkg-config': 'pkg-config' },
  ...{ rclone: 'rclone', s3cmd: 's3cmd', python3: 'python3', node: 'nodejs', npm: 'npm' },
  ...{ 'python3.11': 'python3.11', aws: null, s5cmd: null, rustup: null, dotnet: null },
};
const COMPILERS = /^(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+)$/;
const JAVA = /^javac?$/;

const NO_PROGRAM = [
  /^(?:\S*sh: )?(?:line \d+: |\d+: )?([\w.+-]+): (?:command )?not found$/,
  /\[Errno 2\] No such file or directory: '([\w.+-]+)'$/,
  /\bspawn ([\w.+-]+) ENOENT\b/,
  /exec: "([\w.+-]+)": executable file not found/,
  /\blinker `([\w.+-]+)` not found/,
  /^could not execute process `([\w.+-]+)/,
];

const CAUSES: readonly KnownCause[] = [
  {
    pattern: /No space left on device|\bENOSPC\b|Errno 28\]|Disk quota exceeded/i,
    say: () => 'the disk is full: free some space, or choose smaller workloads',
  },
  {
    pattern:
      /Cannot allocate memory|\bMemoryError\b|std::bad_alloc|OutOfMemoryError|\bout of memory\b|Killed signal terminated program|\(signal: 9, SIGKILL|\bENOMEM\b|memory exhausted/i,
    say: () => 'memory ran out: choose smaller workloads, or a machine with more memory',
  },
  {
    pattern: /too many open files|\bEMFILE\b|\bENFILE\b|Errno 24\]/i,
    say: () => TOO_MANY_FILES,
  },
  // git
  {
    pattern: /detected dubious ownership in repository at '([^']+)'/,
    say: (path) =>
      `${path} belongs to another user, so git refuses to read it: become its owner, or allow it with ` +
      `git config --global --add safe.directory ${path}`,
  },
  {
    pattern: /'([^']+)' does not appear to be a git repository/,
    say: (path) => `${path} is not a git repository`,
  },
  {
    pattern: /^fatal: not a git repository/,
    say: () => 'this folder is not in a git repository',
  },
  {
    pattern:
      /could not read (?:Username|Password) for '([^']+)'|Authentication failed for '([^']+)'/,
    say: (asked, refused) =>
      `${asked || refused} asks for a password: there is no such repository, or it is private ` +
      '(make a clone of a private one, and name its folder)',
  },
  {
    pattern: /^(?:fatal: )?(?:remote: )?repository '([^']+)' not found/i,
    say: (url) => `there is no repository ${url}, or it is private`,
  },
  {
    pattern: /transport '([^']+)' not allowed/,
    say: (transport) => `git may use only https and local folders here, not ${transport}`,
  },
  {
    pattern: /couldn't find remote ref (\S*[^\s.:])|Remote branch (\S+) not found in upstream/,
    say: (ref, branch) => `the repository has no branch or tag ${ref || branch}`,
  },
  // certificates, before the network: pip names both
  {
    pattern:
      /server certificate verification failed|SSL certificate problem: (?:unable to get|self)|CERTIFICATE_VERIFY_FAILED\].*(?:self|unable to get)|x509: certificate signed by unknown authority|PKIX path building failed|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)|invalid peer certificate: UnknownIssuer|AWS_IO_TLS_ERROR_NEGOTIATION_FAILURE/i,
    say: () =>
      'no trusted authority signed the certificate of the server: pass the certificate ' +
      'of its authority with --ca-bundle',
  },
  {
    pattern: /Problem with the SSL CA cert|error setting certificate (?:verify locations|file)/,
    say: () =>
      'the file of trusted certificates cannot be read: check --ca-bundle and similar settings',
  },
  // network
  {
    pattern:
      /Could not resolve (?:host(?:name)?:? )(?:\(Could not resolve host: )?([\w.-]*\w)|failed to resolve address for ([\w.-]*\w)|dial tcp: lookup ([\w.-]*\w)|UnknownHostException: ([\w.-]*\w)|Unknown host ([\w.-]*\w)|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]*\w)/i,
    say: (...hosts) => noHost(hosts.find((host) => host) ?? ''),
  },
  {
    pattern:
      /Temporary failure in name resolution|Name or service not known|nodename nor servname|AWS_IO_DNS_\w+|Couldn't resolve host|no such host|Could not resolve host/i,
    say: () => noHost(''),
    vague: true,
  },
  {
    pattern: /network is unreachable|\bENETUNREACH\b/i,
    say: () => 'there is no network here',
  },
  {
    pattern:
      /Failed to connect to (\S+) port (\d+)|Could not connect to the endpoint URL: "([^"]+)"|connect ECONNREFUSED ([^\s,;"'(){}]*[^\s.,:;"'(){}])|dial tcp (\S+): connect: connection refused/i,
    say: (host, port, url, address, dialled) =>
      nobodyAt(host ? `${host} port ${port}` : url || address || dialled || ''),
  },
  {
    pattern: /Connection refused|\bECONNREFUSED\b|AWS_IO_SOCKET_CONNECTION_REFUSED/i,
    say: () => nobodyAt(''),
    vague: true,
  },
  {
    pattern: /\bEADDRINUSE\b|Address already in use/i,
    say: () => 'another program uses this port: end it, or choose another port',
  },
  // Python
  {
    pattern: /apt(?:-get)? install (python3[\w.]*-venv)/,
    say: (name) => `Python cannot create environments here: apt install ${name}`,
  },
  {
    pattern: /No module named '?(?:ensurepip|venv)\b/,
    say: () =>
      'Python cannot create environments here: install its venv (apt install python3-venv)',
  },
  {
    pattern: /externally-managed-environment/,
    say: () => "pip may not change the system's Python: it needs an environment of its own",
  },
  {
    pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: none\)/,
    say: (name) =>
      `pip cannot find the package ${name}: it does not exist, or the index cannot be reached`,
    vague: true,
  },
  {
    pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: /,
    say: (name) => `there is no version of the package ${name} for this Python`,
  },
  // compilers and build tools
  {
    pattern: /CMAKE_(?:C|CXX)_COMPILER not set|No CMAKE_(?:C|CXX)_COMPILER could be found/,
    say: () => NO_C_COMPILER,
  },
  {
    pattern: /unable to find a build program corresponding to "(Ninja|[^"]+)"/,
    say: (generator) =>
      generator === 'Ninja' ? noProgram('ninja') : `there is no make, or it is not found: ${MAKE}`,
  },
  {
    pattern: /CMake (\S+) or higher is required\.\s+You are running version (\S+)/,
    say: (wanted, installed) => tooOld('CMake', wanted, installed),
  },
  {
    pattern: /Compatibility with CMake < (\S+) has been removed/,
    say: () =>
      'this CMake is too new for the sources: use CMake 3, or set CMAKE_POLICY_VERSION_MINIMUM=3.5',
  },
  {
    pattern: /go\.mod requires go >= (\S+) \(running go ([^;)\s]+)/,
    say: (wanted, installed) => tooOld('Go', wanted, installed),
  },
  {
    pattern:
      /JAVA_HOME environment variable is not defined correctly|No compiler is provided in this environment|Unable to locate the Javac Compiler/,
    say: () => NO_JDK,
  },
  {
    pattern: /(?:invalid target release:|release version) (\d+)/,
    say: (version) => `the JDK is too old: Java ${version} is needed`,
  },
];

const MAKE = 'install it (Debian: apt install build-essential)';

/** What a line says of the cause, if it names one that is known. */
export function knownCause(line: string): { sentence: string; vague: boolean } | null {
  for (const { pattern, say, vague = false } of CAUSES) {
    const match = pattern.exec(line);
    if (match) return { sentence: say(...match.slice(1).map(shown)), vague };
  }
  for (const pattern of NO_PROGRAM) {
    const name = pattern.exec(line)?.[1];
    const sentence = name === undefined ? null : missing(name);
    if (sentence) return { sentence, vague: false };
  }
  return null;
}

function shown(text: string | undefined): string {
  return printable(text ?? '', 120);
}

function missing(name: string): string | null {
  if (COMPILERS.test(name)) return NO_C_COMPILER;
  if (JAVA.test(name)) return NO_JDK;
  return Object.hasOwn(PROGRAMS, name) ? noProgram(name) : null;
}

function noProgram(name: string): string {
  const debian = PROGRAMS[name];
  return `there is no ${name}: install it${debian ? ` (Debian: apt install ${debian})` : ''}`;
}

function noHost(host: string): string {
  const which = host ? `the host ${host}` : 'a host';
  return `${which} is not found: there is no network here, or no host of that name`;
}

function nobodyAt(address: string): string {
  return `nothing answers at ${address || 'an address'}: is it right, and is its server, or the proxy in front of it, running?`;
}

function tooOld(what: string, wanted = '', installed = ''): string {
  return `${what} is too old: ${wanted} or later is needed, and ${installed.replace(/\.$/, '')} is installed`;
}
