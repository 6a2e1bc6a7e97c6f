import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { parseCaseStart } from '../../src/contract/job-log.ts';
import { cellKeyInJob } from '../../src/contract/names.ts';
import { candidateFirst } from '../../src/judge/judge.ts';
import { roundsOf, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  DESIGN,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { anUpload } from '../../src/testing/requests.ts';

const python = await execa('python3', ['--version'], { reject: false });

describe.skipIf(python.failed)('comparing two commits of a suite (needs python3)', () => {
  test('runs fresh processes in rounds, until what stands out is proven, and finds the slower side', async () => {
    const extra = { ...UPLOAD, comment: 'as it was', extra: 'field' };
    const commits = await twoCommits(
      { figures: { good: { rate: 0.8 } }, workloads: { w: extra } },
      { workloads: { w: extra } },
    );
    const job = startJob(compareRequest(commits), commits);
    expect(await job.reason).toBeNull();
    expect(job.comparisons()).toMatchObject([
      { verdict: 'slower', reason: null, kept: [12, 12], decidedBy: 'test' },
    ]);

    const processes = job.logged();
    expect(roundsOf(processes)).toEqual(
      fromTo(1, 12).map((round) => {
        const key = `local ${cellKeyInJob({ bucket: 'a-bucket', s3Client: 'good', workload: 'w' })}`;
        return candidateFirst(DESIGN.seed, key, round) ? 'AB' : 'BA';
      }),
    );
    expect(new Set(processes.map(({ pid }) => pid)).size).toBe(processes.length);
    expect(processes.map(({ runs }) => runs)).toEqual(Array(24).fill(2));
    expect(processes[0]).toMatchObject({
      of: [expect.any(String), 'good', 'w.run.json'],
      comment: 'as it was',
      extra: 'field',
    });

    for (const side of ['candidate', 'baseline'] as const) {
      const { measurements } = job.of(side);
      const kept = measurements.filter(({ warmup }) => !warmup);
      expect(kept.map(({ round }) => round)).toEqual(fromTo(1, 12));
      expect(measurements.filter(({ warmup }) => warmup).map(({ run }) => run)).toEqual(
        Array(12).fill(1),
      );
    }
    const starts = job.lines.flatMap((line) => parseCaseStart(line) ?? []);
    expect(starts.map((start) => (start.phase === 'confirm' ? start.round : 'screen'))).toEqual([
      ...['screen', 4, 5, 7, 9, 11],
    ]);
    expect(job.lines).toContain('=== case 1 of 1: S3Standard good w ===');
    expect(job.lines.at(-1)).toBe('1 case compared in rounds; 1 stood out and got more rounds.');
  });

  test('follows nothing that stays near its baseline', async () => {
    const commits = await twoCommits({ figures: { good: { rate: 1.01 } } }, {});
    const job = startJob(compareRequest(commits), commits);
    await job.reason;
    expect(job.verdicts()).toEqual([['notFlagged', null]]);
    expect(job.logged().length).toBe(6);
  });

  test('has each round on its disk before the next begins', async () => {
    const commits = await twoCommits({}, {});
    const job = startJob(compareRequest(commits), commits);
    await job.reason;
    const rounds = job.saved.map(({ jobs }) => jobs[0]!.cases[0]?.measurements.at(-1)?.round);
    expect([...new Set(rounds)]).toEqual([1, 2, 3]);
    // What is lost with the job says so.
    const [first] = job.saved;
    expect(first!.jobs[0]!.cases).toMatchObject(
      Array(2).fill({ cut: 'interrupted', reason: 'interrupted after 1 round' }),
    );
    expect(job.of('candidate')).toMatchObject({ reason: null });
    expect(job.of('candidate')).not.toHaveProperty('cut');
  });

  test('lets clients take turns, workload by workload', async () => {
    const workloads = {
      v: UPLOAD,
      w: { ...UPLOAD, tasks: [anUpload('upload/y', 10)] },
    };
    const commits = await twoCommits({ workloads }, { workloads });
    const s3Clients = ['first', 'second'];
    const job = startJob(compareRequest(commits, { design: SHORT }, { s3Clients }), commits);
    await job.reason;
    const cells = job
      .logged()
      .map(({ of: [, s3Client, workload] }) => `${s3Client} ${workload[0]}`);
    const once = cells.filter((cell, index) => cell !== cells[index - 1]);
    expect(once).toEqual(['first v', 'second v', 'first w', 'second w']);
    expect(job.lines.filter((line) => line.startsWith('=== case')).length).toBe(4);
  });

  test('measures a commit against itself when that is what was asked for', async () => {
    const commits = await twoCommits({}, {});
    const same = { ...commits, baseline: commits.candidate };
    const design = { ...SHORT, againstItself: true };
    const job = startJob(compareRequest(same, { design }), commits);
    await job.reason;
    expect(job.verdicts()).toEqual([['notFlagged', null]]);
    expect(job.logged().length).toBe(4);
  });

  test('does not time the same code when that is not what was asked for', async () => {
    const commits = await twoCommits({}, {});
    const same = { ...commits, baseline: commits.candidate };
    const job = startJob(compareRequest(same), commits);
    expect(await job.reason).toBeNull();
    expect(job.verdicts()).toEqual([
      ['notComparable', 'both sides are the same code: every repository is at the same commit'],
    ]);
    expect(job.logged()).toEqual([]);
    expect(job.lines).toContain('Not timed, as both sides are the same code: good');
  });

  test('an interruption keeps the rounds that both sides ended, and accounts for the rest', async () => {
    const hangs = { from: 4, hang: true };
    const commits = await twoCommits(
      { figures: { hangs: { rate: 0.8, ...hangs } } },
      { figures: { hangs } },
    );
    const s3Clients = ['hangs', 'fast'];
    const job = startJob(compareRequest(commits, { design: DESIGN }, { s3Clients }), commits);
    await job.processes(6 + 6 + 1);
    job.interrupt();
    expect(await job.reason).toBe('interrupted');
    expect(job.stored().jobs[0]).toMatchObject({ status: 'FAILED', reason: 'interrupted' });
    for (const side of ['candidate', 'baseline'] as const) {
      const { cut, measurements, reason, status } = job.of(side, 'hangs');
      expect({ cut, reason, status }).toEqual({
        ...{ cut: 'interrupted', reason: 'interrupted after 3 rounds', status: 'measured' },
      });
      expect(new Set(measurements.map(({ round }) => round))).toEqual(new Set([1, 2, 3]));
    }
  });

  test('an interruption in the first round leaves nothing that counts', async () => {
    const figures = { hangs: { hang: true } };
    const commits = await twoCommits({ figures }, { figures });
    const s3Clients = ['hangs', 'good'];
    const job = startJob(compareRequest(commits, {}, { s3Clients }), commits);
    await job.processes(1);
    job.interrupt();
    await job.reason;
    expect(job.cases().map(({ cut, status, reason }) => `${status}, ${cut}: ${reason}`)).toEqual(
      Array(4).fill('skipped, interrupted: interrupted before it ran'),
    );
    expect(job.verdicts().map(([verdict]) => verdict)).toEqual(['notReached', 'notReached']);
  });
});

function fromTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
