import { html, type Markup, NOTHING } from './markup.ts';

/** A column: its head, and how the script sorts it. */
export interface Column {
  head: string;
  numbers?: boolean;
}

/**
 * A table in a box of its own, so that a narrow page does not scroll sideways; the box takes the
 * focus, so that the keyboard can scroll it.
 */
export function dataTable(table: {
  id: string;
  caption: Markup;
  columns: readonly Column[];
  rows: readonly Markup[];
  sortable?: boolean;
  /** What stands below it, of rows that are not here. */
  rest?: Markup;
}): Markup {
  const heads = table.columns.map((column) =>
    column.numbers
      ? html`<th scope="col" class="number" data-numbers>${column.head}</th>`
      : html`<th scope="col">${column.head}</th>`,
  );
  const attributes = table.sortable ? html` data-sortable` : html``;
  return html`
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
export function numberCell(value: number | null, words: string): Markup {
  return html`<td class="number" data-value="${value ?? ''}">${words}</td>`;
}

/** Names up to this many characters stay on one line. */
const SHORT = 48;

/** A cell with a name from outside. */
export function nameCell(name: string, className = ''): Markup {
  const classes = [className, ...(name.length > SHORT ? ['long'] : [])].filter(Boolean).join(' ');
  return classes === '' ? html`<td>${name}</td>` : html`<td class="${classes}">${name}</td>`;
}
