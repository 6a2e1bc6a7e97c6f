import { expect, test } from 'vitest';
import { byName, byS3Client, byWorkload } from './groups.ts';

test('names are counted as a person counts', () => {
  expect(['local-16cpu', 'local-2cpu', 'local', 'c7gn.16xlarge'].sort(byName)).toEqual([
    'c7gn.16xlarge',
    'local',
    'local-2cpu',
    'local-16cpu',
  ]);
});

test('names that collate alike are still told apart', () => {
  expect(byName('a\u0000', 'a')).toBe(-byName('a', 'a\u0000'));
  expect(byName('a\u0000', 'a')).not.toBe(0);
});

test('the reference comes first', () => {
  expect(['sdk-js', 'rclone', 'raw-http'].sort(byS3Client)).toEqual([
    'raw-http',
    'rclone',
    'sdk-js',
  ]);
});

test('workloads go by action, then by size, unknown sizes last', () => {
  const workloads = [
    { name: 'upload-64KiB-128x', bytesPerRun: 16 },
    { name: 'download-new', bytesPerRun: null },
    { name: 'download-128MiB-1x-ram', bytesPerRun: 256 },
    { name: 'download-128MiB-1x', bytesPerRun: 256 },
    { name: 'download-8MiB-8x', bytesPerRun: 128 },
  ];
  expect(workloads.sort(byWorkload).map(({ name }) => name)).toEqual([
    'download-8MiB-8x',
    'download-128MiB-1x',
    'download-128MiB-1x-ram',
    'download-new',
    'upload-64KiB-128x',
  ]);
});
