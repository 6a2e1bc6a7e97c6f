import {
  type _InstanceType,
  DescribeAvailabilityZonesCommand,
  EC2Client,
  type Instance,
  paginateDescribeInstances,
  paginateDescribeInstanceTypeOfferings,
} from '@aws-sdk/client-ec2';
import {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  NoSuchResourceException,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { InputError, printable } from '../../src/contract/input-error.ts';
import { isZoneId, ZONES_BY_DEFAULT } from '../settings/cross-checks.ts';
import { type AccountFacts, type Question, quotaFamilyOf } from './assess.ts';

/**
 * Asks AWS, with the credentials that the SDK finds.
 *
 * @throws InputError for missing credentials or rights, or a zone that the account does not have
 */
export async function accountFacts(question: Question): Promise<AccountFacts> {
  const { region, instanceTypes } = question;
  const ec2 = new EC2Client({ region });
  const serviceQuotas = new ServiceQuotasClient({ region });
  const codes = new Set(instanceTypes.flatMap((id) => quotaFamilyOf(id)?.code ?? []));
  try {
    const zones = await zonesFor(question, ec2);
    const quotas = new Map<string, { vcpus: number; source: 'applied' | 'default' }>();
    for (const code of codes) quotas.set(code, await quotaOf(code, serviceQuotas));
    const running = await runningOnDemand(ec2);
    return { quotas, running, zones, zonesOf: await offerings(question, ec2) };
  } finally {
    ec2.destroy();
    serviceQuotas.destroy();
  }
}

/** The zone asked for, or the first that CloudFormation would give. */
async function zonesFor({ availabilityZone, region }: Question, ec2: EC2Client): Promise<string[]> {
  const { AvailabilityZones = [] } = await explaining('ec2:DescribeAvailabilityZones', () =>
    ec2.send(
      new DescribeAvailabilityZonesCommand({
        Filters: [{ Name: 'zone-type', Values: ['availability-zone'] }],
      }),
    ),
  );
  const byId = availabilityZone !== undefined && isZoneId(availabilityZone);
  const zones = AvailabilityZones.flatMap(
    ({ ZoneId, ZoneName }) => (byId ? ZoneId : ZoneName) ?? [],
  ).sort();
  if (availabilityZone === undefined) return zones.slice(0, ZONES_BY_DEFAULT);
  if (zones.includes(availabilityZone)) return [availabilityZone];
  throw new InputError(
    `"availabilityZone" is "${availabilityZone}", which this account does not have in ${region}: ` +
      `choose one of ${zones.join(', ')}.`,
  );
}

/** The account's own quota, or what every account is given. */
async function quotaOf(QuotaCode: string, client: ServiceQuotasClient) {
  const quota = { ServiceCode: 'ec2', QuotaCode };
  try {
    const { Quota } = await explaining('servicequotas:GetServiceQuota', () =>
      client.send(new GetServiceQuotaCommand(quota)),
    );
    return { vcpus: Quota?.Value ?? 0, source: 'applied' as const };
  } catch (error) {
    if (!(error instanceof NoSuchResourceException)) throw error;
  }
  const { Quota } = await explaining('servicequotas:GetAWSDefaultServiceQuota', () =>
    client.send(new GetAWSDefaultServiceQuotaCommand(quota)),
  );
  return { vcpus: Quota?.Value ?? 0, source: 'default' as const };
}

/** Machines that count against the quotas; spot machines have quotas of their own. */
async function runningOnDemand(client: EC2Client): Promise<AccountFacts['running']> {
  const Filters = [{ Name: 'instance-state-name', Values: ['pending', 'running'] }];
  const instances = await explaining('ec2:DescribeInstances', async () => {
    const found: Instance[] = [];
    for await (const { Reservations = [] } of paginateDescribeInstances({ client }, { Filters })) {
      found.push(...Reservations.flatMap((reservation) => reservation.Instances ?? []));
    }
    return found;
  });
  return instances
    .filter(({ InstanceLifecycle }) => InstanceLifecycle === undefined)
    .map(({ InstanceType = '', CpuOptions }) => ({
      instanceType: InstanceType,
      vcpus: (CpuOptions?.CoreCount ?? 0) * (CpuOptions?.ThreadsPerCore ?? 1),
    }));
}

async function offerings(question: Question, client: EC2Client): Promise<AccountFacts['zonesOf']> {
  const { availabilityZone, instanceTypes } = question;
  const byId = availabilityZone !== undefined && isZoneId(availabilityZone);
  const input = {
    LocationType: byId ? ('availability-zone-id' as const) : ('availability-zone' as const),
    Filters: [{ Name: 'instance-type', Values: [...instanceTypes] }],
  };
  const zonesOf = new Map<string, string[]>(instanceTypes.map((id) => [id, []]));
  await explaining('ec2:DescribeInstanceTypeOfferings', async () => {
    for await (const page of paginateDescribeInstanceTypeOfferings({ client }, input)) {
      for (const { InstanceType, Location = '' } of page.InstanceTypeOfferings ?? []) {
        zonesOf.get(InstanceType as _InstanceType)?.push(Location);
      }
    }
  });
  return zonesOf;
}

/** All that the check asks of AWS. */
const RIGHTS = [
  'servicequotas:GetServiceQuota',
  'servicequotas:GetAWSDefaultServiceQuota',
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceTypeOfferings',
];

const NO_CREDENTIALS =
  /^(CredentialsProviderError|InvalidClientTokenId|AuthFailure|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/;
const DENIED = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/;

/**
 * Makes a call and says in words what a person can fix.
 *
 * @param right as IAM names it, e.g. `ec2:DescribeInstances`
 * @throws InputError for credentials that are missing, have ended or may not; others as they came
 */
async function explaining<T>(right: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const said = printable(message);
    if (NO_CREDENTIALS.test(name)) {
      throw new InputError(
        'There are no working AWS credentials: log in, e.g. by aws sso login, and name the profile ' +
          `in AWS_PROFILE. They need ${RIGHTS.join(', ')}. AWS's SDK says: ${said}`,
        { cause: error },
      );
    }
    if (EXPIRED.test(name)) {
      throw new InputError(`The AWS credentials have expired: log in again. AWS says: ${said}`, {
        cause: error,
      });
    }
    if (DENIED.test(name)) {
      throw new InputError(
        `${right} is not allowed: grant it to these credentials. AWS says: ${said}`,
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}
