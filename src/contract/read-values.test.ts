import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { InputError } from './input-error.ts';
import {
  checkRef,
  endpointText,
  hostOf,
  isCommit,
  readBudget,
  readEndpoint,
} from './read-values.ts';

describe('an endpoint', () => {
  test.each([
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000', '127.0.0.1'],
    ['http://127.0.0.1:9000/', 'http://127.0.0.1:9000', '127.0.0.1'],
    ['http://[::1]:9000', 'http://[::1]:9000', '::1'],
    ['https://[2001:DB8::1]', 'https://[2001:db8::1]', '2001:db8::1'],
    ['https://S3.Example.COM:443', 'https://s3.example.com', 's3.example.com'],
    ['http://minio:80', 'http://minio', 'minio'],
    ['https://p.supabase.co/storage/v1/s3', 'https://p.supabase.co/storage/v1/s3', 'p.supabase.co'],
    ['https://gateway/s3//', 'https://gateway/s3', 'gateway'],
    [
      'https://s3.eu-central-003.backblazeb2.com',
      'https://s3.eu-central-003.backblazeb2.com',
      's3.eu-central-003.backblazeb2.com',
    ],
  ])('%s is taken', (text, told, host) => {
    const url = readEndpoint('--endpoint', text);
    expect(endpointText(url)).toBe(told);
    expect(hostOf(url)).toBe(host);
  });

  test.each([
    ['localhost:9000', '"localhost:9000" is not a URL'],
    ['s3', 'is not a URL'],
    ['ftp://s3', 'is not a URL'],
    ['http://[fe80::1%25eth0]:9000', 'is not a URL'],
    ['http://key:secret@s3', 'has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID'],
    ['http://s3?x=1', 'has "?x=1" at its end'],
    ['http://s3/#top', 'has "#top" at its end'],
    ['http://s3/a%20b', 'a path that clients sign differently'],
    ['http://s3/a//b', 'a path that clients sign differently'],
  ])('%s is refused', (text, why) => {
    const read = () => readEndpoint('--endpoint', text);
    expect(read).toThrow(InputError);
    expect(read).toThrow(why);
  });

  test('does not show a password', () => {
    expect(() => readEndpoint('--endpoint', 'http://key:secret@s3')).toThrow(/^(?!.*secret@)/);
  });
});

const REFS = [
  ['main', true],
  ['feature/multi-part', true],
  ['v1.2.3', true],
  ['refs/pull/12/head', true],
  ['0123456789abcdef0123456789abcdef01234567', true],
  ['ünïcode', true],
  ['a@b', true],
  ['', false],
  ['@', false],
  ['a b', false],
  ['a..b', false],
  ['a~1', false],
  ['a^', false],
  ['a:b', false],
  ['a?b', false],
  ['a*', false],
  ['a[b', false],
  ['a\\b', false],
  ['a@{1}', false],
  ['a\u0007b', false],
  ['a\nb', false],
  ['.hidden', false],
  ['a/.hidden', false],
  ['a.', false],
  ['a.lock', false],
  ['a.lock/b', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
] as const;

describe('checkRef', () => {
  test.each(REFS)('%j is legal: %j', (ref, legal) => {
    if (legal) expect(checkRef('--branch', ref)).toBe(ref);
    else
      expect(() => checkRef('--branch', ref)).toThrow(
        /^--branch ".*" is not a valid git ref: give/,
      );
  });

  test.each(REFS)('git says the same of %j', async (ref, legal) => {
    const { exitCode } = await execa('git', ['check-ref-format', '--allow-onelevel', ref], {
      reject: false,
    });
    // git itself takes a lone @ for a ref here, but means HEAD by it.
    expect(exitCode === 0 && ref !== '@').toBe(legal);
  });

  test.each(['-x', '--upload-pack=touch /tmp/x', '-'])(
    'refuses %j, which looks like an option',
    (ref) => {
      expect(() => checkRef('branch', ref)).toThrow('is not a valid git ref');
    },
  );

  test('refuses what is too long to be a name', () => {
    expect(() => checkRef('branch', 'x'.repeat(251))).toThrow('is not a valid git ref');
  });
});

test.each([
  ['0123456789abcdef0123456789abcdef01234567', true],
  ['0123456789ABCDEF0123456789abcdef01234567', false],
  ['0123456', false],
  ['main', false],
])('%s is a whole commit: %s', (ref, whole) => {
  expect(isCommit(ref)).toBe(whole);
});

test.each([
  ['75s', 75],
  ['2m', 120],
  ['2min', 120],
  ['1.5', 90],
  ['30', 1800],
  ['1h', 3600],
  [' 90 s ', 90],
])('the budget %j is %d seconds', (text, seconds) => {
  expect(readBudget('--budget', text)).toBe(seconds);
});

test.each(['', 'x', '0', '0.5s', '-1', '1e3', '5d', 'constructor', '1000h', '1:30', 's'])(
  'the budget %j is none',
  (text) => {
    expect(() => readBudget('--budget', text)).toThrow(InputError);
    expect(() => readBudget('--budget', text)).toThrow(`--budget is "${text}": give minutes, or`);
  },
);
