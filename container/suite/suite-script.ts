import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { RunTime } from '../../src/contract/requests-seen.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { SUITE_SCRIPTS, type SuiteClients } from '../../src/contract/suite-scripts.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { runCommand } from '../../src/process/process-group.ts';
import { exists } from '../files.ts';
import { filesDirOf, type JobContext, runnerEnvironment } from '../job-context.ts';
import { costsToTell, withRequests } from '../measure/run-facts.ts';
import { DEFAULT_GIGABITS_PER_SECOND } from '../measure/runner.ts';
import type { BuildSettings } from './build-settings.ts';
import { workloadPath } from './checkout.ts';
import type { Batch } from './measure-suite.ts';
import { shellWords } from './runner-builds.ts';
import { SuiteOutput } from './suite-output.ts';
import { runStep } from './tools.ts';

export const SUITE_SCRIPT = SUITE_SCRIPTS.whole;

/** What all runs of the suite's script have in common. */
export interface SuiteRun extends Batch<Workload | null> {
  suiteDir: string;
  python: string;
  settings: BuildSettings;
  /** Languages by S3 client; null when the suite does not tell. */
  clients: SuiteClients | null;
  /** Commands of runners by S3 client, as they were seen to be started. */
  runners: Map<string, readonly string[]>;
}

/** What a suite says about a client whose language failed to build, before it continues. */
const UNBUILT = [/^\*{5} SKIPPING: (\S+) \((.+)\) \*{5}$/, /^\*{3} FAILED: (\S+) \(\S+\): (.+)$/];
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS` */
const RUNNER_COMMAND = /^[^>]*> (.+) (\S+) \S+\.run\.json"? \S+ \S+ [\d.]+$/;

/** What became of a run of the script. */
interface ScriptEnd {
  output: SuiteOutput;
  code: number | null;
  /** Clients whose runner the script could not build, each with what it said. */
  unbuilt: ReadonlyMap<string, string>;
}

/** How many cases have begun, of how many. */
export interface CasesBegun {
  index: number;
  total: number;
}

/** Runs the suite's script once, and records the cases that it ran. */
export async function runScript(
  { buckets, python, runners, settings, suiteDir, workloads }: SuiteRun,
  clients: readonly string[],
  progress: CasesBegun,
  context: JobContext,
): Promise<ScriptEnd> {
  const { document, log, now, request, signal, workDir } = context;
  let pid: number | null = null;
  const asked: Promise<void>[] = [];
  const record = (result: CaseResult, times: readonly RunTime[]) => {
    document.putCase(result);
    if (context.journal === undefined) return;
    const where = { ...context, bucket: result.bucket };
    const known = withRequests(result.measurements, times, where);
    asked.push(known.then((measurements) => document.putCase({ ...result, measurements })));
  };
  const output = new SuiteOutput(
    {
      ...{ s3Clients: clients, buckets, workloads },
      lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    },
    {
      start: (s3Client, bucket, workload) => {
        progress.index++;
        log(
          formatCaseStart({
            phase: 'measure',
            ...progress,
            storageClass: storageClassOf(bucket),
            s3Client,
            workload,
          }),
        );
      },
      case: record,
      // Of the script, with all that it has started: while a case runs, that is its runner and the script itself.
      measure: (workload) => (pid === null ? undefined : costsToTell(workload)(pid, true)),
    },
  );
  const command = [
    ...[python, join(suiteDir, SUITE_SCRIPT), '--buckets', ...buckets],
    ...['--region', request.region],
    ...['--throughput', String(request.gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND)],
    ...['--build-dir', buildDirOf(context), '--files-dir', filesDirOf(context)],
    ...['--s3-clients', ...clients],
    ...(settings.branch === null ? [] : ['--branch', settings.branch]),
    ...['--workloads', ...[...workloads.keys()].map((name) => workloadPath(suiteDir, name))],
  ];
  const unbuilt = new Map<string, string>();
  const onLine = (line: string) => {
    log(line);
    output.line(line, now().getTime());
    for (const pattern of UNBUILT) {
      const [, client = '', why = ''] = pattern.exec(line) ?? [];
      if (clients.includes(client) && !unbuilt.has(client)) unbuilt.set(client, printable(why));
    }
    const [, command = '', client = ''] = RUNNER_COMMAND.exec(line) ?? [];
    if (clients.includes(client) && !runners.has(client)) runners.set(client, shellWords(command));
  };
  const env = runnerEnvironment(clients, settings.environment);
  const onStart = (started: number) => {
    pid = started;
  };
  const end = await runCommand(command, { cwd: workDir, env, signal, onLine, onStart });
  output.end(now().getTime(), end.ended);
  await Promise.all(asked);
  return { output, code: end.code, unbuilt };
}

export function buildDirOf({ workDir }: JobContext): string {
  return join(workDir, 'build');
}

const PREPARE_SCRIPT = SUITE_SCRIPTS.prepare;

/** What could be prepared for a bucket. */
interface Prepared {
  bucket: string;
  workloads: SuiteRun['workloads'];
  /** What the script gave as the reason, by the name of each workload that could not. */
  failed: ReadonlyMap<string, string>;
}

/**
 * Finds the workloads that the suite's script for that cannot prepare: each is prepared together with
 * those before it that could be, as they may clash.
 *
 * @returns null when the suite has no such script
 */
export async function prepareOneByOne(
  { buckets, python, settings, suiteDir, workloads }: SuiteRun,
  context: JobContext,
): Promise<Prepared[] | null> {
  const { log, request, signal } = context;
  const { environment } = settings;
  const script = join(suiteDir, PREPARE_SCRIPT);
  if (!(await exists(script))) return null;
  const prepare = async (bucket: string, names: readonly string[]): Promise<string | null> => {
    const command = [
      ...[python, script, '--bucket', bucket, '--region', request.region],
      ...['--files-dir', filesDirOf(context)],
      ...['--workloads', ...names.map((name) => workloadPath(suiteDir, name))],
    ];
    return (await runStep(command, { ...context, environment })).why;
  };
  const prepared: Prepared[] = [];
  for (const bucket of buckets) {
    const ready = new Map<string, Workload | null>();
    const failed = new Map<string, string>();
    for (const [name, workload] of workloads) {
      if (signal.aborted) break;
      log(`Preparing ${name} for ${bucket}`);
      const why = await prepare(bucket, [...ready.keys(), name]);
      if (why === null) ready.set(name, workload);
      else if (!signal.aborted) failed.set(name, why);
    }
    prepared.push({ bucket, workloads: ready, failed });
  }
  return prepared;
}
