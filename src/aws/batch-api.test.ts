import { expect, test } from 'vitest';
import { computeEnvironmentPage, jobPage, logPage, quotasPage } from './batch-api.ts';

const JOB = '0a1b2c3d-0000-4000-8000-000000000001';

test('links lead to the console of the region', () => {
  expect(jobPage('us-west-2', JOB)).toBe(
    `https://us-west-2.console.aws.amazon.com/batch/home?region=us-west-2#jobs/detail/${JOB}`,
  );
  expect(quotasPage('us-west-2')).toMatch(/^https:\/\/us-west-2\.console\..*\/ec2\/quotas\?/);
});

test('a log link escapes slashes as the console wants it', () => {
  expect(logPage('eu-west-1', '/aws/batch/job', `jobs/default/${JOB}`)).toBe(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups' +
      `/log-group/$252Faws$252Fbatch$252Fjob/log-events/jobs$252Fdefault$252F${JOB}`,
  );
});

test('an ARN is one part of a link', () => {
  const page = computeEnvironmentPage(
    'us-west-2',
    'arn:aws:batch:us-west-2:1:compute-environment/x',
  );
  expect(page).toMatch(/#compute-environments\/detail\/arn%3Aaws%3Abatch[^/]*%2Fx$/);
});

test.each([
  ['cn-north-1', 'cn-north-1.console.amazonaws.cn'],
  ['us-gov-west-1', 'us-gov-west-1.console.amazonaws-us-gov.com'],
])('the console of %s is another one', (region, host) => {
  expect(new URL(jobPage(region, JOB)).host).toBe(host);
});
