import { execFileSync } from 'node:child_process';

/** The commit that is checked out; null where there is no git or no repository. */
export function gitCommit(folder: string): string | null {
  try {
    const commit = execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return commit.trim();
  } catch {
    return null;
  }
}
