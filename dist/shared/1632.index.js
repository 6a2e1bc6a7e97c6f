export const id = 1632;
export const ids = [1632];
export const modules = {

/***/ 51632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictOf: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33340);
/* harmony import */ var _src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50747);


/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
function verdictOf(run) {
    const comparison = (0,_src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseComparison */ .K)(run, []);
    return comparison ? (0,_src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictInWords */ ._)(comparison).replaceAll('\u00a0', ' ') : '';
}


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41935);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64530);



/** After the one that matters most: what changed, what did not, what is not known. */
const ORDER = [
    'faster',
    'suspect',
    'failed',
    'unchanged',
    'notFlagged',
    'inconclusive',
    'insufficient',
    'new',
    'notComparable',
];
/** All verdicts of a comparison in one sentence, without full stop; it holds no text from outside. */
function verdictInWords(comparison) {
    const { againstItself, provisional } = comparison;
    const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter((word) => word !== false);
    const sentence = countsInWords(comparison);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(kind.length > 0 ? `${kind.join(', ')}: ${sentence}` : sentence);
}
function countsInWords({ cells, counts, separate }) {
    if (cells.length === 0)
        return 'nothing was compared';
    // What was not measured in turn is never called slower.
    const first = separate ? 'suspect' : 'slower';
    const others = ORDER.filter((verdict) => verdict !== first && counts[verdict] > 0);
    // "None slower" would read as good news.
    const finding = cells.some(({ verdict }) => (0,_stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .wasDecided */ .QW)(verdict))
        ? _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[first].word
        : 'could be judged';
    return [
        `${counts[first] || 'none'} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells.length, 'cell')} ${finding}`,
        ...others.map((verdict) => {
            const { word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[verdict];
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[verdict], word, word).replaceAll(' ', '\u00a0');
        }),
    ].join(', ');
}


/***/ })

};
