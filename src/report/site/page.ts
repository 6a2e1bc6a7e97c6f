import type { NightlySeries, SeriesChange } from '../../history/nightly.ts';
import { html, type Markup, Room, renderPage } from '../draw/markup.ts';
import { drawSection } from '../draw/page.ts';
import { STYLES } from '../draw/styles.ts';
import { change as changeInPercent, counted } from '../format.ts';
import type { WorkloadSize } from '../model/groups.ts';
import type { Section, TableCell } from '../section.ts';

/** Where all figures are, page or not. */
export const RESULTS = 'the results of the runs';

/** What the pages of the site have beyond a report. */
const SITE_STYLES = `
.cards.wide { grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); }
.strips { list-style: none; padding: 0; margin: 0.8rem 0 0; max-width: none; }
.strips li { display: grid; grid-template-columns: 8.5rem 1fr 10rem; gap: 0 0.75rem; align-items: center; margin: 0; padding: 0.2rem 0; border-top: 1px solid var(--rule); font-size: 0.8rem; line-height: 1.3; }
.strips li > :last-child { text-align: right; }
.strips small { display: block; white-space: nowrap; font-size: 0.75rem; }
.strip { display: block; width: 100%; height: 2.75rem; }
.strip path, .months, .renewed { fill: none; vector-effect: non-scaling-stroke; }
.months { stroke: var(--rule); stroke-width: 1px; }
.renewed { stroke: currentColor; stroke-width: 1px; stroke-dasharray: 1 3; }
.nights { stroke: var(--type); stroke-width: 1px; stroke-linejoin: round; opacity: 0.55; }
.level { stroke: var(--type); stroke-width: 2.5px; }
.turn { stroke-width: 1.5px; stroke-dasharray: 3 2; }
.turn.better { stroke: var(--better); }
.turn.worse { stroke: var(--failed); }
.days { display: flex; justify-content: space-between; padding: 0 10.75rem 0 9.25rem; }
.definitions { position: absolute; width: 0; height: 0; }
@media (max-width: 40rem) {
  .strips li { grid-template-columns: 1fr auto; }
  .strip { grid-column: 1 / -1; grid-row: 2; }
  .days { padding: 0; }
}
`;

export interface SitePage {
  title: string;
  eyebrow: Markup;
  heading: Markup;
  lede: Markup;
  /** Drawn in their order; what is markup has its room already. */
  sections: readonly (Section | Markup)[];
}

/** A page of the site. */
export function sitePage({ eyebrow, heading, lede, sections, title }: SitePage): string {
  const room = new Room();
  const drawn = sections.map((section) =>
    'id' in section ? drawSection(section, room, RESULTS) : section,
  );
  return renderPage({
    title,
    styles: STYLES + SITE_STYLES,
    body: html`<header>
<p class="eyebrow">${eyebrow}</p>
<h1>${heading}</h1>
<p class="lede">${lede}</p>
</header>
<main>
${drawn}
</main>`,
  });
}

/** The runs whose reports are part of the site, and the way to them from a page. */
export interface SiteReports {
  runKeys: ReadonlySet<string>;
  /** Of the page, e.g. `../`. */
  up: string;
}

/** Where the report of a run is, from the index. */
export function reportPathOf(runKey: string): string {
  return `runs/${runKey}.html`;
}

/** Words about a run that lead to its report, if it is there. */
export function linked(
  runKey: string | undefined,
  { runKeys, up }: SiteReports,
): Pick<TableCell, 'href'> {
  return runKey !== undefined && runKeys.has(runKey) ? { href: up + reportPathOf(runKey) } : {};
}

/** The way to the report of the run of a night. */
export function linkedNight(
  { nights }: Pick<NightlySeries, 'nights'>,
  day: string,
  reports: SiteReports,
): Pick<TableCell, 'href'> {
  return linked(nights.find((night) => night.day === day)?.runKey, reports);
}

export interface CellChange {
  series: NightlySeries;
  change: SeriesChange;
}

/** All changes, the latest first, then the largest. */
export function changesIn(series: readonly NightlySeries[]): CellChange[] {
  const size = ({ change }: CellChange) => Math.abs(Math.log(change.ratio));
  return series
    .flatMap((one) => one.changes.map((change) => ({ series: one, change })))
    .sort((a, b) => b.change.day.localeCompare(a.change.day) || size(b) - size(a));
}

/** @param isOfTypes they are of several instance types, whose pages are linked to */
export function changesSection(
  changes: readonly CellChange[],
  {
    intro,
    isOfTypes,
    most,
    reports,
  }: { intro: string; isOfTypes: boolean; most: number; reports: SiteReports },
): Section[] {
  if (changes.length === 0) return [];
  const dropped = changes.length - most;
  return [
    {
      id: 'changes',
      in: ['page'],
      title: 'Changes',
      intro: dropped > 0 ? `${intro} ${counted(dropped, 'older one')} left out.` : intro,
      columns: [
        { head: 'First night' },
        ...(isOfTypes ? [{ head: 'Instance type' }] : []),
        { head: 'Workload' },
        { head: 'S3 client' },
        { head: 'Change', isFigure: true },
        { head: 'Reported on' },
        { head: 'Effect of the host' },
      ],
      rows: changes.slice(0, most).map(({ change, series }) => {
        const { instanceType, isHostTakenOut, s3Client, workload } = series;
        const place = placeInWords(series);
        return {
          cells: [
            { words: change.day, ...linkedNight(series, change.day, reports) },
            ...(isOfTypes ? [{ name: instanceType, href: pathOf(instanceType) }] : []),
            { name: place ? `${workload} · ${place}` : workload },
            { name: s3Client },
            changeCell(change),
            { words: change.toldOn, ...linkedNight(series, change.toldOn, reports) },
            { words: isHostTakenOut ? 'removed' : 'not removed' },
          ],
        };
      }),
      bytes: 200_000,
    },
  ];
}

/** `−12 %`, in the colour of better or worse. */
export function changeCell(change: SeriesChange | undefined): TableCell {
  if (change === undefined) return {};
  const tone = change.ratio < 1 ? 'bad' : 'good';
  return { words: changeInPercent(change.ratio), value: change.ratio, tone };
}

/** What tells cells of the same name apart: nothing where there is one bucket, of the usual class. */
export function placeInWords({ bucket, storageClass }: NightlySeries): string {
  return [storageClass === 'S3Standard' ? '' : storageClass, bucket ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a series is sorted by among workloads. */
export function sizeOf({ bytesPerRun, workload }: NightlySeries): WorkloadSize {
  return { name: workload, bytesPerRun };
}

/** Of the page of an instance type, from the index. */
export function pathOf(instanceType: string): string {
  return `instance-types/${instanceType}.html`;
}
