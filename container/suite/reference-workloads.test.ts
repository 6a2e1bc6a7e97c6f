import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { describeSuite } from '../../src/app/suite-offer.ts';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { readWorkload } from '../../src/contract/read-workload.ts';
import { bytesPerRun } from '../../src/contract/workload.ts';
import { startJob } from '../../src/testing/compared-suite/job.ts';
import { compareRequest, DESIGN, twoCommits } from '../../src/testing/compared-suite/suite.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import {
  REAL,
  referenceWorkloads,
  type Scale,
  TINY,
  unusualWorkloads,
} from '../../src/testing/reference-workloads.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { type LocalS3, localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { prepareFiles } from '../prepare/prepare.ts';

const python = await execa('python3', ['--version'], { reject: false });
const script = readFileSync(new URL('../../src/testing/fake-suite.py', import.meta.url), 'utf8');

const NAMES = Object.keys(referenceWorkloads(TINY)).sort();
const GOOD = ['z-checksum', 'z-extra-field', 'z-no-comment'];
const BAD = {
  'z-broken': /z-broken\.run\.json is not JSON/,
  'z-clash': /key "download\/5GiB-1x\/1" has 1 bytes here and \d+ in "download-/,
  'z-leaves': /key "download\/\.\.\/\.\.\/x" is not a path inside the folder of files/,
  'z-old': /has version 1, but only version 2 is read/,
  'z-too-large': /the disk is too small: it needs 4503599627370496 bytes/,
  'z-typo': /z-typo\.run\.json is not valid: tasks\.0\.action/,
};

/** The files of workloads, by path. */
function workloadFiles(scale: Scale): Record<string, string> {
  const texts = Object.entries(referenceWorkloads(scale)).map(
    ([name, one]) => [name, JSON.stringify(one)] as const,
  );
  return Object.fromEntries(
    [...texts, ...Object.entries(unusualWorkloads())].map(([name, text]) => [
      `workloads/${name}.run.json`,
      text,
    ]),
  );
}

const at = ({ bucket, region }: LocalS3): Partial<JobRequest> => ({
  region,
  buckets: [{ name: bucket, storageClass: 'S3Standard' }],
  s3Clients: ['good'],
  workloads: [],
});

/** Every good workload was measured, and every bad one failed or was skipped for its own reason. */
function expectEachByItself(
  job: Pick<ReturnType<typeof startJob>, 'cases'>,
  alsoBad: Readonly<Record<string, RegExp>> = {},
): void {
  const good = GOOD.filter((name) => !(name in alsoBad));
  const candidate = job.cases().filter(({ side }) => side === 'candidate');
  const measured = candidate.filter(({ measurements }) => measurements.length > 0);
  expect(measured.map(({ workload }) => workload).sort()).toEqual([...NAMES, ...good].sort());
  expect(new Set(measured.map(({ status }) => status))).toEqual(new Set(['measured']));
  const reasons = candidate.flatMap(({ measurements, reason, workload }) =>
    measurements.length === 0 ? [[workload, reason]] : [],
  );
  expect(Object.fromEntries(reasons)).toEqual(
    Object.fromEntries(
      Object.entries({ ...BAD, ...alsoBad }).map(([name, reason]) => [
        name,
        expect.stringMatching(reason),
      ]),
    ),
  );
}

describe('the workloads of the reference suite, and some that cannot be run', () => {
  test('are read by the command line, whole, before anything is started', async () => {
    const suite = await GitRepository.create(join(tempDir(), 'suite'));
    const commit = await suite.commit({
      'scripts/build-runner.py': '',
      'scripts/prep-build-run-benchmarks.py': '',
      ...workloadFiles(REAL),
    });
    const query = {
      suite: { repository: suite.path, ref: null, commit },
      ...{ baseline: null, client: null, inParts: true, workloads: undefined },
      signal: new AbortController().signal,
    };
    const offer = await describeSuite({ ...query, scratch: tempDir() });
    // Whether the disk is large enough is seen when it is known where the files go.
    expect([...offer.workloads.keys()].sort()).toEqual([...NAMES, ...GOOD, 'z-too-large'].sort());
    const { 'z-too-large': _, ...unreadable } = BAD;
    expect(Object.fromEntries(offer.refused)).toEqual(
      Object.fromEntries(
        Object.entries(unreadable).map(([name, why]) => [
          name,
          expect.objectContaining({ reason: expect.stringMatching(why) }),
        ]),
      ),
    );
    expect(bytesPerRun(offer.workloads.get('upload-max-throughput')!)).toBe(500 * 2 ** 30);
    const whole = await describeSuite({ ...query, inParts: false, scratch: tempDir() });
    expect([...whole.refused.keys()]).not.toContain('z-old');
    await expect(
      describeSuite({ ...query, workloads: ['z-broken'], scratch: tempDir() }),
    ).rejects.toThrow(/^Workload z-broken cannot be run: .*is not JSON/);
    await expect(
      describeSuite({ ...query, workloads: ['z-broken', 'z-old'], scratch: tempDir() }),
    ).rejects.toThrow(/^None of the 2 workloads of suite ".*" can be run: z-broken: /);
  });

  describe.skipIf(python.failed)('in a job (needs python3)', () => {
    test('are measured by the suite itself', async () => {
      const dir = tempDir();
      const suite = await GitRepository.create(join(dir, 'suite'));
      const commit = await suite.commit({
        'scripts/prep-build-run-benchmarks.py': script,
        ...workloadFiles(TINY),
      });
      const request = aJobRequest({
        suite: { repository: suite.path, ref: null, commit },
        ...{ s3Clients: ['good'], workloads: [] },
      });
      const job = startJob(request, { dir });
      expect(await job.reason).toBeNull();
      // The suite's own runner may know another version.
      const known = job.cases().filter(({ workload }) => workload === 'z-old');
      expect(known).toMatchObject([{ status: 'measured', workloadDigest: null }]);
      const { 'z-old': _, ...bad } = BAD;
      expect(
        job
          .cases()
          .flatMap(({ status, workload }) => (status === 'measured' ? [] : [workload]))
          .sort(),
      ).toEqual(Object.keys(bad).sort());
      const hundred = job.cases().find(({ workload }) => workload === 'download-max-throughput');
      expect(hundred).toMatchObject({
        ...{ bytesPerRun: 100 * 5 * TINY.gib, tasksPerRun: 100 },
        objects: { bytes: 5 * TINY.gib },
      });
    });

    test('are compared, each object being stored once', async () => {
      const s3 = await localS3();
      const side = { workloads: {}, files: workloadFiles(TINY) };
      const commits = await twoCommits(side, { ...side, figures: { good: { rate: 1 } } });
      const once = { screenRounds: 1, mostRounds: 1, looks: [{ pairs: 1, share: 1 }] };
      const compare = { design: { ...DESIGN, ...once } };
      const request = compareRequest(commits, compare, { ...at(s3), trusted: true });
      const job = startJob(request, { dir: commits.dir, env: s3.environment });
      expect(await job.reason).toBeNull();
      const noRate = /^not timed: its runs transfer no bytes/;
      expectEachByItself(job, { 'z-extra-field': noRate });
      const { Contents = [] } = await s3.client.send(
        new ListObjectsV2Command({ Bucket: s3.bucket, Prefix: 'download/5GiB-1x/' }),
      );
      expect(Contents.map(({ Key, Size }) => [Key, Size])).toEqual([
        ['download/5GiB-1x/1', 5 * TINY.gib],
      ]);
    });

    test('are measured where nobody is trusted', async () => {
      const s3 = await localS3();
      const side = { workloads: {}, files: workloadFiles(TINY) };
      const commits = await twoCommits(side, {});
      const readable = Object.entries(unusualWorkloads())
        .filter(([name]) => GOOD.includes(name))
        .map(([name, text]) => [name, readWorkload(text, name)] as const);
      await prepareFiles({
        ...s3,
        workloads: new Map([...Object.entries(referenceWorkloads(TINY)), ...readable]),
        filesDir: tempDir(),
        ...{ mayWrite: true, content: 'any', signal: new AbortController().signal },
        ...{ log: () => {}, note: () => {} },
      });
      const request = { ...compareRequest(commits, {}, at(s3)), compare: null };
      const job = startJob(request, { dir: commits.dir, env: s3.environment });
      expect(await job.reason).toBeNull();
      expectEachByItself(job);
    });
  });
});
