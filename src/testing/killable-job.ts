import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { JobRequest } from '../contract/job-request.ts';
import { readRunResult } from '../contract/read-document.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { collectFrom } from '../local/process-backend.ts';
import { aPlannedJob } from './fake-backend.ts';

const MAIN = fileURLToPath(new URL('../../container/main.ts', import.meta.url));
const PRELOAD = new URL('preload-kill.ts', import.meta.url).href;
/** Only a job that hangs takes so long; it is ended then. */
const JOB_TIMEOUT_MS = 60_000;

/** The folders of one story: a disk that may be lost, and the store that is not. */
export interface JobFolders {
  disk: string;
  store: string;
}

export interface Attempt {
  killed: boolean;
  exitCode: number | undefined;
  /** Numbers of the cases that it began, as it said. */
  began: number;
  log: string;
}

/**
 * Runs the job as Batch does, as a process group that is killed as one.
 *
 * @param attempt from 1
 * @param env `KILL_AT`, the step at which it is killed; `STEPS`, a file for their number
 */
export async function runKillable(
  request: JobRequest,
  attempt: number,
  { disk, store }: JobFolders,
  env: Record<string, string> = {},
): Promise<Attempt> {
  const folders = ['--work-dir', disk, '--results-dir', store];
  const args = ['--import', PRELOAD, MAIN, '--request', JSON.stringify(request), ...folders];
  const job = execa(process.execPath, args, {
    env: { AWS_BATCH_JOB_ATTEMPT: String(attempt), ...env },
    ...{ all: true, reject: false, detached: true, timeout: JOB_TIMEOUT_MS },
  });
  const { all, exitCode, signal } = await job;
  killGroup(job.pid);
  const began = all.match(/^=== case \d+ of /gm)?.length ?? 0;
  return { killed: signal === 'SIGKILL', exitCode, began, log: all };
}

/** Kills a job and all that is in its process group. */
export function killGroup(pid: number | undefined): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** What the newest document of an attempt holds, of those below a folder. */
export function casesOf(attempt: number, folder: string): CaseResult[] {
  if (!existsSync(folder)) return [];
  // On the disk `local-ATTEMPT.json`, in the store `ATTEMPT-COUNT.json`.
  const pattern = new RegExp(`/(local-)?00${attempt}(-\\d{6})?\\.json$`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const newest = files
    .filter((name) => pattern.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const path = join(folder, newest);
  return readRunResult(readFileSync(path, 'utf8'), path).jobs[0]!.cases;
}

/** What the action makes of all that is stored. */
export async function collectCases(
  request: JobRequest,
  { store }: JobFolders,
): Promise<CaseResult[]> {
  const collect = collectFrom(store);
  const collected = await collect({ ...aPlannedJob(request.instanceType), request });
  return collected && 'job' in collected ? collected.job.cases : [];
}
