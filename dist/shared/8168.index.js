export const id = 8168;
export const ids = [8168];
export const modules = {

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   bC: () => (/* binding */ fileSizeOf),
/* harmony export */   g_: () => (/* binding */ SWEEP_DEFAULTS),
/* harmony export */   uN: () => (/* binding */ workloadNameOf),
/* harmony export */   zi: () => (/* binding */ compileWorkload)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94021);


/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for an invalid size
 */
function compileWorkload(name, source) {
    const size = fileSizeOf(source, `Workload file "${name}.src.json"`);
    // Equal files share a folder (RAM and disk, say) and so are made once; an object has only one checksum.
    const group = shapeOf(source, '/');
    const digits = String(source.numFiles).length;
    return {
        version: _workload_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_VERSION */ .Jz,
        comment: source.comment,
        filesOnDisk: source.filesOnDisk,
        checksum: source.checksum,
        maxRepeatCount: source.maxRepeatCount,
        maxRepeatSecs: source.maxRepeatSecs,
        tasks: Array.from({ length: source.numFiles }, (_, index) => ({
            action: source.action,
            key: `${group}/${String(index + 1).padStart(digits, '0')}`,
            size,
        })),
    };
}
/** What a workload does, as its name. */
function workloadNameOf(source) {
    return `${shapeOf(source, '-')}${source.filesOnDisk ? '' : '-ram'}`;
}
function shapeOf({ action, checksum, fileSize, numFiles }, separator) {
    const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
    const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
    return `${action}${separator}${fileSize}-${count}x${suffix}`;
}
/**
 * Bytes of each file of a workload.
 *
 * @param where names the file that it stands in
 * @throws InputError for what is no size, or too much
 */
function fileSizeOf({ fileSize, numFiles }, where) {
    const what = `${where}: fileSize`;
    const size = parseSize(fileSize, what);
    if (size * numFiles > Number.MAX_SAFE_INTEGER) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} times numFiles is too large: use fewer or smaller files.`);
    }
    return size;
}
const BYTES_PER_UNIT = new Map([
    ['byte', 1],
    ['bytes', 1],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
    ['TiB', 2 ** 40],
]);
/** The largest object that S3 stores in one multipart upload. */
const MAX_OBJECT_BYTES = 5 * 2 ** 40;
/**
 * Bytes of a size as workloads write it: `5GiB`, `8MiB`, `256KiB`, `1byte`, `100bytes`.
 *
 * @param what names the place, e.g. `workload file "a.src.json": fileSize`
 * @throws InputError
 */
function parseSize(text, what) {
    const [, digits = '', unit = ''] = /^(\d{1,15})([A-Za-z]+)$/.exec(text) ?? [];
    const factor = BYTES_PER_UNIT.get(unit);
    if (factor === undefined) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": write a whole number and one of ` +
            `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`);
    }
    const bytes = Number(digits) * factor;
    if (bytes > MAX_OBJECT_BYTES) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
    }
    return bytes;
}
/** Size and number of objects of a sweep where it was asked for one of both alone. Stored results do not say: keep it. */
const SWEEP_DEFAULTS = { sizes: ['8MiB'], concurrency: ['1'] };


/***/ }),

/***/ 95167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ UPLOADS_EXPIRE),
/* harmony export */   CC: () => (/* binding */ WORK_DIR),
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   J9: () => (/* binding */ manifestParameter),
/* harmony export */   JD: () => (/* binding */ DATA_A_REQUEST),
/* harmony export */   Jg: () => (/* binding */ DEFAULT_STACK_NAME),
/* harmony export */   VR: () => (/* binding */ EnvironmentManifest),
/* harmony export */   Vk: () => (/* binding */ AWS_AUDIENCE),
/* harmony export */   WF: () => (/* binding */ SPEED_METRICS),
/* harmony export */   _v: () => (/* binding */ METRICS_NAMESPACE),
/* harmony export */   b0: () => (/* binding */ LINE_RATE_METRIC),
/* harmony export */   b8: () => (/* binding */ OWN_DISKS_VARIABLE),
/* harmony export */   bm: () => (/* binding */ STACK_NAME),
/* harmony export */   cc: () => (/* binding */ ATTEMPT_HOURS),
/* harmony export */   gm: () => (/* binding */ jobNameOf),
/* harmony export */   hc: () => (/* binding */ PROJECT_TAG),
/* harmony export */   lm: () => (/* binding */ LOG_DAYS),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   pi: () => (/* binding */ DISKS),
/* harmony export */   sD: () => (/* binding */ PARTS_ARE_ABORTED),
/* harmony export */   wb: () => (/* binding */ METRICS_A_RUN)
/* harmony export */ });
/* unused harmony exports logGroupOf, eventLogGroupOf, LOG_STREAM_PREFIX, hyphenated, JOB_TAGS, MOST_ATTEMPTS, METRIC_DIMENSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * What the stack deploys and the programs rely on, each once: infra deploys it, jobs and the action use it.
 * At the end the manifest in which it says what it deployed.
 */


/** CloudFormation allows 128 characters; names of roles and queues that begin with it need the rest. */
const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
const DEFAULT_STACK_NAME = 'S3Benchmarks';
/** The SSM parameter in which a stack publishes what it deployed. */
function manifestParameter(stackName) {
    return `/s3-benchmarks/${stackName}/manifest`;
}
function logGroupOf(stackName) {
    return `/s3-benchmarks/${stackName}`;
}
/**
 * What EventBridge writes of queues that are blocked: it takes only names that begin with /aws/events/.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
function eventLogGroupOf(stackName) {
    return `/aws/events${logGroupOf(stackName)}`;
}
/**
 * Whose tokens tell AWS which workflow is calling.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
/** For whom such a token must be. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * The log stream of an attempt is `PREFIX/default/ECS-TASK-ID`.
 * https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html
 */
const LOG_STREAM_PREFIX = 'job';
/** How long logs are kept: three months, as CloudWatch Logs counts them. */
const LOG_DAYS = 90;
/** Batch's names take no dots. */
function hyphenated(instanceType) {
    return instanceType.replaceAll('.', '-');
}
/** Every job and all that is deployed carries it; the right to terminate a job hangs on it. */
const PROJECT_TAG = { key: 'Project', value: 'S3Benchmarks' };
/** All that a job is tagged with: the role may set no other. */
const JOB_TAGS = [PROJECT_TAG.key, 'runKey', 'repository', 'run'];
/** Longest time of one attempt, hours: 132 cells of ten minutes would take 22 h, and want filters. */
const ATTEMPT_HOURS = 12;
/** In total: a host is seldom lost, and losing it twice is not an accident. */
const MOST_ATTEMPTS = 3;
/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
const WORK_DIR = '/workdir';
/** Tells a job how many GB its machine's own disks have together; not set where it has none. */
const OWN_DISKS_VARIABLE = 'INSTANCE_STORE_GB';
/**
 * The volume (gp3) that a machine is started with. `work`: it holds prepared files of all workloads of the
 * reference suite, what is downloaded of them, and builds; gp3's 125 MiB/s (1 Gb/s) would have every workload
 * with files on disk measure the disk, and it asks for 4 IOPS for each MiB/s. `system`: beside instance-store
 * disks, for the system, the image and compilers.
 */
const DISKS = {
    work: { gib: 500, mibPerSecond: 1000, iops: 4000 },
    system: { gib: 64, mibPerSecond: 125, iops: 3000 },
};
/**
 * Rules of a bucket that is benchmarked: uploads are worth nothing after their run, and parts of a killed
 * run are billed until they are aborted. The stack sets them, and a job that may adds what is missing, so
 * that both must call them the same.
 */
const UPLOADS_EXPIRE = {
    id: 's3-benchmarks-expire-uploads',
    prefix: 'upload/',
    days: 1,
};
const PARTS_ARE_ABORTED = {
    id: 's3-benchmarks-abort-multipart-uploads',
    days: 1,
};
/**
 * Metrics in CloudWatch, as the reference suite sends them: jobs may send to this namespace only, and
 * dashboards find figures that have exactly these dimensions.
 */
const METRICS_NAMESPACE = 'S3Benchmarks';
const METRIC_DIMENSIONS = (/* unused pure expression or super */ null && ([
    'Branch',
    'InstanceType',
    'S3Client',
    'StorageClass',
    'Workload',
]));
/** What the reference suite sends of a run, and what a job sends in place of throughput where requests count. */
const SPEED_METRICS = {
    throughput: 'Throughput',
    requests: 'RequestRate',
    duration: 'Duration',
};
/** What a run cost, where it is known: with the same dimensions, so that a graph can have both. */
const COST_METRICS = {
    cpu: 'CpuSecondsPerGigabyte',
    /** In place of that where requests count: no byte need have moved. */
    cpuOfRequest: 'CpuSecondsPerRequest',
    memory: 'PeakMemory',
};
/** Of one run: its speed, its duration, CPU and memory. */
const METRICS_A_RUN = 4;
/** The most that an instance type can reach, by `InstanceType` alone: dashboards draw it above the figures. */
const LINE_RATE_METRIC = 'LineRate';
/** What a repository's default branch is called where nobody says otherwise: in metrics, and in nightly series. */
const DEFAULT_BRANCH = 'main';
/**
 * How many a job puts into one request. CloudWatch takes 1000 data and 1 MB, and 1024 characters for a
 * dimension: half as many data can never be too big.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
 */
const DATA_A_REQUEST = 500;
/** One instance type that can be measured on. */
const InstanceTypeEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    queue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for code of the default branch.'),
    untrusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for anybody’s code.'),
    gbps: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().nullable().describe('Line rate in gigabits a second, if known.'),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
const EnvironmentManifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).min(1),
    resultsBucket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    logGroup: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('ARN of the consumable resource all jobs share.'),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Repository of benchmarks used unless another is asked for.'),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .Commit */ .gn.nullable().optional().describe('Of this project, when it was deployed.'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9).min(1),
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN),
        workloads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx),
    }),
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9, InstanceTypeEnvironment),
});
/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
function jobNameOf(runKey, instanceType) {
    return `${runKey}-${instanceType.replaceAll('.', '_')}`;
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

/***/ 35566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Yo: () => (/* binding */ isSameCode),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   Zv: () => (/* binding */ pairSides),
/* harmony export */   sl: () => (/* binding */ cellKey)
/* harmony export */ });
/* unused harmony exports pairRuns, hasManyBuckets, isRate */
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);

/** Equal for equal cells; buckets may be renamed. */
function cellKey({ instanceType, storageClass, s3Client, workload }) {
    return JSON.stringify([instanceType, storageClass, s3Client, workload]);
}
/** The two sides of a compare run, in the order of their first cases. */
function pairSides(run) {
    return pair(run.jobs.flatMap((job) => job.cases.map((result) => ({
        instanceType: job.instanceType,
        result,
        side: result.side,
    }))), true);
}
/** What two runs measured as their candidates, in the order of the candidate's cases. */
function pairRuns(candidate, baseline) {
    const byBucket = hasManyBuckets(candidate) || hasManyBuckets(baseline);
    return pair([...asSide('candidate', candidate), ...asSide('baseline', baseline)], byBucket);
}
function asSide(side, run) {
    return run.jobs.flatMap(({ instanceType, cases }) => cases
        .filter((result) => result.side === 'candidate')
        .map((result) => ({ instanceType, result, side })));
}
/** Two buckets of one storage class: only their names tell them apart. */
function hasManyBuckets(run) {
    const cases = run.jobs.flatMap((job) => job.cases);
    const buckets = new Set(cases.map(({ storageClass, bucket }) => `${storageClass} ${bucket}`));
    const classes = new Set(cases.map(({ storageClass }) => storageClass));
    return buckets.size > classes.size;
}
function pair(cases, byBucket) {
    const pairs = new Map();
    for (const { instanceType, result, side } of cases) {
        const { storageClass, bucket, s3Client, workload } = result;
        const cell = { instanceType, storageClass, s3Client, workload };
        const key = cellKey(cell) + (byBucket ? bucket : '');
        const known = pairs.get(key) ?? { ...cell, bucket, candidate: [], baseline: [] };
        known[side].push(result);
        pairs.set(key, known);
    }
    return [...pairs.values()];
}
/** A bit in a second, and beyond any network, in Gb/s (and requests/s): outside, a ratio would not be a number. */
const SLOWEST = 1e-9;
const FASTEST = 1e9;
/** Whether Gb/s or requests/s are such that a ratio of them is a number that means something. */
function isRate(rate) {
    return rate >= SLOWEST && rate <= FASTEST;
}
/** The two cases, or why they cannot be compared. */
function comparable(pair) {
    for (const side of ['candidate', 'baseline']) {
        const { length } = pair[side];
        if (length > 1)
            return notComparable(`the ${side} has ${length} cases of this name`);
    }
    const [candidate] = pair.candidate;
    const [baseline] = pair.baseline;
    return (emptiness(candidate, baseline) ??
        failure(candidate) ??
        failure(baseline, 'baseline') ??
        absence(candidate, baseline) ??
        difference(candidate, baseline) ?? { candidate: candidate, baseline: baseline });
}
/** Cells that neither side can do are not compared at all. */
function isMeasured({ candidate, baseline }) {
    return [...candidate, ...baseline].some(({ status }) => status !== 'skipped');
}
/** Runs that move nothing have no rate: a workload of empty objects, say. */
function emptiness(...sides) {
    const isEmpty = sides.every((result) => result?.status === 'measured' && result.bytesPerRun === 0);
    return isEmpty
        ? notComparable('its runs transfer no bytes, so there is no rate to compare')
        : null;
}
function failure(result, side = 'candidate') {
    if (result === undefined)
        return null;
    if (result.status === 'failed') {
        return { verdict: 'failed', reason: `${side}: ${result.reason ?? 'no reason given'}` };
    }
    const absurd = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).find((run) => !isRate((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(run)));
    if (absurd === undefined)
        return null;
    const reason = `${side}: a run reports ${(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(absurd)} ${(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)([absurd])}, which is not a valid rate`;
    return { verdict: 'failed', reason };
}
function absence(candidate, baseline) {
    if (candidate === undefined)
        return notComparable('only the baseline has this case');
    if (candidate.status === 'skipped') {
        return notComparable(`the candidate skipped it: ${candidate.reason ?? 'no reason given'}`);
    }
    if (baseline === undefined)
        return { verdict: 'new', reason: 'the baseline has no such case' };
    return baseline.status === 'skipped'
        ? notComparable(`the baseline skipped it: ${baseline.reason ?? 'no reason given'}`)
        : null;
}
function difference(candidate, baseline) {
    const same = candidate.workloadDigest === baseline.workloadDigest &&
        candidate.bytesPerRun === baseline.bytesPerRun;
    return same ? null : notComparable('the workload of this name is different on each side');
}
function notComparable(reason) {
    return { verdict: 'notComparable', reason };
}
/**
 * Whether both sides of a client were built of the same commits, of the suite and of every
 * repository that the client's build cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
function isSameCode({ commit, baseline, repositories }, s3Client) {
    if (baseline !== null && baseline.commit !== commit)
        return false;
    const built = (side) => repositories
        .filter((one) => one.side === side && (one.s3Clients?.includes(s3Client) ?? true))
        .map((one) => `${one.url} ${one.commit}`)
        .sort();
    return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
}


/***/ }),

/***/ 21782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   HT: () => (/* binding */ ratioOverAll),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   Lq: () => (/* binding */ ratesByRound),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   bt: () => (/* binding */ differencesInRounds),
/* harmony export */   lX: () => (/* binding */ geometricMean),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   pz: () => (/* binding */ EQUAL_WITHIN),
/* harmony export */   r9: () => (/* binding */ MISSES),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);
/** How fast one S3 client is beside another that was measured in the same rounds. */



/**
 * Rounds that two S3 clients need before anything is told of them: the signs of so many differences agree
 * by chance in one of 16 cases.
 */
const LEAST_ROUNDS = 5;
/** The share of all intervals that may miss the true ratio: the smallest p that `LEAST_ROUNDS` come to. */
const MISSES = 2 ** (1 - LEAST_ROUNDS);
/** Clients whose ratio certainly lies within this of 1 are called equal. */
const EQUAL_WITHIN = 0.1;
function toldBy({ interval }) {
    if (interval === null)
        return 'tooFew';
    const [low, high] = interval;
    if (low > 1)
        return 'faster';
    if (high < 1)
        return 'slower';
    return within(interval) <= EQUAL_WITHIN ? 'equal' : 'open';
}
/** How far from 1 the ratio may be either way, as a fraction: 0.08 for 0.93 to 1.08. */
function within([low, high]) {
    return Math.max(high, 1 / low) - 1;
}
/** Differences of ln Gb/s (of requests: ln requests/s), by round: those of both. A round is one process, and counts once. */
function differencesInRounds(a, b) {
    const [ofA, ofB] = [ratesByRound(a), ratesByRound(b)];
    // Outside rounds, which are counted from 1, nobody took turns; and of a rate of 0 there is no ratio.
    const isRound = (round) => round > 0 && ofA.get(round) > 0 && (ofB.get(round) ?? 0) > 0;
    const rounds = [...ofA.keys()].filter(isRound).sort((x, y) => x - y);
    return rounds.map((round) => Math.log(ofA.get(round)) - Math.log(ofB.get(round)));
}
/**
 * The ratio of two clients that were measured in turn: in every round each in a process of its own, in an
 * order that was drawn. Nothing is assumed of the noise but that it does not care whose turn it is
 * (`pairedInterval` says why that makes it exact); and of the clients, that they differ by a factor.
 *
 * @param differences of ln Gb/s, one a round; at least one
 */
function ratioOf(differences) {
    const ends = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedInterval */ .$D)(differences, MISSES);
    return {
        ratio: Math.exp((0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences)),
        interval: ends && [Math.exp(ends[0]), Math.exp(ends[1])],
        rounds: differences.length,
    };
}
/**
 * The ratio of two clients over several workloads and places: the geometric mean of their ratios, which gives each
 * the same weight. For its interval the first rounds of all of them make the first difference, and so on, so that the
 * noise of one is averaged out by the others; rounds that only some have count for the ratio alone, which the interval
 * is made to hold.
 *
 * @param cells the differences of each; those with too few rounds are left out
 * @returns null when none has enough
 */
function ratioOverAll(cells) {
    const whole = cells.filter(({ length }) => length >= LEAST_ROUNDS);
    if (whole.length === 0)
        return null;
    const rounds = Math.min(...whole.map(({ length }) => length));
    const means = Array.from({ length: rounds }, (_, round) => whole.reduce((sum, cell) => sum + cell[round], 0) / whole.length);
    const ratio = geometricMean(whole.map((cell) => ratioOf(cell).ratio));
    const ends = ratioOf(means).interval;
    const interval = ends && [Math.min(ends[0], ratio), Math.max(ends[1], ratio)];
    return { ratio, interval, rounds, cells: whole.length };
}
function geometricMean(ratios) {
    return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;
/**
 * What a side was measured at alone, in the unit of its workload. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
function sampleAlone(result) {
    const rates = ratesByRound(result);
    const oneProcess = [...rates.keys()].every((round) => round === 0);
    return inBatches(oneProcess ? (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK) : [...rates.values()]);
}
/** Gb/s or requests/s of each round, which is a process: the median of its kept runs. */
function ratesByRound(result) {
    const rounds = Map.groupBy((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result), (measurement) => measurement.round);
    return new Map([...rounds].map(([round, runs]) => [round, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK))]));
}
/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values) {
    if (values.length <= MOST_VALUES)
        return [...values];
    const start = (batch) => Math.round((batch * values.length) / MOST_VALUES);
    return Array.from({ length: MOST_VALUES }, (_, batch) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(start(batch), start(batch + 1))));
}


/***/ }),

/***/ 44222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ pairedRounds),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   bg: () => (/* binding */ couldBeProven),
/* harmony export */   e8: () => (/* binding */ roundsToNextCheck),
/* harmony export */   uG: () => (/* binding */ overwhelming)
/* harmony export */ });
/* unused harmony export nearestToNone */
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);



/**
 * The state of a cell. It follows only from its own rounds, so the chance that noise takes it to a
 * change does not depend on other cells, and it can be told again from what is stored.
 */
function readingOf(rounds, design) {
    const differences = rounds.map(({ difference }) => difference);
    const effect = differences.length === 0 ? null : (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences);
    return {
        course: courseOf(rounds, differences, effect, design),
        rounds: rounds.length,
        differences,
        effect,
        pValue: (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .sequentialP */ .GD)(differences, design.looks, false),
    };
}
/** Rounds until the next check whether a cell continues. */
function roundsToNextCheck(rounds, design) {
    const { mostRounds, screenRounds } = design;
    if (rounds < screenRounds)
        return screenRounds - rounds;
    return Math.min(rounds % 2 === 0 ? 2 : 1, mostRounds - rounds);
}
/** -1 if all runs of all rounds were far slower, 1 if far faster; 0 if not, or of too few rounds. */
function overwhelming(rounds, { overwhelming: { factor, rounds: least } }) {
    if (rounds.length < least)
        return 0;
    const limit = Math.log(factor);
    if (rounds.every(({ nearest }) => nearest <= limit))
        return -1;
    return rounds.every(({ nearest }) => nearest >= -limit) ? 1 : 0;
}
function courseOf(rounds, differences, effect, design) {
    if (effect === null)
        return 'unscreened';
    const { mostRounds, screenRounds } = design;
    const isScreened = rounds.length >= screenRounds;
    if (overwhelming(rounds, design) !== 0)
        return isScreened ? 'overwhelming' : 'unscreened';
    if (!isScreened)
        return 'unscreened';
    if (rounds.length >= mostRounds)
        return 'complete';
    return isHopeless(differences, Math.abs(effect), design) ? 'givenUp' : 'open';
}
/**
 * Whether a cell is given up. That cannot make a false change: it only takes chances away, so that the
 * test, which counts on going on, errs on the safe side.
 */
function isHopeless(differences, size, { least, mostRounds, outlook, screenRounds }) {
    const { length } = differences;
    if (length === screenRounds)
        return size < least.afterScreen;
    if (length % 2 === 1)
        return false;
    if (size < least.later)
        return true;
    if (length < outlook.from)
        return false;
    return size * Math.sqrt(mostRounds) < outlook.z * scaleOf(differences);
}
/** Standard deviation of differences, from the median of what they are off their own median. */
function scaleOf(differences) {
    const centre = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(differences);
    return 1.4826 * (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(differences.map((difference) => Math.abs(difference - centre)));
}
/** Whether this many rounds, all of one sign, would prove a change among `cells` cells. */
function couldBeProven(rounds, cells, falseRate, design) {
    const looks = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .looksAt */ .eV)(rounds, design.looks, true);
    return looks.some(({ pairs, share }) => 2 ** (1 - pairs) / share <= falseRate / cells);
}
/**
 * The rounds that both sides of a cell have ended, in order. A round of which one side has no kept run is
 * none: it has nothing to be compared with.
 */
function pairedRounds(candidate, baseline) {
    const ofBaseline = byRound(baseline.measurements);
    return [...byRound(candidate.measurements)]
        .sort(([one], [other]) => one - other)
        .flatMap(([round, runs]) => {
        const others = ofBaseline.get(round);
        return others && isWhole(runs) && isWhole(others) ? [pairOf(runs, others)] : [];
    });
}
function byRound(measurements) {
    // Outside rounds, which are counted from 1, sides were not measured in turn.
    return Map.groupBy(measurements.filter(({ round }) => round > 0), ({ round }) => round);
}
function isWhole(runs) {
    return runs.some(({ warmup }) => !warmup);
}
function pairOf(candidate, baseline) {
    const difference = Math.log(keptRate(candidate) / keptRate(baseline));
    const like = Array.from({ length: Math.min(candidate.length, baseline.length) }, (_, at) => Math.log((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(candidate[at]) / (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK)(baseline[at])));
    const costs = {
        ...costRatio('cpuSeconds', candidate, baseline, ({ cpuSeconds }) => cpuSeconds),
        ...costRatio('peakMemory', candidate, baseline, ({ peakMemoryBytes }) => peakMemoryBytes),
    };
    return {
        ...{ difference, nearest: nearestToNone([...like, difference]) },
        ...(Object.keys(costs).length > 0 && { costs }),
    };
}
/** Of differences, ln of ratios, the one nearest to none; 0 where they disagree in which side is faster. */
function nearestToNone(differences) {
    const lowest = Math.min(...differences);
    return lowest > 0 ? lowest : Math.min(0, Math.max(...differences));
}
function costRatio(metric, candidate, baseline, of) {
    const [own, others] = [candidate, baseline].map((runs) => {
        const kept = runs.filter(({ warmup }) => !warmup).flatMap((run) => of(run) ?? []);
        return kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(kept) : 0;
    });
    return own > 0 && others > 0 ? { [metric]: Math.log(own / others) } : {};
}
function keptRate(runs) {
    return (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.filter(({ warmup }) => !warmup).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK));
}
/** Ratios come out of exp and ln: what is equal on paper differs by some 10^-16 here. */
const ROUNDING = 1e-9;
/** How much faster (> 0) or slower (< 0) a ratio is, as a fraction of the baseline. */
function effectOf(ratio) {
    return ratio - 1;
}
/** -1 when the effect is −`threshold` or less, 1 when it is +`threshold` or more, 0 between. */
function directionOf(ratio, threshold) {
    const effect = effectOf(ratio);
    if (effect <= -threshold + ROUNDING)
        return -1;
    return effect >= threshold - ROUNDING ? 1 : 0;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ns: () => (/* binding */ INTERVAL_ERROR),
  UE: () => (/* binding */ LEAST_THRESHOLD),
  hs: () => (/* binding */ SEQUENTIAL_DESIGN),
  xQ: () => (/* binding */ THRESHOLD_AT_FIRST),
  zh: () => (/* binding */ designAsked),
  ZL: () => (/* binding */ falseFlags),
  nr: () => (/* binding */ learnThresholds)
});

// UNUSED EXPORTS: ROUNDS_A_CELL, isFlagged

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/distributions.js
/**
 * Two-sided chance of Student's t: of the normal deviate that is nearly as rare (Wallace, "Bounds on
 * normal approximations to Student's and the chi-square distributions", 1959). Right to 5 % of the
 * chance for 7 degrees of freedom at 0.001, and to 1 % for 40.
 */
function studentTail(t, degrees) {
    const z = (Math.sqrt(degrees * Math.log1p((t * t) / degrees)) * (8 * degrees + 1)) / (8 * degrees + 3);
    return normalTail(z);
}
/**
 * Two-sided chance of the standard normal: by its series near the middle, else by Mills' ratio as the
 * continued fraction of Laplace (1805).
 */
function normalTail(z) {
    const x = Math.abs(z);
    if (x < 2)
        return 1 - 2 * middle(x);
    let below = x;
    for (let step = 60; step > 0; step--)
        below = x + step / below;
    return (2 * Math.exp((-x * x) / 2)) / (Math.sqrt(2 * Math.PI) * below);
}
/** Chance between 0 and x. */
function middle(x) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
        term *= (-x * x) / (2 * n);
        sum += term / (2 * n + 1);
    }
    return sum / Math.sqrt(2 * Math.PI);
}
/** Halvings until the interval's ends are as exact as a double is. */
const HALVINGS = 60;
/**
 * The exact 95 % interval of a share of which `k` of `n` were seen (Clopper & Pearson 1934): the
 * shares at which `k` or more, and `k` or fewer, would have a chance of 2.5 %.
 */
function clopperPearson(k, n) {
    const low = k === 0 ? 0 : solve((share) => chanceUpTo(n - k, n, 1 - share) < 0.025);
    const high = k === n ? 1 : solve((share) => chanceUpTo(k, n, share) > 0.025);
    return [low, high];
}
/** The share, from 0 to 1, up to which `holds` is true. */
function solve(holds) {
    let low = 0;
    let high = 1;
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X ≤ k) of the binomial distribution, in logarithms since C(n, i) soon overflows. */
function chanceUpTo(k, n, share) {
    let logWays = 0;
    let chance = 0;
    for (let i = 0; i <= k; i++) {
        if (i > 0)
            logWays += Math.log((n - i + 1) / i);
        chance += Math.exp(logWays + i * Math.log(share) + (n - i) * Math.log1p(-share));
    }
    return chance;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js




/** Share of intervals that leave out what is true: they are 95 % intervals, as readers expect. */
const INTERVAL_ERROR = 0.05;
/** A/A runs that still call something at a T that was learnt from others: rarer would take more than 20 of them. */
const LEARNT_ERROR = 0.05;
/**
 * Chosen by `npm run bench -- verdicts`, which prints what it comes to.
 *
 * 3 rounds of 1 kept run cost what the 2 of 2 before them did, and are tested with the rest: as all
 * cells count in the correction, what chose a cell need not be thrown away. 30 rounds are for few: of
 * 132 cells where nothing changed, 1 or 2. Looks before the last one are for large changes, and for runs
 * in which many cells changed; each takes its share of the error from the last.
 */
const SEQUENTIAL_DESIGN = {
    screenRounds: 3,
    mostRounds: 30,
    keptPerRound: 1,
    looks: [
        { pairs: 12, share: 0.05 },
        { pairs: 14, share: 0.15 },
        { pairs: 20, share: 0.25 },
        { pairs: 30, share: 0.55 },
    ],
    least: { afterScreen: 0.025, later: 0.03 },
    outlook: { from: 6, z: 3 },
    overwhelming: { rounds: 2, factor: 0.5 },
};
/**
 * The design with what was asked for. Looks after the last round are left out, and the look at the last
 * round has the share of the error that is left, so that shares still sum to 1.
 *
 * @throws InputError for a screen of more rounds than there may be
 */
function designAsked({ maxRounds, runsPerRound, screenRounds, }) {
    const design = SEQUENTIAL_DESIGN;
    const mostRounds = maxRounds ?? design.mostRounds;
    const screen = screenRounds ?? Math.min(design.screenRounds, mostRounds);
    if (screen > mostRounds) {
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('screen-rounds')} is ${screen}, but ${(0,input_error/* field */.ZZ)('max-rounds')} is ${mostRounds}: choose a screen with fewer rounds.`);
    }
    const before = design.looks.slice(0, -1).filter(({ pairs }) => pairs < mostRounds);
    const left = before.reduce((share, look) => share - look.share, 1);
    return {
        ...design,
        mostRounds,
        screenRounds: screen,
        keptPerRound: runsPerRound ?? design.keptPerRound,
        looks: [...before, { pairs: mostRounds, share: Number(left.toFixed(6)) }],
    };
}
/** A smaller change is not worth anybody's time. */
const LEAST_THRESHOLD = 0.05;
/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
const THRESHOLD_AT_FIRST = 0.1;
/** Weight, in nights, that all cells together have beside a cell's own. */
const SHARED_NIGHTS = 20;
/**
 * T such that a run in which nothing changed has a false `slower` or `faster` in any cell or S3 client
 * with a chance of at most 5 %, also where two builds of the same commit differ. The noise of rounds does
 * not tell that; A/A runs that build twice do.
 *
 * Each A/A run has a score: the largest proven change of anything in it, in units of what that usually
 * differs by. A new run is one more like them, so that its score is above the k-th largest of n
 * with a chance of k ÷ (n + 1) (conformal prediction: Vovk, Gammerman & Shafer 2005). T of a cell is the
 * k-th largest, k = ⌊0.05 (n + 1)⌋, times the cell's unit. So one correction holds for all kinds and cells, 20
 * nights do, and a cell or type with few of its own leans on all of its kind.
 *
 * @param count cells of all kinds in the run that is to be judged; more than an A/A run has if it has
 *   more instance types
 */
function learnThresholds(kinds, count) {
    const units = kinds.map(({ nights }) => unitsOf(nights.flat()));
    const all = kinds[0]?.nights.map((_, night) => kinds.map(({ nights }) => nights[night])) ?? [];
    const judged = all.filter((night) => night.some(({ length }) => length > 0));
    const scores = judged
        .map((night) => Math.max(0, ...night.flatMap((cells, kind) => cells.filter(isProven).map((cell) => sizeOf(cell) / units[kind](cell, cell)))))
        .sort((a, b) => b - a);
    const usual = judged.flat(2).length / judged.length;
    // A run of three types has three chances where an A/A run of one had one.
    const rate = LEARNT_ERROR / Math.max(1, count / usual);
    const place = judged.length === 0 ? 0 : Math.floor(rate * (judged.length + 1));
    const score = place === 0 ? null : scores[place - 1];
    return {
        nights: judged.length,
        thresholdsOf: kinds.map(({ atFirst, least }, kind) => (cell) => {
            if (score === null)
                return atFirst;
            // Faster is beyond 1 + T, which is nearer to 1 than 1 ÷ (1 − T): so this T is that of the faster.
            return Math.max(least, Math.expm1(score * units[kind](cell)));
        }),
    };
}
function isProven(cell) {
    return cell.isProven;
}
function sizeOf({ ratio }) {
    return Math.abs(Math.log(ratio));
}
/**
 * Root mean square of what a cell differs by, drawn towards that of its instance type, and that to all.
 *
 * @returns of a cell; without what one night said of it, as a new night is not in its own unit either
 */
function unitsOf(cells) {
    const squares = (of) => of.reduce((sum, cell) => sum + sizeOf(cell) ** 2, 0);
    const drawn = (mean, nights, towards) => (mean * nights + SHARED_NIGHTS * towards) / (nights + SHARED_NIGHTS);
    const overall = squares(cells) / Math.max(1, cells.length);
    const byType = new Map([...Map.groupBy(cells, ({ instanceType }) => instanceType)].map(([type, of]) => {
        const nights = of.length / new Set(of.map(({ key }) => key)).size;
        return [type, drawn(squares(of) / of.length, nights, overall)];
    }));
    const byCell = new Map([...Map.groupBy(cells, ({ key }) => key)].map(([key, of]) => {
        return [key, { sum: squares(of), nights: of.length }];
    }));
    return ({ instanceType, key }, without) => {
        const towards = byType.get(instanceType) ?? overall;
        const { nights, sum } = byCell.get(key) ?? { nights: 0, sum: 0 };
        const [left, others] = without ? [sum - sizeOf(without) ** 2, nights - 1] : [sum, nights];
        return Math.sqrt(drawn(others > 0 ? left / others : 0, others, towards)) || 1;
    };
}
/**
 * How often the method cries wolf: the one count of it, in reports, docs and benches. Assumes that runs are
 * independent of each other.
 *
 * @param runs A/A runs
 */
function falseFlags(runs) {
    const counted = runs.filter((run) => verdictsOf(run).some(verdicts/* wasJudged */.vs));
    const flagged = counted.filter(isFlagged).length;
    return { flagged, runs: counted.length, interval: clopperPearson(flagged, counted.length) };
}
/** Whether a run calls a change of anything: of an A/A run a false flag. */
function isFlagged(run) {
    return verdictsOf(run).some(verdicts/* wasCalled */.LG);
}
function verdictsOf({ clientComparisons = [], comparisons = [], }) {
    return [...comparisons, ...clientComparisons];
}


/***/ }),

/***/ 85344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SZ: () => (/* binding */ CELLS_NEEDED)
/* harmony export */ });
/* unused harmony exports judgeTwoRuns, judgeTwoHosts */
/* harmony import */ var _contract_s3_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);
/* harmony import */ var _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85394);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35566);
/* harmony import */ var _client_ratio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21782);
/* harmony import */ var _course_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44222);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70075);









/**
 * Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster.
 *
 * @param thresholdOf T of a cell, as a fraction
 */
function judgeTwoRuns(candidate, baseline, thresholdOf = () => THRESHOLD_AT_FIRST) {
    const otherWay = wayRefused(candidate, baseline);
    const sorted = pairRuns(candidate, baseline)
        .filter(isMeasured)
        .map((pair) => {
        const sides = comparable(pair);
        if ('verdict' in sides)
            return { pair, values: sides };
        if (otherWay)
            return { pair, values: otherWay };
        const [one, other] = [sampleAlone(sides.candidate), sampleAlone(sides.baseline)];
        return { pair, values: { candidate: one, baseline: other } };
    });
    const measured = sorted.flatMap(({ pair, values }) => hasBoth(values) ? [{ pair, values }] : []);
    const { shares, verdicts } = judgeTwoHosts(measured.map(({ pair, values }) => {
        const ratio = median(values.candidate) / median(values.baseline);
        return { instanceType: pair.instanceType, ratio, threshold: thresholdOf(pair) };
    }));
    const told = verdicts.values();
    const provisional = candidate.finishedAt === null || baseline.finishedAt === null;
    const comparisons = sorted.map(({ pair, values }) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = pair;
        const name = { instanceType, storageClass, bucket, s3Client, workload };
        const common = { ...name, evidence: 'separate', interval: null, pValue: null };
        const threshold = thresholdOf(pair);
        if (hasBoth(values)) {
            const kept = [values.candidate.length, values.baseline.length];
            const figures = told.next().value;
            const reason = figures.verdict === 'insufficient' ? TOO_FEW_CELLS : null;
            return { ...common, ...figures, kept, threshold, provisional, reason };
        }
        const nothing = { ratio: null, adjustedP: null, kept: [0, 0], threshold };
        const settled = 'verdict' in values ? values : NO_RUN;
        return { ...common, ...nothing, ...settled, provisional: false };
    });
    return { comparisons, hostShares: shares };
}
/** Why runs that reached S3 by different ways, or met another S3 there, cannot be compared. */
function wayRefused(candidate, baseline) {
    if (wayToS3(candidate) === wayToS3(baseline))
        return null;
    const verdict = 'notComparable';
    if (candidate.asAws !== baseline.asAws) {
        return { verdict, reason: 'one side used TLS and AWS hostnames (--as-aws), the other did not' };
    }
    const [one, other] = [candidate, baseline].map(({ s3Profile }) => s3Profile?.name ?? 'instant');
    const difference = one === other ? `two versions of "${one}"` : `"${one}" and "${other}"`;
    return { verdict, reason: `the sides met different S3 profiles (--s3-profile): ${difference}` };
}
const NO_RUN = { verdict: 'insufficient', reason: 'a side has no kept run' };
const TOO_FEW_CELLS = 'this instance type has too few cells to show what another host or another day does to all of them';
function hasBoth(values) {
    return !('verdict' in values) && values.candidate.length > 0 && values.baseline.length > 0;
}
/** Cells from which it can be told what they share, and how far they usually lie from it. */
const CELLS_NEEDED = 8;
/** What a median of distances tells of a spread, of what all values would (Rousseeuw & Croux 1993). */
const MEDIAN_TELLS = 0.37;
/** Processes of one cell differ by so much at least; a smaller spread is luck. */
const LEAST_SPREAD = 0.01;
/**
 * What looks changed between two files. Two hosts differ, by some 3 %, and all cells feel it: the median
 * over the cells of a type is taken out, and told. What is left differs from cell to cell because
 * each side was one process: how much, the cells say themselves (an empirical null: Efron 2004), by the
 * median of their distances, so that a few that changed do not hide behind their own size. A cell is
 * suspect when it is T or more away, and further than chance among all cells explains.
 *
 * A change that all cells share cannot be told from another host: it is in `shares`, and no cell says it.
 */
function judgeTwoHosts(cells) {
    const types = Map.groupBy(cells.keys(), (at) => cells[at].instanceType);
    const shares = [];
    const left = cells.map(({ ratio }) => Math.log(ratio));
    const pValues = new Map();
    for (const [instanceType, places] of types) {
        const isTakenOut = places.length >= CELLS_NEEDED;
        const shared = isTakenOut ? median(places.map((at) => left[at])) : 0;
        shares.push({ instanceType, ratio: Math.exp(shared), cells: places.length, isTakenOut });
        if (!isTakenOut)
            continue;
        for (const at of places)
            left[at] -= shared;
        const spread = Math.max(LEAST_SPREAD, 1.4826 * median(places.map((at) => Math.abs(left[at]))));
        const degrees = Math.max(3, MEDIAN_TELLS * places.length);
        for (const at of places)
            pValues.set(at, studentTail(left[at] / spread, degrees));
    }
    const tested = [...pValues.keys()];
    const corrected = benjaminiHochberg([...pValues.values()]);
    const adjusted = new Map(tested.map((at, place) => [at, corrected[place]]));
    const verdicts = cells.map(({ threshold }, at) => {
        const ratio = Math.exp(left[at]);
        const adjustedP = adjusted.get(at) ?? null;
        if (adjustedP === null)
            return { ratio, adjustedP, verdict: 'insufficient' };
        const isFar = directionOf(ratio, threshold) !== 0 && adjustedP < FALSE_RATE;
        return { ratio, adjustedP, verdict: isFar ? 'suspect' : 'notFlagged' };
    });
    return { shares, verdicts };
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   xR: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

/** Of a run with AWS: longer than an outage of a network that is worth surviving. */
const PATIENCE_MS = 15 * 60_000;
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
 * @throws the last error, or at once one that no waiting can fix
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
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
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
/** What can be concluded from an HTTP status alone. */
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
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ pairedInterval),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   HG: () => (/* binding */ sequentialInterval),
/* harmony export */   eV: () => (/* binding */ looksAt),
/* harmony export */   hw: () => (/* binding */ pairedEffect),
/* harmony export */   u_: () => (/* binding */ pairedP)
/* harmony export */ });
/* unused harmony export smallestPairedP */
/**
 * The exact two-sided test of differences within pairs: the chance that signs thrown by a fair coin
 * put as much weight on one side. The weight of a difference is the rank of its size, from 1, but
 * half of their number at most.
 *
 * Where a fair coin told which side of each pair was measured first, the signs *were* thrown by it
 * unless the sides differ. So the test is exact whatever the noise is: of any shape, with drift or
 * a period, and pairs need not be independent of each other (randomisation test: Fisher 1935;
 * Lehmann & Romano, "Testing Statistical Hypotheses", 2005, § 15.2; ranks: Wilcoxon 1945).
 *
 * Why ranks end at the median: with whole ranks a lone failed request that points the wrong way has the
 * largest rank of all, and where some runs meet a 503, changes are missed that are there
 * (`npm run bench -- verdicts` has what is found with ranks that end).
 */
function pairedP(differences) {
    const { tied, total, weights, positive } = weigh(differences, 0);
    if (weights.length === 0)
        return 1;
    const tail = Math.min(positive, total - positive);
    const chances = tied ? chancesOf(weights) : untied(weights.length);
    return Math.min(1, 2 * chances[tail]);
}
/** The smallest p that this many pairs can reach: all of one sign. */
function smallestPairedP(pairs) {
    return Math.min(1, 2 ** (1 - pairs));
}
/**
 * The centre of differences: the median of the means of all pairs of them, each with itself too (Hodges
 * & Lehmann 1963; Walsh 1949). As long as fewer than 29 % are far off, it stays near.
 *
 * @param differences at least one
 */
function pairedEffect(differences) {
    const n = differences.length;
    // Asked for after every round of every cell: a few values are sorted where the last ones were.
    const sorted = n <= FEW
        ? inPlace(differences, few.subarray(0, (n * (n + 1)) / 2))
        : walshAverages(differences);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
/**
 * The centres that `pairedP` would not reject at `level` (Tukey 1949; Hollander, Wolfe & Chicken,
 * "Nonparametric Statistical Methods", 2014, § 3.3). The weight above a centre falls as the centre
 * rises, and only at Walsh averages, so that the ends are found by halving.
 *
 * @returns null when there are too few pairs for that level
 */
function pairedInterval(differences, level) {
    if (smallestPairedP(differences.length) > level)
        return null;
    const ends = walshAverages(differences).filter((end, at, all) => at === 0 || end !== all[at - 1]);
    const last = ends.length;
    /** Gap g lies below end g and above end g − 1. */
    const inGap = (gap) => {
        if (gap === 0)
            return ends[0] - 1;
        return gap === last ? ends[last - 1] + 1 : (ends[gap - 1] + ends[gap]) / 2;
    };
    const share = (gap) => {
        const { positive, tied, total, weights } = weigh(differences, inGap(gap));
        const chances = tied ? chancesOf(weights) : untied(weights.length);
        return { above: chances[total - positive], below: chances[positive] };
    };
    // The lowest gap in which the weight above is not too large, the highest where it is not too small.
    const low = firstWhere(last, (gap) => 2 * share(gap).above > level);
    const high = last - firstWhere(last, (gap) => 2 * share(last - gap).below > level);
    return [ends[Math.max(0, low - 1)], ends[Math.min(last - 1, high)]];
}
/** The first of 0 to `last` where `holds`, which holds for all after it; `last` if for none. */
function firstWhere(last, holds) {
    let [from, to] = [0, last];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
const FEW = 32;
const few = new Float64Array((FEW * (FEW + 1)) / 2);
/** The means of all pairs of values, each with itself too, smallest first. */
function walshAverages(values) {
    return inPlace(values, new Float64Array((values.length * (values.length + 1)) / 2));
}
function inPlace(values, averages) {
    const n = values.length;
    let place = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            averages[place++] = (values[i] + values[j]) / 2;
    }
    return averages.sort();
}
/** A difference that equals the centre has no sign, and is left out. */
function weigh(differences, centre) {
    const signed = Array.from(differences, (difference) => difference - centre)
        .filter((difference) => difference !== 0)
        .sort((a, b) => Math.abs(a) - Math.abs(b));
    const n = signed.length;
    const most = mostWeight(n);
    const weights = new Array(n);
    let [total, positive, tied] = [0, 0, false];
    for (let first = 0; first < n;) {
        let next = first + 1;
        while (next < n && Math.abs(signed[next]) === Math.abs(signed[first]))
            next++;
        const weight = Math.min(first + 1 + next, most);
        if (next - first > 1 && 2 * (first + 1) < most)
            tied = true;
        for (let place = first; place < next; place++) {
            weights[place] = weight;
            total += weight;
            if (signed[place] > 0)
                positive += weight;
        }
        first = next;
    }
    return { weights, total, positive, tied };
}
function mostWeight(n) {
    return 2 * Math.ceil(n / 2);
}
const kept = [];
/** Made once for each number of pairs: a run tests hundreds of cells of the same. */
function untied(n) {
    const known = kept[n];
    if (known)
        return known;
    const most = mostWeight(n);
    const made = chancesOf(Array.from({ length: n }, (_, at) => Math.min(2 * (at + 1), most)));
    kept[n] = made;
    return made;
}
/** The chance that coins put this weight, the index, or less on one side: every throw is counted. */
function chancesOf(weights) {
    const chances = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0) + 1);
    chances[0] = 1;
    let reached = 0;
    for (const weight of weights) {
        reached += weight;
        for (let sum = reached; sum >= 0; sum--) {
            const without = sum >= weight ? chances[sum - weight] : 0;
            chances[sum] = (chances[sum] + without) / 2;
        }
    }
    let below = 0;
    return chances.map((chance) => {
        below += chance;
        return below;
    });
}
/**
 * A p-value that holds whenever one stops: of all looks so far the smallest p ÷ the look's share, where
 * shares sum to 1. For a chance a of error, look k is given a × its share: by Bonferroni's inequality they
 * sum to a (group-sequential tests by spending: Lan & DeMets 1983; Jennison & Turnbull, "Group
 * Sequential Methods", 2000, § 7.2). Each look is exact, and so is the sum, as an upper bound.
 *
 * @param isLast whether no look will follow for a reason that is not in the differences themselves, as
 *   time that was up: then what is left of the shares goes to all the pairs that there are
 */
function sequentialP(differences, looks, isLast) {
    const seen = looksAt(differences.length, looks, isLast);
    const pValues = seen.map(({ pairs, share }) => pairedP(differences.slice(0, pairs)) / share);
    return Math.min(1, ...pValues);
}
/**
 * The centres that no look so far has rejected at its share of `level`: holds the true one with a
 * chance of 1 − level at all looks together (repeated confidence intervals: Jennison & Turnbull 1989).
 *
 * @returns null when there were too few pairs, or when looks contradict each other
 */
function sequentialInterval(differences, looks, isLast, level) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { pairs, share } of looksAt(differences.length, looks, isLast)) {
        const interval = pairedInterval(differences.slice(0, pairs), level * share);
        if (interval === null)
            continue;
        low = Math.max(low, interval[0]);
        high = Math.min(high, interval[1]);
    }
    return Number.isFinite(low) && low <= high ? [low, high] : null;
}
/** The looks that this many pairs have reached. */
function looksAt(pairs, looks, isLast) {
    if (!isLast || pairs === 0)
        return looks.filter((look) => look.pairs <= pairs);
    const before = looks.filter((look) => look.pairs < pairs);
    return [...before, { pairs, share: 1 - before.reduce((sum, { share }) => sum + share, 0) }];
}


/***/ }),

/***/ 80950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export SlidingMedian */
/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
function quantile(values, p) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined)
        throw new RangeError('A quantile of no values.');
    // Two equal values must give that value: below + (above - below) * share could round away from it.
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
/** @throws RangeError for no values */
function median(values) {
    return quantile(values, 0.5);
}
/** The median of the latest values of a series, updated quickly after each value. */
class SlidingMedian {
    #most;
    #latest = [];
    #sorted = [];
    /** @param most values that count */
    constructor(most) {
        this.#most = most;
    }
    get size() {
        return this.#latest.length;
    }
    /** NaN without a value. */
    get median() {
        const sorted = this.#sorted;
        if (sorted.length === 0)
            return Number.NaN;
        return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
    }
    add(value) {
        this.#sorted.splice(this.#placeOf(value), 0, value);
        this.#latest.push(value);
        if (this.#latest.length <= this.#most)
            return;
        this.#sorted.splice(this.#placeOf(this.#latest.shift()), 1);
    }
    /** The first place whose value is not smaller. */
    #placeOf(value) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 64506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ prettyMilliseconds)
/* harmony export */ });
const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;

const ONE_SECOND_IN_MILLISECONDS = 1000n;
const ONE_MINUTE_IN_MILLISECONDS = 60n * ONE_SECOND_IN_MILLISECONDS;
const ONE_HOUR_IN_MILLISECONDS = 60n * ONE_MINUTE_IN_MILLISECONDS;
const ONE_DAY_IN_MILLISECONDS = 24n * ONE_HOUR_IN_MILLISECONDS;
const MAX_DECIMAL_DIGITS = 100; // The same limit as `Number#toFixed()`, which keeps the output a sensible size.

// A negative or fractional count is not a digit count, and a `NaN` count would leak into the output as `NaN`.
const decimalDigits = (value, defaultValue) => typeof value === 'number' && !Number.isNaN(value)
	? Math.min(Math.max(Math.trunc(value), 0), MAX_DECIMAL_DIGITS)
	: defaultValue;

// The duration as the exact fraction `value / scale` milliseconds, so every field can be derived with exact BigInt arithmetic.
// An integer is exact at any size, including a number past the safe range. A fractional number is rounded to 15 significant digits, counting the whole duration, as that is all the precision a double has. This turns float noise back into the intended value: `0.57 * 100_000` is `56999.99999999999`, which is read as `57000`, and `999.9999999999999` is read as `1000`. Digits past the 15th are rounded away, so they are not exact.
const toExactMilliseconds = milliseconds => {
	// eslint-disable-next-line unicorn/prefer-number-is-safe-integer -- An integer past the safe range is still exact.
	if (typeof milliseconds === 'bigint' || Number.isInteger(milliseconds)) {
		return {value: BigInt(milliseconds), scale: 1n};
	}

	const [significand, exponent = '0'] = milliseconds.toPrecision(15).split('e', 2);
	const [whole, fraction = ''] = significand.split('.', 2);
	const digits = BigInt(whole + fraction);
	const decimals = fraction.length - Number(exponent);

	// From `1e15` up, the 15 digits end before the decimal point, so the exponent is positive. The fraction is then dropped and the duration is rounded to the nearest 10 milliseconds. A number from `2 ** 52` up is always an integer, so this only applies below that.
	return decimals < 0
		? {value: digits * (10n ** BigInt(-decimals)), scale: 1n}
		: {value: digits, scale: 10n ** BigInt(decimals)};
};

// Places the decimal point in a count of steps of `10 ** -digits`.
const formatSteps = (steps, digits) => {
	if (digits === 0) {
		return String(steps);
	}

	const padded = String(steps).padStart(digits + 1, '0');
	return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
};

function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}

	options = {...options};

	const sign = milliseconds < 0 ? '-' : '';
	// eslint-disable-next-line unicorn/prefer-math-abs -- `Math.abs()` throws on a bigint, and the bigint path reaches here.
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.

	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
		// Dropping a field from the right would change what the remaining fields mean: `1:01:01` would become `1:01`, which reads as 1 minute.
		options.unitCount = undefined;
	}

	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}

	let result = [];

	const add = (value, long, short, valueString) => {
		// Colon notation always shows the minutes, and the hours too when the seconds are hidden, so the last fields read as `m:ss`, or as `h:mm` without the seconds. A duration under a minute keeps its seconds, so it reads as `h:mm:ss` there.
		const isAlwaysShown = options.colonNotation && (short === 'm' || (short === 'h' && options.hideSeconds));

		if (
			!isAlwaysShown
			&& (result.length === 0 || !options.colonNotation)
			&& isZero(value)) {
			return;
		}

		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.', 1)[0].length : valueString.length;
			// The first field is not padded. The days after a year go up to 364, so they get 3 digits to keep the width.
			let minLength = 1;
			if (result.length > 0) {
				minLength = short === 'd' ? 3 : 2;
			}

			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}

		result.push(valueString);
	};

	const {value, scale} = toExactMilliseconds(milliseconds);
	const second = ONE_SECOND_IN_MILLISECONDS * scale;
	const minute = ONE_MINUTE_IN_MILLISECONDS * scale;
	const hour = ONE_HOUR_IN_MILLISECONDS * scale;
	const day = ONE_DAY_IN_MILLISECONDS * scale;

	// The days, hours, minutes, seconds, and sub-millisecond fields are floored from the exact value, so none of them can round up into the next unit. Only the milliseconds, when they are the last unit, are rounded (see below).
	const days = value / day;
	const hoursWithinDay = (value % day) / hour;
	const minutesWithinHour = (value % hour) / minute;

	if (options.hideYearAndDays) {
		add((days * 24n) + hoursWithinDay, 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}

		add(hoursWithinDay, 'hour', 'h');
	}

	add(minutesWithinHour, 'minute', 'm');

	const secondsDecimalDigits = decimalDigits(options.secondsDecimalDigits, 1);
	const secondsStepsPerSecond = 10n ** BigInt(secondsDecimalDigits);

	// A duration under a minute has no coarser field, so hiding the seconds would leave nothing to carry its value.
	const hideSeconds = options.hideSeconds && value >= minute;

	// `subSecondsAsDecimals` moves the value into the seconds field, so it only applies when that field is rendered and can represent the value, at least one step of the seconds digits. Otherwise the value is lost.
	const canShowAsDecimalSeconds = options.subSecondsAsDecimals
		&& !hideSeconds
		&& value * secondsStepsPerSecond >= second;

	if (!hideSeconds) {
		const withinMinute = value % minute;

		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!canShowAsDecimalSeconds && !options.colonNotation && value < second)
		) {
			add(withinMinute / second, 'second', 's');

			if (options.formatSubMilliseconds) {
				// Floored to whole nanoseconds, the smallest unit shown. `formatSubMilliseconds` shows these as they are, so a duration under 1 nanosecond is `0ms` there.
				const subMillisecondNanoseconds = ((value % scale) * 1_000_000n) / scale;

				add((value % second) / scale, 'millisecond', 'ms');
				add(subMillisecondNanoseconds / 1000n, 'microsecond', 'µs');
				add(subMillisecondNanoseconds % 1000n, 'nanosecond', 'ns');
			} else {
				const millisecondsDecimalDigits
					= decimalDigits(options.millisecondsDecimalDigits, 0);
				const stepsPerMillisecond = 10n ** BigInt(millisecondsDecimalDigits);

				// Rounded half up in exact steps of the last digit, as a float sum of the parts can land a midpoint like `1.005` below it.
				let steps = ((2n * (value % second) * stepsPerMillisecond) + scale) / (2n * scale);

				// Under a second, the zero field is dropped entirely, so a nonzero duration is clamped to the smallest representable value instead of rounding down onto it. From a second up, the seconds field carries the value, so the milliseconds round normally.
				if (steps === 0n && value > 0n && value < second) {
					steps = 1n;
				}

				// The milliseconds are rounded, not floored, but never up to a full second, which would need the seconds field.
				const maximumSteps = (1000n * stepsPerMillisecond) - 1n;
				if (steps > maximumSteps) {
					steps = maximumSteps;
				}

				const millisecondsString = formatSteps(steps, millisecondsDecimalDigits);

				add(
					Number(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			// Floored to the digit count, so the seconds never round up into the next step, or to `60s`.
			const secondsFixed = formatSteps((withinMinute * secondsStepsPerSecond) / second, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/v, '');
			add(Number(secondsString), 'second', 's', secondsString);
		}
	}

	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		// `Math.max()` propagates `NaN`, and `slice(0, NaN)` is an empty slice, which would drop every unit.
		result = result.slice(0, Math.max(options.unitCount, 1) || Infinity);
	}

	const output = result.length === 0
		? '0' + (options.verbose ? ' milliseconds' : 'ms')
		: result.join(separator);

	// Rounding can leave nothing but zeros behind, and a signed zero reads as a negative duration.
	return /[1-9]/v.test(output) ? sign + output : output;
}


/***/ })

};
