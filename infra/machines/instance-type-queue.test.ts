import { describe, expect, test } from 'vitest';
import { containerMemoryMiB, INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { decodeJobParameters } from '../../src/contract/job-request.ts';
import { defaultsOf } from '../settings/read-settings.ts';
import {
  aSettings,
  resource,
  resourcesOf,
  synthesize,
  type Template,
  templateText,
} from '../testing/synthesize.ts';

const template = synthesize();
/** With instance types of every other kind: GPU, small, many disks. */
const others = synthesize(
  aSettings({ instanceTypes: ['p4d.24xlarge', 'c7g.medium', 'i8ge.48xlarge'] }),
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
  });

  test('is updated in place, which renews its machine image, and waits for its job', () => {
    expect(environment.ReplaceComputeEnvironment).toBe(false);
    expect(resources.AllocationStrategy).toBe('BEST_FIT_PROGRESSIVE');
    expect(resources.UpdateToLatestImageVersion).toBe(true);
    // Batch updates in place only what has its service-linked role, and its default image.
    expect(environment).not.toHaveProperty('ServiceRole');
    expect(JSON.stringify(environment)).not.toContain('ImageId');
    expect(environment.UpdatePolicy).toEqual({
      TerminateJobsOnUpdate: false,
      JobExecutionTimeoutMinutes: 360,
    });
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

  test('is generated a name, so that one that cannot be updated can be replaced', () => {
    expect(environment).not.toHaveProperty('ComputeEnvironmentName');
  });
});

test('a type that only the settings describe is deployed like those of the catalogue', () => {
  const id = 'p9.48xlarge';
  const facts = {
    ...{ vcpus: 448, memoryGiB: 2000, architecture: 'x86_64', gigabitsPerSecond: 400 },
    ...{ disks: { count: 8, gigabytes: 3800 }, imageType: 'ECS_AL2023_NVIDIA' },
  };
  const of = synthesize(aSettings({ instanceTypes: [id], ownInstanceTypes: { [id]: facts } }));
  const { environment, template: launched, trusted } = ofType(id, of);
  expect(environment.ComputeResources).toMatchObject({
    ...{ InstanceTypes: [id], MaxvCpus: 448 },
    Ec2Configuration: [{ ImageType: 'ECS_AL2023_NVIDIA' }],
  });
  expect(trusted.ContainerProperties.ResourceRequirements).toEqual([
    { Type: 'VCPU', Value: '448' },
    { Type: 'MEMORY', Value: String(containerMemoryMiB(2000 * 1024)) },
  ]);
  expect(launched.UserData['Fn::Base64']).toContain('-ne 8 ]');
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
    const roles = [trusted, untrusted].map((one) =>
      templateText(one.ContainerProperties.JobRoleArn),
    );
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
      const command = ContainerProperties.Command.map(templateText).join(' ');
      expect(command).toMatch(
        /^--request Ref::request --work-dir \/workdir --results-bucket <Results\w+>$/,
      );
      expect(Object.keys(Parameters)).toEqual(['request']);
    }
  });

  test('measures the default plan of its type when it is started without parameters', () => {
    for (const trusted of [true, false]) {
      const { Parameters } = ofType('c7gn.16xlarge')[trusted ? 'trusted' : 'untrusted'];
      // The bucket that the stack creates is given its name when it is deployed.
      const request = templateText(Parameters.request).replace(/<\w+>/, 'bucket-of-the-stack');
      expect(decodeJobParameters({ request })).toMatchObject({
        ...{ trigger: 'workflow_dispatch', instanceType: 'c7gn.16xlarge', trusted },
        ...{ metrics: trusted, compare: null, client: null, gigabitsPerSecond: 200 },
        suite: {
          repository: 'https://github.com/awslabs/aws-crt-s3-benchmarks.git',
          ...{ ref: null, commit: null },
        },
        buckets: [{ name: 'bucket-of-the-stack', storageClass: 'S3Standard' }],
        s3Clients: defaultsOf(aSettings()).s3Clients,
        workloads: defaultsOf(aSettings()).workloads,
      });
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
      expect(container.Environment[0]).toEqual({ Name: 'AWS_REGION', Value: 'us-west-2' });
    }
  });

  test.each([
    ['m6idn.24xlarge', template, [{ Name: 'INSTANCE_STORE_GB', Value: '5700' }]],
    ['c7gn.16xlarge', template, []],
    ['i8ge.48xlarge', others, [{ Name: 'INSTANCE_STORE_GB', Value: '120000' }]],
  ])('of %s tells the job of the machine’s own disks', (id, of, expected) => {
    for (const { ContainerProperties } of [ofType(id, of).trusted, ofType(id, of).untrusted]) {
      expect(ContainerProperties.Environment.slice(1)).toEqual(expected);
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
      expect(templateText(order.ComputeEnvironment)).toContain(`<${id.replace('.', '')}Compute`);
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

  test('start from another version of the template when images are to be renewed, and only then', () => {
    const versions = [undefined, '2026-11-27', '2026-12-24'].map((imagesAsOf) => {
      const one = synthesize(aSettings({ instanceTypes: ['c7g.medium'], imagesAsOf }));
      return JSON.stringify(ofType('c7g.medium', one).template);
    });
    expect(new Set(versions).size).toBe(3);
    expect(versions[1]).toContain('2026-11-27');
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
