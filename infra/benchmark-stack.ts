import { CfnConsumableResource } from 'aws-cdk-lib/aws-batch';
import { CfnOutput, Stack, Tags } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { hyphenated, PROJECT_TAG } from '../src/contract/deployment.ts';
import { Canary } from './canary.ts';
import { ContainerImage } from './container-image.ts';
import { InstanceTypeQueue } from './machines/instance-type-queue.ts';
import { manifestOfInstanceTypes, publishManifest, StackNames } from './manifest.ts';
import { BlockedQueues, JobLogs, nightlyDashboard } from './monitoring.ts';
import { Network } from './network.ts';
import { imageToDeploy } from './released-image.ts';
import { GitHubRole } from './roles/github-role.ts';
import { InstanceRole, JobRoles } from './roles/job-roles.ts';
import { defaultsOf, type Settings } from './settings/read-settings.ts';
import {
  type BenchmarkBucket,
  EmptyBuckets,
  ExpressBucket,
  existingBucket,
  ResultsBucket,
  StandardBucket,
} from './storage/buckets.ts';
import { S3_EXPRESS_REGIONS } from './zones.ts';

export interface BenchmarkStackProps {
  settings: Settings;
  /** Commit of this project; null where it is not known. */
  commit: string | null;
}

/** Everything that the action needs in an account: machines that cost nothing while idle. */
export class BenchmarkStack extends Stack {
  constructor(scope: Construct, { settings, commit }: BenchmarkStackProps) {
    const { account, region, stackName } = settings;
    super(scope, stackName, {
      env: { account, region },
      description: 'S3 Benchmarks: one AWS Batch queue for each instance type',
    });
    // Stable, because to change a tag of a queue, a compute environment or the lock is to replace it.
    // Not every region's CloudFormation takes tags on a dashboard (cfn-lint: us-east-1 does not).
    const untagged = { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] };
    Tags.of(this).add(PROJECT_TAG.key, PROJECT_TAG.value, untagged);

    const names = new StackNames(stackName);
    const { specs } = settings;
    const network = new Network(this, 'Network', {
      availabilityZone: settings.availabilityZone,
      s3Express:
        S3_EXPRESS_REGIONS.includes(region) ||
        settings.buckets.some(({ storageClass }) => storageClass === 'S3Express'),
    });
    const logs = new JobLogs(this, 'Logs', names);
    new BlockedQueues(this, 'BlockedQueues', names);
    const buckets = this.#buckets(settings, network.zoneId, logs);
    const results = new ResultsBucket(this, 'Results');
    const lock = new CfnConsumableResource(this, 'Lock', {
      resourceType: 'REPLENISHABLE',
      totalQuantity: 1,
    });
    const architectures = new Set(specs.map(({ architecture }) => architecture));
    const image = new ContainerImage(
      this,
      'Image',
      imageToDeploy(settings.containerImage),
      architectures,
    );
    const jobRoles = new JobRoles(this, 'JobRoles', buckets, results);
    const instanceRole = new InstanceRole(this, 'InstanceRole', logs, image.toPull);

    const defaults = defaultsOf(settings);
    const named = buckets.map(({ name, storageClass }) => ({ name, storageClass }));
    const shared = {
      names,
      subnetIds: network.subnetIds,
      securityGroupId: network.securityGroupId,
      instanceProfileArn: instanceRole.instanceProfileArn,
      trustedRoleArn: jobRoles.trusted.roleArn,
      untrustedRoleArn: jobRoles.untrusted.roleArn,
      logGroup: logs.name,
      lockArn: lock.attrConsumableResourceArn,
      resultsBucket: results.name,
      imagesAsOf: settings.imagesAsOf,
      plan: {
        suite: { repository: settings.suite, ref: null, commit: null },
        ...{ region, buckets: named },
        s3Clients: defaults.s3Clients,
        workloads: defaults.workloads,
      },
    };
    const queues = specs.map(
      (spec) =>
        new InstanceTypeQueue(
          this,
          hyphenated(spec.id),
          spec,
          image.uriFor(spec.architecture),
          shared,
        ),
    );
    const githubRole = new GitHubRole(this, 'GitHub', {
      github: settings.github,
      names,
      queueArns: queues.map(({ queueArn }) => queueArn),
      lockArn: lock.attrConsumableResourceArn,
      logs,
      results,
    });

    if (settings.canary) {
      const { instanceType = defaults.instanceTypes[0]!, ...when } = settings.canary;
      const queue = queues[settings.instanceTypes.indexOf(instanceType)]!;
      new Canary(this, 'Canary', { ...when, queue, lockArn: lock.attrConsumableResourceArn });
    }
    for (const { storageClass } of buckets) {
      nightlyDashboard(this, `Dashboard${storageClass}`, {
        ...{ stackName, storageClass },
        instanceTypes: settings.instanceTypes,
        defaultInstanceType: defaults.instanceTypes[0]!,
        s3Clients: defaults.s3Clients,
        workloads: defaults.workloads,
      });
    }
    publishManifest(this, 'Manifest', names, {
      schemaVersion: 1,
      region,
      buckets: named,
      resultsBucket: results.name,
      logGroup: logs.name,
      lock: lock.attrConsumableResourceArn,
      suite: settings.suite,
      commit,
      defaults,
      instanceTypes: manifestOfInstanceTypes(specs, names, settings.usdPerHour),
    });
    this.#outputs({
      RoleToAssume: [githubRole.roleArn, 'Input role-to-assume of the action'],
      ResultsBucket: [results.name, 'Kept when the stack is destroyed'],
      ManifestParameter: [names.manifestParameter, 'Where the action finds everything else'],
      // An output and no tag: a tag that changes would replace queues.
      Commit: [commit ?? 'unknown', 'Commit of S3 Benchmarks that was deployed'],
    });
  }

  #buckets({ buckets }: Settings, zoneId: string | null, logs: JobLogs): BenchmarkBucket[] {
    const created: BenchmarkBucket[] = [];
    const all = buckets.map(({ name, storageClass }) => {
      if (name !== null) return existingBucket(this, name, storageClass);
      const bucket =
        storageClass === 'S3Express'
          ? new ExpressBucket(this, 'ExpressBucket', zoneId!)
          : new StandardBucket(this, 'StandardBucket');
      created.push(bucket);
      return bucket;
    });
    if (created.length > 0) new EmptyBuckets(this, 'EmptyBuckets', created, logs);
    return all;
  }

  #outputs(outputs: Readonly<Record<string, readonly [value: string, description: string]>>): void {
    for (const [id, [value, description]] of Object.entries(outputs)) {
      new CfnOutput(this, id, { value, description });
    }
  }
}
