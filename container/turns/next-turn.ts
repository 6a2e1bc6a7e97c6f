import { LEAST_ROUNDS } from '../../src/stats/client-ratio.ts';

/** A workload as the planner knows it, in the order in which workloads are begun. */
export interface WorkloadInTurns {
  /** Rounds that all clients that can still be measured have ended. */
  rounds: number;
  begun: boolean;
  /** Whether it has a client that can be measured. */
  open: boolean;
  /** One that is begun only when nothing is left to be told of those before it. */
  extra: boolean;
  /** What a round of all its clients takes, as far as known. */
  secondsPerRound: number;
  /**
   * Half the width of the widest interval of two of its clients, of ln ratio; infinite without one. It must
   * not depend on which side of 1 the ratio is: to go on until a difference shows would show one that is
   * not there.
   */
  halfWidth: number;
  /** Whether all that can be told of its clients is told: apart by far, or equal. */
  told: boolean;
}

export type Turn =
  | { workload: number }
  /** `budget`: nothing that is left to do fits into it. */
  | { workload: null; why: 'budget' | 'done' };

/** Rounds of every workload where nobody set a budget. */
export const ROUNDS_WITHOUT_BUDGET = 6;
/** More rounds make intervals narrower than what differs from one day to the next. */
const MOST_ROUNDS = 60;
/** Rounds differ: one that takes longer than expected must not break the budget. */
const MARGIN = 1.1;

/**
 * What is measured next. A workload that was begun gets its least number of rounds before another is begun,
 * and is begun only where that many are expected to fit; then the workload gets the next round whose
 * intervals are widest.
 *
 * @param secondsLeft of the budget; null: there is none
 */
export function nextTurn(workloads: readonly WorkloadInTurns[], secondsLeft: number | null): Turn {
  const least = secondsLeft === null ? ROUNDS_WITHOUT_BUDGET : LEAST_ROUNDS;
  const most = secondsLeft === null ? ROUNDS_WITHOUT_BUDGET : MOST_ROUNDS;
  const fits = ({ secondsPerRound }: WorkloadInTurns, rounds: number) =>
    secondsLeft === null || rounds * secondsPerRound * MARGIN <= secondsLeft;
  const open = workloads.filter((one) => one.open && one.rounds < most);
  const unfinished = open.find((one) => one.begun && one.rounds < least && fits(one, 1));
  const toBegin = (extra: boolean) =>
    open.find((one) => !one.begun && one.extra === extra && fits(one, least));
  const widest = (some: readonly WorkloadInTurns[]) =>
    some
      .filter((one) => one.begun && fits(one, 1))
      .toSorted((a, b) => b.halfWidth - a.halfWidth)[0];
  const next =
    unfinished ??
    toBegin(false) ??
    widest(open.filter(({ told }) => !told)) ??
    toBegin(true) ??
    widest(open);
  if (next) return { workload: workloads.indexOf(next) };
  return { workload: null, why: open.length > 0 ? 'budget' : 'done' };
}
