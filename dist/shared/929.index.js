export const id = 929;
export const ids = [929];
export const modules = {

/***/ 30929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  summaryOf: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/headline.js
var headline = __webpack_require__(500);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cost.js
var cost = __webpack_require__(28025);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/judge.js + 13 modules
var judge = __webpack_require__(57444);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/stats/client-ratio.js
var client_ratio = __webpack_require__(39570);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/comparison-summary.js
var comparison_summary = __webpack_require__(33340);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/order.js
var order = __webpack_require__(37730);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/throughput.js
var throughput = __webpack_require__(1238);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/method.js







/** What spread and range mean, for a caption. */
const SPREAD_IN_WORDS = 'spread (±): half the distance from the slowest to the fastest kept run, in percent of the median';
/** How it was measured and counted, a sentence each. */
function howMeasured(model, name) {
    return [
        'One instance type at a time, one S3 client and workload at a time, so that none disturbs another.',
        'Gb/s: gigabits (10⁹ bits) of all objects of a run, divided by its seconds.',
        ...howRepeated(model),
        'Every figure is the median of the kept runs. Range: the slowest and the fastest kept run. ' +
            `${SPREAD_IN_WORDS[0].toUpperCase()}${SPREAD_IN_WORDS.slice(1)}.`,
        ...(model.turns === null
            ? [
                `Of S3 clients, faster or slower is said only where the ranges do not overlap and both sides have at least ${throughput/* RUNS_TO_RANK */.a8} ` +
                    'kept runs. Not told apart (≈) means that these runs show no difference, not that there is none.',
            ]
            : howRanked(model)),
        ...(model.reference !== order/* REFERENCE_CLIENT */.K6
            ? []
            : [
                `${name(order/* REFERENCE_CLIENT */.K6)} is a reference: it sends ${model.asAws ? 'HTTPS' : 'plain HTTP'} requests signed by hand, and does ` +
                    'nothing else. It is no ceiling: a client that uses several threads may be faster.',
            ]),
        'A case that failed is compared with nothing, though runs it made before are shown.',
        model.suite.repository === names/* BUILTIN_SUITE */.Ho
            ? 'What was moved was checked around the timed runs, unless a note says otherwise: all sizes, all that was downloaded, ' +
                'and one upload of each workload.'
            : 'Whether the right bytes were moved was not checked here: that is left to the suite’s own runners.',
        ...howCompared(model),
    ];
}
function howRepeated({ counts, turns }) {
    const { keptRuns, warmups } = counts;
    const dropped = `Here ${(0,format/* counted */.hS)(warmups, 'warm-up')} ${warmups === 1 ? 'was' : 'were'} dropped ` +
        `and ${(0,format/* counted */.hS)(keptRuns, 'run')} kept.`;
    if (turns === null) {
        return [
            'The first of several runs of a case is a warm-up and is dropped; no other run is, however far ' +
                `out it lies. ${dropped}`,
        ];
    }
    const sizes = turns.sized
        ? ' Each workload has the size, of those that the suite has, with which a run takes a few tenths of a second here.'
        : '';
    return [
        'Workload by workload, S3 clients took turns: in every round each of them once, in a process of its own, in an order that ' +
            'was drawn. A process makes a warm-up, which is dropped, and one run, which counts, however far out it lies. ' +
            `${dropped}${sizes}`,
        `Every workload that was begun has at least ${client_ratio/* LEAST_ROUNDS */.UM} rounds; further rounds went where the least could be told` +
            `${turns.budgetSeconds === null ? '.' : ', until the budget was used.'}`,
    ];
}
function howRanked({ reference }) {
    const misses = Math.round(1 / client_ratio/* MISSES */.r9);
    return [
        `Ratios are Hodges–Lehmann estimates of the differences within rounds, with the exact interval that the signs of these ` +
            `differences give: of ${misses} intervals, about one misses the true ratio. Faster and slower: 1 lies outside of it. Equal: ` +
            `it lies within ±${(0,format/* percent */.KN)(client_ratio/* EQUAL_WITHIN */.pz)} of 1. All else is not told apart.`,
        'Over all comparisons a ratio is their geometric mean' +
            `${reference === null ? '' : ', and each has the same weight'}.`,
    ];
}
function howCompared({ comparison }) {
    if (comparison === null || comparison.design === null)
        return [];
    const { design } = comparison;
    return (0,comparison_summary/* isInRounds */.t)(design) ? inRounds(design) : byFormerMethod(design);
}
/** Said once for all comparisons; see docs/method.md. */
function inRounds({ keptPerRound, looks, mostRounds, overwhelming, screenRounds, }) {
    const tests = (0,format/* listed */.KE)(looks.map(({ pairs }) => String(pairs)));
    return [
        'Candidate and baseline were measured in rounds on one host. A round is a fresh process of either side, one right after the ' +
            `other, each with one warm-up and ${(0,format/* counted */.hS)(keptPerRound, 'kept run')}; a coin tells which is first. So whatever slows ` +
            'the host down for a while slows both sides down, and only the difference within a round counts.',
        `A cell is one S3 client on one workload. Every cell gets ${(0,format/* counted */.hS)(screenRounds, 'round')}. Those that look changed by then get ` +
            `more, up to ${mostRounds}, as long as they can still come to a verdict.`,
        'Change: that of the usual round, which a few bad rounds do not move. It is proven when the rounds lean to one side more ' +
            `than coins would let them (an exact test, after ${tests} rounds or where a cell ends). The more cells, the more it takes ` +
            `(Benjamini–Hochberg): of the changes that a run calls, up to ${(0,format/* percent */.KN)(judge/* FALSE_RATE */.N1)} are chance.`,
        `A cell needs no test when every run of every round, of ${overwhelming.rounds} at least, is ` +
            `${overwhelming.factor === 0.5 ? 'at most half' : `at most ${(0,format/* percent */.KN)(overwhelming.factor)}`} as fast as its counterpart, or as ` +
            'much faster: noise does not do that.',
        `An S3 client over all its workloads: the first ${(0,format/* counted */.hS)(screenRounds, 'round')} of all its cells, tested together. They show ` +
            `small changes that no cell shows alone. The chance of one false change among all S3 clients is ${(0,format/* percent */.KN)(judge/* FALSE_RATE */.N1)} at most (Holm).`,
    ];
}
function byFormerMethod({ confirm, screen }) {
    return [
        `Compared by a former method, and shown as it was judged then: ${(0,format/* counted */.hS)(screen.rounds, 'round')} of every cell, and ` +
            `${(0,format/* counted */.hS)(confirm.rounds, 'fresh round')} of those that differed by ${(0,format/* percent */.KN)(screen.threshold)} or more ` +
            '(Mann–Whitney, Benjamini–Hochberg).',
    ];
}
/** What a figure measured on one machine can and cannot tell; nothing for runs on real instances. */
function localLimits(model, name) {
    if (model.trigger !== 'local')
        return [];
    const { asAws } = model;
    return [
        asAws
            ? 'Server and S3 clients shared this machine’s CPUs, memory and disk, and spoke over loopback, by TLS: the clients to ' +
                `the names of AWS, which led to the embedded server (${name('--as-aws')}).`
            : `Server and S3 clients shared this machine’s CPUs, memory and disk, and spoke over loopback, unless ${name('--endpoint')} ` +
                'named a server elsewhere.',
        'It can tell: how S3 clients compare on this machine, what a request costs them, and gross regressions.',
        `It cannot tell: S3’s throughput, or anything of network, latency, ${asAws ? '' : 'TLS, '}throttling or real instance types. ` +
            `On large ${asAws ? 'objects' : 'uploads'} the server is the limit before the S3 client is.`,
        ...(asAws
            ? []
            : [
                'Over plain HTTP some S3 clients sign the whole payload (SHA-256), which they mostly leave out over TLS.',
            ]),
        `Runs of the same code differ by about 5 to 20 % here, most when nothing is pinned to a CPU: ${name('local')} is ` +
            'this machine with all CPUs, a name with a number of CPUs the machine under that limit.',
    ];
}
function rawData(name) {
    return `Every run, warm-ups included, is in ${name('result.json')}, written together with this report.`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/next-steps.js
var next_steps = __webpack_require__(63687);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/reproduce.js
var reproduce = __webpack_require__(72501);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/markup.js

/** Longest text from outside that the page shows. */
const MAX_LENGTH = 2000;
/** Markup that is safe to put on the page as it is. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** HTML in which everything interpolated is escaped, but for markup. */
function html(parts, ...contents) {
    return new Markup(String.raw({ raw: parts }, ...contents.map(textOf)));
}
const NOTHING = new Markup('');
/** A name from outside, set apart from the words around it. */
function code(text) {
    return html `<code>${text || '(empty)'}</code>`;
}
/**
 * Makes markup of sentences that take names: `sentence((name) => headline(model, name))`.
 * The sentences themselves hold nothing that HTML would read as markup.
 */
function sentence(write) {
    return new Markup(write((name) => code(name).text));
}
/** As `sentence`, for several. */
function sentences(write) {
    return write((name) => code(name).text).map((text) => new Markup(text));
}
/** Pieces with a separator of ours between them. */
function joined(pieces, separator) {
    return new Markup(pieces.map((piece) => piece.text).join((0,report_escape/* escapeHtml */.ZD)(separator)));
}
function textOf(content) {
    if (content instanceof Markup)
        return content.text;
    if (typeof content === 'string')
        return (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* oneLine */.TN)(content, MAX_LENGTH));
    return typeof content === 'number' ? String(content) : content.map(textOf).join('');
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/actions.js






/** What a reader should do now; nothing when there is nothing. */
function nextStep(model) {
    const [first, ...others] = sentences((name) => (0,next_steps/* nextSteps */.Z)(model, name));
    if (first === undefined)
        return NOTHING;
    const again = (0,next_steps/* rerun */.n)(model);
    return html `<div class="next"><p><b>Next step:</b> ${first}</p>
${others.length > 0 ? html `<ul>${others.map((step) => html `<li>${step}</li>`)}</ul>` : NOTHING}
${again ? html `<p class="note">${again.how}, to measure these again:</p>${typed(again)}` : NOTHING}</div>`;
}
/** Where every run is, what it cost, and how to get it again. */
function footer(model) {
    const again = (0,reproduce/* reproduction */.N)(model);
    const links = model.links.flatMap(({ text, url }) => {
        const address = (0,report_escape/* webAddress */.Dy)(url);
        return address ? [html `<a href="${address}">${text}</a>`] : [];
    });
    return html `<footer>
<p class="note">${sentence(rawData)}</p>
${model.cost ? html `<p class="note">${(0,cost/* costInWords */.M)(model.cost)}</p>` : NOTHING}
${links.length > 0 ? html `<p class="note">${joined(links, ' · ')}</p>` : NOTHING}
${again ? html `<h2>How to reproduce</h2><p class="note">${again.how}:</p>${typed(again)}` : NOTHING}
</footer>`;
}
function typed({ lines }) {
    return html `<pre>${joined(lines.map((line) => html `${line}`), '\n')}</pre>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/beside-words.js
var beside_words = __webpack_require__(53133);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/cases.js
var cases = __webpack_require__(53767);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/standing.js
var standing = __webpack_require__(50884);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/axis.js
/** Steps that a person reads without reckoning, within a decade. */
const STEPS = [1, 2, 2.5, 5, 10];
/** More labels would touch on a plot as wide as a telephone. */
const MAX_STEPS = 4;
/** An axis from 0 that holds `largest`: its end and the distance of its labels. */
function niceAxis(largest) {
    if (!(largest > 0))
        return { max: 1, step: 0.5 };
    const rough = largest / MAX_STEPS;
    const decade = 10 ** Math.floor(Math.log10(rough));
    const step = decade * (STEPS.find((candidate) => candidate * decade >= rough) ?? 10);
    return { max: step * Math.ceil(largest / step), step };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdicts.js
var verdicts = __webpack_require__(64530);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/theme.js
const LIGHT = {
    page: '#f7f7f5',
    surface: '#ffffff',
    ink: '#1a1d21',
    inkSoft: '#565c66',
    rule: '#dfe1e4',
    reference: '#6a717d',
    failed: '#b3261e',
    better: '#1a7340',
    skipped: '#8a5a00',
    focus: '#1f5fbf',
};
const DARK = {
    page: '#111316',
    surface: '#191c20',
    ink: '#e9ebee',
    inkSoft: '#a5acb8',
    rule: '#30353c',
    reference: '#98a0ad',
    failed: '#ff8f86',
    better: '#66c28d',
    skipped: '#e0b050',
    focus: '#8ab8ff',
};
/** Colours of instance types, in order; they start again when there are more types than colours. */
const TYPE_COLORS = [
    { light: '#1f66b5', dark: '#6cabf2' },
    { light: '#b5500b', dark: '#eb9a57' },
    { light: '#25784a', dark: '#66c28d' },
    { light: '#7747b3', dark: '#b796ec' },
    { light: '#0d7680', dark: '#4dc3cd' },
    { light: '#b5346a', dark: '#ee86ae' },
];
/** The class that gives the colour of the n-th group of cases. */
function typeClass(index) {
    return `type-${index % TYPE_COLORS.length}`;
}
/** Custom properties of both schemes; paper is always light. */
const THEME_CSS = `
:root { color-scheme: light dark; }
${scheme(LIGHT, 'light')}
@media screen and (prefers-color-scheme: dark) {
${scheme(DARK, 'dark')}
}`;
function scheme(palette, shade) {
    const variables = Object.entries(palette).map(([name, color]) => `${variableName(name)}: ${color};`);
    const types = TYPE_COLORS.map((color, index) => `.type-${index} { --type: ${color[shade]}; }`);
    return `:root { ${variables.join(' ')} }\n${types.join('\n')}`;
}
/** `inkSoft` → `--ink-soft` */
function variableName(name) {
    return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/filter.js



/** Chooses one instance type; shown by the script, which is what makes it work. */
function placeFilter({ places }) {
    return choice('group', 'Instance type', places.map((place, index) => ({
        value: String(index),
        words: html `<span class="swatch"></span>${place}`,
        className: typeClass(index),
    })));
}
/** Chooses the cells of one verdict. */
function verdictFilter({ comparison }) {
    const found = new Set(comparison?.cells.map(({ verdict }) => verdict));
    return choice('verdict', 'Verdict', [...found].map((verdict) => ({
        value: verdict,
        words: html `${verdicts/* VERDICTS */.bk[verdict].word} (${comparison.counts[verdict]})`,
        className: '',
    })));
}
/** @param key the `data-` attribute of the parts that are chosen from */
function choice(key, legend, options) {
    if (options.length < 2)
        return NOTHING;
    return html `
<fieldset class="filter" data-filter="${key}" hidden>
<legend>${legend}</legend>
<label><input type="radio" name="${key}" value="" checked>All</label>
${options.map(({ className, value, words }) => html `<label class="${className}"><input type="radio" name="${key}" value="${value}">${words}</label>
`)}
</fieldset>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/row-chart.js


/** Drawn 1:1 in a card of the page, a little smaller on a telephone. */
const WIDTH = 344;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const LABEL_WIDTH = { least: 44, most: 140, perCharacter: 6.6, gap: 10 };
const VALUE_GAP = 8;
/** An SVG element with `attributes`. */
function drawRows(chart, attributes) {
    const { axis, rows, valueWidth } = chart;
    const bottom = rows.length * ROW_HEIGHT;
    const left = widthOf(rows.map(({ label }) => label));
    const right = WIDTH - valueWidth;
    const at = (value) => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
    const drawn = rows.map(({ label, value, valueTone }, index) => {
        const y = (index + 0.5) * ROW_HEIGHT;
        return html `${[
            words(cut(label, left - LABEL_WIDTH.gap), left - LABEL_WIDTH.gap, y, 'ink', 'end'),
            words(cut(value, valueWidth - VALUE_GAP), right + VALUE_GAP, y, valueTone, 'start'),
            ...chart.marks(index, { at, y, height: ROW_HEIGHT }),
        ]}`;
    });
    const parts = [...axisOf(axis, at, bottom), ...drawn].map(({ text }) => text).join('');
    return `<svg viewBox="0 0 ${WIDTH} ${bottom + AXIS_HEIGHT}" ${attributes}>${parts}</svg>`;
}
function axisOf({ max, min, step, words: of }, at, bottom) {
    const steps = Math.round((max - min) / step);
    return Array.from({ length: steps + 1 }, (_, index) => {
        const value = min + index * step;
        const line = upright(at(value), 0, bottom, 'rule');
        return html `${[line, words(of(value), at(value), bottom + 14, 'inkSoft', 'middle')]}`;
    });
}
/** A rectangle with its corner at the left and top, and ends that are round by `radius`. */
function bar({ height, radius = 0, width, x, y, }, tone, opacity = 1) {
    const round = radius > 0 ? html ` rx="${pixels(radius)}"` : html ``;
    return html `<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"${round} fill="${colorOf(tone)}"${opacityOf(opacity)}/>`;
}
function dot(x, y, radius, tone, opacity = 1) {
    return html `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(radius)}" fill="${colorOf(tone)}"${opacityOf(opacity)}/>`;
}
/** @param dashes pixels drawn and left out in turn; none: an unbroken line */
function upright(x, top, bottom, tone, dashes = 0) {
    const broken = dashes > 0 ? html ` stroke-dasharray="${dashes}"` : html ``;
    return html `<path d="M${pixels(x)} ${pixels(top)}V${pixels(bottom)}" stroke="${colorOf(tone)}"${broken}/>`;
}
/** The area between points. */
function row_chart_area(points, tone) {
    const path = points.map((point) => point.map(pixels).join(' ')).join('L');
    return html `<path d="M${path}Z" fill="${colorOf(tone)}"/>`;
}
function words(text, x, y, tone, anchor) {
    return html `<text x="${pixels(x)}" y="${pixels(y)}" dominant-baseline="central" text-anchor="${anchor}" fill="${colorOf(tone)}">${text}</text>`;
}
function colorOf(tone) {
    return `var(${variableName(tone)})`;
}
function opacityOf(opacity) {
    return opacity < 1 ? html ` fill-opacity="${opacity}"` : html ``;
}
/** To a tenth: finer is not seen, and pages hold thousands of marks. */
function pixels(value) {
    return String(Math.round(value * 10) / 10);
}
/** What of a text has room; its whole name stands in the table. */
function cut(text, width) {
    const room = Math.max(4, Math.floor(width / LABEL_WIDTH.perCharacter) + 1);
    const letters = [...text];
    return letters.length <= room ? text : `${letters.slice(0, room - 1).join('')}…`;
}
/** Pixels for the longest label; a longer one is cut. */
function widthOf(labels) {
    const longest = Math.max(0, ...labels.map((label) => label.length));
    const wanted = longest * LABEL_WIDTH.perCharacter + LABEL_WIDTH.gap;
    return Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, Math.ceil(wanted)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/plot-marks.js

const BAND = 8;
const DOT = 3;
const MEDIAN = { width: 3, height: 14 };
/** The marks of each row, drawn by hand: a dot for every run, the range, the median. */
function plotMarks(rows, reference) {
    return (index, place) => [...referenceLine(reference, place), ...marks(rows[index], place)];
}
function referenceLine(reference, { at, height, y }) {
    if (reference === null)
        return [];
    return [upright(at(reference), y - height / 2, y + height / 2, 'reference', 3)];
}
function marks({ median, runs, tone }, { at, y }) {
    if (runs.length === 0)
        return [];
    const [left, right] = [at(Math.min(...runs)), at(Math.max(...runs))];
    const range = { x: left, y: y - BAND / 2, width: right - left, height: BAND, radius: BAND / 2 };
    const shown = [bar(range, tone, 0.22), ...runs.map((run) => dot(at(run), y, DOT, tone, 0.6))];
    if (median === null)
        return shown;
    const { height, width } = MEDIAN;
    const middle = { x: at(median) - width / 2, y: y - height / 2, width, height, radius: width / 2 };
    return [...shown, bar(middle, tone)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/plot.js


const VALUE_WIDTH = 58;
/** An SVG element: a line per row with a dot for each run, the range as a band, the median as a bar. */
function drawPlot({ axis, reference, rows }, attributes) {
    const chart = {
        rows,
        valueWidth: VALUE_WIDTH,
        axis: { ...axis, min: 0, words: tick },
        marks: plotMarks(rows, reference),
    };
    return drawRows(chart, attributes);
}
function tick(value) {
    return String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/room.js


/**
 * Room on a page: a browser, and whoever scrolls, has enough of 2 MB. Parts are made one after the other,
 * those first that interest most, until there is no room for the next; the rest is counted.
 */
class Room {
    #bytes = 0;
    /** Room for `bytes` more; what nobody used before may be used, too. */
    add(bytes) {
        this.#bytes += bytes;
        return this;
    }
    take(items, make) {
        const shown = [];
        for (const item of items) {
            const made = make(item);
            const bytes = Buffer.byteLength(made.text);
            if (bytes > this.#bytes)
                break;
            this.#bytes -= bytes;
            shown.push(made);
        }
        return { shown, left: items.length - shown.length };
    }
}
/** What a page has no room for. @param where it is instead */
function leftOut(left, noun, where = 'result.json') {
    if (left === 0)
        return NOTHING;
    const are = left === 1 ? 'is' : 'are';
    return html `<p class="note">${(0,format/* counted */.hS)(left, `more ${noun}`)} ${are} in ${where}: there is no room here.</p>`;
}
function drawingsLeftOut(cards) {
    const left = cards.reduce((sum, card) => sum + card.left, 0);
    if (left === 0)
        return NOTHING;
    const are = left === 1 ? 'is' : 'are';
    return html `<p class="note">${(0,format/* counted */.hS)(left, 'more drawing')} ${are} left out: there is no room here. The figures are in result.json.</p>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/charts.js










/** A card for each workload, in it a plot for each group, all on the same axis. */
function charts(model, room) {
    const filled = model.workloads.filter(({ name }) => casesOf(model.groups, name).length > 0);
    if (filled.length === 0)
        return NOTHING;
    const cards = filled.map((workload) => card(workload, model, room));
    return html `
<section aria-labelledby="charts">
<h2 id="charts">Throughput by workload</h2>
<p class="legend">Gb/s; farther right is faster. Each dot is a run, the bar their median, the band their range${model.reference === null ? '' : html `, the dashed line the median of ${code(model.reference)}`}.</p>
${model.comparison === null ? placeFilter(model) : NOTHING}
<div class="cards">${cards.map(({ made }) => made)}</div>
${drawingsLeftOut(cards)}
</section>`;
}
function card(workload, model, room) {
    const runs = casesOf(model.groups, workload.name).flatMap((found) => found.runs);
    const axis = niceAxis(Math.max(0, ...runs));
    const size = workload.bytesPerRun;
    const groups = model.groups.filter((group) => casesOf([group], workload.name).length > 0);
    const { left, shown } = room.take(groups, (group) => panel(group, model, workload.name, axis));
    if (shown.length === 0)
        return { made: NOTHING, left };
    const made = html `
<article class="card">
<h3>${workload.name}</h3>
<p class="note">${size === null ? 'size of a run unknown' : `${(0,format/* bytes */.ee)(size)} a run`}</p>
${shown}
</article>`;
    return { made, left };
}
function panel(group, { places, reference, turns }, workload, axis) {
    const cases = casesOf([group], workload);
    const index = places.indexOf(group.place);
    const other = cases.find((found) => found.s3Client === reference);
    const plot = {
        rows: cases.map((found) => row(found, reference)),
        axis,
        reference: other?.status === 'measured' ? (other.throughput?.median ?? null) : null,
    };
    const words = html `${workload} on ${group.label}, median Gb/s: ${(0,format/* listed */.KE)(cases.map(inWords))}. All figures are in the table below.`;
    return html `
<div class="panel ${typeClass(index)}" data-group="${index}">
<h4>${group.label}</h4>
${turns === null ? NOTHING : html `<p class="note">${fastestIn(cases)}</p>`}
${new Markup(drawPlot(plot, `role="img" aria-label="${words.text}"`))}
</div>`;
}
/** Who is fastest, or why nobody is. */
function fastestIn(cases) {
    const outcome = (0,standing/* outcomeOf */.sG)(cases);
    const words = (0,beside_words/* outcomeWords */.wX)(outcome, (name) => name);
    return outcome?.told === 'fastest' ? `${words} is fastest` : words;
}
/** Colours of the words at the end of a line; the words say it too. */
const VALUE_TONES = {
    measured: 'ink',
    notTimed: 'inkSoft',
    skipped: 'inkSoft',
    failed: 'failed',
};
function row(found, reference) {
    const isReference = found.s3Client === reference;
    return {
        label: found.s3Client,
        value: shortValue(found),
        valueTone: VALUE_TONES[found.status],
        runs: found.runs,
        median: found.throughput?.median ?? null,
        tone: found.status === 'failed' ? 'failed' : isReference ? 'reference' : 'type',
    };
}
function shortValue({ status, throughput }) {
    if (status !== 'measured')
        return cases/* STATUS_WORDS */.ly[status];
    return throughput ? (0,format/* figure */.vP)(throughput.median) : 'no run';
}
function inWords(found) {
    return `${found.s3Client} ${shortValue(found)}`;
}
function casesOf(groups, workload) {
    return groups.flatMap((group) => group.cases.filter((found) => found.workload === workload));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/comparison-sections.js
var comparison_sections = __webpack_require__(8690);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/trust.js
var trust = __webpack_require__(69168);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdict-in-words.js
var verdict_in_words = __webpack_require__(50747);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/tones.js
/** Of a verdict: the tone of what is drawn, and the class of its word; '' for none. */
const VERDICT_TONES = {
    bad: { tone: 'failed', className: 'failed' },
    good: { tone: 'better', className: 'better' },
    doubt: { tone: 'skipped', className: 'skipped' },
    plain: { tone: 'ink', className: '' },
    faint: { tone: 'inkSoft', className: '' },
};

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/ratio-plot.js





/** So that a single outlier does not press all others into a line; S3 clients as a whole change by less. */
const MOST_OF_CELLS = 0.5;
const MOST_OF_CLIENTS = 0.15;
/** Pixels for the words at the right end; a word longer than the widest is cut. */
const ratio_plot_VALUE_WIDTH = { least: 92, most: 112, perCharacter: 7, gap: 14 };
const TICK = { width: 3, height: 13 };
const BAR = 6;
const ARROW = 5;
/** An axis on which all intervals of a run and their ±T have room, up to `most`. */
function effectAxis(cells, most = MOST_OF_CELLS) {
    const ends = cells.flatMap(({ interval, ratio, threshold }) => [
        threshold * 1.25,
        ...(ratio === null ? [] : [ratio, ...(interval ?? [])].map((one) => Math.abs(one - 1))),
    ]);
    return { max: niceAxis(Math.min(most, Math.max(...ends))).max };
}
/** An SVG element: a line per cell with its effect, the interval, and the band of ±T. */
function drawRatios(cells, { max }, attributes) {
    const rows = cells.map((cell) => ({
        label: cell.s3Client,
        value: wordsOf(cell),
        valueTone: toneOf(cell),
    }));
    const chart = {
        rows,
        valueWidth: valueWidth(rows.map(({ value }) => value)),
        axis: { min: -max, max, step: max, words: axisWords },
        marks: (index, place) => ratio_plot_marks(cells[index], max, place),
    };
    return drawRows(chart, attributes);
}
function axisWords(effect) {
    const sign = effect < 0 ? '−' : effect > 0 ? '+' : '';
    return `${sign}${Math.round(Math.abs(effect) * 100)} %`;
}
function valueWidth(words) {
    const longest = Math.max(0, ...words.map((word) => word.length));
    const wanted = Math.ceil(longest * ratio_plot_VALUE_WIDTH.perCharacter + ratio_plot_VALUE_WIDTH.gap);
    return Math.min(ratio_plot_VALUE_WIDTH.most, Math.max(ratio_plot_VALUE_WIDTH.least, wanted));
}
function toneOf({ verdict }) {
    return VERDICT_TONES[verdicts/* VERDICTS */.bk[verdict].tone].tone;
}
/** The change with a sign, for those who do not see the colour; the word, where that says more. */
function wordsOf({ ratio, verdict }) {
    const { isToldByReason, short, sign, word } = verdicts/* VERDICTS */.bk[verdict];
    return `${sign}${ratio === null || isToldByReason ? (short ?? word) : (0,format/* change */.Zg)(ratio)}`;
}
function ratio_plot_marks(row, max, place) {
    const { interval, ratio, threshold } = row;
    const { height, y } = place;
    const ground = [
        band(threshold, place),
        upright(place.at(0), y - height / 2, y + height / 2, 'reference'),
    ];
    if (ratio === null)
        return ground;
    const tone = toneOf(row);
    const x = (value) => place.at(Math.max(-max, Math.min(max, value - 1)));
    return [
        ...ground,
        ...(interval ? [span(x(interval[0]), x(interval[1]), y, tone)] : []),
        Math.abs(ratio - 1) > max
            ? arrow(x(ratio), y, Math.sign(ratio - 1), tone)
            : ratio_plot_tick(x(ratio), y, tone),
    ];
}
/** ±T, as high as the row: of all rows together it is one band. */
function band(threshold, { at, height, y }) {
    const [left, right] = [at(-threshold), at(threshold)];
    return bar({ x: left, y: y - height / 2, width: right - left, height }, 'rule', 0.5);
}
function span(left, right, y, tone) {
    const shape = { x: left, y: y - BAR / 2, width: right - left, height: BAR, radius: BAR / 2 };
    return bar(shape, tone, 0.5);
}
function ratio_plot_tick(x, y, tone) {
    const { height, width } = TICK;
    return bar({ x: x - width / 2, y: y - height / 2, width, height, radius: width / 2 }, tone);
}
/** For an effect beyond the axis. @param way 1 to the right, −1 to the left */
function arrow(tip, y, way, tone) {
    const back = tip - way * 2 * ARROW;
    return row_chart_area([
        [tip, y],
        [back, y - ARROW],
        [back, y + ARROW],
    ], tone);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/table.js

/**
 * A table in a box of its own, so that a narrow page does not scroll sideways; the box takes the
 * focus, so that the keyboard can scroll it.
 */
function dataTable(table) {
    const heads = table.columns.map((column) => column.numbers
        ? html `<th scope="col" class="number" data-numbers>${column.head}</th>`
        : html `<th scope="col">${column.head}</th>`);
    const attributes = table.sortable ? html ` data-sortable` : html ``;
    return html `
<div class="scroll" role="region" aria-labelledby="${table.id}" tabindex="0">
<table${attributes}>
<caption id="${table.id}"><span>${table.caption}</span></caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${table.rows}
</tbody>
</table>
</div>${table.rest ?? NOTHING}`;
}
/** A cell with a figure; `value` is what it is sorted by, nothing for none. */
function numberCell(value, words) {
    return html `<td class="number" data-value="${value ?? ''}">${words}</td>`;
}
/** Names up to this many characters stay on one line. */
const SHORT = 48;
/** A cell with a name from outside. */
function nameCell(name, className = '') {
    const classes = [className, ...(name.length > SHORT ? ['long'] : [])].filter(Boolean).join(' ');
    return classes === '' ? html `<td>${name}</td>` : html `<td class="${classes}">${name}</td>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/client-lines.js











/** S3 clients over all their workloads, drawn and in a table: what is told first. */
function clientLines({ clients, withoutLine }, places, room) {
    if (clients.length + withoutLine.length === 0)
        return NOTHING;
    const rows = room.take(clients, (line) => client_lines_row(line, places.indexOf(line.instanceType)));
    const missing = room.take(withoutLine, (one) => rowWithout(one));
    const axis = clients.length > 0 ? effectAxis(clients, MOST_OF_CLIENTS) : null;
    const types = [...Map.groupBy(clients, ({ instanceType }) => instanceType)].sort(([a], [b]) => (0,order/* byName */.nG)(a, b));
    const drawn = room.take(axis ? types : [], ([type, lines]) => client_lines_card(type, lines, places.indexOf(type), axis));
    return html `
<section aria-labelledby="clients">
<h2 id="clients">S3 clients, each over all its workloads</h2>
<p class="legend">Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its 95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.</p>
<div class="cards">${drawn.shown}</div>
${leftOut(drawn.left, 'drawing')}
<div class="verdicts">${dataTable({
        id: 'clients-caption',
        caption: html `The first rounds of all workloads of an S3 client, tested together: they show what no workload shows alone.`,
        columns: [
            { head: 'Verdict' },
            { head: 'Change', numbers: true },
            { head: 'S3 client' },
            { head: 'Over', numbers: true },
            { head: 'Instance type' },
            { head: '95 % interval', numbers: true },
            { head: 'Adjusted p', numbers: true },
        ],
        rows: [...rows.shown, ...missing.shown],
        rest: leftOut(rows.left + missing.left, 'row'),
        sortable: true,
    })}</div>
</section>`;
}
/** @param place index of the instance type among the places; below 0 where it has several */
function client_lines_card(instanceType, found, place, axis) {
    const lines = found.toSorted((a, b) => (0,order/* byS3Client */.NY)(a.s3Client, b.s3Client));
    const words = html `${instanceType}, change over all workloads: ${(0,format/* listed */.KE)(lines.map(client_lines_inWords))}. All figures are in the table below.`;
    return html `
<article class="card"${group(place)}>
<h3>${instanceType}</h3>
<div class="panel">${new Markup(drawRatios(lines, axis, `role="img" aria-label="${words.text}"`))}</div>
</article>`;
}
function group(place) {
    return place < 0 ? NOTHING : html ` data-group="${place}"`;
}
function client_lines_inWords({ ratio, s3Client, verdict }) {
    return `${s3Client} ${(0,format/* change */.Zg)(ratio)} ${verdicts/* VERDICTS */.bk[verdict].word}`;
}
function client_lines_row(line, place) {
    const { adjustedP, cells, instanceType, interval, ratio, s3Client, verdict } = line;
    const { tone, word } = verdicts/* VERDICTS */.bk[verdict];
    return html `<tr${group(place)} class="${place < 0 ? '' : typeClass(place)}">
<td class="verdict"><span class="${VERDICT_TONES[tone].className}">${word}</span></td>
${numberCell(ratio, (0,format/* change */.Zg)(ratio))}${nameCell(s3Client)}${numberCell(cells, (0,verdict_in_words/* overWords */.c)(line))}${nameCell(instanceType, place < 0 ? '' : 'type')}
${numberCell(interval && interval[1] - interval[0], (0,comparison_sections/* intervalWords */.Tj)(interval) || '–')}
${numberCell(adjustedP, (0,format/* probability */.E5)(adjustedP))}
</tr>
`;
}
function rowWithout({ instanceType, s3Client }) {
    return html `<tr><td class="verdict"><span class="skipped">no line</span><br><small>too few rounds</small></td>
${numberCell(null, '–')}${nameCell(s3Client)}${numberCell(null, '–')}${nameCell(instanceType)}${numberCell(null, '–')}${numberCell(null, '–')}
</tr>
`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/ratios.js







/** A card for each workload, in it a plot for each place, all on the same axis. */
function ratioCards({ cells }, model, room) {
    if (cells.every(({ ratio }) => ratio === null))
        return NOTHING;
    const axis = effectAxis(cells);
    const byWorkload = Map.groupBy(cells, (cell) => cell.workload);
    const known = model.workloads.map(({ name }) => name).filter((name) => byWorkload.has(name));
    const cards = known.map((workload) => ratios_card(workload, byWorkload.get(workload), { places: model.places, axis, room }));
    return html `
<section aria-labelledby="changes">
<h2 id="changes">Changes by workload</h2>
<p class="legend">Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its 95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.</p>
<div class="cards">${cards.map(({ made }) => made)}</div>
${drawingsLeftOut(cards)}
</section>`;
}
function ratios_card(workload, cells, { axis, places, room }) {
    const byPlace = Map.groupBy(cells, (cell) => cell.place);
    const found = places.flatMap((place, index) => {
        const own = byPlace.get(place);
        return own ? [{ place, index, own }] : [];
    });
    const { left, shown } = room.take(found, ({ index, own, place }) => ratios_panel(place, index, workload, own, axis));
    if (shown.length === 0)
        return { made: NOTHING, left };
    const made = html `
<article class="card">
<h3>${workload}</h3>
${shown}
</article>`;
    return { made, left };
}
function ratios_panel(place, index, workload, found, axis) {
    const cells = found.toSorted((a, b) => (0,order/* byS3Client */.NY)(a.s3Client, b.s3Client));
    const words = html `${workload} on ${place}, change: ${(0,format/* listed */.KE)(cells.map(ratios_inWords))}. All figures are in the table above.`;
    return html `
<div class="panel ${typeClass(index)}" data-group="${index}">
<h4>${place}</h4>
${new Markup(drawRatios(cells, axis, `role="img" aria-label="${words.text}"`))}
</div>`;
}
function ratios_inWords(cell) {
    const size = cell.ratio === null ? '' : ` ${(0,format/* change */.Zg)(cell.ratio)}`;
    return `${cell.s3Client}${size} ${(0,verdicts/* verdictWord */.E0)(cell)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/comparison.js













/** The candidate against the baseline: S3 clients as a whole, every cell's verdict, and the ratios drawn. */
function comparison(model, room) {
    const summary = model.comparison;
    if (summary === null || summary.cells.length === 0)
        return NOTHING;
    return html `${clientLines(summary, model.places, room)}
<section aria-labelledby="comparison">
<h2 id="comparison">Candidate against baseline</h2>
<ul>${sentences((name) => (0,trust/* howSure */.o3)(model, name)).map((words) => html `<li>${words}</li>`)}</ul>
${placeFilter(model)}
${verdictFilter(model)}
${verdictTable(summary, model.places, room)}
</section>
${ratioCards(summary, model, room)}`;
}
/** Characters of a reason in the table; failures are listed with all of it below. */
const MAX_REASON = 120;
/** About half of the room: the rest is for the drawings. */
const MOST_ROWS = 500;
/** What a telephone shows without scrolling comes first. */
const COLUMNS = [
    { head: 'Verdict' },
    { head: 'Change', numbers: true },
    { head: 'S3 client' },
    { head: 'Workload' },
    { head: 'Instance type' },
    { head: '95 % interval', numbers: true },
    { head: 'Adjusted p', numbers: true },
    { head: 'Gb/s', numbers: true },
];
function verdictTable({ cells, design }, places, room) {
    const { left, shown } = room.take(cells.slice(0, MOST_ROWS), (cell) => comparison_row(cell, places.indexOf(cell.place), design));
    return html `<div class="verdicts">${dataTable({
        id: 'verdicts-caption',
        caption: html `Change of the candidate’s throughput; Gb/s: baseline → candidate, medians of what was compared.`,
        columns: [...COLUMNS, { head: (0,comparison_sections/* keptHead */.bw)(design), numbers: true }],
        rows: shown,
        rest: leftOut(left + Math.max(0, cells.length - MOST_ROWS), 'row'),
        sortable: true,
    })}</div>`;
}
function comparison_row(cell, place, design) {
    const { adjustedP, decidedBy, interval, kept, ratio, verdict } = cell;
    const why = decidedBy === 'everyRound' ? (0,comparison_sections/* evidenceWords */.Jg)(cell, design) : cell.reason;
    const reason = why === null ? NOTHING : html `<br><small>${(0,report_escape/* oneLine */.TN)(why, MAX_REASON)}</small>`;
    const { isToldByReason, tone } = verdicts/* VERDICTS */.bk[verdict];
    const { className } = VERDICT_TONES[tone];
    const p = isToldByReason ? null : adjustedP;
    return html `<tr data-group="${place}" data-verdict="${verdict}" class="${typeClass(place)}">
<td class="verdict"><span class="${className}">${(0,verdicts/* verdictWord */.E0)(cell)}</span>${reason}</td>
${numberCell(ratio, ratio === null ? '–' : (0,format/* change */.Zg)(ratio))}
${nameCell(cell.s3Client)}${nameCell(cell.workload)}${nameCell(cell.place, 'type')}
${numberCell(interval && interval[1] - interval[0], (0,comparison_sections/* intervalWords */.Tj)(interval) || '–')}
${numberCell(p, p === null ? '–' : (0,format/* probability */.E5)(p))}
${numberCell(cell.gigabitsPerSecond.candidate, (0,comparison_sections/* rateWords */.c5)(cell) || '–')}
${numberCell(Math.min(...kept), (0,comparison_sections/* keptWords */.Gx)(kept))}
</tr>
`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/figures.js








/** So many rows always have room. */
const MOST_IN_ORDER = 300;
/** Every case with all its figures. */
function figures(model, room) {
    if (model.counts.cases === 0)
        return NOTHING;
    const shown = {
        reference: model.reference,
        lineRate: model.jobs.some((job) => job.lineRateGigabitsPerSecond !== null),
    };
    const columns = [
        { head: 'Instance type' },
        { head: 'Workload' },
        { head: 'S3 client' },
        { head: 'Median Gb/s', numbers: true },
        { head: 'Spread', numbers: true },
        { head: 'Range', numbers: true },
        ...(shown.reference === null ? [] : [{ head: `Of ${shown.reference}`, numbers: true }]),
        ...(shown.lineRate ? [{ head: 'Of line rate', numbers: true }] : []),
        { head: 'Runs kept', numbers: true },
        { head: 'Median time', numbers: true },
    ];
    const all = model.groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
    // Where there is no room for all, what was measured is worth more than what was not.
    const ordered = all.length > MOST_IN_ORDER
        ? all.toSorted((a, b) => Number(!a.found.throughput) - Number(!b.found.throughput))
        : all;
    const rows = room.take(ordered, ({ found, group }) => figures_row(group, model.places.indexOf(group.place), found, shown));
    return html `
<section aria-labelledby="figures">
<h2 id="figures">All figures</h2>
${dataTable({
        id: 'figures-caption',
        caption: html `Gb/s of the kept runs of each case; ${SPREAD_IN_WORDS}; ${model.turns === null
            ? '≈: the ranges overlap'
            : 'in brackets from where to where a ratio may be; ≈: 100 % is within'}; ?: too few runs to tell.`,
        columns,
        rows: rows.shown,
        rest: leftOut(rows.left, 'row'),
        sortable: true,
    })}
</section>`;
}
function figures_row(group, index, found, shown) {
    const { throughput, toReference, ofLineRate, medianSeconds } = found;
    const spread = throughput?.spread ?? null;
    const range = throughput ? `${(0,format/* figure */.vP)(throughput.min)} to ${(0,format/* figure */.vP)(throughput.max)}` : '–';
    return html `<tr data-group="${index}" class="${typeClass(index)}">
${nameCell(group.label, 'type')}${nameCell(found.workload)}${nameCell(found.s3Client)}
<td class="number" data-value="${throughput?.median ?? ''}">${medianWords(found)}</td>
${numberCell(spread, spread === null ? '–' : `± ${(0,format/* percent */.KN)(spread)}`)}
${numberCell(throughput?.max ?? null, range)}
${shown.reference === null ? NOTHING : numberCell(toReference?.ratio ?? null, toReference === null ? '–' : (0,beside_words/* shareWords */.hs)(toReference))}
${shown.lineRate ? numberCell(ofLineRate, ofLineRate === null ? '–' : (0,format/* percent */.KN)(ofLineRate)) : NOTHING}
${numberCell(found.runs.length, String(found.runs.length))}
${numberCell(medianSeconds, medianSeconds === null ? '–' : (0,format/* seconds */.YA)(medianSeconds))}
</tr>
`;
}
/** The figure, and a word where the case was not simply measured. */
function medianWords({ implausible, status, throughput }) {
    const word = status === 'measured'
        ? NOTHING
        : html `<span class="${status === 'failed' ? status : 'skipped'}">${cases/* STATUS_WORDS */.ly[status]}</span>`;
    const doubt = implausible > 0 ? html ` <span class="skipped">implausible</span>` : NOTHING;
    if (throughput)
        return html `<b>${(0,format/* figure */.vP)(throughput.median)}</b> ${word}${doubt}`;
    return status === 'measured' ? html `no run` : word;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/words.js
var report_words = __webpack_require__(26695);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/masthead.js






/** The finding, what it rests on, and the figures of the run as a whole. */
function masthead(model) {
    const warning = (0,report_words/* partial */.OH)(model);
    const started = html `<time datetime="${model.startedAt}">${(0,format/* time */.kB)(model.startedAt)}</time>`;
    return html `
<header>
<p class="eyebrow">S3 Benchmarks</p>
<h1>${sentence((name) => (0,headline/* headline */.P)(model, name))}</h1>
${warning === undefined ? NOTHING : html `<p class="warning">${warning}</p>`}
${nextStep(model)}
<p class="lede">${(0,report_words/* coverage */.vk)(model)} ${joined(sentences((name) => (0,report_words/* lede */.hi)(model, name)), ' ')}</p>
<dl class="tiles">
${model.comparison === null ? caseTiles(model) : verdictTiles(model.comparison)}
${tile('Took', html `${model.durationMs === null ? 'unfinished' : (0,format/* duration */.p0)(model.durationMs)}`)}
</dl>
<p class="note">${started} · ${sentence((name) => (0,report_words/* suiteUsed */.G7)(model, name))} · run <code>${model.runKey}</code> · ${(0,format/* counted */.hS)(model.jobs.length, 'job')}</p>
</header>`;
}
function caseTiles({ counts }) {
    return [
        tile('Cases measured', html `${counts.measured}<small> of ${counts.cases}</small>`),
        tile('Failed', html `${counts.failed}`, counts.failed > 0 ? 'bad' : ''),
        tile('Skipped', html `${counts.skipped}`),
        ...(counts.notTimed > 0 ? [tile('Not timed', html `${counts.notTimed}`)] : []),
        tile('Runs kept', html `${counts.keptRuns}`),
    ];
}
/** What could not be judged, what changed, and every other verdict that some cell has. */
function verdictTiles({ cells, counts, separate }) {
    const changes = separate ? ['suspect'] : ['slower', 'faster'];
    const first = counts.couldNotBeJudged > 0 ? ['couldNotBeJudged', ...changes] : changes;
    const others = verdicts/* BY_INTEREST */.HE.filter((verdict) => !first.includes(verdict) && counts[verdict] > 0);
    return [...first, ...others].map((verdict, index) => tile((0,format/* capital */.Nx)(verdicts/* VERDICTS */.bk[verdict].word), index === 0
        ? html `${counts[verdict]}<small> of ${cells.length}</small>`
        : html `${counts[verdict]}`, verdicts/* VERDICTS */.bk[verdict].tone === 'bad' && counts[verdict] > 0 ? 'bad' : ''));
}
function tile(label, value, tone = '') {
    return html `<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/host-facts.js

/** What is known of the machine of a job; empty when it never told. */
function hostFacts(job) {
    const { host, lineRateGigabitsPerSecond: lineRate } = job;
    const facts = [
        ['CPUs', host?.cpus],
        ['CPU', host?.cpuModel],
        ['architecture', host?.architecture],
        ['memory', host && (0,format/* bytes */.ee)(host.memoryMiB * 1024 ** 2)],
        ['line rate', lineRate && `${(0,format/* figure */.vP)(lineRate)} Gb/s`],
        ['network card', host?.nicGigabitsPerSecond && `${(0,format/* figure */.vP)(host.nicGigabitsPerSecond)} Gb/s`],
        ['kernel', host?.kernel],
        ['Node', host?.node],
        ['image', host?.image],
        ['instance', host?.instanceId],
        ['availability zone', host?.availabilityZone],
    ];
    return facts.flatMap(([what, value]) => value === null || value === undefined ? [] : [[what, String(value)]]);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model.js + 2 modules
var report_model = __webpack_require__(71249);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/notes.js






/** Jobs that failed, and cases that failed or were skipped, by their reasons. */
function troubles(model, room) {
    const jobs = model.jobs.filter((job) => job.status === 'FAILED');
    const cases = (0,report_model/* troubledCases */.d)(model);
    if (jobs.length + cases.length === 0)
        return NOTHING;
    const reasons = [...Map.groupBy(cases, reasonOf).values()];
    const failed = room.take(jobs, failedJob);
    const listed = room.take(reasons, trouble);
    return html `
<section aria-labelledby="troubles">
<h2 id="troubles">What was not measured</h2>
${failed.shown}${leftOut(failed.left, 'failed job')}
<ul class="troubles">${listed.shown}</ul>
${leftOut(listed.left, 'reason')}
</section>`;
}
function failedJob({ instanceType, reason }) {
    return html `<p class="warning">Job on ${code(instanceType)} failed: ${reason ?? 'no reason given'}</p>`;
}
/** Cases that are named for one reason; the table of figures marks them all. */
const MOST_NAMED = 20;
/** What was measured before stands with its case. */
function reasonOf({ found }) {
    const { reason, status, throughput } = found;
    return JSON.stringify([status, reason, throughput?.runs, throughput?.median]);
}
/** @param cases of one reason; at least one */
function trouble(cases) {
    const { reason, status, throughput } = cases[0].found;
    const named = cases.slice(0, MOST_NAMED).map(({ found, group }) => {
        const what = [found.s3Client, found.workload, group.label];
        return joined(what.map((name) => html `<bdi>${name}</bdi>`), ' · ');
    });
    const count = cases.length > 1 ? html `${(0,format/* counted */.hS)(cases.length, 'case')}: ` : NOTHING;
    const more = cases.length > named.length ? ` and ${cases.length - named.length} more` : '';
    const before = throughput
        ? html ` (${(0,format/* counted */.hS)(throughput.runs, 'run')} before that, median ${(0,format/* gigabits */.ZO)(throughput.median)})`
        : NOTHING;
    return html `<li><span class="${status}">${status}</span> ${count}${joined(named, '; ')}${more}
<p class="note">${reason ?? 'no reason given'}${before}</p></li>
`;
}
/** The machine of each job, and the versions of its S3 clients. */
function environment(model, room) {
    if (model.jobs.length === 0)
        return NOTHING;
    const { left, shown } = room.take(model.jobs, machine);
    return html `
<section aria-labelledby="environment">
<h2 id="environment">Environment</h2>
<div class="machines">${shown}${suite(model)}</div>
${leftOut(left, 'machine')}
</section>`;
}
function machine(job) {
    const facts = [
        ...hostFacts(job),
        ...(job.durationMs === null ? [] : [['took', (0,format/* duration */.p0)(job.durationMs)]]),
        ...(job.versions.length > 0 ? [['S3 clients', versionsOf(job)]] : []),
        ['job', job.jobId],
    ];
    return html `
<article>
<h3>${job.instanceType}</h3>
${job.earlierAttempts.map(({ attempt, host }) => html `<p class="note">Attempt ${attempt} was lost before its end${host?.instanceId ? html `, on ${code(host.instanceId)}` : NOTHING}.</p>`)}
${job.host === null ? html `<p class="note">Its machine never told what it is.</p>` : NOTHING}
${job.notes.map((note) => html `<p class="note">${note}</p>`)}
<dl class="facts">${facts.map(([what, value]) => html `<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>
</article>`;
}
/** What was built; nothing for the suite that ships with this project, which is not built. */
function suite({ suite: { repositories } }) {
    if (repositories.length === 0)
        return NOTHING;
    return html `
<article>
<h3>Built from</h3>
<dl class="facts">${repositories.map(({ side, url, commit }) => html `<div><dt>${side}</dt><dd>${url} ${code(commit.slice(0, 12))}</dd></div>`)}</dl>
</article>`;
}
function versionsOf(job) {
    return job.versions.map((version) => version.join(' ')).join(', ');
}
/** How it was measured, and what that is worth. */
function method(model) {
    const limits = sentences((name) => localLimits(model, name));
    return html `
<div class="columns">
${limits.length === 0 ? NOTHING : list('limits', 'What a local figure can and cannot tell', limits)}
${list('method', 'How it was measured', sentences((name) => howMeasured(model, name)))}
</div>`;
}
function list(id, title, items) {
    return html `
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>${items.map((item) => html `<li>${item}</li>`)}</ul>
</section>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/script.js
/**
 * What the page can do beyond being read: sort a table by a column, show one instance type or verdict only.
 * It changes nothing that is there for those who run no scripts.
 */
const SCRIPT = `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const numbers = head.hasAttribute('data-numbers');
    const key = (row) => {
      const text = row.cells[column].dataset.value ?? row.cells[column].textContent;
      return numbers ? (text === '' ? NaN : Number(text)) : text;
    };
    button.addEventListener('click', () => {
      const [first, second] = numbers ? ['descending', 'ascending'] : ['ascending', 'descending'];
      const order = head.getAttribute('aria-sort') === first ? second : first;
      const sign = order === 'ascending' ? 1 : -1;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      const compare = (a, b) => {
        const [x, y] = [key(a), key(b)];
        if (!numbers) return sign * x.localeCompare(y, 'en', { numeric: true });
        return Number.isNaN(x) - Number.isNaN(y) || sign * (x - y);
      };
      body.append(...[...body.rows].sort(compare));
    });
  });
}
const filters = [...document.querySelectorAll('fieldset[data-filter]')];
const apply = () => {
  const choices = filters.map((filter) => [filter.dataset.filter, filter.querySelector('input:checked').value]);
  for (const part of document.querySelectorAll('[data-group], [data-verdict]')) {
    part.hidden = choices.some(([key, value]) => value !== '' && (part.dataset[key] ?? value) !== value);
  }
};
for (const filter of filters) {
  filter.hidden = false;
  filter.addEventListener('change', apply);
}
if (filters.length > 0) apply();
`;

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/page.js



/** Only this script and this style sheet: whatever else got into a page would neither run nor load. */
function policyFor(styles) {
    return [
        "default-src 'none'",
        `script-src ${hashOf(SCRIPT)}`,
        `style-src ${hashOf(styles)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** A page as one file that needs no network and, to be read, no script. */
function renderPage({ body, styles, title }) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyFor(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${body}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/standing-table.js



/** What each S3 client reaches of the reference over all comparisons. */
function standingTable(model) {
    const { comparison, reference, turns } = model;
    const compared = model.standing.clients.filter((client) => client.toReference !== null);
    if (reference === null || comparison !== null || compared.length === 0)
        return NOTHING;
    // A little room at the end, or marks there would be cut in half.
    const full = 1.02 * Math.max(1, ...compared.map((client) => client.toReference.max));
    return html `
<section aria-labelledby="standing">
<h2 id="standing">Against ${code(reference)}</h2>
${dataTable({
        id: 'standing-caption',
        caption: html `Share of what ${code(reference)} reaches in the same job: the bar is ${turns === null ? 'the median' : 'the geometric mean'} over all comparisons, the band the lowest to the highest, the line 100 %.`,
        columns: [
            { head: 'S3 client' },
            { head: turns === null ? 'Median' : 'Over all', numbers: true },
            ...(turns === null ? [] : [{ head: 'Interval', numbers: true }]),
            { head: 'Share' },
            { head: 'Lowest to highest', numbers: true },
            { head: 'Slower', numbers: true },
            ...(turns === null ? [] : [{ head: 'Equal', numbers: true }]),
            { head: 'Faster', numbers: true },
            { head: 'Not told apart', numbers: true },
        ],
        rows: compared.map((client) => standing_table_row(client, full, turns !== null)),
    })}
</section>`;
}
function standing_table_row(client, full, inTurns) {
    const { by, interval, max, min, ratio } = client.toReference;
    const counts = [by.slower, ...(inTurns ? [by.equal] : []), ...[by.faster, by.open + by.tooFew]];
    return html `<tr>
<th scope="row">${client.s3Client}<small> ${client.versions.join(', ')}</small></th>
${numberCell(ratio, (0,format/* percent */.KN)(ratio))}
${inTurns ? html `<td class="number">${interval ? interval.map(format/* percent */.KN).join(' to ') : '–'}</td>` : NOTHING}
<td>${shareBar({ median: ratio, min, max }, full)}</td>
<td class="number">${(0,format/* percent */.KN)(min)} to ${(0,format/* percent */.KN)(max)}</td>
${counts.map((count) => numberCell(count, String(count)))}
</tr>
`;
}
/** A small drawing of figures that stand beside it in words. */
function shareBar(share, full) {
    const at = (ratio) => ((ratio / full) * 100).toFixed(1);
    return html `<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" y="0"/><rect class="band" x="${at(share.min)}" width="${at(share.max - share.min)}" height="10"/><rect class="median" x="${Number(at(share.median)) - 0.75}" width="1.5" height="10"/><rect class="whole" x="${Number(at(1)) - 0.25}" width="0.5" height="10"/>
</svg>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html/styles.js

const PAGE = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; padding: clamp(1.5rem, 4vw, 3.5rem) clamp(1rem, 4vw, 3rem) 4rem; max-width: 78rem;
  background: var(--page); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.1vw, 2.5rem); font-weight: 680; letter-spacing: -0.02em; max-width: 30ch; }
h2 { font-size: 1.3rem; font-weight: 650; letter-spacing: -0.01em; }
h3 { font-size: 1rem; font-weight: 650; }
h4 { font-size: 0.85rem; font-weight: 600; color: var(--ink-soft); }
p { margin: 0; }
ul { margin: 0; padding-left: 1.1rem; max-width: 72ch; }
li { margin: 0.35rem 0; }
li::marker { color: var(--ink-soft); }
bdi, code { font: inherit; unicode-bidi: isolate; }
h1 code, h2 code { display: inline-block; max-width: 100%; }
li code, .note code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
footer { margin-top: clamp(2.5rem, 5vw, 3.75rem); padding-top: 1rem; border-top: 1px solid var(--rule); }
footer h2 { margin-top: 1.5rem; }
.troubles { list-style: none; padding: 0; }
.troubles li { padding: 0.5rem 0; border-top: 1px solid var(--rule); margin: 0; }
small { font-size: 0.8em; font-weight: 400; color: var(--ink-soft); }
section { margin-top: clamp(2.5rem, 5vw, 3.75rem); }
section > h2 + * { margin-top: 0.75rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.eyebrow { font-size: 0.85rem; font-weight: 600; color: var(--ink-soft); margin-bottom: 0.6rem; }
.lede { margin-top: 1rem; font-size: 1.08rem; max-width: 68ch; color: var(--ink-soft); text-wrap: pretty; }
.next { margin-top: 1rem; padding: 0.7rem 0.9rem; border: 1px solid var(--rule); border-radius: 0.6rem; background: var(--surface); max-width: 72ch; }
.next ul { margin-top: 0.3rem; }
pre { margin: 0.6rem 0 0; padding: 0.6rem 0.8rem; overflow-x: auto; border: 1px solid var(--rule); border-radius: 0.4rem; background: var(--page); white-space: pre-wrap; font: 0.85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
a { color: var(--focus); }
.note, .legend { font-size: 0.85rem; color: var(--ink-soft); }
.legend { max-width: 75ch; }
.warning { margin-top: 1rem; padding: 0.6rem 0.9rem; border-left: 3px solid var(--failed); background: var(--surface); max-width: 72ch; }
`;
const TILES = `
.tiles { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin: 1.75rem 0 1.25rem; padding: 1rem 0; border-block: 1px solid var(--rule); }
.tiles dt { font-size: 0.8rem; color: var(--ink-soft); }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 620; letter-spacing: -0.01em; line-height: 1.3; }
.tiles dd small { font-size: 0.9rem; letter-spacing: 0; }
.tiles .bad dd { color: var(--failed); }
.machines { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.columns { display: grid; gap: 0 4rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); }
.facts { margin: 0.5rem 0 0; font-size: 0.875rem; }
.facts div { display: grid; grid-template-columns: 8rem 1fr; gap: 0.75rem; padding: 0.28rem 0; border-top: 1px solid var(--rule); }
.facts dt { color: var(--ink-soft); }
.facts dd { margin: 0; }
`;
const CHARTS = `
.filter { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 1rem 0 0; padding: 0; border: 0; }
.filter legend { font-size: 0.8rem; color: var(--ink-soft); padding: 0; margin-bottom: 0.4rem; }
.filter label { display: inline-flex; align-items: center; gap: 0.45rem; padding: 0.3rem 0.85rem; border: 1px solid var(--rule); border-radius: 2rem; background: var(--surface); font-size: 0.875rem; cursor: pointer; }
.filter label:has(:checked) { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.filter label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.filter input { position: absolute; opacity: 0; pointer-events: none; }
.swatch, .panel h4::before, td.type::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; border-radius: 50%; background: var(--type); flex: none; }
.cards { display: grid; gap: 1rem; margin-top: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.card { padding: 1rem 1rem 0.6rem; background: var(--surface); border: 1px solid var(--rule); border-radius: 0.6rem; min-width: 0; }
.panel { margin-top: 0.8rem; }
.panel h4::before, td.type::before { margin-right: 0.5em; }
.panel svg { display: block; width: 100%; max-width: 27rem; height: auto; margin-top: 0.15rem; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
`;
const TABLES = `
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--rule); border-radius: 0.6rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { padding: 0.7rem 0.65rem; text-align: left; font-size: 0.85rem; color: var(--ink-soft); }
caption span { display: block; max-width: min(90ch, 100vw - 4.5rem); }
th, td { padding: 0.42rem 0.65rem; text-align: left; vertical-align: baseline; border-top: 1px solid var(--rule); unicode-bidi: isolate; white-space: nowrap; overflow-wrap: normal; }
thead th, thead th.number { color: var(--ink-soft); font-weight: 600; vertical-align: bottom; border-top: 0; white-space: normal; min-width: 4.5rem; }
tbody th { font-weight: 600; }
tbody th { overflow-wrap: anywhere; white-space: normal; min-width: 5.5rem; }
.number { text-align: right; white-space: nowrap; }
td.long { white-space: normal; overflow-wrap: anywhere; min-width: 18rem; max-width: 32rem; }
.failed { color: var(--failed); font-weight: 600; }
.skipped { color: var(--skipped); font-weight: 600; }
.better { color: var(--better); font-weight: 600; }
td b { font-weight: 600; }
td.verdict { white-space: normal; min-width: 6.5rem; }
.verdicts td, .verdicts th { padding-inline: 0.55rem; }
.verdicts { margin-top: 1rem; }
.verdicts .scroll { max-height: 38rem; overflow-y: auto; }
.verdicts thead th { position: sticky; top: 0; background: var(--surface); box-shadow: inset 0 -1px var(--rule); }
@media (min-width: 60rem) {
  td.verdict { min-width: 9.5rem; }
}
@media (max-width: 40rem) {
  table { font-size: 0.8rem; }
  th, td { padding: 0.4rem 0.45rem; }
  tbody td:not(.number) { white-space: normal; }
}
thead button { all: unset; cursor: pointer; }
thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
thead button::after { content: "\\2195"; margin-left: 0.35em; opacity: 0.45; }
[aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
[aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
.share { display: block; width: clamp(5rem, 20vw, 12rem); height: 0.7rem; border-radius: 0.35rem; color: var(--focus); }
.share .track { fill: var(--rule); }
.share .band { fill: currentColor; opacity: 0.35; }
.share .median { fill: currentColor; }
.share .whole { fill: var(--ink); }
`;
const PRINT = `
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .filter { display: none; }
  a { color: inherit; }
  .card, .machines article, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .scroll, .verdicts .scroll { overflow: visible; max-height: none; border: 0; }
  table { font-size: 7.5pt; }
  th, td { padding: 0.2rem 0.35rem; white-space: normal; }
  thead button::after { content: none; }
}
`;
/** The style sheet of the page. */
const STYLES = [THEME_CSS, PAGE, TILES, CHARTS, TABLES, PRINT].join('');

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/html.js












/**
 * The report of a run as one file that needs no network and, to be read, no script. However many cases
 * there are, it is below 2 MB: each part has room for so many bytes, and says what it left out.
 */
function renderHtml(model) {
    const room = new Room();
    return renderPage({
        title: (0,headline/* headline */.P)(model, (name) => name),
        styles: STYLES,
        body: html `${masthead(model)}
<main>
${comparison(model, room.add(700_000))}
${standingTable(model)}
${charts(model, room.add(400_000))}
${troubles(model, room.add(150_000))}
${figures(model, room.add(350_000))}
${method(model)}
${environment(model, room.add(150_000))}
</main>
${footer(model)}`,
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/document.js
var report_document = __webpack_require__(17853);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/markdown.js
var markdown = __webpack_require__(34469);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/environment.js



/** The machine of each job, and what was built; nothing when there was no job. */
function environmentSection({ jobs, suite }, name) {
    const built = suite.repositories.map(({ commit, s3Clients, side, url }) => `Built for the ${side}${s3Clients ? ` (${s3Clients.map((client) => name(client)).join(', ')})` : ''}: ` +
        `${name(url)} at ${name(commit)}`);
    const lines = [...jobs.flatMap((job) => environment_machine(job, name)), ...built];
    if (lines.length === 0)
        return [];
    return [
        {
            title: 'Environment',
            folded: true,
            rows: lines.map((line) => (0,markdown/* bullets */.e5)([line])),
            rank: 20,
        },
    ];
}
function environment_machine(job, name) {
    const versions = job.versions.map(([s3Client, version]) => `${name(s3Client)} ${name(version)}`);
    const facts = [...factsOf(job, name), ...versions].join(', ') || 'no host known';
    const took = job.durationMs === null ? '' : `, ${(0,format/* duration */.p0)(job.durationMs)}`;
    return [
        `${name(job.instanceType)} (job ${name(job.jobId)}${took}): ${facts}`,
        ...job.notes.map((note) => `${name(job.instanceType)}: ${name(note)}`),
        ...job.earlierAttempts.map(({ attempt, host, startedAt }) => `${name(job.instanceType)}, attempt ${attempt}, from ${(0,format/* time */.kB)(startedAt)} and lost before its end: ` +
            `${factsOf({ host, lineRateGigabitsPerSecond: null }, name).join(', ') || 'no host known'}`),
    ];
}
function factsOf(job, name) {
    return hostFacts(job).map(([what, value]) => `${what} ${name(value)}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(22686);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/matrix-sections.js
var matrix_sections = __webpack_require__(73454);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/troubles.js
var report_troubles = __webpack_require__(88256);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/job-summary.js









/** GitHub drops a summary of more than 1 MiB without a word; a step may write more than this one. */
const MAX_BYTES = 1_000_000;
/**
 * The report of a run in GitHub's Markdown: for `summary.md` and for a workflow's job summary.
 * Nothing in it that comes from outside is read as Markdown or HTML.
 */
function renderSummary(model) {
    const blocks = [
        '# S3 Benchmarks',
        ...(0,markdown_parts/* findings */.P)(model, report_escape/* markdownCode */.D9),
        ...job_summary_standing(model),
        ...(0,matrix_sections/* matrixSections */.Y)(model, report_escape/* markdownCode */.D9),
        ...(0,report_troubles/* troubles */.d)(model, report_escape/* markdownCode */.D9),
        ...(model.trigger === 'local'
            ? ['## What a local figure can and cannot tell', (0,markdown/* bullets */.e5)(localLimits(model, report_escape/* markdownCode */.D9))]
            : []),
        ...environmentSection(model, report_escape/* markdownCode */.D9),
        ...(0,markdown/* details */.zH)('How it was measured', [(0,markdown/* bullets */.e5)(howMeasured(model, report_escape/* markdownCode */.D9))]),
        rawData(report_escape/* markdownCode */.D9),
        ...(0,markdown_parts/* closing */.E)(model, report_escape/* markdownCode */.D9),
    ];
    return (0,report_document/* fitDocument */.V)(blocks, MAX_BYTES);
}
function job_summary_standing({ comparison, reference, standing: { clients }, turns }) {
    const compared = clients.filter((client) => client.toReference !== null);
    if (reference === null || comparison !== null || compared.length === 0)
        return [];
    const head = [
        'S3 client',
        'Version',
        `Share of ${(0,report_escape/* markdownCode */.D9)(reference)}`,
        'Lowest to highest',
        ...(turns === null ? [] : ['Interval over all']),
        'Slower',
        ...(turns === null ? [] : ['Equal']),
        'Faster',
        'Not told apart',
    ];
    const align = `ll${'r'.repeat(head.length - 2)}`;
    return [
        (0,markdown/* table */.tp)(head, compared.map((client) => standingRow(client, turns !== null)), align),
    ];
}
function standingRow(client, inTurns) {
    const { by, interval, max, min, ratio } = client.toReference;
    return [
        (0,report_escape/* markdownCode */.D9)(client.s3Client),
        client.versions.map((version) => (0,report_escape/* markdownCode */.D9)(version)).join(', ') || 'unknown',
        `**${(0,format/* percent */.KN)(ratio)}**`,
        `${(0,format/* percent */.KN)(min)} to ${(0,format/* percent */.KN)(max)}`,
        ...(inTurns ? [interval ? interval.map(format/* percent */.KN).join(' to ') : '–'] : []),
        String(by.slower),
        ...(inTurns ? [String(by.equal)] : []),
        ...[by.faster, by.open + by.tooFew].map(String),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/publish.js




/**
 * Writes the reports beside the result.
 *
 * @param options.exports other formats to write
 * @returns the summary; it is below the 1 MiB above which GitHub drops a step's summary without a word
 */
async function publish(run, out, context, { exports }) {
    const model = (0,report_model.reportModel)(run, context);
    const summary = renderSummary(model);
    await (0,promises_.writeFile)(out.summary, summary);
    await (0,promises_.writeFile)(out.report, renderHtml(model));
    if (exports.length > 0) {
        const { writeExports } = await __webpack_require__.e(/* import() */ 9805).then(__webpack_require__.bind(__webpack_require__, 69805));
        await writeExports(run, out.path, exports);
    }
    return summary;
}
/** What a run has measured so far, in Markdown. */
function summaryOf(run, context) {
    return renderSummary((0,report_model.reportModel)(run, context));
}


/***/ })

};
