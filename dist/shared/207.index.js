export const id = 207;
export const ids = [207];
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

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ mirrorRepository),
/* harmony export */   cP: () => (/* binding */ redirected),
/* harmony export */   dt: () => (/* binding */ mirrorAt),
/* harmony export */   ph: () => (/* binding */ readMirrors),
/* harmony export */   zE: () => (/* binding */ mirrorVariables),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84904);
/* harmony import */ var _suite_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12177);
/**
 * Local copies that stand in for repositories: made, named by people, and put in the way of git.
 */





/**
 * Reads what `--mirror` was given: `URL=PATH`, or, where both end in `/`, the beginning of many URLs and
 * the folder that has their copies.
 *
 * @throws InputError when one cannot be meant, or there is no repository
 */
async function readMirrors(texts) {
    const copies = [];
    for (const text of texts) {
        const named = `--mirror "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}"`;
        const [, url = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^=\s]+)=(.+)$/i.exec(text) ?? [];
        if (url === '') {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named} is not URL=PATH: give e.g. https://github.com/boto/s3transfer.git=../s3transfer.`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: there is no folder ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}.`);
        }
        const isMany = url.endsWith('/');
        if (!isMany)
            await requireRepository(folder, named);
        copies.push({ url, folder: isMany ? `${folder}/` : folder });
    }
    return copies;
}
async function requireRepository(folder, named) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['ls-remote', '--', folder]);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: the folder is not a git repository that can be read (${error.message}).`);
    }
}
/**
 * Variables by which every git that is started finds the copies in place of the repositories, in
 * submodules and for cargo too.
 */
function mirrorVariables(environment, copies) {
    let mirrored = environment;
    for (const { folder, url } of copies) {
        const redirect = url.endsWith('/') ? redirectedBelow : redirected;
        mirrored = redirect(mirrored, url, folder);
    }
    return Object.fromEntries(Object.entries(mirrored).filter((entry) => entry[0].startsWith('GIT_CONFIG_') && entry[1] !== undefined));
}
/** The copy of a repository, if there is one. */
function copyOf(url, copies) {
    const plain = (one) => one.replace(/\/+$/, '').replace(/\.git$/, '');
    const own = copies.find((copy) => !copy.url.endsWith('/') && plain(copy.url) === plain(url));
    const many = copies.find((copy) => copy.url.endsWith('/') && url.startsWith(copy.url));
    return own?.folder ?? (many ? many.folder + url.slice(many.url.length) : null);
}
/**
 * Copies all branches and tags of a repository, so that whatever else is asked of it is there too.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function mirrorRepository(repository, into, signal, patience) {
    const clone = ['clone', '--quiet', '--bare', '--', (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(repository), into];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOverNetwork */ .$H)(clone, { signal }, patience);
}
/**
 * Makes a mirror that has a commit under the name of its ref. Where that name would mean something
 * else to other repositories (the default branch), or nothing (a commit, `refs/pull/7/head`), it gets a
 * name that no repository has, so that they fall back to their own default branches.
 *
 * @param wanted of the repository that `base` is a mirror of
 * @param base is lent from, so it must stay
 * @param into a folder that does not exist
 * @throws GitError
 */
async function mirrorAt(wanted, base, into, signal, patience) {
    await (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(wanted, base, signal, { history: true, patience });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['clone', '--quiet', '--bare', '--shared', '--', base, into], { signal });
    const at = { cwd: into, signal };
    // Submodules may ask for commits that no ref points to.
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['config', 'uploadpack.allowAnySHA1InWant', 'true'], at);
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-parse', '--abbrev-ref', 'HEAD'], at);
    const name = (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .branchNameOf */ .dZ)(wanted.ref);
    const branch = name === null || name === head ? `s3-benchmarks-${wanted.commit.slice(0, 12)}` : name;
    const tag = `refs/tags/${branch}`;
    const isTag = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['for-each-ref', '--', tag], at)) !== '';
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-ref', '--', isTag ? tag : `refs/heads/${branch}`, wanted.commit], at);
    return { folder: into, branch };
}
/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];
/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest, of equal ones the
 * first; so URLs that only begin alike are replaced by what they were replaced by before.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
function redirected(environment, url, folder) {
    const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
    const spellings = [plain, `${plain}.git`];
    const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
    const before = settingsOf(environment);
    return withSettings(environment, [
        ...spellings.map((one) => [`url.${folder}.insteadOf`, one]),
        ...others.map((one) => [`url.${replaced(one, before)}.insteadOf`, one]),
        ...before,
    ]);
}
/** An environment in which git looks for all that is below `url` below `folder`; both end in `/`. */
function redirectedBelow(environment, url, folder) {
    const setting = [`url.${folder}.insteadOf`, url];
    return withSettings(environment, [setting, ...settingsOf(environment)]);
}
/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
function withSettings(environment, settings) {
    const named = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return {
        ...environment,
        ...Object.fromEntries(named),
        GIT_CONFIG_COUNT: String(settings.length),
    };
}
/** What git makes of a URL by these settings. */
function replaced(url, settings) {
    let longest = ['', ''];
    for (const [key, value] of settings) {
        const base = /^url\.(.*)\.insteadof$/is.exec(key)?.[1];
        const fits = base !== undefined && value !== '' && url.startsWith(value);
        if (fits && value.length > longest[1].length)
            longest = [base, value];
    }
    const [base, start] = longest;
    return start === '' ? url : base + url.slice(start.length);
}


/***/ }),

/***/ 49054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ localInstanceTypes),
/* harmony export */   h: () => (/* binding */ localManifest)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);

/**
 * The "instance types" of this machine: `local` is all of it; `local-Ncpu` pins the job to N CPUs and
 * the S3 server to one other, so that they do not take each other's time (unpinned, figures vary by
 * 14–21 %, pinned apart by 5–12 %).
 *
 * @param cpus numbers of the CPUs that may be used
 * @param pinning whether processes can be pinned here
 * @param asAws whether the server speaks TLS: then it has all CPUs that the job has not
 */
function localInstanceTypes(cpus, pinning, asAws = false) {
    const types = new Map([['local', { job: null, server: null }]]);
    if (!pinning)
        return types;
    for (let count = 1; count < cpus.length; count++) {
        const server = cpus.slice(0, asAws ? -count : 1);
        types.set(`local-${count}cpu`, { job: cpus.slice(-count), server });
    }
    return types;
}
/** What an account's stack would publish, for this machine. */
function localManifest(types, where, defaults) {
    const environment = { queue: 'local', trusted: 'local', untrusted: 'local' };
    const preferred = ['local-1cpu', 'local'].filter((type) => types.has(type));
    return {
        schemaVersion: 1,
        region: where.region,
        buckets: [...where.buckets],
        resultsBucket: null,
        logGroup: null,
        lock: null,
        suite: _contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_SUITE */ .Ho,
        defaults: {
            instanceTypes: preferred,
            s3Clients: [...defaults.s3Clients],
            workloads: [...defaults.workloads],
        },
        instanceTypes: Object.fromEntries([...types.keys()].map((type) => [type, { ...environment, gbps: null, usdPerHour: null }])),
    };
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   T1: () => (/* binding */ readCpuTimes),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   tn: () => (/* binding */ loadBetween),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }, (_, cpu) => cpu);
}
/** Reads the kernel's list form, e.g. `0-2,5`. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Whether processes can be pinned to CPUs here. */
async function canPin() {
    return (await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(['taskset', '--version'])).failure === null;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/**
 * Moves a running process, with all of its threads, to these CPUs.
 *
 * @throws when `taskset` says no
 */
async function pinProcess(pid, cpus) {
    const command = ['taskset', '-a', '-p', '-c', cpus.join(','), String(pid)];
    const { failure, stderr } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
}
/** Times are counted in ticks; with fewer than this, a share of them says nothing. */
const LEAST_TICKS = 5;
/**
 * Reads what the kernel counts (proc(5), `/proc/stat` and `/proc/PID/stat`).
 *
 * @param root our first process: all that it has started counts as ours
 * @returns null where the system does not tell
 */
function readCpuTimes(root) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/stat', 'utf8').split('\n');
        const [user, nice, system, idle, iowait, irq, softirq, steal] = fieldsOf(lines[0].slice(4));
        const cpus = lines.filter((line) => /^cpu\d/.test(line)).length;
        const busy = user + nice + system + irq + softirq;
        const all = busy + idle + iowait + steal;
        const times = { busy, steal: steal, perCpu: all / cpus, own: ownTicks(root) };
        return Object.values(times).every(Number.isFinite) ? times : null;
    }
    catch {
        return null; // No /proc, or not the one of Linux.
    }
}
/** @returns null where either is not known, or too short a time lies between */
function loadBetween(before, after) {
    if (before === null || after === null)
        return null;
    const ticks = after.perCpu - before.perCpu;
    if (ticks < LEAST_TICKS)
        return null;
    const share = (count) => Math.round((100 * Math.max(0, count)) / ticks) / 100;
    return {
        others: share(after.busy - before.busy - (after.own - before.own)),
        steal: share(after.steal - before.steal),
    };
}
/** Of all that is alive below the root, and of all that has ended and was waited for. */
function ownTicks(root) {
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTree */ .WZ)(root).reduce((sum, { ticks }) => sum + ticks, 0);
}
function fieldsOf(text) {
    return text.trim().split(/\s+/).map(Number);
}


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   W_: () => (/* binding */ GROUP_MARK),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** A process alone; null for one that has ended, and where there is no /proc. */
function processOf(pid) {
    const stat = readOr(`/proc/${pid}/stat`);
    if (stat === '')
        return null;
    // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const fields = rest.map(Number);
    const waitedTicks = fields[12] + fields[13];
    return {
        pid,
        parent: fields[0],
        group: fields[1],
        zombie: state === 'Z' || state === 'X',
        startedTicks: fields[18],
        ticks: fields[10] + fields[11] + waitedTicks,
        waitedTicks,
    };
}
/** All processes that /proc shows. Read at once: a promise for each file takes far more CPU. */
function allProcesses() {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return []; // Not Linux.
    }
    return names.filter((name) => /^\d+$/.test(name)).flatMap((pid) => processOf(Number(pid)) ?? []);
}
/** A process and all below it that are alive. Nothing where there is no `/proc`. */
function processTree(root) {
    const found = allProcesses();
    const own = new Set([root]);
    for (let before = 0; before !== own.size;) {
        before = own.size;
        for (const { parent, pid } of found)
            if (own.has(parent))
                own.add(pid);
    }
    return found.filter(({ pid }) => own.has(pid));
}
/** A process and those below it, as far as the kernel lists children (`CONFIG_PROC_CHILDREN`, proc(5)). */
function familyOf(pid) {
    const children = threadsOf(pid).flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .filter((child) => child !== ''));
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
/** Numbers of a process's threads. */
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // It ended while we looked.
    }
}
/**
 * Nothing of what ended while we looked, or of what this kernel does not tell. Bytes that are no UTF-8 become others,
 * which no name or figure of ours holds: any other encoding has Node take 64 KiB for each file of /proc, and with it a
 * whole garbage collection every few looks.
 */
function readOr(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/**
 * The processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`.
 *
 * @param sinceTicks leaves out those that were started before, where the system tells when that was
 */
async function listProcesses(sinceTicks = 0) {
    if (process.platform !== 'linux')
        return listByPs();
    return allProcesses()
        .filter(({ startedTicks }) => startedTicks >= sinceTicks)
        .map((stat) => ({ ...stat, mark: markOf(stat.pid) }));
}
function markOf(pid) {
    const entries = readOr(`/proc/${pid}/environ`).split('\0');
    const mark = entries.find((entry) => entry.startsWith(`${GROUP_MARK}=`));
    return mark?.slice(GROUP_MARK.length + 1) ?? null;
}
async function listByPs() {
    const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
    const { failure, stderr, stdout } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
    return stdout.split('\n').map((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state.startsWith('Z'),
            mark: null,
        };
    });
}
/**
 * The root, its group, its descendants, and whoever carries its mark; without zombies. Parents come first: one that
 * sees its child end before it is ended itself would go on with its work.
 */
function membersOf(root, mark, all) {
    const members = new Set([root]);
    const belongs = (entry) => entry.group === root ||
        entry.mark === mark ||
        entry.mark?.startsWith(`${mark}/`) ||
        members.has(entry.parent);
    for (let before = 0; before !== members.size;) {
        before = members.size;
        for (const entry of all)
            if (belongs(entry))
                members.add(entry.pid);
    }
    const parents = new Map(all.map(({ parent, pid }) => [pid, parent]));
    const depth = (pid, seen = []) => {
        const parent = parents.get(pid);
        const isTop = parent === undefined || !members.has(parent) || seen.includes(parent);
        return isTop ? 0 : 1 + depth(parent, [...seen, pid]);
    };
    return all
        .filter((entry) => members.has(entry.pid) && !entry.zombie)
        .map(({ pid }) => ({ pid, depth: depth(pid) }))
        .sort((a, b) => a.depth - b.depth)
        .map(({ pid }) => pid);
}


/***/ })

};
