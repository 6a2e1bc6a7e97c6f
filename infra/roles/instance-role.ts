import {
  CfnInstanceProfile,
  PolicyDocument,
  type PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { ANY_RESOURCE, allow } from './allow.ts';

/**
 * Role of the machines: what the ECS agent needs, and no more, since jobs use the host's network and
 * so may reach the machine's credentials. AWS's own policy for this has 19 actions on every
 * resource.
 */
export class InstanceRole extends Construct {
  readonly instanceProfileArn: string;

  /**
   * @param logGroup where the machine writes the jobs' output
   * @param toPullImages what the image's registry asks for
   */
  constructor(
    scope: Construct,
    id: string,
    logGroup: string,
    toPullImages: readonly PolicyStatement[],
  ) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      description: 'S3 Benchmarks: the ECS agent of benchmark machines',
      assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
      inlinePolicies: {
        Agent: new PolicyDocument({
          statements: [...this.#agent(), this.#logs(logGroup), ...toPullImages],
        }),
      },
    });
    acknowledge(role, {
      'AwsSolutions-IAM5':
        'Batch makes the cluster, ECS names container instances and log streams as they come.',
    });
    const profile = new CfnInstanceProfile(this, 'Profile', { roles: [role.roleName] });
    this.instanceProfileArn = profile.attrArn;
  }

  #agent(): PolicyStatement[] {
    const stack = Stack.of(this);
    // Batch makes and names the cluster of a compute environment.
    const clusters = stack.formatArn({ service: 'ecs', resource: 'cluster', resourceName: '*' });
    const containerInstances = stack.formatArn({
      service: 'ecs',
      resource: 'container-instance',
      resourceName: '*',
    });
    return [
      allow(
        [
          'ecs:RegisterContainerInstance',
          'ecs:DeregisterContainerInstance',
          'ecs:SubmitContainerStateChange',
          'ecs:SubmitTaskStateChange',
          'ecs:SubmitAttachmentStateChanges',
        ],
        [clusters],
      ),
      // A machine gets its id as container instance when it registers.
      allow(['ecs:Poll', 'ecs:StartTelemetrySession'], [containerInstances]),
      allow(['ecs:TagResource'], [containerInstances], {
        StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' },
      }),
      allow(['ecs:DiscoverPollEndpoint'], ANY_RESOURCE),
    ];
  }

  #logs(logGroup: string): PolicyStatement {
    const streams = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      // ECS names a stream after the task.
      resourceName: `${logGroup}:log-stream:*`,
    });
    return allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [streams]);
  }
}
