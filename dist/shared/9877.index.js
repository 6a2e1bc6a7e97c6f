export const id = 9877;
export const ids = [9877];
export const modules = {

/***/ 27153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ optionsGiven)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);


/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
function optionsGiven(request) {
    const { bucket, client, clients, concurrency, endpoint, filter, mirror, region } = request;
    const { s3Profile, sizes, skip } = request;
    const server = endpoint && (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointText */ .HO)((0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpoint */ .KW)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('endpoint'), endpoint));
    const one = { endpoint: server, bucket, region, 's3-profile': s3Profile };
    const given = Object.entries(one).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    const atOnce = concurrency?.map(String);
    const own = { mirror, clients, client, filter, skip, sizes, concurrency: atOnce };
    const lists = Object.entries(own).flatMap(([name, values]) => values ? [[name, [...values]]] : []);
    const all = Object.fromEntries([...given, ...lists]);
    return Object.keys(all).length > 0 ? all : undefined;
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ hintAtUnknown),
/* harmony export */   OT: () => (/* binding */ describeAwsPlan),
/* harmony export */   d7: () => (/* binding */ hintAtOwn),
/* harmony export */   describePlan: () => (/* binding */ describePlan),
/* harmony export */   fC: () => (/* binding */ hintAtMissing)
/* harmony export */ });
/* unused harmony export codeOf */
/* harmony import */ var pretty_ms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64506);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73322);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/* harmony import */ var _report_model_cost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23659);






/**
 * What is going to happen, before it does.
 *
 * @param way how requests reach S3, in words
 */
function describePlan(plan, offer, way) {
    const request = plan.jobs[0].request;
    if (request.turns)
        return describeTurns(plan, request.turns, way);
    const isRun = (client, name) => (request.workloads.length === 0 || request.workloads.includes(name)) &&
        (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isChosen */ .lf)(request.cells ?? {}, client, [name]);
    const ofClients = request.s3Clients.flatMap((client) => [...offer.workloads].filter(([name]) => isRun(client, name)).map(([, workload]) => workload));
    const times = plan.jobs.length * request.buckets.length;
    const cases = times * ofClients.length;
    const repeats = times * ofClients.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
    const expected = request.compare
        ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${roundsOf(plan, request.compare)}.`
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `. Repeating stops after at most ${inWords(repeats)} in all (maxRepeatSecs of the workloads); starts, checks and runs that have begun come on top.`;
    const foreign = request.suite.repository !== _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho;
    const builds = foreign ? `\n${ofBuilds(request)}` : '';
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${headOf(plan, way)}; ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cases, 'case')}${expected}${builds}`;
}
/** Who is measured, with what and where. */
function headOf({ jobs }, way) {
    const request = jobs[0].request;
    const types = jobs.map(({ instanceType }) => instanceType).join(', ');
    return `Benchmarking ${request.s3Clients.join(', ')} with ${codeOf(request)} against ${way}:\n${types}`;
}
function ofBuilds({ compare }) {
    const which = compare ? 'the runners of both sides' : 'the runners';
    return (`First ${which} are built: how long that takes is not known (minutes to an hour), and not in ` +
        'this figure.');
}
/**
 * What a comparison does, and how long it may take. How long it will take is not known before a round was
 * timed; then the job reports it, and the progress counts it down.
 */
function roundsOf({ jobs }, { design }) {
    const { budgetSeconds, mostRounds, screenRounds } = design;
    const rounds = `, ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(screenRounds, 'round')} of each, up to ${mostRounds} of those that stand out`;
    if (budgetSeconds === null) {
        return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${rounds}; how long it takes is shown after the first case`;
    }
    const most = inWords(budgetSeconds * jobs.length);
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${rounds}; at most ${most} of measuring (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('budget')})`;
}
/** What a job takes beside its rounds, seconds: its start, and for each S3 client trials, files and checks. */
const START_SECONDS = 3;
const CLIENT_SECONDS = 3;
/** What is going to happen where S3 clients take turns, and for how long. */
function describeTurns(plan, { budgetSeconds, mostRounds, sized }, way) {
    const { jobs } = plan;
    const { s3Clients, workloads } = jobs[0].request;
    const what = sized
        ? `${budgetSeconds === null ? 'all workloads' : 'as many workloads as there is time for'}, in sizes that suit this machine`
        : workloads.length > 0
            ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(workloads.length, 'workload')
            : 'all workloads';
    const runs = mostRounds === undefined
        ? ''
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) ` ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(mostRounds, 'run')} of each S3 client (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('runs')}).`;
    const beside = jobs.length * (START_SECONDS + s3Clients.length * CLIENT_SECONDS);
    const time = budgetSeconds === null
        ? ''
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) ` ${inWords(budgetSeconds * jobs.length)} of measuring (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('budget')}), and about ${inWords(beside)} to prepare and check.`;
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${headOf(plan, way)}; ${what}.${runs}${time}`;
}
function inWords(seconds) {
    return (0,pretty_ms__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(Math.round(seconds) * 1000);
}
/** What is measured, and what it is compared with. */
function codeOf({ client, compare, suite }) {
    const named = suite.commit === null ? 'the built-in suite' : at(suite.repository, suite);
    const candidate = client ? `${named} building ${at(client.repository, client)}` : named;
    if (compare === null)
        return candidate;
    const { againstItself } = compare.design;
    return `${candidate}, compared with ${againstItself ? 'itself' : revision(compare.client ?? compare.suite)},`;
}
function at(repository, where) {
    return `${repository} at ${revision(where)}`;
}
function revision({ commit, ref }) {
    const short = commit?.slice(0, 12) ?? '';
    return ref === null || ref === commit ? short : `${short} (${ref})`;
}
/** Where the run's own clients come from, if nobody has said so. */
function hintAtOwn({ clients, found }) {
    if (found === null)
        return [];
    const names = clients.map(({ id }) => id).join(', ');
    return [`Found ${found} in this folder: it adds ${names || 'workloads'}.`];
}
/** Clients that could be measured if they were installed. */
function hintAtMissing({ missing }) {
    if (missing.length === 0)
        return [];
    return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}
/** Clients of a suite that are told where S3 is but may ignore it. */
function hintAtUnknown(s3Clients) {
    if (s3Clients.length === 0)
        return [];
    return [
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `Whether ${s3Clients.join(', ')} uses AWS_ENDPOINT_URL_S3 is not known: a client that does not use it connects to AWS, unless ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('as-aws')} redirects it.`,
    ];
}
/** What is going to be measured, how long it will take and what it will cost. */
function describeAwsPlan(plan, expected) {
    const { buckets, cells = {}, s3Clients, suite, workloads } = plan.jobs[0].request;
    const at = suite.commit ? ` at ${suite.commit}${suite.ref ? ` (${suite.ref})` : ''}` : '';
    return [
        `Run ${plan.runKey}: ${suite.repository}${at}`,
        `Instance types: ${plan.jobs.map(({ instanceType }) => instanceType).join(', ')}`,
        `S3 clients: ${s3Clients.join(', ')}`,
        `Workloads: ${workloads.join(', ') || 'all of the suite'}`,
        ...Object.entries(cells).map(([name, patterns = []]) => `${name}: ${patterns.join(', ')}`),
        `Buckets: ${buckets.map(({ name, storageClass }) => `${name} (${storageClass})`).join(', ')}`,
        ...(expected
            ? expectation(plan, expected)
            : ['This run was started before: it continues with the same commit.']),
    ];
}
function expectation(plan, expected) {
    const { casesPerJob, cost, guessed, seconds } = expected;
    const took = (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Math.round(seconds / 60) * 60_000);
    const source = guessed.length === plan.jobs.length
        ? 'a guess, as there is no earlier run'
        : guessed.length > 0
            ? `by earlier runs, but a guess for ${guessed.join(', ')}`
            : 'by earlier runs';
    return [
        `Expected: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(plan.jobs.length * casesPerJob, 'case')}, ${took}; ${source}.`,
        `Expected cost: ${(0,_report_model_cost_js__WEBPACK_IMPORTED_MODULE_3__/* .costInWords */ .M)(cost)}`,
    ];
}


/***/ }),

/***/ 10396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* unused harmony exports BOOT_SECONDS, IDLE_SECONDS, diskUsdPerHour */
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60471);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2851);



/**
 * How long a machine is paid for beside its job, seconds: it boots, joins the cluster and fetches the image;
 * and Batch takes some minutes to end it. Guesses, as nobody has deployed the stack yet.
 */
const BOOT_SECONDS = 300;
const IDLE_SECONDS = 600;
/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;
/** What a job prints, most of it by builds: a guess. */
const LOG_MIB_A_JOB = 10;
/** Throughput, Duration, CPU and memory; and the line rate. */
const METRICS_A_CASE = 4;
const METRICS_A_TYPE = 1;
const GIB = 1024 ** 3;
const DAYS_A_MONTH = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9 / 24;
/**
 * What a run costs: the one model, for the plan, `max-cost` and the report. In no sum are what lasts
 * (prepared objects, dashboards, images: docs/costs.md), preparing files for the first time, retries of
 * requests, and what leaves AWS (logs and results that the action reads: some MB).
 */
function costOf(usage) {
    const { cases, machines, region } = usage;
    const moving = cases.filter(({ runs }) => runs > 0);
    const moved = moving.map(movedBy);
    const known = moved.filter((one) => one !== null);
    const parts = {
        machines: sum(machines.map((machine) => machineUsd(machine) ?? 0)),
        requests: sum(known.map(({ requestsUsd }) => requestsUsd)),
        bytes: sum(known.map(({ bytesUsd }) => bytesUsd)),
        uploads: storedUsd(moving, isUpload, UPLOAD_DAYS / DAYS_A_MONTH),
        metrics: usage.sendsMetrics ? metricsUsd(moving) : 0,
        logs: machines.filter(({ starts }) => starts > 0).length * LOG_USD_A_JOB,
    };
    return {
        usd: sum(Object.values(parts)),
        parts,
        requests: sum(known.map(({ requests }) => requests)),
        keptUsdPerMonth: storedUsd(cases, (one) => !isUpload(one), 1),
        unpriced: distinct(machines.flatMap((one) => (machineUsd(one) === null ? [one.instanceType] : []))),
        unmeasured: distinct(moving.flatMap((one, at) => (moved[at] === null ? [one.workload] : []))),
        doubt: (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .priceDoubt */ .UJ)(region),
    };
}
/** null where the price of its hours is not known; what nobody started costs nothing. */
function machineUsd({ instanceType, seconds, starts, usdPerHour }) {
    if (starts === 0)
        return 0;
    if (usdPerHour === null)
        return null;
    const hours = (seconds + starts * (BOOT_SECONDS + IDLE_SECONDS)) / 3600;
    return hours * (usdPerHour + diskUsdPerHour(instanceType) + _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.publicAddressHour);
}
/** Of the volume that a machine is started with: a large one where it has no disks of its own. */
function diskUsdPerHour(instanceType) {
    const hasDisks = (_contract_instance_types_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.nvmeDisks ?? 0) > 0;
    const { gib, iops, mibPerSecond } = hasDisks ? _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DISKS */ .pi.system : _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DISKS */ .pi.work;
    const { gibMonth, iopsIncluded, iopsMonth, mibPerSecondIncluded, mibPerSecondMonth } = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.disk;
    const usdPerMonth = gib * gibMonth +
        Math.max(0, iops - iopsIncluded) * iopsMonth +
        Math.max(0, mibPerSecond - mibPerSecondIncluded) * mibPerSecondMonth;
    return usdPerMonth / _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9;
}
/** What the runs of a case ask of S3; null where it is not known what they move. */
function movedBy(use) {
    const { action, bytesPerRun, requestsPerRun, runs, storageClass, tasksPerRun } = use;
    if (requestsPerRun !== undefined)
        return requestsBy(requestsPerRun, use);
    if (tasksPerRun === 0)
        return { requests: 0, requestsUsd: 0, bytesUsd: 0 };
    if (action === undefined || bytesPerRun === null || tasksPerRun === undefined)
        return null;
    const price = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass];
    // Of workloads that do both it is not told how much of which: the dearer.
    const isDownload = action === 'download';
    const parts = Math.max(1, Math.ceil(bytesPerRun / tasksPerRun / PART_SIZE));
    // An upload in parts is begun and completed too.
    const perTask = isDownload || parts === 1 ? parts : parts + 2;
    const requests = runs * tasksPerRun * perTask;
    return {
        requests,
        requestsUsd: requests * (isDownload ? price.get : price.put),
        bytesUsd: ((runs * bytesPerRun) / GIB) * (isDownload ? price.downloadGiB : price.uploadGiB),
    };
}
/** A listing is priced as a PUT; a DELETE is free. Their bytes are next to nothing. */
function requestsBy({ delete: deleted = 0, get = 0, head = 0, list = 0, put = 0 }, { runs, storageClass }) {
    const price = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass];
    // What is deleted was put before.
    const [reads, writes] = [get + head, put + list + deleted];
    return {
        requests: runs * (reads + writes + deleted),
        requestsUsd: runs * (reads * price.get + writes * price.put),
        bytesUsd: 0,
    };
}
/** Whether all of its objects are below `upload/`, where they expire. */
function isUpload({ action, requestsPerRun }) {
    if (requestsPerRun === undefined)
        return action === 'upload';
    const { get = 0, head = 0, list = 0 } = requestsPerRun;
    return get + head + list === 0;
}
/** S3 rounds the day on which objects expire up to midnight. */
const UPLOAD_DAYS = _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .UPLOADS_EXPIRE */ .$r.days + 1;
/** Objects are kept once, however many cases move them and however often. */
function storedUsd(cases, counts, months) {
    const stored = new Map();
    for (const one of cases) {
        const { action, bucket, objects, storageClass } = one;
        const isKnown = action !== undefined || one.requestsPerRun !== undefined;
        if (objects === undefined || !isKnown || !counts(one))
            continue;
        const usdPerMonth = (objects.bytes / GIB) * _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass].storedGiBMonth;
        stored.set(JSON.stringify([bucket, objects.digest]), usdPerMonth * months);
    }
    return sum([...stored.values()]);
}
/** Series are charged for the hour in which a job sends them, all at once. */
function metricsUsd(cases) {
    const { metricMonth, request } = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.metrics;
    const series = distinct(cases.map(({ instanceType, s3Client, storageClass, workload }) => JSON.stringify([instanceType, s3Client, storageClass, workload])));
    const types = distinct(cases.map(({ instanceType }) => instanceType));
    const metrics = series.length * METRICS_A_CASE + types.length * METRICS_A_TYPE;
    const requests = sum(cases.map(({ runs }) => METRICS_A_CASE * runs)) / DATA_A_REQUEST;
    return (metrics * metricMonth) / _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9 + Math.ceil(requests) * request;
}
/** As many as a job puts into one request. */
const DATA_A_REQUEST = 500;
const LOG_USD_A_JOB = (LOG_MIB_A_JOB / 1024) *
    (_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.logs.takenInGiB + (_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_DAYS */ .lm / DAYS_A_MONTH) * _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.logs.storedGiBMonth);
function distinct(values) {
    return [...new Set(values)];
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ HOURS_A_MONTH),
/* harmony export */   UJ: () => (/* binding */ priceDoubt),
/* harmony export */   ze: () => (/* binding */ PRICES)
/* harmony export */ });
/**
 * What AWS asks, in US dollars, at list price and without free tiers: the one table of prices but those of
 * machines (`src/contract/instance-types.ts`, or `usdPerHour` of the settings).
 *
 * Read from AWS's public pages in January 2026: aws.amazon.com/s3/pricing (S3 Express asks for all bytes, as
 * the examples of aws.amazon.com/s3/faqs show), /ebs/pricing, /vpc/pricing, /cloudwatch/pricing,
 * /ecr/pricing. A month has 730 hours there; a GB of S3, EBS and CloudWatch is 2^30 bytes.
 */
const PRICES = {
    asOf: '2026-01-19',
    region: 'us-east-1',
    s3: {
        /** A request; a GiB moved; a GiB kept for a month. Requests that delete or abort cost nothing. */
        S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiBMonth: 0.023 },
        S3Express: {
            ...{ put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006 },
            storedGiBMonth: 0.11,
        },
    },
    /** gp3: of IOPS and MiB/s only what is beyond those that come with it. */
    disk: {
        ...{ gibMonth: 0.08, iopsMonth: 0.005, mibPerSecondMonth: 0.04 },
        ...{ iopsIncluded: 3000, mibPerSecondIncluded: 125 },
    },
    publicAddressHour: 0.005,
    logs: { takenInGiB: 0.5, storedGiBMonth: 0.03 },
    /** Charged for the hours in which it is sent; requests apart. */
    metrics: { metricMonth: 0.3, request: 1e-5 },
    /** Each, beyond the three that an account has free. */
    dashboardMonth: 3,
    /** Images of a private registry (ECR); machines of the same region fetch them free. */
    imagesGiBMonth: 0.1,
    /** Beyond 4 KB: what the manifest takes from 20 instance types on. */
    advancedParameterMonth: 0.05,
};
const HOURS_A_MONTH = 730;
/** Regions with the list prices of the table. */
const SAME_PRICES = [PRICES.region, 'us-east-2', 'us-west-2'];
/**
 * What is not known of the prices of a region; null where there is nothing to say.
 *
 * @param region null where it is not known
 */
function priceDoubt(region) {
    if (region !== null && SAME_PRICES.includes(region))
        return null;
    return `what ${region ?? 'its region'} asks beyond the prices of ${PRICES.region}`;
}


/***/ }),

/***/ 71899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ ResultFolder),
/* harmony export */   a6: () => (/* binding */ endedBefore),
/* harmony export */   qp: () => (/* binding */ ProcessBackend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56574);
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95167);
/* harmony import */ var _process_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
/* harmony import */ var _process_process_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30358);






/** Time a terminated job has to store what it measured; the whole of a cancel must end within 7 s. */
const GRACE_SECONDS = 5;
/** For the job to say what it could not store, before it is killed. */
const LAST_WORDS_MS = 500;
/** Runs jobs as child processes, each the leader of a process group of its own. */
class ProcessBackend {
    #options;
    #jobs = new Map();
    constructor(options) {
        this.#options = options;
    }
    async listInFlight() {
        return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.stoppedAt === null);
    }
    async findByName(jobName) {
        return this.#jobs.get(jobName)?.job ?? this.#options.ended?.get(jobName) ?? null;
    }
    async submit(planned) {
        const { command, env, now, openLog, place } = this.#options;
        const cpus = await place(planned.instanceType);
        const { request = '' } = planned.parameters;
        const program = [...command, '--request', request, '--grace-seconds', String(GRACE_SECONDS)];
        const log = openLog(planned);
        const unread = [];
        const createdAt = now();
        const group = await _process_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .ProcessGroup */ .PT.start({
            command: cpus ? (0,_process_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .pinnedCommand */ .Q$)(program, cpus) : program,
            env,
            ownGroup: true,
            ipc: true,
            onLine: (line) => {
                unread.push(line);
                log?.write(`${line}\n`);
            },
        });
        const job = {
            jobId: `${planned.jobName}.${group.pid}`,
            jobName: planned.jobName,
            status: 'RUNNING',
            statusReason: null,
            parameters: planned.parameters,
            createdAt,
            startedAt: now(),
            stoppedAt: null,
        };
        const ended = group.exited.then((exit) => {
            Object.assign(job, verdict(exit), { stoppedAt: now() });
            log?.end();
        });
        this.#jobs.set(planned.jobName, { job, unread, read: 0, group, ended });
        return { ...job };
    }
    async describe(jobId) {
        const before = this.#endedBefore(jobId);
        return { ...(before ?? this.#find(jobId).job) };
    }
    async readLog({ jobId }) {
        if (this.#endedBefore(jobId))
            return { lines: [], cursor: '0' };
        const local = this.#find(jobId);
        const lines = local.unread.splice(0);
        local.read += lines.length;
        return { lines, cursor: String(local.read) };
    }
    async explainRunnable() {
        return { statusReason: null, findings: [] };
    }
    async terminate(jobId) {
        const { group, ended } = this.#find(jobId);
        await group.terminate(GRACE_SECONDS * 1000 + LAST_WORDS_MS);
        await ended;
    }
    #endedBefore(jobId) {
        return [...(this.#options.ended?.values() ?? [])].find((job) => job.jobId === jobId);
    }
    #find(jobId) {
        const found = [...this.#jobs.values()].find(({ job }) => job.jobId === jobId);
        if (!found)
            throw new Error(`There is no job ${jobId}.`);
        return found;
    }
}
function verdict({ code, signal }) {
    if (code === 0)
        return { status: 'SUCCEEDED', statusReason: null };
    const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
    return { status: 'FAILED', statusReason: `the job ${how}` };
}
/** Those jobs of a plan that came to their end when it was started before, by name; what they left is their result. */
async function endedBefore(jobs, results) {
    const ended = new Map();
    for (const planned of jobs) {
        const left = await results.collect(planned);
        if (!left || !('job' in left) || left.job.status !== 'SUCCEEDED')
            continue;
        const { finishedAt, startedAt } = left.job;
        const at = (time) => (time === null ? null : new Date(time));
        ended.set(planned.jobName, {
            jobId: `${planned.jobName}.0`,
            jobName: planned.jobName,
            status: 'SUCCEEDED',
            statusReason: null,
            parameters: planned.parameters,
            createdAt: at(startedAt),
            startedAt: at(startedAt),
            stoppedAt: at(finishedAt),
        });
    }
    return ended;
}
/** Results in folders: jobs write below `incoming`, the run goes into one file. */
class ResultFolder {
    #incoming;
    #resultFile;
    /**
     * @param incoming folder that has the layout of the results bucket
     * @param resultFile where the run is stored; replaced as a whole, so that it is always readable
     */
    constructor(incoming, resultFile) {
        this.#incoming = incoming;
        this.#resultFile = resultFile;
    }
    async collect({ request }) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#incoming, (0,_contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPrefix */ .LR)(request));
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const uploads = [];
        for (const { attempt, name } of (0,_contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .newestUploads */ .NT)(names)) {
            const where = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            uploads.push({ attempt, where, content: { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(where, 'utf8') } });
        }
        return (0,_contract_answer_of_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)(uploads, request);
    }
    async save(run) {
        const text = `${JSON.stringify(run, null, 2)}\n`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${this.#resultFile}.part`, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${this.#resultFile}.part`, this.#resultFile);
    }
}


/***/ }),

/***/ 47925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findBegun),
/* harmony export */   z: () => (/* binding */ requestIn)
/* harmony export */ });
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96433);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20688);


/**
 * Looks up the requests that an earlier start of the same run gave its jobs; only Batch has to keep them.
 *
 * @returns null when the run has no job yet, or none that says so itself (see `decideStart` for those)
 */
async function findBegun(backend, runKey, instanceTypes) {
    for (const instanceType of instanceTypes) {
        const job = await backend.findByName((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .jobNameOf */ .gm)(runKey, instanceType));
        const request = job?.parameters && requestIn(job.parameters);
        if (request?.runKey === runKey) {
            const { client, clientFile, compare, nonce, ownWorkloads, suite, workloads } = request;
            const own = ownWorkloads && { ownWorkloads, workloads };
            return { nonce, suite, client, compare, clientFile, ...own };
        }
    }
    return null;
}
/** What a job was told; null when it is somebody else's that only has the name. */
function requestIn(parameters) {
    try {
        return (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJobParameters */ .k0)(parameters);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 22614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// UNUSED EXPORTS: decideStart

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/errors.js
var errors = __webpack_require__(86758);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js + 1 modules
var plan = __webpack_require__(20688);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/ports.js
var orchestrator_ports = __webpack_require__(14652);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/resume.js
var resume = __webpack_require__(47925);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-record.js
var run_record = __webpack_require__(43403);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/stuck-runnable.js

/** Between two looks at the lock and at the machines: they are several calls. */
const LOOK_AROUND_MS = 60_000;
/**
 * A job's wait for a machine: who holds the lock, what is broken. Its clock stands while somebody else holds
 * the lock: that is waiting, and no fault of a machine.
 */
class MachineWait {
    /** What was found about its wait when that was last looked at; null when it does not wait. */
    facts = null;
    /** How long the job has been RUNNABLE while nobody else held the lock. */
    runnableMs = 0;
    #ports;
    #dwellMs;
    /** When it was last seen RUNNABLE with the lock free; null after any other look. */
    #freeAt = null;
    /** The job that was last seen to hold the lock. */
    #heldBy = null;
    #lookedAroundAt = null;
    #explained = false;
    /** @param dwellMs RUNNABLE for so long is explained */
    constructor(ports, dwellMs) {
        this.#ports = ports;
        this.#dwellMs = dwellMs;
    }
    /** The next look is worth its calls at once. */
    statusChanged() {
        this.#lookedAroundAt = null;
    }
    /** Looks why a job has no machine yet. What cannot be found out leaves all as it was. */
    async look(planned, job) {
        const { clock, progress } = this.#ports;
        if ((0,orchestrator_ports/* hasMachine */.c)(job) || (0,orchestrator_ports/* isTerminal */.H)(job.status)) {
            this.facts = null;
            this.#freeAt = null;
            this.#heldBy = null;
            this.runnableMs = 0;
            return;
        }
        const sinceMs = clock.now().getTime() - (this.#lookedAroundAt?.getTime() ?? 0);
        if (sinceMs < LOOK_AROUND_MS)
            return;
        const facts = await this.#factsOf(job);
        if (facts === null)
            return;
        this.facts = facts;
        this.#lookedAroundAt = clock.now();
        const holder = facts.others?.find(orchestrator_ports/* hasMachine */.c);
        if (holder) {
            if (this.#heldBy !== holder.jobId) {
                progress.report({ type: 'waiting', for: holder, queued: planned });
            }
            this.#heldBy = holder.jobId;
            this.#freeAt = null;
            return;
        }
        this.#heldBy = null;
        if (job.status !== 'RUNNABLE')
            return;
        const now = clock.now();
        if (this.#freeAt)
            this.runnableMs += now.getTime() - this.#freeAt.getTime();
        this.#freeAt = now;
        if (this.#explained || this.runnableMs < this.#dwellMs)
            return;
        this.#explained = true;
        progress.report({ type: 'runnable', planned, job, explanation: explainRunnable(facts) });
    }
    async #factsOf(job) {
        const { backend } = this.#ports;
        try {
            if (job.status === 'RUNNABLE')
                return await backend.explainRunnable(job);
            const others = (await backend.listInFlight()).filter(({ jobId }) => jobId !== job.jobId);
            return { statusReason: null, findings: [], others };
        }
        catch {
            return null;
        }
    }
}
/**
 * Causes by the prefix of Batch's statusReason, with what to do about each.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const CAUSES = [
    [
        'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
        'EC2 has no capacity for this instance type now',
        'wait, or run the other instance types and come back to this one',
    ],
    [
        'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
        'the compute environment allows fewer vCPUs than the job needs',
        'deploy the stack again, so that its maximum equals the vCPUs of the instance type',
    ],
    [
        'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
        'the job asks for more vCPUs, memory or GPUs than the instance type has free',
        'deploy the stack again, so that the job definition fits the instance type',
    ],
    [
        'MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED',
        'EC2 refuses the configuration: the wrong availability zone or launch template',
        'choose an availability zone that offers the instance type',
    ],
    [
        'MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS',
        'the service role of Batch lacks permissions',
        'repair the role AWSServiceRoleForBatch',
    ],
    [
        'ACTION_REQUIRED',
        'the compute environment is INVALID',
        'read its status reason in the Batch console and deploy the stack again',
    ],
];
/** Why a job waits in RUNNABLE, and what to do, in one or two sentences. */
function explainRunnable(facts) {
    const reason = facts.statusReason ?? '';
    const known = CAUSES.find(([prefix]) => reason.startsWith(prefix));
    const said = reason && !known ? [`Batch says: ${reason}`] : [];
    return [causeIn(facts, known), ...said, ...facts.findings, ...(facts.hints ?? [])].join(' ');
}
/** A guess only where nothing was found. */
function causeIn({ findings }, known) {
    if (known)
        return `It waits for a machine: ${known[1]}; ${known[2]}.`;
    if (findings.length > 0)
        return 'It waits for a machine.';
    return ('It waits for a machine, and Batch does not say why; most often the vCPU quota of the ' +
        'account is used up: check it, and the status of the compute environment.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/watch-job.js



/** A permission to look that was just given is known everywhere by then. */
const DENIED_MS = 2 * 60_000;
/**
 * Follows one job to its end: status, log, the wait for a machine, and the signal.
 *
 * Losing sight of a job is not a failed job: errors of the backend are tried again for
 * `contactTimeoutMs`, refusals for two minutes, and a log that cannot be read is a warning. A job that has no
 * machine yet steps back for one that was submitted before it. When the signal aborts, the job is terminated.
 *
 * @throws LostContact: the job was left as it is
 */
async function watchJob(planned, submitted, ports, times) {
    const { clock, signal } = ports;
    const state = {
        job: submitted,
        cursor: undefined,
        wait: new MachineWait(ports, times.runnableDwellMs),
        deniedSince: null,
        logUnreadable: false,
        lastContact: clock.now(),
        lastChange: clock.now(),
    };
    while (!signal.aborted) {
        await look(planned, state, ports, times);
        if ((0,orchestrator_ports/* isTerminal */.H)(state.job.status))
            return { job: state.job, ended: 'terminal', reason: null };
        const { facts, runnableMs } = state.wait;
        const { broken, others = [] } = facts ?? {};
        const before = others.find((other) => isBefore(other, state.job));
        if (before && !signal.aborted) {
            const reason = `stepped back for job ${before.jobName}, which was submitted before it`;
            return end(planned, state, ports, times, 'stepped-back', reason);
        }
        if (broken)
            return end(planned, state, ports, times, 'broken', broken);
        if (runnableMs >= times.runnableTimeoutMs) {
            const minutes = Math.round(runnableMs / 60_000);
            const why = facts ? explainRunnable(facts) : '';
            const reason = `gave up after ${minutes} min in RUNNABLE. ${why}`.trim();
            return end(planned, state, ports, times, 'runnable-timeout', reason);
        }
        if (isOver(times.handOverAt, clock))
            return { job: state.job, ended: 'handed-over', reason: null };
        const sinceChangeMs = clock.now().getTime() - state.lastChange.getTime();
        await clock.sleep(pollDelayMs(times, sinceChangeMs), signal);
    }
    return end(planned, state, ports, times, 'interrupted', 'interrupted');
}
async function look(planned, state, ports, times) {
    const { backend, clock, progress } = ports;
    try {
        const job = await backend.describe(state.job.jobId);
        state.lastContact = clock.now();
        state.deniedSince = null;
        if (job.status !== state.job.status) {
            state.lastChange = clock.now();
            state.wait.statusChanged();
            progress.report({ type: 'status', planned, job });
        }
        state.job = job;
    }
    catch (error) {
        lost(planned, state, ports, times, error);
        return;
    }
    await readLog(planned, state, ports);
    await state.wait.look(planned, state.job);
}
/** @throws LostContact when the job could not be seen, or not be looked at, for too long */
function lost(planned, state, { clock, progress }, times, error) {
    const nowMs = clock.now().getTime();
    state.deniedSince = error instanceof errors/* AccessDenied */.Oy ? (state.deniedSince ?? clock.now()) : null;
    if (state.deniedSince && nowMs - state.deniedSince.getTime() >= DENIED_MS) {
        const why = asError(error).message;
        throw new errors/* LostContact */.Pf(`Job ${state.job.jobName} cannot be described; it was left as it is. ${why}`, { cause: error });
    }
    const silentMs = nowMs - state.lastContact.getTime();
    if (silentMs >= times.contactTimeoutMs) {
        throw new errors/* LostContact */.Pf(`Job ${state.job.jobName} could not be seen for ${Math.round(silentMs / 60_000)} min ` +
            `(${asError(error).message}); it may still run.`, { cause: error });
    }
    const retryInMs = pollDelayMs(times, nowMs - state.lastChange.getTime());
    progress.report({ type: 'lost-contact', planned, error: asError(error), retryInMs });
}
/** Reads until there is nothing new; empty pages in between are normal. What cannot be read is told once. */
async function readLog(planned, state, { backend, progress }) {
    try {
        for (;;) {
            const page = await backend.readLog(state.job, state.cursor);
            state.logUnreadable = false;
            if (page.lines.length > 0)
                progress.report({ type: 'log', planned, lines: page.lines });
            if (page.cursor === state.cursor)
                return;
            state.cursor = page.cursor;
        }
    }
    catch (error) {
        if (!state.logUnreadable) {
            progress.report({ type: 'log-unreadable', planned, error: asError(error) });
        }
        state.logUnreadable = true;
    }
}
/**
 * Whether another job has the right of way. Both sides see the same times, those of the backend, so that
 * exactly one of two steps back. One that started at the same moment goes by its id.
 */
function isBefore(other, job) {
    if (!other.createdAt || !job.createdAt)
        return false;
    const apartMs = other.createdAt.getTime() - job.createdAt.getTime();
    return apartMs < 0 || (apartMs === 0 && other.jobId < job.jobId);
}
/** Terminates the job and waits a little for its end, so that its last words are not lost. */
async function end(planned, state, ports, times, ended, reason) {
    const { backend, clock } = ports;
    await backend.terminate(state.job.jobId, reason);
    const deadline = clock.now().getTime() + times.terminateGraceMs;
    const never = new AbortController().signal;
    for (;;) {
        await look(planned, state, ports, times);
        if ((0,orchestrator_ports/* isTerminal */.H)(state.job.status) || clock.now().getTime() >= deadline)
            break;
        await clock.sleep(Math.min(times.pollMs, 1000), never);
    }
    return { job: state.job, ended, reason };
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/** Shortest time between two looks, right after a change. */
const FASTEST_MS = 5000;
/** A wait is lengthened by up to this share, so that runs that started together drift apart. */
const JITTER = 0.2;
/**
 * How long to wait before the next look: short after a change, since another often follows, then a
 * quarter of the time that nothing has changed, up to `pollMs`. In the long middle of a job that is
 * less than one look a minute with `pollMs` of a minute.
 */
function pollDelayMs({ pollMs, jitter = () => 0 }, sinceChangeMs) {
    const delayMs = Math.min(pollMs, Math.max(FASTEST_MS, sinceChangeMs / 4));
    return delayMs * (1 + JITTER * jitter());
}
/** Whether a time has come; never when there is none. */
function isOver(time, clock) {
    return time !== undefined && clock.now() >= time;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-plan.js








/**
 * Runs a plan, one job at a time: the next is submitted only when the last is terminal and its
 * result is stored. A failed job does not stop the others.
 *
 * @returns all that was measured, also after an interruption. When `handOverAt` has come, the job in
 *   flight is left running, `finishedAt` is null, and a later call with the same plan adopts the job
 *   and goes on
 * @throws AccessDenied, Busy, ForeignJob, LostContact; results of the jobs before are stored by then
 */
async function runPlan(plan, ports, options) {
    const { clock, judge, progress, results, signal } = ports;
    const { given } = options;
    const run = { ...(0,run_record/* emptyRun */.dl)(plan, clock.now()), ...(given && { options: given }) };
    progress.report({ type: 'planned', plan });
    for (const planned of plan.jobs) {
        const obstacle = notStartedBecause(run, signal, options);
        const end = obstacle
            ? { result: (0,run_record/* recordFailure */.C5)(planned, `not started: ${obstacle}`) }
            : await runJob(planned, run, ports, options);
        if (end === 'handed-over') {
            await results.save(run);
            return run;
        }
        (0,run_record/* addJob */.vO)(run, end.result);
        run.interrupted = signal.aborted;
        if (run.jobs.length === plan.jobs.length)
            run.finishedAt = clock.now().toISOString();
        if (run.compare)
            Object.assign(run, judge(run));
        await results.save(run);
        progress.report({ type: 'finished', planned, ...end });
    }
    return run;
}
async function runJob(planned, run, ports, options) {
    const interrupted = () => ports.signal.aborted;
    let started;
    let watched;
    for (;;) {
        started = await start(planned, ports, options);
        if (started === 'handed-over')
            return started;
        if ('notStarted' in started) {
            const result = (0,run_record/* recordFailure */.C5)(planned, started.notStarted);
            return interrupted() ? { result } : { result, fault: 'infrastructure' };
        }
        watched = await watchJob(started.planned, started.job, ports, options.times);
        if (watched.ended === 'handed-over')
            return watched.ended;
        const { job } = watched;
        // What an earlier start had ended was still stopping when it was taken up.
        const wasEndedBefore = started.adopted && watched.ended === 'terminal' && job.endedByUs;
        const anew = watched.ended === 'stepped-back' || (wasEndedBefore && job.status === 'FAILED');
        if (!anew || !options.newNonce || interrupted())
            break;
    }
    const left = await ports.results.collect(started.planned);
    const stored = left && 'job' in left ? left : null;
    if (stored)
        run.suite = (0,job_request/* mergeSuites */.W$)(run.suite, stored.suite);
    const withoutResult = left && 'rejected' in left ? left.rejected : 'the job succeeded but stored no result';
    const result = (0,run_record/* mergeJob */.aF)(planned, watched, stored?.job ?? null, withoutResult);
    if ((0,run_record/* jobSucceeded */.t)(result) || interrupted())
        return { result };
    const reachedItsEnd = watched.ended === 'terminal' && stored?.job.finishedAt;
    return { result, fault: reachedItsEnd ? 'benchmarks' : 'infrastructure' };
}
/** The job in flight, or why there is none. */
async function start(planned, { backend, clock, progress, signal }, { newNonce, onBusy, startWithinMs, times }) {
    const since = clock.now().getTime();
    while (!signal.aborted) {
        if (isOver(times.handOverAt, clock))
            return 'handed-over';
        const own = await backend.findByName(planned.jobName);
        const inFlight = await backend.listInFlight();
        const decision = decideStart(planned, newNonce ? own : asEnded(own), inFlight, onBusy);
        switch (decision.action) {
            case 'adopt':
                progress.report({ type: 'adopted', planned, job: decision.job });
                return { ...decision, adopted: true };
            case 'wait':
                progress.report({ type: 'waiting', for: decision.for, queued: planned });
                await clock.sleep(pollDelayMs(times, clock.now().getTime() - since), signal);
                break;
            case 'refuse':
                throw decision.because === 'busy'
                    ? new errors/* Busy */.yK(`Job ${decision.job.jobName} is in flight: try again when it has ended.`)
                    : new errors/* ForeignJob */.EG(`A job named ${planned.jobName} exists with other parameters: start a new run.`);
            case 'submit':
                try {
                    const broken = await backend.findBroken?.(planned);
                    if (broken)
                        return { notStarted: `not started: ${broken}` };
                    const told = (0,plan/* asSubmitted */.ir)(planned, {
                        nonce: decision.anew && newNonce ? newNonce() : planned.request.nonce,
                        notAfter: startWithinMs === undefined
                            ? undefined
                            : new Date(clock.now().getTime() + startWithinMs).toISOString(),
                    });
                    const job = await backend.submit(told);
                    progress.report({ type: 'submitted', planned: told, job });
                    return { job, planned: told, adopted: false };
                }
                catch (error) {
                    if (error instanceof errors/* AccessDenied */.Oy || error instanceof errors/* LostContact */.Pf)
                        throw error;
                    const why = (0,input_error/* messageOf */.bD)(error);
                    return { notStarted: `could not be submitted: ${why}` };
                }
        }
    }
    return { notStarted: 'not started: interrupted' };
}
/**
 * Decides how to start a job.
 *
 * @param own the job that already has our name, ended or not
 * @param inFlight all jobs of the environment that have not ended
 *
 * One job at a time: another job in flight is waited for or, with `onBusy: 'fail'`, refused. A job of
 * our own name is ours from an earlier start (names are deterministic): it is adopted, also when it
 * has ended, provided it was told the same. One that we ended ourselves is submitted again.
 */
function decideStart(planned, own, inFlight, onBusy) {
    const anew = own?.status === 'FAILED' && own.endedByUs === true;
    if (own && !anew) {
        const told = asTold(planned, own);
        return told
            ? { action: 'adopt', job: own, planned: told }
            : { action: 'refuse', because: 'other-parameters', job: own };
    }
    const other = inFlight.find((job) => !(0,orchestrator_ports/* isTerminal */.H)(job.status));
    if (!other)
        return { action: 'submit', anew };
    return onBusy === 'wait'
        ? { action: 'wait', for: other }
        : { action: 'refuse', because: 'busy', job: other };
}
/** The plan as the job was submitted with it; null when it was told something else. */
function asTold(planned, { parameters }) {
    if (parameters === null)
        return planned;
    const told = (0,plan/* asSubmitted */.ir)(planned, (0,resume/* requestIn */.z)(parameters) ?? planned.request);
    return sameParameters(parameters, told.parameters) ? told : null;
}
function sameParameters(a, b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => a[name] === b[name]);
}
/** Without a place for other results a job that we ended is one like any that failed. */
function asEnded(own) {
    return own && { ...own, endedByUs: false };
}
function notStartedBecause(run, signal, { failFast }) {
    if (signal.aborted)
        return 'interrupted';
    const failed = run.jobs.find((job) => job.status === 'FAILED');
    return failFast && failed ? `${failed.instanceType} failed (fail-fast)` : null;
}


/***/ }),

/***/ 23659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costOfRun),
/* harmony export */   M: () => (/* binding */ costInWords)
/* harmony export */ });
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60471);
/* harmony import */ var _cost_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10396);
/* harmony import */ var _cost_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2851);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41935);




/**
 * What a run cost, roughly: machines by the time of their jobs, S3 by what its runs moved.
 *
 * @returns null for a run that was not on EC2
 */
function costOfRun({ compare, jobs: all, trigger }) {
    const jobs = all.filter((job) => !isLocal(job));
    if (jobs.length === 0)
        return null;
    return (0,_cost_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)({
        region: jobs.find(({ price }) => price)?.price?.region ?? null,
        machines: jobs.map(machineOf),
        cases: jobs.flatMap(({ cases, instanceType }) => cases.map(({ measurements, ...asked }) => {
            return { ...asked, instanceType, runs: measurements.length };
        })),
        // As in `planBenchmarks`: not those of strangers' code, and none of comparisons.
        sendsMetrics: compare === undefined && trigger !== 'issue_comment' && trigger !== 'local',
    });
}
function isLocal({ instanceType }) {
    return /^local(-|$)/.test(instanceType);
}
function machineOf(job) {
    const { earlierAttempts = [], finishedAt, instanceType, price, startedAt } = job;
    const usdPerHour = price?.usdPerHour ?? _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.usdPerHour ?? null;
    if (startedAt === null)
        return { instanceType, usdPerHour, seconds: 0, starts: 0 };
    const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
    const ms = Date.parse(finishedAt ?? startedAt) - Math.min(...starts.map(Date.parse));
    return { instanceType, usdPerHour, seconds: Math.max(0, ms) / 1000, starts: starts.length };
}
const asItIs = (text) => text;
/** In a few sentences, to go on with: the sum, its parts, and what is in neither. */
function costInWords(cost, name = asItIs) {
    const { keptUsdPerMonth, parts, requests } = cost;
    const told = [
        [parts.machines > 0 || cost.unpriced.length === 0, parts.machines, 'machines'],
        [
            requests > 0 || cost.unmeasured.length === 0,
            parts.requests,
            `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .roughly */ .vB)(Math.round(requests))} S3 requests`,
        ],
        [parts.bytes > 0, parts.bytes, 'the bytes that S3 Express moved'],
        [
            true,
            sum(parts, ['uploads', 'metrics', 'logs']),
            'uploads until they expire, metrics and logs',
        ],
    ];
    const sums = told.filter(([is]) => is).map(([, dollars, what]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(dollars)} for ${what}`);
    const unknown = unknownInWords(cost, name);
    return [
        `${inSum(cost.usd)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(sums)} (list prices of ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.region}, ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.asOf}).`,
        ...(unknown.length > 0 ? [`Not known, and not in it: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(unknown)}.`] : []),
        `Keeping the objects that were read costs ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(keptUsdPerMonth)} a month.`,
    ].join(' ');
}
function inSum(dollars) {
    return dollars > 0 && dollars < 0.01 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(dollars) : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(dollars)}`;
}
function unknownInWords({ doubt, unmeasured, unpriced }, name) {
    const named = (names) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names.map((one) => name(one)));
    return [
        ...(unpriced.length > 0 ? [`the hours of ${named(unpriced)}`] : []),
        ...(unmeasured.length > 0 ? [`what S3 asks for ${named(unmeasured)}`] : []),
        ...(doubt === null ? [] : [doubt]),
    ];
}
function sum(parts, which) {
    return which.reduce((total, part) => total + parts[part], 0);
}


/***/ })

};
