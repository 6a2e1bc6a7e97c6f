import * as core from '@actions/core';
import { BatchBackend } from '../src/aws/batch-backend.ts';
import { awsAccess } from './aws-access.ts';
import { clock } from './clock.ts';
import type { GitHubJob } from './github.ts';
import type { Started } from './saved-state.ts';

/** A job shows in lists a little after it was submitted, and `main` may have been cut off right then. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 5_000;
const NEVER = new AbortController().signal;

/** Ends the jobs of a run that are still in flight, found by their names. */
export async function terminateLeftovers(
  { jobNames, manifest, roleArn }: Started,
  github: GitHubJob,
): Promise<void> {
  const backend = new BatchBackend({
    access: awsAccess({ region: manifest.region, roleArn }, github),
    manifest,
    owner: { repository: github.repository, runId: github.runId },
    clock,
    signal: NEVER,
    notice: core.info,
  });
  for (let look = 1; look <= LOOKS; look++) {
    for (const job of await backend.listInFlight()) {
      if (!jobNames.includes(job.jobName)) continue;
      await backend.terminate(job.jobId, 'the workflow was cancelled');
      core.info(`Terminated job ${job.jobName} (${job.links?.job ?? job.jobId}).`);
    }
    if (look < LOOKS) await clock.sleep(BETWEEN_LOOKS_MS, NEVER);
  }
}
