import { CfnLaunchTemplate } from 'aws-cdk-lib/aws-ec2';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import { userData } from './user-data.ts';

/** Prepared files of all workloads of the reference suite, what is downloaded of them, and builds. */
const WORK_GIB = 500;
/** Beside instance-store disks: the system, the image, compilers. */
const SYSTEM_GIB = 64;
/**
 * In MiB/s; gp3 asks for 4 IOPS for each MiB/s. Without it (125 MiB/s = 1 Gb/s) every workload with
 * files on disk measures the disk.
 */
const THROUGHPUT = 1000;

/** What machines of one instance type are started from. */
export function launchTemplate(scope: Construct, id: string, spec: InstanceTypeSpec) {
  const project = { key: 'Project', value: 'S3Benchmarks' };
  const name = { key: 'Name', value: `S3Benchmarks ${spec.id}` };
  return new CfnLaunchTemplate(scope, id, {
    launchTemplateData: {
      blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: rootVolume(spec) }],
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      // Batch tags neither machines nor volumes with what the compute environment is tagged with.
      tagSpecifications: [
        { resourceType: 'instance', tags: [project, name] },
        { resourceType: 'volume', tags: [project] },
      ],
      userData: Fn.base64(userData(spec)),
    },
  });
}

function rootVolume({ nvmeDisks }: InstanceTypeSpec): CfnLaunchTemplate.EbsProperty {
  const common = { volumeType: 'gp3', encrypted: true, deleteOnTermination: true };
  if (nvmeDisks > 0) return { ...common, volumeSize: SYSTEM_GIB };
  return { ...common, volumeSize: WORK_GIB, throughput: THROUGHPUT, iops: 4 * THROUGHPUT };
}
