export const id = 9574;
export const ids = [9574];
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
 * @param asked the least change that counts, of every cell and client; and costs that count as a regression when they rise
 * @param known of their noise, where no least change was asked for; as at first, if it is not given
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


/***/ })

};
