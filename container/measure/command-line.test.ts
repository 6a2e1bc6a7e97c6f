import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { readRunResult } from '../../src/contract/read-document.ts';
import { incomingPrefix } from '../../src/contract/results-bucket.ts';
import { judgeRun } from '../../src/judge/judge.ts';
import { compareRequest, twoCommits } from '../../src/testing/compared-suite/suite.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const python = await execa('python3', ['--version'], { reject: false });

describe.skipIf(python.failed)("the job's command line (needs python3)", () => {
  test('compares two commits, and stores what tells them apart', async () => {
    const { dir, ...commits } = await twoCommits({ figures: { good: { rate: 1.25 } } }, {});
    const request = compareRequest({ dir, ...commits });
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', join(dir, 'results')];
    const args = [MAIN, '--request', JSON.stringify(request), ...folders];
    const env = { FAKE_LOG: join(dir, 'processes.log'), XDG_CACHE_HOME: dir };
    const { exitCode, stdout } = await execa(process.execPath, args, { env, reject: false });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 case compared in rounds; 1 stood out and got more rounds.');
    const results = join(dir, 'results', incomingPrefix(request));
    const newest = readdirSync(results).sort().at(-1)!;
    const run = readRunResult(readFileSync(join(results, newest), 'utf8'), newest);
    expect(judgeRun(run).comparisons).toMatchObject([{ verdict: 'faster', kept: [12, 12] }]);
  });
});
