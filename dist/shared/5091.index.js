export const id = 5091;
export const ids = [5091];
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

/***/ 45091:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31937);
/**
 * Runs after the job's steps, cancelled or not. A job of Batch that `main` may have left behind is
 * ended here; usually there is none.
 */



try {
    const started = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readStarted */ .y7)();
    if (started) {
        const { terminateLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(2857), __webpack_require__.e(5507), __webpack_require__.e(1961), __webpack_require__.e(4331), __webpack_require__.e(3371)]).then(__webpack_require__.bind(__webpack_require__, 23371));
        await terminateLeftovers(started, (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubJob */ .$3)(process.env));
    }
}
catch (error) {
    const why = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`A job may still be running on AWS Batch, and could not be ended: ${why}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ })

};
