import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { LineSplitter } from '../../src/process/start-program.ts';
import { SuiteOutput } from './suite-output.ts';

const CLIENTS = ['a', 'b'];
const WORKLOADS = ['v', 'w'];
const BUCKETS = ['bench', 'mine--usw2-az1--x-s3'];

/** What is known after the chunks, each of which comes in one piece. */
function follow(chunks: readonly Buffer[]) {
  const cases: CaseResult[] = [];
  const started: string[] = [];
  const output = new SuiteOutput(
    {
      s3Clients: CLIENTS,
      buckets: BUCKETS,
      workloads: new Map(WORKLOADS.map((name) => [name, null])),
      lineRateGigabitsPerSecond: 1,
    },
    {
      start: (...of) => started.push(of.join(' ')),
      case: (result) => cases.push(result),
    },
  );
  const lines = new LineSplitter((line) => output.line(line, 0));
  for (const chunk of chunks) lines.write(chunk);
  lines.end();
  output.end(0);
  const { words, phase, reached } = output;
  return { cases, started, words, phase, reached: [...reached] };
}

const clients = fc.constantFrom(...CLIENTS, 'stranger');
const names = fc.constantFrom(...WORKLOADS, 'stranger');
const figures = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((figure) => figure.toFixed(6)),
  fc.constantFrom('nan', '-1.0', '0', '', 'inf', '1e9'),
);

/** What suites, runners and clients print: each a text without its end. */
const messages = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(clients, names, fc.constantFrom(...BUCKETS, 'stranger'))
      .map(([client, name, bucket]) => `/f> py ${client} "/s w/${name}.run.json" ${bucket} r 10.0`),
  },
  clients.map((client) => `***** RUN BENCHMARKS: S3Standard - ${client} *****`),
  fc.constantFrom(
    '***** BUILD RUNNER: c *****',
    '***** retry *****',
    'benchmark failed',
    'skipping',
  ),
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(20), figures, figures)
      .map(([run, seconds, rate]) => `Run:${run} Secs:${seconds} Gb/s:${rate}`),
  },
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u001b[31mred\u001b[0m', '\0\0', 'größe ✓ 😀', '> > >', '"'),
);

const bytes = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: messages.map((text) => Buffer.from(text)) },
        fc.uint8Array({ maxLength: 40 }).map((noise) => Buffer.from(noise)),
      ),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '', '\n\n').map((end) => Buffer.from(end)),
    ),
    { maxLength: 60 },
  )
  .map((lines) => Buffer.concat(lines.flat()));

function cut(whole: Buffer, at: readonly number[]): Buffer[] {
  const places = [0, ...at.map((one) => one % (whole.length + 1)), whole.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((end, index) => whole.subarray(places[index], end));
}

describe('any output', () => {
  test('says the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(), { maxLength: 50 }), (whole, places) => {
        expect(follow(cut(whole, places))).toEqual(follow([whole]));
      }),
      { numRuns: 1000 },
    );
  });

  test('names each case that was asked for at most once, and each that started', () => {
    fc.assert(
      fc.property(bytes, (whole) => {
        const { cases, started } = follow([whole]);
        const told = cases.map(({ s3Client, bucket, workload }) =>
          [s3Client, bucket, workload].join(' '),
        );
        expect(told).toEqual(started);
        expect(new Set(told).size).toBe(told.length);
        expect(told.filter((name) => name.includes('stranger'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives only figures that a result can hold', () => {
    fc.assert(
      fc.property(bytes, (whole) => {
        for (const { measurements, reason, status } of follow([whole]).cases) {
          expect(measurements.length > 0 || status !== 'measured').toBe(true);
          expect(reason === null || reason.length < 1000).toBe(true);
          for (const one of measurements) {
            expect(one.seconds > 0 && Number.isFinite(one.seconds)).toBe(true);
            const { gigabitsPerSecond: rate = 0 } = one;
            expect(rate > 0 && rate <= 1e12).toBe(true);
            expect(one.implausible).toBe(rate > 10 ? true : undefined);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('recorded output says the same byte by byte', () => {
  const recorded = readFileSync(
    new URL('../../src/testing/suite-output/recorded-output.txt', import.meta.url),
  );
  const renamed = Buffer.from(
    recorded
      .toString()
      .replaceAll(/ (rclone|boto3-classic) (\S*\/)(\S+)\.run\.json /g, ' a $2w.run.json '),
  );
  const whole = follow([renamed]);
  expect(whole.cases[0]?.measurements).toHaveLength(10);
  expect(follow([...renamed].map((byte) => Buffer.from([byte])))).toEqual(whole);
});

test('100 MB of noise pass in 48 MB of memory', async () => {
  const program = new URL('../../src/testing/suite-output/follow-noise.ts', import.meta.url)
    .pathname;
  const { stdout } = await execa('node', ['--max-old-space-size=48', program], {
    preferLocal: true,
  });
  const { fed, longest, words, cases } = JSON.parse(stdout);
  expect(fed).toBeGreaterThanOrEqual(100e6);
  expect(longest).toBe(65_536);
  expect(words.length).toBeLessThanOrEqual(200);
  expect(cases).toHaveLength(1);
  expect(cases[0].measurements).toHaveLength(1000);
  expect(cases[0].reason).toMatch(/lines are not runs .*; of \d{6,} runs the first 1000 are kept$/);
});
