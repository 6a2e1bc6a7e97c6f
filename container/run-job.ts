import { BUILTIN_SUITE } from '../src/contract/names.ts';
import { type JobContext, JobFailure } from './job-context.ts';
import { measureBuiltin } from './measure-builtin.ts';
import { measureSuite } from './suite/measure-suite.ts';

/**
 * Does what the request asks for and stores the result, also when it fails or is interrupted.
 *
 * @returns why the job failed; null when it reached its end, whatever became of its cases
 */
export async function runJob(context: JobContext): Promise<string | null> {
  const reason = await measure(context);
  await context.document.finish(reason);
  return reason;
}

async function measure(context: JobContext): Promise<string | null> {
  const builtin = context.request.suite.repository === BUILTIN_SUITE;
  try {
    await (builtin ? measureBuiltin(context) : measureSuite(context));
  } catch (error) {
    if (context.signal.aborted) return 'interrupted';
    if (error instanceof JobFailure) return error.message;
    context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof Error ? error.message : String(error);
  }
  return context.signal.aborted ? 'interrupted' : null;
}
