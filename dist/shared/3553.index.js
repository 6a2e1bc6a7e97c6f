export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 53553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportModel: () => (/* binding */ reportModel)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50773);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39727);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23659);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86962);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26618);






/** Makes the model of a run, whatever state the run is in. */
function reportModel(result, context = {}) {
    const { jobs } = result;
    const reference = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(result);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledGroups */ .gq)(jobs, reference);
    const cases = groups.flatMap((group) => group.cases);
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseComparison */ .K)(result, groups);
    const places = [...groups, ...(comparison?.cells ?? [])].map(({ place }) => place);
    return {
        runKey: result.runKey,
        trigger: result.trigger,
        suite: result.suite,
        asAws: result.asAws ?? false,
        s3Profile: result.s3Profile ?? null,
        ...(result.options && { options: result.options }),
        startedAt: result.startedAt,
        finishedAt: result.finishedAt,
        state: stateOf(result),
        durationMs: between(result.startedAt, result.finishedAt),
        counts: {
            ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(({ status }) => status)),
            cases: cases.length,
            keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
            warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
            implausible: cases.reduce((sum, found) => sum + found.implausible, 0),
            failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
        },
        jobs: jobs.map(jobSummary),
        groups,
        s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY),
        workloads: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadsOf */ .mo)(groups),
        places: [...new Set(places)],
        reference: cases.some((found) => found.s3Client === reference && found.throughput)
            ? reference
            : null,
        turns: result.turns ?? null,
        machine: machineBusy(jobs),
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs), reference),
        comparison,
        cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOfRun */ .E)(result),
        falseFlags: context.falseFlags ?? null,
        thresholds: context.thresholds ?? null,
        links: context.links ?? [],
        runner: context.runner ?? null,
    };
}
function stateOf(result) {
    if (result.interrupted)
        return 'interrupted';
    return result.finishedAt === null ? 'running' : 'finished';
}
function jobSummary(job) {
    const { cases, commandClients = [], earlierAttempts = [], ...others } = job;
    const { notBegun = [], notes = [], ...facts } = others;
    return {
        ...facts,
        commandClients,
        earlierAttempts,
        notBegun,
        notes,
        durationMs: between(job.startedAt, job.finishedAt),
        versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY)(a, b)),
        counts: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)),
    };
}
function versionsOf(jobs) {
    const versions = new Map();
    for (const [s3Client, version] of jobs.flatMap((job) => Object.entries(job.s3ClientVersions))) {
        versions.set(s3Client, (versions.get(s3Client) ?? new Set()).add(version));
    }
    return versions;
}
function between(start, end) {
    if (start === null || end === null)
        return null;
    return Math.max(0, Date.parse(end) - Date.parse(start));
}
/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;
/** @returns null where no run tells */
function machineBusy(jobs) {
    const told = jobs.flatMap(({ cases }) => cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])));
    if (told.length === 0)
        return null;
    const summed = (values) => ({
        usual: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(values),
        most: Math.max(...values),
    });
    const others = summed(told.map((one) => one.others));
    const steal = summed(told.map((one) => one.steal));
    const matters = [others, steal].some(({ most, usual }) => usual >= USUAL || most >= SINGLE);
    return { others, steal, matters };
}


/***/ })

};
