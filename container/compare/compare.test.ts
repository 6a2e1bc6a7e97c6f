import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { roundsOf, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  DESIGN,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { anUpload } from '../../src/testing/workload-builder.ts';

const python = await execa('python3', ['--version'], { reject: false });

describe.skipIf(python.failed)('comparing two commits of a suite (needs python3)', () => {
  test('runs fresh processes in turn, screens, confirms what stands out, finds the slower side', async () => {
    const extra = { ...UPLOAD, comment: 'as it was', extra: 'field' };
    const commits = await twoCommits(
      { figures: { good: { rate: 0.8 } }, workloads: { w: extra } },
      { workloads: { w: extra } },
    );
    const job = startJob(compareRequest(commits), commits);
    expect(await job.reason).toBeNull();
    expect(job.verdicts()).toEqual([['slower', null]]);

    const processes = job.logged();
    const order = roundsOf(processes);
    expect(order.length).toBe(2 + 12);
    const turns = order.map((_, index) => (index % 2 === 0 ? order[0] : order[1]));
    expect(order).toEqual(turns);
    expect(new Set(order).size).toBe(2);
    expect(new Set(processes.map(({ pid }) => pid)).size).toBe(processes.length);
    expect(processes.map(({ runs }) => runs)).toEqual([...Array(4).fill(3), ...Array(24).fill(2)]);
    expect(processes[0]).toMatchObject({
      of: [expect.any(String), 'good', 'w.run.json'],
      comment: 'as it was',
      extra: 'field',
    });

    for (const side of ['candidate', 'baseline'] as const) {
      const { measurements } = job.of(side);
      const kept = measurements.filter(({ warmup }) => !warmup);
      expect(kept.map(({ round }) => round)).toEqual([1, 1, 2, 2, ...fromTo(3, 14)]);
      expect(measurements.filter(({ warmup }) => warmup).map(({ run }) => run)).toEqual(
        Array(14).fill(1),
      );
    }
    expect(job.lines).toContain('=== case 1 of 1: S3Standard good w ===');
  });

  test('does not confirm what stays within the threshold', async () => {
    const commits = await twoCommits({ figures: { good: { rate: 1.01 } } }, {});
    const job = startJob(compareRequest(commits), commits);
    await job.reason;
    expect(job.verdicts()).toEqual([['notFlagged', null]]);
    expect(job.logged().length).toBe(4);
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
    const figures = { hangs: { rate: 0.8, from: 4, hang: true } };
    const commits = await twoCommits({ figures }, {});
    const s3Clients = ['hangs', 'fast'];
    const job = startJob(compareRequest(commits, { design: DESIGN }, { s3Clients }), commits);
    await job.processes(8 + 3);
    job.interrupt();
    expect(await job.reason).toBe('interrupted');
    expect(job.stored().jobs[0]).toMatchObject({ status: 'FAILED', reason: 'interrupted' });
    for (const side of ['candidate', 'baseline'] as const) {
      const { measurements, status } = job.of(side, 'hangs');
      expect(status).toBe('measured');
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
    expect(job.cases().map(({ status, reason }) => `${status}: ${reason}`)).toEqual([
      ...Array(2).fill('failed: interrupted'),
      ...Array(2).fill('skipped: interrupted before it ran'),
    ]);
  });
});

function fromTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
