import { join } from 'node:path';
import { split } from 'shlex';
import { afterEach, expect, test, vi } from 'vitest';
import { prepareLocalRun } from '../app/local-run.ts';
import { optionsGiven } from '../app/request.ts';
import type { RunResult } from '../contract/run-result.ts';
import { emptyRun } from '../orchestrator/run-plan.ts';
import { reportModel } from '../report/model/model.ts';
import { reproduction } from '../report/sections/reproduce.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { whyNoNamespaces } from '../testing/processes.ts';
import { anUpload, aWorkload } from '../testing/requests.ts';
import { aCase, aJob } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { commandLine, type RunCommand } from './options.ts';
import { requestOf } from './run-local.ts';

type Offer = Awaited<ReturnType<typeof prepare>>;

/** All checks that a command meets before something is started. */
async function prepare(args: readonly string[]) {
  let typed: RunCommand | undefined;
  const never = () => expect.unreachable('no command of its own');
  const others = { compareFiles: never, history: never, init: never, initAws: never };
  const handlers = { ...others, clients: never, workloads: never, serve: never };
  const run = async (command: RunCommand) => {
    typed = command;
  };
  await commandLine({ ...handlers, run }, '1.0').parseAsync(args, { from: 'user' });
  const { offer, plan, request } = await prepareLocalRun({
    request: requestOf(typed!),
    identity: { runKey: 'local-1', nonce: '0'.repeat(32) },
    scratch: tempDir(),
    environment: process.env,
    signal: new AbortController().signal,
  });
  return { offer, plan, request, asked: plan.jobs[0]!.request };
}

/** The run of a plan, every case of which was measured. */
function measured({ asked, offer, plan, request }: Offer): RunResult {
  const options = optionsGiven(request);
  const sized = [...(offer.sizes?.values() ?? [])].map((names) => names[0]!);
  const workloads = asked.workloads.length > 0 ? asked.workloads : sized;
  const sides = asked.compare ? (['candidate', 'baseline'] as const) : (['candidate'] as const);
  const cases = sides.flatMap((side) =>
    asked.buckets.flatMap(({ name: bucket, storageClass }) =>
      asked.s3Clients.flatMap((s3Client) =>
        workloads.map((workload) => aCase({ side, bucket, storageClass, s3Client, workload })),
      ),
    ),
  );
  const run = emptyRun(plan, new Date('2026-01-01'));
  return { ...run, ...(options && { options }), jobs: [aJob({ instanceType: 'local', cases })] };
}

const program = [process.execPath, '{bucket}', '{key}', '{file}'];
const FILE = JSON.stringify({
  clients: { mine: { upload: program, download: program } },
  workloads: [{ action: 'upload', fileSize: '1KiB', filesOnDisk: true }],
});

async function twoCommits(files: Record<string, string>) {
  const repository = await GitRepository.create(join(tempDir(), 'my own'));
  await repository.commit(files);
  await repository.git('branch', 'before');
  await repository.commit({ changed: 'yes' });
  return repository.path;
}

const client = () => twoCommits({ 'bench/clients.json': FILE, 's3-benchmarks.json': FILE });
const clientBelow = async () =>
  join(await twoCommits({ 'bench/s3-benchmarks.json': FILE }), 'bench');
const suite = () =>
  twoCommits({
    'scripts/build-runner.py': '',
    'scripts/prep-build-run-benchmarks.py': '',
    'workloads/w.run.json': JSON.stringify(aWorkload({ tasks: [anUpload('upload/x', 1000)] })),
  });
const RCLONE = ['--s3-clients', 'rclone'];

const KINDS: Record<string, () => Promise<readonly string[]>> = {
  'of the built-in suite': async () => ['--s3-clients', 'sdk-js,raw-http', '--budget', '5m'],
  'that is a number of runs': async () => ['--runs', '3', '--warmup', '2', '--budget', '1h'],
  'of a client file': async () => ['--clients', join(await client(), 's3-benchmarks.json')],
  'of a commit of a client file': async () => [
    ...['--clients', join(await client(), 'bench/clients.json'), '--branch', 'before'],
  ],
  'of a command': async () => ['--client', `mine:download=${program.join(' ')}`],
  'of a suite': async () => ['--suite', await suite(), '--branch', 'before', ...RCLONE],
  'that compares a suite': async () => [
    ...['--suite', await suite(), '--compare-with', 'before', ...RCLONE],
  ],
  'that compares a client repository': async () => [
    ...['--client-repository', await client(), '--compare-with', 'before'],
  ],
  'that compares a client file': async () => [
    ...['--clients', join(await client(), 'bench/clients.json'), '--compare-with', 'before'],
  ],
  'that compares a client file of the current folder': async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(await clientBelow());
    return ['--compare-with', 'before'];
  },
  'that compares the built-in suite with itself': async () => [
    ...['--compare-with', 'self', '--workloads', 'download-64KiB-128x'],
  ],
  'that compares a client file with itself': async () => [
    ...['--clients', join(await client(), 's3-benchmarks.json'), '--compare-with', 'self'],
  ],
  'that is a sweep': async () => ['--sizes', '64KiB,1MiB', '--concurrency', '1,8'],
  'as on AWS, with a profile': async () => [
    ...['--as-aws', '--s3-profile', 's3-standard', '--storage-classes', 'S3Express,S3Standard'],
  ],
  'at an endpoint': async () => [
    ...['--endpoint', 'http://127.0.0.1:9000', '--bucket', 'my-bucket', '--region', 'eu-west-1'],
  ],
};

afterEach(() => vi.restoreAllMocks());

test.for(Object.keys(KINDS))(
  'the command that gives a run %s again is accepted',
  async (kind, { skip }) => {
    const unable = kind.startsWith('as on AWS') ? whyNoNamespaces() : null;
    skip(unable !== null, unable ?? '');
    const first = await prepare(await KINDS[kind]!());
    const { lines } = reproduction(reportModel(measured(first)))!;
    const again = await prepare(split(lines[0]!.replace('npm start --', '')));
    const codeOf = ({ asked }: Offer) => ({
      suite: asked.suite.commit,
      client: asked.client?.commit,
      file: asked.clientFile,
      baseline: asked.compare && [asked.compare.suite.commit, asked.compare.client?.commit],
    });
    expect(codeOf(again)).toEqual(codeOf(first));
    const { asAws, buckets, clients, ownWorkloads, s3Clients, s3Profile } = first.asked;
    expect(again.asked.buckets).toEqual(buckets);
    expect(again.asked.s3Clients.toSorted()).toEqual(s3Clients.toSorted());
    expect([again.asked.asAws, again.asked.s3Profile]).toEqual([asAws, s3Profile]);
    expect([again.asked.clients, again.asked.ownWorkloads]).toEqual([clients, ownWorkloads]);
    expect(again.request.endpoint).toEqual(first.request.endpoint);
  },
);
