import { describe, expect, test, vi } from 'vitest';
import { usePackagedAction, whenWaited } from '../src/testing/action-on-fake-aws.ts';
import { FakeGitHub } from '../src/testing/fake-github/fake-github.ts';
import { forwardProxy } from '../src/testing/proxies.ts';
import { tlsFront } from '../src/testing/tls-front.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ONE = { 'instance-types': 'c5n.18xlarge' };
const action = usePackagedAction();
const INTERRUPT = new URL('../src/testing/preload-interrupt.ts', import.meta.url).href;

describe('what cannot be read while a job runs does not end it:', () => {
  test('a log that is denied is a warning', async () => {
    const { aws, job } = await action.account();
    aws.faults.add('logs:GetLogEvents', 'deny');
    const main = job(ONE).main();
    expect(await main.exited, main.stdout).toBe(0);
    expect(main.outputs.status).toBe('succeeded');
    expect(main.annotations('warning')).toEqual([
      expect.stringMatching(
        /^c5n\.18xlarge: the log of the job cannot be read, but the job itself continues: logs:GetLogEvents on log stream/,
      ),
    ]);
  });

  test.each(['batch:DescribeJobs', 's3:ListObjectsV2', 's3:GetObject'])(
    'with %s denied the job is left, post does not end it, and a re-run has its result',
    async (call) => {
      const { aws, job } = await action.account();
      aws.batch.script('c5n.18xlarge', { runningMs: HOUR });
      aws.clock.after(6 * MINUTE, () => aws.faults.add(call, 'deny'));
      const first = job(ONE);
      const main = first.main();
      expect(await main.exited).toBe(1);
      expect(main.outputs.status).toBe('infrastructure-failed');
      expect(main.annotations('error')[0]).toMatch(/ on .* is not allowed: grant it to the role/);
      expect(main.summary).toMatch(/is not allowed: grant it/);
      expect(await first.post().exited).toBe(0);
      expect(aws.count('batch:TerminateJob')).toBe(0);

      aws.faults.clear();
      const again = job(ONE, { GITHUB_RUN_ATTEMPT: '2' }).main();
      expect(await again.exited, again.stdout).toBe(0);
      expect(aws.batch.jobs).toHaveLength(1);
      expect(again.summary).toMatch(/2 of 2\scases measured/);
    },
  );
});

test('a re-run after a cancel measures what was cancelled, and keeps the rest', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c7gn.16xlarge', { stoppingMs: 500 });
  const main = job().main();
  whenWaited(aws, 20 * MINUTE, () => void main.child.kill('SIGINT'));
  expect(await main.exited).toBe(1);
  expect(aws.batch.jobs.map(({ status }) => status)).toEqual(['SUCCEEDED', 'FAILED']);
  vi.restoreAllMocks();
  const again = job({}, { GITHUB_RUN_ATTEMPT: '2' }).main();
  expect(await again.exited, again.stdout).toBe(0);
  expect(again.summary).toMatch(/6 of 6\scases measured/);
  expect(aws.batch.jobs).toHaveLength(4);
});

describe('interrupted', () => {
  test('before the program is loaded it leaves outputs and a summary', async () => {
    const { aws, job } = await action.account();
    const main = job(ONE, {}, ['--import', INTERRUPT]);
    const step = main.main();
    // Whether it is told while it loads or right after, nobody can say.
    expect([1, 130]).toContain(await step.exited);
    expect(step.outputs).toMatchObject({ status: 'interrupted', continue: 'false' });
    expect(step.summary).toContain('Cancelled');
    expect(step.annotations('error')).toEqual(['Cancelled.']);
    expect(aws.count('batch:SubmitJob')).toBe(0);
  });

  test('and ended by force it has the summary of what was measured so far', async () => {
    const { aws, job } = await action.account();
    const main = job().main();
    whenWaited(aws, 20 * MINUTE, () => {
      vi.spyOn(aws.clock, 'sleep').mockReturnValue(new Promise(() => {}));
      main.child.kill('SIGINT');
    });
    expect(await main.exited).toBe(130);
    expect(main.outputs.status).toBe('interrupted');
    expect(main.summary).toMatch(/`c5n\.18xlarge`: ✅ done/);
    expect(main.summary).toMatch(/2 of 2\scases measured/);
    expect(main.summary).toMatch(/\*\*The end:\*\* `Cancelled; /);
  });
});

test('behind a proxy that is the only way out all goes by it, with its own authority', async () => {
  const { aws, job, suite } = await action.account();
  const github = await FakeGitHub.start();
  const endpoint = aws.env().AWS_ENDPOINT_URL!;
  const bucket = aws.manifest.resultsBucket!;
  const hosts = {
    'aws.invalid': { url: endpoint },
    [`${bucket}.aws.invalid`]: { url: endpoint, prefix: `/${bucket}` },
    'token.invalid': { url: endpoint },
    'api.invalid': { url: github.url },
    'github.com': { gitRepository: suite.repository.path },
  };
  const { caFile, port } = await tlsFront(hosts);
  const targets = Object.fromEntries(Object.keys(hosts).map((host) => [host, { port }]));
  const proxy = await forwardProxy(targets, 'secret');
  const idToken = new URL(aws.env().ACTIONS_ID_TOKEN_REQUEST_URL!);
  const main = job(
    { ...ONE, 'pull-request': '12', 'github-token': 'fake-token' },
    {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: caFile,
      AWS_ENDPOINT_URL: 'https://aws.invalid',
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://token.invalid${idToken.pathname}${idToken.search}`,
      GITHUB_API_URL: 'https://api.invalid',
      // No short cut to a folder.
      GIT_CONFIG_COUNT: undefined,
    },
  ).main();
  expect(await main.exited, main.stdout + main.stderr).toBe(0);
  expect(main.outputs.status).toBe('succeeded');
  expect(github.state.comments).toHaveLength(1);
  expect(new Set(proxy.asked)).toEqual(
    new Set(Object.keys(hosts).map((host) => `CONNECT ${host}:443`)),
  );
  expect(main.stdout).not.toContain('secret');
  await github[Symbol.asyncDispose]();
});

test('a proxy that is gone is told by host and cause', async () => {
  const { job } = await action.account();
  const main = job(ONE, {
    https_proxy: 'http://127.0.0.1:1',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.invalid/x?y=z',
  }).main();
  expect(await main.exited).toBe(1);
  expect(main.outputs.status).toBe('infrastructure-failed');
  expect(main.annotations('error')[0]).toMatch(
    /token\.actions\.invalid: connect ECONNREFUSED 127\.0\.0\.1:1/,
  );
});
