import { formatCaseStart } from '../../src/contract/job-log.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { BUILTIN_SUITE, type Side } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { isSameCode } from '../../src/stats/same-code.ts';
import { type Lacking, prepareJob } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { timeLimit } from '../time-limit.ts';
import { builtinSides } from './builtin-sides.ts';
import { cellsOf, workloadsOf } from './cells.ts';
import { CUT, measureRounds } from './measure-rounds.ts';
import { MeasuringTime } from './measuring-time.ts';
import type { BothSides, ReadySide } from './ready-side.ts';
import { runProcess, timedSide } from './run-process.ts';
import { both, type Cell, caseOf, cellName, isNew, NOT_REACHED, settle } from './settle.ts';
import { suiteSides } from './suite-sides.ts';
import { TimedCell } from './timed-cell.ts';

/**
 * Measures the candidate and the baseline in turn on this host, after all builds, round by round.
 *
 * @throws JobFailure when a side cannot be fetched, or files cannot be prepared
 */
export async function measureSides(compare: CompareRequest, context: JobContext): Promise<void> {
  const { request } = context;
  const builtin = request.suite.repository === BUILTIN_SUITE;
  const sides = builtin ? await builtinSides(context) : await suiteSides(compare, context);
  const cells = cellsOf([sides.candidate, sides.baseline], context);
  const added = cells.filter((cell) => isNew(cell, sides));
  const common = cells.filter((cell) => !added.includes(cell));
  const open = settleWhatCanBe(common, sides, compare, context);
  const workloads = workloadsOf([...open, ...added], sides.candidate);
  const lacking = await prepareJob(workloads, builtin ? 'ours' : 'any', context);
  const timed = failWhatLacks(open, lacking, sides, context).map((cell) => {
    const before = context.document.begunBefore(cellName(cell));
    return new TimedCell(cell, sides, compare, request.instanceType, before);
  });
  const time = new MeasuringTime(compare.design.budgetSeconds, context);
  await measureRounds(timed, compare, time, context);
  await measureAdded(added, lacking, sides.candidate, compare, time, context);
}

/** Measures what only the candidate has, in one process: that it works, and how fast it is. */
async function measureAdded(
  cells: readonly Cell[],
  lacking: Lacking,
  candidate: ReadySide,
  { design, maxCaseSeconds }: CompareRequest,
  time: MeasuringTime,
  context: JobContext,
): Promise<void> {
  const { side } = candidate;
  for (const [index, cell] of cells.entries()) {
    const { bucket, s3Client, workload } = cell;
    const missing = lacking(bucket.name, workload);
    let outcome: (Settled | CaseOutcome) & Pick<CaseResult, 'cut'>;
    if (missing !== null) {
      outcome = { status: 'failed', reason: missing };
    } else if (context.signal.aborted) {
      outcome = { ...NOT_REACHED, cut: 'interrupted' };
    } else if (!time.hasFor(null)) {
      outcome = { status: 'skipped', reason: `not reached: ${CUT.budget}`, cut: 'budget' };
    } else {
      const start = { index: index + 1, total: cells.length, s3Client, workload };
      context.log(
        formatCaseStart({ phase: 'measure', ...start, storageClass: bucket.storageClass }),
      );
      const seconds = Math.min(maxCaseSeconds, time.secondsLeft ?? maxCaseSeconds);
      const timeout = timeLimit(seconds * 1000);
      const process = { side, round: 1, kept: design.screenRounds, timeout, maxCaseSeconds };
      const run = () => runProcess(cell, timedSide(cell, candidate), process, context);
      outcome = (await time.take(run)).result;
    }
    context.document.putCase(caseOf(cell, candidate, outcome));
  }
}

/** Records the cells that need no timing; returns the others. */
function settleWhatCanBe(
  cells: readonly Cell[],
  sides: BothSides,
  { design }: CompareRequest,
  context: JobContext,
): Cell[] {
  const { document, log, request, signal } = context;
  const same = request.s3Clients.filter(
    (s3Client) => !design.againstItself && isSameCode(document.run.suite, s3Client),
  );
  if (same.length > 0) log(`Not timed, as both sides are the same code: ${same.join(', ')}`);
  return cells.filter((cell) => {
    const settled = signal.aborted
      ? both({ ...NOT_REACHED, cut: 'interrupted' as const })
      : settle(cell, sides, same.includes(cell.s3Client));
    if (settled) record(cell, sides, settled, context);
    return settled === null;
  });
}

function failWhatLacks(
  cells: readonly Cell[],
  lacking: Lacking,
  sides: BothSides,
  context: JobContext,
): Cell[] {
  return cells.filter((cell) => {
    const reason = lacking(cell.bucket.name, cell.workload);
    if (reason !== null) record(cell, sides, both({ status: 'failed', reason }), context);
    return reason === null;
  });
}

function record(
  cell: Cell,
  sides: BothSides,
  settled: Readonly<Record<Side, Settled & Pick<CaseResult, 'cut'>>>,
  { document }: JobContext,
): void {
  document.putCase(
    caseOf(cell, sides.candidate, settled.candidate),
    caseOf(cell, sides.baseline, settled.baseline),
  );
}
