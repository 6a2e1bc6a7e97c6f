import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { exists } from '../files.ts';
import { pythonFor } from './tools.ts';

const python = await execa('python3', ['--version'], { reject: false });
const never = new AbortController().signal;
const waits = { poll: 5, beat: 5, gone: 10_000 };
const ROOT = 'scripts/build-runner.py';

/** What a suite with requirements gets from a `python3` that does this. */
function pythonThat(script: string, timeout = never, files: Record<string, string> = {}) {
  const dir = tempDir();
  const all = { 'scripts/requirements.txt': 'boto3', [ROOT]: 'import boto3', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const environment = {
    PATH: fakeProgram('python3', script),
    XDG_CACHE_HOME: dir,
    LOG: join(dir, 'log'),
  };
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const start = () =>
    pythonFor(dir, [ROOT], { workDir: dir, environment, signal: never, log }, timeout, waits);
  const installed = () => readFileSync(join(dir, 'log'), 'utf8').trim().split('\n');
  return { start, lines, installed, cache: join(dir, 's3-benchmarks/python') };
}

/** A `python3` that makes environments whose pip writes down what it is asked for. */
const FAKE = (missing = '') => `[ "$1" = --version ] && exit 0
  mkdir -p "$3/bin"
  cat > "$3/bin/python3" <<'END'
#!/bin/sh
if [ "$1" = -c ]; then echo ${missing}; exit 0; fi
shift 4
echo "$@" >> "$LOG"
END
  chmod +x "$3/bin/python3"`;

test('packages whose installation fails fail the job with the reason, which is not its last line', async () => {
  await expect(pythonThat('echo too old; exit 1').start()).rejects.toThrow(
    'python3 cannot be started: too old',
  );
  const withoutVenv = `[ "$1" = --version ] && exit 0
    echo '    apt install python3.11-venv'; echo 'Failing command: /x/bin/python3'; exit 1`;
  await expect(pythonThat(withoutVenv).start()).rejects.toThrow(
    'python3 cannot make an environment: Python cannot create environments here: apt install python3.11-venv',
  );
  const withoutPip = `[ "$1" = --version ] && exit 0
    mkdir -p "$3/bin"; printf '#!/bin/sh\\necho "ERROR: no such package"; echo "[notice] To update, run: pip"; exit 1\\n' \\
      > "$3/bin/python3"
    chmod +x "$3/bin/python3"`;
  const { cache, start } = pythonThat(withoutPip);
  await expect(start()).rejects.toThrow(
    "the suite's Python packages cannot be installed: no such package",
  );
  expect(readdirSync(cache)).toEqual([]);
});

test('a machine without Python is told what to install', async () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'scripts'));
  writeFileSync(join(dir, 'scripts/requirements.txt'), 'boto3');
  const environment = { PATH: '/nowhere' };
  const context = { workDir: dir, environment, signal: never, log: () => {} };
  await expect(pythonFor(dir, [], context, never)).rejects.toThrow(
    'python3 cannot be started: there is no python3: install it (Debian: apt install python3)',
  );
});

test('packages whose installation goes on without end fail the job', async () => {
  await expect(pythonThat('exec sleep 1000', AbortSignal.abort()).start()).rejects.toThrow(
    /: it did not end within 30 min$/,
  );
});

test('of all that a suite lists, what its scripts import is installed, once for jobs that start at once', async () => {
  const files = {
    'scripts/requirements.txt': 'boto3>=1 # the SDK\nmypy\npandas\nnumpy==2\n',
    'scripts/graph.py': 'import pandas',
    [ROOT]: "from helper import x\nimport os, sys\nrunner = 'main.py'",
    'scripts/helper.py': 'def f():\n    import boto3  # type: ignore',
    'runners/one/main.py': 'from parts import fast',
    'runners/one/parts.py': 'import numpy.linalg as la',
    'runners/one/graph.py': 'import pandas',
  };
  const { installed, lines, start } = pythonThat(FAKE(), never, files);
  const interpreters = await Promise.all([start(), start(), start()]);
  expect(new Set(interpreters).size).toBe(1);
  expect(await exists(interpreters[0]!)).toBe(true);
  expect(await start()).toBe(interpreters[0]);
  expect(installed()).toEqual([
    '--disable-pip-version-check boto3>=1 numpy==2'.replace(/^--\S+ /, ''),
  ]);
  expect(lines).toContain("Of the suite's Python packages its scripts import: boto3>=1, numpy==2");
});

test.each<[string, string, Record<string, string>]>([
  ['a module is missing all the same', FAKE('yaml'), { [ROOT]: 'import yaml' }],
  ['a script loads what no text names', FAKE(), { [ROOT]: "import runpy\nrunpy.run_module('x')" }],
  ['a line is not a name', FAKE(), { 'scripts/requirements.txt': '-r other.txt\nboto3' }],
])('all is installed where %s', async (_, script, files) => {
  const { installed, start } = pythonThat(script, never, files);
  await start();
  expect(installed().at(-1)).toMatch(/^-r .*\/scripts\/requirements\.txt$/);
});

describe.skipIf(python.failed)('with the real python3', () => {
  test('a suite whose scripts need nothing of it gets an environment without packages', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'scripts'));
    writeFileSync(join(dir, 'scripts/requirements.txt'), 'no-such-package-at-all\n');
    writeFileSync(join(dir, ROOT), 'import json, os.path\nfrom concurrent import futures');
    const environment = { PATH: process.env.PATH, XDG_CACHE_HOME: dir };
    const context = { workDir: dir, environment, signal: never, log: () => {} };
    const start = () => pythonFor(dir, [ROOT], context, never, waits);
    const [one, other] = await Promise.all([start(), start()]);
    expect(one).toBe(other);
    const { stdout } = await execa(one, ['-c', 'import sys; print(sys.prefix)']);
    expect(join(stdout, 'bin/python3')).toBe(one);
  });
});
