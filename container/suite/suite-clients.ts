import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { S3ClientId } from '../../src/contract/names.ts';
import {
  CLIENTS_FILES,
  readSuiteClients,
  type SuiteClients,
} from '../../src/contract/suite-scripts.ts';
import {
  isSameRepository,
  type NamedRepositories,
  namedRepositories,
  namesRepositories,
} from '../../src/git/named-repositories.ts';
import { type Parent, SubmoduleSearch } from '../../src/git/submodules.ts';
import { runCommand } from '../../src/process/process-group.ts';
import { timeLimit } from '../../src/process/start-program.ts';
import { removeTree } from '../files.ts';
import type { JobContext } from '../job-context.ts';
import type { Workplace } from './tools.ts';

/** Importing a module takes no time; one that takes longer hangs. */
const LIMIT_SECONDS = 60;
/** Before the answer, as what is imported may print anything. */
const ANSWER = 's3-benchmarks clients: ';

/** A client is an object whose runner has a language, or the name of the language. */
const QUESTION = `
import json, sys
sys.path.insert(0, sys.argv[1])
from utils import S3_CLIENTS
def language(client):
    return client if isinstance(client, str) else getattr(client, 'runner', client).lang
print(sys.argv[2] + json.dumps({name: language(one) for name, one in S3_CLIENTS.items()}))
`;

const Answer = z.record(z.string(), z.string());

/**
 * Asks a suite which S3 clients it has, by its own `S3_CLIENTS`: a client's name is not always that of
 * the language its runner is written in. Its code is run, as that of its builds will be.
 *
 * @returns null when it does not tell: then a client is taken for a language of the same name
 */
export async function askClients(
  suiteDir: string,
  python: string,
  { environment, log, signal, workDir }: Workplace,
  timeout = timeLimit(LIMIT_SECONDS * 1000),
): Promise<SuiteClients | null> {
  const written = await readWritten(suiteDir);
  if (written === 'nothing') return null;
  let answer = '';
  let lastWords = '';
  const onLine = (line: string) => {
    if (line.startsWith(ANSWER)) answer = line.slice(ANSWER.length);
    else if (line.trim()) lastWords = line;
  };
  const command = [python, '-B', '-c', QUESTION, join(suiteDir, 'scripts'), ANSWER];
  const options = { cwd: workDir, env: environment, signal, timeout, onLine };
  await runCommand(command, options).catch((error: Error) => onLine(error.message));
  const clients = readAnswer(answer);
  if (clients) return clients;
  log(`The suite does not say which S3 clients it has: ${lastWords || 'no answer'}`);
  return written;
}

/** What the text of the suite says; `nothing` where it cannot be asked. */
async function readWritten(suiteDir: string): Promise<SuiteClients | null | 'nothing'> {
  for (const path of CLIENTS_FILES) {
    const text = await readFile(join(suiteDir, path), 'utf8').catch(() => null);
    if (text === null) continue;
    return text.includes('S3_CLIENTS') ? readSuiteClients(text) : 'nothing';
  }
  return 'nothing';
}

function readAnswer(text: string): SuiteClients | null {
  try {
    const answer = Answer.safeParse(JSON.parse(text));
    if (!answer.success) return null;
    const named = Object.entries(answer.data).filter(
      ([name]) => S3ClientId.safeParse(name).success,
    );
    return new Map(named);
  } catch {
    return null;
  }
}

/** Why a client of a name that no suite has fails. */
export function unknownClient(s3Client: string, known: readonly string[]): string {
  return `the suite has no S3 client ${s3Client}: it has ${known.join(', ')}`;
}

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
    log(`${url} pins ${repository} in ${where}: builds use the commit under test instead.`);
  }
  for (const url of search.unread) log(`It could not be determined whether ${url} has submodules.`);
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
