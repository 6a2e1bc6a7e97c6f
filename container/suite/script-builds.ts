import { join } from 'node:path';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { unknownClient } from './ask-clients.ts';
import { builtFrom, recordRepositories, urlsOf } from './built-repositories.ts';
import { cargoSources } from './cargo.ts';
import { notTaken } from './client-use.ts';
import { versionOf } from './client-versions.ts';
import { buildDirOf, type SuiteRun } from './suite-script.ts';

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
