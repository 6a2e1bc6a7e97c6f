import { describe, expect, it, test } from 'vitest';
import { WorkloadName } from '../../src/contract/names.ts';
import { faultsOf } from '../../src/contract/read-workload.ts';
import { requestsByOperation } from '../../src/contract/tasks.ts';
import { bytesPerRun, Workload } from '../../src/contract/workload.ts';
import { loadBuiltinWorkloads, loadFamilies, memberFor, requestWorkloads } from './workloads.ts';

const workloads = loadBuiltinWorkloads();

it('the built-in workloads are small and large, in RAM and on disk, with a checksum, up and down', () => {
  expect([...workloads.keys()]).toEqual([
    'download-128MiB-1x',
    'download-128MiB-1x-ram',
    'download-64KiB-128x',
    'download-8MiB-8x-crc32',
    'upload-64KiB-128x',
    'upload-64MiB-1x',
    'upload-64MiB-1x-ram',
    'upload-8MiB-8x-crc32',
  ]);
});

it('the built-in workloads can be prepared side by side', () => {
  for (const workload of workloads.values()) expect(Workload.parse(workload)).toEqual(workload);
  expect(faultsOf(workloads)).toEqual(new Map());
});

it('the name of a built-in workload says what it does', () => {
  for (const [name, { filesOnDisk, tasks }] of workloads) {
    const group = tasks[0]!.key.split('/').slice(0, -1).join('-');
    expect(name).toBe(filesOnDisk ? group : `${group}-ram`);
  }
});

it('no run of a built-in workload moves more than 128 MiB, so that two cores finish in time', () => {
  for (const workload of workloads.values()) {
    expect(bytesPerRun(workload)).toBeLessThanOrEqual(2 ** 27);
  }
});

describe('workloads of requests', () => {
  const requests = requestWorkloads();

  test('are listed here, and none of them is a usual one', () => {
    expect([...requests.keys()]).toEqual([
      ...['delete', 'get-1byte-1000x', 'head', 'list-10_000', 'mixed-90-10'],
    ]);
    for (const name of requests.keys()) {
      expect(workloads.has(name)).toBe(false);
      expect(WorkloadName.safeParse(name).success).toBe(true);
    }
  });

  test('can be prepared beside all others, and make this many requests', () => {
    expect(faultsOf(new Map([...workloads, ...requests]))).toEqual(new Map());
    const counts = [...requests].map(([name, one]) => [name, requestsByOperation(one)]);
    expect(Object.fromEntries(counts)).toEqual({
      delete: { delete: 200 },
      'get-1byte-1000x': { get: 1000 },
      head: { head: 1000 },
      'list-10_000': { list: 160 },
      'mixed-90-10': { get: 900, put: 100 },
    });
    for (const one of requests.values()) expect(Workload.parse(one)).toEqual(one);
  });

  test('mix their PUTs evenly with their GETs', () => {
    const { tasks } = requests.get('mixed-90-10')!;
    const puts = tasks.flatMap(({ action }, at) => (action === 'put' ? [at] : []));
    expect(puts.every((at) => at % 10 === 9)).toBe(true);
  });
});

const families = loadFamilies();
const [large] = families;

describe('the families of workloads', () => {
  test('are those that the suite has, two down and two up before all others', () => {
    expect(families.map(({ standard }) => standard).sort()).toEqual([
      ...loadBuiltinWorkloads().keys(),
    ]);
    const first = families.filter(({ extra }) => !extra).map(({ standard }) => standard);
    expect(families.slice(0, 4).map(({ standard }) => standard)).toEqual(first);
    expect(first.map((name) => name.split('-')[0]).sort()).toEqual([
      ...['download', 'download', 'upload', 'upload'],
    ]);
  });

  test('have their standard as it was written, and a trial', () => {
    const written = loadBuiltinWorkloads();
    for (const { members, standard, trial } of families) {
      expect(members.get(standard)).toEqual(written.get(standard));
      expect([...members.keys()]).toContain(trial);
    }
  });

  test('have members whose names say what they do, smallest first, at most 1.5 times the last', () => {
    for (const { members } of families) {
      const sizes = [...members.values()].map(bytesPerRun);
      const steps = sizes.slice(1).map((size, index) => size / sizes[index]!);
      expect(Math.min(...steps)).toBeGreaterThan(1);
      expect(Math.max(...steps)).toBeLessThanOrEqual(1.5);
      for (const [name, { filesOnDisk, tasks }] of members) {
        const group = tasks[0]!.key.split('/').slice(0, -1).join('-');
        expect(name).toBe(filesOnDisk ? group : `${group}-ram`);
        expect(WorkloadName.safeParse(name).success).toBe(true);
      }
    }
  });

  test('can be prepared side by side', () => {
    expect(faultsOf(new Map(families.flatMap(({ members }) => [...members])))).toEqual(new Map());
  });
});

describe('the member that suits a machine', () => {
  const ANY = Number.POSITIVE_INFINITY;

  test.each([
    [[0.1, 0.1], 0.2, 'download-96MiB-1x'],
    [[0.05, 0.25], 0.15, 'download-48MiB-1x'],
    [[0.4], 0.1, 'download-12MiB-1x'],
    [[100], 0.2, 'download-8MiB-1x'],
    [[0.0001], 0.5, 'download-1024MiB-1x'],
  ])('runs about as long as it should: trials of %j s, wanted %d s: %s', (trials, wanted, name) => {
    expect(memberFor(large!, trials, wanted, ANY)).toBe(name);
  });

  test('is that of another instance type, where that is near enough', () => {
    const liking = (liked: string) => memberFor(large!, [0.1], 0.2, ANY, liked, 1.8);
    expect(liking('download-64MiB-1x')).toBe('download-64MiB-1x');
    expect(liking('download-48MiB-1x')).toBe('download-96MiB-1x');
    expect(liking('nope')).toBe('download-96MiB-1x');
  });

  test('is the one of every run where nothing could be tried', () => {
    expect(memberFor(large!, [], 0.2, ANY)).toBe('download-128MiB-1x');
  });

  test('has room, or is the smallest', () => {
    const MIB = 2 ** 20;
    expect(memberFor(large!, [0.0001], 0.5, 70 * MIB)).toBe('download-64MiB-1x');
    expect(memberFor(large!, [], 0.5, 70 * MIB)).toBe('download-64MiB-1x');
    expect(memberFor(large!, [0.1], 0.5, 1)).toBe('download-8MiB-1x');
  });
});
