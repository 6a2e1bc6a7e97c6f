import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workload } from '../../src/contract/workload.ts';
import { programUrl } from '../../src/process/programs.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { loadBuiltinWorkloads } from './builtin-workloads.ts';
import { detectClients } from './clients/detect.ts';
import { loadFamilies } from './families.ts';

/** The command of the built-in suite's runner, before its arguments. */
export const BUILTIN_RUNNER = [process.execPath, fileURLToPath(programUrl('runner'))] as const;

/** Environment of the built-in suite's runner: a cache that saves some 65 ms of each start. */
export function builtinEnvironment({ environment, workDir }: JobContext) {
  return { ...environment, NODE_COMPILE_CACHE: join(workDir, 'compiled') };
}

/**
 * The workloads of the built-in suite that were asked for, in any size that their families have.
 *
 * @param names none: those that stand for their families
 * @throws JobFailure when it has no such workload
 */
export function selectWorkloads(names: readonly string[]): Map<string, Workload> {
  const standard = loadBuiltinWorkloads();
  if (names.length === 0) return standard;
  const sized = new Map(loadFamilies().flatMap(({ members }) => [...members]));
  return new Map(
    names.map((name) => {
      const workload = standard.get(name) ?? sized.get(name);
      if (!workload) throw new JobFailure(`the built-in suite has no workload ${name}`);
      return [name, workload];
    }),
  );
}

/** Versions of the clients that were asked for, by their names. */
export async function clientVersions({
  environment,
  request,
}: JobContext): Promise<Record<string, string>> {
  const found = await detectClients(environment);
  return Object.fromEntries(
    found
      .filter(({ id }) => request.s3Clients.includes(id))
      .map(({ id, version }) => [id, version]),
  );
}
