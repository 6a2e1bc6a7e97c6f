export const id = 9573;
export const ids = [9573];
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

/***/ 64204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ ourLogin),
/* harmony export */   Q2: () => (/* binding */ ourComment),
/* harmony export */   XU: () => (/* binding */ FINAL),
/* harmony export */   publishComment: () => (/* binding */ publishComment),
/* harmony export */   runMarker: () => (/* binding */ runMarker)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72854);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47779);
/* harmony import */ var _repository_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95946);



const MOST_TRIES = 3;
/** Stands in a comment that tells how its run ended. */
const FINAL = '<!-- s3-benchmarks:final -->';
/** Begins the comment of a workflow run. */
function runMarker(runId) {
    return `<!-- s3-benchmarks:run=${runId} -->`;
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
                if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || tries === MOST_TRIES)
                    throw error;
            }
        }
    }
    catch (error) {
        warn(`The comment on #${pullRequest} could not be written: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
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
        if ((0,_repository_api_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) === 404)
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
/* harmony export */   c: () => (/* binding */ statusOf),
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
            if (statusOf(error) === 404)
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
            if (statusOf(error) === 409)
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
        if (statuses.includes(statusOf(error) ?? 0))
            return null;
        throw error;
    }
}
/** The HTTP status that GitHub answered with; null when it did not answer. */
function statusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : null;
}


/***/ }),

/***/ 59573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerComment: () => (/* binding */ answerComment),
  concludeRun: () => (/* binding */ concludeRun),
  tellChanges: () => (/* binding */ tellChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-text.js
var file_text = __webpack_require__(63776);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(85459);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github-client.js + 23 modules
var github_client = __webpack_require__(72854);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/git-ref.js
var git_ref = __webpack_require__(84734);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/parse-input.js
var parse_input = __webpack_require__(2315);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command-words.js
var command_words = __webpack_require__(70294);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command.js





const LONGEST_LINE = 2000;
/** As long as a job on somebody's own runner may last: 5 days. */
const LONGEST_BUDGET_MINUTES = 5 * 24 * 60;
const SHA = /^[0-9a-f]{7,40}$/i;
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
        throw new input_error/* InputError */.dz(`"${verb}" stands alone: remove "${(0,input_error/* printable */.g$)(rest.join(' '), 80)}".`);
    }
    const asked = { sha: null, lists: {}, compareWith: null, suite: null, budget: null };
    const seen = new Set();
    for (const word of words) {
        const [key, value] = read(word);
        if (seen.has(key))
            throw new input_error/* InputError */.dz(`"${key}" stands there twice: write it once.`);
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
                asked.budget = (0,parse_input/* number */.ai)('budget', value, {
                    min: 1,
                    max: LONGEST_BUDGET_MINUTES,
                    whole: true,
                });
                break;
            default:
                asked.lists[key] = namesOf(key, value);
        }
    }
    return { kind: 'run', asked };
}
/** A word as key and value; a commit has no key of its own. */
function read(word) {
    if (SHA.test(word))
        return ['commit', word];
    const [key = '', ...value] = word.split('=');
    if (command_words/* VERBS */.hU.some((verb) => verb === word)) {
        throw new input_error/* InputError */.dz(`"${word}" stands alone: write only /benchmark ${word}.`);
    }
    (0,input_error/* requireKnown */.$_)('word', key, value.length === 0 ? [...command_words/* VERBS */.hU, ...command_words/* KEYS */.Rk] : command_words/* KEYS */.Rk);
    if (value.join('=') !== '')
        return [key, value.join('=')];
    throw new input_error/* InputError */.dz(`"${key}" has no value: write ${key}=VALUE, without a space.`);
}
/** Narrower than git's own rules, by the signs that a shell or Markdown reads: letters of any language are none. */
function refOf(value) {
    // refs/pull/N/head is whatever somebody without any permission pushes next.
    if (value.startsWith('refs/')) {
        throw new input_error/* InputError */.dz(`compare-with is "${(0,input_error/* printable */.g$)(value, 80)}": name a branch or tag without refs/, or a commit by all its 40 digits.`);
    }
    if (/^[\p{L}\p{M}\p{N}_./+@#=-]*$/u.test(value))
        return (0,git_ref/* checkRef */._)('compare-with', value);
    throw new input_error/* InputError */.dz(`compare-with is "${(0,input_error/* printable */.g$)(value, 80)}": give a branch, tag or commit of letters, digits and . _ / + @ # = -`);
}
function namesOf(key, value) {
    const names = value.split(',');
    const wrong = names.find((name) => !NAMES[key].safeParse(name).success);
    if (wrong === undefined)
        return (0,input_error/* requireDistinct */.Cq)(key, names);
    throw new input_error/* InputError */.dz(`${key} has "${(0,input_error/* printable */.g$)(wrong, 80)}", which is no name: write names between commas, without spaces.`);
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
        ...Object.fromEntries(command_words/* LIST_KEYS */.Uo.map((key) => [key, lists[key]?.join(',')])),
        'compare-with': compareWith,
        suite,
        budget: budget?.toString(),
    };
    const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
    return ['/benchmark', sha, ...words].join(' ');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/messages.js
var messages = __webpack_require__(47779);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/commit-status.js

/** What GitHub shows beside the commit. */
const STATUS_CONTEXT = 'S3 benchmarks';
/** GitHub's limit. */
const LONGEST_DESCRIPTION = 140;
/** Sets the status of a commit; where that fails it is a warning. */
async function setCommitStatus(status) {
    const { description, octokit, repository, sha, state, targetUrl, warn } = status;
    try {
        await octokit.rest.repos.createCommitStatus({
            ...repository,
            sha,
            state,
            context: STATUS_CONTEXT,
            description: description.slice(0, LONGEST_DESCRIPTION),
            target_url: targetUrl,
        });
    }
    catch (error) {
        warn(`The status of ${sha} could not be set: ${(0,messages/* messageOf */.b)(error)}`);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/publish-comment.js
var publish_comment = __webpack_require__(64204);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conversation.js


/** What is said to whoever gave the command. Where it cannot be said it is a warning, and work goes on. */
class Conversation {
    #octokit;
    #repository;
    #run;
    #comment;
    warn;
    constructor(octokit, run, comment, warn) {
        this.#octokit = octokit;
        this.#repository = run.repository;
        this.#run = run;
        this.#comment = comment;
        this.warn = warn;
    }
    async react(content) {
        try {
            await this.#octokit.rest.reactions.createForIssueComment({
                ...this.#repository,
                comment_id: this.#comment.id,
                content,
            });
        }
        catch (error) {
            this.warn(`The comment could not be given a reaction: ${(0,messages/* messageOf */.b)(error)}`);
        }
    }
    /** Makes or rewrites the comment of this workflow run. */
    async reply(body, { final }) {
        await (0,publish_comment.publishComment)({
            octokit: this.#octokit,
            repository: this.#repository,
            pullRequest: this.#comment.pullRequest,
            marker: (0,publish_comment.runMarker)(this.#run.id),
            body,
            final,
            warn: this.warn,
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/judge.js

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
function judge({ sha }, { fork, head, open }) {
    if (!open)
        return refuse('The pull request is closed: reopen it to benchmark it.');
    if (sha === null)
        return fork ? { kind: 'name-commit' } : { kind: 'run' };
    if (fork && !(0,git_ref/* isCommit */.W)(sha)) {
        return refuse(`The pull request is from a fork: give all 40 digits of the commit, not ${sha.length}. Fewer can be forged.`);
    }
    if (head.startsWith(sha))
        return { kind: 'run' };
    return refuse(`The pull request is at ${head} now, not at ${sha}: look at it again, and name that commit.`);
}
function refuse(reason) {
    return { kind: 'refuse', reason };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/instance-types.js
var instance_types = __webpack_require__(60471);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-clients.js
var suite_clients = __webpack_require__(61404);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/known-at-once.js





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
    const whole = (0,git_ref/* isCommit */.W)(asked.toLowerCase());
    if (!whole && !SHORT_COMMIT.test(asked)) {
        throw new input_error/* InputError */.dz(`compare-with is "${asked}": this repository has no such branch or tag. Give one that exists, or a commit.`);
    }
    const commit = await api.commitOf(asked.toLowerCase());
    if (commit === null) {
        const why = whole ? 'no such commit' : 'no such commit, or several that begin so';
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
        const source = await firstOf(suite_clients/* CLIENTS_FILES */.zQ, suite, ref, api);
        const clients = source === null ? null : (0,suite_clients/* readSuiteClients */.Xx)(source);
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/outputs.js
var outputs = __webpack_require__(86925);
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
| a commit | what to measure; it must be the head. For a fork: required, all 40 digits |
| \`instance-types=\` \`s3-clients=\` \`workloads=\` | names between commas, without spaces; left out: the stack's defaults |
| \`compare-with=\` | branch, tag or commit of this repository, by 7 digits or more; \`self\`: noise only; \`none\`: compare nothing |
| \`budget=\` | whole minutes for measuring, all instance types together; what is not reached is told |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command stands on the first line of the comment. What is below it is not read.`;
function refusal(reason) {
    return `Not started.\n\n${block(reason)}\n\n\`/benchmark help\` tells what can be asked.`;
}
function needsPermission(least) {
    return `Not started: \`/benchmark\` needs the permission \`${least}\` in this repository.`;
}
/** @param again the command with the commit in it */
function nameCommit({ head, number }, repositoryUrl, again) {
    return `This pull request is from a fork. [Look at its code at this commit](${repositoryUrl}/pull/${number}/files/${head}); if it may run on AWS, comment:

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
        return 'Nothing to cancel: no benchmark of this pull request runs or waits.';
    return `Cancelled ${count === 1 ? 'the run' : `${count} runs`} of this pull request. A job on AWS ends within seconds.`;
}
/** For a job on AWS that goes on when the last leg of the workflow has stopped watching it. */
function waitsForReRun(runUrl) {
    return `**Goes on on AWS, and nobody watches it.** *Re-run failed jobs* of the [run](${runUrl}) takes it up where it is then.`;
}
/** @param result GitHub's word for how the job ended */
function endedWithoutResult(result, runUrl) {
    const how = result === 'cancelled' ? 'Cancelled' : 'Ended without a result';
    return `**${how}**. [Run](${runUrl})`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/run-title.js
/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
function runTitle(pullRequest) {
    return `S3 benchmarks for #${pullRequest}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/answer.js










// By type only: what that file loads is not needed to answer.
const ITSELF = 'self';
/**
 * Answers a command: reads it, asks GitHub what must be known, decides, and says so.
 *
 * @throws when GitHub does not answer what the decision needs; then nothing is run
 */
async function answer(options) {
    const { api, comment, run, settings, warn } = options;
    const { author } = comment;
    if (author.bot && !settings.allowedBots.includes(author.login))
        return outputs/* NO_RUN */.e;
    const talk = new Conversation(api.octokit, run, comment, warn);
    await talk.react('eyes');
    try {
        return await answerTo({ ...options, talk });
    }
    catch (error) {
        await talk.react('-1');
        const expected = error instanceof input_error/* InputError */.dz;
        await talk.reply(refusal(expected ? error.message : UNANSWERED), { final: true });
        if (!expected)
            throw error;
        return outputs/* NO_RUN */.e;
    }
}
const UNANSWERED = 'GitHub did not answer what had to be known: give the command again later.';
async function answerTo(options) {
    const { comment, settings, talk } = options;
    if (!(await isAllowed(options))) {
        await talk.react('-1');
        await talk.reply(needsPermission(settings.least), { final: true });
        return outputs/* NO_RUN */.e;
    }
    const command = readCommand(comment.words, settings);
    switch (command.kind) {
        case 'help':
            await talk.reply(HELP, { final: true });
            return outputs/* NO_RUN */.e;
        case 'cancel':
            await talk.reply(cancelled(await cancelRuns(options)), { final: true });
            await talk.react('rocket');
            return outputs/* NO_RUN */.e;
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
    const verdict = judge(asked, pullRequest);
    if (verdict.kind === 'refuse')
        throw new input_error/* InputError */.dz(verdict.reason);
    if (verdict.kind === 'name-commit') {
        const again = commandWith(pullRequest.head, asked);
        await talk.react('-1');
        await talk.reply(nameCommit(pullRequest, run.repositoryUrl, again), { final: true });
        return outputs/* NO_RUN */.e;
    }
    const compareWith = await baselineOf(asked, pullRequest, api);
    await checkNames(asked, pullRequest, compareWith, options);
    const others = await placeInQueue(options);
    const { head } = pullRequest;
    await talk.reply(queued({ head, compareWith, others, runUrl: run.url }), {
        final: false,
    });
    await setCommitStatus({
        octokit: api.octokit,
        repository: run.repository,
        sha: head,
        state: 'pending',
        description: 'Queued',
        targetUrl: run.url,
        warn: talk.warn,
    });
    await talk.react('rocket');
    return (0,outputs/* outputsOf */.Y)({ asked, pullRequest, compareWith });
}
/** Unless another is asked for, where the change left its base: then the change alone is compared. */
async function baselineOf({ compareWith }, pullRequest, api) {
    if (compareWith === 'none')
        return null;
    if (compareWith === null)
        return api.mergeBase(pullRequest);
    return compareWith === ITSELF ? ITSELF : existingRef(compareWith, pullRequest, api);
}
/** What cannot be found out now is checked when the run begins: that only spares a wait. */
async function checkNames(asked, { head }, compareWith, { api, run, settings, talk }) {
    const ours = settings.client ? null : run.repository;
    const server = new URL(run.repositoryUrl).origin;
    const suite = asked.suite === null ? ours : repositoryAt(asked.suite, server);
    // Of a suite that a client names the default branch is measured.
    const sides = compareWith === null || compareWith === ITSELF ? [head] : [head, compareWith];
    const refs = suite === ours ? sides : [undefined];
    try {
        await requireNames(asked, suite, refs, api);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.dz)
            throw error;
        talk.warn(`The names in the command could not be checked: ${(0,messages/* messageOf */.b)(error)}`);
    }
}
/** @returns how many runs of the pull request were cancelled */
async function cancelRuns(options) {
    const title = runTitle(options.comment.pullRequest);
    const ours = (await otherRuns(options)).filter((one) => one.title === title);
    const done = await Promise.all(ours.map(({ id }) => options.api.cancelRun(id)));
    return done.filter((one) => one).length;
}
/** Only told: a command is not refused because that cannot be found out. */
async function placeInQueue(options) {
    try {
        return (await otherRuns(options)).length;
    }
    catch (error) {
        options.talk.warn(`The place in the queue is not known: ${(0,messages/* messageOf */.b)(error)}`);
        return null;
    }
}
async function otherRuns({ api, run }) {
    const runs = await api.activeRuns(run.workflowFile);
    return runs.filter(({ id, title }) => String(id) !== run.id && isOurs(title));
}
function isOurs(title) {
    return title.startsWith(runTitle(''));
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/changes.js


/** More nights move a change a little: within so many days it is the same one. */
const SAME_WITHIN_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
/** @throws InputError for a file that is none of the command `history` */
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/lasting-change.js



/** False changes that are told in a year, over all cells together, at most, if nights are as they are taken to be. */
const FALSE_CHANGES_A_YEAR_OF_ALL = 12;
const NIGHTS_A_YEAR = 365;
/** A change has lasted when a week of nights shows it; a week's rhythm cancels. */
const NIGHTS_TO_LAST = 7;
/** Two weeks where one is not enough, and four if it is small. */
const WINDOWS = [NIGHTS_TO_LAST, 2 * NIGHTS_TO_LAST, 4 * NIGHTS_TO_LAST];
/** Nights after it that a change is seen in at least: where there is little noise, two would be enough. */
const LEAST_NIGHTS = 4;
/**
 * A week is enough for a series of which so many nights are known, and no week among them was further off
 * than so many standard errors and came back. Others have bad weeks: it takes two to tell.
 */
const CALM = { nights: 150, errors: 4 };
/** What they are compared with: eight weeks, or two at least. */
const BEFORE = { most: 56, least: 14 };
/** Nights that noise is read from, and how many it takes. */
const NOISE = { most: 250, least: 21 };
/** A smaller change is not worth anybody's time, however sure. */
const LEAST_CHANGE = 0.03;
/** Of fewer nights nothing can be told: noise is read from nights that have a past, and are not judged. */
const NIGHTS_NEEDED = BEFORE.least + NOISE.least + NIGHTS_TO_LAST;
/**
 * A change must be so many times as large as any week that was off and came back: real machines now
 * and then have a bad week that is a little worse than the last. Four weeks must be further off, no more.
 */
const BEYOND_WEEKS = 1.5;
/** Nights further off than this many standard deviations are taken as that far. */
const FAR = 2.5;
/** What a standard deviation comes to when normal values are drawn in to `FAR`. */
const FAR_COST = 0.975;
/** Means of which one is less than this many standard errors off are not looked at closely. */
const CLOSE_LOOK = 2;
/** Nights of the past that take from the correlation, as far as it is seen: fewer than there are. */
const PAST_COST = 35;
/** Nights on either side of a week that tell whether it was off. */
const AROUND = 28;
/** Nights after which the size of noise is read again. */
const READ_AGAIN = 7;
/**
 * Where a series changed, and stayed: each night the last 7, 14 and 28 are compared with the eight weeks
 * before them, by the Hodges–Lehmann shift, so that a bad night moves little. How far chance moves
 * them the series itself tells: by how its nights spread about their own past, and by how much each goes
 * along with the night before (an AR(1) fit), since seven nights that hang together are worth fewer. A
 * night's p must be at most 12 ÷ 365 ÷ cells, a third of it for each: so at most twelve false changes are
 * told a year, of all cells together (Bonferroni; neighbouring nights share most of their values, which
 * only helps). A change must also be half as large again as any week of the year before that was off and
 * came back. `npm run bench -- nights` says how many false ones are left.
 *
 * What is told stays told: a night later, the same nights give the same changes.
 *
 * @param logs natural logarithms, the oldest first; nights without a value are left out
 * @param cells all series that are looked at together
 */
function lastingChanges(logs, cells) {
    const limit = FALSE_CHANGES_A_YEAR_OF_ALL / NIGHTS_A_YEAR / cells / WINDOWS.length;
    const changes = [];
    const noise = new Noise();
    const returned = new Excursions(logs);
    let past = new SlidingMedian(BEFORE.most);
    let start = 0;
    for (let night = NIGHTS_TO_LAST; night < logs.length; night++) {
        // Noise is of nights that are not judged themselves.
        const known = night - NIGHTS_TO_LAST;
        if (known >= start) {
            if (past.size >= BEFORE.least)
                noise.add(logs[known] - past.median, known);
            past.add(logs[known]);
        }
        let change = null;
        for (const window of WINDOWS)
            change ??= changeIn(window, logs, start, night, { limit, noise, returned });
        if (change === null)
            continue;
        changes.push(change);
        start = change.index;
        past = new SlidingMedian(BEFORE.most);
        for (let after = start; after <= known; after++)
            past.add(logs[after]);
    }
    return changes;
}
function changeIn(window, logs, start, night, { limit, noise, returned }) {
    const last = night + 1 - window;
    const first = Math.max(start, last - BEFORE.most);
    if (last - first < Math.max(BEFORE.least, window) || noise.size < NOISE.least)
        return null;
    // Sorting takes time: what the plain means do not even hint at is not looked at closely.
    const rough = Math.abs(meanOf(logs, last, night + 1) - meanOf(logs, first, last));
    if (rough < LEAST_CHANGE / 2)
        return null;
    const error = noise.errorOf(window, last - first);
    if (rough < CLOSE_LOOK * error)
        return null;
    const shift = shiftBetween(logs, first, last, night + 1);
    if (Math.abs(shift) < -Math.log1p(-LEAST_CHANGE))
        return null;
    const pValue = studentTail(shift / error, noise.degrees);
    const furthest = returned.furthest(last);
    const isCalm = noise.size >= CALM.nights && furthest <= CALM.errors * error;
    if (window === NIGHTS_TO_LAST && !isCalm)
        return null;
    const beyond = window < WINDOWS.at(-1) ? BEYOND_WEEKS : 1;
    if (pValue > limit || Math.abs(shift) <= beyond * furthest)
        return null;
    const index = splitOf(logs, first, night + 1, window);
    if (night + 1 - index < LEAST_NIGHTS)
        return null;
    return {
        index,
        toldAt: night,
        ratio: Math.exp(shiftBetween(logs, first, index, night + 1)),
        pValue,
    };
}
/**
 * Weeks that were off and came back: what a series has done before for no reason, it may do again. A week's
 * level is held against the middle of the four weeks on either side of it, so that a lasting change is none.
 */
class Excursions {
    #logs;
    #around = new SlidingMedian(2 * AROUND + 1);
    #furthest = [];
    constructor(logs) {
        this.#logs = logs;
    }
    /** The furthest of those that were over by this night, in the year before it. */
    furthest(night) {
        for (let at = this.#furthest.length; at < night; at++) {
            this.#around.add(this.#logs[at]);
            const centre = at - AROUND;
            const isKnown = centre >= AROUND;
            const week = isKnown ? meanOf(this.#logs, centre - 3, centre + 4) : 0;
            this.#furthest.push(isKnown ? Math.abs(week - this.#around.median) : 0);
        }
        return Math.max(0, ...this.#furthest.slice(Math.max(0, night - NIGHTS_A_YEAR), night));
    }
}
/** How far nights lie from their past, and go along with the night before. */
class Noise {
    #offs = [];
    #nights = [];
    #variance = 0;
    #correlation = 0;
    #unread = READ_AGAIN;
    get size() {
        return this.#offs.length;
    }
    /** Drawing in what is far off costs a little of what nights tell; going along with others, more. */
    get degrees() {
        const along = this.#correlation ** 2;
        return Math.max(7, (0.8 * this.size * (1 - along)) / (1 + along) - 1);
    }
    add(off, night) {
        this.#offs.push(off);
        this.#nights.push(night);
        this.#unread++;
        if (this.#offs.length <= NOISE.most)
            return;
        this.#offs.shift();
        this.#nights.shift();
    }
    /** Standard error of the level of so many nights against that of so many before them. */
    errorOf(nights, before) {
        if (this.#unread >= READ_AGAIN)
            this.#read();
        const [c, variance] = [this.#correlation, this.#variance];
        return Math.sqrt(variance * (varianceOfMean(nights, c) + varianceOfMean(before, c)));
    }
    #read() {
        this.#unread = 0;
        const offs = this.#offs;
        const n = offs.length;
        const centre = median(offs);
        const far = FAR * 1.4826 * median(offs.map((off) => Math.abs(off - centre)));
        let [square, along, pairs, before] = [0, 0, 0, 0];
        for (let at = 0; at < n; at++) {
            const off = Math.max(-far, Math.min(far, offs[at] - centre));
            square += off * off;
            if (at > 0 && this.#nights[at] === this.#nights[at - 1] + 1) {
                along += off * before;
                pairs++;
            }
            before = off;
        }
        this.#variance = square / n / FAR_COST ** 2;
        // It comes out too small, as values are taken off their own past (Marriott & Pope 1954).
        const seen = square === 0 ? 0 : Math.max(0, ((along / Math.max(1, pairs)) * n) / square);
        this.#correlation = Math.min(0.95, seen + (1 + 3 * seen) / PAST_COST);
    }
}
/** Variance of the mean of so many nights of an AR(1), of a night's variance 1. */
function varianceOfMean(nights, correlation) {
    const c = correlation;
    // 1 ÷ n × (1 + 2 Σ (1 − lag ÷ n) c^lag), summed.
    return ((1 + c) / (1 - c) - (2 * c * (1 - c ** nights)) / (nights * (1 - c) ** 2)) / nights;
}
/** Hodges and Lehmann's, of the nights from `middle` against those before it. */
function shiftBetween(logs, first, middle, end) {
    const differences = new Float64Array((middle - first) * (end - middle));
    let place = 0;
    for (let after = middle; after < end; after++) {
        for (let before = first; before < middle; before++) {
            differences[place++] = logs[after] - logs[before];
        }
    }
    differences.sort();
    return (differences[(place - 1) >> 1] + differences[place >> 1]) / 2;
}
/** Where two levels fit best (least squares), a few nights from either end at least. */
function splitOf(logs, first, end, window) {
    let [best, most] = [end - window, -1];
    const from = end - 2 * window;
    for (let at = Math.max(first + 3, from); at <= end - 3; at++) {
        const [n, m] = [at - first, end - at];
        const apart = meanOf(logs, at, end) - meanOf(logs, first, at);
        const gain = (apart * apart * n * m) / (n + m);
        if (gain > most)
            [best, most] = [at, gain];
    }
    return best;
}
function meanOf(logs, first, end) {
    let sum = 0;
    for (let at = first; at < end; at++)
        sum += logs[at];
    return sum / (end - first);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/false-changes.js


/** What is to be expected of nightly changes where nothing changed. */
function falseChanges(cells) {
    return (`However many cells there are, at most ${FALSE_CHANGES_A_YEAR_OF_ALL} changes a year are told of all ` +
        `${(0,format/* counted */.hS)(cells, 'cell')} together where nothing changed, if nights are no noisier than they look.`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/changes-issue.js




/** The label by which the issues are found. */
const CHANGES_LABEL = 's3-benchmarks';
/** Changes that are told at a time: with the longest names they fit GitHub's 65,536 characters. */
const AT_A_TIME = 100;
/**
 * Opens an issue about changes that no issue of ours has told of, closed ones included; or adds a
 * comment to the one that is open.
 *
 * @returns its number; null when there is nothing new
 */
async function reportChanges({ cells, changes: found, hosts }, octokit, repository) {
    if (found.length === 0)
        return null;
    const us = await (0,publish_comment/* ourLogin */.M2)(octokit);
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
/** What we have written in an issue; what others have is no memory of ours. */
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
        `The nightly figures of these cells have changed, and the change has lasted. ${falseChanges(cells)}`,
        '',
        ...dividedBy(changes, hosts),
        '| instance type | storage class | S3 client | workload | throughput | since | told on |',
        '|---|---|---|---|---|---|---|',
        ...rows,
        '',
        'Close this issue when it is explained: what it names is not told again.',
        '',
        remember(changes),
    ].join('\n');
}
/** What the figures are divided by, of the instance types that are told of. */
function dividedBy(changes, hosts) {
    const told = new Set(changes.map(({ instanceType }) => instanceType));
    const known = (hosts ?? []).filter(({ instanceType }) => told.has(instanceType));
    const words = known.map(({ gain, instanceType, isTakenOut }) => {
        const name = (0,report_escape/* markdownCode */.D9)(instanceType);
        return isTakenOut
            ? `on ${name} by what all other S3 clients shared that night, which brings nights ${Math.round(gain * 100)} % nearer to their own past`
            : `on ${name} by nothing: they are plain Gb/s`;
    });
    if (words.length === 0)
        return [];
    const apart = known.some(({ isTakenOut }) => isTakenOut)
        ? ' What changed in all S3 clients at once is not among them; the site shows it.'
        : '';
    return [`Figures are divided ${words.join('; ')}.${apart}`, ''];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conclude.js




/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
async function conclude(ended, octokit, run, warn) {
    const { pullRequest, result, sha } = ended;
    await setCommitStatus({
        octokit,
        repository: run.repository,
        sha,
        ...statusOf(ended),
        targetUrl: run.url,
        warn,
    });
    const place = {
        octokit,
        repository: run.repository,
        pullRequest,
        marker: (0,publish_comment.runMarker)(run.id),
    };
    let comment;
    try {
        comment = await (0,publish_comment/* ourComment */.Q2)(place);
        if (comment?.body.endsWith(publish_comment/* FINAL */.XU))
            return;
    }
    catch (error) {
        warn(`The comment on #${pullRequest} could not be read: ${(0,messages/* messageOf */.b)(error)}`);
        return;
    }
    const body = endedWithoutResult(result, run.url);
    const commentId = comment?.id ?? null;
    await (0,publish_comment.publishComment)({ ...place, body, final: true, commentId, warn });
}
/** In the order of what matters to whoever decides on the pull request. */
function statusOf({ regressions, result, status, verdict, }) {
    const slower = Number(regressions);
    if (result === 'cancelled')
        return { state: 'error', description: 'Cancelled' };
    if (slower > 0) {
        return { state: result === 'success' ? 'success' : 'failure', description: verdict };
    }
    // A tick would say that somebody looked, and that all could be told.
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/handed-over.js



/** The last leg that ended left its job on AWS running, and no leg came after it. */
function wasHandedOver({ result, status }) {
    // A cancelled workflow has ended the job.
    return status === 'continue' && result !== 'cancelled';
}
/** Says that a re-run takes the job up; the re-run rewrites all that is said here. */
async function tellHandedOver({ pullRequest, sha }, octokit, run, warn) {
    await setCommitStatus({
        octokit,
        repository: run.repository,
        sha,
        state: 'pending',
        description: 'Goes on on AWS; waits for “Re-run failed jobs”',
        targetUrl: run.url,
        warn,
    });
    await (0,publish_comment.publishComment)({
        octokit,
        repository: run.repository,
        pullRequest,
        marker: (0,publish_comment.runMarker)(run.id),
        body: waitsForReRun(run.url),
        warn,
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/repository-api.js
var repository_api = __webpack_require__(95946);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/runner-variable.js
var runner_variable = __webpack_require__(45836);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/settings.js




/** @throws InputError */
function readSettings(get) {
    const least = (0,input_error/* requireKnown */.$_)('permission', get('permission') || 'write', LEAST_PERMISSIONS);
    return {
        least: least,
        allowedBots: list(get('allowed-bots')),
        client: (0,parse_input/* flag */.Jt)('client', get('client')),
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
    const need = (name) => (0,runner_variable/* runnerVariable */.D)(env, name);
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
        verdict: checked('verdict', get, /^[\w /:,]{0,300}$/),
    };
    const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
    await tell(ended, octokitOf(get, env), readThisRun(env), warn);
}
/** @throws InputError for a file that is none of the command `history` */
async function tellChanges(get, env) {
    const file = checked('changes-file', get, /./);
    const changes = readChanges((0,file_text/* textOf */.u)((0,external_node_fs_.readFileSync)(file), file), file);
    const { repository } = readThisRun(env);
    const issue = await reportChanges(changes, octokitOf(get, env), repository);
    core/* info */.pq(issue === null ? 'No new changes.' : `Told in #${issue}.`);
}
function checked(name, get, form) {
    const value = get(name);
    if (form.test(value))
        return value;
    throw new input_error/* InputError */.dz(`${name} is "${(0,input_error/* printable */.g$)(value)}": give what the workflow's jobs put out.`);
}
function octokitOf(get, env) {
    const token = checked('github-token', get, /./);
    const patience = {
        clock: clock/* clock */.p,
        signal: new AbortController().signal,
        forMs: github_client/* GITHUB_PATIENCE_MS */.fX,
        notice: core/* info */.pq,
    };
    return (0,github_client.openGitHub)({ token, apiUrl: env.GITHUB_API_URL, patience });
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** One of a few words. */
function choice(name, text, known) {
    return text === '' ? known[0] : (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(name, text, known);
}
/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
function flag(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE|)$/.test(text))
        return false;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": write true or false.`);
}
/** A number in decimal notation. */
function number(name, text, { min, max, whole = false }) {
    const value = Number(text);
    const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
    if (fits && (!whole || Number.isInteger(value)))
        return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give ${kind} from ${min} to ${max}.`);
}
/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
/** Names between commas, newlines or spaces; null when nothing was given. */
function names(name, text) {
    const items = list(name, text);
    const wrong = items?.find((item) => !NAME.test(item));
    if (wrong === undefined)
        return items;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} has "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(wrong)}", which is no name: mend or remove it.`);
}
/** As `names`, of a few words that are known beforehand. */
function choices(name, text, known) {
    const items = list(name, text);
    for (const item of items ?? [])
        (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(name, item, known);
    return items;
}
function list(name, text) {
    if (text === '')
        return null;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)(name, text.split(/[\s,]+/).filter((item) => item !== ''));
}
/** Text of a certain form, or the default when nothing was given. */
function text(name, given, form, fix) {
    if (form.test(given))
        return given;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(given === '' ? `${name} is missing: ${fix}.` : `${name} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(given)}": ${fix}.`);
}


/***/ }),

/***/ 45836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runnerVariable)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
function runnerVariable(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}


/***/ }),

/***/ 63776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileFault),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _known_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);


/** How files begin that are no text. */
const KINDS = [
    ['\u001f\u008b', 'packed with gzip: unpack it first'],
    ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
    ['BZh', 'packed with bzip2: unpack it first'],
    ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
    ['PK\u0003\u0004', 'a zip archive: unpack it first'],
    ['%PDF-', 'a PDF document, no text'],
    ['\u0089PNG', 'a picture (PNG), no text'],
    ['\u007fELF', 'a program, no text'],
    ['SQLite format 3\u0000', 'a database (SQLite), no text'],
];
/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;
/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to mend it
 * @throws InputError that says what is in the file instead
 */
function textOf(bytes, what) {
    const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
    const wide = wideEncoding(start);
    const text = wide ? new TextDecoder(wide).decode(bytes) : utf8Of(bytes, start, what);
    if (text.trim() === '')
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is empty.`);
    return text;
}
function utf8Of(bytes, start, what) {
    const kind = KINDS.find(([begins]) => start.startsWith(begins))?.[1];
    if (kind !== undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}.`);
    if (start.includes('\u0000'))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is a binary file, no text.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is no UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`);
    }
}
/** JSON and PEM begin with a sign of ASCII: of its two bytes one is zero. RFC 4627, section 3. */
function wideEncoding(start) {
    if (start.startsWith('\u00ff\u00fe') || /^[\t-~]\0[\t-~]\0/.test(start))
        return 'utf-16le';
    if (start.startsWith('\u00fe\u00ff') || /^\0[\t-~]\0[\t-~]/.test(start))
        return 'utf-16be';
    return null;
}
function firstStrayByte(bytes) {
    const replaced = Buffer.from(bytes).toString('utf8');
    // What was read as it stands takes as many bytes again; a replacement that was in the file, too.
    let at = 0;
    for (const sign of replaced) {
        const length = Buffer.byteLength(sign);
        if (sign === '\ufffd' && !isReplacement(bytes, at))
            break;
        at += length;
    }
    const before = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n');
    const byte = bytes[at].toString(16).toUpperCase().padStart(2, '0');
    return `line ${before.length}, byte ${before.at(-1).length + 1} is 0x${byte}`;
}
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
const FAULTS = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file stands where a folder is named',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links lead in a circle',
    EMFILE: _known_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_FILES */ .r,
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}


/***/ }),

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, whyNotInstanceType */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** For people: `m6in` has two network cards, and a job sees one of them. */
function cards(count, gigabitsPerSecond) {
    const total = `${count} network cards carry ${gigabitsPerSecond} Gb/s together`;
    return { caveat: `${total}, but a Batch job has one interface on one card.` };
}
function nvme(nvmeDisks, nvmeDiskGB) {
    return { nvmeDisks, nvmeDiskGB };
}
/**
 * Sources: EC2's DescribeInstanceTypes (2026-11-22); EC2's price list for us-east-1 (2026-01-19).
 * A type that is missing here is added by one line.
 */
const ROWS = [
    ['c5n.18xlarge', 72, 192, 'x86_64', 100, 3.888],
    ['c6gn.16xlarge', 64, 128, 'arm64', 100, 2.7648],
    ['c6in.32xlarge', 128, 256, 'x86_64', 170, 7.2576, cards(2, 200)],
    ['c7gn.8xlarge', 32, 64, 'arm64', 100, 1.9968],
    ['c7gn.16xlarge', 64, 128, 'arm64', 200, 3.9936],
    ['c8gn.16xlarge', 64, 128, 'arm64', 200, 3.792],
    ['c8gn.24xlarge', 96, 192, 'arm64', 300, 5.688],
    ['c8gn.48xlarge', 192, 384, 'arm64', 300, 11.376, cards(2, 600)],
    ['c8in.48xlarge', 192, 384, 'x86_64', 300, null],
    ['c8in.96xlarge', 384, 768, 'x86_64', 300, null, cards(2, 600)],
    ['m5n.24xlarge', 96, 384, 'x86_64', 100, 5.712],
    ['m6in.32xlarge', 128, 512, 'x86_64', 170, 8.91072, cards(2, 200)],
    ['m6idn.24xlarge', 96, 384, 'x86_64', 150, 7.63776, nvme(4, 1425)],
    ['m6idn.32xlarge', 128, 512, 'x86_64', 170, 10.18368, { ...nvme(4, 1900), ...cards(2, 200) }],
    ['m7i.48xlarge', 192, 768, 'x86_64', 50, 9.6768],
    ['m8g.48xlarge', 192, 768, 'arm64', 50, 8.61696],
    ['m8gn.48xlarge', 192, 768, 'arm64', 300, 13.968, cards(2, 600)],
    ['r6in.32xlarge', 128, 1024, 'x86_64', 170, 11.15712, cards(2, 200)],
    ['r8gn.48xlarge', 192, 1536, 'arm64', 300, 17.4893, cards(2, 600)],
    ['i4i.32xlarge', 128, 1024, 'x86_64', 75, 10.9824, nvme(8, 3750)],
    ['i7ie.48xlarge', 192, 1536, 'x86_64', 100, 24.9504, nvme(16, 7500)],
    ['i8ge.48xlarge', 192, 1536, 'arm64', 300, 22.7808, nvme(16, 7500)],
    [
        'hpc7g.16xlarge',
        64,
        128,
        'arm64',
        200,
        1.6832,
        { caveat: '200 Gb/s is its EFA figure; few zones offer it; not yet seen to work with Batch.' },
    ],
    [
        'p4d.24xlarge',
        96,
        1152,
        'x86_64',
        100,
        21.957642,
        { ...nvme(8, 1000), ...cards(4, 400), gpu: true },
    ],
    [
        'p5.48xlarge',
        192,
        2048,
        'x86_64',
        100,
        55.04,
        { ...nvme(8, 3800), ...cards(32, 3200), gpu: true },
    ],
    ['trn1.32xlarge', 128, 512, 'x86_64', 100, 21.5, { ...nvme(4, 1900), ...cards(8, 800) }],
    ['c6g.medium', 1, 2, 'arm64', 10, 0.034],
    ['c7g.medium', 1, 2, 'arm64', 12.5, 0.0363],
    ['c7g.large', 2, 4, 'arm64', 12.5, 0.0725],
    ['c8g.large', 2, 4, 'arm64', 12.5, 0.07976],
    ['c7i.large', 2, 4, 'x86_64', 12.5, 0.08925],
];
/** The instance types that can be benchmarked, by name. */
const INSTANCE_TYPES = new Map(ROWS.map(([id, vcpus, memoryGiB, architecture, gigabitsPerSecond, usdPerHour, more]) => [
    id,
    {
        ...{ id, vcpus, memoryMiB: memoryGiB * 1024, architecture, gigabitsPerSecond, usdPerHour },
        ...{ nvmeDisks: 0, nvmeDiskGB: 0, gpu: false },
        ...more,
    },
]));
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for
 * ever. Less 5 % and 256 MiB covers every overhead that was published (7.7 % of c6g.medium's 2 GiB,
 * 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB); a flat 15 % would take 19 GiB
 * more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    return Math.floor(memoryMiB * 0.95 - 256);
}
/** Why a stack cannot have that instance type, in one sentence; null if it can. */
function whyNotInstanceType(id) {
    if (INSTANCE_TYPES.has(id))
        return null;
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    const known = [...INSTANCE_TYPES.keys()];
    return (`${id} is not in the catalogue: did you mean ${closest(id, known)}? ` +
        'A type is added by one line in src/contract/instance-types.ts.');
}


/***/ }),

/***/ 46038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** The kinds of this project's own documents, as messages call them. */
const OWN = {
    result: 'a result of S3 Benchmarks',
    figures: 'an export of a result (--exports json)',
    settings: 'a settings file of the stack',
    workload: 'a workload (NAME.run.json)',
    source: 'the source of a workload (NAME.src.json)',
    changes: 'the changes.json of a history',
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (...names) => (value) => names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name, ...names) => {
    const fits = has(...names);
    return ({ [name]: list }) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};
/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const KINDS = [
    [OWN.result, has('runKey', 'jobs')],
    [OWN.figures, has('runKey', 'cases')],
    [OWN.changes, has('schemaVersion', 'cells', 'changes')],
    [OWN.workload, has('tasks', 'maxRepeatCount')],
    [OWN.source, has('action', 'fileSize')],
    [OWN.settings, has('account', 'region')],
    ['the package-lock.json of an npm package', has('lockfileVersion')],
    ['the package.json of an npm package', npmPackage],
    ['a tsconfig.json', has('compilerOptions')],
    ['the cdk.json of a CDK app', has('app', 'context')],
    ['a template of CloudFormation', has('Resources')],
    ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
    ['an export of hyperfine', listOf('results', 'command', 'mean')],
    ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
    ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
    ['an export of Vitest', has('numTotalTests')],
    ['an export of k6', has('metrics', 'root_group')],
    ['an export of fio', has('fio version')],
    ['an export of warp', has('commands', 'merged_hosts')],
    ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
    ['a manifest of a container image', has('mediaType', 'layers')],
    ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
    ['an answer of the API of GitHub', has('message', 'documentation_url')],
    ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS = [
    ['an export for github-action-benchmark', has('name', 'unit', 'value')],
    ['an export of JMH', has('jmhVersion')],
];
function npmPackage(value) {
    return (typeof value.name === 'string' &&
        ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value));
}
/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value) {
    const [measures] = Object.values(value);
    const [measure] = isObject(measures) ? Object.values(measures) : [];
    return isObject(measure) && typeof measure.value === 'number';
}
/** What a document is, as far as its fields tell; null where they do not. */
function kindOfJson(value) {
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [KINDS, value];
    return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}
/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
function refuseOtherKinds(value, expected, what, fix) {
    const kind = kindOfJson(value);
    if (kind === null || kind === expected)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}, not ${expected}: ${fix}.`);
}
/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
function unknownJson(value) {
    if (Array.isArray(value))
        return 'a list';
    if (!isObject(value))
        return `JSON, but only ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(JSON.stringify(value), 40)}`;
    const [first, ...others] = Object.keys(value);
    if (first === undefined)
        return 'JSON without any fields';
    const more = others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
    return `JSON of another program (with "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first, 40)}"${more})`;
}


/***/ }),

/***/ 90280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTokens)
/* harmony export */ });
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


/***/ }),

/***/ 38027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ checkDocument),
  u0: () => (/* binding */ readDocument),
  vg: () => (/* binding */ readRunResult)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/json-fault.js
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a person would call a word. */
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTES = /['`´‘’‚“”„«»]/;
/**
 * Where a text stops being JSON, and what its owner has to change there: `line 3, column 5: JSON has no
 * comments`. `JSON.parse` names no place for the most frequent mistakes. RFC 8259.
 *
 * @returns null for JSON
 */
function jsonFault(text) {
    const open = [];
    let next = 'value';
    let comma = -1;
    for (let at = 0;;) {
        at += matchAt(SPACE, text, at).length;
        const sign = text.charAt(at);
        if (sign === '')
            return next === 'nothing' ? null : endsEarly(text);
        if (next === 'nothing')
            return there(text, at, strayAt(text, at) ?? MORE);
        if (sign === '}' || sign === ']') {
            const closes = next === ', or end' || next === `key or }` || next === 'value or ]';
            if (open.at(-1) !== sign)
                return there(text, at, wrongEnd(sign, open.at(-1)));
            if (!closes && comma >= 0) {
                return there(text, comma, `the comma before "${sign}" is one too many`);
            }
            if (!closes)
                return there(text, at, 'a value is missing before it');
            open.pop();
            at += 1;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next === ', or end') {
            if (sign !== ',')
                return there(text, at, strayAt(text, at) ?? 'a comma is missing before it');
            comma = at++;
            next = open.at(-1) === '}' ? 'key' : 'value';
            continue;
        }
        else if (next === ':') {
            if (sign !== ':') {
                return there(text, at, strayAt(text, at) ?? 'a colon (:) is missing before it');
            }
            at += 1;
            next = 'value';
        }
        else if (sign === '"') {
            const end = endOfText(text, at);
            if (typeof end === 'string')
                return end;
            at = end;
            next = next.startsWith('key') ? ':' : open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next.startsWith('key')) {
            return there(text, at, strayAt(text, at) ?? needsQuotes(text, at));
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            at += 1;
            next = sign === '{' ? 'key or }' : 'value or ]';
        }
        else {
            const literal = matchAt(LITERAL, text, at);
            if (literal === '')
                return there(text, at, strayAt(text, at) ?? noValue(text, at));
            at += literal.length;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        comma = -1;
    }
}
const MORE = 'there is more after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON takes double quotes (") only';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} stands here, which only looks like a space: delete it`;
}
function needsQuotes(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$]/u.test(word)
        ? `"${word}" needs double quotes around it`
        : `"${word}" stands where a name in double quotes belongs`;
}
function noValue(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$.+-]/u.test(word)
        ? `"${word}" is no value of JSON; texts stand in double quotes`
        : `"${word}" stands where a value belongs`;
}
function wordAt(text, at) {
    return matchAt(WORD, text, at).slice(0, 40) || String.fromCodePoint(text.codePointAt(at));
}
function wrongEnd(sign, expected) {
    return expected === undefined
        ? `"${sign}" stands where a value belongs`
        : `"${sign}" stands where "${expected}" belongs`;
}
/** @returns where the text in quotes that begins `from` ends, or what is wrong with it */
function endOfText(text, from) {
    for (let at = from + 1;;) {
        const sign = text.charAt(at);
        if (sign === '"')
            return at + 1;
        if (sign === '')
            return endsEarly(text);
        if (sign === '\n' || sign === '\r') {
            const { column } = placeOf(text, from);
            return there(text, at, `the text that begins in column ${column} has no closing quote`);
        }
        if (sign < ' ')
            return there(text, at, 'a control character stands in a text: delete it');
        const taken = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
        if (taken === '')
            return there(text, at, 'write \\\\ for a backslash');
        at += taken.length;
    }
}
function endsEarly(text) {
    const { column, line } = placeOf(text, text.length);
    return `it ends too early, in line ${line}, column ${column}: is the file cut off?`;
}
function there(text, at, what) {
    const { column, line } = placeOf(text, at);
    return `line ${line}, column ${column}: ${what}`;
}
/** As editors count: lines and characters from 1. */
function placeOf(text, at) {
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    const before = lines.at(-1);
    const pairs = before.match(/[\ud800-\udbff]/g)?.length ?? 0;
    return { line: lines.length, column: before.length - pairs + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-json.js
var kinds_of_json = __webpack_require__(46038);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js





/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to mend it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
function readDocument(schema, text, what) {
    return checkDocument(schema, parseJson(text, what), what);
}
/** As `readDocument`, for a value that is parsed already. */
function checkDocument(schema, value, what) {
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const faults = checked.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,input_error/* printable */.g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    (0,kinds_of_json/* refuseOtherKinds */.GW)(value, kinds_of_json/* OWN */.ZF.result, what, GIVE_RESULT);
    const version = schemas/* looseObject */._H3({ schemaVersion: schemas/* unknown */.L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (found === run_result/* RESULT_SCHEMA_VERSION */.tS)
        return checkDocument(run_result/* RunResult */.ns, value, what);
    if (!isOfAnotherVersion(value)) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${(0,kinds_of_json/* unknownJson */.ZZ)(value)}, not ${kinds_of_json/* OWN */.ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} has ${(0,input_error/* printable */.g$)(said)}, but this program reads schemaVersion ` +
        `${run_result/* RESULT_SCHEMA_VERSION */.tS}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,kinds_of_json/* kindOfJson */.aO)(value) === kinds_of_json/* OWN */.ZF.result)
        return true;
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return names.includes('schemaVersion') && names.length === 1;
}
/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
function parseJson(text, what) {
    const plain = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(plain);
    }
    catch (error) {
        const other = otherText(plain);
        if (other !== null)
            throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not JSON: ${(0,input_error/* ended */.v6)((0,input_error/* printable */.g$)(fault))}`);
    }
}
/** What is saved in the place of JSON, and what to do then. */
function otherText(text) {
    const start = text.slice(0, 2000).trimStart();
    if (start === '')
        return 'empty';
    if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
        return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
    }
    if (/^(?:<\?xml|<Error>)/.test(start)) {
        const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
        return code ? `an error of S3 (${code}), not JSON: download the file anew` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}


/***/ }),

/***/ 61404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ readSuiteClients),
/* harmony export */   _Y: () => (/* binding */ SUITE_SCRIPTS),
/* harmony export */   zQ: () => (/* binding */ CLIENTS_FILES)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

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
    const tokens = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source);
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
