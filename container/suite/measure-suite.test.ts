import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { readRunResult } from '../../src/contract/read-document.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { runJob } from '../run-job.ts';
import { FolderSink } from '../uploads.ts';

const script = readFileSync(new URL('../../src/testing/fake-suite.py', import.meta.url), 'utf8');
const python = await execa('python3', ['--version'], { reject: false });

const workload = JSON.stringify({
  version: 2,
  comment: '',
  filesOnDisk: true,
  checksum: null,
  maxRepeatCount: 3,
  maxRepeatSecs: 600,
  tasks: [{ action: 'download', key: 'download/x', size: 125_000_000 }],
});

interface Surroundings {
  files?: Record<string, string>;
  env?: Record<string, string>;
  /** By which the suite was asked for. */
  ref?: string | null;
}

async function measure(
  request: Partial<JobRequest>,
  { files = {}, env = {}, ref = 'main' }: Surroundings = {},
) {
  const dir = tempDir();
  const suite = await GitRepository.create(join(dir, 'repository'));
  const commit = await suite.commit({
    'scripts/prep-build-run-benchmarks.py': script,
    'workloads/w1.run.json': workload,
    'workloads/w2.run.json': workload,
    ...files,
  });
  await suite.git('branch', 'feature');
  const whole = aJobRequest({
    suite: { repository: suite.path, ref, commit },
    buckets: [{ name: 'bench', storageClass: 'S3Standard' }],
    workloads: ['w1'],
    ...request,
  });
  const results = join(dir, 'results');
  const lines: string[] = [];
  const controller = new AbortController();
  const now = () => new Date();
  const reason = runJob({
    request: whole,
    workDir: dir,
    document: new JobDocument(whole, aHost(), {
      sink: new FolderSink(results),
      now,
      attempt: 1,
    }),
    environment: { PATH: process.env.PATH, XDG_CACHE_HOME: dir, ...env },
    signal: controller.signal,
    log: (line) => lines.push(line),
    now,
  });
  const stored = () => {
    const newest = readdirSync(results).sort().at(-1)!;
    return readRunResult(readFileSync(join(results, newest), 'utf8'), newest);
  };
  const cases = () =>
    stored().jobs[0]!.cases.map((one) => `${one.s3Client} ${one.workload} ${one.status}`);
  return { reason, lines, stored, cases, commit, interrupt: () => controller.abort(), results };
}

describe.skipIf(python.failed)('any suite (needs python3)', () => {
  test('is driven as it is, and its figures are read', async () => {
    const { reason, lines, stored, commit } = await measure(
      { s3Clients: ['good'], gigabitsPerSecond: 100 },
      { env: { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' } },
    );
    expect(await reason).toBeNull();
    expect(lines).toContain('endpoint http://127.0.0.1:1 branch None throughput 100');
    expect(lines).toContain('=== case 1 of 1: S3Standard good w1 ===');
    expect(stored().suite.commit).toBe(commit);
    expect(stored().jobs[0]).toMatchObject({ status: 'SUCCEEDED', reason: null });
    expect(stored().jobs[0]?.cases[0]).toMatchObject({
      status: 'measured',
      bytesPerRun: 125_000_000,
      measurements: [{ run: 1, warmup: true }, { run: 2, gigabitsPerSecond: 4 }, { run: 3 }],
    });
  });

  test.skipIf(process.platform !== 'linux')('has its costs measured from the outside', async () => {
    const { reason, stored } = await measure({ s3Clients: ['good'], gigabitsPerSecond: 100 });
    expect(await reason).toBeNull();
    const [, run] = stored().jobs[0]!.cases[0]!.measurements;
    expect(run?.peakMemoryBytes).toBeGreaterThan(1_000_000);
  });

  test('builds the commit of a client, under a name that no other repository has', async () => {
    const client = await GitRepository.create(join(tempDir(), 'client'));
    const commit = await client.commit({ f: 'under test' });
    await client.commit({ f: 'later' });
    const clones = `
target = os.path.join(args.build_dir, 'good', 'client')
subprocess.run(['git', 'clone', '--quiet', ${JSON.stringify(client.path)}, target], check=True)
subprocess.run(['git', '-C', target, 'checkout', '--quiet', args.branch], check=True)
banner('PREPARE S3 FILES`;
    const files = {
      'scripts/prep-build-run-benchmarks.py': script.replace("banner('PREPARE S3 FILES", clones),
    };
    const request = { client: { repository: client.path, ref: null, commit }, s3Clients: ['good'] };
    const { reason, lines, stored } = await measure(request, { files });
    expect(await reason).toBeNull();
    expect(lines.join()).toContain(`branch s3-benchmarks-${commit.slice(0, 12)} `);
    expect(stored().suite.repositories).toEqual([{ side: 'candidate', url: client.path, commit }]);
    expect(stored().jobs[0]!.s3ClientVersions).toEqual({ good: `client ${commit.slice(0, 7)}` });
  });

  test.each([
    ['without a word of the client', ''],
    ['under the banner of the client', "print('***** RUN BENCHMARKS: S3Standard - good *****')\n"],
  ])('that prints runs %s is told what the contract wants', async (_, banner) => {
    const said = `${banner}print('Run:1 Secs:1.0 Gb/s:1.0')\nprint('done')\n`;
    const files = { 'scripts/prep-build-run-benchmarks.py': said };
    const { reason, stored } = await measure({ s3Clients: ['good'] }, { files });
    expect(await reason).toBeNull();
    expect(stored().jobs[0]?.cases[0]).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/1 line reports a run, and none follows .*docs\/suite\.md/),
    });
  });

  test.each([
    ['main', 'None'],
    ['feature', 'feature'],
    [null, 'None'],
  ])('of the ref %s, the branch %s is asked of what it clones', async (ref, branch) => {
    const { reason, lines } = await measure({ s3Clients: ['good'] }, { ref });
    expect(await reason).toBeNull();
    expect(lines.join()).toContain(`branch ${branch} throughput`);
  });

  test('says what disk it needs, and runs what fits', async () => {
    const large = workload
      .replace('125000000', String(2 ** 52))
      .replace('download/x', 'download/y');
    const { reason, cases, lines, stored } = await measure(
      { s3Clients: ['good'], workloads: ['w1', 'w2'] },
      { files: { 'workloads/w1.run.json': large } },
    );
    expect(await reason).toBeNull();
    expect(lines.join()).toContain('Disk: these workloads need 4503599752370496 bytes');
    expect(cases()).toEqual(['good w1 failed', 'good w2 measured']);
    expect(stored().jobs[0]?.cases[0]?.reason).toMatch(
      /^the disk is too small: it needs 4503599627370496 bytes/,
    );
  });

  test('builds nothing when no workload can be run', async () => {
    const { reason, cases, lines } = await measure(
      { s3Clients: ['good'] },
      { files: { 'workloads/w1.run.json': '{' } },
    );
    expect(await reason).toBeNull();
    expect(cases()).toEqual(['good w1 failed']);
    expect(lines).toContain('Nothing is built: there is no workload that can be run.');
    expect(lines.join()).not.toContain('BUILD RUNNER');
  });

  test('what it cannot prepare is found one by one, and the others are measured', async () => {
    const prepare = `
import os, pathlib, sys
names = [pathlib.Path(name).name for name in sys.argv[sys.argv.index('--workloads') + 1:]]
if 'w1.run.json' in names:
    print('ERROR: w1 is not for us')
    sys.exit('FAILED running: prepare w1')
`;
    const files = {
      'scripts/prep-s3-files.py': prepare,
      'scripts/prep-build-run-benchmarks.py': script.replace(
        "if os.environ.get('FAKE_PREPARE') == 'fail':",
        "if any(name.endswith('w1.run.json') for name in args.workloads):",
      ),
    };
    const asked = { s3Clients: ['good', 'other'], workloads: ['w1', 'w2'] };
    const { reason, cases, stored } = await measure(asked, { files });
    expect(await reason).toBeNull();
    expect(cases().sort()).toEqual([
      'good w1 failed',
      'good w2 measured',
      'other w1 failed',
      'other w2 measured',
    ]);
    const failed = stored().jobs[0]!.cases.find(({ workload: name }) => name === 'w1');
    expect(failed?.reason).toBe("preparing the suite's files failed: w1 is not for us");
  });

  test('a workload that it does not have fails alone', async () => {
    const { reason, cases, stored } = await measure({
      s3Clients: ['good'],
      workloads: ['w1', 'nope'],
    });
    expect(await reason).toBeNull();
    expect(cases().sort()).toEqual(['good nope failed', 'good w1 measured']);
    const missing = stored().jobs[0]!.cases.find(({ workload: name }) => name === 'nope');
    expect(missing?.reason).toBe('the suite has no workload nope');
  });

  test('runs all of its workloads when none is named', async () => {
    const { reason, cases } = await measure({ s3Clients: ['good'], workloads: [] });
    expect(await reason).toBeNull();
    expect(cases()).toEqual(['good w1 measured', 'good w2 measured']);
  });

  test('leaves out files whose names are none of a workload, and says so', async () => {
    const files = { 'workloads/x y.run.json': workload, 'workloads/-z.run.json': workload };
    const { reason, cases, lines } = await measure(
      { s3Clients: ['good'], workloads: [] },
      { files },
    );
    expect(await reason).toBeNull();
    expect(cases()).toEqual(['good w1 measured', 'good w2 measured']);
    expect(lines).toContain('Left out, because its name is not valid for a workload: x y.run.json');
    expect(lines).toContain('Left out, because its name is not valid for a workload: -z.run.json');
  });

  test('stores what it has after every case', async () => {
    const { reason, results } = await measure({ s3Clients: ['good'], workloads: ['w1', 'w2'] });
    await reason;
    expect(readdirSync(results)).toHaveLength(3);
  });

  test('a client whose build ends the script fails; the others go on', async () => {
    const { reason, cases, stored } = await measure({
      s3Clients: ['first', 'broken-a', 'second', 'broken-b', 'third'],
    });
    expect(await reason).toBeNull();
    expect(cases().sort()).toEqual([
      'broken-a w1 failed',
      'broken-b w1 failed',
      'first w1 measured',
      'second w1 measured',
      'third w1 measured',
    ]);
    const broken = stored().jobs[0]?.cases.find((one) => one.s3Client === 'broken-a');
    expect(broken?.reason).toBe(
      'its runner could not be built: it failed without any message: make broken-a',
    );
  });

  test('what a filter leaves out is neither measured nor failed', async () => {
    const { reason, cases } = await measure({
      s3Clients: ['good', 'broken-a'],
      workloads: ['w1', 'w2'],
      cells: { skip: ['broken-a/w1', 'good/w2'] },
    });
    expect(await reason).toBeNull();
    expect(cases().sort()).toEqual(['broken-a w2 failed', 'good w1 measured']);
  });

  test('a client whose runner ends the script fails; those behind it are run', async () => {
    const { reason, cases, stored } = await measure({
      s3Clients: ['dying-a', 'b', 'c', 'dying-d'],
    });
    expect(await reason).toBeNull();
    expect(cases()).toEqual([
      'dying-a w1 failed',
      'b w1 measured',
      'c w1 measured',
      'dying-d w1 failed',
    ]);
    const [died] = stored().jobs[0]!.cases;
    expect(died?.reason).toContain('the runner stopped after 2 of 3 runs');
    expect(died?.measurements).toHaveLength(2);
  });

  test('a client that the suite skips by a banner is failed with the reason', async () => {
    const { reason, stored } = await measure({ s3Clients: ['good', 'nobuild-x'] });
    await reason;
    expect(stored().jobs[0]?.cases[1]).toMatchObject({
      s3Client: 'nobuild-x',
      status: 'failed',
      reason: 'its runner could not be built: build for x failed earlier',
    });
  });

  test('a language whose build failed is not built again for its other clients', async () => {
    const files = {
      'scripts/utils.py': `S3_CLIENTS = {'good': 'c', 'broken-a': 'java', 'b': 'java', 'd': 'go'}`,
    };
    const s3Clients = ['good', 'broken-a', 'b', 'd', 'nobody'];
    const { reason, cases, lines, stored } = await measure({ s3Clients }, { files });
    expect(await reason).toBeNull();
    expect(cases().sort()).toEqual([
      'b w1 failed',
      'broken-a w1 failed',
      'd w1 measured',
      'good w1 measured',
      'nobody w1 failed',
    ]);
    const why = (name: string) =>
      stored().jobs[0]!.cases.find(({ s3Client }) => s3Client === name)?.reason;
    expect(why('b')).toBe(
      'its runner could not be built: it failed without any message: make broken-a',
    );
    expect(why('nobody')).toBe('the suite has no S3 client nobody: it has good, broken-a, b, d');
    expect(lines.filter((line) => line.startsWith('***** BUILD'))).toEqual(
      ['good', 'broken-a', 'd'].map((client) => `***** BUILD RUNNER: ${client} *****`),
    );
  });

  test('a client’s repository that no build takes fails the job, naming those that they take', async () => {
    const other = await GitRepository.create(join(tempDir(), 'other'));
    const otherCommit = await other.commit({ f: '1' });
    const client = await GitRepository.create(join(tempDir(), 'client'));
    const commit = await client.commit({ f: '1' });
    const clones = `
target = os.path.join(args.build_dir, 'other')
subprocess.run(['git', 'clone', '--quiet', ${JSON.stringify(other.path)}, target], check=True)
banner('PREPARE S3 FILES`;
    const files = {
      'scripts/prep-build-run-benchmarks.py': script.replace("banner('PREPARE S3 FILES", clones),
    };
    const request = { client: { repository: client.path, ref: null, commit }, s3Clients: ['good'] };
    const { reason, stored } = await measure(request, { files });
    expect(await reason).toBe(
      `the build of good does not take ${client.path}: it clones ${other.path}; a folder is given by --mirror URL=PATH`,
    );
    expect(stored().suite.repositories).toMatchObject([{ url: other.path, commit: otherCommit }]);
  });

  test('clients whose builds are known to take nothing are failed before anything is built', async () => {
    const files = {
      'scripts/utils.py': `S3_CLIENTS = {'rclone': 'rclone', 'good': 'c'}`,
      'scripts/build.py': `
def _build_rclone(work_dir):
    return ['rclone']
def _build_c(work_dir):
    fetch_git_repo('https://example.com/other.git')
`,
    };
    const client = await GitRepository.create(join(tempDir(), 'client'));
    const commit = await client.commit({ f: '1' });
    const of = { client: { repository: client.path, ref: null, commit } };
    const { reason, cases, lines, stored } = await measure(
      { ...of, s3Clients: ['rclone'] },
      { files },
    );
    expect(await reason).toBeNull();
    expect(cases()).toEqual(['rclone w1 failed']);
    expect(stored().jobs[0]!.cases[0]!.reason).toBe(
      `the build of rclone does not take ${client.path}: it clones no repository`,
    );
    expect(lines.some((line) => line.includes('BUILD RUNNER'))).toBe(false);
  });

  test('a runner that dies after two runs has failed, and its runs are kept', async () => {
    const { reason, stored } = await measure({ s3Clients: ['dying-x'], workloads: ['w1', 'w2'] });
    expect(await reason).toBeNull();
    expect(stored().jobs[0]?.cases).toMatchObject([
      {
        status: 'failed',
        reason: 'the runner stopped after 2 of 3 runs: Bus error',
        measurements: [{}, {}],
      },
      { status: 'failed' },
    ]);
  });

  test('an interruption ends the tree, keeps the runs so far and accounts for the rest', async () => {
    const { reason, lines, stored, interrupt } = await measure({
      s3Clients: ['hanging-x', 'good'],
      workloads: ['w1', 'w2'],
    });
    await expect.poll(() => lines).toContainEqual(expect.stringMatching(/^Run:1/));
    interrupt();
    expect(await reason).toBe('interrupted');
    const [job] = stored().jobs;
    expect(job).toMatchObject({ status: 'FAILED', reason: 'interrupted' });
    expect(job?.cases.map(({ status, reason: why }) => `${status}: ${why}`)).toEqual([
      'failed: interrupted',
      ...Array(3).fill('skipped: interrupted before it ran'),
    ]);
    expect(job?.cases[0]?.measurements).toHaveLength(1);
  });

  test.each<[string, Partial<JobRequest>, Parameters<typeof measure>[1], string]>([
    [
      'preparation fails',
      { s3Clients: ['good'] },
      { env: { FAKE_PREPARE: 'fail' } },
      "preparing the suite's files failed: s3://bench: AccessDenied",
    ],
    [
      'the suite has no such workload',
      { workloads: ['nope'] },
      {},
      'the suite has no workload nope',
    ],
    [
      'the suite has no such commit',
      { suite: { repository: '/no/such', ref: null, commit: 'f'.repeat(40) } },
      {},
      'the suite could not be fetched',
    ],
    [
      'no commit was resolved',
      { suite: { repository: '/no/such', ref: null, commit: null } },
      {},
      'the request names no commit',
    ],
    [
      'its packages cannot be installed',
      {},
      { files: { 'scripts/requirements.txt': './no-such-package' } },
      "the suite's Python packages cannot be installed",
    ],
  ])('the job fails when %s', async (_, request, surroundings, message) => {
    const { reason, stored } = await measure(request, surroundings);
    expect(await reason).toContain(message);
    expect(stored().jobs[0]).toMatchObject({ status: 'FAILED', reason: await reason });
  });
});
