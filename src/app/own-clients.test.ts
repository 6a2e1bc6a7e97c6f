import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { NO_CLIENTS, readOwnClients } from './own-clients.ts';

function folderWith(files: Record<string, string>): string {
  const folder = tempDir();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const RUNNER = (id: string) => `clients: {${id}: {runner: [./run]}}`;

it('a client file in the current folder is found by itself, and told', async () => {
  const folder = folderWith({ 's3-benchmarks.yml': RUNNER('mine') });
  const { clients, found } = await readOwnClients({}, folder);
  expect(found).toBe('s3-benchmarks.yml');
  expect(clients).toMatchObject([{ id: 'mine', folder, runner: ['./run'] }]);
});

it('files that are named stand in its place, and several add up', async () => {
  const folder = folderWith({
    's3-benchmarks.yml': RUNNER('found'),
    'a.yml': RUNNER('a'),
    'b.json': '{"workloads":[{"action":"upload","fileSize":"1KiB"}]}',
  });
  const own = await readOwnClients({ clients: ['a.yml', 'b.json'] }, folder);
  expect(own.found).toBeNull();
  expect(own.clients.map(({ id }) => id)).toEqual(['a']);
  expect(own.workloads).toMatchObject([{ action: 'upload', numFiles: 1 }]);
});

it('there are none where nobody gave any', async () => {
  expect(await readOwnClients({}, tempDir())).toEqual(NO_CLIENTS);
});

it('one line each makes a client, as a shell reads it', async () => {
  const folder = tempDir();
  const client = ["mc:upload=mc cp '{file}' x/{bucket}/{key}", 'mc:version=mc --version'];
  const { clients } = await readOwnClients({ client }, folder);
  const upload = ['mc', 'cp', '{file}', 'x/{bucket}/{key}'];
  expect(clients).toMatchObject([{ id: 'mc', folder, upload, version: ['mc', '--version'] }]);
});

it.each([
  [['mc=mc cp'], 'write NAME:download=COMMAND'],
  [['mc:upload='], 'write NAME:download=COMMAND'],
  [["mc:upload=mc '"], 'write NAME:download=COMMAND'],
  [['mc:uplod=mc {file}'], 'Did you mean "upload"?'],
  [['mc:upload=mc {fil}'], 'Did you mean "file"?'],
  [['mc:version=mc'], 'give it "download"'],
  [['mc:upload=mc {file}', 'mc:upload=mc {file}'], 'twice'],
  [['raw-http:upload=mc {file}'], 'the name of a built-in one'],
])('%j is refused', async (client, message) => {
  await expect(readOwnClients({ client }, tempDir())).rejects.toThrow(message);
});

it('more files or text than can be handled are refused, in all files together', async () => {
  const some = (count: number) =>
    `workloads: [{action: upload, fileSize: 1KiB, numFiles: ${count}}]`;
  const folder = folderWith({ 'a.yml': some(300_000), 'b.yml': some(200_001) });
  await expect(readOwnClients({ clients: ['a.yml', 'b.yml'] }, folder)).rejects.toThrow(
    'The client files: the workloads have 500001 files together',
  );
  const long = JSON.stringify(Array(20).fill(['ü'.repeat(2000)]));
  const texts = { 'a.yml': `clients: {a: {runner: [./run, ${long.slice(1)}}}` };
  await expect(readOwnClients({ clients: ['a.yml'] }, folderWith(texts))).rejects.toThrow(
    'clients has more than 60000 bytes in all',
  );
});

it('two clients of one name are refused, and a file that is not there', async () => {
  const folder = folderWith({ 'a.yml': RUNNER('a'), 'b.yml': RUNNER('a') });
  await expect(readOwnClients({ clients: ['a.yml', 'b.yml'] }, folder)).rejects.toThrow(
    'Client file "b.yml" has a second S3 client "a"',
  );
  await expect(readOwnClients({ clients: ['c.yml'] }, folder)).rejects.toThrow(
    'clients "c.yml" cannot be read',
  );
});
