import type { Turns } from '../../src/contract/run-result.ts';
import { EQUAL_WITHIN, LEAST_ROUNDS } from '../../src/judge/client-ratio.ts';

/** A workload as the planner knows it. */
export interface WorkloadStanding {
  /** Rounds that all clients that can still be measured have ended. */
  rounds: number;
  begun: boolean;
  /** Whether it has a client that can be measured. */
  open: boolean;
  /** Of several clients it has one left: there is nothing to compare, and more rounds tell nothing. */
  leftAlone: boolean;
  /** Started only when everything about the ones before it is decided. */
  extra: boolean;
  /** What a round of all its clients takes, as far as known. */
  secondsPerRound: number;
  /** Half the width of the widest interval of two of its clients, of ln ratio; infinite without one. */
  halfWidth: number;
  /** Whether each two of its clients are apart, clear of 1, or equal. */
  shown: boolean;
  /** Whether everything about its clients is decided: they are far apart, or equal. */
  told: boolean;
}

export type NextTurn =
  | { workload: number }
  /** `budget`: nothing that is left to do fits into it. */
  | { workload: null; why: 'budget' | 'done' };

/** Rounds of every workload where nobody set a budget. */
const ROUNDS_WITHOUT_BUDGET = 6;
/** More rounds make intervals narrower than what differs from one day to the next. */
const MOST_ROUNDS = 60;
/** Rounds differ: one that takes longer than expected must not break the budget. */
const MARGIN = 1.1;

/** Rounds of a workload, as somebody asked; absent: as is usual. */
export type RoundsAsked = Pick<Turns, 'leastRounds' | 'mostRounds'>;

/**
 * What is measured next, of workloads in the order in which they are begun. One that was begun gets its
 * least number of rounds before another is begun, and is begun only where that many are expected to fit.
 * Then those get rounds of whose clients nothing is shown yet, what takes least time first; then those of which
 * more can be told, where intervals are widest. A client that is left alone gets the least number of rounds.
 *
 * @param secondsLeft of the budget; null: there is none
 */
export function nextTurn(
  workloads: readonly WorkloadStanding[],
  secondsLeft: number | null,
  { leastRounds, mostRounds }: RoundsAsked = {},
): NextTurn {
  const [usual, last] =
    secondsLeft === null
      ? [ROUNDS_WITHOUT_BUDGET, ROUNDS_WITHOUT_BUDGET]
      : [LEAST_ROUNDS, MOST_ROUNDS];
  const least = leastRounds ?? usual;
  const most = mostRounds ?? Math.max(least, last);
  const fits = ({ secondsPerRound }: WorkloadStanding, rounds: number) =>
    secondsLeft === null || rounds * secondsPerRound * MARGIN <= secondsLeft;
  const open = workloads.filter((one) => one.open && one.rounds < (one.leftAlone ? least : most));
  const unfinished = open.find((one) => one.begun && one.rounds < least && fits(one, 1));
  const toBegin = (extra: boolean) =>
    open.find((one) => !one.begun && one.extra === extra && fits(one, least));
  const first = (some: readonly WorkloadStanding[], by: (one: WorkloadStanding) => number) =>
    some.filter((one) => one.begun && fits(one, 1)).toSorted((a, b) => by(a) - by(b))[0];
  const widest = ({ halfWidth }: WorkloadStanding) => -halfWidth;
  const untold = open.filter(({ told }) => !told);
  const unshown = untold.filter(({ shown }) => !shown);
  const next =
    unfinished ??
    toBegin(false) ??
    first(unshown, secondsToTell) ??
    first(untold, widest) ??
    toBegin(true) ??
    first(open, widest);
  if (next) return { workload: workloads.indexOf(next) };
  return { workload: null, why: open.length > 0 ? 'budget' : 'done' };
}

/** An interval of so little, of ln ratio, either tells two clients apart or shows that they are equal. */
const DECISIVE_HALF_WIDTH = Math.log(1 + EQUAL_WITHIN) / 2;

/** Seconds until the intervals of a workload are narrow enough, as their width falls with the root of the rounds. */
function secondsToTell({ halfWidth, rounds, secondsPerRound }: WorkloadStanding): number {
  const more = rounds * ((halfWidth / DECISIVE_HALF_WIDTH) ** 2 - 1);
  return secondsPerRound * Math.max(1, more);
}
