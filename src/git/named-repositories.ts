import { type PythonToken, pythonTokens } from '../contract/python-tokens.ts';

/** Repositories that a suite's builds clone, as far as its text names them. */
export interface NamedRepositories {
  found: readonly NamedRepository[];
  /** Whether every URL in it could be read; otherwise there may be others. */
  isWhole: boolean;
  /** Languages whose build clones nothing, for sure. */
  without: readonly string[];
}

export interface NamedRepository {
  url: string;
  /** Of the only runner that is built with it; null: any. */
  language: string | null;
}

/** Files of a suite that say what its builds fetch. */
export function namesRepositories(path: string): boolean {
  return /^scripts\/.*\.py$/.test(path) || isManifest(path);
}

function isManifest(path: string): boolean {
  return /^runners\/.*(Cargo\.toml|CMakeLists\.txt|requirements\.txt|package\.json)$/.test(path);
}

/**
 * Reads which repositories a suite's builds clone: URLs in its scripts, also with a name from a list in
 * the same file, and in the manifests of its runners. Submodules are not among them.
 *
 * @param files texts by path, those of `namesRepositories`
 * @param languages of the suite's runners
 */
export function namedRepositories(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
): NamedRepositories {
  const found: NamedRepository[] = [];
  const builds = new Map<string, boolean>();
  let isWhole = true;
  for (const [path, text] of files) {
    if (isManifest(path)) {
      const language = languages.find((one) => path.split('/')[1]?.endsWith(`-${one}`)) ?? null;
      const urls = text.match(/https:\/\/[^\s"'<>)#]+?\.git(?=["'\s<>)#@?]|$)/gm) ?? [];
      found.push(...urls.map((url) => ({ url, language })));
      continue;
    }
    const tokens = pythonTokens(text);
    if (!tokens) isWhole = false;
    for (const { name, body } of functionsOf(tokens ?? [])) {
      const language = languages.find((one) => name === `build_${one}` || name === `_build_${one}`);
      const urls = body.flatMap((token) => urlsOf(token, tokens ?? []));
      if (urls.includes(null)) isWhole = false;
      const read = urls.filter((url) => url !== null);
      found.push(...read.map((url) => ({ url, language: language ?? null })));
      if (language === undefined) continue;
      const clones =
        urls.length > 0 ||
        body.some(({ kind, text: word }) => {
          return kind === 'name' && /(^|_)(git|clone|repo)(_|$)/i.test(word);
        });
      builds.set(language, clones || (builds.get(language) ?? false));
    }
  }
  const distinct = new Map(found.map((one) => [JSON.stringify(one), one]));
  const named = new Set(found.map(({ language }) => language));
  const without = [...builds].filter(([one, clones]) => !clones && !named.has(one));
  return {
    found: [...distinct.values()],
    isWhole,
    without: isWhole ? without.map(([language]) => language) : [],
  };
}

/** Whether two URLs are of one repository: hosts take names in any case, with and without `.git`. */
export function isSameRepository(a: string, b: string): boolean {
  return plainUrl(a) === plainUrl(b);
}

function plainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

/** The functions of a file; what stands outside of any is one without a name. */
function functionsOf(tokens: readonly PythonToken[]): { name: string; body: PythonToken[] }[] {
  const found = [{ name: '', body: [] as PythonToken[] }];
  for (const [index, token] of tokens.entries()) {
    if (token.indent === 0 && token.text === 'def') {
      found.push({ name: tokens[index + 1]?.text ?? '', body: [] });
    } else if (token.indent === 0 && tokens[index - 1]?.indent !== 0 && index > 0) {
      found.push({ name: '', body: [] });
    }
    found.at(-1)!.body.push(token);
  }
  return found;
}

/** The URLs that a text stands for, null for one that cannot be told; none where it is not a URL. */
function urlsOf(token: PythonToken, all: readonly PythonToken[]): (string | null)[] {
  const { formatted, kind, text } = token;
  const isUrl = /^(https?|git|ssh|file):\/\/\S+$/.test(text);
  if (kind !== 'string' || !isUrl) return [];
  const isRepository =
    /\.git\/?$/.test(text) || /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(text);
  if (!isRepository) return [];
  if (!formatted) return [text];
  const [placeholder, name] = /\{(\w+)\}/.exec(text) ?? [];
  const names = placeholder === undefined ? null : valuesOf(name!, all);
  const read = names?.map((one) => text.replaceAll(placeholder!, one));
  return read && !read.some((url) => url.includes('{')) ? read : [null];
}

/** What a name stands for in `for NAME in LIST`, where the list holds nothing but texts. */
function valuesOf(name: string, all: readonly PythonToken[]): string[] | null {
  const at = all.findIndex(
    ({ text }, index) =>
      text === 'for' && all[index + 1]?.text === name && all[index + 2]?.text === 'in',
  );
  if (at < 0) return null;
  const list = all[at + 3];
  if (list?.text === '[' || list?.text === '(') return textsFrom(all, at + 3);
  const made = all.findIndex(
    ({ text }, index) =>
      text === list?.text && all[index + 1]?.text === '=' && all[index + 2]?.text === '[',
  );
  return made < 0 ? null : textsFrom(all, made + 2);
}

function textsFrom(all: readonly PythonToken[], opening: number): string[] | null {
  const texts: string[] = [];
  for (let at = opening + 1; at < all.length; at++) {
    const { formatted, kind, text } = all[at]!;
    if (kind === 'sign' && (text === ']' || text === ')')) return texts;
    if (kind === 'string' && !formatted) texts.push(text);
    else if (text !== ',') return null;
  }
  return null;
}
