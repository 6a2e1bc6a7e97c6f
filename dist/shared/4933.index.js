export const id = 4933;
export const ids = [4933];
export const modules = {

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ DEFAULT_BUDGET_SECONDS)
/* harmony export */ });
/* unused harmony export readBudget */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** For measuring on this machine, over all instance types of a run, when nobody says another one. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = (/* unused pure expression or super */ null && (7 * 24 * 3600));
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input that it is of, for the message, e.g. `--budget`
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new InputError(`${input} is "${printable(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}


/***/ }),

/***/ 53133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ MOST_WITHIN),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39570);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);


/** A range wider than this says nothing. */
const MOST_WITHIN = 0.5;
/** What a client reaches of another, and from where to where that may be: `57 % (53–61)`; `≈` where it holds 100 %. */
function shareWords({ interval, ratio, told }) {
    const open = told === 'equal' || told === 'open' ? '≈ ' : '';
    const range = interval ? ` (${whole(interval[0])}–${whole(interval[1])})` : '';
    return `${open}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(ratio)}${range}${told === 'tooFew' ? ' ?' : ''}`;
}
function whole(ratio) {
    const value = ratio * 100;
    return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
/** Who is fastest in a comparison, or why nobody is. */
function outcomeWords(outcome, name) {
    if (outcome === null)
        return '–';
    const { first, told, within } = outcome;
    if (told === 'fastest')
        return name(first[0]);
    if (told === 'tooFew')
        return 'too few to tell';
    const who = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(first.map((one) => name(one)));
    if (told === 'equal')
        return `${who} equal, ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within ?? _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)}`;
    const range = within === null || within > MOST_WITHIN ? '' : `, ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within)}`;
    return `${who} not told apart${range}`;
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   N2: () => (/* binding */ flaggedSections),
/* harmony export */   Tj: () => (/* binding */ intervalWords),
/* harmony export */   US: () => (/* binding */ verdictCounts),
/* harmony export */   VU: () => (/* binding */ clientSection),
/* harmony export */   bw: () => (/* binding */ keptHead),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   jf: () => (/* binding */ otherSections),
/* harmony export */   vA: () => (/* binding */ verdictAndChange)
/* harmony export */ });
/* harmony import */ var _comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33340);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34469);
/* harmony import */ var _verdict_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50747);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64530);





/** S3 clients over all their workloads: what is told first. */
function clientSection(comparison, name) {
    const { clients, withoutLine } = comparison;
    const rows = clients.map((line) => [
        `${_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[line.verdict].mark} ${_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[line.verdict].word}`,
        name(line.s3Client),
        `**${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(line.ratio)}**`,
        (0,_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .overWords */ .c)(line),
        intervalWords(line.interval),
        `p ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)(line.adjustedP)}`,
        name(line.instanceType),
    ]);
    const missing = withoutLine.map(({ instanceType, s3Client }) => [
        ...['no line', name(s3Client), '', '', '', 'too few rounds', name(instanceType)],
    ]);
    if (rows.length + missing.length === 0)
        return [];
    return [
        {
            title: '### S3 clients, each over all its workloads',
            folded: false,
            head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['Verdict', 'S3 client', 'Change', 'Over', '95 % interval', 'Evidence', 'Instance type'], 'llrrrrl'),
            rows: [...rows, ...missing].map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD),
            rank: -1,
        },
    ];
}
/** Cells that changed, failed or could not be judged: a table for each verdict. */
function flaggedSections(comparison, name) {
    return sections(comparison, name, true);
}
/** All other cells, folded away. */
function otherSections(comparison, name) {
    return sections(comparison, name, false);
}
function sections(comparison, name, isOpen) {
    return _verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_INTEREST */ .HE.filter((verdict) => (_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[verdict].isOpen ?? false) === isOpen).flatMap((verdict) => section(comparison, verdict, name));
}
/** How many cells came to which verdict, and what that means. */
function verdictCounts({ counts }) {
    const found = _verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .BY_INTEREST */ .HE.filter((verdict) => counts[verdict] > 0);
    if (found.length === 0)
        return [];
    const rows = found.map((verdict) => {
        const { mark, meaning, word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[verdict];
        return [`${mark} ${word}`, String(counts[verdict]), meaning];
    });
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Verdict', 'Cells', 'Meaning'], rows, 'lrl')];
}
const CELL = [
    { head: 'Instance type', align: 'l', cell: ({ place }, name) => name(place) },
    { head: 'S3 client', align: 'l', cell: ({ s3Client }, name) => name(s3Client) },
    { head: 'Workload', align: 'l', cell: ({ workload }, name) => name(workload) },
];
const CHANGE = {
    head: 'Change',
    align: 'r',
    cell: ({ ratio }) => (ratio === null ? '' : `**${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(ratio)}**`),
};
const RATES = {
    head: 'Gb/s, baseline → candidate',
    align: 'r',
    cell: (cell) => rateWords(cell),
};
const REASON = {
    head: 'Reason',
    align: 'l',
    cell: ({ reason }, name) => (reason === null ? 'no reason given' : name(reason)),
};
function columnsOf(verdict, found, { design }) {
    const rounds = {
        head: keptHead(design),
        align: 'r',
        cell: ({ kept }) => keptWords(kept),
    };
    if (_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[verdict].isToldByReason) {
        // No verdict, but more than nothing: a cell that crawls is seen to.
        const seen = found.some(({ ratio }) => ratio !== null);
        return [...CELL, ...(seen ? [{ ...CHANGE, head: 'Seen so far' }, rounds] : []), REASON];
    }
    if (verdict === 'notFlagged')
        return [...CELL, CHANGE, RATES, rounds];
    const test = [
        { head: '95 % interval', align: 'r', cell: ({ interval }) => intervalWords(interval) },
        { head: 'Evidence', align: 'r', cell: (cell) => evidenceWords(cell, design) },
    ];
    return [...CELL, CHANGE, ...test, RATES, rounds];
}
function section(comparison, verdict, name) {
    const found = comparison.cells.filter((cell) => cell.verdict === verdict);
    if (found.length === 0)
        return [];
    const columns = columnsOf(verdict, found, comparison);
    const { isOpen, mark, word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[verdict];
    const title = `${mark} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(word)} (${found.length})`;
    return [
        {
            title: isOpen ? `### ${title}` : title,
            folded: !isOpen,
            head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(columns.map(({ head }) => head), columns.map(({ align }) => align).join('')),
            rows: found.map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns.map((column) => column.cell(cell, name)))),
            rank: (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(verdict),
        },
    ];
}
/** What a verdict rests on: its corrected p, or that no test was needed; '' where nothing was tested. */
function evidenceWords({ adjustedP, decidedBy, kept: [rounds], ratio, }, design) {
    if (decidedBy === 'everyRound') {
        const factor = (0,_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRounds */ .t)(design) ? design.overwhelming.factor : null;
        const limit = (ratio ?? 1) < 1 ? factor : factor && 1 / factor;
        const times = limit === null
            ? 'beyond any noise'
            : `${(ratio ?? 1) < 1 ? 'at most' : 'at least'} ${timesWords(limit)} as fast`;
        return `every run of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rounds, 'round')} was ${times}`;
    }
    return adjustedP === null ? '' : `p\u00a0${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .probability */ .E5)(adjustedP)}`;
}
function timesWords(factor) {
    if (factor === 0.5)
        return 'half';
    return factor === 2 ? 'twice' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(factor)}\u00a0times`;
}
/** E.g. `−12.1 to −8.0 %`; nothing where no test was made. */
function intervalWords(interval) {
    if (interval === null)
        return '';
    const [low, high] = interval.map(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg);
    return `${high.endsWith('%') ? low.replace(/\s%$/, '') : low} to ${high}`;
}
/** Median Gb/s of both sides, as far as they are known. */
function rateWords({ gigabitsPerSecond }) {
    const { baseline, candidate } = gigabitsPerSecond;
    const words = [baseline, candidate].map((rate) => (rate === null ? '?' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(rate)));
    return baseline === null && candidate === null ? '' : words.join(' → ');
}
/** What `keptWords` counts. */
function keptHead(design) {
    return (0,_comparison_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRounds */ .t)(design) ? 'Rounds' : 'n';
}
/** How many values were compared: rounds, or those of the candidate, of the baseline. */
function keptWords(kept) {
    return kept[0] === kept[1] ? String(kept[0]) : kept.join(' vs ');
}
/** A cell of the matrix: its verdict in words, and the change where there is one. */
function verdictAndChange(cell) {
    const told = _verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[cell.verdict].isToldByReason || cell.ratio === null;
    const words = `${_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk[cell.verdict].mark} ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E0)(cell)}`;
    return told ? words : `${words} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(cell.ratio)}`;
}


/***/ }),

/***/ 17853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fitDocument)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41935);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34469);


const RESERVED_FOR_OMISSIONS = 200;
/**
 * A document of at most `maxBytes` (as UTF-8): rows of least interest are left out, and counted.
 * What is no section is assumed to fit.
 */
function fitDocument(blocks, maxBytes) {
    const fixed = blocks.filter((block) => typeof block === 'string');
    let room = maxBytes - RESERVED_FOR_OMISSIONS - bytesOf(fixed.join('\n\n'));
    const shown = new Map();
    const sections = blocks.filter((block) => typeof block !== 'string');
    for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
        const { count, bytes } = rowsThatFit(section, room);
        if (count === 0)
            continue;
        shown.set(section, count);
        room -= bytes;
    }
    return `${[...blocks.flatMap((block) => textOf(block, shown)), ...omissions(sections, shown)].join('\n\n')}\n`;
}
/** As many rows from the first as have room with their frame, and what they take. */
function rowsThatFit(section, room) {
    const { most = Number.POSITIVE_INFINITY, rows } = section;
    let bytes = bytesOf(render(section, 0)) + '\n\n'.length;
    let count = 0;
    for (const row of rows.slice(0, most)) {
        const more = bytesOf(row) + '\n'.length;
        if (bytes + more > room)
            break;
        bytes += more;
        count++;
    }
    return { count, bytes };
}
function textOf(block, shown) {
    if (typeof block === 'string')
        return [block];
    const count = shown.get(block);
    return count === undefined ? [] : [render(block, count)];
}
function render({ folded, head, intro, rows, title }, count) {
    const more = rows.length - count;
    const blocks = [
        ...(intro ? [intro] : []),
        [...(head ? [head] : []), ...rows.slice(0, count)].join('\n'),
        ...(more > 0 ? [`And ${more} more, in \`result.json\`.`] : []),
    ];
    return (folded ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, blocks) : [title, ...blocks]).join('\n\n');
}
function omissions(sections, shown) {
    const left = sections.filter((section) => section.rows.length > 0 && !shown.has(section));
    if (left.length === 0)
        return [];
    const rows = left.reduce((sum, section) => sum + section.rows.length, 0);
    return [
        `Left out for want of room: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left.length, 'table')} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows, 'row')}, in \`result.json\`.`,
    ];
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   h: () => (/* binding */ fastest)
/* harmony export */ });
/* harmony import */ var _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39570);
/* harmony import */ var _beside_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53133);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53767);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41935);
/* harmony import */ var _verdict_in_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50747);





/** S3 clients that the headline names before it sums up the rest. */
const NAMED_IN_HEADLINE = 3;
/** The finding in one sentence, without full stop. */
function headline(model, name) {
    if (model.comparison !== null)
        return (0,_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictInWords */ ._)(model.comparison, name);
    const cases = model.groups.flatMap((group) => group.cases).filter(_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .isRankable */ .JX);
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
    const over = comparisons > 1 ? `, over ${whose && 'the '}${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(comparisons, 'comparison')}${whose}` : '';
    if (others.length === 0)
        return `${close(first, name)}${over}`;
    const leads = top.length === 1 ? `${name(top[0])} is fastest` : `${close(first, name)}, and fastest`;
    const named = others.slice(0, NAMED_IN_HEADLINE);
    const of = top.length === 1 ? 'it' : name(top[0]);
    const shares = named.map((rank, index) => {
        const { ratio } = rank.toFirst;
        const many = rank.s3Clients.length > 1;
        const who = many
            ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(rank.s3Clients.map((client) => name(client)))} (${apart(rank)})`
            : name(rank.s3Clients[0]);
        return index === 0
            ? `${who} ${many ? 'reach' : 'reaches'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ratio)} of ${of}`
            : `${who} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ratio)}`;
    });
    const rest = others
        .slice(NAMED_IN_HEADLINE)
        .flatMap(({ s3Clients, toFirst }) => s3Clients.map(() => toFirst.ratio));
    const more = rest.length > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest.length, 'more S3 client')} ${spanOf(rest)}` : '';
    return `${leads}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(shares)}${more}${over}`;
}
/** Of clients of one rank: that they are equal, or that they cannot be told apart, and within what. */
function close(rank, name) {
    const who = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(rank.s3Clients.map((client) => name(client)));
    return `${who} ${rank.within <= _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz ? 'are' : 'were'} ${apart(rank)}`;
}
function apart({ within }) {
    if (within <= _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)
        return `equal within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(within)}`;
    return `not told apart${within > _beside_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_WITHIN */ .Ql ? '' : `, within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(within)}`}`;
}
function spanOf(shares) {
    const [least, most] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(Math.min(...shares)), (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(Math.max(...shares))];
    return least === most ? least : `${least} to ${most}`;
}
/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
function fastest(model, name) {
    const { clients, comparisons, decided, equal, tooFew } = model.standing;
    const winners = clients
        .filter((client) => client.fastest > 0)
        .sort((a, b) => b.fastest - a.fastest)
        .map((client, index) => index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`);
    const open = comparisons - decided - equal - tooFew;
    if (winners.length === 0 && equal === 0) {
        return open > 0
            ? `No S3 client stands out: the fastest are not told apart in ${open} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(comparisons, 'comparison')}`
            : `Too few kept runs to tell S3 clients apart`;
    }
    const others = [
        equal > 0 && `in ${equal} the fastest are equal within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)}`,
        open > 0 && `in ${open} the fastest are not told apart`,
    ].filter((words) => words !== false);
    return [...(winners.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(winners)] : []), ...others].join('; ');
}
/** For one S3 client, or several without a workload in common. */
function soleFigures(cases, name) {
    const medians = cases.map((found) => found.throughput.median);
    const [least, most] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(Math.min(...medians)), (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(Math.max(...medians))];
    const clients = [...new Set(cases.map((found) => found.s3Client))];
    const who = clients.length > NAMED_IN_HEADLINE
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(clients.length, 'S3 client')
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(clients.map((client) => name(client)));
    const range = least === most ? least : `${least} to ${most}`;
    return `${who} moved ${range} Gb/s, at the median of each workload`;
}


/***/ }),

/***/ 22686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closing),
/* harmony export */   P: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8690);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28025);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(500);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34469);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63687);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72501);
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88256);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69168);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26695);










/** What job summary and comment begin with: the finding, what to do about it, and what it rests on. */
function findings(model, name) {
    const { comparison } = model;
    const again = (0,_next_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .rerun */ .n)(model);
    const warning = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .partial */ .OH)(model);
    return [
        `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(model, name)}.**`,
        ...(warning ? [`> ⚠️ ${warning}`] : []),
        ...(comparison ? (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .clientSection */ .VU)(comparison, name) : []),
        ...nextStep((0,_next_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSteps */ .Z)(model, name)),
        ...(again ? [`${again.how}, to measure these again:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .verbatim */ .Bj)(again.lines)] : []),
        ...(comparison ? (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .flaggedSections */ .N2)(comparison, name) : []),
        ...(0,_troubles_js__WEBPACK_IMPORTED_MODULE_7__/* .failedJobs */ .M)(model, name),
        ...(comparison ? (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictCounts */ .US)(comparison) : []),
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .coverage */ .vk)(model), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .lede */ .hi)(model, name)].join(' '),
        ...(comparison ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)((0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .howSure */ .o3)(model, name)), ...(0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .otherSections */ .jf)(comparison, name)] : []),
    ].filter((block) => block !== '');
}
/** What they end with: time and cost, where the figures are, and how to get them again. */
function closing(model, name) {
    const again = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_6__/* .reproduction */ .N)(model);
    return [
        ...timeAndCost(model),
        ...(again ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('How to reproduce', [`${again.how}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .verbatim */ .Bj)(again.lines)]) : []),
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .provenance */ .aH)(model, name), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .linkLine */ .pF)(model.links)].join(' '),
    ];
}
function nextStep(steps) {
    const [first, ...others] = steps;
    if (first === undefined)
        return [];
    return [`**Next step:** ${first}`, ...(others.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(others)] : [])];
}
function timeAndCost({ cost, durationMs, jobs }) {
    if (cost === null)
        return [];
    const machines = jobs.flatMap((job) => job.durationMs ?? []).reduce((sum, ms) => sum + ms, 0);
    const took = durationMs === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)} from start to end, `;
    return [
        `**Time and cost:** ${took}${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(machines)} of it on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(jobs.length, 'machine')}. ${(0,_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .costInWords */ .M)(cost)}`,
    ];
}


/***/ }),

/***/ 34469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   pF: () => (/* binding */ linkLine),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50727);

/**
 * A table; cells hold Markdown already.
 *
 * @param align `l` or `r` for each column
 */
function table(head, rows, align) {
    return [tableHead(head, align), ...rows.map(tableRow)].join('\n');
}
/** The first two lines of a table. */
function tableHead(head, align) {
    const rule = [...align].map((side) => (side === 'r' ? '---:' : '---'));
    return [head, rule].map(tableRow).join('\n');
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Blocks folded away, nothing when there are none; the blank lines make GitHub read what is inside as Markdown. */
function details(summary, blocks) {
    if (blocks.length === 0)
        return [];
    return [`<details>\n<summary>${summary}</summary>`, blocks.join('\n\n'), '</details>'];
}
/** Lines of plain text as they are; each begins with a word of ours, so that none ends the block. */
function verbatim(lines) {
    return ['```text', ...lines, '```'].join('\n');
}
/** A list of one line each. */
function bullets(sentences) {
    return sentences.map((sentence) => `- ${sentence}`).join('\n');
}
/** Links as one sentence; nothing when there are none. */
function linkLine(links) {
    return links.length === 0
        ? []
        : [`${links.map(({ text, url }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(text, url)).join(' · ')}.`];
}


/***/ }),

/***/ 73454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ matrixSections)
/* harmony export */ });
/* harmony import */ var _beside_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53133);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53767);
/* harmony import */ var _comparison_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8690);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41935);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34469);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37730);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50884);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64530);








/** After all verdicts that say more than that nothing stood out. */
const RANK = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_7__/* .rankOf */ .IQ)('notFlagged') - 0.5;
/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
function matrixSections(model, name) {
    return model.comparison === null
        ? model.groups.map((group) => throughputs(group, model, name))
        : verdicts(model.comparison.cells, model, name);
}
function throughputs(group, { reference, turns }, name) {
    const title = `## ${name(group.label)}`;
    const outcomes = new Map([...Map.groupBy(group.cases, (found) => found.workload)].map(([workload, cases]) => [
        workload,
        (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(cases),
    ]));
    const words = (found) => {
        const outcome = outcomes.get(found.workload);
        const isFastest = outcome?.told === 'fastest' && outcome.first[0] === found.s3Client;
        const cell = throughputCell(found);
        return isFastest ? `**${cell}**` : cell;
    };
    if (turns === null) {
        const intro = 'Median Gb/s ± spread; **bold**: fastest, with no range overlapping.';
        return matrix({ title, intro }, group.cases, words, name);
    }
    const of = reference === null ? '' : `, and what it is of ${name(reference)} (from–to)`;
    const intro = `Median Gb/s${of}; **bold**: told to be fastest; ≈: 100 % is within.`;
    const fastest = {
        head: 'Fastest',
        words: (workload) => (0,_beside_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX)(outcomes.get(workload) ?? null, name),
    };
    return matrix({ title, intro }, group.cases, words, name, fastest);
}
function verdicts(cells, model, name) {
    const order = new Map(model.workloads.map((workload, index) => [workload.name, index]));
    const sorted = cells.toSorted((a, b) => (order.get(a.workload) ?? order.size) - (order.get(b.workload) ?? order.size));
    const intro = 'Verdict and change of throughput; median Gb/s, baseline → candidate.';
    const words = (cell) => [(0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictAndChange */ .vA)(cell), (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .rateWords */ .c5)(cell)].filter(Boolean).join('<br>');
    return model.places.flatMap((place) => {
        const found = sorted.filter((cell) => cell.place === place);
        return found.length === 0
            ? []
            : [matrix({ title: `## ${name(place)}`, intro }, found, words, name)];
    });
}
/** @param found in the order of its workloads; at most one of each S3 client and workload is shown */
function matrix(frame, found, words, name, last = null) {
    const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byS3Client */ .NY);
    const rows = [...Map.groupBy(found, (one) => one.workload)].map(([workload, ofWorkload]) => [
        name(workload),
        ...s3Clients.map((s3Client) => {
            const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
            return one === undefined ? '' : words(one);
        }),
        ...(last ? [last.words(workload)] : []),
    ]);
    const names = s3Clients.map((s3Client) => name(s3Client));
    const head = ['Workload', ...names, ...(last ? [last.head] : [])];
    return {
        ...frame,
        folded: false,
        head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(head, `l${'r'.repeat(s3Clients.length)}${last ? 'l' : ''}`),
        rows: rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD),
        rank: RANK,
    };
}
function throughputCell(found) {
    const { implausible, inRounds, ofLineRate, status, throughput, toReference } = found;
    const state = status === 'failed' ? '❌ failed' : _cases_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[status];
    if (!throughput)
        return status === 'measured' ? 'no kept run' : state;
    const spread = throughput.spread === null ? 'one run' : `± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(throughput.spread)}`;
    return [
        inRounds.length > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(throughput.median) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(throughput.median)} ${spread}`,
        ...(inRounds.length > 0 && toReference ? [(0,_beside_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(toReference)] : []),
        ...(ofLineRate === null ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ofLineRate)} of line rate`]),
        ...(implausible > 0 ? ['⚠️ implausible'] : []),
        ...(status === 'measured' ? [] : [state]),
    ].join('<br>');
}


/***/ }),

/***/ 63687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   n: () => (/* binding */ rerun)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41935);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72501);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64530);



/** Cells that a sentence names before it sums up. */
const NAMED = 3;
/** What a reader should do now, most urgent first; a sentence each, never none for a comparison. */
function nextSteps(model, name) {
    const { comparison } = model;
    const steps = [
        ...(comparison ? ofComparison(comparison, model, name) : []),
        ...ofFailures(model, name),
        ...(model.state === 'interrupted' ? ['Run the rest again: it was interrupted.'] : []),
    ];
    return steps.length > 0 || comparison === null ? steps : [nothing(model)];
}
/** What to type to measure again what is worth it; null when that is nothing, or all. */
function rerun(model) {
    const cells = model.comparison?.cells ?? [];
    const wanted = cells.filter(({ verdict }) => _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict].isWorthARerun);
    if (wanted.length === 0 || wanted.length === cells.length)
        return null;
    return (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .reproduction */ .N)(model, {
        instanceTypes: distinct(wanted.map((cell) => cell.instanceType)),
        s3Clients: distinct(wanted.map((cell) => cell.s3Client)),
        workloads: distinct(wanted.map((cell) => cell.workload)),
    });
}
function ofComparison(comparison, model, name) {
    const { againstItself, clients, counts, provisional } = comparison;
    const flagged = counts.slower + counts.faster + clients.filter(({ verdict }) => isChange(verdict)).length;
    const isSlower = counts.slower > 0 || clients.some(({ verdict }) => verdict === 'slower');
    const unclear = counts.inconclusive + counts.insufficient;
    return [
        counts.couldNotBeJudged > 0 && couldNotBeJudged(comparison, model, name),
        provisional && 'Wait for the other instance types: verdicts may change until they are in.',
        againstItself && flagged > 0 && falseFlag(flagged),
        !againstItself && isSlower && slower(comparison, name),
        counts.suspect > 0 &&
            'Compare both versions in one run, in turn on one host, before anything is made of ' +
                `${counts.suspect === 1 ? 'the suspect cell' : `the ${counts.suspect} suspect cells`}.`,
        counts.notReached > 0 &&
            `Compare the ${counts.notReached === 1 ? 'cell that was' : `${counts.notReached} cells that were`} not reached, ` +
                `with a larger budget (${name(BUDGETS[model.trigger])}) or fewer cells at once.`,
        unclear > 0 &&
            `Measure the ${unclear === 1 ? 'cell' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unclear, 'cell')} that stayed unclear again, and alone: the fewer cells are ` +
                'tested together, the smaller a change can be shown.',
        counts.notComparable > 0 &&
            `See why ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.notComparable, 'cell is', 'cells are')} not comparable.`,
    ].filter((step) => step !== false);
}
function isChange(verdict) {
    return verdict === 'slower' || verdict === 'faster';
}
/** As whoever started the run gives it: an option, a word of a comment, an input of the workflow. */
const BUDGETS = {
    local: '--budget',
    issue_comment: 'budget',
    workflow_dispatch: 'budget-minutes',
    schedule: 'budget-minutes',
};
function couldNotBeJudged({ cells }, model, name) {
    const found = cells.filter(({ verdict }) => verdict === 'couldNotBeJudged');
    return (`See whether ${cellsInWords(found, name)} became far slower or ${found.length === 1 ? 'hangs' : 'hang'}: the time of ` +
        `${found.length === 1 ? 'this cell' : 'these cells'} was up before anything could be told. If it was only too short, give ` +
        `more (${name(`${model.trigger === 'local' ? '--' : ''}max-case-minutes`)}).`);
}
function slower({ cells, clients }, name) {
    const found = cells.filter(({ verdict }) => verdict === 'slower');
    const whole = clients
        .filter(({ verdict }) => verdict === 'slower')
        .filter((line) => !found.some(({ s3Client }) => s3Client === line.s3Client));
    const names = [...new Set(whole.map(({ s3Client }) => s3Client))];
    const all = [
        ...(names.length > 0
            ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.slice(0, NAMED).map((client) => name(client)))} as a whole`]
            : []),
        ...(found.length > 0 ? [cellsInWords(found, name)] : []),
    ];
    return `Look at what the change does to ${all.join(', and to ')}; measure again what is in doubt.`;
}
function cellsInWords(cells, name) {
    const named = cells
        .slice(0, NAMED)
        .map(({ place, s3Client, workload }) => `${name(s3Client)} on ${name(workload)} (${name(place)})`);
    const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
    return `${named.join(', ')}${more}`;
}
function falseFlag(count) {
    return (`Nothing changed, so ${count === 1 ? 'this is a false flag' : `these are ${count} false flags`}: ` +
        'look for what disturbed the host, or for a noisy cell.');
}
function ofFailures({ counts, jobs, trigger }, name) {
    const { failed, failedJobs } = counts;
    if (failed + failedJobs === 0)
        return [];
    const what = failed > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(failed, 'case') : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(failedJobs, 'job');
    // A run on one's own machine leaves the log of each job in the folder of its result.
    const logs = jobs
        .filter(({ durationMs }) => durationMs !== null)
        .filter((job) => job.counts.failed > 0 || job.status === 'FAILED')
        .map(({ instanceType }) => name(`${instanceType}.log`));
    const have = logs.length === 1 ? 'has' : 'have';
    const where = `${inWords(logs)}, beside the result, ${have} all that was printed`;
    return [`See why ${what} failed${trigger === 'local' && logs.length > 0 ? `: ${where}` : ''}.`];
}
function inWords(names) {
    const last = names.at(-1) ?? '';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
function nothing({ comparison, state }) {
    if (state === 'running')
        return 'Wait: it is still running.';
    return comparison?.cells.length === 0 ? 'See why nothing was compared.' : 'Nothing to do.';
}
function distinct(names) {
    return [...new Set(names)];
}


/***/ }),

/***/ 72501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduction)
/* harmony export */ });
/* harmony import */ var _contract_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4853);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50727);



/** A longer text is of no use to anybody, and a comment has little room. */
const MAX_LENGTH = 3000;
/**
 * How to get the figures of a run again: at the same commits, and by the means that it was started by.
 *
 * @returns null when it measured nothing, or the text would be too long to paste
 */
function reproduction(model, selection = selectionOf(model)) {
    if (selection.s3Clients.length === 0)
        return null;
    const found = write(model, { ...listsOf(selection), ...codeOf(model), ...budgetOf(model) });
    return found.lines.join('\n').length > MAX_LENGTH ? null : found;
}
/** All that a run measured. */
function selectionOf({ jobs, s3Clients, workloads }) {
    return {
        instanceTypes: [...new Set(jobs.map((job) => job.instanceType))],
        s3Clients,
        workloads: workloads.map(({ name }) => name),
    };
}
function listsOf({ instanceTypes, s3Clients, workloads }) {
    return {
        'instance-types': instanceTypes.join(','),
        's3-clients': s3Clients.join(','),
        workloads: workloads.join(','),
    };
}
/** Where it is another one than a run on one machine has anyway. */
function budgetOf({ jobs, turns }) {
    const seconds = (turns?.budgetSeconds ?? 0) * jobs.length;
    return seconds === 0 || Math.abs(seconds - _contract_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BUDGET_SECONDS */ .W) < 1
        ? {}
        : { budget: `${Math.round(seconds)}s` };
}
/** Commits rather than branches: those move. */
function codeOf({ comparison, suite }) {
    const { client, repository } = suite;
    const candidate = client ? client.candidate : suite;
    const baseline = client ? client.baseline : suite.baseline;
    return {
        suite: repository,
        'client-repository': client?.repository ?? null,
        branch: candidate.commit ?? candidate.ref,
        'compare-with': comparison?.againstItself
            ? 'self'
            : (baseline?.commit ?? baseline?.ref ?? null),
    };
}
function write(model, inputs) {
    const { options = {}, suite, trigger } = model;
    const given = Object.entries(inputs).flatMap(([name, value]) => value ? [[name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, MAX_LENGTH)]] : []);
    if (trigger === 'local') {
        const others = Object.entries(options).flatMap(([name, values]) => values.length > 0
            ? values.map((value) => [name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, MAX_LENGTH)])
            : [[name, '']]);
        const words = [...given, ...others]
            .filter(([, value]) => value !== _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho)
            .map(([name, value]) => ` --${name}${value && ` ${shellWord(value)}`}`);
        const line = `npm start --${words.join('')}${asAwsOptions(model)}`;
        return { how: 'On a machine like this one', lines: [line] };
    }
    if (trigger === 'issue_comment') {
        const commit = (suite.client?.candidate ?? suite).commit ?? '';
        const words = given
            .filter(([name]) => !['branch', 'client-repository', 'suite'].includes(name))
            .map(([name, value]) => ` ${name}=${value}`);
        const command = `/benchmark${commit && ` ${commit}`}${words.join('')}`;
        return { how: 'As a comment on the pull request', lines: [command] };
    }
    const lines = given.map(([name, value]) => `${name}: ${value}`);
    return { how: 'As inputs of the workflow', lines };
}
/** S3 Standard alone is had without asking. */
function asAwsOptions({ asAws, groups }) {
    if (!asAws)
        return '';
    const classes = [...new Set(groups.map(({ storageClass }) => storageClass))].sort().reverse();
    const isDefault = classes.every((one) => one === 'S3Standard');
    return ` --as-aws${isDefault ? '' : ` --storage-classes ${classes.join(',')}`}`;
}
/** One word for a POSIX shell, whatever it holds. */
function shellWord(value) {
    return /^[\w.,:/@%+=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 88256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failedJobs),
/* harmony export */   d: () => (/* binding */ troubles)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34469);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71249);



/** Failures and skips that are listed. */
const REASONS_SHOWN = 200;
/** Jobs that failed, with the reasons. */
function failedJobs({ jobs }, name) {
    const failed = jobs.filter((job) => job.status === 'FAILED');
    if (failed.length === 0)
        return [];
    const rows = failed.map((job) => `Job on ${name(job.instanceType)} failed: ${name((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unended */ .o_)(job.reason ?? 'no reason'))}.`);
    const title = `### ❌ Failed jobs (${failed.length})`;
    return [{ title, folded: false, rows: rows.map((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)([row])), rank: 0 }];
}
/** Cases that failed or were skipped, with the reasons. */
function troubles(model, name) {
    const rows = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .troubledCases */ .d)(model).map(({ group, found }) => [
        found.status,
        ...[group.label, found.s3Client, found.workload].map((text) => name(text)),
        found.reason === null ? 'no reason given' : name(found.reason),
    ]);
    if (rows.length === 0)
        return [];
    const { failed, skipped } = model.counts;
    return [
        {
            title: `Failed (${failed}) and skipped (${skipped})`,
            folded: true,
            head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Status', 'Instance type', 'S3 client', 'Workload', 'Reason'], 'lllll'),
            rows: rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD),
            rank: 1,
            most: REASONS_SHOWN,
        },
    ];
}


/***/ }),

/***/ 69168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o3: () => (/* binding */ howSure)
/* harmony export */ });
/* unused harmony exports sharedByHosts, thresholdSpan */
/* harmony import */ var _judge_two_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7235);
/* harmony import */ var _stats_threshold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94988);
/* harmony import */ var _comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33340);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);




/** How far the verdicts of a comparison can be trusted, a sentence each. */
function howSure({ comparison, falseFlags, thresholds }, name) {
    if (comparison === null)
        return [];
    return [
        ...evidence(comparison),
        ...sharedByHosts(comparison, name),
        ...smallestChanges(comparison, name),
        ...notFlagged(comparison),
        ...leastChange(comparison, thresholds),
        falseFlags && falseFlagRate(falseFlags),
    ].filter((sentence) => typeof sentence === 'string');
}
function evidence({ againstItself, cells, provisional, separate }) {
    const alone = cells.filter((cell) => cell.evidence === 'separate').length;
    const who = separate ? 'The sides' : `The sides of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(alone, 'cell')}`;
    return [
        againstItself &&
            'An A/A run: both sides are the same code, so whatever is called slower or faster is a false flag.',
        provisional &&
            'Provisional: instance types are still to come, and the more cells are tested together, the more a ' +
                'difference has to show.',
        alone > 0 &&
            `${who} were measured at different times, maybe on different hosts. That is weaker evidence: a change is ` +
                'called suspect there, never slower or faster.',
    ].filter((sentence) => sentence !== false);
}
/** What all cells of an instance type share, when two runs are compared. */
function sharedByHosts({ hostShares }, name) {
    return hostShares.flatMap(({ cells, instanceType, isTakenOut, ratio }) => {
        const where = name(instanceType);
        if (!isTakenOut) {
            return (`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(cells, 'cell')} of ${where} ${cells === 1 ? 'is' : 'are'} too few to tell a change from what ` +
                `another host or another day does to all of them: that takes ${_judge_two_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS_NEEDED */ .S}.`);
        }
        const shared = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(ratio);
        // As it is shown: a share of nothing needs no words.
        if (!/[1-9]/.test(shared))
            return [];
        return (`All cells of ${where} differ by ${shared}: another host or another day, or a change of all. ` +
            'It was taken out of the changes shown.');
    });
}
/** Instance types that are named one by one. */
const TYPES_NAMED = 4;
/** The smallest slowdown that would have been called: of each instance type, or from which to which. */
function smallestChanges({ smallest }, name) {
    const [could, none] = [true, false].map((is) => smallest.filter(({ change: least }) => (least !== null) === is));
    const sentences = [];
    if (could.length > 0) {
        const [{ cells, power }] = could;
        const sizes = new Set(could.map((one) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(one.change)));
        const least = could.map((one) => one.change);
        const words = sizes.size === 1 && none.length === 0
            ? [...sizes][0]
            : could.length > TYPES_NAMED
                ? `${spanOf(least)}, by instance type`
                : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(could.map((one) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(one.change)} on ${name(one.instanceType)}`));
        const t = spanOf(could.flatMap(({ thresholds }) => thresholds));
        sentences.push(`The smallest slowdown that this run would have called is ${words} (in ${Math.round(power * 100)} of 100 ` +
            `such runs, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(cells, 'cell')}${t && `, T = ${t}`}).`);
    }
    if (none.length > 0) {
        const types = none.length > TYPES_NAMED
            ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(none.length, 'instance type')
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(none.map(({ instanceType }) => name(instanceType)));
        sentences.push(`${could.length === 0 ? 'Nothing' : `On ${types} nothing`} could have been called slower by a test, however large: the ` +
            'noise is too large, or the rounds are too few for so many cells.');
    }
    return sentences;
}
function notFlagged({ counts, design, separate }) {
    if (counts.notFlagged === 0 || design === null || separate)
        return [];
    const noProof = 'That is no proof that nothing changed.';
    if (!(0,_comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRounds */ .t)(design)) {
        const { keptPerRound, rounds, threshold } = design.screen;
        return [
            `Not flagged: within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
                `and not measured any further. ${noProof}`,
        ];
    }
    const { least, screenRounds } = design;
    return [
        `Not flagged: below ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(least.afterScreen)} after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(screenRounds, 'round')}, or later too small, for how much its rounds ` +
            `differ, to be proven in the rounds that were left; so it was not measured any further. ${noProof}`,
    ];
}
/** T of cells, of which there is one at least: `6.0 % to 10 %`. */
function thresholdSpan(cells) {
    return spanOf(cells.map(({ threshold }) => threshold));
}
function spanOf(values) {
    if (values.length === 0)
        return '';
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return least === most ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(most) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(least)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(most)}`;
}
function leastChange({ cells, separate }, origin) {
    const values = cells.map(({ threshold }) => threshold);
    if (values.length === 0)
        return [];
    const span = thresholdSpan(cells);
    const small = separate ? '' : ' A smaller one that is proven is told, and fails nothing.';
    if (origin === 'chosen')
        return [`The least change that counts is T = ${span}, as it was asked for.${small}`];
    const isYoung = origin === 'learnt' && values.includes(_stats_threshold_js__WEBPACK_IMPORTED_MODULE_3__/* .THRESHOLD_AT_FIRST */ .x);
    const young = isYoung
        ? ` It is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(_stats_threshold_js__WEBPACK_IMPORTED_MODULE_3__/* .THRESHOLD_AT_FIRST */ .x)} until A/A runs have told how noisy a cell is.`
        : '';
    return [`The least change that counts is T = ${span}.${young}${small}`];
}
function falseFlagRate({ flagged, interval, runs }) {
    if (runs === 0)
        return 'False flags: no A/A run is known yet, so their rate is not.';
    const [low, high] = interval.map(_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN);
    return `False flags: ${flagged} of the last ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(runs, 'A/A run')} (95\u00a0% interval ${low} to ${high}).`;
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

/***/ 26695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ suiteUsed),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   hi: () => (/* binding */ lede),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39570);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(500);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1238);





/** Workloads that a sentence names before it counts the rest. */
const NAMED = 3;
/** What stands behind the headline: who was fastest, how sure that is, what it may be used for. */
function lede(model, name) {
    const { comparisons, tooFew } = model.standing;
    const sentences = doubts(model);
    if (model.comparison !== null)
        return sentences;
    if (comparisons > 0) {
        const winners = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .fastest */ .h)(model, name);
        if (winners !== (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(model, name))
            sentences.push(`${winners}.`);
        sentences.push('A comparison is one workload on one instance type.');
    }
    if (tooFew > 0) {
        const [least, what] = model.turns === null ? [_throughput_js__WEBPACK_IMPORTED_MODULE_4__/* .RUNS_TO_RANK */ .a8, 'kept runs'] : [_stats_client_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_ROUNDS */ .UM, 'rounds'];
        sentences.push(`In ${tooFew} of ${comparisons} some S3 client has fewer than ${least} ${what}: too few for a rank.`);
    }
    sentences.push(...outOfTime(model, name), ...disturbed(model));
    if (model.trigger === 'local' && model.counts.keptRuns > 0) {
        sentences.push('Measured on this machine: a ratio between S3 clients, never S3’s throughput.');
    }
    return sentences;
}
/** What the budget left no time for. */
function outOfTime({ jobs, turns }, name) {
    if (turns?.budgetSeconds == null || jobs.every(({ notBegun }) => notBegun.length === 0))
        return [];
    const byNames = Map.groupBy(jobs, ({ notBegun }) => someOf(notBegun, name));
    const left = [...byNames].filter(([names]) => names !== '');
    const where = ([names, of]) => of.length === jobs.length
        ? names
        : `on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(of.map(({ instanceType }) => name(instanceType)))} ${names}`;
    const budget = turns.budgetSeconds * jobs.length;
    const more = name(`--budget ${Math.ceil((3 * budget) / 60)}m`);
    return [
        `Not begun, as the budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Math.round(budget) * 1000)} left no time: ${left.map(where).join('; ')}. More time: ${more}.`,
    ];
}
function someOf(names, name) {
    const shown = names.slice(0, names.length > NAMED + 1 ? NAMED : names.length);
    const more = names.length - shown.length;
    return [...shown.map((one) => name(one)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** That others kept the machine busy, where it matters. */
function disturbed({ machine }) {
    if (!machine?.matters)
        return [];
    const { others, steal } = machine;
    const [who, { most, usual }] = steal.usual > others.usual
        ? ['other machines on the same host', steal]
        : ['other programs', others];
    const cpus = (count) => `${Number(count.toFixed(1))} CPUs`;
    const found = usual < LEAST_TOLD
        ? `took up to ${cpus(most)} during one run`
        : `took ${cpus(usual)} during the usual run, and up to ${Number(most.toFixed(1))} during one`;
    return [`The machine was not idle: ${who} ${found}. On an idle machine figures vary less.`];
}
/** CPUs: less would be written as 0. */
const LEAST_TOLD = 0.05;
/** Figures that cannot be: kept, and said. */
function doubts({ counts }) {
    if (counts.implausible === 0)
        return [];
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(counts.implausible, 'kept run')} ${counts.implausible === 1 ? 'is' : 'are'} far above what the ` +
            'network can carry: doubt the figures of these cases.',
    ];
}
/** What was measured, and what went wrong. */
function coverage(model) {
    const { counts } = model;
    const wrong = [
        ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        ...(counts.notTimed > 0 ? [`${counts.notTimed} not timed`] : []),
    ];
    const cases = counts.cases === 0
        ? 'No case was reached'
        : `${counts.measured} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(counts.cases, 'case')} measured` +
            (wrong.length > 0 ? `, ${wrong.join(', ')}` : '');
    const scope = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(model.s3Clients.length, 'S3 client')} × ` +
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(model.workloads.length, 'workload')} on ` +
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(new Set(model.jobs.map((job) => job.instanceType)).size, 'instance type')}` +
        (model.groups.some(({ side }) => side === 'baseline') ? ', candidate and baseline' : '');
    const jobs = counts.failedJobs > 0 ? ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(counts.failedJobs, 'job')} failed.` : '';
    return `${cases}: ${scope}.${jobs}`;
}
/** Whether the result is whole; undefined if so. */
function partial(model) {
    if (model.state === 'interrupted') {
        return 'Interrupted before its end: these are the figures measured until then.';
    }
    if (model.state === 'running') {
        return 'Still running when this was written: these are the figures measured so far.';
    }
    return undefined;
}
/** When, how long, which suite. */
function provenance(model, name) {
    const took = model.durationMs === null ? '' : `, took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(model.durationMs)}`;
    return `Started ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(model.startedAt)}${took}; ${suiteUsed(model, name)}; run ${name(model.runKey)}.`;
}
/** The code that was measured; of a comparison, both sides; and how it was led to the server, if it was. */
function suiteUsed({ asAws, comparison, suite }, name) {
    const { baseline, client, repository } = suite;
    const way = asAws ? ', over TLS to the names of AWS, answered by the embedded server' : '';
    const of = repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_SUITE */ .Ho ? 'built-in suite' : `suite ${name(repository)}`;
    if (client) {
        const sides = against(client.candidate, client.baseline, name);
        return `${name(client.repository)}${sides}, by ${of}${at(suite, name)}${way}`;
    }
    if (comparison?.againstItself)
        return `${of}${at(suite, name)} against itself${way}`;
    return `${of}${against(suite, baseline, name)}${way}`;
}
function against(candidate, baseline, name) {
    const other = baseline === null ? '' : at(baseline, name);
    return at(candidate, name) + (other && ` against${other.replace(/^ at/, '')}`);
}
function at({ commit, ref }, name) {
    const parts = [ref, commit?.slice(0, 12)]
        .filter((part) => typeof part === 'string')
        .map((part) => name(part));
    return parts.length > 0 ? ` at ${parts.join(', commit ')}` : '';
}


/***/ })

};
