import { lstat, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { counted, field, InputError, printable, said } from '../contract/input-error.ts';
import { JobRequest } from '../contract/job-request.ts';
import { readDocument } from '../contract/read-document.ts';
import { collectFrom } from '../local/process-backend.ts';
import type { BenchmarkPlan } from '../orchestrator/ports.ts';
import { isAlive } from '../process/programs.ts';
import { LEFT_RUN, SCRATCH_PREFIX } from './folders.ts';

/** What a run leaves in its temporary folder from its start, so that it can be gone on with. */
const KeptRun = z.object({
  /** Of the process that uses the folder, or did. */
  pid: z.int().positive(),
  /** Of this program: another may measure in another way. */
  version: z.string(),
  /** Where it was started, as what was asked may name files. */
  cwd: z.string(),
  command: z.record(z.string(), z.unknown()),
  plan: z.object({
    runKey: z.string(),
    jobs: z.array(z.looseObject({ request: JobRequest })).min(1),
  }),
});
type KeptRun = z.infer<typeof KeptRun>;

/** Of a run on this machine: where jobs put their results, below its temporary folder. */
export function incomingOf(scratch: string): string {
  return join(scratch, 'results');
}

/** What jobs leave for a later attempt; the rest is made again. */
const GONE_ON_WITH: readonly string[] = [LEFT_RUN, 'results', 'work'];

/** A run that was killed, and has measured something. */
export interface LeftRun {
  path: string;
  measured: number;
  kept: KeptRun;
}

/** Notes in a run's temporary folder what it is, before its first job is started. */
export async function keepRun(scratch: string, kept: Omit<KeptRun, 'plan'>, plan: BenchmarkPlan) {
  await writeFile(join(scratch, LEFT_RUN), JSON.stringify({ ...kept, plan }));
}

/**
 * Runs below a folder that were killed, newest first. What has measured nothing is deleted; of the others, what
 * is made again anyhow.
 */
export async function findLeftRuns(parent: string): Promise<LeftRun[]> {
  const found: (LeftRun & { at: number })[] = [];
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(SCRATCH_PREFIX)) continue;
    const path = resolve(parent, name);
    const left = await readLeft(path);
    if (left === null || isAlive(left.kept.pid)) continue;
    if (left.measured === 0) await rm(path, { recursive: true, force: true });
    else found.push({ ...left, at: (await stat(join(path, LEFT_RUN))).mtimeMs });
  }
  for (const { path } of found) await trim(path);
  return found.toSorted((a, b) => b.at - a.at);
}

/** A sentence for whoever starts another run. */
export function describeLeft({ measured, path }: LeftRun): string {
  return `A run that was killed has left ${counted(measured, 'measured case')}: --resume ${path} continues it; delete that folder to forget it.`;
}

/**
 * The run to go on with.
 *
 * @param named its temporary folder; undefined: the newest below `parent`
 * @param version of this program
 * @throws InputError when there is none, or it is of another version
 */
export async function leftRun(
  named: string | undefined,
  parent: string,
  version: string,
): Promise<LeftRun> {
  const left =
    named === undefined ? (await findLeftRuns(parent))[0] : await readLeft(resolve(named));
  if (!left) {
    throw new InputError(
      named === undefined
        ? said`${field('resume')} finds no run below "${printable(parent)}" that was killed and has measured anything: start a new one, or name another ${field('work-dir')}.`
        : said`${field('resume')} "${printable(named)}" is not the temporary folder of a run that was killed: give the one that the start of another run names.`,
    );
  }
  const { kept, path } = left;
  if (isAlive(kept.pid)) {
    throw new InputError(
      said`${field('resume')} "${printable(path)}" is in use by process ${kept.pid}: let it end.`,
    );
  }
  if (kept.version !== version) {
    throw new InputError(
      said`${field('resume')} "${printable(path)}" is of version ${printable(kept.version)} of this program, which is ${version} now: start a new run.`,
    );
  }
  await trim(path);
  return left;
}

/** The plan as it was, with every commit; what was asked may name other ones by now. */
export function planOf({ kept }: LeftRun): BenchmarkPlan {
  return kept.plan as unknown as BenchmarkPlan;
}

/** null for a folder that has none, none that can be read, or somebody else's: what it says is started. */
async function readLeft(path: string): Promise<LeftRun | null> {
  let kept: KeptRun;
  try {
    const { uid } = await lstat(path);
    // Windows tells no owners; there, nobody else can write to a user's temporary folder.
    if (process.getuid && uid !== process.getuid()) return null;
    const file = join(path, LEFT_RUN);
    kept = readDocument(KeptRun, await readFile(file, 'utf8'), file);
  } catch {
    return null;
  }
  const collect = collectFrom(incomingOf(path));
  let measured = 0;
  for (const job of (kept.plan as unknown as BenchmarkPlan).jobs) {
    const answer = await collect(job);
    const cases = answer && 'job' in answer ? answer.job.cases : [];
    measured += cases.filter(({ measurements }) => measurements.length > 0).length;
  }
  return { path, measured, kept };
}

async function trim(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    if (!GONE_ON_WITH.includes(name)) await rm(join(path, name), { recursive: true, force: true });
  }
}
