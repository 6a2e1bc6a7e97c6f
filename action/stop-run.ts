import * as core from '@actions/core';
import { loadManifest } from '../src/aws/manifest.ts';
import { jobNameOf } from '../src/orchestrator/plan.ts';
import { awsAccess } from './aws-access.ts';
import { clock } from './clock.ts';
import type { GitHubJob } from './github.ts';
import type { AwsInputs, RequestInputs } from './inputs.ts';
import { terminateLeftovers } from './terminate-leftovers.ts';

const PATIENCE_MS = 2 * 60_000;

/**
 * Ends the job of a run that was handed over to a later job of the workflow, which will never come:
 * the workflow was cancelled in between. The same inputs name the same run. Does nothing where no
 * job is in flight.
 */
export async function stopRun(
  aws: AwsInputs,
  { instanceTypes }: RequestInputs,
  runKey: string,
  github: GitHubJob,
): Promise<void> {
  const access = awsAccess(aws, github);
  const { signal } = new AbortController();
  const patience = { clock, signal, notice: core.info, forMs: PATIENCE_MS };
  const manifest = await loadManifest(access, aws.stackName, patience);
  const types = instanceTypes ?? manifest.defaults.instanceTypes;
  const jobNames = types.map((type) => jobNameOf(runKey, type));
  await terminateLeftovers({ jobNames, manifest, roleArn: aws.roleArn }, github);
  core.info(`Nothing of run ${runKey} is in flight any more.`);
}
