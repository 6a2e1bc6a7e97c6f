import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/contract/input-error.ts';
import { parseSize } from './parse-size.ts';

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
