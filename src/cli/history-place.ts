import { isTransient } from '../aws/aws-errors.ts';
import { BUCKET_NAME } from '../contract/aws-places.ts';
import { InputError, messageOf, printable } from '../contract/input-error.ts';
import { Unreachable } from '../git/git.ts';
import type { HistorySource } from '../history/source.ts';
import type { Patience } from '../net/patience.ts';
import { inWords } from '../net/patience.ts';
import { systemClock } from '../process/clock.ts';
import { terminalText } from '../report/escape.ts';

/** A person waits for the answer, and in CI a page that is made every night. */
const PATIENCE: Patience = {
  clock: systemClock,
  // Nothing that was begun has to be ended: a signal ends the program.
  signal: AbortSignal.any([]),
  forMs: 5 * 60_000,
  notice: (text) => console.error(terminalText(text, 1000)),
};

/**
 * A folder of result files, or `s3://BUCKET[/PREFIX]`, with the credentials that AWS programs find.
 *
 * @param patience with a bucket that cannot be reached
 * @throws InputError for an S3 URL without a bucket, or when no region is known
 */
export async function openHistory(
  where: string,
  environment: Readonly<Record<string, string | undefined>>,
  patience: Patience = PATIENCE,
): Promise<HistorySource> {
  if (!where.startsWith('s3://')) {
    const { FolderSource } = await import('../history/source.ts');
    return new FolderSource(where);
  }
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(where) ?? [];
  if (!BUCKET_NAME.test(bucket)) {
    throw new InputError(
      `"${printable(where)}" names no bucket: give a folder, or s3://BUCKET of a stack’s results.`,
    );
  }
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (!region) {
    throw new InputError(
      `"${printable(where)}" needs a region: set AWS_REGION to that of the bucket.`,
    );
  }
  const { S3History } = await import('../aws/s3-results.ts');
  const history = new S3History({ region }, { bucket, prefix }, patience);
  return {
    name: history.name,
    list: async (triggers) => {
      try {
        await requireCredentials(region);
        return await history.list(triggers);
      } catch (error) {
        return refuse(where, region, error);
      }
    },
    read: (document) => history.read(document),
  };
}

/** Of a job an agent hands them out, and is waited for; here they are there, or they are not. */
async function requireCredentials(region: string): Promise<void> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ region });
  try {
    await client.config.credentials();
  } catch (error) {
    const said = messageOf(error);
    throw Object.assign(new Error(said), { name: 'NoCredentials' });
  } finally {
    client.destroy();
  }
}

/** A bucket that answers and cannot be listed was misspelt, or is not ours to read. @throws Unreachable, InputError */
function refuse(where: string, region: string, error: unknown): never {
  if (isTransient(error)) {
    const message = `"${printable(where)}" cannot be reached: ${printable(inWords(error))}`;
    throw new Unreachable(message, '', { cause: error });
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  throw new InputError(
    `"${printable(where)}" cannot be listed (${printable(said)}): correct its name, AWS_REGION ` +
      `(${printable(region)}), or the credentials.`,
    { cause: error },
  );
}
