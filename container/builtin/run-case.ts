import type { RunTime } from '../../src/contract/requests-seen.ts';
import { formatRequestsLine, formatRunLine, parseRunLine } from '../../src/contract/run-line.ts';
import { bytesPerRun, isRead, objectsOf, requestsPerRun } from '../../src/contract/tasks.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { monotonicMs } from '../../src/process/clock.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { type OpenClient, type OwnRunner, SkipCase } from '../clients/client.ts';
import { openClient } from '../clients/index.ts';
import { contentAt } from '../prepare/content.ts';
import { connectionFromEnv } from '../s3.ts';
import { checksOf, NotMoved } from './checks.ts';
import { requestChecks } from './request-checks.ts';

interface CaseRequest {
  s3Client: string;
  workload: Workload;
  /** Its file; a client that runs itself reads it. */
  workloadPath: string;
  bucket: string;
  region: string;
  /** What the machine's network can do. */
  gigabitsPerSecond: number;
  /** Where files to upload are and files to download go. */
  filesDir: string;
  /** Endpoint and credentials, as for all AWS tools, and PATH. */
  environment: Environment;
  /** Whether it is checked what was moved, but for the sizes of downloads, which always are. */
  checks: boolean;
  /** Whether it is told when each run was. @default false */
  tellsTimes?: boolean;
  print: (line: string) => void;
}

/**
 * Runs one workload with one S3 client, again and again, printing a line for each run.
 *
 * @returns seconds that were spent on checks: 0 when nothing is to be checked
 * @throws InputError for an unknown client, or an endpoint that is not a URL
 * @throws SkipCase when the client cannot do what the workload asks
 * @throws when the client fails, or when what it moved is not what it should have moved
 */
export async function runCase(request: CaseRequest): Promise<number> {
  const { s3Client, workload, environment, region, print } = request;
  if (workload.tasks.length === 0) throw new SkipCase('the workload has no task');
  const requests = requestsPerRun(workload);
  if (requests === null && new Set(workload.tasks.map(({ action }) => action)).size > 1) {
    throw new SkipCase('the workload mixes uploads and downloads');
  }
  const connection = connectionFromEnv(environment, region);
  const note = (text: string) => print(formatNote(text));
  const client = await openClient(s3Client, {
    ...request,
    connection,
    note,
    contentInMemory: () => contentInMemory(workload),
  });
  try {
    const stopwatch = new Stopwatch();
    const checked = { ...request, connection, note, client };
    const prepared = () => (requests === null ? checksOf(checked) : requestChecks(checked));
    const checks = await (request.checks ? stopwatch.during(prepared) : prepared());
    try {
      if ('measure' in client) {
        await checks.beforeRun();
        await client.measure((line) => print(isOurs(line) ? ` ${line}` : inUnit(line, requests)));
        await hinted(client, checks.afterRun());
      } else {
        await repeat(workload, async (run) => {
          await checks.beforeRun();
          const { endedMs, seconds } = await timed(client);
          await hinted(client, checks.afterRun());
          if (request.tellsTimes) print(formatTimed(endedMs, seconds));
          print(
            requests === null
              ? formatRunLine(run, seconds, bytesPerRun(workload))
              : formatRequestsLine(run, seconds, requests),
          );
          if (client.metrics) print(`Metrics:${JSON.stringify(client.metrics())}`);
        });
      }
      if (request.checks) await stopwatch.during(() => hinted(client, checks.afterAll()));
      return stopwatch.seconds;
    } finally {
      checks.close();
    }
  } finally {
    await client.close();
  }
}

/** A runner may tell a run of requests in Gb/s, as of all others: nobody is to read that. */
function inUnit(line: string, requests: number | null): string {
  const told = requests === null ? undefined : parseRunLine(line, { requests });
  return told ? formatRequestsLine(told.run, told.seconds, requests!) : line;
}

/** Adds what to look at where a check found nothing. */
async function hinted({ hint }: OpenClient | OwnRunner, check: Promise<void>): Promise<void> {
  try {
    await check;
  } catch (error) {
    if (!hint || !(error instanceof NotMoved)) throw error;
    throw new Error(`${error.message}: ${hint}`, { cause: error });
  }
}

/** What only this program may tell its job: a client's own output is none of it. */
function isOurs(line: string): boolean {
  return [parseNote, parseChecked, parseTimed].some((parse) => parse(line) !== undefined);
}

class Stopwatch {
  seconds = 0;

  async during<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.seconds += (performance.now() - started) / 1000;
    }
  }
}

/** Until there were `maxRepeatCount` runs, or `maxRepeatSecs` have passed. */
async function repeat(
  { maxRepeatCount, maxRepeatSecs }: Workload,
  work: (run: number) => Promise<void>,
): Promise<void> {
  const started = performance.now();
  for (let run = 1; run <= maxRepeatCount; run++) {
    await work(run);
    if (performance.now() - started >= maxRepeatSecs * 1000) return;
  }
}

async function timed(client: OpenClient): Promise<Omit<RunTime, 'isExact'>> {
  const started = performance.now();
  await client.run();
  return { seconds: (performance.now() - started) / 1000, endedMs: monotonicMs() };
}

function contentInMemory(workload: Workload): Map<string, Buffer> {
  const objects = objectsOf(workload).filter((task) => !isRead(task));
  const bytes = bytesPerRun({ tasks: objects });
  const available = process.availableMemory();
  if (bytes > available / 2) {
    throw new SkipCase(
      `${bytes} bytes to upload do not fit in half of ${available} bytes of memory`,
    );
  }
  return new Map(objects.map(({ key, size }) => [key, contentAt(key, 0, size)]));
}

/**
 * What this program could not do for itself: tidy up, list, check. It is reported and fails no case. A runner is a
 * separate process, so the job reads its notes from its output, and reports each once.
 */
const NOTE = 'Note: ';

function formatNote(text: string): string {
  return NOTE + text;
}

/** @returns the text of a line that is a note */
export function parseNote(line: string): string | undefined {
  return line.startsWith(NOTE) ? line.slice(NOTE.length) : undefined;
}

/**
 * Environment variable by which the job tells a runner whether to check what it moved, `yes` or `no`. Whoever
 * sets it has read the workload.
 */
export const CHECKS = 'S3_BENCHMARKS_CHECKS';

/** What a runner spent on checks around its timed runs: its job counts it as no measuring. */
const CHECKED = 'Checked for: ';

export function formatChecked(seconds: number): string {
  return `${CHECKED}${seconds.toFixed(3)} s`;
}

/** @returns the seconds of a line that tells them */
export function parseChecked(line: string): number | undefined {
  const [, seconds] = /^Checked for: (\d+\.\d{3}) s$/.exec(line) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

/** Environment variable by which the job asks when each run was: `yes`. */
export const TIMES = 'S3_BENCHMARKS_TIMES';

/** Stands before the line of a run; on the clock that all processes of the machine share. */
function formatTimed(endedMs: number, seconds: number): string {
  return `Timed to: ${endedMs.toFixed(3)} ms, ${seconds.toFixed(6)} s`;
}

/** @returns when the next run of the output was */
export function parseTimed(line: string): Omit<RunTime, 'isExact'> | undefined {
  const [, ms, seconds] = /^Timed to: (\d+\.\d{3}) ms, (\d+\.\d{6}) s$/.exec(line) ?? [];
  return ms === undefined ? undefined : { endedMs: Number(ms), seconds: Number(seconds) };
}
