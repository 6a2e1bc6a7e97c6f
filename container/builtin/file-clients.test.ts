import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ClientFile, clientsOf } from '../../src/contract/client-file.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import type { JobContext } from '../job-context.ts';
import { readyClients } from './file-clients.ts';

test.each([
  [
    'the client of a commit',
    's3-benchmarks.yml',
    {},
    '.venv/bin/x is not there: only committed files are measured, so let a "build" make it',
  ],
  ['one with a build', 's3-benchmarks.yml', { build: ['true'] }, '.venv/bin/x is not there'],
  ['one that is in no repository', undefined, {}, '.venv/bin/x is not there'],
])('says of %s without its program what is missing', async (_, clientFile, more, why) => {
  const mine = { runner: ['.venv/bin/x'], ...more };
  const context = {
    ...{ document: { setCommandClients: () => {} }, log: () => {}, workDir: tempDir() },
    environment: { PATH: process.env.PATH },
    request: { ...aJobRequest({ s3Clients: ['mine'] }), ...(clientFile && { clientFile }) },
    signal: new AbortController().signal,
  } as unknown as JobContext;
  const clients = clientsOf(ClientFile.parse({ clients: { mine } }), tempDir());
  await readyClients('candidate', clients, context);
  const ready = JSON.parse(readFileSync(join(context.workDir, 'clients/candidate.json'), 'utf8'));
  expect(ready).toMatchObject([{ failure: why }]);
});

test.each([
  ['is no more', { download: ['true', '{file}'] }, { runner: ['true'] }, []],
  ['has become', { runner: ['true'] }, { download: ['true', '{file}'] }, ['mine']],
])('a client that %s a command is told as the candidate has it', async (_, before, now, told) => {
  let commands: readonly string[] = [];
  const context = {
    document: { setCommandClients: (ids: readonly string[]) => (commands = ids) },
    environment: { PATH: process.env.PATH },
    request: aJobRequest({ s3Clients: ['mine'] }),
    workDir: tempDir(),
  } as unknown as JobContext;
  const clients = (mine: object) => clientsOf(ClientFile.parse({ clients: { mine } }), tempDir());
  await readyClients('baseline', clients(before), context);
  expect(commands).toEqual([]);
  await readyClients('candidate', clients(now), context);
  expect(commands).toEqual(told);
});
