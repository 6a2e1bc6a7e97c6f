import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobFailure } from '../job-context.ts';
import { installTools } from './tools.ts';

const AMAZON_LINUX = { system: 'amzn 2023', isRoot: true };

/** Installs with a `python3` that does this, for a suite that has a script to install tools. */
async function install(
  python3: string,
  machine = AMAZON_LINUX,
  hasScript = true,
  timeout = new AbortController().signal,
) {
  const dir = tempDir();
  mkdirSync(join(dir, 'scripts'));
  if (hasScript) writeFileSync(join(dir, 'scripts/install-tools-AL2023.py'), 'the script');
  const lines: string[] = [];
  const context = {
    workDir: dir,
    environment: { PATH: fakeProgram('python3', python3) },
    signal: new AbortController().signal,
    log: (line: string) => lines.push(line),
  };
  const [end] = await Promise.allSettled([installTools(dir, context, machine, timeout)]);
  const installed = end.status === 'fulfilled' ? end.value : undefined;
  return { dir, lines, installed, error: end.status === 'rejected' ? end.reason : undefined };
}

describe('the suite’s tools', () => {
  test('are installed by the suite’s own script, before the eyes of the reader', async () => {
    const { dir, lines, installed } = await install('echo "python3 $* in $PWD"');
    expect(installed).toBe('the script');
    expect(lines).toEqual([
      "--- installing the suite's tools with scripts/install-tools-AL2023.py ---",
      `python3 ${dir}/scripts/install-tools-AL2023.py in ${dir}`,
    ]);
  });

  test.each([
    ['the suite has no script', AMAZON_LINUX, false, 'the suite has no scripts/install-tools'],
    ['the system is another', { system: 'debian 12', isRoot: true }, true, 'not Amazon Linux 2023'],
    ['it is older', { system: 'amzn 2', isRoot: true }, true, 'not Amazon Linux 2023'],
    ['the job is not root', { ...AMAZON_LINUX, isRoot: false }, true, 'the job is not root'],
  ])('are those of the machine when %s', async (_, machine, hasScript, why) => {
    const { lines, installed } = await install('echo installed; exit 1', machine, hasScript);
    expect(installed).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(why);
  });

  test.each([
    [
      'its last words',
      'echo reading; echo "No match for argument: go" >&2; echo; exit 1',
      'No match for argument: go',
    ],
    [
      'the reason, where another line is the last',
      'echo "Error: Unable to find a match: go"; echo "FAILED running: dnf install go"; exit 1',
      'Error: Unable to find a match: go',
    ],
    ['its exit code when it said nothing', 'exit 3', 'exit code 3'],
  ])('fail the job with %s', async (_, script, words) => {
    const { error } = await install(script);
    expect(error).toBeInstanceOf(JobFailure);
    expect(String(error)).toBe(`JobFailure: the suite's tools cannot be installed: ${words}`);
  });

  test('fail the job when installing them goes on without end', async () => {
    const { error } = await install('exec sleep 1000', AMAZON_LINUX, true, AbortSignal.abort());
    expect(String(error)).toBe(
      "JobFailure: the suite's tools cannot be installed: it did not end within 30 min",
    );
  });
});
