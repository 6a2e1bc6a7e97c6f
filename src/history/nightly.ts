import type { Costs, RateUnit } from '../contract/measurement.ts';
import { type LastingChange, lastingChanges } from '../stats/lasting-change.ts';
import { median } from '../stats/quantile.ts';
import { sharedEffect } from '../stats/shared-effect.ts';
import type { CellHistory, History } from './history.ts';
import type { RunRecord } from './run-record.ts';

export interface Night {
  /** yyyy-mm-dd, in UTC */
  day: string;
  runKey: string;
  /** As it was measured, in the unit of the series. */
  rate: number;
  /** The rate as on a usual host, where what the host did is taken out; else as it was measured. */
  value: number;
  /** As they were measured: what a host does to them is not taken out. */
  costs: Costs;
}

export interface SeriesChange extends LastingChange {
  /** The first night after it. */
  day: string;
  /** The night on which it could be told. */
  toldOn: string;
}

/** A cell over the nights. */
export interface NightlySeries extends Omit<CellHistory, 'points'> {
  unit: RateUnit;
  /** Whether values are divided by what the host of the night did to all other S3 clients. */
  isHostTakenOut: boolean;
  /** The oldest first; at least one. */
  nights: Night[];
  changes: SeriesChange[];
}

/** What an S3 client costs on an instance type, night by night, over all its workloads. */
export interface ClientCosts {
  s3Client: string;
  /** The oldest first; a factor of 1 is usual. Empty where no night tells. */
  cpu: { day: string; factor: number }[];
  peakMemory: { day: string; factor: number }[];
}

/** What all S3 clients on an instance type share, night by night: a better or a worse host. */
export interface SharedHost {
  instanceType: string;
  isTakenOut: boolean;
  /** How much nearer nights lie to their own past without it: 0.3 is by 30 %; below 0 further off. */
  gain: number;
  /** Of all clients together; a factor of 1 is usual. */
  nights: { day: string; factor: number }[];
  /** The oldest first. */
  renewals: Renewal[];
}

/** A night from which on machines were started from another image: figures may shift with it. */
export interface Renewal {
  day: string;
  before: string;
  after: string;
}

export interface Nightly {
  /** Cells without a value in the last 14 nights that measured anything. */
  silent: number;
  /** One for each instance type, in the order of `series`. */
  hosts: SharedHost[];
  series: NightlySeries[];
  /** Nightly runs that met S3 in another way than most of late, by that way. */
  leftOut: { condition: string; runs: number }[];
}

/** The suite is what it was in most of so many of the latest nights. */
const RECENT_NIGHTS = 30;
/** Without a value in so many, something keeps a cell from being measured. */
export const SILENT_NIGHTS = 14;

/**
 * One value for each cell and night, in the unit of its workload, with the nights from which on the values are others. What
 * all S3 clients on an instance type share is taken out where that makes nights calmer: see
 * `sharedEffect`. Nights that measured other work under the same name than the last one, or another
 * suite or met S3 in another way than most of the last 30, are left out.
 */
export function nightlySeries({ cells, runs }: History): Nightly {
  const all = runs.filter((run) => run.nightly);
  const since = nthLast(all, RECENT_NIGHTS);
  const recent = all.filter(({ day }) => day >= since);
  const repository = mostCommon(recent.map((run) => run.suite.repository));
  const usual = mostCommon(recent.map((run) => run.condition));
  const nights = all.filter(({ condition }) => condition === usual);
  const others = all.filter(({ condition }) => condition !== usual);
  const isOfNights = (run: RunRecord) =>
    run.condition === usual && run.suite.repository === repository;
  const nightly = cells
    .map((cell) => ({
      ...cell,
      points: onePerNight(cell.points.filter(({ run }) => isOfNights(run))),
    }))
    .filter(({ points }) => points.length > 0);
  const types = Map.groupBy(nightly, ({ instanceType }) => instanceType);
  const found = [...types].map(([instanceType, of]) => ofType(instanceType, of, nightly.length));
  const series = found.flatMap((type) => type.series);
  const loud = nthLast(nights, SILENT_NIGHTS);
  const silent = series.filter((one) => one.nights.at(-1)!.day < loud).length;
  const leftOut = [...Map.groupBy(others, (run) => run.condition || 'by default')]
    .map(([condition, same]) => ({ condition, runs: same.length }))
    .sort((a, b) => b.runs - a.runs);
  return { hosts: found.map(({ host }) => host), series, silent, leftOut };
}

/** The day of the n-th last night; of fewer the first. */
function nthLast(nights: readonly RunRecord[], n: number): string {
  const days = [...new Set(nights.map(({ day }) => day))].sort();
  return days.at(-n) ?? days[0] ?? '';
}

/** Of each night the point of the scheduled run, else of the latest; only of the same work as the last. */
function onePerNight(points: CellHistory['points']): CellHistory['points'] {
  const nights = new Map<string, CellHistory['points'][number]>();
  for (const point of points) {
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

/** @param together cells of all instance types */
function ofType(
  instanceType: string,
  cells: readonly CellHistory[],
  together: number,
): { host: SharedHost; series: NightlySeries[] } {
  const days = [...new Set(cells.flatMap(({ points }) => points.map(({ run }) => run.day)))].sort();
  const places = new Map(days.map((day, place) => [day, place]));
  const placed = cells.map(({ points, s3Client }) => {
    const logs = new Float64Array(days.length).fill(Number.NaN);
    for (const { rate, run } of points) {
      logs[places.get(run.day)!] = Math.log(rate);
    }
    return { s3Client, logs };
  });
  const { gain, isUsed, ofClient } = sharedEffect(placed);
  const series = cells.map((cell): NightlySeries => {
    const { points, ...name } = cell;
    const effect = ofClient.get(cell.s3Client)!;
    const nights = points.map(({ costs, rate, run: { day, runKey } }) => {
      const value = rate / (isUsed ? Math.exp(effect[places.get(day)!]!) : 1);
      return { day, runKey, rate, value, costs };
    });
    const logs = nights.map(({ value }) => Math.log(value));
    const changes = lastingChanges(logs, together).map((change): SeriesChange => {
      return { ...change, day: nights[change.index]!.day, toldOn: nights[change.toldAt]!.day };
    });
    return { ...name, unit: points[0]!.unit, isHostTakenOut: isUsed, nights, changes };
  });
  const effects = [...ofClient.values()];
  const nights = days.map((day, place) => {
    return { day, factor: Math.exp(median(effects.map((effect) => effect[place]!))) };
  });
  const renewals = renewalsOf(instanceType, cells);
  return { host: { instanceType, isTakenOut: isUsed, gain, nights, renewals }, series };
}

function renewalsOf(instanceType: string, cells: readonly CellHistory[]): Renewal[] {
  const images = new Map<string, string>();
  for (const { run } of cells.flatMap(({ points }) => points)) {
    const found = run.images.find((one) => one.instanceType === instanceType);
    if (found) images.set(run.day, found.image);
  }
  const nights = [...images].sort(([a], [b]) => (a < b ? -1 : 1));
  return nights.slice(1).flatMap(([day, after], index) => {
    const before = nights[index]![1];
    return before === after ? [] : [{ day, before, after }];
  });
}

function mostCommon(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].map(
    ([name, all]) => [name, all.length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * What S3 clients cost, night by night: of each cell what it cost beside its usual night, and of a client the
 * median over its cells, so that a cell that was not measured in a night moves nothing.
 *
 * @param series of one instance type
 */
export function costsByClient(series: readonly NightlySeries[]): ClientCosts[] {
  return [...Map.groupBy(series, ({ s3Client }) => s3Client)].map(([s3Client, cells]) => ({
    s3Client,
    cpu: factorsOf(cells, (costs) => costs.cpuSecondsPerGigabyte ?? costs.cpuSecondsPerRequest),
    peakMemory: factorsOf(cells, ({ peakMemoryBytes }) => peakMemoryBytes),
  }));
}

function factorsOf(
  cells: readonly NightlySeries[],
  of: (costs: Costs) => number | null,
): ClientCosts['cpu'] {
  const factors = cells.flatMap(({ nights }) => {
    const known = nights.flatMap(({ costs, day }) => {
      const value = of(costs);
      return value === null || value <= 0 ? [] : [{ day, value }];
    });
    const usual = known.length > 0 ? median(known.map(({ value }) => value)) : 1;
    return known.map(({ day, value }) => ({ day, factor: value / usual }));
  });
  return [...Map.groupBy(factors, ({ day }) => day)]
    .map(([day, same]) => ({ day, factor: median(same.map(({ factor }) => factor)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
