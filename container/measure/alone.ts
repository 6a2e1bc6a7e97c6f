import { formatCaseStart } from '../../src/contract/job-log.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { CellOfJob } from '../document.ts';
import type { JobContext } from '../job-context.ts';
import { type Lacking, prepareJob } from '../prepare/prepare.ts';
import { runProcess, timedOf } from './process.ts';
import { type CaseEnd, NOT_REACHED } from './runner.ts';
import { caseOfSide, cellsOf, obstacle, type ReadySide, workloadsOfCells } from './side.ts';

/** A runner may overrun `maxRepeatSecs` by its start, its last run and its checks. */
const OVERRUN_SECONDS = 300;

/**
 * Measures one side alone, each of its runners once and with the workload as it is.
 *
 * @throws JobFailure when there is no such workload, or files cannot be prepared
 */
export async function measureAlone(side: ReadySide, context: JobContext): Promise<void> {
  const cells = cellsOf([side], context);
  const lacking = await prepareJob(workloadsOfCells(cells, side), 'any', context);
  const run = async (cell: CellOfJob) => {
    const timed = timedOf(cell, side);
    const limitSeconds = timed.workload.maxRepeatSecs + OVERRUN_SECONDS;
    const process = { cell, side: side.side, timed, repeat: null, limitSeconds };
    return (await runProcess(process, context)).outcome;
  };
  const before = context.document.cases.length;
  await measureOneByOne({ before, cells, lacking, notReached: NOT_REACHED, run, side }, context);
}

/** Cells of one side, each of which is measured by one process. */
interface OneByOne {
  cells: readonly CellOfJob[];
  side: ReadySide;
  /** What could not be prepared for them. */
  lacking: Lacking;
  /** Cases that were begun before them. */
  before: number;
  /** What becomes of those that the job does not come to. */
  notReached: CaseEnd;
  run: (cell: CellOfJob) => Promise<CaseEnd>;
}

/** Measures cells and stores each; one that cannot be measured says why. */
export async function measureOneByOne(
  { before, cells, lacking, notReached, run, side }: OneByOne,
  { document, log, signal }: Pick<JobContext, 'document' | 'log' | 'signal'>,
): Promise<void> {
  for (const [index, cell] of cells.entries()) {
    const { bucket, s3Client, workload } = cell;
    const start = { index: before + index + 1, total: before + cells.length, s3Client, workload };
    const storageClass = storageClassOf(bucket);
    if (!signal.aborted) log(formatCaseStart({ phase: 'measure', ...start, storageClass }));
    const reason = lacking(bucket, workload);
    let end: CaseEnd | null = signal.aborted ? notReached : obstacle(side, cell);
    if (end === null && reason !== null) end = { status: 'failed', reason };
    document.putCase(caseOfSide(cell, side, end ?? (await run(cell))));
  }
}
