export const id = 4889;
export const ids = [4889];
export const modules = {

/***/ 96040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOnAws: () => (/* binding */ planOnAws)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/code-under-test.js
var code_under_test = __webpack_require__(76983);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/compare-options.js
var compare_options = __webpack_require__(13898);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/scratch.js
var cli_scratch = __webpack_require__(16440);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js + 2 modules
var suite_offer = __webpack_require__(54407);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compare-design.js
var compare_design = __webpack_require__(14144);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/estimate.js

/**
 * Before a run has been seen: half an hour until all runners of the reference suite are built, and ten
 * repeats of 1 to 20 s with their preparation for a case. It stops a case at 600 s.
 */
const DEFAULT_PACE = { startSeconds: 1800, caseSeconds: 90 };
/** Workloads that the reference suite runs when none is named. */
const DEFAULT_WORKLOADS = 12;
/** Runs of a case that the default pace stands for. */
const RUNS_OF_PACE = 10;
/** Rounds of the screen of the design that `ROUNDS_A_CELL` was found with. */
const USUAL_SCREEN = 3;
/** Cells that a former design confirmed though nothing had changed: simulated. */
const SHARE_CONFIRMED = 0.25;
/** How much more work a compared case is than a measured one, by what is usual. */
function effortOf(compare) {
    if (!compare)
        return 1;
    const runs = (rounds, kept) => 2 * rounds * (1 + kept);
    if ('looks' in compare) {
        const { keptPerRound, mostRounds, screenRounds } = compare;
        const rounds = Math.min(mostRounds, screenRounds + compare_design/* ROUNDS_A_CELL */.JW.usual - USUAL_SCREEN);
        return runs(rounds, keptPerRound) / RUNS_OF_PACE;
    }
    const [screen, confirm] = [compare.screen, compare.confirm].map((part) => runs(part.rounds, part.keptPerRound));
    return (screen + SHARE_CONFIRMED * confirm) / RUNS_OF_PACE;
}
/** What a plan varies over. */
function shapeOf({ jobs }) {
    const { buckets, compare, s3Clients, workloads } = jobs[0].request;
    return {
        instanceTypes: jobs.map((job) => job.instanceType),
        buckets: buckets.map((bucket) => bucket.storageClass),
        s3Clients,
        workloads,
        compare: compare?.design ?? null,
    };
}
/**
 * The pace of each instance type in its newest run, as if that had not compared; where a run does not tell
 * what its rounds took, building and preparing are spread over the cases that were timed.
 *
 * @param runs newest first
 */
function pacesOf(runs) {
    const paces = new Map();
    for (const { compare, jobs } of runs) {
        for (const { cases, finishedAt, instanceType, roundsSeconds, startedAt, status } of jobs) {
            const count = cases.filter(isTimed).length;
            if (status !== 'SUCCEEDED' || !startedAt || !finishedAt || count === 0)
                continue;
            const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
            if (seconds <= 0 || paces.has(instanceType))
                continue;
            if (roundsSeconds) {
                // Both sides were built, and each run is known.
                const runs = cases.reduce((sum, { measurements }) => sum + measurements.length, 0);
                const startSeconds = Math.max(0, seconds - roundsSeconds) / 2;
                paces.set(instanceType, {
                    startSeconds,
                    caseSeconds: (RUNS_OF_PACE * roundsSeconds) / runs,
                });
                continue;
            }
            paces.set(instanceType, {
                startSeconds: 0,
                caseSeconds: seconds / count / effortOf(compare),
            });
        }
    }
    return paces;
}
/** One of each cell that took time: skipped, failed and refused ones hardly do. */
function isTimed({ measurements, side }) {
    return side === 'candidate' && measurements.length > 0;
}
/** How long a plan will take and what its machines will cost. */
function estimate(shape, paces, { instanceTypes: environments }) {
    const { buckets, instanceTypes, s3Clients, workloads } = shape;
    const casesPerJob = buckets.length * s3Clients.length * (workloads.length || DEFAULT_WORKLOADS);
    const jobs = instanceTypes.map((type) => {
        const { caseSeconds, startSeconds } = paces.get(type) ?? DEFAULT_PACE;
        const builds = shape.compare ? 2 : 1;
        const measuring = casesPerJob * caseSeconds * effortOf(shape.compare);
        const most = shape.compare?.budgetSeconds ?? Number.POSITIVE_INFINITY;
        const seconds = builds * startSeconds + Math.min(measuring, most);
        const usdPerHour = environments[type]?.usdPerHour ?? null;
        return { seconds, usd: usdPerHour === null ? null : (usdPerHour * seconds) / 3600 };
    });
    const priced = jobs.flatMap(({ usd }) => (usd === null ? [] : [usd]));
    return {
        seconds: sum(jobs.map(({ seconds }) => seconds)),
        longestJobSeconds: Math.max(...jobs.map(({ seconds }) => seconds)),
        usd: priced.length === jobs.length ? sum(priced) : null,
        casesPerJob,
        guessed: instanceTypes.filter((type) => !paces.has(type)),
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var orchestrator_plan = __webpack_require__(68605);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/require-fit.js


/** The stack's job definitions end a job after this. */
const JOB_TIMEOUT_SECONDS = 12 * 3600;
/** The inputs that narrow a plan, in the order in which they are best narrowed. */
const FILTERS = [
    ['instance-types', 'instanceTypes'],
    ['storage-classes', 'buckets'],
    ['workloads', 'workloads'],
    ['s3-clients', 's3Clients'],
];
/**
 * Refuses a plan that is not expected to come to its end within the limits.
 *
 * @throws InputError naming each limit, and the filters that would make the plan fit
 */
function requireFit(shape, paces, manifest, limits) {
    const expected = estimate(shape, paces, manifest);
    if (limits.usd !== null && expected.usd === null) {
        throw new input_error/* InputError */.dz('max-cost cannot be kept: the manifest does not tell the price of every instance type; leave ' +
            'max-cost out, or choose instance-types with a price.');
    }
    const excess = whatExceeds(expected, limits);
    if (excess.length === 0)
        return expected;
    const fits = (narrowed) => whatExceeds(estimate(narrowed, paces, manifest), limits).length === 0;
    const ways = FILTERS.flatMap(([input, key]) => narrow(shape, key, input, fits));
    const advice = ways.length > 0
        ? `It would fit with ${ways.join(', or ')}; or raise the limit.`
        : 'No single filter makes it fit: narrow several, or raise the limit.';
    throw new input_error/* InputError */.dz(`The plan does not fit: ${excess.join('; ')}. ${advice}`);
}
function whatExceeds({ longestJobSeconds, seconds, usd }, limits) {
    const excess = [];
    if (seconds > limits.seconds) {
        const budget = `legs × time-budget-minutes is ${hours(limits.seconds)}`;
        excess.push(`it is expected to take ${hours(seconds)}, but ${budget}`);
    }
    if (longestJobSeconds > JOB_TIMEOUT_SECONDS) {
        const timeout = hours(JOB_TIMEOUT_SECONDS);
        excess.push(`one job is expected to take ${hours(longestJobSeconds)}, but is ended after ${timeout}`);
    }
    if (limits.usd !== null && usd !== null && usd > limits.usd) {
        excess.push(`its instances are expected to cost ${usd.toFixed(2)} USD, but max-cost is ${limits.usd}`);
    }
    return excess;
}
/** The longest beginning of one list with which all fits. */
function narrow(shape, key, input, fits) {
    for (let count = shape[key].length - 1; count > 0; count--) {
        const values = shape[key].slice(0, count);
        if (fits({ ...shape, [key]: values }))
            return [`${input}: ${values.join(',')}`];
    }
    return [];
}
function hours(seconds) {
    return `${(seconds / 3600).toFixed(1)} h`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/resume.js


/**
 * Looks for what an earlier start of the same run told its jobs: Batch keeps it, nothing else has to.
 *
 * @returns null when the run has no job yet, or none that says so itself (see `decideStart` for those)
 */
async function findBegun(backend, runKey, instanceTypes) {
    for (const instanceType of instanceTypes) {
        const job = await backend.findByName((0,orchestrator_plan/* jobNameOf */.gm)(runKey, instanceType));
        const request = job?.parameters && readRequest(job.parameters);
        if (request?.runKey === runKey) {
            const { client, compare, nonce, suite } = request;
            return { nonce, suite, client, compare };
        }
    }
    return null;
}
function readRequest(parameters) {
    try {
        return (0,job_request/* decodeJobParameters */.k0)(parameters);
    }
    catch {
        return null; // Somebody else's job that only has the name.
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-api.js
var s3_api = __webpack_require__(61386);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/earlier-runs.js



/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;
const MOST_BYTES = 32 * 1024 ** 2;
/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 */
async function earlierRuns(query) {
    const { access, bucket, patience, suite } = query;
    const api = new s3_api/* S3Api */.L(access, bucket, patience.signal);
    const giveUp = (error) => {
        const why = error instanceof Error ? error.message : String(error);
        patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
        return [];
    };
    const listed = await Promise.all(foldersOf(query).map((folder) => api.list(folder))).catch(giveUp);
    const newest = listed
        .flat()
        .filter(({ size }) => size <= MOST_BYTES)
        .sort((a, b) => (dayOf(a.key) < dayOf(b.key) ? 1 : -1))
        .slice(0, RUNS_READ);
    const read = async ({ key }) => [(0,read_document/* readRunResult */.vg)(await api.getText(key), key)];
    const runs = await Promise.all(newest.map((one) => read(one).catch(giveUp)));
    return runs
        .flat()
        .filter((run) => run.suite.repository === suite)
        .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}
/** `history/TRIGGER/yyyy/mm/` */
function foldersOf({ patience, trigger }) {
    const now = patience.clock.now();
    const months = [0, 1].map((back) => {
        const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back));
        return month.toISOString().slice(0, 7).replace('-', '/');
    });
    // What strangers' code has stored tells nobody how long a run takes.
    const own = trigger === 'issue_comment' ? 'workflow_dispatch' : trigger;
    const triggers = [...new Set([own, 'schedule'])];
    return triggers.flatMap((one) => months.map((month) => `${deployment/* HISTORY */.Vv}/${one}/${month}/`));
}
/** `yyyy/mm/dd` */
function dayOf(key) {
    return key.split('/').slice(2, 5).join('/');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/nonce.js
var nonce = __webpack_require__(28318);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/programs.js
var programs = __webpack_require__(47560);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/aws-plan.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * Plans a run. One that has begun goes on with the commit and the nonce of its jobs; for a new one the
 * ref is resolved here, once.
 *
 * @throws InputError for what the stack or the suite does not have, or what does not fit the limits
 */
async function planOnAws(options) {
    const { asked, backend, runKey, trigger } = options;
    const manifest = withDefaultsFor(asked.suite, options.manifest);
    const types = asked.instanceTypes ?? manifest.defaults.instanceTypes;
    for (const type of types) {
        (0,input_error/* requireKnown */.$_)('instance type', type, Object.keys(manifest.instanceTypes));
    }
    const request = { trigger, ...given(asked) };
    const begun = await findBegun(backend, runKey, types);
    if (begun) {
        const { nonce, ...code } = begun;
        return {
            plan: (0,orchestrator_plan/* planBenchmarks */.EA)({ ...request, ...code }, manifest, { runKey, nonce }),
            expected: null,
            notes: [],
        };
    }
    const repository = asked.suite ?? manifest.suite;
    const code = await (0,code_under_test/* resolveCode */.I)({ suite: repository, ...asked.code }, options.patience);
    const offer = await offerOf(options, code, manifest);
    const { missing, s3Clients, workloadNames } = offer;
    const plan = (0,orchestrator_plan/* planBenchmarks */.EA)({ ...request, ...code, compare: (0,compare_options/* compareAsked */._e)(code, asked.compare) }, manifest, { runKey, nonce: (0,nonce/* newNonce */.Y)() }, 
    // What this machine lacks the instance may have.
    {
        s3Clients: s3Clients && [...s3Clients, ...missing.map(({ id }) => id)],
        workloads: workloadNames,
    });
    return {
        plan,
        expected: await expectedOf(plan, options),
        notes: [...offer.notes, ...(0,suite_offer/* describeRefused */.k)(offer)],
    };
}
/** What the stack has as defaults was chosen for its own suite: another one has other names. */
function withDefaultsFor(suite, manifest) {
    if (suite === null || isSameRepository(suite, manifest.suite))
        return manifest;
    return { ...manifest, defaults: { ...manifest.defaults, s3Clients: [], workloads: [] } };
}
/** GitHub takes its names in any case, with and without `.git`. */
function isSameRepository(a, b) {
    const plain = (url) => url.toLowerCase().replace(/(\.git)?\/*$/, '');
    return plain(a) === plain(b);
}
function given(asked) {
    const { instanceTypes, s3Clients, storageClasses, workloads } = asked;
    return {
        ...(instanceTypes && { instanceTypes }),
        ...(storageClasses && { storageClasses }),
        ...(s3Clients && { s3Clients }),
        ...(workloads && { workloads }),
    };
}
/** What the suite has at the ref: a name that it does not know costs no machine. */
async function offerOf({ asked, patience, tempDir, trigger }, { baseline, client, suite }, manifest) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await cli_scratch/* Scratch */.f.create(tempDir), true);
        const byDefault = manifest.defaults.workloads;
        return await (0,suite_offer/* describeSuite */.g)({
            suite,
            baseline: baseline?.suite ?? null,
            // As jobs of strangers' code are measured, too.
            inParts: baseline !== null || trigger === 'issue_comment',
            client: client && {
                repository: client.repository,
                s3Clients: asked.s3Clients ?? manifest.defaults.s3Clients,
            },
            workloads: asked.workloads ?? undefined,
            defaultWorkloads: byDefault.length > 0 ? byDefault : undefined,
            describeCommand: programs/* programs */.c.describe,
            scratch: scratch.path,
            signal: patience.signal,
            patience,
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** @throws InputError for a plan that does not fit the limits */
async function expectedOf(plan, { access, limits, manifest, patience, trigger }) {
    const { legs, maxCostUsd, timeBudgetMinutes } = limits;
    const bucket = manifest.resultsBucket;
    const suite = plan.jobs[0].request.suite.repository;
    const paces = pacesOf(await earlierRuns({ access, bucket, trigger, suite, patience }));
    return requireFit(shapeOf(plan), paces, manifest, {
        seconds: legs * timeBudgetMinutes * 60,
        usd: maxCostUsd,
    });
}


/***/ }),

/***/ 47560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40924);


/** The job and the built-in suite, which the published action holds beside itself. */
const programs = { job: command('job'), describe: command('describe') };
function command(name) {
    return [process.execPath, (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)((0,_src_process_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programUrl */ .WE)(name))];
}


/***/ }),

/***/ 76983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveCode)
/* harmony export */ });
/* unused harmony export ITSELF */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12177);



/** Stands for a ref: compare what is measured with itself (an A/A run). */
const ITSELF = 'self';
const CLIENT_INPUTS = { repository: '--client-repository', ref: '--branch' };
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
    const inputs = ofSuite ? { repository: '--suite', ref: '--branch' } : CLIENT_INPUTS;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const fixed = ofSuite ? null : await revisionOf(repository, {}, inputs, patience);
    const suite = { repository, ...(fixed ?? candidate) };
    const client = fixed && { repository: varied, ...candidate };
    if (compareWith === undefined)
        return { suite, client, baseline: null, againstItself: false };
    const other = compareWith === ITSELF
        ? candidate
        : await revisionOf(varied, { ref: compareWith }, { ...inputs, ref: '--compare-with' }, patience);
    return {
        suite,
        client,
        baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
        againstItself: other.commit === candidate.commit,
    };
}
function builtin({ branch, clientRepository, compareWith }) {
    const refuse = (input, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${input} needs --suite: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse('--branch', 'has no branches');
    if (clientRepository !== undefined)
        refuse('--client-repository', 'builds no client');
    if (compareWith !== undefined && compareWith !== ITSELF) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`--compare-with "${compareWith}" needs --suite: the built-in suite can be compared with "${ITSELF}" only.`);
    }
    const none = { ref: null, commit: null };
    const itself = compareWith === ITSELF;
    return {
        suite: { repository: _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho, ...none },
        client: null,
        baseline: itself ? { suite: none, client: null } : null,
        againstItself: itself,
    };
}
async function revisionOf(repository, { commit, ref }, inputs, patience) {
    const found = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSuite */ .Z6)(repository, commit ?? ref ?? null, inputs, patience);
    return { ref: ref ?? null, commit: found.commit };
}


/***/ }),

/***/ 16440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);



const PREFIX = 's3-benchmarks-';
/** A temporary folder that is removed at the end; named after its process, so that leftovers show. */
class Scratch {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Makes the folder, and removes those of processes that were killed before they could.
     *
     * @throws InputError when nothing can be written below `parent`
     */
    static async create(parent) {
        try {
            await removeLeftovers(parent);
            return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `${PREFIX}${process.pid}-`)));
        }
        catch (error) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--work-dir "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(parent)}" cannot be written (${error.code}): ` +
                'name a folder that can, with --work-dir.');
        }
    }
    async [Symbol.asyncDispose]() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function removeLeftovers(parent) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
        if (!pid || isAlive(Number(pid)))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name), { recursive: true, force: true }).catch(() => { }); // Another user's.
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 54407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ describeRefused),
  g: () => (/* binding */ describeSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(29596);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var contract_names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-workload.js
var read_workload = __webpack_require__(30308);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/suite-clients.js
var suite_clients = __webpack_require__(61404);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/git.js
var git = __webpack_require__(84904);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/network.js
var network = __webpack_require__(28790);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-repository.js
var suite_repository = __webpack_require__(12177);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/suite-listing.js


/**
 * Fetches a suite into a bare repository and lists it.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function listSuite(suite, into, signal, patience) {
    await (0,git/* git */.$Y)(['init', '--quiet', '--bare', '--', into], { signal });
    await (0,suite_repository/* fetchCommit */.iH)(suite, into, signal, { patience });
    const names = await (0,git/* git */.$Y)(['ls-tree', '-r', '-z', '--name-only', suite.commit, '--'], {
        cwd: into,
        signal,
    });
    return {
        files: names.split('\0').filter((name) => name !== ''),
        read: (path) => (0,git/* git */.$Y)(['show', `${suite.commit}:${path}`], { cwd: into, signal }),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/client-offer.js


/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
async function checkClientRepository({ repository, s3Clients }, clients, { files, read }) {
    if (clients === null)
        return [];
    const paths = files.filter(named_repositories/* namesRepositories */.rC);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = (0,named_repositories/* namedRepositories */.Wh)(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    const named = `--client-repository "${(0,input_error/* printable */.g$)(repository)}"`;
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new input_error/* InputError */.dz(`${named} is part of no client that was chosen: the build of ${[...languages].join(', ')} ` +
            'clones no repository. Choose --s3-clients that are built from it.');
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => (0,named_repositories/* isSameRepository */.ve)(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,input_error/* printable */.g$)(repository)}: it counts only where one of these has it as a submodule, ` +
            `and otherwise the run fails: ${urls}.`,
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/suite-offer.js













const Description = schemas/* object */.Ikc({
    s3Clients: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })),
    workloads: schemas/* record */.g1P(schemas/* string */.YjP(), workload/* Workload */.sl),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
});
/**
 * Reads a suite. A workload that cannot be run keeps no other from it.
 *
 * @throws InputError when the suite cannot be read, a workload was named that it does not have, or none
 *   of those that were chosen can be run
 */
async function describeSuite(query) {
    const builtin = query.suite.repository === contract_names/* BUILTIN_SUITE */.Ho;
    return builtin ? describeBuiltin(query) : describeRepository(query);
}
async function describeBuiltin({ describeCommand, workloads }) {
    const [file = '', ...args] = describeCommand;
    const asked = [...args, ...(workloads ?? [])];
    const { stdout } = await (0,execa/* execa */.Ho)(file, asked, { stderr: 'inherit' });
    const found = (0,read_document/* readDocument */.u0)(Description, stdout, 'the description of the built-in suite');
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
    const named = (0,input_error/* printable */.g$)(suite.repository);
    try {
        const listing = await listAt(suite, (0,external_node_path_.join)(scratch, 'listing'), query);
        const sides = [listing];
        if (baseline && baseline.commit !== suite.commit) {
            const other = { repository: suite.repository, ...baseline };
            sides.push(await listAt(other, (0,external_node_path_.join)(scratch, 'baseline-listing'), query));
        }
        const names = listing.files
            .flatMap((path) => /^workloads\/([^/]+)\.run\.json$/.exec(path)?.[1] ?? [])
            .filter((name) => contract_names/* WorkloadName */.lx.safeParse(name).success);
        const chosen = query.workloads ? choose(query.workloads, names) : (defaultWorkloads ?? names);
        const read = new Map();
        for (const name of chosen) {
            const known = names.includes(name);
            read.set(name, known ? await readFrom(listing, name) : NOT_THERE);
        }
        const sorted = (0,read_workload.withoutClashes)(read);
        const workloads = (0,read_workload.runnable)(sorted);
        if (chosen.length > 0 && workloads.size === 0)
            refuse(named, (0,read_workload.refused)(sorted));
        const refusals = new Map(
        // The runners of a suite that is run as it is may read versions that are not known here.
        [...(0,read_workload.refused)(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'));
        return {
            s3Clients: await clientsOf(sides),
            missing: [],
            defaultClients: [],
            chosen,
            workloads,
            refused: refusals,
            workloadNames: names,
            notes: query.client
                ? await checkClientRepository(query.client, await readClients(listing), listing)
                : [],
        };
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS) || error instanceof network/* Unreachable */.LL)
            throw error;
        throw new input_error/* InputError */.dz(`--suite "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`);
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
    const path = suite_clients/* CLIENTS_FILES */.zQ.find((one) => files.includes(one));
    return path === undefined ? null : (0,suite_clients/* readSuiteClients */.Xx)(await read(path));
}
const NOT_THERE = { status: 'failed', reason: 'the suite has no such workload' };
async function readFrom(listing, name) {
    const path = `workloads/${name}.run.json`;
    try {
        return (0,read_workload.tryWorkload)(await listing.read(path), path);
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
    throw new input_error/* InputError */.dz(`None of the ${refusals.size} workloads of --suite "${suite}" can be run: ${each.join(' ')}`);
}
/** @throws InputError when it is no suite at that commit */
async function listAt({ commit, ref, repository }, into, { inParts, patience, signal }) {
    if (commit === null)
        throw new Error(`${repository} was not resolved to a commit`);
    const listing = await listSuite({ commit, ref, repository }, into, signal, patience);
    const script = inParts ? suite_clients/* SUITE_SCRIPTS */._Y.build : suite_clients/* SUITE_SCRIPTS */._Y.whole;
    if (listing.files.includes(script))
        return listing;
    throw new input_error/* InputError */.dz(`--suite "${(0,input_error/* printable */.g$)(repository)}" has no ${script} at ${commit.slice(0, 12)}: ` +
        'commit it there, or give a repository that offers it.');
}
function choose(asked, known) {
    if (!asked)
        return known;
    for (const name of (0,input_error/* requireDistinct */.Cq)('--workloads', asked))
        (0,input_error/* requireKnown */.$_)('workload', name, known);
    return asked;
}
/** What of the choice is not run, and why: a line for each workload. */
function describeRefused({ refused: refusals }) {
    return [...refusals].map(([name, { reason }]) => `Not run: ${name}: ${reason}`);
}


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bytesPerRun),
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
// Runners start once for each process that is timed: they read this, and no schemas.
/** Bytes that one run of the workload moves. */
function bytesPerRun({ tasks }) {
    return tasks.reduce((sum, task) => sum + task.size, 0);
}
/** Every object of the workload once, however often it is moved. */
function objectsOf({ tasks }) {
    return [...new Map(tasks.map((task) => [task.key, task])).values()];
}


/***/ })

};
