import { relative } from 'node:path';
import type { Side } from '../../src/contract/names.ts';
import { findRepositories } from '../../src/git/find-repositories.ts';
import type { JobContext } from '../job-context.ts';

/**
 * Records the commit of every repository that a build cloned.
 *
 * @param buildDir is searched, submodules included
 * @param s3Clients that were built with what is there; undefined: any
 */
export async function recordRepositories(
  side: Side,
  buildDir: string,
  s3Clients: readonly string[] | undefined,
  { document, log }: JobContext,
): Promise<void> {
  const unreadable = (folder: string) => log(`No repository can be looked for in ${folder}.`);
  const known = document.run.suite.repositories;
  const found: typeof known = [];
  for (const { folder, url, commit } of await findRepositories(buildDir, unreadable)) {
    log(`Built for the ${side}: ${url ?? 'no origin'} at ${commit ?? 'no commit'} in ${folder}`);
    if (commit === null) continue;
    // A name that is the same on both sides, where the repository itself tells none.
    const from = url ?? relative(buildDir, folder);
    found.push({ side, url: from, commit, ...(s3Clients && { s3Clients: [...s3Clients] }) });
  }
  const distinct = new Map([...known, ...found].map((one) => [JSON.stringify(one), one]));
  document.setSuite({ repositories: [...distinct.values()] });
}
