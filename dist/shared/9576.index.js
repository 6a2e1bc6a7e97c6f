export const id = 9576;
export const ids = [9576];
export const modules = {

/***/ 44089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ THEME),
/* harmony export */   Du: () => (/* binding */ typeClass),
/* harmony export */   Sj: () => (/* binding */ TONES),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   yl: () => (/* binding */ clientClass)
/* harmony export */ });
/* unused harmony exports LIGHT, DARK, TYPE_COLORS, CLIENT_COLORS */
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
/** Colours of S3 clients in one drawing, in order; none is that of an instance type, which stands beside the drawing. */
const CLIENT_COLORS = [
    { light: '#4046c8', dark: '#9aa0ff' },
    { light: '#7d6500', dark: '#d8bd45' },
    { light: '#9a2c9a', dark: '#e08ae0' },
    { light: '#4c7000', dark: '#a5cc52' },
    { light: '#7b4526', dark: '#cf9f7e' },
    { light: '#3f5566', dark: '#9fb6c8' },
];
/** The colour of what is drawn in a tone, and the class of its words; '' for none. */
const TONES = {
    bad: { color: 'failed', className: 'failed' },
    good: { color: 'better', className: 'better' },
    doubt: { color: 'skipped', className: 'skipped' },
    plain: { color: 'ink', className: '' },
    faint: { color: 'inkSoft', className: '' },
};
/** The class that gives the colour of the n-th group of cases. */
function typeClass(index) {
    return `type-${index % TYPE_COLORS.length}`;
}
/** The class that gives the colour of the n-th S3 client. */
function clientClass(index) {
    return `client-${index % CLIENT_COLORS.length}`;
}
/** Custom properties of both schemes; paper is always light. */
const THEME = `
:root { color-scheme: light dark; }
${scheme(LIGHT, 'light')}
@media screen and (prefers-color-scheme: dark) {
${scheme(DARK, 'dark')}
}`;
function scheme(palette, shade) {
    const variables = Object.entries(palette).map(([name, color]) => `${variableName(name)}: ${color};`);
    const types = TYPE_COLORS.map((color, index) => `.type-${index} { --type: ${color[shade]}; }`);
    const clients = CLIENT_COLORS.map((color, index) => `.client-${index} { --client: ${color[shade]}; }`);
    return [`:root { ${variables.join(' ')} }`, ...types, ...clients].join('\n');
}
/** `inkSoft` → `--ink-soft` */
function variableName(name) {
    return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}


/***/ }),

/***/ 29576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Dt: () => (/* binding */ reportBlocks),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   pF: () => (/* binding */ linkLine)
/* harmony export */ });
/* unused harmony export markdownOf */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50727);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55325);
/* harmony import */ var _sections_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6399);
/* harmony import */ var _sections_the_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33604);
/* harmony import */ var _sections_warnings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82394);







/** GitHub drops a summary of more than 1 MiB without a word; a step may write more than this one. */
const MOST_OF_SUMMARY = 1_000_000;
/**
 * The report of a run in GitHub's Markdown: for `summary.md` and for a workflow's job summary.
 * Nothing in it that comes from outside is read as Markdown or HTML.
 */
function renderSummary(model) {
    const blocks = ['# S3 Benchmarks', ...reportBlocks(model, 'summary', _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)];
    return fitDocument(blocks, MOST_OF_SUMMARY);
}
/** The finding, all sections, and where they come from. */
function reportBlocks(model, report, name) {
    const write = (text) => name(text);
    const heading = report === 'summary' ? '##' : '###';
    return [
        `**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model, write)}.**`,
        ...(0,_sections_warnings_js__WEBPACK_IMPORTED_MODULE_5__/* .urgentWarnings */ .R)(model).map((words) => `> ⚠️ ${(0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .written */ .Mp)(words, write)}`),
        ...(0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsOf */ .K)(model, report).flatMap((section) => markdownOf(section, heading, write)),
        [(0,_sections_the_run_js__WEBPACK_IMPORTED_MODULE_4__/* .provenance */ .aH)(model, write), ...linkLine(model.links)].join(' '),
    ];
}
/** A section as blocks; `heading`: the sign of its title. */
function markdownOf(section, heading, name) {
    const { columns, folded = false, label, mark, most, rank = 20, rows = [], typed } = section;
    const write = (words) => (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .written */ .Mp)(words, name);
    const title = section.title && [mark, write(section.title)].filter(Boolean).join(' ');
    const intro = [label && `**${label}**`, section.intro && write(section.intro)]
        .filter(Boolean)
        .join(' ');
    const end = typed && `${typed.what}\n\n${verbatim(typed.lines)}`;
    const frame = {
        title: title ? (folded ? title : `${heading} ${title}`) : '',
        folded,
        ...(intro && { intro }),
        ...(end && { end }),
    };
    if (rows.length === 0) {
        return [render({ ...frame, rows: [], rank }, 0)];
    }
    // What a row is called stands first: it is what a reader looks for.
    const filled = (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .filledColumns */ .kP)(columns ?? [], rows).sort((a, b) => Number(b.isName ?? false) - Number(a.isName ?? false));
    const lines = rows.map(({ cells }) => columns === undefined
        ? bullets([(0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(cells[0], name)])
        : tableRow(filled.map(({ index }) => cellOf(cells[index] ?? {}, name))));
    const align = filled.map(({ isFigure }) => (isFigure ? 'r' : 'l')).join('');
    const head = columns &&
        tableHead(filled.map((column) => write(column.head)), align);
    return [{ ...frame, rows: lines, rank, ...(head && { head }), ...(most && { most }) }];
}
function cellOf(cell, name) {
    const { isStrong, mark, notes = [] } = cell;
    const words = [mark, (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(cell, name)].filter(Boolean).join(' ');
    const strong = isStrong && words !== '' ? `**${words}**` : words;
    return [strong, ...notes.map((note) => (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .written */ .Mp)(note, name))].join('<br>');
}
/**
 * A table; cells hold Markdown already.
 *
 * @param align `l` or `r` for each column
 */
function markdownTable(head, rows, align) {
    return [tableHead(head, align), ...rows.map(tableRow)].join('\n');
}
function tableHead(head, align) {
    const rule = [...align].map((side) => (side === 'r' ? '---:' : '---'));
    return [head, rule].map(tableRow).join('\n');
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
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
const RESERVED_FOR_OMISSIONS = 200;
/**
 * A document of at most `maxBytes` (as UTF-8): rows of least interest are left out, and counted.
 * What is no part is assumed to fit.
 */
function fitDocument(blocks, maxBytes) {
    const fixed = blocks.filter((block) => typeof block === 'string');
    let room = maxBytes - RESERVED_FOR_OMISSIONS - bytesOf(fixed.join('\n\n'));
    const shown = new Map();
    const parts = blocks.filter((block) => typeof block !== 'string');
    for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
        const { bytes, count } = rowsThatFit(part, room);
        if (count === 0)
            continue;
        shown.set(part, count);
        room -= bytes;
    }
    const texts = blocks.map((block) => {
        if (typeof block === 'string')
            return block;
        const count = shown.get(block);
        return count === undefined ? '' : render(block, count);
    });
    return `${[...texts, ...omissions(parts, shown)].filter((text) => text !== '').join('\n\n')}\n`;
}
/** As many rows from the first as have room with their frame, and what they take. */
function rowsThatFit(part, room) {
    const { most = Number.POSITIVE_INFINITY, rows } = part;
    let bytes = bytesOf(render(part, 0)) + '\n\n'.length;
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
/** The blank lines in a folded part make GitHub read what is inside as Markdown. */
function render({ end, folded, head, intro, rows, title }, count) {
    const more = rows.length - count;
    const blocks = [
        intro,
        [...(head ? [head] : []), ...rows.slice(0, count)].join('\n'),
        more > 0 && `And ${more} more, in \`result.json\`.`,
        end,
    ].filter(Boolean);
    const all = folded
        ? [`<details>\n<summary>${title}</summary>`, ...blocks, '</details>']
        : [title, ...blocks].filter(Boolean);
    return all.join('\n\n');
}
function omissions(parts, shown) {
    const left = parts.filter((part) => part.rows.length > 0 && !shown.has(part));
    if (left.length === 0)
        return [];
    const rows = left.reduce((sum, part) => sum + part.rows.length, 0);
    return [
        `Left out, as there is no space: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left.length, 'table')} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}, in \`result.json\`.`,
    ];
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 95021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   Wv: () => (/* binding */ Room),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50727);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41935);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55325);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44089);
/* harmony import */ var _styles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51223);






/** Longest text from outside that the page shows. */
const MAX_LENGTH = 2000;
/** Names up to this many characters stay on one line. */
const SHORT = 48;
/** Characters of what stands below a row; failures are listed with all of it. */
const MAX_BELOW = 120;
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
/** Characters of a name that has room on one line of any screen. */
const ONE_LINE = 24;
/** A name from outside, set apart from the words around it. */
function code(text) {
    const long = text.length > ONE_LINE ? html ` class="long"` : NOTHING;
    return html `<code${long}>${text || '(empty)'}</code>`;
}
/** Pieces with a separator of ours between them. */
function joined(pieces, separator) {
    return new Markup(pieces.map((piece) => piece.text).join((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(separator)));
}
function textOf(content) {
    if (content instanceof Markup)
        return content.text;
    if (typeof content === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(content, MAX_LENGTH));
    return typeof content === 'number' ? String(content) : content.map(textOf).join('');
}
/** Words as they stand on a page. */
function write(words) {
    if (typeof words === 'string')
        return html `${words}`;
    return new Markup((0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)(words, (text) => code(text).text));
}
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
    return html `<p class="note">${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, `more ${noun}`)} ${are} in ${where}: there is no space here.</p>`;
}
/**
 * A table in a box of its own, so that a narrow page does not scroll sideways; the box takes the
 * focus, so that the keyboard can scroll it.
 */
function table(id, columns, rows, caption, isTall) {
    const heads = columns
        .filter(({ isBelow }) => !isBelow)
        .map(({ head, isFigure }) => isFigure
        ? html `<th scope="col" class="number" data-numbers>${write(head)}</th>`
        : html `<th scope="col">${write(head)}</th>`);
    const isSortable = columns.some(({ isFigure }) => isFigure);
    const hasCaption = caption.text !== '';
    const region = hasCaption ? html ` role="region" aria-labelledby="${id}-caption"` : NOTHING;
    return html `
<div class="${isTall ? 'scroll tall' : 'scroll'}"${region} tabindex="0">
<table${isSortable ? html ` data-sortable` : NOTHING}>
${hasCaption ? html `<caption id="${id}-caption"><span>${caption}</span></caption>` : NOTHING}
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}
function tableRow({ cells, group, verdict }, columns) {
    const below = columns.filter(({ isBelow }) => isBelow).map(({ index }) => cells[index] ?? {});
    const reasons = below.flatMap(({ name, words }) => {
        if (name !== undefined)
            return [html `<br><small>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, MAX_BELOW)}</small>`];
        return words ? [html `<br><small>${write(words)}</small>`] : [];
    });
    const drawn = columns
        .filter(({ isBelow }) => !isBelow)
        .map((column, index) => cellOf(cells[column.index] ?? {}, column, index === 0 ? reasons : []));
    const isOfGroup = group !== undefined && group >= 0;
    const attributes = html `${isOfGroup ? html ` data-group="${group}" class="${classOf(group)}"` : NOTHING}${verdict ? html ` data-verdict="${verdict}"` : NOTHING}`;
    return html `<tr${attributes}>${drawn}</tr>
`;
}
function cellOf(cell, { isFigure }, reasons) {
    const { href, isPlace, isStrong, name, notes = [], picture, tone, value, words = '' } = cell;
    if (picture)
        return html `<td>${picture}</td>`;
    const text = name === undefined ? write(words) : html `${name}`;
    const className = tone === undefined ? '' : _colors_js__WEBPACK_IMPORTED_MODULE_3__/* .TONES */ .Sj[tone].className;
    const toned = (markup) => className === '' ? markup : html `<span class="${className}">${markup}</span>`;
    // Of a figure, the colour is that of the words beside it.
    const main = isStrong
        ? html `<b>${text}</b>`
        : href
            ? html `<a href="${href}">${text}</a>`
            : toned(text);
    const besides = notes.map((note) => isStrong ? html ` ${toned(write(note))}` : html ` <small>${write(note)}</small>`);
    const content = html `${main}${besides}${reasons}`;
    if (isFigure) {
        return html `<td class="number" data-value="${value ?? ''}">${text.text === '' ? '–' : content}</td>`;
    }
    const classes = [
        isPlace && 'type',
        tone && 'verdict',
        // A date stays on one line.
        /^\d{4}-\d\d-\d\d/.test(text.text) && 'day',
        (name ?? text.text.replace(/<[^>]*>/g, '')).length > SHORT && 'long',
    ].filter((one) => typeof one === 'string');
    return classes.length === 0
        ? html `<td>${content}</td>`
        : html `<td class="${classes.join(' ')}">${content}</td>`;
}
/** The class that gives a group its colour; '' outside of groups. */
function classOf(group) {
    return group === undefined || group < 0 ? '' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_3__/* .typeClass */ .Du)(group);
}
/** Only this script and this style sheet: whatever else got into a page would neither run nor load. */
function policyFor(styles) {
    return [
        "default-src 'none'",
        `script-src ${hashOf(_styles_js__WEBPACK_IMPORTED_MODULE_4__/* .SCRIPT */ .M)}`,
        `style-src ${hashOf(styles)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** A page as one file that needs no network and, to be read, no script. */
function renderPage(page) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyFor(page.styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${page.title}</title>
<style>${new Markup(page.styles)}</style>
</head>
<body>
${page.body}
<script>${new Markup(_styles_js__WEBPACK_IMPORTED_MODULE_4__/* .SCRIPT */ .M)}</script>
</body>
</html>
`.text;
}
function hashOf(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 51223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCRIPT),
/* harmony export */   r: () => (/* binding */ STYLES)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44089);

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
.lede code:not(.long) { white-space: nowrap; }
li code, .note code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
footer { margin-top: clamp(2.5rem, 5vw, 3.75rem); padding-top: 1rem; border-top: 1px solid var(--rule); }
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
.tiles { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin: 1.75rem 0 1.25rem; padding: 1rem 0; border-block: 1px solid var(--rule); }
.tiles dt { font-size: 0.8rem; color: var(--ink-soft); }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 620; letter-spacing: -0.01em; line-height: 1.3; }
.tiles dd small { font-size: 0.9rem; letter-spacing: 0; }
.tiles .bad dd { color: var(--failed); }
.filter { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 1rem 0 0; padding: 0; border: 0; }
.filter legend { font-size: 0.8rem; color: var(--ink-soft); padding: 0; margin-bottom: 0.4rem; }
.filter label { display: inline-flex; align-items: center; gap: 0.45rem; padding: 0.3rem 0.85rem; border: 1px solid var(--rule); border-radius: 2rem; background: var(--surface); font-size: 0.875rem; cursor: pointer; }
.filter label:has(:checked) { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.filter label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.filter input { position: absolute; opacity: 0; pointer-events: none; }
.swatch, .panel h4::before, td.type::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; border-radius: 50%; background: var(--type); flex: none; }
.cards { display: grid; gap: 1rem; margin-top: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.card { padding: 1rem 1rem 0.6rem; background: var(--surface); border: 1px solid var(--rule); border-radius: 0.6rem; min-width: 0; }
.card.wide { grid-column: 1 / -1; display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); align-items: start; }
.card.wide > h3, .card.wide > .note { grid-column: 1 / -1; }
.panel { margin-top: 0.8rem; }
.card:not(:has(.panel:not([hidden]))):has(.panel) { display: none; }
.panel[class*="client-"] h4::before { background: var(--client); }
.panel h4::before, td.type::before { margin-right: 0.5em; }
.panel svg { display: block; width: 100%; max-width: 27rem; height: auto; margin-top: 0.15rem; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
/* What is beyond the edge of the screen dims that edge; on a narrow one the names stay in view. */
.scroll { --hidden: color-mix(in srgb, var(--ink) 24%, transparent); overflow-x: auto; background: var(--surface); border: 1px solid var(--rule); border-radius: 0.6rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { padding: 0.7rem 0.65rem; text-align: left; font-size: 0.85rem; color: var(--ink-soft); }
caption span { display: block; max-width: min(90ch, 100vw - 4.5rem); }
th, td { padding: 0.42rem 0.65rem; text-align: left; vertical-align: baseline; border-top: 1px solid var(--rule); unicode-bidi: isolate; white-space: nowrap; overflow-wrap: normal; }
thead th, thead th.number { color: var(--ink-soft); font-weight: 600; vertical-align: bottom; border-top: 0; white-space: normal; min-width: 4.5rem; }
.number { text-align: right; white-space: nowrap; }
td.long { white-space: normal; overflow-wrap: anywhere; min-width: 18rem; max-width: 32rem; }
.failed { color: var(--failed); font-weight: 600; }
.skipped { color: var(--skipped); font-weight: 600; }
.better { color: var(--better); font-weight: 600; }
td b { font-weight: 600; }
tbody td.day:not(.number) { white-space: nowrap; }
td.verdict { white-space: normal; min-width: 6.5rem; }
.scroll.tall td, .scroll.tall th { padding-inline: 0.35rem; }
.cards + .scroll, .filter + .scroll { margin-top: 1rem; }
.scroll.tall { max-height: 38rem; overflow-y: auto; }
.scroll.tall thead th { position: sticky; top: 0; background: var(--surface); box-shadow: inset 0 -1px var(--rule); }
@media (min-width: 60rem) {
  td.verdict { min-width: 8rem; }
}
@media screen {
  .scroll { background: linear-gradient(to left, var(--surface) 1.5rem, transparent 4rem) right / 4rem 100% no-repeat local, linear-gradient(to left, var(--hidden), transparent) right / 2.25rem 100% no-repeat scroll, var(--surface); }
}
@media screen and (max-width: 60rem) {
  .scroll tbody td:first-child, .scroll thead th:first-child { position: sticky; left: 0; background: var(--surface); box-shadow: inset -1px 0 var(--rule); }
  .scroll thead th:first-child { z-index: 1; }
}
@media (max-width: 40rem) {
  table { font-size: 0.8rem; }
  tbody td:first-child:not(.day) { max-width: 9.5rem; overflow-wrap: anywhere; }
  th, td { padding: 0.4rem 0.45rem; }
  tbody td:not(.number) { white-space: normal; }
  td.long { min-width: 9rem; }
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
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .filter { display: none; }
  a { color: inherit; }
  .card, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .scroll, .scroll.tall { overflow: visible; max-height: none; border: 0; }
  table { font-size: 7.5pt; }
  th, td { padding: 0.2rem 0.35rem; white-space: normal; }
  thead button::after { content: none; }
}
`;
/** The style sheet of the page. */
const STYLES = _colors_js__WEBPACK_IMPORTED_MODULE_0__/* .THEME */ .CV + PAGE;
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


/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   hw: () => (/* binding */ fastest),
/* harmony export */   y8: () => (/* binding */ leadWords)
/* harmony export */ });
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21782);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _model_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50773);
/* harmony import */ var _verdict_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);




/** S3 clients that a headline names before it sums up the rest. */
const NAMED = 3;
/** A range wider than this says nothing. */
const MOST_WITHIN = 0.5;
/** The finding in one sentence, without full stop. */
function headline(model, name) {
    if (model.comparison !== null)
        return (0,_verdict_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._5)(model.comparison, name);
    const cases = model.groups.flatMap((group) => group.cases).filter(_model_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .isRankable */ .JX);
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
    const { ranks } = ranking;
    const [first, ...others] = ranks;
    const top = first.s3Clients;
    const over = overWhich(ranking, all);
    if (others.length === 0)
        return `${close(first, name)}${over}`;
    const leads = top.length === 1 ? `${name(top[0])} is fastest` : `${close(first, name)}, and fastest`;
    const named = others.slice(0, NAMED);
    const of = top.length === 1 ? 'it' : name(top[0]);
    const shares = named.map((rank, index) => {
        const { ratio } = rank.toFirst;
        const many = rank.s3Clients.length > 1;
        const who = many
            ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rank.s3Clients.map((client) => name(client)))} (${apart(rank)})`
            : name(rank.s3Clients[0]);
        return index === 0
            ? `${who} ${many ? 'reach' : 'reaches'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(ratio)} of ${of}`
            : `${who} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(ratio)}`;
    });
    const rest = others
        .slice(NAMED)
        .flatMap(({ s3Clients, toFirst }) => s3Clients.map(() => toFirst.ratio));
    const more = rest.length > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more S3 client')} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentSpan */ .e$)(rest)}` : '';
    return `${leads}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(shares)}${more}${over}`;
}
/** The comparisons that a ranking is over; '' for the only one that there is. */
function overWhich({ comparisons, tooFew }, all) {
    const rounds = tooFew > 0 ? ` with at least ${_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_ROUNDS */ .UM} rounds` : '';
    const whose = rounds + (comparisons < all - tooFew ? ' that all of them have' : '');
    if (comparisons > 1)
        return `, over ${whose && 'the '}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(comparisons, 'comparison')}${whose}`;
    return whose && `, in the only comparison${whose}`;
}
/** Of clients of one rank: that they are equal, or that they cannot be told apart, and within what. */
function close(rank, name) {
    const who = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rank.s3Clients.map((client) => name(client)));
    return `${who} ${rank.within <= _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz ? 'are' : 'were'} ${apart(rank)}`;
}
function apart({ within }) {
    if (within <= _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)
        return `equal within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within)}`;
    return `not told apart${within > MOST_WITHIN ? '' : `, within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within)}`}`;
}
/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
function fastest(model, name) {
    const { clients, comparisons, decided, equal, tooFew } = model.standing;
    const winners = clients
        .filter((client) => client.fastest > 0)
        .sort((a, b) => b.fastest - a.fastest)
        .map((client, index) => index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`);
    const open = comparisons - decided - equal - tooFew;
    if (winners.length === 0 && equal === 0) {
        return open > 0
            ? `The fastest S3 clients cannot be told apart in ${open} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(comparisons, 'comparison')}`
            : `Too few kept runs to tell S3 clients apart`;
    }
    const others = [
        equal > 0 && `in ${equal} the fastest are equal within ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)}`,
        open > 0 && `in ${open} the fastest cannot be told apart`,
    ].filter((words) => words !== false);
    return [...(winners.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(winners)] : []), ...others].join('; ');
}
/** For one S3 client, or several without a workload in common. */
function soleFigures(cases, name) {
    // Requests are told of only where nothing was moved: two units make no range.
    const moving = cases.filter(({ unit }) => unit === 'Gb/s');
    const medians = (moving.length > 0 ? moving : cases).map((found) => found.throughput.median);
    const [least, most] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Math.min(...medians)), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Math.max(...medians))];
    const clients = [...new Set(cases.map((found) => found.s3Client))];
    const who = clients.length > NAMED
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(clients.length, 'S3 client')
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(clients.map((client) => name(client)));
    const range = least === most ? least : `${least} to ${most}`;
    const did = moving.length > 0 ? `moved ${range} Gb/s` : `made ${range} requests/s`;
    return `${who} ${did}, at the median of each workload`;
}
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
function leadWords(lead, name) {
    if (lead === null)
        return '–';
    const { first, told, within } = lead;
    if (told === 'fastest')
        return name(first[0]);
    if (told === 'tooFew')
        return 'too few to tell';
    const who = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(first.map((one) => name(one)));
    if (told === 'equal')
        return `${who} equal, ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within ?? _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUAL_WITHIN */ .pz)}`;
    const range = within === null || within > MOST_WITHIN ? '' : `, ±${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within)}`;
    return `${who} not told apart${range}`;
}


/***/ }),

/***/ 55325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ figureCell),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   kP: () => (/* binding */ filledColumns),
/* harmony export */   qs: () => (/* binding */ listRows)
/* harmony export */ });
/** A figure that may not be known: then nothing stands there. */
function figureCell(value, words) {
    return value == null ? {} : { words: words(value), value };
}
/** Writes words as whoever draws them writes names. */
function written(words, name) {
    return typeof words === 'string' ? words : words(name);
}
/** Rows of a list, a sentence each; or of a function that writes all of them. */
function listRows(sentences) {
    const all = typeof sentences === 'function'
        ? sentences(String).map((_, index) => (name) => sentences(name)[index])
        : sentences;
    return all.map((words) => ({ cells: [{ words }] }));
}
/** The words of a cell on one line; '' for none. */
function wordsOf({ name, words = '' }, write) {
    return name === undefined ? written(words, write) : write(name);
}
/** Columns in which something stands, each with its place among all. Pictures count for who can draw them. */
function filledColumns(columns, rows, { pictures = false } = {}) {
    const isFilled = (cell = {}) => cell.name !== undefined ||
        (cell.words ?? '') !== '' ||
        (cell.notes?.length ?? 0) > 0 ||
        (pictures && cell.picture !== undefined);
    return columns
        .map((column, index) => ({ ...column, index }))
        .filter(({ index }) => rows.some(({ cells }) => isFilled(cells[index])));
}


/***/ }),

/***/ 50844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ isOfCommandLine),
/* harmony export */   N$: () => (/* binding */ reproduction),
/* harmony export */   Rv: () => (/* binding */ isSweep),
/* harmony export */   Tm: () => (/* binding */ howToReproduce),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50727);



/** A longer text is of no use to anybody, and a comment has little room. */
const MAX_LENGTH = 3000;
/** How to get the whole run again. */
function howToReproduce(model) {
    const again = reproduction(model);
    if (again === null)
        return [];
    return [
        {
            id: 'reproduce',
            in: ['summary', 'comment', 'page'],
            title: 'How to reproduce',
            typed: { what: `${again.how}:`, lines: again.lines },
            folded: true,
        },
    ];
}
/**
 * How to get the figures of a run again: at the same commits, and by the means that it was started by.
 *
 * @returns null when it measured nothing, or the text would be too long to paste
 */
function reproduction(model, selection = selectionOf(model)) {
    if (selection.s3Clients.length === 0)
        return null;
    const { workloads, ...lists } = listsOf(selection);
    // A sweep makes them again.
    const named = isSweep(model) ? lists : { ...lists, workloads };
    const found = write(model, { ...named, ...codeOf(model), ...budgetOf(model) });
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
/** Whether the workloads were made of sizes and numbers of objects. */
function isSweep({ options = {} }) {
    return 'sizes' in options || 'concurrency' in options;
}
function listsOf({ instanceTypes, s3Clients, workloads }) {
    return {
        'instance-types': instanceTypes.join(','),
        's3-clients': s3Clients.join(','),
        workloads: workloads.join(','),
    };
}
/** Where they are others than a run on one machine has anyway. */
function budgetOf(model) {
    const { jobs, turns } = model;
    const { budgetSeconds, leastRounds, mostRounds, warmups } = turns ?? {};
    const seconds = (budgetSeconds ?? 0) * jobs.length;
    const isUsual = seconds === 0 || Math.abs(seconds - _contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BUDGET_SECONDS */ .W8) < 1;
    const rounds = mostRounds
        ? { runs: `${mostRounds}` }
        : leastRounds
            ? { 'min-runs': `${leastRounds}` }
            : {};
    return {
        ...(!isUsual && budgetAs(model, seconds)),
        ...rounds,
        ...(warmups && { warmup: `${warmups}` }),
    };
}
/** The command line takes a time with its unit, the action minutes, a comment whole ones. */
function budgetAs(model, seconds) {
    if (model.trigger === 'local')
        return { budget: `${Math.round(seconds)}s` };
    const minutes = Number((seconds / 60).toFixed(2));
    const isComment = model.trigger === 'issue_comment';
    return { [settingOf(model, 'budget')]: `${isComment ? Math.ceil(minutes) : minutes}` };
}
/** Whether a person started it with the command line. */
function isOfCommandLine({ runner, trigger }) {
    return trigger === 'local' && runner === null;
}
/** A setting as whoever started the run gives it: an option, a word of a comment, an input of the action. */
function settingOf(model, setting, value) {
    const [before, between] = isOfCommandLine(model)
        ? ['--', ' ']
        : ['', model.trigger === 'issue_comment' ? '=' : ': '];
    const name = setting === 'budget' && between === ': ' ? 'budget-minutes' : setting;
    return `${before}${name}${value === undefined ? '' : `${between}${value}`}`;
}
/** Commits rather than branches: those move. */
function codeOf({ comparison, options, suite }) {
    const { client, repository } = suite;
    const candidate = client ? client.candidate : suite;
    const baseline = client ? client.baseline : suite.baseline;
    return {
        suite: repository,
        // The client file that is named is in it.
        'client-repository': options?.clients ? null : (client?.repository ?? null),
        branch: candidate.commit ?? candidate.ref,
        'compare-with': comparison?.againstItself
            ? 'self'
            : (baseline?.commit ?? baseline?.ref ?? null),
    };
}
/** Options of the command line that are words of comments, too, and those that are inputs of the action. */
const WORDS = ['filter', 'skip'];
const INPUTS = [...WORDS, 's3-profile'];
function write(model, inputs) {
    const { options = {}, runner, suite, trigger } = model;
    const given = Object.entries(inputs).flatMap(([name, value]) => value ? [[name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, MAX_LENGTH)]] : []);
    if (trigger === 'local') {
        const others = Object.entries(options).flatMap(([name, values]) => values.length > 0
            ? values.map((value) => [name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, MAX_LENGTH)])
            : [[name, '']]);
        const words = [...given, ...others]
            .filter(([, value]) => value !== _contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_SUITE */ .Ho)
            .map(([name, value]) => ` --${name}${value && ` ${shellWord(value)}`}`);
        const line = `${(0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)('npm start --')}${words.join('')}${asAwsOptions(model)}`;
        // Nobody answers comments there, and the runner is gone.
        const where = runner === null ? 'a machine like this one' : 'a machine of your own';
        return { how: `On ${where}`, lines: [line] };
    }
    const isComment = trigger === 'issue_comment';
    const chosen = (isComment ? WORDS : INPUTS).flatMap((name) => {
        const values = options[name] ?? [];
        return values.length > 0 ? [[name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(values.join(','), MAX_LENGTH)]] : [];
    });
    if (isComment) {
        const commit = (suite.client?.candidate ?? suite).commit ?? '';
        const words = [...given, ...chosen]
            .filter(([name]) => !['branch', 'client-repository', 'suite'].includes(name))
            .map(([name, value]) => ` ${name}=${value}`);
        const command = `/benchmark${commit && ` ${commit}`}${words.join('')}`;
        return { how: 'As a comment on the pull request', lines: [command] };
    }
    const lines = [...given, ...chosen].map(([name, value]) => `${name}: ${value}`);
    return { how: 'As inputs of the workflow', lines };
}
/** S3 Standard alone is the default. */
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

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/headline.js
var headline = __webpack_require__(500);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/cases.js
var model_cases = __webpack_require__(50773);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/groups.js
var model_groups = __webpack_require__(86962);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/standing.js
var model_standing = __webpack_require__(26618);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/colors.js
var colors = __webpack_require__(44089);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/markup.js
var markup = __webpack_require__(95021);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/svg/row-chart.js


/** Drawn 1:1 in a card of the page, a little smaller on a telephone. */
const WIDTH = 344;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const LABEL_WIDTH = { least: 44, most: 140, perCharacter: 6.6, gap: 10 };
const VALUE_GAP = 8;
/** An SVG element; `label` says in words what it shows. */
function drawRows(chart, label) {
    const { axis, rows, valueWidth } = chart;
    const bottom = rows.length * ROW_HEIGHT;
    const left = widthOf(rows.map(({ label }) => label));
    const right = WIDTH - valueWidth;
    const at = (value) => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
    const drawn = rows.map(({ label: name, value, valueColor }, index) => {
        const y = (index + 0.5) * ROW_HEIGHT;
        return (0,markup/* html */.qy) `${[
            words(cut(name, left - LABEL_WIDTH.gap), left - LABEL_WIDTH.gap, y, 'ink', 'end'),
            words(cut(value, valueWidth - VALUE_GAP), right + VALUE_GAP, y, valueColor, 'start'),
            ...chart.marks(index, { at, y, height: ROW_HEIGHT }),
        ]}`;
    });
    return (0,markup/* html */.qy) `<svg viewBox="0 0 ${WIDTH} ${bottom + AXIS_HEIGHT}" role="img" aria-label="${label}">${axisOf(axis, at, bottom)}${drawn}</svg>`;
}
function axisOf({ max, min, step, words: of }, at, bottom) {
    const steps = Math.round((max - min) / step);
    return Array.from({ length: steps + 1 }, (_, index) => {
        const value = min + index * step;
        const line = upright(at(value), 0, bottom, 'rule');
        return (0,markup/* html */.qy) `${[line, words(of(value), at(value), bottom + 14, 'inkSoft', 'middle')]}`;
    });
}
/** A rectangle with its corner at the left and top, and ends that are round by `radius`. */
function bar({ height, radius = 0, width, x, y, }, color, opacity = 1) {
    const round = radius > 0 ? (0,markup/* html */.qy) ` rx="${pixels(radius)}"` : (0,markup/* html */.qy) ``;
    return (0,markup/* html */.qy) `<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"${round} fill="${colorOf(color)}"${opacityOf(opacity)}/>`;
}
function dot(x, y, radius, color, opacity = 1) {
    return (0,markup/* html */.qy) `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(radius)}" fill="${colorOf(color)}"${opacityOf(opacity)}/>`;
}
/** @param dashes pixels drawn and left out in turn; none: an unbroken line */
function upright(x, top, bottom, color, dashes = 0) {
    const broken = dashes > 0 ? (0,markup/* html */.qy) ` stroke-dasharray="${dashes}"` : (0,markup/* html */.qy) ``;
    return (0,markup/* html */.qy) `<path d="M${pixels(x)} ${pixels(top)}V${pixels(bottom)}" stroke="${colorOf(color)}"${broken}/>`;
}
/** The area between points. */
function row_chart_area(points, color) {
    const path = points.map((point) => point.map(pixels).join(' ')).join('L');
    return (0,markup/* html */.qy) `<path d="M${path}Z" fill="${colorOf(color)}"/>`;
}
function words(text, x, y, color, anchor) {
    return (0,markup/* html */.qy) `<text x="${pixels(x)}" y="${pixels(y)}" dominant-baseline="central" text-anchor="${anchor}" fill="${colorOf(color)}">${text}</text>`;
}
function colorOf(color) {
    return `var(${(0,colors/* variableName */.cG)(color)})`;
}
function opacityOf(opacity) {
    return opacity < 1 ? (0,markup/* html */.qy) ` fill-opacity="${opacity}"` : (0,markup/* html */.qy) ``;
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/svg/plots.js





const RUN_VALUE_WIDTH = 58;
const BAND = 8;
const DOT = 3;
const MEDIAN = { width: 3, height: 14 };
/**
 * An SVG element: a line per row with a dot for each run, the range as a band, the median as a bar.
 *
 * @param reference Gb/s at which a line goes through all rows; null for none
 */
function drawRuns(rows, axis, reference, label) {
    const chart = {
        rows: rows.map((row) => ({ ...row, valueColor: colors/* TONES */.Sj[row.valueTone].color })),
        valueWidth: RUN_VALUE_WIDTH,
        axis: { ...axis, min: 0, words: (value) => String(Number(value.toPrecision(6))) },
        marks: (index, place) => [
            ...referenceLine(reference, place),
            ...runMarks(rows[index], place),
        ],
    };
    return drawRows(chart, label);
}
function referenceLine(reference, { at, height, y }) {
    if (reference === null)
        return [];
    return [upright(at(reference), y - height / 2, y + height / 2, 'reference', 3)];
}
function runMarks({ color, median, runs }, { at, y }) {
    if (runs.length === 0)
        return [];
    const [left, right] = [at(Math.min(...runs)), at(Math.max(...runs))];
    const range = { x: left, y: y - BAND / 2, width: right - left, height: BAND, radius: BAND / 2 };
    const shown = [bar(range, color, 0.22), ...runs.map((run) => dot(at(run), y, DOT, color, 0.6))];
    return median === null ? shown : [...shown, stroke(at(median), y, MEDIAN, color)];
}
/** An upright mark with round ends. */
function stroke(x, y, { height, width }, color) {
    return bar({ x: x - width / 2, y: y - height / 2, width, height, radius: width / 2 }, color);
}
/** So that a single outlier does not press all others into a line; S3 clients as a whole change by less. */
const MOST_OF_CELLS = 0.5;
const MOST_OF_CLIENTS = 0.15;
/** Pixels for the words at the right end; a word longer than the widest is cut. */
const VALUE_WIDTH = { least: 92, most: 112, perCharacter: 7, gap: 14 };
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
function drawRatios(cells, { max }, label) {
    const rows = cells.map((cell) => ({
        label: cell.s3Client,
        value: wordsOf(cell),
        valueColor: plots_colorOf(cell),
    }));
    const chart = {
        rows,
        valueWidth: valueWidth(rows.map(({ value }) => value)),
        axis: { min: -max, max, step: max, words: axisWords },
        marks: (index, place) => marks(cells[index], max, place),
    };
    return drawRows(chart, label);
}
function axisWords(effect) {
    const sign = effect < 0 ? '−' : effect > 0 ? '+' : '';
    return `${sign}${Math.round(Math.abs(effect) * 100)} %`;
}
function valueWidth(words) {
    const longest = Math.max(0, ...words.map((word) => word.length));
    const wanted = Math.ceil(longest * VALUE_WIDTH.perCharacter + VALUE_WIDTH.gap);
    return Math.min(VALUE_WIDTH.most, Math.max(VALUE_WIDTH.least, wanted));
}
function plots_colorOf({ verdict }) {
    return colors/* TONES */.Sj[verdicts/* VERDICTS */.bk[verdict].tone].color;
}
/** The change with a sign, for those who do not see the colour; the word, where that says more. */
function wordsOf({ ratio, verdict }) {
    const { isToldByReason, short, sign, word } = verdicts/* VERDICTS */.bk[verdict];
    return `${sign}${ratio === null || isToldByReason ? (short ?? word) : (0,format/* change */.Zg)(ratio)}`;
}
function marks(row, max, place) {
    const { interval, ratio, threshold } = row;
    const { height, y } = place;
    const ground = [
        band(threshold, place),
        upright(place.at(0), y - height / 2, y + height / 2, 'reference'),
    ];
    if (ratio === null)
        return ground;
    const color = plots_colorOf(row);
    const x = (value) => place.at(Math.max(-max, Math.min(max, value - 1)));
    return [
        ...ground,
        ...(interval ? [span(x(interval[0]), x(interval[1]), y, color)] : []),
        Math.abs(ratio - 1) > max
            ? arrow(x(ratio), y, Math.sign(ratio - 1), color)
            : stroke(x(ratio), y, TICK, color),
    ];
}
/** ±T, as high as the row: of all rows together it is one band. */
function band(threshold, { at, height, y }) {
    const [left, right] = [at(-threshold), at(threshold)];
    return bar({ x: left, y: y - height / 2, width: right - left, height }, 'rule', 0.5);
}
function span(left, right, y, color) {
    const shape = { x: left, y: y - BAR / 2, width: right - left, height: BAR, radius: BAR / 2 };
    return bar(shape, color, 0.5);
}
/** For an effect beyond the axis. @param way 1 to the right, −1 to the left */
function arrow(tip, y, way, color) {
    const back = tip - way * 2 * ARROW;
    return row_chart_area([
        [tip, y],
        [back, y - ARROW],
        [back, y + ARROW],
    ], color);
}
/** A small drawing of figures that stand beside it in words. */
function shareBar(share, full) {
    const at = (ratio) => ((ratio / full) * 100).toFixed(1);
    return (0,markup/* html */.qy) `<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" y="0"/><rect class="band" x="${at(share.min)}" width="${at(share.max - share.min)}" height="10"/><rect class="median" x="${Number(at(share.median)) - 0.75}" width="1.5" height="10"/><rect class="whole" x="${Number(at(1)) - 0.25}" width="0.5" height="10"/>
</svg>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/charts.js








/** Of a drawing of changes. */
const CHANGES_LEGEND = 'Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its ' +
    '95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.';
/** The runs of every case, drawn: a card for each workload, in it a plot for each group, all on the same axis. */
function charts(model) {
    const { comparison, groups, places, reference, workloads } = model;
    const pictures = workloads.flatMap(({ bytesPerRun, name }) => {
        const found = groups
            .map((group) => ({ group, cases: group.cases.filter(({ workload }) => workload === name) }))
            .filter(({ cases }) => cases.length > 0);
        const runs = found.flatMap(({ cases }) => cases.flatMap((one) => one.runs));
        const axis = niceAxis(Math.max(0, ...runs));
        const isOfRequests = found.some(({ cases }) => cases[0].unit === 'requests/s');
        const size = bytesPerRun === null ? 'size of a run unknown' : `${(0,format/* bytes */.ee)(bytesPerRun)} a run`;
        const note = isOfRequests ? 'requests/s' : size;
        const panels = found.map(({ cases, group }) => runsPanel(cases, group, model, axis));
        return found.length === 0 ? [] : [{ title: name, note, panels }];
    });
    if (pictures.length === 0)
        return [];
    const units = new Set(groups.flatMap(({ cases }) => cases.map(({ unit }) => unit)));
    const unit = units.size > 1 ? 'Gb/s, or requests/s where it says so' : [...units].join();
    return [
        {
            id: 'charts',
            in: ['page'],
            title: 'Throughput by workload',
            legend: (name) => `${(0,format/* capital */.Nx)(unit)}; farther right is faster. Each dot is a run, the bar their median, the band their range${reference === null ? '' : `, the dashed line the median of ${name(reference)}`}.`,
            ...(comparison === null && { filters: [placeFilter(places)] }),
            bytes: 400_000,
            pictures,
        },
    ];
}
function runsPanel(cases, group, { places, reference, turns }, axis) {
    const other = cases.find((found) => found.s3Client === reference);
    const line = other?.status === 'measured' ? (other.throughput?.median ?? null) : null;
    const rows = cases.map((found) => runRow(found, reference));
    const medians = rows.map(({ label, value }) => `${label} ${value}`);
    const lead = (0,model_standing/* leadOf */.M)(cases);
    const fastest = (0,headline/* leadWords */.y8)(lead, (name) => name);
    return {
        group: places.indexOf(group.place),
        title: group.label,
        ...(turns && { note: lead?.told === 'fastest' ? `${fastest} is fastest` : fastest }),
        words: `${cases[0].workload} on ${group.label}, median ${cases[0].unit}: ${(0,format/* listed */.KE)(medians)}`,
        draw: (label) => drawRuns(rows, axis, line, label),
    };
}
function runRow({ runs, s3Client, status, throughput }, reference) {
    const median = throughput?.median ?? null;
    const { tone, word } = model_cases/* CASE_STATUSES */.sf[status];
    const figured = median === null ? 'no run' : (0,format/* figure */.vP)(median);
    return {
        label: s3Client,
        value: status === 'measured' ? figured : word,
        valueTone: tone,
        runs,
        median,
        color: status === 'failed' ? 'failed' : s3Client === reference ? 'reference' : 'type',
    };
}
/** The changes, drawn: a card for each workload, in it a plot for each place, all on the same axis. */
function changes({ comparison, places, workloads }) {
    if (comparison === null || comparison.cells.every(({ ratio }) => ratio === null))
        return [];
    const axis = effectAxis(comparison.cells);
    const pictures = workloads.flatMap(({ name }) => {
        const panels = places.flatMap((place, group) => {
            const cells = comparison.cells
                .filter((cell) => cell.workload === name && cell.place === place)
                .sort((a, b) => (0,model_groups/* byS3Client */.NY)(a.s3Client, b.s3Client));
            const words = `${name} on ${place}, change: ${(0,format/* listed */.KE)(cells.map(changeInWords))}`;
            const draw = (label) => drawRatios(cells, axis, label);
            return cells.length === 0 ? [] : [{ group, title: place, words, draw }];
        });
        return panels.length === 0 ? [] : [{ title: name, panels }];
    });
    const title = 'Changes by workload';
    return [{ id: 'changes', in: ['page'], title, legend: CHANGES_LEGEND, bytes: 250_000, pictures }];
}
function changeInWords(cell) {
    const size = cell.ratio === null ? '' : ` ${(0,format/* change */.Zg)(cell.ratio)}`;
    return `${cell.s3Client}${size} ${(0,verdicts/* verdictWord */.E0)(cell)}`;
}
/** The changes of S3 clients over all their workloads, drawn: a card for each instance type. */
function clientPictures(types, places) {
    if (types.size === 0)
        return {};
    const axis = effectAxis([...types.values()].flat(), MOST_OF_CLIENTS);
    const pictures = [...types]
        .sort(([a], [b]) => (0,model_groups/* byName */.nG)(a, b))
        .map(([title, lines]) => {
        const rows = lines.toSorted((a, b) => (0,model_groups/* byS3Client */.NY)(a.s3Client, b.s3Client));
        const said = rows.map(({ ratio, s3Client, verdict }) => `${s3Client} ${(0,format/* change */.Zg)(ratio)} ${verdicts/* VERDICTS */.bk[verdict].word}`);
        const words = `${title}, change over all workloads: ${(0,format/* listed */.KE)(said)}`;
        const draw = (label) => drawRatios(rows, axis, label);
        return { title, panels: [{ group: places.indexOf(title), words, draw }] };
    });
    return { legend: CHANGES_LEGEND, pictures };
}
/** Chooses one instance type, or place. */
function placeFilter(places) {
    const options = places.map((words, group) => ({ value: String(group), words, group }));
    return { key: 'group', legend: 'Instance type', options };
}
/** Chooses the cells of one verdict. */
function verdictFilter(cells, counts) {
    const options = [...new Set(cells.map(({ verdict }) => verdict))].map((verdict) => ({
        value: verdict,
        words: `${verdicts/* VERDICTS */.bk[verdict].word} (${counts[verdict]})`,
    }));
    return { key: 'verdict', legend: 'Verdict', options };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/comparison.js
var model_comparison = __webpack_require__(39727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdict-in-words.js + 1 modules
var verdict_in_words = __webpack_require__(9052);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/comparison.js





/** Rows that a page has at most: the rest of its room is for the drawings. */
const MOST_ON_PAGE = 500;
/** S3 clients over all their workloads, which come first. */
function clients({ comparison, places }) {
    const { clients = [], withoutLine = [] } = comparison ?? {};
    if (clients.length + withoutLine.length === 0)
        return [];
    const types = Map.groupBy(clients, ({ instanceType }) => instanceType);
    return [
        {
            id: 'clients',
            in: ['summary', 'comment', 'page', 'terminal'],
            title: 'S3 clients, each over all its workloads',
            intro: 'The first rounds of all workloads of an S3 client, tested together: they show changes that no single workload shows.',
            ...clientPictures(types, places),
            columns: [
                { head: 'Verdict' },
                { head: 'Change', isFigure: true },
                { head: 'S3 client', isName: true },
                { head: 'Over', isFigure: true, isWide: true },
                { head: 'Instance type', ...(types.size > 1 ? { isName: true } : { isWide: true }) },
                { head: '95 % interval', isFigure: true },
                { head: 'Evidence', isFigure: true, isWide: true },
            ],
            rows: [
                ...clients.map((line) => clientRow(line, places.indexOf(line.instanceType))),
                ...withoutLine.map(({ instanceType, s3Client }) => ({
                    cells: [
                        { words: 'no line: too few rounds', tone: 'doubt' },
                        ...[{}, { name: s3Client }, {}, { name: instanceType }, {}, {}],
                    ],
                })),
            ],
            most: MOST_ON_PAGE,
            rank: -1,
            bytes: 100_000,
        },
    ];
}
function clientRow(line, group) {
    const { adjustedP, cells, instanceType, interval, ratio, s3Client } = line;
    return {
        group,
        cells: [
            verdictCell(line),
            { words: (0,format/* change */.Zg)(ratio), value: ratio, isStrong: true },
            { name: s3Client },
            { words: (0,verdict_in_words/* overWords */.c9)(line), value: cells },
            { name: instanceType, isPlace: true },
            intervalCell(interval),
            { words: `p\u00a0${(0,format/* probability */.E5)(adjustedP)}`, value: adjustedP },
        ],
    };
}
/** Cells that changed, failed or could not be judged: a table for each verdict. */
function flaggedCells({ comparison }) {
    return comparison === null ? [] : byVerdict(comparison, true);
}
/** All other cells, folded away. */
function otherCells({ comparison }) {
    return comparison === null ? [] : byVerdict(comparison, false);
}
/** All cells, those that interest most first: in one table on a page, in one for each place in a terminal. */
function allCells({ comparison, places }) {
    if (comparison === null || comparison.cells.length === 0)
        return [];
    const { cells, counts } = comparison;
    return [
        {
            id: 'comparison',
            in: ['page'],
            title: 'Candidate against baseline',
            intro: `Change of the candidate’s throughput; ${(0,format/* unitsInWords */.mW)(cells)}: baseline → candidate, medians of what was compared.`,
            filters: [placeFilter(places), verdictFilter(cells, counts)],
            columns: columnsOf(comparison),
            rows: cells.map((cell) => rowOf(cell, comparison, places)),
            most: MOST_ON_PAGE,
            bytes: 350_000,
        },
        ...placeSections(comparison, places),
    ];
}
/** For a terminal: the cells of each place. */
function placeSections(comparison, places) {
    const columns = columnsOf(comparison).filter(({ head }) => head !== 'Instance type');
    return [...Map.groupBy(comparison.cells, ({ place }) => place)]
        .sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))
        .map(([place, cells]) => ({
        id: 'cells',
        in: ['terminal'],
        title: (name) => name(place),
        columns,
        rows: cells.map((cell) => {
            const { cells, ...row } = rowOf(cell, comparison, places);
            return { ...row, cells: cells.filter((_, index) => index !== PLACE) };
        }),
        noun: 'cell',
    }));
}
function byVerdict(comparison, isOpen) {
    return verdicts/* VERDICT_NAMES */.BO.filter((verdict) => verdicts/* VERDICTS */.bk[verdict].isOpen === isOpen).flatMap((verdict) => {
        const cells = comparison.cells.filter((cell) => cell.verdict === verdict);
        if (cells.length === 0)
            return [];
        const { mark, word } = verdicts/* VERDICTS */.bk[verdict];
        return [
            {
                id: `cells-${verdict}`,
                in: ['summary', 'comment'],
                title: `${(0,format/* capital */.Nx)(word)} (${cells.length})`,
                mark,
                columns: columnsOf(comparison).slice(1),
                rows: cells.map((cell) => ({ cells: rowOf(cell, comparison).cells.slice(1) })),
                rank: (0,verdicts/* rankOf */.IQ)(verdict),
                ...(!isOpen && { folded: true }),
            },
        ];
    });
}
/** The place of the column that names it. */
const PLACE = 4;
function columnsOf({ cells, design }) {
    return [
        { head: 'Verdict' },
        { head: 'Change', isFigure: true },
        { head: 'S3 client', isName: true },
        { head: 'Workload', isName: true },
        { head: 'Instance type', isName: true },
        { head: '95 % interval', isFigure: true },
        { head: 'Evidence', isFigure: true, isWide: true },
        { head: `${(0,format/* capital */.Nx)((0,format/* unitsInWords */.mW)(cells))}, baseline → candidate`, isFigure: true, isWide: true },
        { head: (0,model_comparison/* isInRounds */.t)(design) ? 'Rounds' : 'n', isFigure: true, isWide: true },
        { head: 'Reason', isBelow: true },
    ];
}
function rowOf(cell, { design }, places = []) {
    const { adjustedP, interval, kept, place, ratio, s3Client, verdict, workload } = cell;
    const p = verdicts/* VERDICTS */.bk[verdict].isToldByReason ? null : adjustedP;
    return {
        group: places.indexOf(place),
        verdict,
        cells: [
            verdictCell(cell),
            { words: ratio === null ? '' : (0,format/* change */.Zg)(ratio), value: ratio, isStrong: true },
            ...[{ name: s3Client }, { name: workload }, { name: place, isPlace: true }],
            intervalCell(interval),
            { words: p === null ? '' : `p\u00a0${(0,format/* probability */.E5)(p)}`, value: p },
            { words: rateWords(cell), value: cell.rates.candidate },
            {
                words: kept[0] === kept[1] ? String(kept[0] || '') : kept.join(' vs '),
                value: Math.min(...kept),
            },
            reasonCell(cell, design),
        ],
    };
}
function verdictCell(cell) {
    const { mark, tone } = verdicts/* VERDICTS */.bk[cell.verdict];
    return { words: (0,verdicts/* verdictWord */.E0)(cell), tone, mark };
}
function intervalCell(interval) {
    return { words: intervalWords(interval), value: interval && interval[1] - interval[0] };
}
/** Why no test was needed, or no verdict could be had. */
function reasonCell({ decidedBy, kept, ratio, reason, verdict }, design) {
    if (decidedBy === 'everyRound')
        return { words: everyRoundWords(kept[0], ratio ?? 1, design) };
    if (reason !== null)
        return { name: reason };
    return verdicts/* VERDICTS */.bk[verdict].isToldByReason ? { words: 'no reason given' } : {};
}
/** What was beyond noise, where no test was needed. */
function everyRoundWords(rounds, ratio, design) {
    const factor = (0,model_comparison/* isInRounds */.t)(design) ? design.overwhelming.factor : null;
    const limit = ratio < 1 ? factor : factor && 1 / factor;
    const times = limit === null
        ? 'beyond any noise'
        : `${ratio < 1 ? 'at most' : 'at least'} ${timesWords(limit)} as fast`;
    return `every run of ${(0,format/* counted */.hS)(rounds, 'round')} was ${times}`;
}
function timesWords(factor) {
    if (factor === 0.5)
        return 'half';
    return factor === 2 ? 'twice' : `${(0,format/* figure */.vP)(factor)}\u00a0times`;
}
/** E.g. `−12.1 to −8.0 %`; nothing where no test was made. */
function intervalWords(interval) {
    if (interval === null)
        return '';
    const [low, high] = interval.map(format/* change */.Zg);
    return `${high.endsWith('%') ? low.replace(/\s%$/, '') : low} to ${high}`;
}
/** Medians of both sides, as far as they are known; the unit is Gb/s where it is not said. */
function rateWords({ rates, unit }) {
    const { baseline, candidate } = rates;
    const words = [baseline, candidate].map((rate) => (rate === null ? '?' : (0,format/* figure */.vP)(rate)));
    if (baseline === null && candidate === null)
        return '';
    return `${words.join(' → ')}${unit === 'Gb/s' ? '' : `\u00a0${unit}`}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var contract_comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/client-ratio.js
var client_ratio = __webpack_require__(21782);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/section.js
var section = __webpack_require__(55325);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/method.js








/** How it was measured. */
function method(model) {
    const rows = (0,section/* listRows */.qs)((name) => howMeasured(model, name));
    const title = 'How it was measured';
    return [{ id: 'method', in: ['summary', 'page'], title, rows, folded: true }];
}
/** What a local figure is worth. */
function limits(model) {
    const rows = (0,section/* listRows */.qs)((name) => localLimits(model, name));
    const title = 'What a local figure can and cannot tell';
    return rows.length === 0 ? [] : [{ id: 'limits', in: ['summary', 'page'], title, rows }];
}
/** What spread and range mean, for a caption. */
const SPREAD_IN_WORDS = 'spread (±): half the distance from the slowest to the fastest kept run, in percent of the median';
/** The units that there are. */
function unitsOf({ groups }) {
    const units = new Set(groups.flatMap(({ cases }) => cases.map(({ unit }) => unit)));
    const throughput = 'Gb/s: gigabits (10⁹ bits) of all objects of a run, divided by its seconds.';
    if (!units.has('requests/s'))
        return [throughput];
    return [
        ...(units.has('Gb/s') ? [throughput] : []),
        'Workloads of requests (get, head, list, delete, mixed) are counted in requests, not in bytes: requests/s is the requests of a run ÷ its seconds. ' +
            'p50, p90 and p99 are times of single requests, from the call to the end of the answer, as the runner measured them; the report has the median over the runs that count.',
    ];
}
/** How it was measured and counted, a sentence each. */
function howMeasured(model, name) {
    return [
        'One instance type, one S3 client and one workload are measured at a time, so that none disturbs another.',
        ...unitsOf(model),
        ...howRepeated(model),
        'Every figure is the median of the kept runs. Range: the slowest and the fastest kept run. ' +
            `${(0,format/* capital */.Nx)(SPREAD_IN_WORDS)}.`,
        ...(model.turns === null
            ? [
                `An S3 client is called faster or slower only where the ranges do not overlap and both sides have at least ${model_cases/* RUNS_TO_RANK */.a8} ` +
                    'kept runs. Not told apart (≈) means that these runs show no difference, not that there is none.',
            ]
            : model.standing.comparisons > 0
                ? howRanked(model)
                : []),
        ...(model.reference !== model_groups/* REFERENCE_CLIENT */.K6
            ? []
            : [
                `${name(model_groups/* REFERENCE_CLIENT */.K6)} is a reference: it sends ${model.asAws ? 'HTTPS' : 'plain HTTP'} requests that are signed by hand, and does ` +
                    'nothing else. It is not an upper limit: a client that uses several threads may be faster.',
            ]),
        'A case that failed is not compared, but its runs before the failure are shown.',
        model.suite.repository === names/* BUILTIN_SUITE */.Ho
            ? 'Transfers were checked outside the timed runs, unless a note says otherwise: all sizes, all downloaded content, ' +
                'and one upload of each workload.'
            : 'This program did not check whether the right bytes were transferred: that is the job of the suite’s runners.',
        ...howCompared(model),
    ];
}
function howRepeated(model) {
    const { counts, turns } = model;
    const { keptRuns } = counts;
    const dropped = `Here ${(0,format/* counted */.hS)(counts.warmups, 'warm-up')} ${counts.warmups === 1 ? 'was' : 'were'} dropped ` +
        `and ${(0,format/* counted */.hS)(keptRuns, 'run')} kept.`;
    if (turns === null) {
        return [
            'The first of several runs of a case is a warm-up and is dropped. No other run is dropped, not even an ' +
                `outlier. ${dropped}`,
        ];
    }
    const { warmups = 1 } = turns;
    const sizes = turns.sized
        ? ' The size of each workload was chosen from those of the suite so that a run takes a few tenths of a second on this machine.'
        : '';
    return [
        'Workload by workload, S3 clients took turns: in every round each ran once, in its own process and in random order. ' +
            `A process does ${warmups === 1 ? 'a warm-up, which is' : `${warmups} warm-ups, which are`} dropped, and one run, which counts even if it is an outlier. ` +
            `${dropped}${sizes}`,
        ...howManyRounds(model, turns),
    ];
}
/** Nothing where no round was measured. */
function howManyRounds({ groups }, turns) {
    const { budgetSeconds, leastRounds = client_ratio/* LEAST_ROUNDS */.UM, mostRounds } = turns;
    const rounds = groups.flatMap(model_groups/* roundsOf */.T1);
    if (rounds.length === 0)
        return [];
    const areAll = Math.min(...rounds) >= (mostRounds ?? leastRounds);
    if (mostRounds !== undefined) {
        const asked = (0,format/* counted */.hS)(mostRounds, 'round');
        return [
            areAll
                ? `Every workload has ${asked}, as requested.`
                : `${asked} of every workload were requested.`,
        ];
    }
    const first = areAll
        ? `Every workload that was started has at least ${leastRounds} rounds`
        : `A workload gets at least ${leastRounds} rounds, unless the run ends before that`;
    const end = budgetSeconds === null ? '' : ', until the budget was used up';
    return [`${first}; further rounds went where the result was least clear${end}.`];
}
function howRanked({ reference }) {
    const misses = Math.round(1 / client_ratio/* MISSES */.r9);
    return [
        `Ratios are Hodges–Lehmann estimates of the differences within rounds, with the exact interval that the signs of these ` +
            `differences give: of ${misses} intervals, about one misses the true ratio. Faster and slower: 1 lies outside the interval. Equal: ` +
            `it lies within ±${(0,format/* percent */.KN)(client_ratio/* EQUAL_WITHIN */.pz)} of 1. All others are not told apart.`,
        `Over all comparisons with at least ${client_ratio/* LEAST_ROUNDS */.UM} rounds, a ratio is the geometric mean of theirs` +
            `${reference === null ? '' : ', and each has the same weight'}.`,
    ];
}
function howCompared({ comparison }) {
    if (comparison === null || comparison.design === null)
        return [];
    const { design } = comparison;
    return (0,model_comparison/* isInRounds */.t)(design) ? inRounds(design) : byFormerMethod(design);
}
/** Said once for all comparisons; see docs/method.md. */
function inRounds({ keptPerRound, looks, mostRounds, overwhelming, screenRounds, }) {
    const tests = (0,format/* listed */.KE)(looks.map(({ pairs }) => String(pairs)));
    return [
        'Candidate and baseline were measured in rounds on one host. A round is a fresh process of each side, one right after the ' +
            `other, each with one warm-up and ${(0,format/* counted */.hS)(keptPerRound, 'kept run')}; a coin decides which is first. So whatever slows ` +
            'the host down for a while slows both sides down, and only the difference within a round counts.',
        `A cell is one S3 client on one workload. Every cell gets ${(0,format/* counted */.hS)(screenRounds, 'round')}. Those that look changed by then get ` +
            `more, up to ${mostRounds}, as long as they can still come to a verdict.`,
        'Change: that of a typical round, which a few bad rounds do not affect. It is proven when the rounds lean to one side more ' +
            `than chance allows (an exact test, after ${tests} rounds or where a cell ends). The more cells there are, the more it takes ` +
            `(Benjamini–Hochberg): up to ${verdicts/* FALSE_CHANGES */.qn} of the changes that a run reports are due to chance.`,
        `A cell needs no test when every run of every round, of ${overwhelming.rounds} at least, is ` +
            `${overwhelming.factor === 0.5 ? 'at most half' : `at most ${(0,format/* percent */.KN)(overwhelming.factor)}`} as fast as its counterpart, or as ` +
            'much faster: noise does not cause that.',
        `An S3 client over all its workloads: the first ${(0,format/* counted */.hS)(screenRounds, 'round')} of all its cells, tested together. They show ` +
            `small changes that no single cell shows. The chance of one false change among all S3 clients is ${verdicts/* FALSE_CHANGES */.qn} at most (Holm).`,
    ];
}
function byFormerMethod({ confirm, screen }) {
    return [
        `Compared by an earlier method, and shown as it was judged then: ${(0,format/* counted */.hS)(screen.rounds, 'round')} of every cell, and ` +
            `${(0,format/* counted */.hS)(confirm.rounds, 'fresh round')} of those that differed by ${(0,format/* percent */.KN)(screen.threshold)} or more ` +
            '(Mann–Whitney, Benjamini–Hochberg).',
    ];
}
/** What a figure measured on one machine can and cannot tell; nothing for runs on real instances. */
function localLimits(model, name) {
    if (model.trigger !== 'local')
        return [];
    const { asAws, comparison, runner, s3Profile } = model;
    return [
        asAws
            ? 'Server and S3 clients shared this machine’s CPUs, memory and disk, and talked over loopback with TLS: the clients ' +
                `used AWS hostnames, which led to the embedded server (${name('--as-aws')}).`
            : `Server and S3 clients shared this machine’s CPUs, memory and disk, and talked over loopback` +
                `${runner === null ? `, unless ${name('--endpoint')} named a server elsewhere` : ''}.`,
        `These figures show: how S3 clients${comparison ? ', or two versions of one,' : ''} compare on this machine, what a request costs ` +
            `them, and ${comparison ? 'regressions of their own code' : 'gross regressions'}.`,
        ...(s3Profile ? [profileMet(s3Profile, name)] : []),
        `They do not show: S3’s throughput, or any effect of ${s3Profile ? 'a real network' : 'network, latency'}, ${asAws ? '' : 'TLS, '}${s3Profile ? '' : 'throttling '}or real instance types. ` +
            `On large ${asAws ? 'objects' : 'uploads'} the server ${s3Profile ? 'may be' : 'is'} the bottleneck, not the S3 client.`,
        ...(asAws
            ? []
            : [
                'Over plain HTTP some S3 clients sign the whole payload (SHA-256), which they mostly do not over TLS.',
            ]),
        ...(runner === 'shared'
            ? [
                'GitHub’s runners are virtual machines that share their hosts with others, and do not all have the same CPU: ' +
                    'do not compare the figures of this run with those of another.',
            ]
            : []),
        `Runs of the same code differ by about 5 to 20 % here, most of all when nothing is pinned to a CPU: ${name('local')} uses ` +
            'all CPUs of this machine; a name with a number of CPUs limits it to that many.',
    ];
}
/** What the embedded server did to requests, so far as a sentence can say it. */
function profileMet(profile, name) {
    const { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond, roundTripMs } = profile;
    const first = ({ p50, p99 }) => `${method_short(p50 + roundTripMs)} ms (p50) or ${method_short(p99 + roundTripMs)} ms (p99)`;
    const { internalErrors, resets, stalls, slowConnections } = inAHundred;
    const facts = [
        `first byte of a download after ${first(firstByteMs.read)}`,
        `answer to an upload after ${first(firstByteMs.write)}`,
        bytesPerSecond.connection && `${method_short(bytesPerSecond.connection / 1e6)} MB/s a connection`,
        bytesPerSecond.all && `${method_short(bytesPerSecond.all / 1e6)} MB/s in all`,
        requestsPerSecond.reads &&
            `503 above ${requestsPerSecond.reads} reads or ${requestsPerSecond.writes ?? 'any number of'} writes a second of a ${requestsPerSecond.per}`,
        internalErrors > 0 && `${internalErrors} % answered 500`,
        resets > 0 && `${resets} % of connections reset`,
        stalls > 0 && `${stalls} % of downloads stalled`,
        slowConnections > 0 && `${slowConnections} % slow connections`,
    ].filter((fact) => typeof fact === 'string');
    return (`The embedded server behaved as the S3 profile ${name(profile.name)} describes: ${facts.join('; ')}. ` +
        'These figures are settings based on others’ measurements (docs/profiles.md); they were not measured here.');
}
/** A figure of a profile, as a person would write it: most are round. */
function method_short(value) {
    return String(Number(value.toPrecision(3)));
}
/** How many cells came to which verdict, and what that means. */
function verdictCounts({ comparison }) {
    const found = verdicts/* VERDICT_NAMES */.BO.filter((verdict) => comparison && comparison.counts[verdict] > 0);
    if (comparison === null || found.length === 0)
        return [];
    return [
        {
            id: 'verdicts',
            in: ['summary', 'comment'],
            title: 'What the verdicts mean',
            columns: [{ head: 'Verdict' }, { head: 'Cells', isFigure: true }, { head: 'Meaning' }],
            rows: found.map((verdict) => ({
                cells: [
                    { words: verdicts/* VERDICTS */.bk[verdict].word, mark: verdicts/* VERDICTS */.bk[verdict].mark },
                    { words: String(comparison.counts[verdict]) },
                    { words: verdicts/* VERDICTS */.bk[verdict].meaning },
                ],
            })),
            rank: -1,
        },
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/figures.js











/** After all verdicts that say more than that nothing stood out. */
const MATRIX_RANK = (0,verdicts/* rankOf */.IQ)('notFlagged') - 0.5;
/** Rows that always have room on a page. */
const MOST_IN_ORDER = 300;
/** What each S3 client reaches of the reference over all comparisons. */
function standing(model) {
    const { comparison, reference, turns } = model;
    const compared = model.standing.clients.filter(({ toReference }) => toReference !== null);
    if (reference === null || comparison !== null || compared.length === 0)
        return [];
    // A little room at the end, or marks there would be cut in half.
    const full = 1.02 * Math.max(1, ...compared.map(({ toReference }) => toReference.max));
    const count = (value) => ({ words: String(value), value });
    return [
        {
            id: 'standing',
            in: ['summary', 'page'],
            title: (name) => `Against ${name(reference)}`,
            intro: (name) => `Throughput as a share of that of ${name(reference)} in the same job: ${turns === null ? 'the median' : 'the geometric mean'} over all comparisons${enoughRounds(compared)}.`,
            legend: 'The bar is the share, the band the lowest to the highest, the line 100 %.',
            columns: [
                { head: 'S3 client', isName: true },
                { head: 'Version' },
                { head: 'Share', isFigure: true },
                { head: 'Interval', isFigure: true },
                { head: 'Drawn' },
                { head: 'Lowest to highest', isFigure: true },
                ...['Slower', 'Equal', 'Faster', 'Not told apart'].map((head) => ({
                    head,
                    isFigure: true,
                })),
            ],
            rows: compared.map(({ s3Client, toReference, versions }) => {
                const { by, interval, max, min, ratio } = toReference;
                return {
                    cells: [
                        { name: s3Client },
                        { words: (name) => versions.map(name).join(', ') || 'unknown' },
                        { words: (0,format/* percent */.KN)(ratio), value: ratio, isStrong: true },
                        { words: interval ? interval.map(format/* percent */.KN).join(' to ') : '' },
                        { picture: shareBar({ median: ratio, min, max }, full) },
                        { words: `${(0,format/* percent */.KN)(min)} to ${(0,format/* percent */.KN)(max)}`, value: max },
                        ...[count(by.slower), turns === null ? {} : count(by.equal), count(by.faster)],
                        count(by.open + by.tooFew),
                    ],
                };
            }),
        },
    ];
}
/** Which comparisons count, where some are left out. */
function enoughRounds(compared) {
    if (compared.every(({ toReference }) => toReference.leftOut === 0))
        return '';
    const others = compared.some(({ toReference }) => toReference.interval === null);
    return ` with at least ${client_ratio/* LEAST_ROUNDS */.UM} rounds${others ? ', or over all where an S3 client has no such comparison' : ''}`;
}
/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
function matrices(model) {
    const { comparison, groups, places } = model;
    if (comparison === null) {
        return groups
            .map((group) => ({ ...group, cases: group.cases.filter(({ unit }) => unit === 'Gb/s') }))
            .filter(({ cases }, at) => cases.length > 0 || groups[at].cases.length === 0)
            .map((group) => throughputs(group, model));
    }
    const order = new Map(model.workloads.map(({ name }, index) => [name, index]));
    const sorted = comparison.cells.toSorted((a, b) => (order.get(a.workload) ?? order.size) - (order.get(b.workload) ?? order.size));
    const intro = `Verdict and change of throughput; median ${(0,format/* unitsInWords */.mW)(sorted)}, baseline → candidate.`;
    return places.flatMap((place) => {
        const found = sorted.filter((cell) => cell.place === place);
        if (found.length === 0)
            return [];
        return [
            {
                id: 'cells',
                in: ['summary'],
                title: (name) => name(place),
                intro,
                ...matrix(found, verdictAndChange),
            },
        ];
    });
}
function throughputs(group, { reference, standing, turns }) {
    const leads = (0,model_standing/* leadsOf */.Bo)(group.cases);
    const lastOf = (workload) => {
        const lead = leads.get(workload) ?? null;
        const isClear = lead === null || lead.told === 'fastest';
        return { words: (name) => (0,headline/* leadWords */.y8)(lead, name), ...(isClear && { brief: '' }) };
    };
    const isAlone = standing.comparisons === 0;
    const highlighted = `; highlighted: ${turns === null ? 'fastest, with no range overlapping' : 'faster than all others'}`;
    const hasOpen = group.cases.some(({ toReference }) => ['equal', 'open'].includes(toReference?.told ?? ''));
    return {
        id: 'throughputs',
        in: ['summary', 'comment', 'terminal'],
        title: (name) => name(group.label),
        intro: (name) => turns === null
            ? `Median Gb/s ± spread × kept runs${highlighted}.`
            : reference === null || isAlone
                ? 'Median Gb/s.'
                : `Median Gb/s, and the share of ${name(reference)} (from–to)${highlighted}${hasOpen ? '; ≈: the interval includes 100 %' : ''}.`,
        shortIntro: `Median Gb/s${turns !== null && (reference === null || isAlone) ? '' : highlighted}.`,
        ...matrix(group.cases, (found) => throughputCell(found, leads.get(found.workload) ?? null), turns === null ? undefined : lastOf),
    };
}
/**
 * Workloads down, S3 clients across.
 *
 * @param found in the order of its workloads; at most one of each S3 client and workload is shown
 */
function matrix(found, cellOf, lastOf) {
    const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(model_groups/* byS3Client */.NY);
    return {
        rank: MATRIX_RANK,
        columns: [
            { head: 'Workload', isName: true },
            ...s3Clients.map((s3Client) => ({
                head: (name) => name(s3Client),
                isFigure: true,
            })),
            ...(lastOf ? [{ head: 'Fastest', isBelow: true }] : []),
        ],
        rows: [...Map.groupBy(found, ({ workload }) => workload)].map(([workload, ofWorkload]) => {
            const cells = s3Clients.map((s3Client) => {
                const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
                return one === undefined ? {} : cellOf(one);
            });
            return { cells: [{ name: workload }, ...cells, ...(lastOf ? [lastOf(workload)] : [])] };
        }),
    };
}
function verdictAndChange(cell) {
    const { isToldByReason, mark } = verdicts/* VERDICTS */.bk[cell.verdict];
    const size = isToldByReason || cell.ratio === null ? '' : ` ${(0,format/* change */.Zg)(cell.ratio)}`;
    return { mark, words: `${(0,verdicts/* verdictWord */.E0)(cell)}${size}`, notes: [rateWords(cell)].filter(Boolean) };
}
function throughputCell(found, lead) {
    const { implausible, inRounds, ofLineRate, status, throughput, toReference } = found;
    const state = stateOf(found);
    if (!throughput)
        return state;
    const isWhole = status === 'measured';
    const rate = (0,format/* figure */.vP)(throughput.median);
    const isFastest = lead?.told === 'fastest' && lead.first[0] === found.s3Client;
    const share = inRounds.length > 0 && toReference ? [(0,headline/* shareWords */.hs)(toReference)] : [];
    const spread = throughput.spread === null ? '' : ` ± ${(0,format/* percent */.KN)(throughput.spread)}`;
    const words = inRounds.length > 0 ? rate : `${rate}${spread} × ${throughput.runs}`;
    const notes = [
        ...share,
        ...(ofLineRate === null ? [] : [`${(0,format/* percent */.KN)(ofLineRate)} of line rate`]),
        ...(implausible > 0 ? ['⚠️ implausible'] : []),
        ...(isWhole ? [] : [`${state.mark ?? ''} ${state.words}`.trim()]),
    ];
    const brief = [words.replace('± ', '±').replace('× ', '×'), ...share].join(' ');
    return {
        words,
        notes,
        brief: isWhole ? brief.replaceAll('\u00a0', '') : state.words,
        short: isWhole ? rate : state.words,
        ...(isFastest && { isStrong: true, tone: 'good' }),
        ...(!isWhole && { tone: state.tone }),
    };
}
/** What to say of a case that has no figure. */
function stateOf({ status }) {
    const { word, tone, mark } = model_cases/* CASE_STATUSES */.sf[status];
    if (status === 'measured')
        return { words: 'no kept run', tone: 'doubt' };
    return { words: word, tone, ...(mark && { mark }) };
}
/** Every case with all its figures. */
function figures(model) {
    const { groups, places, reference, turns } = model;
    const all = groups.flatMap((group) => group.cases.filter(({ unit }) => unit === 'Gb/s').map((found) => ({ group, found })));
    if (all.length === 0)
        return [];
    // Where there is no room for all, what was measured is worth more than what was not.
    const ordered = all.length > MOST_IN_ORDER
        ? all.toSorted((a, b) => Number(!a.found.throughput) - Number(!b.found.throughput))
        : all;
    const figured = (head) => ({ head, isFigure: true });
    return [
        {
            id: 'figures',
            in: ['page'],
            bytes: 350_000,
            title: 'All figures',
            intro: `Gb/s of the kept runs of each case; ${SPREAD_IN_WORDS}; ${turns === null
                ? '≈: the ranges overlap'
                : 'in brackets: the interval of the ratio; ≈: the interval includes 100 %'}; ?: too few runs to tell. Switches: context switches of a run, voluntary (a thread waited) + involuntary (another was to run).`,
            columns: [
                ...CASE_COLUMNS,
                ...['Median Gb/s', 'Spread', 'Range'].map(figured),
                figured((name) => `Of ${name(reference ?? '')}`),
                ...['Of line rate', 'Runs kept', 'Median time', 'CPU s/GB', 'Peak MiB', 'Switches'].map(figured),
            ],
            rows: ordered.map(({ found, group }) => ({
                group: places.indexOf(group.place),
                cells: [...caseNames(found, group), ...figuresOf(found)],
            })),
        },
    ];
}
/** Of a table with a row for each case: what names it, before its figures. */
const CASE_COLUMNS = ['Instance type', 'Workload', 'S3 client'].map((head) => {
    return { head, isName: true };
});
function caseNames({ s3Client, workload }, { label }) {
    return [{ name: label, isPlace: true }, { name: workload }, { name: s3Client }];
}
function figuresOf(found) {
    const { implausible, medianSeconds, ofLineRate, runs, status, throughput, toReference } = found;
    const { switches } = found;
    const spread = throughput?.spread ?? null;
    const doubt = implausible > 0 ? ['implausible'] : [];
    const { tone, words } = stateOf(found);
    const state = status === 'measured' && throughput ? [] : [words];
    return [
        {
            ...(throughput
                ? { words: (0,format/* figure */.vP)(throughput.median), isStrong: true, notes: [...state, ...doubt] }
                : { words: state.join() }),
            value: throughput?.median ?? null,
            ...((state.length > 0 || implausible > 0) && { tone }),
        },
        (0,section/* figureCell */.JW)(spread, (value) => `± ${(0,format/* percent */.KN)(value)}`),
        (0,section/* figureCell */.JW)(throughput?.max, (max) => `${(0,format/* figure */.vP)(throughput.min)} to ${(0,format/* figure */.vP)(max)}`),
        (0,section/* figureCell */.JW)(toReference?.ratio, () => (0,headline/* shareWords */.hs)(toReference)),
        (0,section/* figureCell */.JW)(ofLineRate, format/* percent */.KN),
        { words: String(runs.length), value: runs.length },
        (0,section/* figureCell */.JW)(medianSeconds, format/* seconds */.YA),
        (0,section/* figureCell */.JW)(found.cpuSecondsPerGigabyte, format/* figure */.vP),
        (0,section/* figureCell */.JW)(found.peakMemoryBytes, format/* mebibytes */.jh),
        (0,section/* figureCell */.JW)(switches?.voluntary, (own) => `${(0,format/* figure */.vP)(own)} + ${(0,format/* figure */.vP)(switches.involuntary)}`),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/costs.js





/** What transfers cost the machine, where that was measured. */
function costs({ comparison, groups }) {
    if (comparison !== null)
        return [];
    return groups.flatMap((group) => {
        const known = group.cases.filter(({ cpuSecondsPerGigabyte, peakMemoryBytes, unit }) => unit === 'Gb/s' && (cpuSecondsPerGigabyte !== null || peakMemoryBytes !== null));
        if (known.length === 0)
            return [];
        return [
            {
                id: 'costs',
                in: ['summary', 'page', 'terminal'],
                title: (name) => `CPU and memory on ${name(group.label)}`,
                intro: 'CPU seconds per GB (10⁹ bytes) · peak memory in MiB, of the program that runs the S3 client and all that it starts.',
                folded: true,
                ...matrix(known, costCell),
            },
        ];
    });
}
function costCell({ cpuSecondsPerGigabyte, peakMemoryBytes }) {
    const cpu = cpuSecondsPerGigabyte === null ? '' : (0,format/* figure */.vP)(cpuSecondsPerGigabyte);
    const memory = peakMemoryBytes === null ? '' : `${(0,format/* mebibytes */.jh)(peakMemoryBytes)} MiB`;
    return {
        words: cpu || '?',
        value: cpuSecondsPerGigabyte,
        notes: [memory].filter(Boolean),
        brief: [cpu || '?', peakMemoryBytes === null ? '?' : (0,format/* mebibytes */.jh)(peakMemoryBytes)].join(' · '),
        short: cpu || '?',
    };
}
/** Which costs make a regression, as requested. */
function watchedWords(lines) {
    const watched = new Set(lines.flatMap(({ isWatched, metric }) => (isWatched ? contract_comparison/* COST_WORDS */.mt[metric] : [])));
    return watched.size > 0
        ? `A rise in ${(0,format/* listed */.KE)([...watched])} counts as a regression, as requested.`
        : 'A rise does not count as a regression (see fail-on-metric).';
}
/** Whether S3 clients need more or less of the machine than before, each over all its workloads. */
function costChanges({ comparison }) {
    const lines = comparison?.costs ?? [];
    if (lines.length === 0)
        return [];
    const byInterest = lines.toSorted((a, b) => verdicts/* COST_VERDICT_NAMES */.r3.indexOf(a.verdict) - verdicts/* COST_VERDICT_NAMES */.r3.indexOf(b.verdict));
    const isTold = lines.some(({ verdict }) => verdicts/* COST_VERDICTS */.PE[verdict].isChange);
    return [
        {
            id: 'cost-changes',
            in: isTold ? ['summary', 'comment', 'page', 'terminal'] : ['summary', 'page'],
            title: 'CPU and memory of S3 clients, each over all its workloads',
            intro: `CPU time and peak memory of the candidate compared with the baseline, for the same work. ${watchedWords(lines)}`,
            ...(isTold ? {} : { folded: true }),
            columns: [
                { head: 'Verdict' },
                { head: 'Change', isFigure: true },
                { head: 'Of', isName: true },
                { head: 'S3 client', isName: true },
                { head: 'Instance type', isWide: true },
                { head: '95 % interval', isFigure: true },
                { head: 'Over', isFigure: true, isWide: true },
                { head: 'Evidence', isFigure: true, isWide: true },
            ],
            rows: byInterest.map((line) => {
                const { mark, tone, word } = verdicts/* COST_VERDICTS */.PE[line.verdict];
                return {
                    cells: [
                        { words: word, mark, tone },
                        { words: (0,format/* change */.Zg)(line.ratio), value: line.ratio, isStrong: true },
                        { words: contract_comparison/* COST_WORDS */.mt[line.metric] },
                        { name: line.s3Client },
                        { name: line.instanceType },
                        intervalCell(line.interval),
                        { words: (0,format/* counted */.hS)(line.cells, 'workload', 'workloads'), value: line.cells },
                        { words: `p\u00a0${(0,format/* probability */.E5)(line.adjustedP)}`, value: line.adjustedP },
                    ],
                };
            }),
            rank: 0,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/runner-output.js
var runner_output = __webpack_require__(98326);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/latency.js






/** Workloads of requests: how long a request takes, and how many there are a second. A table for each place. */
function latencies(model) {
    // Beside each other, both sides have their percentiles in the table of all.
    if (model.comparison !== null)
        return [];
    return model.groups.flatMap((group) => {
        const cases = group.cases.filter(isOfRequests);
        return cases.length === 0 ? [] : [latencySection({ ...group, cases }, model.reference)];
    });
}
function latencySection({ cases, label }, reference) {
    const leads = (0,model_standing/* leadsOf */.Bo)(cases);
    return {
        id: 'latencies',
        in: ['summary', 'comment', 'page', 'terminal'],
        title: (name) => `Time of a request on ${name(label)}`,
        intro: (name) => `p50 and p99 of single requests in milliseconds; below, requests a second${reference === null ? '' : ` and their share of those of ${name(reference)} (from–to)`}; highlighted: faster than all others.`,
        ...matrix(cases, (found) => latencyCell(found, leads.get(found.workload) ?? null)),
    };
}
function isOfRequests({ unit }) {
    return unit === 'requests/s';
}
function latencyCell(found, lead) {
    const { metrics, s3Client, status, throughput, toReference } = found;
    const state = stateOf(found);
    if (!throughput)
        return state;
    const { p50, p99 } = runner_output/* LATENCY_METRICS */.Z$;
    const times = [metrics[p50], metrics[p99]].map(milliseconds).join(' / ');
    const rate = (0,format/* figure */.vP)(throughput.median);
    const isFastest = lead?.told === 'fastest' && lead.first[0] === s3Client;
    const isWhole = status === 'measured';
    const notes = [
        `${rate}\u00a0requests/s`,
        ...(toReference ? [(0,headline/* shareWords */.hs)(toReference)] : []),
        ...(isWhole ? [] : [`${state.mark ?? ''} ${state.words}`.trim()]),
    ];
    return {
        words: `${times}\u00a0ms`,
        value: metrics[p50] ?? null,
        notes,
        brief: isWhole ? `${times} ms ${rate}/s`.replaceAll('\u00a0', '') : state.words,
        short: isWhole ? times : state.words,
        ...(isFastest && { isStrong: true, tone: 'good' }),
        ...(!isWhole && { tone: state.tone }),
    };
}
/** What no runner told is not known. */
function milliseconds(value) {
    return value === undefined ? '?' : (0,format/* figure */.vP)(value);
}
/** Every case of requests with all its figures. */
function latencyFigures({ groups, places, reference }) {
    const all = groups.flatMap((group) => group.cases.filter(isOfRequests).map((found) => ({ group, found })));
    if (all.length === 0)
        return [];
    return [
        {
            id: 'latency-figures',
            in: ['page'],
            bytes: 100_000,
            title: 'All times of requests',
            intro: 'Medians over the runs that count. CPU: microseconds per request, of the program that runs the S3 client and all that it starts.',
            columns: [
                ...CASE_COLUMNS,
                ...[
                    ...['p50 ms', 'p90 ms', 'p99 ms', 'Requests/s', 'Range'],
                    (name) => `Of ${name(reference ?? '')}`,
                    ...['Runs kept', 'CPU µs', 'Peak MiB'],
                ].map((head) => ({ head, isFigure: true })),
            ],
            rows: all.map(({ found, group }) => ({
                group: places.indexOf(group.place),
                cells: [...caseNames(found, group), ...latency_figuresOf(found)],
            })),
        },
    ];
}
function latency_figuresOf(found) {
    const { cpuSecondsPerRequest, metrics, peakMemoryBytes, runs, status, throughput } = found;
    const { tone, words } = stateOf(found);
    const state = status === 'measured' && throughput ? [] : [words];
    const rate = throughput
        ? { words: (0,format/* figure */.vP)(throughput.median), value: throughput.median, isStrong: true, notes: state }
        : { words: state.join(), tone };
    const { p50, p90, p99 } = runner_output/* LATENCY_METRICS */.Z$;
    return [
        ...[p50, p90, p99].map((name) => (0,section/* figureCell */.JW)(metrics[name], format/* figure */.vP)),
        rate,
        (0,section/* figureCell */.JW)(throughput?.max, (max) => `${(0,format/* figure */.vP)(throughput.min)} to ${(0,format/* figure */.vP)(max)}`),
        (0,section/* figureCell */.JW)(found.toReference?.ratio, () => (0,headline/* shareWords */.hs)(found.toReference)),
        { words: String(runs.length), value: runs.length },
        (0,section/* figureCell */.JW)(cpuSecondsPerRequest, (seconds) => (0,format/* figure */.vP)(seconds * 1e6)),
        (0,section/* figureCell */.JW)(peakMemoryBytes, format/* mebibytes */.jh),
    ];
}
const LATENCIES = Object.values(runner_output/* LATENCY_METRICS */.Z$);
/** What runners told of their runs, by names of their own: the median of the runs that count. */
function runnerMetrics({ groups }) {
    const rows = groups.flatMap((group) => group.cases.flatMap(({ metrics, s3Client, unit, workload }) => {
        // Times of requests have a section of their own.
        const isShown = (name) => unit === 'Gb/s' || !LATENCIES.includes(name);
        const told = Object.entries(metrics).filter(([name]) => isShown(name));
        if (told.length === 0)
            return [];
        const words = (name) => told.map(([metric, value]) => `${name(metric)} ${(0,format/* figure */.vP)(value)}`).join(', ');
        return [
            { cells: [{ name: s3Client }, { name: workload }, { name: group.label }, { words }] },
        ];
    }));
    if (rows.length === 0)
        return [];
    return [
        {
            id: 'runner-metrics',
            in: ['summary', 'page'],
            title: 'Metrics that the runners reported',
            intro: 'Medians over the runs that count; names and units are the runners’ own.',
            folded: true,
            columns: [
                { head: 'S3 client', isName: true },
                { head: 'Workload', isName: true },
                { head: 'On', isWide: true },
                { head: 'Metrics' },
            ],
            rows,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/reproduce.js
var reproduce = __webpack_require__(50844);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/next-steps.js






/** Cells that a sentence names before it sums up. */
const NAMED = 3;
/** What a reader should do now, and what to type for it. */
function nextStep(model) {
    const [first, ...rows] = (0,section/* listRows */.qs)((name) => nextSteps(model, name));
    if (first === undefined)
        return [];
    const again = rerun(model);
    return [
        {
            id: 'next-step',
            in: ['summary', 'comment', 'page', 'terminal'],
            isFinding: true,
            label: 'Next step:',
            intro: first.cells[0].words,
            rows,
            ...(again && {
                typed: { what: `${again.how}, to measure these again:`, lines: again.lines },
            }),
            rank: -2,
        },
    ];
}
/** Sentences, the most urgent first; never none for a comparison. */
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
    const wanted = cells.filter(({ verdict }) => verdicts/* VERDICTS */.bk[verdict].isWorthARerun);
    if (wanted.length === 0 || wanted.length === cells.length)
        return null;
    return (0,reproduce/* reproduction */.N$)(model, {
        instanceTypes: distinct(wanted.map((cell) => cell.instanceType)),
        s3Clients: distinct(wanted.map((cell) => cell.s3Client)),
        workloads: distinct(wanted.map((cell) => cell.workload)),
    });
}
function ofComparison(comparison, model, name) {
    const { againstItself, cells, clients, counts, provisional } = comparison;
    const costs = comparison.costs.filter(contract_comparison/* isCostRegression */.p0);
    const flagged = [...cells, ...clients].filter(verdicts/* wasCalled */.LG).length + costs.length;
    const isSlower = [...cells, ...clients].some(isSlowdown);
    const unclear = counts.inconclusive + counts.insufficient;
    return [
        counts.couldNotBeJudged > 0 && couldNotBeJudged(comparison, model, name),
        provisional &&
            'Wait for the other instance types: verdicts may change until they have finished.',
        againstItself && flagged > 0 && falseFlag(flagged),
        !againstItself && isSlower && slower(comparison, name),
        !againstItself && costs.length > 0 && needMore(costs, name),
        counts.suspect > 0 &&
            'Compare both versions in one run, in turn on one host, before you draw conclusions from ' +
                `${counts.suspect === 1 ? 'the suspect cell' : `the ${counts.suspect} suspect cells`}.`,
        // A larger budget is no help where somebody ended the run.
        counts.notReached > 0 &&
            model.state !== 'interrupted' &&
            `Compare the ${counts.notReached === 1 ? 'cell that was' : `${counts.notReached} cells that were`} not reached, ` +
                `with a larger budget (${name((0,reproduce/* settingOf */.y7)(model, 'budget'))}) or fewer cells at once.`,
        unclear > 0 &&
            `Measure again the ${unclear === 1 ? 'cell' : (0,format/* counted */.hS)(unclear, 'cell')} that stayed unclear, without the others: the fewer cells are ` +
                'tested together, the smaller the changes that can be shown.',
        counts.notComparable > 0 &&
            `See why ${(0,format/* counted */.hS)(counts.notComparable, 'cell is', 'cells are')} not comparable.`,
    ].filter((step) => step !== false);
}
/** Of verdicts that may yet change, too. */
function isSlowdown({ verdict }) {
    return verdicts/* VERDICTS */.bk[verdict].isRegression;
}
function couldNotBeJudged({ cells }, model, name) {
    const found = cells.filter(({ verdict }) => verdict === 'couldNotBeJudged');
    return (`Check whether ${cellsInWords(found, name)} became far slower or ${found.length === 1 ? 'hangs' : 'hang'}: the time for ` +
        `${found.length === 1 ? 'this cell' : 'these cells'} ran out before anything could be shown. If the limit was just too short, ` +
        `raise it (${name((0,reproduce/* settingOf */.y7)(model, 'max-case-minutes'))}).`);
}
function slower({ cells, clients }, name) {
    const found = cells.filter(isSlowdown);
    const whole = clients
        .filter(isSlowdown)
        .filter((line) => !found.some(({ s3Client }) => s3Client === line.s3Client));
    const names = [...new Set(whole.map(({ s3Client }) => s3Client))];
    const all = [
        ...(names.length > 0
            ? [`${(0,format/* listed */.KE)(names.slice(0, NAMED).map((client) => name(client)))} as a whole`]
            : []),
        ...(found.length > 0 ? [cellsInWords(found, name)] : []),
    ];
    return `Look at what the change does to ${all.join(', and to ')}; if in doubt, measure again.`;
}
function cellsInWords(cells, name) {
    const named = cells.map(({ place, s3Client, workload }) => `${name(s3Client)} on ${name(workload)} (${name(place)})`);
    return (0,format/* some */.zN)(named, NAMED);
}
function needMore(costs, name) {
    const needs = costs.map(({ metric, s3Client }) => `${name(s3Client)} needs more ${contract_comparison/* COST_WORDS */.mt[metric]}`);
    return `See why ${(0,format/* some */.zN)(distinct(needs), NAMED)}; if in doubt, measure again.`;
}
function falseFlag(count) {
    return (`Nothing changed, so ${count === 1 ? 'this is a false flag' : `these are ${count} false flags`}: ` +
        'find out what disturbed the host, or whether a cell is noisy.');
}
function ofFailures(model, name) {
    const { groups, jobs, state } = model;
    // What a person has ended needs no search for the cause.
    const isAsked = (reason) => state === 'interrupted' && reason === runner_output/* INTERRUPTED */.t;
    const failed = groups.flatMap(({ cases, instanceType }) => cases.filter((one) => one.status === 'failed' && !isAsked(one.reason)).map(() => instanceType));
    const failedJobs = jobs.filter((job) => job.status === 'FAILED' && !isAsked(job.reason));
    if (failed.length + failedJobs.length === 0)
        return [];
    const what = failed.length > 0 ? (0,format/* counted */.hS)(failed.length, 'case') : (0,format/* counted */.hS)(failedJobs.length, 'job');
    // A run on one's own machine leaves the log of each job in the folder of its result.
    const logs = jobs
        .filter(({ durationMs }) => durationMs !== null)
        .filter((job) => failed.includes(job.instanceType) || failedJobs.includes(job))
        .map(({ instanceType }) => name(`${instanceType}.log`));
    const have = logs.length === 1 ? 'has' : 'have';
    const where = `${(0,format/* listed */.KE)(logs)}, next to the result, ${have} the complete output`;
    const isHere = (0,reproduce/* isOfCommandLine */.Fd)(model) && logs.length > 0;
    return [`See why ${what} failed${isHere ? `: ${where}` : ''}.`];
}
function nothing({ comparison, machine, state }) {
    if (state === 'running')
        return 'Wait: it is still running.';
    if (comparison?.cells.length === 0)
        return 'See why nothing was compared.';
    return machine?.matters
        ? 'Measure again when the machine is idle: smaller changes can be proven then.'
        : 'Nothing to do.';
}
function distinct(names) {
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/requests-seen.js
var requests_seen = __webpack_require__(93712);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/requests.js
var requests = __webpack_require__(35452);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/svg/waterfall.js
/** The requests of a run over its time, one below the other. */




/** As wide as the other drawings of a card. */
const waterfall_WIDTH = 344;
const PLOT = { left: 6, right: 14, top: 6 };
const waterfall_AXIS_HEIGHT = 22;
/** Pixels of a request: many share the height, few are not drawn fat. */
const HEIGHT = { all: 160, most: 7, least: 0.8 };
/** Shorter would not be seen. */
const LEAST_WIDTH = 0.8;
/** From this on the axis is in seconds. */
const MS_OF_SECONDS = 2000;
/**
 * An SVG element: a line for each request from when it was read to its end; pale while it waits, in the client's
 * colour while bytes of an object move, in the colour of failures when it failed.
 *
 * @param ms that the axis must hold
 * @param client number of the S3 client, for its colour
 * @param label says in words what it shows
 */
function drawWaterfall(requests, ms, client, label) {
    const { max, step } = niceAxis(ms);
    const right = waterfall_WIDTH - PLOT.right;
    const x = (value) => PLOT.left + (Math.min(value, max) / max) * (right - PLOT.left);
    const row = Math.min(HEIGHT.most, Math.max(HEIGHT.least, HEIGHT.all / requests.length));
    const bottom = PLOT.top + Math.max(HEIGHT.most, row * requests.length) + PLOT.top;
    const y = (index) => PLOT.top + (index + 0.5) * row;
    const steps = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step);
    const inSeconds = max >= MS_OF_SECONDS;
    const axis = steps.map((value, index) => {
        const figure = Number((inSeconds ? value / 1000 : value).toPrecision(6));
        const unit = index === steps.length - 1 ? (inSeconds ? ' s' : ' ms') : '';
        const anchor = index === 0 ? 'start' : unit ? 'end' : 'middle';
        const at = x(value) + (index === 0 ? -PLOT.left : unit ? PLOT.right : 0);
        const line = upright(x(value), 0, bottom, 'rule');
        return (0,markup/* html */.qy) `${[line, words(`${figure}${unit}`, at, bottom + 14, 'inkSoft', anchor)]}`;
    });
    const parts = requests.map(partsOf);
    const lines = ['waiting', 'moving', 'failed'].map((kind) => {
        const path = parts
            .flatMap((part, index) => part[kind].map((span) => lineOf(span, index)))
            .join('');
        return path === '' ? (0,markup/* html */.qy) `` : lineIn(kind, path, row);
    });
    function lineOf([from, to], index) {
        const width = Math.max(LEAST_WIDTH, x(to) - x(from));
        return `M${pixels(x(from))} ${pixels(y(index))}h${pixels(width)}`;
    }
    return (0,markup/* html */.qy) `<svg viewBox="0 0 ${waterfall_WIDTH} ${pixels(bottom + waterfall_AXIS_HEIGHT)}" role="img" aria-label="${label}">${axis}<g class="${(0,colors/* clientClass */.yl)(client)}">${lines}</g></svg>`;
}
const STROKES = {
    waiting: { color: 'var(--ink-soft)', opacity: 0.45 },
    moving: { color: 'var(--client)', opacity: 1 },
    failed: { color: 'var(--failed)', opacity: 1 },
};
/** @param path of numbers of ours, however long it is */
function lineIn(kind, path, row) {
    const { color, opacity } = STROKES[kind];
    const clear = opacity < 1 ? (0,markup/* html */.qy) ` stroke-opacity="${opacity}"` : (0,markup/* html */.qy) ``;
    return (0,markup/* html */.qy) `<path d="${new markup/* Markup */.VK(path)}" fill="none" stroke="${color}" stroke-width="${pixels(Math.max(HEIGHT.least, row * 0.7))}"${clear}/>`;
}
/** Of an upload, bytes come before the answer; of a download, they are the answer. */
function partsOf({ begin, bytes, end, firstByte, operation, status }) {
    const none = [];
    if (status === null || firstByte === null || status >= 400) {
        return { waiting: none, moving: none, failed: [[begin, end]] };
    }
    const [first, second] = [
        [begin, firstByte],
        [firstByte, end],
    ];
    if (bytes === 0)
        return { waiting: [[begin, end]], moving: none, failed: none };
    return requests_seen/* MOVING */.zQ.get(operation)?.isUpload
        ? { waiting: [second], moving: [first], failed: none }
        : { waiting: [first], moving: [second], failed: none };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/requests.js






const TITLE = 'What the S3 server saw';
const INTRO = 'The requests of each S3 client as the embedded server saw them, in the run whose throughput is nearest to the median; the last column has the retries and errors of all runs that count, if there were any.';
/** Small requests are read and answered in one go, and others wait in their sockets meanwhile. */
const atOnce = (model, name) => ` This server answered at once, so few requests were in flight at a time; ${name((0,reproduce/* settingOf */.y7)(model, 's3-profile', 's3-standard'))} shows how many a client keeps in flight.`;
const LEGEND = 'Requests of that run, in the order in which they began, from when the server had read their headers: ' +
    'pale while they wait for the answer, in colour while bytes of an object move, red where they failed.';
/** Lines at the end of a run in a terminal. */
const MOST_LINES = 12;
/** What S3 clients really did, where the embedded server answered: in words, in figures, and drawn. */
function requests_requests(model) {
    const seen = model.groups.flatMap((group) => group.cases.flatMap((found) => found.requests === null ? [] : [{ group, found, requests: found.requests }]));
    if (seen.length === 0)
        return [];
    return [...inBrief(seen, model), table(seen, model), drawn(seen, model)];
}
/**
 * For the end of a run in a terminal: of the workload that moves the most, and all that went wrong elsewhere. Of two
 * commits, for all readers: where one asks in another way than the other.
 */
function inBrief(seen, { comparison }) {
    const lines = comparison === null ? briefLines(seen) : changedLines(seen);
    if (lines.length === 0)
        return [];
    const shown = { rows: (0,section/* listRows */.qs)(lines), most: MOST_LINES };
    return comparison === null
        ? [{ id: 'requests-in-brief', in: ['terminal'], title: TITLE, ...shown }]
        : [
            {
                id: 'requests-changed',
                in: ['summary', 'comment', 'page', 'terminal'],
                title: 'Where the two sides send different requests',
                ...shown,
            },
        ];
}
function briefLines(seen) {
    const [group] = seen.map((one) => one.group);
    const bytesOf = ({ found }) => found.bytesPerRun ?? 0;
    const largest = seen
        .filter((one) => one.group === group)
        .reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most));
    const isShown = (one) => one.group === group && one.found.workload === largest.found.workload;
    const troubled = seen.filter((one) => !isShown(one) && hasTrouble(one.requests));
    const nameOf = ({ found, group: { label } }) => (name) => `${name(found.s3Client)} ${name(found.workload)}${group?.label === label ? '' : ` on ${name(label)}`}`;
    return [
        ...seen
            .filter(isShown)
            .map((one) => (name) => `${nameOf(one)(name)}: ${(0,requests/* requestsInWords */.pA)(one.requests)}`),
        ...troubled.map((one) => (name) => `${nameOf(one)(name)}: ${allRunsInWords(one.requests)}`),
    ];
}
function changedLines(seen) {
    const cells = Map.groupBy(seen, ({ found, group }) => JSON.stringify([group.place, found.workload, found.s3Client]));
    return [...cells.values()].flatMap((cell) => {
        const side = (of) => cell.find(({ group }) => group.side === of);
        const [baseline, candidate] = [side('baseline'), side('candidate')];
        if (!baseline || !candidate || !(0,requests/* asksOtherwise */.Hk)(baseline.requests, candidate.requests))
            return [];
        const { s3Client, workload } = candidate.found;
        return [
            (name) => `${name(s3Client)} ${name(workload)}: baseline ${(0,requests/* requestsInWords */.pA)(baseline.requests)}; candidate ${(0,requests/* requestsInWords */.pA)(candidate.requests)}`,
        ];
    });
}
function hasTrouble({ errors, retries }) {
    return retries > 0 || Object.keys(errors).length > 0;
}
/** `3 retries, 2 SlowDown in 10 runs` */
function allRunsInWords({ errors, retries, runs }) {
    const given = Object.entries(errors).map(([name, count]) => `${count} ${name}`);
    const retried = retries === 0 ? 'no retry' : (0,format/* counted */.hS)(retries, 'retry', 'retries');
    const words = [retried, ...given];
    return `${(0,format/* listed */.KE)(words)} in ${(0,format/* counted */.hS)(runs, 'run')}`;
}
function table(seen, model) {
    return {
        id: 'requests',
        in: ['summary', 'page'],
        title: TITLE,
        intro: (name) => INTRO + (model.s3Profile === null ? atOnce(model, name) : ''),
        folded: true,
        columns: [
            { head: 'Workload', isName: true },
            { head: 'S3 client', isName: true },
            { head: 'On', isWide: true },
            { head: 'What it did' },
            { head: 'In flight on average', isFigure: true },
            { head: 'First byte p50 · p99, ms', isFigure: true },
            { head: 'Last byte p50 · p99, ms', isFigure: true },
            { head: 'Secured by' },
            { head: 'In all runs' },
        ],
        rows: sorted(seen).map(({ found, group, requests: of }) => {
            const main = (0,requests/* mainOperation */.VM)(of.seen);
            return {
                cells: [
                    { name: found.workload },
                    { name: found.s3Client },
                    model.groups.length > 1 ? { name: group.label } : {},
                    { words: (0,requests/* requestsInWords */.pA)(of) },
                    { words: (0,format/* figure */.vP)(of.seen.meanInFlight), value: of.seen.meanInFlight },
                    timesCell(main?.firstByteMs),
                    timesCell(main?.lastByteMs),
                    { words: securedBy(of) },
                    hasTrouble(of) ? { words: allRunsInWords(of), tone: 'doubt' } : {},
                ],
            };
        }),
        noun: 'case',
    };
}
function timesCell(times) {
    return times === undefined
        ? {}
        : { words: `${(0,format/* figure */.vP)(times.p50)} · ${(0,format/* figure */.vP)(times.p99)}`, value: times.p50 };
}
function securedBy({ seen }) {
    const main = (0,requests/* mainOperation */.VM)(seen)?.operation ?? '';
    return Object.entries(seen.details.checksums)
        .map(([name, count]) => (count === seen.operations[main] ? name : `${name} (${count})`))
        .join(', ');
}
/** Both clients of a workload, and both sides of a client, beside each other. */
function sorted(seen) {
    const byWorkload = Map.groupBy(seen, ({ found, group }) => JSON.stringify([group.place, found.workload]));
    return [...byWorkload.values()].flatMap((cases) => {
        const byClient = Map.groupBy(cases, ({ found }) => found.s3Client);
        return [...byClient.values()].flat();
    });
}
function drawn(seen, model) {
    const places = Map.groupBy(sorted(seen), ({ found, group }) => JSON.stringify([group.place, found.workload]));
    const pictures = [...places.values()].map((cases) => {
        const [{ found, group }] = cases;
        // One axis for all, so that what is longer took longer.
        const ms = Math.max(...cases.map(({ requests: of }) => shownMs(of)));
        const where = model.places.length > 1 ? ` · ${group.place}` : '';
        return {
            title: `${found.workload}${where}`,
            isWide: true,
            panels: cases.map((one) => panelOf(one, ms, model)),
        };
    });
    return {
        id: 'requests-over-time',
        in: ['page'],
        title: 'Requests over time',
        legend: LEGEND,
        bytes: 400_000,
        pictures,
    };
}
/** The run; where only its first requests are kept, the time of those. */
function shownMs({ seen, seconds: took }) {
    const { kept } = seen.details;
    return isCut(seen) ? Math.max(...kept.map((line) => (0,requests_seen/* keptRequest */.ap)(line).end)) : took * 1000;
}
function isCut(seen) {
    return seen.details.kept.length < (0,requests/* allRequests */.qT)(seen);
}
function panelOf({ found, group, requests: of }, ms, { comparison, places, s3Clients }) {
    const { seen, seconds: took } = of;
    const side = comparison === null ? '' : ` · ${group.side}`;
    const { length } = seen.details.kept;
    const client = s3Clients.indexOf(found.s3Client);
    const shown = isCut(seen) ? `the first ${length} of ${(0,requests/* allRequests */.qT)(seen)} requests; ` : '';
    return {
        group: places.indexOf(group.place),
        client,
        title: `${found.s3Client}${side}`,
        note: `${shown}${(0,requests/* requestsInWords */.pA)(of)}; ${(0,format/* seconds */.YA)(took)}`,
        words: `${found.s3Client}${side} on ${found.workload}: ${(0,requests/* requestsInWords */.pA)(of)}`,
        draw: (label) => drawWaterfall(seen.details.kept.map(requests_seen/* keptRequest */.ap), ms, client, label),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/compile-workload.js
var compile_workload = __webpack_require__(8601);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/workload.js
var workload = __webpack_require__(94021);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/svg/curves.js



/** As wide as the other drawings of a card. */
const curves_WIDTH = 344;
const curves_PLOT = { left: 44, right: 92, top: 8, height: 150, bottom: 22 };
/** Two labels that are nearer would touch. */
const LABEL_DISTANCE = 13;
const curves_DOT = 2.5;
/** Of a decade; lines are drawn at all of them where there are few decades. */
const curves_STEPS = [1, 2, 5];
const FEW_DECADES = 1.6;
/**
 * An SVG element: a line for each S3 client over evenly spaced places, on an upright axis on which equal distances
 * are equal ratios, as figures of small and large objects differ by orders of magnitude.
 *
 * @param places words below the axis
 * @param label says in words what it shows
 */
function drawCurves(curves, places, label) {
    const all = curves.flatMap(({ values }) => values.filter((value) => value !== null));
    const [least, most] = endsOf(all);
    const span = Math.log10(most / least);
    const right = curves_WIDTH - curves_PLOT.right;
    const bottom = curves_PLOT.top + curves_PLOT.height;
    const x = (at) => places.length < 2
        ? (curves_PLOT.left + right) / 2
        : curves_PLOT.left + 8 + (at / (places.length - 1)) * (right - curves_PLOT.left - 16);
    const y = (value) => bottom - (Math.log10(value / least) / span) * curves_PLOT.height;
    const ends = spread(curves.flatMap((curve) => {
        const last = curve.values.findLast((value) => value !== null);
        return last == null ? [] : [{ curve, at: y(last) }];
    }));
    const drawn = [
        ...ticksOf(least, most, span).map((value) => (0,markup/* html */.qy) `<path d="M${curves_PLOT.left} ${pixels(y(value))}H${right}" stroke="var(--rule)"/>${words(String(value), curves_PLOT.left - 6, y(value), 'inkSoft', 'end')}`),
        ...places.map((place, at) => (0,markup/* html */.qy) `${[upright(x(at), bottom, bottom + 4, 'rule'), words(place, x(at), bottom + 14, 'inkSoft', 'middle')]}`),
        ...curves.map((curve) => lineOf(curve, x, y)),
        ...ends.map(({ at, curve }) => (0,markup/* html */.qy) `<g class="${(0,colors/* clientClass */.yl)(curve.index)}">${[dot(right + 6, at, curves_DOT, 'client'), words(cut(curve.label, curves_PLOT.right - 14), right + 12, at, 'ink', 'start')]}</g>`),
    ];
    return (0,markup/* html */.qy) `<svg viewBox="0 0 ${curves_WIDTH} ${bottom + curves_PLOT.bottom}" role="img" aria-label="${label}">${drawn}</svg>`;
}
function lineOf({ index, values }, x, y) {
    const points = values.flatMap((value, at) => value === null ? [] : [[x(at), y(value)]]);
    const path = points.map((point) => point.map(pixels).join(' ')).join('L');
    const line = points.length > 1
        ? (0,markup/* html */.qy) `<path d="M${path}" fill="none" stroke="var(--client)" stroke-width="1.75" stroke-linejoin="round"/>`
        : (0,markup/* html */.qy) ``;
    const dots = points.map(([left, top]) => dot(left, top, curves_DOT, 'client'));
    return (0,markup/* html */.qy) `<g class="${(0,colors/* clientClass */.yl)(index)}">${[line, ...dots]}</g>`;
}
/** The axis from the step below the least to that above the most. */
function endsOf(values) {
    if (values.length === 0)
        return [0.1, 1];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const low = stepsAround(least).findLast((step) => step <= least);
    const high = stepsAround(most).find((step) => step >= most);
    return low === high ? [low / 2, high * 2] : [low, high];
}
function stepsAround(value) {
    const decade = Math.floor(Math.log10(value));
    return [decade - 1, decade, decade + 1].flatMap(stepsOf);
}
function stepsOf(power) {
    return curves_STEPS.map((step) => Number(`${step}e${power}`));
}
function ticksOf(least, most, decades) {
    const from = Math.floor(Math.log10(least));
    const powers = Array.from({ length: Math.ceil(decades) + 2 }, (_, index) => from + index);
    const within = powers.flatMap(stepsOf).filter((step) => step >= least && step <= most);
    return decades <= FEW_DECADES
        ? within
        : within.filter((step) => Number.isInteger(Math.log10(step)));
}
/** Moves labels apart, from the top down, and up again where they would leave the plot. */
function spread(labels) {
    const sorted = labels.toSorted((a, b) => a.at - b.at).map((one) => ({ ...one }));
    sorted.forEach((one, index) => {
        const above = sorted[index - 1];
        if (above)
            one.at = Math.max(one.at, above.at + LABEL_DISTANCE);
    });
    let lowest = curves_PLOT.top + curves_PLOT.height;
    for (const one of sorted.toReversed()) {
        one.at = Math.min(one.at, lowest);
        lowest = one.at - LABEL_DISTANCE;
    }
    return sorted;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/sweep.js





const ACTIONS = ['download', 'upload'];
/** How figures change with the size of objects, or with how many are moved at once, as curves. */
function sweep(model) {
    if (!(0,reproduce/* isSweep */.Rv)(model))
        return [];
    const axis = sweep_axisOf(model);
    const pictures = ACTIONS.map((action) => {
        const panels = model.groups.flatMap((group) => panelsOf(action, group, axis, model));
        return { title: `${action}s`, panels };
    }).filter(({ panels }) => panels.length > 0);
    if (pictures.length === 0)
        return [];
    const rightwards = axis.isOfSizes ? 'larger objects' : 'more objects at once';
    return [
        {
            id: 'sweep',
            in: ['page'],
            title: 'The sweep',
            legend: `Median Gb/s of each S3 client; higher is faster, and equal distances are equal ratios. To the right: ${rightwards}.`,
            bytes: 200_000,
            pictures,
        },
    ];
}
function sweep_axisOf({ options }) {
    const { concurrency, sizes } = { ...compile_workload/* SWEEP_DEFAULTS */.g_, ...options };
    return sizes.length > 1
        ? { isOfSizes: true, along: sizes, each: concurrency }
        : { isOfSizes: false, along: concurrency, each: sizes };
}
function panelsOf(action, group, { along, each, isOfSizes }, { groups, places, s3Clients }) {
    const medianOf = (workload, s3Client) => {
        const found = group.cases.find((one) => one.workload === workload && one.s3Client === s3Client);
        return found?.throughput?.median || null;
    };
    return each.flatMap((fixed) => {
        const names = along.map((place) => {
            const [fileSize, count] = isOfSizes ? [place, fixed] : [fixed, place];
            return (0,compile_workload/* workloadNameOf */.uN)(workload/* WorkloadSource */.JK.parse({ action, fileSize, numFiles: Number(count) }));
        });
        const curves = s3Clients
            .map((label, index) => {
            return { label, index, values: names.map((name) => medianOf(name, label)) };
        })
            .filter(({ values }) => values.some((value) => value !== null));
        if (curves.length === 0)
            return [];
        const what = isOfSizes ? `${fixed} at once` : `of ${fixed} each`;
        const title = groups.length > 1 ? `${group.label}, ${what}` : what;
        const said = curves.map(({ label, values }) => {
            const rates = values.map((value) => (value === null ? 'none' : (0,format/* figure */.vP)(value)));
            return `${label} ${rates.join(', ')}`;
        });
        return [
            {
                group: places.indexOf(group.place),
                title,
                words: `${action}s, ${title}, median Gb/s at ${along.join(', ')}: ${(0,format/* listed */.KE)(said)}`,
                draw: (words) => drawCurves(curves, along, words),
            },
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/the-run.js
var the_run = __webpack_require__(33604);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/troubles.js





/** Names of one kind that a row lists before it counts the rest. */
const troubles_NAMED = 20;
/** Jobs that failed, with the reasons. */
function failedJobs({ jobs }) {
    const failed = jobs.filter((job) => job.status === 'FAILED');
    if (failed.length === 0)
        return [];
    return [
        {
            id: 'failed-jobs',
            in: ['summary', 'comment', 'page', 'terminal'],
            title: `Failed jobs (${failed.length})`,
            mark: '❌',
            rows: (0,section/* listRows */.qs)(failed.map(({ instanceType, reason }) => (name) => {
                const why = reason === null ? 'no reason given' : name((0,input_error/* unended */.o_)(reason));
                return `Job on ${name(instanceType)} failed: ${why}.`;
            })),
            noun: 'failed job',
            rank: 0,
        },
    ];
}
/** What its cases are listed for, the worst first. */
const TROUBLES = model_cases/* UNMEASURED */.aR.filter((status) => model_cases/* CASE_STATUSES */.sf[status].isTrouble);
/** Cases without figures that they were to have: a row for each reason. */
function troubles({ counts, groups }) {
    const all = groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
    const rows = TROUBLES.flatMap((status) => {
        const own = all.filter(({ found }) => found.status === status);
        return [...Map.groupBy(own, kindOf).values()].map(troubles_rowOf);
    });
    if (rows.length === 0)
        return [];
    return [
        {
            id: 'troubles',
            in: ['summary', 'comment', 'page', 'terminal'],
            title: titleOf(counts),
            columns: [{ head: 'Status' }, { head: 'Cases' }, { head: 'Reason' }],
            rows,
            noun: 'reason',
            most: 200,
            folded: true,
            rank: 1,
            bytes: 150_000,
        },
    ];
}
/** `Failed (1), skipped (2) and not reached (3)`: of those that there are. */
function titleOf(counts) {
    const there = TROUBLES.filter((status) => counts[status] > 0);
    return (0,format/* capital */.Nx)((0,format/* listed */.KE)(there.map((status) => `${model_cases/* CASE_STATUSES */.sf[status].word} (${counts[status]})`)));
}
/** What was measured before stands with its case. */
function kindOf({ found }) {
    const { throughput } = found;
    return JSON.stringify([reasonOf(found), throughput?.runs, throughput?.median]);
}
/** Without the S3 client that it begins with: its name stands before it, and others have the same reason. */
function reasonOf({ reason, s3Client }) {
    const rest = reason?.startsWith(`${s3Client} `) ? reason.slice(s3Client.length + 1) : '';
    // Only a verb can follow the name as well: `rclone 1.60 cannot` would lose what it is of.
    return /^[a-z]/.test(rest) ? rest : reason;
}
/** @param cases of one reason; at least one */
function troubles_rowOf(cases) {
    const { status, throughput, unit } = cases[0].found;
    const { tone, word } = model_cases/* CASE_STATUSES */.sf[status];
    const reason = reasonOf(cases[0].found);
    const before = throughput
        ? [`(${(0,format/* counted */.hS)(throughput.runs, 'run')} before that, median ${(0,format/* speed */.eY)(throughput.median, unit)})`]
        : [];
    return {
        cells: [
            { words: word, tone },
            { words: (name) => casesInWords(cases, name) },
            { ...(reason === null ? { words: 'no reason given' } : { name: reason }), notes: before },
        ],
    };
}
/** `rclone` and `s3cmd` on `a` and `b` (`local` and `local-1cpu`): workloads of the same places, and S3 clients of the same both. */
function casesInWords(cases, name) {
    const byWorkload = Map.groupBy(cases, ({ found }) => JSON.stringify([found.s3Client, found.workload]));
    const alike = Map.groupBy(byWorkload.values(), (same) => JSON.stringify([same[0].found.s3Client, ...same.map(({ group }) => group.label)]));
    const where = [...alike.values()].map((workloads) => {
        const first = workloads[0];
        const names = workloads.map((same) => name(same[0].found.workload));
        const places = first.map(({ group }) => name(group.label));
        const on = `${(0,format/* some */.zN)(names, troubles_NAMED)} (${(0,format/* some */.zN)(places, troubles_NAMED)})`;
        return { s3Client: first[0].found.s3Client, on };
    });
    const words = [...Map.groupBy(where, ({ on }) => on)].map(([on, same]) => {
        const clients = same.map(({ s3Client }) => name(s3Client));
        return `${(0,format/* some */.zN)(clients, troubles_NAMED)} on ${on}`;
    });
    return `${cases.length > 1 ? `${(0,format/* counted */.hS)(cases.length, 'case')}: ` : ''}${(0,format/* some */.zN)(words, troubles_NAMED, '; ')}`;
}
/** What jobs could not do for themselves, and attempts of theirs that were lost; no case failed by it. */
function notes({ jobs }) {
    const rows = (0,section/* listRows */.qs)(jobs.flatMap(({ earlierAttempts, instanceType, notes }) => [
        ...notes.map((note) => (name) => `On ${name(instanceType)}: ${name(note)}`),
        ...earlierAttempts.map(({ attempt, host, startedAt }) => (name) => {
            const facts = (0,the_run/* hostInWords */.lc)({ host }).map(([what, value]) => `${what} ${name(value)}`);
            const of = facts.join(', ') || 'no host known';
            return `On ${name(instanceType)}: attempt ${attempt}, from ${(0,format/* time */.kB)(startedAt)}, was lost before its end: ${of}`;
        }),
    ]));
    if (rows.length === 0)
        return [];
    return [
        {
            id: 'notes',
            in: ['summary', 'comment', 'page', 'terminal'],
            title: `Notes of the jobs (${rows.length})`,
            rows,
            noun: 'note',
            most: 40,
            folded: true,
            rank: 2,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/design.js + 1 modules
var design = __webpack_require__(70075);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/judge/two-runs.js
var two_runs = __webpack_require__(85344);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/trust.js





/** How far the verdicts of a comparison can be trusted. */
function trust(model) {
    const found = ofVerdicts(model);
    if (found.length === 0)
        return [];
    return [
        {
            id: 'trust',
            in: ['summary', 'comment', 'page', 'terminal'],
            isFinding: true,
            title: 'How far to trust this',
            rows: (0,section/* listRows */.qs)(found),
            rank: -2,
        },
    ];
}
function ofVerdicts({ comparison, falseFlags, runner, thresholds }) {
    if (comparison === null)
        return [];
    return [
        ...evidence(comparison),
        ...(runner === null ? [] : [onRunner(runner)]),
        ...sharedByHosts(comparison),
        ...smallestChanges(comparison),
        ...notFlagged(comparison),
        ...leastChange(comparison, thresholds),
        ...(falseFlags ? [falseFlagRate(falseFlags)] : []),
    ];
}
/** What the runner of a workflow can tell; `limits` has the rest. */
function onRunner(runner) {
    const where = runner === 'shared' ? 'one of GitHub’s runners' : 'the runner of this workflow';
    return (`Measured on ${where}, with S3 on the same machine. Both sides took turns there, so it shows how much the change makes this ` +
        'client faster or slower. It does not show how fast the client is, or S3.');
}
function evidence({ againstItself, cells, provisional, separate }) {
    const alone = cells.filter((cell) => cell.evidence === 'separate').length;
    const who = separate ? 'The sides' : `The sides of ${(0,format/* counted */.hS)(alone, 'cell')}`;
    return [
        againstItself &&
            'An A/A run: both sides are the same code, so whatever is called slower or faster is a false flag.',
        provisional &&
            'Provisional: some instance types have not finished, and the more cells are tested together, the larger a ' +
                'difference must be to be proven.',
        alone > 0 &&
            `${who} were measured at different times, perhaps on different hosts. That is weaker evidence: a change is ` +
                'called suspect there, never slower or faster. Finding none proves nothing.',
    ].filter((sentence) => sentence !== false);
}
/** What all cells of an instance type share, when two runs are compared. */
function sharedByHosts({ hostShares }) {
    return hostShares.flatMap(({ cells, instanceType, isTakenOut, ratio }) => {
        if (!isTakenOut) {
            return [
                (name) => `${(0,format/* counted */.hS)(cells, 'cell')} of ${name(instanceType)} ${cells === 1 ? 'is' : 'are'} too few to distinguish a change from what ` +
                    `another host or another day does to all of them; at least ${two_runs/* CELLS_NEEDED */.SZ} are needed.`,
            ];
        }
        const shared = (0,format/* change */.Zg)(ratio);
        // As it is shown: a share of nothing needs no words.
        if (!/[1-9]/.test(shared))
            return [];
        return [
            (name) => `All cells of ${name(instanceType)} differ by ${shared}: the cause is another host, another day, or a change of all cells. ` +
                'This difference is removed from the changes shown.',
        ];
    });
}
/** Instance types that are named one by one. */
const TYPES_NAMED = 4;
/** The smallest slowdown that would have been called: of each instance type, or from which to which. */
function smallestChanges({ smallest }) {
    const could = smallest.filter(({ change: least }) => least !== null);
    const none = smallest.filter(({ change: least }) => least === null);
    const changes = could.map((one) => one.change);
    const t = (0,format/* percentSpan */.e$)(could.flatMap(({ thresholds }) => thresholds));
    const sizes = (name) => {
        if (new Set(changes.map(format/* percent */.KN)).size === 1 && none.length === 0)
            return (0,format/* percent */.KN)(changes[0]);
        if (could.length > TYPES_NAMED)
            return `${(0,format/* percentSpan */.e$)(changes)}, by instance type`;
        return (0,format/* listed */.KE)(could.map((one) => `${(0,format/* percent */.KN)(one.change)} on ${name(one.instanceType)}`));
    };
    const types = (name) => none.length > TYPES_NAMED
        ? (0,format/* counted */.hS)(none.length, 'instance type')
        : (0,format/* listed */.KE)(none.map(({ instanceType }) => name(instanceType)));
    const told = could.slice(0, 1).map(({ cells, power }) => (name) => {
        const chance = `${Math.round(power * 100)} of 100 such runs, ${(0,format/* counted */.hS)(cells, 'cell')}`;
        return `The smallest slowdown that this run would have called is ${sizes(name)} (in ${chance}${t && `, T = ${t}`}).`;
    });
    const untold = none
        .slice(0, 1)
        .map(() => (name) => `${could.length === 0 ? 'No slowdown' : `On ${types(name)} no slowdown`}, however large, could have been proven by a test: the ` +
        'noise is too large, or the rounds are too few for this many cells.');
    return [...told, ...untold];
}
function notFlagged({ counts, design, separate }) {
    if (counts.notFlagged === 0 || design === null || separate)
        return [];
    const noProof = 'That does not prove that nothing changed.';
    if (!(0,model_comparison/* isInRounds */.t)(design)) {
        const { keptPerRound, rounds, threshold } = design.screen;
        return [
            `Not flagged: within ±${(0,format/* percent */.KN)(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
                `and not measured any further. ${noProof}`,
        ];
    }
    const { least, screenRounds } = design;
    return [
        `Not flagged: the difference was below ${(0,format/* percent */.KN)(least.afterScreen)} after ${(0,format/* counted */.hS)(screenRounds, 'round')}, or later too small, given how much rounds ` +
            `differ, to be proven in the remaining ones; so the cell was not measured further. ${noProof}`,
    ];
}
function leastChange({ cells, separate }, origin) {
    const values = cells.map(({ threshold }) => threshold);
    if (values.length === 0)
        return [];
    const span = (0,format/* percentSpan */.e$)(values);
    const small = separate ? '' : ' Smaller proven changes are reported, but fail nothing.';
    if (origin === 'chosen')
        return [`The smallest change that counts is T = ${span}, as requested.${small}`];
    const isYoung = origin === 'learnt' && values.includes(design/* THRESHOLD_AT_FIRST */.xQ);
    const young = isYoung
        ? ` It is ${(0,format/* percent */.KN)(design/* THRESHOLD_AT_FIRST */.xQ)} until A/A runs have shown how noisy a cell is.`
        : '';
    return [`The smallest change that counts is T = ${span}.${young}${small}`];
}
function falseFlagRate({ flagged, interval, runs }) {
    if (runs === 0)
        return 'False flags: there is no A/A run yet, so their rate is not known.';
    const [low, high] = interval.map(format/* percent */.KN);
    return `False flags: ${flagged} of the last ${(0,format/* counted */.hS)(runs, 'A/A run')} (95\u00a0% interval ${low} to ${high}).`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/sections.js













/** All sections of a report, in its order. Each makes none, one or several; each says in which reports it stands. */
const SECTIONS = [
    clients,
    costChanges,
    nextStep,
    flaggedCells,
    allCells,
    failedJobs,
    verdictCounts,
    the_run/* coverageSection */.EA,
    trust,
    otherCells,
    changes,
    standing,
    matrices,
    latencies,
    costs,
    requests_requests,
    runnerMetrics,
    sweep,
    charts,
    troubles,
    notes,
    figures,
    latencyFigures,
    limits,
    the_run/* environment */.cA,
    the_run/* builds */.GW,
    method,
    the_run/* rawData */.zV,
    the_run/* timeAndCost */.eE,
    reproduce/* howToReproduce */.Tm,
];
/** What a report of a run consists of. */
function sectionsOf(model, report) {
    return SECTIONS.flatMap((make) => make(model)).filter((section) => section.in.includes(report));
}


/***/ }),

/***/ 33604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ suiteInWords),
/* harmony export */   EA: () => (/* binding */ coverageSection),
/* harmony export */   GW: () => (/* binding */ builds),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   eE: () => (/* binding */ timeAndCost),
/* harmony export */   lc: () => (/* binding */ hostInWords),
/* harmony export */   zV: () => (/* binding */ rawData)
/* harmony export */ });
/* unused harmony export coverage */
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(500);
/* harmony import */ var _model_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50773);
/* harmony import */ var _model_cost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23659);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55325);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82394);







/** What stands behind the headline: what was measured, who was fastest, what it may be used for. */
function coverageSection(model) {
    return [
        {
            id: 'coverage',
            in: ['summary', 'comment', 'page', 'terminal'],
            isFinding: true,
            intro: (name) => [
                coverage(model),
                ...winners(model, name),
                ...(0,_warnings_js__WEBPACK_IMPORTED_MODULE_5__/* .quietWarnings */ .S)(model).map((words) => (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .written */ .Mp)(words, name)),
            ].join(' '),
        },
    ];
}
function winners(model, name) {
    if (model.comparison !== null || model.standing.comparisons === 0)
        return [];
    const words = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .fastest */ .hw)(model, name);
    const meaning = 'A comparison is one workload on one instance type.';
    return words === (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(model, name) ? [meaning] : [`${words}.`, meaning];
}
/** What was measured, and what went wrong. */
function coverage(model) {
    const { counts } = model;
    const wrong = _model_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .UNMEASURED */ .aR.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${_model_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .CASE_STATUSES */ .sf[status].word}`);
    const cases = counts.cases === 0
        ? 'No case was reached'
        : `${counts.measured} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.cases, 'case')} measured` +
            (wrong.length > 0 ? `, ${wrong.join(', ')}` : '');
    const jobs = counts.failedJobs > 0 ? ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.failedJobs, 'job')} failed.` : '';
    return `${cases}: ${scope(model)}.${jobs}`;
}
/** What cases are made of; as a product only where that is their number. */
function scope({ counts, groups, jobs, s3Clients, workloads }) {
    const types = new Set(jobs.map((job) => job.instanceType)).size;
    const hasBaseline = groups.some(({ side }) => side === 'baseline');
    const pairs = s3Clients.length * workloads.length;
    const isProduct = counts.cases === pairs * types * (hasBaseline ? 2 : 1);
    return (`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(s3Clients.length, 'S3 client')} ${isProduct ? '×' : 'and'} ` +
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(workloads.length, 'workload')} on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(types, 'instance type')}` +
        (hasBaseline ? ', candidate and baseline' : '') +
        (isProduct || counts.cases >= pairs * groups.length ? '' : ', not in every combination'));
}
/** The machines and the versions of S3 clients, a column for each job. */
function environment({ jobs }) {
    if (jobs.length === 0)
        return [];
    const facts = jobs.map((job) => new Map(hostInWords(job)));
    const versions = jobs.map((job) => new Map(job.versions));
    const row = (words, values) => ({
        cells: [{ words }, ...values],
    });
    const found = (values, key) => values.map((of) => (of.has(key) ? { name: of.get(key) } : {}));
    const keysOf = (values) => [
        ...new Set(values.flatMap((of) => [...of.keys()])),
    ];
    const took = jobs.map(({ durationMs }) => durationMs === null ? {} : { words: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs) });
    return [
        {
            id: 'environment',
            in: ['summary', 'page'],
            title: 'Environment',
            columns: [
                { head: 'Instance type', isName: true },
                ...jobs.map(({ instanceType }) => ({ head: (name) => name(instanceType) })),
            ],
            rows: [
                row('Job', jobs.map(({ jobId }) => ({ name: jobId }))),
                row('Took', took),
                ...keysOf(facts).map((what) => row(what, found(facts, what))),
                ...keysOf(versions).map((client) => row((name) => `S3 client ${name(client)}`, found(versions, client))),
            ],
            noun: 'fact',
            folded: true,
            bytes: 100_000,
        },
    ];
}
/** What was built, by its commits. */
function builds({ suite }) {
    const rows = (0,_section_js__WEBPACK_IMPORTED_MODULE_6__/* .listRows */ .qs)(suite.repositories.map(({ commit, s3Clients, side, url }) => (name) => {
        const whose = s3Clients ? ` (${s3Clients.map((one) => name(one)).join(', ')})` : '';
        return `Built for the ${side}${whose}: ${name(url)} at ${name(commit)}`;
    }));
    if (rows.length === 0)
        return [];
    return [{ id: 'builds', in: ['summary', 'page'], title: 'Built from', rows, folded: true }];
}
/** What is known of the machine of a job, or of one that was lost; empty when it never told. */
function hostInWords({ host, lineRateGigabitsPerSecond: lineRate = null, }) {
    const facts = [
        ['CPUs', host?.cpus],
        ['CPU', host?.cpuModel],
        ['Architecture', host?.architecture],
        ['Memory', host && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(host.memoryMiB * 1024 ** 2)],
        ['Line rate', lineRate && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lineRate)} Gb/s`],
        ['Network card', host?.nicGigabitsPerSecond && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(host.nicGigabitsPerSecond)} Gb/s`],
        ['Kernel', host?.kernel],
        ['Node', host?.node],
        ['Image', host?.image],
        ['Instance', host?.instanceId],
        ['Availability zone', host?.availabilityZone],
        ['Disk for files', host?.workDiskBytes && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(host.workDiskBytes)],
        ['Instance metadata', host?.instanceMetadata],
    ];
    return facts.flatMap(([what, value]) => (value == null ? [] : [[what, String(value)]]));
}
function rawData() {
    const intro = (name) => `Every run, warm-ups included, is in ${name('result.json')}, written together with this report.`;
    return [{ id: 'raw-data', in: ['summary', 'page'], intro }];
}
function timeAndCost({ cost, durationMs, jobs }) {
    if (cost === null)
        return [];
    const machines = jobs.flatMap((job) => job.durationMs ?? []).reduce((sum, ms) => sum + ms, 0);
    const took = durationMs === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs)} from start to end, `;
    const intro = (name) => `${took}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(machines)} of it on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(jobs.length, 'machine')}. ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)((0,_model_cost_js__WEBPACK_IMPORTED_MODULE_4__/* .costInWords */ .M)(cost, name))}`;
    return [{ id: 'cost', in: ['summary', 'comment', 'page'], label: 'Time and cost:', intro }];
}
/** When, how long, which suite. */
function provenance(model, name) {
    const took = model.durationMs === null ? '' : `, took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(model.durationMs)}`;
    return `Started ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB)(model.startedAt)}${took}; ${suiteInWords(model, name)}; run ${name(model.runKey)}.`;
}
/** The code that was measured; of a comparison, both sides; and how it was led to the server, if it was. */
function suiteInWords({ asAws, comparison, s3Profile, suite }, name) {
    const { baseline, client, repository } = suite;
    const met = s3Profile ? `, S3 profile ${name(s3Profile.name)}` : '';
    const way = `${asAws ? ', over TLS and AWS hostnames, answered by the embedded server' : ''}${met}`;
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
    const parts = [ref === commit ? null : ref, commit?.slice(0, 12)]
        .filter((part) => typeof part === 'string')
        .map((part) => name(part));
    return parts.length > 0 ? ` at ${parts.join(', commit ')}` : '';
}


/***/ }),

/***/ 82394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ urgentWarnings),
/* harmony export */   S: () => (/* binding */ quietWarnings)
/* harmony export */ });
/* harmony import */ var _judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21782);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41935);
/* harmony import */ var _model_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50773);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50844);




/** What a reader must know before figures are trusted: every report tells it with its headline. */
function urgentWarnings(model) {
    return [partial(model), implausible(model), openMetadata(model), busy(model)].filter((words) => words !== null);
}
/** What is good to know of figures beside each other; how far to trust verdicts is in `trust.ts`. */
function quietWarnings(model) {
    if (model.comparison !== null)
        return [];
    return [outOfTime(model), tooFew(model), commands(model), local(model)].filter((words) => words !== null);
}
/** That the result is not whole. */
function partial({ counts, state }) {
    if (state === 'interrupted')
        return counts.keptRuns === 0
            ? 'Interrupted before anything was measured.'
            : 'Interrupted before its end: these are the figures measured until then.';
    if (state === 'running')
        return 'Still running when this was written: these are the figures measured so far.';
    return null;
}
/** That figures cannot be: they are kept, and doubted. */
function implausible({ counts }) {
    if (counts.implausible === 0)
        return null;
    return (`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.implausible, 'kept run is', 'kept runs are')} far above what the network can carry: ` +
        'doubt the figures of these cases.');
}
/** Instance types or S3 clients that a sentence names before it counts the rest. */
const NAMED = 4;
/** That strangers' code could have had the rights of the machine. */
function openMetadata({ jobs }) {
    const open = jobs.filter(({ host }) => host?.instanceMetadata === 'reachable');
    if (open.length === 0)
        return null;
    const types = [...new Set(open.map(({ instanceType }) => instanceType))];
    return (name) => `On ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(types.map((one) => name(one)), NAMED)} the measured code could reach the instance metadata, and with it the machine’s credentials: the firewall ` +
        'rule of the stack did not work there. infra/README.md says what these credentials allow.';
}
/** CPUs: less would be written as 0. */
const LEAST_TOLD = 0.05;
/** That others kept the machine busy, where it matters. */
function busy({ machine }) {
    if (!machine?.matters)
        return null;
    const { most, usual } = machine[machine.worst];
    const who = machine.worst === 'steal' ? 'other machines on the same host' : 'other programs';
    const cpus = (count) => {
        const shown = Number(count.toFixed(1));
        return `${shown} ${shown === 1 ? 'CPU' : 'CPUs'}`;
    };
    const found = usual < LEAST_TOLD
        ? `took up to ${cpus(most)} during one run`
        : `took ${cpus(usual)} during the usual run, and up to ${Number(most.toFixed(1))} during one`;
    return `The machine was not idle: ${who} ${found}. On an idle machine figures vary less.`;
}
/** Workloads that a sentence names before it counts the rest. */
const WORKLOADS_NAMED = 3;
/** What the budget left no time for. */
function outOfTime(model) {
    const { jobs, turns } = model;
    if (turns?.budgetSeconds == null || jobs.every(({ notBegun }) => notBegun.length === 0))
        return null;
    const budget = turns.budgetSeconds * jobs.length;
    return (name) => {
        const left = [
            ...Map.groupBy(jobs, ({ notBegun }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(notBegun.map((one) => name(one)), WORKLOADS_NAMED)),
        ]
            .filter(([names]) => names !== '')
            .map(([names, of]) => of.length === jobs.length
            ? names
            : `on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(of.map(({ instanceType }) => name(instanceType)))} ${names}`);
        const minutes = Math.ceil((3 * budget) / 60);
        const time = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfCommandLine */ .Fd)(model) ? `${minutes}m` : `${minutes}`;
        const more = name((0,_reproduce_js__WEBPACK_IMPORTED_MODULE_3__/* .settingOf */ .y7)(model, 'budget', time));
        return `Not started, because the budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(Math.round(budget) * 1000)} left no time: ${left.join('; ')}. To allow more time: ${more}.`;
    };
}
function tooFew({ standing, turns }) {
    if (standing.tooFew === 0)
        return null;
    const [least, what] = turns === null ? [_model_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNS_TO_RANK */ .a8, 'kept runs'] : [_judge_client_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_ROUNDS */ .UM, 'rounds'];
    return `In ${standing.tooFew} of ${standing.comparisons} comparisons, an S3 client has fewer than ${least} ${what}: too few to rank it.`;
}
/** That the start of a program is part of what it is compared by, where others have none. */
function commands({ groups, jobs }) {
    const measured = new Set(groups.flatMap(({ cases }) => cases.filter(_model_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .isRankable */ .JX).map(({ s3Client }) => s3Client)));
    const known = new Set(jobs.flatMap(({ commandClients }) => commandClients));
    const found = [...measured].filter((one) => known.has(one)).sort();
    if (found.length === 0 || found.length === measured.size)
        return null;
    const [are, them, their] = found.length === 1
        ? ['is a command', 'it', 'its figures include']
        : ['are commands', 'them', 'their figures include'];
    return (name) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(found.map((one) => name(one)), NAMED)} ${are}: every run starts ${them}, and ${their} that start.`;
}
function local({ counts, standing, trigger }) {
    if (trigger !== 'local' || counts.keptRuns === 0)
        return null;
    const what = standing.comparisons > 0 ? 'how S3 clients compare' : 'how fast an S3 client is here';
    return `Measured on this machine: this shows ${what}, never S3’s throughput.`;
}


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ falseChanges),
  c9: () => (/* binding */ overWords),
  _5: () => (/* binding */ verdictInWords)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/comparison.js
var contract_comparison = __webpack_require__(20449);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
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
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdict-in-words.js




/** S3 clients or costs, and verdicts after the first, that the sentence names before it sums up the rest. */
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
        .filter(({ verdict }) => verdicts/* COST_VERDICTS */.PE[verdict].isCalled)
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
    const isNamed = (verdict, at) => at < VERDICTS_NAMED || verdicts/* VERDICTS */.bk[verdict].isUndone || others.length === VERDICTS_NAMED + 1;
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


/***/ })

};
