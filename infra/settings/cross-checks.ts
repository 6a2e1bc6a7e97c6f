import { partitionOf, zoneOf } from '../../src/contract/aws-places.ts';
import { printable } from '../../src/contract/input-error.ts';
import {
  architectureByName,
  INSTANCE_TYPES,
  isInstanceTypeOfEc2,
  whyNotInstanceType,
} from '../../src/contract/instance-types.ts';
import { type StorageClass, storageClassOf } from '../../src/contract/names.ts';
import { isZoneId, isZoneOf, S3_EXPRESS_ZONES } from '../zones.ts';
import type { SettingsFile } from './settings.ts';

/** Settings of which some are missing or wrong by themselves, and said to be so elsewhere. */
type Sound = { [Name in keyof SettingsFile]?: SettingsFile[Name] | undefined };

/** What is wrong with settings taken together, or against what is known: one sentence each. */
export function crossChecks(settings: Sound): string[] {
  return [
    ...placeholderFaults(settings),
    ...exampleFaults(settings),
    ...zoneFaults(settings),
    ...bucketFaults(settings),
    ...instanceTypeFaults(settings),
    ...ownTypeFaults(settings),
    ...githubFaults(settings),
    ...providerFaults(settings),
  ];
}

/** What docs write where a value of the reader's own goes. */
const PLACEHOLDERS: readonly string[] = ['OWNER', 'REPOSITORY', 'REPO', 'YOU', 'YOURS', 'NAME'];

/** A value that was copied with the example around it fails at AWS or GitHub, or trusts somebody else. */
function placeholderFaults({ account, containerImage, github, suite }: Sound): string[] {
  const given: [setting: string, value: string | undefined, fill: string][] = [
    ['github.owner', github?.owner, 'the user or organisation that owns the repository'],
    ['github.repository', github?.repository, 'the name of the repository'],
    ['suite', suite, 'the URL of a repository of benchmarks'],
    ['containerImage', containerImage, 'an image in a registry'],
    ...(github?.jobWorkflowRefs ?? []).map((ref, index): [string, string, string] => {
      return [`github.jobWorkflowRefs.${index}`, ref, 'the repository of the workflow file'];
    }),
  ];
  const faults = given.flatMap(([setting, value, fill]) => {
    const placeholder = value?.split(/[/@:]/).find((part) => {
      return PLACEHOLDERS.includes(part.replace(/\.git$/, ''));
    });
    if (placeholder === undefined) return [];
    return [
      `"${setting}" is ${quoted(value!)}, where "${printable(placeholder)}" stands for yours: write ${fill}.`,
    ];
  });
  if (account !== undefined && /^(\d)\1{11}$/.test(account)) {
    faults.unshift(
      `"account" is "${account}", which is nobody's: aws sts get-caller-identity prints yours.`,
    );
  }
  return faults;
}

/** As in infra/example.settings.json: GitHub's own example. */
const EXAMPLE = { owner: 'octo-org', ownerId: 65535, repositoryId: 123456 };

/** Ids that were left as in the example deploy well, and then no workflow gets the role. */
function exampleFaults({ github }: Sound): string[] {
  if (!github || github.owner === EXAMPLE.owner) return [];
  const { owner, repository } = github;
  const left = (['ownerId', 'repositoryId'] as const).filter((id) => github[id] === EXAMPLE[id]);
  return left.map((id) => {
    const field = id === 'ownerId' ? '.owner.id' : '.id';
    return (
      `"github.${id}" is ${github[id]}, the example's: gh api repos/${owner}/${repository} --jq ${field} ` +
      'prints yours.'
    );
  });
}

function quoted(text: string): string {
  return printable(JSON.stringify(text), 120);
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
    if (storageClass === 'S3Express') {
      const isCreated = typeof one !== 'string';
      faults.push(...expressFaults({ name, isCreated }, zone, settings.region));
    }
  }
  return faults;
}

/** S3 Express is measured from the zone that it is in. */
function expressFaults(
  { isCreated, name: bucket }: { name: string; isCreated: boolean },
  zone: string | undefined,
  region: string | undefined,
): string[] {
  const zoneId = isCreated ? undefined : zoneOf(bucket);
  if (!isCreated && zoneId === undefined) {
    return [
      `"buckets" holds ${quoted(bucket)}, which is not the name of an S3 Express bucket: it ends in ` +
        '--ZONE-ID--x-s3, e.g. --usw2-az1--x-s3.',
    ];
  }
  if (zoneId !== undefined && region !== undefined && !isZoneOf(zoneId, region)) {
    return [
      `"buckets" holds ${quoted(bucket)}, which is in ${zoneId}, not in ${region}: name a bucket of ` +
        'one of the region’s own zones.',
    ];
  }
  if (zone === undefined) {
    const hint = zoneId ? ` it is in ${zoneId}.` : ' it is created in that zone.';
    return [`"availabilityZone" is missing, but S3 Express bucket ${bucket} needs one:${hint}`];
  }
  if (isCreated) return createdExpressFaults(zone, region);
  if (!isZoneId(zone) || zone === zoneId) return [];
  return [
    `"availabilityZone" is "${zone}", but S3 Express bucket ${bucket} is in ${zoneId}: measure it ` +
      'from its own zone.',
  ];
}

/** A name such as us-west-2a means another zone in every account: only the account can tell. */
function createdExpressFaults(zone: string, region: string | undefined): string[] {
  if (region === undefined || !isZoneOf(zone, region)) return [];
  const zones = S3_EXPRESS_ZONES[region] ?? [];
  const how = 'If AWS has added it since, create the bucket yourself and name it in "buckets".';
  if (zones.length === 0) {
    return [
      `"buckets" creates an S3 Express bucket, but ${region} has no S3 Express: leave it out, or ` +
        `choose another region. ${how}`,
    ];
  }
  if (!isZoneId(zone) || zones.includes(zone)) return [];
  return [
    `"availabilityZone" is "${zone}", which has no S3 Express for the bucket to create: choose one of ` +
      `${zones.join(', ')}. ${how}`,
  ];
}

function instanceTypeFaults(settings: Sound): string[] {
  const { canary, defaults, instanceTypes, ownInstanceTypes, usdPerHour } = settings;
  if (!instanceTypes) return [];
  const faults = instanceTypes.flatMap((id) => {
    // Where the own types have faults of their own, these come first.
    const why = whyNotInstanceType(id, ownInstanceTypes ? Object.keys(ownInstanceTypes) : [id]);
    return why ? [`"instanceTypes" cannot hold "${printable(id)}": ${why}`] : [];
  });
  const twice = instanceTypes.find((id, index) => instanceTypes.indexOf(id) !== index);
  if (twice !== undefined) faults.push(`"instanceTypes" names "${twice}" twice: name it once.`);
  const choices = {
    'defaults.instanceTypes': defaults?.instanceTypes ?? [],
    'canary.instanceType': canary?.instanceType ? [canary.instanceType] : [],
    usdPerHour: Object.keys(usdPerHour ?? {}),
    ownInstanceTypes: Object.keys(ownInstanceTypes ?? {}),
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

/** A type of the settings' own must be one that machine, image and job can agree on. */
function ownTypeFaults({ ownInstanceTypes = {} }: Sound): string[] {
  return Object.entries(ownInstanceTypes).flatMap(([id, { architecture, imageType }]) => {
    const path = `"ownInstanceTypes.${printable(id)}`;
    if (!isInstanceTypeOfEc2(id)) {
      return [`${path}" is not the name of an EC2 instance type: write e.g. c9gn.16xlarge.`];
    }
    if (INSTANCE_TYPES.has(id)) {
      return [`${path}" is in the catalogue already: remove it; a price goes into "usdPerHour".`];
    }
    const faults: string[] = [];
    const named = architectureByName(id);
    if (architecture !== named) {
      faults.push(`${path}.architecture" is "${architecture}", but ${id} is ${named} by its name.`);
    }
    if (imageType === 'ECS_AL2023_NVIDIA' && !/^(?:g|gr|p)\d/.test(id)) {
      faults.push(
        `${path}.imageType" is "${imageType}", but ${id} has no NVIDIA GPU: leave it out.`,
      );
    }
    return faults;
  });
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

/** A role can trust a provider of its own account only, and an ARN names the partition of its region. */
function providerFaults({ account, github, region }: Sound): string[] {
  const [, partition, , , owner] = github?.oidcProviderArn?.split(':') ?? [];
  if (!partition || !account || !region) return [];
  const faults: string[] = [];
  if (owner !== account) {
    faults.push(
      `"github.oidcProviderArn" is of account ${owner}, but "account" is ${account}: name the provider ` +
        'of that account, or leave it out and one is created.',
    );
  }
  const expected = partitionOf(region);
  if (partition !== expected) {
    faults.push(
      `"github.oidcProviderArn" begins with arn:${partition}, but ARNs in ${region} begin with arn:${expected}.`,
    );
  }
  return faults;
}
