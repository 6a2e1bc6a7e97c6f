export const id = 4967;
export const ids = [4967];
export const modules = {

/***/ 71597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeAt)
/* harmony export */ });
/* harmony import */ var _stats_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4567);

/**
 * Compares the sides of a run, with the same least change for every cell.
 *
 * @param percent the least change that counts; absent: what is known of the cells' noise decides
 */
function judgeAt(percent, thresholdOf) {
    const chosen = percent === undefined ? thresholdOf : () => percent / 100;
    return (run) => (0,_stats_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSides */ .G)(run, chosen ? { thresholdOf: chosen } : {});
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
    const workloads = request.workloads
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
            compare: withSeed(request.compare ?? null, identity),
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
/** The same coin however often the run is taken up: one that has begun has its own. */
function withSeed(asked, { nonce }) {
    const seed = Number.parseInt(nonce.slice(0, 8), 16);
    return asked && { ...asked, design: { seed, ...asked.design } };
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
            run.comparisons = judge(run);
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


/***/ }),

/***/ 4567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// UNUSED EXPORTS: compareRuns

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(58121);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/cells.js
var cells = __webpack_require__(1010);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/effect.js
var effect = __webpack_require__(58078);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(42129);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/rank-sums.js
var rank_sums = __webpack_require__(6202);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/mann-whitney.js

/**
 * The exact two-sided Mann–Whitney test (Mann & Whitney 1947; also Wilcoxon's rank-sum test): twice
 * the smaller tail, at most 1. With ties it is the exact permutation test of the midranks, every
 * permutation counted, none sampled.
 *
 * Assumes that the values of both sides are independent of each other: one value a process, since
 * runs inside one process are not. Assumes no shape of their distribution.
 */
function mannWhitney(a, b) {
    const n = a.length;
    const m = b.length;
    const { ranks, tied } = doubledMidranks([...a, ...b]);
    const sum = ranks.slice(0, n).reduce((total, rank) => total + rank, 0);
    const u = sum / 2 - (n * (n + 1)) / 2;
    if (n === 0 || m === 0)
        return { u, pValue: 1 };
    const tail = tied ? tiedTail(ranks, n, sum) : (0,rank_sums/* uDistribution */.g)(n, m)[Math.min(u, n * m - u)];
    return { u, pValue: Math.min(1, 2 * tail) };
}
/** The smaller of P(sum or less) and P(sum or more): with ties and unequal sides they may differ. */
function tiedTail(ranks, size, sum) {
    const ways = (0,rank_sums/* waysBySum */.b)(ranks, size);
    let less = 0;
    let more = 0;
    for (const [index, count] of ways.entries()) {
        if (index <= sum)
            less += count;
        if (index >= sum)
            more += count;
    }
    return Math.min(less, more) / (less + more - ways[sum]);
}
/** Twice the mean rank of equal values, so that it is a whole number; smallest first, from 2. */
function doubledMidranks(values) {
    const order = [...values.keys()].sort((i, j) => values[i] - values[j]);
    const ranks = new Array(values.length);
    let tied = false;
    for (let first = 0; first < order.length;) {
        let next = first + 1;
        while (next < order.length && values[order[next]] === values[order[first]])
            next++;
        if (next - first > 1)
            tied = true;
        for (let place = first; place < next; place++)
            ranks[order[place]] = first + 1 + next;
        first = next;
    }
    return { ranks, tied };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/refusal.js
var refusal = __webpack_require__(73007);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/sample.js
var sample = __webpack_require__(71865);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/screen.js
var stats_screen = __webpack_require__(90735);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/finding.js







/** A cell of a compare run. @param isSameCode both sides are, and are not meant to be */
function findInRounds(pair, isSameCode, screen) {
    const sides = (0,refusal/* comparable */.Zm)(pair);
    if ('verdict' in sides)
        return refused(sides, 'interleaved');
    if (isSameCode)
        return refused(SAME_CODE, 'interleaved');
    const candidate = (0,sample/* sampleInRounds */.Pn)(sides.candidate, screen.rounds);
    const baseline = (0,sample/* sampleInRounds */.Pn)(sides.baseline, screen.rounds);
    if (candidate.confirm.length > 0 || baseline.confirm.length > 0) {
        return test(candidate.confirm, baseline.confirm, 'interleaved');
    }
    const kept = [candidate.screen.length, baseline.screen.length];
    if (Math.max(...kept) === 0)
        return finding_findAlone(pair);
    const ratio = (0,stats_screen/* screenRatio */.mI)(candidate, baseline);
    const figures = { evidence: 'interleaved', kept, ratio, interval: null, pValue: null };
    if (ratio === null || Math.min(...kept) < Math.min(screen.rounds, sample/* MOST_VALUES */.xy)) {
        const why = sides.candidate.reason ?? sides.baseline.reason;
        const reason = `n = ${kept.join(' vs ')} of ${(0,input_error/* counted */.hS)(screen.rounds, 'round')}${why ? `: ${why}` : ''}`;
        return { ...figures, settled: { verdict: 'insufficient', reason } };
    }
    return (0,stats_screen/* standsOut */.K8)(ratio, screen)
        ? { ...figures, settled: { verdict: 'insufficient', reason: unconfirmed(ratio) } }
        : { ...figures, settled: { verdict: 'notFlagged', reason: null } };
}
/**
 * A cell whose sides were not measured in turn.
 *
 * @param isSameWay whether the requests of both went to S3 in the same way
 */
function finding_findAlone(pair, isSameWay = true) {
    const sides = (0,refusal/* comparable */.Zm)(pair);
    if ('verdict' in sides)
        return refused(sides, 'separate');
    if (!isSameWay)
        return refused(OTHER_WAY, 'separate');
    return test((0,sample/* sampleAlone */.AQ)(sides.candidate), (0,sample/* sampleAlone */.AQ)(sides.baseline), 'separate');
}
const OTHER_WAY = {
    verdict: 'notComparable',
    reason: 'one side went over TLS to the names of AWS (--as-aws), the other did not',
};
const SAME_CODE = {
    verdict: 'notComparable',
    reason: 'both sides are the same code: every repository is at the same commit',
};
function test(candidate, baseline, evidence) {
    const kept = [candidate.length, baseline.length];
    if (candidate.length === 0 || baseline.length === 0) {
        const settled = { verdict: 'insufficient', reason: `n = ${kept.join(' vs ')}` };
        return { evidence, kept, ratio: null, interval: null, pValue: null, settled };
    }
    const { pValue } = mannWhitney(candidate, baseline);
    return { evidence, kept, ...(0,hodges_lehmann/* hodgesLehmann */.i)(candidate, baseline), pValue, settled: null };
}
function refused(settled, evidence) {
    return { evidence, kept: [0, 0], ratio: null, interval: null, pValue: null, settled };
}
function unconfirmed(ratio) {
    const change = `${(0,effect/* effectOf */.$)(ratio) < 0 ? '−' : '+'}${Math.abs((0,effect/* effectOf */.$)(ratio) * 100).toFixed(1)} %`;
    return `the screen saw ${change}, and no fresh round confirmed or refuted it`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/same-code.js
var same_code = __webpack_require__(99971);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/sample-size.js
var sample_size = __webpack_require__(59599);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/threshold.js
var threshold = __webpack_require__(94988);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/verdict.js
var stats_verdict = __webpack_require__(96822);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/compare.js









/**
 * The two sides of a compare run: one comparison for each cell that a side measured or failed, none
 * for a run that has no baseline.
 */
function compareSides(run, options = {}) {
    const cases = run.jobs.flatMap((job) => job.cases);
    if (!run.compare && !cases.some(({ side }) => side === 'baseline'))
        return [];
    const isSame = (pair) => !run.compare?.againstItself && (0,same_code/* isSameCode */.Y)(run.suite, pair.s3Client);
    const find = (pair) => findInRounds(pair, isSame(pair), (0,stats_screen/* screenOf */.S)(run));
    return conclude((0,cells/* pairSides */.Zv)(run), find, { provisional: run.finishedAt === null, ...options });
}
/** Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster. */
function compareRuns(candidate, baseline, options = {}) {
    const provisional = candidate.finishedAt === null || baseline.finishedAt === null;
    const isSameWay = candidate.asAws === baseline.asAws;
    const find = (pair) => findAlone(pair, isSameWay);
    return conclude(pairRuns(candidate, baseline), find, { provisional, ...options });
}
/** All cells together: the more that are tested, the more a difference has to show. */
function conclude(pairs, find, { thresholdOf = () => threshold/* THRESHOLD_AT_FIRST */.xQ, provisional = false }) {
    const found = pairs.filter(refusal/* isMeasured */.V2).map((pair) => ({ pair, finding: find(pair) }));
    const pValues = found.flatMap(({ finding }) => finding.pValue ?? []);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(pValues).values();
    return found.map(({ pair, finding }) => {
        const { instanceType, storageClass, bucket, s3Client, workload } = pair;
        const cell = { instanceType, storageClass, bucket, s3Client, workload };
        const threshold = thresholdOf(cell);
        if (finding.settled) {
            const { settled, ...figures } = finding;
            return { ...cell, ...figures, adjustedP: null, threshold, provisional: false, ...settled };
        }
        const { settled, ...figures } = finding;
        const tested = { ...cell, ...figures, adjustedP: adjusted.next().value ?? 1, threshold };
        const verdict = (0,stats_verdict/* verdictOf */.Vj)(tested, pValues.length);
        const reason = verdict === 'insufficient' ? (0,sample_size/* shortfall */.SE)(tested.kept, pValues.length) : null;
        return { ...tested, verdict, provisional, reason };
    });
}


/***/ }),

/***/ 42129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CONFIDENCE),
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* harmony import */ var _rank_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);

/** Of all such intervals, at least this share holds the true ratio. */
const CONFIDENCE = 0.95;
/**
 * How many times as large the values of `a` are as those of `b`: `exp` of the median of all
 * differences `ln a − ln b` (Hodges & Lehmann 1963), with the interval of the ratios that the exact
 * Mann–Whitney test would not reject (Moses 1965; Hollander, Wolfe & Chicken, "Nonparametric
 * Statistical Methods", 2014, §4.3). Its confidence is at least `CONFIDENCE`, also with ties.
 *
 * Assumes that the sides differ by a factor, and values independent of each other.
 *
 * @param a positive values, at least one; as `b`
 */
function hodgesLehmann(a, b) {
    const logsOfB = b.map(Math.log);
    const differences = Float64Array.from(a.map(Math.log).flatMap((log) => logsOfB.map((other) => log - other))).sort();
    const pairs = differences.length;
    const middle = (differences[(pairs - 1) >> 1] + differences[pairs >> 1]) / 2;
    const outside = pairsOutside(a.length, b.length);
    const interval = outside === 0
        ? null
        : [Math.exp(differences[outside - 1]), Math.exp(differences[pairs - outside])];
    return { ratio: Math.exp(middle), interval };
}
/** The largest k with P(U < k) ≤ 2.5 %: the interval ends at the k-th difference from either end. */
function pairsOutside(n, m) {
    const chances = (0,_rank_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .uDistribution */ .g)(n, m);
    const first = chances.findIndex((chance) => chance > (1 - CONFIDENCE) / 2);
    return first;
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waysBySum),
/* harmony export */   g: () => (/* binding */ uDistribution)
/* harmony export */ });
/**
 * In how many ways `size` of the ranks can be chosen, by their sum: the exact null distribution of a
 * rank sum, ties and all, by counting (the shift algorithm of Streitberg & Röhmel, "Exact
 * distributions for permutation and rank tests", 1986). Counts beyond 2^53 are rounded, to within
 * 1 in 10^15. Takes ranks × size × sum steps: 1 ms for 10 + 10 values, some 10 ms for 30 + 30.
 *
 * @param ranks whole numbers, not negative
 */
function waysBySum(ranks, size) {
    const largest = ranks
        .toSorted((a, b) => b - a)
        .slice(0, size)
        .reduce((sum, rank) => sum + rank, 0);
    const ways = Array.from({ length: size + 1 }, () => new Float64Array(largest + 1));
    ways[0][0] = 1;
    for (const [seen, rank] of ranks.entries()) {
        for (let chosen = Math.min(size, seen + 1); chosen > 0; chosen--) {
            const without = ways[chosen - 1];
            const row = ways[chosen];
            for (let sum = largest; sum >= rank; sum--)
                row[sum] += without[sum - rank];
        }
    }
    return ways[size];
}
const kept = new Map();
/**
 * P(U ≤ u) at index u when nothing differs and no two values are equal (Mann & Whitney 1947). Made
 * once for each pair of sizes: a run compares hundreds of cells of the same size.
 */
function uDistribution(n, m) {
    const key = `${n},${m}`;
    const known = kept.get(key);
    if (known)
        return known;
    const ways = waysBySum([...Array(n + m).keys()], n).subarray((n * (n - 1)) / 2);
    const total = ways.reduce((sum, count) => sum + count, 0);
    let below = 0;
    const made = Float64Array.from(ways, (count) => {
        below += count;
        return below / total;
    });
    kept.set(key, made);
    return made;
}


/***/ }),

/***/ 94988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hW: () => (/* binding */ EFFECTS_WANTED),
/* harmony export */   hX: () => (/* binding */ EFFECTS_NEEDED),
/* harmony export */   vM: () => (/* binding */ AaEffects),
/* harmony export */   xQ: () => (/* binding */ THRESHOLD_AT_FIRST)
/* harmony export */ });
/* unused harmony exports LEAST_THRESHOLD, practicalThreshold */
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1010);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58078);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80950);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96822);




/** A smaller change is not worth anybody's time. */
const LEAST_THRESHOLD = 0.05;
/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
const THRESHOLD_AT_FIRST = 0.1;
/** Effects in A/A runs from which a 99th percentile can be read. */
const EFFECTS_NEEDED = 100;
/**
 * Effects that are looked for, and the latest that count: a cell that has enough keeps its T when a
 * night is lost, and forgets a host of last year.
 */
const EFFECTS_WANTED = 120;
/**
 * T: the least change of a cell that counts, as a fraction.
 *
 * @param effects of the cell in A/A runs, that is, where nothing had changed
 */
function practicalThreshold(effects) {
    if (effects.length < EFFECTS_NEEDED)
        return THRESHOLD_AT_FIRST;
    return Math.max(LEAST_THRESHOLD, (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(effects.map(Math.abs), 0.99));
}
/** The effects of each cell in A/A runs, collected run by run. */
class AaEffects {
    #effects = new Map();
    /** Adds an A/A run, the latest first: of a cell that has enough nothing is taken. */
    add(comparisons) {
        for (const comparison of comparisons) {
            const { evidence, ratio } = comparison;
            if (evidence !== 'interleaved' || ratio === null || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wasJudged */ .vs)(comparison))
                continue;
            const key = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(comparison);
            const known = this.#effects.get(key) ?? [];
            if (known.length < EFFECTS_WANTED)
                known.push((0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .effectOf */ .$)(ratio));
            this.#effects.set(key, known);
        }
    }
    /** T of a cell. */
    thresholdOf(cell) {
        return practicalThreshold(this.#effects.get((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(cell)) ?? []);
    }
}


/***/ })

};
