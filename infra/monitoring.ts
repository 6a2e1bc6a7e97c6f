/** What is seen of jobs: their logs, queues that are blocked, and dashboards of their figures. */
import { createHash } from 'node:crypto';
import { CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnResourcePolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import {
  COST_METRICS,
  DEFAULT_BRANCH,
  LINE_RATE_METRIC,
  LOG_DAYS,
  METRIC_DIMENSIONS,
  METRICS_NAMESPACE,
  SPEED_METRICS,
} from '../src/contract/deployment.ts';
import type { StorageClass } from '../src/contract/names.ts';
import type { StackNames } from './manifest.ts';
import type { Wildcard } from './roles/role-of.ts';

/** Runs are nightly: one point a night. */
const PERIOD_SECONDS = 86_400;
/** A dashboard is 24 columns wide. */
const GRAPHS_A_ROW = 3;
const WIDTH = 24 / GRAPHS_A_ROW;
const HEIGHT = 8;

/** What is drawn, each in rows of its own: a graph for each workload. */
const DRAWN = [
  { metric: SPEED_METRICS.throughput, unit: 'Gb/s', title: '' },
  { metric: COST_METRICS.cpu, unit: 'CPU s/GB', title: 'CPU: ' },
  { metric: COST_METRICS.memory, unit: 'bytes', title: 'Peak memory: ' },
] as const;
type Drawn = (typeof DRAWN)[number]['metric'];

interface DashboardProps {
  stackName: string;
  storageClass: StorageClass;
  instanceTypes: readonly string[];
  defaultInstanceType: string;
  s3Clients: readonly string[];
  /** A graph each; empty for all in one. */
  workloads: readonly string[];
}

/**
 * Nightly throughput on one storage class, and below it what it cost: a graph per workload, a line per S3 client, of
 * the instance type that the reader chooses. We chose one dashboard with a variable over one for each instance
 * type: 20 of those would make a template of 0.8 MB, and cost 3 dollars a month each. A variable replaces
 * names and no numbers, so that the axis cannot end at the line rate of the chosen type; jobs send it as a
 * metric, and its line is the top of each graph.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function nightlyDashboard(scope: Construct, id: string, props: DashboardProps): void {
  const { stackName, storageClass, workloads } = props;
  const { region } = Stack.of(scope);
  const titles = workloads.length > 0 ? workloads : ['All workloads'];
  const rows = Math.ceil(titles.length / GRAPHS_A_ROW);
  const widgets = DRAWN.flatMap(({ metric, title, unit }, part) =>
    titles.map((workload, index) => ({
      type: 'metric',
      x: (index % GRAPHS_A_ROW) * WIDTH,
      y: (part * rows + Math.floor(index / GRAPHS_A_ROW)) * HEIGHT,
      width: WIDTH,
      height: HEIGHT,
      properties: {
        title: `${title}${workload}`,
        region,
        view: 'timeSeries',
        stat: 'p50',
        period: PERIOD_SECONDS,
        metrics: lines(props, metric, workloads[index]),
        yAxis: { left: { min: 0, label: unit, showUnits: false } },
      },
    })),
  );
  new CfnDashboard(scope, id, {
    dashboardName: `${stackName}-${storageClass}`,
    dashboardBody: JSON.stringify({ start: '-P90D', variables: [choice(props)], widgets }),
  });
}

/** The S3 clients of the default plan by name, in their colours; others as they are found; of throughput the line rate. */
function lines(props: DashboardProps, metric: Drawn, workload: string | undefined): unknown[] {
  const { defaultInstanceType: instanceType, s3Clients, storageClass } = props;
  const lineRate = [
    ...[METRICS_NAMESPACE, LINE_RATE_METRIC, 'InstanceType', instanceType],
    { label: 'line rate', color: '#7f7f7f', stat: 'Maximum' },
  ];
  const rate = metric === SPEED_METRICS.throughput ? [lineRate] : [];
  if (workload === undefined) return [[searched(props, metric, workload, [])], ...rate];
  const named = s3Clients.map((s3Client) => {
    const values: Record<(typeof METRIC_DIMENSIONS)[number], string> = {
      ...{ Branch: DEFAULT_BRANCH, InstanceType: instanceType, S3Client: s3Client },
      ...{ StorageClass: storageClass, Workload: workload },
    };
    const dimensions = METRIC_DIMENSIONS.flatMap((name) => [name, values[name]]);
    const shown = { label: s3Client, color: colorOf(s3Client) };
    return [METRICS_NAMESPACE, metric, ...dimensions, shown];
  });
  return [...abbreviated(named), [searched(props, metric, workload, s3Clients)], ...rate];
}

/** CloudWatch reads "." as what the line above has at that place. */
function abbreviated(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    return row.map((value, place) => (value === above?.[place] ? '.' : value));
  });
}

/** What other S3 clients have sent in the last two weeks: a new one appears by itself. */
function searched(
  { storageClass, defaultInstanceType }: DashboardProps,
  metric: Drawn,
  workload: string | undefined,
  without: readonly string[],
) {
  const wanted = [
    `MetricName="${metric}"`,
    `Branch="${DEFAULT_BRANCH}"`,
    `InstanceType="${defaultInstanceType}"`,
    `StorageClass="${storageClass}"`,
    ...(workload === undefined ? [] : [`Workload="${workload}"`]),
    ...without.map((s3Client) => `NOT S3Client="${s3Client}"`),
  ].join(' ');
  const search = `{${[METRICS_NAMESPACE, ...METRIC_DIMENSIONS].join(',')}} ${wanted}`;
  const line = workload === undefined ? `\${PROP('Dim.Workload')} ` : '';
  return {
    id: 'others',
    expression: `SEARCH('${search}', 'p50', ${PERIOD_SECONDS})`,
    label: `${line}\${PROP('Dim.S3Client')}`,
  };
}

/** As far from each other as eleven can be, on white and on black. */
const COLORS: Readonly<Record<string, string>> = {
  'crt-c': '#d62728',
  'sdk-rust-tm': '#ff7f0e',
  'crt-java': '#2ca02c',
  'sdk-java-client-crt': '#8c564b',
  'sdk-java-tm-classic': '#e0b000',
  'sdk-java-tm-crt': '#98df8a',
  'crt-python': '#1f77b4',
  'cli-crt': '#9467bd',
  'boto3-crt': '#e377c2',
  s5cmd: '#17becf',
  rclone: '#006d77',
};
const OTHER_COLORS = ['#aec7e8', '#ffbb78', '#c5b0d5', '#c49c94', '#f7b6d2', '#9edae5', '#bcbd22'];

/** By the name alone: a client has one colour, whatever else a dashboard or a stack measures. */
function colorOf(s3Client: string): string {
  const digest = createHash('sha256').update(s3Client).digest().readUInt32BE();
  return COLORS[s3Client] ?? OTHER_COLORS[digest % OTHER_COLORS.length]!;
}

/** Puts the chosen instance type wherever the default one stands. */
function choice({ defaultInstanceType, instanceTypes }: DashboardProps) {
  return {
    id: 'instanceType',
    label: 'Instance type',
    type: 'pattern',
    pattern: defaultInstanceType,
    inputType: 'select',
    defaultValue: defaultInstanceType,
    visible: true,
    values: instanceTypes.map((value) => ({ value, label: value })),
  };
}

/** What jobs print, kept for three months: results are in the results bucket. */
export class JobLogs extends Construct {
  readonly group: LogGroup;
  readonly name: string;

  constructor(scope: Construct, id: string, names: StackNames) {
    super(scope, id);
    this.name = names.logGroup;
    this.group = new LogGroup(this, 'Group', {
      logGroupName: names.logGroup,
      retention: LOG_DAYS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  get streams(): Wildcard {
    const arn = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      resourceName: `${this.name}:log-stream:*`,
    });
    return { arn, because: 'A stream is named after the task that ECS makes of a job.' };
  }
}

/**
 * What AWS Batch says of a job that blocks its queue, kept as long as the jobs' logs: also when nobody watches.
 * Batch has no such event for a quota that is too small.
 * https://docs.aws.amazon.com/batch/latest/userguide/batch-job-queue-blocked-events.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export class BlockedQueues extends Construct {
  constructor(scope: Construct, id: string, names: StackNames) {
    super(scope, id);
    const group = new LogGroup(this, 'Group', {
      logGroupName: names.eventLogGroup,
      retention: LOG_DAYS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stack = Stack.of(this);
    // The target is the group by its name: its own ARN ends in ":*", which EventBridge refuses.
    const arn = stack.formatArn({
      ...{ service: 'logs', resource: 'log-group', resourceName: names.eventLogGroup },
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const policy = new CfnResourcePolicy(this, 'Policy', {
      policyName: names.eventLogPolicy,
      policyDocument: stack.toJsonString({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: ['events.amazonaws.com', 'delivery.logs.amazonaws.com'] },
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: `${arn}:*`,
          },
        ],
      }),
    });
    const queues = { service: 'batch', resource: 'job-queue', resourceName: names.prefix };
    const rule = new CfnRule(this, 'Rule', {
      description: 'S3 Benchmarks: a job blocks its queue',
      eventPattern: {
        source: ['aws.batch'],
        'detail-type': ['Batch Job Queue Blocked'],
        detail: { jobQueue: [{ prefix: stack.formatArn(queues) }] },
      },
      targets: [{ id: 'Log', arn }],
    });
    rule.node.addDependency(group, policy);
  }
}
