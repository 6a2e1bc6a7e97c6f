import { describe, expect, test } from 'vitest';
import { keptRequest, MOST_KEPT, type RunTime } from '../contract/requests-seen.ts';
import type { JournalRequest } from './journal.ts';
import { boundsOf, seenOf } from './requests-seen.ts';

const MIB = 1024 ** 2;
let targets = 0;

/** A range of 8 MiB that was read in so many milliseconds, unlike all others. */
function aRequest(begin: number, ms = 10, fields: Partial<JournalRequest> = {}): JournalRequest {
  targets += 1;
  return {
    begin,
    firstByte: begin + ms / 2,
    end: begin + ms,
    connection: 1,
    operation: 'GET object',
    bucket: 'bucket',
    status: 206,
    bytesIn: 0,
    bytesOut: 8 * MIB,
    target: targets,
    error: '',
    securedBy: [],
    isWhole: true,
    ...fields,
  };
}

const WHOLE = { from: 0, to: 100 };

describe('the requests of a run', () => {
  test('are counted by operation, with the bytes that moved and the connections that they used', () => {
    const upload = { status: 200, bytesIn: 5 * MIB, bytesOut: 0, operation: 'PUT object uploadId' };
    const seen = seenOf(
      [
        aRequest(0, 5, { operation: 'POST object uploads', bytesOut: 0, connection: 7 }),
        aRequest(10, 10, { ...upload, connection: 7, securedBy: ['CRC32'] }),
        aRequest(10, 10, { ...upload, connection: 9, securedBy: ['CRC32', 'signed payload'] }),
        aRequest(20, 10, { ...upload, bytesIn: MIB, connection: 9 }),
      ],
      WHOLE,
    );
    expect(seen).toMatchObject({
      operations: { UploadPart: 3, CreateMultipartUpload: 1 },
      bytesIn: 11 * MIB,
      bytesOut: 0,
      connections: 2,
      repeats: 0,
      retries: 0,
    });
    expect(seen).not.toHaveProperty('errors');
    expect(seen.details?.checksums).toEqual({ CRC32: 2, 'signed payload': 1 });
    expect(seen.details?.operations[0]).toMatchObject({
      operation: 'UploadPart',
      sizes: [
        { bytes: 5 * MIB, count: 2 },
        { bytes: MIB, count: 1 },
      ],
    });
  });

  test('are in flight until they end: at most, and on average over the run', () => {
    const seen = seenOf([aRequest(0, 50), aRequest(20, 30), aRequest(50, 100)], WHOLE);
    // Those that end as the next begins are gone; what goes on after the run does not count.
    expect(seen).toMatchObject({ mostInFlight: 2, meanInFlight: 1.3 });
  });

  test('have percentiles of the time to their first and last byte, of those that were answered', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => aRequest(index, index + 1));
    const hungUp = aRequest(100, 5000, { firstByte: null, status: 0, isWhole: false });
    expect(seenOf([...hundred, hungUp], WHOLE).details?.operations[0]).toMatchObject({
      firstByteMs: { p50: 25, p90: 45, p99: 49.5 },
      lastByteMs: { p50: 50, p90: 90, p99: 99 },
    });
  });

  test('are kept one by one up to a bound, with connections by numbers of the run', () => {
    const many = Array.from({ length: MOST_KEPT + 1 }, (_, index) =>
      aRequest(100 + index / 8, 0.126, { connection: 40 + (index % 2) }),
    );
    const { details } = seenOf(many, { from: 100, to: 200 });
    expect(details?.kept).toHaveLength(MOST_KEPT);
    expect(details?.kept[1]).toBe('0.13 0.19 0.25 2 GetObject 206 8388608');
    expect(keptRequest(details!.kept[1]!)).toEqual({
      ...{ begin: 0.13, firstByte: 0.19, end: 0.25, connection: 2 },
      ...{ operation: 'GetObject', status: 206, bytes: 8 * MIB },
    });
    const gone = seenOf([aRequest(0, 5, { firstByte: null, status: 0, bytesOut: 0 })], WHOLE);
    expect(gone.details?.kept).toEqual(['0 - 5 1 GetObject - 0']);
  });

  test('of no run are none', () => {
    expect(seenOf([], WHOLE)).toMatchObject({ operations: {}, connections: 0, mostInFlight: 0 });
  });
});

describe('asking again', () => {
  const refused = { status: 503, error: 'SlowDown', bytesOut: 0 };

  test('after an error or a broken answer is a retry, and what went wrong is told', () => {
    const seen = seenOf(
      [
        aRequest(0, 10, { target: 1, ...refused }),
        aRequest(0, 10, { target: 2, isWhole: false, error: 'reset' }),
        aRequest(0, 10, { target: 3, isWhole: false }),
        // The server may hear of a new connection before it hears of the end of the old one.
        aRequest(8, 10, { target: 2 }),
        aRequest(8, 10, { target: 3 }),
        aRequest(20, 10, { target: 1, ...refused }),
        aRequest(40, 10, { target: 1 }),
      ],
      WHOLE,
    );
    expect(seen).toMatchObject({
      ...{ repeats: 0, retries: 4, brokenOff: 1 },
      errors: { SlowDown: 2, reset: 1 },
    });
    expect(seen.details?.operations[0]?.sizes).toEqual([{ bytes: 8 * MIB, count: 3 }]);
  });

  test('while the first is under way, or after it went well, is a repeat alone', () => {
    const hedged = seenOf(
      [aRequest(0, 90, { target: 1, isWhole: false }), aRequest(30, 10, { target: 1 })],
      WHOLE,
    );
    expect(hedged).toMatchObject({ repeats: 1, retries: 0 });
    const twice = [aRequest(0, 10, { target: 1 }), aRequest(20, 10, { target: 1 })];
    expect(seenOf(twice, WHOLE)).toMatchObject({ repeats: 1, retries: 0 });
    const notThere = { target: 1, status: 404, error: 'NoSuchKey', bytesOut: 0 };
    const polled = [aRequest(0, 10, notThere), aRequest(20, 10, { target: 1 })];
    expect(seenOf(polled, WHOLE)).toMatchObject({ retries: 0, errors: { NoSuchKey: 1 } });
  });

  test('for what moves no object, such as a listing or what a HEAD tells, is neither', () => {
    const listings = [aRequest(0, 10, { target: 0 }), aRequest(20, 10, { target: 0 })];
    const head = { operation: 'HEAD object', target: 1, bytesOut: 0 };
    const heads = [aRequest(0, 10, head), aRequest(20, 10, head)];
    expect(seenOf([...listings, ...heads], WHOLE)).toMatchObject({ repeats: 0, retries: 0 });
  });
});

describe('a run was', () => {
  const told = (endedMs: number, seconds: number): RunTime => ({
    ...{ endedMs, seconds },
    isExact: false,
  });

  test('just when a runner of ours says, whatever was before and after', () => {
    const requests = [aRequest(999, 10), aRequest(1001, 10)];
    const run = { endedMs: 1100, seconds: 0.1, isExact: true };
    expect(boundsOf(requests, [run])).toEqual([{ from: 1000, to: 1100 }]);
  });

  test('from after the longest quiet: what ended with the run before is not of it', () => {
    // Runs of 1000 to 1100 and of 1103 to 1203; their lines come 2 ms late.
    const requests = [aRequest(1001, 98), aRequest(1099.5, 0.4), aRequest(1103.2, 99)];
    expect(boundsOf(requests, [told(1102, 0.1), told(1205, 0.1)])).toEqual([
      { from: 1001, to: 1102 },
      { from: 1103.2, to: 1205 },
    ]);
  });

  test('over when the next began, though its line came later', () => {
    const requests = [aRequest(1001, 98), aRequest(1101, 50)];
    const bounds = boundsOf(requests, [told(1104, 0.1), told(1203, 0.101)]);
    expect(bounds).toEqual([
      { from: 1001, to: 1101 },
      { from: 1101, to: 1203 },
    ]);
  });

  test('not told of where it is too short to be told from the next', () => {
    const requests = [aRequest(1000, 1), aRequest(1002, 1)];
    expect(boundsOf(requests, [told(1003, 0.001), told(1004, 0.001)])).toEqual([
      null,
      expect.anything(),
    ]);
  });

  test('at an unknown time, where lines come together or requests are under way as it begins', () => {
    expect(boundsOf([], [told(1000, 0.1), told(1001, 0.1)])).toEqual([
      { from: 900, to: 1000 },
      null,
    ]);
    expect(boundsOf([aRequest(800, 200), aRequest(950, 10)], [told(1000, 0.1)])).toEqual([null]);
  });
});
