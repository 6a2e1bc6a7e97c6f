import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { INTERRUPTED, INTERRUPTED_BEFORE } from '../src/contract/runner-output.ts';
import { SEQUENTIAL_DESIGN } from '../src/judge/judge.ts';
import { aCaseInRounds } from '../src/testing/comparisons.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import {
  aCase,
  aFailedCase,
  aHost,
  aJob,
  aRunResult,
  aSkippedCase,
} from '../src/testing/run-results.ts';
import { JobDocument, type JobDocumentOptions } from './document.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

function document(options: Partial<JobDocumentOptions>, request: Partial<JobRequest> = {}) {
  const sink = { write: async () => {} };
  const whole = { sink, now, attempt: 1, ...options };
  return new JobDocument(aJobRequest(request), aHost(), whole);
}

/** What is under way in memory is done. */
const soon = () => new Promise((resolve) => setImmediate(resolve));

/** Stores in memory. */
function storage() {
  const stored = new Map<string, string>();
  const sink = { write: async (name: string, text: string) => void stored.set(name, text) };
  const runs = () => [...stored].map(([name, text]) => readRunResult(text, name));
  return { stored, sink, runs };
}

describe('a job’s document', () => {
  test('is stored whole after every case, under a new name', async () => {
    const { stored, sink, runs } = storage();
    const job = document({ sink });
    job.putCase(aCase({ workload: 'one' }));
    await soon();
    job.putCase(aCase({ workload: 'two' }));
    await job.finish(null);
    expect([...stored.keys()]).toEqual(['001-000001.json', '001-000002.json', '001-000003.json']);
    expect(runs().map((run) => run.jobs[0]?.cases.length)).toEqual([1, 2, 2]);
    expect(runs().map((run) => run.jobs[0]?.status)).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
    expect(runs()[0]?.jobs[0]?.reason).toBe('the job did not finish');
  });

  test('is on this disk before anything is sent anywhere', () => {
    const calls: string[] = [];
    const sink = { write: async () => void calls.push('stored') };
    const job = document({ sink, save: () => calls.push('saved') });
    job.putCase(aCase());
    expect(calls).toEqual(['saved', 'stored']);
  });

  test('is stored although this disk is full, and it says so', async () => {
    const { sink, runs } = storage();
    const lines: string[] = [];
    const save = () => {
      throw new Error('ENOSPC');
    };
    const job = document({ sink, save, log: (line) => lines.push(line) });
    job.putCase(aCase());
    await job.finish(null);
    expect(runs().at(-1)?.jobs[0]?.cases).toHaveLength(1);
    expect(lines[0]).toMatch(/could not be saved on this disk: .*ENOSPC/);
  });

  test('knows which cases are stored nowhere else', async () => {
    let works = true;
    const write = async () => {
      if (!works) throw new Error('gone');
    };
    const job = document({ sink: { write } });
    job.putCase(aCase({ workload: 'one' }), aCase({ workload: 'two' }));
    await soon();
    expect(job.notStored).toEqual([]);
    works = false;
    job.putCase(aCase({ workload: 'two', reason: 'again' }));
    await expect(job.finish(null)).rejects.toThrow('gone');
    expect(job.notStored.map(({ workload }) => workload)).toEqual(['two']);
  });

  test('marks the cases of every attempt but the first', () => {
    const job = document({ attempt: 2 });
    job.putCase(aCase());
    expect(job.cases).toMatchObject([{ attempt: 2 }]);
    const first = document({});
    first.putCase(aCase());
    expect(first.cases[0]).not.toHaveProperty('attempt');
  });
});

describe('an attempt that goes on from an earlier one', () => {
  function earlier(cases: CaseResult[], request: Partial<JobRequest> = {}) {
    const { compare } = aJobRequest(request);
    const job = aJob({ cases, status: 'FAILED', host: aHost({ instanceId: 'i-1' }) });
    const run = aRunResult({ jobs: [job], ...(compare && { compare: compare.design }) });
    return { attempt: 1, document: run };
  }

  test('keeps what was measured, and stores it at once under its own name', async () => {
    const { stored, sink, runs } = storage();
    const done = aCase({ workload: 'one' });
    const job = document({ sink, attempt: 2, earlier: earlier([done]) });
    await soon();
    expect([...stored.keys()]).toEqual(['002-000001.json']);
    job.putCase(aCase({ workload: 'two' }));
    await job.finish(null);
    expect(runs().at(-1)?.jobs[0]).toMatchObject({
      earlierAttempts: [{ attempt: 1, host: { instanceId: 'i-1' } }],
      s3ClientVersions: { 'sdk-js': '3.1169.0' },
      cases: [done, { workload: 'two', attempt: 2 }],
    });
    expect(job.doneBefore(done)).toBe(true);
    expect(job.doneBefore({ ...done, workload: 'two' })).toBe(false);
  });

  test.each<[string, CaseResult, boolean]>([
    ['measured', aCase(), true],
    ['failed', aFailedCase(), true],
    ['skipped', aSkippedCase(), true],
    ['in flight', aFailedCase({ reason: INTERRUPTED }), false],
    ['not come to', aSkippedCase({ reason: INTERRUPTED_BEFORE }), false],
  ])('takes a case that was %s for done: %s', (_, one, done) => {
    const job = document({ attempt: 2, earlier: earlier([one]) });
    expect([job.doneBefore(one), job.cases.length]).toEqual([done, done ? 1 : 0]);
  });

  test('that kept nothing says nothing of earlier ones', async () => {
    const { stored, sink } = storage();
    const job = document({ sink, attempt: 2, earlier: earlier([]) });
    expect(stored.size).toBe(0);
    expect(job.run.jobs[0]).not.toHaveProperty('earlierAttempts');
  });

  test('names the repositories of both', () => {
    const one = { side: 'candidate', url: 'one', commit: 'a'.repeat(40) } as const;
    const before = earlier([aCase()]);
    before.document.suite.repositories.push(one);
    const job = document({ attempt: 2, earlier: before });
    expect(job.run.suite.repositories).toEqual([one]);
    job.setSuite({ repositories: [...job.run.suite.repositories, { ...one, url: 'two' }] });
    expect(job.run.suite.repositories.map(({ url }) => url)).toEqual(['one', 'two']);
  });

  describe('of a comparison', () => {
    const revision = { ref: 'main', commit: 'a'.repeat(40) };
    const design = { againstItself: false, seed: 1, budgetSeconds: null, ...SEQUENTIAL_DESIGN };
    const compare = {
      ...{ suite: revision, client: null, design },
      ...{ instanceTypes: 1, maxCaseSeconds: 600 },
    };
    const inRounds = (rounds: number, fields: Partial<CaseResult> = {}) =>
      (['candidate', 'baseline'] as const).map((side) =>
        aCaseInRounds(
          Array.from({ length: rounds }, () => [1]),
          { ...fields, side },
        ),
      );
    const notTimed = { reason: 'not timed: both sides are the same code' };

    test.each<[string, CaseResult[], 'done' | 'begun' | 'open']>([
      ['has a round', inRounds(1), 'begun'],
      ['has all rounds', inRounds(30), 'begun'],
      ['was interrupted', inRounds(2, { cut: 'interrupted', reason: 'interrupted' }), 'begun'],
      ['has used up its time', inRounds(2, { cut: 'itsTime', reason: 'its time' }), 'begun'],
      ['was not timed', inRounds(0, notTimed), 'done'],
      ['was not reached', inRounds(0, { cut: 'budget', status: 'skipped' }), 'open'],
      ['has one side', inRounds(3).slice(0, 1), 'open'],
      [
        'has one side interrupted',
        [aCase(), aFailedCase({ side: 'baseline', reason: INTERRUPTED })],
        'open',
      ],
      ['has one side failed', [aCase(), aFailedCase({ side: 'baseline' })], 'done'],
    ])('takes up a cell that %s as far as it goes', (_, cases, taken) => {
      const before = earlier(cases, { compare });
      const job = document({ attempt: 2, earlier: before }, { compare });
      expect(job.doneBefore(cases[0]!)).toBe(taken === 'done');
      expect(job.begunBefore(cases[0]!)).toEqual(taken === 'begun' ? cases : []);
      expect(job.cases).toEqual(taken === 'open' ? [] : cases);
    });

    test('counts the time of its rounds on', () => {
      const before = earlier([], { compare });
      before.document.jobs[0]!.roundsSeconds = 100;
      const job = document({ attempt: 2, earlier: before }, { compare });
      job.spend(20);
      expect(job.run.jobs[0]!.roundsSeconds).toBe(120);
    });
  });
});
