import { describe, expect, test } from 'vitest';
import { PROFILES } from '../s3-server/profiles.ts';
import { readS3Profile } from './s3-profile-file.ts';

const read = (text: string, name = 'mine.yml') => readS3Profile(text, name, PROFILES);

describe('a profile file', () => {
  test('is the profile that it is like, but for what it says', async () => {
    const text = [
      'like: s3-standard',
      'roundTripMs: 20',
      'inAHundred: {internalErrors: 0.5}',
      'firstByteMs:',
      '  read: {least: 1, p50: 2, p90: 3, p99: 4, most: 5}',
    ].join('\n');
    const standard = PROFILES.get('s3-standard')!;
    expect(await read(text, 'some/folder/mine.yml')).toEqual({
      ...standard,
      name: 'mine.yml',
      roundTripMs: 20,
      inAHundred: { ...standard.inAHundred, internalErrors: 0.5 },
      firstByteMs: {
        ...standard.firstByteMs,
        read: { least: 1, p50: 2, p90: 3, p99: 4, most: 5 },
      },
    });
  });

  test('is like instant when it does not say', async () => {
    const profile = await read('{"seed": 7}', 'mine.json');
    expect(profile).toEqual({ ...PROFILES.get('instant')!, name: 'mine.json', seed: 7 });
  });

  test.each([
    [
      'like: s3-standart',
      /^Unknown profile in S3 profile "mine.yml" \(like\): "s3-standart"\. Did you mean "s3-standard"\?/,
    ],
    [
      'stallMs: long\nrundTripMs: 3',
      /^Unknown key in S3 profile "mine.yml": "rundTripMs"\. Did you mean "roundTripMs"\?/,
    ],
    [
      'rundTripMs: 1',
      /^Unknown key in S3 profile "mine.yml": "rundTripMs"\. Did you mean "roundTripMs"\?/,
    ],
    ['inAHundred: {errors: 1}', /^Unknown key in S3 profile "mine.yml" \(inAHundred\): "errors"/],
    [
      'firstByteMs: {read: {p50: 2}}',
      /^S3 profile "mine.yml" is not valid: firstByteMs\.read\.least: /,
    ],
    [
      'firstByteMs: {read: {least: 1, p50: 2, p90: 3, p99: 2, most: 5}}',
      /: firstByteMs\.read: least, p50, p90, p99 and most must not fall\.$/,
    ],
    [
      'firstByteMs: {read: {p95: 2, least: 1, p50: 2, p90: 3, p99: 4, most: 5}}',
      /^Unknown key in S3 profile "mine.yml" \(firstByteMs\.read\): "p95"/,
    ],
    [
      'bytesPerSecond: {connection: 0}',
      /^S3 profile "mine.yml" is not valid: bytesPerSecond\.connection: /,
    ],
    ['a: [', /^S3 profile "mine.yml" is not YAML: line 1/],
    ['- 1', /^S3 profile "mine.yml" is not valid: document: /],
  ])('that says %s is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
