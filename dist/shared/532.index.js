export const id = 532;
export const ids = [532];
export const modules = {

/***/ 20532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endedComment: () => (/* binding */ endedComment),
  progressComment: () => (/* binding */ progressComment),
  pullRequestComment: () => (/* binding */ pullRequestComment)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/document.js
var report_document = __webpack_require__(17853);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/markdown.js
var markdown = __webpack_require__(34469);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(22686);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/matrix-sections.js
var matrix_sections = __webpack_require__(73454);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/run-progress.js


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
function progressBlocks(progress, name) {
    const { jobs, links, queuedBehind, runKey, startedAt, updatedAt } = progress;
    const more = jobs.length - JOBS_SHOWN;
    const passed = (0,format/* duration */.p0)(Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt)));
    const lines = jobs.slice(0, JOBS_SHOWN).map((job) => jobInWords(job, name));
    return [
        `**${progressHeadline(progress, name)}.**`,
        ...(queuedBehind ? [queue(queuedBehind, name)] : []),
        (0,markdown/* bullets */.e5)([...lines, ...(more > 0 ? [`and ${(0,format/* counted */.hS)(more, 'more instance type')}`] : [])]),
        `As of ${(0,format/* time */.kB)(updatedAt)}, ${passed} after the start; run ${name(runKey)}. This comment is kept up to date.`,
        ...(0,markdown/* linkLine */.pF)(links),
    ].filter((block) => block !== '');
}
function progressHeadline({ jobs, queuedBehind }, name) {
    const done = jobs.filter(({ state }) => state === 'succeeded' || state === 'failed').length;
    const of = `${done} of ${(0,format/* counted */.hS)(jobs.length, 'instance type')} done`;
    const current = jobs.find(({ state }) => state === 'running' || state === 'waiting');
    if (queuedBehind !== null)
        return `Queued; ${of}`;
    if (current === undefined)
        return done === jobs.length ? `Finishing; ${of}` : `Starting; ${of}`;
    const doing = current.state === 'running' ? 'Measuring on' : 'Waiting for a machine of type';
    return `${doing} ${name(current.instanceType)}; ${of}`;
}
function queue({ job, owner }, name) {
    const whose = owner === null ? '' : ` of ${name(owner)}`;
    return `One machine measures at a time: this run begins when job ${name(job)}${whose} has ended.`;
}
function jobInWords({ cases, instanceType, reason, state }, name) {
    const far = cases === null ? '' : `, ${farInWords(cases)}`;
    return `${name(instanceType)}: ${STATES[state]}${far}${reason === null ? '' : `: ${name(reason)}`}`;
}
function farInWords({ confirming, done, total }) {
    if (!confirming)
        return `${done} of ${(0,format/* counted */.hS)(total, 'case')}`;
    return `following up what stands out: ${done} so far of ${(0,format/* counted */.hS)(total, 'case')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/troubles.js
var troubles = __webpack_require__(88256);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/pull-request-comment.js







/** GitHub takes 65,536 characters; a character is a byte or more. */
const MAX_BYTES = 60_000;
/** Longest name or reason from outside; the summary and the result have them whole. */
const MAX_NAME = 120;
const ENDS = {
    cancelled: {
        headline: 'Cancelled before anything was measured',
        next: 'Ask for the benchmark again when it is wanted.',
    },
    invalidInput: {
        headline: 'Not started: the request cannot be carried out',
        next: 'Mend the request and ask again.',
    },
    infrastructureFailure: {
        headline: 'Nothing was measured: the infrastructure failed',
        next: 'This says nothing of the change. See the log, then ask again.',
    },
};
/**
 * The report of a run as a comment on a pull request, of at most 60,000 bytes. Nothing in it
 * that comes from outside is read as Markdown, HTML, mention or reference.
 *
 * @param progress when the run is still going on
 */
function pullRequestComment(model, progress) {
    return comment([
        ...(progress ? progressBlocks(progress, pull_request_comment_name) : []),
        ...(0,markdown_parts/* findings */.P)(model, pull_request_comment_name),
        ...(model.comparison === null ? (0,matrix_sections/* matrixSections */.Y)(model, pull_request_comment_name) : []),
        ...(0,troubles/* troubles */.d)(model, pull_request_comment_name),
        ...(0,markdown_parts/* closing */.E)(model, pull_request_comment_name),
    ]);
}
/** What the comment says before there is a result. */
function progressComment(progress) {
    return comment(progressBlocks(progress, pull_request_comment_name));
}
/** What the comment says when there will be no result. */
function endedComment(end) {
    const { headline, next } = ENDS[end.kind];
    return comment([
        `**${headline}.**`,
        ...(end.reason === null ? [] : [(0,report_escape/* markdownCode */.D9)(end.reason, 2000)]),
        `**Next step:** ${next}`,
        ...(0,markdown/* linkLine */.pF)(end.links),
    ]);
}
function comment(blocks) {
    return (0,report_document/* fitDocument */.V)(['## S3 Benchmarks', ...blocks], MAX_BYTES);
}
function pull_request_comment_name(text) {
    return (0,report_escape/* markdownCode */.D9)(text, MAX_NAME);
}


/***/ })

};
