import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRequestsLine, formatRunLine, parseRunLine } from './run-line.ts';
import { NO_RUN_PRINTED, PrintedRuns } from './runner-output.ts';

/** The runs after these lines, on a machine of that line rate. */
function printed(lines: readonly string[], lineRate: number | null = null): PrintedRuns {
  const runs = new PrintedRuns(lineRate);
  for (const line of lines) runs.add(line);
  return runs;
}

const run = (gigabitsPerSecond: number | string) => `Run:1 Secs:1.000000 Gb/s:${gigabitsPerSecond}`;

describe('a run of a workload of requests', () => {
  const of = { requests: 1000 };

  test.each([
    'Run:2 Secs:0.5 Requests/s:2000',
    'Run:2 Secs:0.5 requests/s:1',
    'Run:2 Secs:0.5 Gb/s:0.000000',
    'Run:2 Secs:0.5 Gb/s:0.016',
  ])('has its rate from its seconds, whatever was printed: %s', (line) => {
    expect(parseRunLine(line, of)).toEqual({ run: 2, seconds: 0.5, requestsPerSecond: 2000 });
  });

  test('is what it says where nobody knows how many there are', () => {
    const line = formatRequestsLine(1, 0.5, 1000);
    expect(line).toBe('Run:1 Secs:0.500000 Requests/s:2000.000');
    expect(parseRunLine(line)).toEqual({ run: 1, seconds: 0.5, requestsPerSecond: 2000 });
  });

  test('is no run of a workload that moves files', () => {
    expect(parseRunLine('Run:1 Secs:0.5 Requests/s:2000', { bytes: 1e9 })).toBeUndefined();
  });

  test('is never beyond what the network can carry', () => {
    const runs = new PrintedRuns(1, { bytes: 0, requests: 1000 });
    runs.add('Run:1 Secs:0.001 Requests/s:1000000');
    expect(runs.kept).toEqual([{ run: 1, seconds: 0.001, requestsPerSecond: 1e6 }]);
    expect(runs.warning).toBeNull();
  });
});

describe('a run line', () => {
  test.each([
    'Run:1 Secs:1.0 Gb/s:1.0 p50:0.5',
    'Run:1 Secs:1.0 Gb/s:1.0\t',
    'Run:1 Secs:1 Gb/s:1',
  ])('may be followed by other words: %s', (line) => {
    expect(parseRunLine(line)).toEqual({ run: 1, seconds: 1, gigabitsPerSecond: 1 });
  });

  test.each([
    run('0.000000'),
    'Run:1 Secs:1.0 GB/s:1.0',
    'Run:1 Secs:1.0 Mb/s:1.0',
    'Run:1 Gb/s:1.0 Secs:1.0',
    'Run:0 Secs:1.0 Gb/s:1.0',
    run('1,23,4'),
    run('.'),
    run('-1.0'),
    run('1.0s3://bench'),
    run('1.0.0'),
    run('9'.repeat(13)),
    'Run:1234567890 Secs:1.0 Gb/s:1.0',
  ])('is none when its figures are no positive numbers: %s', (line) => {
    expect(parseRunLine(line)).toBeUndefined();
  });

  test('is read whatever a runner may write', () => {
    const times = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), times, (number, seconds) => {
        const read = parseRunLine(formatRunLine(number, seconds, 1e9))!;
        expect(read.run).toBe(number);
        expect(Math.abs(read.seconds - seconds)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  test('is never anything but positive and finite', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^Run:[\d-]{1,11} Secs:[\d.naife+-]+ Gb\/s:[\d.naife+-]+$/),
        (line) => {
          const read = parseRunLine(line);
          const all = read ? Object.values(read) : [];
          expect(all.every((figure) => figure > 0 && Number.isFinite(figure))).toBe(true);
        },
      ),
    );
  });
});

describe('a run line is read however it is written', () => {
  test.each<[string, string]>([
    ['colours', '\u001b[32mRun:1\u001b[0m Secs:\u001b[1m0.5\u001b[0m Gb/s:3.25\u001b[K'],
    ['the title of a window', '\u001b]0;run\u0007Run:1 Secs:0.5 Gb/s:3.25'],
    ['a carriage return', 'Run:1 Secs:0.5 Gb/s:3.25\r'],
    ['blanks', '  Run: 1  Secs: 0.5\tGb/s: 3.25'],
    ['other marks', 'Run=1, Secs=0.5, Gb/s=3.25'],
    ['a number sign', 'Run #1 | Secs: 0.5 | Gbps: 3.25'],
    ['small letters', 'run:1 secs:0.5 gbps:3.25'],
    ['whole words', 'Run 1 Seconds: 0.5 Gbit/s: 3.25'],
    ['units', 'Run:1 Secs:0.5s Gb/s:3.25Gb/s'],
    ['exponents', 'Run:1 Secs:5e-01 Gb/s:3.25E+0'],
    ['decimal commas', 'Run:1 Secs:0,500000 Gb/s:3,250000'],
    ['no zero', 'Run:1 Secs:.5 Gb/s:3.25'],
    ['words behind it', 'Run:1 Secs:0.5 Gb/s:3.25 p50:0.1'],
    ['a time', '2026-11-26T17:42:18.123Z Run:1 Secs:0.5 Gb/s:3.25'],
    ['a time of day', '17:42:18,123 Run:1 Secs:0.5 Gb/s:3.25'],
    ['a level', '17:42:18 INFO Run:1 Secs:0.5 Gb/s:3.25'],
    ['a logger in Python', 'INFO:root:Run:1 Secs:0.5 Gb/s:3.25'],
    ['a logger in Java', '17:42:18.123 [main] INFO  com.example.Main - Run:1 Secs:0.5 Gb/s:3.25'],
    ['a name in brackets', '[runner] Run:1 Secs:0.5 Gb/s:3.25'],
    ['docker compose', 'runner-1  | Run:1 Secs:0.5 Gb/s:3.25'],
    ['a container’s log', '2026-11-26T17:42:18.1Z stdout F Run:1 Secs:0.5 Gb/s:3.25'],
    ['the system’s log', 'Nov 26 17:42:18 host runner[12]: Run:1 Secs:0.5 Gb/s:3.25'],
  ])('with %s', (_, line) => {
    expect(parseRunLine(line)).toEqual({ run: 1, seconds: 0.5, gigabitsPerSecond: 3.25 });
  });

  test.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1_234_567.5', 1234567.5],
    ['1,234,567', 1234567],
    ['1,234', 1.234],
    ['1e-05', 0.00001],
    ['12345678.000001', 12345678.000001],
  ])('with seconds written %s', (text, seconds) => {
    expect(parseRunLine(`Run:1 Secs:${text} Gb/s:1.0`)?.seconds).toBe(seconds);
  });

  test.each([
    ['of one byte', 1, 'Run:1 Secs:0.004000 Gb/s:0.000000', 0.000002],
    ['of a few bytes', 100, 'Run:1 Secs:0.400000 Gb/s:0.000002', 0.000002],
    ['of enough', 65_536, 'Run:1 Secs:0.079454 Gb/s:0.006599', 0.006599],
    ['of 30 GiB', 30 * 2 ** 30, 'Run:1 Secs:3.000000 Gb/s:85.899346', 85.899346],
  ])(
    'and its rate is taken from its bytes where it was rounded away: %s',
    (_, bytes, line, rate) => {
      expect(parseRunLine(line, { bytes })?.gigabitsPerSecond).toBeCloseTo(rate, 12);
    },
  );

  test('but not where it contradicts its bytes', () => {
    expect(parseRunLine('Run:1 Secs:1.0 Gb/s:0.000000', { bytes: 5 * 2 ** 30 })).toBeUndefined();
  });

  test.each([
    'DEBUG the last was Run:1 Secs:1.0 Gb/s:1.0',
    'expected "Run:1 Secs:1.0 Gb/s:1.0" and more',
    '{"level":"info","msg":"Run:1 Secs:1.0 Gb/s:1.0"}',
    `${'x'.repeat(200)}: Run:1 Secs:1.0 Gb/s:1.0`,
    'Overrun:1 Secs:1.0 Gb/s:1.0',
  ])('but not within other words: %s', (line) => {
    expect(parseRunLine(line)).toBeUndefined();
  });

  test('in a time that does not grow with what a client prints', () => {
    const long = 'run:'.repeat(16_000);
    for (let at = 0; at < 200; at++) expect(parseRunLine(long)).toBeUndefined();
  });
});

describe('the runs that a process prints', () => {
  test('are those without a prefix, where there are such', () => {
    const runs = printed([`INFO ${run(1)}`, run(1), `INFO ${run(9)}`, run(2), `INFO ${run(2)}`]);
    expect(runs.kept.map((one) => one.gigabitsPerSecond)).toEqual([1, 2]);
    expect(runs.printed).toBe(2);
    expect(runs.warning).toBe('1 run after a prefix left out');
  });

  test('are those with a prefix, where all lines have one', () => {
    const runs = printed([`[a] ${run(1)}`, '[a] log', `[a] ${run('nan')}`, `[a] ${run(3)}`]);
    expect(runs.kept.map((one) => one.gigabitsPerSecond)).toEqual([1, 3]);
    expect(runs.printed).toBe(3);
    expect(runs.warning).toMatch(/^1 line is not a run \(\[a\] Run:1 Secs:1.000000 Gb\/s:nan\)$/);
  });

  test('are named where they are written in a way that is not read', () => {
    const json = `{"msg":"${run(1)}"}`;
    expect(printed([json, json]).warning).toBe(
      `a line looks like a run but cannot be read as one (${json})`,
    );
    expect(printed([json, run(1)]).warning).toBeNull();
  });

  test('are not what this program says of a runner without any', () => {
    expect(printed(['m w.run.json bucket 10', `FAIL - ${NO_RUN_PRINTED}`]).warning).toBeNull();
  });

  test('are kept in their order, without a word', () => {
    const runs = printed([run(1), 'log', run(3), run(2)], 1);
    expect(runs.kept.map((one) => one.gigabitsPerSecond)).toEqual([1, 3, 2]);
    expect(runs.printed).toBe(3);
    expect(runs.warning).toBeNull();
  });

  test('have the metrics that come after them', () => {
    const lines = [
      'Metrics:{"early":1}',
      run(1),
      'Metrics:{"requests":17,"p99FirstByteMs":41.5}',
      run(2),
      run(3),
      '\u001b[2mMetrics: {"retries":0}\u001b[0m',
    ];
    const runs = printed(lines);
    expect(runs.kept.map(({ metrics }) => metrics)).toEqual([
      { requests: 17, p99FirstByteMs: 41.5 },
      undefined,
      { retries: 0 },
    ]);
    expect(runs.printed).toBe(3);
    expect(runs.warning).toBeNull();
  });

  test.each([
    ['Metrics:{"retries":"2"}', '"retries" is not a number'],
    ['Metrics:{"retries":null}', '"retries" is not a number'],
    ['Metrics:{"retries":1e999}', '"retries" is not a number'],
    ['Metrics:{"retries":-1}', '"retries" is below 0'],
    [
      'Metrics:{"re tries":1}',
      '"re tries" is not a name: up to 40 letters and digits, a letter first',
    ],
    ['Metrics:{"p99-ms":1}', '"p99-ms" is not a name: up to 40 letters and digits, a letter first'],
    ['Metrics:[1]', 'this is not a JSON object'],
    ['Metrics:{"a":1', 'this is not a JSON object'],
    [
      `Metrics:{${Array.from({ length: 21 }, (_, index) => `"a${index}":1`)}}`,
      'there are 21, and at most 20 are allowed',
    ],
    [`Metrics:{"a":1${' '.repeat(3000)}}`, 'the line has more than 2000 characters'],
  ])('say what is wrong with %s, and keep the run', (line, why) => {
    const runs = printed([run(1), line]);
    expect(runs.kept).toHaveLength(1);
    expect(runs.kept[0]).not.toHaveProperty('metrics');
    expect(runs.warning).toMatch(/^metrics were left out: .* \(Metrics:/);
    expect(runs.warning).toContain(`: ${why} (Metrics:`);
  });

  test('are told from the client’s log', () => {
    const runs = new PrintedRuns(null);
    const lines = [run(1), run('nan'), 'Run: 1', 'Run:-1', 'Running: 1', 'Run:', 'a Run:1', ''];
    expect(lines.map((line) => runs.add(line))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ]);
  });

  test('are marked only above ten times the line rate', () => {
    const { kept, warning } = printed([run(1000), run(1000.1), run(5000)], 100);
    expect(kept.map(({ implausible }) => implausible)).toEqual([undefined, true, true]);
    expect(kept[0]).not.toHaveProperty('implausible');
    expect(warning).toBe('2 runs are above 10 times the line rate of 100 Gb/s (up to 5000 Gb/s)');
  });

  test('are not marked where the line rate is not known', () => {
    expect(printed([run(1e9)]).kept[0]).not.toHaveProperty('implausible');
  });

  test('are named when they are none, without what could disturb a terminal', () => {
    expect(printed([run('nan\u001b[2J'), run(-1)]).warning).toBe(
      '2 lines are not runs (Run:1 Secs:1.000000 Gb/s:nan)',
    );
  });

  test('are all counted, but not all kept', () => {
    const runs = printed(Array(1001).fill(run(1)));
    expect(runs.kept).toHaveLength(1000);
    expect(runs.printed).toBe(1001);
    expect(runs.warning).toBe('of 1001 runs the first 1000 are kept');
  });
});
