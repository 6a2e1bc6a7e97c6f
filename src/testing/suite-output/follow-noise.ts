/**
 * Follows 100 MB of what no suite should print, as a job does, and tells what came of it as JSON.
 * Started with little memory by suite-output-stream.test.ts: what keeps the noise does not survive.
 */

import { SuiteOutput } from '../../../container/suite/suite-output.ts';
import { LineSplitter } from '../../process/start-program.ts';

const CHUNK = 64 * 1024;
const MEGABYTES = 100;

let state = 1;
/** Bytes that are no text in any encoding. */
function someByte(): number {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
  return state >>> 16;
}

function filled(text: string): Buffer {
  return Buffer.alloc(CHUNK, text);
}

const NOISE = [
  filled('x'),
  filled('\0'),
  filled('\r 50% '),
  filled('\u001b[31mred\u001b[0m \u001b[2K'),
  filled('größe ✓ 😀'),
  Buffer.from(Array.from({ length: CHUNK }, someByte)),
  filled('> a "b.run.json c '),
  filled('skip '),
  filled('log line\n'),
  filled('Run:1 Secs:1.000000 Gb/s:1.000000\n'),
  filled('Run:1 Secs:nan Gb/s:nan\n'),
  filled('***** RUN BENCHMARKS: a - b *****'),
  filled('\n'),
];

const cases: unknown[] = [];
const output = new SuiteOutput(
  {
    s3Clients: ['rclone'],
    buckets: ['bench'],
    workloads: new Map([['w', null]]),
    lineRateGigabitsPerSecond: 0.01,
  },
  { start: () => {}, case: (result) => cases.push(result) },
);
let longest = 0;
const lines = new LineSplitter((line) => {
  longest = Math.max(longest, line.length);
  output.line(line, 0);
});
lines.write(Buffer.from('/f> py rclone /w.run.json bench us-west-2 10.0\n'));
let fed = 0;
for (let round = 0; fed < MEGABYTES * 1e6; round++) {
  // Each kind goes on for a megabyte, so that a line without an end is long.
  const noise = NOISE[Math.floor(round / 16) % NOISE.length]!;
  lines.write(noise);
  fed += noise.length;
}
lines.end();
output.end(0);
process.stdout.write(JSON.stringify({ fed, longest, words: output.words, cases }));
