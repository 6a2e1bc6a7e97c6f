import { CHECKSUM_ALGORITHMS, type ChecksumAlgorithm, digestOf } from '../s3/checksum.ts';
import { CRC_PARAMETERS, combineCrcs } from '../s3/crc-combine.ts';
import { S3Error } from './errors.ts';
import type { ChecksumType, StoredChecksum, StoredPart } from './model.ts';
import { checksumHeader } from './payload.ts';
import { header, type S3Request } from './request.ts';

/**
 * The checksum of an object from those of its parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export async function checksumOfParts(
  { algorithm, type }: { algorithm: ChecksumAlgorithm; type: ChecksumType },
  parts: readonly StoredPart[],
): Promise<StoredChecksum> {
  const checksums = parts.map((part) => part.checksum ?? '');
  if (type === 'FULL_OBJECT') {
    if (algorithm === 'SHA1' || algorithm === 'SHA256') {
      throw new Error(`${algorithm} checksums cannot be combined.`);
    }
    const pieces = parts.map(({ size }, index) => ({ crc: checksums[index] ?? '', length: size }));
    return { algorithm, type, value: combineCrcs(CRC_PARAMETERS[algorithm], pieces) };
  }
  const bytes = Buffer.concat(checksums.map((checksum) => Buffer.from(checksum, 'base64')));
  return { algorithm, type, value: `${await digestOf(algorithm, bytes)}-${parts.length}` };
}

/**
 * Compares the checksum of the whole that the request may carry with the one computed.
 *
 * @throws S3Error BadDigest, InvalidRequest
 */
export function verifyUploadChecksum(
  request: S3Request,
  computed: StoredChecksum | undefined,
): void {
  const type = header(request, 'x-amz-checksum-type')?.toUpperCase();
  if (type !== undefined && type !== computed?.type) {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created with checksum type ${computed?.type ?? 'none'}, not ${type}.`,
    );
  }
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const claimed = header(request, checksumHeader(algorithm));
    if (claimed === undefined) continue;
    const plain = computed?.value.replace(/-\d+$/, '');
    if (computed?.algorithm === algorithm && (claimed === computed.value || claimed === plain)) {
      continue;
    }
    throw new S3Error(
      'BadDigest',
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
}
