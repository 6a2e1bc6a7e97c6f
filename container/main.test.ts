import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type JobRequest, requestByHand } from '../src/contract/job-request.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import { incomingPrefix } from '../src/contract/results-bucket.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { loadedFiles, processesWith } from '../src/testing/processes.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { localS3 } from '../src/testing/s3-wire.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SUITE = readFileSync(new URL('../src/testing/fake-suite.py', import.meta.url), 'utf8');
const python = await execa('python3', ['--version'], { reject: false });

/** Starts the job as Batch does. */
function job(args: readonly string[], env: Record<string, string> = {}) {
  const running = execa(process.execPath, [MAIN, ...args], { env, reject: false, detached: true });
  onTestFinished(() => {
    try {
      process.kill(-running.pid!, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  });
  return running;
}

function asked(request: JobRequest, ...folders: string[]): string[] {
  return ['--request', JSON.stringify(request), ...folders];
}

/** Waits until the job has printed the text. */
function printed(running: ReturnType<typeof job>, text: string): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    running.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes(text)) resolve();
    });
    running.then(({ stderr }) => reject(new Error(`It ended without "${text}": ${stderr}`)));
  });
}

/** A request for clients of a suite that anybody could have written; see its own description. */
async function forSuite(s3Clients: string[], script = SUITE): Promise<JobRequest> {
  const suite = await GitRepository.create(join(tempDir(), 'suite'));
  const commit = await suite.commit({
    'scripts/prep-build-run-benchmarks.py': script,
    'workloads/w1.run.json': '{}',
  });
  return aJobRequest({ suite: { repository: suite.path, ref: 'main', commit }, s3Clients });
}

/** Where a server answers as told, and what tools need to find it and nothing else. */
async function serverThat(answers: RequestListener): Promise<Record<string, string>> {
  const server = createServer(answers).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
}

test('a job begins without the SDK of AWS, which is for buckets', async () => {
  const root = join(import.meta.dirname, '..');
  const loaded = await loadedFiles(root, (env) => job([], env));
  expect(loaded).toContain('container/prepare/objects.ts');
  expect(loaded.filter((path) => /node_modules\/@(aws-sdk|smithy)\//.test(path))).toEqual([]);
});

describe('the job', () => {
  const request = JSON.stringify(aJobRequest());

  test.each<[string, () => string[], string]>([
    ['no request', () => [], 'job parameter "request" is empty.'],
    [
      'another version',
      () => ['--request', '{"schemaVersion":2}'],
      'job parameter "request" is not valid',
    ],
    ['no place for results', () => ['--request', request], '--results-bucket is missing'],
    [
      'no time',
      () => ['--request', request, '--results-dir', 'x', '--grace-seconds', 'soon'],
      '--grace-seconds is "soon": write seconds as a number above 0',
    ],
    [
      'a folder of somebody’s own',
      () => {
        const dir = tempDir();
        writeFileSync(join(dir, 'thesis'), '');
        return ['--request', request, '--results-dir', join(dir, 'x'), '--work-dir', dir];
      },
      '--work-dir "',
    ],
  ])('refuses %s in one sentence with exit code 2', async (_, args, message) => {
    const { exitCode, stderr } = await job(args());
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  test('that was started by hand names itself after its id, and measures the suite as it is', async () => {
    const {
      runKey: _,
      nonce: __,
      schemaVersion: ___,
      trigger: ____,
      ...known
    } = await forSuite(['c1']);
    const { commit, repository } = known.suite;
    const request = requestByHand({ ...known, suite: { repository, ref: null, commit: null } });
    const dir = tempDir();
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', dir];
    const AWS_BATCH_JOB_ID = '01234567-89ab-cdef-0123-456789abcdef';
    const { stdout } = await job(asked(request, ...folders), { AWS_BATCH_JOB_ID });
    const prefix =
      `incoming/by-hand-${AWS_BATCH_JOB_ID}/0123456789abcdef0123456789abcdef/` +
      `${request.instanceType}/`;
    expect(stdout).toContain(`Started by hand: results go to ${prefix}`);
    const last = readdirSync(join(dir, prefix)).sort().at(-1)!;
    const result = JSON.parse(readFileSync(join(dir, prefix, last), 'utf8'));
    expect(result).toMatchObject({
      runKey: `by-hand-${AWS_BATCH_JOB_ID}`,
      suite: { repository, ref: null, commit },
    });
  });

  test('that cannot do its work says why and exits with 1', async () => {
    const dir = tempDir();
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', dir];
    const { exitCode, stderr } = await job(asked(aJobRequest({ workloads: ['nope'] }), ...folders));
    expect(stderr).toBe('error: the built-in suite has no workload nope');
    expect(exitCode).toBe(1);
  });

  /** A job that measures nothing, and what it stored. */
  async function refused(request: JobRequest, env: Record<string, string> = {}) {
    const dir = tempDir();
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', dir];
    const { exitCode, stderr, stdout } = await job(asked(request, ...folders), env);
    const stored = join(dir, incomingPrefix(request));
    const text = readFileSync(join(stored, readdirSync(stored).sort().at(-1)!), 'utf8');
    expect(stdout).not.toContain('===');
    return { exitCode, stderr, stored: readRunResult(text, stored).jobs[0]! };
  }

  test('that gets its machine too late ends at once, and stores that', async () => {
    const { exitCode, stderr, stored } = await refused(
      aJobRequest({ notAfter: '2026-01-01T00:00:00.000Z' }),
    );
    expect(exitCode).toBe(5);
    expect(stderr).toMatch(
      /^error: it got its machine at .* nobody waited for it after 2026-01-01/,
    );
    expect(stored).toMatchObject({ status: 'FAILED', cases: [], finishedAt: expect.any(String) });
    expect(`error: ${stored.reason}`).toBe(stderr);
  });

  test('on a machine of AWS whose own disks are not there measures nothing, and says what it found', async () => {
    const { exitCode, stderr, stored } = await refused(
      aJobRequest({ instanceType: 'i4i.32xlarge', trigger: 'schedule' }),
      { AWS_BATCH_JOB_ID: 'x' },
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^error: i4i\.32xlarge has disks of 30000 GB, but the work folder is on/,
    );
    expect(stored.host).toMatchObject({
      workDiskBytes: expect.any(Number),
      instanceMetadata: expect.stringMatching(/^(blocked|reachable)$/),
    });
  });

  test('that S3 does not let store its result fails, and says where that is', async () => {
    const work = join(tempDir(), 'work');
    const env = await serverThat((_, response) => {
      // A refusal would be tried for two minutes: a permission that was just given is not known everywhere.
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end('<Error><Code>NoSuchBucket</Code><Message>There is none.</Message></Error>');
    });
    const folders = ['--work-dir', work, '--results-bucket', 'results'];
    const { exitCode, stderr, stdout } = await job(
      asked(aJobRequest({ workloads: ['nope'] }), ...folders),
      env,
    );
    const saved = join(work, 'saved', aJobRequest().nonce, 'local-001.json');
    expect(stderr).toMatch(/^error: the result could not be stored: There is none; /);
    expect(stderr).toContain(`; the cases are stored, and how the job ended is in ${saved}`);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(JSON.parse(readFileSync(saved, 'utf8')).jobs[0].reason).toContain('no workload nope');
    expect(stdout).not.toContain('schemaVersion');
    expect(exitCode).toBe(1);
  });

  test('goes on where the attempt before was killed, and stores it all in S3', async () => {
    const { bucket, client, environment, region } = await localS3();
    const request = aJobRequest({
      region,
      buckets: [{ name: bucket, storageClass: 'S3Standard' }],
      s3Clients: ['raw-http', 'sdk-js'],
      workloads: ['upload-64KiB-16x'],
    });
    const args = asked(request, '--work-dir', join(tempDir(), 'w'), '--results-bucket', bucket);
    const first = job(args, environment);
    await printed(first, '=== round 3: ');
    process.kill(-first.pid!, 'SIGKILL');
    await first;
    const second = await job(args, { ...environment, AWS_BATCH_JOB_ATTEMPT: '2' });
    expect(second.stdout).toContain('Attempt 2 continues from attempt 1');
    const started = [...second.stdout.matchAll(/^=== round (\d+): /gm)];
    const rounds = started.map(([, round]) => Number(round));
    // Two rounds were whole when it was killed.
    expect(rounds.toSorted()).toEqual([3, 3, 4, 4, 5, 5, 6, 6]);
    expect(second.exitCode).toBe(0);
    const Prefix = `${incomingPrefix(request)}002-`;
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
    expect(Contents?.length).toBeGreaterThanOrEqual(2);
  });
});

test('the job goes on when nobody reads its log any longer', async () => {
  const dir = tempDir();
  const suite = { repository: '/no/such', ref: null, commit: 'f'.repeat(40) };
  const folders = ['--work-dir', join(dir, 'work'), '--results-dir', dir];
  const running = job(asked(aJobRequest({ suite }), ...folders));
  running.stdout.destroy();
  const { exitCode, stderr } = await running;
  expect(stderr).toMatch(/^error: the suite could not be fetched: [^\n]+$/);
  expect(exitCode).toBe(1);
});

test.skipIf(python.failed)(
  'the programs of a job speak one language, whoever starts it',
  async () => {
    const dir = tempDir();
    const tells = `${SUITE}\nfor name, value in os.environ.items(): print(f'{name}={value}')\n`;
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', dir];
    const theirs = { LC_ALL: 'de_DE.UTF-8', LC_NUMERIC: 'de_DE.UTF-8', LANGUAGE: 'de:fr' };
    const { exitCode, stdout } = await job(asked(await forSuite(['good'], tells), ...folders), {
      ...{ ...theirs, LANG: 'de_DE.UTF-8', TZ: 'Europe/Berlin' },
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1',
    });
    const told = stdout.match(/^(?:LC_\w+|LANG|LANGUAGE|TZ|S3_ENDPOINT_URL)=.*/gm)?.toSorted();
    expect(told).toEqual([
      'LANG=C.UTF-8',
      'LC_ALL=C.UTF-8',
      'S3_ENDPOINT_URL=http://127.0.0.1:1',
      'TZ=Europe/Berlin',
    ]);
    expect(exitCode).toBe(0);
  },
);

describe.skipIf(python.failed)('a job that is ended (needs python3)', () => {
  test('ends what it has started and stores what it has', async () => {
    const dir = tempDir();
    const request = await forSuite(['good', 'hanging-x']);
    const folders = ['--work-dir', join(dir, 'work'), '--results-dir', join(dir, 'results')];
    const running = job(asked(request, ...folders), { TEST_MARK: dir });
    await printed(running, 'hanging-x w1 ===');
    running.kill('SIGTERM');
    const { exitCode, stderr } = await running;
    expect([exitCode, stderr]).toEqual([130, 'error: interrupted']);
    expect(processesWith(`TEST_MARK=${dir}`)).toEqual([]);
    const stored = join(dir, 'results', incomingPrefix(request));
    const newest = readdirSync(stored).sort().at(-1)!;
    const [one] = JSON.parse(readFileSync(join(stored, newest), 'utf8')).jobs;
    expect(one.cases.map(({ status }: { status: string }) => status)).toEqual([
      'measured',
      'failed',
    ]);
  });

  test('names what is only on its disk when nothing could be stored in time', async () => {
    const work = join(tempDir(), 'work');
    const env = await serverThat(() => {}); // Never answers.
    const request = await forSuite(['good', 'hanging-x']);
    const places = ['--work-dir', work, '--results-bucket', 'results', '--grace-seconds', '2.5'];
    const running = job(asked(request, ...places), env);
    await printed(running, 'hanging-x w1 ===');
    running.kill('SIGTERM');
    const { exitCode, stderr } = await running;
    const saved = join(work, 'saved', request.nonce, 'local-001.json');
    expect(stderr).toBe(
      'error: the job was ended, and what it has could not be stored within 2.5 s; ' +
        `2 of 2 cases are only in ${saved}: good w1 (candidate, a-bucket), ` +
        'hanging-x w1 (candidate, a-bucket)',
    );
    expect(exitCode).toBe(130);
  });
});
