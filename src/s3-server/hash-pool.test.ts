import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digestOf } from '../s3/checksum.ts';
import { MIB, randomBytes } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import type { DigestName } from './hash-pool.ts';
import { HashPool } from './hash-pool.ts';

const NAMES: DigestName[] = ['MD5', 'CRC32', 'CRC64NVME'];
const BYTES = randomBytes(3 * MIB);

const pools = { 'in threads': new HashPool(2), 'on the spot': new HashPool(0) };
afterAll(async () => {
  for (const pool of Object.values(pools)) await pool.close();
});

async function expected() {
  const values = await Promise.all(NAMES.map((name) => digestOf(name, BYTES)));
  return Object.fromEntries(NAMES.map((name, index) => [name, values[index]]));
}

function file(): string {
  const name = path.join(tempDir(), 'file');
  writeFileSync(name, BYTES);
  return name;
}

describe.each(Object.entries(pools))('%s', (_where, pool) => {
  it('hashes what is being written', async () => {
    const descriptor = openSync(file(), 'r');
    const hasher = await pool.hasher(NAMES, BYTES.length);
    for (let start = 0; start < BYTES.length; start += MIB) {
      const batch = [BYTES.subarray(start, start + 10), BYTES.subarray(start + 10, start + MIB)];
      hasher.addWritten(batch, { file: descriptor, start, end: start + MIB });
    }
    expect(await hasher.digests()).toEqual(await expected());
    closeSync(descriptor);
  });

  it('hashes pieces of files', async () => {
    const name = file();
    const hasher = await pool.hasher(NAMES, BYTES.length);
    await hasher.addFromDisk({ file: name, start: 0, end: 1000 });
    await hasher.addFromDisk({ file: name, start: 1000, end: BYTES.length });
    expect(await hasher.digests()).toEqual(await expected());
  });

  it('says when a file is shorter than it should be', async () => {
    const hasher = await pool.hasher(NAMES, BYTES.length);
    const hashed = async () => {
      await hasher.addFromDisk({ file: file(), start: 0, end: BYTES.length + 1 });
      return hasher.digests();
    };
    await expect(hashed()).rejects.toThrow('too short');
    await hasher.discard();
  });

  it('many at once do not meet', async () => {
    const name = file();
    const all = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const hasher = await pool.hasher(NAMES, BYTES.length);
        await hasher.addFromDisk({ file: name, start: 0, end: BYTES.length });
        return hasher.digests();
      }),
    );
    expect(all).toEqual(Array(6).fill(await expected()));
  });

  it('one that is given up can be given up again', async () => {
    const hasher = await pool.hasher(NAMES, BYTES.length);
    await hasher.addFromDisk({ file: file(), start: 0, end: 10 });
    await hasher.discard();
    await hasher.discard();
  });
});

it('what waits when the threads end is told, and so is what comes later', async () => {
  const pool = new HashPool(1);
  const waiting = await pool.hasher(NAMES, BYTES.length);
  const later = await pool.hasher(NAMES, BYTES.length);
  const name = file();
  for (let again = 0; again < 50; again += 1) {
    await waiting.addFromDisk({ file: name, start: 0, end: BYTES.length });
  }
  const digests = waiting.digests();
  await Promise.all([
    expect(digests).rejects.toThrow('A thread that hashes has ended.'),
    pool.close(),
  ]);
  await expect(later.digests()).rejects.toThrow('A thread that hashes has ended.');
});
