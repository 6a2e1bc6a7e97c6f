export const id = 5091;
export const ids = [5091];
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

/***/ 45091:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93970);
/* harmony import */ var _saved_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28554);
/**
 * Runs after the job's steps, cancelled or not. A job of Batch that `main` may have left behind is
 * ended here; usually there is none.
 */



try {
    const started = (0,_saved_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStarted */ .y7)();
    if (started) {
        const { terminateLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(5097), __webpack_require__.e(7930)]).then(__webpack_require__.bind(__webpack_require__, 69495));
        await terminateLeftovers(started, (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitHubJob */ .$)(process.env));
    }
}
catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`A job may still be running on AWS Batch, and could not be ended: ${why}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 28554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ saveOver),
/* harmony export */   nd: () => (/* binding */ saveStarted),
/* harmony export */   y7: () => (/* binding */ readStarted)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** Called before the first job is submitted: from then on there may be one to end. */
function saveStarted(started) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('started', started);
}
/** No job is left to end: the run is over, or its job was left running on purpose. */
function saveOver() {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('over', 'true');
}
/** What there may be to end; null for nothing. */
function readStarted() {
    const started = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('started');
    return started === '' || _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('over') === 'true' ? null : JSON.parse(started);
}


/***/ })

};
