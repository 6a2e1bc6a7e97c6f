export const id = 1961;
export const ids = [1961];
export const modules = {

/***/ 91032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ BUCKET_NAME),
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   Hg: () => (/* binding */ storageClassOf),
/* harmony export */   LA: () => (/* binding */ awsDomainOf),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export partitionOf */
/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;
/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function partitionOf(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
/** What the names of hosts end in, S3's among them. */
function awsDomainOf(region) {
    return partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Where people see what is in a region. */
function consoleOf(region) {
    return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}
/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
function storageClassOf(bucketName) {
    return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}
/**
 * The characters that names of buckets have, though not every name of them is legal.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/**
 * The id of the zone that the name of an S3 Express bucket ends in: `NAME--ZONE--x-s3`; undefined for any
 * other name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
function zoneOf(bucket) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)*)--x-s3$/.exec(bucket)?.[1];
}


/***/ }),

/***/ 42692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ fileFault),
/* harmony export */   ii: () => (/* binding */ writeFault)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _known_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);
/**
 * What a file is that was given as something else: packed, in another encoding, another tool's
 * JSON.
 */


/** How files that are not text begin. */
const KINDS = [
    ['\u001f\u008b', 'packed with gzip: unpack it first'],
    ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
    ['BZh', 'packed with bzip2: unpack it first'],
    ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
    ['PK\u0003\u0004', 'a zip archive: unpack it first'],
    ['%PDF-', 'a PDF document, not text'],
    ['\u0089PNG', 'a picture (PNG), not text'],
    ['\u007fELF', 'a program, not text'],
    ['SQLite format 3\u0000', 'a database (SQLite), not text'],
];
/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;
/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to fix it
 * @throws InputError that says what is in the file instead
 */
function textOf(bytes, what) {
    const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
    const wide = wideEncoding(start);
    const text = wide ? new TextDecoder(wide).decode(bytes) : utf8Of(bytes, start, what);
    if (text.trim() === '')
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is empty.`);
    return text;
}
function utf8Of(bytes, start, what) {
    const kind = KINDS.find(([begins]) => start.startsWith(begins))?.[1];
    if (kind !== undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}.`);
    if (start.includes('\u0000'))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is a binary file, not text.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is not UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`);
    }
}
/** JSON and PEM begin with a sign of ASCII: of its two bytes one is zero. RFC 4627, section 3. */
function wideEncoding(start) {
    if (start.startsWith('\u00ff\u00fe') || /^[\t-~]\0[\t-~]\0/.test(start))
        return 'utf-16le';
    if (start.startsWith('\u00fe\u00ff') || /^\0[\t-~]\0[\t-~]/.test(start))
        return 'utf-16be';
    return null;
}
function firstStrayByte(bytes) {
    const replaced = Buffer.from(bytes).toString('utf8');
    // What was read as it stands takes as many bytes again; a replacement that was in the file, too.
    let at = 0;
    for (const sign of replaced) {
        const length = Buffer.byteLength(sign);
        if (sign === '\ufffd' && !isReplacement(bytes, at))
            break;
        at += length;
    }
    const before = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n');
    const byte = bytes[at].toString(16).toUpperCase().padStart(2, '0');
    return `line ${before.length}, byte ${before.at(-1).length + 1} is 0x${byte}`;
}
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
const FAULTS = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file is in the place of a folder',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links form a loop',
    EMFILE: _known_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_FILES */ .r,
    ENFILE: 'too many files are open at once on this machine',
};
/** Those that say something else of what is written. */
const FAULTS_OF_WRITING = {
    ...FAULTS,
    EACCES: 'you are not allowed to',
    EPERM: 'you are not allowed to',
    EEXIST: 'a file is in its place',
    EROFS: 'its file system is read-only',
    ENOSPC: 'the disk is full',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error, faults = FAULTS) {
    const { code = '', message } = error;
    return code in faults ? `${faults[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}
/** The same of one that cannot be written. */
function writeFault(error) {
    return fileFault(error, FAULTS_OF_WRITING);
}
/** The kinds of this project's own documents, as messages call them. */
const OWN = {
    result: 'a result of S3 Benchmarks',
    figures: 'an export of a result (--exports json)',
    settings: 'a settings file of the stack',
    workload: 'a workload (NAME.run.json)',
    source: 'the source of a workload (NAME.src.json)',
    changes: 'the changes.json of a history',
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (...names) => (value) => names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name, ...names) => {
    const fits = has(...names);
    return ({ [name]: list }) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};
/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const JSON_KINDS = [
    [OWN.result, has('runKey', 'jobs')],
    [OWN.figures, has('runKey', 'cases')],
    [OWN.changes, has('schemaVersion', 'cells', 'changes')],
    [OWN.workload, has('tasks', 'maxRepeatCount')],
    [OWN.source, has('action', 'fileSize')],
    [OWN.settings, has('account', 'region')],
    ['the package-lock.json of an npm package', has('lockfileVersion')],
    ['the package.json of an npm package', npmPackage],
    ['a tsconfig.json', has('compilerOptions')],
    ['the cdk.json of a CDK app', has('app', 'context')],
    ['a template of CloudFormation', has('Resources')],
    ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
    ['an export of hyperfine', listOf('results', 'command', 'mean')],
    ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
    ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
    ['an export of Vitest', has('numTotalTests')],
    ['an export of k6', has('metrics', 'root_group')],
    ['an export of fio', has('fio version')],
    ['an export of warp', has('commands', 'merged_hosts')],
    ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
    ['a manifest of a container image', has('mediaType', 'layers')],
    ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
    ['an answer of the API of GitHub', has('message', 'documentation_url')],
    ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS = [
    ['an export for github-action-benchmark', has('name', 'unit', 'value')],
    ['an export of JMH', has('jmhVersion')],
];
function npmPackage(value) {
    return (typeof value.name === 'string' &&
        ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value));
}
/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value) {
    const [measures] = Object.values(value);
    const [measure] = isObject(measures) ? Object.values(measures) : [];
    return isObject(measure) && typeof measure.value === 'number';
}
/** What a document is, as far as its fields tell; null where they do not. */
function kindOfJson(value) {
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [JSON_KINDS, value];
    return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}
/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
function refuseOtherKinds(value, expected, what, fix) {
    const kind = kindOfJson(value);
    if (kind === null || kind === expected)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}, not ${expected}: ${fix}.`);
}
/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
function unknownJson(value) {
    if (Array.isArray(value))
        return 'a list';
    if (!isObject(value))
        return `JSON, but only ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(JSON.stringify(value), 40)}`;
    const [first, ...others] = Object.keys(value);
    if (first === undefined)
        return 'JSON without any fields';
    const more = others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
    return `JSON of another program (with "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first, 40)}"${more})`;
}


/***/ }),

/***/ 87358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ knownCause),
/* harmony export */   r: () => (/* binding */ TOO_MANY_FILES)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

const NO_C_COMPILER = 'there is no C compiler: install one (Debian: apt install build-essential)';
const NO_JDK = 'there is no Java compiler: install a JDK, and let JAVA_HOME name it if it is set';
/** At the limit of `ulimit -n`: 256 where macOS leaves it as it is. */
const TOO_MANY_FILES = 'too many files are open at once: raise the limit, e.g. with ulimit -n 4096';
/** Programs that a build or a runner starts by name, and what installs them on Debian. */
const PROGRAMS = {
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
const CAUSES = [
    {
        pattern: /No space left on device|\bENOSPC\b|Errno 28\]|Disk quota exceeded/i,
        say: () => 'the disk is full: free some space, or choose smaller workloads',
    },
    {
        pattern: /Cannot allocate memory|\bMemoryError\b|std::bad_alloc|OutOfMemoryError|\bout of memory\b|Killed signal terminated program|\(signal: 9, SIGKILL|\bENOMEM\b|memory exhausted/i,
        say: () => 'memory ran out: choose smaller workloads, or a machine with more memory',
    },
    {
        pattern: /too many open files|\bEMFILE\b|\bENFILE\b|Errno 24\]/i,
        say: () => TOO_MANY_FILES,
    },
    // git
    {
        pattern: /detected dubious ownership in repository at '([^']+)'/,
        say: (path) => `${path} belongs to another user, so git refuses to read it: become its owner, or allow it with ` +
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
        pattern: /could not read (?:Username|Password) for '([^']+)'|Authentication failed for '([^']+)'/,
        say: (asked, refused) => `${asked || refused} asks for a password: there is no such repository, or it is private ` +
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
        pattern: /server certificate verification failed|SSL certificate problem: (?:unable to get|self)|CERTIFICATE_VERIFY_FAILED\].*(?:self|unable to get)|x509: certificate signed by unknown authority|PKIX path building failed|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)|invalid peer certificate: UnknownIssuer|AWS_IO_TLS_ERROR_NEGOTIATION_FAILURE/i,
        say: () => 'no trusted authority signed the certificate of the server: pass the certificate ' +
            'of its authority with --ca-bundle',
    },
    {
        pattern: /Problem with the SSL CA cert|error setting certificate (?:verify locations|file)/,
        say: () => 'the file of trusted certificates cannot be read: check --ca-bundle and similar settings',
    },
    // network
    {
        pattern: /Could not resolve (?:host(?:name)?:? )(?:\(Could not resolve host: )?([\w.-]*\w)|failed to resolve address for ([\w.-]*\w)|dial tcp: lookup ([\w.-]*\w)|UnknownHostException: ([\w.-]*\w)|Unknown host ([\w.-]*\w)|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]*\w)/i,
        say: (...hosts) => noHost(hosts.find((host) => host) ?? ''),
    },
    {
        pattern: /Temporary failure in name resolution|Name or service not known|nodename nor servname|AWS_IO_DNS_\w+|Couldn't resolve host|no such host|Could not resolve host/i,
        say: () => noHost(''),
        vague: true,
    },
    {
        pattern: /network is unreachable|\bENETUNREACH\b/i,
        say: () => 'there is no network here',
    },
    {
        pattern: /Failed to connect to (\S+) port (\d+)|Could not connect to the endpoint URL: "([^"]+)"|connect ECONNREFUSED ([^\s,;"'(){}]*[^\s.,:;"'(){}])|dial tcp (\S+): connect: connection refused/i,
        say: (host, port, url, address, dialled) => nobodyAt(host ? `${host} port ${port}` : url || address || dialled || ''),
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
        say: () => 'Python cannot create environments here: install its venv (apt install python3-venv)',
    },
    {
        pattern: /externally-managed-environment/,
        say: () => "pip may not change the system's Python: it needs an environment of its own",
    },
    {
        pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: none\)/,
        say: (name) => `pip cannot find the package ${name}: it does not exist, or the index cannot be reached`,
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
        say: (generator) => generator === 'Ninja' ? noProgram('ninja') : `there is no make, or it is not found: ${MAKE}`,
    },
    {
        pattern: /CMake (\S+) or higher is required\.\s+You are running version (\S+)/,
        say: (wanted, installed) => tooOld('CMake', wanted, installed),
    },
    {
        pattern: /Compatibility with CMake < (\S+) has been removed/,
        say: () => 'this CMake is too new for the sources: use CMake 3, or set CMAKE_POLICY_VERSION_MINIMUM=3.5',
    },
    {
        pattern: /go\.mod requires go >= (\S+) \(running go ([^;)\s]+)/,
        say: (wanted, installed) => tooOld('Go', wanted, installed),
    },
    {
        pattern: /JAVA_HOME environment variable is not defined correctly|No compiler is provided in this environment|Unable to locate the Javac Compiler/,
        say: () => NO_JDK,
    },
    {
        pattern: /(?:invalid target release:|release version) (\d+)/,
        say: (version) => `the JDK is too old: Java ${version} is needed`,
    },
];
const MAKE = 'install it (Debian: apt install build-essential)';
/** What a line says of the cause, if it names one that is known. */
function knownCause(line) {
    for (const { pattern, say, vague = false } of CAUSES) {
        const match = pattern.exec(line);
        if (match)
            return { sentence: say(...match.slice(1).map(shown)), vague };
    }
    for (const pattern of NO_PROGRAM) {
        const name = pattern.exec(line)?.[1];
        const sentence = name === undefined ? null : missing(name);
        if (sentence)
            return { sentence, vague: false };
    }
    return null;
}
function shown(text) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text ?? '', 120);
}
function missing(name) {
    if (COMPILERS.test(name))
        return NO_C_COMPILER;
    if (JAVA.test(name))
        return NO_JDK;
    return Object.hasOwn(PROGRAMS, name) ? noProgram(name) : null;
}
function noProgram(name) {
    const debian = PROGRAMS[name];
    return `there is no ${name}: install it${debian ? ` (Debian: apt install ${debian})` : ''}`;
}
function noHost(host) {
    const which = host ? `the host ${host}` : 'a host';
    return `${which} is not found: there is no network here, or no host of that name`;
}
function nobodyAt(address) {
    return `nothing answers at ${address || 'an address'}: is it right, and is its server, or the proxy in front of it, running?`;
}
function tooOld(what, wanted = '', installed = '') {
    return `${what} is too old: ${wanted} or later is needed, and ${installed.replace(/\.$/, '')} is installed`;
}


/***/ }),

/***/ 75158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   IO: () => (/* binding */ formatRequestsLine),
/* harmony export */   Pi: () => (/* binding */ parseRunLine),
/* harmony export */   W6: () => (/* binding */ LONGEST_LOOKED_AT),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   df: () => (/* binding */ UNKNOWN_SIZE)
/* harmony export */ });
/* unused harmony export gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** The line by which a runner tells of a run: written, and read as it may be. Runners read this, and no schemas. */

/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps)|requests\/s)\s*[:=]\s*(\S+)/i;
const REQUESTS = /^requests\/s$/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN = /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX = /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;
/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;
const UNKNOWN_SIZE = { bytes: null, requests: null };
/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param of its bytes, where they are known: where the rate was rounded to less than three digits
 *   (`Gb/s:0.000000` for a small object), it is taken from them and the seconds. Of requests, the rate is
 *   always taken from them and the seconds, whatever was printed
 */
function parseRunLine(line, of = {}) {
    const read = readLine(line, { ...UNKNOWN_SIZE, ...of });
    return read && !read.quoted ? (read.run ?? undefined) : undefined;
}
/** Whether a person would read a run in this line, with figures that are some or not. */
function tellsOfRun(line) {
    const read = readLine(line, UNKNOWN_SIZE);
    return read !== null && !read.quoted;
}
function readLine(line, size) {
    if (!/run/i.test(line))
        return null;
    const text = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)).trim();
    const match = RUN_LINE.exec(text);
    const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
    if (prefix === undefined) {
        return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
    }
    const isPrefix = prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
    const quoted = prefix !== '' && !isPrefix;
    return { run: match && runOf(match, size), prefixed: prefix !== '', quoted };
}
function runOf([, , number, took, unit, rate], { bytes, requests }) {
    const run = /^\d{1,9}$/.test(number) ? Number(number) : 0;
    const seconds = figureOf(took.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
    const printed = figureOf(rate.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''));
    if (run < 1 || !(seconds > 0) || !(printed >= 0))
        return null;
    const isInRequests = REQUESTS.test(unit);
    if (requests !== null)
        return { run, seconds, requestsPerSecond: requests / seconds };
    if (isInRequests) {
        return bytes === null && printed > 0 ? { run, seconds, requestsPerSecond: printed } : null;
    }
    if (!GIGABITS.test(unit))
        return null;
    const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
    // What is rounded is small in truth, too.
    const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
    const figure = rounded ? known : printed;
    return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}
/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text) {
    const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
    const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
    const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]) === last;
    const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
    const decimals = isDecimal ? mantissa.slice(last + 1) : '';
    const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
    const digits = whole.replace(/\D/g, '');
    if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals))
        return Number.NaN;
    if (digits === '' && decimals === '')
        return Number.NaN;
    const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
    return Number.isFinite(figure) ? figure : Number.NaN;
}
/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
function formatRunLine(run, seconds, bytes) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}
/** The same, of a workload of requests. */
function formatRequestsLine(run, seconds, requests) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Requests/s:${(requests / seconds).toFixed(3)}`;
}
/** Throughput in gigabits (10^9 bits) a second. */
function gigabitsPerSecond(bytes, seconds) {
    return (bytes * 8) / 1e9 / seconds;
}


/***/ }),

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ asTheirWords),
/* harmony export */   Tf: () => (/* binding */ NO_RUN_PRINTED),
/* harmony export */   X7: () => (/* binding */ METRIC_NAME),
/* harmony export */   Z$: () => (/* binding */ LATENCY_METRICS),
/* harmony export */   bn: () => (/* binding */ INTERRUPTED_BEFORE),
/* harmony export */   cX: () => (/* binding */ MOST_METRICS),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   ll: () => (/* binding */ PrintedRuns),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* unused harmony export parseMetrics */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _run_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75158);


/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Reason of a failed case whose program was ended with the job. */
const INTERRUPTED = 'interrupted';
/** Reason of a skipped case that the job did not come to. */
const INTERRUPTED_BEFORE = 'interrupted before it ran';
/** What a program said, as a reason: told from ours, which it could print to have a failure forgotten. */
function asTheirWords(words) {
    return words === INTERRUPTED || words === INTERRUPTED_BEFORE ? `"${words}"` : words;
}
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;
/** What was printed in one form, in its order; the first thousand runs are kept. */
class RunList {
    kept = [];
    printed = 0;
    noRuns = 0;
    firstNoRun = '';
    implausible = 0;
    highest = 0;
    add(run, lineRate) {
        this.printed++;
        const implausible = lineRate !== null && (run.gigabitsPerSecond ?? 0) > IMPLAUSIBLE * lineRate;
        if (implausible) {
            this.implausible++;
            this.highest = Math.max(this.highest, run.gigabitsPerSecond ?? 0);
        }
        if (this.kept.length < MOST_RUNS)
            this.kept.push(implausible ? { ...run, implausible } : run);
    }
    /** Adds metrics to the run that came last, if there was one and it was kept. */
    addMetrics(metrics) {
        const last = this.printed <= MOST_RUNS ? this.kept.at(-1) : undefined;
        if (last)
            last.metrics = metrics;
    }
    has(line) {
        const keys = ['run', 'seconds', 'gigabitsPerSecond', 'requestsPerSecond'];
        return this.kept.some((one) => keys.every((key) => one[key] === line[key]));
    }
}
/**
 * The runs that one process of a runner prints, and what is wrong with them.
 *
 * Lines that begin with `Run` are its runs. Only where there is none, lines are that have a prefix, as
 * all of a runner's lines have where something puts one there: so a client's log that repeats a run, or
 * tells of another, is none. A run within other words is never taken, and is named where there are
 * no others.
 */
class PrintedRuns {
    #lineRate;
    #size;
    #plain = new RunList();
    #prefixed = new RunList();
    #firstQuoted = '';
    #last = null;
    #noMetrics = '';
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param size of a run of the workload
     */
    constructor(lineRateGigabitsPerSecond, size = _run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_SIZE */ .df) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#size = size;
    }
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
     *
     * @param factsOf what a run took of the machine, and when it was, by its seconds; asked for as the line comes
     */
    add(line, factsOf = () => ({})) {
        if (tellsMetrics(line)) {
            const metrics = parseMetrics(line);
            if (typeof metrics === 'object')
                this.#last?.addMetrics(metrics);
            else
                this.#noMetrics ||= `${metrics} (${shown(line)})`;
            return true;
        }
        const read = (0,_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(line, this.#size);
        if (!read)
            return false;
        const { prefixed, quoted, run } = read;
        if (quoted) {
            // The built-in suite's runner says this of one of a file; the run in it is an example.
            if (!line.includes(NO_RUN_PRINTED))
                this.#firstQuoted ||= shown(line);
            return false;
        }
        const list = prefixed ? this.#prefixed : this.#plain;
        this.#last = list;
        if (run) {
            list.add({ ...run, ...factsOf(run.seconds) }, this.#lineRate);
        }
        else {
            list.noRuns++;
            list.firstNoRun ||= shown(line);
        }
        return true;
    }
    /** In the order in which they came; the first thousand. */
    get kept() {
        return this.#runs.kept;
    }
    /** How many lines reported a run, including invalid ones and those that were too many to keep. */
    get printed() {
        return this.#runs.printed + this.#noRuns.count;
    }
    /** What a reader of the figures should know, in words; null if nothing. */
    get warning() {
        const said = [];
        const { highest, implausible, printed } = this.#runs;
        const { count, first } = this.#noRuns;
        if (count > 0) {
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line is not a run', 'lines are not runs')} (${first})`);
        }
        else if (printed === 0 && this.#firstQuoted) {
            said.push(`a line looks like a run but cannot be read as one (${this.#firstQuoted})`);
        }
        if (this.#noMetrics)
            said.push(`metrics were left out: ${this.#noMetrics}`);
        const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
        const left = others.filter((run) => !this.#plain.has(run)).length;
        if (left > 0)
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'run', 'runs')} after a prefix left out`);
        if (implausible > 0) {
            const which = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(implausible, 'run is', 'runs are');
            const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
            said.push(`${which} above ${limit} (up to ${highest} Gb/s)`);
        }
        if (printed > MOST_RUNS)
            said.push(`of ${printed} runs the first ${MOST_RUNS} are kept`);
        return said.join('; ') || null;
    }
    get #noRuns() {
        const lists = this.#runs === this.#plain ? [this.#plain] : [this.#plain, this.#prefixed];
        const count = lists.reduce((sum, { noRuns }) => sum + noRuns, 0);
        return { count, first: lists.find(({ firstNoRun }) => firstNoRun)?.firstNoRun ?? '' };
    }
    get #runs() {
        return this.#plain.printed > 0 ? this.#plain : this.#prefixed;
    }
}
function shown(line) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, _run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LOOKED_AT */ .W6)), 80);
}
/** What a runner may tell of itself, beside its speed. */
const MOST_METRICS = 20;
const METRIC_NAME = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;
/** No runner needs a longer line for so many. */
const LONGEST_LINE = 2000;
/** Names under which a runner tells the times of the single requests of a run, in milliseconds. */
const LATENCY_METRICS = { p50: 'p50Ms', p90: 'p90Ms', p99: 'p99Ms' };
const METRICS_LINE = /^\s*Metrics:\s*(\{.*\})\s*$/;
/** Whether a line is meant to tell metrics, valid or not. */
function tellsMetrics(line) {
    return /^\s*Metrics:/.test((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LINE)));
}
/**
 * The metrics of the run before: `Metrics:{"retries":2,"requests":17}`.
 *
 * @returns what is wrong with the first thing that is, as the end of a sentence, for a line that tells none
 */
function parseMetrics(line) {
    if (line.length > LONGEST_LINE)
        return `the line has more than ${LONGEST_LINE} characters`;
    const [, text] = METRICS_LINE.exec((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line)) ?? [];
    const told = text === undefined ? null : objectIn(text);
    if (told === null)
        return 'this is not a JSON object';
    const metrics = Object.entries(told);
    if (metrics.length > MOST_METRICS) {
        return `there are ${metrics.length}, and at most ${MOST_METRICS} are allowed`;
    }
    for (const [name, value] of metrics) {
        const said = `"${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, 40)}"`;
        if (!METRIC_NAME.test(name)) {
            return `${said} is not a name: up to 40 letters and digits, a letter first`;
        }
        if (!Number.isFinite(value))
            return `${said} is not a number`;
        if (value < 0)
            return `${said} is below 0`;
    }
    return told;
}
function objectIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ atOnceOf),
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   PU: () => (/* binding */ REQUESTS_AT_ONCE),
/* harmony export */   Qy: () => (/* binding */ isOfRequests),
/* harmony export */   Vn: () => (/* binding */ TRANSFERS),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bg: () => (/* binding */ WORKLOAD_CHECKSUMS),
/* harmony export */   dT: () => (/* binding */ REQUEST_WORKLOADS),
/* harmony export */   ei: () => (/* binding */ bytesPerRun),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   jG: () => (/* binding */ requestsByOperation),
/* harmony export */   rS: () => (/* binding */ requestsPerRun),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
// Runners start once for each process that is timed: they read this, and no schemas.
/** Checksums that a workload may ask for. */
const WORKLOAD_CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
/** What moves a file or bytes in memory, by as many requests as the client likes. */
const TRANSFERS = ['upload', 'download'];
/**
 * One request each, whose time counts and not its bytes. `list`: all that is below a key, by as many requests
 * as it has pages.
 */
const OPERATIONS = ['get', 'put', 'head', 'list', 'delete'];
/** Keys of one answer to a listing, at most: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
const KEYS_A_PAGE = 1000;
/** Workloads of requests that the built-in suite has. They are measured only when they are named. */
const REQUEST_WORKLOADS = [
    'delete',
    'get-1byte-1000x',
    'head',
    'list-10_000',
    'mixed-90-10',
];
/** Requests at once, of a workload that does not say. */
const REQUESTS_AT_ONCE = 8;
/** How many requests a client makes at once on the workload. */
function atOnceOf({ atOnce = REQUESTS_AT_ONCE, tasks, }) {
    return Math.min(atOnce, tasks.length);
}
const READS = new Set(['download', 'get', 'head', 'list']);
/** Whether a task needs objects that were there before; all others change what is below `upload/`. */
function isRead({ action }) {
    return READS.has(action);
}
function isOperation(action) {
    return OPERATIONS.includes(action);
}
/** Whether the workload is one of requests: its runs are counted in requests a second, and not in Gb/s. */
function isOfRequests({ tasks }) {
    return tasks.some(({ action }) => isOperation(action));
}
/** Requests of a run by what they do; empty for a workload that moves files. */
function requestsByOperation({ tasks }) {
    const requests = {};
    for (const { action, objects = 0 } of tasks) {
        if (!isOperation(action))
            continue;
        const pages = action === 'list' ? Math.max(1, Math.ceil(objects / KEYS_A_PAGE)) : 1;
        requests[action] = (requests[action] ?? 0) + pages;
    }
    return requests;
}
/** Requests of a run; null for a workload that moves files. */
function requestsPerRun(workload) {
    return isOfRequests(workload) ? requestsOf(requestsByOperation(workload)) : null;
}
/** All of them; null where it is not about requests. */
function requestsOf(requests) {
    if (requests === undefined)
        return null;
    return Object.values(requests).reduce((sum, count = 0) => sum + count, 0);
}
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved; of a listing, those that it lists. */
function objectsOf({ tasks }) {
    const each = new Map(tasks.map((task) => [task.key, task]));
    return [...each.values()].flatMap((task) => listedBy(task));
}
/** The objects that a listing finds: numbers below its key, one byte each. Of any other task, its own. */
function listedBy(task) {
    const { key, objects } = task;
    if (objects === undefined)
        return [task];
    const digits = String(objects).length;
    return Array.from({ length: objects }, (_, index) => ({
        action: 'list',
        key: key + String(index + 1).padStart(digits, '0'),
        size: 1,
    }));
}


/***/ })

};
