/** What is where in the bucket of results; rights of roles hang on its folders. */
import type { JobRequest } from './job-request.ts';
import { Trigger } from './names.ts';
import type { RunResult } from './run-result.ts';

/** Jobs write to one folder, and finished runs are kept in the other. */
export const INCOMING = 'incoming';
export const HISTORY = 'history';

/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
export function incomingPrefix(
  where: Pick<JobRequest, 'instanceType' | 'nonce' | 'runKey'>,
): string {
  return `${INCOMING}/${where.runKey}/${where.nonce}/${where.instanceType}/`;
}

const UPLOADED = new RegExp(`(?:^|/)${INCOMING}/[^/]+/[0-9a-f]{32}/`);

/** Whether a name is that of a job's upload, whatever stands before it. */
export function isUploaded(name: string): boolean {
  return UPLOADED.test(name);
}

/**
 * One upload of a job; zero-padded, so that keys sort as they were written.
 *
 * @param attempt from 1, counted by Batch
 * @param upload from 1, counted by the job
 */
export function incomingName(attempt: number, upload: number): string {
  return `${String(attempt).padStart(3, '0')}-${String(upload).padStart(6, '0')}.json`;
}

/** Batch allows ten attempts; more than that no honest job has. */
const MOST_ATTEMPTS_READ = 10;

/**
 * The last upload of every attempt, newest attempt first; other names are not uploads of a job.
 *
 * @param names as of `incomingName`, in any order
 */
export function newestUploads(names: readonly string[]): { attempt: number; name: string }[] {
  const newest = new Map<number, string>();
  for (const name of names.toSorted()) {
    const attempt = /^(\d{3})-\d{6}\.json$/.exec(name)?.[1];
    if (attempt !== undefined) newest.set(Number(attempt), name);
  }
  const uploads = [...newest].map(([attempt, name]) => ({ attempt, name }));
  return uploads.reverse().slice(0, MOST_ATTEMPTS_READ);
}

/** On which a run began, in UTC: yyyy-mm-dd. */
export function dayOf({ startedAt }: Pick<RunResult, 'startedAt'>): string {
  return new Date(startedAt).toISOString().slice(0, 10);
}

/** @param date yyyy-mm-dd or yyyy-mm; absent: runs of all days */
export function historyFolder(trigger: Trigger, date?: string): string {
  return `${[HISTORY, trigger, ...(date?.split('-') ?? [])].join('/')}/`;
}

/**
 * Where a finished run is kept: `history/<trigger>/<yyyy>/<mm>/<dd>/<runKey>.json`, by the day (UTC)
 * on which it began.
 *
 * @param copy from 1; a run that was taken up again after its end is kept beside its first end
 */
export function historyKey(run: RunResult, copy: number): string {
  const folder = historyFolder(run.trigger, dayOf(run));
  return `${folder}${run.runKey}${copy > 1 ? `-${copy}` : ''}.json`;
}

/** What the name of a document tells of its run. */
export interface StoredPlace {
  trigger: Trigger;
  /** yyyy-mm-dd, in UTC */
  day: string;
}

const TRIGGERS = Trigger.options.join('|');
const LAYOUT = new RegExp(`(?:^|/)(${TRIGGERS})/(\\d{4})/(\\d\\d)/(\\d\\d)/[^/]+\\.json$`);

/** Reads `…/schedule/2026/11/22/gh-1.json`; null for a name that has not the layout of `history/`. */
export function storedPlaceOf(name: string): StoredPlace | null {
  const found = LAYOUT.exec(name);
  if (!found) return null;
  const [, trigger, year, month, day] = found;
  return { trigger: Trigger.parse(trigger), day: `${year}-${month}-${day}` };
}
