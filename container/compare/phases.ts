import { counted } from '../../src/contract/input-error.ts';
import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import { cellsToConfirm } from '../../src/stats/screen.ts';
import type { JobContext } from '../job-context.ts';
import { cellName } from './settle.ts';
import type { TimedCell } from './timed-cell.ts';

/** A case that the job did not come to. */
export const NOT_REACHED: Settled = { status: 'skipped', reason: INTERRUPTED_BEFORE };

/** Measures every cell in the rounds of the screen, but for those that an earlier attempt has screened. */
export async function screen(
  cells: readonly TimedCell[],
  { design }: CompareRequest,
  context: JobContext,
): Promise<void> {
  const { rounds, keptPerRound } = design.screen;
  const toScreen = cells.filter(({ isScreened }) => !isScreened);
  for (const [index, timed] of toScreen.entries()) {
    const { bucket, s3Client, workload } = timed.cell;
    const start = { index: index + 1, total: toScreen.length, s3Client, workload };
    if (context.signal.aborted) {
      timed.settle(NOT_REACHED);
    } else {
      context.log(formatCaseStart({ ...start, storageClass: bucket.storageClass }));
      await timed.run(rounds, keptPerRound, context);
    }
    context.document.putCase(...timed.cases);
  }
}

/** Measures the cells that stood out in a whole screen again, in fresh rounds. */
export async function confirm(
  cells: readonly TimedCell[],
  { design }: CompareRequest,
  context: JobContext,
): Promise<void> {
  const { document, log, signal } = context;
  const { rounds, keptPerRound } = design.confirm;
  const stoodOut = new Set(cellsToConfirm(document.run).map(cellKey));
  const toConfirm = cells.filter(
    ({ cell, isScreened }) => isScreened && stoodOut.has(cellKey(cellName(cell))),
  );
  log(
    `${toConfirm.length} of ${counted(cells.length, 'case')} stood out, measured again in ${counted(rounds, 'fresh round')}.`,
  );
  for (const [index, timed] of toConfirm.entries()) {
    if (signal.aborted) return;
    const { bucket, s3Client, workload } = timed.cell;
    const start = { index: index + 1, total: toConfirm.length, s3Client, workload };
    log(formatCaseStart({ phase: 'confirm', ...start, storageClass: bucket.storageClass }));
    await timed.run(rounds, keptPerRound, context);
    document.putCase(...timed.cases);
  }
}
