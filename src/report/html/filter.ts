import type { ReportModel } from '../model.ts';
import { VERDICTS } from '../verdicts.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { typeClass } from './theme.ts';

/** Chooses one instance type; shown by the script, which is what makes it work. */
export function placeFilter({ places }: ReportModel): Markup {
  return choice(
    'group',
    'Instance type',
    places.map((place, index) => ({
      value: String(index),
      words: html`<span class="swatch"></span>${place}`,
      className: typeClass(index),
    })),
  );
}

/** Chooses the cells of one verdict. */
export function verdictFilter({ comparison }: ReportModel): Markup {
  const found = new Set(comparison?.cells.map(({ verdict }) => verdict));
  return choice(
    'verdict',
    'Verdict',
    [...found].map((verdict) => ({
      value: verdict,
      words: html`${VERDICTS[verdict].word} (${comparison!.counts[verdict]})`,
      className: '',
    })),
  );
}

/** @param key the `data-` attribute of the parts that are chosen from */
function choice(
  key: string,
  legend: string,
  options: readonly { value: string; words: Markup; className: string }[],
): Markup {
  if (options.length < 2) return NOTHING;
  return html`
<fieldset class="filter" data-filter="${key}" hidden>
<legend>${legend}</legend>
<label><input type="radio" name="${key}" value="" checked>All</label>
${options.map(
  ({ className, value, words }) =>
    html`<label class="${className}"><input type="radio" name="${key}" value="${value}">${words}</label>
`,
)}
</fieldset>`;
}
