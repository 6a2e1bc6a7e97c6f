export const id = 262;
export const ids = [262];
export const modules = {

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _src_process_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);

const ELSEWHERE = Symbol.for('s3-benchmarks.clock');
/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
const clock = globalThis[ELSEWHERE] ?? _src_process_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PullRequestComment: () => (/* binding */ PullRequestComment)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(5459);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-log.js
const WORDS = { measure: 'case', confirm: 'confirming' };
const CASE_START = /^=== (case|confirming) (\d+) of (\d+): (\S+) (\S+) (\S+) ===$/;
function formatCaseStart(start) {
    const { index, phase = 'measure', s3Client, storageClass, total, workload } = start;
    return `=== ${WORDS[phase]} ${index} of ${total}: ${storageClass} ${s3Client} ${workload} ===`;
}
function parseCaseStart(line) {
    const match = CASE_START.exec(line);
    if (!match)
        return undefined;
    const [, word, index, total, storageClass = '', s3Client = '', workload = ''] = match;
    const phase = word === WORDS.confirm ? 'confirm' : 'measure';
    return { phase, index: Number(index), total: Number(total), storageClass, s3Client, workload };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run-state.js

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
        const start = lines.map(parseCaseStart).findLast((found) => found !== undefined);
        if (!start)
            return 'nothing';
        const { index, phase, total } = start;
        const cases = { done: index - 1, total, confirming: phase === 'confirm' };
        this.#set(instanceType, { cases });
        return 'little';
    }
    #set(instanceType, fields) {
        this.#jobs = this.#jobs.map((job) => job.instanceType === instanceType ? { ...job, ...fields } : job);
        return 'much';
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/pull-request-progress.js

/** Least time between two updates, milliseconds: GitHub allows a token some 1,000 requests an hour. */
const LEAST_MS = {
    much: 10_000,
    little: 120_000,
};
/** Keeps the comment on a pull request up to date while the run goes on. */
class PullRequestProgress {
    #state;
    #clock;
    #write;
    #writtenAt = Number.NEGATIVE_INFINITY;
    #writing = Promise.resolve();
    #isWriting = false;
    /** The weight of what came too soon to be told. */
    #untold = 'nothing';
    constructor({ begun, clock, write }) {
        this.#state = new RunState(begun);
        this.#clock = clock;
        this.#write = write;
    }
    report(event) {
        const weight = heavier(this.#untold, this.#state.apply(event));
        if (weight === 'nothing')
            return;
        const now = this.#clock.now();
        const tooSoon = now.getTime() - this.#writtenAt < LEAST_MS[weight];
        if (this.#isWriting || tooSoon) {
            this.#untold = weight;
            return;
        }
        this.#untold = 'nothing';
        this.#writtenAt = now.getTime();
        this.#isWriting = true;
        this.#writing = this.#write(this.#state.view(now)).finally(() => {
            this.#isWriting = false;
        });
    }
    /** How far the run is, once nothing is being written any more. */
    async settled() {
        await this.#writing;
        return this.#state.view(this.#clock.now());
    }
}
function heavier(a, b) {
    if (a === 'much' || b === 'much')
        return 'much';
    return a === 'little' ? a : b;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/pull-request-comment.js



/** The comment of this workflow run on a pull request: made or updated, first to last. */
class PullRequestComment {
    progress;
    #inputs;
    #github;
    #links;
    #commentId = null;
    #writable = true;
    constructor(inputs, github, runKey) {
        this.#inputs = inputs;
        this.#github = github;
        this.#links = [{ text: 'Workflow run', url: github.runUrl }];
        this.progress = new PullRequestProgress({
            begun: { runKey, startedAt: clock/* clock */.p.now().toISOString(), links: this.#links },
            clock: clock/* clock */.p,
            write: (progress) => this.#showProgress(progress),
        });
    }
    /** The last words; of a run that goes on in another job of the workflow, how far it is. */
    async end({ context, outcome, run }) {
        const progress = await this.progress.settled();
        const { endedComment, progressComment, pullRequestComment } = await Promise.all(/* import() */[__webpack_require__.e(364), __webpack_require__.e(499), __webpack_require__.e(933), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 532));
        this.#writable = true;
        if (outcome.status === 'continue') {
            await this.#write(progressComment(progress), { final: false });
            return;
        }
        if (run === null || run.jobs.every(({ cases }) => cases.length === 0)) {
            const end = { kind: endOf(outcome), reason: outcome.message, links: this.#links };
            await this.#write(endedComment(end), { final: true });
            return;
        }
        const { reportModel } = await Promise.all(/* import() */[__webpack_require__.e(364), __webpack_require__.e(499)]).then(__webpack_require__.bind(__webpack_require__, 499));
        const model = reportModel(run, { ...context, links: this.#links });
        await this.#write(pullRequestComment(model), { final: true });
    }
    async #showProgress(progress) {
        if (!this.#writable)
            return;
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(364), __webpack_require__.e(499), __webpack_require__.e(933), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 532));
        await this.#write(progressComment(progress), { final: false });
    }
    /** A token that may not write is not tried again until the end: one warning is enough. */
    async #write(body, { final }) {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const { publishComment, runMarker } = await __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 6239));
        const { apiUrl, repository, runId } = this.#github;
        const [owner = '', repo = ''] = repository.split('/');
        this.#commentId = await publishComment({
            octokit: getOctokit(this.#inputs.token, { baseUrl: apiUrl }),
            repository: { owner, repo },
            pullRequest: this.#inputs.number,
            marker: runMarker(runId),
            body,
            final,
            commentId: this.#commentId,
            warn: (message) => core/* warning */.$e(message),
        });
        this.#writable = this.#commentId !== null;
    }
}
function endOf({ status }) {
    if (status === 'interrupted')
        return 'cancelled';
    return status === 'invalid-input' ? 'invalidInput' : 'infrastructureFailure';
}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The time of this machine; fits the orchestrator's port `Clock`. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};


/***/ })

};
