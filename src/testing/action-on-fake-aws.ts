import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { onFakeAws, packagedAction, RunnerJob, type StepOptions } from './action-harness.ts';
import { FakeAws, STACK_NAME } from './fake-aws/fake-aws.ts';
import { type SuiteAtGitHub, suiteAt } from './suite-at-github.ts';
import { tempDir } from './temp-dir.ts';

/** Packaging takes half a minute, on a busy machine more; it is done once for all tests. */
const PACKAGING_MS = 300_000;

/** A fake AWS, and jobs of workflows that use the packaged action on it. */
export interface Account {
  aws: FakeAws;
  suite: SuiteAtGitHub;
  job(
    inputs?: StepOptions['inputs'],
    env?: StepOptions['env'],
    nodeArgs?: StepOptions['nodeArgs'],
  ): RunnerJob;
}

/** Makes the packaged action ready for the tests of a file. */
export function usePackagedAction() {
  let dist = '';
  let suite: SuiteAtGitHub;
  beforeAll(async () => {
    dist = await packagedAction();
    suite = await suiteAt('https://github.com/octo-org/suite.git', tempDir(afterAll));
  }, PACKAGING_MS);
  return {
    dist: () => dist,
    /** @param overrides of what is deployed */
    async account(overrides: Partial<EnvironmentManifest> = {}): Promise<Account> {
      const aws = await FakeAws.start(overrides);
      onTestFinished(() => aws[Symbol.asyncDispose]());
      const fake = onFakeAws(aws);
      const needed = {
        'role-to-assume': aws.role.arn,
        'aws-region': aws.manifest.region,
        'stack-name': STACK_NAME,
      };
      const job: Account['job'] = (inputs, env, nodeArgs = []) =>
        new RunnerJob(dist, {
          nodeArgs: [...fake.nodeArgs, ...nodeArgs],
          inputs: { ...needed, ...inputs },
          env: { ...fake.env, ...suite.env, ...env },
        });
      return { aws, suite, job };
    },
  };
}

/**
 * Does something once, as a call arrives and before it is answered.
 *
 * @param call `service:Operation`
 * @param if only then
 */
export function whenCalled(
  { faults }: FakeAws,
  { call, if: wanted = () => true }: { call: string; if?: () => boolean },
  then: () => void,
): void {
  const next = faults.next.bind(faults);
  let done = false;
  vi.spyOn(faults, 'next').mockImplementation((called) => {
    if (!done && called === call && wanted()) {
      done = true;
      then();
    }
    return next(called);
  });
}

/**
 * Does something once, when virtual time has come so far, and lets the wait under way last: what
 * follows does not race with a program whose waits cost no time.
 */
export function whenWaited({ clock }: FakeAws, ms: number, then: () => void): void {
  const sleep = clock.sleep.bind(clock);
  const at = clock.now().getTime() + ms;
  let done = false;
  vi.spyOn(clock, 'sleep').mockImplementation(async (forMs, signal) => {
    await sleep(forMs, signal);
    if (done || clock.now().getTime() < at) return;
    done = true;
    then();
    await new Promise(() => {});
  });
}
