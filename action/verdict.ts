import { printable } from '../src/contract/input-error.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { verdictInWords } from '../src/report/headline.ts';
import { summariseComparison } from '../src/report/model/comparison.ts';

/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
export function verdictOf(run: RunResult): string {
  const comparison = summariseComparison(run, []);
  return comparison ? verdictInWords(comparison, name).replaceAll('\u00a0', ' ') : '';
}

function name(text: string): string {
  return printable(text, 60);
}
