import Table from 'cli-table3';

/** Widest that a column gets, padding included: longer names are cut, so that figures keep their place. */
const MAX_COLUMN = 34;
/** To which names are cut where it takes no more to have all columns side by side. */
const LEAST_NAMES = 26;

const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']),
);

/**
 * Tables without frames, each no wider than `width`: as many columns as fit beside `names`, which
 * is repeated in each. The first cell of every column is its head.
 */
export function textTables(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  width: number,
): string[] {
  const all = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const wanted = widthOf(names);
  const forNames = width - all >= LEAST_NAMES ? Math.min(wanted, width - all) : wanted;
  const parts: (readonly string[])[][] = [];
  let left = 0;
  for (const column of columns) {
    const needed = widthOf(column);
    if (needed > left) {
      parts.push([]);
      left = width - forNames;
    }
    parts.at(-1)?.push(column);
    left -= needed;
  }
  return parts.map((part) => draw([names, ...part], [forNames, ...part.map(widthOf)]));
}

/** Lines of at most `width` characters, broken at spaces where there are any; later ones get `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = text;
  while (line.length > width) {
    const space = line.lastIndexOf(' ', width);
    const end = space > width / 2 ? space : width;
    lines.push(line.slice(0, end));
    line = indent + line.slice(end).trimStart();
  }
  return [...lines, line];
}

function draw(columns: readonly (readonly string[])[], colWidths: number[]): string {
  const table = new Table({
    chars: { ...NO_FRAME, middle: '' },
    style: { head: [], border: [] },
    colWidths,
    colAligns: columns.map((_, index) => (index === 0 ? 'left' : 'right')),
  });
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));
  const rule = colWidths.map((width) => '─'.repeat(width - 2));
  table.push(...rows.slice(0, 1), rule, ...rows.slice(1));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Columns of the terminal that a column takes, with a space on either side. */
function widthOf(column: readonly string[]): number {
  const frame = 2;
  const table = new Table({ style: { head: [], border: [] } });
  table.push(...column.map((text) => [text]));
  return Math.min(table.width - frame, MAX_COLUMN);
}
