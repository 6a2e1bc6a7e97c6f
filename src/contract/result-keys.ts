import type { z } from 'zod';
import { INCOMING } from './deployment.ts';
import type { RunKey } from './names.ts';

/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
export function incomingPrefix(where: {
  runKey: z.infer<typeof RunKey>;
  nonce: string;
  instanceType: string;
}): string {
  return `${INCOMING}/${where.runKey}/${where.nonce}/${where.instanceType}/`;
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
const MOST_ATTEMPTS = 10;

/**
 * The last upload of every attempt, newest attempt first; other names are no uploads of a job.
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
  return uploads.reverse().slice(0, MOST_ATTEMPTS);
}
