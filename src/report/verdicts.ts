import type { Comparison, Verdict } from '../contract/comparison.ts';

interface VerdictWords {
  word: string;
  /** For Markdown; says nothing that the word does not say. */
  mark: string;
  meaning: string;
}

/** What verdicts are called, in the order in which they interest a reader. */
export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  slower: {
    word: 'slower',
    mark: '🔴',
    meaning: 'fresh rounds put it at T or more; of such findings up to 5\u00a0% are chance',
  },
  failed: { word: 'failed', mark: '❌', meaning: 'a side did not get to its end' },
  suspect: {
    word: 'suspect',
    mark: '🟠',
    meaning: 'looks changed, but the sides were not measured in turn on one host',
  },
  couldNotBeJudged: {
    word: 'could not be judged',
    mark: '🟠',
    meaning: 'given up before anything could be told: the time of the case was up',
  },
  faster: {
    word: 'faster',
    mark: '🟢',
    meaning: 'fresh rounds put it at T or more; of such findings up to 5\u00a0% are chance',
  },
  slightlySlower: {
    word: 'slower by less than T',
    mark: '🔻',
    meaning: 'proven, and smaller than the least change that counts',
  },
  slightlyFaster: {
    word: 'faster by less than T',
    mark: '🔺',
    meaning: 'proven, and smaller than the least change that counts',
  },
  notReached: {
    word: 'not reached',
    mark: '➖',
    meaning: 'the time of the whole comparison was up, or it was interrupted',
  },
  inconclusive: {
    word: 'inconclusive',
    mark: '❔',
    meaning: 'neither a change nor its absence is shown',
  },
  insufficient: {
    word: 'insufficient',
    mark: '➖',
    meaning: 'too few kept runs to tell anything',
  },
  new: { word: 'new', mark: '🆕', meaning: 'the baseline has no such case' },
  notComparable: {
    word: 'not comparable',
    mark: '🚫',
    meaning: 'the sides are not two versions of one thing, or one of them did not run it',
  },
  unchanged: {
    word: 'unchanged',
    mark: '✅',
    meaning: 'the whole interval lies within ±T',
  },
  notFlagged: {
    word: 'not flagged',
    mark: '⚪',
    meaning: 'nothing stood out, which is no proof that nothing changed',
  },
};

/** All verdicts, those that interest most first. */
export const BY_INTEREST = Object.keys(VERDICTS) as Verdict[];

/** Verdicts without a figure worth showing: their reason says it. */
export const TOLD_BY_REASON: ReadonlySet<Verdict> = new Set([
  'failed',
  'insufficient',
  'new',
  'notComparable',
]);

/** The verdict of a cell in words; of a suspect, which way. */
export function verdictWord({ ratio, verdict }: Pick<Comparison, 'ratio' | 'verdict'>): string {
  const { word } = VERDICTS[verdict];
  if (verdict !== 'suspect' || ratio === null) return word;
  return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}
