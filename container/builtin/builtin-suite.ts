import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileClient } from '../../src/contract/client-file.ts';
import type { CompareRequest, JobRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { programUrl } from '../../src/process/programs.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import type { PlannedProcess } from '../measure/process.ts';
import { type BothSides, both, type ReadySide, type Runner } from '../measure/side.ts';
import { clientsOfSide, clientsVariable, readyClients } from './file-clients.ts';
import { CHECKS, TIMES } from './run-case.ts';
import { loadBuiltinWorkloads, loadFamilies, ownWorkloads, requestWorkloads } from './workloads.ts';

/** The command of the built-in suite's runner, before its arguments. */
export const BUILTIN_RUNNER = [process.execPath, fileURLToPath(programUrl('runner'))] as const;
/** One process is one value: more runs of it would not be independent of each other. */
const KEPT_RUNS = 1;

/**
 * A process of one S3 client on one workload, in turn with others: warm-ups, then a run that counts.
 *
 * @param turn.checks whether it is checked what was moved
 */
export function builtinProcess(
  cell: PlannedProcess['cell'],
  workload: Workload,
  { checks, round, warmups }: { checks: boolean; round: number; warmups: number },
  limitSeconds: number,
  context: Pick<JobContext, 'environment' | 'journal' | 'workDir'>,
): PlannedProcess {
  const environment = {
    ...runnerEnvironment('candidate', context),
    [CHECKS]: checks ? 'yes' : 'no',
  };
  const text = JSON.stringify(workload);
  return {
    ...{ cell, side: 'candidate', limitSeconds },
    timed: { text, workload, command: BUILTIN_RUNNER, environment },
    repeat: { round, warmups, kept: KEPT_RUNS, maxSeconds: limitSeconds },
  };
}

/**
 * The built-in suite twice: it has one version, which can be compared with itself, and with each side its own
 * commit of the repository that has the clients of a file.
 */
export async function builtinSides(
  compare: CompareRequest,
  context: JobContext,
): Promise<BothSides> {
  const { document, request } = context;
  const own: Record<Side, FileClient[]> = {
    candidate: await clientsOfSide('candidate', request.client, context),
    baseline: await clientsOfSide('baseline', compare.client, context),
  };
  await readyClients('baseline', own.baseline, context);
  document.setVersions(await readyClients('candidate', own.candidate, context));
  const workloads = new Map(
    [...selectWorkloads(request)].map(([name, workload]) => [
      name,
      { text: JSON.stringify(workload), workload },
    ]),
  );
  const has = (side: Side, id: string) => own[side].some((client) => client.id === id);
  return both((side: Side): ReadySide => {
    const other = side === 'candidate' ? 'baseline' : 'candidate';
    const runners = request.s3Clients.map((id): [string, Runner] => {
      const isGone = !has(side, id) && has(other, id);
      const unknown = { unknown: `the ${side}'s file has no S3 client ${id}` };
      return [id, isGone ? unknown : { command: BUILTIN_RUNNER }];
    });
    const environment = runnerEnvironment(side, context);
    return { side, tools: null, workloads, runners: new Map(runners), environment };
  });
}

/** Environment of the built-in suite's runner: a cache that saves some 65 ms of each start, and the clients of files. */
function runnerEnvironment(
  side: Side,
  context: Pick<JobContext, 'environment' | 'journal' | 'workDir'>,
) {
  const { environment, journal, workDir } = context;
  // This program's own cache, if it has one.
  const { NODE_COMPILE_CACHE = join(workDir, 'compiled') } = process.env;
  return {
    ...environment,
    NODE_COMPILE_CACHE,
    ...(journal !== undefined && { [TIMES]: 'yes' }),
    ...clientsVariable(side, context),
  };
}

/**
 * The workloads that were asked for: the run's own, and those of the built-in suite, in any size that their
 * families have.
 *
 * @param request without names: those that stand for their families
 * @throws JobFailure when there is no such workload
 */
export function selectWorkloads({
  ownWorkloads: own,
  workloads: names,
}: Pick<JobRequest, 'ownWorkloads' | 'workloads'>): Map<string, Workload> {
  const standard = loadBuiltinWorkloads();
  if (names.length === 0) return standard;
  const sized = new Map(loadFamilies().flatMap(({ members }) => [...members]));
  const ours = ownWorkloads(own ?? []);
  const requests = requestWorkloads();
  return new Map(
    names.map((name) => {
      const workload =
        ours.get(name) ?? standard.get(name) ?? sized.get(name) ?? requests.get(name);
      if (!workload) throw new JobFailure(`the built-in suite has no workload ${name}`);
      return [name, workload];
    }),
  );
}
