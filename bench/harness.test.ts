import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const OPTIONS = { only: { type: 'string' }, all: { type: 'boolean', default: false } } as const;

test('options are read', () => {
  expect(optionsAsked(OPTIONS, ['--only', 'a'])).toEqual({ only: 'a', all: false });
});

test.each([['--oly=a'], ['--only'], ['a']])('%s is refused, with what there is', (text) => {
  expect(() => optionsAsked(OPTIONS, [text])).toThrow(InputError);
  expect(() => optionsAsked(OPTIONS, [text])).toThrow(/^[^.]+\. The options are --only, --all\.$/);
});

test('a folder is gone with all that is in it', async () => {
  let path: string;
  {
    await using folder = await temporaryFolder();
    path = folder.path;
    writeFileSync(join(path, 'file'), '');
  }
  expect(existsSync(path)).toBe(false);
});
