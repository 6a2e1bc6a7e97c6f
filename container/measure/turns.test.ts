import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTurnFailure } from '../../src/contract/job-log.ts';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { readRunResult } from '../../src/contract/read-document.ts';
import type { CaseResult, RunResult, Turns } from '../../src/contract/run-result.ts';
import type { S3Profile } from '../../src/contract/s3-profile.ts';
import { bytesPerRun, type Workload } from '../../src/contract/workload.ts';
import { PROFILES } from '../../src/s3-server/profiles.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { CHECKS } from '../builtin/run-case.ts';
import { loadFamilies } from '../builtin/workloads.ts';
import { JobDocument } from '../document.ts';
import type { JobContext } from '../job-context.ts';
import type { RunProcess } from './process.ts';
import type { CaseOutcome } from './runner.ts';
import { measureInTurns } from './turns.ts';

/** A process as it was planned. */
interface Turn {
  s3Client: string;
  name: string;
  workload: Workload;
  round: number;
  checks: boolean;
}

/** MB/s of a machine's S3 clients; what a start takes, seconds. */
interface Machine {
  rates: Readonly<Record<string, number>>;
  start?: number;
  /** What a turn comes to otherwise. */
  instead?: (turn: Turn, turns: number) => Partial<CaseOutcome> | undefined;
  onTurn?: (turns: number) => void;
  /** From this turn on no process ends by itself. */
  hangsFrom?: number;
  /** Whether a process hangs until it is ended, without a run. */
  hangs?: (turn: Turn) => boolean;
}

/** The workloads of the suite, in one size each. */
const ALL = loadFamilies().length;
const DOWNLOADS = loadFamilies().filter(({ standard }) => standard.startsWith('download-')).length;

const CLIENTS = { 'raw-http': 800, 'sdk-js': 300, rclone: 500 };

interface Measured {
  cases: readonly CaseResult[];
  run: RunResult;
  turns: Turn[];
  lines: string[];
  seconds: number;
}

async function measure(
  machine: Machine,
  turns: Partial<Turns>,
  request: Partial<JobRequest> = {},
  {
    abort,
    before,
    dir = tempDir(),
    sizes,
  }: { abort?: AbortSignal; before?: RunResult; dir?: string; sizes?: string } = {},
): Promise<Measured> {
  const asked: Turns = { seed: 1, budgetSeconds: 37.5, sized: true, ...turns };
  const whole = aJobRequest({ s3Clients: Object.keys(machine.rates), turns: asked, ...request });
  let ms = Date.parse('2026-11-22T14:00:00Z');
  const now = () => new Date(ms);
  const texts: string[] = [];
  const document = new JobDocument(whole, aHost(), {
    sink: { put: async (_: string, text: string) => void texts.push(text) } as never,
    now,
    attempt: before ? 2 : 1,
    earlier: before ? { attempt: 1, document: before } : null,
  });
  const lines: string[] = [];
  const context: JobContext = {
    request: whole,
    workDir: dir,
    ...(sizes && { sizes }),
    document,
    environment: { PATH: '' },
    signal: abort ?? new AbortController().signal,
    log: (line) => void lines.push(line),
    now,
  };
  mkdirSync(join(dir, 'files'), { recursive: true });
  mkdirSync(join(dir, 'saved', whole.nonce), { recursive: true });
  const taken: Turn[] = [];
  const run: RunProcess = async ({ cell, limitSeconds, repeat, timed }) => {
    const turn: Turn = {
      ...{ s3Client: cell.s3Client, name: cell.workload, workload: timed.workload },
      ...{ round: repeat!.round, checks: timed.environment[CHECKS] === 'yes' },
    };
    taken.push(turn);
    machine.onTurn?.(taken.length);
    const bytes = bytesPerRun(turn.workload);
    const seconds = bytes / 1e6 / machine.rates[turn.s3Client]!;
    const warmups = repeat!.warmups ?? 1;
    const whole = (machine.start ?? 0.2) + (1 + warmups) * seconds;
    const took = machine.hangs?.(turn) ? limitSeconds : Math.min(limitSeconds, whole);
    ms += 1000 * took;
    const timing = { round: turn.round, seconds, gigabitsPerSecond: (bytes * 8) / 1e9 / seconds };
    const measurements = Array.from({ length: 1 + warmups }, (_, index) => ({
      ...{ ...timing, run: index + 1, warmup: index < warmups },
    }));
    const outcome: CaseOutcome = { status: 'measured', reason: null, measurements };
    const instead = machine.instead?.(turn, taken.length);
    const isLate = took === limitSeconds;
    if (isLate || taken.length >= (machine.hangsFrom ?? Number.POSITIVE_INFINITY)) {
      const printed = machine.hangs?.(turn)
        ? 0
        : Math.floor((took - whole) / seconds + 1 + warmups);
      const reason = `ended after ${limitSeconds} s`;
      const failed: CaseOutcome = {
        ...{ status: 'failed', reason, measurements: measurements.slice(0, Math.max(0, printed)) },
      };
      return { outcome: failed, seconds: took, ended: 'limit' };
    }
    return { outcome: { ...outcome, ...instead }, seconds: took, ended: 'by itself' };
  };
  const started = ms;
  await measureInTurns(asked, context, { run, prepare: async () => () => null });
  const stored = readRunResult(JSON.stringify(document.run), 'the document');
  return {
    cases: document.cases,
    run: stored,
    turns: taken,
    lines,
    seconds: (ms - started) / 1000,
  };
}

const kept = ({ measurements }: CaseResult) => measurements.filter(({ warmup }) => !warmup);
const workloadsOf = (cases: readonly CaseResult[]) => [
  ...new Set(cases.map((one) => one.workload)),
];

test('an S3 client that is too slow for a whole trial makes all sizes small', async () => {
  // Its warm-up with 48 MiB ends within the limit, and its second run does not.
  const rates = { 'raw-http': 800, slow: 1 };
  const { cases } = await measure({ rates }, { budgetSeconds: 300 });
  expect(workloadsOf(cases)[0]).toBe('download-8MiB-1x');
  expect(kept(cases[0]!).length).toBeGreaterThanOrEqual(5);
});

describe('an S3 client that hangs', () => {
  const rates = { 'raw-http': 800, 'sdk-js': 300, m: 500 };
  const hangs = ({ name, s3Client }: Turn) => s3Client === 'm' && name.startsWith('download-');
  const failures = (lines: readonly string[]) =>
    lines.flatMap((line) => parseTurnFailure(line) ?? []);

  test('in its trial has failed, which is told at once, and the others go on as without it', async () => {
    const { cases, lines, turns } = await measure({ rates, hangs }, {});
    const first = turns.findIndex((turn) => turn.s3Client === 'm');
    const told = failures(lines)[0]!;
    expect(told).toMatchObject({ s3Client: 'm', workload: turns[first]!.name });
    expect(told.reason).toMatch(/^ended after 45 s/);
    expect(lines.findIndex((line) => parseTurnFailure(line))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('=== round 1')),
    );
    const of = (name: string) => cases.filter((one) => one.workload === name);
    for (const name of workloadsOf(cases)
      .filter((one) => one.startsWith('download-'))
      .slice(0, 2)) {
      expect(
        of(name)
          .map(({ s3Client, status }) => `${s3Client} ${status}`)
          .sort(),
      ).toEqual([...['m failed', 'raw-http measured', 'sdk-js measured']]);
      const by = new Map(of(name).map((one) => [one.s3Client, one]));
      expect(by.get('m')!.reason).toMatch(/^ended after \d+ s \(tried with download-\w+-\d+x\)$/);
      expect(kept(by.get('raw-http')!).length).toBeGreaterThanOrEqual(5);
    }
    for (const { seconds } of cases
      .filter(({ s3Client }) => s3Client === 'raw-http')
      .flatMap(kept)) {
      expect(seconds).toBeGreaterThan(0.04);
    }
  });

  test('has failed where no other can be measured either', async () => {
    const { cases } = await measure(
      { rates, hangs: ({ name }) => name.startsWith('download-') },
      {},
    );
    const down = cases.filter((one) => one.workload.startsWith('download-'));
    expect(down.length).toBeGreaterThanOrEqual(6);
    for (const one of down) expect(one).toMatchObject({ status: 'failed', measurements: [] });
    expect(workloadsOf(cases).some((name) => name.startsWith('upload-'))).toBe(true);
  });

  test('in its first round does not take the time of the others', async () => {
    const workloads = ['download-64KiB-16x', 'upload-64KiB-16x'];
    for (const budgetSeconds of [5, 37.5]) {
      const asked = { budgetSeconds, sized: false };
      const { cases, lines } = await measure({ rates, hangs }, asked, { workloads });
      expect(failures(lines)).toEqual([
        { s3Client: 'm', workload: workloads[0], reason: 'ended after 20 s' },
      ]);
      expect(cases.map(({ status }) => status)).toEqual([
        ...['measured', 'measured', 'failed', 'measured', 'measured', 'measured'],
      ]);
      for (const one of cases.filter(({ status }) => status === 'measured')) {
        expect(kept(one).length).toBeGreaterThanOrEqual(4);
        expect(one).not.toHaveProperty('cut');
      }
    }
  });

  test.each([null, 200])('in a later round has failed then, budget %s', async (budgetSeconds) => {
    const late = (turn: Turn) => hangs(turn) && turn.round === 3;
    const asked = { budgetSeconds, sized: false, leastRounds: 6, mostRounds: 6 };
    const { cases, turns } = await measure({ rates, hangs: late }, asked, {
      workloads: ['download-64KiB-16x'],
    });
    expect(cases.map((one) => [one.status, kept(one).length])).toEqual([
      ...[
        ['measured', 6],
        ['measured', 6],
        ['failed', 2],
      ],
    ]);
    expect(turns.filter(({ s3Client }) => s3Client === 'm')).toHaveLength(3);
  });
});

describe('S3 clients in turn', () => {
  test('have at least 5 rounds each on two workloads down and two up, within the budget', async () => {
    const { cases, run } = await measure({ rates: CLIENTS }, {});
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const one of cases) expect(kept(one).length).toBeGreaterThanOrEqual(5);
    const [down, up] = ['download', 'upload'].map(
      (action) => workloadsOf(cases).filter((name) => name.startsWith(action)).length,
    );
    expect(down).toBeGreaterThanOrEqual(2);
    expect(up).toBeGreaterThanOrEqual(2);
    expect(run.jobs[0]!.roundsSeconds).toBeLessThanOrEqual(37.5);
    expect(run.jobs[0]!.roundsSeconds).toBeGreaterThan(34);
    expect(run.turns).toEqual({ seed: 1, budgetSeconds: 37.5, sized: true });
  });

  test('move so much that a run takes 0.1 to 0.5 s', async () => {
    for (const factor of [0.1, 0.3, 1]) {
      const rates = { 'raw-http': 400 * factor, rclone: 300 * factor };
      const { cases } = await measure({ rates }, {});
      for (const { seconds } of cases.flatMap(kept)) {
        expect(seconds).toBeGreaterThan(0.1);
        expect(seconds).toBeLessThan(0.5);
      }
    }
  });

  test('of a slow machine keep to the budget, and what does not fit is not begun', async () => {
    const { cases, run, lines } = await measure({ rates: CLIENTS, start: 1.2 }, {});
    expect(run.jobs[0]!.roundsSeconds).toBeLessThanOrEqual(37.5);
    for (const one of cases) expect(kept(one).length).toBeGreaterThanOrEqual(5);
    const begun = workloadsOf(cases).length;
    expect(begun).toBeLessThan(3);
    expect(run.jobs[0]!.notBegun).toHaveLength(ALL - begun);
    expect(lines.join('\n')).toMatch(/\d workloads not started, as the budget leaves no time: /);
  });

  test('go round by round, each in a process of its own, in another order from round to round', async () => {
    const { turns } = await measure(
      { rates: CLIENTS },
      { sized: false },
      { workloads: ['upload-8MiB-1x'] },
    );
    const rounds = [...Map.groupBy(turns, ({ round }) => round).values()];
    const orders = rounds.map((of) => of.map(({ s3Client }) => s3Client));
    expect(turns.map(({ round }) => round)).toEqual(turns.map((_, at) => 1 + Math.floor(at / 3)));
    for (const order of orders) expect(order.toSorted()).toEqual(Object.keys(CLIENTS).sort());
    expect(new Set(orders.map(String)).size).toBeGreaterThan(3);
  });

  test('keep the rounds before the one that the budget ended, and say that they are fewer', async () => {
    const { cases } = await measure(
      { rates: CLIENTS, hangsFrom: 4 },
      { sized: false },
      { workloads: ['upload-64MiB-1x'] },
    );
    expect(cases).toHaveLength(3);
    for (const one of cases) {
      expect(one).toMatchObject({ status: 'measured', cut: 'budget' });
      expect(kept(one)).toHaveLength(1);
    }
  });

  test('have as many runs as were asked for, and no more, however much time is left', async () => {
    const asked = { leastRounds: 3, mostRounds: 3, warmups: 2 };
    for (const budgetSeconds of [null, 1000]) {
      const { cases, run } = await measure({ rates: CLIENTS }, { ...asked, budgetSeconds });
      expect(workloadsOf(cases)).toHaveLength(ALL);
      for (const one of cases) {
        expect(kept(one)).toHaveLength(3);
        expect(one.measurements).toHaveLength(9);
      }
      expect(run.turns).toMatchObject(asked);
    }
  });

  test('have more runs than usual on every workload that is begun, if that was asked', async () => {
    const { cases } = await measure({ rates: CLIENTS }, { leastRounds: 9 });
    expect(workloadsOf(cases).length).toBeGreaterThanOrEqual(2);
    for (const one of cases) expect(kept(one).length).toBeGreaterThanOrEqual(9);
  });

  test('are measured on what was chosen for each of them', async () => {
    const cells = { filter: ['*/download-*', 'rclone/upload-64MiB-1x'], skip: ['sdk-js/*-ram'] };
    const { cases } = await measure({ rates: CLIENTS }, { budgetSeconds: 300 }, { cells });
    const byClient = Map.groupBy(cases, ({ s3Client }) => s3Client);
    const count = (client: string) => byClient.get(client)!.map(({ workload }) => workload);
    expect(count('raw-http')).toHaveLength(DOWNLOADS);
    expect(count('raw-http').every((name) => name.startsWith('download-'))).toBe(true);
    expect(count('sdk-js')).toEqual(count('raw-http').filter((name) => !name.endsWith('-ram')));
    expect(count('rclone').filter((name) => name.startsWith('upload-'))).toEqual([
      expect.stringMatching(/^upload-\d+MiB-1x$/),
    ]);
    const named = { workloads: ['upload-8MiB-1x', 'download-8MiB-1x'] };
    const exact = await measure({ rates: CLIENTS }, { sized: false }, { ...named, cells });
    expect(exact.cases.map(({ s3Client, workload }) => `${s3Client}/${workload}`).sort()).toEqual([
      ...['raw-http/download-8MiB-1x', 'rclone/download-8MiB-1x', 'sdk-js/download-8MiB-1x'],
    ]);
  });

  test('go in the same order for the same seed, and in another for another', async () => {
    const named = { workloads: ['upload-8MiB-1x'] };
    const orderOf = async (seed: number) => {
      const { turns } = await measure({ rates: CLIENTS }, { seed, sized: false }, named);
      return turns.map(({ s3Client }) => s3Client).join();
    };
    expect(await orderOf(1)).toBe(await orderOf(1));
    expect(await orderOf(1)).not.toBe(await orderOf(2));
  });

  test('are checked by the process of their first round, and by no other', async () => {
    const { turns } = await measure(
      { rates: CLIENTS },
      { sized: false },
      { workloads: ['upload-8MiB-1x'] },
    );
    expect(turns.filter(({ checks }) => checks)).toEqual(turns.filter(({ round }) => round === 1));
  });

  test('are measured as it was named, in that order and as large', async () => {
    const workloads = ['upload-96MiB-1x', 'download-128MiB-1x'];
    const { cases, turns } = await measure({ rates: CLIENTS }, { sized: false }, { workloads });
    expect(workloadsOf(cases)).toEqual(workloads);
    expect(turns[0]).toMatchObject({ name: 'upload-96MiB-1x', round: 1 });
  });

  test('without a budget have 6 rounds on each workload of the usual sizes', async () => {
    const { cases, run } = await measure({ rates: CLIENTS }, { budgetSeconds: null, sized: false });
    expect(cases).toHaveLength(ALL * 3);
    for (const one of cases) expect(kept(one)).toHaveLength(6);
    expect(workloadsOf(cases)).toContain('download-128MiB-1x');
    expect(run.jobs[0]).not.toHaveProperty('notBegun');
  });

  test('that cannot do it are asked once, and others go on', async () => {
    const skips = (turn: Turn) =>
      turn.s3Client === 'rclone' && turn.name.includes('crc32')
        ? { status: 'skipped' as const, reason: 'no CRC32', measurements: [] }
        : undefined;
    const { cases, turns } = await measure(
      { rates: CLIENTS, instead: skips },
      { budgetSeconds: 150 },
    );
    const crc32 = cases.filter(
      (one) => one.workload.includes('crc32') && one.s3Client === 'rclone',
    );
    expect(crc32).toMatchObject(Array(2).fill({ status: 'skipped', reason: 'no CRC32' }));
    expect(
      turns.filter((turn) => turn.name.includes('crc32') && turn.s3Client === 'rclone'),
    ).toHaveLength(2);
    expect(workloadsOf(cases)).toHaveLength(ALL);
  });

  test('that fail keep what they have, and others go on', async () => {
    const fails = ({ round, s3Client }: Turn) =>
      s3Client === 'rclone' && round === 3
        ? { status: 'failed' as const, reason: 'exit code 1', measurements: [] }
        : undefined;
    const named = { workloads: ['upload-8MiB-1x'] };
    const { cases, lines } = await measure(
      { rates: CLIENTS, instead: fails },
      { sized: false },
      named,
    );
    expect(lines.flatMap((line) => parseTurnFailure(line) ?? [])).toEqual([
      { s3Client: 'rclone', workload: 'upload-8MiB-1x', reason: 'exit code 1' },
    ]);
    expect(cases.map(({ s3Client, status }) => [s3Client, status])).toEqual([
      ['raw-http', 'measured'],
      ['sdk-js', 'measured'],
      ['rclone', 'failed'],
    ]);
    expect(kept(cases[2]!)).toHaveLength(2);
    expect(kept(cases[0]!).length).toBeGreaterThan(5);
  });

  test('have no more than the least rounds when one is left of several, and the time goes elsewhere', async () => {
    const rates = { 'raw-http': 800, m: 500 };
    const fails = ({ name, s3Client }: Turn) =>
      s3Client === 'm' && name.startsWith('download-')
        ? { status: 'failed' as const, reason: 'exit code 1', measurements: [] }
        : undefined;
    const workloads = ['download-8MiB-1x', 'upload-8MiB-1x'];
    for (const leastRounds of [5, 7]) {
      const asked = { sized: false, leastRounds };
      const { cases } = await measure({ rates, instead: fails }, asked, { workloads });
      const counts = cases.map((one) => kept(one).length);
      expect(counts.slice(0, 2)).toEqual([leastRounds, 0]);
      expect(Math.min(...counts.slice(2))).toBeGreaterThan(20);
    }
  });

  test('end early when one is left of several everywhere, but one that was named alone goes on', async () => {
    const rates = { 'raw-http': 800, m: 500 };
    const fails = ({ s3Client }: Turn) =>
      s3Client === 'm' ? { status: 'skipped' as const, reason: 'no', measurements: [] } : undefined;
    const workloads = ['download-8MiB-1x', 'upload-8MiB-1x'];
    const { cases, run } = await measure(
      { rates, instead: fails },
      { sized: false },
      { workloads },
    );
    expect(cases.map((one) => kept(one).length)).toEqual([5, 0, 5, 0]);
    expect(run.jobs[0]).not.toHaveProperty('notBegun');
    const alone = await measure({ rates: { 'raw-http': 800 } }, { sized: false }, { workloads });
    expect(Math.min(...alone.cases.map((one) => kept(one).length))).toBeGreaterThan(20);
    const filtered = { workloads, cells: { filter: ['raw-http/*'], skip: [] } };
    const chosen = await measure({ rates }, { sized: false }, filtered);
    expect(Math.min(...chosen.cases.map((one) => kept(one).length))).toBeGreaterThan(20);
  });

  test('that print no run after the warm-up have failed, and are not shown by it', async () => {
    const warm = ({ s3Client }: Turn) =>
      s3Client === 'rclone'
        ? { measurements: [{ round: 1, run: 1, seconds: 1, gigabitsPerSecond: 1, warmup: true }] }
        : undefined;
    const { cases } = await measure(
      { rates: CLIENTS, instead: warm },
      { sized: false },
      { workloads: ['upload-8MiB-1x'] },
    );
    expect(cases[2]).toMatchObject({
      status: 'failed',
      reason: 'there was no run after the warm-up',
    });
  });

  test('keep what was measured when somebody interrupts them', async () => {
    const controller = new AbortController();
    const machine = {
      rates: CLIENTS,
      onTurn: (turns: number) => turns === 8 && controller.abort(),
      instead: (_: Turn, turns: number) =>
        turns === 8
          ? { status: 'failed' as const, reason: 'interrupted', measurements: [] }
          : undefined,
    };
    const workloads = ['upload-8MiB-1x', 'download-8MiB-1x'];
    const { cases, turns } = await measure(
      machine,
      { sized: false },
      { workloads },
      { abort: controller.signal },
    );
    expect(turns).toHaveLength(8);
    const first = cases.filter((one) => one.workload === workloads[0]);
    expect(first.flatMap(kept)).toHaveLength(7);
    for (const one of first) expect(one).toMatchObject({ status: 'measured', cut: 'interrupted' });
    expect(cases.filter((one) => one.workload === workloads[1])).toMatchObject(
      Array(3).fill({ status: 'skipped', reason: 'interrupted before it ran' }),
    );
  });

  test('go on where a lost attempt was: its rounds, its sizes and its share of the budget', async () => {
    const controller = new AbortController();
    const lost = await measure(
      { rates: CLIENTS, onTurn: (turns) => turns === 30 && controller.abort() },
      {},
      {},
      { abort: controller.signal },
    );
    const { cases, run, turns } = await measure({ rates: CLIENTS }, {}, {}, { before: lost.run });
    expect(run.jobs[0]!.roundsSeconds).toBeLessThanOrEqual(37.5);
    expect(run.jobs[0]!.roundsSeconds).toBeGreaterThan(lost.run.jobs[0]!.roundsSeconds! + 10);
    expect(workloadsOf(cases)).toEqual(expect.arrayContaining(workloadsOf(lost.cases)));
    for (const before of lost.cases) {
      const after = cases.find(
        (one) => one.workload === before.workload && one.s3Client === before.s3Client,
      )!;
      expect(after.measurements.slice(0, before.measurements.length)).toEqual(before.measurements);
    }
    expect(turns.length).toBeGreaterThan(0);
    for (const one of cases) expect(one).not.toHaveProperty('cut');
  });

  test('have equal sizes on instance types of one machine that are about as fast', async () => {
    const dir = tempDir();
    const one = await measure({ rates: CLIENTS }, {}, {}, { dir });
    const slower = { 'raw-http': 600, 'sdk-js': 240, rclone: 380 };
    const other = await measure({ rates: slower }, {}, { instanceType: 'local-1cpu' }, { dir });
    expect(workloadsOf(other.cases).slice(0, 4)).toEqual(workloadsOf(one.cases).slice(0, 4));
    const slow = { 'raw-http': 100, 'sdk-js': 40, rclone: 60 };
    const third = await measure({ rates: slow }, {}, { instanceType: 'local-2cpu' }, { dir });
    expect(workloadsOf(third.cases)).not.toEqual(workloadsOf(one.cases));
  });

  test('have the sizes that this machine has had before, as long as they suit it', async () => {
    const sizes = join(tempDir(), 'sizes');
    const names = async (factor: number, instanceType: string, s3Profile?: S3Profile) => {
      const rates = Object.fromEntries(
        Object.entries(CLIENTS).map(([name, rate]) => [name, rate * factor]),
      );
      const { cases } = await measure({ rates }, {}, { instanceType, s3Profile }, { sizes });
      return workloadsOf(cases).slice(0, 4);
    };
    const first = [await names(1, 'local-1cpu'), await names(4, 'local')];
    expect(first[0]).not.toEqual(first[1]);
    // Another day it is a bit faster, or slower; what another instance type has does not count then.
    expect([await names(1.6, 'local-1cpu'), await names(2.6, 'local')]).toEqual(first);
    // What suits a server of another kind does not count either.
    const slow = await names(0.1, 'local-1cpu', PROFILES.get('cross-region'));
    expect(slow).not.toEqual(first[0]);
    expect(await names(0.13, 'local-1cpu', PROFILES.get('cross-region'))).toEqual(slow);
    expect(await names(1.6, 'local-1cpu')).toEqual(first[0]);
    expect(await names(30, 'local-1cpu')).not.toEqual(first[0]);
  });
});
