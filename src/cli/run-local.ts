import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { EXIT } from '../contract/input-error.ts';
import { storageClassOf } from '../contract/names.ts';
import { jobEnvironment } from '../local/job-environment.ts';
import {
  localInstanceTypes,
  localManifest,
  type Placement,
} from '../local/local-instance-types.ts';
import { ProcessBackend } from '../local/process-backend.ts';
import { ResultFolder } from '../local/result-folder.ts';
import { planBenchmarks } from '../orchestrator/plan.ts';
import type { BenchmarkPlan, JobBackend } from '../orchestrator/ports.ts';
import { everythingSucceeded, runPlan } from '../orchestrator/run-plan.ts';
import { allowedCpus, canPin, pinProcess } from '../process/cpus.ts';
import { systemClock } from './clock.ts';
import { checkDiskSpace } from './disk-space.ts';
import { Interrupt } from './interrupt.ts';
import type { RunCommand } from './options.ts';
import { clearOutFolder, type OutFolder, openOutFolder } from './out-folder.ts';
import { describePlan, hintAtMissing } from './plan-text.ts';
import { showProgress } from './progress.ts';
import { Scratch } from './scratch.ts';
import { bucketAndRegion, openServer, type Server } from './server.ts';
import { describeSuite, type Offer } from './suite-offer.ts';

/** Programs of the job, handed in so that this folder need not know where they are. */
export interface Programs {
  /** Runs a job; `--request`, `--work-dir` and `--results-dir` are appended. */
  job: readonly string[];
  /** Prints what the built-in suite has. */
  describe: readonly string[];
}

/** Waits of a local run, in milliseconds; a child process is looked at often and never RUNNABLE. */
const TIMES = {
  pollMs: 100,
  runnableDwellMs: Number.POSITIVE_INFINITY,
  runnableTimeoutMs: Number.POSITIVE_INFINITY,
  contactTimeoutMs: 1000,
  terminateGraceMs: 4000,
};

/**
 * The main job on this machine: check everything, then run the plan, then write the reports.
 *
 * @returns the exit code
 * @throws InputError before anything is started
 */
export async function runLocal(command: RunCommand, programs: Programs): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  using interrupt = new Interrupt(say);
  await using scratch = await Scratch.create(command.workDir);
  const out = await openOutFolder(command.out);
  const offer = await describeSuite({
    suite: command.suite,
    branch: command.branch,
    workloads: command.workloads,
    describeCommand: programs.describe,
    scratch: scratch.path,
    signal: interrupt.signal,
  });
  const types = localInstanceTypes(allowedCpus(), await canPin());
  const { bucket: name, region } = bucketAndRegion(command);
  const bucket = { name, storageClass: storageClassOf(name) };
  const manifest = localManifest(
    types,
    { region, bucket },
    { s3Clients: offer.defaultClients, workloads: [...offer.workloads.keys()] },
  );
  const plan = planRun(command, offer, manifest);
  await checkDiskSpace(scratch.path, offer.workloads, command.endpoint === undefined);

  await using server = await openServer(command, join(scratch.path, 's3'), process.env);
  await clearOutFolder(out);
  console.log(describePlan(plan, offer, server.connection.endpoint));
  for (const line of hintAtMissing(offer)) console.log(line);

  const incoming = join(scratch.path, 'results');
  const folders = ['--work-dir', join(scratch.path, 'work'), '--results-dir', incoming];
  const backend = localBackend([...programs.job, ...folders], server, types, out);
  const results = new ResultFolder(incoming, out.result);
  using progress = showProgress(process.stdout, process.env);
  const run = await runPlan(
    plan,
    { backend, results, clock: systemClock, progress, signal: interrupt.signal },
    { times: TIMES, onBusy: 'wait', failFast: command.failFast },
  );
  progress[Symbol.dispose]();
  const { publish } = await import('./publish.ts');
  await publish(run, out, process.stdout);
  if (run.interrupted) return EXIT.interrupted;
  return everythingSucceeded(run) ? EXIT.done : EXIT.failed;
}

function planRun(command: RunCommand, offer: Offer, manifest: EnvironmentManifest): BenchmarkPlan {
  const { instanceTypes, s3Clients, workloads } = command;
  return planBenchmarks(
    {
      trigger: 'local',
      suite: offer.suite,
      ...(instanceTypes ? { instanceTypes } : {}),
      ...(s3Clients ? { s3Clients } : {}),
      ...(workloads ? { workloads } : {}),
    },
    manifest,
    {
      runKey: `local-${systemClock
        .now()
        .toISOString()
        .replace(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`,
      nonce: randomBytes(16).toString('hex'),
    },
    { s3Clients: offer.s3Clients, workloads: offer.workloadNames },
  );
}

function localBackend(
  command: readonly string[],
  server: Server,
  types: ReadonlyMap<string, Placement>,
  out: OutFolder,
): JobBackend {
  const everywhere = allowedCpus();
  return new ProcessBackend({
    command,
    env: jobEnvironment(process.env, server.connection),
    place: async (instanceType) => {
      const placement = types.get(instanceType);
      const pinned = types.size > 1;
      if (server.pid !== null && pinned) {
        await pinProcess(server.pid, placement?.server ?? everywhere);
      }
      return placement?.job ?? null;
    },
    openLog: ({ instanceType }) => createWriteStream(out.log(instanceType)),
    now: () => systemClock.now(),
  });
}
