import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { aJobRequest } from '../src/testing/requests.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const MAIN = new URL('main.ts', import.meta.url).pathname;

/** Starts the job as Batch does. */
function job(...args: string[]) {
  return execa(process.execPath, [MAIN, ...args], { reject: false });
}

describe('the job', () => {
  test.each<[string, () => string[], string]>([
    ['no request', () => [], 'job parameter "request" is not JSON'],
    [
      'another version',
      () => ['--request', '{"schemaVersion":2}'],
      'job parameter "request" is not valid',
    ],
    [
      'no place for results',
      () => ['--request', JSON.stringify(aJobRequest())],
      '--results-bucket is missing',
    ],
  ])('refuses %s in one sentence with exit code 2', async (_, args, message) => {
    const { exitCode, stderr } = await job(...args());
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  test('that cannot do its work says why and exits with 1', async () => {
    const dir = tempDir();
    const request = JSON.stringify(aJobRequest({ workloads: ['nope'] }));
    const folders = ['--work-dir', dir, '--results-dir', dir];
    const { exitCode, stderr } = await job('--request', request, ...folders);
    expect(stderr).toBe('error: the built-in suite has no workload nope');
    expect(exitCode).toBe(1);
  });
});
