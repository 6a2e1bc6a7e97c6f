import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { startJob } from '../../src/testing/compared-suite/job.ts';
import { compareRequest, SHORT, twoCommits } from '../../src/testing/compared-suite/suite.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';

const python = await execa('python3', ['--version'], { reject: false });

describe.skipIf(python.failed)('the sides of a comparison (needs python3)', () => {
  test('are built before anything is timed, each language once, with its own branch', async () => {
    const commits = await twoCommits({}, {});
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
    expect(job.verdicts()).toEqual([
      ['notComparable', expect.stringContaining('both sides are the same code')],
      ['notFlagged', null],
    ]);
    expect(new Set(job.logged().map(({ of: [, s3Client] }) => s3Client))).toEqual(
      new Set(['good']),
    );
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
