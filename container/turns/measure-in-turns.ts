import { counted } from '../../src/contract/input-error.ts';
import { formatStep, formatTurn } from '../../src/contract/job-log.ts';
import type { Turns } from '../../src/contract/run-result.ts';
import { clientVersions, selectWorkloads } from '../builtin/builtin-suite.ts';
import { loadFamilies } from '../builtin/families.ts';
import { filesDirOf, prepareJob } from '../builtin/prepare/prepare-job.ts';
import { MeasuringTime } from '../compare/measuring-time.ts';
import { removeDownloads } from '../compare/run-process.ts';
import type { JobContext } from '../job-context.ts';
import { nextTurn } from './next-turn.ts';
import { type TurnOutcome, takeTurn } from './take-turn.ts';
import { chooseSizes, type Means } from './trial.ts';
import { WorkloadInWork } from './workload-in-work.ts';

/** A process that takes so long hangs. */
const PROCESS_TIMEOUT_SECONDS = 600;
/** Where a budget is to be kept, a process may take so much longer than what is left of it. */
const GRACE_SECONDS = 10;

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
  means: Means = { take: takeTurn, prepare: prepareJob },
): Promise<void> {
  const { document, log, signal } = context;
  document.setVersions(await clientVersions(context));
  const works = worksOf(turns, context);
  await getReady(
    works.filter(({ family }) => !family?.extra || !turns.sized),
    turns,
    means,
    context,
  );
  const time = new MeasuringTime(turns.budgetSeconds, context);
  while (!signal.aborted) {
    const known = works.filter(({ isExpected }) => isExpected).map((work) => work.inTurns(0));
    const usual = Math.max(0, ...known.map(({ secondsPerRound }) => secondsPerRound));
    const turn = nextTurn(
      works.map((work) => work.inTurns(usual)),
      time.secondsLeft,
    );
    if (turn.workload === null) break;
    const work = works[turn.workload]!;
    if (work.chosen === null) await getReady([work], turns, means, context);
    else await runRound(work, time, turns, means, context);
  }
  const notBegun = works.filter((work) => {
    const { begun, open } = work.inTurns(0);
    return open && !begun;
  });
  if (signal.aborted) {
    for (const work of works) {
      work.cut('interrupted');
      document.putCase(...work.cases(turns.sized ? 'begun' : 'interrupted'));
    }
  } else {
    document.setNotBegun([...new Set(notBegun.map(({ name }) => name))]);
    if (notBegun.length > 0) {
      const names = notBegun.map(({ name }) => name).join(', ');
      log(
        `${counted(notBegun.length, 'workload')} not begun, as the budget leaves no time: ${names}`,
      );
    }
  }
  log(
    `${document.roundsSeconds.toFixed(1)} s of measuring in ${counted(works.length, 'workload')}.`,
  );
}

/** What there is to measure, in the order in which it is begun. */
function worksOf({ sized }: Turns, { document, request }: JobContext): WorkloadInWork[] {
  const { buckets, s3Clients } = request;
  if (!sized) {
    const workloads = [...selectWorkloads(request.workloads)];
    return buckets.flatMap((bucket) =>
      workloads.map(([name, workload]) => {
        const work = new WorkloadInWork(bucket, null, s3Clients);
        const before = document.cases.filter(
          (one) => one.bucket === bucket.name && one.workload === name,
        );
        work.choose(name, workload, before);
        return work;
      }),
    );
  }
  return loadFamilies().flatMap((family) =>
    buckets.map((bucket) => {
      const work = new WorkloadInWork(bucket, family, s3Clients);
      const before = document.cases.filter(
        (one) => one.bucket === bucket.name && family.members.has(one.workload),
      );
      const [first] = before;
      if (first) work.choose(first.workload, family.members.get(first.workload)!, before);
      return work;
    }),
  );
}

/** Chooses the sizes that are still to be chosen, and prepares files. What cannot be prepared has failed. */
async function getReady(
  works: readonly WorkloadInWork[],
  turns: Turns,
  means: Means,
  context: JobContext,
): Promise<void> {
  const { document, log, signal } = context;
  const toSize = works.filter(({ chosen }) => chosen === null);
  if (toSize.length > 0) {
    log(formatStep('trying how fast the S3 clients are here'));
    await chooseSizes(toSize, turns, means, context);
  }
  if (signal.aborted) return;
  log(formatStep('preparing files'));
  const chosen = works.flatMap((work) => (work.chosen === null ? [] : [{ work, ...work.chosen }]));
  const lacking = await means.prepare(
    new Map(chosen.map(({ name, workload }) => [name, workload])),
    'ours',
    context,
  );
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
  work: WorkloadInWork,
  time: MeasuringTime,
  { seed }: Turns,
  { take }: Means,
  context: JobContext,
): Promise<void> {
  const { document, log, request, signal } = context;
  const { bucket } = work;
  const { name, workload } = work.chosen!;
  const round = work.nextRound;
  let took = 0;
  for (const s3Client of work.orderOf(round, seed, request.instanceType)) {
    if (signal.aborted) break;
    const { secondsLeft: left } = time;
    log(
      formatTurn({
        round,
        storageClass: bucket.storageClass,
        s3Client,
        workload: name,
        secondsLeft: left,
      }),
    );
    const checks = !work.isChecked(s3Client);
    const patience = left === null ? PROCESS_TIMEOUT_SECONDS : left + GRACE_SECONDS;
    const timeoutSeconds = Math.min(PROCESS_TIMEOUT_SECONDS, patience);
    const turn = { bucket, s3Client, name, workload, round, checks, timeoutSeconds };
    const { late, outcome, seconds } = await take(turn, context);
    document.spend(seconds);
    took += seconds;
    if (signal.aborted && outcome.status === 'failed') break;
    if (late && !checks) {
      work.cut('budget');
      break;
    }
    work.add(s3Client, asTurn(outcome));
  }
  work.addRound(took);
  document.putCase(...work.cases());
  await removeDownloads(filesDirOf(context), workload).catch((error) =>
    log(`${name}: what it has downloaded is left: ${error.message}`),
  );
}

/** A process that has printed its warm-up alone has measured nothing. */
function asTurn(outcome: TurnOutcome['outcome']) {
  const { measurements, status } = outcome;
  if (status !== 'measured' || measurements.some(({ warmup }) => !warmup)) return outcome;
  return { ...outcome, status: 'failed' as const, reason: 'there was no run after the warm-up' };
}
