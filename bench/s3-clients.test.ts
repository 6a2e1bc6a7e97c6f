import { readFileSync } from 'node:fs';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { sharedWire } from '../src/testing/s3-wire.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { makeFiles } from './s3-clients/files.ts';
import { clients, goProgram } from './s3-clients/moves.ts';

/** From what is on this machine: a test loads no modules from elsewhere. */
const isBuilt = await goProgram('off').then(
  () => true,
  () => false,
);

describe('clients in Go (skipped where Go or a module of bench/s3-clients/go is missing)', () => {
  const wire = sharedWire();

  it.skipIf(!isBuilt).each([
    ['aws-sdk-go-v2', 'ChecksumCRC32'],
    // Whoever sends by a presigned URL says nothing that the URL does not say.
    ['aws-sdk-go-v2-presigned', undefined],
    // In signed trailers.
    ['minio-go', 'ChecksumCRC32C'],
  ])('%s moves odd sizes and keys', async (name, checksum) => {
    const { endpoint, region, bucket, credentials } = wire.server;
    const dir = tempDir();
    const files = await makeFiles(dir, '5 MiB');
    const move = clients('python3')[name]!({ endpoint, region, bucket, ...credentials }, dir);
    expect(await move('up', files)).toEqual(new Map());
    expect(await move('down', files)).toEqual(new Map());
    for (const { path, back } of files) expect(readFileSync(back)).toEqual(readFileSync(path));
    const kept = await wire.sdk.send(
      new HeadObjectCommand({ Bucket: bucket, Key: files[1]!.key, ChecksumMode: 'ENABLED' }),
    );
    const found = Object.keys(kept).filter((one) => /^Checksum(?!Type)/.test(one));
    expect(found).toEqual(checksum === undefined ? [] : [checksum]);
  });
});
