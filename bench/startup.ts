import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { packaged } from '../action/packaging/packaged.ts';
import { git } from '../src/git/git.ts';
import { median } from '../src/stats/quantile.ts';
import { FAKE_STACK_NAME, FakeAws } from '../src/testing/fake-aws/fake-aws.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const ROUNDS = 15;
const ROOT = path.join(import.meta.dirname, '..');
const PEER = {
  name: 'aws-codebuild-run-build',
  url: 'https://github.com/aws-actions/aws-codebuild-run-build.git',
  commit: 'd72652c68bc355a2a72acad63efd6bcd0a81fdf8',
};
const CACHE = path.join(ROOT, 'node_modules/.cache/bench-peers', PEER.name);

/** The most that ours may take of the peer's time until it refuses a missing input. */
const MAX_RATIO_TO_PEER = 1;
/** The most above a bare Node, milliseconds, where there is no peer to compare with. */
const MAX_ABOVE_BARE_MS = 150;

interface Program {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** What it must end with; null: anything. */
  exitCode: number | null;
}

/** How long the packaged action takes until it refuses a wrong input, and until AWS has answered first. */
export async function run(): Promise<boolean> {
  optionsAsked({});
  const dist = await packaged(ROOT);
  const peer = await fetchPeer();
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  await using aws = await FakeAws.start();
  // So that the run ends with the first answer of STS.
  aws.role.subs = [];
  const main = [path.join(dist, 'main/index.js')];
  const programs: Record<string, Program> = {
    bare: { args: ['--eval', ''], exitCode: 0 },
    refused: { args: main, exitCode: 1 },
    ...(peer && { peer: { args: [peer], exitCode: null } }),
    post: { args: [path.join(dist, 'post/index.js')], exitCode: 0 },
    sts: { args: main, env: { ...aws.env(), ...needed(aws) }, exitCode: 1 },
  };
  const figures = figuresOf(await measure(programs, githubVariables(dir)));
  console.log(showFigures(figures));
  if (!peer) console.log(`${PEER.name} could not be fetched, so nothing is compared with it.`);
  return figures.every(({ reached }) => reached);
}

/** Medians in milliseconds; in turn, so that whatever else the machine does meets all. */
async function measure(
  programs: Readonly<Record<string, Program>>,
  env: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  const samples: Record<string, number[]> = {};
  // The first round warms up and is dropped.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const took = await time(program, env);
      samples[name] ??= [];
      if (round > 0) samples[name].push(took);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, all]) => [name, median(all)]));
}

async function time(
  { args, env: own, exitCode }: Program,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env: { ...env, ...own }, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  const took = performance.now() - begun;
  if (exitCode !== null && code !== exitCode) {
    throw new Error(`${args.join(' ')} ended with ${code}.`);
  }
  return took;
}

function figuresOf(medians: Readonly<Record<string, number>>): Figure[] {
  const { bare = 0, peer, post = 0, refused = 0, sts = 0 } = medians;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const bound = (name: string, value: number, limitMs: number): Figure => ({
    name,
    measured: `${ms(value)}, bare Node ${ms(bare)}`,
    value: ms(value - bare),
    bound: `≤ ${ms(limitMs)} above it`,
    reached: value - bare <= limitMs,
  });
  const compared: Figure[] = peer
    ? [
        {
          name: 'beside a peer',
          measured: `${ms(refused)}, ${PEER.name} ${ms(peer)}`,
          value: `${(refused / peer).toFixed(2)} ×`,
          bound: `≤ ${MAX_RATIO_TO_PEER.toFixed(2)} ×`,
          reached: refused / peer <= MAX_RATIO_TO_PEER,
        },
      ]
    : [];
  return [
    bound('until a missing input is refused', refused, MAX_ABOVE_BARE_MS),
    ...compared,
    bound('post with nothing to do', post, MAX_ABOVE_BARE_MS),
    bound('until STS has answered first', sts, 2 * MAX_ABOVE_BARE_MS),
  ];
}

/** @returns its program; null where it cannot be had */
async function fetchPeer(): Promise<string | null> {
  const program = path.join(CACHE, 'dist/index.js');
  if (existsSync(program)) return program;
  try {
    console.log(`Fetching ${PEER.name} to compare with.`);
    await git(['clone', '--quiet', '--', PEER.url, CACHE]);
    await git(['checkout', '--quiet', '--detach', PEER.commit, '--'], { cwd: CACHE });
    return program;
  } catch {
    await rm(CACHE, { recursive: true, force: true });
    return null;
  }
}

function needed({ manifest, role }: FakeAws): Record<string, string> {
  return {
    'INPUT_ROLE-TO-ASSUME': role.arn,
    'INPUT_AWS-REGION': manifest.region,
    'INPUT_STACK-NAME': FAKE_STACK_NAME,
  };
}

function githubVariables(dir: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_REPOSITORY: 'octo-org/s3',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    RUNNER_TEMP: dir,
  };
}
