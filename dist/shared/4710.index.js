export const id = 4710;
export const ids = [4710];
export const modules = {

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
