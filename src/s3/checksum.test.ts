import { expect, it } from 'vitest';
import { CHECKSUM_ALGORITHMS, createDigest, digestOf } from './checksum.ts';

const CHECK = Buffer.from('123456789');

// The published check values of each algorithm over the digits 1 to 9.
it.each([
  ['CRC32', 'cbf43926'],
  ['CRC32C', 'e3069283'],
  ['CRC64NVME', 'ae8b14860a799888'],
  ['SHA1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
  ['SHA256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ['MD5', '25f9e794323b453885f5181f1b624d0b'],
  [
    'SHA512',
    'd9e6762dd1c8eaf6d61b3c6192fc408d4d6d5f1176d0c29169bc24e71c3f274ad27fcd5811b313d681f7e55ec02d73d499c95455b6b5bb503acf574fba8ffe85',
  ],
  ['XXHASH64', '8cb841db40e6ae83'],
] as const)('%s of the digits 1 to 9 is the published value', async (algorithm, hex) => {
  expect(Buffer.from(await digestOf(algorithm, CHECK), 'base64').toString('hex')).toBe(hex);
});

it.each(CHECKSUM_ALGORITHMS)('%s is the same however the bytes are split', async (algorithm) => {
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 31) % 251));
  const digest = await createDigest(algorithm);
  for (let start = 0; start < bytes.length; start += 7777) {
    digest.update(bytes.subarray(start, start + 7777));
  }
  expect(digest.digestBase64()).toBe(await digestOf(algorithm, bytes));
});

it.each(CHECKSUM_ALGORITHMS)('two %s that run at once do not meet', async (algorithm) => {
  // One that is done first, so that its inner state is there to be taken over.
  await digestOf(algorithm, CHECK);
  const [first, second] = await Promise.all([createDigest(algorithm), createDigest(algorithm)]);
  first.update(CHECK.subarray(0, 4));
  second.update(Buffer.from('something else'));
  first.update(CHECK.subarray(4));
  expect(first.digestBase64()).toBe(await digestOf(algorithm, CHECK));
  expect(second.digestBase64()).toBe(await digestOf(algorithm, Buffer.from('something else')));
});
