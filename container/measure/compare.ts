import { counted } from '../../src/contract/input-error.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { BUILTIN_SUITE, type Side, storageClassOf } from '../../src/contract/names.ts';
import { INTERRUPTED } from '../../src/contract/runner-output.ts';
import { isSameCode } from '../../src/judge/cells.ts';
import { cellsLeft, nextWork, timeToGo } from '../../src/judge/judge.ts';
import { builtinSides } from '../builtin/builtin-suite.ts';
import type { CellOfJob } from '../document.ts';
import type { JobContext } from '../job-context.ts';
import { type Lacking, prepareJob } from '../prepare/prepare.ts';
import { suiteSides } from '../suite/sides.ts';
import { measureOneByOne } from './alone.ts';
import { ComparedCell } from './compared-cell.ts';
import { MeasuringTime, timedOf } from './process.ts';
import { type CaseEnd, NOT_REACHED } from './runner.ts';
import {
  type BothSides,
  both,
  caseOfSide,
  cellsOf,
  isNew,
  whyUntimed,
  workloadsOfCells,
} from './side.ts';

/** How a cell that is not measured to its end is said to have ended. */
const CUT = {
  budget: 'the budget of the comparison ran out',
  interrupted: INTERRUPTED,
} as const;

const INTERRUPTED_BEFORE_IT: CaseEnd = { ...NOT_REACHED, cut: 'interrupted' };

/**
 * Measures the candidate and the baseline in turn on this host, after all builds, round by round.
 *
 * @throws JobFailure when a side cannot be fetched, or files cannot be prepared
 */
export async function measureSides(compare: CompareRequest, context: JobContext): Promise<void> {
  const { document, request } = context;
  const builtin = request.suite.repository === BUILTIN_SUITE;
  const sides = await (builtin ? builtinSides : suiteSides)(compare, context);
  const cells = cellsOf([sides.candidate, sides.baseline], context);
  const added = cells.filter((cell) => isNew(cell, sides));
  const common = cells.filter((cell) => !added.includes(cell));
  const open = recordUntimed(common, sides, compare, context);
  const workloads = workloadsOfCells([...open, ...added], sides.candidate);
  const lacking = await prepareJob(workloads, builtin ? 'ours' : 'any', context);
  const compared = recordLacking(open, sides, lacking, context).map((cell) => {
    const before = document.begunBefore(cell);
    return new ComparedCell(cell, sides, compare, request.instanceType, before);
  });
  const time = new MeasuringTime(compare.design.budgetSeconds, document);
  await measureRounds(compared, compare, time, context);
  await measureAdded(added, lacking, sides, compare, time, context);
}

/**
 * Measures cells in rounds: all of them in the rounds of the screen, then those that stand out, each until
 * it is proven, given up or out of rounds. What is measured next follows from what is stored, so that
 * a later attempt goes on where this one was.
 */
async function measureRounds(
  cells: readonly ComparedCell[],
  { design, instanceTypes }: CompareRequest,
  time: MeasuringTime,
  context: JobContext,
): Promise<void> {
  const { document, log, signal } = context;
  const limits = () => ({ secondsLeft: time.secondsLeft, cells: cells.length * instanceTypes });
  const inWork = () => cells.map((cell) => cell.inWork);
  const toScreen = cells.filter(({ inWork: { reading } }) => reading.course === 'unscreened');
  const followed = new Set<ComparedCell>();

  const tell = (compared: ComparedCell, phase: 'screen' | 'confirm') => {
    const { bucket, s3Client, workload } = compared.cell;
    const timeLeft = timeToGo(inWork(), limits(), design);
    const left = timeLeft !== null && { timeLeft };
    const name = { storageClass: storageClassOf(bucket), s3Client, workload, ...left };
    if (phase === 'screen') {
      const index = toScreen.indexOf(compared) + 1;
      log(formatCaseStart({ phase: 'measure', index, total: toScreen.length, ...name }));
    } else {
      const round = compared.inWork.reading.rounds + 1;
      followed.add(compared);
      const count = { index: followed.size, total: cells.length, round };
      log(formatCaseStart({ phase: 'confirm', ...count, ...name }));
    }
  };

  let work = nextWork(inWork(), limits(), design);
  while (work.cell !== null && !signal.aborted) {
    const compared = cells[work.cell]!;
    tell(compared, work.phase);
    await compared.run(work.rounds, time, context);
    work = nextWork(inWork(), limits(), design);
  }
  const cut = signal.aborted ? 'interrupted' : 'budget';
  const left = cellsLeft(inWork(), limits().cells);
  for (const at of left) cells[at]!.cutShort(cut, CUT[cut], context);
  document.putCase(...cells.flatMap((cell) => cell.conclude()));
  const notEnded = left.length > 0 ? `; ${left.length} not measured to the end: ${CUT[cut]}` : '';
  log(
    `${counted(cells.length, 'case')} compared in rounds; ${followed.size} stood out and got more rounds${notEnded}.`,
  );
}

/** Measures what only the candidate has, in one process: that it works, and how fast it is. */
async function measureAdded(
  cells: readonly CellOfJob[],
  lacking: Lacking,
  { candidate }: BothSides,
  { design, maxCaseSeconds }: CompareRequest,
  time: MeasuringTime,
  context: JobContext,
): Promise<void> {
  const repeat = { round: 1, kept: design.screenRounds, maxSeconds: maxCaseSeconds };
  const run = async (cell: CellOfJob): Promise<CaseEnd> => {
    if (!time.hasFor(null)) {
      return { status: 'skipped', reason: `not reached: ${CUT.budget}`, cut: 'budget' };
    }
    const timed = timedOf(cell, candidate);
    const process = { cell, side: candidate.side, timed, repeat, limitSeconds: maxCaseSeconds };
    return (await time.run(process, context)).outcome;
  };
  const notReached = INTERRUPTED_BEFORE_IT;
  const added = { cells, lacking, notReached, before: 0, run, side: candidate };
  await measureOneByOne(added, context);
}

/** Records the cells that need no timing; returns the others. */
function recordUntimed(
  cells: readonly CellOfJob[],
  sides: BothSides,
  { design }: CompareRequest,
  context: JobContext,
): CellOfJob[] {
  const { document, log, request, signal } = context;
  const same = request.s3Clients.filter(
    (s3Client) => !design.againstItself && isSameCode(document.run.suite, s3Client),
  );
  if (same.length > 0) log(`Not timed, as both sides are the same code: ${same.join(', ')}`);
  return withoutEnded(cells, sides, context, (cell) =>
    signal.aborted
      ? both(() => INTERRUPTED_BEFORE_IT)
      : whyUntimed(cell, sides, same.includes(cell.s3Client)),
  );
}

/** Records the cells that could not be prepared; returns the others. */
function recordLacking(
  cells: readonly CellOfJob[],
  sides: BothSides,
  lacking: Lacking,
  context: JobContext,
): CellOfJob[] {
  return withoutEnded(cells, sides, context, ({ bucket, workload }) => {
    const reason = lacking(bucket, workload);
    return reason === null ? null : both(() => ({ status: 'failed', reason }));
  });
}

function withoutEnded(
  cells: readonly CellOfJob[],
  sides: BothSides,
  { document }: JobContext,
  endOf: (cell: CellOfJob) => Readonly<Record<Side, CaseEnd>> | null,
): CellOfJob[] {
  return cells.filter((cell) => {
    const ends = endOf(cell);
    if (ends === null) return true;
    const { baseline, candidate } = sides;
    document.putCase(
      caseOfSide(cell, candidate, ends.candidate),
      caseOfSide(cell, baseline, ends.baseline),
    );
    return false;
  });
}
