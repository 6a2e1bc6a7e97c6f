import type { VerdictTone } from '../verdicts.ts';

/** A colour of the page: readable in light, in dark and on paper. */
export type Tone =
  | 'ink'
  | 'inkSoft'
  | 'rule'
  | 'type'
  | 'reference'
  | 'failed'
  | 'better'
  | 'skipped';

/** Of a verdict: the tone of what is drawn, and the class of its word; '' for none. */
export const VERDICT_TONES: Readonly<Record<VerdictTone, { tone: Tone; className: string }>> = {
  bad: { tone: 'failed', className: 'failed' },
  good: { tone: 'better', className: 'better' },
  doubt: { tone: 'skipped', className: 'skipped' },
  plain: { tone: 'ink', className: '' },
  faint: { tone: 'inkSoft', className: '' },
};
