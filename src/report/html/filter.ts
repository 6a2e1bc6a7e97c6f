import type { ReportModel } from '../model.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { typeClass } from './theme.ts';

/** Chooses one instance type; shown by the script, which is what makes it work. */
export function filter(model: ReportModel): Markup {
  if (model.groups.length < 2) return NOTHING;
  return html`
<fieldset id="filter" hidden>
<legend>Instance type</legend>
<label><input type="radio" name="group" value="" checked>All</label>
${model.groups.map(
  (group, index) =>
    html`<label class="${typeClass(index)}"><input type="radio" name="group" value="${index}"><span class="swatch"></span>${group.label}</label>
`,
)}
</fieldset>`;
}
