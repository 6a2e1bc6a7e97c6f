/**
 * Lines with which a job tells its reader where it is; the reader shows progress from them.
 * They are a courtesy, never evidence: a suite's output can contain them too.
 */
export interface CaseStart {
  /** `confirm`: it stood out in a comparison, and is measured again. */
  phase: 'measure' | 'confirm';
  /** From 1, in its phase. */
  index: number;
  total: number;
  storageClass: string;
  s3Client: string;
  workload: string;
}

const WORDS = { measure: 'case', confirm: 'confirming' } as const;
const CASE_START = /^=== (case|confirming) (\d+) of (\d+): (\S+) (\S+) (\S+) ===$/;

export function formatCaseStart(
  start: Omit<CaseStart, 'phase'> & Partial<Pick<CaseStart, 'phase'>>,
): string {
  const { index, phase = 'measure', s3Client, storageClass, total, workload } = start;
  return `=== ${WORDS[phase]} ${index} of ${total}: ${storageClass} ${s3Client} ${workload} ===`;
}

export function parseCaseStart(line: string): CaseStart | undefined {
  const match = CASE_START.exec(line);
  if (!match) return undefined;
  const [, word, index, total, storageClass = '', s3Client = '', workload = ''] = match;
  const phase = word === WORDS.confirm ? 'confirm' : 'measure';
  return { phase, index: Number(index), total: Number(total), storageClass, s3Client, workload };
}

/** A process of a run in which S3 clients take turns. */
export interface TurnStart {
  round: number;
  storageClass: string;
  s3Client: string;
  workload: string;
  /** Of the budget of this job; null: there is none. */
  secondsLeft: number | null;
}

const TURN = /^=== round (\d+): (\S+) (\S+) (\S+), (?:(\d+\.\d) s left|no budget) ===$/;

export function formatTurn({
  round,
  s3Client,
  secondsLeft,
  storageClass,
  workload,
}: TurnStart): string {
  const left = secondsLeft === null ? 'no budget' : `${Math.max(0, secondsLeft).toFixed(1)} s left`;
  return `=== round ${round}: ${storageClass} ${s3Client} ${workload}, ${left} ===`;
}

export function parseTurn(line: string): TurnStart | undefined {
  const match = TURN.exec(line);
  if (!match) return undefined;
  const [, round, storageClass = '', s3Client = '', workload = '', left] = match;
  const secondsLeft = left === undefined ? null : Number(left);
  return { round: Number(round), storageClass, s3Client, workload, secondsLeft };
}

/** A suite's own script says it this way. */
const BUILD_BANNER = /^\*{5} BUILD RUNNER: (\S{1,64}) \*{5}$/;
const STEP = /^--- (.{1,200}) ---$/;

/** A step before the first case that may take minutes, such as a build. */
export function formatStep(step: string): string {
  return `--- ${step} ---`;
}

export function parseStep(line: string): string | undefined {
  const language = BUILD_BANNER.exec(line)?.[1];
  return language === undefined ? STEP.exec(line)?.[1] : `building the runner for ${language}`;
}
