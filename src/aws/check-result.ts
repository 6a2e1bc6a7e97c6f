import type { JobRequest } from '../contract/job-request.ts';
import type { RunResult } from '../contract/run-result.ts';

/**
 * Whether a document is the answer to a request. A job may run strangers' code, so what it stores is
 * taken for no more than the job it was asked to be.
 *
 * @returns what does not fit, in words; null if it does
 */
export function whyNotTheAnswer(document: RunResult, request: JobRequest): string | null {
  const [job, ...others] = document.jobs;
  if (!job || others.length > 0) return `it holds ${document.jobs.length} jobs instead of one`;
  const told = { ...request, repository: request.suite.repository, commit: request.suite.commit };
  const compared: readonly (readonly [string, string, string])[] = [
    ['run key', document.runKey, told.runKey],
    ['trigger', document.trigger, told.trigger],
    ['instance type', job.instanceType, told.instanceType],
    ['suite', document.suite.repository, told.repository],
    ['commit', document.suite.commit ?? '', told.commit ?? document.suite.commit ?? ''],
  ];
  const wrong = compared.find(([, found, asked]) => found !== asked);
  return wrong ? `its ${wrong[0]} is "${wrong[1]}", asked was "${wrong[2]}"` : null;
}
