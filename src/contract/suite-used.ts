import type { JobRequest } from './job-request.ts';
import type { SuiteUsed } from './run-result.ts';

/** What a request says of the code that it measures, before anything was built. */
export function suiteUsed({ client, compare, suite }: JobRequest): SuiteUsed {
  const used = { ...suite, baseline: compare && compare.suite, repositories: [] };
  if (client === null) return used;
  const { repository, ...candidate } = client;
  return { ...used, client: { repository, candidate, baseline: compare && compare.client } };
}
