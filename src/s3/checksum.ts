import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IHasher } from 'hash-wasm';

/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export const CHECKSUM_ALGORITHMS = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'SHA1',
  'SHA256',
  'SHA512',
  'MD5',
  'XXHASH64',
  'XXHASH3',
  'XXHASH128',
] as const;
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
  SHA512: 64,
  MD5: 16,
  XXHASH64: 8,
  XXHASH3: 8,
  XXHASH128: 16,
};

/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';

/** Those that Node brings itself. */
const NATIVE = new Set<ChecksumAlgorithm>(['MD5', 'SHA1', 'SHA256', 'SHA512']);

/** Starts a checksum. */
export async function createDigest(algorithm: ChecksumAlgorithm): Promise<Digest> {
  if (algorithm === 'CRC32') return nativeCrc32();
  if (!NATIVE.has(algorithm)) return wasmDigest(algorithm as WasmAlgorithm);
  const digest = createHash(algorithm.toLowerCase());
  return {
    update: (chunk) => void digest.update(chunk),
    digestBase64: () => digest.digest('base64'),
  };
}

/** `createDigest` for bytes that are all there, in one piece or several. */
export async function digestOf(
  algorithm: ChecksumAlgorithm,
  ...pieces: readonly Uint8Array[]
): Promise<string> {
  const [only] = pieces;
  // In one go, which costs half for a small object.
  if (pieces.length === 1 && only && NATIVE.has(algorithm)) {
    return hash(algorithm.toLowerCase(), only, 'base64');
  }
  const digest = await createDigest(algorithm);
  for (const piece of pieces) digest.update(piece);
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

type WasmAlgorithm = 'CRC32C' | 'CRC64NVME' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128';

/** Instances that are not in use: making one takes longer than hashing a small object. */
const idle: Record<WasmAlgorithm, IHasher[]> = {
  CRC32C: [],
  CRC64NVME: [],
  XXHASH64: [],
  XXHASH3: [],
  XXHASH128: [],
};

async function wasmDigest(name: WasmAlgorithm): Promise<Digest> {
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
async function createHasher(name: WasmAlgorithm): Promise<IHasher> {
  const wasm = await import('hash-wasm');
  switch (name) {
    case 'CRC32C':
      return wasm.createCRC32(CRC32C_POLYNOMIAL);
    case 'CRC64NVME':
      return wasm.createCRC64(CRC64NVME_POLYNOMIAL);
    case 'XXHASH64':
      return wasm.createXXHash64();
    case 'XXHASH3':
      return wasm.createXXHash3();
    case 'XXHASH128':
      return wasm.createXXHash128();
  }
}
