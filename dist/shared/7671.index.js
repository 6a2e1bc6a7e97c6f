export const id = 7671;
export const ids = [7671];
export const modules = {

/***/ 93970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readGitHubJob),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _runner_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45836);

/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
function readGitHubJob(env) {
    const need = (name) => (0,_runner_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerVariable */ .D)(env, name);
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    return {
        repository,
        runId,
        runUrl: `${server}/${repository}/actions/runs/${runId}`,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runAttempt: need('GITHUB_RUN_ATTEMPT'),
        event: need('GITHUB_EVENT_NAME'),
        tempDir: need('RUNNER_TEMP'),
        summaryFile: env.GITHUB_STEP_SUMMARY || null,
        idToken: {
            url: env.ACTIONS_ID_TOKEN_REQUEST_URL,
            token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        },
    };
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


/***/ }),

/***/ 78961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   Sg: () => (/* binding */ outcomeOfError),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _src_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34416);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _src_git_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28790);
/* harmony import */ var _src_net_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20009);
/* harmony import */ var _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86758);
/* harmony import */ var _src_orchestrator_success_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70687);






/** Jobs that a message names; the summary has them all. */
const JOBS_NAMED = 5;
/** @param faults of the run's jobs, as reported while it went on */
function outcomeOf(run, faults) {
    if (run.interrupted) {
        const message = 'Cancelled: the job in flight was terminated. A re-run measures it anew, and keeps what was measured before.';
        return { status: 'interrupted', message };
    }
    if (run.finishedAt === null) {
        return {
            status: 'continue',
            message: 'The time budget is used up. The job in flight goes on; the next job of the workflow with ' +
                'the same inputs takes it up (output continue=true).',
        };
    }
    const regressions = (0,_src_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .regressionsOf */ .W2)(run);
    const slower = regressions > 0 ? `Slower: ${regressions} ${regressions === 1 ? 'cell' : 'cells'}.` : '';
    if ((0,_src_orchestrator_success_js__WEBPACK_IMPORTED_MODULE_4__/* .everythingSucceeded */ .PL)(run)) {
        const done = `${run.jobs.length} of ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(run.jobs.length, 'job')} done.`;
        return slower
            ? { status: 'regressed', message: `${slower} ${done}` }
            : { status: 'succeeded', message: done };
    }
    if ((0,_src_orchestrator_success_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedNothing */ .bz)(run) && run.jobs.every(_src_orchestrator_success_js__WEBPACK_IMPORTED_MODULE_4__/* .jobSucceeded */ .t)) {
        const message = 'Nothing was timed: see the report for why no case could be compared.';
        return { status: 'benchmarks-failed', message };
    }
    const trouble = [slower, troubleOf(run.jobs)].join(' ').trim();
    if (faults.includes('infrastructure')) {
        return { status: 'infrastructure-failed', message: `Infrastructure failed. ${trouble}` };
    }
    return { status: 'benchmarks-failed', message: `Benchmarks failed. ${trouble}` };
}
/** What an error says to the person whose workflow it ended. */
function outcomeOfError(error, interrupted) {
    if (interrupted)
        return { status: 'interrupted', message: 'Cancelled.' };
    if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz) {
        return { status: 'invalid-input', message: inputWords(error.message) };
    }
    const known = isExpected(error) && error instanceof Error;
    const message = known ? inputWords(error.message) : (0,_src_net_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(error);
    return { status: 'infrastructure-failed', message: `${message}${nextStep(error)}` };
}
/** Whether an error says all there is to know; of any other the stack is of use. */
function isExpected(error) {
    return [_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz, _src_git_network_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreachable */ .LL, _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AccessDenied */ .Oy, _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Busy */ .yK, _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ForeignJob */ .EG, _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LostContact */ .Pf].some((known) => error instanceof known);
}
function nextStep(error) {
    if (error instanceof _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ForeignJob */ .EG)
        return ' Start a new run, or set fresh to true.';
    if (error instanceof _src_orchestrator_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LostContact */ .Pf)
        return ' Re-run the failed jobs of the workflow to take it up.';
    return '';
}
/** The parts of `src` name the command line's options; the inputs have the same names, without dashes. */
function inputWords(message) {
    return message.replace(/(^|[\s(])--(?=[a-z])/g, '$1');
}
function troubleOf(jobs) {
    const troubled = jobs.flatMap((job) => {
        if (job.status === 'FAILED')
            return [`${job.instanceType}: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unended */ .o_)((0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(job.reason ?? '?'))}`];
        const failed = job.cases.filter(({ status }) => status === 'failed').length;
        return failed > 0
            ? [`${job.instanceType}: ${failed} of ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(job.cases.length, 'case')} failed`]
            : [];
    });
    const more = troubled.length - JOBS_NAMED;
    const named = troubled.slice(0, JOBS_NAMED).join('; ');
    return more > 0 ? `${named}; and ${more} more.` : (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)(named);
}


/***/ }),

/***/ 47207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34416);
/* harmony import */ var _src_stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96822);



/**
 * @param out where files are; null when nothing was measured
 * @param verdict of `verdictOf`, which is loaded only where there is something to judge
 */
function outputsOf(status, journal, out, verdict = '') {
    const { jobIds, runKey } = journal;
    // The next leg has the last word.
    const run = status === 'continue' ? null : journal.run;
    return {
        'run-key': runKey,
        status,
        continue: status === 'continue',
        regressions: run?.comparisons?.some(({ verdict }) => (0,_src_stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .wasDecided */ .QW)(verdict))
            ? (0,_src_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionsOf */ .W2)(run)
            : '',
        verdict: run === null ? '' : verdict,
        'job-ids': jobIds.join(','),
        'result-file': out?.result ?? '',
        'summary-file': out?.summary ?? '',
        'report-file': out?.report ?? '',
    };
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** One of a few words. */
function choice(name, text, known) {
    return text === '' ? known[0] : (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(name, text, known);
}
/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
function flag(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE|)$/.test(text))
        return false;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": write true or false.`);
}
/** A number in decimal notation. */
function number(name, text, { min, max, whole = false }) {
    const value = Number(text);
    const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
    if (fits && (!whole || Number.isInteger(value)))
        return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give ${kind} from ${min} to ${max}.`);
}
/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
/** Names between commas, newlines or spaces; null when nothing was given. */
function names(name, text) {
    const items = list(name, text);
    const wrong = items?.find((item) => !NAME.test(item));
    if (wrong === undefined)
        return items;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} has "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(wrong)}", which is no name: mend or remove it.`);
}
/** As `names`, of a few words that are known beforehand. */
function choices(name, text, known) {
    const items = list(name, text);
    for (const item of items ?? [])
        (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(name, item, known);
    return items;
}
function list(name, text) {
    if (text === '')
        return null;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)(name, text.split(/[\s,]+/).filter((item) => item !== ''));
}
/** Text of a certain form, or the default when nothing was given. */
function text(name, given, form, fix) {
    if (form.test(given))
        return given;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(given === '' ? `${name} is missing: ${fix}.` : `${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(given)}": ${fix}.`);
}


/***/ }),

/***/ 45836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runnerVariable)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
function runnerVariable(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  use: () => (/* binding */ use)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github.js
var action_github = __webpack_require__(93970);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/export-formats.js
var export_formats = __webpack_require__(87383);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/git-ref.js
var git_ref = __webpack_require__(84734);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/parse-input.js
var parse_input = __webpack_require__(2315);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/inputs.js




/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
const DEFAULTS = {
    'stack-name': 'S3Benchmarks',
    'runnable-timeout-minutes': '60',
    'time-budget-minutes': '330',
    legs: '1',
    'poll-interval-seconds': '60',
};
// Checked against their source by type only: what is loaded for a wrong input is what one waits for.
const BUILTIN = 'builtin';
const FAIL_ON = ['failure', 'regression', 'never'];
const STORAGE_CLASSES = ['S3Standard', 'S3Express'];
/** A self-hosted job may last 5 days. */
const LONGEST_JOB_MINUTES = 5 * 24 * 60;
/** @throws InputError for the first input that cannot be meant */
function readInputs(get) {
    const aws = (0,parse_input/* choice */.Yq)('backend', get('backend'), ['aws', 'local']) === 'aws';
    return {
        suite: readSuite(get('suite'), aws),
        code: readCode(get, aws),
        compare: readCompare(get),
        thresholdPercent: optional(get, 'threshold-percent', 0.1, 100) ?? null,
        instanceTypes: (0,parse_input/* names */.Dy)('instance-types', get('instance-types')),
        storageClasses: (0,parse_input/* choices */.zM)('storage-classes', get('storage-classes'), STORAGE_CLASSES),
        s3Clients: (0,parse_input/* names */.Dy)('s3-clients', get('s3-clients')),
        workloads: (0,parse_input/* names */.Dy)('workloads', get('workloads')),
        failOn: (0,parse_input/* choice */.Yq)('fail-on', get('fail-on'), FAIL_ON),
        exports: (0,parse_input/* choices */.zM)('exports', get('exports'), export_formats/* EXPORT_FORMATS */.U) ?? [],
        failFast: (0,parse_input/* flag */.Jt)('fail-fast', get('fail-fast')),
        dryRun: (0,parse_input/* flag */.Jt)('dry-run', get('dry-run')),
        fresh: (0,parse_input/* flag */.Jt)('fresh', get('fresh')),
        pullRequest: readPullRequest(get),
        aws: aws ? readAws(get) : null,
    };
}
function readCode(get, aws) {
    const [branch, commit, compareWith] = [get('branch'), get('commit'), get('compare-with')];
    const client = get('client-repository');
    if (commit !== '' && !(0,git_ref/* isCommit */.W)(commit)) {
        throw new input_error/* InputError */.dz(`commit is "${(0,input_error/* printable */.g$)(commit)}": give all of its 40 digits.`);
    }
    return {
        ...(branch && { branch: (0,git_ref/* checkRef */._)('branch', branch) }),
        ...(commit && { commit }),
        ...(compareWith && { compareWith: (0,git_ref/* checkRef */._)('compare-with', compareWith) }),
        ...(client && { clientRepository: checkPublic('client-repository', client, aws) }),
    };
}
function readPullRequest(get) {
    const [pullRequest, token] = [get('pull-request'), get('github-token')];
    if (pullRequest === '')
        return null;
    if (token === '')
        throw new input_error/* InputError */.dz('github-token is missing: pull-request needs it to comment.');
    const range = { min: 1, max: 2 ** 31, whole: true };
    return { number: (0,parse_input/* number */.ai)('pull-request', pullRequest, range), token };
}
function readCompare(get) {
    const whole = (name) => optional(get, name, 1, 100, true);
    return {
        ...given('screenRounds', whole('screen-rounds')),
        ...given('screenRuns', whole('screen-runs')),
        ...given('screenThresholdPercent', optional(get, 'screen-threshold-percent', 0.1, 100)),
        ...given('confirmRounds', whole('confirm-rounds')),
        ...given('confirmRuns', whole('confirm-runs')),
        ...given('maxCaseMinutes', optional(get, 'max-case-minutes', 0.1, 720)),
    };
}
function optional(get, name, min, max, whole = false) {
    return get(name) === '' ? undefined : (0,parse_input/* number */.ai)(name, get(name), { min, max, whole });
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function readAws(get) {
    const orDefault = (name) => get(name) || DEFAULTS[name];
    const wholeNumber = (name, min, max) => (0,parse_input/* number */.ai)(name, orDefault(name), { min, max, whole: true });
    return {
        roleArn: (0,parse_input/* text */.Qq)('role-to-assume', get('role-to-assume'), /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'give the ARN of the role that the stack made, or set backend to local'),
        region: (0,parse_input/* text */.Qq)('aws-region', get('aws-region'), /^[a-z]{2}(-[a-z]+)+-\d$/, 'give the region of the stack, e.g. us-west-2'),
        stackName: (0,parse_input/* text */.Qq)('stack-name', orDefault('stack-name'), /^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'give the name that the stack was deployed with'),
        maxCostUsd: get('max-cost') === ''
            ? null
            : (0,parse_input/* number */.ai)('max-cost', get('max-cost'), { min: 0.01, max: 1_000_000 }),
        onBusy: (0,parse_input/* choice */.Yq)('on-busy', get('on-busy'), ['wait', 'fail']),
        runnableTimeoutMinutes: wholeNumber('runnable-timeout-minutes', 1, LONGEST_JOB_MINUTES),
        timeBudgetMinutes: wholeNumber('time-budget-minutes', 1, LONGEST_JOB_MINUTES),
        legs: wholeNumber('legs', 1, 50),
        stop: (0,parse_input/* flag */.Jt)('stop', get('stop')),
        pollIntervalSeconds: wholeNumber('poll-interval-seconds', 5, 600),
    };
}
/**
 * A suite that an instance is to fetch is public: what a job is told can be read by everybody who may
 * describe it, so no password or token may be in it.
 */
function readSuite(suite, aws) {
    if (suite === '' || suite === BUILTIN)
        return suite || null;
    return checkPublic('suite', suite, aws, `, or "${BUILTIN}"`);
}
function checkPublic(input, repository, aws, or = '') {
    const url = URL.canParse(repository) ? new URL(repository) : null;
    if (url && (url.username || url.password)) {
        throw new input_error/* InputError */.dz(`${input} holds a user or a password: private repositories are not supported yet.`);
    }
    if (!aws || url?.protocol === 'https:')
        return repository;
    throw new input_error/* InputError */.dz(`${input} is "${(0,input_error/* printable */.g$)(repository)}": give an https:// URL of a public git repository${or}.`);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outcome.js
var outcome = __webpack_require__(78961);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outputs.js
var outputs = __webpack_require__(47207);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/use.js





/** One use of the action: reads what was asked and where it runs, and lets `run` do it. */
async function use() {
    try {
        const inputs = readInputs(core/* getInput */.V4);
        const github = (0,action_github/* readGitHubJob */.$)(process.env);
        if (process.env.NODE_EXTRA_CA_CERTS) {
            const { trustExtraCertificates } = await __webpack_require__.e(/* import() */ 2850).then(__webpack_require__.bind(__webpack_require__, 72850));
            await trustExtraCertificates(github.tempDir, process.env);
        }
        const { run } = await __webpack_require__.e(/* import() */ 7915).then(__webpack_require__.bind(__webpack_require__, 87915));
        await run(inputs, github, process.env);
    }
    catch (error) {
        const { message, status } = (0,outcome/* outcomeOfError */.Sg)(error, false);
        (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)(status, { runKey: '', jobIds: [], run: null }, null));
        core/* setFailed */.C1(message);
    }
}


/***/ }),

/***/ 34416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ regressionsOf)
/* harmony export */ });
/* unused harmony exports FAIL_ON, exitCodeOf */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);


/** What makes a finished run a failure: nothing, what failed, or that and what became slower. */
const FAIL_ON = (/* unused pure expression or super */ null && (['failure', 'regression', 'never']));
/** Cells found slower, and not only for now. */
function regressionsOf({ comparisons = [] }) {
    return comparisons.filter(({ provisional, verdict }) => verdict === 'slower' && !provisional)
        .length;
}
/** A regression is told apart from a run that went wrong; it is what was asked for, so it goes first. */
function exitCodeOf(run, failOn) {
    if (run.interrupted)
        return EXIT.interrupted;
    if (failOn === 'never')
        return EXIT.done;
    if (failOn === 'regression' && regressionsOf(run) > 0)
        return EXIT.regression;
    return everythingSucceeded(run) ? EXIT.done : EXIT.failed;
}


/***/ }),

/***/ 87383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EXPORT_FILES),
/* harmony export */   U: () => (/* binding */ EXPORT_FORMATS)
/* harmony export */ });
/** What a result can be written as for other programs, and the file that it is written to. */
const EXPORT_FILES = {
    json: 'figures.json',
    csv: 'figures.csv',
    'github-action-benchmark': 'github-action-benchmark.json',
    bencher: 'bencher.json',
};
const EXPORT_FORMATS = Object.keys(EXPORT_FILES);


/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ everythingSucceeded),
/* harmony export */   bz: () => (/* binding */ comparedNothing),
/* harmony export */   t: () => (/* binding */ jobSucceeded)
/* harmony export */ });
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


/***/ }),

/***/ 58121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   u: () => (/* binding */ FALSE_DISCOVERY_RATE)
/* harmony export */ });
/** Of the cells called changed, at most this share is so by chance, on average over runs. */
const FALSE_DISCOVERY_RATE = 0.05;
/**
 * p-values adjusted for their number, in the order given: what is at most q after adjustment may be
 * called a discovery at false discovery rate q (Benjamini & Hochberg, "Controlling the false
 * discovery rate", 1995; adjusted values as of Yekutieli & Benjamini 1999).
 *
 * Assumes that p-values of cells where nothing changed are independent of one another, or go along
 * with one another (Benjamini & Yekutieli 2001), as of cells that share a host.
 */
function benjaminiHochberg(pValues) {
    const adjusted = new Array(pValues.length);
    const fromLargest = [...pValues.keys()].sort((i, j) => pValues[j] - pValues[i]);
    let least = 1;
    for (const [place, index] of fromLargest.entries()) {
        const rank = pValues.length - place;
        least = Math.min(least, (pValues[index] * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}


/***/ }),

/***/ 59599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   wy: () => (/* binding */ detectableChange)
/* harmony export */ });
/* unused harmony exports smallestP, runsNeeded */
/* harmony import */ var _benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58121);

/** The p-value when the sides do not overlap at all: 2 ÷ C(n + m, n); 1 without values. */
function smallestP(n, m) {
    let ways = 1;
    for (let i = 1; i <= n; i++)
        ways *= (m + i) / i;
    return Math.min(1, 2 / ways);
}
/** Values that each side needs, for a lone change among `cells` cells to be found at all. */
function runsNeeded(cells) {
    let runs = 1;
    while (smallestP(runs, runs) > _benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE_DISCOVERY_RATE */ .u / cells)
        runs++;
    return runs;
}
/** Whether a lone change could be found among `cells` cells, however large it is. */
function isEnough([n, m], cells) {
    return smallestP(n, m) <= _benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE_DISCOVERY_RATE */ .u / cells;
}
/** E.g. "n = 4 vs 4; needs ≥ 8 per side for 132 cells". */
function shortfall([n, m], cells) {
    const all = cells === 1 ? '1 cell' : `${cells} cells`;
    return `n = ${n} vs ${m}; needs ≥ ${runsNeeded(cells)} per side for ${all}`;
}
/** The change that could have been seen, as a fraction: half the width of the ratio's interval. */
function detectableChange([low, high]) {
    return (high - low) / 2;
}


/***/ }),

/***/ 96822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ verdictAt),
/* harmony export */   QW: () => (/* binding */ wasDecided),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   vs: () => (/* binding */ wasJudged)
/* harmony export */ });
/* harmony import */ var _benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58121);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58078);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59599);



/**
 * What a cell that was tested comes to. It is slower at T = 5 % when the ratio is 0.95 or less and
 * the adjusted p is below 0.05, faster when the ratio is 1.05 or more; unchanged when the interval
 * lies inside ]0.95, 1.05[, so that no ratio in it would count as a change.
 *
 * Two hosts, or the same at two times, differ by more than the interval shows: there a change is
 * only suspect, and no change is no proof.
 *
 * @param cells all that were tested together
 */
function verdictOf(tested, cells) {
    const { ratio, adjustedP, threshold, evidence, interval, kept } = tested;
    const direction = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .F)(ratio, threshold);
    const together = evidence === 'interleaved';
    if (direction !== 0 && adjustedP < _benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_1__/* .FALSE_DISCOVERY_RATE */ .u) {
        if (!together)
            return 'suspect';
        return direction < 0 ? 'slower' : 'faster';
    }
    if (interval?.every((end) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .F)(end, threshold) === 0)) {
        return together ? 'unchanged' : 'notFlagged';
    }
    return (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnough */ .LP)(kept, cells) ? 'inconclusive' : 'insufficient';
}
/** What a comparison says at another least change: nothing new is tested. */
function verdictAt(comparison, threshold, cells) {
    const { adjustedP, ratio, verdict } = comparison;
    if (adjustedP === null || ratio === null)
        return verdict;
    return verdictOf({ ...comparison, adjustedP, ratio, threshold }, cells);
}
const DECIDED = ['slower', 'faster', 'unchanged', 'notFlagged', 'suspect'];
/** Whether a verdict says anything of the code: that it changed, or that nothing was seen to. */
function wasDecided(verdict) {
    return DECIDED.includes(verdict);
}
const JUDGED = ['slower', 'faster', 'unchanged', 'inconclusive', 'notFlagged'];
/** Whether a verdict could have been slower or faster. */
function wasJudged({ verdict }) {
    return JUDGED.includes(verdict);
}


/***/ })

};
