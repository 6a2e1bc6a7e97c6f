import { createColors } from 'picocolors';
import type { RunResult } from '../contract/run-result.ts';
import { evidenceWords, intervalWords } from '../report/comparison-sections.ts';
import type { ComparedCell, ComparisonSummary } from '../report/comparison-summary.ts';
import { terminalText } from '../report/escape.ts';
import { change, counted, time } from '../report/format.ts';
import { clientBlock, reasonLines } from '../report/terminal-comparisons.ts';
import { wrap } from '../report/text-table.ts';
import { sharedByHosts, thresholdSpan } from '../report/trust.ts';
import { verdictInWords } from '../report/verdict-in-words.ts';
import { VERDICTS, verdictWord } from '../report/verdicts.ts';

/** More than that is read in the report. */
const MOST_ROWS = 40;

/**
 * What a comparison comes to, for a terminal: the cells of most interest, why others were not judged,
 * and how far to trust it.
 *
 * @param runs whose sides these are: the candidate, and the baseline if it is another run
 */
export function comparisonTable(
  comparison: ComparisonSummary,
  runs: readonly RunResult[],
  { color, width }: { color: boolean; width: number },
): string {
  const colors = createColors(color);
  const { cells } = comparison;
  const isTold = ({ verdict }: ComparedCell) => VERDICTS[verdict].isToldByReason ?? false;
  const [undone, told] = [true, false].map((is) =>
    cells.filter(isTold).filter(({ verdict }) => (verdict === 'couldNotBeJudged') === is),
  ) as [ComparedCell[], ComparedCell[]];
  const judged = cells.filter((cell) => !isTold(cell));
  const dropped = judged.length - MOST_ROWS;
  const folded = (text: string) => wrap(text, width, '  ').join('\n');
  const blocks = [
    ...clientBlock(comparison, width, colors),
    ...reasonLines(undone).map(folded),
    ...table(judged.slice(0, MOST_ROWS), comparison),
    ...(dropped > 0 ? [`${counted(dropped, 'more cell')}, of less interest.`] : []),
    ...reasonLines(told).map(folded),
    colors.bold(`${verdictInWords(comparison, terminalText)}.`),
    ...sharedByHosts(comparison, terminalText).map(folded),
    runs.map((run, index) => described(run, runs.length > 1 ? SIDES[index]! : '')).join('\n'),
    ...(cells.length > 0 ? [wrap(trust(comparison), width).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function trust({ cells, separate }: ComparisonSummary): string {
  const least = `The least change that counts is T = ${thresholdSpan(cells)}.`;
  if (!separate) return least;
  return (
    'Two days, and maybe two hosts, are weaker evidence than sides measured in turn on one: a change is ' +
    `called suspect here, never slower or faster, and none is no proof. ${least}`
  );
}

const SIDES = ['Candidate: ', 'Baseline:  '];

function described({ runKey, startedAt, suite }: RunResult, side: string): string {
  const at = [suite.ref, suite.commit?.slice(0, 12)].filter((part) => typeof part === 'string');
  const code = [suite.repository, ...at].map((part) => terminalText(part)).join(' ');
  return `${side}run ${terminalText(runKey)} of ${time(startedAt)}, ${code}`;
}

function table(cells: readonly ComparedCell[], { design }: ComparisonSummary): string[] {
  if (cells.length === 0) return [];
  const rows = cells.map((cell) => [
    verdictWord(cell),
    cell.ratio === null ? '' : change(cell.ratio),
    intervalWords(cell.interval),
    evidenceWords(cell, design),
    ...[cell.workload, cell.s3Client, cell.place].map((name) => terminalText(name)),
  ]);
  const table = [
    ['verdict', 'change', '95 % interval', 'evidence', 'workload', 'S3 client', 'on'],
    ...rows,
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [lines.join('\n')];
}
