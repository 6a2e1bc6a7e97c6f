import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Revision, Side } from '../../src/contract/names.ts';
import { branchNameOf, defaultBranch } from '../../src/git/branch-name.ts';
import { GIT_ENVIRONMENT } from '../../src/git/git.ts';
import { mirrorAt, mirrorRepository } from '../../src/git/mirror.ts';
import { redirected } from '../../src/git/redirect.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { orFail } from './or-fail.ts';

/** How the builds of one side are told what to build. */
export interface BuildSettings {
  /** For `--branch`: asked of every repository that a build clones; null: of none. */
  branch: string | null;
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Settles what the builds of the sides use. Where a client's repository is under test, git finds in
 * its place a mirror that has the commit under the name that is asked for.
 *
 * @throws JobFailure when a repository cannot be read, or has no such commit
 */
export async function buildSettings<S extends Side>(
  sides: readonly S[],
  context: JobContext,
): Promise<Record<S, BuildSettings>> {
  const mirror = join(context.workDir, 'client');
  const { client, compare, suite } = context.request;
  if (client) {
    await rm(mirror, { recursive: true, force: true });
    context.log(`Mirroring ${client.repository}`);
    const copy = mirrorRepository(client.repository, mirror, context.signal);
    await orFail("the client's repository could not be fetched", copy);
  }
  const settings: Partial<Record<S, BuildSettings>> = {};
  for (const side of sides) {
    const ofBaseline = side === 'baseline';
    const revision = ofBaseline ? compare?.client : client;
    settings[side] = revision
      ? await ofClient(revision, mirror, `${mirror}-${side}`, context)
      : await ofSuite(ofBaseline && compare ? compare.suite : suite, context);
  }
  return settings as Record<S, BuildSettings>;
}

async function ofClient(
  { ref, commit }: Revision,
  mirror: string,
  into: string,
  context: JobContext,
): Promise<BuildSettings> {
  const repository = context.request.client?.repository ?? '';
  if (commit === null) throw new JobFailure('the request names no commit of the client');
  await rm(into, { recursive: true, force: true });
  const wanted = { repository, ref, commit };
  const { branch, folder } = await orFail(
    "the client's commit could not be fetched",
    mirrorAt(wanted, mirror, into, context.signal),
  );
  return { branch, environment: redirected(environmentOf(context), repository, folder) };
}

/** A branch of the suite may have namesakes in what it builds; its default branch is left to each. */
async function ofSuite({ ref }: Revision, context: JobContext): Promise<BuildSettings> {
  const environment = environmentOf(context);
  const name = branchNameOf(ref);
  if (name === null) return { branch: null, environment };
  const main = await orFail(
    'the suite could not be asked for its default branch',
    defaultBranch(context.request.suite.repository, context.signal),
  );
  return { branch: name === main ? null : name, environment };
}

/** Python holds its output back unless told otherwise, and progress would come in lumps. */
function environmentOf({ environment }: JobContext): BuildSettings['environment'] {
  return { ...environment, ...GIT_ENVIRONMENT, PYTHONUNBUFFERED: '1' };
}
