import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { Workload } from '../../src/contract/workload.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { BUNDLED_CLIENTS } from '../clients/index.ts';

it('the suite describes itself in one line: clients that work, those that do not, workloads and those that are named', async () => {
  const [PATH = ''] = fakeProgram('s5cmd', 'echo v2.3.0').split(':');
  const program = fileURLToPath(new URL('describe.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--by-default', 'upload-24MiB-1x', 'nope'],
    {
      env: { PATH },
    },
  );
  expect(stdout.trimEnd()).not.toContain('\n');
  const { s3Clients, missing, workloads } = JSON.parse(stdout);
  expect(s3Clients.map(({ id }: { id: string }) => id)).toEqual([...BUNDLED_CLIENTS, 's5cmd']);
  expect(s3Clients.at(-1)).toEqual({ id: 's5cmd', version: '2.3.0', bundled: false });
  expect(missing).toContainEqual({
    id: 'rclone',
    isInstalled: false,
    why: 'rclone is not on PATH',
  });
  expect(Workload.parse(workloads['download-64KiB-128x']).tasks).toHaveLength(128);
  expect(Workload.parse(workloads['upload-24MiB-1x']).tasks).toMatchObject([
    { size: 24 * 2 ** 20 },
  ]);
  expect(workloads).not.toHaveProperty('nope');
});
