import * as core from '@actions/core';
import { BatchBackend } from '../src/aws/batch-backend.ts';
import type { Patience } from '../src/aws/call-aws.ts';
import { type AwsAccess, ServerClock } from '../src/aws/client-config.ts';
import { loadManifest } from '../src/aws/manifest.ts';
import { sessionName, webIdentityCredentials } from '../src/aws/web-identity.ts';
import { type EnvironmentManifest, jobNameOf } from '../src/contract/deployment.ts';
import { InputError } from '../src/contract/input-error.ts';
import { PATIENCE_MS } from '../src/net/patience.ts';
import { clock, type GitHubJob, type StartedRun } from './github-runner.ts';
import type { AwsInputs, Inputs } from './inputs.ts';

/** A deployed stack, as one use of the action reaches it. */
export interface Stack {
  access: AwsAccess;
  manifest: EnvironmentManifest;
  /** The bucket for results. */
  bucket: string;
  backend: BatchBackend;
}

/** @throws InputError when there is no such stack, or an old one; AccessDenied */
export async function openStack(
  aws: AwsInputs,
  github: GitHubJob,
  patience: Patience,
): Promise<Stack> {
  const access = awsAccess(aws, github);
  const manifest = await loadManifest(access, aws.stackName, patience);
  const bucket = manifest.resultsBucket;
  if (bucket === null) {
    throw new InputError(`Stack "${aws.stackName}" has no bucket for results: deploy it again.`);
  }
  const backend = new BatchBackend({ access, manifest, owner: github, ...patience });
  return { access, manifest, bucket, backend };
}

/** The way into AWS: the role, by GitHub's ID token, for as long as the job may ask for one. */
function awsAccess(
  { region, roleArn }: { region: string; roleArn: string },
  { idToken, repository, runId }: GitHubJob,
): AwsAccess {
  const serverClock = new ServerClock();
  const credentials = webIdentityCredentials({
    region,
    roleArn,
    sessionName: sessionName(repository, runId),
    idToken,
    mask: core.setSecret,
    clock,
    serverClock,
  });
  return { region, credentials, serverClock };
}

/** A job shows in lists a little after it was submitted, and `main` may have been cut off right then. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 5_000;
const NEVER = new AbortController().signal;

/**
 * Ends the jobs of a run that are still in flight, found by their names.
 *
 * @param forMs how long AWS is tried
 */
export async function terminateLeftovers(
  { jobNames, manifest, roleArn }: StartedRun,
  github: GitHubJob,
  forMs = PATIENCE_MS,
): Promise<void> {
  const access = awsAccess({ region: manifest.region, roleArn }, github);
  const patience = { clock, signal: NEVER, notice: core.info, forMs };
  const backend = new BatchBackend({ access, manifest, owner: github, ...patience });
  for (let look = 1; look <= LOOKS; look++) {
    for (const job of await backend.listInFlight()) {
      if (!jobNames.includes(job.jobName)) continue;
      await backend.terminate(job.jobId, 'the workflow was cancelled');
      core.info(`Terminated job ${job.jobName} (${job.links?.job ?? job.jobId}).`);
    }
    if (look < LOOKS) await clock.sleep(BETWEEN_LOOKS_MS, NEVER);
  }
}

const STOP_PATIENCE_MS = 2 * 60_000;

/**
 * Ends the job of a run that was handed over to a later job of the workflow, which will never come:
 * the workflow was cancelled in between. The same inputs name the same run. Does nothing where no
 * job is in flight.
 */
export async function stopRun(
  aws: AwsInputs,
  { instanceTypes }: Inputs,
  runKey: string,
  github: GitHubJob,
): Promise<void> {
  const patience = { clock, signal: NEVER, notice: core.info, forMs: STOP_PATIENCE_MS };
  const manifest = await loadManifest(awsAccess(aws, github), aws.stackName, patience);
  const types = instanceTypes ?? manifest.defaults.instanceTypes;
  const jobNames = types.map((type) => jobNameOf(runKey, type));
  await terminateLeftovers({ jobNames, manifest, roleArn: aws.roleArn }, github, patience.forMs);
  core.info(`No job of run ${runKey} is in flight any more.`);
}
