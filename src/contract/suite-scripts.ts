import { WorkloadName } from './names.ts';
import { type PythonToken, pythonTokens } from './python-tokens.ts';

/** Scripts of a suite under the reference contract, by what they do. */
export const SUITE_SCRIPTS = {
  /** Prepares, builds, runs: all in one. */
  whole: 'scripts/prep-build-run-benchmarks.py',
  build: 'scripts/build-runner.py',
  prepare: 'scripts/prep-s3-files.py',
  tools: 'scripts/install-tools-AL2023.py',
} as const;

/** The folder of a suite's workloads. */
export const WORKLOADS = 'workloads';

/** The file of a workload, in that folder. */
export function workloadFile(name: string): string {
  return `${name}.run.json`;
}

/**
 * The names of the workloads among the files of that folder.
 *
 * @param leaveOut told of files whose names no result could hold
 */
export function workloadNamesIn(
  files: readonly string[],
  leaveOut: (file: string) => void = () => {},
): string[] {
  return files.flatMap((file) => {
    const name = /^([^/]+)\.run\.json$/.exec(file)?.[1];
    if (name === undefined) return [];
    if (WorkloadName.safeParse(name).success) return name;
    leaveOut(file);
    return [];
  });
}

/** S3 clients of a suite, each with the language that `scripts/build-runner.py --lang` wants for it. */
export type SuiteClients = ReadonlyMap<string, string>;

/** Where a suite says which S3 clients it has, in `S3_CLIENTS`; the first that is there counts. */
export const CLIENTS_FILES = ['scripts/utils/__init__.py', 'scripts/utils.py'] as const;

/** Reads a file of a suite at a commit; null where it has none of that path. */
type ReadFile = (path: string) => Promise<string | null>;

/** @returns null when only the suite itself knows */
export async function clientsAt(read: ReadFile): Promise<SuiteClients | null> {
  for (const path of CLIENTS_FILES) {
    const source = await read(path);
    if (source !== null) return readSuiteClients(source);
  }
  return null;
}

/** What one of some commits alone has can be measured, too; null when only the suite itself knows. */
export async function clientsOfCommits(commits: readonly ReadFile[]): Promise<string[] | null> {
  const known = new Set<string>();
  for (const read of commits) {
    const clients = await clientsAt(read);
    if (clients === null) return null;
    for (const name of clients.keys()) known.add(name);
  }
  return [...known];
}

/** What changes a dict that was made before, beside `[…] =`. */
const CHANGES = ['update', 'pop', 'popitem', 'setdefault', 'clear'];
const DICTS = ['RUNNERS', 'S3_CLIENTS'];

/**
 * Reads a suite's own `S3_CLIENTS` from its text, without running it: as the reference suite makes it,
 * of calls `Runner('LANGUAGE', s3_clients=['NAME', …])`, or as a dict of texts.
 *
 * @param source of one of `CLIENTS_FILES`
 * @returns null when the text does not tell for sure: then only the suite itself knows
 */
export function readSuiteClients(source: string): SuiteClients | null {
  const tokens = pythonTokens(source);
  if (!tokens?.some(isClients) || isChanged(tokens)) return null;
  const found = fromDict(tokens) ?? fromCalls(tokens);
  return found && found.size > 0 ? found : null;
}

/** `S3_CLIENTS = {'NAME': 'LANGUAGE', …}`; null when there is no such dict, or an empty one. */
function fromDict(tokens: readonly PythonToken[]): Map<string, string> | null {
  const start = tokens.findIndex(
    (token, index) =>
      isSign(token, '{') && isSign(tokens[index - 1], '=') && isForClients(tokens, index - 1),
  );
  const entries = start < 0 ? [] : itemsFrom(tokens, start).items;
  if (entries.length === 0) return null;
  const pairs = entries.flatMap(([name, colon, language, ...more]) =>
    isText(name) && isSign(colon, ':') && isText(language) && more.length === 0
      ? [[name.text, language.text] as const]
      : [],
  );
  return new Map(pairs.length === entries.length ? pairs : []);
}

/** Whether what stands before `=` is `S3_CLIENTS` or `S3_CLIENTS: TYPE`, and always reached. */
function isForClients(tokens: readonly PythonToken[], equals: number): boolean {
  if (isClients(tokens[equals - 1])) return tokens[equals]!.indent === 0;
  const at = tokens.findLastIndex((token, index) => index < equals && isClients(token));
  const type = tokens.slice(at + 1, equals);
  const isType = isSign(type[0], ':') && !type.some((token) => isSign(token, '='));
  return at >= 0 && isType && tokens[equals]!.indent === 0;
}

/** null when a runner is added that cannot be read. */
function fromCalls(tokens: readonly PythonToken[]): Map<string, string> | null {
  const clients = new Map<string, string>();
  for (const [index, { indent, kind, text }] of tokens.entries()) {
    const before = tokens[index - 1]?.text ?? '';
    const isCall = isSign(tokens[index + 1], '(') && !['class', 'def'].includes(before);
    if (kind !== 'name' || !isCall) continue;
    const addsAnother =
      /^_?(add|register)_runner$/.test(text) && tokens[index + 2]?.text !== 'Runner';
    if (addsAnother) return null;
    if (text !== 'Runner') continue;
    const runner = readRunner(itemsFrom(tokens, index + 1).items);
    if (indent > 0 || !runner) return null;
    for (const client of runner.s3Clients) clients.set(client, runner.language);
  }
  return clients;
}

/** The arguments `'LANGUAGE', s3_clients=[…]`, by position or by name. */
function readRunner(
  args: readonly (readonly PythonToken[])[],
): { language: string; s3Clients: string[] } | null {
  const argument = (name: string, position: number) => {
    const named = args.find(([first, equals]) => first?.text === name && isSign(equals, '='));
    if (named) return named.slice(2);
    const [first, equals, ...more] = args[position] ?? [];
    return isSign(equals, '=') ? [] : [first, equals, ...more].filter((one) => one !== undefined);
  };
  const [language, ...more] = argument('lang', 0);
  const s3Clients = textsOf(argument('s3_clients', 1));
  if (!isText(language) || more.length > 0 || !s3Clients) return null;
  return { language: language.text, s3Clients };
}

/** Of `['a', 'b']` or `('a', 'b')`; null for anything else. */
function textsOf(list: readonly PythonToken[]): string[] | null {
  if (!isSign(list[0], '[') && !isSign(list[0], '(')) return null;
  const { items, end } = itemsFrom(list, 0);
  const isOnlyTexts = items.every((item) => item.length === 1 && isText(item[0]));
  return isOnlyTexts && end === list.length - 1 ? items.map(([item]) => item!.text) : null;
}

/** What stands in a bracket, apart at the commas, and where its closing one is; no item is empty. */
function itemsFrom(
  tokens: readonly PythonToken[],
  opening: number,
): { items: PythonToken[][]; end: number } {
  const items: PythonToken[][] = [[]];
  let depth = 1;
  let at = opening + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'sign' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'sign' && ')]}'.includes(token.text)) depth--;
    if (depth === 0) break;
    if (depth === 1 && isSign(token, ',')) items.push([]);
    else items.at(-1)!.push(token);
  }
  return { items: items.filter((item) => item.length > 0), end: at };
}

/** Whether the dicts are changed in a way that cannot be followed. */
function isChanged(tokens: readonly PythonToken[]): boolean {
  return tokens.some((token, index) => {
    const [next, after] = [tokens[index + 1], tokens[index + 2]];
    if (token.text === 'import' && isSign(next, '*')) return true;
    if (token.kind !== 'name' || !DICTS.includes(token.text)) return false;
    if (tokens[index - 1]?.text === 'del') return true;
    if (isSign(next, '.')) return CHANGES.includes(after?.text ?? '');
    return isSign(next, '[') && after?.kind === 'string';
  });
}

function isClients(token: PythonToken | undefined): boolean {
  return token?.kind === 'name' && token.text === 'S3_CLIENTS';
}

function isSign(token: PythonToken | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

function isText(token: PythonToken | undefined): token is PythonToken {
  return token?.kind === 'string' && !token.formatted;
}
