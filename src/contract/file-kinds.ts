/**
 * What a file is that was given as something else: packed, in another encoding, another tool's
 * JSON.
 */
import { InputError, printable } from './input-error.ts';
import { TOO_MANY_FILES } from './known-causes.ts';

/** How files that are not text begin. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['\u001f\u008b', 'packed with gzip: unpack it first'],
  ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
  ['BZh', 'packed with bzip2: unpack it first'],
  ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
  ['PK\u0003\u0004', 'a zip archive: unpack it first'],
  ['%PDF-', 'a PDF document, not text'],
  ['\u0089PNG', 'a picture (PNG), not text'],
  ['\u007fELF', 'a program, not text'],
  ['SQLite format 3\u0000', 'a database (SQLite), not text'],
];

/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;

/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to fix it
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
    throw new InputError(`${printable(what)} is a binary file, not text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${printable(what)} is not UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`,
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
  ENOTDIR: 'a file is in the place of a folder',
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links form a loop',
  EMFILE: TOO_MANY_FILES,
  ENFILE: 'too many files are open at once on this machine',
};

/** Those that say something else of what is written. */
const FAULTS_OF_WRITING: typeof FAULTS = {
  ...FAULTS,
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EEXIST: 'a file is in its place',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
};

/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
export function fileFault(error: unknown, faults = FAULTS): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code in faults ? `${faults[code]}, ${code}` : printable(code || message);
}

/** The same of one that cannot be written. */
export function writeFault(error: unknown): string {
  return fileFault(error, FAULTS_OF_WRITING);
}

/** The kinds of this project's own documents, as messages call them. */
export const OWN = {
  result: 'a result of S3 Benchmarks',
  figures: 'an export of a result (--exports json)',
  settings: 'a settings file of the stack',
  workload: 'a workload (NAME.run.json)',
  source: 'the source of a workload (NAME.src.json)',
  changes: 'the changes.json of a history',
} as const;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has =
  (...names: string[]) =>
  (value: Fields) =>
    names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name: string, ...names: string[]) => {
  const fits = has(...names);
  return ({ [name]: list }: Fields) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};

/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const JSON_KINDS: readonly (readonly [kind: string, fits: (value: Fields) => boolean])[] = [
  [OWN.result, has('runKey', 'jobs')],
  [OWN.figures, has('runKey', 'cases')],
  [OWN.changes, has('schemaVersion', 'cells', 'changes')],
  [OWN.workload, has('tasks', 'maxRepeatCount')],
  [OWN.source, has('action', 'fileSize')],
  [OWN.settings, has('account', 'region')],
  ['the package-lock.json of an npm package', has('lockfileVersion')],
  ['the package.json of an npm package', npmPackage],
  ['a tsconfig.json', has('compilerOptions')],
  ['the cdk.json of a CDK app', has('app', 'context')],
  ['a template of CloudFormation', has('Resources')],
  ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
  ['an export of hyperfine', listOf('results', 'command', 'mean')],
  ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
  ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
  ['an export of Vitest', has('numTotalTests')],
  ['an export of k6', has('metrics', 'root_group')],
  ['an export of fio', has('fio version')],
  ['an export of warp', has('commands', 'merged_hosts')],
  ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
  ['a manifest of a container image', has('mediaType', 'layers')],
  ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
  ['an answer of the API of GitHub', has('message', 'documentation_url')],
  ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS: typeof JSON_KINDS = [
  ['an export for github-action-benchmark', has('name', 'unit', 'value')],
  ['an export of JMH', has('jmhVersion')],
];

function npmPackage(value: Fields): boolean {
  return (
    typeof value.name === 'string' &&
    ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value)
  );
}

/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value: Fields): boolean {
  const [measures] = Object.values(value);
  const [measure] = isObject(measures) ? Object.values(measures) : [];
  return isObject(measure) && typeof measure.value === 'number';
}

/** What a document is, as far as its fields tell; null where they do not. */
export function kindOfJson(value: unknown): string | null {
  const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [JSON_KINDS, value];
  return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}

/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
export function refuseOtherKinds(
  value: unknown,
  expected: string,
  what: string,
  fix: string,
): void {
  const kind = kindOfJson(value);
  if (kind === null || kind === expected) return;
  throw new InputError(`${printable(what)} is ${kind}, not ${expected}: ${fix}.`);
}

/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
export function unknownJson(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return `JSON, but only ${printable(JSON.stringify(value), 40)}`;
  const [first, ...others] = Object.keys(value);
  if (first === undefined) return 'JSON without any fields';
  const more =
    others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
  return `JSON of another program (with "${printable(first, 40)}"${more})`;
}
