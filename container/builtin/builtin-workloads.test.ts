import { expect, it } from 'vitest';
import { faultsOf } from '../../src/contract/check-workloads.ts';
import { bytesPerRun, Workload } from '../../src/contract/workload.ts';
import { loadBuiltinWorkloads } from './builtin-workloads.ts';

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
