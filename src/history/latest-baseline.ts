import { DEFAULT_BRANCH, measuredDefaultBranch } from './default-branch.ts';
import { newestFirst, placeOf } from './newest-first.ts';
import { readRuns, type StoredRun } from './read-runs.ts';
import { dayOf } from './run-record.ts';
import type { HistorySource } from './source.ts';

export interface BaselineQuery {
  /** Of the suite; what a fork measured is no baseline. */
  repository: string;
  /** Of the S3 client that the suite built at a commit of its own. */
  clientRepository?: string | undefined;
  /** Called so in that repository; default: main. */
  defaultBranch?: string;
  /** One of these must have been measured. */
  instanceTypes: readonly string[];
}

/** What cannot be the default branch's is not even read. */
const TRIGGERS = ['schedule', 'workflow_dispatch', 'local'] as const;

/** A baseline of last year is none. */
const MOST_DOCUMENTS = 60;

/**
 * The latest run of the default branch, as a baseline for a run of today: finished, not interrupted,
 * with cases measured on an instance type that is asked for. Reads the newest documents only.
 *
 * @param warn is told of each document that is skipped, and why
 */
export async function latestBaseline(
  source: HistorySource,
  { clientRepository, defaultBranch = DEFAULT_BRANCH, instanceTypes, repository }: BaselineQuery,
  warn: (warning: string) => void,
): Promise<StoredRun | null> {
  const isSuitable = ({ run }: StoredRun) =>
    run.finishedAt !== null &&
    !run.interrupted &&
    run.suite.repository === repository &&
    run.suite.client?.repository === clientRepository &&
    measuredDefaultBranch(run, defaultBranch) &&
    run.jobs.some(
      (job) =>
        instanceTypes.includes(job.instanceType) &&
        job.cases.some(({ status }) => status === 'measured'),
    );
  const documents = newestFirst(await source.list(TRIGGERS), TRIGGERS);
  let latest: StoredRun | null = null;
  for await (const stored of readRuns(source, documents.slice(0, MOST_DOCUMENTS), warn)) {
    const day = placeOf(stored.name)?.day;
    if (latest !== null && day !== undefined && day < dayOf(latest.run)) break;
    if (!isSuitable(stored)) continue;
    if (latest === null || startOf(stored) > startOf(latest)) latest = stored;
  }
  return latest;
}

function startOf({ run }: StoredRun): number {
  return Date.parse(run.startedAt);
}
