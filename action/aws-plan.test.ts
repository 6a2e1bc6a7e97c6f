import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { earlierRuns } from '../src/aws/s3-results.ts';
import type { Trigger } from '../src/contract/names.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { type ClientSide, connect, startFakeAws } from '../src/testing/fake-aws/client-side.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { aRunResult } from '../src/testing/run-results.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { planOnAws } from './aws-plan.ts';
import type { Inputs } from './inputs.ts';

const SUITE = 'https://github.com/octo-org/suite.git';

function keep({ aws }: ClientSide, key: string, fields: Partial<RunResult> = {}): void {
  const suite = { ...aRunResult().suite, repository: SUITE };
  aws.results.objects.set(`history/${key}.json`, JSON.stringify(aRunResult({ suite, ...fields })));
}

async function read({ access, aws, patience }: ClientSide, trigger: Trigger = 'workflow_dispatch') {
  const bucket = aws.manifest.resultsBucket!;
  const runs = await earlierRuns(SUITE, { access, bucket, trigger, patience });
  return runs.map(({ runKey }) => runKey);
}

describe('earlier runs', () => {
  test('are the newest three of this month and the last, nightly ones among them', async () => {
    const side = await startFakeAws();
    keep(side, 'workflow_dispatch/2026/01/01/a', {
      runKey: 'a',
      startedAt: '2026-01-01T02:00:00Z',
    });
    keep(side, 'schedule/2026/01/01/b', { runKey: 'b', startedAt: '2026-01-01T09:00:00Z' });
    keep(side, 'schedule/2025/12/31/c', { runKey: 'c', startedAt: '2025-12-31T09:00:00Z' });
    keep(side, 'schedule/2025/12/30/d', { runKey: 'd' });
    keep(side, 'schedule/2025/11/30/e', { runKey: 'e' });
    keep(side, 'issue_comment/2026/01/01/f', { runKey: 'f' });
    expect(await read(side)).toEqual(['b', 'a', 'c']);
    expect(side.aws.count('s3:GetObject')).toBe(3);
  });

  test('of comments tell nothing, not even to comments: strangers’ code has stored them', async () => {
    const side = await startFakeAws();
    keep(side, 'issue_comment/2026/01/01/f', { runKey: 'f' });
    keep(side, 'workflow_dispatch/2026/01/01/a', { runKey: 'a' });
    expect(await read(side, 'issue_comment')).toEqual(['a']);
  });

  test('of another suite tell nothing', async () => {
    const side = await startFakeAws();
    keep(side, 'schedule/2026/01/01/a', { suite: aRunResult().suite });
    expect(await read(side)).toEqual([]);
  });

  test('that may not be read are done without', async () => {
    const side = await startFakeAws();
    side.aws.faults.add('s3:ListObjectsV2', 'deny');
    expect(await read(side)).toEqual([]);
    expect(side.notices).toEqual([expect.stringMatching(/so times are guessed: s3:ListBucket on/)]);
  });

  test('that cannot be understood are left out', async () => {
    const side = await startFakeAws();
    keep(side, 'schedule/2026/01/01/a', { runKey: 'a' });
    side.aws.results.objects.set('history/schedule/2026/01/01/b.json', '{');
    expect(await read(side)).toEqual(['a']);
    expect(side.notices).toEqual([
      expect.stringMatching(/so times are guessed: .*b\.json is not JSON/),
    ]);
  });
});

describe('a run of a repository that has a client file', () => {
  const FILE = {
    clients: { mine: { build: ['./build'], runner: ['./run'] } },
    workloads: [{ action: 'upload', fileSize: '1KiB' }],
  };

  async function repositoryWith(file: object): Promise<GitRepository> {
    const repository = await GitRepository.create(join(tempDir(), 'client'));
    await repository.commit({ 's3-benchmarks.json': JSON.stringify(file) });
    return repository;
  }

  async function planFor(
    { access, aws, backend, patience }: ClientSide,
    { path }: GitRepository,
    trigger: Trigger = 'issue_comment',
    asked: Partial<Inputs> = { suite: 'builtin', s3Clients: ['mine', 'raw-http'] },
    manifest = aws.manifest,
  ) {
    return planOnAws({
      inputs: { clientRepository: path, ...asked } as Inputs,
      aws: { legs: 1, timeBudgetMinutes: 330 },
      stack: { access, backend, bucket: manifest.resultsBucket!, manifest },
      ...{ patience, trigger, runKey: 'gh-1-abcd', tempDir: tempDir() },
    });
  }

  test.each([
    ['issue_comment', 'untrusted', false],
    ['workflow_dispatch', 'trusted', true],
  ] as const)('by %s has the %s role, whatever the file says', async (trigger, role, trusted) => {
    const side = await startFakeAws();
    const repository = await repositoryWith(FILE);
    const { plan } = await planFor(side, repository, trigger);
    const { instanceTypes } = side.aws.manifest;
    expect(plan.jobs).toHaveLength(3);
    for (const { instanceType, jobDefinition, request } of plan.jobs) {
      expect(jobDefinition).toBe(instanceTypes[instanceType]![role]);
      expect(request).toMatchObject({ trusted, metrics: trusted });
    }
  });

  test('tells jobs the file and the commit, its workloads, and no command of it', async () => {
    const side = await startFakeAws();
    const repository = await repositoryWith(FILE);
    const commit = await repository.git('rev-parse', 'HEAD');
    const { plan } = await planFor(side, repository);
    const [job] = plan.jobs;
    expect(job!.request).toMatchObject({
      client: { repository: repository.path, commit },
      clientFile: 's3-benchmarks.json',
      s3Clients: ['mine', 'raw-http'],
      workloads: ['upload-1KiB-1x'],
    });
    expect(job!.request.clients).toBeUndefined();
    expect(job!.parameters.request).not.toContain('./build');
  });

  test('needs no word in the comment where the suite of the stack is the built-in one', async () => {
    const side = await startFakeAws();
    const repository = await repositoryWith(FILE);
    const defaults = { ...side.aws.manifest.defaults, s3Clients: ['mine'], workloads: [] };
    const manifest = { ...side.aws.manifest, suite: 'builtin', defaults };
    const { plan } = await planFor(side, repository, 'issue_comment', {}, manifest);
    expect(plan.jobs[0]!.request).toMatchObject({
      ...{ clientFile: 's3-benchmarks.json', s3Clients: ['mine'] },
      workloads: ['upload-1KiB-1x'],
    });
  });

  test('goes on with the jobs that an earlier leg has started', async () => {
    const side = await startFakeAws();
    const repository = await repositoryWith(FILE);
    const { plan } = await planFor(side, repository);
    await side.backend.submit(plan.jobs[0]!);
    await repository.commit({ 's3-benchmarks.json': '{}' });
    const next = await planFor(connect(side.aws), repository);
    expect(next.expected).toBeNull();
    expect(next.plan).toEqual(plan);
  });

  test('is refused where the file calls a client as a built-in one is', async () => {
    const repository = await repositoryWith({ clients: { 'raw-http': { runner: ['./run'] } } });
    const side = await startFakeAws();
    await expect(planFor(side, repository)).rejects.toThrow(
      's3-benchmarks.json" calls a client "raw-http", as a built-in one is: rename it.',
    );
  });
});
