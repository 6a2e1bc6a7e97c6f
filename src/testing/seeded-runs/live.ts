import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunResult } from '../../contract/run-result.ts';
import { commentStep, type Step, type StepOptions } from '../action-harness.ts';
import { issueCommentEvent } from '../fake-github/state.ts';
import { tempDir } from '../temp-dir.ts';
import {
  atMoment,
  checkJobs,
  checkResult,
  checkSecrets,
  checkStep,
  inFlight,
  ours,
  require,
  wrongNow,
} from './invariants.ts';
import { type Fate, Story, TYPES } from './story.ts';
import { World } from './world.ts';

const MINUTE = 60_000;
/** A run that is not over by then is a loop. */
const MOST_STARTS = 12;
/** From then on nothing goes wrong any more. */
const CALM_START = 6;
/** Real time; a program's waits take none. */
const HANGS_MS = 240_000;
const INTERRUPT = new URL('../preload-interrupt.ts', import.meta.url).href;
const NEVER = new AbortController().signal;

export interface LifeOptions {
  dist: string;
  /** Whether the jobs are processes, where the story allows. */
  realJobs: boolean;
}

/**
 * Lives through what a seed draws, as a person would: starts the run again until it ends by itself.
 *
 * @returns the kinds of what it has drawn
 * @throws Error that tells the story, and how to replay it, when an invariant is violated
 */
export async function live(
  seed: number,
  { dist, realJobs: asked }: LifeOptions,
): Promise<ReadonlySet<string>> {
  const story = new Story(seed);
  const locked = !story.once(3);
  const byComment = story.once(3);
  // A comparison would take a build of both sides.
  const realJobs = asked && !byComment;
  const proxied = story.once(5);
  story.drew({ locked, byComment, proxied, realJobs });
  const world = await World.start({ dist, locked, realJobs, proxied });
  const steps: Step[] = [];
  try {
    await new Life(world, story, steps).run(byComment);
    return story.kinds;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const last = steps.at(-1);
    const tail = `${last?.stdout.slice(-3000)}${last?.stderr.slice(-1000)}`;
    const replay = `Replay with SEED=${seed} REAL_JOBS=${realJobs ? 1 : 0}`;
    const text = [why, replay, ...story.told, ...timesOf(world), tail].join('\n');
    throw new Error(text, { cause: error });
  }
}

/** What became of each job, in minutes from the beginning. */
function timesOf({ aws }: World): string[] {
  const [first] = aws.batch.jobs;
  const at = (ms = Number.NaN) => ((ms - (first?.createdAt ?? 0)) / MINUTE).toFixed(1);
  return aws.batch.jobs.map(({ createdAt, input, startedAt, status, stoppedAt, terminated }) =>
    [input.jobName, at(createdAt), at(startedAt), at(stoppedAt), status, terminated ?? ''].join(
      ' ',
    ),
  );
}

class Life {
  readonly #world: World;
  readonly #story: Story;
  readonly #steps: Step[];

  constructor(world: World, story: Story, steps: Step[]) {
    this.#world = world;
    this.#story = story;
    this.#steps = steps;
  }

  async run(byComment: boolean): Promise<void> {
    const [world, story] = [this.#world, this.#story];
    const types = story.once(2) ? TYPES : TYPES.slice(0, 2);
    const short = story.once(4);
    const options: StepOptions = {
      inputs: {
        'instance-types': types.join(','),
        's3-clients': 'crt-c,rclone',
        'poll-interval-seconds': story.one(['60', '300', '600']),
        'time-budget-minutes': short ? '45' : '330',
        legs: '20',
        ...((byComment || story.once(2)) && { 'pull-request': '12', 'github-token': 'fake-token' }),
      },
      ...(story.once(6) && { openFiles: 64 }),
    };
    story.tell(JSON.stringify(options));
    const pull = options.inputs?.['pull-request'] !== undefined;
    story.drew({ pull, fewOpenFiles: options.openFiles !== undefined });
    if (byComment) Object.assign(options, await this.#answered(options));
    story.arrange(world);
    let attempt = 1;
    for (let start = 1; ; start++) {
      require(start <= MOST_STARTS, 'the run does not end');
      if (start === CALM_START) world.aws.faults.clear();
      const env = { ...options.env, GITHUB_RUN_ATTEMPT: String(attempt) };
      const main = await this.#start(start, { ...options, env });
      if (isOver(main)) {
        const run = resultOf(main);
        checkResult(run, types, world, story);
        if (options.inputs?.['pull-request']) await this.#conclude(main, byComment);
        checkSecrets(this.#steps, world, JSON.stringify([run, world.jobs?.logs]));
        return;
      }
      if (main.outputs.continue !== 'true') attempt++;
      // Nobody starts a run again faster than a runner boots; lists have caught up by then.
      await world.aws.clock.sleep(MINUTE, NEVER);
    }
  }

  /** The step and, unless its machine is gone, `post`. */
  async #start(start: number, options: StepOptions): Promise<Step> {
    const [world, story] = [this.#world, this.#story];
    const fate = story.fate(start);
    const early = fate.kind === 'cancelled while it loads';
    const job = world.runnerJob({
      ...options,
      nodeArgs: early ? ['--import', INTERRUPT] : [],
    });
    const since = world.aws.calls.length;
    const main = job.main();
    this.#steps.push(main);
    const forget =
      'at' in fate ? atMoment(world, fate.at, () => befall(main, fate, story)) : () => {};
    if (early) story.cancelled = true;
    const unwatch = watch(world, main);
    await ended(main);
    forget();
    unwatch();
    checkJobs(world, story);
    checkStep(main, world, since);
    // A runner that is lost runs nothing more.
    if (main.child.signalCode !== null && fate.kind === 'lost') return main;

    // It has nothing to do then, which costs a start of a program to see: half of the seeds look.
    if (isOver(main) && story.seed % 2 === 0) return main;
    const before = ours(world).filter(({ terminated }) => terminated !== undefined).length;
    const post = job.post();
    this.#steps.push(post);
    const code = await ended(post);
    checkJobs(world, story);
    const asked = early || (fate.kind.startsWith('cancelled') && story.cancelled);
    if (asked && code === 0) {
      // A container takes a moment to stop.
      await world.aws.clock.sleep(MINUTE, NEVER);
      const left = inFlight(world).map(({ input }) => input.jobName);
      require(left.length === 0, `after a cancel and post there is still in flight: ${left}`);
    }
    const after = ours(world).filter(({ terminated }) => terminated !== undefined).length;
    const mayEnd = asked || after === before;
    require(mayEnd, 'post ended a job, and nobody has asked for that');
    return main;
  }

  /** What the comment's job hands on, as `benchmark-comment.yml` does. */
  async #answered({ inputs }: StepOptions): Promise<StepOptions> {
    const [world, story] = [this.#world, this.#story];
    const { mergeBase } = world.github.state;
    world.github.state.gitCommits.push({ sha: mergeBase, on: ['main'] });
    const ref = story.one(['', ` compare-with=${mergeBase.slice(0, 8)}`, ' compare-with=self']);
    const start = story.one(['', '\n', '\u00a0', ' \r\n ']);
    const body = `${start}/benchmark instance-types=${inputs?.['instance-types']}${ref}`;
    const event = join(tempDir(), 'event.json');
    writeFileSync(event, JSON.stringify(issueCommentEvent({ body })));
    const step = this.#comment({ 'github-token': 'fake-token' }, { GITHUB_EVENT_PATH: event });
    require((await ended(step)) === 0, 'the command could not be answered');
    const told = step.outputs;
    require(told.run === 'true', `the command was refused: ${step.stdout}`);
    return {
      inputs: {
        ...inputs,
        suite: 'https://github.com/octo-org/s3.git',
        branch: told.ref!,
        commit: told.sha!,
        'compare-with': told['compare-with']!,
        workloads: 'download-5GiB-1x',
      },
      env: { GITHUB_EVENT_NAME: 'issue_comment' },
    };
  }

  /** The comment has its last words, once, and the commit its status. */
  async #conclude(main: Step, byComment: boolean): Promise<void> {
    const [world, story] = [this.#world, this.#story];
    const { status, regressions = '', verdict = '' } = main.outputs;
    if (byComment) {
      const head = world.github.state.pulls.get(12)!.head.sha;
      const inputs = { mode: 'conclude', 'pull-request': '12', sha: head, status: status! };
      const result = (await main.exited) === 0 ? 'success' : 'failure';
      const told = { ...inputs, result, regressions, verdict, 'github-token': 'fake-token' };
      require((await ended(this.#comment(told))) === 0, 'the run could not be concluded');
      const last = world.github.state.statuses.at(-1);
      require(last !== undefined && last.state !== 'pending', 'the commit waits for ever');
    }
    const { comments } = world.github.state;
    const ending = comments.filter(({ body }) => body.endsWith('s3-benchmarks:final -->'));
    require(comments.length === 1, `${comments.length} comments: ${story.seed}`);
    require(ending.length === 1, 'the comment has no last words');
  }

  #comment(inputs: Record<string, string>, env: Record<string, string> = {}): Step {
    const options = this.#world.step({
      inputs,
      env: {
        GITHUB_EVENT_NAME: 'issue_comment',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW_REF: 'octo-org/s3/.github/workflows/benchmark-comment.yml@refs/heads/main',
        ...env,
      },
    });
    const step = commentStep(this.#world.dist, options);
    this.#steps.push(step);
    return step;
  }
}

/** Ends a program that has violated what must hold, so that this is told at once. */
function watch(world: World, { child }: Step): () => void {
  const { calls } = world.aws;
  const push = calls.push.bind(calls);
  calls.push = (...added) => {
    const isBatch = added.some(({ call }) => call.startsWith('batch'));
    if (isBatch && wrongNow(world) !== null) child.kill('SIGKILL');
    return push(...added);
  };
  return () => void Reflect.deleteProperty(calls, 'push');
}

function befall(main: Step, { kind }: Fate, story: Story): void {
  if (kind !== 'lost') story.cancelled = true;
  main.child.kill(kind === 'cancelled' ? 'SIGINT' : 'SIGKILL');
}

/** @throws Error for one that hangs */
async function ended(step: Step): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the program hangs')), HANGS_MS);
  });
  try {
    return await Promise.race([step.exited, hangs]);
  } finally {
    clearTimeout(timer);
  }
}

/** A run that was left, or cancelled, or goes on in another leg is not. */
function isOver({ child, outputs }: Step): boolean {
  if (child.exitCode === null) return false;
  const { status = '', 'result-file': file } = outputs;
  if (!file || ['interrupted', 'continue', ''].includes(status)) return false;
  return RunResult.parse(JSON.parse(readFileSync(file, 'utf8'))).finishedAt !== null;
}

function resultOf({ outputs }: Step): RunResult {
  return JSON.parse(readFileSync(outputs['result-file']!, 'utf8'));
}
