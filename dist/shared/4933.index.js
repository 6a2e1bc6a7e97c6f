export const id = 4933;
export const ids = [4933];
export const modules = {

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   N2: () => (/* binding */ flaggedSections),
/* harmony export */   Tj: () => (/* binding */ intervalWords),
/* harmony export */   US: () => (/* binding */ verdictCounts),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   jf: () => (/* binding */ otherSections),
/* harmony export */   vA: () => (/* binding */ verdictAndChange)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41935);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34469);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64530);



/** Verdicts that a reader is to see without unfolding anything, in the order shown. */
const OPEN = ['slower', 'faster', 'suspect', 'failed'];
/** Cells that changed or failed: a table for each verdict. */
function flaggedSections(comparison, name) {
    return OPEN.flatMap((verdict) => section(comparison, verdict, name));
}
/** All other cells, folded away. */
function otherSections(comparison, name) {
    const others = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_INTEREST */ .HE.filter((verdict) => !OPEN.includes(verdict));
    return others.flatMap((verdict) => section(comparison, verdict, name));
}
/** How many cells came to which verdict, and what that means. */
function verdictCounts({ counts }) {
    const found = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_INTEREST */ .HE.filter((verdict) => counts[verdict] > 0);
    if (found.length === 0)
        return [];
    const rows = found.map((verdict) => {
        const { mark, meaning, word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict];
        return [`${mark} ${word}`, String(counts[verdict]), meaning];
    });
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Verdict', 'Cells', 'Meaning'], rows, 'lrl')];
}
const CELL = [
    { head: 'Instance type', align: 'l', cell: ({ place }, name) => name(place) },
    { head: 'S3 client', align: 'l', cell: ({ s3Client }, name) => name(s3Client) },
    { head: 'Workload', align: 'l', cell: ({ workload }, name) => name(workload) },
];
const CHANGE = [
    {
        head: 'Change',
        align: 'r',
        cell: ({ ratio }) => (ratio === null ? '' : `**${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(ratio)}**`),
    },
];
const TEST = [
    { head: '95 % interval', align: 'r', cell: ({ interval }) => intervalWords(interval) },
    {
        head: 'Adjusted p',
        align: 'r',
        cell: ({ adjustedP }) => (adjustedP === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5)(adjustedP)),
    },
];
const RATES = [
    { head: 'Gb/s, baseline → candidate', align: 'r', cell: (cell) => rateWords(cell) },
    { head: 'n', align: 'r', cell: ({ kept }) => keptWords(kept) },
];
const REASON = [
    {
        head: 'Reason',
        align: 'l',
        cell: ({ reason }, name) => (reason === null ? 'no reason given' : name(reason)),
    },
];
function columnsOf(verdict) {
    if (_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLD_BY_REASON */ .Tz.has(verdict))
        return [...CELL, ...REASON];
    if (verdict === 'notFlagged')
        return [...CELL, ...CHANGE, ...RATES];
    return [...CELL, ...CHANGE, ...TEST, ...RATES];
}
function section({ cells }, verdict, name) {
    const found = cells.filter((cell) => cell.verdict === verdict);
    if (found.length === 0)
        return [];
    const columns = columnsOf(verdict);
    const { mark, word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict];
    const title = `${mark} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(word)} (${found.length})`;
    const open = OPEN.includes(verdict);
    return [
        {
            title: open ? `### ${title}` : title,
            folded: !open,
            head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(columns.map(({ head }) => head), columns.map(({ align }) => align).join('')),
            rows: found.map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)(columns.map((column) => column.cell(cell, name)))),
            rank: _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_INTEREST */ .HE.indexOf(verdict),
        },
    ];
}
/** E.g. `−12.1 to −8.0 %`; nothing where no test was made. */
function intervalWords(interval) {
    if (interval === null)
        return '';
    const [low, high] = interval.map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg);
    return `${high.endsWith('%') ? low.replace(/\s%$/, '') : low} to ${high}`;
}
/** Median Gb/s of both sides, as far as they are known. */
function rateWords({ gigabitsPerSecond }) {
    const { baseline, candidate } = gigabitsPerSecond;
    const words = [baseline, candidate].map((rate) => (rate === null ? '?' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(rate)));
    return baseline === null && candidate === null ? '' : words.join(' → ');
}
/** How many values were compared: of the candidate, of the baseline. */
function keptWords(kept) {
    return kept.join(' vs ');
}
/** A cell of the matrix: its verdict in words, and the change where there is one. */
function verdictAndChange(cell) {
    const told = _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLD_BY_REASON */ .Tz.has(cell.verdict) || cell.ratio === null;
    const words = `${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[cell.verdict].mark} ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(cell)}`;
    return told ? words : `${words} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(cell.ratio)}`;
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
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53767);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _verdict_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50747);



/** S3 clients that the headline names before it sums up the rest. */
const NAMED_IN_HEADLINE = 3;
/** The finding in one sentence, without full stop. */
function headline(model, name) {
    if (model.comparison !== null)
        return (0,_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictInWords */ ._)(model.comparison);
    const cases = model.groups.flatMap((group) => group.cases).filter(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .isRankable */ .JX);
    if (cases.length === 0)
        return withoutFigures(model);
    const compared = model.standing.clients.filter((client) => client.toCeiling !== null);
    if (model.ceiling !== null && compared.length > 0) {
        return againstCeiling(compared, model.ceiling, name);
    }
    return model.standing.comparisons > 0 ? fastest(model, name) : soleFigures(cases, name);
}
function withoutFigures(model) {
    if (model.counts.keptRuns > 0)
        return 'No case was measured to its end';
    return model.state === 'running' ? 'Nothing measured yet' : 'Nothing was measured';
}
function againstCeiling(compared, ceiling, name) {
    const order = compared.toSorted((a, b) => shareOf(b) - shareOf(a));
    const [first, rest] = [order.slice(0, NAMED_IN_HEADLINE), order.slice(NAMED_IN_HEADLINE)];
    const equal = first.filter(isMostlyEqual).map((client) => name(client.s3Client));
    const ratios = first
        .filter((client) => !isMostlyEqual(client))
        .map((client, index) => {
        const of = equal.length > 0 ? 'it' : name(ceiling);
        const share = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(shareOf(client));
        return index === 0
            ? `${name(client.s3Client)} reaches ${share} of ${of}`
            : `${name(client.s3Client)} ${share}`;
    });
    const parts = [
        equal.length > 0 &&
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(equal)} ${equal.length > 1 ? 'are' : 'is'} about equal to ${name(ceiling)}`,
        ratios.length > 0 && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ratios),
        rest.length > 0 && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more S3 client')} ${spanOf(rest.map(shareOf))}`,
    ].filter((part) => part !== false);
    return `${parts.join('; ')}${ratios.length + rest.length > 0 ? ', at the median' : ''}`;
}
function shareOf(client) {
    return client.toCeiling?.median ?? 0;
}
function spanOf(shares) {
    const [least, most] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.min(...shares)), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.max(...shares))];
    return least === most ? least : `${least} to ${most}`;
}
/** In more than half of the comparisons the ranges overlap. */
function isMostlyEqual(client) {
    const { by, comparisons } = client.toCeiling;
    return by.aboutEqual > comparisons / 2;
}
/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
function fastest(model, name) {
    const { comparisons, decided, tooFew, clients } = model.standing;
    const winners = clients
        .filter((client) => client.fastest > 0)
        .sort((a, b) => b.fastest - a.fastest)
        .map((client, index) => index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`);
    const open = comparisons - decided - tooFew;
    if (winners.length === 0) {
        return open > 0
            ? `No S3 client stands out: ranges overlap in ${open} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(comparisons, 'comparison')}`
            : `Too few kept runs to tell S3 clients apart`;
    }
    const overlap = open > 0 ? `; in ${open} the ranges of the fastest overlap` : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(winners)}${overlap}`;
}
/** For one S3 client, or several without a workload in common. */
function soleFigures(cases, name) {
    const medians = cases.map((found) => found.throughput.median);
    const [least, most] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Math.min(...medians)), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Math.max(...medians))];
    const clients = [...new Set(cases.map((found) => found.s3Client))];
    const who = clients.length > NAMED_IN_HEADLINE
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(clients.length, 'S3 client')
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(clients.map((client) => name(client)));
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
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75880);
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
        ...nextStep((0,_next_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSteps */ .Z)(model, name)),
        ...(again ? [`${again.how}, to measure these again:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .verbatim */ .Bj)(again.lines)] : []),
        ...(comparison ? (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .flaggedSections */ .N2)(comparison, name) : []),
        ...(0,_troubles_js__WEBPACK_IMPORTED_MODULE_7__/* .failedJobs */ .M)(model, name),
        ...(comparison ? (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictCounts */ .US)(comparison) : []),
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .coverage */ .vk)(model), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .lede */ .hi)(model, name)].join(' '),
        ...(comparison ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)((0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .howSure */ .o)(model)), ...(0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .otherSections */ .jf)(comparison, name)] : []),
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
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53767);
/* harmony import */ var _comparison_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8690);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34469);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37730);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50884);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64530);







/** After all verdicts that say more than that nothing stood out. */
const RANK = _verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .BY_INTEREST */ .HE.indexOf('notFlagged') - 0.5;
/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
function matrixSections(model, name) {
    return model.comparison === null
        ? model.groups.map((group) => throughputs(group, name))
        : verdicts(model.comparison.cells, model, name);
}
function throughputs(group, name) {
    const intro = 'Median Gb/s ± spread; **bold**: fastest, with no range overlapping.';
    const title = `## ${name(group.label)}`;
    const fastest = new Map([...Map.groupBy(group.cases, (found) => found.workload)].map(([workload, cases]) => [
        workload,
        (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .fastestOf */ .ey)(cases),
    ]));
    const words = (found) => found.s3Client === fastest.get(found.workload)
        ? `**${throughputCell(found)}**`
        : throughputCell(found);
    return matrix({ title, intro }, group.cases, words, name);
}
function verdicts(cells, model, name) {
    const order = new Map(model.workloads.map((workload, index) => [workload.name, index]));
    const sorted = cells.toSorted((a, b) => (order.get(a.workload) ?? order.size) - (order.get(b.workload) ?? order.size));
    const intro = 'Verdict and change of throughput; median Gb/s, baseline → candidate.';
    const words = (cell) => [(0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictAndChange */ .vA)(cell), (0,_comparison_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .rateWords */ .c5)(cell)].filter(Boolean).join('<br>');
    return model.places.flatMap((place) => {
        const found = sorted.filter((cell) => cell.place === place);
        return found.length === 0
            ? []
            : [matrix({ title: `## ${name(place)}`, intro }, found, words, name)];
    });
}
/** @param found in the order of its workloads; at most one of each S3 client and workload is shown */
function matrix(frame, found, words, name) {
    const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byS3Client */ .NY);
    const rows = [...Map.groupBy(found, (one) => one.workload)].map(([workload, ofWorkload]) => [
        name(workload),
        ...s3Clients.map((s3Client) => {
            const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
            return one === undefined ? '' : words(one);
        }),
    ]);
    const head = ['Workload', ...s3Clients.map((s3Client) => name(s3Client))];
    return {
        ...frame,
        folded: false,
        head: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(head, `l${'r'.repeat(s3Clients.length)}`),
        rows: rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD),
        rank: RANK,
    };
}
function throughputCell({ implausible, ofLineRate, status, throughput }) {
    const state = status === 'failed' ? '❌ failed' : _cases_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_WORDS */ .ly[status];
    if (!throughput)
        return status === 'measured' ? 'no kept run' : state;
    const spread = throughput.spread === null ? 'one run' : `± ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(throughput.spread)}`;
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(throughput.median)} ${spread}`,
        ...(ofLineRate === null ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(ofLineRate)} of line rate`]),
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


/** Cells that a sentence names before it sums up. */
const NAMED = 3;
const WORTH_A_RERUN = new Set([
    'slower',
    'failed',
    'suspect',
    'inconclusive',
    'insufficient',
]);
/** What a reader should do now, most urgent first; a sentence each, never none for a comparison. */
function nextSteps(model, name) {
    const { comparison } = model;
    const steps = [
        ...(comparison ? ofComparison(comparison, name) : []),
        ...ofFailures(model),
        ...(model.state === 'interrupted' ? ['Run the rest again: it was interrupted.'] : []),
    ];
    return steps.length > 0 || comparison === null ? steps : [nothing(model)];
}
/** What to type to measure again what is worth it; null when that is nothing, or all. */
function rerun(model) {
    const cells = model.comparison?.cells ?? [];
    const wanted = cells.filter(({ verdict }) => WORTH_A_RERUN.has(verdict));
    if (wanted.length === 0 || wanted.length === cells.length)
        return null;
    return (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .reproduction */ .N)(model, {
        instanceTypes: distinct(wanted.map((cell) => cell.instanceType)),
        s3Clients: distinct(wanted.map((cell) => cell.s3Client)),
        workloads: distinct(wanted.map((cell) => cell.workload)),
    });
}
function ofComparison(comparison, name) {
    const { againstItself, counts, provisional } = comparison;
    const flagged = counts.slower + counts.faster;
    const unclear = counts.inconclusive + counts.insufficient;
    return [
        provisional && 'Wait for the other instance types: verdicts may change until they are in.',
        againstItself && flagged > 0 && falseFlag(flagged),
        !againstItself && counts.slower > 0 && slower(comparison, name),
        counts.suspect > 0 &&
            'Compare both versions in one run, in turn on one host, before anything is made of ' +
                `${counts.suspect === 1 ? 'the suspect cell' : `the ${counts.suspect} suspect cells`}.`,
        unclear > 0 &&
            `Measure the ${unclear === 1 ? 'cell' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unclear, 'cell')} that stayed unclear again, and alone: the fewer cells are ` +
                'tested together, the smaller a change can be shown.',
        counts.notComparable > 0 &&
            `See why ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.notComparable, 'cell is', 'cells are')} not comparable.`,
    ].filter((step) => step !== false);
}
function slower({ cells }, name) {
    const found = cells.filter(({ verdict }) => verdict === 'slower');
    const named = found
        .slice(0, NAMED)
        .map(({ place, s3Client, workload }) => `${name(s3Client)} on ${name(workload)} (${name(place)})`);
    const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
    return `Look at what the change does to ${named.join(', ')}${more}; measure again what is in doubt.`;
}
function falseFlag(count) {
    return (`Nothing changed, so ${count === 1 ? 'this is a false flag' : `these are ${count} false flags`}: ` +
        'look for what disturbed the host, or for a noisy cell.');
}
function ofFailures({ counts }) {
    if (counts.failed > 0)
        return [`See why ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.failed, 'case')} failed.`];
    return counts.failedJobs > 0 ? [`See why ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.failedJobs, 'job')} failed.`] : [];
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
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50727);


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
    const found = write(model, { ...listsOf(selection), ...codeOf(model) });
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
    const given = Object.entries(inputs).flatMap(([name, value]) => value ? [[name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, MAX_LENGTH)]] : []);
    if (trigger === 'local') {
        const others = Object.entries(options).flatMap(([name, values]) => values.length > 0
            ? values.map((value) => [name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, MAX_LENGTH)])
            : [[name, '']]);
        const words = [...given, ...others]
            .filter(([, value]) => value !== _contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_SUITE */ .Ho)
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(499);



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
/* harmony export */   o: () => (/* binding */ howSure)
/* harmony export */ });
/* unused harmony export thresholdSpan */
/* harmony import */ var _stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42129);
/* harmony import */ var _stats_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94988);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);



/** How far the verdicts of a comparison can be trusted, a sentence each. */
function howSure({ comparison, falseFlags, thresholds }) {
    if (comparison === null)
        return [];
    return [
        ...evidence(comparison),
        ...detectability(comparison),
        ...leastChange(comparison, thresholds),
        falseFlags && falseFlagRate(falseFlags),
    ].filter((sentence) => typeof sentence === 'string');
}
function evidence({ againstItself, cells, provisional, separate }) {
    const alone = cells.filter((cell) => cell.evidence === 'separate').length;
    const who = separate ? 'The sides' : `The sides of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(alone, 'cell')}`;
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
function detectability({ counts, design, detectable, separate }) {
    const sentences = [];
    if (detectable !== null) {
        const { cells, least, median, most } = detectable;
        const range = cells > 1 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(least)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(most)})` : '';
        sentences.push(`Half the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .L)} interval is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(median)} at the median of ` +
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cells, 'tested cell')}${range}, each taken alone: a smaller change could hardly have been told from none.`);
    }
    if (counts.notFlagged > 0 && design !== null && 'screen' in design && !separate) {
        const { keptPerRound, rounds, threshold } = design.screen;
        sentences.push(`Not flagged: within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
            'and not measured any further. That is no proof that nothing changed.');
    }
    return sentences;
}
/** T of cells, of which there is one at least: `6.0 % to 10 %`. */
function thresholdSpan(cells) {
    const values = cells.map(({ threshold }) => threshold);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return least === most ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(most) : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(least)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(most)}`;
}
function leastChange({ cells }, origin) {
    const values = cells.map(({ threshold }) => threshold);
    if (values.length === 0)
        return [];
    const span = thresholdSpan(cells);
    if (origin === 'chosen')
        return [`The least change that counts is T = ${span}, as it was asked for.`];
    const hides = 'which hides changes of 5 to 9\u00a0%';
    const atFirst = values.includes(_stats_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .THRESHOLD_AT_FIRST */ .xQ);
    if (origin === 'learnt' && atFirst) {
        return [
            `The least change that counts is T = ${span}. It is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(_stats_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .THRESHOLD_AT_FIRST */ .xQ)} until ` +
                `${_stats_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS_NEEDED */ .hX} A/A figures of a cell are known, ${hides}.`,
        ];
    }
    return [`The least change that counts is T = ${span}${atFirst ? `, ${hides}` : ''}.`];
}
function falseFlagRate({ flagged, interval, runs }) {
    if (runs === 0)
        return 'False flags: no A/A run is known yet, so their rate is not.';
    const [low, high] = interval.map(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN);
    return `False flags: ${flagged} of the last ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(runs, 'A/A run')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .L)} interval ${low} to ${high}).`;
}


/***/ }),

/***/ 50747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96822);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41935);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64530);



/** After the one that matters most: what changed, what did not, what is not known. */
const ORDER = [
    'faster',
    'suspect',
    'failed',
    'unchanged',
    'notFlagged',
    'inconclusive',
    'insufficient',
    'new',
    'notComparable',
];
/** All verdicts of a comparison in one sentence, without full stop; it holds no text from outside. */
function verdictInWords(comparison) {
    const { againstItself, provisional } = comparison;
    const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter((word) => word !== false);
    const sentence = countsInWords(comparison);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(kind.length > 0 ? `${kind.join(', ')}: ${sentence}` : sentence);
}
function countsInWords({ cells, counts, separate }) {
    if (cells.length === 0)
        return 'nothing was compared';
    // What was not measured in turn is never called slower.
    const first = separate ? 'suspect' : 'slower';
    const others = ORDER.filter((verdict) => verdict !== first && counts[verdict] > 0);
    // "None slower" would read as good news.
    const finding = cells.some(({ verdict }) => (0,_stats_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .wasDecided */ .QW)(verdict))
        ? _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[first].word
        : 'could be judged';
    return [
        `${counts[first] || 'none'} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells.length, 'cell')} ${finding}`,
        ...others.map((verdict) => {
            const { word } = _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[verdict];
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[verdict], word, word).replaceAll(' ', '\u00a0');
        }),
    ].join(', ');
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);
/* harmony import */ var _throughput_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);




/** What stands behind the headline: who was fastest, how sure that is, what it may be used for. */
function lede(model, name) {
    const { comparisons, tooFew } = model.standing;
    const sentences = doubts(model);
    if (model.comparison !== null)
        return sentences;
    if (comparisons > 0) {
        const winners = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .fastest */ .h)(model, name);
        if (winners !== (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(model, name))
            sentences.push(`${winners}.`);
        sentences.push('A comparison is one workload on one instance type.');
    }
    if (tooFew > 0) {
        sentences.push(`In ${tooFew} of ${comparisons} some S3 client has fewer than ${_throughput_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS_TO_RANK */ .a8} kept runs: ` +
            'too few for a rank.');
    }
    if (model.trigger === 'local' && model.counts.keptRuns > 0) {
        sentences.push('Measured on this machine: a ratio between S3 clients, never S3’s throughput.');
    }
    return sentences;
}
/** Figures that cannot be: kept, and said. */
function doubts({ counts }) {
    if (counts.implausible === 0)
        return [];
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.implausible, 'kept run')} ${counts.implausible === 1 ? 'is' : 'are'} far above what the ` +
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
        : `${counts.measured} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.cases, 'case')} measured` +
            (wrong.length > 0 ? `, ${wrong.join(', ')}` : '');
    const scope = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(model.s3Clients.length, 'S3 client')} × ` +
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(model.workloads.length, 'workload')} on ` +
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(new Set(model.jobs.map((job) => job.instanceType)).size, 'instance type')}` +
        (model.groups.some(({ side }) => side === 'baseline') ? ', candidate and baseline' : '');
    const jobs = counts.failedJobs > 0 ? ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.failedJobs, 'job')} failed.` : '';
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
    const took = model.durationMs === null ? '' : `, took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(model.durationMs)}`;
    return `Started ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB)(model.startedAt)}${took}; ${suiteUsed(model, name)}; run ${name(model.runKey)}.`;
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


/***/ }),

/***/ 42129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CONFIDENCE),
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* harmony import */ var _rank_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);

/** Of all such intervals, at least this share holds the true ratio. */
const CONFIDENCE = 0.95;
/**
 * How many times as large the values of `a` are as those of `b`: `exp` of the median of all
 * differences `ln a − ln b` (Hodges & Lehmann 1963), with the interval of the ratios that the exact
 * Mann–Whitney test would not reject (Moses 1965; Hollander, Wolfe & Chicken, "Nonparametric
 * Statistical Methods", 2014, §4.3). Its confidence is at least `CONFIDENCE`, also with ties.
 *
 * Assumes that the sides differ by a factor, and values independent of each other.
 *
 * @param a positive values, at least one; as `b`
 */
function hodgesLehmann(a, b) {
    const logsOfB = b.map(Math.log);
    const differences = Float64Array.from(a.map(Math.log).flatMap((log) => logsOfB.map((other) => log - other))).sort();
    const pairs = differences.length;
    const middle = (differences[(pairs - 1) >> 1] + differences[pairs >> 1]) / 2;
    const outside = pairsOutside(a.length, b.length);
    const interval = outside === 0
        ? null
        : [Math.exp(differences[outside - 1]), Math.exp(differences[pairs - outside])];
    return { ratio: Math.exp(middle), interval };
}
/** The largest k with P(U < k) ≤ 2.5 %: the interval ends at the k-th difference from either end. */
function pairsOutside(n, m) {
    const chances = (0,_rank_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .uDistribution */ .g)(n, m);
    const first = chances.findIndex((chance) => chance > (1 - CONFIDENCE) / 2);
    return first;
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waysBySum),
/* harmony export */   g: () => (/* binding */ uDistribution)
/* harmony export */ });
/**
 * In how many ways `size` of the ranks can be chosen, by their sum: the exact null distribution of a
 * rank sum, ties and all, by counting (the shift algorithm of Streitberg & Röhmel, "Exact
 * distributions for permutation and rank tests", 1986). Counts beyond 2^53 are rounded, to within
 * 1 in 10^15. Takes ranks × size × sum steps: 1 ms for 10 + 10 values, some 10 ms for 30 + 30.
 *
 * @param ranks whole numbers, not negative
 */
function waysBySum(ranks, size) {
    const largest = ranks
        .toSorted((a, b) => b - a)
        .slice(0, size)
        .reduce((sum, rank) => sum + rank, 0);
    const ways = Array.from({ length: size + 1 }, () => new Float64Array(largest + 1));
    ways[0][0] = 1;
    for (const [seen, rank] of ranks.entries()) {
        for (let chosen = Math.min(size, seen + 1); chosen > 0; chosen--) {
            const without = ways[chosen - 1];
            const row = ways[chosen];
            for (let sum = largest; sum >= rank; sum--)
                row[sum] += without[sum - rank];
        }
    }
    return ways[size];
}
const kept = new Map();
/**
 * P(U ≤ u) at index u when nothing differs and no two values are equal (Mann & Whitney 1947). Made
 * once for each pair of sizes: a run compares hundreds of cells of the same size.
 */
function uDistribution(n, m) {
    const key = `${n},${m}`;
    const known = kept.get(key);
    if (known)
        return known;
    const ways = waysBySum([...Array(n + m).keys()], n).subarray((n * (n - 1)) / 2);
    const total = ways.reduce((sum, count) => sum + count, 0);
    let below = 0;
    const made = Float64Array.from(ways, (count) => {
        below += count;
        return below / total;
    });
    kept.set(key, made);
    return made;
}


/***/ }),

/***/ 94988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hW: () => (/* binding */ EFFECTS_WANTED),
/* harmony export */   hX: () => (/* binding */ EFFECTS_NEEDED),
/* harmony export */   vM: () => (/* binding */ AaEffects),
/* harmony export */   xQ: () => (/* binding */ THRESHOLD_AT_FIRST)
/* harmony export */ });
/* unused harmony exports LEAST_THRESHOLD, practicalThreshold */
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1010);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58078);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80950);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96822);




/** A smaller change is not worth anybody's time. */
const LEAST_THRESHOLD = 0.05;
/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
const THRESHOLD_AT_FIRST = 0.1;
/** Effects in A/A runs from which a 99th percentile can be read. */
const EFFECTS_NEEDED = 100;
/**
 * Effects that are looked for, and the latest that count: a cell that has enough keeps its T when a
 * night is lost, and forgets a host of last year.
 */
const EFFECTS_WANTED = 120;
/**
 * T: the least change of a cell that counts, as a fraction.
 *
 * @param effects of the cell in A/A runs, that is, where nothing had changed
 */
function practicalThreshold(effects) {
    if (effects.length < EFFECTS_NEEDED)
        return THRESHOLD_AT_FIRST;
    return Math.max(LEAST_THRESHOLD, (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(effects.map(Math.abs), 0.99));
}
/** The effects of each cell in A/A runs, collected run by run. */
class AaEffects {
    #effects = new Map();
    /** Adds an A/A run, the latest first: of a cell that has enough nothing is taken. */
    add(comparisons) {
        for (const comparison of comparisons) {
            const { evidence, ratio } = comparison;
            if (evidence !== 'interleaved' || ratio === null || !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wasJudged */ .vs)(comparison))
                continue;
            const key = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(comparison);
            const known = this.#effects.get(key) ?? [];
            if (known.length < EFFECTS_WANTED)
                known.push((0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .effectOf */ .$)(ratio));
            this.#effects.set(key, known);
        }
    }
    /** T of a cell. */
    thresholdOf(cell) {
        return practicalThreshold(this.#effects.get((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(cell)) ?? []);
    }
}


/***/ })

};
