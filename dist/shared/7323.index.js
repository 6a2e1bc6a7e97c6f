export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 27323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaRecord: () => (/* binding */ aaRecord)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/compare.js + 2 modules
var compare = __webpack_require__(4567);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/clopper-pearson.js
/** Halvings until the interval's ends are as exact as a double is. */
const HALVINGS = 60;
/**
 * The exact 95 % interval of a share of which `k` of `n` were seen (Clopper & Pearson 1934): the
 * shares at which `k` or more, and `k` or fewer, would have a chance of 2.5 %.
 */
function clopperPearson(k, n) {
    const low = k === 0 ? 0 : solve((share) => chanceUpTo(n - k, n, 1 - share) < 0.025);
    const high = k === n ? 1 : solve((share) => chanceUpTo(k, n, share) > 0.025);
    return [low, high];
}
/** The share, from 0 to 1, up to which `holds` is true. */
function solve(holds) {
    let low = 0;
    let high = 1;
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X ≤ k) of the binomial distribution, in logarithms since C(n, i) soon overflows. */
function chanceUpTo(k, n, share) {
    let logWays = 0;
    let chance = 0;
    for (let i = 0; i <= k; i++) {
        if (i > 0)
            logWays += Math.log((n - i + 1) / i);
        chance += Math.exp(logWays + i * Math.log(share) + (n - i) * Math.log1p(-share));
    }
    return chance;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/verdict.js
var verdict = __webpack_require__(96822);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/false-flags.js


/**
 * How often the method cries wolf. Assumes that runs are independent of each other.
 *
 * @param runs the comparisons of A/A runs
 */
function falseFlags(runs) {
    const counted = runs.filter((run) => run.some(verdict/* wasJudged */.vs));
    const wolves = counted.filter((run) => run.some(({ verdict }) => verdict === 'slower' || verdict === 'faster'));
    return {
        flagged: wolves.length,
        runs: counted.length,
        interval: clopperPearson(wolves.length, counted.length),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/threshold.js
var stats_threshold = __webpack_require__(94988);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/newest-first.js

const TRIGGERS = names/* Trigger */.l9.options.join('|');
const LAYOUT = new RegExp(`(?:^|/)(${TRIGGERS})/(\\d{4})/(\\d\\d)/(\\d\\d)/[^/]+\\.json$`);
/** Uploads of single jobs; the run that they are part of is stored as a whole. */
const INCOMING = /(?:^|\/)incoming\/[^/]+\/[0-9a-f]{32}\//;
const NATURAL = new Intl.Collator('en', { numeric: true });
/** Reads `…/schedule/2026/11/22/gh-1.json`. */
function placeOf(name) {
    const found = LAYOUT.exec(name);
    if (!found)
        return null;
    const [, trigger, year, month, day] = found;
    return { trigger: names/* Trigger */.l9.parse(trigger), day: `${year}-${month}-${day}` };
}
/**
 * The documents in the order in which to read them: first those of which nothing is known, then by
 * day, the latest first; of one day those of the largest number, as GitHub counts its runs, and of a
 * run that was stored again (`gh-1-2.json`) the later.
 *
 * @param triggers leaves out those that are known to have been started otherwise
 */
function newestFirst(documents, triggers) {
    return documents
        .filter(({ name }) => !INCOMING.test(name))
        .map((document) => ({ document, place: placeOf(document.name) }))
        .filter(({ place }) => !triggers || !place || triggers.includes(place.trigger))
        .sort((a, b) => Number(a.place !== null) - Number(b.place !== null) ||
        (b.place?.day ?? '').localeCompare(a.place?.day ?? '') ||
        NATURAL.compare(stem(b.document.name), stem(a.document.name)) ||
        NATURAL.compare(b.document.name, a.document.name))
        .map(({ document }) => document);
}
/** Without folders: how a run was started says nothing of when. */
function stem(name) {
    return name.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/read-result.js


/** A hundred times a full result; as text, as a tree and checked it is in memory three times. */
const MOST_BYTES = 64 * 1024 ** 2;
/**
 * Reads a result, unless it is too large to be one.
 *
 * @throws InputError naming the document and what is wrong with it
 */
async function readResult(document, read) {
    const { bytes, name } = document;
    if (bytes > MOST_BYTES) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(name)} has ${mebibytes(bytes)}, more than the ${mebibytes(MOST_BYTES)} that a ` +
            'result may have: give the result.json of a run.');
    }
    return (0,read_document/* readRunResult */.vg)(await read(document), name);
}
function mebibytes(bytes) {
    return `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/read-runs.js


/** Documents fetched at once: a bucket answers after some 50 ms, however small the document. */
const AHEAD = 4;
/** Of these together, beyond the next one: only their text is kept until their turn comes. */
const AHEAD_BYTES = 16 * 1024 ** 2;
/**
 * Reads runs one after the other, in the order given: one is in memory at a time, and a few texts.
 *
 * @param warn is told of each document that is skipped: no result, or a run that was there before
 */
async function* readRuns(source, documents, warn) {
    const seen = new Map();
    const fetched = fetchAhead(source, documents);
    for (const [index, document] of documents.entries()) {
        const run = await readOrWarn(document, () => fetched(index), warn);
        if (run === null)
            continue;
        const { name } = document;
        const before = seen.get(run.runKey);
        if (before !== undefined) {
            warn(`Skipped: ${name} is of run ${run.runKey}, as ${before} is, which was taken.`);
            continue;
        }
        seen.set(run.runKey, name);
        yield { name, run };
    }
}
async function readOrWarn(document, read, warn) {
    try {
        return await readResult(document, read);
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.dz))
            throw error;
        warn(`Skipped: ${error.message}`);
        return null;
    }
}
/** Gives the text of a document, and begins to fetch those after it. */
function fetchAhead(source, documents) {
    const begun = new Map();
    return (index) => {
        let bytes = 0;
        for (let next = index; next < Math.min(index + AHEAD, documents.length); next++) {
            const document = documents[next];
            if (next > index)
                bytes += document.bytes;
            if (bytes > AHEAD_BYTES)
                break;
            if (begun.has(next) || document.bytes > MOST_BYTES)
                continue;
            const text = source.read(document);
            // Whoever stops early never looks at what was begun.
            text.catch(() => { });
            begun.set(next, text);
        }
        const text = begun.get(index);
        begun.delete(index);
        return text;
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/run-record.js


function recordOf(run) {
    const { interrupted, jobs, runKey, startedAt, suite, trigger } = run;
    const cases = jobs.flatMap((job) => job.cases);
    return {
        ...{ runKey, trigger, startedAt, interrupted },
        day: dayOf(run),
        finished: run.finishedAt !== null,
        suite: { repository: suite.repository, ref: suite.ref, commit: suite.commit },
        instanceTypes: [...new Set(jobs.map((job) => job.instanceType))],
        measured: cases.filter(isTimed).length,
        failed: cases.filter(({ status }) => status === 'failed').length,
        verdicts: run.comparisons ? countVerdicts(run.comparisons) : null,
        nightly: measuredDefaultBranch(run),
    };
}
/** On which a run began, in UTC: yyyy-mm-dd. */
function dayOf({ startedAt }) {
    return new Date(startedAt).toISOString().slice(0, 10);
}
const DAY_MS = 86_400_000;
/** So many days before a day: yyyy-mm-dd. */
function dayBefore(day, days) {
    return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
function countVerdicts(comparisons) {
    const counts = {};
    for (const { verdict } of comparisons)
        counts[verdict] = (counts[verdict] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/aa-record.js







/** A night has one A/A run, of one instance type, and one of the default branch; some are missing. */
const DOCUMENTS_PER_EFFECT = 3;
/** Before the latest run: what is older tells of other hosts and other clients. */
const MOST_DAYS = 2 * 365;
/** A/A runs of which false flags are counted. */
const RUNS_COUNTED = 30;
/**
 * How often nightly A/A runs call something changed, at the T of today, and how far their ratios were
 * from 1. Reads the newest scheduled runs until each of the instance types has effects enough. Where one
 * never has, it ends after three documents for each effect of all instance types that A/A runs measured,
 * and after two years.
 */
async function aaRecord(source, { instanceTypes, threshold, warn }) {
    const effects = new stats_threshold/* AaEffects */.vM();
    const nights = new Map();
    const isEnough = () => instanceTypes.every((type) => (nights.get(type) ?? 0) >= stats_threshold/* EFFECTS_WANTED */.hW);
    let latest = [];
    let read = 0;
    for await (const { run } of readRuns(source, await scheduled(source), warn)) {
        if (++read > DOCUMENTS_PER_EFFECT * stats_threshold/* EFFECTS_WANTED */.hW * Math.max(1, nights.size))
            break;
        if (run.trigger !== 'schedule' || !run.compare?.againstItself)
            continue;
        const { comparisons = (0,compare/* compareSides */.G)(run), startedAt } = run;
        const judged = comparisons.filter(verdict/* wasJudged */.vs);
        if (judged.length === 0)
            continue;
        effects.add(judged);
        for (const type of new Set(judged.map(({ instanceType }) => instanceType))) {
            nights.set(type, (nights.get(type) ?? 0) + 1);
        }
        latest = [...latest, { startedAt, comparisons }]
            .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
            .slice(0, RUNS_COUNTED);
        if (isEnough())
            break;
    }
    const thresholdOf = (cell) => threshold ?? effects.thresholdOf(cell);
    const flags = falseFlags(latest.map(({ comparisons }) => judgedAt(comparisons, thresholdOf)));
    return { flags, thresholdOf };
}
async function scheduled(source) {
    const documents = newestFirst(await source.list(['schedule']), ['schedule']);
    const latest = documents.map(({ name }) => placeOf(name)?.day).find((day) => day !== undefined);
    const first = latest === undefined ? '' : dayBefore(latest, MOST_DAYS);
    return documents.filter(({ name }) => (placeOf(name)?.day ?? first) >= first);
}
function judgedAt(comparisons, thresholdOf) {
    const tested = comparisons.filter(({ adjustedP }) => adjustedP !== null).length;
    return comparisons.map((one) => ({ verdict: (0,verdict/* verdictAt */.Bn)(one, thresholdOf(one), tested) }));
}


/***/ })

};
