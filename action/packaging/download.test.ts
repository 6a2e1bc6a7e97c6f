import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function git(...args: string[]): Buffer {
  return execFileSync('git', ['-C', ROOT, ...args], { maxBuffer: 2 ** 28 });
}

test('`uses:` downloads what an action needs, 2 MB at most, and nothing else', () => {
  // GitHub makes its archives with `git archive`, which heeds export-ignore.
  const names = git('archive', 'HEAD', '--format=tar', '--worktree-attributes');
  expect(gzipSync(names).byteLength).toBeLessThanOrEqual(2_000_000);
  const listed = execFileSync('tar', ['-t'], { input: names, encoding: 'utf8' }).trim().split('\n');
  const top = new Set(listed.map((name) => name.split('/')[0]));
  expect([...top].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'comment', 'dist']);
});
