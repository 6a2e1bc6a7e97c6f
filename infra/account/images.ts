/** What machines start from: Amazon's machine image, and the container image of the jobs. */
import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
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

async function imageOf(id: string, ec2: Aws['ec2']) {
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
