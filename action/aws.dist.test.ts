import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { onFakeAws, packagedAction, RunnerJob } from '../src/testing/action-harness.ts';
import { FakeAws } from '../src/testing/fake-aws/fake-aws.ts';
import { type SuiteAtGitHub, suiteAt } from '../src/testing/suite-at-github.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

let dist: string;
let suite: SuiteAtGitHub;
beforeAll(async () => {
  dist = await packagedAction();
  suite = await suiteAt('https://github.com/octo-org/suite.git', tempDir(afterAll));
}, 180_000);

test('three', async () => {
  const aws = await FakeAws.start();
  onTestFinished(() => aws[Symbol.asyncDispose]());
  const { env, nodeArgs } = onFakeAws(aws);
  const job = new RunnerJob(dist, {
    env: { ...env, ...suite.env },
    nodeArgs,
    inputs: {
      'role-to-assume': aws.role.arn,
      'aws-region': aws.manifest.region,
      'stack-name': 'fake-stack',
      'time-budget-minutes': '600',
    },
  });
  const t = performance.now();
  const main = job.main();
  const code = await main.exited;
  console.log(
    performance.now() - t,
    code,
    main.stdout.slice(0, 6000),
    main.stderr,
    main.outputs,
    main.summary.slice(0, 300),
    Object.keys(main.state),
  );
  console.log(
    aws.calls
      .map((c) => c.call + (c.failed ?? ''))
      .join(' ')
      .slice(0, 3000),
  );
});
