import { outcomeWords } from '../beside-words.ts';
import { type CaseSummary, STATUS_WORDS } from '../cases.ts';
import { bytes, figure, listed } from '../format.ts';
import type { CaseGroup } from '../groups.ts';
import type { ReportModel } from '../model.ts';
import type { WorkloadSize } from '../order.ts';
import { outcomeOf } from '../standing.ts';
import { niceAxis } from './axis.ts';
import { placeFilter } from './filter.ts';
import { code, html, Markup, NOTHING } from './markup.ts';
import { drawPlot } from './plot.ts';
import type { PlotRow } from './plot-marks.ts';
import { type Card, drawingsLeftOut, type Room } from './room.ts';
import { typeClass } from './theme.ts';

/** A card for each workload, in it a plot for each group, all on the same axis. */
export function charts(model: ReportModel, room: Room): Markup {
  const filled = model.workloads.filter(({ name }) => casesOf(model.groups, name).length > 0);
  if (filled.length === 0) return NOTHING;
  const cards = filled.map((workload) => card(workload, model, room));
  return html`
<section aria-labelledby="charts">
<h2 id="charts">Throughput by workload</h2>
<p class="legend">Gb/s; farther right is faster. Each dot is a run, the bar their median, the band their range${
    model.reference === null ? '' : html`, the dashed line the median of ${code(model.reference)}`
  }.</p>
${model.comparison === null ? placeFilter(model) : NOTHING}
<div class="cards">${cards.map(({ made }) => made)}</div>
${drawingsLeftOut(cards)}
</section>`;
}

function card(workload: WorkloadSize, model: ReportModel, room: Room): Card {
  const runs = casesOf(model.groups, workload.name).flatMap((found) => found.runs);
  const axis = niceAxis(Math.max(0, ...runs));
  const size = workload.bytesPerRun;
  const groups = model.groups.filter((group) => casesOf([group], workload.name).length > 0);
  const { left, shown } = room.take(groups, (group) => panel(group, model, workload.name, axis));
  if (shown.length === 0) return { made: NOTHING, left };
  const made = html`
<article class="card">
<h3>${workload.name}</h3>
<p class="note">${size === null ? 'size of a run unknown' : `${bytes(size)} a run`}</p>
${shown}
</article>`;
  return { made, left };
}

function panel(
  group: CaseGroup,
  { places, reference, turns }: ReportModel,
  workload: string,
  axis: { max: number; step: number },
): Markup {
  const cases = casesOf([group], workload);
  const index = places.indexOf(group.place);
  const other = cases.find((found) => found.s3Client === reference);
  const plot = {
    rows: cases.map((found) => row(found, reference)),
    axis,
    reference: other?.status === 'measured' ? (other.throughput?.median ?? null) : null,
  };
  const words = html`${workload} on ${group.label}, median Gb/s: ${listed(cases.map(inWords))}. All figures are in the table below.`;
  return html`
<div class="panel ${typeClass(index)}" data-group="${index}">
<h4>${group.label}</h4>
${turns === null ? NOTHING : html`<p class="note">${fastestIn(cases)}</p>`}
${new Markup(drawPlot(plot, `role="img" aria-label="${words.text}"`))}
</div>`;
}

/** Who is fastest, or why nobody is. */
function fastestIn(cases: readonly CaseSummary[]): string {
  const outcome = outcomeOf(cases);
  const words = outcomeWords(outcome, (name) => name);
  return outcome?.told === 'fastest' ? `${words} is fastest` : words;
}

/** Colours of the words at the end of a line; the words say it too. */
const VALUE_TONES = {
  measured: 'ink',
  notTimed: 'inkSoft',
  skipped: 'inkSoft',
  failed: 'failed',
} as const;

function row(found: CaseSummary, reference: string | null): PlotRow {
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

function shortValue({ status, throughput }: CaseSummary): string {
  if (status !== 'measured') return STATUS_WORDS[status];
  return throughput ? figure(throughput.median) : 'no run';
}

function inWords(found: CaseSummary): string {
  return `${found.s3Client} ${shortValue(found)}`;
}

function casesOf(groups: readonly CaseGroup[], workload: string): CaseSummary[] {
  return groups.flatMap((group) => group.cases.filter((found) => found.workload === workload));
}
