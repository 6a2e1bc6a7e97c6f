import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { tempDir } from './temp-dir.ts';

const root = new URL('../../', import.meta.url).pathname;

/** What the lint of this project says to a file with this code; '' for nothing. */
async function lint(file: string, code: string): Promise<string> {
  const dir = tempDir();
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const config = readFileSync(`${root}biome.json`, 'utf8');
  writeFileSync(join(dir, 'biome.json'), config);
  const biome = `${root}node_modules/.bin/biome`;
  const { all } = await execa(biome, ['lint', '--vcs-enabled=false', '--reporter=github', path], {
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
    ['src/git/x.ts', "import { x } from '../process/x.ts';\nx;"],
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
  ])('refuses in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toMatch(
      /noRestrictedImports|noNodejsModules|noRestrictedGlobals/,
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
  ])('allows in %s: %s', async (file, code) => {
    expect(await lint(file, code)).not.toMatch(/noRestricted|noNodejsModules/);
  });
});
