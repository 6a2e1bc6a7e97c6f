/** Lines of at most `width` characters, broken at spaces where there are any; later ones get `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = text;
  while (line.length > width) {
    const begin = line.length - line.trimStart().length;
    const space = line.lastIndexOf(' ', width);
    // Only a word that is longer than a line is broken.
    const end = space > begin ? space : width;
    lines.push(line.slice(0, end).trimEnd());
    line = indent + line.slice(end).trimStart();
  }
  return [...lines, line];
}

/** What a stream can tell of what it is shown on. */
export interface Shown {
  isTTY?: boolean;
  columns?: number;
}

/**
 * Text as a person sees it: on a terminal each of its lines is broken at spaces, and what follows stands two
 * further in; anywhere else it is left as it is, for programs that read it.
 */
export function asShown(text: string, { columns = 0, isTTY = false }: Shown): string {
  if (!isTTY || columns <= 0) return text;
  const lines = text.split('\n').flatMap((line) => {
    const begin = line.slice(0, line.length - line.trimStart().length);
    return wrap(line, Math.max(columns, LEAST_COLUMNS), `${begin}  `);
  });
  return lines.join('\n');
}

/** Below this many columns nothing is laid out any narrower. */
export const LEAST_COLUMNS = 40;
