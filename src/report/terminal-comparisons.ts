import type { createColors } from 'picocolors';
import { intervalWords } from './comparison-sections.ts';
import type { ComparedCell, ComparisonSummary } from './comparison-summary.ts';
import { terminalText } from './escape.ts';
import { change } from './format.ts';
import { textTables } from './text-table.ts';
import { verdictWord } from './verdicts.ts';

type Colors = ReturnType<typeof createColors>;

/** Cells of a place that are listed; the least interesting are left to the report. */
const CELLS_SHOWN = 60;

/** A table for each place: the cells that interest most first, with change, interval and verdict. */
export function comparisonBlocks(
  { cells }: ComparisonSummary,
  places: readonly string[],
  width: number,
  colors: Colors,
): string[] {
  return places.flatMap((place) => {
    const found = cells.filter((cell) => cell.place === place);
    return found.length === 0 ? [] : [block(place, found, width, colors)];
  });
}

function block(
  place: string,
  cells: readonly ComparedCell[],
  width: number,
  colors: Colors,
): string {
  const shown = cells.slice(0, CELLS_SHOWN);
  const names = ['', ...shown.map((cell) => terminalText(`${cell.s3Client} ${cell.workload}`))];
  const columns = [
    [colors.bold('change'), ...shown.map(({ ratio }) => (ratio === null ? '' : change(ratio)))],
    [colors.bold('95 % interval'), ...shown.map(({ interval }) => intervalWords(interval))],
    [colors.bold('verdict'), ...shown.map((cell) => coloured(cell, colors))],
  ];
  const more = cells.length - shown.length;
  return [
    colors.bold(colors.cyan(terminalText(place, width))),
    ...textTables(names, columns, width),
    ...(more > 0 ? [`and ${more} more, in the report`] : []),
  ].join('\n\n');
}

function coloured(cell: ComparedCell, colors: Colors): string {
  const word = verdictWord(cell);
  switch (cell.verdict) {
    case 'slower':
    case 'failed':
      return colors.red(word);
    case 'faster':
      return colors.green(word);
    case 'notFlagged':
    case 'unchanged':
      return word;
    default:
      return colors.yellow(word);
  }
}
