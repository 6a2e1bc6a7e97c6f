export const id = 606;
export const ids = [606];
export const modules = {

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PullRequestComment: () => (/* binding */ PullRequestComment)
/* harmony export */ });
/* unused harmony export SparingView */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31937);


const PROGRESS_PATIENCE_MS = 60_000;
/** Least time between two updates, milliseconds: GitHub allows a token some 1,000 requests an hour. */
const LEAST_MS = {
    much: 10_000,
    little: 120_000,
};
/** Shows a run where each showing costs: not too often, and one after the other. */
class SparingView {
    #state;
    #clock;
    #write;
    #writtenAt = Number.NEGATIVE_INFINITY;
    #writing = Promise.resolve();
    #isWriting = false;
    /** The weight of updates that came too soon to be shown. */
    #untold = 'nothing';
    /** @param write never rejects */
    constructor(state, clock, write) {
        this.#state = state;
        this.#clock = clock;
        this.#write = write;
    }
    told(_, change) {
        const weight = heavier(this.#untold, change.weight);
        if (weight === 'nothing')
            return;
        const nowMs = this.#clock.now().getTime();
        const tooSoon = nowMs - this.#writtenAt < LEAST_MS[weight];
        if (this.#isWriting || tooSoon) {
            this.#untold = weight;
            return;
        }
        this.#untold = 'nothing';
        this.#writtenAt = nowMs;
        this.#isWriting = true;
        this.#writing = this.#write(this.#state.progress()).finally(() => {
            this.#isWriting = false;
        });
    }
    /** Until nothing is being written any more. */
    async written() {
        await this.#writing;
    }
}
function heavier(a, b) {
    if (a === 'much' || b === 'much')
        return 'much';
    return a === 'little' ? a : b;
}
/** The comment of this workflow run on a pull request: made or updated, first to last. */
class PullRequestComment {
    view;
    #inputs;
    #github;
    #state;
    #links;
    #signal;
    #commentId = null;
    #writable = true;
    /** That it cannot be written. */
    #isTold = false;
    constructor(inputs, github, state, signal) {
        this.#inputs = inputs;
        this.#github = github;
        this.#state = state;
        this.#signal = signal;
        this.#links = [{ text: 'Workflow run', url: github.runUrl }];
        this.view = new SparingView(state, _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm, async (progress) => {
            if (this.#writable)
                await this.#showProgress(progress);
        });
    }
    /** The final text; for a run that continues in another workflow job, its progress. */
    async end(ending, run, context) {
        await this.view.written();
        const { endedComment, pullRequestComment } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(9223)]).then(__webpack_require__.bind(__webpack_require__, 40711));
        this.#writable = true;
        if (ending.status === 'continue')
            return this.#showProgress(this.#state.progress());
        if (run === null || run.jobs.every(({ cases }) => cases.length === 0)) {
            const end = { kind: kindOf(ending), reason: ending.message, links: this.#links };
            return this.#write(endedComment(end), { final: true });
        }
        const { reportModel } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(5185)]).then(__webpack_require__.bind(__webpack_require__, 53553));
        const model = reportModel(run, { ...context, links: this.#links });
        await this.#write(pullRequestComment(model), { final: true });
    }
    async #showProgress(progress) {
        const { progressComment } = await Promise.all(/* import() */[__webpack_require__.e(2178), __webpack_require__.e(9576), __webpack_require__.e(9223)]).then(__webpack_require__.bind(__webpack_require__, 40711));
        await this.#write(progressComment(progress, this.#links), { final: false });
    }
    /** A token that may not write is not tried again until the end: one warning is enough. */
    async #write(body, { final }) {
        const { GITHUB_PATIENCE_MS, openGitHub } = await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 72854));
        const { jobMarker, publishComment, runMarker } = await Promise.all(/* import() */[__webpack_require__.e(2854), __webpack_require__.e(1372)]).then(__webpack_require__.bind(__webpack_require__, 91372));
        const { apiUrl, jobName, payload, repository, runId } = this.#github;
        const isOfEvent = payload.pull_request?.number === this.#inputs.number;
        const [owner = '', repo = ''] = repository.split('/');
        // Progress is soon written again, but the final text is not.
        const forMs = final ? GITHUB_PATIENCE_MS : PROGRESS_PATIENCE_MS;
        const patience = { clock: _github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm, signal: this.#signal, forMs, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq };
        this.#commentId = await publishComment({
            octokit: openGitHub({ token: this.#inputs.token, apiUrl, patience }),
            repository: { owner, repo },
            pullRequest: this.#inputs.number,
            // Every push starts another run, and one comment is enough for all of them.
            marker: isOfEvent ? jobMarker(jobName) : runMarker(runId),
            body,
            final,
            commentId: this.#commentId,
            warn: (message) => this.#warn(message),
        });
        this.#writable = this.#commentId !== null;
    }
    /** Where no token could have written it, nobody has to mend anything. */
    #warn(message) {
        if (!(0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .isFromOutside */ ._S)(this.#github)) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
        }
        else if (!this.#isTold) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(`${message}. For a pull request from a fork, or of Dependabot, GitHub's token can only read: the summary of this job has the result.`);
            this.#isTold = true;
        }
    }
}
function kindOf({ status }) {
    if (status === 'interrupted')
        return 'cancelled';
    return status === 'invalid-input' ? 'invalidInput' : 'infrastructureFailure';
}


/***/ })

};
