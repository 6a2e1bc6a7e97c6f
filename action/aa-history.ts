import type { AwsAccess } from '../src/aws/client-config.ts';
import type { Patience } from '../src/aws/patience.ts';
import type { AaRecord } from '../src/history/aa-record.ts';

/**
 * What the A/A runs in the stack's history tell of its noise. The comparison can do without: it then
 * takes the least change that is safe where nothing is known.
 */
export async function readAaRecord(
  access: AwsAccess,
  bucket: string,
  { notice, signal }: Patience,
): Promise<AaRecord | null> {
  const { S3History } = await import('../src/aws/history-source.ts');
  const { aaRecord } = await import('../src/history/aa-record.ts');
  try {
    return await aaRecord(new S3History(access, { bucket }, signal), notice);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    notice(`The A/A runs in the history cannot be read (${why}): nothing below 10 % counts.`);
    return null;
  }
}
