import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type PythonToken, pythonTokens } from '../../src/contract/suite-scripts.ts';

/** What of a suite's requirements its scripts need. */
export interface NeededPackages {
  /** Lines of `requirements.txt`. */
  lines: string[];
  /** Modules that the scripts import, of Python's own too: all are there when enough is installed. */
  modules: string[];
}

/** Code that uses these may load modules that no text names. */
const LOADERS = ['import_module', 'runpy', '__import__', 'exec', 'eval'];

/**
 * Finds the packages that scripts import, by reading them: a suite lists everything that its people work
 * with, of which a run needs little. The runners that a script starts with its own Python count too.
 *
 * @param roots paths in the suite of the scripts that are run
 * @returns null when it cannot be told for sure: then all are needed
 */
export async function neededPackages(
  suiteDir: string,
  requirements: string,
  roots: readonly string[],
): Promise<NeededPackages | null> {
  const wanted = readRequirements(requirements);
  const sources = wanted && (await readReached(suiteDir, roots));
  if (!wanted || !sources) return null;
  const imported = sources.flatMap(({ modules }) => modules.map(plain));
  const named = new Set([...imported, ...sources.flatMap(({ texts }) => texts.map(plain))]);
  const lines = wanted.filter(({ name }) => named.has(name) || imported.some(isLike(name)));
  const modules = sources.filter(({ isScript }) => isScript).flatMap((one) => one.modules);
  return { lines: lines.map(({ line }) => line), modules: [...new Set(modules)].sort() };
}

/** null for lines that name no package: options, paths, URLs. */
function readRequirements(text: string): { line: string; name: string }[] | null {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  const found = lines
    .filter((line) => line !== '')
    .map((line) => ({ line, name: /^[A-Za-z0-9][\w.-]*(?=$|[\s[<>=!~;])/.exec(line)?.[0] }));
  if (found.some(({ line, name }) => !name || /:\/\/|\\$/.test(line))) return null;
  return found.map(({ line, name = '' }) => ({ line, name: plain(name) }));
}

/** `yaml` is in PyYAML, and `dateutil` in python-dateutil. */
function isLike(name: string) {
  return (word: string) => word.length > 3 && name.includes(word);
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function plain(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

interface Source {
  /** Not of a runner. */
  isScript: boolean;
  /** What it imports, but for other files of the suite. */
  modules: string[];
  texts: string[];
}

/** Every file that the scripts start or import; null when one cannot be read. */
async function readReached(suiteDir: string, roots: readonly string[]): Promise<Source[] | null> {
  const files = await pythonFiles(suiteDir, ['scripts', 'runners']);
  const open = roots
    .filter((root) => files.has(root))
    .map((path) => ({ path, home: dirname(path) }));
  const seen = new Set<string>();
  const sources: Source[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { home, path } = next;
    if (seen.has(path)) continue;
    seen.add(path);
    const tokens = pythonTokens(await readFile(join(suiteDir, path), 'utf8'));
    if (!tokens || tokens.some(({ kind, text }) => kind === 'name' && LOADERS.includes(text))) {
      return null;
    }
    const texts = tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text);
    const started = [...files].filter((file) => texts.includes(basename(file)));
    open.push(...started.map((file) => ({ path: file, home: dirname(file) })));
    const modules: string[] = [];
    for (const { from, names } of importsOf(tokens)) {
      const folder = from.startsWith('.') ? dirname(path) : home;
      const own = ownFiles(from, names, folder, files);
      open.push(...own.map((file) => ({ path: file, home })));
      if (own.length === 0 && !from.startsWith('.')) modules.push(from.split('.')[0]!);
    }
    sources.push({ isScript: path.startsWith('scripts/'), modules, texts });
  }
  return sources;
}

async function pythonFiles(suiteDir: string, folders: readonly string[]): Promise<Set<string>> {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(join(suiteDir, folder), { recursive: true }).catch(() => []);
    found.push(...names.filter((name) => name.endsWith('.py')).map((name) => `${folder}/${name}`));
  }
  return new Set(found);
}

/** The files of the suite that an import loads: packages on the way, the module, what is in it. */
function ownFiles(
  from: string,
  names: readonly string[],
  folder: string,
  files: ReadonlySet<string>,
): string[] {
  const up = Math.max(0, /^\.*/.exec(from)![0].length - 1);
  const base = join(folder, ...Array<string>(up).fill('..'));
  const parts = from
    .replace(/^\.+/, '')
    .split('.')
    .filter((part) => part !== '');
  const paths = [
    ...parts.map((_, index) => parts.slice(0, index + 1).join('/')),
    ...names.map((name) => [...parts, name].join('/')),
  ];
  return paths
    .flatMap((path) => [`${join(base, path)}.py`, join(base, path, '__init__.py')])
    .filter((path) => files.has(path));
}

/** `import a.b, c` and `from a.b import c, d`. */
function importsOf(tokens: readonly PythonToken[]): { from: string; names: string[] }[] {
  const found: { from: string; names: string[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'name') continue;
    if (text === 'from') {
      const module = dotted(tokens, at + 1);
      if (tokens[module.end]?.text !== 'import') continue;
      const opening = tokens[module.end + 1]?.text === '(' ? 1 : 0;
      const list = listed(tokens, module.end + 1 + opening);
      found.push({ from: module.name, names: list.names });
      at = list.end - 1;
    } else if (text === 'import') {
      const list = listed(tokens, at + 1);
      found.push(...list.names.map((name) => ({ from: name, names: [] })));
      at = list.end - 1;
    }
  }
  return found;
}

/** `a.b as x, c`: the names, without what they are called here. */
function listed(tokens: readonly PythonToken[], start: number): { names: string[]; end: number } {
  const names: string[] = [];
  let end = start;
  do {
    if (names.length > 0) end++;
    const one = dotted(tokens, end);
    if (one.name === '') break;
    names.push(one.name);
    end = tokens[one.end]?.text === 'as' ? one.end + 2 : one.end;
  } while (tokens[end]?.text === ',');
  return { names, end };
}

function dotted(tokens: readonly PythonToken[], start: number): { name: string; end: number } {
  let name = '';
  let end = start;
  const isDot = () => tokens[end]?.kind === 'sign' && tokens[end]!.text === '.';
  while (isDot()) name += tokens[end++]!.text;
  while (tokens[end]?.kind === 'name' && tokens[end]!.text !== 'import') {
    name += tokens[end++]!.text;
    if (!isDot()) break;
    name += tokens[end++]!.text;
  }
  return { name, end };
}
