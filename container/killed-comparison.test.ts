import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { seededRandom } from '../src/stats/random.ts';
import { runnersIn } from '../src/testing/compared-suite/job.ts';
import { compareRequest, SHORT, twoCommits } from '../src/testing/compared-suite/suite.ts';
import {
  casesOf,
  collectCases,
  type JobFolders,
  runKillable,
} from '../src/testing/killable-job.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const SEED = 20_261_122;
const MOMENTS = 6;
const JOBS_AT_ONCE = 2;
const python = await execa('python3', ['--version'], { reject: false });

/** Rounds that were run on both sides of a client's cell; 0 if it has none. */
function roundsOf(cases: readonly CaseResult[], s3Client: string): number {
  const rounds = (['candidate', 'baseline'] as const).map((side) => {
    const found = cases.find((one) => one.side === side && one.s3Client === s3Client);
    return new Set(found?.measurements.map(({ round }) => round)).size;
  });
  expect(rounds[0]).toBe(rounds[1]);
  return rounds[0]!;
}

describe.skipIf(python.failed)('a comparison that is killed at any moment (needs python3)', () => {
  const { mostRounds, screenRounds } = SHORT;
  let request: JobRequest;
  let steps = 0;

  /** Runs the job, with the S3 clients of the processes that it started. */
  async function run(attempt: number, place: JobFolders, env: Record<string, string> = {}) {
    const log = join(place.disk, '..', `processes-${attempt}.log`);
    const ownEnv = { FAKE_LOG: log, ...env };
    const end = await runKillable(request, attempt, place, ownEnv);
    return { ...end, started: runnersIn(log).map(({ of: [, s3Client] }) => s3Client) };
  }

  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const commits = await twoCommits({ figures: { slow: { rate: 0.8 } } }, {}, dir);
    request = compareRequest(commits, { design: SHORT }, { s3Clients: ['slow', 'same'] });
    const place = { disk: join(dir, 'disk'), store: join(dir, 'store') };
    const end = await run(1, place, { STEPS: join(dir, 'steps') });
    expect(end.exitCode, end.log).toBe(0);
    steps = Number(readFileSync(join(dir, 'steps'), 'utf8'));
  });

  /** A job is killed at a step; its next attempt finds its disk and goes on to the end. */
  async function live(place: JobFolders, at: number): Promise<number> {
    const first = await run(1, place, { KILL_AT: String(at) });
    const story = `killed at step ${at} of ${steps}: ${first.log}`;
    expect(first.killed, story).toBe(true);
    const saved = casesOf(1, place.disk);
    const before = { slow: roundsOf(saved, 'slow'), same: roundsOf(saved, 'same') };
    const second = await run(2, place);
    expect(second.exitCode, second.log).toBe(0);
    const started = (client: string) => second.started.filter((one) => one === client).length;
    expect(started('slow'), story).toBe(2 * (mostRounds - before.slow));
    expect(started('same'), story).toBe(2 * (screenRounds - before.same));

    const collected = await collectCases(request, place);
    expect(collected).toHaveLength(4);
    expect(roundsOf(collected, 'slow')).toBe(mostRounds);
    expect(roundsOf(collected, 'same')).toBe(screenRounds);
    return before.slow;
  }

  test(`runs no round twice, at ${MOMENTS} moments`, async () => {
    const random = seededRandom(SEED);
    const limit = pLimit(JOBS_AT_ONCE);
    const dir = tempDir();
    const stories = Array.from({ length: MOMENTS }, (_, index) => {
      // One in each sixth of the job; the last two steps are of the mark that it has ended.
      const at = 1 + Math.floor(((index + random()) / MOMENTS) * (steps - 2));
      const own = join(dir, String(index));
      return limit(() => live({ disk: join(own, 'disk'), store: join(own, 'store') }, at));
    });
    const ends = await Promise.allSettled(stories);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    const before = ends.map((end) => end.status === 'fulfilled' && end.value);
    expect(before).toContain(0);
    expect(before).toContain(screenRounds);
  });
});
