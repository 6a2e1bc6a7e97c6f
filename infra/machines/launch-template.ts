import { CfnLaunchTemplate } from 'aws-cdk-lib/aws-ec2';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DISKS, PROJECT_TAG, WORK_DIR } from '../../src/contract/deployment.ts';
import type { InstanceTypeSpec } from '../../src/contract/instance-types.ts';

/**
 * What machines of one instance type are started from.
 *
 * @param imagesAsOf a day; another one makes a new version, and so has Batch take the latest image
 */
export function launchTemplate(
  scope: Construct,
  id: string,
  spec: InstanceTypeSpec,
  imagesAsOf: string | undefined,
) {
  const name = { key: 'Name', value: `${PROJECT_TAG.value} ${spec.id}` };
  const renewed = imagesAsOf === undefined ? [] : [{ key: 'ImagesAsOf', value: imagesAsOf }];
  return new CfnLaunchTemplate(scope, id, {
    launchTemplateData: {
      blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: rootVolume(spec) }],
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      // Batch tags neither machines nor volumes with what the compute environment is tagged with.
      tagSpecifications: [
        { resourceType: 'instance', tags: [PROJECT_TAG, name, ...renewed] },
        { resourceType: 'volume', tags: [PROJECT_TAG] },
      ],
      userData: Fn.base64(userData(spec)),
    },
  });
}

function rootVolume({ nvmeDisks }: InstanceTypeSpec): CfnLaunchTemplate.EbsProperty {
  const common = { volumeType: 'gp3', encrypted: true, deleteOnTermination: true };
  if (nvmeDisks > 0) return { ...common, volumeSize: DISKS.system.gib };
  const { gib, iops, mibPerSecond } = DISKS.work;
  return { ...common, volumeSize: gib, throughput: mibPerSecond, iops };
}

const BOUNDARY = '==S3-BENCHMARKS==';

/**
 * What a machine does at its first start, before the ECS agent takes jobs: shell scripts in the MIME
 * form that Batch adds its own to. Each is a part of its own: one that fails does not keep the
 * others from running.
 * https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html
 */
export function userData(spec: InstanceTypeSpec): string {
  const scripts = [keepJobsFromMetadata()];
  if (spec.nvmeDisks > 0) scripts.push(mountInstanceStore(spec.nvmeDisks));
  const parts = scripts.flatMap((script) => [
    `--${BOUNDARY}`,
    'Content-Type: text/x-shellscript; charset="us-ascii"',
    '',
    script,
  ]);
  return [
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts,
    `--${BOUNDARY}--`,
    '',
  ].join('\n');
}

/**
 * Jobs use the host's network, where the hop limit of IMDSv2 does not keep them from the machine's
 * credentials. The agent puts every task's control group below `ecstasks.slice` and runs outside of
 * it itself, so a rule by control group tells them apart. The group must be there before the rule.
 * If a machine's kernel cannot do it, the machine works on: its role can do little.
 */
export function keepJobsFromMetadata(): string {
  return `#!/bin/bash
systemctl start ecstasks.slice &&
  iptables --wait --insert OUTPUT --destination 169.254.169.254 --match cgroup --path ecstasks.slice --jump REJECT ||
  echo "s3-benchmarks: jobs can reach the instance metadata" >/dev/console
`;
}

/**
 * All disks of the instance store as one RAID 0 with XFS at the work folder. mkfs need not discard
 * what is empty anyway.
 *
 * @param disks how many there must be
 */
export function mountInstanceStore(disks: number): string {
  return `#!/bin/bash
set -euo pipefail
mapfile -t disks < <(lsblk --nodeps --noheadings --output PATH,MODEL | awk '/Amazon EC2 NVMe Instance Storage/ { print $1 }')
if [ "\${#disks[@]}" -ne ${disks} ]; then
  echo "s3-benchmarks: \${#disks[@]} instance store disks, not ${disks}" >/dev/console
  exit 1
fi
target="\${disks[0]}"
if [ "\${#disks[@]}" -gt 1 ]; then
  command -v mdadm || dnf install --assumeyes mdadm
  target=/dev/md0
  mdadm --create "$target" --run --level=0 --raid-devices="\${#disks[@]}" "\${disks[@]}"
fi
mkfs.xfs -f -K "$target"
mkdir -p ${WORK_DIR}
mount -o noatime "$target" ${WORK_DIR}
`;
}
