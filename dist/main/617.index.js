export const id = 617;
export const ids = [617];
export const modules = {

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/out-folder.js
var out_folder = __webpack_require__(5375);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/foreign-text.js

/**
 * Lines of programs, as a part of the log in which the runner obeys no command: between
 * `::stop-commands::TOKEN` and `::TOKEN::`, with a token that nobody could know. The log's viewer still
 * understands the old `##[command]` form, so that is broken.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function fenced(lines) {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const harmless = lines.map((line) => line.replaceAll('##[', '# #['));
    return `::stop-commands::${token}\n${harmless.join('\n')}\n::${token}::\n`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/interrupt.js

/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
const LAST_MS = 6_000;
/**
 * Aborts when the workflow is cancelled. What takes too long after that is given up, so that the
 * step's last words are its own; `post` does again what may be missing.
 */
class Interrupt {
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
                process.exit(input_error/* EXIT */.dc.interrupted);
            };
            setTimeout(end, LAST_MS).unref();
        };
        for (const signal of SIGNALS)
            process.on(signal, this.#handler);
    }
    get signal() {
        return this.#controller.signal;
    }
    [Symbol.dispose]() {
        for (const signal of SIGNALS)
            process.off(signal, this.#handler);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/journal.js
/** What is known of a run so far: all that is left to report when it ends with an error. */
class Journal {
    runKey;
    /** Of the jobs that were submitted or taken up, in order. */
    jobIds = [];
    faults = [];
    /** As last stored. */
    run = null;
    /** What A/A runs told of the method; null until it is known. */
    falseFlags = null;
    #others;
    /** @param others are told too */
    constructor(runKey, ...others) {
        this.runKey = runKey;
        this.#others = others;
    }
    report(event) {
        if (event.type === 'submitted' || event.type === 'adopted')
            this.jobIds.push(event.job.jobId);
        if (event.type === 'finished' && event.fault)
            this.faults.push(event.fault);
        for (const other of this.#others)
            other.report(event);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outcome.js
var outcome = __webpack_require__(8961);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outputs.js
var outputs = __webpack_require__(7207);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(1935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/progress-log.js



/** Shows a run in the step's log: one foldable group for each job, with links to the console. */
class ProgressLog {
    #sink;
    #plan = { runKey: '', jobs: [] };
    #inGroup = false;
    #waitsFor = '';
    #logLink = '';
    constructor(sink) {
        this.#sink = sink;
    }
    report(event) {
        switch (event.type) {
            case 'planned':
                this.#plan = event.plan;
                break;
            case 'waiting':
                this.#waiting(event.for, event.queued);
                break;
            case 'submitted':
                this.#open(event.planned, event.job, 'Submitted');
                break;
            case 'adopted':
                this.#open(event.planned, event.job, 'Took up, from an earlier start,');
                break;
            case 'status':
                this.#status(event.job);
                break;
            case 'runnable':
                this.#say(event.explanation);
                this.#sink.warning(`${event.planned.instanceType}: ${event.explanation}`);
                break;
            case 'log':
                this.#sink.write(fenced(event.lines));
                break;
            case 'lost-contact':
                this.#say(`The job cannot be seen at the moment (${event.error.message}); looking again in ` +
                    `${Math.round(event.retryInMs / 1000)} s.`);
                break;
            case 'finished':
                this.#finished(event.result);
                break;
        }
    }
    /** Words of our own. */
    say(text) {
        for (const line of text.split('\n'))
            this.#say(line);
    }
    /** Ends the group of a job that was left. */
    close() {
        if (this.#inGroup)
            this.#sink.write('::endgroup::\n');
        this.#inGroup = false;
    }
    #waiting(other, queued) {
        if (this.#waitsFor === other.jobId)
            return;
        this.#waitsFor = other.jobId;
        const whose = other.owner ? ` of ${other.owner}` : '';
        this.#say(`${queued.instanceType} waits for job ${other.jobName}${whose}, which is ${other.status}${at(other.links?.job)}.`);
    }
    #open({ instanceType }, job, how) {
        this.close();
        const index = this.#plan.jobs.findIndex((job) => job.instanceType === instanceType) + 1;
        this.#sink.write(`::group::${instanceType} (${index} of ${this.#plan.jobs.length})\n`);
        this.#inGroup = true;
        this.#logLink = '';
        this.#say(`${how} job ${job.jobName}${at(job.links?.job)}`);
        this.#linkLog(job);
    }
    #status(job) {
        const reason = job.statusReason ? `: ${job.statusReason}` : '';
        this.#say(`${job.status}${reason}`);
        this.#linkLog(job);
    }
    #linkLog({ links }) {
        if (!links?.log || links.log === this.#logLink)
            return;
        this.#logLink = links.log;
        this.#say(`Log: ${links.log}`);
    }
    #finished(result) {
        this.close();
        const { cases, instanceType, reason, status } = result;
        const failed = cases.filter((one) => one.status === 'failed').length;
        const took = tookMs(result);
        const facts = [
            reason ?? `${(0,format/* counted */.hS)(cases.length, 'case')}, ${failed} failed`,
            ...(took === null ? [] : [`took ${(0,format/* duration */.p0)(took)}`]),
        ];
        this.#say(`${instanceType}: ${status}, ${facts.join(', ')}`);
    }
    #say(line) {
        const text = (0,report_escape/* terminalText */.eR)(line, Number.POSITIVE_INFINITY);
        this.#sink.write(`${text.replaceAll('\u00a0', ' ')}\n`);
    }
}
function at(link) {
    return link ? ` (${link})` : '';
}
function tookMs({ startedAt, finishedAt }) {
    return startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run-key.js

/**
 * Names a run by the workflow run and what was asked. A re-run and a later leg ask the same, and so
 * find the jobs of the first; another use of the action in the same workflow run asks something else.
 * With `fresh` the attempt belongs to the name: a re-run then finds nothing.
 */
function runKeyOf(inputs, { runAttempt, runId }) {
    const { aws, code, compare, instanceTypes, s3Clients, storageClasses, suite, workloads } = inputs;
    const where = aws && [aws.region, aws.stackName];
    const what = [suite, code, compare, instanceTypes, storageClasses, s3Clients, workloads];
    const asked = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([where, what]))
        .digest('hex');
    const attempt = inputs.fresh ? `-${runAttempt}` : '';
    return `gh-${runId}${attempt}-${asked.slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** One use of the action, from valid inputs to its outputs. */
async function run(inputs, github, environment) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const log = new ProgressLog({
            write: (text) => void process.stdout.write(text),
            warning: (message) => core/* warning */.$e(message),
        });
        const runKey = runKeyOf(inputs, github);
        if (inputs.aws?.stop) {
            const { stopRun } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 8729));
            await stopRun(inputs.aws, inputs, runKey, github);
            (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)('interrupted', { runKey, jobIds: [], run: null }, null));
            return;
        }
        const comment = inputs.pullRequest && (await openComment(inputs.pullRequest, github, runKey));
        const journal = new Journal(runKey, log, ...(comment ? [comment.progress] : []));
        const out = await (0,out_folder/* openOutFolder */.DK)((0,external_node_path_.join)(github.tempDir, 's3-benchmarks', runKey));
        const interrupt = __addDisposableResource(env_1, new Interrupt(() => (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)('interrupted', journal, null))), false);
        const { signal } = interrupt;
        const say = (line) => log.say(line);
        const outcome = await conclude(journal, signal, async () => {
            if (inputs.aws) {
                const { runOnAws } = await Promise.all(/* import() */[__webpack_require__.e(209), __webpack_require__.e(463), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 1469));
                return runOnAws({ inputs, aws: inputs.aws, github, runKey, out, journal, say, signal });
            }
            const { runHere } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(209), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 8098));
            const { tempDir } = github;
            return runHere({ inputs, runKey, tempDir, out, journal, say, environment, signal });
        });
        log.close();
        const context = contextOf(journal, inputs);
        const published = journal.run && (await report(journal.run, out, context, inputs, github));
        (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)(outcome.status, journal, published ? out : null));
        tell(outcome, inputs);
        await comment?.end({ outcome, run: journal.run, context });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function openComment(inputs, github, runKey) {
    const { PullRequestComment } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 2262));
    return new PullRequestComment(inputs, github, runKey);
}
function contextOf({ falseFlags }, { thresholdPercent }) {
    if (falseFlags === null)
        return {};
    return { falseFlags, thresholds: thresholdPercent === null ? 'learnt' : 'chosen' };
}
/** @returns whether all files were written; without them the outcome is still the outcome */
async function report(run, out, context, { exports }, { summaryFile }) {
    try {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(499), __webpack_require__.e(933), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 5670));
        await publish(run, out, context, { exports, summaryFile });
        return true;
    }
    catch (error) {
        core/* warning */.$e(`The reports could not be written: ${error}`);
        return false;
    }
}
/** Runs to whatever end, and says how it ended. */
async function conclude(journal, signal, measure) {
    try {
        const result = await measure();
        if (result === null)
            return { status: 'planned', message: 'Nothing was started (dry-run).' };
        return (0,outcome/* outcomeOf */.sG)(result, journal.faults);
    }
    catch (error) {
        if (!(0,outcome/* isExpected */.Dn)(error) && error instanceof Error) {
            process.stdout.write(fenced([error.stack ?? '', ...causesOf(error)]));
        }
        return (0,outcome/* outcomeOfError */.Sg)(error, signal.aborted);
    }
}
function causesOf(error) {
    const { cause } = error;
    if (!(cause instanceof Error))
        return [];
    return [`caused by ${cause.stack ?? cause.message}`, ...causesOf(cause)];
}
/** The last line of the log, and whether the step has failed. */
function tell({ message, status }, { failOn }) {
    switch (status) {
        case 'succeeded':
        case 'planned':
            core/* info */.pq(message);
            break;
        case 'continue':
            core/* notice */.lm(message);
            break;
        case 'regressed':
            if (failOn === 'regression')
                core/* setFailed */.C1(message);
            else
                core/* warning */.$e(message);
            break;
        case 'benchmarks-failed':
            if (failOn === 'never')
                core/* warning */.$e(message);
            else
                core/* setFailed */.C1(message);
            break;
        default:
            core/* setFailed */.C1(message);
    }
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ openOutFolder),
/* harmony export */   sO: () => (/* binding */ clearOutFolder)
/* harmony export */ });
/* unused harmony export cannotWrite */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);



/**
 * Makes the folder and tries that it can be written.
 *
 * @throws InputError
 */
async function openOutFolder(out) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const folder = {
        path,
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'result.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'summary.md'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'report.html'),
        log: (instanceType) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${instanceType}.log`),
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(probe, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe);
    }
    catch (error) {
        throw cannotWrite(out, error);
    }
    return folder;
}
/** @param out as it was given */
function cannotWrite(out, error) {
    return new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--out "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(out)}" cannot be written (${error.code}): ` +
        'name a folder that can.');
}
/** Removes what an earlier run left, so that none of it can be taken for this run's. */
async function clearOutFolder({ result, summary, report }) {
    for (const file of [result, summary, report])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** Longest name or reason that a summary or a terminal shows. */
const MAX_LENGTH = 300;
/** What is shown for a name that is none. */
const EMPTY = '(empty)';
/** Format characters (direction marks, zero widths): all but the joiner that emoji are made with. */
const INVISIBLE = /(?!\u200d)\p{Cf}/gu;
/**
 * Text from outside as one well-formed line. Characters that would reorder or hide the words around
 * them are spelt out, e.g. `⟨U+202E⟩`; what is longer than `maxLength` code points is cut.
 */
function oneLine(text, maxLength = MAX_LENGTH) {
    const visible = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, Number.POSITIVE_INFINITY)
        .replace(INVISIBLE, (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`)
        .toWellFormed();
    const characters = [...visible];
    return characters.length > maxLength
        ? `${characters.slice(0, maxLength - 1).join('')}…`
        : visible;
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for HTML, between tags or inside a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}
/**
 * Text from outside as code in GitHub's Markdown, also inside a table: nothing in it becomes
 * markup, a link, a mention or an emoji.
 *
 * A code span cannot hold backticks, and how `\|` splits a table row differs between renderers;
 * such text becomes `<code>` with every sign as a character reference, which is never structure.
 * Addresses are looked for after references were read, but in one piece of text only: `<wbr>` parts
 * what could be one.
 */
function markdownCode(text, maxLength = MAX_LENGTH) {
    const line = oneLine(text, maxLength) || EMPTY;
    if (!/[`|\\]/.test(line))
        return `\`${line}\``;
    const references = line.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<code>${references.replace(DOT_COLON_AT, '<wbr>$&')}</code>`;
}
const DOT_COLON_AT = /&#(?:46|58|64);/g;
/** A link in GitHub's Markdown; the text alone when the address is none of the web. */
function markdownLink(text, url) {
    const words = oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const address = webAddress(url);
    return address === null
        ? words
        : `[${words}](<${address.replace(/[\\|]/g, encodeURIComponent)}>)`;
}
/** The address, written so that no quote or bracket is left in it; null unless it is http or https. */
function webAddress(url) {
    const parsed = URL.parse(url);
    return parsed && ['https:', 'http:'].includes(parsed.protocol) ? parsed.href : null;
}
/**
 * Text from outside for a terminal or a log: one line, and nothing that GitHub reads as a workflow
 * command (`::command::` where a line starts, wrapped ones too; `##[command]` anywhere).
 */
function terminalText(text, maxLength = MAX_LENGTH) {
    const line = oneLine(text, maxLength) || EMPTY;
    return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '# #[');
}


/***/ })

};
