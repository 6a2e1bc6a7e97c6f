import type { JobRequest } from './job-request.ts';
import type { SuiteUsed } from './run-result.ts';

/** What a request says of the code that it measures, before anything was built. */
export function suiteUsed({ client, compare, suite }: JobRequest): SuiteUsed {
  const used = { ...suite, baseline: compare ? compare.suite : null, repositories: [] };
  if (client === null) return used;
  const { repository, ...candidate } = client;
  return { ...used, client: { repository, candidate, baseline: compare ? compare.client : null } };
}

/**
 * What was measured first stands for all; repositories of what was measured later are added once each.
 */
export function mergeSuites(first: SuiteUsed, later: SuiteUsed): SuiteUsed {
  const known = new Set(first.repositories.map((repository) => JSON.stringify(repository)));
  const added = later.repositories.filter((repository) => !known.has(JSON.stringify(repository)));
  return {
    ...first,
    ref: first.ref ?? later.ref,
    commit: first.commit ?? later.commit,
    repositories: [...first.repositories, ...added],
  };
}
