import type { Turns } from '../src/contract/run-result.ts';
import type { JobContext } from './job-context.ts';
import { measureInTurns } from './turns/measure-in-turns.ts';

/**
 * Measures with the suite that ships with this project, its S3 clients in turn.
 *
 * @throws JobFailure when it has no such workload, or files cannot be prepared
 */
export async function measureBuiltin(context: JobContext): Promise<void> {
  const { request } = context;
  const turns: Turns = request.turns ?? {
    seed: Number.parseInt(request.nonce.slice(0, 8), 16),
    budgetSeconds: null,
    sized: false,
  };
  await measureInTurns(turns, context);
}
