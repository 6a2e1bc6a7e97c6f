import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuiteClients } from '../../src/contract/suite-clients.ts';
import {
  isSameRepository,
  type NamedRepositories,
  namedRepositories,
  namesRepositories,
} from '../../src/git/named-repositories.ts';
import { type Parent, SubmoduleSearch } from '../../src/git/submodules.ts';
import type { JobContext } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';

/** How a suite's builds use the repository of a client that is under test. */
export interface ClientUse {
  /** Repositories that builds clone, and that have it below them. */
  parents: readonly Parent[];
  /**
   * Why a language's build does not take it, in a sentence without full stop; null when it does, or when
   * only the build can show.
   */
  whyNot(language: string): string | null;
}

/**
 * Finds out, before anything is built, which builds take the repository of the client: those whose text
 * names it, or names one that has it as a submodule.
 */
export async function clientUse(
  suiteDir: string,
  clients: SuiteClients | null,
  repository: string,
  { log, request, signal, workDir }: JobContext,
): Promise<ClientUse> {
  const languages = [...new Set(clients?.values() ?? request.s3Clients)];
  const asked = new Set(request.s3Clients.map((client) => clients?.get(client) ?? client));
  const named = namedRepositories(await suiteTexts(suiteDir), languages);
  const folder = join(workDir, 'submodules');
  await removeTree(folder);
  const search = new SubmoduleSearch(repository, folder, signal);
  const relevant = named.found.filter(({ language }) => language === null || asked.has(language));
  const parents: Parent[] = [];
  for (const url of new Set(relevant.map((one) => one.url))) {
    if (isSameRepository(url, repository)) continue;
    const parent = await search.find(url);
    if (parent) parents.push(parent);
  }
  await removeTree(folder);
  for (const { below, url } of parents) {
    const where = below.map(({ path }) => path).join(', ');
    log(`${url} pins ${repository} in ${where}: builds get the commit under test in its place.`);
  }
  for (const url of search.unread) log(`Whether ${url} has submodules could not be read.`);
  return { parents, whyNot: (language) => whyNot(language, repository, named, parents, search) };
}

function whyNot(
  language: string,
  repository: string,
  { found, isWhole, without }: NamedRepositories,
  parents: readonly Parent[],
  { unread }: SubmoduleSearch,
): string | null {
  if (without.includes(language)) return notTaken(language, repository, []);
  const own = found.filter((one) => one.language === language || one.language === null);
  const taking = own.some(
    ({ url }) => isSameRepository(url, repository) || parents.some((parent) => parent.url === url),
  );
  const isKnown = isWhole && unread.size === 0 && own.some((one) => one.language === language);
  return taking || !isKnown
    ? null
    : notTaken(
        language,
        repository,
        own.map(({ url }) => url),
      );
}

/** @param urls of what it does clone */
export function notTaken(language: string, repository: string, urls: readonly string[]): string {
  const clones = urls.length > 0 ? `clones ${urls.join(', ')}` : 'clones no repository';
  const isFolder = !/^[a-z+]+:\/\//i.test(repository);
  const hint = isFolder
    ? 'a folder is given by --mirror URL=PATH'
    : 'name one that it clones as the client’s repository';
  return `the build of ${language} does not take ${repository}: it ${clones}${urls.length > 0 ? `; ${hint}` : ''}`;
}

/** The files of a suite that say what its builds clone. */
async function suiteTexts(suiteDir: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const folder of ['scripts', 'runners']) {
    const names = await readdir(join(suiteDir, folder), { recursive: true }).catch(() => []);
    for (const path of names.map((name) => `${folder}/${name}`).filter(namesRepositories)) {
      texts.set(path, await readFile(join(suiteDir, path), 'utf8').catch(() => ''));
    }
  }
  return texts;
}
