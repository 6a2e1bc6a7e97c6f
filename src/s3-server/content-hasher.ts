import { type ChecksumAlgorithm, createDigest, type Digest } from '../s3/checksum.ts';
import { closeFile, openFile, readFile } from './files.ts';

export type DigestName = ChecksumAlgorithm | 'MD5';

/** In base64. */
export type Digests = Partial<Record<DigestName, string>>;

/** Bytes `start` to `end` (exclusive) of a file. */
export interface FileRegion {
  /** The descriptor of an open file, or a path. */
  file: number | string;
  start: number;
  end: number;
}

/** Hashes a content that is being written, or is on disk already. */
export interface ContentHasher {
  /** @param batch the bytes that were just written to `region` */
  addWritten(batch: readonly Buffer[], region: FileRegion): void;
  addFromDisk(region: FileRegion): Promise<void>;
  /** Afterwards no file is read any more. */
  digests(): Promise<Digests>;
  /** For a content that is given up; afterwards no file is read any more. */
  discard(): Promise<void>;
}

const READ_SIZE = 512 * 1024;

/** Hashes on the thread that asks. */
export async function createInlineHasher(names: readonly DigestName[]): Promise<ContentHasher> {
  const digests = await Promise.all(names.map(createDigest));
  return {
    addWritten: (batch) => {
      for (const digest of digests) for (const chunk of batch) digest.update(chunk);
    },
    addFromDisk: async (region) => {
      for await (const chunk of readRegion(region)) {
        for (const digest of digests) digest.update(chunk);
      }
    },
    digests: async () => namedDigests(names, digests),
    discard: async () => {},
  };
}

/** Yields one buffer again and again. */
async function* readRegion({ file, start, end }: FileRegion): AsyncGenerator<Buffer> {
  const descriptor = typeof file === 'number' ? file : await openFile(file, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
    for (let position = start; position < end; ) {
      const wanted = Math.min(buffer.length, end - position);
      const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, position);
      if (bytesRead === 0) throw new Error('A data file of the S3 server is too short.');
      yield buffer.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    if (descriptor !== file) await closeFile(descriptor);
  }
}

export function namedDigests(names: readonly DigestName[], digests: readonly Digest[]): Digests {
  return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}
