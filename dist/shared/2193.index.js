export const id = 2193;
export const ids = [2193];
export const modules = {

/***/ 21782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ sampleAlone),
/* harmony export */   HT: () => (/* binding */ ratioOverAll),
/* harmony export */   Hd: () => (/* binding */ toldBy),
/* harmony export */   Lq: () => (/* binding */ ratesByRound),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   bt: () => (/* binding */ differencesInRounds),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   pz: () => (/* binding */ EQUAL_WITHIN),
/* harmony export */   r9: () => (/* binding */ MISSES),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
/* harmony import */ var _stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27447);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);
/** How fast one S3 client is beside another that was measured in the same rounds. */



/**
 * Rounds that two S3 clients need before anything is told of them: the signs of so many differences agree
 * by chance in one of 16 cases.
 */
const LEAST_ROUNDS = 5;
/** The share of all intervals that may miss the true ratio: the smallest p that `LEAST_ROUNDS` come to. */
const MISSES = 2 ** (1 - LEAST_ROUNDS);
/** Clients whose ratio certainly lies within this of 1 are called equal. */
const EQUAL_WITHIN = 0.1;
function toldBy({ interval }) {
    if (interval === null)
        return 'tooFew';
    const [low, high] = interval;
    if (low > 1)
        return 'faster';
    if (high < 1)
        return 'slower';
    return within(interval) <= EQUAL_WITHIN ? 'equal' : 'open';
}
/** How far from 1 the ratio may be either way, as a fraction: 0.08 for 0.93 to 1.08. */
function within([low, high]) {
    return Math.max(high, 1 / low) - 1;
}
/** Differences of ln Gb/s (of requests: ln requests/s), by round: those of both. A round is one process, and counts once. */
function differencesInRounds(a, b) {
    const [ofA, ofB] = [ratesByRound(a), ratesByRound(b)];
    // Outside rounds, which are counted from 1, nobody took turns; and of a rate of 0 there is no ratio.
    const isRound = (round) => round > 0 && ofA.get(round) > 0 && (ofB.get(round) ?? 0) > 0;
    const rounds = [...ofA.keys()].filter(isRound).sort((x, y) => x - y);
    return rounds.map((round) => Math.log(ofA.get(round)) - Math.log(ofB.get(round)));
}
/**
 * The ratio of two clients that were measured in turn: in every round each in a process of its own, in an
 * order that was drawn. Nothing is assumed of the noise but that it does not care whose turn it is
 * (`pairedInterval` says why that makes it exact); and of the clients, that they differ by a factor.
 *
 * @param differences of ln Gb/s, one a round; at least one
 */
function ratioOf(differences) {
    const ends = (0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedInterval */ .$D)(differences, MISSES);
    return {
        ratio: Math.exp((0,_stats_paired_test_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedEffect */ .hw)(differences)),
        interval: ends && [Math.exp(ends[0]), Math.exp(ends[1])],
        rounds: differences.length,
    };
}
/**
 * The ratio of two clients over several workloads and places, as a geometric mean that gives each the same
 * weight. The first rounds of all of them make the first difference, and so on, so that the noise of one
 * is averaged out by the others.
 *
 * @param cells the differences of each; those with too few rounds are left out
 * @returns null when none has enough
 */
function ratioOverAll(cells) {
    const whole = cells.filter(({ length }) => length >= LEAST_ROUNDS);
    if (whole.length === 0)
        return null;
    const rounds = Math.min(...whole.map(({ length }) => length));
    const means = Array.from({ length: rounds }, (_, round) => whole.reduce((sum, cell) => sum + cell[round], 0) / whole.length);
    return { ...ratioOf(means), cells: whole.length };
}
/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;
/**
 * What a side was measured at alone, in the unit of its workload. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
function sampleAlone(result) {
    const rates = ratesByRound(result);
    const oneProcess = [...rates.keys()].every((round) => round === 0);
    return inBatches(oneProcess ? (0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result).map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK) : [...rates.values()]);
}
/** Gb/s or requests/s of each round, which is a process: the median of its kept runs. */
function ratesByRound(result) {
    const rounds = Map.groupBy((0,_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(result), (measurement) => measurement.round);
    return new Map([...rounds].map(([round, runs]) => [round, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(runs.map(_contract_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .MK))]));
}
/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values) {
    if (values.length <= MOST_VALUES)
        return [...values];
    const start = (batch) => Math.round((batch * values.length) / MOST_VALUES);
    return Array.from({ length: MOST_VALUES }, (_, batch) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.slice(start(batch), start(batch + 1))));
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What can be concluded from an HTTP status alone. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator’s port `Clock`. A file of its own: tests put another in its place. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ pairedInterval),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   HG: () => (/* binding */ sequentialInterval),
/* harmony export */   eV: () => (/* binding */ looksAt),
/* harmony export */   hw: () => (/* binding */ pairedEffect),
/* harmony export */   u_: () => (/* binding */ pairedP)
/* harmony export */ });
/* unused harmony export smallestPairedP */
/**
 * The exact two-sided test of differences within pairs: the chance that signs thrown by a fair coin
 * put as much weight on one side. The weight of a difference is the rank of its size, from 1, but
 * half of their number at most.
 *
 * Where a fair coin told which side of each pair was measured first, the signs *were* thrown by it
 * unless the sides differ. So the test is exact whatever the noise is: of any shape, with drift or
 * a period, and pairs need not be independent of each other (randomisation test: Fisher 1935;
 * Lehmann & Romano, "Testing Statistical Hypotheses", 2005, § 15.2; ranks: Wilcoxon 1945).
 *
 * Why ranks end at the median: with whole ranks a lone failed request that points the wrong way has the
 * largest rank of all, and where some runs meet a 503, changes are missed that are there
 * (`npm run bench -- verdicts` has what is found with ranks that end).
 */
function pairedP(differences) {
    const { tied, total, weights, positive } = weigh(differences, 0);
    if (weights.length === 0)
        return 1;
    const tail = Math.min(positive, total - positive);
    const chances = tied ? chancesOf(weights) : untied(weights.length);
    return Math.min(1, 2 * chances[tail]);
}
/** The smallest p that this many pairs can reach: all of one sign. */
function smallestPairedP(pairs) {
    return Math.min(1, 2 ** (1 - pairs));
}
/**
 * The centre of differences: the median of the means of all pairs of them, each with itself too (Hodges
 * & Lehmann 1963; Walsh 1949). As long as fewer than 29 % are far off, it stays near.
 *
 * @param differences at least one
 */
function pairedEffect(differences) {
    const n = differences.length;
    // Asked for after every round of every cell: a few values are sorted where the last ones were.
    const sorted = n <= FEW
        ? inPlace(differences, few.subarray(0, (n * (n + 1)) / 2))
        : walshAverages(differences);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
/**
 * The centres that `pairedP` would not reject at `level` (Tukey 1949; Hollander, Wolfe & Chicken,
 * "Nonparametric Statistical Methods", 2014, § 3.3). The weight above a centre falls as the centre
 * rises, and only at Walsh averages, so that the ends are found by halving.
 *
 * @returns null when there are too few pairs for that level
 */
function pairedInterval(differences, level) {
    if (smallestPairedP(differences.length) > level)
        return null;
    const ends = walshAverages(differences).filter((end, at, all) => at === 0 || end !== all[at - 1]);
    const last = ends.length;
    /** Gap g lies below end g and above end g − 1. */
    const inGap = (gap) => {
        if (gap === 0)
            return ends[0] - 1;
        return gap === last ? ends[last - 1] + 1 : (ends[gap - 1] + ends[gap]) / 2;
    };
    const share = (gap) => {
        const { positive, tied, total, weights } = weigh(differences, inGap(gap));
        const chances = tied ? chancesOf(weights) : untied(weights.length);
        return { above: chances[total - positive], below: chances[positive] };
    };
    // The lowest gap in which the weight above is not too large, the highest where it is not too small.
    const low = firstWhere(last, (gap) => 2 * share(gap).above > level);
    const high = last - firstWhere(last, (gap) => 2 * share(last - gap).below > level);
    return [ends[Math.max(0, low - 1)], ends[Math.min(last - 1, high)]];
}
/** The first of 0 to `last` where `holds`, which holds for all after it; `last` if for none. */
function firstWhere(last, holds) {
    let [from, to] = [0, last];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
const FEW = 32;
const few = new Float64Array((FEW * (FEW + 1)) / 2);
/** The means of all pairs of values, each with itself too, smallest first. */
function walshAverages(values) {
    return inPlace(values, new Float64Array((values.length * (values.length + 1)) / 2));
}
function inPlace(values, averages) {
    const n = values.length;
    let place = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            averages[place++] = (values[i] + values[j]) / 2;
    }
    return averages.sort();
}
/** A difference that equals the centre has no sign, and is left out. */
function weigh(differences, centre) {
    const signed = Array.from(differences, (difference) => difference - centre)
        .filter((difference) => difference !== 0)
        .sort((a, b) => Math.abs(a) - Math.abs(b));
    const n = signed.length;
    const most = mostWeight(n);
    const weights = new Array(n);
    let [total, positive, tied] = [0, 0, false];
    for (let first = 0; first < n;) {
        let next = first + 1;
        while (next < n && Math.abs(signed[next]) === Math.abs(signed[first]))
            next++;
        const weight = Math.min(first + 1 + next, most);
        if (next - first > 1 && 2 * (first + 1) < most)
            tied = true;
        for (let place = first; place < next; place++) {
            weights[place] = weight;
            total += weight;
            if (signed[place] > 0)
                positive += weight;
        }
        first = next;
    }
    return { weights, total, positive, tied };
}
function mostWeight(n) {
    return 2 * Math.ceil(n / 2);
}
const kept = [];
/** Made once for each number of pairs: a run tests hundreds of cells of the same. */
function untied(n) {
    const known = kept[n];
    if (known)
        return known;
    const most = mostWeight(n);
    const made = chancesOf(Array.from({ length: n }, (_, at) => Math.min(2 * (at + 1), most)));
    kept[n] = made;
    return made;
}
/** The chance that coins put this weight, the index, or less on one side: every throw is counted. */
function chancesOf(weights) {
    const chances = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0) + 1);
    chances[0] = 1;
    let reached = 0;
    for (const weight of weights) {
        reached += weight;
        for (let sum = reached; sum >= 0; sum--) {
            const without = sum >= weight ? chances[sum - weight] : 0;
            chances[sum] = (chances[sum] + without) / 2;
        }
    }
    let below = 0;
    return chances.map((chance) => {
        below += chance;
        return below;
    });
}
/**
 * A p-value that holds whenever one stops: of all looks so far the smallest p ÷ the look's share, where
 * shares sum to 1. For a chance a of error, look k is given a × its share: by Bonferroni's inequality they
 * sum to a (group-sequential tests by spending: Lan & DeMets 1983; Jennison & Turnbull, "Group
 * Sequential Methods", 2000, § 7.2). Each look is exact, and so is the sum, as an upper bound.
 *
 * @param isLast whether no look will follow for a reason that is not in the differences themselves, as
 *   time that was up: then what is left of the shares goes to all the pairs that there are
 */
function sequentialP(differences, looks, isLast) {
    const seen = looksAt(differences.length, looks, isLast);
    const pValues = seen.map(({ pairs, share }) => pairedP(differences.slice(0, pairs)) / share);
    return Math.min(1, ...pValues);
}
/**
 * The centres that no look so far has rejected at its share of `level`: holds the true one with a
 * chance of 1 − level at all looks together (repeated confidence intervals: Jennison & Turnbull 1989).
 *
 * @returns null when there were too few pairs, or when looks contradict each other
 */
function sequentialInterval(differences, looks, isLast, level) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { pairs, share } of looksAt(differences.length, looks, isLast)) {
        const interval = pairedInterval(differences.slice(0, pairs), level * share);
        if (interval === null)
            continue;
        low = Math.max(low, interval[0]);
        high = Math.min(high, interval[1]);
    }
    return Number.isFinite(low) && low <= high ? [low, high] : null;
}
/** The looks that this many pairs have reached. */
function looksAt(pairs, looks, isLast) {
    if (!isLast || pairs === 0)
        return looks.filter((look) => look.pairs <= pairs);
    const before = looks.filter((look) => look.pairs < pairs);
    return [...before, { pairs, share: 1 - before.reduce((sum, { share }) => sum + share, 0) }];
}


/***/ }),

/***/ 80950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export SlidingMedian */
/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
function quantile(values, p) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * p;
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined)
        throw new RangeError('A quantile of no values.');
    // Two equal values must give that value: below + (above - below) * share could round away from it.
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
/** @throws RangeError for no values */
function median(values) {
    return quantile(values, 0.5);
}
/** The median of the latest values of a series, updated quickly after each value. */
class SlidingMedian {
    #most;
    #latest = [];
    #sorted = [];
    /** @param most values that count */
    constructor(most) {
        this.#most = most;
    }
    get size() {
        return this.#latest.length;
    }
    /** NaN without a value. */
    get median() {
        const sorted = this.#sorted;
        if (sorted.length === 0)
            return Number.NaN;
        return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
    }
    add(value) {
        this.#sorted.splice(this.#placeOf(value), 0, value);
        this.#latest.push(value);
        if (this.#latest.length <= this.#most)
            return;
        this.#sorted.splice(this.#placeOf(this.#latest.shift()), 1);
    }
    /** The first place whose value is not smaller. */
    #placeOf(value) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ })

};
