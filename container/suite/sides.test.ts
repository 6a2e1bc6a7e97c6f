import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { judgeRun } from '../../src/judge/judge.ts';
import { startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { aCompareRun } from '../../src/testing/comparisons.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { caseOfSide, whyUntimed } from '../measure/side.ts';
import { suiteSides } from './sides.ts';
import { TOOLS_SCRIPT } from './tools.ts';

const python = await execa('python3', ['--version'], { reject: false });

describe.skipIf(python.failed)('the sides of a comparison (needs python3)', () => {
  test('are built before anything is timed, each language once, with its own branch', async () => {
    const files = {
      'scripts/utils.py': `S3_CLIENTS = {'cli-crt': 'python', 'boto3-crt': 'python', 's5cmd': 's5cmd'}`,
    };
    const commits = await twoCommits({ files }, { files });
    await commits.suite.git('branch', 'feature', commits.candidate);
    const request = compareRequest(
      commits,
      { design: SHORT, suite: { ref: 'main', commit: commits.baseline } },
      {
        suite: { repository: commits.suite.path, ref: 'feature', commit: commits.candidate },
        s3Clients: ['cli-crt', 'boto3-crt', 's5cmd'],
      },
    );
    const job = startJob(request, commits);
    expect(await job.reason).toBeNull();
    const built = job.builds().map(({ build, branch, suite }) => {
      return `${suite.split('/').at(-2)} ${build} ${branch}`;
    });
    expect(built).toEqual([
      ...['candidate python feature', 'candidate s5cmd feature'],
      ...['baseline python null', 'baseline s5cmd null'],
    ]);
    expect(job.everything().findIndex((line) => 'of' in line)).toBe(4);
    expect(job.stored().suite).toMatchObject({
      commit: commits.candidate,
      baseline: { ref: 'main', commit: commits.baseline },
    });
  });

  test('of an A/A run are built apart, without a compiler’s cache, in paths of other lengths', async () => {
    const commits = await twoCommits({}, {});
    const same = { ...commits, baseline: commits.candidate };
    const folders = async (design: typeof SHORT) => {
      const job = startJob(compareRequest(same, { design }), commits);
      await job.reason;
      return job
        .builds()
        .slice(-2)
        .map(({ ccache, folder }) => ({ ccache, name: folder.split('/').at(-2)! }));
    };
    const built = await folders({ ...SHORT, againstItself: true, seed: 3 + 64 * 10 });
    expect(built).toEqual([
      { ccache: false, name: 'build-xxx' },
      { ccache: false, name: 'build-xxxxxxxxxx' },
    ]);
    const usual = await folders(SHORT);
    expect(usual).toEqual(Array(2).fill({ ccache: true, name: 'build' }));
  });

  /** A client's repository with a main branch and a commit that only a pull request has. */
  async function clientRepository() {
    const client = await GitRepository.create(join(tempDir(), 'client'));
    const main = await client.commit({ f: 'main' });
    await client.git('checkout', '--quiet', '--detach');
    const change = await client.commit({ f: 'change' });
    await client.git('update-ref', 'refs/pull/7/head', change);
    await client.git('checkout', '--quiet', 'main');
    const later = await client.commit({ f: 'later' });
    return { client, main, change, later };
  }

  test('use the commits of a client that are under test, and no other repository changes', async () => {
    const { client, main, change } = await clientRepository();
    const other = await GitRepository.create(join(tempDir(), 'client-extra'));
    const otherMain = await other.commit({ f: '' });
    const build = { good: { clone: [client.path, other.path] } };
    const commits = await twoCommits({}, { build });
    const suite = { ref: null, commit: commits.baseline };
    const request = compareRequest(
      commits,
      { design: SHORT, suite, client: { ref: null, commit: main } },
      {
        suite: { repository: commits.suite.path, ...suite },
        client: { repository: client.path, ref: 'refs/pull/7/head', commit: change },
        s3Clients: ['good', 'unconcerned'],
      },
    );
    const job = startJob(request, commits);
    expect(await job.reason).toBeNull();
    const s3Clients = ['good'];
    expect(job.stored().suite.repositories).toEqual([
      { side: 'candidate', url: client.path, commit: change, s3Clients },
      { side: 'candidate', url: other.path, commit: otherMain, s3Clients },
      { side: 'baseline', url: client.path, commit: main, s3Clients },
      { side: 'baseline', url: other.path, commit: otherMain, s3Clients },
    ]);
    expect(job.stored().jobs[0]!.s3ClientVersions).toEqual({
      good: `client ${change.slice(0, 7)}, client-extra ${otherMain.slice(0, 7)}`,
    });
    expect(job.verdicts()).toEqual([
      [
        'notComparable',
        `the baseline skipped it: the build of unconcerned does not take ${client.path}: it clones no repository`,
      ],
      ['notFlagged', null],
    ]);
    expect(job.builds().map(({ build, suite }) => `${suite.split('/').at(-2)} ${build}`)).toEqual([
      ...['candidate good', 'candidate unconcerned', 'baseline good'],
    ]);
    expect(new Set(job.logged().map(({ of: [, s3Client] }) => s3Client))).toEqual(
      new Set(['good']),
    );
  });

  /** A request that compares a change of a client with its main branch. */
  async function comparedClient(suite: Parameters<typeof twoCommits>[0], s3Clients: string[]) {
    const { client, main, change } = await clientRepository();
    const commits = await twoCommits({}, suite);
    const of = { ref: null, commit: commits.baseline };
    const request = compareRequest(
      commits,
      { design: SHORT, suite: of, client: { ref: null, commit: main } },
      {
        suite: { repository: commits.suite.path, ...of },
        client: { repository: client.path, ref: 'refs/pull/7/head', commit: change },
        s3Clients,
      },
    );
    return { client, main, change, job: startJob(request, commits) };
  }

  test('of which no build takes the client under test are failed, naming what they take', async () => {
    const other = await GitRepository.create(join(tempDir(), 'other'));
    await other.commit({ f: '' });
    const build = { good: { clone: [other.path] } };
    const { client, job } = await comparedClient({ build }, ['good', 'bare']);
    expect(await job.reason).toBeNull();
    const says = `does not take ${client.path}: it clones`;
    const hint = 'a folder is given by --mirror URL=PATH';
    expect(job.verdicts()).toEqual([
      ['failed', `candidate: the build of good ${says} ${other.path}; ${hint}`],
      ['failed', `candidate: the build of bare ${says} no repository`],
    ]);
    expect(job.builds().map(({ suite }) => suite.split('/').at(-2))).toEqual([
      'candidate',
      'candidate',
    ]);
  });

  test('get the commit under test where another repository pins it as a submodule', async () => {
    const parent = await GitRepository.create(join(tempDir(), 'parent.git'));
    const url = `file://${parent.path}`;
    const { client, main, change } = await clientRepository();
    const local = ['-c', 'protocol.file.allow=always'];
    await parent.git(...local, 'submodule', '--quiet', 'add', client.path, 'crt/client');
    const pinned = await parent.commit({ f: 'parent' });
    const build = { good: { clone: [url] } };
    const files = { 'scripts/utils.py': `URL = '${url}'` };
    const commits = await twoCommits({}, { build, files });
    const of = { ref: null, commit: commits.baseline };
    const request = compareRequest(
      commits,
      { design: SHORT, suite: of, client: { ref: 'main', commit: main } },
      {
        suite: { repository: commits.suite.path, ...of },
        client: { repository: client.path, ref: null, commit: change },
      },
    );
    const job = startJob(request, commits);
    expect(await job.reason).toBeNull();
    const s3Clients = ['good'];
    expect(job.stored().suite.repositories).toEqual([
      { side: 'candidate', url, commit: pinned, s3Clients },
      { side: 'candidate', url: client.path, commit: change, s3Clients },
      { side: 'baseline', url, commit: pinned, s3Clients },
      { side: 'baseline', url: client.path, commit: main, s3Clients },
    ]);
    expect(job.verdicts()).toEqual([['notFlagged', null]]);
  });

  test('whose suites have different S3 clients: a new one is measured, one that is gone is not', async () => {
    const has = (clients: string) => ({ files: { 'scripts/utils.py': `S3_CLIENTS = ${clients}` } });
    const commits = await twoCommits(
      has("{'good': 'c', 'js-tm': 'js'}"),
      has("{'good': 'c', 'old': 'c'}"),
    );
    const s3Clients = ['good', 'js-tm', 'old', 'nobody'];
    const job = startJob(compareRequest(commits, { design: SHORT }, { s3Clients }), commits);
    expect(await job.reason).toBeNull();
    const verdicts = job.comparisons().map(({ s3Client, verdict, reason }) => {
      return [s3Client, verdict, reason];
    });
    expect(verdicts.sort()).toEqual([
      ['good', 'notFlagged', null],
      ['js-tm', 'new', 'the baseline has no such case'],
      ['nobody', 'failed', 'candidate: the suite has no S3 client nobody: it has good, js-tm, old'],
      [
        'old',
        'notComparable',
        "the candidate skipped it: the candidate's suite has no S3 client old",
      ],
    ]);
    expect(job.of('candidate', 'js-tm')).toMatchObject({
      status: 'measured',
      measurements: [{}, {}, {}],
    });
    expect(job.of('baseline', 'js-tm')).toBeUndefined();
    expect(job.builds().map(({ build, suite }) => `${suite.split('/').at(-2)} ${build}`)).toEqual([
      ...['candidate c', 'candidate js', 'baseline c'],
    ]);
  });

  test('that fall back to the same commits are not timed', async () => {
    const { client, later } = await clientRepository();
    const commits = await twoCommits({}, { build: { good: { clone: [client.path] } } });
    const suite = { repository: commits.suite.path, ref: 'nowhere-else', commit: commits.baseline };
    const baseline = { ref: null, commit: commits.baseline };
    const job = startJob(compareRequest(commits, { suite: baseline }, { suite }), commits);
    expect(await job.reason).toBeNull();
    expect(job.builds().map(({ branch }) => branch)).toEqual(['nowhere-else', null]);
    expect(job.stored().suite.repositories.map(({ commit }) => commit)).toEqual([later, later]);
    expect(job.verdicts()).toEqual([['notComparable', expect.stringContaining('the same code')]]);
    expect(job.logged()).toEqual([]);
  });

  test('have the workloads that a result can name; the others are told of', async () => {
    const files = { 'workloads/x y.run.json': JSON.stringify(UPLOAD) };
    const commits = await twoCommits({ files }, { files });
    const job = startJob(compareRequest(commits, { design: SHORT }), commits);
    expect(await job.reason).toBeNull();
    expect(job.cases().map(({ workload }) => workload)).toEqual(['w', 'w']);
    expect(job.lines).toContain(
      'Left out, because its name is not valid for a workload: x y.run.json',
    );
  });

  test.each([
    ['different on each side', 'one', 'another', true],
    ['the same', 'one', 'one', false],
    ['there on one side only', 'one', null, true],
    ['not run on this machine', 'one', 'another', false, 'debian 12'],
  ])(
    'share the tools of a script that is %s',
    async (_, candidate, baseline, differ, system = 'amzn 2023') => {
      const tools = (text: string | null) => ({ files: { [TOOLS_SCRIPT]: text } });
      const commits = await twoCommits(tools(candidate), tools(baseline));
      const request = compareRequest(commits);
      const lines: string[] = [];
      const now = () => new Date();
      const sink = { write: async () => {} };
      const sides = await suiteSides(
        request.compare!,
        {
          ...{ request, now, workDir: commits.dir, signal: new AbortController().signal },
          document: new JobDocument(request, aHost(), { sink, now, attempt: 1 }),
          environment: { PATH: fakeProgram('python3', 'echo runner') },
          log: (line) => lines.push(line),
        },
        { system, isRoot: true },
      );
      expect(lines.some((line) => line.startsWith('Nothing is built'))).toBe(differ);
      const cell = { bucket: request.buckets[0]!.name, s3Client: 'good', workload: 'w' };
      const ends = whyUntimed(cell, sides, false);
      expect(ends?.baseline.reason ?? null).toEqual(
        differ ? expect.stringMatching(/^scripts\/install-tools-AL2023\.py is different/) : null,
      );
      if (!ends) return;
      const cases = [
        caseOfSide(cell, sides.candidate, ends.candidate),
        caseOfSide(cell, sides.baseline, ends.baseline),
      ];
      expect(judgeRun(aCompareRun(cases)).comparisons).toMatchObject([
        { verdict: 'notComparable', reason: expect.stringContaining('different on each side') },
      ]);
    },
  );

  test.each([
    [
      'a suite that cannot be compared',
      { files: { 'scripts/build-runner.py': null } },
      {},
      /suite has no scripts\/build-runner\.py at [0-9a-f]{40}/,
    ],
    [
      'a workload that neither side has',
      {},
      { workloads: ['nope'] },
      /^neither side has a workload nope$/,
    ],
    [
      'a commit of the client that is gone',
      {},
      { client: { repository: 'CLIENT', ref: null, commit: 'f'.repeat(40) } },
      /^the client's commit could not be fetched: .* has no commit ffff/,
    ],
    [
      'a client that cannot be fetched',
      {},
      { client: { repository: '/no/such', ref: null, commit: 'f'.repeat(40) } },
      /^the client's repository could not be fetched/,
    ],
  ])('the job fails for %s', async (_, candidate, request, message) => {
    const commits = await twoCommits(candidate, {});
    const whole = compareRequest(commits, {}, request);
    if (whole.client?.repository === 'CLIENT') whole.client.repository = commits.suite.path;
    const job = startJob(whole, commits);
    expect(await job.reason).toMatch(message);
    expect(job.stored().jobs[0]).toMatchObject({ status: 'FAILED', reason: await job.reason });
  });
});
