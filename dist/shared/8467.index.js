export const id = 8467;
export const ids = [8467];
export const modules = {

/***/ 60471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qA: () => (/* binding */ INSTANCE_TYPES)
/* harmony export */ });
/* unused harmony exports containerMemoryMiB, whyNotInstanceType */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for
 * ever. Less 5 % and 256 MiB covers every overhead that was published (7.7 % of c6g.medium's 2 GiB,
 * 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB); a flat 15 % would take 19 GiB
 * more from a c5n.18xlarge.
 */
function containerMemoryMiB(memoryMiB) {
    return Math.floor(memoryMiB * 0.95 - 256);
}
/** Why a stack cannot have that instance type, in one sentence; null if it can. */
function whyNotInstanceType(id) {
    if (INSTANCE_TYPES.has(id))
        return null;
    if (/^t\d/.test(id)) {
        return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
    }
    const known = [...INSTANCE_TYPES.keys()];
    return (`${id} is not in the catalogue: did you mean ${closest(id, known)}? ` +
        'A type is added by one line in src/contract/instance-types.ts.');
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ falseChanges),
  hw: () => (/* binding */ fastest),
  Pl: () => (/* binding */ headline),
  y8: () => (/* binding */ leadWords),
  c9: () => (/* binding */ overWords),
  hs: () => (/* binding */ shareWords),
  _5: () => (/* binding */ verdictInWords)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-ratio.js
var client_ratio = __webpack_require__(21782);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/lasting-change.js


/** Maximum number of false changes reported in a year over all cells, if nights are as assumed. */
const FALSE_CHANGES_A_YEAR_OF_ALL = 12;
const NIGHTS_A_YEAR = 365;
/** A change has lasted when a week of nights shows it; a week's rhythm cancels. */
const NIGHTS_TO_LAST = 7;
/** Two weeks where one is not enough, and four if it is small. */
const WINDOWS = [NIGHTS_TO_LAST, 2 * NIGHTS_TO_LAST, 4 * NIGHTS_TO_LAST];
/** Nights after it that a change is seen in at least: where there is little noise, two would be enough. */
const LEAST_NIGHTS = 4;
/**
 * A week is enough for a series of which so many nights are known, and no week among them was further off
 * than so many standard errors and came back. Others have bad weeks: it takes two to tell.
 */
const CALM = { nights: 150, errors: 4 };
/** What they are compared with: eight weeks, or two at least. */
const BEFORE = { most: 56, least: 14 };
/** Nights that noise is read from, and how many it takes. */
const NOISE = { most: 250, least: 21 };
/** A smaller change is not worth anybody's time, however sure. */
const LEAST_CHANGE = 0.03;
/** With fewer nights nothing can be said: noise is estimated from nights that have a past and are not judged. */
const NIGHTS_NEEDED = BEFORE.least + NOISE.least + NIGHTS_TO_LAST;
/**
 * A change must be so many times as large as any week that was off and came back: real machines now
 * and then have a bad week that is a little worse than the last. Four weeks must be further off, no more.
 */
const BEYOND_WEEKS = 1.5;
/** Nights further off than this many standard deviations are taken as that far. */
const FAR = 2.5;
/** What a standard deviation comes to when normal values are drawn in to `FAR`. */
const FAR_COST = 0.975;
/** Means of which one is less than this many standard errors off are not looked at closely. */
const CLOSE_LOOK = 2;
/** Nights of the past that take from the correlation, as far as it is seen: fewer than there are. */
const PAST_COST = 35;
/** Nights on either side of a week that tell whether it was off. */
const AROUND = 28;
/** Nights after which the size of noise is read again. */
const READ_AGAIN = 7;
/**
 * Where a series changed, and stayed: each night the last 7, 14 and 28 are compared with the eight weeks
 * before them, by the Hodges–Lehmann shift, so that a bad night moves little. How far chance moves
 * them the series itself tells: by how its nights spread about their own past, and by how much each goes
 * along with the night before (an AR(1) fit), since seven nights that hang together are worth fewer. A
 * night's p must be at most 12 ÷ 365 ÷ cells, a third of it for each: so at most twelve false changes are
 * told a year, of all cells together (Bonferroni; neighbouring nights share most of their values, which
 * only helps). A change must also be half as large again as any week of the year before that was off and
 * came back. `npm run bench -- nights` says how many false ones are left.
 *
 * A reported change stays reported: a night later, the same nights give the same changes.
 *
 * @param logs natural logarithms, the oldest first; nights without a value are left out
 * @param cells all series that are looked at together
 */
function lastingChanges(logs, cells) {
    const limit = FALSE_CHANGES_A_YEAR_OF_ALL / NIGHTS_A_YEAR / cells / WINDOWS.length;
    const changes = [];
    const noise = new Noise();
    const returned = new Excursions(logs);
    let past = new SlidingMedian(BEFORE.most);
    let start = 0;
    for (let night = NIGHTS_TO_LAST; night < logs.length; night++) {
        // Noise is of nights that are not judged themselves.
        const known = night - NIGHTS_TO_LAST;
        if (known >= start) {
            if (past.size >= BEFORE.least)
                noise.add(logs[known] - past.median, known);
            past.add(logs[known]);
        }
        let change = null;
        for (const window of WINDOWS)
            change ??= changeIn(window, logs, start, night, { limit, noise, returned });
        if (change === null)
            continue;
        changes.push(change);
        start = change.index;
        past = new SlidingMedian(BEFORE.most);
        for (let after = start; after <= known; after++)
            past.add(logs[after]);
    }
    return changes;
}
function changeIn(window, logs, start, night, { limit, noise, returned }) {
    const last = night + 1 - window;
    const first = Math.max(start, last - BEFORE.most);
    if (last - first < Math.max(BEFORE.least, window) || noise.size < NOISE.least)
        return null;
    // Sorting takes time: what the plain means do not even hint at is not looked at closely.
    const rough = Math.abs(meanOf(logs, last, night + 1) - meanOf(logs, first, last));
    if (rough < LEAST_CHANGE / 2)
        return null;
    const error = noise.errorOf(window, last - first);
    if (rough < CLOSE_LOOK * error)
        return null;
    const shift = shiftBetween(logs, first, last, night + 1);
    if (Math.abs(shift) < -Math.log1p(-LEAST_CHANGE))
        return null;
    const pValue = studentTail(shift / error, noise.degrees);
    const furthest = returned.furthest(last);
    const isCalm = noise.size >= CALM.nights && furthest <= CALM.errors * error;
    if (window === NIGHTS_TO_LAST && !isCalm)
        return null;
    const beyond = window < WINDOWS.at(-1) ? BEYOND_WEEKS : 1;
    if (pValue > limit || Math.abs(shift) <= beyond * furthest)
        return null;
    const index = splitOf(logs, first, night + 1, window);
    if (night + 1 - index < LEAST_NIGHTS)
        return null;
    return {
        index,
        toldAt: night,
        ratio: Math.exp(shiftBetween(logs, first, index, night + 1)),
        pValue,
    };
}
/**
 * Weeks that were off and came back: what a series has done before for no reason, it may do again. A week's
 * level is compared with the middle of the four weeks on either side of it, so a lasting change does not count.
 */
class Excursions {
    #logs;
    #around = new SlidingMedian(2 * AROUND + 1);
    #furthest = [];
    constructor(logs) {
        this.#logs = logs;
    }
    /** The furthest of those that were over by this night, in the year before it. */
    furthest(night) {
        for (let at = this.#furthest.length; at < night; at++) {
            this.#around.add(this.#logs[at]);
            const centre = at - AROUND;
            const isKnown = centre >= AROUND;
            const week = isKnown ? meanOf(this.#logs, centre - 3, centre + 4) : 0;
            this.#furthest.push(isKnown ? Math.abs(week - this.#around.median) : 0);
        }
        return Math.max(0, ...this.#furthest.slice(Math.max(0, night - NIGHTS_A_YEAR), night));
    }
}
/** How far nights lie from their past, and go along with the night before. */
class Noise {
    #offs = [];
    #nights = [];
    #variance = 0;
    #correlation = 0;
    #unread = READ_AGAIN;
    get size() {
        return this.#offs.length;
    }
    /** Drawing in what is far off costs a little of what nights tell; going along with others, more. */
    get degrees() {
        const along = this.#correlation ** 2;
        return Math.max(7, (0.8 * this.size * (1 - along)) / (1 + along) - 1);
    }
    add(off, night) {
        this.#offs.push(off);
        this.#nights.push(night);
        this.#unread++;
        if (this.#offs.length <= NOISE.most)
            return;
        this.#offs.shift();
        this.#nights.shift();
    }
    /** Standard error of the difference between the levels of two groups of nights of these sizes. */
    errorOf(nights, before) {
        if (this.#unread >= READ_AGAIN)
            this.#read();
        const [c, variance] = [this.#correlation, this.#variance];
        return Math.sqrt(variance * (varianceOfMean(nights, c) + varianceOfMean(before, c)));
    }
    #read() {
        this.#unread = 0;
        const offs = this.#offs;
        const n = offs.length;
        const centre = median(offs);
        const far = FAR * 1.4826 * median(offs.map((off) => Math.abs(off - centre)));
        let [square, along, pairs, before] = [0, 0, 0, 0];
        for (let at = 0; at < n; at++) {
            const off = Math.max(-far, Math.min(far, offs[at] - centre));
            square += off * off;
            if (at > 0 && this.#nights[at] === this.#nights[at - 1] + 1) {
                along += off * before;
                pairs++;
            }
            before = off;
        }
        this.#variance = square / n / FAR_COST ** 2;
        // It comes out too small, as values are taken off their own past (Marriott & Pope 1954).
        const seen = square === 0 ? 0 : Math.max(0, ((along / Math.max(1, pairs)) * n) / square);
        this.#correlation = Math.min(0.95, seen + (1 + 3 * seen) / PAST_COST);
    }
}
/** Variance of the mean of this many nights of an AR(1) process whose nights have variance 1. */
function varianceOfMean(nights, correlation) {
    const c = correlation;
    // 1 ÷ n × (1 + 2 Σ (1 − lag ÷ n) c^lag), summed.
    return ((1 + c) / (1 - c) - (2 * c * (1 - c ** nights)) / (nights * (1 - c) ** 2)) / nights;
}
/** Hodges and Lehmann's, of the nights from `middle` against those before it. */
function shiftBetween(logs, first, middle, end) {
    const differences = new Float64Array((middle - first) * (end - middle));
    let place = 0;
    for (let after = middle; after < end; after++) {
        for (let before = first; before < middle; before++) {
            differences[place++] = logs[after] - logs[before];
        }
    }
    differences.sort();
    return (differences[(place - 1) >> 1] + differences[place >> 1]) / 2;
}
/** Where two levels fit best (least squares), a few nights from either end at least. */
function splitOf(logs, first, end, window) {
    let [best, most] = [end - window, -1];
    const from = end - 2 * window;
    for (let at = Math.max(first + 3, from); at <= end - 3; at++) {
        const [n, m] = [at - first, end - at];
        const apart = meanOf(logs, at, end) - meanOf(logs, first, at);
        const gain = (apart * apart * n * m) / (n + m);
        if (gain > most)
            [best, most] = [at, gain];
    }
    return best;
}
function meanOf(logs, first, end) {
    let sum = 0;
    for (let at = first; at < end; at++)
        sum += logs[at];
    return sum / (end - first);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/cases.js
var model_cases = __webpack_require__(50773);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdicts.js
var verdicts = __webpack_require__(64530);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/headline.js






/** S3 clients, and verdicts after the first, that a headline names before it sums up the rest. */
const NAMED = 3;
const VERDICTS_NAMED = 4;
/** A range wider than this says nothing. */
const MOST_WITHIN = 0.5;
/** The finding in one sentence, without full stop. */
function headline(model, name) {
    if (model.comparison !== null)
        return verdictInWords(model.comparison, name);
    const cases = model.groups.flatMap((group) => group.cases).filter(model_cases/* isRankable */.JX);
    if (cases.length === 0)
        return withoutFigures(model);
    if (model.standing.ranking !== null)
        return ranked(model.standing, model.standing.ranking, name);
    return model.standing.comparisons > 0 ? fastest(model, name) : soleFigures(cases, name);
}
function withoutFigures(model) {
    if (model.counts.keptRuns > 0)
        return 'No case was measured to its end';
    return model.state === 'running' ? 'Nothing measured yet' : 'Nothing was measured';
}
/** Who is faster than whom, only where that was told, and how far the others may be apart. */
function ranked({ comparisons: all }, ranking, name) {
    const { comparisons, ranks } = ranking;
    const [first, ...others] = ranks;
    const top = first.s3Clients;
    const whose = comparisons < all ? ' that all of them have' : '';
    const over = comparisons > 1 ? `, over ${whose && 'the '}${(0,format/* counted */.hS)(comparisons, 'comparison')}${whose}` : '';
    if (others.length === 0)
        return `${headline_close(first, name)}${over}`;
    const leads = top.length === 1 ? `${name(top[0])} is fastest` : `${headline_close(first, name)}, and fastest`;
    const named = others.slice(0, NAMED);
    const of = top.length === 1 ? 'it' : name(top[0]);
    const shares = named.map((rank, index) => {
        const { ratio } = rank.toFirst;
        const many = rank.s3Clients.length > 1;
        const who = many
            ? `${(0,format/* listed */.KE)(rank.s3Clients.map((client) => name(client)))} (${apart(rank)})`
            : name(rank.s3Clients[0]);
        return index === 0
            ? `${who} ${many ? 'reach' : 'reaches'} ${(0,format/* percent */.KN)(ratio)} of ${of}`
            : `${who} ${(0,format/* percent */.KN)(ratio)}`;
    });
    const rest = others
        .slice(NAMED)
        .flatMap(({ s3Clients, toFirst }) => s3Clients.map(() => toFirst.ratio));
    const more = rest.length > 0 ? `, and ${(0,format/* counted */.hS)(rest.length, 'more S3 client')} ${(0,format/* percentSpan */.e$)(rest)}` : '';
    return `${leads}: ${(0,format/* listed */.KE)(shares)}${more}${over}`;
}
/** Of clients of one rank: that they are equal, or that they cannot be told apart, and within what. */
function headline_close(rank, name) {
    const who = (0,format/* listed */.KE)(rank.s3Clients.map((client) => name(client)));
    return `${who} ${rank.within <= client_ratio/* EQUAL_WITHIN */.pz ? 'are' : 'were'} ${apart(rank)}`;
}
function apart({ within }) {
    if (within <= client_ratio/* EQUAL_WITHIN */.pz)
        return `equal within ±${(0,format/* percent */.KN)(within)}`;
    return `not told apart${within > MOST_WITHIN ? '' : `, within ±${(0,format/* percent */.KN)(within)}`}`;
}
/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
function fastest(model, name) {
    const { clients, comparisons, decided, equal, tooFew } = model.standing;
    const winners = clients
        .filter((client) => client.fastest > 0)
        .sort((a, b) => b.fastest - a.fastest)
        .map((client, index) => index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${(0,format/* counted */.hS)(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`);
    const open = comparisons - decided - equal - tooFew;
    if (winners.length === 0 && equal === 0) {
        return open > 0
            ? `No S3 client stands out: the fastest are not told apart in ${open} of ${(0,format/* counted */.hS)(comparisons, 'comparison')}`
            : `Too few kept runs to tell S3 clients apart`;
    }
    const others = [
        equal > 0 && `in ${equal} the fastest are equal within ±${(0,format/* percent */.KN)(client_ratio/* EQUAL_WITHIN */.pz)}`,
        open > 0 && `in ${open} the fastest are not told apart`,
    ].filter((words) => words !== false);
    return [...(winners.length > 0 ? [(0,format/* listed */.KE)(winners)] : []), ...others].join('; ');
}
/** For one S3 client, or several without a workload in common. */
function soleFigures(cases, name) {
    const medians = cases.map((found) => found.throughput.median);
    const [least, most] = [(0,format/* figure */.vP)(Math.min(...medians)), (0,format/* figure */.vP)(Math.max(...medians))];
    const clients = [...new Set(cases.map((found) => found.s3Client))];
    const who = clients.length > NAMED
        ? (0,format/* counted */.hS)(clients.length, 'S3 client')
        : (0,format/* listed */.KE)(clients.map((client) => name(client)));
    const range = least === most ? least : `${least} to ${most}`;
    return `${who} moved ${range} Gb/s, at the median of each workload`;
}
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
        return (0,format/* capital */.Nx)(`${kind.join(', ')}: ${sentence}`);
    // A name is written as it is.
    return isCellsFirst ? (0,format/* capital */.Nx)(sentence) : sentence;
}
/** Those that changed: `crt-c slower over 12 workloads (−5.1 %)`; '' for none. */
function clientsInWords({ cells, clients }, name) {
    const changed = clients.filter((line) => (0,comparison/* wasTold */.xr)(line) && line.verdict !== 'unchanged');
    const groups = [
        ...Map.groupBy(changed, ({ s3Client, verdict }) => `${verdict} ${s3Client}`).values(),
    ];
    const types = new Set([...cells, ...clients].map(({ instanceType }) => instanceType));
    const named = groups.slice(0, NAMED).map((lines) => clientInWords(lines, types.size > 1, name));
    const more = groups.slice(NAMED);
    const rest = new Set(more.flatMap((lines) => lines.map(({ s3Client }) => s3Client))).size;
    return (0,format/* listed */.KE)(rest > 0 ? [...named, `${(0,format/* counted */.hS)(rest, 'more S3 client')} changed`] : named);
}
/** @param lines of one S3 client that came to the same, on one instance type or several */
function clientInWords(lines, tellsType, name) {
    const [first] = lines;
    const what = `${name(first.s3Client)} ${verdicts/* VERDICTS */.bk[first.verdict].word}`;
    if (lines.length > 1) {
        const ratios = lines.map(({ ratio }) => ratio);
        const span = [Math.min(...ratios), Math.max(...ratios)].map(format/* change */.Zg);
        return `${what} on ${(0,format/* counted */.hS)(lines.length, 'instance type')} (${span.join(' to ')})`;
    }
    const where = tellsType ? ` on ${name(first.instanceType)}` : '';
    return `${what} over ${overWords(first)}${where} (${(0,format/* change */.Zg)(first.ratio)})`;
}
/** What a line of an S3 client is over: `12 workloads`. */
function overWords({ cells, of }) {
    return (0,format/* counted */.hS)(cells, of);
}
function cellsInWords(comparison) {
    const { cells, counts } = comparison;
    if (cells.length === 0)
        return 'nothing was compared';
    const [first, finding] = findingOf(comparison);
    const others = verdicts/* BY_INTEREST */.HE.filter((verdict) => verdict !== first && counts[verdict] > 0);
    // Of cells that were not reached the reader must know, however many verdicts there are.
    const isNamed = (verdict, at) => at < VERDICTS_NAMED || verdict === 'notReached' || others.length === VERDICTS_NAMED + 1;
    const rest = others.filter((verdict, at) => !isNamed(verdict, at));
    const left = rest.reduce((sum, verdict) => sum + counts[verdict], 0);
    return [
        finding,
        ...others
            .filter(isNamed)
            .map((verdict) => countInWords(counts[verdict], verdicts/* VERDICTS */.bk[verdict].word)),
        ...(left > 0 ? [countInWords(left, left === 1 ? 'other' : 'others')] : []),
    ].join(', ');
}
/** On one line. */
function countInWords(count, words) {
    return (0,format/* counted */.hS)(count, words, words).replaceAll(' ', '\u00a0');
}
/** What the sentence begins with, and the verdict that it tells. */
function findingOf({ cells, clients, counts, separate, }) {
    const all = (0,format/* counted */.hS)(cells.length, 'cell');
    const undone = counts.couldNotBeJudged;
    if (undone > 0 && undone < cells.length) {
        return ['couldNotBeJudged', `${undone} of ${all} ${verdicts/* VERDICTS */.bk.couldNotBeJudged.word}`];
    }
    // "None slower" would read as good news.
    if (!cells.some(comparison/* wasTold */.xr)) {
        const alone = clients.some(comparison/* wasTold */.xr) ? ' alone' : '';
        return [undone > 0 ? 'couldNotBeJudged' : null, `none of ${all} could be judged${alone}`];
    }
    // What was not measured in turn is never called slower.
    const first = separate ? 'suspect' : 'slower';
    const { word } = verdicts/* VERDICTS */.bk[first];
    if (counts[first] > 0)
        return [first, `${counts[first]} of ${all} ${word}`];
    // Nor is anything said of cells of which nothing is known.
    const known = cells.filter(separate ? comparison/* wasTold */.xr : comparison/* wasJudged */.vs).length;
    const them = known < cells.length ? (0,format/* counted */.hS)(known, 'judged cell') : all;
    const isClientSlower = clients.some(({ verdict }) => verdict === 'slower');
    return [first, `${isClientSlower ? 'no single one' : 'none'} of ${them} ${word}`];
}
/** What is to be expected of nightly changes where nothing changed. */
function falseChanges(cells) {
    return (`However many cells there are, at most ${FALSE_CHANGES_A_YEAR_OF_ALL} changes a year are reported for all ` +
        `${(0,format/* counted */.hS)(cells, 'cell')} together when nothing changed, if nights are as noisy as they appear.`);
}
/** What a client reaches of another, and from where to where that may be: `57 % (53–61)`; `≈` where it holds 100 %. */
function shareWords({ interval, ratio, told }) {
    const open = told === 'equal' || told === 'open' ? '≈ ' : '';
    const range = interval ? ` (${whole(interval[0])}–${whole(interval[1])})` : '';
    return `${open}${(0,format/* percent */.KN)(ratio)}${range}${told === 'tooFew' ? ' ?' : ''}`;
}
function whole(ratio) {
    const value = ratio * 100;
    return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
/** Who is fastest in a comparison, or why nobody is. */
function leadWords(lead, name) {
    if (lead === null)
        return '–';
    const { first, told, within } = lead;
    if (told === 'fastest')
        return name(first[0]);
    if (told === 'tooFew')
        return 'too few to tell';
    const who = (0,format/* listed */.KE)(first.map((one) => name(one)));
    if (told === 'equal')
        return `${who} equal, ±${(0,format/* percent */.KN)(within ?? client_ratio/* EQUAL_WITHIN */.pz)}`;
    const range = within === null || within > MOST_WITHIN ? '' : `, ±${(0,format/* percent */.KN)(within)}`;
    return `${who} not told apart${range}`;
}


/***/ }),

/***/ 50773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ casesBySurroundings),
/* harmony export */   JX: () => (/* binding */ isRankable),
/* harmony export */   QU: () => (/* binding */ roundsBeside),
/* harmony export */   a8: () => (/* binding */ RUNS_TO_RANK),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* unused harmony exports throughputOf, toldByRanges */
/* harmony import */ var _contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21281);
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21782);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80950);



/** As a word of a sentence. */
const STATUS_WORDS = {
    measured: 'measured',
    notTimed: 'not timed',
    skipped: 'skipped',
    failed: 'failed',
};
function statusOf(found) {
    return found.status === 'measured' && !(0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(found) ? 'notTimed' : found.status;
}
/** Cases of a job by what surrounded them. */
function casesBySurroundings(job, reference = null) {
    const groups = Map.groupBy(job.cases, (found) => JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]));
    return [...groups].map(([, cases]) => {
        const { side, storageClass, bucket, attempt = 1 } = cases[0];
        return {
            surroundings: { side, storageClass, bucket, attempt },
            cases: summarise(cases, job, reference),
        };
    });
}
function isRankable(found) {
    return found?.status === 'measured' && found.throughput !== null;
}
function summarise(cases, job, reference) {
    const summaries = mergeRepeated(cases).map((found) => summariseCase(found, job.lineRateGigabitsPerSecond));
    for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
        const other = workload.find((found) => found.s3Client === reference);
        for (const found of workload)
            found.toReference = beside(found, other);
    }
    return summaries;
}
function summariseCase(found, lineRate) {
    const kept = (0,_contract_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurements */ .wb)(found);
    const runs = kept.map((measurement) => measurement.gigabitsPerSecond);
    const throughput = throughputOf(runs);
    return {
        s3Client: found.s3Client,
        workload: found.workload,
        bytesPerRun: found.bytesPerRun,
        status: statusOf(found),
        reason: found.reason,
        runs,
        warmups: found.measurements.length - kept.length,
        implausible: kept.filter((measurement) => measurement.implausible).length,
        throughput,
        medianSeconds: kept.length > 0 ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(kept.map(({ seconds }) => seconds)) : null,
        inRounds: kept.filter(({ round }) => round > 0),
        toReference: null,
        ofLineRate: throughput && lineRate ? throughput.median / lineRate : null,
    };
}
/** How a case compares with another: by the rounds in which both took turns, else by the ranges of their runs. */
function beside(found, other) {
    if (found === other || !isRankable(found) || !isRankable(other))
        return null;
    const differences = roundsBeside(found, other);
    if (differences.length > 0) {
        const { interval, ratio } = (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOf */ .pO)(differences);
        return { ratio, interval, told: (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .toldBy */ .Hd)({ interval }) };
    }
    if (other.throughput.median === 0)
        return null;
    return {
        ratio: found.throughput.median / other.throughput.median,
        interval: null,
        told: toldByRanges(found.throughput, other.throughput),
    };
}
/** The differences of two cases in the rounds of both. */
function roundsBeside(found, other) {
    return (0,_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesInRounds */ .bt)({ measurements: found.inRounds }, { measurements: other.inRounds });
}
/** A retried job may name a case twice: no run of it is lost, and what failed once has failed. */
function mergeRepeated(cases) {
    const groups = Map.groupBy(cases, (found) => JSON.stringify([found.s3Client, found.workload]));
    return [...groups.values()].map((same) => {
        const worst = same.find((found) => found.status === 'failed') ??
            same.find((found) => found.status === 'measured') ??
            same[0];
        return { ...worst, measurements: same.flatMap((found) => found.measurements) };
    });
}
/**
 * Kept runs that a side needs before it is called faster or slower by its range. When nothing differs, three
 * runs lie wholly above another three in 1 of 20 samples, two above two in 1 of 6.
 */
const RUNS_TO_RANK = 3;
/** @returns null when there is no kept run */
function throughputOf(gigabitsPerSecond) {
    const runs = gigabitsPerSecond.length;
    if (runs === 0)
        return null;
    const middle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(gigabitsPerSecond);
    const min = Math.min(...gigabitsPerSecond);
    const max = Math.max(...gigabitsPerSecond);
    const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
    return { median: middle, min, max, spread, runs };
}
/**
 * How `a` compares with `b` where they did not take turns: a difference is claimed only where the ranges do not
 * touch. `tooFew`: they do not, but a side has too few kept runs for that to say anything.
 */
function toldByRanges(a, b) {
    if (a.min <= b.max && b.min <= a.max)
        return 'open';
    if (Math.min(a.runs, b.runs) < RUNS_TO_RANK)
        return 'tooFew';
    return a.min > b.max ? 'faster' : 'slower';
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
const PROVEN_SMALL = 'proven, but less than T: not a failure';
/** What verdicts are called, in the order in which they interest a reader. */
const VERDICTS = {
    couldNotBeJudged: {
        word: 'could not be judged',
        short: 'not judged',
        mark: '⌛',
        sign: '! ',
        meaning: 'its time ran out before anything could be shown: it may or may not be slower',
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
        meaning: 'one side did not finish',
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
        meaning: 'the time of the whole comparison ran out, or it was interrupted',
        tone: 'doubt',
        isToldByReason: true,
        isWorthARerun: true,
    },
    inconclusive: {
        word: 'inconclusive',
        mark: '❔',
        sign: '? ',
        meaning: 'neither a change nor its absence is proven',
        tone: 'doubt',
        isWorthARerun: true,
    },
    insufficient: {
        word: 'insufficient',
        mark: '➖',
        sign: '',
        meaning: 'too little was measured to show anything',
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
        meaning: 'the sides are not two versions of the same thing, or one side did not run it',
        tone: 'doubt',
        isToldByReason: true,
    },
    unchanged: {
        word: 'unchanged',
        mark: '✅',
        sign: '',
        meaning: 'the interval includes zero change, and excludes changes of T or more',
        tone: 'plain',
    },
    notFlagged: {
        word: 'not flagged',
        mark: '⚪',
        sign: '',
        meaning: 'the difference was too small to measure further, which does not prove that nothing changed',
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
