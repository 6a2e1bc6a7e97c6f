export const id = 1372;
export const ids = [1372];
export const modules = {

/***/ 91372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ ourLogin),
/* harmony export */   jobMarker: () => (/* binding */ jobMarker),
/* harmony export */   publishComment: () => (/* binding */ publishComment),
/* harmony export */   runMarker: () => (/* binding */ runMarker),
/* harmony export */   sy: () => (/* binding */ Conversation)
/* harmony export */ });
/* unused harmony exports STATUS_CONTEXT, FINAL */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72854);
/* harmony import */ var _repository_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95946);




/** What GitHub shows beside the commit. */
const STATUS_CONTEXT = 'S3 benchmarks';
/** GitHub's limit. */
const LONGEST_DESCRIPTION = 140;
/** All that a workflow run says on a pull request. If it cannot be said, a warning is logged and work continues. */
class Conversation {
    #octokit;
    #run;
    #pullRequest;
    warn;
    #commentId = null;
    constructor(octokit, run, pullRequest, warn) {
        this.#octokit = octokit;
        this.#run = run;
        this.#pullRequest = pullRequest;
        this.warn = warn;
    }
    async react(commentId, content) {
        await this.#try('The comment could not be given a reaction', () => this.#octokit.rest.reactions.createForIssueComment({
            ...this.#run.repository,
            comment_id: commentId,
            content,
        }));
    }
    /** Makes or rewrites the comment of this workflow run. */
    async reply(body, { final }) {
        const commentId = this.#commentId;
        await publishComment({ ...this.#place(), body, final, commentId, warn: this.warn });
    }
    /** Whether the comment of this workflow run has had its last words, or cannot be read. */
    async isOver() {
        const read = `The comment on #${this.#pullRequest} could not be read`;
        const found = await this.#try(read, () => ourComment(this.#place()));
        this.#commentId = found?.id ?? null;
        return found === undefined || (found?.body.endsWith(FINAL) ?? false);
    }
    /** Sets the status of a commit, which leads to the workflow run. */
    async setStatus(sha, { description, state }) {
        await this.#try(`The status of ${sha} could not be set`, () => this.#octokit.rest.repos.createCommitStatus({
            ...this.#run.repository,
            sha,
            state,
            context: STATUS_CONTEXT,
            description: description.slice(0, LONGEST_DESCRIPTION),
            target_url: this.#run.url,
        }));
    }
    #place() {
        const { id, repository } = this.#run;
        const marker = runMarker(id);
        return { octokit: this.#octokit, repository, pullRequest: this.#pullRequest, marker };
    }
    /** @returns undefined after a warning */
    async #try(failed, doing) {
        try {
            return await doing();
        }
        catch (error) {
            this.warn(`${failed}: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
            return undefined;
        }
    }
}
const MOST_TRIES = 3;
/** Stands in a comment that tells how its run ended. */
const FINAL = '<!-- s3-benchmarks:final -->';
/** Begins the comment of a workflow run. */
function runMarker(runId) {
    return `<!-- s3-benchmarks:run=${runId} -->`;
}
/** Begins the comment of all runs of a job that pull requests start. @param name of workflow file and job */
function jobMarker(name) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16);
    return `<!-- s3-benchmarks:job=${digest} -->`;
}
/**
 * Writes the pull request's comment that begins with the marker and is ours, or makes one.
 *
 * @returns its id; null when it could not be written, which is a warning: no benchmark fails of it
 */
async function publishComment(options) {
    const { body, final = false, marker, octokit, pullRequest, repository, warn } = options;
    const whole = [marker, body, ...(final ? [FINAL] : [])].join('\n');
    try {
        for (let tries = 1;; tries++) {
            const known = tries === 1 ? options.commentId : null;
            const id = known ?? (await ourComment(options))?.id;
            if (id && (await update(octokit, repository, id, whole)))
                return id;
            try {
                const { data } = await octokit.rest.issues.createComment({
                    ...repository,
                    issue_number: pullRequest,
                    body: whole,
                });
                return data.id;
            }
            catch (error) {
                // It may be there all the same, so it is looked for before it is written once more.
                if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmbiguous */ .X)(error) || tries === MOST_TRIES)
                    throw error;
            }
        }
    }
    catch (error) {
        warn(`The comment on #${pullRequest} could not be written: ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
/** @returns false when somebody has deleted it */
async function update(octokit, repository, id, body) {
    try {
        await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
        return true;
    }
    catch (error) {
        if ((0,_repository_api_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubStatusOf */ .d)(error) === 404)
            return false;
        throw error;
    }
}
/** The first comment that begins with the marker and was written with the same token's account. */
async function ourComment({ marker, octokit, pullRequest, repository, }) {
    const us = await ourLogin(octokit);
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pages) {
        const found = data.find(({ body, user }) => user?.login === us && body?.startsWith(marker));
        if (found)
            return { id: found.id, body: found.body ?? '' };
    }
    return null;
}
/** Whose the token is: a job's own token may not ask REST for its user, but GraphQL. */
async function ourLogin(octokit) {
    const { viewer } = await octokit.graphql('{ viewer { login } }');
    return viewer.login;
}


/***/ }),

/***/ 95946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gitHubStatusOf),
/* harmony export */   t: () => (/* binding */ RepositoryApi)
/* harmony export */ });
/** States of a run that has not ended: https://docs.github.com/en/rest/actions/workflow-runs */
const ACTIVE = ['in_progress', 'queued', 'waiting', 'pending', 'requested'];
const NOT_THERE = [404];
const NO_COMMIT = [404, 409, 422];
/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
const MOST_FILES = 1000;
/** What is asked of GitHub about a repository, its pull requests and its runs. */
class RepositoryApi {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    /** @returns null when there is nobody of that name */
    async permissionOf(login) {
        try {
            const { data } = await this.octokit.rest.repos.getCollaboratorPermissionLevel({
                ...this.repository,
                username: login,
            });
            if (!data.user)
                return null;
            return { userId: data.user.id, base: data.permission, role: data.role_name };
        }
        catch (error) {
            if (gitHubStatusOf(error) === 404)
                return null;
            throw error;
        }
    }
    async pullRequest(number) {
        const { data } = await this.octokit.rest.pulls.get({ ...this.repository, pull_number: number });
        return {
            number,
            open: data.state === 'open',
            fork: data.head.repo?.id !== data.base.repo.id,
            head: data.head.sha,
            baseRef: data.base.ref,
            defaultBranch: data.base.repo.default_branch,
        };
    }
    async hasBranchOrTag(name) {
        for (const kind of ['heads', 'tags']) {
            const asked = { ...this.repository, ref: `${kind}/${name}` };
            if (await orNull(NOT_THERE, this.octokit.rest.git.getRef(asked)))
                return true;
        }
        return false;
    }
    /**
     * The commit that begins with these digits.
     *
     * @returns null when there is none or more than one, over all forks: GitHub answers both in one way
     *   (https://github.com/NixOS/nixpkgs/pull/189241), with 404, or with 422 for what looks like a commit
     */
    async commitOf(digits) {
        const asked = { ...this.repository, ref: digits, per_page: 1 };
        const answer = await orNull(NO_COMMIT, this.octokit.rest.repos.getCommit(asked));
        const sha = answer?.data.sha ?? '';
        return sha.startsWith(digits) ? sha : null;
    }
    /** Whether a commit is the end of a branch or before it. */
    async contains(branch, commit) {
        const basehead = `${branch}...${commit}`;
        const asked = { ...this.repository, basehead, per_page: 1 };
        const { compareCommitsWithBasehead } = this.octokit.rest.repos;
        const status = (await orNull(NOT_THERE, compareCommitsWithBasehead(asked)))?.data.status;
        return status === 'behind' || status === 'identical';
    }
    /** Names of the files in a folder; null when there is none, or more than GitHub lists. */
    async filesIn(repository, path, ref) {
        const asked = { ...repository, path, ...(ref && { ref }) };
        const data = (await orNull(NOT_THERE, this.octokit.rest.repos.getContent(asked)))?.data;
        if (!Array.isArray(data) || data.length >= MOST_FILES)
            return null;
        return data.map(({ name }) => name);
    }
    /** null when there is no such file. */
    async textOf(repository, path, ref) {
        const asked = { ...repository, path, ...(ref && { ref }) };
        const data = (await orNull(NOT_THERE, this.octokit.rest.repos.getContent(asked)))?.data;
        if (!data || Array.isArray(data) || !('content' in data))
            return null;
        return Buffer.from(data.content, 'base64').toString();
    }
    /** The commit at which a change left the branch it is to be merged into. */
    async mergeBase({ baseRef, head }) {
        const { data } = await this.octokit.rest.repos.compareCommitsWithBasehead({
            ...this.repository,
            basehead: `${baseRef}...${head}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
    }
    /** Runs of a workflow file that were started by comments and have not ended. */
    async activeRuns(workflowFile) {
        const listed = await Promise.all(ACTIVE.map((status) => this.octokit.rest.actions.listWorkflowRuns({
            ...this.repository,
            workflow_id: workflowFile,
            event: 'issue_comment',
            status,
            per_page: 100,
        })));
        const runs = listed.flatMap(({ data }) => data.workflow_runs);
        return [...new Map(runs.map((run) => [run.id, run])).values()].map((run) => ({
            id: run.id,
            title: run.display_title,
        }));
    }
    /** @returns false when it had ended by itself */
    async cancelRun(id) {
        try {
            await this.octokit.rest.actions.cancelWorkflowRun({ ...this.repository, run_id: id });
            return true;
        }
        catch (error) {
            if (gitHubStatusOf(error) === 409)
                return false;
            throw error;
        }
    }
}
/** An answer; null for one with a status that says that there is no such thing. */
async function orNull(statuses, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (statuses.includes(gitHubStatusOf(error) ?? 0))
            return null;
        throw error;
    }
}
/** The HTTP status that GitHub answered with; null when it did not answer. */
function gitHubStatusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : null;
}


/***/ })

};
