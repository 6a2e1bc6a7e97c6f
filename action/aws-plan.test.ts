import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Trigger } from '../src/contract/names.ts';
import { type ClientSide, connect, startFakeAws } from '../src/testing/fake-aws/client-side.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { planOnAws } from './aws-plan.ts';
import type { Inputs } from './inputs.ts';

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
      's3-benchmarks.json" has a client "raw-http", which is the name of a built-in one: rename it.',
    );
  });
});
