import {
  GetBucketLifecycleConfigurationCommand,
  type LifecycleRule,
  PutBucketLifecycleConfigurationCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { ensureLifecycle } from '../container/prepare/bucket.ts';
import { tagsOf } from '../src/aws/batch-job.ts';
import { DEFAULT_STACK_NAME, manifestParameter } from '../src/contract/deployment.ts';
import { historyKey, incomingPrefix } from '../src/contract/results-bucket.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { aRunResult } from '../src/testing/run-results.ts';
import { localS3 } from '../src/testing/s3-wire.ts';
import { aSettings, resource, rolesOf, synthesize } from './testing/synthesize.ts';

const template = synthesize(
  aSettings({
    availabilityZone: 'us-west-2b',
    buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
    instanceTypes: ['c7g.medium'],
  }),
);

function conditionsOfGitHub(operator: string, key: string): unknown[] {
  const statements = rolesOf(template).get('GitHubRole') ?? [];
  return statements.flatMap(({ conditions }) => conditions[operator]?.[key] ?? []);
}

describe('what is deployed is what the programs take it for:', () => {
  test.each([
    ['AWS::S3::Bucket', 'StandardBucket'],
    ['AWS::S3Express::DirectoryBucket', 'ExpressBucket'],
  ])('a job adds no lifecycle rule to those of an %s', async (type, name) => {
    const { LifecycleConfiguration } = resource(template, type, name).Properties;
    const Rules = LifecycleConfiguration.Rules.map(
      (rule: Record<string, unknown>): LifecycleRule => ({
        ID: String(rule.Id),
        Status: 'Enabled',
        Filter: { Prefix: String(rule.Prefix ?? '') },
        ...(rule.ExpirationInDays !== undefined && {
          Expiration: { Days: Number(rule.ExpirationInDays) },
        }),
        ...(rule.AbortIncompleteMultipartUpload !== undefined && {
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        }),
      }),
    );
    const { bucket, client } = await localS3();
    const deployed = { Bucket: bucket, LifecycleConfiguration: { Rules } };
    await client.send(new PutBucketLifecycleConfigurationCommand(deployed));
    const notes: string[] = [];
    await ensureLifecycle(client, bucket, (text) => notes.push(text));
    const after = await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }));
    expect([notes, after.Rules]).toEqual([[], Rules]);
  });

  test('the role may set the tags that the action sets, and the parameter is where it looks', () => {
    const owner = { repository: 'octo-org/repo', runId: '1' };
    const request = aJobRequest();
    const planned = { request } as Parameters<typeof tagsOf>[0];
    const tagged = Object.keys(tagsOf(planned, owner)).sort();
    const allowed = conditionsOfGitHub('ForAllValues:StringEquals', 'aws:TagKeys');
    expect(allowed.toSorted()).toEqual(tagged);
    const { Name } = resource(template, 'AWS::SSM::Parameter').Properties;
    expect(Name).toBe(manifestParameter(DEFAULT_STACK_NAME));
  });

  test('the role lists the folders that results are in', () => {
    const prefixes = conditionsOfGitHub('StringLike', 's3:prefix');
    const keys = [incomingPrefix(aJobRequest()), historyKey(aRunResult({}), 1)];
    expect(prefixes).toEqual(keys.map((key) => `${key.split('/')[0]}/*`));
  });
});
