import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../report/exports.ts';
import { aJobRequest } from '../testing/requests.ts';
import { aRunResult } from '../testing/run-results.ts';
import { decodeJobParameters, encodeJobParameters } from './job-request.ts';
import { keptMeasurements, markWarmup } from './measurement.ts';
import { readRunResult } from './read-document.ts';
import { incomingName, incomingPrefix } from './results-bucket.ts';

describe('readRunResult', () => {
  const good = aRunResult();

  test('reads what was written, with a byte order mark too', () => {
    expect(readRunResult(JSON.stringify(good), 'result.json')).toEqual(good);
    expect(readRunResult(`\ufeff${JSON.stringify(good)}`, 'result.json')).toEqual(good);
  });

  test('ends what it says once, also where that is a question', () => {
    expect(() => readRunResult('{"schemaVersion":1,', 'x.json')).toThrow(
      /^x\.json is not JSON: it ends too early, in line 1, column 20: is the file cut off\?$/,
    );
  });

  test.each<[string, string, string]>([
    ['no JSON', '{"schemaVersion":1,', 'x.json is not JSON'],
    [
      'another version',
      JSON.stringify({ ...good, schemaVersion: 3 }),
      'has schemaVersion 3, but this program reads schemaVersion 1 and 2',
    ],
    ['no version', JSON.stringify({ ...good, schemaVersion: undefined }), 'has no schemaVersion'],
    [
      'no fields',
      '{}',
      'x.json is JSON without any fields, not a result of S3 Benchmarks: give the',
    ],
    ['no object', '[]', 'x.json is a list, not a result'],
    ['no value', 'null', 'x.json is JSON, but only null, not a result'],
    [
      'JSON of anybody',
      '{"schemaVersion": "3.1", "spam": 1}',
      'is JSON of another program (with "schemaVersion" and 1 other field), not a result',
    ],
    [
      'a package.json',
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      'is the package.json of an npm package, not a result',
    ],
    [
      'a lock of packages',
      readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
      'is the package-lock.json of an npm package, not',
    ],
    [
      'settings',
      readFileSync(new URL('../../infra/example.settings.json', import.meta.url), 'utf8'),
      'is a settings file of the stack, not a result',
    ],
    [
      'a figure of hyperfine',
      '{"results":[{"command":"sleep 1","mean":1.0,"stddev":null,"median":1.0,"times":[1.0]}]}',
      'is an export of hyperfine, not a result',
    ],
    ...(['json', 'bencher', 'github-action-benchmark'] as const).map(
      (name): [string, string, string] => [
        `our own export ${name}`,
        EXPORTS[name](good),
        {
          json: 'is an export of a result (--exports json), not a result',
          bencher: 'is an export for Bencher, not a result',
          'github-action-benchmark': 'is an export for github-action-benchmark, not a result',
        }[name],
      ],
    ),
    [
      'an image’s manifest, whose schemaVersion is another’s',
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]}',
      'is a manifest of a container image, not',
    ],
    [
      'changes',
      '{"schemaVersion":1,"cells":0,"changes":[]}',
      'is the changes.json of a history, not',
    ],
    [
      'a page',
      '\r\n<!DOCTYPE html>\n<html><body>Sign in</body></html>',
      'x.json is an HTML page, not JSON, such as one of a login or an error: download the file itself.',
    ],
    [
      'an answer of S3',
      '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>',
      'x.json is an error of S3 (NoSuchKey), not JSON',
    ],
    [
      'a pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n',
      'is a pointer of Git LFS, not the file: run `git lfs pull`',
    ],
    ['a comment', '{\n  // mine\n}', 'x.json is not JSON: line 2, column 3: JSON has no comments'],
    ['nothing', '\n', 'x.json is empty.'],
    [
      'a missing field',
      JSON.stringify({ ...good, runKey: undefined }),
      'x.json is not valid: runKey',
    ],
    ['a field too many', JSON.stringify({ ...good, extra: 1 }), 'not valid'],
    [
      'a run key that could leave its folder',
      JSON.stringify({ ...good, runKey: '../x' }),
      'runKey',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => readRunResult(text, 'x.json')).toThrow(message);
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
    [
      'a client that is not a name',
      { request: JSON.stringify(aJobRequest({ s3Clients: ['a b'] })) },
    ],
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
