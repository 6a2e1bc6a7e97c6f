import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { placeOf, profileOf, requireReachable, unknownWays } from './place.ts';
import { hintAtUnknown } from './plan-text.ts';

const suite = 'https://example.com/suite.git';

describe('a client of a suite that cannot be told where S3 is', () => {
  test.each(['crt-c', 'crt-python', 'crt-java', 'boto3-crt', 'cli-crt'])(
    'is refused, naming what would do: %s',
    (client) => {
      const ask = () => requireReachable(['rclone', client], { suite });
      expect(ask).toThrow(InputError);
      expect(ask).toThrow(
        `s3-clients "${client}" cannot be told where S3 is, and would send requests to AWS that are signed with this run's keys: add as-aws, `,
      );
    },
  );

  test('is refused at another server as well', () => {
    const endpoint = 'http://127.0.0.1:9000';
    expect(() => requireReachable(['crt-c'], { suite, endpoint })).toThrow(
      'use as-aws instead of endpoint',
    );
    const secure = { suite, endpoint: 'https://minio.example.com' };
    expect(() => requireReachable(['cli-crt'], secure)).not.toThrow();
    expect(() => requireReachable(['boto3-crt'], secure)).toThrow('"boto3-crt"');
  });

  test.each([
    { suite, asAws: true },
    { suite: 'builtin' },
    { suite, endpoint: 'https://s3.eu-west-1.amazonaws.com' },
  ])('is none where it goes to the right place: %j', (way) => {
    expect(() => requireReachable(['crt-c'], way)).not.toThrow();
    expect(unknownWays(['mine'], way)).toEqual([]);
  });

  test('is not known of others', () => {
    expect(() => requireReachable(['mine', 'sdk-rust-tm'], { suite })).not.toThrow();
    const unknown = unknownWays(['mine', 'rclone', 's5cmd'], { suite });
    expect(unknown).toEqual(['mine']);
    expect(hintAtUnknown(unknown).map((hint) => hint.join(''))).toEqual([
      'Whether mine uses AWS_ENDPOINT_URL_S3 is not known: a client that does not use it connects to AWS, unless as-aws redirects it.',
    ]);
    expect(hintAtUnknown(['mine', 'yours'])[0]!.join('')).toMatch(
      /^Whether mine, yours use AWS_ENDPOINT_URL_S3 is not known/,
    );
    expect(hintAtUnknown([])).toEqual([]);
  });
});

describe('another server', () => {
  test('has a bucket and a region; the embedded one has its own', () => {
    const own = { name: 's3-benchmarks', storageClass: 'S3Standard' };
    expect(placeOf({})).toEqual({ buckets: [own], region: 'us-east-1' });
    const there = { endpoint: 'http://x', bucket: 'mine', region: 'eu-west-1' };
    const mine = { name: 'mine', storageClass: 'S3Standard' };
    expect(placeOf(there)).toEqual({ buckets: [mine], region: 'eu-west-1' });
    expect(() => placeOf({ bucket: 'mine' })).toThrow('bucket "mine" needs endpoint');
    expect(() => placeOf({ region: 'x' })).toThrow('region "x" needs endpoint');
  });

  test.each(['A_Bucket', 'ab', '10.0.0.1', 'a..b', '-a-', 'x'.repeat(64)])(
    'has no bucket that is called "%s"',
    (bucket) => {
      const ask = () => placeOf({ endpoint: 'http://x', bucket });
      expect(ask).toThrow(InputError);
      expect(ask).toThrow(
        `bucket "${bucket}" cannot be the name of a bucket: give 3 to 63 lower-case letters, digits, dots and hyphens.`,
      );
    },
  );
});

describe('the embedded server as AWS', () => {
  test('has a bucket of either storage class', () => {
    const { buckets, region } = placeOf({ asAws: true });
    expect(region).toBe('us-east-1');
    expect(buckets.map(({ storageClass }) => storageClass)).toEqual(['S3Standard', 'S3Express']);
  });

  test('is no other server, and S3 Express is had of it alone', () => {
    expect(() => placeOf({ asAws: true, endpoint: 'http://x' })).toThrow(
      'endpoint "http://x" and as-aws exclude each other: leave one of them out.',
    );
    expect(() => placeOf({ asAws: true, bucket: 'mine' })).toThrow('bucket "mine" needs');
    expect(() => placeOf({ storageClasses: ['S3Express'] })).toThrow(
      'storage-classes "S3Express" needs as-aws: ',
    );
    const there = { endpoint: 'http://x', bucket: 'a--use1-az4--x-s3' };
    expect(() => placeOf({ ...there, storageClasses: ['S3Express'] })).not.toThrow();
  });
});

describe('an S3 profile', () => {
  test('is had by its name, or from a file', async () => {
    expect(await profileOf('s3-express', '/')).toBe(PROFILES.get('s3-express'));
    const folder = tempDir();
    writeFileSync(join(folder, 'mine.yml'), 'like: flaky\nseed: 5\n');
    expect(await profileOf('mine.yml', folder)).toMatchObject({ name: 'mine.yml', seed: 5 });
  });

  test('that changes nothing is none', async () => {
    expect(await profileOf(undefined, '/')).toBeUndefined();
    expect(await profileOf('instant', '/')).toBeUndefined();
  });

  test('that there is not is refused, with what there is', async () => {
    await expect(profileOf('s3standard', '/')).rejects.toThrow(
      /^Unknown s3-profile "s3standard"\. Did you mean "s3-standard"\? Known: instant, s3-standard, .*, flaky\b.*\.$/,
    );
    await expect(profileOf('./none.yml', '/')).rejects.toThrow(
      /^s3-profile "\.\/none\.yml" cannot be read \(.*\): give a profile file, or one of instant, /,
    );
  });

  test('is of the embedded server alone', () => {
    expect(() => placeOf({ endpoint: 'http://x', s3Profile: 'flaky' })).toThrow(
      's3-profile "flaky" and endpoint exclude each other: only the embedded server has profiles.',
    );
  });
});
