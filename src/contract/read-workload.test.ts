import { describe, expect, it } from 'vitest';
import { aDownload, anUpload, aRequest, aWorkload } from '../testing/requests.ts';
import { InputError } from './input-error.ts';
import { faultsOf, readWorkload, UnsupportedWorkloadVersion } from './read-workload.ts';
import type { Workload } from './workload.ts';

describe('reading a workload', () => {
  it('takes a file of version 2', () => {
    expect(readWorkload(JSON.stringify(aWorkload()), 'w.run.json')).toEqual(aWorkload());
  });

  it.each([
    [3, '3'],
    ['2', '"2"'],
    [undefined, 'none'],
  ])('tells version %j apart', (version, shown) => {
    const text = JSON.stringify({ ...aWorkload(), version, tasks: 'of another kind' });
    expect(() => readWorkload(text, 'w.run.json')).toThrow(UnsupportedWorkloadVersion);
    expect(() => readWorkload(text, 'w.run.json')).toThrow(
      `Workload file "w.run.json" has version ${shown}, but only version 2 is read`,
    );
  });

  it('refuses what is no JSON, and names the field that does not fit', () => {
    expect(() => readWorkload('{', 'w.run.json')).toThrow(InputError);
    const text = JSON.stringify({
      ...aWorkload(),
      tasks: [{ action: 'rename', key: 'x', size: 1 }],
    });
    expect(() => readWorkload(text, 'w.run.json')).toThrow(
      /w\.run\.json is not valid: tasks\.0\.action/,
    );
  });
});

function faults(workloads: Record<string, Workload>): Record<string, string> {
  return Object.fromEntries(faultsOf(new Map(Object.entries(workloads))));
}

describe('a workload of requests', () => {
  const of = (...tasks: Workload['tasks']) => aWorkload({ tasks, filesOnDisk: false });

  it('is of requests alone', () => {
    const mixed = of(aRequest('get', 'download/x', 1), aDownload('download/y', 1));
    expect(faults({ mixed }).mixed).toContain('"download/y" mixes requests with uploads');
    const turned = of(aDownload('download/y', 1), aRequest('get', 'download/x', 1));
    expect(faults({ turned }).turned).toContain('"download/x" mixes requests with uploads');
  });

  it('changes nothing outside upload/, and counts on nothing in it', () => {
    const a = of(aRequest('delete', 'download/x', 1));
    const b = of(aRequest('head', 'upload/x', 1));
    expect(faults({ a, b })).toMatchObject({
      a: expect.stringContaining('is a delete outside upload/'),
      b: expect.stringContaining('is a head inside upload/'),
    });
  });

  it('has no files', () => {
    const w = aWorkload({ tasks: [aRequest('head', 'download/x', 1)] });
    expect(faults({ w }).w).toContain('is a head, which moves no file: set filesOnDisk to false');
  });
});

describe('a workload cannot be prepared', () => {
  it('that wants another size of a key; those before and after it can', () => {
    const a = aWorkload({ tasks: [aDownload('download/x', 1)] });
    const b = aWorkload({ tasks: [aDownload('download/only-b', 7), aDownload('download/x', 2)] });
    const c = aWorkload({ tasks: [aDownload('download/only-b', 8)] });
    expect(faults({ a, b, c })).toEqual({
      b: 'Workload file "b.run.json": key "download/x" has 2 bytes here and 1 in "a.run.json"; give one of them another key.',
    });
  });

  it('that wants two sizes of a key itself', () => {
    const w = aWorkload({ tasks: [aDownload('download/x', 1), aDownload('download/x', 2)] });
    expect(faults({ w }).w).toContain('key "download/x" has 2 bytes here and 1 before;');
  });

  it('that wants two actions of one key', () => {
    const a = aWorkload({ tasks: [anUpload('upload/x', 1)] });
    const b = aWorkload({ tasks: [aDownload('upload/x', 1)] });
    expect(Object.keys(faults({ a, b }))).toEqual(['b']);
    expect(faults({ a, b }).b).toContain('key "upload/x" is a download inside upload/');
  });

  it('that wants another checksum of an object to download', () => {
    const tasks = [aDownload('download/x', 1)];
    const a = aWorkload({ tasks });
    const b = aWorkload({ tasks, checksum: 'CRC32' });
    expect(faults({ a, b }).b).toContain(
      'key "download/x" has the checksum CRC32 here and none in "a.run.json"',
    );
  });

  it('that uploads outside upload/', () => {
    const w = aWorkload({ tasks: [anUpload('download/x', 1)], filesOnDisk: false });
    expect(faults({ w }).w).toContain('"download/x" is an upload outside upload/');
  });

  it.each([
    ['/etc/passwd', 'is not a path inside the folder of files'],
    ['download/../../x', 'is not a path inside the folder of files'],
    ['download/..', 'is not a path inside the folder of files'],
    ['../x', 'is not a path inside the folder of files'],
    ['download/', 'ends with a slash'],
    ['download/a\0b', 'holds a NUL'],
  ])('on disk with the key %j; in memory it can', (key, fault) => {
    const tasks = [aDownload(key, 1)];
    expect(faults({ w: aWorkload({ tasks }) }).w).toContain(fault);
    expect(faults({ w: aWorkload({ tasks, filesOnDisk: false }) })).toEqual({});
    const both = { ram: aWorkload({ tasks, filesOnDisk: false }), disk: aWorkload({ tasks }) };
    expect(Object.keys(faults(both))).toEqual(['disk']);
  });

  it('that needs a folder where another has a file, or a file where another needs a folder', () => {
    const file = aWorkload({ tasks: [aDownload('download/x', 1)] });
    const folder = aWorkload({ tasks: [aDownload('download/x/y', 1)] });
    expect(faults({ file, folder }).folder).toContain(
      'needs a folder where "file.run.json" has a file',
    );
    expect(faults({ folder, file }).file).toContain(
      'is a file where "folder.run.json" needs a folder',
    );
    const own = aWorkload({ tasks: [...folder.tasks, ...file.tasks] });
    expect(Object.keys(faults({ own }))).toEqual(['own']);
    expect(faults({ file, folder: { ...folder, filesOnDisk: false } })).toEqual({});
  });
});

describe('workloads can be prepared', () => {
  it('that name one key any number of times', () => {
    const download = aWorkload({ tasks: Array(100).fill(aDownload('download/x', 1)) });
    const upload = aWorkload({ tasks: Array(100).fill(anUpload('upload/x', 1)) });
    expect(faults({ download, upload, again: download })).toEqual({});
  });

  it('that share keys between disk and RAM', () => {
    const tasks = [aDownload('download/x', 1)];
    expect(
      faults({ a: aWorkload({ tasks }), b: aWorkload({ tasks, filesOnDisk: false }) }),
    ).toEqual({});
  });

  it('that upload one key with two checksums, as each upload replaces it', () => {
    const tasks = [anUpload('upload/x', 1)];
    expect(faults({ a: aWorkload({ tasks }), b: aWorkload({ tasks, checksum: 'SHA1' }) })).toEqual(
      {},
    );
  });

  it.each(['download/a b\\c', 'download//x', 'download/./x', 'download/a\nb', 'x', 'download/é'])(
    'with the key %j, which stays in the folder of files',
    (key) => {
      expect(faults({ w: aWorkload({ tasks: [aDownload(key, 1)] }) })).toEqual({});
    },
  );
});
