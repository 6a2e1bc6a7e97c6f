import { InputError } from './input-error.ts';
import { type JobRequest, mergeSuites, suiteUsed } from './job-request.ts';
import { cellKeyInJob, type Revision } from './names.ts';
import { readRunResult } from './read-document.ts';
import {
  type CaseResult,
  type JobResult,
  MOST_NOTES,
  RunResult,
  type SuiteUsed,
} from './run-result.ts';
import { INTERRUPTED, INTERRUPTED_BEFORE } from './runner-output.ts';
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

/** The last document of one attempt; it holds one job. */
export interface AttemptDocument {
  /** From 1. */
  attempt: number;
  document: RunResult;
}

interface MergedAttempts {
  job: JobResult;
  suite: SuiteUsed;
}

/** All sides of a cell, measured in one attempt. */
interface CellOfAttempt {
  attempt: number;
  cases: CaseResult[];
  /** Document that has it. */
  document: RunResult;
}

/**
 * One job of all of its attempts. All sides of a cell are of one attempt, as two hosts must not be
 * compared: of the newest that has the cell whole, or of the one that has most of it. Everything else
 * is said by the newest attempt.
 *
 * @param attempts at least one
 */
export function mergeAttempts(attempts: readonly AttemptDocument[]): MergedAttempts {
  const newestFirst = attempts.toSorted((a, b) => b.attempt - a.attempt);
  const [newest, ...older] = newestFirst;
  const cells = new Map<string, CellOfAttempt>();
  for (const { document } of newestFirst) {
    for (const cell of cellsOf(document)) {
      const key = cellKeyInJob(cell.cases[0]!);
      const known = cells.get(key);
      if (!known || isBetter(cell, known)) cells.set(key, cell);
    }
  }
  const used = [...cells.values()];
  const contributing = older.filter(({ document }) =>
    used.some((one) => one.document === document),
  );
  const job = newest!.document.jobs[0]!;
  const versions = contributing.map(({ document }) => document.jobs[0]!.s3ClientVersions);
  const labels = new Set(used.map(({ attempt }) => attempt));
  labels.delete(newest!.attempt);
  const earlierAttempts = earlierOf(newestFirst).filter(({ attempt }) => labels.has(attempt));
  const { earlierAttempts: _, ...own } = job;
  const told = [...contributing, newest!].flatMap(({ document }) => document.jobs[0]!.notes ?? []);
  const notes = [...new Set(told)].slice(0, MOST_NOTES);
  const commands = [...contributing, newest!].flatMap(
    ({ document }) => document.jobs[0]!.commandClients ?? [],
  );
  return {
    job: {
      ...own,
      ...(earlierAttempts.length > 0 && { earlierAttempts }),
      ...(notes.length > 0 && { notes }),
      ...(commands.length > 0 && { commandClients: [...new Set(commands)] }),
      s3ClientVersions: Object.assign({}, ...versions.reverse(), job.s3ClientVersions),
      cases: used.flatMap(({ cases }) => cases),
    },
    suite: contributing.reduce(
      (suite, { document }) => mergeSuites(suite, document.suite),
      newest!.document.suite,
    ),
  };
}

/** Whether every side that the cell must have was measured, skipped or failed, and not interrupted. */
export function isWhole(cases: readonly CaseResult[], { compare }: RunResult): boolean {
  const sides = new Set(cases.map(({ side }) => side));
  return sides.size === (compare ? 2 : 1) && !cases.some(wasInterrupted);
}

/** The cells of a document by the attempts that measured them. */
function cellsOf(document: RunResult): CellOfAttempt[] {
  const found = new Map<string, CellOfAttempt>();
  for (const one of document.jobs[0]!.cases) {
    const attempt = one.attempt ?? 1;
    const key = `${attempt} ${cellKeyInJob(one)}`;
    const cell = found.get(key);
    if (cell) cell.cases.push(one);
    else found.set(key, { attempt, cases: [one], document });
  }
  return [...found.values()];
}

function isBetter(cell: CellOfAttempt, known: CellOfAttempt): boolean {
  const [a, b] = [worth(cell), worth(known)];
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs >= 0 && a[differs]! > b[differs]!;
}

/** What counts, in this order: whole; the end of its job or the rounds of all sides; newer. */
function worth({ attempt, cases, document }: CellOfAttempt): [number, number, number] {
  const reachedItsEnd = document.jobs[0]!.status === 'SUCCEEDED';
  return [
    isWhole(cases, document) ? 1 : 0,
    reachedItsEnd ? Number.POSITIVE_INFINITY : Math.min(...cases.map(lastRound)),
    attempt,
  ];
}

/** The highest round that a side was measured in; 0 outside rounds. */
function lastRound({ measurements }: CaseResult): number {
  return Math.max(0, ...measurements.map(({ round }) => round));
}

/** Facts about attempts, each once, oldest first; an attempt's own document knows best. */
function earlierOf(
  attempts: readonly AttemptDocument[],
): NonNullable<JobResult['earlierAttempts']> {
  const told = attempts.flatMap(({ document }) => document.jobs[0]!.earlierAttempts ?? []);
  const own = attempts.map(({ attempt, document }) => {
    return { attempt, startedAt: document.startedAt, host: document.jobs[0]!.host };
  });
  const byAttempt = new Map([...told, ...own].map((fact) => [fact.attempt, fact]));
  return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}

/** Whether a case says nothing of what was measured: another attempt has to measure it. */
function wasInterrupted({ status, reason }: CaseResult): boolean {
  if (status === 'failed') return reason === INTERRUPTED;
  return status === 'skipped' && reason === INTERRUPTED_BEFORE;
}
