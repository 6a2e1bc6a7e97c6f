export const id = 650;
export const ids = [650];
export const modules = {

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaRecord: () => (/* binding */ aaRecord)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/compare.js + 6 modules
var compare = __webpack_require__(718);
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
var verdict = __webpack_require__(6822);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/false-flags.js


/**
 * How often the method cries wolf. Assumes that runs are independent of each other.
 *
 * @param runs the comparisons of A/A runs, oldest first
 * @param last only this many of the latest count
 */
function falseFlags(runs, last = 30) {
    const counted = runs.filter((run) => run.some(verdict/* wasJudged */.v)).slice(-last);
    const wolves = counted.filter((run) => run.some(({ verdict }) => verdict === 'slower' || verdict === 'faster'));
    return {
        flagged: wolves.length,
        runs: counted.length,
        interval: clopperPearson(wolves.length, counted.length),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/threshold.js
var threshold = __webpack_require__(4988);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(3062);
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
        NATURAL.compare(stem(b.document.name), stem(a.document.name)))
        .map(({ document }) => document);
}
function stem(name) {
    return name.replace(/\.json$/, '');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
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
/**
 * Reads runs one after the other, in the order given; a few documents are in memory at a time.
 *
 * @param warn is told of each document that is skipped: no result, or a run that was there before
 */
async function* readRuns(source, documents, warn) {
    const seen = new Map();
    for await (const { document, run } of inOrder(documents, (one) => readOrWarn(source, one, warn))) {
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
async function readOrWarn(source, document, warn) {
    try {
        return await readResult(document, (one) => source.read(one));
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.dz))
            throw error;
        warn(`Skipped: ${error.message}`);
        return null;
    }
}
async function* inOrder(documents, read) {
    const begun = [];
    for (const [index, document] of documents.entries()) {
        const reading = read(document);
        // Whoever stops early never looks at what was begun.
        reading.catch(() => { });
        begun.push({ document, reading });
        const isLast = index === documents.length - 1;
        while (begun.length >= AHEAD || (isLast && begun.length > 0)) {
            const first = begun.shift();
            yield { document: first.document, run: await first.reading };
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/aa-record.js





/** A night has one A/A run and one of the default branch, and some runs are missing. */
const DOCUMENTS_PER_RUN = 3;
/**
 * How often nightly A/A runs called something changed, and how far their ratios were from 1. Reads the
 * newest scheduled runs until there are as many A/A runs as a threshold needs, and no further than three
 * times as many documents.
 *
 * @param last A/A runs of which false flags are counted
 * @param warn is told of each document that is skipped, and why
 */
async function aaRecord(source, warn, last = 30) {
    const runs = [];
    const documents = newestFirst(await source.list(['schedule']), ['schedule']);
    const bounded = documents.slice(0, DOCUMENTS_PER_RUN * threshold/* EFFECTS_NEEDED */.hX);
    for await (const { run } of readRuns(source, bounded, warn)) {
        if (run.trigger !== 'schedule' || !run.compare?.againstItself)
            continue;
        const { comparisons = (0,compare/* compareSides */.G)(run), startedAt } = run;
        runs.push({ startedAt, comparisons });
        if (runs.length === threshold/* EFFECTS_NEEDED */.hX)
            break;
    }
    runs.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
    const judged = runs.map(({ comparisons }) => comparisons);
    return { flags: falseFlags(judged, last), thresholdOf: (0,threshold/* thresholdsFrom */.pI)(judged) };
}


/***/ })

};
