import { builtinSides } from './compare/builtin-sides.ts';
import { measureAlone } from './compare/measure-alone.ts';
import type { JobContext } from './job-context.ts';

/**
 * Measures with the suite that ships with this project. Clients take turns workload by workload, so
 * that those that are compared run close in time.
 *
 * @throws JobFailure when it has no such workload, or files cannot be prepared
 */
export async function measureBuiltin(context: JobContext): Promise<void> {
  const { candidate } = await builtinSides(context);
  await measureAlone(candidate, 'ours', context);
}
