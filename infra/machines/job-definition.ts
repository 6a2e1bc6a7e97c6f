import { CfnJobDefinition } from 'aws-cdk-lib/aws-batch';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  ATTEMPT_HOURS,
  LOG_STREAM_PREFIX,
  MOST_ATTEMPTS,
  OWN_DISKS_VARIABLE,
  WORK_DIR,
} from '../../src/contract/deployment.ts';
import { containerMemoryMiB, type InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import { type RequestByHand, requestByHand } from '../../src/contract/job-request.ts';

/** Of files and connections: clients open hundreds at once. */
const OPEN_FILES = 65_536;

/** What a job measures that is started without parameters; the rest depends on its definition. */
export type DefaultPlan = Pick<
  RequestByHand,
  'suite' | 'region' | 'buckets' | 's3Clients' | 'workloads'
>;

interface JobDefinitionProps {
  spec: InstanceTypeSpec;
  name: string;
  /** Whether it runs code of the default branch only. */
  trusted: boolean;
  plan: DefaultPlan;
  image: string;
  jobRoleArn: string;
  logGroup: string;
  lockArn: string;
  resultsBucket: string;
}

/** How a job runs on a machine of one instance type: alone, with all of it. */
export function jobDefinition(scope: Construct, id: string, props: JobDefinitionProps) {
  const { spec, name, lockArn } = props;
  return new CfnJobDefinition(scope, id, {
    type: 'container',
    jobDefinitionName: name,
    platformCapabilities: ['EC2'],
    propagateTags: true,
    parameters: { request: Stack.of(scope).toJsonString(defaultRequest(props)) },
    timeout: { attemptDurationSeconds: Duration.hours(ATTEMPT_HOURS).toSeconds() },
    retryStrategy: {
      attempts: MOST_ATTEMPTS,
      evaluateOnExit: [
        { action: 'RETRY', onStatusReason: 'Host EC2*' },
        // What no rule matches is retried, hours long, with the same end.
        { action: 'EXIT', onReason: '*' },
      ],
    },
    // The lock: quantity 1 of 1, so that no two jobs run at a time, whoever submits them.
    consumableResourceProperties: {
      consumableResourceList: [{ consumableResource: lockArn, quantity: 1 }],
    },
    containerProperties: {
      ...container(Stack.of(scope).region, props),
      resourceRequirements: [
        { type: 'VCPU', value: String(spec.vcpus) },
        { type: 'MEMORY', value: String(containerMemoryMiB(spec.memoryMiB)) },
      ],
    },
  });
}

/** The default plan of the type: what a job does that somebody starts in Batch's console, or a schedule. */
function defaultRequest({ plan, spec, trusted }: JobDefinitionProps) {
  return requestByHand({
    ...plan,
    instanceType: spec.id,
    gigabitsPerSecond: spec.gigabitsPerSecond,
    ...{ client: null, compare: null, trusted, metrics: trusted },
  });
}

function container(region: string, props: JobDefinitionProps) {
  const { image, jobRoleArn, logGroup, resultsBucket, spec } = props;
  const { nvmeDiskGB, nvmeDisks } = spec;
  return {
    image,
    command: containerCommand(resultsBucket),
    jobRoleArn,
    environment: [
      { name: 'AWS_REGION', value: region },
      // The job looks whether its work folder is on these disks.
      ...(nvmeDisks > 0
        ? [{ name: OWN_DISKS_VARIABLE, value: String(nvmeDisks * nvmeDiskGB) }]
        : []),
    ],
    volumes: [{ name: 'workdir', host: { sourcePath: WORK_DIR } }],
    mountPoints: [{ sourceVolume: 'workdir', containerPath: WORK_DIR, readOnly: false }],
    // What a suite's build tools leave behind is reaped, and a signal reaches the job.
    linuxParameters: { initProcessEnabled: true },
    ulimits: [{ name: 'nofile', softLimit: OPEN_FILES, hardLimit: OPEN_FILES }],
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': logGroup,
        'awslogs-region': region,
        'awslogs-stream-prefix': LOG_STREAM_PREFIX,
      },
    },
  };
}

/**
 * What the container is started with, behind the image's entry point (container/main.ts). Batch puts
 * the job's parameter in the place of `Ref::request`.
 */
export function containerCommand(resultsBucket: string): string[] {
  return [
    ...['--request', 'Ref::request'],
    ...['--work-dir', WORK_DIR],
    ...['--results-bucket', resultsBucket],
  ];
}
