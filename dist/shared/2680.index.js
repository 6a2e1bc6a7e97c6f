export const id = 2680;
export const ids = [2680,4710];
export const modules = {

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ checkClientRepository),
/* harmony export */   Ik: () => (/* binding */ resolveCode),
/* harmony export */   NY: () => (/* binding */ judgeAt),
/* harmony export */   _e: () => (/* binding */ compareAsked)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12177);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95644);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68598);






const SUITE = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
const CLIENT = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
async function resolveCode(query, patience) {
    const { branch, clientRepository, compareWith, suite: repository } = query;
    const isBuiltin = repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho;
    if (isBuiltin && clientRepository === undefined)
        return builtin(query);
    const ofSuite = clientRepository === undefined;
    const inputs = ofSuite ? SUITE : CLIENT;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const ofBuiltin = isBuiltin ? { ref: null, commit: null } : null;
    const fixed = ofSuite
        ? null
        : (ofBuiltin ?? (await revisionOf(repository, {}, inputs, patience)));
    const suite = { repository, ...(fixed ?? candidate) };
    const client = fixed && { repository: varied, ...candidate };
    if (compareWith === undefined)
        return { suite, client, baseline: null, againstItself: false };
    const other = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av
        ? candidate
        : await revisionOf(varied, { ref: compareWith }, { ...inputs, ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with') }, patience);
    return {
        suite,
        client,
        baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
        againstItself: other.commit === candidate.commit,
    };
}
function builtin({ branch, compareWith }) {
    const refuse = (asked, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${asked} needs ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite')} or a client file in a git repository: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse([(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch')], 'has no branches');
    if (compareWith !== undefined && compareWith !== _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av) {
        const asked = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with')} "${compareWith}"`;
        refuse(asked, `can be compared with "${_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av}" only`);
    }
    const none = { ref: null, commit: null };
    const itself = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av;
    return {
        suite: { repository: _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho, ...none },
        client: null,
        baseline: itself ? { suite: none, client: null } : null,
        againstItself: itself,
    };
}
async function revisionOf(repository, { commit, ref }, inputs, patience) {
    const found = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSuite */ .Z6)(repository, commit ?? ref ?? null, inputs, patience);
    return { ref: ref ?? null, commit: found.commit };
}
/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
function compareAsked({ againstItself, baseline }, asked) {
    if (baseline === null)
        return null;
    const { budgetSeconds = null, maxCaseMinutes = _request_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_MAX_CASE_MINUTES */ ._T } = asked;
    const design = { againstItself, budgetSeconds, ...(0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .designAsked */ .zh)(asked) };
    return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}
/**
 * Compares the sides of a run.
 *
 * @param asked the smallest change that counts, of every cell and client; and costs that count as a regression when they rise
 * @param known of their noise, where no smallest change was asked for; as at first, if it is not given
 */
function judgeAt({ failOnMetric: watched = [], thresholdPercent: percent, }, known = {}) {
    const chosen = percent === undefined ? undefined : () => percent / 100;
    const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
    return (run) => (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRun */ .Zy)(run, { ...options, watched });
}
/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
async function checkClientRepository({ repository, s3Clients }, clients, { files, read }) {
    if (clients === null)
        return [];
    const paths = files.filter(_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRepositories */ .rC);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRepositories */ .Wh)(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}" is not part of any chosen client: the build of ${[...languages].join(', ')} clones no repository. Choose ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('s3-clients')} that are built from it.`);
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepository */ .ve)(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}: it is used only if one of these has it as a submodule, ` +
            `otherwise the run fails: ${urls}.`,
    ];
}


/***/ }),

/***/ 72976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ clientFileSource),
/* harmony export */   j: () => (/* binding */ committedClients)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_client_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53458);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83062);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84904);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12177);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40924);
/* harmony import */ var _own_clients_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13750);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68598);










/**
 * Where the client file comes from of which commits are to be measured: the repository that was named, or the
 * one that the only file of the run is in.
 *
 * @returns null when the files are measured as they are
 * @throws InputError when it is in no repository, or others are asked for that no commit has
 */
async function clientFileSource(asked, suite, { paths }) {
    const { branch, client = [], clientRepository, clients = [], compareWith } = asked;
    if (suite !== _contract_names_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILTIN_SUITE */ .Ho)
        return null;
    if (clientRepository !== undefined) {
        refuseBeside('client-repository', { client, clients });
        return { repository: clientRepository, path: null };
    }
    const ofCommits = branch !== undefined || (compareWith ?? _request_js__WEBPACK_IMPORTED_MODULE_9__/* .ITSELF */ .av) !== _request_js__WEBPACK_IMPORTED_MODULE_9__/* .ITSELF */ .av;
    const [path, ...others] = paths;
    if (!ofCommits || path === undefined || others.length > 0)
        return null;
    const name = branch === undefined ? 'compare-with' : 'branch';
    refuseBeside(name, { client });
    try {
        // As git tells where a repository is: without links to folders.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)));
        const root = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['rev-parse', '--show-toplevel'], { cwd: folder });
        return { repository: root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) };
    }
    catch (error) {
        if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS))
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name)} needs a git repository, and ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is in none: commit it to one, or leave ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(name)} out.`);
    }
}
/** @throws InputError for clients that are asked for beside commits, and would not be measured */
function refuseBeside(commits, own) {
    for (const [other, asked] of Object.entries(own)) {
        if (asked.length === 0)
            continue;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(other)} and ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(commits)} exclude each other: only what is in the client file of a commit is measured.`);
    }
}
/**
 * Reads the client file at the commits of a run; nothing of it is built or started.
 *
 * @param scratch a folder for what is fetched
 * @throws InputError when a commit has no such file, or a wrong one
 */
async function committedClients({ baseline, client }, source, scratch, signal, patience) {
    const clients = new Map();
    let path = source.path;
    let first = null;
    for (const [side, revision] of [
        ['candidate', client],
        ['baseline', baseline?.client ?? null],
    ]) {
        if (!revision?.commit)
            continue;
        const { commit, ref } = revision;
        const named = `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(source.repository)} at ${commit.slice(0, 12)}`;
        try {
            const at = { repository: source.repository, commit, ref };
            const { files, read } = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .listSuite */ .Hq)(at, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${side}-clients`), signal, patience);
            path ??= _contract_client_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CLIENT_FILE_NAMES */ .Y_.find((name) => files.includes(name)) ?? _contract_client_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CLIENT_FILE_NAMES */ .Y_[0];
            if (!files.includes(path)) {
                throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${named} has no ${path}: commit it there, as ${(0,_process_programs_js__WEBPACK_IMPORTED_MODULE_7__/* .pageAt */ .F3)('docs/clients.md')} says.`);
            }
            const file = await (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readClientFile */ .CQ)(await read(path), path);
            for (const one of (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_2__/* .clientsOf */ .SZ)(file, '.')) {
                if (!clients.has(one.id))
                    clients.set(one.id, one);
            }
            first ??= file;
        }
        catch (error) {
            if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS) || error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .Unreachable */ .LL)
                throw error;
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('client-repository')} "${named}" cannot be fetched (${error.message}).`);
        }
    }
    const workloads = first?.workloads ?? [];
    // Of the clients a job reads the file itself.
    (0,_own_clients_js__WEBPACK_IMPORTED_MODULE_8__/* .requireShortText */ .r5)({ clients: [], workloads }, (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path ?? '')}`);
    const own = {
        clients: [...clients.values()],
        workloads,
        found: null,
        paths: [],
        committed: true,
    };
    return { path: path, own };
}


/***/ }),

/***/ 13750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ NO_CLIENTS),
/* harmony export */   ZK: () => (/* binding */ readOwnClients),
/* harmony export */   r5: () => (/* binding */ requireShortText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95637);
/* harmony import */ var _contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53458);
/* harmony import */ var _contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42692);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83062);







const NO_CLIENTS = {
    clients: [],
    workloads: [],
    found: null,
    paths: [],
    committed: false,
};
/**
 * Reads the client files and the one-liners that were given; without a file, one in the current folder.
 *
 * @throws InputError when one cannot be read, or two are called the same
 */
async function readOwnClients({ client: lines = [], clients: paths = [] }, folder) {
    const found = paths.length > 0 ? null : await findFile(folder);
    const own = new Map();
    const workloads = [];
    const add = (client, where) => {
        const { id } = client;
        if (own.has(id)) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${where} has a second S3 client "${id}": rename one of them.`);
        }
        own.set(id, client);
    };
    const all = found === null ? paths : [found];
    for (const path of all) {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        const file = await (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readClientFile */ .CQ)(await textAt(whole, path), path);
        for (const client of (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .clientsOf */ .SZ)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole))) {
            add(client, `Client file "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}"`);
        }
        workloads.push(...file.workloads);
    }
    if (all.length > 1)
        (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFewFiles */ .Jw)(workloads, 'The client files');
    for (const client of readLines(lines, folder))
        add(client, (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('client')}`);
    const read = { clients: [...own.values()], workloads };
    requireShortText(read, (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('clients')}`);
    return { ...read, found, paths: all.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)), committed: false };
}
/** In bytes. A job is told of them by its command line, and Linux takes 128 KiB for one argument. */
const LONGEST = 60_000;
/**
 * @param what names where they are from
 * @throws InputError for what is too long to tell a job of
 */
function requireShortText({ clients, workloads }, what) {
    if (Buffer.byteLength(JSON.stringify({ clients, workloads })) <= LONGEST)
        return;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${what} has more than ${LONGEST} bytes in all: leave some S3 clients or workloads out.`);
}
async function findFile(folder) {
    for (const name of _contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_FILE_NAMES */ .Y_) {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name)).then(() => true, () => false);
        if (isThere)
            return name;
    }
    return null;
}
async function textAt(path, given) {
    try {
        return (0,_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        if (error instanceof _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('clients')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(given)}" cannot be read (${(0,_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .bT)(error)}): give a client file, such as ${_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_FILE_NAMES */ .Y_[0]}.`);
    }
}
/** Clients whose commands stand on the command line. */
function readLines(lines, folder) {
    const parts = new Map();
    for (const line of lines) {
        const [, id = '', part = '', command = ''] = /^([^:=\s]+):([^=\s]+)=(.*)$/s.exec(line) ?? [];
        const words = wordsOf(command);
        if (!_contract_names_js__WEBPACK_IMPORTED_MODULE_6__/* .S3ClientId */ .rN.safeParse(id).success || words.length === 0) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('client')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(line)}" is not understood: write NAME:download=COMMAND, e.g. "mc:download=mc cp x/{bucket}/{key} {file}".`);
        }
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .requireKnown */ .$_)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('client'), part, _contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo);
        const before = parts.get(id) ?? {};
        if (part in before) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('client')} gives ${part} of ${id} twice: give it once.`);
        }
        parts.set(id, { ...before, [part]: words });
    }
    return [...parts].map(([id, commands]) => {
        (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwnName */ .T)(id, (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('client')}`);
        const client = _contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ClientSource */ .pV.parse(commands);
        (0,_contract_client_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkClient */ .sr)(client, (part) => `${part} of the S3 client "${id}"`);
        return { ...client, id, folder };
    });
}
/** As a shell reads it, so that it can be pasted; nothing in it is expanded. */
function wordsOf(command) {
    try {
        return (0,shlex__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(command);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FU: () => (/* binding */ hintAtUnknown),
/* harmony export */   d7: () => (/* binding */ hintAtOwn),
/* harmony export */   describePlan: () => (/* binding */ describePlan),
/* harmony export */   fC: () => (/* binding */ hintAtMissing)
/* harmony export */ });
/* harmony import */ var pretty_ms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64506);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73322);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);




/**
 * What is going to happen, before it does.
 *
 * @param way how requests reach S3, in words
 */
function describePlan(plan, offer, way) {
    const request = plan.jobs[0].request;
    if (request.turns)
        return describeTurns(plan, request.turns, way);
    const isRun = (client, name) => (request.workloads.length === 0 || request.workloads.includes(name)) &&
        (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isChosen */ .lf)(request.cells ?? {}, client, [name]);
    const ofClients = request.s3Clients.flatMap((client) => [...offer.workloads].filter(([name]) => isRun(client, name)).map(([, workload]) => workload));
    const times = plan.jobs.length * request.buckets.length;
    const cases = times * ofClients.length;
    const repeats = times * ofClients.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
    const expected = request.compare
        ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${roundsOf(plan, request.compare)}.`
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `. Repeating stops after at most ${inWords(repeats)} in all (maxRepeatSecs of the workloads); starts, checks and runs that have begun come on top.`;
    const foreign = request.suite.repository !== _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho;
    const builds = foreign ? `\n${ofBuilds(request)}` : '';
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${headOf(plan, way)}; ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cases, 'case')}${expected}${builds}`;
}
/** Who is measured, with what and where. */
function headOf({ jobs }, way) {
    const request = jobs[0].request;
    const types = jobs.map(({ instanceType }) => instanceType).join(', ');
    const code = `${codeOf(request)}${request.compare ? ',' : ''}`;
    return `Benchmarking ${request.s3Clients.join(', ')} with ${code} against ${way}:\n${types}`;
}
function ofBuilds({ compare }) {
    const which = compare ? 'the runners of both sides' : 'the runners';
    return (`First ${which} are built: how long that takes is not known (minutes to an hour), and not in ` +
        'this figure.');
}
/**
 * What a comparison does, and how long it may take. How long it will take is not known before a round was
 * timed; then the job reports it, and the progress counts it down.
 */
function roundsOf({ jobs }, { design }) {
    const { budgetSeconds, mostRounds, screenRounds } = design;
    const rounds = `, ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(screenRounds, 'round')} of each, up to ${mostRounds} of those that stand out`;
    if (budgetSeconds === null) {
        return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${rounds}; how long it takes is shown after the first case`;
    }
    const most = inWords(budgetSeconds * jobs.length);
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${rounds}; at most ${most} of measuring (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('budget')})`;
}
/** What a job takes beside its rounds, seconds: its start, and for each S3 client trials, files and checks. */
const START_SECONDS = 3;
const CLIENT_SECONDS = 3;
/** What is going to happen where S3 clients take turns, and for how long. */
function describeTurns(plan, { budgetSeconds, mostRounds, sized }, way) {
    const { jobs } = plan;
    const { s3Clients, workloads } = jobs[0].request;
    const what = sized
        ? `${budgetSeconds === null ? 'all workloads' : 'as many workloads as there is time for'}, in sizes that suit this machine`
        : workloads.length > 0
            ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(workloads.length, 'workload')
            : 'all workloads';
    const runs = mostRounds === undefined
        ? ''
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) ` ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(mostRounds, 'run')} of each S3 client (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('runs')}).`;
    const beside = jobs.length * (START_SECONDS + s3Clients.length * CLIENT_SECONDS);
    const time = budgetSeconds === null
        ? ''
        : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) ` ${inWords(budgetSeconds * jobs.length)} of measuring (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('budget')}), and about ${inWords(beside)} to prepare and check.`;
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${headOf(plan, way)}; ${what}.${runs}${time}`;
}
function inWords(seconds) {
    return (0,pretty_ms__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(Math.round(seconds) * 1000);
}
/** What is measured, and what it is compared with. */
function codeOf({ client, compare, suite }) {
    const named = suite.commit === null ? 'the built-in suite' : at(suite.repository, suite);
    const candidate = client ? `${named} building ${at(client.repository, client)}` : named;
    if (compare === null)
        return candidate;
    const { againstItself } = compare.design;
    return `${candidate}, compared with ${againstItself ? 'itself' : revision(compare.client ?? compare.suite)}`;
}
function at(repository, where) {
    return `${repository} at ${revision(where)}`;
}
function revision({ commit, ref }) {
    const short = commit?.slice(0, 12) ?? '';
    return ref === null || ref === commit ? short : `${short} (${ref})`;
}
/** Where the run's own clients come from, if nobody has said so. */
function hintAtOwn({ clients, found }) {
    if (found === null)
        return [];
    const names = clients.map(({ id }) => id).join(', ');
    return [`Found ${found} in this folder: it adds ${names || 'workloads'}.`];
}
/** Clients that could be measured if they were installed. */
function hintAtMissing({ missing }) {
    if (missing.length === 0)
        return [];
    return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}
/** Clients of a suite that are told where S3 is but may ignore it. */
function hintAtUnknown(s3Clients) {
    if (s3Clients.length === 0)
        return [];
    const use = s3Clients.length === 1 ? 'uses' : 'use';
    return [
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `Whether ${s3Clients.join(', ')} ${use} AWS_ENDPOINT_URL_S3 is not known: a client that does not use it connects to AWS, unless ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('as-aws')} redirects it.`,
    ];
}


/***/ }),

/***/ 22522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ describeRefused),
  g: () => (/* binding */ describeSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-workload.js
var read_workload = __webpack_require__(30308);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-scripts.js
var suite_scripts = __webpack_require__(72211);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-repository.js
var suite_repository = __webpack_require__(12177);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/programs.js
var programs = __webpack_require__(40924);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/process/start-program.js
var start_program = __webpack_require__(29524);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/ask-builtin.js







const Description = schemas/* object */.Ikc({
    s3Clients: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullable(), bundled: schemas/* boolean */.zMY() })),
    workloads: schemas/* record */.g1P(schemas/* string */.YjP(), workload/* Workload */.sl),
    own: schemas/* array */.YOg(schemas/* string */.YjP()),
    onDemand: schemas/* array */.YOg(schemas/* string */.YjP()),
    sizes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), isInstalled: schemas/* boolean */.zMY(), why: schemas/* string */.YjP() })),
    shipped: schemas/* array */.YOg(schemas/* string */.YjP()),
    byDefault: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/**
 * Asks the built-in suite what it has on this machine.
 *
 * @param named S3 clients and workloads that it is asked for by name. Clients: `*` is all that ship, null those that are
 *   measured by default
 */
async function askBuiltin({ clients, workloads }, named) {
    const command = [
        ...[process.execPath, (0,external_node_url_.fileURLToPath)((0,programs/* programUrl */.WE)('describe'))],
        ...['--own', JSON.stringify({ clients, workloads })],
        ...(named.s3Clients?.map((id) => `--s3-client=${id}`) ?? ['--by-default']),
        ...['--', ...named.workloads],
    ];
    const { failure, stdout } = await (0,start_program/* readProgram */.Lk)(command, { stderr: 'inherit' });
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${failure}`);
    return (0,read_document/* readDocument */.u0)(Description, stdout, 'the description of the built-in suite');
}
/**
 * Refuses clients that somebody wants and that cannot be measured here; those that are only measured where
 * they are installed may be missing.
 *
 * @throws InputError
 */
function requireMeasurable({ missing, shipped }, available, wanted) {
    for (const id of wanted.filter((one) => !available.includes(one))) {
        const absent = missing.find((client) => client.id === id);
        if (absent) {
            const fix = absent.isInstalled ? 'fix that' : 'install it';
            throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `S3 client "${id}" cannot be measured here (${(0,input_error/* unended */.o_)(absent.why)}): ${fix}, or name others with ${(0,input_error/* field */.ZZ)('s3-clients')}.`);
        }
        (0,input_error/* requireKnown */.$_)('S3 client', id, [...new Set([...available, ...shipped])]);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/code-under-test.js
var code_under_test = __webpack_require__(89574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/own-clients.js
var own_clients = __webpack_require__(13750);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/suite-offer.js











/**
 * Reads a suite. A workload that cannot be run keeps no other from it.
 *
 * @throws InputError when the suite cannot be read, a workload was named that it does not have, or none
 *   of those that were chosen can be run
 */
async function describeSuite(query) {
    const builtin = query.suite.repository === names/* BUILTIN_SUITE */.Ho;
    return builtin ? describeBuiltin(query) : describeRepository(query);
}
async function describeBuiltin(query) {
    const { baseline, own = own_clients/* NO_CLIENTS */.V6, s3Clients: asked = null, workloads } = query;
    const ids = own.clients.map(({ id }) => id);
    // Where some are named, no other is started to ask for its version.
    const named = {
        s3Clients: asked?.filter((id) => !ids.includes(id)) ?? null,
        workloads: workloads ?? [],
    };
    const found = await askBuiltin(own.committed ? { ...own, clients: [] } : own, named);
    const built = found.s3Clients.map(({ id }) => id);
    const s3Clients = own.committed ? [...new Set([...ids, ...built])] : built;
    requireMeasurable(found, s3Clients, asked ?? ids);
    const names = Object.keys(found.workloads);
    const usual = found.own.length > 0 ? found.own : withoutOnDemand(names, found);
    const filtered = workloads ? [] : namedBy(query.filter ?? [], found.onDemand);
    const all = [...names, ...Object.values(found.sizes).flat()];
    const chosen = choose(workloads ?? [...usual, ...filtered], names, all);
    return {
        s3Clients,
        missing: found.missing.filter(({ id }) => !s3Clients.includes(id)),
        // Of what is built in, both sides of a comparison are the same.
        defaultClients: own.committed && baseline ? ids : s3Clients,
        chosen,
        workloads: new Map(chosen.map((name) => [name, found.workloads[name]])),
        refused: new Map(),
        workloadNames: names,
        isFixed: found.own.length + filtered.length > 0,
        sizes: new Map(Object.entries(found.sizes)),
        notes: [],
    };
}
function withoutOnDemand(names, { onDemand }) {
    return names.filter((name) => !onDemand.includes(name));
}
/** Workloads that a filter names, by more than that it leaves out none. */
function namedBy(filter, names) {
    const patterns = filter.map((pattern) => pattern.split('/')[1] ?? '');
    const telling = patterns.filter((pattern) => /[^*]/.test(pattern));
    return names.filter((name) => (0,glob/* isLikeOne */.W$)(name, telling));
}
async function describeRepository(query) {
    const { baseline, defaultWorkloads, inParts, scratch, suite } = query;
    const named = (0,input_error/* printable */.g$)(suite.repository);
    try {
        const listing = await listAt(suite, (0,external_node_path_.join)(scratch, 'listing'), query);
        const sides = [listing];
        if (baseline && baseline.commit !== suite.commit) {
            const other = { repository: suite.repository, ...baseline };
            sides.push(await listAt(other, (0,external_node_path_.join)(scratch, 'baseline-listing'), query));
        }
        const inFolder = listing.files.filter((path) => path.startsWith(`${suite_scripts/* WORKLOADS */.vZ}/`));
        const names = (0,suite_scripts/* workloadNamesIn */.TA)(inFolder.map((path) => path.slice(suite_scripts/* WORKLOADS */.vZ.length + 1)));
        const chosen = query.workloads ? choose(query.workloads, names) : (defaultWorkloads ?? names);
        const read = new Map();
        for (const name of chosen) {
            const known = names.includes(name);
            read.set(name, known ? await readFrom(listing, name) : NOT_THERE);
        }
        const sorted = (0,read_workload/* withoutClashes */.OC)(read);
        const workloads = (0,read_workload/* runnable */.as)(sorted);
        if (chosen.length > 0 && workloads.size === 0)
            refuse(named, (0,read_workload/* refused */.J5)(sorted));
        const refusals = new Map(
        // The runners of a suite that is run as it is may read versions that are not known here.
        [...(0,read_workload/* refused */.J5)(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'));
        return {
            s3Clients: await (0,suite_scripts/* clientsOfCommits */.yc)(sides.map(readerOf)),
            missing: [],
            defaultClients: [],
            chosen,
            workloads,
            refused: refusals,
            workloadNames: names,
            notes: query.client
                ? await (0,code_under_test/* checkClientRepository */.Cm)(query.client, await (0,suite_scripts/* clientsAt */.A6)(readerOf(listing)), listing)
                : [],
        };
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS) || error instanceof git/* Unreachable */.LL)
            throw error;
        throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('suite')} "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`);
    }
}
function readerOf({ files, read }) {
    return async (path) => (files.includes(path) ? read(path) : null);
}
const NOT_THERE = { status: 'failed', reason: 'the suite has no such workload' };
async function readFrom(listing, name) {
    const path = `${suite_scripts/* WORKLOADS */.vZ}/${(0,suite_scripts/* workloadFile */.q9)(name)}`;
    try {
        return (0,read_workload/* tryWorkload */.bu)(await listing.read(path), path);
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS))
            throw error;
        return { status: 'failed', reason: `${path} cannot be read (${error.message})` };
    }
}
/** Nothing is left to run, so that there is no use in starting. */
function refuse(suite, refusals) {
    const [[name, { reason }] = ['', { reason: null }], ...more] = refusals;
    if (more.length === 0)
        throw new input_error/* InputError */.dz(`Workload ${name} cannot be run: ${reason}`);
    const each = [...refusals].map(([one, settled]) => `${one}: ${settled.reason}`);
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `None of the ${refusals.size} workloads of ${(0,input_error/* field */.ZZ)('suite')} "${suite}" can be run: ${each.join(' ')}`);
}
/** @throws InputError when it is no suite at that commit */
async function listAt({ commit, ref, repository }, into, { inParts, patience, signal }) {
    if (commit === null)
        throw new Error(`${repository} was not resolved to a commit`);
    const listing = await (0,suite_repository/* listSuite */.Hq)({ commit, ref, repository }, into, signal, patience);
    const script = inParts ? suite_scripts/* SUITE_SCRIPTS */._Y.build : suite_scripts/* SUITE_SCRIPTS */._Y.whole;
    if (listing.files.includes(script))
        return listing;
    throw new input_error/* InputError */.dz((0,input_error/* said */.ag) `${(0,input_error/* field */.ZZ)('suite')} "${(0,input_error/* printable */.g$)(repository)}" has no ${script} at ${commit.slice(0, 12)}: commit it there, or give a repository that offers it.`);
}
/** @param all what could have been named as well */
function choose(asked, known, all = known) {
    if (!asked)
        return known;
    for (const name of (0,input_error/* requireDistinct */.Cq)((0,input_error/* field */.ZZ)('workloads'), asked)) {
        (0,input_error/* requireKnown */.$_)('workload', name, known, withItsAction(name, all) ?? undefined);
    }
    return asked;
}
/** The same size and number under the action that is meant; null where there is none. */
function withItsAction(name, all) {
    const [word = '', ...rest] = name.split('-');
    const action = (0,input_error/* nearest */.pA)(word, [...new Set(all.map((one) => one.split('-')[0]))]);
    const meant = [action, ...rest].join('-');
    return all.includes(meant) ? meant : null;
}
/** What of the choice is not run, and why: a line for each workload. */
function describeRefused({ refused: refusals }) {
    return [...refusals].map(([name, { reason }]) => `Not run: ${name}: ${reason}`);
}


/***/ }),

/***/ 68605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planBenchmarks)
/* harmony export */ });
/* unused harmony export chooseCells */
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);
/* harmony import */ var _contract_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73322);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96433);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);





/**
 * Turns a request into jobs, one per instance type, in the order asked for.
 *
 * @throws InputError for an unknown, empty or repeated choice
 */
function planBenchmarks(request, manifest, identity, offer = { s3Clients: null, workloads: null }) {
    const { defaults } = manifest;
    const known = Object.keys(manifest.instanceTypes);
    const instanceTypes = choose('instance type', request.instanceTypes, defaults.instanceTypes, known);
    const clients = choose('S3 client', request.s3Clients, defaults.s3Clients, offer.s3Clients);
    const turns = turnsOf(request, identity, instanceTypes.length);
    const named = turns?.sized
        ? []
        : request.workloads
            ? choose('workload', request.workloads, [], offer.workloads)
            : defaults.workloads;
    const sizes = turns?.sized ? offer.sizes : undefined;
    const { cells, s3Clients, workloads } = chooseCells(request, clients, named, sizes);
    if (clients.length === 0) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('s3-clients')} is missing: this suite has no default here, so name at least one${offer.s3Clients ? ` of ${offer.s3Clients.join(', ')}` : ''}.`);
    }
    const trusted = (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrusted */ .W2)(request.trigger);
    const jobs = instanceTypes.map((instanceType) => {
        const environment = manifest.instanceTypes[instanceType];
        const jobRequest = {
            schemaVersion: _contract_job_request_js__WEBPACK_IMPORTED_MODULE_2__/* .JOB_REQUEST_SCHEMA_VERSION */ .nU,
            ...identity,
            trigger: request.trigger,
            instanceType,
            suite: request.suite,
            client: request.client ?? null,
            ...(request.mirrors?.length && { mirrors: request.mirrors }),
            compare: compareRequest(request.compare ?? null, instanceTypes.length, identity),
            ...(turns && { turns }),
            trusted,
            metrics: (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sendsMetrics */ .By)(request),
            ...(request.asAws && { asAws: true }),
            ...(request.s3Profile && { s3Profile: request.s3Profile }),
            region: manifest.region,
            buckets: bucketsOf(manifest, request.storageClasses),
            s3Clients: [...s3Clients],
            ...(request.clientFile !== undefined && { clientFile: request.clientFile }),
            ...(request.ownClients?.length && { clients: [...request.ownClients] }),
            ...(request.ownWorkloads?.length && { ownWorkloads: [...request.ownWorkloads] }),
            workloads: [...workloads],
            ...(cells && { cells }),
            gigabitsPerSecond: environment.gbps,
        };
        return {
            jobName: (0,_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .jobNameOf */ .gm)(identity.runKey, instanceType),
            instanceType,
            queue: environment.queue,
            jobDefinition: trusted ? environment.trusted : environment.untrusted,
            request: jobRequest,
            parameters: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeJobParameters */ .Y0)(jobRequest),
            ...(request.trigger !== 'local' && {
                price: { region: manifest.region, usdPerHour: environment.usdPerHour },
            }),
        };
    });
    return { runKey: identity.runKey, jobs };
}
/** The same seed and the same budget however often the run is resumed: a run that has started keeps its own. */
function compareRequest(asked, instanceTypes, { nonce }) {
    if (asked === null || 'instanceTypes' in asked)
        return asked;
    const { budgetSeconds } = asked.design;
    const own = budgetSeconds === null ? null : budgetSeconds / instanceTypes;
    const design = { ...asked.design, seed: (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .seedOf */ .n3)(nonce), budgetSeconds: own };
    return { ...asked, instanceTypes, design };
}
/**
 * How S3 clients take turns; null where they do not. Sizes are chosen by the machine where figures are not
 * compared with those of other runs.
 */
function turnsOf({ budgetSeconds, compare, minRuns, runs, suite, trigger, warmup, workloads }, { nonce }, instanceTypes) {
    if (compare || suite.repository !== _contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILTIN_SUITE */ .Ho)
        return null;
    return {
        seed: (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .seedOf */ .n3)(nonce),
        budgetSeconds: budgetSeconds === undefined ? null : budgetSeconds / instanceTypes,
        sized: trigger === 'local' && workloads === undefined,
        ...((runs ?? minRuns) !== undefined && { leastRounds: runs ?? minRuns }),
        ...(runs !== undefined && { mostRounds: runs }),
        ...(warmup !== undefined && { warmups: warmup }),
    };
}
function choose(kind, asked, byDefault, known) {
    if (!asked)
        return byDefault;
    (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDistinct */ .Cq)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(`${kind.toLowerCase().replaceAll(' ', '-')}s`), asked);
    if (known)
        for (const value of asked)
            (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)(kind, value, known);
    return asked;
}
function bucketsOf(manifest, asked) {
    if (!asked)
        return manifest.buckets;
    const known = manifest.buckets.map((bucket) => bucket.storageClass);
    for (const one of (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDistinct */ .Cq)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('storage-classes'), asked)) {
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$_)('storage class', one, known);
    }
    return manifest.buckets.filter((bucket) => asked.includes(bucket.storageClass));
}
/**
 * Leaves out what a filter does.
 *
 * @param sizes of workloads whose size the job chooses; `workloads` is empty then, as where none is known
 * @throws InputError when nothing is left
 */
function chooseCells({ filter, skip }, s3Clients, workloads, sizes = new Map()) {
    if (filter === undefined && skip === undefined)
        return { s3Clients, workloads };
    const cells = { ...(filter && { filter: [...filter] }), ...(skip && { skip: [...skip] }) };
    const known = sizes.size > 0 ? [...sizes.values()] : workloads.map((name) => [name]);
    if (known.length === 0)
        return { s3Clients, workloads, cells };
    const isWanted = (client, names) => (0,_contract_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isChosen */ .lf)(cells, client, names);
    const wanted = s3Clients.filter((one) => known.some((names) => isWanted(one, names)));
    const left = workloads.filter((name) => wanted.some((one) => isWanted(one, [name])));
    if (wanted.length === 0) {
        const asked = [...(filter ? ['filter'] : []), ...(skip ? ['skip'] : [])].map(_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ);
        const what = asked.length > 1 ? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${asked[0]} and ${asked[1]} leave` : (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${asked[0]} leaves`;
        const names = sizes.size > 0 ? [...sizes.keys()] : workloads;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `${what} nothing to measure of the S3 clients ${s3Clients.join(', ')} on the workloads ${names.join(', ')}: correct the patterns.`);
    }
    const isAll = wanted.every((one) => sizes.size > 0
        ? known.every((names) => isWanted(one, names))
        : left.every((name) => isWanted(one, [name])));
    return { s3Clients: wanted, workloads: left, ...(!isAll && { cells }) };
}


/***/ })

};
