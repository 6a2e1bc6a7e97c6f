import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { field, InputError, type Said, said } from '../contract/input-error.ts';
import { BUILTIN_SUITE, type StorageClass } from '../contract/names.ts';
import type { RunResult } from '../contract/run-result.ts';
import { mirrorVariables, readMirrors } from '../git/mirrors.ts';
import { jobEnvironment } from '../local/job-environment.ts';
import {
  localInstanceTypes,
  localManifest,
  type Placement,
} from '../local/local-instance-types.ts';
import { collectFrom, endedBefore, ProcessBackend } from '../local/process-backend.ts';
import { planBenchmarks, type RunIdentity } from '../orchestrator/plan.ts';
import type { BenchmarkPlan, Job, JobBackend } from '../orchestrator/ports.ts';
import { runPlan } from '../orchestrator/run-plan.ts';
import type { RunState } from '../orchestrator/run-state.ts';
import { systemClock } from '../process/clock.ts';
import { allowedCpus, canPin, pinProcess } from '../process/machine.ts';
import { programUrl } from '../process/programs.ts';
import { compareAsked, judgeAt, resolveCode } from './code-under-test.ts';
import { clientFileSource, committedClients } from './committed-clients.ts';
import { checkDiskSpace, clearOutFolder, type OutFolder, saveResult } from './folders.ts';
import { incomingOf } from './left-runs.ts';
import { type ClientsAsked, NO_CLIENTS, type OwnClients, readOwnClients } from './own-clients.ts';
import {
  type PlaceAsked,
  placeOf,
  profileOf,
  requireAsAws,
  requireReachable,
  unknownWays,
} from './place.ts';
import { describePlan, hintAtMissing, hintAtOwn, hintAtUnknown } from './plan-text.ts';
import { type BenchmarkRequest, optionsGiven } from './request.ts';
import { openServer, type Server } from './server.ts';
import { describeRefused, describeSuite, type Offer } from './suite-offer.ts';
import { extentOf, requireTurns, sweepOf } from './turns-asked.ts';

/** What is asked of a run on this machine, by the command line or by the action. */
export interface LocalRequest extends Partial<BenchmarkRequest>, PlaceAsked, ClientsAsked {
  /** `URL=PATH` */
  mirror?: readonly string[] | undefined;
}

export interface LocalRunOptions {
  request: LocalRequest;
  identity: RunIdentity;
  /** Folder for temporary files; the caller created it and removes it. */
  scratch: string;
  /** Of this process: where git, Node and the S3 clients are, and credentials for `endpoint`. */
  environment: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** As it was begun, of a run that is gone on with. @default a new one, of the request */
  begun?: BenchmarkPlan | undefined;
}

/** A run on this machine, checked in every respect; nothing of it has been started. */
export interface LocalRun extends LocalRunOptions {
  plan: BenchmarkPlan;
  offer: Offer;
  /** S3 clients and workloads that the run brings with it. */
  own: OwnClients;
  types: ReadonlyMap<string, Placement>;
}

/** Receives the progress of the run. */
export interface LocalRunOutput {
  out: OutFolder;
  say: (text: string | Said) => void;
  state: RunState;
  /** Called once the run begins; disposed of at its end. */
  show?: () => Disposable;
}

/** Waits of a local run, in milliseconds; a child process is looked at often and never RUNNABLE. */
const TIMES = {
  pollMs: 100,
  runnableDwellMs: Number.POSITIVE_INFINITY,
  runnableTimeoutMs: Number.POSITIVE_INFINITY,
  contactTimeoutMs: 1000,
  terminateGraceMs: 6000,
};

/** Of the two that the embedded server has when it stands in for AWS. */
const DEFAULT_STORAGE_CLASSES: readonly StorageClass[] = ['S3Standard'];

/** @throws InputError for whatever cannot be run here as it was asked */
export async function prepareLocalRun(options: LocalRunOptions): Promise<LocalRun> {
  const { identity, request, scratch, signal } = options;
  const { asAws, budgetSeconds, compareWith, suite = BUILTIN_SUITE } = request;
  const place = placeOf(request);
  requireAsAws(request);
  const s3Profile = await profileOf(request.s3Profile, process.cwd());
  const mirrors = await readMirrors(request.mirror ?? []);
  if (mirrors.length > 0 && suite === BUILTIN_SUITE) {
    throw new InputError(
      said`${field('mirror')} needs ${field('suite')}: the built-in suite clones no repository.`,
    );
  }
  // For the git of this process, and of the jobs that it starts.
  const environment = { ...options.environment, ...mirrorVariables(options.environment, mirrors) };
  Object.assign(process.env, mirrorVariables(process.env, mirrors));
  if (budgetSeconds !== undefined && suite !== BUILTIN_SUITE && !compareWith) {
    throw new InputError(
      said`${field('budget')} needs ${field('compare-with')}, or the built-in suite: another suite decides by itself how long it measures.`,
    );
  }
  requireTurns(request, suite);
  const files = await ownClientsOf(request, suite);
  const source = await clientFileSource(request, suite, files);
  const clientRepository = source?.repository ?? request.clientRepository;
  const code = await resolveCode({ ...request, suite, clientRepository });
  const committed = source && (await committedClients(code, source, scratch, signal));
  const sweep = sweepOf(request);
  const brought = committed?.own ?? files;
  const own = sweep.length > 0 ? { ...brought, workloads: sweep } : brought;
  const offer = await describeSuite({
    own,
    s3Clients: request.s3Clients,
    suite: code.suite,
    baseline: code.baseline?.suite ?? null,
    inParts: code.baseline !== null || asAws === true,
    client: code.client && {
      repository: code.client.repository,
      s3Clients: request.s3Clients ?? [],
    },
    ...{ workloads: request.workloads, filter: request.filter, scratch, signal },
  });
  const types = localInstanceTypes(allowedCpus(), await canPin(), asAws);
  const plan = planBenchmarks(
    {
      ...{ ...request, ...code, mirrors, trigger: 'local', asAws, s3Profile },
      clientFile: committed?.path,
      ownClients: own.committed
        ? []
        : own.clients.filter(({ id }) => request.s3Clients?.includes(id) ?? true),
      ownWorkloads: own.workloads,
      workloads: request.workloads ?? (offer.isFixed ? offer.chosen : undefined),
      compare: compareAsked(code, request),
      ...extentOf(request),
      storageClasses: request.storageClasses ?? (asAws ? DEFAULT_STORAGE_CLASSES : undefined),
    },
    localManifest(types, place, { s3Clients: offer.defaultClients, workloads: offer.chosen }),
    identity,
    {
      s3Clients: offer.s3Clients,
      workloads: offer.workloadNames,
      ...(offer.sizes && { sizes: offer.sizes }),
    },
  );
  requireReachable(plan.jobs[0]!.request.s3Clients, { ...request, suite });
  const whole = code.suite.repository !== BUILTIN_SUITE && code.baseline === null && !asAws;
  const { workloads } = plan.jobs[0]!.request;
  const isRun = (name: string) => workloads.length === 0 || workloads.includes(name);
  const toRun = new Map([...offer.workloads].filter(([name]) => isRun(name)));
  await checkDiskSpace(scratch, toRun, {
    ownBuckets: request.endpoint === undefined ? plan.jobs[0]!.request.buckets.length : 0,
    // The suite's own script leaves what it has downloaded.
    downloads: whole ? 'all' : 'largest',
    isSweep: sweep.length > 0,
  });
  // Named in the result, so that what is offered to get the run again finds it as well.
  const { found } = files;
  const isUsed = found !== null && request.clientRepository === undefined;
  const named = isUsed ? { ...request, clients: [found] } : request;
  const begun = options.begun ?? plan;
  return { ...options, request: named, environment, plan: begun, offer, own, types };
}

/** @throws InputError when they cannot be read, or the suite cannot use them */
async function ownClientsOf(request: LocalRequest, suite: string): Promise<OwnClients> {
  if (suite === BUILTIN_SUITE) return readOwnClients(request, process.cwd());
  const asked = request.clients ? 'clients' : request.client ? 'client' : null;
  if (asked === null) return NO_CLIENTS;
  throw new InputError(
    said`${field(asked)} and ${field('suite')} exclude each other: the clients of a suite are those that it builds.`,
  );
}

/**
 * Starts the embedded S3 server, or connects to the one that was named, and runs the plan.
 *
 * @returns all that was measured, also after an interruption; it is stored in `out.result`
 * @throws InputError when the server cannot be reached
 */
export async function runLocalPlan(
  run: LocalRun,
  { out, say, show, state }: LocalRunOutput,
): Promise<RunResult> {
  const { environment, offer, plan, request, scratch, signal } = run;
  // As the plan has it: the file of a profile may have changed since a run was begun that is gone on with.
  const { compare, s3Clients, s3Profile, suite } = plan.jobs[0]!.request;
  await using server = await openServer(request, s3Profile, scratch, environment);
  await clearOutFolder(out);
  say(describePlan(plan, offer, server.way));
  // Of commits, only what is in their files is compared.
  const wantsAll = request.s3Clients === undefined && !(compare && run.own.committed);
  const hints = [
    ...hintAtOwn(run.own),
    ...(wantsAll ? hintAtMissing(offer) : []),
    ...hintAtUnknown(unknownWays(s3Clients, { ...request, suite: suite.repository })),
    ...offer.notes,
    ...describeRefused(offer),
  ];
  for (const line of hints) say(line);

  const incoming = incomingOf(scratch);
  const { journal, runnerEntry } = server;
  const options = [
    ...['--work-dir', join(scratch, 'work'), '--results-dir', incoming],
    ...(runnerEntry === null ? [] : ['--runner-entry', runnerEntry]),
    ...(journal === null ? [] : ['--request-journal', journal]),
    // Nothing is timed meanwhile, and the first job builds for those with more CPUs, too.
    ...(run.types.size > 1 ? ['--build-cpus', allowedCpus().join(',')] : []),
    ...(out.sizes === undefined ? [] : ['--sizes', out.sizes]),
  ];
  const job = fileURLToPath(programUrl('job'));
  const collect = collectFrom(incoming);
  const results = { collect, save: (result: RunResult) => saveResult(out, result) };
  const ended = await endedBefore(plan.jobs, collect);
  const backend = localBackend([process.execPath, job, ...options], server, run, out, ended);
  using _shown = show?.();
  const { failFast = false } = request;
  const judge = judgeAt(request);
  state.run = await runPlan(
    plan,
    { backend, results, judge, clock: systemClock, progress: state, signal },
    { times: TIMES, onBusy: 'wait', failFast, given: optionsGiven(request) },
  );
  return state.run;
}

function localBackend(
  command: readonly string[],
  server: Server,
  { environment, types }: LocalRun,
  out: OutFolder,
  ended: ReadonlyMap<string, Job>,
): JobBackend {
  const everywhere = allowedCpus();
  return new ProcessBackend({
    command,
    env: jobEnvironment(environment, server.connection),
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
    ended,
    ...(server.gone && { lost: server.gone }),
  });
}
