import { seededRandom } from '../../stats/random.ts';
import type { FaultKind } from '../fake-aws/faults.ts';
import type { GitHubFault } from '../fake-github/state.ts';
import type { Moment } from './invariants.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'] as const;

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
const SECONDARY = 'You have exceeded a secondary rate limit.';
const GITHUB_FAULTS: readonly Omit<GitHubFault, 'request'>[] = [
  { status: 403, message: SECONDARY },
  { status: 502 },
  { status: 0, cut: 'before-answer' },
  { status: 0, cut: 'in-answer' },
];
/** What stands in `history/` and is no run of ours. */
const FOREIGN = ['\ufeff{"schemaVersion": 1}', '{"commits": [], "benchmarks": {}}', '<html>', ''];

/** What becomes of a start of the program. */
export type Fate =
  | { kind: 'goes on' }
  /** A person cancels: the step is told, or is ended by force as it did not end; then comes `post`. */
  | { kind: 'cancelled' | 'cancelled by force'; at: Moment }
  | { kind: 'cancelled while it loads' }
  /** The machine of the step is gone, and nothing runs after it. */
  | { kind: 'lost'; at: Moment };

/** How often something may befall a run before it is left alone. */
const FATEFUL_STARTS = 3;

/** What a seed draws, and tells in words. */
export class Story {
  readonly seed: number;
  readonly told: string[] = [];
  /** Of what kinds it was: see `everyKind`. */
  readonly kinds = new Set<string>();
  /** A person has asked that the run ends, so far. */
  cancelled = false;
  /** Types that get no machine, whoever waits. */
  readonly hopeless = new Set<string>();
  readonly #random: () => number;

  constructor(seed: number) {
    this.seed = seed;
    this.#random = seededRandom(seed);
  }

  below(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** Once in so many. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === 0;
  }

  tell(text: string, ...kinds: string[]): void {
    this.told.push(text);
    for (const kind of kinds) this.kinds.add(kind);
  }

  drew(given: Readonly<Record<string, boolean>>): void {
    this.tell(JSON.stringify(given), ...Object.entries(given).map((one) => one.join(': ')));
  }

  /** @param start from 1 */
  fate(start: number): Fate {
    if (start > FATEFUL_STARTS || this.once(2)) return { kind: 'goes on' };
    const at: Moment = this.once(2)
      ? { afterMs: this.below(40 * MINUTE) }
      : { afterCalls: 1 + this.below(80) };
    const kind = this.one(['cancelled', 'cancelled by force', 'lost', 'lost'] as const);
    const fate: Fate = this.once(12) ? { kind: 'cancelled while it loads' } : { kind, at };
    this.tell(`start ${start}: ${JSON.stringify(fate)}`, kindOf(fate));
    return fate;
  }

  /** Lets things go wrong, at moments within the first 90 minutes. */
  arrange(world: World): void {
    const { aws } = world;
    const othersMs = this.once(2) ? this.below(HOUR) : null;
    for (let left = 1 + this.below(4); left > 0; left--) {
      const [call, kind, ms] = [this.one(CALLS), this.one(FAULTS), this.below(6 * MINUTE)];
      const fault = JSON.stringify(kind);
      this.#at(world, `${fault} of ${call} for ${ms} ms`, () =>
        aws.faults.add(call, kind, { forMs: ms }),
      );
      for (const one of [fault, call]) this.kinds.add(one);
    }
    const happenings = Object.entries(HAPPENINGS);
    for (let left = 1 + this.below(4); left > 0; left--) {
      const [name, happen] = this.one(happenings);
      const type = this.one(TYPES);
      this.tell(`${name} (${type})`, name);
      happen(this, world, type);
    }
    // By the clock that the servers have.
    if (othersMs !== null) this.#others(world, othersMs);
  }

  /** A job of another repository. Without a lock nobody keeps it from ours but our looking at it. */
  #others({ aws }: World, runningMs: number): void {
    this.tell(`a job of others for ${Math.round(runningMs / MINUTE)} min`);
    const tags = { repository: 'octo-org/other', run: '77' };
    const script = { runnableMs: 1, runningMs };
    aws.batch.submitByOthers(`theirs-${aws.batch.jobs.length}`, script, tags);
  }

  #at({ aws }: World, what: string, then: () => void): void {
    const ms = this.below(90 * MINUTE);
    this.tell(`${Math.round(ms / 1000)} s: ${what}`);
    aws.clock.after(ms, then);
  }

  othersLater(world: World): void {
    // They do not look at ours, so that without a lock they would meet.
    if (world.aws.batch.lock === null) return;
    const runningMs = this.below(3 * HOUR);
    this.#at(world, 'others', () => this.#others(world, runningMs));
  }

  /** Both have looked, and none was in flight: at the same moment, or a little later and yet with a machine first. */
  othersAtSubmit(world: World): void {
    const { batch, clock } = world.aws;
    if (batch.lock === null) return;
    const { table } = batch;
    const [delayMs, runningMs] = [this.one([0, 500]), this.below(3 * HOUR)];
    let spared = this.below(3);
    const add = table.add.bind(table);
    let done = false;
    table.add = (...submitted) => {
      const isOurs = submitted[0].parameters?.request !== undefined;
      if (isOurs && !done && spared-- === 0) {
        done = true;
        if (delayMs === 0) this.#others(world, runningMs);
        else clock.after(delayMs, () => this.#others(world, runningMs));
      }
      return add(...submitted);
    };
  }

  expire(world: World): void {
    this.#at(world, 'sessions end', () => world.aws.sessions.expireAll());
  }

  invalid(world: World, type: string): void {
    const environment = world.aws.batch.environments.find((one) => one.instanceType === type)!;
    this.#at(world, `${type} INVALID`, () => {
      this.hopeless.add(type);
      Object.assign(environment, { status: 'INVALID', statusReason: 'no role' });
    });
  }
}

type Happening = (story: Story, world: World, type: (typeof TYPES)[number]) => void;

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  // The servers' time goes on evenly: it is this machine's clock that is wrong, from the beginning.
  'the clock is wrong': (story, { aws }) =>
    aws.setClocksAhead((5 + story.below(55)) * MINUTE * story.one([1, -1])),
  'sessions end': (story, world) => story.expire(world),
  'others come': (story, world) => story.othersLater(world),
  'others submit as we do': (story, world) => story.othersAtSubmit(world),
  'an answer to submit is lost': (story, { aws }) => {
    const kind = story.one(['drop-response', 'cut-answer', 'drop-request'] as const);
    aws.faults.add('batch:SubmitJob', kind, { after: story.below(2), times: 1 + story.below(2) });
  },
  'an environment is INVALID': (story, world, type) => story.invalid(world, type),
  'a host is lost': (_, { aws }, type) =>
    aws.batch.script(type, { attempts: ['host-lost', 'succeed'] }),
  'a job fails': (_, { aws, jobs }, type) => {
    if (jobs === null) aws.batch.script(type, { attempts: ['fail'] });
  },
  'there is no machine': (story, { aws }, type) => {
    story.hopeless.add(type);
    aws.batch.script(type, { runnableMs: Number.POSITIVE_INFINITY });
  },
  'lists are behind': (story, { aws }) => {
    if (aws.batch.lock !== null) aws.batch.lagMs = story.below(30_000);
  },
  'git cannot find GitHub': (story, world) => world.failGit(1 + story.below(3)),
  'GitHub stumbles': (story, { github }) => {
    const times = 1 + story.below(2);
    github.state.faults.push({ request: /./, times, ...story.one(GITHUB_FAULTS) });
  },
  'history holds what is no run of ours': (story, { aws }) => {
    const key = 'history/workflow_dispatch/2025/12/31/gh-1.json';
    aws.results.objects.set(key, story.one(FOREIGN));
  },
};

function kindOf(fate: Fate): string {
  return 'at' in fate ? `${fate.kind} ${Object.keys(fate.at)}` : fate.kind;
}

/** All kinds of what a story may draw. */
export function everyKind(): string[] {
  const fates = ['cancelled', 'cancelled by force', 'lost'].flatMap((kind) => [
    `${kind} afterMs`,
    `${kind} afterCalls`,
  ]);
  return [
    ...[...CALLS, ...FAULTS.map((fault) => JSON.stringify(fault)), ...Object.keys(HAPPENINGS)],
    ...[...fates, 'cancelled while it loads'],
    ...['locked', 'byComment', 'proxied', 'realJobs', 'pull', 'fewOpenFiles'].flatMap((kind) => [
      `${kind}: true`,
      `${kind}: false`,
    ]),
  ];
}
