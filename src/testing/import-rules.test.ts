import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { FOLDERS, importFaults, importRows, nameFaults, PURE_FOLDERS } from './import-rules.ts';
import { tempDir } from './temp-dir.ts';

const root = new URL('../../', import.meta.url).pathname;
const biomeJson = readFileSync(`${root}biome.json`, 'utf8');

/** What the lint of this project says to a file with this code; '' for nothing. */
async function lint(file: string, code: string): Promise<string> {
  const faults = importFaults(file, code);
  const isPure = PURE_FOLDERS.some((name) => file.startsWith(`${name}/`));
  return faults.length > 0 || !isPure ? faults.join('\n') : biome(file, code);
}

async function biome(file: string, code: string): Promise<string> {
  const dir = tempDir();
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  writeFileSync(join(dir, 'biome.json'), biomeJson);
  const program = `${root}node_modules/.bin/biome`;
  const { all } = await execa(program, ['lint', '--vcs-enabled=false', '--reporter=github', path], {
    cwd: dir,
    all: true,
    reject: false,
  });
  return all;
}

describe('npm run lint', () => {
  test.each([
    ['src/orchestrator/x.ts', "import { readFile } from 'node:fs';\nreadFile;"],
    ['src/orchestrator/x.ts', "import { x } from '../aws/x.ts';\nx;"],
    ['src/orchestrator/x.ts', "import type { X } from '../aws/x.ts';\nexport type Y = X;"],
    ['src/orchestrator/x.ts', "import { x } from '@aws-sdk/client-batch';\nx;"],
    ['src/orchestrator/x.ts', "export const x = () => import('../local/x.ts');"],
    ['src/orchestrator/x.ts', 'setTimeout(() => {}, 1);'],
    ['src/orchestrator/x.ts', 'export const home = process.env.HOME;'],
    ['src/contract/x.ts', "import { x } from '../orchestrator/x.ts';\nx;"],
    ['src/report/x.ts', "import { x } from '../orchestrator/x.ts';\nx;"],
    ['src/report/html/x.ts', "import { x } from '../../local/x.ts';\nx;"],
    ['src/stats/x.ts', "import { readFile } from 'node:fs';\nreadFile;"],
    ['src/stats/x.ts', "import { x } from '../report/x.ts';\nx;"],
    ['src/stats/x.ts', "import { x } from '../judge/x.ts';\nx;"],
    ['src/judge/x.ts', "import { x } from '../history/x.ts';\nx;"],
    ['src/judge/x.ts', "import { x } from '../report/x.ts';\nx;"],
    ['src/judge/x.ts', "import { readFile } from 'node:fs';\nreadFile;"],
    ['src/judge/x.ts', 'export const home = process.env.HOME;'],
    ['src/s3/x.ts', "import { x } from '../judge/x.ts';\nx;"],
    ['src/history/x.ts', "import { x } from '../aws/x.ts';\nx;"],
    ['src/history/x.ts', "import { x } from '../report/x.ts';\nx;"],
    ['src/aws/x.ts', "import { x } from '../history/x.ts';\nx;"],
    ['src/process/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/s3/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/git/x.ts', "import { x } from '../s3/x.ts';\nx;"],
    ['src/net/x.ts', "import { x } from '../orchestrator/x.ts';\nx;"],
    ['src/local/x.ts', "import { x } from '../orchestrator/plan.ts';\nx;"],
    ['src/local/x.ts', "import { x } from '../aws/x.ts';\nx;"],
    ['src/s3-server/x.ts', "import { x } from '../cli/x.ts';\nx;"],
    ['src/s3-server/x.ts', "import { x } from '../local/x.ts';\nx;"],
    ['src/aws/x.ts', "import { x } from '../local/x.ts';\nx;"],
    ['src/cli/x.ts', "import { x } from '../../container/x.ts';\nx;"],
    ['src/cli/x.ts', "import { x } from '../testing/x.ts';\nx;"],
    ['container/x.ts', "import { x } from '../src/orchestrator/x.ts';\nx;"],
    ['container/x.ts', "import { x } from '../src/local/x.ts';\nx;"],
    ['infra/x.ts', "import { x } from '../src/orchestrator/plan.ts';\nx;"],
    ['action/x.ts', "import { x } from '../infra/x.ts';\nx;"],
    ['src/app/x.ts', "import { x } from '../cli/x.ts';\nx;"],
    ['src/app/x.ts', "import { x } from '../testing/x.ts';\nx;"],
    ['src/report/x.ts', "export { x } from '../app/x.ts';"],
    ['src/report/x.ts', "export * from '../orchestrator/x.ts';"],
    ['src/report/x.ts', "import '../orchestrator/x.ts';"],
    ['src/report/x.ts', "export const x = await import(\n  '../orchestrator/x.ts'\n);"],
    ['src/report/x.ts', "export type X = import('../orchestrator/x.ts').X;"],
    ['src/judge/x.ts', 'export const x = await import(`node:fs`);'],
    ['src/judge/x.ts', 'export const wait = () => fetch("https://x");'],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toMatch(
      /^\S+ imports \S+: \S+ (may import|is pure)|noRestrictedGlobals/,
    );
  });

  test.each([
    ['src/orchestrator/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/orchestrator/x.ts', "import { x } from './ports.ts';\nx;"],
    ['src/local/x.ts', "import { x } from '../orchestrator/ports.ts';\nx;"],
    ['src/s3-server/x.ts', "import { x } from '../s3/x.ts';\nx;"],
    ['src/local/x.ts', "import { x } from '../s3-server/x.ts';\nx;"],
    ['src/cli/x.ts', "import { x } from '../local/x.ts';\nx;"],
    ['container/builtin/x.ts', "import { x } from '../../src/contract/x.ts';\nx;"],
    ['src/net/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/aws/x.ts', "import { x } from '../net/x.ts';\nx;"],
    ['src/git/x.ts', "import { x } from '../net/x.ts';\nx;"],
    ['src/stats/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/history/x.ts', "import { x } from '../stats/x.ts';\nx;"],
    ['src/judge/x.ts', "import { x } from '../stats/x.ts';\nx;"],
    ['src/judge/x.ts', "import { x } from '../contract/x.ts';\nx;"],
    ['src/history/x.ts', "import { x } from '../judge/x.ts';\nx;"],
    ['src/report/x.ts', "import { x } from '../judge/x.ts';\nx;"],
    ['container/x.ts', "import { x } from '../src/judge/x.ts';\nx;"],
    ['src/report/site/x.ts', "import { x } from '../../history/x.ts';\nx;"],
    ['src/report/x.test.ts', "import { x } from '../testing/x.ts';\nx;"],
    ['src/app/x.ts', "import { x } from '../report/x.ts';\nx;"],
    ['src/cli/x.ts', "import { x } from '../app/x.ts';\nx;"],
    ['action/x.ts', "import { x } from '../src/app/x.ts';\nx;"],
    ['src/contract/x.ts', "import { z } from 'zod';\nz;"],
    ['src/report/x.ts', "/** Never `import '../cli/x.ts'`. */\nexport const x = 1;"],
  ])('allows in %s: %s', async (file, code) => {
    expect(await lint(file, code)).not.toMatch(/ imports |noRestricted/);
  });
});

test('a folder that is in no list is refused', () => {
  expect(importFaults('src/new/x.ts', '')).toEqual([
    'src/new/x.ts is in no folder of src/testing/import-rules.ts.',
  ]);
});

test('imports run one way: a folder imports only what stands above it', () => {
  const names = Object.keys(FOLDERS);
  for (const [name, { mayImport }] of Object.entries(FOLDERS)) {
    const above = names.slice(0, names.indexOf(name));
    for (const one of mayImport === 'anything' ? [] : mayImport) {
      expect(above.some((folder) => one === folder || one.startsWith(`${folder}/`))).toBe(true);
    }
  }
});

test('biome.json refuses clocks, processes and the network in the pure folders', () => {
  const [{ includes }] = JSON.parse(biomeJson).overrides;
  const pure = includes.filter((glob: string) => !glob.startsWith('!'));
  expect(pure.toSorted()).toEqual(PURE_FOLDERS.map((name) => `${name}/**`).toSorted());
});

test('the table says what a folder is and what it may import', () => {
  const rows = importRows().map((row) => row.join(' | '));
  expect(rows[0]).toMatch(/^`src\/contract` \| .* \| nothing of ours$/);
  expect(rows.find((row) => row.startsWith('`src/judge`'))).toMatch(/pure.* \| contract, stats$/);
  expect(rows.find((row) => row.startsWith('`src/cli`'))).toMatch(/\| all of the above, app$/);
});

test('a name that two files export is refused, tests and fakes aside', () => {
  const texts = new Map([
    ['src/aws/a.ts', 'export const x = 1;\nexport function y() {}\nexport function y(a: 1) {}'],
    ['src/report/b.ts', 'export interface x {}\nexport const open = 1;'],
    ['src/report/c.ts', 'export const open = 1;'],
    ['src/report/c.test.ts', 'export const x = 1;'],
    ['src/testing/d.ts', 'export const x = 1;'],
  ]);
  expect(nameFaults(texts)).toEqual([
    'x is exported by src/aws/a.ts and src/report/b.ts: rename all but one.',
  ]);
});
