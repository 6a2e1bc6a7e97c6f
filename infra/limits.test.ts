import { beforeAll, describe, expect, test } from 'vitest';
import { loadManifest } from '../src/aws/manifest.ts';
import { EnvironmentManifest } from '../src/contract/deployment.ts';
import { INSTANCE_TYPES } from '../src/contract/instance-types.ts';
import { startFakeAws } from '../src/testing/fake-aws/client-side.ts';
import type { Settings } from './settings/read-settings.ts';
import {
  aSettings,
  COMMIT,
  resource,
  resourcesOf,
  synthesize,
  type Template,
} from './testing/synthesize.ts';

/** By the length of their names: the longest make the longest manifest. */
const LONGEST_FIRST = [...INSTANCE_TYPES.keys()].sort((a, b) => b.length - a.length);

/** A Standard bucket and an S3 Express one, both created: all resources that a stack can have. */
const BOTH_CLASSES = {
  availabilityZone: 'us-west-2a',
  buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
};

/** Settings for more instance types than the catalogue has: they describe the others. */
function settingsFor(count: number): Settings {
  const facts = {
    ...{ vcpus: 96, memoryGiB: 384, architecture: 'x86_64', gigabitsPerSecond: 150 },
    ...{ usdPerHour: 7.638, disks: { count: 4, gigabytes: 1425 } },
  };
  const own = Array.from({ length: count - LONGEST_FIRST.length }, (_, index) => {
    return `m${index + 10}dn.24xlarge`;
  });
  return aSettings({
    ...BOTH_CLASSES,
    instanceTypes: [...LONGEST_FIRST, ...own],
    ownInstanceTypes: Object.fromEntries(own.map((id) => [id, facts])),
  });
}

/** Bytes of what CDK uploads, which is indented by one. */
function sizeOf(template: Template): number {
  return Buffer.byteLength(JSON.stringify(template, null, 1));
}

function countOf({ Resources }: Template): number {
  return Object.keys(Resources).length;
}

/** The manifest as SSM will hold it, with names as CloudFormation makes them up. */
function manifestOf(template: Template): string {
  const [separator, parts] = resource(template, 'AWS::SSM::Parameter').Properties.Value['Fn::Join'];
  const texts = parts.map((part: unknown) =>
    typeof part === 'string' ? part : physicalName(part as never),
  );
  return texts.join(separator);
}

function physicalName(part: { Ref?: string; 'Fn::GetAtt'?: [string, string] }): string {
  if (part['Fn::GetAtt']) {
    return 'arn:aws:batch:us-west-2:123456789012:consumable-resource/Lock-GsTqzYbXcRkLmNoP';
  }
  const name = `s3benchmarks-${part.Ref?.toLowerCase()}-abcdefghijkl`;
  return part.Ref?.startsWith('Express') ? `${name.slice(0, 40)}--usw2-az1--x-s3` : name;
}

describe.each([
  ['3 types', {}, 50, 130_000],
  ['3 types, S3 Standard and S3 Express', BOTH_CLASSES, 50, 190_000],
  ['20 types', { instanceTypes: LONGEST_FIRST.slice(0, 20) }, 135, 315_000],
  [
    '20 types, S3 Standard and S3 Express',
    { ...BOTH_CLASSES, instanceTypes: LONGEST_FIRST.slice(0, 20) },
    135,
    380_000,
  ],
])('a stack of %s', (title, changes, mostResources, mostBytes) => {
  let template: Template;
  let cpuSeconds: number;

  beforeAll(() => {
    synthesize(aSettings({ instanceTypes: ['c7g.medium'] })); // CDK compiles as it goes
    const settings = aSettings(changes);
    const before = process.cpuUsage();
    template = synthesize(settings);
    const { user, system } = process.cpuUsage(before);
    cpuSeconds = (user + system) / 1e6;
  });

  test(`has at most ${mostResources} resources`, () => {
    const peakMiB = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${title}: ${countOf(template)} resources, ${(sizeOf(template) / 1000).toFixed(1)} kB, ` +
        `synthesis ${cpuSeconds.toFixed(2)} s of CPU, process at most ${peakMiB.toFixed(0)} MiB`,
    );
    expect(countOf(template)).toBeLessThanOrEqual(mostResources);
  });

  test(`is at most ${mostBytes / 1000} kB long`, () => {
    expect(sizeOf(template)).toBeLessThanOrEqual(mostBytes);
  });

  test('has a manifest of at most 4 KB that the action can read', () => {
    const text = manifestOf(template);
    console.log(`${title}: manifest of ${text.length} characters`);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(() => EnvironmentManifest.parse(JSON.parse(text))).not.toThrow();
  });
});

describe('a stack of 50 types', () => {
  const template = synthesize(settingsFor(50));

  test('is within the limits of CloudFormation and SSM', () => {
    const manifest = manifestOf(template);
    console.log(
      `50 types: ${countOf(template)} resources, ${(sizeOf(template) / 1000).toFixed(1)} kB, ` +
        `manifest of ${manifest.length} characters`,
    );
    expect(countOf(template)).toBeLessThan(500);
    expect(sizeOf(template)).toBeLessThan(1_000_000);
    expect(manifest.length).toBeLessThanOrEqual(8192);
    expect(resource(template, 'AWS::SSM::Parameter').Properties.Tier).toBe('Intelligent-Tiering');
    expect(Object.keys(JSON.parse(manifest).instanceTypes)).toHaveLength(50);
  });

  test('is refused when its manifest would not fit', () => {
    const { defaults, ...settings } = settingsFor(50);
    const workloads = Array.from({ length: 100 }, (_, index) => `download-${index}GiB-1x`);
    expect(() => synthesize({ ...settings, defaults: { ...defaults, workloads } })).toThrow(
      /^The manifest of 50 instance types may have \d+ characters, and a parameter holds 8192: /,
    );
  });
});

describe('the manifest', () => {
  const template = synthesize(aSettings({ ...BOTH_CLASSES, usdPerHour: { 'c7gn.16xlarge': 4.5 } }));
  const { Name } = resource(template, 'AWS::SSM::Parameter').Properties;

  test('is read by the action as it was deployed', async () => {
    const { access, aws, patience } = await startFakeAws();
    aws.parameters.set(Name, manifestOf(template));
    expect(await loadManifest(access, 'S3Benchmarks', patience)).toMatchObject({
      region: 'us-west-2',
      buckets: [
        { name: expect.stringMatching(/^s3benchmarks-standard/), storageClass: 'S3Standard' },
        { name: expect.stringMatching(/--x-s3$/), storageClass: 'S3Express' },
      ],
      resultsBucket: expect.stringMatching(/^s3benchmarks-results/),
      logGroup: '/s3-benchmarks/S3Benchmarks',
      lock: expect.stringMatching(/^arn:aws:batch:.*:consumable-resource\//),
      commit: COMMIT,
      defaults: { instanceTypes: ['c7gn.16xlarge'] },
    });
  });

  test('names queues and job definitions as they are, and prices', () => {
    const { instanceTypes } = JSON.parse(manifestOf(template));
    const named = (type: string, property: string) =>
      resourcesOf(template, type).map(({ Properties }) => Properties[property]);
    expect(Object.keys(instanceTypes)).toEqual([
      ...['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'],
    ]);
    for (const { queue, trusted, untrusted } of Object.values<Record<string, string>>(
      instanceTypes,
    )) {
      expect(named('AWS::Batch::JobQueue', 'JobQueueName')).toContain(queue);
      expect(named('AWS::Batch::JobDefinition', 'JobDefinitionName')).toContain(trusted);
      expect(named('AWS::Batch::JobDefinition', 'JobDefinitionName')).toContain(untrusted);
      expect(trusted).not.toBe(untrusted);
    }
    expect(instanceTypes['c5n.18xlarge']).toMatchObject({ gbps: 100, usdPerHour: 3.888 });
    expect(instanceTypes['c7gn.16xlarge']).toMatchObject({ gbps: 200, usdPerHour: 4.5 });
  });
});
