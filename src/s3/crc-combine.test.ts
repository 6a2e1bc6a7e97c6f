import { expect, it } from 'vitest';
import { digestOf } from './checksum.ts';
import { CRC_PARAMETERS, combineCrcs } from './crc-combine.ts';

const BYTES = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7 + 3) % 253));

const ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME'] as const;

it.each(ALGORITHMS)('combines the %s of pieces into that of the whole', async (algorithm) => {
  const cuts = [0, 10_000, 20_000, 20_000, 20_001, BYTES.length];
  const pieces = await Promise.all(
    cuts.slice(1).map(async (end, index) => {
      const piece = BYTES.subarray(cuts[index], end);
      return { crc: await digestOf(algorithm, piece), length: piece.length };
    }),
  );
  const whole = await digestOf(algorithm, BYTES);
  expect(combineCrcs(CRC_PARAMETERS[algorithm], pieces)).toBe(whole);
});

it('keeps leading zeros, which base64 of S3 has too', () => {
  expect(combineCrcs(CRC_PARAMETERS.CRC32, [{ crc: 'AAAAAQ==', length: 5 }])).toBe('AAAAAQ==');
});
