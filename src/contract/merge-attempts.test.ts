import { describe, expect, test } from 'vitest';
import { aCaseInRounds, FORMER_DESIGN } from '../testing/comparisons.ts';
import {
  aCase,
  aFailedCase,
  aHost,
  aJob,
  aRunResult,
  aSkippedCase,
} from '../testing/run-results.ts';
import { mergeAttempts } from './merge-attempts.ts';
import type { CaseResult, JobResult, RunResult } from './run-result.ts';
import { INTERRUPTED, INTERRUPTED_BEFORE } from './runner-output.ts';

const compare = { againstItself: false, seed: 1, ...FORMER_DESIGN };

/** The last document of an attempt, on a host of its own, which was lost unless `job` says otherwise. */
function anAttempt(
  attempt: number,
  cases: readonly CaseResult[],
  job: Partial<JobResult> = {},
  run: Partial<RunResult> = {},
) {
  const marked = attempt > 1 ? cases.map((one) => ({ attempt, ...one })) : [...cases];
  const host = aHost({ instanceId: `i-${attempt}` });
  const startedAt = `2026-11-22T0${attempt}:00:00Z`;
  const lost = { status: 'FAILED', finishedAt: null, startedAt, host, cases: marked } as const;
  const document = aRunResult({ startedAt, jobs: [aJob({ ...lost, ...job })], ...run });
  return { attempt, document };
}

/** Which attempt stands for each case. */
function chosen({ cases }: JobResult): string[] {
  return cases.map(({ attempt = 1, side, workload }) => `${workload} ${side} of ${attempt}`);
}

const succeeded = { status: 'SUCCEEDED', finishedAt: '2026-11-22T09:00:00Z' } as const;

test('what attempts could not do for themselves is told once', () => {
  const notes = (...texts: string[]) => ({ notes: texts });
  const first = anAttempt(1, [aCase({ workload: 'a' })], notes('no lifecycle', 'no listing'));
  const last = anAttempt(2, [aCase({ workload: 'b' })], { ...succeeded, ...notes('no listing') });
  expect(mergeAttempts([first, last]).job.notes).toEqual(['no lifecycle', 'no listing']);
  expect(mergeAttempts([anAttempt(1, [aCase()], succeeded)]).job).not.toHaveProperty('notes');
});

test('commands are those of all attempts that count', () => {
  const commands = (...commandClients: string[]) => ({ commandClients });
  const first = anAttempt(1, [aCase({ workload: 'a' })], commands('rclone', 's5cmd'));
  const last = anAttempt(2, [aCase({ workload: 'b' })], { ...succeeded, ...commands('rclone') });
  expect(mergeAttempts([first, last]).job.commandClients).toEqual(['rclone', 's5cmd']);
  expect(mergeAttempts([anAttempt(1, [aCase()], succeeded)]).job).not.toHaveProperty(
    'commandClients',
  );
});

describe('attempts of a job that measures the candidate alone', () => {
  test('make a whole of what each has measured, told by the newest', () => {
    const first = anAttempt(1, [aCase({ workload: 'a' }), aCase({ workload: 'b' })]);
    const second = anAttempt(2, [aCase({ workload: 'c' })], { reason: 'lost again' });
    const { job } = mergeAttempts([first, second]);
    expect(chosen(job)).toEqual(['c candidate of 2', 'a candidate of 1', 'b candidate of 1']);
    expect(job).toMatchObject({ reason: 'lost again', host: { instanceId: 'i-2' } });
    expect(job.earlierAttempts).toEqual([
      { attempt: 1, startedAt: '2026-11-22T01:00:00Z', host: aHost({ instanceId: 'i-1' }) },
    ]);
  });

  test('the newest stands where several have measured a case, and nothing is told of the others', () => {
    const first = anAttempt(1, [aCase({ workload: 'a' })]);
    const second = anAttempt(2, [aFailedCase({ workload: 'a' })]);
    const { job } = mergeAttempts([second, first]);
    expect(chosen(job)).toEqual(['a candidate of 2']);
    expect(job).not.toHaveProperty('earlierAttempts');
  });

  test.each<[string, CaseResult]>([
    ['ended in the midst of it', aFailedCase({ workload: 'a', reason: INTERRUPTED })],
    ['ended before it', aSkippedCase({ workload: 'a', reason: INTERRUPTED_BEFORE })],
  ])('a case of an older one stands where the newest was %s', (_, interrupted) => {
    const first = anAttempt(1, [aCase({ workload: 'a' })]);
    const second = anAttempt(2, [interrupted]);
    expect(chosen(mergeAttempts([first, second]).job)).toEqual(['a candidate of 1']);
    const third = anAttempt(3, [interrupted]);
    expect(chosen(mergeAttempts([second, third]).job)).toEqual(['a candidate of 3']);
  });

  test('what an attempt took up from its disk is of the attempt that measured it', () => {
    const earlierAttempts = [{ attempt: 1, startedAt: '2026-11-22T01:00:00Z', host: null }];
    const cases = [aCase({ workload: 'a', attempt: 1 }), aCase({ workload: 'b' })];
    const second = anAttempt(2, cases, { ...succeeded, earlierAttempts });
    const { job } = mergeAttempts([second]);
    expect(chosen(job)).toEqual(['a candidate of 1', 'b candidate of 2']);
    expect(job.earlierAttempts).toEqual(earlierAttempts);
  });

  test('versions and repositories are known as far as their cases are there', () => {
    const repository = (url: string) => ({
      ...{ side: 'candidate' as const, url, commit: 'c'.repeat(40) },
    });
    const suite = (url: string) => ({
      suite: { ...aRunResult().suite, repositories: [repository(url)] },
    });
    const versions = (s3ClientVersions: Record<string, string>) => ({ s3ClientVersions });
    const first = anAttempt(
      1,
      [aCase({ workload: 'a' })],
      versions({ x: '1', y: '1' }),
      suite('one'),
    );
    const second = anAttempt(2, [aCase({ workload: 'b' })], versions({ x: '2' }), suite('two'));
    const third = anAttempt(3, [aCase({ workload: 'b' })], versions({ x: '3' }), suite('three'));
    const merged = mergeAttempts([first, second, third]);
    expect(merged.job.s3ClientVersions).toEqual({ x: '3', y: '1' });
    expect(merged.suite.repositories.map(({ url }) => url)).toEqual(['three', 'one']);
    // All three count here: of a version that several know, the newest stands.
    const middle = anAttempt(2, [aCase({ workload: 'c' })], versions({ x: '2' }));
    const newest = anAttempt(3, [aCase({ workload: 'b' })], versions({}));
    const { job } = mergeAttempts([first, middle, newest]);
    expect(job.s3ClientVersions).toEqual({ x: '2', y: '1' });
  });
});

describe('attempts of a job that compares', () => {
  const sides = (rounds: number, fields: Partial<CaseResult> = {}) =>
    (['candidate', 'baseline'] as const).map((side) =>
      aCaseInRounds(Array(rounds).fill([1]), { workload: 'a', side, ...fields }),
    );
  const merge = (...attempts: ReturnType<typeof anAttempt>[]) =>
    chosen(mergeAttempts(attempts).job);
  const both = (attempt: number) => [`a candidate of ${attempt}`, `a baseline of ${attempt}`];
  const lost = (attempt: number, cases: CaseResult[]) => anAttempt(attempt, cases, {}, { compare });

  test('take all sides of a cell from one attempt, never from two hosts', () => {
    expect(merge(lost(1, sides(2)), lost(2, sides(2).slice(0, 1)))).toEqual(both(1));
    expect(merge(lost(1, sides(2).slice(0, 1)), lost(2, sides(2)))).toEqual(both(2));
  });

  test('take a cell from the attempt that has most rounds of both sides', () => {
    expect(merge(lost(1, sides(14)), lost(2, sides(2)))).toEqual(both(1));
    expect(merge(lost(1, sides(14)), lost(2, sides(14)))).toEqual(both(2));
    const uneven = [...sides(14).slice(0, 1), ...sides(1).slice(1)];
    expect(merge(lost(1, sides(2)), lost(2, uneven))).toEqual(both(1));
  });

  test('take every cell of an attempt that reached its end', () => {
    const end = anAttempt(2, sides(2), succeeded, { compare });
    expect(merge(lost(1, sides(14)), end)).toEqual(both(2));
  });

  test('an interrupted side makes a cell that is not whole', () => {
    const [candidate, baseline] = sides(3);
    const cut = { ...baseline!, status: 'failed' as const, reason: INTERRUPTED };
    expect(merge(lost(1, sides(2)), lost(2, [candidate!, cut]))).toEqual(both(1));
  });
});
