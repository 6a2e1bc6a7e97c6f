import { describe, expect, test } from 'vitest';
import { nextTurn, type WorkloadStanding } from './next-turn.ts';

function a(fields: Partial<WorkloadStanding> = {}): WorkloadStanding {
  return {
    rounds: 0,
    begun: false,
    open: true,
    extra: false,
    secondsPerRound: 2,
    halfWidth: Number.POSITIVE_INFINITY,
    shown: false,
    told: false,
    leftAlone: false,
    ...fields,
  };
}

const begun = (rounds: number, fields: Partial<WorkloadStanding> = {}) =>
  a({ begun: true, rounds, halfWidth: 0.1, ...fields });

const OVER = { workload: null, why: 'budget' };

describe('the next turn', () => {
  test('begins with the first workload', () => {
    expect(nextTurn([a(), a()], 100)).toEqual({ workload: 0 });
  });

  test('goes on with a workload until it has 5 rounds, and only then begins another', () => {
    expect(nextTurn([begun(1), a()], 100)).toEqual({ workload: 0 });
    expect(nextTurn([begun(4), a()], 100)).toEqual({ workload: 0 });
    expect(nextTurn([begun(5), a()], 100)).toEqual({ workload: 1 });
  });

  test('begins nothing whose 5 rounds do not fit, but something smaller after it', () => {
    expect(nextTurn([begun(5), a(), a({ secondsPerRound: 0.5 })], 8)).toEqual({ workload: 2 });
    expect(nextTurn([a()], 10.9)).toEqual(OVER);
    expect(nextTurn([a()], 11)).toEqual({ workload: 0 });
  });

  test('goes where something is shown in the least time when all have been begun', () => {
    const workloads = [
      begun(5, { halfWidth: 0.2 }),
      begun(7),
      begun(5),
      begun(5, { halfWidth: 0.3 }),
    ];
    expect(nextTurn(workloads, 100)).toEqual({ workload: 2 });
    const slow = [begun(5, { secondsPerRound: 5 }), begun(7)];
    expect(nextTurn(slow, 100)).toEqual({ workload: 1 });
  });

  test('goes where intervals are widest when something is shown of all', () => {
    const shown = (halfWidth: number) => begun(5, { halfWidth, shown: true });
    expect(nextTurn([shown(0.1), shown(0.3), shown(0.2)], 100)).toEqual({ workload: 1 });
    expect(nextTurn([shown(0.1), shown(0.3), begun(5)], 100)).toEqual({ workload: 2 });
  });

  test('goes to those that something is still to be told of first, however wide the others are', () => {
    const workloads = [begun(5, { halfWidth: 0.9, told: true }), begun(5)];
    expect(nextTurn(workloads, 100)).toEqual({ workload: 1 });
  });

  test('begins an extra workload only when all others are told', () => {
    const extra = a({ extra: true });
    expect(nextTurn([begun(5), extra], 100)).toEqual({ workload: 0 });
    expect(nextTurn([begun(5, { told: true }), extra], 100)).toEqual({ workload: 1 });
    expect(nextTurn([begun(5, { told: true }), begun(2, { extra: true })], 100)).toEqual({
      workload: 1,
    });
    expect(nextTurn([begun(5, { told: true }), extra], 10)).toEqual({ workload: 0 });
  });

  test('begins no round that does not fit, and says that the budget is used', () => {
    expect(nextTurn([begun(9)], 2.3)).toEqual({ workload: 0 });
    expect(nextTurn([begun(9)], 2.1)).toEqual(OVER);
    expect(nextTurn([begun(9)], 0)).toEqual(OVER);
    expect(nextTurn([begun(9), begun(9, { secondsPerRound: 1 })], 1.5)).toEqual({ workload: 1 });
  });

  test('goes to the next workload where not even a round of an unfinished one fits', () => {
    const stuck = begun(2, { secondsPerRound: 50 });
    expect(nextTurn([stuck, begun(5)], 10)).toEqual({ workload: 1 });
  });

  test('leaves out what cannot be measured, and is done when nothing is left', () => {
    expect(nextTurn([a({ open: false }), a()], 100)).toEqual({ workload: 1 });
    expect(nextTurn([a({ open: false })], 100)).toEqual({ workload: null, why: 'done' });
    expect(nextTurn([], 100)).toEqual({ workload: null, why: 'done' });
    expect(nextTurn([begun(60)], 1000)).toEqual({ workload: null, why: 'done' });
  });

  test('gives each workload 6 rounds where there is no budget', () => {
    expect(nextTurn([begun(5), a({ extra: true })], null)).toEqual({ workload: 0 });
    expect(nextTurn([begun(6), a({ extra: true, secondsPerRound: 1e6 })], null)).toEqual({
      workload: 1,
    });
    expect(nextTurn([begun(6), begun(6)], null)).toEqual({ workload: null, why: 'done' });
  });

  test('gives each workload the rounds that were asked for, with a budget or without', () => {
    const ten = { leastRounds: 10, mostRounds: 10 };
    const told = { told: true, shown: true };
    for (const left of [null, 1000]) {
      expect(nextTurn([begun(9, told), a()], left, ten)).toEqual({ workload: 0 });
      expect(nextTurn([begun(10), a()], left, ten)).toEqual({ workload: 1 });
      expect(nextTurn([begun(10), begun(10)], left, ten)).toEqual({ workload: null, why: 'done' });
    }
    const two = { leastRounds: 2, mostRounds: 2 };
    expect(nextTurn([begun(2)], 1000, two)).toEqual({ workload: null, why: 'done' });
  });

  test('begins a workload only where the least that was asked for fits, and goes on from there', () => {
    const least = { leastRounds: 12 };
    expect(nextTurn([a()], 24, least)).toEqual({ workload: null, why: 'budget' });
    expect(nextTurn([a()], 27, least)).toEqual({ workload: 0 });
    expect(nextTurn([begun(12)], 100, least)).toEqual({ workload: 0 });
    expect(nextTurn([begun(12, { told: true }), a({ extra: true })], null, least)).toEqual({
      workload: 1,
    });
    expect(nextTurn([begun(70)], 1000, { leastRounds: 80 })).toEqual({ workload: 0 });
  });

  test('leaves a client that no other is left beside after the least number of rounds', () => {
    const alone = (rounds: number) => begun(rounds, { leftAlone: true, halfWidth: 0, told: true });
    expect(nextTurn([alone(4), begun(5)], 100)).toEqual({ workload: 0 });
    expect(nextTurn([alone(5), begun(5, { told: true })], 100)).toEqual({ workload: 1 });
    expect(nextTurn([alone(5), a({ extra: true })], 100)).toEqual({ workload: 1 });
    expect(nextTurn([alone(5)], 100)).toEqual({ workload: null, why: 'done' });
    expect(nextTurn([alone(5)], 100, { leastRounds: 7 })).toEqual({ workload: 0 });
    expect(nextTurn([alone(7)], 100, { leastRounds: 7 })).toEqual({ workload: null, why: 'done' });
  });

  test('never uses more than the budget and a round, whatever rounds take', () => {
    const workloads = [a(), a({ secondsPerRound: 3 }), a({ secondsPerRound: 1, extra: true })];
    let left = 37.5;
    let rounds = 0;
    for (;;) {
      const turn = nextTurn(workloads, left);
      if (turn.workload === null) break;
      const one = workloads[turn.workload]!;
      one.begun = true;
      one.rounds++;
      one.halfWidth = 1 / one.rounds;
      left -= one.secondsPerRound * (rounds++ % 2 === 0 ? 0.95 : 1.05);
    }
    expect(left).toBeGreaterThan(-0.2);
    expect(left).toBeLessThan(3);
    expect(workloads.map((one) => one.rounds)).toEqual([expect.any(Number), expect.any(Number), 0]);
    expect(Math.min(workloads[0]!.rounds, workloads[1]!.rounds)).toBeGreaterThanOrEqual(5);
  });
});
