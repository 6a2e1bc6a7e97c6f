import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { readOsRelease } from '../host/os-release.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { runCommand } from '../run-command.ts';

const SCRIPT = 'scripts/install-tools-AL2023.py';

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
 * @throws JobFailure with the script's last words
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
): Promise<void> {
  const script = join(suiteDir, SCRIPT);
  const why = whyNot(await exists(script), machine ?? (await thisMachine()));
  if (why) {
    log(`No tools are installed (${why}): the machine's own are used.`);
    return;
  }
  log(`Installing the suite's tools with ${SCRIPT}`);
  let lastWords = '';
  const onLine = (line: string) => {
    log(line);
    if (line.trim()) lastWords = printable(line);
  };
  const command = ['python3', script];
  const { code } = await runCommand(command, { cwd: workDir, env: environment, signal, onLine });
  if (code === 0) return;
  throw new JobFailure(
    `the suite's tools cannot be installed: ${lastWords || `exit code ${code}`}`,
  );
}

function whyNot(hasScript: boolean, { system, isRoot }: Machine): string | null {
  if (!hasScript) return `the suite has no ${SCRIPT}`;
  if (system !== 'amzn 2023') return 'this is not Amazon Linux 2023';
  return isRoot ? null : 'the job is not root';
}

async function thisMachine(): Promise<Machine> {
  const { ID = '', VERSION_ID = '' } = await readOsRelease('/etc/os-release');
  return { system: `${ID} ${VERSION_ID}`, isRoot: process.getuid?.() === 0 };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
