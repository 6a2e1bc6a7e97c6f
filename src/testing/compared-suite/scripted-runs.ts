import { gigabitsPerSecond } from '../../contract/runner-output.ts';
import { seededRandom } from '../../stats/random.ts';

/** What the processes of a client do on one side. */
export interface Doing {
  /** Its rate, 1 if it is as it was. */
  rate?: number;
  /** In which workload alone. @default all */
  only?: string;
  /** Standard deviation of its processes. */
  noise?: number;
  /** Each so many-th run meets a 503, and has a tenth of its rate. */
  every503?: number;
  /** What a run takes at a rate of 1. */
  seconds?: number;
  /** What happens instead, in which processes, from 1. */
  but?: { what: string; from?: number; to?: number };
}

/** More than a comparison has rounds. */
const PROCESSES = 40;

/** The lines of a file that runner.sh reads: of a warm-up and a kept run for each process. */
export function scriptOf(
  { but, every503, noise = 0, only, rate = 1, seconds = 20 }: Doing,
  workload: string,
  seed: number,
): string {
  const random = seededRandom(seed);
  const level = only === undefined || only === workload ? rate : 1;
  const lines = Array.from({ length: PROCESSES }, (_, index) => {
    const { from = 1, to = PROCESSES, what } = but ?? { what: '', from: PROCESSES + 1 };
    const own = level * Math.exp(noise * gauss(random));
    const runs = [1, 2].map((run) => {
      const isUnlucky = every503 !== undefined && random() * every503 < 1;
      const took = seconds / own / (isUnlucky ? 0.1 : 1);
      const gigabits = gigabitsPerSecond((1e9 / 8) * seconds, took);
      return `Run:${run} Secs:${took.toFixed(6)} Gb/s:${gigabits.toFixed(6)}`;
    });
    return index + 1 >= from && index + 1 <= to ? what : runs.join(';');
  });
  return `${lines.join('\n')}\n`;
}

/** Standard normal (Box & Muller 1958). */
function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
