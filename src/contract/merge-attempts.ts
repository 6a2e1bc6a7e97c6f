import { mergeSuites } from './job-request.ts';
import { cellKeyInJob } from './names.ts';
import {
  type CaseResult,
  type JobResult,
  MOST_NOTES,
  type RunResult,
  type SuiteUsed,
} from './run-result.ts';
import { INTERRUPTED, INTERRUPTED_BEFORE } from './runner-output.ts';

/** The last document of one attempt; it holds one job. */
export interface AttemptDocument {
  /** From 1. */
  attempt: number;
  document: RunResult;
}

export interface MergedAttempts {
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
  const jobs = [...contributing, newest!].map(({ document }) => document.jobs[0]!);
  const versions = contributing.map(({ document }) => document.jobs[0]!.s3ClientVersions);
  const labels = new Set(used.map(({ attempt }) => attempt));
  labels.delete(newest!.attempt);
  const earlierAttempts = earlierOf(newestFirst).filter(({ attempt }) => labels.has(attempt));
  const { earlierAttempts: _, ...own } = job;
  const told = new Set(jobs.flatMap(({ notes = [] }) => notes));
  const notes = [...told].slice(0, MOST_NOTES);
  const commands = new Set(jobs.flatMap(({ commandClients = [] }) => commandClients));
  return {
    job: {
      ...own,
      ...(earlierAttempts.length > 0 && { earlierAttempts }),
      ...(notes.length > 0 && { notes }),
      ...(commands.size > 0 && { commandClients: [...commands] }),
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
