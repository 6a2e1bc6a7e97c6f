export const id = 2220;
export const ids = [2220,1386];
export const modules = {

/***/ 42220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeAwsPlan: () => (/* binding */ describeAwsPlan),
  planOnAws: () => (/* binding */ planOnAws)
});

// UNUSED EXPORTS: findBegun

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/code-under-test.js
var code_under_test = __webpack_require__(89574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/committed-clients.js
var committed_clients = __webpack_require__(72976);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/folders.js
var folders = __webpack_require__(46322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/plan-text.js
var plan_text = __webpack_require__(4710);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/suite-offer.js + 1 modules
var suite_offer = __webpack_require__(22522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-job.js
var batch_job = __webpack_require__(24331);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-results.js
var s3_results = __webpack_require__(25408);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/job-request.js
var job_request = __webpack_require__(96433);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var contract_workload = __webpack_require__(94021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cost/cost.js
var cost = __webpack_require__(10396);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/paces.js

/**
 * The pace of each instance type in its newest run, as if that had not compared; where a run does not tell
 * what its rounds took, building and preparing are spread over the cases that were timed.
 *
 * @param runs newest first
 */
function pacesOf(runs) {
    const paces = new Map();
    for (const { compare, jobs } of runs) {
        for (const job of jobs) {
            const pace = paces.has(job.instanceType) ? null : paceOf(job, compare);
            if (pace)
                paces.set(job.instanceType, pace);
        }
    }
    return paces;
}
/** null for a job that tells nothing of it. */
function paceOf({ cases, finishedAt, roundsSeconds, startedAt, status }, compare) {
    const count = cases.filter(tookTime).length;
    if (status !== 'SUCCEEDED' || !startedAt || !finishedAt || count === 0)
        return null;
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (seconds <= 0)
        return null;
    if (roundsSeconds) {
        // Both sides were built, and each run is known.
        return {
            startSeconds: Math.max(0, seconds - roundsSeconds) / 2,
            caseSeconds: (RUNS_OF_PACE * roundsSeconds) / runsOf(cases),
            runs: new Map(),
        };
    }
    return {
        startSeconds: 0,
        caseSeconds: seconds / count / effortOf(compare),
        runs: compare ? new Map() : runsByWorkload(cases),
    };
}
/** Of a case, on average over those that were timed. */
function runsByWorkload(cases) {
    const byWorkload = Map.groupBy(cases.filter(tookTime), ({ workload }) => workload);
    return new Map([...byWorkload].map(([workload, of]) => [workload, runsOf(of) / of.length]));
}
function runsOf(cases) {
    return cases.reduce((sum, { measurements }) => sum + measurements.length, 0);
}
/** One of each cell that took time: skipped, failed and refused ones hardly do. */
function tookTime({ measurements, side }) {
    return side === 'candidate' && measurements.length > 0;
}
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
/**
 * A single request, seconds: medians of `raw-http` under the S3 profile `s3-standard`, whose own figures have their
 * sources in docs/profiles.md. What is deleted was put just before.
 */
const GUESSED_REQUEST_SECONDS = {
    ...{ get: 0.039, head: 0.039 },
    ...{ put: 0.11, list: 0.11, delete: 0.22 },
};
/** Workloads that the reference suite runs when none is named. */
const DEFAULT_WORKLOADS = 12;
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
        cells: request.cells,
        known: new Map([...workloads].map(([name, workload]) => [name, factsOf(workload)])),
        compare: request.compare?.design ?? null,
        region: request.region,
        metrics: request.metrics,
    };
}
/** What an estimate has to know of a workload. */
function factsOf(workload) {
    const { filesOnDisk, maxRepeatCount, maxRepeatSecs } = workload;
    const how = { atOnce: (0,tasks/* atOnceOf */.Ez)(workload), filesOnDisk, maxRepeatCount, maxRepeatSecs };
    return { ...how, asked: (0,contract_workload/* askedOf */.iN)(workload) };
}
/** How long a plan will take and what it will cost. */
function estimate(shape, paces, { instanceTypes: environments }) {
    const { buckets, instanceTypes, known = new Map(), metrics = false, s3Clients } = shape;
    const names = shape.workloads.length > 0 ? shape.workloads : namesOf(known);
    const isNamed = shape.workloads.length > 0 || known.size > 0;
    const cells = (isNamed && shape.cells) || {};
    const clientsOf = (workload) => s3Clients.filter((one) => (0,glob/* isChosen */.lf)(cells, one, [workload]));
    const jobs = instanceTypes.map((instanceType) => {
        const environment = environments[instanceType];
        const pace = paces.get(instanceType);
        const expected = names.map((workload) => ({
            workload,
            ...expectedCase(workload, shape, pace, environment?.gbps ?? null),
        }));
        const measuring = buckets.length *
            sum(expected.map(({ seconds, workload }) => clientsOf(workload).length * seconds));
        const most = shape.compare?.budgetSeconds ?? Number.POSITIVE_INFINITY;
        const share = measuring > most ? most / measuring : 1;
        const builds = shape.compare ? 2 : 1;
        const seconds = builds * (pace?.startSeconds ?? GUESSED_START_SECONDS) + measuring * share;
        const usdPerHour = environment?.usdPerHour ?? null;
        const machine = { instanceType, seconds, starts: 1, usdPerHour };
        const cases = expected.flatMap(({ runs, workload }) => buckets.flatMap((storageClass) => clientsOf(workload).map((s3Client) => {
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
        casesPerJob: buckets.length * sum(names.map((name) => clientsOf(name).length)),
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
    const runSeconds = facts ? guessedRunSeconds(facts, gbps) : null;
    if (!facts || runSeconds === null)
        return { seconds: GUESSED_CASE_SECONDS, runs: RUNS_OF_PACE };
    const inTime = Math.ceil(facts.maxRepeatSecs / Math.max(runSeconds, 1e-6));
    const runs = how === 'whole' ? RUNS_OF_PACE : Math.min(facts.maxRepeatCount, inTime);
    return { seconds: GUESS.processSeconds + runs * runSeconds, runs };
}
/** null where it is not known what a run does. */
function guessedRunSeconds({ asked, atOnce, filesOnDisk }, gbps) {
    const { bytesPerRun, requestsPerRun, tasksPerRun = 0 } = asked;
    if (requestsPerRun) {
        const alone = tasks/* OPERATIONS */.xb.map((one) => (requestsPerRun[one] ?? 0) * GUESSED_REQUEST_SECONDS[one]);
        return sum(alone) / atOnce;
    }
    if (bytesPerRun === null)
        return null;
    const speed = filesOnDisk ? GUESS.diskGbps : GUESS.memoryGbps;
    return ((bytesPerRun * 8) / 1e9 / Math.min(speed, gbps ?? speed) + tasksPerRun * GUESS.objectSeconds);
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
const LISTS = [
    ['instance-types', 'instanceTypes'],
    ['storage-classes', 'buckets'],
    ['workloads', 'workloads'],
    ['s3-clients', 's3Clients'],
];
/**
 * Refuses a plan that is not expected to come to its end within the limits.
 *
 * @throws InputError naming each limit, and the lists that would make the plan fit
 */
function requireFit(shape, paces, manifest, limits) {
    const expected = estimate(shape, paces, manifest);
    if (limits.usd !== undefined && !limits.isDefault)
        requireKnownCost(expected.cost);
    const excess = whatExceeds(expected, limits);
    if (excess.length === 0)
        return expected;
    const fits = (narrowed) => whatExceeds(estimate(narrowed, paces, manifest), limits).length === 0;
    const ways = LISTS.flatMap(([input, key]) => narrow(shape, key, input, fits));
    const advice = ways.length > 0
        ? `It would fit with ${ways.join(', or ')}; or raise the limit.`
        : 'No single list makes it fit: narrow several, or raise the limit.';
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/cost.js
var model_cost = __webpack_require__(23659);
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
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, patience, runKey, stack, trigger } = options;
        const manifest = withDefaultsFor(inputs.suite, stack.manifest);
        const types = inputs.instanceTypes ?? manifest.defaults.instanceTypes;
        for (const type of types) {
            (0,input_error/* requireKnown */.$_)('instance type', type, Object.keys(manifest.instanceTypes));
        }
        const { filter, instanceTypes, s3Clients, skip, storageClasses, workloads } = inputs;
        const asked = { trigger, instanceTypes, s3Clients, storageClasses, workloads, filter, skip };
        const begun = await findBegun(stack.backend, runKey, types);
        if (begun) {
            const { nonce, ...code } = begun;
            const plan = (0,orchestrator_plan/* planBenchmarks */.E)({ ...asked, ...code }, manifest, { runKey, nonce });
            return { plan, expected: null, notes: [] };
        }
        const code = await (0,code_under_test/* resolveCode */.Ik)({ ...inputs, suite: inputs.suite ?? manifest.suite }, patience);
        const scratch = __addDisposableResource(env_1, await folders/* Scratch */.fx.create(options.tempDir), true);
        const committed = await committedOf(code, scratch.path, patience);
        const offer = await offerOf(options, code, manifest, committed?.own, scratch.path);
        const own = committed?.own.workloads ?? [];
        const plan = (0,orchestrator_plan/* planBenchmarks */.E)({
            ...{ ...asked, ...code, compare: (0,code_under_test/* compareAsked */._e)(code, inputs) },
            ...{ clientFile: committed?.path, ownWorkloads: own },
            workloads: workloads ?? (offer.isFixed ? offer.chosen : undefined),
        }, manifest, { runKey, nonce: (0,request/* newNonce */.Yd)() }, 
        // What this machine lacks the instance may have.
        {
            s3Clients: offer.s3Clients && [...offer.s3Clients, ...offer.missing.map(({ id }) => id)],
            workloads: offer.workloadNames,
        });
        (0,batch_job/* requireShort */.Cf)(plan);
        const expected = await expectedOf(plan, offer, options);
        return { plan, expected, notes: [...offer.notes, ...(0,suite_offer/* describeRefused */.k)(offer)] };
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
/**
 * Looks up the requests that an earlier start of the same run gave its jobs; only Batch has to keep them.
 *
 * @returns null when the run has no job yet, or none that says so itself (see `decideStart` for those)
 */
async function findBegun(backend, runKey, instanceTypes) {
    for (const instanceType of instanceTypes) {
        const job = await backend.findByName((0,deployment/* jobNameOf */.gm)(runKey, instanceType));
        const request = job?.parameters && (0,job_request/* requestIn */.zT)(job.parameters);
        if (request?.runKey === runKey) {
            const { client, clientFile, compare, nonce, ownWorkloads, suite, workloads } = request;
            const own = ownWorkloads && { ownWorkloads, workloads };
            return { nonce, suite, client, compare, clientFile, ...own };
        }
    }
    return null;
}
/** What the stack has as defaults was chosen for its own suite: another one has other names. */
function withDefaultsFor(suite, manifest) {
    if (suite === undefined || (0,named_repositories/* isSameRepository */.ve)(suite, manifest.suite))
        return manifest;
    return { ...manifest, defaults: { ...manifest.defaults, s3Clients: [], workloads: [] } };
}
/** The clients of a file, where the built-in suite is to measure them; null where there is none. */
async function committedOf(code, scratch, patience) {
    const { client, suite } = code;
    if (client === null || suite.repository !== names/* BUILTIN_SUITE */.Ho)
        return null;
    const source = { repository: client.repository, path: null };
    return await (0,committed_clients/* committedClients */.j)(code, source, scratch, patience.signal, patience);
}
/** What the suite has at the ref: a name that it does not know costs no machine. */
async function offerOf({ inputs, patience, trigger }, { baseline, client, suite }, { defaults }, own, scratch) {
    return await (0,suite_offer/* describeSuite */.g)({
        ...{ suite, ...(own && { own }) },
        baseline: baseline?.suite ?? null,
        // As jobs of strangers' code are measured, too.
        inParts: baseline !== null || !(0,names/* isTrusted */.W2)(trigger),
        client: client && {
            repository: client.repository,
            s3Clients: inputs.s3Clients ?? defaults.s3Clients,
        },
        workloads: inputs.workloads,
        filter: inputs.filter,
        defaultWorkloads: defaults.workloads.length > 0 ? defaults.workloads : undefined,
        scratch,
        signal: patience.signal,
        patience,
    });
}
/** @throws InputError for a plan that does not fit the limits */
async function expectedOf(plan, { refused, workloads }, options) {
    const { legs, maxCostUsd, timeBudgetMinutes } = options.aws;
    const { patience, stack, trigger } = options;
    const { repository } = plan.jobs[0].request.suite;
    const paces = pacesOf(await (0,s3_results/* earlierRuns */.J)(repository, { ...stack, patience, trigger }));
    const shape = shapeOf(plan, workloads);
    const run = { ...shape, workloads: shape.workloads.filter((name) => !refused.has(name)) };
    return requireFit(run, paces, stack.manifest, {
        seconds: legs * timeBudgetMinutes * 60,
        usd: maxCostUsd ?? DEFAULT_MAX_COST_USD,
        isDefault: maxCostUsd === undefined,
    });
}
/** What is going to be measured, how long it will take and what it will cost. */
function describeAwsPlan(plan, expected) {
    const { request } = plan.jobs[0];
    const { buckets, cells = {}, s3Clients, workloads } = request;
    return [
        `Run ${plan.runKey}: ${(0,plan_text/* codeOf */.$N)(request)}`,
        `Instance types: ${plan.jobs.map(({ instanceType }) => instanceType).join(', ')}`,
        `S3 clients: ${s3Clients.join(', ')}`,
        `Workloads: ${workloads.join(', ') || 'all of the suite'}`,
        ...Object.entries(cells).map(([name, patterns = []]) => `${name}: ${patterns.join(', ')}`),
        `Buckets: ${buckets.map(({ name, storageClass }) => `${name} (${storageClass})`).join(', ')}`,
        ...(expected
            ? expectation(plan, expected)
            : ['This run was started before: it continues with the same commit.']),
    ];
}
function expectation(plan, expected) {
    const { casesPerJob, cost, guessed, seconds } = expected;
    const took = (0,format/* duration */.p0)(Math.round(seconds / 60) * 60_000);
    const source = guessed.length === plan.jobs.length
        ? 'a guess, as there is no earlier run'
        : guessed.length > 0
            ? `by earlier runs, but a guess for ${guessed.join(', ')}`
            : 'by earlier runs';
    return [
        `Expected: ${(0,format/* counted */.hS)(plan.jobs.length * casesPerJob, 'case')}, ${took}; ${source}.`,
        `Expected cost: ${(0,model_cost/* costInWords */.M)(cost)}`,
    ];
}


/***/ }),

/***/ 61386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ S3Api),
/* harmony export */   S3Sink: () => (/* binding */ S3Sink)
/* harmony export */ });
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26641);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45249);


/** The three things that results need of S3. */
class S3Api {
    #access;
    #bucket;
    #signal;
    #client;
    /** @param signal ends calls under way, but those that store */
    constructor(access, bucket, signal) {
        this.#access = access;
        this.#bucket = bucket;
        this.#signal = signal;
        this.#client = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(async () => {
            const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withServerTime */ .f4)(new S3Client((0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .yO)(access)), access);
        });
    }
    /** Stores a document unless the key is taken; returns whether it was free. */
    async putNew(key, text) {
        const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const command = new PutObjectCommand({
            Bucket: this.#bucket,
            Key: key,
            Body: text,
            ContentType: 'application/json',
            IfNoneMatch: '*',
        });
        try {
            const limits = this.#signal.aborted ? (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal) : {};
            await this.#call('s3:PutObject', key, () => client.send(command, limits));
            return true;
        }
        catch (error) {
            if (error instanceof Error && error.name === 'PreconditionFailed')
                return false;
            throw error;
        }
    }
    async getText(key) {
        const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        return this.#call('s3:GetObject', key, async () => {
            const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
            const { Body } = await client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal));
            return (await Body?.transformToString()) ?? '';
        });
    }
    /** All objects below a prefix, in the order of their keys. */
    async list(prefix) {
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const found = [];
        let token;
        do {
            const command = new ListObjectsV2Command({
                Bucket: this.#bucket,
                Prefix: prefix,
                ...(token && { ContinuationToken: token }),
            });
            const page = await this.#call('s3:ListBucket', prefix, () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal)));
            for (const { Key = '', Size = 0 } of page.Contents ?? [])
                found.push({ key: Key, size: Size });
            token = page.NextContinuationToken;
        } while (token);
        return found;
    }
    #call(action, key, send) {
        const resource = `s3://${this.#bucket}/${key}`;
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)({ action, resource }, this.#access.credentials, send);
    }
}
/** What was measured for hours is not given up for an outage of minutes. */
const PATIENCE_MS = 30 * 60_000;
/** Stores a job's documents under new keys in S3. */
class S3Sink {
    #api;
    #patience;
    #prefix;
    constructor({ access, bucket, prefix, ...patience }) {
        this.#api = new S3Api(access, bucket, new AbortController().signal);
        this.#patience = { ...patience, forMs: PATIENCE_MS };
        this.#prefix = prefix;
    }
    /**
     * Tries again for half an hour while S3 cannot be reached.
     *
     * @param impatient once it aborts, the document is tried once more and no longer waited for
     * @throws the last error
     */
    async write(name, text, impatient) {
        await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .patientlyAtAws */ .z)(`Storing ${name}`, { ...this.#patience, signal: impatient }, async () => {
            // A key that is taken was taken by this very document, in a try whose answer was lost: names
            // hold the attempt and a count, and nobody else knows the nonce in the prefix.
            await this.#api.putNew(this.#prefix + name, text);
        });
    }
}


/***/ }),

/***/ 25408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   S3History: () => (/* binding */ S3History),
/* harmony export */   f: () => (/* binding */ S3Results)
/* harmony export */ });
/* harmony import */ var _contract_answer_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56574);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8503);
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26641);
/* harmony import */ var _s3_api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61386);







/** Far above any honest result (132 cases of 10 runs are 0.3 MB); bounds what a job can make us read. */
const MOST_BYTES = 32 * 1024 ** 2;
/** A run that is taken up again after its end stores another end; more often than this is not an accident. */
const MOST_COPIES = 20;
/** Results in S3: jobs write below `incoming/`, finished runs are kept below `history/`. */
class S3Results {
    #api;
    #bucket;
    #patience;
    #writeLocal;
    constructor({ access, bucket, writeLocal, ...patience }) {
        this.#api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
        this.#bucket = bucket;
        this.#patience = patience;
        this.#writeLocal = writeLocal;
    }
    async collect({ request }) {
        const prefix = (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .incomingPrefix */ .LR)(request);
        const objects = await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Listing the results of ${request.instanceType}`, this.#patience, () => this.#api.list(prefix));
        const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
        const uploads = [];
        for (const { attempt, name } of (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .newestUploads */ .NT)([...sizes.keys()])) {
            const key = prefix + name;
            const content = sizes.get(name) > MOST_BYTES
                ? { fault: `it is larger than ${MOST_BYTES} bytes` }
                : { text: await this.#read(key) };
            uploads.push({ attempt, where: `s3://${this.#bucket}/${key}`, content });
        }
        return (0,_contract_answer_of_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(uploads, request);
    }
    #read(key) {
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Reading ${key}`, this.#patience, () => this.#api.getText(key));
    }
    async save(run) {
        await this.#writeLocal(run);
        if (run.finishedAt === null)
            return;
        await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)('Storing the run', this.#patience, () => this.#keep(run));
    }
    /** Nothing in `history/` is ever replaced; writing the same twice does not make a second copy. */
    async #keep(run) {
        for (let copy = 1; copy <= MOST_COPIES; copy++) {
            const key = (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyKey */ .Ox)(run, copy);
            if (await this.#api.putNew(key, JSON.stringify(run)))
                return;
            if (isTheSame(await this.#api.getText(key), run))
                return;
        }
        throw new Error(`There are ${MOST_COPIES} results of run ${run.runKey} in ${this.#bucket} already.`);
    }
}
/** Whether all but the moment of the end agrees: a program that was killed as it stored this ends twice. */
function isTheSame(text, run) {
    const stored = JSON.parse(text);
    return JSON.stringify({ ...stored, finishedAt: run.finishedAt }) === JSON.stringify(run);
}
/** Where runs are kept in a results bucket; see `historyKey`. */
const PREFIX = `${_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY */ .Vv}/`;
/** Finished runs in S3, read with patience. A listing is a request for each 1000 runs. */
class S3History {
    name;
    #api;
    #patience;
    #bucketUrl;
    #prefix;
    constructor(access, { bucket, prefix = '' }, patience) {
        this.#patience = patience;
        this.#api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
        this.#prefix = prefix === '' ? PREFIX : prefix.replace(/\/*$/, '/');
        this.#bucketUrl = `s3://${bucket}/`;
        this.name = this.#bucketUrl + this.#prefix;
    }
    async list(triggers) {
        const prefixes = triggers && this.#prefix === PREFIX
            ? triggers.map((trigger) => (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyFolder */ .vc)(trigger))
            : [this.#prefix];
        const objects = [];
        for (const prefix of prefixes) {
            const list = () => this.#api.list(prefix);
            const listed = await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Listing ${this.#bucketUrl}${prefix}`, this.#patience, list);
            objects.push(...listed);
        }
        return objects
            .filter(({ key }) => key.endsWith('.json'))
            .map(({ key, size }) => ({ name: this.#bucketUrl + key, bytes: size }));
    }
    async read({ name }) {
        const get = () => this.#api.getText(name.slice(this.#bucketUrl.length));
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Reading ${name}`, this.#patience, get);
    }
}
/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;
/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 *
 * @param suite only its runs tell how long it takes
 */
async function earlierRuns(suite, { access, bucket, patience, trigger, }) {
    const api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
    const giveUp = (error) => {
        const why = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
        return [];
    };
    const folders = foldersOf(trigger, patience.clock.now());
    const listed = await Promise.all(folders.map((folder) => api.list(folder))).catch(giveUp);
    const newest = listed
        .flat()
        .filter(({ size }) => size <= _contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_RUN_BYTES */ .sR)
        .map((object) => ({ ...object, day: (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .storedPlaceOf */ .G6)(object.key)?.day ?? '' }))
        .sort((a, b) => b.day.localeCompare(a.day) || b.key.localeCompare(a.key))
        .slice(0, RUNS_READ);
    const read = async ({ key }) => [(0,_contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunResult */ .vg)(await api.getText(key), key)];
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
        return month.toISOString().slice(0, 7);
    });
    // What strangers' code has stored tells nobody how long a run takes.
    const own = (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrusted */ .W2)(trigger) ? trigger : 'workflow_dispatch';
    const triggers = new Set([own, 'schedule']);
    return [...triggers].flatMap((one) => months.map((month) => (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyFolder */ .vc)(one, month)));
}


/***/ }),

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isInstanceTypeOfEc2),
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, architectureByName, whyNotInstanceType */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** For people: `m6in` has two network cards, and a job sees one of them. */
function cards(count, gigabitsPerSecond) {
    const total = `${count} network cards carry ${gigabitsPerSecond} Gb/s together`;
    return { caveat: `${total}, but a Batch job has one interface on one card.` };
}
function nvme(nvmeDisks, nvmeDiskGB) {
    return { nvmeDisks, nvmeDiskGB };
}
/**
 * Sources: EC2's DescribeInstanceTypes (2026-11-22); EC2's price list for us-east-1 (2026-01-19).
 * A type that is missing here is added by one line.
 */
const ROWS = [
    ['c5n.18xlarge', 72, 192, 'x86_64', 100, 3.888],
    ['c6gn.16xlarge', 64, 128, 'arm64', 100, 2.7648],
    ['c6in.32xlarge', 128, 256, 'x86_64', 170, 7.2576, cards(2, 200)],
    ['c7gn.8xlarge', 32, 64, 'arm64', 100, 1.9968],
    ['c7gn.16xlarge', 64, 128, 'arm64', 200, 3.9936],
    ['c8gn.16xlarge', 64, 128, 'arm64', 200, 3.792],
    ['c8gn.24xlarge', 96, 192, 'arm64', 300, 5.688],
    ['c8gn.48xlarge', 192, 384, 'arm64', 300, 11.376, cards(2, 600)],
    ['c8in.48xlarge', 192, 384, 'x86_64', 300, null],
    ['c8in.96xlarge', 384, 768, 'x86_64', 300, null, cards(2, 600)],
    ['m5n.24xlarge', 96, 384, 'x86_64', 100, 5.712],
    ['m6in.32xlarge', 128, 512, 'x86_64', 170, 8.91072, cards(2, 200)],
    ['m6idn.24xlarge', 96, 384, 'x86_64', 150, 7.63776, nvme(4, 1425)],
    ['m6idn.32xlarge', 128, 512, 'x86_64', 170, 10.18368, { ...nvme(4, 1900), ...cards(2, 200) }],
    ['m7i.48xlarge', 192, 768, 'x86_64', 50, 9.6768],
    ['m8g.48xlarge', 192, 768, 'arm64', 50, 8.61696],
    ['m8gn.48xlarge', 192, 768, 'arm64', 300, 13.968, cards(2, 600)],
    ['r6in.32xlarge', 128, 1024, 'x86_64', 170, 11.15712, cards(2, 200)],
    ['r8gn.48xlarge', 192, 1536, 'arm64', 300, 17.4893, cards(2, 600)],
    ['i4i.32xlarge', 128, 1024, 'x86_64', 75, 10.9824, nvme(8, 3750)],
    ['i7ie.48xlarge', 192, 1536, 'x86_64', 100, 24.9504, nvme(16, 7500)],
    ['i8ge.48xlarge', 192, 1536, 'arm64', 300, 22.7808, nvme(16, 7500)],
    [
        'hpc7g.16xlarge',
        64,
        128,
        'arm64',
        200,
        1.6832,
        { caveat: '200 Gb/s is its EFA figure; few zones offer it; not yet seen to work with Batch.' },
    ],
    [
        'p4d.24xlarge',
        96,
        1152,
        'x86_64',
        100,
        21.957642,
        { ...nvme(8, 1000), ...cards(4, 400), gpu: true },
    ],
    [
        'p5.48xlarge',
        192,
        2048,
        'x86_64',
        100,
        55.04,
        { ...nvme(8, 3800), ...cards(32, 3200), gpu: true },
    ],
    ['trn1.32xlarge', 128, 512, 'x86_64', 100, 21.5, { ...nvme(4, 1900), ...cards(8, 800) }],
    ['c6g.medium', 1, 2, 'arm64', 10, 0.034],
    ['c7g.medium', 1, 2, 'arm64', 12.5, 0.0363],
    ['c7g.large', 2, 4, 'arm64', 12.5, 0.0725],
    ['c8g.large', 2, 4, 'arm64', 12.5, 0.07976],
    ['c7i.large', 2, 4, 'x86_64', 12.5, 0.08925],
];
/** The instance types that can be benchmarked, by name. */
const INSTANCE_TYPES = new Map(ROWS.map(([id, vcpus, memoryGiB, architecture, gigabitsPerSecond, usdPerHour, more]) => [
    id,
    {
        ...{ id, vcpus, memoryMiB: memoryGiB * 1024, architecture, gigabitsPerSecond, usdPerHour },
        ...{ nvmeDisks: 0, nvmeDiskGB: 0, gpu: false },
        ...more,
    },
]));
/**
 * What a machine was seen to keep for kernel, firmware and the ECS agent: the most of any type, by share
 * and in MiB, is that of a c5.large (418 MiB of 4 GiB). Of others: 158 MiB of c6g.medium's 2 GiB, 239 MiB
 * of m4.large's 8 GiB, 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB. Of this the
 * agent has 32 MiB.
 * https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/cdk/s3_benchmarks/s3_benchmarks_stack.py
 * https://docs.aws.amazon.com/batch/latest/userguide/ecs-reserved-memory.html
 */
const KEPT = { share: 418 / 4096, mostMiB: 418 };
/** Batch advises to leave so much to the agent and the system (the page above). */
const BUFFER = 0.05;
/** All figures above are of Amazon Linux 2; what 2023 keeps beyond them must fit in here. */
const SPARE_MIB = 256;
/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for ever,
 * and what is left out nobody can use: a flat 15 % would take 19 GiB more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    const kept = Math.min(KEPT.share * memoryMiB, KEPT.mostMiB);
    return Math.floor(memoryMiB - Math.max(BUFFER * memoryMiB, kept) - SPARE_MIB);
}
const EC2_NAME = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;
/** Whether a name has the form of EC2's: the settings of a stack may describe types that no catalogue has. */
function isInstanceTypeOfEc2(name) {
    return EC2_NAME.test(name);
}
/** What EC2 says by the name: a `g` after the generation is Graviton, and so is the first of them, `a1`. */
function architectureByName(id) {
    return /^(?:[a-z]+\d+g|a1\.)/.test(id) ? 'arm64' : 'x86_64';
}
/**
 * Why a stack cannot have that instance type, in one sentence; null if it can.
 *
 * @param own types that the settings describe
 */
function whyNotInstanceType(id, own = []) {
    const never = whyNeverOnBatch(id);
    if (never !== null)
        return never;
    const known = [...INSTANCE_TYPES.keys(), ...own];
    if (known.includes(id))
        return null;
    const near = nearest(id, known);
    const other = near === null ? 'describe it' : `did you mean ${near}? Describe any other type`;
    return `${id} is not in the catalogue: ${other} in "ownInstanceTypes".`;
}
function whyNeverOnBatch(id) {
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    if (/^mac/.test(id))
        return `${id} runs macOS on a dedicated host: AWS Batch cannot start it.`;
    return null;
}


/***/ }),

/***/ 10396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* unused harmony exports BOOT_SECONDS, IDLE_SECONDS, diskUsdPerHour */
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60471);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2851);



/**
 * How long a machine is paid for beside its job, seconds: it boots, joins the cluster and fetches the image;
 * and Batch takes some minutes to end it. Guesses, as nobody has deployed the stack yet.
 */
const BOOT_SECONDS = 300;
const IDLE_SECONDS = 600;
/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;
/** What a job prints, most of it by builds: a guess. */
const LOG_MIB_A_JOB = 10;
/** The line rate. */
const METRICS_A_TYPE = 1;
const GIB = 1024 ** 3;
const DAYS_A_MONTH = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9 / 24;
/**
 * What a run costs: the one model, for the plan, `max-cost` and the report. In no sum are what lasts
 * (prepared objects, dashboards, images: docs/costs.md), preparing files for the first time, retries of
 * requests, and what leaves AWS (logs and results that the action reads: some MB).
 */
function costOf(usage) {
    const { cases, machines, region } = usage;
    const moving = cases.filter(({ runs }) => runs > 0);
    const moved = moving.map(movedBy);
    const known = moved.filter((one) => one !== null);
    const parts = {
        machines: sum(machines.map((machine) => machineUsd(machine) ?? 0)),
        requests: sum(known.map(({ requestsUsd }) => requestsUsd)),
        bytes: sum(known.map(({ bytesUsd }) => bytesUsd)),
        uploads: storedUsd(moving, isUpload, UPLOAD_DAYS / DAYS_A_MONTH),
        metrics: usage.sendsMetrics ? metricsUsd(moving) : 0,
        logs: machines.filter(({ starts }) => starts > 0).length * LOG_USD_A_JOB,
    };
    return {
        usd: sum(Object.values(parts)),
        parts,
        requests: sum(known.map(({ requests }) => requests)),
        keptUsdPerMonth: storedUsd(cases, (one) => !isUpload(one), 1),
        unpriced: distinct(machines.flatMap((one) => (machineUsd(one) === null ? [one.instanceType] : []))),
        unmeasured: distinct(moving.flatMap((one, at) => (moved[at] === null ? [one.workload] : []))),
        doubt: (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .priceDoubt */ .UJ)(region),
    };
}
/** null where the price of its hours is not known; what nobody started costs nothing. */
function machineUsd({ instanceType, seconds, starts, usdPerHour }) {
    if (starts === 0)
        return 0;
    if (usdPerHour === null)
        return null;
    const hours = (seconds + starts * (BOOT_SECONDS + IDLE_SECONDS)) / 3600;
    return hours * (usdPerHour + diskUsdPerHour(instanceType) + _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.publicAddressHour);
}
/** Of the volume that a machine is started with: a large one where it has no disks of its own. */
function diskUsdPerHour(instanceType) {
    const hasDisks = (_contract_instance_types_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.nvmeDisks ?? 0) > 0;
    const { gib, iops, mibPerSecond } = hasDisks ? _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DISKS */ .pi.system : _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DISKS */ .pi.work;
    const { gibMonth, iopsIncluded, iopsMonth, mibPerSecondIncluded, mibPerSecondMonth } = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.disk;
    const usdPerMonth = gib * gibMonth +
        Math.max(0, iops - iopsIncluded) * iopsMonth +
        Math.max(0, mibPerSecond - mibPerSecondIncluded) * mibPerSecondMonth;
    return usdPerMonth / _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9;
}
/** What the runs of a case ask of S3; null where it is not known what they move. */
function movedBy(use) {
    const { action, bytesPerRun, requestsPerRun, runs, storageClass, tasksPerRun } = use;
    if (requestsPerRun !== undefined)
        return requestsBy(requestsPerRun, use);
    if (tasksPerRun === 0)
        return { requests: 0, requestsUsd: 0, bytesUsd: 0 };
    if (action === undefined || bytesPerRun === null || tasksPerRun === undefined)
        return null;
    const price = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass];
    // Of workloads that do both it is not told how much of which: the dearer.
    const isDownload = action === 'download';
    const parts = Math.max(1, Math.ceil(bytesPerRun / tasksPerRun / PART_SIZE));
    // An upload in parts is begun and completed too.
    const perTask = isDownload || parts === 1 ? parts : parts + 2;
    const requests = runs * tasksPerRun * perTask;
    return {
        requests,
        requestsUsd: requests * (isDownload ? price.get : price.put),
        bytesUsd: ((runs * bytesPerRun) / GIB) * (isDownload ? price.downloadGiB : price.uploadGiB),
    };
}
/** A listing is priced as a PUT; a DELETE is free. Their bytes are next to nothing. */
function requestsBy({ delete: deleted = 0, get = 0, head = 0, list = 0, put = 0 }, { runs, storageClass }) {
    const price = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass];
    // What is deleted was put before.
    const [reads, writes] = [get + head, put + list + deleted];
    return {
        requests: runs * (reads + writes + deleted),
        requestsUsd: runs * (reads * price.get + writes * price.put),
        bytesUsd: 0,
    };
}
/** Whether all of its objects are below `upload/`, where they expire. */
function isUpload({ action, requestsPerRun }) {
    if (requestsPerRun === undefined)
        return action === 'upload';
    const { get = 0, head = 0, list = 0 } = requestsPerRun;
    return get + head + list === 0;
}
/** S3 rounds the day on which objects expire up to midnight. */
const UPLOAD_DAYS = _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .UPLOADS_EXPIRE */ .$r.days + 1;
/** Objects are kept once, however many cases move them and however often. */
function storedUsd(cases, counts, months) {
    const stored = new Map();
    for (const one of cases) {
        const { action, bucket, objects, storageClass } = one;
        const isKnown = action !== undefined || one.requestsPerRun !== undefined;
        if (objects === undefined || !isKnown || !counts(one))
            continue;
        const usdPerMonth = (objects.bytes / GIB) * _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.s3[storageClass].storedGiBMonth;
        stored.set(JSON.stringify([bucket, objects.digest]), usdPerMonth * months);
    }
    return sum([...stored.values()]);
}
/** Series are charged for the hour in which a job sends them, all at once. */
function metricsUsd(cases) {
    const { metricMonth, request } = _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.metrics;
    const series = distinct(cases.map(({ instanceType, s3Client, storageClass, workload }) => JSON.stringify([instanceType, s3Client, storageClass, workload])));
    const types = distinct(cases.map(({ instanceType }) => instanceType));
    const metrics = series.length * _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_A_RUN */ .wb + types.length * METRICS_A_TYPE;
    const requests = sum(cases.map(({ runs }) => _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_A_RUN */ .wb * runs)) / _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_A_REQUEST */ .JD;
    return (metrics * metricMonth) / _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9 + Math.ceil(requests) * request;
}
const LOG_USD_A_JOB = (LOG_MIB_A_JOB / 1024) *
    (_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.logs.takenInGiB + (_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_DAYS */ .lm / DAYS_A_MONTH) * _prices_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICES */ .ze.logs.storedGiBMonth);
function distinct(values) {
    return [...new Set(values)];
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ HOURS_A_MONTH),
/* harmony export */   UJ: () => (/* binding */ priceDoubt),
/* harmony export */   ze: () => (/* binding */ PRICES)
/* harmony export */ });
/**
 * What AWS asks, in US dollars, at list price and without free tiers: the one table of prices but those of
 * machines (`src/contract/instance-types.ts`, or `usdPerHour` of the settings).
 *
 * Read on the day of `asOf` from AWS's public pages: aws.amazon.com/s3/pricing (S3 Express asks for all bytes, as
 * the examples of aws.amazon.com/s3/faqs show), /ebs/pricing, /vpc/pricing, /cloudwatch/pricing,
 * /ecr/pricing. A month has 730 hours there; a GB of S3, EBS and CloudWatch is 2^30 bytes.
 */
const PRICES = {
    asOf: '2026-01-19',
    region: 'us-east-1',
    s3: {
        /** A request; a GiB moved; a GiB kept for a month. Requests that delete or abort cost nothing. */
        S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiBMonth: 0.023 },
        S3Express: {
            ...{ put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006 },
            storedGiBMonth: 0.11,
        },
    },
    /** gp3: of IOPS and MiB/s only what is beyond those that come with it. */
    disk: {
        ...{ gibMonth: 0.08, iopsMonth: 0.005, mibPerSecondMonth: 0.04 },
        ...{ iopsIncluded: 3000, mibPerSecondIncluded: 125 },
    },
    publicAddressHour: 0.005,
    logs: { takenInGiB: 0.5, storedGiBMonth: 0.03 },
    /** Charged for the hours in which it is sent; requests apart. */
    metrics: { metricMonth: 0.3, request: 1e-5 },
    /** Each, beyond the three that an account has free. */
    dashboardMonth: 3,
    /** Images of a private registry (ECR); machines of the same region fetch them free. */
    imagesGiBMonth: 0.1,
    /** Beyond 4 KB: what the manifest takes from 20 instance types on. */
    advancedParameterMonth: 0.05,
};
const HOURS_A_MONTH = 730;
/** Regions with the list prices of the table. */
const SAME_PRICES = [PRICES.region, 'us-east-2', 'us-west-2'];
/**
 * What is not known of the prices of a region; null where there is nothing to say.
 *
 * @param region null where it is not known
 */
function priceDoubt(region) {
    if (region !== null && SAME_PRICES.includes(region))
        return null;
    return `what ${region ?? 'its region'} charges beyond the prices of ${PRICES.region}`;
}


/***/ }),

/***/ 23659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costOfRun),
/* harmony export */   M: () => (/* binding */ costInWords)
/* harmony export */ });
/* harmony import */ var _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60471);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _cost_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10396);
/* harmony import */ var _cost_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2851);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41935);





/**
 * What a run cost, roughly: machines by the time of their jobs, S3 by what its runs moved.
 *
 * @returns null for a run that was not on EC2
 */
function costOfRun(run) {
    const { jobs, trigger } = run;
    if (trigger === 'local' || jobs.length === 0)
        return null;
    return (0,_cost_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .ho)({
        region: jobs.find(({ price }) => price)?.price?.region ?? null,
        machines: jobs.map(machineOf),
        cases: jobs.flatMap(({ cases, instanceType }) => cases.map(({ measurements, ...asked }) => {
            return { ...asked, instanceType, runs: measurements.length };
        })),
        sendsMetrics: (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sendsMetrics */ .By)(run),
    });
}
function machineOf(job) {
    const { earlierAttempts = [], finishedAt, instanceType, price, startedAt } = job;
    const usdPerHour = price?.usdPerHour ?? _contract_instance_types_js__WEBPACK_IMPORTED_MODULE_0__/* .INSTANCE_TYPES */ .qA.get(instanceType)?.usdPerHour ?? null;
    if (startedAt === null)
        return { instanceType, usdPerHour, seconds: 0, starts: 0 };
    const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
    const ms = Date.parse(finishedAt ?? startedAt) - Math.min(...starts.map(Date.parse));
    return { instanceType, usdPerHour, seconds: Math.max(0, ms) / 1000, starts: starts.length };
}
const asItIs = (text) => text;
/** In a few sentences, to go on with: the sum, its parts, and what is in neither. */
function costInWords(cost, name = asItIs) {
    const { keptUsdPerMonth, parts, requests } = cost;
    const told = [
        [parts.machines > 0 || cost.unpriced.length === 0, parts.machines, 'machines'],
        [
            requests > 0 || cost.unmeasured.length === 0,
            parts.requests,
            `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .roughly */ .vB)(Math.round(requests))} S3 requests`,
        ],
        [parts.bytes > 0, parts.bytes, 'the bytes that S3 Express moved'],
        [
            true,
            sum(parts, ['uploads', 'metrics', 'logs']),
            'uploads until they expire, metrics and logs',
        ],
    ];
    const sums = told.filter(([is]) => is).map(([, dollars, what]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars)} for ${what}`);
    const unknown = unknownInWords(cost, name);
    return [
        `${inSum(cost.usd)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(sums)} (list prices of ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .PRICES */ .ze.region}, ${_cost_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .PRICES */ .ze.asOf}).`,
        ...(unknown.length > 0 ? [`Not known and not included: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(unknown)}.`] : []),
        `Keeping the objects that were read costs ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(keptUsdPerMonth)} a month.`,
    ].join(' ');
}
function inSum(dollars) {
    return dollars > 0 && dollars < 0.01 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars) : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .usd */ .dR)(dollars)}`;
}
function unknownInWords({ doubt, unmeasured, unpriced }, name) {
    const named = (names) => (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names.map((one) => name(one)));
    return [
        ...(unpriced.length > 0 ? [`the hours of ${named(unpriced)}`] : []),
        ...(unmeasured.length > 0 ? [`what S3 charges for ${named(unmeasured)}`] : []),
        ...(doubt === null ? [] : [doubt]),
    ];
}
function sum(parts, which) {
    return which.reduce((total, part) => total + parts[part], 0);
}


/***/ })

};
