import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { askClients } from './suite-clients.ts';

const python = await execa('python3', ['--version'], { reject: false });

async function asked(files: Record<string, string>, interpreter = 'python3') {
  const dir = tempDir();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const lines: string[] = [];
  const clients = await askClients(dir, interpreter, {
    environment: { PATH: process.env.PATH },
    log: (line) => lines.push(line),
    signal: new AbortController().signal,
    workDir: dir,
  });
  return { clients: clients && Object.fromEntries(clients), lines };
}

describe.skipIf(python.failed)('a suite (needs python3)', () => {
  test('says which S3 clients it has, however it makes them', async () => {
    const utils = `
from types import SimpleNamespace as Any
S3_CLIENTS = {}
print('hello')
for lang in ('js', 'c'):
    S3_CLIENTS[lang + '-tm'] = Any(runner=Any(lang=lang))
S3_CLIENTS['rclone'] = 'rclone'
S3_CLIENTS['no name'] = 'x'
`;
    const { clients, lines } = await asked({ 'scripts/utils/__init__.py': utils });
    expect(clients).toEqual({ 'js-tm': 'js', 'c-tm': 'c', rclone: 'rclone' });
    expect(lines).toEqual([]);
  });

  test('that cannot be started is read, and the log says so', async () => {
    const utils = "import no_such_module\nS3_CLIENTS = {'js-tm': 'js'}";
    const { clients, lines } = await asked({ 'scripts/utils.py': utils });
    expect(clients).toEqual({ 'js-tm': 'js' });
    expect(lines.join()).toMatch(/does not say which S3 clients it has: .*no_such_module/);
    const without = await asked({ 'scripts/utils.py': utils }, '/no/such/python3');
    expect(without.clients).toEqual({ 'js-tm': 'js' });
  });

  test('that has no list of its own is not asked', async () => {
    expect(await asked({})).toEqual({ clients: null, lines: [] });
    expect(await asked({ 'scripts/utils.py': 'raise Exception' })).toEqual({
      clients: null,
      lines: [],
    });
  });
});
