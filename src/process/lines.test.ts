import { describe, expect, test } from 'vitest';
import { LineSplitter } from './start-program.ts';

function split(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe('LineSplitter', () => {
  test.each<[string, string[], string[]]>([
    ['joins chunks', ['a', 'b\nc', '\n'], ['ab', 'c']],
    ['ends lines at a lone carriage return', ['10%\r20%\rRun:1\n'], ['10%', '20%', 'Run:1']],
    ['takes CR LF for one end, also when it is torn', ['a\r\nb\r', '\nc'], ['a', 'b', 'c']],
    ['keeps a line after a torn CR', ['a\r', 'b\n'], ['a', 'b']],
    ['keeps empty lines', ['a\n\nb\n'], ['a', '', 'b']],
    ['hands over a last line without an end', ['a\nb'], ['a', 'b']],
    ['gives nothing for nothing', [''], []],
  ])('%s', (_, chunks, lines) => {
    expect(split(...chunks)).toEqual(lines);
  });

  test('keeps characters that are torn between chunks', () => {
    const bytes = Buffer.from('größe ✓\n');
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    expect(split(...chunks)).toEqual(['größe ✓']);
  });

  test('cuts a line without end instead of filling the memory', () => {
    const chunks = Array.from({ length: 40 }, () => 'x'.repeat(10_000));
    expect(split(...chunks, '\nnext\n').map((line) => line.length)).toEqual([65_536, 4]);
  });
});
