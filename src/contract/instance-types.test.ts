import { describe, expect, test } from 'vitest';
import { containerMemoryMiB, INSTANCE_TYPES, whyNotInstanceType } from './instance-types.ts';
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
      expect([id, architecture]).toEqual([id, /^[a-z]+\dg/.test(id) ? 'arm64' : 'x86_64']);
    }
  });

  test('holds no burstable type, which Batch would refuse', () => {
    expect(types.filter(({ id }) => /^t\d/.test(id))).toEqual([]);
  });
});

describe('containerMemoryMiB', () => {
  test.each([
    // What the agent and the kernel were seen to keep for themselves, in MiB.
    ['p4d.24xlarge', 30_931],
    ['c5n.18xlarge', 7502],
    ['c6g.medium', 158],
  ])('leaves %s the %d MiB that it needs for itself', (id, needed) => {
    const { memoryMiB } = INSTANCE_TYPES.get(id)!;
    expect(memoryMiB - containerMemoryMiB(memoryMiB)).toBeGreaterThanOrEqual(needed);
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
    ['c7gn.16xlage', 'did you mean c7gn.16xlarge?'],
  ])('%s: %s', (id, said) => {
    const why = whyNotInstanceType(id);
    if (said === null) expect(why).toBeNull();
    else expect(why).toContain(said);
  });
});
