import { describe, expect, test } from 'vitest';
import { containerMemoryMiB, INSTANCE_TYPES } from '../src/contract/instance-types.ts';
import {
  aSettings,
  COMMIT,
  resource,
  resourcesOf,
  synthesize,
  type Template,
  textOf,
} from './testing/synthesize.ts';

const template = synthesize();
/** With a type of every kind: EBS, instance store, GPU, one disk only is in none. */
const others = synthesize(
  aSettings({
    availabilityZone: 'us-west-2b',
    buckets: ['mine', { create: 'S3Express' }],
    instanceTypes: ['p4d.24xlarge', 'c7g.medium', 'i8ge.48xlarge'],
    stackName: 'Other',
  }),
);

function ofType(instanceType: string, of: Template = template) {
  const id = instanceType.replace(/[.-]/g, '');
  const find = (type: string, suffix: string) => resource(of, type, `${id}${suffix}`).Properties;
  return {
    environment: find('AWS::Batch::ComputeEnvironment', 'ComputeEnvironment'),
    queue: find('AWS::Batch::JobQueue', 'Queue'),
    trusted: find('AWS::Batch::JobDefinition', 'Trusted'),
    untrusted: find('AWS::Batch::JobDefinition', 'Untrusted'),
    template: find('AWS::EC2::LaunchTemplate', 'LaunchTemplate').LaunchTemplateData,
  };
}

const TYPES = [
  ...['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'].map((id) => [id, template] as const),
  ...['p4d.24xlarge', 'c7g.medium', 'i8ge.48xlarge'].map((id) => [id, others] as const),
];

describe.each(TYPES)('the compute environment of %s', (id, of) => {
  const { environment } = ofType(id, of);
  const resources = environment.ComputeResources;
  const { vcpus } = INSTANCE_TYPES.get(id)!;

  test('has no machine while idle and one at work', () => {
    expect(environment.Type).toBe('MANAGED');
    expect(environment.State).toBe('ENABLED');
    expect(resources.Type).toBe('EC2');
    expect(resources.MinvCpus).toBe(0);
    expect(resources.DesiredvCpus ?? 0).toBe(0);
    expect(resources.MaxvCpus).toBe(vcpus);
    expect(resources.AllocationStrategy).toBe('BEST_FIT');
  });

  test('has only that type: nothing "optimal" beside it', () => {
    expect(resources.InstanceTypes).toEqual([id]);
  });

  test('has a machine image for its hardware', () => {
    const imageType = id.startsWith('p') ? 'ECS_AL2023_NVIDIA' : 'ECS_AL2023';
    expect(resources.Ec2Configuration).toEqual([{ ImageType: imageType }]);
  });

  test('starts machines from the latest version of its launch template', () => {
    const { Version, LaunchTemplateId } = resources.LaunchTemplate;
    expect(Version).toEqual({ 'Fn::GetAtt': [LaunchTemplateId.Ref, 'LatestVersionNumber'] });
  });

  test('is generated a name, so that it can be replaced', () => {
    expect(environment).not.toHaveProperty('ComputeEnvironmentName');
    expect(environment).not.toHaveProperty('ReplaceComputeEnvironment');
  });
});

describe.each(TYPES)('jobs on %s', (id, of) => {
  const { environment, trusted, untrusted } = ofType(id, of);
  const spec = INSTANCE_TYPES.get(id)!;

  test.each([
    ['trusted', trusted],
    ['untrusted', untrusted],
  ])('%s: have the whole machine', (_, definition) => {
    expect(definition.ContainerProperties.ResourceRequirements).toEqual([
      { Type: 'VCPU', Value: String(environment.ComputeResources.MaxvCpus) },
      { Type: 'MEMORY', Value: String(containerMemoryMiB(spec.memoryMiB)) },
    ]);
  });

  test.each([
    ['trusted', trusted],
    ['untrusted', untrusted],
  ])('%s: need the one lock', (_, definition) => {
    const [lock] = Object.entries(of.Resources).find(([, one]) =>
      one.Type.endsWith('ConsumableResource'),
    )!;
    expect(definition.ConsumableResourceProperties.ConsumableResourceList).toEqual([
      { ConsumableResource: { 'Fn::GetAtt': [lock, 'ConsumableResourceArn'] }, Quantity: 1 },
    ]);
  });

  test.each([
    ['trusted', trusted],
    ['untrusted', untrusted],
  ])('%s: are tried again only when the host was lost, and end after 12 hours', (_, definition) => {
    expect(definition.RetryStrategy).toEqual({
      Attempts: 3,
      EvaluateOnExit: [
        { Action: 'RETRY', OnStatusReason: 'Host EC2*' },
        { Action: 'EXIT', OnReason: '*' },
      ],
    });
    expect(definition.Timeout).toEqual({ AttemptDurationSeconds: 43_200 });
  });

  test('differ in their roles', () => {
    const roles = [trusted, untrusted].map((one) => textOf(one.ContainerProperties.JobRoleArn));
    expect(roles[0]).toMatch(/^<JobRolesTrusted\w+\.Arn>$/);
    expect(roles[1]).toMatch(/^<JobRolesUntrusted\w+\.Arn>$/);
  });
});

describe('every job definition', () => {
  const definitions = [template, others].flatMap((one) =>
    resourcesOf(one, 'AWS::Batch::JobDefinition').map(({ Properties }) => Properties),
  );

  test('passes the request, the work folder and the results bucket to the job', () => {
    for (const { ContainerProperties, Parameters } of definitions) {
      const [results] = ContainerProperties.Command.splice(-1);
      expect(ContainerProperties.Command).toEqual([
        ...['--request', 'Ref::request'],
        ...['--work-dir', '/workdir', '--results-bucket'],
      ]);
      expect(results.Ref).toMatch(/^Results/);
      expect(Parameters).toEqual({ request: '{}' });
      ContainerProperties.Command.push(results);
    }
  });

  test('gives the job the machine’s disk, its own log group and no privileges', () => {
    for (const { ContainerProperties: container } of definitions) {
      expect(container.Volumes).toEqual([{ Name: 'workdir', Host: { SourcePath: '/workdir' } }]);
      expect(container.MountPoints).toEqual([
        { SourceVolume: 'workdir', ContainerPath: '/workdir', ReadOnly: false },
      ]);
      expect(container.LogConfiguration.LogDriver).toBe('awslogs');
      expect(container.LogConfiguration.Options['awslogs-group']).toMatch(/^\/s3-benchmarks\//);
      expect(container.LinuxParameters).toEqual({ InitProcessEnabled: true });
      expect(container.Ulimits).toEqual([{ Name: 'nofile', SoftLimit: 65_536, HardLimit: 65_536 }]);
      expect(container).not.toHaveProperty('Privileged');
    }
  });

  test('runs on machines, and its tasks carry its tags', () => {
    for (const definition of definitions) {
      expect(definition.PlatformCapabilities).toEqual(['EC2']);
      expect(definition.PropagateTags).toBe(true);
    }
  });
});

describe('every queue', () => {
  test('gives up on what does not pass, and on nothing within half an hour', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::Batch::JobQueue')) {
      const actions = Properties.JobStateTimeLimitActions;
      expect(actions.map((one: { Reason: string }) => one.Reason)).toEqual([
        'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
        'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
        'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
      ]);
      for (const { Action, State, MaxTimeSeconds } of actions) {
        expect([Action, State]).toEqual(['CANCEL', 'RUNNABLE']);
        expect(MaxTimeSeconds).toBeGreaterThanOrEqual(1800);
        expect(MaxTimeSeconds).toBeLessThanOrEqual(86_400);
      }
    }
  });

  test('leads to the compute environment of its type', () => {
    for (const [id, of] of TYPES) {
      const [order] = ofType(id, of).queue.ComputeEnvironmentOrder;
      expect(textOf(order.ComputeEnvironment)).toContain(`<${id.replace('.', '')}Compute`);
    }
  });
});

describe('machines', () => {
  test.each(TYPES)('%s: answer for their metadata only to a session, one hop away', (id, of) => {
    expect(ofType(id, of).template.MetadataOptions).toEqual({
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 1,
    });
  });

  test('without instance store have 500 GiB at 1000 MiB/s', () => {
    expect(ofType('c7gn.16xlarge').template.BlockDeviceMappings).toEqual([
      {
        DeviceName: '/dev/xvda',
        Ebs: {
          ...{ VolumeType: 'gp3', VolumeSize: 500, Throughput: 1000, Iops: 4000 },
          ...{ Encrypted: true, DeleteOnTermination: true },
        },
      },
    ]);
  });

  test.each([
    ['m6idn.24xlarge', 4, template],
    ['p4d.24xlarge', 8, others],
    ['i8ge.48xlarge', 16, others],
  ])('%s: make one file system of their %d disks', (id, disks, of) => {
    const { BlockDeviceMappings, UserData } = ofType(id, of).template;
    expect(BlockDeviceMappings[0].Ebs.VolumeSize).toBe(64);
    expect(UserData['Fn::Base64']).toContain(`-ne ${disks} ]`);
  });

  test('are tagged, and their volumes too, so that their cost is found', () => {
    for (const [id, of] of TYPES) {
      const specifications = ofType(id, of).template.TagSpecifications;
      expect(specifications.map((one: { ResourceType: string }) => one.ResourceType)).toEqual([
        'instance',
        'volume',
      ]);
      for (const { Tags } of specifications) {
        expect(Tags).toContainEqual({ Key: 'Project', Value: 'S3Benchmarks' });
      }
    }
  });
});

describe('the network', () => {
  test('has gateway endpoints for S3 and S3 Express on the route table of all subnets', () => {
    const tables = resourcesOf(template, 'AWS::EC2::RouteTable');
    expect(tables).toHaveLength(1);
    const endpoints = resourcesOf(template, 'AWS::EC2::VPCEndpoint').map((one) => one.Properties);
    expect(endpoints.map(({ ServiceName }) => ServiceName)).toEqual([
      'com.amazonaws.us-west-2.s3',
      'com.amazonaws.us-west-2.s3express',
    ]);
    const routes = resourcesOf(template, 'AWS::EC2::SubnetRouteTableAssociation');
    expect(routes).toHaveLength(resourcesOf(template, 'AWS::EC2::Subnet').length);
    for (const { VpcEndpointType, RouteTableIds } of endpoints) {
      expect(VpcEndpointType).toBe('Gateway');
      expect(RouteTableIds).toEqual([routes[0]?.Properties.RouteTableId]);
    }
  });

  test('has no NAT gateway, and machines have addresses of their own', () => {
    expect(resourcesOf(template, 'AWS::EC2::NatGateway')).toEqual([]);
    for (const { Properties } of resourcesOf(template, 'AWS::EC2::Subnet')) {
      expect(Properties.MapPublicIpOnLaunch).toBe(true);
    }
  });

  test('lets nothing in, and out only to the web', () => {
    const { Properties } = resource(template, 'AWS::EC2::SecurityGroup');
    expect(Properties).not.toHaveProperty('SecurityGroupIngress');
    expect(resourcesOf(template, 'AWS::EC2::SecurityGroupIngress')).toEqual([]);
    const ports = Properties.SecurityGroupEgress.map((one: { ToPort: number }) => one.ToPort);
    expect(ports).toEqual([443, 80]);
  });

  test('is in two zones, without a look-up', () => {
    const zones = resourcesOf(template, 'AWS::EC2::Subnet').map(
      ({ Properties }) => Properties.AvailabilityZone,
    );
    expect(zones).toEqual([0, 1].map((index) => ({ 'Fn::Select': [index, { 'Fn::GetAZs': '' }] })));
  });

  test.each([
    ['us-west-2b', { AvailabilityZone: 'us-west-2b' }],
    ['usw2-az2', { AvailabilityZoneId: 'usw2-az2' }],
  ])('is in zone %s when that is asked for', (availabilityZone, properties) => {
    const one = synthesize(aSettings({ availabilityZone, instanceTypes: ['c7g.medium'] }));
    const subnets = resourcesOf(one, 'AWS::EC2::Subnet');
    expect(subnets).toHaveLength(1);
    expect(subnets[0]?.Properties).toMatchObject(properties);
  });
});

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
    const [empty] = resourcesOf(template, 'Custom::EmptyBucket');
    expect(empty?.Properties.Bucket.Ref).toMatch(/^StandardBucket/);
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
    const [empty] = resourcesOf(others, 'Custom::EmptyBucket');
    expect(empty?.Properties.Bucket.Ref).toMatch(/^ExpressBucket/);
  });

  test('existing ones are left as they are', () => {
    expect(resourcesOf(others, 'AWS::S3::Bucket')).toHaveLength(1);
    expect(JSON.stringify(others)).not.toContain('"BucketName":"mine"');
    const none = synthesize(aSettings({ bucket: 'mine', instanceTypes: ['c7g.medium'] }));
    expect(resourcesOf(none, 'Custom::EmptyBucket')).toEqual([]);
    expect(resourcesOf(none, 'AWS::Lambda::Function')).toEqual([]);
  });
});

describe('the stack', () => {
  test('has one lock for all jobs', () => {
    const locks = resourcesOf(template, 'AWS::Batch::ConsumableResource');
    expect(locks.map(({ Properties }) => Properties)).toMatchObject([
      { ResourceType: 'REPLENISHABLE', TotalQuantity: 1 },
    ]);
  });

  test('keeps logs for three months', () => {
    const logs = resource(template, 'AWS::Logs::LogGroup');
    expect(logs.Properties).toMatchObject({
      LogGroupName: '/s3-benchmarks/S3Benchmarks',
      RetentionInDays: 90,
    });
    expect(logs.DeletionPolicy).toBe('Delete');
  });

  test('tells its commit as an output and in no tag, which would replace queues', () => {
    expect(template.Outputs.Commit?.Value).toBe(COMMIT);
    for (const [id, one] of Object.entries(template.Resources)) {
      if (id === 'Manifest') continue;
      expect(JSON.stringify(one)).not.toContain(COMMIT);
    }
  });

  test('tags whatever takes a tag', () => {
    const untagged = Object.values(template.Resources)
      .filter(({ Properties }) => {
        const tags = Properties.Tags;
        const list = Array.isArray(tags) ? tags : [{ Key: 'Project', Value: tags?.Project }];
        return !list.some(({ Key, Value }) => Key === 'Project' && Value === 'S3Benchmarks');
      })
      .map(({ Type }) => Type);
    expect([...new Set(untagged)].sort()).toEqual([
      'AWS::EC2::LaunchTemplate', // tags machines and volumes instead
      'AWS::EC2::Route',
      'AWS::EC2::SubnetRouteTableAssociation',
      'AWS::EC2::VPCGatewayAttachment',
      'AWS::IAM::InstanceProfile',
      'AWS::S3::BucketPolicy',
      'Custom::EmptyBucket',
    ]);
  });

  test('of another name has other names for what names are given to', () => {
    const named = ['JobQueueName', 'JobDefinitionName', 'LogGroupName', 'DashboardName', 'Name'];
    const namesIn = ({ Resources }: Template) =>
      Object.values(Resources).flatMap(({ Properties }) =>
        named.flatMap((n) => Properties[n] ?? []),
      );
    const one = aSettings({ instanceTypes: ['c7g.medium'], stackName: 'One' });
    const two = aSettings({ instanceTypes: ['c7g.medium'], stackName: 'Two' });
    const both = [...namesIn(synthesize(one)), ...namesIn(synthesize(two))];
    expect(both.length).toBeGreaterThan(8);
    // A queue and a job definition of one type share a name; two stacks share none.
    const inOne = new Set(namesIn(synthesize(one)));
    expect(namesIn(synthesize(two)).filter((name) => inOne.has(name))).toEqual([]);
  });
});

describe('dashboards', () => {
  test('there is one for each storage class, with the types to choose from', () => {
    const names = resourcesOf(others, 'AWS::CloudWatch::Dashboard').map(
      ({ Properties }) => Properties.DashboardName,
    );
    expect(names).toEqual(['Other-S3Standard', 'Other-S3Express']);
    const body = JSON.parse(
      resource(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody,
    );
    expect(body.variables[0]).toMatchObject({
      type: 'pattern',
      pattern: 'c7gn.16xlarge',
      defaultValue: 'c7gn.16xlarge',
      values: [{ value: 'c5n.18xlarge' }, { value: 'c7gn.16xlarge' }, { value: 'm6idn.24xlarge' }],
    });
  });

  test('have a graph for each workload, within 24 columns, from zero', () => {
    const body = JSON.parse(
      resource(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody,
    );
    expect(body.widgets).toHaveLength(12);
    for (const { x, width, properties } of body.widgets) {
      expect(x + width).toBeLessThanOrEqual(24);
      expect(properties.yAxis.left.min).toBe(0);
      const [[{ expression }]] = properties.metrics;
      for (const dimension of ['Branch', 'InstanceType', 'StorageClass', 'Workload']) {
        expect(expression).toContain(`${dimension}="`);
      }
    }
  });

  test('of a suite without a list of workloads have one graph for all', () => {
    const one = synthesize(aSettings({ suite: 'builtin', instanceTypes: ['c7g.medium'] }));
    const body = JSON.parse(resource(one, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
    expect(body.widgets).toHaveLength(1);
    expect(body.widgets[0].properties.metrics[0][0].expression).not.toContain('Workload=');
  });
});
