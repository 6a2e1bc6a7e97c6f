import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { EXPORTS } from '../report/exports.ts';
import {
  type BenchmarkRequest,
  EXPORT_FORMATS,
  FORMER_FIELDS,
  fieldOf,
  keyOf,
  readRequest,
  requireComparison,
} from './request.ts';

/** The error, as the command line prints it. */
function refusal(given: Record<string, unknown>, check = (_: BenchmarkRequest) => {}): string {
  try {
    check(readRequest(given));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).spelled((name) => `--${name}`);
  }
  return '';
}

describe('a request', () => {
  test('asks for nothing by itself', () => {
    expect(readRequest({})).toEqual({ failOn: 'failure', failFast: false, exports: [] });
  });

  test.each([
    ['a,b', ['a', 'b']],
    ['a, b\nc', ['a', 'b', 'c']],
    [' a\n\n b,', ['a', 'b']],
    ['a,,b,', ['a', 'b']],
  ])('reads the list in %j', (s3Clients, list) => {
    expect(readRequest({ s3Clients }).s3Clients).toEqual(list);
  });

  test('reads the budget for measuring: a time with its unit, or minutes', () => {
    expect(readRequest({ budget: '75s' }).budgetSeconds).toBe(75);
    expect(readRequest({ budget: '1.5' }).budgetSeconds).toBe(90);
    expect(readRequest({ budgetMinutes: '30' }).budgetSeconds).toBe(1800);
    expect(readRequest({}).budgetSeconds).toBeUndefined();
  });

  test('reads how to compare', () => {
    const given = { screenRounds: '4', maxRounds: '20', runsPerRound: '2', maxCaseMinutes: '5' };
    const code = { compareWith: 'main', clientRepository: '../c' };
    expect(readRequest({ ...given, ...code, thresholdPercent: '5', failOn: 'never' })).toEqual({
      ...{ screenRounds: 4, maxRounds: 20, runsPerRound: 2, maxCaseMinutes: 5 },
      ...code,
      ...{ thresholdPercent: 5, failOn: 'never', failFast: false, exports: [] },
    });
  });

  test('takes a flag as a command line has it, and as YAML does', () => {
    expect(readRequest({ failFast: true }).failFast).toBe(true);
    expect(readRequest({ failFast: 'True' }).failFast).toBe(true);
    expect(readRequest({ failFast: false }).failFast).toBe(false);
  });

  test('can be written in every format that there is', () => {
    expect(EXPORT_FORMATS.toSorted()).toEqual(Object.keys(EXPORTS).sort());
    expect(readRequest({ exports: 'csv,json' }).exports).toEqual(['csv', 'json']);
  });

  test('has keys for names, and names for keys', () => {
    expect(keyOf('s3-clients')).toBe('s3Clients');
    expect(fieldOf('maxCaseMinutes')).toBe('max-case-minutes');
  });
});

describe('is refused in one sentence that names the field as its user writes it:', () => {
  test.each<[Record<string, string>, string]>([
    [{ maxRounds: '0' }, '--max-rounds is "0": give a whole number from 1 to 100.'],
    [{ maxRounds: '1.5' }, '--max-rounds is "1.5": give a whole number from 1 to 100.'],
    [{ thresholdPercent: '-1' }, '--threshold-percent is "-1": give a number from 0.1 to 100.'],
    [{ maxCaseMinutes: '721' }, '--max-case-minutes is "721": give a number from 0.1 to 720.'],
    [{ budgetMinutes: '0' }, '--budget-minutes is "0": give a number from 0.1 to 7200.'],
    [{ failFast: 'yes' }, '--fail-fast is "yes": write true or false.'],
    [{ commit: 'abc1234' }, '--commit is "abc1234": give all of its 40 digits.'],
    [{ workloads: '../x' }, '--workloads has "../x", which is not a name: correct or remove it.'],
    [
      { filter: 'rclone' },
      '--filter has "rclone": write S3-CLIENT/WORKLOAD, where * stands for anything, e.g. "rclone/*" or "*/upload-*".',
    ],
    [
      { skip: 'a/b/c' },
      '--skip has "a/b/c": write S3-CLIENT/WORKLOAD, where * stands for anything, e.g. "rclone/*" or "*/upload-*".',
    ],
    [{ warmup: '0' }, '--warmup is "0": give a whole number from 1 to 20.'],
    [{ runs: '0' }, '--runs is "0": give a whole number from 1 to 1000.'],
    [
      { sizes: '8MiB,8MB' },
      '--sizes has "8MB": write whole numbers with their units, from 1byte to 5TiB, e.g. 64KiB,8MiB,1GiB.',
    ],
    [
      { sizes: '0KiB' },
      '--sizes has "0KiB": write whole numbers with their units, from 1byte to 5TiB, e.g. 64KiB,8MiB,1GiB.',
    ],
    [{ concurrency: '1,0' }, '--concurrency is "0": give a whole number from 1 to 10000.'],
    [{ workloads: 'a,b,a' }, '--workloads names "a" twice: name it once.'],
    [
      { s3Clients: '' },
      '--s3-clients is empty: name at least one, or leave it out for the default.',
    ],
    [
      { branch: '--upload-pack=x' },
      '--branch "--upload-pack=x" is not a valid git ref: give a branch, a tag or a commit.',
    ],
    [
      { storageClasses: 'S3Expres' },
      'Unknown --storage-classes "S3Expres". Did you mean "S3Express"? Known: S3Standard, S3Express.',
    ],
    [
      { failOnMetric: 'cpu,memry' },
      'Unknown --fail-on-metric "memry". Did you mean "memory"? Known: cpu, memory.',
    ],
    [{ failOn: 'slower' }, 'Unknown --fail-on "slower". Known: failure, regression, never.'],
  ])('%j', (given, message) => {
    expect(refusal(given)).toBe(message);
  });

  test.each([
    [{ thresholdPercent: '5' }, '--threshold-percent'],
    [{ screenRounds: '5' }, '--screen-rounds'],
    [{ maxRounds: '5' }, '--max-rounds'],
    [{ runsPerRound: '5' }, '--runs-per-round'],
    [{ maxCaseMinutes: '5' }, '--max-case-minutes'],
    [{ failOnMetric: 'cpu' }, '--fail-on-metric'],
    [{ failOn: 'regression' }, '--fail-on regression'],
  ])('what is of comparisons, where nothing is compared: %j', (given, asked) => {
    expect(refusal(given, requireComparison)).toBe(
      `${asked} needs --compare-with, as nothing is compared without: add it, or leave ${asked} out.`,
    );
    expect(refusal({ ...given, compareWith: 'main' }, requireComparison)).toBe('');
    expect(refusal({ failOn: 'never', budget: '5m' }, requireComparison)).toBe('');
  });

  test('a budget that is no time', () => {
    expect(refusal({ budget: 'soon' })).toMatch(/^--budget is "soon": give minutes, or/);
  });

  test.each(Object.entries(FORMER_FIELDS))('%s, of earlier versions', (name, instead) => {
    const said = refusal({ [keyOf(name)]: '6' });
    expect(said).toContain(`There is no --${name} any longer: `);
    expect(said).toContain(instead === null ? 'leave it out' : `use --${instead} instead.`);
  });
});
