import { formatCaseStart } from '../../src/contract/job-log.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import { type Lacking, prepareJob } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { timeLimit } from '../time-limit.ts';
import { cellsOf, workloadsOf } from './cells.ts';
import type { ReadySide } from './ready-side.ts';
import { runAlone, timedSide } from './run-process.ts';
import { type Cell, caseOf, NOT_REACHED, obstacle } from './settle.ts';

/** A runner may overrun `maxRepeatSecs` by its start, its last run and its checks. */
const OVERRUN_MS = 300_000;

/**
 * Measures one side, its runners started one by one, each with the workload as it is.
 *
 * @throws JobFailure when there is no such workload, or files cannot be prepared
 */
export async function measureAlone(side: ReadySide, context: JobContext): Promise<void> {
  const { document, log, signal } = context;
  const { length: before } = document.cases;
  const cells = cellsOf([side], context);
  const lacking = await prepareJob(workloadsOf(cells, side), 'any', context);
  for (const [index, cell] of cells.entries()) {
    const { bucket, s3Client, workload } = cell;
    const start = { index: before + index + 1, total: before + cells.length, s3Client, workload };
    if (!signal.aborted)
      log(formatCaseStart({ phase: 'measure', ...start, storageClass: bucket.storageClass }));
    document.putCase(caseOf(cell, side, await outcomeOf(cell, side, lacking, context)));
  }
}

async function outcomeOf(
  cell: Cell,
  side: ReadySide,
  lacking: Lacking,
  context: JobContext,
): Promise<Settled | CaseOutcome> {
  if (context.signal.aborted) return NOT_REACHED;
  const blocked = obstacle(side, cell);
  if (blocked) return blocked;
  const reason = lacking(cell.bucket.name, cell.workload);
  if (reason !== null) return { status: 'failed', reason };
  const timed = timedSide(cell, side);
  const timeout = timeLimit(timed.workload.maxRepeatSecs * 1000 + OVERRUN_MS);
  return runAlone(cell, timed, { side: side.side, timeout }, context);
}
