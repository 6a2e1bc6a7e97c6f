import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { digestOfSources } from './sources.ts';

function aProject(): string {
  const root = tempDir();
  const sources = [
    'action/a.ts',
    'clients/a.yml',
    'container/b.ts',
    'docs/workflows/w.yml',
    'src/c.ts',
  ];
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  for (const file of [...sources, ...settings]) write(root, file, '1');
  return root;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('the same sources have the same digest, wherever they are', async () => {
  const root = aProject();
  const copy = tempDir();
  cpSync(root, copy, { recursive: true });
  expect(await digestOfSources(`${copy}/`)).toBe(await digestOfSources(root));
});

test.each([
  'src/c.ts',
  'src/deep/new.ts',
  'clients/a.yml',
  'docs/workflows/w.yml',
  'package-lock.json',
])('%s counts', async (file) => {
  const root = aProject();
  const before = await digestOfSources(root);
  write(root, file, '2');
  expect(await digestOfSources(root)).not.toBe(before);
});

test.each(['src/c.test.ts', 'src/testing/d.ts', 'infra/e.ts', 'clients/a/target/f.toml'])(
  '%s does not',
  async (file) => {
    const root = aProject();
    const before = await digestOfSources(root);
    write(root, file, '2');
    expect(await digestOfSources(root)).toBe(before);
  },
);
