import { whyNotTheAnswer } from './check-result.ts';
import { InputError } from './input-error.ts';
import type { JobRequest } from './job-request.ts';
import { type AttemptDocument, type MergedAttempts, mergeAttempts } from './merge-attempts.ts';
import { readRunResult } from './read-document.ts';

/** The last upload of one attempt. */
export interface AttemptUpload {
  /** From 1. */
  attempt: number;
  /** For the person who has to look at it. */
  where: string;
  /** Its text, or why it was not read. */
  content: { text: string } | { fault: string };
}

/**
 * What a job answers to its request by what its attempts stored, of which only documents count that
 * are this job's. When the newest attempt's is none, the job has failed whatever the others say.
 *
 * @param uploads newest attempt first
 * @returns null when nothing was stored
 */
export function answerOf(
  uploads: readonly AttemptUpload[],
  request: JobRequest,
): MergedAttempts | { rejected: string } | null {
  const read = uploads.map((upload) => readUpload(upload, request));
  const [newest] = read;
  if (newest === undefined) return null;
  const documents = read.filter((one) => typeof one !== 'string');
  if (documents.length === 0) return { rejected: String(newest) };
  const merged = mergeAttempts(documents);
  if (typeof newest !== 'string') return merged;
  return { ...merged, job: { ...merged.job, status: 'FAILED', reason: newest } };
}

/** @returns why the upload does not count, when it does not */
function readUpload(
  { attempt, where, content }: AttemptUpload,
  request: JobRequest,
): AttemptDocument | string {
  const reject = (why: string) => `what the job stored (${where}) is not its result: ${why}`;
  if ('fault' in content) return reject(content.fault);
  try {
    const document = readRunResult(content.text, 'the document');
    const why = whyNotTheAnswer(document, request, attempt);
    return why === null ? { attempt, document } : reject(why);
  } catch (error) {
    if (error instanceof InputError) return reject(error.message);
    throw error;
  }
}
