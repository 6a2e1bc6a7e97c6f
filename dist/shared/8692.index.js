export const id = 8692;
export const ids = [8692];
export const modules = {

/***/ 38692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// UNUSED EXPORTS: emptyRun

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js
var run_result = __webpack_require__(21281);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-state.js + 1 modules
var run_state = __webpack_require__(78630);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/ports.js
var orchestrator_ports = __webpack_require__(14652);
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
        if ((0,orchestrator_ports/* hasMachine */.c1)(job) || (0,orchestrator_ports/* isTerminal */.Hd)(job.status)) {
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
        const holder = facts.others?.find(orchestrator_ports/* hasMachine */.c1);
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
        if ((0,orchestrator_ports/* isTerminal */.Hd)(state.job.status))
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
    return end(planned, state, ports, times, 'interrupted', runner_output/* INTERRUPTED */.t);
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
    state.deniedSince = error instanceof orchestrator_ports/* AccessDenied */.Oy ? (state.deniedSince ?? clock.now()) : null;
    if (state.deniedSince && nowMs - state.deniedSince.getTime() >= DENIED_MS) {
        const why = asError(error).message;
        throw new orchestrator_ports/* LostContact */.Pf(`Job ${state.job.jobName} cannot be described; it was left as it is. ${why}`, { cause: error });
    }
    const silentMs = nowMs - state.lastContact.getTime();
    if (silentMs >= times.contactTimeoutMs) {
        throw new orchestrator_ports/* LostContact */.Pf(`Job ${state.job.jobName} could not be seen for ${Math.round(silentMs / 60_000)} min ` +
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
        if ((0,orchestrator_ports/* isTerminal */.Hd)(state.job.status) || clock.now().getTime() >= deadline)
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/start-job.js




/** The job in flight, or why there is none. */
async function startJob(planned, { backend, clock, progress, signal }, { newNonce, onBusy, startWithinMs, times }) {
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
                    ? new orchestrator_ports/* Busy */.yK(`Job ${decision.job.jobName} is in flight: try again when it has ended.`)
                    : new orchestrator_ports/* ForeignJob */.EG(`A job named ${planned.jobName} exists with other parameters: start a new run.`);
            case 'submit':
                try {
                    const broken = await backend.findBroken?.(planned);
                    if (broken)
                        return { notStarted: `not started: ${broken}` };
                    const told = asSubmitted(planned, {
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
                    if (error instanceof orchestrator_ports/* AccessDenied */.Oy || error instanceof orchestrator_ports/* LostContact */.Pf)
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
    const other = inFlight.find((job) => !(0,orchestrator_ports/* isTerminal */.Hd)(job.status));
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
    const told = asSubmitted(planned, (0,job_request/* requestIn */.zT)(parameters) ?? planned.request);
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
/**
 * The same job as it is submitted, or was. Another nonce is another place for its results: what an earlier
 * job has left stays its own.
 */
function asSubmitted(planned, { nonce, notAfter }) {
    const { notAfter: before, ...rest } = planned.request;
    if (nonce === rest.nonce && notAfter === before)
        return planned;
    const request = { ...rest, nonce, ...(notAfter !== undefined && { notAfter }) };
    return { ...planned, request, parameters: (0,job_request/* encodeJobParameters */.Y0)(request) };
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
    let watched;
    for (;;) {
        started = await startJob(planned, ports, options);
        if (started === 'handed-over')
            return started;
        if ('notStarted' in started) {
            const result = recordFailure(planned, started.notStarted);
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
    const result = mergeJob(planned, watched, stored?.job ?? null, withoutResult);
    if ((0,run_state/* jobSucceeded */.t)(result) || interrupted())
        return { result };
    const reachedItsEnd = watched.ended === 'terminal' && stored?.job.finishedAt;
    return { result, fault: reachedItsEnd ? 'benchmarks' : 'infrastructure' };
}
function notStartedBecause(run, signal, { failFast }) {
    if (signal.aborted)
        return runner_output/* INTERRUPTED */.t;
    const failed = run.jobs.find((job) => job.status === 'FAILED');
    return failFast && failed ? `${failed.instanceType} failed (fail-fast)` : null;
}
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
    const merged = {
        ...{ ...base, ...times, instanceType: planned.instanceType, jobId: job.jobId },
        ...(planned.price && { price: planned.price }),
    };
    if (ended === 'terminal' && job.status === 'SUCCEEDED' && stored?.status === 'SUCCEEDED') {
        return { ...merged, status: 'SUCCEEDED', reason: null };
    }
    const missing = job.status === 'SUCCEEDED' ? withoutResult : null;
    // A job that did not reach its end cannot know why; the backend may, unless it saw an end.
    const own = stored?.finishedAt || job.status === 'SUCCEEDED' ? (stored?.reason ?? null) : null;
    const known = reason ?? job.lost ?? own ?? missing;
    const why = known ?? job.statusReason ?? stored?.reason ?? 'the job failed';
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
        ...(planned.price && { price: planned.price }),
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
        suite: (0,job_request/* suiteUsed */.G7)(request),
        ...(request.asAws && { asAws: true }),
        ...(request.s3Profile && { s3Profile: request.s3Profile }),
        startedAt: startedAt.toISOString(),
        finishedAt: null,
        interrupted: false,
        jobs: [],
        ...(request.turns && { turns: request.turns }),
        ...(request.compare && { compare: request.compare.design }),
    };
}


/***/ })

};
