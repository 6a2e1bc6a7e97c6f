import { InputError } from '../../src/contract/input-error.ts';
import { GitError } from '../../src/git/git.ts';
import { JobFailure } from '../job-context.ts';

/**
 * Waits for work with repositories.
 *
 * @param failure what it means for the job when git refuses, in words
 * @throws JobFailure
 */
export async function orFail<T>(failure: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof GitError || error instanceof InputError)) throw error;
    throw new JobFailure(`${failure}: ${error.message}`, { cause: error });
  }
}
