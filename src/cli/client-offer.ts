import { InputError, printable } from '../contract/input-error.ts';
import type { SuiteClients } from '../contract/suite-clients.ts';
import {
  isSameRepository,
  namedRepositories,
  namesRepositories,
} from '../git/named-repositories.ts';
import type { SuiteListing } from '../git/suite-listing.ts';

/** The repository of a client that builds are made to use, and the S3 clients that are built. */
export interface ClientQuery {
  repository: string;
  s3Clients: readonly string[];
}

/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
export async function checkClientRepository(
  { repository, s3Clients }: ClientQuery,
  clients: SuiteClients | null,
  { files, read }: SuiteListing,
): Promise<string[]> {
  if (clients === null) return [];
  const paths = files.filter(namesRepositories);
  const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  const { found, without } = namedRepositories(new Map(texts), [...new Set(clients.values())]);
  const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
  const named = `--client-repository "${printable(repository)}"`;
  if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
    throw new InputError(
      `${named} is part of no client that was chosen: the build of ${[...languages].join(', ')} ` +
        'clones no repository. Choose --s3-clients that are built from it.',
    );
  }
  const own = found.filter(({ language }) => language === null || languages.has(language));
  if (own.length === 0 || own.some(({ url }) => isSameRepository(url, repository))) return [];
  const urls = [...new Set(own.map(({ url }) => url))].join(', ');
  return [
    `No build names ${printable(repository)}: it counts only where one of these has it as a submodule, ` +
      `and otherwise the run fails: ${urls}.`,
  ];
}
