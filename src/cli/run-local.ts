import { randomBytes } from 'node:crypto';
import { trustedCertificates } from '../local/trusted-certificates.ts';
import type { RunIdentity } from '../orchestrator/plan.ts';
import { systemClock } from '../process/clock.ts';
import { exitCodeOf } from './exit-code.ts';
import { Interrupt } from './interrupt.ts';
import { type Programs, prepareLocalRun, runLocalPlan } from './local-run.ts';
import type { RunCommand } from './options.ts';
import { openOutFolder } from './out-folder.ts';
import { showProgress } from './progress.ts';
import { Scratch } from './scratch.ts';

/**
 * The main job on this machine: check everything, then run the plan, then write the reports.
 *
 * @returns the exit code
 * @throws InputError before anything is started
 */
export async function runLocal(command: RunCommand, programs: Programs): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  using interrupt = new Interrupt(say);
  await using scratch = await Scratch.create(command.workDir);
  // Git is started with this process's own environment, and the job with a copy of it.
  Object.assign(process.env, await trustedCertificates(command, process.env, scratch.path));
  await using out = await openOutFolder(command.out);
  const prepared = await prepareLocalRun({
    request: command,
    identity: newIdentity(),
    programs,
    scratch: scratch.path,
    environment: process.env,
    signal: interrupt.signal,
  });
  const run = await runLocalPlan(prepared, {
    out,
    say: (line) => console.log(line),
    openProgress: () => showProgress(process.stdout, process.env),
  });
  const { publish } = await import('./publish.ts');
  await publish(run, out, process.stdout, command.exports);
  return exitCodeOf(run, command.failOn);
}

function newIdentity(): RunIdentity {
  const now = systemClock.now().toISOString();
  const when = now.replace(/[-:]|\.\d+/g, '');
  return {
    runKey: `local-${when}-${randomBytes(3).toString('hex')}`,
    nonce: randomBytes(16).toString('hex'),
  };
}
