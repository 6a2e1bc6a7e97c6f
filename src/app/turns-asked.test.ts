import { describe, expect, test } from 'vitest';
import { workloadNameOf } from '../contract/compile-workload.ts';
import { InputError } from '../contract/input-error.ts';
import { readRequest } from './request.ts';
import { extentOf, requireTurns, sweepOf } from './turns-asked.ts';

describe('what is asked of S3 clients in turn', () => {
  const refusal = (given: Record<string, string>, suite = 'builtin') => {
    try {
      requireTurns(readRequest(given), suite);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return (error as InputError).spelled((name) => `--${name}`);
    }
    return '';
  };

  test.each([
    [
      { runs: '5', minRuns: '3' },
      '--runs and --min-runs exclude each other: leave one of them out.',
    ],
    [
      { minRuns: '3', compareWith: 'main' },
      '--min-runs and --compare-with exclude each other: a comparison has --screen-rounds, --max-rounds and --runs-per-round.',
    ],
    [
      { sizes: '8MiB', workloads: 'w' },
      '--workloads and --sizes exclude each other: a sweep makes its own workloads.',
    ],
  ])('%j is refused', (given: Record<string, string>, message) => {
    expect(refusal(given)).toBe(message);
  });

  test('is refused of a suite that decides by itself', () => {
    expect(refusal({ warmup: '2' }, '../suite')).toBe(
      '--warmup needs the built-in suite: the workloads of --suite say what is moved, and how often.',
    );
    expect(refusal({ budget: '2m' }, '../suite')).toBe('');
  });

  test('takes the usual time, or as long as so many runs take', () => {
    expect(extentOf({})).toMatchObject({ budgetSeconds: 75, runs: undefined });
    expect(extentOf({ minRuns: 9 })).toMatchObject({ budgetSeconds: 75, minRuns: 9 });
    expect(extentOf({ runs: 9 })).toMatchObject({ budgetSeconds: undefined, runs: 9 });
    expect(extentOf({ runs: 9, budgetSeconds: 5 })).toMatchObject({ budgetSeconds: 5, runs: 9 });
    const sizes = ['8MiB'];
    expect(extentOf({ sizes })).toMatchObject({ budgetSeconds: undefined, runs: 5 });
    expect(extentOf({ sizes, minRuns: 7 })).toMatchObject({ runs: 7, minRuns: undefined });
    expect(extentOf({ sizes, budgetSeconds: 5 })).toMatchObject({ budgetSeconds: 5 });
  });
});

describe('a sweep', () => {
  test('makes workloads of every size and number of objects at once, both ways by turns', () => {
    expect(sweepOf({ sizes: ['64KiB', '8MiB'], concurrency: [1, 8] }).map(workloadNameOf)).toEqual([
      ...['download-64KiB-1x', 'upload-64KiB-1x', 'download-8MiB-1x', 'upload-8MiB-1x'],
      ...['download-64KiB-8x', 'upload-64KiB-8x', 'download-8MiB-8x', 'upload-8MiB-8x'],
    ]);
  });

  test('varies one of both alone, too; without either there is none', () => {
    expect(sweepOf({ sizes: ['1KiB'] }).map(workloadNameOf)).toEqual([
      'download-1KiB-1x',
      'upload-1KiB-1x',
    ]);
    expect(sweepOf({ concurrency: [2] }).map(workloadNameOf)).toEqual([
      'download-8MiB-2x',
      'upload-8MiB-2x',
    ]);
    expect(sweepOf({})).toEqual([]);
  });

  test('of too many objects is refused', () => {
    const concurrency = Array.from({ length: 200 }, (_, index) => 9_000 + index);
    expect(() => sweepOf({ concurrency })).toThrow(/^The sweep: the workloads have \d+ files/);
  });
});
