import type { CaseResult } from './run-result.ts';

/** Reason of a failed case whose program was ended with the job. */
export const INTERRUPTED = 'interrupted';
/** Reason of a skipped case that the job did not come to. */
export const INTERRUPTED_BEFORE = 'interrupted before it ran';

/** Whether a case says nothing of what was measured: another attempt has to measure it. */
export function wasInterrupted({ status, reason }: CaseResult): boolean {
  if (status === 'failed') return reason === INTERRUPTED;
  return status === 'skipped' && reason === INTERRUPTED_BEFORE;
}

/** What a program said, as a reason: told from ours, which it could print to have a failure forgotten. */
export function asTheirWords(words: string): string {
  return words === INTERRUPTED || words === INTERRUPTED_BEFORE ? `"${words}"` : words;
}
