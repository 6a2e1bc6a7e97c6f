export const id = 1632;
export const ids = [1632];
export const modules = {

/***/ 51632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictOf: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33340);
/* harmony import */ var _src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50747);



/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
function verdictOf(run) {
    const comparison = (0,_src_report_comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseComparison */ .K)(run, []);
    return comparison ? (0,_src_report_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictInWords */ ._)(comparison, name).replaceAll('\u00a0', ' ') : '';
}
function name(text) {
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, 60);
}


/***/ }),

/***/ 33340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ summariseComparison),
/* harmony export */   t: () => (/* binding */ isInRounds)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57444);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80950);
/* harmony import */ var _stats_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71865);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37730);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64530);





/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
function summariseComparison(run, groups) {
    if (!run.comparisons && !run.compare)
        return null;
    const known = placesOf(groups);
    const measured = casesOf(run);
    const design = run.compare ?? null;
    const cells = (run.comparisons ?? [])
        .map((comparison) => {
        const keys = {
            candidate: keyOf('candidate', comparison, comparison),
            baseline: keyOf('baseline', comparison, comparison),
        };
        const place = known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups);
        const sides = [measured.get(keys.candidate), measured.get(keys.baseline)];
        return { ...comparison, place, gigabitsPerSecond: levelsOf(sides, comparison, design) };
    })
        .sort(byInterest);
    const clients = clientsOf(run, cells);
    return {
        outcome: (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(run),
        clients,
        withoutLine: run.clientComparisons === undefined ? [] : withoutLine(cells, clients),
        cells,
        counts: countByVerdict(cells),
        provisional: cells.some((cell) => cell.provisional),
        againstItself: run.compare?.againstItself ?? false,
        separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
        design,
        smallest: smallestOf(run, cells),
        hostShares: run.hostShares ?? [],
    };
}
/** Whether cells have rounds, each of which is one pair of values. */
function isInRounds(design) {
    return design !== null && 'looks' in design;
}
function clientsOf(run, cells) {
    const clients = run.clientComparisons ?? [];
    return clients
        .map((line) => {
        const own = cells.filter((cell) => isOf(line, cell));
        const workloads = new Set(own.map(({ workload }) => workload));
        return { ...line, of: workloads.size < own.length ? 'cell' : 'workload' };
    })
        .sort((a, b) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function isOf(line, cell) {
    return line.s3Client === cell.s3Client && line.instanceType === cell.instanceType;
}
/** Cells that could not be judged, or were not reached, or too little of: what else there is says why. */
const UNDONE = new Set(['couldNotBeJudged', 'notReached']);
function withoutLine(cells, clients) {
    const undone = cells
        .filter(({ verdict }) => UNDONE.has(verdict))
        .filter((cell) => !clients.some((line) => isOf(line, cell)))
        .map(({ instanceType, s3Client }) => ({ instanceType, s3Client }));
    return undone
        .filter((one, index) => undone.findIndex((other) => isOf(one, other)) === index)
        .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
function smallestOf({ smallestChanges = [] }, cells) {
    const tested = cells.filter(({ kept }) => Math.min(...kept) > 0);
    return smallestChanges
        .map((one) => {
        const own = tested.filter(({ instanceType }) => instanceType === one.instanceType);
        const thresholds = own.map(({ threshold }) => threshold);
        return { ...one, cells: tested.length, thresholds };
    })
        .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.instanceType, b.instanceType));
}
function keyOf(side, { bucket, instanceType, storageClass }, { s3Client, workload }) {
    return JSON.stringify([side, instanceType, storageClass, bucket, s3Client, workload]);
}
function placesOf(groups) {
    return new Map(groups.flatMap((group) => group.cases.map((found) => [keyOf(group.side, group, found), group.place])));
}
function casesOf({ jobs }) {
    return new Map(jobs.flatMap(({ cases, instanceType }) => cases.map((found) => [keyOf(found.side, { ...found, instanceType }, found), found])));
}
/** Median Gb/s of each side, of the rounds that both have; of what a side has alone, where the other has none. */
function levelsOf([candidate, baseline], { evidence }, design) {
    const values = evidence === 'separate'
        ? [candidate, baseline].map((side) => (side ? (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleAlone */ .AQ)(side) : []))
        : inRounds((0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(candidate ?? NOTHING), (0,_stats_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .ratesByRound */ .Lq)(baseline ?? NOTHING), design);
    const [ofCandidate, ofBaseline] = values.map((found) => found.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .J)(found) : null);
    return { candidate: ofCandidate ?? null, baseline: ofBaseline ?? null };
}
const NOTHING = { measurements: [] };
function inRounds(one, other, design) {
    const shared = [...one.keys()].filter((round) => other.has(round));
    // Fresh rounds only: by a former design, those of the screen were not compared any more.
    const fresh = design !== null && 'screen' in design
        ? shared.filter((round) => round > design.screen.rounds)
        : shared;
    const compared = fresh.length > 0 ? fresh : shared;
    if (compared.length === 0)
        return [one, other].map((side) => [...side.values()]);
    return [one, other].map((side) => compared.map((round) => side.get(round)));
}
/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }, groups) {
    const same = groups.find((group) => group.instanceType === instanceType && group.storageClass === storageClass);
    return same?.place ?? instanceType;
}
function byInterest(a, b) {
    return ((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(a.verdict) - (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.place, b.place) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.workload, b.workload) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)(a.s3Client, b.s3Client));
}
/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }) {
    return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}
function countByVerdict(cells) {
    const counts = Object.fromEntries(_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .BY_INTEREST */ .HE.map((verdict) => [verdict, 0]));
    for (const { verdict } of cells)
        counts[verdict]++;
    return counts;
}


/***/ }),

/***/ 37730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ REFERENCE_CLIENT),
/* harmony export */   NY: () => (/* binding */ byS3Client),
/* harmony export */   VC: () => (/* binding */ byWorkload),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
const REFERENCE_CLIENT = 'raw-http';
const NATURAL = new Intl.Collator('en', { numeric: true });
/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
function byName(a, b) {
    return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}
/** The reference first, then by name. */
function byS3Client(a, b) {
    return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
}
/** By action (the word before the first hyphen), then by what a run moves, then by name. */
function byWorkload(a, b) {
    return (byName(action(a.name), action(b.name)) ||
        (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
        byName(a.name, b.name));
}
function action(workload) {
    return workload.split('-', 1)[0] ?? '';
}


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictInWords),
/* harmony export */   c: () => (/* binding */ overWords)
/* harmony export */ });
/* harmony import */ var _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85394);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64530);



/** S3 clients, and verdicts after the first, that a sentence names before it sums up the rest. */
const NAMED = 3;
const VERDICTS_NAMED = 4;
/**
 * What a comparison comes to in one sentence, without full stop: S3 clients that changed over all their
 * workloads, then the cells by verdict. Cells that could not be judged go before everything.
 */
function verdictInWords(comparison, name) {
    const { againstItself, counts, provisional } = comparison;
    const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter((word) => word !== false);
    const clients = clientsInWords(comparison, name);
    const cells = cellsInWords(comparison);
    const isCellsFirst = counts.couldNotBeJudged > 0 || clients === '';
    const parts = isCellsFirst ? [cells, clients] : [clients, cells];
    const sentence = parts.filter((part) => part !== '').join('; ');
    if (kind.length > 0)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(`${kind.join(', ')}: ${sentence}`);
    // A name is written as it is.
    return isCellsFirst ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(sentence) : sentence;
}
/** Those that changed: `crt-c slower over 12 workloads (−5.1 %)`; '' for none. */
function clientsInWords({ cells, clients }, name) {
    const changed = clients.filter((line) => (0,_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .wasTold */ .xr)(line) && line.verdict !== 'unchanged');
    const groups = [
        ...Map.groupBy(changed, ({ s3Client, verdict }) => `${verdict} ${s3Client}`).values(),
    ];
    const types = new Set([...cells, ...clients].map(({ instanceType }) => instanceType));
    const named = groups.slice(0, NAMED).map((lines) => clientInWords(lines, types.size > 1, name));
    const more = groups.slice(NAMED);
    const rest = new Set(more.flatMap((lines) => lines.map(({ s3Client }) => s3Client))).size;
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rest > 0 ? [...named, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'more S3 client')} changed`] : named);
}
/** @param lines of one S3 client that came to the same, on one instance type or several */
function clientInWords(lines, tellsType, name) {
    const [first] = lines;
    const what = `${name(first.s3Client)} ${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[first.verdict].word}`;
    if (lines.length > 1) {
        const ratios = lines.map(({ ratio }) => ratio);
        const span = [Math.min(...ratios), Math.max(...ratios)].map(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg);
        return `${what} on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(lines.length, 'instance type')} (${span.join(' to ')})`;
    }
    const where = tellsType ? ` on ${name(first.instanceType)}` : '';
    return `${what} over ${overWords(first)}${where} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(first.ratio)})`;
}
/** What a line of an S3 client is over: `12 workloads`. */
function overWords({ cells, of }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cells, of);
}
function cellsInWords(comparison) {
    const { cells, counts } = comparison;
    if (cells.length === 0)
        return 'nothing was compared';
    const [first, finding] = findingOf(comparison);
    const others = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_INTEREST */ .HE.filter((verdict) => verdict !== first && counts[verdict] > 0);
    // Of cells that were not reached the reader must know, however many verdicts there are.
    const isNamed = (verdict, at) => at < VERDICTS_NAMED || verdict === 'notReached' || others.length === VERDICTS_NAMED + 1;
    const rest = others.filter((verdict, at) => !isNamed(verdict, at));
    const left = rest.reduce((sum, verdict) => sum + counts[verdict], 0);
    return [
        finding,
        ...others
            .filter(isNamed)
            .map((verdict) => countInWords(counts[verdict], _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict].word)),
        ...(left > 0 ? [countInWords(left, left === 1 ? 'other' : 'others')] : []),
    ].join(', ');
}
/** On one line. */
function countInWords(count, words) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, words, words).replaceAll(' ', '\u00a0');
}
/** What the sentence begins with, and the verdict that it tells. */
function findingOf({ cells, clients, counts, separate, }) {
    const all = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cells.length, 'cell');
    const undone = counts.couldNotBeJudged;
    if (undone > 0 && undone < cells.length) {
        return ['couldNotBeJudged', `${undone} of ${all} ${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk.couldNotBeJudged.word}`];
    }
    // "None slower" would read as good news.
    if (!cells.some(_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .wasTold */ .xr)) {
        const alone = clients.some(_contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .wasTold */ .xr) ? ' alone' : '';
        return [undone > 0 ? 'couldNotBeJudged' : null, `none of ${all} could be judged${alone}`];
    }
    // What was not measured in turn is never called slower.
    const first = separate ? 'suspect' : 'slower';
    const { word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[first];
    if (counts[first] > 0)
        return [first, `${counts[first]} of ${all} ${word}`];
    // Nor is anything said of cells of which nothing is known.
    const known = cells.filter(separate ? _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .wasTold */ .xr : _contract_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .wasJudged */ .vs).length;
    const them = known < cells.length ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(known, 'judged cell') : all;
    const isClientSlower = clients.some(({ verdict }) => verdict === 'slower');
    return [first, `${isClientSlower ? 'no single one' : 'none'} of ${them} ${word}`];
}


/***/ }),

/***/ 64530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   HE: () => (/* binding */ BY_INTEREST),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
const PROVEN = 'proven, by T or more; of such findings up to 5\u00a0% are chance';
const PROVEN_SMALL = 'proven, by less than T: no failure';
/** What verdicts are called, in the order in which they interest a reader. */
const VERDICTS = {
    couldNotBeJudged: {
        word: 'could not be judged',
        short: 'not judged',
        mark: '⌛',
        sign: '! ',
        meaning: 'its own time was up before anything could be told: nobody knows whether it is slower',
        tone: 'bad',
        isOpen: true,
        isToldByReason: true,
        isWorthARerun: true,
    },
    slower: {
        word: 'slower',
        mark: '🔴',
        sign: '▼ ',
        meaning: PROVEN,
        tone: 'bad',
        isOpen: true,
        isWorthARerun: true,
    },
    failed: {
        word: 'failed',
        mark: '❌',
        sign: '✕ ',
        meaning: 'a side did not get to its end',
        tone: 'bad',
        isOpen: true,
        isToldByReason: true,
        isWorthARerun: true,
    },
    suspect: {
        word: 'suspect',
        mark: '🟠',
        sign: '△ ',
        meaning: 'looks changed, but the sides were not measured in turn on one host',
        tone: 'doubt',
        isOpen: true,
        isWorthARerun: true,
    },
    slightlySlower: {
        word: 'slightly slower',
        mark: '↘️',
        sign: '▾ ',
        meaning: PROVEN_SMALL,
        tone: 'doubt',
        isOpen: true,
    },
    faster: {
        word: 'faster',
        mark: '🟢',
        sign: '▲ ',
        meaning: PROVEN,
        tone: 'good',
        isOpen: true,
    },
    slightlyFaster: {
        word: 'slightly faster',
        mark: '↗️',
        sign: '▴ ',
        meaning: PROVEN_SMALL,
        tone: 'good',
        isOpen: true,
    },
    notReached: {
        word: 'not reached',
        mark: '⏭️',
        sign: '',
        meaning: 'the time of the whole comparison was up, or it was interrupted',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    inconclusive: {
        word: 'inconclusive',
        mark: '❔',
        sign: '? ',
        meaning: 'neither a change nor its absence is shown',
        tone: 'doubt',
        isWorthARerun: true,
    },
    insufficient: {
        word: 'insufficient',
        mark: '➖',
        sign: '',
        meaning: 'too little was measured to tell anything',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    new: {
        word: 'new',
        mark: '🆕',
        sign: '',
        meaning: 'the baseline has no such case',
        tone: 'faint',
        isToldByReason: true,
    },
    notComparable: {
        word: 'not comparable',
        mark: '🚫',
        sign: '',
        meaning: 'the sides are not two versions of one thing, or one of them did not run it',
        tone: 'doubt',
        isToldByReason: true,
    },
    unchanged: {
        word: 'unchanged',
        mark: '✅',
        sign: '',
        meaning: 'no change is in the interval, and no change of T or more',
        tone: 'plain',
    },
    notFlagged: {
        word: 'not flagged',
        mark: '⚪',
        sign: '',
        meaning: 'it showed too little to be followed, which is no proof that nothing changed',
        tone: 'faint',
    },
};
/** All verdicts, those that interest most first. */
const BY_INTEREST = Object.keys(VERDICTS);
/** Where a verdict stands among them, from 0. */
function rankOf(verdict) {
    return BY_INTEREST.indexOf(verdict);
}
/** The verdict of a cell in words; of a suspect, which way. */
function verdictWord({ ratio, verdict }) {
    const { word } = VERDICTS[verdict];
    if (verdict !== 'suspect' || ratio === null)
        return word;
    return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}


/***/ })

};
