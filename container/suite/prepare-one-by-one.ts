import { join } from 'node:path';
import { FailureReason } from '../../src/contract/reason.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-clients.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { exists } from '../exists.ts';
import type { JobContext } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import type { SuiteRun } from './suite-script.ts';
import { workloadPath } from './suite-workloads.ts';

const PREPARE_SCRIPT = SUITE_SCRIPTS.prepare;

/** What could be prepared for a bucket. */
export interface Prepared {
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
  const { log, request, signal, workDir } = context;
  const script = join(suiteDir, PREPARE_SCRIPT);
  if (!(await exists(script))) return null;
  const prepare = async (bucket: string, names: readonly string[]): Promise<string | null> => {
    const reason = new FailureReason();
    const onLine = (line: string) => {
      log(line);
      reason.line(line);
    };
    const command = [
      ...[python, script, '--bucket', bucket, '--region', request.region],
      ...['--files-dir', filesDirOf(context)],
      ...['--workloads', ...names.map((name) => workloadPath(suiteDir, name))],
    ];
    const env = settings.environment;
    const end = await runCommand(command, { cwd: workDir, env, signal, onLine });
    return end.code === 0 ? null : reason.why(end);
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
