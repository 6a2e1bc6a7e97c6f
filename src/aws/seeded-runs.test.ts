import { describe, expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';
import { seededRandom } from '../stats/random.ts';
import { type ClientSide, connect, startFakeAws } from '../testing/fake-aws/client-side.ts';
import type { FaultKind } from '../testing/fake-aws/faults.ts';
import { run } from '../testing/fake-aws/run-on-fake.ts';
import { OUR_WORDS } from './batch-job.ts';

/**
 * Whole runs among faults that a seed draws. `SEEDS=200` draws more, `SEED=17` replays one:
 * `SEED=17 npx vitest run src/aws/seeded-runs.test.ts`
 */
const { SEED, SEEDS = '20' } = process.env;
const seeds = SEED
  ? [Number(SEED)]
  : Array.from({ length: Number(SEEDS) }, (_, index) => index + 1);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'] as const;
const MOST_STARTS = 8;

const CALLS = [
  '*',
  'github:GetIdToken',
  'sts:AssumeRoleWithWebIdentity',
  'batch:SubmitJob',
  'batch:DescribeJobs',
  'batch:ListJobs',
  'batch:ListJobsByConsumableResource',
  'batch:TerminateJob',
  'logs:GetLogEvents',
  's3:ListObjectsV2',
  's3:GetObject',
  's3:PutObject',
];
const FAULTS: readonly FaultKind[] = [
  'throttle',
  'server-error',
  'drop-request',
  'drop-response',
  'cut-answer',
  'deny',
  { code: 'UnrecognizedClientException', status: 403, message: 'The security token is invalid.' },
  { code: 'ExpiredTokenException', status: 400, message: 'The security token is expired.' },
  { code: 'SignatureDoesNotMatch', status: 403, message: 'Signature not yet current: …' },
  { code: 'RequestTimeout', status: 400 },
  { code: 'ThrottledException', status: 400, headers: { 'retry-after': '20' } },
];

function drawing(seed: number) {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  return { below, one: <T>(from: readonly T[]): T => from[below(from.length)]! };
}

interface Drawn {
  /** In words, for whoever replays it. */
  story: string[];
  cancelled: boolean;
}

/** Lets a few things go wrong, at moments within the first 90 minutes. */
function arrange(side: ClientSide, seed: number): Drawn {
  const { below, one } = drawing(seed);
  const { aws } = side;
  const drawn: Drawn = { story: [], cancelled: false };
  const at = (what: string, then: () => void) => {
    const ms = below(90 * MINUTE);
    drawn.story.push(`${Math.round(ms / 1000)} s: ${what}`);
    aws.clock.after(ms, then);
  };
  for (let left = 1 + below(4); left > 0; left--) {
    const [call, kind, ms] = [one(CALLS), one(FAULTS), below(6 * MINUTE)];
    at(`${JSON.stringify(kind)} of ${call} for ${ms} ms`, () =>
      aws.faults.add(call, kind, { forMs: ms }),
    );
  }
  const type = one(TYPES);
  const environment = aws.batch.environments.find(({ instanceType }) => instanceType === type)!;
  const others: [string, () => void][] = [
    // The servers' time goes on evenly: it is this machine's clock that is wrong, from the beginning.
    ['clocks', () => aws.setClocksAhead((below(120) - 60) * MINUTE)],
    ['sessions', () => at('sessions end', () => aws.sessions.expireAll())],
    // Without a lock nothing but their looking at ours would keep them apart, and they do not look.
    ['theirs', () => aws.batch.lock && at('their job', () => theirs(aws, below(3 * HOUR)))],
    [
      'submit',
      () => {
        const kind = one(['drop-response', 'cut-answer', 'drop-request'] as const);
        aws.faults.add('batch:SubmitJob', kind, { after: below(3), times: 1 + below(2) });
      },
    ],
    [
      'invalid',
      () =>
        at(`${type} INVALID`, () =>
          Object.assign(environment, { status: 'INVALID', statusReason: 'no role' }),
        ),
    ],
    ['host lost', () => aws.batch.script(type, { attempts: ['host-lost', 'succeed'] })],
    ['fails', () => aws.batch.script(type, { attempts: ['fail'] })],
    ['no machine', () => aws.batch.script(type, { runnableMs: Number.POSITIVE_INFINITY })],
    ['lag', () => Object.assign(aws.batch, { lagMs: aws.batch.lock ? below(30_000) : 0 })],
    [
      'cancel',
      () =>
        at('cancel', () => {
          drawn.cancelled = true;
          side.interrupt();
        }),
    ],
  ];
  for (let left = 1 + below(3); left > 0; left--) {
    const [what, then] = one(others);
    drawn.story.push(`${what} (${type})`);
    then();
  }
  return drawn;
}

function theirs({ batch }: ClientSide['aws'], runningMs: number): void {
  const tags = { repository: 'octo-org/other', run: '77' };
  batch.submitByOthers(`theirs-${batch.jobs.length}`, { runnableMs: 1, runningMs }, tags);
}

interface Lived {
  drawn: Drawn;
  sides: ClientSide[];
  events: ProgressEvent[];
  result: RunResult;
}

/** Starts the run again, as a person would, until it ends by itself. */
async function live(first: ClientSide, seed: number): Promise<Lived> {
  const drawn = arrange(first, seed);
  const { below } = drawing(seed + 1000);
  const sides = [first];
  const events: ProgressEvent[] = [];
  let dies = below(4) === 0 ? below(30) : Number.POSITIVE_INFINITY;
  for (let start = 1; ; start++) {
    const side = sides.at(-1)!;
    try {
      const { result } = await run(side, (event) => {
        events.push(event);
        return --dies === 0;
      });
      if (!result.interrupted) return { drawn, sides, events, result };
    } catch (error) {
      drawn.story.push(`start ${start} ended: ${error instanceof Error ? error.message : error}`);
      if (start === MOST_STARTS) throw error;
    }
    if (start >= MOST_STARTS - 2) first.aws.faults.clear();
    // Nobody starts a run again faster than a runner boots; lists have caught up by then.
    await first.aws.clock.sleep(MINUTE, new AbortController().signal);
    sides.push(connect(first.aws));
  }
}

describe('whatever goes wrong,', () => {
  test.each(seeds)(
    'one job measures at a time and none is lost (seed %i)',
    async (seed) => {
      const { below } = drawing(seed + 2000);
      const side = await startFakeAws(below(3) === 0 ? { lock: null } : {});
      if (below(2) === 0) theirs(side.aws, below(HOUR));
      const lived = await live(side, seed).catch((error) => {
        throw new Error(`Replay with SEED=${seed}: ${error}`, { cause: error });
      });
      const { drawn, events, result, sides } = lived;
      const { batch, results } = side.aws;
      const story = `Replay with SEED=${seed}\n${drawn.story.join('\n')}`;
      const ours = batch.jobs.filter(({ input }) => input.jobName?.startsWith('gh-1-'));

      expect(batch.table.mostAtOnce, story).toBeLessThanOrEqual(1);
      const endedByUs = ours.filter(({ terminated }) => terminated?.startsWith(OUR_WORDS));
      const others = ours.filter((job) => !endedByUs.includes(job));
      expect(new Set(others.map(({ input }) => input.jobName)).size, story).toBe(others.length);

      // Whoever had a machine was healthy, and is ended only by a person.
      for (const job of endedByUs.filter(({ startedAt }) => startedAt !== undefined)) {
        expect([job.terminated, drawn.cancelled], story).toEqual([`${OUR_WORDS}interrupted`, true]);
      }
      const inFlight = ours.filter(({ status }) => status !== 'SUCCEEDED' && status !== 'FAILED');
      expect(inFlight, story).toEqual([]);

      expect(result.jobs.map(({ instanceType }) => instanceType)).toEqual(TYPES);
      for (const job of result.jobs) {
        if (job.status === 'SUCCEEDED') expect(job.cases, story).toHaveLength(2);
        else expect(job.reason, story).toMatch(/\w{3}/);
      }
      const kept = [...results.objects].filter(([key]) => key.startsWith('history/'));
      expect(
        kept.some(([, text]) => (JSON.parse(text) as RunResult).finishedAt === result.finishedAt),
        story,
      ).toBe(true);

      const told = JSON.stringify([events, sides.map(({ notices }) => notices), result]);
      for (const secret of sides.flatMap(({ masked }) => masked)) {
        expect(told.includes(secret), story).toBe(false);
      }
    },
    120_000,
  );
});
