import { printable } from '../../src/contract/input-error.ts';
import { whyNotInstanceType } from '../../src/contract/instance-types.ts';
import { type StorageClass, storageClassOf } from '../../src/contract/names.ts';
import type { SettingsFile } from './settings.ts';

/** Settings of which some are missing or wrong by themselves, and said to be so elsewhere. */
type Sound = { [Name in keyof SettingsFile]?: SettingsFile[Name] | undefined };

/** What is wrong with settings taken together, or against what is known: one sentence each. */
export function crossChecks(settings: Sound): string[] {
  return [
    ...zoneFaults(settings),
    ...bucketFaults(settings),
    ...instanceTypeFaults(settings),
    ...githubFaults(settings),
  ];
}

function zoneFaults({ availabilityZone: zone, region }: Sound): string[] {
  if (zone === undefined || region === undefined || isZoneOf(zone, region)) return [];
  return [
    `"availabilityZone" is "${printable(zone)}", which is not a zone of ${region}: choose one from aws ec2 ` +
      `describe-availability-zones --region ${region}, by name or by id.`,
  ];
}

function bucketFaults(settings: Sound): string[] {
  const { bucket, availabilityZone: zone } = settings;
  const buckets = settings.buckets ?? (bucket ? [bucket] : []);
  const faults: string[] = [];
  if (bucket && settings.buckets) {
    faults.push('"bucket" and "buckets" are both given: put all of them into "buckets".');
  }
  const seen = new Map<StorageClass, string>();
  for (const one of buckets) {
    const storageClass = typeof one === 'string' ? storageClassOf(one) : one.create;
    const name = typeof one === 'string' ? one : `a created one (${storageClass})`;
    const other = seen.get(storageClass);
    if (other !== undefined) {
      faults.push(
        `"buckets" holds two of storage class ${storageClass}, ${other} and ${name}: results are ` +
          'distinguished by storage class, so keep one.',
      );
    }
    seen.set(storageClass, name);
    if (storageClass === 'S3Express') faults.push(...expressFaults(name, zone));
  }
  return faults;
}

/** S3 Express is measured from the zone that it is in. */
function expressFaults(bucket: string, zone: string | undefined): string[] {
  const zoneId = zoneIdOfBucket(bucket);
  if (zone === undefined) {
    const hint = zoneId ? ` it is in ${zoneId}.` : ' it is created in that zone.';
    return [`"availabilityZone" is missing, but S3 Express bucket ${bucket} needs one:${hint}`];
  }
  if (zoneId === null || !isZoneId(zone) || zone === zoneId) return [];
  return [
    `"availabilityZone" is "${zone}", but S3 Express bucket ${bucket} is in ${zoneId}: measure it ` +
      'from its own zone.',
  ];
}

function instanceTypeFaults({ instanceTypes, defaults, usdPerHour }: Sound): string[] {
  if (!instanceTypes) return [];
  const faults = instanceTypes.flatMap((id) => {
    const why = whyNotInstanceType(id);
    return why ? [`"instanceTypes" cannot hold "${printable(id)}": ${why}`] : [];
  });
  const twice = instanceTypes.find((id, index) => instanceTypes.indexOf(id) !== index);
  if (twice !== undefined) faults.push(`"instanceTypes" names "${twice}" twice: name it once.`);
  const choices = {
    'defaults.instanceTypes': defaults?.instanceTypes ?? [],
    usdPerHour: Object.keys(usdPerHour ?? {}),
  };
  for (const [setting, ids] of Object.entries(choices)) {
    for (const id of ids.filter((one) => !instanceTypes.includes(one))) {
      faults.push(
        `"${setting}" names "${printable(id)}", which "instanceTypes" does not: add it there, or ` +
          'remove it here.',
      );
    }
  }
  return faults;
}

function githubFaults({ github }: Sound): string[] {
  if (!github?.subFormats.includes('ids') || (github.ownerId && github.repositoryId)) return [];
  const missing = [
    !github.ownerId && '"github.ownerId"',
    !github.repositoryId && '"github.repositoryId"',
  ].filter(Boolean);
  return [
    `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing, but "github.subFormats" ` +
      `asks for "ids": see gh api repos/${github.owner}/${github.repository} --jq .owner.id,.id, or ` +
      'trust only "names", which can be abused by whoever gets the name later.',
  ];
}

/** A stack that is told no zone takes the first two: some regions have no third for every account. */
export const ZONES_BY_DEFAULT = 2;

/**
 * Regions with S3 Express One Zone, whose gateway endpoint can be made only there.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-Endpoints.html
 */
export const S3_EXPRESS_REGIONS: readonly string[] = [
  ...['us-east-1', 'us-east-2', 'us-west-2', 'eu-north-1', 'eu-west-1'],
  ...['ap-northeast-1', 'ap-south-1'],
];

const ZONE_ID = /^[a-z0-9]+-az\d$/;

/**
 * Whether a zone, by name (`us-west-2a`) or by id (`usw2-az1`), is one of a region's own. Local and
 * Wavelength Zones are not: the machines and S3's gateways are not there.
 */
export function isZoneOf(zone: string, region: string): boolean {
  if (isZoneId(zone)) return zone.startsWith(`${zoneIdPrefix(region)}-`);
  return zone.slice(0, -1) === region && /[a-z]$/.test(zone);
}

/** Whether a zone is given by its id, which means the same place in every account. */
export function isZoneId(zone: string): boolean {
  return ZONE_ID.test(zone);
}

/** The zone id in the name of an S3 Express bucket, e.g. `usw2-az1`; null for other buckets. */
export function zoneIdOfBucket(bucketName: string): string | null {
  return /--([a-z0-9]+-az\d)--x-s3$/.exec(bucketName)?.[1] ?? null;
}

/** How AWS shortens a region in zone ids: `us-west-2` → `usw2`, `ap-northeast-1` → `apne1`. */
function zoneIdPrefix(region: string): string {
  const [country = '', ...rest] = region.split('-');
  return country + rest.join('').replace(/gov|north|south|east|west|central/g, (word) => word[0]!);
}
