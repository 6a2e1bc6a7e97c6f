import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Wildcard } from './roles/role-of.ts';
import type { StackNames } from './stack-names.ts';

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
