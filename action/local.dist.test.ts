import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunResult } from '../src/contract/run-result.ts';
import { RunnerJob } from '../src/testing/action-harness.ts';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const action = usePackagedAction();
const CHOICE = {
  backend: 'local',
  'instance-types': 'local',
  's3-clients': 'raw-http,sdk-js',
  workloads: 'upload-64KiB-128x',
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
  expect(main.log.lines.join('\n')).toMatch(/=== case 1 of 2: S3Standard raw-http/);
  expect(main.log.commands.map(({ command }) => command)).toEqual(['group', 'endgroup']);
  expect(await job.post().exited).toBe(0);
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
    [{ 'storage-classes': 'S3Express' }, /^Unknown storage class "S3Express"/],
    [{ branch: 'main' }, /^branch needs suite: the built-in suite has no branches\.$/],
  ])('refuses %o', async (inputs, message) => {
    const main = new RunnerJob(action.dist(), { inputs: { ...CHOICE, ...inputs } }).main();
    expect(await main.exited).toBe(1);
    expect(main.annotations('error')).toEqual([expect.stringMatching(message)]);
    expect(main.outputs.status).toBe('invalid-input');
  });
});
