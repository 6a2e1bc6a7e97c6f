/** Files that make clients and servers stumble: sizes around the borders of parts, and keys that somebody escapes wrongly. */
import { randomFillSync } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { requireKnown } from '../../src/contract/input-error.ts';

export interface FileToMove {
  key: string;
  /** Whether it is there for its size or its key. */
  about: 'size' | 'key';
  path: string;
  /** Where it is to come back to. */
  back: string;
}

const MIB = 1024 * 1024;

const SIZES: Readonly<Record<string, number>> = {
  '0 B': 0,
  '1 B': 1,
  '5 MiB - 1': 5 * MIB - 1,
  '5 MiB': 5 * MIB,
  '64 MiB': 64 * MIB,
  '1 GiB': 1024 * MIB,
};

const ODD_KEYS = [
  'plain',
  'a b',
  ' leading blank',
  'trailing blank ',
  'two  blanks',
  'a+b',
  'a%20b',
  'a%2Fb',
  '100%',
  'ümlaut',
  'u\u0308mlaut in two',
  '日本語',
  '\u{1F600}',
  'a&b=c',
  'a?b#c',
  "a'b",
  'a"b',
  '<a>',
  'a;b:c',
  'a,b@c',
  '(a)!',
  'a~b-c_d.e',
  '$a',
  'a*b',
  '[a]',
  '{a}',
  'a|b',
  'a\\b',
  '`a`',
  '^a',
  'folder/in/folder',
  'dots../..dots',
  '.hidden',
  'k'.repeat(200),
  'e\u0301/ß/ł',
];

/**
 * Makes them, each with other bytes.
 *
 * @param largest a name of a size
 * @throws InputError
 */
export async function makeFiles(dir: string, largest: string): Promise<FileToMove[]> {
  const names = Object.keys(SIZES);
  const sizes = names.slice(0, names.indexOf(requireKnown('size', largest, names)) + 1);
  await mkdir(path.join(dir, 'sent'));
  await mkdir(path.join(dir, 'back'));
  const files: FileToMove[] = [];
  const add = async (key: string, about: FileToMove['about'], size: number) => {
    const name = String(files.length);
    const file = {
      key,
      about,
      path: path.join(dir, 'sent', name),
      back: path.join(dir, 'back', name),
    };
    await writeRandom(file.path, size);
    files.push(file);
  };
  for (const name of sizes) await add(`sizes/${name}`, 'size', SIZES[name]!);
  for (const key of ODD_KEYS) await add(`keys/${key}`, 'key', 100 + key.length);
  return files;
}

async function writeRandom(file: string, size: number): Promise<void> {
  const handle = await open(file, 'w');
  const buffer = Buffer.alloc(Math.min(size, 16 * MIB));
  for (let written = 0; written < size; ) {
    randomFillSync(buffer);
    const count = Math.min(buffer.length, size - written);
    await handle.write(buffer, 0, count);
    written += count;
  }
  await handle.close();
}
