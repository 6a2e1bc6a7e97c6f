import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { clientsOf, type FileClient, readClientFile } from '../../src/contract/client-file.ts';
import { messageOf } from '../../src/contract/input-error.ts';
import { formatStep } from '../../src/contract/job-log.ts';
import type { Revision, Side } from '../../src/contract/names.ts';
import { pinnedCommand } from '../../src/process/machine.ts';
import { timeLimit } from '../../src/process/start-program.ts';
import { CLIENTS, type ReadyClients } from '../clients/index.ts';
import { clientsFor, surveyClients } from '../clients/survey.ts';
import { replaceFile } from '../files.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { fetchSuite, orFail } from '../suite/checkout.ts';
import { runStep } from '../suite/tools.ts';

/** A build that takes longer hangs. */
const LIMIT_HOURS = 2;

/** Why a build failed, null if it did not, by its folder and command. */
const Built = z.record(z.string(), z.string().nullable());

/** The variable by which runners find the clients of a side, see `readyClients`. */
export function clientsVariable(side: Side, { workDir }: Pick<JobContext, 'workDir'>) {
  return { [CLIENTS]: join(workDir, 'clients', `${side}.json`) };
}

/**
 * Checks out the repository that has the client file, at the commit of a side.
 *
 * @returns its clients; of the run's own files where the request names no such repository
 * @throws JobFailure when it cannot be had, or its file is not right
 */
export async function clientsOfSide(
  side: Side,
  revision: Revision | null,
  context: JobContext,
): Promise<FileClient[]> {
  const { document, request, workDir } = context;
  const { client, clientFile, clients = [] } = request;
  if (client === null || clientFile === undefined) return clients;
  const folder = join(workDir, side, 'client');
  const at = revision ?? client;
  await fetchSuite(at, folder, context, client.repository);
  const path = join(folder, clientFile);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new JobFailure(`the ${side} has no ${clientFile} at ${at.commit}`);
  const what = `the ${side}'s clients cannot be read`;
  const file = await orFail(what, readClientFile(text, clientFile));
  const own = clientsOf(file, dirname(path));
  const s3Clients = own.map(({ id }) => id);
  const built = { side, url: client.repository, commit: at.commit!, s3Clients };
  document.setSuite({ repositories: [...document.run.suite.repositories, built] });
  return own;
}

/**
 * Builds the clients of files that are to be measured, asks all clients for their versions, and leaves what
 * runners need to know of them. The result tells which of them are commands.
 *
 * @param own clients of the run's own files
 * @returns versions by client, of those that tell one
 */
export async function readyClients(
  side: Side,
  own: readonly FileClient[],
  context: JobContext,
): Promise<Record<string, string>> {
  const { document, environment, request, workDir } = context;
  const asked = ({ id }: { id: string }) => request.s3Clients.includes(id);
  const clients = (await clientsFor(own, request.s3Clients)).filter(asked);
  const commands = clients.filter(({ runner }) => runner === undefined);
  // As of versions, the result tells those of the candidate.
  if (side === 'candidate') document.setCommandClients(commands.map(({ id }) => id));
  const failures = new Map<string, string | null>();
  for (const client of clients) failures.set(client.id, await build(client, context));
  const { available, missing } = await surveyClients(environment, clients, true);
  for (const { id, why } of missing) {
    const { build: itsBuild } = clients.find((client) => client.id === id)!;
    const isUncommitted =
      request.clientFile !== undefined && !itsBuild && why.endsWith(' is not there');
    const fix = ': only committed files are measured, so let a "build" make it';
    failures.set(id, failures.get(id) ?? why + (isUncommitted ? fix : ''));
  }
  const ready: ReadyClients = clients.map((client) => ({
    ...client,
    failure: failures.get(client.id) ?? null,
  }));
  await mkdir(join(workDir, 'clients'), { recursive: true });
  replaceFile(clientsVariable(side, context)[CLIENTS]!, JSON.stringify(ready));
  const known = available.filter(asked);
  return Object.fromEntries(known.flatMap(({ id, version }) => (version ? [[id, version]] : [])));
}

/**
 * Builds a client in its folder, unless a job of the same run has tried it.
 *
 * @returns why it failed; null when it did not, or there is nothing to build
 */
async function build(client: FileClient, context: JobContext): Promise<string | null> {
  const { buildCpus, environment, log, signal } = context;
  const command = client.build?.flat();
  if (!command) return null;
  const before = await readBuilt(context);
  const name = JSON.stringify([client.folder, command]);
  const known = before[name];
  if (known !== undefined) return known;
  log(formatStep(`building ${client.id}`));
  const limit = { words: `${LIMIT_HOURS} h`, timeout: timeLimit(LIMIT_HOURS * 3_600_000) };
  const pinned = buildCpus ? pinnedCommand(command, buildCpus) : command;
  const where = { environment, log, signal, workDir: client.folder };
  const why = await runStep(pinned, where, limit).then(
    (end) => end.why,
    (error: unknown) => messageOf(error),
  );
  const failure = why === null ? null : `its "build" failed: ${why}`;
  if (!signal.aborted) {
    await mkdir(dirname(builtPath(context)), { recursive: true });
    replaceFile(builtPath(context), JSON.stringify({ ...before, [name]: failure }));
  }
  return failure;
}

async function readBuilt(context: JobContext): Promise<z.infer<typeof Built>> {
  try {
    return Built.parse(JSON.parse(await readFile(builtPath(context), 'utf8')));
  } catch {
    return {}; // Nothing was built yet.
  }
}

/** It is wiped with what was built. */
function builtPath({ workDir }: JobContext): string {
  return join(workDir, 'clients', 'built.json');
}
