import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { textOf } from '../src/contract/file-kinds.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import { BURNING_SUITE } from './slowdown/burning-suite.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'out/slowdown');
const S3_CLIENT = 'sdk-js-in-memory';
/** More CPU for each byte, in per cent. */
const BURNS = [0, 10, 25];

/**
 * Compares, on this machine, a runner with one that burns 10 % and 25 % more CPU for each byte, and with one
 * that burns no more. Needs python3 and git.
 *
 * @returns whether both slowdowns were called, and the third was not
 */
export async function run(): Promise<boolean> {
  const suite = await mkdtemp(join(tmpdir(), 'burning-suite-'));
  try {
    await makeSuite(suite);
    let isRight = true;
    for (const burn of BURNS) isRight = (await compare(suite, burn)) && isRight;
    return isRight;
  } finally {
    await rm(suite, { recursive: true });
  }
}

async function compare(suite: string, burn: number): Promise<boolean> {
  const out = join(OUT, String(burn));
  await mkdir(out, { recursive: true });
  const args = ['--suite', suite, '--branch', `burn-${burn}`, '--compare-with', 'main'];
  const asked = ['--instance-types', 'local', '--s3-clients', S3_CLIENT, '--out', out];
  const main = join(ROOT, 'src/cli/main.ts');
  const child = spawn(process.execPath, [main, ...args, ...asked], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    console.log(`${burn} % more CPU: the run failed`);
    return false;
  }
  const path = join(out, 'result.json');
  const result = readRunResult(textOf(await readFile(path), path), path);
  const lines = [...(result.clientComparisons ?? []), ...(result.comparisons ?? [])];
  for (const line of lines) {
    const { ratio, verdict } = line;
    const what = 'workload' in line ? line.workload : 'over all workloads';
    const change = ratio === null ? '' : ` ${(100 * (ratio - 1)).toFixed(1)} %`;
    console.log(`${burn} % more CPU, ${what}:${change} ${verdict}`);
  }
  const isSlower = lines.some(
    ({ verdict }) => verdict === 'slower' || verdict === 'slightlySlower',
  );
  return isSlower === burn > 0;
}

/** A repository whose branches `burn-N` differ from `main` by the CPU that they burn. */
async function makeSuite(folder: string): Promise<void> {
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
      cwd: folder,
    });
  await git('init', '--quiet', '--initial-branch', 'main');
  const commit = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'A suite');
  };
  await commit({ ...BURNING_SUITE, burn: '0' });
  for (const burn of BURNS) {
    await git('checkout', '--quiet', '-b', `burn-${burn}`, 'main');
    // The last line makes it another commit where it burns no more.
    await commit({ burn: `${burn}\n` });
  }
  await git('checkout', '--quiet', 'main');
}
