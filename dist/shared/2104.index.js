export const id = 2104;
export const ids = [2104];
export const modules = {

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loaded),
/* harmony export */   Q: () => (/* binding */ untilLoaded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** As shells say it: 128 + SIGINT. */
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM'];
let handler = null;
/**
 * Answers a cancel that comes before the program is loaded: nothing was started, so the step ends at once, with
 * the outputs that the workflow goes by. It needs nothing but Node.
 */
function untilLoaded(env) {
    handler = () => {
        const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = env;
        if (output)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(output, 'status<<END\ninterrupted\nEND\ncontinue<<END\nfalse\nEND\n');
        if (summary)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(summary, '**Cancelled** before anything was started.\n');
        process.stdout.write('::error::Cancelled.\n', () => process.exit(INTERRUPTED));
    };
    for (const signal of SIGNALS)
        process.on(signal, handler);
}
/** From now on somebody else answers. */
function loaded() {
    if (handler)
        for (const signal of SIGNALS)
            process.off(signal, handler);
    handler = null;
}


/***/ }),

/***/ 22104:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _early_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44116);
/** The action. What it needs is loaded only when a cancel would leave outputs, too. */

(0,_early_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .untilLoaded */ .Q)(process.env);
const { use } = await Promise.all(/* import() */[__webpack_require__.e(3062), __webpack_require__.e(4517), __webpack_require__.e(127), __webpack_require__.e(8281), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 87671));
await use();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
