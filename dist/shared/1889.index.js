export const id = 1889;
export const ids = [1889,1372];
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
        if ((0,_repository_api_js__WEBPACK_IMPORTED_MODULE_3__/* .httpStatusOf */ .s)(error) === 404)
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
/* harmony export */   s: () => (/* binding */ httpStatusOf),
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
            if (httpStatusOf(error) === 404)
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
            if (httpStatusOf(error) === 409)
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
        if (statuses.includes(httpStatusOf(error) ?? 0))
            return null;
        throw error;
    }
}
/** The HTTP status that GitHub answered with; null when it did not answer. */
function httpStatusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : null;
}


/***/ }),

/***/ 81889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerComment: () => (/* binding */ answerComment),
  concludeRun: () => (/* binding */ concludeRun),
  tellChanges: () => (/* binding */ tellChanges)
});

// UNUSED EXPORTS: readSettings, readThisRun

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/read-fields.js
var read_fields = __webpack_require__(79265);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-kinds.js
var file_kinds = __webpack_require__(42692);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github-client.js + 23 modules
var github_client = __webpack_require__(72854);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github-runner.js
var github_runner = __webpack_require__(31937);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/instance-types.js
var instance_types = __webpack_require__(60471);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-scripts.js
var suite_scripts = __webpack_require__(72211);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/event.js
var comment_event = __webpack_require__(31383);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command.js








const LONGEST_LINE = 2000;
const SHA = /^[0-9a-f]{7,40}$/i;
/** Lists of names, which are checked before the command waits; other lists are as in a request. */
const NAMES = {
    'instance-types': names/* InstanceType */.y9,
    's3-clients': names/* S3ClientId */.rN,
    workloads: names/* WorkloadName */.lx,
};
/**
 * Reads what follows `/benchmark`.
 *
 * @param allowed whether, and for which suites, `suite=` may be given
 * @throws InputError for a word that cannot be meant
 */
function readCommand(words, allowed) {
    if (words.join(' ').length > LONGEST_LINE) {
        throw new input_error/* InputError */.dz(`The command is longer than ${LONGEST_LINE} characters: shorten it.`);
    }
    const [verb, ...rest] = words;
    if (verb === 'help' || verb === 'cancel') {
        if (rest.length === 0)
            return { kind: verb };
        throw new input_error/* InputError */.dz(`"${verb}" takes no other words: remove "${(0,input_error/* printable */.g$)(rest.join(' '), 80)}".`);
    }
    const asked = { lists: {} };
    const seen = new Set();
    for (const word of words) {
        const [key, value] = read(word);
        if (seen.has(key))
            throw new input_error/* InputError */.dz(`"${key}" is given twice: write it once.`);
        seen.add(key);
        switch (key) {
            case 'commit':
                asked.sha = value.toLowerCase();
                break;
            case 'compare-with':
                asked.compareWith = refOf(value);
                break;
            case 'suite':
                asked.suite = allowedSuite(value, allowed);
                break;
            case 'budget':
                asked.budget = (0,read_fields/* number */.ai)('budget', value, {
                    min: 1,
                    max: request/* LONGEST_JOB_MINUTES */.h1,
                    whole: true,
                });
                break;
            default:
                asked.lists[key] = listOf(key, value);
        }
    }
    if (asked.lists['fail-on-metric'] && asked.compareWith === 'none') {
        throw new input_error/* InputError */.dz('fail-on-metric needs a comparison: leave it out, or compare-with=none.');
    }
    return { kind: 'run', asked };
}
/** A word as key and value; a commit has no key of its own. */
function read(word) {
    if (SHA.test(word))
        return ['commit', word];
    const [key = '', ...value] = word.split('=');
    if (comment_event/* VERBS */.hU.some((verb) => verb === word)) {
        throw new input_error/* InputError */.dz(`"${word}" takes no value: write only /benchmark ${word}.`);
    }
    (0,input_error/* requireKnown */.$_)('word', key, value.length === 0 ? [...comment_event/* VERBS */.hU, ...comment_event/* KEYS */.Rk] : comment_event/* KEYS */.Rk);
    if (value.join('=') !== '')
        return [key, value.join('=')];
    throw new input_error/* InputError */.dz(`"${key}" has no value: write ${key}=VALUE, without a space.`);
}
/** Stricter than git's own rules: excludes characters that a shell or Markdown interprets, but no letters of any language. */
function refOf(value) {
    // refs/pull/N/head is whatever somebody without any permission pushes next.
    if (value.startsWith('refs/')) {
        throw new input_error/* InputError */.dz(`compare-with is "${(0,input_error/* printable */.g$)(value, 80)}": name a branch or tag without refs/, or a commit by all its 40 digits.`);
    }
    if (/^[\p{L}\p{M}\p{N}_./+@#=-]*$/u.test(value))
        return (0,read_values/* checkRef */.__)('compare-with', value);
    throw new input_error/* InputError */.dz(`compare-with is "${(0,input_error/* printable */.g$)(value, 80)}": give a branch, tag or commit of letters, digits and . _ / + @ # = -`);
}
function listOf(key, value) {
    const items = value.split(',');
    const name = NAMES[key];
    const wrong = items.find((item) => item === '' || (name && !name.safeParse(item).success));
    if (wrong !== undefined) {
        const what = name ? 'name' : 'value';
        throw new input_error/* InputError */.dz(`${key} has "${(0,input_error/* printable */.g$)(wrong, 80)}", which is not a ${what}: separate ${what}s with commas, without spaces.`);
    }
    if (!name)
        (0,request/* readRequest */["in"])({ [(0,request/* keyOf */.TN)(key)]: value });
    return (0,input_error/* requireDistinct */.Cq)(key, items);
}
function allowedSuite(value, { client, suites }) {
    if (!client) {
        throw new input_error/* InputError */.dz('suite= is not allowed here: a suite measures its own code.');
    }
    if (suites.length > 0)
        return (0,input_error/* requireKnown */.$_)('suite', value, suites);
    throw new input_error/* InputError */.dz('suite= is not allowed here: the workflow lists no suites.');
}
/** The command again, of checked words only, with this commit. */
function commandWith(sha, { budget, compareWith, lists, suite }) {
    const values = {
        ...Object.fromEntries(comment_event/* LIST_KEYS */.Uo.map((key) => [key, lists[key]?.join(',')])),
        'compare-with': compareWith,
        suite,
        budget: budget?.toString(),
    };
    const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
    return ['/benchmark', sha, ...words].join(' ');
}
const SHORT_COMMIT = /^[0-9a-f]{7,39}$/i;
const FOLDER = 'workloads';
const WORKLOAD_FILE = /^(.+)\.run\.json$/;
/**
 * What to compare with, as it is handed on: a branch or tag that is there, or a whole commit. Fewer digits stand for
 * a commit only if no other has them and it is part of a branch that people with write permission made: GitHub
 * knows the commits of all forks under the repository's own name, and digits can be ground.
 *
 * @throws InputError when there is no such thing; what GitHub's client throws
 */
async function existingRef(asked, pullRequest, api) {
    if (await api.hasBranchOrTag(asked))
        return asked;
    const whole = (0,read_values/* isCommit */.WM)(asked.toLowerCase());
    if (!whole && !SHORT_COMMIT.test(asked)) {
        throw new input_error/* InputError */.dz(`compare-with is "${asked}": this repository has no such branch or tag. Give one that exists, or a commit.`);
    }
    const commit = await api.commitOf(asked.toLowerCase());
    if (commit === null) {
        const why = whole ? 'no such commit' : 'no such commit, or several that start like this';
        throw new input_error/* InputError */.dz(`compare-with is "${asked}": this repository has ${why}. Give a branch, a tag, or all 40 digits of a commit.`);
    }
    if (whole)
        return commit;
    const { baseRef, defaultBranch, fork, head } = pullRequest;
    for (const branch of new Set([baseRef, defaultBranch, ...(fork ? [] : [head])])) {
        if (await api.contains(branch, commit))
            return commit;
    }
    throw new input_error/* InputError */.dz(`compare-with is "${asked}", which is not part of ${baseRef} or ${defaultBranch}: give all 40 digits of the ` +
        'commit. Fewer can be forged.');
}
/**
 * Refuses names that nothing has, before the command waits in a queue for hours. What only the stack knows is checked
 * when the run begins.
 *
 * @param refs of both sides, the one to measure first: a client that one of them has can be measured. Undefined:
 *   the default branch
 * @throws InputError for the first name that cannot be meant; what GitHub's client throws
 */
async function requireNames({ lists }, suite, refs, api) {
    for (const type of lists['instance-types'] ?? []) {
        // The settings of the stack may describe types that no catalogue has: the run knows them.
        if ((0,instance_types/* isInstanceTypeOfEc2 */.JH)(type))
            continue;
        (0,input_error/* requireKnown */.$_)('instance type', type, [...instance_types/* INSTANCE_TYPES */.qA.keys()]);
    }
    if (suite === null)
        return;
    const workloads = lists.workloads && (await workloadsOf(suite, refs[0], api));
    if (workloads)
        for (const one of lists.workloads)
            (0,input_error/* requireKnown */.$_)('workload', one, workloads);
    const s3Clients = lists['s3-clients'] && (await clientsOf(suite, refs, api));
    if (s3Clients)
        for (const one of lists['s3-clients'])
            (0,input_error/* requireKnown */.$_)('S3 client', one, s3Clients);
}
/** The repository at GitHub that an https URL names; null for any other place. */
function repositoryAt(url, serverUrl) {
    if (!url.toLowerCase().startsWith(`${serverUrl.toLowerCase()}/`))
        return null;
    const [owner, repo, ...more] = url.slice(serverUrl.length + 1).split('/');
    const isRepository = owner && repo && more.every((part) => part === '');
    return isRepository ? { owner, repo: repo.replace(/\.git$/, '') } : null;
}
/** null when it cannot be told. */
async function workloadsOf(suite, ref, api) {
    const files = await api.filesIn(suite, FOLDER, ref);
    return files
        ?.flatMap((name) => WORKLOAD_FILE.exec(name)?.[1] ?? [])
        .filter((name) => names/* WorkloadName */.lx.safeParse(name).success);
}
/** null when only the suite itself knows. */
async function clientsOf(suite, refs, api) {
    const known = new Set();
    for (const ref of refs) {
        const source = await firstOf(suite_scripts/* CLIENTS_FILES */.zQ, suite, ref, api);
        const clients = source === null ? null : (0,suite_scripts/* readSuiteClients */.Xx)(source);
        if (clients === null)
            return null;
        for (const name of clients.keys())
            known.add(name);
    }
    return [...known];
}
async function firstOf(paths, suite, ref, api) {
    for (const path of paths) {
        const text = await api.textOf(suite, path, ref);
        if (text !== null)
            return text;
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conversation.js
var conversation = __webpack_require__(91372);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/replies.js

/** Text from outside, in a block where nothing of it is markup, a link or a mention. */
function block(text) {
    return ['```text', (0,report_escape/* oneLine */.TN)(text, 1000).replaceAll('`', "'"), '```'].join('\n');
}
const HELP = `**\`/benchmark\`** measures this pull request on AWS, one instance type after the other, and compares it with the commit it branched off.

\`\`\`text
/benchmark
/benchmark 40-DIGITS-OF-A-COMMIT
/benchmark instance-types=c7gn.16xlarge,c5n.18xlarge s3-clients=crt-c workloads=download-5GiB-1x
/benchmark compare-with=main
/benchmark cancel
\`\`\`

| word | means |
|---|---|
| a commit | what to measure; it must be the head. Required for a fork, with all 40 digits |
| \`instance-types=\` \`s3-clients=\` \`workloads=\` | names, separated by commas, without spaces; default: the stack's defaults |
| \`filter=\` \`skip=\` | only these cases, or all but these: \`S3-CLIENT/WORKLOAD\`, where \`*\` stands for any text, e.g. \`skip=rclone/*,*/*-crc32\` |
| \`compare-with=\` | branch, tag or commit of this repository, by 7 digits or more; \`self\`: measure the noise; \`none\`: no comparison |
| \`budget=\` | whole minutes for measuring, all instance types together; the report says what was not reached |
| \`fail-on-metric=\` | \`cpu\`, \`memory\`: higher costs are a regression, too |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command must be on the first line of the comment. The lines below it are ignored.`;
function refusal(reason) {
    return `Not started.\n\n${block(reason)}\n\n\`/benchmark help\` explains the command.`;
}
function needsPermission(least) {
    return `Not started: \`/benchmark\` needs the permission \`${least}\` in this repository.`;
}
/** @param again the command with the commit in it */
function nameCommit({ head, number }, repositoryUrl, again) {
    return `This pull request is from a fork. [Review its code at this commit](${repositoryUrl}/pull/${number}/files/${head}); if it may run on AWS, comment:

\`\`\`text
${again}
\`\`\``;
}
function queued({ compareWith, head, others, runUrl }) {
    const against = compareWith ? `, compared with \`${compareWith}\`` : '';
    const place = others === 0 || others === null
        ? 'It starts when nothing else runs on the stack.'
        : `${others === 1 ? 'One other run that a comment started has' : `${others} other runs that comments started have`} not ended; one runs at a time.`;
    return `**Queued**: \`${head}\`${against}. ${place} [Run](${runUrl}) · \`/benchmark cancel\` ends it.`;
}
function cancelled(count) {
    if (count === 0)
        return 'Nothing to cancel: no benchmark of this pull request is running or waiting.';
    return `Cancelled ${count === 1 ? 'the run' : `${count} runs`} of this pull request. A job on AWS ends within seconds.`;
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/answer.js







/**
 * Answers a command: reads it, asks GitHub what must be known, decides, and says so.
 *
 * @throws when GitHub does not answer what the decision needs; then nothing is run
 */
async function answer(options) {
    const { api, comment, run, settings, warn } = options;
    const { author } = comment;
    if (author.bot && !settings.allowedBots.includes(author.login))
        return comment_event/* NO_RUN */.e_;
    const talk = new conversation/* Conversation */.sy(api.octokit, run, comment.pullRequest, warn);
    await talk.react(comment.id, 'eyes');
    try {
        return await answerTo({ ...options, talk });
    }
    catch (error) {
        await talk.react(comment.id, '-1');
        const expected = error instanceof input_error/* InputError */.dz;
        await talk.reply(refusal(expected ? error.message : UNANSWERED), { final: true });
        if (!expected)
            throw error;
        return comment_event/* NO_RUN */.e_;
    }
}
const UNANSWERED = 'GitHub did not provide the information that is needed: repeat the command later.';
async function answerTo(options) {
    const { comment, settings, talk } = options;
    if (!(await isAllowed(options))) {
        await talk.react(comment.id, '-1');
        await talk.reply(needsPermission(settings.least), { final: true });
        return comment_event/* NO_RUN */.e_;
    }
    const command = readCommand(comment.words, settings);
    switch (command.kind) {
        case 'help':
            await talk.reply(HELP, { final: true });
            return comment_event/* NO_RUN */.e_;
        case 'cancel':
            await talk.reply(cancelled(await cancelRuns(options)), { final: true });
            await talk.react(comment.id, 'rocket');
            return comment_event/* NO_RUN */.e_;
        case 'run':
            return await answerRun(command.asked, options);
    }
}
/** A bot that the workflow lists has the permission by that: GitHub gives Apps no role to ask for. */
async function isAllowed({ api, comment, settings }) {
    const { bot, id, login } = comment.author;
    return bot || mayRun(id, await api.permissionOf(login), settings.least);
}
async function answerRun(asked, options) {
    const { api, comment, run, talk } = options;
    const pullRequest = await api.pullRequest(comment.pullRequest);
    const verdict = authorise(asked, pullRequest);
    if (verdict.kind === 'refuse')
        throw new input_error/* InputError */.dz(verdict.reason);
    if (verdict.kind === 'name-commit') {
        const again = commandWith(pullRequest.head, asked);
        await talk.react(comment.id, '-1');
        await talk.reply(nameCommit(pullRequest, run.repositoryUrl, again), { final: true });
        return comment_event/* NO_RUN */.e_;
    }
    const compareWith = await baselineOf(asked, pullRequest, api);
    await checkNames(asked, pullRequest, compareWith, options);
    const others = await placeInQueue(options);
    const { head } = pullRequest;
    await talk.reply(queued({ head, compareWith, others, runUrl: run.url }), {
        final: false,
    });
    await talk.setStatus(head, { state: 'pending', description: 'Queued' });
    await talk.react(comment.id, 'rocket');
    return (0,comment_event/* outputsOf */.Yz)(asked, pullRequest, compareWith);
}
/** Unless another is asked for, where the change left its base: then the change alone is compared. */
async function baselineOf({ compareWith }, pullRequest, api) {
    if (compareWith === 'none')
        return null;
    if (compareWith === undefined)
        return api.mergeBase(pullRequest);
    return compareWith === request/* ITSELF */.av ? request/* ITSELF */.av : existingRef(compareWith, pullRequest, api);
}
/** What cannot be found out now is checked when the run begins: that only spares a wait. */
async function checkNames(asked, { head }, compareWith, { api, run, settings, talk }) {
    const ours = settings.client ? null : run.repository;
    const server = new URL(run.repositoryUrl).origin;
    const suite = asked.suite === undefined ? ours : repositoryAt(asked.suite, server);
    // Of a suite that a client names the default branch is measured.
    const sides = compareWith === null || compareWith === request/* ITSELF */.av ? [head] : [head, compareWith];
    const refs = suite === ours ? sides : [undefined];
    try {
        await requireNames(asked, suite, refs, api);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.dz)
            throw error;
        talk.warn(`The names in the command could not be checked: ${(0,input_error/* messageOf */.bD)(error)}`);
    }
}
/** @returns how many runs of the pull request were cancelled */
async function cancelRuns(options) {
    const title = (0,comment_event/* runTitle */.kh)(options.comment.pullRequest);
    const ours = (await otherRuns(options)).filter((one) => one.title === title);
    const done = await Promise.all(ours.map(({ id }) => options.api.cancelRun(id)));
    return done.filter((one) => one).length;
}
/** Information only: if it cannot be found out, the command is not refused. */
async function placeInQueue(options) {
    try {
        return (await otherRuns(options)).length;
    }
    catch (error) {
        options.talk.warn(`The position in the queue is not known: ${(0,input_error/* messageOf */.bD)(error)}`);
        return null;
    }
}
async function otherRuns({ api, run }) {
    const runs = await api.activeRuns(run.workflowFile);
    return runs.filter(({ id, title }) => String(id) !== run.id && isOurs(title));
}
function isOurs(title) {
    return title.startsWith((0,comment_event/* runTitle */.kh)(''));
}
const LEAST_PERMISSIONS = ['write', 'maintain', 'admin'];
/** @param permission null for somebody whom GitHub does not know */
function mayRun(userId, permission, least) {
    if (permission === null || permission.userId !== userId)
        return false;
    const { base, role } = permission;
    const held = base === 'admin' ? 'admin' : base === 'write' ? 'write' : null;
    if (held === 'admin')
        return true;
    if (held === null || least === 'admin')
        return false;
    return least === 'write' || role === 'maintain';
}
/** Whether what was asked may be measured, by somebody who has the permission. */
function authorise({ sha }, { fork, head, open }) {
    if (!open)
        return refuse('The pull request is closed: reopen it to benchmark it.');
    if (sha === undefined)
        return fork ? { kind: 'name-commit' } : { kind: 'run' };
    if (fork && !(0,read_values/* isCommit */.WM)(sha)) {
        return refuse(`The pull request is from a fork: give all 40 digits of the commit, not ${sha.length}. Fewer can be forged.`);
    }
    if (head.startsWith(sha))
        return { kind: 'run' };
    return refuse(`The pull request is at ${head} now, not at ${sha}: review it again, and name that commit.`);
}
function refuse(reason) {
    return { kind: 'refuse', reason };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/headline.js + 1 modules
var headline = __webpack_require__(8857);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/changes.js





/** More nights shift the date of a change a little: within this many days it is the same change. */
const SAME_WITHIN_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
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
    const body = textOf(fresh, cells, hosts);
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
function textOf(changes, cells, hosts) {
    const rows = changes.map((change) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = change;
        const place = bucket === null ? storageClass : `${storageClass} ${bucket}`;
        const cell = [instanceType, place, s3Client, workload].map((name) => (0,report_escape/* markdownCode */.D9)(name));
        const percent = Math.round((change.ratio - 1) * 100);
        return `| ${cell.join(' | ')} | ${percent > 0 ? '+' : ''}${percent} % | ${change.since} | ${change.toldOn ?? '–'} |`;
    });
    return [
        `The nightly figures of these cells have changed, and the change has lasted. ${(0,headline/* falseChanges */.l)(cells)}`,
        '',
        ...dividedBy(changes, hosts),
        '| instance type | storage class | S3 client | workload | throughput | since | reported on |',
        '|---|---|---|---|---|---|---|',
        ...rows,
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
            ? `on ${name} by what all other S3 clients shared that night, which brings nights ${Math.round(gain * 100)} % closer to their own past`
            : `on ${name} by nothing: they are plain Gb/s`;
    });
    if (words.length === 0)
        return [];
    const apart = known.some(({ isTakenOut }) => isTakenOut)
        ? ' Changes of all S3 clients at once are not listed here; the site shows them.'
        : '';
    return [`Figures are divided ${words.join('; ')}.${apart}`, ''];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conclude.js


/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
async function conclude(ended, octokit, run, warn) {
    const talk = new conversation/* Conversation */.sy(octokit, run, ended.pullRequest, warn);
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
    const talk = new conversation/* Conversation */.sy(octokit, run, pullRequest, warn);
    const description = 'Continues on AWS; waits for “Re-run failed jobs”';
    await talk.setStatus(sha, { state: 'pending', description });
    await talk.reply(waitsForReRun(run.url), { final: false });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/repository-api.js
var repository_api = __webpack_require__(95946);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/run.js











const warn = (message) => core/* warning */.$e(message);
/** @throws InputError for wrong inputs of the workflow */
async function answerComment(comment, get, env) {
    const run = readThisRun(env);
    const api = new repository_api/* RepositoryApi */.t(octokitOf(get, env), run.repository);
    const outputs = await answer({ comment, settings: readSettings(get), run, api, warn });
    core/* info */.pq(outputs.run ? `Benchmark ${outputs.sha}.` : 'Nothing to run.');
    return outputs;
}
/** @throws InputError for wrong inputs of the workflow */
async function concludeRun(get, env) {
    const ended = {
        pullRequest: Number(checked('pull-request', get, /^[1-9]\d{0,9}$/)),
        sha: checked('sha', get, /^[0-9a-f]{40}$/),
        result: checked('result', get, /^(success|failure|cancelled|skipped)$/),
        status: checked('status', get, /^[a-z-]*$/),
        regressions: checked('regressions', get, /^\d*$/),
        // It names S3 clients, of any suite; a commit's status shows it as plain text.
        verdict: (0,input_error/* printable */.g$)(get('verdict'), 300),
    };
    const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
    await tell(ended, octokitOf(get, env), readThisRun(env), warn);
}
/** @throws InputError for a file that the command `history` did not write */
async function tellChanges(get, env) {
    const file = checked('changes-file', get, /./);
    const changes = readChanges((0,file_kinds/* textOf */.b6)((0,external_node_fs_.readFileSync)(file), file), file);
    const { repository } = readThisRun(env);
    const issue = await reportChanges(changes, octokitOf(get, env), repository);
    core/* info */.pq(issue === null ? 'No new changes.' : `Reported in #${issue}.`);
}
function checked(name, get, form) {
    const value = get(name);
    if (form.test(value))
        return value;
    throw new input_error/* InputError */.dz(`${name} is "${(0,input_error/* printable */.g$)(value)}": give an output of the workflow's jobs.`);
}
function octokitOf(get, env) {
    const token = checked('github-token', get, /./);
    const patience = {
        clock: github_runner/* clock */.pm,
        signal: new AbortController().signal,
        forMs: github_client.GITHUB_PATIENCE_MS,
        notice: core/* info */.pq,
    };
    return (0,github_client.openGitHub)({ token, apiUrl: env.GITHUB_API_URL, patience });
}
/** @throws InputError */
function readSettings(get) {
    const least = (0,input_error/* requireKnown */.$_)('permission', get('permission') || 'write', LEAST_PERMISSIONS);
    return {
        least: least,
        allowedBots: list(get('allowed-bots')),
        client: (0,read_fields/* flag */.Jt)('client', get('client')),
        suites: list(get('suites')).map((suite) => {
            if (/^https:\/\/[\w./-]+$/.test(suite))
                return suite;
            throw new input_error/* InputError */.dz(`suites has "${(0,input_error/* printable */.g$)(suite)}": give https URLs.`);
        }),
    };
}
function list(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
function readThisRun(env) {
    const need = (name) => (0,github_runner/* runnerVariable */.DK)(env, name);
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

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ readSuiteClients),
/* harmony export */   _Y: () => (/* binding */ SUITE_SCRIPTS),
/* harmony export */   bz: () => (/* binding */ pythonTokens),
/* harmony export */   zQ: () => (/* binding */ CLIENTS_FILES)
/* harmony export */ });
/** Scripts of a suite under the reference contract, by what they do. */
const SUITE_SCRIPTS = {
    /** Prepares, builds, runs: all in one. */
    whole: 'scripts/prep-build-run-benchmarks.py',
    build: 'scripts/build-runner.py',
    prepare: 'scripts/prep-s3-files.py',
    tools: 'scripts/install-tools-AL2023.py',
};
/** Where a suite says which S3 clients it has, in `S3_CLIENTS`; the first that is there counts. */
const CLIENTS_FILES = ['scripts/utils/__init__.py', 'scripts/utils.py'];
/** What changes a dict that was made before, beside `[…] =`. */
const CHANGES = ['update', 'pop', 'popitem', 'setdefault', 'clear'];
const DICTS = ['RUNNERS', 'S3_CLIENTS'];
/**
 * Reads a suite's own `S3_CLIENTS` from its text, without running it: as the reference suite makes it,
 * of calls `Runner('LANGUAGE', s3_clients=['NAME', …])`, or as a dict of texts.
 *
 * @param source of one of `CLIENTS_FILES`
 * @returns null when the text does not tell for sure: then only the suite itself knows
 */
function readSuiteClients(source) {
    const tokens = pythonTokens(source);
    if (!tokens?.some(isClients) || isChanged(tokens))
        return null;
    const found = fromDict(tokens) ?? fromCalls(tokens);
    return found && found.size > 0 ? found : null;
}
/** `S3_CLIENTS = {'NAME': 'LANGUAGE', …}`; null when there is no such dict, or an empty one. */
function fromDict(tokens) {
    const start = tokens.findIndex((token, index) => isSign(token, '{') && isSign(tokens[index - 1], '=') && isForClients(tokens, index - 1));
    const entries = start < 0 ? [] : itemsFrom(tokens, start).items;
    if (entries.length === 0)
        return null;
    const pairs = entries.flatMap(([name, colon, language, ...more]) => isText(name) && isSign(colon, ':') && isText(language) && more.length === 0
        ? [[name.text, language.text]]
        : []);
    return new Map(pairs.length === entries.length ? pairs : []);
}
/** Whether what stands before `=` is `S3_CLIENTS` or `S3_CLIENTS: TYPE`, and always reached. */
function isForClients(tokens, equals) {
    if (isClients(tokens[equals - 1]))
        return tokens[equals].indent === 0;
    const at = tokens.findLastIndex((token, index) => index < equals && isClients(token));
    const type = tokens.slice(at + 1, equals);
    const isType = isSign(type[0], ':') && !type.some((token) => isSign(token, '='));
    return at >= 0 && isType && tokens[equals].indent === 0;
}
/** null when a runner is added that cannot be read. */
function fromCalls(tokens) {
    const clients = new Map();
    for (const [index, { indent, kind, text }] of tokens.entries()) {
        const before = tokens[index - 1]?.text ?? '';
        const isCall = isSign(tokens[index + 1], '(') && !['class', 'def'].includes(before);
        if (kind !== 'name' || !isCall)
            continue;
        const addsAnother = /^_?(add|register)_runner$/.test(text) && tokens[index + 2]?.text !== 'Runner';
        if (addsAnother)
            return null;
        if (text !== 'Runner')
            continue;
        const runner = readRunner(itemsFrom(tokens, index + 1).items);
        if (indent > 0 || !runner)
            return null;
        for (const client of runner.s3Clients)
            clients.set(client, runner.language);
    }
    return clients;
}
/** The arguments `'LANGUAGE', s3_clients=[…]`, by position or by name. */
function readRunner(args) {
    const argument = (name, position) => {
        const named = args.find(([first, equals]) => first?.text === name && isSign(equals, '='));
        if (named)
            return named.slice(2);
        const [first, equals, ...more] = args[position] ?? [];
        return isSign(equals, '=') ? [] : [first, equals, ...more].filter((one) => one !== undefined);
    };
    const [language, ...more] = argument('lang', 0);
    const s3Clients = textsOf(argument('s3_clients', 1));
    if (!isText(language) || more.length > 0 || !s3Clients)
        return null;
    return { language: language.text, s3Clients };
}
/** Of `['a', 'b']` or `('a', 'b')`; null for anything else. */
function textsOf(list) {
    if (!isSign(list[0], '[') && !isSign(list[0], '('))
        return null;
    const { items, end } = itemsFrom(list, 0);
    const isOnlyTexts = items.every((item) => item.length === 1 && isText(item[0]));
    return isOnlyTexts && end === list.length - 1 ? items.map(([item]) => item.text) : null;
}
/** What stands in a bracket, apart at the commas, and where its closing one is; no item is empty. */
function itemsFrom(tokens, opening) {
    const items = [[]];
    let depth = 1;
    let at = opening + 1;
    for (; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth--;
        if (depth === 0)
            break;
        if (depth === 1 && isSign(token, ','))
            items.push([]);
        else
            items.at(-1).push(token);
    }
    return { items: items.filter((item) => item.length > 0), end: at };
}
/** Whether the dicts are changed in a way that cannot be followed. */
function isChanged(tokens) {
    return tokens.some((token, index) => {
        const [next, after] = [tokens[index + 1], tokens[index + 2]];
        if (token.text === 'import' && isSign(next, '*'))
            return true;
        if (token.kind !== 'name' || !DICTS.includes(token.text))
            return false;
        if (tokens[index - 1]?.text === 'del')
            return true;
        if (isSign(next, '.'))
            return CHANGES.includes(after?.text ?? '');
        return isSign(next, '[') && after?.kind === 'string';
    });
}
function isClients(token) {
    return token?.kind === 'name' && token.text === 'S3_CLIENTS';
}
function isSign(token, text) {
    return token?.kind === 'sign' && token.text === text;
}
function isText(token) {
    return token?.kind === 'string' && !token.formatted;
}
/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING_START = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\w.]*/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\n': '' };
const OPENING = '([{';
const CLOSING = ')]}';
/**
 * Takes a Python file apart without running it: enough to see which names and texts stand where.
 *
 * @returns null when it is no Python that can be taken apart: a quote that is never closed, say
 */
function pythonTokens(source) {
    const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
    const tokens = [];
    let at = 0;
    let depth = 0;
    let indent = 0;
    let isLineStart = true;
    while (at < text.length) {
        if (isLineStart) {
            const blank = /^[ \t\f]*/.exec(text.slice(at))[0].length;
            if (depth === 0)
                indent = blank;
            at += blank;
            isLineStart = false;
            continue;
        }
        const rest = text.slice(at, at + 400);
        const [character = ''] = rest;
        const add = (kind, word, formatted = false) => tokens.push({ kind, text: word, formatted, indent });
        const string = STRING_START.exec(rest);
        if (character === '\n') {
            isLineStart = true;
            at++;
        }
        else if (character === '\\' && rest[1] === '\n') {
            at += 2;
        }
        else if (character === '#') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (/\s/.test(character)) {
            at++;
        }
        else if (string) {
            const [start, prefix = '', quote = ''] = string;
            const end = endOfString(text, at + start.length, quote);
            if (end === null)
                return null;
            const inside = text.slice(at + start.length, end);
            const isRaw = /r/i.test(prefix);
            add('string', isRaw ? inside : unescaped(inside), /[ft]/i.test(prefix));
            at = end + quote.length;
        }
        else {
            const word = (NAME.exec(rest) ?? NUMBER.exec(rest))?.[0] ?? character;
            if (OPENING.includes(word))
                depth++;
            if (CLOSING.includes(word))
                depth--;
            if (depth < 0)
                return null;
            add(NAME.test(word) ? 'name' : 'sign', word);
            at += word.length;
        }
    }
    return depth === 0 ? tokens : null;
}
/** Where its closing quote begins; null when there is none. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && quote.length === 1)
            return null;
    }
    return null;
}
function unescaped(text) {
    return text.replace(/\\([\s\S])/g, (all, character) => {
        return ESCAPES[character] ?? (/[\\'"]/.test(character) ? character : all);
    });
}


/***/ })

};
