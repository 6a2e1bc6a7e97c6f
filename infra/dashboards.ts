import {
  Column,
  Dashboard,
  DashboardVariable,
  GraphWidget,
  MathExpression,
  Row,
  Values,
  VariableInputType,
  VariableType,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StorageClass } from '../src/contract/names.ts';
import { METRICS_NAMESPACE } from './roles/job-roles.ts';

/** Stands in every graph for the instance type that is chosen at the top of the dashboard. */
const CHOSEN_TYPE = 'CHOSEN_INSTANCE_TYPE';

/** The suite's metrics carry these dimensions, in any order. */
const DIMENSIONS = 'Branch,InstanceType,S3Client,StorageClass,Workload';

export interface DashboardProps {
  stackName: string;
  storageClass: StorageClass;
  instanceTypes: readonly string[];
  defaultInstanceType: string;
  workloads: readonly string[];
}

/**
 * Throughput by night on one storage class: a graph per workload, a line per S3 client, for the
 * instance type that the reader chooses. A dashboard for each type would make a template of 20 types
 * too large, and each costs 3 dollars a month. Lines are found by search, so that a new client
 * appears by itself.
 */
export function throughputDashboard(scope: Construct, id: string, props: DashboardProps): void {
  const { stackName, storageClass, instanceTypes, defaultInstanceType, workloads } = props;
  const dashboard = new Dashboard(scope, id, {
    dashboardName: `${stackName}-${storageClass}`,
    defaultInterval: Duration.days(90),
    variables: [
      new DashboardVariable({
        id: 'instanceType',
        label: 'Instance type',
        type: VariableType.PATTERN,
        inputType: VariableInputType.SELECT,
        value: CHOSEN_TYPE,
        values: Values.fromValues(
          ...instanceTypes.map((value) => ({ label: value, value })),
        ),
        defaultValue: { toString: () => defaultInstanceType } as never,
      }),
    ],
  });
}
