import { describe, expect, test } from 'vitest';
import {
  architectureByName,
  containerMemoryMiB,
  INSTANCE_TYPES,
  isInstanceTypeOfEc2,
  whyNotInstanceType,
} from './instance-types.ts';
import { InstanceType } from './names.ts';

const types = [...INSTANCE_TYPES.values()];

describe('the catalogue of instance types', () => {
  test('holds every type once, under a name that requests may use', () => {
    expect(types).toHaveLength(31);
    for (const { id } of types) expect(InstanceType.parse(id)).toBe(id);
  });

  test.each([
    ['c5n.18xlarge', { vcpus: 72, memoryMiB: 196_608, architecture: 'x86_64', nvmeDisks: 0 }],
    ['c7gn.16xlarge', { vcpus: 64, memoryMiB: 131_072, architecture: 'arm64', gpu: false }],
    ['m6idn.24xlarge', { vcpus: 96, memoryMiB: 393_216, nvmeDisks: 4, nvmeDiskGB: 1425 }],
    ['m6in.32xlarge', { gigabitsPerSecond: 170 }],
    ['p4d.24xlarge', { gpu: true, nvmeDisks: 8, gigabitsPerSecond: 100 }],
  ])('knows %s', (id, facts) => {
    expect(INSTANCE_TYPES.get(id)).toMatchObject(facts);
  });

  test('tells an Arm machine by its name as EC2 does: a "g" after the generation', () => {
    for (const { id, architecture } of types) {
      expect([id, architecture]).toEqual([id, architectureByName(id)]);
      expect([id, isInstanceTypeOfEc2(id)]).toEqual([id, true]);
    }
  });

  test.each([
    ['a1.large', 'arm64'],
    ['g5g.xlarge', 'arm64'],
    ['g6.xlarge', 'x86_64'],
    ['u7i-12tb.224xlarge', 'x86_64'],
    ['c10gn.metal-48xl', 'arm64'],
  ])('%s is %s by its name', (id, architecture) => {
    expect([architectureByName(id), isInstanceTypeOfEc2(id)]).toEqual([architecture, true]);
  });

  test.each(['c7gn', 'c7gn.16xlage', 'C7GN.16xlarge', 'local', 'local-2cpu', '.large'])(
    '%s is no name of EC2',
    (name) => expect(isInstanceTypeOfEc2(name)).toBe(false),
  );

  test('holds no burstable type, which Batch would refuse', () => {
    expect(types.filter(({ id }) => /^t\d/.test(id))).toEqual([]);
  });
});

describe('containerMemoryMiB', () => {
  test.each([
    // What the agent and the kernel of Amazon Linux 2 were seen to keep for themselves, in MiB.
    ['p4d.24xlarge', 30_931, 1152],
    ['c5n.18xlarge', 7502, 192],
    ['m4.large', 239, 8],
    ['c5.large', 418, 4],
    ['c6g.medium', 158, 2],
  ])('leaves %s the %d MiB that it needs for itself, and a quarter of a GiB', (_, needed, gib) => {
    const memoryMiB = gib * 1024;
    expect(memoryMiB - containerMemoryMiB(memoryMiB)).toBeGreaterThanOrEqual(needed + 256);
  });

  test('gives the job most of a small machine', () => {
    for (const gib of [2, 4, 8]) {
      expect(containerMemoryMiB(gib * 1024)).toBeGreaterThan(0.75 * gib * 1024);
    }
  });

  test('gives the job nearly all of a large machine', () => {
    expect(containerMemoryMiB(196_608)).toBe(186_521);
  });
});

describe('whyNotInstanceType', () => {
  test.each([
    ['c7gn.16xlarge', null],
    ['t4g.medium', 'AWS Batch takes no T family'],
    ['trn1.32xlarge', null],
    ['mac2.metal', 'AWS Batch cannot start it'],
    ['c7gn.16xlage', 'did you mean c7gn.16xlarge?'],
    ['c99gn.16xlarge', 'Describe any other type in "ownInstanceTypes".'],
  ])('%s: %s', (id, said) => {
    const why = whyNotInstanceType(id);
    if (said === null) expect(why).toBeNull();
    else expect(why).toContain(said);
  });

  test('takes what the settings describe, if Batch can', () => {
    expect(whyNotInstanceType('c99gn.16xlarge', ['c99gn.16xlarge'])).toBeNull();
    expect(whyNotInstanceType('t4g.large', ['t4g.large'])).toContain('no T family');
    expect(whyNotInstanceType('c99gn.18xlarge', ['c99gn.16xlarge'])).toContain('c99gn.16xlarge?');
  });
});
