export const id = 1788;
export const ids = [1788];
export const modules = {

/***/ 71788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaRecord: () => (/* binding */ aaRecord)
});

// UNUSED EXPORTS: lineKey

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/results-bucket.js
var results_bucket = __webpack_require__(8503);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/cells.js
var judge_cells = __webpack_require__(35566);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js + 1 modules
var design = __webpack_require__(70075);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 6 modules
var judge = __webpack_require__(95644);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
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
            warn(`Skipped: ${name} is of run ${run.runKey}, as ${before} is, which was used.`);
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
            if (begun.has(next) || document.bytes > read_document/* MOST_RUN_BYTES */.sR)
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
/**
 * Reads a result, unless it is too large to be one.
 *
 * @throws InputError naming the document and what is wrong with it
 */
async function readResult(document, read) {
    const { bytes, name } = document;
    if (bytes > read_document/* MOST_RUN_BYTES */.sR) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(name)} has ${mebibytes(bytes)}, more than the ${mebibytes(read_document/* MOST_RUN_BYTES */.sR)} that a ` +
            'result may have: give the result.json of a run.');
    }
    return (0,read_document/* readRunResult */.vg)(await read(document), name);
}
function mebibytes(bytes) {
    return `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js
var run_result = __webpack_require__(21281);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/run-record.js




function recordOf(run) {
    const { interrupted, jobs, runKey, startedAt, suite, trigger } = run;
    const cases = jobs.flatMap((job) => job.cases);
    return {
        ...{ runKey, trigger, startedAt, interrupted },
        day: dayOf(run),
        finished: run.finishedAt !== null,
        suite: { repository: suite.repository, ref: suite.ref, commit: suite.commit },
        condition: conditionOf(run),
        instanceTypes: [...new Set(jobs.map((job) => job.instanceType))],
        images: jobs.flatMap(({ host, instanceType }) => {
            return host ? [{ instanceType, image: imageOf(host) }] : [];
        }),
        measured: cases.filter(isTimed).length,
        failed: cases.filter(({ status }) => status === 'failed').length,
        verdicts: run.comparisons ? countVerdicts(run.comparisons) : null,
        nightly: measuredDefaultBranch(run),
    };
}
/** In words; empty: by default. */
function conditionOf({ asAws, options, s3Profile }) {
    const endpoint = options?.endpoint?.join(' ');
    return [
        asAws ? 'as AWS' : '',
        s3Profile ? `S3 profile ${s3Profile.name}` : '',
        endpoint ? `endpoint ${endpoint}` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
/**
 * The container's image by its digest, and the machine's by its kernel: EC2 tells the id of the image
 * only where jobs cannot ask, and every image of Amazon Linux brings a kernel of its own.
 */
function imageOf({ image, kernel }) {
    return [image, `kernel ${kernel}`].filter(Boolean).join(', ');
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
/**
 * Whether a run measured what everybody uses, in the way of every night: started by the schedule, or by
 * somebody who may start runs on the default branch. Never by a comment, since a fork's branch may be
 * called main too; never a compare run, whose processes do fewer runs each; never a branch of a
 * client, where the suite builds one.
 */
function measuredDefaultBranch({ compare, suite, trigger }, branch = DEFAULT_BRANCH) {
    if (compare !== undefined || suite.baseline !== null)
        return false;
    if (trigger === 'schedule')
        return true;
    const refs = [suite.ref, suite.client?.candidate.ref ?? null];
    return isTrusted(trigger) && refs.every((ref) => ref === null || ref === branch);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/file-kinds.js
var file_kinds = __webpack_require__(42692);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/source.js
/** Where results of finished runs are kept, and in which order they are read. */





const NATURAL = new Intl.Collator('en', { numeric: true });
/**
 * The documents in the order in which to read them: first those of which nothing is known, then by
 * day, the latest first; of one day those of the largest number, as GitHub counts its runs, and of a
 * run that was stored again (`gh-1-2.json`) the later.
 *
 * @param triggers leaves out those that are known to have been started otherwise
 */
function newestFirst(documents, triggers) {
    return (documents
        // Uploads of single jobs: the run that they are part of is stored as a whole.
        .filter(({ name }) => !(0,results_bucket/* isUploaded */.bH)(name))
        .map((document) => ({ document, place: (0,results_bucket/* storedPlaceOf */.G6)(document.name) }))
        .filter(({ place }) => !triggers || !place || triggers.includes(place.trigger))
        .sort((a, b) => Number(a.place !== null) - Number(b.place !== null) ||
        (b.place?.day ?? '').localeCompare(a.place?.day ?? '') ||
        NATURAL.compare(stem(b.document.name), stem(a.document.name)) ||
        NATURAL.compare(b.document.name, a.document.name))
        .map(({ document }) => document));
}
/** Without folders: how a run was started says nothing of when. */
function stem(name) {
    return name.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
}
/** What a run writes beside its result for other programs (`--exports`). */
const EXPORTED = (/* unused pure expression or super */ null && (['figures.json', 'github-action-benchmark.json', 'bencher.json']));
/** Result files (`*.json`) in a folder and all folders below it, e.g. a copy of a results bucket. */
class FolderSource {
    name;
    constructor(folder) {
        this.name = folder;
    }
    /** @throws InputError when the folder cannot be read */
    async list() {
        const entries = await readdir(this.name, { recursive: true, withFileTypes: true }).catch((error) => {
            throw new InputError(`The folder "${printable(this.name)}" cannot be read (${fileFault(error)}): name one with result files.`);
        });
        // Links to folders, such as `latest`, are not followed: what they lead to is here by itself.
        const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
        const runs = new Set(found.filter(({ name }) => name === 'result.json').map(({ parentPath }) => parentPath));
        const files = found.filter(({ name, parentPath }) => !EXPORTED.includes(name) || !runs.has(parentPath));
        return Promise.all(files.map(async ({ name, parentPath }) => {
            const path = join(parentPath, name);
            return { name: path, bytes: (await stat(path)).size };
        }));
    }
    async read({ name }) {
        const bytes = await readFile(name).catch((error) => {
            throw new InputError(`${printable(name)} cannot be read (${fileFault(error)}).`);
        });
        return textOf(bytes, name);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/history/aa-record.js








/** A/A runs that are looked for: so many, or more where a run has many types. All types count together. */
const NIGHTS_WANTED = { least: 120, perType: 60 };
/** A night has one A/A run, and one of the default branch; some are missing. */
const DOCUMENTS_PER_NIGHT = 3;
/** Before the latest run: what is older tells of other hosts and other clients. */
const MOST_DAYS = 2 * 365;
/** A/A runs of which false flags are counted. */
const RUNS_COUNTED = 30;
/**
 * How often nightly A/A runs call something changed, at the T of today, and T itself. Reads the newest
 * scheduled runs until there are A/A runs enough, three documents for each of them, or two years. Runs
 * of the former design are left out: they had other rounds, other noise and another test.
 */
async function aaRecord(source, { instanceTypes, threshold, warn }) {
    const { least, perType } = NIGHTS_WANTED;
    const wanted = Math.max(least, perType * instanceTypes.length);
    const nights = [];
    let read = 0;
    for await (const { run } of readRuns(source, await scheduled(source), warn)) {
        const night = isAa(run) ? nightOf(run) : null;
        if (night !== null)
            nights.push(night);
        if (nights.length >= wanted || ++read >= DOCUMENTS_PER_NIGHT * wanted)
            break;
    }
    const [cells, clients] = learn(nights, instanceTypes.length);
    const thresholdOf = (cell) => threshold ?? cells({ ...cell, key: (0,judge_cells/* cellKey */.sl)(cell) });
    const clientThresholdOf = (client) => threshold ?? clients({ ...client, key: lineKey(client) });
    const latest = nights
        .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
        .slice(0, RUNS_COUNTED);
    const flags = (0,design/* falseFlags */.ZL)(latest.map(({ comparisons, lines }) => ({
        comparisons: comparisons.map((cell) => judgedAt(cell, thresholdOf(cell))),
        clientComparisons: lines.map((line) => judgedAt(line, clientThresholdOf(line))),
    })));
    return { flags, nights: nights.length, thresholdOf, clientThresholdOf };
}
const OF_CELLS = { least: design/* LEAST_THRESHOLD */.UE, atFirst: design/* THRESHOLD_AT_FIRST */.xQ };
const OF_CLIENTS = { least: judge/* LEAST_CLIENT_THRESHOLD */.cl, atFirst: judge/* CLIENT_THRESHOLD_AT_FIRST */.Pw };
async function scheduled(source) {
    const documents = newestFirst(await source.list(['schedule']), ['schedule']);
    const latest = documents
        .map(({ name }) => (0,results_bucket/* storedPlaceOf */.G6)(name)?.day)
        .find((day) => day !== undefined);
    const first = latest === undefined ? '' : dayBefore(latest, MOST_DAYS);
    return documents.filter(({ name }) => ((0,results_bucket/* storedPlaceOf */.G6)(name)?.day ?? first) >= first);
}
function isAa({ compare, trigger }) {
    if (trigger !== 'schedule' || compare === undefined)
        return false;
    return 'looks' in compare && compare.againstItself;
}
/** null for a run in which nothing could be judged. */
function nightOf(run) {
    const { clientComparisons: lines = [], comparisons = [] } = run.comparisons ? run : (0,judge/* judgeRun */.Zy)(run);
    const judged = comparisons.flatMap(({ ratio, ...rest }) => (0,verdicts/* wasJudged */.vs)(rest) && ratio !== null ? [{ ...rest, ratio }] : []);
    return judged.length === 0 ? null : { startedAt: run.startedAt, comparisons: judged, lines };
}
function aaCellOf(cell) {
    const { instanceType, ratio } = cell;
    return { key: (0,judge_cells/* cellKey */.sl)(cell), instanceType, ratio, isProven: isProven(cell) };
}
function aaLineOf(line) {
    const { instanceType, ratio } = line;
    return { key: lineKey(line), instanceType, ratio, isProven: isProven(line) };
}
/** Names an S3 client on an instance type. */
function lineKey({ instanceType, s3Client, }) {
    return JSON.stringify([instanceType, s3Client]);
}
function isProven({ adjustedP, decidedBy }) {
    return decidedBy === 'everyRound' || (adjustedP !== null && adjustedP < verdicts/* FALSE_RATE */.N1);
}
/** T of cells and of S3 clients, of A/A runs that may have other instance types than the run that is to be judged. */
function learn(nights, types) {
    const cells = nights.map(({ comparisons }) => comparisons.map(aaCellOf));
    const clients = nights.map(({ lines }) => lines.map(aaLineOf));
    const count = cells.flat().length + clients.flat().length;
    const ofTypes = cells.reduce((sum, night) => sum + new Set(night.map(({ instanceType }) => instanceType)).size, 0);
    const perType = count / Math.max(1, ofTypes);
    const kinds = [
        { ...OF_CELLS, nights: cells },
        { ...OF_CLIENTS, nights: clients },
    ];
    const { thresholdsOf } = (0,judge/* learnThresholds */.nr)(kinds, perType * types);
    return [thresholdsOf[0], thresholdsOf[1]];
}
/** The proven changes, called at another T; nothing is tested again. */
function judgedAt({ adjustedP, decidedBy, ratio, verdict, }, threshold) {
    if (decidedBy === 'everyRound' || adjustedP === null)
        return { verdict };
    return { verdict: (0,judge/* provenVerdict */.Ac)({ adjustedP, ratio }, threshold) ?? verdict };
}


/***/ })

};
