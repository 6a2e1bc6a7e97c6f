import { isChosen } from '../../src/contract/glob.ts';
import { counted } from '../../src/contract/input-error.ts';
import { formatStep, formatTurn, formatTurnFailure } from '../../src/contract/job-log.ts';
import type { Turns } from '../../src/contract/run-result.ts';
import { builtinProcess, selectWorkloads } from '../builtin/builtin-suite.ts';
import { clientsOfSide, readyClients } from '../builtin/file-clients.ts';
import { loadFamilies } from '../builtin/workloads.ts';
import type { JobContext } from '../job-context.ts';
import { prepareJob } from '../prepare/prepare.ts';
import { nextTurn } from './next-turn.ts';
import { processLimit, SHORTEST_SECONDS } from './patience.ts';
import { leaveNoDownloads, MeasuringTime, type RunProcess, runProcess } from './process.ts';
import { WorkloadInTurns } from './rounds.ts';
import type { CaseOutcome } from './runner.ts';
import { chooseSizes } from './sizes.ts';

/** Where a budget is to be kept, a process may take so much longer than what is left of it. */
const GRACE_SECONDS = 10;

/** What makes files and runs processes. */
export interface Means {
  prepare: typeof prepareJob;
  run: RunProcess;
}

/**
 * Measures the S3 clients of the built-in suite beside each other: workload by workload in rounds, in each of
 * them every client once, in a process of its own, in an order that is drawn. What is measured next follows
 * from what is stored, so that a later attempt on the same machine goes on where this one was.
 *
 * @throws JobFailure when it has no such workload, or files cannot be prepared
 */
export async function measureInTurns(
  turns: Turns,
  context: JobContext,
  means: Means = { prepare: prepareJob, run: runProcess },
): Promise<void> {
  const { document, log, request, signal } = context;
  const own = await clientsOfSide('candidate', request.client, context);
  document.setVersions(await readyClients('candidate', own, context));
  const works = worksOf(turns, context);
  const first = works.filter(({ family }) => !family?.extra || !turns.sized);
  await getReady(first, turns, means, context);
  const time = new MeasuringTime(turns.budgetSeconds, document, means.run);
  while (!signal.aborted) {
    const known = works.filter(({ isExpected }) => isExpected).map((work) => work.standing(0));
    const usual = Math.max(0, ...known.map(({ secondsPerRound }) => secondsPerRound));
    const standings = works.map((work) => work.standing(usual));
    const next = nextTurn(standings, time.secondsLeft, turns);
    if (next.workload === null) break;
    const work = works[next.workload]!;
    if (work.chosen === null) await getReady([work], turns, means, context);
    else await runRound(work, work.chosen, turns, time, context);
  }
  if (signal.aborted) {
    for (const work of works) {
      work.cut('interrupted');
      document.putCase(...work.cases(turns.sized ? 'begun' : 'interrupted'));
    }
  } else {
    recordNotBegun(works, context);
  }
  log(
    `${document.roundsSeconds.toFixed(1)} s of measuring in ${counted(works.length, 'workload')}.`,
  );
}

/** What there is to measure, in the order in which it is begun. */
function worksOf({ sized }: Turns, { document, request }: JobContext): WorkloadInTurns[] {
  const { buckets, cells = {} } = request;
  const clientsOf = (names: readonly string[]) =>
    request.s3Clients.filter((one) => isChosen(cells, one, names));
  const before = (bucket: string, isOf: (workload: string) => boolean) =>
    document.cases.filter((one) => one.bucket === bucket && isOf(one.workload));
  if (!sized) {
    const workloads = [...selectWorkloads(request)];
    return buckets.flatMap((bucket) =>
      workloads.map(([name, workload]) => {
        const work = new WorkloadInTurns(bucket, null, clientsOf([name]));
        work.choose(
          name,
          workload,
          before(bucket.name, (one) => one === name),
        );
        return work;
      }),
    );
  }
  const families = loadFamilies().map(
    (family) => [family, clientsOf([...family.members.keys()])] as const,
  );
  const chosen = families.filter(([, s3Clients]) => s3Clients.length > 0);
  return chosen.flatMap(([family, s3Clients]) =>
    buckets.map((bucket) => {
      const work = new WorkloadInTurns(bucket, family, s3Clients);
      const cases = before(bucket.name, (one) => family.members.has(one));
      const [first] = cases;
      if (first) work.choose(first.workload, family.members.get(first.workload)!, cases);
      return work;
    }),
  );
}

/** Chooses the sizes that are still to be chosen, and prepares files. What cannot be prepared has failed. */
async function getReady(
  works: readonly WorkloadInTurns[],
  turns: Turns,
  { prepare, run }: Means,
  context: JobContext,
): Promise<void> {
  const { document, log, signal } = context;
  const toSize = works.filter(({ chosen }) => chosen === null);
  if (toSize.length > 0) {
    log(formatStep('trying how fast the S3 clients are on this machine'));
    const trials = new Map(toSize.map(({ trial }) => [trial.name, trial.workload]));
    await prepare(trials, 'ours', context);
    await chooseSizes(toSize, turns, run, context);
  }
  if (signal.aborted) return;
  for (const work of toSize)
    document.putCase(...work.cases().filter(({ status }) => status === 'failed'));
  log(formatStep('preparing files'));
  const chosen = works.flatMap((work) => (work.chosen === null ? [] : [{ work, ...work.chosen }]));
  const workloads = new Map(chosen.map(({ name, workload }) => [name, workload]));
  const lacking = await prepare(workloads, 'ours', context);
  for (const { name, work } of chosen) {
    const reason = lacking(work.bucket.name, name);
    if (reason === null) continue;
    for (const client of work.clients) {
      work.add(client, { status: 'failed', reason, measurements: [] });
    }
    document.putCase(...work.cases());
  }
}

async function runRound(
  work: WorkloadInTurns,
  { name, workload }: NonNullable<WorkloadInTurns['chosen']>,
  turns: Turns,
  time: MeasuringTime,
  context: JobContext,
): Promise<void> {
  const { document, log, request, signal } = context;
  const { bucket } = work;
  const { seed, warmups = 1 } = turns;
  const limitSeconds = processLimit(workload, turns);
  const round = work.nextRound;
  let took = 0;
  for (const s3Client of work.orderOf(round, seed, request.instanceType)) {
    if (signal.aborted) break;
    const { secondsLeft } = time;
    const where = { storageClass: bucket.storageClass, s3Client, workload: name };
    log(formatTurn({ round, ...where, secondsLeft }));
    const checks = !work.isChecked(s3Client);
    const cell = { bucket: bucket.name, s3Client, workload: name };
    const process = builtinProcess(
      cell,
      workload,
      { round, checks, warmups },
      limitSeconds,
      context,
    );
    // The first process tells whether a client hangs: that is told from a budget that runs out.
    const graceSeconds = checks ? SHORTEST_SECONDS : GRACE_SECONDS;
    const allowed = { graceSeconds, forgivesHanging: true };
    const { ended, outcome, seconds } = await time.run(process, context, allowed);
    if (ended !== 'limit') took += seconds;
    if (signal.aborted && outcome.status === 'failed') break;
    if (ended === 'budget' && !checks) {
      work.cut('budget');
      break;
    }
    const added = withoutWarmupAlone(outcome);
    work.add(s3Client, added);
    const { reason, status } = added;
    if (status === 'failed' && reason !== null) {
      log(formatTurnFailure({ s3Client, workload: name, reason }));
    }
  }
  work.addRound(took);
  document.putCase(...work.cases());
  await leaveNoDownloads(name, workload, context);
}

/** A process that has printed its warm-up alone has measured nothing. */
function withoutWarmupAlone(outcome: CaseOutcome): CaseOutcome {
  const { measurements, status } = outcome;
  if (status !== 'measured' || measurements.some(({ warmup }) => !warmup)) return outcome;
  return { ...outcome, status: 'failed', reason: 'there was no run after the warm-up' };
}

function recordNotBegun(
  works: readonly WorkloadInTurns[],
  { document, log }: Pick<JobContext, 'document' | 'log'>,
): void {
  const notBegun = works.filter((work) => {
    const { begun, open } = work.standing(0);
    return open && !begun;
  });
  const names = notBegun.map(({ name }) => name);
  document.setNotBegun([...new Set(names)]);
  if (names.length === 0) return;
  const what = counted(names.length, 'workload');
  log(`${what} not started, as the budget leaves no time: ${names.join(', ')}`);
}
