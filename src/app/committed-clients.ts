import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import {
  CLIENT_FILE_NAMES,
  type ClientFile,
  clientsOf,
  type FileClient,
  readClientFile,
} from '../contract/client-file.ts';
import { field, InputError, printable, said } from '../contract/input-error.ts';
import { BUILTIN_SUITE } from '../contract/names.ts';
import { GitError, git, Unreachable } from '../git/git.ts';
import { listSuite } from '../git/suite-repository.ts';
import type { Patience } from '../net/patience.ts';
import { pageAt } from '../process/programs.ts';
import type { CodeUnderTest } from './code-under-test.ts';
import { type ClientsAsked, type OwnClients, requireShortText } from './own-clients.ts';
import { type BenchmarkRequest, ITSELF } from './request.ts';

/** A repository that has a client file. */
export interface ClientFileSource {
  repository: string;
  /** Of the file in it; null: under one of the usual names. */
  path: string | null;
}

/**
 * Where the client file comes from of which commits are to be measured: the repository that was named, or the
 * one that the only file of the run is in.
 *
 * @returns null when the files are measured as they are
 * @throws InputError when it is in no repository, or others are asked for that no commit has
 */
export async function clientFileSource(
  asked: Pick<Partial<BenchmarkRequest>, 'branch' | 'clientRepository' | 'compareWith'> &
    ClientsAsked,
  suite: string,
  { paths }: OwnClients,
): Promise<ClientFileSource | null> {
  const { branch, client = [], clientRepository, clients = [], compareWith } = asked;
  if (suite !== BUILTIN_SUITE) return null;
  if (clientRepository !== undefined) {
    refuseBeside('client-repository', { client, clients });
    return { repository: clientRepository, path: null };
  }
  const ofCommits = branch !== undefined || (compareWith ?? ITSELF) !== ITSELF;
  const [path, ...others] = paths;
  if (!ofCommits || path === undefined || others.length > 0) return null;
  const name = branch === undefined ? 'compare-with' : 'branch';
  refuseBeside(name, { client });
  try {
    // As git tells where a repository is: without links to folders.
    const folder = await realpath(dirname(resolve(path)));
    const root = await git(['rev-parse', '--show-toplevel'], { cwd: folder });
    return { repository: root, path: join(relative(root, folder), basename(path)) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new InputError(
      said`${field(name)} needs a git repository, and ${printable(path)} is in none: commit it to one, or leave ${field(name)} out.`,
    );
  }
}

/** @throws InputError for clients that are asked for beside commits, and would not be measured */
function refuseBeside(commits: string, own: ClientsAsked): void {
  for (const [other, asked] of Object.entries(own)) {
    if (asked.length === 0) continue;
    throw new InputError(
      said`${field(other)} and ${field(commits)} exclude each other: only what is in the client file of a commit is measured.`,
    );
  }
}

/** S3 clients as the commits of a run have them. */
export interface CommittedClients {
  /** Of the file, in the repository. */
  path: string;
  own: OwnClients;
}

/**
 * Reads the client file at the commits of a run; nothing of it is built or started.
 *
 * @param scratch a folder for what is fetched
 * @throws InputError when a commit has no such file, or a wrong one
 */
export async function committedClients(
  { baseline, client }: CodeUnderTest,
  source: ClientFileSource,
  scratch: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<CommittedClients> {
  const clients = new Map<string, FileClient>();
  let path = source.path;
  let first: ClientFile | null = null;
  for (const [side, revision] of [
    ['candidate', client],
    ['baseline', baseline?.client ?? null],
  ] as const) {
    if (!revision?.commit) continue;
    const { commit, ref } = revision;
    const named = `${printable(source.repository)} at ${commit.slice(0, 12)}`;
    try {
      const at = { repository: source.repository, commit, ref };
      const { files, read } = await listSuite(
        at,
        join(scratch, `${side}-clients`),
        signal,
        patience,
      );
      path ??= CLIENT_FILE_NAMES.find((name) => files.includes(name)) ?? CLIENT_FILE_NAMES[0]!;
      if (!files.includes(path)) {
        throw new InputError(
          `${named} has no ${path}: commit it there, as ${pageAt('docs/clients.md')} says.`,
        );
      }
      const file = await readClientFile(await read(path), path);
      for (const one of clientsOf(file, '.')) {
        if (!clients.has(one.id)) clients.set(one.id, one);
      }
      first ??= file;
    } catch (error) {
      if (!(error instanceof GitError) || error instanceof Unreachable) throw error;
      throw new InputError(
        said`${field('client-repository')} "${named}" cannot be fetched (${error.message}).`,
      );
    }
  }
  const workloads = first?.workloads ?? [];
  // Of the clients a job reads the file itself.
  requireShortText({ clients: [], workloads }, said`${printable(path ?? '')}`);
  const own = {
    clients: [...clients.values()],
    workloads,
    found: null,
    paths: [],
    committed: true,
  };
  return { path: path!, own };
}
