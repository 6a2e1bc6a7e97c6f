export const id = 4967;
export const ids = [4967];
export const modules = {

/***/ 71597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeAt)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57444);

/**
 * Compares the sides of a run.
 *
 * @param percent the least change that counts, of every cell and client; absent: as is known of their
 *   noise, or as at first
 */
function judgeAt(percent, known = {}) {
    const chosen = percent === undefined ? undefined : () => percent / 100;
    const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
    return (run) => (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRun */ .Zy)(run, options);
}


/***/ }),

/***/ 56574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _check_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16342);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _merge_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60649);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38027);




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
        const why = (0,_check_result_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotTheAnswer */ .B)(document, request, attempt);
        return why === null ? { attempt, document } : reject(why);
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return reject(error.message);
        throw error;
    }
}


/***/ }),

/***/ 69003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ResultFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56574);
/* harmony import */ var _contract_result_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);




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
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#incoming, (0,_contract_result_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .incomingPrefix */ .LR)(request));
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const uploads = [];
        for (const { attempt, name } of (0,_contract_result_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .newestUploads */ .NT)(names)) {
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

/***/ 68605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ planBenchmarks),
/* harmony export */   ED: () => (/* binding */ withNonce),
/* harmony export */   gm: () => (/* binding */ jobNameOf)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96433);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);



/**
 * Turns a request into jobs, one per instance type, in the order asked for.
 *
 * @throws InputError for an unknown, empty or repeated choice
 */
function planBenchmarks(request, manifest, identity, offer = { s3Clients: null, workloads: null }) {
    const { defaults } = manifest;
    const known = Object.keys(manifest.instanceTypes);
    const instanceTypes = choose('instance type', request.instanceTypes, defaults.instanceTypes, known);
    const s3Clients = choose('S3 client', request.s3Clients, defaults.s3Clients, offer.s3Clients);
    const turns = turnsOf(request, identity, instanceTypes.length);
    const workloads = turns?.sized
        ? []
        : request.workloads
            ? choose('workload', request.workloads, [], offer.workloads)
            : defaults.workloads;
    if (s3Clients.length === 0) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('--s3-clients is missing: this suite has no default here, so name at least one' +
            `${offer.s3Clients ? ` of ${offer.s3Clients.join(', ')}` : ''}.`);
    }
    const jobs = instanceTypes.map((instanceType) => {
        const environment = manifest.instanceTypes[instanceType];
        const jobRequest = {
            schemaVersion: _contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_REQUEST_SCHEMA_VERSION */ .nU,
            ...identity,
            trigger: request.trigger,
            instanceType,
            suite: request.suite,
            client: request.client ?? null,
            ...(request.mirrors?.length && { mirrors: request.mirrors }),
            compare: compareRequest(request.compare ?? null, instanceTypes.length, identity),
            ...(turns && { turns }),
            trusted: isTrusted(request),
            metrics: isTrusted(request) && request.trigger !== 'local' && !request.compare,
            ...(request.asAws && { asAws: true }),
            region: manifest.region,
            buckets: bucketsOf(manifest, request.storageClasses),
            s3Clients: [...s3Clients],
            workloads: [...workloads],
            gigabitsPerSecond: environment.gbps,
        };
        return {
            jobName: jobNameOf(identity.runKey, instanceType),
            instanceType,
            queue: environment.queue,
            jobDefinition: isTrusted(request) ? environment.trusted : environment.untrusted,
            request: jobRequest,
            parameters: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJobParameters */ .Y0)(jobRequest),
        };
    });
    return { runKey: identity.runKey, jobs };
}
/** The same job with another place for its results: what an earlier one has left there stays its own. */
function withNonce(planned, nonce) {
    if (nonce === planned.request.nonce)
        return planned;
    const request = { ...planned.request, nonce };
    return { ...planned, request, parameters: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJobParameters */ .Y0)(request) };
}
/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
function jobNameOf(runKey, instanceType) {
    return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}
/** Whoever writes a comment may name code that nobody has reviewed. */
function isTrusted({ trigger }) {
    return trigger !== 'issue_comment';
}
/** The same coins and the same budget however often the run is taken up: one that has begun has its own. */
function compareRequest(asked, instanceTypes, { nonce }) {
    if (asked === null || 'instanceTypes' in asked)
        return asked;
    const { budgetSeconds } = asked.design;
    const own = budgetSeconds === null ? null : budgetSeconds / instanceTypes;
    const design = { ...asked.design, seed: seedOf(nonce), budgetSeconds: own };
    return { ...asked, instanceTypes, design };
}
/**
 * How S3 clients take turns; null where they do not. Sizes are chosen by the machine where figures are not
 * compared with those of other runs.
 */
function turnsOf({ budgetSeconds, compare, suite, trigger, workloads }, { nonce }, instanceTypes) {
    if (compare || suite.repository !== _contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_SUITE */ .Ho)
        return null;
    return {
        seed: seedOf(nonce),
        budgetSeconds: budgetSeconds === undefined ? null : budgetSeconds / instanceTypes,
        sized: trigger === 'local' && workloads === undefined,
    };
}
function seedOf(nonce) {
    return Number.parseInt(nonce.slice(0, 8), 16);
}
function choose(kind, asked, byDefault, known) {
    if (!asked)
        return byDefault;
    (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)(`--${kind.toLowerCase().replaceAll(' ', '-')}s`, asked);
    if (known)
        for (const value of asked)
            (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(kind, value, known);
    return asked;
}
function bucketsOf(manifest, asked) {
    if (!asked)
        return manifest.buckets;
    const known = manifest.buckets.map((bucket) => bucket.storageClass);
    for (const one of (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)('--storage-classes', asked)) {
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)('storage class', one, known);
    }
    return manifest.buckets.filter((bucket) => asked.includes(bucket.storageClass));
}


/***/ }),

/***/ 19693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-used.js
var suite_used = __webpack_require__(32570);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/errors.js
var errors = __webpack_require__(86758);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/pace.js
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var plan = __webpack_require__(68605);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-record.js


/** Adds a job. A run began with its first job, so that it is the same however often it is taken up. */
function addJob(run, job) {
    const began = job.startedAt && Date.parse(job.startedAt);
    const isFirst = run.jobs.every(({ startedAt }) => startedAt === null);
    if (began && (isFirst || began < Date.parse(run.startedAt))) {
        run.startedAt = new Date(began).toISOString();
    }
    run.jobs.push(job);
}
/** What the job stored, with the backend's word on how it ended. */
function mergeJob(planned, { job, ended, reason }, stored, withoutResult) {
    const base = stored ?? recordFailure(planned, '');
    const times = {
        // The backend's word first: estimates of cost rest on it, and a job may run anybody's code.
        startedAt: job.startedAt?.toISOString() ?? base.startedAt,
        finishedAt: job.stoppedAt?.toISOString() ?? base.finishedAt,
    };
    const merged = { ...base, ...times, instanceType: planned.instanceType, jobId: job.jobId };
    if (ended === 'terminal' && job.status === 'SUCCEEDED' && stored?.status === 'SUCCEEDED') {
        return { ...merged, status: 'SUCCEEDED', reason: null };
    }
    const missing = job.status === 'SUCCEEDED' ? withoutResult : null;
    // A job that did not reach its end cannot know why; the backend may, unless it saw an end.
    const own = stored?.finishedAt || job.status === 'SUCCEEDED' ? (stored?.reason ?? null) : null;
    const why = reason ?? own ?? missing ?? job.statusReason ?? stored?.reason ?? 'the job failed';
    return { ...merged, status: 'FAILED', reason: why };
}
/** A job without a result. */
function recordFailure(planned, reason) {
    return {
        instanceType: planned.instanceType,
        jobId: '',
        status: 'FAILED',
        reason,
        startedAt: null,
        finishedAt: null,
        lineRateGigabitsPerSecond: planned.request.gigabitsPerSecond,
        host: null,
        s3ClientVersions: {},
        cases: [],
    };
}
/** A run of which nothing is known yet. */
function emptyRun(plan, startedAt) {
    const request = plan.jobs[0].request;
    return {
        schemaVersion: run_result/* RESULT_SCHEMA_VERSION */.tS,
        runKey: plan.runKey,
        trigger: request.trigger,
        suite: (0,suite_used/* suiteUsed */.G)(request),
        ...(request.asAws && { asAws: true }),
        startedAt: startedAt.toISOString(),
        finishedAt: null,
        interrupted: false,
        jobs: [],
        ...(request.turns && { turns: request.turns }),
        ...(request.compare && { compare: request.compare.design }),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/ports.js
var orchestrator_ports = __webpack_require__(14652);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/start-decision.js



/**
 * Decides how to start a job.
 *
 * @param own the job that already has our name, ended or not
 * @param inFlight all jobs of the environment that have not ended
 *
 * One job at a time: another job in flight is waited for or, with `onBusy: 'fail'`, refused. A job of
 * our own name is ours from an earlier start (names are deterministic): it is adopted, also when it
 * has ended, provided it was told the same. One that we ended ourselves is submitted anew.
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
/** The plan with the nonce that the job was told; null when it was told something else. */
function asTold(planned, { parameters }) {
    if (parameters === null)
        return planned;
    const told = (0,plan/* withNonce */.ED)(planned, nonceIn(parameters) ?? planned.request.nonce);
    return sameParameters(parameters, told.parameters) ? told : null;
}
function nonceIn(parameters) {
    try {
        return (0,job_request/* decodeJobParameters */.k0)(parameters).nonce;
    }
    catch {
        return null; // Somebody else's job that only has the name.
    }
}
function sameParameters(a, b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => a[name] === b[name]);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/success.js
var success = __webpack_require__(70687);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/stuck-runnable.js
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
/** Between two looks at the lock and at the machines: they are several calls. */
const LOOK_AROUND_MS = 60_000;
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
        runnableMs: 0,
        freeAt: null,
        heldBy: null,
        lookedAroundAt: null,
        facts: null,
        explained: false,
        deniedSince: null,
        logUnreadable: false,
        lastContact: clock.now(),
        lastChange: clock.now(),
    };
    while (!signal.aborted) {
        await look(planned, state, ports, times);
        if ((0,orchestrator_ports/* isTerminal */.H)(state.job.status))
            return { job: state.job, ended: 'terminal', reason: null };
        const { broken, others = [] } = state.facts ?? {};
        const before = state.facts && others.find((other) => isBefore(other, state.job));
        if (before && !signal.aborted) {
            const reason = `stepped back for job ${before.jobName}, which was submitted before it`;
            return end(planned, state, ports, times, 'stepped-back', reason);
        }
        if (broken)
            return end(planned, state, ports, times, 'broken', broken);
        if (state.runnableMs >= times.runnableTimeoutMs) {
            const minutes = Math.round(state.runnableMs / 60_000);
            const why = state.facts ? explainRunnable(state.facts) : '';
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
    state.facts = null;
    try {
        const job = await backend.describe(state.job.jobId);
        state.lastContact = clock.now();
        state.deniedSince = null;
        if (job.status !== state.job.status) {
            state.lastChange = clock.now();
            state.lookedAroundAt = null;
            progress.report({ type: 'status', planned, job });
        }
        state.job = job;
    }
    catch (error) {
        lost(planned, state, ports, times, error);
        return;
    }
    await readLog(planned, state, ports);
    await lookAround(planned, state, ports, times);
}
/** @throws LostContact when the job could not be seen, or not be looked at, for too long */
function lost(planned, state, { clock, progress }, times, error) {
    const nowMs = clock.now().getTime();
    state.deniedSince = error instanceof errors/* AccessDenied */.Oy ? (state.deniedSince ?? clock.now()) : null;
    if (state.deniedSince && nowMs - state.deniedSince.getTime() >= DENIED_MS) {
        const why = asError(error).message;
        throw new errors/* LostContact */.Pf(`Job ${state.job.jobName} cannot be looked at; it was left as it is. ${why}`, { cause: error });
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
 * Looks why a job has no machine yet: who holds the lock, what is broken. The clock of RUNNABLE stands while
 * somebody else holds the lock: that is waiting, and no fault of a machine. What cannot be found out leaves all
 * as it was.
 */
async function lookAround(planned, state, { backend, clock, progress }, times) {
    const { job } = state;
    const isWaiting = !(0,orchestrator_ports/* hasMachine */.c)(job) && !(0,orchestrator_ports/* isTerminal */.H)(job.status);
    if (!isWaiting) {
        Object.assign(state, { freeAt: null, runnableMs: 0, heldBy: null });
        return;
    }
    const sinceMs = clock.now().getTime() - (state.lookedAroundAt?.getTime() ?? 0);
    if (sinceMs < LOOK_AROUND_MS)
        return;
    let facts;
    try {
        facts =
            job.status === 'RUNNABLE'
                ? await backend.explainRunnable(job)
                : { statusReason: null, findings: [], others: await othersInFlight(job, backend) };
    }
    catch {
        return;
    }
    state.facts = facts;
    state.lookedAroundAt = clock.now();
    const holder = facts.others?.find(orchestrator_ports/* hasMachine */.c);
    if (holder) {
        if (state.heldBy !== holder.jobId) {
            progress.report({ type: 'waiting', for: holder, queued: planned });
        }
        Object.assign(state, { heldBy: holder.jobId, freeAt: null });
        return;
    }
    state.heldBy = null;
    if (job.status !== 'RUNNABLE')
        return;
    const now = clock.now();
    if (state.freeAt)
        state.runnableMs += now.getTime() - state.freeAt.getTime();
    state.freeAt = now;
    if (state.explained || state.runnableMs < times.runnableDwellMs)
        return;
    state.explained = true;
    progress.report({ type: 'runnable', planned, job, explanation: explainRunnable(facts) });
}
async function othersInFlight({ jobId }, backend) {
    return (await backend.listInFlight()).filter((job) => job.jobId !== jobId);
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
    const run = { ...emptyRun(plan, clock.now()), ...(given && { options: given }) };
    progress.report({ type: 'planned', plan });
    for (const planned of plan.jobs) {
        const obstacle = notStartedBecause(run, signal, options);
        const end = obstacle
            ? { result: recordFailure(planned, `not started: ${obstacle}`) }
            : await runJob(planned, run, ports, options);
        if (end === 'handed-over') {
            await results.save(run);
            return run;
        }
        addJob(run, end.result);
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
    let outcome;
    for (;;) {
        started = await start(planned, ports, options);
        if (started === 'handed-over')
            return started;
        if ('notStarted' in started) {
            const result = recordFailure(planned, started.notStarted);
            return interrupted() ? { result } : { result, fault: 'infrastructure' };
        }
        outcome = await watchJob(started.planned, started.job, ports, options.times);
        if (outcome.ended === 'handed-over')
            return outcome.ended;
        const { job } = outcome;
        // What an earlier start had ended was still stopping when it was taken up.
        const wasEndedBefore = started.adopted && outcome.ended === 'terminal' && job.endedByUs;
        const anew = outcome.ended === 'stepped-back' || (wasEndedBefore && job.status === 'FAILED');
        if (!anew || !options.newNonce || interrupted())
            break;
    }
    const left = await ports.results.collect(started.planned);
    const stored = left && 'job' in left ? left : null;
    if (stored)
        run.suite = (0,suite_used/* mergeSuites */.W)(run.suite, stored.suite);
    const withoutResult = left && 'rejected' in left ? left.rejected : 'the job succeeded but stored no result';
    const result = mergeJob(planned, outcome, stored?.job ?? null, withoutResult);
    if ((0,success/* jobSucceeded */.t)(result) || interrupted())
        return { result };
    const reachedItsEnd = outcome.ended === 'terminal' && stored?.job.finishedAt;
    return { result, fault: reachedItsEnd ? 'benchmarks' : 'infrastructure' };
}
/** The job in flight, or why there is none. */
async function start(planned, { backend, clock, progress, signal }, { newNonce, onBusy, times }) {
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
                    const told = decision.anew && newNonce ? (0,plan/* withNonce */.ED)(planned, newNonce()) : planned;
                    const job = await backend.submit(told);
                    progress.report({ type: 'submitted', planned: told, job });
                    return { job, planned: told, adopted: false };
                }
                catch (error) {
                    if (error instanceof errors/* AccessDenied */.Oy || error instanceof errors/* LostContact */.Pf)
                        throw error;
                    const why = error instanceof Error ? error.message : String(error);
                    return { notStarted: `could not be submitted: ${why}` };
                }
        }
    }
    return { notStarted: 'not started: interrupted' };
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


/***/ })

};
