import {
  type ClientCosts,
  costsByClient,
  type NightlySeries,
  type SharedHost,
} from '../../history/nightly.ts';
import { LEAST_CHANGE, NIGHTS_NEEDED } from '../../stats/lasting-change.ts';
import { code, html, type Markup, NOTHING } from '../draw/markup.ts';
import { counted, figure, mebibytes, percent, unitsInWords } from '../format.ts';
import { byS3Client, byWorkload } from '../model/groups.ts';
import { figureCell, type Section, type TableCell } from '../section.ts';
import {
  changeCell,
  changesIn,
  changesSection,
  linked,
  linkedNight,
  placeInWords,
  type SiteReports,
  sitePage,
  sizeOf,
} from './page.ts';
import { type Days, drawStrip, factorOf, stripScale, trends } from './trends.ts';

/** Older entries are shown with their cell. */
const MOST_CHANGES = 200;

export interface TypePage {
  instanceType: string;
  /** Of this instance type; at least one. */
  series: readonly NightlySeries[];
  host: SharedHost;
  reports: SiteReports;
}

/** What changed on an instance type, and all its nights. */
export function typePage({ host, instanceType, reports, series }: TypePage): string {
  const days = daysOf(series);
  const nights = new Set(series.flatMap((one) => one.nights.map(({ day }) => day))).size;
  const changes = changesIn(series);
  const least = `${LEAST_CHANGE * 100}\u00a0%`;
  const last = changes[0];
  const tooNew = series.filter((one) => one.nights.length < NIGHTS_NEEDED).length;
  return sitePage({
    title: instanceType,
    eyebrow: html`<a href="../index.html">S3 Benchmarks: history</a>`,
    heading: last
      ? html`${counted(changes.length, 'change')} on ${code(instanceType)}, the last on ${last.change.day}`
      : tooNew < series.length
        ? html`No change of ${least} or more found on ${code(instanceType)}`
        : html`Too few nights to find changes on ${code(instanceType)}`,
    lede: html`${counted(series.length, 'cell')} over ${counted(nights, 'night')}, ${inWords(days)}. ${divisorInWords(host, unitsInWords(series))}${
      tooNew > 0
        ? html` ${counted(tooNew, 'cell has', 'cells have')} fewer than ${NIGHTS_NEEDED} nights, which are too few to show a change.`
        : NOTHING
    }`,
    sections: [
      ...changesSection(changes, {
        intro: `The latest first; changes of less than ${least} are not reported, nor are changes of all S3 clients at once: those show in what the clients share.`,
        most: MOST_CHANGES,
        isOfTypes: false,
        reports,
      }),
      trends(series, host, days),
      costTrends(series, days),
      cellsSection(series, reports),
    ],
  });
}

function daysOf(series: readonly NightlySeries[]): Days {
  const ends = series.flatMap(({ nights }) => [nights[0]!.day, nights.at(-1)!.day]).sort();
  return { first: ends[0]!, last: ends.at(-1)! };
}

function inWords({ first, last }: Days): Markup {
  return first === last ? html`${first}` : html`${first} to ${last}`;
}

/** What a value is divided by, and what that gains. */
function divisorInWords({ gain, isTakenOut, nights }: SharedHost, unit: string): string {
  const value = `A value is the ${unit} of an S3 client`;
  if (isTakenOut) {
    return `${value} ÷ what the cells of all other S3 clients share that night: without the effect of better or worse hosts, nights lie ${percent(gain)} closer to their own past.`;
  }
  if (nights.every(({ factor }) => factor === 1)) {
    return `${value}: there are too few cells of other S3 clients to see the effect of a host.`;
  }
  return `${value}: what all S3 clients share is not removed, as that would bring nights ${
    gain > 0 ? `only ${percent(gain)}` : 'no'
  } closer to their own past.`;
}

/** The last night of every cell for which there is room, with its last change. */
function cellsSection(series: readonly NightlySeries[], reports: SiteReports): Section {
  const hosts = series.some(({ isHostTakenOut }) => isHostTakenOut);
  const sorted = series.toSorted(
    (a, b) => byWorkload(sizeOf(a), sizeOf(b)) || byS3Client(a.s3Client, b.s3Client),
  );
  const rate = (value: number): TableCell => ({
    words: figure(value),
    value: Number(value.toPrecision(6)),
  });
  return {
    id: 'cells',
    in: ['page'],
    title: 'All cells',
    intro: `The last night of each cell.${hosts ? ' Without the host: the value that a typical host would give.' : ''}`,
    columns: [
      { head: 'Workload' },
      { head: 'Bucket' },
      { head: 'S3 client' },
      { head: 'Last night' },
      { head: unitsInWords(series), isFigure: true },
      { head: 'Without the host', isFigure: true },
      { head: 'CPU s/GB', isFigure: true },
      { head: 'CPU µs/request', isFigure: true },
      { head: 'Peak MiB', isFigure: true },
      { head: 'Nights', isFigure: true },
      { head: 'Last change', isFigure: true },
      { head: 'On' },
    ],
    rows: sorted.map((one) => {
      const last = one.nights.at(-1)!;
      const change = one.changes.at(-1);
      return {
        cells: [
          ...[{ name: one.workload }, { words: placeInWords(one) }, { name: one.s3Client }],
          { words: last.day, ...linked(last.runKey, reports) },
          rate(last.rate),
          hosts ? rate(last.value) : {},
          figureCell(last.costs.cpuSecondsPerGigabyte, figure),
          figureCell(last.costs.cpuSecondsPerRequest, (seconds) => figure(seconds * 1e6)),
          figureCell(last.costs.peakMemoryBytes, mebibytes),
          { words: String(one.nights.length), value: one.nights.length },
          changeCell(change),
          change ? { words: change.day, ...linkedNight(one, change.day, reports) } : { words: '–' },
        ],
      };
    }),
    noun: 'cell',
    bytes: 600_000,
  };
}

/** What S3 clients cost over the nights; nothing where no night tells, as results of older versions do not. */
export function costTrends(series: readonly NightlySeries[], days: Days): Markup {
  const costs = costsByClient(series).sort((a, b) => byS3Client(a.s3Client, b.s3Client));
  const cards = [
    card('CPU time for the same work', costs, ({ cpu }) => cpu, days),
    card('Peak memory', costs, ({ peakMemory }) => peakMemory, days),
  ].filter((one) => one !== NOTHING);
  if (cards.length === 0) return NOTHING;
  return html`
<section aria-labelledby="cost-trends">
<h2 id="cost-trends">Costs by S3 client</h2>
<p class="legend">Lower is cheaper. Each S3 client beside its own usual night, over all its workloads: ×\u00a01.10 is 10\u00a0% more than usual. The table of all cells has the figures.</p>
<div class="cards wide">${cards}</div>
</section>`;
}

function card(
  title: string,
  costs: readonly ClientCosts[],
  of: (costs: ClientCosts) => ClientCosts['cpu'],
  days: Days,
): Markup {
  const drawn = costs
    .map((one) => ({
      s3Client: one.s3Client,
      series: { nights: of(one).map(({ day, factor: value }) => ({ day, value })), changes: [] },
    }))
    .filter(({ series }) => series.nights.length > 0);
  if (drawn.length === 0) return NOTHING;
  const { factor, note } = stripScale(drawn.map(({ series }) => factorOf(series)));
  const rows = drawn.map(({ s3Client, series }) => {
    const { day, value } = series.nights.at(-1)!;
    const words = `×\u00a0${figure(value)}`;
    const label = `${title} of ${s3Client}: ${words} on ${day}`;
    return html`<li><span>${s3Client}</span>${drawStrip({ series, days, factor, together: 1, label })}<span>${words}</span></li>
`;
  });
  return html`
<article class="card">
<h3>${title}</h3>
<p class="note">${note}</p>
<ul class="strips type-0">${rows}</ul>
<p class="note days"><span>${days.first}</span><span>${days.last}</span></p>
</article>`;
}
