import type { EnvironmentManifest } from '../../../contract/environment-manifest.ts';

/** What the stack deployed for one instance type; tests may change it. */
export interface BatchEnvironment {
  instanceType: string;
  queue: string;
  queueArn: string;
  queueState: 'ENABLED' | 'DISABLED';
  jobDefinitions: readonly string[];
  computeEnvironmentArn: string;
  state: 'ENABLED' | 'DISABLED';
  status: 'VALID' | 'INVALID';
  statusReason: string;
  maxvCpus: number;
  /** That the job definitions ask for. */
  vCpus: number;
}

/** One environment per instance type of a manifest. */
export function environmentsOf(
  manifest: EnvironmentManifest,
  arn: (resource: string) => string,
): BatchEnvironment[] {
  return Object.entries(manifest.instanceTypes).map(
    ([instanceType, { queue, trusted, untrusted }]) => ({
      instanceType,
      queue,
      queueArn: arn(`job-queue/${queue}`),
      queueState: 'ENABLED',
      jobDefinitions: [trusted, untrusted],
      computeEnvironmentArn: arn(`compute-environment/${queue}-ce`),
      state: 'ENABLED',
      status: 'VALID',
      statusReason: 'ComputeEnvironment Healthy',
      maxvCpus: 64,
      vCpus: 64,
    }),
  );
}

/** As DescribeJobQueues answers. */
export function describeQueue(environment: BatchEnvironment) {
  return {
    jobQueueName: environment.queue,
    jobQueueArn: environment.queueArn,
    state: environment.queueState,
    status: 'VALID',
    statusReason: 'JobQueue Healthy',
    priority: 1,
    computeEnvironmentOrder: [{ order: 1, computeEnvironment: environment.computeEnvironmentArn }],
  };
}

/** As DescribeComputeEnvironments answers. */
export function describeComputeEnvironment(environment: BatchEnvironment) {
  return {
    computeEnvironmentName: nameIn(environment.computeEnvironmentArn),
    computeEnvironmentArn: environment.computeEnvironmentArn,
    ecsClusterArn: 'arn:aws:ecs:us-west-2:123456789012:cluster/fake',
    type: 'MANAGED',
    state: environment.state,
    status: environment.status,
    statusReason: environment.statusReason,
    computeResources: {
      type: 'EC2',
      minvCpus: 0,
      maxvCpus: environment.maxvCpus,
      desiredvCpus: 0,
      instanceTypes: [environment.instanceType],
      subnets: ['subnet-0'],
    },
  };
}

/** The last part of an ARN; a name as it is. */
export function nameIn(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
