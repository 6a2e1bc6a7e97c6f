import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SeenQuestion } from '../../src/contract/requests-seen.ts';
import type { ContextSwitches } from '../../src/process/usage.ts';
import { aRequest } from '../../src/testing/requests.ts';
import { requestsSeen } from '../../src/testing/requests-seen.ts';
import { apart, costsToTell, RunCosts, RunTimes, withRequests } from './run-facts.ts';

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

describe('when a run was', () => {
  function timesOf(isOurs: boolean) {
    const clock = { ms: 1000 };
    const times = new RunTimes(isOurs, () => clock.ms);
    return { clock, times };
  }

  test('is when its line came', () => {
    const { clock, times } = timesOf(false);
    clock.ms = 3000;
    expect(times.line('Timed to: 2900.125 ms, 1.500000 s')).toBe(false);
    expect(times.take(1.5)).toEqual({ endedMs: 3000, seconds: 1.5, isExact: false });
  });

  test('is what a runner of ours says of each, and nobody else gets to read that', () => {
    const { clock, times } = timesOf(true);
    clock.ms = 4000;
    expect(times.line('Run:1 Secs:1.5 Gb/s:1')).toBe(false);
    expect(times.line('Timed to: 2900.125 ms, 1.500000 s')).toBe(true);
    expect(times.take(1.5)).toEqual({ endedMs: 2900.125, seconds: 1.5, isExact: true });
    expect(times.take(1.5)).toEqual({ endedMs: 4000, seconds: 1.5, isExact: false });
  });

  test('is not known of one that claims to be longer than its program', () => {
    const { clock, times } = timesOf(false);
    clock.ms = 2000;
    expect(times.take(1.1)).toBeUndefined();
  });

  test('is no part of what is recorded', () => {
    const run = { run: 1, seconds: 1, gigabitsPerSecond: 1 };
    const time = { endedMs: 5, seconds: 1, isExact: true };
    expect(apart([{ ...run, time }])).toEqual({ runs: [run], times: [time] });
  });
});

describe('what the server saw', () => {
  const runs = [{ run: 1 }, { run: 2 }];
  const times = runs.map(({ run }) => ({ endedMs: run * 1000, seconds: 0.5, isExact: true }));

  /** A server that answers what it is asked with this, and what it was asked. */
  async function journalThat(status: number, answer: unknown) {
    const asked: SeenQuestion[] = [];
    const server = createServer(async (message, response) => {
      asked.push(JSON.parse(Buffer.concat(await message.toArray()).toString()));
      response.writeHead(status).end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const lines: string[] = [];
    const journal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const add = () =>
      withRequests(runs, times, { bucket: 'b', journal, log: (line) => lines.push(line) });
    return { add, asked, lines };
  }

  test('is added to the runs of which it can tell', async () => {
    const seen = requestsSeen();
    const { add, asked, lines } = await journalThat(200, [null, seen]);
    expect(await add()).toEqual([{ run: 1 }, { run: 2, requests: seen }]);
    expect([asked, lines]).toEqual([[{ bucket: 'b', runs: times }], []]);
  });

  test.each([
    ['refuses', 400, 'no such thing'],
    ['says something else', 200, [{ other: 1 }]],
  ])(
    'is said not to be known where the server %s, and the runs stand',
    async (_, status, answer) => {
      const { add, lines } = await journalThat(status, answer);
      expect(await add()).toEqual(runs);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^What the S3 server saw of these runs is not known: .+$/);
    },
  );

  test('is asked of no other server, and not where the time of a run is not known', async () => {
    const log = () => {
      throw new Error('nothing is to be said');
    };
    expect(await withRequests(runs, times, { bucket: 'b', log })).toEqual(runs);
    const other = { bucket: 'b', journal: 'http://127.0.0.1:1', log };
    expect(await withRequests(runs, times.slice(1), other)).toEqual(runs);
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
