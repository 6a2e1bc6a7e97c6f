export const id = 8030;
export const ids = [8030];
export const modules = {

/***/ 88030:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/** The sub-action `comment`: answers `/benchmark`, tidies up after a run, tells of nightly changes. */


/** What each needs is loaded when it is asked for. */
const MODES = {
    answer: async () => (await __webpack_require__.e(/* import() */ 1383).then(__webpack_require__.bind(__webpack_require__, 31383))).answerEvent,
    conclude: async () => (await Promise.all(/* import() */[__webpack_require__.e(2854), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 36782))).concludeRun,
    changes: async () => (await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(2857), __webpack_require__.e(5507), __webpack_require__.e(1961), __webpack_require__.e(2854), __webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(8168), __webpack_require__.e(6338)]).then(__webpack_require__.bind(__webpack_require__, 76338))).tellChanges,
};
try {
    const asked = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)('mode', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('mode') || 'answer', Object.keys(MODES));
    const run = await MODES[asked]();
    await run(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, process.env);
}
catch (error) {
    const expected = error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz;
    if (!expected && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error.stack ?? '');
    const message = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(expected ? message : `The action failed: ${message}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
