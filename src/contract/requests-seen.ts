/** What the embedded server saw of a run: how it is asked, what it answers, and what a result keeps of that. */
import { z } from 'zod';

/** Requests of a run that are kept one by one. */
export const MOST_KEPT = 200;
/** Names of one kind that are kept, most frequent first, and sizes of one operation. */
export const MOST_NAMES = 20;
export const MOST_SIZES = 5;

const Count = z.int().nonnegative();
const Milliseconds = z.number().nonnegative();
/** Of an operation, an error or a checksum: plain words, which a report can show as they are. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9. -]{0,59}$/);
const Counts = z.record(Name, Count);
const Times = z
  .strictObject({ p50: Milliseconds, p90: Milliseconds, p99: Milliseconds })
  .describe('Milliseconds from when the server had read the headers of a request.');
export type Times = z.infer<typeof Times>;

/** `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`; what there was not is `-`. */
const KEPT_REQUEST =
  /^\d+(\.\d+)? (-|\d+(\.\d+)?) \d+(\.\d+)? \d+ [A-Za-z][A-Za-z0-9.-]{0,59} (-|\d{3}) \d+$/;

export const RequestDetails = z
  .strictObject({
    operations: z
      .array(
        z.strictObject({
          operation: Name,
          sizes: z
            .array(z.strictObject({ bytes: Count, count: Count }))
            .max(MOST_SIZES)
            .describe(
              'Bytes of objects that a request moved, the most frequent sizes first. Of those that were answered as asked.',
            ),
          firstByteMs: Times.optional().describe(
            'Until the first byte of the answer. Absent: none was answered.',
          ),
          lastByteMs: Times.optional().describe(
            'Until the last byte was given to the system. Absent: no answer was sent whole.',
          ),
        }),
      )
      .max(MOST_NAMES),
    checksums: Counts.describe(
      'Requests by what secures their content: an algorithm of `x-amz-checksum-…`, `Content-MD5`, `signed payload` (a SHA-256 in the signature), or `checked download` (asks for the checksum of what it reads).',
    ),
    kept: z
      .array(z.string().regex(KEPT_REQUEST))
      .max(MOST_KEPT)
      .describe(
        'Requests in the order in which they began, the first so many: `BEGIN FIRST END CONNECTION OPERATION STATUS BYTES`. Times in milliseconds from the beginning of the run: read, first byte of the answer, end; `-`: there was no answer.',
      ),
  })
  .describe('Of one run of a case: the one whose throughput is nearest to the median.');
export type RequestDetails = z.infer<typeof RequestDetails>;

export const RequestsSeen = z
  .strictObject({
    operations: Counts.describe('Requests by names of S3’s API.'),
    bytesIn: Count.describe(
      'Of objects and parts that arrived whole, those that were refused among them.',
    ),
    bytesOut: Count.describe('Of objects that were sent whole.'),
    connections: Count.describe('Those that carried requests.'),
    opened: Count.describe('Connections that were opened meanwhile.'),
    handshakes: Count.describe('TLS handshakes that came to their end meanwhile.'),
    mostInFlight: Count,
    meanInFlight: z.number().nonnegative().describe('Over the time of the run.'),
    retries: Count.describe(
      'Requests for what was requested before and had failed: status 500 and above, or broken off.',
    ),
    repeats: Count.describe(
      'Requests for a part, range or object that was requested before and had not failed.',
    ),
    errors: Counts.optional().describe(
      'Answers that were errors, by their code; `reset`: connections that the server’s profile reset. Absent: none.',
    ),
    brokenOff: Count.optional().describe(
      'Requests whose connection the client ended before it had the whole answer. Absent: none.',
    ),
    details: RequestDetails.optional(),
  })
  .describe('What the embedded server saw of a run. Absent where another server answered.');
export type RequestsSeen = z.infer<typeof RequestsSeen>;

/** When a run was, by the clock that all processes of a machine share (`monotonicMs`). */
const RunTime = z.strictObject({
  endedMs: z.number().describe('When it was told that it had ended: then, or a little later.'),
  seconds: z.number().positive(),
  isExact: z.boolean().describe('It ended just then.'),
});
export type RunTime = z.infer<typeof RunTime>;

/** Asks the server for the runs of one process, in their order. */
export const SeenQuestion = z.strictObject({
  bucket: z.string().describe('Requests to others are not of the run.'),
  runs: z.array(RunTime),
});
export type SeenQuestion = z.infer<typeof SeenQuestion>;

/** What was seen of each run, in the order of the question; null where that cannot be told. */
export const SeenAnswer = z.array(RequestsSeen.nullable());
export type SeenAnswer = z.infer<typeof SeenAnswer>;

/**
 * Operations that move an object or a part of one, by names of S3's API: what such a request is called, and whether
 * its bytes come before the answer.
 */
export const MOVING: ReadonlyMap<string, { noun: string; isUpload: boolean }> = new Map([
  ['GetObject', { noun: 'request', isUpload: false }],
  ['PutObject', { noun: 'object', isUpload: true }],
  ['UploadPart', { noun: 'part', isUpload: true }],
]);

/** One request as a picture needs it. Times in milliseconds from the beginning of its run. */
export interface KeptRequest {
  begin: number;
  /** null: it was not answered. */
  firstByte: number | null;
  end: number;
  connection: number;
  operation: string;
  /** null: it was not answered. */
  status: number | null;
  bytes: number;
}

export function keptLine(request: KeptRequest): string {
  const { begin, bytes, connection, end, firstByte, operation, status } = request;
  const ms = (value: number | null) => (value === null ? '-' : String(Number(value.toFixed(2))));
  return `${ms(begin)} ${ms(firstByte)} ${ms(end)} ${connection} ${operation} ${status ?? '-'} ${bytes}`;
}

/** @param line of a document that has been validated */
export function keptRequest(line: string): KeptRequest {
  const [begin, firstByte, end, connection, operation = '', status, bytes] = line.split(' ');
  const orNull = (text: string | undefined) => (text === '-' ? null : Number(text));
  return {
    ...{ begin: Number(begin), firstByte: orNull(firstByte), end: Number(end), operation },
    ...{ connection: Number(connection), status: orNull(status), bytes: Number(bytes) },
  };
}
