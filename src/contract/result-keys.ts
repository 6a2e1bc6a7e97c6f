import type { z } from 'zod';
import type { RunKey } from './names.ts';

/** Where a job's uploads go: `incoming/<runKey>/<nonce>/<instanceType>/`. */
export function incomingPrefix(where: {
  runKey: z.infer<typeof RunKey>;
  nonce: string;
  instanceType: string;
}): string {
  return `incoming/${where.runKey}/${where.nonce}/${where.instanceType}/`;
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
