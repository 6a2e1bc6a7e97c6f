import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';

// A busy machine takes its time to start programs.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A clone as it is before `npm ci`. */
function bareClone(): string {
  const clone = tempDir();
  for (const part of ['package.json', 'src']) {
    const filter = (path: string) => !/\.test\.ts$|\/(?:testing|s3-server|report)$/.test(path);
    cpSync(join(ROOT, part), join(clone, part), { recursive: true, filter });
  }
  return clone;
}

async function start(clone: string, ...options: string[]) {
  const command = [...options, join(clone, 'src/cli/start.cjs'), '--help'];
  const { exitCode, stderr } = await execa(process.execPath, command, { reject: false });
  return { exitCode, stderr };
}

test('a clone without its packages says in a sentence that npm ci is missing', async () => {
  const clone = bareClone();
  expect(await start(clone)).toEqual({
    exitCode: 2,
    stderr: `error: The packages of S3 Benchmarks are not installed: run npm ci in ${clone}.`,
  });
});

test('an old Node in a clone is told where to get a newer one', async () => {
  const old = join(tempDir(), 'old.cjs');
  const versions = `{ value: { ...process.versions, node: '20.20.2' } }`;
  writeFileSync(old, `Object.defineProperty(process, 'versions', ${versions});`);
  const { exitCode, stderr } = await start(ROOT, '--require', old);
  expect(stderr).toMatch(
    /^error: S3 Benchmarks needs Node 24 or later, and this is v[\d.]+: run npm ci, which also installs one for npm start\.$/,
  );
  expect(exitCode).toBe(2);
});
