import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jobNameOf } from '../src/contract/deployment.ts';
import { RunnerJob } from '../src/testing/action-harness.ts';
import {
  type Account,
  aGitHubJob,
  someInputs,
  usePackagedAction,
} from '../src/testing/action-on-fake-aws.ts';
import { loadedFiles } from '../src/testing/processes.ts';
import { runKeyOf } from './inputs.ts';

const action = usePackagedAction();

describe('is refused in words, with nothing submitted:', () => {
  test.each<[string, Record<string, string>, (account: Account) => void, RegExp]>([
    [
      'an unknown instance type, naming those there are',
      { 'instance-types': 'c7gn.16xlage' },
      () => {},
      /^Unknown instance type "c7gn\.16xlage"\. Did you mean "c7gn\.16xlarge"\? Known: c5n\.18xlarge, c7gn/,
    ],
    [
      'a storage class that the stack lacks',
      { 'storage-classes': 'S3Standard' },
      ({ aws }) => {
        const buckets = aws.manifest.buckets.filter((one) => one.storageClass === 'S3Express');
        publish(aws, { ...aws.manifest, buckets });
      },
      /^Unknown storage class "S3Standard"/,
    ],
    [
      'an unknown workload',
      { workloads: 'download-5GiB' },
      () => {},
      /^Unknown workload "download-5GiB"\. Did you mean "download-5GiB-1x"\?/,
    ],
    [
      'an S3 client that the suite does not have, naming those it has',
      { 's3-clients': 'rclon' },
      () => {},
      /^Unknown S3 client "rclon"\. Did you mean "rclone"\? Known: crt-c, crt-python, rclone\.$/,
    ],
    [
      'a branch that is not there',
      { branch: 'no-such' },
      () => {},
      /^suite "https:\/\/github\.com\/octo-org\/suite\.git" has no branch or tag "no-such": give one that exists with branch\.$/,
    ],
    [
      'another suite without S3 clients',
      { suite: 'builtin' },
      () => {},
      /^s3-clients is missing: this suite has no default here/,
    ],
    [
      'what would cost too much',
      { 'max-cost': '1' },
      () => {},
      /^The plan does not fit: .* max-cost is 1\..* or raise the limit\.$/,
    ],
    [
      'what would cost more than anybody should pay without asking for it',
      {},
      ({ aws }) => {
        const { instanceTypes } = aws.manifest;
        const dear = { ...instanceTypes['c7gn.16xlarge']!, usdPerHour: 100 };
        publish(aws, {
          ...aws.manifest,
          instanceTypes: { ...instanceTypes, 'c7gn.16xlarge': dear },
        });
      },
      /^The plan does not fit: .* max-cost is 50 where it is not given\. It would fit with instance-types: c5n\.18xlarge;/,
    ],
    [
      'a request that is too long for a job',
      {},
      ({ aws }) => {
        const s3Clients = Array.from({ length: 500 }, (_, at) => `some-s3-client-${at}`);
        publish(aws, { ...aws.manifest, defaults: { ...aws.manifest.defaults, s3Clients } });
      },
      /^The request of a job is too long for AWS Batch: it takes \d+ characters, and .* Shorten s3-clients, which has/,
    ],
    [
      'what would take too long',
      { 'time-budget-minutes': '60' },
      () => {},
      /expected to take 1\.6 h, but legs × time-budget-minutes is 1\.0 h\. It would fit with instance-types: c5n\.18xlarge;/,
    ],
    [
      'a stack that is not there',
      { 'stack-name': 'Other' },
      () => {},
      /^There is no stack "Other" in us-west-2 \(no parameter .*\): .* deploy the stack as infra\/README\.md says\.$/,
    ],
    [
      'a stack of another version',
      {},
      ({ aws }) => publish(aws, { ...aws.manifest, schemaVersion: 2 }),
      /has schemaVersion 2, but this version of the action reads 1: deploy the stack from the same/,
    ],
  ])('%s', async (_, inputs, arrange, message) => {
    const account = await action.account();
    arrange(account);
    const main = account.job(inputs).main();
    expect(await main.exited).toBe(1);
    expect(main.annotations('error')).toEqual([expect.stringMatching(message)]);
    expect(main.outputs).toMatchObject({ status: 'invalid-input', continue: 'false' });
    expect(account.aws.count('batch:SubmitJob')).toBe(0);
    expect(main.state).toEqual({});
  });

  test.each<[string, (account: Account) => Record<string, string | undefined>, string, RegExp]>([
    [
      'no permission to ask for an ID token',
      () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined }),
      'invalid-input',
      /^The job may not ask for an ID token: add "permissions: \{ id-token: write/,
    ],
    [
      'a right to ask for ID tokens that has ended',
      ({ aws }) => {
        aws.github.requestTokenEnds = aws.clock.now();
        return {};
      },
      'infrastructure-failed',
      /^GitHub gives this job no more ID tokens \(status 401\): .* Set time-budget-minutes below that/,
    ],
    [
      'a role that does not trust the workflow',
      ({ aws }) => {
        aws.github.sub = 'repo:octo-org@1/s3@2:ref:refs/heads/main';
        return {};
      },
      'infrastructure-failed',
      /is not allowed: .* The token said sub "repo:octo-org@1\/s3@2:ref:refs\/heads\/main"/,
    ],
    [
      'a role that may not submit',
      ({ aws }) => {
        aws.faults.add('batch:SubmitJob', 'deny');
        return {};
      },
      'infrastructure-failed',
      /^batch:SubmitJob on queue c5n-18xlarge, job definition c5n-18xlarge-trusted is not allowed/,
    ],
    [
      'a stack in use, with on-busy fail',
      ({ aws }) => {
        aws.batch.submitByOthers('theirs', { runningMs: 1e9 });
        return { 'INPUT_ON-BUSY': 'fail' };
      },
      'infrastructure-failed',
      /^Job theirs is in flight: try again when it has ended\.$/,
    ],
    [
      'a job of the same name that was told something else',
      ({ aws }) => {
        aws.batch.submitByOthers(jobNameOf(runKeyOf(someInputs(), aGitHubJob()), 'c5n.18xlarge'), {
          runningMs: 1e9,
        });
        return {};
      },
      'infrastructure-failed',
      /exists with other parameters: start a new run\. Start a new run, or set fresh to true\.$/,
    ],
  ])('%s', async (_, arrange, status, message) => {
    const account = await action.account();
    const env = arrange(account);
    const main = account.job({}, env).main();
    expect(await main.exited).toBe(1);
    expect(main.annotations('error')).toEqual([expect.stringMatching(message)]);
    expect(main.outputs.status).toBe(status);
    expect(account.aws.batch.jobs.filter(({ input }) => input.parameters?.request)).toEqual([]);
  });
});

describe('what is loaded', () => {
  const clients = /class (Batch|CloudWatchLogs|S3|SSM|STS)Client\b/;
  const loadsClient = (files: string[]) =>
    files.some((file) => clients.test(readFileSync(join(action.dist(), file), 'utf8')));

  const bytesOf = (files: string[]) =>
    files.reduce((sum, file) => sum + statSync(join(action.dist(), file)).size, 0);

  test('for a wrong input is the entry and what reads inputs, without a client of AWS', async () => {
    const files = await loadedFiles(action.dist(), (env) => {
      return new RunnerJob(action.dist(), { env, inputs: { legs: 'x' } }).main().exited;
    });
    expect(files.slice(0, 2)).toEqual(['main/index.js', 'shared/index.js']);
    expect(bytesOf(files)).toBeLessThan(2_200_000);
    expect(loadsClient(files)).toBe(false);
  });

  test('for good inputs is what they need, clients of AWS among it', async () => {
    const { job } = await action.account();
    const run = (env: Record<string, string>) => job({ 'dry-run': 'true' }, env).main().exited;
    expect(loadsClient(await loadedFiles(action.dist(), run))).toBe(true);
  });

  test('by post with nothing to do is no client of AWS', async () => {
    const run = (env: Record<string, string>) =>
      new RunnerJob(action.dist(), { env }).post().exited;
    const files = await loadedFiles(action.dist(), run);
    expect(files.slice(0, 2)).toEqual(['post/index.js', 'shared/index.js']);
    expect(bytesOf(files)).toBeLessThan(1_200_000);
    expect(loadsClient(files)).toBe(false);
  });
});

function publish(aws: Account['aws'], manifest: object): void {
  aws.parameters.set('/s3-benchmarks/fake-stack/manifest', JSON.stringify(manifest));
}
