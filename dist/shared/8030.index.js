export const id = 8030;
export const ids = [8030];
export const modules = {

/***/ 31383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYS),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   cY: () => (/* binding */ readCommentEvent),
/* harmony export */   e_: () => (/* binding */ NO_RUN),
/* harmony export */   hU: () => (/* binding */ VERBS),
/* harmony export */   kh: () => (/* binding */ runTitle)
/* harmony export */ });
/* unused harmony export commandWords */
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
const LIST_KEYS = [
    'instance-types',
    's3-clients',
    'workloads',
    'filter',
    'skip',
    'fail-on-metric',
];
const KEYS = [...LIST_KEYS, 'compare-with', 'suite', 'budget'];
const VERBS = ['help', 'cancel'];
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
/**
 * What the workflow goes on with, by the names in comment/action.yml: checked data, or ''. `ref` is one of the
 * repository itself, for a fork too; `budget` is in minutes.
 */
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
function outputsOf({ budget, lists, suite = '' }, { head, number }, compareWith) {
    const names = LIST_KEYS.map((key) => [key, lists[key]?.join(',') ?? '']);
    return {
        ...{ ...NO_RUN, ...Object.fromEntries(names), suite, sha: head, run: true },
        'pull-request': String(number),
        ref: `refs/pull/${number}/head`,
        'compare-with': compareWith ?? '',
        budget: String(budget ?? ''),
    };
}
/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
function runTitle(pullRequest) {
    return `S3 benchmarks for #${pullRequest}`;
}


/***/ }),

/***/ 88030:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31383);
/** The sub-action `comment`: answers `/benchmark`, tidies up after a run, tells of nightly changes. */




const MODES = ['answer', 'conclude', 'changes'];
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value);
}
try {
    const mode = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKnown */ .$_)('mode', _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('mode') || 'answer', MODES);
    if (mode === 'answer') {
        const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH } = process.env;
        if (!GITHUB_EVENT_PATH)
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('GITHUB_EVENT_PATH is not set: run this on GitHub.');
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(GITHUB_EVENT_PATH, 'utf8'));
        const comment = (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommentEvent */ .cY)(GITHUB_EVENT_NAME, event);
        setOutputs(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RUN */ .e_);
        if (comment === null) {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq('No command.');
        }
        else {
            // Almost no comment is a command, so the GitHub client is loaded only for one that is.
            const { answerComment } = await Promise.all(/* import() */[__webpack_require__.e(3062), __webpack_require__.e(2854), __webpack_require__.e(9093), __webpack_require__.e(1832)]).then(__webpack_require__.bind(__webpack_require__, 81832));
            setOutputs(await answerComment(comment, _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4, process.env));
        }
    }
    else if (mode === 'conclude') {
        const { concludeRun } = await Promise.all(/* import() */[__webpack_require__.e(2854), __webpack_require__.e(9093), __webpack_require__.e(6782)]).then(__webpack_require__.bind(__webpack_require__, 36782));
        await concludeRun(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4, process.env);
    }
    else {
        const { tellChanges } = await Promise.all(/* import() */[__webpack_require__.e(3062), __webpack_require__.e(5507), __webpack_require__.e(2806), __webpack_require__.e(2854), __webpack_require__.e(9093), __webpack_require__.e(6338)]).then(__webpack_require__.bind(__webpack_require__, 76338));
        await tellChanges(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4, process.env);
    }
}
catch (error) {
    const expected = error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz;
    if (!expected && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(error.stack ?? '');
    const message = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(expected ? message : `The action failed: ${message}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
