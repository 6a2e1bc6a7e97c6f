export const id = 7688;
export const ids = [7688,9574];
export const modules = {

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ checkClientRepository),
/* harmony export */   Ik: () => (/* binding */ resolveCode),
/* harmony export */   _e: () => (/* binding */ compareAsked),
/* harmony export */   judgeAt: () => (/* binding */ judgeAt)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12177);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5135);
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
    if (repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho)
        return builtin(query);
    const ofSuite = clientRepository === undefined;
    const inputs = ofSuite ? SUITE : CLIENT;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const fixed = ofSuite ? null : await revisionOf(repository, {}, inputs, patience);
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
function builtin({ branch, clientRepository, compareWith }) {
    const refuse = (asked, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${asked} needs ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite')}: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse([(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch')], 'has no branches');
    if (clientRepository !== undefined)
        refuse([(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository')], 'builds no client');
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
 * @param percent the least change that counts, of every cell and client; absent: as is known of their
 *   noise, or as at first
 */
function judgeAt(percent, known = {}) {
    const chosen = percent === undefined ? undefined : () => percent / 100;
    const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
    return (run) => (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRun */ .Zy)(run, options);
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

/***/ 97688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeSuite),
/* harmony export */   k: () => (/* binding */ describeRefused)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92857);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
/* harmony import */ var _contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30308);
/* harmony import */ var _contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
/* harmony import */ var _contract_workload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94021);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84904);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12177);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40924);
/* harmony import */ var _process_start_program_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29524);
/* harmony import */ var _code_under_test_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89574);














const Description = zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_13__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP() })),
    workloads: zod__WEBPACK_IMPORTED_MODULE_13__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP(), _contract_workload_js__WEBPACK_IMPORTED_MODULE_7__/* .Workload */ .sl),
    missing: zod__WEBPACK_IMPORTED_MODULE_13__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP() })),
});
/**
 * Reads a suite. A workload that cannot be run keeps no other from it.
 *
 * @throws InputError when the suite cannot be read, a workload was named that it does not have, or none
 *   of those that were chosen can be run
 */
async function describeSuite(query) {
    const builtin = query.suite.repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILTIN_SUITE */ .Ho;
    return builtin ? describeBuiltin(query) : describeRepository(query);
}
async function describeBuiltin({ workloads }) {
    const command = [process.execPath, (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)((0,_process_programs_js__WEBPACK_IMPORTED_MODULE_10__/* .programUrl */ .WE)('describe')), ...(workloads ?? [])];
    const { failure, stdout } = await (0,_process_start_program_js__WEBPACK_IMPORTED_MODULE_11__/* .readProgram */ .Lk)(command, { stderr: 'inherit' });
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${failure}`);
    const found = (0,_contract_read_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(Description, stdout, 'the description of the built-in suite');
    const s3Clients = found.s3Clients.map(({ id }) => id);
    const names = Object.keys(found.workloads);
    const chosen = choose(workloads, names);
    return {
        s3Clients,
        missing: found.missing,
        defaultClients: s3Clients,
        chosen,
        workloads: new Map(chosen.map((name) => [name, found.workloads[name]])),
        refused: new Map(),
        workloadNames: names,
        notes: [],
    };
}
async function describeRepository(query) {
    const { baseline, defaultWorkloads, inParts, scratch, suite } = query;
    const named = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(suite.repository);
    try {
        const listing = await listAt(suite, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'listing'), query);
        const sides = [listing];
        if (baseline && baseline.commit !== suite.commit) {
            const other = { repository: suite.repository, ...baseline };
            sides.push(await listAt(other, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'baseline-listing'), query));
        }
        const names = listing.files
            .flatMap((path) => /^workloads\/([^/]+)\.run\.json$/.exec(path)?.[1] ?? [])
            .filter((name) => _contract_names_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadName */ .lx.safeParse(name).success);
        const chosen = query.workloads ? choose(query.workloads, names) : (defaultWorkloads ?? names);
        const read = new Map();
        for (const name of chosen) {
            const known = names.includes(name);
            read.set(name, known ? await readFrom(listing, name) : NOT_THERE);
        }
        const sorted = (0,_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutClashes */ .OC)(read);
        const workloads = (0,_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .runnable */ .as)(sorted);
        if (chosen.length > 0 && workloads.size === 0)
            refuse(named, (0,_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(sorted));
        const refusals = new Map(
        // The runners of a suite that is run as it is may read versions that are not known here.
        [...(0,_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'));
        return {
            s3Clients: await clientsOf(sides),
            missing: [],
            defaultClients: [],
            chosen,
            workloads,
            refused: refusals,
            workloadNames: names,
            notes: query.client
                ? await (0,_code_under_test_js__WEBPACK_IMPORTED_MODULE_12__/* .checkClientRepository */ .Cm)(query.client, await readClients(listing), listing)
                : [],
        };
    }
    catch (error) {
        if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .GitError */ .XS) || error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .Unreachable */ .LL)
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('suite')} "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`);
    }
}
/** What one side alone has can be measured, too; null when only the suite itself knows. */
async function clientsOf(sides) {
    const known = new Set();
    for (const side of sides) {
        const clients = await readClients(side);
        if (clients === null)
            return null;
        for (const name of clients.keys())
            known.add(name);
    }
    return [...known];
}
async function readClients({ files, read }) {
    const path = _contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .CLIENTS_FILES */ .zQ.find((one) => files.includes(one));
    return path === undefined ? null : (0,_contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .readSuiteClients */ .Xx)(await read(path));
}
const NOT_THERE = { status: 'failed', reason: 'the suite has no such workload' };
async function readFrom(listing, name) {
    const path = `workloads/${name}.run.json`;
    try {
        return (0,_contract_read_workload_js__WEBPACK_IMPORTED_MODULE_5__/* .tryWorkload */ .bu)(await listing.read(path), path);
    }
    catch (error) {
        if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .GitError */ .XS))
            throw error;
        return { status: 'failed', reason: `${path} cannot be read (${error.message})` };
    }
}
/** Nothing is left to run, so that there is no use in starting. */
function refuse(suite, refusals) {
    const [[name, { reason }] = ['', { reason: null }], ...more] = refusals;
    if (more.length === 0)
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Workload ${name} cannot be run: ${reason}`);
    const each = [...refusals].map(([one, settled]) => `${one}: ${settled.reason}`);
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `None of the ${refusals.size} workloads of ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('suite')} "${suite}" can be run: ${each.join(' ')}`);
}
/** @throws InputError when it is no suite at that commit */
async function listAt({ commit, ref, repository }, into, { inParts, patience, signal }) {
    if (commit === null)
        throw new Error(`${repository} was not resolved to a commit`);
    const listing = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .listSuite */ .Hq)({ commit, ref, repository }, into, signal, patience);
    const script = inParts ? _contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .SUITE_SCRIPTS */ ._Y.build : _contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_6__/* .SUITE_SCRIPTS */ ._Y.whole;
    if (listing.files.includes(script))
        return listing;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('suite')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" has no ${script} at ${commit.slice(0, 12)}: commit it there, or give a repository that offers it.`);
}
function choose(asked, known) {
    if (!asked)
        return known;
    for (const name of (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDistinct */ .Cq)((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('workloads'), asked)) {
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKnown */ .$_)('workload', name, known);
    }
    return asked;
}
/** What of the choice is not run, and why: a line for each workload. */
function describeRefused({ refused: refusals }) {
    return [...refusals].map(([name, { reason }]) => `Not run: ${name}: ${reason}`);
}


/***/ }),

/***/ 30308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   OC: () => (/* binding */ withoutClashes),
/* harmony export */   UnsupportedWorkloadVersion: () => (/* binding */ UnsupportedWorkloadVersion),
/* harmony export */   as: () => (/* binding */ runnable),
/* harmony export */   bu: () => (/* binding */ tryWorkload),
/* harmony export */   faultsOf: () => (/* binding */ faultsOf),
/* harmony export */   readWorkload: () => (/* binding */ readWorkload)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42692);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
class UnsupportedWorkloadVersion extends _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz {
}
/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
function readWorkload(text, fileName) {
    const value = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional() }), text, fileName);
    (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherKinds */ .GW)(value, _file_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN */ .ZF.workload, fileName, 'give a NAME.run.json of the suite');
    if (value.version !== _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz) {
        throw new UnsupportedWorkloadVersion(`Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(fileName)}" has version ` +
            `${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(JSON.stringify(value.version) ?? 'none')}, but only version ` +
            `${_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKLOAD_VERSION */ .Jz} is read: compile it again for this version.`);
    }
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .Workload */ .sl, value, fileName);
}
/**
 * Reads a workload that must not keep others from being run.
 *
 * @param text of a `NAME.run.json`
 */
function tryWorkload(text, fileName) {
    try {
        return { text, workload: readWorkload(text, fileName) };
    }
    catch (error) {
        if (!(error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
            throw error;
        const skipped = error instanceof UnsupportedWorkloadVersion;
        return { status: skipped ? 'skipped' : 'failed', reason: error.message };
    }
}
/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
function withoutClashes(workloads) {
    const faults = faultsOf(runnable(workloads));
    return new Map([...workloads].map(([name, read]) => {
        const reason = faults.get(name);
        return [name, reason === undefined ? read : { status: 'failed', reason }];
    }));
}
/** Those that can be run. */
function runnable(workloads) {
    return new Map([...workloads].flatMap(([name, read]) => 'workload' in read ? [[name, read.workload]] : []));
}
/** Those that cannot be run, each with what becomes of its cases. */
function refused(workloads) {
    return new Map([...workloads].flatMap(([name, read]) => 'workload' in read ? [] : [[name, { status: read.status, reason: read.reason }]]));
}
/**
 * What keeps workloads from being prepared: they would leave their folder, or clash with one before
 * them. All others can be prepared side by side. One key may stand any number of times in a workload,
 * and in any number of them, as long as it means the same object: it is prepared once.
 *
 * @param workloads by name, the name of `NAME.run.json`; of two that clash, the first goes on
 * @returns a sentence for each workload that cannot be prepared, naming file, key and fix
 */
function faultsOf(workloads) {
    const faults = new Map();
    const taken = new Claims();
    for (const [name, { checksum, filesOnDisk, tasks }] of workloads) {
        const own = new Claims();
        let fault = null;
        for (const task of tasks) {
            const use = { name, task, checksum };
            const first = own.uses.get(task.key) ?? taken.uses.get(task.key);
            fault =
                (first ? clashOf(first, use) : null) ??
                    keyFault(task, filesOnDisk) ??
                    (filesOnDisk ? (placeFault(task.key, own) ?? placeFault(task.key, taken)) : null);
            if (fault !== null) {
                const where = `Workload file "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}.run.json": key "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(task.key)}"`;
                faults.set(name, `${where} ${fault}.`);
                break;
            }
            own.add(use, filesOnDisk);
        }
        if (fault === null)
            taken.addAll(own);
    }
    return faults;
}
/** What workloads use of the bucket and of the disk; each value is by key or path. */
class Claims {
    uses = new Map();
    /** Names of the workloads that have a file there. */
    files = new Map();
    /** Names of the workloads that need a folder there. */
    folders = new Map();
    add(use, onDisk) {
        const { key } = use.task;
        if (!this.uses.has(key))
            this.uses.set(key, use);
        if (!onDisk)
            return;
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
        if (this.files.has(path))
            return;
        this.files.set(path, use.name);
        for (const parent of parentsOf(path))
            this.folders.set(parent, use.name);
    }
    addAll({ files, folders, uses }) {
        for (const [key, use] of uses)
            if (!this.uses.has(key))
                this.uses.set(key, use);
        for (const [path, name] of files)
            this.files.set(path, name);
        for (const [path, name] of folders)
            this.folders.set(path, name);
    }
}
/** On disk a key is also a relative path, so what would leave FILES_DIR is refused. */
function keyFault({ action, key }, onDisk) {
    const inUpload = key.startsWith('upload/');
    if (action === 'upload' && !inUpload)
        return 'is an upload outside upload/: move it there';
    if (action === 'download' && inUpload) {
        return 'is a download inside upload/, which is emptied daily: use download/';
    }
    if (!onDisk)
        return null;
    if (key.includes('\0'))
        return 'holds a NUL, which file names cannot: remove it';
    if (key.endsWith('/'))
        return 'ends with a slash, which file names cannot: remove it';
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
    return leaves ? 'is not a path inside the folder of files: use one that stays in it' : null;
}
function clashOf(first, { checksum, name, task }) {
    const where = first.name === name ? 'before' : `in "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(first.name)}.run.json"`;
    const also = `${where}; give one of them another key`;
    if (first.task.size !== task.size) {
        return `has ${task.size} bytes here and ${first.task.size} ${also}`;
    }
    if (task.action === 'download' && first.checksum !== checksum) {
        return `has the checksum ${checksum ?? 'none'} here and ${first.checksum ?? 'none'} ${also}`;
    }
    return null;
}
/** S3 can hold `a` and `a/b`; a disk cannot. */
function placeFault(key, { files, folders }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key);
    for (const parent of parentsOf(path)) {
        const file = files.get(parent);
        if (file !== undefined) {
            return `needs a folder where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)}.run.json" has a file; rename one`;
        }
    }
    const folder = folders.get(path);
    if (folder === undefined)
        return null;
    return `is a file where "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}.run.json" needs a folder; rename one`;
}
/** `a` and `a/b` of `a/b/c`. */
function parentsOf(path) {
    const parents = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        parents.push(path.slice(0, end));
    }
    return parents;
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE */
/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`.
 */
const PROGRAM_SOURCES = {
    job: 'container/main.ts',
    describe: 'container/builtin/describe.ts',
    runner: 'container/builtin/runner.ts',
    's3-server': 'src/s3-server/child.ts',
    'hash-worker': 'src/s3-server/hash-worker.ts',
    namespaces: 'src/local/namespaces/inside.ts',
};
const WORKLOADS_SOURCE = 'container/builtin/workloads/';
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
// Sources run as they are, so only what is packaged has another extension.
function locate(source, packaged) {
    const path = import.meta.url.endsWith('.ts') ? `../../${source}` : `../${packaged}`;
    return new URL(path, import.meta.url);
}
/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
function onParentGone(callback) {
    if (!process.send)
        return;
    if (process.connected)
        process.once('disconnect', callback);
    else
        callback();
}


/***/ })

};
