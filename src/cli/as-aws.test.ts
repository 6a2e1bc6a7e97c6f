import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JAVASCRIPT_CLIENTS } from '../contract/javascript-clients.ts';
import { readRunResult } from '../contract/read-document.ts';
import { allowedCpus, canPin } from '../process/machine.ts';
import { CommandLine } from '../testing/command-line.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { pidsThatMount, whyNoNamespaces } from '../testing/processes.ts';
import { anUpload, aWorkload } from '../testing/requests.ts';
import { tempDir } from '../testing/temp-dir.ts';

const unable = whyNoNamespaces();
const BUILTIN = Object.keys(JAVASCRIPT_CLIENTS);
const WORKLOADS = ['--workloads', 'upload-64KiB-128x', '--runs', '2'];

/** A process of it is there long enough to be found and killed. */
const LONG = ['--workloads', 'upload-128MiB-1x', '--budget', '1m'];

const SHORT = ['--workloads', 'upload-128MiB-1x', '--budget', '5s'];

/** Parts of the command lines of what a run starts. */
const PROGRAM = {
  inside: 'namespaces/inside.ts',
  server: 's3-server/child.ts',
  job: 'container/main.ts',
  runner: 'builtin/runner.ts',
} as const;

async function finished(...args: string[]) {
  const run = new CommandLine(['--as-aws', '--instance-types', 'local', ...args]);
  const code = await run.exited;
  const path = join(run.out, 'result.json');
  const result = () => readRunResult(readFileSync(path, 'utf8'), path);
  return { run, code, result };
}

/** Its runner asks S3 by the name of AWS, then somebody else, and tells what came of it. */
const RUNNER = `
  const { lookup } = require('node:dns/promises');
  const [, workload, bucket, region] = process.argv.slice(2);
  fetch('https://' + bucket + '.s3.' + region + '.amazonaws.com/').then(async ({ status }) => {
    console.log('S3 answered ' + status + ', told of ' + process.env.AWS_ENDPOINT_URL_S3);
    console.log('run with ' + require('node:os').availableParallelism());
    console.log('elsewhere ' + (await lookup('phone-home.example.com').catch(({ code }) => code)));
    console.log('Run:1 Secs:1.0 Gb/s:1.0');
  });`;

async function aSuiteThatPhonesHome({ build = '' } = {}): Promise<string> {
  const suite = await GitRepository.create(join(tempDir(), 'suite'));
  await suite.commit({
    'scripts/build-runner.py': `${build}import os\nprint('${process.execPath} ' + os.path.abspath(__file__ + '/../../runner.cjs'))`,
    'runner.cjs': RUNNER,
    'workloads/w.run.json': JSON.stringify(aWorkload({ tasks: [anUpload('upload/x', 1000)] })),
  });
  return suite.path;
}

const parts = allowedCpus().length > 1 && (await canPin());

describe.skipIf(unable !== null)(`--as-aws (${unable ?? 'namespaces can be made'})`, () => {
  test('measures the built-in clients over TLS at the names of AWS, and says so', async () => {
    const asked = ['--s3-clients', BUILTIN.join(), '--s3-profile', 's3-express'];
    const { code, result, run } = await finished(...asked, ...WORKLOADS);
    expect([code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('against the embedded server, over TLS and AWS hostnames');
    expect(run.stdout).toContain('(S3 profile s3-express)');
    expect(result()).toMatchObject({ asAws: true, s3Profile: { name: 's3-express' } });
    const measured = BUILTIN.map((s3Client) => ({ s3Client, status: 'measured', reason: null }));
    expect(result().jobs[0]!.cases).toMatchObject(measured);
    for (const { measurements } of result().jobs[0]!.cases) {
      expect(measurements.at(-1)!.requests).toMatchObject({ operations: { PutObject: 128 } });
    }
    const summary = readFileSync(join(run.out, 'summary.md'), 'utf8');
    expect(summary).toMatch(/npm start -- .* --s3-profile s3-express --as-aws$/m);
  });

  test('measures S3 Express with the built-in clients that make its sessions, and skips it with others', async () => {
    const asked = ['--s3-clients', BUILTIN.join(), '--storage-classes', 'S3Express'];
    const { code, result, run } = await finished(...asked, ...WORKLOADS);
    expect([code, run.stderr]).toEqual([0, '']);
    const { cases } = result().jobs[0]!;
    expect(cases.map(({ s3Client }) => s3Client)).toEqual(BUILTIN);
    const measured = cases.filter(({ status }) => status === 'measured');
    expect(measured.map(({ s3Client }) => s3Client)).toContain('sdk-js');
    for (const { reason, s3Client, status } of cases) {
      if (status === 'measured') continue;
      expect({ status, reason }).toEqual({
        status: 'skipped',
        reason: `${s3Client} does not create the sessions that S3 Express needs`,
      });
    }
  });

  test('starts the runners of any suite apart, and tells of one that phones home', async () => {
    const suite = await aSuiteThatPhonesHome();
    const { code, result, run } = await finished('--suite', suite, '--s3-clients', 'crt-c');
    expect([code, run.stderr]).toEqual([0, '']);
    const log = readFileSync(join(run.out, 'local.log'), 'utf8');
    expect(log).toMatch(/S3 answered 403, told of undefined\nrun with \d+\nelsewhere ENOTFOUND/);
    const reason = 'it asked for phone-home.example.com, which is not S3';
    expect(log).toContain(`${reason}: nothing else can be reached with --as-aws.`);
    expect(result().jobs[0]!.cases).toMatchObject([{ status: 'measured', reason }]);
  });

  test.runIf(parts)(
    'builds a suite once, with all CPUs, for instance types that have some of them',
    async () => {
      const suite = await aSuiteThatPhonesHome({
        build: `import os; print('built with', len(os.sched_getaffinity(0)))\n`,
      });
      const run = new CommandLine(['--as-aws', '--suite', suite, '--s3-clients', 'crt-c']);
      expect([await run.exited, run.stderr]).toEqual([0, '']);
      const log = (name: string) => readFileSync(join(run.out, name), 'utf8');
      expect(log('local-1cpu.log')).toContain(`built with ${allowedCpus().length}\n`);
      expect(log('local-1cpu.log')).toContain('run with 1\n');
      expect(log('local.log')).not.toContain('built with');
      expect(log('local.log')).toContain(`run with ${allowedCpus().length}\n`);
      expect(run.stdout).toContain('it was built before, for local-1cpu');
    },
  );

  test('is refused before anything is measured where it cannot be had', async () => {
    const bin = tempDir();
    for (const name of ['unshare', 'nsenter', 'sh'])
      symlinkSync(`/usr/bin/${name}`, join(bin, name));
    const run = new CommandLine(['--as-aws', '--s3-clients', 'raw-http'], { PATH: bin });
    expect(await run.exited).toBe(2);
    expect(run.stderr).toMatch(
      /^error: --as-aws cannot create namespaces here \(mount .*\): .*\.\n$/,
    );
    expect(run.running()).toEqual([]);
    expect(readdirSync(run.workDir)).toEqual([]);
  });

  type Program = keyof typeof PROGRAM;
  test.each<[killed: Program | 'command line', moment: Program]>([
    ['inside', 'inside'],
    ['command line', 'inside'],
    ['server', 'server'],
    ['command line', 'server'],
    ['job', 'job'],
    ['server', 'job'],
    ['command line', 'job'],
    ['runner', 'runner'],
    ['job', 'runner'],
    ['server', 'runner'],
    ['command line', 'runner'],
  ])('leaves nothing when the %s is killed as the %s runs', async (killed, moment) => {
    const args = ['--as-aws', '--s3-clients', 'raw-http', '--instance-types', 'local'];
    // Without the process that made its namespaces a run goes on to its end.
    const run = new CommandLine([...args, ...(killed === 'inside' ? SHORT : LONG)]);
    const there = await run.process(PROGRAM[moment]);
    if (moment === 'runner') await expect.poll(() => pidsThatMount(run.workDir)).not.toEqual([]);
    const victim = killed === 'command line' ? run.child.pid! : await run.process(PROGRAM[killed]);
    if (killed === moment) expect(victim).toBe(there);
    process.kill(victim, 'SIGKILL');
    await run.exited;
    if (killed === 'server' && moment !== 'server') {
      const result = readFileSync(join(run.out, 'result.json'), 'utf8');
      expect(readRunResult(result, 'result.json').jobs).toMatchObject([
        { status: 'FAILED', reason: 'the embedded S3 server was killed by SIGKILL' },
      ]);
    }
    // A process that is just becoming another program shows no environment, but its mounts.
    const left = () => [...run.running(), ...pidsThatMount(run.workDir)];
    await expect.poll(left).toEqual([]);
    // As ever, a killed command line leaves its folder to the next one.
    const files = readdirSync(run.workDir).filter((name) => name !== 'out');
    const own = files.filter((name) => name.startsWith(`s3-benchmarks-${run.child.pid}-`));
    expect(files).toEqual(killed === 'command line' ? own : []);
  });

  test('leaves nothing after Ctrl-C', async () => {
    const args = ['--as-aws', '--s3-clients', 'raw-http', '--instance-types', 'local'];
    const run = new CommandLine([...args, ...LONG]);
    await run.process(PROGRAM.runner);
    run.signal('SIGINT');
    expect(await run.exited).toBe(130);
    expect(run.running()).toEqual([]);
    expect(pidsThatMount(run.workDir)).toEqual([]);
    expect(readdirSync(run.workDir)).toEqual(['out']);
  });
});
