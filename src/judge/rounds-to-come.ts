import { median } from '../stats/quantile.ts';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { type PairedRound, type Reading, readingOf, roundsToNextCheck, scaleOf } from './course.ts';
import type { SequentialDesign } from './design.ts';

/** Cells in which nothing changed, made to see how many rounds they take. */
const SIMULATED = 300;
/** How much rounds differ where nobody has seen it: on machines that differ little, and on those of one's own. */
const USUAL_NOISE = [0.02, 0.06];
/** A change of so many standard errors is taken to be one, and to go on until it can be proven. */
const CLEAR = 4;
/**
 * By how much the median of what a few normal values are off their median is too small, by their number
 * (Croux & Rousseeuw, "Time-efficient algorithms for two highly robust estimators of scale", 1992).
 */
const TOO_SMALL = [1, 1, 1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];

/** Rounds that are still to come, on average, of cells that differ from round to round as those before do. */
export class RoundsToCome {
  readonly #design: SequentialDesign;
  /** Of cells in work after so many rounds. */
  readonly #open: readonly number[];
  readonly #noise: number;
  /** Of a cell when its screen has ended. */
  readonly afterScreen: number;

  /** @param cells what is known of all */
  constructor(cells: readonly Reading[], design: SequentialDesign) {
    this.#design = design;
    this.#noise = median([...cells.flatMap(noiseOf), ...USUAL_NOISE]);
    const { afterScreen, open } = simulated(this.#noise, design);
    this.afterScreen = afterScreen;
    this.#open = open;
  }

  /** Of a cell that goes on after its screen. */
  of({ effect, rounds }: Reading): number {
    const { looks, mostRounds } = this.#design;
    const isClear = Math.abs(effect!) * Math.sqrt(rounds) > CLEAR * this.#noise;
    const look = looks.find(({ pairs }) => pairs > rounds)?.pairs ?? mostRounds;
    return isClear ? look - rounds : (this.#open[rounds] ?? look - rounds);
  }
}

function noiseOf({ differences: { length }, differences }: Reading): number[] {
  return length < 3 ? [] : [scaleOf(differences) * (TOO_SMALL[length] ?? length / (length - 0.8))];
}

interface Simulated {
  afterScreen: number;
  open: number[];
}

let known: { key: string; found: Simulated } | null = null;

/** @param noise standard deviation of the difference of a round, of ln Gb/s */
function simulated(noise: number, design: SequentialDesign): Simulated {
  // Steps of about 10 %: the next round of a cell changes little, and need not be simulated anew.
  const step = Math.round(10 * Math.log(Math.max(noise, 1e-4)));
  const key = JSON.stringify([step, design]);
  if (known?.key !== key) known = { key, found: simulate(Math.exp(step / 10), design) };
  return known.found;
}

function simulate(noise: number, design: SequentialDesign): Simulated {
  const { screenRounds } = design;
  const normal = normalDeviates(seededRandom(1));
  const counts: number[] = [];
  const sums: number[] = [];
  let after = 0;
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
    after += rounds.length - screenRounds;
    for (const at of seen) {
      counts[at] = (counts[at] ?? 0) + 1;
      sums[at] = (sums[at] ?? 0) + rounds.length - at;
    }
  }
  return { afterScreen: after / SIMULATED, open: sums.map((sum, at) => sum / counts[at]!) };
}
