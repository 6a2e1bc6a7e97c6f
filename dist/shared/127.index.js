export const id = 127;
export const ids = [127];
export const modules = {

/***/ 14144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ ROUNDS_A_CELL),
/* harmony export */   cI: () => (/* binding */ CompareDesign),
/* harmony export */   yv: () => (/* binding */ FormerDesign)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const Rounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Kept = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100);
const Effect = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1);
/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
const CompareDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Of the coins that tell, for each round, which side is first.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For all rounds on one instance type; null: none was set.'),
    screenRounds: Rounds.describe('Rounds that every cell gets, whatever it shows.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pairs: Rounds, share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) }))
        .min(1)
        .describe('After how many rounds it is tested, and with what share of the error.'),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ afterScreen: Effect, later: Effect })
        .describe('|ln ratio| below which a cell is given up: after the screen; at each second round.'),
    outlook: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: Rounds, z: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() })
        .describe('From so many rounds on, the z to be expected at the last one; below it: given up.'),
    overwhelming: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, factor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1) })
        .describe('Rounds, and the factor that no noise has between any two runs: no test is needed.'),
})
    .describe('How two sides are measured in turn, round by round.');
/**
 * Rounds a cell that a plan should count with, the screen in them: what `npm run bench -- verdicts` comes
 * to where processes differ by 1.5 %, and by 5 %. A round is a process of either side, of a warm-up and
 * the kept runs.
 */
const ROUNDS_A_CELL = { usual: 4.4, noisy: 5.5 };
/** How sides were measured before rounds were tested in pairs: stored results have it. */
const FormerDesign = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    againstItself: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('An A/A run: both sides are meant to be the same code.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Of the coin that tells which side is first.'),
    screen: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rounds: Rounds,
        keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .positive()
            .max(1)
            .describe('A fraction; a cell beyond it is confirmed.'),
    })
        .describe('Rounds 1 to `rounds`, of all cells.'),
    confirm: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rounds: Rounds, keptPerRound: Kept })
        .describe('Fresh rounds, of the cells that stood out in the screen.'),
});


/***/ }),

/***/ 84734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit),
/* harmony export */   _: () => (/* binding */ checkRef)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the option or input it came from, e.g. `--branch`
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is no legal git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
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
        say: () => 'the disk is full: make room on it, or take smaller workloads',
    },
    {
        pattern: /Cannot allocate memory|\bMemoryError\b|std::bad_alloc|OutOfMemoryError|\bout of memory\b|Killed signal terminated program|\(signal: 9, SIGKILL|\bENOMEM\b|memory exhausted/i,
        say: () => 'memory ran out: take smaller workloads, or a machine with more memory',
    },
    {
        pattern: /too many open files|\bEMFILE\b|\bENFILE\b|Errno 24\]/i,
        say: () => TOO_MANY_FILES,
    },
    // git
    {
        pattern: /detected dubious ownership in repository at '([^']+)'/,
        say: (path) => `${path} belongs to another user, so git does not read it: become its owner, or allow it with ` +
            `git config --global --add safe.directory ${path}`,
    },
    {
        pattern: /'([^']+)' does not appear to be a git repository/,
        say: (path) => `${path} is no git repository`,
    },
    {
        pattern: /^fatal: not a git repository/,
        say: () => 'this folder is in no git repository',
    },
    {
        pattern: /could not read (?:Username|Password) for '([^']+)'|Authentication failed for '([^']+)'/,
        say: (asked, refused) => `${asked || refused} wants a password: there is no such repository, or it is private ` +
            '(make a clone of a private one, and name its folder)',
    },
    {
        pattern: /^(?:fatal: )?(?:remote: )?repository '([^']+)' not found/i,
        say: (url) => `there is no repository ${url}, or it is private`,
    },
    {
        pattern: /transport '([^']+)' not allowed/,
        say: (transport) => `git may use https and local folders here, and not ${transport}`,
    },
    {
        pattern: /couldn't find remote ref (\S*[^\s.:])|Remote branch (\S+) not found in upstream/,
        say: (ref, branch) => `the repository has no branch or tag ${ref || branch}`,
    },
    // certificates, before the network: pip names both
    {
        pattern: /server certificate verification failed|SSL certificate problem: (?:unable to get|self)|CERTIFICATE_VERIFY_FAILED\].*(?:self|unable to get)|x509: certificate signed by unknown authority|PKIX path building failed|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)|invalid peer certificate: UnknownIssuer|AWS_IO_TLS_ERROR_NEGOTIATION_FAILURE/i,
        say: () => 'the certificate of the server is signed by nobody who is trusted here: give the certificate ' +
            'of its authority with --ca-bundle',
    },
    {
        pattern: /Problem with the SSL CA cert|error setting certificate (?:verify locations|file)/,
        say: () => 'the file of trusted certificates cannot be read: look at --ca-bundle and its siblings',
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
        say: () => 'another program has the port that is wanted: end it, or take another port',
    },
    // Python
    {
        pattern: /apt(?:-get)? install (python3[\w.]*-venv)/,
        say: (name) => `Python cannot make environments here: apt install ${name}`,
    },
    {
        pattern: /No module named '?(?:ensurepip|venv)\b/,
        say: () => 'Python cannot make environments here: install its venv (apt install python3-venv)',
    },
    {
        pattern: /externally-managed-environment/,
        say: () => "pip may not change the system's Python: it needs an environment of its own",
    },
    {
        pattern: /Could not find a version that satisfies the requirement (.+) \(from versions: none\)/,
        say: (name) => `pip cannot find the package ${name}: there is none, or no way to the index`,
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
        say: () => 'this CMake is too new for what is built: take CMake 3, or set CMAKE_POLICY_VERSION_MINIMUM=3.5',
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
    return `nobody answers at ${address || 'an address'}: is it right, and is its server, or the proxy before it, there?`;
}
function tooOld(what, wanted = '', installed = '') {
    return `${what} is too old: ${wanted} or later is needed, and ${installed.replace(/\.$/, '')} is installed`;
}


/***/ }),

/***/ 55679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m7: () => (/* binding */ LONGEST_NOTE),
  cJ: () => (/* binding */ MOST_NOTES),
  tS: () => (/* binding */ RESULT_SCHEMA_VERSION),
  ns: () => (/* binding */ RunResult),
  P0: () => (/* binding */ Turns),
  _Y: () => (/* binding */ isTimed),
  wb: () => (/* binding */ keptMeasurements),
  cv: () => (/* binding */ markWarmup)
});

// UNUSED EXPORTS: CaseResult, Host, JobResult, Measurement, SuiteUsed

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compare-design.js
var compare_design = __webpack_require__(14144);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js



const Verdict = schemas/* enum */.k5n(verdicts/* VERDICT_NAMES */.BO)
    .describe('What a comparison came to. slightlySlower, slightlyFaster: proven, and less than `threshold`. notFlagged: nothing stood out, which is no proof. couldNotBeJudged: given up before anything could be told, as its own time was up. notReached: the time of the whole comparison was up, or it was interrupted. suspect: it looks changed, but the sides were not measured in turn on one host. insufficient: of results of two files, too few cells; of older versions of the program, too few runs.');
const Ratio = schemas/* number */.aig().positive();
const Probability = schemas/* number */.aig().min(0).max(1).nullable();
const Count = schemas/* int */.Whr().nonnegative();
const Comparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    evidence: schemas/* enum */.k5n(['interleaved', 'separate'])
        .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: schemas/* enum */.k5n(['test', 'everyRound'])
        .optional()
        .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: schemas/* tuple */.PVZ([Count, Count])
        .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
    reason: schemas/* string */.YjP().nullable().describe('Why, in words; not escaped for any format.'),
})
    .describe('The candidate against the baseline, in one cell.');
const ClientComparison = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    s3Client: names/* S3ClientId */.rN,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: schemas/* tuple */.PVZ([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: schemas/* number */.aig().min(0).max(1),
    adjustedP: schemas/* number */.aig().min(0).max(1).describe('Holm over all clients and instance types.'),
    threshold: schemas/* number */.aig().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
        'slower',
        'faster',
        'slightlySlower',
        'slightlyFaster',
        'unchanged',
        'inconclusive',
    ]),
    provisional: schemas/* boolean */.zMY().describe('May change when the other instance types are in.'),
})
    .describe('The candidate against the baseline: one S3 client over all its workloads.');
const SmallestChange = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    change: schemas/* number */.aig()
        .positive()
        .max(1)
        .nullable()
        .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: schemas/* number */.aig().positive().max(1).describe('In this share of such runs.'),
})
    .describe('What a run could have told.');
const HostShare = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: schemas/* boolean */.zMY().describe('Whether it was taken out of the ratios of the cells.'),
})
    .describe('Two runs: another host, or a change of all cells alike, which cannot be told apart.');

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js




/** The version that this program writes, and the only one it reads. */
const RESULT_SCHEMA_VERSION = 1;
const Time = iso/* datetime */.w$({ offset: true });
const Reason = schemas/* string */.YjP().nullable().describe('Why, in words, when it did not go well.');
const Measurement = schemas/* strictObject */.rej({
    round: schemas/* int */.Whr().nonnegative().describe('0: it was not measured in turn with others.'),
    run: schemas/* int */.Whr().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: schemas/* number */.aig().positive(),
    gigabitsPerSecond: schemas/* number */.aig().nonnegative().describe('10^9 bits of all tasks per second.'),
    warmup: schemas/* boolean */.zMY().describe('Not counted in any statistic.'),
    implausible: schemas/* literal */.euz(true).optional().describe('Above 10 × the line rate.'),
    machine: schemas/* strictObject */.rej({
        others: schemas/* number */.aig().nonnegative().describe('That programs not of this run kept busy.'),
        steal: schemas/* number */.aig().nonnegative().describe('That the host gave to other machines.'),
    })
        .optional()
        .describe('CPUs, on average while its process ran. Absent where it is not known.'),
})
    .describe('One timed run of all tasks of a workload.');
const CaseResult = schemas/* strictObject */.rej({
    side: names/* Side */.mn,
    attempt: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: names/* StorageClass */.KD,
    bucket: schemas/* string */.YjP(),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    workloadDigest: schemas/* string */.YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: schemas/* enum */.k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: schemas/* int */.Whr().nonnegative().nullable().describe('Bytes of all tasks, null if unknown.'),
    tasksPerRun: schemas/* int */.Whr().nonnegative().optional().describe('Absent if unknown.'),
    objects: schemas/* strictObject */.rej({
        digest: schemas/* string */.YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: schemas/* int */.Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: schemas/* enum */.k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.'),
    measurements: schemas/* array */.YOg(Measurement),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = schemas/* strictObject */.rej({
    instanceId: schemas/* string */.YjP().nullable(),
    instanceType: schemas/* string */.YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: schemas/* string */.YjP().nullable(),
    image: schemas/* string */.YjP().nullable(),
    kernel: schemas/* string */.YjP(),
    cpuModel: schemas/* string */.YjP().nullable(),
    cpus: schemas/* int */.Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: schemas/* int */.Whr().positive(),
    nicGigabitsPerSecond: schemas/* number */.aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: schemas/* string */.YjP(),
    node: schemas/* string */.YjP(),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const JobResult = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    jobId: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: schemas/* number */.aig().positive().nullable(),
    host: Host.nullable(),
    earlierAttempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ attempt: schemas/* int */.Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: schemas/* record */.g1P(names/* S3ClientId */.rN, schemas/* string */.YjP()),
    roundsSeconds: schemas/* number */.aig()
        .nonnegative()
        .optional()
        .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: schemas/* array */.YOg(names/* WorkloadName */.lx)
        .optional()
        .describe('Workloads for which the rest of the budget would not have done.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: schemas/* array */.YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const Turns = schemas/* strictObject */.rej({
    seed: schemas/* int */.Whr().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: schemas/* number */.aig()
        .positive()
        .nullable()
        .describe('For the rounds on each instance type; null: none was set.'),
    sized: schemas/* boolean */.zMY().describe('Whether the sizes of the workloads were chosen by their machine.'),
})
    .describe('S3 clients were measured in turn: in each round each in a process of its own.');
const SuiteUsed = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().describe('A git URL or path, or `builtin`.'),
    ref: schemas/* string */.YjP().nullable(),
    commit: names/* Commit */.gn.nullable(),
    baseline: names/* Revision */.AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), candidate: names/* Revision */.AT, baseline: names/* Revision */.AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({
        side: names/* Side */.mn,
        url: schemas/* string */.YjP(),
        commit: names/* Commit */.gn,
        s3Clients: schemas/* array */.YOg(names/* S3ClientId */.rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(RESULT_SCHEMA_VERSION),
    runKey: names/* RunKey */.Tb,
    trigger: names/* Trigger */.l9,
    suite: SuiteUsed,
    asAws: names/* ByNamesOfAws */.aR,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: schemas/* boolean */.zMY().describe('Stopped by a person before its end.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/), schemas/* array */.YOg(schemas/* string */.YjP()))
        .optional()
        .describe('Of the command line, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: schemas/* array */.YOg(JobResult),
    turns: Turns.optional(),
    compare: schemas/* union */.KCZ([compare_design/* CompareDesign */.cI, compare_design/* FormerDesign */.yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: schemas/* array */.YOg(Comparison).optional().describe('Absent when nothing was compared.'),
    clientComparisons: schemas/* array */.YOg(ClientComparison).optional(),
    smallestChanges: schemas/* array */.YOg(SmallestChange).optional().describe('One for each instance type.'),
    hostShares: schemas/* array */.YOg(HostShare).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
}
/** Measurements that count: all but warm-ups. */
function keptMeasurements(result) {
    return result.measurements.filter((measurement) => !measurement.warmup);
}
/** Marks the first run as warm-up when there is more than one, as the suite's metrics do. */
function markWarmup(runs) {
    return runs.map((run, index) => ({ ...run, warmup: index === 0 && runs.length > 1 }));
}


/***/ }),

/***/ 86174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ storageClassOf)
/* harmony export */ });
/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
function storageClassOf(bucketName) {
    return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}


/***/ }),

/***/ 85394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   kj: () => (/* binding */ isRegression),
/* harmony export */   vs: () => (/* binding */ wasJudged),
/* harmony export */   xr: () => (/* binding */ wasTold)
/* harmony export */ });
/* unused harmony export VERDICT_FACTS */
const TOLD = { isTold: true, isJudged: true, isRegression: false };
const OPEN = { isTold: false, isJudged: false, isRegression: false };
/**
 * All verdicts: the one list of them. A new one is an entry here; its words and colours, and whatever else
 * it lacks, do not compile until they are there.
 */
const VERDICT_FACTS = {
    slower: { ...TOLD, isRegression: true },
    faster: TOLD,
    slightlySlower: TOLD,
    slightlyFaster: TOLD,
    unchanged: TOLD,
    inconclusive: { ...TOLD, isTold: false },
    notFlagged: TOLD,
    suspect: { ...TOLD, isJudged: false },
    couldNotBeJudged: OPEN,
    notReached: OPEN,
    insufficient: OPEN,
    failed: OPEN,
    new: OPEN,
    notComparable: OPEN,
};
const VERDICT_NAMES = Object.keys(VERDICT_FACTS);
/** Whether a verdict tells something of the code. */
function wasTold({ verdict }) {
    return VERDICT_FACTS[verdict].isTold;
}
/** Whether a verdict could have been slower or faster. */
function wasJudged({ verdict }) {
    return VERDICT_FACTS[verdict].isJudged;
}
/** Whether it is a regression, and not only for now. */
function isRegression({ provisional, verdict }) {
    return VERDICT_FACTS[verdict].isRegression && !provisional;
}


/***/ }),

/***/ 20009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What an HTTP status alone tells. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} that says nothing more`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20009);


const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can mend
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
