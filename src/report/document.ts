import { counted } from './format.ts';
import { details } from './markdown.ts';

/** A part of a document whose rows may be left out when there is no room. */
export interface Section {
  /** One line; of a folded section without any Markdown. */
  title: string;
  folded: boolean;
  intro?: string;
  /** Head and rule of a table; none: the rows are a list. */
  head?: string;
  /** One line each, those first that interest most. */
  rows: readonly string[];
  /** Sections of less rank get room first. */
  rank: number;
  /** Rows shown at most, room or not. */
  most?: number;
}

/** Blocks of Markdown; only sections may be shortened. */
export type Block = string | Section;

const RESERVED_FOR_OMISSIONS = 200;

/**
 * A document of at most `maxBytes` (as UTF-8): rows of least interest are left out, and counted.
 * What is no section is assumed to fit.
 */
export function fitDocument(blocks: readonly Block[], maxBytes: number): string {
  const fixed = blocks.filter((block) => typeof block === 'string');
  let room = maxBytes - RESERVED_FOR_OMISSIONS - bytesOf(fixed.join('\n\n'));
  const shown = new Map<Section, number>();
  const sections = blocks.filter((block) => typeof block !== 'string');
  for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
    const { count, bytes } = rowsThatFit(section, room);
    if (count === 0) continue;
    shown.set(section, count);
    room -= bytes;
  }
  return `${[...blocks.flatMap((block) => textOf(block, shown)), ...omissions(sections, shown)].join('\n\n')}\n`;
}

/** As many rows from the first as have room with their frame, and what they take. */
function rowsThatFit(section: Section, room: number): { count: number; bytes: number } {
  const { most = Number.POSITIVE_INFINITY, rows } = section;
  let bytes = bytesOf(render(section, 0)) + '\n\n'.length;
  let count = 0;
  for (const row of rows.slice(0, most)) {
    const more = bytesOf(row) + '\n'.length;
    if (bytes + more > room) break;
    bytes += more;
    count++;
  }
  return { count, bytes };
}

function textOf(block: Block, shown: ReadonlyMap<Section, number>): string[] {
  if (typeof block === 'string') return [block];
  const count = shown.get(block);
  return count === undefined ? [] : [render(block, count)];
}

function render({ folded, head, intro, rows, title }: Section, count: number): string {
  const more = rows.length - count;
  const blocks = [
    ...(intro ? [intro] : []),
    [...(head ? [head] : []), ...rows.slice(0, count)].join('\n'),
    ...(more > 0 ? [`And ${more} more, in \`result.json\`.`] : []),
  ];
  return (folded ? details(title, blocks) : [title, ...blocks]).join('\n\n');
}

function omissions(sections: readonly Section[], shown: ReadonlyMap<Section, number>): string[] {
  const left = sections.filter((section) => section.rows.length > 0 && !shown.has(section));
  if (left.length === 0) return [];
  const rows = left.reduce((sum, section) => sum + section.rows.length, 0);
  return [
    `Left out for want of room: ${counted(left.length, 'table')} with ${counted(rows, 'row')}, in \`result.json\`.`,
  ];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
