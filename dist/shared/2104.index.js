export const id = 2104;
export const ids = [2104];
export const modules = {

/***/ 30858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ untilLoaded),
/* harmony export */   m: () => (/* binding */ Cancellation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** As shells say it: 128 + SIGINT. */
const CANCELLED = 130;
/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
const LAST_MS = 6_000;
let early = null;
/**
 * Answers a cancel that comes before the program is loaded: nothing was started, so the step ends at once, with
 * the outputs that the workflow goes by. It needs nothing but Node.
 */
function untilLoaded(env) {
    early = () => {
        const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = env;
        if (output)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(output, 'status<<END\ninterrupted\nEND\ncontinue<<END\nfalse\nEND\n');
        if (summary)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(summary, '**Cancelled** before anything was started.\n');
        process.stdout.write('::error::Cancelled.\n', () => process.exit(CANCELLED));
    };
    for (const signal of SIGNALS)
        process.on(signal, early);
}
/**
 * Aborts when the workflow is cancelled. What takes too long after that is given up, so that the
 * step's last words are its own; `post` does again what may be missing.
 */
class Cancellation {
    #controller = new AbortController();
    #handler;
    /** @param lastWords called before the process is ended by force */
    constructor(lastWords) {
        this.#handler = () => {
            if (this.#controller.signal.aborted)
                return;
            this.#controller.abort();
            const end = () => {
                lastWords();
                process.exit(CANCELLED);
            };
            setTimeout(end, LAST_MS).unref();
        };
        for (const signal of SIGNALS) {
            process.on(signal, this.#handler);
            if (early)
                process.off(signal, early);
        }
        early = null;
    }
    get signal() {
        return this.#controller.signal;
    }
    [Symbol.dispose]() {
        for (const signal of SIGNALS)
            process.off(signal, this.#handler);
    }
}


/***/ }),

/***/ 22104:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30858);
/** The action. What it needs is loaded only when a cancel would leave outputs, too. */

(0,_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .untilLoaded */ .Q)(process.env);
const { use } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5507), __webpack_require__.e(1961), __webpack_require__.e(4517), __webpack_require__.e(8168), __webpack_require__.e(1227), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 22967));
await use();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
