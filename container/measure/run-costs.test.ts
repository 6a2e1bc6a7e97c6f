import { describe, expect, test } from 'vitest';
import type { ContextSwitches } from '../../src/process/context-switches.ts';
import { aRequest } from '../../src/testing/requests.ts';
import { costsToTell, RunCosts } from './run-costs.ts';

/** A program whose usage and time the test tells. */
function aProgram() {
  const now = {
    ...{ ms: 0, cpuSeconds: 0 as number | null, peakMemoryBytes: 1000 },
    switches: null as ContextSwitches | null,
  };
  const switches = { take: () => now.switches };
  const costs = new RunCosts({ read: () => ({ ...now }) }, switches, () => now.ms);
  const used = (seconds: number, cpuSeconds: number | null, said = seconds) => {
    now.ms += seconds * 1000;
    now.cpuSeconds = cpuSeconds === null ? null : (now.cpuSeconds ?? 0) + cpuSeconds;
    return costs.take(said);
  };
  return { now, used };
}

describe('what a run costs', () => {
  test('is the CPU time since the run before, and the most memory so far', () => {
    const { now, used } = aProgram();
    expect(used(2, 1.5)).toEqual({ cpuSeconds: 1.5, peakMemoryBytes: 1000 });
    now.peakMemoryBytes = 3000;
    expect(used(2.1, 0.5, 2)).toEqual({ cpuSeconds: 0.5, peakMemoryBytes: 3000 });
  });

  test.each([
    ['its program took long to start', 3, 2],
    ['its line came with the one before', 0, 2],
  ])('has no CPU time where %s', (_, seconds, said) => {
    const { used } = aProgram();
    expect(used(seconds, 1, said)).toEqual({ peakMemoryBytes: 1000 });
  });

  test('leaves out what was used before, where that is not known of a run', () => {
    const { used } = aProgram();
    used(5, 4, 1);
    expect(used(1, 0.25)).toMatchObject({ cpuSeconds: 0.25 });
  });

  test('has no CPU time where its program has ended before anybody looked', () => {
    const { used } = aProgram();
    used(1, 4);
    expect(used(1, null)).toEqual({ peakMemoryBytes: 1000 });
  });

  test('has no CPU time where less is counted than before, nor has the next run', () => {
    const { used } = aProgram();
    used(1, 4);
    expect(used(1, -1)).toEqual({ peakMemoryBytes: 1000 });
    expect(used(1, 2)).toEqual({ peakMemoryBytes: 1000 });
    expect(used(1, 0.25)).toMatchObject({ cpuSeconds: 0.25 });
  });

  test('is no CPU time where it has used less than a tick: the sum over runs is right', () => {
    const { used } = aProgram();
    used(1, 4);
    expect(used(0.002, 0)).toMatchObject({ cpuSeconds: 0 });
    expect(used(0.002, 0.01)).toMatchObject({ cpuSeconds: 0.01 });
  });

  test('has the context switches since the run before, where they and its CPU time are known', () => {
    const { now, used } = aProgram();
    now.switches = { voluntary: 7, involuntary: 2 };
    expect(used(1, 0.5)).toMatchObject({ voluntarySwitches: 7, involuntarySwitches: 2 });
    expect(used(5, 0.5, 1)).toEqual({ peakMemoryBytes: 1000 });
    now.switches = null;
    expect(used(1, 0.5)).toEqual({ cpuSeconds: 0.5, peakMemoryBytes: 1000 });
  });

  test('leaves out what a program had used before it was measured', () => {
    const before = { cpuSeconds: 40, peakMemoryBytes: 1000 };
    let [ms, seconds] = [0, 40];
    const meter = { read: () => ({ ...before, cpuSeconds: seconds }) };
    const costs = new RunCosts(meter, { take: () => null }, () => ms, true);
    [ms, seconds] = [1000, 41];
    expect(costs.take(1)).toMatchObject({ cpuSeconds: 1 });
  });

  test('is not known where the system does not tell', () => {
    const nothing = { read: () => null, take: () => null };
    const costs = new RunCosts(nothing, nothing, () => 0);
    expect(costs.take(1)).toEqual({});
  });
});

test('of runs that delete, memory alone is told: their runner has put the objects just before', () => {
  const take = () => ({ cpuSeconds: 1, peakMemoryBytes: 1000, voluntarySwitches: 5 });
  const told = (action: 'get' | 'delete') =>
    costsToTell({ tasks: [aRequest(action, 'upload/1', 1)] }, () => ({
      ...{ costs: { take }, stop: () => {} },
    }))(1).costs.take(1);
  expect(told('get')).toEqual(take());
  expect(told('delete')).toEqual({ peakMemoryBytes: 1000 });
});
