import { join } from 'node:path';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import type { Batch } from '../remaining-work.ts';
import { runCommand } from '../run-command.ts';
import { DEFAULT_GIGABITS_PER_SECOND } from '../run-runner.ts';
import type { BuildSettings } from './build-settings.ts';
import { SuiteOutput } from './suite-output.ts';
import { workloadPath } from './suite-workloads.ts';

export const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

/** What all runs of the suite's script have in common. */
export interface SuiteRun extends Batch<Workload | null> {
  suiteDir: string;
  python: string;
  settings: BuildSettings;
}

/** How many cases have begun, of how many. */
export interface CasesBegun {
  index: number;
  total: number;
}

/** Runs the suite's script once, and records the cases that it ran. */
export async function runScript(
  { buckets, python, settings, suiteDir, workloads }: SuiteRun,
  clients: readonly string[],
  progress: CasesBegun,
  context: JobContext,
): Promise<{ output: SuiteOutput; code: number | null }> {
  const { document, log, now, request, signal, workDir } = context;
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
            ...progress,
            storageClass: storageClassOf(bucket),
            s3Client,
            workload,
          }),
        );
      },
      case: (result) => document.putCase(result),
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
  const onLine = (line: string) => {
    log(line);
    output.line(line, now().getTime());
  };
  const env = settings.environment;
  const end = await runCommand(command, { cwd: workDir, env, signal, onLine });
  output.end(now().getTime(), end.ended);
  return { output, code: end.code };
}

export function buildDirOf({ workDir }: JobContext): string {
  return join(workDir, 'build');
}
