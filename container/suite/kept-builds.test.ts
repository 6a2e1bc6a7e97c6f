import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { rateOf } from '../../src/contract/measurement.ts';
import { readRunResult } from '../../src/contract/read-document.ts';
import { incomingPrefix } from '../../src/contract/results-bucket.ts';
import {
  compareRequest,
  SHORT,
  suiteFiles,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { KeptBuilds } from './runner-builds.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const SCRIPT = readFileSync(new URL('../../src/testing/fake-suite.py', import.meta.url), 'utf8');
const python = await execa('python3', ['--version'], { reject: false });
/** Each starts whole jobs, one after the other. */
const BROKEN = { exit: 'FAILED running: make x' };

/** Runs the jobs of a run one after the other on this machine, in the work folder of all of them. */
async function run(request: JobRequest, types: readonly string[], env: Record<string, string>) {
  const dir = tempDir();
  const log = join(dir, 'processes.log');
  const jobs = [];
  for (const instanceType of types) {
    const own = { ...request, instanceType };
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', join(dir, 'results')];
    const { stdout } = await execa(
      process.execPath,
      [MAIN, '--request', JSON.stringify(own), ...folders],
      { env: { FAKE_LOG: log, XDG_CACHE_HOME: dir, ...env }, reject: false },
    );
    const stored = join(dir, 'results', incomingPrefix(own));
    const newest = readdirSync(stored).sort().at(-1)!;
    const result = readRunResult(readFileSync(join(stored, newest), 'utf8'), newest);
    jobs.push({ stdout, result, job: result.jobs[0]! });
  }
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const builds = lines.map((line) => JSON.parse(line)).filter(({ build }) => build);
  return { jobs, builds: builds.map(({ build }) => build) };
}

/** Two commits of a suite of three clients, whose builds clone a repository that is there. */
async function aSuite() {
  const dir = tempDir();
  const client = await GitRepository.create(join(dir, 'client'));
  await client.commit({ f: '1' });
  const build = { good: { clone: [client.path] }, broken: BROKEN };
  const commits = await twoCommits({ build, figures: { good: { rate: 2 } } }, { build }, dir);
  return { commits, client };
}

describe.skipIf(python.failed)('the jobs of a run on one machine (needs python3)', () => {
  test.each([
    ['on their own machine', {}, ['good', 'broken']],
    ['on AWS', { AWS_BATCH_JOB_ID: 'x' }, ['good', 'broken', 'good', 'broken']],
  ])('measure runners that were built once %s', async (_, env, built) => {
    const { commits, client } = await aSuite();
    const s3Clients = ['good', 'broken'];
    const request = { ...compareRequest(commits, {}, { s3Clients }), compare: null };
    const { builds, jobs } = await run(request, ['local-1cpu', 'local'], env);
    expect(builds).toEqual(built);
    for (const { job, result } of jobs) {
      expect(job.cases.map(({ status, reason }) => [status, reason])).toEqual([
        ['measured', null],
        ['failed', 'its runner could not be built: it failed without any message: make x'],
      ]);
      expect(job.s3ClientVersions).toEqual({ good: expect.stringMatching(/^client [0-9a-f]{7}$/) });
      expect(result.suite.repositories).toMatchObject([{ side: 'candidate', url: client.path }]);
    }
    const again =
      /^--- it was built before, for local-1cpu ---|^--- it could not be built for local-1cpu, and is not built again ---/gm;
    expect(jobs[1]!.stdout.match(again) ?? []).toHaveLength(builds.length === 2 ? 2 : 0);
  });

  test('compare sides that were built once', async () => {
    const { commits, client } = await aSuite();
    const request = compareRequest(commits, { design: SHORT }, { s3Clients: ['good', 'broken'] });
    const { builds, jobs } = await run(request, ['local-1cpu', 'local'], {});
    expect(builds).toEqual(['good', 'broken', 'good', 'broken']);
    for (const { job, result } of jobs) {
      const good = job.cases.filter(({ s3Client }) => s3Client === 'good');
      const rates = good.map(({ measurements }) => Math.round(rateOf(measurements[1]!)));
      expect(rates).toEqual([2, 1]);
      expect(result.suite.repositories.map(({ side, url }) => [side, url])).toEqual([
        ['candidate', client.path],
        ['baseline', client.path],
      ]);
    }
  });

  test('build nothing again that failed in the script of the suite', async () => {
    const suite = await GitRepository.create(join(tempDir(), 'suite'));
    const logging = `import json\nwith open(os.environ['FAKE_LOG'], 'a') as log:
    for one in args.s3_clients: log.write(json.dumps({'build': one}) + '\\n')\n\n\ndef banner`;
    const commit = await suite.commit({
      ...suiteFiles({ workloads: { w: { ...UPLOAD, maxRepeatCount: 3 } } }),
      'scripts/prep-build-run-benchmarks.py': SCRIPT.replace('def banner', logging),
    });
    const request = aJobRequest({
      suite: { repository: suite.path, ref: 'main', commit },
      s3Clients: ['broken-x', 'good'],
    });
    const { builds, jobs } = await run(request, ['local-1cpu', 'local'], {});
    expect(builds).toEqual(['broken-x', 'good', 'good', 'good']);
    const cases = jobs.map(({ job }) => job.cases.map(({ status, reason }) => [status, reason]));
    expect(cases[1]!.toSorted()).toEqual(cases[0]!.toSorted());
    expect(cases[0]!.toSorted()).toEqual([
      ['failed', 'its runner could not be built: it failed without any message: make broken-x'],
      ['measured', null],
    ]);
  });
});

describe.skipIf(python.failed)('the script of a suite (needs python3)', () => {
  // As the reference suite does: it pulls in a clone that it finds, which a tag has left on no branch.
  const pulls = (origin: string) => `clone = os.path.join(args.build_dir, 'clone')
def git(*words): subprocess.run(['git', '-C', clone, *words], check=True)
found = os.path.exists(clone)
if not found: subprocess.run(['git', 'clone', '--quiet', ${JSON.stringify(origin)}, clone], check=True)
git('checkout', '--quiet', args.branch or 'main')
if found: git('pull', '--quiet')
print('pulled' if found else 'cloned', flush=True)
`;

  test.each([
    ['main', 'pulled'],
    ['v1', 'cloned'],
  ])('of the ref %s finds on the second instance type what it has %s', async (ref, second) => {
    const dir = tempDir();
    const origin = await GitRepository.create(join(dir, 'origin'));
    await origin.commit({ f: '1' });
    await origin.git('tag', 'v1');
    const suite = await GitRepository.create(join(dir, 'suite'));
    const script = SCRIPT.replace("banner('PREPARE", `${pulls(origin.path)}banner('PREPARE`);
    const commit = await suite.commit({
      ...suiteFiles({ workloads: { w: { ...UPLOAD, maxRepeatCount: 3 } } }),
      'scripts/prep-build-run-benchmarks.py': script,
    });
    await suite.git('tag', 'v1');
    const request = aJobRequest({
      suite: { repository: suite.path, ref, commit },
      s3Clients: ['good'],
    });
    const { jobs } = await run(request, ['local-1cpu', 'local'], {});
    expect(jobs.map(({ stdout }) => /^(?:pulled|cloned)$/m.exec(stdout)?.[0])).toEqual([
      'cloned',
      second,
    ]);
    for (const { job } of jobs) expect(job.cases).toMatchObject([{ status: 'measured' }]);
  });
});

describe('what was built before', () => {
  const request = aJobRequest({ instanceType: 'local-1cpu' });
  const build = ['python3', 'build-runner.py', '--lang', 'c'];
  const runner = { command: ['/bin/runner'] };

  function aFolder() {
    const workDir = tempDir();
    const suiteDir = join(workDir, 'candidate', 'suite');
    mkdirSync(suiteDir, { recursive: true });
    writeFileSync(join(suiteDir, 'f'), '');
    const kept = KeptBuilds.open(workDir, request);
    kept.keepSuite(suiteDir);
    kept.keepRunner(build, runner);
    return { workDir, suiteDir };
  }

  test('is there for another instance type, and for nothing else that is asked', async () => {
    const { workDir } = aFolder();
    const next = KeptBuilds.open(workDir, { ...request, instanceType: 'local' });
    expect(next.runner(build)).toEqual({ ...runner, builtFor: 'local-1cpu' });
    expect(next.runner([...build, '--branch', 'x'])).toBeNull();
    const other = { ...request, suite: { ...request.suite, commit: 'f'.repeat(40) } };
    expect(KeptBuilds.open(workDir, other).runner(build)).toBeNull();
  });

  test('outlives that its folder is removed, and is taken back once', async () => {
    const { suiteDir, workDir } = aFolder();
    const next = KeptBuilds.open(workDir, { ...request, instanceType: 'local' });
    expect(readdirSync(workDir)).not.toContain('candidate');
    expect(await next.takeBack(suiteDir)).toBe(true);
    expect(readdirSync(suiteDir)).toEqual(['f']);
    expect(await next.takeBack(suiteDir)).toBe(false);
  });

  test('is what cargo has built it from, which only the build itself shows', () => {
    const { workDir } = aFolder();
    const source = { url: 'https://host/x', commit: 'a'.repeat(40) };
    const kept = KeptBuilds.open(workDir, request);
    expect(kept.byCargo('/build/rust', [source])).toEqual([source]);
    const next = KeptBuilds.open(workDir, request);
    expect(next.byCargo('/build/rust', [])).toEqual([source]);
    expect(next.byCargo('/build/c', [])).toEqual([]);
  });

  test('is none where the suite was not whole', async () => {
    const workDir = tempDir();
    const suiteDir = join(workDir, 'candidate', 'suite');
    mkdirSync(suiteDir, { recursive: true });
    KeptBuilds.open(workDir, request).keepRunner(build, runner);
    expect(await KeptBuilds.open(workDir, request).takeBack(suiteDir)).toBe(false);
  });

  test.each(['', '{', '{"key":1}'])('is none where its record is %j', async (text) => {
    const { suiteDir, workDir } = aFolder();
    writeFileSync(join(workDir, 'builds.json'), text);
    const next = KeptBuilds.open(workDir, request);
    expect([next.runner(build), await next.takeBack(suiteDir)]).toEqual([null, false]);
  });
});
