import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedJob, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { anUpload } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';

const python = await execa('python3', ['--version'], { reject: false });

const LARGER = { ...UPLOAD, tasks: [anUpload('upload/larger', 2000)] };
const BROKEN = { say: ['make: Error 2'], exit: 'FAILED running: make' };

describe.skipIf(python.failed)('a cell that is not timed (needs python3)', () => {
  let job: StartedJob;

  beforeAll(async () => {
    const commits = await twoCommits(
      {
        workloads: { w: UPLOAD, added: UPLOAD, changed: LARGER },
        files: {
          'workloads/unreadable.run.json': '{"version":2}',
          'workloads/future.run.json': '{"version":3}',
        },
        build: { breaks: BROKEN, 'broken-for-long': BROKEN, unquoted: { print: '"/never closed' } },
      },
      {
        workloads: {
          w: UPLOAD,
          removed: UPLOAD,
          changed: UPLOAD,
          unreadable: UPLOAD,
          future: UPLOAD,
        },
        build: {
          mended: { exit: 3 },
          'broken-for-long': BROKEN,
          gone: { print: '/no/such runner' },
        },
      },
      tempDir(afterAll),
    );
    const s3Clients = ['good', 'breaks', 'mended', 'broken-for-long', 'unquoted', 'gone'];
    job = startJob(compareRequest(commits, { design: SHORT }, { s3Clients }), commits);
    expect(await job.reason).toBeNull();
  });

  test.each<[string, string, string, string | RegExp | null]>([
    [
      'good',
      'added',
      'notComparable',
      "the baseline skipped it: the baseline's suite has no such workload",
    ],
    [
      'good',
      'removed',
      'notComparable',
      "the candidate skipped it: the candidate's suite has no such workload",
    ],
    ['good', 'changed', 'notComparable', 'the workload of this name is different on each side'],
    ['good', 'unreadable', 'failed', /^candidate: unreadable\.run\.json/],
    ['good', 'future', 'notComparable', /^the candidate skipped it: .*has version 3/],
    ['breaks', 'w', 'failed', 'candidate: its runner could not be built: make: Error 2'],
    ['mended', 'w', 'failed', /^baseline: its runner could not be built: exit code 3$/],
    ['broken-for-long', 'w', 'failed', /^candidate: its runner could not be built/],
    ['unquoted', 'w', 'failed', /the last line is not a command: "\/never closed$/],
    ['gone', 'w', 'failed', /^baseline: \/no\/such cannot be started/],
    ['good', 'w', 'notFlagged', null],
  ])('%s on %s is %s', (s3Client, workload, verdict, reason) => {
    const cell = job.comparisons().find((one) => {
      return one.s3Client === s3Client && one.workload === workload;
    });
    expect(cell?.verdict).toBe(verdict);
    if (reason instanceof RegExp) expect(cell?.reason).toMatch(reason);
    else expect(cell?.reason).toBe(reason);
  });

  test('costs no process, and has a case on both sides all the same', () => {
    const timed = job.logged().map(({ of: [, s3Client, workload] }) => `${s3Client} ${workload}`);
    expect(timed.filter((cell) => !cell.startsWith('gone'))).toEqual(
      Array(4).fill('good w.run.json'),
    );
    expect(job.cases().length).toBe(2 * 6 * 6);
    expect(job.of('baseline', 'breaks', 'w')).toMatchObject({
      status: 'skipped',
      reason: 'not timed: the candidate failed',
    });
  });
});
