export const id = 3092;
export const ids = [3092];
export const modules = {

/***/ 40711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endedComment: () => (/* binding */ endedComment),
/* harmony export */   progressComment: () => (/* binding */ progressComment),
/* harmony export */   pullRequestComment: () => (/* binding */ pullRequestComment)
/* harmony export */ });
/* harmony import */ var _draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29576);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50727);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);



/** GitHub takes 65,536 characters; a character is a byte or more. */
const MAX_BYTES = 60_000;
/** Longest name or reason from outside; the summary and the result have them whole. */
const MAX_NAME = 120;
const ENDS = {
    cancelled: {
        headline: 'Cancelled before anything was measured',
        next: 'Start the benchmark again when you need it.',
    },
    invalidInput: {
        headline: 'Not started: the request cannot be carried out',
        next: 'Correct the request and try again.',
    },
    infrastructureFailure: {
        headline: 'Nothing was measured: the infrastructure failed',
        next: 'This says nothing about the change. See the log, then try again.',
    },
};
/**
 * The report of a run as a comment on a pull request, of at most 60,000 bytes. Nothing in it
 * that comes from outside is read as Markdown, HTML, mention or reference.
 */
function pullRequestComment(model) {
    return comment((0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBlocks */ .Dt)(model, 'comment', name));
}
/** What the comment says before there is a result. */
function progressComment(progress, links) {
    return comment(progressBlocks(progress, links));
}
/** What the comment says when there will be no result. */
function endedComment(end) {
    const { headline, next } = ENDS[end.kind];
    return comment([
        `**${headline}.**`,
        ...(end.reason === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(end.reason, 2000)]),
        `**Next step:** ${next}`,
        ...(0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(end.links),
    ]);
}
function comment(blocks) {
    return (0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDocument */ .VC)(['## S3 Benchmarks', ...blocks], MAX_BYTES);
}
function name(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text, MAX_NAME);
}
const STATES = {
    toCome: '⚪ to come',
    waiting: '🟡 waits for a machine',
    running: '🔵 running',
    succeeded: '✅ done',
    failed: '❌ failed',
};
/** Jobs that are listed; the rest is counted. */
const JOBS_SHOWN = 40;
/** Blocks of Markdown: where the run is, and what it waits for. */
function progressBlocks(progress, links) {
    const { jobs, queuedBehind, runKey, startedAt, updatedAt } = progress;
    const more = jobs.length - JOBS_SHOWN;
    const passed = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt)));
    const lines = jobs.slice(0, JOBS_SHOWN).map(jobInWords);
    return [
        `**${progressHeadline(progress)}.**`,
        ...(queuedBehind ? [queue(queuedBehind)] : []),
        (0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)([...lines, ...(more > 0 ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, 'more instance type')}`] : [])]),
        `As of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(updatedAt)}, ${passed} after the start; run ${name(runKey)}. This comment is kept up to date.`,
        ...(0,_draw_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(links),
    ].filter((block) => block !== '');
}
function progressHeadline({ jobs, queuedBehind }) {
    const done = jobs.filter(({ state }) => state === 'succeeded' || state === 'failed').length;
    const of = `${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(jobs.length, 'instance type')} done`;
    const current = jobs.find(({ state }) => state === 'running' || state === 'waiting');
    if (queuedBehind !== null)
        return `Queued; ${of}`;
    if (current === undefined)
        return done === jobs.length ? `Finishing; ${of}` : `Starting; ${of}`;
    const doing = current.state === 'running' ? 'Measuring on' : 'Waiting for a machine of type';
    return `${doing} ${name(current.instanceType)}; ${of}`;
}
function queue({ job, owner }) {
    const whose = owner === null ? '' : ` of ${name(owner)}`;
    return `One machine measures at a time: this run begins when job ${name(job)}${whose} has ended.`;
}
function jobInWords({ cases, instanceType, reason, state }) {
    const far = cases === null ? '' : `, ${farInWords(cases)}`;
    return `${name(instanceType)}: ${STATES[state]}${far}${reason === null ? '' : `: ${name(reason)}`}`;
}
function farInWords({ confirming, done, total }) {
    if (!confirming)
        return `${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'case')}`;
    return `following up what stands out: ${done} so far of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'case')}`;
}


/***/ })

};
