export const id = 711;
export const ids = [711,1372];
export const modules = {

/***/ 36782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitStateOf: () => (/* binding */ commitStateOf),
/* harmony export */   conclude: () => (/* binding */ conclude),
/* harmony export */   concludeRun: () => (/* binding */ concludeRun),
/* harmony export */   tellHandedOver: () => (/* binding */ tellHandedOver),
/* harmony export */   wasHandedOver: () => (/* binding */ wasHandedOver)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91372);
/* harmony import */ var _this_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85715);



/** @throws InputError for wrong inputs of the workflow */
async function concludeRun(get, env) {
    const ended = {
        pullRequest: Number((0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('pull-request', get, /^[1-9]\d{0,9}$/)),
        sha: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('sha', get, /^[0-9a-f]{40}$/),
        result: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('result', get, /^(success|failure|cancelled|skipped)$/),
        status: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('status', get, /^[a-z-]*$/),
        regressions: (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inputOf */ .wg)('regressions', get, /^\d*$/),
        // It names S3 clients, of any suite; a commit's status shows it as plain text.
        verdict: (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(get('verdict'), 300),
    };
    const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
    await tell(ended, (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .octokitOf */ .Rx)(get, env), (0,_this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readThisRun */ .OR)(env), _this_run_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8);
}
/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
async function conclude(ended, octokit, run, warn) {
    const talk = new _conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .Conversation */ .sy(octokit, run, ended.pullRequest, warn);
    await talk.setStatus(ended.sha, commitStateOf(ended));
    if (await talk.isOver())
        return;
    await talk.reply(endedWithoutResult(ended.result, run.url), { final: true });
}
/** In order of importance for the decision about the pull request. */
function commitStateOf({ regressions, result, status, verdict }) {
    const slower = Number(regressions);
    if (result === 'cancelled')
        return { state: 'error', description: 'Cancelled' };
    if (slower > 0) {
        return { state: result === 'success' ? 'success' : 'failure', description: verdict };
    }
    // A tick would say that everything was looked at and judged.
    if (status === 'could-not-be-judged' || (verdict !== '' && regressions === '')) {
        return { state: 'error', description: verdict || 'No cell could be judged' };
    }
    if (result === 'success' && status === 'succeeded') {
        return { state: 'success', description: verdict || 'All benchmarks ran' };
    }
    if (status === 'benchmarks-failed') {
        const state = result === 'success' ? 'success' : 'failure';
        return { state, description: 'Some benchmarks failed' };
    }
    return { state: 'error', description: 'Ended without a result' };
}
/** The last leg that ended left its job on AWS running, and no leg came after it. */
function wasHandedOver({ result, status }) {
    // A cancelled workflow has ended the job.
    return status === 'continue' && result !== 'cancelled';
}
/** Says that a re-run takes the job up; the re-run rewrites all that is said here. */
async function tellHandedOver({ pullRequest, sha }, octokit, run, warn) {
    const talk = new _conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .Conversation */ .sy(octokit, run, pullRequest, warn);
    const description = 'Continues on AWS; waits for “Re-run failed jobs”';
    await talk.setStatus(sha, { state: 'pending', description });
    await talk.reply(waitsForReRun(run.url), { final: false });
}
/** For a job on AWS that goes on when the last leg of the workflow has stopped watching it. */
function waitsForReRun(runUrl) {
    return `**The job on AWS continues, but nothing watches it any more.** *Re-run failed jobs* of the [run](${runUrl}) picks it up.`;
}
/** @param result GitHub's word for how the job ended */
function endedWithoutResult(result, runUrl) {
    const how = result === 'cancelled' ? 'Cancelled' : 'Ended without a result';
    return `**${how}**. [Run](${runUrl})`;
}


/***/ }),

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


/***/ }),

/***/ 85715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ readThisRun),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Rx: () => (/* binding */ octokitOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72854);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31937);
/** What a step of the sub-action is told: by the runner, and by the inputs of the workflow. */




const warn = (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
/** @throws InputError for one that is not of this form */
function inputOf(name, get, form) {
    const value = get(name);
    if (form.test(value))
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value)}": give an output of the workflow's jobs.`);
}
function octokitOf(get, env) {
    const token = inputOf('github-token', get, /./);
    const patience = {
        clock: _github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm,
        signal: new AbortController().signal,
        forMs: _github_client_js__WEBPACK_IMPORTED_MODULE_2__.GITHUB_PATIENCE_MS,
        notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    };
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__.openGitHub)({ token, apiUrl: env.GITHUB_API_URL, patience });
}
/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
function readThisRun(env) {
    const need = (name) => (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerVariable */ .DK)(env, name);
    const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
    const id = need('GITHUB_RUN_ID');
    const repositoryUrl = `${need('GITHUB_SERVER_URL')}/${owner}/${repo}`;
    // OWNER/REPO/.github/workflows/FILE@REF, of the calling workflow when this one is called.
    const workflowFile = /\/([^/@]+)@/.exec(need('GITHUB_WORKFLOW_REF'))?.[1] ?? '';
    return {
        repository: { owner, repo },
        repositoryUrl,
        id,
        url: `${repositoryUrl}/actions/runs/${id}`,
        workflowFile,
    };
}


/***/ }),

/***/ 31937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ readGitHubJob),
/* harmony export */   DK: () => (/* binding */ runnerVariable),
/* harmony export */   Jc: () => (/* binding */ trustExtraCertificates),
/* harmony export */   Yg: () => (/* binding */ saveOver),
/* harmony export */   _S: () => (/* binding */ isFromOutside),
/* harmony export */   ix: () => (/* binding */ triggerOf),
/* harmony export */   nd: () => (/* binding */ saveStarted),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   y7: () => (/* binding */ readStarted),
/* harmony export */   yI: () => (/* binding */ withoutRights)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96421);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _src_process_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35783);







/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
function readGitHubJob(env) {
    const need = (name) => runnerVariable(env, name);
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const repository = need('GITHUB_REPOSITORY');
    const runId = need('GITHUB_RUN_ID');
    return {
        repository,
        repositoryUrl: `${server}/${repository}`,
        jobName: `${env.GITHUB_WORKFLOW_REF?.split('@')[0] ?? ''} ${env.GITHUB_JOB ?? ''}`.trim(),
        runId,
        runUrl: `${server}/${repository}/actions/runs/${runId}`,
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        runAttempt: need('GITHUB_RUN_ATTEMPT'),
        event: need('GITHUB_EVENT_NAME'),
        payload: readPayload(env.GITHUB_EVENT_PATH),
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        runner: env.RUNNER_ENVIRONMENT,
        tempDir: need('RUNNER_TEMP'),
        summaryFile: env.GITHUB_STEP_SUMMARY || null,
        idToken: {
            url: env.ACTIONS_ID_TOKEN_REQUEST_URL,
            token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        },
    };
}
function readPayload(path) {
    return path ? (JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? {}) : {};
}
/**
 * Whether a workflow of this event has a token that can only read, whatever its permissions say: the pull request
 * is from a fork, or Dependabot's.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function isFromOutside({ event, payload }) {
    const pull = payload.pull_request;
    if (!pull || event === 'pull_request_target')
        return false;
    const isFork = pull.head.repo?.id !== pull.base.repo.id;
    return isFork || pull.user?.login === 'dependabot[bot]';
}
/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
function runnerVariable(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}
/** The runner's variables give rights (ID tokens, the log's commands) that code of a suite has no use for. */
function withoutRights(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(ACTIONS|GITHUB|INPUT|STATE)_/.test(name)));
}
/** Events that only people with write access to the repository, or the clock, can cause. */
const TRUSTED_EVENTS = new Set([
    'workflow_dispatch',
    'repository_dispatch',
    'push',
    'release',
]);
/**
 * What a run counts as. Whatever a stranger could have caused (pull requests, comments, runs that
 * follow others) counts as a comment: its jobs get the job definition for untrusted code.
 */
function triggerOf(event) {
    if (event === 'schedule')
        return 'schedule';
    return TRUSTED_EVENTS.has(event) ? 'workflow_dispatch' : 'issue_comment';
}
const ELSEWHERE = Symbol.for('s3-benchmarks.clock');
/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
const clock = globalThis[ELSEWHERE] ?? _src_process_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m;
/**
 * Has git trust the certificates that NODE_EXTRA_CA_CERTS names for this program, beside all that Node and the
 * system trust: one variable is enough behind a proxy with an authority of its own. What git was told itself
 * is left alone. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo
 */
async function trustExtraCertificates(tempDir, env) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO || env.GIT_SSL_CAPATH)
        return;
    const trusted = [...node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('system')];
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, 's3-benchmarks-ca.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, trusted.map((certificate) => `${certificate.trim()}\n`).join(''));
    env.GIT_SSL_CAINFO = file;
}
/** Called before the first job is submitted: from then on there may be one to end. */
function saveStarted(started) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('started', started);
}
/** No job is left to end: the run is over, or its job was left running on purpose. */
function saveOver() {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('over', 'true');
}
/** What there may be to end; null for nothing. */
function readStarted() {
    const started = _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu('started');
    return started === '' || _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu('over') === 'true' ? null : JSON.parse(started);
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   xR: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

/** Of a run with AWS: longer than an outage of a network that is worth surviving. */
const PATIENCE_MS = 15 * 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What can be concluded from an HTTP status alone. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ })

};
