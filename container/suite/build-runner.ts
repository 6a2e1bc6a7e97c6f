import { split } from 'shlex';
import { printable } from '../../src/contract/input-error.ts';
import { formatStep } from '../../src/contract/job-log.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-clients.ts';
import { pinnedCommand } from '../../src/process/cpus.ts';
import type { JobContext } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';
import type { BuildSettings } from './build-settings.ts';

export const BUILD_SCRIPT = SUITE_SCRIPTS.build;

/** A build that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_HOURS = 2;

/** One pipe for both streams, so that the last line is the last that was printed. */
const IN_ONE_STREAM = ['sh', '-c', 'exec "$@" 2>&1', 'sh'];

/**
 * Builds a runner with the suite's `scripts/build-runner.py`, unless a job of the same run has tried it.
 *
 * @param build the script's command line
 * @param timeout ends the build
 * @returns the command that the script printed last, or why there is none
 */
export async function buildRunner(
  build: readonly string[],
  { environment }: Pick<BuildSettings, 'environment'>,
  context: JobContext,
  timeout = timeLimit(LIMIT_HOURS * 3_600_000),
): Promise<{ command: readonly string[] } | { failure: string }> {
  const { kept, log, signal } = context;
  const before = kept?.runner(build);
  if (before) {
    const { builtFor, ...outcome } = before;
    const failed = `it could not be built for ${builtFor}, and is not built again`;
    log(formatStep('failure' in outcome ? failed : `it was built before, for ${builtFor}`));
    return outcome;
  }
  const outcome = await runBuild(build, environment, context, timeout);
  if (!signal.aborted) kept?.keepRunner(build, outcome);
  return outcome;
}

async function runBuild(
  build: readonly string[],
  environment: BuildSettings['environment'],
  { buildCpus, log, signal, workDir }: JobContext,
  timeout: AbortSignal,
): Promise<{ command: readonly string[] } | { failure: string }> {
  let lastLine = '';
  const reason = new FailureReason();
  const onLine = (line: string) => {
    log(line);
    reason.line(line);
    if (line.trim()) lastLine = line;
  };
  const options = { cwd: workDir, env: environment, signal, timeout, onLine };
  const command = [...IN_ONE_STREAM, ...build];
  const end = await runCommand(buildCpus ? pinnedCommand(command, buildCpus) : command, options);
  if (end.ended === 'timeout') {
    return { failure: `its runner could not be built: it did not end within ${LIMIT_HOURS} h` };
  }
  if (end.code !== 0) return { failure: `its runner could not be built: ${reason.why(end)}` };
  const words = wordsOf(lastLine);
  if (words.length > 0) return { command: words };
  const said = printable(lastLine) || 'nothing';
  return { failure: `its runner could not be built: the last line is no command: ${said}` };
}

/** As the suite's own `run-benchmarks.py` reads it, with Python's shlex; empty when it cannot. */
export function wordsOf(line: string): string[] {
  try {
    return split(line);
  } catch {
    return [];
  }
}
