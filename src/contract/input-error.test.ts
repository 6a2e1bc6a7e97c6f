import { describe, expect, test } from 'vitest';
import {
  counted,
  ended,
  InputError,
  printable,
  requireDistinct,
  requireKnown,
  unended,
} from './input-error.ts';

describe('requireKnown', () => {
  test('returns what is known', () => {
    expect(requireKnown('S3 client', 'rclone', ['s5cmd', 'rclone'])).toBe('rclone');
  });

  test('names the value, the nearest known name and all others', () => {
    expect(() => requireKnown('S3 client', 'rclon', ['s5cmd', 'rclone'])).toThrow(
      'Unknown S3 client "rclon". Did you mean "rclone"? Known: s5cmd, rclone.',
    );
  });

  test.each([
    ['rcloen', 'rclone'],
    ['boto', 'boto3'],
    ['aws-cli-v2', 'aws-cli'],
    ['foo', null],
    ['azure', null],
    ['', null],
  ])('means by "%s" %j', (value, meant) => {
    const known = ['raw-http', 'sdk-js', 'rclone', 's5cmd', 's3cmd', 'aws-cli', 'boto3', 'mc'];
    const refuse = () => requireKnown('S3 client', value, known);
    expect(refuse).toThrow(`Unknown S3 client "${value}".`);
    expect(refuse).toThrow(meant === null ? '". Known: ' : `Did you mean "${meant}"? Known: `);
  });

  test('makes sense when nothing is known', () => {
    expect(() => requireKnown('workload', 'x', [])).toThrow('Unknown workload "x". Known: none.');
  });
});

describe('requireDistinct', () => {
  test('returns a choice that can be one', () => {
    expect(requireDistinct('--workloads', ['a', 'b'])).toEqual(['a', 'b']);
  });

  test('refuses none', () => {
    expect(() => requireDistinct('--workloads', [])).toThrow(InputError);
  });

  test('refuses the same twice', () => {
    expect(() => requireDistinct('--workloads', ['a', 'b', 'a'])).toThrow('names "a" twice');
  });
});

describe('words', () => {
  test('are of one or of many', () => {
    expect([0, 1, 2].map((count) => counted(count, 'case'))).toEqual([
      '0 cases',
      '1 case',
      '2 cases',
    ]);
    expect([1, 2].map((count) => counted(count, 'run is', 'runs are'))).toEqual([
      '1 run is',
      '2 runs are',
    ]);
  });

  test('end once', () => {
    expect(['a', 'a.', 'a…', 'a?', 'a! '].map(ended)).toEqual(['a.', 'a.', 'a…', 'a?', 'a!']);
    expect(['a.', 'a', 'a. b.', 'a…'].map(unended)).toEqual(['a', 'a', 'a. b', 'a…']);
  });
});

describe('printable', () => {
  test.each([
    ['a\nb\r\n\tc', 'a b c'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['a\u2028b\u0085c', 'a b c'],
    ['  plain  ', 'plain'],
  ])('puts %j into one line without control characters', (text, line) => {
    expect(printable(text)).toBe(line);
  });

  test('cuts what is long', () => {
    expect(printable('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
