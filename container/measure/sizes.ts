import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { formatTurnFailure } from '../../src/contract/job-log.ts';
import type { Turns } from '../../src/contract/run-result.ts';
import { wayToS3 } from '../../src/contract/s3-profile.ts';
import { bytesPerRun } from '../../src/contract/workload.ts';
import { LEAST_ROUNDS } from '../../src/judge/client-ratio.ts';
import { median } from '../../src/stats/quantile.ts';
import { builtinProcess } from '../builtin/builtin-suite.ts';
import { memberFor } from '../builtin/workloads.ts';
import { replaceFile } from '../files.ts';
import { filesDirOf, type JobContext } from '../job-context.ts';
import { freeBytesOf } from '../prepare/disk.ts';
import { SAVED } from '../uploads.ts';
import { trialLimit } from './patience.ts';
import type { RunProcess } from './process.ts';
import type { WorkloadInTurns } from './rounds.ts';

/** What a run should take, as a mean over the S3 clients: shorter ones are noise, longer ones too few. */
const SHORTEST_SECONDS = 0.1;
const LONGEST_SECONDS = 0.5;
/** The share of the budget that the least number of rounds may need. */
const SHARE_OF_LEAST = 0.75;
/** A size that this instance type had before, or that another of this machine has, is kept if its runs take the wanted time to within this factor. */
const LIKE_ENOUGH = 1.8;
/** Copies of what a run moves that are on disk at once, and as much again that stays free. */
const COPIES = 8;

/** What a run of one S3 client takes, seconds. */
interface Tried {
  s3Client: string;
  runSeconds: number;
  /** All that its process takes beside its runs. */
  startSeconds: number;
}

const Sizes = z.record(z.string(), z.string());

/**
 * Tries each S3 client once on a member of each family, and chooses the sizes by what that took. What a client
 * says that it cannot do it is not asked again, and one that hangs has failed.
 */
export async function chooseSizes(
  works: readonly WorkloadInTurns[],
  turns: Turns,
  run: RunProcess,
  context: JobContext,
): Promise<void> {
  const { budgetSeconds, leastRounds = LEAST_ROUNDS, warmups = 1 } = turns;
  const tried = new Map<WorkloadInTurns, Tried[]>();
  for (const work of works) tried.set(work, await tryClients(work, turns, run, context));
  if (context.signal.aborted) return;

  const all = [...tried.values()].flat();
  const startSeconds = all.length > 0 ? median(all.map((one) => one.startSeconds)) : 0;
  const wanted = wantedSeconds(works, { budgetSeconds, leastRounds, warmups }, startSeconds);
  const mostBytes = await roomFor(context);
  const known = await readSizes(context);
  const { instanceType } = context.request;
  // What suits one kind of server does not suit another, and nobody compares figures of both.
  const way = wayToS3(context.request);
  for (const [work, of] of tried) {
    const family = work.family!;
    const tries = of.map(({ runSeconds }) => runSeconds);
    const anywhere = `${way}: ${family.standard}`;
    const own = `${way}, ${instanceType}: ${family.standard}`;
    const before = [own, anywhere]
      .map((key) => known[key] ?? '')
      .find((member) => family.members.has(member));
    const name = memberFor(family, tries, wanted, mostBytes, before, LIKE_ENOUGH);
    known[own] = name;
    known[anywhere] = name;
    const chosen = family.members.get(name)!;
    work.choose(name, chosen);
    const factor = bytesPerRun(chosen) / bytesPerRun(work.trial.workload);
    const runs = (1 + warmups) * factor;
    work.expect(of.reduce((sum, one) => sum + one.startSeconds + runs * one.runSeconds, 0));
  }
  writeSizes(known, context);
}

/** What a run should take so that the least number of rounds fits into the budget. */
export function wantedSeconds(
  works: readonly Pick<WorkloadInTurns, 'clients'>[],
  { budgetSeconds, leastRounds = LEAST_ROUNDS, warmups = 1 }: Omit<Turns, 'seed' | 'sized'>,
  startSeconds: number,
): number {
  const processes = leastRounds * works.reduce((sum, { clients }) => sum + clients.length, 0);
  if (budgetSeconds === null || processes === 0) return LONGEST_SECONDS;
  const perProcess = (SHARE_OF_LEAST * budgetSeconds) / processes;
  const perRun = (perProcess - startSeconds) / (1 + warmups);
  return Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, perRun));
}

async function tryClients(
  work: WorkloadInTurns,
  turns: Turns,
  run: RunProcess,
  context: JobContext,
): Promise<Tried[]> {
  const { name, workload } = work.trial;
  const limitSeconds = trialLimit(work.family!, turns);
  const tried: Tried[] = [];
  for (const s3Client of work.clients) {
    if (context.signal.aborted) break;
    const cell = { bucket: work.bucket.name, s3Client, workload: name };
    const turn = { round: 1, checks: false, warmups: 1 };
    const process = builtinProcess(cell, workload, turn, limitSeconds, context);
    const { ended, outcome, seconds } = await run(process, context);
    const runs = outcome.measurements.map((one) => one.seconds);
    if (ended === 'limit' && runs.length === 0) {
      const { reason } = outcome;
      context.log(formatTurnFailure({ s3Client, workload: name, reason: reason! }));
      work.add(s3Client, { ...outcome, reason: `${reason} (tried with ${name})` });
      continue;
    }
    // One that is so slow counts most of all: in the size of the others it would never end.
    if (ended === 'limit') {
      tried.push({ s3Client, runSeconds: runs.at(-1)!, startSeconds: 0 });
      continue;
    }
    if (outcome.status === 'skipped') work.add(s3Client, outcome);
    if (outcome.status !== 'measured' || runs.length === 0) continue;
    const inRuns = runs.reduce((sum, one) => sum + one, 0);
    tried.push({ s3Client, runSeconds: runs.at(-1)!, startSeconds: Math.max(0, seconds - inRuns) });
  }
  return tried;
}

/** Bytes that a run may move, so that the disk holds all copies of them. */
async function roomFor(context: JobContext): Promise<number> {
  return (await freeBytesOf(filesDirOf(context))) / COPIES;
}

/**
 * The sizes of earlier runs on this machine, of which figures of equal sizes make a trend; and those that other
 * instance types of this run have: figures of equal sizes are read side by side.
 */
async function readSizes(context: JobContext): Promise<Record<string, string>> {
  try {
    return Sizes.parse(JSON.parse(await readFile(sizesPath(context), 'utf8')));
  } catch {
    return {}; // This is the first.
  }
}

function writeSizes(sizes: Record<string, string>, context: JobContext): void {
  try {
    replaceFile(sizesPath(context), JSON.stringify(sizes));
  } catch (error) {
    context.log(`The sizes of workloads could not be saved for later: ${error}`);
  }
}

function sizesPath({ request, sizes, workDir }: JobContext): string {
  return sizes ?? join(workDir, SAVED, request.nonce, 'sizes.json');
}
