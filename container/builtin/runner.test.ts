import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRunLine } from '../../src/contract/run-line.ts';
import { fakeProgram, isAlive, loadedFiles } from '../../src/testing/processes.ts';
import { anEndpointThatIsClosed } from '../../src/testing/proxies.ts';
import { aDownload, anUpload, aRequest, aWorkload } from '../../src/testing/requests.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { BUNDLED_CLIENTS, CLIENTS } from '../clients/index.ts';
import { prepareFiles } from '../prepare/prepare.ts';
import { CHECKS, parseChecked } from './run-case.ts';

const RUNNER = fileURLToPath(new URL('runner.ts', import.meta.url));
const ROOT = join(import.meta.dirname, '../..');
const NOBODY = {
  ...{ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1', PATH: '/usr/bin:/bin' },
  ...{ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
};

interface Ended {
  code: number | null;
  lines: string[];
}

/** Starts the runner as a suite does: arguments, FILES_DIR and environment. */
async function runner(
  args: readonly string[],
  filesDir: string,
  environment: Record<string, string>,
): Promise<Ended> {
  const child = spawn(process.execPath, [RUNNER, ...args], { cwd: filesDir, env: environment });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, lines: (err + out).split('\n').filter((line) => line !== '') };
}

function fileWith(content: unknown): string {
  const path = join(tempDir(), 'w.run.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('the runner', () => {
  it.each(BUNDLED_CLIENTS)('prints a line for each run of %s and exits with 0', async (client) => {
    const { bucket, region, environment } = await localS3();
    const filesDir = tempDir();
    const tasks = [anUpload('upload/a/1', 100_000), anUpload('upload/a/2', 100_000)];
    const workload = aWorkload({ tasks, maxRepeatCount: 3 });
    await prepareFiles({
      bucket,
      region,
      environment,
      workloads: new Map([['w', workload]]),
      filesDir,
      mayWrite: true,
      content: 'ours',
      signal: new AbortController().signal,
      note: () => {},
      log: () => {},
    });
    const args = [client, fileWith(workload), bucket, region, '10'];
    const { code, lines } = await runner(args, filesDir, environment);
    expect(lines.map((line) => parseRunLine(line)?.run)).toEqual([1, 2, 3]);
    for (const line of lines) {
      const { seconds = 0, gigabitsPerSecond = 0 } = parseRunLine(line) ?? {};
      expect(gigabitsPerSecond * seconds).toBeCloseTo(200_000 * 8e-9, 4);
    }
    expect(code).toBe(0);
  });

  it.each([
    ['a built-in client', 'raw-http'],
    ['a client of a file', 'mine'],
  ])('loads neither schemas nor YAML for %s that the job has read', async (_, client) => {
    const commands = { download: ['sh', '-c', 'exit 1', '{file}'], environment: {}, files: {} };
    const lists = { skip: [], storageClasses: ['S3Standard'], unsupported: [] };
    const mine = { ...commands, ...lists, id: 'mine', folder: tempDir(), failure: null };
    const loaded = await loadedFiles(ROOT, async (env) => {
      const own = { [CHECKS]: 'no', [CLIENTS]: fileWith([mine]), ...NOBODY, ...env };
      const { code } = await runner([client, fileWith(aWorkload()), 'b', 'r', '1'], tempDir(), own);
      expect(code).toBe(1);
    });
    expect(loaded).toContain(
      `container/clients/${client === 'mine' ? 'command-client' : `javascript/${client}`}.ts`,
    );
    expect(loaded).not.toContain('container/clients/javascript/sdk-js.ts');
    expect(loaded.filter((path) => /^node_modules\/(zod|yaml)\//.test(path))).toEqual([]);
  });

  it.each([
    ['yes', true],
    ['no', false],
  ])('loads the SDK for a runner that deletes only to check it (%s)', async (checks, isLoaded) => {
    const lists = { skip: [], storageClasses: ['S3Standard'], unsupported: [] };
    const how = { runner: ['sh', '-c', 'exit 1'], requests: true, environment: {}, files: {} };
    const mine = { ...how, ...lists, id: 'mine', folder: tempDir(), failure: null };
    const tasks = [aRequest('delete', 'upload/a/1', 1)];
    const workload = fileWith(aWorkload({ tasks, filesOnDisk: false }));
    const loaded = await loadedFiles(ROOT, async (env) => {
      const own = { [CHECKS]: checks, [CLIENTS]: fileWith([mine]), ...NOBODY, ...env };
      const { code } = await runner(['mine', workload, 'b', 'r', '1'], tempDir(), own);
      expect(code).toBe(1);
    });
    expect(loaded.some((path) => path.includes('@aws-sdk/client-s3'))).toBe(isLoaded);
  });

  it('tells the job what its checks took, and makes none when it is told so', async () => {
    const { bucket, environment, region } = await localS3();
    const filesDir = tempDir();
    const workload = aWorkload({ tasks: [anUpload('upload/b/1', 10)], filesOnDisk: false });
    const args = ['raw-http', fileWith({ ...workload, maxRepeatCount: 1 }), bucket, region, '10'];
    const [checked, unchecked] = await Promise.all(
      ['yes', 'no'].map((checks) => runner(args, filesDir, { ...environment, [CHECKS]: checks })),
    );
    expect(parseChecked(checked!.lines.at(-1)!)).toBeGreaterThan(0);
    expect(parseChecked(unchecked!.lines.at(-1)!)).toBe(0);
    expect(unchecked!.lines).toHaveLength(2);
  });

  it('skips a workload of another version', async () => {
    const path = fileWith({ ...aWorkload(), version: 3 });
    expect(await runner(['raw-http', path, 'bucket', 'x', '10'], tempDir(), {})).toEqual({
      code: 123,
      lines: [
        'Workload file "w.run.json" has version 3, but only version 2 is read: compile it again for this version.',
      ],
    });
  });

  it('skips what the client does not support', async () => {
    const path = fileWith(aWorkload({ filesOnDisk: false }));
    expect(await runner(['s3cmd', path, 'bucket', 'x', '10'], tempDir(), {})).toEqual({
      code: 123,
      lines: ['s3cmd only moves files on disk'],
    });
  });

  it('fails in one line when the server is not there', async () => {
    const environment = {
      AWS_ENDPOINT_URL_S3: await anEndpointThatIsClosed(),
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    const args = ['raw-http', fileWith(aWorkload()), 'bucket', 'us-east-1', '10'];
    const { code, lines } = await runner(args, tempDir(), environment);
    expect(lines).toEqual([expect.stringMatching(/^FAIL - .*ECONNREFUSED/)]);
    expect(code).toBe(1);
  });

  it.each([
    ['an unknown client', ['raw-htp', 'WORKLOAD', 'b', 'x', '10'], 'Did you mean "raw-http"?'],
    ['no arguments', [], 'Usage: node runner.ts S3_CLIENT'],
    ['a workload that is not there', ['raw-http', 'none.run.json', 'b', 'x', '10'], 'ENOENT'],
    ['a throughput of 0', ['raw-http', 'WORKLOAD', 'b', 'x', '0'], 'TARGET_THROUGHPUT is "0"'],
    ['a word for throughput', ['raw-http', 'WORKLOAD', 'b', 'x', 'fast'], 'is "fast"'],
  ])('refuses %s with exit code 2', async (_what, args, message) => {
    const path = fileWith(aWorkload());
    const { code, lines } = await runner(
      args.map((arg) => (arg === 'WORKLOAD' ? path : arg)),
      tempDir(),
      {},
    );
    expect(lines).toEqual([expect.stringContaining(message)]);
    expect(lines[0]).toMatch(/^FAIL - /);
    expect(code).toBe(2);
  });

  it('refuses an endpoint that is not a URL', async () => {
    const args = ['raw-http', fileWith(aWorkload()), 'b', 'x', '10'];
    const { code, lines } = await runner(args, tempDir(), { AWS_ENDPOINT_URL: 'localhost:9000' });
    expect(lines).toEqual([
      expect.stringContaining('AWS_ENDPOINT_URL "localhost:9000" is not a URL'),
    ]);
    expect(code).toBe(2);
  });

  it('refuses keys that leave FILES_DIR', async () => {
    const path = fileWith(aWorkload({ tasks: [aDownload('download/../../x', 1)] }));
    const { code, lines } = await runner(['raw-http', path, 'b', 'x', '10'], tempDir(), {});
    expect(lines[0]).toContain('Workload file "w.run.json": key "download/../../x" is not a path');
    expect(code).toBe(2);
  });

  it('leaves no client behind when its process group is killed', async () => {
    const { bucket, region, environment } = await localS3();
    const filesDir = tempDir();
    const pidFile = join(filesDir, 'pid');
    const PATH = fakeProgram('s3cmd', `echo $$ > ${pidFile}; exec sleep 600`);
    const path = fileWith(aWorkload());
    const child = spawn(process.execPath, [RUNNER, 's3cmd', path, bucket, region, '10'], {
      cwd: filesDir,
      env: { ...environment, PATH },
      detached: true,
      stdio: 'ignore',
    });
    const started = () => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n');
    await expect.poll(started).toBe(true);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    process.kill(-child.pid!, 'SIGKILL');
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});
