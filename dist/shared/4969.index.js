export const id = 4969;
export const ids = [4969,1372];
export const modules = {

/***/ 81832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerComment: () => (/* binding */ answerComment)
});

// UNUSED EXPORTS: answer, runTitle

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/read-fields.js
var read_fields = __webpack_require__(79265);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/instance-types.js
var instance_types = __webpack_require__(60471);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-scripts.js
var suite_scripts = __webpack_require__(72211);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/checks.js





/** @throws InputError */
function readCommentSettings(get) {
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
const SHORT_COMMIT = /^[0-9a-f]{7,39}$/i;
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
    const files = lists.workloads && (await api.filesIn(suite, suite_scripts/* WORKLOADS */.vZ, refs[0]));
    const workloads = files && (0,suite_scripts/* workloadNamesIn */.TA)(files);
    if (workloads)
        for (const one of lists.workloads)
            (0,input_error/* requireKnown */.$_)('workload', one, workloads);
    const commits = refs.map((ref) => (path) => api.textOf(suite, path, ref));
    const s3Clients = lists['s3-clients'] && (await (0,suite_scripts/* clientsOfCommits */.yc)(commits));
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command.js





const LIST_KEYS = [
    'instance-types',
    's3-clients',
    'workloads',
    'filter',
    'skip',
    'fail-on-metric',
];
const KEYS = [...LIST_KEYS, 'compare-with', 'suite', 'budget'];
const VERBS = ['help', 'cancel'];
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
| \`fail-on-metric=\` | ${request/* FAIL_ON_METRIC */.e8}: \`cpu\`, \`memory\` |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command must be on the first line of the comment. The lines below it are ignored.`;
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
    if (VERBS.some((verb) => verb === word)) {
        throw new input_error/* InputError */.dz(`"${word}" takes no value: write only /benchmark ${word}.`);
    }
    (0,input_error/* requireKnown */.$_)('word', key, value.length === 0 ? [...VERBS, ...KEYS] : KEYS);
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
        ...Object.fromEntries(LIST_KEYS.map((key) => [key, lists[key]?.join(',')])),
        'compare-with': compareWith,
        suite,
        budget: budget?.toString(),
    };
    const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
    return ['/benchmark', sha, ...words].join(' ');
}
/** The command as the workflow goes on with it. */
function commandOutputs({ budget, lists, suite = '' }, { head, number }, compareWith) {
    const names = LIST_KEYS.map((key) => [key, lists[key]?.join(',') ?? '']);
    return {
        ...Object.fromEntries(names),
        run: true,
        'pull-request': String(number),
        sha: head,
        ref: `refs/pull/${number}/head`,
        'compare-with': compareWith ?? '',
        suite,
        budget: String(budget ?? ''),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/conversation.js
var conversation = __webpack_require__(91372);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/repository-api.js
var repository_api = __webpack_require__(95946);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/this-run.js
var this_run = __webpack_require__(85715);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/answer.js









/**
 * @returns null when there is nothing to run
 * @throws InputError for wrong inputs of the workflow
 */
async function answerComment(comment, get, env) {
    const run = (0,this_run/* readThisRun */.OR)(env);
    const api = new repository_api/* RepositoryApi */.t((0,this_run/* octokitOf */.Rx)(get, env), run.repository);
    const outputs = await answer({ comment, settings: readCommentSettings(get), run, api, warn: this_run/* warn */.R8 });
    core/* info */.pq(outputs ? `Benchmark ${outputs.sha}.` : 'Nothing to run.');
    return outputs;
}
/**
 * Answers a command: reads it, asks GitHub what must be known, decides, and says so.
 *
 * @returns null when there is nothing to run
 * @throws when GitHub does not answer what the decision needs; then nothing is run
 */
async function answer(options) {
    const { api, comment, run, settings, warn } = options;
    const { author } = comment;
    if (author.bot && !settings.allowedBots.includes(author.login))
        return null;
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
        return null;
    }
}
const UNANSWERED = 'GitHub did not provide the information that is needed: repeat the command later.';
async function answerTo(options) {
    const { comment, settings, talk } = options;
    if (!(await isAllowed(options))) {
        await talk.react(comment.id, '-1');
        await talk.reply(needsPermission(settings.least), { final: true });
        return null;
    }
    const command = readCommand(comment.words, settings);
    switch (command.kind) {
        case 'help':
            await talk.reply(HELP, { final: true });
            return null;
        case 'cancel':
            await talk.reply(cancelled(await cancelRuns(options)), { final: true });
            await talk.react(comment.id, 'rocket');
            return null;
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
        return null;
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
    return commandOutputs(asked, pullRequest, compareWith);
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
    const title = runTitle(options.comment.pullRequest);
    const ours = (await otherRuns(options)).filter((one) => one.title === title);
    const done = await Promise.all(ours.map(({ id }) => options.api.cancelRun(id)));
    return done.filter((one) => one).length;
}
/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
function runTitle(pullRequest) {
    return `S3 benchmarks for #${pullRequest}`;
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
    return title.startsWith(runTitle(''));
}
/** Text from outside, in a block where nothing of it is markup, a link or a mention. */
function block(text) {
    return ['```text', (0,report_escape/* oneLine */.TN)(text, 1000).replaceAll('`', "'"), '```'].join('\n');
}
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

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   LR: () => (/* binding */ sizes),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8601);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73322);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);
/** How the text of a field is read, by the kind of what it holds. All throw InputError for what cannot be meant. */




/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
/** One of a few words; the first when nothing was given. */
function choice(name, text, known) {
    return text === '' ? known[0] : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)(name, text, known);
}
/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
function flag(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE|)$/.test(text))
        return false;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": write true or false.`);
}
/** A number in decimal notation. */
function number(name, text, { min, max, whole = false }) {
    const value = Number(text);
    const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
    if (fits && (!whole || Number.isInteger(value)))
        return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": give ${kind} from ${min} to ${max}.`);
}
/** Items between commas, newlines or spaces. */
function list(name, text) {
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDistinct */ .Cq)(name, text.split(/[\s,]+/).filter((item) => item !== ''));
}
function names(name, text) {
    const items = list(name, text);
    const wrong = items.find((item) => !NAME.test(item));
    if (wrong === undefined)
        return items;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(wrong)}", which is not a name: correct or remove it.`);
}
function patterns(name, text) {
    const items = list(name, text);
    const wrong = items.find((item) => !_contract_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL_PATTERN */ .EH.test(item));
    if (wrong === undefined)
        return items;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(wrong)}": write S3-CLIENT/WORKLOAD, where * stands for anything, e.g. "rclone/*" or "*/upload-*".`);
}
function sizes(name, text) {
    return list(name, text).map((size) => sizeOf(name, size));
}
/** As workloads write it. */
function sizeOf(name, text) {
    try {
        // Nothing has no speed.
        if ((0,_contract_compile_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(text, '') > 0)
            return text;
    }
    catch {
        // Said below.
    }
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} has "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": write whole numbers with their units, from 1byte to 5TiB, e.g. 64KiB,8MiB,1GiB.`);
}
function choices(name, text, known) {
    return list(name, text).map((item) => (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)(name, item, known));
}
function commit(name, text) {
    if ((0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(text))
        return text;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${name} is "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}": give all of its 40 digits.`);
}


/***/ }),

/***/ 68598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ AFTER_MEASURING),
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yd: () => (/* binding */ newNonce),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   _T: () => (/* binding */ DEFAULT_MAX_CASE_MINUTES),
/* harmony export */   a7: () => (/* binding */ optionsGiven),
/* harmony export */   av: () => (/* binding */ ITSELF),
/* harmony export */   e8: () => (/* binding */ FAIL_ON_METRIC),
/* harmony export */   h1: () => (/* binding */ LONGEST_JOB_MINUTES),
/* harmony export */   "in": () => (/* binding */ readRequest),
/* harmony export */   x9: () => (/* binding */ REQUEST_KEYS)
/* harmony export */ });
/* unused harmony exports FAIL_ON, COSTS, EXPORT_FORMATS, FORMER_FIELDS, requireComparison */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13815);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);






/** Stands for a ref: compare what is measured with itself (an A/A run). */
const ITSELF = 'self';
/** What makes a finished run a failure: nothing, what failed, or that and what became slower or could not be judged. */
const FAIL_ON = ['failure', 'regression', 'never'];
/** What `fail-on-metric` names, in the words of every place that explains it: a test reads those that are no code. */
const FAIL_ON_METRIC = 'costs that count as a regression when they rise';
/** By the names that it has there. */
const COSTS = {
    cpu: 'cpuSeconds',
    memory: 'peakMemory',
};
const EXPORT_FILES = {
    json: 'figures.json',
    csv: 'figures.csv',
    'github-action-benchmark': 'github-action-benchmark.json',
    bencher: 'bencher.json',
};
const EXPORT_FORMATS = Object.keys(EXPORT_FILES);
/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
const DEFAULT_MAX_CASE_MINUTES = 30;
/** A self-hosted job of GitHub may last 5 days. */
const LONGEST_JOB_MINUTES = 5 * 24 * 60;
/** Fields of earlier versions, and what to ask for in their place; none: to be left out. */
const FORMER_FIELDS = {
    'screen-runs': 'runs-per-round',
    'confirm-runs': 'runs-per-round',
    'confirm-rounds': 'max-rounds',
    'screen-threshold-percent': null,
};
const asItIs = (_, text) => text;
const whole = (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 100, whole: true });
const rounds = (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 1000, whole: true });
const within = (min, max) => (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min, max });
const READERS = {
    suite: asItIs,
    /** Name or file; of the embedded server alone. */
    s3Profile: asItIs,
    branch: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__,
    commit: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .commit */ .cd,
    compareWith: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__,
    clientRepository: asItIs,
    instanceTypes: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    storageClasses: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, _contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageClass */ .KD.options),
    s3Clients: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    workloads: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy,
    filter: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .patterns */ .qp,
    skip: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .patterns */ .qp,
    /** A time with its unit; minutes without. Seconds, when it is read. */
    budget: _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readBudget */ .OW,
    budgetMinutes: (name, text) => 60 * (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 0.1, max: LONGEST_JOB_MINUTES }),
    warmup: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, text, { min: 1, max: 20, whole: true }),
    runs: rounds,
    minRuns: rounds,
    sizes: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .sizes */ .LR,
    concurrency: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(name, text).map((count) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(name, count, { min: 1, max: 10_000, whole: true })),
    screenRounds: whole,
    maxRounds: whole,
    runsPerRound: whole,
    maxCaseMinutes: within(0.1, 720),
    thresholdPercent: within(0.1, 100),
    failOn: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(name, text, FAIL_ON),
    failOnMetric: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, Object.keys(COSTS)).map((cost) => COSTS[cost]),
    failFast: _read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    exports: (name, text) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(name, text, EXPORT_FORMATS),
};
/** Names of all fields, those of earlier versions too, as keys of what is given. */
const REQUEST_KEYS = [
    ...Object.keys(READERS),
    ...Object.keys(FORMER_FIELDS).map(keyOf),
];
/** What can be asked of a run, as texts that a person wrote; what is not asked is absent or undefined. */
const BenchmarkRequest = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(Object.fromEntries(Object.entries(READERS).map(([key, read]) => [
    key,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()])
        .transform((given) => read((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(fieldOf(key)), String(given)))
        .optional(),
])))
    .transform(({ budget, budgetMinutes, ...asked }) => ({
    ...asked,
    /** For measuring, over all instance types. */
    budgetSeconds: budget ?? budgetMinutes,
    failOn: asked.failOn ?? 'failure',
    failFast: asked.failFast ?? false,
    exports: asked.exports ?? [],
}));
/**
 * Reads what was asked.
 *
 * @param given texts by key, as in `REQUEST_KEYS`
 * @throws InputError for the first field that cannot be meant
 */
function readRequest(given) {
    for (const [name, instead] of Object.entries(FORMER_FIELDS)) {
        if (given[keyOf(name)] === undefined)
            continue;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(instead === null
            ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `There is no ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(name)} any longer: leave it out; what stands out is followed up automatically.`
            : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `There is no ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(name)} any longer: use ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(instead)} instead.`);
    }
    // Read once: a parser that is compiled first takes longer.
    return BenchmarkRequest.parse(given, { jitless: true });
}
/** Keys of what matters only when all is measured, so that the same measurements serve whatever it is. */
const AFTER_MEASURING = [
    'exports',
    'failOn',
    'failOnMetric',
    'thresholdPercent',
];
const OF_COMPARISONS = (/* unused pure expression or super */ null && ([
    'failOnMetric',
    'thresholdPercent',
    'screenRounds',
    'maxRounds',
    'runsPerRound',
    'maxCaseMinutes',
]));
/**
 * Refuses what has a meaning for a comparison only where nothing is compared. Workflows hand on whatever they
 * have for either kind of run; who types an option wants it to do something.
 *
 * @throws InputError
 */
function requireComparison(request) {
    if (request.compareWith !== undefined)
        return;
    const key = OF_COMPARISONS.find((one) => request[one] !== undefined);
    const asked = key ? said `${field(fieldOf(key))}` : said `${field('fail-on')} regression`;
    if (key === undefined && request.failOn !== 'regression')
        return;
    throw new InputError(said `${asked} needs ${field('compare-with')}, as nothing is compared without: add it, or leave ${asked} out.`);
}
/** Names the place of a run's results so that nobody can guess it: 128 bits. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
/** `s3Clients` of `s3-clients` */
function keyOf(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** `s3-clients` of `s3Clients` */
function fieldOf(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
function optionsGiven(request) {
    const { bucket, client, clients, concurrency, endpoint, filter, mirror, region } = request;
    const { s3Profile, sizes, skip } = request;
    const given = {
        endpoint: endpoint && (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointText */ .HO)((0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .KW)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('endpoint'), endpoint)),
        ...{ bucket, region, 's3-profile': s3Profile, mirror, clients, client, filter, skip, sizes },
        concurrency: concurrency?.map(String),
    };
    const options = Object.entries(given).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat()]]);
    return options.length > 0 ? Object.fromEntries(options) : undefined;
}


/***/ }),

/***/ 91032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ BUCKET_NAME),
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   Hg: () => (/* binding */ storageClassOf),
/* harmony export */   LA: () => (/* binding */ awsDomainOf),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export partitionOf */
/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;
/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function partitionOf(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
/** What the names of hosts end in, S3's among them. */
function awsDomainOf(region) {
    return partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Where people see what is in a region. */
function consoleOf(region) {
    return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}
/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
function storageClassOf(bucketName) {
    return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}
/**
 * The characters that names of buckets have, though not every name of them is legal.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/**
 * The id of the zone that the name of an S3 Express bucket ends in: `NAME--ZONE--x-s3`; undefined for any
 * other name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
function zoneOf(bucket) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)*)--x-s3$/.exec(bucket)?.[1];
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   bC: () => (/* binding */ fileSizeOf),
/* harmony export */   g_: () => (/* binding */ SWEEP_DEFAULTS),
/* harmony export */   uN: () => (/* binding */ workloadNameOf),
/* harmony export */   zi: () => (/* binding */ compileWorkload)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94021);


/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for an invalid size
 */
function compileWorkload(name, source) {
    const size = fileSizeOf(source, `Workload file "${name}.src.json"`);
    // Equal files share a folder (RAM and disk, say) and so are made once; an object has only one checksum.
    const group = shapeOf(source, '/');
    const digits = String(source.numFiles).length;
    return {
        version: _workload_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_VERSION */ .Jz,
        comment: source.comment,
        filesOnDisk: source.filesOnDisk,
        checksum: source.checksum,
        maxRepeatCount: source.maxRepeatCount,
        maxRepeatSecs: source.maxRepeatSecs,
        tasks: Array.from({ length: source.numFiles }, (_, index) => ({
            action: source.action,
            key: `${group}/${String(index + 1).padStart(digits, '0')}`,
            size,
        })),
    };
}
/** What a workload does, as its name. */
function workloadNameOf(source) {
    return `${shapeOf(source, '-')}${source.filesOnDisk ? '' : '-ram'}`;
}
function shapeOf({ action, checksum, fileSize, numFiles }, separator) {
    const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
    const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
    return `${action}${separator}${fileSize}-${count}x${suffix}`;
}
/**
 * Bytes of each file of a workload.
 *
 * @param where names the file that it stands in
 * @throws InputError for what is no size, or too much
 */
function fileSizeOf({ fileSize, numFiles }, where) {
    const what = `${where}: fileSize`;
    const size = parseSize(fileSize, what);
    if (size * numFiles > Number.MAX_SAFE_INTEGER) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} times numFiles is too large: use fewer or smaller files.`);
    }
    return size;
}
const BYTES_PER_UNIT = new Map([
    ['byte', 1],
    ['bytes', 1],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
    ['TiB', 2 ** 40],
]);
/** The largest object that S3 stores in one multipart upload. */
const MAX_OBJECT_BYTES = 5 * 2 ** 40;
/**
 * Bytes of a size as workloads write it: `5GiB`, `8MiB`, `256KiB`, `1byte`, `100bytes`.
 *
 * @param what names the place, e.g. `workload file "a.src.json": fileSize`
 * @throws InputError
 */
function parseSize(text, what) {
    const [, digits = '', unit = ''] = /^(\d{1,15})([A-Za-z]+)$/.exec(text) ?? [];
    const factor = BYTES_PER_UNIT.get(unit);
    if (factor === undefined) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": write a whole number and one of ` +
            `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`);
    }
    const bytes = Number(digits) * factor;
    if (bytes > MAX_OBJECT_BYTES) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
    }
    return bytes;
}
/** Size and number of objects of a sweep where it was asked for one of both alone. Stored results do not say: keep it. */
const SWEEP_DEFAULTS = { sizes: ['8MiB'], concurrency: ['1'] };


/***/ }),

/***/ 73322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ CELL_PATTERN),
/* harmony export */   W$: () => (/* binding */ isLikeOne),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* unused harmony export isLike */
/** Patterns in which `*` stands for any text, also for none: of names, and of what is measured. No other sign is special. */
/** Takes each text between two `*` where it is first found, so that no choice is ever tried again. */
function isLike(name, pattern) {
    const [first = '', ...between] = pattern.split('*');
    const last = between.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let end = first.length;
    for (const text of between) {
        const found = name.indexOf(text, end);
        if (found < 0)
            return false;
        end = found + text.length;
    }
    return name.slice(end).endsWith(last);
}
/** Whether a name is one of those that patterns name. */
function isLikeOne(name, patterns) {
    return patterns.some((pattern) => isLike(name, pattern));
}
/**
 * A pattern of what is measured: of an S3 client, a slash, of a workload. Names hold no other signs, so that it is
 * safe wherever it is written.
 */
const CELL_PATTERN = /^[\w.+*-]+\/[\w.*-]+$/;
/**
 * Whether an S3 client is measured on a workload.
 *
 * @param names of the workload: where the size is yet to be chosen, those of all its sizes, each of which means it
 */
function isChosen({ filter, skip = [] }, s3Client, names) {
    const isOne = (patterns) => patterns.some((pattern) => {
        const [client = '', workload = ''] = pattern.split('/');
        return isLike(s3Client, client) && names.some((name) => isLike(name, workload));
    });
    return (filter === undefined || isOne(filter)) && !isOne(skip);
}


/***/ }),

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isInstanceTypeOfEc2),
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, architectureByName, whyNotInstanceType */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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
 * What a machine was seen to keep for kernel, firmware and the ECS agent: the most of any type, by share
 * and in MiB, is that of a c5.large (418 MiB of 4 GiB). Of others: 158 MiB of c6g.medium's 2 GiB, 239 MiB
 * of m4.large's 8 GiB, 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB. Of this the
 * agent has 32 MiB.
 * https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/cdk/s3_benchmarks/s3_benchmarks_stack.py
 * https://docs.aws.amazon.com/batch/latest/userguide/ecs-reserved-memory.html
 */
const KEPT = { share: 418 / 4096, mostMiB: 418 };
/** Batch advises to leave so much to the agent and the system (the page above). */
const BUFFER = 0.05;
/** All figures above are of Amazon Linux 2; what 2023 keeps beyond them must fit in here. */
const SPARE_MIB = 256;
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for ever,
 * and what is left out nobody can use: a flat 15 % would take 19 GiB more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    const kept = Math.min(KEPT.share * memoryMiB, KEPT.mostMiB);
    return Math.floor(memoryMiB - Math.max(BUFFER * memoryMiB, kept) - SPARE_MIB);
}
const EC2_NAME = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;
/** Whether a name has the form of EC2's: the settings of a stack may describe types that no catalogue has. */
function isInstanceTypeOfEc2(name) {
    return EC2_NAME.test(name);
}
/** What EC2 says by the name: a `g` after the generation is Graviton, and so is the first of them, `a1`. */
function architectureByName(id) {
    return /^(?:[a-z]+\d+g|a1\.)/.test(id) ? 'arm64' : 'x86_64';
}
/**
 * Why a stack cannot have that instance type, in one sentence; null if it can.
 *
 * @param own types that the settings describe
 */
function whyNotInstanceType(id, own = []) {
    const never = whyNeverOnBatch(id);
    if (never !== null)
        return never;
    const known = [...INSTANCE_TYPES.keys(), ...own];
    if (known.includes(id))
        return null;
    const near = nearest(id, known);
    const other = near === null ? 'describe it' : `did you mean ${near}? Describe any other type`;
    return `${id} is not in the catalogue: ${other} in "ownInstanceTypes".`;
}
function whyNeverOnBatch(id) {
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    if (/^mac/.test(id))
        return `${id} runs macOS on a dedicated host: AWS Batch cannot start it.`;
    return null;
}


/***/ }),

/***/ 83062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ Revision),
/* harmony export */   By: () => (/* binding */ sendsMetrics),
/* harmony export */   Hg: () => (/* reexport safe */ _aws_places_js__WEBPACK_IMPORTED_MODULE_1__.Hg),
/* harmony export */   Ho: () => (/* binding */ BUILTIN_SUITE),
/* harmony export */   KD: () => (/* binding */ StorageClass),
/* harmony export */   Tb: () => (/* binding */ RunKey),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   _g: () => (/* binding */ Nonce),
/* harmony export */   aR: () => (/* binding */ ByNamesOfAws),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   gn: () => (/* binding */ Commit),
/* harmony export */   l9: () => (/* binding */ Trigger),
/* harmony export */   lx: () => (/* binding */ WorkloadName),
/* harmony export */   mn: () => (/* binding */ Side),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   rN: () => (/* binding */ S3ClientId),
/* harmony export */   uF: () => (/* binding */ cellKeyInJob),
/* harmony export */   y9: () => (/* binding */ InstanceType)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _aws_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91032);

/** How this program is started: as it is published, or from its sources, which run as they are. */
const BY_NPX = !import.meta.url.endsWith('.ts');
/** A text that tells people to type `npm start -- …`, as it is right for them. */
function typed(text) {
    return BY_NPX ? text.replaceAll(/npm start(?: --silent)?(?: --)?/g, 'npx s3-benchmarks') : text;
}
/** An EC2 instance type (`c7gn.16xlarge`), or this machine under a CPU limit (`local`, `local-1cpu`). */
const InstanceType = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]{0,31}$/);
/** An S3 client as its suite names it, e.g. `crt-c`, `rclone`. */
const S3ClientId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/);
/** A workload's name: its file is `workloads/NAME.run.json`. */
const WorkloadName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const StorageClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['S3Standard', 'S3Express']);
/** Names one execution of a plan; short enough that `runKey-instanceType` is a legal Batch job name. */
const RunKey = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
/** 128 random bits in hex: who does not know it cannot write or guess a result's key. */
const Nonce = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/);
/** What a run's coins are drawn from: the same however often it is resumed. */
function seedOf(nonce) {
    return Number.parseInt(nonce.slice(0, 8), 16);
}
/** A git commit, whole. */
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
/** A commit, and the branch, tag or `refs/…` that it was asked for by. */
const Revision = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), commit: Commit.nullable() });
/** One of the two that are compared; a run that compares nothing has a candidate only. */
const Side = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline']);
const Trigger = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['local', 'workflow_dispatch', 'schedule', 'issue_comment']);
/** The author of a comment may name code that nobody has reviewed. */
function isTrusted(trigger) {
    return trigger !== 'issue_comment';
}
/** Whether figures go to CloudWatch: those of trusted code on AWS that is not compared. */
function sendsMetrics(of) {
    return isTrusted(of.trigger) && of.trigger !== 'local' && !of.compare;
}
const Bucket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).max(63),
    storageClass: StorageClass,
});
/** Absent: requests went to AWS itself, or to an endpoint. Figures of different ways are not comparable. */
const ByNamesOfAws = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
    .optional()
    .describe('S3 clients used TLS and AWS hostnames, answered by the embedded server.');
/** The suite that ships with this project; any other suite is a git URL or a path. */
const BUILTIN_SUITE = 'builtin';

/** Names a cell within a job: what is measured of every side. */
function cellKeyInJob({ bucket, s3Client, workload, }) {
    return JSON.stringify([bucket, s3Client, workload]);
}


/***/ }),

/***/ 13417:
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

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   OW: () => (/* binding */ readBudget),
/* harmony export */   W8: () => (/* binding */ DEFAULT_BUDGET_SECONDS),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   hg: () => (/* binding */ DEFAULT_BUCKET),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/**
 * Single values that people give, each read in one place: where S3 is, a git ref, a time to
 * measure for.
 */

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input the field that it is of, or what it was given as
 * @throws InputError for what clients would each take differently, or not at all
 */
function readEndpoint(input, text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a URL: give one such as http://127.0.0.1:9000 or https://HOST.`);
    }
    if (url.username || url.password) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    }
    if (url.search || url.hash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url.search || url.hash)}" at its end: leave that out.`);
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`);
    }
    return url;
}
/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
function endpointText({ origin, pathname }) {
    return `${origin}${pathname === '/' ? '' : pathname}`;
}
/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is not a valid git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** What the embedded S3 server has, and what is asked of another one, where nobody says otherwise. */
const DEFAULT_BUCKET = 's3-benchmarks';
const DEFAULT_REGION = 'us-east-1';
/** Default time for measuring on this machine, over all instance types of a run. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}
/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
async function parseYaml(text, what) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [fault] = document.errors;
    if (!fault)
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
    const [words = ''] = fault.message.split(/ at line \d/);
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is not YAML: line ${line}, column ${col}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words)}.`);
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ clientsAt),
/* harmony export */   TA: () => (/* binding */ workloadNamesIn),
/* harmony export */   Xx: () => (/* binding */ readSuiteClients),
/* harmony export */   _Y: () => (/* binding */ SUITE_SCRIPTS),
/* harmony export */   q9: () => (/* binding */ workloadFile),
/* harmony export */   vZ: () => (/* binding */ WORKLOADS),
/* harmony export */   yc: () => (/* binding */ clientsOfCommits),
/* harmony export */   zQ: () => (/* binding */ CLIENTS_FILES)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13417);


/** Scripts of a suite under the reference contract, by what they do. */
const SUITE_SCRIPTS = {
    /** Prepares, builds, runs: all in one. */
    whole: 'scripts/prep-build-run-benchmarks.py',
    build: 'scripts/build-runner.py',
    prepare: 'scripts/prep-s3-files.py',
    tools: 'scripts/install-tools-AL2023.py',
};
/** The folder of a suite's workloads. */
const WORKLOADS = 'workloads';
/** The file of a workload, in that folder. */
function workloadFile(name) {
    return `${name}.run.json`;
}
/**
 * The names of the workloads among the files of that folder.
 *
 * @param leaveOut told of files whose names no result could hold
 */
function workloadNamesIn(files, leaveOut = () => { }) {
    return files.flatMap((file) => {
        const name = /^([^/]+)\.run\.json$/.exec(file)?.[1];
        if (name === undefined)
            return [];
        if (_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx.safeParse(name).success)
            return name;
        leaveOut(file);
        return [];
    });
}
/** Where a suite says which S3 clients it has, in `S3_CLIENTS`; the first that is there counts. */
const CLIENTS_FILES = ['scripts/utils/__init__.py', 'scripts/utils.py'];
/** @returns null when only the suite itself knows */
async function clientsAt(read) {
    for (const path of CLIENTS_FILES) {
        const source = await read(path);
        if (source !== null)
            return readSuiteClients(source);
    }
    return null;
}
/** What one of some commits alone has can be measured, too; null when only the suite itself knows. */
async function clientsOfCommits(commits) {
    const known = new Set();
    for (const read of commits) {
        const clients = await clientsAt(read);
        if (clients === null)
            return null;
        for (const name of clients.keys())
            known.add(name);
    }
    return [...known];
}
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
    const tokens = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonTokens */ .b)(source);
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

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ atOnceOf),
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   PU: () => (/* binding */ REQUESTS_AT_ONCE),
/* harmony export */   Qy: () => (/* binding */ isOfRequests),
/* harmony export */   Vn: () => (/* binding */ TRANSFERS),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bg: () => (/* binding */ WORKLOAD_CHECKSUMS),
/* harmony export */   dT: () => (/* binding */ REQUEST_WORKLOADS),
/* harmony export */   ei: () => (/* binding */ bytesPerRun),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   jG: () => (/* binding */ requestsByOperation),
/* harmony export */   rS: () => (/* binding */ requestsPerRun),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
// Runners start once for each process that is timed: they read this, and no schemas.
/** Checksums that a workload may ask for. */
const WORKLOAD_CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
/** What moves a file or bytes in memory, by as many requests as the client likes. */
const TRANSFERS = ['upload', 'download'];
/**
 * One request each, whose time counts and not its bytes. `list`: all that is below a key, by as many requests
 * as it has pages.
 */
const OPERATIONS = ['get', 'put', 'head', 'list', 'delete'];
/** Keys of one answer to a listing, at most: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
const KEYS_A_PAGE = 1000;
/** Workloads of requests that the built-in suite has. They are measured only when they are named. */
const REQUEST_WORKLOADS = [
    'delete',
    'get-1byte-1000x',
    'head',
    'list-10_000',
    'mixed-90-10',
];
/** Requests at once, of a workload that does not say. */
const REQUESTS_AT_ONCE = 8;
/** How many requests a client makes at once on the workload. */
function atOnceOf({ atOnce = REQUESTS_AT_ONCE, tasks, }) {
    return Math.min(atOnce, tasks.length);
}
const READS = new Set(['download', 'get', 'head', 'list']);
/** Whether a task needs objects that were there before; all others change what is below `upload/`. */
function isRead({ action }) {
    return READS.has(action);
}
function isOperation(action) {
    return OPERATIONS.includes(action);
}
/** Whether the workload is one of requests: its runs are counted in requests a second, and not in Gb/s. */
function isOfRequests({ tasks }) {
    return tasks.some(({ action }) => isOperation(action));
}
/** Requests of a run by what they do; empty for a workload that moves files. */
function requestsByOperation({ tasks }) {
    const requests = {};
    for (const { action, objects = 0 } of tasks) {
        if (!isOperation(action))
            continue;
        const pages = action === 'list' ? Math.max(1, Math.ceil(objects / KEYS_A_PAGE)) : 1;
        requests[action] = (requests[action] ?? 0) + pages;
    }
    return requests;
}
/** Requests of a run; null for a workload that moves files. */
function requestsPerRun(workload) {
    return isOfRequests(workload) ? requestsOf(requestsByOperation(workload)) : null;
}
/** All of them; null where it is not about requests. */
function requestsOf(requests) {
    if (requests === undefined)
        return null;
    return Object.values(requests).reduce((sum, count = 0) => sum + count, 0);
}
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved; of a listing, those that it lists. */
function objectsOf({ tasks }) {
    const each = new Map(tasks.map((task) => [task.key, task]));
    return [...each.values()].flatMap((task) => listedBy(task));
}
/** The objects that a listing finds: numbers below its key, one byte each. Of any other task, its own. */
function listedBy(task) {
    const { key, objects } = task;
    if (objects === undefined)
        return [task];
    const digits = String(objects).length;
    return Array.from({ length: objects }, (_, index) => ({
        action: 'list',
        key: key + String(index + 1).padStart(digits, '0'),
        size: 1,
    }));
}


/***/ }),

/***/ 94021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ workloadDigest),
/* harmony export */   JK: () => (/* binding */ WorkloadSource),
/* harmony export */   Jz: () => (/* binding */ WORKLOAD_VERSION),
/* harmony export */   ei: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.ei),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   iZ: () => (/* reexport safe */ _tasks_js__WEBPACK_IMPORTED_MODULE_1__.iZ),
/* harmony export */   rC: () => (/* binding */ RequestsPerRun),
/* harmony export */   sl: () => (/* binding */ Workload),
/* harmony export */   vH: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* unused harmony exports WorkloadChecksum, WorkloadTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28052);
/** A workload as people write it and as runners read it, and how much room it takes. */




const WorkloadChecksum = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKLOAD_CHECKSUMS */ .bg);
/** A workload as people write it: `NAME.src.json`. */
const WorkloadSource = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFERS */ .Vn),
    fileSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
    numFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1_000_000).default(1),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('false: the data stays in memory.'),
    checksum: WorkloadChecksum.nullable().default(null),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().default(10),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(600),
});
const WORKLOAD_VERSION = 2;
const WorkloadTask = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFERS */ .Vn, ..._tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb])
        .describe('All others than upload and download are requests that are timed one by one; a workload has either.'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().describe('bytes'),
    objects: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .optional()
        .describe('Of a `list`: how many objects are below its key, of a byte each.'),
});
/** A workload as runners read it: `NAME.run.json`. */
const Workload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(WORKLOAD_VERSION),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('').describe('Read by people only.'),
    filesOnDisk: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    checksum: WorkloadChecksum.nullable(),
    maxRepeatCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    maxRepeatSecs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WorkloadTask)
        .describe('All are run at once. A key may occur any number of times, and is moved that many times.'),
    atOnce: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .positive()
        .max(1000)
        .optional()
        .describe('Of a workload of requests: how many of them there are at once.'),
});
const Requests = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional();
/** Requests of a run of a workload of requests, by what they do. */
const RequestsPerRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    get: Requests,
    put: Requests,
    head: Requests,
    list: Requests,
    delete: Requests,
});
/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
function workloadDigest({ atOnce, filesOnDisk, checksum, tasks }) {
    const each = tasks.map(({ action, key, objects, size }) => [
        ...[action, key, size],
        ...(objects === undefined ? [] : [objects]),
    ]);
    return digestOf([filesOnDisk, checksum, each, ...(atOnce === undefined ? [] : [atOnce])]);
}
/** What a case says of its workload; of one that is not known, that it is not. */
function askedOf(workload) {
    if (workload === null)
        return { workloadDigest: null, bytesPerRun: null };
    const objects = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload);
    const named = objects.map(({ key, size }) => [key, size]).sort(byKey);
    const of = { digest: digestOf(named), bytes: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks: objects }) };
    const digest = workloadDigest(workload);
    if ((0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRequests */ .Qy)(workload)) {
        const requests = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsByOperation */ .jG)(workload);
        return { workloadDigest: digest, bytesPerRun: null, requestsPerRun: requests, objects: of };
    }
    return {
        workloadDigest: digest,
        bytesPerRun: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)(workload),
        ...actionOf(workload),
        tasksPerRun: workload.tasks.length,
        objects: of,
    };
}
/** What its tasks do; nothing for a workload without any. */
function actionOf({ tasks }) {
    const actions = tasks.map((task) => task.action);
    const [action, other] = new Set(actions);
    return action === undefined ? {} : { action: other === undefined ? action : 'both' };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/**
 * What preparing and running the workloads takes at most. An object counts once, however often it is
 * moved; but uploads of one key at once are stored apart until each is complete.
 */
function bytesNeeded(workloads, downloads = 'largest') {
    const all = [...workloads.values()];
    const onDisk = all.filter((workload) => workload.filesOnDisk);
    const downloaded = downloads === 'all'
        ? sum(distinct(onDisk, 'download'))
        : Math.max(0, ...onDisk.map((workload) => sum(distinct([workload], 'download'))));
    const underWay = all.map(({ tasks }) => sum(tasks.filter((task) => !(0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H9)(task))));
    return {
        filesDir: sum(distinct(onDisk, 'upload')) + downloaded,
        bucket: sum(distinct(all, 'download')) + sum(distinct(all, 'upload')) + Math.max(0, ...underWay),
    };
}
/**
 * Chooses the workloads that fit together, the smallest first, so that most can be run.
 *
 * @param needed bytes that workloads need together
 * @returns those that do not fit, each with what it needs more than those that do
 */
function tooLarge(workloads, freeBytes, needed) {
    if (needed(workloads) <= freeBytes)
        return new Map();
    const alone = new Map([...workloads].map(([name, one]) => [name, needed(new Map([[name, one]]))]));
    const smallestFirst = [...workloads].sort(([a], [b]) => alone.get(a) - alone.get(b));
    const fitting = new Map();
    const others = new Map();
    for (const [name, one] of smallestFirst) {
        const fits = needed(new Map([...fitting, [name, one]])) <= freeBytes;
        (fits ? fitting : others).set(name, one);
    }
    const taken = needed(fitting);
    return new Map([...others].map(([name, one]) => [name, needed(new Map([...fitting, [name, one]])) - taken]));
}
/** Every object that is read or written so, by any of the workloads, once. */
function distinct(workloads, action) {
    const tasks = workloads.flatMap((workload) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(workload));
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)({ tasks }).filter((task) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H9)(task) === (action === 'download'));
}
function sum(tasks) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesPerRun */ .ei)({ tasks });
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


/***/ })

};
