/** What is seen of jobs: their logs, and dashboards of their figures. */
import { CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { METRIC_DIMENSIONS, METRICS_NAMESPACE } from '../src/contract/deployment.ts';
import type { StorageClass } from '../src/contract/names.ts';
import type { Wildcard } from './roles/role-of.ts';
import type { StackNames } from './stack-names.ts';

/** Runs are nightly: one point a night. */
const PERIOD_SECONDS = 86_400;
/** A dashboard is 24 columns wide. */
const GRAPHS_A_ROW = 3;
const WIDTH = 24 / GRAPHS_A_ROW;
const HEIGHT = 8;

interface DashboardProps {
  stackName: string;
  storageClass: StorageClass;
  instanceTypes: readonly string[];
  defaultInstanceType: string;
  /** A graph each; empty for all in one. */
  workloads: readonly string[];
}

/**
 * Nightly throughput on one storage class: a graph per workload, a line per S3 client, of the instance
 * type that the reader chooses. We chose one dashboard with a variable over one for each instance
 * type: 20 of those would make a template of 0.8 MB, and cost 3 dollars a month each. Downsides are:
 * the axis cannot end at the chosen type's line rate, and the search that finds the lines forgets
 * clients that have not run for two weeks.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function throughputDashboard(scope: Construct, id: string, props: DashboardProps): void {
  const { stackName, storageClass, workloads } = props;
  const { region } = Stack.of(scope);
  const titles = workloads.length > 0 ? workloads : ['All workloads'];
  const widgets = titles.map((title, index) => ({
    type: 'metric',
    x: (index % GRAPHS_A_ROW) * WIDTH,
    y: Math.floor(index / GRAPHS_A_ROW) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    properties: {
      title,
      region,
      view: 'timeSeries',
      period: PERIOD_SECONDS,
      metrics: [[throughput(props, workloads[index])]],
      yAxis: { left: { min: 0, label: 'Gb/s', showUnits: false } },
    },
  }));
  new CfnDashboard(scope, id, {
    dashboardName: `${stackName}-${storageClass}`,
    dashboardBody: JSON.stringify({ start: '-P90D', variables: [choice(props)], widgets }),
  });
}

/** Whatever S3 clients have sent, found by search: a new one appears by itself. */
function throughput(
  { storageClass, defaultInstanceType }: DashboardProps,
  workload: string | undefined,
) {
  const wanted = [
    'MetricName="Throughput"',
    'Branch="main"',
    `InstanceType="${defaultInstanceType}"`,
    `StorageClass="${storageClass}"`,
    ...(workload === undefined ? [] : [`Workload="${workload}"`]),
  ].join(' ');
  const search = `{${[METRICS_NAMESPACE, ...METRIC_DIMENSIONS].join(',')}} ${wanted}`;
  const line = workload === undefined ? `\${PROP('Dim.Workload')} ` : '';
  return {
    id: 'throughput',
    expression: `SEARCH('${search}', 'p50', ${PERIOD_SECONDS})`,
    label: `${line}\${PROP('Dim.S3Client')}`,
  };
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
      retention: RetentionDays.THREE_MONTHS,
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
