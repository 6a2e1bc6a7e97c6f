export const id = 6782;
export const ids = [6782];
export const modules = {

/***/ 36782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitStateOf: () => (/* binding */ commitStateOf),
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   concludeRun: () => (/* binding */ concludeRun),
/* harmony export */   tellHandedOver: () => (/* binding */ tellHandedOver),
/* harmony export */   wasHandedOver: () => (/* binding */ wasHandedOver)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91372);
/* harmony import */ var _this_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85715);



/** @throws InputError for wrong inputs of the workflow */
async function concludeRun(get, env) {
    const ended = {
        pullRequest: Number((0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('pull-request', get, /^[1-9]\d{0,9}$/)),
        sha: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('sha', get, /^[0-9a-f]{40}$/),
        result: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('result', get, /^(success|failure|cancelled|skipped)$/),
        status: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('status', get, /^[a-z-]*$/),
        regressions: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('regressions', get, /^\d*$/),
        // It names S3 clients, of any suite; a commit's status shows it as plain text.
        verdict: (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(get('verdict'), 300),
    };
    const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
    await tell(ended, (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .octokitOf */ .Rx)(get, env), (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readThisRun */ .OR)(env), _this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8);
}
/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
async function conclude(ended, octokit, run, warn) {
    const talk = new _conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .Conversation */ .sy(octokit, run, ended.pullRequest, warn);
    await talk.setStatus(ended.sha, commitStateOf(ended));
    if (await talk.isOver())
        return;
    await talk.reply(endedWithoutResult(ended.result, run.url), { final: true });
}
/** In order of importance for the decision about the pull request. */
function commitStateOf({ regressions, result, status, verdict }) {
    const slower = Number(regressions);
    if (result === 'cancelled')
        return { state: 'error', description: 'Cancelled' };
    if (slower > 0) {
        return { state: result === 'success' ? 'success' : 'failure', description: verdict };
    }
    // A tick would say that everything was looked at and judged.
    if (status === 'could-not-be-judged' || (verdict !== '' && regressions === '')) {
        return { state: 'error', description: verdict || 'No cell could be judged' };
    }
    if (result === 'success' && status === 'succeeded') {
        return { state: 'success', description: verdict || 'All benchmarks ran' };
    }
    if (status === 'benchmarks-failed') {
        const state = result === 'success' ? 'success' : 'failure';
        return { state, description: 'Some benchmarks failed' };
    }
    return { state: 'error', description: 'Ended without a result' };
}
/** The last leg that ended left its job on AWS running, and no leg came after it. */
function wasHandedOver({ result, status }) {
    // A cancelled workflow has ended the job.
    return status === 'continue' && result !== 'cancelled';
}
/** Says that a re-run takes the job up; the re-run rewrites all that is said here. */
async function tellHandedOver({ pullRequest, sha }, octokit, run, warn) {
    const talk = new _conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .Conversation */ .sy(octokit, run, pullRequest, warn);
    const description = 'Continues on AWS; waits for “Re-run failed jobs”';
    await talk.setStatus(sha, { state: 'pending', description });
    await talk.reply(waitsForReRun(run.url), { final: false });
}
/** For a job on AWS that goes on when the last leg of the workflow has stopped watching it. */
function waitsForReRun(runUrl) {
    return `**The job on AWS continues, but nothing watches it any more.** *Re-run failed jobs* of the [run](${runUrl}) picks it up.`;
}
/** @param result GitHub's word for how the job ended */
function endedWithoutResult(result, runUrl) {
    const how = result === 'cancelled' ? 'Cancelled' : 'Ended without a result';
    return `**${how}**. [Run](${runUrl})`;
}


/***/ })

};
