import { describe, expect, it } from 'vitest';
import { compileWorkload, parseSize } from './compile-workload.ts';
import { InputError } from './input-error.ts';
import { Workload, WorkloadSource } from './workload.ts';

function compile(source: object) {
  return compileWorkload('w', WorkloadSource.parse(source));
}

describe('compiling a workload', () => {
  it('writes every field, also those that were left out', () => {
    const workload = compile({ action: 'download', fileSize: '8MiB' });
    expect(workload).toEqual({
      version: 2,
      comment: '',
      filesOnDisk: true,
      checksum: null,
      maxRepeatCount: 10,
      maxRepeatSecs: 600,
      tasks: [{ action: 'download', key: 'download/8MiB-1x/1', size: 8_388_608 }],
    });
    expect(Workload.parse(workload)).toEqual(workload);
  });

  it('pads numbers with zeros so that keys sort as they count', () => {
    const { tasks } = compile({ action: 'upload', fileSize: '64KiB', numFiles: 256 });
    const keys = tasks.map(({ key }) => key);
    expect(keys).toHaveLength(256);
    expect(keys.at(0)).toBe('upload/64KiB-256x/001');
    expect(keys.at(-1)).toBe('upload/64KiB-256x/256');
    expect(keys.toSorted()).toEqual(keys);
  });

  it('writes large counts as the suite does', () => {
    const { tasks } = compile({ action: 'upload', fileSize: '1byte', numFiles: 10_000 });
    expect(tasks[0]?.key).toBe('upload/1byte-10_000x/00001');
  });

  it('keeps objects with another checksum apart, and shares them between disk and RAM', () => {
    const keyOf = (fields: object) =>
      compile({ action: 'download', fileSize: '8MiB', ...fields }).tasks[0]?.key;
    expect(keyOf({ checksum: 'CRC32' })).toBe('download/8MiB-1x-crc32/1');
    expect(keyOf({ checksum: 'SHA256' })).toBe('download/8MiB-1x-sha256/1');
    expect(keyOf({ filesOnDisk: false })).toBe(keyOf({ filesOnDisk: true }));
  });

  it('names the file when its size is none', () => {
    expect(() => compile({ action: 'upload', fileSize: '8MB' })).toThrow(
      'Workload file "w.src.json": fileSize is "8MB"',
    );
  });

  it('refuses more bytes than can be counted', () => {
    expect(() => compile({ action: 'upload', fileSize: '5TiB', numFiles: 1_000_000 })).toThrow(
      'use fewer or smaller files',
    );
  });
});

describe('a size', () => {
  it.each([
    ['1byte', 1],
    ['100bytes', 100],
    ['0bytes', 0],
    ['256KiB', 262_144],
    ['8MiB', 8_388_608],
    ['5GiB', 5_368_709_120],
    ['1TiB', 1_099_511_627_776],
  ])('%s is %i bytes', (text, bytes) => {
    expect(parseSize(text, 'fileSize')).toBe(bytes);
  });

  it.each(['', '5', 'GiB', '5GB', '5gib', '5 GiB', '1.5MiB', '-1MiB', '5MiBs', '5toString'])(
    'that reads "%s" is refused with the units to write',
    (text) => {
      expect(() => parseSize(text, 'fileSize')).toThrow(InputError);
      expect(() => parseSize(text, 'fileSize')).toThrow(
        `fileSize is "${text}": write a whole number and one of byte, bytes, KiB, MiB, GiB, TiB`,
      );
    },
  );

  it('above what S3 stores is refused', () => {
    expect(() => parseSize('6TiB', 'fileSize')).toThrow('S3 stores 5TiB at most');
  });
});
