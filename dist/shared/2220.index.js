export const id = 2220;
export const ids = [2220];
export const modules = {

/***/ 42220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOnAws: () => (/* binding */ planOnAws)
});

// UNUSED EXPORTS: earlierRuns

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/code-under-test.js
var code_under_test = __webpack_require__(89574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/committed-clients.js
var committed_clients = __webpack_require__(72976);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/folders.js
var folders = __webpack_require__(46322);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/suite-offer.js + 1 modules
var suite_offer = __webpack_require__(22522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-job.js
var batch_job = __webpack_require__(24331);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-api.js
var s3_api = __webpack_require__(61386);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/git/named-repositories.js
var named_repositories = __webpack_require__(91118);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/glob.js
var glob = __webpack_require__(73322);
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
        known: new Map([...workloads].map(([name, workload]) => {
            const { filesOnDisk, maxRepeatCount, maxRepeatSecs } = workload;
            return [name, { filesOnDisk, maxRepeatCount, maxRepeatSecs, asked: (0,contract_workload/* askedOf */.iN)(workload) }];
        })),
        compare: request.compare?.design ?? null,
        region: request.region,
        metrics: request.metrics,
    };
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js + 1 modules
var orchestrator_plan = __webpack_require__(20688);
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

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/resume.js
var resume = __webpack_require__(47925);
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
        const begun = await (0,resume/* findBegun */.$)(stack.backend, runKey, types);
        if (begun) {
            const { nonce, ...code } = begun;
            const plan = (0,orchestrator_plan/* planBenchmarks */.EA)({ ...asked, ...code }, manifest, { runKey, nonce });
            return { plan, expected: null, notes: [] };
        }
        const code = await (0,code_under_test/* resolveCode */.Ik)({ ...inputs, suite: inputs.suite ?? manifest.suite }, patience);
        const scratch = __addDisposableResource(env_1, await folders/* Scratch */.fx.create(options.tempDir), true);
        const committed = await committedOf(code, scratch.path, patience);
        const offer = await offerOf(options, code, manifest, committed?.own, scratch.path);
        const own = committed?.own.workloads ?? [];
        const plan = (0,orchestrator_plan/* planBenchmarks */.EA)({
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
        inParts: baseline !== null || trigger === 'issue_comment',
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


/***/ })

};
