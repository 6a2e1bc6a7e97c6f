import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SeenQuestion } from '../../src/contract/requests-seen.ts';
import { requestsSeen } from '../../src/testing/requests-seen.ts';
import { apart, RunTimes, withRequests } from './requests-seen.ts';

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
