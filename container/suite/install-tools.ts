import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatStep } from '../../src/contract/job-log.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-clients.ts';
import { exists } from '../exists.ts';
import { readOsRelease } from '../host/os-release.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';

export const TOOLS_SCRIPT = SUITE_SCRIPTS.tools;

/** An installation that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_MINUTES = 30;

/** What decides whether a suite's tools can be installed. */
export interface Machine {
  /** Of os-release: `amzn` and `2023` are what suites' scripts are for. */
  system: string;
  isRoot: boolean;
}

/**
 * Installs what the suite's builds need, with the suite's own script. It is made for Amazon Linux 2023
 * and takes hold of the whole machine: elsewhere, and without root, the tools that are there must do,
 * and the log says so.
 *
 * @param timeout ends the installation
 * @returns the text of the script that has changed this machine; null if none has
 * @throws JobFailure with the reason
 */
export async function installTools(
  suiteDir: string,
  {
    environment,
    log,
    signal,
    workDir,
  }: Pick<JobContext, 'environment' | 'log' | 'signal' | 'workDir'>,
  machine?: Machine,
  timeout = timeLimit(LIMIT_MINUTES * 60_000),
): Promise<string | null> {
  const script = join(suiteDir, TOOLS_SCRIPT);
  const why = whyNot(await exists(script), machine ?? (await thisMachine()));
  if (why) {
    log(`No tools are installed (${why}): the machine's own are used.`);
    return null;
  }
  log(formatStep(`installing the suite's tools with ${TOOLS_SCRIPT}`));
  const reason = new FailureReason();
  const onLine = (line: string) => {
    log(line);
    reason.line(line);
  };
  const command = ['python3', script];
  const options = { cwd: workDir, env: environment, signal, timeout, onLine };
  const end = await runCommand(command, options);
  if (end.code === 0) return readFile(script, 'utf8');
  const late = `it did not end within ${LIMIT_MINUTES} min`;
  const words = end.ended === 'timeout' ? late : reason.why(end);
  throw new JobFailure(`the suite's tools cannot be installed: ${words}`);
}

function whyNot(hasScript: boolean, { system, isRoot }: Machine): string | null {
  if (!hasScript) return `the suite has no ${TOOLS_SCRIPT}`;
  if (system !== 'amzn 2023') return 'this is not Amazon Linux 2023';
  return isRoot ? null : 'the job is not root';
}

async function thisMachine(): Promise<Machine> {
  const { ID = '', VERSION_ID = '' } = await readOsRelease('/etc/os-release');
  return { system: `${ID} ${VERSION_ID}`, isRoot: process.getuid?.() === 0 };
}
