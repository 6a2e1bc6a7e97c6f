import { expect, it } from 'vitest';
import { bytesPerRun, Workload } from '../../src/contract/workload.ts';
import { loadBuiltinWorkloads } from './builtin-workloads.ts';
import { checkWorkloads } from '../../src/contract/check-workloads.ts';

const workloads = loadBuiltinWorkloads();

it('the built-in workloads are small and large, in RAM and on disk, with a checksum, up and down', () => {
  const kinds = ['256MiB-1x', '256MiB-1x-ram', '64KiB-256x', '8MiB-16x-crc32'];
  const names = ['download', 'upload'].flatMap((action) =>
    kinds.map((kind) => `${action}-${kind}`),
  );
  expect([...workloads.keys()]).toEqual(names);
});

it('the built-in workloads can be prepared side by side', () => {
  for (const workload of workloads.values()) expect(Workload.parse(workload)).toEqual(workload);
  expect(() => checkWorkloads(workloads)).not.toThrow();
});

it('no built-in workload moves more than 256 MiB a run, as two cores are to finish in time', () => {
  for (const workload of workloads.values()) {
    expect(bytesPerRun(workload)).toBeLessThanOrEqual(2 ** 28);
  }
});
