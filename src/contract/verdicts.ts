/** What a verdict is, in no words: those are in `src/report/verdicts.ts`. */
interface VerdictFacts {
  /** It tells something of the code: that it changed, or that nothing was seen to. */
  isTold: boolean;
  /** It could have been slower or faster: the sides were measured in turn, and to the end. */
  isJudged: boolean;
  /** It ends a comparison as a regression. */
  isRegression: boolean;
}

const TOLD = { isTold: true, isJudged: true, isRegression: false } as const;
const OPEN = { isTold: false, isJudged: false, isRegression: false } as const;

/**
 * All verdicts: the one list of them. A new one is an entry here; its words and colours, and whatever else
 * it lacks, do not compile until they are there.
 */
export const VERDICT_FACTS = {
  slower: { ...TOLD, isRegression: true },
  faster: TOLD,
  slightlySlower: TOLD,
  slightlyFaster: TOLD,
  unchanged: TOLD,
  inconclusive: { ...TOLD, isTold: false },
  notFlagged: TOLD,
  suspect: { ...TOLD, isJudged: false },
  couldNotBeJudged: OPEN,
  notReached: OPEN,
  insufficient: OPEN,
  failed: OPEN,
  new: OPEN,
  notComparable: OPEN,
} as const satisfies Readonly<Record<string, VerdictFacts>>;

export type VerdictName = keyof typeof VERDICT_FACTS;

export const VERDICT_NAMES = Object.keys(VERDICT_FACTS) as VerdictName[];

interface Judged {
  verdict: VerdictName;
}

/** Whether a verdict tells something of the code. */
export function wasTold({ verdict }: Judged): boolean {
  return VERDICT_FACTS[verdict].isTold;
}

/** Whether a verdict could have been slower or faster. */
export function wasJudged({ verdict }: Judged): boolean {
  return VERDICT_FACTS[verdict].isJudged;
}

/** Whether it is a regression, and not only for now. */
export function isRegression({ provisional, verdict }: Judged & { provisional: boolean }): boolean {
  return VERDICT_FACTS[verdict].isRegression && !provisional;
}
