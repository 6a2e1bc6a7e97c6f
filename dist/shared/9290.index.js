export const id = 9290;
export const ids = [9290,9574];
export const modules = {

/***/ 89290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOnAws: () => (/* binding */ planOnAws)
});

// UNUSED EXPORTS: earlierRuns

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/code-under-test.js
var code_under_test = __webpack_require__(89574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/folders.js
var folders = __webpack_require__(46322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/suite-offer.js
var suite_offer = __webpack_require__(97688);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-job.js
var batch_job = __webpack_require__(24331);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-api.js
var s3_api = __webpack_require__(61386);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var contract_workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cost/cost.js
var cost = __webpack_require__(10396);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/estimate.js



/** Until all runners of the reference suite are built, seconds: a guess, like all of what follows. */
const GUESSED_START_SECONDS = 1800;
/** Of a workload of which only the name is known: ten repeats of 1 to 20 s with their preparation. */
const GUESSED_CASE_SECONDS = 90;
/**
 * Before a run has been seen: a process takes some seconds to start; what stays in memory moves at 25 Gb/s, or
 * at the line rate if that is less; files are read or written at the speed of the disk that machines without
 * disks of their own get (8 Gb/s), and each object takes a little beside its bytes.
 */
const GUESS = { processSeconds: 5, memoryGbps: 25, diskGbps: 8, objectSeconds: 0.0004 };
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
        const rounds = Math.min(mostRounds, screenRounds + comparison/* ROUNDS_A_CELL */.JW.usual - USUAL_SCREEN);
        return runs(rounds, keptPerRound) / RUNS_OF_PACE;
    }
    const [screen, confirm] = [compare.screen, compare.confirm].map((part) => runs(part.rounds, part.keptPerRound));
    return (screen + SHARE_CONFIRMED * confirm) / RUNS_OF_PACE;
}
/**
 * What a plan varies over.
 *
 * @param workloads those that can be run; it is not known what others move
 */
function shapeOf({ jobs }, workloads = new Map()) {
    const { request } = jobs[0];
    return {
        instanceTypes: jobs.map((job) => job.instanceType),
        buckets: request.buckets.map((bucket) => bucket.storageClass),
        s3Clients: request.s3Clients,
        workloads: request.workloads,
        known: new Map([...workloads].map(([name, workload]) => {
            const { filesOnDisk, maxRepeatCount, maxRepeatSecs } = workload;
            return [name, { filesOnDisk, maxRepeatCount, maxRepeatSecs, asked: (0,contract_workload/* askedOf */.iN)(workload) }];
        })),
        compare: request.compare?.design ?? null,
        region: request.region,
        metrics: request.metrics,
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
                    runs: new Map(),
                });
                continue;
            }
            paces.set(instanceType, {
                startSeconds: 0,
                caseSeconds: seconds / count / effortOf(compare),
                runs: compare ? new Map() : runsByWorkload(cases),
            });
        }
    }
    return paces;
}
/** Of a case, on average over those that were timed. */
function runsByWorkload(cases) {
    const byWorkload = Map.groupBy(cases.filter(isTimed), ({ workload }) => workload);
    return new Map([...byWorkload].map(([workload, of]) => [
        workload,
        sum(of.map(({ measurements }) => measurements.length)) / of.length,
    ]));
}
/** One of each cell that took time: skipped, failed and refused ones hardly do. */
function isTimed({ measurements, side }) {
    return side === 'candidate' && measurements.length > 0;
}
/** How long a plan will take and what it will cost. */
function estimate(shape, paces, { instanceTypes: environments }) {
    const { buckets, instanceTypes, known = new Map(), metrics = false, s3Clients } = shape;
    const names = shape.workloads.length > 0 ? shape.workloads : namesOf(known);
    const jobs = instanceTypes.map((instanceType) => {
        const environment = environments[instanceType];
        const pace = paces.get(instanceType);
        const expected = names.map((workload) => ({
            workload,
            ...expectedCase(workload, shape, pace, environment?.gbps ?? null),
        }));
        const perCell = buckets.length * s3Clients.length;
        const measuring = perCell * sum(expected.map(({ seconds }) => seconds));
        const most = shape.compare?.budgetSeconds ?? Number.POSITIVE_INFINITY;
        const share = measuring > most ? most / measuring : 1;
        const builds = shape.compare ? 2 : 1;
        const seconds = builds * (pace?.startSeconds ?? GUESSED_START_SECONDS) + measuring * share;
        const usdPerHour = environment?.usdPerHour ?? null;
        const machine = { instanceType, seconds, starts: 1, usdPerHour };
        const cases = expected.flatMap(({ runs, workload }) => buckets.flatMap((storageClass) => s3Clients.map((s3Client) => {
            const where = { instanceType, bucket: storageClass, storageClass, s3Client, workload };
            return { ...where, ...(known.get(workload)?.asked ?? UNKNOWN), runs: runs * share };
        })));
        return { machine, cases };
    });
    const machines = jobs.map(({ machine }) => machine);
    return {
        seconds: sum(machines.map(({ seconds }) => seconds)),
        longestJobSeconds: Math.max(...machines.map(({ seconds }) => seconds)),
        cost: (0,cost/* costOf */.ho)({
            region: shape.region ?? null,
            machines,
            cases: jobs.flatMap(({ cases }) => cases),
            sendsMetrics: metrics,
        }),
        casesPerJob: names.length * buckets.length * s3Clients.length,
        guessed: instanceTypes.filter((type) => !paces.has(type)),
    };
}
const UNKNOWN = { bytesPerRun: null };
/** All that are known; as many as the reference suite has by default where none is. */
function namesOf(known) {
    if (known.size > 0)
        return [...known.keys()];
    return Array(DEFAULT_WORKLOADS).fill('those of the suite');
}
/** Seconds and runs of a case, both sides of it together. */
function expectedCase(workload, { compare, known }, pace, gbps) {
    const facts = known?.get(workload);
    const guess = guessedCase(facts, gbps, compare ? 'whole' : 'in its time');
    const effort = effortOf(compare);
    const runs = (!compare && pace?.runs.get(workload)) || guess.runs;
    return { seconds: effort * (pace?.caseSeconds ?? guess.seconds), runs: effort * runs };
}
/**
 * A case that no run has shown.
 *
 * @param how a runner ends when its time is up; a comparison asks for so many runs, however long they take
 */
function guessedCase(facts, gbps, how) {
    const { bytesPerRun, tasksPerRun = 0 } = facts?.asked ?? UNKNOWN;
    if (!facts || bytesPerRun === null)
        return { seconds: GUESSED_CASE_SECONDS, runs: RUNS_OF_PACE };
    const speed = facts.filesOnDisk ? GUESS.diskGbps : GUESS.memoryGbps;
    const runSeconds = (bytesPerRun * 8) / 1e9 / Math.min(speed, gbps ?? speed) + tasksPerRun * GUESS.objectSeconds;
    const inTime = Math.ceil(facts.maxRepeatSecs / Math.max(runSeconds, 1e-6));
    const runs = how === 'whole' ? RUNS_OF_PACE : Math.min(facts.maxRepeatCount, inTime);
    return { seconds: GUESS.processSeconds + runs * runSeconds, runs };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var orchestrator_plan = __webpack_require__(68605);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/require-fit.js



/** The stack's job definitions end a job after this. */
const JOB_TIMEOUT_SECONDS = deployment/* ATTEMPT_HOURS */.cc * 3600;
/** US dollars: five nights of the default plan on S3 Standard (docs/costs.md). */
const DEFAULT_MAX_COST_USD = 50;
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
    if (limits.usd !== undefined && !limits.isDefault)
        requireKnownCost(expected.cost);
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
/** @throws InputError when a limit that somebody asked for cannot be held against the whole cost */
function requireKnownCost({ unmeasured, unpriced }) {
    if (unpriced.length > 0) {
        throw new input_error/* InputError */.dz(`max-cost cannot be checked: the price of ${unpriced.join(', ')} is not known. Give it in usdPerHour ` +
            'of the stack’s settings and deploy, choose other instance-types, or leave max-cost out.');
    }
    if (unmeasured.length > 0) {
        throw new input_error/* InputError */.dz(`max-cost cannot be checked: it is not known what these workloads move: ${unmeasured.join(', ')}. ` +
            'Choose other workloads, or leave max-cost out.');
    }
}
function whatExceeds({ cost, longestJobSeconds, seconds }, limits) {
    const excess = [];
    if (seconds > limits.seconds) {
        const budget = `legs × time-budget-minutes is ${hours(limits.seconds)}`;
        excess.push(`it is expected to take ${hours(seconds)}, but ${budget}`);
    }
    if (longestJobSeconds > JOB_TIMEOUT_SECONDS) {
        const timeout = hours(JOB_TIMEOUT_SECONDS);
        excess.push(`one job is expected to take ${hours(longestJobSeconds)}, but is ended after ${timeout}`);
    }
    if (limits.usd !== undefined && cost.usd > limits.usd) {
        const { machines } = cost.parts;
        const limit = `${limits.usd}${limits.isDefault ? ' where it is not given' : ''}`;
        excess.push(`it is expected to cost ${dollars(cost.usd)} (machines ${dollars(machines)}, the rest is S3 and logs), ` +
            `but max-cost is ${limit}`);
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
function dollars(usd) {
    return `${usd.toFixed(2)} USD`;
}

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
    const { inputs, patience, runKey, stack, trigger } = options;
    const manifest = withDefaultsFor(inputs.suite, stack.manifest);
    const types = inputs.instanceTypes ?? manifest.defaults.instanceTypes;
    for (const type of types) {
        (0,input_error/* requireKnown */.$_)('instance type', type, Object.keys(manifest.instanceTypes));
    }
    const { instanceTypes, s3Clients, storageClasses, workloads } = inputs;
    const asked = { trigger, instanceTypes, s3Clients, storageClasses, workloads };
    const begun = await (0,orchestrator_plan/* findBegun */.$E)(stack.backend, runKey, types);
    if (begun) {
        const { nonce, ...code } = begun;
        const plan = (0,orchestrator_plan/* planBenchmarks */.EA)({ ...asked, ...code }, manifest, { runKey, nonce });
        return { plan, expected: null, notes: [] };
    }
    const code = await (0,code_under_test/* resolveCode */.Ik)({ ...inputs, suite: inputs.suite ?? manifest.suite }, patience);
    const offer = await offerOf(options, code, manifest);
    const plan = (0,orchestrator_plan/* planBenchmarks */.EA)({ ...asked, ...code, compare: (0,code_under_test/* compareAsked */._e)(code, inputs) }, manifest, { runKey, nonce: (0,request/* newNonce */.Yd)() }, 
    // What this machine lacks the instance may have.
    {
        s3Clients: offer.s3Clients && [...offer.s3Clients, ...offer.missing.map(({ id }) => id)],
        workloads: offer.workloadNames,
    });
    (0,batch_job/* requireShort */.Cf)(plan);
    const expected = await expectedOf(plan, offer, options);
    return { plan, expected, notes: [...offer.notes, ...(0,suite_offer/* describeRefused */.k)(offer)] };
}
/** What the stack has as defaults was chosen for its own suite: another one has other names. */
function withDefaultsFor(suite, manifest) {
    if (suite === undefined || (0,named_repositories/* isSameRepository */.ve)(suite, manifest.suite))
        return manifest;
    return { ...manifest, defaults: { ...manifest.defaults, s3Clients: [], workloads: [] } };
}
/** What the suite has at the ref: a name that it does not know costs no machine. */
async function offerOf({ inputs, patience, tempDir, trigger }, { baseline, client, suite }, { defaults }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await folders/* Scratch */.fx.create(tempDir), true);
        return await (0,suite_offer/* describeSuite */.g)({
            suite,
            baseline: baseline?.suite ?? null,
            // As jobs of strangers' code are measured, too.
            inParts: baseline !== null || trigger === 'issue_comment',
            client: client && {
                repository: client.repository,
                s3Clients: inputs.s3Clients ?? defaults.s3Clients,
            },
            workloads: inputs.workloads,
            defaultWorkloads: defaults.workloads.length > 0 ? defaults.workloads : undefined,
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
async function expectedOf(plan, { refused, workloads }, options) {
    const { legs, maxCostUsd, timeBudgetMinutes } = options.aws;
    const paces = pacesOf(await earlierRuns(plan.jobs[0].request.suite.repository, options));
    const shape = shapeOf(plan, workloads);
    const run = { ...shape, workloads: shape.workloads.filter((name) => !refused.has(name)) };
    return requireFit(run, paces, options.stack.manifest, {
        seconds: legs * timeBudgetMinutes * 60,
        usd: maxCostUsd ?? DEFAULT_MAX_COST_USD,
        isDefault: maxCostUsd === undefined,
    });
}
/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;
const MOST_BYTES = 32 * 1024 ** 2;
/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 *
 * @param suite only its runs tell how long it takes
 */
async function earlierRuns(suite, { patience, stack, trigger, }) {
    const api = new s3_api/* S3Api */.L(stack.access, stack.bucket, patience.signal);
    const giveUp = (error) => {
        const why = (0,input_error/* messageOf */.bD)(error);
        patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
        return [];
    };
    const folders = foldersOf(trigger, patience.clock.now());
    const listed = await Promise.all(folders.map((folder) => api.list(folder))).catch(giveUp);
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
function foldersOf(trigger, now) {
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


/***/ }),

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
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32878);
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


/***/ })

};
