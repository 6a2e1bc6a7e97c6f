import type { Verdict } from '../contract/comparison.ts';
import { DEFAULT_BRANCH } from '../contract/deployment.ts';
import { isTrusted } from '../contract/names.ts';
import { dayOf } from '../contract/results-bucket.ts';
import { type Host, isTimed, type RunResult } from '../contract/run-result.ts';

/** A run without its figures. */
export interface RunRecord
  extends Pick<RunResult, 'runKey' | 'trigger' | 'startedAt' | 'interrupted'> {
  /** On which it began, in UTC: yyyy-mm-dd. */
  day: string;
  finished: boolean;
  suite: Pick<RunResult['suite'], 'repository' | 'ref' | 'commit'>;
  /** How it met S3, where that was not by default: figures depend on it. */
  condition: string;
  instanceTypes: string[];
  /** What the machines were started from, as far as they told. */
  images: { instanceType: string; image: string }[];
  measured: number;
  failed: number;
  /** How often each verdict was given; null when nothing was compared. */
  verdicts: Partial<Record<Verdict, number>> | null;
  /** Measured the default branch: may be a point of a series, and a baseline. */
  nightly: boolean;
}

export function recordOf(run: RunResult): RunRecord {
  const { interrupted, jobs, runKey, startedAt, suite, trigger } = run;
  const cases = jobs.flatMap((job) => job.cases);
  return {
    ...{ runKey, trigger, startedAt, interrupted },
    day: dayOf(run),
    finished: run.finishedAt !== null,
    suite: { repository: suite.repository, ref: suite.ref, commit: suite.commit },
    condition: conditionOf(run),
    instanceTypes: [...new Set(jobs.map((job) => job.instanceType))],
    images: jobs.flatMap(({ host, instanceType }) => {
      return host ? [{ instanceType, image: imageOf(host) }] : [];
    }),
    measured: cases.filter(isTimed).length,
    failed: cases.filter(({ status }) => status === 'failed').length,
    verdicts: run.comparisons ? countVerdicts(run.comparisons) : null,
    nightly: measuredDefaultBranch(run),
  };
}

/** In words; empty: by default. */
function conditionOf({ asAws, options, s3Profile }: RunResult): string {
  const endpoint = options?.endpoint?.join(' ');
  return [
    asAws ? 'as AWS' : '',
    s3Profile ? `S3 profile ${s3Profile.name}` : '',
    endpoint ? `endpoint ${endpoint}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * The container's image by its digest, and the machine's by its kernel: EC2 tells the id of the image
 * only where jobs cannot ask, and every image of Amazon Linux brings a kernel of its own.
 */
function imageOf({ image, kernel }: Host): string {
  return [image, `kernel ${kernel}`].filter(Boolean).join(', ');
}

const DAY_MS = 86_400_000;

/** So many days before a day: yyyy-mm-dd. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

function countVerdicts(comparisons: readonly { verdict: Verdict }[]): RunRecord['verdicts'] {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of comparisons) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/**
 * Whether a run measured what everybody uses, in the way of every night: started by the schedule, or by
 * somebody who may start runs on the default branch. Never by a comment, since a fork's branch may be
 * called main too; never a compare run, whose processes do fewer runs each; never a branch of a
 * client, where the suite builds one.
 */
export function measuredDefaultBranch(
  { compare, suite, trigger }: Pick<RunResult, 'compare' | 'suite' | 'trigger'>,
  branch = DEFAULT_BRANCH,
): boolean {
  if (compare !== undefined || suite.baseline !== null) return false;
  if (trigger === 'schedule') return true;
  const refs = [suite.ref, suite.client?.candidate.ref ?? null];
  return isTrusted(trigger) && refs.every((ref) => ref === null || ref === branch);
}
