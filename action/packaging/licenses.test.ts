import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { licensesOf, packageFolder } from './build.ts';

test.each([
  ['/x/node_modules/zod/v4/index.js', '/x/node_modules/zod'],
  ['/x/node_modules/@aws-sdk/core/dist/a.js', '/x/node_modules/@aws-sdk/core'],
  ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
  ['/x/node_modules/.cache/s3-benchmarks/emitted/action/main.js', null],
  ['/x/src/a.js', null],
  ['', null],
])('the package of "%s" is %s', (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});

test('the same licence of several packages is said once', async () => {
  const root = tempDir();
  const add = (name: string, files: Record<string, string>) => {
    const folder = join(root, name);
    mkdirSync(folder);
    const manifest = { name, version: '1.0.0', license: 'MIT' };
    for (const [file, text] of Object.entries({
      'package.json': JSON.stringify(manifest),
      ...files,
    })) {
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };
  const folders = [
    add('b', { LICENSE: 'Do as you like.\n' }),
    add('a', { 'licence.md': 'Do as you like.\n' }),
    add('c', {}),
  ];
  expect(await licensesOf(folders)).toBe(
    `a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nDo as you like.\n\n${'-'.repeat(80)}\n\n` +
      'c 1.0.0 (MIT)\n\nMIT, as its package.json says.\n',
  );
});
