import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunResult } from '../src/contract/run-result.ts';
import { RunnerJob } from '../src/testing/action-harness.ts';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { processesWith } from '../src/testing/processes.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const action = usePackagedAction();
const CHOICE = {
  backend: 'local',
  'budget-minutes': '0.15',
  'instance-types': 'local',
  's3-clients': 'raw-http,sdk-js',
  // Large enough for the server to hash in threads, which are a program of their own.
  workloads: 'upload-8MiB-8x-crc32',
};

/** The action as a runner has downloaded it: only what is published, and no packages anywhere above. */
function published(): string {
  const dir = tempDir();
  cpSync(action.dist(), join(dir, 'dist'), { recursive: true });
  return join(dir, 'dist');
}

test('backend local measures on the runner, in a folder without node_modules', async () => {
  const job = new RunnerJob(published(), { inputs: CHOICE });
  const main = job.main();
  expect(await main.exited, main.stdout + main.stderr).toBe(0);
  const { outputs } = main;
  expect(outputs).toMatchObject({ status: 'succeeded', continue: 'false' });
  const result = RunResult.parse(JSON.parse(readFileSync(outputs['result-file']!, 'utf8')));
  expect(result).toMatchObject({ trigger: 'local', runKey: outputs['run-key'] });
  const cases = result.jobs.flatMap((one) => one.cases);
  expect(cases.map(({ s3Client, status }) => [s3Client, status])).toEqual([
    ['raw-http', 'measured'],
    ['sdk-js', 'measured'],
  ]);
  expect(main.summary).toMatch(/2 of 2\scases measured/);
  expect(existsSync(outputs['report-file']!)).toBe(true);
  expect(main.log.lines.join('\n')).toMatch(
    /=== round 1: S3Standard raw-http upload-8MiB-8x-crc32/,
  );
  expect(main.log.commands.map(({ command }) => command)).toEqual(['group', 'endgroup']);
  expect(await job.post().exited).toBe(0);
});

test('a cancel ends all that was started on the runner, and keeps what was measured', async () => {
  const mark = randomUUID();
  const main = new RunnerJob(action.dist(), { inputs: CHOICE, env: { TEST_MARK: mark } }).main();
  // The first S3 client has ended its round then.
  await expect.poll(() => main.stdout.match(/=== round 1: /g)?.length ?? 0).toBeGreaterThan(1);
  main.child.kill('SIGINT');
  // Not 130: it was done before its time for that was up.
  expect(await main.exited).toBe(1);
  expect(main.outputs.status).toBe('interrupted');
  expect(main.annotations('error')).toEqual([expect.stringMatching(/^Cancelled/)]);
  expect(main.summary).toContain('Interrupted before its end');
  if (process.platform === 'linux') expect(processesWith(mark)).toEqual([]);
});

describe('backend local', () => {
  test('plans and starts nothing in a dry run', async () => {
    const inputs = { ...CHOICE, 'dry-run': 'true' };
    const main = new RunnerJob(action.dist(), { inputs }).main();
    expect(await main.exited, main.stderr).toBe(0);
    expect(main.stdout).toContain('Benchmarking raw-http, sdk-js with the built-in suite');
    expect(main.outputs).toMatchObject({ status: 'planned', 'result-file': '' });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ 's3-clients': 'raw-htp' }, /^Unknown S3 client "raw-htp"\. Did you mean "raw-http"\?/],
    [
      { 'storage-classes': 'S3Express' },
      /^storage-classes "S3Express" needs the command line's --as-aws/,
    ],
    [
      { branch: 'main' },
      /^branch needs suite or a client file.*: the built-in suite has no branches\.$/,
    ],
  ])('refuses %o', async (inputs, message) => {
    const main = new RunnerJob(action.dist(), { inputs: { ...CHOICE, ...inputs } }).main();
    expect(await main.exited).toBe(1);
    expect(main.annotations('error')).toEqual([expect.stringMatching(message)]);
    expect(main.outputs.status).toBe('invalid-input');
  });
});
