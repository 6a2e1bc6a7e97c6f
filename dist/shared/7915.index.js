export const id = 7915;
export const ids = [7915];
export const modules = {

/***/ 85459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _src_process_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35783);

const ELSEWHERE = Symbol.for('s3-benchmarks.clock');
/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
const clock = globalThis[ELSEWHERE] ?? _src_process_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;


/***/ }),

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RunState)
/* harmony export */ });
/* harmony import */ var _src_contract_job_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86086);

/** The state of a run, put together from what is reported of it. */
class RunState {
    #begun;
    #queuedBehind = null;
    #jobs = [];
    constructor(begun) {
        this.#begun = begun;
    }
    view(now) {
        return {
            ...this.#begun,
            updatedAt: now.toISOString(),
            queuedBehind: this.#queuedBehind,
            jobs: this.#jobs,
        };
    }
    apply(event) {
        switch (event.type) {
            case 'planned':
                this.#jobs = event.plan.jobs.map(({ instanceType }) => ({
                    ...{ instanceType, state: 'toCome', cases: null, reason: null },
                }));
                return 'much';
            case 'waiting': {
                const known = this.#queuedBehind?.job === event.for.jobName;
                this.#queuedBehind = { job: event.for.jobName, owner: event.for.owner ?? null };
                return known ? 'nothing' : 'much';
            }
            case 'submitted':
            case 'adopted':
                this.#queuedBehind = null;
                this.#beginsAt(event.job.createdAt);
                return this.#set(event.planned.instanceType, { state: 'waiting' });
            case 'status':
                if (event.job.status !== 'RUNNABLE')
                    this.#queuedBehind = null;
                return event.job.status === 'RUNNING'
                    ? this.#set(event.planned.instanceType, { state: 'running', reason: null })
                    : 'nothing';
            case 'runnable':
                return this.#set(event.planned.instanceType, { reason: event.explanation });
            case 'log':
                return this.#log(event.planned.instanceType, event.lines);
            case 'finished': {
                const { reason, status } = event.result;
                const state = status === 'SUCCEEDED' ? 'succeeded' : 'failed';
                return this.#set(event.planned.instanceType, { state, reason });
            }
            case 'log-unreadable':
            case 'lost-contact':
                return 'nothing';
        }
    }
    /** What an earlier leg has submitted was the run's start, not this leg. */
    #beginsAt(submittedAt) {
        const startedAt = submittedAt?.toISOString();
        if (startedAt && startedAt < this.#begun.startedAt)
            this.#begun = { ...this.#begun, startedAt };
    }
    #log(instanceType, lines) {
        const start = lines.map(_src_contract_job_log_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCaseStart */ .CC).findLast((found) => found !== undefined);
        if (!start)
            return 'nothing';
        const { index, phase, total } = start;
        const confirming = phase === 'confirm';
        const cases = { done: confirming ? index : index - 1, total, confirming };
        this.#set(instanceType, { cases });
        return 'little';
    }
    #set(instanceType, fields) {
        this.#jobs = this.#jobs.map((job) => job.instanceType === instanceType ? { ...job, ...fields } : job);
        return 'much';
    }
}


/***/ }),

/***/ 87915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/out-folder.js
var out_folder = __webpack_require__(15375);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(85459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/early-interrupt.js
var early_interrupt = __webpack_require__(44116);
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
        (0,early_interrupt/* loaded */.K)();
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
        this.#others = [...others];
    }
    alsoTell(other) {
        this.#others.push(other);
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outcome.js + 1 modules
var action_outcome = __webpack_require__(86969);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/outputs.js
var outputs = __webpack_require__(47207);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
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
            case 'log-unreadable':
                this.#sink.warning(`${event.planned.instanceType}: the log of the job cannot be read, the job itself goes on: ${event.error.message}`);
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
        this.#say(`${queued.instanceType} waits for job ${other.jobName}${whose}, which is ${other.status}${since(other)}${at(other.links?.job)}.`);
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
function since({ createdAt, startedAt }) {
    const moment = startedAt ?? createdAt;
    return moment ? ` since ${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run-state.js
var run_state = __webpack_require__(69804);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/step-summary.js



/**
 * The summary of the step, written first and amended: GitHub shows what the file holds when the step ends,
 * however it ends.
 */
class StepSummary {
    #file;
    #state;
    #clock;
    /** What was measured so far, in Markdown; '' for nothing. */
    #measured;
    #results = '';
    #text;
    #isOver = false;
    /** @param file where the runner wants it; null for nowhere */
    constructor(file, begun, { clock, measured }) {
        this.#file = file;
        this.#state = new run_state/* RunState */.l(begun);
        this.#clock = clock;
        this.#measured = measured;
        this.#text = `## S3 Benchmarks\n\nRun ${(0,report_escape/* markdownCode */.D9)(begun.runKey)} has begun; nothing is measured yet.\n`;
        this.#write(this.#text);
    }
    report(event) {
        if (this.#state.apply(event) !== 'much')
            return;
        void this.#amend(event.type === 'finished');
    }
    /** The whole report, in the place of all that was written on the way. */
    end(text) {
        this.#isOver = true;
        this.#write(text);
    }
    /** How the step ended, above all that was written on the way. */
    endWith(message) {
        this.end(`${this.#text.trimEnd()}\n\n**The end:** ${(0,report_escape/* markdownCode */.D9)(message, 2000)}\n`);
    }
    async #amend(hasMeasured) {
        const progress = this.#state.view(this.#clock.now());
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(1249), __webpack_require__.e(4933), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 20532));
        if (hasMeasured)
            this.#results = await this.#measured();
        if (this.#isOver)
            return;
        this.#text = [progressComment(progress), ...(this.#results ? [this.#results] : [])].join('\n\n');
        this.#write(this.#text);
    }
    #write(text) {
        if (this.#file !== null)
            (0,external_node_fs_.writeFileSync)(this.#file, text);
    }
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
            const { stopRun } = await Promise.all(/* import() */[__webpack_require__.e(5097), __webpack_require__.e(3357)]).then(__webpack_require__.bind(__webpack_require__, 83357));
            await stopRun(inputs.aws, inputs, runKey, github);
            (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)('interrupted', { runKey, jobIds: [], run: null }, null));
            return;
        }
        const journal = new Journal(runKey, log);
        const summary = openSummary(journal, github, inputs);
        const interrupt = __addDisposableResource(env_1, new Interrupt(() => {
            (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)('interrupted', journal, null));
            summary.endWith('Cancelled; what had to be done took too long, so the step was ended.');
        }), false);
        const { signal } = interrupt;
        journal.alsoTell(summary);
        const asked = inputs.pullRequest;
        const comment = asked && (await openComment(asked, github, runKey, signal));
        if (comment)
            journal.alsoTell(comment.progress);
        const out = await (0,out_folder/* openOutFolder */.DK)((0,external_node_path_.join)(github.tempDir, 's3-benchmarks', runKey));
        const say = (line) => log.say(line);
        const outcome = await conclude(journal, signal, async () => {
            if (inputs.aws) {
                const { runOnAws } = await Promise.all(/* import() */[__webpack_require__.e(5097), __webpack_require__.e(6579), __webpack_require__.e(4967), __webpack_require__.e(5935)]).then(__webpack_require__.bind(__webpack_require__, 5935));
                return runOnAws({ inputs, aws: inputs.aws, github, runKey, out, journal, say, signal });
            }
            const { runHere } = await Promise.all(/* import() */[__webpack_require__.e(6664), __webpack_require__.e(6579), __webpack_require__.e(4967), __webpack_require__.e(6498)]).then(__webpack_require__.bind(__webpack_require__, 13326));
            const { tempDir } = github;
            return runHere({ inputs, runKey, tempDir, out, journal, say, environment, signal });
        });
        log.close();
        const context = contextOf(journal, inputs);
        const published = journal.run && (await report(journal.run, out, context, inputs));
        if (published)
            summary.end(published);
        else
            summary.endWith(outcome.message);
        const verdict = journal.run ? await wordsOf(journal.run) : '';
        (0,outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)(outcome.status, journal, published ? out : null, verdict));
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
function openSummary(journal, github, inputs) {
    const begun = {
        runKey: journal.runKey,
        startedAt: clock/* clock */.p.now().toISOString(),
        links: [{ text: 'Workflow run', url: github.runUrl }],
    };
    const measured = async () => {
        if (journal.run === null)
            return '';
        const { summaryOf } = await Promise.all(/* import() */[__webpack_require__.e(1249), __webpack_require__.e(4933), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 30929));
        return summaryOf(journal.run, contextOf(journal, inputs));
    };
    return new StepSummary(github.summaryFile, begun, { clock: clock/* clock */.p, measured });
}
async function openComment(inputs, github, runKey, signal) {
    const { PullRequestComment } = await __webpack_require__.e(/* import() */ 4919).then(__webpack_require__.bind(__webpack_require__, 44919));
    return new PullRequestComment(inputs, github, runKey, signal);
}
function contextOf({ falseFlags }, { thresholdPercent }) {
    if (falseFlags === null)
        return {};
    return { falseFlags, thresholds: thresholdPercent === null ? 'learnt' : 'chosen' };
}
async function wordsOf(run) {
    const { verdictOf } = await __webpack_require__.e(/* import() */ 1632).then(__webpack_require__.bind(__webpack_require__, 51632));
    return verdictOf(run);
}
/** @returns the summary; null when not all files could be written: the outcome is still the outcome */
async function report(run, out, context, { exports }) {
    try {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(1249), __webpack_require__.e(4933), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 30929));
        return await publish(run, out, context, { exports });
    }
    catch (error) {
        core/* warning */.$e(`The reports could not be written: ${error}`);
        return null;
    }
}
/** Runs to whatever end, and says how it ended. */
async function conclude(journal, signal, measure) {
    try {
        const result = await measure();
        if (result === null)
            return { status: 'planned', message: 'Nothing was started (dry-run).' };
        return (0,action_outcome/* outcomeOf */.sG)(result, journal.faults);
    }
    catch (error) {
        if (!(0,action_outcome/* isExpected */.Dn)(error) && error instanceof Error) {
            process.stdout.write(fenced([error.stack ?? '', ...causesOf(error)]));
        }
        return (0,action_outcome/* outcomeOfError */.Sg)(error, signal.aborted);
    }
}
function causesOf(error) {
    const { cause } = error;
    if (!(cause instanceof Error))
        return [];
    return [`caused by ${cause.stack ?? cause.message}`, ...causesOf(cause)];
}
/** The last line of the log, and whether the step has failed. */
function tell(outcome, { failOn }) {
    const say = {
        info: core/* info */.pq,
        notice: core/* notice */.lm,
        warning: core/* warning */.$e,
        error: core/* setFailed */.C1,
    };
    say[(0,action_outcome/* severityOf */.xJ)(outcome, failOn)](outcome.message);
}


/***/ }),

/***/ 15375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ openOutFolder),
/* harmony export */   sO: () => (/* binding */ clearOutFolder)
/* harmony export */ });
/* unused harmony export cannotWrite */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);



/**
 * Makes the folder and tries that it can be written. At the end, folders that were made and hold nothing
 * are removed: nothing was run.
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
    let highest;
    try {
        highest = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(probe, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe);
    }
    catch (error) {
        throw cannotWrite(out, error);
    }
    return {
        ...folder,
        async [Symbol.asyncDispose]() {
            if (highest !== undefined)
                await removeIfEmpty(path, highest);
        },
    };
}
/** Removes a folder, and those above it up to `highest`, as far as they hold nothing. */
async function removeIfEmpty(path, highest) {
    for (let folder = path; folder.startsWith(highest); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder);
        }
        catch {
            return;
        }
    }
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

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ parseCaseStart),
/* harmony export */   KX: () => (/* binding */ formatCaseStart),
/* harmony export */   bt: () => (/* binding */ formatTurn),
/* harmony export */   yS: () => (/* binding */ formatStep)
/* harmony export */ });
/* unused harmony exports parseTurn, parseStep */
const CASE_START = /^=== (?:case|following up) (\d+) of (\d+)(?: cases?, round (\d+))?: (\S+) (\S+) (\S+?)(?:, about (\d+) s left)? ===$/;
function formatCaseStart(start) {
    const { index, phase, s3Client, secondsLeft, storageClass, total, workload } = start;
    const place = phase === 'measure'
        ? `case ${index} of ${total}`
        : `following up ${index} of ${total} ${total === 1 ? 'case' : 'cases'}, round ${start.round}`;
    const left = secondsLeft === undefined ? '' : `, about ${Math.ceil(secondsLeft)} s left`;
    return `=== ${place}: ${storageClass} ${s3Client} ${workload}${left} ===`;
}
function parseCaseStart(line) {
    const match = CASE_START.exec(line);
    if (!match)
        return undefined;
    const [, index, total, round, storageClass = '', s3Client = '', workload = '', left] = match;
    const place = { index: Number(index), total: Number(total) };
    const name = { storageClass, s3Client, workload };
    const told = { ...name, ...(left !== undefined && { secondsLeft: Number(left) }) };
    return round === undefined
        ? { phase: 'measure', ...place, ...told }
        : { phase: 'confirm', ...place, round: Number(round), ...told };
}
const TURN = /^=== round (\d+): (\S+) (\S+) (\S+), (?:(\d+\.\d) s left|no budget) ===$/;
function formatTurn({ round, s3Client, secondsLeft, storageClass, workload, }) {
    const left = secondsLeft === null ? 'no budget' : `${Math.max(0, secondsLeft).toFixed(1)} s left`;
    return `=== round ${round}: ${storageClass} ${s3Client} ${workload}, ${left} ===`;
}
function parseTurn(line) {
    const match = TURN.exec(line);
    if (!match)
        return undefined;
    const [, round, storageClass = '', s3Client = '', workload = '', left] = match;
    const secondsLeft = left === undefined ? null : Number(left);
    return { round: Number(round), storageClass, s3Client, workload, secondsLeft };
}
/** A suite's own script says it this way. */
const BUILD_BANNER = /^\*{5} BUILD RUNNER: (\S{1,64}) \*{5}$/;
const STEP = /^--- (.{1,200}) ---$/;
/** A step before the first case that may take minutes, such as a build. */
function formatStep(step) {
    return `--- ${step} ---`;
}
function parseStep(line) {
    const language = BUILD_BANNER.exec(line)?.[1];
    return language === undefined ? STEP.exec(line)?.[1] : `building the runner for ${language}`;
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};


/***/ }),

/***/ 50727:
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


/***/ }),

/***/ 41935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ZO: () => (/* binding */ gigabits),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var pretty_ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64506);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);


/** Keeps a figure and its unit on one line. */
const NBSP = '\u00a0';
const ROUGH = new Intl.NumberFormat('en', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
});
/** A positive number with three significant digits, e.g. `0.0123`, `1.20`, `1230`. */
function figure(value) {
    if (value === 0)
        return '0';
    const rounded = Number(value.toPrecision(3));
    return rounded >= 100 ? String(rounded) : rounded.toPrecision(3);
}
/** Throughput with its unit, e.g. `12.3 Gb/s`. */
function gigabits(perSecond) {
    return `${figure(perSecond)}${NBSP}Gb/s`;
}
/** A fraction in percent, without decimals from 10 % on: `4.2 %`, `62 %`, `123 %`. */
function percent(fraction) {
    const value = fraction * 100;
    const digits = value !== 0 && Math.abs(value) < 9.95 ? 1 : 0;
    return `${value.toFixed(digits)}${NBSP}%`;
}
/** Where a change in percent says less than a factor. */
const MOST_PERCENT = 10;
/** How much faster or slower a ratio is: `−10.2 %`, `+2.5 %`, from tenfold on `× 12.3`. */
function change(ratio) {
    if (ratio >= MOST_PERCENT)
        return `×${NBSP}${figure(ratio)}`;
    const effect = (Math.abs(ratio - 1) * 100).toFixed(1);
    const sign = Number(effect) === 0 ? '' : ratio < 1 ? '−' : '+';
    return `${sign}${effect}${NBSP}%`;
}
/** US dollars, to the cent: `3.41 USD`. */
function usd(dollars) {
    return dollars > 0 && dollars < 0.01
        ? `less than 0.01${NBSP}USD`
        : `${dollars.toFixed(2)}${NBSP}USD`;
}
/** A large count with two digits that say anything: `1.2 million`, `480`. */
function roughly(count) {
    return ROUGH.format(count);
}
/** A probability: `0.0123`, and what is smaller than four decimals in words. */
function probability(p) {
    return p < 0.0001 ? 'under 0.0001' : figure(p);
}
/** Milliseconds in words, e.g. `1m 12s`, `850ms`. */
function duration(ms) {
    return (0,pretty_ms__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(ms, ms < 10_000 ? {} : { secondsDecimalDigits: 0 });
}
/** Seconds of one run, e.g. `0.137 s`. */
function seconds(value) {
    return `${figure(value)}${NBSP}s`;
}
/** Bytes in the binary unit that a person would use, e.g. `16 MiB`, `1.50 GiB`. */
function bytes(count) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = count;
    let unit = 0;
    for (; value >= 1024 && unit < units.length - 1; unit++)
        value /= 1024;
    return `${Number.isInteger(value) ? value : figure(value)}${NBSP}${units[unit]}`;
}
/** A count with its noun on one line: `1 case`, `3 cases`. */
function counted(count, noun, plural = `${noun}s`) {
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, noun, plural).replace(' ', NBSP);
}
/** An RFC 3339 time in UTC, to the second: `2026-11-22 14:03:11 UTC`. */
function time(rfc3339) {
    return `${new Date(rfc3339).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Words in a row: `a`, `a and b`, `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** With a capital letter, as a sentence or a label begins. */
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 64506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ prettyMilliseconds)
/* harmony export */ });
const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;

const ONE_SECOND_IN_MILLISECONDS = 1000n;
const ONE_MINUTE_IN_MILLISECONDS = 60n * ONE_SECOND_IN_MILLISECONDS;
const ONE_HOUR_IN_MILLISECONDS = 60n * ONE_MINUTE_IN_MILLISECONDS;
const ONE_DAY_IN_MILLISECONDS = 24n * ONE_HOUR_IN_MILLISECONDS;
const MAX_DECIMAL_DIGITS = 100; // The same limit as `Number#toFixed()`, which keeps the output a sensible size.

// A negative or fractional count is not a digit count, and a `NaN` count would leak into the output as `NaN`.
const decimalDigits = (value, defaultValue) => typeof value === 'number' && !Number.isNaN(value)
	? Math.min(Math.max(Math.trunc(value), 0), MAX_DECIMAL_DIGITS)
	: defaultValue;

// The duration as the exact fraction `value / scale` milliseconds, so every field can be derived with exact BigInt arithmetic.
// An integer is exact at any size, including a number past the safe range. A fractional number is rounded to 15 significant digits, counting the whole duration, as that is all the precision a double has. This turns float noise back into the intended value: `0.57 * 100_000` is `56999.99999999999`, which is read as `57000`, and `999.9999999999999` is read as `1000`. Digits past the 15th are rounded away, so they are not exact.
const toExactMilliseconds = milliseconds => {
	// eslint-disable-next-line unicorn/prefer-number-is-safe-integer -- An integer past the safe range is still exact.
	if (typeof milliseconds === 'bigint' || Number.isInteger(milliseconds)) {
		return {value: BigInt(milliseconds), scale: 1n};
	}

	const [significand, exponent = '0'] = milliseconds.toPrecision(15).split('e', 2);
	const [whole, fraction = ''] = significand.split('.', 2);
	const digits = BigInt(whole + fraction);
	const decimals = fraction.length - Number(exponent);

	// From `1e15` up, the 15 digits end before the decimal point, so the exponent is positive. The fraction is then dropped and the duration is rounded to the nearest 10 milliseconds. A number from `2 ** 52` up is always an integer, so this only applies below that.
	return decimals < 0
		? {value: digits * (10n ** BigInt(-decimals)), scale: 1n}
		: {value: digits, scale: 10n ** BigInt(decimals)};
};

// Places the decimal point in a count of steps of `10 ** -digits`.
const formatSteps = (steps, digits) => {
	if (digits === 0) {
		return String(steps);
	}

	const padded = String(steps).padStart(digits + 1, '0');
	return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
};

function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}

	options = {...options};

	const sign = milliseconds < 0 ? '-' : '';
	// eslint-disable-next-line unicorn/prefer-math-abs -- `Math.abs()` throws on a bigint, and the bigint path reaches here.
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.

	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
		// Dropping a field from the right would change what the remaining fields mean: `1:01:01` would become `1:01`, which reads as 1 minute.
		options.unitCount = undefined;
	}

	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}

	let result = [];

	const add = (value, long, short, valueString) => {
		// Colon notation always shows the minutes, and the hours too when the seconds are hidden, so the last fields read as `m:ss`, or as `h:mm` without the seconds. A duration under a minute keeps its seconds, so it reads as `h:mm:ss` there.
		const isAlwaysShown = options.colonNotation && (short === 'm' || (short === 'h' && options.hideSeconds));

		if (
			!isAlwaysShown
			&& (result.length === 0 || !options.colonNotation)
			&& isZero(value)) {
			return;
		}

		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.', 1)[0].length : valueString.length;
			// The first field is not padded. The days after a year go up to 364, so they get 3 digits to keep the width.
			let minLength = 1;
			if (result.length > 0) {
				minLength = short === 'd' ? 3 : 2;
			}

			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}

		result.push(valueString);
	};

	const {value, scale} = toExactMilliseconds(milliseconds);
	const second = ONE_SECOND_IN_MILLISECONDS * scale;
	const minute = ONE_MINUTE_IN_MILLISECONDS * scale;
	const hour = ONE_HOUR_IN_MILLISECONDS * scale;
	const day = ONE_DAY_IN_MILLISECONDS * scale;

	// The days, hours, minutes, seconds, and sub-millisecond fields are floored from the exact value, so none of them can round up into the next unit. Only the milliseconds, when they are the last unit, are rounded (see below).
	const days = value / day;
	const hoursWithinDay = (value % day) / hour;
	const minutesWithinHour = (value % hour) / minute;

	if (options.hideYearAndDays) {
		add((days * 24n) + hoursWithinDay, 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}

		add(hoursWithinDay, 'hour', 'h');
	}

	add(minutesWithinHour, 'minute', 'm');

	const secondsDecimalDigits = decimalDigits(options.secondsDecimalDigits, 1);
	const secondsStepsPerSecond = 10n ** BigInt(secondsDecimalDigits);

	// A duration under a minute has no coarser field, so hiding the seconds would leave nothing to carry its value.
	const hideSeconds = options.hideSeconds && value >= minute;

	// `subSecondsAsDecimals` moves the value into the seconds field, so it only applies when that field is rendered and can represent the value, at least one step of the seconds digits. Otherwise the value is lost.
	const canShowAsDecimalSeconds = options.subSecondsAsDecimals
		&& !hideSeconds
		&& value * secondsStepsPerSecond >= second;

	if (!hideSeconds) {
		const withinMinute = value % minute;

		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!canShowAsDecimalSeconds && !options.colonNotation && value < second)
		) {
			add(withinMinute / second, 'second', 's');

			if (options.formatSubMilliseconds) {
				// Floored to whole nanoseconds, the smallest unit shown. `formatSubMilliseconds` shows these as they are, so a duration under 1 nanosecond is `0ms` there.
				const subMillisecondNanoseconds = ((value % scale) * 1_000_000n) / scale;

				add((value % second) / scale, 'millisecond', 'ms');
				add(subMillisecondNanoseconds / 1000n, 'microsecond', 'µs');
				add(subMillisecondNanoseconds % 1000n, 'nanosecond', 'ns');
			} else {
				const millisecondsDecimalDigits
					= decimalDigits(options.millisecondsDecimalDigits, 0);
				const stepsPerMillisecond = 10n ** BigInt(millisecondsDecimalDigits);

				// Rounded half up in exact steps of the last digit, as a float sum of the parts can land a midpoint like `1.005` below it.
				let steps = ((2n * (value % second) * stepsPerMillisecond) + scale) / (2n * scale);

				// Under a second, the zero field is dropped entirely, so a nonzero duration is clamped to the smallest representable value instead of rounding down onto it. From a second up, the seconds field carries the value, so the milliseconds round normally.
				if (steps === 0n && value > 0n && value < second) {
					steps = 1n;
				}

				// The milliseconds are rounded, not floored, but never up to a full second, which would need the seconds field.
				const maximumSteps = (1000n * stepsPerMillisecond) - 1n;
				if (steps > maximumSteps) {
					steps = maximumSteps;
				}

				const millisecondsString = formatSteps(steps, millisecondsDecimalDigits);

				add(
					Number(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			// Floored to the digit count, so the seconds never round up into the next step, or to `60s`.
			const secondsFixed = formatSteps((withinMinute * secondsStepsPerSecond) / second, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/v, '');
			add(Number(secondsString), 'second', 's', secondsString);
		}
	}

	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		// `Math.max()` propagates `NaN`, and `slice(0, NaN)` is an empty slice, which would drop every unit.
		result = result.slice(0, Math.max(options.unitCount, 1) || Infinity);
	}

	const output = result.length === 0
		? '0' + (options.verbose ? ' milliseconds' : 'ms')
		: result.join(separator);

	// Rounding can leave nothing but zeros behind, and a signed zero reads as a negative duration.
	return /[1-9]/v.test(output) ? sign + output : output;
}


/***/ })

};
