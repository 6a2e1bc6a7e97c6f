import { expect, it } from 'vitest';
import { aDownload, anUpload, aWorkload } from '../testing/workload-builder.ts';
import { bytesNeeded } from './bytes-needed.ts';

it('files to upload all stay on disk; of downloads only one workload is there at a time', () => {
  const workloads = new Map([
    ['u1', aWorkload({ tasks: [anUpload('upload/1', 10)] })],
    ['u2', aWorkload({ tasks: [anUpload('upload/2', 20)] })],
    ['d1', aWorkload({ tasks: [aDownload('download/1', 300)] })],
    ['d2', aWorkload({ tasks: [aDownload('download/2', 100), aDownload('download/3', 100)] })],
  ]);
  expect(bytesNeeded(workloads).filesDir).toBe(10 + 20 + 300);
});

it('the bucket holds every object once, and a second copy of what is being replaced', () => {
  const workloads = new Map([
    ['u1', aWorkload({ tasks: [anUpload('upload/1', 10)] })],
    ['u2', aWorkload({ tasks: [anUpload('upload/2', 20)] })],
    ['d1', aWorkload({ tasks: [aDownload('download/1', 300)] })],
  ]);
  expect(bytesNeeded(workloads).bucket).toBe(10 + 20 + 300 + 20);
});

it('a workload in RAM needs no disk of ours, and shares its objects', () => {
  const tasks = [anUpload('upload/1', 10)];
  const disk = aWorkload({ tasks });
  const ram = aWorkload({ tasks, filesOnDisk: false });
  expect(bytesNeeded(new Map([['ram', ram]]))).toEqual({ filesDir: 0, bucket: 20 });
  expect(
    bytesNeeded(
      new Map([
        ['disk', disk],
        ['ram', ram],
      ]),
    ),
  ).toEqual({ filesDir: 10, bucket: 20 });
});
