import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRunLine, PrintedRuns, parseRunLine } from './runner-output.ts';

/** The runs after these lines, on a machine of that line rate. */
function printed(lines: readonly string[], lineRate: number | null = null): PrintedRuns {
  const runs = new PrintedRuns(lineRate);
  for (const line of lines) runs.add(line);
  return runs;
}

const run = (gigabitsPerSecond: number | string) => `Run:1 Secs:1.000000 Gb/s:${gigabitsPerSecond}`;

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

describe('the runs that a process prints', () => {
  test('are kept in their order, without a word', () => {
    const runs = printed([run(1), 'log', run(3), run(2)], 1);
    expect(runs.kept.map((one) => one.gigabitsPerSecond)).toEqual([1, 3, 2]);
    expect(runs.printed).toBe(3);
    expect(runs.warning).toBeNull();
  });

  test('are told from the client’s log', () => {
    const runs = new PrintedRuns(null);
    const lines = [run(1), run('nan'), 'Run: 1', 'Run:-1', 'Running: 1', 'Run:', ' Run:1', ''];
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
      '2 lines are no runs (Run:1 Secs:1.000000 Gb/s:nan [2J)',
    );
  });

  test('are all counted, but not all kept', () => {
    const runs = printed(Array(1001).fill(run(1)));
    expect(runs.kept).toHaveLength(1000);
    expect(runs.printed).toBe(1001);
    expect(runs.warning).toBe('of 1001 runs the first 1000 are kept');
  });
});
