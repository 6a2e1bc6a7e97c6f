import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { contentAt, contentChecker, contentStream } from './content.ts';

const SIZE = 600_001;
const whole = contentAt('download/x', 0, SIZE);

describe('the content of an object', () => {
  it('is the same every time, whether streamed or made at once', async () => {
    expect(await buffer(contentStream('download/x', SIZE))).toEqual(whole);
  });

  it('is known: objects prepared by another version of this program stay right', () => {
    expect(contentAt('download/x', 0, 16).toString('hex')).toBe('28f1310ef072a67f2928087c2dc2b5f1');
  });

  it.each([0, 1, 15, 16, 17, 262_143, 262_144, 599_999])(
    'can be made from offset %i on',
    (offset) => {
      const length = Math.min(300_000, SIZE - offset);
      expect(
        contentAt('download/x', offset, length).equals(whole.subarray(offset, offset + length)),
      ).toBe(true);
    },
  );

  it('differs from key to key', () => {
    expect(contentAt('download/y', 0, 64).equals(contentAt('download/x', 0, 64))).toBe(false);
  });

  it('can be empty', async () => {
    expect(await buffer(contentStream('download/x', 0))).toHaveLength(0);
  });

  it('does not run into itself above 4 GiB', () => {
    const far = contentAt('download/x', 2 ** 36, 64);
    expect(far.equals(contentAt('download/x', 0, 64))).toBe(false);
    expect(far.equals(contentAt('download/x', 2 ** 35, 64))).toBe(false);
  });
});

describe('the checker', () => {
  it('accepts the content in pieces of any size', () => {
    const isRight = contentChecker('download/x');
    for (const [start, end] of [
      [0, 1],
      [1, 70_000],
      [70_000, 70_000],
      [70_000, SIZE],
    ]) {
      expect(isRight(whole.subarray(start, end))).toBe(true);
    }
  });

  it('accepts a part from its offset on', () => {
    expect(contentChecker('download/x', 333)(whole.subarray(333))).toBe(true);
    expect(contentChecker('download/x', 333)(whole.subarray(334))).toBe(false);
  });

  it.each([0, 262_144, SIZE - 1])('sees one wrong bit at byte %i', (position) => {
    const wrong = Buffer.from(whole);
    wrong[position]! ^= 1;
    expect(contentChecker('download/x')(wrong)).toBe(false);
  });
});
