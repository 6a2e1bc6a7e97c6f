import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { aJobRequest } from '../testing/requests.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { type ProgramName, programUrl } from './programs.ts';

const nothing = JSON.stringify({ mounts: [], networkSettings: null });
const dir = () => join(tempDir(), 'dir');

test.each<[ProgramName, () => readonly string[]]>([
  ['namespaces', () => [nothing]],
  ['s3-server', () => ['--dir', dir()]],
  [
    'job',
    () => ['--request', JSON.stringify(aJobRequest()), '--work-dir', dir(), '--results-dir', dir()],
  ],
])('%s ends when its parent was gone before it could listen', async (name, args) => {
  const child = spawn(process.execPath, [fileURLToPath(programUrl(name)), ...args()], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.disconnect();
  const [code, signal] = await once(child, 'exit');
  // A job ends by ending its whole group, and so itself.
  expect([code, signal]).toEqual(name === 'job' ? [null, 'SIGKILL'] : [0, null]);
});
