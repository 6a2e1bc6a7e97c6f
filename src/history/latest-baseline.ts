import { DEFAULT_BRANCH } from '../contract/deployment.ts';
import { dayOf, storedPlaceOf } from '../contract/results-bucket.ts';
import { isTimed, type RunResult } from '../contract/run-result.ts';
import { wayToS3 } from '../contract/s3-profile.ts';
import { readRuns } from './read-runs.ts';
import { dayBefore, measuredDefaultBranch } from './run-record.ts';
import { type HistorySource, newestFirst } from './source.ts';

export interface BaselineOptions {
  /** Called so in the candidate's repository; default: main. */
  defaultBranch?: string | undefined;
  /** Called for each skipped document, with the reason. */
  warn: (warning: string) => void;
}

/** What cannot be the default branch's is not even read. */
const TRIGGERS = ['schedule', 'workflow_dispatch', 'local'] as const;

/** Older runs are not a baseline. If names do not contain the day, all documents are read to find it. */
export const MOST_DAYS = 90;

/**
 * The latest run of the default branch that began before the candidate did, as its baseline: of the same
 * suite, by the same way to S3, and, where the suite built one, of the same S3 client's repository; finished, not interrupted,
 * with cases measured on an instance type of the candidate. Never the candidate itself, which may be
 * stored as well. Reads the newest documents only.
 */
export async function latestBaseline(
  source: HistorySource,
  candidate: RunResult,
  { defaultBranch = DEFAULT_BRANCH, warn }: BaselineOptions,
): Promise<RunResult | null> {
  const last = dayOf(candidate);
  const first = dayBefore(last, MOST_DAYS);
  const instanceTypes = new Set(candidate.jobs.map((job) => job.instanceType));
  const isSuitable = (run: RunResult) =>
    run.runKey !== candidate.runKey &&
    startOf(run) < startOf(candidate) &&
    // Not every name of a document tells its day.
    dayOf(run) >= first &&
    run.finishedAt !== null &&
    !run.interrupted &&
    wayToS3(run) === wayToS3(candidate) &&
    run.suite.repository === candidate.suite.repository &&
    run.suite.client?.repository === candidate.suite.client?.repository &&
    measuredDefaultBranch(run, defaultBranch) &&
    run.jobs.some((job) => instanceTypes.has(job.instanceType) && job.cases.some(isTimed));
  const documents = newestFirst(await source.list(TRIGGERS), TRIGGERS).filter(({ name }) => {
    const day = storedPlaceOf(name)?.day;
    return day === undefined || (day >= first && day <= last);
  });
  let latest: RunResult | null = null;
  for await (const { name, run } of readRuns(source, documents, warn)) {
    const day = storedPlaceOf(name)?.day;
    if (latest !== null && day !== undefined && day < dayOf(latest)) break;
    if (!isSuitable(run)) continue;
    if (latest === null || startOf(run) > startOf(latest)) latest = run;
  }
  return latest;
}

function startOf({ startedAt }: RunResult): number {
  return Date.parse(startedAt);
}
