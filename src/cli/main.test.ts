import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readRunResult } from '../contract/read-document.ts';
import type { RunResult } from '../contract/run-result.ts';
import { startS3Server } from '../s3-server/server.ts';
import { CommandLine } from '../testing/command-line.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { anEndpointThatIsClosed, relay } from '../testing/proxies.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { anAuthority, noOpenssl } from '../testing/tls-front.ts';
import { shortPath } from './new-files.ts';

const linux = process.platform === 'linux';
const python = await execa('python3', ['--version'], { reject: false });
const script = new URL('../testing/fake-suite.py', import.meta.url);

const workload = (tasks: object[], version = 2) =>
  JSON.stringify({
    version,
    comment: '',
    filesOnDisk: true,
    checksum: null,
    maxRepeatCount: 3,
    maxRepeatSecs: 600,
    tasks,
  });

async function aSuite(dir = tempDir()): Promise<GitRepository> {
  const suite = await GitRepository.create(join(dir, 'suite'));
  await suite.commit({
    'scripts/prep-build-run-benchmarks.py': readFileSync(script, 'utf8'),
    'workloads/w.run.json': workload([{ action: 'download', key: 'download/x', size: 1000 }]),
    'workloads/other-size.run.json': workload([{ action: 'download', key: 'download/x', size: 1 }]),
    'workloads/version-3.run.json': workload([], 3),
    'workloads/broken.run.json': '{',
  });
  await suite.git('checkout', '--quiet', '-b', 'with-clients');
  await suite.commit({ 'scripts/utils.py': "S3_CLIENTS = {'js-tm': 'js', 'rclone': 'rclone'}" });
  await suite.git('checkout', '--quiet', 'main');
  return suite;
}

function resultOf({ out }: CommandLine): RunResult {
  return readRunResult(readFileSync(join(out, 'result.json'), 'utf8'), 'result.json');
}

function words(run: RunResult): string[] {
  return run.jobs.flatMap((job) =>
    job.cases.map((one) => `${job.instanceType} ${one.s3Client} ${one.workload} ${one.status}`),
  );
}

/** As long as it takes to measure anything. */
const BRIEF = ['--runs', '2'];

describe('npm start', () => {
  test('prints its version', async () => {
    const run = new CommandLine(['--version']);
    expect(await run.exited).toBe(0);
    expect(run.stdout).toBe(`${packageJson.version}\n`);
    expect(readdirSync(run.dir)).toEqual([]);
  });

  test('measures, stores and reports, and leaves no temporary file', async () => {
    const choice = ['--s3-clients', 'raw-http', '--workloads', 'upload-64KiB-128x', ...BRIEF];
    const run = new CommandLine([...choice, '--budget', '1m', '--instance-types', 'local']);
    expect(await run.exited, run.stderr).toBe(0);
    const result = resultOf(run);
    expect(words(result)).toEqual(['local raw-http upload-64KiB-128x measured']);
    expect(result.jobs[0]?.s3ClientVersions).toHaveProperty('raw-http');
    expect(result.finishedAt).not.toBeNull();
    expect(readdirSync(run.out).sort()).toEqual([
      'local.log',
      'report.html',
      'result.json',
      'summary.md',
    ]);
    expect(readdirSync(run.runs).sort()).toEqual(['latest', result.runKey]);
    expect(readlinkSync(join(run.runs, 'latest'))).toBe(result.runKey);
    expect(run.stdout).toContain(`Report:  ${shortPath(join(run.out, 'report.html'))}\n`);
    expect(run.stdout).toContain(
      `Latest:  ${shortPath(join(run.runs, 'latest'))} leads to this run\n`,
    );
    expect(run.stdout).toContain('1m of measuring (--budget)');
    expect(run.stdout).toMatch(
      / {2}upload-64KiB-128x, round 1: raw-http \S+ Gb\/s; \d+ s of measuring left/,
    );
    expect(result.turns).toMatchObject({ budgetSeconds: 60, sized: false });
    // What the server saw is of the runs that count alone: no preparation, no check, no warm-up.
    const [{ measurements } = { measurements: [] }] = result.jobs[0]!.cases;
    const uploads = {
      operations: { PutObject: 128 },
      bytesIn: 128 * 65_536,
      repeats: 0,
      retries: 0,
    };
    for (const { requests, warmup } of measurements) {
      if (warmup) expect(requests).toBeUndefined();
      else expect(requests).toMatchObject(uploads);
    }
    expect(measurements.filter(({ requests }) => requests?.details)).toHaveLength(1);
    const seen = /128\sobjects of 64\sKiB, \d+\s(?:new )?connections?\b.*, no retry/;
    expect(readFileSync(join(run.out, 'summary.md'), 'utf8')).toMatch(seen);
    expect(run.stdout.replaceAll(/\n +/g, ' ')).toMatch(seen);
    expect(readdirSync(run.dir)).toEqual(['out']);
    if (linux) expect(run.running()).toEqual([]);
  });

  test('keeps what was measured when clients in turn are interrupted', async () => {
    const choice = ['--s3-clients', 'raw-http,sdk-js', '--workloads', 'upload-64KiB-16x'];
    const run = new CommandLine([...choice, '--instance-types', 'local', '--budget', '10m']);
    await run.logged('local', '=== round 2: ');
    run.signal('SIGINT');
    expect(await run.exited).toBe(130);
    const { interrupted, jobs } = resultOf(run);
    expect(interrupted).toBe(true);
    expect(jobs[0]!.cases).toMatchObject([
      { status: 'measured', cut: 'interrupted' },
      { status: 'measured', cut: 'interrupted' },
    ]);
    for (const { measurements } of jobs[0]!.cases) expect(measurements.length).toBeGreaterThan(1);
    if (linux) expect(run.running()).toEqual([]);
  });

  test('loses nothing when nobody reads what it prints any longer', async () => {
    const choice = ['--s3-clients', 'raw-http', '--workloads', 'upload-64KiB-16x', ...BRIEF];
    const run = new CommandLine([...choice, '--instance-types', 'local']);
    run.child.stdout?.destroy();
    expect(await run.exited, run.stderr).toBe(0);
    expect(run.stderr).toBe('');
    expect(words(resultOf(run))).toEqual(['local raw-http upload-64KiB-16x measured']);
  });

  test('uses another server with the credentials of the environment', async () => {
    const server = await startS3Server({ dir: tempDir() });
    const { accessKeyId, secretAccessKey } = server.credentials;
    const prefix = { path: '/storage/v1/s3', credentials: server.credentials, region: 'us-east-1' };
    const endpoint = await relay(server.endpoint, { host: '127.0.0.1', prefix });
    const run = new CommandLine(
      ['--endpoint', endpoint, '--bucket', 'made-for-it', '--instance-types', 'local'].concat([
        '--s3-clients',
        'raw-http',
        '--workloads',
        'upload-64KiB-16x',
        ...BRIEF,
      ]),
      { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    );
    expect(await run.exited, run.stderr).toBe(0);
    const result = resultOf(run);
    expect(result.jobs[0]?.cases[0]?.bucket).toBe('made-for-it');
    expect(JSON.stringify(result)).not.toContain('"requests"');
    expect(result.options).toEqual({ endpoint: [endpoint], bucket: ['made-for-it'] });
    const again = `--endpoint ${endpoint} --bucket made-for-it`;
    expect(readFileSync(join(run.out, 'summary.md'), 'utf8')).toContain(again);
    await server.close();
  });
});

describe.skipIf(noOpenssl)(
  'a server with a certificate of its own authority (needs openssl)',
  () => {
    async function aServer() {
      const server = await startS3Server({ dir: tempDir() });
      onTestFinished(() => server.close());
      const authority = anAuthority(tempDir());
      const endpoint = await relay(server.endpoint, { host: '127.0.0.1', tls: authority.server });
      const { accessKeyId, secretAccessKey } = server.credentials;
      // Of the user's own: builds and other programs trust these.
      const none = { AWS_CA_BUNDLE: '', NODE_EXTRA_CA_CERTS: '', NODE_USE_SYSTEM_CA: '' };
      return {
        args: [
          '--endpoint',
          endpoint,
          '--instance-types',
          'local',
          '--s3-clients',
          'raw-http,sdk-js',
        ].concat(['--workloads', 'upload-64KiB-16x', ...BRIEF]),
        env: { ...none, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
        file: authority.file,
      };
    }

    test.each(['--ca-bundle', 'AWS_CA_BUNDLE'])('is measured with %s', async (how) => {
      const { args, env, file } = await aServer();
      const run = how.startsWith('--')
        ? new CommandLine([...args, how, file], env)
        : new CommandLine(args, { ...env, [how]: file });
      expect(await run.exited, run.stderr).toBe(0);
      expect(words(resultOf(run))).toEqual([
        'local raw-http upload-64KiB-16x measured',
        'local sdk-js upload-64KiB-16x measured',
      ]);
      expect(readdirSync(run.dir)).toEqual(['out']);
    });

    test('is refused without, saying what to give', async () => {
      const { args, env } = await aServer();
      const run = new CommandLine(args, env);
      expect(await run.exited).toBe(2);
      expect(run.stderr).toMatch(
        /no trusted authority signed \(.*\): pass .* with --ca-bundle\.$/m,
      );
    });
  },
);

describe('bad input', () => {
  let suite: string;
  let closedEndpoint: string;
  beforeAll(async () => {
    suite = (await aSuite(tempDir(afterAll))).path;
    closedEndpoint = await anEndpointThatIsClosed();
  });

  test.each<[string, (suite: string) => string[], RegExp]>([
    [
      'an unknown S3 client',
      () => ['--s3-clients', 'raw-htp'],
      /Unknown S3 client "raw-htp"\. Did you mean "raw-http"\?/,
    ],
    [
      'an unknown workload',
      () => ['--workloads', 'upload-64KiB-12x'],
      /Unknown workload "upload-64KiB-12x"\. Did you mean "upload-64KiB-128x"\?/,
    ],
    [
      'a workload with a wrong action',
      () => ['--workloads', 'downlod-8MiB-1x'],
      /Unknown workload "downlod-8MiB-1x"\. Did you mean "download-8MiB-1x"\?/,
    ],
    [
      'an unknown instance type',
      () => ['--instance-types', 'c7gn.16xlarge'],
      /Unknown instance type "c7gn\.16xlarge"\. .*Known: local/,
    ],
    ['a budget that is none', () => ['--budget', 'soon'], /--budget is "soon": give minutes/],
    [
      'a budget that nothing would keep',
      (path) => ['--budget', '5m', '--suite', path, '--workloads', 'w'],
      /--budget needs --compare-with, or the built-in suite/,
    ],
    ['an empty list', () => ['--s3-clients', ''], /--s3-clients is empty/],
    ['a client twice', () => ['--s3-clients', 'raw-http,raw-http'], /names "raw-http" twice/],
    [
      'a suite that is not there',
      () => ['--suite', '/no/such'],
      /--suite "\/no\/such" cannot be read/,
    ],
    ['a branch of the built-in suite', () => ['--branch', 'main'], /--branch needs --suite/],
    [
      'a ref that looks like an option',
      (path) => ['--suite', path, '--branch=--upload-pack=x'],
      /not a valid git ref/,
    ],
    [
      'a ref that does not exist',
      (path) => ['--suite', path, '--branch', 'nope'],
      /has no branch or tag "nope"/,
    ],
    [
      'a suite without clients',
      (path) => ['--suite', path, '--workloads', 'w'],
      /--s3-clients is missing/,
    ],
    [
      'an S3 client the suite lacks',
      (path) =>
        ['--suite', path, '--branch', 'with-clients', '--workloads', 'w'].concat([
          '--s3-clients',
          'js',
        ]),
      /Unknown S3 client "js"\. Did you mean "js-tm"\? Known: js-tm, rclone\./,
    ],
    [
      'a suite of known clients, without one chosen',
      (path) => ['--suite', path, '--branch', 'with-clients', '--workloads', 'w'],
      /name at least one of js-tm, rclone\./,
    ],
    [
      'an S3 client that would go to AWS with the keys of the run',
      (path) => ['--suite', path, '--workloads', 'w', '--s3-clients', 'crt-c'],
      /--s3-clients "crt-c" cannot be told where S3 is, .*: add --as-aws/,
    ],
    [
      'a workload the suite lacks',
      (path) => ['--suite', path, '--workloads', 'w2'],
      /Did you mean "w"\?/,
    ],
    [
      'a workload of another version',
      (path) => ['--suite', path, '--workloads', 'version-3', '--s3-clients', 'x'],
      /version 3/,
    ],
    [
      'a workload that is no JSON',
      (path) => ['--suite', path, '--workloads', 'broken', '--s3-clients', 'x'],
      /is not JSON/,
    ],
    ['an endpoint that is not a URL', () => ['--endpoint', 'localhost:9000'], /is not a URL/],
    [
      'an endpoint with a password',
      () => ['--endpoint', 'http://key:secret@127.0.0.1'],
      /--endpoint has a user or a password in its URL/,
    ],
    [
      'a bundle that is not there',
      () => ['--ca-bundle', '/no/such'],
      /cannot be read \(there is no such file or folder, ENOENT\)/,
    ],
    [
      'a bundle of nothing',
      () => ['--ca-bundle', '/dev/null'],
      /"\/dev\/null" contains no certificate \(it is empty\)/,
    ],
    ['an endpoint that does not answer', () => ['--endpoint', closedEndpoint], /does not answer/],
    [
      'a misspelt option',
      () => ['--s3-client', 'raw-http'],
      /Unknown option '--s3-client'.*See npm start -- --help/,
    ],
    ['a surplus word', () => ['run'], /Unknown command "run"\./],
  ])('%s is one sentence, exit code 2, and nothing started', async (_, args, message) => {
    const env = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };
    const run = new CommandLine(args(suite), env);
    expect(await run.exited).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(run.out, 'result.json'))).toBe(false);
    expect(readdirSync(run.dir)).toEqual([]);
  });

  test('an output folder that cannot be one', async () => {
    const file = join(tempDir(), 'file');
    writeFileSync(file, '');
    const run = new CommandLine(['--out', file]);
    // The last --out counts: the one of the harness comes after, so a file stands in its place.
    writeFileSync(run.runs, '');
    expect(await run.exited).toBe(2);
    expect(run.stderr).toMatch(/--out ".*" cannot be written \(a file is in its place, EEXIST\)/);
  });
});

describe.skipIf(python.failed)('a workload that cannot be run (needs python3)', () => {
  const refused = [
    'Not run: broken: workloads/broken.run.json is not JSON',
    'Not run: w: Workload file "w.run.json": key "download/x" has 1000 bytes here and 1 in "other-size.run.json"',
  ];

  test('fails its own cases, which is said before the others are measured', async () => {
    const suite = await aSuite();
    const choice = ['--s3-clients', 'good', '--instance-types', 'local'];
    const run = new CommandLine(['--suite', suite.path, ...choice]);
    expect(await run.exited, run.stderr).toBe(1);
    expect(words(resultOf(run)).sort()).toEqual([
      'local good broken failed',
      'local good other-size measured',
      'local good version-3 measured',
      'local good w failed',
    ]);
    for (const line of refused) expect(run.stdout).toContain(line);
    expect(run.stdout.indexOf(refused[1]!)).toBeLessThan(run.stdout.indexOf('1 of 1'));
  });

  test('also when it was named beside one that can', async () => {
    const suite = await aSuite();
    const choice = ['--s3-clients', 'good', '--instance-types', 'local'];
    const run = new CommandLine(['--suite', suite.path, '--workloads', 'w,broken', ...choice]);
    expect(await run.exited, run.stderr).toBe(1);
    expect(words(resultOf(run)).sort()).toEqual([
      'local good broken failed',
      'local good w measured',
    ]);
  });
});

describe.runIf(linux && !python.failed)('an interruption (needs Linux and python3)', () => {
  async function hanging(s3Clients = ['good', 'hanging-x'], dir = tempDir()) {
    const suite = await aSuite();
    const clients = ['--s3-clients', s3Clients.join(), '--workloads', 'w'];
    const asked = ['--suite', suite.path, ...clients, '--instance-types', 'local'];
    const run = new CommandLine(asked, {}, dir);
    await run.logged('local', `=== case ${s3Clients.length} of ${s3Clients.length}`);
    await run.logged('local', s3Clients.at(-1)!);
    await expect.poll(() => run.running()).toContainEqual(expect.stringMatching(/^sleep 1000/));
    return run;
  }

  test('ends everything, keeps what was measured and exits with 130', async () => {
    const run = await hanging();
    run.signal('SIGINT');
    expect(await run.exited).toBe(130);
    expect(run.running()).toEqual([]);
    const result = resultOf(run);
    expect(words(result)).toEqual(['local good w measured', 'local hanging-x w failed']);
    expect(result).toMatchObject({ interrupted: true, jobs: [{ reason: 'interrupted' }] });
    expect(readFileSync(join(run.out, 'report.html'), 'utf8')).toContain('</html>');
    expect(readFileSync(join(run.out, 'summary.md'), 'utf8')).toContain('good');
    expect(readdirSync(run.dir)).toEqual(['out']);
  });

  test('before anything was measured leaves latest where it was, and says what is true', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'out'));
    symlinkSync('before', join(dir, 'out/latest'));
    const run = await hanging(['stuck-x'], dir);
    run.signal('SIGINT');
    expect(await run.exited).toBe(130);
    expect(readlinkSync(join(dir, 'out/latest'))).toBe('before');
    expect(run.stdout).toContain('Interrupted before anything was measured.');
    expect(run.stdout).not.toMatch(/measured until then|leads to this run/);
    expect(run.stdout).toMatch(/^Latest: {2}unchanged, as nothing was measured$/m);
  });

  test('a second one ends it at once, and nothing goes on without it', async () => {
    const run = await hanging();
    run.signal('SIGINT');
    run.signal('SIGTERM');
    expect(await run.exited).toBe(130);
    await expect.poll(() => run.running()).toEqual([]);
  });

  test('when the program itself is killed, nothing goes on without it', async () => {
    const run = await hanging();
    run.child.kill('SIGKILL');
    await run.exited;
    // What it had is kept; it is not the latest, as it has no report.
    expect(readdirSync(run.runs)).toEqual([expect.stringMatching(/^local-/)]);
    expect(readdirSync(run.out)).toContain('local.log');
    await expect.poll(() => run.running()).toEqual([]);
    const left = readdirSync(run.dir).find((name) => name.startsWith('s3-benchmarks-'));
    expect(left).toBeDefined();
    const next = new CommandLine(['--s3-clients', 'nobody'], {}, run.dir);
    expect(await next.exited).toBe(2);
    expect(next.stderr).toContain(
      `has left 1 measured case: --resume ${join(run.dir, left!)} continues it`,
    );
    const resumed = new CommandLine(['--resume'], {}, run.dir);
    await resumed.logged('local', 'Attempt 2 continues from attempt 1; finished cases: 1.');
    await resumed.logged('local', 'hanging-x');
    await expect.poll(() => resumed.running()).toContainEqual(expect.stringMatching(/^sleep 1000/));
    resumed.signal('SIGINT');
    expect(await resumed.exited).toBe(130);
    const result = resultOf(resumed);
    expect(words(result)).toEqual(['local good w measured', 'local hanging-x w failed']);
    expect(result.jobs[0]!.earlierAttempts).toHaveLength(1);
    expect(readdirSync(run.dir)).toEqual(['out']);
  });
});

describe('serve-s3', () => {
  test('tells how to reach it in one line of JSON, and ends on a signal', async () => {
    const server = new CommandLine(['serve-s3', '--json']);
    await server.saw('\n');
    const connection = JSON.parse(server.stdout);
    expect(Object.keys(connection)).toEqual([
      'endpoint',
      'region',
      'accessKeyId',
      'secretAccessKey',
      'bucket',
    ]);
    expect(connection.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(connection.endpoint)).status).toBe(403);
    server.signal('SIGINT');
    expect(await server.exited).toBe(0);
    expect(readdirSync(server.dir)).toEqual([]);
  });

  test('says how to use it', async () => {
    const server = new CommandLine(['serve-s3']);
    await server.saw('export AWS_SECRET_ACCESS_KEY=');
    server.signal('SIGTERM');
    expect(await server.exited).toBe(0);
  });

  test('refuses a port that is taken', async () => {
    const first = await startS3Server({ dir: tempDir() });
    const port = new URL(first.endpoint).port;
    const server = new CommandLine(['serve-s3', '--port', port]);
    expect(await server.exited).toBe(2);
    expect(server.stderr).toContain(port);
    await first.close();
  });
});
