export const id = 9548;
export const ids = [9548];
export const modules = {

/***/ 10207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedByEvent: () => (/* binding */ askedByEvent)
/* harmony export */ });
/* unused harmony exports MERGE_BASE_BUDGET_SECONDS, SMALL_WORKLOADS, findChange */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53458);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13815);
/* harmony import */ var _src_git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84904);
/* harmony import */ var _src_git_mirrors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84448);
/* harmony import */ var _src_local_local_instance_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49054);
/* harmony import */ var _src_process_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4084);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23244);
/**
 * `compare-with: merge-base`: the two commits that an event is about, found in what the workflow has checked out. That
 * needs neither the API nor a token, and is the same for private repositories and for forks.
 */










/** For measuring: the whole then takes less than 10 minutes on GitHub's runners, unless builds are slow. */
const MERGE_BASE_BUDGET_SECONDS = 5 * 60;
/**
 * In place of the built-in suite's own, of which one alone can take all the time if a client is started for each
 * object: those of one object come first.
 */
const SMALL_WORKLOADS = [
    ...['download-32MiB-1x', 'upload-32MiB-1x'],
    ...['download-64KiB-32x', 'upload-64KiB-32x'],
];
const ASKED = `compare-with "${_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .MERGE_BASE */ .BI}"`;
const WHOLE = 'give actions/checkout "fetch-depth: 0"';
/**
 * The request with the commits of the event. Without a client file at the merge base, as in the pull request that
 * brings the first, the head is measured alone.
 *
 * @throws InputError when there is no clone with these commits, or nothing to compare
 */
async function askedByEvent(inputs, github) {
    const { base, folder, hasWorkloads, head, lacking, ref } = await findChange(inputs, github);
    const { repositoryUrl: url } = github;
    const ofSuite = inputs.clientRepository === undefined && isForeign(inputs.suite);
    const code = {
        ...(ofSuite ? { suite: url } : { clientRepository: url }),
        branch: ref,
        commit: head,
    };
    const variables = (0,_src_git_mirrors_js__WEBPACK_IMPORTED_MODULE_6__/* .mirrorVariables */ .zE)(process.env, [{ url, folder }]);
    if (lacking !== null) {
        const note = `Nothing is compared: the merge base, ${base.slice(0, 12)}, has no ${lacking} yet. From the next change on there is something to compare with.`;
        return { request: { ...inputs, ...code, compareWith: undefined }, variables, note };
    }
    const { budgetSeconds = MERGE_BASE_BUDGET_SECONDS, instanceTypes = await steadiest() } = inputs;
    const workloads = inputs.workloads ?? (hasWorkloads ? undefined : SMALL_WORKLOADS);
    const choice = { budgetSeconds, instanceTypes, workloads };
    const request = { ...inputs, ...code, compareWith: base, ...choice };
    return { request, variables, note: null };
}
/** On one instance type there is time for twice as many rounds as on two; what is pinned varies least. */
async function steadiest() {
    const types = (0,_src_local_local_instance_types_js__WEBPACK_IMPORTED_MODULE_7__/* .localInstanceTypes */ .c)((0,_src_process_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .allowedCpus */ .wj)(), await (0,_src_process_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .canPin */ .UT)());
    return [types.has('local-1cpu') ? 'local-1cpu' : 'local'];
}
/** @throws InputError when there is no such clone, when it lacks a commit, or when there is nothing to compare */
async function findChange(asked, github) {
    if (github.event === 'pull_request_target') {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} is refused on pull_request_target, which would run a stranger's code with the rights of this repository: start the workflow "on: pull_request".`);
    }
    const folder = await cloneOf(asked, github);
    const clone = new Clone(folder);
    await clone.refuseClash();
    const { head, ref, tips } = await sidesOf(github, clone);
    const found = await Promise.all(tips.map((tip) => clone.commit(tip)));
    const bases = found.filter((tip) => tip !== null);
    const isThere = (await clone.commit(head)) !== null;
    if (!isThere || bases.length === 0) {
        const lost = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(isThere ? tips.join(', ') : head);
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} needs the history, and ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)} lacks ${lost}: ${WHOLE}.`);
    }
    const base = await clone.mergeBase(head, bases);
    if (base === null) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} finds no commit in ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)} that ${head} and its base have in common: ${WHOLE}.`);
    }
    if (base === head) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} finds nothing to compare, as ${head} is part of its base: start the workflow by a pull request or on another branch, or give compare-with a branch, tag or commit.`);
    }
    const file = isForeign(asked.suite) ? null : await clone.clientFile(head);
    const lacking = file !== null && (await clone.clientFile(base)) !== file ? file : null;
    const hasWorkloads = file === null || (await clone.hasWorkloads(head, file));
    return { folder, ref, head, base, lacking, hasWorkloads };
}
/** A suite builds the client, or is itself what changes: there need not be a client file. */
function isForeign(suite) {
    return suite !== undefined && suite !== _src_contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILTIN_SUITE */ .Ho;
}
/** The clone that the paths in the inputs are of; the workspace without any. */
async function cloneOf({ clientRepository, suite }, github) {
    const path = clientRepository ?? (isForeign(suite) ? suite : '.');
    if (path.includes(':')) {
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} needs a checkout, and ${clientRepository === undefined ? 'suite' : 'client-repository'} is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}": check it out by actions/checkout and give the folder, or leave it out.`);
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(github.workspace, path);
    try {
        return await (0,_src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['rev-parse', '--show-toplevel'], { cwd: folder });
    }
    catch (error) {
        if (!(error instanceof _src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS))
            throw error;
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} needs a checkout, and git finds none at ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)} (${error.message}): use actions/checkout with "fetch-depth: 0" before this step.`);
    }
}
/**
 * The head and the base of an event. A pull request's base is what GitHub has merged the head into for this very
 * event: where a re-run comes to the same, and where what was merged from the base since is no change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function sidesOf({ payload, ref, sha }, clone) {
    const { before = '', merge_group: queued, pull_request: pull, repository } = payload;
    if (pull) {
        const head = pull.head.sha;
        const isMerge = (await clone.commit(`${sha}^2`)) === head;
        const tips = [...(isMerge ? [`${sha}^1`] : []), pull.base.sha];
        return { ref: `refs/pull/${pull.number}/head`, head, tips };
    }
    if (queued)
        return { ref, head: queued.head_sha, tips: [queued.base_sha] };
    const branch = (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRef */ .__)('The default branch', repository?.default_branch || 'main');
    // Only a push tells what was there before it.
    const hasBefore = ref === `refs/heads/${branch}` && (await clone.commit(before)) !== null;
    if (hasBefore)
        return { ref, head: sha, tips: [before] };
    return { ref, head: sha, tips: [`refs/remotes/origin/${branch}`] };
}
/** What the workflow has checked out. */
class Clone {
    #at;
    constructor(folder) {
        this.#at = { cwd: folder };
    }
    /** @param revision of commits, or a remote branch. @returns null where there is no such commit */
    async commit(revision) {
        const [start = ''] = revision.split('^');
        if (!(0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommit */ .WM)(start) && !start.startsWith('refs/'))
            return null;
        return this.#orNull(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    }
    /** The last commit that the head has from its base: of several tips, as if they had been merged. */
    async mergeBase(head, tips) {
        return this.#orNull(['merge-base', head, ...tips]);
    }
    /** The name of the client file at a commit; null where it has none. */
    async clientFile(commit) {
        const listed = await (0,_src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['ls-tree', '--name-only', commit, '--', ..._src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_FILE_NAMES */ .Y_], this.#at);
        const files = listed.split('\n');
        return _src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_FILE_NAMES */ .Y_.find((name) => files.includes(name)) ?? null;
    }
    /** @throws InputError for a client file that is wrong */
    async hasWorkloads(commit, file) {
        const text = await (0,_src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['show', `${commit}:${file}`], this.#at);
        return (await (0,_src_contract_client_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientFile */ .CQ)(text, file)).workloads.length > 0;
    }
    /** @throws InputError where a branch or tag is called like the word */
    async refuseClash() {
        const names = ['heads', 'tags', 'remotes/origin'].map((kind) => `refs/${kind}/${_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .MERGE_BASE */ .BI}`);
        const [found] = (await (0,_src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['for-each-ref', '--format=%(refname)', '--', ...names], this.#at)).split('\n');
        if (!found)
            return;
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${ASKED} can mean two things, as the repository has ${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(found)}: rename that, or give its whole name.`);
    }
    async #orNull(args) {
        try {
            return (await (0,_src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, this.#at)).split('\n')[0] || null;
        }
        catch (error) {
            if (error instanceof _src_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)
                return null;
            throw error;
        }
    }
}


/***/ }),

/***/ 17874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ JAVASCRIPT_CLIENTS)
/* harmony export */ });
/**
 * S3 clients in JavaScript, which the built-in suite has in every installation, and which nothing can stand in for,
 * as others are compared with them. Each is `container/clients/javascript/NAME.ts`; its version is that of an npm
 * package or, where that is null, of Node. A runner reads this list each time it starts: no imports here.
 */
const JAVASCRIPT_CLIENTS = {
    'sdk-js': '@aws-sdk/client-s3',
    'raw-http': null,
};


/***/ }),

/***/ 12177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ listSuite),
/* harmony export */   Lw: () => (/* binding */ checkoutSuite),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Z6: () => (/* binding */ resolveSuite),
/* harmony export */   dZ: () => (/* binding */ branchNameOf),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13815);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84904);





const SUITE_INPUTS = { repository: '--suite', ref: '--branch' };
/**
 * Resolves a ref to its commit without fetching anything.
 *
 * @param repository a git URL or a path
 * @param ref branch, tag, `refs/…` or whole commit; null for the repository's default branch
 * @param inputs what the user knows them as
 * @param patience with a server that cannot be reached
 * @throws InputError when the repository cannot be read or has no such ref; Unreachable
 */
async function resolveSuite(repository, ref, inputs = SUITE_INPUTS, patience) {
    checkRepository(repository, inputs.repository);
    if (ref !== null)
        (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__)(inputs.ref, ref);
    const listing = await readable(repository, inputs, patience);
    if (ref !== null && (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref))
        return { repository, ref, commit: ref };
    const commits = new Map(listing.split('\n').map((line) => {
        const [commit = '', name = ''] = line.split('\t');
        return [name, commit];
    }));
    const candidates = ref === null ? ['HEAD'] : namesOf(ref);
    const found = candidates.map((name) => commits.get(name)).find((commit) => commit);
    if (found)
        return { repository, ref, commit: found };
    const what = ref === null ? 'default branch' : `branch or tag "${ref}"`;
    const first = ref === null ? 'commit something there, or ' : '';
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" has no ${what}: ${first}give one that exists with ${inputs.ref}.`);
}
/** Of the twenty files that git would put into each repository of ours none is of use, and hooks never run. */
const NO_TEMPLATE = '--template=';
/** A submodule among the files of a commit, by its mode (https://git-scm.com/docs/git-fast-import). */
const SUBMODULE_MODE = '160000 ';
/**
 * Checks a suite out at exactly its commit, submodules included.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function checkoutSuite(suite, into, signal, patience) {
    const at = { cwd: into, signal };
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['init', '--quiet', NO_TEMPLATE, '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['checkout', '--quiet', '--detach', suite.commit, '--'], at);
    // Where there are none, git starts a shell and ten programs to see that.
    const entries = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '--stage', '-z'], at);
    if (!entries.split('\0').some((entry) => entry.startsWith(SUBMODULE_MODE)))
        return;
    const submodules = ['submodule', 'update', '--init', '--recursive', '--quiet'];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(submodules, at, patience);
}
/**
 * Fetches a commit into the repository at `into`: by its ref first, as servers may refuse to hand
 * out a commit that no ref points to, then by itself, as a branch may have moved.
 *
 * @param options.history all of it is fetched; otherwise as little as the server allows
 * @param options.patience with a server that cannot be reached
 * @throws GitError
 */
async function fetchCommit({ repository, ref, commit }, into, signal, { history = false, patience } = {}) {
    if (ref !== null)
        (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__)('ref', ref);
    const at = { cwd: into, signal };
    const source = sourceOf(repository);
    let head = null;
    for (const name of ref === null || (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref) ? [commit] : [ref, commit]) {
        if (await has(commit, into))
            return;
        try {
            const depth = history ? [] : ['--depth=1'];
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(['fetch', '--quiet', ...depth, '--', source, name], at, patience);
            if (name === ref)
                head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['rev-parse', 'FETCH_HEAD^{commit}'], at);
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS) || error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL)
                throw error;
        }
    }
    if (await has(commit, into))
        return;
    const all = ['fetch', '--quiet', '--tags', '--', source, '+refs/heads/*:refs/suite/*'];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(all, at, patience);
    if (await has(commit, into))
        return;
    const moved = head === null ? '' : `: ${ref} has moved to ${head}, so start a new run for that`;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(`${repository} has no commit ${commit}${moved}`);
}
/** A folder is another one where git runs in another. */
function sourceOf(repository) {
    return repository.includes(':') ? repository : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository);
}
async function has(commit, repository) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '-e', `${commit}^{commit}`], { cwd: repository });
        return true;
    }
    catch {
        return false;
    }
}
async function readable(repository, inputs, patience) {
    try {
        return await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(['ls-remote', '--', repository], {}, patience);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS))
            throw error;
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL) {
            const named = `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}"`;
            const message = `${named} cannot be reached: ${error.message}`;
            throw new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL(message, error.said, { cause: error });
        }
        const why = (await whatIsThere(repository)) ?? error.message;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" cannot be read: ${why}.`);
    }
}
/** git says the same of a folder that is not there, of one that it may not read, and of any other. */
async function whatIsThere(repository) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(repository))
        return null;
    const give = 'give a git URL, or a folder that is a git repository';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(repository).catch((error) => error.code);
    if (entries === 'ENOENT')
        return `there is no such folder: ${give}`;
    if (entries === 'ENOTDIR')
        return `it is not a folder: ${give}`;
    if (entries === 'EACCES')
        return 'this user is not allowed to read the folder';
    if (!Array.isArray(entries))
        return null;
    const isRepository = entries.includes('.git') || entries.includes('HEAD');
    return isRepository ? null : `the folder is not a git repository: ${give}`;
}
/**
 * The names a short ref can mean, in git's order; a tag's commit is behind `^{}`. A clone, such as actions/checkout
 * makes, has most branches as `refs/remotes/origin/…` alone.
 */
function namesOf(ref) {
    const [tag, remote] = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`];
    const whole = ref.startsWith('refs/') ? ref : '';
    return [`${ref}^{}`, whole, `refs/heads/${ref}`, `${tag}^{}`, tag, remote];
}
function checkRepository(repository, input) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(repository)?.[1]?.toLowerCase();
    const allowed = scheme === undefined || scheme === 'https' || scheme === 'file';
    if (repository !== '' && !repository.startsWith('-') && allowed)
        return;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${input} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" is not a repository: give an https:// URL or a folder.`);
}
/**
 * Fetches a suite into a bare repository and lists it.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function listSuite(suite, into, signal, patience) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['init', '--quiet', NO_TEMPLATE, '--bare', '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    const names = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-tree', '-r', '-z', '--name-only', suite.commit, '--'], {
        cwd: into,
        signal,
    });
    return {
        files: names.split('\0').filter((name) => name !== ''),
        read: (path) => (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['show', `${suite.commit}:${path}`], { cwd: into, signal }),
    };
}
/**
 * The name by which other repositories may have the same branch or tag; null where a ref can mean
 * nothing to them: the default branch, a commit, `refs/pull/7/head`, a name like an option.
 */
function branchNameOf(ref) {
    if (ref === null || (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref))
        return null;
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    return /^(refs\/|-)/.test(name) ? null : name;
}
/**
 * The name of a repository's default branch; null if it does not tell.
 *
 * @throws GitError when the repository cannot be read
 */
async function defaultBranch(repository, signal, patience) {
    const args = ['ls-remote', '--symref', '--', sourceOf(repository), 'HEAD'];
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(args, { signal }, patience);
    return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1] ?? null;
}


/***/ })

};
