export const id = 173;
export const ids = [173];
export const modules = {

/***/ 74584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ loadBuiltinWorkloads),
/* harmony export */   IW: () => (/* binding */ memberFor),
/* harmony export */   KS: () => (/* binding */ requestWorkloads),
/* harmony export */   Tk: () => (/* binding */ ownWorkloads),
/* harmony export */   Zm: () => (/* binding */ loadFamilies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8601);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);
/* harmony import */ var _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40924);






const FOLDER = (0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadsUrl */ .km)();
const ENDING = '.src.json';
/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
function loadSources() {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(FOLDER).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
    return new Map(names.map((name) => {
        const file = name + ENDING;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(file, FOLDER), 'utf8');
        return [name, (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkloadSource */ .JK, text, file)];
    }));
}
/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
function loadBuiltinWorkloads() {
    return new Map([...loadSources()].map(([name, source]) => [name, (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(name, source)]));
}
const MIB_SIZES = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const COUNTS = [16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const FEW = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];
/** One large object, in several sizes; or objects of one size, in several numbers. */
const SHAPES = [
    { standard: 'download-128MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 48 },
    { standard: 'upload-64MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 24 },
    { standard: 'download-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 64 },
    { standard: 'upload-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 48 },
    { standard: 'download-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 6, extra: true },
    { standard: 'upload-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 3, extra: true },
    {
        standard: 'download-128MiB-1x-ram',
        vary: 'fileSize',
        sizes: MIB_SIZES,
        trial: 48,
        extra: true,
    },
    { standard: 'upload-64MiB-1x-ram', vary: 'fileSize', sizes: MIB_SIZES, trial: 24, extra: true },
];
/** The families of the built-in suite, in the order in which they are begun: two down, two up, then the rest. */
function loadFamilies() {
    const sources = loadSources();
    return SHAPES.map(({ extra = false, sizes, standard, trial, vary }) => {
        const source = sources.get(standard);
        const sized = (size) => vary === 'numFiles' ? { ...source, numFiles: size } : { ...source, fileSize: `${size}MiB` };
        const nameOfSize = (size) => (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(sized(size));
        return {
            standard,
            extra,
            trial: nameOfSize(trial),
            members: new Map(sizes.map((size) => [nameOfSize(size), (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(nameOfSize(size), sized(size))])),
        };
    });
}
/**
 * Workloads that a client file has, by names that say what they do.
 *
 * @throws InputError for one that cannot be
 */
function ownWorkloads(sources) {
    return new Map(sources.map((source) => [(0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(source), (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)((0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadNameOf */ .uN)(source), source)]));
}
/**
 * The member whose runs come nearest to the time that they should take.
 *
 * @param trialSeconds what a run of each S3 client on the trial takes; none: it could not be tried
 * @param wantedSeconds of a run, as a mean over the clients
 * @param mostBytes that a run may move, as there is no room for more
 * @param liked a member that is taken, if its runs are no more than `likeEnough` times as long or short
 */
function memberFor({ members, standard, trial }, trialSeconds, wantedSeconds, mostBytes, liked = null, likeEnough = 1) {
    const bytes = (name) => (0,_src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesPerRun */ .ei)(members.get(name));
    const fitting = [...members.keys()].filter((name) => bytes(name) <= mostBytes);
    if (fitting.length === 0)
        return [...members.keys()][0];
    if (trialSeconds.length === 0)
        return fitting.includes(standard) ? standard : fitting.at(-1);
    const mean = trialSeconds.reduce((sum, seconds) => sum + seconds, 0) / trialSeconds.length;
    const perByte = mean / bytes(trial);
    const off = (name) => Math.abs(Math.log((perByte * bytes(name)) / wantedSeconds));
    if (liked !== null && fitting.includes(liked) && off(liked) <= Math.log(likeEnough))
        return liked;
    return fitting.toSorted((a, b) => off(a) - off(b))[0];
}
/** A listing of so many has ten pages: two waves of listings at once, so that p99 has some requests beyond it. */
const LISTED = 10_000;
const LISTINGS = 16;
/** Writes take three times as long at S3 as reads do. */
const READS = 1000;
const WRITES = 200;
const MIXED = 1000;
/** One of so many requests of `mixed-90-10` is a PUT. */
const PUT_EVERY = 10;
/**
 * Workloads of requests, by name: what counts is how long a request takes. They are measured only when they
 * are named, and stay as they are: a figure of another number of requests would be another figure.
 */
function requestWorkloads() {
    return new Map(_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUEST_WORKLOADS */ .dT.map((name) => [name, BY_NAME[name]()]));
}
const BY_NAME = {
    delete: () => workloadOf('200 DELETEs of objects of a byte', same('delete', '1byte', WRITES)),
    'get-1byte-1000x': () => workloadOf('1000 GETs of a byte', same('get', '1byte', READS)),
    head: () => workloadOf('1000 HEADs of objects of a byte', same('head', '1byte', READS)),
    'list-10_000': () => workloadOf('16 listings of 10,000 objects, of 10 pages each', listings()),
    'mixed-90-10': () => workloadOf('900 GETs and 100 PUTs of 16 KiB, in turn', mixed()),
};
function workloadOf(comment, tasks) {
    return {
        version: _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz,
        comment: `${comment}; ${_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTS_AT_ONCE */ .PU} requests at once`,
        ...{ filesOnDisk: false, checksum: null, maxRepeatCount: 10, maxRepeatSecs: 600, tasks },
        atOnce: _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTS_AT_ONCE */ .PU,
    };
}
/** Keys are those of a download or an upload of such objects, which are prepared once for all. */
function same(action, fileSize, numFiles) {
    const isWrite = action === 'put' || action === 'delete';
    const moved = isWrite ? 'upload' : 'download';
    const source = _src_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkloadSource */ .JK.parse({ action: moved, fileSize, numFiles });
    const { tasks } = (0,_src_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .compileWorkload */ .zi)(action, source);
    // What one workload deletes no other may count on.
    const own = (key) => (isWrite ? key.replace('upload/', `upload/${action}-`) : key);
    return tasks.map(({ key, size }) => ({ action, key: own(key), size }));
}
function listings() {
    return Array.from({ length: LISTINGS }, () => ({
        action: 'list',
        ...{ key: 'download/1byte-10_000x/', size: 0, objects: LISTED },
    }));
}
function mixed() {
    const puts = same('put', '16KiB', MIXED / PUT_EVERY);
    const gets = same('get', '16KiB', MIXED - puts.length);
    return puts.flatMap((put, at) => [
        ...gets.slice(at * (PUT_EVERY - 1), (at + 1) * (PUT_EVERY - 1)),
        put,
    ]);
}


/***/ }),

/***/ 85862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ readOsRelease),
/* harmony export */   sm: () => (/* binding */ hostFacts),
/* harmony export */   yp: () => (/* binding */ METADATA_URL)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);




/** The agent answers within milliseconds or not at all. */
const PATIENCE_MS = 2_000;
/**
 * The instance metadata service.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
const METADATA_URL = 'http://169.254.169.254/';
/**
 * Facts about the machine that the job runs on, from its file system and from the ECS agent; what is
 * not to be had is null. The instance metadata service would know more, but jobs are kept from it
 * on purpose: it hands out the machine's credentials. Whether they are is one of the facts.
 *
 * Takes no longer than `timeoutMs`, and never throws.
 */
async function hostFacts({ environment, root = '/', workDir, metadataUrl, timeoutMs = PATIENCE_MS, }) {
    const [instance, task, system, nic, workDiskBytes, instanceMetadata] = await Promise.all([
        ec2Instance(root),
        taskMetadata(environment.ECS_CONTAINER_METADATA_URI_V4, AbortSignal.timeout(timeoutMs)),
        readOsRelease((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'etc/os-release')),
        nicGigabitsPerSecond(root),
        workDir === undefined ? undefined : sizeOfFileSystem(workDir),
        metadataUrl === undefined
            ? undefined
            : tryMetadata(metadataUrl, AbortSignal.timeout(timeoutMs)),
    ]);
    const image = [system.PRETTY_NAME, task.containerImage].filter(Boolean).join(', container ');
    return {
        instanceId: instance.id,
        instanceType: instance.type,
        availabilityZone: task.availabilityZone,
        image: image || process.platform,
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        cpuModel: cpuModel(),
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
        memoryMiB: Math.max(1, Math.floor((0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)() / 2 ** 20)),
        nicGigabitsPerSecond: nic,
        architecture: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.machine)(),
        node: process.version,
        ...(workDiskBytes && { workDiskBytes }),
        ...(instanceMetadata && { instanceMetadata }),
    };
}
/** Bytes; undefined where the system does not tell. */
async function sizeOfFileSystem(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path).catch(() => null);
    return found && found.blocks > 0 ? found.blocks * found.bsize : undefined;
}
/**
 * Any answer will do, a refusal without a token too: whoever gets one can ask for a token. The stack's firewall
 * rejects at once, and another might not answer at all.
 */
async function tryMetadata(url, signal) {
    try {
        await (await fetch(url, { signal, redirect: 'manual' })).body?.cancel();
        return 'reachable';
    }
    catch {
        return 'blocked';
    }
}
/** Arm processors give a number for a name, and Node calls those that it does not know `unknown`. */
function cpuModel() {
    const model = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)()[0]?.model.trim();
    return model && model !== 'unknown' ? model : null;
}
const DMI = 'sys/devices/virtual/dmi/id';
/**
 * What the firmware of a Nitro machine says of it, which containers can read too. Elsewhere both are
 * null: Xen machines have neither, and on other machines the fields hold other things.
 *
 * The asset tag is documented; that the product's name is the instance type is not, it is only seen
 * to be so.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
 */
async function ec2Instance(root) {
    const [tag, vendor, product] = await Promise.all(['board_asset_tag', 'sys_vendor', 'product_name'].map((name) => read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, DMI, name))));
    const isType = vendor === 'Amazon EC2' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(product ?? '');
    return {
        id: /^i-[0-9a-f]{8,17}$/.exec(tag ?? '')?.[0] ?? null,
        type: isType ? (product ?? null) : null,
    };
}
async function read(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').then((text) => text.trim(), () => undefined);
}
/** As much of it as is of use here. */
const Task = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    AvailabilityZone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional(),
    Containers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ImageID: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })).optional(),
});
const NOTHING = { availabilityZone: null, containerImage: null };
/**
 * Asks the ECS agent for the task that this container is. AWS's page says that the zone is Fargate's
 * alone; the agent gives it on EC2, too (https://github.com/aws/amazon-ecs-agent/pull/1674).
 * It knows neither the instance nor its type.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-response.html
 *
 * @param uri what the agent put into `ECS_CONTAINER_METADATA_URI_V4`; undefined outside of ECS
 * @returns nulls when there is no answer
 */
async function taskMetadata(uri, signal) {
    try {
        if (!uri)
            return NOTHING;
        const response = await fetch(`${uri}/task`, { signal });
        const { AvailabilityZone = null, Containers = [] } = Task.parse(await response.json());
        // A job of Batch has one container; of several, none is known to be this one.
        const digest = Containers.length === 1 ? Containers[0]?.ImageID : undefined;
        const containerImage = /^sha256:[0-9a-f]{12}/.exec(digest ?? '')?.[0] ?? null;
        return { availabilityZone: AvailabilityZone, containerImage };
    }
    catch {
        return NOTHING;
    }
}
const INTERFACES = 'sys/class/net';
/**
 * Speed of the fastest network card in gigabits a second, as its driver says; null where none does.
 * EC2's driver does not: reading it fails there (https://github.com/amzn/amzn-drivers/issues/289).
 * Interfaces that are no device (bridges, containers' ends) make their speed up, and are left out.
 * https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-net
 */
async function nicGigabitsPerSecond(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, INTERFACES);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const speeds = await Promise.all(names.map((name) => megabits((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
    const fastest = Math.max(0, ...speeds);
    return fastest > 0 ? fastest / 1000 : null;
}
/** Megabits a second; not above 0 (the kernel has −1) when it is not known. */
async function megabits(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'device'));
        return Number.parseInt(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'speed'), 'utf8'), 10) || 0;
    }
    catch {
        return 0;
    }
}
/**
 * Reads a system's `os-release`: names such as `ID` and `VERSION_ID` to what they are; empty when
 * there is none.
 * https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 */
async function readOsRelease(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
    const lines = text.matchAll(/^([A-Z0-9_]+)=(["']?)(.*)\2\s*$/gm);
    return Object.fromEntries([...lines].map(([, name, , value]) => [name, value]));
}


/***/ }),

/***/ 66939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ filesDirOf),
/* harmony export */   iU: () => (/* binding */ runnerEnvironment),
/* harmony export */   y3: () => (/* binding */ JobFailure),
/* harmony export */   yE: () => (/* binding */ programEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The job cannot do its work at all; the message is recorded as the reason and shown. */
class JobFailure extends Error {
    name = 'JobFailure';
}
/** Where runners are started, with the files that they upload and download. */
function filesDirOf({ workDir }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'files');
}
/** Settings of language and numbers; `LC_ALL` is above all others but GNU's LANGUAGE. */
const LANGUAGE = /^(?:LC_\w+|LANG|LANGUAGE)$/;
/** Where Node keeps what it has compiled of this program. */
const OWN_CACHE = 'NODE_COMPILE_CACHE';
/**
 * Environment of the programs that a job starts. They speak one language and write numbers in one way
 * (C.UTF-8: English, a point), whatever the machine's are, so that their output can be read.
 *
 * The suite's rclone runner names the provider AWS in its configuration, so that another server must be
 * told to rclone by variables; s5cmd has a variable of its own and knows no other
 * (https://github.com/peak/s5cmd, its flag `--endpoint-url`). On plain http nobody needs a bundle.
 */
function programEnvironment(own) {
    const kept = Object.entries(own).filter(([name]) => !LANGUAGE.test(name) && name !== OWN_CACHE);
    const environment = { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' };
    const endpoint = own.AWS_ENDPOINT_URL_S3;
    if (!endpoint)
        return environment;
    return {
        ...environment,
        S3_ENDPOINT_URL: endpoint,
        RCLONE_S3_PROVIDER: 'Other',
        RCLONE_S3_ENDPOINT: endpoint,
        ...(/^http:/i.test(endpoint) ? { AWS_CA_BUNDLE: undefined } : {}),
    };
}
/**
 * rclone before 1.68 does not start with a CA bundle for AWS ("unable to load custom CA bundle"); it is told
 * by SSL_CERT_FILE or RCLONE_CA_CERT. Its own name is all that a suite says of a client.
 */
function takesNoAwsBundle(s3Client) {
    return /rclone/.test(s3Client);
}
/**
 * Environment of a program that runs S3 clients.
 *
 * @param own of the job
 * @param entered variables on top, where the embedded server stands in for AWS
 */
function runnerEnvironment(s3Clients, own, entered = {}) {
    const isHidden = own.AWS_ENDPOINT_URL_S3 && s3Clients.some(takesNoAwsBundle);
    const all = { ...own, ...entered, ...(isHidden && { AWS_CA_BUNDLE: null }) };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? undefined]));
}


/***/ }),

/***/ 40173:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_job_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96433);
/* harmony import */ var _src_contract_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83062);
/* harmony import */ var _src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4996);
/* harmony import */ var _src_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8503);
/* harmony import */ var _src_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12177);
/* harmony import */ var _src_process_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35783);
/* harmony import */ var _src_process_machine_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4084);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(40924);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(85862);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(66939);
/* harmony import */ var _run_job_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(42917);
/* harmony import */ var _suite_runner_builds_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4149);
/* harmony import */ var _uploads_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(48063);
/* harmony import */ var _work_dir_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(54047);




















/** ECS kills a container 30 s after it was told to end (ECS_CONTAINER_STOP_TIMEOUT). */
const DEFAULT_SECONDS = 20;
/** The job: reads who asked for what, and lets `runJob` do it. */
async function main() {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.parseArgs)({
        options: {
            request: { type: 'string' },
            'work-dir': { type: 'string' },
            'results-dir': { type: 'string' },
            'results-bucket': { type: 'string' },
            'runner-entry': { type: 'string' },
            'request-journal': { type: 'string' },
            'build-cpus': { type: 'string' },
            sizes: { type: 'string' },
            'grace-seconds': { type: 'string' },
        },
    });
    const { env } = process;
    const { 'build-cpus': buildCpus } = values;
    const asked = (0,_src_contract_job_request_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeJobParameters */ .k0)({ request: values.request ?? '' });
    const request = await completed(asked, env.AWS_BATCH_JOB_ID);
    const runnerEntry = await readEntry(request, values['runner-entry']);
    const graceMs = readGraceMs(values['grace-seconds']);
    const sink = await openSink(request, values['results-dir'], values['results-bucket']);
    const ownMachine = env.AWS_BATCH_JOB_ID !== undefined;
    const { nonce } = request;
    const workDir = await _work_dir_js__WEBPACK_IMPORTED_MODULE_19__/* .WorkDir */ .$y.claim({ path: values['work-dir'], nonce, ownMachine });
    const signal = onTermination();
    // A job started with a channel is a local one: it must not outlive the program that started it.
    process.channel?.unref();
    (0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_13__/* .onParentGone */ .lR)(() => process.kill(-process.pid, 'SIGKILL'));
    const { now } = _src_process_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m;
    const startedAt = now();
    const host = await (0,_host_js__WEBPACK_IMPORTED_MODULE_14__/* .hostFacts */ .sm)({
        environment: env,
        ...(ownMachine && { workDir: workDir.path, metadataUrl: _host_js__WEBPACK_IMPORTED_MODULE_14__/* .METADATA_URL */ .yp }),
    });
    const { document, savedAt } = (0,_uploads_js__WEBPACK_IMPORTED_MODULE_18__/* .openDocument */ .EJ)({
        ...{ request, sink, host, now, log, workDir: workDir.path },
        batchAttempt: env.AWS_BATCH_JOB_ATTEMPT,
    });
    const obstacle = (0,_run_job_js__WEBPACK_IMPORTED_MODULE_16__/* .obstacleTo */ .z)(request, { host, environment: env, now: startedAt });
    const job = obstacle
        ? document.finish(obstacle.reason).then(() => obstacle.reason)
        : (0,_run_job_js__WEBPACK_IMPORTED_MODULE_16__/* .runJob */ .b)({
            ...{ request, document, signal, log, now, workDir: workDir.path },
            environment: (0,_job_context_js__WEBPACK_IMPORTED_MODULE_15__/* .programEnvironment */ .yE)(env),
            ...(runnerEntry && { runnerEntry }),
            ...(values['request-journal'] && { journal: values['request-journal'] }),
            ...(buildCpus && { buildCpus: (0,_src_process_machine_js__WEBPACK_IMPORTED_MODULE_12__/* .parseCpuList */ .Sx)(buildCpus) }),
            ...(values.sizes && { sizes: values.sizes }),
            ...(!ownMachine && { kept: _suite_runner_builds_js__WEBPACK_IMPORTED_MODULE_17__/* .KeptBuilds */ .qU.open(workDir.path, request) }),
        });
    const { isStored, reason } = await Promise.race([endOf(job), afterGrace(signal, graceMs)]);
    if (!signal.aborted)
        workDir.end();
    if (reason === null)
        return _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done;
    console.error(`error: ${reason}${isStored ? '' : (0,_uploads_js__WEBPACK_IMPORTED_MODULE_18__/* .describeNotStored */ .kk)(document, savedAt)}`);
    // What is still under way (an upload that nobody waits for any longer) ends with this process.
    process.exit(signal.aborted ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.interrupted : (obstacle?.exitCode ?? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed));
}
/** A job that was started by hand is given what a run gives to its jobs: a name, and the suite's commit. */
async function completed(asked, jobId) {
    const request = (0,_src_contract_job_request_js__WEBPACK_IMPORTED_MODULE_6__/* .namedByJob */ .QS)(asked, jobId ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
    if (request === asked)
        return asked;
    log(`Started by hand: results go to ${(0,_src_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_9__/* .incomingPrefix */ .LR)(request)}`);
    const { suite } = request;
    if (suite.commit !== null || suite.repository === _src_contract_names_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILTIN_SUITE */ .Ho)
        return request;
    return { ...request, suite: await (0,_src_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveSuite */ .Z6)(suite.repository, suite.ref) };
}
async function endOf(job) {
    try {
        return { reason: await job, isStored: true };
    }
    catch (error) {
        const why = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
        return { reason: `the result could not be stored: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .unended */ .o_)(why)}`, isStored: false };
    }
}
async function afterGrace(signal, graceMs) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(graceMs, undefined, { ref: false });
    const reason = `the job was ended, and what it has could not be stored within ${graceMs / 1000} s`;
    return { reason, isStored: false };
}
/** Results go to a folder on this machine, or to S3 with the job's own role. */
async function openSink(request, folder, bucket) {
    const prefix = (0,_src_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_9__/* .incomingPrefix */ .LR)(request);
    if (folder !== undefined)
        return new _uploads_js__WEBPACK_IMPORTED_MODULE_18__/* .FolderSink */ .MK((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, prefix));
    if (bucket === undefined) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('--results-bucket is missing: name a bucket, or a folder by --results-dir.');
    }
    const { S3Sink } = await __webpack_require__.e(/* import() */ 1386).then(__webpack_require__.bind(__webpack_require__, 61386));
    const access = { region: request.region };
    return new S3Sink({ access, bucket, prefix, clock: _src_process_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m, notice: log });
}
/** Without it, runners that are to find the run's own server would go to AWS. */
async function readEntry({ asAws }, path) {
    if (!asAws)
        return null;
    if (path !== undefined)
        return (0,_src_contract_read_document_js__WEBPACK_IMPORTED_MODULE_8__/* .readDocument */ .u0)(_src_contract_job_request_js__WEBPACK_IMPORTED_MODULE_6__/* .RunnerEntry */ .TZ, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), path);
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('--runner-entry is missing: name the file that the command line has made.');
}
function log(line) {
    process.stdout.write(`${line}\n`);
}
/** Aborts when the job is ended from outside: `docker stop`, or Ctrl-C. */
function onTermination() {
    const controller = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT']) {
        process.on(signal, () => controller.abort());
    }
    return controller.signal;
}
/**
 * How long a job that is ended may take to store what it has, in milliseconds.
 *
 * @param text value of `--grace-seconds`
 * @throws InputError for anything but a number of seconds above 0
 */
function readGraceMs(text = String(DEFAULT_SECONDS)) {
    const seconds = Number(text);
    if (seconds > 0 && seconds <= 3600)
        return seconds * 1000;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`--grace-seconds is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text)}": write seconds as a number above 0, at most 3600.`);
}
// Results must not be lost when nobody reads the log any longer.
process.stdout.on('error', () => { });
try {
    process.exitCode = await main();
}
catch (error) {
    console.error(error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz ? `error: ${error.message}` : error);
    process.exitCode = error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage : _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ obstacleTo),
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/instance-types.js
var instance_types = __webpack_require__(60471);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/job-context.js
var job_context = __webpack_require__(66939);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-log.js
var job_log = __webpack_require__(86086);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-workload.js
var read_workload = __webpack_require__(30308);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var contract_workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/files.js
var files = __webpack_require__(89253);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/bucket.js




const RULES = [
    {
        ID: deployment/* UPLOADS_EXPIRE */.$r.id,
        Status: 'Enabled',
        Filter: { Prefix: deployment/* UPLOADS_EXPIRE */.$r.prefix },
        Expiration: { Days: deployment/* UPLOADS_EXPIRE */.$r.days },
    },
    {
        ID: deployment/* PARTS_ARE_ABORTED */.sD.id,
        Status: 'Enabled',
        Filter: { Prefix: '' },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: deployment/* PARTS_ARE_ABORTED */.sD.days },
    },
];
/** Codes of a server that does not let us look at a bucket, and may let S3 clients use it. */
const ONLY_LOOKING = /^(AccessDenied|Forbidden|NotImplemented|MethodNotAllowed|status 40[35]|status 501)$/;
/**
 * Makes the bucket if it is missing. Where the server does not let us look, it is taken to be there.
 *
 * @param note is told that it does not
 * @throws InputError when it is not ours to use, or is an S3 Express bucket that does not exist
 */
async function ensureBucket(s3, bucket, note) {
    const { CreateBucketCommand, HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        await s3.send(new HeadBucketCommand({ Bucket: bucket }));
        return;
    }
    catch (error) {
        const status = (0,container_s3/* httpStatusOf */.s_)(error) ?? 0;
        if (![400, 403, 404, 405, 501].includes(status))
            throw error;
        if (status !== 404) {
            // A HEAD has no body, so the status is all that S3 says: a listing tells more.
            const why = await whyNotListed(s3, bucket);
            if (why === null)
                return;
            if (!ONLY_LOOKING.test(why)) {
                throw new input_error/* InputError */.dz(`Bucket "${bucket}" refuses these credentials (${why}): allow them, or name another bucket.`);
            }
            note(`Bucket ${bucket} cannot be looked up (${why}), so it is assumed to exist.`);
            return;
        }
    }
    if ((0,contract_names/* storageClassOf */.Hg)(bucket) === 'S3Express') {
        throw new input_error/* InputError */.dz(`Bucket "${bucket}" does not exist: create it first, as an S3 Express bucket needs an availability zone.`);
    }
    const region = await s3.config.region();
    const elsewhere = region !== 'us-east-1';
    try {
        await s3.send(new CreateBucketCommand({
            Bucket: bucket,
            ...(elsewhere && {
                CreateBucketConfiguration: { LocationConstraint: region },
            }),
        }));
    }
    catch (error) {
        if (error instanceof Error && error.name === 'BucketAlreadyOwnedByYou')
            return;
        throw error;
    }
}
/** @returns what the server says when it is asked for a listing; null if it lists */
async function whyNotListed(s3, bucket) {
    const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        await s3.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 }));
        return null;
    }
    catch (error) {
        return (0,container_s3/* refusalOf */.Of)(error);
    }
}
/**
 * Adds our lifecycle rules to those that the bucket has. A server without lifecycles, or a role
 * that may not set them, costs disk space but no measurement, so it is only reported.
 */
async function ensureLifecycle(s3, bucket, note) {
    const { PutBucketLifecycleConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        const present = await lifecycleRules(s3, bucket);
        const missing = RULES.filter((rule) => !present.some((other) => other.ID === rule.ID));
        if (missing.length === 0)
            return;
        await s3.send(new PutBucketLifecycleConfigurationCommand({
            Bucket: bucket,
            LifecycleConfiguration: { Rules: [...present, ...missing] },
        }));
    }
    catch (error) {
        note(`Uploads will not expire by themselves: no lifecycle rules on ${bucket} (${(0,container_s3/* refusalOf */.Of)(error)}).`);
    }
}
async function lifecycleRules(s3, bucket) {
    const { GetBucketLifecycleConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        const found = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }));
        return found.Rules ?? [];
    }
    catch (error) {
        if (error instanceof Error && error.name === 'NoSuchLifecycleConfiguration') {
            return [];
        }
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/content.js
var content = __webpack_require__(84699);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/disk.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const LOOKED_AT_AT_ONCE = 16;
/**
 * Says what disk the workloads need and what is free.
 *
 * @param filesDir made if missing
 * @param freeBytes how much room a folder has
 * @returns why workloads cannot be run, by name: of those that do not fit together, the largest
 */
async function whatDoesNotFit(filesDir, workloads, log, downloads = 'largest', freeBytes = freeBytesOf) {
    await (0,promises_.mkdir)(filesDir, { recursive: true });
    const there = await bytesThere(filesDir, workloads);
    const needed = (some) => {
        const tasks = [...some.values()].flatMap((workload) => (0,contract_workload/* objectsOf */.iZ)(workload));
        const ready = (0,contract_workload/* objectsOf */.iZ)({ tasks }).reduce((sum, { key }) => sum + (there.get(key) ?? 0), 0);
        return Math.max(0, (0,contract_workload/* bytesNeeded */.vH)(some, downloads).filesDir - ready);
    };
    const free = await freeBytes(filesDir);
    log(`Disk: these workloads need ${inMiB(needed(workloads))} more in ${filesDir}, and ${inMiB(free)} are free.`);
    const large = (0,contract_workload/* tooLarge */.g$)(workloads, free, needed);
    return new Map([...large].map(([name, bytes]) => {
        const beside = large.size < workloads.size ? ' beside the workloads that fit' : '';
        return [
            name,
            `the disk is too small: it needs ${inMiB(bytes)} more in ${filesDir}${beside}, and ` +
                `${inMiB(free)} are free in all; free space, or choose smaller workloads`,
        ];
    }));
}
/** Files to upload that an earlier run left, by key. */
async function bytesThere(filesDir, workloads) {
    const bytes = new Map();
    await (0,container_s3/* forEachLimited */.vP)(uploadFileTasks(workloads), LOOKED_AT_AT_ONCE, async ({ key, size }) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(filesDir, key)).catch(() => undefined);
        if (found)
            bytes.set(key, Math.min(size, found.size));
    });
    return bytes;
}
async function freeBytesOf(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}
function inMiB(bytes) {
    return `${bytes} bytes (${Math.ceil(bytes / 2 ** 20)} MiB)`;
}
/** How much of each end of a file is compared. */
const PROBE_BYTES = 64;
/** Making content takes a CPU, so more files at once would only seek more. */
const FILES_AT_ONCE = 4;
/**
 * Makes the files that the workloads upload, but for those that are right already: of the size
 * wanted and beginning and ending with our content. Files are written from front to back, so
 * one whose writing was interrupted is too short.
 *
 * @param isWanted whether a file that has not been begun is still to be made
 * @param onFailure is told of each file that could not be made; nothing of it is left
 */
async function prepareUploadFiles(filesDir, workloads, signal, log, isWanted, onFailure) {
    const tasks = uploadFileTasks(workloads);
    const missing = [];
    await (0,container_s3/* forEachLimited */.vP)(tasks, FILES_AT_ONCE, async (task) => {
        if (!(await isRight((0,external_node_path_.join)(filesDir, task.key), task)))
            missing.push(task);
    });
    log(`Files to upload: ${tasks.length}, of which ${missing.length} are to be made.`);
    await (0,container_s3/* forEachLimited */.vP)(missing, FILES_AT_ONCE, async (task) => {
        if (!isWanted(task))
            return;
        const path = (0,external_node_path_.join)(filesDir, task.key);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await write(path, task, signal);
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            await (0,promises_.rm)(path, { force: true }).catch(() => { });
            onFailure(task, error);
        }
    });
}
/** What is to be on disk before anything runs. */
function uploadFileTasks(workloads) {
    const onDisk = [...workloads.values()].filter((workload) => workload.filesOnDisk);
    const tasks = onDisk.flatMap((workload) => (0,contract_workload/* objectsOf */.iZ)(workload));
    return (0,contract_workload/* objectsOf */.iZ)({ tasks }).filter(({ action }) => action === 'upload');
}
async function isRight(path, { key, size }) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size !== size)
        return false;
    if (size === 0)
        return true;
    const length = Math.min(size, PROBE_BYTES);
    for (const offset of [0, size - length]) {
        const bytes = await readAt(path, offset, length);
        if (!(0,content/* contentAt */.xv)(key, offset, length).equals(bytes))
            return false;
    }
    return true;
}
async function readAt(path, start, length) {
    const chunks = [];
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start, end: start + length - 1 })) {
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function write(path, { key, size }, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
        for (const chunk of (0,content/* contentChunks */.uO)(key, 0, size)) {
            signal.throwIfAborted();
            await file.writeFile(chunk);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var contract_tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var client = __webpack_require__(766);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/objects.js




/** How much of an object shows whose it is: nobody else's begins with the same keystream. */
const objects_PROBE_BYTES = 64;
/** Requests at once. */
const SMALL_AT_ONCE = 32;
/** A large object is sent as several parts at once already, each held in memory. */
const LARGE_AT_ONCE = 2;
/**
 * The objects that the workloads download, but for those that are right already: of the size and
 * with the checksum wanted and, where it must be, with our content (their first bytes are read, as
 * size alone would trust anybody's object; the runner checks the rest).
 */
async function missingObjects(wanted) {
    const { log, workloads } = wanted;
    const objects = downloadObjects(workloads);
    const found = await (0,container_s3/* findObjects */.Qe)(wanted, objects);
    const missing = [];
    await (0,container_s3/* forEachLimited */.vP)(objects, SMALL_AT_ONCE, async (object) => {
        const there = found.get(object.key);
        if (there === null || (there && there.size !== object.size)) {
            missing.push({ ...object, maybeRight: false });
            return;
        }
        const right = there ? await objects_isRight(there, object, wanted) : null;
        if (right !== true)
            missing.push({ ...object, maybeRight: right === null });
    });
    log(`Objects to download: ${objects.length}, of which ${missing.length} are missing.`);
    return missing;
}
/** @returns null where the server does not tell */
async function objects_isRight(there, object, wanted) {
    const { checksum, key } = object;
    let { checksums } = there;
    if (checksum !== null && checksums.length === 0) {
        // A listing need not tell them.
        checksums = (await (0,container_s3/* findObject */.Z)(wanted, key))?.checksums ?? [];
    }
    const lacksChecksum = checksum !== null && !checksums.includes(checksum);
    if (lacksChecksum && (checksums.length > 0 || wanted.tellsChecksums))
        return false;
    const ours = wanted.content === 'any' || object.isListed ? true : await isOurs(wanted, object);
    return ours === true && lacksChecksum ? null : ours;
}
/**
 * @param isWanted whether an object that has not been begun is still to be made
 * @param onFailure is told of each object that could not be made
 */
async function makeObjects(access, objects, isWanted, onFailure) {
    const isLarge = ({ size }) => size > (0,client/* partSizeOf */.gp)(size);
    const make = async (object) => {
        if (!isWanted(object))
            return;
        try {
            await upload(access, object);
        }
        catch (error) {
            if (access.signal?.aborted)
                throw error;
            onFailure(object, error);
        }
    };
    const small = objects.filter((object) => !isLarge(object));
    await (0,container_s3/* forEachLimited */.vP)(small, SMALL_AT_ONCE, make);
    await (0,container_s3/* forEachLimited */.vP)(objects.filter(isLarge), LARGE_AT_ONCE, make);
}
function downloadObjects(workloads) {
    const byKey = new Map();
    for (const workload of workloads.values()) {
        for (const { action, key, size } of (0,contract_tasks/* objectsOf */.iZ)(workload).filter(contract_tasks/* isRead */.H9)) {
            const { checksum } = workload;
            const isListed = action === 'list' && (byKey.get(key)?.isListed ?? !byKey.has(key));
            byKey.set(key, { key, size, checksum, ...(isListed && { isListed }) });
        }
    }
    return [...byKey.values()];
}
/** @returns null where the server does not hand it out */
async function isOurs({ bucket, s3, signal }, { key, size }) {
    const length = Math.min(size, objects_PROBE_BYTES);
    if (length === 0)
        return true;
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const range = { Bucket: bucket, Key: key, Range: `bytes=0-${length - 1}` };
    try {
        const options = signal ? { abortSignal: signal } : {};
        const { Body } = await s3.send(new GetObjectCommand(range), options);
        const bytes = await Body?.transformToByteArray();
        // A server that ignores ranges sends all of it.
        return bytes !== undefined && (0,content/* contentAt */.xv)(key, 0, length).equals(bytes.subarray(0, length));
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        return null;
    }
}
async function upload({ bucket, s3, signal }, { key, size, checksum }) {
    const { Upload } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2358)]).then(__webpack_require__.t.bind(__webpack_require__, 22358, 19));
    signal?.throwIfAborted();
    const upload = new Upload({
        client: s3,
        partSize: (0,client/* partSizeOf */.gp)(size),
        params: {
            Bucket: bucket,
            Key: key,
            Body: (0,content/* contentStream */.q1)(key, size),
            ...(checksum && { ChecksumAlgorithm: checksum }),
        },
    });
    const abort = () => void upload.abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
        await upload.done();
    }
    finally {
        signal?.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/prepare/prepare.js











/**
 * Prepares all buckets of a job. A job that is not trusted only looks at them. What cannot be prepared
 * fails by itself: a workload everywhere or in a bucket, and a bucket with all of its cases.
 *
 * @returns what is lacking, once it is known
 * @throws JobFailure when no bucket can be used
 */
async function prepareJob(workloads, content, context) {
    // Nothing is to be timed: nothing that could fail is asked of a bucket.
    if (workloads.size === 0)
        return () => null;
    const { document, environment, log, request, signal } = context;
    const filesDir = (0,job_context/* filesDirOf */.Kh)(context);
    const note = (text) => {
        if (document.note(text))
            log(text);
    };
    const lacking = new Map();
    const unusable = new Map();
    for (const { name: bucket } of request.buckets) {
        if (signal.aborted)
            break;
        const { region, trusted: mayWrite } = request;
        const where = { bucket, content, environment, filesDir, mayWrite, region };
        try {
            lacking.set(bucket, await prepareFiles({ ...where, workloads, signal, log, note }));
        }
        catch (error) {
            if (signal.aborted)
                break;
            const why = (0,input_error/* printable */.g$)((0,input_error/* messageOf */.bD)(error), 600);
            const reason = `preparing files failed: ${why}`;
            unusable.set(bucket, reason);
            if (unusable.size === request.buckets.length)
                throw new job_context/* JobFailure */.y3(reason, { cause: error });
            log(`Bucket ${bucket}: ${reason}`);
        }
    }
    for (const [bucket, reasons] of lacking) {
        for (const [workload, reason] of reasons)
            log(`Not run against ${bucket}: ${workload}: ${reason}`);
    }
    return (bucket, workload) => unusable.get(bucket) ?? lacking.get(bucket)?.get(workload) ?? null;
}
/**
 * Makes all that the workloads need: bucket, lifecycle rules, objects under `download/`, files
 * under `upload/`. What is right already is left alone, so it may be called again at any time.
 *
 * @returns why workloads cannot be run, by name; all others can
 * @throws InputError when the bucket is not ours to use
 * @throws when the server does not answer
 */
async function prepareFiles(preparation) {
    const { bucket, content, environment, filesDir, log, mayWrite, note, region, signal } = preparation;
    const lacking = (0,read_workload.faultsOf)(preparation.workloads);
    const left = () => without(preparation.workloads, lacking);
    await (0,promises_.mkdir)(filesDir, { recursive: true });
    for (const [name, why] of await whatDoesNotFit(filesDir, left(), log))
        lacking.set(name, why);
    const workloads = left();
    const users = usersOf(workloads);
    const usersLeft = ({ key }) => (users.get(key) ?? []).filter((name) => !lacking.has(name));
    const isWanted = (one) => usersLeft(one).length > 0;
    const fail = (one, why) => {
        for (const name of usersLeft(one))
            lacking.set(name, why);
    };
    await prepareUploadFiles(filesDir, workloads, signal, log, isWanted, (task, error) => {
        const full = isDiskFull(error) && diskFull(left(), filesDir, bucket);
        fail(task, full || `its file ${(0,input_error/* printable */.g$)(task.key)} could not be created: ${wordsOf(error)}`);
    });
    const connection = (0,container_s3/* connectionFromEnv */.WG)(environment, region);
    const s3 = await (0,container_s3/* sdkClient */.Id)(connection, SMALL_AT_ONCE, container_s3/* PATIENT_ATTEMPTS */.j7);
    try {
        if (mayWrite) {
            await ensureBucket(s3, bucket, note);
            await ensureLifecycle(s3, bucket, note);
        }
        const tellsChecksums = connection.endpoint === null;
        const access = { s3, bucket, signal, note };
        const wanted = { tellsChecksums, content, log, workloads: left() };
        const missing = await missingObjects({ ...access, ...wanted });
        if (!mayWrite) {
            const why = `bucket ${bucket} lacks objects that it downloads, and this run may not make them: ` +
                'let a trusted run (nightly or dispatch) with this workload make them first';
            for (const object of missing)
                if (!object.maybeRight)
                    fail(object, why);
            return lacking;
        }
        await makeObjects(access, missing, isWanted, (object, error) => {
            const why = `its object ${(0,input_error/* printable */.g$)(object.key)} could not be stored: ${wordsOf(error)}`;
            if (object.maybeRight)
                note(`${why}; bucket ${bucket} does not say whether it is correct.`);
            else
                fail(object, isDiskFull(error) ? diskFull(left(), filesDir, bucket) : why);
        });
        return lacking;
    }
    finally {
        s3.destroy();
    }
}
/** The names of the workloads that move an object, by its key. */
function usersOf(workloads) {
    const users = new Map();
    for (const [name, workload] of workloads) {
        for (const { key } of (0,contract_workload/* objectsOf */.iZ)(workload))
            users.set(key, (users.get(key) ?? new Set()).add(name));
    }
    return new Map([...users].map(([key, names]) => [key, [...names]]));
}
function without(all, some) {
    return new Map([...all].filter(([name]) => !some.has(name)));
}
function wordsOf(error) {
    return (0,files/* hasCode */.up)(error, 'EMFILE') ? `${known_causes/* TOO_MANY_FILES */.r} (EMFILE)` : (0,container_s3/* wordsOfError */.bC)(error);
}
/** Our own disk, or that of a server, which may be on this machine. */
function isDiskFull(error) {
    return (0,files/* hasCode */.up)(error, 'ENOSPC') || error?.name === 'InsufficientStorage';
}
function diskFull(workloads, filesDir, bucket) {
    const needed = (0,contract_workload/* bytesNeeded */.vH)(workloads);
    return (`the disk is full: the workloads need ${inMiB(needed.filesDir)} in ${filesDir} and ` +
        `${inMiB(needed.bucket)} where bucket "${bucket}" is stored; free space, or choose smaller workloads`);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-scripts.js
var suite_scripts = __webpack_require__(72211);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/machine.js
var process_machine = __webpack_require__(4084);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/checks.js
var checks = __webpack_require__(87865);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/run-case.js + 1 modules
var run_case = __webpack_require__(34220);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/requests-seen.js
var requests_seen = __webpack_require__(93712);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/clock.js
var process_clock = __webpack_require__(35783);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-table.js
var process_table = __webpack_require__(77089);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/usage.js


/** Linux tells programs CPU time in ticks of 10 ms, whatever its own clock is (`USER_HZ`, proc(5)). */
const SECONDS_PER_TICK = 0.01;
/**
 * Reads what a program uses, from the outside: by `/proc`, so only on Linux.
 *
 * CPU time is exact to a tick. The peak of one process is the kernel's own (`VmHWM`); that of several at once is the
 * largest sum that was read, so whoever wants it reads from time to time.
 */
class UsageMeter {
    #root;
    #peak = 0;
    /** @param root process id of the program */
    constructor(root) {
        this.#root = root;
    }
    /** @returns null where the system does not tell, or has not yet told */
    read() {
        const tree = (0,process_table/* processTree */.WZ)(this.#root);
        this.#seePeak(tree.map(({ pid }) => pid));
        if (this.#peak === 0)
            return null;
        const isThere = tree.some(({ pid }) => pid === this.#root);
        const ticks = tree.reduce((sum, one) => sum + one.ticks, 0);
        return {
            cpuSeconds: isThere ? ticks * SECONDS_PER_TICK : null,
            peakMemoryBytes: this.#peak,
        };
    }
    /** Looks at memory alone, by the kernel's lists of children: a tenth of the work of `read`. */
    look() {
        this.#seePeak((0,process_table/* familyOf */.Ap)(this.#root));
    }
    #seePeak(pids) {
        const memory = pids.flatMap((pid) => memoryOf(pid) ?? []);
        const together = memory.reduce((sum, { now }) => sum + now, 0);
        this.#peak = Math.max(this.#peak, together, ...memory.map(({ peak }) => peak));
    }
}
/** @returns null for a process that has ended, or that shares the kernel's memory alone */
function memoryOf(pid) {
    const status = (0,process_table/* readOr */.Cq)(`/proc/${pid}/status`);
    const bytes = (name) => {
        const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
        return kibibytes === undefined ? null : Number(kibibytes) * 1024;
    };
    const [now, peak] = [bytes('VmRSS'), bytes('VmHWM')];
    return now === null || peak === null ? null : { now, peak };
}
/**
 * Counts the context switches of a program from the outside (`/proc/PID/task/TID/status`, proc(5)), so only on
 * Linux. The kernel keeps no sum over threads that have ended: where one has, nothing is told. One that began and
 * ended between two calls goes unseen.
 */
class SwitchMeter {
    #root;
    #before;
    /** @param root process id of the program */
    constructor(root) {
        this.#root = root;
        this.#before = readingOf(root);
    }
    /** @returns those since the last call, at first since the meter was made; null where they are not known */
    take() {
        const [before, now] = [this.#before, readingOf(this.#root)];
        this.#before = now;
        return before && now ? switchesBetween(before, now) : null;
    }
}
/** By the kernel's lists of children, as that is quick: a program that has printed its last run may end at once. */
function readingOf(root) {
    if (!(0,external_node_fs_.existsSync)(`/proc/${root}/task/${root}/children`))
        return null;
    const family = (0,process_table/* familyOf */.Ap)(root);
    const threads = new Map(family.flatMap(countsOf));
    const waitedTicks = family.reduce((sum, pid) => sum + ((0,process_table/* processOf */.hh)(pid)?.waitedTicks ?? 0), 0);
    return threads.size === 0 ? null : { threads, waitedTicks };
}
/** @returns null where a thread or a process has ended in between */
function switchesBetween(before, now) {
    if (now.waitedTicks > before.waitedTicks)
        return null;
    for (const thread of before.threads.keys())
        if (!now.threads.has(thread))
            return null;
    const sum = { voluntary: 0, involuntary: 0 };
    for (const [thread, { involuntary, voluntary }] of now.threads) {
        const known = before.threads.get(thread);
        sum.voluntary += voluntary - (known?.voluntary ?? 0);
        sum.involuntary += involuntary - (known?.involuntary ?? 0);
    }
    return sum;
}
function countsOf(pid) {
    return (0,process_table/* threadsOf */.Dm)(pid).flatMap((thread) => {
        const status = (0,process_table/* readOr */.Cq)(`/proc/${pid}/task/${thread}/status`);
        const [, voluntary] = /^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
        const [, involuntary] = /^nonvoluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
        if (voluntary === undefined || involuntary === undefined)
            return [];
        const counts = { voluntary: Number(voluntary), involuntary: Number(involuntary) };
        return [[Number(thread), counts]];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/run-facts.js
/** What is known of the runs of a process beside their figures: what each cost, when it was, what the server saw of it. */





/** Memory of what ends within a run is seen by looking this often; that takes 0.1 % of a CPU. */
const LOOK_MS = 200;
/** Between two runs a runner does little else; beyond this, what it used is not the run's alone. */
const MOST_BESIDE = { ofRun: 0.2, seconds: 0.05 };
/** Tells what each run of a program used, as its line comes. */
class RunCosts {
    #meter;
    #switches;
    #nowMs;
    #lastMs;
    /** Null where the next run cannot be told from what was used before. */
    #lastCpuSeconds = 0;
    /**
     * @param nowMs a clock that only goes forward
     * @param isBegun whether the program has run before: what it used until now belongs to no run
     */
    constructor(meter, switches, nowMs, isBegun = false) {
        this.#meter = meter;
        this.#switches = switches;
        this.#nowMs = nowMs;
        if (isBegun)
            this.#lastCpuSeconds = meter.read()?.cpuSeconds ?? null;
        this.#lastMs = nowMs();
    }
    /**
     * What a run used whose line has just come: CPU time since the line before, if hardly any other time has passed.
     * Where lines come late (a program that keeps its output to itself), its start took long, or nothing can be
     * told of the run, only memory is known.
     *
     * @param seconds that the run took, as its line says
     */
    take(seconds) {
        // First, as it is over soonest.
        const switches = this.#switches.take();
        const usage = this.#meter.read();
        const nowMs = this.#nowMs();
        const beside = Math.abs((nowMs - this.#lastMs) / 1000 - seconds);
        this.#lastMs = nowMs;
        if (usage === null)
            return {};
        const { cpuSeconds, peakMemoryBytes } = usage;
        const [before, now] = [this.#lastCpuSeconds ?? Number.NaN, cpuSeconds ?? Number.NaN];
        // What was counted before can be gone: a program that nobody waited for, or that ended while it was read.
        this.#lastCpuSeconds = now < before ? null : cpuSeconds;
        const used = Number((now - before).toFixed(2));
        const isRun = beside <= MOST_BESIDE.ofRun * seconds + MOST_BESIDE.seconds;
        if (!isRun || !(used >= 0))
            return { peakMemoryBytes };
        return { cpuSeconds: used, peakMemoryBytes, ...(switches && namedSwitches(switches)) };
    }
}
function namedSwitches({ involuntary, voluntary }) {
    return { voluntarySwitches: voluntary, involuntarySwitches: involuntary };
}
const measureCosts = (pid, isBegun = false) => {
    const meter = new UsageMeter(pid);
    const looking = setInterval(() => meter.look(), LOOK_MS);
    return {
        costs: new RunCosts(meter, new SwitchMeter(pid), () => performance.now(), isBegun),
        stop: () => clearInterval(looking),
    };
};
/**
 * Measures what may be told of the runs of a workload. What a run deletes, its runner has put just before, which
 * would count as the run's: of such a run memory alone is told.
 *
 * @param workload null where it is not known
 */
function costsToTell(workload, measure = measureCosts) {
    if (!workload?.tasks.some(({ action }) => action === 'delete'))
        return measure;
    return (...of) => {
        const { costs, stop } = measure(...of);
        const take = (seconds) => {
            const { peakMemoryBytes } = costs.take(seconds);
            return peakMemoryBytes === undefined ? {} : { peakMemoryBytes };
        };
        return { costs: { take }, stop };
    };
}
/** Tells when each run of a program was, as its line comes. */
class RunTimes {
    #isOurs;
    #nowMs;
    #startedMs;
    #told;
    /** @param isOurs the program, which starts now, is of ours and says itself when a run was */
    constructor(isOurs, nowMs = process_clock/* monotonicMs */.d) {
        this.#isOurs = isOurs;
        this.#nowMs = nowMs;
        this.#startedMs = nowMs();
    }
    /** Takes a line of the runner's output; returns whether it was meant for nobody else. */
    line(line) {
        const told = this.#isOurs ? (0,run_case/* parseTimed */.D2)(line) : undefined;
        if (told)
            this.#told = { ...told, isExact: true };
        return told !== undefined;
    }
    /** When the run was whose line has just come; undefined where it would have begun before its program. */
    take(seconds) {
        const told = this.#told ?? { endedMs: this.#nowMs(), seconds, isExact: false };
        this.#told = undefined;
        return told.endedMs - told.seconds * 1000 < this.#startedMs ? undefined : told;
    }
}
/** Runs as they are recorded, and when they were. */
function apart(kept) {
    return {
        runs: kept.map(({ time, ...run }) => run),
        times: kept.flatMap(({ time }) => time ?? []),
    };
}
/** Longer than any answer takes: all requests of a process are counted at once. */
const PATIENCE_MS = 10_000;
/**
 * Adds to runs what the server saw of them.
 *
 * @param journal where it is asked; undefined: it is not ours, and says nothing
 * @param times of the runs, in their order
 * @param log told why nothing could be added
 */
async function withRequests(runs, times, { bucket, journal, log }) {
    if (journal === undefined || runs.length === 0 || times.length !== runs.length)
        return [...runs];
    const question = { bucket, runs: [...times] };
    try {
        const answer = await fetch(journal, {
            method: 'POST',
            body: JSON.stringify(question),
            signal: AbortSignal.timeout(PATIENCE_MS),
        });
        if (!answer.ok)
            throw new Error(await answer.text());
        const seen = requests_seen/* SeenAnswer */.mS.parse(await answer.json());
        return runs.map((run, index) => {
            const requests = seen[index];
            return requests ? { ...run, requests } : run;
        });
    }
    catch (error) {
        const why = (0,input_error/* printable */.g$)((0,input_error/* messageOf */.bD)(error), 400);
        log(`What the S3 server saw of these runs is not known: ${why}`);
        return [...runs];
    }
}

// EXTERNAL MODULE: ./node_modules/pretty-ms/index.js
var pretty_ms = __webpack_require__(64506);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/measurement.js
var measurement = __webpack_require__(4054);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js + 1 modules
var contract_reason = __webpack_require__(2592);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-group.js
var process_group = __webpack_require__(30358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/runner.js










/** Clients tune to a target throughput; where the line rate is unknown this one stands for it. */
const DEFAULT_GIGABITS_PER_SECOND = 10;
/** A runner that has printed its last run tidies up in less; the suite's C runner was seen to hang in it. */
const AFTER_LAST_RUN_MS = 60_000;
/** A case that the job did not come to. */
const NOT_REACHED = { status: 'skipped', reason: runner_output/* INTERRUPTED_BEFORE */.bn };
/** A case as it is recorded; what was not measured has no measurements. */
function caseResult({ bucket, s3Client, workload: name }, side, workload, end) {
    return {
        ...{ side, storageClass: (0,contract_names/* storageClassOf */.Hg)(bucket), bucket, s3Client, workload: name },
        ...(0,contract_workload/* askedOf */.iN)(workload),
        measurements: [],
        ...end,
    };
}
/** What a runner is called with after its command, as the suite contract says. */
function runnerArguments(s3Client, workloadPath, bucket, { gigabitsPerSecond, region }) {
    const target = String(gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND);
    return [s3Client, workloadPath, bucket, region, target];
}
/** How often a runner that was started with `runnerArguments` repeats its tasks; null if not known. */
async function runsAskedOf(command) {
    try {
        const { maxRepeatCount } = JSON.parse(await (0,promises_.readFile)(command.at(-4) ?? '', 'utf8'));
        return Number.isInteger(maxRepeatCount) ? maxRepeatCount : null;
    }
    catch {
        return null;
    }
}
/**
 * Runs a runner once: all repeats of one S3 client on one workload.
 *
 * Its exit code and its `Run:` lines decide; other lines are the client's log. Runs printed before a
 * failure are kept. One that has printed all the runs of its workload, and does not end, is ended: it
 * has measured.
 *
 * @param afterLastRunMs how long it may go on after the last run that was asked for, or one behind it
 */
async function runRunner(command, options, afterLastRunMs = AFTER_LAST_RUN_MS) {
    const asked = (await runsAskedOf(command)) ?? Number.POSITIVE_INFINITY;
    const late = new AbortController();
    let timer;
    const runs = new runner_output/* PrintedRuns */.ll(options.lineRateGigabitsPerSecond, {
        bytes: options.bytesPerRun,
        requests: options.requestsPerRun ?? null,
    });
    const said = new contract_reason/* FailureReason */.v();
    let measured;
    const onStart = (pid) => {
        measured = options.measureCosts?.(pid);
    };
    const { addRequests = async (all) => [...all], times = new RunTimes(false) } = options;
    const factsOf = (seconds) => {
        const time = times.take(seconds);
        return { ...measured?.costs.take(seconds), ...(time && { time }) };
    };
    const onLine = (line) => {
        if (times.line(line))
            return;
        options.onLine(line);
        if (!runs.add(line, factsOf))
            said.line(line);
        else if (runs.printed >= asked) {
            clearTimeout(timer);
            timer = setTimeout(() => late.abort(), afterLastRunMs);
        }
    };
    const timeout = AbortSignal.any([late.signal, ...(options.timeout ? [options.timeout] : [])]);
    const end = await start(command, { ...options, timeout, onLine, onStart });
    clearTimeout(timer);
    measured?.stop();
    const kept = apart(runs.kept);
    const measurements = await addRequests(options.repeat
        ? inRound(kept.runs, options.repeat)
        : (0,measurement/* markWarmup */.cv)(kept.runs.map((run) => ({ round: 0, ...run }))), kept.times);
    const isDone = end.ended === 'timeout' && runs.printed >= asked && measurements.length > 0;
    const found = isDone
        ? endedByUs(late.signal)
        : endOf(end, measurements.length, said, options.limitSeconds);
    if (found.reason === runner_output/* INTERRUPTED */.t)
        return { ...found, measurements };
    const reason = [found.reason, runs.warning].filter((why) => why !== null).join('; ') || null;
    return { ...found, reason, measurements };
}
/** Also the only run of a process is a warm-up: it counted on no other side, in no other round. */
function inRound(runs, { round, warmups = 1 }) {
    return runs.map((run, index) => ({ round, ...run, warmup: index < warmups }));
}
/** A runner that cannot be started has failed, as one that ends at once. */
async function start(command, options) {
    try {
        return await (0,process_group/* runCommand */.d)(command, options);
    }
    catch (error) {
        options.onLine(`${command[0]} cannot be started: ${error instanceof Error ? error.message : error}`);
        return { code: 127, signal: null, ended: null };
    }
}
function endedByUs(late) {
    const why = late.aborted
        ? 'it did not end within a minute after its last run'
        : 'its time ran out after its last run';
    return { status: 'measured', reason: `stopped, because ${why}` };
}
function endOf(end, runs, said, limitSeconds) {
    if (end.ended === 'interrupted')
        return { status: 'failed', reason: runner_output/* INTERRUPTED */.t };
    if (end.ended === 'timeout') {
        const time = limitSeconds === undefined
            ? 'in time'
            : `within ${(0,pretty_ms/* default */.A)(limitSeconds * 1000, { secondsDecimalDigits: 0 })}`;
        return { status: 'failed', reason: `it did not end ${time}` };
    }
    if (end.code === runner_output/* SKIPPED_EXIT_CODE */.cx) {
        return {
            status: 'skipped',
            reason: (0,runner_output/* asTheirWords */.OC)(said.lastWords) || 'the runner does not support it',
        };
    }
    if (end.code === 0 && runs > 0)
        return { status: 'measured', reason: null };
    if (end.code === 0)
        return { status: 'failed', reason: runner_output/* NO_RUN_PRINTED */.Tf };
    return { status: 'failed', reason: (0,runner_output/* asTheirWords */.OC)(said.why(end)) };
}
/** How many names are reported for a run; that is enough to show that it asks for more. */
const MOST_NAMES = 5;
/**
 * Runs a runner where the names of AWS lead to the server of the run. Where nothing else can be reached,
 * names that it has asked for in vain are logged and kept with the case.
 */
async function runEntered(command, options, entry) {
    const before = await linesOf(entry.refusedNames);
    const outcome = await runRunner([...entry.command, options.cwd, ...command], options);
    const later = (await linesOf(entry.refusedNames)).slice(before.length);
    const names = [...new Set(later)].map((line) => (0,input_error/* printable */.g$)(JSON.parse(line)));
    if (names.length === 0)
        return outcome;
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const asked = `it asked for ${names.slice(0, MOST_NAMES).join(', ')}${more}, which is not S3`;
    options.onLine(`${asked}: nothing else can be reached with --as-aws.`);
    return { ...outcome, reason: outcome.reason === null ? asked : `${outcome.reason}; ${asked}` };
}
async function linesOf(path) {
    if (path === null)
        return [];
    return (await (0,promises_.readFile)(path, 'utf8')).split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/process.js















/** @throws when the side cannot run the cell: then there is nothing to time */
function timedOf({ s3Client, workload }, { environment, runners, side, workloads }) {
    const known = workloads.get(workload);
    const runner = runners.get(s3Client);
    if (!known || 'reason' in known || !runner || !('command' in runner)) {
        throw new Error(`${side} cannot be timed: ${s3Client} ${workload}`);
    }
    return { ...known, command: runner.command, environment };
}
/**
 * Runs a process, and tells with its runs that count how busy others kept the machine: one that is a person's, or whose
 * S3 clients take turns. The agents that run beside a job on AWS are the same for both sides of a comparison.
 */
const runProcess = async (planned, context) => {
    const { trigger, turns } = context.request;
    if (trigger !== 'local' && turns === undefined)
        return await runRunnerOnce(planned, context);
    // On one machine the S3 server belongs to this program too: the process that started this job started it.
    const root = trigger === 'local' ? process.ppid : process.pid;
    const before = (0,process_machine/* readCpuTimes */.T1)(root);
    const end = await runRunnerOnce(planned, context);
    const machine = (0,process_machine/* loadBetween */.tn)(before, (0,process_machine/* readCpuTimes */.T1)(root));
    if (machine === null)
        return end;
    const measurements = end.outcome.measurements.map((run) => run.warmup ? run : { ...run, machine });
    return { ...end, outcome: { ...end.outcome, measurements } };
};
/**
 * Runs a runner once. Its workload is a copy under the same name, as runners put the name into what
 * they print and send. When its files cannot be made ready, whatever the runner before has done to
 * them, the case has failed, and the others go on.
 */
async function runRunnerOnce(planned, context) {
    const { cell, limitSeconds, repeat, side, timed } = planned;
    const { document, journal, log, now, request, runnerEntry, signal } = context;
    const started = now().getTime();
    const cwd = (0,job_context/* filesDirOf */.Kh)(context);
    const timeout = (0,start_program/* timeLimit */.zc)(limitSeconds * 1000);
    let checked = 0;
    const ours = request.suite.repository === contract_names/* BUILTIN_SUITE */.Ho;
    const onLine = (line) => {
        const note = ours ? (0,run_case/* parseNote */.wd)(line) : undefined;
        if (ours)
            checked += (0,run_case/* parseChecked */.l_)(line) ?? 0;
        if (note === undefined || document.note(note))
            log(line);
    };
    const options = {
        env: (0,job_context/* runnerEnvironment */.iU)([cell.s3Client], timed.environment, runnerEntry?.environment),
        ...{ cwd, repeat, signal, timeout, limitSeconds, onLine },
        lineRateGigabitsPerSecond: request.gigabitsPerSecond,
        bytesPerRun: (0,contract_tasks/* bytesPerRun */.ei)(timed.workload),
        requestsPerRun: (0,contract_tasks/* requestsPerRun */.rS)(timed.workload),
        measureCosts: costsToTell(timed.workload),
        ...(journal !== undefined && {
            times: new RunTimes(ours),
            addRequests: (runs, times) => withRequests(runs, times, { bucket: cell.bucket, journal, log }),
        }),
    };
    const run = async () => {
        let path;
        try {
            await removeDownloads(timed.workload, context);
            path = await writeWorkload(planned, (0,external_node_path_.join)(context.workDir, 'workload', side));
        }
        catch (error) {
            const why = (0,input_error/* printable */.g$)((0,input_error/* messageOf */.bD)(error));
            const reason = `its files could not be prepared: ${why}`;
            return { status: 'failed', reason, measurements: [] };
        }
        const command = [
            ...timed.command,
            ...runnerArguments(cell.s3Client, path, cell.bucket, request),
        ];
        return runnerEntry ? runEntered(command, options, runnerEntry) : runRunner(command, options);
    };
    const outcome = await run();
    const seconds = Math.max(0, (now().getTime() - started) / 1000 - checked);
    // By what has happened, not by its words: they may be the runner's own.
    let ended = 'by itself';
    const { reason, status } = outcome;
    if (status === 'failed' && !signal.aborted && timeout.aborted)
        ended = 'limit';
    if (status === 'failed' && signal.aborted && reason === runner_output/* INTERRUPTED */.t)
        ended = 'interrupted';
    return { outcome, seconds, ended };
}
/** @returns path of the copy that a runner is given */
async function writeWorkload({ cell, repeat, timed }, folder) {
    // Runners may read whole numbers only.
    const bounds = repeat && {
        maxRepeatCount: (repeat.warmups ?? 1) + repeat.kept,
        maxRepeatSecs: Math.ceil(repeat.maxSeconds),
    };
    await (0,files/* removeTree */.dM)(folder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, (0,suite_scripts/* workloadFile */.q9)(cell.workload));
    const text = bounds ? JSON.stringify({ ...JSON.parse(timed.text), ...bounds }) : timed.text;
    await (0,promises_.writeFile)(path, text);
    return path;
}
/** So that every process finds the same, and the disk holds one workload's downloads at a time. */
async function removeDownloads({ filesOnDisk, tasks }, context) {
    const downloads = tasks.filter(({ action }) => action === 'download');
    if (filesOnDisk)
        await (0,checks/* clearDownloads */.fo)((0,job_context/* filesDirOf */.Kh)(context), downloads);
}
/** As `removeDownloads`, after the last process of a workload: what cannot be removed is told. */
async function leaveNoDownloads(name, workload, context) {
    await removeDownloads(workload, context).catch((error) => context.log(`${name}: its downloads could not be removed: ${error.message}`));
}
/** The time that all processes of a job take, and what is left of its budget for them. */
class MeasuringTime {
    #budgetSeconds;
    #document;
    #run;
    #isUp = false;
    /** @param budgetSeconds of this job, with all of its attempts; null: nobody set any */
    constructor(budgetSeconds, document, run = runProcess) {
        this.#budgetSeconds = budgetSeconds;
        this.#document = document;
        this.#run = run;
    }
    /** null: there is no budget. */
    get secondsLeft() {
        if (this.#budgetSeconds === null)
            return null;
        if (this.#isUp)
            return 0;
        return Math.max(0, this.#budgetSeconds - this.#document.roundsSeconds);
    }
    /** Whether what takes so long may begin; what nobody has timed may, as long as any time is left. */
    hasFor(seconds) {
        const { secondsLeft } = this;
        return secondsLeft === null || (secondsLeft > 0 && (seconds ?? 0) <= secondsLeft);
    }
    /**
     * Runs a process and counts its time. One that has not ended when the budget is used up is ended.
     *
     * @param allowed.graceSeconds that it is allowed beyond the budget
     * @param allowed.forgivesHanging one that hangs until its own limit does not take the time of the others
     */
    async run(planned, context, { forgivesHanging = false, graceSeconds = 0 } = {}) {
        const { limitSeconds } = planned;
        const left = (this.secondsLeft ?? Number.POSITIVE_INFINITY) + graceSeconds;
        const isBudget = left < limitSeconds;
        const end = await this.#run({ ...planned, limitSeconds: isBudget ? left : limitSeconds }, context);
        if (forgivesHanging && !isBudget && end.ended === 'limit')
            return end;
        this.#document.spend(end.seconds);
        if (!isBudget || end.ended !== 'limit')
            return end;
        // Whatever the clock says, nothing is left.
        this.#isUp = true;
        return { ...end, ended: 'budget' };
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/side.js





/** A machine has one compiler, one JDK and one rclone: those that the script that ran last wants. */
const OTHER_TOOLS = `${suite_scripts/* SUITE_SCRIPTS */._Y.tools} is different on each side, and what it installs is shared by both: ` +
    'compare commits that have the same script';
/**
 * What is to be measured, but for what an earlier attempt has: workload by workload, clients taking
 * turns, so that those that are compared run close in time.
 */
function cellsOf(sides, { document, request }) {
    const all = new Set(sides.flatMap(({ workloads }) => [...workloads.keys()]));
    const names = request.workloads.length > 0 ? request.workloads : [...all].sort();
    return request.buckets
        .flatMap(({ name: bucket }) => names.flatMap((workload) => request.s3Clients.map((s3Client) => ({ bucket, s3Client, workload }))))
        .filter((cell) => (0,glob/* isChosen */.lf)(request.cells ?? {}, cell.s3Client, [cell.workload]) && !document.doneBefore(cell));
}
/** The workloads of cells, as a side that can run them has them. */
function workloadsOfCells(cells, side) {
    const known = cells.map(({ workload }) => [workload, workloadOf(side, workload)]);
    return new Map(known.filter((one) => one[1] !== null));
}
/** The case of one side, as it is recorded. */
function caseOfSide(cell, side, end) {
    return caseResult(cell, side.side, workloadOf(side, cell.workload), end);
}
/** Why a side cannot run a cell; null if it can. */
function obstacle({ runners, side, workloads }, cell) {
    const known = workloads.get(cell.workload);
    if (!known)
        return { status: 'skipped', reason: `the ${side}'s suite has no such workload` };
    if ('reason' in known)
        return known;
    const runner = runners.get(cell.s3Client);
    if (!runner || 'command' in runner)
        return null;
    if ('failure' in runner)
        return { status: 'failed', reason: runner.failure };
    return { status: 'skipped', reason: 'unknown' in runner ? runner.unknown : runner.untaken };
}
/**
 * The result of both sides of a cell that need not be timed; null for all others.
 *
 * A side that is as good as the other but has nothing to be compared with counts as measured, without
 * a measurement: so the statistics tell why the cell is not comparable.
 *
 * @param isSameCode whether both sides are, and are not meant to be
 */
function whyUntimed(cell, sides, isSameCode) {
    if (toolsDiffer(sides)) {
        return {
            candidate: untimed('both sides would use the same tools'),
            baseline: { status: 'skipped', reason: OTHER_TOOLS },
        };
    }
    const runner = sides.candidate.runners.get(cell.s3Client);
    if (runner && 'untaken' in runner) {
        const candidate = untimed('it is not part of what is compared');
        return { candidate, baseline: { status: 'skipped', reason: runner.untaken } };
    }
    const candidate = obstacle(sides.candidate, cell);
    const baseline = obstacle(sides.baseline, cell);
    if (candidate)
        return { candidate, baseline: baseline ?? otherSideOf('candidate', candidate) };
    if (baseline)
        return { candidate: otherSideOf('baseline', baseline), baseline };
    const asked = both((side) => workloadOf(sides[side], cell.workload));
    if ((0,contract_workload/* workloadDigest */.E9)(asked.candidate) !== (0,contract_workload/* workloadDigest */.E9)(asked.baseline)) {
        return both(() => untimed('the workload of this name is different on each side'));
    }
    if (!(0,contract_tasks/* isOfRequests */.Qy)(asked.candidate) && (0,contract_tasks/* bytesPerRun */.ei)(asked.candidate) === 0) {
        return both(() => untimed('its runs transfer no bytes, so there is no rate to compare'));
    }
    return isSameCode ? both(() => untimed('both sides are the same code')) : null;
}
/** Whether the candidate can run a cell whose S3 client the baseline's suite does not have. */
function isNew(cell, sides) {
    const runner = sides.baseline.runners.get(cell.s3Client);
    const isUnknown = runner !== undefined && 'unknown' in runner;
    return isUnknown && !toolsDiffer(sides) && obstacle(sides.candidate, cell) === null;
}
/** Whether the sides differ in the tools that their scripts have installed on the machine of both. */
function toolsDiffer({ baseline, candidate }) {
    return candidate.tools !== baseline.tools;
}
/** What the other side of one that cannot run comes to. */
function otherSideOf(side, { status }) {
    return status === 'failed'
        ? { status: 'skipped', reason: `not timed: the ${side} failed` }
        : untimed(`the ${side} skipped it`);
}
/** Something of each side. */
function both(of) {
    return { candidate: of('candidate'), baseline: of('baseline') };
}
function untimed(why) {
    return { status: 'measured', reason: `not timed: ${why}` };
}
function workloadOf({ workloads }, name) {
    const known = workloads.get(name);
    return known && 'workload' in known ? known.workload : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/alone.js






/** A runner may overrun `maxRepeatSecs` by its start, its last run and its checks. */
const OVERRUN_SECONDS = 300;
/**
 * Measures one side alone, each of its runners once and with the workload as it is.
 *
 * @throws JobFailure when there is no such workload, or files cannot be prepared
 */
async function measureAlone(side, context) {
    const cells = cellsOf([side], context);
    const lacking = await prepareJob(workloadsOfCells(cells, side), 'any', context);
    const run = async (cell) => {
        const timed = timedOf(cell, side);
        const limitSeconds = timed.workload.maxRepeatSecs + OVERRUN_SECONDS;
        const process = { cell, side: side.side, timed, repeat: null, limitSeconds };
        return (await runProcess(process, context)).outcome;
    };
    const before = context.document.cases.length;
    await measureOneByOne({ before, cells, lacking, notReached: NOT_REACHED, run, side }, context);
}
/** Measures cells and stores each; one that cannot be measured says why. */
async function measureOneByOne({ before, cells, lacking, notReached, run, side }, { document, log, signal }) {
    for (const [index, cell] of cells.entries()) {
        const { bucket, s3Client, workload } = cell;
        const start = { index: before + index + 1, total: before + cells.length, s3Client, workload };
        const storageClass = (0,contract_names/* storageClassOf */.Hg)(bucket);
        if (!signal.aborted)
            log((0,job_log/* formatCaseStart */.KX)({ phase: 'measure', ...start, storageClass }));
        const reason = lacking(bucket, workload);
        let end = signal.aborted ? notReached : obstacle(side, cell);
        if (end === null && reason !== null)
            end = { status: 'failed', reason };
        document.putCase(caseOfSide(cell, side, end ?? (await run(cell))));
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/cells.js
var judge_cells = __webpack_require__(35566);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 6 modules
var judge = __webpack_require__(95644);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/client-file.js
var client_file = __webpack_require__(53458);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/index.js + 1 modules
var container_clients = __webpack_require__(2223);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/survey.js
var survey = __webpack_require__(76703);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-kinds.js
var file_kinds = __webpack_require__(42692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-repository.js
var suite_repository = __webpack_require__(12177);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/checkout.js












/** A machine that is paid for waits longer than for nothing. */
const checkout_PATIENCE_MS = 10 * 60_000;
/** With the network, in a job. */
function patienceOf({ log, signal }, clock = process_clock/* systemClock */.m) {
    return { clock, signal, forMs: checkout_PATIENCE_MS, notice: log };
}
/**
 * Checks out the suite, or a client, at one of the commits that the request names.
 *
 * @param into a folder; what is there is removed, but for what a job of the same run has built in it
 * @throws JobFailure
 */
async function fetchSuite({ ref, commit }, into, context, repository = context.request.suite.repository) {
    const { kept, log, request, signal } = context;
    const what = repository === request.suite.repository ? 'the suite' : 'the S3 client';
    if (commit === null)
        throw new job_context/* JobFailure */.y3(`the request names no commit of ${what}`);
    if (await kept?.takeBack(into)) {
        log(`${repository} at ${commit} is here already, from an earlier job`);
        return;
    }
    await (0,files/* removeTree */.dM)(into);
    log(`Fetching ${repository} at ${commit}`);
    const suite = { repository, ref, commit };
    const checkout = (0,suite_repository/* checkoutSuite */.Lw)(suite, into, signal, patienceOf(context));
    await orFail(`${what} could not be fetched`, checkout);
    kept?.keepSuite(into);
}
/**
 * The workloads of suites at several commits: those that were asked for, or all that each has. One that
 * no suite has, or whose file cannot be read, keeps no other from being run.
 *
 * @returns in the order of the suites
 * @throws JobFailure when no suite has any that was asked for
 */
async function suiteWorkloads(suiteDirs, { log, request }) {
    const known = await Promise.all(suiteDirs.map((folder) => workloadNames(folder, log)));
    const asked = request.workloads;
    const isMissing = (name) => !known.some((names) => names.includes(name));
    const whose = suiteDirs.length > 1 ? 'neither side has a' : 'the suite has no';
    if (asked.length > 0 && asked.every(isMissing)) {
        throw new job_context/* JobFailure */.y3(`${whose} workload ${asked.join(', ')}`);
    }
    return Promise.all(suiteDirs.map(async (folder, index) => {
        const read = new Map();
        for (const name of asked.length > 0 ? asked : known[index]) {
            if (isMissing(name)) {
                read.set(name, { status: 'failed', reason: `${whose} workload ${name}` });
            }
            else if (known[index].includes(name)) {
                read.set(name, await readFrom(folder, name));
            }
        }
        return read;
    }));
}
/**
 * The same workloads; those that cannot be prepared beside the others, or do not fit on the disk, have
 * failed.
 */
async function preparable(workloads, downloads, context) {
    const { log } = context;
    const sorted = (0,read_workload/* withoutClashes */.OC)(workloads);
    const large = await whatDoesNotFit((0,job_context/* filesDirOf */.Kh)(context), (0,read_workload/* runnable */.as)(sorted), log, downloads);
    for (const [name, reason] of large)
        sorted.set(name, { status: 'failed', reason });
    for (const [name, { reason }] of (0,read_workload/* refused */.J5)(sorted))
        log(`Not run: ${name}: ${reason}`);
    return sorted;
}
async function readFrom(suiteDir, name) {
    const path = workloadPath(suiteDir, name);
    const file = (0,suite_scripts/* workloadFile */.q9)(name);
    try {
        return (0,read_workload/* tryWorkload */.bu)((0,file_kinds/* textOf */.b6)(await (0,promises_.readFile)(path), file), file);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.dz)
            return { status: 'failed', reason: error.message };
        const why = (0,file_kinds/* fileFault */.bT)(error);
        return { status: 'failed', reason: `Workload file "${file}" cannot be read: ${why}` };
    }
}
/**
 * The names of all workloads of a suite, sorted.
 *
 * @param log told of files whose names no result could hold
 */
async function workloadNames(suiteDir, log) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(suiteDir, suite_scripts/* WORKLOADS */.vZ)).catch(() => []);
    const leaveOut = (file) => log(`Left out, because its name is not valid for a workload: ${(0,input_error/* printable */.g$)(file)}`);
    return (0,suite_scripts/* workloadNamesIn */.TA)(files, leaveOut).sort();
}
function workloadPath(suiteDir, name) {
    return (0,external_node_path_.join)(suiteDir, suite_scripts/* WORKLOADS */.vZ, (0,suite_scripts/* workloadFile */.q9)(name));
}
/**
 * Waits for work with repositories.
 *
 * @param failure what it means for the job when git refuses, in words
 * @throws JobFailure
 */
async function orFail(failure, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS || error instanceof input_error/* InputError */.dz))
            throw error;
        throw new job_context/* JobFailure */.y3(`${failure}: ${error.message}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/tools.js + 1 modules
var suite_tools = __webpack_require__(65842);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/file-clients.js














/** A build that takes longer hangs. */
const LIMIT_HOURS = 2;
/** Why a build failed, null if it did not, by its folder and command. */
const Built = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable());
/** The variable by which runners find the clients of a side, see `readyClients`. */
function clientsVariable(side, { workDir }) {
    return { [container_clients/* CLIENTS */.ro]: (0,external_node_path_.join)(workDir, 'clients', `${side}.json`) };
}
/**
 * Checks out the repository that has the client file, at the commit of a side.
 *
 * @returns its clients; of the run's own files where the request names no such repository
 * @throws JobFailure when it cannot be had, or its file is not right
 */
async function clientsOfSide(side, revision, context) {
    const { document, request, workDir } = context;
    const { client, clientFile, clients = [] } = request;
    if (client === null || clientFile === undefined)
        return clients;
    const folder = (0,external_node_path_.join)(workDir, side, 'client');
    const at = revision ?? client;
    await fetchSuite(at, folder, context, client.repository);
    const path = (0,external_node_path_.join)(folder, clientFile);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (text === null)
        throw new job_context/* JobFailure */.y3(`the ${side} has no ${clientFile} at ${at.commit}`);
    const what = `the ${side}'s clients cannot be read`;
    const file = await orFail(what, (0,client_file/* readClientFile */.CQ)(text, clientFile));
    const own = (0,client_file/* clientsOf */.SZ)(file, (0,external_node_path_.dirname)(path));
    const s3Clients = own.map(({ id }) => id);
    const built = { side, url: client.repository, commit: at.commit, s3Clients };
    document.setSuite({ repositories: [...document.run.suite.repositories, built] });
    return own;
}
/**
 * Builds the clients of files that are to be measured, asks all clients for their versions, and leaves what
 * runners need to know of them. The result tells which of them are commands.
 *
 * @param own clients of the run's own files
 * @returns versions by client, of those that tell one
 */
async function readyClients(side, own, context) {
    const { document, environment, request, workDir } = context;
    const asked = ({ id }) => request.s3Clients.includes(id);
    const clients = (await (0,survey/* clientsFor */.US)(own, request.s3Clients)).filter(asked);
    const commands = clients.filter(({ runner }) => runner === undefined);
    // As of versions, the result tells those of the candidate.
    if (side === 'candidate')
        document.setCommandClients(commands.map(({ id }) => id));
    const failures = new Map();
    for (const client of clients)
        failures.set(client.id, await build(client, context));
    const { available, missing } = await (0,survey/* surveyClients */.$1)(environment, clients, true);
    for (const { id, why } of missing) {
        const { build: itsBuild } = clients.find((client) => client.id === id);
        const isUncommitted = request.clientFile !== undefined && !itsBuild && why.endsWith(' is not there');
        const fix = ': only committed files are measured, so let a "build" make it';
        failures.set(id, failures.get(id) ?? why + (isUncommitted ? fix : ''));
    }
    const ready = clients.map((client) => ({
        ...client,
        failure: failures.get(client.id) ?? null,
    }));
    await (0,promises_.mkdir)((0,external_node_path_.join)(workDir, 'clients'), { recursive: true });
    (0,files/* replaceFile */.fR)(clientsVariable(side, context)[container_clients/* CLIENTS */.ro], JSON.stringify(ready));
    const known = available.filter(asked);
    return Object.fromEntries(known.flatMap(({ id, version }) => (version ? [[id, version]] : [])));
}
/**
 * Builds a client in its folder, unless a job of the same run has tried it.
 *
 * @returns why it failed; null when it did not, or there is nothing to build
 */
async function build(client, context) {
    const { buildCpus, environment, log, signal } = context;
    const command = client.build?.flat();
    if (!command)
        return null;
    const before = await readBuilt(context);
    const name = JSON.stringify([client.folder, command]);
    const known = before[name];
    if (known !== undefined)
        return known;
    log((0,job_log/* formatStep */.yS)(`building ${client.id}`));
    const limit = { words: `${LIMIT_HOURS} h`, timeout: (0,start_program/* timeLimit */.zc)(LIMIT_HOURS * 3_600_000) };
    const pinned = buildCpus ? (0,process_machine/* pinnedCommand */.Q$)(command, buildCpus) : command;
    const where = { environment, log, signal, workDir: client.folder };
    const why = await (0,suite_tools/* runStep */.eg)(pinned, where, limit).then((end) => end.why, (error) => (0,input_error/* messageOf */.bD)(error));
    const failure = why === null ? null : `its "build" failed: ${why}`;
    if (!signal.aborted) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(builtPath(context)), { recursive: true });
        (0,files/* replaceFile */.fR)(builtPath(context), JSON.stringify({ ...before, [name]: failure }));
    }
    return failure;
}
async function readBuilt(context) {
    try {
        return Built.parse(JSON.parse(await (0,promises_.readFile)(builtPath(context), 'utf8')));
    }
    catch {
        return {}; // Nothing was built yet.
    }
}
/** It is wiped with what was built. */
function builtPath({ workDir }) {
    return (0,external_node_path_.join)(workDir, 'clients', 'built.json');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/workloads.js
var workloads = __webpack_require__(74584);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/builtin-suite.js








/** The command of the built-in suite's runner, before its arguments. */
const BUILTIN_RUNNER = [process.execPath, (0,external_node_url_.fileURLToPath)((0,programs/* programUrl */.WE)('runner'))];
/** One process is one value: more runs of it would not be independent of each other. */
const KEPT_RUNS = 1;
/**
 * A process of one S3 client on one workload, in turn with others: warm-ups, then a run that counts.
 *
 * @param turn.checks whether it is checked what was moved
 */
function builtinProcess(cell, workload, { checks, round, warmups }, limitSeconds, context) {
    const environment = {
        ...runnerEnvironment('candidate', context),
        [run_case/* CHECKS */.ui]: checks ? 'yes' : 'no',
    };
    const text = JSON.stringify(workload);
    return {
        ...{ cell, side: 'candidate', limitSeconds },
        timed: { text, workload, command: BUILTIN_RUNNER, environment },
        repeat: { round, warmups, kept: KEPT_RUNS, maxSeconds: limitSeconds },
    };
}
/**
 * The built-in suite twice: it has one version, which can be compared with itself, and with each side its own
 * commit of the repository that has the clients of a file.
 */
async function builtinSides(compare, context) {
    const { document, request } = context;
    const own = {
        candidate: await clientsOfSide('candidate', request.client, context),
        baseline: await clientsOfSide('baseline', compare.client, context),
    };
    await readyClients('baseline', own.baseline, context);
    document.setVersions(await readyClients('candidate', own.candidate, context));
    const workloads = new Map([...selectWorkloads(request)].map(([name, workload]) => [
        name,
        { text: JSON.stringify(workload), workload },
    ]));
    const has = (side, id) => own[side].some((client) => client.id === id);
    return both((side) => {
        const other = side === 'candidate' ? 'baseline' : 'candidate';
        const runners = request.s3Clients.map((id) => {
            const isGone = !has(side, id) && has(other, id);
            const unknown = { unknown: `the ${side}'s file has no S3 client ${id}` };
            return [id, isGone ? unknown : { command: BUILTIN_RUNNER }];
        });
        const environment = runnerEnvironment(side, context);
        return { side, tools: null, workloads, runners: new Map(runners), environment };
    });
}
/** Environment of the built-in suite's runner: a cache that saves some 65 ms of each start, and the clients of files. */
function runnerEnvironment(side, context) {
    const { environment, journal, workDir } = context;
    // This program's own cache, if it has one.
    const { NODE_COMPILE_CACHE = (0,external_node_path_.join)(workDir, 'compiled') } = process.env;
    return {
        ...environment,
        NODE_COMPILE_CACHE,
        ...(journal !== undefined && { [run_case/* TIMES */.vV]: 'yes' }),
        ...clientsVariable(side, context),
    };
}
/**
 * The workloads that were asked for: the run's own, and those of the built-in suite, in any size that their
 * families have.
 *
 * @param request without names: those that stand for their families
 * @throws JobFailure when there is no such workload
 */
function selectWorkloads({ ownWorkloads: own, workloads: names, }) {
    const standard = (0,workloads/* loadBuiltinWorkloads */.Gj)();
    if (names.length === 0)
        return standard;
    const sized = new Map((0,workloads/* loadFamilies */.Zm)().flatMap(({ members }) => [...members]));
    const ours = (0,workloads/* ownWorkloads */.Tk)(own ?? []);
    const requests = (0,workloads/* requestWorkloads */.KS)();
    return new Map(names.map((name) => {
        const workload = ours.get(name) ?? standard.get(name) ?? sized.get(name) ?? requests.get(name);
        if (!workload)
            throw new job_context/* JobFailure */.y3(`the built-in suite has no workload ${name}`);
        return [name, workload];
    }));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/mirrors.js
var git_mirrors = __webpack_require__(84448);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/submodules.js






/** Submodules of submodules are looked into so deep: the C++ SDK has the C libraries two levels down. */
const DEEPEST = 3;
/** Looks for a repository among the submodules of others; what was looked at is not fetched again. */
class SubmoduleSearch {
    #wanted;
    #folder;
    #signal;
    #known = new Map();
    #unread = new Set();
    /** @param folder for what is fetched: of each repository only what names its submodules, where its server can do that */
    constructor(wanted, folder, signal) {
        this.#wanted = wanted;
        this.#folder = folder;
        this.#signal = signal;
    }
    /**
     * @param url of a repository
     * @param commit null for that of its default branch
     * @returns null when it does not have the wanted one below it, as far as it can be read
     */
    find(url, commit = null, depth = 1) {
        const key = `${url} ${commit}`;
        const known = this.#known.get(key) ?? this.#orNull(url, commit, depth);
        this.#known.set(key, known);
        return known;
    }
    /** Repositories that could not be read: what is below them is not known. */
    get unread() {
        return this.#unread;
    }
    async #orNull(url, commit, depth) {
        try {
            return await this.#look(url, commit, depth);
        }
        catch (error) {
            if (!(error instanceof git/* GitError */.XS))
                throw error;
            this.#unread.add(url);
            return null;
        }
    }
    async #look(url, commit, depth) {
        const repository = (0,external_node_path_.join)(this.#folder, (0,external_node_crypto_.createHash)('sha256').update(`${url} ${commit}`).digest('hex'));
        await (0,promises_.mkdir)(repository, { recursive: true });
        const at = { cwd: repository, signal: this.#signal };
        await (0,git/* git */.$Y)(['init', '--quiet', '--bare'], at);
        await (0,git/* git */.$Y)(['remote', 'add', 'origin', '--', url], at);
        const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0'];
        await (0,git/* git */.$Y)([...fetch, 'origin', commit ?? 'HEAD'], at);
        const found = await (0,git/* git */.$Y)(['rev-parse', 'FETCH_HEAD^{commit}'], at);
        const submodules = await submodulesOf(repository, found, url, this.#signal);
        const below = submodules
            .filter((one) => (0,named_repositories/* isSameRepository */.ve)(one.url, this.#wanted))
            .map(({ path }) => ({ path, parent: null }));
        // Whatever needs it deeper down is built with the one that is at hand.
        const deeper = below.length === 0 && depth < DEEPEST ? submodules : [];
        for (const { commit: pinned, path, url: of } of deeper) {
            const parent = await this.find(of, pinned, depth + 1);
            if (parent)
                below.push({ path, parent });
        }
        return below.length > 0 ? { url, commit: found, below } : null;
    }
}
/** Those that are at a commit, and that `.gitmodules` tells a URL of. */
async function submodulesOf(cwd, commit, parentUrl, signal) {
    const at = { cwd, signal };
    if ((await (0,git/* git */.$Y)(['ls-tree', '--name-only', commit, '--', '.gitmodules'], at)) === '')
        return [];
    const blob = ['config', '--blob', `${commit}:.gitmodules`, '--null', '--get-regexp'];
    const settings = await (0,git/* git */.$Y)([...blob, '^submodule\\..*\\.(path|url)$'], at).catch(() => '');
    const modules = new Map();
    for (const setting of settings.split('\0').filter((one) => one !== '')) {
        const [key = '', value = ''] = setting.split(/\n(.*)/s);
        const [, name = '', what = ''] = /^submodule\.(.*)\.(path|url)$/s.exec(key) ?? [];
        modules.set(name, { ...modules.get(name), [what]: value });
    }
    const found = [];
    for (const { path, url } of modules.values()) {
        if (path === undefined || url === undefined || path.startsWith('-'))
            continue;
        const entry = await (0,git/* git */.$Y)(['ls-tree', commit, '--', path], at);
        const link = /^160000 commit ([0-9a-f]{40})\t/.exec(entry)?.[1];
        if (link)
            found.push({ path, url: absolute(url, parentUrl), commit: link });
    }
    return found;
}
/** `../aws-c-s3.git` is beside the parent: https://git-scm.com/docs/gitmodules */
function absolute(url, parentUrl) {
    if (!/^\.\.?\//.test(url))
        return url;
    const steps = parentUrl.replace(/\/+$/, '').split('/');
    for (const part of url.split('/')) {
        if (part === '..')
            steps.pop();
        else if (part !== '.')
            steps.push(part);
    }
    return steps.join('/');
}
/**
 * Copies parents, each with one commit more, under a branch or tag of a given name, that has another
 * commit of its submodule: so a build that checks that name out builds with it.
 *
 * @param wanted commit of the repository that the parent was found for
 * @param branch if a parent has it, its own is gone on from
 * @param into a folder that does not exist
 * @throws GitError
 */
async function parentCopiesFor({ below, commit: pinned, url }, wanted, branch, into, signal, patience, isRoot = true) {
    const folder = (0,external_node_path_.join)(into, (0,external_node_crypto_.createHash)('sha256').update(`${url} ${pinned}`).digest('hex'));
    const found = [];
    const links = [];
    for (const { path, parent } of below) {
        const nested = parent
            ? await parentCopiesFor(parent, wanted, branch, into, signal, patience, false)
            : [];
        found.push(...nested);
        links.push(`M 160000 ${nested.at(-1)?.commit ?? wanted} ${quoted(path)}`);
    }
    await (0,git_mirrors/* mirrorRepository */.Mi)(url, folder, signal, patience);
    const at = { cwd: folder, signal };
    await (0,git/* git */.$Y)(['config', 'uploadpack.allowAnySHA1InWant', 'true'], at);
    const names = [`refs/tags/${branch}`, `refs/heads/${branch}`];
    const own = [];
    for (const name of names) {
        if ((await (0,git/* git */.$Y)(['for-each-ref', '--format=%(refname)', '--', name], at)) === name)
            own.push(name);
    }
    const base = await (0,git/* git */.$Y)(['rev-parse', `${isRoot ? (own[0] ?? 'HEAD') : pinned}^{commit}`], at);
    const ref = own[0] ?? names[1];
    const made = [
        `commit ${isRoot ? ref : `refs/heads/s3-benchmarks-${pinned}`}`,
        // The same commit each time, whoever makes it.
        'committer S3 Benchmarks <s3-benchmarks@localhost> 0 +0000',
        'data <<END\nUse the commit under test\nEND',
        `from ${base}`,
        ...links,
    ];
    await (0,git/* git */.$Y)(['fast-import', '--quiet', '--force'], { ...at, input: `${made.join('\n')}\n` });
    const commit = await (0,git/* git */.$Y)(['rev-parse', `${isRoot ? ref : `refs/heads/s3-benchmarks-${pinned}`}`], at);
    return [...found, { url, folder, commit, base }];
}
/** A path as fast-import reads it. */
function quoted(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/build-tools.js






/**
 * Variables that make builds use ccache where the machine has it and nothing else was asked for; or, in an
 * A/A run, none whatever was asked for: it would hand one side's object files to the other, the programs
 * would be equal to the last bit, and what two builds of one commit differ by would not be seen. Paths
 * below the work folder are taken for relative ones, so that both sides, and later runs, find what one
 * has compiled.
 * https://cmake.org/cmake/help/latest/envvar/CMAKE_LANG_COMPILER_LAUNCHER.html
 */
async function compilerCache({ environment, log, request, workDir, }) {
    if (request.compare?.design.againstItself) {
        log('Each side is built again, without ccache: an A/A run also shows how much two builds differ.');
        return { CCACHE_DISABLE: '1' };
    }
    const launchers = ['CMAKE_C_COMPILER_LAUNCHER', 'CMAKE_CXX_COMPILER_LAUNCHER'];
    if (launchers.some((name) => environment[name] !== undefined))
        return {};
    const ccache = await (0,files/* onPath */.L)('ccache', environment.PATH ?? '');
    if (ccache === null)
        return {};
    log(`C and C++ are compiled with ${ccache}, which caches what it has compiled before.`);
    return {
        ...Object.fromEntries(launchers.map((name) => [name, ccache])),
        CCACHE_BASEDIR: environment.CCACHE_BASEDIR ?? workDir,
        CCACHE_NOHASHDIR: environment.CCACHE_NOHASHDIR ?? '1',
    };
}
/** `FetchContent_Declare(NAME URL https://github.com/OWNER/REPOSITORY/…` with a tag or commit in it. */
const DECLARED = /FetchContent_Declare\(\s*([\w.-]+)\s+URL\s+["']?(https:\/\/github\.com\/[^/\s]+\/[^/\s]+)\/(?:archive\/(?:refs\/(?:tags|heads)\/)?([^\s"')]+?)\.(?:zip|tar\.\w+|tgz)|releases\/download\/([^/\s]+)\/)/g;
/**
 * Gives CMake the sources that a runner would download as an archive, where there is a copy of their
 * repository: git, which archives do not pass through, would have found it.
 * https://cmake.org/cmake/help/latest/module/FetchContent.html#variable:FETCHCONTENT_SOURCE_DIR_%3CuppercaseName%3E
 *
 * @param folder where they are put
 * @returns a toolchain file that names them, as a variable; nothing where there is no copy
 */
async function mirroredContent(suiteDir, folder, { environment, log, request, signal }) {
    const mirrors = request.mirrors ?? [];
    const settings = [];
    for (const { name, ref, url } of mirrors.length > 0 ? await declaredIn(suiteDir) : []) {
        if ((0,git_mirrors/* copyOf */.zP)(url, mirrors) === null && (0,git_mirrors/* copyOf */.zP)(`${url}.git`, mirrors) === null)
            continue;
        const into = (0,external_node_path_.join)(folder, name);
        await (0,files/* removeTree */.dM)(into);
        try {
            await (0,git/* git */.$Y)(['clone', '--quiet', '--no-checkout', '--', `${url}.git`, into], { signal });
            await (0,git/* git */.$Y)(['checkout', '--quiet', '--detach', ref, '--'], { cwd: into, signal });
        }
        catch (error) {
            if (!(error instanceof git/* GitError */.XS))
                throw error;
            log(`The copy of ${url} has no ${ref}, so it is downloaded: ${error.message}`);
            continue;
        }
        log(`For ${name}, CMake gets ${url} at ${ref} from its copy.`);
        settings.push(`set(FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()} "${into}" CACHE PATH "")`);
    }
    if (settings.length === 0)
        return {};
    const before = environment.CMAKE_TOOLCHAIN_FILE;
    if (before)
        settings.push(`include("${before}")`);
    const file = (0,external_node_path_.join)(folder, 'toolchain.cmake');
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(file, `${settings.join('\n')}\n`);
    return { CMAKE_TOOLCHAIN_FILE: file };
}
async function declaredIn(suiteDir) {
    const runners = (0,external_node_path_.join)(suiteDir, 'runners');
    const folders = await (0,promises_.readdir)(runners).catch(() => []);
    const found = [];
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(runners, folder, 'CMakeLists.txt');
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        for (const [, name = '', url = '', archive, release] of text.matchAll(DECLARED)) {
            const ref = archive ?? release ?? '';
            if (!ref.startsWith('-'))
                found.push({ name, url, ref });
        }
    }
    return found;
}
/** `source = "git+URL?rev=…#COMMIT"` in a Cargo.lock. */
const GIT_SOURCE = /^source = "git\+([^"?#]+)[^"#]*#([0-9a-f]{40})"$/gm;
/** Which commit of a repository a dependency wants. */
const WANTED = /\s*,?\s*\b(rev|branch|tag)\s*=\s*"[^"]*"/g;
/**
 * Makes cargo take a repository at a commit of ours, whatever a runner pins, by writing that into the
 * manifest of the checkout. cargo's own `[patch]` will not do: it reads what is pinned all the same, and
 * leaves a patch unused, silently, where a Cargo.lock names another version.
 *
 * @returns paths of the manifests that were changed; none where no runner takes it by cargo
 */
async function pinCargo(suiteDir, url, commit) {
    const changed = [];
    for (const path of await runnerFiles(suiteDir, 'Cargo.toml')) {
        const text = await (0,promises_.readFile)(path, 'utf8');
        const pinned = pinnedManifest(text, url, commit);
        if (pinned === text)
            continue;
        await (0,promises_.writeFile)(path, pinned);
        changed.push((0,external_node_path_.relative)(suiteDir, path));
    }
    return changed;
}
/** Changes `name = { git = "URL", rev = "…" }`, and a table of its own with these lines. */
function pinnedManifest(text, url, commit) {
    const rev = `rev = "${commit}"`;
    const isOurs = (part) => {
        const found = /\bgit\s*=\s*"([^"]+)"/.exec(part)?.[1];
        return found !== undefined && (0,named_repositories/* isSameRepository */.ve)(found, url);
    };
    const tables = text.split(/^(?=\s*\[)/m).map((table) => {
        const lines = table.split('\n').map((line) => {
            const isInline = /^\s*[\w".-]+\s*=\s*\{.*\}\s*(#.*)?$/.test(line);
            return isInline && isOurs(line)
                ? line
                    .replace(WANTED, '')
                    .replace(/\s*\}(?=\s*(#.*)?$)/, `, ${rev} }`)
                    .replace('{,', '{')
                : line;
        });
        const own = lines.findIndex((line) => /^\s*git\s*=/.test(line) && isOurs(line));
        if (own < 0)
            return lines.join('\n');
        const others = lines.filter((line) => !/^\s*(rev|branch|tag)\s*=/.test(line));
        others.splice(others.indexOf(lines[own]) + 1, 0, rev);
        return others.join('\n');
    });
    return tables.join('');
}
/** The repositories that cargo has built runners of a suite from. */
async function cargoSources(suiteDir) {
    const found = new Map();
    for (const path of await runnerFiles(suiteDir, 'Cargo.lock')) {
        // The lock comes with the suite: only beside what was built does it tell what was.
        if (!(await (0,files/* exists */.t2)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'target'))))
            continue;
        for (const [, url = '', commit = ''] of (await (0,promises_.readFile)(path, 'utf8')).matchAll(GIT_SOURCE)) {
            found.set(`${url} ${commit}`, { url, commit });
        }
    }
    return [...found.values()];
}
async function runnerFiles(suiteDir, name) {
    const runners = (0,external_node_path_.join)(suiteDir, 'runners');
    const folders = await (0,promises_.readdir)(runners, { withFileTypes: true }).catch(() => []);
    const paths = folders
        .filter((entry) => entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(runners, entry.name, name));
    const there = await Promise.all(paths.map(files/* exists */.t2));
    return paths.filter((_, index) => there[index]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/suite-clients.js










/** Importing a module takes no time; one that takes longer hangs. */
const LIMIT_SECONDS = 60;
/** Before the answer, as what is imported may print anything. */
const ANSWER = 's3-benchmarks clients: ';
/** A client is an object whose runner has a language, or the name of the language. */
const QUESTION = `
import json, sys
sys.path.insert(0, sys.argv[1])
from utils import S3_CLIENTS
def language(client):
    return client if isinstance(client, str) else getattr(client, 'runner', client).lang
print(sys.argv[2] + json.dumps({name: language(one) for name, one in S3_CLIENTS.items()}))
`;
const Answer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/**
 * Asks a suite which S3 clients it has, by its own `S3_CLIENTS`: a client's name is not always that of
 * the language its runner is written in. Its code is run, as that of its builds will be.
 *
 * @returns null when it does not tell: then a client is taken for a language of the same name
 */
async function askClients(suiteDir, python, { environment, log, signal, workDir }, timeout = (0,start_program/* timeLimit */.zc)(LIMIT_SECONDS * 1000)) {
    const written = await readWritten(suiteDir);
    if (written === 'nothing')
        return null;
    let answer = '';
    let lastWords = '';
    const onLine = (line) => {
        if (line.startsWith(ANSWER))
            answer = line.slice(ANSWER.length);
        else if (line.trim())
            lastWords = line;
    };
    const command = [python, '-B', '-c', QUESTION, (0,external_node_path_.join)(suiteDir, 'scripts'), ANSWER];
    const options = { cwd: workDir, env: environment, signal, timeout, onLine };
    await (0,process_group/* runCommand */.d)(command, options).catch((error) => onLine(error.message));
    const clients = readAnswer(answer);
    if (clients)
        return clients;
    log(`The suite does not say which S3 clients it has: ${lastWords || 'no answer'}`);
    return written;
}
/** What the text of the suite says; `nothing` where it cannot be asked. */
async function readWritten(suiteDir) {
    for (const path of suite_scripts/* CLIENTS_FILES */.zQ) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(suiteDir, path), 'utf8').catch(() => null);
        if (text === null)
            continue;
        return text.includes('S3_CLIENTS') ? (0,suite_scripts/* readSuiteClients */.Xx)(text) : 'nothing';
    }
    return 'nothing';
}
function readAnswer(text) {
    try {
        const answer = Answer.safeParse(JSON.parse(text));
        if (!answer.success)
            return null;
        const named = Object.entries(answer.data).filter(([name]) => contract_names/* S3ClientId */.rN.safeParse(name).success);
        return new Map(named);
    }
    catch {
        return null;
    }
}
/** Why a client of a name that no suite has fails. */
function unknownClient(s3Client, known) {
    return `the suite has no S3 client ${s3Client}: it has ${known.join(', ')}`;
}
/**
 * Finds out, before anything is built, which builds take the repository of the client: those whose text
 * names it, or names one that has it as a submodule.
 */
async function clientUse(suiteDir, clients, repository, { log, request, signal, workDir }) {
    const languages = [...new Set(clients?.values() ?? request.s3Clients)];
    const asked = new Set(request.s3Clients.map((client) => clients?.get(client) ?? client));
    const named = (0,named_repositories/* namedRepositories */.Wh)(await suiteTexts(suiteDir), languages);
    const folder = (0,external_node_path_.join)(workDir, 'submodules');
    await (0,files/* removeTree */.dM)(folder);
    const search = new SubmoduleSearch(repository, folder, signal);
    const relevant = named.found.filter(({ language }) => language === null || asked.has(language));
    const parents = [];
    for (const url of new Set(relevant.map((one) => one.url))) {
        if ((0,named_repositories/* isSameRepository */.ve)(url, repository))
            continue;
        const parent = await search.find(url);
        if (parent)
            parents.push(parent);
    }
    await (0,files/* removeTree */.dM)(folder);
    for (const { below, url } of parents) {
        const where = below.map(({ path }) => path).join(', ');
        log(`${url} pins ${repository} in ${where}: builds use the commit under test instead.`);
    }
    for (const url of search.unread)
        log(`It could not be determined whether ${url} has submodules.`);
    return { parents, whyNot: (language) => whyNot(language, repository, named, parents, search) };
}
function whyNot(language, repository, { found, isWhole, without }, parents, { unread }) {
    if (without.includes(language))
        return notTaken(language, repository, []);
    const own = found.filter((one) => one.language === language || one.language === null);
    const taking = own.some(({ url }) => (0,named_repositories/* isSameRepository */.ve)(url, repository) || parents.some((parent) => parent.url === url));
    const isKnown = isWhole && unread.size === 0 && own.some((one) => one.language === language);
    return taking || !isKnown
        ? null
        : notTaken(language, repository, own.map(({ url }) => url));
}
/** @param urls of what it does clone */
function notTaken(language, repository, urls) {
    const clones = urls.length > 0 ? `clones ${urls.join(', ')}` : 'clones no repository';
    const isFolder = !/^[a-z+]+:\/\//i.test(repository);
    const hint = isFolder
        ? 'a folder is given by --mirror URL=PATH'
        : 'name one that it clones as the client’s repository';
    return `the build of ${language} does not take ${repository}: it ${clones}${urls.length > 0 ? `; ${hint}` : ''}`;
}
/** The files of a suite that say what its builds clone. */
async function suiteTexts(suiteDir) {
    const texts = new Map();
    for (const folder of ['scripts', 'runners']) {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(suiteDir, folder), { recursive: true }).catch(() => []);
        for (const path of names.map((name) => `${folder}/${name}`).filter(named_repositories/* namesRepositories */.rC)) {
            texts.set(path, await (0,promises_.readFile)((0,external_node_path_.join)(suiteDir, path), 'utf8').catch(() => ''));
        }
    }
    return texts;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/build-settings.js










/**
 * Settles what the builds of the sides use. Where a client's repository is under test, git finds in
 * its place a mirror that has the commit under the name that is asked for; so it does in the place of
 * repositories that have it as a submodule, and cargo takes it.
 *
 * @throws JobFailure when a repository cannot be read, or has no such commit
 */
async function buildSettings(sides, context, clock) {
    const patience = patienceOf(context, clock);
    const mirror = (0,external_node_path_.join)(context.workDir, 'client');
    const { client, compare, suite } = context.request;
    const cache = await compilerCache(context);
    if (client) {
        await (0,files/* removeTree */.dM)(mirror);
        context.log(`Mirroring ${client.repository}`);
        const copy = (0,git_mirrors/* mirrorRepository */.Mi)(client.repository, mirror, context.signal, patience);
        await orFail("the client's repository could not be fetched", copy);
    }
    const settings = {};
    let use = null;
    for (const [side, of] of Object.entries(sides)) {
        const ofBaseline = side === 'baseline';
        const revision = ofBaseline ? compare?.client : client;
        const content = await mirroredContent(of.suiteDir, (0,external_node_path_.join)(context.workDir, 'content', side), context);
        const environment = { ...environmentOf(context), ...cache, ...content };
        if (client && revision) {
            // Both sides have the same suite then.
            use ??= await clientUse(of.suiteDir, of.clients, client.repository, context);
            const built = { suiteDir: of.suiteDir, environment, use, mirror, into: `${mirror}-${side}` };
            settings[side] = await ofClient({ ...revision, repository: client.repository }, built, context, patience);
        }
        else {
            const branch = await branchOf(ofBaseline && compare ? compare.suite : suite, context, patience);
            settings[side] = { branch, environment, standIns: [], use: null };
        }
    }
    return settings;
}
async function ofClient({ ref, commit, repository }, built, { log, signal }, patience) {
    if (commit === null)
        throw new job_context/* JobFailure */.y3('the request names no commit of the client');
    const { into, mirror, suiteDir, use } = built;
    await (0,files/* removeTree */.dM)(into);
    await (0,files/* removeTree */.dM)(`${into}-parents`);
    const { branch, folder } = await orFail("the client's commit could not be fetched", (0,git_mirrors/* mirrorAt */.dt)({ repository, ref, commit }, mirror, into, signal, patience));
    const standIns = [{ url: repository, folder, commit, base: commit }];
    for (const parent of use.parents) {
        const copies = parentCopiesFor(parent, commit, branch, `${into}-parents`, signal, patience);
        standIns.push(...(await orFail(`${parent.url} could not be copied`, copies)));
    }
    for (const manifest of await pinCargo(suiteDir, repository, commit)) {
        log(`${manifest} pins ${repository}: cargo uses the commit under test instead.`);
    }
    let { environment } = built;
    for (const one of standIns)
        environment = (0,git_mirrors/* redirected */.cP)(environment, one.url, one.folder);
    return { branch, environment, standIns, use };
}
/** A branch of the suite may have namesakes in what it builds; its default branch is left to each. */
async function branchOf({ ref }, context, patience) {
    const name = (0,suite_repository/* branchNameOf */.dZ)(ref);
    if (name === null)
        return null;
    const main = await orFail('the suite could not be asked for its default branch', (0,suite_repository/* defaultBranch */.OR)(context.request.suite.repository, context.signal, patience));
    return name === main ? null : name;
}
/**
 * Python holds its output back unless told otherwise, and progress would come in lumps. cargo's own git
 * knows neither copies of repositories nor the limits that the system's git has here.
 */
function environmentOf({ environment }) {
    return {
        ...environment,
        ...git/* GIT_ENVIRONMENT */.jf,
        CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
        PYTHONUNBUFFERED: '1',
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/find-repositories.js




/**
 * All repositories below a folder that have files checked out, submodules included.
 *
 * @param onUnreadable told of folders that cannot be looked into
 */
async function findRepositories(below, onUnreadable) {
    const found = [];
    for await (const folder of foldersWithGit(below, onUnreadable)) {
        // Named, as git would else look for a broken one's in the folders above.
        const read = (...args) => orNull((0,git/* git */.$Y)(['--git-dir=.git', ...args], { cwd: folder }));
        const commit = await read('rev-parse', '--verify', 'HEAD^{commit}');
        // Not `remote get-url`, which tells where git was redirected to.
        const url = await read('config', '--get', 'remote.origin.url');
        found.push({ folder, url: url && withoutSecrets(url), commit });
    }
    return found;
}
function withoutSecrets(url) {
    return (0,input_error/* printable */.g$)(url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1'), 500);
}
/** A submodule's `.git` is a file. Links are not followed: they may lead anywhere. */
async function* foldersWithGit(folder, onUnreadable) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => {
        onUnreadable(folder);
        return [];
    });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.some(({ name }) => name === '.git'))
        yield folder;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name === '.git')
            continue;
        yield* foldersWithGit((0,external_node_path_.join)(folder, entry.name), onUnreadable);
    }
}
async function orNull(output) {
    try {
        return await output;
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/runner-builds.js
var runner_builds = __webpack_require__(4149);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-line.js
var run_line = __webpack_require__(75158);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/suite-output.js










/** Other lines between five stars are a client's own. */
const BANNER = /^\*{5} ((?:PREPARE|BUILD|RUN|SKIPPING|SUMMARY)\b.*) \*{5}$/;
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS`, quoted as Python's list2cmdline does. */
const RUNNER_COMMAND = /^[^>]*> .+ (\S+) ("[^"]+\.run\.json"|\S+\.run\.json) (\S+) \S+ [\d.]+(?:e[+-]?\d+)?$/;
/**
 * Follows what a suite's `prep-build-run-benchmarks.py` prints, line by line, and reports the result of
 * every case. Its exit code proves little (it is 0 although benchmarks failed): a case counts as
 * measured only by its `Run:` lines.
 *
 * Nothing in the output proves who printed a line, and a runner can print another one's banner and
 * command line. It can then end its own case early, give figures for cases of this run that were
 * asked for and come later, and keep their own from being read: it spoils the run that it is part of,
 * and nothing else. No case is reported twice.
 */
class SuiteOutput {
    #expected;
    #onCase;
    #onStart;
    #measure;
    #reached = new Set();
    #started = new Set();
    #open = null;
    #phase = 'prepare';
    #said = new contract_reason/* FailureReason */.v();
    /** Lines that report a run while no case is running. */
    #strayRuns = 0;
    constructor(expected, on) {
        this.#expected = expected;
        this.#onStart = on.start;
        this.#onCase = on.case;
        this.#measure = on.measure ?? (() => undefined);
    }
    /** Where the suite is; a script that ends in `build` failed to build. */
    get phase() {
        return this.#phase;
    }
    /** Why the script failed or measured nothing, as far as it says where no case is running. */
    get words() {
        return this.stray ?? this.#said.words;
    }
    /** Why runs were printed and belong to no case; null where all belong to one. */
    get stray() {
        return this.#strayRuns > 0 ? strayRuns(this.#strayRuns) : null;
    }
    /** Clients that the suite ran. */
    get reached() {
        return this.#reached;
    }
    /** @param nowMs when the line came, in milliseconds from any start */
    line(printed, nowMs) {
        const text = (0,input_error/* withoutColours */.mU)(printed).trimEnd();
        const banner = BANNER.exec(text)?.[1];
        if (banner !== undefined) {
            this.#banner(banner, nowMs);
            this.#said.line(text);
            return;
        }
        const command = RUNNER_COMMAND.exec(text);
        if (command && this.#startCase(command, nowMs))
            return;
        if (this.#open)
            this.#open.line(text);
        else if ((0,run_line/* tellsOfRun */.$8)(text))
            this.#strayRuns++;
        else
            this.#said.line(text);
    }
    /**
     * The script has ended; closes the case that was running.
     *
     * @param stopped why we ended it, if we did: its last case is then no measurement
     */
    end(nowMs, stopped = null) {
        this.#close(nowMs, stopped);
    }
    #banner(title, nowMs) {
        this.#close(nowMs);
        if (title.startsWith('BUILD RUNNER: '))
            this.#phase = 'build';
        const client = /^RUN BENCHMARKS: \S+ - (\S+)$/.exec(title)?.[1];
        if (client === undefined)
            return;
        this.#phase = 'run';
        if (this.#expected.s3Clients.includes(client))
            this.#reached.add(client);
    }
    /** @returns whether the line is the command line of a case that was asked for */
    #startCase([, s3Client = '', path = '', bucket = ''], nowMs) {
        const workload = (0,external_node_path_.basename)(path.replaceAll('"', '')).replace(/\.run\.json$/, '');
        const { s3Clients, buckets, workloads, lineRateGigabitsPerSecond } = this.#expected;
        if (!s3Clients.includes(s3Client) || !buckets.includes(bucket))
            return false;
        const asked = workloads.get(workload);
        if (asked === undefined)
            return false;
        this.#close(nowMs);
        this.#phase = 'run';
        this.#reached.add(s3Client);
        // A suite runs each case once: the runs after a second command line belong to nobody.
        const cell = { bucket, s3Client, workload };
        if (this.#started.has((0,contract_names/* cellKeyInJob */.uF)(cell)))
            return true;
        this.#started.add((0,contract_names/* cellKeyInJob */.uF)(cell));
        const measured = this.#measure(asked);
        this.#open = new SuiteCase(cell, asked, nowMs, lineRateGigabitsPerSecond, measured);
        this.#onStart(s3Client, bucket, workload);
        return true;
    }
    #close(nowMs, stopped = null) {
        const open = this.#open;
        this.#open = null;
        if (open)
            this.#onCase(open.result(nowMs, stopped), open.times);
    }
}
function strayRuns(count) {
    const lines = count === 1 ? '1 line reports a run' : `${count} lines report runs`;
    return (`${lines}, and none follows the command line of a case that was asked for: a suite prints ` +
        'FOLDER> RUNNER… S3_CLIENT /path/NAME.run.json BUCKET REGION GBPS before each (see docs/suite.md)');
}
/** The exit code is the suite's: that a runner skips a workload is known by its words. */
const SKIPPED = /^\W*skip(?:ped|ping)?\b/i;
/** The case whose runner is running: what it printed so far. */
class SuiteCase {
    #cell;
    #workload;
    #startedMs;
    #runs;
    #measured;
    #times = new RunTimes(false);
    #said = new contract_reason/* FailureReason */.v();
    #skipped = '';
    #benchmarkFailed = false;
    /**
     * @param workload null when its file could not be read
     * @param startedMs in milliseconds from any start
     */
    constructor(cell, workload, startedMs, lineRateGigabitsPerSecond, measured) {
        this.#measured = measured;
        this.#cell = cell;
        this.#workload = workload;
        this.#startedMs = startedMs;
        this.#runs = new runner_output/* PrintedRuns */.ll(lineRateGigabitsPerSecond, {
            bytes: workload && (0,contract_tasks/* bytesPerRun */.ei)(workload),
            requests: workload && (0,contract_tasks/* requestsPerRun */.rS)(workload),
        });
    }
    line(text) {
        if (this.#runs.add(text, (seconds) => this.#factsOf(seconds)))
            return;
        if (text === 'benchmark failed')
            this.#benchmarkFailed = true;
        this.#said.line(text);
        if (SKIPPED.test(text))
            this.#skipped = (0,input_error/* printable */.g$)(text);
    }
    #factsOf(seconds) {
        const time = this.#times.take(seconds);
        return { ...this.#measured?.costs.take(seconds), ...(time && { time }) };
    }
    get times() {
        return apart(this.#runs.kept).times;
    }
    /** @param stopped why the runner was ended by us, if it was: that case is then not a measurement */
    result(nowMs, stopped) {
        this.#measured?.stop();
        const { reason, status } = this.#end(nowMs);
        const said = [reason, this.#runs.warning].filter((why) => why !== null).join('; ') || null;
        const end = stopped ? { status: 'failed', reason: stopped } : { status, reason: said };
        const { runs } = apart(this.#runs.kept);
        const measurements = (0,measurement/* markWarmup */.cv)(runs.map((run) => ({ round: 0, ...run })));
        return caseResult(this.#cell, 'candidate', this.#workload, { ...end, measurements });
    }
    #end(nowMs) {
        const words = (0,runner_output/* asTheirWords */.OC)(this.#said.words);
        const failed = (why) => ({ status: 'failed', reason: why });
        if (this.#benchmarkFailed)
            return failed(words || 'the runner failed');
        const because = words && `: ${words}`;
        if (this.#runs.kept.length === 0) {
            return this.#skipped
                ? { status: 'skipped', reason: (0,runner_output/* asTheirWords */.OC)(this.#skipped) }
                : failed(words ? `the runner printed no run: ${words}` : runner_output/* NO_RUN_PRINTED */.Tf);
        }
        const early = this.#stoppedEarly(nowMs);
        return early ? failed(`${early}${because}`) : { status: 'measured', reason: null };
    }
    /** A runner stops at `maxRepeatCount` runs or after `maxRepeatSecs`; one that stops before has died. */
    #stoppedEarly(nowMs) {
        const { printed } = this.#runs;
        if (!this.#workload || printed >= this.#workload.maxRepeatCount)
            return null;
        if ((nowMs - this.#startedMs) / 1000 >= this.#workload.maxRepeatSecs)
            return null;
        return `the runner stopped after ${printed} of ${(0,input_error/* counted */.hS)(this.#workload.maxRepeatCount, 'run')}`;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/suite-script.js














const SUITE_SCRIPT = suite_scripts/* SUITE_SCRIPTS */._Y.whole;
/** What a suite says about a client whose language failed to build, before it continues. */
const UNBUILT = [/^\*{5} SKIPPING: (\S+) \((.+)\) \*{5}$/, /^\*{3} FAILED: (\S+) \(\S+\): (.+)$/];
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS` */
const suite_script_RUNNER_COMMAND = /^[^>]*> (.+) (\S+) \S+\.run\.json"? \S+ \S+ [\d.]+$/;
/** Runs the suite's script once, and records the cases that it ran. */
async function runScript({ buckets, python, runners, settings, suiteDir, workloads }, clients, progress, context) {
    const { document, log, now, request, signal, workDir } = context;
    let pid = null;
    const asked = [];
    const record = (result, times) => {
        document.putCase(result);
        if (context.journal === undefined)
            return;
        const where = { ...context, bucket: result.bucket };
        const known = withRequests(result.measurements, times, where);
        asked.push(known.then((measurements) => document.putCase({ ...result, measurements })));
    };
    const output = new SuiteOutput({
        ...{ s3Clients: clients, buckets, workloads },
        lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    }, {
        start: (s3Client, bucket, workload) => {
            progress.index++;
            log((0,job_log/* formatCaseStart */.KX)({
                phase: 'measure',
                ...progress,
                storageClass: (0,contract_names/* storageClassOf */.Hg)(bucket),
                s3Client,
                workload,
            }));
        },
        case: record,
        // Of the script, with all that it has started: while a case runs, that is its runner and the script itself.
        measure: (workload) => (pid === null ? undefined : costsToTell(workload)(pid, true)),
    });
    const command = [
        ...[python, (0,external_node_path_.join)(suiteDir, SUITE_SCRIPT), '--buckets', ...buckets],
        ...['--region', request.region],
        ...['--throughput', String(request.gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND)],
        ...['--build-dir', buildDirOf(context), '--files-dir', (0,job_context/* filesDirOf */.Kh)(context)],
        ...['--s3-clients', ...clients],
        ...(settings.branch === null ? [] : ['--branch', settings.branch]),
        ...['--workloads', ...[...workloads.keys()].map((name) => workloadPath(suiteDir, name))],
    ];
    const unbuilt = new Map();
    const onLine = (line) => {
        log(line);
        output.line(line, now().getTime());
        for (const pattern of UNBUILT) {
            const [, client = '', why = ''] = pattern.exec(line) ?? [];
            if (clients.includes(client) && !unbuilt.has(client))
                unbuilt.set(client, (0,input_error/* printable */.g$)(why));
        }
        const [, command = '', client = ''] = suite_script_RUNNER_COMMAND.exec(line) ?? [];
        if (clients.includes(client) && !runners.has(client))
            runners.set(client, (0,runner_builds/* shellWords */.CH)(command));
    };
    const env = (0,job_context/* runnerEnvironment */.iU)(clients, settings.environment);
    const onStart = (started) => {
        pid = started;
    };
    const end = await (0,process_group/* runCommand */.d)(command, { cwd: workDir, env, signal, onLine, onStart });
    output.end(now().getTime(), end.ended);
    await Promise.all(asked);
    return { output, code: end.code, unbuilt };
}
function buildDirOf({ workDir }) {
    return (0,external_node_path_.join)(workDir, 'build');
}
const PREPARE_SCRIPT = suite_scripts/* SUITE_SCRIPTS */._Y.prepare;
/**
 * Finds the workloads that the suite's script for that cannot prepare: each is prepared together with
 * those before it that could be, as they may clash.
 *
 * @returns null when the suite has no such script
 */
async function prepareOneByOne({ buckets, python, settings, suiteDir, workloads }, context) {
    const { log, request, signal } = context;
    const { environment } = settings;
    const script = (0,external_node_path_.join)(suiteDir, PREPARE_SCRIPT);
    if (!(await (0,files/* exists */.t2)(script)))
        return null;
    const prepare = async (bucket, names) => {
        const command = [
            ...[python, script, '--bucket', bucket, '--region', request.region],
            ...['--files-dir', (0,job_context/* filesDirOf */.Kh)(context)],
            ...['--workloads', ...names.map((name) => workloadPath(suiteDir, name))],
        ];
        return (await (0,suite_tools/* runStep */.eg)(command, { ...context, environment })).why;
    };
    const prepared = [];
    for (const bucket of buckets) {
        const ready = new Map();
        const failed = new Map();
        for (const [name, workload] of workloads) {
            if (signal.aborted)
                break;
            log(`Preparing ${name} for ${bucket}`);
            const why = await prepare(bucket, [...ready.keys(), name]);
            if (why === null)
                ready.set(name, workload);
            else if (!signal.aborted)
                failed.set(name, why);
        }
        prepared.push({ bucket, workloads: ready, failed });
    }
    return prepared;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/built.js













/**
 * Finds the repositories that a build cloned, submodules included.
 *
 * @param byCargo what cargo has built from
 */
async function builtFrom(buildDir, byCargo, { standIns }, { kept, log }) {
    const unreadable = (folder) => log(`${folder} cannot be searched for repositories.`);
    const cloned = await findRepositories(buildDir, unreadable);
    const base = (commit) => standIns.find((one) => one.commit === commit)?.base ?? commit;
    return {
        cloned: cloned.map((one) => ({ ...one, commit: base(one.commit) })),
        byCargo: kept?.byCargo(buildDir, byCargo) ?? byCargo,
    };
}
/** The URLs of what was built. */
function urlsOf({ byCargo, cloned }) {
    const urls = [...cloned, ...byCargo].map(({ url }) => url);
    return [...new Set(urls.filter((url) => url !== null))];
}
/**
 * Records the commit of every repository that a build was made of.
 *
 * @param s3Clients that were built with what is there; undefined: any
 */
function recordRepositories(side, buildDir, s3Clients, { byCargo, cloned }, { document, log }) {
    const known = document.run.suite.repositories;
    const found = [];
    const add = (url, commit) => {
        found.push({ side, url, commit, ...(s3Clients && { s3Clients: [...s3Clients] }) });
    };
    for (const { folder, url, commit } of cloned) {
        log(`Built for the ${side}: ${url ?? 'no origin'} at ${commit ?? 'no commit'} in ${folder}`);
        // A name that is the same on both sides, where the repository itself tells none.
        if (commit !== null)
            add(url ?? (0,external_node_path_.relative)(buildDir, folder), commit);
    }
    for (const { commit, url } of byCargo) {
        log(`Built for the ${side} by cargo: ${url} at ${commit}`);
        add(url, commit);
    }
    const distinct = new Map([...known, ...found].map((one) => [JSON.stringify(one), one]));
    document.setSuite({ repositories: [...distinct.values()] });
}
/** A program that tells its version does so at once. */
const built_LIMIT_SECONDS = 10;
/** Programs other than S3 clients that may end a runner's command. */
const SCRIPT = /\.(py|js|mjs|ts|jar|sh|rb|pl|dll|json)$/i;
const VERSION = /\bv?(\d+\.\d+[\w.+-]*)/;
/**
 * The version of an S3 client that was built: of each repository that its build cloned, as git describes
 * it, and of the program that its runner starts, as it says itself.
 *
 * @param command of the runner; null where it is not known
 * @returns null when there is nothing to tell it by
 */
async function versionOf(command, { byCargo, cloned }, environment, workplace) {
    const versions = [];
    for (const { commit, folder, url } of cloned) {
        if (commit === null || (await isSubmodule(folder)))
            continue;
        const described = await describe(folder, commit);
        versions.push(`${nameOf(url ?? folder)} ${described ?? commit.slice(0, 12)}`);
    }
    versions.push(...byCargo.map(({ commit, url }) => `${nameOf(url)} ${commit.slice(0, 12)}`));
    const program = command && (await programVersion(command, environment, workplace));
    if (program)
        versions.push(program);
    return versions.length > 0 ? (0,input_error/* printable */.g$)(versions.join(', '), 1000) : null;
}
/** What a submodule is of is told by the commit of what has it. */
async function isSubmodule(folder) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => null);
    return found?.isFile() ?? false;
}
async function describe(cwd, commit) {
    try {
        return await (0,git/* git */.$Y)(['--git-dir=.git', 'describe', '--tags', '--always', commit], { cwd });
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}
/** Of the program that a script is told to start, such as `python3 main.py /usr/bin/rclone`. */
async function programVersion(command, env, { signal, workDir }) {
    const program = command.at(-1) ?? '';
    if (command.length < 2 || !(0,external_node_path_.isAbsolute)(program) || SCRIPT.test(program))
        return null;
    for (const argument of (await (0,files/* isExecutable */.TV)(program)) ? ['--version', 'version'] : []) {
        let version = null;
        const onLine = (line) => {
            version ??= VERSION.exec(line)?.[1] ?? null;
        };
        const timeout = (0,start_program/* timeLimit */.zc)(built_LIMIT_SECONDS * 1000);
        const options = { cwd: workDir, env, signal, timeout, onLine };
        const end = await (0,process_group/* runCommand */.d)([program, argument], options).catch(() => null);
        if (end?.code === 0 && version !== null)
            return version;
    }
    return null;
}
function nameOf(url) {
    return (0,external_node_path_.basename)(url.replace(/\/+$/, '')).replace(/\.git$/, '');
}
/** The language that a suite writes a client's runner in; the client's own name when it does not tell. */
function languageOf(s3Client, { clients }) {
    return clients?.get(s3Client) ?? s3Client;
}
/** The clients that need no build to be known to fail. */
function whyNotBuilt({ clients, settings }, { request: { s3Clients } }) {
    const why = new Map();
    for (const s3Client of s3Clients) {
        if (clients && !clients.has(s3Client)) {
            why.set(s3Client, unknownClient(s3Client, [...clients.keys()]));
        }
    }
    const known = s3Clients.filter((one) => !why.has(one));
    const untaken = known.map((one) => settings.use?.whyNot(languageOf(one, { clients })) ?? null);
    // Beside a client that is under test, others are measured as they are.
    if (untaken.includes(null))
        return why;
    for (const [index, s3Client] of known.entries())
        why.set(s3Client, untaken[index]);
    return why;
}
/**
 * Records what was built, and of which versions.
 *
 * @throws JobFailure when the client's repository under test is not among it
 */
async function recordBuilt({ clients, runners, settings, suiteDir, }, context) {
    const { document, request } = context;
    const buildDir = buildDirOf(context);
    const from = await builtFrom(buildDir, await cargoSources(suiteDir), settings, context);
    recordRepositories('candidate', buildDir, undefined, from, context);
    for (const s3Client of request.s3Clients) {
        const own = (0,external_node_path_.join)(buildDir, languageOf(s3Client, { clients }), '/');
        const cloned = from.cloned.filter(({ folder }) => `${folder}/`.startsWith(own));
        const command = runners.get(s3Client) ?? null;
        const byCargo = command?.[0]?.startsWith(suiteDir) ? from.byCargo : [];
        const env = settings.environment;
        const version = command && (await versionOf(command, { cloned, byCargo }, env, context));
        if (version)
            document.setVersions({ [s3Client]: version });
    }
    const repository = request.client?.repository;
    const wasBuilt = document.cases.some(({ status }) => status === 'measured');
    if (repository === undefined || !wasBuilt)
        return;
    if (urlsOf(from).some((url) => (0,named_repositories/* isSameRepository */.ve)(url, repository)))
        return;
    throw new job_context/* JobFailure */.y3(notTaken(request.s3Clients.join(', '), repository, urlsOf(from)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/sides.js













/**
 * Checks both sides out and builds all of their runners, before anything is timed. Nothing is built when
 * the sides have installed different tools: they cannot be compared on one machine. Nor is it when there
 * is no workload that both can run.
 *
 * @throws JobFailure when a side cannot be fetched, or its suite cannot be compared
 */
async function suiteSides(compare, context, machine) {
    const revisions = [context.request.suite, compare.suite];
    const [candidate, baseline] = await readySides(revisions, context, machine);
    return { candidate: candidate, baseline: baseline };
}
/**
 * Checks the candidate out and builds its runners, if there is a workload that they can run.
 *
 * @throws JobFailure when it cannot be fetched, or its suite has no script for that
 */
async function candidateSide(context) {
    const [candidate] = await readySides([context.request.suite], context);
    return candidate;
}
/** @param revisions of the candidate, and of the baseline if there is one */
async function readySides(revisions, context, machine) {
    const { environment, log, request } = context;
    const sources = [];
    for (const [at, revision] of revisions.entries()) {
        sources.push(await checkOut(at === 0 ? 'candidate' : 'baseline', revision, context));
    }
    const folders = sources.map(({ suiteDir }) => suiteDir);
    const [first, ...others] = await suiteWorkloads(folders, context);
    const workloads = [await preparable(first, 'largest', context), ...others];
    const tools = [];
    const notBuilt = (why) => {
        log(`Nothing is built: ${why}.`);
        return sources.map(({ side }, at) => {
            const own = { tools: tools[at] ?? null, workloads: workloads[at] };
            return { side, ...own, runners: new Map(), environment };
        });
    };
    const runnableIn = workloads.map((read) => [...(0,read_workload/* runnable */.as)(read).keys()]);
    if (!runnableIn[0].some((name) => runnableIn.every((names) => names.includes(name)))) {
        const whose = sources.length > 1 ? 'that both sides can run' : 'that can be run';
        return notBuilt(`there is no workload ${whose}`);
    }
    for (const folder of folders)
        tools.push(await (0,suite_tools/* installTools */.HG)(folder, context, machine));
    if (new Set(tools).size > 1) {
        return notBuilt('the sides do not install the same tools on this machine');
    }
    const checkedOut = [];
    for (const [at, source] of sources.entries()) {
        const python = await (0,suite_tools/* pythonFor */.OL)(source.suiteDir, [runner_builds/* BUILD_SCRIPT */.JF], context);
        const clients = await askClients(source.suiteDir, python, context);
        const own = { tools: tools[at], workloads: workloads[at] };
        checkedOut.push({ ...source, ...own, python, clients });
    }
    const bySide = Object.fromEntries(checkedOut.map((one) => [one.side, one]));
    const settings = await buildSettings(bySide, context);
    const asked = clientsOf(checkedOut, context);
    const ready = [];
    let untaken = new Map();
    for (const one of checkedOut) {
        const built = await sides_build(one, asked, settings[one.side], untaken, context);
        if (!request.compare?.design.againstItself)
            untaken = built.untaken;
        ready.push(built.side);
    }
    return ready;
}
async function checkOut(side, revision, context) {
    const folder = (0,external_node_path_.join)(context.workDir, side);
    await (0,files/* removeTree */.dM)(folder);
    const suiteDir = (0,external_node_path_.join)(folder, 'suite');
    await fetchSuite(revision, suiteDir, context);
    if (!(await (0,files/* exists */.t2)((0,external_node_path_.join)(suiteDir, runner_builds/* BUILD_SCRIPT */.JF)))) {
        throw new job_context/* JobFailure */.y3(`the ${side}'s suite has no ${runner_builds/* BUILD_SCRIPT */.JF} at ${revision.commit}: choose a commit that has it`);
    }
    return { side, suiteDir, buildDir: (0,external_node_path_.join)(folder, buildFolder(side, context)) };
}
/**
 * In an A/A run the name of the folder is of another length on each side and in each run: builds have it in
 * them, so that their code and data lie elsewhere, which makes programs faster or slower (Mytkowicz et al.,
 * "Producing wrong data without doing anything obviously wrong!", ASPLOS 2009).
 */
function buildFolder(side, { request: { compare } }) {
    if (!compare?.design.againstItself)
        return 'build';
    const { seed } = compare.design;
    const length = side === 'candidate' ? seed % LONGEST_TAIL : Math.floor(seed / LONGEST_TAIL);
    return `build-${'x'.repeat(length % LONGEST_TAIL)}`;
}
/** Letters; a path may have some 4000. */
const LONGEST_TAIL = 64;
/** A client that no side has is a mistake; one that a side alone has is new, or gone. */
function clientsOf(sides, { request }) {
    const has = (s3Client, { clients }) => clients?.has(s3Client) ?? true;
    return {
        byLanguage: (side) => Map.groupBy(request.s3Clients.filter((one) => has(one, side)), (one) => side.clients?.get(one) ?? one),
        whyUnknown: (s3Client, of) => {
            if (has(s3Client, of))
                return null;
            if (sides.some((side) => has(s3Client, side))) {
                return { unknown: `the ${of.side}'s suite has no S3 client ${s3Client}` };
            }
            const known = new Set(sides.flatMap(({ clients }) => [...(clients?.keys() ?? [])]));
            return { failure: unknownClient(s3Client, [...known]) };
        },
    };
}
/**
 * @param untakenBefore languages whose build was seen not to take the client's repository, each with the
 *   reason: they are not built again
 */
async function sides_build(checkedOut, asked, settings, untakenBefore, context) {
    const { side, suiteDir, tools, buildDir, python, workloads } = checkedOut;
    const { document, log, request, signal } = context;
    const repository = request.client?.repository ?? '';
    const runners = new Map();
    const untaken = new Map(untakenBefore);
    for (const s3Client of request.s3Clients) {
        const unknown = asked.whyUnknown(s3Client, checkedOut);
        if (unknown)
            runners.set(s3Client, unknown);
    }
    const languages = asked.byLanguage(checkedOut);
    for (const language of languages.keys()) {
        const why = settings.use?.whyNot(language) ?? null;
        if (why !== null && !request.compare?.design.againstItself)
            untaken.set(language, why);
    }
    for (const [language, clients] of languages) {
        if (signal.aborted)
            break;
        if (untaken.has(language))
            continue;
        const whose = request.compare ? `the ${side}'s` : 'the';
        log((0,job_log/* formatStep */.yS)(`building ${whose} runner for ${clients.join(', ')}`));
        const folder = (0,external_node_path_.join)(buildDir, language);
        const command = [
            ...[python, (0,external_node_path_.join)(suiteDir, runner_builds/* BUILD_SCRIPT */.JF), '--lang', language, '--build-dir', folder],
            ...(settings.branch === null ? [] : ['--branch', settings.branch]),
        ];
        const before = (await cargoSources(suiteDir)).map(({ url }) => url);
        const runner = await (0,runner_builds/* buildRunner */.Fk)(command, settings, context);
        const byCargo = (await cargoSources(suiteDir)).filter(({ url }) => !before.includes(url));
        const from = await builtFrom(folder, byCargo, settings, context);
        recordRepositories(side, folder, clients, from, context);
        for (const client of clients)
            runners.set(client, runner);
        if ('failure' in runner)
            continue;
        const isTaken = urlsOf(from).some((url) => (0,named_repositories/* isSameRepository */.ve)(url, repository));
        if (settings.use && !isTaken)
            untaken.set(language, notTaken(language, repository, urlsOf(from)));
        if (side !== 'candidate')
            continue;
        const version = await versionOf(runner.command, from, settings.environment, context);
        if (version !== null) {
            document.setVersions(Object.fromEntries(clients.map((client) => [client, version])));
        }
    }
    const isUsed = [...languages.keys()].some((language) => !untaken.has(language));
    for (const [language, why] of untaken) {
        log(`Not part of what is ${request.compare ? 'compared' : 'measured'}: ${why}`);
        const instead = isUsed ? { untaken: why } : { failure: why };
        const keeps = request.compare?.design.againstItself && isUsed;
        if (!keeps)
            for (const client of languages.get(language) ?? [])
                runners.set(client, instead);
    }
    return {
        side: { side, tools, runners, workloads, environment: settings.environment },
        untaken,
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/quantile.js
var quantile = __webpack_require__(80950);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-ratio.js
var client_ratio = __webpack_require__(21782);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/random.js
var random = __webpack_require__(34952);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/rounds.js



/** Clients whose ratio certainly lies farther from 1 than this are apart, and no round changes it. */
const FAR_APART = 0.25;
/** Of half the width of an interval. */
const CLEAR = 0.3;
/** Rounds that tell how long the next one takes. */
const RECENT_ROUNDS = 5;
/** A case that is measured in rounds, as far as it was. */
class CaseInRounds {
    /** What its processes took, in seconds; of those of earlier attempts, what their runs took. */
    processes;
    #end;
    /** @param before what earlier attempts have of it */
    constructor(before = { status: 'measured', reason: null, measurements: [] }) {
        const { measurements, reason, status } = before;
        this.#end = { status, reason, measurements };
        this.processes = [...Map.groupBy(measurements, ({ round }) => round).values()].map((runs) => runs.reduce((sum, { seconds }) => sum + seconds, 0));
    }
    get end() {
        return this.#end;
    }
    get lastRound() {
        return Math.max(0, ...this.#end.measurements.map(({ round }) => round));
    }
    /** Adds what a process came to. */
    add({ measurements, reason, status }) {
        this.#end = {
            ...{ status, reason: reason ?? this.#end.reason },
            measurements: [...this.#end.measurements, ...measurements],
        };
    }
    /** Says why it has fewer rounds than it was to have. */
    cut(why) {
        this.#end = { ...this.#end, cut: why };
    }
}
/** One workload against one bucket, with all S3 clients that take turns on it. */
class WorkloadInTurns {
    bucket;
    /** Of which a member is taken; null: the workload was named. */
    family;
    #clients;
    #cases = new Map();
    #roundSeconds = [];
    #chosen = null;
    #expectedSeconds = null;
    #standing = null;
    constructor(bucket, family, clients) {
        this.bucket = bucket;
        this.family = family;
        this.#clients = clients;
    }
    /** What its clients are tried with, before a size is chosen. */
    get trial() {
        const { members, trial } = this.family;
        return { name: trial, workload: members.get(trial) };
    }
    /** null until a size is chosen. */
    get chosen() {
        return this.#chosen;
    }
    /** @param before what an earlier attempt has of it */
    choose(name, workload, before = []) {
        this.#chosen = { name, workload };
        for (const one of before)
            this.#cases.set(one.s3Client, new CaseInRounds(one));
    }
    /** What it is called before a size is chosen. */
    get name() {
        return this.#chosen?.name ?? this.family?.standard ?? '';
    }
    /** Clients that can be measured, as far as is known. */
    get clients() {
        const known = (one) => this.#cases.get(one)?.end.status ?? 'measured';
        return this.#clients.filter((one) => known(one) === 'measured');
    }
    /** The number of the next round. */
    get nextRound() {
        return 1 + Math.max(0, ...[...this.#cases.values()].map(({ lastRound }) => lastRound));
    }
    /** Clients in the order of a round, as it was drawn; the same for the same seed. */
    orderOf(round, seed, instanceType) {
        const { clients } = this;
        const key = JSON.stringify([seed, instanceType, this.bucket.name, this.name, round]);
        (0,random/* shuffle */.k4)(clients, (0,random/* randomOf */.Rn)(key));
        return clients;
    }
    /** Whether a client's content was checked, by the process of its first round. */
    isChecked(client) {
        return (this.#cases.get(client)?.lastRound ?? 0) > 0;
    }
    add(client, outcome) {
        const one = this.#cases.get(client) ?? new CaseInRounds();
        one.add(outcome);
        this.#cases.set(client, one);
        this.#standing = null;
    }
    /** Says why there are fewer rounds than there were to be. */
    cut(why) {
        for (const client of this.clients)
            this.#cases.get(client)?.cut(why);
    }
    /** Seconds that a round of all clients is expected to take, before there was one. */
    expect(seconds) {
        this.#expectedSeconds = seconds;
    }
    get isExpected() {
        return this.#expectedSeconds !== null || this.#roundSeconds.length > 0;
    }
    addRound(seconds) {
        this.#roundSeconds.push(seconds);
    }
    /** @param usual what a round of a workload takes that nothing is known of */
    standing(usual) {
        const { clients } = this;
        const kept = clients.map((client) => this.#kept(client).length);
        const recent = this.#roundSeconds.slice(-RECENT_ROUNDS);
        const mean = recent.reduce((sum, seconds) => sum + seconds, 0) / recent.length;
        this.#standing ??= this.#stand();
        return {
            rounds: clients.length > 0 ? Math.min(...kept) : 0,
            begun: Math.max(0, ...kept) > 0,
            open: clients.length > 0,
            leftAlone: clients.length === 1 && this.#clients.length > 1,
            extra: this.family?.extra ?? false,
            secondsPerRound: recent.length > 0 ? mean : (this.#expectedSeconds ?? usual),
            ...this.#standing,
        };
    }
    /** As it is recorded; nothing before it was begun. */
    cases(attempted = 'begun') {
        if (this.#chosen === null)
            return [];
        const { name, workload } = this.#chosen;
        return this.#clients.flatMap((s3Client) => {
            const end = this.#cases.get(s3Client)?.end ?? (attempted === 'interrupted' ? NOT_REACHED : null);
            const cell = { bucket: this.bucket.name, s3Client, workload: name };
            return end === null ? [] : [caseResult(cell, 'candidate', workload, end)];
        });
    }
    #kept(client) {
        return (this.#cases.get(client)?.end.measurements ?? []).filter(({ warmup }) => !warmup);
    }
    #stand() {
        const { clients } = this;
        const pairs = clients.flatMap((a, index) => clients.slice(index + 1).map((b) => {
            const differences = (0,client_ratio/* differencesInRounds */.bt)({ measurements: this.#kept(a) }, { measurements: this.#kept(b) });
            return differences.length === 0 ? null : (0,client_ratio/* ratioOf */.pO)(differences).interval;
        }));
        if (pairs.length === 0)
            return { halfWidth: 0, told: true, shown: true };
        const told = pairs.map((interval) => interval !== null && isTold(interval));
        const open = pairs.filter((_, index) => !told[index]);
        const counted = open.length > 0 ? open : pairs;
        return {
            halfWidth: Math.max(...counted.map(halfWidth)),
            told: open.length === 0,
            shown: pairs.every((interval) => interval !== null && isShown(interval)),
        };
    }
}
/** Told apart by little is not enough: that may be by chance, and more rounds show it. */
function isTold(interval) {
    const [low, high] = interval;
    return (0,client_ratio/* toldBy */.Hd)({ interval }) === 'equal' || low > 1 + FAR_APART || high < 1 / (1 + FAR_APART);
}
/**
 * To go on until a difference shows, and stop, would show some that are not there: so the interval has to be
 * clear of 1 by a part of its width (`error-rate.test.ts` tells what is wrong how often).
 */
function isShown(interval) {
    const [low, high] = interval.map(Math.log);
    const clear = CLEAR * halfWidth(interval);
    return (0,client_ratio/* toldBy */.Hd)({ interval }) === 'equal' || low > clear || high < -clear;
}
function halfWidth(interval) {
    return interval === null ? Number.POSITIVE_INFINITY : Math.log(interval[1] / interval[0]) / 2;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/compared-cell.js









const SIDES = ['candidate', 'baseline'];
/** A process that takes this many times longer than its side did before hangs; it is not just slow. */
const HANGS = 10;
/** Rounds in which a side prints no run after its warm-up, before no more are tried. */
const MOST_EMPTY_ROUNDS = 2;
const NO_RUN_LEFT = 'a side ends its processes after the warm-up, so no run is left to compare';
/** A cell that is compared in rounds, each of them a process of either side. */
class ComparedCell {
    cell;
    #sides;
    #compare;
    #timed;
    #cases;
    /** Of its coins: each cell of each instance type has its own. */
    #key;
    /** Why it has fewer rounds than planned; null if it has them all, or continues. */
    #cut = null;
    #inWork = null;
    #emptyRounds = 0;
    #isOver = false;
    /** Whether what is stored of it is to be said again at the end. */
    #isStale = false;
    /**
     * @param before both sides, as far as earlier attempts have measured them: the rounds count, and so
     *   does the time of their runs
     */
    constructor(cell, sides, compare, instanceType, before = []) {
        this.cell = cell;
        this.#sides = sides;
        this.#compare = compare;
        this.#key = `${instanceType} ${(0,contract_names/* cellKeyInJob */.uF)(cell)}`;
        this.#timed = both((side) => timedOf(cell, sides[side]));
        this.#cases = both((side) => {
            const known = before.find((one) => one.side === side);
            return new CaseInRounds(known && { ...known, reason: known.cut ? null : known.reason });
        });
        for (const { cut, reason } of before) {
            if (cut === 'itsTime' && reason !== null)
                this.#cut = { why: cut, reason };
            else
                this.#isStale ||= cut !== undefined;
        }
    }
    /** As far as it was measured. */
    get inWork() {
        this.#inWork ??= this.#read();
        return this.#inWork;
    }
    /**
     * Both sides, as far as they were measured. One that is to have more rounds says that it was interrupted: if
     * the job is lost, that is what has become of it.
     */
    get cases() {
        const { course, rounds } = this.inWork.reading;
        const goesOn = !this.#isOver && rounds > 0 && (course === 'open' || course === 'unscreened');
        const reason = `interrupted after ${(0,input_error/* counted */.hS)(rounds, 'round')}`;
        const end = this.#cut ?? (goesOn ? { why: 'interrupted', reason } : null);
        return SIDES.map((side) => {
            const outcome = this.#cases[side].end;
            if (end === null || outcome.status !== 'measured')
                return this.#caseOf(side, outcome);
            const { reason: why, why: cut } = end;
            if (outcome.measurements.length === 0) {
                const reason = cut === 'interrupted' ? runner_output/* INTERRUPTED_BEFORE */.bn : why;
                return this.#caseOf(side, { status: 'skipped', reason, cut });
            }
            const reason = [outcome.reason, why].filter((one) => one !== null).join('; ');
            return this.#caseOf(side, { ...outcome, reason, cut });
        });
    }
    /**
     * Ends it before it has the rounds that it was to have.
     *
     * @param because what was up, or what happened
     */
    cutShort(why, because, context) {
        const { rounds } = this.inWork.reading;
        const reason = rounds === 0 ? `not reached: ${because}` : `${because} after ${(0,input_error/* counted */.hS)(rounds, 'round')}`;
        this.#end({ why, reason }, context);
    }
    /**
     * Says that it has all the rounds that it was to have, unless it was cut short.
     *
     * @returns both sides, unless this attempt has done nothing for them
     */
    conclude() {
        this.#isOver = true;
        return this.#isStale ? this.cases : [];
    }
    /**
     * Runs rounds, numbered on from those before; each is stored when both sides have ended it. None
     * begins after a side failed or was skipped, after an interruption, or when time would not do for one
     * like the longest so far.
     */
    async run(rounds, time, context) {
        const { document, signal } = context;
        this.#isStale = true;
        for (let done = 0; done < rounds && !this.inWork.closed && !signal.aborted; done++) {
            if (!time.hasFor(this.inWork.secondsPerRound))
                break;
            const late = this.#sideWithoutTime();
            if (late) {
                this.cutShort('itsTime', `the ${late}'s time ran out`, context);
                break;
            }
            if (!(await this.#round(time, context)))
                break;
            document.putCase(...this.cases);
        }
        await leaveNoDownloads(this.#name, this.#timed.candidate.workload, context);
    }
    /** @returns whether it has told anything */
    async #round(time, context) {
        const { design, maxCaseSeconds } = this.#compare;
        const round = 1 + Math.max(...SIDES.map((side) => this.#cases[side].lastRound));
        const repeat = { round, kept: design.keptPerRound, maxSeconds: maxCaseSeconds };
        const limit = (0,judge/* limitOfSide */.iZ)(this.inWork.reading.rounds, this.#allowance, design);
        const ends = [];
        for (const side of (0,judge/* candidateFirst */.eI)(design.seed, this.#key, round) ? SIDES : SIDES.toReversed()) {
            // The second runs also when the first has failed by itself: that tells whose fault it is.
            if (ends.some(({ ended }) => ended !== 'by itself'))
                break;
            context.log(`Round ${round}: ${side}`);
            const { cell } = this;
            const timed = this.#timed[side];
            const limitSeconds = limit - this.#timeOf(side).spent;
            ends.push({
                side,
                ...(await time.run({ cell, side, timed, repeat, limitSeconds }, context)),
            });
        }
        const isAdded = this.#addRound(ends, round, context);
        for (const { seconds, side } of ends)
            this.#cases[side].processes.push(seconds);
        this.#inWork = null;
        return isAdded;
    }
    /** Adds a round that both sides have ended; of any other, only that a side has failed in it. */
    #addRound(ends, round, context) {
        if (ends.some(({ ended }) => ended === 'interrupted' || ended === 'budget'))
            return false;
        const late = ends.find(({ ended }) => ended === 'limit');
        if (!late) {
            const before = this.inWork.reading.rounds;
            for (const { outcome, side } of ends)
                this.#cases[side].add(outcome);
            this.#inWork = null;
            if (this.inWork.reading.rounds === before)
                this.#emptyRounds++;
            if (!this.inWork.closed && this.#emptyRounds >= MOST_EMPTY_ROUNDS) {
                this.#end({ why: 'itsTime', reason: NO_RUN_LEFT }, context);
            }
            return true;
        }
        const longest = Math.max(0, ...this.#cases[late.side].processes);
        if (longest > 0 && late.seconds < HANGS * longest) {
            this.cutShort('itsTime', `the ${late.side}'s time ran out`, context);
            return false;
        }
        const reason = longest > 0
            ? `it did not end in round ${round}: it was ended after ${inSeconds(late.seconds)}, and took ${inSeconds(longest)} at most before`
            : `it did not end within the ${this.#compare.maxCaseSeconds} s that it is allowed`;
        for (const { outcome, side } of ends) {
            this.#cases[side].add(side === late.side ? { ...outcome, reason } : outcome);
        }
        if (ends.length === 1 && round === 1) {
            const other = late.side === 'candidate' ? 'baseline' : 'candidate';
            this.#cases[other].add({ ...otherSideOf(late.side, late.outcome), measurements: [] });
        }
        return true;
    }
    #end(cut, { document, log }) {
        this.#cut = cut;
        this.#inWork = null;
        log(`${this.#name}: ${cut.reason}`);
        document.putCase(...this.cases);
    }
    #read() {
        const { bucket } = this.cell;
        const [candidate, baseline] = SIDES.map((side) => [this.#caseOf(side, this.#cases[side].end)]);
        const sides = (0,judge_cells/* comparable */.Zm)({
            ...{ instanceType: '', storageClass: (0,contract_names/* storageClassOf */.Hg)(bucket) },
            ...{ ...this.cell, candidate: candidate, baseline: baseline },
        });
        const rounds = 'verdict' in sides ? [] : (0,judge/* pairedRounds */.DL)(sides.candidate, sides.baseline);
        const { length } = rounds;
        const spent = this.#timeOf('candidate').spent + this.#timeOf('baseline').spent;
        return {
            reading: (0,judge/* readingOf */.MU)(rounds, this.#compare.design),
            closed: this.#cut !== null || 'verdict' in sides,
            secondsPerRound: length === 0 ? null : spent / length,
        };
    }
    #sideWithoutTime() {
        const { rounds } = this.inWork.reading;
        return SIDES.find((side) => !(0,judge/* mayBegin */.DU)([this.#timeOf(side)], rounds, this.#allowance, this.#compare.design));
    }
    #timeOf(side) {
        const { processes } = this.#cases[side];
        return {
            spent: processes.reduce((sum, seconds) => sum + seconds, 0),
            nextProcess: processes.length === 0 ? 0 : (0,quantile/* median */.JZ)(processes),
        };
    }
    /** Seconds of either side. */
    get #allowance() {
        return this.#compare.maxCaseSeconds / 2;
    }
    get #name() {
        return `${this.cell.s3Client} ${this.cell.workload}`;
    }
    #caseOf(side, end) {
        return caseOfSide(this.cell, this.#sides[side], end);
    }
}
function inSeconds(seconds) {
    return `${Number(seconds.toPrecision(3))} s`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/compare.js














/** How a cell that is not measured to its end is said to have ended. */
const CUT = {
    budget: 'the budget of the comparison ran out',
    interrupted: runner_output/* INTERRUPTED */.t,
};
const INTERRUPTED_BEFORE_IT = { ...NOT_REACHED, cut: 'interrupted' };
/**
 * Measures the candidate and the baseline in turn on this host, after all builds, round by round.
 *
 * @throws JobFailure when a side cannot be fetched, or files cannot be prepared
 */
async function measureSides(compare, context) {
    const { document, request } = context;
    const builtin = request.suite.repository === contract_names/* BUILTIN_SUITE */.Ho;
    const sides = await (builtin ? builtinSides : suiteSides)(compare, context);
    const cells = cellsOf([sides.candidate, sides.baseline], context);
    const added = cells.filter((cell) => isNew(cell, sides));
    const common = cells.filter((cell) => !added.includes(cell));
    const open = recordUntimed(common, sides, compare, context);
    const workloads = workloadsOfCells([...open, ...added], sides.candidate);
    const lacking = await prepareJob(workloads, builtin ? 'ours' : 'any', context);
    const compared = recordLacking(open, sides, lacking, context).map((cell) => {
        const before = document.begunBefore(cell);
        return new ComparedCell(cell, sides, compare, request.instanceType, before);
    });
    const time = new MeasuringTime(compare.design.budgetSeconds, document);
    await measureRounds(compared, compare, time, context);
    await measureAdded(added, lacking, sides, compare, time, context);
}
/**
 * Measures cells in rounds: all of them in the rounds of the screen, then those that stand out, each until
 * it is proven, given up or out of rounds. What is measured next follows from what is stored, so that
 * a later attempt goes on where this one was.
 */
async function measureRounds(cells, { design, instanceTypes }, time, context) {
    const { document, log, signal } = context;
    const limits = () => ({ secondsLeft: time.secondsLeft, cells: cells.length * instanceTypes });
    const inWork = () => cells.map((cell) => cell.inWork);
    const toScreen = cells.filter(({ inWork: { reading } }) => reading.course === 'unscreened');
    const followed = new Set();
    const tell = (compared, phase) => {
        const { bucket, s3Client, workload } = compared.cell;
        const timeLeft = (0,judge/* timeToGo */.TA)(inWork(), limits(), design);
        const left = timeLeft !== null && { timeLeft };
        const name = { storageClass: (0,contract_names/* storageClassOf */.Hg)(bucket), s3Client, workload, ...left };
        if (phase === 'screen') {
            const index = toScreen.indexOf(compared) + 1;
            log((0,job_log/* formatCaseStart */.KX)({ phase: 'measure', index, total: toScreen.length, ...name }));
        }
        else {
            const round = compared.inWork.reading.rounds + 1;
            followed.add(compared);
            const count = { index: followed.size, total: cells.length, round };
            log((0,job_log/* formatCaseStart */.KX)({ phase: 'confirm', ...count, ...name }));
        }
    };
    let work = (0,judge/* nextWork */.J6)(inWork(), limits(), design);
    while (work.cell !== null && !signal.aborted) {
        const compared = cells[work.cell];
        tell(compared, work.phase);
        await compared.run(work.rounds, time, context);
        work = (0,judge/* nextWork */.J6)(inWork(), limits(), design);
    }
    const cut = signal.aborted ? 'interrupted' : 'budget';
    const left = (0,judge/* cellsLeft */.xz)(inWork(), limits().cells);
    for (const at of left)
        cells[at].cutShort(cut, CUT[cut], context);
    document.putCase(...cells.flatMap((cell) => cell.conclude()));
    const notEnded = left.length > 0 ? `; ${left.length} not measured to the end: ${CUT[cut]}` : '';
    log(`${(0,input_error/* counted */.hS)(cells.length, 'case')} compared in rounds; ${followed.size} stood out and got more rounds${notEnded}.`);
}
/** Measures what only the candidate has, in one process: that it works, and how fast it is. */
async function measureAdded(cells, lacking, { candidate }, { design, maxCaseSeconds }, time, context) {
    const repeat = { round: 1, kept: design.screenRounds, maxSeconds: maxCaseSeconds };
    const run = async (cell) => {
        if (!time.hasFor(null)) {
            return { status: 'skipped', reason: `not reached: ${CUT.budget}`, cut: 'budget' };
        }
        const timed = timedOf(cell, candidate);
        const process = { cell, side: candidate.side, timed, repeat, limitSeconds: maxCaseSeconds };
        return (await time.run(process, context)).outcome;
    };
    const notReached = INTERRUPTED_BEFORE_IT;
    const added = { cells, lacking, notReached, before: 0, run, side: candidate };
    await measureOneByOne(added, context);
}
/** Records the cells that need no timing; returns the others. */
function recordUntimed(cells, sides, { design }, context) {
    const { document, log, request, signal } = context;
    const same = request.s3Clients.filter((s3Client) => !design.againstItself && (0,judge_cells/* isSameCode */.Yo)(document.run.suite, s3Client));
    if (same.length > 0)
        log(`Not timed, as both sides are the same code: ${same.join(', ')}`);
    return withoutEnded(cells, sides, context, (cell) => signal.aborted
        ? both(() => INTERRUPTED_BEFORE_IT)
        : whyUntimed(cell, sides, same.includes(cell.s3Client)));
}
/** Records the cells that could not be prepared; returns the others. */
function recordLacking(cells, sides, lacking, context) {
    return withoutEnded(cells, sides, context, ({ bucket, workload }) => {
        const reason = lacking(bucket, workload);
        return reason === null ? null : both(() => ({ status: 'failed', reason }));
    });
}
function withoutEnded(cells, sides, { document }, endOf) {
    return cells.filter((cell) => {
        const ends = endOf(cell);
        if (ends === null)
            return true;
        const { baseline, candidate } = sides;
        document.putCase(caseOfSide(cell, candidate, ends.candidate), caseOfSide(cell, baseline, ends.baseline));
        return false;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/next-turn.js

/** Rounds of every workload where nobody set a budget. */
const ROUNDS_WITHOUT_BUDGET = 6;
/** More rounds make intervals narrower than what differs from one day to the next. */
const MOST_ROUNDS = 60;
/** Rounds differ: one that takes longer than expected must not break the budget. */
const MARGIN = 1.1;
/**
 * What is measured next, of workloads in the order in which they are begun. One that was begun gets its
 * least number of rounds before another is begun, and is begun only where that many are expected to fit.
 * Then those get rounds of whose clients nothing is shown yet, what takes least time first; then those of which
 * more can be told, where intervals are widest. A client that is left alone gets the least number of rounds.
 *
 * @param secondsLeft of the budget; null: there is none
 */
function nextTurn(workloads, secondsLeft, { leastRounds, mostRounds } = {}) {
    const [usual, last] = secondsLeft === null
        ? [ROUNDS_WITHOUT_BUDGET, ROUNDS_WITHOUT_BUDGET]
        : [client_ratio/* LEAST_ROUNDS */.UM, MOST_ROUNDS];
    const least = leastRounds ?? usual;
    const most = mostRounds ?? Math.max(least, last);
    const fits = ({ secondsPerRound }, rounds) => secondsLeft === null || rounds * secondsPerRound * MARGIN <= secondsLeft;
    const open = workloads.filter((one) => one.open && one.rounds < (one.leftAlone ? least : most));
    const unfinished = open.find((one) => one.begun && one.rounds < least && fits(one, 1));
    const toBegin = (extra) => open.find((one) => !one.begun && one.extra === extra && fits(one, least));
    const first = (some, by) => some.filter((one) => one.begun && fits(one, 1)).toSorted((a, b) => by(a) - by(b))[0];
    const widest = ({ halfWidth }) => -halfWidth;
    const untold = open.filter(({ told }) => !told);
    const unshown = untold.filter(({ shown }) => !shown);
    const next = unfinished ??
        toBegin(false) ??
        first(unshown, secondsToTell) ??
        first(untold, widest) ??
        toBegin(true) ??
        first(open, widest);
    if (next)
        return { workload: workloads.indexOf(next) };
    return { workload: null, why: open.length > 0 ? 'budget' : 'done' };
}
/** An interval of so little, of ln ratio, either tells two clients apart or shows that they are equal. */
const DECISIVE_HALF_WIDTH = Math.log(1 + client_ratio/* EQUAL_WITHIN */.pz) / 2;
/** Seconds until the intervals of a workload are narrow enough, as their width falls with the root of the rounds. */
function secondsToTell({ halfWidth, rounds, secondsPerRound }) {
    const more = rounds * ((halfWidth / DECISIVE_HALF_WIDTH) ** 2 - 1);
    return secondsPerRound * Math.max(1, more);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/patience.js


/** Nobody waits longer for one process of an S3 client, whatever it moves. */
const LONGEST_SECONDS = 600;
/** A process that moves little may take so long where nobody set a budget. */
const USUAL_SECONDS = 120;
/** And so long under any budget: a busy machine takes seconds to start a program. */
const SHORTEST_SECONDS = 20;
/** A client that moves less in a second is as good as one that hangs. */
const SLOWEST_BYTES_PER_SECOND = 2e6;
/** As is one that takes longer for each of many small files, or for each request. */
const SECONDS_PER_TASK = 0.25;
/** What S3 clients are tried with before sizes are chosen shows nothing new after so long. */
const TRIAL_SECONDS = 60;
/**
 * How long a process may take before it is said to hang. One that takes more than the budget divided by the least
 * number of rounds cannot have these rounds, even if no other client had any; what is large takes its time.
 */
function processLimit(workload, turns) {
    const { warmups = 1 } = turns;
    const tasks = workload.tasks.length;
    const perRun = (0,contract_tasks/* bytesPerRun */.ei)(workload) / SLOWEST_BYTES_PER_SECOND + tasks * SECONDS_PER_TASK;
    return Math.min(LONGEST_SECONDS, Math.max(fairShare(turns), (1 + warmups) * perRun));
}
/**
 * The same of a trial, which is larger than the smallest size that may be chosen: one that takes longer could not
 * have the least number of rounds of that either.
 */
function trialLimit({ members, trial }, { budgetSeconds, ...turns }) {
    const [smallest] = members.values();
    const factor = (0,contract_tasks/* bytesPerRun */.ei)(members.get(trial)) / (0,contract_tasks/* bytesPerRun */.ei)(smallest);
    const scaled = budgetSeconds === null ? null : budgetSeconds * factor;
    return Math.min(TRIAL_SECONDS, fairShare({ ...turns, budgetSeconds: scaled }));
}
function fairShare({ budgetSeconds, leastRounds = client_ratio/* LEAST_ROUNDS */.UM }) {
    if (budgetSeconds === null)
        return USUAL_SECONDS;
    return Math.max(SHORTEST_SECONDS, budgetSeconds / leastRounds);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/s3-profile.js
var s3_profile = __webpack_require__(9694);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/uploads.js + 1 modules
var uploads = __webpack_require__(48063);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/sizes.js















/** What a run should take, as a mean over the S3 clients: shorter ones are noise, longer ones too few. */
const sizes_SHORTEST_SECONDS = 0.1;
const sizes_LONGEST_SECONDS = 0.5;
/** The share of the budget that the least number of rounds may need. */
const SHARE_OF_LEAST = 0.75;
/** A size that this instance type had before, or that another of this machine has, is kept if its runs take the wanted time to within this factor. */
const LIKE_ENOUGH = 1.8;
/** Copies of what a run moves that are on disk at once, and as much again that stays free. */
const COPIES = 8;
const Sizes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/**
 * Tries each S3 client once on a member of each family, and chooses the sizes by what that took. What a client
 * says that it cannot do it is not asked again, and one that hangs has failed.
 */
async function chooseSizes(works, turns, run, context) {
    const { budgetSeconds, leastRounds = client_ratio/* LEAST_ROUNDS */.UM, warmups = 1 } = turns;
    const tried = new Map();
    for (const work of works)
        tried.set(work, await tryClients(work, turns, run, context));
    if (context.signal.aborted)
        return;
    const all = [...tried.values()].flat();
    const startSeconds = all.length > 0 ? (0,quantile/* median */.JZ)(all.map((one) => one.startSeconds)) : 0;
    const wanted = wantedSeconds(works, { budgetSeconds, leastRounds, warmups }, startSeconds);
    const mostBytes = await roomFor(context);
    const known = await readSizes(context);
    const { instanceType } = context.request;
    // What suits one kind of server does not suit another, and nobody compares figures of both.
    const way = (0,s3_profile/* wayToS3 */.Z1)(context.request);
    for (const [work, of] of tried) {
        const family = work.family;
        const tries = of.map(({ runSeconds }) => runSeconds);
        const anywhere = `${way}: ${family.standard}`;
        const own = `${way}, ${instanceType}: ${family.standard}`;
        const before = [own, anywhere]
            .map((key) => known[key] ?? '')
            .find((member) => family.members.has(member));
        const name = (0,workloads/* memberFor */.IW)(family, tries, wanted, mostBytes, before, LIKE_ENOUGH);
        known[own] = name;
        known[anywhere] = name;
        const chosen = family.members.get(name);
        work.choose(name, chosen);
        const factor = (0,contract_workload/* bytesPerRun */.ei)(chosen) / (0,contract_workload/* bytesPerRun */.ei)(work.trial.workload);
        const runs = (1 + warmups) * factor;
        work.expect(of.reduce((sum, one) => sum + one.startSeconds + runs * one.runSeconds, 0));
    }
    writeSizes(known, context);
}
/** What a run should take so that the least number of rounds fits into the budget. */
function wantedSeconds(works, { budgetSeconds, leastRounds = client_ratio/* LEAST_ROUNDS */.UM, warmups = 1 }, startSeconds) {
    const processes = leastRounds * works.reduce((sum, { clients }) => sum + clients.length, 0);
    if (budgetSeconds === null || processes === 0)
        return sizes_LONGEST_SECONDS;
    const perProcess = (SHARE_OF_LEAST * budgetSeconds) / processes;
    const perRun = (perProcess - startSeconds) / (1 + warmups);
    return Math.min(sizes_LONGEST_SECONDS, Math.max(sizes_SHORTEST_SECONDS, perRun));
}
async function tryClients(work, turns, run, context) {
    const { name, workload } = work.trial;
    const limitSeconds = trialLimit(work.family, turns);
    const tried = [];
    for (const s3Client of work.clients) {
        if (context.signal.aborted)
            break;
        const cell = { bucket: work.bucket.name, s3Client, workload: name };
        const turn = { round: 1, checks: false, warmups: 1 };
        const process = builtinProcess(cell, workload, turn, limitSeconds, context);
        const { ended, outcome, seconds } = await run(process, context);
        const runs = outcome.measurements.map((one) => one.seconds);
        if (ended === 'limit' && runs.length === 0) {
            const { reason } = outcome;
            context.log((0,job_log/* formatTurnFailure */.r1)({ s3Client, workload: name, reason: reason }));
            work.add(s3Client, { ...outcome, reason: `${reason} (tried with ${name})` });
            continue;
        }
        // One that is so slow counts most of all: in the size of the others it would never end.
        if (ended === 'limit') {
            tried.push({ s3Client, runSeconds: runs.at(-1), startSeconds: 0 });
            continue;
        }
        if (outcome.status === 'skipped')
            work.add(s3Client, outcome);
        if (outcome.status !== 'measured' || runs.length === 0)
            continue;
        const inRuns = runs.reduce((sum, one) => sum + one, 0);
        tried.push({ s3Client, runSeconds: runs.at(-1), startSeconds: Math.max(0, seconds - inRuns) });
    }
    return tried;
}
/** Bytes that a run may move, so that the disk holds all copies of them. */
async function roomFor(context) {
    return (await freeBytesOf((0,job_context/* filesDirOf */.Kh)(context))) / COPIES;
}
/**
 * The sizes of earlier runs on this machine, of which figures of equal sizes make a trend; and those that other
 * instance types of this run have: figures of equal sizes are read side by side.
 */
async function readSizes(context) {
    try {
        return Sizes.parse(JSON.parse(await (0,promises_.readFile)(sizesPath(context), 'utf8')));
    }
    catch {
        return {}; // This is the first.
    }
}
function writeSizes(sizes, context) {
    try {
        (0,files/* replaceFile */.fR)(sizesPath(context), JSON.stringify(sizes));
    }
    catch (error) {
        context.log(`The sizes of workloads could not be saved for later: ${error}`);
    }
}
function sizesPath({ request, sizes, workDir }) {
    return sizes ?? (0,external_node_path_.join)(workDir, uploads/* SAVED */.MX, request.nonce, 'sizes.json');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/measure/turns.js












/** Where a budget is to be kept, a process may take so much longer than what is left of it. */
const GRACE_SECONDS = 10;
/**
 * Measures the S3 clients of the built-in suite beside each other: workload by workload in rounds, in each of
 * them every client once, in a process of its own, in an order that is drawn. What is measured next follows
 * from what is stored, so that a later attempt on the same machine goes on where this one was.
 *
 * @throws JobFailure when it has no such workload, or files cannot be prepared
 */
async function measureInTurns(turns, context, means = { prepare: prepareJob, run: runProcess }) {
    const { document, log, request, signal } = context;
    const own = await clientsOfSide('candidate', request.client, context);
    document.setVersions(await readyClients('candidate', own, context));
    const works = worksOf(turns, context);
    const first = works.filter(({ family }) => !family?.extra || !turns.sized);
    await getReady(first, turns, means, context);
    const time = new MeasuringTime(turns.budgetSeconds, document, means.run);
    while (!signal.aborted) {
        const known = works.filter(({ isExpected }) => isExpected).map((work) => work.standing(0));
        const usual = Math.max(0, ...known.map(({ secondsPerRound }) => secondsPerRound));
        const standings = works.map((work) => work.standing(usual));
        const next = nextTurn(standings, time.secondsLeft, turns);
        if (next.workload === null)
            break;
        const work = works[next.workload];
        if (work.chosen === null)
            await getReady([work], turns, means, context);
        else
            await runRound(work, work.chosen, turns, time, context);
    }
    if (signal.aborted) {
        for (const work of works) {
            work.cut('interrupted');
            document.putCase(...work.cases(turns.sized ? 'begun' : 'interrupted'));
        }
    }
    else {
        recordNotBegun(works, context);
    }
    log(`${document.roundsSeconds.toFixed(1)} s of measuring in ${(0,input_error/* counted */.hS)(works.length, 'workload')}.`);
}
/** What there is to measure, in the order in which it is begun. */
function worksOf({ sized }, { document, request }) {
    const { buckets, cells = {} } = request;
    const clientsOf = (names) => request.s3Clients.filter((one) => (0,glob/* isChosen */.lf)(cells, one, names));
    const before = (bucket, isOf) => document.cases.filter((one) => one.bucket === bucket && isOf(one.workload));
    if (!sized) {
        const workloads = [...selectWorkloads(request)];
        return buckets.flatMap((bucket) => workloads.map(([name, workload]) => {
            const work = new WorkloadInTurns(bucket, null, clientsOf([name]));
            work.choose(name, workload, before(bucket.name, (one) => one === name));
            return work;
        }));
    }
    const families = (0,workloads/* loadFamilies */.Zm)().map((family) => [family, clientsOf([...family.members.keys()])]);
    const chosen = families.filter(([, s3Clients]) => s3Clients.length > 0);
    return chosen.flatMap(([family, s3Clients]) => buckets.map((bucket) => {
        const work = new WorkloadInTurns(bucket, family, s3Clients);
        const cases = before(bucket.name, (one) => family.members.has(one));
        const [first] = cases;
        if (first)
            work.choose(first.workload, family.members.get(first.workload), cases);
        return work;
    }));
}
/** Chooses the sizes that are still to be chosen, and prepares files. What cannot be prepared has failed. */
async function getReady(works, turns, { prepare, run }, context) {
    const { document, log, signal } = context;
    const toSize = works.filter(({ chosen }) => chosen === null);
    if (toSize.length > 0) {
        log((0,job_log/* formatStep */.yS)('trying how fast the S3 clients are on this machine'));
        const trials = new Map(toSize.map(({ trial }) => [trial.name, trial.workload]));
        await prepare(trials, 'ours', context);
        await chooseSizes(toSize, turns, run, context);
    }
    if (signal.aborted)
        return;
    for (const work of toSize)
        document.putCase(...work.cases().filter(({ status }) => status === 'failed'));
    log((0,job_log/* formatStep */.yS)('preparing files'));
    const chosen = works.flatMap((work) => (work.chosen === null ? [] : [{ work, ...work.chosen }]));
    const workloads = new Map(chosen.map(({ name, workload }) => [name, workload]));
    const lacking = await prepare(workloads, 'ours', context);
    for (const { name, work } of chosen) {
        const reason = lacking(work.bucket.name, name);
        if (reason === null)
            continue;
        for (const client of work.clients) {
            work.add(client, { status: 'failed', reason, measurements: [] });
        }
        document.putCase(...work.cases());
    }
}
async function runRound(work, { name, workload }, turns, time, context) {
    const { document, log, request, signal } = context;
    const { bucket } = work;
    const { seed, warmups = 1 } = turns;
    const limitSeconds = processLimit(workload, turns);
    const round = work.nextRound;
    let took = 0;
    for (const s3Client of work.orderOf(round, seed, request.instanceType)) {
        if (signal.aborted)
            break;
        const { secondsLeft } = time;
        const where = { storageClass: bucket.storageClass, s3Client, workload: name };
        log((0,job_log/* formatTurn */.bt)({ round, ...where, secondsLeft }));
        const checks = !work.isChecked(s3Client);
        const cell = { bucket: bucket.name, s3Client, workload: name };
        const process = builtinProcess(cell, workload, { round, checks, warmups }, limitSeconds, context);
        // The first process tells whether a client hangs: that is told from a budget that runs out.
        const graceSeconds = checks ? SHORTEST_SECONDS : GRACE_SECONDS;
        const allowed = { graceSeconds, forgivesHanging: true };
        const { ended, outcome, seconds } = await time.run(process, context, allowed);
        if (ended !== 'limit')
            took += seconds;
        if (signal.aborted && outcome.status === 'failed')
            break;
        if (ended === 'budget' && !checks) {
            work.cut('budget');
            break;
        }
        const added = withoutWarmupAlone(outcome);
        work.add(s3Client, added);
        const { reason, status } = added;
        if (status === 'failed' && reason !== null) {
            log((0,job_log/* formatTurnFailure */.r1)({ s3Client, workload: name, reason }));
        }
    }
    work.addRound(took);
    document.putCase(...work.cases());
    await leaveNoDownloads(name, workload, context);
}
/** A process that has printed its warm-up alone has measured nothing. */
function withoutWarmupAlone(outcome) {
    const { measurements, status } = outcome;
    if (status !== 'measured' || measurements.some(({ warmup }) => !warmup))
        return outcome;
    return { ...outcome, status: 'failed', reason: 'there was no run after the warm-up' };
}
function recordNotBegun(works, { document, log }) {
    const notBegun = works.filter((work) => {
        const { begun, open } = work.standing(0);
        return open && !begun;
    });
    const names = notBegun.map(({ name }) => name);
    document.setNotBegun([...new Set(names)]);
    if (names.length === 0)
        return;
    const what = (0,input_error/* counted */.hS)(names.length, 'workload');
    log(`${what} not started, as the budget leaves no time: ${names.join(', ')}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/call-aws.js
var call_aws = __webpack_require__(26641);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/client-config.js
var client_config = __webpack_require__(45249);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/metrics.js







/**
 * Sends all that a job has measured, if it was asked to. A suite's own script could send it too
 * (`--report-metrics`), but ends with its first client where CloudWatch cannot be reached.
 */
async function reportMetrics({ document, log, now, request, signal, }) {
    const { gigabitsPerSecond, instanceType, metrics, region, suite, trusted } = request;
    // Strangers' code has a role that may not.
    if (!metrics || !trusted || !(0,contract_names/* sendsMetrics */.By)(request) || signal.aborted)
        return;
    const of = { instanceType, gigabitsPerSecond };
    const where = { ...of, branch: suite.ref ?? deployment/* DEFAULT_BRANCH */.nU, at: now(), signal, log };
    await sendMetrics(document.cases, where, await metricsClient({ region }));
}
/** The client is loaded only where metrics are sent. */
async function metricsClient(access) {
    const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
    return new CloudWatchClient((0,client_config/* clientConfig */.yO)(access));
}
/**
 * Sends every run but warm-ups, also those that came before a failure, as the reference suite does:
 * the same namespace, names, units and dimensions, so that one dashboard shows both; and what the runs cost,
 * where that is known, which the suite does not send. Metrics are a copy of what the result holds: when they cannot be sent the log says so, and that is all.
 */
async function sendMetrics(cases, where, client) {
    const { PutMetricDataCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4085)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
    const figures = cases.flatMap((one) => metricData(one, where));
    const data = figures.length > 0 ? [...figures, ...lineRate(where)] : [];
    const call = { action: 'cloudwatch:PutMetricData', resource: `namespace ${deployment/* METRICS_NAMESPACE */._v}` };
    try {
        for (let start = 0; start < data.length; start += deployment/* DATA_A_REQUEST */.JD) {
            const MetricData = data.slice(start, start + deployment/* DATA_A_REQUEST */.JD);
            const command = new PutMetricDataCommand({ Namespace: deployment/* METRICS_NAMESPACE */._v, MetricData });
            await (0,call_aws/* callAws */.I)(call, undefined, () => client.send(command, (0,client_config/* until */.TG)(where.signal)));
        }
        where.log(`Sent ${data.length} metrics to CloudWatch`);
    }
    catch (error) {
        const why = (0,input_error/* printable */.g$)((0,input_error/* messageOf */.bD)(error), 400);
        where.log(`warning: the metrics could not be sent to CloudWatch: ${why}`);
    }
}
/** Once a job: an axis of CloudWatch reaches to the largest of its figures, and no further. */
function lineRate({ at, gigabitsPerSecond, instanceType }) {
    if (gigabitsPerSecond === null)
        return [];
    return [
        {
            ...{ MetricName: deployment/* LINE_RATE_METRIC */.b0, Unit: 'Gigabits/Second', Value: gigabitsPerSecond },
            Timestamp: at,
            Dimensions: [{ Name: 'InstanceType', Value: instanceType }],
        },
    ];
}
function metricData(result, { instanceType, branch, at }) {
    const dimensions = {
        S3Client: result.s3Client,
        InstanceType: instanceType,
        Branch: branch,
        // The suite cuts its workloads' names there.
        Workload: result.workload.split('.')[0],
        StorageClass: result.storageClass,
    };
    const shared = {
        Timestamp: at,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    };
    return (0,measurement/* keptMeasurements */.wb)(result).flatMap((run) => [
        { ...speedOf(run), ...shared },
        { MetricName: deployment/* SPEED_METRICS */.WF.duration, Unit: 'Seconds', Value: run.seconds, ...shared },
        ...costsOfRun(run, result).map((cost) => ({ ...cost, ...shared })),
    ]);
}
function speedOf({ gigabitsPerSecond, requestsPerSecond }) {
    const { requests, throughput } = deployment/* SPEED_METRICS */.WF;
    return requestsPerSecond === undefined
        ? { MetricName: throughput, Unit: 'Gigabits/Second', Value: gigabitsPerSecond }
        : { MetricName: requests, Unit: 'Count/Second', Value: requestsPerSecond };
}
/** What is not known is not sent. */
function costsOfRun(run, { bytesPerRun, requestsPerRun }) {
    const size = { bytes: bytesPerRun, requests: (0,contract_tasks/* requestsOf */.uD)(requestsPerRun) };
    const { cpuSecondsPerGigabyte, cpuSecondsPerRequest, peakMemoryBytes } = (0,measurement/* costsOf */.AR)([run], size);
    const datum = (MetricName, Unit, Value) => Value === null ? [] : [{ MetricName, Unit, Value }];
    return [
        // CloudWatch has no unit of that kind.
        ...datum(deployment/* COST_METRICS */.CX.cpu, 'None', cpuSecondsPerGigabyte),
        ...datum(deployment/* COST_METRICS */.CX.cpuOfRequest, 'None', cpuSecondsPerRequest),
        ...datum(deployment/* COST_METRICS */.CX.memory, 'Bytes', peakMemoryBytes),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/measure-suite.js













/**
 * Measures with any suite that offers the contract's scripts, as they are.
 *
 * A workload that cannot be read or prepared fails its own cases, and the script is not given it. When a
 * client's build or its runner ends the whole script, the others are run without it; a language whose
 * build failed is not built again.
 *
 * @throws JobFailure when the suite cannot be fetched, nothing of it can be prepared, or it builds
 *   nothing of the client's repository that is under test
 */
async function measureSuite(context) {
    const { document, log, request, signal, workDir } = context;
    const { s3Clients } = request;
    const buckets = request.buckets.map(({ name }) => name);
    const suiteDir = (0,external_node_path_.join)(workDir, 'suite');
    await fetchSuite(request.suite, suiteDir, context);
    const [read] = await suiteWorkloads([suiteDir], context);
    // The suite's runners leave what they download, so that all of it is there in the end.
    const all = await preparable(read, 'all', context);
    const workloads = forTheScript(all);
    for (const [name, end] of (0,read_workload/* refused */.J5)(all)) {
        if (workloads.has(name))
            continue;
        measure_suite_recordUntimed({ buckets, s3Clients, workloads: [name] }, end, context);
    }
    if (workloads.size === 0) {
        log('Nothing is built: there is no workload that can be run.');
        return;
    }
    await (0,suite_tools/* installTools */.HG)(suiteDir, context);
    const python = await (0,suite_tools/* pythonFor */.OL)(suiteDir, [SUITE_SCRIPT], context);
    const clients = await askClients(suiteDir, python, context);
    const { candidate: settings } = await buildSettings({ candidate: { suiteDir, clients } }, context);
    // The reference suite pulls in clones that it finds, which fails where a tag or commit is checked out.
    if (settings.branch !== null)
        await (0,files/* removeTree */.dM)(buildDirOf(context));
    const failed = new Map([
        ...(context.kept?.unbuilt ?? []),
        ...whyNotBuilt({ clients, settings }, context),
    ]);
    const suite = { suiteDir, python, settings, clients, runners: new Map(), failed };
    const chosen = s3Clients.map((one) => [...all.keys()].filter((name) => (0,glob/* isChosen */.lf)(request.cells ?? {}, one, [name])).length);
    const total = buckets.length * chosen.reduce((sum, count) => sum + count, 0);
    const progress = { index: document.cases.length, total };
    for (const batch of remainingWork(request, workloads, document)) {
        await measureBatch({ ...batch, ...suite, all }, progress, context);
    }
    for (const client of s3Clients) {
        const reason = failed.get(client) ?? 'not reached';
        const end = signal.aborted ? NOT_REACHED : { status: 'failed', reason };
        measure_suite_recordUntimed({ buckets, s3Clients: [client], workloads: workloads.keys() }, end, context);
    }
    await recordBuilt(suite, context);
    if (document.cases.length === 0)
        throw new job_context/* JobFailure */.y3('the suite ran no benchmark');
}
/** What can be run, and what is of a version that only the suite's own runners may know: null. */
function forTheScript(all) {
    const known = (0,read_workload/* runnable */.as)(all);
    const isGiven = (name) => known.has(name) || (0,read_workload/* refused */.J5)(all).get(name)?.status === 'skipped';
    const names = [...all.keys()].filter(isGiven);
    return new Map(names.map((name) => [name, known.get(name) ?? null]));
}
/** @throws JobFailure when the suite's files cannot be prepared for any workload */
async function measureBatch(suite, progress, context) {
    const unprepared = await measurePrepared(suite, progress, context);
    if (unprepared === null)
        return;
    const { s3Clients, words } = unprepared;
    const failure = (why) => `preparing the suite's files failed: ${why}`;
    context.log(`${failure(words)}: workloads are now prepared one by one.`);
    const prepared = await prepareOneByOne(suite, context);
    if (context.signal.aborted)
        return;
    const [first] = (prepared ?? []).flatMap(({ failed }) => [...failed.values()]);
    if (!prepared?.some(({ workloads }) => workloads.size > 0)) {
        throw new job_context/* JobFailure */.y3(failure(first ?? words));
    }
    for (const { bucket, failed, workloads } of prepared) {
        const cells = { buckets: [bucket], s3Clients };
        for (const [name, why] of failed) {
            const known = (0,read_workload/* refused */.J5)(suite.all).get(name);
            const end = known ?? { status: 'failed', reason: failure(why) };
            measure_suite_recordUntimed({ ...cells, workloads: [name] }, end, context);
        }
        if (workloads.size === 0)
            continue;
        const still = await measurePrepared({ ...suite, ...cells, workloads }, progress, context);
        if (still === null)
            continue;
        const end = { status: 'failed', reason: failure(still.words) };
        measure_suite_recordUntimed({ ...cells, workloads: workloads.keys() }, end, context);
    }
}
/** @returns null when the script prepared its files */
async function measurePrepared(suite, progress, context) {
    const { signal } = context;
    const { buckets, failed, workloads } = suite;
    const fail = (s3Clients, reason) => {
        for (const client of s3Clients)
            failed.set(client, reason);
        const cells = { buckets, s3Clients, workloads: workloads.keys() };
        measure_suite_recordUntimed(cells, { status: 'failed', reason }, context);
    };
    const failBuild = (s3Clients, reason) => {
        context.kept?.keepUnbuilt(s3Clients, reason);
        fail(s3Clients, reason);
    };
    const ofLanguageOf = (s3Client) => suite.s3Clients.filter((one) => languageOf(one, suite) === languageOf(s3Client, suite));
    let alone = false;
    let remaining = suite.s3Clients.filter((client) => !failed.has(client));
    while (remaining.length > 0 && !signal.aborted) {
        const batch = alone ? remaining.slice(0, 1) : remaining;
        const { output, code, unbuilt } = await runScript(suite, batch, progress, context);
        if (output.phase === 'prepare' && code !== 0 && !signal.aborted) {
            return { s3Clients: remaining, words: output.words };
        }
        const building = output.phase === 'build';
        const notReached = batch.find((client) => !output.reached.has(client));
        // A script that a client's runner has ended says nothing of the clients behind it.
        const isAtFault = building || batch.length === 1;
        const open = remaining.filter((client) => !output.reached.has(client));
        const isOpen = (client) => open.includes(client);
        if (!signal.aborted) {
            for (const [client, why] of unbuilt) {
                failBuild(ofLanguageOf(client).filter(isOpen), `its runner could not be built: ${why}`);
            }
            if (notReached !== undefined && isAtFault && !failed.has(notReached)) {
                const why = building ? 'its runner could not be built' : 'not reached';
                const clients = building ? ofLanguageOf(notReached) : [notReached];
                (building ? failBuild : fail)(clients.filter(isOpen), `${why}: ${output.words}`);
            }
        }
        if (output.stray !== null) {
            const cells = { buckets, s3Clients: [...output.reached], workloads: workloads.keys() };
            measure_suite_recordUntimed(cells, { status: 'failed', reason: output.stray }, context);
        }
        remaining = open.filter((client) => !failed.has(client));
        alone = !building;
    }
    return null;
}
/**
 * What is chosen, and earlier attempts have left to measure: a client that was cut off goes on where it was, bucket by
 * bucket; those that none had come to are one batch, as all clients are when there was no attempt.
 */
function remainingWork({ buckets, cells = {}, s3Clients }, workloads, document) {
    const names = buckets.map(({ name }) => name);
    const left = (s3Client, bucket) => [...workloads].filter(([workload]) => (0,glob/* isChosen */.lf)(cells, s3Client, [workload]) &&
        !document.doneBefore({ bucket, s3Client, workload }));
    const isUntouched = (s3Client) => names.every((bucket) => left(s3Client, bucket).length === workloads.size);
    const cutOff = s3Clients
        .filter((client) => !isUntouched(client))
        .flatMap((client) => names.map((bucket) => ({
        ...{ s3Clients: [client], buckets: [bucket], workloads: new Map(left(client, bucket)) },
    })));
    const untouched = { s3Clients: s3Clients.filter(isUntouched), buckets: names, workloads };
    return [...cutOff.filter((batch) => batch.workloads.size > 0), untouched].filter((batch) => batch.s3Clients.length > 0);
}
/** Records what became of cells without a run, but for those that have a result already. */
function measure_suite_recordUntimed({ buckets, s3Clients, workloads }, end, { document, request }) {
    const known = new Set(document.cases.map(contract_names/* cellKeyInJob */.uF));
    const names = [...workloads];
    const cells = s3Clients.flatMap((s3Client) => buckets.flatMap((bucket) => names.map((workload) => ({ bucket, s3Client, workload }))));
    const missing = cells.filter((cell) => (0,glob/* isChosen */.lf)(request.cells ?? {}, cell.s3Client, [cell.workload]) &&
        !known.has((0,contract_names/* cellKeyInJob */.uF)(cell)));
    if (missing.length === 0)
        return;
    document.putCase(...missing.map((cell) => caseResult(cell, 'candidate', null, end)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/run-job.js













/**
 * Does what the request asks for and stores the result, also when it fails or is interrupted.
 *
 * @returns why the job failed; null when it reached its end, whatever became of its cases
 */
async function runJob(context) {
    const reason = await measure(context);
    await context.document.finish(reason);
    return reason;
}
async function measure(context) {
    try {
        await measureAsAsked(context);
        await reportMetrics(context);
    }
    catch (error) {
        if (context.signal.aborted)
            return runner_output/* INTERRUPTED */.t;
        if (error instanceof job_context/* JobFailure */.y3)
            return error.message;
        context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return (0,input_error/* messageOf */.bD)(error);
    }
    return context.signal.aborted ? runner_output/* INTERRUPTED */.t : null;
}
/** Four ways to measure; they share how a process is run, timed and stored, but for the suite's own script. */
async function measureAsAsked(context) {
    const { asAws, compare, nonce, suite, trusted, turns } = context.request;
    if (compare)
        return measureSides(compare, context);
    if (suite.repository === contract_names/* BUILTIN_SUITE */.Ho) {
        const asUsual = { seed: (0,contract_names/* seedOf */.n3)(nonce), budgetSeconds: null, sized: false };
        return measureInTurns(turns ?? asUsual, context);
    }
    if (trusted && !asAws)
        return measureSuite(context);
    // Its own script would prepare the bucket, which this job may not, or start its builds where its runners are to be.
    return measureAlone(await candidateSide(context), context);
}
/**
 * Looks whether a job may measure on this machine, now: figures must not stand under another machine's name, and
 * nobody pays hours of a machine for which nobody waits.
 *
 * @returns null if it may
 */
function obstacleTo({ instanceType, notAfter, trigger }, { environment, host, now }) {
    const attempt = Number.parseInt(environment.AWS_BATCH_JOB_ATTEMPT ?? '', 10) || 1;
    const late = whyTooLate((0,job_request/* latestStart */.GZ)(notAfter, attempt), now);
    if (late !== null)
        return { reason: late, exitCode: input_error/* EXIT */.dc.tooLate };
    // This machine's own types are none of EC2's.
    if (trigger === 'local')
        return null;
    const reason = wrongInstanceType(instanceType, host) ?? wrongDisk(instanceType, host, environment);
    return reason === null ? null : { reason, exitCode: input_error/* EXIT */.dc.failed };
}
function whyTooLate(latest, now) {
    if (latest === null || now <= latest)
        return null;
    return (`it got its machine at ${minute(now)}, but nobody waited for it after ${minute(latest)}: it ` +
        'measured nothing; start it again');
}
function minute(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** A machine that does not tell its type is believed. */
function wrongInstanceType(asked, host) {
    const found = host.instanceType ?? null;
    if (found === null || found === asked)
        return null;
    return (`the job is for ${asked}, but runs on ${found}: its queue's compute environment has another ` +
        'instance type; deploy the stack again');
}
/** Of the disks' sizes together: the file system takes some of it, and a GB is not always 10^9 bytes. */
const LEAST_SHARE = 0.8;
/**
 * A machine whose own disks were not mounted has the work folder on its system's volume, which is slower: it
 * works on all the same.
 */
function wrongDisk(instanceType, { workDiskBytes }, { [deployment/* OWN_DISKS_VARIABLE */.b8]: own }) {
    if (workDiskBytes === undefined)
        return null;
    const gigabytes = Number(own ?? ofCatalogue(instanceType));
    if (!(gigabytes > 0) || workDiskBytes >= LEAST_SHARE * gigabytes * 1e9)
        return null;
    return (`${instanceType} has disks of ${gigabytes} GB, but the work folder is on one of ` +
        `${Math.round(workDiskBytes / 1e9)} GB: its disks were not mounted, so figures would be those of another ` +
        'disk; lines of the console output of the machine that begin with "s3-benchmarks:" say why');
}
function ofCatalogue(instanceType) {
    const { nvmeDiskGB = 0, nvmeDisks = 0 } = instance_types/* INSTANCE_TYPES */.qA.get(instanceType) ?? {};
    return nvmeDisks * nvmeDiskGB;
}


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ shellWords),
/* harmony export */   Fk: () => (/* binding */ buildRunner),
/* harmony export */   JF: () => (/* binding */ BUILD_SCRIPT),
/* harmony export */   qU: () => (/* binding */ KeptBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95637);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92857);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_job_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86086);
/* harmony import */ var _src_contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
/* harmony import */ var _src_process_machine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4084);
/* harmony import */ var _src_process_start_program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29524);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89253);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65842);












const BUILD_SCRIPT = _src_contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .SUITE_SCRIPTS */ ._Y.build;
/** A build that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_HOURS = 2;
/** One pipe for both streams, so that the last line is the last that was printed. */
const IN_ONE_STREAM = ['sh', '-c', 'exec "$@" 2>&1', 'sh'];
/**
 * Builds a runner with the suite's `scripts/build-runner.py`, unless a job of the same run has tried it.
 *
 * @param build the script's command line
 * @param timeout ends the build
 * @returns the command that the script printed last, or why there is none
 */
async function buildRunner(build, { environment }, context, timeout = (0,_src_process_start_program_js__WEBPACK_IMPORTED_MODULE_8__/* .timeLimit */ .zc)(LIMIT_HOURS * 3_600_000)) {
    const { kept, log, signal } = context;
    const before = kept?.runner(build);
    if (before) {
        const { builtFor, ...end } = before;
        const failed = `it could not be built for ${builtFor}, and is not built again`;
        log((0,_src_contract_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatStep */ .yS)('failure' in end ? failed : `it was built before, for ${builtFor}`));
        return end;
    }
    const end = await runBuild(build, environment, context, timeout);
    if (!signal.aborted)
        kept?.keepRunner(build, end);
    return end;
}
async function runBuild(build, environment, context, timeout) {
    const { buildCpus } = context;
    const command = [...IN_ONE_STREAM, ...build];
    const pinned = buildCpus ? (0,_src_process_machine_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedCommand */ .Q$)(command, buildCpus) : command;
    const limit = { words: `${LIMIT_HOURS} h`, timeout };
    const { lastLine, why } = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_10__/* .runStep */ .eg)(pinned, { ...context, environment }, limit);
    if (why !== null)
        return { failure: `its runner could not be built: ${why}` };
    const words = shellWords(lastLine);
    if (words.length > 0)
        return { command: words };
    const said = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(lastLine) || 'nothing';
    return { failure: `its runner could not be built: the last line is not a command: ${said}` };
}
/** As the suite's own `run-benchmarks.py` reads it, with Python's shlex; empty when it cannot. */
function shellWords(line) {
    try {
        return (0,shlex__WEBPACK_IMPORTED_MODULE_3__/* .split */ .lD)(line);
    }
    catch {
        return [];
    }
}
const RECORD = 'builds.json';
/** Where folders wait for the step that makes them anew otherwise. */
const WAITING = 'kept';
/** Folders of the work folder that a suite is checked out below, and built beside. */
const FOLDERS = ['candidate', 'baseline', 'suite'];
const Built = zod__WEBPACK_IMPORTED_MODULE_11__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ command: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()), builtFor: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ failure: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), builtFor: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() }),
]);
const Source = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP() });
const Kept = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
    /** What was asked for, but for the instance type. */
    asked: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    /** Paths of suites that were checked out to the end. */
    suites: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()),
    /** By the build's command line. */
    runners: zod__WEBPACK_IMPORTED_MODULE_11__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), Built),
    /** What cargo built from, by the folder of a build: it keeps that elsewhere. */
    byCargo: zod__WEBPACK_IMPORTED_MODULE_11__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(Source)),
    /** Why the suite's own script could not build a client's runner. */
    unbuilt: zod__WEBPACK_IMPORTED_MODULE_11__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()),
});
/**
 * What the jobs of one run on one machine have built: they differ in their CPUs only, and take minutes
 * to build, so that the first builds for all. What failed to build fails for all, too. Jobs on AWS have
 * a machine each, and nothing of this.
 */
class KeptBuilds {
    #workDir;
    #instanceType;
    #record;
    constructor(workDir, instanceType, record) {
        this.#workDir = workDir;
        this.#instanceType = instanceType;
        this.#record = record;
    }
    /** Takes up what the job before has left in the work folder, if it was asked for the same. */
    static open(workDir, request) {
        // The line rate goes with the instance type.
        const same = { ...request, instanceType: '', gigabitsPerSecond: null };
        const asked = JSON.stringify(same);
        const before = readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, RECORD));
        const record = before?.asked === asked
            ? before
            : { asked, suites: [], runners: {}, byCargo: {}, unbuilt: {} };
        const kept = new KeptBuilds(workDir, request.instanceType, record);
        kept.#setAside();
        return kept;
    }
    /** Puts a suite back, with what was built in it and beside it; false when there is none. */
    async takeBack(suiteDir) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#workDir, suiteDir);
        const [folder = ''] = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        const waiting = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, WAITING, folder);
        if (!this.#record.suites.includes(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, WAITING, path))) {
            return false;
        }
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .removeTree */ .dM)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(waiting, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, folder));
        return true;
    }
    keepSuite(suiteDir) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#workDir, suiteDir);
        const suites = [...new Set([...this.#record.suites, path])];
        this.#keep({ suites });
    }
    /** What a build came to before; null when there was none. */
    runner(build) {
        return this.#record.runners[JSON.stringify(build)] ?? null;
    }
    keepRunner(build, end) {
        const builtFor = this.#instanceType;
        const built = 'command' in end ? { command: [...end.command], builtFor } : { ...end, builtFor };
        this.#keep({ runners: { ...this.#record.runners, [JSON.stringify(build)]: built } });
    }
    /** @param found what cargo has built from since the build began; a build of before shows nothing */
    byCargo(buildDir, found) {
        if (found.length === 0)
            return this.#record.byCargo[buildDir] ?? [];
        this.#keep({ byCargo: { ...this.#record.byCargo, [buildDir]: [...found] } });
        return found;
    }
    /** S3 clients whose runner the suite's own script could not build, each with the reason. */
    get unbuilt() {
        return new Map(Object.entries(this.#record.unbuilt));
    }
    keepUnbuilt(s3Clients, reason) {
        const unbuilt = Object.fromEntries(s3Clients.map((client) => [client, reason]));
        this.#keep({ unbuilt: { ...this.#record.unbuilt, ...unbuilt } });
    }
    #keep(part) {
        this.#record = { ...this.#record, ...part };
        (0,_files_js__WEBPACK_IMPORTED_MODULE_9__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, RECORD), JSON.stringify(this.#record));
    }
    /** A side's folder is made again by the job: until then it waits elsewhere. */
    #setAside() {
        const waiting = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, WAITING);
        const isWanted = (folder) => this.#record.suites.some((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === folder);
        for (const folder of FOLDERS.filter(isWanted)) {
            const from = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#workDir, folder);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(from))
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(waiting, { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(waiting, folder), { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(waiting, folder));
        }
    }
}
function readRecord(path) {
    try {
        return Kept.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 65842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HG: () => (/* binding */ installTools),
  OL: () => (/* binding */ pythonFor),
  eg: () => (/* binding */ runStep)
});

// UNUSED EXPORTS: TOOLS_SCRIPT

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-log.js
var job_log = __webpack_require__(86086);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js + 1 modules
var contract_reason = __webpack_require__(2592);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-scripts.js
var suite_scripts = __webpack_require__(72211);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/process-group.js
var process_group = __webpack_require__(30358);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/files.js
var files = __webpack_require__(89253);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/host.js
var host = __webpack_require__(85862);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/job-context.js
var job_context = __webpack_require__(66939);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/python-tokens.js
var python_tokens = __webpack_require__(13417);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/needed-packages.js



/** Code that uses these may load modules that no text names. */
const LOADERS = ['import_module', 'runpy', '__import__', 'exec', 'eval'];
/**
 * Finds the packages that scripts import, by reading them: a suite lists everything that its people work
 * with, of which a run needs little. The runners that a script starts with its own Python count too.
 *
 * @param roots paths in the suite of the scripts that are run
 * @returns null when it cannot be told for sure: then all are needed
 */
async function neededPackages(suiteDir, requirements, roots) {
    const wanted = readRequirements(requirements);
    const sources = wanted && (await readReached(suiteDir, roots));
    if (!wanted || !sources)
        return null;
    const imported = sources.flatMap(({ modules }) => modules.map(plain));
    const named = new Set([...imported, ...sources.flatMap(({ texts }) => texts.map(plain))]);
    const lines = wanted.filter(({ name }) => named.has(name) || imported.some(isLike(name)));
    const modules = sources.filter(({ isScript }) => isScript).flatMap((one) => one.modules);
    return { lines: lines.map(({ line }) => line), modules: [...new Set(modules)].sort() };
}
/** null for lines that name no package: options, paths, URLs. */
function readRequirements(text) {
    const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, '').trim());
    const found = lines
        .filter((line) => line !== '')
        .map((line) => ({ line, name: /^[A-Za-z0-9][\w.-]*(?=$|[\s[<>=!~;])/.exec(line)?.[0] }));
    if (found.some(({ line, name }) => !name || /:\/\/|\\$/.test(line)))
        return null;
    return found.map(({ line, name = '' }) => ({ line, name: plain(name) }));
}
/** `yaml` is in PyYAML, and `dateutil` in python-dateutil. */
function isLike(name) {
    return (word) => word.length > 3 && name.includes(word);
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function plain(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
/** Every file that the scripts start or import; null when one cannot be read. */
async function readReached(suiteDir, roots) {
    const files = await pythonFiles(suiteDir, ['scripts', 'runners']);
    const open = roots
        .filter((root) => files.has(root))
        .map((path) => ({ path, home: (0,external_node_path_.dirname)(path) }));
    const seen = new Set();
    const sources = [];
    for (let next = open.pop(); next; next = open.pop()) {
        const { home, path } = next;
        if (seen.has(path))
            continue;
        seen.add(path);
        const tokens = (0,python_tokens/* pythonTokens */.b)(await (0,promises_.readFile)((0,external_node_path_.join)(suiteDir, path), 'utf8'));
        if (!tokens || tokens.some(({ kind, text }) => kind === 'name' && LOADERS.includes(text))) {
            return null;
        }
        const texts = tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text);
        const started = [...files].filter((file) => texts.includes((0,external_node_path_.basename)(file)));
        open.push(...started.map((file) => ({ path: file, home: (0,external_node_path_.dirname)(file) })));
        const modules = [];
        for (const { from, names } of importsOf(tokens)) {
            const folder = from.startsWith('.') ? (0,external_node_path_.dirname)(path) : home;
            const own = ownFiles(from, names, folder, files);
            open.push(...own.map((file) => ({ path: file, home })));
            if (own.length === 0 && !from.startsWith('.'))
                modules.push(from.split('.')[0]);
        }
        sources.push({ isScript: path.startsWith('scripts/'), modules, texts });
    }
    return sources;
}
async function pythonFiles(suiteDir, folders) {
    const found = [];
    for (const folder of folders) {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(suiteDir, folder), { recursive: true }).catch(() => []);
        found.push(...names.filter((name) => name.endsWith('.py')).map((name) => `${folder}/${name}`));
    }
    return new Set(found);
}
/** The files of the suite that an import loads: packages on the way, the module, what is in it. */
function ownFiles(from, names, folder, files) {
    const up = Math.max(0, /^\.*/.exec(from)[0].length - 1);
    const base = (0,external_node_path_.join)(folder, ...Array(up).fill('..'));
    const parts = from
        .replace(/^\.+/, '')
        .split('.')
        .filter((part) => part !== '');
    const paths = [
        ...parts.map((_, index) => parts.slice(0, index + 1).join('/')),
        ...names.map((name) => [...parts, name].join('/')),
    ];
    return paths
        .flatMap((path) => [`${(0,external_node_path_.join)(base, path)}.py`, (0,external_node_path_.join)(base, path, '__init__.py')])
        .filter((path) => files.has(path));
}
/** `import a.b, c` and `from a.b import c, d`. */
function importsOf(tokens) {
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const { kind, text } = tokens[at];
        if (kind !== 'name')
            continue;
        if (text === 'from') {
            const module = dotted(tokens, at + 1);
            if (tokens[module.end]?.text !== 'import')
                continue;
            const opening = tokens[module.end + 1]?.text === '(' ? 1 : 0;
            const list = listed(tokens, module.end + 1 + opening);
            found.push({ from: module.name, names: list.names });
            at = list.end - 1;
        }
        else if (text === 'import') {
            const list = listed(tokens, at + 1);
            found.push(...list.names.map((name) => ({ from: name, names: [] })));
            at = list.end - 1;
        }
    }
    return found;
}
/** `a.b as x, c`: the names, without what they are called here. */
function listed(tokens, start) {
    const names = [];
    let end = start;
    do {
        if (names.length > 0)
            end++;
        const one = dotted(tokens, end);
        if (one.name === '')
            break;
        names.push(one.name);
        end = tokens[one.end]?.text === 'as' ? one.end + 2 : one.end;
    } while (tokens[end]?.text === ',');
    return { names, end };
}
function dotted(tokens, start) {
    let name = '';
    let end = start;
    const isDot = () => tokens[end]?.kind === 'sign' && tokens[end].text === '.';
    while (isDot())
        name += tokens[end++].text;
    while (tokens[end]?.kind === 'name' && tokens[end].text !== 'import') {
        name += tokens[end++].text;
        if (!isDot())
            break;
        name += tokens[end++].text;
    }
    return { name, end };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/suite/tools.js















/**
 * Runs a program of a suite to its end, before anything is measured; what it prints is logged.
 *
 * @param limit words for how long it may take, and what ends it then
 * @throws the system's error when it cannot be started
 */
async function runStep(command, { environment: env, log, signal, workDir: cwd }, limit) {
    const reason = new contract_reason/* FailureReason */.v();
    let lastLine = '';
    const onLine = (line) => {
        log(line);
        reason.line(line);
        if (line.trim())
            lastLine = line;
    };
    const timeout = limit && { timeout: limit.timeout };
    const end = await (0,process_group/* runCommand */.d)(command, { cwd, env, signal, onLine, ...timeout });
    const late = end.ended === 'timeout' ? `it did not end within ${limit?.words}` : null;
    const why = late ?? (end.code === 0 ? null : reason.why(end));
    return { why, words: reason.lastWords, lastLine };
}
const TOOLS_SCRIPT = suite_scripts/* SUITE_SCRIPTS */._Y.tools;
/** An installation that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_MINUTES = 30;
/**
 * Installs what the suite's builds need, with the suite's own script. It is made for Amazon Linux 2023
 * and takes hold of the whole machine: elsewhere, and without root, the tools that are there must do,
 * and the log says so.
 *
 * @param timeout ends the installation
 * @returns the text of the script that has changed this machine; null if none has
 * @throws JobFailure with the reason
 */
async function installTools(suiteDir, workplace, machine, timeout = (0,start_program/* timeLimit */.zc)(LIMIT_MINUTES * 60_000)) {
    const script = (0,external_node_path_.join)(suiteDir, TOOLS_SCRIPT);
    const why = whyNot(await (0,files/* exists */.t2)(script), machine ?? (await thisMachine()));
    if (why) {
        workplace.log(`No tools are installed (${why}): the machine's tools are used.`);
        return null;
    }
    workplace.log((0,job_log/* formatStep */.yS)(`installing the suite's tools with ${TOOLS_SCRIPT}`));
    const limit = { words: `${LIMIT_MINUTES} min`, timeout };
    const { why: failure } = await runStep(['python3', script], workplace, limit);
    if (failure === null)
        return (0,promises_.readFile)(script, 'utf8');
    throw new job_context/* JobFailure */.y3(`the suite's tools cannot be installed: ${failure}`);
}
function whyNot(hasScript, { system, isRoot }) {
    if (!hasScript)
        return `the suite has no ${TOOLS_SCRIPT}`;
    if (system !== 'amzn 2023')
        return 'this is not Amazon Linux 2023';
    return isRoot ? null : 'the job is not root';
}
async function thisMachine() {
    const { ID = '', VERSION_ID = '' } = await (0,host/* readOsRelease */.A3)('/etc/os-release');
    return { system: `${ID} ${VERSION_ID}`, isRoot: process.getuid?.() === 0 };
}
/** Tells which modules cannot be imported, without running any. */
const MISSING = `
import sys
from importlib.util import find_spec
def is_missing(name):
    try:
        return find_spec(name) is None
    except Exception:
        return False
print(*filter(is_missing, sys.argv[1:]))
`;
/**
 * The Python that a suite's scripts run with: an environment of its own with what the scripts import of
 * the suite's `scripts/requirements.txt`. It is kept for the next time, and jobs that start at once share it.
 *
 * @param scripts paths in the suite of what is run
 * @param timeout ends the installation
 * @returns path of the interpreter
 * @throws JobFailure when there is no Python 3 or the packages cannot be installed
 */
async function pythonFor(suiteDir, scripts, workplace, timeout = (0,start_program/* timeLimit */.zc)(LIMIT_MINUTES * 60_000), waits) {
    const path = (0,external_node_path_.join)(suiteDir, 'scripts', 'requirements.txt');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    if (!text.trim())
        return 'python3';
    const run = (command, failure) => runOrFail(command, failure, workplace, timeout);
    const version = await run(['python3', '--version'], 'python3 cannot be started');
    const needed = await neededPackages(suiteDir, text, scripts);
    const key = JSON.stringify([version, text, needed]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    const interpreterIn = (folder) => (0,external_node_path_.join)(folder, 'bin', 'python3');
    const make = async (folder) => {
        workplace.log((0,job_log/* formatStep */.yS)(`making a Python environment in ${folder}`));
        await run(['python3', '-m', 'venv', folder], 'python3 cannot make an environment');
        await install(interpreterIn(folder), path, needed, run, workplace.log);
    };
    const isWhole = (folder) => (0,files/* exists */.t2)(interpreterIn(folder));
    const parent = (0,external_node_path_.join)(cacheDir(workplace), 'python');
    const made = { isWhole, make, signal: workplace.signal, ...(waits && { waits }) };
    return interpreterIn(await (0,files/* madeOnce */.vb)(parent, digest, made));
}
/** What is needed first; all when a module is missing all the same. */
async function install(interpreter, requirements, needed, run, log) {
    const pip = [interpreter, '-m', 'pip', 'install', '--disable-pip-version-check'];
    const failure = "the suite's Python packages cannot be installed";
    if (needed) {
        const { lines, modules } = needed;
        log(`Of the suite's Python packages its scripts import: ${lines.join(', ') || 'none'}`);
        if (lines.length > 0)
            await run([...pip, ...lines], failure);
        const ask = [interpreter, '-c', MISSING, ...modules];
        const missing = await run(ask, 'the Python environment cannot be used');
        if (missing === '')
            return;
        log(`All of the suite's Python packages are installed, as these are missing: ${missing}`);
    }
    await run([...pip, '-r', requirements], failure);
}
async function runOrFail(command, failure, workplace, timeout) {
    const limit = { words: `${LIMIT_MINUTES} min`, timeout };
    const step = await runStep(command, workplace, limit).catch((error) => {
        const said = (0,input_error/* messageOf */.bD)(error);
        return { why: (0,known_causes/* knownCause */.T)(said)?.sentence ?? (0,input_error/* printable */.g$)(said), words: '' };
    });
    if (step.why !== null)
        throw new job_context/* JobFailure */.y3(`${failure}: ${step.why}`);
    return step.words;
}
/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheDir({ environment }) {
    return (0,external_node_path_.join)(environment.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 's3-benchmarks');
}


/***/ }),

/***/ 48063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ FolderSink),
  MX: () => (/* binding */ SAVED),
  Hb: () => (/* binding */ Uploads),
  kk: () => (/* binding */ describeNotStored),
  EJ: () => (/* binding */ openDocument)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/answer-of.js
var answer_of = __webpack_require__(56574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/results-bucket.js
var results_bucket = __webpack_require__(8503);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/measurement.js
var measurement = __webpack_require__(4054);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/merge-attempts.js
var merge_attempts = __webpack_require__(60649);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js
var run_result = __webpack_require__(21281);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/document.js






/**
 * What the job has measured so far. The whole document is saved and stored again after every case, so
 * that a lost host loses at most the case in flight.
 */
class JobDocument {
    #now;
    #attempt;
    #save;
    #log;
    #uploads;
    #run;
    #job;
    #doneBefore;
    #begunBefore;
    #stored = new Set();
    constructor(request, host, { sink, now, attempt, save = () => { }, earlier = null, log = () => { } }) {
        const startedAt = now().toISOString();
        const { begun, done } = earlier ? takenUp(earlier.document) : { begun: [], done: [] };
        const cases = [...done, ...begun];
        const before = cases.length > 0 ? earlier : null;
        const known = before?.document.jobs[0];
        const spent = earlier?.document.jobs[0]?.roundsSeconds;
        this.#now = now;
        this.#attempt = attempt;
        this.#save = save;
        this.#log = log;
        this.#uploads = new Uploads(sink, attempt, log);
        this.#doneBefore = new Set(done.map(names/* cellKeyInJob */.uF));
        this.#begunBefore = Map.groupBy(begun, names/* cellKeyInJob */.uF);
        this.#job = {
            instanceType: request.instanceType,
            jobId: '',
            status: 'FAILED',
            reason: 'the job did not finish',
            startedAt,
            finishedAt: null,
            lineRateGigabitsPerSecond: request.gigabitsPerSecond,
            host,
            ...(before && { earlierAttempts: earlierAttempts(before) }),
            s3ClientVersions: { ...known?.s3ClientVersions },
            ...(known?.commandClients && { commandClients: known.commandClients }),
            ...(spent !== undefined && { roundsSeconds: spent }),
            ...(known?.notes && { notes: known.notes }),
            cases,
        };
        this.#run = {
            schemaVersion: run_result/* RESULT_SCHEMA_VERSION */.tS,
            runKey: request.runKey,
            trigger: request.trigger,
            suite: before?.document.suite ?? (0,job_request/* suiteUsed */.G7)(request),
            ...(request.asAws && { asAws: true }),
            ...(request.s3Profile && { s3Profile: request.s3Profile }),
            startedAt,
            finishedAt: null,
            interrupted: false,
            jobs: [this.#job],
            ...(request.turns && { turns: request.turns }),
            ...(request.compare && { compare: request.compare.design }),
        };
        if (before)
            this.#store();
    }
    get cases() {
        return this.#job.cases;
    }
    /** Cases that are stored nowhere but on this machine. */
    get notStored() {
        return this.#job.cases.filter((one) => !this.#stored.has(one));
    }
    /**
     * Whether an earlier attempt on this disk has measured a cell to its end, on all sides: it is not
     * measured again.
     */
    doneBefore(cell) {
        return this.#doneBefore.has((0,names/* cellKeyInJob */.uF)(cell));
    }
    /**
     * Both sides of a cell that is compared in rounds, of which an earlier attempt on this disk has run some;
     * none for any other cell.
     */
    begunBefore(cell) {
        return this.#begunBefore.get((0,names/* cellKeyInJob */.uF)(cell)) ?? [];
    }
    /** Time of the rounds, in all attempts that this one continues. */
    get roundsSeconds() {
        return this.#job.roundsSeconds ?? 0;
    }
    /** Counts the time of a process; it is stored with the next case. */
    spend(seconds) {
        this.#job.roundsSeconds = this.roundsSeconds + seconds;
    }
    /** Names the workloads that the budget left no time for; it is stored at the end. */
    setNotBegun(workloads) {
        if (workloads.length > 0)
            this.#job.notBegun = [...workloads];
    }
    setVersions(versions) {
        Object.assign(this.#job.s3ClientVersions, versions);
    }
    /** Names the S3 clients that every run starts. */
    setCommandClients(s3Clients) {
        if (s3Clients.length > 0)
            this.#job.commandClients = [...s3Clients];
    }
    /**
     * Keeps what the job could not do for itself; it is stored with the next case.
     *
     * @returns whether that is new
     */
    note(text) {
        const notes = this.#job.notes ?? [];
        const kept = text.slice(0, run_result/* LONGEST_NOTE */.m7);
        if (notes.includes(kept) || notes.length >= run_result/* MOST_NOTES */.cJ)
            return false;
        this.#job.notes = [...notes, kept];
        return true;
    }
    setSuite(used) {
        this.#run.suite = { ...this.#run.suite, ...used };
    }
    /** The whole document, as it would be stored now. */
    get run() {
        return this.#run;
    }
    /**
     * Adds a case, or replaces the one of the same side, bucket, S3 client and workload. The document is
     * on the job's own disk when this returns, and stored in the background.
     */
    putCase(...results) {
        for (const result of results) {
            const marked = {
                ...result,
                ...(this.#attempt > 1 && { attempt: this.#attempt }),
                measurements: (0,measurement/* withDetailsOfOne */.mQ)(result.measurements),
            };
            const known = this.#job.cases.findIndex((one) => isSameCase(one, marked));
            if (known < 0)
                this.#job.cases.push(marked);
            else
                this.#job.cases[known] = marked;
        }
        this.#store();
    }
    /**
     * Saves and stores the whole document.
     *
     * @param reason why the job as a whole failed; null when it reached its end
     * @throws what the sink threw; what was to be stored is then on the job's own disk
     */
    async finish(reason) {
        this.#job.status = reason === null ? 'SUCCEEDED' : 'FAILED';
        this.#job.reason = reason;
        this.#job.finishedAt = this.#now().toISOString();
        this.#run.finishedAt = this.#job.finishedAt;
        await this.#uploads.last(this.#saved());
    }
    #store() {
        this.#uploads.offer(this.#saved());
    }
    #saved() {
        const text = JSON.stringify(this.#run, null, 1);
        try {
            this.#save(text);
        }
        catch (error) {
            // A disk that a suite has filled must not keep what was measured from being stored.
            this.#log(`Results so far could not be saved on this disk: ${error}`);
        }
        const cases = [...this.#job.cases];
        return { text, onStored: () => cases.forEach((one) => void this.#stored.add(one)) };
    }
}
/** Facts about all attempts before this one. */
function earlierAttempts({ attempt, document }) {
    const [job] = document.jobs;
    const { startedAt } = document;
    return [...(job?.earlierAttempts ?? []), { attempt, startedAt, host: job?.host ?? null }];
}
function isSameCase(a, b) {
    return a.side === b.side && (0,names/* cellKeyInJob */.uF)(a) === (0,names/* cellKeyInJob */.uF)(b);
}
/** The cases of a document that need not be measured again, or not from their beginning. */
function takenUp(document) {
    const taken = { done: [], begun: [] };
    for (const cell of Map.groupBy(document.jobs[0]?.cases ?? [], names/* cellKeyInJob */.uF).values()) {
        if (isInRounds(cell, document))
            taken.begun.push(...cell);
        else if ((0,merge_attempts/* isWhole */.w)(cell, document) && cell.every(({ cut }) => cut === undefined)) {
            taken.done.push(...cell);
        }
    }
    return taken;
}
/** Whether both sides have figures; a side that failed or was skipped gets no further round. */
function isInRounds(cell, { compare }) {
    return (compare !== undefined &&
        cell.length === 2 &&
        cell.every(({ measurements, status }) => status === 'measured' && measurements.length > 0));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/files.js
var files = __webpack_require__(89253);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/uploads.js








/**
 * Stores a job's documents, each of which says all that the one before said. On the way one is stored at
 * a time and only the newest waits, so that an outage piles up nothing; what goes wrong with these
 * is told and made good by the next. The last one decides.
 */
class Uploads {
    #sink;
    #attempt;
    #log;
    #last = new AbortController();
    #count = 0;
    #waiting = null;
    #running = null;
    constructor(sink, attempt, log) {
        this.#sink = sink;
        this.#attempt = attempt;
        this.#log = log;
    }
    /** Stores a document in the background. */
    offer(upload) {
        this.#waiting = upload;
        this.#running ??= this.#storeWaiting().finally(() => {
            this.#running = null;
        });
    }
    /**
     * Stores the last document, without waiting for those on the way.
     *
     * @throws what the sink threw
     */
    async last(upload) {
        this.#waiting = null;
        this.#last.abort();
        await this.#store(upload, new AbortController().signal);
    }
    async #storeWaiting() {
        while (this.#waiting) {
            const upload = this.#waiting;
            this.#waiting = null;
            try {
                await this.#store(upload, this.#last.signal);
            }
            catch (error) {
                const why = (0,input_error/* messageOf */.bD)(error);
                this.#log(`Results so far could not be stored, and will be with the next case: ${why}`);
            }
        }
    }
    async #store({ onStored, text }, impatient) {
        await this.#sink.write((0,results_bucket/* incomingName */.E0)(this.#attempt, ++this.#count), text, impatient);
        onStored();
    }
}
/** Stores documents in a folder; a reader never sees half of one. */
class FolderSink {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    async write(name, text) {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        (0,files/* replaceFile */.fR)((0,external_node_path_.join)(this.#folder, name), text);
    }
}
/**
 * The document of this attempt, which goes on from what an earlier one left on this disk. Without Batch
 * nobody counts attempts but what they left.
 */
function openDocument(options) {
    const { batchAttempt = '', host, log, now, request, sink, workDir } = options;
    const saved = new SavedDocuments(workDir, request);
    const counted = /^[1-9]\d?$/.test(batchAttempt) ? Number(batchAttempt) : 1;
    const attempt = Math.max(counted, saved.lastAttempt + 1);
    const earlier = saved.read(host, log);
    const document = new JobDocument(request, host, {
        ...{ sink, now, attempt, earlier, log },
        save: (text) => saved.write(attempt, text),
    });
    if (earlier) {
        const done = document.cases.filter((one) => document.doneBefore(one)).length;
        const begun = document.cases.length - done;
        log(`Attempt ${attempt} continues from attempt ${earlier.attempt}; finished cases: ${done}${begun > 0 ? `, begun: ${begun}` : ''}.`);
    }
    return { document, savedAt: saved.pathOf(attempt) };
}
/** How many cases are named; the file has them all. */
const MOST_NAMED = 5;
/** What is lost with this machine, in a sentence that follows another. */
function describeNotStored({ cases, notStored }, savedAt) {
    if (notStored.length === 0)
        return `; the cases are stored, and how the job ended is in ${savedAt}`;
    const names = notStored
        .slice(0, MOST_NAMED)
        .map(({ bucket, s3Client, side, workload }) => `${s3Client} ${workload} (${side}, ${bucket})`);
    const more = notStored.length - names.length;
    const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return `; ${notStored.length} of ${(0,input_error/* counted */.hS)(cases.length, 'case')} ${notStored.length === 1 ? 'is' : 'are'} only in ${savedAt}: ${list}`;
}
/** Folder of the work folder that outlives a killed attempt. */
const SAVED = 'saved';
/** A job's documents on its own disk, one for each attempt, under the nonce that only this run knows. */
class SavedDocuments {
    #folder;
    #request;
    constructor(workDir, request) {
        this.#folder = (0,external_node_path_.join)(workDir, SAVED, request.nonce);
        this.#request = request;
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
    }
    /** The newest attempt that left a document here, from 1; 0 if none did. */
    get lastAttempt() {
        const start = `${this.#request.instanceType}-`;
        const attempts = (0,external_node_fs_.readdirSync)(this.#folder)
            .filter((name) => name.startsWith(start))
            .map((name) => /^(\d{3})\.json$/.exec(name.slice(start.length))?.[1] ?? 0);
        return Math.max(0, ...attempts.map(Number));
    }
    /**
     * What the newest attempt left, if it was this very job's, on this very machine.
     *
     * @param host this machine; only an instance id that is known on both sides tells two apart
     * @param log told why a document is not taken up
     */
    read(host, log) {
        const attempt = this.lastAttempt;
        if (attempt === 0)
            return null;
        const path = this.pathOf(attempt);
        try {
            const document = (0,read_document/* readRunResult */.vg)((0,external_node_fs_.readFileSync)(path, 'utf8'), path);
            const before = document.jobs[0]?.host?.instanceId ?? host.instanceId;
            const why = host.instanceId !== null && before !== host.instanceId
                ? `it belongs to instance ${before}`
                : (0,answer_of/* whyNotTheAnswer */.B)(document, this.#request, attempt);
            if (why === null)
                return { attempt, document };
            log(`${path} is not reused: ${why}.`);
        }
        catch (error) {
            if (!(error instanceof input_error/* InputError */.dz))
                throw error;
            log(`${path} is not reused: ${error.message}`);
        }
        return null;
    }
    write(attempt, text) {
        (0,files/* replaceFile */.fR)(this.pathOf(attempt), text);
    }
    pathOf(attempt) {
        const number = String(attempt).padStart(3, '0');
        return (0,external_node_path_.join)(this.#folder, `${this.#request.instanceType}-${number}.json`);
    }
}


/***/ }),

/***/ 54047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ WorkDir)
/* harmony export */ });
/* unused harmony exports MARKER, wipe, parseMountInfo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
/* harmony import */ var _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95167);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83062);
/* harmony import */ var _src_process_make_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92468);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89253);
/* harmony import */ var _uploads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48063);











/** A file that says: all that is in this folder was made by jobs. */
const MARKER = '.s3-benchmarks-work-dir';
/** Prepared files are costly to make, and what makes them checks what it finds. */
const FILES = 'files';
const Marker = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    nonce: _src_contract_names_js__WEBPACK_IMPORTED_MODULE_6__/* .Nonce */ ._g,
    /** Whether that run's last job reached its end, so that nothing in the folder is half done. */
    ended: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
});
/**
 * The folder below which a job makes everything. The job before may have run strangers' code, so what
 * another run left there is wiped; what jobs of the same run left is gone on from.
 */
class WorkDir {
    path;
    #nonce;
    constructor(path, nonce) {
        this.path = path;
        this.#nonce = nonce;
    }
    /**
     * Makes the folder this job's own.
     *
     * @throws InputError when it cannot be used, or holds what no job made
     */
    static async claim({ path, nonce, ownMachine }) {
        const folder = await open(path ?? defaultPath(ownMachine));
        const left = contentOf(folder);
        // A job that was killed as it marked the folder has left half of a mark.
        const [foreign] = left.names.filter((name) => name !== (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .partOf */ .BU)(MARKER));
        if (!left.marked && !ownMachine && foreign !== undefined) {
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`--work-dir "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}" holds what no job made ("${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(foreign)}"): ` +
                'name an empty folder, as it is wiped.');
        }
        const ofThisRun = left.marker?.nonce === nonce ? left.marker : null;
        if (!ofThisRun?.ended) {
            const kept = ofThisRun ? [FILES, _uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .SAVED */ .MX].filter((name) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))) : [];
            await wipe(folder, new Set(kept));
        }
        const workDir = new WorkDir(folder, nonce);
        workDir.#mark(false);
        return workDir;
    }
    /** Tells the run's next job that nothing here is half done. */
    end() {
        try {
            this.#mark(true);
        }
        catch {
            // The disk is full: the next job makes more anew.
        }
    }
    #mark(ended) {
        const marker = { nonce: this.#nonce, ended };
        (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, MARKER), JSON.stringify(marker));
    }
}
/** The machine's folder, if a job may use it; else one of this user's own. */
function defaultPath(ownMachine) {
    if (isWritable(_src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_DIR */ .CC)) {
        const { marked, names } = contentOf(_src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_DIR */ .CC);
        if (ownMachine || marked || names.length === 0)
            return _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_DIR */ .CC;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `s3-benchmarks-work-${process.getuid?.() ?? 'dir'}`);
}
/** @returns the folder's real path */
async function open(path) {
    const refuse = (why) => new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`--work-dir "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}" ${why}: name an empty folder.`);
    try {
        await (0,_src_process_make_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)(path, 0o700);
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
        if (`${home}/`.startsWith(real.endsWith('/') ? real : `${real}/`)) {
            throw refuse('is or holds the home folder');
        }
        if (process.getuid && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).uid !== process.getuid()) {
            throw refuse("is another user's");
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return real;
    }
    catch (error) {
        if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
            throw error;
        throw refuse(`cannot be written (${error.code})`);
    }
}
/** What is in a folder, and what its mark says; a mark that cannot be read is of no known run. */
function contentOf(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    const marked = names.includes(MARKER) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, MARKER)).isFile();
    if (!marked)
        return { names, marked, marker: null };
    try {
        const read = Marker.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, MARKER), 'utf8')));
        return { names, marked, marker: read.data ?? null };
    }
    catch {
        return { names, marked, marker: null };
    }
}
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/**
 * Removes all that is in a folder. Links are removed and not followed; what is mounted below the folder
 * is left as it is, with the folders that lead to it.
 *
 * @param folder without links in it, as `realpath` gives it
 * @param keep names of entries that are left
 * @param mounts paths that something is mounted at
 * @throws the system's error for what cannot be removed
 */
async function wipe(folder, keep = new Set(), mounts) {
    const mounted = mounts ?? (await mountPoints());
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!keep.has(name))
            await remove((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), mounted);
    }
}
async function remove(path, mounts) {
    if (mounts.includes(path))
        return;
    if (mounts.some((mount) => mount.startsWith(`${path}/`))) {
        await wipe(path, new Set(), mounts);
        return;
    }
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .removeTree */ .dM)(path);
}
/** What is mounted where, on Linux; elsewhere nothing is known. */
async function mountPoints() {
    return parseMountInfo(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
}
/**
 * The mount points of https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: the fifth field,
 * in which blanks are written as octal numbers.
 */
function parseMountInfo(text) {
    return text
        .split('\n')
        .map((line) => line.split(' ')[4] ?? '')
        .filter((path) => path !== '')
        .map((path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))));
}


/***/ }),

/***/ 62370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   Wg: () => (/* binding */ NotVisible),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35636);
/* harmony import */ var _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14652);


/** An answer that was well formed and cannot be: AWS lists and describes a little behind the truth. */
class NotVisible extends Error {
    name = 'NotVisible';
}
/**
 * The names that STS, Batch, S3, SSM, CloudWatch and its Logs give their errors, without `Exception` at the
 * end. From botocore 1.44.8 (each service's `service-2.json`, the lists in `retries/standard.py` and
 * `data/_retry.json`), the SDK's own lists (@smithy/core, `service-error-classification/constants.js`), S3's
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and the errors that all services share,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const NAMES = {
    transient: [
        // Too many requests.
        'BandwidthLimitExceeded',
        'EC2Throttled',
        'LimitExceeded',
        'PriorRequestNotComplete',
        'ProvisionedThroughputExceeded',
        'RequestLimitExceeded',
        'RequestThrottled',
        'SlowDown',
        'Throttled',
        'Throttling',
        'TooManyRequests',
        'TransactionInProgress',
        // A fault of the server.
        'Busy',
        'InternalError',
        'InternalFailure',
        'InternalServer',
        'InternalServerError',
        'InternalServiceError',
        'InternalServiceFault',
        'Server',
        'ServiceUnavailable',
        'ServiceUnavailableError',
        // Cut on the way: S3 answers with 400, as the bytes of a request stopped coming or came wrong.
        'BadDigest',
        'IncompleteBody',
        'RequestTimeout',
        'TimeoutError',
        'XAmzContentChecksumMismatch',
        'XAmzContentSHA256Mismatch',
        // Two writers at the same moment, https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
        'ConditionalRequestConflict',
        'OperationAborted',
        // STS could not reach GitHub's keys.
        'IDPCommunicationError',
        // A job's credentials come from the ECS agent, which may be restarting; the SDK tells nothing more.
        'CredentialsProviderError',
    ],
    credentials: [
        'ExpiredToken',
        'InvalidAccessKeyId',
        'InvalidClientTokenId',
        'InvalidToken',
        'TokenRefreshRequired',
        'UnrecognizedClient',
    ],
    clock: [
        'InvalidSignature',
        'RequestExpired',
        'RequestInTheFuture',
        'RequestTimeTooSkewed',
        'SignatureDoesNotMatch',
    ],
    permission: [
        'AccessDenied',
        'AllAccessDisabled',
        // Of a web identity: the provider may have been made a moment ago.
        'IDPRejectedClaim',
        'InvalidIdentityToken',
        'NotAuthorized',
        'UnauthorizedAccess',
        'UnauthorizedOperation',
    ],
    'not-found': [
        'NoSuchBucket',
        'NoSuchKey',
        'ParameterNotFound',
        'ParameterVersionNotFound',
        'ResourceNotFound',
    ],
    request: ['AuthorizationHeaderMalformed', 'OptInRequired', 'PermanentRedirect', 'RegionDisabled'],
};
const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** Texts that tell more than the name they come with. */
const TEXTS = [
    // https://github.com/aws/aws-cli/issues/7194: STS was slow to get GitHub's keys.
    [/^InvalidIdentityToken/, /retrieve verification key/i, 'transient'],
    // Batch says ClientException for a missing permission, too (its model's words on ClientException).
    [/^(Client|Validation)/, /not authorized to perform/i, 'permission'],
    [/./, /Signature (expired|not yet current)/i, 'clock'],
];
/** What an error of an AWS call, or of its preparation, says about retrying. */
function awsFailure(error, now = new Date()) {
    const kind = kindOf(error);
    if (kind !== 'transient')
        return { kind };
    for (const one of (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(error)) {
        const { headers } = one.$response ?? {};
        const afterMs = (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers?.['retry-after'], now);
        if (afterMs !== undefined)
            return { kind, retryAfterMs: afterMs };
    }
    return { kind };
}
/** Nothing is said about whether the request was carried out. */
function kindOf(error) {
    if (error instanceof NotVisible)
        return 'transient';
    if (error instanceof _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .AccessDenied */ .Oy)
        return 'permission';
    const { name = '', message = '', $metadata, $retryable } = asFailure(error);
    for (const [names, text, kind] of TEXTS) {
        if (names.test(name) && text.test(message))
            return kind;
    }
    const known = KINDS.get(name.replace(/Exception$/, ''));
    if (known)
        return known;
    if ($retryable)
        return 'transient';
    const status = $metadata?.httpStatusCode;
    // An answer with status 200 that cannot be read comes from something in between.
    if (status === 200)
        return 'transient';
    if (status !== undefined)
        return (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfStatus */ .o3)(status);
    if ((0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(error))
        return 'transient';
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? 'unknown' : kindOf(cause);
}
/** Whether trying again later can help, of itself. */
function isTransient(error) {
    return kindOf(error) === 'transient';
}
function asFailure(error) {
    return typeof error === 'object' && error !== null ? error : {};
}


/***/ }),

/***/ 26641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ callAws),
/* harmony export */   z: () => (/* binding */ patientlyAtAws)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35636);
/* harmony import */ var _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14652);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62370);




/**
 * Makes a call to AWS. One that was refused for its session is made again with a new one, once; one that was
 * signed for another time is made again by the time that the refusal told, once. Neither was carried out.
 *
 * @throws AccessDenied naming action and resource; any other error as it came, or with the call's name
 */
async function callAws(call, credentials, send) {
    try {
        return await send();
    }
    catch (error) {
        const kind = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(error);
        if (kind !== 'credentials' && kind !== 'clock')
            throw explained(call, error);
        if (kind === 'credentials')
            credentials?.renew();
        try {
            return await send();
        }
        catch (again) {
            throw explained(call, again);
        }
    }
}
function explained({ action, resource }, error) {
    if (error instanceof _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy)
        return error;
    const said = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_net_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(error), 400);
    switch ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(error)) {
        case 'permission':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action} on ${resource} is not allowed: grant it to the role, or deploy the stack ` +
                `again, whose role has it. AWS says: ${said}`, { cause: error });
        case 'credentials':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action}: AWS does not accept the session, nor a new one. It says: ${said}`, { cause: error });
        case 'clock':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action}: ${aboutTheClock(error)} AWS says: ${said}`, {
                cause: error,
            });
        case 'transient':
            // Its own words often name neither what was asked nor whom.
            return error instanceof Error && !error.message.includes(action)
                ? Object.assign(error, { message: `${action}: ${said}` })
                : error;
        default:
            return error;
    }
}
/** How many minutes the clocks are apart, where the answer told. */
function aboutTheClock(error) {
    const { aheadMinutes } = error;
    if (aheadMinutes === undefined || aheadMinutes === 0) {
        return ('the signature is wrong although the clock is right: something in between changes requests, or the ' +
            'session is not known everywhere.');
    }
    const side = aheadMinutes > 0 ? 'ahead of' : 'behind';
    return `the clock of this machine is ${Math.abs(aheadMinutes)} min ${side} that of AWS: set it.`;
}
/**
 * Makes a call to AWS, and makes it again while it fails with what may pass. The clients' own retries are
 * over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can fix
 */
function patientlyAtAws(what, patience, call) {
    return (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(what, patience, (error) => (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .MT)(error, patience.clock.now()), call);
}


/***/ }),

/***/ 45249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ singleAttemptConfig),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   f4: () => (/* binding */ withServerTime),
/* harmony export */   iY: () => (/* binding */ ServerClock),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   yO: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9091);

/**
 * Configuration of every AWS client here. Endpoints and the number of attempts can be changed only by
 * the SDK's own variables (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, `AWS_MAX_ATTEMPTS`, …).
 */
function clientConfig({ region, credentials, retryStrategy, silenceMs }) {
    return {
        region,
        ...(credentials && { credentials }),
        ...(retryStrategy && { retryStrategy }),
        retryMode: 'standard',
        customUserAgent: 's3-benchmarks',
        requestHandler: (() => requestHandlerOptions(silenceMs)),
    };
}
async function requestHandlerOptions(silenceMs = 30_000) {
    return {
        connectionTimeout: 5_000,
        // Until an answer begins, and between any two parts of it.
        requestTimeout: silenceMs,
        throwOnRequestTimeout: true,
        socketTimeout: silenceMs,
        ...(await (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyAgents */ .H)()),
    };
}
/**
 * Has a client sign by the time that all clients have learnt together, learn by every answer, and name the
 * host in its errors. The SDK corrects each client by itself, and only after a refusal: that is one too late
 * for a call that is made once.
 */
function withServerTime(made, { serverClock = new ServerClock() }) {
    const client = made;
    Object.defineProperty(client.config, 'systemClockOffset', {
        get: () => serverClock.offsetMs,
        set: () => { }, // The SDK's own finding, of the same answer.
    });
    const learn = (next) => async (args) => {
        const sentMs = Date.now();
        try {
            const result = await next(args);
            serverClock.learn(result.response?.headers ?? {}, sentMs);
            return result;
        }
        catch (error) {
            const { $response } = error;
            serverClock.learn($response?.headers ?? {}, sentMs);
            const { aheadMinutes } = serverClock;
            // Where there was an answer, its words are what matters.
            const host = $response ? undefined : args.request.hostname;
            if (error instanceof Error)
                Object.assign(error, { host, aheadMinutes });
            throw error;
        }
    };
    client.middlewareStack.add(learn, {
        step: 'deserialize',
        priority: 'high',
        name: 'serverTime',
        override: true,
    });
    return made;
}
/** As `clientConfig`, for calls that must not be made twice. */
function singleAttemptConfig(access) {
    const { retryStrategy: _, ...config } = clientConfig(access);
    return { ...config, maxAttempts: 1 };
}
/** After an abort there is little time left: the runner kills what lives on. */
const LAST_WORDS_MS = 3_000;
/** Ends a call when the signal aborts; a call that is made after that has a few seconds. */
function until(signal) {
    return { abortSignal: signal.aborted ? AbortSignal.timeout(LAST_WORDS_MS) : signal };
}
/** Runs `make` when first asked, and again only if that failed: clients load where they are needed. */
function lazily(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}
/** Below this the machine's clock counts as right: answers travel, and signatures may be minutes off. */
const TOLERANCE_MS = 60_000;
/** An answer that took longer tells too little of the moment that its date was written. */
const LONGEST_TRAVEL_MS = 15 * 60_000;
/**
 * How far this machine's clock is from the servers', as all answers so far tell by their `Date`. One for all
 * clients of a program: what one has learnt, none has to learn by a refusal.
 */
class ServerClock {
    #offsetMs = 0;
    /** To be added to this machine's time; 0 while that is right. */
    get offsetMs() {
        return this.#offsetMs;
    }
    /** Positive: this machine is ahead. */
    get aheadMinutes() {
        return Math.round(-this.#offsetMs / 60_000);
    }
    /**
     * @param date header of an answer; one with `Age` comes from a cache and tells nothing
     * @param sentMs by this machine's clock
     */
    learn({ date, age }, sentMs, receivedMs = Date.now()) {
        const serverMs = Date.parse(date ?? '');
        if (Number.isNaN(serverMs) || age !== undefined)
            return;
        if (receivedMs - sentMs > LONGEST_TRAVEL_MS)
            return;
        // Headers count in whole seconds.
        const apartMs = serverMs + 500 - receivedMs;
        this.#offsetMs = Math.abs(apartMs) < TOLERANCE_MS ? 0 : apartMs;
    }
}


/***/ }),

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isInstanceTypeOfEc2),
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, architectureByName, whyNotInstanceType */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** For people: `m6in` has two network cards, and a job sees one of them. */
function cards(count, gigabitsPerSecond) {
    const total = `${count} network cards carry ${gigabitsPerSecond} Gb/s together`;
    return { caveat: `${total}, but a Batch job has one interface on one card.` };
}
function nvme(nvmeDisks, nvmeDiskGB) {
    return { nvmeDisks, nvmeDiskGB };
}
/**
 * Sources: EC2's DescribeInstanceTypes (2026-11-22); EC2's price list for us-east-1 (2026-01-19).
 * A type that is missing here is added by one line.
 */
const ROWS = [
    ['c5n.18xlarge', 72, 192, 'x86_64', 100, 3.888],
    ['c6gn.16xlarge', 64, 128, 'arm64', 100, 2.7648],
    ['c6in.32xlarge', 128, 256, 'x86_64', 170, 7.2576, cards(2, 200)],
    ['c7gn.8xlarge', 32, 64, 'arm64', 100, 1.9968],
    ['c7gn.16xlarge', 64, 128, 'arm64', 200, 3.9936],
    ['c8gn.16xlarge', 64, 128, 'arm64', 200, 3.792],
    ['c8gn.24xlarge', 96, 192, 'arm64', 300, 5.688],
    ['c8gn.48xlarge', 192, 384, 'arm64', 300, 11.376, cards(2, 600)],
    ['c8in.48xlarge', 192, 384, 'x86_64', 300, null],
    ['c8in.96xlarge', 384, 768, 'x86_64', 300, null, cards(2, 600)],
    ['m5n.24xlarge', 96, 384, 'x86_64', 100, 5.712],
    ['m6in.32xlarge', 128, 512, 'x86_64', 170, 8.91072, cards(2, 200)],
    ['m6idn.24xlarge', 96, 384, 'x86_64', 150, 7.63776, nvme(4, 1425)],
    ['m6idn.32xlarge', 128, 512, 'x86_64', 170, 10.18368, { ...nvme(4, 1900), ...cards(2, 200) }],
    ['m7i.48xlarge', 192, 768, 'x86_64', 50, 9.6768],
    ['m8g.48xlarge', 192, 768, 'arm64', 50, 8.61696],
    ['m8gn.48xlarge', 192, 768, 'arm64', 300, 13.968, cards(2, 600)],
    ['r6in.32xlarge', 128, 1024, 'x86_64', 170, 11.15712, cards(2, 200)],
    ['r8gn.48xlarge', 192, 1536, 'arm64', 300, 17.4893, cards(2, 600)],
    ['i4i.32xlarge', 128, 1024, 'x86_64', 75, 10.9824, nvme(8, 3750)],
    ['i7ie.48xlarge', 192, 1536, 'x86_64', 100, 24.9504, nvme(16, 7500)],
    ['i8ge.48xlarge', 192, 1536, 'arm64', 300, 22.7808, nvme(16, 7500)],
    [
        'hpc7g.16xlarge',
        64,
        128,
        'arm64',
        200,
        1.6832,
        { caveat: '200 Gb/s is its EFA figure; few zones offer it; not yet seen to work with Batch.' },
    ],
    [
        'p4d.24xlarge',
        96,
        1152,
        'x86_64',
        100,
        21.957642,
        { ...nvme(8, 1000), ...cards(4, 400), gpu: true },
    ],
    [
        'p5.48xlarge',
        192,
        2048,
        'x86_64',
        100,
        55.04,
        { ...nvme(8, 3800), ...cards(32, 3200), gpu: true },
    ],
    ['trn1.32xlarge', 128, 512, 'x86_64', 100, 21.5, { ...nvme(4, 1900), ...cards(8, 800) }],
    ['c6g.medium', 1, 2, 'arm64', 10, 0.034],
    ['c7g.medium', 1, 2, 'arm64', 12.5, 0.0363],
    ['c7g.large', 2, 4, 'arm64', 12.5, 0.0725],
    ['c8g.large', 2, 4, 'arm64', 12.5, 0.07976],
    ['c7i.large', 2, 4, 'x86_64', 12.5, 0.08925],
];
/** The instance types that can be benchmarked, by name. */
const INSTANCE_TYPES = new Map(ROWS.map(([id, vcpus, memoryGiB, architecture, gigabitsPerSecond, usdPerHour, more]) => [
    id,
    {
        ...{ id, vcpus, memoryMiB: memoryGiB * 1024, architecture, gigabitsPerSecond, usdPerHour },
        ...{ nvmeDisks: 0, nvmeDiskGB: 0, gpu: false },
        ...more,
    },
]));
/**
 * What a machine was seen to keep for kernel, firmware and the ECS agent: the most of any type, by share
 * and in MiB, is that of a c5.large (418 MiB of 4 GiB). Of others: 158 MiB of c6g.medium's 2 GiB, 239 MiB
 * of m4.large's 8 GiB, 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB. Of this the
 * agent has 32 MiB.
 * https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/cdk/s3_benchmarks/s3_benchmarks_stack.py
 * https://docs.aws.amazon.com/batch/latest/userguide/ecs-reserved-memory.html
 */
const KEPT = { share: 418 / 4096, mostMiB: 418 };
/** Batch advises to leave so much to the agent and the system (the page above). */
const BUFFER = 0.05;
/** All figures above are of Amazon Linux 2; what 2023 keeps beyond them must fit in here. */
const SPARE_MIB = 256;
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for ever,
 * and what is left out nobody can use: a flat 15 % would take 19 GiB more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    const kept = Math.min(KEPT.share * memoryMiB, KEPT.mostMiB);
    return Math.floor(memoryMiB - Math.max(BUFFER * memoryMiB, kept) - SPARE_MIB);
}
const EC2_NAME = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;
/** Whether a name has the form of EC2's: the settings of a stack may describe types that no catalogue has. */
function isInstanceTypeOfEc2(name) {
    return EC2_NAME.test(name);
}
/** What EC2 says by the name: a `g` after the generation is Graviton, and so is the first of them, `a1`. */
function architectureByName(id) {
    return /^(?:[a-z]+\d+g|a1\.)/.test(id) ? 'arm64' : 'x86_64';
}
/**
 * Why a stack cannot have that instance type, in one sentence; null if it can.
 *
 * @param own types that the settings describe
 */
function whyNotInstanceType(id, own = []) {
    const never = whyNeverOnBatch(id);
    if (never !== null)
        return never;
    const known = [...INSTANCE_TYPES.keys(), ...own];
    if (known.includes(id))
        return null;
    const near = nearest(id, known);
    const other = near === null ? 'describe it' : `did you mean ${near}? Describe any other type`;
    return `${id} is not in the catalogue: ${other} in "ownInstanceTypes".`;
}
function whyNeverOnBatch(id) {
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    if (/^mac/.test(id))
        return `${id} runs macOS on a dedicated host: AWS Batch cannot start it.`;
    return null;
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proxyAgents),
/* harmony export */   q: () => (/* binding */ getText)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
/** Whether the environment names a proxy, in upper or lower case. */
function namesProxy(env) {
    return VARIABLES.some((name) => Boolean(env[name] || env[name.toLowerCase()]));
}
let agents;
/**
 * Agents that go by the proxies of the environment, host by host as NO_PROXY says; null without any
 * proxy. Node can do the same by itself only from 24.5 on and if told so before it starts, which an
 * action is not.
 */
async function proxyAgents() {
    if (!namesProxy(process.env))
        return null;
    agents ??= __webpack_require__.e(/* import() */ 9904).then(__webpack_require__.bind(__webpack_require__, 59904)).then(({ choosingAgent }) => ({
        httpAgent: choosingAgent('http'),
        httpsAgent: choosingAgent('https'),
    }));
    return agents;
}
/**
 * GETs a text, by the proxies of the environment. `fetch` would not go by them, and its errors do not
 * name the host.
 *
 * @throws an error with the property `host` when there is no whole answer in time
 */
async function getText(url, { headers, timeoutMs }) {
    const secure = url.protocol === 'https:';
    const { request } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agents = await proxyAgents();
    const agent = agents && (secure ? agents.httpsAgent : agents.httpAgent);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        return await new Promise((resolve, reject) => {
            const asked = request(url, { headers, signal, ...(agent && { agent }) }, (answer) => {
                const { headers, statusCode = 0 } = answer;
                (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
            });
            asked.on('error', reject).end();
        });
    }
    catch (error) {
        const why = signal.aborted ? `no answer within ${timeoutMs / 1000} s` : undefined;
        const message = why ?? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        const code = error.code;
        throw Object.assign(new Error(message, { cause: error }), {
            name: signal.aborted ? 'TimeoutError' : 'Error',
            host: url.host,
            ...(typeof code === 'string' && { code: signal.aborted ? 'ETIMEDOUT' : code }),
        });
    }
}


/***/ })

};
