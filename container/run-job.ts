import { messageOf } from '../src/contract/input-error.ts';
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import { type JobContext, JobFailure } from './job-context.ts';
import { measureAlone } from './measure/alone.ts';
import { measureSides } from './measure/compare.ts';
import { measureInTurns } from './measure/turns.ts';
import { reportMetrics } from './metrics.ts';
import { measureSuite } from './suite/measure-suite.ts';
import { candidateSide } from './suite/sides.ts';

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
    return messageOf(error);
  }
  return context.signal.aborted ? 'interrupted' : null;
}

/** Four ways to measure; they share how a process is run, timed and stored, but for the suite's own script. */
async function measureAsAsked(context: JobContext): Promise<void> {
  const { asAws, compare, nonce, suite, trusted, turns } = context.request;
  if (compare) return measureSides(compare, context);
  if (suite.repository === BUILTIN_SUITE) {
    const seed = Number.parseInt(nonce.slice(0, 8), 16);
    return measureInTurns(turns ?? { seed, budgetSeconds: null, sized: false }, context);
  }
  if (trusted && !asAws) return measureSuite(context);
  // Its own script would prepare the bucket, which this job may not, or start its builds where its runners are to be.
  return measureAlone(await candidateSide(context), context);
}
