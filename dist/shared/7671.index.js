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

/***/ 86969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dn: () => (/* binding */ isExpected),
  sG: () => (/* binding */ outcome_outcomeOf),
  Sg: () => (/* binding */ outcomeOfError),
  xJ: () => (/* binding */ severityOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 13 modules
var judge = __webpack_require__(57444);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/exit-code.js



/** What makes a finished run a failure: nothing, what failed, or that and what became slower or could not be judged. */
const FAIL_ON = (/* unused pure expression or super */ null && (['failure', 'regression', 'never']));
/**
 * A regression is told apart from a run that went wrong; it is what was asked for, so it goes first. Where
 * regressions are asked for, a cell that was given up is a kind of its own: it may be the largest of all. So
 * is a comparison that told nothing.
 */
function exitCodeOf(run, failOn) {
    if (run.interrupted)
        return EXIT.interrupted;
    if (failOn === 'never')
        return EXIT.done;
    const outcome = failOn === 'regression' && isComparison(run) ? outcomeOf(run) : null;
    if (outcome === 'regression')
        return EXIT.regression;
    if (outcome === 'couldNotBeJudged')
        return EXIT.undecided;
    if (!everythingSucceeded(run))
        return EXIT.failed;
    return outcome === 'nothingTold' ? EXIT.undecided : EXIT.done;
}
/** Whether two sides were to be compared. */
function isComparison({ compare, comparisons }) {
    return compare !== undefined || comparisons !== undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/network.js
var network = __webpack_require__(28790);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/net/failure.js
var failure = __webpack_require__(20009);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/errors.js
var errors = __webpack_require__(86758);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/success.js
var success = __webpack_require__(70687);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outcome.js







/** Jobs that a message names; the summary has them all. */
const JOBS_NAMED = 5;
/** @param faults of the run's jobs, as reported while it went on */
function outcome_outcomeOf(run, faults) {
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
    const judged = isComparison(run) ? (0,judge/* outcomeOf */.sG)(run) : null;
    const told = toldOf(run);
    if ((0,success/* everythingSucceeded */.PL)(run)) {
        const message = [...told, `${run.jobs.length} of ${(0,input_error/* counted */.hS)(run.jobs.length, 'job')} done.`];
        if (judged === 'nothingTold')
            message.unshift('No cell could be judged: see the report.');
        return { status: STATUS_OF[judged ?? 'noneSlower'], message: message.join(' ') };
    }
    if ((0,success/* comparedNothing */.bz)(run) && run.jobs.every(success/* jobSucceeded */.t)) {
        const message = 'Nothing was timed: see the report for why no case could be compared.';
        return { status: 'benchmarks-failed', message };
    }
    const trouble = [...told, troubleOf(run.jobs)].join(' ').trim();
    if (faults.includes('infrastructure')) {
        return { status: 'infrastructure-failed', message: `Infrastructure failed. ${trouble}` };
    }
    // A cell that was given up may be the largest regression of all: what failed is told after it.
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
function toldOf({ clientComparisons = [], comparisons = [] }) {
    const count = (all, verdict) => all.filter((one) => one.verdict === verdict && !one.provisional).length;
    const clients = count(clientComparisons, 'slower');
    const [undone, slower, later] = ['couldNotBeJudged', 'slower', 'notReached'].map((verdict) => count(comparisons, verdict));
    const regressions = [
        ...(clients > 0 ? [`${(0,input_error/* counted */.hS)(clients, 'S3 client')} over all workloads`] : []),
        ...(slower > 0 ? [(0,input_error/* counted */.hS)(slower, 'cell')] : []),
    ];
    return [
        ...(undone > 0 ? [`Could not be judged: ${(0,input_error/* counted */.hS)(undone, 'cell')}.`] : []),
        ...(regressions.length > 0 ? [`Slower: ${regressions.join(', ')}.`] : []),
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
function outcomeOfError(error, interrupted) {
    if (interrupted)
        return { status: 'interrupted', message: 'Cancelled.' };
    if (error instanceof input_error/* InputError */.dz) {
        return { status: 'invalid-input', message: inputWords(error.message) };
    }
    const known = isExpected(error) && error instanceof Error;
    const message = known ? inputWords(error.message) : (0,failure/* inWords */.r4)(error);
    return { status: 'infrastructure-failed', message: `${message}${nextStep(error)}` };
}
/** Whether an error says all there is to know; of any other the stack is of use. */
function isExpected(error) {
    return [input_error/* InputError */.dz, network/* Unreachable */.LL, errors/* AccessDenied */.Oy, errors/* Busy */.yK, errors/* ForeignJob */.EG, errors/* LostContact */.Pf].some((known) => error instanceof known);
}
function nextStep(error) {
    if (error instanceof errors/* ForeignJob */.EG)
        return ' Start a new run, or set fresh to true.';
    if (error instanceof errors/* LostContact */.Pf)
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


/***/ }),

/***/ 47207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57444);


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
        regressions: run !== null && (0,_src_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .toldAnything */ .ok)(run) ? (0,_src_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionsOf */ .W2)(run) : '',
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/compare-options.js
var compare_options = __webpack_require__(13898);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/export-formats.js
var export_formats = __webpack_require__(87383);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/git-ref.js
var git_ref = __webpack_require__(84734);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/parse-input.js
var parse_input = __webpack_require__(2315);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/inputs.js






/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
const DEFAULTS = {
    'stack-name': deployment/* DEFAULT_STACK_NAME */.Jg,
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
    const former = Object.keys(compare_options/* FORMER_OPTIONS */.F2).find((name) => get(name) !== '');
    if (former)
        throw new input_error/* InputError */.dz(`There is no ${former} any longer: ${compare_options/* FORMER_OPTIONS */.F2[former]}.`);
    const whole = (name) => optional(get, name, 1, 100, true);
    const budgetMinutes = optional(get, 'budget-minutes', 0.1, LONGEST_JOB_MINUTES);
    return {
        ...given('screenRounds', whole('screen-rounds')),
        ...given('maxRounds', whole('max-rounds')),
        ...given('runsPerRound', whole('runs-per-round')),
        ...(budgetMinutes !== undefined && { budgetSeconds: budgetMinutes * 60 }),
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
        region: (0,parse_input/* text */.Qq)('aws-region', get('aws-region'), deployment/* REGION */.Zg, 'give the region of the stack, e.g. us-west-2'),
        stackName: (0,parse_input/* text */.Qq)('stack-name', orDefault('stack-name'), deployment/* STACK_NAME */.bm, 'give the name that the stack was deployed with'),
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outcome.js + 1 modules
var outcome = __webpack_require__(86969);
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

/***/ 13898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ FORMER_OPTIONS),
/* harmony export */   _e: () => (/* binding */ compareAsked)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_CASE_MINUTES */
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57444);

/** Options of earlier versions, of the command line and the action, and what to do in their place. */
const FORMER_OPTIONS = {
    'screen-runs': 'use runs-per-round instead',
    'confirm-runs': 'use runs-per-round instead',
    'confirm-rounds': 'use max-rounds instead',
    'screen-threshold-percent': 'leave it out, as what stands out is followed by itself',
};
/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
const DEFAULT_MAX_CASE_MINUTES = 30;
/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
function compareAsked({ againstItself, baseline }, settings) {
    if (baseline === null)
        return null;
    const { budgetSeconds = null, maxCaseMinutes = DEFAULT_MAX_CASE_MINUTES } = settings;
    const design = { againstItself, budgetSeconds, ...(0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .designAsked */ .zh)(settings) };
    return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
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


/***/ })

};
