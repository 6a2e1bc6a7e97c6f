export const id = 6496;
export const ids = [6496];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   Cq: () => (/* binding */ requireDistinct),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   o_: () => (/* binding */ unended),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* unused harmony export Field */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Something that can be asked for, in a message: each front end spells it as its users write it. */
class Field {
    /** As an input of the action is called, e.g. `s3-clients`. */
    name;
    constructor(name) {
        this.name = name;
    }
    toString() {
        return this.name;
    }
}
function field(name) {
    return new Field(name);
}
/** Tag of a message that names fields: said`${field('branch')} needs ${field('suite')}.` */
function said(texts, ...values) {
    return texts.flatMap((text, index) => {
        const value = values[index] ?? '';
        return [text, ...(typeof value === 'object' ? [value].flat() : [String(value)])];
    });
}
/** A message as the users of a front end read it. */
function spelledOut(message, spell) {
    return [message]
        .flat()
        .map((part) => (part instanceof Field ? spell(part.name) : part))
        .join('');
}
/**
 * A mistake in what somebody asked for: one sentence naming the input, the value and the fix.
 * Programs print it alone, without a stack trace, and exit with code 2.
 */
class InputError extends Error {
    name = 'InputError';
    #said;
    constructor(message, options) {
        const parts = typeof message === 'string' ? [message] : message;
        super(parts.join(''), options);
        this.#said = parts;
    }
    /** The message as the users of a front end read it. */
    spelled(spell) {
        return spelledOut(this.#said, spell);
    }
}
/**
 * Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell;
 * `tooLate`: of a job that got its machine when nobody waited for it any longer.
 */
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    regression: 3,
    undecided: 4,
    tooLate: 5,
    interrupted: 130,
};
/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`, or the field that it is of
 * @param near the one that is meant, if it is not the one with the fewest other letters
 * @throws InputError naming the known name that is meant, if one is near, and all others
 */
function requireKnown(kind, value, known, near = nearest(value, known)) {
    if (known.includes(value))
        return value;
    const hint = near === null ? '' : ` Did you mean "${near}"?`;
    throw new InputError(said `Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`);
}
/** The name that may be meant by one that is not known; null where none is like it. */
function nearest(value, known) {
    if (known.length === 0 || value === '')
        return null;
    const begun = known.filter((name) => name.startsWith(value) || value.startsWith(name));
    const name = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value, begun.length > 0 ? begun : [...known]);
    // Half of the letters may be wrong: more of them and any name would do.
    const isLike = 2 * (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(value, name) <= Math.max(value.length, name.length);
    return begun.length > 0 || isLike ? name : null;
}
/**
 * Returns `values` if they can be a choice: not empty, none twice.
 *
 * @param input the field, or its name
 * @throws InputError
 */
function requireDistinct(input, values) {
    if (values.length === 0) {
        throw new InputError(said `${input} is empty: name at least one, or leave it out for the default.`);
    }
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) {
        throw new InputError(said `${input} names "${printable(twice)}" twice: name it once.`);
    }
    return values;
}
/** Text from outside, safe to show in one line: control characters become spaces, long text is cut. */
function printable(text, maxLength = 200) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
/** What something that was thrown says. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A count with its noun: `1 case`, `3 cases`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** As the end of a sentence: with one full stop, unless it ends otherwise. */
function ended(text) {
    return /[.!?…]\s*$/.test(text) ? text.trimEnd() : `${text}.`;
}
/** As a part of a sentence that goes on. */
function unended(text) {
    return text.replace(/\.\s*$/, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' sequences begin with one
const SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
/** Text without what moves or colours a terminal: ECMA-48's control sequences, and titles of windows. */
function withoutColours(text) {
    return text.includes('\u001b') ? text.replace(SEQUENCES, '') : text;
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

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   OW: () => (/* binding */ readBudget),
/* harmony export */   W8: () => (/* binding */ DEFAULT_BUDGET_SECONDS),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   hg: () => (/* binding */ DEFAULT_BUCKET),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/**
 * Single values that people give, each read in one place: where S3 is, a git ref, a time to
 * measure for.
 */

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input the field that it is of, or what it was given as
 * @throws InputError for what clients would each take differently, or not at all
 */
function readEndpoint(input, text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a URL: give one such as http://127.0.0.1:9000 or https://HOST.`);
    }
    if (url.username || url.password) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    }
    if (url.search || url.hash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url.search || url.hash)}" at its end: leave that out.`);
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`);
    }
    return url;
}
/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
function endpointText({ origin, pathname }) {
    return `${origin}${pathname === '/' ? '' : pathname}`;
}
/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is not a valid git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** What the embedded S3 server has, and what is asked of another one, where nobody says otherwise. */
const DEFAULT_BUCKET = 's3-benchmarks';
const DEFAULT_REGION = 'us-east-1';
/** Default time for measuring on this machine, over all instance types of a run. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}
/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
async function parseYaml(text, what) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [fault] = document.errors;
    if (!fault)
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
    const [words = ''] = fault.message.split(/ at line \d/);
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is not YAML: line ${line}, column ${col}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words)}.`);
}


/***/ }),

/***/ 93712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ MOST_SIZES),
/* harmony export */   _7: () => (/* binding */ SeenQuestion),
/* harmony export */   ap: () => (/* binding */ keptRequest),
/* harmony export */   bS: () => (/* binding */ keptLine),
/* harmony export */   l$: () => (/* binding */ MOST_KEPT),
/* harmony export */   mS: () => (/* binding */ SeenAnswer),
/* harmony export */   nJ: () => (/* binding */ MOST_NAMES),
/* harmony export */   qq: () => (/* binding */ RequestsSeen),
/* harmony export */   zQ: () => (/* binding */ MOVING)
/* harmony export */ });
/* unused harmony export RequestDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** What the embedded server saw of a run: how it is asked, what it answers, and what a result keeps of that. */

/** Requests of a run that are kept one by one. */
const MOST_KEPT = 200;
/** Names of one kind that are kept, most frequent first, and sizes of one operation. */
const MOST_NAMES = 20;
const MOST_SIZES = 5;
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** Of an operation, an error or a checksum: plain words, which a report can show as they are. */
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9. -]{0,59}$/);
const Counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, Count);
const Times = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ p50: Milliseconds, p90: Milliseconds, p99: Milliseconds })
    .describe('Milliseconds from when the server had read the headers of a request.');
/** `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`; what there was not is `-`. */
const KEPT_REQUEST = /^\d+(\.\d+)? (-|\d+(\.\d+)?) \d+(\.\d+)? \d+ [A-Za-z][A-Za-z0-9.-]{0,59} (-|\d{3}) \d+$/;
const RequestDetails = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        operation: Name,
        sizes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bytes: Count, count: Count }))
            .max(MOST_SIZES)
            .describe('Bytes of objects that a request moved, the most frequent sizes first. Of those that were answered as asked.'),
        firstByteMs: Times.optional().describe('Until the first byte of the answer. Absent: none was answered.'),
        lastByteMs: Times.optional().describe('Until the last byte was given to the system. Absent: no answer was sent whole.'),
    }))
        .max(MOST_NAMES),
    checksums: Counts.describe('Requests by what secures their content: an algorithm of `x-amz-checksum-…`, `Content-MD5`, `signed payload` (a SHA-256 in the signature), or `checked download` (asks for the checksum of what it reads).'),
    kept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(KEPT_REQUEST))
        .max(MOST_KEPT)
        .describe('Requests in the order in which they began, the first so many: `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`. Times in milliseconds from the beginning of the run: read, first byte of the answer, end; `-`: there was no answer.'),
})
    .describe('Of one run of a case: the one whose throughput is nearest to the median.');
const RequestsSeen = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: Counts.describe('Requests by names of S3’s API.'),
    bytesIn: Count.describe('Of objects and parts that arrived whole, those that were refused among them.'),
    bytesOut: Count.describe('Of objects that were sent whole.'),
    connections: Count.describe('Those that carried requests.'),
    opened: Count.describe('Connections that were opened meanwhile.'),
    handshakes: Count.describe('TLS handshakes that came to their end meanwhile.'),
    mostInFlight: Count,
    meanInFlight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Over the time of the run.'),
    retries: Count.describe('Requests for what was requested before and had failed: status 500 and above, or broken off.'),
    repeats: Count.describe('Requests for a part, range or object that was requested before and had not failed.'),
    errors: Counts.optional().describe('Answers that were errors, by their code; `reset`: connections that the server’s profile reset. Absent: none.'),
    brokenOff: Count.optional().describe('Requests whose connection the client ended before it had the whole answer. Absent: none.'),
    details: RequestDetails.optional(),
})
    .describe('What the embedded server saw of a run. Absent where another server answered.');
/** When a run was, by the clock that all processes of a machine share (`monotonicMs`). */
const RunTime = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    endedMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('When it was told that it had ended: then, or a little later.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    isExact: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('It ended just then.'),
});
/** Asks the server for the runs of one process, in their order. */
const SeenQuestion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bucket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Requests to others are not of the run.'),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RunTime),
});
/** What was seen of each run, in the order of the question; null where that cannot be told. */
const SeenAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RequestsSeen.nullable());
/**
 * Operations that move an object or a part of one, by names of S3's API: what such a request is called, and whether
 * its bytes come before the answer.
 */
const MOVING = new Map([
    ['GetObject', { noun: 'request', isUpload: false }],
    ['PutObject', { noun: 'object', isUpload: true }],
    ['UploadPart', { noun: 'part', isUpload: true }],
]);
function keptLine(request) {
    const { begin, bytes, connection, end, firstByte, operation, status } = request;
    const ms = (value) => (value === null ? '-' : String(Number(value.toFixed(2))));
    return `${ms(begin)} ${ms(firstByte)} ${ms(end)} ${connection} ${operation} ${status ?? '-'} ${bytes}`;
}
/** @param line of a document that has been validated */
function keptRequest(line) {
    const [begin, firstByte, end, connection, operation = '', status, bytes] = line.split(' ');
    const orNull = (text) => (text === '-' ? null : Number(text));
    return {
        ...{ begin: Number(begin), firstByte: orNull(firstByte), end: Number(end), operation },
        ...{ connection: Number(connection), status: orNull(status), bytes: Number(bytes) },
    };
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   Z1: () => (/* binding */ wayToS3),
/* harmony export */   gK: () => (/* binding */ MetProfile),
/* harmony export */   mm: () => (/* binding */ S3Profile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** How the embedded server behaves, beside answering right: `--s3-profile`. docs/profiles.md says what each figure does. */

const LONGEST_MS = 600_000;
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(LONGEST_MS);
const Rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().nullable();
const InAHundred = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(100);
const Distribution = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    least: Milliseconds,
    p50: Milliseconds,
    p90: Milliseconds,
    p99: Milliseconds,
    most: Milliseconds,
})
    .refine(({ least, p50, p90, p99, most }) => least <= p50 && p50 <= p90 && p90 <= p99 && p99 <= most, {
    error: 'least, p50, p90, p99 and most must not fall',
})
    .describe('Milliseconds. Between two of them, the logarithm grows evenly.');
const FirstByte = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    read: Distribution.describe('GET and HEAD of an object, from the request to the answer.'),
    write: Distribution.describe('PUT, POST and DELETE, from the end of the body to the answer.'),
    list: Distribution.describe('GET of a bucket.'),
})
    .describe('How long S3 takes to begin its answer.');
const BytesPerSecond = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    connection: Rate.describe('Of one connection, up or down. null: as fast as it goes.'),
    all: Rate.describe('Of all connections together. null: no limit.'),
})
    .describe('How fast bodies pass.');
const RequestsPerSecond = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prefix', 'bucket'])
        .describe('Whose requests are counted together. The prefix of a key ends with its last slash.'),
    reads: Rate.describe('GET and HEAD. null: no limit.'),
    writes: Rate.describe('PUT, POST and DELETE. null: no limit.'),
})
    .describe('Above these, the answer is 503 Slow Down.');
const Troubles = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    internalErrors: InAHundred.describe('Requests that are answered 500 InternalError.'),
    resets: InAHundred.describe('Requests whose connection is reset before or during the answer.'),
    stalls: InAHundred.describe('Answers that stall in the middle of their body.'),
    slowConnections: InAHundred.describe('Connections that are slower than others.'),
})
    .describe('How many of a hundred.');
/** All figures of a profile. */
const S3Profile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    firstByteMs: FirstByte,
    roundTripMs: Milliseconds.describe('What the way to S3 and back adds to every answer; to the first one of a connection three times, as TCP and TLS take one each.'),
    bytesPerSecond: BytesPerSecond,
    requestsPerSecond: RequestsPerSecond,
    inAHundred: Troubles,
    stallMs: Milliseconds.describe('How long a body that stalls stands still.'),
    slowFactor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).max(1000).describe('How many times slower a slow connection is.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Of everything that is drawn. Equal seeds, equal draws.'),
});
/** Of a result document or a request; absent: the server answers at once, or it is another's. */
const MetProfile = S3Profile.optional().describe('How the embedded server behaved. Absent: it answered at once, or it was another server.');
/** By which way requests went and what they met there, in words; equal for what can be compared. */
function wayToS3({ asAws, s3Profile }) {
    const way = asAws ? 'as AWS' : 'the endpoint';
    return s3Profile ? `${way}, ${JSON.stringify(S3Profile.parse(s3Profile))}` : way;
}
/**
 * What the quantile `u` of a distribution is.
 *
 * @param u from 0 to 1
 * @returns milliseconds
 */
function quantileOf({ least, p50, p90, p99, most }, u) {
    if (u < 0.5)
        return between(least, p50, u / 0.5);
    if (u < 0.9)
        return between(p50, p90, (u - 0.5) / 0.4);
    if (u < 0.99)
        return between(p90, p99, (u - 0.9) / 0.09);
    return between(p99, most, (u - 0.99) / 0.01);
}
function between(from, to, share) {
    return from > 0 ? from * (to / from) ** share : from + (to - from) * share;
}


/***/ }),

/***/ 92468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder that somebody has named, with those above it. Node's own way (`recursive: true`) never ends
 * below a folder in which no folder can be made, such as `/proc`: it takes ENOENT for a missing parent, again
 * and again (seen with Node 22 and 24).
 *
 * @param mode of all that are made; default: as the system has it
 * @returns the highest one that was made; undefined when all were there
 * @throws the system's error
 */
async function makeFolder(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return path;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw error;
        const highest = await makeFolder(parent, mode);
        // The folder above was there: what could not be made in it, cannot be.
        if (highest === undefined)
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return highest;
    }
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`, client files in `clients`, and workflows to
 * paste in `workflows`.
 */
const PROGRAM_SOURCES = {
    job: 'container/main.ts',
    describe: 'container/builtin/describe.ts',
    runner: 'container/builtin/runner.ts',
    's3-server': 'src/s3-server/child.ts',
    'hash-worker': 'src/s3-server/hash-worker.ts',
    namespaces: 'src/local/namespaces/inside.ts',
};
const WORKLOADS_SOURCE = 'container/builtin/workloads/';
const CLIENTS_SOURCE = 'clients/';
const WORKFLOWS_SOURCE = 'docs/workflows/';
/** Whether this is the packaged program: sources run as they are, so only what is packaged has another extension. */
const IS_PACKAGED = !import.meta.url.endsWith('.ts');
/** The folder of this program: the clone, or the package that npm installed. */
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), '../../..');
/**
 * Where somebody finds a page of `docs`: in the clone; the package for npm has none, so that its project does.
 *
 * @param page its path, e.g. `docs/clients.md`
 */
function pageAt(page) {
    if (!IS_PACKAGED)
        return page;
    try {
        const { homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PROGRAM_FOLDER, 'package.json'), 'utf8'));
        return typeof homepage === 'string' ? `${homepage.replace(/#.*/, '')}/blob/v1/${page}` : page;
    }
    catch {
        // The action is published without its package.json.
        return page;
    }
}
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
/** The folder of the client files that ship, with their scripts. */
function clientsUrl() {
    return locate(CLIENTS_SOURCE, 'clients/');
}
/** The folder of the workflows that a repository pastes. */
function workflowsUrl() {
    return locate(WORKFLOWS_SOURCE, 'workflows/');
}
function locate(source, packaged) {
    return new URL(IS_PACKAGED ? `../${packaged}` : `../../${source}`, import.meta.url);
}
/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
function onParentGone(callback) {
    if (!process.send)
        return;
    if (process.connected)
        process.once('disconnect', callback);
    else
        callback();
}
/** Whether there is a process of that number, whoever's it is. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 60827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ closeFile),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Y: () => (/* binding */ sliceContent),
/* harmony export */   lb: () => (/* binding */ BlobStore),
/* harmony export */   wZ: () => (/* binding */ SMALL_SIZE)
/* harmony export */ });
/* unused harmony exports BlobWriter, skipBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/** Where contents are: small ones in memory at first, then many in one file; large ones in files of their own. */



/** Contents up to this many bytes are kept in memory at first. */
const SMALL_SIZE = 128 * 1024;
/** Bytes in memory from which on the oldest go to disk. */
const SPILL_FROM = 8 * 1024 * 1024;
/** Bytes in memory from which on nothing is taken before some went to disk. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that go to disk at once: a file for each small content would cost more than its bytes. */
const SPILLED_AT_ONCE = 4 * 1024 * 1024;
/**
 * Files named by number, so that no key ever meets the file system. Objects, parts and readers
 * hold references: one that reads an object goes on reading it after a PUT has replaced it.
 */
class BlobStore {
    #directory;
    #files = 0;
    /** The oldest first. */
    #inMemory = new Set();
    #bytesInMemory = 0;
    #spilling;
    #unlinking = new Set();
    /** @param directory exists, and is the store's own */
    constructor(directory) {
        this.#directory = directory;
    }
    /** A new, empty file for one content, with one reference held by the caller. */
    async create() {
        const file = this.#newFile();
        return new BlobWriter(file, await openFile(file.path, 'wx+'));
    }
    /**
     * Keeps a small content, with one reference held by the caller.
     *
     * @param bytes not to be changed any more
     * @throws when memory is full and the disk takes nothing
     */
    async keep(bytes, size) {
        while (this.#bytesInMemory + size > MOST_IN_MEMORY)
            await this.#spill();
        const blob = { references: 1, size, bytes, file: undefined, start: 0 };
        this.#inMemory.add(blob);
        this.#bytesInMemory += size;
        // A disk that fails is told to whom it keeps waiting.
        if (this.#bytesInMemory > SPILL_FROM)
            this.#spill().catch(() => { });
        return blob;
    }
    /** Where a slice is on disk, which it is from then on. */
    async onDisk({ blob, offset, length, }) {
        while (blob.bytes)
            await this.#spill();
        const start = blob.start + offset;
        return { file: blob.file.path, start, end: start + length };
    }
    retain(slices) {
        for (const { blob } of slices)
            blob.references += 1;
    }
    release(slices) {
        for (const { blob } of slices)
            this.releaseBlob(blob);
    }
    releaseBlob(blob) {
        blob.references -= 1;
        if (blob.references > 0)
            return;
        if (this.#inMemory.delete(blob))
            this.#bytesInMemory -= blob.size;
        if (blob.file)
            this.#releaseFile(blob.file);
    }
    /** Resolves when everything released so far is deleted. */
    async settled() {
        await this.#spilling?.catch(() => { });
        await Promise.all(this.#unlinking);
    }
    #newFile() {
        this.#files += 1;
        return { path: node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#directory, this.#files.toString(36)), references: 1 };
    }
    #releaseFile(file) {
        file.references -= 1;
        if (file.references > 0)
            return;
        // A file that cannot be deleted now goes with the folder, when the server closes.
        const unlinked = unlinkFile(file.path).catch(() => { });
        this.#unlinking.add(unlinked);
        void unlinked.then(() => this.#unlinking.delete(unlinked));
    }
    /** Takes the oldest contents from memory to disk; one such thing is done at a time. */
    #spill() {
        this.#spilling ??= this.#spillOldest().finally(() => {
            this.#spilling = undefined;
        });
        return this.#spilling;
    }
    async #spillOldest() {
        const chosen = [];
        let size = 0;
        for (const blob of this.#inMemory) {
            chosen.push(blob);
            size += blob.size;
            if (size >= SPILLED_AT_ONCE)
                break;
        }
        // Held by the writing until all of it is there.
        const file = this.#newFile();
        try {
            const writer = new BlobWriter(file, await openFile(file.path, 'wx'));
            try {
                await writer.append(chosen.flatMap(({ bytes = [] }) => bytes));
            }
            finally {
                await writer.close();
            }
            let start = 0;
            for (const blob of chosen) {
                this.#adopt(blob, file, start);
                start += blob.size;
            }
        }
        finally {
            this.#releaseFile(file);
        }
    }
    /** Unless it was let go while it was written. */
    #adopt(blob, file, start) {
        if (!this.#inMemory.delete(blob))
            return;
        this.#bytesInMemory -= blob.size;
        file.references += 1;
        blob.file = file;
        blob.start = start;
        blob.bytes = undefined;
    }
}
/** Appends to a file of the store. */
class BlobWriter {
    descriptor;
    #file;
    #size = 0;
    constructor(file, descriptor) {
        this.#file = file;
        this.descriptor = descriptor;
    }
    /** Bytes written. */
    get size() {
        return this.#size;
    }
    /** All that was written, as one content, with the one reference that there is. */
    content() {
        return { references: 1, size: this.#size, bytes: undefined, file: this.#file, start: 0 };
    }
    async append(batch) {
        let rest = batch;
        while (rest.length > 0) {
            const { bytesWritten } = await writeFile(this.descriptor, rest, this.#size);
            this.#size += bytesWritten;
            rest = skipBytes(rest, bytesWritten);
        }
    }
    async close() {
        await closeFile(this.descriptor);
    }
}
/** What is left of a batch when its first `count` bytes are written: a disk may take only some. */
function skipBytes(batch, count) {
    let skip = count;
    for (const [index, buffer] of batch.entries()) {
        if (skip < buffer.length)
            return [buffer.subarray(skip), ...batch.slice(index + 1)];
        skip -= buffer.length;
    }
    return [];
}
/** The slices that hold bytes `start` to `end` (exclusive) of a content. */
function sliceContent(content, start, end) {
    const result = [];
    let position = 0;
    for (const { blob, offset, length } of content) {
        const from = Math.max(start, position);
        const to = Math.min(end, position + length);
        if (from < to)
            result.push({ blob, offset: offset + from - position, length: to - from });
        position += length;
    }
    return result;
}
/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const closeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
const readFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
const writeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writev);
const unlinkFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink);


/***/ }),

/***/ 6496:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _contract_s3_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9694);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40924);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78193);
/**
 * The S3 server as a process of its own: `node child.ts --dir DIR [--port N] [--as-aws JSON] [--profile JSON]
 * [--journal]`, with an IPC channel to its parent, by which sockets to serve over TLS may come. It ends when the
 * channel closes, so that it never outlives its parent, and on SIGTERM. A terminal's Ctrl-C reaches every process of the group; the parent decides when this
 * one ends, so SIGINT is ignored.
 */






process.on('SIGINT', () => { });
const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
    options: {
        dir: { type: 'string' },
        port: { type: 'string' },
        'as-aws': { type: 'string' },
        profile: { type: 'string' },
        journal: { type: 'boolean' },
    },
});
const { dir, port } = values;
if (!process.send || dir === undefined) {
    console.error('This program is started by another one: node child.ts --dir DIR [--port N]');
    process.exitCode = 2;
}
else {
    const { 'as-aws': asAws, journal, profile } = values;
    await run({
        dir,
        port: Number(port ?? 0),
        ...(journal !== undefined && { journal }),
        ...(asAws !== undefined && { asAws: JSON.parse(asAws) }),
        ...(profile !== undefined && { profile: _contract_s3_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .S3Profile */ .mm.parse(JSON.parse(profile)) }),
    });
}
async function run(options) {
    const parentGone = new Promise((resolve) => {
        (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .onParentGone */ .lR)(resolve);
        process.once('SIGTERM', () => resolve());
    });
    let server;
    try {
        server = await (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startS3Server */ .Q)(options);
    }
    catch (error) {
        if (!(error instanceof _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
            throw error;
        tell({ inputError: error.message });
        process.disconnect();
        return;
    }
    const { endpoint, region, credentials, bucket, certificateAuthority, journal } = server;
    const { accessKeyId, secretAccessKey } = credentials;
    process.on('message', (message, listening) => {
        if (!(listening instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Server))
            return;
        server.serve(listening);
        tell(message);
    });
    tell({
        started: { endpoint, region, accessKeyId, secretAccessKey, bucket },
        certificateAuthority,
        journal,
    });
    await parentGone;
    await server.close();
    if (process.connected)
        process.disconnect();
}
/** The parent may be gone already; then there is nobody to tell. */
function tell(message) {
    process.send?.(message, undefined, undefined, () => { });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 94391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ HashPool),
/* harmony export */   z: () => (/* binding */ namedDigests)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40924);
/* harmony import */ var _s3_checksum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97183);
/* harmony import */ var _blob_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60827);





/** Contents up to this many bytes are hashed at once: asking a worker takes longer. */
const INLINE_SIZE = 1024 * 1024;
/** MD5 is half of what an upload costs, so two threads of it keep up with one of everything else. */
const WORKERS = 2;
/** Hashes large contents beside the writing of them, where the machine has a CPU for it. */
class HashPool {
    #size;
    #threads = [];
    #jobs = 0;
    /** @param size threads at most; with none, everything is hashed where it is asked for */
    constructor(size = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() > 1 ? WORKERS : 0) {
        this.#size = size;
    }
    /** @param size bytes to come */
    async hasher(names, size) {
        const atOnce = size <= INLINE_SIZE || names.length === 0 || this.#size === 0;
        if (atOnce)
            return createInlineHasher(names);
        return this.#workerHasher([...names]);
    }
    async close() {
        await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
    }
    #workerHasher(names) {
        const thread = this.#leastBusy();
        this.#jobs += 1;
        const job = this.#jobs;
        thread.jobs += 1;
        const send = (request) => thread.worker.postMessage(request);
        let ended = false;
        const end = (type) => new Promise((resolve, reject) => {
            ended = true;
            if (thread.lost)
                return reject(thread.lost);
            thread.waiting.set(job, { resolve, reject });
            send({ job, type });
        });
        send({ job, type: 'start', names });
        return {
            addWritten: (_batch, region) => send({ job, type: 'add', region }),
            addFromDisk: async (region) => send({ job, type: 'add', region }),
            digests: () => end('finish'),
            discard: async () => {
                if (!ended)
                    await end('discard').catch(() => { });
            },
        };
    }
    #leastBusy() {
        const idle = this.#threads.find(({ jobs }) => jobs === 0);
        if (idle)
            return idle;
        if (this.#threads.length < this.#size)
            return this.#start();
        return this.#threads.reduce((least, thread) => (thread.jobs < least.jobs ? thread : least));
    }
    #start() {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programUrl */ .WE)('hash-worker'));
        const thread = { worker, jobs: 0, waiting: new Map() };
        worker.unref();
        worker.on('message', ({ job, digests, error }) => {
            const waiter = thread.waiting.get(job);
            thread.waiting.delete(job);
            thread.jobs -= 1;
            if (error === undefined)
                waiter?.resolve(digests);
            else
                waiter?.reject(new Error(error));
        });
        const lose = (error) => {
            thread.lost ??= error;
            const index = this.#threads.indexOf(thread);
            if (index >= 0)
                this.#threads.splice(index, 1);
            for (const waiter of thread.waiting.values())
                waiter.reject(error);
            thread.waiting.clear();
        };
        worker.on('error', (error) => lose(error));
        worker.on('exit', () => lose(new Error('A thread that hashes has ended.')));
        this.#threads.push(thread);
        return thread;
    }
}
const READ_SIZE = 512 * 1024;
/** Hashes on the thread that asks. */
async function createInlineHasher(names) {
    const digests = await Promise.all(names.map(_s3_checksum_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigest */ .gr));
    return {
        addWritten: (batch) => {
            for (const digest of digests)
                for (const chunk of batch)
                    digest.update(chunk);
        },
        addFromDisk: async (region) => {
            for await (const chunk of readRegion(region)) {
                for (const digest of digests)
                    digest.update(chunk);
            }
        },
        digests: async () => namedDigests(names, digests),
        discard: async () => { },
    };
}
/** Yields one buffer again and again. */
async function* readRegion({ file, start, end }) {
    const descriptor = typeof file === 'number' ? file : await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openFile */ .Tq)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const { bytesRead } = await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(descriptor, buffer, 0, wanted, position);
            if (bytesRead === 0)
                throw new Error('A data file of the S3 server is too short.');
            yield buffer.subarray(0, bytesRead);
            position += bytesRead;
        }
    }
    finally {
        if (descriptor !== file)
            await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .closeFile */ .D3)(descriptor);
    }
}
function namedDigests(names, digests) {
    return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}


/***/ }),

/***/ 78193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ startS3Server)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/aws-places.js
var aws_places = __webpack_require__(91032);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/sigv4.js
var sigv4 = __webpack_require__(11361);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/errors.js
var errors = __webpack_require__(17407);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/request.js
var s3_server_request = __webpack_require__(42995);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/signature-claim.js



const ALGORITHM = 'AWS4-HMAC-SHA256';
const WEEK_SECONDS = 7 * 24 * 3600;
/** Reads the `authorization` header. */
function readHeaderClaim(request) {
    const authorization = (0,s3_server_request/* header */.wx)(request, 'authorization');
    const inUrl = (0,s3_server_request/* queryValue */.cL)(request, 'AWSAccessKeyId') !== undefined;
    if (authorization === undefined && !inUrl)
        throw unsigned(request);
    if (!authorization?.startsWith(`${ALGORITHM} `))
        throw unknownMechanism(authorization, inUrl);
    const fields = new Map(authorization
        .slice(ALGORITHM.length)
        .split(',')
        .map((field) => {
        const text = field.trim();
        const equals = text.indexOf('=');
        return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
    const code = 'AuthorizationHeaderMalformed';
    const timestamp = (0,s3_server_request/* header */.wx)(request, 'x-amz-date') ?? fromHttpDate((0,s3_server_request/* header */.wx)(request, 'date')) ?? missingDate();
    return {
        ...readCredential(fields.get('Credential'), timestamp, code),
        ...readTime(timestamp, code),
        signedHeaders: required(fields.get('SignedHeaders'), 'SignedHeaders', code).split(';'),
        signature: required(fields.get('Signature'), 'Signature', code),
        sessionToken: (0,s3_server_request/* header */.wx)(request, 'x-amz-security-token'),
        s3SessionToken: (0,s3_server_request/* header */.wx)(request, 'x-amz-s3session-token'),
    };
}
/** A form of HTML has its signature among its fields: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html */
function unsigned(request) {
    const type = (0,s3_server_request/* header */.wx)(request, 'content-type') ?? '';
    if (request.method !== 'POST' || !/^multipart\/form-data\b/i.test(type)) {
        return new errors/* S3Error */.Dg('AccessDenied');
    }
    return new errors/* S3Error */.Dg('NotImplemented', 'This server does not implement uploads by forms (a presigned POST). Presign a PUT instead.');
}
/** The first sentence is S3's own. It also refuses version 2 for buckets made since June 2020. */
function unknownMechanism(authorization, inUrl) {
    const isVersion2 = inUrl || authorization?.startsWith('AWS ');
    const remedy = inUrl
        ? ` Sign URLs with version 4: in boto3, Config(signature_version='s3v4').`
        : '';
    return new errors/* S3Error */.Dg('InvalidRequest', `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.` +
        (isVersion2 ? ` This request is signed with Signature Version 2.${remedy}` : ''));
}
/** Reads the parameters of a presigned URL. */
function readQueryClaim(request) {
    const code = 'AuthorizationQueryParametersError';
    const value = (name) => required((0,s3_server_request/* queryValue */.cL)(request, name), name, code);
    if (value('X-Amz-Algorithm') !== ALGORITHM) {
        throw new errors/* S3Error */.Dg(code, `X-Amz-Algorithm only supports "${ALGORITHM}"`);
    }
    const expires = value('X-Amz-Expires');
    if (!/^\d{1,9}$/.test(expires) || Number(expires) > WEEK_SECONDS) {
        throw new errors/* S3Error */.Dg(code, 'X-Amz-Expires must be a number of seconds, at most a week (604800)');
    }
    const timestamp = value('X-Amz-Date');
    return {
        ...readCredential(value('X-Amz-Credential'), timestamp, code),
        ...readTime(timestamp, code),
        expiresSeconds: Number(expires),
        signedHeaders: value('X-Amz-SignedHeaders').split(';'),
        signature: value('X-Amz-Signature'),
        sessionToken: (0,s3_server_request/* queryValue */.cL)(request, 'X-Amz-Security-Token'),
        s3SessionToken: (0,s3_server_request/* queryValue */.cL)(request, 'X-Amz-S3session-Token'),
    };
}
function readCredential(credential, timestamp, code) {
    const parts = required(credential, 'Credential', code).split('/');
    const [accessKeyId, date, region, service, terminator] = parts.slice(-5);
    if (accessKeyId === undefined || region === undefined || terminator !== 'aws4_request') {
        throw new errors/* S3Error */.Dg(code, 'The Credential must be KEY/YYYYMMDD/REGION/s3/aws4_request, percent-encoded in a URL');
    }
    const known = sigv4/* SIGNING_SERVICES */.N_.find((one) => one === service);
    if (!known)
        throw new errors/* S3Error */.Dg(code, `Incorrect service "${service}"; expecting "s3"`);
    if (date !== timestamp.slice(0, 8)) {
        throw new errors/* S3Error */.Dg(code, `The Credential is of ${date}, but the request of ${timestamp}`);
    }
    return { accessKeyId, region, service: known };
}
/** Many requests say the same second. */
let lastRead;
function readTime(timestamp, code) {
    if (timestamp === lastRead?.timestamp)
        return lastRead;
    const iso = timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const signedAt = new Date(iso);
    if (iso === timestamp || Number.isNaN(signedAt.getTime())) {
        throw new errors/* S3Error */.Dg(code, 'The date must be in the ISO 8601 long form yyyymmddThhmmssZ');
    }
    lastRead = { timestamp, signedAt };
    return lastRead;
}
function fromHttpDate(date) {
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(time))
        return undefined;
    return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
function missingDate() {
    throw new errors/* S3Error */.Dg('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
}
function required(value, name, code) {
    if (value)
        return value;
    throw new errors/* S3Error */.Dg(code, `The signature lacks its ${name}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/authenticate.js





/** S3 lets a client's clock be wrong by this much. */
const MAX_SKEW_MS = 15 * 60 * 1000;
/**
 * Checks the signature of a request, in its headers or in a presigned URL.
 *
 * @param bodyHash SHA-256 of the body in hex, where the request does not say it; S3's always does
 * @throws S3Error in S3's words for each way to be wrong
 */
function authenticate(request, gate, bodyHash) {
    const presigned = (0,s3_server_request/* isPresigned */.yD)(request.query);
    const claim = presigned ? readQueryClaim(request) : readHeaderClaim(request);
    const malformed = presigned
        ? 'AuthorizationQueryParametersError'
        : 'AuthorizationHeaderMalformed';
    requireService(claim, request.endpoint, malformed);
    const { secret, session } = whoClaims(claim, gate);
    if (claim.region !== gate.region) {
        throw new errors/* S3Error */.Dg(malformed, `The region '${claim.region}' is wrong; expecting '${gate.region}'`, { Region: gate.region });
    }
    checkTime(claim, gate.now());
    requireSigned(request, claim.signedHeaders);
    const payloadHash = (0,s3_server_request/* header */.wx)(request, 'x-amz-content-sha256') ?? (presigned ? sigv4/* UNSIGNED_PAYLOAD */.z8 : bodyHash);
    if (payloadHash === undefined) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
    }
    const { timestamp, region, service } = claim;
    const scope = { timestamp, region, service };
    const key = (0,sigv4/* signingKey */.NR)(secret, scope);
    const matches = signablePaths(request).some((path) => {
        const signed = signable(request, path, claim.signedHeaders, payloadHash);
        return sameText((0,sigv4/* signatureBy */.aU)(key, signed, scope), claim.signature);
    });
    if (!matches) {
        throw new errors/* S3Error */.Dg('SignatureDoesNotMatch', undefined, { AWSAccessKeyId: claim.accessKeyId });
    }
    const chain = { key, scope, previous: claim.signature };
    return { ...request, payloadHash, chain, session };
}
const SERVICE_OF = {
    s3: 's3',
    zonal: 's3express',
    control: 's3express',
    sts: 'sts',
};
/**
 * Endpoints of S3 Express want `s3express` in signatures and others `s3`; a plain one takes both, and
 * a session may name either, as it does at AWS: clients on aws-c-s3 (the C runner of the suite, boto3
 * with the CRT) create a session as `s3express` and sign what they do in it as `s3`.
 *
 * @throws S3Error in the words that S3 has for a service that is not its own; what it says at zonal
 *   endpoints is documented nowhere
 */
function requireService(claim, endpoint, code) {
    if (endpoint === 'plain' || claim.s3SessionToken !== undefined)
        return;
    const wanted = SERVICE_OF[endpoint];
    if (claim.service === wanted)
        return;
    throw new errors/* S3Error */.Dg(code, `Incorrect service "${claim.service}". This endpoint belongs to "${wanted}".`);
}
/** @throws S3Error InvalidAccessKeyId, InvalidToken, ExpiredToken */
function whoClaims(claim, gate) {
    if (claim.s3SessionToken !== undefined) {
        const session = gate.sessions.find(claim.accessKeyId, claim.s3SessionToken, gate.now());
        return { secret: session.credentials.secretAccessKey, session };
    }
    if (claim.accessKeyId !== gate.credentials.accessKeyId) {
        throw new errors/* S3Error */.Dg('InvalidAccessKeyId', undefined, { AWSAccessKeyId: claim.accessKeyId });
    }
    if (claim.sessionToken !== gate.credentials.sessionToken)
        throw new errors/* S3Error */.Dg('InvalidToken');
    return { secret: gate.credentials.secretAccessKey, session: undefined };
}
function checkTime(claim, now) {
    const age = now.getTime() - claim.signedAt.getTime();
    if (claim.expiresSeconds !== undefined) {
        if (age >= claim.expiresSeconds * 1000) {
            const expires = new Date(claim.signedAt.getTime() + claim.expiresSeconds * 1000);
            throw new errors/* S3Error */.Dg('AccessDenied', 'Request has expired', {
                'X-Amz-Expires': String(claim.expiresSeconds),
                Expires: expires.toISOString(),
                ServerTime: now.toISOString(),
            });
        }
        if (age < -MAX_SKEW_MS)
            throw new errors/* S3Error */.Dg('AccessDenied', 'Request is not yet valid');
    }
    else if (Math.abs(age) > MAX_SKEW_MS) {
        throw new errors/* S3Error */.Dg('RequestTimeTooSkewed', undefined, {
            RequestTime: claim.signedAt.toISOString(),
            ServerTime: now.toISOString(),
            MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS),
        });
    }
}
/** `host` and every `x-amz-` header that is there must be covered by the signature. */
function requireSigned(request, signed) {
    const unsigned = Object.keys(request.message.headers).filter((name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name));
    if (unsigned.length === 0)
        return;
    throw new errors/* S3Error */.Dg('AccessDenied', 'There were headers present in the request which were not signed', { HeadersNotSigned: unsigned.join(', ') });
}
/**
 * S3 signs the path decoded and encoded again; a client that encodes less or more than it must has
 * signed the path as it sent it.
 */
function signablePaths(request) {
    return [(0,sigv4/* uriEncode */.HQ)((0,s3_server_request/* decode */.D4)(request.rawPath), true), request.rawPath];
}
function signable(request, path, signedHeaders, payloadHash) {
    return {
        method: request.method,
        path,
        query: request.query.filter(([name]) => name !== 'X-Amz-Signature'),
        headers: Object.fromEntries(signedHeaders.map((name) => [name, utf8Of((0,s3_server_request/* sentHeader */.oM)(request, name) ?? '')])),
        payloadHash,
    };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII
const ASCII = /^[\u0000-\u007f]*$/;
/** Node reads headers as Latin-1, while clients sign the bytes that they send. */
function utf8Of(value) {
    return ASCII.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8');
}
function sameText(a, b) {
    const left = Buffer.from(a);
    const right = Buffer.from(b);
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/buckets.js
var s3_server_buckets = __webpack_require__(23505);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/checksum.js
var s3_checksum = __webpack_require__(97183);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/aws-names.js
var aws_names = __webpack_require__(21086);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/blob-store.js
var blob_store = __webpack_require__(60827);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/chunk-signatures.js

const STREAMING_SIGNED = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
const STREAMING_SIGNED_TRAILER = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER';
const STREAMING_UNSIGNED_TRAILER = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
/**
 * The signature of one chunk, in hex.
 *
 * @param dataSha256 SHA-256 of the chunk's data in hex
 */
function chunkSignature(chain, dataSha256) {
    return sign(chain, 'AWS4-HMAC-SHA256-PAYLOAD', [sigv4/* EMPTY_SHA256 */._e, dataSha256]);
}
/** The signature of the trailers, in hex; they are given as `name:value`, in the order sent. */
function trailerSignature(chain, lines) {
    const text = lines.map((line) => `${line}\n`).join('');
    return sign(chain, 'AWS4-HMAC-SHA256-TRAILER', [(0,sigv4/* sha256Hex */.fg)(text)]);
}
function sign({ key, scope, previous }, algorithm, hashes) {
    const text = [algorithm, scope.timestamp, (0,sigv4/* credentialScope */.s7)(scope), previous, ...hashes].join('\n');
    return (0,sigv4/* hmacSha256 */.TR)(key, text, 'hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/aws-chunked.js




const MAX_LINE = 16 * 1024;
const LINE_FEED = 0x0a;
/**
 * A decoder for what `x-amz-content-sha256` announces; undefined when the body is sent as it is.
 *
 * @throws S3Error NotImplemented
 */
function bodyDecoder(payloadHash, chain) {
    if (!payloadHash.startsWith('STREAMING-'))
        return undefined;
    switch (payloadHash) {
        case STREAMING_SIGNED:
            return new ChunkedDecoder({ ...chain }, false);
        case STREAMING_SIGNED_TRAILER:
            return new ChunkedDecoder({ ...chain }, true);
        case STREAMING_UNSIGNED_TRAILER:
            return new ChunkedDecoder(undefined, true);
        default:
            throw new errors/* S3Error */.Dg('NotImplemented', `This server does not implement ${payloadHash}.`);
    }
}
/**
 * `aws-chunked`: `SIZE[;chunk-signature=HEX]\r\n DATA \r\n … 0[;…]\r\n [NAME:VALUE\r\n …] \r\n`.
 * A line may end with a line feed alone, and an empty one may come before the signature of the trailers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
class ChunkedDecoder {
    trailers = new Map();
    #chain;
    #withTrailers;
    #state = 'size';
    #line = '';
    #remaining = 0;
    #hash;
    #claimed = '';
    #trailerLines = [];
    #trailerSigned = false;
    /** @param chain of a signed body; its `previous` is moved on */
    constructor(chain, withTrailers) {
        this.#chain = chain;
        this.#withTrailers = withTrailers;
    }
    decode(bytes, emit) {
        let position = 0;
        while (position < bytes.length) {
            if (this.#state === 'data') {
                const content = bytes.subarray(position, position + this.#remaining);
                this.#hash?.update(content);
                emit(content);
                position += content.length;
                this.#remaining -= content.length;
                if (this.#remaining === 0)
                    this.#endChunk('data-end');
                continue;
            }
            const feed = bytes.indexOf(LINE_FEED, position);
            const end = feed < 0 ? bytes.length : feed;
            this.#line += bytes.toString('latin1', position, end);
            if (this.#line.length > MAX_LINE)
                throw malformed();
            position = end + 1;
            if (feed >= 0)
                this.#takeLine();
        }
    }
    end() {
        // The last line may lack its end: not every client sends the empty line after the trailers.
        if (this.#state === 'trailers' && this.#line !== '')
            this.#takeLine();
        if (this.#state === 'trailers')
            this.#finish();
        if (this.#state !== 'done')
            throw new errors/* S3Error */.Dg('IncompleteBody');
    }
    #takeLine() {
        const line = this.#line.replace(/\r$/, '');
        this.#line = '';
        if (this.#state === 'size')
            this.#startChunk(line);
        else if (this.#state === 'data-end') {
            if (line !== '')
                throw malformed();
            this.#state = 'size';
        }
        else if (this.#state === 'trailers') {
            if (line !== '')
                this.#takeTrailer(line);
            // minio-go sends one between the trailers and their signature.
            else if (!this.#awaitsSignature)
                this.#finish();
        }
        else if (line !== '')
            throw malformed();
    }
    #startChunk(line) {
        const match = /^([0-9a-f]{1,10})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
        if (!match)
            throw malformed();
        this.#remaining = Number.parseInt(match[1] ?? '', 16);
        this.#claimed = match[2] ?? '';
        if (this.#chain)
            this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#state = 'data';
        if (this.#remaining === 0)
            this.#endChunk('trailers');
    }
    #endChunk(next) {
        this.#state = next;
        if (!this.#chain || !this.#hash)
            return;
        const expected = chunkSignature(this.#chain, this.#hash.digest('hex'));
        if (!sameText(expected, this.#claimed))
            throw new errors/* S3Error */.Dg('SignatureDoesNotMatch');
        this.#chain.previous = expected;
    }
    #takeTrailer(line) {
        const colon = line.indexOf(':');
        // What follows the signature would be covered by none.
        if (!this.#withTrailers || this.#trailerSigned || colon <= 0)
            throw malformed();
        const name = line.slice(0, colon).trim().toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name !== 'x-amz-trailer-signature') {
            this.#trailerLines.push(`${name}:${value}`);
            this.trailers.set(name, value);
            return;
        }
        if (!this.#chain)
            return;
        const expected = trailerSignature(this.#chain, this.#trailerLines);
        if (!sameText(expected, value))
            throw new errors/* S3Error */.Dg('SignatureDoesNotMatch');
        this.#trailerSigned = true;
    }
    get #awaitsSignature() {
        return this.#chain !== undefined && this.#withTrailers && !this.#trailerSigned;
    }
    #finish() {
        if (this.#awaitsSignature) {
            throw new errors/* S3Error */.Dg('MalformedTrailerError', 'The trailers are not signed.');
        }
        this.#state = 'done';
    }
}
function malformed() {
    return new errors/* S3Error */.Dg('InvalidRequest', 'The aws-chunked body is not well-formed.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/crc-combine.js
const CRC_PARAMETERS = {
    CRC32: { width: 32, polynomial: 0xedb88320n },
    CRC32C: { width: 32, polynomial: 0x82f63b78n },
    CRC64NVME: { width: 64, polynomial: 0x9a6c9329ac4bc9b5n },
};
/** Undefined for a checksum that is no CRC: those of pieces say nothing about the whole. */
function crcParametersOf(algorithm) {
    return Object.hasOwn(CRC_PARAMETERS, algorithm)
        ? CRC_PARAMETERS[algorithm]
        : undefined;
}
/**
 * The CRC of all pieces in order.
 *
 * @param pieces CRC of each in base64, and its length in bytes
 */
function combineCrcs(parameters, pieces) {
    const shifts = new Map();
    let combined = 0n;
    for (const { crc, length } of pieces) {
        const shift = shifts.get(length) ?? powerOfX(parameters, BigInt(length) * 8n);
        shifts.set(length, shift);
        combined = multiply(parameters, shift, combined) ^ fromBase64(crc);
    }
    const hex = combined.toString(16).padStart(parameters.width / 4, '0');
    return Buffer.from(hex, 'hex').toString('base64');
}
/** x^exponent modulo the polynomial, by squaring. */
function powerOfX(parameters, exponent) {
    const one = 1n << BigInt(parameters.width - 1);
    let result = one;
    let square = one >> 1n;
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = multiply(parameters, square, result);
        square = multiply(parameters, square, square);
    }
    return result;
}
/** a × b modulo the polynomial, both reversed. */
function multiply({ width, polynomial }, a, b) {
    let product = 0n;
    let shifted = b;
    for (let bit = 1n << BigInt(width - 1); bit > 0n; bit >>= 1n) {
        if (a & bit)
            product ^= shifted;
        shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
    }
    return product;
}
function fromBase64(text) {
    return BigInt(`0x${Buffer.from(text, 'base64').toString('hex')}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/checksums.js
/** The checksums that requests bring with objects and parts, and that answers show. */




const CHECKSUM_PREFIX = 'x-amz-checksum-';
/** With that prefix, and no checksums. */
const ABOUT_CHECKSUMS = ['mode', 'type', 'algorithm'].map((name) => CHECKSUM_PREFIX + name);
const CHECKSUM_NAMES = new Set([...s3_checksum/* CHECKSUM_ALGORITHMS */.P5.map(s3_checksum/* checksumHeader */.pB), ...ABOUT_CHECKSUMS]);
/**
 * What cannot be verified must not be taken.
 *
 * @throws S3Error InvalidRequest
 */
function requireKnownChecksums(request) {
    for (const name of (0,s3_server_request/* headerNames */.Qb)(request)) {
        if (!name.startsWith(CHECKSUM_PREFIX) || CHECKSUM_NAMES.has(name))
            continue;
        throw new errors/* S3Error */.Dg('InvalidRequest', 'The algorithm type you specified in x-amz-checksum- header is invalid.');
    }
}
/** @throws S3Error InvalidRequest for several, or for headers that contradict each other */
function announcedChecksum(request) {
    requireKnownChecksums(request);
    const trailer = (0,s3_server_request/* header */.wx)(request, 'x-amz-trailer')?.trim().toLowerCase();
    const found = [];
    for (const algorithm of s3_checksum/* CHECKSUM_ALGORITHMS */.P5) {
        const name = (0,s3_checksum/* checksumHeader */.pB)(algorithm);
        const inHeader = (0,s3_server_request/* header */.wx)(request, name);
        if (inHeader !== undefined)
            requireValidChecksum(algorithm, inHeader);
        if (inHeader !== undefined || trailer === name)
            found.push({ algorithm, inHeader });
    }
    if (found.length > 1) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    const [only] = found;
    if (trailer !== undefined && (!only || only.inHeader !== undefined)) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'The value specified in the x-amz-trailer header is not supported');
    }
    const announced = algorithmIn(request, 'x-amz-sdk-checksum-algorithm');
    if (announced === undefined)
        return only;
    // Where the SDKs put that one.
    if (announced === 'MD5' && (0,s3_server_request/* header */.wx)(request, 'content-md5') !== undefined)
        return only;
    if (!only) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
    }
    if (only.algorithm !== announced) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'Value for x-amz-sdk-checksum-algorithm header is invalid.');
    }
    return only;
}
/**
 * The algorithm that a header names.
 *
 * @throws S3Error InvalidRequest for one that S3 does not have
 */
function algorithmIn(request, name) {
    const algorithm = (0,s3_server_request/* header */.wx)(request, name)?.toUpperCase();
    if (algorithm === undefined || (0,s3_checksum/* isChecksumAlgorithm */.Rl)(algorithm))
        return algorithm;
    throw new errors/* S3Error */.Dg('InvalidRequest', 'Checksum algorithm provided is unsupported.');
}
/** @throws S3Error InvalidRequest for text that is not such a checksum in base64 */
function requireValidChecksum(algorithm, value) {
    if (isBase64Of(value, s3_checksum/* CHECKSUM_BYTES */.I_[algorithm]))
        return;
    throw new errors/* S3Error */.Dg('InvalidRequest', `Value for ${(0,s3_checksum/* checksumHeader */.pB)(algorithm)} header is invalid.`);
}
/**
 * The checksum of an object from those of its parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
async function checksumOfParts({ algorithm, type }, parts) {
    const checksums = parts.map((part) => part.checksum ?? '');
    if (type === 'FULL_OBJECT') {
        const parameters = crcParametersOf(algorithm);
        if (!parameters)
            throw new Error(`${algorithm} checksums cannot be combined.`);
        const pieces = parts.map(({ size }, index) => ({ crc: checksums[index] ?? '', length: size }));
        return { algorithm, type, value: combineCrcs(parameters, pieces) };
    }
    const bytes = Buffer.concat(checksums.map((checksum) => Buffer.from(checksum, 'base64')));
    return { algorithm, type, value: `${await (0,s3_checksum/* digestOf */.ol)(algorithm, bytes)}-${parts.length}` };
}
/**
 * Compares the checksum of the whole that the request may carry with the one computed.
 *
 * @throws S3Error BadDigest, InvalidRequest
 */
function verifyUploadChecksum(request, computed) {
    requireKnownChecksums(request);
    const type = (0,s3_server_request/* header */.wx)(request, 'x-amz-checksum-type')?.toUpperCase();
    if (type !== undefined && type !== computed?.type) {
        throw new errors/* S3Error */.Dg('InvalidRequest', `The upload was created with checksum type ${computed?.type ?? 'none'}, not ${type}.`);
    }
    for (const algorithm of s3_checksum/* CHECKSUM_ALGORITHMS */.P5) {
        const claimed = (0,s3_server_request/* header */.wx)(request, (0,s3_checksum/* checksumHeader */.pB)(algorithm));
        if (claimed === undefined)
            continue;
        const plain = computed?.value.replace(/-\d+$/, '');
        if (computed?.algorithm === algorithm && (claimed === computed.value || claimed === plain)) {
            continue;
        }
        throw new errors/* S3Error */.Dg('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    }
}
/** @returns whether a text is so many bytes in base64 */
function isBase64Of(text, bytes) {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
}
/** The headers that show a checksum, of an object or of one of its parts; none where there is none. */
function checksumHeaders(checksum) {
    if (!checksum)
        return {};
    return {
        [(0,s3_checksum/* checksumHeader */.pB)(checksum.algorithm)]: checksum.value,
        'x-amz-checksum-type': checksum.type,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/payload.js






const MAX_SIZE = 5 * 1024 ** 3;
/**
 * @param checksumOf what a checksum in the headers is of; an object's is none of the body's
 * @throws S3Error for headers that contradict themselves or cannot be honoured
 */
function describePayload(request, checksumOf = 'body') {
    const decoder = bodyDecoder(request.payloadHash, request.chain);
    const size = announcedSize(request, decoder !== undefined);
    if (size > MAX_SIZE) {
        throw new errors/* S3Error */.Dg('EntityTooLarge', undefined, {
            ProposedSize: String(size),
            MaxSizeAllowed: String(MAX_SIZE),
        });
    }
    return {
        size,
        decoder,
        checksum: checksumOf === 'body' ? announcedChecksum(request) : undefined,
        contentMd5: announcedMd5(request),
        contentSha256: announcedSha256(request.payloadHash),
    };
}
/** The digests that `verifyPayload` needs. */
function digestsToVerify(payload) {
    const names = new Set();
    if (payload.checksum)
        names.add(payload.checksum.algorithm);
    if (payload.contentMd5 !== undefined)
        names.add('MD5');
    if (payload.contentSha256 !== undefined)
        names.add('SHA256');
    return names;
}
/**
 * Compares what arrived with what the client said about it, now that all of it is here.
 *
 * @returns the checksum that the client gave
 * @throws S3Error BadDigest, XAmzContentSHA256Mismatch, MalformedTrailerError
 */
function verifyPayload(payload, digests) {
    if (payload.contentSha256 !== undefined && payload.contentSha256 !== digests.SHA256) {
        throw new errors/* S3Error */.Dg('XAmzContentSHA256Mismatch', undefined, {
            ClientComputedContentSHA256: toHex(payload.contentSha256),
            S3ComputedContentSHA256: toHex(digests.SHA256 ?? ''),
        });
    }
    if (payload.contentMd5 !== undefined && payload.contentMd5 !== digests.MD5) {
        throw new errors/* S3Error */.Dg('BadDigest', undefined, {
            ExpectedDigest: payload.contentMd5,
            CalculatedDigest: digests.MD5 ?? '',
        });
    }
    if (!payload.checksum)
        return undefined;
    const { algorithm, inHeader } = payload.checksum;
    const claimed = inHeader ?? payload.decoder?.trailers.get((0,s3_checksum/* checksumHeader */.pB)(algorithm));
    if (claimed === undefined)
        throw new errors/* S3Error */.Dg('MalformedTrailerError');
    requireValidChecksum(algorithm, claimed);
    const value = digests[algorithm];
    if (value === undefined || claimed !== value) {
        throw new errors/* S3Error */.Dg('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    }
    return { algorithm, value };
}
function announcedSize(request, framed) {
    const name = framed ? 'x-amz-decoded-content-length' : 'content-length';
    const value = (0,s3_server_request/* header */.wx)(request, name);
    if (value === undefined) {
        const empty = !framed && (0,s3_server_request/* header */.wx)(request, 'transfer-encoding') === undefined;
        if (empty && request.method !== 'PUT')
            return 0;
        throw new errors/* S3Error */.Dg('MissingContentLength');
    }
    if (!/^\d{1,15}$/.test(value))
        throw (0,errors/* invalidArgument */.zM)('Invalid length.', name, value);
    return Number(value);
}
function announcedMd5(request) {
    const value = (0,s3_server_request/* header */.wx)(request, 'content-md5');
    if (value !== undefined && !isBase64Of(value, 16))
        throw new errors/* S3Error */.Dg('InvalidDigest');
    return value;
}
function announcedSha256(payloadHash) {
    if (payloadHash === sigv4/* UNSIGNED_PAYLOAD */.z8 || payloadHash.startsWith('STREAMING-'))
        return undefined;
    if (/^[0-9a-f]{64}$/.test(payloadHash))
        return Buffer.from(payloadHash, 'hex').toString('base64');
    throw (0,errors/* invalidArgument */.zM)('x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a SHA-256 in hex.', 'x-amz-content-sha256', payloadHash);
}
function toHex(base64) {
    return Buffer.from(base64, 'base64').toString('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/read-body.js

/**
 * Bytes gathered before they are written: one system call for many of the 64 KiB pieces that the
 * network hands out. A request holds at most two batches. Bodies that arrive at once share what is
 * gathered, so that many take little more memory than some: with 64 or more a batch has 128 KiB.
 */
const BATCH_SIZE = 512 * 1024;
const SMALLEST_BATCH = 128 * 1024;
const ALL_BATCHES = 8 * 1024 * 1024;
let bodies = 0;
function batchSize() {
    return Math.max(SMALLEST_BATCH, Math.min(BATCH_SIZE, ALL_BATCHES / bodies));
}
/**
 * Reads a request's body to its end, in batches of whatever size is convenient.
 *
 * @param onBatch gets the content without framing, one batch at a time
 * @returns when the last batch was taken
 * @throws S3Error IncompleteBody when the client gave up, or sent more or less than it announced;
 *   no batch is being taken any more then
 */
async function readBody(request, payload, onBatch) {
    const { message, passage } = request;
    request.wantBody();
    const take = passage ? inTime(passage, payload, onBatch) : onBatch;
    bodies += 1;
    try {
        await new BatchReader(message, payload, take).done;
    }
    finally {
        bodies -= 1;
    }
}
/** Takes the next batch only when the one before would have passed: until then the client is not read from. */
function inTime(passage, { size }, onBatch) {
    let received = 0;
    return async (batch) => {
        const bytes = batch.reduce((sum, { length }) => sum + length, 0);
        received += bytes;
        const passed = passage.received(bytes, received >= size);
        await onBatch(batch);
        await passed;
    };
}
class BatchReader {
    done;
    #message;
    #payload;
    #onBatch;
    #batch = [];
    #batchSize = 0;
    #received = 0;
    #taking = false;
    #ended = false;
    #failure;
    #resolve = () => { };
    #reject = () => { };
    constructor(message, payload, onBatch) {
        this.#message = message;
        this.#payload = payload;
        this.#onBatch = onBatch;
        this.done = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        message.on('data', this.#onData);
        message.on('end', () => this.#onEnd());
        message.on('error', () => this.#fail(new errors/* S3Error */.Dg('IncompleteBody')));
        message.on('close', () => {
            if (!this.#ended)
                this.#fail(new errors/* S3Error */.Dg('IncompleteBody'));
        });
        if (message.destroyed && !message.readableEnded)
            this.#fail(new errors/* S3Error */.Dg('IncompleteBody'));
    }
    #onData = (chunk) => {
        try {
            const { decoder } = this.#payload;
            if (decoder)
                decoder.decode(chunk, this.#add);
            else
                this.#add(chunk);
        }
        catch (error) {
            this.#fail(error);
            return;
        }
        this.#advance();
        if (this.#taking && this.#batchSize >= batchSize())
            this.#message.pause();
    };
    #add = (content) => {
        this.#received += content.length;
        if (this.#received > this.#payload.size)
            throw new errors/* S3Error */.Dg('IncompleteBody');
        this.#batch.push(content);
        this.#batchSize += content.length;
    };
    #onEnd() {
        try {
            this.#payload.decoder?.end();
            if (this.#received !== this.#payload.size)
                throw new errors/* S3Error */.Dg('IncompleteBody');
        }
        catch (error) {
            this.#fail(error);
            return;
        }
        this.#ended = true;
        this.#advance();
    }
    #advance() {
        if (this.#taking)
            return;
        if (this.#failure)
            this.#reject(this.#failure.error);
        else if (this.#batchSize >= batchSize() || (this.#ended && this.#batchSize > 0))
            this.#give();
        else if (this.#ended)
            this.#resolve();
    }
    #give() {
        const batch = this.#batch;
        this.#batch = [];
        this.#batchSize = 0;
        this.#taking = true;
        this.#onBatch(batch).then(() => {
            this.#taking = false;
            this.#message.resume();
            this.#advance();
        }, (error) => {
            this.#taking = false;
            this.#fail(error);
        });
    }
    /** The rest of the body is let run past, so that the client gets to read the answer. */
    #fail(error) {
        this.#failure ??= { error };
        this.#message.off('data', this.#onData);
        this.#message.resume();
        this.#advance();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/receive-content.js







/**
 * Takes a request's body and verifies it; when it is not what the client said, or does
 * not arrive, nothing is left behind.
 *
 * @param wanted digests wanted beside those of the ETag and those that the client's headers call for
 */
async function receiveContent(request, server, payload, wanted = []) {
    const names = new Set(etagDigests(request.bucket));
    for (const name of wanted)
        names.add(name);
    for (const name of digestsToVerify(payload))
        names.add(name);
    const take = payload.size <= blob_store/* SMALL_SIZE */.wZ ? receiveSmall : receiveLarge;
    const { blob, digests, checksum } = await take(request, server, payload, [...names]);
    const slices = blob ? [{ blob, offset: 0, length: blob.size }] : [];
    return { slices, size: payload.size, etag: etagOf(request.bucket, digests), digests, checksum };
}
async function receiveSmall(request, server, payload, names) {
    const bytes = compact(await readAll(request, payload));
    const digests = await digestsOf(names, bytes);
    const checksum = verifyPayload(payload, digests);
    const blob = payload.size > 0 ? await server.blobs.keep(bytes, payload.size) : undefined;
    return { blob, digests, checksum };
}
/** More pieces than the network makes of a small content, unless a client sends it drop by drop. */
const MOST_PIECES = 8;
/** Pieces that take no more memory than their bytes. */
function compact(pieces) {
    return pieces.length <= MOST_PIECES ? pieces : [Buffer.concat(pieces)];
}
async function receiveLarge(request, server, payload, names) {
    const hasher = await server.hashes.hasher(names, payload.size);
    let writer;
    try {
        await readBody(request, payload, async (batch) => {
            writer ??= await server.blobs.create();
            const start = writer.size;
            await writer.append(batch);
            hasher.addWritten(batch, { file: writer.descriptor, start, end: writer.size });
        });
        const digests = await hasher.digests();
        const checksum = verifyPayload(payload, digests);
        await writer?.close();
        return { blob: writer?.content(), digests, checksum };
    }
    catch (error) {
        await abandon(server, hasher, writer);
        throw error;
    }
}
/** Bytes of a document that may have only so much in it. */
const MAX_DOCUMENT_BYTES = 64 * 1024;
/**
 * Reads a request's document into memory and verifies it; `''` when there is no body.
 *
 * @param checksumOf what a checksum in the headers is of
 */
async function receiveDocument(request, maxSize = MAX_DOCUMENT_BYTES, checksumOf = 'body') {
    const payload = describePayload(request, checksumOf);
    if (payload.size > maxSize)
        throw new errors/* S3Error */.Dg('MaxMessageLengthExceeded');
    const body = Buffer.concat(await readAll(request, payload));
    verifyPayload(payload, await digestsOf([...digestsToVerify(payload)], [body]));
    return body.toString('utf8');
}
async function readAll(request, payload) {
    const pieces = [];
    await readBody(request, payload, async (batch) => {
        for (const piece of batch)
            pieces.push(piece);
    });
    return pieces;
}
async function digestsOf(names, pieces) {
    const digests = {};
    for (const name of names)
        digests[name] = await (0,s3_checksum/* digestOf */.ol)(name, ...pieces);
    return digests;
}
/** The digests that an ETag in a bucket is made from. */
function etagDigests(bucket) {
    return (0,aws_names/* isDirectoryBucket */.WB)(bucket) ? [] : ['MD5'];
}
/** The MD5 in hex; in directory buckets a random text that looks like one. */
function etagOf(bucket, digests) {
    if ((0,aws_names/* isDirectoryBucket */.WB)(bucket))
        return (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return Buffer.from(digests.MD5 ?? '', 'base64').toString('hex');
}
async function abandon(server, hasher, writer) {
    await hasher.discard();
    if (!writer)
        return;
    await writer.close().catch(() => { });
    server.blobs.releaseBlob(writer.content());
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/xml.js
var xml = __webpack_require__(78295);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/caller-identity.js






/**
 * GetCallerIdentity of AWS STS, the only thing that it is asked here: the suite's preparation of a
 * directory bucket writes the account into a policy. Errors are in S3's form.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 *
 * @throws S3Error for any other action, and for a signature that is not right
 */
async function getCallerIdentity(request, server) {
    request.wantBody();
    let body = '';
    for await (const piece of request.message.setEncoding('utf8')) {
        body += piece;
        if (body.length > MAX_DOCUMENT_BYTES)
            throw new errors/* S3Error */.Dg('MaxMessageLengthExceeded');
    }
    authenticate(request, server, (0,sigv4/* sha256Hex */.fg)(body));
    const action = new URLSearchParams(body).get('Action');
    if (request.method !== 'POST' || action !== 'GetCallerIdentity') {
        throw new errors/* S3Error */.Dg('NotImplemented', 'Of STS, this server implements GetCallerIdentity only.');
    }
    const result = (0,xml/* element */.ND)('GetCallerIdentityResult', (0,xml/* textElement */.yx)('Arn', `arn:aws:iam::${s3_server_buckets/* ACCOUNT */.u4}:user/${s3_server_buckets/* OWNER_ID */.Wc}`), (0,xml/* textElement */.yx)('UserId', s3_server_buckets/* OWNER_ID */.Wc), (0,xml/* textElement */.yx)('Account', s3_server_buckets/* ACCOUNT */.u4));
    const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
    return {
        status: 200,
        headers: { 'content-type': 'text/xml' },
        xml: `<GetCallerIdentityResponse xmlns="${namespace}">${result}</GetCallerIdentityResponse>`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/read-xml.js
/**
 * Reads the documents that requests bring. They come from anybody who can sign, so one that is made to hurt must cost
 * no more than its bytes: a parser of whole XML needed seconds, and 20 times the memory, for 7.5 MB of `&amp;`, and
 * nothing else was answered meanwhile. S3's documents need little of XML: elements, text, and no document type.
 */


/** Characters that are read before others get their turn: less than a millisecond. */
const TURN = 64 * 1024;
/** S3's documents have five levels at most. */
const MAX_DEPTH = 20;
/** Characters of one tag, attributes included. */
const MAX_TAG = 4096;
/** Characters of one text: a key of 1,024 bytes, each written as a long reference, has less. */
const MAX_TEXT = 16 * 1024;
/** Elements of one name in one parent: an upload has at most 10,000 parts. */
const MAX_SIBLINGS = 10_000;
/** Elements that are lists, even of one. */
const LISTS = new Set(['Part', 'Object', 'Rule', 'Tag', 'Grant']);
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>$/;
/**
 * Reads a request document, piece by piece, so that other requests are answered in between. Attributes and name space
 * prefixes make no difference. Blanks around text stay, as keys may have them.
 *
 * @param root name of the document's root element; undefined accepts none but it
 * @throws S3Error MalformedXML
 */
async function readXml(text, root, schema) {
    const reader = new XmlReader(text);
    while (reader.read(TURN))
        await (0,external_node_timers_promises_.setImmediate)();
    const found = reader.document[root];
    const isEmpty = typeof found === 'string' && found.trim() === '';
    const checked = schema.safeParse(isEmpty ? {} : found);
    if (!checked.success)
        throw read_xml_malformed();
    return checked.data;
}
class XmlReader {
    /** The root element, by its name. */
    document = {};
    #text;
    #open = [];
    #position = 0;
    #ended = false;
    constructor(text) {
        this.#text = text;
    }
    /** @returns whether there is more to read */
    read(characters) {
        const stop = this.#position + characters;
        while (this.#position < stop) {
            const next = this.#text.indexOf('<', this.#position);
            this.#addText(this.#position, next < 0 ? this.#text.length : next);
            if (next < 0) {
                if (!this.#ended)
                    throw read_xml_malformed();
                return false;
            }
            this.#readMarkup(next);
        }
        return true;
    }
    #addText(start, end) {
        if (start === end)
            return;
        if (end - start > MAX_TEXT)
            throw read_xml_malformed();
        const element = this.#open.at(-1);
        // Between elements there are blanks only, and of those of 10,000 parts many.
        if (element?.elements)
            return;
        const piece = this.#text.slice(start, end);
        if (element)
            this.#append(element, decodeEntities(piece));
        else if (piece.trim() !== '' && piece !== '\ufeff')
            throw read_xml_malformed();
    }
    #append(element, text) {
        element.text += text;
        if (element.text.length > MAX_TEXT)
            throw read_xml_malformed();
    }
    #readMarkup(start) {
        if (this.#text.startsWith('<!--', start))
            this.#skipPast('-->', start + 4);
        else if (this.#text.startsWith('<?', start))
            this.#skipPast('?>', start + 2);
        else if (this.#text.startsWith('<![CDATA[', start))
            this.#readPlain(start + 9);
        else
            this.#readTag(start);
    }
    #readPlain(start) {
        const element = this.#open.at(-1);
        this.#skipPast(']]>', start);
        if (!element)
            throw read_xml_malformed();
        this.#append(element, this.#text.slice(start, this.#position - 3));
    }
    #readTag(start) {
        this.#skipPast('>', start);
        if (this.#position - start > MAX_TAG)
            throw read_xml_malformed();
        const tag = TAG.exec(this.#text.slice(start, this.#position));
        if (!tag)
            throw read_xml_malformed();
        const [, closes, qualified = '', isEmpty] = tag;
        const name = qualified.slice(qualified.indexOf(':') + 1);
        // To an object of JavaScript it would be no element.
        if (name === '__proto__')
            throw read_xml_malformed();
        if (!closes)
            this.#begin(name);
        if (closes || isEmpty)
            this.#end(name);
    }
    #skipPast(text, from) {
        const found = this.#text.indexOf(text, from);
        if (found < 0)
            throw read_xml_malformed();
        this.#position = found + text.length;
    }
    #begin(name) {
        if (this.#ended || this.#open.length >= MAX_DEPTH)
            throw read_xml_malformed();
        this.#open.push({ name, elements: undefined, text: '' });
    }
    #end(name) {
        const element = this.#open.pop();
        if (element?.name !== name)
            throw read_xml_malformed();
        const value = element.elements ?? element.text;
        const parent = this.#open.at(-1);
        if (!parent) {
            this.document[name] = value;
            this.#ended = true;
            return;
        }
        parent.elements ??= {};
        addElement(parent.elements, name, value);
    }
}
function addElement(elements, name, value) {
    const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
    if (known === undefined)
        elements[name] = LISTS.has(name) ? [value] : value;
    else if (!Array.isArray(known))
        elements[name] = [known, value];
    else if (known.push(value) > MAX_SIBLINGS)
        throw read_xml_malformed();
}
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
/** Numeric references, too: Go clients write `&#34;` around ETags. */
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}))?(;?)/gi, (_whole, decimal, hex, name, end) => {
        if (end === '')
            throw read_xml_malformed();
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        const meant = name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
        if (meant === undefined)
            throw read_xml_malformed();
        return meant;
    });
}
function read_xml_malformed() {
    return new errors/* S3Error */.Dg('MalformedXML');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/acl.js
/**
 * Access control lists: kept and given back. They let nobody in and keep nobody out, as every request needs the
 * server's credentials.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */







const GROUPS = 'http://acs.amazonaws.com/groups';
const everybody = (permission) => group('global/AllUsers', permission);
/** What the owner's own grant is joined by. */
const CANNED = {
    private: [],
    'public-read': [everybody('READ')],
    'public-read-write': [everybody('READ'), everybody('WRITE')],
    'authenticated-read': [group('global/AuthenticatedUsers', 'READ')],
    // The bucket's owner is the object's.
    'bucket-owner-read': [],
    'bucket-owner-full-control': [],
    'log-delivery-write': [group('s3/LogDelivery', 'WRITE'), group('s3/LogDelivery', 'READ_ACP')],
};
const PERMISSIONS = {
    'x-amz-grant-full-control': 'FULL_CONTROL',
    'x-amz-grant-read': 'READ',
    'x-amz-grant-read-acp': 'READ_ACP',
    'x-amz-grant-write': 'WRITE',
    'x-amz-grant-write-acp': 'WRITE_ACP',
};
const AccessControlPolicy = schemas/* looseObject */._H3({
    AccessControlList: schemas/* looseObject */._H3({
        Grant: schemas/* array */.YOg(schemas/* looseObject */._H3({
            Grantee: schemas/* looseObject */._H3({
                ID: schemas/* string */.YjP().optional(),
                URI: schemas/* string */.YjP().optional(),
                EmailAddress: schemas/* string */.YjP().optional(),
            }),
            Permission: schemas/* enum */.k5n(Object.values(PERMISSIONS)),
        }))
            .default([]),
    })
        .or(schemas/* string */.YjP().transform(() => ({ Grant: [] }))),
});
function group(name, permission) {
    return { grantee: { URI: `${GROUPS}/${name}` }, permission };
}
/**
 * The list that the headers of a request ask for: a canned one, or grants; undefined for none.
 *
 * @throws S3Error InvalidArgument, InvalidRequest, UnresolvableGrantByEmailAddress
 */
function aclInHeaders(request) {
    const canned = (0,s3_server_request/* header */.wx)(request, 'x-amz-acl');
    const given = Object.entries(PERMISSIONS).filter(([name]) => (0,s3_server_request/* header */.wx)(request, name) !== undefined);
    if (canned === undefined && given.length === 0)
        return undefined;
    if (canned === undefined) {
        return given.flatMap(([name, permission]) => granteesOf(name, (0,s3_server_request/* header */.wx)(request, name) ?? '').map((grantee) => ({ grantee, permission })));
    }
    if (given.length > 0) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'Specifying both Canned ACLs and Header Grants is not allowed');
    }
    const more = Object.hasOwn(CANNED, canned) ? CANNED[canned] : undefined;
    if (!more)
        throw (0,errors/* invalidArgument */.zM)('The canned ACL is not known.', 'x-amz-acl', canned);
    return [...s3_server_buckets/* PRIVATE */.Uj, ...more];
}
/** @param list `id="…", uri="…"` */
function granteesOf(name, list) {
    return list.split(',').map((one) => {
        const [, kind, value] = /^\s*(id|uri|emailAddress)\s*=\s*"?([^"]+)"?\s*$/i.exec(one) ?? [];
        if (kind === undefined || value === undefined) {
            throw (0,errors/* invalidArgument */.zM)('Argument format not recognized', name, list);
        }
        return granteeOf({ [kind.toLowerCase()]: value });
    });
}
/** @param named by `id`, `uri` or `emailaddress` */
function granteeOf(named) {
    const { id, uri, emailaddress } = named;
    if (id !== undefined)
        return { ID: id };
    if (uri !== undefined)
        return { URI: uri };
    throw new errors/* S3Error */.Dg(emailaddress === undefined ? 'MalformedACLError' : 'UnresolvableGrantByEmailAddress');
}
async function getAcl(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const { acl } = request.key === '' ? bucket : (0,s3_server_buckets/* requireObject */.zG)(bucket, request.key).description;
    return (0,xml/* xmlReply */.IY)('AccessControlPolicy', s3_server_buckets/* OWNER */.yo, (0,xml/* element */.ND)('AccessControlList', ...acl.map(writtenGrant)));
}
function writtenGrant({ grantee, permission }) {
    const [type, fields] = 'URI' in grantee
        ? ['Group', (0,xml/* textElement */.yx)('URI', grantee.URI)]
        : ['CanonicalUser', grantee.ID === s3_server_buckets/* OWNER_ID */.Wc ? s3_server_buckets/* OWNER_FIELDS */.cH : (0,xml/* textElement */.yx)('ID', grantee.ID)];
    const namespace = 'http://www.w3.org/2001/XMLSchema-instance';
    return (0,xml/* element */.ND)('Grant', `<Grantee xmlns:xsi="${namespace}" xsi:type="${type}">${fields}</Grantee>`, (0,xml/* textElement */.yx)('Permission', permission));
}
async function putAcl(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if (request.key !== '')
        (0,s3_server_buckets/* requireObject */.zG)(bucket, request.key);
    const inHeaders = aclInHeaders(request);
    const document = await receiveDocument(request);
    const acl = inHeaders ?? (await grantsOf(document));
    if (request.key === '')
        bucket.acl = acl;
    else
        (0,s3_server_buckets/* redescribe */.Lj)(bucket, request.key, { acl });
    return { status: 200 };
}
async function grantsOf(document) {
    if (document === '')
        throw new errors/* S3Error */.Dg('MalformedACLError');
    const { AccessControlList } = await readXml(document, 'AccessControlPolicy', AccessControlPolicy);
    return AccessControlList.Grant.map(({ Grantee: { ID, URI, EmailAddress }, Permission }) => ({
        grantee: granteeOf({ id: ID, uri: URI, emailaddress: EmailAddress }),
        permission: Permission,
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/bucket-settings.js
/**
 * What can be said about a bucket beside its objects. What changes nothing here is kept and given back; of the rest,
 * S3's defaults are answered, so that tools which look before they act can go on, and setting it is refused.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */






/** What a setting is where it was never put: a document, or an error. */
const DEFAULTS = {
    accelerate: { document: (0,xml/* responseDocument */.ru)('AccelerateConfiguration') },
    analytics: emptyList('ListBucketAnalyticsConfigurationResult'),
    cors: { error: 'NoSuchCORSConfiguration' },
    encryption: {
        document: (0,xml/* responseDocument */.ru)('ServerSideEncryptionConfiguration', (0,xml/* element */.ND)('Rule', (0,xml/* element */.ND)('ApplyServerSideEncryptionByDefault', (0,xml/* textElement */.yx)('SSEAlgorithm', 'AES256')), (0,xml/* textElement */.yx)('BucketKeyEnabled', false))),
    },
    inventory: emptyList('ListInventoryConfigurationsResult'),
    lifecycle: { error: 'NoSuchLifecycleConfiguration' },
    logging: { document: (0,xml/* responseDocument */.ru)('BucketLoggingStatus') },
    metrics: emptyList('ListMetricsConfigurationsResult'),
    notification: { document: (0,xml/* responseDocument */.ru)('NotificationConfiguration') },
    'object-lock': { error: 'ObjectLockConfigurationNotFoundError' },
    ownershipControls: { error: 'OwnershipControlsNotFoundError' },
    policy: { error: 'NoSuchBucketPolicy' },
    policyStatus: { error: 'NoSuchBucketPolicy' },
    publicAccessBlock: { error: 'NoSuchPublicAccessBlockConfiguration' },
    replication: { error: 'ReplicationConfigurationNotFoundError' },
    requestPayment: {
        document: (0,xml/* responseDocument */.ru)('RequestPaymentConfiguration', (0,xml/* textElement */.yx)('Payer', 'BucketOwner')),
    },
    versioning: { document: (0,xml/* responseDocument */.ru)('VersioningConfiguration') },
    website: { error: 'NoSuchWebsiteConfiguration' },
};
function emptyList(root) {
    return { document: (0,xml/* responseDocument */.ru)(root, (0,xml/* textElement */.yx)('IsTruncated', false)) };
}
/** Documents that are kept, by what they must be. */
const KEPT = {
    // Here the objects of a run are never old enough to expire.
    lifecycle: (document) => readXml(document, 'LifecycleConfiguration', schemas/* looseObject */._H3({
        Rule: schemas/* array */.YOg(schemas/* looseObject */._H3({ Status: schemas/* enum */.k5n(['Enabled', 'Disabled']) })).min(1),
    })),
    // Of directory buckets alone: the suite's preparation gives each one. It grants and refuses nothing.
    policy: async (document) => requireJson(document),
    ownershipControls: (document) => readXml(document, 'OwnershipControls', schemas/* looseObject */._H3({ Rule: schemas/* array */.YOg(schemas/* looseObject */._H3({ ObjectOwnership: schemas/* string */.YjP() })) })),
    publicAccessBlock: (document) => readXml(document, 'PublicAccessBlockConfiguration', schemas/* looseObject */._H3({})),
    encryption: requireDefaultEncryption,
};
/** Nothing is encrypted here. To ask for what S3 does anyway changes nothing; a key of one's own would. */
async function requireDefaultEncryption(document) {
    const { Rule } = await readXml(document, 'ServerSideEncryptionConfiguration', schemas/* looseObject */._H3({
        Rule: schemas/* array */.YOg(schemas/* looseObject */._H3({
            ApplyServerSideEncryptionByDefault: schemas/* looseObject */._H3({ SSEAlgorithm: schemas/* string */.YjP() }),
        })),
    }));
    const other = Rule.find((rule) => rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm !== 'AES256');
    if (other)
        throw new errors/* S3Error */.Dg('NotImplemented', 'This server implements no encryption by KMS.');
}
/** Deleting what was never put is no error; of other settings nothing can be deleted. */
const DELETABLE = new Set([...Object.keys(KEPT), 'cors', 'replication', 'website']);
/** The operations on settings, by method, `bucket` and subresource. */
function settingOperations() {
    const operations = {};
    for (const name of Object.keys(DEFAULTS)) {
        operations[`GET bucket ${name}`] = (request, server) => getSetting(name, request, server);
        if (DELETABLE.has(name)) {
            operations[`DELETE bucket ${name}`] = (request, server) => deleteSetting(name, request, server);
        }
        if (!Object.hasOwn(KEPT, name))
            continue;
        operations[`PUT bucket ${name}`] = (request, server) => putSetting(name, request, server);
    }
    return operations;
}
/** Names of all settings, which are subresources of a bucket. */
const SETTINGS = Object.keys(DEFAULTS);
async function getSetting(name, request, server) {
    const put = (0,s3_server_buckets/* bucketOf */.AU)(request, server).settings.get(name);
    if (put !== undefined) {
        const headers = name === 'policy' ? { 'content-type': 'application/json' } : {};
        return { status: 200, headers, xml: put };
    }
    const byDefault = DEFAULTS[name];
    if ('error' in byDefault)
        throw new errors/* S3Error */.Dg(byDefault.error);
    return { status: 200, xml: byDefault.document };
}
async function putSetting(name, request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const document = await receiveDocument(request);
    await KEPT[name](document);
    bucket.settings.set(name, document);
    return { status: name === 'policy' ? 204 : 200 };
}
async function deleteSetting(name, request, server) {
    (0,s3_server_buckets/* bucketOf */.AU)(request, server).settings.delete(name);
    return { status: 204 };
}
function requireJson(document) {
    try {
        JSON.parse(document);
    }
    catch {
        throw new errors/* S3Error */.Dg('MalformedPolicy');
    }
}
/** The document that says how objects are owned, as a bucket may be told when it is made. */
function ownershipOf(ownership) {
    return (0,xml/* responseDocument */.ru)('OwnershipControls', (0,xml/* element */.ND)('Rule', (0,xml/* textElement */.yx)('ObjectOwnership', ownership)));
}
/** A bucket has no Object Lock, so an object has nothing of it. */
async function refuseObjectLock(request, server) {
    (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    throw new errors/* S3Error */.Dg('InvalidRequest', 'Bucket is missing Object Lock Configuration');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/tagging.js
/**
 * Tags of objects and buckets.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */







const MAX_OBJECT_TAGS = 10;
const MAX_BUCKET_TAGS = 50;
const MAX_KEY = 128;
const MAX_VALUE = 256;
/** A list of tags in a document. */
const TagList = schemas/* looseObject */._H3({
    Tag: schemas/* array */.YOg(schemas/* looseObject */._H3({ Key: schemas/* string */.YjP(), Value: schemas/* string */.YjP() })).default([]),
});
const Tagging = schemas/* looseObject */._H3({
    TagSet: TagList.or(schemas/* string */.YjP().transform(() => ({ Tag: [] }))),
});
/**
 * The tags in the header `x-amz-tagging`, which is written like a query.
 *
 * @throws S3Error InvalidArgument, InvalidTag
 */
function tagsInHeader(request) {
    const value = (0,s3_server_request/* header */.wx)(request, 'x-amz-tagging');
    if (value === undefined || value === '')
        return [];
    return requireLegal(parseTags(value).map(([key, text]) => ({ key, value: text })), MAX_OBJECT_TAGS);
}
function parseTags(header) {
    try {
        return (0,s3_server_request/* parseQuery */.mA)(header);
    }
    catch {
        throw (0,errors/* invalidArgument */.zM)('The header must be encoded like a URL query.', 'x-amz-tagging', header);
    }
}
/**
 * The tags of a bucket, as a document lists them.
 *
 * @throws S3Error InvalidTag
 */
function bucketTags(list) {
    return requireLegal(tagsOf(list), MAX_BUCKET_TAGS);
}
function tagsOf({ Tag }) {
    return Tag.map(({ Key: key, Value: value }) => ({ key, value }));
}
function requireLegal(tags, most) {
    if (tags.length > most) {
        throw new errors/* S3Error */.Dg('InvalidTag', `There cannot be more than ${most} tags.`);
    }
    for (const { key, value } of tags) {
        if (key === '' || key.length > MAX_KEY)
            throw new errors/* S3Error */.Dg('InvalidTag', 'The TagKey you have provided is invalid');
        if (value.length > MAX_VALUE)
            throw new errors/* S3Error */.Dg('InvalidTag', 'The TagValue you have provided is invalid');
    }
    if (new Set(tags.map(({ key }) => key)).size < tags.length) {
        throw new errors/* S3Error */.Dg('InvalidTag', 'Cannot provide multiple Tags with the same key');
    }
    return tags;
}
async function getTagging(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const { tags } = request.key === '' ? bucket : (0,s3_server_buckets/* requireObject */.zG)(bucket, request.key).description;
    if (request.key === '' && tags.length === 0)
        throw new errors/* S3Error */.Dg('NoSuchTagSet');
    const written = tags.map(({ key, value }) => (0,xml/* element */.ND)('Tag', (0,xml/* textElement */.yx)('Key', key), (0,xml/* textElement */.yx)('Value', value)));
    return (0,xml/* xmlReply */.IY)('Tagging', (0,xml/* element */.ND)('TagSet', ...written));
}
async function putTagging(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if (request.key !== '')
        (0,s3_server_buckets/* requireObject */.zG)(bucket, request.key);
    const document = await receiveDocument(request);
    const { TagSet } = await readXml(document, 'Tagging', Tagging);
    if (request.key === '')
        bucket.tags = bucketTags(TagSet);
    else
        (0,s3_server_buckets/* redescribe */.Lj)(bucket, request.key, { tags: requireLegal(tagsOf(TagSet), MAX_OBJECT_TAGS) });
    // As S3 answers: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
    return { status: request.key === '' ? 204 : 200 };
}
async function deleteTagging(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if (request.key === '')
        bucket.tags = [];
    else
        (0,s3_server_buckets/* redescribe */.Lj)(bucket, request.key, { tags: [] });
    return { status: 204 };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/bucket.js












/** The region that has no name in bucket locations. */
const NAMELESS_REGION = 'us-east-1';
const BucketConfiguration = schemas/* looseObject */._H3({
    LocationConstraint: schemas/* string */.YjP().optional(),
    Location: schemas/* looseObject */._H3({ Name: schemas/* string */.YjP() }).optional(),
    Tags: TagList.optional(),
});
const MAX_BUCKETS = 10_000;
/** Of S3 Standard: those of S3 Express have a list of their own. */
async function listBuckets(request, server) {
    const most = (0,s3_server_request/* integerOf */.cP)('max-buckets', (0,s3_server_request/* queryValue */.cL)(request, 'max-buckets'), MAX_BUCKETS, [
        1,
        MAX_BUCKETS,
    ]);
    const prefix = (0,s3_server_request/* queryValue */.cL)(request, 'prefix');
    const region = (0,s3_server_request/* queryValue */.cL)(request, 'bucket-region') ?? server.region;
    const { page, last } = pageOfBuckets(request, server, most, ({ name }) => {
        return !(0,aws_names/* isDirectoryBucket */.WB)(name) && name.startsWith(prefix ?? '') && region === server.region;
    });
    const buckets = page.map((bucket) => (0,xml/* element */.ND)('Bucket', ...bucketFields(bucket), (0,xml/* textElement */.yx)('BucketRegion', server.region)));
    return (0,xml/* xmlReply */.IY)('ListAllMyBucketsResult', s3_server_buckets/* OWNER */.yo, (0,xml/* element */.ND)('Buckets', ...buckets), (0,xml/* textElement */.yx)('Prefix', prefix), (0,xml/* textElement */.yx)('ContinuationToken', last));
}
/** A page of the buckets, and the token that the next one begins with, where there is one. */
function pageOfBuckets(request, server, most, isAskedFor) {
    const token = (0,s3_server_request/* queryValue */.cL)(request, 'continuation-token') ?? '';
    const after = Buffer.from(token, 'base64').toString('utf8');
    const buckets = [...server.buckets.values()].filter((bucket) => {
        return bucket.name > after && isAskedFor(bucket);
    });
    const page = buckets.slice(0, most);
    const last = buckets.length > page.length ? page.at(-1) : undefined;
    return { page, last: last && Buffer.from(last.name).toString('base64') };
}
function bucketFields({ name, created }) {
    return [(0,xml/* textElement */.yx)('Name', name), (0,xml/* textElement */.yx)('CreationDate', created.toISOString())];
}
/** Of a bucket that is made, what would change what it does, and is not known here. */
const UNKNOWN_WISHES = ['x-amz-bucket-object-lock-enabled', 'x-amz-bucket-namespace'];
async function createBucket(request, server) {
    const unknown = UNKNOWN_WISHES.find((name) => isWished((0,s3_server_request/* header */.wx)(request, name)));
    if (unknown)
        throw new errors/* S3Error */.Dg('NotImplemented', `This server does not implement ${unknown}.`);
    const acl = aclInHeaders(request);
    const document = await receiveDocument(request);
    const wanted = document === ''
        ? {}
        : await readXml(document, 'CreateBucketConfiguration', BucketConfiguration);
    const { LocationConstraint: region, Location: location, Tags } = wanted;
    const tags = Tags ? bucketTags(Tags) : [];
    if (region !== undefined && region !== server.region) {
        throw new errors/* S3Error */.Dg('IllegalLocationConstraintException');
    }
    const otherZone = location !== undefined && location.Name !== (0,aws_places/* zoneOf */.kE)(request.bucket);
    if (otherZone || !(0,s3_server_buckets/* isAtHome */.NX)(request.bucket, request.endpoint)) {
        throw new errors/* S3Error */.Dg('InvalidBucketName', undefined, { BucketName: request.bucket });
    }
    if (!server.buckets.get(request.bucket)) {
        const bucket = (0,s3_server_buckets/* addBucket */.oi)(server, request.bucket);
        if (acl)
            bucket.acl = acl;
        bucket.tags = tags;
        const ownership = (0,s3_server_request/* header */.wx)(request, 'x-amz-object-ownership');
        if (ownership !== undefined)
            bucket.settings.set('ownershipControls', ownershipOf(ownership));
    }
    // As S3 answers in its first region: making one's own bucket again changes nothing there.
    else if (server.region !== NAMELESS_REGION)
        throw new errors/* S3Error */.Dg('BucketAlreadyOwnedByYou');
    return { status: 200, headers: { location: `/${request.bucket}` } };
}
function isWished(value) {
    return value !== undefined && !['false', 'global'].includes(value.toLowerCase());
}
async function headBucket(request, server) {
    const zone = (0,aws_places/* zoneOf */.kE)((0,s3_server_buckets/* bucketOf */.AU)(request, server).name);
    const location = {
        'x-amz-access-point-alias': 'false',
        'x-amz-bucket-location-name': zone ?? '',
        'x-amz-bucket-location-type': 'AvailabilityZone',
    };
    const region = { 'x-amz-bucket-region': server.region };
    return { status: 200, headers: zone === undefined ? region : { ...region, ...location } };
}
async function deleteBucket(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    // Uploads under way hold a directory bucket, and no other:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
    const held = (0,aws_names/* isDirectoryBucket */.WB)(bucket.name) && bucket.uploads.size > 0;
    if (held || bucket.objects.size > 0)
        throw new errors/* S3Error */.Dg('BucketNotEmpty');
    server.buckets.delete(bucket.name);
    for (const upload of bucket.uploads.values()) {
        for (const part of upload.parts.values())
            server.blobs.release(part.content);
    }
    bucket.uploads.clear();
    return { status: 204 };
}
async function getBucketLocation(request, server) {
    (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    return (0,xml/* xmlReply */.IY)('LocationConstraint', server.region === NAMELESS_REGION ? '' : server.region);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/express.js
/**
 * What S3 Express has beside S3 Standard.
 *
 * Directory buckets differ where clients see it: sessions, hosts and signatures of their own; ETags
 * that are no MD5; EXPRESS_ONEZONE for all objects; listings without order, of prefixes that end in
 * `/`; part numbers without gaps; no ListObjects of the first version and no GetBucketLocation.
 *
 * Not claimed: RenameObject; appending (`x-amz-write-offset-bytes`); local zones' ONEZONE_IA;
 * encryption settings of sessions and policies of buckets, which are taken and change nothing; the
 * tidying of empty folders, and those of uploads under way in listings; opaque markers of
 * ListMultipartUploads; a refusal of Content-MD5; and the pace of S3 Express.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */







const SESSION_MODES = ['ReadWrite', 'ReadOnly'];
const LIFETIME_MS = 5 * 60 * 1000;
/** All that a ReadOnly session may do, by the names that `OPERATIONS` has for it. */
const READING = new Set([
    'GET object',
    'GET object attributes',
    'HEAD object',
    'HEAD bucket',
    'GET bucket list-type',
    'GET object uploadId',
    'GET bucket uploads',
]);
/** What is done with credentials of one's own only, not with a session's. */
const WITHOUT_SESSION = new Set([
    'GET bucket session',
    'PUT object copy',
    'PUT object uploadId copy',
]);
/**
 * The sessions that a server gave out. It forgets none, so that it can tell one that expired from one
 * that never was: they are few, and end with the server.
 */
class ExpressSessions {
    #byKey = new Map();
    create(bucket, mode, now) {
        const session = {
            bucket,
            mode,
            credentials: {
                accessKeyId: `SESSION${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
                secretAccessKey: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
                sessionToken: (0,external_node_crypto_.randomBytes)(48).toString('base64'),
            },
            // Whole seconds: some clients read no more.
            expires: new Date(Math.floor((now.getTime() + LIFETIME_MS) / 1000) * 1000),
        };
        this.#byKey.set(session.credentials.accessKeyId, session);
        return session;
    }
    /**
     * The session whose key and token a request names.
     *
     * @throws S3Error InvalidAccessKeyId, InvalidToken, ExpiredToken
     */
    find(accessKeyId, token, now) {
        const session = this.#byKey.get(accessKeyId);
        if (!session) {
            throw new errors/* S3Error */.Dg('InvalidAccessKeyId', undefined, { AWSAccessKeyId: accessKeyId });
        }
        if (session.credentials.sessionToken !== token)
            throw new errors/* S3Error */.Dg('InvalidToken');
        if (session.expires <= now)
            throw new errors/* S3Error */.Dg('ExpiredToken');
        return session;
    }
}
/**
 * What a session may do: all with the objects of its bucket, or to read them. Which error S3 has for
 * the rest is documented nowhere; it is an AccessDenied as for any right that is missing.
 *
 * HeadBucket is let in, though its documentation wants credentials of one's own: the SDKs send it with
 * a session's (`DisableS3ExpressSessionAuth` stands at CopyObject, UploadPartCopy and CreateSession
 * only in the model of S3 that they are made from).
 *
 * @throws S3Error AccessDenied
 */
function checkSession(session, bucket, operation) {
    const permitted = session.bucket === bucket &&
        !WITHOUT_SESSION.has(operation) &&
        (session.mode === 'ReadWrite' || READING.has(operation));
    if (!permitted)
        throw new errors/* S3Error */.Dg('AccessDenied');
}
const express_MAX_BUCKETS = 1000;
const MODE_HEADER = 'x-amz-create-session-mode';
async function createSession(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const asked = (0,s3_server_request/* header */.wx)(request, MODE_HEADER);
    const mode = asked === undefined ? 'ReadWrite' : SESSION_MODES.find((one) => one === asked);
    if (!mode)
        throw (0,errors/* invalidArgument */.zM)('The session mode is not valid.', MODE_HEADER, asked ?? '');
    const { credentials, expires } = server.sessions.create(bucket.name, mode, server.now());
    return {
        ...(0,xml/* xmlReply */.IY)('CreateSessionResult', (0,xml/* element */.ND)('Credentials', (0,xml/* textElement */.yx)('SessionToken', credentials.sessionToken), (0,xml/* textElement */.yx)('SecretAccessKey', credentials.secretAccessKey), (0,xml/* textElement */.yx)('AccessKeyId', credentials.accessKeyId), (0,xml/* textElement */.yx)('Expiration', expires.toISOString()))),
        headers: { 'x-amz-server-side-encryption': 'AES256' },
    };
}
async function listDirectoryBuckets(request, server) {
    const name = 'max-directory-buckets';
    const most = (0,s3_server_request/* integerOf */.cP)(name, (0,s3_server_request/* queryValue */.cL)(request, name), express_MAX_BUCKETS, [0, express_MAX_BUCKETS]);
    const { page, last } = pageOfBuckets(request, server, most, (bucket) => {
        return (0,aws_names/* isDirectoryBucket */.WB)(bucket.name);
    });
    return (0,xml/* xmlReply */.IY)('ListAllMyDirectoryBucketsResult', (0,xml/* element */.ND)('Buckets', ...page.map((bucket) => (0,xml/* element */.ND)('Bucket', ...bucketFields(bucket)))), (0,xml/* textElement */.yx)('ContinuationToken', last));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/conditions.js


/**
 * The conditions of a GET or HEAD, or those on the source of a copy.
 *
 * @param prefix of the header names: `''` or `x-amz-copy-source-`
 * @returns false when the answer is 304 Not Modified
 * @throws S3Error PreconditionFailed
 */
function readConditionsHold(request, version, prefix = '') {
    const ifMatch = (0,s3_server_request/* header */.wx)(request, `${prefix}if-match`);
    const ifUnmodified = headerDate(request, `${prefix}if-unmodified-since`);
    if (ifMatch !== undefined) {
        if (!matches(ifMatch, version.etag))
            throw failed('If-Match');
    }
    else if (ifUnmodified !== undefined && version.lastModified > ifUnmodified) {
        throw failed('If-Unmodified-Since');
    }
    const ifNoneMatch = (0,s3_server_request/* header */.wx)(request, `${prefix}if-none-match`);
    if (ifNoneMatch !== undefined)
        return !matches(ifNoneMatch, version.etag);
    const ifModified = headerDate(request, `${prefix}if-modified-since`);
    return ifModified === undefined || version.lastModified > ifModified;
}
/**
 * Whether a range may be answered with a part, as a client has the rest of this very version; a weak ETag does not say
 * that it has. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5
 */
function ifRangeHolds(request, { etag, lastModified }) {
    const ifRange = (0,s3_server_request/* header */.wx)(request, 'if-range');
    if (ifRange === undefined)
        return true;
    const isSame = unquote(ifRange) === etag && !ifRange.trim().startsWith('W/');
    return isSame || Date.parse(ifRange) === lastModified.getTime();
}
/**
 * The conditions of a write, against the version that it would replace.
 *
 * @throws S3Error PreconditionFailed, NoSuchKey, NotImplemented
 */
function checkWriteConditions(request, current) {
    const ifNoneMatch = (0,s3_server_request/* header */.wx)(request, 'if-none-match');
    if (ifNoneMatch !== undefined) {
        if (ifNoneMatch.trim() !== '*') {
            throw new errors/* S3Error */.Dg('NotImplemented', 'If-None-Match of a write expects *.');
        }
        if (current)
            throw failed('If-None-Match');
    }
    const ifMatch = (0,s3_server_request/* header */.wx)(request, 'if-match');
    if (ifMatch === undefined)
        return;
    if (!current)
        throw new errors/* S3Error */.Dg('NoSuchKey');
    if (!matches(ifMatch, current.etag))
        throw failed('If-Match');
}
function deleteConditionsOf(request) {
    return {
        etag: (0,s3_server_request/* header */.wx)(request, 'if-match'),
        lastModified: (0,s3_server_request/* header */.wx)(request, 'x-amz-if-match-last-modified-time'),
        size: (0,s3_server_request/* header */.wx)(request, 'x-amz-if-match-size'),
    };
}
/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html
 *
 * @param object undefined when there is none
 * @throws S3Error PreconditionFailed, NoSuchKey
 */
function requireDeletable({ etag, lastModified, size }, object) {
    if (etag === undefined && lastModified === undefined && size === undefined)
        return;
    if (!object)
        throw new errors/* S3Error */.Dg('NoSuchKey');
    if (etag !== undefined && !matches(etag, object.etag))
        throw failed('If-Match');
    if (size !== undefined && Number(size) !== object.size)
        throw failed('x-amz-if-match-size');
    if (lastModified !== undefined && Date.parse(lastModified) !== object.lastModified.getTime()) {
        throw failed('x-amz-if-match-last-modified-time');
    }
}
/** An ETag as clients write it, without quotes. */
function unquote(etag) {
    return etag.trim().replace(/^(?:W\/)?"(.*)"$/s, '$1');
}
function matches(list, etag) {
    return list.split(',').some((one) => one.trim() === '*' || unquote(one) === etag);
}
function headerDate(request, name) {
    const value = (0,s3_server_request/* header */.wx)(request, name);
    if (value === undefined)
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : new Date(time);
}
function failed(condition) {
    return new errors/* S3Error */.Dg('PreconditionFailed', undefined, { Condition: condition });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/attributes.js





const ATTRIBUTES = ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'];
const NAME = 'x-amz-object-attributes';
const MAX_PARTS = 1000;
/**
 * GetObjectAttributes: what HEAD says, and the parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
 */
async function getObjectAttributes(request, server) {
    const object = (0,s3_server_buckets/* requireObject */.zG)((0,s3_server_buckets/* bucketOf */.AU)(request, server), request.key);
    const headers = { 'last-modified': object.lastModified.toUTCString() };
    if (!readConditionsHold(request, object))
        return { status: 304, headers };
    const asked = ((0,s3_server_request/* header */.wx)(request, NAME) ?? '').split(',').map((one) => one.trim());
    const unknown = asked.find((one) => !ATTRIBUTES.includes(one));
    if (unknown !== undefined)
        throw (0,errors/* invalidArgument */.zM)('Invalid attribute name specified.', NAME, unknown);
    const { checksum, description } = object;
    const parts = asked.includes('ObjectParts') ? partsElement(request, object) : '';
    const fields = ATTRIBUTES.filter((one) => asked.includes(one)).map((one) => {
        if (one === 'ETag')
            return (0,xml/* textElement */.yx)('ETag', object.etag);
        if (one === 'StorageClass')
            return (0,xml/* textElement */.yx)('StorageClass', description.storageClass);
        if (one === 'ObjectSize')
            return (0,xml/* textElement */.yx)('ObjectSize', object.size);
        if (one === 'ObjectParts')
            return parts;
        const value = checksum && (0,xml/* textElement */.yx)(`Checksum${checksum.algorithm}`, checksum.value);
        return checksum ? (0,xml/* element */.ND)('Checksum', value, (0,xml/* textElement */.yx)('ChecksumType', checksum.type)) : '';
    });
    return { ...(0,xml/* xmlReply */.IY)('GetObjectAttributesResponse', ...fields), headers };
}
/** S3 lists the parts of objects that have checksums of them; of others it tells how many there are. */
function partsElement(request, { parts, checksum }) {
    if (!parts)
        return '';
    const total = (0,xml/* textElement */.yx)('PartsCount', parts.length);
    if (!checksum)
        return (0,xml/* element */.ND)('ObjectParts', total);
    const marker = (0,s3_server_request/* integerOf */.cP)('x-amz-part-number-marker', (0,s3_server_request/* header */.wx)(request, 'x-amz-part-number-marker'), 0, [0, 2 ** 31 - 1]);
    const most = (0,s3_server_request/* integerOf */.cP)('x-amz-max-parts', (0,s3_server_request/* header */.wx)(request, 'x-amz-max-parts'), MAX_PARTS, [
        1,
        2 ** 31 - 1,
    ]);
    const numbered = parts.map((part, index) => ({ ...part, number: index + 1 }));
    const rest = numbered.filter(({ number }) => number > marker);
    const page = rest.slice(0, Math.min(most, MAX_PARTS));
    const truncated = rest.length > page.length;
    return (0,xml/* element */.ND)('ObjectParts', total, (0,xml/* textElement */.yx)('PartNumberMarker', marker), (0,xml/* textElement */.yx)('NextPartNumberMarker', page.at(-1)?.number ?? 0), (0,xml/* textElement */.yx)('MaxParts', Math.min(most, MAX_PARTS)), (0,xml/* textElement */.yx)('IsTruncated', truncated), ...page.map((part) => (0,xml/* element */.ND)('Part', (0,xml/* textElement */.yx)('PartNumber', part.number), (0,xml/* textElement */.yx)('Size', part.size), (0,xml/* textElement */.yx)(`Checksum${checksum.algorithm}`, part.checksum))));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/describe-object.js
/** What the headers of a request say about an object beside its content. */






const KEPT_HEADERS = [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
    'expires',
    'x-amz-website-redirect-location',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;
const EXPRESS = 'EXPRESS_ONEZONE';
/** Beginnings of headers that would change what is stored, and that this server does not know. */
const describe_object_UNKNOWN_WISHES = [
    'x-amz-write-offset-bytes',
    'x-amz-object-lock-',
    'x-amz-server-side-encryption-customer-',
    'x-amz-copy-source-server-side-encryption-customer-',
];
/**
 * What the headers of a PUT say about the object.
 *
 * @throws S3Error MetadataTooLarge, InvalidStorageClass, InvalidTag, InvalidArgument, NotImplemented
 */
function describeObject(request, bucket) {
    const names = (0,s3_server_request/* headerNames */.Qb)(request).filter((name) => name.startsWith('x-amz-'));
    refuseUnknownWishes(names);
    const headers = { 'content-type': 'binary/octet-stream' };
    for (const name of KEPT_HEADERS) {
        const value = (0,s3_server_request/* header */.wx)(request, name);
        const kept = name === 'content-encoding' && value ? withoutAwsChunked(value) : value;
        if (kept)
            headers[name] = kept;
    }
    let bytes = 0;
    for (const name of names) {
        if (name.startsWith(METADATA_PREFIX)) {
            const value = (0,s3_server_request/* header */.wx)(request, name) ?? '';
            headers[name] = value;
            bytes += name.length - METADATA_PREFIX.length + value.length;
        }
    }
    if (bytes > MAX_METADATA_BYTES)
        throw new errors/* S3Error */.Dg('MetadataTooLarge');
    return {
        headers,
        encryption: encryptionOf(request, names, bucket),
        storageClass: storageClassFor(request),
        tags: tagsInHeader(request),
        acl: aclInHeaders(request) ?? s3_server_buckets/* PRIVATE */.Uj,
    };
}
/**
 * @param names of the request's headers
 * @throws S3Error NotImplemented
 */
function refuseUnknownWishes(names) {
    const unknown = names.find((name) => describe_object_UNKNOWN_WISHES.some((wish) => name.startsWith(wish)));
    if (unknown === undefined)
        return;
    throw new errors/* S3Error */.Dg('NotImplemented', `This server does not implement ${unknown}.`);
}
const ENCRYPTION = 'x-amz-server-side-encryption';
const ENCRYPTIONS = ['AES256', 'aws:kms', 'aws:kms:dsse'];
/** Nothing is encrypted, as everything ends with the server; but what was asked for is answered, as clients check it. */
function encryptionOf(request, names, bucket) {
    const found = {};
    for (const name of names) {
        if (name.startsWith(ENCRYPTION))
            found[name] = (0,s3_server_request/* header */.wx)(request, name) ?? '';
    }
    // The bucket may have been told to encrypt, too, as S3 does by default, and in no other way.
    if (bucket.settings.has('encryption'))
        found[ENCRYPTION] ??= 'AES256';
    const algorithm = found[ENCRYPTION];
    if (algorithm !== undefined && !ENCRYPTIONS.includes(algorithm)) {
        throw (0,errors/* invalidArgument */.zM)('The encryption method specified is not supported', ENCRYPTION, algorithm);
    }
    const key = found[`${ENCRYPTION}-aws-kms-key-id`];
    if (key === undefined || algorithm?.startsWith('aws:kms'))
        return found;
    throw (0,errors/* invalidArgument */.zM)('Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms', ENCRYPTION, algorithm ?? '');
}
/** Directory buckets have a class of their own, which others do not have. */
function storageClassFor(request) {
    const asked = (0,s3_server_request/* header */.wx)(request, 'x-amz-storage-class');
    const directory = (0,aws_names/* isDirectoryBucket */.WB)(request.bucket);
    if (asked === undefined)
        return directory ? EXPRESS : 'STANDARD';
    if ((asked === EXPRESS) === directory)
        return asked;
    throw new errors/* S3Error */.Dg('InvalidStorageClass');
}
/** The framing of an upload is not a property of the object. */
function withoutAwsChunked(encoding) {
    return encoding
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
        .join(', ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/put-object.js








async function putObject(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const description = describeObject(request, bucket);
    const payload = describePayload(request);
    // Now, so as not to take in vain what will be refused; and again when it is here.
    checkWriteConditions(request, bucket.objects.get(request.key));
    const received = await receiveContent(request, server, payload);
    const checksum = received.checksum && {
        ...received.checksum,
        type: 'FULL_OBJECT',
    };
    commitObject(request, server, bucket, {
        description,
        content: received.slices,
        size: received.size,
        etag: received.etag,
        lastModified: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        checksum,
        parts: undefined,
    });
    return {
        status: 200,
        headers: {
            etag: (0,xml/* quoted */.TL)(received.etag),
            ...checksumHeaders(checksum),
            ...description.encryption,
        },
    };
}
/**
 * Makes an object visible, if its bucket is still there and the request's conditions hold.
 *
 * @param object whose references are given up when it is refused
 * @throws S3Error NoSuchBucket, PreconditionFailed
 */
function commitObject(request, server, bucket, object) {
    try {
        requireStill(server, bucket);
        checkWriteConditions(request, bucket.objects.get(request.key));
    }
    catch (error) {
        server.blobs.release(object.content);
        throw error;
    }
    (0,s3_server_buckets/* storeObject */.P9)(server, bucket, request.key, object);
}
/** @throws S3Error NoSuchBucket when the bucket was deleted since */
function requireStill(server, bucket) {
    if (server.buckets.get(bucket.name) !== bucket)
        throw new errors/* S3Error */.Dg('NoSuchBucket');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/copy-object.js










const REDIRECT = 'x-amz-website-redirect-location';
/** The copy shares the source's files; only what S3 would hash anew is read. */
async function copyObject(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const { object: source, bucket: sourceBucket, isTarget } = copySource(request, server);
    const directive = (0,s3_server_request/* header */.wx)(request, 'x-amz-metadata-directive') ?? 'COPY';
    const own = describeObject(request, bucket);
    const { [REDIRECT]: _, ...sourceHeaders } = source.description.headers;
    const redirect = own.headers[REDIRECT];
    const changes = directive === 'REPLACE' ||
        redirect !== undefined ||
        (0,s3_server_request/* header */.wx)(request, 'x-amz-storage-class') !== undefined ||
        Object.keys(own.encryption).length > 0;
    if (isTarget && !changes) {
        throw new errors/* S3Error */.Dg('InvalidRequest', "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
    }
    const tags = (0,s3_server_request/* header */.wx)(request, 'x-amz-tagging-directive') === 'REPLACE' ? own.tags : source.description.tags;
    // An access control list, encryption and a redirect are never copied:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
    const copied = redirect === undefined ? sourceHeaders : { ...sourceHeaders, [REDIRECT]: redirect };
    const headers = directive === 'REPLACE' ? own.headers : copied;
    const description = { ...own, headers, tags };
    server.blobs.retain(source.content);
    const { etag, checksum } = await digestsOfCopy(request, server, source, sourceBucket).catch((error) => {
        server.blobs.release(source.content);
        throw error;
    });
    const copy = {
        description,
        content: source.content,
        size: source.size,
        etag,
        lastModified: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        checksum,
        parts: undefined,
    };
    commitObject(request, server, bucket, copy);
    return {
        ...(0,xml/* xmlReply */.IY)('CopyObjectResult', ...copyResult(copy)),
        headers: description.encryption,
    };
}
/** What CopyObject and UploadPartCopy answer. */
function copyResult(copy) {
    return [
        (0,xml/* textElement */.yx)('LastModified', copy.lastModified.toISOString()),
        (0,xml/* textElement */.yx)('ETag', (0,xml/* quoted */.TL)(copy.etag)),
        copy.checksum ? (0,xml/* textElement */.yx)(`Checksum${copy.checksum.algorithm}`, copy.checksum.value) : '',
        (0,xml/* textElement */.yx)('ChecksumType', copy.checksum?.type),
    ];
}
/**
 * The object named by `x-amz-copy-source`.
 *
 * @throws S3Error when it is not there or its conditions do not hold
 */
function copySource(request, server) {
    const [path = '', query] = ((0,s3_server_request/* header */.wx)(request, 'x-amz-copy-source') ?? '').split('?');
    const match = /^\/?([^/]+)\/(.+)$/s.exec((0,s3_server_request/* decode */.D4)(path));
    const [, bucket, key] = match ?? [];
    if (bucket === undefined || key === undefined || (query && query !== 'versionId=null')) {
        throw new errors/* S3Error */.Dg('InvalidArgument', 'Copy Source must mention the source bucket and key');
    }
    (0,s3_server_buckets/* requireOwner */.hd)(request, 'x-amz-source-expected-bucket-owner');
    const object = (0,s3_server_buckets/* requireObject */.zG)((0,s3_server_buckets/* findBucket */.Ub)(server, bucket), key);
    if (!readConditionsHold(request, object, 'x-amz-copy-source-')) {
        throw new errors/* S3Error */.Dg('PreconditionFailed', undefined, { Condition: 'x-amz-copy-source' });
    }
    return { object, bucket, isTarget: bucket === request.bucket && key === request.key };
}
/** Digests of what slices hold, to which the caller holds references. */
async function hashSlices(server, slices, names) {
    if (names.length === 0)
        return {};
    const size = slices.reduce((sum, { length }) => sum + length, 0);
    const hasher = await server.hashes.hasher(names, size);
    try {
        for (const slice of slices)
            await hasher.addFromDisk(await server.blobs.onDisk(slice));
        return await hasher.digests();
    }
    catch (error) {
        await hasher.discard();
        throw error;
    }
}
async function digestsOfCopy(request, server, source, sourceBucket) {
    const { checksum } = source;
    const algorithm = algorithmIn(request, 'x-amz-checksum-algorithm') ?? checksum?.algorithm;
    const checksumStays = !source.parts && algorithm === checksum?.algorithm;
    const etagStays = ![sourceBucket, request.bucket].some(aws_names/* isDirectoryBucket */.WB);
    if (checksumStays && etagStays)
        return { etag: source.etag, checksum };
    const names = etagDigests(request.bucket);
    if (algorithm && !checksumStays)
        names.push(algorithm);
    const digests = await hashSlices(server, source.content, names);
    const value = algorithm && digests[algorithm];
    return {
        etag: etagOf(request.bucket, digests),
        checksum: checksumStays
            ? checksum
            : algorithm && value
                ? { algorithm, type: 'FULL_OBJECT', value }
                : undefined,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/multipart.js












const multipart_MAX_PARTS = 10_000;
async function createMultipartUpload(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const upload = {
        id: (0,external_node_crypto_.randomBytes)(24).toString('hex'),
        key: request.key,
        initiated: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        description: describeObject(request, bucket),
        checksum: uploadChecksum(request),
        parts: new Map(),
    };
    bucket.uploads.set(upload.id, upload);
    return {
        ...(0,xml/* xmlReply */.IY)('InitiateMultipartUploadResult', (0,xml/* textElement */.yx)('Bucket', bucket.name), (0,xml/* textElement */.yx)('Key', upload.key), (0,xml/* textElement */.yx)('UploadId', upload.id)),
        headers: {
            ...upload.description.encryption,
            ...(upload.checksum && {
                'x-amz-checksum-algorithm': upload.checksum.algorithm,
                'x-amz-checksum-type': upload.checksum.type,
            }),
        },
    };
}
async function uploadPart(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const upload = uploadOf(request, bucket);
    refuseUnknownWishes((0,s3_server_request/* headerNames */.Qb)(request));
    const number = partNumberOf(request);
    const payload = describePayload(request);
    const algorithm = upload.checksum?.algorithm;
    if (algorithm && payload.checksum && payload.checksum.algorithm !== algorithm) {
        throw new errors/* S3Error */.Dg('InvalidRequest', `Checksum Type mismatch occurred, expected checksum Type: ${algorithm.toLowerCase()}, actual checksum Type: ${payload.checksum.algorithm.toLowerCase()}`);
    }
    const received = await receiveContent(request, server, payload, algorithm ? [algorithm] : []);
    const value = algorithm && received.digests[algorithm];
    storePart(request, server, bucket, {
        number,
        content: received.slices,
        size: received.size,
        etag: received.etag,
        lastModified: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        checksum: value,
    });
    const shown = algorithm && value ? { algorithm, value } : received.checksum;
    return {
        status: 200,
        headers: {
            etag: (0,xml/* quoted */.TL)(received.etag),
            ...(shown ? { [(0,s3_checksum/* checksumHeader */.pB)(shown.algorithm)]: shown.value } : {}),
            ...upload.description.encryption,
        },
    };
}
async function uploadPartCopy(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const upload = uploadOf(request, bucket);
    refuseUnknownWishes((0,s3_server_request/* headerNames */.Qb)(request));
    const number = partNumberOf(request);
    const { object: source } = copySource(request, server);
    const [start, end] = copyRange(request, source.size);
    const content = (0,blob_store/* sliceContent */.Y)(source.content, start, end);
    const algorithm = upload.checksum?.algorithm;
    server.blobs.retain(content);
    const names = [...etagDigests(bucket.name), ...(algorithm ? [algorithm] : [])];
    const digests = await hashSlices(server, content, names).catch((error) => {
        server.blobs.release(content);
        throw error;
    });
    const value = algorithm && digests[algorithm];
    const part = {
        number,
        content,
        size: end - start,
        etag: etagOf(bucket.name, digests),
        lastModified: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        checksum: value,
    };
    storePart(request, server, bucket, part);
    return (0,xml/* xmlReply */.IY)('CopyPartResult', ...copyResult({
        ...part,
        checksum: algorithm && value ? { algorithm, value, type: 'COMPOSITE' } : undefined,
    }));
}
/**
 * One that has ended may be aborted again, as a client does that lost the answer: S3 refuses only ids that never were
 * (seen at AWS: https://github.com/minio/minio/issues/2250).
 */
async function abortMultipartUpload(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if (endedUploadOf(request, bucket))
        return { status: 204 };
    const upload = uploadOf(request, bucket);
    (0,s3_server_buckets/* endUpload */.ni)(bucket, upload.id, { key: upload.key, completed: undefined });
    for (const part of upload.parts.values())
        server.blobs.release(part.content);
    return { status: 204 };
}
/** @throws S3Error NoSuchUpload */
function uploadOf(request, bucket) {
    const id = (0,s3_server_request/* queryValue */.cL)(request, 'uploadId') ?? '';
    const upload = bucket.uploads.get(id);
    if (upload?.key === request.key)
        return upload;
    throw new errors/* S3Error */.Dg('NoSuchUpload', undefined, { UploadId: id });
}
/** The upload that the request names, if it was completed or aborted of late. */
function endedUploadOf(request, bucket) {
    const ended = bucket.ended.get((0,s3_server_request/* queryValue */.cL)(request, 'uploadId') ?? '');
    return ended?.key === request.key ? ended : undefined;
}
/** The upload may have been completed or aborted while the part was on its way. */
function storePart(request, server, bucket, part) {
    let upload;
    try {
        upload = uploadOf(request, bucket);
    }
    catch (error) {
        server.blobs.release(part.content);
        throw error;
    }
    const replaced = upload.parts.get(part.number);
    upload.parts.set(part.number, part);
    if (replaced)
        server.blobs.release(replaced.content);
}
function partNumberOf(request) {
    const value = (0,s3_server_request/* queryValue */.cL)(request, 'partNumber');
    return (0,s3_server_request/* integerOf */.cP)('partNumber', value || 'none', 0, [1, multipart_MAX_PARTS]);
}
function uploadChecksum(request) {
    const algorithm = algorithmIn(request, 'x-amz-checksum-algorithm');
    const type = (0,s3_server_request/* header */.wx)(request, 'x-amz-checksum-type')?.toUpperCase();
    if (algorithm === undefined) {
        if (type === undefined)
            return undefined;
        throw new errors/* S3Error */.Dg('InvalidRequest', 'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
    }
    const possible = algorithm === 'CRC64NVME'
        ? ['FULL_OBJECT']
        : algorithm.startsWith('CRC')
            ? ['COMPOSITE', 'FULL_OBJECT']
            : ['COMPOSITE'];
    const chosen = type === undefined ? possible[0] : possible.find((one) => one === type);
    if (chosen)
        return { algorithm, type: chosen };
    throw new errors/* S3Error */.Dg('InvalidRequest', `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`);
}
function copyRange(request, size) {
    const range = (0,s3_server_request/* header */.wx)(request, 'x-amz-copy-source-range');
    if (range === undefined)
        return [0, size];
    const match = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range);
    const [start, end] = [Number(match?.[1]), Number(match?.[2]) + 1];
    if (match && start < end && end <= size)
        return [start, end];
    throw (0,errors/* invalidArgument */.zM)(`Range specified is not valid for source object of size: ${size}`, 'x-amz-copy-source-range', range);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/complete-upload.js












/** All parts but the last must have this many bytes. */
const MIN_PART_SIZE = 5 * 1024 * 1024;
/** 10,000 parts, each with the longest checksum. */
const complete_upload_MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;
const CompleteMultipartUpload = schemas/* looseObject */._H3({
    Part: schemas/* array */.YOg(schemas/* looseObject */._H3({
        PartNumber: schemas/* string */.YjP()
            .regex(/^\s*\d{1,5}\s*$/)
            .transform(Number),
        ETag: schemas/* string */.YjP(),
    }))
        .min(1),
});
/** The object is its parts' files in order: completing copies nothing, however large it is. */
async function completeMultipartUpload(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if (!isCompleted(request, bucket))
        uploadOf(request, bucket);
    const document = await receiveDocument(request, complete_upload_MAX_DOCUMENT_BYTES, 'object');
    const { Part: named } = await readXml(document, 'CompleteMultipartUpload', CompleteMultipartUpload);
    const before = answerBefore(request, bucket, named);
    if (before)
        return before;
    const upload = uploadOf(request, bucket);
    const chosen = chooseParts(bucket.name, upload, named);
    const size = chosen.reduce((sum, part) => sum + part.size, 0);
    const announcedSize = (0,s3_server_request/* header */.wx)(request, 'x-amz-mp-object-size');
    if (announcedSize !== undefined && announcedSize !== String(size)) {
        throw new errors/* S3Error */.Dg('InvalidRequest', `The provided 'x-amz-mp-object-size' header does not match what was computed: ${size}`);
    }
    const checksum = upload.checksum && (await checksumOfParts(upload.checksum, chosen));
    verifyUploadChecksum(request, checksum);
    // From here on nothing waits, so that of two that complete one upload only one makes the object.
    const meanwhile = answerBefore(request, bucket, named);
    if (meanwhile)
        return meanwhile;
    if (bucket.uploads.get(upload.id) !== upload)
        throw new errors/* S3Error */.Dg('NoSuchUpload');
    // Again: one that was uploaded once more has taken the place, and the file, of the one chosen before.
    const parts = chooseParts(bucket.name, upload, named);
    checkWriteConditions(request, bucket.objects.get(request.key));
    const etag = etagOfParts(parts);
    const answer = {
        ...(0,xml/* xmlReply */.IY)('CompleteMultipartUploadResult', (0,xml/* textElement */.yx)('Location', `/${bucket.name}/${request.key}`), (0,xml/* textElement */.yx)('Bucket', bucket.name), (0,xml/* textElement */.yx)('Key', request.key), (0,xml/* textElement */.yx)('ETag', (0,xml/* quoted */.TL)(etag)), checksum ? (0,xml/* textElement */.yx)(`Checksum${checksum.algorithm}`, checksum.value) : '', (0,xml/* textElement */.yx)('ChecksumType', checksum?.type)),
        headers: upload.description.encryption,
    };
    const completed = { parts: digestOfNamed(named), answer };
    (0,s3_server_buckets/* endUpload */.ni)(bucket, upload.id, { key: upload.key, completed });
    const taken = new Set(parts);
    for (const part of upload.parts.values()) {
        if (!taken.has(part))
            server.blobs.release(part.content);
    }
    (0,s3_server_buckets/* storeObject */.P9)(server, bucket, request.key, {
        description: upload.description,
        content: parts.flatMap((part) => part.content),
        size,
        etag,
        lastModified: (0,s3_server_buckets/* wholeSeconds */.$P)(server.now()),
        checksum,
        parts,
    });
    return answer;
}
function isCompleted(request, bucket) {
    return endedUploadOf(request, bucket)?.completed !== undefined;
}
/**
 * The answer to one that completed this upload with the same parts before. Clients ask again when an answer got lost,
 * and S3 then says the same once more, whatever has become of the object.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
function answerBefore(request, bucket, named) {
    const completed = endedUploadOf(request, bucket)?.completed;
    return completed?.parts === digestOfNamed(named) ? completed?.answer : undefined;
}
function digestOfNamed(named) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { PartNumber, ETag } of named)
        hash.update(`${PartNumber} ${unquote(ETag)}\n`);
    return hash.digest('base64');
}
function chooseParts(bucket, upload, named) {
    const checksumField = upload.checksum && `Checksum${upload.checksum.algorithm}`;
    const parts = named.map((one, index) => {
        const previous = named[index - 1];
        if (previous && one.PartNumber <= previous.PartNumber)
            throw new errors/* S3Error */.Dg('InvalidPartOrder');
        const part = upload.parts.get(one.PartNumber);
        const checksum = checksumField && one[checksumField];
        if (checksumField && checksum === undefined && upload.checksum?.type === 'COMPOSITE') {
            throw new errors/* S3Error */.Dg('InvalidRequest', `The upload was created using a ${upload.checksum.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${one.PartNumber} in the request.`);
        }
        const wrong = checksum !== undefined && checksum !== part?.checksum;
        if (!part || unquote(one.ETag) !== part.etag || wrong) {
            throw new errors/* S3Error */.Dg('InvalidPart', undefined, {
                UploadId: upload.id,
                PartNumber: String(one.PartNumber),
                ETag: unquote(one.ETag),
            });
        }
        return part;
    });
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompletedPart.html
    if ((0,aws_names/* isDirectoryBucket */.WB)(bucket) && parts.some(({ number }, index) => number !== index + 1)) {
        throw new errors/* S3Error */.Dg('InvalidPartOrder', 'Parts must be numbered from 1 on without gaps.');
    }
    const small = parts.slice(0, -1).find((part) => part.size < MIN_PART_SIZE);
    if (!small)
        return parts;
    throw new errors/* S3Error */.Dg('EntityTooSmall', undefined, {
        ProposedSize: String(small.size),
        MinSizeAllowed: String(MIN_PART_SIZE),
        PartNumber: String(small.number),
        ETag: small.etag,
    });
}
/** MD5 of the parts' ETags, and their number: in directory buckets as random as they are. */
function etagOfParts(parts) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for (const part of parts)
        hash.update(part.etag, 'hex');
    return `${hash.digest('hex')}-${parts.length}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/delete-object.js









const MAX_OBJECTS = 1000;
/** 1,000 keys of 1,024 bytes, each byte written as a reference. */
const delete_object_MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;
const Delete = schemas/* looseObject */._H3({
    Quiet: schemas/* string */.YjP().optional(),
    Object: schemas/* array */.YOg(schemas/* looseObject */._H3({
        Key: schemas/* string */.YjP().min(1),
        VersionId: schemas/* string */.YjP().optional(),
        ETag: schemas/* string */.YjP().optional(),
        LastModifiedTime: schemas/* string */.YjP().optional(),
        Size: schemas/* string */.YjP().optional(),
    }))
        .min(1)
        .max(MAX_OBJECTS),
});
/** Deleting something that does not exist is not an error. */
async function deleteObject(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    requireDeletable(deleteConditionsOf(request), bucket.objects.get(request.key));
    (0,s3_server_buckets/* removeObject */.Gj)(server, bucket, request.key);
    return { status: 204 };
}
async function deleteObjects(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const digests = ['content-md5', 'x-amz-trailer', ...s3_checksum/* CHECKSUM_ALGORITHMS */.P5.map(s3_checksum/* checksumHeader */.pB)];
    if (!digests.some((name) => (0,s3_server_request/* header */.wx)(request, name) !== undefined)) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'Missing required header for this request: Content-MD5 or a checksum');
    }
    const document = await receiveDocument(request, delete_object_MAX_DOCUMENT_BYTES);
    const { Object: objects, Quiet: quiet } = await readXml(document, 'Delete', Delete);
    const answers = objects.map((named) => {
        try {
            deleteNamed(server, bucket, named);
        }
        catch (error) {
            if (error instanceof errors/* S3Error */.Dg)
                return refusal(named, error.code, error.message);
            throw error;
        }
        return quiet === 'true' ? '' : (0,xml/* element */.ND)('Deleted', ...names(named));
    });
    return (0,xml/* xmlReply */.IY)('DeleteResult', ...answers);
}
/** @throws S3Error for the one object; the others are deleted nevertheless */
function deleteNamed(server, bucket, named) {
    const { Key: key, VersionId: version, ETag, LastModifiedTime, Size } = named;
    const tooLong = (0,s3_server_request/* keyTooLong */.oF)(key);
    if (tooLong)
        throw tooLong;
    if (version !== undefined && version !== '' && version !== 'null') {
        throw new errors/* S3Error */.Dg('NoSuchVersion');
    }
    const conditions = { etag: ETag, lastModified: LastModifiedTime, size: Size };
    requireDeletable(conditions, bucket.objects.get(key));
    (0,s3_server_buckets/* removeObject */.Gj)(server, bucket, key);
}
function refusal(named, code, message) {
    return (0,xml/* element */.ND)('Error', ...names(named), (0,xml/* textElement */.yx)('Code', code), (0,xml/* textElement */.yx)('Message', message));
}
function names({ Key, VersionId }) {
    return [(0,xml/* textElement */.yx)('Key', Key), (0,xml/* textElement */.yx)('VersionId', VersionId || undefined)];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/sorted-keys.js
var sorted_keys = __webpack_require__(7166);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/list.js







const MAX_KEYS = 1000;
/** ListObjectsV2 */
async function listObjectsV2(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const asked = askedOf(request);
    const token = (0,s3_server_request/* queryValue */.cL)(request, 'continuation-token');
    const startAfter = (0,s3_server_request/* queryValue */.cL)(request, 'start-after');
    const directory = (0,aws_names/* isDirectoryBucket */.WB)(bucket.name);
    if (directory)
        requireFolders(asked, startAfter);
    const page = (0,sorted_keys/* listPage */.ks)(bucket.objects.keys, {
        ...asked,
        after: token === undefined ? (startAfter ?? '') : decodeToken(token),
        resumes: token !== undefined,
    });
    if (directory) {
        // Directory buckets list in no order; here at least in another than clients might count on.
        page.keys.reverse();
        page.commonPrefixes.reverse();
    }
    const owner = (0,s3_server_request/* queryValue */.cL)(request, 'fetch-owner') === 'true' ? s3_server_buckets/* OWNER */.yo : '';
    return (0,xml/* xmlReply */.IY)('ListBucketResult', ...commonFields(request, bucket, asked), (0,xml/* textElement */.yx)('StartAfter', startAfter === undefined ? undefined : asked.encode(startAfter)), (0,xml/* textElement */.yx)('KeyCount', page.keys.length + page.commonPrefixes.length), (0,xml/* textElement */.yx)('ContinuationToken', token), (0,xml/* textElement */.yx)('IsTruncated', page.next !== undefined), (0,xml/* textElement */.yx)('NextContinuationToken', page.next === undefined ? undefined : encodeToken(page.next)), ...entries(bucket, page, asked.encode, owner));
}
/** ListObjects, the first version, which some clients still ask. */
async function listObjectsV1(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const asked = askedOf(request);
    const marker = (0,s3_server_request/* queryValue */.cL)(request, 'marker') ?? '';
    const page = (0,sorted_keys/* listPage */.ks)(bucket.objects.keys, { ...asked, after: marker, resumes: true });
    // S3 names the next marker only where a client could not tell it: the last key will do else.
    const next = asked.delimiter === '' ? undefined : page.next;
    return (0,xml/* xmlReply */.IY)('ListBucketResult', ...commonFields(request, bucket, asked), (0,xml/* textElement */.yx)('Marker', asked.encode(marker)), (0,xml/* textElement */.yx)('IsTruncated', page.next !== undefined), (0,xml/* textElement */.yx)('NextMarker', next === undefined ? undefined : asked.encode(next)), ...entries(bucket, page, asked.encode, s3_server_buckets/* OWNER */.yo));
}
/**
 * ListObjectVersions, by which tools empty a bucket. In one that never had versions, each object is its own only one,
 * called `null`.
 */
async function listObjectVersions(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const asked = askedOf(request);
    const keyMarker = (0,s3_server_request/* queryValue */.cL)(request, 'key-marker') ?? '';
    const versionMarker = (0,s3_server_request/* queryValue */.cL)(request, 'version-id-marker');
    const page = (0,sorted_keys/* listPage */.ks)(bucket.objects.keys, { ...asked, after: keyMarker, resumes: true });
    const { next } = page;
    return (0,xml/* xmlReply */.IY)('ListVersionsResult', ...commonFields(request, bucket, asked), (0,xml/* textElement */.yx)('KeyMarker', asked.encode(keyMarker)), (0,xml/* textElement */.yx)('VersionIdMarker', versionMarker ?? ''), (0,xml/* textElement */.yx)('NextKeyMarker', next === undefined ? undefined : asked.encode(next)), (0,xml/* textElement */.yx)('NextVersionIdMarker', next === undefined ? undefined : 'null'), (0,xml/* textElement */.yx)('IsTruncated', next !== undefined), ...entries(bucket, page, asked.encode, s3_server_buckets/* OWNER */.yo, [
        'Version',
        (0,xml/* textElement */.yx)('VersionId', 'null'),
        (0,xml/* textElement */.yx)('IsLatest', true),
    ]));
}
/**
 * Directory buckets list whole folders. The refusal of a prefix is S3's own, seen in
 * https://github.com/awslabs/aws-s3-transfer-manager-rs/pull/112; those of other delimiters and of
 * StartAfter, which are not documented, are made like it.
 *
 * @throws S3Error InvalidRequest
 */
function requireFolders({ prefix, delimiter }, startAfter) {
    if (prefix !== '' && !prefix.endsWith('/')) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'This bucket does not support a prefix that does not end in a delimiter. Specify a prefix path ending with a delimiter and try again.');
    }
    if (delimiter !== '' && delimiter !== '/') {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'This bucket supports no delimiter but "/".');
    }
    if (startAfter !== undefined) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'This bucket does not support StartAfter.');
    }
}
function askedOf(request) {
    return {
        prefix: (0,s3_server_request/* queryValue */.cL)(request, 'prefix') ?? '',
        delimiter: (0,s3_server_request/* queryValue */.cL)(request, 'delimiter') ?? '',
        maxKeys: Math.min(MAX_KEYS, (0,s3_server_request/* integerOf */.cP)('max-keys', (0,s3_server_request/* queryValue */.cL)(request, 'max-keys'), MAX_KEYS, [0, 2 ** 31 - 1])),
        encode: encoderOf(request),
    };
}
function commonFields(request, bucket, { prefix, delimiter, maxKeys, encode }) {
    return [
        (0,xml/* textElement */.yx)('Name', bucket.name),
        (0,xml/* textElement */.yx)('Prefix', encode(prefix)),
        (0,xml/* textElement */.yx)('Delimiter', delimiter === '' ? undefined : encode(delimiter)),
        (0,xml/* textElement */.yx)('MaxKeys', maxKeys),
        (0,xml/* textElement */.yx)('EncodingType', (0,s3_server_request/* queryValue */.cL)(request, 'encoding-type')),
    ];
}
function entries(bucket, page, encode, owner, [name, ...first] = ['Contents']) {
    const contents = page.keys.map((key) => {
        const object = bucket.objects.get(key);
        return (0,xml/* element */.ND)(name, (0,xml/* textElement */.yx)('Key', encode(key)), ...first, (0,xml/* textElement */.yx)('LastModified', object.lastModified.toISOString()), (0,xml/* textElement */.yx)('ETag', (0,xml/* quoted */.TL)(object.etag)), (0,xml/* textElement */.yx)('ChecksumAlgorithm', object.checksum?.algorithm), (0,xml/* textElement */.yx)('ChecksumType', object.checksum?.type), (0,xml/* textElement */.yx)('Size', object.size), owner, (0,xml/* textElement */.yx)('StorageClass', object.description.storageClass));
    });
    const prefixes = page.commonPrefixes.map((prefix) => (0,xml/* element */.ND)('CommonPrefixes', (0,xml/* textElement */.yx)('Prefix', encode(prefix))));
    return [...contents, ...prefixes];
}
/**
 * Of `encoding-type=url`: keys may hold what XML cannot. A blank becomes `%20`, which clients that
 * read `+` as a blank decode as well.
 *
 * @throws S3Error InvalidArgument
 */
function encoderOf(request) {
    const type = (0,s3_server_request/* queryValue */.cL)(request, 'encoding-type');
    if (type === undefined)
        return (text) => text;
    if (type === 'url')
        return (text) => (0,sigv4/* uriEncode */.HQ)(text, true);
    throw (0,errors/* invalidArgument */.zM)('Invalid Encoding Method specified in Request', 'encoding-type', type);
}
function encodeToken(last) {
    return Buffer.from(`1${last}`).toString('base64');
}
function decodeToken(token) {
    const text = Buffer.from(token, 'base64').toString('utf8');
    if (text.startsWith('1') && encodeToken(text.slice(1)) === token)
        return text.slice(1);
    throw (0,errors/* invalidArgument */.zM)('The continuation token provided is incorrect', 'continuation-token', token);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/list-uploads.js
/** What is listed of uploads under way: the uploads of a bucket, and the parts of one. */







const MAX_ENTRIES = 1000;
/** Of every upload. */
const INITIATOR = (0,xml/* element */.ND)('Initiator', s3_server_buckets/* OWNER_FIELDS */.cH);
async function listParts(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const upload = uploadOf(request, bucket);
    const marker = (0,s3_server_request/* integerOf */.cP)('part-number-marker', (0,s3_server_request/* queryValue */.cL)(request, 'part-number-marker'), 0, [
        0,
        2 ** 31 - 1,
    ]);
    const maxParts = entriesAskedFor(request, 'max-parts');
    const encode = encoderOf(request);
    const parts = [...upload.parts.values()]
        .filter(({ number }) => number > marker)
        .sort((a, b) => a.number - b.number);
    const page = parts.slice(0, maxParts);
    const truncated = parts.length > page.length;
    const algorithm = upload.checksum?.algorithm;
    return (0,xml/* xmlReply */.IY)('ListPartsResult', (0,xml/* textElement */.yx)('Bucket', bucket.name), (0,xml/* textElement */.yx)('Key', encode(upload.key)), (0,xml/* textElement */.yx)('UploadId', upload.id), (0,xml/* textElement */.yx)('PartNumberMarker', marker), (0,xml/* textElement */.yx)('NextPartNumberMarker', truncated ? page.at(-1)?.number : undefined), (0,xml/* textElement */.yx)('MaxParts', maxParts), (0,xml/* textElement */.yx)('IsTruncated', truncated), INITIATOR, s3_server_buckets/* OWNER */.yo, (0,xml/* textElement */.yx)('StorageClass', upload.description.storageClass), (0,xml/* textElement */.yx)('ChecksumAlgorithm', algorithm), (0,xml/* textElement */.yx)('ChecksumType', upload.checksum?.type), ...page.map((part) => (0,xml/* element */.ND)('Part', (0,xml/* textElement */.yx)('PartNumber', part.number), (0,xml/* textElement */.yx)('LastModified', part.lastModified.toISOString()), (0,xml/* textElement */.yx)('ETag', (0,xml/* quoted */.TL)(part.etag)), (0,xml/* textElement */.yx)('Size', part.size), algorithm ? (0,xml/* textElement */.yx)(`Checksum${algorithm}`, part.checksum) : '')));
}
async function listMultipartUploads(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    if ((0,s3_server_request/* queryValue */.cL)(request, 'delimiter')) {
        throw new errors/* S3Error */.Dg('NotImplemented', 'This server lists uploads without a delimiter only.');
    }
    const prefix = (0,s3_server_request/* queryValue */.cL)(request, 'prefix') ?? '';
    const keyMarker = (0,s3_server_request/* queryValue */.cL)(request, 'key-marker') ?? '';
    const idMarker = (0,s3_server_request/* queryValue */.cL)(request, 'upload-id-marker') ?? '';
    const maxUploads = entriesAskedFor(request, 'max-uploads');
    const encode = encoderOf(request);
    const uploads = [...bucket.uploads.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => (0,sorted_keys/* compareUtf8 */.zq)(a.key, b.key) || (0,sorted_keys/* compareUtf8 */.zq)(a.id, b.id))
        .filter((upload) => isAfter(upload, keyMarker, idMarker));
    const page = uploads.slice(0, maxUploads);
    const truncated = uploads.length > page.length;
    const last = truncated ? page.at(-1) : undefined;
    return (0,xml/* xmlReply */.IY)('ListMultipartUploadsResult', (0,xml/* textElement */.yx)('Bucket', bucket.name), (0,xml/* textElement */.yx)('KeyMarker', encode(keyMarker)), (0,xml/* textElement */.yx)('UploadIdMarker', idMarker), (0,xml/* textElement */.yx)('NextKeyMarker', last && encode(last.key)), (0,xml/* textElement */.yx)('NextUploadIdMarker', last?.id), (0,xml/* textElement */.yx)('Prefix', encode(prefix)), (0,xml/* textElement */.yx)('EncodingType', (0,s3_server_request/* queryValue */.cL)(request, 'encoding-type')), (0,xml/* textElement */.yx)('MaxUploads', maxUploads), (0,xml/* textElement */.yx)('IsTruncated', truncated), ...page.map((upload) => (0,xml/* element */.ND)('Upload', (0,xml/* textElement */.yx)('Key', encode(upload.key)), (0,xml/* textElement */.yx)('UploadId', upload.id), INITIATOR, s3_server_buckets/* OWNER */.yo, (0,xml/* textElement */.yx)('StorageClass', upload.description.storageClass), (0,xml/* textElement */.yx)('Initiated', upload.initiated.toISOString()), (0,xml/* textElement */.yx)('ChecksumAlgorithm', upload.checksum?.algorithm), (0,xml/* textElement */.yx)('ChecksumType', upload.checksum?.type))));
}
function entriesAskedFor(request, name) {
    const asked = (0,s3_server_request/* integerOf */.cP)(name, (0,s3_server_request/* queryValue */.cL)(request, name), MAX_ENTRIES, [1, 2 ** 31 - 1]);
    return Math.min(MAX_ENTRIES, asked);
}
/** Without an id, a key marker stands for all uploads of that key. */
function isAfter(upload, keyMarker, idMarker) {
    const order = (0,sorted_keys/* compareUtf8 */.zq)(upload.key, keyMarker);
    return order > 0 || (order === 0 && idMarker !== '' && (0,sorted_keys/* compareUtf8 */.zq)(upload.id, idMarker) > 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/read-object.js







const read_object_MAX_PARTS = 10_000;
/** Query parameters of a GET that stand in for headers of the answer. */
const OVERRIDES = new Map([
    'content-type',
    'content-language',
    'expires',
    'cache-control',
    'content-disposition',
    'content-encoding',
].map((name) => [`response-${name}`, name]));
/** GetObject and HeadObject: the same answer, with and without the content. */
async function readObject(request, server) {
    const bucket = (0,s3_server_buckets/* bucketOf */.AU)(request, server);
    const object = (0,s3_server_buckets/* requireObject */.zG)(bucket, request.key);
    const { description } = object;
    const version = {
        etag: (0,xml/* quoted */.TL)(object.etag),
        'last-modified': object.lastModified.toUTCString(),
    };
    if (!readConditionsHold(request, object))
        return { status: 304, headers: version };
    if ((0,s3_server_request/* header */.wx)(request, 'x-amz-server-side-encryption-customer-algorithm') !== undefined) {
        throw new errors/* S3Error */.Dg('InvalidRequest', 'The encryption parameters are not applicable to this object.');
    }
    const piece = pieceOf(request, object);
    const content = request.method === 'HEAD' ? [] : (0,blob_store/* sliceContent */.Y)(object.content, piece.start, piece.end);
    server.blobs.retain(content);
    return {
        status: piece.status,
        headers: {
            ...description.headers,
            ...overrides(request),
            ...description.encryption,
            ...version,
            ...(description.storageClass === 'STANDARD'
                ? {}
                : { 'x-amz-storage-class': description.storageClass }),
            ...(description.tags.length === 0
                ? {}
                : { 'x-amz-tagging-count': String(description.tags.length) }),
            'accept-ranges': 'bytes',
            'content-length': String(piece.end - piece.start),
            ...piece.headers,
            ...((0,s3_server_request/* header */.wx)(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED'
                ? piece.checksumHeaders
                : {}),
        },
        content,
    };
}
function pieceOf(request, object) {
    const range = ifRangeHolds(request, object) ? (0,s3_server_request/* header */.wx)(request, 'range') : undefined;
    const partNumber = (0,s3_server_request/* queryValue */.cL)(request, 'partNumber');
    if (partNumber !== undefined) {
        if (range !== undefined) {
            throw new errors/* S3Error */.Dg('InvalidRequest', 'Cannot specify both Range header and partNumber query parameter');
        }
        return partOf(object, (0,s3_server_request/* integerOf */.cP)('partNumber', partNumber, 1, [1, read_object_MAX_PARTS]));
    }
    const found = resolveRange(range, object.size);
    // A checksum is of the whole; clients would hold it against the range.
    if (found)
        return partial(object, found.start, found.end, {});
    return {
        status: 200,
        start: 0,
        end: object.size,
        headers: {},
        checksumHeaders: checksumHeaders(object.checksum),
    };
}
/**
 * The bytes that a `range` header asks for; undefined for all of them, as also when the header is
 * not understood or names several ranges, which S3 does not serve.
 *
 * @param size of the object, in bytes
 * @throws S3Error InvalidRange when no byte is in the range
 */
function resolveRange(range, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
    const [, first = '', last = ''] = match ?? [];
    if (range === undefined || (first === '' && last === ''))
        return undefined;
    if (first !== '' && last !== '' && Number(first) > Number(last))
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
    if (start < end)
        return { start, end };
    throw new errors/* S3Error */.Dg('InvalidRange', undefined, { RangeRequested: range, ActualObjectSize: String(size) }, { 'content-range': `bytes */${size}` });
}
function partOf(object, number) {
    if (!object.parts) {
        if (number > 1)
            throw new errors/* S3Error */.Dg('InvalidPartNumber');
        return partial(object, 0, object.size, checksumHeaders(object.checksum));
    }
    // Parts count from 1 as they stand in the object, whatever numbers they were uploaded with.
    const part = object.parts[number - 1];
    if (!part)
        throw new errors/* S3Error */.Dg('InvalidPartNumber');
    const start = object.parts.slice(0, number - 1).reduce((sum, { size }) => sum + size, 0);
    const checksum = object.checksum && part.checksum !== undefined
        ? { ...object.checksum, value: part.checksum }
        : undefined;
    const piece = partial(object, start, start + part.size, checksumHeaders(checksum));
    piece.headers['x-amz-mp-parts-count'] = String(object.parts.length);
    return piece;
}
function partial(object, start, end, checksumHeaders) {
    const contentRange = `bytes ${start}-${end - 1}/${object.size}`;
    const headers = object.size > 0 ? { 'content-range': contentRange } : {};
    return { status: 206, start, end, headers, checksumHeaders };
}
function overrides(request) {
    const found = {};
    for (const [parameter, value] of request.query) {
        const name = OVERRIDES.get(parameter);
        if (name !== undefined)
            found[name] ??= (0,s3_server_request/* asHeader */.eE)(parameter, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/operations.js


















/**
 * Operations by method, what the request is about, and the query parameter that S3 calls a
 * subresource.
 */
const OPERATIONS = {
    ...settingOperations(),
    'GET service': listBuckets,
    'GET control': listDirectoryBuckets,
    'PUT bucket': createBucket,
    'HEAD bucket': headBucket,
    'DELETE bucket': deleteBucket,
    'GET bucket': listObjectsV1,
    'GET bucket list-type': listObjectsV2,
    'GET bucket versions': listObjectVersions,
    'GET bucket acl': getAcl,
    'PUT bucket acl': putAcl,
    'GET bucket tagging': getTagging,
    'PUT bucket tagging': putTagging,
    'DELETE bucket tagging': deleteTagging,
    'GET bucket location': getBucketLocation,
    'GET bucket uploads': listMultipartUploads,
    'POST bucket delete': deleteObjects,
    'GET bucket session': createSession,
    'GET object': readObject,
    'HEAD object': readObject,
    'PUT object': putObject,
    'PUT object copy': copyObject,
    'DELETE object': deleteObject,
    'GET object acl': getAcl,
    'PUT object acl': putAcl,
    'GET object attributes': getObjectAttributes,
    'GET object legal-hold': refuseObjectLock,
    'GET object retention': refuseObjectLock,
    'GET object tagging': getTagging,
    'PUT object tagging': putTagging,
    'DELETE object tagging': deleteTagging,
    'POST object uploads': createMultipartUpload,
    'PUT object uploadId': uploadPart,
    'PUT object uploadId copy': uploadPartCopy,
    'POST object uploadId': completeMultipartUpload,
    'DELETE object uploadId': abortMultipartUpload,
    'GET object uploadId': listParts,
};
/**
 * Operations that directory buckets do not have, and those that only they have. Of settings they have some:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
const OF_DIRECTORY_SETTINGS = new Set(['lifecycle', 'policy', 'encryption']);
const OF_STANDARD_BUCKETS = new Set([
    'GET bucket',
    'GET bucket location',
    ...Object.keys(OPERATIONS).filter((operation) => {
        const subresource = operation.split(' ')[2] ?? '';
        const isSetting = SETTINGS.includes(subresource) && !OF_DIRECTORY_SETTINGS.has(subresource);
        return (isSetting || ['acl', 'tagging', 'versions', 'legal-hold', 'retention'].includes(subresource));
    }),
]);
const OF_DIRECTORY_BUCKETS = new Set(['GET bucket session', 'PUT bucket policy']);
/** Query parameters that belong to an operation; any other names one that is not known here. */
const PARAMETERS = new Set([
    'bucket-region',
    'continuation-token',
    'delimiter',
    'encoding-type',
    'fetch-owner',
    'key-marker',
    'list-type',
    'marker',
    'max-buckets',
    'max-directory-buckets',
    'max-keys',
    'max-parts',
    'max-uploads',
    'part-number-marker',
    'partNumber',
    'prefix',
    'start-after',
    'upload-id-marker',
    'version-id-marker',
    'versionId',
    // Which operation an SDK means, for people who read logs.
    'x-id',
]);
const SUBRESOURCES = [
    'uploadId',
    'uploads',
    'delete',
    'location',
    'list-type',
    'session',
    'versions',
    'acl',
    'attributes',
    'legal-hold',
    'retention',
    'tagging',
    ...SETTINGS,
];
/** Names in S3's API, and STS's one, of operations that clients use around transfers. */
const API_NAMES = {
    'GET service': 'ListBuckets',
    'GET control': 'ListDirectoryBuckets',
    'POST service': 'GetCallerIdentity',
    'PUT bucket': 'CreateBucket',
    'HEAD bucket': 'HeadBucket',
    'DELETE bucket': 'DeleteBucket',
    'GET bucket': 'ListObjects',
    'GET bucket list-type': 'ListObjectsV2',
    'GET bucket versions': 'ListObjectVersions',
    'GET bucket location': 'GetBucketLocation',
    'GET bucket uploads': 'ListMultipartUploads',
    'POST bucket delete': 'DeleteObjects',
    'GET bucket session': 'CreateSession',
    'GET object': 'GetObject',
    'HEAD object': 'HeadObject',
    'PUT object': 'PutObject',
    'PUT object copy': 'CopyObject',
    'DELETE object': 'DeleteObject',
    'GET object attributes': 'GetObjectAttributes',
    'POST object uploads': 'CreateMultipartUpload',
    'PUT object uploadId': 'UploadPart',
    'PUT object uploadId copy': 'UploadPartCopy',
    'POST object uploadId': 'CompleteMultipartUpload',
    'DELETE object uploadId': 'AbortMultipartUpload',
    'GET object uploadId': 'ListParts',
};
/** @param operation of `operationOf`; one without a name of its own keeps its words */
function apiNameOf(operation) {
    return API_NAMES[operation] ?? (operation.replaceAll(' ', '.').slice(0, 60) || 'unknown');
}
/** What a request asks for, whether this server has that or not: its method, what it is about, and how. */
function operationOf(request) {
    const { method, query } = request;
    const words = [method, whatItIsAbout(request)];
    if (query.length > 0) {
        const subresource = SUBRESOURCES.find((name) => query.some(([found]) => found === name));
        if (subresource)
            words.push(subresource);
    }
    if (method === 'PUT' && (0,s3_server_request/* header */.wx)(request, 'x-amz-copy-source') !== undefined)
        words.push('copy');
    return words.join(' ');
}
/**
 * @param operation of `operationOf`
 * @throws S3Error NotImplemented, InvalidArgument, AccessDenied
 */
function handlerOf(request, operation) {
    const names = request.query.map(([name]) => name);
    const handler = OPERATIONS[operation];
    const unknown = names.find((name) => !isKnownParameter(name, request));
    if (!handler || unknown !== undefined) {
        throw new errors/* S3Error */.Dg('NotImplemented', `This server does not implement ${operation}${unknown === undefined ? '' : ` with "${unknown}"`}.`);
    }
    const notOfThis = (0,aws_names/* isDirectoryBucket */.WB)(request.bucket) ? OF_STANDARD_BUCKETS : OF_DIRECTORY_BUCKETS;
    if (notOfThis.has(operation)) {
        throw new errors/* S3Error */.Dg('NotImplemented', `Buckets of this kind do not know ${operation}.`);
    }
    if (request.session)
        checkSession(request.session, request.bucket, operation);
    (0,s3_server_buckets/* requireOwner */.hd)(request, 'x-amz-expected-bucket-owner');
    const version = (0,s3_server_request/* queryValue */.cL)(request, 'versionId');
    if (version !== undefined && version !== 'null') {
        throw new errors/* S3Error */.Dg('InvalidArgument', 'Invalid version id specified');
    }
    return handler;
}
function whatItIsAbout({ bucket, key, endpoint }) {
    if (bucket === '')
        return endpoint === 'control' ? 'control' : 'service';
    return key === '' ? 'bucket' : 'object';
}
function isKnownParameter(name, { hoisted }) {
    return (PARAMETERS.has(name) ||
        hoisted.has(name.toLowerCase()) ||
        SUBRESOURCES.includes(name) ||
        name.startsWith('X-Amz-') ||
        name.startsWith('response-'));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/send-content.js
/** Contents on their way to a client. */


/** Bytes read from disk at once. */
const BUFFER_SIZE = 512 * 1024;
/** Kept when nobody uses them; a download uses one or two at a time. */
const MAX_IDLE = 16;
/**
 * Buffers that are used again: fresh memory of this size is mapped and zeroed page by page each
 * time, which costs as much as reading a file into it.
 */
class BufferPool {
    #size;
    #idle = [];
    constructor(size) {
        this.#size = size;
    }
    take() {
        return this.#idle.pop() ?? Buffer.allocUnsafeSlow(this.#size);
    }
    /** @param buffer that nobody else still reads or writes */
    give(buffer) {
        if (this.#idle.length < MAX_IDLE)
            this.#idle.push(buffer);
    }
}
const large = new BufferPool(BUFFER_SIZE);
const small = new BufferPool(blob_store/* SMALL_SIZE */.wZ);
/**
 * Sends slices as a response's body and ends it.
 *
 * @param slices to which the caller holds references
 * @param passage says when each piece may be sent; undefined: at once
 * @throws Error when the client has gone or a file cannot be read; the response is of no use then
 */
async function sendContent(response, slices, passage) {
    if (goesAtOnce(slices, passage))
        return sendSmall(response, slices[0]);
    if (!passage?.inPieces)
        return await sendLarge(response, slices);
    response.flushHeaders();
    await sendLarge(response, slices, passage);
}
/** Whether content goes in one go, together with the headers. */
function goesAtOnce(slices, passage) {
    return !passage?.inPieces && slices.length === 1 && slices[0].length <= blob_store/* SMALL_SIZE */.wZ;
}
/**
 * Without waiting for anything: a small content was most likely just written, so that the system has it in memory, and
 * handing the reading to another thread would take longer than to do it.
 */
function sendSmall(response, { blob, offset, length }) {
    if (blob.bytes) {
        const pieces = cut(blob.bytes, offset, offset + length);
        if (pieces.length > 1)
            response.cork();
        for (const piece of pieces.slice(0, -1))
            response.write(piece);
        response.end(pieces.at(-1));
        return;
    }
    const buffer = small.take();
    const descriptor = (0,external_node_fs_.openSync)(blob.file.path, 'r');
    try {
        for (let read = 0; read < length;) {
            const count = (0,external_node_fs_.readSync)(descriptor, buffer, read, length - read, blob.start + offset + read);
            if (count === 0)
                throw tooShort();
            read += count;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    response.end(buffer.subarray(0, length), () => small.give(buffer));
}
/** Bytes `start` to `end` (exclusive) of what buffers hold together. */
function cut(buffers, start, end) {
    const found = [];
    let position = 0;
    for (const buffer of buffers) {
        const piece = buffer.subarray(Math.max(0, start - position), Math.max(0, Math.min(buffer.length, end - position)));
        if (piece.length > 0)
            found.push(piece);
        position += buffer.length;
    }
    return found;
}
/**
 * While one buffer is on its way to the client the next is read, by another thread, so at most two are in use. Reading on
 * this thread is no better: on an idle machine of 2 CPUs one GET took 1.5 times as long, and all requests would wait for
 * the disk.
 */
async function sendLarge(response, slices, passage) {
    let sending = Promise.resolve();
    for (const { blob, offset, length } of slices) {
        // Held from here on: while the client takes what comes before, they may go to disk.
        const { bytes } = blob;
        if (bytes) {
            await sending;
            for (let sent = 0; sent < length;) {
                const wanted = Math.min(length - sent, passage?.nextPiece ?? length);
                if (passage)
                    await passage.pass(wanted);
                for (const piece of cut(bytes, offset + sent, offset + sent + wanted)) {
                    await write(response, piece);
                }
                sent += wanted;
            }
            continue;
        }
        const descriptor = await (0,blob_store/* openFile */.Tq)(blob.file.path, 'r');
        try {
            for (let sent = 0; sent < length;) {
                const wanted = Math.min(BUFFER_SIZE, length - sent, passage?.nextPiece ?? BUFFER_SIZE);
                // No memory is held while nothing may be sent.
                if (passage)
                    await passage.pass(wanted);
                const buffer = large.take();
                const position = blob.start + offset + sent;
                const { bytesRead } = await (0,blob_store/* readFile */.TA)(descriptor, buffer, 0, wanted, position);
                if (bytesRead === 0)
                    throw tooShort();
                await sending;
                sending = write(response, buffer.subarray(0, bytesRead)).then(() => large.give(buffer));
                // Its failure is met where it is awaited, perhaps after another one's.
                sending.catch(() => { });
                sent += bytesRead;
            }
        }
        finally {
            await (0,blob_store/* closeFile */.D3)(descriptor);
        }
    }
    await sending;
    response.end();
}
function tooShort() {
    return new Error('A data file of the S3 server is too short.');
}
function write(response, bytes) {
    return new Promise((resolve, reject) => {
        const gone = () => reject(new Error('The client closed the connection.'));
        if (response.destroyed)
            return gone();
        response.once('close', gone);
        response.write(bytes, (error) => {
            response.off('close', gone);
            if (error)
                reject(error);
            else
                resolve();
        });
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/answer.js
/** A request's way from the socket to its answer. */








/**
 * Answers one request; never rejects.
 *
 * @param expectsContinue the client sends its body when asked to
 */
async function handleRequest(message, response, server, expectsContinue) {
    const requestId = newRequestId();
    let waiting = expectsContinue;
    const wantBody = () => {
        if (waiting)
            response.writeContinue();
        waiting = false;
    };
    const entry = server.journal?.begin(message);
    let passage;
    let reply;
    try {
        const request = (0,s3_server_request/* parseRequest */.TR)(message, wantBody);
        const operation = operationOf(request);
        entry?.asks(request, operation);
        if (server.behaviour) {
            passage = server.behaviour.begin(request, response);
            passage.onReset = () => entry?.fails('reset');
            request.passage = passage;
            await passage.admit();
        }
        reply = await answer(request, operation, server);
    }
    catch (error) {
        if (!(error instanceof errors/* S3Error */.Dg))
            report(requestId, error);
        const path = (message.url ?? '').replace(/\?.*/s, '');
        const refusal = (0,errors/* asS3Error */.VV)(error);
        // A client that has hung up is answered nothing.
        if (!response.destroyed)
            entry?.fails(refusal.code);
        reply = (0,xml/* errorReply */.fs)(refusal, path, requestId);
    }
    await send(response, message.method === 'HEAD', reply, server, requestId, passage, entry);
    entry?.ends(response);
}
const FIRST_ID = (0,external_node_crypto_.randomBytes)(8).readBigUInt64BE() >> 1n;
let requests = 0n;
/** One that no other request had, here or at another server. */
function newRequestId() {
    requests += 1n;
    return (FIRST_ID + requests).toString(16).toUpperCase().padStart(16, '0');
}
async function answer(request, operation, server) {
    if (request.endpoint === 'sts')
        return getCallerIdentity(request, server);
    const authentic = authenticate(request, server);
    return handlerOf(authentic, operation)(authentic, server);
}
async function send(response, headersOnly, reply, server, requestId, passage, entry) {
    const { content = [] } = reply;
    try {
        const bytes = headersOnly ? 0 : bytesOf(content);
        if (passage && !(await passage.isDue(bytes)))
            return;
        const sendsContent = content.length > 0 && !headersOnly;
        if (!response.destroyed) {
            entry?.answered(reply.status, bytes, !sendsContent || goesAtOnce(content, passage));
        }
        // All headers in one go: those that are set one by one cost Node several times as much.
        response.writeHead(reply.status, (0,xml/* headersOf */.Yl)(reply, requestId));
        if (sendsContent)
            await sendContent(response, content, passage);
        else
            response.end(reply.xml);
    }
    catch (error) {
        // A client that hangs up is its own affair; any other half-sent answer can only be broken off.
        if (!response.destroyed)
            report(requestId, error);
        response.destroy();
    }
    finally {
        server.blobs.release(content);
    }
}
function bytesOf(content) {
    return content.reduce((sum, { length }) => sum + length, 0);
}
function report(requestId, error) {
    console.error(`S3 server: request ${requestId} failed:`, error);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/s3-profile.js
var s3_profile = __webpack_require__(9694);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/draws.js

/** Draws in a block: each block has exactly one draw from each of this many equal parts of the range. */
const BLOCK = 100;
/**
 * Numbers from 0 to 1, of which every hundred has one from each hundredth, in an order that a seed decides.
 *
 * Why not one draw for each request by its name: what a client asks for, and in which order, is its design, so two
 * clients would meet different luck; and the same luck would come again in every round, so that a slow draw would look
 * like a slow client, and be proven by repetition. Why not independent draws: of the few requests of a run, one client's
 * would by chance hold two slow ones and another's none. Of these draws any client gets its fair share, in whatever
 * order it asks, and no two rounds are the same.
 */
class Draws {
    #random;
    #strata = Array.from({ length: BLOCK }, (_, index) => index);
    #used = BLOCK;
    /** @param name of what is drawn: other names, other numbers */
    constructor(seed, name) {
        this.#random = randomFrom(`${seed} ${name}`);
    }
    next() {
        if (this.#used === BLOCK)
            this.#shuffle();
        const stratum = this.#strata[this.#used];
        this.#used += 1;
        return (stratum + this.#random()) / BLOCK;
    }
    /** Whether something happens this time that happens to this many of a hundred. */
    happens(inAHundred) {
        return inAHundred > 0 && this.next() * BLOCK < inAHundred;
    }
    /** Fisher and Yates. */
    #shuffle() {
        const strata = this.#strata;
        for (let last = BLOCK - 1; last > 0; last -= 1) {
            const other = Math.floor(this.#random() * (last + 1));
            [strata[last], strata[other]] = [strata[other], strata[last]];
        }
        this.#used = 0;
    }
}
/** xorshift32 (Marsaglia 2003): of good quality for this, and the same everywhere. */
function randomFrom(text) {
    // Zero is the one state that it never leaves.
    let state = (0,external_node_crypto_.createHash)('sha256').update(text).digest().readUInt32LE(0) || 1;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32;
    };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/listener.js
/** What the server listens by: its certificates, TLS, and how many connections it can hold. */





/**
 * Speaks TLS on sockets that somebody else listens on: they may have been opened by another process,
 * in another network namespace, where they stay.
 */
class TlsListener {
    #https;
    #listening = new Set();
    /** The HTTP server knows connections only from the end of their handshake on. */
    #sockets = new Set();
    constructor({ certificate, privateKey }, options) {
        this.#https = (0,external_node_https_.createServer)({
            ...options,
            cert: certificate,
            key: privateKey,
            ALPNProtocols: ['http/1.1'],
        });
        // It never listens itself, and only then would it begin to look for headers that take too long.
        this.#https.emit('listening');
    }
    /** Where requests come from. */
    get server() {
        return this.#https;
    }
    /** Answers on a socket that listens, from now on until `close`. */
    serve(handed) {
        // Node listens anew, with its own limit, in each process that a socket is handed to: the last one's counts.
        const listening = (0,external_node_net_.createServer)().listen(handed, BACKLOG);
        this.#listening.add(listening);
        limitConnections(listening, console.error);
        listening.on('connection', (socket) => {
            this.#sockets.add(socket);
            socket.on('close', () => this.#sockets.delete(socket));
            // As servers of node:http set it on the connections that they accept themselves.
            socket.setNoDelay(true);
            this.#https.emit('connection', socket);
        });
    }
    async close() {
        const closed = [...this.#listening].map((one) => new Promise((resolve) => one.close(resolve)));
        for (const socket of this.#sockets)
            socket.destroy();
        this.#https.close();
        await Promise.all(closed);
    }
}
/** Ends a connection as a host does that has lost it. Of TLS the end of the connection is all that can be had. */
function resetConnection(socket) {
    if (socket instanceof external_node_tls_.TLSSocket)
        socket.destroy();
    else
        socket.resetAndDestroy();
}
/** Longer than any run. */
const VALID_DAYS = 7;
/** A client's clock may be behind. */
const BACKDATED_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const KEYS = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };
/**
 * Makes a certificate authority and one certificate of it. The authority can sign nothing more: its
 * key is never stored and cannot be read.
 *
 * @param names host names, which may begin with `*.`, and IP addresses
 */
async function makeCertificates(names, now) {
    // Large, and of use to few runs. The first is what the second's dependencies want to find.
    await __webpack_require__.e(/* import() */ 477).then(__webpack_require__.t.bind(__webpack_require__, 80477, 19));
    const x509 = await __webpack_require__.e(/* import() */ 8927).then(__webpack_require__.t.bind(__webpack_require__, 8927, 19));
    const { subtle } = external_node_crypto_.webcrypto;
    const authorityKeys = await subtle.generateKey(KEYS, false, ['sign', 'verify']);
    const keys = await subtle.generateKey(KEYS, true, ['sign', 'verify']);
    const valid = {
        notBefore: new Date(now.getTime() - BACKDATED_MS),
        notAfter: new Date(now.getTime() + VALID_DAYS * DAY_MS),
        signingAlgorithm: SIGNATURE,
    };
    const authority = await x509.X509CertificateGenerator.create({
        ...valid,
        serialNumber: serialNumber(),
        subject: 'CN=S3 Benchmarks: authority of one run',
        issuer: 'CN=S3 Benchmarks: authority of one run',
        publicKey: authorityKeys.publicKey,
        signingKey: authorityKeys.privateKey,
        extensions: [
            new x509.BasicConstraintsExtension(true, 0, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
            await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
        ],
    });
    const certificate = await x509.X509CertificateGenerator.create({
        ...valid,
        serialNumber: serialNumber(),
        subject: 'CN=S3 Benchmarks: embedded server',
        issuer: authority.subject,
        publicKey: keys.publicKey,
        signingKey: authorityKeys.privateKey,
        extensions: [
            new x509.BasicConstraintsExtension(false, undefined, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
            new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
            new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: (0,external_node_net_.isIP)(value) ? 'ip' : 'dns', value }))),
            await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
            await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
        ],
    });
    const privateKey = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey));
    return {
        authority: authority.toString('pem'),
        certificate: certificate.toString('pem'),
        privateKey: x509.PemConverter.encode(privateKey, 'PRIVATE KEY'),
    };
}
/** In hex, positive and of 16 bytes. */
function serialNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    bytes[0] = (bytes[0] & 0x3f) | 0x40;
    return bytes.toString('hex');
}
/**
 * Connections that wait to be taken, beyond which a client's is dropped and tried again after a second: as many as Linux
 * keeps, unless its net.core.somaxconn says less. Node's own limit is 511.
 */
const BACKLOG = 4096;
/** For what is no connection: the program itself, its threads, files that it reads. */
const RESERVED = 32;
/** A connection and the file that its request is about. */
const FILES_EACH = 2;
const LEAST = 4;
/**
 * How many connections there may be so that each has a file, too; null where there is no limit. Node raises the
 * soft limit to the hard one as it starts, so that what is left is the hard one.
 */
function mostConnections(openFiles = openFilesLimit()) {
    if (openFiles === null)
        return null;
    return Math.max(LEAST, Math.floor((openFiles - RESERVED) / FILES_EACH));
}
/**
 * Refuses connections for which there would be no files. At the limit itself the system would close them without a
 * word, and files could not be opened: clients see the same, and this says why, once.
 *
 * @param say told in one line
 */
function limitConnections(listening, say, most = mostConnections()) {
    if (most === null)
        return;
    listening.maxConnections = most;
    listening.once('drop', () => {
        say(`S3 server: more than ${most} connections are refused: ${known_causes/* TOO_MANY_FILES */.r} (EMFILE).`);
    });
}
/** The report is Node's only word on it. */
function openFilesLimit() {
    const { report } = process;
    // It would look up the names of this machine's addresses.
    Object.assign(report, { excludeNetwork: true });
    const { userLimits } = report.getReport();
    const limit = Number(userLimits?.open_files?.soft);
    return Number.isFinite(limit) ? limit : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/passage.js



/** For less nobody waits: timers are not that exact. */
const LEAST_WAIT_MS = 0.5;
/** What a timer may be late without the next piece being late, too. */
const CAUGHT_UP_MS = 20;
/** A piece takes at most so long, so that no client takes a slow connection for a dead one. */
const PIECE_MS = 50;
/** No piece is smaller, however slow: each costs system calls. */
const LEAST_PIECE = 16 * 1024;
class Passage {
    #behaviour;
    #request;
    #response;
    #fate;
    /** When all that has passed so far has passed, by the timers. */
    #due;
    #sent = 0;
    /** Bytes of the answer's body after which its trouble comes. */
    #troubleAt = Number.POSITIVE_INFINITY;
    #inPieces = false;
    /** Told that its connection is reset. */
    onReset = () => { };
    constructor(behaviour, request, response, fate) {
        this.#behaviour = behaviour;
        this.#request = request;
        this.#response = response;
        this.#fate = fate;
        this.#due = behaviour.timers.now();
    }
    /**
     * Returns when the request may be answered.
     *
     * @throws S3Error SlowDown, InternalError
     */
    async admit() {
        const { profile, timers, troubled } = this.#behaviour;
        const { trouble } = this.#fate;
        if (trouble !== 'slowDown' && trouble !== 'internalError')
            return;
        // A client that is still sending would not see the answer before its connection ends.
        await bodyGone(this.#request);
        this.#due = Math.max(this.#due, timers.now());
        // With both, S3 ends the connection: https://github.com/pingcap/tiflash/issues/10538, https://github.com/qoobaa/s3/issues/5
        const headers = { connection: 'close' };
        if (trouble === 'internalError') {
            troubled.internalErrors += 1;
            throw new errors/* S3Error */.Dg('InternalError', undefined, {}, headers);
        }
        troubled.slowDowns += 1;
        this.#fate.firstByteMs = profile.roundTripMs;
        this.#response.statusMessage = 'Slow Down';
        throw new errors/* S3Error */.Dg('SlowDown', undefined, {}, headers);
    }
    /**
     * A piece of the request's body has come.
     *
     * @returns when the next one may; the answer waits for the last one by itself
     */
    received(bytes, isLast) {
        const now = this.#behaviour.timers.now();
        this.#advance(bytes, now);
        this.#due = Math.max(this.#due, now);
        return isLast ? undefined : this.#until(this.#due);
    }
    /**
     * Waits until the answer is due: its first byte, or all of it when it is sent in one piece.
     *
     * @param bytes of an object's content in it
     * @returns whether it can be sent; the connection is gone otherwise
     */
    async isDue(bytes) {
        const { firstByteMs, trouble, at } = this.#fate;
        this.#due += firstByteMs;
        const breaks = bytes > 0 && (trouble === 'reset' || trouble === 'stall');
        if (breaks)
            this.#troubleAt = Math.floor(at * bytes);
        const isAlone = this.#behaviour.profile.bytesPerSecond.all === null;
        this.#inPieces = breaks || bytes > blob_store/* SMALL_SIZE */.wZ || (bytes > 0 && !isAlone);
        if (!this.#inPieces)
            this.#advance(bytes, this.#due);
        await this.#until(this.#due);
        if (this.#response.destroyed)
            return false;
        if (trouble !== 'reset' || breaks)
            return true;
        this.#reset();
        return false;
    }
    /** Whether the body of the answer passes in pieces, for each of which `pass` waits. */
    get inPieces() {
        return this.#inPieces;
    }
    /** The most bytes that the next piece may have. */
    get nextPiece() {
        const most = Math.max(LEAST_PIECE, (this.#fate.bytesPerSecond * PIECE_MS) / 1000);
        const left = this.#troubleAt - this.#sent;
        return Math.floor(left > 0 ? Math.min(most, left) : most);
    }
    /**
     * Waits until a piece of the answer's body would have passed.
     *
     * @throws Error when the connection was reset instead
     */
    async pass(bytes) {
        const { profile, timers, troubled } = this.#behaviour;
        if (this.#sent >= this.#troubleAt) {
            this.#troubleAt = Number.POSITIVE_INFINITY;
            if (this.#fate.trouble === 'reset') {
                this.#reset();
                throw new Error('The connection was reset, as the profile has it.');
            }
            troubled.stalls += 1;
            this.#due = timers.now() + profile.stallMs;
        }
        this.#sent += bytes;
        this.#advance(bytes, timers.now());
        await this.#until(this.#due);
    }
    /** Makes room for bytes after those that were there. */
    #advance(bytes, now) {
        const since = Math.max(this.#due, now - CAUGHT_UP_MS);
        const passed = since + (bytes / this.#fate.bytesPerSecond) * 1000;
        this.#due = Math.max(passed, this.#behaviour.passAll(bytes, now));
    }
    #until(time) {
        const { timers } = this.#behaviour;
        const response = this.#response;
        if (time - timers.now() < LEAST_WAIT_MS || response.destroyed)
            return undefined;
        return new Promise((resolve) => {
            const end = () => {
                takeBack();
                response.off('close', end);
                resolve();
            };
            const takeBack = timers.at(time, end);
            response.once('close', end);
        });
    }
    #reset() {
        this.#behaviour.troubled.resets += 1;
        this.onReset();
        resetConnection(this.#request.message.socket);
        this.#response.destroy();
    }
}
/** Lets the rest of a body run past, unless the client waits to be asked for it. */
async function bodyGone({ message }) {
    const { headers } = message;
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
    if (!hasBody || headers.expect !== undefined || message.destroyed)
        return;
    await new Promise((resolve) => {
        message.once('end', resolve).once('close', resolve).resume();
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/request-rate.js
/** How much of a second's requests may come at once. */
const BURST_SECONDS = 0.1;
/** Prefixes of which the count is kept; a client with more asks for each so rarely that none is at its limit. */
const MOST_PREFIXES = 1000;
/** Requests a second, counted for each prefix or bucket by itself. */
class RequestRate {
    #perSecond;
    #most;
    #counted = new Map();
    constructor(perSecond) {
        this.#perSecond = perSecond;
        this.#most = Math.max(1, perSecond * BURST_SECONDS);
    }
    /**
     * @param now in milliseconds
     * @returns whether one more request may come
     */
    take(prefix, now) {
        let counted = this.#counted.get(prefix);
        if (!counted) {
            if (this.#counted.size >= MOST_PREFIXES)
                this.#counted.clear();
            counted = { left: this.#most, at: now };
            this.#counted.set(prefix, counted);
        }
        const since = (now - counted.at) / 1000;
        counted.left = Math.min(this.#most, counted.left + since * this.#perSecond);
        counted.at = now;
        if (counted.left < 1)
            return false;
        counted.left -= 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/timers.js
/** Node counts whole milliseconds from the beginning of a turn of its loop, so a timer can come this much early. */
const EARLY_MS = 0.5;
const systemTimers = {
    now: () => performance.now(),
    at: (time, call) => {
        let timer;
        const wait = () => {
            const left = time - performance.now();
            if (left > EARLY_MS)
                timer = setTimeout(wait, left);
            else
                call();
        };
        // It may have passed since the caller looked: a negative one is warned of.
        timer = setTimeout(wait, Math.max(0, time - performance.now()));
        return () => clearTimeout(timer);
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/behaviour.js





/** TCP and TLS 1.3 take a round trip each before the first request of a connection. */
const HANDSHAKES = 2;
/** One profile at work in one server. */
class Behaviour {
    timers;
    profile;
    troubled = { slowDowns: 0, internalErrors: 0, resets: 0, stalls: 0 };
    #draws;
    #rates;
    /** Bytes a second of each connection that has sent a request. */
    #connections = new WeakMap();
    /** When what is on its way over all connections has passed. */
    #passed = 0;
    constructor(profile, timers = systemTimers) {
        this.profile = profile;
        this.timers = timers;
        const draws = new Map();
        this.#draws = (name) => {
            const found = draws.get(name) ?? new Draws(profile.seed, name);
            draws.set(name, found);
            return found;
        };
        const { reads, writes } = profile.requestsPerSecond;
        this.#rates = {
            reads: reads === null ? undefined : new RequestRate(reads),
            writes: writes === null ? undefined : new RequestRate(writes),
        };
    }
    /** Begins a request's way; its end is the end of its response. */
    begin(request, response) {
        const kind = kindOf(request);
        const { firstByteMs, roundTripMs } = this.profile;
        const { socket } = request.message;
        const known = this.#connections.get(socket);
        const bytesPerSecond = known ?? this.#newConnection(socket);
        const trips = known === undefined ? 1 + HANDSHAKES : 1;
        const trouble = this.#isRefused(request, kind) ? 'slowDown' : this.#troubleOf(request);
        return new Passage(this, request, response, {
            bytesPerSecond,
            firstByteMs: (0,s3_profile/* quantileOf */.Xf)(firstByteMs[kind], this.#draws(kind).next()) + trips * roundTripMs,
            trouble,
            at: trouble === undefined ? 0 : this.#draws('where in the body').next(),
        });
    }
    /** When a piece of a body, the next of all, has passed what all connections share. */
    passAll(bytes, now) {
        const { all } = this.profile.bytesPerSecond;
        if (all === null)
            return now;
        this.#passed = Math.max(now, this.#passed) + (bytes / all) * 1000;
        return this.#passed;
    }
    #newConnection(socket) {
        const { bytesPerSecond, inAHundred, slowFactor } = this.profile;
        const isSlow = this.#draws('slow connections').happens(inAHundred.slowConnections);
        const rate = (bytesPerSecond.connection ?? Number.POSITIVE_INFINITY) / (isSlow ? slowFactor : 1);
        this.#connections.set(socket, rate);
        return rate;
    }
    #isRefused({ bucket, key, query }, kind) {
        const rate = this.#rates[kind === 'write' ? 'writes' : 'reads'];
        if (!rate)
            return false;
        const now = this.timers.now();
        if (this.profile.requestsPerSecond.per === 'bucket')
            return !rate.take(bucket, now);
        const name = key !== '' ? key : (query.find(([one]) => one === 'prefix')?.[1] ?? '');
        return !rate.take(`${bucket}/${name.slice(0, name.lastIndexOf('/') + 1)}`, now);
    }
    #troubleOf({ method, key }) {
        const { internalErrors, resets, stalls } = this.profile.inAHundred;
        // Each is drawn, so that one does not change how often another happens.
        const isError = this.#draws('internal errors').happens(internalErrors);
        const isReset = this.#draws('resets').happens(resets);
        const isStall = method === 'GET' && key !== '' && this.#draws('stalls').happens(stalls);
        return isError ? 'internalError' : isReset ? 'reset' : isStall ? 'stall' : undefined;
    }
}
function kindOf({ method, key, query }) {
    if (method !== 'GET' && method !== 'HEAD')
        return 'write';
    const isList = method === 'GET' && key === '' && !query.some(([name]) => name === 'session');
    return isList ? 'list' : 'read';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/make-folder.js
var make_folder = __webpack_require__(92468);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/data-folder.js
/** The folder in which one server keeps its objects. */






/**
 * Named after its process, so that leftovers show, and after the name space that the process's number is one of: another
 * container may share the parent, and its numbers say nothing here.
 */
const data_folder_NAME = /^objects-of-(\d+)-in-(\d+)-/;
/**
 * Makes the folder, and deletes those of servers that were killed before they could.
 *
 * @param parent made when missing
 * @param say told in one line what was deleted
 * @throws InputError
 */
async function makeDataFolder(parent, say) {
    try {
        await (0,make_folder/* makeFolder */.f)(external_node_path_.resolve(parent));
        await deleteLeftovers(external_node_path_.resolve(parent), say);
        const name = `objects-of-${process.pid}-in-${processNamespace()}-`;
        return await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.resolve(parent), name));
    }
    catch (error) {
        throw new input_error/* InputError */.dz(`The S3 server cannot keep objects in "${(0,input_error/* printable */.g$)(parent)}" (${error.message}): name a folder that can be written to.`);
    }
}
async function deleteLeftovers(parent, say) {
    for (const name of await (0,promises_.readdir)(parent)) {
        const [, pid, namespace] = data_folder_NAME.exec(name) ?? [];
        if (pid === undefined || namespace !== processNamespace() || (0,programs/* isAlive */._n)(Number(pid)))
            continue;
        const folder = external_node_path_.join(parent, name);
        // Another user's stays.
        await (0,promises_.rm)(folder, { recursive: true, force: true }).then(() => say(`S3 server: deleted ${folder}, left by process ${pid}, which was killed.`), () => { });
    }
}
/** 0 where there are none. */
function processNamespace() {
    try {
        return /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/hash-pool.js
var hash_pool = __webpack_require__(94391);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/journal-entry.js
/**
 * No more is noted than what cannot be read later from the message. The message itself is let go of when the request has
 * ended: entries wait to be made into numbers, and what waits with them is copied by each garbage collection.
 */
class Entry {
    #keeper;
    #message;
    begin;
    /** 0: it has not been answered. */
    firstByte = 0;
    end = 0;
    connection = 0;
    method = '';
    headers = NO_HEADERS;
    /** All of it has come. */
    hasCome = false;
    /** All of its answer was given to the system. */
    isWhole = false;
    status = 0;
    bytesOut = 0;
    error = '';
    /** '' for one that was not understood. */
    operation = '';
    bucket = '';
    /** '' where it is about no object. */
    key = '';
    /** The query as sent, with its question mark. */
    search = '';
    constructor(keeper, message) {
        this.#keeper = keeper;
        this.#message = message;
        this.begin = keeper.now();
    }
    /** It was understood. */
    asks({ bucket, key, message, query, rawPath }, operation) {
        this.operation = operation;
        this.bucket = bucket;
        this.key = key;
        if (query.length > 0)
            this.search = message.url.slice(rawPath.length);
    }
    /** It gets an error. @param code S3's, or `reset` */
    fails(code) {
        this.error = code;
    }
    /**
     * Its answer begins.
     *
     * @param content bytes of an object in it
     * @param atOnce its first byte goes together with its last: one look at the clock is enough
     */
    answered(status, content, atOnce) {
        if (!atOnce)
            this.firstByte = this.#keeper.now();
        this.status = status;
        this.bytesOut = content;
    }
    /**
     * Nothing more is done for it: it ends when the system has taken all of its answer, which is now for most, or when
     * its connection has ended.
     */
    ends(response) {
        const now = this.#keeper.now();
        if (this.firstByte === 0 && this.status !== 0)
            this.firstByte = now;
        const isSent = hasNothingToSend(response) || response.writableFinished;
        if (isSent || response.destroyed)
            this.#end(now, isSent);
        else
            this.#endLater(response);
    }
    /** A listener costs more than all else that is noted. */
    #endLater(response) {
        response.on('close', () => this.#end(this.#keeper.now(), response.writableFinished));
    }
    #end(at, isWhole) {
        const message = this.#message;
        this.end = at;
        this.isWhole = isWhole;
        this.hasCome = message.complete;
        this.connection = this.#keeper.connectionOf(message.socket);
        this.method = message.method ?? '';
        this.headers = message.headers;
        this.#message = undefined;
        this.#keeper.keep(this);
    }
}
const NO_HEADERS = {};
function hasNothingToSend({ destroyed, socket, writableEnded }) {
    return !destroyed && writableEnded && socket?.writableLength === 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/journal-notes.js

/** What a request may secure its content with. */
const SECURED_BY = [
    ...s3_checksum/* CHECKSUM_ALGORITHMS */.P5,
    'Content-MD5',
    'signed payload',
    'checked download',
];
const HEADERS = s3_checksum/* CHECKSUM_ALGORITHMS */.P5.map(s3_checksum/* checksumHeader */.pB);
const bitOf = (name) => 1 << SECURED_BY.indexOf(name);
const [MD5_BIT, SIGNED_BIT, CHECKED_BIT] = [
    bitOf('Content-MD5'),
    bitOf('signed payload'),
    bitOf('checked download'),
];
/** @returns a bit for each of `SECURED_BY` */
function securedBy(method, headers) {
    if (method === 'PUT')
        return uploadSecuredBy(headers);
    return headers['x-amz-checksum-mode'] === undefined ? 0 : CHECKED_BIT;
}
/** What is larger than any object is no size, and not to be reckoned with. */
const SIZE = /^\d{1,14}$/;
/** Bytes of an object or part that a client says it sends. */
function announcedBytes(method, headers) {
    if (method !== 'PUT')
        return 0;
    const said = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
    return typeof said === 'string' && SIZE.test(said) ? Number(said) : 0;
}
function uploadSecuredBy(headers) {
    let found = 0;
    const trailer = headers['x-amz-trailer'];
    for (let index = 0; index < HEADERS.length; index += 1) {
        const name = HEADERS[index];
        if (headers[name] !== undefined || trailer === name)
            found |= 1 << index;
    }
    if (headers['content-md5'] !== undefined)
        found |= MD5_BIT;
    const signed = headers['x-amz-content-sha256'];
    // UNSIGNED-PAYLOAD and STREAMING-UNSIGNED-PAYLOAD-TRAILER are not.
    if (typeof signed === 'string' && !signed.includes('UNSIGNED'))
        found |= SIGNED_BIT;
    return found;
}
/**
 * A number for a method, an object, a query and a range, but for a signature in the query, which differs each time. It
 * has 53 bits: of 100,000 requests two would have the same in 1 of 2 million runs.
 *
 * @param bucket its number
 */
function targetOf({ headers: { range = '' }, key, method, search }, bucket) {
    let high = 0x9e3779b1 ^ method.charCodeAt(0);
    let low = 0x85ebca6b ^ method.length ^ (bucket << 8);
    const query = search === '' ? '' : withoutSignature(search);
    const text = query === '' ? key : `${key}\0${query}`;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        high = Math.imul(high ^ code, 0x9e3779b1);
        low = Math.imul(low ^ code, 0x5f356495);
    }
    for (let index = 0; index < range.length; index += 1) {
        const code = range.charCodeAt(index);
        high = Math.imul(high ^ code, 0x27d4eb2f);
        low = Math.imul(low ^ code, 0x165667b1);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
/** What is asked, without the mark before it: the first of its parameters may be the signature's. */
function withoutSignature(search) {
    const isSigned = search.includes('X-Amz-Signature=');
    return (isSigned ? search.replaceAll(/[?&]X-Amz-[^&]*/g, '') : search).slice(1);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/journal.js



/** Of a connection; a map of connections would cost every request a search. */
const NUMBER = Symbol('number');
/** Where the numbers of a request stand among its own; an end of 0: none is there. */
const [BEGIN, FIRST, END, CONNECTION, OPERATION, BUCKET, STATUS, BYTES_IN, BYTES_OUT] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
];
const [TARGET, ERROR, SECURED, WHOLE, FIELDS] = [9, 10, 11, 12, 13];
/** Requests for which memory is taken at once, and how often: 262,144 are kept, in 27 MB. */
const CHUNK = 4096;
const MOST_CHUNKS = 64;
/**
 * Requests that are made into numbers together. For each alone it took some 2 µs and not 0.8: after all else that a
 * request needs, the code for it was no longer in the CPU's caches. With more of them garbage collection costs more than
 * that saves.
 */
const BATCH = 16;
/** Connections whose beginnings are known. */
const MOST_CONNECTIONS = 100_000;
/**
 * Keeps what is asked for later as plain numbers, in memory that is used again, and nothing is reckoned before somebody
 * asks.
 */
class Journal {
    /** Milliseconds of the clock that all processes of the machine share. */
    now;
    #chunks = [];
    #mostChunks;
    #operations = new Texts();
    #buckets = new Texts();
    #errors = new Texts();
    #lastConnection = 0;
    #opened = [];
    #handshakes = [];
    /** The one that is written to, from where on, and how many there were. */
    #chunk = new Float64Array(0);
    #at = 0;
    #turns = 0;
    /** Not yet made into numbers. */
    #ended = [];
    #forgottenUntil = Number.NEGATIVE_INFINITY;
    /** @param now milliseconds of the clock that all processes of the machine share */
    constructor(now = sharedClock(), mostChunks = MOST_CHUNKS) {
        this.now = now;
        this.#mostChunks = mostChunks;
    }
    connectionOpened() {
        this.#keepTime(this.#opened);
    }
    handshakeEnded() {
        this.#keepTime(this.#handshakes);
    }
    /** A request's headers have been read. */
    begin(message) {
        return new Entry(this, message);
    }
    /** A number of its own for each. */
    connectionOf(socket) {
        const known = socket[NUMBER];
        if (known !== undefined)
            return known;
        this.#lastConnection += 1;
        socket[NUMBER] = this.#lastConnection;
        return this.#lastConnection;
    }
    /** One has ended. */
    keep(entry) {
        if (this.#ended.push(entry) >= BATCH)
            this.#writeEnded();
    }
    /** Requests that ended at a time or later, in the order in which they began. */
    since(ms) {
        this.#writeEnded();
        const found = [];
        for (const chunk of this.#chunks) {
            for (let at = 0; at < chunk.length; at += FIELDS) {
                const end = chunk[at + END];
                if (end !== 0 && end >= ms)
                    found.push(this.#read(chunk, at));
            }
        }
        return found.sort((a, b) => a.begin - b.begin);
    }
    /** When connections were opened, and handshakes ended, at a time or later. */
    connectionsSince(ms) {
        const since = (times) => times.filter((time) => time >= ms);
        return { opened: since(this.#opened), handshakes: since(this.#handshakes) };
    }
    /** Of requests that ended until then, and of connections that began, some are forgotten. */
    get forgottenUntil() {
        return this.#forgottenUntil;
    }
    #writeEnded() {
        for (const entry of this.#ended)
            this.#write(entry);
        this.#ended.length = 0;
    }
    #write(entry) {
        if (this.#at === this.#chunk.length)
            this.#takeChunk();
        const chunk = this.#chunk;
        const at = this.#at;
        this.#at += FIELDS;
        if (chunk[at + END] !== 0)
            this.#forgetUntil(chunk[at + END]);
        const { headers, method } = entry;
        const isOfObject = entry.key !== '';
        const bucket = this.#buckets.numberOf(entry.bucket);
        chunk[at + BEGIN] = entry.begin;
        chunk[at + FIRST] = entry.firstByte;
        chunk[at + END] = entry.end;
        chunk[at + CONNECTION] = entry.connection;
        chunk[at + OPERATION] = this.#operations.numberOf(entry.operation);
        chunk[at + BUCKET] = bucket;
        chunk[at + STATUS] = entry.status;
        chunk[at + BYTES_IN] = isOfObject && entry.hasCome ? announcedBytes(method, headers) : 0;
        chunk[at + BYTES_OUT] = entry.isWhole ? entry.bytesOut : 0;
        chunk[at + TARGET] = isOfObject ? targetOf(entry, bucket) : 0;
        chunk[at + ERROR] = this.#errors.numberOf(entry.error);
        chunk[at + SECURED] = isOfObject ? securedBy(method, headers) : 0;
        chunk[at + WHOLE] = entry.isWhole ? 1 : 0;
    }
    #keepTime(times) {
        times.push(this.now());
        if (times.length < 2 * MOST_CONNECTIONS)
            return;
        this.#forgetUntil(times.splice(0, MOST_CONNECTIONS).at(-1));
    }
    #forgetUntil(ms) {
        this.#forgottenUntil = Math.max(this.#forgottenUntil, ms);
    }
    /** A new one, or the oldest. */
    #takeChunk() {
        const number = this.#turns % this.#mostChunks;
        this.#turns += 1;
        this.#chunk = this.#chunks[number] ??= new Float64Array(CHUNK * FIELDS);
        this.#at = 0;
    }
    #read(chunk, at) {
        const value = (field) => chunk[at + field];
        return {
            begin: value(BEGIN),
            firstByte: value(FIRST) === 0 ? null : value(FIRST),
            end: value(END),
            connection: value(CONNECTION),
            operation: this.#operations.textOf(value(OPERATION)),
            bucket: this.#buckets.textOf(value(BUCKET)),
            status: value(STATUS),
            bytesIn: value(BYTES_IN),
            bytesOut: value(BYTES_OUT),
            target: value(TARGET),
            error: this.#errors.textOf(value(ERROR)),
            securedBy: SECURED_BY.filter((_, bit) => value(SECURED) & (1 << bit)),
            isWhole: value(WHOLE) === 1,
        };
    }
}
const MOST_TEXTS = 1000;
/** Stands for all texts beyond that. */
const OTHER = 'other';
/** Texts by numbers, so that records are numbers alone. There are few: a client can make no more of them. */
class Texts {
    #texts = ['', OTHER];
    #numbers = new Map(this.#texts.map((text, number) => [text, number]));
    /** Most requests ask for the same as the one before. */
    #last = { text: '', number: 0 };
    numberOf(text) {
        if (text === '')
            return 0;
        if (text !== this.#last.text)
            this.#last = { text, number: this.#find(text) };
        return this.#last.number;
    }
    #find(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        if (this.#texts.length >= MOST_TEXTS)
            return this.#texts.indexOf(OTHER);
        this.#numbers.set(text, this.#texts.length);
        return this.#texts.push(text) - 1;
    }
    textOf(number) {
        return this.#texts[number];
    }
}
/** What `performance.now` says, which costs little, on the clock of `monotonicMs`. */
function sharedClock() {
    const ahead = Number(process.hrtime.bigint()) / 1e6 - external_node_perf_hooks_.performance.now();
    return () => external_node_perf_hooks_.performance.now() + ahead;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/requests-seen.js
var requests_seen = __webpack_require__(93712);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/requests-seen.js
/** What requests of a journal come to, run by run: a pure function of them. */


/**
 * Events of the same moment become known in any order within this many milliseconds: the end of a run by its line, the
 * end of a connection by the system.
 */
const LATE_MS = 5;
/** What a journal has of the runs of one process, in their order; null where it cannot be told. */
function seenAnswerOf({ bucket, runs }, journal) {
    const begins = runs.map(({ endedMs, seconds }) => endedMs - seconds * 1000 - LATE_MS);
    const first = Math.min(...begins);
    const requests = journal.since(first).filter((one) => one.bucket === bucket || one.bucket === '');
    const { handshakes, opened } = journal.connectionsSince(first);
    return boundsOf(requests, runs).map((bounds) => {
        if (bounds === null || bounds.from <= journal.forgottenUntil)
            return null;
        const isWithin = (ms) => ms >= bounds.from && ms < bounds.to;
        return {
            ...seenOf(requests.filter(({ begin }) => isWithin(begin)), bounds),
            opened: opened.filter(isWithin).length,
            handshakes: handshakes.filter(isWithin).length,
        };
    });
}
/**
 * When runs began and ended. One whose end is not known to the moment ended up to `LATE_MS` before it was told, and
 * began after the longest time without a request around then: between two runs a client has none under way.
 *
 * @param requests in the order in which they began
 * @returns null for a run that was told too late, that would begin with requests under way, or that is too short to
 *   be told from the next
 */
function boundsOf(requests, runs) {
    const begins = runs.map((run, index) => {
        const { endedMs, isExact, seconds } = run;
        const latest = endedMs - seconds * 1000;
        if (isExact)
            return latest;
        const before = runs[index - 1];
        if (before && latest - before.endedMs < -LATE_MS)
            return null;
        const begin = quietBefore(requests, latest - LATE_MS, latest);
        const isUnderWay = (one) => one.begin < begin && one.end > begin + LATE_MS;
        return requests.some(isUnderWay) ? null : begin;
    });
    return runs.map(({ endedMs, isExact }, index) => {
        const [from, next] = [begins[index] ?? null, begins[index + 1] ?? null];
        if (from === null)
            return null;
        const to = isExact || next === null ? endedMs : Math.min(next, endedMs);
        return from < to ? { from, to } : null;
    });
}
/** The beginning of the request that comes after the longest time without any, of those that may be the first. */
function quietBefore(requests, from, to) {
    let busyUntil = Number.NEGATIVE_INFINITY;
    let found = { at: to, quiet: Number.NEGATIVE_INFINITY };
    for (const { begin, end } of requests) {
        const quiet = begin - busyUntil;
        if (begin >= from && quiet > found.quiet)
            found = { at: Math.min(begin, to), quiet };
        if (begin > to)
            break;
        busyUntil = Math.max(busyUntil, end);
    }
    return found.at;
}
/** @param requests of one run, in the order in which they began */
function seenOf(requests, bounds) {
    const errors = countsOf(requests.map(({ error }) => error));
    const brokenOff = requests.filter(({ error, isWhole }) => !isWhole && error !== 'reset').length;
    return {
        operations: countsOf(requests.map(nameOfRequest)),
        bytesIn: sum(requests.map(({ bytesIn }) => bytesIn)),
        bytesOut: sum(requests.map(({ bytesOut }) => bytesOut)),
        connections: new Set(requests.map(({ connection }) => connection)).size,
        ...inFlight(requests, bounds),
        ...repeatsOf(requests),
        ...(Object.keys(errors).length > 0 && { errors }),
        ...(brokenOff > 0 && { brokenOff }),
        details: detailsOf(requests, bounds.from),
    };
}
function nameOfRequest({ operation }) {
    return apiNameOf(operation);
}
/** How often each is there, the most frequent first; '' does not count. */
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        if (name !== '')
            counts.set(name, (counts.get(name) ?? 0) + 1);
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    return Object.fromEntries(sorted.slice(0, requests_seen/* MOST_NAMES */.nJ));
}
function inFlight(requests, { from, to }) {
    const ends = requests.map(({ end }) => end).sort((a, b) => a - b);
    let mostInFlight = 0;
    let ended = 0;
    requests.forEach(({ begin }, begun) => {
        while (ended < ends.length && ends[ended] <= begin)
            ended += 1;
        mostInFlight = Math.max(mostInFlight, begun + 1 - ended);
    });
    const busy = sum(requests.map(({ begin, end }) => Math.min(end, to) - begin));
    return { mostInFlight, meanInFlight: rounded(busy / (to - from)) };
}
function repeatsOf(requests) {
    const asked = new Set();
    /** When a request failed first. */
    const failed = new Map();
    let [repeats, retries] = [0, 0];
    for (const { begin, end, isWhole, operation, status, target } of requests) {
        if (target === 0)
            continue;
        const failedAt = failed.get(target) ?? Number.POSITIVE_INFINITY;
        // Of what moves nothing, asking twice is no waste.
        if (failedAt <= begin + LATE_MS)
            retries += 1;
        else if (asked.has(target) && requests_seen/* MOVING */.zQ.has(apiNameOf(operation)))
            repeats += 1;
        asked.add(target);
        if (!isWhole || status >= 500)
            failed.set(target, Math.min(failedAt, end));
    }
    return { repeats, retries };
}
function detailsOf(requests, from) {
    const byName = [...Map.groupBy(requests, nameOfRequest)].sort(([, a], [, b]) => b.length - a.length);
    const connections = new Map();
    const numberOf = (connection) => {
        const known = connections.get(connection) ?? connections.size + 1;
        connections.set(connection, known);
        return known;
    };
    return {
        operations: byName.slice(0, requests_seen/* MOST_NAMES */.nJ).map(([operation, ofName]) => ({
            operation,
            sizes: sizesOf(ofName),
            ...timesOf(ofName),
        })),
        checksums: countsOf(requests.flatMap(({ securedBy }) => securedBy)),
        kept: requests.slice(0, requests_seen/* MOST_KEPT */.l$).map((one) => (0,requests_seen/* keptLine */.bS)({
            begin: one.begin - from,
            firstByte: one.firstByte === null ? null : one.firstByte - from,
            end: one.end - from,
            connection: numberOf(one.connection),
            operation: nameOfRequest(one),
            status: one.status === 0 ? null : one.status,
            bytes: one.bytesIn + one.bytesOut,
        })),
    };
}
function sizesOf(requests) {
    const done = requests.filter(({ isWhole, status }) => isWhole && status < 300);
    const sizes = Map.groupBy(done, ({ bytesIn, bytesOut }) => bytesIn + bytesOut);
    return [...sizes]
        .filter(([bytes]) => bytes > 0)
        .map(([bytes, { length }]) => ({ bytes, count: length }))
        .sort((a, b) => b.count - a.count || b.bytes - a.bytes)
        .slice(0, requests_seen/* MOST_SIZES */.Pc);
}
function timesOf(requests) {
    const first = requests.flatMap(({ begin, firstByte }) => firstByte === null ? [] : [firstByte - begin]);
    const last = requests.filter(({ isWhole }) => isWhole).map(({ begin, end }) => end - begin);
    return {
        ...(first.length > 0 && { firstByteMs: percentiles(first) }),
        ...(last.length > 0 && { lastByteMs: percentiles(last) }),
    };
}
/** Each is the time of a request: the least that so many of a hundred did not exceed. */
function percentiles(times) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (percent) => rounded(sorted[Math.ceil((sorted.length * percent) / 100) - 1]);
    return { p50: at(50), p90: at(90), p99: at(99) };
}
/** To thousandths: finer is not measured. */
function rounded(value) {
    return Number(value.toFixed(3));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/journal-door.js
/** Where a journal answers what is asked of it: a door of its own, so that no client of S3 meets it. */




/** Of a question: for a thousand runs, as no more of a process are kept. Each costs a look at all requests. */
const MOST_BYTES = 128 * 1024;
/** Answers `SeenQuestion`, posted as JSON, with a `SeenAnswer`; to this machine only. */
async function openJournal(journal) {
    const door = (0,external_node_http_.createServer)((message, response) => {
        const answered = read(message).then((text) => JSON.stringify(seenAnswerOf(requests_seen/* SeenQuestion */._7.parse(JSON.parse(text)), journal)));
        answered.then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text), (error) => response.writeHead(400).end((0,input_error/* messageOf */.bD)(error)));
    });
    await new Promise((resolve, reject) => {
        door.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return {
        url: `http://127.0.0.1:${door.address().port}`,
        [Symbol.asyncDispose]: async () => {
            const closed = new Promise((resolve) => door.close(resolve));
            door.closeAllConnections();
            await closed;
        },
    };
}
async function read(message) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of message) {
        bytes += piece.length;
        if (bytes > MOST_BYTES)
            throw new Error('The question is too long.');
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/profiles.js
var profiles = __webpack_require__(20726);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/server.js



















/** Keys of 1,024 bytes, percent-encoded, beside 2 KiB of metadata and a signature. */
const MAX_HEADER_BYTES = 32 * 1024;
/** Longer than any client keeps a connection, so that none is closed just as it is used again. */
const KEEP_ALIVE_MS = 10 * 60 * 1000;
/**
 * Starts an S3 server for this machine only: it listens on 127.0.0.1 and wants every request
 * signed with its credentials. Its index is in memory: objects live as long as the server.
 *
 * @throws InputError for a port that cannot be listened on, a folder that cannot be made, or a region
 *   or bucket that AWS cannot have
 */
async function startS3Server(options) {
    const { asAws } = options;
    if (asAws)
        server_requireLegal(asAws);
    const directory = await makeDataFolder(options.dir, console.error);
    const server = {
        buckets: new sorted_keys/* SortedMap */._H(),
        blobs: new blob_store/* BlobStore */.lb(directory),
        hashes: new hash_pool/* HashPool */.v(),
        credentials: options.credentials ?? newCredentials(),
        sessions: new ExpressSessions(),
        region: asAws?.region ?? options.region ?? read_values/* DEFAULT_REGION */.t9,
        now: options.now ?? (() => new Date()),
        behaviour: behaviourOf(options),
        journal: options.journal ? new Journal() : undefined,
    };
    const bucket = options.bucket ?? read_values/* DEFAULT_BUCKET */.hg;
    const underWay = new Set();
    const http = (0,external_node_http_.createServer)(httpOptions(options.headersTimeoutMs));
    limitConnections(http, console.error);
    answerRequests(http, server, underWay);
    let certificates = null;
    let tls = null;
    try {
        for (const name of new Set([bucket, ...(asAws?.buckets ?? [])]))
            (0,s3_server_buckets/* addBucket */.oi)(server, name);
        if (asAws) {
            // Clients hold a certificate against the system's clock, whatever this server's is.
            certificates = await makeCertificates((0,aws_names/* certificateNames */.UZ)(asAws), new Date());
            tls = new TlsListener(certificates, httpOptions(options.headersTimeoutMs));
            answerRequests(tls.server, server, underWay);
        }
        await listen(http, options.port ?? 0);
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true });
        throw error;
    }
    const door = server.journal ? await openJournal(server.journal) : null;
    return {
        endpoint: `http://127.0.0.1:${http.address().port}`,
        region: server.region,
        credentials: server.credentials,
        bucket,
        certificateAuthority: certificates?.authority ?? null,
        journal: door?.url ?? null,
        troubled: server.behaviour?.troubled ?? null,
        state: server,
        serve: (listening) => {
            if (!tls)
                throw new Error('This S3 server was not started as AWS: it has no certificate.');
            tls.serve(listening);
        },
        close: async () => {
            const closed = new Promise((resolve) => http.close(resolve));
            http.closeAllConnections();
            await Promise.all([closed, tls?.close(), door?.[Symbol.asyncDispose]()]);
            await Promise.all(underWay);
            await server.blobs.settled();
            await server.hashes.close();
            await (0,promises_.rm)(directory, { recursive: true, force: true });
        },
    };
}
function behaviourOf({ profile, timers }) {
    return profile && !(0,profiles/* isInstant */.uZ)(profile) ? new Behaviour(profile, timers) : undefined;
}
const HEADERS_TIMEOUT_MS = 60_000;
function httpOptions(headersTimeoutMs = HEADERS_TIMEOUT_MS) {
    return {
        maxHeaderSize: MAX_HEADER_BYTES,
        keepAliveTimeout: KEEP_ALIVE_MS,
        // A large upload from a slow client may take as long as it likes. Without a limit of its own, this would be the
        // limit of headers, too.
        requestTimeout: 0,
        headersTimeout: headersTimeoutMs,
        connectionsCheckingInterval: headersTimeoutMs / 2,
    };
}
function answerRequests(http, server, underWay) {
    const answer = (expectsContinue) => (message, response) => {
        const answered = handleRequest(message, response, server, expectsContinue);
        underWay.add(answered);
        void answered.then(() => underWay.delete(answered));
    };
    http.on('request', answer(false));
    http.on('checkContinue', answer(true));
    const { journal } = server;
    if (!journal)
        return;
    http.on('connection', () => journal.connectionOpened());
    http.on('secureConnection', () => journal.handshakeEnded());
}
function server_requireLegal({ region, buckets }) {
    if (!aws_places/* REGION */.Zg.test(region)) {
        throw new input_error/* InputError */.dz(`Region "${(0,input_error/* printable */.g$)(region)}" is not an AWS region: give one such as us-east-1.`);
    }
    const illegal = buckets.find((bucket) => !(0,s3_server_buckets/* isBucketName */.ET)(bucket));
    if (illegal === undefined)
        return;
    throw new input_error/* InputError */.dz(`Bucket "${(0,input_error/* printable */.g$)(illegal)}" cannot be a bucket name on AWS: give 3 to 63 lower-case letters, digits, dots and hyphens, or NAME--ZONE--x-s3 for S3 Express.`);
}
async function listen(http, port) {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new input_error/* InputError */.dz(`${port} is not a port: give one from 1 to 65535, or 0 for a free one.`);
    }
    await new Promise((resolve, reject) => {
        http.once('error', (error) => {
            const reason = REASONS[error.code ?? ''];
            reject(reason === undefined
                ? error
                : new input_error/* InputError */.dz(`The S3 server cannot listen on port ${port}: ${reason}. Give another port, or none for a free one.`));
        });
        http.listen({ port, host: '127.0.0.1', backlog: BACKLOG }, resolve);
    });
}
const REASONS = {
    EADDRINUSE: 'it is in use',
    EACCES: 'this user may not',
};
function newCredentials() {
    return {
        accessKeyId: `LOCAL${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase().slice(0, 15)}`,
        secretAccessKey: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
    };
}


/***/ }),

/***/ 97183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ CHECKSUM_BYTES),
/* harmony export */   P5: () => (/* binding */ CHECKSUM_ALGORITHMS),
/* harmony export */   Rl: () => (/* binding */ isChecksumAlgorithm),
/* harmony export */   gr: () => (/* binding */ createDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pB: () => (/* binding */ checksumHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
const CHECKSUM_ALGORITHMS = [
    'CRC32',
    'CRC32C',
    'CRC64NVME',
    'SHA1',
    'SHA256',
    'SHA512',
    'MD5',
    'XXHASH64',
    'XXHASH3',
    'XXHASH128',
];
/** Bytes of each checksum before base64. */
const CHECKSUM_BYTES = {
    CRC32: 4,
    CRC32C: 4,
    CRC64NVME: 8,
    SHA1: 20,
    SHA256: 32,
    SHA512: 64,
    MD5: 16,
    XXHASH64: 8,
    XXHASH3: 8,
    XXHASH128: 16,
};
/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';
/** Those that Node brings itself. */
const NATIVE = new Set(['MD5', 'SHA1', 'SHA256', 'SHA512']);
/** Starts a checksum. */
async function createDigest(algorithm) {
    if (algorithm === 'CRC32')
        return nativeCrc32();
    if (!NATIVE.has(algorithm))
        return wasmDigest(algorithm);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.toLowerCase());
    return {
        update: (chunk) => void digest.update(chunk),
        digestBase64: () => digest.digest('base64'),
    };
}
/** `createDigest` for bytes that are all there, in one piece or several. */
async function digestOf(algorithm, ...pieces) {
    const [only] = pieces;
    // In one go, which costs half for a small object.
    if (pieces.length === 1 && only && NATIVE.has(algorithm)) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm.toLowerCase(), only, 'base64');
    }
    const digest = await createDigest(algorithm);
    for (const piece of pieces)
        digest.update(piece);
    return digest.digestBase64();
}
function isChecksumAlgorithm(name) {
    return CHECKSUM_ALGORITHMS.includes(name);
}
/** The header, or trailer, that carries a checksum. */
function checksumHeader(algorithm) {
    return `x-amz-checksum-${algorithm.toLowerCase()}`;
}
function nativeCrc32() {
    let value = 0;
    return {
        update: (chunk) => {
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, value);
        },
        digestBase64: () => {
            const bytes = Buffer.alloc(4);
            bytes.writeUInt32BE(value);
            return bytes.toString('base64');
        },
    };
}
/** Instances that are not in use: making one takes longer than hashing a small object. */
const idle = {
    CRC32C: [],
    CRC64NVME: [],
    XXHASH64: [],
    XXHASH3: [],
    XXHASH128: [],
};
async function wasmDigest(name) {
    const hasher = idle[name].pop() ?? (await createHasher(name));
    hasher.init();
    return {
        update: (chunk) => void hasher.update(chunk),
        digestBase64: () => {
            const bytes = Buffer.from(hasher.digest('binary'));
            idle[name].push(hasher);
            return bytes.toString('base64');
        },
    };
}
/** The module is large, and most threads that hash never need it. */
async function createHasher(name) {
    const wasm = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    switch (name) {
        case 'CRC32C':
            return wasm.createCRC32(CRC32C_POLYNOMIAL);
        case 'CRC64NVME':
            return wasm.createCRC64(CRC64NVME_POLYNOMIAL);
        case 'XXHASH64':
            return wasm.createXXHash64();
        case 'XXHASH3':
            return wasm.createXXHash3();
        case 'XXHASH128':
            return wasm.createXXHash128();
    }
}


/***/ })

};
