/** What is known of the zones of regions without asking AWS. */

/** A stack that is told no zone takes the first two: some regions have no third for every account. */
export const ZONES_BY_DEFAULT = 2;

/**
 * Zones with S3 Express One Zone, by region, as of 2026-11-27; the gateway endpoint can be made only in
 * these regions.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-Endpoints.html
 */
export const S3_EXPRESS_ZONES: Readonly<Record<string, readonly string[]>> = {
  'us-east-1': ['use1-az4', 'use1-az5', 'use1-az6'],
  'us-east-2': ['use2-az1', 'use2-az2'],
  'us-west-2': ['usw2-az1', 'usw2-az3', 'usw2-az4'],
  'ap-northeast-1': ['apne1-az1', 'apne1-az4'],
  'ap-south-1': ['aps1-az1', 'aps1-az3'],
  'eu-north-1': ['eun1-az1', 'eun1-az2', 'eun1-az3'],
  'eu-west-1': ['euw1-az1', 'euw1-az3'],
};
export const S3_EXPRESS_REGIONS: readonly string[] = Object.keys(S3_EXPRESS_ZONES);

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

/** How AWS shortens a region in zone ids: `us-west-2` → `usw2`, `ap-northeast-1` → `apne1`. */
function zoneIdPrefix(region: string): string {
  const [country = '', ...rest] = region.split('-');
  return country + rest.join('').replace(/gov|north|south|east|west|central/g, (word) => word[0]!);
}
