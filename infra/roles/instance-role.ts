import { CfnInstanceProfile, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { JobLogs } from '../job-logs.ts';
import { ANY_RESOURCE, type Grant, roleOf, type Wildcard } from './role-of.ts';

/**
 * Role of the machines: what the ECS agent needs, and no more, since jobs use the host's network and
 * so may reach the machine's credentials. AWS's own policy for it allows twice the actions, on every
 * resource.
 */
export class InstanceRole extends Construct {
  readonly instanceProfileArn: string;

  /**
   * @param logs where the machine writes the jobs' output
   * @param toPullImages what the image's registry asks for
   */
  constructor(scope: Construct, id: string, logs: JobLogs, toPullImages: readonly Grant[]) {
    super(scope, id);
    const role = roleOf(this, 'Role', {
      description: 'S3 Benchmarks: the ECS agent of benchmark machines',
      assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
      grants: [
        ...this.#agent(),
        { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logs.streams] },
        ...toPullImages,
      ],
    });
    const profile = new CfnInstanceProfile(this, 'Profile', { roles: [role.roleName] });
    this.instanceProfileArn = profile.attrArn;
  }

  #agent(): Grant[] {
    const clusters = this.#ecs('cluster', 'Batch makes and names the clusters.');
    const containerInstances = this.#ecs(
      'container-instance',
      'A machine is given its id as container instance when it registers.',
    );
    return [
      {
        actions: [
          'ecs:RegisterContainerInstance',
          'ecs:DeregisterContainerInstance',
          'ecs:SubmitContainerStateChange',
          'ecs:SubmitTaskStateChange',
          'ecs:SubmitAttachmentStateChanges',
        ],
        resources: [clusters],
      },
      { actions: ['ecs:Poll', 'ecs:StartTelemetrySession'], resources: [containerInstances] },
      {
        actions: ['ecs:TagResource'],
        resources: [containerInstances],
        conditions: { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } },
      },
      { actions: ['ecs:DiscoverPollEndpoint'], resources: [ANY_RESOURCE] },
    ];
  }

  #ecs(resource: string, because: string): Wildcard {
    const arn = Stack.of(this).formatArn({ service: 'ecs', resource, resourceName: '*' });
    return { arn, because };
  }
}
