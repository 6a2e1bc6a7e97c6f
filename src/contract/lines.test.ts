import { describe, expect, test } from 'vitest';
import { type CaseStart, formatCaseStart, parseCaseStart } from './job-log.ts';
import { formatRunLine, gigabitsPerSecond, parseRunLine } from './run-line.ts';

describe('run lines', () => {
  test('are read as the suite prints them', () => {
    expect(parseRunLine('Run:1 Secs:8.954437 Gb/s:28.847134')).toEqual({
      run: 1,
      seconds: 8.954437,
      gigabitsPerSecond: 28.847134,
    });
  });

  test.each([
    'Run:1',
    'Run:0 Secs:1.0 Gb/s:1.0',
    'Run:1 Secs:0.000000 Gb/s:1.0',
    'Run:1 Secs:-1 Gb/s:1.0',
    'Run:1 Secs:NaN Gb/s:1',
    'Run:1 Secs:1.0 Gb/s:inf',
    'debug: Run:1 Secs:1.0 Gb/s:1.0',
    `Run:1 Secs:${'9'.repeat(400)} Gb/s:1.0`,
  ])('are not what looks like them: %s', (line) => {
    expect(parseRunLine(line)).toBeUndefined();
  });

  test('are written as they are read', () => {
    const line = formatRunLine(2, 2, 1e9);
    expect(line).toBe('Run:2 Secs:2.000000 Gb/s:4.000000');
    expect(parseRunLine(line)?.gigabitsPerSecond).toBe(gigabitsPerSecond(1e9, 2));
  });
});

describe('case lines', () => {
  const start = { index: 3, total: 16, storageClass: 'S3Standard', s3Client: 'a', workload: 'b' };

  test.each<[string, CaseStart]>([
    ['=== case 3 of 16: S3Standard a b ===', { phase: 'measure', ...start }],
    [
      '=== case 3 of 16: S3Standard a b, about 95 s left (60 to 150) ===',
      { phase: 'measure', ...start, timeLeft: { seconds: 95, within: [60, 150] } },
    ],
    [
      '=== following up 3 of 16 cases, round 4: S3Standard a b, about 7 s left (5 to 9) ===',
      { phase: 'confirm', ...start, round: 4, timeLeft: { seconds: 7, within: [5, 9] } },
    ],
    [
      '=== following up 1 of 1 case, round 4: S3Standard a b ===',
      { phase: 'confirm', ...start, index: 1, total: 1, round: 4 },
    ],
  ])('are read as they are written: %s', (line, one) => {
    expect(formatCaseStart(one)).toBe(line);
    expect(parseCaseStart(line)).toEqual(one);
  });

  test('are not any other line', () => {
    expect(parseCaseStart('=== something else ===')).toBeUndefined();
  });
});
