export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 73322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ CELL_PATTERN),
/* harmony export */   W$: () => (/* binding */ isLikeOne),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* unused harmony export isLike */
/** Patterns in which `*` stands for any text, also for none: of names, and of what is measured. No other sign is special. */
/** Takes each text between two `*` where it is first found, so that no choice is ever tried again. */
function isLike(name, pattern) {
    const [first = '', ...between] = pattern.split('*');
    const last = between.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let end = first.length;
    for (const text of between) {
        const found = name.indexOf(text, end);
        if (found < 0)
            return false;
        end = found + text.length;
    }
    return name.slice(end).endsWith(last);
}
/** Whether a name is one of those that patterns name. */
function isLikeOne(name, patterns) {
    return patterns.some((pattern) => isLike(name, pattern));
}
/**
 * A pattern of what is measured: of an S3 client, a slash, of a workload. Names hold no other signs, so that it is
 * safe wherever it is written.
 */
const CELL_PATTERN = /^[\w.+*-]+\/[\w.*-]+$/;
/**
 * Whether an S3 client is measured on a workload.
 *
 * @param names of the workload: where the size is yet to be chosen, those of all its sizes, each of which means it
 */
function isChosen({ filter, skip = [] }, s3Client, names) {
    const isOne = (patterns) => patterns.some((pattern) => {
        const [client = '', workload = ''] = pattern.split('/');
        return isLike(s3Client, client) && names.some((name) => isLike(name, workload));
    });
    return (filter === undefined || isOne(filter)) && !isOne(skip);
}


/***/ }),

/***/ 86086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ parseCaseStart),
/* harmony export */   Jr: () => (/* binding */ parseTurn),
/* harmony export */   KX: () => (/* binding */ formatCaseStart),
/* harmony export */   Lg: () => (/* binding */ parseTurnFailure),
/* harmony export */   bt: () => (/* binding */ formatTurn),
/* harmony export */   kq: () => (/* binding */ parseStep),
/* harmony export */   r1: () => (/* binding */ formatTurnFailure),
/* harmony export */   yS: () => (/* binding */ formatStep)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

const CASE_START = /^=== (?:case|following up) (\d+) of (\d+)(?: cases?, round (\d+))?: (\S+) (\S+) (\S+?)(?:, about (\d+) s left \((\d+) to (\d+)\))? ===$/;
function formatCaseStart(start) {
    const { index, phase, s3Client, storageClass, timeLeft, total, workload } = start;
    const place = phase === 'measure'
        ? `case ${index} of ${total}`
        : `following up ${index} of ${total} ${total === 1 ? 'case' : 'cases'}, round ${start.round}`;
    const [about, from, to] = timeLeft ? [timeLeft.seconds, ...timeLeft.within].map(Math.ceil) : [];
    const left = timeLeft ? `, about ${about} s left (${from} to ${to})` : '';
    return `=== ${place}: ${storageClass} ${s3Client} ${workload}${left} ===`;
}
function parseCaseStart(line) {
    const match = CASE_START.exec(line);
    if (!match)
        return undefined;
    const [, index, total, round, storageClass = '', s3Client = '', workload = '', ...left] = match;
    const place = { index: Number(index), total: Number(total) };
    const name = { storageClass, s3Client, workload };
    const [seconds, from, to] = left.map(Number);
    const timeLeft = { seconds: seconds, within: [from, to] };
    const told = { ...name, ...(left[0] !== undefined && { timeLeft }) };
    return round === undefined
        ? { phase: 'measure', ...place, ...told }
        : { phase: 'confirm', ...place, round: Number(round), ...told };
}
const TURN = /^=== round (\d+): (\S+) (\S+) (\S+), (?:(\d+\.\d) s left|no budget) ===$/;
function formatTurn({ round, s3Client, secondsLeft, storageClass, workload, }) {
    const left = secondsLeft === null ? 'no budget' : `${Math.max(0, secondsLeft).toFixed(1)} s left`;
    return `=== round ${round}: ${storageClass} ${s3Client} ${workload}, ${left} ===`;
}
function parseTurn(line) {
    const match = TURN.exec(line);
    if (!match)
        return undefined;
    const [, round, storageClass = '', s3Client = '', workload = '', left] = match;
    const secondsLeft = left === undefined ? null : Number(left);
    return { round: Number(round), storageClass, s3Client, workload, secondsLeft };
}
const TURN_FAILED = /^=== (\S+) failed on (\S+): (.+) ===$/;
function formatTurnFailure({ reason, s3Client, workload }) {
    return `=== ${s3Client} failed on ${workload}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)} ===`;
}
function parseTurnFailure(line) {
    const [, s3Client, workload, reason] = TURN_FAILED.exec(line) ?? [];
    return s3Client && workload && reason ? { s3Client, workload, reason } : undefined;
}
/** A suite's own script says it this way. */
const BUILD_BANNER = /^\*{5} BUILD RUNNER: (\S{1,64}) \*{5}$/;
const STEP = /^--- (.{1,200}) ---$/;
/** A step before the first case that may take minutes, such as a build. */
function formatStep(step) {
    return `--- ${step} ---`;
}
function parseStep(line) {
    const language = BUILD_BANNER.exec(line)?.[1];
    return language === undefined ? STEP.exec(line)?.[1] : `building the runner for ${language}`;
}


/***/ }),

/***/ 84904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ gitOverNetwork),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jf: () => (/* binding */ GIT_ENVIRONMENT)
/* harmony export */ });
/* unused harmony export gitFailure */
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2592);
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35636);
/* harmony import */ var _process_start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** git said no; the message says why, in words that are safe to show. */
class GitError extends Error {
    name = 'GitError';
    /** All that it printed. */
    said;
    constructor(message, said = '', options = {}) {
        super(message, options);
        this.said = said;
    }
}
/**
 * Settings for git on repositories that strangers wrote: never ask for a password, only https and
 * local files, submodules too.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
const GIT_ENVIRONMENT = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:file',
    GIT_ASKPASS: 'true',
    GCM_INTERACTIVE: 'never',
};
/** In a git hook these name the repository of the hook, whichever folder git is started in. */
const OF_NO_HOOK = {
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
};
/**
 * A server that sends nothing for so many seconds is given up; git itself would wait for ever. What a person has set
 * counts. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplowSpeedLimithttplowSpeedTime
 */
const SILENCE = { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '120' };
const SETTINGS = ['-c', 'core.hooksPath=/dev/null', '-c', 'maintenance.auto=false'];
/**
 * Runs git, without hooks, and returns what it printed. It tidies nothing up: that goes on behind, while something is
 * measured, in a repository that is soon gone.
 *
 * @param args never from outside without `--` or a check: see `checkRef`
 * @throws GitError
 */
async function git(args, { cwd, input, signal } = {}) {
    const command = ['git', ...SETTINGS, ...args];
    const env = { ...SILENCE, ...process.env, ...GIT_ENVIRONMENT, ...OF_NO_HOOK, LC_ALL: 'C' };
    const end = await (0,_process_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command, { cwd, env, input, signal });
    if (end.failure === null)
        return end.stdout;
    throw new GitError(whyItFailed(end), end.stderr);
}
function whyItFailed({ code, failure, signal, stderr }) {
    if (failure === 'missing')
        return 'there is no git on this machine: install it';
    if (failure === 'stopped')
        return 'git was stopped';
    return ((0,_contract_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(stderr.split('\n')) || (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`git ended with ${signal ?? `exit code ${code}`}`));
}
/** A host, of a repository or of a bucket, could not be reached, however often it was tried: nobody's input is wrong. */
class Unreachable extends GitError {
}
/**
 * What git, libcurl and TLS libraries say when a network is gone, cut or slow, or a server is busy
 * (LC_ALL=C). Seen with git 2.39, and from git's remote-curl.c and http.c, libcurl's strerror.c and the
 * issues kata-containers/tests#4307 and gardener/test-infra#220.
 */
const PASSING = [
    /could not resolve (host|proxy)/i,
    /failed to connect to|couldn't connect to server|connection (timed out|refused|reset|was reset|closed)/i,
    /operation too slow|(operation|connection|resolving) timed out|timeout was reached|network is (unreachable|down)|no route to host/i,
    /returned error: (408|425|429|5\d\d)\b/i,
    /RPC failed|early EOF|unexpected disconnect|the remote end hung up|hung up unexpectedly/i,
    /(recv|send|receive) (failure|error)|failure when receiving data|empty reply from server|transfer closed/i,
    /gnutls_handshake\(\) failed|SSL_(read|connect|ERROR_SYSCALL)|TLS connection was non-properly terminated/i,
    /HTTP code (408|429|5\d\d) from proxy|CONNECT tunnel failed, response (408|429|5\d\d)/i,
    /HTTP\/?2 (stream|framing)|Proxy CONNECT aborted|invalid index-pack output/i,
];
/** Of a missing branch or repository, of a refusal: trying again does not help. */
function gitFailure(error) {
    if (!(error instanceof GitError))
        return { kind: 'unknown' };
    const passes = PASSING.some((words) => words.test(error.said) || words.test(error.message));
    return { kind: passes ? 'transient' : 'request' };
}
/**
 * Runs git where it talks to a server.
 *
 * @param args as for `git`
 * @param patience absent: what fails is not tried again, as where a person waits for the answer
 * @throws Unreachable, GitError
 */
async function gitOverNetwork(args, options = {}, patience) {
    const call = () => git(args, options);
    try {
        return await (patience ? (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(`git ${args[0]}`, patience, gitFailure, call) : call());
    }
    catch (error) {
        if (!(error instanceof GitError) || gitFailure(error).kind !== 'transient')
            throw error;
        throw new Unreachable(error.message, error.said, { cause: error });
    }
}


/***/ }),

/***/ 95644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* reexport */ CLIENT_THRESHOLD_AT_FIRST),
  cl: () => (/* reexport */ LEAST_CLIENT_THRESHOLD),
  eI: () => (/* reexport */ candidateFirst),
  xz: () => (/* reexport */ cellsLeft),
  cT: () => (/* binding */ comparisonOutcome),
  zh: () => (/* reexport */ judge_design/* designAsked */.zh),
  Zy: () => (/* binding */ judgeRun),
  nr: () => (/* reexport */ judge_design/* learnThresholds */.nr),
  iZ: () => (/* reexport */ limitOfSide),
  DU: () => (/* reexport */ mayBegin),
  J6: () => (/* reexport */ nextWork),
  DL: () => (/* reexport */ judge_course/* pairedRounds */.DL),
  Ac: () => (/* reexport */ provenVerdict),
  MU: () => (/* reexport */ judge_course/* readingOf */.MU),
  W2: () => (/* binding */ regressionsOf),
  TA: () => (/* reexport */ timeToGo),
  ok: () => (/* binding */ toldAnything)
});

// UNUSED EXPORTS: ROUNDS_A_CELL, SEQUENTIAL_DESIGN, judgeTwoRuns

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/quantile.js
var quantile = __webpack_require__(80950);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/cells.js
var cells = __webpack_require__(35566);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/corrections.js
/**
 * p-values adjusted for their number, in the order given: what is at most q after adjustment may be
 * called a discovery at false discovery rate q (Benjamini & Hochberg, "Controlling the false
 * discovery rate", 1995; adjusted values as of Yekutieli & Benjamini 1999).
 *
 * Assumes that p-values of cells where nothing changed are independent of one another, or go along
 * with one another (Benjamini & Yekutieli 2001), as of cells that share a host.
 */
function benjaminiHochberg(pValues) {
    const adjusted = new Array(pValues.length);
    const fromLargest = [...pValues.keys()].sort((i, j) => pValues[j] - pValues[i]);
    let least = 1;
    for (const [place, index] of fromLargest.entries()) {
        const rank = pValues.length - place;
        least = Math.min(least, (pValues[index] * pValues.length) / rank);
        adjusted[index] = least;
    }
    return adjusted;
}
/**
 * p-values adjusted for their number, in the order given: the chance that any is at most a, of those
 * that stand for nothing, is at most a, however they depend on each other (Holm, "A simple
 * sequentially rejective multiple test procedure", 1979). Stricter than Benjamini and Hochberg, for a
 * few lines of which none may be wrong.
 *
 * @param weights shares of that chance which each may use, in any unit (section 4 there); the same for all, if not given
 */
function holm(pValues, weights = pValues.map(() => 1)) {
    const adjusted = new Array(pValues.length);
    const weighed = (index) => pValues[index] / weights[index];
    let left = weights.reduce((sum, weight) => sum + weight, 0);
    let most = 0;
    for (const index of [...pValues.keys()].sort((i, j) => weighed(i) - weighed(j))) {
        most = Math.max(most, Math.min(1, weighed(index) * left));
        adjusted[index] = most;
        left -= weights[index];
    }
    return adjusted;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/paired-test.js
var paired_test = __webpack_require__(27447);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/course.js
var judge_course = __webpack_require__(44222);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js + 1 modules
var judge_design = __webpack_require__(70075);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/conclude.js





/**
 * The verdicts of all cells of a run. Every cell that has a round counts in the correction (Benjamini &
 * Hochberg 1995), those that were given up with p = 1 or what their looks came to: so nothing was
 * chosen by what is tested. `sequentialP` holds whenever a cell ended, and so does its correction.
 */
function concludeCells(cells, design) {
    const tests = cells.map(({ cut, rounds }) => {
        const reading = (0,judge_course/* readingOf */.MU)(rounds, design);
        const isLast = cut !== null && reading.course === 'open';
        // Only a last look says more than the reading does.
        const pValue = isLast ? (0,paired_test/* sequentialP */.GD)(reading.differences, design.looks, true) : reading.pValue;
        return { reading, isLast, pValue };
    });
    const tested = [...cells.keys()].filter((at) => cells[at].rounds.length > 0);
    const corrected = benjaminiHochberg(tested.map((at) => tests[at].pValue));
    const adjusted = new Map(tested.map((at, place) => [at, corrected[place]]));
    return cells.map((cell, at) => {
        const { isLast, pValue, reading } = tests[at];
        const { differences, effect } = reading;
        const adjustedP = adjusted.get(at) ?? null;
        if (effect === null || adjustedP === null)
            return { ...NOTHING, verdict: unmeasured(cell.cut) };
        const limits = (0,paired_test/* sequentialInterval */.HG)(differences, design.looks, isLast, judge_design/* INTERVAL_ERROR */.Ns);
        const figures = {
            ratio: Math.exp(effect),
            interval: limits && [Math.exp(limits[0]), Math.exp(limits[1])],
            rounds: differences.length,
        };
        const beyond = (0,judge_course/* overwhelming */.uG)(cell.rounds, design);
        if (beyond !== 0 && adjustedP >= verdicts/* FALSE_RATE */.N1) {
            const verdict = beyond < 0 ? 'slower' : 'faster';
            return { ...figures, verdict, pValue: null, adjustedP: null, decidedBy: 'everyRound' };
        }
        const verdict = provenVerdict({ ratio: figures.ratio, adjustedP }, cell.threshold) ??
            unproven(cell, { course: reading.course, interval: figures.interval }, tested.length, design);
        return { ...figures, verdict, pValue, adjustedP, decidedBy: 'test' };
    });
}
const NOTHING = {
    ratio: null,
    interval: null,
    pValue: null,
    adjustedP: null,
    decidedBy: null,
    rounds: 0,
};
function unmeasured(cut) {
    return cut === 'itsTime' ? 'couldNotBeJudged' : 'notReached';
}
function unproven({ cut, rounds, threshold }, { course, interval }, cells, design) {
    if (course === 'unscreened')
        return unmeasured(cut);
    if (isUnchanged(interval, threshold))
        return 'unchanged';
    if (course === 'givenUp')
        return 'notFlagged';
    if (cut === null || (0,judge_course/* couldBeProven */.bg)(rounds.length, cells, verdicts/* FALSE_RATE */.N1, design))
        return 'inconclusive';
    return unmeasured(cut);
}
/** What adjusted p proves; null for nothing. */
function provenVerdict({ adjustedP, ratio }, threshold) {
    if (adjustedP >= verdicts/* FALSE_RATE */.N1)
        return null;
    const direction = (0,judge_course/* directionOf */.FR)(ratio, threshold);
    if (direction !== 0)
        return direction < 0 ? 'slower' : 'faster';
    return ratio < 1 ? 'slightlySlower' : 'slightlyFaster';
}
/** Whether an interval leaves room for no change, and for none that counts. */
function isUnchanged(interval, threshold) {
    if (interval === null)
        return false;
    const [low, high] = interval;
    return low <= 1 && high >= 1 && interval.every((end) => (0,judge_course/* directionOf */.FR)(end, threshold) === 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-lines.js




/**
 * Least change of a client over its workloads that counts until A/A runs tell more, and ever. At 3 % one of
 * 20 A/A runs called a client slower or faster where processes differ by 5 %, at 4 % one of 50.
 */
const CLIENT_THRESHOLD_AT_FIRST = 0.04;
const LEAST_CLIENT_THRESHOLD = 0.02;
/** Least change of what a client costs that counts. */
const COST_THRESHOLDS = {
    cpuSeconds: 0.05,
    peakMemory: 0.1,
};
/**
 * Shares of the chance of a false change. Costs fail nothing, so throughput keeps most of it: with the same share
 * for all, 39 instead of 56 of 100 clients that are 5 % slower are proven to be, where processes differ by 5 %.
 */
const SHARES = {
    throughput: 8,
    cpuSeconds: 1,
    peakMemory: 1,
};
/**
 * Whether a client changed as a whole: in throughput, and in what it costs where that is known. What no cell shows
 * alone, all of them together do: 12 workloads of 3 rounds are 36 pairs.
 *
 * It takes the rounds of the screen only, which every cell has: those that follow are of cells that
 * stood out, and would favour what they chose. The test is `pairedP` of all of them, exact if nothing
 * changed in any cell. The ratio is that of the usual round of the usual cell, and the interval is of
 * these cells, not of others that could have been measured. Cells without a whole screen are left out.
 *
 * @param thresholdOf T of a client's throughput, as a fraction
 */
function clientLines(cells, design, thresholdOf = () => CLIENT_THRESHOLD_AT_FIRST) {
    const tested = [
        ...testOf(cells, design, 'throughput', ({ difference }) => difference),
        ...testOf(cells, design, 'cpuSeconds', ({ costs }) => costs?.cpuSeconds),
        ...testOf(cells, design, 'peakMemory', ({ costs }) => costs?.peakMemory),
    ];
    const adjusted = holm(tested.map(({ pValue }) => pValue), tested.map(({ metric }) => SHARES[metric]));
    const clients = [];
    const costs = [];
    for (const [at, { metric, ...line }] of tested.entries()) {
        const adjustedP = adjusted[at];
        const threshold = metric === 'throughput' ? thresholdOf(line) : COST_THRESHOLDS[metric];
        const verdict = provenVerdict({ ratio: line.ratio, adjustedP }, threshold) ??
            (isUnchanged(line.interval, threshold) ? 'unchanged' : 'inconclusive');
        const told = { ...line, adjustedP, threshold };
        if (metric === 'throughput')
            clients.push({ ...told, verdict });
        else
            costs.push({ ...told, metric, verdict: AS_COST[verdict] });
    }
    return { clients, costs };
}
/** A ratio above 1 is faster where it is of throughput, and more where it is of costs. */
const AS_COST = {
    slower: 'less',
    faster: 'more',
    slightlySlower: 'slightlyLess',
    slightlyFaster: 'slightlyMore',
    unchanged: 'unchanged',
    inconclusive: 'inconclusive',
};
/** @param of what is tested of a round, as ln of candidate ÷ baseline; undefined: not known */
function testOf(cells, { screenRounds }, metric, of) {
    const screened = cells.flatMap(({ instanceType, rounds, s3Client }) => {
        const differences = rounds.slice(0, screenRounds).flatMap((round) => of(round) ?? []);
        return differences.length < screenRounds ? [] : [{ instanceType, s3Client, differences }];
    });
    const byClient = Map.groupBy(screened, ({ instanceType, s3Client }) => JSON.stringify([instanceType, s3Client]));
    return [...byClient.values()].map((ofClient) => {
        const { instanceType, s3Client } = ofClient[0];
        const differences = ofClient.flatMap((cell) => cell.differences);
        const limits = (0,paired_test/* pairedInterval */.$D)(differences, judge_design/* INTERVAL_ERROR */.Ns);
        return {
            instanceType,
            s3Client,
            metric,
            cells: ofClient.length,
            ratio: Math.exp((0,paired_test/* pairedEffect */.hw)(differences)),
            interval: limits && [Math.exp(limits[0]), Math.exp(limits[1])],
            pValue: (0,paired_test/* pairedP */.u_)(differences),
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/outlook.js


/** Chance with which the smallest change is called. */
const POWER = 0.8;
/**
 * What the centre of ranks varies by more than `roundScale` says of a mean: 2 % if noise is normal
 * (√(π / 3): Lehmann 1963), and more with the slow runs of the bench, by which it was set.
 */
const RANKS_COST = 1.2;
/** The largest slowdown that is looked for: to a thousandth of the rate. */
const MOST = Math.log(1000);
/**
 * The smallest slowdown that a run would have *called*: one that would have passed the screen, that would
 * not have been given up, that would have been proven among all cells, and whose estimate would have been
 * T or more. To be told where nothing was called, in place of the width of an interval.
 *
 * It takes noise as normal, of the size that `roundScale` says, and the steps as if they were independent
 * of each other; the bench compares that with simulated runs.
 *
 * @param roundScale standard deviation of ln candidate ÷ baseline from round to round
 * @param rounds that a cell could have: fewer than `design.mostRounds` if time was short
 */
function smallestChange({ cells, roundScale, rounds, threshold, }, design) {
    if (!(0,judge_course/* couldBeProven */.bg)(rounds, cells, verdicts/* FALSE_RATE */.N1, design))
        return { change: null, power: POWER };
    const { least, looks, screenRounds } = design;
    const level = (verdicts/* FALSE_RATE */.N1 * looks.at(-1).share) / cells;
    // Most are proven one look before the last: the estimate is then of so many rounds.
    const atCall = Math.min(rounds, looks.at(-2)?.pairs ?? rounds);
    const passes = (change, limit, n) => chanceBelow(((change - limit) * Math.sqrt(n)) / (roundScale * RANKS_COST));
    const isCalled = (change) => {
        const [screened, kept] = [least.afterScreen, least.later].map((limit, later) => passes(change, limit, screenRounds * (1 + later)));
        const proven = passes(change, (zOf(level / 2) * roundScale) / Math.sqrt(rounds), rounds);
        return screened * kept * passes(change, -Math.log1p(-threshold), atCall) * proven >= POWER;
    };
    let [low, high] = [0, MOST];
    if (!isCalled(high))
        return { change: null, power: POWER };
    while (high - low > 1e-5) {
        const middle = (low + high) / 2;
        if (isCalled(middle))
            high = middle;
        else
            low = middle;
    }
    return { change: 1 - Math.exp(-high), power: POWER };
}
/** Chance that a standard normal is below z: to 1 in 10^3, as the logistic (Bowling et al. 2009). */
function chanceBelow(z) {
    return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}
/**
 * Noise from round to round that is usual in a run: the median over cells, of what the rounds of the
 * screen say. Null without a cell that has them, and for a screen of one round.
 */
function usualRoundScale(cells, { screenRounds }) {
    if (screenRounds < 2)
        return null;
    // All rounds of all cells about the middle of their own cell: three a cell are too few for each.
    const residuals = cells
        .filter(({ length }) => length >= screenRounds)
        .flatMap((differences) => {
        const first = differences.slice(0, screenRounds);
        const mean = first.reduce((sum, value) => sum + value, 0) / screenRounds;
        return first.map((value) => value - mean);
    });
    if (residuals.length === 0)
        return null;
    return (0,judge_course/* scaleOf */._K)(residuals) * Math.sqrt(screenRounds / (screenRounds - 1));
}
/** The value that a standard normal exceeds with this chance (Abramowitz & Stegun 1964, 26.2.23). */
function zOf(chance) {
    const t = Math.sqrt(-2 * Math.log(chance));
    const above = 2.515517 + t * (0.802853 + t * 0.010328);
    return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/random.js
var stats_random = __webpack_require__(34952);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/next-work.js



/** Rounds that a cell which stands out takes on top of its screen: on average, in the bench. */
const ROUNDS_TO_CONFIRM = 4;
/**
 * What to measure next. The same cells give the same answer, so that a job that was lost goes on where it
 * was.
 *
 * All cells are screened in the order given. Then those that stand out are followed one after the other,
 * the largest change first, each until it is proven, hopeless or out of rounds: so the budget goes where
 * a verdict is nearest. A budget that has no room for the whole screen is not used up by it: those that
 * stand out are followed first, and what is left goes on screening.
 */
function nextWork(cells, limits, design) {
    const { secondsLeft } = limits;
    const usual = secondsLeft === null ? 0 : usualSeconds(cells);
    const secondsOf = (cell) => cell.secondsPerRound ?? usual;
    const fits = (seconds) => secondsLeft === null || (secondsLeft > 0 && seconds <= secondsLeft);
    const price = (cell) => (0,judge_course/* roundsToNextCheck */.e8)(cell.reading.rounds, design) * secondsOf(cell);
    const left = cellsLeft(cells, limits.cells ?? cells.length);
    let unscreened = -1;
    let screen = 0;
    let next = -1;
    let reserve = 0;
    for (const at of left) {
        const cell = cells[at];
        if (cell.reading.course === 'unscreened') {
            if (unscreened < 0)
                unscreened = at;
            screen += price(cell);
            continue;
        }
        reserve += ROUNDS_TO_CONFIRM * secondsOf(cell);
        if (fits(price(cell)) && (next < 0 || comesBefore(cell, cells[next], design)))
            next = at;
    }
    const work = (cell, phase) => {
        return { cell, rounds: (0,judge_course/* roundsToNextCheck */.e8)(cells[cell].reading.rounds, design), phase };
    };
    const screening = unscreened < 0 ? null : price(cells[unscreened]);
    if (screening !== null && (fits(screen) || fits(screening + reserve)))
        return work(unscreened, 'screen');
    if (next >= 0)
        return work(next, 'confirm');
    if (screening !== null && fits(screening))
        return work(unscreened, 'screen');
    return { cell: null, why: left.length === 0 ? 'done' : 'budget' };
}
/**
 * The cells that are to have more rounds: those without a whole screen, and those that stand out and are
 * not proven.
 *
 * @param count cells of the whole run
 */
function cellsLeft(cells, count) {
    const proving = provingP(cells, count);
    const left = [];
    for (let at = 0; at < cells.length; at++) {
        const { closed, reading } = cells[at];
        const isWanted = reading.course === 'unscreened' || (reading.course === 'open' && reading.pValue > proving);
        if (!closed && isWanted)
            left.push(at);
    }
    return left;
}
/** What was begun is ended first; of the rest, the largest change. */
function comesBefore({ reading: one }, { reading: other }, { screenRounds }) {
    const [isBegun, otherIs] = [one.rounds > screenRounds, other.rounds > screenRounds];
    if (isBegun !== otherIs)
        return isBegun;
    return !isBegun && Math.abs(one.effect) > Math.abs(other.effect);
}
/**
 * The largest p that proves a change among `count` cells, by Benjamini and Hochberg: the k-th smallest
 * does if it is below k × rate ÷ count. Below 0 if none does.
 */
function provingP(cells, count) {
    const small = [];
    for (const { reading } of cells)
        if (reading.pValue < verdicts/* FALSE_RATE */.N1)
            small.push(reading.pValue);
    small.sort((a, b) => a - b);
    return small.findLast((pValue, at) => pValue * count < verdicts/* FALSE_RATE */.N1 * (at + 1)) ?? -1;
}
/** The median of those that are known; 0 while none is. */
function usualSeconds(cells) {
    const known = cells.flatMap(({ secondsPerRound }) => secondsPerRound ?? []).sort((a, b) => a - b);
    return known[known.length >> 1] ?? 0;
}
/**
 * Whether the candidate is measured first: a coin for every round. On it rests that the test is exact; sides
 * that take turns in a fixed order meet every second beat of a host that has a rhythm.
 *
 * @param key of the cell: each has coins of its own
 * @param round from 1
 */
function candidateFirst(seed, key, round) {
    const coin = (0,stats_random/* randomOf */.Rn)(`${seed} ${key} ${round}`);
    return coin() < 0.5;
}
/**
 * Whether a round may begin: each side has an allowance of its own, so that the time of a slow side costs the
 * fast one no round that it had time for. The rounds in which a very slow side shows what it is may take
 * as much again.
 *
 * @param rounds that both sides have ended
 * @param allowanceSeconds of either side in a cell
 */
function mayBegin(sides, rounds, allowanceSeconds, design) {
    const limit = limitOfSide(rounds, allowanceSeconds, design);
    return sides.every(({ nextProcess, spent }) => spent + nextProcess <= limit);
}
/** Seconds that a side may have spent in a cell after this many complete rounds. */
function limitOfSide(rounds, allowanceSeconds, { overwhelming }) {
    return rounds < overwhelming.rounds ? 2 * allowanceSeconds : allowanceSeconds;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/time-to-go.js





/** Cells in which nothing changed, made to see how many rounds they take. */
const SIMULATED = 300;
/**
 * Assumed difference between rounds before any was seen: on instances that vary little, and on one's own machine.
 * Each counts as much as a cell.
 */
const USUAL_NOISE = [0.02, 0.06];
/** Rounds that differ less are as good as equal. */
const LEAST_NOISE = 1e-4;
/** A change of this many standard errors is considered real, and the cell continues until it can be proven. */
const CLEAR = 4;
/**
 * How far the noise of a run may be from what is assumed: a factor of 4 either way before a cell was screened, and
 * less with every cell that was.
 */
const NOISE_FACTOR = 4;
/** Ends of a run that are drawn for each level of noise, to say when most would come. */
const DRAWN_ENDS = 130;
/**
 * How much the time of a round differs between cells, as the standard deviation of its logarithm, before it was seen;
 * it counts as two cells. Seen with two clients and four workloads, in 19 comparisons: 0.21 to 0.26.
 */
const USUAL_PACE_SPREAD = 0.25;
/** Of 10 ends, 8 are within what is told. */
const ENDS_TOLD = [0.1, 0.9];
/**
 * When the rounds to come will have ended. A test that ends as soon as it can ends at random: where noise makes cells
 * stand out no single number is near, so what is told is a range. Of the cells that are still to be screened
 * some will stand out, and nobody knows which.
 *
 * @returns null while no round has been timed
 */
function timeToGo(cells, { cells: count = cells.length, secondsLeft }, design) {
    const usual = usualSeconds(cells);
    if (usual === 0)
        return null;
    const { noise, screened } = noiseOf(cells.map(({ reading }) => reading), design);
    const left = cellsLeft(cells, count).map((at) => cells[at]);
    const factor = NOISE_FACTOR ** (1 / Math.sqrt(1 + screened));
    const [quieter, usualRounds, noisier] = [noise / factor, noise, noise * factor].map((level) => left.map(({ reading }) => roundsToCome(reading, level, design)));
    /** @param choose one number of those that the rounds of simulated cells were */
    const total = (rounds, choose, pace = usual) => left.reduce((sum, { secondsPerRound }, at) => sum + choose(rounds[at]) * (secondsPerRound ?? pace), 0);
    const random = (0,stats_random/* seededRandom */.Is)(1);
    const normal = (0,stats_random/* normalDeviates */.Hx)(random);
    const spread = paceSpread(cells, left);
    const anyOf = (rounds) => rounds[Math.floor(random() * rounds.length)];
    const ends = [quieter, usualRounds, noisier].flatMap((rounds) => Array.from({ length: DRAWN_ENDS }, () => total(rounds, anyOf, usual * Math.exp(spread * normal()))));
    const [first, last] = ENDS_TOLD.map((share) => (0,quantile/* quantile */.YV)(ends, share));
    const most = Math.max(0, secondsLeft ?? Number.POSITIVE_INFINITY);
    return {
        seconds: Math.min(most, total(usualRounds, mean)),
        within: [Math.min(most, first), Math.min(most, last)],
    };
}
/** How many rounds a cell may take that is to have more, each as likely as the next. */
function roundsToCome({ course, effect, rounds }, noise, design) {
    const { afterScreen, open } = simulated(noise, design);
    if (course === 'unscreened')
        return afterScreen.map((more) => design.screenRounds - rounds + more);
    const look = design.looks.find(({ pairs }) => pairs > rounds)?.pairs ?? design.mostRounds;
    const isClear = Math.abs(effect) * Math.sqrt(rounds) > CLEAR * noise;
    const seen = isClear ? [] : open[rounds];
    return seen.length > 0 ? seen : [look - rounds];
}
/** How far the cells that are not yet timed may be, together, from the usual pace of those that are. */
function paceSpread(cells, left) {
    const logs = cells.flatMap(({ secondsPerRound }) => secondsPerRound === null ? [] : Math.log(secondsPerRound));
    const untimed = left.filter(({ secondsPerRound }) => secondsPerRound === null).length;
    if (untimed === 0)
        return 0;
    const middle = mean(logs);
    const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 2 * USUAL_PACE_SPREAD ** 2);
    return Math.sqrt((squares / (logs.length + 1)) * (1 / logs.length + 1 / untimed));
}
function noiseOf(cells, design) {
    const screened = cells.filter(({ rounds }) => rounds >= design.screenRounds);
    const seen = usualRoundScale(screened.map(({ differences }) => differences), design);
    const all = seen === null ? [] : screened.map(() => Math.max(seen, LEAST_NOISE));
    const logs = [...all, ...USUAL_NOISE].map(Math.log);
    const noise = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    return { noise, screened: all.length };
}
const known = new Map();
/** @param noise standard deviation of the difference of a round, of ln Gb/s */
function simulated(noise, design) {
    // Steps of about 10 %: the next round of a cell changes little, and need not be simulated anew.
    const step = Math.round(10 * Math.log(noise));
    const key = JSON.stringify([step, design]);
    const found = known.get(key) ?? simulate(Math.exp(step / 10), design);
    known.set(key, found);
    return found;
}
function simulate(noise, design) {
    const normal = (0,stats_random/* normalDeviates */.Hx)((0,stats_random/* seededRandom */.Is)(1));
    const afterScreen = [];
    const open = Array.from({ length: design.mostRounds }, () => []);
    for (let cell = 0; cell < SIMULATED; cell++) {
        const rounds = [];
        const seen = [];
        for (;;) {
            for (let more = (0,judge_course/* roundsToNextCheck */.e8)(rounds.length, design); more > 0; more--) {
                rounds.push({ difference: noise * normal(), nearest: 0 });
            }
            if ((0,judge_course/* readingOf */.MU)(rounds, design).course !== 'open')
                break;
            seen.push(rounds.length);
        }
        afterScreen.push(rounds.length - design.screenRounds);
        for (const at of seen)
            open[at].push(rounds.length - at);
    }
    return { afterScreen, open };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/two-runs.js
var two_runs = __webpack_require__(85344);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js
/**
 * The door of this folder: from results to verdicts.
 *
 * The job asks `nextWork` what to measure, with `readingOf` the rounds of each cell (`pairedRounds` of its
 * two cases), throws `candidateFirst` for each round, and asks `mayBegin` whether the sides still have
 * time. What documents say comes from `judgeRun` and `judgeTwoRuns`; headline, status and exit code from
 * `comparisonOutcome`. `learnThresholds` makes T of A/A runs. All are pure: the same documents give the same answers.
 */
















/**
 * The two sides of a compare run: one comparison for each cell that a side measured, failed or was to
 * measure; none for a run that has no baseline.
 */
function judgeRun(run, options = {}) {
    const { clientThresholdOf, thresholdOf = () => judge_design/* THRESHOLD_AT_FIRST */.xQ } = options;
    const { provisional = run.finishedAt === null, watched = [] } = options;
    const design = run.compare && 'looks' in run.compare ? run.compare : judge_design/* SEQUENTIAL_DESIGN */.hs;
    const hasBaseline = run.jobs.some(({ cases }) => cases.some(({ side }) => side === 'baseline'));
    const pairs = run.compare || hasBaseline ? (0,cells/* pairSides */.Zv)(run) : [];
    const sorted = pairs
        .filter((pair) => (0,cells/* isMeasured */.V2)(pair) || cutOf(pair) !== null)
        .map((pair) => ({ pair, rounds: roundsOf(pair, run) }));
    const measured = sorted.flatMap(({ pair, rounds }) => 'verdict' in rounds ? [] : [{ ...pair, rounds }]);
    const verdicts = concludeCells(measured.map((cell) => {
        return { rounds: cell.rounds, cut: cutOf(cell), threshold: thresholdOf(cell) };
    }), design).values();
    const comparisons = sorted.map(({ pair, rounds }) => {
        const { bucket, instanceType, s3Client, storageClass, workload } = pair;
        const name = { instanceType, storageClass, bucket, s3Client, workload };
        const common = { ...name, evidence: 'interleaved', threshold: thresholdOf(pair) };
        if ('verdict' in rounds)
            return { ...common, ...REFUSED, ...rounds };
        const { decidedBy, rounds: ended, ...figures } = verdicts.next().value;
        const reason = pair.candidate[0]?.reason ?? pair.baseline[0]?.reason ?? null;
        const told = { ...figures, ...(decidedBy && { decidedBy }) };
        return { ...common, ...told, kept: [ended, ended], provisional, reason };
    });
    const lines = clientLines(measured, design, clientThresholdOf);
    return {
        comparisons,
        clientComparisons: lines.clients.map((line) => ({ ...line, provisional })),
        ...(lines.costs.length > 0 && {
            costComparisons: lines.costs.map((line) => {
                const isWatched = watched.includes(line.metric);
                return { ...line, provisional, ...(isWatched && { isWatched }) };
            }),
        }),
        smallestChanges: smallestOf(measured, thresholdOf, design),
    };
}
const REFUSED = {
    ratio: null,
    interval: null,
    pValue: null,
    adjustedP: null,
    kept: [0, 0],
    provisional: false,
};
/** Why both sides of a cell have fewer rounds than they were to have; null if they have them. */
function cutOf({ baseline, candidate }) {
    return candidate[0]?.cut ?? baseline[0]?.cut ?? null;
}
function roundsOf(pair, run) {
    const [candidate] = pair.candidate;
    const [baseline] = pair.baseline;
    // What only the candidate has is measured alone, and may not be reached either.
    if (candidate && isNotReached(candidate) && (!baseline || isNotReached(baseline)))
        return [];
    const sides = (0,cells/* comparable */.Zm)(pair);
    if ('verdict' in sides)
        return sides;
    if (run.compare?.againstItself || !(0,cells/* isSameCode */.Yo)(run.suite, pair.s3Client)) {
        return (0,judge_course/* pairedRounds */.DL)(sides.candidate, sides.baseline);
    }
    const reason = 'both sides are the same code: every repository is at the same commit';
    return { verdict: 'notComparable', reason };
}
/** Of a case that was never begun: it is skipped, and nothing is wrong with it. */
function isNotReached({ cut, status }) {
    return status === 'skipped' && cut !== undefined;
}
function smallestOf(cells, thresholdOf, design) {
    const tested = cells.filter(({ rounds }) => rounds.length > 0);
    const types = Map.groupBy(tested, ({ instanceType }) => instanceType);
    return [...types].flatMap(([instanceType, of]) => {
        const differences = of.map(({ rounds }) => rounds.map(({ difference }) => difference));
        const roundScale = usualRoundScale(differences, design);
        if (roundScale === null)
            return [];
        const asked = { cells: tested.length, rounds: design.mostRounds, roundScale };
        return {
            instanceType,
            ...smallestChange({ ...asked, threshold: (0,quantile/* median */.JZ)(of.map(thresholdOf)) }, design),
        };
    });
}
/**
 * The outcome of a judgement. A cell that was given up is not a success, whatever the others say: so "none
 * slower" is said only if none was. What may still change counts for nothing.
 */
function comparisonOutcome(judged) {
    const said = verdictsOf(judged).filter(({ provisional }) => !provisional);
    const has = (verdict) => said.some((one) => one.verdict === verdict);
    if (said.some(verdicts/* isRegression */.kj) || judged.costComparisons?.some(comparison/* isCostRegression */.p0))
        return 'regression';
    if (has('couldNotBeJudged'))
        return 'couldNotBeJudged';
    if (!said.some(verdicts/* wasTold */.xr))
        return 'nothingTold';
    return has('notReached') ? 'notReached' : 'noneSlower';
}
/** Whether any cell, or any S3 client over its workloads, tells something of the code. */
function toldAnything(judged) {
    return verdictsOf(judged).some(verdicts/* wasTold */.xr);
}
/**
 * How many regressions there are: cells that are slower, and S3 clients that are slower over all their
 * workloads on an instance type where no single cell of theirs is, so that nothing is counted twice; and costs
 * of S3 clients that were watched and are more.
 */
function regressionsOf({ clientComparisons = [], comparisons = [], costComparisons = [], }) {
    const cells = comparisons.filter(verdicts/* isRegression */.kj);
    const clients = clientComparisons
        .filter(verdicts/* isRegression */.kj)
        .filter((line) => !cells.some((cell) => cell.s3Client === line.s3Client && cell.instanceType === line.instanceType));
    return cells.length + clients.length + costComparisons.filter(comparison/* isCostRegression */.p0).length;
}
function verdictsOf({ clientComparisons = [], comparisons = [], }) {
    return [...comparisons, ...clientComparisons];
}


/***/ }),

/***/ 14652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ ForeignJob),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Oy: () => (/* binding */ AccessDenied),
/* harmony export */   Pf: () => (/* binding */ LostContact),
/* harmony export */   c1: () => (/* binding */ hasMachine),
/* harmony export */   yK: () => (/* binding */ Busy)
/* harmony export */ });
function isTerminal(status) {
    return status === 'SUCCEEDED' || status === 'FAILED';
}
/** Whether it holds a machine, and with it the lock of the stack. */
function hasMachine({ status }) {
    return status === 'STARTING' || status === 'RUNNING';
}
/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
class AccessDenied extends Error {
    name = 'AccessDenied';
}
/** Somebody else's job is in flight, and the run was told not to wait. */
class Busy extends Error {
    name = 'Busy';
}
/** A job of our name exists but was told something else. */
class ForeignJob extends Error {
    name = 'ForeignJob';
}
/** A job could not be seen for longer than is bearable; it may still be running. */
class LostContact extends Error {
    name = 'LostContact';
}


/***/ }),

/***/ 92468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder that somebody has named, with those above it. Node's own way (`recursive: true`) never ends
 * below a folder in which no folder can be made, such as `/proc`: it takes ENOENT for a missing parent, again
 * and again (seen with Node 22 and 24).
 *
 * @param mode of all that are made; default: as the system has it
 * @returns the highest one that was made; undefined when all were there
 * @throws the system's error
 */
async function makeFolder(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return path;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw error;
        const highest = await makeFolder(parent, mode);
        // The folder above was there: what could not be made in it, cannot be.
        if (highest === undefined)
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, mode);
        return highest;
    }
}


/***/ }),

/***/ 34952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ normalDeviates),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Rn: () => (/* binding */ randomOf),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/**
 * Random numbers that are the same for the same seed, on every machine.
 *
 * The generator is xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021). Not for secrets.
 *
 * @param seed its lower 32 bits count
 */
function seededRandom(seed) {
    const words = spread(seed);
    const next = xoshiro128([words(), words(), words(), words()]);
    return () => next() / 2 ** 32;
}
/** Random numbers that are the same for the same text: its 32 bits (FNV-1a: Fowler, Noll & Vo 1991) are the seed. */
function randomOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return seededRandom(hash);
}
/** Whole numbers of 32 bits from a state that is not all zeros; the state is changed. */
function xoshiro128(state) {
    return () => {
        const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
        const shifted = state[1] << 9;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = rotate(state[3], 11);
        return result;
    };
}
/** Puts the values in a random order, in place (Fisher & Yates, as of Durstenfeld 1964). */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const value = values[last];
        values[last] = values[other];
        values[other] = value;
    }
}
function rotate(word, bits) {
    return (word << bits) | (word >>> (32 - bits));
}
/**
 * Neighbouring seeds must not give neighbouring states: a counter in steps of 2^32 / golden ratio
 * through the finaliser of MurmurHash3 (Appleby 2011), the 32-bit kin of SplitMix64 (Steele, Lea &
 * Flood 2014), which the authors of xoshiro advise for seeding.
 */
function spread(seed) {
    let counter = seed | 0;
    return () => {
        counter = (counter + 0x9e3779b9) | 0;
        let word = counter;
        word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
        word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
        return word ^ (word >>> 16);
    };
}
/** Normal deviates of mean 0 and standard deviation 1 (Box & Muller 1958). */
function normalDeviates(random) {
    return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}


/***/ })

};
