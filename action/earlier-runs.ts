import type { AwsAccess } from '../src/aws/client-config.ts';
import type { Patience } from '../src/aws/patience.ts';
import { type ListedObject, S3Api } from '../src/aws/s3-api.ts';
import { HISTORY } from '../src/contract/deployment.ts';
import type { Trigger } from '../src/contract/names.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { RunResult } from '../src/contract/run-result.ts';

/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;
const MOST_BYTES = 32 * 1024 ** 2;

export interface EarlierRunsQuery {
  access: AwsAccess;
  bucket: string;
  trigger: Trigger;
  /** Only runs of this suite tell how long it takes. */
  suite: string;
  patience: Patience;
}

/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 */
export async function earlierRuns(query: EarlierRunsQuery): Promise<RunResult[]> {
  const { access, bucket, patience, suite } = query;
  const api = new S3Api(access, bucket, patience.signal);
  const giveUp = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
    return [];
  };
  const listed = await Promise.all(foldersOf(query).map((folder) => api.list(folder))).catch(
    giveUp,
  );
  const newest = listed
    .flat()
    .filter(({ size }) => size <= MOST_BYTES)
    .sort((a, b) => (dayOf(a.key) < dayOf(b.key) ? 1 : -1))
    .slice(0, RUNS_READ);
  const read = async ({ key }: ListedObject) => [readRunResult(await api.getText(key), key)];
  const runs = await Promise.all(newest.map((one) => read(one).catch(giveUp)));
  return runs
    .flat()
    .filter((run) => run.suite.repository === suite)
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

/** `history/TRIGGER/yyyy/mm/` */
function foldersOf({ patience, trigger }: EarlierRunsQuery): string[] {
  const now = patience.clock.now();
  const months = [0, 1].map((back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back));
    return month.toISOString().slice(0, 7).replace('-', '/');
  });
  // What strangers' code has stored tells nobody how long a run takes.
  const own = trigger === 'issue_comment' ? 'workflow_dispatch' : trigger;
  const triggers = [...new Set([own, 'schedule'])];
  return triggers.flatMap((one) => months.map((month) => `${HISTORY}/${one}/${month}/`));
}

/** `yyyy/mm/dd` */
function dayOf(key: string): string {
  return key.split('/').slice(2, 5).join('/');
}
