import { beforeAll, describe, expect, test } from 'vitest';
import { aSettings, synthesize } from '../testing/synthesize.ts';
import { callsIn, wantedCalls } from './calls.ts';
import { namesOf } from './names.ts';
import { judgeRoles, policiesOf, type RolePolicies } from './simulate.ts';
import { unwantedCalls } from './unwanted.ts';

const settings = aSettings({
  availabilityZone: 'usw2-az1',
  buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
  containerImage: '123456789012.dkr.ecr.us-west-2.amazonaws.com/s3-benchmarks:1.0.0',
  instanceTypes: ['c7gn.16xlarge'],
  canary: {},
});
const names = namesOf(settings, 'c7gn.16xlarge');
let policies: RolePolicies;

beforeAll(() => {
  policies = policiesOf(synthesize(settings), names);
});

/** That role alone, with one statement more, or without those of an action. */
function changed(role: string, change: { add?: object; without?: string }): RolePolicies {
  const { Statement, Version } = policies.get(role)!;
  const left = Statement.filter((one) => !JSON.stringify(one).includes(`"${change.without}"`));
  const added = change.add ? [{ Effect: 'Allow', ...change.add }] : [];
  return new Map([[role, { Version, Statement: [...left, ...added] }]]);
}

describe('roles, judged by a simulation of IAM', () => {
  test('allow every call that the code makes, and refuse what nobody should do', async () => {
    const { findings, unwanted, wanted } = await judgeRoles(policies, names);
    console.log(`${wanted} wanted calls allowed, ${unwanted} unwanted ones denied`);
    expect(findings).toEqual([]);
    expect(wanted).toBeGreaterThan(70);
    expect(unwanted).toBeGreaterThan(300);
  });

  test.each([
    ['GitHubRole', { without: 'batch:TerminateJob' }, 'GitHubRole may not batch:TerminateJob'],
    ['JobRolesUntrusted', { without: 's3:ListBucket' }, 'may not s3:ListBucket'],
    ['InstanceRole', { without: 'ecs:Poll' }, 'InstanceRole may not ecs:Poll'],
    [
      'InstanceRole',
      { add: { Action: 'ecs:Poll', Resource: '*' } },
      'InstanceRole may ecs:Poll arn:aws:ecs:us-west-2:123456789012:container-instance/theirs/',
    ],
    [
      'JobRolesUntrusted',
      { add: { Action: 's3:PutObject', Resource: `${names.bucket}/*` } },
      'JobRolesUntrusted may s3:PutObject',
    ],
    ['GitHubRole', { add: { Action: 'iam:*', Resource: '*' } }, 'GitHubRole may iam:PassRole'],
  ])('%s: %j is found', async (role, change, finding) => {
    const { findings } = await judgeRoles(changed(role, change), names);
    expect(findings.join('\n')).toContain(finding);
  });
});

describe('the lists of calls', () => {
  test('are made of what the code calls', () => {
    expect(callsIn(['src/aws'])).toEqual(expect.arrayContaining(['SubmitJob', 'GetObject']));
    expect(callsIn(['container'])).toEqual(expect.arrayContaining(['PutMetricData', 'Upload']));
    expect(callsIn(['infra/storage/empty-buckets'])).toHaveLength(4);
  });

  test('cover every role of a stack, and ask nothing of a role that it is there for', () => {
    const wanted = wantedCalls(names);
    expect([...wanted.keys()].sort()).toEqual([...policies.keys()].sort());
    const unwanted = unwantedCalls(wanted, names);
    for (const [role, calls] of wanted) {
      for (const call of calls) expect(unwanted.get(role)).not.toContainEqual(call);
    }
  });
});
