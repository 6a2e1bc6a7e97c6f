import { InputError, printable } from '../contract/input-error.ts';
import type { CaseResult, JobResult, RunResult, SuiteUsed } from '../contract/run-result.ts';
import { cellKey, hasManyBuckets } from '../stats/cells.ts';
import { compareRuns, compareSides } from '../stats/compare.ts';
import { THRESHOLD_AT_FIRST } from '../stats/threshold.ts';

/** The candidate, with what it comes to beside a run of another time. */
export function comparedWith(candidate: RunResult, baseline: RunResult): RunResult {
  const { compare: _, ...alone } = candidate;
  return {
    ...alone,
    suite: bothSuites(candidate.suite, baseline.suite),
    jobs: candidate.jobs.map((job) => ({ ...job, cases: job.cases.filter(isCandidate) })),
    comparisons: compareRuns(candidate, baseline),
  };
}

/** The candidate's own baseline, if it was a compare run, is none here. */
function bothSuites(candidate: SuiteUsed, baseline: SuiteUsed): SuiteUsed {
  const { client, ...suite } = candidate;
  const { commit, ref } = baseline;
  const isSameClient = client && client.repository === baseline.client?.repository;
  return {
    ...suite,
    baseline: baseline.repository === candidate.repository ? { ref, commit } : null,
    ...(client && {
      client: { ...client, baseline: isSameClient ? baseline.client!.candidate : null },
    }),
    repositories: [
      ...candidate.repositories.filter(isCandidate),
      ...baseline.repositories
        .filter(isCandidate)
        .map((one) => ({ ...one, side: 'baseline' as const })),
    ],
  };
}

/**
 * So that the rates of both are shown; machines and versions are the candidate's. Where buckets are told
 * apart by their storage class alone, a baseline's is called as the candidate's.
 */
export function withBaseline(run: RunResult, baseline: RunResult): RunResult {
  const casesOfRun = run.jobs.flatMap((job) => job.cases);
  const byBucket = hasManyBuckets(run) || hasManyBuckets(baseline);
  const buckets = new Map(
    byBucket ? [] : casesOfRun.map(({ bucket, storageClass }) => [storageClass, bucket]),
  );
  const casesOf = ({ cases }: JobResult): CaseResult[] =>
    cases.filter(isCandidate).map((found) => ({
      ...found,
      side: 'baseline',
      bucket: buckets.get(found.storageClass) ?? found.bucket,
    }));
  const known = new Set(run.jobs.map((job) => job.instanceType));
  const jobs = run.jobs.map((job) => {
    const others = baseline.jobs.filter((other) => other.instanceType === job.instanceType);
    return { ...job, cases: [...job.cases, ...others.flatMap(casesOf)] };
  });
  const onlyThere = baseline.jobs.filter(({ instanceType }) => !known.has(instanceType));
  return { ...run, jobs: [...jobs, ...onlyThere.map((job) => ({ ...job, cases: casesOf(job) }))] };
}

/**
 * The two sides of a compare run, at the least changes that it was judged at.
 *
 * @throws InputError for a run with one side
 */
export function judgedAnew(run: RunResult, path: string): RunResult {
  const stored = new Map(run.comparisons?.map((one) => [cellKey(one), one.threshold]));
  const comparisons = compareSides(run, {
    thresholdOf: (cell) => stored.get(cellKey(cell)) ?? THRESHOLD_AT_FIRST,
  });
  if (comparisons.length > 0) return { ...run, comparisons };
  throw new InputError(
    `"${printable(path)}" has one side only: name a second result file to compare it with.`,
  );
}

function isCandidate({ side }: Pick<CaseResult, 'side'>): boolean {
  return side === 'candidate';
}
