import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { checkRef, isCommit } from './git-ref.ts';

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
      expect(() => checkRef('--branch', ref)).toThrow(/^--branch ".*" is no legal git ref: give/);
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
      expect(() => checkRef('branch', ref)).toThrow('is no legal git ref');
    },
  );

  test('refuses what is too long to be a name', () => {
    expect(() => checkRef('branch', 'x'.repeat(251))).toThrow('is no legal git ref');
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
