import { createColors } from 'picocolors';
import type { RunResult } from '../contract/run-result.ts';
import type { ComparedCell, ComparisonSummary } from '../report/comparison-summary.ts';
import { terminalText } from '../report/escape.ts';
import { change, counted, probability, time } from '../report/format.ts';
import { wrap } from '../report/text-table.ts';
import { thresholdSpan } from '../report/trust.ts';
import { verdictInWords } from '../report/verdict-in-words.ts';
import { TOLD_BY_REASON, VERDICTS, verdictWord } from '../report/verdicts.ts';

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
  const { bold } = createColors(color);
  const { cells } = comparison;
  const judged = cells.filter(({ verdict }) => !TOLD_BY_REASON.has(verdict));
  const dropped = judged.length - MOST_ROWS;
  const folded = (text: string) => wrap(text, width, '  ').join('\n');
  const blocks = [
    ...table(judged.slice(0, MOST_ROWS)),
    ...(dropped > 0 ? [`${counted(dropped, 'more cell')}, of less interest.`] : []),
    ...reasons(cells.filter(({ verdict }) => TOLD_BY_REASON.has(verdict))).map(folded),
    bold(`${verdictInWords(comparison)}.`),
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

function table(cells: readonly ComparedCell[]): string[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ adjustedP, interval, place, ratio, s3Client, verdict, workload }) => [
    verdictWord({ ratio, verdict }),
    ratio === null ? '' : change(ratio),
    interval === null ? '' : interval.map(change).join(' to '),
    adjustedP === null ? '' : probability(adjustedP),
    ...[workload, s3Client, place].map((name) => terminalText(name)),
  ]);
  const table = [
    ['verdict', 'change', '95 % interval', 'adjusted p', 'workload', 'S3 client', 'on'],
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

/** A line for each verdict and reason, however many cells share it. */
function reasons(cells: readonly ComparedCell[]): string[] {
  const groups = Map.groupBy(
    cells,
    ({ reason, verdict }) => `${VERDICTS[verdict].word}: ${reason ?? ''}`,
  );
  return [...groups].map(([why, same]) => {
    const [first] = same;
    const which =
      same.length === 1
        ? terminalText(`${first!.workload} of ${first!.s3Client} on ${first!.place}`)
        : counted(same.length, 'cell');
    return `${which} ${terminalText(why)}`;
  });
}
