import { counted } from '../src/contract/input-error.ts';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { Host } from '../src/contract/run-result.ts';
import { JobDocument } from './job-document.ts';
import { SavedDocuments } from './saved-document.ts';
import type { ResultSink } from './uploads.ts';

export interface DocumentOptions {
  request: JobRequest;
  sink: ResultSink;
  workDir: string;
  host: Host;
  /** AWS_BATCH_JOB_ATTEMPT: which start of the job this is, as Batch counts from 1. */
  batchAttempt: string | undefined;
  now: () => Date;
  log: (line: string) => void;
}

export interface OpenDocument {
  document: JobDocument;
  /** Where the document is on this machine. */
  savedAt: string;
}

/**
 * The document of this attempt, which goes on from what an earlier one left on this disk. Without Batch
 * nobody counts attempts but what they left.
 */
export function openDocument(options: DocumentOptions): OpenDocument {
  const { batchAttempt = '', host, log, now, request, sink, workDir } = options;
  const saved = new SavedDocuments(workDir, request);
  const counted = /^[1-9]\d?$/.test(batchAttempt) ? Number(batchAttempt) : 1;
  const attempt = Math.max(counted, saved.lastAttempt + 1);
  const earlier = saved.read(host, log);
  const document = new JobDocument(request, host, {
    ...{ sink, now, attempt, earlier, log },
    save: (text) => saved.write(attempt, text),
  });
  if (earlier) {
    const done = document.cases.filter((one) => document.doneBefore(one)).length;
    const begun = document.cases.length - done;
    log(
      `Attempt ${attempt} goes on from attempt ${earlier.attempt}; cases that are done: ${done}${begun > 0 ? `, begun: ${begun}` : ''}.`,
    );
  }
  return { document, savedAt: saved.pathOf(attempt) };
}

/** How many cases are named; the file has them all. */
const MOST_NAMED = 5;

/** What is lost with this machine, in a sentence that follows another. */
export function describeNotStored({ cases, notStored }: JobDocument, savedAt: string): string {
  if (notStored.length === 0)
    return `; the cases are stored, and how the job ended is in ${savedAt}`;
  const names = notStored
    .slice(0, MOST_NAMED)
    .map(({ bucket, s3Client, side, workload }) => `${s3Client} ${workload} (${side}, ${bucket})`);
  const more = notStored.length - names.length;
  const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `; ${notStored.length} of ${counted(cases.length, 'case')} ${notStored.length === 1 ? 'is' : 'are'} only in ${savedAt}: ${list}`;
}
