import { InputError, printable } from '../contract/input-error.ts';
import type { CaseResult, JobResult, RunResult, SuiteUsed } from '../contract/run-result.ts';
import { lineKey } from '../history/aa-record.ts';
import { cellKey, hasManyBuckets } from '../judge/cells.ts';
import { THRESHOLD_AT_FIRST } from '../judge/design.ts';
import {
  CLIENT_THRESHOLD_AT_FIRST,
  type JudgeOptions,
  judgeRun,
  judgeTwoRuns,
} from '../judge/judge.ts';

/** The candidate, with what it comes to beside a run of another time. */
export function comparedWith(candidate: RunResult, baseline: RunResult): RunResult {
  // What its own two sides came to is not of these two runs.
  const {
    clientComparisons: _,
    compare: __,
    costComparisons: ___,
    smallestChanges: ____,
    ...alone
  } = candidate;
  return {
    ...alone,
    suite: bothSuites(candidate.suite, baseline.suite),
    jobs: candidate.jobs.map((job) => ({ ...job, cases: job.cases.filter(isCandidate) })),
    ...judgeTwoRuns(candidate, baseline),
  };
}

/** If the candidate was a compare run, its own baseline is not used here. */
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
 * The two sides of a compare run, at the least changes that it was judged at. A run of the design before
 * rounds were paired is shown with the verdicts stored in it: its rounds were not made for another test.
 *
 * @throws InputError for a run with one side, or that nobody has judged and nobody can any more
 */
export function judgedAnew(run: RunResult, path: string): RunResult {
  if (run.compare && !('looks' in run.compare)) {
    if (run.comparisons) return run;
    throw new InputError(
      `"${printable(path)}" is from an older version of this program and contains no verdicts: its sides ` +
        'cannot be judged any more. Measure them again.',
    );
  }
  const judged = judgeRun(run, storedOptions(run));
  if (judged.comparisons.length > 0) return { ...run, ...judged };
  throw new InputError(
    `"${printable(path)}" has one side only: name a second result file to compare it with.`,
  );
}

/** As A/A runs told them, or a person chose them; what is not stored is as at first. */
function storedOptions({
  clientComparisons,
  comparisons,
  costComparisons,
}: RunResult): JudgeOptions {
  const cells = new Map(comparisons?.map((one) => [cellKey(one), one.threshold]));
  const lines = new Map(clientComparisons?.map((one) => [lineKey(one), one.threshold]));
  return {
    thresholdOf: (cell) => cells.get(cellKey(cell)) ?? THRESHOLD_AT_FIRST,
    clientThresholdOf: (line) => lines.get(lineKey(line)) ?? CLIENT_THRESHOLD_AT_FIRST,
    watched:
      costComparisons?.filter(({ isWatched }) => isWatched).map(({ metric }) => metric) ?? [],
  };
}

function isCandidate({ side }: Pick<CaseResult, 'side'>): boolean {
  return side === 'candidate';
}
