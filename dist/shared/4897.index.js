export const id = 4897;
export const ids = [4897];
export const modules = {

/***/ 31937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ readGitHubJob),
/* harmony export */   DK: () => (/* binding */ runnerVariable),
/* harmony export */   Jc: () => (/* binding */ trustExtraCertificates),
/* harmony export */   Yg: () => (/* binding */ saveOver),
/* harmony export */   _S: () => (/* binding */ isFromOutside),
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   nd: () => (/* binding */ saveStarted),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   y7: () => (/* binding */ readStarted),
/* harmony export */   yI: () => (/* binding */ withoutRights)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _src_process_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35783);







/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
function readGitHubJob(env) {
    const need = (name) => runnerVariable(env, name);
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    return {
        repository,
        repositoryUrl: `${server}/${repository}`,
        jobName: `${env.GITHUB_WORKFLOW_REF?.split('@')[0] ?? ''} ${env.GITHUB_JOB ?? ''}`.trim(),
        runId,
        runUrl: `${server}/${repository}/actions/runs/${runId}`,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runAttempt: need('GITHUB_RUN_ATTEMPT'),
        event: need('GITHUB_EVENT_NAME'),
        payload: readPayload(env.GITHUB_EVENT_PATH),
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        runner: env.RUNNER_ENVIRONMENT,
        tempDir: need('RUNNER_TEMP'),
        summaryFile: env.GITHUB_STEP_SUMMARY || null,
        idToken: {
            url: env.ACTIONS_ID_TOKEN_REQUEST_URL,
            token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        },
    };
}
function readPayload(path) {
    return path ? (JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? {}) : {};
}
/**
 * Whether a workflow of this event has a token that can only read, whatever its permissions say: the pull request
 * is from a fork, or Dependabot's.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function isFromOutside({ event, payload }) {
    const pull = payload.pull_request;
    if (!pull || event === 'pull_request_target')
        return false;
    const isFork = pull.head.repo?.id !== pull.base.repo.id;
    return isFork || pull.user?.login === 'dependabot[bot]';
}
/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
function runnerVariable(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}
/** The runner's variables give rights (ID tokens, the log's commands) that code of a suite has no use for. */
function withoutRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(ACTIONS|GITHUB|INPUT|STATE)_/.test(name)));
}
/** Events that only people with write access to the repository, or the clock, can cause. */
const TRUSTED_EVENTS = new Set([
    'workflow_dispatch',
    'repository_dispatch',
    'push',
    'release',
]);
/**
 * What a run counts as. Whatever a stranger could have caused (pull requests, comments, runs that
 * follow others) counts as a comment: its jobs get the job definition for untrusted code.
 */
function triggerOf(event) {
    if (event === 'schedule')
        return 'schedule';
    return TRUSTED_EVENTS.has(event) ? 'workflow_dispatch' : 'issue_comment';
}
const ELSEWHERE = Symbol.for('s3-benchmarks.clock');
/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
const clock = globalThis[ELSEWHERE] ?? _src_process_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m;
/**
 * Has git trust the certificates that NODE_EXTRA_CA_CERTS names for this program, beside all that Node and the
 * system trust: one variable is enough behind a proxy with an authority of its own. What git was told itself
 * is left alone. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo
 */
async function trustExtraCertificates(tempDir, env) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO || env.GIT_SSL_CAPATH)
        return;
    const trusted = [...node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('system')];
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, 's3-benchmarks-ca.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, trusted.map((certificate) => `${certificate.trim()}\n`).join(''));
    env.GIT_SSL_CAINFO = file;
}
/** Called before the first job is submitted: from then on there may be one to end. */
function saveStarted(started) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('started', started);
}
/** No job is left to end: the run is over, or its job was left running on purpose. */
function saveOver() {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('over', 'true');
}
/** What there may be to end; null for nothing. */
function readStarted() {
    const started = _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu('started');
    return started === '' || _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu('over') === 'true' ? null : JSON.parse(started);
}


/***/ }),

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
/* harmony import */ var _src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91032);
/* harmony import */ var _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95167);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83062);







/** Stands for a ref: compare what the event brought with the commit at which it left its base. */
const MERGE_BASE = 'merge-base';
/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
const DEFAULTS = {
    'stack-name': _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_STACK_NAME */ .Jg,
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
    if (suite !== _src_contract_names_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILTIN_SUITE */ .Ho)
        checkPublic('suite', suite, isOnAws, `, or "${_src_contract_names_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILTIN_SUITE */ .Ho}"`);
    checkPublic('client-repository', clientRepository, isOnAws);
    if (request.compareWith === MERGE_BASE)
        checkMergeBase(request, isOnAws);
    if (isOnAws && request.s3Profile !== undefined) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`s3-profile is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(request.s3Profile)}": leave it out, or set backend to local, as only the embedded server has profiles.`);
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
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${input} holds a user or a password: private repositories are not supported yet.`);
    }
    if (!isOnAws || url?.protocol === 'https:')
        return;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${input} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(repository)}": give an https:// URL of a public git repository${or}.`);
}
function checkMergeBase({ branch, commit }, isOnAws) {
    const asked = `compare-with "${MERGE_BASE}"`;
    if (isOnAws) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${asked} needs backend "local": on AWS give a branch, tag or commit, and refs/heads/${MERGE_BASE} for a branch of that name.`);
    }
    const [other] = Object.entries({ branch, commit }).find(([, value]) => value !== undefined) ?? [];
    if (other === undefined)
        return;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${other} and ${asked} exclude each other: the event says which commit is measured, so leave ${other} out.`);
}
function readPullRequest(get, payload) {
    const token = get('github-token');
    const ofEvent = token === '' ? '' : String(payload.pull_request?.number ?? '');
    const pullRequest = get('pull-request') || ofEvent;
    if (pullRequest === '')
        return undefined;
    if (token === '')
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('github-token is missing: pull-request needs it to comment.');
    const range = { min: 1, max: 2 ** 31, whole: true };
    return { number: (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)('pull-request', pullRequest, range), token };
}
function readAws(get) {
    const orDefault = (name) => get(name) || DEFAULTS[name];
    const wholeNumber = (name, min, max) => (0,_src_app_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(name, orDefault(name), { min, max, whole: true });
    const maxCost = get('max-cost');
    return {
        roleArn: text('role-to-assume', get('role-to-assume'), /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'give the ARN of the role that the stack created, or set backend to local'),
        region: text('aws-region', get('aws-region'), _src_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_3__/* .REGION */ .Zg, 'give the region of the stack, e.g. us-west-2'),
        stackName: text('stack-name', orDefault('stack-name'), _src_contract_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .STACK_NAME */ .bm, 'give the name that the stack was deployed with'),
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
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(given === '' ? `${name} is missing: ${fix}.` : `${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(given)}": ${fix}.`);
}
/**
 * Names a run by the workflow run and what was asked. A re-run and a later leg ask the same, and so
 * find the jobs of the first; another use of the action in the same workflow run asks something else.
 * With `fresh` the attempt belongs to the name: a re-run then finds nothing.
 */
function runKeyOf(inputs, { runAttempt, runId }) {
    const { aws, dryRun, failFast, fresh, pullRequest, ...what } = inputs;
    const where = aws && [aws.region, aws.stackName];
    const asked = Object.entries(what)
        .filter(([key, value]) => value !== undefined && !_src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .AFTER_MEASURING */ .DD.includes(key))
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

/***/ 22967:
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/net/patience.js
var net_patience = __webpack_require__(35636);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-state.js + 1 modules
var run_state = __webpack_require__(78630);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/cancellation.js
var action_cancellation = __webpack_require__(30858);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 6 modules
var judge = __webpack_require__(95644);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/ports.js
var ports = __webpack_require__(14652);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
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
    const judged = (0,run_state/* isComparison */.gP)(run) ? (0,judge/* comparisonOutcome */.cT)(run) : null;
    const told = toldOf(run);
    if ((0,run_state/* everythingSucceeded */.PL)(run)) {
        const message = [...told, `${run.jobs.length} of ${(0,input_error/* counted */.hS)(run.jobs.length, 'job')} done.`];
        if (judged === 'nothingTold')
            message.unshift('No cell could be judged: see the report.');
        return { status: STATUS_OF[judged ?? 'noneSlower'], message: message.join(' ') };
    }
    if ((0,run_state/* comparedNothing */.bz)(run) && run.jobs.every(run_state/* jobSucceeded */.t)) {
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
    const [first, ...later] = verdicts/* VERDICT_NAMES */.BO.filter((name) => verdicts/* VERDICTS */.bk[name].isUndone).map((name) => {
        const { length } = comparisons.filter((one) => one.verdict === name && !one.provisional);
        return length > 0 && `${(0,format/* capital */.Nx)(verdicts/* VERDICTS */.bk[name].word)}: ${(0,input_error/* counted */.hS)(length, 'cell')}.`;
    });
    const clients = clientComparisons.filter(verdicts/* isRegression */.kj).length;
    const slower = comparisons.filter(verdicts/* isRegression */.kj).length;
    const regressions = [
        ...(clients > 0 ? [`${(0,input_error/* counted */.hS)(clients, 'S3 client')} over all workloads`] : []),
        ...(slower > 0 ? [(0,input_error/* counted */.hS)(slower, 'cell')] : []),
    ];
    const costs = costComparisons.filter(comparison/* isCostRegression */.p0).length;
    return [
        first,
        regressions.length > 0 && `Slower: ${regressions.join(', ')}.`,
        costs > 0 && `Costs more: ${(0,input_error/* counted */.hS)(costs, 'S3 client')} over all workloads.`,
        ...later,
    ].filter((sentence) => typeof sentence === 'string');
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
    const message = known ? error.message : (0,net_patience/* inWords */.r4)(error);
    return { status: 'infrastructure-failed', message: `${message}${nextStep(error)}` };
}
/** Whether an error says all there is to know; of any other the stack is of use. */
function isExpected(error) {
    return [input_error/* InputError */.dz, git/* Unreachable */.LL, ports/* AccessDenied */.Oy, ports/* Busy */.yK, ports/* ForeignJob */.EG, ports/* LostContact */.Pf].some((known) => error instanceof known);
}
function nextStep(error) {
    if (error instanceof ports/* ForeignJob */.EG)
        return ' Start a new run, or set fresh to true.';
    if (error instanceof ports/* LostContact */.Pf)
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
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(9223)]).then(__webpack_require__.bind(__webpack_require__, 40711));
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
        const state = new run_state/* RunState */.ll((0,action_inputs/* runKeyOf */.kB)(inputs, github), github_runner/* clock */.pm);
        if (inputs.aws?.stop) {
            const { stopRun } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(4331), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 23371));
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
            const { summaryOf } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(3926)]).then(__webpack_require__.bind(__webpack_require__, 72128));
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
            const onFalseFlags = (flags) => {
                falseFlags = flags;
            };
            return runThere({ inputs, aws, github, out, state, onFalseFlags, say, signal });
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
        const { environment, github, inputs, out, signal, state } = options;
        const say = (text) => options.say((0,input_error/* spelledOut */.Si)(text, action_inputs/* spelled */.uQ));
        const { prepareLocalRun, runLocalPlan } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(5130), __webpack_require__.e(4765), __webpack_require__.e(1654), __webpack_require__.e(8022), __webpack_require__.e(2680), __webpack_require__.e(8692), __webpack_require__.e(44), __webpack_require__.e(2049)]).then(__webpack_require__.bind(__webpack_require__, 62049));
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
/**
 * Finds the stack, plans, and runs one job after the other on AWS Batch.
 *
 * @returns null for a dry run
 * @throws InputError before anything is submitted; the orchestrator's errors
 */
async function runThere(options) {
    const { aws, github, inputs, say, signal, state } = options;
    const startedAt = github_runner/* clock */.pm.now();
    const patience = { clock: github_runner/* clock */.pm, signal, notice: say, forMs: net_patience/* PATIENCE_MS */.xR };
    const { openStack } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(4331), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 23371));
    const stack = await openStack(aws, github, patience);
    const { describeAwsPlan, planOnAws } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(5130), __webpack_require__.e(4765), __webpack_require__.e(4331), __webpack_require__.e(1654), __webpack_require__.e(2680), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 42220));
    const { plan, expected, notes } = await planOnAws({
        ...{ inputs, aws, stack, patience },
        trigger: (0,github_runner/* triggerOf */.ix)(github.event),
        ...{ runKey: state.runKey, tempDir: github.tempDir },
    });
    for (const line of [...describeAwsPlan(plan, expected), ...notes])
        say(line);
    if (inputs.dryRun)
        return null;
    const { runOnAws } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(5130), __webpack_require__.e(4765), __webpack_require__.e(8692), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 20440));
    return await runOnAws({ ...options, patience, plan, stack, startedAt });
}
async function askedHere(inputs, github) {
    if (inputs.compareWith !== action_inputs/* MERGE_BASE */.BI)
        return { note: null, request: inputs, variables: {} };
    const { askedByEvent } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(5130), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 10207));
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
    const { verdictOf } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(3926)]).then(__webpack_require__.bind(__webpack_require__, 72128));
    return verdictOf(run);
}
/** @returns the summary; null when not all files could be written: the ending is still the ending */
async function report(run, out, context, { exports }) {
    try {
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(3926)]).then(__webpack_require__.bind(__webpack_require__, 72128));
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
            const stacks = (0,net_patience/* causesOf */.cZ)(error).map(({ message, stack }) => stack ?? message);
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
/* harmony export */   bB: () => (/* binding */ saveResult),
/* harmony export */   ek: () => (/* binding */ checkDiskSpace),
/* harmony export */   fx: () => (/* binding */ Scratch),
/* harmony export */   gi: () => (/* binding */ LEFT_RUN),
/* harmony export */   sO: () => (/* binding */ clearOutFolder)
/* harmony export */ });
/* unused harmony exports filesIn, cannotWrite, SCRATCH_PREFIX */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42692);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _contract_workload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94021);
/* harmony import */ var _process_make_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92468);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40924);








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
        highest = await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(path);
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
    return new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('out')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(out)}" cannot be written (${(0,_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFault */ .ii)(error)}): name a folder that can be written.`);
}
/**
 * Makes the folder if it is not there, and removes what an earlier run left, so that none of it can be taken
 * for this run's.
 */
async function clearOutFolder({ path, result, summary, report }) {
    await (0,_process_make_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(path);
    for (const file of [result, summary, report])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
}
/** Stores a run so far. The file is replaced as a whole, so that it is always readable. */
async function saveResult({ result }, run) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${result}.part`, `${JSON.stringify(run, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${result}.part`, result);
}
const SCRATCH_PREFIX = 's3-benchmarks-';
/** In a temporary folder: what has measured there, and may be gone on with (`left-runs.ts`). */
const LEFT_RUN = 'run.json';
const WORK_DIR = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('work-dir');
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
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${WORK_DIR} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(parent)}" cannot be written (${(0,_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFault */ .ii)(error)}): name a folder that can be written, with ${WORK_DIR}.`);
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
        if (!pid || (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(Number(pid)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, LEFT_RUN)))
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
async function checkDiskSpace(folder, workloads, { downloads, isSweep = false, ownBuckets }, freeBytes = freeBytesOf) {
    const needed = (some) => {
        const { bucket, filesDir } = (0,_contract_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesNeeded */ .vH)(some, downloads);
        return filesDir + ownBuckets * bucket + MARGIN_BYTES;
    };
    const free = await freeBytes(folder);
    const large = (0,_contract_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(workloads, free, needed);
    if (large.size === 0)
        return;
    const lacking = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${WORK_DIR} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(folder)}" has ${gibibytes(free)} free, but these workloads need ${gibibytes(needed(workloads))}: name a folder on a larger disk, or`;
    const fitting = [...workloads.keys()].filter((name) => !large.has(name));
    const others = [...large].map(([name, bytes]) => `${name} (${gibibytes(bytes)} more)`);
    if (fitting.length === 0 || isSweep) {
        const smaller = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${lacking} choose smaller ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(isSweep ? 'sizes' : 'workloads')}`;
        const not = `: ${others.join(', ')} ${others.length === 1 ? 'does' : 'do'} not fit`;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${smaller}${fitting.length > 0 ? not : ''}.`);
    }
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .ag) `${lacking} leave out what does not fit beside the ${fitting.length} that do, ${others.join(', ')}: ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)('workloads')} ${fitting.join(',')}`);
}
async function freeBytesOf(folder) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
    return bavail * bsize;
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}


/***/ }),

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LR: () => (/* binding */ sizes),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8601);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73322);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);
/** How the text of a field is read, by the kind of what it holds. All throw InputError for what cannot be meant. */




/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
/** One of a few words; the first when nothing was given. */
function choice(name, text, known) {
    return text === '' ? known[0] : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)(name, text, known);
}
/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
function flag(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE|)$/.test(text))
        return false;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": write true or false.`);
}
/** A number in decimal notation. */
function number(name, text, { min, max, whole = false }) {
    const value = Number(text);
    const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
    if (fits && (!whole || Number.isInteger(value)))
        return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": give ${kind} from ${min} to ${max}.`);
}
/** Items between commas, newlines or spaces. */
function list(name, text) {
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDistinct */ .Cq)(name, text.split(/[\s,]+/).filter((item) => item !== ''));
}
function names(name, text) {
    const items = list(name, text);
    const wrong = items.find((item) => !NAME.test(item));
    if (wrong === undefined)
        return items;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(wrong)}", which is not a name: correct or remove it.`);
}
function patterns(name, text) {
    const items = list(name, text);
    const wrong = items.find((item) => !_contract_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL_PATTERN */ .EH.test(item));
    if (wrong === undefined)
        return items;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(wrong)}": write S3-CLIENT/WORKLOAD, where * stands for anything, e.g. "rclone/*" or "*/upload-*".`);
}
function sizes(name, text) {
    return list(name, text).map((size) => sizeOf(name, size));
}
/** As workloads write it. */
function sizeOf(name, text) {
    try {
        // Nothing has no speed.
        if ((0,_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(text, '') > 0)
            return text;
    }
    catch {
        // Said below.
    }
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": write whole numbers with their units, from 1byte to 5TiB, e.g. 64KiB,8MiB,1GiB.`);
}
function choices(name, text, known) {
    return list(name, text).map((item) => (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)(name, item, known));
}
function commit(name, text) {
    if ((0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(text))
        return text;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": give all of its 40 digits.`);
}


/***/ }),

/***/ 68598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ AFTER_MEASURING),
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yd: () => (/* binding */ newNonce),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   _T: () => (/* binding */ DEFAULT_MAX_CASE_MINUTES),
/* harmony export */   a7: () => (/* binding */ optionsGiven),
/* harmony export */   av: () => (/* binding */ ITSELF),
/* harmony export */   e8: () => (/* binding */ FAIL_ON_METRIC),
/* harmony export */   h1: () => (/* binding */ LONGEST_JOB_MINUTES),
/* harmony export */   "in": () => (/* binding */ readRequest),
/* harmony export */   x9: () => (/* binding */ REQUEST_KEYS)
/* harmony export */ });
/* unused harmony exports FAIL_ON, COSTS, EXPORT_FORMATS, FORMER_FIELDS, requireComparison */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13815);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);






/** Stands for a ref: compare what is measured with itself (an A/A run). */
const ITSELF = 'self';
/** What makes a finished run a failure: nothing, what failed, or that and what became slower or could not be judged. */
const FAIL_ON = ['failure', 'regression', 'never'];
/** What `fail-on-metric` names, in the words of every place that explains it: a test reads those that are no code. */
const FAIL_ON_METRIC = 'costs that count as a regression when they rise';
/** By the names that it has there. */
const COSTS = {
    cpu: 'cpuSeconds',
    memory: 'peakMemory',
};
const EXPORT_FILES = {
    json: 'figures.json',
    csv: 'figures.csv',
    'github-action-benchmark': 'github-action-benchmark.json',
    bencher: 'bencher.json',
};
const EXPORT_FORMATS = Object.keys(EXPORT_FILES);
/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
const DEFAULT_MAX_CASE_MINUTES = 30;
/** A self-hosted job of GitHub may last 5 days. */
const LONGEST_JOB_MINUTES = 5 * 24 * 60;
/** Fields of earlier versions, and what to ask for in their place; none: to be left out. */
const FORMER_FIELDS = {
    'screen-runs': 'runs-per-round',
    'confirm-runs': 'runs-per-round',
    'confirm-rounds': 'max-rounds',
    'screen-threshold-percent': null,
};
const asItIs = (_, text) => text;
const whole = (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 100, whole: true });
const rounds = (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 1000, whole: true });
const within = (min, max) => (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min, max });
const READERS = {
    suite: asItIs,
    /** Name or file; of the embedded server alone. */
    s3Profile: asItIs,
    branch: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__,
    commit: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .commit */ .cd,
    compareWith: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__,
    clientRepository: asItIs,
    instanceTypes: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    storageClasses: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, _contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageClass */ .KD.options),
    s3Clients: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    workloads: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    filter: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .patterns */ .qp,
    skip: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .patterns */ .qp,
    /** A time with its unit; minutes without. Seconds, when it is read. */
    budget: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readBudget */ .OW,
    budgetMinutes: (name, text) => 60 * (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 0.1, max: LONGEST_JOB_MINUTES }),
    warmup: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 20, whole: true }),
    runs: rounds,
    minRuns: rounds,
    sizes: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .sizes */ .LR,
    concurrency: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(name, text).map((count) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, count, { min: 1, max: 10_000, whole: true })),
    screenRounds: whole,
    maxRounds: whole,
    runsPerRound: whole,
    maxCaseMinutes: within(0.1, 720),
    thresholdPercent: within(0.1, 100),
    failOn: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(name, text, FAIL_ON),
    failOnMetric: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, Object.keys(COSTS)).map((cost) => COSTS[cost]),
    failFast: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    exports: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, EXPORT_FORMATS),
};
/** Names of all fields, those of earlier versions too, as keys of what is given. */
const REQUEST_KEYS = [
    ...Object.keys(READERS),
    ...Object.keys(FORMER_FIELDS).map(keyOf),
];
/** What can be asked of a run, as texts that a person wrote; what is not asked is absent or undefined. */
const BenchmarkRequest = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(Object.fromEntries(Object.entries(READERS).map(([key, read]) => [
    key,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()])
        .transform((given) => read((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fieldOf(key)), String(given)))
        .optional(),
])))
    .transform(({ budget, budgetMinutes, ...asked }) => ({
    ...asked,
    /** For measuring, over all instance types. */
    budgetSeconds: budget ?? budgetMinutes,
    failOn: asked.failOn ?? 'failure',
    failFast: asked.failFast ?? false,
    exports: asked.exports ?? [],
}));
/**
 * Reads what was asked.
 *
 * @param given texts by key, as in `REQUEST_KEYS`
 * @throws InputError for the first field that cannot be meant
 */
function readRequest(given) {
    for (const [name, instead] of Object.entries(FORMER_FIELDS)) {
        if (given[keyOf(name)] === undefined)
            continue;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(instead === null
            ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `There is no ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(name)} any longer: leave it out; what stands out is followed up automatically.`
            : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `There is no ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(name)} any longer: use ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(instead)} instead.`);
    }
    // Read once: a parser that is compiled first takes longer.
    return BenchmarkRequest.parse(given, { jitless: true });
}
/** Keys of what matters only when all is measured, so that the same measurements serve whatever it is. */
const AFTER_MEASURING = [
    'exports',
    'failOn',
    'failOnMetric',
    'thresholdPercent',
];
const OF_COMPARISONS = (/* unused pure expression or super */ null && ([
    'failOnMetric',
    'thresholdPercent',
    'screenRounds',
    'maxRounds',
    'runsPerRound',
    'maxCaseMinutes',
]));
/**
 * Refuses what has a meaning for a comparison only where nothing is compared. Workflows hand on whatever they
 * have for either kind of run; who types an option wants it to do something.
 *
 * @throws InputError
 */
function requireComparison(request) {
    if (request.compareWith !== undefined)
        return;
    const key = OF_COMPARISONS.find((one) => request[one] !== undefined);
    const asked = key ? said `${field(fieldOf(key))}` : said `${field('fail-on')} regression`;
    if (key === undefined && request.failOn !== 'regression')
        return;
    throw new InputError(said `${asked} needs ${field('compare-with')}, as nothing is compared without: add it, or leave ${asked} out.`);
}
/** Names the place of a run's results so that nobody can guess it: 128 bits. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
/** `s3Clients` of `s3-clients` */
function keyOf(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** `s3-clients` of `s3Clients` */
function fieldOf(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
function optionsGiven(request) {
    const { bucket, client, clients, concurrency, endpoint, filter, mirror, region } = request;
    const { s3Profile, sizes, skip } = request;
    const given = {
        endpoint: endpoint && (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointText */ .HO)((0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .KW)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('endpoint'), endpoint)),
        ...{ bucket, region, 's3-profile': s3Profile, mirror, clients, client, filter, skip, sizes },
        concurrency: concurrency?.map(String),
    };
    const options = Object.entries(given).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat()]]);
    return options.length > 0 ? Object.fromEntries(options) : undefined;
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ FailureReason),
  A: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-lines.js
/*
 * What kind a line of a program's output is, for whoever looks for the reason why it failed. Which
 * programs print so: see known-causes.ts.
 */
/** A suite says `FOLDER> COMMAND` before each; a banner of stars before each part of its work. */
const NEW_STEP = /^\/[^>:]*> \S|^\*{5} (?:PREPARE|BUILD|RUN)\b.* \*{5}$/;
/** A line without one of these words is not an error. One search keeps long logs cheap. */
const MAY_MATTER = /error|fail|fatal|exception|panic|cannot|could|unable|not found|no such|no module|no space|not a git|dubious|denied|refused|resolve|resolution|lookup|host|unreachable|certificate|x509|memory|killed|in use|install|version|require|not set|not defined|compiler|not allowed|traceback|caused by|abort|segmentation|assert|undefined|missing|invalid|<Code>|^go: |\.go:\d|AWS_\w+|bad_alloc|E(?:NO|ADDR|CONN|NET)/i;
const TRACEBACK = /^\s*Traceback \(most recent call last\):/;
/** Advice, frames of a stack, drawings: never a reason. */
const NOTICE = [
    /^\W*$|^\*{5} /,
    /^\s*(?:hint|note|help|usage):/i,
    /^\[notice\]/,
    /^(?:Please make sure you have the correct access rights|and the repository exists\.)/,
    /^(?:See also|You may need to|After installing|To add an exception|Looking in (?:links|indexes))\b/,
    /^(?:For more information|Some errors have detailed|As a reminder|Specify --help|Node\.js v)/,
    /^\[ERROR\]\s*(?:$|\[Help|-> \[Help|To see the full|Re-run Maven|For more information)/,
    /^\s+at\s|^\s+\d+: |^goroutine |^Call Stack|^Stack backtrace|^stack backtrace|RUST_BACKTRACE/,
    /^\s*[×│╰|^~]|^\s*\[end of output\]/,
    /^(?:benchmark failed|Reporting metrics\.\.\.)$/,
    /^-- Configuring incomplete/,
    // Printed at each start: the CRT looks for credentials everywhere, a suite's Java runner has no logger.
    /\[AuthCredentialsProvider\] - (?:static: Profile credentials provider could not load|Failed to resolve either region, role arn)/,
    /^SLF4J: |^Picked up JAVA_TOOL_OPTIONS/,
    NEW_STEP,
];
/** Says that something that ran before failed, and not why. */
const RELAYED = [
    /^(?:FAILED running:|FAILED: |Failing command:|Failed on task \d+\/\d+\b)/,
    /^FAIL\s*-\s*(?:S3MetaRequest failed$|\/\S+ )/,
    /^(?:ninja: build stopped|compilation terminated|collect2: error: ld returned|exit status \d)/,
    /^g?make(?:\[\d+\])?: /,
    /^error: (?:could not compile|aborting due to|subprocess-exited-with-error|metadata-generation)/,
    /\bCalledProcessError\b|returned non-zero exit status|did not run successfully|^SystemExit\b/,
    /^ERROR: Failed (?:building|to build)|^Build step for \S+ failed/,
    /^fatal: (?:Could not read from remote repository|fetch-pack: |clone of .* failed)/,
    /^\[ERROR\] Failed to execute goal .*Compilation failure$/,
];
/** A line of less than an error: it may name what became a cause. */
const MILDER = [
    /^\W*(?:warn(?:ing)?|info|debug|trace|notice)\b/i,
    /\b(?:WARN|WARNING|INFO|DEBUG|TRACE|NOTICE)\b\s*[:\]-]|\blevel=(?:warn|info|debug|trace)/,
    /\bretrying\b|will retry|\btr(?:y|ies) remaining|attempt \d+(?:\/| of )\d+/i,
];
const ERROR = [
    /^(?:[\w./+-]+: )?(?:fatal|error|panic)\b(?:\[\w+\])?(?: error)?\s*:/i,
    /^\S+?(?::\d+)+:\s*(?:fatal )?error\b/,
    /undefined reference to|^ld: |^E: /,
    /^\S+\.go:\d+:\d+: /,
    /^go: (?!downloading|finding|extracting|added|upgraded|creating|to add)/,
    /^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE)\b/,
    /^Exception in thread|^[\w.$]+(?:Error|Exception)\b(?: \[\w+\])?(?::|$)/,
    /^Uncaught |^thread '.*' .*panicked at|^CMake Error|^npm (?:ERR!|error)|^terminate called/,
];
/** Words of failure that stand in no form: they count where there is no error in form. */
const ERROR_IN_WORDS = /no such file|permission denied|not found|segmentation fault|core dumped|assert.*failed|failed to|unable to|could not|couldn't|cannot\b|error_code/i;
function isAny(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js



/** A line's start is kept: a reason shows 200 characters of it, some of which may go. */
const LONGEST_KEPT = 1000;
/** How many last lines are kept, so that at least one of them is not a mere notice. */
const LAST_LINES = 8;
/** Lines that are searched for a known cause: a client may log a million errors while it is measured. */
const MOST_SEARCHED = 2000;
/** A suite's scripts and its runners name the command that failed, and no more. */
const COMMAND_ALONE = /^(?:FAILED running: |FAIL\s*-\s*(?=\/))(.*)/;
/**
 * Finds out why a program failed from what it printed. The last line is a bad witness: it is often
 * advice, or says of something that ran before only that it failed. In this order, from the last
 * command that a suite's scripts have started:
 *
 * 1. a known cause that the program ends with (the end of a Python traceback, a line `FAIL - …`);
 * 2. what else it ends with so, unless that only passes on a failure;
 * 3. a known cause in any other line (but a warning: that counts where the error is vague);
 * 4. the first line that is an error in form, then one in words;
 * 5. the first line that passes on a failure; the last line that is no notice.
 *
 * It holds some lines' starts, however much is printed.
 */
class FailureReason {
    #conclusion = null;
    #cause = null;
    #suspicion = null;
    #error = null;
    #inWords = null;
    #relayed = null;
    #root = '';
    #last = [];
    /** What the next line belongs to. */
    #open = null;
    #awaitsRoot = false;
    /** Indentation of the traceback that is being read; -1 for none. */
    #traceback = -1;
    #ignored = false;
    #searched = 0;
    /** Takes a line of what the program printed, without its end. */
    line(printed) {
        const text = (0,input_error/* withoutColours */.mU)(printed.slice(0, LONGEST_KEPT)).trimEnd();
        if (text === '')
            return;
        if (NEW_STEP.test(text))
            this.#forget();
        if (this.#last.push(text) > LAST_LINES)
            this.#last.shift();
        if (this.#traceback >= 0) {
            if (indentation(text) > this.#traceback)
                return;
            this.#endOfTraceback(text.trim());
        }
        else if (this.#goesOn(text)) {
            return;
        }
        else if (MAY_MATTER.test(text)) {
            this.#take(text);
        }
    }
    /** Why it failed, in one line that is safe to show; empty when it said nothing. */
    get words() {
        const error = this.#error ?? this.#inWords;
        const cause = this.#cause?.vague ? (this.#suspicion ?? this.#cause) : this.#cause;
        const best = this.#conclusion ?? cause ?? error ?? this.#relayed;
        if (!best)
            return this.lastWords;
        const command = COMMAND_ALONE.exec(best.text)?.[1];
        if (best === this.#relayed && command !== undefined) {
            return (0,input_error/* printable */.g$)(`it failed without any message: ${command}`);
        }
        const root = this.#root && best !== this.#relayed ? ` (${this.#root})` : '';
        return (0,input_error/* printable */.g$)(best.sentence ?? `${withoutLevel(best.text)}${root}`, best.sentence ? 400 : 200);
    }
    /** The last line that is not a notice. */
    get lastWords() {
        return (0,input_error/* printable */.g$)(this.#last.findLast((text) => !isAny(NOTICE, text)) ?? '');
    }
    /**
     * Why it failed, from its words and from how it ended.
     *
     * @returns never empty
     */
    why({ code, signal }) {
        const saysWhy = this.#conclusion ?? this.#cause ?? this.#error;
        const killed = signal ?? SIGNAL_OF_CODE[code ?? 0];
        if (killed === undefined)
            return this.words || `exit code ${code}`;
        const memory = killed === 'SIGKILL' ? ' (as the system does when memory runs out)' : '';
        return `killed by ${killed}${memory}${saysWhy ? `: ${this.words}` : ''}`;
    }
    #take(text) {
        const trimmed = text.trim();
        if (TRACEBACK.test(trimmed)) {
            this.#traceback = indentation(text);
            return;
        }
        if (/^(?:Exception ignored|--- Logging error)/.test(trimmed)) {
            this.#ignored = true;
            return;
        }
        if (/^The above exception was the direct cause/.test(trimmed)) {
            this.#root ||= this.#conclusion?.text ?? '';
            return;
        }
        const answer = /<Code>(\w+)<\/Code>(?:.*?<Message>([^<]+))?/.exec(trimmed);
        if (answer)
            this.#root ||= answer.slice(1).filter(Boolean).join(': ');
        const causedBy = /^caused by:\s*(.*)$/i.exec(trimmed);
        if (causedBy)
            this.#takeRoot(causedBy[1]);
        const milder = isAny(MILDER, text);
        this.#takeCause(trimmed, milder);
        if (milder || causedBy)
            return;
        if (isAny(RELAYED, trimmed)) {
            this.#relayed ??= { text: trimmed };
        }
        else if (isAny(NOTICE, text)) {
            return;
        }
        else if (/^FAIL\s*-\s/.test(trimmed)) {
            this.#conclude(trimmed);
        }
        else if (!this.#error && isAny(ERROR, trimmed)) {
            this.#error = this.#opened(trimmed);
        }
        else if (!this.#error && !this.#inWords && ERROR_IN_WORDS.test(trimmed)) {
            this.#inWords = this.#opened(trimmed);
        }
    }
    #takeCause(text, milder) {
        const settled = milder ? this.#suspicion : this.#cause && !this.#cause.vague;
        if (settled || this.#searched++ >= MOST_SEARCHED)
            return;
        const known = (0,known_causes/* knownCause */.T)(text);
        if (!known)
            return;
        if (milder)
            this.#suspicion = { text, ...known };
        else
            this.#cause = { text, ...known };
    }
    /** The rest of an error stands in the next line: after a colon, or as its place in the source. */
    #goesOn(text) {
        if (this.#awaitsRoot) {
            this.#awaitsRoot = false;
            this.#takeRoot(text.trim());
            return false;
        }
        const open = this.#open;
        if (!open)
            return false;
        this.#open = null;
        const place = /^\s*--> (\S+)/.exec(text)?.[1];
        if (place)
            open.text += ` (${place})`;
        else if (open.text.endsWith(':') && !TRACEBACK.test(text))
            open.text += ` ${withoutLevel(text.trim())}`;
        else
            return false;
        const known = (0,known_causes/* knownCause */.T)(open.text);
        if (known)
            this.#cause ??= { text: open.text, ...known };
        return true;
    }
    #opened(text) {
        this.#open = { text };
        return this.#open;
    }
    #takeRoot(text) {
        if (text === '')
            this.#awaitsRoot = true;
        else
            this.#root = text;
    }
    #endOfTraceback(text) {
        this.#traceback = -1;
        const ignored = this.#ignored;
        this.#ignored = false;
        if (!ignored)
            this.#conclude(text);
    }
    #conclude(text) {
        const known = (0,known_causes/* knownCause */.T)(text);
        if (known)
            this.#conclusion = { text, ...known };
        else if (isAny(RELAYED, text))
            this.#relayed ??= { text };
        // What was the cause of the one before is the cause of this one too.
        else if (!this.#conclusion?.sentence)
            this.#conclusion = this.#opened(text);
    }
    #forget() {
        this.#conclusion = this.#cause = this.#suspicion = null;
        this.#error = this.#inWords = this.#relayed = this.#open = null;
        this.#root = '';
        this.#awaitsRoot = this.#ignored = false;
        this.#traceback = -1;
        this.#searched = 0;
        this.#last = [];
    }
}
/** Shells, and programs that start others, give 128 and the number of the signal. */
const SIGNAL_OF_CODE = {
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
};
/** Why a program failed that printed these lines; empty when it said nothing. */
function reasonOf(lines) {
    const reason = new FailureReason();
    for (const line of lines)
        reason.line(line);
    return reason.words;
}
function indentation(text) {
    return text.length - text.trimStart().length;
}
function withoutLevel(text) {
    return text
        .replace(/^(?:(?:fatal|error|ERROR): |\[ERROR\] |FAIL\s*-\s*)/, '')
        .replace(/ -> \[Help \d+\]$/, '');
}


/***/ }),

/***/ 78630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ll: () => (/* binding */ RunState),
  bz: () => (/* binding */ comparedNothing),
  PL: () => (/* binding */ everythingSucceeded),
  gP: () => (/* binding */ isComparison),
  t: () => (/* binding */ jobSucceeded)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-log.js
var job_log = __webpack_require__(86086);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-line.js
var run_line = __webpack_require__(75158);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/measuring.js


const FIRST_STEP = 'preparing files';
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
    /** What was told of the time: in which phase, and between when and when all was to end. */
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
        const failure = this.current ? undefined : (0,job_log/* parseTurnFailure */.Lg)(line);
        if (failure) {
            this.#news.push({ type: 'turn-failed', failure });
            this.#forget(failure);
        }
        const step = this.current || this.round ? undefined : (0,job_log/* parseStep */.kq)(line);
        if (step !== undefined && step !== this.step) {
            this.step = step;
            this.#news.push({ type: 'step', step });
        }
        const run = (0,run_line/* parseRunLine */.Pi)(line);
        if (run && this.round) {
            const { figures, s3Client } = this.round;
            const rates = new Map([...figures, [s3Client, run]]);
            this.round = { ...this.round, figures: rates };
        }
        if (!run || !this.current)
            return;
        this.current.runs++;
        this.current.lastRun = run;
    }
    /**
     * The time to the end: what the job says of a comparison, the jobs to come being like it; else at
     * the pace so far. null while neither is known.
     */
    timeLeft() {
        if (this.current?.timeLeft && this.round === null)
            return this.#toldLeft(this.current.timeLeft);
        const ms = this.round === null ? this.#paceLeftMs() : this.#budgetLeftMs(this.round);
        return ms === null ? null : { ms, within: null };
    }
    #toldLeft({ seconds, within }) {
        const passed = this.#now() - this.#caseStartedMs;
        const before = this.#caseStartedMs - (this.#firstCaseMs ?? 0);
        const left = (told) => Math.max(0, told * 1000 - passed) + (this.jobs - this.jobIndex) * (before + told * 1000);
        return { ms: left(seconds), within: [left(within[0]), left(within[1])] };
    }
    #paceLeftMs() {
        if (this.#casesDone === 0 || this.current?.phase !== 'measure')
            return null;
        const passed = this.#now() - this.#caseStartedMs;
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
    /** What a failed client ran is no figure of the round. */
    #forget({ s3Client, workload }) {
        if (this.round?.workload !== workload)
            return;
        const figures = new Map(this.round.figures);
        figures.delete(s3Client);
        this.round = { ...this.round, figures };
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
    #tellTime({ phase, timeLeft }) {
        if (timeLeft === undefined)
            return;
        const left = this.#toldLeft(timeLeft);
        const endMs = this.#now() + left.ms;
        const told = this.#timeTold;
        const isAsTold = told?.phase === phase && told.endsMs[0] <= endMs && endMs <= told.endsMs[1];
        if (isAsTold)
            return;
        const [from, to] = left.within.map((ms) => this.#now() + ms);
        this.#timeTold = { phase, endsMs: [from, to] };
        this.#news.push({ type: 'time-known', left });
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
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



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
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), '../../..');
/**
 * Where somebody finds a page of `docs`: in the clone; the package for npm has none, so that its project does.
 *
 * @param page its path, e.g. `docs/clients.md`
 */
function pageAt(page) {
    if (!IS_PACKAGED)
        return page;
    try {
        const { homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PROGRAM_FOLDER, 'package.json'), 'utf8'));
        return typeof homepage === 'string' ? `${homepage.replace(/#.*/, '')}/blob/v1/${page}` : page;
    }
    catch {
        // The action is published without its package.json.
        return page;
    }
}
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


/***/ }),

/***/ 29524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   Xd: () => (/* binding */ startProgram),
/* harmony export */   g3: () => (/* binding */ LineSplitter),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);


/** The longest that a timer of Node can be set to; a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long a program that is stopped may take to end. */
const GRACE_MS = 5000;
/** Of each stream, as many characters of a program's output are read; one that prints more is ended. */
const MOST_OUTPUT = 64 * 2 ** 20;
/**
 * Starts a program, without a shell. No other file of the product does: whatever a program is to us
 * (a group that is ended as one, an answer that is read, a server that sockets are handed to) is built on
 * this. Its events `spawn` and `error` say whether it could be started.
 */
function startProgram([file = '', ...args], { cwd, env = process.env, ownGroup = false, stdio = ['ignore', 'pipe', 'pipe'], } = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env: { ...env }, detached: ownGroup, stdio });
}
/** Runs a program to its end and reads what it prints, without the last line's end. Never throws. */
async function readProgram(command, { cwd, env, input, signal, stderr = 'pipe', timeoutMs } = {}) {
    if (signal?.aborted)
        return notStarted('stopped', '');
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = startProgram(command, { cwd, ...(env && { env }), stdio: [stdin, 'pipe', stderr] });
    let failure = null;
    const end = (why, by) => {
        failure ??= why;
        child.kill(by);
        if (by !== 'SIGKILL')
            return;
        // What it has started may live on, and would hold its output open.
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timers = timeoutMs === undefined ? [] : [setTimeout(end, timeoutMs, 'late', 'SIGKILL')];
    const stop = () => {
        // It may have something to tidy up.
        end('stopped', 'SIGTERM');
        timers.push(setTimeout(end, GRACE_MS, 'stopped', 'SIGKILL'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8').on('data', (text) => {
            printed[name] += text;
            if (printed[name].length > MOST_OUTPUT)
                end('exit', 'SIGKILL');
        });
    }
    // A program that reads nothing ends its pipe.
    child.stdin?.on('error', () => { }).end(input);
    try {
        const exit = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, by) => resolve({ code, signal: by }));
        });
        if (exit.code !== 0)
            failure ??= 'exit';
        return {
            ...exit,
            stdout: printed.stdout.replace(/\r?\n$/, ''),
            stderr: printed.stderr.replace(/\r?\n$/, ''),
            failure,
        };
    }
    catch (error) {
        const { code, message } = error;
        return notStarted(code === 'ENOENT' ? 'missing' : 'not started', message);
    }
    finally {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', stop);
    }
}
function notStarted(failure, stderr) {
    return { code: null, signal: null, stdout: '', stderr, failure };
}
/**
 * Aborts when the time is up. A limit of more than 24 days ends then: no job lives so long.
 *
 * @param ms of any size, also a fraction, which Node's own timers refuse
 */
function timeLimit(ms) {
    return AbortSignal.timeout(Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
}
/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;
/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    #afterReturn = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    write(chunk) {
        this.#split(this.#decoder.write(chunk));
    }
    /** Hands over the last line when it had no end. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#rest)
            this.#emit(this.#rest);
        this.#rest = '';
    }
    #split(text) {
        // A `\n` at the start belongs to the `\r` that ended the chunk before.
        const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        if (text)
            this.#afterReturn = text.endsWith('\r');
        const parts = fresh.split(/\r\n|\n|\r/);
        parts[0] = this.#rest + parts[0];
        this.#rest = parts.pop();
        for (const part of parts)
            this.#emit(part);
        if (this.#rest.length > MAX_LINE)
            this.#rest = this.#rest.slice(0, MAX_LINE);
    }
    #emit(line) {
        this.#onLine(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
    }
}


/***/ }),

/***/ 50727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** Longest name or reason that a summary or a terminal shows. */
const MAX_LENGTH = 300;
/** What is shown for an empty name. */
const EMPTY = '(empty)';
/** Format characters (direction marks, zero widths): all but the joiner that emoji are made with. */
const INVISIBLE = /(?!\u200d)\p{Cf}/gu;
/**
 * Text from outside as one well-formed line. Characters that would reorder or hide the words around
 * them are spelt out, e.g. `⟨U+202E⟩`; what is longer than `maxLength` code points is cut.
 */
function oneLine(text, maxLength = MAX_LENGTH) {
    const visible = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, Number.POSITIVE_INFINITY)
        .replace(INVISIBLE, (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`)
        .toWellFormed();
    if (visible.length <= maxLength)
        return visible;
    const characters = [...visible];
    return characters.length > maxLength
        ? `${characters.slice(0, maxLength - 1).join('')}…`
        : visible;
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for HTML, between tags or inside a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}
/**
 * Text from outside as code in GitHub's Markdown, also inside a table: nothing in it becomes
 * markup, a link, a mention or an emoji.
 *
 * A code span cannot hold backticks, and how `\|` splits a table row differs between renderers;
 * such text becomes `<code>` with every sign as a character reference, which is never structure.
 * Addresses are looked for after references were read, but in one piece of text only: `<wbr>` parts
 * what could be one.
 */
function markdownCode(text, maxLength = MAX_LENGTH) {
    const line = oneLine(text, maxLength) || EMPTY;
    if (!/[`|\\]/.test(line))
        return `\`${line}\``;
    const references = line.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<code>${references.replace(DOT_COLON_AT, '<wbr>$&')}</code>`;
}
const DOT_COLON_AT = /&#(?:46|58|64);/g;
/** A link in GitHub's Markdown; only the text if the address is not a web address. */
function markdownLink(text, url) {
    const words = oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const address = webAddress(url);
    return address === null
        ? words
        : `[${words}](<${address.replace(/[\\|]/g, encodeURIComponent)}>)`;
}
/** The address, written so that no quote or bracket is left in it; null unless it is http or https. */
function webAddress(url) {
    const parsed = URL.parse(url);
    return parsed && ['https:', 'http:'].includes(parsed.protocol) ? parsed.href : null;
}
/**
 * Text from outside for a terminal or a log: one line, and nothing that GitHub reads as a workflow
 * command (`::command::` where a line starts, wrapped ones too; `##[command]` anywhere).
 */
function terminalText(text, maxLength = MAX_LENGTH) {
    const line = oneLine(text, maxLength) || EMPTY;
    return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '# #[');
}


/***/ }),

/***/ 41935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   e$: () => (/* binding */ percentSpan),
/* harmony export */   eY: () => (/* binding */ speed),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   mW: () => (/* binding */ unitsInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var pretty_ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64506);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);


/** Keeps a figure and its unit on one line. */
const NBSP = '\u00a0';
const ROUGH = new Intl.NumberFormat('en', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
});
/** A positive number with three significant digits, e.g. `0.0123`, `1.20`, `1230`. */
function figure(value) {
    if (value === 0)
        return '0';
    const rounded = Number(value.toPrecision(3));
    return rounded >= 100 ? String(rounded) : rounded.toPrecision(3);
}
/** How fast something was, with its unit, e.g. `12.3 Gb/s`, `2310 requests/s`. */
function speed(rate, unit) {
    return `${figure(rate)}${NBSP}${unit}`;
}
/** `Gb/s`, `requests/s`, or both where there are both. */
function unitsInWords(figures) {
    return [...new Set(figures.map(({ unit }) => unit))].sort().join(' or ');
}
/** A fraction in percent, without decimals from 10 % on: `4.2 %`, `62 %`, `123 %`. */
function percent(fraction) {
    const value = fraction * 100;
    const digits = value !== 0 && Math.abs(value) < 9.95 ? 1 : 0;
    return `${value.toFixed(digits)}${NBSP}%`;
}
/** Fractions in percent, from the least to the most: `6.0 % to 10 %`; '' for none. */
function percentSpan(fractions) {
    if (fractions.length === 0)
        return '';
    const [least, most] = [percent(Math.min(...fractions)), percent(Math.max(...fractions))];
    return least === most ? least : `${least} to ${most}`;
}
/** Where a change in percent says less than a factor. */
const MOST_PERCENT = 10;
/** How much faster or slower a ratio is: `−10.2 %`, `+2.5 %`, from tenfold on `× 12.3`. */
function change(ratio) {
    if (ratio >= MOST_PERCENT)
        return `×${NBSP}${figure(ratio)}`;
    const effect = (Math.abs(ratio - 1) * 100).toFixed(1);
    const sign = Number(effect) === 0 ? '' : ratio < 1 ? '−' : '+';
    return `${sign}${effect}${NBSP}%`;
}
/** US dollars, to the cent: `3.41 USD`. */
function usd(dollars) {
    return dollars > 0 && dollars < 0.01
        ? `less than 0.01${NBSP}USD`
        : `${dollars.toFixed(2)}${NBSP}USD`;
}
/** A large count with two digits that say anything: `1.2 million`, `480`. */
function roughly(count) {
    return ROUGH.format(count);
}
/** A probability: `0.0123`, and what is smaller than four decimals in words. */
function probability(p) {
    return p < 0.0001 ? 'under 0.0001' : figure(p);
}
/** Milliseconds in words, e.g. `1m 12s`, `850ms`. */
function duration(ms) {
    return (0,pretty_ms__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(ms, ms < 10_000 ? {} : { secondsDecimalDigits: 0 });
}
/** Seconds of one run, e.g. `0.137 s`. */
function seconds(value) {
    return `${figure(value)}${NBSP}s`;
}
/** Bytes in the binary unit that a person would use, e.g. `16 MiB`, `1.50 GiB`. */
function bytes(count) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = count;
    let unit = 0;
    for (; value >= 1024 && unit < units.length - 1; unit++)
        value /= 1024;
    return `${Number.isInteger(value) ? value : figure(value)}${NBSP}${units[unit]}`;
}
/** Bytes as a whole number of MiB, without the unit, for columns that name it. */
function mebibytes(count) {
    return String(Math.round(count / 2 ** 20));
}
/** A count with its noun on one line: `1 case`, `3 cases`. */
function counted(count, noun, plural = `${noun}s`) {
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, noun, plural).replace(' ', NBSP);
}
/** An RFC 3339 time in UTC, to the second: `2026-11-22 14:03:11 UTC`. */
function time(rfc3339) {
    return `${new Date(rfc3339).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Words in a row: `a`, `a and b`, `a, b and c`. */
function listed(words, separator = ', ') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(separator)} and ${words.at(-1)}`;
}
/** Words in a row, of many the first and how many more there are: `a, b and 4 more`; not for one more alone. */
function some(words, most, separator = ', ') {
    const more = words.length - most;
    return listed(more > 1 ? [...words.slice(0, most), `${more} more`] : words, separator);
}
/** With a capital letter, as a sentence or a label begins. */
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ })

};
