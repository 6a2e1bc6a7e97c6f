import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { readRunResult } from '../contract/read-document.ts';
import { REQUEST_WORKLOADS } from '../contract/tasks.ts';
import { workloadsUrl } from '../process/programs.ts';
import { CommandLine } from '../testing/command-line.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';

// Each starts some twenty processes.
vi.setConfig({ testTimeout: 120_000 });

const CLIENT = fileURLToPath(new URL('../testing/small-client.ts', import.meta.url));
const NODE = process.execPath;
const WORKLOADS = [
  { action: 'download', fileSize: '1KiB', numFiles: 2, maxRepeatCount: 2 },
  { action: 'upload', fileSize: '1KiB', filesOnDisk: true },
];

function mine(more: object = {}) {
  const command = (action: string) => [NODE, CLIENT, action, '{bucket}', '{key}', '{file}'];
  return { upload: command('upload'), download: command('download'), ...more };
}

function fileWith(clients: object, workloads: object[] = WORKLOADS): string {
  const path = join(tempDir(), 's3-benchmarks.json');
  writeFileSync(path, JSON.stringify({ clients, workloads }));
  return path;
}

/** Without what this machine happens to have installed. */
function start(args: readonly string[]): CommandLine {
  return new CommandLine(args, { PATH: '/usr/bin:/bin' });
}

function resultOf({ out }: CommandLine) {
  const path = join(out, 'result.json');
  return readRunResult(readFileSync(path, 'utf8'), path);
}

test('a client of a file stands beside a built-in one in the same run, with its version', async () => {
  const version = [NODE, '-p', '"mine 1.2.3"'];
  const broken = { download: ['sh', '-c', 'exit 0', '{file}'] };
  const clients = fileWith({ mine: mine({ version }), broken }, WORKLOADS.slice(0, 1));
  const asked = ['--clients', clients, '--s3-clients', 'mine,raw-http,broken'];
  const run = start([...asked, '--instance-types', 'local', '--runs', '1']);
  expect(await run.exited, run.stderr).toBe(1);
  const [job] = resultOf(run).jobs;
  expect(job!.s3ClientVersions).toMatchObject({ mine: '1.2.3' });
  const ended = job!.cases.map((one) => [one.s3Client, one.workload, one.status, one.reason]);
  expect(ended).toEqual([
    ['mine', 'download-1KiB-2x', 'measured', null],
    ['raw-http', 'download-1KiB-2x', 'measured', null],
    [
      'broken',
      'download-1KiB-2x',
      'failed',
      expect.stringContaining('its "download" command has to write {file}'),
    ],
  ]);
  expect(resultOf(run).options).toMatchObject({ clients: [clients] });
  // What is not installed, but was not asked for either.
  expect(run.stdout).not.toContain('Not measured');
});

test('a build that fails fails its own client only', async () => {
  const clients = fileWith(
    { good: mine(), bad: mine({ build: ['sh', '-c', 'echo no compiler; exit 3'] }) },
    WORKLOADS.slice(0, 1),
  );
  const asked = ['--clients', clients, '--s3-clients', 'good,bad', '--runs', '1'];
  const run = start([...asked, '--instance-types', 'local']);
  expect(await run.exited, run.stderr).toBe(1);
  const { cases } = resultOf(run).jobs[0]!;
  expect(cases.map((one) => [one.s3Client, one.status])).toEqual([
    ['good', 'measured'],
    ['bad', 'failed'],
  ]);
  expect(cases[1]!.reason).toBe('its "build" failed: no compiler');
});

test.each([
  [
    'a program that is nowhere',
    { download: ['no-such-program', '{file}'] },
    '(no-such-program is not on PATH): install it, or',
  ],
  [
    'a program that lacks something itself',
    mine({ version: ['sh', '-c', 'echo its library is not there; exit 1'] }),
    '(sh is on PATH but does not work: its library is not there): fix that, or',
  ],
  ['a placeholder that is none', { download: [NODE, '{fil}'] }, 'Did you mean "file"?'],
])('%s is refused before anything starts', async (_, client, message) => {
  const run = start(['--clients', fileWith({ mine: client })]);
  expect(await run.exited).toBe(2);
  expect(run.stderr).toContain(message);
  expect(run.stderr.trim()).not.toContain('\n');
});

test('lists what is here, and why others are not', async () => {
  const clients = fileWith({ mine: mine(), gone: { runner: ['no-such-program'] } });
  const run = start(['clients', '--clients', clients]);
  expect(await run.exited, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/mine .* unknown .* your own/);
  expect(run.stdout).toMatch(/raw-http .* node v.* built in/);
  expect(run.stdout).toContain('gone: no-such-program is not on PATH');
});

test('lists the workloads that can be named', async () => {
  const run = start(['workloads']);
  expect(await run.exited, run.stderr).toBe(0);
  const names = readdirSync(fileURLToPath(workloadsUrl())).map((file) => file.split('.')[0]!);
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) expect(run.stdout).toContain(`- ${name}: `);
  expect(run.stdout).toMatch(/From\s+download-64KiB-16x\s+to\s+download-64KiB-1_024x\./);
  const [usual = '', onDemand = ''] = run.stdout.split('measured only when named:');
  for (const name of REQUEST_WORKLOADS) {
    expect(usual).not.toContain(`- ${name}: `);
    expect(onDemand).toContain(`- ${name}: `);
  }
});

test('two commits of a client are built apart and compared', async () => {
  const repository = await GitRepository.create(join(tempDir(), 'client'));
  const build = ['sh', '-c', 'cp source built'];
  const script = `cat built >&2; exec "$@"`;
  const command = (action: string) => ['sh', '-c', script, 'sh', ...mine()[action as 'upload']];
  const file = {
    clients: { mine: { build, version: ['cat', 'built'], upload: command('upload') } },
    workloads: WORKLOADS.slice(1),
  };
  const files = { 's3-benchmarks.json': JSON.stringify(file) };
  const baseline = await repository.commit({ ...files, source: 'version 1.0' });
  await repository.git('branch', 'before');
  const candidate = await repository.commit({ ...files, source: 'version 2.0' });
  const path = join(repository.path, 's3-benchmarks.json');
  const sides = ['--branch', candidate, '--compare-with', 'before', '--screen-rounds', '1'];
  const limits = ['--max-rounds', '1', '--instance-types', 'local'];
  const run = start(['--clients', path, ...sides, ...limits]);
  expect(await run.exited, run.stderr).toBe(0);
  const { jobs, suite } = resultOf(run);
  expect(suite.client).toMatchObject({
    candidate: { commit: candidate },
    baseline: { commit: baseline },
  });
  const { cases, s3ClientVersions } = jobs[0]!;
  expect(s3ClientVersions).toEqual({ mine: '2.0' });
  expect(cases.map((one) => [one.side, one.status, one.measurements.length > 0])).toEqual([
    ['candidate', 'measured', true],
    ['baseline', 'measured', true],
  ]);
});
