export const id = 1510;
export const ids = [1510];
export const modules = {

/***/ 56574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whyNotTheAnswer),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96433);
/* harmony import */ var _merge_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60649);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21281);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9694);






/**
 * What a job answers to its request by what its attempts stored, of which only documents count that
 * are this job's. When the newest attempt's is none, the job has failed whatever the others say.
 *
 * @param uploads newest attempt first
 * @returns null when nothing was stored
 */
function answerOf(uploads, request) {
    const read = uploads.map((upload) => readUpload(upload, request));
    const [newest] = read;
    if (newest === undefined)
        return null;
    const documents = read.filter((one) => typeof one !== 'string');
    if (documents.length === 0)
        return { rejected: String(newest) };
    const merged = (0,_merge_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeAttempts */ .RM)(documents);
    if (typeof newest !== 'string')
        return merged;
    return { ...merged, job: { ...merged.job, status: 'FAILED', reason: newest } };
}
/** @returns why the upload does not count, when it does not */
function readUpload({ attempt, where, content }, request) {
    const reject = (why) => `what the job stored (${where}) is not its result: ${why}`;
    if ('fault' in content)
        return reject(content.fault);
    try {
        const document = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunResult */ .vg)(content.text, 'the document');
        const why = whyNotTheAnswer(document, request, attempt);
        return why === null ? { attempt, document } : reject(why);
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            return reject(error.message);
        throw error;
    }
}
/**
 * Whether a document is the answer to a request. A job may run strangers' code, so what it stores is
 * taken for no more than the job it was asked to be.
 *
 * @param attempt that the document was stored by, from 1
 * @returns what does not fit, in words; null if it does
 */
function whyNotTheAnswer(document, request, attempt) {
    const [job, ...others] = document.jobs;
    if (!job || others.length > 0)
        return `it holds ${document.jobs.length} jobs instead of one`;
    const { suite } = document;
    const asked = (0,_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteUsed */ .G7)(request);
    const compared = [
        ['run key', document.runKey, request.runKey],
        ['trigger', document.trigger, request.trigger],
        ['way to S3', (0,_s3_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .wayToS3 */ .Z1)(document), (0,_s3_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .wayToS3 */ .Z1)(request)],
        ['instance type', job.instanceType, request.instanceType],
        ['suite', suite.repository, asked.repository],
        ['commit', ...commits(suite, asked)],
        ['baseline', ...commits(suite.baseline, asked.baseline)],
        ["client's repository", suite.client?.repository ?? 'none', asked.client?.repository ?? 'none'],
        ["client's commit", ...commits(suite.client?.candidate, asked.client?.candidate)],
        ["client's baseline", ...commits(suite.client?.baseline, asked.client?.baseline)],
        ['design', ...designs(document.compare, request.compare?.design)],
    ];
    const wrong = compared.find(([, found, wanted]) => found !== wanted);
    if (wrong)
        return `its ${wrong[0]} is "${wrong[1]}" instead of "${wrong[2]}"`;
    const later = job.cases.find((one) => (one.attempt ?? 1) > attempt);
    return later
        ? `it holds a case of attempt ${later.attempt}, but belongs to attempt ${attempt}`
        : null;
}
/** Of a revision that was found and of one that was asked for: equal unless they contradict each other. */
function commits(found, asked) {
    const commit = found ? (found.commit ?? '') : 'none';
    if (!asked)
        return [commit, 'none'];
    return [commit, found && asked.commit === null ? commit : (asked.commit ?? '')];
}
/** What the designs that were found and asked for differ in; the same text of both if in nothing. */
function designs(found, asked) {
    if (!found || !asked)
        return [found ? 'a comparison' : 'none', asked ? 'a comparison' : 'none'];
    const [one, other] = [found, asked].map(fieldsOf);
    const names = new Set([...one.keys(), ...other.keys()]);
    const different = [...names].filter((name) => one.get(name) !== other.get(name));
    const words = (fields) => different.map((name) => `${name} ${fields.get(name) ?? 'none'}`).join(', ');
    return [words(one), words(other)];
}
/** Fields as text, in whatever order those inside of them are. */
function fieldsOf(design) {
    const ordered = _run_result_js__WEBPACK_IMPORTED_MODULE_4__/* .RunResult */ .ns.shape.compare.parse(design);
    return new Map(Object.entries(ordered).map(([name, value]) => [name, JSON.stringify(value)]));
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

/***/ 60649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ asTheirWords),
/* harmony export */   RM: () => (/* binding */ mergeAttempts),
/* harmony export */   bn: () => (/* binding */ INTERRUPTED_BEFORE),
/* harmony export */   t: () => (/* binding */ INTERRUPTED),
/* harmony export */   uF: () => (/* binding */ cellKeyInJob),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _job_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96433);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21281);


/**
 * One job of all of its attempts. All sides of a cell are of one attempt, as two hosts must not be
 * compared: of the newest that has the cell whole, or of the one that has most of it. Everything else
 * is said by the newest attempt.
 *
 * @param attempts at least one
 */
function mergeAttempts(attempts) {
    const newestFirst = attempts.toSorted((a, b) => b.attempt - a.attempt);
    const [newest, ...older] = newestFirst;
    const cells = new Map();
    for (const { document } of newestFirst) {
        for (const cell of cellsOf(document)) {
            const key = cellKeyInJob(cell.cases[0]);
            const known = cells.get(key);
            if (!known || isBetter(cell, known))
                cells.set(key, cell);
        }
    }
    const used = [...cells.values()];
    const contributing = older.filter(({ document }) => used.some((one) => one.document === document));
    const job = newest.document.jobs[0];
    const versions = contributing.map(({ document }) => document.jobs[0].s3ClientVersions);
    const labels = new Set(used.map(({ attempt }) => attempt));
    labels.delete(newest.attempt);
    const earlierAttempts = earlierOf(newestFirst).filter(({ attempt }) => labels.has(attempt));
    const { earlierAttempts: _, ...own } = job;
    const told = [...contributing, newest].flatMap(({ document }) => document.jobs[0].notes ?? []);
    const notes = [...new Set(told)].slice(0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NOTES */ .cJ);
    return {
        job: {
            ...own,
            ...(earlierAttempts.length > 0 && { earlierAttempts }),
            ...(notes.length > 0 && { notes }),
            s3ClientVersions: Object.assign({}, ...versions.reverse(), job.s3ClientVersions),
            cases: used.flatMap(({ cases }) => cases),
        },
        suite: contributing.reduce((suite, { document }) => (0,_job_request_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSuites */ .W$)(suite, document.suite), newest.document.suite),
    };
}
/** Whether every side that the cell must have was measured, skipped or failed, and not interrupted. */
function isWhole(cases, { compare }) {
    const sides = new Set(cases.map(({ side }) => side));
    return sides.size === (compare ? 2 : 1) && !cases.some(wasInterrupted);
}
/** Names a cell within a job: what is measured of every side. */
function cellKeyInJob({ bucket, s3Client, workload, }) {
    return JSON.stringify([bucket, s3Client, workload]);
}
/** The cells of a document by the attempts that measured them. */
function cellsOf(document) {
    const found = new Map();
    for (const one of document.jobs[0].cases) {
        const attempt = one.attempt ?? 1;
        const key = `${attempt} ${cellKeyInJob(one)}`;
        const cell = found.get(key);
        if (cell)
            cell.cases.push(one);
        else
            found.set(key, { attempt, cases: [one], document });
    }
    return [...found.values()];
}
function isBetter(cell, known) {
    const [a, b] = [worth(cell), worth(known)];
    const differs = a.findIndex((value, index) => value !== b[index]);
    return differs >= 0 && a[differs] > b[differs];
}
/** What counts, in this order: whole; the end of its job or the rounds of all sides; newer. */
function worth({ attempt, cases, document }) {
    const reachedItsEnd = document.jobs[0].status === 'SUCCEEDED';
    return [
        isWhole(cases, document) ? 1 : 0,
        reachedItsEnd ? Number.POSITIVE_INFINITY : Math.min(...cases.map(lastRound)),
        attempt,
    ];
}
/** The highest round that a side was measured in; 0 outside rounds. */
function lastRound({ measurements }) {
    return Math.max(0, ...measurements.map(({ round }) => round));
}
/** Facts about attempts, each once, oldest first; an attempt's own document knows best. */
function earlierOf(attempts) {
    const told = attempts.flatMap(({ document }) => document.jobs[0].earlierAttempts ?? []);
    const own = attempts.map(({ attempt, document }) => {
        return { attempt, startedAt: document.startedAt, host: document.jobs[0].host };
    });
    const byAttempt = new Map([...told, ...own].map((fact) => [fact.attempt, fact]));
    return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}
/** Reason of a failed case whose program was ended with the job. */
const INTERRUPTED = 'interrupted';
/** Reason of a skipped case that the job did not come to. */
const INTERRUPTED_BEFORE = 'interrupted before it ran';
/** Whether a case says nothing of what was measured: another attempt has to measure it. */
function wasInterrupted({ status, reason }) {
    if (status === 'failed')
        return reason === INTERRUPTED;
    return status === 'skipped' && reason === INTERRUPTED_BEFORE;
}
/** What a program said, as a reason: told from ours, which it could print to have a failure forgotten. */
function asTheirWords(words) {
    return words === INTERRUPTED || words === INTERRUPTED_BEFORE ? `"${words}"` : words;
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   T1: () => (/* binding */ readCpuTimes),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   tn: () => (/* binding */ loadBetween),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29524);



/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }, (_, cpu) => cpu);
}
/** Reads the kernel's list form, e.g. `0-2,5`. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Whether processes can be pinned to CPUs here. */
async function canPin() {
    return (await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_2__/* .readProgram */ .Lk)(['taskset', '--version'])).failure === null;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/**
 * Moves a running process, with all of its threads, to these CPUs.
 *
 * @throws when `taskset` says no
 */
async function pinProcess(pid, cpus) {
    const command = ['taskset', '-a', '-p', '-c', cpus.join(','), String(pid)];
    const { failure, stderr } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_2__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
}
/** Times are counted in ticks; with fewer than this, a share of them says nothing. */
const LEAST_TICKS = 5;
/**
 * Reads what the kernel counts (proc(5), `/proc/stat` and `/proc/PID/stat`).
 *
 * @param root our first process: all that it has started counts as ours
 * @returns null where the system does not tell
 */
function readCpuTimes(root) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/stat', 'utf8').split('\n');
        const [user, nice, system, idle, iowait, irq, softirq, steal] = fieldsOf(lines[0].slice(4));
        const cpus = lines.filter((line) => /^cpu\d/.test(line)).length;
        const busy = user + nice + system + irq + softirq;
        const all = busy + idle + iowait + steal;
        const times = { busy, steal: steal, perCpu: all / cpus, own: ownTicks(root) };
        return Object.values(times).every(Number.isFinite) ? times : null;
    }
    catch {
        return null; // No /proc, or not the one of Linux.
    }
}
/** @returns null where either is not known, or too short a time lies between */
function loadBetween(before, after) {
    if (before === null || after === null)
        return null;
    const ticks = after.perCpu - before.perCpu;
    if (ticks < LEAST_TICKS)
        return null;
    const share = (count) => Math.round((100 * Math.max(0, count)) / ticks) / 100;
    return {
        others: share(after.busy - before.busy - (after.own - before.own)),
        steal: share(after.steal - before.steal),
    };
}
/** Of all that is alive below the root, and of all that has ended and was waited for. */
function ownTicks(root) {
    return processTree(root).reduce((sum, { ticks }) => sum + ticks, 0);
}
/**
 * A process and all below it that are alive, each with the CPU time of itself and of its children that it has waited
 * for, in ticks. Nothing where there is no `/proc`.
 */
function processTree(root) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return [];
    }
    const found = names
        .filter((name) => /^\d+$/.test(name))
        .flatMap((pid) => processOf(Number(pid)) ?? []);
    const own = new Set([root]);
    for (let before = 0; before !== own.size;) {
        before = own.size;
        for (const { parent, pid } of found)
            if (own.has(parent))
                own.add(pid);
    }
    return found.filter(({ pid }) => own.has(pid));
}
/** A process alone; null for one that has ended. */
function processOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
        const fields = fieldsOf(stat.slice(stat.lastIndexOf(')') + 4));
        const parent = fields[0];
        const waitedTicks = fields[12] + fields[13];
        return { pid, parent, ticks: fields[10] + fields[11] + waitedTicks, waitedTicks };
    }
    catch {
        return null; // It ended while we looked.
    }
}
function fieldsOf(text) {
    return text.trim().split(/\s+/).map(Number);
}


/***/ }),

/***/ 30358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ ProcessGroup),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony exports listProcesses, membersOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;
/** A program and all that it starts. */
class ProcessGroup {
    pid;
    /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
    exited;
    #mark;
    #ended = false;
    constructor(child, mark, onLine) {
        this.pid = child.pid;
        this.#mark = mark;
        this.exited = this.#follow(child, onLine);
    }
    /** @throws the system's error when the program cannot be started */
    static async start(options) {
        // A group within a group carries both marks, so that either finds it.
        const outer = options.env[GROUP_MARK];
        const mark = outer ? `${outer}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const child = (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgram */ .Xd)(options.command, {
            cwd: options.cwd,
            env: { ...options.env, [GROUP_MARK]: mark },
            ownGroup: options.ownGroup,
            stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? ['ipc'] : [])],
        });
        // Listening starts before the first await, so that no line and no exit is missed.
        const group = new ProcessGroup(child, mark, options.onLine);
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.channel?.unref();
        return group;
    }
    /**
     * Ends the program and all that it started, also what has moved to another group or session:
     * SIGTERM, and SIGKILL for what is left after `graceMs`.
     */
    async terminate(graceMs) {
        if (this.#ended)
            return;
        const deadline = Date.now() + graceMs;
        await this.#signalAll('SIGTERM');
        while (Date.now() < deadline && (await this.#alive()).length > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        await this.#sweep();
        await this.exited;
    }
    async #follow(child, onLine) {
        for (const stream of [child.stdout, child.stderr]) {
            const lines = new _start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .LineSplitter */ .g3(onLine);
            stream?.on('data', (chunk) => lines.write(chunk));
            stream?.on('end', () => lines.end());
        }
        const closed = new Promise((resolve) => child.once('close', resolve));
        const exit = await new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', () => resolve({ code: 127, signal: null }));
        });
        if (child.pid === undefined)
            return exit;
        // What outlives the program would hold its output open and disturb the next measurement.
        await this.#sweep();
        this.#ended = true;
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
        child.stdout?.destroy();
        child.stderr?.destroy();
        return exit;
    }
    /**
     * Kills until nothing is left: a process may start another while we look. One that is just becoming another program
     * has no environment for a moment, and so no mark: only the second look that finds nothing counts.
     */
    async #sweep() {
        for (let looks = 0; looks < 2;) {
            looks = (await this.#signalAll('SIGKILL')) > 0 ? 0 : looks + 1;
            if (looks < 2)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(5);
        }
    }
    async #signalAll(signal) {
        const members = await this.#alive();
        for (const pid of members) {
            try {
                process.kill(pid, signal);
            }
            catch {
                // It ended by itself.
            }
        }
        return members.length;
    }
    async #alive() {
        return membersOf(this.pid, this.#mark, await listProcesses());
    }
}
/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 1000;
/**
 * Runs a program to its end, its output line by line. It joins the job's process group, and what it
 * leaves running is killed, so that it cannot disturb the next measurement.
 *
 * @throws the system's error when the program cannot be started
 */
async function runCommand(command, { cwd, env, signal, timeout, onLine, onStart }) {
    if (signal.aborted)
        return { code: null, signal: null, ended: 'interrupted' };
    const group = await ProcessGroup.start({ command, cwd, env, onLine, ownGroup: false });
    onStart?.(group.pid);
    const stop = AbortSignal.any(timeout ? [signal, timeout] : [signal]);
    const terminate = () => void group.terminate(GRACE_MS);
    stop.addEventListener('abort', terminate, { once: true });
    if (stop.aborted)
        terminate();
    const exit = await group.exited;
    stop.removeEventListener('abort', terminate);
    const ended = signal.aborted ? 'interrupted' : stop.aborted ? 'timeout' : null;
    return { ...exit, ended };
}
/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/** All processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`. */
async function listProcesses() {
    if (process.platform !== 'linux')
        return listByPs();
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc');
    const entries = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry));
    return entries.filter((entry) => entry !== null);
}
/**
 * The root, its group, its descendants, and whoever carries its mark; without zombies. Parents come first: one that
 * sees its child end before it is ended itself would go on with its work.
 */
function membersOf(root, mark, all) {
    const members = new Set([root]);
    const belongs = (entry) => entry.group === root ||
        entry.mark === mark ||
        entry.mark?.startsWith(`${mark}/`) ||
        members.has(entry.parent);
    for (let before = 0; before !== members.size;) {
        before = members.size;
        for (const entry of all)
            if (belongs(entry))
                members.add(entry.pid);
    }
    const parents = new Map(all.map(({ parent, pid }) => [pid, parent]));
    const depth = (pid, seen = []) => {
        const parent = parents.get(pid);
        const isTop = parent === undefined || !members.has(parent) || seen.includes(parent);
        return isTop ? 0 : 1 + depth(parent, [...seen, pid]);
    };
    return all
        .filter((entry) => members.has(entry.pid) && !entry.zombie)
        .map(({ pid }) => ({ pid, depth: depth(pid) }))
        .sort((a, b) => a.depth - b.depth)
        .map(({ pid }) => pid);
}
async function readEntry(pid) {
    try {
        const [stat, environment] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8'),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => ''),
        ]);
        // The command in parentheses may hold anything; fields are counted from its last `)`.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const mark = environment.split('\0').find((entry) => entry.startsWith(`${GROUP_MARK}=`));
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state === 'Z' || state === 'X',
            mark: mark?.slice(GROUP_MARK.length + 1) ?? null,
        };
    }
    catch {
        return null; // It ended while we looked.
    }
}
async function listByPs() {
    const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
    const { failure, stderr, stdout } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
    return stdout.split('\n').map((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state.startsWith('Z'),
            mark: null,
        };
    });
}


/***/ })

};
