import { THEME } from './colors.ts';

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
export const STYLES = THEME + PAGE;

/**
 * What the page can do beyond being read: sort a table by a column, show one instance type or verdict only.
 * It changes nothing that is there for those who run no scripts.
 */
export const SCRIPT = `
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
