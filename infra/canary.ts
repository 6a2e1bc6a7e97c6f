import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type JOB_TAGS, PROJECT_TAG } from '../src/contract/deployment.ts';
import type { InstanceTypeQueue } from './machines/instance-type-queue.ts';
import { roleOf } from './roles/role-of.ts';

interface CanaryProps {
  /** `cron(…)` of EventBridge Scheduler. */
  schedule: string;
  timezone: string;
  /** Where it measures; one machine, as there is one at a time. */
  queue: InstanceTypeQueue;
  lockArn: string;
}

/**
 * In a target's input it stands for an id of the night.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
 */
const EXECUTION = '<aws.scheduler.execution-id>';

/**
 * Measures the default plan of one instance type night by night, inside AWS alone: it shows in the dashboards
 * whether the stack works and S3 is as fast as ever, also while GitHub does not. Its results are not in the
 * history, which only the action writes.
 */
export class Canary extends Construct {
  constructor(scope: Construct, id: string, { lockArn, queue, schedule, timezone }: CanaryProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const jobs = {
      arn: stack.formatArn({ service: 'batch', resource: 'job', resourceName: '*' }),
      because: 'A job is given its id when it is submitted.',
    };
    const { queueArn, trustedDefinitionArn } = queue;
    const tags: Partial<Record<(typeof JOB_TAGS)[number], string>> = {
      [PROJECT_TAG.key]: PROJECT_TAG.value,
      repository: `canary of stack ${stack.stackName}`,
      run: EXECUTION,
    };
    const role = roleOf(this, 'Role', {
      description: 'S3 Benchmarks: submits the nightly canary',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
      grants: [
        {
          actions: ['batch:SubmitJob'],
          resources: [queueArn, trustedDefinitionArn, lockArn, jobs],
        },
        {
          actions: ['batch:TagResource'],
          resources: [jobs],
          conditions: {
            StringEquals: { [`aws:RequestTag/${PROJECT_TAG.key}`]: PROJECT_TAG.value },
            'ForAllValues:StringEquals': { 'aws:TagKeys': Object.keys(tags) },
          },
        },
      ],
    });
    new CfnSchedule(this, 'Schedule', {
      description: 'S3 Benchmarks: measures the default plan, without GitHub',
      scheduleExpression: schedule,
      scheduleExpressionTimezone: timezone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: stack.formatArn({
          ...{ service: 'scheduler', region: '', account: '' },
          ...{ resource: 'aws-sdk', resourceName: 'batch:submitJob' },
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
        roleArn: role.roleArn,
        // SubmitJob cannot be told twice the same: a second try could start a second job.
        retryPolicy: { maximumRetryAttempts: 0 },
        // The definition's parameters are the default plan.
        input: stack.toJsonString({
          JobName: `canary-${EXECUTION}`,
          JobQueue: queueArn,
          JobDefinition: trustedDefinitionArn,
          Tags: tags,
        }),
      },
    });
  }
}
