import { expect, it } from 'vitest';
import { aDownload, anUpload, aWorkload } from '../testing/requests.ts';
import { bytesNeeded, tooLarge, type Workload, type WorkloadTask } from './workload.ts';

it('files to upload all stay on disk; of downloads only one workload is there at a time', () => {
  const workloads = new Map([
    ['u1', aWorkload({ tasks: [anUpload('upload/1', 10)] })],
    ['u2', aWorkload({ tasks: [anUpload('upload/2', 20)] })],
    ['d1', aWorkload({ tasks: [aDownload('download/1', 300)] })],
    ['d2', aWorkload({ tasks: [aDownload('download/2', 100), aDownload('download/3', 100)] })],
  ]);
  expect(bytesNeeded(workloads).filesDir).toBe(10 + 20 + 300);
});

it('an object counts once, but uploads of one key at once are stored apart until each is complete', () => {
  const hundred = (task: WorkloadTask, filesOnDisk: boolean) =>
    aWorkload({ tasks: Array(100).fill(task), filesOnDisk });
  const download = hundred(aDownload('download/1', 10), true);
  expect(bytesNeeded(new Map([['d', download]]))).toEqual({ filesDir: 10, bucket: 10 });
  expect(bytesNeeded(new Map([['d', download]]), 'all').filesDir).toBe(10);
  const upload = hundred(anUpload('upload/1', 10), true);
  expect(bytesNeeded(new Map([['u', upload]]))).toEqual({ filesDir: 10, bucket: 10 + 1000 });
});

it('of downloads that are left there, all are on disk', () => {
  const workloads = new Map([
    ['d1', aWorkload({ tasks: [aDownload('download/1', 300)] })],
    ['d2', aWorkload({ tasks: [aDownload('download/2', 100), aDownload('download/1', 300)] })],
  ]);
  expect(bytesNeeded(workloads, 'all').filesDir).toBe(400);
});

it('most workloads are chosen that fit together, and the others need so much more', () => {
  const sizes = { huge: 1000, small: 1, medium: 30, large: 80 };
  const workloads = new Map(
    Object.entries(sizes).map(([name, size]) => [
      name,
      aWorkload({ tasks: [aDownload(`download/${name}`, size)] }),
    ]),
  );
  const needed = (some: ReadonlyMap<string, Workload>) => bytesNeeded(some, 'all').filesDir;
  expect(tooLarge(workloads, 1111, needed)).toEqual(new Map());
  expect(tooLarge(workloads, 90, needed)).toEqual(
    new Map([
      ['large', 80],
      ['huge', 1000],
    ]),
  );
  expect(tooLarge(workloads, 0, needed).size).toBe(4);
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
