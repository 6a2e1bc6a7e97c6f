import { InputError, printable } from './input-error.ts';
import { TOO_MANY_FILES } from './known-causes.ts';

/** How files begin that are no text. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['\u001f\u008b', 'packed with gzip: unpack it first'],
  ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
  ['BZh', 'packed with bzip2: unpack it first'],
  ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
  ['PK\u0003\u0004', 'a zip archive: unpack it first'],
  ['%PDF-', 'a PDF document, no text'],
  ['\u0089PNG', 'a picture (PNG), no text'],
  ['\u007fELF', 'a program, no text'],
  ['SQLite format 3\u0000', 'a database (SQLite), no text'],
];

/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;

/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to mend it
 * @throws InputError that says what is in the file instead
 */
export function textOf(bytes: Uint8Array, what: string): string {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const wide = wideEncoding(start);
  const text = wide ? new TextDecoder(wide).decode(bytes) : utf8Of(bytes, start, what);
  if (text.trim() === '') throw new InputError(`${printable(what)} is empty.`);
  return text;
}

function utf8Of(bytes: Uint8Array, start: string, what: string): string {
  const kind = KINDS.find(([begins]) => start.startsWith(begins))?.[1];
  if (kind !== undefined) throw new InputError(`${printable(what)} is ${kind}.`);
  if (start.includes('\u0000'))
    throw new InputError(`${printable(what)} is a binary file, no text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${printable(what)} is no UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`,
    );
  }
}

/** JSON and PEM begin with a sign of ASCII: of its two bytes one is zero. RFC 4627, section 3. */
function wideEncoding(start: string): 'utf-16le' | 'utf-16be' | null {
  if (start.startsWith('\u00ff\u00fe') || /^[\t-~]\0[\t-~]\0/.test(start)) return 'utf-16le';
  if (start.startsWith('\u00fe\u00ff') || /^\0[\t-~]\0[\t-~]/.test(start)) return 'utf-16be';
  return null;
}

function firstStrayByte(bytes: Uint8Array): string {
  const replaced = Buffer.from(bytes).toString('utf8');
  // What was read as it stands takes as many bytes again; a replacement that was in the file, too.
  let at = 0;
  for (const sign of replaced) {
    const length = Buffer.byteLength(sign);
    if (sign === '\ufffd' && !isReplacement(bytes, at)) break;
    at += length;
  }
  const before = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n');
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
  return `line ${before.length}, byte ${before.at(-1)!.length + 1} is 0x${byte}`;
}

function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file stands where a folder is named',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: TOO_MANY_FILES,
  ENFILE: 'too many files are open at once on this machine',
};

/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
export function fileFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code in FAULTS ? `${FAULTS[code]}, ${code}` : printable(code || message);
}
