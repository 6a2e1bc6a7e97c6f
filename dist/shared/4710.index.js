export const id = 4710;
export const ids = [4710];
export const modules = {

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


/***/ })

};
