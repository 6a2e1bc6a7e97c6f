import { describe, expect, test } from 'vitest';
import { defaultsOf } from './settings/read-settings.ts';
import {
  aSettings,
  COMMIT,
  resource,
  resourcesOf,
  synthesize,
  type Template,
  templateText,
} from './testing/synthesize.ts';

const template = synthesize();
const others = synthesize(
  aSettings({
    availabilityZone: 'us-west-2b',
    buckets: ['mine', { create: 'S3Express' }],
    instanceTypes: ['c7g.medium'],
    stackName: 'Other',
  }),
);

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

  test.each([
    ['a region without S3 Express', {}, ['s3']],
    [
      'one that has it since this was written',
      { buckets: ['mine--eus2-az1--x-s3'], availabilityZone: 'eus2-az1' },
      ['s3', 's3express'],
    ],
  ])('in %s has the endpoints that can be made', (_, changes, services) => {
    const settings = { region: 'eu-south-2', instanceTypes: ['c7g.medium'], ...changes };
    const names = resourcesOf(synthesize(aSettings(settings)), 'AWS::EC2::VPCEndpoint').map(
      ({ Properties }) => Properties.ServiceName,
    );
    expect(names).toEqual(services.map((service) => `com.amazonaws.eu-south-2.${service}`));
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

describe('the stack', () => {
  test('has one lock for all jobs', () => {
    const locks = resourcesOf(template, 'AWS::Batch::ConsumableResource');
    expect(locks.map(({ Properties }) => Properties)).toMatchObject([
      { ResourceType: 'REPLENISHABLE', TotalQuantity: 1 },
    ]);
  });

  test('keeps logs for three months', () => {
    const groups = resourcesOf(template, 'AWS::Logs::LogGroup');
    expect(groups.map(({ Properties }) => Properties.LogGroupName).sort()).toEqual([
      '/aws/events/s3-benchmarks/S3Benchmarks',
      '/s3-benchmarks/S3Benchmarks',
    ]);
    for (const { DeletionPolicy, Properties } of groups) {
      expect(Properties.RetentionInDays).toBe(90);
      expect(DeletionPolicy).toBe('Delete');
    }
  });

  test('has EventBridge write down which of its queues are blocked, and in no other log', () => {
    const { EventPattern, Targets } = resource(template, 'AWS::Events::Rule').Properties;
    const group = 'log-group:/aws/events/s3-benchmarks/S3Benchmarks';
    const arn = `arn:aws:logs:us-west-2:123456789012:${group}`;
    expect(Targets).toEqual([{ Id: 'Log', Arn: arn }]);
    expect(EventPattern).toMatchObject({
      source: ['aws.batch'],
      'detail-type': ['Batch Job Queue Blocked'],
    });
    const [{ prefix }] = EventPattern.detail.jobQueue;
    const queues = resourcesOf(template, 'AWS::Batch::JobQueue');
    expect(queues.length).toBeGreaterThan(0);
    for (const { Properties } of queues) {
      const queue = `arn:aws:batch:us-west-2:123456789012:job-queue/${Properties.JobQueueName}`;
      expect(queue.startsWith(prefix)).toBe(true);
    }
    const policy = resource(template, 'AWS::Logs::ResourcePolicy').Properties.PolicyDocument;
    const [{ Resource }, ...more] = JSON.parse(policy).Statement;
    expect([Resource, more]).toEqual([`${arn}:*`, []]);
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
      'AWS::CloudWatch::Dashboard', // not every region takes one
      'AWS::EC2::LaunchTemplate', // tags machines and volumes instead
      'AWS::EC2::Route',
      'AWS::EC2::SubnetRouteTableAssociation',
      'AWS::EC2::VPCGatewayAttachment',
      'AWS::IAM::InstanceProfile',
      'AWS::Logs::ResourcePolicy',
      'AWS::S3::BucketPolicy',
      'Custom::EmptyBuckets',
    ]);
  });

  test('of another name has other names for what names are given to', () => {
    const named = [
      ...['JobQueueName', 'JobDefinitionName', 'LogGroupName', 'PolicyName', 'DashboardName'],
      'Name',
    ];
    const namesIn = ({ Resources }: Template) =>
      Object.values(Resources).flatMap(({ Properties }) =>
        named.flatMap((n) => Properties[n] ?? []),
      );
    const one = aSettings({ instanceTypes: ['c7g.medium'], stackName: 'One' });
    const two = aSettings({ instanceTypes: ['c7g.medium'], stackName: 'Two' });
    const names = namesIn(synthesize(one));
    expect(names).toHaveLength(8);
    expect(namesIn(synthesize(two)).filter((name) => names.includes(name))).toEqual([]);
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

  type Graph = { x: number; y: number };

  /** Lines of a graph; "." stands for what the line above has. */
  function linesOf(metrics: unknown[][]): { values: unknown[]; shown: Record<string, string> }[] {
    const rows: unknown[][] = [];
    return metrics.map((row) => {
      const values = row.map((value, at) => (value === '.' ? rows.at(-1)?.[at] : value));
      rows.push(values);
      return { values: values.slice(0, -1), shown: values.at(-1) as Record<string, string> };
    });
  }

  /** What finds other S3 clients than those that have a line of their own. */
  function searchOf(lines: ReturnType<typeof linesOf>) {
    return lines.find(({ shown }) => shown.expression)!.shown;
  }

  test('have graphs for each workload, within 24 columns, from zero: of throughput to the line rate, and of costs', () => {
    const body = JSON.parse(
      resource(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody,
    );
    const { workloads } = defaultsOf(aSettings());
    const drawn = Object.entries({
      ...{ '': 'Throughput', 'CPU: ': 'CpuSecondsPerGigabyte', 'Peak memory: ': 'PeakMemory' },
    }).flatMap(([title, metric]) => workloads.map((workload) => ({ title, metric, workload })));
    expect(body.widgets).toHaveLength(drawn.length);
    expect(new Set(body.widgets.map(({ x, y }: Graph) => `${x} ${y}`)).size).toBe(drawn.length);
    for (const [at, { metric, title, workload }] of drawn.entries()) {
      const { x, width, properties } = body.widgets[at];
      expect(properties.title).toBe(title + workload);
      expect(x + width).toBeLessThanOrEqual(24);
      expect(properties.yAxis.left.min).toBe(0);
      const lines = linesOf(properties.metrics);
      expect(lines[0]!.values).toEqual([
        ...['S3Benchmarks', metric, 'Branch', 'main', 'InstanceType', 'c7gn.16xlarge'],
        ...['S3Client', 'crt-c', 'StorageClass', 'S3Standard', 'Workload', workload],
      ]);
      const { expression } = searchOf(lines);
      expect(expression).toContain(`MetricName="${metric}"`);
      expect(expression).toContain(`Workload="${workload}"`);
      expect(lines.at(-1)!.values).toEqual(
        metric === 'Throughput'
          ? ['S3Benchmarks', 'LineRate', 'InstanceType', 'c7gn.16xlarge']
          : [],
      );
    }
  });

  test('have a line for each S3 client, of the same colour everywhere and of no other client', () => {
    const dashboards = [template, others].flatMap((one) =>
      resourcesOf(one, 'AWS::CloudWatch::Dashboard').map(({ Properties }) =>
        JSON.parse(Properties.DashboardBody),
      ),
    );
    const { s3Clients } = defaultsOf(aSettings());
    const colors = new Map<string, Set<string>>();
    for (const { properties } of dashboards.flatMap(({ widgets }) => widgets)) {
      const clients = linesOf(properties.metrics).filter(({ values }) =>
        values.includes('S3Client'),
      );
      expect(clients.map(({ shown }) => shown.label)).toEqual(s3Clients);
      for (const { shown, values } of clients) {
        expect(values).toContain(shown.label);
        colors.set(shown.label!, (colors.get(shown.label!) ?? new Set()).add(shown.color!));
      }
    }
    const used = [...colors.values()].map((of) => [...of]);
    expect(used.every((of) => of.length === 1)).toBe(true);
    expect(new Set(used.flat()).size).toBe(s3Clients.length);
  });

  test('stay within CloudWatch’s 1,024 characters of a search', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::CloudWatch::Dashboard')) {
      for (const { properties } of JSON.parse(Properties.DashboardBody).widgets) {
        const { expression } = searchOf(linesOf(properties.metrics));
        expect(expression!.length).toBeLessThanOrEqual(1024);
      }
    }
  });

  test('of a suite without a list of workloads have one graph for all, and two of their costs', () => {
    const one = synthesize(aSettings({ suite: 'builtin', instanceTypes: ['c7g.medium'] }));
    const body = JSON.parse(resource(one, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
    expect(body.widgets).toHaveLength(3);
    for (const { properties } of body.widgets) {
      expect(properties.metrics[0][0].expression).not.toContain('Workload=');
    }
  });
});

describe('the canary', () => {
  const settings = { canary: {}, instanceTypes: ['c5n.18xlarge', 'c7g.medium'] };

  test('is not there unless it is asked for', () => {
    expect(resourcesOf(template, 'AWS::Scheduler::Schedule')).toEqual([]);
    expect(resourcesOf(synthesize(aSettings(settings)), 'AWS::Scheduler::Schedule')).toHaveLength(
      1,
    );
  });

  test.each([
    [undefined, 'c5n18xlarge'],
    ['c7g.medium', 'c7gmedium'],
  ])('measures the default plan of %s once a night, and no second time', (instanceType, id) => {
    const one = synthesize(aSettings({ ...settings, canary: { instanceType } }));
    const { Properties } = resource(one, 'AWS::Scheduler::Schedule');
    expect(Properties).toMatchObject({
      ScheduleExpression: 'cron(17 3 * * ? *)',
      ScheduleExpressionTimezone: 'UTC',
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
    expect(templateText(Properties.Target.Arn)).toBe('arn:aws:scheduler:::aws-sdk:batch:submitJob');
    const input = JSON.parse(templateText(Properties.Target.Input));
    expect(input).toEqual({
      JobName: 'canary-<aws.scheduler.execution-id>',
      JobQueue: expect.stringMatching(`^<${id}Queue`),
      JobDefinition: expect.stringMatching(`^<${id}Trusted`),
      Tags: {
        Project: 'S3Benchmarks',
        repository: 'canary of stack S3Benchmarks',
        run: '<aws.scheduler.execution-id>',
      },
    });
  });
});
