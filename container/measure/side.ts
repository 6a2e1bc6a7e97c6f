import { isChosen } from '../../src/contract/glob.ts';
import type { Side } from '../../src/contract/names.ts';
import type { ReadWorkload, Settled } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-scripts.ts';
import { bytesPerRun, isOfRequests } from '../../src/contract/tasks.ts';
import { type Workload, workloadDigest } from '../../src/contract/workload.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { CellOfJob } from '../document.ts';
import type { JobContext } from '../job-context.ts';
import { type CaseEnd, caseResult } from './runner.ts';

/**
 * What starts a runner, or why there is none: its build failed, does not take the client's repository
 * that is under test, or the suite has no such client.
 */
export type Runner =
  | { command: readonly string[] }
  | { failure: string }
  | { untaken: string }
  | { unknown: string };

/** One side with all that is measured of it: built, and nothing of it timed yet. */
export interface ReadySide {
  side: Side;
  /** The script that has installed its tools on this machine; null if none has. */
  tools: string | null;
  /** By name. */
  workloads: ReadonlyMap<string, ReadWorkload>;
  /** By S3 client. */
  runners: ReadonlyMap<string, Runner>;
  /** Of the runners. */
  environment: Environment;
}

export type BothSides = Readonly<Record<Side, ReadySide>>;

/** A machine has one compiler, one JDK and one rclone: those that the script that ran last wants. */
const OTHER_TOOLS =
  `${SUITE_SCRIPTS.tools} is different on each side, and what it installs is shared by both: ` +
  'compare commits that have the same script';

/**
 * What is to be measured, but for what an earlier attempt has: workload by workload, clients taking
 * turns, so that those that are compared run close in time.
 */
export function cellsOf(
  sides: readonly ReadySide[],
  { document, request }: Pick<JobContext, 'document' | 'request'>,
): CellOfJob[] {
  const all = new Set(sides.flatMap(({ workloads }) => [...workloads.keys()]));
  const names = request.workloads.length > 0 ? request.workloads : [...all].sort();
  return request.buckets
    .flatMap(({ name: bucket }) =>
      names.flatMap((workload) =>
        request.s3Clients.map((s3Client) => ({ bucket, s3Client, workload })),
      ),
    )
    .filter(
      (cell) =>
        isChosen(request.cells ?? {}, cell.s3Client, [cell.workload]) && !document.doneBefore(cell),
    );
}

/** The workloads of cells, as a side that can run them has them. */
export function workloadsOfCells(
  cells: readonly CellOfJob[],
  side: ReadySide,
): Map<string, Workload> {
  const known = cells.map(({ workload }) => [workload, workloadOf(side, workload)] as const);
  return new Map(known.filter((one): one is [string, Workload] => one[1] !== null));
}

/** The case of one side, as it is recorded. */
export function caseOfSide(cell: CellOfJob, side: ReadySide, end: CaseEnd): CaseResult {
  return caseResult(cell, side.side, workloadOf(side, cell.workload), end);
}

/** Why a side cannot run a cell; null if it can. */
export function obstacle({ runners, side, workloads }: ReadySide, cell: CellOfJob): Settled | null {
  const known = workloads.get(cell.workload);
  if (!known) return { status: 'skipped', reason: `the ${side}'s suite has no such workload` };
  if ('reason' in known) return known;
  const runner = runners.get(cell.s3Client);
  if (!runner || 'command' in runner) return null;
  if ('failure' in runner) return { status: 'failed', reason: runner.failure };
  return { status: 'skipped', reason: 'unknown' in runner ? runner.unknown : runner.untaken };
}

/**
 * The result of both sides of a cell that need not be timed; null for all others.
 *
 * A side that is as good as the other but has nothing to be compared with counts as measured, without
 * a measurement: so the statistics tell why the cell is not comparable.
 *
 * @param isSameCode whether both sides are, and are not meant to be
 */
export function whyUntimed(
  cell: CellOfJob,
  sides: BothSides,
  isSameCode: boolean,
): Readonly<Record<Side, Settled>> | null {
  if (toolsDiffer(sides)) {
    return {
      candidate: untimed('both sides would use the same tools'),
      baseline: { status: 'skipped', reason: OTHER_TOOLS },
    };
  }
  const runner = sides.candidate.runners.get(cell.s3Client);
  if (runner && 'untaken' in runner) {
    const candidate = untimed('it is not part of what is compared');
    return { candidate, baseline: { status: 'skipped', reason: runner.untaken } };
  }
  const candidate = obstacle(sides.candidate, cell);
  const baseline = obstacle(sides.baseline, cell);
  if (candidate) return { candidate, baseline: baseline ?? otherSideOf('candidate', candidate) };
  if (baseline) return { candidate: otherSideOf('baseline', baseline), baseline };
  const asked = both((side) => workloadOf(sides[side], cell.workload)!);
  if (workloadDigest(asked.candidate) !== workloadDigest(asked.baseline)) {
    return both(() => untimed('the workload of this name is different on each side'));
  }
  if (!isOfRequests(asked.candidate) && bytesPerRun(asked.candidate) === 0) {
    return both(() => untimed('its runs transfer no bytes, so there is no rate to compare'));
  }
  return isSameCode ? both(() => untimed('both sides are the same code')) : null;
}

/** Whether the candidate can run a cell whose S3 client the baseline's suite does not have. */
export function isNew(cell: CellOfJob, sides: BothSides): boolean {
  const runner = sides.baseline.runners.get(cell.s3Client);
  const isUnknown = runner !== undefined && 'unknown' in runner;
  return isUnknown && !toolsDiffer(sides) && obstacle(sides.candidate, cell) === null;
}

/** Whether the sides differ in the tools that their scripts have installed on the machine of both. */
function toolsDiffer({ baseline, candidate }: BothSides): boolean {
  return candidate.tools !== baseline.tools;
}

/** What the other side of one that cannot run comes to. */
export function otherSideOf(side: Side, { status }: Settled): Settled {
  return status === 'failed'
    ? { status: 'skipped', reason: `not timed: the ${side} failed` }
    : untimed(`the ${side} skipped it`);
}

/** Something of each side. */
export function both<T>(of: (side: Side) => T): Record<Side, T> {
  return { candidate: of('candidate'), baseline: of('baseline') };
}

function untimed(why: string): Settled {
  return { status: 'measured', reason: `not timed: ${why}` };
}

function workloadOf({ workloads }: ReadySide, name: string): Workload | null {
  const known = workloads.get(name);
  return known && 'workload' in known ? known.workload : null;
}
