import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { seededRandom } from '../src/stats/random.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import {
  type Attempt,
  casesOf,
  collectCases,
  type JobFolders,
  runKillable,
} from '../src/testing/killable-job.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const SEED = 20_261_122;
const MOMENTS = 20;
const JOBS_AT_ONCE = 2;
const python = await execa('python3', ['--version'], { reject: false });

const workload = JSON.stringify({
  version: 2,
  comment: '',
  filesOnDisk: true,
  checksum: null,
  maxRepeatCount: 3,
  maxRepeatSecs: 600,
  tasks: [{ action: 'download', key: 'download/x', size: 1000 }],
});

/** A suite whose cases take longer than storing the case before, however slow the machine is. */
const SUITE = `
import argparse, glob, os, time
parser = argparse.ArgumentParser()
for name in ['buckets', 's3-clients', 'workloads']:
    parser.add_argument('--' + name, nargs='+')
args, _ = parser.parse_known_args()
measured = 0
for client in args.s3_clients:
    print('*' * 37, f'***** RUN BENCHMARKS: S3Standard - {client} *****', '*' * 37, sep='\\n')
    for bucket in args.buckets:
        for workload in args.workloads:
            print(f'/files> runner.py {client} {workload} {bucket} us-east-1 10')
            while len(glob.glob(os.environ['STORED'])) < measured:
                time.sleep(0.002)
            measured += 1
            for run in [1, 2, 3]:
                print(f'Run:{run} Secs:0.500000 Gb/s:2.000000')
`;

let request: JobRequest;

/** Runs the job, whose suite goes on when what it has measured is stored. */
function start(
  attempt: number,
  place: JobFolders,
  env: Record<string, string> = {},
): Promise<Attempt> {
  const stored = join(place.store, `incoming/*/*/*/00${attempt}-*.json`);
  return runKillable(request, attempt, place, {
    ...{ STORED: stored, ...env },
  });
}

/** Which attempt measured each cell, by all that the action makes of what is stored. */
async function collect(place: JobFolders): Promise<Map<string, number>> {
  return byCell(await collectCases(request, place));
}

/** Which attempt measured each cell; there is one candidate of each. */
function byCell(cases: readonly CaseResult[]): Map<string, number> {
  const cells = new Map(
    cases.map(({ attempt = 1, bucket, s3Client, workload }) => [
      `${s3Client} ${bucket} ${workload}`,
      attempt,
    ]),
  );
  expect(cells.size).toBe(cases.length);
  return cells;
}

describe.skipIf(python.failed)('a job that is killed at any moment (needs python3)', () => {
  let steps = 0;
  let all: string[] = [];

  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const suite = await GitRepository.create(join(dir, 'suite'));
    const commit = await suite.commit({
      'scripts/prep-build-run-benchmarks.py': SUITE,
      'workloads/w1.run.json': workload,
      'workloads/w2.run.json': workload,
    });
    request = aJobRequest({
      suite: { repository: suite.path, ref: 'main', commit },
      buckets: ['one', 'two'].map((name) => ({ name, storageClass: 'S3Standard' })),
      s3Clients: ['good-a', 'good-b'],
    });
    const place = { disk: join(dir, 'disk'), store: join(dir, 'store') };
    await finish(1, place, { STEPS: join(dir, 'steps') });
    steps = Number(readFileSync(join(dir, 'steps'), 'utf8'));
    all = [...(await collect(place)).keys()].sort();
  });

  test(`loses at most the case in flight, at ${MOMENTS} moments`, async () => {
    expect(all).toHaveLength(8);
    const random = seededRandom(SEED);
    // The last two are of the mark that the job has ended: all is stored by then.
    const moment = () => 1 + Math.floor(random() * (steps - 2));
    const limit = pLimit(JOBS_AT_ONCE);
    const dir = tempDir();
    const stories = Array.from({ length: MOMENTS }, (_, index) => {
      const at = moment();
      const elsewhere = { killedAt: index % 4 === 0 ? moment() : null };
      return limit(() => live(join(dir, String(index)), at, index % 2 ? null : elsewhere, all));
    });
    // All of them are over before one is looked at: what they have started is gone then.
    const ends = await Promise.allSettled(stories);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  });
});

/** Runs a job to its end. */
async function finish(attempt: number, place: JobFolders, env: Record<string, string> = {}) {
  const end = await start(attempt, place, env);
  expect(end.exitCode, end.log).toBe(0);
  return end;
}

/**
 * A job is killed at a step. Its next attempt finds its disk and goes on to the end; another, if it is
 * told, finds another disk and measures all anew, unless it is killed as well.
 */
async function live(
  dir: string,
  at: number,
  elsewhere: { killedAt: number | null } | null,
  all: readonly string[],
) {
  const place = { disk: join(dir, 'disk'), store: join(dir, 'store') };
  const first = await start(1, place, { KILL_AT: String(at) });
  const story = `killed at step ${at}: ${first.log}`;
  expect(first.killed, story).toBe(true);
  const saved = byCell(casesOf(1, place.disk));
  const stored = byCell(casesOf(1, place.store));
  expect(saved.size, story).toBeGreaterThanOrEqual(first.began - 1);
  expect(stored.size, story).toBeGreaterThanOrEqual(first.began - 1);
  if (elsewhere) {
    const other = { disk: join(dir, 'other-disk'), store: join(dir, 'other-store') };
    if (stored.size > 0) cpSync(place.store, other.store, { recursive: true });
    await liveElsewhere(other, elsewhere.killedAt, stored, all);
  }

  const second = await finish(2, place);
  expect(second.began, story).toBe(all.length - saved.size);
  expect(await collect(place), story).toEqual(new Map([...allBy(2, all), ...saved]));
}

async function liveElsewhere(
  place: JobFolders,
  killedAt: number | null,
  stored: ReadonlyMap<string, number>,
  all: readonly string[],
): Promise<void> {
  if (killedAt === null) {
    await finish(2, place);
    expect(await collect(place)).toEqual(new Map(allBy(2, all)));
    return;
  }
  const second = await start(2, place, { KILL_AT: String(killedAt) });
  const story = `killed at step ${killedAt}: ${second.log}`;
  expect(second.killed, story).toBe(true);
  const storedThen = byCell(casesOf(2, place.store));
  expect(storedThen.size, story).toBeGreaterThanOrEqual(second.began - 1);
  expect(await collect(place), story).toEqual(new Map([...stored, ...storedThen]));
}

function allBy(attempt: number, cells: readonly string[]): [string, number][] {
  return cells.map((cell) => [cell, attempt]);
}
