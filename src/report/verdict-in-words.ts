import type { Verdict } from '../contract/comparison.ts';
import { wasDecided } from '../stats/verdict.ts';
import type { ComparisonSummary } from './comparison-summary.ts';
import { capital, counted } from './format.ts';
import { VERDICTS } from './verdicts.ts';

/** After the one that matters most: what changed, what did not, what is not known. */
const ORDER: readonly Verdict[] = [
  'faster',
  'suspect',
  'failed',
  'unchanged',
  'notFlagged',
  'inconclusive',
  'insufficient',
  'new',
  'notComparable',
];

/** All verdicts of a comparison in one sentence, without full stop; it holds no text from outside. */
export function verdictInWords(comparison: ComparisonSummary): string {
  const { againstItself, provisional } = comparison;
  const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter(
    (word) => word !== false,
  );
  const sentence = countsInWords(comparison);
  return capital(kind.length > 0 ? `${kind.join(', ')}: ${sentence}` : sentence);
}

function countsInWords({ cells, counts, separate }: ComparisonSummary): string {
  if (cells.length === 0) return 'nothing was compared';
  // What was not measured in turn is never called slower.
  const first = separate ? 'suspect' : 'slower';
  const others = ORDER.filter((verdict) => verdict !== first && counts[verdict] > 0);
  // "None slower" would read as good news.
  const finding = cells.some(({ verdict }) => wasDecided(verdict))
    ? VERDICTS[first].word
    : 'could be judged';
  return [
    `${counts[first] || 'none'} of ${counted(cells.length, 'cell')} ${finding}`,
    ...others.map((verdict) => {
      const { word } = VERDICTS[verdict];
      return counted(counts[verdict], word, word).replaceAll(' ', '\u00a0');
    }),
  ].join(', ');
}
