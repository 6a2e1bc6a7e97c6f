import type { ComparedCell, ComparisonSummary } from '../comparison-summary.ts';
import { change, listed } from '../format.ts';
import type { ReportModel } from '../model.ts';
import { byS3Client } from '../order.ts';
import { verdictWord } from '../verdicts.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { drawRatios, type EffectAxis, effectAxis } from './ratio-plot.ts';
import { type Card, drawingsLeftOut, type Room } from './room.ts';
import { typeClass } from './theme.ts';

/** A card for each workload, in it a plot for each place, all on the same axis. */
export function ratioCards({ cells }: ComparisonSummary, model: ReportModel, room: Room): Markup {
  if (cells.every(({ ratio }) => ratio === null)) return NOTHING;
  const axis = effectAxis(cells);
  const byWorkload = Map.groupBy(cells, (cell) => cell.workload);
  const known = model.workloads.map(({ name }) => name).filter((name) => byWorkload.has(name));
  const cards = known.map((workload) =>
    card(workload, byWorkload.get(workload)!, { places: model.places, axis, room }),
  );
  return html`
<section aria-labelledby="changes">
<h2 id="changes">Changes by workload</h2>
<p class="legend">Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its 95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.</p>
<div class="cards">${cards.map(({ made }) => made)}</div>
${drawingsLeftOut(cards)}
</section>`;
}

function card(
  workload: string,
  cells: readonly ComparedCell[],
  { axis, places, room }: { places: readonly string[]; axis: EffectAxis; room: Room },
): Card {
  const byPlace = Map.groupBy(cells, (cell) => cell.place);
  const found = places.flatMap((place, index) => {
    const own = byPlace.get(place);
    return own ? [{ place, index, own }] : [];
  });
  const { left, shown } = room.take(found, ({ index, own, place }) =>
    panel(place, index, workload, own, axis),
  );
  if (shown.length === 0) return { made: NOTHING, left };
  const made = html`
<article class="card">
<h3>${workload}</h3>
${shown}
</article>`;
  return { made, left };
}

function panel(
  place: string,
  index: number,
  workload: string,
  found: readonly ComparedCell[],
  axis: EffectAxis,
): Markup {
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
