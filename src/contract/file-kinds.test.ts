import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { fileFault, textOf } from './file-kinds.ts';

const TEXT = '{\r\n  "a": "ü🧪"\r\n}\r\n';

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16, big end first', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 without a mark, big end first', swapped(Buffer.from(TEXT, 'utf16le'))],
])('%s is read', (_, bytes) => {
  expect(textOf(bytes, 'x.json')).toBe(TEXT);
});

test.each<[string, Buffer, string]>([
  [
    'Latin-1',
    Buffer.from('{\n  "name": "für"}', 'latin1'),
    'x.json is not UTF-8 text (line 2, byte 13 is 0xFC): save it as UTF-8.',
  ],
  ['gzip', gzipSync(TEXT), 'x.json is packed with gzip: unpack it first.'],
  ['zip', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'x.json is a zip archive: unpack it first.'],
  [
    'a picture',
    Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
    'x.json is a picture (PNG), not text.',
  ],
  [
    'a program',
    Buffer.from('\u007fELF\u0002\u0001\u0001\u0000\u0000'),
    'x.json is a program, not text.',
  ],
  ['any other', Buffer.from([1, 0, 0, 0, 7, 0, 0, 3, 0, 9]), 'x.json is a binary file, not text.'],
  ['nothing', Buffer.alloc(0), 'x.json is empty.'],
  ['blanks', Buffer.from('\ufeff \r\n'), 'x.json is empty.'],
])('%s is called what it is', (_, bytes, said) => {
  expect(() => textOf(bytes, 'x.json')).toThrow(said);
});

test('why a file cannot be read is said in words', () => {
  const folder = tempDir();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  mkdirSync(join(folder, 'folder'));
  const faultOf = (path: string) => {
    try {
      readFileSync(path);
    } catch (error) {
      return fileFault(error);
    }
    return null;
  };
  expect(faultOf(join(folder, 'none'))).toBe('there is no such file or folder, ENOENT');
  expect(faultOf(join(folder, 'folder'))).toBe('it is a folder, EISDIR');
  expect(faultOf(join(file, 'x'))).toBe('a file is in the place of a folder, ENOTDIR');
  expect(fileFault(Object.assign(new Error('too many'), { code: 'EMFILE' }))).toBe(
    'too many files are open at once: raise the limit, e.g. with ulimit -n 4096, EMFILE',
  );
  expect(fileFault(new Error('odd\nthing'))).toBe('odd thing');
});
