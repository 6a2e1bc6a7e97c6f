import { join } from 'node:path';
import type { Revision, Side } from '../../src/contract/names.ts';
import type { SuiteClients } from '../../src/contract/suite-scripts.ts';
import { GIT_ENVIRONMENT } from '../../src/git/git.ts';
import { mirrorAt, mirrorRepository, redirected } from '../../src/git/mirrors.ts';
import { type ParentCopy, parentCopiesFor } from '../../src/git/submodules.ts';
import { branchNameOf, defaultBranch } from '../../src/git/suite-repository.ts';
import type { Patience, Waiter } from '../../src/net/patience.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { removeTree } from '../files.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { compilerCache, mirroredContent, pinCargo } from './build-tools.ts';
import { orFail, patienceOf } from './checkout.ts';
import { type ClientUse, clientUse } from './suite-clients.ts';

/** A side's suite, checked out. */
export interface SuiteOfSide {
  suiteDir: string;
  clients: SuiteClients | null;
}

/** How the builds of one side are told what to build. */
export interface BuildSettings {
  /** For `--branch`: asked of every repository that a build clones; null: of none. */
  branch: string | null;
  environment: Environment;
  /** Folders that git takes for repositories, and commits of ours that stand for others' own. */
  standIns: readonly ParentCopy[];
  /** Of the client's repository under test; null when there is none. */
  use: ClientUse | null;
}

/**
 * Settles what the builds of the sides use. Where a client's repository is under test, git finds in
 * its place a mirror that has the commit under the name that is asked for; so it does in the place of
 * repositories that have it as a submodule, and cargo takes it.
 *
 * @throws JobFailure when a repository cannot be read, or has no such commit
 */
export async function buildSettings<S extends Side>(
  sides: Readonly<Record<S, SuiteOfSide>>,
  context: JobContext,
  clock?: Waiter,
): Promise<Record<S, BuildSettings>> {
  const patience = patienceOf(context, clock);
  const mirror = join(context.workDir, 'client');
  const { client, compare, suite } = context.request;
  const cache = await compilerCache(context);
  if (client) {
    await removeTree(mirror);
    context.log(`Mirroring ${client.repository}`);
    const copy = mirrorRepository(client.repository, mirror, context.signal, patience);
    await orFail("the client's repository could not be fetched", copy);
  }
  const settings: Partial<Record<S, BuildSettings>> = {};
  let use: ClientUse | null = null;
  for (const [side, of] of Object.entries(sides) as [S, SuiteOfSide][]) {
    const ofBaseline = side === 'baseline';
    const revision = ofBaseline ? compare?.client : client;
    const content = await mirroredContent(
      of.suiteDir,
      join(context.workDir, 'content', side),
      context,
    );
    const environment = { ...environmentOf(context), ...cache, ...content };
    if (client && revision) {
      // Both sides have the same suite then.
      use ??= await clientUse(of.suiteDir, of.clients, client.repository, context);
      const built = { suiteDir: of.suiteDir, environment, use, mirror, into: `${mirror}-${side}` };
      settings[side] = await ofClient(
        { ...revision, repository: client.repository },
        built,
        context,
        patience,
      );
    } else {
      const branch = await branchOf(
        ofBaseline && compare ? compare.suite : suite,
        context,
        patience,
      );
      settings[side] = { branch, environment, standIns: [], use: null };
    }
  }
  return settings as Record<S, BuildSettings>;
}

async function ofClient(
  { ref, commit, repository }: Revision & { repository: string },
  built: {
    suiteDir: string;
    environment: BuildSettings['environment'];
    use: ClientUse;
    mirror: string;
    into: string;
  },
  { log, signal }: JobContext,
  patience: Patience,
): Promise<BuildSettings> {
  if (commit === null) throw new JobFailure('the request names no commit of the client');
  const { into, mirror, suiteDir, use } = built;
  await removeTree(into);
  await removeTree(`${into}-parents`);
  const { branch, folder } = await orFail(
    "the client's commit could not be fetched",
    mirrorAt({ repository, ref, commit }, mirror, into, signal, patience),
  );
  const standIns: ParentCopy[] = [{ url: repository, folder, commit, base: commit }];
  for (const parent of use.parents) {
    const copies = parentCopiesFor(parent, commit, branch, `${into}-parents`, signal, patience);
    standIns.push(...(await orFail(`${parent.url} could not be copied`, copies)));
  }
  for (const manifest of await pinCargo(suiteDir, repository, commit)) {
    log(`${manifest} pins ${repository}: cargo uses the commit under test instead.`);
  }
  let { environment } = built;
  for (const one of standIns) environment = redirected(environment, one.url, one.folder);
  return { branch, environment, standIns, use };
}

/** A branch of the suite may have namesakes in what it builds; its default branch is left to each. */
async function branchOf(
  { ref }: Revision,
  context: JobContext,
  patience: Patience,
): Promise<string | null> {
  const name = branchNameOf(ref);
  if (name === null) return null;
  const main = await orFail(
    'the suite could not be asked for its default branch',
    defaultBranch(context.request.suite.repository, context.signal, patience),
  );
  return name === main ? null : name;
}

/**
 * Python holds its output back unless told otherwise, and progress would come in lumps. cargo's own git
 * knows neither copies of repositories nor the limits that the system's git has here.
 */
function environmentOf({ environment }: JobContext): BuildSettings['environment'] {
  return {
    ...environment,
    ...GIT_ENVIRONMENT,
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    PYTHONUNBUFFERED: '1',
  };
}
