import { describe, expect, test } from 'vitest';
import { aJobRequest } from '../testing/requests.ts';
import { aRunResult } from '../testing/run-results.ts';
import { decodeJobParameters, encodeJobParameters } from './job-request.ts';
import { readRunResult } from './read-document.ts';
import { incomingName, incomingPrefix } from './result-keys.ts';
import { keptMeasurements, markWarmup } from './run-result.ts';

describe('readRunResult', () => {
  const good = aRunResult();

  test('reads what was written', () => {
    expect(readRunResult(JSON.stringify(good), 'result.json')).toEqual(good);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{"schemaVersion":1,', 'result.json is not JSON'],
    [
      'another version',
      JSON.stringify({ ...good, schemaVersion: 2 }),
      'has schemaVersion 2, but this program reads schemaVersion 1',
    ],
    ['no version', '{}', 'has no schemaVersion'],
    ['no object', '[]', 'has no schemaVersion'],
    [
      'a missing field',
      JSON.stringify({ ...good, runKey: undefined }),
      'result.json is not valid: runKey',
    ],
    ['a field too many', JSON.stringify({ ...good, extra: 1 }), 'not valid'],
    [
      'a run key that could leave its folder',
      JSON.stringify({ ...good, runKey: '../x' }),
      'runKey',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => readRunResult(text, 'result.json')).toThrow(message);
  });

  test('names the first faults of many', () => {
    const text = JSON.stringify({ schemaVersion: 1 });
    expect(() => readRunResult(text, 'x')).toThrow(
      /runKey: .*; trigger: .*; suite: .*; and \d more\.$/,
    );
  });
});

describe('job parameters', () => {
  test('give back the request', () => {
    const request = aJobRequest({ workloads: ['a', 'b'], gigabitsPerSecond: 99.5 });
    expect(decodeJobParameters(encodeJobParameters(request))).toEqual(request);
  });

  test.each([
    ['none', {}],
    ['another version', { request: JSON.stringify({ ...aJobRequest(), schemaVersion: 2 }) }],
    ['a nonce that can be guessed', { request: JSON.stringify(aJobRequest({ nonce: '1' })) }],
    ['a client that is no name', { request: JSON.stringify(aJobRequest({ s3Clients: ['a b'] })) }],
  ])('refuse %s', (_, parameters) => {
    expect(() => decodeJobParameters(parameters)).toThrow('job parameter "request"');
  });

  test('fit into a submission at their largest', () => {
    const names = Array.from({ length: 40 }, (_, index) => `download-${index}${'x'.repeat(40)}`);
    const { request = '' } = encodeJobParameters(
      aJobRequest({ workloads: names, s3Clients: names }),
    );
    expect(request.length).toBeLessThan(30 * 1024);
  });
});

describe('result keys', () => {
  test('hold the nonce', () => {
    expect(incomingPrefix({ runKey: 'k', nonce: 'n', instanceType: 'c7gn.16xlarge' })).toBe(
      'incoming/k/n/c7gn.16xlarge/',
    );
  });

  test('sort as they were written', () => {
    const names = [
      incomingName(1, 9),
      incomingName(1, 10),
      incomingName(2, 1),
      incomingName(10, 1),
    ];
    expect([...names].sort()).toEqual(names);
  });
});

describe('warm-up', () => {
  const run = { round: 0, run: 1, seconds: 1, gigabitsPerSecond: 8 };

  test('is the first of several runs', () => {
    expect(markWarmup([run, run, run]).map((one) => one.warmup)).toEqual([true, false, false]);
  });

  test('is not a lone run', () => {
    expect(markWarmup([run])).toEqual([{ ...run, warmup: false }]);
  });

  test('does not count', () => {
    const measurements = markWarmup([run, { ...run, run: 2 }]);
    expect(keptMeasurements({ measurements } as never).map((one) => one.run)).toEqual([2]);
  });
});
