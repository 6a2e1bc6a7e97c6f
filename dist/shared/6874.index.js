export const id = 6874;
export const ids = [6874];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
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
__webpack_unused_export__ = distance;
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

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   Cq: () => (/* binding */ requireDistinct),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   o_: () => (/* binding */ unended),
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
        return this.#said.map((part) => (part instanceof Field ? spell(part.name) : part)).join('');
    }
}
/** Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell. */
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    regression: 3,
    undecided: 4,
    interrupted: 130,
};
/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`, or the field that it is of
 * @throws InputError naming the nearest known name and all others
 */
function requireKnown(kind, value, known) {
    if (known.includes(value))
        return value;
    const hint = known.length > 0 ? ` Did you mean "${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value, [...known])}"?` : '';
    throw new InputError(said `Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`);
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
/* harmony export */   Hg: () => (/* binding */ storageClassOf),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   OW: () => (/* binding */ readBudget),
/* harmony export */   W8: () => (/* binding */ DEFAULT_BUDGET_SECONDS),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
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
/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
function storageClassOf(bucketName) {
    return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE */
/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`.
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
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
// Sources run as they are, so only what is packaged has another extension.
function locate(source, packaged) {
    const path = import.meta.url.endsWith('.ts') ? `../../${source}` : `../${packaged}`;
    return new URL(path, import.meta.url);
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


/***/ }),

/***/ 21086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ certificateNames),
/* harmony export */   WB: () => (/* binding */ isDirectoryBucket),
/* harmony export */   _c: () => (/* binding */ awsHostNames),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * The names under which AWS serves S3, and what a host says about a request. Only the names of AWS's
 * main partition (`amazonaws.com`) are known, and none of FIPS or of access points.
 *
 * - S3 Standard, dual-stack: https://docs.aws.amazon.com/general/latest/gr/s3.html
 * - buckets in hosts, and `s3-REGION`:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * - S3 Express:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html
 */

const REGION = '[a-z0-9-]+';
const PLAIN_HOST = /^(?:(.+)\.)?(?:localhost|127\.0\.0\.1)$/;
const S3_HOST = new RegExp(`^(?:(.+)\\.)?s3(?:[.-]${REGION}|\\.dualstack\\.${REGION})?\\.amazonaws\\.com$`);
const STS_HOST = new RegExp(`^sts(?:\\.${REGION})?\\.amazonaws\\.com$`);
const EXPRESS_HOST = new RegExp(`^(?:(.+)\\.)?s3express-([a-z0-9-]+)(?:\\.dualstack)?\\.${REGION}\\.amazonaws\\.com$`);
/** Reads a Host header, with or without a port. An unknown host is taken for a plain one. */
function readHost(host = '') {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    const express = EXPRESS_HOST.exec(name);
    if (express) {
        return { endpoint: express[2] === 'control' ? 'control' : 'zonal', bucket: express[1] };
    }
    const standard = S3_HOST.exec(name);
    if (standard)
        return { endpoint: 's3', bucket: standard[1] };
    if (STS_HOST.test(name))
        return { endpoint: 'sts', bucket: undefined };
    return { endpoint: 'plain', bucket: PLAIN_HOST.exec(name)?.[1] };
}
/**
 * Every name that clients may look up when they use these buckets in this region, for a hosts file.
 * It is the list of the sources above: regional, global, dual-stack and the older `s3-REGION`, each
 * alone (buckets in the path) and with a bucket before it. Directory buckets are there twice: clients
 * that do not know S3 Express look for them at S3 Standard, where they learn that there are none.
 */
function awsHostNames({ region, buckets }) {
    const standard = standardEndpoints(region);
    const names = buckets.flatMap((bucket) => {
        const zone = zoneOf(bucket);
        const zonal = zone === undefined ? [] : zonalEndpoints(region, zone);
        return [...zonal, ...standard].map((endpoint) => `${bucket}.${endpoint}`);
    });
    return [
        ...new Set([...standard, ...controlEndpoints(region), ...stsEndpoints(region), ...names]),
    ];
}
/** The names of a certificate that is good for `awsHostNames`, and for this machine's own. */
function certificateNames({ region, buckets }) {
    const zones = new Set(buckets.flatMap((bucket) => zoneOf(bucket) ?? []));
    return [
        ...standardEndpoints(region).flatMap((endpoint) => [endpoint, `*.${endpoint}`]),
        ...controlEndpoints(region),
        ...stsEndpoints(region),
        ...[...zones].flatMap((zone) => zonalEndpoints(region, zone)).map((name) => `*.${name}`),
        'localhost',
        '127.0.0.1',
    ];
}
/** A directory bucket, as AWS calls those of S3 Express. */
function isDirectoryBucket(bucket) {
    return (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .Hg)(bucket) === 'S3Express';
}
/**
 * The id of the zone that a directory bucket's name ends in: `NAME--ZONE--x-s3`; undefined for any
 * other name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
function zoneOf(bucket) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)*)--x-s3$/.exec(bucket)?.[1];
}
function standardEndpoints(region) {
    return ['s3', `s3.${region}`, `s3-${region}`, `s3.dualstack.${region}`].map(underAws);
}
function controlEndpoints(region) {
    return zonalEndpoints(region, 'control');
}
/** https://docs.aws.amazon.com/general/latest/gr/sts.html */
function stsEndpoints(region) {
    return ['sts', `sts.${region}`].map(underAws);
}
function zonalEndpoints(region, zone) {
    return [`s3express-${zone}.${region}`, `s3express-${zone}.dualstack.${region}`].map(underAws);
}
function underAws(name) {
    return `${name}.amazonaws.com`;
}


/***/ }),

/***/ 60827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ closeFile),
/* harmony export */   Ml: () => (/* binding */ sendContent),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Y: () => (/* binding */ sliceContent),
/* harmony export */   lb: () => (/* binding */ BlobStore)
/* harmony export */ });
/* unused harmony exports BlobWriter, skipBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



/**
 * Files named by number, so that no key ever meets the file system. Objects, parts and readers
 * hold references: one that reads an object goes on reading it after a PUT has replaced it.
 */
class BlobStore {
    #directory;
    #count = 0;
    #unlinking = new Set();
    /** @param directory exists, and is the store's own */
    constructor(directory) {
        this.#directory = directory;
    }
    /** A new, empty file, with one reference held by the caller. */
    async create() {
        this.#count += 1;
        const blob = { path: node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#directory, this.#count.toString(36)), references: 1 };
        return new BlobWriter(blob, await openFile(blob.path, 'wx+'));
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
        // A file that cannot be deleted now goes with the folder, when the server closes.
        const unlinked = unlinkFile(blob.path).catch(() => { });
        this.#unlinking.add(unlinked);
        void unlinked.then(() => this.#unlinking.delete(unlinked));
    }
    /** Resolves when everything released so far is deleted. */
    async settled() {
        await Promise.all(this.#unlinking);
    }
}
/** Appends to a file of the store. */
class BlobWriter {
    blob;
    descriptor;
    #size = 0;
    constructor(blob, descriptor) {
        this.blob = blob;
        this.descriptor = descriptor;
    }
    /** Bytes written. */
    get size() {
        return this.#size;
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
/** Bytes read from disk at once. */
const BUFFER_SIZE = 512 * 1024;
/** Kept when nobody uses them; a download uses one or two at a time. */
const MAX_IDLE = 16;
/**
 * Buffers that are used again: fresh memory of this size is mapped and zeroed page by page each
 * time, which costs as much as reading a file into it.
 */
class BufferPool {
    #idle = [];
    take() {
        return this.#idle.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE);
    }
    /** @param buffer that nobody else still reads or writes */
    give(buffer) {
        if (this.#idle.length < MAX_IDLE)
            this.#idle.push(buffer);
    }
}
const pool = new BufferPool();
/**
 * Sends slices as a response's body and ends it. While one buffer is on its way to the client the
 * next is read, so at most two are in use.
 *
 * @param slices to which the caller holds references
 * @throws Error when the client has gone or a file cannot be read; the response is of no use then
 */
async function sendContent(response, slices) {
    let sending = Promise.resolve();
    for (const { blob, offset, length } of slices) {
        const descriptor = await openFile(blob.path, 'r');
        try {
            for (let sent = 0; sent < length;) {
                const buffer = pool.take();
                const wanted = Math.min(BUFFER_SIZE, length - sent);
                const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, offset + sent);
                if (bytesRead === 0)
                    throw new Error('A data file of the S3 server is too short.');
                await sending;
                sending = write(response, buffer.subarray(0, bytesRead)).then(() => pool.give(buffer));
                // Its failure is met where it is awaited, perhaps after another one's.
                sending.catch(() => { });
                sent += bytesRead;
            }
        }
        finally {
            await closeFile(descriptor);
        }
    }
    await sending;
    response.end();
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


/***/ }),

/***/ 6496:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40924);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29690);
/**
 * The S3 server as a process of its own: `node child.ts --dir DIR [--port N] [--as-aws JSON]`, with
 * an IPC channel to its parent, by which sockets to serve over TLS may come. It ends when the channel closes, so that it never outlives its parent, and on
 * SIGTERM. A terminal's Ctrl-C reaches every process of the group; the parent decides when this
 * one ends, so SIGINT is ignored.
 */





process.on('SIGINT', () => { });
const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
    options: { dir: { type: 'string' }, port: { type: 'string' }, 'as-aws': { type: 'string' } },
});
const { dir, port, 'as-aws': asAws } = values;
if (!process.send || dir === undefined) {
    console.error('This program is started by another one: node child.ts --dir DIR [--port N]');
    process.exitCode = 2;
}
else {
    await run(dir, Number(port ?? 0), asAws === undefined ? undefined : JSON.parse(asAws));
}
async function run(dir, port, asAws) {
    const parentGone = new Promise((resolve) => {
        (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .onParentGone */ .lR)(resolve);
        process.once('SIGTERM', () => resolve());
    });
    let server;
    try {
        server = await (0,_server_js__WEBPACK_IMPORTED_MODULE_4__/* .startS3Server */ .Q)({ dir, port, ...(asAws ? { asAws } : {}) });
    }
    catch (error) {
        if (!(error instanceof _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
            throw error;
        tell({ inputError: error.message });
        process.disconnect();
        return;
    }
    const { endpoint, region, credentials, bucket, certificateAuthority } = server;
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

/***/ 29690:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/aws-names.js
var aws_names = __webpack_require__(21086);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/blob-store.js
var blob_store = __webpack_require__(60827);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/errors.js

/**
 * S3's error codes with their HTTP status and usual message.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const ERRORS = {
    AccessDenied: [403, 'Access Denied'],
    AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
    AuthorizationQueryParametersError: [400, 'Error parsing the X-Amz-Credential parameter.'],
    BadDigest: [400, 'The digest you specified did not match what we received.'],
    BucketAlreadyOwnedByYou: [409, 'You already own a bucket of this name.'],
    BucketNotEmpty: [409, 'The bucket you tried to delete is not empty.'],
    EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed size.'],
    EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed size.'],
    ExpiredToken: [400, 'The provided token has expired.'],
    IncompleteBody: [400, 'You did not send the number of bytes that the headers announce.'],
    IllegalLocationConstraintException: [400, 'The location constraint is not the server’s region.'],
    InsufficientStorage: [507, 'The disk that holds the server’s data is full.'],
    InternalError: [500, 'We encountered an internal error. Please try again.'],
    InvalidAccessKeyId: [403, 'The AWS access key ID you provided does not exist in our records.'],
    InvalidArgument: [400, 'Invalid argument.'],
    InvalidBucketName: [400, 'The specified bucket is not valid.'],
    InvalidDigest: [400, 'The Content-MD5 you specified is not valid.'],
    InvalidPart: [
        400,
        'One or more of the specified parts could not be found, or its entity tag or checksum does not match.',
    ],
    InvalidPartNumber: [416, 'The requested partnumber is not satisfiable.'],
    InvalidPartOrder: [400, 'The list of parts was not in ascending order.'],
    InvalidRange: [416, 'The requested range is not satisfiable.'],
    InvalidRequest: [400, 'Invalid request.'],
    InvalidStorageClass: [400, 'The storage class you specified is not valid.'],
    InvalidToken: [400, 'The provided token is malformed or otherwise not valid.'],
    InvalidURI: [400, 'The specified URI couldn’t be parsed.'],
    KeyTooLongError: [400, 'Your key is too long.'],
    MalformedPolicy: [400, 'This policy contains invalid JSON.'],
    MalformedTrailerError: [400, 'The trailers are not well-formed or not those announced.'],
    MalformedXML: [400, 'The XML you provided was not well-formed or not of the published schema.'],
    MaxMessageLengthExceeded: [400, 'Your request was too big.'],
    MetadataTooLarge: [400, 'Your metadata headers exceed the maximum allowed metadata size.'],
    MissingContentLength: [411, 'You must provide the Content-Length HTTP header.'],
    NoSuchBucket: [404, 'The specified bucket does not exist.'],
    NoSuchBucketPolicy: [404, 'The bucket policy does not exist.'],
    NoSuchKey: [404, 'The specified key does not exist.'],
    NoSuchLifecycleConfiguration: [404, 'The lifecycle configuration does not exist.'],
    NoSuchUpload: [404, 'The specified multipart upload does not exist.'],
    NotImplemented: [501, 'This server does not implement what the request asks for.'],
    PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold.'],
    RequestTimeTooSkewed: [
        403,
        'The difference between the request time and the current time is too large.',
    ],
    ServiceUnavailable: [503, 'Service is unable to handle the request.'],
    SignatureDoesNotMatch: [
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
    XAmzContentSHA256Mismatch: [
        400,
        'The provided x-amz-content-sha256 header does not match what was computed.',
    ],
};
/** A refusal in S3's words; becomes the XML error document of the response. */
class S3Error extends Error {
    name = 'S3Error';
    code;
    /** HTTP status. */
    status;
    /** Further elements of the error document. */
    details;
    headers;
    constructor(code, message, details = {}, headers = {}) {
        super(message ?? ERRORS[code][1]);
        this.code = code;
        this.status = ERRORS[code][0];
        this.details = details;
        this.headers = headers;
    }
}
/** What went wrong inside, as a client may see it. */
function asS3Error(error) {
    if (error instanceof S3Error)
        return error;
    const { code } = (error ?? {});
    if (code === 'ENOSPC')
        return new S3Error('InsufficientStorage');
    // Clients come again for a 503: a file may be free by then.
    if (code === 'EMFILE')
        return new S3Error('ServiceUnavailable', `${known_causes/* TOO_MANY_FILES */.r} (EMFILE)`);
    return new S3Error('InternalError');
}
/** @param argument the name of the query parameter or header */
function invalidArgument(message, argument, value) {
    return new S3Error('InvalidArgument', message, {
        ArgumentName: argument,
        ArgumentValue: value,
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/sorted-keys.js
/**
 * A map whose keys can be walked in S3's order, that of their UTF-8 bytes. Inserting costs a
 * binary search and a move of the pointers behind it: 20 µs among 100,000 keys.
 */
class SortedMap {
    #values = new Map();
    #keys = [];
    get size() {
        return this.#keys.length;
    }
    /** In order; not to be changed. */
    get keys() {
        return this.#keys;
    }
    get(key) {
        return this.#values.get(key);
    }
    set(key, value) {
        if (!this.#values.has(key))
            this.#keys.splice(lowerBound(this.#keys, key), 0, key);
        this.#values.set(key, value);
    }
    delete(key) {
        if (this.#values.delete(key))
            this.#keys.splice(lowerBound(this.#keys, key), 1);
    }
    *values() {
        for (const key of this.#keys)
            yield this.#values.get(key);
    }
}
/** The index of the first key that is not before `key`. */
function lowerBound(keys, key) {
    return firstIndex(keys, 0, (found) => compareUtf8(found, key) >= 0);
}
/** The first index from `from` on where `holds` is true, given that it stays true from there. */
function firstIndex(keys, from, holds) {
    let low = from;
    let high = keys.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(keys[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/**
 * Compares as UTF-8 bytes compare. JavaScript compares UTF-16 units, which differs where a
 * surrogate (a character beyond U+FFFF) meets a unit from U+E000 on.
 */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * One page of a listing.
 *
 * @param keys sorted by their UTF-8 bytes
 */
function listPage(keys, query) {
    const { prefix, delimiter, after, resumes, maxKeys } = query;
    const page = { keys: [], commonPrefixes: [], next: undefined };
    let last = '';
    let index = startIndex(keys, query);
    for (let key = keys[index]; key?.startsWith(prefix); key = keys[index]) {
        const common = commonPrefixOf(key, prefix, delimiter);
        if (common !== undefined && resumes && common === after) {
            index = endOfPrefix(keys, index, common);
            continue;
        }
        if (page.keys.length + page.commonPrefixes.length >= maxKeys) {
            if (maxKeys > 0)
                page.next = last;
            break;
        }
        if (common === undefined) {
            page.keys.push(key);
            index += 1;
        }
        else {
            page.commonPrefixes.push(common);
            index = endOfPrefix(keys, index, common);
        }
        last = common ?? key;
    }
    return page;
}
function startIndex(keys, { prefix, after }) {
    const atPrefix = lowerBound(keys, prefix);
    const atAfter = lowerBound(keys, after);
    return Math.max(atPrefix, keys[atAfter] === after ? atAfter + 1 : atAfter);
}
function endOfPrefix(keys, from, common) {
    return firstIndex(keys, from, (key) => !key.startsWith(common));
}
function commonPrefixOf(key, prefix, delimiter) {
    if (delimiter === '')
        return undefined;
    const found = key.indexOf(delimiter, prefix.length);
    return found < 0 ? undefined : key.slice(0, found + delimiter.length);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/buckets.js



/**
 * The request's bucket. Endpoints of S3 Express know directory buckets only, and S3 Standard's know
 * none of them (seen at AWS: https://github.com/peak/s5cmd/issues/854).
 *
 * @throws S3Error NoSuchBucket
 */
function bucketOf(request, server) {
    const { bucket, endpoint } = request;
    if (!isAtHome(bucket, endpoint))
        throw noSuchBucket(bucket);
    return findBucket(server, bucket);
}
/** @returns whether an endpoint is one for such buckets */
function isAtHome(bucket, endpoint) {
    return endpoint === 'plain' || (endpoint === 's3') !== (0,aws_names/* isDirectoryBucket */.WB)(bucket);
}
/** @throws S3Error NoSuchBucket */
function findBucket(server, name) {
    const bucket = server.buckets.get(name);
    if (bucket)
        return bucket;
    throw noSuchBucket(name);
}
function noSuchBucket(name) {
    return new S3Error('NoSuchBucket', undefined, { BucketName: name });
}
/** @throws S3Error NoSuchKey */
function requireObject(bucket, key) {
    const object = bucket.objects.get(key);
    if (object)
        return object;
    throw new S3Error('NoSuchKey', undefined, { Key: key });
}
/** @throws S3Error InvalidBucketName */
function addBucket(server, name) {
    if (!isBucketName(name)) {
        throw new S3Error('InvalidBucketName', undefined, { BucketName: name });
    }
    server.buckets.set(name, {
        name,
        created: wholeSeconds(server.now()),
        objects: new SortedMap(),
        uploads: new Map(),
        lifecycle: undefined,
        policy: undefined,
    });
}
/** Puts an object in its place and lets go of the one that was there. */
function storeObject(server, bucket, key, object) {
    const replaced = bucket.objects.get(key);
    bucket.objects.set(key, object);
    if (replaced)
        server.blobs.release(replaced.content);
}
/** Deletes an object, if it is there. */
function removeObject(server, bucket, key) {
    const object = bucket.objects.get(key);
    if (!object)
        return;
    bucket.objects.delete(key);
    server.blobs.release(object.content);
}
/**
 * A whole number from a query.
 *
 * @throws S3Error InvalidArgument
 */
function integerOf(name, value, byDefault, [least, most]) {
    if (value === undefined || value === '')
        return byDefault;
    const number = Number(value);
    if (/^\d{1,10}$/.test(value) && number >= least && number <= most)
        return number;
    throw invalidArgument(`${name} must be an integer from ${least} to ${most}`, name, value);
}
function wholeSeconds(date) {
    return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function isBucketName(name) {
    return (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
        (!(0,aws_names/* isDirectoryBucket */.WB)(name) || (0,aws_names/* zoneOf */.kE)(name) !== undefined));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/request.js


const MAX_KEY_BYTES = 1024;
/** @throws S3Error InvalidURI, KeyTooLongError */
function parseRequest(message, wantBody) {
    const url = message.url ?? '/';
    if (!url.startsWith('/'))
        throw new S3Error('InvalidURI');
    const mark = url.indexOf('?');
    const rawPath = mark < 0 ? url : url.slice(0, mark);
    const { endpoint, bucket: fromHost } = (0,aws_names/* readHost */.rk)(message.headers.host);
    const [bucket, key] = splitPath(decode(rawPath).slice(1), fromHost);
    if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
        throw new S3Error('KeyTooLongError', undefined, {
            Size: String(Buffer.byteLength(key)),
            MaxSizeAllowed: String(MAX_KEY_BYTES),
        });
    }
    const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
    const method = message.method ?? '';
    return { message, method, endpoint, rawPath, query, bucket, key, wantBody };
}
/** The value of a query parameter; undefined when it is not there, `''` for a bare name. */
function queryValue(request, name) {
    return request.query.find(([found]) => found === name)?.[1];
}
/** A header's value; undefined when it is not there. */
function header(request, name) {
    const value = request.message.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
function splitPath(path, fromHost) {
    if (fromHost !== undefined)
        return [fromHost, path];
    const slash = path.indexOf('/');
    if (slash < 0)
        return [path, ''];
    const [bucket, key] = [path.slice(0, slash), path.slice(slash + 1)];
    // AWS knows no directory buckets in paths; its SDK for JavaScript writes two slashes after them.
    return [bucket, (0,aws_names/* isDirectoryBucket */.WB)(bucket) ? key.replace(/^\//, '') : key];
}
function parseQuery(text) {
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
        return [decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))];
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new S3Error('InvalidURI');
    }
}
/**
 * The conditions of a GET or HEAD, or those on the source of a copy.
 *
 * @param prefix of the header names: `''` or `x-amz-copy-source-`
 * @returns false when the answer is 304 Not Modified
 * @throws S3Error PreconditionFailed
 */
function readConditionsHold(request, version, prefix = '') {
    const ifMatch = header(request, `${prefix}if-match`);
    const ifUnmodified = headerDate(request, `${prefix}if-unmodified-since`);
    if (ifMatch !== undefined) {
        if (!matches(ifMatch, version.etag))
            throw failed('If-Match');
    }
    else if (ifUnmodified !== undefined && version.lastModified > ifUnmodified) {
        throw failed('If-Unmodified-Since');
    }
    const ifNoneMatch = header(request, `${prefix}if-none-match`);
    if (ifNoneMatch !== undefined)
        return !matches(ifNoneMatch, version.etag);
    const ifModified = headerDate(request, `${prefix}if-modified-since`);
    return ifModified === undefined || version.lastModified > ifModified;
}
/**
 * The conditions of a write, against the version that it would replace.
 *
 * @throws S3Error PreconditionFailed, NoSuchKey, NotImplemented
 */
function checkWriteConditions(request, current) {
    const ifNoneMatch = header(request, 'if-none-match');
    if (ifNoneMatch !== undefined) {
        if (ifNoneMatch.trim() !== '*') {
            throw new S3Error('NotImplemented', 'If-None-Match of a write expects *.');
        }
        if (current)
            throw failed('If-None-Match');
    }
    const ifMatch = header(request, 'if-match');
    if (ifMatch === undefined)
        return;
    if (!current)
        throw new S3Error('NoSuchKey');
    if (!matches(ifMatch, current.etag))
        throw failed('If-Match');
}
/** An ETag as clients write it, without quotes. */
function unquote(etag) {
    return etag.trim().replace(/^(?:W\/)?"(.*)"$/s, '$1');
}
function matches(list, etag) {
    return list.split(',').some((one) => one.trim() === '*' || unquote(one) === etag);
}
function headerDate(request, name) {
    const time = Date.parse(header(request, name) ?? '');
    return Number.isNaN(time) ? undefined : new Date(time);
}
function failed(condition) {
    return new S3Error('PreconditionFailed', undefined, { Condition: condition });
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
    throw new S3Error('InvalidRange', undefined, { RangeRequested: range, ActualObjectSize: String(size) }, { 'content-range': `bytes */${size}` });
}

;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/util.js


const nameStartChar = ':A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const nameChar = nameStartChar + '\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040';
const nameRegexp = '[' + nameStartChar + '][' + nameChar + ']*';
const regexName = new RegExp('^' + nameRegexp + '$');

function getAllMatches(string, regex) {
  const matches = [];
  let match = regex.exec(string);
  while (match) {
    const allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    const len = match.length;
    for (let index = 0; index < len; index++) {
      allmatches.push(match[index]);
    }
    matches.push(allmatches);
    match = regex.exec(string);
  }
  return matches;
}

const isName = function (string) {
  const match = regexName.exec(string);
  return !(match === null || typeof match === 'undefined');
}

function isExist(v) {
  return typeof v !== 'undefined';
}

function isEmptyObject(obj) {
  return Object.keys(obj).length === 0;
}

function getValue(v) {
  if (exports.isExist(v)) {
    return v;
  } else {
    return '';
  }
}

/**
 * Dangerous property names that could lead to prototype pollution or security issues
 */
const DANGEROUS_PROPERTY_NAMES = [
  // '__proto__',
  // 'constructor',
  // 'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__'
];

const criticalProperties = ["__proto__", "constructor", "prototype"];
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js



const defaultOnDangerousProperty = (name) => {
  if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return "__" + name;
  }
  return name;
};


const defaultOptions = {
  preserveOrder: false,
  attributeNamePrefix: '@_',
  attributesGroupName: false,
  textNodeName: '#text',
  ignoreAttributes: true,
  removeNSPrefix: false, // remove NS from tag name or attribute name if true
  allowBooleanAttributes: false, //a tag can have attributes without any value
  //ignoreRootElement : false,
  parseTagValue: true,
  parseAttributeValue: false,
  trimValues: true, //Trim string values of tag and attributes
  cdataPropName: false,
  numberParseOptions: {
    hex: true,
    leadingZeros: true,
    eNotation: true,
    unicode: false
  },
  tagValueProcessor: function (tagName, val) {
    return val;
  },
  attributeValueProcessor: function (attrName, val) {
    return val;
  },
  stopNodes: [], //nested tags will not be parsed even for errors
  alwaysCreateTextNode: false,
  isArray: () => false,
  commentPropName: false,
  unpairedTags: [],
  processEntities: true,
  htmlEntities: false,
  entityDecoder: null,
  ignoreDeclaration: false,
  ignorePiTags: false,
  transformTagName: false,
  transformAttributeName: false,
  updateTag: function (tagName, jPath, attrs) {
    return tagName
  },
  // skipEmptyListItem: false
  captureMetaData: false,
  maxNestedTags: 100,
  strictReservedNames: true,
  jPath: true, // if true, pass jPath string to callbacks; if false, pass matcher instance
  onDangerousProperty: defaultOnDangerousProperty
};


/**
 * Validates that a property name is safe to use
 * @param {string} propertyName - The property name to validate
 * @param {string} optionName - The option field name (for error message)
 * @throws {Error} If property name is dangerous
 */
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName !== 'string') {
    return; // Only validate string property names
  }

  const normalized = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some(dangerous => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }

  if (criticalProperties.some(dangerous => normalized === dangerous.toLowerCase())) {
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  }
}

/**
 * Normalizes processEntities option for backward compatibility
 * @param {boolean|object} value 
 * @returns {object} Always returns normalized object
 */
function normalizeProcessEntities(value, htmlEntities) {
  // Boolean backward compatibility
  if (typeof value === 'boolean') {
    return {
      enabled: value, // true or false
      maxEntitySize: 10000,
      maxExpansionDepth: 10000,
      maxTotalExpansions: Infinity,
      maxExpandedLength: 100000,
      maxEntityCount: 1000,
      allowedTags: null,
      tagFilter: null,
      appliesTo: "all",
    };
  }

  // Object config - merge with defaults
  if (typeof value === 'object' && value !== null) {
    return {
      enabled: value.enabled !== false,
      maxEntitySize: Math.max(1, value.maxEntitySize ?? 10000),
      maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 10000),
      maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
      maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 100000),
      maxEntityCount: Math.max(1, value.maxEntityCount ?? 1000),
      allowedTags: value.allowedTags ?? null,
      tagFilter: value.tagFilter ?? null,
      appliesTo: value.appliesTo ?? "all",
    };
  }

  // Default to enabled with limits
  return normalizeProcessEntities(true);
}

const buildOptions = function (options) {
  const built = Object.assign({}, defaultOptions, options);

  // Validate property names to prevent prototype pollution
  const propertyNameOptions = [
    { value: built.attributeNamePrefix, name: 'attributeNamePrefix' },
    { value: built.attributesGroupName, name: 'attributesGroupName' },
    { value: built.textNodeName, name: 'textNodeName' },
    { value: built.cdataPropName, name: 'cdataPropName' },
    { value: built.commentPropName, name: 'commentPropName' }
  ];

  for (const { value, name } of propertyNameOptions) {
    if (value) {
      validatePropertyName(value, name);
    }
  }

  if (built.onDangerousProperty === null) {
    built.onDangerousProperty = defaultOnDangerousProperty;
  }

  // Always normalize processEntities for backward compatibility and validation
  built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
  built.unpairedTagsSet = new Set(built.unpairedTags);
  // Convert old-style stopNodes for backward compatibility
  if (built.stopNodes && Array.isArray(built.stopNodes)) {
    built.stopNodes = built.stopNodes.map(node => {
      if (typeof node === 'string' && node.startsWith('*.')) {
        // Old syntax: *.tagname meant "tagname anywhere"
        // Convert to new syntax: ..tagname
        return '..' + node.substring(2);
      }
      return node;
    });
  }
  //console.debug(built.processEntities)
  return built;
};
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/xmlNode.js


let METADATA_SYMBOL;

if (typeof Symbol !== "function") {
  METADATA_SYMBOL = "@@xmlMetadata";
} else {
  METADATA_SYMBOL = Symbol("XML Node Metadata");
}

class XmlNode {
  constructor(tagname) {
    this.tagname = tagname;
    this.child = []; //nested tags, text, cdata, comments in order
    this[":@"] = Object.create(null); //attributes map
  }
  add(key, val) {
    // this.child.push( {name : key, val: val, isCdata: isCdata });
    if (key === "__proto__") key = "#__proto__";
    this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    if (node.tagname === "__proto__") node.tagname = "#__proto__";
    if (node[":@"] && Object.keys(node[":@"]).length > 0) {
      this.child.push({ [node.tagname]: node.child, [":@"]: node[":@"] });
    } else {
      this.child.push({ [node.tagname]: node.child });
    }
    // if requested, add the startIndex
    this.addStartIndex(startIndex);
  }

  addStartIndex(startIndex) {
    if (startIndex !== undefined) {
      // Note: for now we just overwrite the metadata. If we had more complex metadata,
      // we might need to do an object append here:  metadata = { ...metadata, startIndex }
      this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex };
    }
  }

  addEndIndex(endIndex) {
    const lastChild = this.child[this.child.length - 1];
    // endIndex is write-once: when updateTag drops a node, the last child is a
    // previously completed sibling whose endIndex must not be overwritten
    if (lastChild !== undefined && lastChild[METADATA_SYMBOL] !== undefined
      && lastChild[METADATA_SYMBOL].endIndex === undefined) {
      lastChild[METADATA_SYMBOL].endIndex = endIndex;
    }
  }
  /** symbol used for metadata */
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
}

;// CONCATENATED MODULE: ./node_modules/xml-naming/src/index.js
/**
 * xml-naming
 * Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
 * Covers: Name, NCName, QName, NMToken, NMTokens
 *
 * XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
 * XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
 * XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
 */

// ---------------------------------------------------------------------------
// Character class strings — XML 1.0
//
// NameStartChar ::= ":" | [A-Z] | "_" | [a-z]
//   | [#xC0-#xD6]   | [#xD8-#xF6]   | [#xF8-#x2FF]
//   | [#x370-#x37D] | [#x37F-#x1FFF]    <- split to exclude #x0487
//   | [#x200C-#x200D]
//   | [#x2070-#x218F] | [#x2C00-#x2FEF]
//   | [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD]
//
// NameChar ::= NameStartChar | "-" | "." | [0-9]
//   | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]
//
// Note: \u0487 (Combining Cyrillic Millions Sign) was added in Unicode 4.0,
// after XML 1.0 was defined against Unicode 2.0. It falls inside the range
// \u037F-\u1FFF but must be excluded. We split that range into
// \u037F-\u0486 and \u0488-\u1FFF to exclude it explicitly.
// ---------------------------------------------------------------------------

const nameStartChar10 =
  ':A-Za-z_' +
  '\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF' +
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +  // split to exclude \u0487
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD';

const nameChar10 =
  nameStartChar10 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Character class strings — XML 1.1
//
// Differences from XML 1.0:
//
// NameStartChar:
//   1.0 has split ranges: \u00C0-\u00D6, \u00D8-\u00F6, \u00F8-\u02FF
//   1.1 merges them into: \u00C0-\u02FF
//   (\u00D7 x and \u00F7 / are division symbols, excluded in both versions)
//
//   1.0 tops out at \uFFFD (BMP only)
//   1.1 adds \u{10000}-\u{EFFFF} (supplementary planes)
//   These require the /u flag on the RegExp — see buildRegexes below.
//
// NameChar:
//   1.1 adds \u0487 (Combining Cyrillic Millions Sign, added in Unicode 4.0)
// ---------------------------------------------------------------------------

const nameStartChar11 =
  ':A-Za-z_' +
  '\u00C0-\u02FF' +                    // merged — 1.0 had three split ranges here
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +       // split to exclude \u0487 (combining mark, never a NameStartChar)
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD' +
  '\u{10000}-\u{EFFFF}';     // supplementary planes — REQUIRES /u flag on RegExp

const nameChar11 =
  nameStartChar11 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u0487' +                 // Combining Cyrillic Millions Sign — valid in 1.1, not 1.0
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Regex builders
//
// XML 1.0 regexes: no flags — BMP only, standard JS regex behaviour.
// XML 1.1 regexes: /u flag — required for \u{10000}-\u{EFFFF} to match actual
//   supplementary code points rather than lone surrogates (which are illegal XML).
// ---------------------------------------------------------------------------

const buildRegexes = (startChar, char, flags = '') => {
  const ncStart = startChar.replace(':', '');
  const ncChar = char.replace(':', '');
  const ncNamePat = `[${ncStart}][${ncChar}]*`;

  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags),
  };
};

const regexes10 = buildRegexes(nameStartChar10, nameChar10);       // no /u — BMP only
const regexes11 = buildRegexes(nameStartChar11, nameChar11, 'u');  // /u — enables \u{10000}-\u{EFFFF}

// ---------------------------------------------------------------------------
// ASCII-only fast path (opt-in, off by default)
//
// The XML 1.0 vs 1.1 NameStartChar/NameChar productions differ *only* in
// their non-ASCII ranges (merged vs split Latin-1 ranges, \u0487, and
// supplementary planes). Restricted to ASCII, both versions collapse to the
// same character classes, so a single regex pair covers both xmlVersion
// values — no /u flag needed.
//
// Rationale: unicode-aware regexes (the /u flag, required for XML 1.1's
// supplementary-plane range) are measurably slower in V8 than plain
// non-unicode regexes on the same input, even when the input is pure ASCII.
// For the common case — HTML/SVG ids, XML tags — names are ASCII, so callers
// who know this can opt in to skip the unicode-aware matching path entirely.
// This is a real but *conditional* win: mainly for XML 1.1 input (avoids /u),
// or at scale where the larger unicode character classes add engine
// overhead. It also changes behaviour (rejects legitimate non-ASCII XML
// 1.0/1.1 names), so it must never be silently enabled — hence off by
// default.
// ---------------------------------------------------------------------------

const nameStartCharAscii = ':A-Za-z_';
const nameCharAscii = nameStartCharAscii + '\\-\\.\\d';

const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii); // no /u — ASCII only

const getRegexes = (xmlVersion = '1.0', asciiOnly = false) => {
  if (asciiOnly) return regexesAscii;
  return xmlVersion === '1.1' ? regexes11 : regexes10;
};

// ---------------------------------------------------------------------------
// Boolean validators
// ---------------------------------------------------------------------------

/**
 * Returns true if the string is a valid XML Name.
 * Colons are allowed anywhere (Name production).
 * Used for: DOCTYPE entity names, notation names, DTD element declarations.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const src_name = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).name.test(str);

/**
 * Returns true if the string is a valid NCName (Non-Colonized Name).
 * Colons are not permitted.
 * Used for: namespace prefixes, local names, SVG id attributes.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const ncName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).ncName.test(str);

/**
 * Returns true if the string is a valid QName (Qualified Name).
 * Allows exactly one colon as a prefix separator: prefix:localName.
 * Used for: element and attribute names in namespace-aware XML/SVG.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const qName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).qName.test(str);

/**
 * Returns true if the string is a valid NMToken.
 * Like Name but no restriction on the first character.
 * Used for: DTD NMTOKEN attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmToken = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmToken.test(str);

/**
 * Returns true if the string is a valid NMTokens value.
 * A whitespace-separated list of NMToken values.
 * Used for: DTD NMTOKENS attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmTokens = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmTokens.test(str);

// ---------------------------------------------------------------------------
// Memoized validator factory
//
// Real documents reuse a small vocabulary of tag/attribute names across many
// siblings (e.g. `id`, `class`, `href` repeated across hundreds of elements).
// The plain boolean validators above re-run the regex on every call
// regardless of repeats. `createValidator` returns a closure with a private
// string -> boolean cache, so repeated names after the first become O(1)
// lookups instead of regex tests.
//
// - opts (xmlVersion, asciiOnly) are fixed at creation time, so the regex is
//   resolved once, not on every call.
// - The cache is private to the returned closure — no shared/global state,
//   no cross-caller pollution.
// - `maxCacheSize` bounds memory: once the cache reaches this many entries,
//   it stops accepting new ones (existing entries keep serving hits; new
//   misses just fall through to the regex, uncached). This avoids unbounded
//   growth against adversarial/high-cardinality input (e.g. validating
//   attacker-supplied names with no repeats) without the cost/complexity of
//   a full LRU, and without the perf cliff of reset-and-refill thrashing.
// - Call `.reset()` on the returned function to clear the cache manually
//   (e.g. between unrelated parse calls).
// ---------------------------------------------------------------------------

const PRODUCTIONS = (/* unused pure expression or super */ null && (['name', 'ncName', 'qName', 'nmToken', 'nmTokens']));

/**
 * Returns a memoized boolean validator function for a single production,
 * with opts fixed at creation time.
 *
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean, maxCacheSize?: number }} [opts]
 *   maxCacheSize: max number of distinct strings to cache (default 2048).
 *   Once reached, new strings are validated but not cached; existing cached
 *   entries keep being served.
 * @returns {((str: string) => boolean) & { reset: () => void }}
 */
const createValidator = (production, { xmlVersion = '1.0', asciiOnly = false, maxCacheSize = 2048 } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const regex = getRegexes(xmlVersion, asciiOnly)[production];
  let cache = new Map();

  const validator = (str) => {
    const cached = cache.get(str);
    if (cached !== undefined) return cached;

    const result = regex.test(str);
    if (cache.size < maxCacheSize) cache.set(str, result);
    return result;
  };

  validator.reset = () => { cache = new Map(); };

  return validator;
};

// ---------------------------------------------------------------------------
// Diagnostic validator
// ---------------------------------------------------------------------------

/**
 * Validates a string against a named production and returns a detailed result.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {{ valid: boolean, production: string, input: string, reason?: string, position?: number }}
 */
const validate = (str, production, { xmlVersion = '1.0', asciiOnly = false } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const validators = { name: src_name, ncName, qName, nmToken, nmTokens };
  const isValid = validators[production](str, { xmlVersion, asciiOnly });

  if (isValid) return { valid: true, production, input: str };

  let reason = 'Does not match the production rules';
  let position;

  // Diagnostic fallback char checks must mirror the same character set the
  // boolean validator above used, or the reported reason/position could
  // contradict the `valid: false` result (e.g. flagging a char as illegal
  // that the unicode-aware check would have accepted).
  const startCharPattern = asciiOnly ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
  const namePattern = asciiOnly ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;

  if (str.length === 0) {
    reason = 'Input is empty';
  } else if (production === 'ncName' && str.includes(':')) {
    position = str.indexOf(':');
    reason = 'Colon is not allowed in NCName';
  } else if (production === 'qName' && str.startsWith(':')) {
    reason = 'QName cannot start with a colon';
    position = 0;
  } else if (production === 'qName' && str.endsWith(':')) {
    reason = 'QName cannot end with a colon';
    position = str.length - 1;
  } else if (production === 'qName' && (str.match(/:/g) || []).length > 1) {
    reason = 'QName can have at most one colon';
    position = str.lastIndexOf(':');
  } else if (
    ['name', 'ncName', 'qName'].includes(production) &&
    !startCharPattern.test(str[0])
  ) {
    reason = `First character "${str[0]}" is not a valid NameStartChar`;
    position = 0;
  } else {
    for (let i = 0; i < str.length; i++) {
      if (!namePattern.test(str[i])) {
        reason = `Character "${str[i]}" at position ${i} is not a valid NameChar`;
        position = i;
        break;
      }
    }
  }

  return { valid: false, production, input: str, reason, position };
};

// ---------------------------------------------------------------------------
// Batch validator
// ---------------------------------------------------------------------------

/**
 * Validates an array of strings against a named production.
 *
 * @param {string[]} strings
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {Array<{ valid: boolean, production: string, input: string, reason?: string, position?: number }>}
 */
const validateAll = (strings, production, opts = {}) =>
  strings.map(str => validate(str, production, opts));

// ---------------------------------------------------------------------------
// Sanitizer
// ---------------------------------------------------------------------------

/**
 * Transforms an invalid string into the nearest valid XML name for the given production.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ replacement?: string, asciiOnly?: boolean }} [opts]
 *   asciiOnly: also replace any non-ASCII character, not just XML-illegal
 *   ones (default false).
 * @returns {string}
 */
const sanitize = (str, production = 'name', { replacement = '_', asciiOnly = false } = {}) => {
  if (!str) return replacement;

  let result = str;

  // Strip colons for NCName
  if (production === 'ncName') {
    result = result.replace(/:/g, '');
  }

  // Replace illegal characters
  const allowedCharPattern = asciiOnly ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
  result = result.replace(allowedCharPattern, replacement);

  // Fix invalid start character for Name / NCName / QName
  if (production !== 'nmToken' && production !== 'nmTokens') {
    if (/^[\-\.\d]/.test(result)) {
      result = replacement + result;
    }
  }

  return result || replacement;
};
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js


class DocTypeReader {
    constructor(options, xmlVersion) {
        this.suppressValidationErr = !options;
        this.options = options;
        this.xmlVersion = xmlVersion || 1.0;
    }

    setXmlVersion(xmlVersion = 1.0) {
        this.xmlVersion = xmlVersion;
    }
    readDocType(xmlData, i) {
        const entities = Object.create(null);
        let entityCount = 0;

        if (xmlData[i + 3] === 'O' &&
            xmlData[i + 4] === 'C' &&
            xmlData[i + 5] === 'T' &&
            xmlData[i + 6] === 'Y' &&
            xmlData[i + 7] === 'P' &&
            xmlData[i + 8] === 'E') {
            i = i + 9;
            let angleBracketsCount = 1;
            let hasBody = false, comment = false;
            let quoteChar = null; // tracks an open SYSTEM/PUBLIC literal before the '[' body
            let exp = "";
            for (; i < xmlData.length; i++) {
                // Inside a quoted external-identifier literal — XML allows '<'
                // and '>' as plain data here, so they must not be interpreted
                // as DOCTYPE structure until the matching quote closes.
                if (quoteChar !== null) {
                    if (xmlData[i] === quoteChar) quoteChar = null;
                    exp += xmlData[i];
                    continue;
                }
                if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
                    quoteChar = xmlData[i];
                    exp += xmlData[i];
                    continue;
                }

                if (xmlData[i] === '<' && !comment) { //Determine the tag type
                    if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
                        i += 7;
                        let entityName, val;
                        [entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
                        if (val.indexOf("&") === -1) { //Parameter entities are not supported
                            if (this.options.enabled !== false &&
                                this.options.maxEntityCount != null &&
                                entityCount >= this.options.maxEntityCount) {
                                throw new Error(
                                    `Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`
                                );
                            }
                            //const escaped = entityName.replace(/[.\-+*:]/g, '\\.');
                            //const escaped = entityName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
                            entities[entityName] = val;
                            entityCount++;
                        }
                    }
                    else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
                        i += 8;//Not supported
                        const { index } = this.readElementExp(xmlData, i + 1);
                        i = index;
                    } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) {
                        i += 8;//Not supported
                        // const {index} = this.readAttlistExp(xmlData,i+1);
                        // i = index;
                    } else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
                        i += 9;//Not supported
                        const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
                        i = index;
                    } else if (hasSeq(xmlData, "!--", i)) comment = true;
                    else throw new Error(`Invalid DOCTYPE`);

                    angleBracketsCount++;
                    exp = "";
                } else if (xmlData[i] === '>') { //Read tag content
                    if (comment) {
                        if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
                            comment = false;
                            angleBracketsCount--;
                        }
                    } else {
                        angleBracketsCount--;
                    }
                    if (angleBracketsCount === 0) {
                        break;
                    }
                } else if (xmlData[i] === '[') {
                    hasBody = true;
                } else {
                    exp += xmlData[i];
                }
            }
            if (quoteChar !== null || angleBracketsCount !== 0) {
                throw new Error(`Unclosed DOCTYPE`);
            }
        } else {
            throw new Error(`Invalid Tag instead of DOCTYPE`);
        }
        return { entities, i };
    }
    readEntityExp(xmlData, i) {
        //External entities are not supported
        //    <!ENTITY ext SYSTEM "http://normal-website.com" >

        //Parameter entities are not supported
        //    <!ENTITY entityname "&anotherElement;">

        //Internal entities are supported
        //    <!ENTITY entityname "replacement text">

        // Skip leading whitespace after <!ENTITY
        i = skipWhitespace(xmlData, i);

        // Read entity name
        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'") {
            i++;
        }
        let entityName = xmlData.substring(startIndex, i);

        validateEntityName(entityName, { xmlVersion: this.xmlVersion });

        // Skip whitespace after entity name
        i = skipWhitespace(xmlData, i);

        // Check for unsupported constructs (external entities or parameter entities)
        if (!this.suppressValidationErr) {
            if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") {
                throw new Error("External entities are not supported");
            } else if (xmlData[i] === "%") {
                throw new Error("Parameter entities are not supported");
            }
        }

        // Read entity value (internal entity)
        let entityValue = "";
        [i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");

        // Validate entity size
        if (this.options.enabled !== false &&
            this.options.maxEntitySize != null &&
            entityValue.length > this.options.maxEntitySize) {
            throw new Error(
                `Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`
            );
        }

        i--;
        return [entityName, entityValue, i];
    }

    readNotationExp(xmlData, i) {
        // Skip leading whitespace after <!NOTATION
        i = skipWhitespace(xmlData, i);

        // Read notation name

        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let notationName = xmlData.substring(startIndex, i);

        !this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });

        // Skip whitespace after notation name
        i = skipWhitespace(xmlData, i);

        // Check identifier type (SYSTEM or PUBLIC)
        const identifierType = xmlData.substring(i, i + 6).toUpperCase();
        if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") {
            throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
        }
        i += identifierType.length;

        // Skip whitespace after identifier type
        i = skipWhitespace(xmlData, i);

        // Read public identifier (if PUBLIC)
        let publicIdentifier = null;
        let systemIdentifier = null;

        if (identifierType === "PUBLIC") {
            [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");

            // Skip whitespace after public identifier
            i = skipWhitespace(xmlData, i);

            // Optionally read system identifier
            if (xmlData[i] === '"' || xmlData[i] === "'") {
                [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
            }
        } else if (identifierType === "SYSTEM") {
            // Read system identifier (mandatory for SYSTEM)
            [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");

            if (!this.suppressValidationErr && !systemIdentifier) {
                throw new Error("Missing mandatory system identifier for SYSTEM notation");
            }
        }

        return { notationName, publicIdentifier, systemIdentifier, index: --i };
    }

    readIdentifierVal(xmlData, i, type) {
        let identifierVal = "";
        const startChar = xmlData[i];
        if (startChar !== '"' && startChar !== "'") {
            throw new Error(`Expected quoted string, found "${startChar}"`);
        }
        i++;

        const startIndex = i;
        while (i < xmlData.length && xmlData[i] !== startChar) {
            i++;
        }
        identifierVal = xmlData.substring(startIndex, i);

        if (xmlData[i] !== startChar) {
            throw new Error(`Unterminated ${type} value`);
        }
        i++;
        return [i, identifierVal];
    }

    readElementExp(xmlData, i) {
        // <!ELEMENT br EMPTY>
        // <!ELEMENT div ANY>
        // <!ELEMENT title (#PCDATA)>
        // <!ELEMENT book (title, author+)>
        // <!ELEMENT name (content-model)>

        // Skip leading whitespace after <!ELEMENT
        i = skipWhitespace(xmlData, i);

        // Read element name
        const startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let elementName = xmlData.substring(startIndex, i);

        // Validate element name
        if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) {
            throw new Error(`Invalid element name: "${elementName}"`);
        }

        // Skip whitespace after element name
        i = skipWhitespace(xmlData, i);
        let contentModel = "";
        // Expect '(' to start content model
        if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
        else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
        else if (xmlData[i] === "(") {
            i++; // Move past '('

            // Read content model
            const startIndex = i;
            while (i < xmlData.length && xmlData[i] !== ")") {
                i++;
            }
            contentModel = xmlData.substring(startIndex, i);

            if (xmlData[i] !== ")") {
                throw new Error("Unterminated content model");
            }

        } else if (!this.suppressValidationErr) {
            throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
        }

        return {
            elementName,
            contentModel: contentModel.trim(),
            index: i
        };
    }

    readAttlistExp(xmlData, i) {
        // Skip leading whitespace after <!ATTLIST
        i = skipWhitespace(xmlData, i);

        // Read element name
        let startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let elementName = xmlData.substring(startIndex, i);

        // Validate element name
        validateEntityName(elementName, { xmlVersion: this.xmlVersion })

        // Skip whitespace after element name
        i = skipWhitespace(xmlData, i);

        // Read attribute name
        startIndex = i;
        while (i < xmlData.length && !/\s/.test(xmlData[i])) {
            i++;
        }
        let attributeName = xmlData.substring(startIndex, i);

        // Validate attribute name
        if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) {
            throw new Error(`Invalid attribute name: "${attributeName}"`);
        }

        // Skip whitespace after attribute name
        i = skipWhitespace(xmlData, i);

        // Read attribute type
        let attributeType = "";
        if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
            attributeType = "NOTATION";
            i += 8; // Move past "NOTATION"

            // Skip whitespace after "NOTATION"
            i = skipWhitespace(xmlData, i);

            // Expect '(' to start the list of notations
            if (xmlData[i] !== "(") {
                throw new Error(`Expected '(', found "${xmlData[i]}"`);
            }
            i++; // Move past '('

            // Read the list of allowed notations
            let allowedNotations = [];
            while (i < xmlData.length && xmlData[i] !== ")") {


                const startIndex = i;
                while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") {
                    i++;
                }
                let notation = xmlData.substring(startIndex, i);

                // Validate notation name
                notation = notation.trim();
                if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) {
                    throw new Error(`Invalid notation name: "${notation}"`);
                }

                allowedNotations.push(notation);

                // Skip '|' separator or exit loop
                if (xmlData[i] === "|") {
                    i++; // Move past '|'
                    i = skipWhitespace(xmlData, i); // Skip optional whitespace after '|'
                }
            }

            if (xmlData[i] !== ")") {
                throw new Error("Unterminated list of notations");
            }
            i++; // Move past ')'

            // Store the allowed notations as part of the attribute type
            attributeType += " (" + allowedNotations.join("|") + ")";
        } else {
            // Handle simple types (e.g., CDATA, ID, IDREF, etc.)
            const startIndex = i;
            while (i < xmlData.length && !/\s/.test(xmlData[i])) {
                i++;
            }
            attributeType += xmlData.substring(startIndex, i);

            // Validate simple attribute type
            const validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
            if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase())) {
                throw new Error(`Invalid attribute type: "${attributeType}"`);
            }
        }

        // Skip whitespace after attribute type
        i = skipWhitespace(xmlData, i);

        // Read default value
        let defaultValue = "";
        if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
            defaultValue = "#REQUIRED";
            i += 8;
        } else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
            defaultValue = "#IMPLIED";
            i += 7;
        } else {
            [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
        }

        return {
            elementName,
            attributeName,
            attributeType,
            defaultValue,
            index: i
        }
    }
}



const skipWhitespace = (data, index) => {
    while (index < data.length && /\s/.test(data[index])) {
        index++;
    }
    return index;
};



function hasSeq(data, seq, i) {
    for (let j = 0; j < seq.length; j++) {
        if (seq[j] !== data[i + j + 1]) return false;
    }
    return true;
}

function validateEntityName(name, xmlVersion) {
    if (qName(name, { xmlVersion: xmlVersion }))
        return name;
    else
        throw new Error(`Invalid entity name ${name}`);
}
;// CONCATENATED MODULE: ./node_modules/anynum/digitTable.js
/**
 * Flat lookup table: maps Unicode code point → ASCII digit (0-9).
 * Only decimal digit characters (Unicode category Nd) are included.
 *
 * Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
 * Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
 * This gives O(1) lookup with no branching, no bisect, no loop.
 *
 * Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
 * Acceptable for a one-time init; lookup is a single array index.
 */

// All known Unicode Nd (decimal digit) script zero code points.
// Each script has exactly 10 consecutive digits: zero+0 .. zero+9.
const SCRIPT_ZEROS = [
  // Basic Latin (ASCII) — included for completeness / pass-through
  0x0030, // 0-9

  // Arabic scripts
  0x0660, // Arabic-Indic ٠١٢٣٤٥٦٧٨٩
  0x06F0, // Extended Arabic-Indic (Urdu/Persian/Sindhi) ۰۱۲۳

  // Indic scripts
  0x0966, // Devanagari ०१२३४५६७८९
  0x09E6, // Bengali ০১২৩৪৫৬৭৮৯
  0x0A66, // Gurmukhi ੦੧੨੩੪੫੬੭੮੯
  0x0AE6, // Gujarati ૦૧૨૩૪૫૬૭૮૯
  0x0B66, // Odia ୦୧୨୩୪୫୬୭୮୯
  0x0BE6, // Tamil ௦௧௨௩௪௫௬௭௮௯
  0x0C66, // Telugu ౦౧౨౩౪౫౬౭౮౯
  0x0CE6, // Kannada ೦೧೨೩೪೫೬೭೮೯
  0x0D66, // Malayalam ൦൧൨൩൪൫൬൭൮൯
  0x0DE6, // Sinhala Archaic ෦෧෨෩෪෫෬෭෮෯

  // Southeast Asian scripts
  0x0E50, // Thai ๐๑๒๓๔๕๖๗๘๙
  0x0ED0, // Lao ໐໑໒໓໔໕໖໗໘໙
  0x0F20, // Tibetan ༠༡༢༣༤༥༦༧༨༩
  0x1040, // Myanmar ၀၁၂၃၄၅၆၇၈၉
  0x1090, // Myanmar Shan ႐႑႒႓႔႕႖႗႘႙
  0x17E0, // Khmer ០១២៣៤៥៦៧៨៩
  0x1810, // Mongolian ᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙
  0x1946, // Limbu ᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏
  0x19D0, // New Tai Lue ᧐᧑᧒᧓᧔᧕᧖᧗᧘᧙
  0x1A80, // Tai Tham Hora ᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉
  0x1A90, // Tai Tham Tham ᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙
  0x1B50, // Balinese ᭐᭑᭒᭓᭔᭕᭖᭗᭘᭙
  0x1BB0, // Sundanese ᮰᮱᮲᮳᮴᮵᮶᮷᮸᮹
  0x1C40, // Lepcha ᱀᱁᱂᱃᱄᱅᱆᱇᱈᱉
  0x1C50, // Ol Chiki ᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙

  // Fullwidth (CJK context)
  0xFF10, // Fullwidth ０１２３４５６７８９

  // Mathematical digit variants (Unicode math block)
  0x1D7CE, // Mathematical Bold
  0x1D7D8, // Mathematical Double-Struck
  0x1D7E2, // Mathematical Sans-Serif
  0x1D7EC, // Mathematical Sans-Serif Bold
  0x1D7F6, // Mathematical Monospace

  // Other scripts
  0x104A0, // Osmanya 𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩
  0x10D30, // Hanifi Rohingya 𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹
  0x11066, // Brahmi 𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯
  0x110F0, // Sora Sompeng 𑃰𑃱𑃲𑃳𑃴𑃵𑃶𑃷𑃸𑃹
  0x11136, // Chakma 𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿
  0x111D0, // Sharada 𑇐𑇑𑇒𑇓𑇔𑇕𑇖𑇗𑇘𑇙
  0x112F0, // Khudawadi 𑋰𑋱𑋲𑋳𑋴𑋵𑋶𑋷𑋸𑋹
  0x11450, // Newa 𑑐𑑑𑑒𑑓𑑔𑑕𑑖𑑗𑑘𑑙
  0x114D0, // Tirhuta 𑓐𑓑𑓒𑓓𑓔𑓕𑓖𑓗𑓘𑓙
  0x11650, // Modi 𑙐𑙑𑙒𑙓𑙔𑙕𑙖𑙗𑙘𑙙
  0x116C0, // Takri 𑛀𑛁𑛂𑛃𑛄𑛅𑛆𑛇𑛈𑛉
  0x11730, // Ahom 𑜰𑜱𑜲𑜳𑜴𑜵𑜶𑜷𑜸𑜹
  0x118E0, // Warang Citi 𑣠𑣡𑣢𑣣𑣤𑣥𑣦𑣧𑣨𑣩
  0x11950, // Dives Akuru 𑥐𑥑𑥒𑥓𑥔𑥕𑥖𑥗𑥘𑥙
  0x11BF0, // Khitan Small Script 𑯰𑯱𑯲𑯳𑯴𑯵𑯶𑯷𑯸𑯹
  0x11C50, // Bhaiksuki 𑱐𑱑𑱒𑱓𑱔𑱕𑱖𑱗𑱘𑱙
  0x11D50, // Masaram Gondi 𑵐𑵑𑵒𑵓𑵔𑵕𑵖𑵗𑵘𑵙
  0x11DA0, // Gunjala Gondi 𑶠𑶡𑶢𑶣𑶤𑶥𑶦𑶧𑶨𑶩
  0x11F50, // Kawi 𑽐𑽑𑽒𑽓𑽔𑽕𑽖𑽗𑽘𑽙
  0x16A60, // Mro 𖩠𖩡𖩢𖩣𖩤𖩥𖩦𖩧𖩨𖩩
  0x16AC0, // Tangsa 𖫀𖫁𖫂𖫃𖫄𖫅𖫆𖫇𖫈𖫉
  0x16B50, // Pahawh Hmong 𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙
  0x1E140, // Nyiakeng Puachue Hmong 𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉
  0x1E2F0, // Wancho 𞋰𞋱𞋲𞋳𞋴𞋵𞋶𞋷𞋸𞋹
  0x1E4F0, // Nag Mundari 𞓰𞓱𞓲𞓳𞓴𞓵𞓶𞓷𞓸𞓹
  0x1E950, // Adlam 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙
  0x1FBF0, // Segmented digit symbols 🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹
];

// Build a sparse Map for scripts above 0xFFFF (surrogate-pair range).
// These can't go into a flat Uint8Array indexed by code point efficiently.
const NOT_DIGIT = 0xFF;
const HIGH_MAP = new Map(); // codePoint → digit value (0-9)

const LOW_MAX = 0xFFFF;
const LOW_MIN = 0x0660; // first non-ASCII digit script

// Flat Uint8Array covering 0x0660 .. 0xFFFF
const TABLE_OFFSET = LOW_MIN;
const TABLE_SIZE = LOW_MAX - LOW_MIN + 1;
const TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);

for (const zero of SCRIPT_ZEROS) {
  for (let d = 0; d < 10; d++) {
    const cp = zero + d;
    if (cp <= LOW_MAX) {
      TABLE[cp - TABLE_OFFSET] = d;
    } else {
      HIGH_MAP.set(cp, d);
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/anynum/anynum.js




const CHAR_0 = 48; // '0'.charCodeAt(0)
const CHAR_9 = 57; // '9'.charCodeAt(0)
const CHAR_MINUS = 45; // '-'.charCodeAt(0)

// Unicode minus/hyphen variants worth normalizing to ASCII '-' in numeric context:
//   U+2212  MINUS SIGN       − (mathematically correct minus)
//   U+FF0D  FULLWIDTH HYPHEN-MINUS  － (Japanese fullwidth context)
//   U+FE63  SMALL HYPHEN-MINUS     ﹣ (small form variant)
//
// NOT normalized (deliberate):
//   U+2013  EN DASH  –  (punctuation, not a numeric sign)
//   U+2014  EM DASH  —  (punctuation)
//   U+2010  HYPHEN   ‐  (typographic hyphen)
//
// Rationale: only characters a human or locale formatter would plausibly use
// as a numeric minus sign are normalized. Dashes used for punctuation are left
// alone to avoid mangling non-numeric strings.
const MINUS_SET = new Set([0x2212, 0xFF0D, 0xFE63]);

/**
 * Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
 * and normalize Unicode minus variants to ASCII '-' (U+002D).
 *
 * Non-digit, non-minus characters are passed through unchanged.
 *
 * Performance design:
 * - Fast path: if the string has no convertible characters, return it unchanged
 *   (zero allocation).
 * - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
 * - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
 * - Minus variants: checked inline with a small fixed Set.
 *
 * @param {string} str
 * @returns {string}
 */
function anynum(str) {
  if (typeof str !== 'string') return str;

  const len = str.length;
  if (len === 0) return str;

  // Scan for first character needing conversion.
  // If none found, return original string (zero allocation).
  let firstHit = -1;

  for (let i = 0; i < len; i++) {
    const cc = str.charCodeAt(i);

    // ASCII digit or ASCII minus — already normalized, skip fast
    if ((cc >= CHAR_0 && cc <= CHAR_9) || cc === CHAR_MINUS) continue;

    // Below first unicode digit script — check minus variants only
    if (cc < TABLE_OFFSET) {
      if (MINUS_SET.has(cc)) { firstHit = i; break; }
      continue;
    }

    // Surrogate pairs live in BMP range 0xD800-0xDFFF — check before TABLE
    if (cc >= 0xD800 && cc <= 0xDBFF) {
      if (i + 1 < len) {
        const low = str.charCodeAt(i + 1);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          const cp = 0x10000 + ((cc - 0xD800) << 10) + (low - 0xDC00);
          if (HIGH_MAP.has(cp)) { firstHit = i; break; }
        }
      }
      continue;
    }

    // BMP non-surrogate: flat table lookup; also check minus variants in this range
    if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
      firstHit = i;
      break;
    }
  }

  // Nothing to replace — return original, zero allocation
  if (firstHit === -1) return str;

  // Build result: copy unchanged prefix, then convert from firstHit onward
  const chars = [];

  if (firstHit > 0) chars.push(str.slice(0, firstHit));

  for (let i = firstHit; i < len; i++) {
    const cc = str.charCodeAt(i);

    // ASCII digit or ASCII minus — pass through
    if ((cc >= CHAR_0 && cc <= CHAR_9) || cc === CHAR_MINUS) {
      chars.push(str[i]);
      continue;
    }

    // Below TABLE_OFFSET — check minus variants, else pass through
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? '-' : str[i]);
      continue;
    }

    // Surrogate pairs
    if (cc >= 0xD800 && cc <= 0xDBFF) {
      if (i + 1 < len) {
        const low = str.charCodeAt(i + 1);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          const cp = 0x10000 + ((cc - 0xD800) << 10) + (low - 0xDC00);
          const d = HIGH_MAP.get(cp);
          if (d !== undefined) {
            chars.push(String.fromCharCode(d + 48));
            i++; // consume low surrogate
            continue;
          }
        }
      }
      chars.push(str[i]);
      continue;
    }

    // BMP non-surrogate: flat table lookup + minus variants
    if (MINUS_SET.has(cc)) {
      chars.push('-');
      continue;
    }
    const d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }

  return chars.join('');
}


/* harmony default export */ const anynum_anynum = (anynum);
;// CONCATENATED MODULE: ./node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;



const consider = {
    hex: true,
    binary: false,
    octal: false,
    leadingZeros: true,
    decimalPoint: "\.",
    eNotation: true,
    //skipLike: /regex/,
    infinity: "original", // "null", "infinity" (Infinity type), "string" ("Infinity" (the string literal))
    unicode: false,
};

function toNumber(str, options = {}) {
    options = Object.assign({}, consider, options);
    if (!str || typeof str !== "string") return str;

    let trimmedStr = str.trim();

    if (trimmedStr.length === 0) return str;
    else if (options.skipLike !== undefined && options.skipLike.test(trimmedStr)) return str;
    else if (trimmedStr === "0") return 0;

    if (options.unicode) {
        trimmedStr = anynum_anynum(trimmedStr);
        if (trimmedStr === "0") return 0; // re-check after normalization
    }
    if (options.hex && hexRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 16);
    } else if (options.binary && binRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 2);
    } else if (options.octal && octRegex.test(trimmedStr)) {
        return parse_int(trimmedStr, 8);
    } else if (!isFinite(trimmedStr)) { //Infinity or not a number
        const num = Number(trimmedStr);
        if (Number.isNaN(num)) return str; //not a number: always the original string
        return handleInfinity(str, num, options); //only +/-Infinity reaches here
    } else if (trimmedStr.includes('e') || trimmedStr.includes('E')) { //eNotation
        return resolveEnotation(str, trimmedStr, options);
    } else {
        //separate negative sign, leading zeros, and rest number
        const match = numRegex.exec(trimmedStr);
        // +00.123 => [ , '+', '00', '.123', ..
        if (match) {
            const sign = match[1] || "";
            const leadingZeros = match[2];
            let numTrimmedByZeros = trimZeros(match[3]); //complete num without leading zeros
            const decimalAdjacentToLeadingZeros = sign ? // 0., -00., 000.
                trimmedStr[leadingZeros.length + 1] === "."
                : trimmedStr[leadingZeros.length] === ".";

            //trim ending zeros for floating number
            if (!options.leadingZeros //leading zeros are not allowed
                && (leadingZeros.length > 1
                    || (leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros))) {
                // 00, 00.3, +03.24, 03, 03.24
                return str;
            }
            else {//no leading zeros or leading zeros are allowed
                const num = Number(trimmedStr);
                const parsedStr = String(num);

                if (num === 0) return num;
                if (parsedStr.search(/[eE]/) !== -1) { //given number is long and parsed to eNotation
                    if (options.eNotation) return num;
                    else return str;
                } else if (trimmedStr.indexOf(".") !== -1) { //floating number
                    if (parsedStr === "0") return num; //0.0
                    else if (parsedStr === numTrimmedByZeros) return num; //0.456. 0.79000
                    else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
                    else return str;
                }

                let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
                if (leadingZeros) {
                    // -009 => -9
                    return (n === parsedStr) || (sign + n === parsedStr) ? num : str
                } else {
                    // +9
                    return (n === parsedStr) || (n === sign + parsedStr) ? num : str
                }
            }
        } else { //non-numeric string
            return str;
        }
    }
}

const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
    if (!options.eNotation) return str;
    const notation = trimmedStr.match(eNotationRegx);
    if (notation) {
        let sign = notation[1] || "";
        const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
        const leadingZeros = notation[2];
        const eAdjacentToLeadingZeros = sign ? // 0E.
            trimmedStr[leadingZeros.length + 1] === eChar
            : trimmedStr[leadingZeros.length] === eChar;

        if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
        else if (leadingZeros.length === 1
            && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) {
            return Number(trimmedStr);
        } else if (leadingZeros.length > 0) {
            // Has leading zeros — only accept if leadingZeros option allows it
            if (options.leadingZeros && !eAdjacentToLeadingZeros) {
                return Number(trimmedStr); // Number() accepts leading zeros; stripping can leave a mantissa-less ".e0"
            } else return str;
        } else {
            // No leading zeros — always valid e-notation, parse it
            return Number(trimmedStr);
        }
    } else {
        return str;
    }
}

/**
 * 
 * @param {string} numStr without leading zeros
 * @returns 
 */
function trimZeros(numStr) {
    if (numStr && numStr.indexOf(".") !== -1) {//float
        //remove ending zeros without the O(n^2) backtracking that /0+$/ hits
        //when the string doesn't end in 0 but has a long internal zero-run
        let end = numStr.length;
        while (end > 0 && numStr.charCodeAt(end - 1) === 48 /* '0' */) end--;
        numStr = numStr.slice(0, end);
        if (numStr === ".") numStr = "0";
        else if (numStr[0] === ".") numStr = "0" + numStr;
        else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
        return numStr;
    }
    return numStr;
}

function parse_int(numStr, base) {
    const str = numStr.trim();
    if (base === 2 || base === 8) numStr = str.substring(2);

    if (parseInt) return parseInt(numStr, base);
    else if (Number.parseInt) return Number.parseInt(numStr, base);
    else if (window && window.parseInt) return window.parseInt(numStr, base);
    else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}

/**
 * Handle infinite values based on user option
 * @param {string} str - original input string
 * @param {number} num - parsed number (Infinity or -Infinity)
 * @param {object} options - user options
 * @returns {string|number|null} based on infinity option
 */
function handleInfinity(str, num, options) {
    const isPositive = num === Infinity;

    switch (options.infinity.toLowerCase()) {
        case "null":
            return null;
        case "infinity":
            return num; // Return Infinity or -Infinity
        case "string":
            return isPositive ? "Infinity" : "-Infinity";
        case "original":
        default:
            return str; // Return original string like "1e1000"
    }
}

;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
    if (typeof ignoreAttributes === 'function') {
        return ignoreAttributes
    }
    if (Array.isArray(ignoreAttributes)) {
        return (attrName) => {
            for (const pattern of ignoreAttributes) {
                if (typeof pattern === 'string' && attrName === pattern) {
                    return true
                }
                if (pattern instanceof RegExp && pattern.test(attrName)) {
                    return true
                }
            }
        }
    }
    return () => false
}
;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Matcher.js


/**
 * MatcherView - A lightweight read-only view over a Matcher's internal state.
 *
 * Created once by Matcher and reused across all callbacks. Holds a direct
 * reference to the parent Matcher so it always reflects current parser state
 * with zero copying or freezing overhead.
 *
 * Users receive this via {@link Matcher#readOnly} or directly from parser
 * callbacks. It exposes all query and matching methods but has no mutation
 * methods — misuse is caught at the TypeScript level rather than at runtime.
 *
 * @example
 * const matcher = new Matcher();
 * const view = matcher.readOnly();
 *
 * matcher.push("root", {});
 * view.getCurrentTag(); // "root"
 * view.getDepth();      // 1
 */
class MatcherView {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }

  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return undefined;
    return path[path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map(n => n.tag);
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}

/**
 * Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
 *
 * The matcher maintains a stack of nodes representing the current path from root to
 * current tag. It only stores attribute values for the current (top) node to minimize
 * memory usage. Sibling tracking is used to auto-calculate position and counter.
 *
 * Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
 * user callbacks — it always reflects current state with no Proxy overhead.
 *
 * @example
 * const matcher = new Matcher();
 * matcher.push("root", {});
 * matcher.push("users", {});
 * matcher.push("user", { id: "123", type: "admin" });
 *
 * const expr = new Expression("root.users.user");
 * matcher.matches(expr); // true
 */
class Matcher {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || '.';
    this.path = [];
    this.siblingStacks = [];
    // Each path node: { tag, values, position, counter, namespace? }
    // values only present for current (last) node
    // Each siblingStacks entry: Map<tagName, count> tracking occurrences at each level
    this._pathStringCache = null;
    this._view = new MatcherView(this);

    // Kept-attribute stack: only populated when push() is called with options.keep.
    this._keptAttrs = [];
  }

  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;

    // Remove values from previous current node (now becoming ancestor)
    if (this.path.length > 0) {
      this.path[this.path.length - 1].values = undefined;
    }

    // Get or create sibling tracking for current level
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
      // `counts` tells same-name siblings apart (the "counter" — nth <item>
      // among other <item>s). `total` is every child seen at this level so
      // far, kept as a running number instead of re-added from `counts` on
      // every push — a parent with many differently-named children would
      // otherwise cost more per child the more distinct names it has.
      level = { counts: new Map(), total: 0 };
      this.siblingStacks[currentLevel] = level;
    }

    // Create a unique key for sibling tracking that includes namespace
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;

    // Calculate counter (how many times this tag appeared at this level)
    const counter = level.counts.get(siblingKey) || 0;

    // Position = total children at this level seen before this one.
    const position = level.total;

    // Update sibling count for this tag, and the level's running total.
    level.counts.set(siblingKey, counter + 1);
    level.total++;

    // Create new node
    const node = {
      tag: tagName,
      position: position,
      counter: counter
    };

    if (namespace !== null && namespace !== undefined) {
      node.namespace = namespace;
    }

    if (attrValues !== null && attrValues !== undefined) {
      node.values = attrValues;
    }

    this.path.push(node);

    // Depth of the node we just pushed (1-based, matches this.path.length)
    const depth = this.path.length;

    // Copy only the requested attributes into the kept-attrs stack. This is
    // the one part of push() whose cost scales with input (O(keep.length))
    // rather than being O(1) — by design, since the caller is explicitly
    // opting in for specific attribute names. No options/keep => zero added
    // cost beyond the two property reads below.
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== undefined && keep.length > 0 && attrValues) {
      for (let i = 0; i < keep.length; i++) {
        const name = keep[i];
        if (attrValues[name] !== undefined) {
          this._keptAttrs.push({ depth, name, value: attrValues[name] });
        }
      }
    }
  }

  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return undefined;
    this._pathStringCache = null;

    const node = this.path.pop();

    if (this.siblingStacks.length > this.path.length + 1) {
      this.siblingStacks.length = this.path.length + 1;
    }

    // Drop any kept attributes that belonged to the popped node (or deeper).
    // _keptAttrs is depth-ordered (push only ever appends increasing depths),
    // so this is a backward scan that stops at the first surviving entry —
    // typically O(1) since kept attrs are rare by design.
    const poppedDepth = this.path.length + 1;
    while (
      this._keptAttrs.length > 0 &&
      this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth
    ) {
      this._keptAttrs.pop();
    }

    return node;
  }

  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      const current = this.path[this.path.length - 1];
      if (attrValues !== null && attrValues !== undefined) {
        current.values = attrValues;
      }
    }
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length === 0) return undefined;
    return this.path[this.path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return kept[i].value;
    }
    return undefined;
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return true;
    }
    return false;
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    const sep = separator || this.separator;
    const isDefault = (sep === this.separator && includeNamespace === true);

    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(n =>
        (n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep);
      this._pathStringCache = result;
      return result;
    }

    return this.path.map(n =>
      (includeNamespace && n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map(n => n.tag);
  }

  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    const segments = expression.segments;

    if (segments.length === 0) {
      return false;
    }

    if (expression.hasDeepWildcard()) {
      return this._matchWithDeepWildcard(segments);
    }

    return this._matchSimple(segments);
  }

  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length) {
      return false;
    }

    for (let i = 0; i < segments.length; i++) {
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
        return false;
      }
    }

    return true;
  }

  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;

    while (segIdx >= 0 && pathIdx >= 0) {
      const segment = segments[segIdx];

      if (segment.type === 'deep-wildcard') {
        segIdx--;

        if (segIdx < 0) {
          return true;
        }

        const nextSeg = segments[segIdx];
        let found = false;

        for (let i = pathIdx; i >= 0; i--) {
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1;
            segIdx--;
            found = true;
            break;
          }
        }

        if (!found) {
          return false;
        }
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
          return false;
        }
        pathIdx--;
        segIdx--;
      }
    }

    return segIdx < 0;
  }

  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== '*' && segment.tag !== node.tag) {
      return false;
    }

    if (segment.namespace !== undefined) {
      if (segment.namespace !== '*' && segment.namespace !== node.namespace) {
        return false;
      }
    }

    if (segment.attrName !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      if (!node.values || !(segment.attrName in node.values)) {
        return false;
      }

      if (segment.attrValue !== undefined) {
        if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
          return false;
        }
      }
    }

    if (segment.position !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      const counter = node.counter ?? 0;

      if (segment.position === 'first' && counter !== 0) {
        return false;
      } else if (segment.position === 'odd' && counter % 2 !== 1) {
        return false;
      } else if (segment.position === 'even' && counter % 2 !== 0) {
        return false;
      } else if (segment.position === 'nth' && counter !== segment.positionValue) {
        return false;
      }
    }

    return true;
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }

  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map(node => ({ ...node })),
      siblingStacks: this.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level),
      keptAttrs: this._keptAttrs.map(entry => ({ ...entry }))
    };
  }

  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map(node => ({ ...node }));
    this.siblingStacks = snapshot.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({ ...entry }));
  }

  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
}

;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Expression.js
/**
 * Expression - Parses and stores a tag pattern expression
 * 
 * Patterns are parsed once and stored in an optimized structure for fast matching.
 * 
 * @example
 * const expr = new Expression("root.users.user");
 * const expr2 = new Expression("..user[id]:first");
 * const expr3 = new Expression("root/users/user", { separator: '/' });
 */
class Expression {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || '.';
    this.segments = this._parse(pattern);
    this.data = data;
    // Cache expensive checks for performance (O(1) instead of O(n))
    this._hasDeepWildcard = this.segments.some(seg => seg.type === 'deep-wildcard');
    this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== undefined);
    this._hasPositionSelector = this.segments.some(seg => seg.position !== undefined);
  }

  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    const segments = [];

    // Split by separator but handle ".." specially
    let i = 0;
    let currentPart = '';

    while (i < pattern.length) {
      if (pattern[i] === this.separator) {
        // Check if next char is also separator (deep wildcard)
        if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
          // Flush current part if any
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
            currentPart = '';
          }
          // Add deep wildcard
          segments.push({ type: 'deep-wildcard' });
          i += 2; // Skip both separators
        } else {
          // Regular separator
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          currentPart = '';
          i++;
        }
      } else {
        currentPart += pattern[i];
        i++;
      }
    }

    // Flush remaining part
    if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
    }

    return segments;
  }

  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    const segment = { type: 'tag' };

    // NEW NAMESPACE SYNTAX (v2.0):
    // ============================
    // Namespace uses DOUBLE colon (::)
    // Position uses SINGLE colon (:)
    // 
    // Examples:
    //   "user"              → tag
    //   "user:first"        → tag + position
    //   "user[id]"          → tag + attribute
    //   "user[id]:first"    → tag + attribute + position
    //   "ns::user"          → namespace + tag
    //   "ns::user:first"    → namespace + tag + position
    //   "ns::user[id]"      → namespace + tag + attribute
    //   "ns::user[id]:first" → namespace + tag + attribute + position
    //   "ns::first"         → namespace + tag named "first" (NO ambiguity!)
    //
    // This eliminates all ambiguity:
    //   :: = namespace separator
    //   :  = position selector
    //   [] = attributes

    // Step 1: Extract brackets [attr] or [attr=value]
    let bracketContent = null;
    let withoutBrackets = part;

    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
      withoutBrackets = bracketMatch[1] + bracketMatch[3];
      if (bracketMatch[2]) {
        const content = bracketMatch[2].slice(1, -1);
        if (content) {
          bracketContent = content;
        }
      }
    }

    // Step 2: Check for namespace (double colon ::)
    let namespace = undefined;
    let tagAndPosition = withoutBrackets;

    if (withoutBrackets.includes('::')) {
      const nsIndex = withoutBrackets.indexOf('::');
      namespace = withoutBrackets.substring(0, nsIndex).trim();
      tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(); // Skip ::

      if (!namespace) {
        throw new Error(`Invalid namespace in pattern: ${part}`);
      }
    }

    // Step 3: Parse tag and position (single colon :)
    let tag = undefined;
    let positionMatch = null;

    if (tagAndPosition.includes(':')) {
      const colonIndex = tagAndPosition.lastIndexOf(':'); // Use last colon for position
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();

      // Verify position is a valid keyword
      const isPositionKeyword = ['first', 'last', 'odd', 'even'].includes(posPart) ||
        /^nth\(\d+\)$/.test(posPart);

      if (isPositionKeyword) {
        tag = tagPart;
        positionMatch = posPart;
      } else {
        // Not a valid position keyword, treat whole thing as tag
        tag = tagAndPosition;
      }
    } else {
      tag = tagAndPosition;
    }

    if (!tag) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }

    segment.tag = tag;
    if (namespace) {
      segment.namespace = namespace;
    }

    // Step 4: Parse attributes
    if (bracketContent) {
      if (bracketContent.includes('=')) {
        const eqIndex = bracketContent.indexOf('=');
        segment.attrName = bracketContent.substring(0, eqIndex).trim();
        segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else {
        segment.attrName = bracketContent.trim();
      }
    }

    // Step 5: Parse position selector
    if (positionMatch) {
      const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      if (nthMatch) {
        segment.position = 'nth';
        segment.positionValue = parseInt(nthMatch[1], 10);
      } else {
        segment.position = positionMatch;
      }
    }

    return segment;
  }

  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }

  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }

  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }

  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }

  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
}
;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/ExpressionSet.js
/**
 * ExpressionSet - An indexed collection of Expressions for efficient bulk matching
 *
 * Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
 * them at insertion time by depth and terminal tag name. At match time, only
 * the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
 * lookup plus O(small bucket) matches.
 *
 * Three buckets are maintained:
 *  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
 *  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
 *  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
 *
 * @example
 * import { Expression, ExpressionSet } from 'fast-xml-tagger';
 *
 * // Build once at config time
 * const stopNodes = new ExpressionSet();
 * stopNodes.add(new Expression('root.users.user'));
 * stopNodes.add(new Expression('root.config.setting'));
 * stopNodes.add(new Expression('..script'));
 *
 * // Query on every tag — hot path
 * if (stopNodes.matchesAny(matcher)) { ... }
 */
class ExpressionSet {
  constructor() {
    /** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
    this._byDepthAndTag = new Map();

    /** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
    this._wildcardByDepth = new Map();

    /** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
    this._deepWildcards = [];

    /** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
    this._deepByTerminalTag = new Map();

    /** @type {Set<string>} pattern strings already added — used for deduplication */
    this._patterns = new Set();

    /** @type {boolean} whether the set is sealed against further additions */
    this._sealed = false;
  }

  /**
   * Add an Expression to the set.
   * Duplicate patterns (same pattern string) are silently ignored.
   *
   * @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
   * @returns {this} for chaining
   * @throws {TypeError} if called after seal()
   *
   * @example
   * set.add(new Expression('root.users.user'));
   * set.add(new Expression('..script'));
   */
  add(expression) {
    if (this._sealed) {
      throw new TypeError(
        'ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.'
      );
    }

    // Deduplicate by pattern string
    if (this._patterns.has(expression.pattern)) return this;
    this._patterns.add(expression.pattern);

    if (expression.hasDeepWildcard()) {
      const lastSeg = expression.segments[expression.segments.length - 1];
      if (lastSeg && lastSeg.type !== 'deep-wildcard' && lastSeg.tag !== '*') {
        const tag = lastSeg.tag;
        if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
        this._deepByTerminalTag.get(tag).push(expression);
      } else {
        this._deepWildcards.push(expression);
      }
      return this;
    }

    const depth = expression.length;
    const lastSeg = expression.segments[expression.segments.length - 1];
    const tag = lastSeg?.tag;

    if (!tag || tag === '*') {
      // Can index by depth but not by tag
      if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
      this._wildcardByDepth.get(depth).push(expression);
    } else {
      // Tightest bucket: depth + tag
      const key = `${depth}:${tag}`;
      if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
      this._byDepthAndTag.get(key).push(expression);
    }

    return this;
  }

  /**
   * Add multiple expressions at once.
   *
   * @param {import('./Expression.js').default[]} expressions - Array of Expression instances
   * @returns {this} for chaining
   *
   * @example
   * set.addAll([
   *   new Expression('root.users.user'),
   *   new Expression('root.config.setting'),
   * ]);
   */
  addAll(expressions) {
    for (const expr of expressions) this.add(expr);
    return this;
  }

  /**
   * Check whether a pattern string is already present in the set.
   *
   * @param {import('./Expression.js').default} expression
   * @returns {boolean}
   */
  has(expression) {
    return this._patterns.has(expression.pattern);
  }

  /**
   * Number of expressions in the set.
   * @type {number}
   */
  get size() {
    return this._patterns.size;
  }

  /**
   * Seal the set against further modifications.
   * Useful to prevent accidental mutations after config is built.
   * Calling add() or addAll() on a sealed set throws a TypeError.
   *
   * @returns {this}
   */
  seal() {
    this._sealed = true;
    return this;
  }

  /**
   * Whether the set has been sealed.
   * @type {boolean}
   */
  get isSealed() {
    return this._sealed;
  }

  /**
   * Test whether the matcher's current path matches any expression in the set.
   *
   * Evaluation order (cheapest → most expensive):
   *  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
   *  2. Depth-only wildcard bucket — O(1) lookup, rare
   *  3. Deep-wildcard list         — always checked, but usually small
   *
   * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
   * @returns {boolean} true if any expression matches the current path
   *
   * @example
   * if (stopNodes.matchesAny(matcher)) {
   *   // handle stop node
   * }
   */
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  /**
 * Find and return the first Expression that matches the matcher's current path.
 *
 * Uses the same evaluation order as matchesAny (cheapest → most expensive):
 *  1. Exact depth + tag bucket
 *  2. Depth-only wildcard bucket
 *  3. Deep-wildcard list
 *
 * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
 * @returns {import('./Expression.js').default | null} the first matching Expression, or null
 *
 * @example
 * const expr = stopNodes.findMatch(matcher);
 * if (expr) {
 *   // access expr.config, expr.pattern, etc.
 * }
 */
  findMatch(matcher) {
    const depth = matcher.getDepth();
    const tag = matcher.getCurrentTag();

    // 1. Tightest bucket — most expressions live here
    const exactKey = `${depth}:${tag}`;
    const exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++) {
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
      }
    }

    // 2. Depth-matched wildcard-tag expressions
    const wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++) {
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
      }
    }

    // 3. Deep wildcards — indexed by terminal tag, then unindexed fallback
    const deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++) {
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
      }
    }
    for (let i = 0; i < this._deepWildcards.length; i++) {
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    }

    return null;
  }
}

;// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/entities.js
// ---------------------------------------------------------------------------
// Complete HTML5 named entity reference
// Organized by logical categories for easy maintenance and selective importing
// ---------------------------------------------------------------------------

/**
 * Basic Latin & Special Characters
 * @type {Record<string, string>}
 */
const BASIC_LATIN = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  lsquor: '‚',
  rsquor: '’',
  ldquor: '„',
  bdquo: '„',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  excl: '!',
  quest: '?',
  num: '#',
  dollar: '$',
  percent: '%',
  ast: '*',
  commat: '@',
  lowbar: '_',
  verbar: '|',
  vert: '|',
  sol: '/',
  bsol: '\\',
  lbrace: '{',
  rbrace: '}',
  lbrack: '[',
  rbrack: ']',
  lpar: '(',
  rpar: ')',
  nbsp: '\u00a0',
  iexcl: '¡',
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  COPY: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  REG: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  half: '½',
  frac34: '¾',
  iquest: '¿',
  times: '×',
  div: '÷',
  divide: '÷',
};

/**
 * Latin Extended & Accented Letters (A-Z)
 * @type {Record<string, string>}
 */
const LATIN_ACCENTS = {
  Agrave: 'À',
  agrave: 'à',
  Aacute: 'Á',
  aacute: 'á',
  Acirc: 'Â',
  acirc: 'â',
  Atilde: 'Ã',
  atilde: 'ã',
  Auml: 'Ä',
  auml: 'ä',
  Aring: 'Å',
  aring: 'å',
  AElig: 'Æ',
  aelig: 'æ',
  Ccedil: 'Ç',
  ccedil: 'ç',
  Egrave: 'È',
  egrave: 'è',
  Eacute: 'É',
  eacute: 'é',
  Ecirc: 'Ê',
  ecirc: 'ê',
  Euml: 'Ë',
  euml: 'ë',
  Igrave: 'Ì',
  igrave: 'ì',
  Iacute: 'Í',
  iacute: 'í',
  Icirc: 'Î',
  icirc: 'î',
  Iuml: 'Ï',
  iuml: 'ï',
  ETH: 'Ð',
  eth: 'ð',
  Ntilde: 'Ñ',
  ntilde: 'ñ',
  Ograve: 'Ò',
  ograve: 'ò',
  Oacute: 'Ó',
  oacute: 'ó',
  Ocirc: 'Ô',
  ocirc: 'ô',
  Otilde: 'Õ',
  otilde: 'õ',
  Ouml: 'Ö',
  ouml: 'ö',
  Oslash: 'Ø',
  oslash: 'ø',
  Ugrave: 'Ù',
  ugrave: 'ù',
  Uacute: 'Ú',
  uacute: 'ú',
  Ucirc: 'Û',
  ucirc: 'û',
  Uuml: 'Ü',
  uuml: 'ü',
  Yacute: 'Ý',
  yacute: 'ý',
  THORN: 'Þ',
  thorn: 'þ',
  szlig: 'ß',
  yuml: 'ÿ',
  Yuml: 'Ÿ',
};

/**
 * Latin Extended (Letters with diacritics)
 * @type {Record<string, string>}
 */
const LATIN_EXTENDED = {
  Amacr: 'Ā',
  amacr: 'ā',
  Abreve: 'Ă',
  abreve: 'ă',
  Aogon: 'Ą',
  aogon: 'ą',
  Cacute: 'Ć',
  cacute: 'ć',
  Ccirc: 'Ĉ',
  ccirc: 'ĉ',
  Cdot: 'Ċ',
  cdot: 'ċ',
  Ccaron: 'Č',
  ccaron: 'č',
  Dcaron: 'Ď',
  dcaron: 'ď',
  Dstrok: 'Đ',
  dstrok: 'đ',
  Emacr: 'Ē',
  emacr: 'ē',
  Ecaron: 'Ě',
  ecaron: 'ě',
  Edot: 'Ė',
  edot: 'ė',
  Eogon: 'Ę',
  eogon: 'ę',
  Gcirc: 'Ĝ',
  gcirc: 'ĝ',
  Gbreve: 'Ğ',
  gbreve: 'ğ',
  Gdot: 'Ġ',
  gdot: 'ġ',
  Gcedil: 'Ģ',
  Hcirc: 'Ĥ',
  hcirc: 'ĥ',
  Hstrok: 'Ħ',
  hstrok: 'ħ',
  Itilde: 'Ĩ',
  itilde: 'ĩ',
  Imacr: 'Ī',
  imacr: 'ī',
  Iogon: 'Į',
  iogon: 'į',
  Idot: 'İ',
  IJlig: 'Ĳ',
  ijlig: 'ĳ',
  Jcirc: 'Ĵ',
  jcirc: 'ĵ',
  Kcedil: 'Ķ',
  kcedil: 'ķ',
  kgreen: 'ĸ',
  Lacute: 'Ĺ',
  lacute: 'ĺ',
  Lcedil: 'Ļ',
  lcedil: 'ļ',
  Lcaron: 'Ľ',
  lcaron: 'ľ',
  Lmidot: 'Ŀ',
  lmidot: 'ŀ',
  Lstrok: 'Ł',
  lstrok: 'ł',
  Nacute: 'Ń',
  nacute: 'ń',
  Ncaron: 'Ň',
  ncaron: 'ň',
  Ncedil: 'Ņ',
  ncedil: 'ņ',
  ENG: 'Ŋ',
  eng: 'ŋ',
  Omacr: 'Ō',
  omacr: 'ō',
  Odblac: 'Ő',
  odblac: 'ő',
  OElig: 'Œ',
  oelig: 'œ',
  Racute: 'Ŕ',
  racute: 'ŕ',
  Rcaron: 'Ř',
  rcaron: 'ř',
  Rcedil: 'Ŗ',
  rcedil: 'ŗ',
  Sacute: 'Ś',
  sacute: 'ś',
  Scirc: 'Ŝ',
  scirc: 'ŝ',
  Scedil: 'Ş',
  scedil: 'ş',
  Scaron: 'Š',
  scaron: 'š',
  Tcedil: 'Ţ',
  tcedil: 'ţ',
  Tcaron: 'Ť',
  tcaron: 'ť',
  Tstrok: 'Ŧ',
  tstrok: 'ŧ',
  Utilde: 'Ũ',
  utilde: 'ũ',
  Umacr: 'Ū',
  umacr: 'ū',
  Ubreve: 'Ŭ',
  ubreve: 'ŭ',
  Uring: 'Ů',
  uring: 'ů',
  Udblac: 'Ű',
  udblac: 'ű',
  Uogon: 'Ų',
  uogon: 'ų',
  Wcirc: 'Ŵ',
  wcirc: 'ŵ',
  Ycirc: 'Ŷ',
  ycirc: 'ŷ',
  Zacute: 'Ź',
  zacute: 'ź',
  Zdot: 'Ż',
  zdot: 'ż',
  Zcaron: 'Ž',
  zcaron: 'ž',
};

/**
 * Greek Letters
 * @type {Record<string, string>}
 */
const GREEK = {
  Alpha: 'Α',
  alpha: 'α',
  Beta: 'Β',
  beta: 'β',
  Gamma: 'Γ',
  gamma: 'γ',
  Delta: 'Δ',
  delta: 'δ',
  Epsilon: 'Ε',
  epsilon: 'ε',
  epsiv: 'ϵ',
  varepsilon: 'ϵ',
  Zeta: 'Ζ',
  zeta: 'ζ',
  Eta: 'Η',
  eta: 'η',
  Theta: 'Θ',
  theta: 'θ',
  thetasym: 'ϑ',
  vartheta: 'ϑ',
  Iota: 'Ι',
  iota: 'ι',
  Kappa: 'Κ',
  kappa: 'κ',
  kappav: 'ϰ',
  varkappa: 'ϰ',
  Lambda: 'Λ',
  lambda: 'λ',
  Mu: 'Μ',
  mu: 'μ',
  Nu: 'Ν',
  nu: 'ν',
  Xi: 'Ξ',
  xi: 'ξ',
  Omicron: 'Ο',
  omicron: 'ο',
  Pi: 'Π',
  pi: 'π',
  piv: 'ϖ',
  varpi: 'ϖ',
  Rho: 'Ρ',
  rho: 'ρ',
  rhov: 'ϱ',
  varrho: 'ϱ',
  Sigma: 'Σ',
  sigma: 'σ',
  sigmaf: 'ς',
  sigmav: 'ς',
  varsigma: 'ς',
  Tau: 'Τ',
  tau: 'τ',
  Upsilon: 'Υ',
  upsilon: 'υ',
  upsi: 'υ',
  Upsi: 'ϒ',
  upsih: 'ϒ',
  Phi: 'Φ',
  phi: 'φ',
  phiv: 'ϕ',
  varphi: 'ϕ',
  Chi: 'Χ',
  chi: 'χ',
  Psi: 'Ψ',
  psi: 'ψ',
  Omega: 'Ω',
  omega: 'ω',
  ohm: 'Ω',
  Gammad: 'Ϝ',
  gammad: 'ϝ',
  digamma: 'ϝ',
};

/**
 * Cyrillic Letters
 * @type {Record<string, string>}
 */
const CYRILLIC = {
  Afr: '𝔄',
  afr: '𝔞',
  Acy: 'А',
  acy: 'а',
  Bcy: 'Б',
  bcy: 'б',
  Vcy: 'В',
  vcy: 'в',
  Gcy: 'Г',
  gcy: 'г',
  Dcy: 'Д',
  dcy: 'д',
  IEcy: 'Е',
  iecy: 'е',
  IOcy: 'Ё',
  iocy: 'ё',
  ZHcy: 'Ж',
  zhcy: 'ж',
  Zcy: 'З',
  zcy: 'з',
  Icy: 'И',
  icy: 'и',
  Jcy: 'Й',
  jcy: 'й',
  Kcy: 'К',
  kcy: 'к',
  Lcy: 'Л',
  lcy: 'л',
  Mcy: 'М',
  mcy: 'м',
  Ncy: 'Н',
  ncy: 'н',
  Ocy: 'О',
  ocy: 'о',
  Pcy: 'П',
  pcy: 'п',
  Rcy: 'Р',
  rcy: 'р',
  Scy: 'С',
  scy: 'с',
  Tcy: 'Т',
  tcy: 'т',
  Ucy: 'У',
  ucy: 'у',
  Fcy: 'Ф',
  fcy: 'ф',
  KHcy: 'Х',
  khcy: 'х',
  TScy: 'Ц',
  tscy: 'ц',
  CHcy: 'Ч',
  chcy: 'ч',
  SHcy: 'Ш',
  shcy: 'ш',
  SHCHcy: 'Щ',
  shchcy: 'щ',
  HARDcy: 'Ъ',
  hardcy: 'ъ',
  Ycy: 'Ы',
  ycy: 'ы',
  SOFTcy: 'Ь',
  softcy: 'ь',
  Ecy: 'Э',
  ecy: 'э',
  YUcy: 'Ю',
  yucy: 'ю',
  YAcy: 'Я',
  yacy: 'я',
  DJcy: 'Ђ',
  djcy: 'ђ',
  GJcy: 'Ѓ',
  gjcy: 'ѓ',
  Jukcy: 'Є',
  jukcy: 'є',
  DScy: 'Ѕ',
  dscy: 'ѕ',
  Iukcy: 'І',
  iukcy: 'і',
  YIcy: 'Ї',
  yicy: 'ї',
  Jsercy: 'Ј',
  jsercy: 'ј',
  LJcy: 'Љ',
  ljcy: 'љ',
  NJcy: 'Њ',
  njcy: 'њ',
  TSHcy: 'Ћ',
  tshcy: 'ћ',
  KJcy: 'Ќ',
  kjcy: 'ќ',
  Ubrcy: 'Ў',
  ubrcy: 'ў',
  DZcy: 'Џ',
  dzcy: 'џ',
};

/**
 * Mathematical Operators & Relations
 * @type {Record<string, string>}
 */
const MATH = {
  plus: '+',
  pm: '±',
  times: '×',
  div: '÷',
  divide: '÷',
  sdot: '⋅',
  star: '☆',
  starf: '★',
  bigstar: '★',
  lowast: '∗',
  ast: '*',
  midast: '*',
  compfn: '∘',
  smallcircle: '∘',
  bullet: '•',
  bull: '•',
  nbsp: '\u00a0',
  hellip: '…',
  mldr: '…',
  prime: '′',
  Prime: '″',
  tprime: '‴',
  bprime: '‵',
  backprime: '‵',
  minus: '−',
  minusd: '∸',
  dotminus: '∸',
  plusdo: '∔',
  dotplus: '∔',
  plusmn: '±',
  minusplus: '∓',
  mnplus: '∓',
  mp: '∓',
  setminus: '∖',
  smallsetminus: '∖',
  Backslash: '∖',
  setmn: '∖',
  ssetmn: '∖',
  lowbar: '_',
  verbar: '|',
  vert: '|',
  VerticalLine: '|',
  colon: ':',
  Colon: '∷',
  Proportion: '∷',
  ratio: '∶',
  equals: '=',
  ne: '≠',
  nequiv: '≢',
  equiv: '≡',
  Congruent: '≡',
  sim: '∼',
  thicksim: '∼',
  thksim: '∼',
  sime: '≃',
  simeq: '≃',
  TildeEqual: '≃',
  asymp: '≈',
  approx: '≈',
  thickapprox: '≈',
  thkap: '≈',
  TildeTilde: '≈',
  ncong: '≇',
  cong: '≅',
  TildeFullEqual: '≅',
  asympeq: '≍',
  CupCap: '≍',
  bump: '≎',
  Bumpeq: '≎',
  HumpDownHump: '≎',
  bumpe: '≏',
  bumpeq: '≏',
  HumpEqual: '≏',
  le: '≤',
  LessEqual: '≤',
  ge: '≥',
  GreaterEqual: '≥',
  lesseqgtr: '⋚',
  lesseqqgtr: '⪋',
  greater: '>',
  less: '<',
};

/**
 * Mathematical Operators (Advanced)
 * @type {Record<string, string>}
 */
const MATH_ADVANCED = {
  alefsym: 'ℵ',
  aleph: 'ℵ',
  beth: 'ℶ',
  gimel: 'ℷ',
  daleth: 'ℸ',
  forall: '∀',
  ForAll: '∀',
  part: '∂',
  PartialD: '∂',
  exist: '∃',
  Exists: '∃',
  nexist: '∄',
  nexists: '∄',
  empty: '∅',
  emptyset: '∅',
  emptyv: '∅',
  varnothing: '∅',
  nabla: '∇',
  Del: '∇',
  isin: '∈',
  isinv: '∈',
  in: '∈',
  Element: '∈',
  notin: '∉',
  notinva: '∉',
  ni: '∋',
  niv: '∋',
  SuchThat: '∋',
  ReverseElement: '∋',
  notni: '∌',
  notniva: '∌',
  prod: '∏',
  Product: '∏',
  coprod: '∐',
  Coproduct: '∐',
  sum: '∑',
  Sum: '∑',
  minus: '−',
  mp: '∓',
  plusdo: '∔',
  dotplus: '∔',
  setminus: '∖',
  lowast: '∗',
  radic: '√',
  Sqrt: '√',
  prop: '∝',
  propto: '∝',
  Proportional: '∝',
  varpropto: '∝',
  infin: '∞',
  infintie: '⧝',
  ang: '∠',
  angle: '∠',
  angmsd: '∡',
  measuredangle: '∡',
  angsph: '∢',
  mid: '∣',
  VerticalBar: '∣',
  nmid: '∤',
  nsmid: '∤',
  npar: '∦',
  parallel: '∥',
  spar: '∥',
  nparallel: '∦',
  nspar: '∦',
  and: '∧',
  wedge: '∧',
  or: '∨',
  vee: '∨',
  cap: '∩',
  cup: '∪',
  int: '∫',
  Integral: '∫',
  conint: '∮',
  ContourIntegral: '∮',
  Conint: '∯',
  DoubleContourIntegral: '∯',
  Cconint: '∰',
  there4: '∴',
  therefore: '∴',
  Therefore: '∴',
  becaus: '∵',
  because: '∵',
  Because: '∵',
  ratio: '∶',
  Proportion: '∷',
  minusd: '∸',
  dotminus: '∸',
  mDDot: '∺',
  homtht: '∻',
  sim: '∼',
  bsimg: '∽',
  backsim: '∽',
  ac: '∾',
  mstpos: '∾',
  acd: '∿',
  VerticalTilde: '≀',
  wr: '≀',
  wreath: '≀',
  nsime: '≄',
  nsimeq: '≄',
  ncong: '≇',
  simne: '≆',
  ncongdot: '⩭̸',
  ngsim: '≵',
  nsim: '≁',
  napprox: '≉',
  nap: '≉',
  ngeq: '≱',
  nge: '≱',
  nleq: '≰',
  nle: '≰',
  ngtr: '≯',
  ngt: '≯',
  nless: '≮',
  nlt: '≮',
  nprec: '⊀',
  npr: '⊀',
  nsucc: '⊁',
  nsc: '⊁',
};

/**
 * Arrows
 * @type {Record<string, string>}
 */
const ARROWS = {
  larr: '←',
  leftarrow: '←',
  LeftArrow: '←',
  uarr: '↑',
  uparrow: '↑',
  UpArrow: '↑',
  rarr: '→',
  rightarrow: '→',
  RightArrow: '→',
  darr: '↓',
  downarrow: '↓',
  DownArrow: '↓',
  harr: '↔',
  leftrightarrow: '↔',
  LeftRightArrow: '↔',
  varr: '↕',
  updownarrow: '↕',
  UpDownArrow: '↕',
  nwarr: '↖',
  nwarrow: '↖',
  UpperLeftArrow: '↖',
  nearr: '↗',
  nearrow: '↗',
  UpperRightArrow: '↗',
  searr: '↘',
  searrow: '↘',
  LowerRightArrow: '↘',
  swarr: '↙',
  swarrow: '↙',
  LowerLeftArrow: '↙',
  lArr: '⇐',
  Leftarrow: '⇐',
  uArr: '⇑',
  Uparrow: '⇑',
  rArr: '⇒',
  Rightarrow: '⇒',
  dArr: '⇓',
  Downarrow: '⇓',
  hArr: '⇔',
  Leftrightarrow: '⇔',
  iff: '⇔',
  vArr: '⇕',
  Updownarrow: '⇕',
  lAarr: '⇚',
  Lleftarrow: '⇚',
  rAarr: '⇛',
  Rrightarrow: '⇛',
  lrarr: '⇆',
  leftrightarrows: '⇆',
  rlarr: '⇄',
  rightleftarrows: '⇄',
  lrhar: '⇋',
  leftrightharpoons: '⇋',
  ReverseEquilibrium: '⇋',
  rlhar: '⇌',
  rightleftharpoons: '⇌',
  Equilibrium: '⇌',
  udarr: '⇅',
  UpArrowDownArrow: '⇅',
  duarr: '⇵',
  DownArrowUpArrow: '⇵',
  llarr: '⇇',
  leftleftarrows: '⇇',
  rrarr: '⇉',
  rightrightarrows: '⇉',
  ddarr: '⇊',
  downdownarrows: '⇊',
  har: '↽',
  lhard: '↽',
  leftharpoondown: '↽',
  lharu: '↼',
  leftharpoonup: '↼',
  rhard: '⇁',
  rightharpoondown: '⇁',
  rharu: '⇀',
  rightharpoonup: '⇀',
  lsh: '↰',
  Lsh: '↰',
  rsh: '↱',
  Rsh: '↱',
  ldsh: '↲',
  rdsh: '↳',
  hookleftarrow: '↩',
  hookrightarrow: '↪',
  mapstoleft: '↤',
  mapstoup: '↥',
  map: '↦',
  mapsto: '↦',
  mapstodown: '↧',
  crarr: '↵',
  nleftarrow: '↚',
  nleftrightarrow: '↮',
  nrightarrow: '↛',
  nrarr: '↛',
  larrtl: '↢',
  rarrtl: '↣',
  leftarrowtail: '↢',
  rightarrowtail: '↣',
  twoheadleftarrow: '↞',
  twoheadrightarrow: '↠',
  Larr: '↞',
  Rarr: '↠',
  larrhk: '↩',
  rarrhk: '↪',
  larrlp: '↫',
  looparrowleft: '↫',
  rarrlp: '↬',
  looparrowright: '↬',
  harrw: '↭',
  leftrightsquigarrow: '↭',
  nrarrw: '↝̸',
  rarrw: '↝',
  rightsquigarrow: '↝',
  larrbfs: '⤟',
  rarrbfs: '⤠',
  nvHarr: '⤄',
  nvlArr: '⤂',
  nvrArr: '⤃',
  larrfs: '⤝',
  rarrfs: '⤞',
  Map: '⤅',
  larrsim: '⥳',
  rarrsim: '⥴',
  harrcir: '⥈',
  Uarrocir: '⥉',
  lurdshar: '⥊',
  ldrdhar: '⥧',
  ldrushar: '⥋',
  rdldhar: '⥩',
  lrhard: '⥭',
  uharr: '↾',
  uharl: '↿',
  dharr: '⇂',
  dharl: '⇃',
  Uarr: '↟',
  Darr: '↡',
  zigrarr: '⇝',
  nwArr: '⇖',
  neArr: '⇗',
  seArr: '⇘',
  swArr: '⇙',
  nharr: '↮',
  nhArr: '⇎',
  nlarr: '↚',
  nlArr: '⇍',
  nrArr: '⇏',
  larrb: '⇤',
  LeftArrowBar: '⇤',
  rarrb: '⇥',
  RightArrowBar: '⇥',
};

/**
 * Geometric Shapes
 * @type {Record<string, string>}
 */
const SHAPES = {
  square: '□',
  Square: '□',
  squ: '□',
  squf: '▪',
  squarf: '▪',
  blacksquar: '▪',
  blacksquare: '▪',
  FilledVerySmallSquare: '▪',
  blk34: '▓',
  blk12: '▒',
  blk14: '░',
  block: '█',
  srect: '▭',
  rect: '▭',
  sdot: '⋅',
  sdotb: '⊡',
  dotsquare: '⊡',
  triangle: '▵',
  tri: '▵',
  trine: '▵',
  utri: '▵',
  triangledown: '▿',
  dtri: '▿',
  tridown: '▿',
  triangleleft: '◃',
  ltri: '◃',
  triangleright: '▹',
  rtri: '▹',
  blacktriangle: '▴',
  utrif: '▴',
  blacktriangledown: '▾',
  dtrif: '▾',
  blacktriangleleft: '◂',
  ltrif: '◂',
  blacktriangleright: '▸',
  rtrif: '▸',
  loz: '◊',
  lozenge: '◊',
  blacklozenge: '⧫',
  lozf: '⧫',
  bigcirc: '◯',
  xcirc: '◯',
  circ: 'ˆ',
  Circle: '○',
  cir: '○',
  o: '○',
  bullet: '•',
  bull: '•',
  hellip: '…',
  mldr: '…',
  nldr: '‥',
  boxh: '─',
  HorizontalLine: '─',
  boxv: '│',
  boxdr: '┌',
  boxdl: '┐',
  boxur: '└',
  boxul: '┘',
  boxvr: '├',
  boxvl: '┤',
  boxhd: '┬',
  boxhu: '┴',
  boxvh: '┼',
  boxH: '═',
  boxV: '║',
  boxdR: '╒',
  boxDr: '╓',
  boxDR: '╔',
  boxDl: '╕',
  boxdL: '╖',
  boxDL: '╗',
  boxuR: '╘',
  boxUr: '╙',
  boxUR: '╚',
  boxUl: '╜',
  boxuL: '╛',
  boxUL: '╝',
  boxvR: '╞',
  boxVr: '╟',
  boxVR: '╠',
  boxVl: '╢',
  boxvL: '╡',
  boxVL: '╣',
  boxHd: '╤',
  boxhD: '╥',
  boxHD: '╦',
  boxHu: '╧',
  boxhU: '╨',
  boxHU: '╩',
  boxvH: '╪',
  boxVh: '╫',
  boxVH: '╬',
};

/**
 * Punctuation & Diacritics
 * @type {Record<string, string>}
 */
const PUNCTUATION = {
  excl: '!',
  iexcl: '¡',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  frac34: '¾',
  iquest: '¿',
  nbsp: '\u00a0',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  vert: '|',
  Verbar: '‖',
  verbar: '|',
  dblac: '˝',
  circ: 'ˆ',
  caron: 'ˇ',
  breve: '˘',
  dot: '˙',
  ring: '˚',
  ogon: '˛',
  tilde: '˜',
  DiacriticalGrave: '`',
  DiacriticalAcute: '´',
  DiacriticalTilde: '˜',
  DiacriticalDot: '˙',
  DiacriticalDoubleAcute: '˝',
  grave: '`',
};

/**
 * Currency Symbols
 * @type {Record<string, string>}
 */
const CURRENCY = {
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  euro: '€',
  dollar: '$',
  fnof: 'ƒ',
  inr: '₹',
  af: '؋',
  birr: 'ብር',
  peso: '₱',
  rub: '₽',
  won: '₩',
  yuan: '¥',
  cedil: '¸',
};

/**
 * Fractions
 * @type {Record<string, string>}
 */
const FRACTIONS = {
  frac12: '½',
  half: '½',
  frac13: '⅓',
  frac14: '¼',
  frac15: '⅕',
  frac16: '⅙',
  frac18: '⅛',
  frac23: '⅔',
  frac25: '⅖',
  frac34: '¾',
  frac35: '⅗',
  frac38: '⅜',
  frac45: '⅘',
  frac56: '⅚',
  frac58: '⅝',
  frac78: '⅞',
  frasl: '⁄',
};

/**
 * Miscellaneous Symbols
 * @type {Record<string, string>}
 */
const MISC_SYMBOLS = {
  trade: '™',
  TRADE: '™',
  telrec: '⌕',
  target: '⌖',
  ulcorn: '⌜',
  ulcorner: '⌜',
  urcorn: '⌝',
  urcorner: '⌝',
  dlcorn: '⌞',
  llcorner: '⌞',
  drcorn: '⌟',
  lrcorner: '⌟',
  intercal: '⊺',
  intcal: '⊺',
  oplus: '⊕',
  CirclePlus: '⊕',
  ominus: '⊖',
  CircleMinus: '⊖',
  otimes: '⊗',
  CircleTimes: '⊗',
  osol: '⊘',
  odot: '⊙',
  CircleDot: '⊙',
  oast: '⊛',
  circledast: '⊛',
  odash: '⊝',
  circleddash: '⊝',
  ocirc: '⊚',
  circledcirc: '⊚',
  boxplus: '⊞',
  plusb: '⊞',
  boxminus: '⊟',
  minusb: '⊟',
  boxtimes: '⊠',
  timesb: '⊠',
  boxdot: '⊡',
  sdotb: '⊡',
  veebar: '⊻',
  vee: '∨',
  barvee: '⊽',
  and: '∧',
  wedge: '∧',
  Cap: '⋒',
  Cup: '⋓',
  Fork: '⋔',
  pitchfork: '⋔',
  epar: '⋕',
  ltlarr: '⥶',
  nvap: '≍⃒',
  nvsim: '∼⃒',
  nvge: '≥⃒',
  nvle: '≤⃒',
  nvlt: '<⃒',
  nvgt: '>⃒',
  nvltrie: '⊴⃒',
  nvrtrie: '⊵⃒',
  Vdash: '⊩',
  dashv: '⊣',
  vDash: '⊨',
  Vvdash: '⊪',
  nvdash: '⊬',
  nvDash: '⊭',
  nVdash: '⊮',
  nVDash: '⊯',
};

const XML = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: "\""
}
const COMMON_HTML = {
  nbsp: '\u00a0',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  mdash: '\u2014',
  ndash: '\u2013',
  hellip: '\u2026',
  laquo: '\u00ab',
  raquo: '\u00bb',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bull: '\u2022',
  para: '\u00b6',
  sect: '\u00a7',
  deg: '\u00b0',
  frac12: '\u00bd',
  frac14: '\u00bc',
  frac34: '\u00be',
}
// ---------------------------------------------------------------------------
// Note: NUMERIC_ENTITIES (&#NNN; / &#xHH;) are handled by the scanner directly
// via String.fromCodePoint() without any map lookup.
// ---------------------------------------------------------------------------
;// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/EntityDecoder.js
// ---------------------------------------------------------------------------
// Built-in named entity map  (name → replacement string)
// No regex, no {regex,val} objects — just flat key/value pairs.
// ---------------------------------------------------------------------------



// ---------------------------------------------------------------------------
// Entity hook action constants
// ---------------------------------------------------------------------------

/**
 * Action constants for `onExternalEntity` and `onInputEntity` hooks.
 *
 * Use these instead of raw strings to avoid typos:
 *
 * @example
 * import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
 * const dec = new EntityDecoder({
 *   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
 * });
 */
const ENTITY_ACTION = Object.freeze({
  /** Resolve and expand the entity normally. */
  ALLOW: 'allow',
  /** Silently skip this entity — it will not be registered. */
  BLOCK: 'block',
  /** Throw an error, aborting entity registration entirely. */
  THROW: 'throw',
});

// ---------------------------------------------------------------------------
// Helpers
// ---------------------------------------------------------------------------

const SPECIAL_CHARS = new Set('!?\\\\/[]$%{}^&*()<>|+');

/**
 * Validate that an entity name contains no dangerous characters.
 * @param {string} name
 * @returns {string} the name, unchanged
 * @throws {Error} on invalid characters
 */
function EntityDecoder_validateEntityName(name) {
  if (name[0] === '#') {
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  }
  for (const ch of name) {
    if (SPECIAL_CHARS.has(ch)) {
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
    }
  }
  return name;
}

/**
 * Merge one or more entity maps into a flat name→string map.
 * Accepts either:
 *   - plain string values:             { amp: '&' }
 *   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
 *
 * Values containing '&' are skipped (recursive expansion risk).
 *
 * @param {...object} maps
 * @returns {Record<string, string>}
 */
function mergeEntityMaps(...maps) {
  const out = Object.create(null);
  for (const map of maps) {
    if (!map) continue;
    for (const key of Object.keys(map)) {
      const raw = map[key];
      if (typeof raw === 'string') {
        out[key] = raw;
      } else if (raw && typeof raw === 'object' && raw.val !== undefined) {
        // Legacy {regex,val} or {regx,val} — extract the string val only
        const val = raw.val;
        if (typeof val === 'string') {
          out[key] = val;
        }
        // function vals are not supported in the scanner — skip
      }
    }
  }
  return out;
}

// ---------------------------------------------------------------------------
// applyLimitsTo helpers
// ---------------------------------------------------------------------------

const LIMIT_TIER_EXTERNAL = 'external'; // input/runtime + persistent external maps
const LIMIT_TIER_BASE = 'base';     // DEFAULT_XML_ENTITIES + namedEntities (system) maps
const LIMIT_TIER_ALL = 'all';      // every entity regardless of tier

/**
 * Resolve `applyLimitsTo` option into a normalised Set of tier strings.
 * Accepted values: 'external' | 'base' | 'all' | string[]
 * Default: 'external' (only untrusted injected entities are counted).
 * @param {string|string[]|undefined} raw
 * @returns {Set<string>}
 */
function parseLimitTiers(raw) {
  if (!raw || raw === LIMIT_TIER_EXTERNAL) return new Set([LIMIT_TIER_EXTERNAL]);
  if (raw === LIMIT_TIER_ALL) return new Set([LIMIT_TIER_ALL]);
  if (raw === LIMIT_TIER_BASE) return new Set([LIMIT_TIER_BASE]);
  if (Array.isArray(raw)) return new Set(raw);
  return new Set([LIMIT_TIER_EXTERNAL]); // safe default for unrecognised values
}

// ---------------------------------------------------------------------------
// NCR (Numeric Character Reference) classification
// ---------------------------------------------------------------------------

// Severity order — higher number = stricter action.
// Used to enforce minimum action levels for specific codepoint ranges.
const NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 });

// XML 1.0 §2.2: allowed chars are #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
// Restricted C0: U+0001–U+001F excluding U+0009, U+000A, U+000D
const XML10_ALLOWED_C0 = new Set([0x09, 0x0A, 0x0D]);

/**
 * Parse the `ncr` constructor option into flat, hot-path-friendly fields.
 * @param {object|undefined} ncr
 * @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
 */
function parseNCRConfig(ncr) {
  if (!ncr) {
    return { xmlVersion: 1.0, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  }
  const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1.0;
  const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
  const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
  // 'allow' is not meaningful for null — clamp to at least 'remove'
  const clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}

// ---------------------------------------------------------------------------
// EntityReplacer
// ---------------------------------------------------------------------------

/**
 * Single-pass, zero-regex entity replacer for XML/HTML content.
 *
 * Algorithm: scan the string once for '&', read to ';', resolve via map
 * or direct codepoint conversion, build output chunks, join once at the end.
 *
 * Entity lookup priority (highest → lowest):
 *   1. input / runtime  (DOCTYPE entities for current document)
 *   2. persistent external (survive across documents)
 *   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
 *
 * Both input and external resolve as the 'external' tier for limit purposes.
 * Base map entities resolve as the 'base' tier.
 *
 * Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
 * String.fromCodePoint() — no map needed. They count as 'base' tier.
 *
 * @example
 * const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
 * replacer.setExternalEntities({ brand: 'Acme' });
 *
 * const instance = replacer.reset();
 * instance.addInputEntities({ version: '1.0' });
 * instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
 */
class EntityDecoder {
  /**
   * @param {object} [options]
   * @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
   * @param {object}  [options.limit]                 — security limits
   * @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
   * @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
   * @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
   *   Which entity tiers count against the security limits:
   *   - 'external' (default) — only input/runtime + persistent external entities
   *   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
   *   - 'all'                — every entity regardless of tier
   *   - string[]             — explicit combination, e.g. ['external', 'base']
   * @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
   * @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
   * @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
   * @param {object}   [options.ncr]       — Numeric Character Reference controls
   * @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
   *   XML version governing which codepoint ranges are restricted:
   *   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
   *   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
   * @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
   *   Base action for numeric references. Severity order: allow < leave < remove < throw.
   *   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
   *   the effective action is max(onNCR, rangeMinimum).
   * @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
   *   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
   *   Hook called when an external entity is registered via `setExternalEntities()` or
   *   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
   *   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
   *   Hook called when an input entity is registered via `addInputEntities()`. Return
   *   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
   *   `ENTITY_ACTION.THROW` to abort with an error.
   */
  constructor(options = {}) {
    this._limit = options.limit || {};
    this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
    this._maxExpandedLength = this._limit.maxExpandedLength || 0;
    this._postCheck = typeof options.postCheck === 'function' ? options.postCheck : r => r;
    this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
    this._numericAllowed = options.numericAllowed ?? true;
    // Base map: DEFAULT_XML_ENTITIES + user-supplied extras. Immutable after construction.
    this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);

    // Persistent external entities — survive across documents.
    // Stored as a separate map so reset() never touches them.
    /** @type {Record<string, string>} */
    this._externalMap = Object.create(null);

    // Input / runtime entities — current document only, wiped on reset().
    /** @type {Record<string, string>} */
    this._inputMap = Object.create(null);

    // Per-document counters
    this._totalExpansions = 0;
    this._expandedLength = 0;

    // --- New: remove / leave sets ---
    /** @type {Set<string>} */
    this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
    /** @type {Set<string>} */
    this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);

    // --- NCR config (parsed into flat fields for hot-path speed) ---
    const ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion;
    this._ncrOnLevel = ncrCfg.onLevel;
    this._ncrNullLevel = ncrCfg.nullLevel;

    // --- Registration hooks ---
    /** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
    this._onExternalEntity = typeof options.onExternalEntity === 'function'
      ? options.onExternalEntity
      : null;
    /** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
    this._onInputEntity = typeof options.onInputEntity === 'function'
      ? options.onInputEntity
      : null;
  }

  // -------------------------------------------------------------------------
  // Private: registration hook dispatch
  // -------------------------------------------------------------------------

  /**
   * Invoke a registration hook for a single entity name/value pair.
   * Returns true when the entity should be accepted, false when it should be
   * silently skipped (BLOCK), and throws when the hook returns THROW.
   *
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
   * @param {string} name
   * @param {string} value
   * @param {string} context  — used in error messages ('external' | 'input')
   * @returns {boolean}  true = accept, false = skip
   */
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return true; // no hook → always accept
    const action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return false;
    if (action === ENTITY_ACTION.THROW) {
      throw new Error(
        `[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`
      );
    }
    return true; // ALLOW or any unknown return value → accept
  }

  // -------------------------------------------------------------------------
  // Persistent external entity registration
  // -------------------------------------------------------------------------

  /**
   * Replace the full set of persistent external entities.
   * All keys are validated — throws on invalid characters.
   * If `onExternalEntity` is set, it is called once per entry; entries that
   * return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
   * aborts the whole call.
   * @param {Record<string, string | { regex?: RegExp, val: string }>} map
   */
  setExternalEntities(map) {
    if (map) {
      for (const key of Object.keys(map)) {
        EntityDecoder_validateEntityName(key);
      }
    }
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    // Hook present — resolve values first, then filter
    const flat = mergeEntityMaps(map);
    const filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onExternalEntity, name, value, 'external')) {
        filtered[name] = value;
      }
    }
    this._externalMap = filtered;
  }

  /**
   * Add a single persistent external entity.
   * If `onExternalEntity` is set it is called before the entity is stored;
   * `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
   * @param {string} key
   * @param {string} value
   */
  addExternalEntity(key, value) {
    EntityDecoder_validateEntityName(key);
    if (typeof value === 'string' && value.indexOf('&') === -1) {
      if (this._applyRegistrationHook(this._onExternalEntity, key, value, 'external')) {
        this._externalMap[key] = value;
      }
    }
  }

  // -------------------------------------------------------------------------
  // Input / runtime entity registration (per document)
  // -------------------------------------------------------------------------

  /**
   * Inject DOCTYPE entities for the current document.
   * Also resets per-document expansion counters.
   * If `onInputEntity` is set it is called once per entry; entries returning
   * `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
   * @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
   */
  addInputEntities(map) {
    this._totalExpansions = 0;
    this._expandedLength = 0;
    if (!this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    const flat = mergeEntityMaps(map);
    const filtered = Object.create(null);
    for (const [name, value] of Object.entries(flat)) {
      if (this._applyRegistrationHook(this._onInputEntity, name, value, 'input')) {
        filtered[name] = value;
      }
    }
    this._inputMap = filtered;
  }

  // -------------------------------------------------------------------------
  // Per-document reset
  // -------------------------------------------------------------------------

  /**
   * Wipe input/runtime entities and reset counters.
   * Call this before processing each new document.
   * @returns {this}
   */
  reset() {
    this._inputMap = Object.create(null);
    this._totalExpansions = 0;
    this._expandedLength = 0;
    return this;
  }

  // -------------------------------------------------------------------------
  // XML version (can be set after construction, e.g. once parser reads <?xml?>)
  // -------------------------------------------------------------------------

  /**
   * Update the XML version used for NCR classification.
   * Call this as soon as the document's `<?xml version="...">` declaration is parsed.
   * @param {1.0|1.1|number} version
   */
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1.0;
  }

  // -------------------------------------------------------------------------
  // Primary API
  // -------------------------------------------------------------------------

  /**
   * Replace all entity references in `str` in a single pass.
   *
   * @param {string} str
   * @returns {string}
   */
  decode(str) {
    if (typeof str !== 'string' || str.length === 0) return str;
    //TODO: check if needed
    if (str.indexOf('&') === -1) return str; // fast path — no entities at all

    const original = str;
    const chunks = [];
    const len = str.length;
    let last = 0; // start of next unprocessed literal chunk
    let i = 0;

    const limitExpansions = this._maxTotalExpansions > 0;
    const limitLength = this._maxExpandedLength > 0;
    const checkLimits = limitExpansions || limitLength;

    while (i < len) {
      // Scan forward to next '&'
      if (str.charCodeAt(i) !== 38 /* '&' */) { i++; continue; }

      // --- Found '&' at position i ---

      // Scan forward to ';'
      let j = i + 1;
      while (j < len && str.charCodeAt(j) !== 59 /* ';' */ && (j - i) <= 32) j++;

      if (j >= len || str.charCodeAt(j) !== 59) {
        // No closing ';' within window — treat '&' as literal
        i++;
        continue;
      }

      // Raw token between '&' and ';' (exclusive)
      const token = str.slice(i + 1, j);
      if (token.length === 0) { i++; continue; }

      let replacement;
      let tier; // which limit tier this entity belongs to

      if (this._removeSet.has(token)) {
        // Remove entity: replace with empty string
        replacement = '';
        // If entity was unknown (replacement undefined), we still need a tier for limits.
        // Treat as external tier because it's user-directed removal of an unknown reference.
        if (tier === undefined) {
          tier = LIMIT_TIER_EXTERNAL;
        }
      } else if (this._leaveSet.has(token)) {
        // Do not replace — keep original &token; as literal
        i++;
        continue;
      } else if (token.charCodeAt(0) === 35 /* '#' */) {
        // ---- Numeric / NCR reference ----
        // NCR classification always runs first — prohibited codepoints must be
        // caught regardless of numericAllowed.
        const ncrResult = this._resolveNCR(token);
        if (ncrResult === undefined) {
          // 'leave' action — keep original &token; as-is
          i++;
          continue;
        }
        replacement = ncrResult; // '' for remove, char string for allow
        tier = LIMIT_TIER_BASE;
      } else {
        // ---- Named reference ----
        const resolved = this._resolveName(token);
        replacement = resolved?.value;
        tier = resolved?.tier;
      }

      if (replacement === undefined) {
        // Unknown entity — leave as-is, advance past '&' only
        i++;
        continue;
      }

      // Flush literal chunk before this entity
      if (i > last) chunks.push(str.slice(last, i));
      chunks.push(replacement);
      last = j + 1; // skip past ';'
      i = last;

      // Apply expansion limits only if this tier is being tracked
      if (checkLimits && this._tierCounts(tier)) {
        if (limitExpansions) {
          this._totalExpansions++;
          if (this._totalExpansions > this._maxTotalExpansions) {
            throw new Error(
              `[EntityReplacer] Entity expansion count limit exceeded: ` +
              `${this._totalExpansions} > ${this._maxTotalExpansions}`
            );
          }
        }
        if (limitLength) {
          // delta: replacement.length minus the raw &token; length (token.length + 2 for '&' and ';')
          const delta = replacement.length - (token.length + 2);
          if (delta > 0) {
            this._expandedLength += delta;
            if (this._expandedLength > this._maxExpandedLength) {
              throw new Error(
                `[EntityReplacer] Expanded content length limit exceeded: ` +
                `${this._expandedLength} > ${this._maxExpandedLength}`
              );
            }
          }
        }
      }
    }

    // Flush trailing literal
    if (last < len) chunks.push(str.slice(last));

    // If nothing was replaced, chunks is empty — return original
    const result = chunks.length === 0 ? str : chunks.join('');

    return this._postCheck(result, original);
  }

  // -------------------------------------------------------------------------
  // Private: limit tier check
  // -------------------------------------------------------------------------

  /**
   * Returns true if a resolved entity of the given tier should count
   * against the expansion/length limits.
   * @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
   * @returns {boolean}
   */
  _tierCounts(tier) {
    if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
    return this._limitTiers.has(tier);
  }

  // -------------------------------------------------------------------------
  // Private: entity resolution
  // -------------------------------------------------------------------------

  /**
   * Resolve a named entity token (without & and ;).
   * Priority: inputMap > externalMap > baseMap
   * Returns the resolved value tagged with its limit tier.
   *
   * @param {string} name
   * @returns {{ value: string, tier: string }|undefined}
   */
  _resolveName(name) {
    // input and external both count as 'external' tier for limit purposes —
    // they are injected at runtime and are the untrusted surface.
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
    return undefined;
  }

  /**
   * Classify a codepoint and return the minimum action level that must be applied.
   * Returns -1 when no minimum is imposed (normal allow path).
   *
   * Ranges checked (in priority order):
   *   1. U+0000            — null, governed by nullNCR (always ≥ remove)
   *   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
   *   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
   *      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
   *
   * @param {number} cp  — codepoint
   * @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
   */
  _classifyNCR(cp) {
    // 1. Null
    if (cp === 0) return this._ncrNullLevel;

    // 2. Surrogates — always prohibited, minimum 'remove'
    if (cp >= 0xD800 && cp <= 0xDFFF) return NCR_LEVEL.remove;

    // 3. XML 1.0 restricted C0 controls
    if (this._ncrXmlVersion === 1.0) {
      if (cp >= 0x01 && cp <= 0x1F && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
    }

    return -1; // no restriction
  }

  /**
   * Execute a resolved NCR action.
   *
   * @param {number} action   — NCR_LEVEL value
   * @param {string} token    — raw token (e.g. '#38') for error messages
   * @param {number} cp       — codepoint, used only for error messages
   * @returns {string|undefined}
   *   - decoded character string  → 'allow'
   *   - ''                        → 'remove'
   *   - undefined                 → 'leave' (caller must skip past '&' only)
   *   - throws Error              → 'throw'
   */
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow: return String.fromCodePoint(cp);
      case NCR_LEVEL.remove: return '';
      case NCR_LEVEL.leave: return undefined; // signal: keep literal
      case NCR_LEVEL.throw:
        throw new Error(
          `[EntityDecoder] Prohibited numeric character reference ` +
          `&${token}; (U+${cp.toString(16).toUpperCase().padStart(4, '0')})`
        );
      default: return String.fromCodePoint(cp);
    }
  }

  /**
   * Full NCR resolution pipeline for a numeric token.
   *
   * Steps:
   *   1. Parse the codepoint (decimal or hex).
   *   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
   *   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
   *   4. Classify the codepoint to find the minimum required action level.
   *   5. Resolve effective action = max(onNCR, minimum).
   *   6. Apply and return.
   *
   * @param {string} token  — e.g. '#38', '#x26', '#X26'
   * @returns {string|undefined}
   *   - string (incl. '')  — replacement ('' = remove)
   *   - undefined          — leave original &token; as-is
   */
  _resolveNCR(token) {
    // Step 1: parse codepoint
    const second = token.charCodeAt(1);
    let cp;
    if (second === 120 /* x */ || second === 88 /* X */) {
      cp = parseInt(token.slice(2), 16);
    } else {
      cp = parseInt(token.slice(1), 10);
    }

    // Step 2: out-of-range → leave as-is unconditionally
    if (Number.isNaN(cp) || cp < 0 || cp > 0x10FFFF) return undefined;

    // Step 3: classify to get minimum action level
    const minimum = this._classifyNCR(cp);

    // Step 4: if numericAllowed is false and no hard minimum → leave
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return undefined;

    // Step 5: effective action = max(configured onNCR, range minimum)
    const effective = minimum === -1
      ? this._ncrOnLevel
      : Math.max(this._ncrOnLevel, minimum);

    // Step 6: apply
    return this._applyNCRAction(effective, token, cp);
  }
}
;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql.js
/**
 * SQL context patterns — high-precision rules only.
 *
 * These rules have very low false-positive risk and are safe to apply to
 * general user text (names, descriptions, search queries, etc.).
 * All patterns are ReDoS-safe — unlike the `sql-injection` npm package
 * which has an active CVE on its own detection regexes.
 *
 * For exhaustive coverage including noisier heuristics (comment sequences,
 * hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
 * Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
 * not to general free-text fields.
 */

const SQL_PATTERNS = [
  {
    id: 'sql-block-comment-open',
    description: 'SQL block comment open: /* ... */ — unusual in legitimate user text',
    pattern: /\/\*/,
  },
  {
    id: 'sql-union-select',
    description: 'UNION SELECT — most common SQL injection aggregation attack',
    pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i,
  },
  {
    id: 'sql-drop-table',
    description: 'DROP TABLE — destructive DDL injection',
    pattern: /\bDROP\s{1,20}TABLE\b/i,
  },
  {
    id: 'sql-drop-database',
    description: 'DROP DATABASE — destructive DDL injection',
    pattern: /\bDROP\s{1,20}DATABASE\b/i,
  },
  {
    id: 'sql-insert-into',
    description: 'INSERT INTO — data injection',
    pattern: /\bINSERT\s{1,20}INTO\b/i,
  },
  {
    id: 'sql-delete-from',
    description: 'DELETE FROM — data deletion injection',
    pattern: /\bDELETE\s{1,20}FROM\b/i,
  },
  {
    id: 'sql-update-set',
    description: 'UPDATE ... SET — data modification injection',
    // Allows arbitrary content between UPDATE and SET (table name, alias, etc.)
    pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i,
  },
  {
    id: 'sql-exec-xp',
    description: 'EXEC xp_ — MSSQL extended stored procedure execution',
    pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i,
  },
  {
    id: 'sql-tautology-string',
    description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
    // Last quote is optional — injection may truncate it: ' OR '1'='1--
    pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i,
  },
  {
    id: 'sql-tautology-numeric',
    description: 'Numeric tautology: OR 1=1',
    pattern: /\bOR\s{1,10}1\s*=\s*1\b/i,
  },
  {
    id: 'sql-always-true-zero',
    description: 'Numeric tautology: OR 0=0',
    pattern: /\bOR\s{1,10}0\s*=\s*0\b/i,
  },
  {
    id: 'sql-sleep-benchmark',
    description: 'Time-based blind injection: SLEEP() or BENCHMARK()',
    pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i,
  },
  {
    id: 'sql-waitfor-delay',
    description: 'MSSQL time-based blind injection: WAITFOR DELAY',
    pattern: /\bWAITFOR\s{1,20}DELAY\b/i,
  },
  {
    id: 'sql-char-function',
    description: 'CHAR() function — used to obfuscate injected strings',
    pattern: /\bCHAR\s*\(\s*\d{1,3}/i,
  },
  {
    id: 'sql-information-schema',
    description: 'INFORMATION_SCHEMA — reconnaissance query for table/column enumeration',
    pattern: /\bINFORMATION_SCHEMA\b/i,
  },
];

/* harmony default export */ const sql = (SQL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql-strict.js
/**
 * SQL-STRICT context patterns.
 *
 * Extends the base 'SQL' context with three additional rules that are
 * effective at detecting real injections but carry a higher false-positive
 * risk on general free-text input.
 *
 * Use 'SQL-STRICT' when:
 *   - The string is specifically a SQL fragment or database identifier
 *   - You control the input domain (e.g. a dedicated SQL search field)
 *   - You can tolerate occasional false positives in exchange for broader coverage
 *
 * Use 'SQL' (not STRICT) when:
 *   - The field is general user text (names, descriptions, comments)
 *   - False positives would block legitimate content (e.g. "see note -- above")
 *
 * Rules moved here from 'SQL' due to false-positive risk:
 *
 *   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
 *   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
 *   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
 */



const SQL_STRICT_EXTRA = [
  {
    id: 'sql-line-comment',
    description: 'SQL line comment: -- followed by whitespace or end of string',
    pattern: /--(?:\s|$)/,
  },
  {
    id: 'sql-stacked-query',
    description: 'Stacked queries: semicolon immediately followed by a SQL keyword',
    pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i,
  },
  {
    id: 'sql-hex-encoding',
    description: 'Hex-encoded string injection: 0x41414141 style (MySQL)',
    pattern: /\b0x[0-9a-f]{4,}/i,
  },
];

// SQL-STRICT = all base SQL rules + the three noisy extras
const SQL_STRICT_PATTERNS = [...sql, ...SQL_STRICT_EXTRA];

/* harmony default export */ const sql_strict = (SQL_STRICT_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/util/decode-entities.js
/**
 * Decode the HTML character references that matter for markup-context
 * detection.
 *
 * Browsers decode character references in attribute values before they
 * interpret a URL, so `javascript&#58;alert(1)` in an href is the
 * `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
 * without this step such payloads slip through.
 *
 * Deliberately NOT a full entity decoder. It decodes only:
 *   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
 *                   trailing ; optional — browsers accept both)
 *   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
 *   - named refs    &colon;  &Tab;  &NewLine;
 *       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
 *       like a browser (so `&COLON;` and `&colon` are not decoded).
 *       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
 *       so `java&Tab;script:` is still a javascript: URL.
 *
 * It does NOT decode &amp; (single pass only), so double-encoded text such as
 * "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
 *
 * All quantifiers are bounded; no ReDoS risk.
 *
 * @param {string} input
 * @returns {string}
 */
const NAMED = Object.freeze({
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
});

const ENTITY_RE =
  /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;

function decodeEntities(input) {
  if (input.indexOf('&') === -1) return input;

  return input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== undefined) {
      return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
    }
    const cp = hex !== undefined ? parseInt(hex, 16) : parseInt(dec, 10);
    if (!Number.isFinite(cp) || cp > 0x10ffff) return match;
    return String.fromCodePoint(cp);
  });
}

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/html.js
/**
 * HTML context patterns.
 *
 * Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
 * All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
 *
 * Each entry is { pattern: RegExp, id: string, description: string }
 * so callers can inspect which rule fired if they need to.
 */

const HTML_PATTERNS = [
  {
    id: 'html-script-open',
    description: '<script opening tag',
    pattern: /<script[\s>/]/i,
  },
  {
    id: 'html-script-close',
    description: '</script closing tag',
    pattern: /<\/script[\s>]/i,
  },
  {
    id: 'html-javascript-protocol',
    description: 'javascript: URI scheme (with optional whitespace/encoding)',
    // Handles j&#x61;vascript:, j\u0061vascript:, and whitespace variants
    pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i,
  },
  {
    id: 'html-vbscript-protocol',
    description: 'vbscript: URI scheme',
    pattern: /vbscript[\t\n\r ]*:/i,
  },
  {
    id: 'html-data-html',
    description: 'data:text/html URI — can execute scripts in browsers',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i,
  },
  {
    id: 'html-data-xhtml',
    description: 'data:application/xhtml+xml URI',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i,
  },
  {
    id: 'html-data-svg',
    description: 'data:image/svg+xml URI — can execute scripts',
    pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i,
  },
  {
    id: 'html-inline-event-handler',
    description: 'Inline event handler attributes: onclick=, onerror=, onload=, etc.',
    // \bon ensures we match a word boundary so "phonetic=" is not caught
    pattern: /\bon\w{1,30}\s*=/i,
  },
  {
    id: 'html-entity-obfuscated-script',
    description: 'HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)',
    // Entities include optional trailing semicolon: &#x3C; or &#x3C (both valid in HTML5)
    pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i,
  },
  {
    id: 'html-entity-obfuscated-javascript',
    description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
    pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i,
  },
  {
    id: 'html-style-expression',
    description: 'CSS expression() — IE-era code execution in style attributes',
    pattern: /style[\s\S]{0,20}expression\s*\(/i,
  },
  {
    id: 'html-object-embed',
    description: '<object or <embed tags that can load active content',
    pattern: /<(?:object|embed)[\s>/]/i,
  },
  {
    id: 'html-base-tag',
    description: '<base href= — can hijack all relative URLs on a page',
    pattern: /<base[\s>]/i,
  },
  {
    id: 'html-meta-refresh',
    description: '<meta http-equiv="refresh" — can redirect users',
    pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i,
  },
  {
    id: 'html-srcdoc',
    description: 'srcdoc= attribute on iframes — embeds HTML that can run scripts',
    pattern: /srcdoc\s*=/i,
  },
  {
    id: 'html-iframe',
    description: '<iframe tag',
    pattern: /<iframe[\s>/]/i,
  },
  {
    id: 'html-form',
    description: '<form tag — can be used for phishing / credential harvesting injection',
    pattern: /<form[\s>/]/i,
  },
];

/* harmony default export */ const html = (HTML_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/xml.js
/**
 * XML context patterns.
 *
 * Detects injection vectors that are specifically dangerous when a string
 * is inserted into an XML document (not HTML rendering context).
 *
 * Key distinction from HTML: these patterns target parser-level attacks —
 * things that can confuse or subvert an XML parser, trigger external entity
 * resolution, or inject DTD content. HTML rendering concerns (XSS) belong
 * in the HTML context.
 */

const XML_PATTERNS = [
  {
    id: 'xml-cdata-injection',
    description: 'CDATA section injection: <![CDATA[ breaks out of text node context',
    pattern: /<!\[CDATA\[/i,
  },
  {
    id: 'xml-cdata-close',
    description: 'CDATA close sequence: ]]> can terminate an enclosing CDATA section',
    pattern: /\]\]>/,
  },
  {
    id: 'xml-processing-instruction',
    description: 'XML processing instruction: <?xml-stylesheet or <?php etc.',
    pattern: /<\?(?:xml[\- ]|php|asp)/i,
  },
  {
    id: 'xml-doctype-injection',
    description: 'DOCTYPE declaration embedded in content — can define entities',
    // Match <!DOCTYPE followed by end-of-string, whitespace, or [ (internal subset)
    pattern: /<!DOCTYPE(?:[\s[]|$)/i,
  },
  {
    id: 'xml-entity-system',
    description: 'SYSTEM keyword — used in external entity declarations (XXE)',
    pattern: /\bSYSTEM\s+["']/i,
  },
  {
    id: 'xml-entity-public',
    description: 'PUBLIC keyword — used in external entity declarations (XXE)',
    pattern: /\bPUBLIC\s+["']/i,
  },
  {
    id: 'xml-entity-declaration',
    description: '<!ENTITY declaration — defines entities, potential XXE or entity expansion',
    pattern: /<!ENTITY[\s%]/i,
  },
  {
    id: 'xml-billion-laughs',
    description: 'Entity reference chaining / billion laughs: repeated &eX; style references',
    // Heuristic: 3+ consecutive entity refs suggests expansion attack
    pattern: /(?:&\w{1,20};){3,}/,
  },
  {
    id: 'xml-namespace-confusion',
    description: 'xmlns: attribute injection — can redefine namespaces to confuse parsers',
    // pattern: /\bxmlns\s*(?::\w{1,40})?\s*=/i,
    pattern: /\bxmlns(?::\w{1,40})?\s*=/i,
  },
  {
    id: 'xml-comment-injection',
    description: '<!-- comment injection — can hide content from some parsers',
    pattern: /<!--/,
  },
  {
    id: 'xml-comment-close',
    description: '--> closes an enclosing XML comment',
    pattern: /-->/,
  },
  {
    id: 'xml-pi-close',
    description: '?> closes an enclosing processing instruction',
    pattern: /\?>/,
  },
];

/* harmony default export */ const xml = (XML_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/svg.js
/**
 * SVG context patterns.
 *
 * SVG is XML-based but renders in browsers, giving it a unique attack surface
 * that combines XML parser behaviour with browser rendering and JavaScript execution.
 *
 * Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
 * (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
 */

const SVG_PATTERNS = [
  {
    id: 'svg-script-element',
    description: '<script element inside SVG executes JavaScript',
    pattern: /<script[\s>/]/i,
  },
  {
    id: 'svg-xlink-href-javascript',
    description: 'xlink:href with javascript: — classic SVG XSS via <a> or <use>',
    pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-href-javascript',
    description: 'href= with javascript: in SVG context (<a>, <animate>, etc.)',
    pattern: /href\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-foreignobject',
    description: '<foreignObject embeds HTML inside SVG — can execute scripts',
    pattern: /<foreignObject[\s>/]/i,
  },
  {
    id: 'svg-use-external',
    description: '<use xlink:href or href pointing to external resource (non-fragment URL)',
    // Match <use with href= where the value starts with a non-# character (external URL)
    // [\"'][^#] catches quoted values not starting with #; [^\"'#\s>] catches unquoted
    pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i,
  },
  {
    id: 'svg-animate-href',
    description: '<animate attributeName="href" — can dynamically change href to javascript:',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i,
  },
  {
    id: 'svg-animate-xlinkhref',
    description: '<animate attributeName="xlink:href"',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i,
  },
  {
    id: 'svg-set-javascript',
    description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
    pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i,
  },
  {
    id: 'svg-event-handler',
    description: 'SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.',
    pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i,
  },
  {
    id: 'svg-handler-generic',
    description: 'Generic on* handler catch-all for SVG attributes',
    pattern: /\bon\w{1,30}\s*=/i,
  },
  {
    id: 'svg-filter-feimage',
    description: '<feImage href= — filter primitive that can load external resources',
    pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i,
  },
  {
    id: 'svg-image-external',
    description: '<image xlink:href with http/https or javascript protocol',
    pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i,
  },
  {
    id: 'svg-style-javascript',
    description: 'style= attribute containing javascript: (e.g. background:url(javascript:...))',
    pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i,
  },
];

/* harmony default export */ const svg = (SVG_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/shell.js
/**
 * SHELL context patterns.
 *
 * Detects shell injection vectors and path traversal patterns.
 * Designed for use when a string will be passed to a shell command,
 * used as a file path, or interpolated into OS-level operations.
 */

const SHELL_PATTERNS = [
  {
    id: 'shell-path-traversal-unix',
    description: 'Unix path traversal: ../  — climbing the directory tree',
    pattern: /\.\.\//,
  },
  {
    id: 'shell-path-traversal-windows',
    description: 'Windows path traversal: ..\\ — climbing the directory tree',
    pattern: /\.\.\\/,
  },
  {
    id: 'shell-path-traversal-encoded',
    description: 'URL-encoded path traversal: %2e%2e or %2f variants',
    pattern: /%2e%2e|%2f\.\.|\.\.%2f/i,
  },
  {
    id: 'shell-null-byte',
    description: 'Null byte injection: \\x00 or %00 — truncates strings in C-backed functions',
    pattern: /\x00|%00/,
  },
  {
    id: 'shell-semicolon',
    description: 'Semicolon command separator: cmd1; cmd2',
    pattern: /;/,
  },
  {
    id: 'shell-pipe',
    description: 'Pipe operator: cmd1 | cmd2',
    pattern: /\|/,
  },
  {
    id: 'shell-and-operator',
    description: 'AND operator: cmd1 && cmd2',
    pattern: /&&/,
  },
  {
    id: 'shell-or-operator',
    description: 'OR operator: cmd1 || cmd2',
    pattern: /\|\|/,
  },
  {
    id: 'shell-backtick',
    description: 'Backtick command substitution: `cmd`',
    pattern: /`/,
  },
  {
    id: 'shell-dollar-paren',
    description: 'Dollar-paren command substitution: $(cmd)',
    pattern: /\$\(/,
  },
  {
    id: 'shell-dollar-brace',
    description: 'Dollar-brace variable expansion: ${var} — can be abused for injection',
    pattern: /\$\{/,
  },
  {
    id: 'shell-redirect-out',
    description: 'Output redirection: cmd > file or cmd >> file',
    pattern: />{1,2}/,
  },
  {
    id: 'shell-redirect-in',
    description: 'Input redirection: cmd < file',
    pattern: /</,
  },
  {
    id: 'shell-newline-injection',
    description: 'Newline injection: \\n or \\r — can inject new shell commands',
    pattern: /[\n\r]/,
  },
  {
    id: 'shell-glob-star',
    description: 'Glob expansion: * or ? — can expand to unintended files',
    // Only flag when combined with path separators to reduce false positives
    pattern: /[/\\][*?]/,
  },
  {
    id: 'shell-absolute-root',
    description: 'Absolute root path injection: string starting with / or \\ (Windows UNC)',
    pattern: /^(?:\/|\\\\)/,
  },
  {
    id: 'shell-windows-drive',
    description: 'Windows drive letter path injection: C:\\ or D:/',
    pattern: /^[a-zA-Z]:[/\\]/,
  },
  {
    id: 'shell-curl-wget',
    description: 'curl/wget with URL or flags — can exfiltrate data or download payloads',
    // Require a URL scheme (http/https/ftp) or a flag (-) to reduce false positives
    // "curl is a tool" won't match; "curl http://..." or "curl -s ..." will
    pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i,
  },
];

/* harmony default export */ const shell = (SHELL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/redos.js
/**
 * REDOS context patterns.
 *
 * Detects strings that, if used as regular expressions, could cause
 * catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
 *
 * These patterns detect the structural forms that lead to exponential or
 * polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
 *
 * Use this context when user-supplied strings will be compiled into RegExp objects.
 */

const REDOS_PATTERNS = [
  {
    id: 'redos-nested-quantifier-plus',
    description: 'Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.',
    // Matches any group containing a + quantifier, with an outer * or + — catches (a+)+, (.+b)*, etc.
    pattern: /\([^)]*\+[^)]*\)[+*]/,
  },
  {
    id: 'redos-nested-quantifier-star',
    description: 'Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking',
    pattern: /\([^)]*\*[^)]*\)[*+]/,
  },
  {
    id: 'redos-nested-groups',
    description: 'Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic',
    pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/,
  },
  {
    id: 'redos-alternation-overlap',
    description: 'Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths',
    // Detect repeated identical alternatives under a quantifier
    pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/,
  },
  {
    id: 'redos-star-plus-concat',
    description: '(x*x)+ pattern — triggers super-linear backtracking',
    pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/,
  },
  {
    id: 'redos-dot-star-greedy',
    description: '(.*){n,} or (.+){n,} — repeated greedy dot quantifiers',
    pattern: /\(\.[*+]\)\{?\d/,
  },
  {
    id: 'redos-large-repetition',
    description: 'Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking',
    // Matches { followed by 4+ digits (≥1000), then optional ,digits }
    pattern: /\{\d{4,}(?:,\d*)?\}/,
  },
  {
    id: 'redos-catastrophic-alternation',
    description: 'Long alternation with many similar branches — polynomial backtracking risk',
    // Heuristic: 10+ pipe-separated alternatives in a single group
    pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/,
  },
];

/* harmony default export */ const redos = (REDOS_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/nosql.js
/**
 * NOSQL context patterns.
 *
 * Detects injection vectors specific to NoSQL databases (primarily MongoDB)
 * and JavaScript-evaluated queries.
 *
 * Attack categories:
 *   1. MongoDB query operator injection: $where, $ne, $gt, $regex, $or, $and, etc.
 *      These operators, when injected into a JSON query object, can bypass
 *      authentication or exfiltrate data without knowing passwords.
 *
 *   2. JavaScript execution: $where clauses execute arbitrary JS server-side.
 *
 *   3. Prototype pollution: __proto__, constructor.prototype — can corrupt
 *      the prototype chain of all objects in the Node.js process.
 *
 * Pattern note: MongoDB operators appear as JSON keys. In JSON, keys are
 * quoted: {"$where": ...} so the pattern must allow an optional closing
 * quote between the operator name and the colon: /\$where["'\s]*:/
 */

// Shared suffix: optional closing quote/whitespace before the colon
// Handles: $op: (bare), "$op": (JSON), '$op': (single-quoted)
const SEP = /["'\s]*:/;
const sep = '["\'\\s]*:';

const NOSQL_PATTERNS = [
  // ─── MongoDB $ operator injection ────────────────────────────────────────
  {
    id: 'nosql-where-operator',
    description: '$where — executes arbitrary JavaScript server-side in MongoDB',
    pattern: new RegExp(`\\$where${sep}`, 'i'),
  },
  {
    id: 'nosql-ne-operator',
    description: '$ne — "not equal" operator used to bypass equality checks',
    pattern: new RegExp(`\\$ne${sep}`, 'i'),
  },
  {
    id: 'nosql-gt-operator',
    description: '$gt — "greater than" used to bypass password/value checks',
    pattern: new RegExp(`\\$gte?${sep}`, 'i'),
  },
  {
    id: 'nosql-lt-operator',
    description: '$lt / $lte — "less than" bypass variants',
    pattern: new RegExp(`\\$lte?${sep}`, 'i'),
  },
  {
    id: 'nosql-regex-operator',
    description: '$regex — can be used to extract data character by character (blind injection)',
    pattern: new RegExp(`\\$regex${sep}`, 'i'),
  },
  {
    id: 'nosql-or-operator',
    description: '$or — logical OR; used to create always-true conditions',
    pattern: new RegExp(`\\$or${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-and-operator',
    description: '$and — logical AND operator injection',
    pattern: new RegExp(`\\$and${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-nor-operator',
    description: '$nor — logical NOR operator injection',
    pattern: new RegExp(`\\$nor${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-exists-operator',
    description: '$exists — can enumerate fields to determine schema',
    pattern: new RegExp(`\\$exists${sep}`, 'i'),
  },
  {
    id: 'nosql-in-operator',
    description: '$in — matches any value in a list; can enumerate values',
    pattern: new RegExp(`\\$in${sep}\\s*\\[`, 'i'),
  },
  {
    id: 'nosql-expr-operator',
    description: '$expr — allows aggregation expressions in queries (MongoDB 3.6+)',
    pattern: new RegExp(`\\$expr${sep}`, 'i'),
  },
  {
    id: 'nosql-function-operator',
    description: '$function — executes arbitrary JavaScript in MongoDB 4.4+',
    pattern: new RegExp(`\\$function${sep}`, 'i'),
  },
  {
    id: 'nosql-accumulator-operator',
    description: '$accumulator — custom aggregation with arbitrary JS execution',
    pattern: new RegExp(`\\$accumulator${sep}`, 'i'),
  },
  // ─── Prototype pollution ─────────────────────────────────────────────────
  {
    id: 'nosql-proto-pollution',
    description: '__proto__ — prototype pollution via object key injection',
    pattern: /__proto__/,
  },
  {
    id: 'nosql-constructor-prototype',
    description: 'constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)',
    // Matches dot-notation (obj.constructor.prototype) and JSON key adjacency
    // ("constructor": {"prototype": ...})
    pattern: /constructor[\s"':.,{\[]*prototype/i,
  },
  {
    id: 'nosql-proto-bracket',
    description: '["__proto__"] — bracket-notation prototype pollution',
    pattern: /\[["']__proto__["']\]/,
  },
];

/* harmony default export */ const nosql = (NOSQL_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/log.js
/**
 * LOG context patterns.
 *
 * Detects injection vectors that are dangerous when a string is written
 * to a log file, passed to a logging framework, or interpolated into
 * a log message that will be parsed or displayed.
 *
 * Attack categories:
 *   1. CRLF injection — injects fake log lines by embedding newlines
 *   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
 *   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
 *      if the log message is passed through a template engine
 *   4. Null byte injection — truncates log entries in some implementations
 *   5. ANSI escape injection — manipulates terminal output when logs are
 *      tailed in a terminal (colour codes, cursor movement, etc.)
 *
 * Note: Newline characters (\n, \r) will produce false positives for
 * multi-line legitimate values. Use this context only for single-line
 * log field values (usernames, IDs, request parameters, etc.).
 */

const LOG_PATTERNS = [
  // ─── CRLF / newline injection ─────────────────────────────────────────────
  {
    id: 'log-crlf-injection',
    description: 'CRLF injection: literal \\r or \\n embeds fake log lines',
    pattern: /[\r\n]/,
  },
  {
    id: 'log-url-encoded-crlf',
    description: 'URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers',
    pattern: /%0[dDaA]/,
  },
  {
    id: 'log-unicode-newline',
    description: 'Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)',
    pattern: /[\u2028\u2029]/,
  },

  // ─── Log4Shell / JNDI injection (CVE-2021-44228) ─────────────────────────
  {
    id: 'log-log4shell-jndi',
    description: 'Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j',
    pattern: /\$\{jndi\s*:/i,
  },
  {
    id: 'log-log4shell-obfuscated',
    description: 'Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection',
    // ${::- is the Log4j lookup-bypass escape sequence; presence alone is suspicious
    pattern: /\$\{::-/,
  },
  {
    id: 'log-log4j-lookup',
    description: 'Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration',
    pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i,
  },

  // ─── Server-Side Template Injection (SSTI) in log messages ───────────────
  {
    id: 'log-ssti-double-brace',
    description: 'SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.',
    pattern: /\{\{[\s\S]{0,80}\}\}/,
  },
  {
    id: 'log-ssti-hash-brace',
    description: 'SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB',
    pattern: /#\{[\s\S]{0,80}\}/,
  },
  {
    id: 'log-ssti-dollar-brace',
    description: 'SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL',
    // Require that the ${...} content looks like an expression, not a plain variable name.
    // Flags if the content contains: . ( * + operators, or known SSTI keywords.
    // This avoids flagging ${PATH}, ${HOME} etc. (plain shell variables).
    pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i,
  },
  {
    id: 'log-ssti-percent-tag',
    description: 'SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP',
    pattern: /<%=[\s\S]{0,80}%>/,
  },

  // ─── Null byte ────────────────────────────────────────────────────────────
  {
    id: 'log-null-byte',
    description: 'Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers',
    pattern: /\x00|%00/,
  },

  // ─── ANSI escape injection ────────────────────────────────────────────────
  {
    id: 'log-ansi-escape',
    description: 'ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed',
    pattern: /\x1b\[/,
  },
];

/* harmony default export */ const log = (LOG_PATTERNS);

;// CONCATENATED MODULE: ./node_modules/is-unsafe/src/index.js
/**
 * is-unsafe v2
 *
 * Zero-dependency, DOM-free, pure predicate for detecting unsafe strings
 * across HTML, XML, SVG, SQL, SQL-STRICT, SHELL, REDOS, NOSQL, and LOG contexts.
 *
 * v2 change: contexts are imported as named pattern arrays rather than resolved
 * via a string-keyed registry. This makes each context independently
 * tree-shakeable — bundlers can drop any context you never import.
 *
 * @module is-unsafe
 */

// ─── Context pattern arrays (named exports) ────────────────────────────────
// Import only the ones you need. Each is independently tree-shakeable.










// SQL-STRICT needs a quoted identifier because of the hyphen



// Markup contexts are also matched against an entity-decoded copy of the input,
// because browsers decode HTML character references before interpreting a URL
// scheme (e.g. javascript&#58;… is a javascript: URL).


// ─── VALID_CONTEXTS convenience re-export ─────────────────────────────────
// Importing this pulls in ALL contexts. Use it only when you need all of them
// (e.g. for validation UI, tooling, or exhaustive audits).
// If you only need a subset, import the named contexts directly instead.










// ─── Attach labels to named contexts ──────────────────────────────────────
// Each built-in PatternList carries its canonical name so matchList can read
// list.label directly — no registry lookup needed at match time.
// Custom PatternLists default to 'CUSTOM' unless the caller sets list.label.

html.label       = 'HTML';
xml.label        = 'XML';
svg.label        = 'SVG';

// Markup contexts: also test an entity-decoded copy (see util/decode-entities.js).
// Non-markup contexts (SQL, SHELL, LOG, …) are matched byte-for-byte as supplied.
html.decodeEntities = true;
xml.decodeEntities  = true;
svg.decodeEntities  = true;
sql.label        = 'SQL';
sql_strict.label = 'SQL-STRICT';
shell.label      = 'SHELL';
redos.label      = 'REDOS';
nosql.label      = 'NOSQL';
log.label        = 'LOG';

const VALID_CONTEXTS = Object.freeze({
  HTML: html,
  XML: xml,
  SVG: svg,
  SQL: sql,
  'SQL-STRICT': sql_strict,
  SHELL: shell,
  REDOS: redos,
  NOSQL: nosql,
  LOG: log,
});

// ─── Types ────────────────────────────────────────────────────────────────

/**
 * @typedef {{ id: string, description: string, pattern: RegExp }} Rule
 */

/**
 * @typedef {Rule[]} PatternList
 */

/**
 * @typedef {Object} MatchResult
 * @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
 * @property {string} id          - Rule identifier
 * @property {string} description - Human-readable description of what was matched
 * @property {RegExp} pattern     - The pattern that matched
 */

// ─── Internal helpers ──────────────────────────────────────────────────────

/**
 * @param {unknown} value
 */
function assertString(value) {
  if (typeof value !== 'string') {
    throw new TypeError(
      `is-unsafe: first argument must be a string, got ${typeof value}`
    );
  }
}

/**
 * @param {unknown} context
 */
function assertContext(context) {
  if (context instanceof RegExp) return;

  if (Array.isArray(context)) {
    if (context.length === 0) {
      throw new TypeError('is-unsafe: context must not be an empty array');
    }
    // Detect array-of-arrays vs flat pattern list
    if (Array.isArray(context[0])) {
      // Array of PatternLists
      for (const list of context) {
        if (!Array.isArray(list) || list.length === 0) {
          throw new TypeError(
            'is-unsafe: each context in the array must be a non-empty pattern array (PatternList)'
          );
        }
      }
    }
    // else: flat PatternList — trust it, no deep validation needed
    return;
  }

  throw new TypeError(
    `is-unsafe: second argument must be a PatternList (e.g. HTML), ` +
    `an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`
  );
}

/**
 * Normalise any valid context arg into an array of PatternLists.
 *
 * @param {Rule[]|Rule[][]|RegExp} context
 * @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
 */
function normalise(context) {
  if (context instanceof RegExp) return { lists: null, regex: context };
  // Distinguish PatternList (array of rule objects) from array of PatternLists
  if (Array.isArray(context[0])) return { lists: context, regex: null };
  return { lists: [context], regex: null };
}

/**
 * For markup contexts, return an entity-decoded copy of `value` to test
 * alongside the raw input, or null when there is nothing extra to test.
 *
 * @param {string} value
 * @param {Rule[]} list
 * @returns {string|null}
 */
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  const decoded = decodeEntities(value);
  return decoded === value ? null : decoded;
}

/**
 * Test value against a single PatternList. Returns the first MatchResult or null.
 *
 * @param {string} value
 * @param {Rule[]} list
 * @returns {MatchResult|null}
 */
function matchList(value, list) {
  const label = list.label ?? 'CUSTOM';
  const decoded = decodedCopy(value, list);
  for (const rule of list) {
    if (rule.pattern.test(value) || (decoded !== null && rule.pattern.test(decoded))) {
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
    }
  }
  return null;
}

// ─── Public API ───────────────────────────────────────────────────────────

/**
 * Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
 *
 * @param {string} value - The string to test
 * @param {PatternList | PatternList[] | RegExp} context
 *   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
 *   - An array of PatternLists — returns true if unsafe in **any** of them
 *   - A custom RegExp — returns true if the pattern matches
 * @returns {boolean}
 *
 * @example
 * import { isUnsafe, HTML, SQL } from 'is-unsafe';
 *
 * isUnsafe('<script>alert(1)</script>', HTML)       // true
 * isUnsafe('hello world', HTML)                     // false
 * isUnsafe('value', [HTML, SQL])                    // false
 * isUnsafe('value', /my-pattern/i)                  // false
 */
function isUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);

  if (regex) return regex.test(value);

  for (const list of lists) {
    if (matchList(value, list) !== null) return true;
  }
  return false;
}

/**
 * Like `isUnsafe`, but returns the first `MatchResult` describing **why**
 * the value was flagged, or `null` if it is safe.
 *
 * @param {string} value
 * @param {PatternList | PatternList[] | RegExp} context
 * @returns {MatchResult|null}
 *
 * @example
 * import { whyUnsafe, HTML } from 'is-unsafe';
 *
 * whyUnsafe('<script>alert(1)</script>', HTML)
 * // { context: 'HTML', id: 'html-script-open', description: '...', pattern: /.../ }
 */
function whyUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);

  if (regex) {
    return regex.test(value)
      ? { context: 'CUSTOM', id: 'custom-regex', description: 'Matched caller-supplied pattern', pattern: regex }
      : null;
  }

  for (const list of lists) {
    const result = matchList(value, list);
    if (result !== null) return result;
  }
  return null;
}

/**
 * Returns **all** matching rules across the given context(s), or an empty
 * array if the value is safe. Useful for comprehensive auditing.
 *
 * @param {string} value
 * @param {PatternList | PatternList[] | RegExp} context
 * @returns {MatchResult[]}
 */
function allUnsafe(value, context) {
  assertString(value);
  assertContext(context);

  const { lists, regex } = normalise(context);
  const results = [];

  if (regex) {
    if (regex.test(value)) {
      results.push({ context: 'CUSTOM', id: 'custom-regex', description: 'Matched caller-supplied pattern', pattern: regex });
    }
    return results;
  }

  for (const list of lists) {
    const label = list.label ?? 'CUSTOM';
    const decoded = decodedCopy(value, list);
    for (const rule of list) {
      if (rule.pattern.test(value) || (decoded !== null && rule.pattern.test(decoded))) {
        results.push({ context: label, id: rule.id, description: rule.description, pattern: rule.pattern });
      }
    }
  }

  return results;
}


/* harmony default export */ const src = ((/* unused pure expression or super */ null && (isUnsafe)));

;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js

///@ts-check












// const regx =
//   '<((!\\[CDATA\\[([\\s\\S]*?)(]]>))|((NAME:)?(NAME))([^>]*)>|((\\/)(NAME)\\s*>))([^<]*)'
//   .replace(/NAME/g, util.nameRegexp);

//const tagsRegx = new RegExp("<(\\/?[\\w:\\-\._]+)([^>]*)>(\\s*"+cdataRegx+")*([^<]+)?","g");
//const tagsRegx = new RegExp("<(\\/?)((\\w*:)?([\\w:\\-\._]+))([^>]*)>([^<]*)("+cdataRegx+"([^<]*))*([^<]+)?","g");

// Helper functions for attribute and namespace handling

/**
 * Extract raw attributes (without prefix) from prefixed attribute map
 * @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
 * @param {object} options - Parser options containing attributeNamePrefix
 * @returns {object} Raw attributes for matcher
 */
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};

  // Handle attributesGroupName option
  const attrs = options.attributesGroupName
    ? prefixedAttrs[options.attributesGroupName]
    : prefixedAttrs;

  if (!attrs) return {};

  const rawAttrs = {};
  for (const key in attrs) {
    // Remove the attribute prefix to get raw name
    if (key.startsWith(options.attributeNamePrefix)) {
      const rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      // Attribute without prefix (shouldn't normally happen, but be safe)
      rawAttrs[key] = attrs[key];
    }
  }
  return rawAttrs;
}

/**
 * Extract namespace from raw tag name
 * @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
 * @returns {string|undefined} Namespace or undefined
 */
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName !== 'string') return undefined;

  const colonIndex = rawTagName.indexOf(':');
  if (colonIndex !== -1 && colonIndex > 0) {
    const ns = rawTagName.substring(0, colonIndex);
    // Don't treat xmlns as a namespace
    if (ns !== 'xmlns') {
      return ns;
    }
  }
  return undefined;
}

class OrderedObjParser {
  constructor(options, externalEntities) {
    this.options = options;
    this.currentNode = null;
    this.tagsNodeStack = [];
    this.parseXml = parseXml;
    this.parseTextData = parseTextData;
    this.resolveNameSpace = resolveNameSpace;
    this.buildAttributesMap = buildAttributesMap;
    this.isItStopNode = isItStopNode;
    this.replaceEntitiesValue = replaceEntitiesValue;
    this.readStopNodeData = readStopNodeData;
    this.saveTextToParentTag = saveTextToParentTag;
    this.addChild = addChild;
    this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes)
    this.entityExpansionCount = 0;
    this.currentExpandedLength = 0;
    this.doctypefound = false;
    let namedEntities = { ...XML };
    if (this.options.entityDecoder) {
      this.entityDecoder = this.options.entityDecoder
    } else {
      if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
      else if (this.options.htmlEntities === true) namedEntities = { ...COMMON_HTML, ...CURRENCY };
      this.entityDecoder = new EntityDecoder({
        namedEntities: { ...namedEntities, ...externalEntities },
        numericAllowed: this.options.htmlEntities,
        limit: {
          maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
          maxExpandedLength: this.options.processEntities.maxExpandedLength,
          applyLimitsTo: this.options.processEntities.appliesTo,
        },
        // onExternalEntity: (name, value) => isUnsafe(value) ? 'block' : 'allow',
        onInputEntity: (name, value) =>
          //TODO: VALID_CONTEXTS.HTML should be set only if this.options.htmlEntities
          isUnsafe(value, [html, xml]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW,

        //postCheck: resolved => resolved
      });
    }

    // Initialize path matcher for path-expression-matcher
    this.matcher = new Matcher();
    this.readonlyMatcher = this.matcher.readOnly();

    // Flag to track if current node is a stop node (optimization)
    this.isCurrentNodeStopNode = false;

    // Pre-compile stopNodes expressions
    this.stopNodeExpressionsSet = new ExpressionSet();
    const stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
      for (let i = 0; i < stopNodesOpts.length; i++) {
        const stopNodeExp = stopNodesOpts[i];
        if (typeof stopNodeExp === 'string') {
          // Convert string to Expression object
          this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
        } else if (stopNodeExp instanceof Expression) {
          // Already an Expression object
          this.stopNodeExpressionsSet.add(stopNodeExp);
        }
      }
      this.stopNodeExpressionsSet.seal();
    }
  }

}


/**
 * @param {string} val
 * @param {string} tagName
 * @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
 * @param {boolean} dontTrim
 * @param {boolean} hasAttributes
 * @param {boolean} isLeafNode
 * @param {boolean} escapeEntities
 */
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  const options = this.options;
  if (val !== undefined) {
    if (options.trimValues && !dontTrim) {
      val = val.trim();
    }
    if (val.length > 0) {
      if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);

      // Pass jPath string or matcher based on options.jPath setting
      const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
      const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
      if (newval === null || newval === undefined) {
        //don't parse
        return val;
      } else if (typeof newval !== typeof val || newval !== val) {
        //overwrite
        return newval;
      } else if (options.trimValues) {
        return parseValue(val, options.parseTagValue, options.numberParseOptions);
      } else {
        const trimmedVal = val.trim();
        if (trimmedVal === val) {
          return parseValue(val, options.parseTagValue, options.numberParseOptions);
        } else {
          return val;
        }
      }
    }
  }
}

function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    const tags = tagname.split(':');
    const prefix = tagname.charAt(0) === '/' ? '/' : '';
    if (tags[0] === 'xmlns') {
      return '';
    }
    if (tags.length === 2) {
      tagname = prefix + tags[1];
    }
  }
  return tagname;
}

//TODO: change regex to capture NS
//const attrsRegx = new RegExp("([\\w\\-\\.\\:]+)\\s*=\\s*(['\"])((.|\n)*?)\\2","gm");
// The value is matched with a negated class per quote type rather than a lazy `[\s\S]*?` up to a
// backreference, which is much slower on long values (SVG paths, data URIs)
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;

// value inside double quotes, or inside single quotes, or undefined when there is no value
function attrValue(match) {
  return match[3] !== undefined ? match[3] : match[4];
}

function buildAttributesMap(attrStr, jPath, tagName, force = false) {
  const options = this.options;
  if (force === true || (options.ignoreAttributes !== true && typeof attrStr === 'string')) {
    // attrStr = attrStr.replace(/\r?\n/g, ' ');
    //attrStr = attrStr || attrStr.trim();

    const matches = getAllMatches(attrStr, attrsRegx);
    const len = matches.length; //don't make it inline
    const attrs = {};

    // Pre-process values once: trim + entity replacement
    // Reused in both matcher update and second pass
    const processedVals = new Array(len);
    let hasRawAttrs = false;
    const rawAttrsForMatcher = {};

    for (let i = 0; i < len; i++) {
      const attrName = this.resolveNameSpace(matches[i][1]);
      const oldVal = attrValue(matches[i]);

      if (attrName.length && oldVal !== undefined) {
        let val = oldVal;
        if (options.trimValues) val = val.trim();
        val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
        processedVals[i] = val;

        rawAttrsForMatcher[attrName] = val;
        hasRawAttrs = true;
      }
    }

    // Update matcher ONCE before second pass, if applicable
    if (hasRawAttrs && typeof jPath === 'object' && jPath.updateCurrent) {
      jPath.updateCurrent(rawAttrsForMatcher);
    }

    // Hoist toString() once — path doesn't change during attribute processing
    const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;

    // Second pass: apply processors, build final attrs
    let hasAttrs = false;
    for (let i = 0; i < len; i++) {
      const attrName = this.resolveNameSpace(matches[i][1]);

      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;

      let aName = options.attributeNamePrefix + attrName;

      if (attrName.length) {
        if (options.transformAttributeName) {
          aName = options.transformAttributeName(aName);
        }
        aName = sanitizeName(aName, options);

        if (attrValue(matches[i]) !== undefined) {
          // Reuse already-processed value — no double entity replacement
          const oldVal = processedVals[i];

          const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          if (newVal === null || newVal === undefined) {
            attrs[aName] = oldVal;
          } else if (typeof newVal !== typeof oldVal || newVal !== oldVal) {
            attrs[aName] = newVal;
          } else {
            attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
          }
          hasAttrs = true;
        } else if (options.allowBooleanAttributes) {
          attrs[aName] = true;
          hasAttrs = true;
        }
      }
    }

    if (!hasAttrs) return;

    if (options.attributesGroupName && !options.preserveOrder) {
      const attrCollection = {};
      attrCollection[options.attributesGroupName] = attrs;
      return attrCollection;
    }
    return attrs;
  }
}
const parseXml = function (xmlData) {
  const options = this.options;
  const crlfPositions = options.captureMetaData ? [] : undefined;
  xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
    if (newline.length === 2) {
      // Store the position after earlier CRLF pairs have been normalized.
      crlfPositions.push(index - crlfPositions.length);
    }
    return "\n";
  } : "\n");
  const xmlObj = new XmlNode('!xml');
  let currentNode = xmlObj;
  let textData = "";

  // Reset matcher for new document
  this.matcher.reset();
  this.entityDecoder.reset();

  // Reset entity expansion counters for this document
  this.entityExpansionCount = 0;
  this.currentExpandedLength = 0;
  this.doctypefound = false;
  const docTypeReader = new DocTypeReader(options.processEntities);
  const xmlLen = xmlData.length;
  for (let i = 0; i < xmlLen; i++) {//for each char in XML data
    const ch = xmlData[i];
    if (ch === '<') {
      // const nextIndex = i+1;
      // const _2ndChar = xmlData[nextIndex];
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {//Closing Tag '/'
        const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.")
        let tagName = xmlData.substring(i + 2, closeIndex).trim();

        if (options.removeNSPrefix) {
          const colonIndex = tagName.indexOf(":");
          if (colonIndex !== -1) {
            tagName = tagName.substr(colonIndex + 1);
          }
        }

        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;

        if (currentNode) {
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        }

        //check if last tag of nested tag was unpaired tag
        const lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName)) {
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        }
        if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
          // Pop the unpaired tag
          this.matcher.pop();
          this.tagsNodeStack.pop();
        }
        // Pop the closing tag
        this.matcher.pop();
        this.isCurrentNodeStopNode = false; // Reset flag when closing tag

        //a closing tag with no matching opening tag leaves the stack empty
        currentNode = this.tagsNodeStack.pop() || xmlObj;//avoid recursion, set the parent tag scope

        if (options.captureMetaData && currentNode) {
          currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
        }
        textData = "";
        i = closeIndex;
      } else if (c1 === 63) { //'?'

        let tagData = readTagExp(xmlData, i, false, "?>");
        if (!tagData) throw new Error("Pi Tag is not closed.");

        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
        if (attsMap) {
          const ver = attsMap[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(ver) || 1.0);
          docTypeReader.setXmlVersion(Number(ver) || 1.0);
        }
        if ((options.ignoreDeclaration && tagData.tagName === "?xml") || options.ignorePiTags) {
          //do nothing
        } else {

          const childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, "");

          if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) {
            childNode[":@"] = attsMap
          }
          const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

          if (options.captureMetaData) {
            // closeIndex points at '?' of the closing '?>'
            currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
          }
        }


        i = tagData.closeIndex + 1;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 45
        && xmlData.charCodeAt(i + 3) === 45) { //'!--'
        const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.")
        if (options.commentPropName) {
          const comment = xmlData.substring(i + 4, endIndex - 2);

          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);

          currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
        }
        i = endIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 68) { //'!D'
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = true;
        const result = docTypeReader.readDocType(xmlData, i);
        this.entityDecoder.addInputEntities(result.entities);
        i = result.i;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 91) { // '!['
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
        const tagExp = xmlData.substring(i + 9, closeIndex);

        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);

        let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
        if (val == undefined) val = "";

        //cdata should be set even if it is 0 length string
        if (options.cdataPropName) {
          currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
        } else {
          currentNode.add(options.textNodeName, val);
        }

        i = closeIndex + 2;
      } else {//Opening tag
        let result = readTagExp(xmlData, i, options.removeNSPrefix);

        // Safety check: readTagExp can return undefined
        if (!result) {
          // Log context for debugging
          const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
          throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
        }

        let tagName = result.tagName;
        const rawTagName = result.rawTagName;
        let tagExp = result.tagExp;
        let attrExpPresent = result.attrExpPresent;
        let closeIndex = result.closeIndex;

        ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));

        if (options.strictReservedNames &&
          (tagName === options.commentPropName
            || tagName === options.cdataPropName
            || tagName === options.textNodeName
            || tagName === options.attributesGroupName
          )) {
          throw new Error(`Invalid tag name: ${tagName}`);
        }

        //save text as child node
        if (currentNode && textData) {
          if (currentNode.tagname !== '!xml') {
            //when nested tag is found
            textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
          }
        }

        //check if last tag was unpaired tag
        const lastTag = currentNode;
        if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
          currentNode = this.tagsNodeStack.pop();
          this.matcher.pop();
        }

        // Clean up self-closing syntax BEFORE processing attributes
        // This is where tagExp gets the trailing / removed
        let isSelfClosing = false;
        if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
          isSelfClosing = true;
          if (tagName[tagName.length - 1] === "/") {
            tagName = tagName.substr(0, tagName.length - 1);
            tagExp = tagName;
          } else {
            tagExp = tagExp.substr(0, tagExp.length - 1);
          }

          // Re-check attrExpPresent after cleaning
          attrExpPresent = (tagName !== tagExp);
        }

        // Now process attributes with CLEAN tagExp (no trailing /)
        let prefixedAttrs = null;
        let rawAttrs = {};
        let namespace = undefined;

        // Extract namespace from rawTagName
        namespace = extractNamespace(rawTagName);

        // Push tag to matcher FIRST (with empty attrs for now) so callbacks see correct path
        if (tagName !== xmlObj.tagname) {
          this.matcher.push(tagName, {}, namespace);
        }

        // Now build attributes - callbacks will see correct matcher state
        if (tagName !== tagExp && attrExpPresent) {
          // Build attributes (returns prefixed attributes for the tree)
          // Note: buildAttributesMap now internally updates the matcher with raw attributes
          prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);

          if (prefixedAttrs) {
            // Extract raw attributes (without prefix) for our use
            //TODO: seems a performance overhead
            rawAttrs = extractRawAttributes(prefixedAttrs, options);
          }
        }

        // Now check if this is a stop node (after attributes are set)
        if (tagName !== xmlObj.tagname) {
          this.isCurrentNodeStopNode = this.isItStopNode();
        }

        const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";

          // For self-closing tags, content is empty
          if (isSelfClosing) {
            i = result.closeIndex;
          }
          //unpaired tag
          else if (options.unpairedTagsSet.has(tagName)) {
            i = result.closeIndex;
          }
          //normal tag
          else {
            //read until closing tag is found
            const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result.i;
            tagContent = result.tagContent;
          }

          const childNode = new XmlNode(tagName);

          if (prefixedAttrs) {
            childNode[":@"] = prefixedAttrs;
          }

          // For stop nodes, store raw content as-is without any processing
          childNode.add(options.textNodeName, tagContent);

          this.matcher.pop(); // Pop the stop node tag
          this.isCurrentNodeStopNode = false; // Reset flag

          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

          if (options.captureMetaData) {
            currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
          }
        } else {
          //selfClosing tag
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));

            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

            if (options.captureMetaData) {
              currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
            }
            this.matcher.pop(); // Pop self-closing tag
            this.isCurrentNodeStopNode = false; // Reset flag
          }
          else if (options.unpairedTagsSet.has(tagName)) {//unpaired tag
            const childNode = new XmlNode(tagName);
            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);

            if (options.captureMetaData) {
              currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
            }
            this.matcher.pop(); // Pop unpaired tag
            this.isCurrentNodeStopNode = false; // Reset flag
            i = result.closeIndex;
            // Continue to next iteration without changing currentNode
            continue;
          }
          //opening tag
          else {
            const childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags) {
              throw new Error("Maximum nested tags exceeded");
            }
            this.tagsNodeStack.push(currentNode);

            if (prefixedAttrs) {
              childNode[":@"] = prefixedAttrs;
            }
            this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
            currentNode = childNode;
          }
          textData = "";
          i = closeIndex;
        }
      }
    } else {
      textData += xmlData[i];
    }
  }
  return xmlObj.child;
}

function getOriginalIndex(index, crlfPositions) {
  let low = 0;
  let high = crlfPositions.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (crlfPositions[middle] < index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}

function addChild(currentNode, childNode, matcher, startIndex) {
  // unset startIndex if not requested
  if (!this.options.captureMetaData) startIndex = undefined;

  // Pass jPath string or matcher based on options.jPath setting
  const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
  const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"])
  if (result === false) {
    //do nothing
  } else if (typeof result === "string") {
    childNode.tagname = result
    currentNode.addChild(childNode, startIndex);
  } else {
    currentNode.addChild(childNode, startIndex);
  }
}

/**
 * @param {object} val - Entity object with regex and val properties
 * @param {string} tagName - Tag name
 * @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
 */
function replaceEntitiesValue(val, tagName, jPath) {
  const entityConfig = this.options.processEntities;

  if (!entityConfig || !entityConfig.enabled) {
    return val;
  }

  // Check if tag is allowed to contain entities
  if (entityConfig.allowedTags) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    const allowed = Array.isArray(entityConfig.allowedTags)
      ? entityConfig.allowedTags.includes(tagName)
      : entityConfig.allowedTags(tagName, jPathOrMatcher);

    if (!allowed) {
      return val;
    }
  }

  // Apply custom tag filter if provided
  if (entityConfig.tagFilter) {
    const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) {
      return val; // Skip based on custom filter
    }
  }

  return this.entityDecoder.decode(val);
}


function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  if (textData) { //store previously collected data as textNode
    if (isLeafNode === undefined) isLeafNode = parentNode.child.length === 0

    textData = this.parseTextData(textData,
      parentNode.tagname,
      matcher,
      false,
      parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false,
      isLeafNode);

    if (textData !== undefined && textData !== "")
      parentNode.add(this.options.textNodeName, textData);
    textData = "";
  }
  return textData;
}

/**
 * @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
 * @param {Matcher} matcher - Current path matcher
 */
function isItStopNode() {
  if (this.stopNodeExpressionsSet.size === 0) return false;

  return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}

/**
 * Returns the tag Expression and where it is ending handling single-double quotes situation
 * @param {string} xmlData 
 * @param {number} i starting index
 * @returns 
 */
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
  //TODO: ignore boolean attributes in tag expression
  //TODO: if ignore attributes, dont read full attribute expression but the end. But read for xml declaration
  const len = xmlData.length;
  const closeCode0 = closingChar.charCodeAt(0);
  const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;

  let result = '';
  let segmentStart = i;

  for (let index = i; index < len; index++) {
    const code = xmlData.charCodeAt(index);

    if (code === 34 || code === 39) { // " or '
      // Skip the quoted value in one step: nothing inside it can close the tag
      index = xmlData.indexOf(xmlData[index], index + 1);
      if (index === -1) return;
    } else if (code === closeCode0) {
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1) {
          result += xmlData.substring(segmentStart, index);
          return { data: result, index };
        }
      } else {
        result += xmlData.substring(segmentStart, index);
        return { data: result, index };
      }
    } else if (code === 9) { // \t - only replace with space outside attribute values
      // Flush accumulated segment, add space, start new segment
      result += xmlData.substring(segmentStart, index) + ' ';
      segmentStart = index + 1;
    }
  }
}

function findClosingIndex(xmlData, str, i, errMsg) {
  const closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1) {
    throw new Error(errMsg)
  } else {
    return closingIndex + str.length - 1;
  }
}

function findClosingChar(xmlData, char, i, errMsg) {
  const closingIndex = xmlData.indexOf(char, i);
  if (closingIndex === -1) throw new Error(errMsg);
  return closingIndex; // no offset needed
}

function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
  const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
  if (!result) return;
  let tagExp = result.data;
  const closeIndex = result.index;
  const separatorIndex = tagExp.search(/\s/);
  let tagName = tagExp;
  let attrExpPresent = true;
  if (separatorIndex !== -1) {//separate tag name and attributes expression
    tagName = tagExp.substring(0, separatorIndex);
    tagExp = tagExp.substring(separatorIndex + 1).trimStart();
  }

  const rawTagName = tagName;
  if (removeNSPrefix) {
    const colonIndex = tagName.indexOf(":");
    if (colonIndex !== -1) {
      tagName = tagName.substr(colonIndex + 1);
      attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
    }
  }

  return {
    tagName: tagName,
    tagExp: tagExp,
    closeIndex: closeIndex,
    attrExpPresent: attrExpPresent,
    rawTagName: rawTagName,
  }
}
/**
 * find paired tag for a stop node
 * @param {string} xmlData 
 * @param {string} tagName 
 * @param {number} i 
 */
function readStopNodeData(xmlData, tagName, i) {
  const startIndex = i;
  // Starting at 1 since we already have an open tag
  let openTagCount = 1;
  let lenient = false; // set once a quote-aware tag scan fails
  let nextGt = -1; // cached index of the next '>'

  const xmllen = xmlData.length;
  for (; i < xmllen; i++) {
    if (xmlData[i] === "<") {
      const c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {//close tag '/'
        const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
        if (closeTagName === tagName) {
          openTagCount--;
          if (openTagCount === 0) {
            return {
              tagContent: xmlData.substring(startIndex, i),
              i: closeIndex
            }
          }
        }
        i = closeIndex;
      } else if (c1 === 63) { //?
        const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.")
        i = closeIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 45
        && xmlData.charCodeAt(i + 3) === 45) { // '!--'
        const closeIndex = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.")
        i = closeIndex;
      } else if (c1 === 33
        && xmlData.charCodeAt(i + 2) === 91) { // '!['
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
        i = closeIndex;
      } else {
        const tagData = lenient ? undefined : readTagExp(xmlData, i, false);

        if (tagData) {
          const openTagName = tagData.tagName;
          if (openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") {
            openTagCount++;
          }
          i = tagData.closeIndex;
        } else {
          // no closing '>'. use lenient approach to find '<' instead of readTagExp, to avoid repeated rescans.
          lenient = true;
          if (nextGt < i) {
            nextGt = xmlData.indexOf(">", i);
            if (nextGt === -1) return; // no '>' left, so no closing tag can follow
          }
          const nextLt = xmlData.indexOf("<", i + 1);
          if (nextLt === -1 || nextLt > nextGt) { // looks like a real tag
            const exp = xmlData.substring(i + 1, nextGt);
            const sep = exp.search(/\s/);
            const name = sep === -1 ? exp : exp.substring(0, sep);
            if (name === tagName && exp[exp.length - 1] !== "/") openTagCount++;
            i = nextGt;
          } // else: treat this '<' as plain text
        }
      }
    }
  }//end for loop
}

function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val === 'string') {
    //console.log(options)
    const newval = val.trim();
    if (newval === 'true') return true;
    else if (newval === 'false') return false;
    else return toNumber(val, options);
  } else {
    if (isExist(val)) {
      return val;
    } else {
      return '';
    }
  }
}

function fromCodePoint(str, base, prefix) {
  const codePoint = Number.parseInt(str, base);

  if (codePoint >= 0 && codePoint <= 0x10FFFF) {
    return String.fromCodePoint(codePoint);
  } else {
    return prefix + str + ";";
  }
}

function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    const newTagName = fn(tagName);
    if (tagExp === tagName) {
      tagExp = newTagName
    }
    tagName = newTagName;
  }
  tagName = sanitizeName(tagName, options);
  return { tagName, tagExp };
}



function sanitizeName(name, options) {
  if (criticalProperties.includes(name)) {
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  } else if (DANGEROUS_PROPERTY_NAMES.includes(name)) {
    return options.onDangerousProperty(name);
  }
  return name;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/node2json.js





const node2json_METADATA_SYMBOL = XmlNode.getMetaDataSymbol();

/**
 * Helper function to strip attribute prefix from attribute map
 * @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
 * @param {string} prefix - Attribute prefix to remove (e.g., "@_")
 * @returns {object} Attributes without prefix (e.g., {"class": "code"})
 */
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs !== 'object') return {};
  if (!prefix) return attrs;

  const rawAttrs = {};
  for (const key in attrs) {
    if (key.startsWith(prefix)) {
      const rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else {
      // Attribute without prefix (shouldn't normally happen, but be safe)
      rawAttrs[key] = attrs[key];
    }
  }
  return rawAttrs;
}

/**
 * 
 * @param {array} node 
 * @param {any} options 
 * @param {Matcher} matcher - Path matcher instance
 * @returns 
 */
function prettify(node, options, matcher, readonlyMatcher) {
  return compress(node, options, matcher, readonlyMatcher);
}

/**
 * @param {array} arr 
 * @param {object} options 
 * @param {Matcher} matcher - Path matcher instance
 * @returns object
 */
function compress(arr, options, matcher, readonlyMatcher) {
  let text;
  const compressedObj = {}; //This is intended to be a plain object
  for (let i = 0; i < arr.length; i++) {
    const tagObj = arr[i];
    const property = propName(tagObj);

    // Push current property to matcher WITH RAW ATTRIBUTES (no prefix)
    if (property !== undefined && property !== options.textNodeName) {
      const rawAttrs = stripAttributePrefix(
        tagObj[":@"] || {},
        options.attributeNamePrefix
      );
      matcher.push(property, rawAttrs);
    }

    if (property === options.textNodeName) {
      if (text === undefined) text = tagObj[property];
      else text += "" + tagObj[property];
    } else if (property === undefined) {
      continue;
    } else if (tagObj[property]) {

      let val = compress(tagObj[property], options, matcher, readonlyMatcher);
      const isLeaf = isLeafTag(val, options);

      if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) {
        val[options.textNodeName] = "";
      }

      if (tagObj[":@"]) {
        assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
      } else if (Object.keys(val).length === 1 && val[options.textNodeName] !== undefined && !options.alwaysCreateTextNode) {
        val = val[options.textNodeName];
      } else if (Object.keys(val).length === 0) {
        if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
        else val = "";
      }

      if (tagObj[node2json_METADATA_SYMBOL] !== undefined && typeof val === "object" && val !== null) {
        val[node2json_METADATA_SYMBOL] = tagObj[node2json_METADATA_SYMBOL]; // copy over metadata
      }


      if (compressedObj[property] !== undefined && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
        if (!Array.isArray(compressedObj[property])) {
          compressedObj[property] = [compressedObj[property]];
        }
        compressedObj[property].push(val);
      } else {
        //TODO: if a node is not an array, then check if it should be an array
        //also determine if it is a leaf node

        // Pass jPath string or readonlyMatcher based on options.jPath setting
        const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
        if (options.isArray(property, jPathOrMatcher, isLeaf)) {
          compressedObj[property] = [val];
        } else {
          compressedObj[property] = val;
        }
      }

      // Pop property from matcher after processing
      if (property !== undefined && property !== options.textNodeName) {
        matcher.pop();
      }
    }

  }
  // if(text && text.length > 0) compressedObj[options.textNodeName] = text;
  if (typeof text === "string") {
    if (text.length > 0) compressedObj[options.textNodeName] = text;
  } else if (text !== undefined) compressedObj[options.textNodeName] = text;


  return compressedObj;
}

function propName(obj) {
  const keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key !== ":@") return key;
  }
}

function assignAttributes(obj, attrMap, readonlyMatcher, options) {
  if (attrMap) {
    const keys = Object.keys(attrMap);
    const len = keys.length; //don't make it inline
    for (let i = 0; i < len; i++) {
      const atrrName = keys[i];  // This is the PREFIXED name (e.g., "@_class")

      // Strip prefix for matcher path (for isArray callback)
      const rawAttrName = atrrName.startsWith(options.attributeNamePrefix)
        ? atrrName.substring(options.attributeNamePrefix.length)
        : atrrName;

      // For attributes, we need to create a temporary path
      // Pass jPath string or matcher based on options.jPath setting
      const jPathOrMatcher = options.jPath
        ? readonlyMatcher.toString() + "." + rawAttrName
        : readonlyMatcher;

      if (options.isArray(atrrName, jPathOrMatcher, true, true)) {
        obj[atrrName] = [attrMap[atrrName]];
      } else {
        obj[atrrName] = attrMap[atrrName];
      }
    }
  }
}

function isLeafTag(obj, options) {
  const { textNodeName } = options;
  const propCount = Object.keys(obj).length;

  if (propCount === 0) {
    return true;
  }

  if (
    propCount === 1 &&
    (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)
  ) {
    return true;
  }

  return false;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/validator.js




const validator_defaultOptions = {
  allowBooleanAttributes: false, //A tag can have attributes without any value
  unpairedTags: []
};

//const tagsPattern = new RegExp("<\\/?([\\w:\\-_\.]+)\\s*\/?>","g");
function validator_validate(xmlData, options) {
  options = Object.assign({}, validator_defaultOptions, options);

  //xmlData = xmlData.replace(/(\r\n|\n|\r)/gm,"");//make it single line
  //xmlData = xmlData.replace(/(^\s*<\?xml.*?\?>)/g,"");//Remove XML starting tag
  //xmlData = xmlData.replace(/(<!DOCTYPE[\s\w\"\.\/\-\:]+(\[.*\])*\s*>)/g,"");//Remove DOCTYPE
  const tags = [];
  let tagFound = false;

  //indicates that the root tag has been closed (aka. depth 0 has been reached)
  let reachedRoot = false;

  if (xmlData[0] === '\ufeff') {
    // check for byte order mark (BOM)
    xmlData = xmlData.substr(1);
  }

  for (let i = 0; i < xmlData.length; i++) {

    if (xmlData[i] === '<' && xmlData[i + 1] === '?') {
      i += 2;
      i = readPI(xmlData, i);
      if (i.err) return i;
    } else if (xmlData[i] === '<') {
      //starting of tag
      //read until you reach to '>' avoiding any '>' in attribute value
      let tagStartPos = i;
      i++;

      if (xmlData[i] === '!') {
        i = readCommentAndCDATA(xmlData, i);
        continue;
      } else {
        let closingTag = false;
        if (xmlData[i] === '/') {
          //closing tag
          closingTag = true;
          i++;
        }
        //read tagname
        let tagName = '';
        for (; i < xmlData.length &&
          xmlData[i] !== '>' &&
          xmlData[i] !== ' ' &&
          xmlData[i] !== '\t' &&
          xmlData[i] !== '\n' &&
          xmlData[i] !== '\r'; i++
        ) {
          tagName += xmlData[i];
        }
        tagName = tagName.trim();
        //console.log(tagName);

        if (tagName[tagName.length - 1] === '/') {
          //self closing tag without attributes
          tagName = tagName.substring(0, tagName.length - 1);
          //continue;
          i--;
        }
        if (!validateTagName(tagName)) {
          let msg;
          if (tagName.trim().length === 0) {
            msg = "Invalid space after '<'.";
          } else {
            msg = "Tag '" + tagName + "' is an invalid name.";
          }
          return getErrorObject('InvalidTag', msg, getLineNumberForPosition(xmlData, i));
        }

        const result = readAttributeStr(xmlData, i);
        if (result === false) {
          return getErrorObject('InvalidAttr', "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        }
        let attrStr = result.value;
        i = result.index;

        if (attrStr[attrStr.length - 1] === '/') {
          //self closing tag
          const attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          const isValid = validateAttributeString(attrStr, options);
          if (isValid === true) {
            tagFound = true;
            //continue; //text may presents after self closing tag
          } else {
            //the result from the nested function returns the position of the error within the attribute
            //in order to get the 'true' error line, we need to calculate the position where the attribute begins (i - attrStr.length) and then add the position within the attribute
            //this gives us the absolute index in the entire xml, which we can use to find the line at last
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
          }
        } else if (closingTag) {
          if (!result.tagClosed) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
          } else if (attrStr.trim().length > 0) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
          } else if (tags.length === 0) {
            return getErrorObject('InvalidTag', "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
          } else {
            const otg = tags.pop();
            if (tagName !== otg.tagName) {
              let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
              return getErrorObject('InvalidTag',
                "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                getLineNumberForPosition(xmlData, tagStartPos));
            }

            //when there are no more tags, we reached the root level.
            if (tags.length == 0) {
              reachedRoot = true;
            }
          }
        } else {
          const isValid = validateAttributeString(attrStr, options);
          if (isValid !== true) {
            //the result from the nested function returns the position of the error within the attribute
            //in order to get the 'true' error line, we need to calculate the position where the attribute begins (i - attrStr.length) and then add the position within the attribute
            //this gives us the absolute index in the entire xml, which we can use to find the line at last
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          }

          //if the root level has been reached before ...
          if (reachedRoot === true) {
            return getErrorObject('InvalidXml', 'Multiple possible root nodes found.', getLineNumberForPosition(xmlData, i));
          } else if (options.unpairedTags.indexOf(tagName) !== -1) {
            //don't push into stack
          } else {
            tags.push({ tagName, tagStartPos });
          }
          tagFound = true;
        }

        //skip tag text value
        //It may include comments and CDATA value
        for (i++; i < xmlData.length; i++) {
          if (xmlData[i] === '<') {
            if (xmlData[i + 1] === '!') {
              //comment or CADATA
              i++;
              i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === '?') {
              i = readPI(xmlData, ++i);
              if (i.err) return i;
            } else {
              break;
            }
          } else if (xmlData[i] === '&') {
            const afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1)
              return getErrorObject('InvalidChar', "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else {
            if (reachedRoot === true && !isWhiteSpace(xmlData[i])) {
              return getErrorObject('InvalidXml', "Extra text at the end", getLineNumberForPosition(xmlData, i));
            }
          }
        } //end of reading tag text value
        if (xmlData[i] === '<') {
          i--;
        }
      }
    } else {
      if (isWhiteSpace(xmlData[i])) {
        continue;
      }
      return getErrorObject('InvalidChar', "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  }

  if (!tagFound) {
    return getErrorObject('InvalidXml', 'Start tag expected.', 1);
  } else if (tags.length == 1) {
    return getErrorObject('InvalidTag', "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
  } else if (tags.length > 0) {
    return getErrorObject('InvalidXml', "Invalid '" +
      JSON.stringify(tags.map(t => t.tagName), null, 4).replace(/\r?\n/g, '') +
      "' found.", { line: 1, col: 1 });
  }

  return true;
};

function isWhiteSpace(char) {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
/**
 * Read Processing insstructions and skip
 * @param {*} xmlData
 * @param {*} i
 */
function readPI(xmlData, i) {
  const start = i;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] == '?' || xmlData[i] == ' ') {
      //tagname
      const tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === 'xml') {
        return getErrorObject('InvalidXml', 'XML declaration allowed only at the start of the document.', getLineNumberForPosition(xmlData, i));
      } else if (xmlData[i] == '?' && xmlData[i + 1] == '>') {
        //check if valid attribut string
        i++;
        break;
      } else {
        continue;
      }
    }
  }
  return i;
}

function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === '-' && xmlData[i + 2] === '-') {
    //comment
    for (i += 3; i < xmlData.length; i++) {
      if (xmlData[i] === '-' && xmlData[i + 1] === '-' && xmlData[i + 2] === '>') {
        i += 2;
        break;
      }
    }
  } else if (
    xmlData.length > i + 8 &&
    xmlData[i + 1] === 'D' &&
    xmlData[i + 2] === 'O' &&
    xmlData[i + 3] === 'C' &&
    xmlData[i + 4] === 'T' &&
    xmlData[i + 5] === 'Y' &&
    xmlData[i + 6] === 'P' &&
    xmlData[i + 7] === 'E'
  ) {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === '<') {
        angleBracketsCount++;
      } else if (xmlData[i] === '>') {
        angleBracketsCount--;
        if (angleBracketsCount === 0) {
          break;
        }
      }
    }
  } else if (
    xmlData.length > i + 9 &&
    xmlData[i + 1] === '[' &&
    xmlData[i + 2] === 'C' &&
    xmlData[i + 3] === 'D' &&
    xmlData[i + 4] === 'A' &&
    xmlData[i + 5] === 'T' &&
    xmlData[i + 6] === 'A' &&
    xmlData[i + 7] === '['
  ) {
    for (i += 8; i < xmlData.length; i++) {
      if (xmlData[i] === ']' && xmlData[i + 1] === ']' && xmlData[i + 2] === '>') {
        i += 2;
        break;
      }
    }
  }

  return i;
}

const doubleQuote = '"';
const singleQuote = "'";

/**
 * Keep reading xmlData until '<' is found outside the attribute value.
 * @param {string} xmlData
 * @param {number} i
 */
function readAttributeStr(xmlData, i) {
  let attrStr = '';
  let startChar = '';
  let tagClosed = false;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
      if (startChar === '') {
        startChar = xmlData[i];
      } else if (startChar !== xmlData[i]) {
        //if vaue is enclosed with double quote then single quotes are allowed inside the value and vice versa
      } else {
        startChar = '';
      }
    } else if (xmlData[i] === '>') {
      if (startChar === '') {
        tagClosed = true;
        break;
      }
    }
    attrStr += xmlData[i];
  }
  if (startChar !== '') {
    return false;
  }

  return {
    value: attrStr,
    index: i,
    tagClosed: tagClosed
  };
}

/**
 * Walk `attrStr` once, left to right, splitting it into attribute tokens.
 *
 * This replaces a regex that used to do the same job
 * (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
 * optional whitespace group followed by a required "non-whitespace" group.
 * On a long run of whitespace that never resolves into an attribute name
 * (e.g. a tag with thousands of trailing spaces before `>`), the engine
 * backtracks the whitespace group one character at a time before giving up
 * and moving to the next starting position — one full backtrack per
 * position, which is quadratic in the length of the run.
 *
 * The scan is forward-only: the cursor never moves backwards, so each
 * character is visited a constant number of times and the cost is linear
 * in the length of the string.
 *
 * Each returned token mirrors the shape the old regex match array had, so
 * the validation logic below (which reads token[1]..token[6]) didn't need
 * to change:
 *   token.startIndex - where this token begins in attrStr
 *   token[1]          - leading whitespace before the name
 *   token[2]          - the attribute name
 *   token[3]          - whitespace + '=' if present, else undefined
 *   token[4]          - marker (any defined value) if a quoted value was found
 *   token[5]          - the quote character used ('"' or "'")
 *   token[6]          - the value's text, without the surrounding quotes
 *
 * A malformed leading character (e.g. a stray '=' with no name before it)
 * is simply skipped over, one character at a time — the same outcome the
 * old regex produced by failing to match at that position and retrying at
 * the next one.
 */
function scanAttributeTokens(attrStr) {
  const tokens = [];
  const len = attrStr.length;
  let i = 0;

  while (i < len) {
    const tokenStart = i;

    // Leading whitespace before the name.
    while (i < len && isWhiteSpace(attrStr[i])) i++;
    if (i >= len) break; // trailing whitespace only — nothing left to read

    if (attrStr[i] === '=') {
      // No name before this '=' — not a valid attribute start. Move past
      i++;
      continue;
    }

    const leadingWs = attrStr.slice(tokenStart, i);

    // Attribute name — everything up to the next whitespace or '='.
    const nameStart = i;
    while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== '=') i++;
    const name = attrStr.slice(nameStart, i);

    // Optional whitespace + '='.
    let equalsGroup; // whitespace + '=' text, or undefined if absent
    let j = i;
    while (j < len && isWhiteSpace(attrStr[j])) j++;
    if (j < len && attrStr[j] === '=') {
      equalsGroup = attrStr.slice(i, j + 1);
      i = j + 1;
    }

    // Optional whitespace + quoted value.
    let quoteChar;
    let value;
    let k = i;
    while (k < len && isWhiteSpace(attrStr[k])) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
      const valueStart = k + 1;
      const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
      if (closeIdx !== -1) {
        quoteChar = attrStr[k];
        value = attrStr.slice(valueStart, closeIdx);
        i = closeIdx + 1;
      }
      // No closing quote found anywhere in the rest of the string — leave
      // quoteChar/value undefined, same as the old regex's group failing
      // to match a backreference-less run.
    }

    const token = { startIndex: tokenStart };
    token[1] = leadingWs;
    token[2] = name;
    token[3] = equalsGroup;
    token[4] = quoteChar !== undefined ? true : undefined;
    token[5] = quoteChar;
    token[6] = value;
    tokens.push(token);
  }

  return tokens;
}

//attr, ="sd", a="amit's", a="sd"b="saf", ab  cd=""

function validateAttributeString(attrStr, options) {
  //console.log("start:"+attrStr+":end");

  //if(attrStr.trim().length === 0) return true; //empty string

  const matches = scanAttributeTokens(attrStr);
  const attrNames = {};

  for (let i = 0; i < matches.length; i++) {
    if (matches[i][1].length === 0) {
      //nospace before attribute name: a="sd"b="saf"
      return getErrorObject('InvalidAttr', "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]))
    } else if (matches[i][3] !== undefined && matches[i][4] === undefined) {
      return getErrorObject('InvalidAttr', "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
    } else if (matches[i][3] === undefined && !options.allowBooleanAttributes) {
      //independent attribute: ab
      return getErrorObject('InvalidAttr', "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
    }
    /* else if(matches[i][6] === undefined){//attribute without value: ab=
                    return { err: { code:"InvalidAttr",msg:"attribute " + matches[i][2] + " has no value assigned."}};
                } */
    const attrName = matches[i][2];
    if (!validateAttrName(attrName)) {
      return getErrorObject('InvalidAttr', "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
    }
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) {
      //check for duplicate attribute.
      attrNames[attrName] = 1;
    } else {
      return getErrorObject('InvalidAttr', "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
    }
  }

  return true;
}

function validateNumberAmpersand(xmlData, i) {
  let re = /\d/;
  if (xmlData[i] === 'x') {
    i++;
    re = /[\da-fA-F]/;
  }
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === ';')
      return i;
    if (!xmlData[i].match(re))
      break;
  }
  return -1;
}

function validateAmpersand(xmlData, i) {
  // https://www.w3.org/TR/xml/#dt-charref
  i++;
  if (xmlData[i] === ';')
    return -1;
  if (xmlData[i] === '#') {
    i++;
    return validateNumberAmpersand(xmlData, i);
  }
  let count = 0;
  for (; i < xmlData.length; i++, count++) {
    if (xmlData[i].match(/\w/) && count < 20)
      continue;
    if (xmlData[i] === ';')
      break;
    return -1;
  }
  return i;
}

function getErrorObject(code, message, lineNumber) {
  return {
    err: {
      code: code,
      msg: message,
      line: lineNumber.line || lineNumber,
      col: lineNumber.col,
    },
  };
}

function validateAttrName(attrName) {
  return isName(attrName);
}

// const startsWithXML = /^xml/i;

function validateTagName(tagname) {
  return isName(tagname) /* && !tagname.match(startsWithXML) */;
}

//this function returns the line number for the character at the given index
function getLineNumberForPosition(xmlData, index) {
  const lines = xmlData.substring(0, index).split(/\r?\n/);
  return {
    line: lines.length,

    // column number is last line's length + 1, because column numbering starts at 1:
    col: lines[lines.length - 1].length + 1
  };
}

//this function returns the position of the first character of match within attrStr
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
/* global Uint8Array */






class XMLParser {

    constructor(options) {
        this.externalEntities = {};
        this.options = buildOptions(options);

    }
    /**
     * Parse XML dats to JS object 
     * @param {string|Uint8Array} xmlData 
     * @param {boolean|Object} validationOption 
     */
    parse(xmlData, validationOption) {
        if (typeof xmlData !== "string" && xmlData.toString) {
            if (xmlData instanceof Uint8Array &&
                !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) {
                xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
            } else {
                xmlData = xmlData.toString();
            }
        } else if (typeof xmlData !== "string") {
            throw new Error("XML data is accepted in String or Bytes[] form.")
        }

        if (validationOption) {
            if (validationOption === true) validationOption = {}; //validate with default options

            const result = validator_validate(xmlData, validationOption);
            if (result !== true) {
                throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`)
            }
        }
        const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
        // orderedObjParser.entityDecoder.setExternalEntities(this.externalEntities);
        const orderedResult = orderedObjParser.parseXml(xmlData);
        if (this.options.preserveOrder || orderedResult === undefined) return orderedResult;
        else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
    }

    /**
     * Add Entity which is not by default supported by this library
     * @param {string} key 
     * @param {string} value 
     */
    addEntity(key, value) {
        if (value.indexOf("&") !== -1) {
            throw new Error("Entity value can't have '&'")
        } else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) {
            throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")
        } else if (value === "&") {
            throw new Error("An entity with value '&' is not permitted");
        } else {
            this.externalEntities[key] = value;
        }
    }

    /**
     * Returns a Symbol that can be used to access the metadata
     * property on a node.
     * 
     * If Symbol is not available in the environment, an ordinary property is used
     * and the name of the property is here returned.
     * 
     * The XMLMetaData property is only present when `captureMetaData`
     * is true in the options.
     */
    static getMetaDataSymbol() {
        return XmlNode.getMetaDataSymbol();
    }
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/fxp.js






const XMLValidator = {
  validate: validator_validate
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/xml.js


/** A reply with a document of S3's. */
function xmlReply(root, ...content) {
    return { status: 200, xml: responseDocument(root, ...content) };
}
function quoted(etag) {
    return `"${etag}"`;
}
/** Writes a document, or nothing, with a known length. A HEAD gets the headers alone. */
function sendHeadersAndText(response, { status, headers = {}, xml = '' }) {
    response.writeHead(status, {
        ...(xml === '' ? {} : { 'content-type': 'application/xml' }),
        ...(status === 204 || status === 304 || 'content-length' in headers
            ? {}
            : { 'content-length': Buffer.byteLength(xml) }),
        ...headers,
    });
    response.end(xml);
}
/** @param resource the path of the request */
function errorReply(error, resource, requestId) {
    const details = Object.entries(error.details).map(([name, value]) => field(name, value));
    return {
        status: error.status,
        headers: error.headers,
        // Errors have no namespace, unlike all other documents.
        xml: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${field('Code', error.code)}` +
            field('Message', error.message) +
            details.join('') +
            field('Resource', resource) +
            field('RequestId', requestId) +
            `${field('HostId', requestId)}</Error>`,
    };
}
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
/** An element around content that is XML already; `undefined` content is left out. */
function xml_element(name, ...content) {
    return `<${name}>${content.join('')}</${name}>`;
}
/** An element around text; nothing at all for `undefined`. */
function field(name, value) {
    return value === undefined ? '' : `<${name}>${escapeText(String(value))}</${name}>`;
}
/** A response document in S3's namespace. */
function responseDocument(root, ...content) {
    return (`<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<${root} xmlns="${NAMESPACE}">${content.join('')}</${root}>`);
}
/** Control characters become references, as S3 sends them; that is why encoding-type exists. */
function escapeText(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    return text.replace(/[&<>"\u0000-\u0008\u000b-\u001f]/g, (character) => {
        switch (character) {
            case '&':
                return '&amp;';
            case '<':
                return '&lt;';
            case '>':
                return '&gt;';
            case '"':
                return '&quot;';
            default:
                return `&#x${character.charCodeAt(0).toString(16)};`;
        }
    });
}
const LISTS = new Set(['Part', 'Object', 'Rule']);
/**
 * Entities are decoded here: of numeric ones, which Go clients write around ETags (`&#34;`), the
 * parser knows only those of HTML; and no entity that a document declares itself is expanded.
 */
const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    isArray: (name) => LISTS.has(name),
    tagValueProcessor: (_name, value) => xml_decodeEntities(value),
});
/**
 * Reads a request document.
 *
 * @param root name of the document's root element; undefined accepts none but it
 * @throws S3Error MalformedXML
 */
function readXml(text, root, schema) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) {
        throw new S3Error('MalformedXML');
    }
    const parsed = parser.parse(text);
    const checked = schema.safeParse(parsed[root] === '' ? {} : parsed[root]);
    if (!checked.success)
        throw new S3Error('MalformedXML');
    return checked.data;
}
const xml_NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
function xml_decodeEntities(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return xml_NAMED[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        if (code > 0x10ffff)
            throw new S3Error('MalformedXML');
        return String.fromCodePoint(code);
    });
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
            throw new S3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: accessKeyId });
        }
        if (session.credentials.sessionToken !== token)
            throw new S3Error('InvalidToken');
        if (session.expires <= now)
            throw new S3Error('ExpiredToken');
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
        throw new S3Error('AccessDenied');
}
const MAX_BUCKETS = 1000;
const MODE_HEADER = 'x-amz-create-session-mode';
async function createSession(request, server) {
    const bucket = bucketOf(request, server);
    const asked = header(request, MODE_HEADER);
    const mode = asked === undefined ? 'ReadWrite' : SESSION_MODES.find((one) => one === asked);
    if (!mode)
        throw invalidArgument('The session mode is not valid.', MODE_HEADER, asked ?? '');
    const { credentials, expires } = server.sessions.create(bucket.name, mode, server.now());
    return {
        ...xmlReply('CreateSessionResult', xml_element('Credentials', field('SessionToken', credentials.sessionToken), field('SecretAccessKey', credentials.secretAccessKey), field('AccessKeyId', credentials.accessKeyId), field('Expiration', expires.toISOString()))),
        headers: { 'x-amz-server-side-encryption': 'AES256' },
    };
}
async function listDirectoryBuckets(request, server) {
    const name = 'max-directory-buckets';
    const most = integerOf(name, queryValue(request, name), MAX_BUCKETS, [0, MAX_BUCKETS]);
    const token = queryValue(request, 'continuation-token') ?? '';
    const after = Buffer.from(token, 'base64').toString('utf8');
    const buckets = [...server.buckets.values()].filter((bucket) => (0,aws_names/* isDirectoryBucket */.WB)(bucket.name) && bucket.name > after);
    const page = buckets.slice(0, most);
    const last = buckets.length > page.length ? page.at(-1) : undefined;
    return xmlReply('ListAllMyDirectoryBucketsResult', xml_element('Buckets', ...page.map((bucket) => xml_element('Bucket', field('Name', bucket.name), field('CreationDate', bucket.created.toISOString())))), field('ContinuationToken', last && Buffer.from(last.name).toString('base64')));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/hash-pool.js
var hash_pool = __webpack_require__(94391);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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
    }
    /** Where requests come from. */
    get server() {
        return this.#https;
    }
    /** Answers on a socket that listens, from now on until `close`. */
    serve(listening) {
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
        await Promise.all(closed);
    }
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/sigv4.js
var sigv4 = __webpack_require__(11361);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/signature-claim.js



const ALGORITHM = 'AWS4-HMAC-SHA256';
const WEEK_SECONDS = 7 * 24 * 3600;
/** Reads the `authorization` header. */
function readHeaderClaim(request) {
    const authorization = header(request, 'authorization');
    const isVersion2 = queryValue(request, 'AWSAccessKeyId') !== undefined;
    if (authorization === undefined && !isVersion2)
        throw new S3Error('AccessDenied');
    if (!authorization?.startsWith(`${ALGORITHM} `)) {
        throw new S3Error('InvalidRequest', `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.`);
    }
    const fields = new Map(authorization
        .slice(ALGORITHM.length)
        .split(',')
        .map((field) => field.trim().split(/=(.*)/s, 2)));
    const code = 'AuthorizationHeaderMalformed';
    const timestamp = header(request, 'x-amz-date') ?? fromHttpDate(header(request, 'date')) ?? missingDate();
    return {
        ...readCredential(fields.get('Credential'), timestamp, code),
        ...readTime(timestamp, code),
        signedHeaders: required(fields.get('SignedHeaders'), 'SignedHeaders', code).split(';'),
        signature: required(fields.get('Signature'), 'Signature', code),
        sessionToken: header(request, 'x-amz-security-token'),
        s3SessionToken: header(request, 'x-amz-s3session-token'),
    };
}
/** Reads the parameters of a presigned URL. */
function readQueryClaim(request) {
    const code = 'AuthorizationQueryParametersError';
    const value = (name) => required(queryValue(request, name), name, code);
    if (value('X-Amz-Algorithm') !== ALGORITHM) {
        throw new S3Error(code, `X-Amz-Algorithm only supports "${ALGORITHM}"`);
    }
    const expires = value('X-Amz-Expires');
    if (!/^\d{1,9}$/.test(expires) || Number(expires) > WEEK_SECONDS) {
        throw new S3Error(code, 'X-Amz-Expires must be a number of seconds, at most a week (604800)');
    }
    const timestamp = value('X-Amz-Date');
    return {
        ...readCredential(value('X-Amz-Credential'), timestamp, code),
        ...readTime(timestamp, code),
        expiresSeconds: Number(expires),
        signedHeaders: value('X-Amz-SignedHeaders').split(';'),
        signature: value('X-Amz-Signature'),
        sessionToken: queryValue(request, 'X-Amz-Security-Token'),
        s3SessionToken: queryValue(request, 'X-Amz-S3session-Token'),
    };
}
function readCredential(credential, timestamp, code) {
    const parts = required(credential, 'Credential', code).split('/');
    const [accessKeyId, date, region, service, terminator] = parts.slice(-5);
    if (accessKeyId === undefined || region === undefined || terminator !== 'aws4_request') {
        throw new S3Error(code, 'The Credential must be KEY/YYYYMMDD/REGION/s3/aws4_request, percent-encoded in a URL');
    }
    const known = sigv4/* SIGNING_SERVICES */.N_.find((one) => one === service);
    if (!known)
        throw new S3Error(code, `Incorrect service "${service}"; expecting "s3"`);
    if (date !== timestamp.slice(0, 8)) {
        throw new S3Error(code, `The Credential is of ${date}, but the request of ${timestamp}`);
    }
    return { accessKeyId, region, service: known };
}
function readTime(timestamp, code) {
    const iso = timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const signedAt = new Date(iso);
    if (iso === timestamp || Number.isNaN(signedAt.getTime())) {
        throw new S3Error(code, 'The date must be in the ISO 8601 long form yyyymmddThhmmssZ');
    }
    return { timestamp, signedAt };
}
function fromHttpDate(date) {
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(time))
        return undefined;
    return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
function missingDate() {
    throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
}
function required(value, name, code) {
    if (value)
        return value;
    throw new S3Error(code, `The signature lacks its ${name}`);
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
    const presigned = queryValue(request, 'X-Amz-Signature') !== undefined;
    const claim = presigned ? readQueryClaim(request) : readHeaderClaim(request);
    const malformed = presigned
        ? 'AuthorizationQueryParametersError'
        : 'AuthorizationHeaderMalformed';
    requireService(claim, request.endpoint, malformed);
    const { secret, session } = whoClaims(claim, gate);
    if (claim.region !== gate.region) {
        throw new S3Error(malformed, `The region '${claim.region}' is wrong; expecting '${gate.region}'`, { Region: gate.region });
    }
    checkTime(claim, gate.now());
    requireSigned(request, claim.signedHeaders);
    const payloadHash = header(request, 'x-amz-content-sha256') ?? (presigned ? sigv4/* UNSIGNED_PAYLOAD */.z8 : bodyHash);
    if (payloadHash === undefined) {
        throw new S3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
    }
    const { timestamp, region, service } = claim;
    const scope = { timestamp, region, service };
    const matches = signablePaths(request).some((path) => {
        const expected = (0,sigv4/* signature */.vl)(signable(request, path, claim.signedHeaders, payloadHash), secret, scope);
        return sameText(expected, claim.signature);
    });
    if (!matches) {
        throw new S3Error('SignatureDoesNotMatch', undefined, { AWSAccessKeyId: claim.accessKeyId });
    }
    const chain = { key: (0,sigv4/* signingKey */.NR)(secret, scope), scope, previous: claim.signature };
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
    throw new S3Error(code, `Incorrect service "${claim.service}". This endpoint belongs to "${wanted}".`);
}
/** @throws S3Error InvalidAccessKeyId, InvalidToken, ExpiredToken */
function whoClaims(claim, gate) {
    if (claim.s3SessionToken !== undefined) {
        const session = gate.sessions.find(claim.accessKeyId, claim.s3SessionToken, gate.now());
        return { secret: session.credentials.secretAccessKey, session };
    }
    if (claim.accessKeyId !== gate.credentials.accessKeyId) {
        throw new S3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: claim.accessKeyId });
    }
    if (claim.sessionToken !== gate.credentials.sessionToken)
        throw new S3Error('InvalidToken');
    return { secret: gate.credentials.secretAccessKey, session: undefined };
}
function checkTime(claim, now) {
    const age = now.getTime() - claim.signedAt.getTime();
    if (claim.expiresSeconds !== undefined) {
        if (age > claim.expiresSeconds * 1000) {
            const expires = new Date(claim.signedAt.getTime() + claim.expiresSeconds * 1000);
            throw new S3Error('AccessDenied', 'Request has expired', {
                'X-Amz-Expires': String(claim.expiresSeconds),
                Expires: expires.toISOString(),
                ServerTime: now.toISOString(),
            });
        }
        if (age < -MAX_SKEW_MS)
            throw new S3Error('AccessDenied', 'Request is not yet valid');
    }
    else if (Math.abs(age) > MAX_SKEW_MS) {
        throw new S3Error('RequestTimeTooSkewed', undefined, {
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
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', { HeadersNotSigned: unsigned.join(', ') });
}
/**
 * S3 signs the path decoded and encoded again; a client that encodes less or more than it must has
 * signed the path as it sent it.
 */
function signablePaths(request) {
    return [...new Set([(0,sigv4/* uriEncode */.HQ)(decode(request.rawPath), true), request.rawPath])];
}
function signable(request, path, signedHeaders, payloadHash) {
    return {
        method: request.method,
        path,
        query: request.query.filter(([name]) => name !== 'X-Amz-Signature'),
        headers: Object.fromEntries(
        // Node reads headers as Latin-1, while clients sign the bytes that they send.
        signedHeaders.map((name) => [
            name,
            Buffer.from(header(request, name) ?? '', 'latin1').toString('utf8'),
        ])),
        payloadHash,
    };
}
function sameText(a, b) {
    const left = Buffer.from(a);
    const right = Buffer.from(b);
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/checksum.js
var s3_checksum = __webpack_require__(97183);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/crc-combine.js
const CRC_PARAMETERS = {
    CRC32: { width: 32, polynomial: 0xedb88320n },
    CRC32C: { width: 32, polynomial: 0x82f63b78n },
    CRC64NVME: { width: 64, polynomial: 0x9a6c9329ac4bc9b5n },
};
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
        case sigv4/* STREAMING_SIGNED */.wH:
            return new ChunkedDecoder({ ...chain }, false);
        case sigv4/* STREAMING_SIGNED_TRAILER */.uO:
            return new ChunkedDecoder({ ...chain }, true);
        case sigv4/* STREAMING_UNSIGNED_TRAILER */.J7:
            return new ChunkedDecoder(undefined, true);
        default:
            throw new S3Error('NotImplemented', `This server does not implement ${payloadHash}.`);
    }
}
/**
 * `aws-chunked`: `SIZE[;chunk-signature=HEX]\r\n DATA \r\n … 0[;…]\r\n [NAME:VALUE\r\n …] \r\n`.
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
            throw new S3Error('IncompleteBody');
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
            if (line === '')
                this.#finish();
            else
                this.#takeTrailer(line);
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
        const expected = (0,sigv4/* chunkSignature */.gd)(this.#chain, this.#hash.digest('hex'));
        if (!sameText(expected, this.#claimed))
            throw new S3Error('SignatureDoesNotMatch');
        this.#chain.previous = expected;
    }
    #takeTrailer(line) {
        const colon = line.indexOf(':');
        if (!this.#withTrailers || colon <= 0)
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
        const expected = (0,sigv4/* trailerSignature */.o)(this.#chain, this.#trailerLines);
        if (!sameText(expected, value))
            throw new S3Error('SignatureDoesNotMatch');
        this.#trailerSigned = true;
    }
    #finish() {
        if (this.#chain && this.#withTrailers && !this.#trailerSigned) {
            throw new S3Error('MalformedTrailerError', 'The trailers are not signed.');
        }
        this.#state = 'done';
    }
}
function malformed() {
    return new S3Error('InvalidRequest', 'The aws-chunked body is not well-formed.');
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
        throw new S3Error('EntityTooLarge', undefined, {
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
        throw new S3Error('XAmzContentSHA256Mismatch', undefined, {
            ClientComputedContentSHA256: toHex(payload.contentSha256),
            S3ComputedContentSHA256: toHex(digests.SHA256 ?? ''),
        });
    }
    if (payload.contentMd5 !== undefined && payload.contentMd5 !== digests.MD5) {
        throw new S3Error('BadDigest', undefined, {
            ExpectedDigest: payload.contentMd5,
            CalculatedDigest: digests.MD5 ?? '',
        });
    }
    if (!payload.checksum)
        return undefined;
    const { algorithm, inHeader } = payload.checksum;
    const claimed = inHeader ?? payload.decoder?.trailers.get((0,s3_checksum/* checksumHeader */.pB)(algorithm));
    if (claimed === undefined)
        throw new S3Error('MalformedTrailerError');
    requireValidChecksum(algorithm, claimed);
    const value = digests[algorithm];
    if (value === undefined || claimed !== value) {
        throw new S3Error('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    }
    return { algorithm, value };
}
/** @throws S3Error InvalidRequest for text that is not such a checksum in base64 */
function requireValidChecksum(algorithm, value) {
    if (isBase64Of(value, s3_checksum/* CHECKSUM_BYTES */.I_[algorithm]))
        return;
    throw new S3Error('InvalidRequest', `Value for ${(0,s3_checksum/* checksumHeader */.pB)(algorithm)} header is invalid.`);
}
function announcedSize(request, framed) {
    const name = framed ? 'x-amz-decoded-content-length' : 'content-length';
    const value = header(request, name);
    if (value === undefined) {
        const empty = !framed && header(request, 'transfer-encoding') === undefined;
        if (empty && request.method !== 'PUT')
            return 0;
        throw new S3Error('MissingContentLength');
    }
    if (!/^\d{1,15}$/.test(value))
        throw invalidArgument('Invalid length.', name, value);
    return Number(value);
}
function announcedChecksum(request) {
    const trailer = header(request, 'x-amz-trailer')?.trim().toLowerCase();
    const found = [];
    for (const algorithm of s3_checksum/* CHECKSUM_ALGORITHMS */.P5) {
        const name = (0,s3_checksum/* checksumHeader */.pB)(algorithm);
        const inHeader = header(request, name);
        if (inHeader !== undefined)
            requireValidChecksum(algorithm, inHeader);
        if (inHeader !== undefined || trailer === name)
            found.push({ algorithm, inHeader });
    }
    if (found.length > 1) {
        throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    if (trailer !== undefined && found[0]?.inHeader !== undefined)
        throw malformedTrailerName();
    if (trailer !== undefined && found.length === 0)
        throw malformedTrailerName();
    const announced = header(request, 'x-amz-sdk-checksum-algorithm')?.toUpperCase();
    if (announced === undefined)
        return found[0];
    if (!(0,s3_checksum/* isChecksumAlgorithm */.Rl)(announced)) {
        throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
    }
    if (found.length === 0) {
        throw new S3Error('InvalidRequest', 'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
    }
    return found[0];
}
function malformedTrailerName() {
    return new S3Error('InvalidRequest', 'The value specified in the x-amz-trailer header is not supported');
}
function announcedMd5(request) {
    const value = header(request, 'content-md5');
    if (value !== undefined && !isBase64Of(value, 16))
        throw new S3Error('InvalidDigest');
    return value;
}
function announcedSha256(payloadHash) {
    if (payloadHash === sigv4/* UNSIGNED_PAYLOAD */.z8 || payloadHash.startsWith('STREAMING-'))
        return undefined;
    if (/^[0-9a-f]{64}$/.test(payloadHash))
        return Buffer.from(payloadHash, 'hex').toString('base64');
    throw invalidArgument('x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a SHA-256 in hex.', 'x-amz-content-sha256', payloadHash);
}
function isBase64Of(text, bytes) {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
}
function toHex(base64) {
    return Buffer.from(base64, 'base64').toString('hex');
}
/**
 * The checksum of an object from those of its parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
async function checksumOfParts({ algorithm, type }, parts) {
    const checksums = parts.map((part) => part.checksum ?? '');
    if (type === 'FULL_OBJECT') {
        if (algorithm === 'SHA1' || algorithm === 'SHA256') {
            throw new Error(`${algorithm} checksums cannot be combined.`);
        }
        const pieces = parts.map(({ size }, index) => ({ crc: checksums[index] ?? '', length: size }));
        return { algorithm, type, value: combineCrcs(CRC_PARAMETERS[algorithm], pieces) };
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
    const type = header(request, 'x-amz-checksum-type')?.toUpperCase();
    if (type !== undefined && type !== computed?.type) {
        throw new S3Error('InvalidRequest', `The upload was created with checksum type ${computed?.type ?? 'none'}, not ${type}.`);
    }
    for (const algorithm of s3_checksum/* CHECKSUM_ALGORITHMS */.P5) {
        const claimed = header(request, (0,s3_checksum/* checksumHeader */.pB)(algorithm));
        if (claimed === undefined)
            continue;
        const plain = computed?.value.replace(/-\d+$/, '');
        if (computed?.algorithm === algorithm && (claimed === computed.value || claimed === plain)) {
            continue;
        }
        throw new S3Error('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/receive-content.js





/**
 * Writes a request's body to disk and verifies it; when it is not what the client said, or does
 * not arrive, nothing is left behind.
 *
 * @param wanted digests wanted beside those of the ETag and those that the client's headers call for
 */
async function receiveContent(request, server, payload, wanted = []) {
    const ofEtag = etagDigests(request.bucket);
    const names = new Set([...ofEtag, ...wanted, ...digestsToVerify(payload)]);
    const hasher = await server.hashes.hasher([...names], payload.size);
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
        const slices = writer ? [{ blob: writer.blob, offset: 0, length: writer.size }] : [];
        return { slices, size: payload.size, etag: etagOf(request.bucket, digests), digests, checksum };
    }
    catch (error) {
        await abandon(server, hasher, writer);
        throw error;
    }
}
/**
 * Reads a request's document into memory and verifies it; `''` when there is no body.
 *
 * @param checksumOf what a checksum in the headers is of
 */
async function receiveDocument(request, maxSize, checksumOf = 'body') {
    const payload = describePayload(request, checksumOf);
    if (payload.size > maxSize)
        throw new S3Error('MaxMessageLengthExceeded');
    const pieces = [];
    await readBody(request, payload, async (batch) => {
        pieces.push(...batch);
    });
    const body = Buffer.concat(pieces);
    const names = [...digestsToVerify(payload)];
    const values = await Promise.all(names.map((name) => (0,s3_checksum/* digestOf */.ol)(name, body)));
    verifyPayload(payload, Object.fromEntries(names.map((name, index) => [name, values[index]])));
    return body.toString('utf8');
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
    server.blobs.releaseBlob(writer.blob);
}
/**
 * Bytes gathered before they are written: one system call for many of the 64 KiB pieces that the
 * network hands out. A request holds at most two batches.
 */
const BATCH_SIZE = 512 * 1024;
/**
 * Reads a request's body to its end, in batches of whatever size is convenient.
 *
 * @param onBatch gets the content without framing, one batch at a time
 * @returns when the last batch was taken
 * @throws S3Error IncompleteBody when the client gave up, or sent more or less than it announced;
 *   no batch is being taken any more then
 */
async function readBody(request, payload, onBatch) {
    request.wantBody();
    await new BatchReader(request.message, payload, onBatch).done;
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
        message.on('error', () => this.#fail(new S3Error('IncompleteBody')));
        message.on('close', () => {
            if (!this.#ended)
                this.#fail(new S3Error('IncompleteBody'));
        });
        if (message.destroyed && !message.readableEnded)
            this.#fail(new S3Error('IncompleteBody'));
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
        if (this.#taking && this.#batchSize >= BATCH_SIZE)
            this.#message.pause();
    };
    #add = (content) => {
        this.#received += content.length;
        if (this.#received > this.#payload.size)
            throw new S3Error('IncompleteBody');
        this.#batch.push(content);
        this.#batchSize += content.length;
    };
    #onEnd() {
        try {
            this.#payload.decoder?.end();
            if (this.#received !== this.#payload.size)
                throw new S3Error('IncompleteBody');
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
        else if (this.#batchSize >= BATCH_SIZE || (this.#ended && this.#batchSize > 0))
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
        if (this.#failure)
            return;
        this.#failure = { error };
        this.#message.off('data', this.#onData);
        this.#message.resume();
        this.#advance();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/bucket.js






/** The region that has no name in bucket locations. */
const NAMELESS_REGION = 'us-east-1';
const MAX_DOCUMENT_BYTES = 64 * 1024;
const OWNER = xml_element('Owner', field('ID', 's3-benchmarks'), field('DisplayName', 's3-benchmarks'));
const BucketConfiguration = schemas/* looseObject */._H3({
    LocationConstraint: schemas/* string */.YjP().optional(),
    Location: schemas/* looseObject */._H3({ Name: schemas/* string */.YjP() }).optional(),
});
const Lifecycle = schemas/* looseObject */._H3({
    Rule: schemas/* array */.YOg(schemas/* looseObject */._H3({ Status: schemas/* enum */.k5n(['Enabled', 'Disabled']) })).min(1),
});
/** Of S3 Standard: those of S3 Express have a list of their own. */
async function listBuckets(_request, server) {
    const standard = [...server.buckets.values()].filter(({ name }) => !(0,aws_names/* isDirectoryBucket */.WB)(name));
    const buckets = standard.map((bucket) => xml_element('Bucket', field('Name', bucket.name), field('CreationDate', bucket.created.toISOString())));
    return xmlReply('ListAllMyBucketsResult', OWNER, xml_element('Buckets', ...buckets));
}
async function createBucket(request, server) {
    const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
    const wanted = document === '' ? {} : readXml(document, 'CreateBucketConfiguration', BucketConfiguration);
    const { LocationConstraint: region, Location: location } = wanted;
    if (region !== undefined && region !== server.region) {
        throw new S3Error('IllegalLocationConstraintException');
    }
    const otherZone = location !== undefined && location.Name !== (0,aws_names/* zoneOf */.kE)(request.bucket);
    if (otherZone || !isAtHome(request.bucket, request.endpoint)) {
        throw new S3Error('InvalidBucketName', undefined, { BucketName: request.bucket });
    }
    if (!server.buckets.get(request.bucket))
        addBucket(server, request.bucket);
    // As S3 answers in its first region: making one's own bucket again changes nothing there.
    else if (server.region !== NAMELESS_REGION)
        throw new S3Error('BucketAlreadyOwnedByYou');
    return { status: 200, headers: { location: `/${request.bucket}` } };
}
async function headBucket(request, server) {
    const zone = (0,aws_names/* zoneOf */.kE)(bucketOf(request, server).name);
    const location = {
        'x-amz-access-point-alias': 'false',
        'x-amz-bucket-location-name': zone ?? '',
        'x-amz-bucket-location-type': 'AvailabilityZone',
    };
    const region = { 'x-amz-bucket-region': server.region };
    return { status: 200, headers: zone === undefined ? region : { ...region, ...location } };
}
async function deleteBucket(request, server) {
    const bucket = bucketOf(request, server);
    // Uploads under way hold a directory bucket, and no other:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
    const held = (0,aws_names/* isDirectoryBucket */.WB)(bucket.name) && bucket.uploads.size > 0;
    if (held || bucket.objects.size > 0)
        throw new S3Error('BucketNotEmpty');
    server.buckets.delete(bucket.name);
    for (const upload of bucket.uploads.values()) {
        for (const part of upload.parts.values())
            server.blobs.release(part.content);
    }
    bucket.uploads.clear();
    return { status: 204 };
}
async function getBucketLocation(request, server) {
    bucketOf(request, server);
    return xmlReply('LocationConstraint', server.region === NAMELESS_REGION ? '' : server.region);
}
/** Rules are kept and given back; no object of a benchmark's is old enough to expire. */
async function putBucketLifecycle(request, server) {
    const bucket = bucketOf(request, server);
    const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
    readXml(document, 'LifecycleConfiguration', Lifecycle);
    bucket.lifecycle = document;
    return { status: 200 };
}
async function getBucketLifecycle(request, server) {
    const { lifecycle } = bucketOf(request, server);
    if (lifecycle === undefined)
        throw new S3Error('NoSuchLifecycleConfiguration');
    return { status: 200, xml: lifecycle };
}
async function deleteBucketLifecycle(request, server) {
    bucketOf(request, server).lifecycle = undefined;
    return { status: 204 };
}
/**
 * Policies are kept and given back; they grant and refuse nothing. The suite's preparation gives every
 * directory bucket one.
 */
async function putBucketPolicy(request, server) {
    const bucket = bucketOf(request, server);
    const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
    try {
        JSON.parse(document);
    }
    catch {
        throw new S3Error('MalformedPolicy');
    }
    bucket.policy = document;
    return { status: 204 };
}
async function getBucketPolicy(request, server) {
    const { policy } = bucketOf(request, server);
    if (policy === undefined)
        throw new S3Error('NoSuchBucketPolicy');
    return { status: 200, headers: { 'content-type': 'application/json' }, xml: policy };
}
async function deleteBucketPolicy(request, server) {
    bucketOf(request, server).policy = undefined;
    return { status: 204 };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/put-object.js









async function putObject(request, server) {
    const bucket = bucketOf(request, server);
    const description = describeObject(request);
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
        lastModified: wholeSeconds(server.now()),
        checksum,
        parts: undefined,
    });
    return {
        status: 200,
        headers: { etag: quoted(received.etag), ...checksumHeaders(checksum) },
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
        releaseAll(server, object.content);
        throw error;
    }
    storeObject(server, bucket, request.key, object);
}
/** @throws S3Error NoSuchBucket when the bucket was deleted since */
function requireStill(server, bucket) {
    if (server.buckets.get(bucket.name) !== bucket)
        throw new S3Error('NoSuchBucket');
}
function checksumHeaders(checksum) {
    if (!checksum)
        return {};
    return {
        [(0,s3_checksum/* checksumHeader */.pB)(checksum.algorithm)]: checksum.value,
        'x-amz-checksum-type': checksum.type,
    };
}
function releaseAll(server, content) {
    server.blobs.release(content);
}
const KEPT_HEADERS = [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
    'expires',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;
const EXPRESS = 'EXPRESS_ONEZONE';
/** Headers that would change what is stored, and that this server does not know. */
const UNKNOWN_WISHES = [
    'x-amz-write-offset-bytes',
    'x-amz-object-lock-mode',
    'x-amz-server-side-encryption-customer-algorithm',
];
/**
 * What the headers of a PUT say about the object.
 *
 * @throws S3Error MetadataTooLarge, InvalidStorageClass, NotImplemented
 */
function describeObject(request) {
    for (const name of UNKNOWN_WISHES) {
        if (header(request, name) !== undefined) {
            throw new S3Error('NotImplemented', `This server does not implement ${name}.`);
        }
    }
    const headers = { 'content-type': 'binary/octet-stream' };
    for (const name of KEPT_HEADERS) {
        const value = header(request, name);
        const kept = name === 'content-encoding' && value ? withoutAwsChunked(value) : value;
        if (kept)
            headers[name] = kept;
    }
    const metadata = {};
    let bytes = 0;
    for (const name of Object.keys(request.message.headers)) {
        if (!name.startsWith(METADATA_PREFIX))
            continue;
        metadata[name] = header(request, name) ?? '';
        bytes += name.length - METADATA_PREFIX.length + (metadata[name]?.length ?? 0);
    }
    if (bytes > MAX_METADATA_BYTES)
        throw new S3Error('MetadataTooLarge');
    return {
        headers,
        metadata,
        storageClass: storageClassFor(request),
    };
}
/** Directory buckets have a class of their own, which others do not have. */
function storageClassFor(request) {
    const asked = header(request, 'x-amz-storage-class');
    const directory = (0,aws_names/* isDirectoryBucket */.WB)(request.bucket);
    if (asked === undefined)
        return directory ? EXPRESS : 'STANDARD';
    if ((asked === EXPRESS) === directory)
        return asked;
    throw new S3Error('InvalidStorageClass');
}
/** The framing of an upload is not a property of the object. */
function withoutAwsChunked(encoding) {
    return encoding
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
        .join(', ');
}
const MAX_OBJECTS = 1000;
/** 1,000 keys of 1,024 bytes, each byte written as a reference. */
const put_object_MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;
const Delete = schemas/* looseObject */._H3({
    Quiet: schemas/* string */.YjP().optional(),
    Object: schemas/* array */.YOg(schemas/* looseObject */._H3({ Key: schemas/* string */.YjP().min(1) }))
        .min(1)
        .max(MAX_OBJECTS),
});
/** Deleting something that does not exist is not an error. */
async function deleteObject(request, server) {
    const bucket = bucketOf(request, server);
    const object = bucket.objects.get(request.key);
    if (header(request, 'if-match') !== undefined)
        checkWriteConditions(request, object);
    removeObject(server, bucket, request.key);
    return { status: 204 };
}
async function deleteObjects(request, server) {
    const bucket = bucketOf(request, server);
    const digests = ['content-md5', 'x-amz-trailer', ...s3_checksum/* CHECKSUM_ALGORITHMS */.P5.map(s3_checksum/* checksumHeader */.pB)];
    if (!digests.some((name) => header(request, name) !== undefined)) {
        throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5 or a checksum');
    }
    const document = await receiveDocument(request, put_object_MAX_DOCUMENT_BYTES);
    const { Object: objects, Quiet: quiet } = readXml(document, 'Delete', Delete);
    for (const { Key: key } of objects)
        removeObject(server, bucket, key);
    const deleted = objects.map(({ Key: key }) => xml_element('Deleted', field('Key', key)));
    return xmlReply('DeleteResult', ...(quiet === 'true' ? [] : deleted));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/copy-object.js








/** The copy shares the source's files; only what S3 would hash anew is read. */
async function copyObject(request, server) {
    const bucket = bucketOf(request, server);
    const { object: source, bucket: sourceBucket, isTarget } = copySource(request, server);
    const directive = header(request, 'x-amz-metadata-directive') ?? 'COPY';
    if (isTarget && directive !== 'REPLACE' && !header(request, 'x-amz-storage-class')) {
        throw new S3Error('InvalidRequest', 'This copy request is illegal because it is trying to copy an object to itself without changing the object’s metadata or storage class.');
    }
    const own = describeObject(request);
    const description = directive === 'REPLACE' ? own : { ...source.description, storageClass: own.storageClass };
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
        lastModified: wholeSeconds(server.now()),
        checksum,
        parts: undefined,
    };
    commitObject(request, server, bucket, copy);
    return xmlReply('CopyObjectResult', ...copyResult(copy));
}
/** What CopyObject and UploadPartCopy answer. */
function copyResult(copy) {
    return [
        field('LastModified', copy.lastModified.toISOString()),
        field('ETag', quoted(copy.etag)),
        copy.checksum ? field(`Checksum${copy.checksum.algorithm}`, copy.checksum.value) : '',
        field('ChecksumType', copy.checksum?.type),
    ];
}
/**
 * The object named by `x-amz-copy-source`.
 *
 * @throws S3Error when it is not there or its conditions do not hold
 */
function copySource(request, server) {
    const [path = '', query] = (header(request, 'x-amz-copy-source') ?? '').split('?');
    const match = /^\/?([^/]+)\/(.+)$/s.exec(decode(path));
    const [, bucket, key] = match ?? [];
    if (bucket === undefined || key === undefined || (query && query !== 'versionId=null')) {
        throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key');
    }
    const object = requireObject(findBucket(server, bucket), key);
    if (!readConditionsHold(request, object, 'x-amz-copy-source-')) {
        throw new S3Error('PreconditionFailed', undefined, { Condition: 'x-amz-copy-source' });
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
        for (const { blob, offset, length } of slices) {
            await hasher.addFromDisk({ file: blob.path, start: offset, end: offset + length });
        }
        return await hasher.digests();
    }
    catch (error) {
        await hasher.discard();
        throw error;
    }
}
async function digestsOfCopy(request, server, source, sourceBucket) {
    const asked = header(request, 'x-amz-checksum-algorithm')?.toUpperCase();
    if (asked !== undefined && !(0,s3_checksum/* isChecksumAlgorithm */.Rl)(asked)) {
        throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
    }
    const { checksum } = source;
    const algorithm = asked ?? checksum?.algorithm;
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











const MAX_PARTS = 10_000;
async function createMultipartUpload(request, server) {
    const bucket = bucketOf(request, server);
    const upload = {
        id: (0,external_node_crypto_.randomBytes)(24).toString('hex'),
        key: request.key,
        initiated: wholeSeconds(server.now()),
        description: describeObject(request),
        checksum: uploadChecksum(request),
        parts: new Map(),
    };
    bucket.uploads.set(upload.id, upload);
    return {
        ...xmlReply('InitiateMultipartUploadResult', field('Bucket', bucket.name), field('Key', upload.key), field('UploadId', upload.id)),
        headers: upload.checksum
            ? {
                'x-amz-checksum-algorithm': upload.checksum.algorithm,
                'x-amz-checksum-type': upload.checksum.type,
            }
            : {},
    };
}
async function uploadPart(request, server) {
    const bucket = bucketOf(request, server);
    const upload = uploadOf(request, bucket);
    const number = partNumberOf(request);
    const payload = describePayload(request);
    const algorithm = upload.checksum?.algorithm;
    if (algorithm && payload.checksum && payload.checksum.algorithm !== algorithm) {
        throw new S3Error('InvalidRequest', `Checksum Type mismatch occurred, expected checksum Type: ${algorithm.toLowerCase()}, actual checksum Type: ${payload.checksum.algorithm.toLowerCase()}`);
    }
    const received = await receiveContent(request, server, payload, algorithm ? [algorithm] : []);
    const value = algorithm && received.digests[algorithm];
    storePart(request, server, bucket, {
        number,
        content: received.slices,
        size: received.size,
        etag: received.etag,
        lastModified: wholeSeconds(server.now()),
        checksum: value,
    });
    const shown = algorithm && value ? { algorithm, value } : received.checksum;
    return {
        status: 200,
        headers: {
            etag: quoted(received.etag),
            ...(shown ? { [(0,s3_checksum/* checksumHeader */.pB)(shown.algorithm)]: shown.value } : {}),
        },
    };
}
async function uploadPartCopy(request, server) {
    const bucket = bucketOf(request, server);
    const upload = uploadOf(request, bucket);
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
        lastModified: wholeSeconds(server.now()),
        checksum: value,
    };
    storePart(request, server, bucket, part);
    return xmlReply('CopyPartResult', ...copyResult({
        ...part,
        checksum: algorithm && value ? { algorithm, value, type: 'COMPOSITE' } : undefined,
    }));
}
async function abortMultipartUpload(request, server) {
    const bucket = bucketOf(request, server);
    const upload = uploadOf(request, bucket);
    bucket.uploads.delete(upload.id);
    for (const part of upload.parts.values())
        server.blobs.release(part.content);
    return { status: 204 };
}
/** @throws S3Error NoSuchUpload */
function uploadOf(request, bucket) {
    const id = queryValue(request, 'uploadId') ?? '';
    const upload = bucket.uploads.get(id);
    if (upload?.key === request.key)
        return upload;
    throw new S3Error('NoSuchUpload', undefined, { UploadId: id });
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
    const value = queryValue(request, 'partNumber');
    return integerOf('partNumber', value || 'none', 0, [1, MAX_PARTS]);
}
function uploadChecksum(request) {
    const algorithm = header(request, 'x-amz-checksum-algorithm')?.toUpperCase();
    const type = header(request, 'x-amz-checksum-type')?.toUpperCase();
    if (algorithm === undefined) {
        if (type === undefined)
            return undefined;
        throw new S3Error('InvalidRequest', 'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
    }
    if (!(0,s3_checksum/* isChecksumAlgorithm */.Rl)(algorithm)) {
        throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
    }
    const possible = algorithm === 'CRC64NVME'
        ? ['FULL_OBJECT']
        : algorithm.startsWith('CRC')
            ? ['COMPOSITE', 'FULL_OBJECT']
            : ['COMPOSITE'];
    const chosen = type === undefined ? possible[0] : possible.find((one) => one === type);
    if (chosen)
        return { algorithm, type: chosen };
    throw new S3Error('InvalidRequest', `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`);
}
function copyRange(request, size) {
    const range = header(request, 'x-amz-copy-source-range');
    if (range === undefined)
        return [0, size];
    const match = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range);
    const [start, end] = [Number(match?.[1]), Number(match?.[2]) + 1];
    if (match && start < end && end <= size)
        return [start, end];
    throw invalidArgument(`Range specified is not valid for source object of size: ${size}`, 'x-amz-copy-source-range', range);
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
    const bucket = bucketOf(request, server);
    uploadOf(request, bucket);
    const document = await receiveDocument(request, complete_upload_MAX_DOCUMENT_BYTES, 'object');
    const { Part: named } = readXml(document, 'CompleteMultipartUpload', CompleteMultipartUpload);
    const upload = uploadOf(request, bucket);
    const parts = chooseParts(bucket.name, upload, named);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    const announcedSize = header(request, 'x-amz-mp-object-size');
    if (announcedSize !== undefined && announcedSize !== String(size)) {
        throw new S3Error('InvalidRequest', `The provided 'x-amz-mp-object-size' header does not match what was computed: ${size}`);
    }
    const checksum = upload.checksum && (await checksumOfParts(upload.checksum, parts));
    verifyUploadChecksum(request, checksum);
    // From here on nothing waits, so that of two that complete one upload only one can.
    if (bucket.uploads.get(upload.id) !== upload)
        throw new S3Error('NoSuchUpload');
    checkWriteConditions(request, bucket.objects.get(request.key));
    bucket.uploads.delete(upload.id);
    for (const part of upload.parts.values()) {
        if (!parts.includes(part))
            server.blobs.release(part.content);
    }
    const etag = etagOfParts(parts);
    storeObject(server, bucket, request.key, {
        description: upload.description,
        content: parts.flatMap((part) => part.content),
        size,
        etag,
        lastModified: wholeSeconds(server.now()),
        checksum,
        parts,
    });
    return xmlReply('CompleteMultipartUploadResult', field('Location', `/${bucket.name}/${request.key}`), field('Bucket', bucket.name), field('Key', request.key), field('ETag', quoted(etag)), checksum ? field(`Checksum${checksum.algorithm}`, checksum.value) : '', field('ChecksumType', checksum?.type));
}
function chooseParts(bucket, upload, named) {
    const checksumField = upload.checksum && `Checksum${upload.checksum.algorithm}`;
    const parts = named.map((one, index) => {
        const previous = named[index - 1];
        if (previous && one.PartNumber <= previous.PartNumber)
            throw new S3Error('InvalidPartOrder');
        const part = upload.parts.get(one.PartNumber);
        const checksum = checksumField && one[checksumField];
        if (checksumField && checksum === undefined && upload.checksum?.type === 'COMPOSITE') {
            throw new S3Error('InvalidRequest', `The upload was created using a ${upload.checksum.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${one.PartNumber} in the request.`);
        }
        const wrong = checksum !== undefined && checksum !== part?.checksum;
        if (!part || unquote(one.ETag) !== part.etag || wrong) {
            throw new S3Error('InvalidPart', undefined, {
                UploadId: upload.id,
                PartNumber: String(one.PartNumber),
                ETag: unquote(one.ETag),
            });
        }
        return part;
    });
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompletedPart.html
    if ((0,aws_names/* isDirectoryBucket */.WB)(bucket) && parts.some(({ number }, index) => number !== index + 1)) {
        throw new S3Error('InvalidPartOrder', 'Parts must be numbered from 1 on without gaps.');
    }
    const small = parts.slice(0, -1).find((part) => part.size < MIN_PART_SIZE);
    if (!small)
        return parts;
    throw new S3Error('EntityTooSmall', undefined, {
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/list.js








const MAX_KEYS = 1000;
const list_OWNER = xml_element('Owner', field('ID', 's3-benchmarks'), field('DisplayName', 's3-benchmarks'));
/** ListObjectsV2 */
async function listObjectsV2(request, server) {
    const bucket = bucketOf(request, server);
    const asked = askedOf(request);
    const token = queryValue(request, 'continuation-token');
    const startAfter = queryValue(request, 'start-after');
    const directory = (0,aws_names/* isDirectoryBucket */.WB)(bucket.name);
    if (directory)
        requireFolders(asked, startAfter);
    const page = listPage(bucket.objects.keys, {
        ...asked,
        after: token === undefined ? (startAfter ?? '') : decodeToken(token),
        resumes: token !== undefined,
    });
    if (directory) {
        // Directory buckets list in no order; here at least in another than clients might count on.
        page.keys.reverse();
        page.commonPrefixes.reverse();
    }
    const owner = queryValue(request, 'fetch-owner') === 'true' ? list_OWNER : '';
    return xmlReply('ListBucketResult', ...commonFields(request, bucket, asked), field('StartAfter', startAfter === undefined ? undefined : asked.encode(startAfter)), field('KeyCount', page.keys.length + page.commonPrefixes.length), field('ContinuationToken', token), field('IsTruncated', page.next !== undefined), field('NextContinuationToken', page.next === undefined ? undefined : encodeToken(page.next)), ...entries(bucket, page, asked.encode, owner));
}
/** ListObjects, the first version, which some clients still ask. */
async function listObjectsV1(request, server) {
    const bucket = bucketOf(request, server);
    const asked = askedOf(request);
    const marker = queryValue(request, 'marker') ?? '';
    const page = listPage(bucket.objects.keys, { ...asked, after: marker, resumes: true });
    // S3 names the next marker only where a client could not tell it: the last key will do else.
    const next = asked.delimiter === '' ? undefined : page.next;
    return xmlReply('ListBucketResult', ...commonFields(request, bucket, asked), field('Marker', asked.encode(marker)), field('IsTruncated', page.next !== undefined), field('NextMarker', next === undefined ? undefined : asked.encode(next)), ...entries(bucket, page, asked.encode, list_OWNER));
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
        throw new S3Error('InvalidRequest', 'This bucket does not support a prefix that does not end in a delimiter. Specify a prefix path ending with a delimiter and try again.');
    }
    if (delimiter !== '' && delimiter !== '/') {
        throw new S3Error('InvalidRequest', 'This bucket supports no delimiter but "/".');
    }
    if (startAfter !== undefined) {
        throw new S3Error('InvalidRequest', 'This bucket does not support StartAfter.');
    }
}
function askedOf(request) {
    return {
        prefix: queryValue(request, 'prefix') ?? '',
        delimiter: queryValue(request, 'delimiter') ?? '',
        maxKeys: Math.min(MAX_KEYS, integerOf('max-keys', queryValue(request, 'max-keys'), MAX_KEYS, [0, 2 ** 31 - 1])),
        encode: encoderOf(request),
    };
}
function commonFields(request, bucket, { prefix, delimiter, maxKeys, encode }) {
    return [
        field('Name', bucket.name),
        field('Prefix', encode(prefix)),
        field('Delimiter', delimiter === '' ? undefined : encode(delimiter)),
        field('MaxKeys', maxKeys),
        field('EncodingType', queryValue(request, 'encoding-type')),
    ];
}
function entries(bucket, page, encode, owner) {
    const contents = page.keys.map((key) => {
        const object = bucket.objects.get(key);
        return xml_element('Contents', field('Key', encode(key)), field('LastModified', object.lastModified.toISOString()), field('ETag', quoted(object.etag)), field('ChecksumAlgorithm', object.checksum?.algorithm), field('ChecksumType', object.checksum?.type), field('Size', object.size), owner, field('StorageClass', object.description.storageClass));
    });
    const prefixes = page.commonPrefixes.map((prefix) => xml_element('CommonPrefixes', field('Prefix', encode(prefix))));
    return [...contents, ...prefixes];
}
/**
 * Of `encoding-type=url`: keys may hold what XML cannot. A blank becomes `%20`, which clients that
 * read `+` as a blank decode as well.
 *
 * @throws S3Error InvalidArgument
 */
function encoderOf(request) {
    const type = queryValue(request, 'encoding-type');
    if (type === undefined)
        return (text) => text;
    if (type === 'url')
        return (text) => (0,sigv4/* uriEncode */.HQ)(text, true);
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', type);
}
function encodeToken(last) {
    return Buffer.from(`1${last}`).toString('base64');
}
function decodeToken(token) {
    const text = Buffer.from(token, 'base64').toString('utf8');
    if (text.startsWith('1') && encodeToken(text.slice(1)) === token)
        return text.slice(1);
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
}
const MAX_ENTRIES = 1000;
async function listParts(request, server) {
    const bucket = bucketOf(request, server);
    const upload = uploadOf(request, bucket);
    const marker = integerOf('part-number-marker', queryValue(request, 'part-number-marker'), 0, [
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
    return xmlReply('ListPartsResult', field('Bucket', bucket.name), field('Key', encode(upload.key)), field('UploadId', upload.id), field('PartNumberMarker', marker), field('NextPartNumberMarker', truncated ? page.at(-1)?.number : undefined), field('MaxParts', maxParts), field('IsTruncated', truncated), field('StorageClass', upload.description.storageClass), field('ChecksumAlgorithm', algorithm), field('ChecksumType', upload.checksum?.type), ...page.map((part) => xml_element('Part', field('PartNumber', part.number), field('LastModified', part.lastModified.toISOString()), field('ETag', quoted(part.etag)), field('Size', part.size), algorithm ? field(`Checksum${algorithm}`, part.checksum) : '')));
}
async function listMultipartUploads(request, server) {
    const bucket = bucketOf(request, server);
    if (queryValue(request, 'delimiter')) {
        throw new S3Error('NotImplemented', 'This server lists uploads without a delimiter only.');
    }
    const prefix = queryValue(request, 'prefix') ?? '';
    const keyMarker = queryValue(request, 'key-marker') ?? '';
    const idMarker = queryValue(request, 'upload-id-marker') ?? '';
    const maxUploads = entriesAskedFor(request, 'max-uploads');
    const encode = encoderOf(request);
    const uploads = [...bucket.uploads.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => compareUtf8(a.key, b.key) || compareUtf8(a.id, b.id))
        .filter((upload) => isAfter(upload, keyMarker, idMarker));
    const page = uploads.slice(0, maxUploads);
    const truncated = uploads.length > page.length;
    const last = truncated ? page.at(-1) : undefined;
    return xmlReply('ListMultipartUploadsResult', field('Bucket', bucket.name), field('KeyMarker', encode(keyMarker)), field('UploadIdMarker', idMarker), field('NextKeyMarker', last && encode(last.key)), field('NextUploadIdMarker', last?.id), field('Prefix', encode(prefix)), field('EncodingType', queryValue(request, 'encoding-type')), field('MaxUploads', maxUploads), field('IsTruncated', truncated), ...page.map((upload) => xml_element('Upload', field('Key', encode(upload.key)), field('UploadId', upload.id), field('StorageClass', upload.description.storageClass), field('Initiated', upload.initiated.toISOString()), field('ChecksumAlgorithm', upload.checksum?.algorithm), field('ChecksumType', upload.checksum?.type))));
}
function entriesAskedFor(request, name) {
    const asked = integerOf(name, queryValue(request, name), MAX_ENTRIES, [1, 2 ** 31 - 1]);
    return Math.min(MAX_ENTRIES, asked);
}
/** Without an id, a key marker stands for all uploads of that key. */
function isAfter(upload, keyMarker, idMarker) {
    const order = compareUtf8(upload.key, keyMarker);
    return order > 0 || (order === 0 && idMarker !== '' && compareUtf8(upload.id, idMarker) > 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/handlers/read-object.js






const read_object_MAX_PARTS = 10_000;
/** Query parameters of a GET that stand in for headers of the answer. */
const OVERRIDES = [
    'content-type',
    'content-language',
    'expires',
    'cache-control',
    'content-disposition',
    'content-encoding',
];
/** GetObject and HeadObject: the same answer, with and without the content. */
async function readObject(request, server) {
    const bucket = bucketOf(request, server);
    const object = requireObject(bucket, request.key);
    const version = {
        etag: quoted(object.etag),
        'last-modified': object.lastModified.toUTCString(),
    };
    if (!readConditionsHold(request, object))
        return { status: 304, headers: version };
    const piece = pieceOf(request, object);
    const content = request.method === 'HEAD' ? [] : (0,blob_store/* sliceContent */.Y)(object.content, piece.start, piece.end);
    server.blobs.retain(content);
    return {
        status: piece.status,
        headers: {
            ...object.description.headers,
            ...overrides(request),
            ...object.description.metadata,
            ...version,
            ...(object.description.storageClass === 'STANDARD'
                ? {}
                : { 'x-amz-storage-class': object.description.storageClass }),
            'accept-ranges': 'bytes',
            'content-length': String(piece.end - piece.start),
            ...piece.headers,
            ...(header(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED'
                ? piece.checksumHeaders
                : {}),
        },
        content,
    };
}
function pieceOf(request, object) {
    const range = header(request, 'range');
    const partNumber = queryValue(request, 'partNumber');
    if (partNumber !== undefined) {
        if (range !== undefined) {
            throw new S3Error('InvalidRequest', 'Cannot specify both Range header and partNumber query parameter');
        }
        return partOf(object, integerOf('partNumber', partNumber, 1, [1, read_object_MAX_PARTS]));
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
        checksumHeaders: wholeChecksum(object),
    };
}
function partOf(object, number) {
    if (!object.parts) {
        if (number > 1)
            throw new S3Error('InvalidPartNumber');
        return partial(object, 0, object.size, wholeChecksum(object));
    }
    // Parts count from 1 as they stand in the object, whatever numbers they were uploaded with.
    const part = object.parts[number - 1];
    if (!part)
        throw new S3Error('InvalidPartNumber');
    const start = object.parts.slice(0, number - 1).reduce((sum, { size }) => sum + size, 0);
    const checksum = object.checksum?.type === 'COMPOSITE' && part.checksum !== undefined
        ? {
            [(0,s3_checksum/* checksumHeader */.pB)(object.checksum.algorithm)]: part.checksum,
            'x-amz-checksum-type': 'COMPOSITE',
        }
        : {};
    const piece = partial(object, start, start + part.size, checksum);
    piece.headers['x-amz-mp-parts-count'] = String(object.parts.length);
    return piece;
}
function partial(object, start, end, checksumHeaders) {
    const contentRange = `bytes ${start}-${end - 1}/${object.size}`;
    const headers = object.size > 0 ? { 'content-range': contentRange } : {};
    return { status: 206, start, end, headers, checksumHeaders };
}
function wholeChecksum({ checksum }) {
    if (!checksum)
        return {};
    return {
        [(0,s3_checksum/* checksumHeader */.pB)(checksum.algorithm)]: checksum.value,
        'x-amz-checksum-type': checksum.type,
    };
}
function overrides(request) {
    const found = {};
    for (const name of OVERRIDES) {
        const value = queryValue(request, `response-${name}`);
        if (value === undefined)
            continue;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
        if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) {
            throw invalidArgument('A header cannot have this value.', `response-${name}`, value);
        }
        found[name] = Buffer.from(value, 'utf8').toString('latin1');
    }
    return found;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/operations.js
















/**
 * Operations by method, what the request is about, and the query parameter that S3 calls a
 * subresource.
 */
const OPERATIONS = {
    'GET service': listBuckets,
    'GET control': listDirectoryBuckets,
    'PUT bucket': createBucket,
    'HEAD bucket': headBucket,
    'DELETE bucket': deleteBucket,
    'GET bucket': listObjectsV1,
    'GET bucket list-type': listObjectsV2,
    'GET bucket location': getBucketLocation,
    'GET bucket lifecycle': getBucketLifecycle,
    'PUT bucket lifecycle': putBucketLifecycle,
    'DELETE bucket lifecycle': deleteBucketLifecycle,
    'GET bucket policy': getBucketPolicy,
    'PUT bucket policy': putBucketPolicy,
    'DELETE bucket policy': deleteBucketPolicy,
    'GET bucket uploads': listMultipartUploads,
    'POST bucket delete': deleteObjects,
    'GET bucket session': createSession,
    'GET object': readObject,
    'HEAD object': readObject,
    'PUT object': putObject,
    'PUT object copy': copyObject,
    'DELETE object': deleteObject,
    'POST object uploads': createMultipartUpload,
    'PUT object uploadId': uploadPart,
    'PUT object uploadId copy': uploadPartCopy,
    'POST object uploadId': completeMultipartUpload,
    'DELETE object uploadId': abortMultipartUpload,
    'GET object uploadId': listParts,
};
/** Operations of S3 Standard's buckets alone, and of directory buckets alone. */
const OF_STANDARD_BUCKETS = new Set(['GET bucket', 'GET bucket location']);
const OF_DIRECTORY_BUCKETS = new Set([
    'GET bucket session',
    'GET bucket policy',
    'PUT bucket policy',
    'DELETE bucket policy',
]);
/** Query parameters that belong to an operation; any other names one that is not known here. */
const PARAMETERS = new Set([
    'continuation-token',
    'delimiter',
    'encoding-type',
    'fetch-owner',
    'key-marker',
    'list-type',
    'marker',
    'max-directory-buckets',
    'max-keys',
    'max-parts',
    'max-uploads',
    'part-number-marker',
    'partNumber',
    'prefix',
    'start-after',
    'upload-id-marker',
    'versionId',
    // Which operation an SDK means, for people who read logs.
    'x-id',
]);
const SUBRESOURCES = [
    'uploadId',
    'uploads',
    'delete',
    'lifecycle',
    'policy',
    'location',
    'list-type',
    'session',
];
/** @throws S3Error NotImplemented, InvalidArgument, AccessDenied */
function handlerOf(request) {
    const words = [request.method, whatItIsAbout(request)];
    const names = request.query.map(([name]) => name);
    const subresource = SUBRESOURCES.find((name) => names.includes(name));
    if (subresource)
        words.push(subresource);
    if (request.method === 'PUT' && header(request, 'x-amz-copy-source') !== undefined) {
        words.push('copy');
    }
    const operation = words.join(' ');
    const handler = OPERATIONS[operation];
    const unknown = names.find((name) => !isKnownParameter(name));
    if (!handler || unknown !== undefined) {
        throw new S3Error('NotImplemented', `This server does not implement ${operation}${unknown === undefined ? '' : ` with "${unknown}"`}.`);
    }
    const notOfThis = (0,aws_names/* isDirectoryBucket */.WB)(request.bucket) ? OF_STANDARD_BUCKETS : OF_DIRECTORY_BUCKETS;
    if (notOfThis.has(operation)) {
        throw new S3Error('NotImplemented', `Buckets of this kind do not know ${operation}.`);
    }
    if (request.session)
        checkSession(request.session, request.bucket, operation);
    const version = queryValue(request, 'versionId');
    if (version !== undefined && version !== 'null') {
        throw new S3Error('InvalidArgument', 'Invalid version id specified');
    }
    return handler;
}
function whatItIsAbout({ bucket, key, endpoint }) {
    if (bucket === '')
        return endpoint === 'control' ? 'control' : 'service';
    return key === '' ? 'bucket' : 'object';
}
function isKnownParameter(name) {
    return (PARAMETERS.has(name) ||
        SUBRESOURCES.includes(name) ||
        name.startsWith('X-Amz-') ||
        name.startsWith('response-'));
}
/**
 * Answers one request; never rejects.
 *
 * @param expectsContinue the client sends its body when asked to
 */
async function handleRequest(message, response, server, expectsContinue) {
    const requestId = (0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase();
    response.setHeader('x-amz-request-id', requestId);
    response.setHeader('x-amz-id-2', requestId);
    let waiting = expectsContinue;
    const wantBody = () => {
        if (waiting)
            response.writeContinue();
        waiting = false;
    };
    let reply;
    try {
        reply = await answer(parseRequest(message, wantBody), server);
    }
    catch (error) {
        if (!(error instanceof S3Error))
            report(requestId, error);
        const path = (message.url ?? '').replace(/\?.*/s, '');
        reply = errorReply(asS3Error(error), path, requestId);
    }
    await send(response, message.method === 'HEAD', reply, server, requestId);
}
async function answer(request, server) {
    if (request.endpoint === 'sts')
        return getCallerIdentity(request, server);
    const authentic = authenticate(request, server);
    return handlerOf(authentic)(authentic, server);
}
async function send(response, headersOnly, reply, server, requestId) {
    const { content = [] } = reply;
    try {
        if (content.length === 0 || headersOnly)
            return sendHeadersAndText(response, reply);
        response.writeHead(reply.status, reply.headers);
        await (0,blob_store/* sendContent */.Ml)(response, content);
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
function report(requestId, error) {
    console.error(`S3 server: request ${requestId} failed:`, error);
}
/** No account at AWS has it. */
const ACCOUNT = '000000000000';
const MAX_BODY_BYTES = 64 * 1024;
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
    for await (const piece of request.message) {
        body += String(piece);
        if (body.length > MAX_BODY_BYTES)
            throw new S3Error('MaxMessageLengthExceeded');
    }
    authenticate(request, server, (0,sigv4/* sha256Hex */.fg)(body));
    const action = new URLSearchParams(body).get('Action');
    if (request.method !== 'POST' || action !== 'GetCallerIdentity') {
        throw new S3Error('NotImplemented', 'Of STS, this server implements GetCallerIdentity only.');
    }
    const result = xml_element('GetCallerIdentityResult', field('Arn', `arn:aws:iam::${ACCOUNT}:user/s3-benchmarks`), field('UserId', 's3-benchmarks'), field('Account', ACCOUNT));
    const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
    return {
        status: 200,
        headers: { 'content-type': 'text/xml' },
        xml: `<GetCallerIdentityResponse xmlns="${namespace}">${result}</GetCallerIdentityResponse>`,
    };
}

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
        requireLegal(asAws);
    const directory = await makeDirectory(options.dir);
    const server = {
        buckets: new SortedMap(),
        blobs: new blob_store/* BlobStore */.lb(directory),
        hashes: new hash_pool/* HashPool */.v(),
        credentials: options.credentials ?? newCredentials(),
        sessions: new ExpressSessions(),
        region: asAws?.region ?? options.region ?? 'us-east-1',
        now: options.now ?? (() => new Date()),
    };
    const bucket = options.bucket ?? 's3-benchmarks';
    const underWay = new Set();
    const http = (0,external_node_http_.createServer)(HTTP_OPTIONS);
    limitConnections(http, console.error);
    answerRequests(http, server, underWay);
    let certificates = null;
    let tls = null;
    try {
        for (const name of new Set([bucket, ...(asAws?.buckets ?? [])]))
            addBucket(server, name);
        if (asAws) {
            // Clients hold a certificate against the system's clock, whatever this server's is.
            certificates = await makeCertificates((0,aws_names/* certificateNames */.UZ)(asAws), new Date());
            tls = new TlsListener(certificates, HTTP_OPTIONS);
            answerRequests(tls.server, server, underWay);
        }
        await listen(http, options.port ?? 0);
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true });
        throw error;
    }
    return {
        endpoint: `http://127.0.0.1:${http.address().port}`,
        region: server.region,
        credentials: server.credentials,
        bucket,
        certificateAuthority: certificates?.authority ?? null,
        serve: (listening) => {
            if (!tls)
                throw new Error('This S3 server was not started as AWS: it has no certificate.');
            tls.serve(listening);
        },
        close: async () => {
            const closed = new Promise((resolve) => http.close(resolve));
            http.closeAllConnections();
            await Promise.all([closed, tls?.close()]);
            await Promise.all(underWay);
            await server.blobs.settled();
            await server.hashes.close();
            await (0,promises_.rm)(directory, { recursive: true, force: true });
        },
    };
}
const HTTP_OPTIONS = {
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A large upload from a slow client may take as long as it likes.
    requestTimeout: 0,
};
function answerRequests(http, server, underWay) {
    const answer = (expectsContinue) => (message, response) => {
        const answered = handleRequest(message, response, server, expectsContinue);
        underWay.add(answered);
        void answered.then(() => underWay.delete(answered));
    };
    http.on('request', answer(false));
    http.on('checkContinue', answer(true));
}
function requireLegal({ region, buckets }) {
    if (!/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(region)) {
        throw new input_error/* InputError */.dz(`Region "${(0,input_error/* printable */.g$)(region)}" is not an AWS region: give one such as us-east-1.`);
    }
    const illegal = buckets.find((bucket) => !isBucketName(bucket));
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
        http.listen(port, '127.0.0.1', resolve);
    });
}
const REASONS = {
    EADDRINUSE: 'it is in use',
    EACCES: 'this user may not',
};
async function makeDirectory(parent) {
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        return await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.resolve(parent), 'objects-'));
    }
    catch (error) {
        throw new input_error/* InputError */.dz(`The S3 server cannot keep objects in "${(0,input_error/* printable */.g$)(parent)}" (${error.message}): name a folder that can be written to.`);
    }
}
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
const CHECKSUM_ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
/** Bytes of each checksum before base64. */
const CHECKSUM_BYTES = {
    CRC32: 4,
    CRC32C: 4,
    CRC64NVME: 8,
    SHA1: 20,
    SHA256: 32,
};
/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';
/** Starts a checksum; `MD5`, which is no checksum of S3's but its ETag, is also known. */
async function createDigest(algorithm) {
    switch (algorithm) {
        case 'CRC32':
            return nativeCrc32();
        case 'CRC32C':
        case 'CRC64NVME':
            return wasmDigest(algorithm);
        default: {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.toLowerCase());
            return {
                update: (chunk) => void hash.update(chunk),
                digestBase64: () => hash.digest('base64'),
            };
        }
    }
}
/** `createDigest` for bytes that are all there. */
async function digestOf(algorithm, bytes) {
    const digest = await createDigest(algorithm);
    digest.update(bytes);
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
const idle = { CRC32C: [], CRC64NVME: [] };
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
    const { createCRC32, createCRC64 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    return name === 'CRC32C' ? createCRC32(CRC32C_POLYNOMIAL) : createCRC64(CRC64NVME_POLYNOMIAL);
}


/***/ }),

/***/ 11361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ signHeaders),
/* harmony export */   HQ: () => (/* binding */ uriEncode),
/* harmony export */   J7: () => (/* binding */ STREAMING_UNSIGNED_TRAILER),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   N_: () => (/* binding */ SIGNING_SERVICES),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   gd: () => (/* binding */ chunkSignature),
/* harmony export */   o: () => (/* binding */ trailerSignature),
/* harmony export */   uO: () => (/* binding */ STREAMING_SIGNED_TRAILER),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   wH: () => (/* binding */ STREAMING_SIGNED),
/* harmony export */   z8: () => (/* binding */ UNSIGNED_PAYLOAD)
/* harmony export */ });
/* unused harmony exports EMPTY_SHA256, canonicalRequest, credentialScope, timestampOf, presignedQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const EMPTY_SHA256 = sha256Hex('');
/** The service that a signature names: S3 Standard, S3 Express, or who gives out credentials. */
const SIGNING_SERVICES = ['s3', 's3express', 'sts'];
/** The signature in hex. */
function signature(request, secret, scope) {
    return hmac(signingKey(secret, scope), stringToSign(request, scope)).toString('hex');
}
/**
 * Headers that make `request` a signed one: those given, `x-amz-date`, `x-amz-content-sha256`
 * (and the session token), and `authorization`. All headers given are signed.
 */
function signHeaders(request, credentials, region, now) {
    const scope = { timestamp: timestampOf(now), region };
    const headers = {
        ...request.headers,
        'x-amz-date': scope.timestamp,
        'x-amz-content-sha256': request.payloadHash,
    };
    if (credentials.sessionToken)
        headers['x-amz-security-token'] = credentials.sessionToken;
    const signed = signature({ ...request, headers }, credentials.secretAccessKey, scope);
    headers.authorization =
        `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${credentialScope(scope)}, ` +
            `SignedHeaders=${signedHeaderNames(headers)}, Signature=${signed}`;
    return headers;
}
function stringToSign(request, scope) {
    return ['AWS4-HMAC-SHA256', scope.timestamp, credentialScope(scope)]
        .concat(sha256Hex(canonicalRequest(request)))
        .join('\n');
}
function canonicalRequest(request) {
    const query = request.query
        .map(([name, value]) => [uriEncode(name), uriEncode(value)])
        .sort(([a, av], [b, bv]) => compare(a, b) || compare(av, bv))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    const headers = Object.keys(request.headers)
        .sort(compare)
        .map((name) => `${name}:${trimBlanks(request.headers[name] ?? '')}\n`)
        .join('');
    return [
        request.method,
        request.path,
        query,
        headers,
        signedHeaderNames(request.headers),
        request.payloadHash,
    ].join('\n');
}
/** Keys by what they are made from: every request of a day and a secret is signed with the same one. */
const signingKeys = new Map();
/** More secrets than any client or server uses at a time: one, and one for each S3 Express session. */
const MAX_SIGNING_KEYS = 100;
/** The key that signs; `aws-chunked` uploads sign each chunk with it too. */
function signingKey(secret, scope) {
    const parts = scopeParts(scope);
    const name = `${secret}\n${parts.join('\n')}`;
    const known = signingKeys.get(name);
    if (known)
        return known;
    if (signingKeys.size >= MAX_SIGNING_KEYS)
        signingKeys.clear();
    const key = parts.reduce(hmac, Buffer.from(`AWS4${secret}`));
    signingKeys.set(name, key);
    return key;
}
function credentialScope(scope) {
    return scopeParts(scope).join('/');
}
function scopeParts({ timestamp, region, service = 's3' }) {
    return [timestamp.slice(0, 8), region, service, 'aws4_request'];
}
function timestampOf(date) {
    return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
/** Percent-encodes all but the unreserved characters of RFC 3986; `/` too unless `keepSlash`. */
function uriEncode(text, keepSlash = false) {
    const encoded = encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return keepSlash ? encoded.replaceAll('%2F', '/') : encoded;
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function hmac(key, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(data).digest();
}
/** Blanks only: `trim` would also take a no-break space, which is a byte of some UTF-8 letters. */
function trimBlanks(value) {
    return value.replace(/^[ \t]+|[ \t]+$/g, '').replace(/ +/g, ' ');
}
function signedHeaderNames(headers) {
    return Object.keys(headers).sort(compare).join(';');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The query string, without `?`, that lets anyone send `request` until it expires. Its headers,
 * `host` among them, must be sent as they are.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 *
 * @param expiresSeconds 1 to 604,800 (a week)
 */
function presignedQuery(request, credentials, region, now, expiresSeconds) {
    const scope = { timestamp: timestampOf(now), region };
    const query = [
        ...request.query,
        ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
        ['X-Amz-Credential', `${credentials.accessKeyId}/${credentialScope(scope)}`],
        ['X-Amz-Date', scope.timestamp],
        ['X-Amz-Expires', String(expiresSeconds)],
        ['X-Amz-SignedHeaders', Object.keys(request.headers).sort().join(';')],
    ];
    if (credentials.sessionToken)
        query.push(['X-Amz-Security-Token', credentials.sessionToken]);
    const signed = signature({ ...request, query, payloadHash: UNSIGNED_PAYLOAD }, credentials.secretAccessKey, scope);
    return [...query, ['X-Amz-Signature', signed]]
        .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
        .join('&');
}
const STREAMING_SIGNED = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
const STREAMING_SIGNED_TRAILER = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER';
const STREAMING_UNSIGNED_TRAILER = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
/**
 * The signature of one chunk, in hex.
 *
 * @param dataSha256 SHA-256 of the chunk's data in hex
 */
function chunkSignature(chain, dataSha256) {
    return sign(chain, 'AWS4-HMAC-SHA256-PAYLOAD', [EMPTY_SHA256, dataSha256]);
}
/** The signature of the trailers, in hex; they are given as `name:value`, in the order sent. */
function trailerSignature(chain, lines) {
    const text = lines.map((line) => `${line}\n`).join('');
    return sign(chain, 'AWS4-HMAC-SHA256-TRAILER', [sha256Hex(text)]);
}
function sign({ key, scope, previous }, algorithm, hashes) {
    const text = [algorithm, scope.timestamp, credentialScope(scope), previous, ...hashes].join('\n');
    return hmac(key, text).toString('hex');
}


/***/ })

};
