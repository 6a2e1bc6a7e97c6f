export const id = 6338;
export const ids = [6338,1372];
export const modules = {

/***/ 76338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHANGES_LABEL: () => (/* binding */ CHANGES_LABEL),
  readChanges: () => (/* binding */ readChanges),
  remember: () => (/* binding */ remember),
  reportChanges: () => (/* binding */ reportChanges),
  tellChanges: () => (/* binding */ tellChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-kinds.js
var file_kinds = __webpack_require__(42692);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/nightly-changes.js


/** Names of S3; nothing in one is markup. */
const BucketName = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/);
/** Where the nightly figures of a case changed for good. */
const NightlyChange = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    storageClass: names/* StorageClass */.KD,
    bucket: BucketName.nullable().describe('Only where two are of one storage class.'),
    s3Client: names/* S3ClientId */.rN,
    workload: names/* WorkloadName */.lx,
    since: iso/* date */.p6().describe('The first night after the change.'),
    toldOn: iso/* date */.p6().optional().describe('The night on which it could be told.'),
    ratio: schemas/* number */.aig().positive().describe('Throughput after ÷ before.'),
});
/** What all S3 clients on an instance type share each night. */
const NightlyHost = schemas/* strictObject */.rej({
    instanceType: names/* InstanceType */.y9,
    isTakenOut: schemas/* boolean */.zMY()
        .describe('Whether figures are divided by what the cells of all other S3 clients share.'),
    gain: schemas/* number */.aig()
        .max(1)
        .describe('How much nearer nights lie to their own past without it, as a fraction.'),
});
/** `changes.json` of a history site: for whoever tells people of changes. */
const NightlyChanges = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    cells: schemas/* int */.Whr().nonnegative().describe('How many were looked at.'),
    hosts: schemas/* array */.YOg(NightlyHost).optional().describe('One for each instance type.'),
    changes: schemas/* array */.YOg(NightlyChange),
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/markdown.js
var markdown = __webpack_require__(29576);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdict-in-words.js + 1 modules
var verdict_in_words = __webpack_require__(9052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conversation.js
var conversation = __webpack_require__(91372);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/this-run.js
var this_run = __webpack_require__(85715);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/changes.js











/** More nights shift the date of a change a little: within this many days it is the same change. */
const SAME_WITHIN_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
/** @throws InputError for a file that the command `history` did not write */
async function tellChanges(get, env) {
    const file = (0,this_run/* inputOf */.wg)('changes-file', get, /./);
    const changes = readChanges((0,file_kinds/* textOf */.b6)((0,external_node_fs_.readFileSync)(file), file), file);
    const { repository } = (0,this_run/* readThisRun */.OR)(env);
    const issue = await reportChanges(changes, (0,this_run/* octokitOf */.Rx)(get, env), repository);
    core/* info */.pq(issue === null ? 'No new changes.' : `Reported in #${issue}.`);
}
/** @throws InputError for a file that the command `history` did not write */
function readChanges(text, file) {
    return (0,read_document/* readDocument */.u0)(NightlyChanges, text, file);
}
/** Those that are not among the known ones; what lost most first. */
function newChanges(found, known) {
    return found
        .filter((change) => {
        const one = knownOf(change);
        return !known.some((other) => isSame(one, other));
    })
        .sort((a, b) => a.ratio - b.ratio);
}
function knownOf(change) {
    const { bucket, instanceType, ratio, s3Client, since, storageClass, workload } = change;
    const place = [instanceType, storageClass, ...(bucket === null ? [] : [bucket])];
    return { cell: [...place, s3Client, workload].join('|'), slower: ratio < 1, since };
}
function isSame(a, b) {
    const apart = Math.abs(Date.parse(a.since) - Date.parse(b.since));
    return a.cell === b.cell && a.slower === b.slower && apart <= SAME_WITHIN_DAYS * DAY_MS;
}
const REMEMBERED = /<!-- s3-benchmarks:change (\S+) ([+-]) (\d{4}-\d\d-\d\d) -->/g;
/** For the end of an issue or comment; names hold no spaces and no angle brackets. */
function remember(changes) {
    return changes
        .map(knownOf)
        .map((one) => `<!-- s3-benchmarks:change ${one.cell} ${one.slower ? '-' : '+'} ${one.since} -->`)
        .join('\n');
}
function remembered(text) {
    return [...text.matchAll(REMEMBERED)].map(([, cell = '', sign, since = '']) => ({
        cell,
        slower: sign === '-',
        since,
    }));
}
/** The label by which the issues are found. */
const CHANGES_LABEL = 's3-benchmarks';
/** Number of changes reported at a time: even with the longest names they fit into GitHub's 65,536 characters. */
const AT_A_TIME = 100;
/**
 * Opens an issue about changes that no issue of this program has reported, closed ones included; or adds a
 * comment to the one that is open.
 *
 * @returns its number; null when there is nothing new
 */
async function reportChanges({ cells, changes: found, hosts }, octokit, repository) {
    if (found.length === 0)
        return null;
    const us = await (0,conversation/* ourLogin */.M2)(octokit);
    const listed = await octokit.paginate(octokit.rest.issues.listForRepo, {
        ...repository,
        labels: CHANGES_LABEL,
        state: 'all',
        per_page: 100,
    });
    const ours = listed.filter((issue) => issue.user?.login === us && !issue.pull_request);
    const texts = await Promise.all(ours.map((issue) => textsOf(issue.number, issue.body ?? '', us, octokit, repository)));
    const fresh = newChanges(found, texts.flat().flatMap(remembered)).slice(0, AT_A_TIME);
    if (fresh.length === 0)
        return null;
    const body = issueText(fresh, cells, hosts);
    const open = ours.find((issue) => issue.state === 'open');
    if (open) {
        await octokit.rest.issues.createComment({ ...repository, issue_number: open.number, body });
        return open.number;
    }
    const { data } = await octokit.rest.issues.create({
        ...repository,
        title: 'Nightly benchmarks: throughput has changed',
        labels: [CHANGES_LABEL],
        body,
    });
    return data.number;
}
/** Only text that this program wrote in an issue counts; text by others is ignored. */
async function textsOf(number, body, us, octokit, repository) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: 100,
    });
    const ours = comments.filter(({ user }) => user?.login === us);
    return [body, ...ours.map((comment) => comment.body ?? '')];
}
const HEAD = [
    ...['instance type', 'storage class', 'S3 client', 'workload'],
    ...['throughput', 'since', 'reported on'],
];
function issueText(changes, cells, hosts) {
    const rows = changes.map((found) => {
        const { bucket, instanceType, ratio, s3Client, since, storageClass, toldOn, workload } = found;
        const place = bucket === null ? storageClass : `${storageClass} ${bucket}`;
        const cell = [instanceType, place, s3Client, workload].map((name) => (0,report_escape/* markdownCode */.D9)(name));
        return [...cell, (0,format/* change */.Zg)(ratio), since, toldOn ?? '–'];
    });
    return [
        `The nightly figures of these cells have changed, and the change has lasted. ${(0,verdict_in_words/* falseChanges */.l)(cells)}`,
        '',
        ...dividedBy(changes, hosts),
        (0,markdown/* markdownTable */.Qj)(HEAD, rows, 'llllrll'),
        '',
        'Close this issue once the changes are explained. They are not reported again.',
        '',
        remember(changes),
    ].join('\n');
}
/** What the figures of the reported instance types are divided by. */
function dividedBy(changes, hosts) {
    const told = new Set(changes.map(({ instanceType }) => instanceType));
    const known = (hosts ?? []).filter(({ instanceType }) => told.has(instanceType));
    const words = known.map(({ gain, instanceType, isTakenOut }) => {
        const name = (0,report_escape/* markdownCode */.D9)(instanceType);
        return isTakenOut
            ? `on ${name} by what all other S3 clients shared that night, which brings nights ${(0,format/* percent */.KN)(gain)} closer to their own past`
            : `on ${name} by nothing: they are as they were measured`;
    });
    if (words.length === 0)
        return [];
    const apart = known.some(({ isTakenOut }) => isTakenOut)
        ? ' Changes of all S3 clients at once are not listed here; the site shows them.'
        : '';
    return [`Figures are divided ${words.join('; ')}.${apart}`, ''];
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
/** What is shown for an empty name. */
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
    if (visible.length <= maxLength)
        return visible;
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
/** A link in GitHub's Markdown; only the text if the address is not a web address. */
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
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   e$: () => (/* binding */ percentSpan),
/* harmony export */   eY: () => (/* binding */ speed),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   mW: () => (/* binding */ unitsInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   zN: () => (/* binding */ some)
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
/** How fast something was, with its unit, e.g. `12.3 Gb/s`, `2310 requests/s`. */
function speed(rate, unit) {
    return `${figure(rate)}${NBSP}${unit}`;
}
/** `Gb/s`, `requests/s`, or both where there are both. */
function unitsInWords(figures) {
    return [...new Set(figures.map(({ unit }) => unit))].sort().join(' or ');
}
/** A fraction in percent, without decimals from 10 % on: `4.2 %`, `62 %`, `123 %`. */
function percent(fraction) {
    const value = fraction * 100;
    const digits = value !== 0 && Math.abs(value) < 9.95 ? 1 : 0;
    return `${value.toFixed(digits)}${NBSP}%`;
}
/** Fractions in percent, from the least to the most: `6.0 % to 10 %`; '' for none. */
function percentSpan(fractions) {
    if (fractions.length === 0)
        return '';
    const [least, most] = [percent(Math.min(...fractions)), percent(Math.max(...fractions))];
    return least === most ? least : `${least} to ${most}`;
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
/** Bytes as a whole number of MiB, without the unit, for columns that name it. */
function mebibytes(count) {
    return String(Math.round(count / 2 ** 20));
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
function listed(words, separator = ', ') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(separator)} and ${words.at(-1)}`;
}
/** Words in a row, of many the first and how many more there are: `a, b and 4 more`; not for one more alone. */
function some(words, most, separator = ', ') {
    const more = words.length - most;
    return listed(more > 1 ? [...words.slice(0, most), `${more} more`] : words, separator);
}
/** With a capital letter, as a sentence or a label begins. */
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ })

};
