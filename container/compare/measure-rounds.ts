import { counted } from '../../src/contract/input-error.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { cellsLeft, nextWork, secondsToGo, type Work } from '../../src/judge/judge.ts';
import type { JobContext } from '../job-context.ts';
import type { MeasuringTime } from './measuring-time.ts';
import type { TimedCell } from './timed-cell.ts';

/** How a cell that is not measured to its end is said to have ended. */
export const CUT = {
  budget: "the comparison's budget left no more time",
  interrupted: 'interrupted',
} as const;

/**
 * Measures cells in rounds: all of them in the rounds of the screen, then those that stand out, each until
 * it is proven, given up or out of rounds. What is measured next follows from what is stored, so that
 * a later attempt goes on where this one was.
 */
export async function measureRounds(
  cells: readonly TimedCell[],
  { design, instanceTypes }: CompareRequest,
  time: MeasuringTime,
  context: JobContext,
): Promise<void> {
  const { document, log, signal } = context;
  const limits = () => {
    return { secondsLeft: time.secondsLeft, cells: cells.length * instanceTypes };
  };
  const inWork = () => cells.map((cell) => cell.inWork);
  const toScreen = cells.filter(({ inWork: { reading } }) => reading.course === 'unscreened');
  const followed = new Set<TimedCell>();

  const tell = (timed: TimedCell, phase: 'screen' | 'confirm') => {
    const { bucket, s3Client, workload } = timed.cell;
    const secondsLeft = secondsToGo(inWork(), limits(), design);
    const left = secondsLeft !== null && { secondsLeft };
    const name = { storageClass: bucket.storageClass, s3Client, workload, ...left };
    if (phase === 'screen') {
      const index = toScreen.indexOf(timed) + 1;
      log(formatCaseStart({ phase: 'measure', index, total: toScreen.length, ...name }));
    } else {
      const round = timed.inWork.reading.rounds + 1;
      followed.add(timed);
      const count = { index: followed.size, total: cells.length, round };
      log(formatCaseStart({ phase: 'confirm', ...count, ...name }));
    }
  };

  for (;;) {
    const work: Work | { cell: null; why: 'interrupted' } = signal.aborted
      ? { cell: null, why: 'interrupted' }
      : nextWork(inWork(), limits(), design);
    if (work.cell !== null) {
      const timed = cells[work.cell]!;
      tell(timed, work.phase);
      await timed.run(work.rounds, time, context);
      continue;
    }
    const left = work.why === 'done' ? [] : cellsLeft(inWork(), limits().cells);
    for (const at of left) {
      if (work.why !== 'done') cells[at]!.cutShort(work.why, CUT[work.why], context);
    }
    document.putCase(...cells.flatMap((cell) => cell.conclude()));
    log(
      `${counted(cells.length, 'case')} compared in rounds; ${followed.size} stood out and had more of them` +
        `${left.length > 0 ? `; ${left.length} not measured to the end: ${CUT[work.why as keyof typeof CUT]}` : ''}.`,
    );
    return;
  }
}
