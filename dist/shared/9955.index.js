export const id = 9955;
export const ids = [9955];
export const modules = {

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ checkClientRepository),
/* harmony export */   Ik: () => (/* binding */ resolveCode),
/* harmony export */   NY: () => (/* binding */ judgeAt),
/* harmony export */   _e: () => (/* binding */ compareAsked)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12177);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95644);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68598);






const SUITE = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
const CLIENT = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
async function resolveCode(query, patience) {
    const { branch, clientRepository, compareWith, suite: repository } = query;
    const isBuiltin = repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho;
    if (isBuiltin && clientRepository === undefined)
        return builtin(query);
    const ofSuite = clientRepository === undefined;
    const inputs = ofSuite ? SUITE : CLIENT;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const ofBuiltin = isBuiltin ? { ref: null, commit: null } : null;
    const fixed = ofSuite
        ? null
        : (ofBuiltin ?? (await revisionOf(repository, {}, inputs, patience)));
    const suite = { repository, ...(fixed ?? candidate) };
    const client = fixed && { repository: varied, ...candidate };
    if (compareWith === undefined)
        return { suite, client, baseline: null, againstItself: false };
    const other = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av
        ? candidate
        : await revisionOf(varied, { ref: compareWith }, { ...inputs, ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with') }, patience);
    return {
        suite,
        client,
        baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
        againstItself: other.commit === candidate.commit,
    };
}
function builtin({ branch, compareWith }) {
    const refuse = (asked, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${asked} needs ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite')} or a client file in a git repository: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse([(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch')], 'has no branches');
    if (compareWith !== undefined && compareWith !== _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av) {
        const asked = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with')} "${compareWith}"`;
        refuse(asked, `can be compared with "${_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av}" only`);
    }
    const none = { ref: null, commit: null };
    const itself = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av;
    return {
        suite: { repository: _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho, ...none },
        client: null,
        baseline: itself ? { suite: none, client: null } : null,
        againstItself: itself,
    };
}
async function revisionOf(repository, { commit, ref }, inputs, patience) {
    const found = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSuite */ .Z6)(repository, commit ?? ref ?? null, inputs, patience);
    return { ref: ref ?? null, commit: found.commit };
}
/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
function compareAsked({ againstItself, baseline }, asked) {
    if (baseline === null)
        return null;
    const { budgetSeconds = null, maxCaseMinutes = _request_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_MAX_CASE_MINUTES */ ._T } = asked;
    const design = { againstItself, budgetSeconds, ...(0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .designAsked */ .zh)(asked) };
    return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}
/**
 * Compares the sides of a run.
 *
 * @param asked the least change that counts, of every cell and client; and costs that count as a regression when they rise
 * @param known of their noise, where no least change was asked for; as at first, if it is not given
 */
function judgeAt({ failOnMetric: watched = [], thresholdPercent: percent, }, known = {}) {
    const chosen = percent === undefined ? undefined : () => percent / 100;
    const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
    return (run) => (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRun */ .Zy)(run, { ...options, watched });
}
/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
async function checkClientRepository({ repository, s3Clients }, clients, { files, read }) {
    if (clients === null)
        return [];
    const paths = files.filter(_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRepositories */ .rC);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRepositories */ .Wh)(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}" is not part of any chosen client: the build of ${[...languages].join(', ')} clones no repository. Choose ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('s3-clients')} that are built from it.`);
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepository */ .ve)(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}: it is used only if one of these has it as a submodule, ` +
            `otherwise the run fails: ${urls}.`,
    ];
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
        // A job would try for long, and would tell of refused connections.
        options.lost?.addEventListener('abort', () => {
            for (const { group } of this.#jobs.values())
                void terminate(group);
        });
    }
    async findBroken() {
        const { lost } = this.#options;
        return lost?.aborted ? lost.reason : null;
    }
    async listInFlight() {
        return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.stoppedAt === null);
    }
    async findByName(jobName) {
        return this.#jobs.get(jobName)?.job ?? this.#options.ended?.get(jobName) ?? null;
    }
    async submit(planned) {
        const { command, env, lost, now, openLog, place } = this.#options;
        const cpus = await place(planned.instanceType);
        const { request = '' } = planned.parameters;
        const program = [...command, '--request', request, '--grace-seconds', String(GRACE_SECONDS)];
        const log = openLog(planned);
        const unread = [];
        const createdAt = now();
        const group = await _process_process_group_js__WEBPACK_IMPORTED_MODULE_5__/* .ProcessGroup */ .P.start({
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
            const why = lost?.aborted ? lost.reason : null;
            Object.assign(job, verdict(exit, why), { stoppedAt: now() });
            log?.end();
        });
        this.#jobs.set(planned.jobName, { job, unread, read: 0, group, ended });
        if (lost?.aborted)
            void terminate(group);
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
        await terminate(group);
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
function terminate(group) {
    return group.terminate(GRACE_SECONDS * 1000 + LAST_WORDS_MS);
}
/** @param lost why we ended it, if we did */
function verdict({ code, signal }, lost) {
    if (code === 0)
        return { status: 'SUCCEEDED', statusReason: null };
    if (lost !== null)
        return { status: 'FAILED', statusReason: lost, lost };
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
        return 'interrupted';
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


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   T1: () => (/* binding */ readCpuTimes),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   tn: () => (/* binding */ loadBetween),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




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
    return (await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(['taskset', '--version'])).failure === null;
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
    const { failure, stderr } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command);
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
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTree */ .WZ)(root).reduce((sum, { ticks }) => sum + ticks, 0);
}
function fieldsOf(text) {
    return text.trim().split(/\s+/).map(Number);
}


/***/ }),

/***/ 30358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;
/** A program and all that it starts. */
class ProcessGroup {
    pid;
    /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
    exited;
    #mark;
    #startedTicks;
    #ended = false;
    constructor(child, mark, onLine) {
        this.pid = child.pid;
        this.#mark = mark;
        // Nobody has waited for it yet, so it can be read even if it has ended.
        this.#startedTicks = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(this.pid)?.startedTicks ?? 0;
        this.exited = this.#follow(child, onLine);
    }
    /** @throws the system's error when the program cannot be started */
    static async start(options) {
        // A group within a group carries both marks, so that either finds it.
        const outer = options.env[_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_];
        const mark = outer ? `${outer}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const child = (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgram */ .Xd)(options.command, {
            cwd: options.cwd,
            env: { ...options.env, [_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_]: mark },
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
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
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
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
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5);
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
        return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(this.pid, this.#mark, await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)(this.#startedTicks));
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


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   W_: () => (/* binding */ GROUP_MARK),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** A process alone; null for one that has ended, and where there is no /proc. */
function processOf(pid) {
    const stat = readOr(`/proc/${pid}/stat`);
    if (stat === '')
        return null;
    // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const fields = rest.map(Number);
    const waitedTicks = fields[12] + fields[13];
    return {
        pid,
        parent: fields[0],
        group: fields[1],
        zombie: state === 'Z' || state === 'X',
        startedTicks: fields[18],
        ticks: fields[10] + fields[11] + waitedTicks,
        waitedTicks,
    };
}
/** All processes that /proc shows. Read at once: a promise for each file takes far more CPU. */
function allProcesses() {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return []; // Not Linux.
    }
    return names.filter((name) => /^\d+$/.test(name)).flatMap((pid) => processOf(Number(pid)) ?? []);
}
/** A process and all below it that are alive. Nothing where there is no `/proc`. */
function processTree(root) {
    const found = allProcesses();
    const own = new Set([root]);
    for (let before = 0; before !== own.size;) {
        before = own.size;
        for (const { parent, pid } of found)
            if (own.has(parent))
                own.add(pid);
    }
    return found.filter(({ pid }) => own.has(pid));
}
/** A process and those below it, as far as the kernel lists children (`CONFIG_PROC_CHILDREN`, proc(5)). */
function familyOf(pid) {
    const children = threadsOf(pid).flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .filter((child) => child !== ''));
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
/** Numbers of a process's threads. */
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // It ended while we looked.
    }
}
/**
 * Nothing of what ended while we looked, or of what this kernel does not tell. Bytes that are no UTF-8 become others,
 * which no name or figure of ours holds: any other encoding has Node take 64 KiB for each file of /proc, and with it a
 * whole garbage collection every few looks.
 */
function readOr(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/**
 * The processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`.
 *
 * @param sinceTicks leaves out those that were started before, where the system tells when that was
 */
async function listProcesses(sinceTicks = 0) {
    if (process.platform !== 'linux')
        return listByPs();
    return allProcesses()
        .filter(({ startedTicks }) => startedTicks >= sinceTicks)
        .map((stat) => ({ ...stat, mark: markOf(stat.pid) }));
}
function markOf(pid) {
    const entries = readOr(`/proc/${pid}/environ`).split('\0');
    const mark = entries.find((entry) => entry.startsWith(`${GROUP_MARK}=`));
    return mark?.slice(GROUP_MARK.length + 1) ?? null;
}
async function listByPs() {
    const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
    const { failure, stderr, stdout } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .Lk)(command);
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


/***/ })

};
