import { createHash } from 'node:crypto';
import type { GitHubJob } from './github.ts';
import type { Inputs } from './inputs.ts';

/**
 * Names a run by the workflow run and what was asked. A re-run and a later leg ask the same, and so
 * find the jobs of the first; another use of the action in the same workflow run asks something else.
 * With `fresh` the attempt belongs to the name: a re-run then finds nothing.
 */
export function runKeyOf(inputs: Inputs, { runAttempt, runId }: GitHubJob): string {
  const { aws, code, compare, instanceTypes, s3Clients, storageClasses, suite, workloads } = inputs;
  const where = aws && [aws.region, aws.stackName];
  const what = [suite, code, compare, instanceTypes, storageClasses, s3Clients, workloads];
  const asked = createHash('sha256')
    .update(JSON.stringify([where, what]))
    .digest('hex');
  const attempt = inputs.fresh ? `-${runAttempt}` : '';
  return `gh-${runId}${attempt}-${asked.slice(0, 8)}`;
}
