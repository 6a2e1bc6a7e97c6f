import { randomBytes } from 'node:crypto';
import { prepareLocalRun, runLocalPlan } from '../src/cli/local-run.ts';
import type { OutFolder } from '../src/cli/out-folder.ts';
import { describePlan } from '../src/cli/plan-text.ts';
import { Scratch } from '../src/cli/scratch.ts';
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';
import { programs } from './programs.ts';

export interface RunHereOptions {
  inputs: Inputs;
  runKey: string;
  tempDir: string;
  out: OutFolder;
  journal: Journal;
  say: (line: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}

/**
 * Runs the main job of the command line on the GitHub runner itself.
 *
 * @returns null for a dry run
 * @throws InputError before anything is started
 */
export async function runHere(options: RunHereOptions): Promise<RunResult | null> {
  const { inputs, journal, out, runKey, say, signal } = options;
  const { instanceTypes, s3Clients, storageClasses, workloads } = inputs;
  await using scratch = await Scratch.create(options.tempDir);
  const prepared = await prepareLocalRun({
    request: {
      suite: inputs.suite ?? BUILTIN_SUITE,
      failFast: inputs.failFast,
      ...inputs.code,
      ...inputs.compare,
      ...(inputs.thresholdPercent !== null && { thresholdPercent: inputs.thresholdPercent }),
      ...(instanceTypes && { instanceTypes: [...instanceTypes] }),
      ...(storageClasses && { storageClasses }),
      ...(s3Clients && { s3Clients: [...s3Clients] }),
      ...(workloads && { workloads: [...workloads] }),
    },
    identity: { runKey, nonce: randomBytes(16).toString('hex') },
    programs,
    scratch: scratch.path,
    environment: withoutRights(options.environment),
    signal,
  });
  if (inputs.dryRun) {
    say(describePlan(prepared.plan, prepared.offer, 'an S3 server of its own'));
    return null;
  }
  const openProgress = () => Object.assign(journal, { [Symbol.dispose]: () => {} });
  const run = await runLocalPlan(prepared, { out, say, openProgress });
  journal.run = run;
  return run;
}

/** The runner's variables give rights (ID tokens, the log's commands) that code of a suite has no use for. */
export function withoutRights(
  environment: RunHereOptions['environment'],
): RunHereOptions['environment'] {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(ACTIONS|GITHUB|INPUT|STATE)_/.test(name)),
  );
}
