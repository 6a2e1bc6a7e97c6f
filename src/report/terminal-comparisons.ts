import type { createColors } from 'picocolors';
import { evidenceWords, intervalWords } from './comparison-sections.ts';
import type { ComparedCell, ComparedClient, ComparisonSummary } from './comparison-summary.ts';
import { terminalText } from './escape.ts';
import { change, counted, probability } from './format.ts';
import { textTables, wrap } from './text-table.ts';
import { overWords } from './verdict-in-words.ts';
import { VERDICTS, type VerdictTone, verdictWord } from './verdicts.ts';

type Colors = ReturnType<typeof createColors>;

/** Cells of a place that are listed; the least interesting are left to the report. */
const CELLS_SHOWN = 60;

/** S3 clients over all their workloads, a line each; nothing where there is no line of any. */
export function clientBlock(
  { clients, withoutLine }: ComparisonSummary,
  width: number,
  colors: Colors,
): string[] {
  if (clients.length + withoutLine.length === 0) return [];
  const types = new Set([...clients, ...withoutLine].map(({ instanceType }) => instanceType));
  const nameOf = ({ instanceType, s3Client }: (typeof withoutLine)[number]) =>
    terminalText(types.size > 1 ? `${s3Client} on ${instanceType}` : s3Client);
  const lines = clients.slice(0, CELLS_SHOWN).map((line) => {
    const { word } = VERDICTS[line.verdict];
    const text = wrap(`${nameOf(line)}: ${lineInWords(line)}: ${word}`, width, '  ').join('\n');
    return text.endsWith(word) ? text.slice(0, -word.length) + coloured(line, colors) : text;
  });
  const without = withoutLine
    .slice(0, CELLS_SHOWN)
    .flatMap((one) => wrap(`${nameOf(one)}: no line: too few rounds`, width, '  '));
  const more = clients.length + withoutLine.length - lines.length - without.length;
  return [
    [
      colors.bold(colors.cyan('S3 clients, each over all its workloads')),
      [...lines, ...without, ...(more > 0 ? [`and ${more} more, in the report`] : [])].join('\n'),
    ].join('\n\n'),
  ];
}

/** E.g. `−5.1 % over 12 workloads (−6.4 to −3.9 %), p 0.0003`. */
function lineInWords(line: ComparedClient): string {
  const interval = line.interval === null ? '' : ` (${intervalWords(line.interval)})`;
  return `${change(line.ratio)} over ${overWords(line)}${interval}, p\u00a0${probability(line.adjustedP)}`;
}

/** A table for each place: the cells that interest most first, with change, interval and verdict. */
export function comparisonBlocks(
  { cells, design }: ComparisonSummary,
  places: readonly string[],
  width: number,
  colors: Colors,
): string[] {
  return places.flatMap((place) => {
    const found = cells.filter((cell) => cell.place === place);
    return found.length === 0 ? [] : [block(place, found, { colors, design, width })];
  });
}

function block(
  place: string,
  cells: readonly ComparedCell[],
  { colors, design, width }: { colors: Colors; width: number } & Pick<ComparisonSummary, 'design'>,
): string {
  const shown = cells.slice(0, CELLS_SHOWN);
  const names = ['', ...shown.map((cell) => terminalText(`${cell.s3Client} ${cell.workload}`))];
  const columns = [
    [colors.bold('change'), ...shown.map(({ ratio }) => (ratio === null ? '' : change(ratio)))],
    [colors.bold('95 % interval'), ...shown.map(({ interval }) => intervalWords(interval))],
    [colors.bold('verdict'), ...shown.map((cell) => coloured(cell, colors))],
  ];
  const more = cells.length - shown.length;
  const beyondTests = shown
    .filter(({ decidedBy }) => decidedBy === 'everyRound')
    .map((cell) => `${cell.s3Client} ${cell.workload}: ${evidenceWords(cell, design)}`);
  const undone = shown.filter(
    ({ verdict }) => verdict === 'couldNotBeJudged' || verdict === 'notReached',
  );
  const notes = [...beyondTests.map((line) => terminalText(line, 600)), ...reasonLines(undone)];
  return [
    colors.bold(colors.cyan(terminalText(place, width))),
    ...textTables(names, columns, width),
    ...(more > 0 ? [`and ${more} more, in the report`] : []),
    ...(notes.length > 0 ? [notes.flatMap((line) => wrap(line, width, '  ')).join('\n')] : []),
  ].join('\n\n');
}

/** A line for each verdict and reason, however many cells share it. */
export function reasonLines(cells: readonly ComparedCell[]): string[] {
  const groups = Map.groupBy(cells, ({ reason, verdict }) => {
    const { word } = VERDICTS[verdict];
    if (reason === null) return word;
    // A reason that says the verdict need not be told it.
    return reason.startsWith(word) ? reason : `${word}: ${reason}`;
  });
  return [...groups].map(([why, same]) => {
    const [first] = same;
    const which =
      same.length === 1
        ? terminalText(`${first!.workload} of ${first!.s3Client} on ${first!.place}`)
        : counted(same.length, 'cell');
    return `${which} ${terminalText(why, 600)}`;
  });
}

const COLOURS: Readonly<Record<VerdictTone, 'red' | 'green' | 'yellow' | null>> = {
  bad: 'red',
  good: 'green',
  doubt: 'yellow',
  plain: null,
  faint: null,
};

function coloured(cell: Pick<ComparedCell, 'ratio' | 'verdict'>, colors: Colors): string {
  const word = verdictWord(cell);
  const colour = COLOURS[VERDICTS[cell.verdict].tone];
  return colour === null ? word : colors[colour](word);
}
