import { OWN_DISKS_VARIABLE } from '../src/contract/deployment.ts';
import { EXIT, messageOf } from '../src/contract/input-error.ts';
import { INSTANCE_TYPES } from '../src/contract/instance-types.ts';
import { type JobRequest, latestStart } from '../src/contract/job-request.ts';
import { BUILTIN_SUITE, seedOf } from '../src/contract/names.ts';
import type { Host } from '../src/contract/run-result.ts';
import { INTERRUPTED } from '../src/contract/runner-output.ts';
import { type JobContext, JobFailure } from './job-context.ts';
import { measureAlone } from './measure/alone.ts';
import { measureSides } from './measure/compare.ts';
import { measureInTurns } from './measure/turns.ts';
import { reportMetrics } from './metrics.ts';
import { measureSuite } from './suite/measure-suite.ts';
import { candidateSide } from './suite/sides.ts';

/**
 * Does what the request asks for and stores the result, also when it fails or is interrupted.
 *
 * @returns why the job failed; null when it reached its end, whatever became of its cases
 */
export async function runJob(context: JobContext): Promise<string | null> {
  const reason = await measure(context);
  await context.document.finish(reason);
  return reason;
}

async function measure(context: JobContext): Promise<string | null> {
  try {
    await measureAsAsked(context);
    await reportMetrics(context);
  } catch (error) {
    if (context.signal.aborted) return INTERRUPTED;
    if (error instanceof JobFailure) return error.message;
    context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return messageOf(error);
  }
  return context.signal.aborted ? INTERRUPTED : null;
}

/** Four ways to measure; they share how a process is run, timed and stored, but for the suite's own script. */
async function measureAsAsked(context: JobContext): Promise<void> {
  const { asAws, compare, nonce, suite, trusted, turns } = context.request;
  if (compare) return measureSides(compare, context);
  if (suite.repository === BUILTIN_SUITE) {
    const asUsual = { seed: seedOf(nonce), budgetSeconds: null, sized: false };
    return measureInTurns(turns ?? asUsual, context);
  }
  if (trusted && !asAws) return measureSuite(context);
  // Its own script would prepare the bucket, which this job may not, or start its builds where its runners are to be.
  return measureAlone(await candidateSide(context), context);
}

/** Why a job does not measure at all. */
interface Obstacle {
  /** In one sentence without its end. */
  reason: string;
  exitCode: number;
}

/** What of a job is looked at before it measures. */
interface Circumstances {
  host: Host;
  now: Date;
  /** Of the job definition; the stack says in it what it knows of the machine. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Looks whether a job may measure on this machine, now: figures must not stand under another machine's name, and
 * nobody pays hours of a machine for which nobody waits.
 *
 * @returns null if it may
 */
export function obstacleTo(
  { instanceType, notAfter, trigger }: Pick<JobRequest, 'instanceType' | 'notAfter' | 'trigger'>,
  { environment, host, now }: Circumstances,
): Obstacle | null {
  const attempt = Number.parseInt(environment.AWS_BATCH_JOB_ATTEMPT ?? '', 10) || 1;
  const late = whyTooLate(latestStart(notAfter, attempt), now);
  if (late !== null) return { reason: late, exitCode: EXIT.tooLate };
  // This machine's own types are none of EC2's.
  if (trigger === 'local') return null;
  const reason =
    wrongInstanceType(instanceType, host) ?? wrongDisk(instanceType, host, environment);
  return reason === null ? null : { reason, exitCode: EXIT.failed };
}

function whyTooLate(latest: Date | null, now: Date): string | null {
  if (latest === null || now <= latest) return null;
  return (
    `it got its machine at ${minute(now)}, but nobody waited for it after ${minute(latest)}: it ` +
    'measured nothing; start it again'
  );
}

function minute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** A machine that does not tell its type is believed. */
function wrongInstanceType(asked: string, host: Host): string | null {
  const found = host.instanceType ?? null;
  if (found === null || found === asked) return null;
  return (
    `the job is for ${asked}, but runs on ${found}: its queue's compute environment has another ` +
    'instance type; deploy the stack again'
  );
}

/** Of the disks' sizes together: the file system takes some of it, and a GB is not always 10^9 bytes. */
const LEAST_SHARE = 0.8;

/**
 * A machine whose own disks were not mounted has the work folder on its system's volume, which is slower: it
 * works on all the same.
 */
function wrongDisk(
  instanceType: string,
  { workDiskBytes }: Host,
  { [OWN_DISKS_VARIABLE]: own }: Circumstances['environment'],
): string | null {
  if (workDiskBytes === undefined) return null;
  const gigabytes = Number(own ?? ofCatalogue(instanceType));
  if (!(gigabytes > 0) || workDiskBytes >= LEAST_SHARE * gigabytes * 1e9) return null;
  return (
    `${instanceType} has disks of ${gigabytes} GB, but the work folder is on one of ` +
    `${Math.round(workDiskBytes / 1e9)} GB: its disks were not mounted, so figures would be those of another ` +
    'disk; lines of the console output of the machine that begin with "s3-benchmarks:" say why'
  );
}

function ofCatalogue(instanceType: string): number {
  const { nvmeDiskGB = 0, nvmeDisks = 0 } = INSTANCE_TYPES.get(instanceType) ?? {};
  return nvmeDisks * nvmeDiskGB;
}
