import { describe, expect, it } from 'vitest';
import { aDownload, anUpload, aWorkload } from '../testing/workload-builder.ts';
import { checkWorkloads } from './check-workloads.ts';
import { InputError } from './input-error.ts';
import type { Workload } from './workload.ts';

function check(workloads: Record<string, Workload>) {
  return () => checkWorkloads(new Map(Object.entries(workloads)));
}

describe('workloads are refused', () => {
  it('of another version', () => {
    const workload = { ...aWorkload(), version: 3 } as unknown as Workload;
    expect(check({ w: workload })).toThrow(InputError);
    expect(check({ w: workload })).toThrow(
      '"w.run.json" has version 3, but only version 2 is read',
    );
  });

  it('that want two sizes of one key', () => {
    const a = aWorkload({ tasks: [aDownload('download/x', 1)] });
    const b = aWorkload({ tasks: [aDownload('download/x', 2)] });
    expect(check({ a, b })).toThrow(
      'Workload file "b.run.json": key "download/x" has 2 bytes here and 1 in "a.run.json"',
    );
  });

  it('that want two actions of one key', () => {
    const a = aWorkload({ tasks: [anUpload('upload/x', 1)] });
    const b = aWorkload({ tasks: [aDownload('upload/x', 1)] });
    expect(check({ a, b })).toThrow('"b.run.json": key "upload/x" is a download inside upload/');
  });

  it('that want two checksums of one object to download', () => {
    const tasks = [aDownload('download/x', 1)];
    const a = aWorkload({ tasks });
    const b = aWorkload({ tasks, checksum: 'CRC32' });
    expect(check({ a, b })).toThrow(
      'key "download/x" has the checksum CRC32 here and none in "a.run.json"',
    );
  });

  it('that upload outside upload/', () => {
    const w = aWorkload({ tasks: [anUpload('download/x', 1)] });
    expect(check({ w })).toThrow('"download/x" is an upload outside upload/');
  });

  it('that name a key twice', () => {
    const w = aWorkload({ tasks: [aDownload('download/x', 1), aDownload('download/x', 1)] });
    expect(check({ w })).toThrow('key "download/x" is named twice');
  });

  it.each([
    ['/etc/passwd', 'is absolute'],
    ['download/../../x', 'has an empty, "." or ".." segment'],
    ['download/./x', 'has an empty, "." or ".." segment'],
    ['download//x', 'has an empty, "." or ".." segment'],
    ['download/', 'has an empty, "." or ".." segment'],
    ['download\\..\\x', 'holds a backslash or a control character'],
    ['download/a\nb', 'holds a backslash or a control character'],
  ])('with the key %j', (key, fault) => {
    const w = aWorkload({ tasks: [aDownload(key, 1)] });
    expect(check({ w })).toThrow(InputError);
    expect(check({ w })).toThrow(fault);
  });

  it('that need a file and a folder of the same name', () => {
    const a = aWorkload({ tasks: [aDownload('download/x', 1)] });
    const b = aWorkload({ tasks: [aDownload('download/x/y', 1)] });
    expect(check({ a, b })).toThrow('needs a folder where "a.run.json" has a file');
  });
});

describe('workloads are accepted', () => {
  it('that share keys between disk and RAM', () => {
    const tasks = [aDownload('download/x', 1)];
    expect(
      check({ a: aWorkload({ tasks }), b: aWorkload({ tasks, filesOnDisk: false }) }),
    ).not.toThrow();
  });

  it('that upload one key with two checksums, as each upload replaces it', () => {
    const tasks = [anUpload('upload/x', 1)];
    expect(
      check({ a: aWorkload({ tasks }), b: aWorkload({ tasks, checksum: 'SHA1' }) }),
    ).not.toThrow();
  });
});
