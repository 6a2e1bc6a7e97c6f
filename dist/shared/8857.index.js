export const id = 8857;
export const ids = [8857];
export const modules = {

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
var contract_comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
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
            ? `The fastest S3 clients are not told apart in ${open} of ${(0,format/* counted */.hS)(comparisons, 'comparison')}`
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
    // Requests are told of only where nothing was moved: two units make no range.
    const moving = cases.filter(({ unit }) => unit === 'Gb/s');
    const medians = (moving.length > 0 ? moving : cases).map((found) => found.throughput.median);
    const [least, most] = [(0,format/* figure */.vP)(Math.min(...medians)), (0,format/* figure */.vP)(Math.max(...medians))];
    const clients = [...new Set(cases.map((found) => found.s3Client))];
    const who = clients.length > NAMED
        ? (0,format/* counted */.hS)(clients.length, 'S3 client')
        : (0,format/* listed */.KE)(clients.map((client) => name(client)));
    const range = least === most ? least : `${least} to ${most}`;
    const did = moving.length > 0 ? `moved ${range} Gb/s` : `made ${range} requests/s`;
    return `${who} ${did}, at the median of each workload`;
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
    const costs = costsInWords(comparison, name);
    const isCostsFirst = comparison.costs.some(contract_comparison/* isCostRegression */.p0);
    const throughput = isCellsFirst ? [cells, clients] : [clients, cells];
    const parts = isCostsFirst ? [costs, ...throughput] : [...throughput, costs];
    const sentence = parts.filter((part) => part !== '').join('; ');
    if (kind.length > 0)
        return (0,format/* capital */.Nx)(`${kind.join(', ')}: ${sentence}`);
    // A name is written as it is.
    return isCellsFirst && !isCostsFirst ? (0,format/* capital */.Nx)(sentence) : sentence;
}
/** Those that changed: `crt-c slower over 12 workloads (−5.1 %)`; '' for none. */
function clientsInWords({ cells, clients }, name) {
    const changed = clients.filter((line) => (0,verdicts/* wasTold */.xr)(line) && line.verdict !== 'unchanged');
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
/** What S3 clients need more or less of, by as much as counts: `crt-c +18.0 % CPU`; '' for nothing. */
function costsInWords({ costs }, name) {
    const changed = costs
        .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
        .toSorted((a, b) => b.ratio - a.ratio);
    const named = changed
        .slice(0, NAMED)
        .map(({ metric, ratio, s3Client }) => `${name(s3Client)} ${(0,format/* change */.Zg)(ratio)} ${contract_comparison/* COST_WORDS */.mt[metric]}`);
    const more = changed.length - NAMED;
    return (0,format/* listed */.KE)(more > 0 ? [...named, `${(0,format/* counted */.hS)(more, 'more change')} in costs`] : named);
}
function cellsInWords(comparison) {
    const { cells, counts } = comparison;
    if (cells.length === 0)
        return 'nothing was compared';
    const [first, finding] = findingOf(comparison);
    const others = verdicts/* VERDICT_NAMES */.BO.filter((verdict) => verdict !== first && counts[verdict] > 0);
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
    if (!cells.some(verdicts/* wasTold */.xr)) {
        const alone = clients.some(verdicts/* wasTold */.xr) ? ' alone' : '';
        return [undone > 0 ? 'couldNotBeJudged' : null, `none of ${all} could be judged${alone}`];
    }
    // What was not measured in turn is never called slower.
    const worst = verdicts/* VERDICT_NAMES */.BO.filter((one) => verdicts/* VERDICTS */.bk[one].isRegression && counts[one] > 0);
    const first = separate ? 'suspect' : (worst[0] ?? 'slower');
    const { word } = verdicts/* VERDICTS */.bk[first];
    if (counts[first] > 0)
        return [first, `${counts[first]} of ${all} ${word}`];
    // Nor is anything said of cells of which nothing is known.
    const known = cells.filter(separate ? verdicts/* wasTold */.xr : verdicts/* wasJudged */.vs).length;
    const them = known < cells.length ? (0,format/* counted */.hS)(known, 'judged cell') : all;
    const isClientSlower = clients.some(({ verdict }) => verdicts/* VERDICTS */.bk[verdict].isRegression);
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


/***/ })

};
