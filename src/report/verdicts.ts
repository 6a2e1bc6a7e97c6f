import type { Comparison, CostMetric, Verdict } from '../contract/comparison.ts';
import { FALSE_RATE } from '../judge/design.ts';
import type { Tone } from './section.ts';

interface VerdictWords {
  word: string;
  /** Where a drawing has no room for the word. */
  short?: string;
  /** For Markdown; says nothing that the word does not say. */
  mark: string;
  /** At the end of a drawn line, for those who do not see the colour; '' for none. */
  sign: string;
  meaning: string;
  tone: Tone;
  /** Its cells are to be seen without unfolding anything. */
  isOpen?: true;
  /** It has no figure worth showing: its reason says it. */
  isToldByReason?: true;
  /** It may help to measure such a cell again. */
  isWorthARerun?: true;
}

/** Of changes that are called. */
export const FALSE_CHANGES = `${FALSE_RATE * 100}\u00a0%`;
const PROVEN = `proven, by T or more; of such findings up to ${FALSE_CHANGES} are chance`;
const PROVEN_SMALL = 'proven, but less than T: not a failure';

/** What verdicts are called, in the order in which they interest a reader. */
export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  couldNotBeJudged: {
    word: 'could not be judged',
    short: 'not judged',
    mark: '⌛',
    sign: '! ',
    meaning: 'its time ran out before anything could be shown: it may or may not be slower',
    tone: 'bad',
    isOpen: true,
    isToldByReason: true,
    isWorthARerun: true,
  },
  slower: {
    word: 'slower',
    mark: '🔴',
    sign: '▼ ',
    meaning: PROVEN,
    tone: 'bad',
    isOpen: true,
    isWorthARerun: true,
  },
  failed: {
    word: 'failed',
    mark: '❌',
    sign: '✕ ',
    meaning: 'one side did not finish',
    tone: 'bad',
    isOpen: true,
    isToldByReason: true,
    isWorthARerun: true,
  },
  suspect: {
    word: 'suspect',
    mark: '🟠',
    sign: '△ ',
    meaning: 'looks changed, but the sides were not measured in turn on one host',
    tone: 'doubt',
    isOpen: true,
    isWorthARerun: true,
  },
  slightlySlower: {
    word: 'slightly slower',
    mark: '↘️',
    sign: '▾ ',
    meaning: PROVEN_SMALL,
    tone: 'doubt',
    isOpen: true,
  },
  faster: {
    word: 'faster',
    mark: '🟢',
    sign: '▲ ',
    meaning: PROVEN,
    tone: 'good',
    isOpen: true,
  },
  slightlyFaster: {
    word: 'slightly faster',
    mark: '↗️',
    sign: '▴ ',
    meaning: PROVEN_SMALL,
    tone: 'good',
    isOpen: true,
  },
  notReached: {
    word: 'not reached',
    mark: '⏭️',
    sign: '',
    meaning: 'the time of the whole comparison ran out, or it was interrupted',
    tone: 'doubt',
    isToldByReason: true,
    isWorthARerun: true,
  },
  inconclusive: {
    word: 'inconclusive',
    mark: '❔',
    sign: '? ',
    meaning: 'neither a change nor its absence is proven',
    tone: 'doubt',
    isWorthARerun: true,
  },
  insufficient: {
    word: 'insufficient',
    mark: '➖',
    sign: '',
    meaning: 'too little was measured to show anything',
    tone: 'doubt',
    isToldByReason: true,
    isWorthARerun: true,
  },
  new: {
    word: 'new',
    mark: '🆕',
    sign: '',
    meaning: 'the baseline has no such case',
    tone: 'faint',
    isToldByReason: true,
  },
  notComparable: {
    word: 'not comparable',
    mark: '🚫',
    sign: '',
    meaning: 'the sides are not two versions of the same thing, or one side did not run it',
    tone: 'doubt',
    isToldByReason: true,
  },
  unchanged: {
    word: 'unchanged',
    mark: '✅',
    sign: '',
    meaning: 'the interval includes zero change, and excludes changes of T or more',
    tone: 'plain',
  },
  notFlagged: {
    word: 'not flagged',
    mark: '⚪',
    sign: '',
    meaning:
      'the difference was too small to measure further, which does not prove that nothing changed',
    tone: 'faint',
  },
};

/** All verdicts, those that interest most first. */
export const BY_INTEREST = Object.keys(VERDICTS) as Verdict[];

/** Where a verdict stands among them, from 0. */
export function rankOf(verdict: Verdict): number {
  return BY_INTEREST.indexOf(verdict);
}

/** The verdict of a cell in words; of a suspect, which way. */
export function verdictWord({ ratio, verdict }: Pick<Comparison, 'ratio' | 'verdict'>): string {
  const { word } = VERDICTS[verdict];
  if (verdict !== 'suspect' || ratio === null) return word;
  return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}

/** What costs are called. */
export const COSTS: Readonly<Record<CostMetric, string>> = {
  cpuSeconds: 'CPU',
  peakMemory: 'memory',
};
