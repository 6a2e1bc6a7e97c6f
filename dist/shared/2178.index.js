export const id = 2178;
export const ids = [2178];
export const modules = {

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
/** The line rate. */
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
    const metrics = series.length * _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_A_RUN */ .wb + types.length * METRICS_A_TYPE;
    const requests = sum(cases.map(({ runs }) => _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_A_RUN */ .wb * runs)) / _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_A_REQUEST */ .JD;
    return (metrics * metricMonth) / _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9 + Math.ceil(requests) * request;
}
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
 * Read on the day of `asOf` from AWS's public pages: aws.amazon.com/s3/pricing (S3 Express asks for all bytes, as
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
    return `what ${region ?? 'its region'} charges beyond the prices of ${PRICES.region}`;
}


/***/ }),

/***/ 50773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   QU: () => (/* binding */ roundsBeside),
/* harmony export */   Qe: () => (/* binding */ unitOfCase),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK),
/* harmony export */   aR: () => (/* binding */ UNMEASURED),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   sf: () => (/* binding */ CASE_STATUSES),
/* harmony export */   tg: () => (/* binding */ againstReference)
/* harmony export */ });
/* unused harmony exports throughputOf, toldByRanges */
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21281);
/* harmony import */ var _contract_runner_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98326);
/* harmony import */ var _contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28052);
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80950);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35452);







/** The one list of what becomes of a case; after the measured, those that interest most first. */
const CASE_STATUSES = {
    measured: { word: 'measured', tone: 'plain', isTrouble: false },
    failed: { word: 'failed', tone: 'bad', mark: '❌', isTrouble: true },
    skipped: { word: 'skipped', tone: 'doubt', isTrouble: true },
    notReached: { word: 'not reached', tone: 'doubt', isTrouble: true },
    notTimed: { word: 'not timed', tone: 'faint', isTrouble: false },
};
/** What becomes of a case that is not measured. */
const UNMEASURED = Object.keys(CASE_STATUSES).slice(1);
function statusOf(found) {
    const { cut, reason, status } = found;
    if (status === 'measured' && !(0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimed */ ._Y)(found))
        return 'notTimed';
    const isCut = cut !== undefined || reason === _contract_runner_output_js__WEBPACK_IMPORTED_MODULE_2__/* .INTERRUPTED_BEFORE */ .bn;
    return status === 'skipped' && isCut ? 'notReached' : status;
}
/** Cases of a job by what surrounded them. */
function casesBySurroundings(job, reference = null) {
    const groups = Map.groupBy(job.cases, (found) => JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]));
    return [...groups].map(([, cases]) => {
        const { side, storageClass, bucket, attempt = 1 } = cases[0];
        return {
            surroundings: { side, storageClass, bucket, attempt },
            cases: summarise(cases, job, reference),
        };
    });
}
function isRankable(found) {
    return found?.status === 'measured' && found.throughput !== null;
}
function summarise(cases, job, reference) {
    const summaries = mergeRepeated(cases).map((found) => summariseCase(found, job.lineRateGigabitsPerSecond));
    for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
        const other = workload.find((found) => found.s3Client === reference);
        for (const found of workload)
            found.toReference = againstReference(found, other);
    }
    return summaries;
}
function summariseCase(found, lineRate) {
    const kept = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(found);
    const runs = kept.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK);
    const throughput = throughputOf(runs);
    return {
        s3Client: found.s3Client,
        workload: found.workload,
        bytesPerRun: found.bytesPerRun,
        unit: unitOfCase(found),
        status: statusOf(found),
        reason: found.reason,
        runs,
        warmups: found.measurements.length - kept.length,
        implausible: kept.filter((measurement) => measurement.implausible).length,
        throughput,
        medianSeconds: kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(kept.map(({ seconds }) => seconds)) : null,
        ...(0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(kept, { bytes: found.bytesPerRun, requests: (0,_contract_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .requestsOf */ .uD)(found.requestsPerRun) }),
        switches: switchesOf(kept),
        metrics: metricsOf(kept),
        requests: (0,_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .caseRequests */ .Hc)(found.measurements),
        inRounds: kept.filter(({ round }) => round > 0),
        toReference: null,
        ofLineRate: throughput && lineRate && !found.requestsPerRun ? throughput.median / lineRate : null,
    };
}
/** Also where nothing was measured. */
function unitOfCase({ measurements, requestsPerRun }) {
    return requestsPerRun ? 'requests/s' : (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(measurements);
}
function switchesOf(kept) {
    const voluntary = kept.flatMap(({ voluntarySwitches }) => voluntarySwitches ?? []);
    const involuntary = kept.flatMap(({ involuntarySwitches }) => involuntarySwitches ?? []);
    if (voluntary.length === 0 || involuntary.length === 0)
        return null;
    return { voluntary: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(voluntary), involuntary: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(involuntary) };
}
function metricsOf(kept) {
    const told = kept.flatMap(({ metrics = {} }) => Object.entries(metrics));
    const byName = Map.groupBy(told, ([name]) => name);
    return Object.fromEntries([...byName].map(([name, of]) => [name, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(of.map(([, value]) => value))]));
}
/** How a case compares with another: by the rounds in which both took turns, else by the ranges of their runs. */
function againstReference(found, other) {
    if (found === other || !isRankable(found) || !isRankable(other))
        return null;
    const differences = roundsBeside(found, other);
    if (differences.length > 0) {
        const { interval, ratio } = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .ratioOf */ .pO)(differences);
        return { ratio, interval, told: (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .toldBy */ .Hd)({ interval }) };
    }
    if (other.throughput.median === 0)
        return null;
    return {
        ratio: found.throughput.median / other.throughput.median,
        interval: null,
        told: toldByRanges(found.throughput, other.throughput),
    };
}
/** The differences of two cases in the rounds of both. */
function roundsBeside(found, other) {
    return (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_4__/* .differencesInRounds */ .bt)({ measurements: found.inRounds }, { measurements: other.inRounds });
}
/** A retried job may name a case twice: no run of it is lost, and what failed once has failed. */
function mergeRepeated(cases) {
    const groups = Map.groupBy(cases, (found) => JSON.stringify([found.s3Client, found.workload]));
    return [...groups.values()].map((same) => {
        const worst = same.find((found) => found.status === 'failed') ??
            same.find((found) => found.status === 'measured') ??
            same[0];
        return { ...worst, measurements: same.flatMap((found) => found.measurements) };
    });
}
/**
 * Kept runs that a side needs before it is called faster or slower by its range. When nothing differs, three
 * runs lie wholly above another three in 1 of 20 samples, two above two in 1 of 6.
 */
const RUNS_TO_RANK = 3;
/** @returns null when there is no kept run */
function throughputOf(rates) {
    const runs = rates.length;
    if (runs === 0)
        return null;
    const middle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .median */ .JZ)(rates);
    const min = Math.min(...rates);
    const max = Math.max(...rates);
    const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
    return { median: middle, min, max, spread, runs };
}
/**
 * How `a` compares with `b` where they did not take turns: a difference is claimed only where the ranges do not
 * touch. `tooFew`: they do not, but a side has too few kept runs for that to say anything.
 */
function toldByRanges(a, b) {
    if (a.min <= b.max && b.min <= a.max)
        return 'open';
    if (Math.min(a.runs, b.runs) < RUNS_TO_RANK)
        return 'tooFew';
    return a.min > b.max ? 'faster' : 'slower';
}


/***/ }),

/***/ 39727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison),
/* harmony export */   t: () => (/* binding */ isInRounds)
/* harmony export */ });
/* harmony import */ var _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85394);
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50773);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86962);





/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
function summariseComparison(run, groups) {
    if (!run.comparisons && !run.compare)
        return null;
    const known = placesOf(groups);
    const measured = casesOf(run);
    const design = run.compare ?? null;
    const cells = (run.comparisons ?? [])
        .map((comparison) => {
        const keys = {
            candidate: keyOf('candidate', comparison, comparison),
            baseline: keyOf('baseline', comparison, comparison),
        };
        const place = known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups);
        const sides = [measured.get(keys.candidate), measured.get(keys.baseline)];
        const found = sides.find((side) => side !== undefined);
        const unit = found ? (0,_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOfCase */ .Qe)(found) : 'Gb/s';
        return { ...comparison, place, unit, rates: levelsOf(sides, comparison, design) };
    })
        .sort(byInterest);
    const clients = clientsOf(run, cells);
    return {
        clients,
        withoutLine: run.clientComparisons === undefined ? [] : withoutLine(cells, clients),
        cells,
        counts: countByVerdict(cells),
        provisional: cells.some((cell) => cell.provisional),
        againstItself: run.compare?.againstItself ?? false,
        separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
        design,
        smallest: smallestOf(run, cells),
        hostShares: run.hostShares ?? [],
        costs: run.costComparisons ?? [],
    };
}
/** Whether cells have rounds, each of which is one pair of values. */
function isInRounds(design) {
    return design !== null && 'looks' in design;
}
function clientsOf(run, cells) {
    const clients = run.clientComparisons ?? [];
    return clients
        .map((line) => {
        const own = cells.filter((cell) => isOf(line, cell));
        const workloads = new Set(own.map(({ workload }) => workload));
        return { ...line, of: workloads.size < own.length ? 'cell' : 'workload' };
    })
        .sort((a, b) => (0,_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(a.verdict) - (0,_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.instanceType, b.instanceType) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function isOf(line, cell) {
    return line.s3Client === cell.s3Client && line.instanceType === cell.instanceType;
}
/** Of cells that were not measured to their end, or not at all: what else there is says why. */
function withoutLine(cells, clients) {
    const undone = cells
        .filter(({ verdict }) => _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[verdict].isUndone)
        .filter((cell) => !clients.some((line) => isOf(line, cell)))
        .map(({ instanceType, s3Client }) => ({ instanceType, s3Client }));
    return undone
        .filter((one, index) => undone.findIndex((other) => isOf(one, other)) === index)
        .sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.instanceType, b.instanceType) || (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function smallestOf({ smallestChanges = [] }, cells) {
    const tested = cells.filter(({ kept }) => Math.min(...kept) > 0);
    return smallestChanges
        .map((one) => {
        const own = tested.filter(({ instanceType }) => instanceType === one.instanceType);
        const thresholds = own.map(({ threshold }) => threshold);
        return { ...one, cells: tested.length, thresholds };
    })
        .sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.instanceType, b.instanceType));
}
function keyOf(side, { bucket, instanceType, storageClass }, { s3Client, workload }) {
    return JSON.stringify([side, instanceType, storageClass, bucket, s3Client, workload]);
}
function placesOf(groups) {
    return new Map(groups.flatMap((group) => group.cases.map((found) => [keyOf(group.side, group, found), group.place])));
}
function casesOf({ jobs }) {
    return new Map(jobs.flatMap(({ cases, instanceType }) => cases.map((found) => [keyOf(found.side, { ...found, instanceType }, found), found])));
}
/** Median of each side, of the rounds that both have; of what a side has alone, where the other has none. */
function levelsOf([candidate, baseline], { evidence }, design) {
    const values = evidence === 'separate'
        ? [candidate, baseline].map((side) => (side ? (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleAlone */ .AQ)(side) : []))
        : inRounds((0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(candidate ?? NOTHING), (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(baseline ?? NOTHING), design);
    const [ofCandidate, ofBaseline] = values.map((found) => found.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(found) : null);
    return { candidate: ofCandidate ?? null, baseline: ofBaseline ?? null };
}
const NOTHING = { measurements: [] };
function inRounds(one, other, design) {
    const shared = [...one.keys()].filter((round) => other.has(round));
    // Fresh rounds only: by a former design, those of the screen were not compared any more.
    const fresh = design !== null && 'screen' in design
        ? shared.filter((round) => round > design.screen.rounds)
        : shared;
    const compared = fresh.length > 0 ? fresh : shared;
    if (compared.length === 0)
        return [one, other].map((side) => [...side.values()]);
    return [one, other].map((side) => compared.map((round) => side.get(round)));
}
/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }, groups) {
    const same = groups.find((group) => group.instanceType === instanceType && group.storageClass === storageClass);
    return same?.place ?? instanceType;
}
function byInterest(a, b) {
    return ((0,_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(a.verdict) - (0,_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.place, b.place) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.workload, b.workload) ||
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }) {
    return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}
function countByVerdict(cells) {
    const counts = Object.fromEntries(_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_NAMES */ .BO.map((verdict) => [verdict, 0]));
    for (const { verdict } of cells)
        counts[verdict]++;
    return counts;
}


/***/ }),

/***/ 23659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costOfRun),
/* harmony export */   M: () => (/* binding */ costInWords)
/* harmony export */ });
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60471);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _cost_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10396);
/* harmony import */ var _cost_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2851);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41935);





/**
 * What a run cost, roughly: machines by the time of their jobs, S3 by what its runs moved.
 *
 * @returns null for a run that was not on EC2
 */
function costOfRun(run) {
    const { jobs, trigger } = run;
    if (trigger === 'local' || jobs.length === 0)
        return null;
    return (0,_cost_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .ho)({
        region: jobs.find(({ price }) => price)?.price?.region ?? null,
        machines: jobs.map(machineOf),
        cases: jobs.flatMap(({ cases, instanceType }) => cases.map(({ measurements, ...asked }) => {
            return { ...asked, instanceType, runs: measurements.length };
        })),
        sendsMetrics: (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sendsMetrics */ .By)(run),
    });
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
            `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .roughly */ .vB)(Math.round(requests))} S3 requests`,
        ],
        [parts.bytes > 0, parts.bytes, 'the bytes that S3 Express moved'],
        [
            true,
            sum(parts, ['uploads', 'metrics', 'logs']),
            'uploads until they expire, metrics and logs',
        ],
    ];
    const sums = told.filter(([is]) => is).map(([, dollars, what]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars)} for ${what}`);
    const unknown = unknownInWords(cost, name);
    return [
        `${inSum(cost.usd)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(sums)} (list prices of ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .PRICES */ .ze.region}, ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .PRICES */ .ze.asOf}).`,
        ...(unknown.length > 0 ? [`Not known and not included: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(unknown)}.`] : []),
        `Keeping the objects that were read costs ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(keptUsdPerMonth)} a month.`,
    ].join(' ');
}
function inSum(dollars) {
    return dollars > 0 && dollars < 0.01 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars) : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars)}`;
}
function unknownInWords({ doubt, unmeasured, unpriced }, name) {
    const named = (names) => (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names.map((one) => name(one)));
    return [
        ...(unpriced.length > 0 ? [`the hours of ${named(unpriced)}`] : []),
        ...(unmeasured.length > 0 ? [`what S3 charges for ${named(unmeasured)}`] : []),
        ...(doubt === null ? [] : [doubt]),
    ];
}
function sum(parts, which) {
    return which.reduce((total, part) => total + parts[part], 0);
}


/***/ }),

/***/ 86962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ REFERENCE_CLIENT),
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   T1: () => (/* binding */ roundsOf),
/* harmony export */   gq: () => (/* binding */ labelledGroups),
/* harmony export */   mo: () => (/* binding */ workloadsOf),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* unused harmony export byWorkload */
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50773);

/**
 * Groups of all jobs, in the order in which these ran, and by name within one; their cases in the order of the
 * workloads. A label names storage class, bucket, job, side and attempt only where these differ.
 */
function labelledGroups(jobs, reference = null) {
    const found = jobs.flatMap((job) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .casesBySurroundings */ .It)(job, reference).map(({ surroundings, cases }) => ({
        ...surroundings,
        job,
        cases,
    })));
    const labelled = found.map(({ job, ...group }) => {
        const { attempt, bucket, side, storageClass } = group;
        const differs = (same) => !found.every(same);
        const place = labelOf(job.instanceType, differs((other) => other.storageClass === storageClass) && storageClass, differs((other) => other.job !== job || other.storageClass !== storageClass || other.bucket === bucket) && bucket, jobs.some((other) => other !== job && other.instanceType === job.instanceType) &&
            `job ${job.jobId}`);
        const label = labelOf(place, differs((other) => other.side === side) && side, differs((other) => other.job !== job || other.attempt === attempt) && `attempt ${attempt}`);
        return { job, group: { ...group, instanceType: job.instanceType, place, label } };
    });
    const groups = [...Map.groupBy(labelled, ({ job }) => job).values()].flatMap((ofJob) => ofJob.map(({ group }) => group).sort((a, b) => byName(a.label, b.label)));
    const workloads = workloadsOf(groups);
    return groups.map((group) => ({ ...group, cases: sortedCases(group.cases, workloads) }));
}
function labelOf(...parts) {
    return parts.filter((part) => part !== false).join(' · ');
}
/** All workloads, in the order in which they were begun; their sizes from whichever case knows, as one that never ran may not. */
function workloadsOf(groups) {
    const sizes = new Map();
    for (const { workload, bytesPerRun } of groups.flatMap((group) => group.cases)) {
        sizes.set(workload, sizes.get(workload) ?? bytesPerRun);
    }
    return [...sizes].map(([name, bytesPerRun]) => ({ name, bytesPerRun }));
}
/** In the order of the workloads, within one the reference first. */
function sortedCases(cases, workloads) {
    const order = new Map(workloads.map(({ name }, index) => [name, index]));
    const place = (found) => order.get(found.workload) ?? 0;
    return cases.toSorted((a, b) => place(a) - place(b) || byS3Client(a.s3Client, b.s3Client));
}
/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
const REFERENCE_CLIENT = 'raw-http';
const NATURAL = new Intl.Collator('en', { numeric: true });
/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
function byName(a, b) {
    return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}
/** The reference first, then by name. */
function byS3Client(a, b) {
    return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
}
/** By action (the word before the first hyphen), then by what a run moves, then by name. */
function byWorkload(a, b) {
    return (byName(action(a.name), action(b.name)) ||
        (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
        byName(a.name, b.name));
}
function action(workload) {
    return workload.split('-', 1)[0] ?? '';
}
/** The rounds of each workload that was started. */
function roundsOf({ cases }) {
    return [...Map.groupBy(cases, ({ workload }) => workload).values()]
        .map((same) => Math.max(...same.map(({ inRounds }) => new Set(inRounds.map(({ round }) => round)).size)))
        .filter((rounds) => rounds > 0);
}


/***/ }),

/***/ 35452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ caseRequests),
/* harmony export */   Hk: () => (/* binding */ asksOtherwise),
/* harmony export */   VM: () => (/* binding */ mainOperation),
/* harmony export */   pA: () => (/* binding */ requestsInWords),
/* harmony export */   qT: () => (/* binding */ allRequests)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _contract_requests_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93712);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/** What the embedded server saw of a case, and how it is said in a line. */



/** @returns null where the server has seen no run that counts */
function caseRequests(measurements) {
    const run = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .medianSeen */ .g1)(measurements);
    const { details } = run?.requests ?? {};
    if (!run?.requests || !details)
        return null;
    const all = (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)({ measurements }).flatMap(({ requests }) => requests ?? []);
    const errors = new Map();
    for (const [name, count] of all.flatMap((one) => Object.entries(one.errors ?? {}))) {
        errors.set(name, (errors.get(name) ?? 0) + count);
    }
    return {
        seen: { ...run.requests, details },
        seconds: run.seconds,
        runs: all.length,
        retries: all.reduce((sum, { retries }) => sum + retries, 0),
        errors: Object.fromEntries(errors),
    };
}
/** The operation that a run is about: the one that moves the most bytes, or else the most frequent. */
function mainOperation({ details }) {
    const moved = ({ sizes }) => sizes.reduce((sum, { bytes: each, count }) => sum + each * count, 0);
    return details.operations.toSorted((a, b) => moved(b) - moved(a))[0];
}
/** `17 requests of 8 MiB, 10 connections, at most 10 in flight, no retry` */
function requestsInWords({ seen }) {
    return [
        ...operationsInWords(seen),
        connectionsInWords(seen),
        `at most ${seen.mostInFlight} in flight`,
        ...troubleInWords(seen),
    ].join(', ');
}
/** Every upload in parts has them. */
const FRAME = new Set(['CreateMultipartUpload', 'CompleteMultipartUpload']);
function operationsInWords(seen) {
    const main = mainOperation(seen);
    if (main === undefined)
        return ['no request'];
    const count = seen.operations[main.operation] ?? 0;
    const noun = _contract_requests_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .MOVING */ .zQ.get(main.operation)?.noun;
    const what = noun ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, noun) : `${count} ${main.operation}`;
    const others = Object.entries(seen.operations).filter(([name]) => name !== main.operation && !(main.operation === 'UploadPart' && FRAME.has(name)));
    const besides = others.map(([name, times]) => (times === 1 ? name : `${times} ${name}`));
    return [
        `${what}${sizesInWords(main.sizes)}`,
        ...(besides.length > 0 ? [`besides ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(besides)}`] : []),
    ];
}
/** Two sizes are named with how often each was; of more, the range. */
function sizesInWords(sizes) {
    const moving = sizes.filter((size) => size.bytes > 0);
    const [first, second] = moving;
    if (first === undefined)
        return '';
    if (second === undefined)
        return ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(first.bytes)}`;
    if (moving.length === 2) {
        return ` (${first.count} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(first.bytes)}, ${second.count} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(second.bytes)})`;
    }
    const each = moving.map((size) => size.bytes);
    return ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(Math.min(...each))} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(Math.max(...each))}`;
}
function connectionsInWords({ connections, handshakes, opened }) {
    if (opened === 0)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(connections, 'connection');
    const shaken = handshakes === opened
        ? ' by TLS'
        : handshakes > 0
            ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(handshakes, 'TLS handshake')})`
            : '';
    return opened === connections
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(connections, 'new connection')}${shaken}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(connections, 'connection')}, ${opened} opened in the run${shaken}`;
}
function troubleInWords({ brokenOff = 0, errors = {}, repeats, retries }) {
    const given = Object.entries(errors).map(([name, count]) => `${count} ${name}`);
    const why = given.length > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(given)})` : '';
    return [
        retries === 0 ? `no retry${why}` : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(retries, 'retry', 'retries')}${why}`,
        ...(repeats > 0 ? [`${repeats} repeated without a previous error`] : []),
        ...(brokenOff > 0 ? [`${brokenOff} aborted by the client`] : []),
    ];
}
/** Whether two runs asked in different ways: other operations or sizes, or far more requests, connections or requests in flight. */
function asksOtherwise(a, b) {
    const [one, other] = [wayOf(a), wayOf(b)];
    const differs = (count, index) => {
        const against = other.counts[index];
        return count !== against && Math.max(count, against) >= MUCH * Math.min(count, against);
    };
    return one.kinds !== other.kinds || one.counts.some(differs);
}
function wayOf({ seen }) {
    const size = mainOperation(seen)?.sizes[0]?.bytes;
    return {
        kinds: JSON.stringify([Object.keys(seen.operations).sort(), size]),
        // Retries are by chance.
        counts: [allRequests(seen) - seen.retries, seen.connections, seen.mostInFlight],
    };
}
function allRequests({ operations }) {
    return Object.values(operations).reduce((sum, count) => sum + count, 0);
}
/** Runs of one client differ by less from time to time. */
const MUCH = 1.5;


/***/ }),

/***/ 26618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ leadsOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50773);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86962);




/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 * @param reference that clients are shown against
 */
function standingOf(comparable, versions, reference) {
    const contests = comparable
        .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
        .map((cases) => cases.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX))
        .filter((cases) => cases.length > 1);
    const leads = contests.flatMap((cases) => leadOf(cases) ?? []);
    const winners = leads.filter(({ told }) => told === 'fastest');
    const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
    const clients = [...byClient].map(([s3Client, cases]) => ({
        s3Client,
        versions: [...(versions.get(s3Client) ?? [])].sort(),
        counts: countByStatus(cases.map(({ status }) => status)),
        fastest: winners.filter(({ first }) => first[0] === s3Client).length,
        toReference: reference === null || reference === s3Client ? null : overall(contests, s3Client, reference),
    }));
    return {
        comparisons: contests.length,
        decided: winners.length,
        equal: leads.filter(({ told }) => told === 'equal').length,
        tooFew: leads.filter(({ told }) => told === 'tooFew').length,
        clients: clients.sort((a, b) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY)(a.s3Client, b.s3Client)),
        ranking: rankingOf(contests),
    };
}
/** Who is fastest on each workload, among cases of one place. */
function leadsOf(cases) {
    const byWorkload = Map.groupBy(cases, ({ workload }) => workload);
    return new Map([...byWorkload].map(([workload, same]) => [workload, leadOf(same)]));
}
/** Who is fastest among cases of one workload and place; null where there is nothing to compare. */
function leadOf(all) {
    const cases = all.filter(_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .isRankable */ .JX);
    const sorted = cases.toSorted((a, b) => b.throughput.median - a.throughput.median);
    if (sorted.length < 2)
        return null;
    const isFaster = (one) => cases.every((other) => other === one || (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .againstReference */ .tg)(one, other)?.told === 'faster');
    const fastest = sorted.find(isFaster);
    if (fastest)
        return { first: [fastest.s3Client], within: null, told: 'fastest' };
    const [top] = sorted;
    const rivals = sorted.flatMap((other) => {
        const found = other === top ? null : (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .againstReference */ .tg)(top, other);
        return found && found.told !== 'faster' ? [{ other, found }] : [];
    });
    const intervals = rivals.map(({ found }) => found.interval);
    const first = [top.s3Client, ...rivals.map(({ other }) => other.s3Client)];
    const known = intervals.filter((interval) => interval !== null);
    const told = rivals.every(({ found }) => found.told === 'equal')
        ? 'equal'
        : rivals.some(({ found }) => found.told !== 'tooFew')
            ? 'open'
            : 'tooFew';
    return {
        first,
        within: known.length < intervals.length ? null : Math.max(...known.map(_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)),
        told,
    };
}
/** Who the others are shown against; of clients that took turns, the first by name where that one is not there. */
function referenceOf({ jobs, turns }) {
    const measured = jobs.flatMap(({ cases }) => cases.filter(({ status }) => status === 'measured'));
    const clients = [...new Set(measured.map(({ s3Client }) => s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (clients.includes(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6))
        return _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCE_CLIENT */ .K6;
    return turns && clients.length > 1 ? clients[0] : null;
}
function countByStatus(statuses) {
    const counts = { measured: 0, notTimed: 0, notReached: 0, skipped: 0, failed: 0 };
    for (const status of statuses)
        counts[status]++;
    return counts;
}
/** One client against another: by rounds over all of them together where they took turns, else by medians. */
function overall(contests, s3Client, other) {
    const pairs = pairsOf(contests, s3Client, other).flatMap(([a, b]) => {
        const single = (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .againstReference */ .tg)(a, b);
        return single ? [{ single, rounds: (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsBeside */ .QU)(a, b) }] : [];
    });
    if (pairs.length === 0)
        return null;
    const whole = pairs.filter(({ rounds }) => rounds.length >= _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_ROUNDS */ .UM);
    const shown = whole.length > 0 ? whole : pairs;
    const ratios = shown.map(({ single }) => single.ratio);
    const by = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
    for (const { single } of shown)
        by[single.told]++;
    const found = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOverAll */ .HT)(whole.map(({ rounds }) => rounds));
    const tookTurns = pairs.every(({ rounds }) => rounds.length > 0);
    return {
        comparisons: shown.length,
        leftOut: pairs.length - shown.length,
        by,
        ratio: found?.ratio ?? (tookTurns ? _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .geometricMean */ .lX : _stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(ratios),
        interval: found?.interval ?? null,
        told: found ? (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .toldBy */ .Hd)(found) : 'tooFew',
        min: Math.min(...ratios),
        max: Math.max(...ratios),
    };
}
function pairsOf(contests, a, b) {
    return contests.flatMap((cases) => {
        const [one, other] = [a, b].map((name) => cases.find((found) => found.s3Client === name));
        return one && other ? [[one, other]] : [];
    });
}
/** Whether every two clients of it have enough rounds. */
function isWhole(cases) {
    return cases.every((one, at) => cases.slice(at + 1).every((other) => (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsBeside */ .QU)(one, other).length >= _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_ROUNDS */ .UM));
}
/** null unless every two clients have an interval over all that both were measured in. */
function rankingOf(all) {
    const names = [...new Set(all.flat().map(({ s3Client }) => s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .byS3Client */ .NY);
    if (names.length < 2)
        return null;
    const enough = all.filter(isWhole);
    const shared = enough.filter((cases) => cases.length === names.length);
    const contests = shared.length >= enough.length / 2 ? shared : enough;
    const found = new Map();
    const key = (a, b) => JSON.stringify([a, b]);
    for (const a of names) {
        for (const b of names) {
            if (a === b)
                continue;
            const ratio = overall(contests, a, b);
            if (ratio?.interval == null)
                return null;
            found.set(key(a, b), ratio);
        }
    }
    const ratio = (a, b) => found.get(key(a, b));
    const slowerThan = (name) => names.filter((other) => other !== name && ratio(name, other).ratio < 1);
    const order = names.toSorted((a, b) => slowerThan(a).length - slowerThan(b).length);
    const groups = [];
    for (const name of order) {
        const last = groups.at(-1);
        if (last && !last.every((other) => ratio(name, other).told === 'slower'))
            last.push(name);
        else
            groups.push([name]);
    }
    const first = order[0];
    const ranks = groups.map((s3Clients) => {
        const others = s3Clients.filter((name) => name !== first).map((name) => ratio(name, first));
        const pairs = s3Clients.flatMap((a, at) => s3Clients.slice(at + 1).map((b) => ratio(a, b)));
        return {
            s3Clients,
            within: Math.max(0, ...pairs.map(({ interval }) => (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(interval))),
            toFirst: s3Clients.includes(first)
                ? null
                : {
                    ratio: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(others.map((one) => one.ratio)),
                    interval: [
                        Math.min(...others.map(({ interval }) => interval[0])),
                        Math.max(...others.map(({ interval }) => interval[1])),
                    ],
                },
        };
    });
    return { ranks, comparisons: contests.length, tooFew: all.length - enough.length };
}


/***/ })

};
