import { InputError, printable } from '../contract/input-error.ts';
import type { HistorySource } from '../history/source.ts';

/** Nothing that was begun has to be ended: a signal ends the program. */
const NEVER = AbortSignal.any([]);

/**
 * A folder of result files, or `s3://BUCKET[/PREFIX]`, with the credentials that AWS programs find.
 *
 * @throws InputError for an S3 URL without a bucket, or when no region is known
 */
export async function openHistory(
  where: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<HistorySource> {
  if (!where.startsWith('s3://')) {
    const { FolderSource } = await import('../history/folder-source.ts');
    return new FolderSource(where);
  }
  const [, bucket, prefix] = /^s3:\/\/([a-z0-9][a-z0-9.-]{2,62})(?:\/(.*))?$/.exec(where) ?? [];
  if (bucket === undefined) {
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
  const { S3History } = await import('../aws/history-source.ts');
  const history = new S3History({ region }, { bucket, prefix: prefix ?? '' }, NEVER);
  return {
    name: history.name,
    list: (triggers) => history.list(triggers).catch((error) => refuse(where, region, error)),
    read: (document) => history.read(document),
  };
}

/** A bucket that cannot even be listed was misspelt, or is not ours to read. */
function refuse(where: string, region: string, error: unknown): never {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  throw new InputError(
    `"${printable(where)}" cannot be listed (${printable(said)}): mend its name, AWS_REGION ` +
      `(${printable(region)}), or the credentials.`,
    { cause: error },
  );
}
