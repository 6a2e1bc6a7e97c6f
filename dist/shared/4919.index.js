export const id = 4919;
export const ids = [4919];
export const modules = {

/***/ 44919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PullRequestComment: () => (/* binding */ PullRequestComment)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(85459);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/run-state.js
var run_state = __webpack_require__(69804);
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
        this.#state = new run_state/* RunState */.l(begun);
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



const GITHUB_PATIENCE_MS = 5 * 60_000;
const PROGRESS_PATIENCE_MS = 60_000;
/** The comment of this workflow run on a pull request: made or updated, first to last. */
class PullRequestComment {
    progress;
    #inputs;
    #github;
    #links;
    #signal;
    #commentId = null;
    #writable = true;
    constructor(inputs, github, runKey, signal) {
        this.#inputs = inputs;
        this.#signal = signal;
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
        const { endedComment, progressComment, pullRequestComment } = await Promise.all(/* import() */[__webpack_require__.e(1249), __webpack_require__.e(4933), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 20532));
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
        const { reportModel } = await __webpack_require__.e(/* import() */ 1249).then(__webpack_require__.bind(__webpack_require__, 71249));
        const model = reportModel(run, { ...context, links: this.#links });
        await this.#write(pullRequestComment(model), { final: true });
    }
    async #showProgress(progress) {
        if (!this.#writable)
            return;
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(1249), __webpack_require__.e(4933), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 20532));
        await this.#write(progressComment(progress), { final: false });
    }
    /** What is told on the way is told again soon; the last words are not. */
    #patience(final) {
        const forMs = final ? GITHUB_PATIENCE_MS : PROGRESS_PATIENCE_MS;
        return { clock: clock/* clock */.p, signal: this.#signal, forMs, notice: core/* info */.pq };
    }
    /** A token that may not write is not tried again until the end: one warning is enough. */
    async #write(body, { final }) {
        const { openGitHub } = await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 72854));
        const { publishComment, runMarker } = await Promise.all(/* import() */[__webpack_require__.e(2854), __webpack_require__.e(4204)]).then(__webpack_require__.bind(__webpack_require__, 64204));
        const { apiUrl, repository, runId } = this.#github;
        const [owner = '', repo = ''] = repository.split('/');
        this.#commentId = await publishComment({
            octokit: openGitHub({ token: this.#inputs.token, apiUrl, patience: this.#patience(final) }),
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


/***/ })

};
