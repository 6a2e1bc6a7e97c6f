import { BUILTIN_SUITE } from '../src/contract/names.ts';
import { measureSides } from './compare/compare.ts';
import { measureCandidate } from './compare/measure-candidate.ts';
import { type JobContext, JobFailure } from './job-context.ts';
import { measureBuiltin } from './measure-builtin.ts';
import { reportMetrics } from './metrics.ts';
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
  try {
    await measureAsAsked(context);
    await reportMetrics(context);
  } catch (error) {
    if (context.signal.aborted) return 'interrupted';
    if (error instanceof JobFailure) return error.message;
    context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof Error ? error.message : String(error);
  }
  return context.signal.aborted ? 'interrupted' : null;
}

function measureAsAsked(context: JobContext): Promise<void> {
  const { asAws, compare, suite, trusted } = context.request;
  if (compare) return measureSides(compare, context);
  if (suite.repository === BUILTIN_SUITE) return measureBuiltin(context);
  // The suite's own script would start its builds where its runners are to be.
  return trusted && !asAws ? measureSuite(context) : measureCandidate(context);
}
