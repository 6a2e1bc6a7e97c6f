/** What jobs start from: Amazon's machine image, the key that encrypts disks, and the container image. */
import { DescribeImagesCommand, GetEbsDefaultKmsKeyIdCommand } from '@aws-sdk/client-ec2';
import { GetParametersCommand } from '@aws-sdk/client-ssm';
import { messageOf, printable } from '../../src/contract/input-error.ts';
import type { Architecture, InstanceTypeSpec } from '../../src/contract/instance-types.ts';
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

const TIMEOUT_MS = 20_000;

/** As registries call them. */
const PLATFORM: Readonly<Record<Architecture, string>> = { x86_64: 'amd64', arm64: 'arm64' };

/** What an image of several architectures is: https://github.com/opencontainers/image-spec */
const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Whether anybody can get the image, for each architecture: machines have no passwords of registries. */
export async function containerImage({
  containerImage,
  instanceTypes,
}: Wanted): Promise<Finding[]> {
  const about = 'Container image';
  if (containerImage === null) {
    const what = 'it is built on this machine, which needs Docker.';
    return [{ severity: 'note', about, what }];
  }
  if (/\.dkr\.ecr\./.test(containerImage)) {
    const what = `${containerImage} is in a private repository of Amazon ECR, which is not looked at.`;
    return [{ severity: 'note', about, what }];
  }
  const architectures = [...new Set(instanceTypes.map(({ architecture }) => architecture))];
  try {
    const found = await platformsOf(containerImage);
    if (found === 'denied') {
      return [
        {
          ...{ severity: 'runs', about },
          what: `${containerImage} cannot be had without a password, or does not exist.`,
          remedy: 'Make the package public in the registry, or name another "containerImage".',
        },
      ];
    }
    const missing = found && architectures.filter((one) => !found.includes(PLATFORM[one]));
    if (missing && missing.length > 0) {
      const what = `${containerImage} is not there for ${missing.join(' and ')}.`;
      const remedy =
        'Build it for all architectures of "instanceTypes": docker buildx build --platform.';
      return [{ severity: 'runs', about, what, remedy }];
    }
    const what = found
      ? `${containerImage} is public, for ${architectures.join(' and ')}.`
      : `${containerImage} is public; for which architecture it does not say.`;
    return [{ severity: 'ok', about, what }];
  } catch (error) {
    const what = `${containerImage} could not be looked at: ${printable(messageOf(error))}.`;
    const remedy = 'Try again where the registry can be reached.';
    return [{ severity: 'unknown', about, what, remedy }];
  }
}

/** @returns architectures; null for an image that names none */
async function platformsOf(image: string): Promise<string[] | null | 'denied'> {
  const { url, accept } = manifestRequest(image);
  let answer = await fetch(url, { headers: { accept }, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (answer.status === 401) {
    const authorization = await anonymousToken(answer.headers.get('www-authenticate') ?? '');
    if (authorization === null) return 'denied';
    answer = await fetch(url, {
      headers: { accept, authorization },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }
  // A registry says of a private image that there is none, or that it may not be had.
  if ([401, 403, 404].includes(answer.status)) return 'denied';
  if (!answer.ok) throw new Error(`${url.host} answered ${answer.status}`);
  const { manifests } = (await answer.json()) as {
    manifests?: { platform?: { os?: string; architecture?: string } }[];
  };
  if (!manifests) return null;
  return manifests
    .filter(({ platform }) => platform?.os === 'linux')
    .flatMap(({ platform }) => platform?.architecture ?? []);
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
function manifestRequest(image: string) {
  const [, host = '', name = '', tag = 'latest', digest] =
    /^([^/]+)\/([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(image) ?? [];
  // Docker itself talks to registries of its own machine without TLS.
  const scheme = /^(127\.0\.0\.1|localhost)(:|$)/.test(host) ? 'http' : 'https';
  const registry = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const url = new URL(`${scheme}://${registry}/v2/${name}/manifests/${digest ?? tag}`);
  return { url, accept: [...INDEXES, ...MANIFESTS].join(', ') };
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
async function anonymousToken(challenge: string): Promise<string | null> {
  const field = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1];
  const realm = field('realm');
  if (!challenge.startsWith('Bearer ') || !realm || !URL.canParse(realm)) return null;
  const url = new URL(realm);
  for (const name of ['service', 'scope']) {
    const value = field(name);
    if (value) url.searchParams.set(name, value);
  }
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) return null;
  const { token, access_token } = (await answer.json()) as Record<string, string | undefined>;
  const found = token ?? access_token;
  return found ? `Bearer ${found}` : null;
}
