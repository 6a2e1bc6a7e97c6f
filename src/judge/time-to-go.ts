/** When a comparison will have ended: the rounds that are still to come, simulated. */
import type { TimeLeft } from '../contract/job-log.ts';
import { quantile } from '../stats/quantile.ts';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { type PairedRound, type Reading, readingOf, roundsToNextCheck } from './course.ts';
import type { SequentialDesign } from './design.ts';
import { type CellInWork, cellsLeft, usualSeconds, type WorkLimits } from './next-work.ts';
import { usualRoundScale } from './outlook.ts';

/** Cells in which nothing changed, made to see how many rounds they take. */
const SIMULATED = 300;
/**
 * Assumed difference between rounds before any was seen: on instances that vary little, and on one's own machine.
 * Each counts as much as a cell.
 */
const USUAL_NOISE = [0.02, 0.06];
/** Rounds that differ less are as good as equal. */
const LEAST_NOISE = 1e-4;
/** A change of this many standard errors is considered real, and the cell continues until it can be proven. */
const CLEAR = 4;
/**
 * How far the noise of a run may be from what is assumed: a factor of 4 either way before a cell was screened, and
 * less with every cell that was.
 */
const NOISE_FACTOR = 4;
/** Ends of a run that are drawn for each level of noise, to say when most would come. */
const DRAWN_ENDS = 130;
/**
 * How much the time of a round differs between cells, as the standard deviation of its logarithm, before it was seen;
 * it counts as two cells. Seen with two clients and four workloads, in 19 comparisons: 0.21 to 0.26.
 */
const USUAL_PACE_SPREAD = 0.25;
/** Of 10 ends, 8 are within what is told. */
const ENDS_TOLD = [0.1, 0.9] as const;

/**
 * When the rounds to come will have ended. A test that ends as soon as it can ends at random: where noise makes cells
 * stand out no single number is near, so what is told is a range. Of the cells that are still to be screened
 * some will stand out, and nobody knows which.
 *
 * @returns null while no round has been timed
 */
export function timeToGo(
  cells: readonly CellInWork[],
  { cells: count = cells.length, secondsLeft }: WorkLimits,
  design: SequentialDesign,
): TimeLeft | null {
  const usual = usualSeconds(cells);
  if (usual === 0) return null;
  const { noise, screened } = noiseOf(
    cells.map(({ reading }) => reading),
    design,
  );
  const left = cellsLeft(cells, count).map((at) => cells[at]!);
  const factor = NOISE_FACTOR ** (1 / Math.sqrt(1 + screened));
  const [quieter, usualRounds, noisier] = [noise / factor, noise, noise * factor].map((level) =>
    left.map(({ reading }) => roundsToCome(reading, level, design)),
  );
  /** @param choose one number of those that the rounds of simulated cells were */
  const total = (rounds: number[][], choose: (rounds: readonly number[]) => number, pace = usual) =>
    left.reduce(
      (sum, { secondsPerRound }, at) => sum + choose(rounds[at]!) * (secondsPerRound ?? pace),
      0,
    );
  const random = seededRandom(1);
  const normal = normalDeviates(random);
  const spread = paceSpread(cells, left);
  const anyOf = (rounds: readonly number[]) => rounds[Math.floor(random() * rounds.length)]!;
  const ends = [quieter!, usualRounds!, noisier!].flatMap((rounds) =>
    Array.from({ length: DRAWN_ENDS }, () =>
      total(rounds, anyOf, usual * Math.exp(spread * normal())),
    ),
  );
  const [first, last] = ENDS_TOLD.map((share) => quantile(ends, share));
  const most = Math.max(0, secondsLeft ?? Number.POSITIVE_INFINITY);
  return {
    seconds: Math.min(most, total(usualRounds!, mean)),
    within: [Math.min(most, first!), Math.min(most, last!)],
  };
}

/** How many rounds a cell may take that is to have more, each as likely as the next. */
function roundsToCome(
  { course, effect, rounds }: Reading,
  noise: number,
  design: SequentialDesign,
): number[] {
  const { afterScreen, open } = simulated(noise, design);
  if (course === 'unscreened')
    return afterScreen.map((more) => design.screenRounds - rounds + more);
  const look = design.looks.find(({ pairs }) => pairs > rounds)?.pairs ?? design.mostRounds;
  const isClear = Math.abs(effect!) * Math.sqrt(rounds) > CLEAR * noise;
  const seen = isClear ? [] : open[rounds]!;
  return seen.length > 0 ? seen : [look - rounds];
}

/** How far the cells that are not yet timed may be, together, from the usual pace of those that are. */
function paceSpread(cells: readonly CellInWork[], left: readonly CellInWork[]): number {
  const logs = cells.flatMap(({ secondsPerRound }) =>
    secondsPerRound === null ? [] : Math.log(secondsPerRound),
  );
  const untimed = left.filter(({ secondsPerRound }) => secondsPerRound === null).length;
  if (untimed === 0) return 0;
  const middle = mean(logs);
  const squares = logs.reduce((sum, log) => sum + (log - middle) ** 2, 2 * USUAL_PACE_SPREAD ** 2);
  return Math.sqrt((squares / (logs.length + 1)) * (1 / logs.length + 1 / untimed));
}

function noiseOf(cells: readonly Reading[], design: SequentialDesign) {
  const screened = cells.filter(({ rounds }) => rounds >= design.screenRounds);
  const seen = usualRoundScale(
    screened.map(({ differences }) => differences),
    design,
  );
  const all = seen === null ? [] : screened.map(() => Math.max(seen, LEAST_NOISE));
  const logs = [...all, ...USUAL_NOISE].map(Math.log);
  const noise = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return { noise, screened: all.length };
}

/** Rounds that cells without a change took. */
interface Simulated {
  /** After their screen. */
  afterScreen: number[];
  /** After so many rounds, of those that were still open. */
  open: number[][];
}

const known = new Map<string, Simulated>();

/** @param noise standard deviation of the difference of a round, of ln Gb/s */
function simulated(noise: number, design: SequentialDesign): Simulated {
  // Steps of about 10 %: the next round of a cell changes little, and need not be simulated anew.
  const step = Math.round(10 * Math.log(noise));
  const key = JSON.stringify([step, design]);
  const found = known.get(key) ?? simulate(Math.exp(step / 10), design);
  known.set(key, found);
  return found;
}

function simulate(noise: number, design: SequentialDesign): Simulated {
  const normal = normalDeviates(seededRandom(1));
  const afterScreen: number[] = [];
  const open: number[][] = Array.from({ length: design.mostRounds }, () => []);
  for (let cell = 0; cell < SIMULATED; cell++) {
    const rounds: PairedRound[] = [];
    const seen: number[] = [];
    for (;;) {
      for (let more = roundsToNextCheck(rounds.length, design); more > 0; more--) {
        rounds.push({ difference: noise * normal(), nearest: 0 });
      }
      if (readingOf(rounds, design).course !== 'open') break;
      seen.push(rounds.length);
    }
    afterScreen.push(rounds.length - design.screenRounds);
    for (const at of seen) open[at]!.push(rounds.length - at);
  }
  return { afterScreen, open };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
