/** What machines start from: Amazon's machine image, and the key that encrypts their disks. */
import { DescribeImagesCommand, GetEbsDefaultKmsKeyIdCommand } from '@aws-sdk/client-ec2';
import { GetParametersCommand } from '@aws-sdk/client-ssm';
import type { InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import { type Aws, asking, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';

const ECS_IMAGES = '/aws/service/ecs/optimized-ami/amazon-linux-2023';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html */
function parameterFor({ architecture, gpu }: InstanceTypeSpec): string {
  const kind = gpu ? '/gpu' : architecture === 'arm64' ? '/arm64' : '';
  return `${ECS_IMAGES}${kind}/recommended/image_id`;
}

/**
 * Whether the account may start machines from the images that Batch takes: its setting "Allowed AMIs"
 * can forbid Amazon's.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html
 */
export async function machineImages(
  { instanceTypes, region }: Wanted,
  { ec2, ssm }: Aws,
): Promise<Finding[]> {
  const Names = [...new Set(instanceTypes.map(parameterFor))];
  const { Parameters = [], InvalidParameters = [] } = await asking('ssm:GetParameters', () =>
    ssm.send(new GetParametersCommand({ Names })),
  );
  const findings = InvalidParameters.map(
    (name): Finding => ({
      ...{ severity: 'runs', about: 'Machine image' },
      what: `${region} has no parameter ${name}: Amazon ECS publishes no such image there.`,
      remedy: 'Choose another region, or take the instance types that need it out of the settings.',
    }),
  );
  for (const { Name = '', Value: id = '' } of Parameters) {
    const about = `Machine image ${id}`;
    const image = await imageOf(id, ec2);
    if (image?.State === 'available' && image.ImageAllowed !== false) {
      const what = `${Name.slice(ECS_IMAGES.length + 1).replace('/image_id', '')} can be started.`;
      findings.push({ severity: 'ok', about, what });
      continue;
    }
    const isAudit = image?.ImageAllowed === false;
    findings.push({
      severity: isAudit ? 'note' : 'runs',
      about,
      what: isAudit
        ? 'the account\'s setting "Allowed AMIs" would forbid it; so far it only watches (audit mode).'
        : 'this account cannot see it, probably because of its setting "Allowed AMIs".',
      remedy: `aws ec2 get-allowed-images-settings --region ${region} shows the setting: allow the provider amazon.`,
    });
  }
  return findings;
}

function imageOf(id: string, ec2: Aws['ec2']) {
  return asking('ec2:DescribeImages', async () => {
    try {
      const { Images = [] } = await ec2.send(new DescribeImagesCommand({ ImageIds: [id] }));
      return Images[0];
    } catch (error) {
      if (error instanceof Error && error.name.startsWith('InvalidAMIID')) return undefined;
      throw error;
    }
  });
}

/**
 * Disks of the machines are encrypted by the account's default key. One of its own must be granted to EC2
 * Auto Scaling, or machines end as they start.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
 */
export async function diskKey(_: Wanted, { ec2 }: Aws): Promise<Finding[]> {
  const { KmsKeyId = AWS_KEY } = await asking('ec2:GetEbsDefaultKmsKeyId', () =>
    ec2.send(new GetEbsDefaultKmsKeyIdCommand({})),
  );
  const about = 'Key of the disks';
  if (KmsKeyId.endsWith(AWS_KEY)) {
    return [{ severity: 'ok', about, what: "AWS's own key encrypts them by default." }];
  }
  const what = `the account's key ${KmsKeyId} encrypts them by default: EC2 Auto Scaling needs a grant for it.`;
  const remedy =
    'See that the key policy allows AWSServiceRoleForAutoScaling: https://docs.aws.amazon.com/' +
    'autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html';
  return [{ severity: 'note', about, what, remedy }];
}

const AWS_KEY = 'alias/aws/ebs';
