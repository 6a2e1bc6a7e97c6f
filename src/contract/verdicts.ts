/**
 * All verdicts, and all that is said of one: what it is called, what it means, and what follows from it. When it is
 * given: `src/judge/conclude.ts` for one run, `src/judge/two-runs.ts` for two files.
 */

/** What a colour says, wherever there are colours; the words say it, too. */
export type Tone = 'bad' | 'good' | 'doubt' | 'plain' | 'faint';

interface VerdictFacts {
  word: string;
  /** Where a drawing has no room for the word. */
  short?: string;
  /** For Markdown; says nothing that the word does not say. */
  mark: string;
  /** At the end of a drawn line, for those who do not see the colour; '' for none. */
  sign: string;
  /** T is the least change that counts. */
  meaning: string;
  tone: Tone;
  /** It says something about the code: that it changed, or that no change was seen. */
  isTold: boolean;
  /** It could have been slower or faster: the sides were measured in turn, and to the end. */
  isJudged: boolean;
  /** It calls a change of T or more: in an A/A run, a false flag. */
  isCalled: boolean;
  /** It ends a comparison as a regression: with exit code 3, if that was asked for. */
  isRegression: boolean;
  /** Its cells are to be seen without unfolding anything. */
  isOpen: boolean;
  /** It has no figure worth showing: its reason says it. */
  isToldByReason: boolean;
  /** It may help to measure such a cell again. */
  isWorthARerun: boolean;
  /** Time ran out before it: a reader must know, whatever else was found. */
  isUndone: boolean;
}

/**
 * Of all changes of cells that a run calls, at most this share is so by chance; of an A/A run: any at all. Likewise
 * of S3 clients. At 5 %, 2 of 20 A/A runs of 8 cells on one's own machine called something slower or faster; 2 %
 * finds nearly as much (`npm run bench -- verdicts`).
 */
export const FALSE_RATE = 0.02;

/** Of changes that are called. */
export const FALSE_CHANGES = `${FALSE_RATE * 100}\u00a0%`;
const PROVEN = `proven, by T or more; of such findings up to ${FALSE_CHANGES} are chance`;
const PROVEN_SMALL = 'proven, but less than T: not a failure';

/** Measured to its end, with something to tell. */
const MEASURED = {
  ...{ isTold: true, isJudged: true, isCalled: false, isRegression: false },
  ...{ isOpen: true, isToldByReason: false, isWorthARerun: false, isUndone: false },
} as const;
/** Not measured to its end, or not comparable: nothing can be told of the code. */
const UNTOLD = {
  ...{ isTold: false, isJudged: false, isCalled: false, isRegression: false },
  ...{ isOpen: false, isToldByReason: true, isWorthARerun: true, isUndone: false },
} as const;

const TABLE = {
  couldNotBeJudged: {
    ...{ ...UNTOLD, isOpen: true, isUndone: true },
    ...{ word: 'could not be judged', short: 'not judged', mark: '⌛', sign: '! ', tone: 'bad' },
    meaning: 'its time ran out before anything could be shown: it may or may not be slower',
  },
  slower: {
    ...{ ...MEASURED, isCalled: true, isRegression: true, isWorthARerun: true },
    ...{ word: 'slower', mark: '🔴', sign: '▼ ', tone: 'bad' },
    meaning: PROVEN,
  },
  failed: {
    ...{ ...UNTOLD, isOpen: true },
    ...{ word: 'failed', mark: '❌', sign: '✕ ', tone: 'bad' },
    meaning: 'one side did not finish',
  },
  suspect: {
    ...{ ...MEASURED, isJudged: false, isWorthARerun: true },
    ...{ word: 'suspect', mark: '🟠', sign: '△ ', tone: 'doubt' },
    meaning: 'looks changed, but the sides were not measured in turn on one host',
  },
  slightlySlower: {
    ...MEASURED,
    ...{ word: 'slightly slower', mark: '↘️', sign: '▾ ', tone: 'doubt' },
    meaning: PROVEN_SMALL,
  },
  faster: {
    ...{ ...MEASURED, isCalled: true },
    ...{ word: 'faster', mark: '🟢', sign: '▲ ', tone: 'good' },
    meaning: PROVEN,
  },
  slightlyFaster: {
    ...MEASURED,
    ...{ word: 'slightly faster', mark: '↗️', sign: '▴ ', tone: 'good' },
    meaning: PROVEN_SMALL,
  },
  notReached: {
    ...{ ...UNTOLD, isUndone: true },
    ...{ word: 'not reached', mark: '⏭️', sign: '', tone: 'doubt' },
    meaning: 'the time of the whole comparison ran out, or it was interrupted',
  },
  inconclusive: {
    ...{ ...MEASURED, isTold: false, isOpen: false, isWorthARerun: true },
    ...{ word: 'inconclusive', mark: '❔', sign: '? ', tone: 'doubt' },
    meaning: 'neither a change nor its absence is proven',
  },
  insufficient: {
    ...UNTOLD,
    ...{ word: 'insufficient', mark: '➖', sign: '', tone: 'doubt' },
    meaning: 'too little was measured to show anything',
  },
  new: {
    ...{ ...UNTOLD, isWorthARerun: false },
    ...{ word: 'new', mark: '🆕', sign: '', tone: 'faint' },
    meaning: 'the baseline has no such case',
  },
  notComparable: {
    ...{ ...UNTOLD, isWorthARerun: false },
    ...{ word: 'not comparable', mark: '🚫', sign: '', tone: 'doubt' },
    meaning: 'the sides are not two versions of the same thing, or one side did not run it',
  },
  unchanged: {
    ...{ ...MEASURED, isOpen: false },
    ...{ word: 'unchanged', mark: '✅', sign: '', tone: 'plain' },
    meaning: 'the interval includes zero change, and excludes changes of T or more',
  },
  notFlagged: {
    ...{ ...MEASURED, isOpen: false },
    ...{ word: 'not flagged', mark: '⚪', sign: '', tone: 'faint' },
    meaning:
      'the difference was too small to measure further, which does not prove that nothing changed',
  },
} as const satisfies Readonly<Record<string, VerdictFacts>>;

type VerdictName = keyof typeof TABLE;

/** The one list of verdicts. Their order is that in which they interest a reader. */
export const VERDICTS: Readonly<Record<VerdictName, VerdictFacts>> = TABLE;

/** All verdicts, those that interest most first. */
export const VERDICT_NAMES = Object.keys(VERDICTS) as VerdictName[];

/** What each of them means, as a schema says it. */
export function verdictMeanings(): string {
  const meanings = VERDICT_NAMES.map((name) => `${name}: ${VERDICTS[name].meaning}.`);
  return meanings.join(' ').replaceAll('\u00a0', ' ').replace(/\bT\b/g, '`threshold`');
}

/** Where a verdict stands among them, from 0. */
export function rankOf(verdict: VerdictName): number {
  return VERDICT_NAMES.indexOf(verdict);
}

interface Judged {
  verdict: VerdictName;
}

/** Whether a verdict says something about the code. */
export function wasTold({ verdict }: Judged): boolean {
  return VERDICTS[verdict].isTold;
}

/** Whether a verdict could have been slower or faster. */
export function wasJudged({ verdict }: Judged): boolean {
  return VERDICTS[verdict].isJudged;
}

/** Whether a verdict calls a change. */
export function wasCalled({ verdict }: Judged): boolean {
  return VERDICTS[verdict].isCalled;
}

/** Whether it is a regression, and not only for now. */
export function isRegression({ provisional, verdict }: Judged & { provisional: boolean }): boolean {
  return VERDICTS[verdict].isRegression && !provisional;
}

/** The verdict of a cell in words; of a suspect, which way. */
export function verdictWord({ ratio, verdict }: Judged & { ratio: number | null }): string {
  const { word } = VERDICTS[verdict];
  if (verdict !== 'suspect' || ratio === null) return word;
  return `${word}: ${ratio < 1 ? 'slower' : 'faster'}`;
}

interface CostVerdictFacts
  extends Pick<VerdictFacts, 'word' | 'mark' | 'tone' | 'isCalled' | 'isRegression'> {
  /** It says that a cost has changed, by however little. */
  isChange: boolean;
}

/** A cost changed by as much as counts, by less, or not as far as can be told. */
const CALLED = { isChange: true, isCalled: true, isRegression: false } as const;
const SLIGHT = { ...CALLED, isCalled: false } as const;
const NONE = { ...SLIGHT, isChange: false } as const;

/** The one list of what can be said of a cost; worst first. `isRegression`: of a cost that is watched. */
export const COST_VERDICTS = {
  more: { ...CALLED, isRegression: true, word: 'more', mark: '🟠', tone: 'bad' },
  slightlyMore: { ...SLIGHT, word: 'slightly more', mark: '🔸', tone: 'doubt' },
  less: { ...CALLED, word: 'less', mark: '🟢', tone: 'good' },
  slightlyLess: { ...SLIGHT, word: 'slightly less', mark: '🔹', tone: 'plain' },
  inconclusive: { ...NONE, word: 'inconclusive', mark: '❔', tone: 'faint' },
  unchanged: { ...NONE, word: 'unchanged', mark: '✅', tone: 'plain' },
} as const satisfies Readonly<Record<string, CostVerdictFacts>>;

export const COST_VERDICT_NAMES = Object.keys(COST_VERDICTS) as (keyof typeof COST_VERDICTS)[];
