import { expect, it } from 'vitest';
import { S3Error } from './errors.ts';
import { resolveRange } from './request.ts';

it.each([
  ['bytes=0-0', 10, { start: 0, end: 1 }],
  ['bytes=2-5', 10, { start: 2, end: 6 }],
  ['bytes=7-', 10, { start: 7, end: 10 }],
  ['bytes=7-99', 10, { start: 7, end: 10 }],
  ['bytes=-3', 10, { start: 7, end: 10 }],
  ['bytes=-99', 10, { start: 0, end: 10 }],
])('%s of %i bytes', (header, size, range) => {
  expect(resolveRange(header, size)).toEqual(range);
});

it.each([undefined, 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b'])(
  '%s stands for the whole object',
  (header) => {
    expect(resolveRange(header, 10)).toBeUndefined();
  },
);

it.each([
  ['bytes=10-', 10],
  ['bytes=10-20', 10],
  ['bytes=-0', 10],
  ['bytes=0-', 0],
  ['bytes=-1', 0],
])('%s of %i bytes is not satisfiable', (header, size) => {
  expect(() => resolveRange(header, size)).toThrow(S3Error);
});

it('a refusal names the size', () => {
  try {
    resolveRange('bytes=10-', 10);
    expect.unreachable();
  } catch (error) {
    expect((error as S3Error).status).toBe(416);
    expect((error as S3Error).headers).toEqual({ 'content-range': 'bytes */10' });
    expect((error as S3Error).details.ActualObjectSize).toBe('10');
  }
});
