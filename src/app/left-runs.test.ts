import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { incomingName, incomingPrefix } from '../contract/results-bucket.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { Scratch } from './folders.ts';
import { describeLeft, findLeftRuns, incomingOf, keepRun, leftRun, planOf } from './left-runs.ts';

/** No system has so many processes. */
const GONE = 4_194_304_000;

/** What a run leaves that was killed: its plan, what it has measured, and what is made again. */
async function aLeftRun(parent: string, name: string, cases = 1, pid = GONE) {
  const path = join(parent, `s3-benchmarks-${GONE}-${name}`);
  const job = aPlannedJob('local');
  const { request } = job;
  const folder = join(incomingOf(path), incomingPrefix(request));
  for (const dir of [folder, join(path, 's3'), join(path, 'work')])
    mkdirSync(dir, { recursive: true });
  const measured = Array.from({ length: cases }, (_, index) => aCase({ workload: `w-${index}` }));
  const run = aRunResult({
    ...{ runKey: request.runKey, trigger: request.trigger },
    suite: { ...request.suite, baseline: null, repositories: [] },
    jobs: [aJob({ instanceType: 'local', cases: measured })],
  });
  writeFileSync(join(folder, incomingName(1, 1)), JSON.stringify(run));
  const command = { asked: { budget: '5m' }, out: 'out' };
  const plan = { runKey: request.runKey, jobs: [job] };
  await keepRun(path, { pid, version: '1.0.0', cwd: '/', command }, plan);
  return { path, plan };
}

describe('a run that was killed', () => {
  test('is kept with what it has measured, and told of; what is made again is deleted', async () => {
    const parent = tempDir();
    const { path } = await aLeftRun(parent, 'a', 3);
    await using _ = await Scratch.create(parent);
    const [left, ...others] = await findLeftRuns(parent);
    expect(others).toEqual([]);
    expect(describeLeft(left!)).toBe(
      `A run that was killed has left 3 measured cases: --resume ${path} continues it; delete that folder to forget it.`,
    );
    expect(readdirSync(path).sort()).toEqual(['results', 'run.json', 'work']);
  });

  test('is deleted where it has measured nothing, and left alone where it still runs', async () => {
    const parent = tempDir();
    const { path: empty } = await aLeftRun(parent, 'empty', 0);
    const { path: living } = await aLeftRun(parent, 'living', 1, process.pid);
    expect(await findLeftRuns(parent)).toEqual([]);
    expect([empty, living].map((path) => existsSync(path))).toEqual([false, true]);
  });

  test('is gone on with: the one that is named, or the only one, by its own plan', async () => {
    const parent = tempDir();
    const { path, plan } = await aLeftRun(parent, 'a');
    for (const named of [undefined, path]) {
      const left = await leftRun(named, parent, '1.0.0');
      expect(left.path).toBe(path);
      expect(left.kept.command).toMatchObject({ asked: { budget: '5m' } });
      expect(JSON.stringify(planOf(left).jobs[0]!.parameters)).toBe(
        JSON.stringify(plan.jobs[0]!.parameters),
      );
    }
    const taken = Scratch.takeUp(path);
    await taken[Symbol.asyncDispose]();
    expect(existsSync(path)).toBe(true);
    taken.letGo();
    await taken[Symbol.asyncDispose]();
    expect(existsSync(path)).toBe(false);
  });

  test("is neither gone on with nor deleted where it is somebody else's", async () => {
    const parent = tempDir();
    const { path } = await aLeftRun(parent, 'a');
    const { path: empty } = await aLeftRun(parent, 'empty', 0);
    const getuid = vi.spyOn(process, 'getuid').mockReturnValue(GONE);
    onTestFinished(() => getuid.mockRestore());
    expect(await findLeftRuns(parent)).toEqual([]);
    await expect(leftRun(path, parent, '1.0.0')).rejects.toThrow('is not the temporary folder');
    expect(readdirSync(path)).toContain('s3');
    expect(existsSync(empty)).toBe(true);
  });

  test('cannot be gone on with where there is none, it still runs, or the program is another', async () => {
    const parent = tempDir();
    const resume = (named?: string, version = '1.0.0') => leftRun(named, parent, version);
    await expect(resume()).rejects.toThrow(/^resume finds no run below ".*" that was killed/);
    await expect(resume(join(parent, 'x'))).rejects.toThrow('is not the temporary folder of a run');
    const { path: living } = await aLeftRun(parent, 'living', 1, process.pid);
    await expect(resume(living)).rejects.toThrow(
      `is in use by process ${process.pid}: let it end.`,
    );
    const { path } = await aLeftRun(parent, 'a');
    await expect(resume(path, '1.1.0')).rejects.toThrow(InputError);
    await expect(resume(path, '1.1.0')).rejects.toThrow('is of version 1.0.0 of this program');
  });
});
