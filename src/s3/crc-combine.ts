/**
 * The CRC of two pieces put together, from the CRCs of the pieces and the length of the second:
 * what makes the full-object checksum of a multipart upload without reading it again.
 * A CRC is a remainder of polynomials over GF(2), so appending n bytes multiplies by x^8n.
 */
export interface CrcParameters {
  /** bits */
  width: number;
  /** Reversed: the bit of x^0 is the highest. */
  polynomial: bigint;
}

export const CRC_PARAMETERS: Readonly<Record<'CRC32' | 'CRC32C' | 'CRC64NVME', CrcParameters>> = {
  CRC32: { width: 32, polynomial: 0xedb88320n },
  CRC32C: { width: 32, polynomial: 0x82f63b78n },
  CRC64NVME: { width: 64, polynomial: 0x9a6c9329ac4bc9b5n },
};

/** Undefined for a checksum that is no CRC: those of pieces say nothing about the whole. */
export function crcParametersOf(algorithm: string): CrcParameters | undefined {
  return Object.hasOwn(CRC_PARAMETERS, algorithm)
    ? CRC_PARAMETERS[algorithm as keyof typeof CRC_PARAMETERS]
    : undefined;
}

/**
 * The CRC of all pieces in order.
 *
 * @param pieces CRC of each in base64, and its length in bytes
 */
export function combineCrcs(
  parameters: CrcParameters,
  pieces: readonly { crc: string; length: number }[],
): string {
  const shifts = new Map<number, bigint>();
  let combined = 0n;
  for (const { crc, length } of pieces) {
    const shift = shifts.get(length) ?? powerOfX(parameters, BigInt(length) * 8n);
    shifts.set(length, shift);
    combined = multiply(parameters, shift, combined) ^ fromBase64(crc);
  }
  const hex = combined.toString(16).padStart(parameters.width / 4, '0');
  return Buffer.from(hex, 'hex').toString('base64');
}

/** x^exponent modulo the polynomial, by squaring. */
function powerOfX(parameters: CrcParameters, exponent: bigint): bigint {
  const one = 1n << BigInt(parameters.width - 1);
  let result = one;
  let square = one >> 1n;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(parameters, square, result);
    square = multiply(parameters, square, square);
  }
  return result;
}

/** a × b modulo the polynomial, both reversed. */
function multiply({ width, polynomial }: CrcParameters, a: bigint, b: bigint): bigint {
  let product = 0n;
  let shifted = b;
  for (let bit = 1n << BigInt(width - 1); bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
  }
  return product;
}

function fromBase64(text: string): bigint {
  return BigInt(`0x${Buffer.from(text, 'base64').toString('hex')}`);
}
