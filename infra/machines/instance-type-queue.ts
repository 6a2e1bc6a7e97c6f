import { CfnComputeEnvironment, CfnJobQueue } from 'aws-cdk-lib/aws-batch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import type { StackNames } from '../manifest.ts';
import { type DefaultPlan, jobDefinition } from './job-definition.ts';
import { launchTemplate } from './launch-template.ts';

/** What all instance types of a stack share. */
export interface SharedByQueues {
  names: StackNames;
  subnetIds: readonly string[];
  securityGroupId: string;
  instanceProfileArn: string;
  trustedRoleArn: string;
  untrustedRoleArn: string;
  logGroup: string;
  lockArn: string;
  resultsBucket: string;
  plan: DefaultPlan;
  /** A day; another one makes all machines start from the latest image. */
  imagesAsOf: string | undefined;
}

/**
 * While a compute environment is updated, the job on its machine may go on for so long, the most that
 * Batch allows. CloudFormation waits for it.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdatePolicy.html
 */
const UPDATE_WAITS = Duration.hours(6);

/**
 * How long a job may wait at the head of its queue for a reason that does not pass, or seldom, when
 * nobody watches it. A whole machine's resources can read as too few for minutes while it starts, so
 * that less than half an hour would end healthy jobs.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const TIME_LIMITS: Readonly<Record<string, Duration>> = {
  'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': Duration.hours(6),
  'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE': Duration.minutes(30),
  'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': Duration.minutes(30),
};

/**
 * All it takes to run a job on one instance type: a queue and a compute environment that holds one
 * machine, or none while idle.
 */
export class InstanceTypeQueue extends Construct {
  readonly queueArn: string;
  /** Of its latest revision, for code of the default branch. */
  readonly trustedDefinitionArn: string;

  constructor(
    scope: Construct,
    id: string,
    spec: InstanceTypeSpec,
    image: string,
    shared: SharedByQueues,
  ) {
    super(scope, id);
    const { names } = shared;
    const queue = new CfnJobQueue(this, 'Queue', {
      jobQueueName: names.queue(spec.id),
      priority: 1,
      computeEnvironmentOrder: [
        { order: 1, computeEnvironment: this.#computeEnvironment(spec, shared) },
      ],
      jobStateTimeLimitActions: Object.entries(TIME_LIMITS).map(([reason, limit]) => ({
        action: 'CANCEL',
        state: 'RUNNABLE',
        reason,
        maxTimeSeconds: limit.toSeconds(),
      })),
    });
    this.queueArn = queue.attrJobQueueArn;
    const definition = { spec, image, ...shared };
    const trusted = jobDefinition(this, 'Trusted', {
      ...definition,
      trusted: true,
      name: names.trusted(spec.id),
      jobRoleArn: shared.trustedRoleArn,
    });
    this.trustedDefinitionArn = trusted.ref;
    jobDefinition(this, 'Untrusted', {
      ...definition,
      trusted: false,
      name: names.untrusted(spec.id),
      jobRoleArn: shared.untrustedRoleArn,
    });
  }

  #computeEnvironment(spec: InstanceTypeSpec, shared: SharedByQueues): string {
    const template = launchTemplate(this, 'LaunchTemplate', spec, shared.imagesAsOf);
    const environment = new CfnComputeEnvironment(this, 'ComputeEnvironment', {
      type: 'MANAGED',
      state: 'ENABLED',
      // Updated in place: replaced, new before old, 50 environments would need room for 100. It takes
      // the service-linked role (there is no serviceRole here) and the strategy below.
      // https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
      replaceComputeEnvironment: false,
      updatePolicy: {
        terminateJobsOnUpdate: false,
        jobExecutionTimeoutMinutes: UPDATE_WAITS.toMinutes(),
      },
      computeResources: {
        type: 'EC2',
        // With one type and its vCPUs as the most, there is one machine as with BEST_FIT.
        allocationStrategy: 'BEST_FIT_PROGRESSIVE',
        // Batch renews no image by itself; with this, every update in place does.
        updateToLatestImageVersion: true,
        // An idle stack has no machine.
        minvCpus: 0,
        // One machine, and a job that needs all of it: fewer would leave the job in RUNNABLE for ever.
        maxvCpus: spec.vcpus,
        // Only this one: "optimal" would add others, and there are none for Arm in it.
        instanceTypes: [spec.id],
        ec2Configuration: [{ imageType: spec.gpu ? 'ECS_AL2023_NVIDIA' : 'ECS_AL2023' }],
        instanceRole: shared.instanceProfileArn,
        subnets: [...shared.subnetIds],
        securityGroupIds: [shared.securityGroupId],
        launchTemplate: {
          launchTemplateId: template.ref,
          // Without a number Batch keeps the version it first saw, and changes never arrive.
          version: template.attrLatestVersionNumber,
        },
      },
    });
    return environment.attrComputeEnvironmentArn;
  }
}
