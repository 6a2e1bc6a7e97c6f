import { expect, test } from 'vitest';
import { differencesInRounds, ratioOf, type Told, toldBy } from '../../src/judge/client-ratio.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { loadFamilies } from '../builtin/workloads.ts';
import { nextTurn } from './next-turn.ts';
import { WorkloadInTurns } from './rounds.ts';

const BUCKET = { name: 'a-bucket', storageClass: 'S3Standard' } as const;
const FAMILIES = loadFamilies().slice(0, 4);
const ROUNDS_THAT_FIT = 34;

/**
 * Plans whole runs of two S3 clients on four workloads, for as many rounds as fit, and tells what comes of it.
 *
 * @param ratio of the first to the second
 * @param sd of a single run, of its logarithm; workload by workload 0.6, 0.8, 1.2 and 1.4 times it
 */
function plannedRuns(ratio: number, sd: number, runs: number): Record<Told, number> {
  const random = seededRandom(11);
  const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const told: Record<Told, number> = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
  for (let run = 0; run < runs; run++) {
    const works = FAMILIES.map((family) => {
      const work = new WorkloadInTurns(BUCKET, family, ['a', 'b']);
      work.choose(family.standard, family.members.get(family.standard)!);
      return work;
    });
    for (let left = ROUNDS_THAT_FIT; ; left--) {
      const turn = nextTurn(
        works.map((work) => ({ ...work.standing(0.9), secondsPerRound: 0.9 })),
        left,
      );
      if (turn.workload === null) break;
      const work = works[turn.workload]!;
      const round = work.nextRound;
      const shared = 0.1 * noise();
      for (const [client, rate] of [
        ['a', ratio],
        ['b', 1],
      ] as const) {
        const off = shared + sd * [0.6, 0.8, 1.2, 1.4][turn.workload]! * noise();
        const gigabitsPerSecond = rate * Math.exp(off);
        const measurement = { round, run: 2, seconds: 1, gigabitsPerSecond, warmup: false };
        work.add(client, { status: 'measured', reason: null, measurements: [measurement] });
      }
    }
    for (const work of works) {
      const [a, b] = work.cases();
      told[toldBy(ratioOf(differencesInRounds(a!, b!)))]++;
    }
  }
  return told;
}

// Rounds go on until something is shown: hence a little more than the 6 of 100 of a number of rounds that was fixed
// before.
test.each([
  [0.03, 4],
  [0.08, 10],
  [0.2, 10],
])('of equal clients, runs %d apart, at most %d of 100 pairs are told apart', (sd, most) => {
  const { faster, slower, tooFew } = plannedRuns(1, sd, 250);
  expect((faster + slower) / 10).toBeLessThan(most);
  expect(tooFew).toBe(0);
});

test.each([
  [1.05, 0.03, 97],
  [1.1, 0.05, 90],
  [1.2, 0.08, 95],
  [1.5, 0.15, 98],
])(
  'clients that are %d × as fast, runs %d apart, are told apart or equal in %d of 100',
  (ratio, sd, least) => {
    const { equal, faster, slower } = plannedRuns(ratio, sd, 100);
    expect((faster + equal) / 4).toBeGreaterThan(least);
    expect(slower).toBe(0);
  },
);
