import { describe, expect, test } from 'vitest';
import { aSettings, resource, resourcesOf, synthesize } from '../testing/synthesize.ts';

const template = synthesize();
const others = synthesize(
  aSettings({
    availabilityZone: 'us-west-2b',
    buckets: ['mine', { create: 'S3Express' }],
    instanceTypes: ['c7g.medium'],
  }),
);

describe('buckets', () => {
  const LIFECYCLE = [
    { Prefix: 'upload/', ExpirationInDays: 1, Status: 'Enabled' },
    { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
  ];

  test('are blocked from the public and want TLS', () => {
    const buckets = resourcesOf(template, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const { Properties } of buckets) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        ...{ BlockPublicAcls: true, BlockPublicPolicy: true },
        ...{ IgnorePublicAcls: true, RestrictPublicBuckets: true },
      });
    }
    const policies = resourcesOf(template, 'AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies) {
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Action: 's3:*',
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    }
  });

  test('a created one forgets uploads, is emptied and goes with the stack', () => {
    const bucket = resource(template, 'AWS::S3::Bucket', 'StandardBucket');
    expect(bucket.DeletionPolicy).toBe('Delete');
    expect(bucket.Properties.LifecycleConfiguration.Rules).toMatchObject(LIFECYCLE);
    const { Buckets } = resource(template, 'Custom::EmptyBuckets').Properties;
    expect(Buckets).toEqual([{ Ref: expect.stringMatching(/^StandardBucket/) }]);
  });

  test('that of the results is kept', () => {
    const bucket = resource(template, 'AWS::S3::Bucket', 'Results');
    expect(bucket.DeletionPolicy).toBe('Retain');
    expect(bucket.Properties.LifecycleConfiguration.Rules).toMatchObject([
      { Prefix: 'incoming/', ExpirationInDays: 90 },
      { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
    ]);
  });

  test('a created S3 Express one is in the zone of the machines, under the same rules', () => {
    const bucket = resource(others, 'AWS::S3Express::DirectoryBucket');
    const [subnet] = Object.keys(others.Resources).filter((id) => /^NetworkSubnet1\w{8}$/.test(id));
    expect(bucket.DeletionPolicy).toBe('Delete');
    expect(bucket.Properties.LocationName).toEqual({
      'Fn::GetAtt': [subnet, 'AvailabilityZoneId'],
    });
    expect(bucket.Properties.LifecycleConfiguration.Rules).toMatchObject(LIFECYCLE);
    const policy = resource(others, 'AWS::S3Express::BucketPolicy').Properties.PolicyDocument;
    expect(policy.Statement[0]).toMatchObject({
      ...{ Effect: 'Deny', Action: 's3express:CreateSession', Principal: { AWS: '*' } },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    const { Buckets } = resource(others, 'Custom::EmptyBuckets').Properties;
    expect(Buckets).toEqual([{ Ref: expect.stringMatching(/^ExpressBucket/) }]);
  });

  test('existing ones are left as they are', () => {
    expect(resourcesOf(others, 'AWS::S3::Bucket')).toHaveLength(1);
    expect(JSON.stringify(others)).not.toContain('"BucketName":"mine"');
    const none = synthesize(aSettings({ bucket: 'mine', instanceTypes: ['c7g.medium'] }));
    expect(resourcesOf(none, 'Custom::EmptyBuckets')).toEqual([]);
    expect(resourcesOf(none, 'AWS::Lambda::Function')).toEqual([]);
  });
});
