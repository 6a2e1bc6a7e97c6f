import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeProgram } from '../../src/testing/fake-program.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { pythonFor } from './python.ts';

const never = new AbortController().signal;

/** What a suite with requirements gets from a `python3` that does this. */
function pythonThat(script: string, timeout: AbortSignal): Promise<string> {
  const dir = tempDir();
  mkdirSync(join(dir, 'scripts'));
  writeFileSync(join(dir, 'scripts/requirements.txt'), 'boto3');
  const environment = { PATH: fakeProgram('python3', script), XDG_CACHE_HOME: dir };
  return pythonFor(dir, { workDir: dir, environment, signal: never, log: () => {} }, timeout);
}

test('packages whose installation fails fail the job with its last words', async () => {
  await expect(pythonThat('echo no venv here; exit 1', never)).rejects.toThrow(
    'python3 cannot be started: no venv here',
  );
});

test('packages whose installation goes on without end fail the job', async () => {
  await expect(pythonThat('exec sleep 1000', AbortSignal.abort())).rejects.toThrow(
    /: it did not end within 30 min$/,
  );
});
