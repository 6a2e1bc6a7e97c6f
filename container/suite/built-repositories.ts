import { relative } from 'node:path';
import type { Side } from '../../src/contract/names.ts';
import { type FoundRepository, findRepositories } from '../../src/git/find-repositories.ts';
import type { JobContext } from '../job-context.ts';
import type { BuildSettings } from './build-settings.ts';

/** What a build was made of: repositories that it cloned, and those that cargo keeps elsewhere. */
export interface BuiltFrom {
  cloned: readonly FoundRepository[];
  byCargo: readonly { url: string; commit: string }[];
}

/**
 * Finds the repositories that a build cloned, submodules included.
 *
 * @param byCargo what cargo has built from
 */
export async function builtFrom(
  buildDir: string,
  byCargo: BuiltFrom['byCargo'],
  { standIns }: Pick<BuildSettings, 'standIns'>,
  { kept, log }: Pick<JobContext, 'kept' | 'log'>,
): Promise<BuiltFrom> {
  const unreadable = (folder: string) => log(`No repository can be looked for in ${folder}.`);
  const cloned = await findRepositories(buildDir, unreadable);
  const base = (commit: string | null) =>
    standIns.find((one) => one.commit === commit)?.base ?? commit;
  return {
    cloned: cloned.map((one) => ({ ...one, commit: base(one.commit) })),
    byCargo: kept?.byCargo(buildDir, byCargo) ?? byCargo,
  };
}

/** The URLs of what was built. */
export function urlsOf({ byCargo, cloned }: BuiltFrom): string[] {
  const urls = [...cloned, ...byCargo].map(({ url }) => url);
  return [...new Set(urls.filter((url) => url !== null))];
}

/**
 * Records the commit of every repository that a build was made of.
 *
 * @param s3Clients that were built with what is there; undefined: any
 */
export function recordRepositories(
  side: Side,
  buildDir: string,
  s3Clients: readonly string[] | undefined,
  { byCargo, cloned }: BuiltFrom,
  { document, log }: JobContext,
): void {
  const known = document.run.suite.repositories;
  const found: typeof known = [];
  const add = (url: string, commit: string) => {
    found.push({ side, url, commit, ...(s3Clients && { s3Clients: [...s3Clients] }) });
  };
  for (const { folder, url, commit } of cloned) {
    log(`Built for the ${side}: ${url ?? 'no origin'} at ${commit ?? 'no commit'} in ${folder}`);
    // A name that is the same on both sides, where the repository itself tells none.
    if (commit !== null) add(url ?? relative(buildDir, folder), commit);
  }
  for (const { commit, url } of byCargo) {
    log(`Built for the ${side} by cargo: ${url} at ${commit}`);
    add(url, commit);
  }
  const distinct = new Map([...known, ...found].map((one) => [JSON.stringify(one), one]));
  document.setSuite({ repositories: [...distinct.values()] });
}
