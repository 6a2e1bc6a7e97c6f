/** Where the machines would be: zones, and what there is in them. */
import {
  type _InstanceType,
  type AvailabilityZone,
  DescribeAvailabilityZonesCommand,
  DescribeVpcEndpointServicesCommand,
  paginateDescribeInstanceTypeOfferings,
  paginateDescribeSubnets,
} from '@aws-sdk/client-ec2';
import { zoneOf } from '../../src/contract/aws-places.ts';
import { S3_EXPRESS_ZONES, ZONES_BY_DEFAULT } from '../zones.ts';
import { type Aws, asking, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';

interface Zone {
  name: string;
  id: string;
}

/** The zones of the stack, and what is wrong with them; none where a deploy would find none. */
export interface ZonesFound {
  zones: readonly Zone[];
  findings: Finding[];
}

const ABOUT = 'Zones';

/** The zone of the settings, or those that `Fn::GetAZs` would give. */
export async function zonesOf(wanted: Wanted, aws: Aws): Promise<ZonesFound> {
  const all = await allZones(aws);
  const { availabilityZone: asked, region } = wanted;
  if (asked !== undefined) {
    const zone = all.find(({ name, id }) => name === asked || id === asked);
    if (zone) {
      return { zones: [zone], findings: [fine(`the account has ${zone.name} (${zone.id}).`)] };
    }
    const what = `"availabilityZone" is "${asked}", which this account does not have in ${region}.`;
    return stop(
      what,
      `Set it to one of ${all.map(({ name, id }) => `${name} (${id})`).join(', ')}`,
    );
  }
  const given = await zonesGiven(all, aws);
  if (given.length >= ZONES_BY_DEFAULT) {
    const zones = given.slice(0, ZONES_BY_DEFAULT);
    return {
      zones,
      findings: [fine(`the stack takes ${zones.map(({ name }) => name).join(' and ')}.`)],
    };
  }
  const [only] = given;
  const what =
    `CloudFormation gives only ${only?.name ?? 'none'}, since no other zone has a default subnet, and ` +
    `the stack takes ${ZONES_BY_DEFAULT}.`;
  const other = all.find((one) => one !== only);
  const create = `aws ec2 create-default-subnet --availability-zone ${other?.name} --region ${region}`;
  const remedy = `Set "availabilityZone" to "${only?.name}"${other ? `, or run ${create}` : ''}`;
  return stop(what, remedy);
}

function fine(what: string): Finding {
  return { severity: 'ok', about: ABOUT, what };
}

function stop(what: string, remedy: string): ZonesFound {
  return { zones: [], findings: [{ severity: 'deploy', about: ABOUT, what, remedy }] };
}

async function allZones({ ec2 }: Aws): Promise<Zone[]> {
  const { AvailabilityZones = [] } = await asking('ec2:DescribeAvailabilityZones', () =>
    ec2.send(
      new DescribeAvailabilityZonesCommand({
        Filters: [{ Name: 'zone-type', Values: ['availability-zone'] }],
      }),
    ),
  );
  const named = ({ ZoneName = '', ZoneId = '' }: AvailabilityZone) => ({
    name: ZoneName,
    id: ZoneId,
  });
  return AvailabilityZones.map(named).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * "Only Availability Zones that have a default subnet unless none of the Availability Zones has".
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html
 */
async function zonesGiven(all: Zone[], { ec2: client }: Aws): Promise<Zone[]> {
  const Filters = [{ Name: 'default-for-az', Values: ['true'] }];
  const withDefault = await asking('ec2:DescribeSubnets', async () => {
    const found = new Set<string>();
    for await (const { Subnets = [] } of paginateDescribeSubnets({ client }, { Filters })) {
      for (const { AvailabilityZone } of Subnets) found.add(AvailabilityZone ?? '');
    }
    return found;
  });
  const given = all.filter(({ name }) => withDefault.has(name));
  return given.length > 0 ? given : all;
}

/** Whether the zones have the instance types: Batch starts a machine in whichever has one. */
export async function offeredTypes(
  { instanceTypes }: Wanted,
  { ec2: client }: Aws,
  zones: readonly Zone[],
): Promise<Finding[]> {
  if (zones.length === 0) return [];
  const offered = new Map<string, string[]>(instanceTypes.map(({ id }) => [id, []]));
  const input = {
    LocationType: 'availability-zone' as const,
    Filters: [{ Name: 'instance-type', Values: [...offered.keys()] }],
  };
  await asking('ec2:DescribeInstanceTypeOfferings', async () => {
    for await (const page of paginateDescribeInstanceTypeOfferings({ client }, input)) {
      for (const { InstanceType, Location = '' } of page.InstanceTypeOfferings ?? []) {
        offered.get(InstanceType as _InstanceType)?.push(Location);
      }
    }
  });
  const names = zones.map(({ name }) => name);
  const where = names.join(' or ');
  const missing = instanceTypes.filter(
    ({ id }) => !offered.get(id)!.some((zone) => names.includes(zone)),
  );
  const findings = missing.map(({ id }): Finding => {
    const others = offered.get(id)!.sort().join(' or ');
    const elsewhere = others ? `Set "availabilityZone" to ${others}, or take` : 'Take';
    const what = `EC2 does not offer it in ${where}.`;
    const remedy = `${elsewhere} it out of "instanceTypes".`;
    return { severity: 'runs', about: `Instance type ${id}`, what, remedy };
  });
  if (missing.length < instanceTypes.length) {
    const there = instanceTypes.filter((one) => !missing.includes(one)).map(({ id }) => id);
    const what = `EC2 offers ${there.join(', ')} in ${where}.`;
    findings.push({ severity: 'ok', about: 'Instance types', what });
  }
  const notes = instanceTypes.flatMap(({ id, caveat }): Finding[] =>
    caveat ? [{ severity: 'note', about: `Instance type ${id}`, what: caveat }] : [],
  );
  return [...findings, ...notes];
}

/** Whether the zone has S3 Express, which only its id tells: names mean other places in other accounts. */
export async function s3Express(
  { buckets, region }: Wanted,
  { ec2 }: Aws,
  [zone]: readonly Zone[],
): Promise<Finding[]> {
  const about = 'S3 Express One Zone';
  const express = buckets.filter(({ storageClass }) => storageClass === 'S3Express');
  const services = [
    `com.amazonaws.${region}.s3`,
    ...(express.length > 0 || S3_EXPRESS_ZONES[region] !== undefined
      ? [`com.amazonaws.${region}.s3express`]
      : []),
  ];
  const { ServiceNames = [] } = await asking('ec2:DescribeVpcEndpointServices', () =>
    ec2.send(
      new DescribeVpcEndpointServicesCommand({
        Filters: [{ Name: 'service-name', Values: services }],
      }),
    ),
  );
  const findings = services
    .filter((name) => !ServiceNames.includes(name))
    .map(
      (name): Finding => ({
        ...{ severity: 'deploy', about: `Endpoint service ${name}` },
        what: 'it does not exist in this region for this account, and the stack makes a gateway to it.',
        remedy: 'Choose another region.',
      }),
    );
  if (!zone || express.length === 0) return findings;
  for (const { name } of express) {
    const own = name && zoneOf(name);
    if (own && own !== zone.id) {
      const what = `bucket ${name} is in ${own}, and ${zone.name} of this account is ${zone.id}.`;
      const remedy = `Set "availabilityZone" to "${own}": S3 Express is measured from its own zone.`;
      findings.push({ severity: 'runs', about, what, remedy });
    }
  }
  // One that is there proves that its zone has it, whatever the list says.
  if (express.every(({ name }) => name !== null)) return findings;
  const having = S3_EXPRESS_ZONES[region] ?? [];
  const what = `${zone.name} of this account is ${zone.id}`;
  if (having.includes(zone.id))
    findings.push({ severity: 'ok', about, what: `${what}, which has it.` });
  else {
    const remedy =
      having.length > 0
        ? `Set "availabilityZone" to ${having.join(' or ')}.`
        : 'Choose another region.';
    findings.push({ severity: 'deploy', about, what: `${what}, which does not have it.`, remedy });
  }
  return findings;
}
