export const id = 1383;
export const ids = [1383];
export const modules = {

/***/ 31383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_RUN: () => (/* binding */ NO_RUN),
/* harmony export */   answerEvent: () => (/* binding */ answerEvent),
/* harmony export */   commandWords: () => (/* binding */ commandWords),
/* harmony export */   readCommentEvent: () => (/* binding */ readCommentEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/** What GitHub sends when somebody comments: the command is found in it, and answered. */



/** What the workflow is told where nothing is to be run. */
const NO_RUN = {
    run: false,
    'pull-request': '',
    sha: '',
    ref: '',
    'compare-with': '',
    'instance-types': '',
    's3-clients': '',
    workloads: '',
    filter: '',
    skip: '',
    'fail-on-metric': '',
    suite: '',
    budget: '',
};
/**
 * Answers the event that started the workflow, if it is a command, and tells the workflow what to go on with.
 *
 * @throws InputError for wrong inputs of the workflow; what keeps GitHub from being asked
 */
async function answerEvent(get, env) {
    const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH } = env;
    if (!GITHUB_EVENT_PATH)
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('GITHUB_EVENT_PATH is not set: run this on GitHub.');
    const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(GITHUB_EVENT_PATH, 'utf8'));
    const comment = readCommentEvent(GITHUB_EVENT_NAME, event);
    setOutputs(NO_RUN);
    if (comment === null) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq('No command.');
        return;
    }
    // Almost no comment is a command, so the GitHub client is loaded only for one that is.
    const { answerComment } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2854), __webpack_require__.e(4969)]).then(__webpack_require__.bind(__webpack_require__, 81832));
    const outputs = await answerComment(comment, get, env);
    if (outputs)
        setOutputs(outputs);
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value);
}
/**
 * The command in an event. Edits do not count: what was reviewed when it was written may be gone.
 *
 * @param event name of the event
 * @returns null when there is nothing to answer
 */
function readCommentEvent(event, payload) {
    const { action, comment, issue } = payload;
    if (event !== 'issue_comment' || action !== 'created')
        return null;
    if (!issue?.pull_request || !comment?.user)
        return null;
    const words = commandWords(comment.body ?? '');
    if (words === null)
        return null;
    const { id, login, type } = comment.user;
    return {
        words,
        id: comment.id,
        pullRequest: issue.number,
        author: { id, login, bot: type === 'Bot' },
    };
}
/**
 * What may stand before the command: empty lines, and as many blanks as make no code block in Markdown.
 * Editors and web pages put no-break spaces and marks of zero width where people type or paste.
 */
const BEFORE = /^(?:[^\S\r\n]*[\r\n]+)*[\u200b\u2060\ufeff]*[^\S\r\n\t]{0,3}[\u200b\u2060\ufeff]*/;
/**
 * The words after `/benchmark`, when the first line of a comment that is not empty is that command: a quoted
 * one, one in a code block, and `/benchmarks` are not.
 *
 * @returns null for any other comment
 */
function commandWords(body) {
    const [line = ''] = body.replace(BEFORE, '').split(/[\r\n]/, 1);
    const [command, ...words] = line.split(/[\s\u200b\u2060\ufeff]+/);
    return command === '/benchmark' ? words.filter((word) => word !== '') : null;
}


/***/ })

};
