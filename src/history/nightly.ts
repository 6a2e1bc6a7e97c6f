import { requireKnown } from '../contract/input-error.ts';
import { type ChangePoint, changePoints } from '../stats/change-points.ts';
import type { CellHistory, History } from './history.ts';
import { levelKey } from './levels.ts';
import type { RunRecord } from './run-record.ts';

export interface Night {
  /** yyyy-mm-dd, in UTC */
  day: string;
  gigabitsPerSecond: number;
  /** Gb/s ÷ Gb/s of the reference client in the same job; Gb/s where there is no reference. */
  value: number;
}

/** A cell over the nights. */
export interface NightlySeries extends Omit<CellHistory, 'points'> {
  /** null: values are Gb/s, as for the reference client itself. */
  reference: string | null;
  /** The oldest first; at least one. */
  nights: Night[];
  changes: (ChangePoint & { day: string })[];
}

export interface Nightly {
  /** Cells without a value in the last 14 nights that measured anything. */
  silent: number;
  /** null when no night measured anything. */
  referenceClient: string | null;
  series: NightlySeries[];
}

/** What is the usual, client and suite, is what it was in so many of the latest nights. */
const RECENT_NIGHTS = 30;
/** Without a value in so many, something keeps a cell from being measured. */
export const SILENT_NIGHTS = 14;

/**
 * One value for each cell and night, as ratio to a reference client of the same job, so that a good or
 * bad instance cancels; with the nights from which on the values are others. Nights that measured other
 * work under the same name than the last one, or another suite than most of the last 30, are left out.
 *
 * @param referenceClient default: the client that was measured in most of the last 30 nights
 * @throws InputError for a reference client that no night measured
 */
export function nightlySeries({ cells, runs }: History, referenceClient?: string): Nightly {
  const nights = runs.filter((run) => run.nightly);
  const since = nthLast(nights, RECENT_NIGHTS);
  const recent = nights.filter(({ day }) => day >= since);
  const repository = mostCommon(recent.map((run) => run.suite.repository));
  const nightly = cells
    .map((cell) => ({ ...cell, points: onePerNight(cell.points, repository) }))
    .filter(({ points }) => points.length > 0);
  const clients = [...new Set(nightly.map((cell) => cell.s3Client))].sort();
  const reference =
    referenceClient === undefined
      ? mostSeen(nightly, since)
      : requireKnown('reference client', referenceClient, clients);
  const byKey = new Map(nightly.map((cell) => [levelKey(cell), cell]));
  const series = nightly.map((cell) => {
    const other =
      reference === null || cell.s3Client === reference
        ? undefined
        : byKey.get(levelKey({ ...cell, s3Client: reference }));
    return seriesOf(cell, other, since);
  });
  const loud = nthLast(nights, SILENT_NIGHTS);
  const silent = series.filter((one) => one.nights.at(-1)!.day < loud).length;
  return { referenceClient: reference, series, silent };
}

/** The day of the n-th last night; of fewer the first. */
function nthLast(nights: readonly RunRecord[], n: number): string {
  const days = [...new Set(nights.map(({ day }) => day))].sort();
  return days.at(-n) ?? days[0] ?? '';
}

/** Of each night the point of the scheduled run, else of the latest; only of the same work as the last. */
function onePerNight(
  points: CellHistory['points'],
  repository: string | null,
): CellHistory['points'] {
  const nights = new Map<string, CellHistory['points'][number]>();
  for (const point of points) {
    if (point.run.suite.repository !== repository) continue;
    const known = nights.get(point.run.day);
    if (!known || rank(point.run) > rank(known.run)) nights.set(point.run.day, point);
  }
  const ordered = [...nights.values()].sort((a, b) => (a.run.day < b.run.day ? -1 : 1));
  return ordered.filter(({ work }) => work === ordered.at(-1)!.work);
}

/** Larger for scheduled runs, then for later ones. */
function rank({ startedAt, trigger }: RunRecord): number {
  return Date.parse(startedAt) + (trigger === 'schedule' ? 2 * 86_400_000 : 0);
}

/** Relative to the reference, unless that has a figure in fewer than half of the cell's latest nights. */
function seriesOf(
  cell: CellHistory,
  reference: CellHistory | undefined,
  since: string,
): NightlySeries {
  const { points, ...name } = cell;
  const levels = new Map(reference?.points.map((point) => [point.run, point.gigabitsPerSecond]));
  const relative = points.filter(({ run }) => levels.has(run));
  const recent = (some: CellHistory['points']) => some.filter(({ run }) => run.day >= since).length;
  const isRelative = relative.length > 0 && recent(relative) * 2 >= recent(points);
  const used = isRelative ? relative : points;
  const nights = used.map(({ gigabitsPerSecond, run }) => ({
    ...{ day: run.day, gigabitsPerSecond },
    value: gigabitsPerSecond / ((isRelative && levels.get(run)) || 1),
  }));
  const changes = changePoints(nights.map(({ value }) => value)).map((change) => ({
    ...change,
    day: nights[change.index]!.day,
  }));
  return { ...name, reference: isRelative ? reference!.s3Client : null, nights, changes };
}

/**
 * The client with points in most nights since a day; of several the one of most nights ever, so that it is
 * another only where it has to be, then of most points, then by name.
 */
function mostSeen(cells: readonly CellHistory[], since: string): string | null {
  const clients = [...Map.groupBy(cells, (cell) => cell.s3Client)].map(([s3Client, own]) => {
    const points = own.flatMap((cell) => cell.points);
    const days = [...new Set(points.map(({ run }) => run.day))];
    const recent = days.filter((day) => day >= since).length;
    return { s3Client, recent, nights: days.length, points: points.length };
  });
  clients.sort(
    (a, b) =>
      b.recent - a.recent ||
      b.nights - a.nights ||
      b.points - a.points ||
      (a.s3Client < b.s3Client ? -1 : 1),
  );
  return clients[0]?.s3Client ?? null;
}

function mostCommon(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].map(
    ([name, all]) => [name, all.length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
