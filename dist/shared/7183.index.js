export const id = 7183;
export const ids = [7183];
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
        };
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
/** The HTTP status that GitHub answered with; null when it did not answer. */
function statusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : null;
}


/***/ }),

/***/ 70230:
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command-words.js
var command_words = __webpack_require__(70294);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/comment/command.js




const LONGEST_LINE = 2000;
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
    const asked = { sha: null, lists: {}, compareWith: null, suite: null };
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
function commandWith(sha, { compareWith, lists, suite }) {
    const values = {
        ...Object.fromEntries(command_words/* LIST_KEYS */.Uo.map((key) => [key, lists[key]?.join(',')])),
        'compare-with': compareWith,
        suite,
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
| \`compare-with=\` | branch, tag or commit of this repository; \`self\`: noise only; \`none\`: compare nothing |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command stands at the very start of the comment. What is below its line is not read.`;
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
    return compareWith ?? (await api.mergeBase(pullRequest));
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
    ratio: schemas/* number */.aig().positive().describe('Throughput after ÷ before.'),
});
/** `changes.json` of a history site: for whoever tells people of changes. */
const NightlyChanges = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    cells: schemas/* int */.Whr().nonnegative().describe('How many were looked at.'),
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/change-points.js






/**
 * Values from which a change can show: of fewer, one permutation in 1000 or more splits them as the
 * change does, 1 ÷ C(n, n/2), and p ≤ 0.001 is out of reach.
 */
const VALUES_NEEDED = 13;
/** The share of series that show a change within a year of nights in which nothing changed: at most. */
const FALSE_CHANGES_A_YEAR = 0.02;
/** Nights that are looked at together: what was long ago says little about a change today. */
const WINDOW = 50;
const WEAK = { limit: 0.01, permutations: 299 };
/** p ≤ 0.001: not one permutation may be as extreme. More of them cost time, and decide the same. */
const STRONG = { limit: 0.001, permutations: 999 };
/**
 * Where a series changed for good, by 5 % or more: E-divisive (Matteson & James 2014) in two passes,
 * as Apache Otava does it (Fleming et al., "Hunter: using change point detection to hunt for
 * performance regressions", ICPE 2023). Overlapping windows are split at p ≤ 0.01; then the weakest
 * points are taken away until all have p ≤ 0.001 between their neighbours, and 5 %. Otava tests with
 * Student's t; here permutations, which assume no shape. A change shows after three nights or more.
 *
 * Assumes that values do not depend on each other but for the changes. The same values give the same
 * points.
 *
 * @param values positive, oldest first; nights without a value are left out
 */
function changePoints(values) {
    const logs = values.map(Math.log);
    const points = weakPoints(logs).map((index) => ({ index }));
    const tested = new Map();
    for (;;) {
        const judged = points.map(({ index }, place) => {
            const start = points[place - 1]?.index ?? 0;
            const end = points[place + 1]?.index ?? logs.length;
            const key = `${start},${index},${end}`;
            const pValue = tested.get(key) ?? strongP(logs, start, index, end);
            tested.set(key, pValue);
            const ratio = median(values.slice(index, end)) / median(values.slice(start, index));
            return { index, ratio, pValue };
        });
        const weakest = weakestOf(judged);
        if (weakest === undefined)
            return judged;
        points.splice(judged.indexOf(weakest), 1);
    }
}
/** The point to take away next, of the largest p or else of the smallest change; if any must go. */
function weakestOf(points) {
    const doubtful = points.filter(({ pValue }) => pValue > STRONG.limit);
    if (doubtful.length > 0)
        return doubtful.reduce((a, b) => (b.pValue > a.pValue ? b : a));
    const small = points.filter(({ ratio }) => directionOf(ratio, LEAST_THRESHOLD) === 0);
    const size = ({ ratio }) => Math.abs(Math.log(ratio));
    return small.length === 0 ? undefined : small.reduce((a, b) => (size(b) < size(a) ? b : a));
}
/** Windows overlap by half, so that each change lies well inside one. */
function weakPoints(logs) {
    const found = new Set();
    for (let start = 0; start < logs.length;) {
        const points = splitAll(logs.slice(start, start + WINDOW), seededRandom(start));
        for (const index of points)
            found.add(start + index);
        start = Math.max(start + WINDOW / 2, start + (points.at(-1) ?? 0));
    }
    return [...found].sort((a, b) => a - b);
}
/** Splits a window in two, and each part again, as long as there is something to split. */
function splitAll(logs, random) {
    const split = energySplit(logs);
    if (split === null || energyP(logs, WEAK, random) > WEAK.limit)
        return [];
    const { index } = split;
    const after = splitAll(logs.slice(index), random).map((later) => index + later);
    return [...splitAll(logs.slice(0, index), random), index, ...after];
}
/** As much as a window on both sides of a point: more would take long and tell no more. */
function strongP(logs, start, index, end) {
    const near = logs.slice(Math.max(start, index - WINDOW / 2), Math.min(end, index + WINDOW / 2));
    return energyP(near, STRONG, seededRandom(index));
}
function energyP(logs, test, random) {
    const energy = (values) => energySplit(values)?.energy ?? 0;
    return permutationP(logs, energy, { ...test, random });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/false-changes.js


/**
 * What is to be expected of nightly changes where nothing changed: each cell is tested for itself, and
 * there are many.
 */
function falseChanges(cells) {
    const a = FALSE_CHANGES_A_YEAR;
    return (`Each cell is tested for itself: of ${(0,format/* counted */.hS)(cells, 'cell')} in which nothing changes up to ` +
        `${(0,format/* figure */.vP)(cells * a)} (${a * 100}\u00a0%) show a change within a year.`);
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
async function reportChanges({ cells, changes: found }, octokit, repository) {
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
    const body = textOf(fresh, cells);
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
function textOf(changes, cells) {
    const rows = changes.map((change) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = change;
        const place = bucket === null ? storageClass : `${storageClass} ${bucket}`;
        const cell = [instanceType, place, s3Client, workload].map((name) => (0,report_escape/* markdownCode */.D9)(name));
        const percent = Math.round((change.ratio - 1) * 100);
        return `| ${cell.join(' | ')} | ${percent > 0 ? '+' : ''}${percent} % | ${change.since} |`;
    });
    return [
        `The nightly figures of these cells changed for good, by 5 % or more (p ≤ 0.001). ${falseChanges(cells)}`,
        '',
        '| instance type | storage class | S3 client | workload | throughput | since |',
        '|---|---|---|---|---|---|',
        ...rows,
        '',
        'Close this issue when it is explained: what it names is not told again.',
        '',
        remember(changes),
    ].join('\n');
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
    // A tick would say that somebody looked.
    if (verdict !== '' && regressions === '')
        return { state: 'error', description: verdict };
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/parse-input.js
var parse_input = __webpack_require__(2315);
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
    EMFILE: 'too many files are open at once: raise the limit, e.g. with ulimit -n 4096',
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}


/***/ }),

/***/ 84734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit),
/* harmony export */   _: () => (/* binding */ checkRef)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the option or input it came from, e.g. `--branch`
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is no legal git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}


/***/ }),

/***/ 20009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
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
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
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
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What an HTTP status alone tells. */
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
const EMPTY_WORDS = /^(fetch failed|terminated|UnknownError|Error|)$/;
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
    const words = telling.message || telling.name;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20009);


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
 * @throws the last error, or at once one that no waiting can mend
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
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
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
