import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { JobDocument } from '../../../container/document.ts';
import { runJob } from '../../../container/run-job.ts';
import type { JobRequest } from '../../contract/job-request.ts';
import type { CaseResult, RunResult } from '../../contract/run-result.ts';
import { judgeRun } from '../../judge/judge.ts';
import { aHost } from '../run-results.ts';

/** A process of the runner, as it was logged. */
export interface Logged {
  of: [side: string, s3Client: string, workload: string];
  pid: number;
  runs: number;
  comment: string;
  extra: unknown;
}

export interface JobOptions {
  dir: string;
  env?: Record<string, string | undefined>;
  now?: () => Date;
  /** Told each line of the log, as it comes. */
  onLine?: (line: string) => void;
}

/** Runs a job to its end, with what it stored, logged and would be judged as. */
export function startJob(
  request: JobRequest,
  { dir, env = {}, now = () => new Date(), onLine = () => {} }: JobOptions,
) {
  const lines: string[] = [];
  const texts: string[] = [];
  const saved: RunResult[] = [];
  const log = join(dir, 'processes.log');
  const controller = new AbortController();
  const sink = { write: async (_: string, text: string) => void texts.push(text) };
  const reason = runJob({
    request,
    workDir: join(dir, 'work'),
    document: new JobDocument(request, aHost(), {
      ...{ sink, now, attempt: 1 },
      save: (text) => void saved.push(JSON.parse(text)),
    }),
    environment: { PATH: process.env.PATH, FAKE_LOG: log, XDG_CACHE_HOME: dir, ...env },
    signal: controller.signal,
    log: (line) => {
      lines.push(line);
      onLine(line);
    },
    now,
  });
  const stored = (): RunResult => JSON.parse(texts.at(-1)!);
  const cases = () => stored().jobs[0]!.cases;
  return {
    reason,
    lines,
    texts,
    /** Each document that was put on the job's disk. */
    saved,
    stored,
    cases,
    interrupt: () => controller.abort(),
    comparisons: () => judgeRun(stored()).comparisons,
    verdicts: () =>
      judgeRun(stored()).comparisons.map(({ verdict, reason: why }) => [verdict, why]),
    of: (side: CaseResult['side'], s3Client = 'good', workload = '') =>
      cases().find(
        (one) => one.side === side && one.s3Client === s3Client && one.workload.endsWith(workload),
      )!,
    /** Waits until so many processes of runners were started. */
    processes: (count: number) =>
      vi.waitUntil(() => logged(log).filter(({ of }) => of).length >= count, { timeout: 20_000 }),
    everything: () => logged(log),
    logged: () => runnersIn(log),
    builds: (): {
      build: string;
      branch: string | null;
      suite: string;
      folder: string;
      ccache: boolean;
    }[] => logged(log).filter(({ build }) => build),
  };
}

export type StartedJob = ReturnType<typeof startJob>;

/** The processes of runners in the file that FAKE_LOG names, in the order of their starts. */
export function runnersIn(path: string): Logged[] {
  return logged(path).filter(({ of }) => of);
}

/** `AB` where the candidate's process came first, `BA` where the baseline's did. */
export function roundsOf(processes: readonly Logged[]): string[] {
  const letters = processes.map(({ of: [side] }) => (side === 'candidate' ? 'A' : 'B')).join('');
  return letters.match(/../g) ?? [];
}

// biome-ignore lint/suspicious/noExplicitAny: lines of two kinds, told apart by who asks
function logged(path: string): any[] {
  try {
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
