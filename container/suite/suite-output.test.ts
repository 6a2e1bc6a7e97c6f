import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';
import type { MeasuredCosts } from '../measure/run-facts.ts';
import { SuiteOutput } from './suite-output.ts';

/** Recorded output of the reference suite: four situations, each under a `##### X.` heading. */
const RECORDED = readFileSync(
  new URL('../../src/testing/suite-output/recorded-output.txt', import.meta.url),
  'utf8',
);

function recorded(letter: string): string[] {
  const section = RECORDED.split(/^##### /m).find((text) => text.startsWith(`${letter}.`));
  return section!.split('\n').slice(1);
}

function workload(maxRepeatCount: number, maxRepeatSecs = 600): Workload {
  return {
    version: 2,
    comment: '',
    filesOnDisk: true,
    checksum: null,
    maxRepeatCount,
    maxRepeatSecs,
    tasks: [{ action: 'download', key: 'download/x', size: 1000 }],
  };
}

const NAMES = {
  'upload-64KiB-1x': workload(10),
  'download-64KiB-1x-ram': workload(10),
  'upload-64KiB-1_000x': workload(10),
  'upload-1GiB-1x': workload(3),
  'download-1GiB-1x': workload(3),
};

interface Followed {
  cases: CaseResult[];
  output: SuiteOutput;
}

/** Follows lines; a line `sleep N` is not shown, but lets N seconds pass. */
function follow(
  lines: readonly string[],
  expected: {
    s3Clients?: string[];
    workloads?: Record<string, Workload | null>;
    stopped?: string;
    lineRate?: number;
    measure?: () => MeasuredCosts;
  } = {},
): Followed {
  const cases: CaseResult[] = [];
  const { s3Clients = ['rclone'], workloads = NAMES, stopped = null, lineRate = null } = expected;
  const { measure } = expected;
  const output = new SuiteOutput(
    {
      s3Clients,
      buckets: ['bench'],
      workloads: new Map(Object.entries(workloads)),
      lineRateGigabitsPerSecond: lineRate,
    },
    { start: () => {}, case: (result) => cases.push(result), ...(measure && { measure }) },
  );
  let nowMs = 0;
  for (const line of lines) {
    const sleep = /^sleep (\d+)$/.exec(line);
    if (sleep) nowMs += Number(sleep[1]) * 1000;
    else output.line(line, nowMs);
  }
  output.end(nowMs, stopped);
  return { cases, output };
}

const words = ({ cases }: Followed) =>
  cases.map(
    ({ workload: name, status, measurements }) => `${name} ${status} ${measurements.length}`,
  );

const command = (name: string, client = 'rclone', bucket = 'bench') =>
  `/files> /usr/bin/python3 main.py ${client} /suite/workloads/${name}.run.json ${bucket} us-west-2 10.0`;
const run = (n: number) => `Run:${n} Secs:1.000000 Gb/s:${n}.000000`;

test('what the runs of a case take is measured from its command line to its end', () => {
  const log: string[] = [];
  let begun = 0;
  const measure = () => {
    const which = ++begun;
    const take = (seconds: number) => ({ cpuSeconds: which, peakMemoryBytes: 100 * seconds });
    return { costs: { take }, stop: () => void log.push(`stopped ${which}`) };
  };
  const { cases } = follow(
    [
      ...[command('upload-1GiB-1x'), run(1), run(2), run(3)],
      ...[command('download-1GiB-1x'), run(1), run(2), run(3)],
    ],
    { measure },
  );
  const costs = { peakMemoryBytes: 100 };
  expect(cases.map(({ measurements }) => measurements[1])).toMatchObject([
    { cpuSeconds: 1, ...costs },
    { cpuSeconds: 2, ...costs },
  ]);
  expect(log).toEqual(['stopped 1', 'stopped 2']);
});

describe('recorded output of the reference suite', () => {
  test('a full run', () => {
    const followed = follow(recorded('A'));
    expect(words(followed)).toEqual([
      'upload-64KiB-1x measured 10',
      'download-64KiB-1x-ram skipped 0',
      'upload-64KiB-1_000x measured 10',
      'upload-1GiB-1x measured 3',
      'download-1GiB-1x measured 3',
    ]);
    expect(followed.cases[1]?.reason).toMatch(
      /^Skipping benchmark - rclone cat command is too slow/,
    );
    expect(followed.cases[4]?.measurements[2]).toEqual({
      round: 0,
      run: 3,
      seconds: 1.363912,
      gigabitsPerSecond: 6.298011,
      warmup: false,
    });
    expect(followed.output.phase).toBe('run');
  });

  test('a run without banners', () => {
    const workloads = Object.fromEntries(
      ['upload-64KiB-1_000x', 'download-64KiB-1_000x', 'upload-64KiB-1x', 'upload-64KiB-1x-ram']
        .concat(['download-64KiB-1x-ram', 'upload-1GiB-1x', 'download-1GiB-1x'])
        .concat(['upload-1GiB-1x-ram', 'download-1GiB-1x-ram'])
        .map((name) => [name, workload(name.includes('1GiB') ? 3 : 10)]),
    );
    const { cases } = follow(recorded('B'), { s3Clients: ['boto3-classic'], workloads });
    expect(cases).toHaveLength(9);
    expect(cases.every(({ status }) => status === 'measured')).toBe(true);
  });

  test('a failed build', () => {
    const { cases, output } = follow(recorded('C'), { s3Clients: ['boto3-classic', 'rclone'] });
    expect(cases).toEqual([]);
    expect(output.phase).toBe('build');
    expect([...output.reached]).toEqual([]);
    expect(output.words).toMatch(/^the host github\.com is not found/);
  });

  test('a failing workload among good ones, although the script exits with 0', () => {
    const followed = follow(recorded('D'));
    expect(words(followed)).toEqual([
      'upload-64KiB-1x measured 10',
      'download-64KiB-1x-ram skipped 0',
      'upload-64KiB-1_000x measured 10',
      'upload-1GiB-1x failed 0',
      'download-1GiB-1x measured 3',
    ]);
    expect(followed.cases[3]?.reason).toMatch(
      /ERROR : 1: Failed to copy: multipart upload failed to finalise: InvalidPart/,
    );
  });
});

describe('output of a suite nobody here wrote', () => {
  const one = { workloads: { w: workload(3) } };

  test.each<[string, string[], string, RegExp | null]>([
    [
      'stray log lines between runs',
      [run(1), 'DEBUG retry', '', run(2), 'warn', run(3)],
      'w measured 3',
      null,
    ],
    [
      'two runs and a crash',
      [run(1), run(2), 'Segmentation fault'],
      'w failed 2',
      /stopped after 2 of 3 runs: Segmentation fault/,
    ],
    [
      'two runs and a crash that the suite noticed',
      [run(1), run(2), 'boom', 'benchmark failed'],
      'w failed 2',
      /^boom$/,
    ],
    ['fewer runs because the time was up', [run(1), 'sleep 700', run(2)], 'w measured 2', null],
    [
      'no run and no word',
      [],
      'w failed 0',
      /^the runner printed no run, such as "Run:1 Secs:0.5 Gb\/s:1.2"$/,
    ],
    [
      'no run but a word',
      ['ModuleNotFoundError: no module x'],
      'w failed 0',
      /printed no run: ModuleNotFoundError/,
    ],
    ['a skip', ['Skipping: not supported'], 'w skipped 0', /^Skipping: not supported$/],
    ['a skip in another tone', ['  skipped (RAM)'], 'w skipped 0', /skipped \(RAM\)/],
    [
      'runs in spite of a word of skipping',
      ['skipping 1 file', run(1), run(2), run(3)],
      'w measured 3',
      null,
    ],
    ['runs that are none', ['Run:1 Secs:x Gb/s:y', 'Run: 1'], 'w failed 0', /printed no run/],
  ])('%s', (_, lines, expected, reason) => {
    const followed = follow([command('w'), ...lines], one);
    expect(words(followed)).toEqual([expected]);
    if (reason) expect(followed.cases[0]?.reason).toMatch(reason);
    else expect(followed.cases[0]?.reason).toBeNull();
  });

  test('a workload whose file cannot be read is taken at the word of its runs', () => {
    const { cases } = follow([command('w'), run(1)], { workloads: { w: null } });
    expect(cases[0]).toMatchObject({ status: 'measured', bytesPerRun: null, workloadDigest: null });
  });

  test('a path with spaces is quoted', () => {
    const line = '/f> py main.py rclone "/my suite/workloads/w.run.json" bench us-west-2 10.0';
    expect(words(follow([line, run(1), run(2), run(3)], one))).toEqual(['w measured 3']);
  });

  test.each([
    ['a client that was not asked for', command('w', 'other')],
    ['a workload that was not asked for', command('other')],
    ['a bucket that was not asked for', command('w', 'rclone', 'theirs')],
  ])('a command line that names %s starts no case', (_, line) => {
    expect(follow([line, run(1), run(2), run(3)], one).cases).toEqual([]);
  });

  test('runs before any command line belong to nobody, and what the contract wants is said', () => {
    const { cases, output } = follow(['building', run(1), run(2), 'INFO done'], one);
    expect(cases).toEqual([]);
    expect(output.words).toMatch(
      /^2 lines report runs, and none follows the command line of a case .*docs\/suite\.md\)$/,
    );
    const other = follow([command('w', 'other'), run(1)], one).output;
    expect(other.words).toMatch(/^1 line reports a run, and none follows/);
  });

  test('colours of a terminal hide nothing', () => {
    const painted = [command('w'), run(1), run(2), run(3)].map(
      (line) => `\u001b[36m${line}\u001b[0m\r`,
    );
    expect(words(follow(painted, one))).toEqual(['w measured 3']);
  });

  test('ten thousand lines of log are no trouble', () => {
    const noise = Array.from({ length: 10_000 }, (_, index) => `log ${index} ${'x'.repeat(200)}`);
    const followed = follow([command('w'), run(1), ...noise, run(2), run(3)], one);
    expect(words(followed)).toEqual(['w measured 3']);
  });

  test('a case that was stopped is no measurement, but keeps its runs', () => {
    const lines = [command('w'), run(1), 'Run:2 Secs:nan Gb/s:nan'];
    const followed = follow(lines, { ...one, stopped: 'interrupted' });
    expect(followed.cases[0]).toMatchObject({ status: 'failed', reason: 'interrupted' });
    expect(followed.cases[0]?.measurements).toHaveLength(1);
  });

  test.each([
    'Run:2 Secs:nan Gb/s:nan',
    'Run:2 Secs:-1.000000 Gb/s:1.000000',
    'Run:2 Secs:0.000000 Gb/s:inf',
    'Run:2 Secs:1.000000 GB/s:1.000000',
    'Run:-2 Secs:1.000000 Gb/s:1.000000',
    'Run:2 Secs:1e400 Gb/s:1.0',
    'Run:2',
  ])('%s is no run, and the case says so', (line) => {
    const followed = follow([command('w'), run(1), line, run(3)], one);
    expect(words(followed)).toEqual(['w measured 2']);
    expect(followed.cases[0]?.reason).toBe(`1 line is not a run (${line})`);
  });

  test('the rate of a small object, which was rounded to nothing, is that of its bytes', () => {
    const lines = [1, 2, 3].map((at) => `Run:${at} Secs:0.500000 Gb/s:0.000000`);
    const { cases } = follow([command('w'), ...lines], one);
    expect(cases[0]).toMatchObject({ status: 'measured', reason: null });
    expect(cases[0]?.measurements[0]?.gigabitsPerSecond).toBeCloseTo(0.000016, 12);
  });

  test('a runner that prints nothing but such lines has failed', () => {
    const lines = ['Run:1 Secs:nan Gb/s:nan', 'Run:2 Secs:nan Gb/s:nan', 'Run:3 Secs:x Gb/s:y'];
    const { cases } = follow([command('w'), ...lines], one);
    expect(cases[0]).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(
        /^the runner printed no run.*; 3 lines are not runs \(Run:1 Secs:nan/,
      ),
    });
  });

  test('figures above ten times the line rate are kept, marked and warned of', () => {
    const figures = [10, 100, 100.1].map((figure, at) => `Run:${at + 1} Secs:1 Gb/s:${figure}`);
    const { cases } = follow([command('w'), ...figures], { ...one, lineRate: 10 });
    expect(cases[0]).toMatchObject({
      status: 'measured',
      reason: '1 run is above 10 times the line rate of 10 Gb/s (up to 100.1 Gb/s)',
    });
    expect(cases[0]?.measurements.map(({ implausible }) => implausible)).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  test('control characters of a log do not reach the reason', () => {
    const { cases } = follow([command('w'), '\u001b[31mboom\u001b[0m'], one);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    expect(cases[0]?.reason).not.toMatch(/\u001b/);
  });
});

describe('two messages on one line', () => {
  const one = { workloads: { w: workload(1) } };

  test('of the preparation are two messages in one', () => {
    const lines = [
      '***** PREPARE S3 FILES - S3Standard *****',
      's3://bench/download/a: uploading...s3://bench/download/b: uploading...',
      '',
      's3://bench/download/a: 10% uploaded...s3://bench/download/b: AccessDenied',
    ];
    const { cases, output } = follow(lines, one);
    expect(cases).toEqual([]);
    expect(output.phase).toBe('prepare');
    expect(output.words).toBe(lines[3]);
  });

  test('do not hide a command line behind the first', () => {
    const line = `s3://bench/download/b: 90% uploaded...${command('w')}`;
    expect(words(follow([line, run(1)], one))).toEqual(['w measured 1']);
  });

  test('do not make a run of a figure that is joined to another word', () => {
    const { cases } = follow([command('w'), `${run(1)}s3://bench/download/b: done`], one);
    expect(cases[0]?.status).toBe('failed');
    expect(cases[0]?.reason).toContain(
      '1 line is not a run (Run:1 Secs:1.000000 Gb/s:1.000000s3://',
    );
  });
});

describe('a runner that prints what only the suite should', () => {
  const two = { s3Clients: ['a', 'b'], workloads: { v: workload(2), w: workload(2) } };
  const named = ({ cases }: Followed) =>
    cases.map(
      ({ s3Client, workload: name, status, measurements }) =>
        `${s3Client} ${name} ${status} ${measurements.map((one) => one.gigabitsPerSecond)}`,
    );

  test('a banner that is no suite’s is a line of log', () => {
    const lines = [command('v', 'a'), run(1), '***** retrying *****', run(2)];
    expect(named(follow(lines, two))).toEqual(['a v measured 1,2']);
  });

  test('another client’s banner ends its own case', () => {
    const banner = '***** RUN BENCHMARKS: S3Standard - b *****';
    const followed = follow([command('v', 'a'), run(1), banner, run(2)], two);
    expect(named(followed)).toEqual(['a v failed 1']);
    expect([...followed.output.reached]).toEqual(['a', 'b']);
  });

  test('the banner of a client that was not asked for reaches nobody', () => {
    const { output } = follow(['***** RUN BENCHMARKS: S3Standard - c *****'], two);
    expect([...output.reached]).toEqual([]);
  });

  test('no case is told of twice, whatever command lines come again', () => {
    const forged = [command('v', 'a'), run(8), command('w', 'b'), run(9), run(9)];
    const real = [command('v', 'b'), run(1), run(2), command('w', 'b'), run(3), run(4)];
    expect(named(follow([...forged, ...real], two))).toEqual([
      'a v failed 8',
      'b w measured 9,9',
      'b v measured 1,2',
    ]);
  });

  test('its own command line again ends its case', () => {
    const lines = [command('v', 'a'), run(1), command('v', 'a'), run(1), run(2)];
    expect(named(follow(lines, two))).toEqual(['a v failed 1']);
  });
});
