import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { JobDocument } from '../../../container/document.ts';
import { runJob } from '../../../container/run-job.ts';
import type { JobRequest } from '../../contract/job-request.ts';
import { gigabitsPerSecond, parseRunLine } from '../../contract/run-line.ts';
import type { CaseResult, RunResult } from '../../contract/run-result.ts';
import { judgeRun } from '../../judge/judge.ts';
import { seededRandom } from '../../stats/random.ts';
import { aHost } from '../run-results.ts';

/** A process of the runner, as it was logged. */
interface Logged {
  of: [side: string, s3Client: string, workload: string];
  pid: number;
  runs: number;
  comment: string;
  extra: unknown;
}

interface JobOptions {
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
      vi.waitUntil(() => logged(log).filter(({ of }) => of).length >= count, { timeout: 60_000 }),
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

/** What the processes of a client do on one side. */
export interface Doing {
  /** Its rate, 1 if it is as it was. */
  rate?: number;
  /** In which workload alone. @default all */
  only?: string;
  /** Standard deviation of its processes. */
  noise?: number;
  /** Each so many-th run meets a 503, and has a tenth of its rate. */
  every503?: number;
  /** What a run takes at a rate of 1. */
  seconds?: number;
  /** What happens instead, in which processes, from 1. */
  but?: { what: string; from?: number; to?: number };
}

/** More than a comparison has rounds. */
const PROCESSES = 40;

/** The lines of a file that runner.sh reads: of a warm-up and a kept run for each process. */
export function scriptOf(
  { but, every503, noise = 0, only, rate = 1, seconds = 20 }: Doing,
  workload: string,
  seed: number,
): string {
  const random = seededRandom(seed);
  const level = only === undefined || only === workload ? rate : 1;
  const lines = Array.from({ length: PROCESSES }, (_, index) => {
    const { from = 1, to = PROCESSES, what } = but ?? { what: '', from: PROCESSES + 1 };
    const own = level * Math.exp(noise * gauss(random));
    const runs = [1, 2].map((run) => {
      const isUnlucky = every503 !== undefined && random() * every503 < 1;
      const took = seconds / own / (isUnlucky ? 0.1 : 1);
      const gigabits = gigabitsPerSecond((1e9 / 8) * seconds, took);
      return `Run:${run} Secs:${took.toFixed(6)} Gb/s:${gigabits.toFixed(6)}`;
    });
    return index + 1 >= from && index + 1 <= to ? what : runs.join(';');
  });
  return `${lines.join('\n')}\n`;
}

/** Standard normal (Box & Muller 1958). */
function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What a job needs for its time to pass as its runners say. */
interface ScriptedTime {
  now: () => Date;
  onLine: (line: string) => void;
}

/**
 * Time in which a process takes as long as its runs say that they did, and in which one that hangs is ended
 * at once, when all that it may take has passed: whatever the machine's clock says.
 */
export function scriptedTime(): ScriptedTime {
  let nowMs = Date.UTC(2026, 0, 1);
  let last = { ms: 0, controller: new AbortController() };
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    last = { ms, controller: new AbortController() };
    return last.controller.signal;
  });
  onTestFinished(() => spy.mockRestore());
  return {
    now: () => new Date(nowMs),
    onLine: (line) => {
      nowMs += 1000 * (parseRunLine(line)?.seconds ?? 0);
      if (line !== 'it hangs') return;
      nowMs += last.ms;
      last.controller.abort();
    },
  };
}
