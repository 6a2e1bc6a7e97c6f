import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IHasher } from 'hash-wasm';

/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export const CHECKSUM_ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

/** A digest of bytes that arrive in pieces; of no use after `digestBase64`. */
export interface Digest {
  update(chunk: Uint8Array): void;
  /** As S3 writes it: big-endian bytes in base64. */
  digestBase64(): string;
}

/** Bytes of each checksum before base64. */
export const CHECKSUM_BYTES: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
};

/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';

/** Starts a checksum; `MD5`, which is no checksum of S3's but its ETag, is also known. */
export async function createDigest(algorithm: ChecksumAlgorithm | 'MD5'): Promise<Digest> {
  switch (algorithm) {
    case 'CRC32':
      return nativeCrc32();
    case 'CRC32C':
    case 'CRC64NVME':
      return wasmDigest(algorithm);
    default: {
      const hash = createHash(algorithm.toLowerCase());
      return {
        update: (chunk) => void hash.update(chunk),
        digestBase64: () => hash.digest('base64'),
      };
    }
  }
}

/** `createDigest` for bytes that are all there. */
export async function digestOf(
  algorithm: ChecksumAlgorithm | 'MD5',
  bytes: Uint8Array,
): Promise<string> {
  const digest = await createDigest(algorithm);
  digest.update(bytes);
  return digest.digestBase64();
}

export function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  return (CHECKSUM_ALGORITHMS as readonly string[]).includes(name);
}

/** The header, or trailer, that carries a checksum. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

function nativeCrc32(): Digest {
  let value = 0;
  return {
    update: (chunk) => {
      value = crc32(chunk, value);
    },
    digestBase64: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.toString('base64');
    },
  };
}

/** Instances that are not in use: making one takes longer than hashing a small object. */
const idle: Record<'CRC32C' | 'CRC64NVME', IHasher[]> = { CRC32C: [], CRC64NVME: [] };

async function wasmDigest(name: keyof typeof idle): Promise<Digest> {
  const hasher = idle[name].pop() ?? (await createHasher(name));
  hasher.init();
  return {
    update: (chunk) => void hasher.update(chunk),
    digestBase64: () => {
      const bytes = Buffer.from(hasher.digest('binary'));
      idle[name].push(hasher);
      return bytes.toString('base64');
    },
  };
}

/** The module is large, and most threads that hash never need it. */
async function createHasher(name: keyof typeof idle): Promise<IHasher> {
  const { createCRC32, createCRC64 } = await import('hash-wasm');
  return name === 'CRC32C' ? createCRC32(CRC32C_POLYNOMIAL) : createCRC64(CRC64NVME_POLYNOMIAL);
}
