import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { RunResult } from '../src/contract/run-result.ts';
import { RunnerJob, type Step } from '../src/testing/action-harness.ts';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { FakeGitHub } from '../src/testing/fake-github/fake-github.ts';
import { PullRequest } from '../src/testing/pull-request.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const action = usePackagedAction();

/** As pasted, but for the token, which is the fake GitHub's. */
const pasted = readFileSync(new URL('../docs/workflows/pull-request.yml', import.meta.url), 'utf8');
const PASTED: Record<string, string> = parse(pasted).jobs.compare.steps.at(-1).with;

/** https://github.com/nektos/act, which runs workflows as GitHub does; `go install github.com/nektos/act@v0.2.89` */
const act = await execa('act', ['--version'], { reject: false });

/** A runner whose runs take the time that it says, on any machine. */
const RUNNER = `
const { readFileSync } = require('node:fs');
const seconds = Number(readFileSync(__dirname + '/seconds', 'utf8'));
for (let run = 1; run <= 3; run++) console.log('Run:' + run + ' Secs:' + seconds + ' Gb/s:' + 1 / seconds);
`;
const CLIENT = JSON.stringify({
  clients: { mine: { runner: [process.execPath, 'runner.cjs'] } },
  workloads: [{ action: 'download', fileSize: '1KiB', filesOnDisk: false, maxRepeatCount: 3 }],
});

async function opened(seconds: string, fork: boolean) {
  const dir = tempDir();
  const before = {
    ...{ 's3-benchmarks.yml': CLIENT, 'runner.cjs': RUNNER, seconds: '1' },
    '.github/workflows/s3-benchmarks.yml': pasted,
  };
  const pull = await PullRequest.open(dir, before, { seconds, 'change.txt': 'A change.' }, fork);
  return { dir, pull, workspace: await pull.checkout(dir) };
}

/** The workflow of docs/pull-requests.md, of a pull request whose runs take so many seconds instead of 1. */
async function compare(
  seconds: string,
  fork: boolean,
): Promise<{ main: Step; pull: PullRequest; github: FakeGitHub }> {
  const { dir, pull, workspace } = await opened(seconds, fork);
  const github = await FakeGitHub.start();
  onTestFinished(() => github[Symbol.asyncDispose]());
  const may = fork ? 'read' : 'write';
  github.state.permissions = { contents: 'read', 'pull-requests': may };
  const inputs = { ...PASTED, 'fail-on': 'regression', 'instance-types': 'local' };
  const env = { ...pull.variables(dir, workspace), ...github.env() };
  const main = new RunnerJob(action.dist(), { inputs, env }).main();
  await main.exited;
  return { main, pull, github };
}

test('a slower pull request, of a fork, fails its check; its token cannot comment, which is a notice', async () => {
  const { github, main, pull } = await compare('1.15', true);
  expect(main.child.exitCode, main.stdout + main.stderr).toBe(1);
  expect(main.outputs).toMatchObject({ status: 'regressed', regressions: '1' });
  expect(main.annotations('error')).toEqual([expect.stringMatching(/^Slower: 1\scell\./)]);
  expect(main.annotations('warning')).toEqual([]);
  expect(main.annotations('notice')).toEqual([
    expect.stringMatching(/^The comment on #12 could not be written: .*fork/),
  ]);
  expect(github.state.comments).toEqual([]);
  const { suite } = RunResult.parse(JSON.parse(readFileSync(main.outputs['result-file']!, 'utf8')));
  expect(suite.client).toEqual({
    repository: 'https://github.com/octo-org/s3',
    candidate: { ref: 'refs/pull/12/head', commit: pull.head },
    baseline: { ref: pull.base, commit: pull.base },
  });
  expect(main.summary).toMatch(/Measured on one of GitHub’s runners, with S3 on the same machine/);
});

test('an equal one passes, and gets a comment', async () => {
  const { github, main } = await compare('1', false);
  expect(main.child.exitCode, main.stdout + main.stderr).toBe(0);
  expect(main.outputs).toMatchObject({ status: 'succeeded', regressions: '0' });
  const comments = github.state.comments.filter(({ issue }) => issue === 12);
  expect(comments).toHaveLength(1);
  expect(comments[0]!.body).toContain('Measured on one of GitHub’s runners');
  expect(main.annotations('notice')).toEqual([]);
});

test.skipIf(act.failed)('the pasted workflow runs as it is (needs act)', async () => {
  const { dir, pull, workspace } = await opened('1.15', false);
  const [event, published] = [join(dir, 'event.json'), join(dir, 'action')];
  writeFileSync(event, JSON.stringify(pull.payload));
  cpSync(action.dist(), join(published, 'dist'), { recursive: true });
  cpSync(new URL('../action.yml', import.meta.url), join(published, 'action.yml'));
  const options = [
    ...['pull_request', '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', event],
    ...['--no-cache-server', '--local-repository', `OWNER/s3-benchmarks@v1=${published}`],
  ];
  const env = { XDG_CACHE_HOME: dir, XDG_CONFIG_HOME: dir };
  const { all } = await execa('act', options, { cwd: workspace, env, all: true, reject: false });
  expect(all).toContain(`building https://github.com/octo-org/s3 at ${pull.head.slice(0, 12)}`);
  expect(all).toMatch(/Slower: 1\scell\./);
});
