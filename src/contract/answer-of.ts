import { InputError } from './input-error.ts';
import { type JobRequest, suiteUsed } from './job-request.ts';
import { type AttemptDocument, type MergedAttempts, mergeAttempts } from './merge-attempts.ts';
import type { Revision } from './names.ts';
import { readRunResult } from './read-document.ts';
import { RunResult } from './run-result.ts';
import { wayToS3 } from './s3-profile.ts';

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

/**
 * Whether a document is the answer to a request. A job may run strangers' code, so what it stores is
 * taken for no more than the job it was asked to be.
 *
 * @param attempt that the document was stored by, from 1
 * @returns what does not fit, in words; null if it does
 */
export function whyNotTheAnswer(
  document: RunResult,
  request: JobRequest,
  attempt: number,
): string | null {
  const [job, ...others] = document.jobs;
  if (!job || others.length > 0) return `it holds ${document.jobs.length} jobs instead of one`;
  const { suite } = document;
  const asked = suiteUsed(request);
  const compared: readonly (readonly [string, string, string])[] = [
    ['run key', document.runKey, request.runKey],
    ['trigger', document.trigger, request.trigger],
    ['way to S3', wayToS3(document), wayToS3(request)],
    ['instance type', job.instanceType, request.instanceType],
    ['suite', suite.repository, asked.repository],
    ['commit', ...commits(suite, asked)],
    ['baseline', ...commits(suite.baseline, asked.baseline)],
    ["client's repository", suite.client?.repository ?? 'none', asked.client?.repository ?? 'none'],
    ["client's commit", ...commits(suite.client?.candidate, asked.client?.candidate)],
    ["client's baseline", ...commits(suite.client?.baseline, asked.client?.baseline)],
    ['design', ...designs(document.compare, request.compare?.design)],
  ];
  const wrong = compared.find(([, found, wanted]) => found !== wanted);
  if (wrong) return `its ${wrong[0]} is "${wrong[1]}" instead of "${wrong[2]}"`;
  const later = job.cases.find((one) => (one.attempt ?? 1) > attempt);
  return later
    ? `it holds a case of attempt ${later.attempt}, but belongs to attempt ${attempt}`
    : null;
}

/** Of a revision that was found and of one that was asked for: equal unless they contradict each other. */
function commits(
  found: Pick<Revision, 'commit'> | null | undefined,
  asked: Pick<Revision, 'commit'> | null | undefined,
): [string, string] {
  const commit = found ? (found.commit ?? '') : 'none';
  if (!asked) return [commit, 'none'];
  return [commit, found && asked.commit === null ? commit : (asked.commit ?? '')];
}

/** What the designs that were found and asked for differ in; the same text of both if in nothing. */
function designs(found: RunResult['compare'], asked: RunResult['compare']): [string, string] {
  if (!found || !asked) return [found ? 'a comparison' : 'none', asked ? 'a comparison' : 'none'];
  const [one, other] = [found, asked].map(fieldsOf);
  const names = new Set([...one!.keys(), ...other!.keys()]);
  const different = [...names].filter((name) => one!.get(name) !== other!.get(name));
  const words = (fields: ReadonlyMap<string, string>) =>
    different.map((name) => `${name} ${fields.get(name) ?? 'none'}`).join(', ');
  return [words(one!), words(other!)];
}

/** Fields as text, in whatever order those inside of them are. */
function fieldsOf(design: NonNullable<RunResult['compare']>): Map<string, string> {
  const ordered = RunResult.shape.compare.parse(design)!;
  return new Map(Object.entries(ordered).map(([name, value]) => [name, JSON.stringify(value)]));
}
