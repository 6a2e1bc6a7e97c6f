import type { ComparedCell, ComparisonSummary } from '../comparison-summary.ts';
import { change, listed } from '../format.ts';
import type { ReportModel } from '../model.ts';
import { byS3Client } from '../order.ts';
import { verdictWord } from '../verdicts.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { drawRatios, type EffectAxis, effectAxis } from './ratio-plot.ts';
import { typeClass } from './theme.ts';

/** A card for each workload, in it a plot for each place, all on the same axis. */
export function ratioCards({ cells }: ComparisonSummary, model: ReportModel): Markup {
  if (cells.every(({ ratio }) => ratio === null)) return NOTHING;
  const axis = effectAxis(cells);
  const byWorkload = Map.groupBy(cells, (cell) => cell.workload);
  const known = model.workloads.map(({ name }) => name).filter((name) => byWorkload.has(name));
  return html`
<section aria-labelledby="changes">
<h2 id="changes">Changes by workload</h2>
<p class="legend">Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its 95 % interval, the band ±T: what lies in it does not count. An arrow: the change is beyond the axis.</p>
<div class="cards">${known.map((workload) => card(workload, byWorkload.get(workload)!, model.places, axis))}</div>
</section>`;
}

function card(
  workload: string,
  cells: readonly ComparedCell[],
  places: readonly string[],
  axis: EffectAxis,
): Markup {
  return html`
<article class="card">
<h3>${workload}</h3>
${places.map((place, index) => {
  const found = cells.filter((cell) => cell.place === place);
  return panel(place, index, workload, found, axis);
})}
</article>`;
}

function panel(
  place: string,
  index: number,
  workload: string,
  found: readonly ComparedCell[],
  axis: EffectAxis,
): Markup {
  if (found.length === 0) return NOTHING;
  const cells = found.toSorted((a, b) => byS3Client(a.s3Client, b.s3Client));
  const words = html`${workload} on ${place}, change: ${listed(cells.map(inWords))}. All figures are in the table above.`;
  return html`
<div class="panel ${typeClass(index)}" data-group="${index}">
<h4>${place}</h4>
${new Markup(drawRatios(cells, axis, `role="img" aria-label="${words.text}"`))}
</div>`;
}

function inWords(cell: ComparedCell): string {
  const size = cell.ratio === null ? '' : ` ${change(cell.ratio)}`;
  return `${cell.s3Client}${size} ${verdictWord(cell)}`;
}
