import { expect, test } from 'vitest';
import { ClientFile, clientsOf } from '../../src/contract/client-file.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import type { JobContext } from '../job-context.ts';
import { readyClients } from './file-clients.ts';

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
