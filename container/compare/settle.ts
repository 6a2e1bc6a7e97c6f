import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import type { Bucket, Side } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { askedOf, bytesPerRun, workloadDigest } from '../../src/contract/workload.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { TOOLS_SCRIPT } from '../suite/install-tools.ts';
import type { BothSides, ReadySide } from './ready-side.ts';

/** What is compared: one S3 client on one workload against one bucket. */
export interface Cell {
  bucket: Bucket;
  s3Client: string;
  workload: string;
}

/** A case that the job did not come to. */
export const NOT_REACHED: Settled = { status: 'skipped', reason: INTERRUPTED_BEFORE };

/** A machine has one compiler, one JDK and one rclone: those that the script that ran last wants. */
const OTHER_TOOLS =
  `${TOOLS_SCRIPT} is another one on each side, and what it installs is shared by both: ` +
  'compare commits that have the same one';

/** As documents name it. */
export function cellName({ bucket, s3Client, workload }: Cell) {
  return { bucket: bucket.name, s3Client, workload };
}

/**
 * What becomes of both sides of a cell that timing could tell nothing of; null for all others.
 *
 * A side that is as good as the other but has nothing to be compared with counts as measured, without
 * a measurement: so the statistics tell why the cell is not comparable.
 *
 * @param isSameCode whether both sides are, and are not meant to be
 */
export function settle(
  cell: Cell,
  sides: BothSides,
  isSameCode: boolean,
): Readonly<Record<Side, Settled>> | null {
  if (toolsDiffer(sides)) {
    return {
      candidate: notTimed('both sides would use the same tools'),
      baseline: { status: 'skipped', reason: OTHER_TOOLS },
    };
  }
  const runner = sides.candidate.runners.get(cell.s3Client);
  if (runner && 'untaken' in runner) {
    const candidate = notTimed('it is not part of what is compared');
    return { candidate, baseline: { status: 'skipped', reason: runner.untaken } };
  }
  const candidate = obstacle(sides.candidate, cell);
  const baseline = obstacle(sides.baseline, cell);
  if (candidate) return { candidate, baseline: baseline ?? beside('candidate', candidate) };
  if (baseline) return { candidate: beside('baseline', baseline), baseline };
  if (digestOf(sides.candidate, cell) !== digestOf(sides.baseline, cell)) {
    return both(notTimed('the workload of this name is another one on each side'));
  }
  if (bytesOf(sides.candidate, cell) === 0) {
    return both(notTimed('its runs move no bytes, so there is no rate to compare'));
  }
  return isSameCode ? both(notTimed('both sides are the same code')) : null;
}

/** Whether the candidate can run a cell whose S3 client the baseline's suite does not have. */
export function isNew(cell: Cell, sides: BothSides): boolean {
  const runner = sides.baseline.runners.get(cell.s3Client);
  const isUnknown = runner !== undefined && 'unknown' in runner;
  return isUnknown && !toolsDiffer(sides) && obstacle(sides.candidate, cell) === null;
}

/** Whether the sides differ in the tools that their scripts have installed on the machine of both. */
export function toolsDiffer({
  baseline,
  candidate,
}: Readonly<Record<Side, Pick<ReadySide, 'tools'>>>): boolean {
  return candidate.tools !== baseline.tools;
}

export function both<T>(one: T): Record<Side, T> {
  return { candidate: one, baseline: one };
}

/** Why a side cannot run a cell; null if it can. */
export function obstacle({ runners, side, workloads }: ReadySide, cell: Cell): Settled | null {
  const known = workloads.get(cell.workload);
  if (!known) return { status: 'skipped', reason: `the ${side}'s suite has no such workload` };
  if ('reason' in known) return known;
  const runner = runners.get(cell.s3Client);
  if (!runner || 'command' in runner) return null;
  if ('failure' in runner) return { status: 'failed', reason: runner.failure };
  return { status: 'skipped', reason: 'unknown' in runner ? runner.unknown : runner.untaken };
}

/** What the other side of one that cannot run comes to. */
export function beside(side: Side, { status }: Settled): Settled {
  return status === 'failed'
    ? { status: 'skipped', reason: `not timed: the ${side} failed` }
    : notTimed(`the ${side} skipped it`);
}

function notTimed(why: string): Settled {
  return { status: 'measured', reason: `not timed: ${why}` };
}

/** The case of one side, as it is recorded. */
export function caseOf(
  { bucket, s3Client, workload }: Cell,
  { side, workloads }: ReadySide,
  outcome: (Settled | CaseOutcome) & Pick<CaseResult, 'cut'>,
): CaseResult {
  const known = workloads.get(workload);
  const asked = known && 'workload' in known ? known.workload : null;
  return {
    ...{ side, storageClass: bucket.storageClass, bucket: bucket.name, s3Client, workload },
    ...askedOf(asked),
    measurements: [],
    ...outcome,
  };
}

function bytesOf({ workloads }: ReadySide, { workload }: Cell): number | null {
  const known = workloads.get(workload);
  return known && 'workload' in known ? bytesPerRun(known.workload) : null;
}

function digestOf({ workloads }: ReadySide, { workload }: Cell): string | null {
  const known = workloads.get(workload);
  return known && 'workload' in known ? workloadDigest(known.workload) : null;
}
