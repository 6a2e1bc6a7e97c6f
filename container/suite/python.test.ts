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
  await expect(pythonThat('echo too old; exit 1', never)).rejects.toThrow(
    'python3 cannot be started: too old',
  );
  const withoutVenv = '[ "$1" = --version ] && exit 0; echo no venv here; exit 1';
  await expect(pythonThat(withoutVenv, never)).rejects.toThrow(
    'python3 cannot make an environment: no venv here',
  );
  const withoutPip = `[ "$1" = --version ] && exit 0
    mkdir -p "$3/bin"; printf '#!/bin/sh\\necho no such package; exit 1\\n' > "$3/bin/python3"
    chmod +x "$3/bin/python3"`;
  await expect(pythonThat(withoutPip, never)).rejects.toThrow(
    "the suite's Python packages cannot be installed: no such package",
  );
});

test('a machine without Python is told what to install', async () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'scripts'));
  writeFileSync(join(dir, 'scripts/requirements.txt'), 'boto3');
  const environment = { PATH: '/nowhere' };
  const context = { workDir: dir, environment, signal: never, log: () => {} };
  await expect(pythonFor(dir, context, never)).rejects.toThrow(
    'python3 cannot be started: there is no python3: install it (Debian: apt install python3)',
  );
});

test('packages whose installation goes on without end fail the job', async () => {
  await expect(pythonThat('exec sleep 1000', AbortSignal.abort())).rejects.toThrow(
    /: it did not end within 30 min$/,
  );
});
