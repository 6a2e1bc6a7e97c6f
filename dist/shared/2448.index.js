export const id = 2448;
export const ids = [2448];
export const modules = {

/***/ 23244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ MERGE_BASE),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   kB: () => (/* binding */ runKeyOf),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68598);
/* harmony import */ var _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95167);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83062);
/* harmony import */ var _src_contract_regions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31123);







/** Stands for a ref: compare what the event brought with the commit at which it left its base. */
const MERGE_BASE = 'merge-base';
/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
const DEFAULTS = {
    'stack-name': _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_STACK_NAME */ .Jg,
    'runnable-timeout-minutes': '60',
    'time-budget-minutes': '330',
    legs: '1',
    'poll-interval-seconds': '60',
};
/** The command line's: the first is `budget-minutes` here. */
const NO_INPUTS = ['budget', 'runs', 'minRuns', 'warmup', 'sizes', 'concurrency'];
/**
 * @param payload of the event, whose pull request gets the comment if no other is named
 * @throws InputError for the first input that cannot be meant
 */
function readInputs(get, payload = {}) {
    const isOnAws = (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('backend', get('backend'), ['aws', 'local']) === 'aws';
    const given = _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_KEYS */ .x9.filter((key) => !NO_INPUTS.includes(key)).map((key) => [
        key,
        get((0,_src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(key)) || undefined,
    ]);
    const request = (0,_src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(Object.fromEntries(given));
    const { clientRepository, suite } = request;
    if (suite !== _src_contract_names_js__WEBPACK_IMPORTED_MODULE_5__/* .BUILTIN_SUITE */ .Ho)
        checkPublic('suite', suite, isOnAws, `, or "${_src_contract_names_js__WEBPACK_IMPORTED_MODULE_5__/* .BUILTIN_SUITE */ .Ho}"`);
    checkPublic('client-repository', clientRepository, isOnAws);
    if (request.compareWith === MERGE_BASE)
        checkMergeBase(request, isOnAws);
    if (isOnAws && request.s3Profile !== undefined) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`s3-profile is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(request.s3Profile)}": leave it out, or set backend to local, as only the embedded server has profiles.`);
    }
    return {
        ...request,
        dryRun: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('dry-run', get('dry-run')),
        fresh: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('fresh', get('fresh')),
        pullRequest: readPullRequest(get, payload),
        aws: isOnAws ? readAws(get) : undefined,
    };
}
/**
 * What an instance is to fetch is public: what a job is told can be read by everybody who may describe it, so
 * no password or token may be in it.
 */
function checkPublic(input, repository, isOnAws, or = '') {
    if (repository === undefined)
        return;
    const url = URL.canParse(repository) ? new URL(repository) : null;
    if (url && (url.username || url.password)) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${input} holds a user or a password: private repositories are not supported yet.`);
    }
    if (!isOnAws || url?.protocol === 'https:')
        return;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${input} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(repository)}": give an https:// URL of a public git repository${or}.`);
}
function checkMergeBase({ branch, commit }, isOnAws) {
    const asked = `compare-with "${MERGE_BASE}"`;
    if (isOnAws) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${asked} needs backend "local": on AWS give a branch, tag or commit, and refs/heads/${MERGE_BASE} for a branch of that name.`);
    }
    const [other] = Object.entries({ branch, commit }).find(([, value]) => value !== undefined) ?? [];
    if (other === undefined)
        return;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${other} and ${asked} exclude each other: the event says which commit is measured, so leave ${other} out.`);
}
function readPullRequest(get, payload) {
    const token = get('github-token');
    const ofEvent = token === '' ? '' : String(payload.pull_request?.number ?? '');
    const pullRequest = get('pull-request') || ofEvent;
    if (pullRequest === '')
        return undefined;
    if (token === '')
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('github-token is missing: pull-request needs it to comment.');
    const range = { min: 1, max: 2 ** 31, whole: true };
    return { number: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)('pull-request', pullRequest, range), token };
}
function readAws(get) {
    const orDefault = (name) => get(name) || DEFAULTS[name];
    const wholeNumber = (name, min, max) => (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(name, orDefault(name), { min, max, whole: true });
    const maxCost = get('max-cost');
    return {
        roleArn: text('role-to-assume', get('role-to-assume'), /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'give the ARN of the role that the stack created, or set backend to local'),
        region: text('aws-region', get('aws-region'), _src_contract_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .REGION */ .Zg, 'give the region of the stack, e.g. us-west-2'),
        stackName: text('stack-name', orDefault('stack-name'), _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .STACK_NAME */ .bm, 'give the name that the stack was deployed with'),
        maxCostUsd: maxCost === '' ? undefined : (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)('max-cost', maxCost, { min: 0.01, max: 1_000_000 }),
        onBusy: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-busy', get('on-busy'), ['wait', 'fail']),
        runnableTimeoutMinutes: wholeNumber('runnable-timeout-minutes', 1, _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_JOB_MINUTES */ .h1),
        timeBudgetMinutes: wholeNumber('time-budget-minutes', 1, _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_JOB_MINUTES */ .h1),
        legs: wholeNumber('legs', 1, 50),
        stop: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('stop', get('stop')),
        pollIntervalSeconds: wholeNumber('poll-interval-seconds', 5, 600),
    };
}
/** Text of a certain form. */
function text(name, given, form, fix) {
    if (form.test(given))
        return given;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(given === '' ? `${name} is missing: ${fix}.` : `${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(given)}": ${fix}.`);
}
/**
 * Names a run by the workflow run and what was asked. A re-run and a later leg ask the same, and so
 * find the jobs of the first; another use of the action in the same workflow run asks something else.
 * With `fresh` the attempt belongs to the name: a re-run then finds nothing.
 */
function runKeyOf(inputs, { runAttempt, runId }) {
    const { aws, dryRun, exports, failFast, failOn, failOnMetric, fresh, pullRequest, ...others } = inputs;
    const { thresholdPercent, ...what } = others;
    const where = aws && [aws.region, aws.stackName];
    const asked = Object.entries(what)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([where, asked]))
        .digest('hex');
    const attempt = fresh ? `-${runAttempt}` : '';
    return `gh-${runId}${attempt}-${digest.slice(0, 8)}`;
}
/** Fields that are called otherwise here, or are the command line's alone. */
const SPELLING = {
    budget: 'budget-minutes',
    out: 'RUNNER_TEMP',
    'work-dir': 'RUNNER_TEMP',
    'as-aws': "the command line's --as-aws",
    endpoint: "the command line's --endpoint",
};
/** A field of `src`, as a user of the action writes it. */
function spelled(field) {
    return SPELLING[field] ?? field;
}


/***/ }),

/***/ 76371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  use: () => (/* binding */ use)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/folders.js
var folders = __webpack_require__(46322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var app_request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/net/patience.js
var patience = __webpack_require__(35636);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-log.js
var job_log = __webpack_require__(86086);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/measuring.js


const FIRST_STEP = 'preparing files';
/** Share of the time from the first case to the end: if that changes by more, it is told again. */
const WORTH_TELLING = 0.2;
/** Where the measuring of a run is, as read from the logs of its jobs, and how long it will go on. */
class Measuring {
    /** The job that runs, from 1; 0 before the first. */
    jobIndex = 0;
    jobs = 0;
    current = null;
    /** null where S3 clients do not take turns. */
    round = null;
    /** What the job does between its start and its first case. */
    step = FIRST_STEP;
    #now;
    #news = [];
    #casesDone = 0;
    #measuringMs = 0;
    #caseStartedMs = 0;
    #jobStartedMs = 0;
    /** Of the job that is running: when its first case began. */
    #firstCaseMs = null;
    /** What was told of the time: in which phase, and when all was to end. */
    #timeTold = null;
    #turnStartedMs = 0;
    /** What the first job took before its first turn; the others will take as much. */
    #beforeTurnsMs = null;
    #budgetsMs = [];
    constructor(now) {
        this.#now = now;
    }
    /** What has come to be known since the last time. */
    takeNews() {
        return this.#news.splice(0);
    }
    plan({ jobs }) {
        this.jobs = jobs.length;
        this.#budgetsMs = jobs.map(({ request }) => (request.turns?.budgetSeconds ?? 0) * 1000);
    }
    beginJob() {
        this.jobIndex++;
        this.step = FIRST_STEP;
        this.#jobStartedMs = this.#now();
        this.#firstCaseMs = null;
        this.#timeTold = null;
    }
    endJob() {
        this.#endCase();
        this.#endRound();
    }
    read(line) {
        const turn = (0,job_log/* parseTurn */.Jr)(line);
        const start = turn ? undefined : (0,job_log/* parseCaseStart */.CC)(line);
        if (turn)
            this.#beginTurn(turn);
        else if (start)
            this.#beginCase(start);
        else
            this.#readOther(line);
    }
    /** A line of what runs, or of what comes before the first case. */
    #readOther(line) {
        const step = this.current || this.round ? undefined : (0,job_log/* parseStep */.kq)(line);
        if (step !== undefined && step !== this.step) {
            this.step = step;
            this.#news.push({ type: 'step', step });
        }
        const run = (0,runner_output/* parseRunLine */.Pi)(line);
        if (run && this.round) {
            const { figures, s3Client } = this.round;
            const rates = new Map([...figures, [s3Client, run.gigabitsPerSecond]]);
            this.round = { ...this.round, figures: rates };
        }
        if (!run || !this.current)
            return;
        this.current.runs++;
        this.current.lastRun = run;
    }
    /**
     * Milliseconds to the end: what the job says of a comparison, the jobs to come being like it; else at
     * the pace so far. null while neither is known.
     */
    timeLeftMs() {
        if (this.round !== null)
            return this.#budgetLeftMs(this.round);
        if (this.current === null)
            return null;
        const { secondsLeft } = this.current;
        const passed = this.#now() - this.#caseStartedMs;
        if (secondsLeft !== undefined) {
            const all = this.#caseStartedMs - (this.#firstCaseMs ?? 0) + secondsLeft * 1000;
            return Math.max(0, secondsLeft * 1000 - passed) + (this.jobs - this.jobIndex) * all;
        }
        if (this.#casesDone === 0 || this.current.phase !== 'measure')
            return null;
        const perCase = this.#measuringMs / this.#casesDone;
        const remaining = this.current.total * this.jobs - this.#casesDone;
        return Math.max(0, perCase * remaining - Math.min(passed, perCase));
    }
    /** What the budget leaves for rounds, and what other jobs take before theirs; null where there is none. */
    #budgetLeftMs({ secondsLeft }) {
        if (secondsLeft === null)
            return null;
        const here = secondsLeft * 1000 - (this.#now() - this.#turnStartedMs);
        const others = this.#budgetsMs
            .slice(this.jobIndex)
            .reduce((sum, budget) => sum + budget + (this.#beforeTurnsMs ?? 0), 0);
        return Math.max(0, here) + others;
    }
    #beginTurn(turn) {
        const before = this.round;
        const goesOn = before?.round === turn.round && before.workload === turn.workload;
        if (!goesOn)
            this.#endRound();
        this.round = { ...turn, figures: goesOn ? before.figures : new Map() };
        this.#turnStartedMs = this.#now();
        this.#beforeTurnsMs ??= this.#turnStartedMs - this.#jobStartedMs;
    }
    #endRound() {
        if (this.round && this.round.figures.size > 0) {
            this.#news.push({ type: 'round-ended', ended: this.round });
        }
        this.round = null;
    }
    #beginCase(start) {
        const goesOn = isSame(start, this.current) ? this.current : null;
        if (goesOn === null)
            this.#endCase();
        else
            this.#measuringMs += this.#now() - this.#caseStartedMs;
        this.current = { ...start, runs: goesOn?.runs ?? 0, lastRun: goesOn?.lastRun ?? null };
        this.#caseStartedMs = this.#now();
        this.#firstCaseMs ??= this.#caseStartedMs;
        this.#tellTime(start);
    }
    #endCase() {
        if (!this.current)
            return;
        if (this.current.phase === 'measure')
            this.#casesDone++;
        this.#measuringMs += this.#now() - this.#caseStartedMs;
        this.#news.push({ type: 'case-ended', ended: this.current });
        this.current = null;
    }
    #tellTime({ phase, secondsLeft }) {
        if (secondsLeft === undefined)
            return;
        const leftMs = this.timeLeftMs() ?? 0;
        const endMs = this.#now() + leftMs;
        const told = this.#timeTold;
        const isNews = told?.phase !== phase ||
            Math.abs(endMs - told.endMs) > WORTH_TELLING * (told.endMs - (this.#firstCaseMs ?? 0));
        if (!isNews)
            return;
        this.#timeTold = { phase, endMs };
        this.#news.push({ type: 'time-known', leftMs });
    }
}
/** Whether a case that stood out only goes on with its next rounds. */
function isSame(start, before) {
    const keys = ['phase', 'index', 's3Client', 'storageClass', 'workload'];
    return (start.phase === 'confirm' && before !== null && keys.every((key) => start[key] === before[key]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-state.js

/** The state of a run, put together from what is reported of it: whoever shows the run shows this. */
class RunState {
    runKey;
    measuring;
    /** The jobs that were submitted or adopted, in order. */
    jobIds = [];
    faults = [];
    /** What was measured so far, as last stored: all that is left to report when a run ends with an error. */
    run = null;
    /** Of the job that was begun last; '' before the first. */
    instanceType = '';
    #clock;
    #views = [];
    #startedAt;
    #queuedBehind = null;
    #jobs = [];
    constructor(runKey, clock) {
        this.runKey = runKey;
        this.#clock = clock;
        this.#startedAt = clock.now().toISOString();
        this.measuring = new Measuring(() => clock.now().getTime());
    }
    showOn(view) {
        this.#views.push(view);
    }
    report(event) {
        const weight = this.#take(event);
        const news = this.measuring.takeNews();
        for (const view of this.#views)
            view.told(event, { weight, news });
    }
    progress() {
        return {
            runKey: this.runKey,
            startedAt: this.#startedAt,
            updatedAt: this.#clock.now().toISOString(),
            queuedBehind: this.#queuedBehind,
            jobs: this.#jobs,
        };
    }
    #take(event) {
        switch (event.type) {
            case 'planned':
                this.measuring.plan(event.plan);
                this.#jobs = event.plan.jobs.map(({ instanceType }) => ({
                    ...{ instanceType, state: 'toCome', cases: null, reason: null },
                }));
                return 'much';
            case 'waiting': {
                const known = this.#queuedBehind?.job === event.for.jobName;
                this.#queuedBehind = { job: event.for.jobName, owner: event.for.owner ?? null };
                return known ? 'nothing' : 'much';
            }
            case 'submitted':
            case 'adopted':
                this.#queuedBehind = null;
                this.#begin(event.planned.instanceType, event.job);
                return this.#set(event.planned.instanceType, { state: 'waiting' });
            case 'status':
                if (event.job.status !== 'RUNNABLE')
                    this.#queuedBehind = null;
                return event.job.status === 'RUNNING'
                    ? this.#set(event.planned.instanceType, { state: 'running', reason: null })
                    : 'nothing';
            case 'runnable':
                return this.#set(event.planned.instanceType, { reason: event.explanation });
            case 'log':
                return this.#read(event.planned.instanceType, event.lines);
            case 'finished': {
                this.measuring.endJob();
                if (event.fault)
                    this.faults.push(event.fault);
                const { reason, status } = event.result;
                const state = status === 'SUCCEEDED' ? 'succeeded' : 'failed';
                return this.#set(event.planned.instanceType, { state, reason });
            }
            case 'log-unreadable':
            case 'lost-contact':
                return 'nothing';
        }
    }
    /** A run that an earlier leg has begun started with its first submission, not with this leg. */
    #begin(instanceType, { createdAt, jobId }) {
        this.instanceType = instanceType;
        this.jobIds.push(jobId);
        this.measuring.beginJob();
        const submittedAt = createdAt?.toISOString();
        if (submittedAt && submittedAt < this.#startedAt)
            this.#startedAt = submittedAt;
    }
    #read(instanceType, lines) {
        const before = this.measuring.current;
        for (const line of lines)
            this.measuring.read(line);
        const { current } = this.measuring;
        if (current === null || current === before)
            return 'nothing';
        const { index, phase, total } = current;
        const confirming = phase === 'confirm';
        const cases = { done: confirming ? index : index - 1, total, confirming };
        this.#set(instanceType, { cases });
        return 'little';
    }
    #set(instanceType, fields) {
        this.#jobs = this.#jobs.map((job) => job.instanceType === instanceType ? { ...job, ...fields } : job);
        return 'much';
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/cancellation.js
var action_cancellation = __webpack_require__(30858);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 6 modules
var judge = __webpack_require__(32878);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/errors.js
var errors = __webpack_require__(86758);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-record.js
var run_record = __webpack_require__(43403);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/inputs.js
var action_inputs = __webpack_require__(23244);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/ending.js









/** Jobs that a message names; the summary has them all. */
const JOBS_NAMED = 5;
/** @param faults of the run's jobs, as reported while it went on */
function endingOf(run, faults) {
    if (run.interrupted) {
        const message = 'Cancelled: the job in flight was terminated. A re-run measures it again, and keeps what was measured before.';
        return { status: 'interrupted', message };
    }
    if (run.finishedAt === null) {
        return {
            status: 'continue',
            message: 'The time budget is used up. The job in flight continues; the next job of the workflow with ' +
                'the same inputs picks it up (output continue=true).',
        };
    }
    const judged = (0,run_record/* isComparison */.gP)(run) ? (0,judge/* comparisonOutcome */.cT)(run) : null;
    const told = toldOf(run);
    if ((0,run_record/* everythingSucceeded */.PL)(run)) {
        const message = [...told, `${run.jobs.length} of ${(0,input_error/* counted */.hS)(run.jobs.length, 'job')} done.`];
        if (judged === 'nothingTold')
            message.unshift('No cell could be judged: see the report.');
        return { status: STATUS_OF[judged ?? 'noneSlower'], message: message.join(' ') };
    }
    if ((0,run_record/* comparedNothing */.bz)(run) && run.jobs.every(run_record/* jobSucceeded */.t)) {
        const message = 'Nothing was timed: see the report for why no case could be compared.';
        return { status: 'benchmarks-failed', message };
    }
    const trouble = [...told, troubleOf(run.jobs)].join(' ').trim();
    if (faults.includes('infrastructure')) {
        return { status: 'infrastructure-failed', message: `Infrastructure failed. ${trouble}` };
    }
    // A cell that was given up may be the largest regression of all, so it comes before failures.
    if (judged === 'couldNotBeJudged') {
        return { status: 'could-not-be-judged', message: trouble, hasFailed: true };
    }
    return { status: 'benchmarks-failed', message: `Benchmarks failed. ${trouble}` };
}
const STATUS_OF = {
    regression: 'regressed',
    couldNotBeJudged: 'could-not-be-judged',
    nothingTold: 'could-not-be-judged',
    notReached: 'succeeded',
    noneSlower: 'succeeded',
};
/** What of the comparison is worth a word, a sentence each. */
function toldOf({ clientComparisons = [], comparisons = [], costComparisons = [], }) {
    const count = (all, verdict) => all.filter((one) => one.verdict === verdict && !one.provisional).length;
    const clients = count(clientComparisons, 'slower');
    const [undone, slower, later] = ['couldNotBeJudged', 'slower', 'notReached'].map((verdict) => count(comparisons, verdict));
    const regressions = [
        ...(clients > 0 ? [`${(0,input_error/* counted */.hS)(clients, 'S3 client')} over all workloads`] : []),
        ...(slower > 0 ? [(0,input_error/* counted */.hS)(slower, 'cell')] : []),
    ];
    const costs = costComparisons.filter(comparison/* isCostRegression */.p0).length;
    return [
        ...(undone > 0 ? [`Could not be judged: ${(0,input_error/* counted */.hS)(undone, 'cell')}.`] : []),
        ...(regressions.length > 0 ? [`Slower: ${regressions.join(', ')}.`] : []),
        ...(costs > 0 ? [`Costs more: ${(0,input_error/* counted */.hS)(costs, 'S3 client')} over all workloads.`] : []),
        ...(later > 0 ? [`Not reached: ${(0,input_error/* counted */.hS)(later, 'cell')}.`] : []),
    ];
}
/** How the last line of a step is said; with `error` it has failed. */
function severityOf({ hasFailed, status }, failOn) {
    switch (status) {
        case 'succeeded':
        case 'planned':
            return 'info';
        case 'continue':
            return 'notice';
        case 'regressed':
            return failOn === 'regression' ? 'error' : 'warning';
        case 'could-not-be-judged':
            return failOn === 'regression' || (failOn === 'failure' && hasFailed) ? 'error' : 'warning';
        case 'benchmarks-failed':
            return failOn === 'never' ? 'warning' : 'error';
        default:
            return 'error';
    }
}
/** What an error says to the person whose workflow it ended. */
function endingOfError(error, interrupted) {
    if (interrupted)
        return { status: 'interrupted', message: 'Cancelled.' };
    if (error instanceof input_error/* InputError */.dz) {
        return { status: 'invalid-input', message: error.spelled(action_inputs/* spelled */.uQ) };
    }
    const known = isExpected(error) && error instanceof Error;
    const message = known ? error.message : (0,patience/* inWords */.r4)(error);
    return { status: 'infrastructure-failed', message: `${message}${nextStep(error)}` };
}
/** Whether an error says all there is to know; of any other the stack is of use. */
function isExpected(error) {
    return [input_error/* InputError */.dz, git/* Unreachable */.LL, errors/* AccessDenied */.Oy, errors/* Busy */.yK, errors/* ForeignJob */.EG, errors/* LostContact */.Pf].some((known) => error instanceof known);
}
function nextStep(error) {
    if (error instanceof errors/* ForeignJob */.EG)
        return ' Start a new run, or set fresh to true.';
    if (error instanceof errors/* LostContact */.Pf)
        return ' Re-run the failed jobs of the workflow to continue with it.';
    return '';
}
function troubleOf(jobs) {
    const troubled = jobs.flatMap((job) => {
        if (job.status === 'FAILED')
            return [`${job.instanceType}: ${(0,input_error/* unended */.o_)((0,input_error/* printable */.g$)(job.reason ?? '?'))}`];
        const failed = job.cases.filter(({ status }) => status === 'failed').length;
        return failed > 0
            ? [`${job.instanceType}: ${failed} of ${(0,input_error/* counted */.hS)(job.cases.length, 'case')} failed`]
            : [];
    });
    const more = troubled.length - JOBS_NAMED;
    const named = troubled.slice(0, JOBS_NAMED).join('; ');
    return more > 0 ? `${named}; and ${more} more.` : (0,input_error/* ended */.v6)(named);
}
/**
 * @param out where files are; null when nothing was measured
 * @param verdict of `verdictOf`, which is loaded only where there is something to judge
 */
function outputsOf(status, { jobIds, run: soFar, runKey }, out, verdict = '') {
    // The next leg has the last word.
    const run = status === 'continue' ? null : soFar;
    return {
        'run-key': runKey,
        status,
        continue: status === 'continue',
        regressions: run !== null && (0,judge/* toldAnything */.ok)(run) ? (0,judge/* regressionsOf */.W2)(run) : '',
        verdict: run === null ? '' : verdict,
        'job-ids': jobIds.join(','),
        'result-file': out?.result ?? '',
        'summary-file': out?.summary ?? '',
        'report-file': out?.report ?? '',
    };
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github-runner.js
var github_runner = __webpack_require__(31937);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/progress-log.js



/** Shows a run in the step's log: one foldable group for each job, with links to the console. */
class ProgressLog {
    #sink;
    #jobs = [];
    #inGroup = false;
    #waitsFor = '';
    #logLink = '';
    constructor(sink) {
        this.#sink = sink;
    }
    told(event) {
        switch (event.type) {
            case 'planned':
                this.#jobs = event.plan.jobs;
                break;
            case 'waiting':
                this.#waiting(event.for, event.queued);
                break;
            case 'submitted':
                this.#open(event.planned, event.job, 'Submitted');
                break;
            case 'adopted':
                this.#open(event.planned, event.job, 'Resumed, from an earlier start,');
                break;
            case 'status':
                this.#status(event.job);
                break;
            case 'runnable':
                this.#say(event.explanation);
                this.#sink.warning(`${event.planned.instanceType}: ${event.explanation}`);
                break;
            case 'log':
                this.#sink.write(fenced(event.lines));
                break;
            case 'log-unreadable':
                this.#sink.warning(`${event.planned.instanceType}: the log of the job cannot be read, but the job itself continues: ${event.error.message}`);
                break;
            case 'lost-contact':
                this.#say(`The job cannot be seen at the moment (${event.error.message}); trying again in ` +
                    `${Math.round(event.retryInMs / 1000)} s.`);
                break;
            case 'finished':
                this.#finished(event.result);
                break;
        }
    }
    /** Words of our own. */
    say(text) {
        for (const line of text.split('\n'))
            this.#say(line);
    }
    /** Ends the group of a job that was left. */
    close() {
        if (this.#inGroup)
            this.#sink.write('::endgroup::\n');
        this.#inGroup = false;
    }
    #waiting(other, queued) {
        if (this.#waitsFor === other.jobId)
            return;
        this.#waitsFor = other.jobId;
        const whose = other.owner ? ` of ${other.owner}` : '';
        this.#say(`${queued.instanceType} waits for job ${other.jobName}${whose}, which is ${other.status}${since(other)}${at(other.links?.job)}.`);
    }
    #open({ instanceType }, job, how) {
        this.close();
        const index = this.#jobs.findIndex((one) => one.instanceType === instanceType) + 1;
        this.#sink.write(`::group::${instanceType} (${index} of ${this.#jobs.length})\n`);
        this.#inGroup = true;
        this.#logLink = '';
        this.#say(`${how} job ${job.jobName}${at(job.links?.job)}`);
        this.#linkLog(job);
    }
    #status(job) {
        const reason = job.statusReason ? `: ${job.statusReason}` : '';
        this.#say(`${job.status}${reason}`);
        this.#linkLog(job);
    }
    #linkLog({ links }) {
        if (!links?.log || links.log === this.#logLink)
            return;
        this.#logLink = links.log;
        this.#say(`Log: ${links.log}`);
    }
    #finished(result) {
        this.close();
        const { cases, instanceType, reason, status } = result;
        const failed = cases.filter((one) => one.status === 'failed').length;
        const took = tookMs(result);
        const facts = [
            reason ?? `${(0,format/* counted */.hS)(cases.length, 'case')}, ${failed} failed`,
            ...(took === null ? [] : [`took ${(0,format/* duration */.p0)(took)}`]),
        ];
        this.#say(`${instanceType}: ${status}, ${facts.join(', ')}`);
    }
    #say(line) {
        const text = (0,report_escape/* terminalText */.eR)(line, Number.POSITIVE_INFINITY);
        this.#sink.write(`${text.replaceAll('\u00a0', ' ')}\n`);
    }
}
function since({ createdAt, startedAt }) {
    const moment = startedAt ?? createdAt;
    return moment ? ` since ${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
}
function at(link) {
    return link ? ` (${link})` : '';
}
function tookMs({ startedAt, finishedAt }) {
    return startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
}
/**
 * Lines of programs, as a part of the log in which the runner obeys no command: between
 * `::stop-commands::TOKEN` and `::TOKEN::`, with a token that nobody could know. The log's viewer still
 * understands the old `##[command]` form, so that is broken.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function fenced(lines) {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const harmless = lines.map((line) => line.replaceAll('##[', '# #['));
    return `::stop-commands::${token}\n${harmless.join('\n')}\n::${token}::\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/step-summary.js


/**
 * The summary of the step, written first and amended: GitHub shows what the file holds when the step ends,
 * however it ends.
 */
class StepSummary {
    #file;
    #state;
    #links;
    /** What was measured so far, in Markdown; '' for nothing. */
    #measured;
    #results = '';
    #text;
    #isOver = false;
    /** @param file where the runner wants it; null for nowhere */
    constructor(file, state, { links, measured }) {
        this.#file = file;
        this.#state = state;
        this.#links = links;
        this.#measured = measured;
        this.#text = `## S3 Benchmarks\n\nRun ${(0,report_escape/* markdownCode */.D9)(state.runKey)} has started; nothing has been measured yet.\n`;
        this.#write(this.#text);
    }
    told({ type }, { weight }) {
        if (weight === 'much')
            void this.#amend(type === 'finished');
    }
    /** The whole report, in the place of all that was written on the way. */
    end(text) {
        this.#isOver = true;
        this.#write(text);
    }
    /** How the step ended, above all that was written on the way. */
    endWith(message) {
        this.end(`${this.#text.trimEnd()}\n\n**The end:** ${(0,report_escape/* markdownCode */.D9)(message, 2000)}\n`);
    }
    async #amend(hasMeasured) {
        const progress = this.#state.progress();
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(8857), __webpack_require__.e(9576), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 40711));
        if (hasMeasured)
            this.#results = await this.#measured();
        if (this.#isOver)
            return;
        const told = progressComment(progress, this.#links);
        this.#text = [told, ...(this.#results ? [this.#results] : [])].join('\n\n');
        this.#write(this.#text);
    }
    #write(text) {
        if (this.#file !== null)
            (0,external_node_fs_.writeFileSync)(this.#file, text);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run.js
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












/** One use of the action: reads what was asked and where it runs, and does it. */
async function use() {
    try {
        const github = (0,github_runner/* readGitHubJob */.$3)(process.env);
        const inputs = (0,action_inputs/* readInputs */.Ko)(core/* getInput */.V4, github.payload);
        await (0,github_runner/* trustExtraCertificates */.Jc)(github.tempDir, process.env);
        await run(inputs, github, process.env);
    }
    catch (error) {
        const { message, status } = endingOfError(error, false);
        setOutputs(outputsOf(status, { runKey: '', jobIds: [], run: null }, null));
        core/* setFailed */.C1(message);
    }
}
/** From valid inputs to outputs. */
async function run(inputs, github, environment) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const state = new RunState((0,action_inputs/* runKeyOf */.kB)(inputs, github), github_runner/* clock */.pm);
        if (inputs.aws?.stop) {
            const { stopRun } = await __webpack_require__.e(/* import() */ 3391).then(__webpack_require__.bind(__webpack_require__, 13391));
            await stopRun(inputs.aws, inputs, state.runKey, github);
            setOutputs(outputsOf('interrupted', state, null));
            return;
        }
        const log = new ProgressLog({
            write: (text) => void process.stdout.write(text),
            warning: (message) => core/* warning */.$e(message),
        });
        state.showOn(log);
        let falseFlags = null;
        const context = () => contextOf(falseFlags, inputs, github);
        const measured = async () => {
            if (state.run === null)
                return '';
            const { summaryOf } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(8857), __webpack_require__.e(9576), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 72128));
            return summaryOf(state.run, context());
        };
        const links = [{ text: 'Workflow run', url: github.runUrl }];
        const summary = new StepSummary(github.summaryFile, state, { links, measured });
        const cancellation = __addDisposableResource(env_1, new action_cancellation/* Cancellation */.m(() => {
            setOutputs(outputsOf('interrupted', state, null));
            summary.endWith('Cancelled; cleaning up took too long, so the step was ended.');
        }), false);
        const { signal } = cancellation;
        state.showOn(summary);
        const comment = await openComment(inputs, github, state, signal);
        if (comment)
            state.showOn(comment.view);
        const out = await (0,folders/* openOutFolder */.DK)((0,external_node_path_.join)(github.tempDir, 's3-benchmarks', state.runKey));
        const say = (line) => log.say(line);
        const ending = await toItsEnd(state, signal, async () => {
            const { aws } = inputs;
            if (!aws)
                return runHere({ inputs, github, out, state, say, environment, signal });
            const { runOnAws } = await Promise.all(/* import() */[__webpack_require__.e(3391), __webpack_require__.e(1510), __webpack_require__.e(2949), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 20440));
            const onFalseFlags = (flags) => {
                falseFlags = flags;
            };
            return runOnAws({ inputs, aws, github, out, state, onFalseFlags, say, signal });
        });
        log.close();
        const { run } = state;
        const published = run && (await report(run, out, context(), inputs));
        if (published)
            summary.end(published);
        else
            summary.endWith(ending.message);
        const verdict = run ? await verdictInWords(run) : '';
        setOutputs(outputsOf(ending.status, state, published ? out : null, verdict));
        tell(ending, inputs);
        await comment?.end(ending, run, context());
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Runs the main job of the command line on the GitHub runner itself.
 *
 * @returns null for a dry run
 * @throws InputError before anything is started
 */
async function runHere(options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, github, inputs, out, say, signal, state } = options;
        const { prepareLocalRun, runLocalPlan } = await Promise.all(/* import() */[__webpack_require__.e(6214), __webpack_require__.e(1510), __webpack_require__.e(2949), __webpack_require__.e(8022), __webpack_require__.e(1831), __webpack_require__.e(7670)]).then(__webpack_require__.bind(__webpack_require__, 2607));
        const scratch = __addDisposableResource(env_2, await folders/* Scratch */.fx.create(github.tempDir), true);
        const { note, request, variables } = await askedHere(inputs, github);
        // For the git of this process, and of the job.
        Object.assign(process.env, variables);
        if (note)
            core/* notice */.lm(note);
        const prepared = await prepareLocalRun({
            request,
            identity: { runKey: state.runKey, nonce: (0,app_request/* newNonce */.Yd)() },
            scratch: scratch.path,
            environment: (0,github_runner/* withoutRights */.yI)({ ...environment, ...variables }),
            signal,
        });
        if (!inputs.dryRun)
            return await runLocalPlan(prepared, { out, say, state });
        const { describePlan } = await __webpack_require__.e(/* import() */ 4710).then(__webpack_require__.bind(__webpack_require__, 4710));
        say(describePlan(prepared.plan, prepared.offer, 'its own S3 server'));
        return null;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
async function askedHere(inputs, github) {
    if (inputs.compareWith !== action_inputs/* MERGE_BASE */.BI)
        return { note: null, request: inputs, variables: {} };
    const { askedByEvent } = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 10207));
    return askedByEvent(inputs, github);
}
async function openComment({ pullRequest }, github, state, signal) {
    if (!pullRequest)
        return null;
    const { PullRequestComment } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 606));
    return new PullRequestComment(pullRequest, github, state, signal);
}
function contextOf(falseFlags, { aws, thresholdPercent }, { runner }) {
    if (!aws)
        return { runner: runner === 'github-hosted' ? 'shared' : 'own' };
    if (falseFlags === null)
        return {};
    return { falseFlags, thresholds: thresholdPercent === undefined ? 'learnt' : 'chosen' };
}
async function verdictInWords(run) {
    const { verdictOf } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(8857), __webpack_require__.e(9576), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 72128));
    return verdictOf(run);
}
/** @returns the summary; null when not all files could be written: the ending is still the ending */
async function report(run, out, context, { exports }) {
    try {
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(8857), __webpack_require__.e(9576), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 72128));
        return (await writeReports(run, out, context, exports)).summary;
    }
    catch (error) {
        core/* warning */.$e(`The reports could not be written: ${error}`);
        return null;
    }
}
/** Runs to whatever end, and says how it ended. */
async function toItsEnd({ faults }, signal, measure) {
    try {
        const result = await measure();
        if (result === null)
            return { status: 'planned', message: 'Nothing was started (dry-run).' };
        return endingOf(result, faults);
    }
    catch (error) {
        if (!isExpected(error) && error instanceof Error) {
            const stacks = (0,patience/* causesOf */.cZ)(error).map(({ message, stack }) => stack ?? message);
            process.stdout.write(fenced([stacks.join('\ncaused by ')]));
        }
        return endingOfError(error, signal.aborted);
    }
}
/** The last line of the log, and whether the step has failed. */
function tell(ending, { failOn }) {
    const say = {
        info: core/* info */.pq,
        notice: core/* notice */.lm,
        warning: core/* warning */.$e,
        error: core/* setFailed */.C1,
    };
    say[severityOf(ending, failOn)](ending.message);
}


/***/ }),

/***/ 46322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ openOutFolder),
/* harmony export */   ek: () => (/* binding */ checkDiskSpace),
/* harmony export */   fx: () => (/* binding */ Scratch),
/* harmony export */   gi: () => (/* binding */ LEFT_RUN),
/* harmony export */   sO: () => (/* binding */ clearOutFolder)
/* harmony export */ });
/* unused harmony exports filesIn, cannotWrite, SCRATCH_PREFIX */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _contract_workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);
/* harmony import */ var _process_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92468);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40924);







/** The files of a run whose folder is known. */
function filesIn(path) {
    return {
        path,
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'result.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'summary.md'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'report.html'),
        log: (instanceType) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, `${instanceType}.log`),
    };
}
/**
 * Makes the folder and tries that it can be written. At the end, folders that were made and hold nothing
 * are removed: nothing was run.
 *
 * @throws InputError
 */
async function openOutFolder(out) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
    let highest;
    try {
        highest = await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(path);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.probe');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
    }
    catch (error) {
        throw cannotWrite(out, error);
    }
    return {
        ...filesIn(path),
        async [Symbol.asyncDispose]() {
            if (highest !== undefined)
                await removeIfEmpty(path, highest);
        },
    };
}
/** Removes a folder, and those above it up to `highest`, as far as they hold nothing. */
async function removeIfEmpty(path, highest) {
    for (let folder = path; folder.startsWith(highest); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder);
        }
        catch {
            return;
        }
    }
}
/** @param out as it was given */
function cannotWrite(out, error) {
    const { code } = error;
    return new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('out')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(out)}" cannot be written (${code ?? ''}): name a folder that can be written.`);
}
/** Makes the folder if it is not there, and removes what an earlier run left, so that none of it can be taken for this run's. */
async function clearOutFolder({ path, result, summary, report }) {
    await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(path);
    for (const file of [result, summary, report])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
}
const SCRATCH_PREFIX = 's3-benchmarks-';
/** In a temporary folder: what has measured there, and may be gone on with (`left-runs.ts`). */
const LEFT_RUN = 'run.json';
const WORK_DIR = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('work-dir');
/** A temporary folder that is removed at the end; named after its process, so that leftovers show. */
class Scratch {
    path;
    #isKept;
    constructor(path, isKept = false) {
        this.path = path;
        this.#isKept = isKept;
    }
    /**
     * Makes the folder, and removes those of processes that were killed before they could.
     *
     * @throws InputError when nothing can be written below `parent`
     */
    static async create(parent) {
        try {
            await removeLeftovers(parent);
            return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${SCRATCH_PREFIX}${process.pid}-`)));
        }
        catch (error) {
            const { code = '' } = error;
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${WORK_DIR} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(parent)}" cannot be written (${code}): name a folder that can be written, with ${WORK_DIR}.`);
        }
    }
    /** The folder of a run that was killed, which is gone on with: kept until `letGo`, whatever happens. */
    static takeUp(path) {
        return new Scratch(path, true);
    }
    /** What was measured there is stored elsewhere. */
    letGo() {
        this.#isKept = false;
    }
    async [Symbol.asyncDispose]() {
        if (this.#isKept)
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function removeLeftovers(parent) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent)) {
        const pid = new RegExp(`^${SCRATCH_PREFIX}(\\d+)-`).exec(name)?.[1];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
        if (!pid || (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(Number(pid)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, LEFT_RUN)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => { }); // Another user's.
    }
}
/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;
/**
 * Refuses workloads that would fill the disk.
 *
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is, which workloads fit, and what to
 *   type to run those alone
 */
async function checkDiskSpace(folder, workloads, { downloads, ownBuckets }, freeBytes = freeBytesOf) {
    const needed = (some) => {
        const { bucket, filesDir } = (0,_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesNeeded */ .vH)(some, downloads);
        return filesDir + ownBuckets * bucket + MARGIN_BYTES;
    };
    const free = await freeBytes(folder);
    const large = (0,_contract_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(workloads, free, needed);
    if (large.size === 0)
        return;
    const lacking = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${WORK_DIR} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder)}" has ${gibibytes(free)} free, but these workloads need ${gibibytes(needed(workloads))}: name a folder on a larger disk, or`;
    const fitting = [...workloads.keys()].filter((name) => !large.has(name));
    if (fitting.length === 0) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${lacking} choose smaller ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('workloads')}.`);
    }
    const others = [...large].map(([name, bytes]) => `${name} (${gibibytes(bytes)} more)`);
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${lacking} leave out what does not fit beside the ${fitting.length} that do, ${others.join(', ')}: ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('workloads')} ${fitting.join(',')}`);
}
async function freeBytesOf(folder) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
    return bavail * bsize;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}


/***/ }),

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ FileClient),
/* harmony export */   CQ: () => (/* binding */ readClientFile),
/* harmony export */   Jw: () => (/* binding */ requireFewFiles),
/* harmony export */   SZ: () => (/* binding */ clientsOf),
/* harmony export */   T: () => (/* binding */ requireOwnName),
/* harmony export */   Y_: () => (/* binding */ CLIENT_FILE_NAMES),
/* harmony export */   pV: () => (/* binding */ ClientSource),
/* harmony export */   sr: () => (/* binding */ checkClient)
/* harmony export */ });
/* unused harmony export ClientFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _client_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48099);
/* harmony import */ var _compile_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8601);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2490);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94021);
/** `s3-benchmarks.yml`: S3 clients as commands, and workloads, in any repository. */








/** Names under which a client file is found by itself in the current folder. */
const CLIENT_FILE_NAMES = ['s3-benchmarks.yml', 's3-benchmarks.yaml', 's3-benchmarks.json'];
/** A program and its arguments are at most so long, in characters: nobody writes longer ones. */
const LONGEST_TEXT = 8000;
/** YAML takes a number for one. */
const Text = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(LONGEST_TEXT), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().transform(String)]);
const Variable = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/);
const Command = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([Text, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Text).min(1)]))
    .min(1)
    .max(200)
    .describe('A program and its arguments; no shell reads them. A list among them is left out when something in it has no value.');
/** One S3 client, as people write it. */
const ClientSource = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    build: Command.optional().describe('Once for each commit, in the folder of this file.'),
    version: Command.optional().describe('Prints the version; says that the client is there.'),
    upload: Command.optional(),
    download: Command.optional(),
    runner: Command.optional().describe('In place of both: a program that measures itself, as docs/suite.md says of runners.'),
    skip: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(128))
        .default([])
        .describe('Workloads that it cannot do; * stands for any characters.'),
    storageClasses: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .StorageClass */ .KD)
        .min(1)
        .default(['S3Standard', 'S3Express'])
        .describe('Of buckets that it can use at AWS.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Variable, zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ(), Text, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Text).min(1)]))
        .default({})
        .describe('Variables of its commands. null takes one out; of a list, the first is taken that has all its values.'),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Variable, zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(LONGEST_TEXT))
        .default({})
        .describe('Settings files: the variable that tells the path, and the content.'),
    unsupported: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(500))
        .default([])
        .describe('Texts in its output that mean that it cannot do the workload: skipped, not failed.'),
});
const MOST_CLIENTS = 64;
const MOST_WORKLOADS = 200;
/** A job is told of all workloads in one argument. */
const LONGEST_COMMENT = 200;
/** Of all workloads together: every one is an object with a key, and programs hand on lists of them. */
const MOST_FILES = 500_000;
/** A workload of a client file; its name says what it does. */
const OwnWorkload = _workload_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkloadSource */ .JK.extend({
    comment: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .max(LONGEST_COMMENT, `write at most ${LONGEST_COMMENT} characters`)
        .default(''),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^\d{1,15}(?:bytes?|[KMGT]iB)$/, 'write a whole number and its unit, e.g. 8MiB or 64KiB')
        .describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
});
/** The whole file. */
const ClientFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    clients: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN, ClientSource).default({}),
    workloads: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(OwnWorkload)
        .max(MOST_WORKLOADS)
        .default([])
        .describe('Measured in place of the built-in ones; names are made from what they do.'),
});
/** A client of a file, with all that it takes to start it. */
const FileClient = ClientSource.extend({
    id: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ClientId */ .rN,
    folder: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe('Of the file: where its commands are started.'),
});
/** @param folder of the file */
function clientsOf({ clients }, folder) {
    return Object.entries(clients).map(([id, client]) => ({ ...client, id, folder }));
}
/**
 * Reads a client file: JSON by its name, else YAML, of which JSON is a part.
 *
 * @param name of the file, for messages
 * @throws InputError
 */
async function readClientFile(text, name) {
    const what = `Client file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}"`;
    const value = name.endsWith('.json') ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, what) : await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, what);
    const read = ClientFile.safeParse(value);
    if (!read.success)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(faultOf(read.error.issues, what));
    const file = read.data;
    const ids = Object.keys(file.clients);
    if (ids.length === 0 && file.workloads.length === 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has no clients: name one, with "download" and "upload", or "runner".`);
    }
    if (ids.length > MOST_CLIENTS) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has ${ids.length} clients: ${MOST_CLIENTS} are the most.`);
    }
    for (const [id, client] of Object.entries(file.clients)) {
        requireOwnName(id, what);
        checkClient(client, (part) => `${what}: ${part} of ${id}`);
    }
    for (const workload of file.workloads)
        (0,_compile_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSizeOf */ .bC)(workload, what);
    requireFewFiles(file.workloads, what);
    return file;
}
/**
 * @param what names the file, or files
 * @throws InputError for workloads that have more files in all than can be handled
 */
function requireFewFiles(workloads, what) {
    const files = workloads.reduce((sum, { numFiles }) => sum + numFiles, 0);
    if (files <= MOST_FILES)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what}: the workloads have ${files} files together, and ${MOST_FILES} are the most: ask for fewer.`);
}
/** Clients in JavaScript that nothing can stand in for: others are compared with them. */
const RESERVED = ['raw-http', 'sdk-js'];
/**
 * @param where names what calls a client so
 * @throws InputError for the name of a client that nothing can stand in for
 */
function requireOwnName(id, where) {
    if (!RESERVED.includes(id))
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${where} calls a client "${id}", as a built-in one is: rename it.`);
}
/**
 * Refuses a client that could never be measured.
 *
 * @param of names a part of it
 * @throws InputError
 */
function checkClient(client, of) {
    const { download, environment, files, runner, upload } = client;
    if (!download && !upload && !runner) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of('a command')} is missing: give it "download", "upload" or "runner".`);
    }
    if (runner && (download || upload)) {
        const other = download ? 'download' : 'upload';
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of('"runner"')} does what "${other}" would: leave one of them out.`);
    }
    if (download)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"download"'), download, true);
    if (upload)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"upload"'), upload, true);
    if (runner)
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCommand */ .em)(of('"runner"'), runner, false);
    for (const name of ['build', 'version']) {
        const first = client[name]?.[0];
        if (first !== undefined && typeof first !== 'string') {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${of(`"${name}"`)} must begin with the name of a program.`);
        }
    }
    for (const [name, value] of Object.entries(environment)) {
        for (const text of [value ?? []].flat()) {
            (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(of(`"environment" (${name})`), text, 'environment');
        }
    }
    for (const [name, text] of Object.entries(files))
        (0,_client_command_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(of(`"files" (${name})`), text, 'file');
}
/** Keys that a place in the file can have, by how deep it is. */
function keysAt([section, , ...below]) {
    if (section === undefined)
        return Object.keys(ClientFile.shape);
    if (below.length > 0)
        return [];
    return Object.keys((section === 'clients' ? ClientSource : _workload_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkloadSource */ .JK).shape);
}
function faultOf(issues, what) {
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const known = keysAt(issue.path);
        const [key = ''] = issue.keys;
        const where = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
        try {
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKnown */ .$_)(`key in ${what}${where}:`, key, known);
        }
        catch (error) {
            return error.message;
        }
    }
    const [first] = issues;
    const more = issues.length > 1 ? `; and ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(issues.length - 1, 'other fault')}` : '';
    return `${what} is not valid: ${first.path.join('.') || 'document'}: ${wordsOf(first)}${more}.`;
}
function wordsOf(issue) {
    const [section, , key] = issue.path;
    const isCommand = ['build', 'version', 'upload', 'download', 'runner'].includes(String(key));
    if (section === 'clients' && isCommand) {
        return 'write a command as a list, a program and its arguments, e.g. [mc, cp, "{file}", "x/{bucket}/{key}"]';
    }
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.message);
}


/***/ }),

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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

/***/ 31123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   Zg: () => (/* binding */ REGION)
/* harmony export */ });
/* unused harmony export partitionOf */
/** What the name of a region tells. */
/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;
/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function partitionOf(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Where people see what is in a region. */
function consoleOf(region) {
    return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}


/***/ }),

/***/ 43403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ recordFailure),
/* harmony export */   PL: () => (/* binding */ everythingSucceeded),
/* harmony export */   aF: () => (/* binding */ mergeJob),
/* harmony export */   bz: () => (/* binding */ comparedNothing),
/* harmony export */   dl: () => (/* binding */ emptyRun),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   t: () => (/* binding */ jobSucceeded),
/* harmony export */   vO: () => (/* binding */ addJob)
/* harmony export */ });
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96433);
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21281);


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
        ...(planned.price && { price: planned.price }),
        s3ClientVersions: {},
        cases: [],
    };
}
/** A run of which nothing is known yet. */
function emptyRun(plan, startedAt) {
    const request = plan.jobs[0].request;
    return {
        schemaVersion: _contract_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS,
        runKey: plan.runKey,
        trigger: request.trigger,
        suite: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteUsed */ .G7)(request),
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
/** Whether every job succeeded, no case failed, and a comparison has timed anything. */
function everythingSucceeded(run) {
    return run.jobs.every(jobSucceeded) && !comparedNothing(run);
}
/**
 * Whether a comparison had cases, and all of them were settled without timing them: nothing was found
 * out, which nobody may take for a good end.
 */
function comparedNothing({ compare, jobs }) {
    const cases = jobs.flatMap((job) => job.cases);
    return (compare !== undefined &&
        cases.some(({ status }) => status === 'measured') &&
        cases.every(({ measurements }) => measurements.length === 0));
}
/** Whether it came to its end and no case failed. */
function jobSucceeded({ status, cases }) {
    return status === 'SUCCEEDED' && cases.every((one) => one.status !== 'failed');
}
/** Whether two sides were to be compared. */
function isComparison({ compare, comparisons }) {
    return compare !== undefined || comparisons !== undefined;
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`, client files in `clients`, and workflows to
 * paste in `workflows`.
 */
const PROGRAM_SOURCES = {
    job: 'container/main.ts',
    describe: 'container/builtin/describe.ts',
    runner: 'container/builtin/runner.ts',
    's3-server': 'src/s3-server/child.ts',
    'hash-worker': 'src/s3-server/hash-worker.ts',
    namespaces: 'src/local/namespaces/inside.ts',
};
const WORKLOADS_SOURCE = 'container/builtin/workloads/';
const CLIENTS_SOURCE = 'clients/';
const WORKFLOWS_SOURCE = 'docs/workflows/';
/** Whether this is the packaged program: sources run as they are, so only what is packaged has another extension. */
const IS_PACKAGED = !import.meta.url.endsWith('.ts');
/** The folder of this program: the clone, or the package that npm installed. */
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url), '../../..');
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
/** The folder of the client files that ship, with their scripts. */
function clientsUrl() {
    return locate(CLIENTS_SOURCE, 'clients/');
}
/** The folder of the workflows that a repository pastes. */
function workflowsUrl() {
    return locate(WORKFLOWS_SOURCE, 'workflows/');
}
function locate(source, packaged) {
    return new URL(IS_PACKAGED ? `../${packaged}` : `../../${source}`, import.meta.url);
}
/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
function onParentGone(callback) {
    if (!process.send)
        return;
    if (process.connected)
        process.once('disconnect', callback);
    else
        callback();
}
/** Whether there is a process of that number, whoever's it is. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ })

};
