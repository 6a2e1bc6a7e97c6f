import { lstat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import type { Side } from '../../src/contract/names.ts';
import { type FoundRepository, findRepositories } from '../../src/git/find-repositories.ts';
import { GitError, git } from '../../src/git/git.ts';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { runCommand } from '../../src/process/process-group.ts';
import { timeLimit } from '../../src/process/start-program.ts';
import { isExecutable } from '../files.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import type { BuildSettings } from './build-settings.ts';
import { cargoSources } from './build-tools.ts';
import { notTaken, unknownClient } from './suite-clients.ts';
import { buildDirOf, type SuiteRun } from './suite-script.ts';
import type { Workplace } from './tools.ts';

/** What a build was made of: repositories that it cloned, and those that cargo keeps elsewhere. */
interface BuiltFrom {
  cloned: readonly FoundRepository[];
  byCargo: readonly { url: string; commit: string }[];
}

/**
 * Finds the repositories that a build cloned, submodules included.
 *
 * @param byCargo what cargo has built from
 */
export async function builtFrom(
  buildDir: string,
  byCargo: BuiltFrom['byCargo'],
  { standIns }: Pick<BuildSettings, 'standIns'>,
  { kept, log }: Pick<JobContext, 'kept' | 'log'>,
): Promise<BuiltFrom> {
  const unreadable = (folder: string) => log(`${folder} cannot be searched for repositories.`);
  const cloned = await findRepositories(buildDir, unreadable);
  const base = (commit: string | null) =>
    standIns.find((one) => one.commit === commit)?.base ?? commit;
  return {
    cloned: cloned.map((one) => ({ ...one, commit: base(one.commit) })),
    byCargo: kept?.byCargo(buildDir, byCargo) ?? byCargo,
  };
}

/** The URLs of what was built. */
export function urlsOf({ byCargo, cloned }: BuiltFrom): string[] {
  const urls = [...cloned, ...byCargo].map(({ url }) => url);
  return [...new Set(urls.filter((url) => url !== null))];
}

/**
 * Records the commit of every repository that a build was made of.
 *
 * @param s3Clients that were built with what is there; undefined: any
 */
export function recordRepositories(
  side: Side,
  buildDir: string,
  s3Clients: readonly string[] | undefined,
  { byCargo, cloned }: BuiltFrom,
  { document, log }: JobContext,
): void {
  const known = document.run.suite.repositories;
  const found: typeof known = [];
  const add = (url: string, commit: string) => {
    found.push({ side, url, commit, ...(s3Clients && { s3Clients: [...s3Clients] }) });
  };
  for (const { folder, url, commit } of cloned) {
    log(`Built for the ${side}: ${url ?? 'no origin'} at ${commit ?? 'no commit'} in ${folder}`);
    // A name that is the same on both sides, where the repository itself tells none.
    if (commit !== null) add(url ?? relative(buildDir, folder), commit);
  }
  for (const { commit, url } of byCargo) {
    log(`Built for the ${side} by cargo: ${url} at ${commit}`);
    add(url, commit);
  }
  const distinct = new Map([...known, ...found].map((one) => [JSON.stringify(one), one]));
  document.setSuite({ repositories: [...distinct.values()] });
}

/** A program that tells its version does so at once. */
const LIMIT_SECONDS = 10;
/** Programs other than S3 clients that may end a runner's command. */
const SCRIPT = /\.(py|js|mjs|ts|jar|sh|rb|pl|dll|json)$/i;
const VERSION = /\bv?(\d+\.\d+[\w.+-]*)/;

/**
 * The version of an S3 client that was built: of each repository that its build cloned, as git describes
 * it, and of the program that its runner starts, as it says itself.
 *
 * @param command of the runner; null where it is not known
 * @returns null when there is nothing to tell it by
 */
export async function versionOf(
  command: readonly string[] | null,
  { byCargo, cloned }: BuiltFrom,
  environment: Workplace['environment'],
  workplace: Pick<Workplace, 'signal' | 'workDir'>,
): Promise<string | null> {
  const versions: string[] = [];
  for (const { commit, folder, url } of cloned) {
    if (commit === null || (await isSubmodule(folder))) continue;
    const described = await describe(folder, commit);
    versions.push(`${nameOf(url ?? folder)} ${described ?? commit.slice(0, 12)}`);
  }
  versions.push(...byCargo.map(({ commit, url }) => `${nameOf(url)} ${commit.slice(0, 12)}`));
  const program = command && (await programVersion(command, environment, workplace));
  if (program) versions.push(program);
  return versions.length > 0 ? printable(versions.join(', '), 1000) : null;
}

/** What a submodule is of is told by the commit of what has it. */
async function isSubmodule(folder: string): Promise<boolean> {
  const found = await lstat(join(folder, '.git')).catch(() => null);
  return found?.isFile() ?? false;
}

async function describe(cwd: string, commit: string): Promise<string | null> {
  try {
    return await git(['--git-dir=.git', 'describe', '--tags', '--always', commit], { cwd });
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Of the program that a script is told to start, such as `python3 main.py /usr/bin/rclone`. */
async function programVersion(
  command: readonly string[],
  env: Workplace['environment'],
  { signal, workDir }: Pick<Workplace, 'signal' | 'workDir'>,
): Promise<string | null> {
  const program = command.at(-1) ?? '';
  if (command.length < 2 || !isAbsolute(program) || SCRIPT.test(program)) return null;
  for (const argument of (await isExecutable(program)) ? ['--version', 'version'] : []) {
    let version: string | null = null;
    const onLine = (line: string) => {
      version ??= VERSION.exec(line)?.[1] ?? null;
    };
    const timeout = timeLimit(LIMIT_SECONDS * 1000);
    const options = { cwd: workDir, env, signal, timeout, onLine };
    const end = await runCommand([program, argument], options).catch(() => null);
    if (end?.code === 0 && version !== null) return version;
  }
  return null;
}

function nameOf(url: string): string {
  return basename(url.replace(/\/+$/, '')).replace(/\.git$/, '');
}

/** The language that a suite writes a client's runner in; the client's own name when it does not tell. */
export function languageOf(s3Client: string, { clients }: Pick<SuiteRun, 'clients'>): string {
  return clients?.get(s3Client) ?? s3Client;
}

/** The clients that need no build to be known to fail. */
export function whyNotBuilt(
  { clients, settings }: Pick<SuiteRun, 'clients' | 'settings'>,
  { request: { s3Clients } }: JobContext,
): Map<string, string> {
  const why = new Map<string, string>();
  for (const s3Client of s3Clients) {
    if (clients && !clients.has(s3Client)) {
      why.set(s3Client, unknownClient(s3Client, [...clients.keys()]));
    }
  }
  const known = s3Clients.filter((one) => !why.has(one));
  const untaken = known.map((one) => settings.use?.whyNot(languageOf(one, { clients })) ?? null);
  // Beside a client that is under test, others are measured as they are.
  if (untaken.includes(null)) return why;
  for (const [index, s3Client] of known.entries()) why.set(s3Client, untaken[index]!);
  return why;
}

/**
 * Records what was built, and of which versions.
 *
 * @throws JobFailure when the client's repository under test is not among it
 */
export async function recordBuilt(
  {
    clients,
    runners,
    settings,
    suiteDir,
  }: Pick<SuiteRun, 'clients' | 'runners' | 'settings' | 'suiteDir'>,
  context: JobContext,
): Promise<void> {
  const { document, request } = context;
  const buildDir = buildDirOf(context);
  const from = await builtFrom(buildDir, await cargoSources(suiteDir), settings, context);
  recordRepositories('candidate', buildDir, undefined, from, context);
  for (const s3Client of request.s3Clients) {
    const own = join(buildDir, languageOf(s3Client, { clients }), '/');
    const cloned = from.cloned.filter(({ folder }) => `${folder}/`.startsWith(own));
    const command = runners.get(s3Client) ?? null;
    const byCargo = command?.[0]?.startsWith(suiteDir) ? from.byCargo : [];
    const env = settings.environment;
    const version = command && (await versionOf(command, { cloned, byCargo }, env, context));
    if (version) document.setVersions({ [s3Client]: version });
  }
  const repository = request.client?.repository;
  const wasBuilt = document.cases.some(({ status }) => status === 'measured');
  if (repository === undefined || !wasBuilt) return;
  if (urlsOf(from).some((url) => isSameRepository(url, repository))) return;
  throw new JobFailure(notTaken(request.s3Clients.join(', '), repository, urlsOf(from)));
}
