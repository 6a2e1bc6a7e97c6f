/** Commands of a client file: arguments with placeholders, which no shell ever reads. */
import { InputError, printable, requireKnown } from './input-error.ts';

/** An argument, or a group of them that is left out as one. */
export type Argument = string | readonly string[];

/** What a placeholder stands for, and where it may stand. */
interface Placeholder {
  what: string;
  /** The objects that one command moves; none: it says nothing of objects. */
  moves?: Mode;
  /** Stands for any number of arguments, so it must be one by itself. */
  many?: true;
  /** Others can see command lines, so it may only be in an environment. */
  secret?: true;
}

/**
 * What one command moves: an object; all objects of a workload, each named; all that is in their folder; the
 * only object, or else the folder.
 */
export type Mode = 'each' | 'list' | 'folder' | 'path';

/** All placeholders. Whoever adds one says in docs/clients.md what it is. */
export const PLACEHOLDERS = {
  bucket: { what: 'the bucket' },
  region: { what: 'the region' },
  endpoint: { what: 'the URL of S3, e.g. http://127.0.0.1:9000' },
  scheme: { what: 'http or https' },
  host: { what: 'host and port of that URL' },
  concurrency: { what: 'requests at once, as the built-in clients use' },
  checksum: { what: 'CRC32, CRC32C, CRC64NVME, SHA1 or SHA256' },
  root: { what: 'the folder that keys are paths in, without a slash at its end' },
  here: { what: 'the folder of the client file, without a slash at its end' },
  key: { what: 'the key of an object', moves: 'each' },
  file: { what: 'its path on disk', moves: 'each' },
  keys: { what: 'the keys of all objects', moves: 'list', many: true },
  files: { what: 'their paths on disk', moves: 'list', many: true },
  prefix: { what: 'the prefix that all keys share, with a slash at its end', moves: 'folder' },
  folder: { what: 'the folder of all files, with a slash at its end', moves: 'folder' },
  remote: { what: 'the key of the only object, or the prefix of several', moves: 'path' },
  local: { what: 'the path of the only file, or the folder of several', moves: 'path' },
  'access-key': { what: 'the access key', secret: true },
  'secret-key': { what: 'the secret key', secret: true },
  'session-token': { what: 'the session token, or nothing', secret: true },
} as const satisfies Readonly<Record<string, Placeholder>>;
export type PlaceholderName = keyof typeof PLACEHOLDERS;

/** What `{if …}` and `{unless …}` can ask. */
export const CONDITIONS = {
  endpoint: 'S3 is not AWS itself',
  http: 'the endpoint has no TLS',
  checksum: 'the workload has a checksum',
  folder: 'there are several files',
  express: 'the bucket is one of S3 Express, at AWS',
} as const;
export type Condition = keyof typeof CONDITIONS;

const NAMES = Object.keys(PLACEHOLDERS) as PlaceholderName[];

/** `{{name}}` is text, `{name}` a value, `{if name}` and `{unless name}` a question. */
const PLACE = /\{\{([a-z][a-z-]*)\}\}|\{(?:(if|unless) +)?([a-z][a-z-]*)\}/g;

interface Place {
  text: string;
  /** `literal`: it stands for itself, without its outer braces. */
  kind: 'literal' | 'value' | 'if' | 'unless';
  name: string;
}

function placesOf(text: string): Place[] {
  return [...text.matchAll(PLACE)].map(([whole, literal, ask, name]) => ({
    text: whole,
    kind: literal ? 'literal' : ((ask ?? 'value') as 'value' | 'if' | 'unless'),
    name: literal ?? name ?? '',
  }));
}

/** Names of placeholders that a command uses. */
export function namesIn(command: readonly Argument[]): Set<string> {
  const places = command.flat().flatMap(placesOf);
  return new Set(places.flatMap(({ kind, name }) => (kind === 'value' ? name : [])));
}

/** Whether a command can be told the checksum of a workload that has one. */
export function takesChecksums(command: readonly Argument[]): boolean {
  const places = command.flat().flatMap(placesOf);
  return places.some(({ kind, name }) => kind !== 'literal' && name === 'checksum');
}

/** What a command moves at once; null when it names no object. */
export function modeOf(command: readonly Argument[]): Mode | null {
  const modes = new Set(Array.from(namesIn(command), (name) => placeholder(name)?.moves));
  // A list and the prefix that all of it shares go together.
  return (['each', 'list', 'path', 'folder'] as const).find((mode) => modes.has(mode)) ?? null;
}

function placeholder(name: string): Placeholder | undefined {
  return Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name as PlaceholderName] : undefined;
}

/**
 * Refuses what no value could be put into.
 *
 * @param where names the command, e.g. `s3-benchmarks.yml: "upload" of obstore`
 * @throws InputError
 */
export function checkCommand(where: string, command: readonly Argument[], isMove: boolean): void {
  for (const argument of command) {
    const isGroup = typeof argument !== 'string';
    for (const text of isGroup ? argument : [argument]) checkText(where, text, 'command', isMove);
    const places = [argument].flat().flatMap(placesOf);
    const mayBeNone = places.some(({ kind, name }) => kind === 'value' && name === 'checksum');
    const isAsked = isGroup || places.some(({ kind }) => kind === 'if');
    if (mayBeNone && !isAsked) {
      throw new InputError(
        `${where} uses {checksum}, which most workloads do not have: put it in brackets with its option, ` +
          'as ["--checksum", "{checksum}"]; the group is left out where there is none.',
      );
    }
  }
  const [first] = command;
  if (typeof first !== 'string' || placesOf(first).length > 0) {
    throw new InputError(`${where} must begin with the name of a program.`);
  }
  if (!isMove) return;
  const names = namesIn(command);
  const used = NAMES.filter((name) => names.has(name) && placeholder(name)?.moves);
  const clash = used.find((name) => !fitTogether(used[0]!, name));
  if (clash) {
    throw new InputError(
      `${where} uses {${used[0]}} and {${clash}}, but a command moves either one object ({key}, {file}), ` +
        'or all ({keys}, {files}, {prefix}, {folder}), or what there is ({remote}, {local}): choose one way.',
    );
  }
  if (used.length === 0) {
    throw new InputError(
      `${where} does not say what it moves: use {key} and {file} in it, which are replaced for each object.`,
    );
  }
}

function fitTogether(a: PlaceholderName, b: PlaceholderName): boolean {
  const kinds = [a, b].map((name) => {
    const mode = placeholder(name)?.moves;
    return mode === 'list' ? 'folder' : mode;
  });
  return kinds[0] === kinds[1];
}

/**
 * Refuses unknown placeholders, and those that may not stand in such a text.
 *
 * @throws InputError
 */
export function checkText(
  where: string,
  text: string,
  kind: 'command' | 'environment' | 'file',
  isMove = false,
): void {
  for (const place of placesOf(text)) {
    if (place.kind === 'literal') continue;
    if (place.kind !== 'value') {
      requireKnown(`condition in ${where}`, place.name, Object.keys(CONDITIONS));
      continue;
    }
    const found = placeholder(place.name);
    if (!found) {
      const known = NAMES.filter((name) => kind === 'environment' || !placeholder(name)?.secret);
      requireKnown(`placeholder in ${where}:`, place.name, known);
    }
    if (found?.secret && kind !== 'environment') {
      throw new InputError(
        `${where} uses ${place.text}, but others can see command lines and files: put it into "environment".`,
      );
    }
    if (found?.many && (kind !== 'command' || text !== place.text)) {
      throw new InputError(
        `${where} has ${place.text} within "${printable(text)}": make it an argument by itself, as it stands for many.`,
      );
    }
    if (found?.moves && !isMove) {
      throw new InputError(
        `${where} uses ${place.text}, which only "upload" and "download" can: leave it out.`,
      );
    }
  }
}

/** What placeholders stand for in one command; null: it has no value there. */
export type Values = Readonly<Partial<Record<PlaceholderName, string | readonly string[] | null>>>;
export type ConditionValues = Readonly<Record<Condition, boolean>>;

/** The arguments of a command, without the groups that something is missing for. */
export function expandCommand(
  command: readonly Argument[],
  values: Values,
  asked: ConditionValues,
): string[] {
  return command.flatMap((argument) => {
    const texts = typeof argument === 'string' ? [argument] : argument;
    if (!texts.every((text) => isWhole(text, values, asked))) return [];
    return texts.flatMap((text) => {
      const [only] = placesOf(text);
      const value = only?.kind === 'value' && only.text === text ? textOfPlace(only, values) : null;
      if (Array.isArray(value)) return value as string[];
      // A condition alone is no argument.
      if (only && only.kind !== 'literal' && only.kind !== 'value' && only.text === text) return [];
      return [fill(text, values)];
    });
  });
}

/** A text with its values; null when one of them is missing. */
export function expandText(text: string, values: Values, asked: ConditionValues): string | null {
  return isWhole(text, values, asked) ? fill(text, values) : null;
}

function isWhole(text: string, values: Values, asked: ConditionValues): boolean {
  return placesOf(text).every((place) => {
    if (place.kind === 'if') return asked[place.name as Condition];
    if (place.kind === 'unless') return !asked[place.name as Condition];
    return place.kind === 'literal' || textOfPlace(place, values) !== null;
  });
}

function fill(text: string, values: Values): string {
  return text.replace(PLACE, (whole) => {
    const [place] = placesOf(whole);
    if (place!.kind === 'literal') return `{${place!.name}}`;
    return place!.kind === 'value' ? String(textOfPlace(place!, values)) : '';
  });
}

function textOfPlace({ name }: Place, values: Values): string | readonly string[] | null {
  return values[name as PlaceholderName] ?? null;
}
