import type { AwsAccess } from '../src/aws/client-config.ts';
import type { Patience } from '../src/aws/patience.ts';
import type { AaQuery, AaRecord } from '../src/history/aa-record.ts';

/**
 * What the A/A runs in the stack's history tell of its noise. The comparison can do without: it then
 * takes the least change that is safe where nothing is known.
 */
export async function readAaRecord(
  access: AwsAccess,
  bucket: string,
  query: Omit<AaQuery, 'warn'>,
  patience: Patience,
): Promise<AaRecord | null> {
  const { S3History } = await import('../src/aws/history-source.ts');
  const { aaRecord } = await import('../src/history/aa-record.ts');
  try {
    const source = new S3History(access, { bucket }, patience);
    return await aaRecord(source, { ...query, warn: patience.notice });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const least = query.threshold === undefined ? ': nothing below 10 % counts' : '';
    patience.notice(`The A/A runs in the history cannot be read (${why})${least}.`);
    return null;
  }
}
