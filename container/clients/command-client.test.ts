import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { takesChecksums } from '../../src/contract/client-command.ts';
import { ClientSource } from '../../src/contract/client-file.ts';
import { parseRunLine } from '../../src/contract/run-line.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tamperingProxy } from '../../src/testing/proxies.ts';
import { aDownload, anUpload, aRequest, aWorkload } from '../../src/testing/requests.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { runCase } from '../builtin/run-case.ts';
import { prepareFiles } from '../prepare/prepare.ts';
import { SkipCase } from './client.ts';
import { CLIENTS } from './index.ts';
import { BY_DEFAULT, clientsFor, surveyClients } from './survey.ts';

const SHIPPED = await clientsFor([], BY_DEFAULT);
const { missing } = await surveyClients(process.env, SHIPPED, true);

/** One key has characters that are escaped in URLs. */
const FOLDER = [aDownload('download/f/1 +%', 1000), aDownload('download/f/2', 2000)];
/** More than one part. */
const SINGLE = [aDownload('download/g/1', 9 * 2 ** 20)];

async function prepared(workload: Workload) {
  const s3 = { ...(await localS3()), filesDir: tempDir() };
  const workloads = new Map([['w', workload]]);
  const signal = new AbortController().signal;
  const rights = { mayWrite: true, content: 'ours' } as const;
  await prepareFiles({ ...s3, workloads, ...rights, signal, log: () => {}, note: () => {} });
  return s3;
}

async function run(
  s3Client: string,
  workload: Workload,
  s3: Awaited<ReturnType<typeof prepared>>,
  environment: Record<string, string> = s3.environment,
): Promise<string[]> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const asked = { ...s3, environment, s3Client, workload, gigabitsPerSecond: 1, checks: true };
  const workloadPath = '/workloads/w.run.json';
  await runCase({ ...asked, workloadPath, print });
  return lines;
}

function asUploads(tasks: Workload['tasks']): Workload['tasks'] {
  return tasks.map(({ key, size }) => anUpload(key.replace('download', 'upload'), size));
}

describe.each(SHIPPED)('$id', ({ id, download, version }) => {
  const checksums = takesChecksums(download!);

  it.for([
    ['downloads one object', { tasks: SINGLE }],
    ['downloads a folder', { tasks: FOLDER }],
    ['uploads one file', { tasks: asUploads(SINGLE) }],
    ['uploads a folder', { tasks: asUploads(FOLDER) }],
  ] as const)('%s', async ([, { tasks }], { skip }) => {
    const absent = missing.find((client) => client.id === id);
    if (absent) skip(absent.why);
    const workload = aWorkload({ tasks: [...tasks], maxRepeatCount: 1 });
    const lines = await run(id, workload, await prepared(workload));
    expect(lines.map((line) => parseRunLine(line)?.run)).toEqual([1]);
  });

  it.for([
    ['download', FOLDER],
    ['upload', asUploads(FOLDER)],
  ] as const)('%ss with a checksum where it can', async ([, tasks], { skip }) => {
    const absent = missing.find((client) => client.id === id);
    if (absent) skip(absent.why);
    const workload = aWorkload({ tasks: [...tasks], checksum: 'CRC32', maxRepeatCount: 1 });
    const s3 = await prepared(workload);
    const lines = run(id, workload, s3);
    if (!checksums) {
      await expect(lines).rejects.toThrow(`${id} cannot use CRC32`);
      return;
    }
    await expect(lines).resolves.toHaveLength(1);
    for (const { key } of tasks) {
      const head = { Bucket: s3.bucket, Key: key, ChecksumMode: 'ENABLED' as const };
      const { ChecksumCRC32 } = await s3.client.send(new HeadObjectCommand(head));
      expect(ChecksumCRC32).toBeDefined();
    }
  });

  it('uploads again what is there already', async ({ skip }) => {
    const absent = missing.find((client) => client.id === id);
    if (absent) skip(absent.why);
    const workload = aWorkload({ tasks: [anUpload('upload/x', 1000)], maxRepeatCount: 2 });
    const s3 = await prepared(workload);
    let puts = 0;
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      sent({ method }, body) {
        if (method === 'PUT') puts++;
        return body;
      },
    });
    await run(id, workload, s3, { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint });
    expect(puts).toBe(2);
  });

  it('skips what is in memory', async () => {
    const workload = aWorkload({ tasks: SINGLE, filesOnDisk: false });
    await expect(run(id, workload, await prepared(workload))).rejects.toThrow(SkipCase);
  });

  it('keeps credentials out of its command line', async () => {
    const program = String(version![0]);
    const workload = aWorkload({ tasks: FOLDER });
    const s3 = await prepared(workload);
    const seen = join(tempDir(), 'arguments');
    const PATH = fakeProgram(program, `echo "$0 $*" > ${seen}`);
    const running = run(id, workload, s3, { ...s3.environment, PATH });
    await expect(running).rejects.toThrow('was not downloaded');
    const line = readFileSync(seen, 'utf8');
    expect(line).toContain('download/f/');
    for (const secret of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
      expect(line).not.toContain(s3.environment[secret]);
    }
  });
});

describe('a client of a file, on a workload of requests', () => {
  const workload = aWorkload({ tasks: [aRequest('head', 'download/r/1', 1)], filesOnDisk: false });

  /** What a client prints that is declared so. */
  async function printed(source: object, workloadAsked = workload) {
    const s3 = await prepared(workloadAsked);
    const file = join(tempDir(), 'clients.json');
    const client = ClientSource.parse(source);
    const ready = [{ ...client, id: 'mine', folder: tempDir(), failure: null }];
    writeFileSync(file, JSON.stringify(ready));
    return run('mine', workloadAsked, s3, { ...s3.environment, [CLIENTS]: file });
  }

  it('is skipped, with what it would take', async () => {
    const skipped = /^mine times no single requests: that takes a "runner" .*"requests: true"$/;
    await expect(printed({ download: ['true', '{file}', '{key}'] })).rejects.toThrow(skipped);
    await expect(printed({ runner: ['true'] })).rejects.toThrow(skipped);
    await expect(run('rclone', workload, await prepared(workload))).rejects.toThrow(SkipCase);
  });

  it('is measured where its runner can do it, in requests whatever unit it prints', async () => {
    const says = 'echo "Run:1 Secs:0.5 Gb/s:0.000000"; echo \'Metrics:{"p50Ms":1.5}\'';
    const lines = await printed({ runner: ['sh', '-c', says], requests: true });
    expect(lines).toEqual(['Run:1 Secs:0.500000 Requests/s:2.000', 'Metrics:{"p50Ms":1.5}']);
  });
});

describe('a command line client', () => {
  it('fails with the reason that it gave', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const PATH = fakeProgram('rclone', 'echo first; echo "no such luck" >&2; exit 7');
    await expect(run('rclone', workload, s3, { ...s3.environment, PATH })).rejects.toThrow(
      /rclone ended with exit 7: no such luck$/,
    );
  });

  it('fails when it says that all is well and has moved nothing', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const PATH = fakeProgram('rclone', 'exit 0');
    await expect(run('rclone', workload, s3, { ...s3.environment, PATH })).rejects.toThrow(
      'download/a/1 was not downloaded',
    );
  });

  it('fails when what it moves is cut short', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const PATH = fakeProgram('rclone', 'printf 1234 > "$3"');
    await expect(run('rclone', workload, s3, { ...s3.environment, PATH })).rejects.toThrow(
      'download/a/1 was downloaded with 4 of 100 bytes',
    );
  });

  it('fails when it is not there', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const environment = { ...s3.environment, PATH: '/nowhere' };
    await expect(run('s5cmd', workload, s3, environment)).rejects.toThrow('s5cmd is not on PATH');
  });

  it('is skipped when it is too old for a checksum', async () => {
    const workload = aWorkload({ checksum: 'CRC32' });
    const s3 = await prepared(workload);
    const PATH = fakeProgram(
      'aws',
      "echo 'Unknown options: --checksum-mode,ENABLED' >&2; exit 252",
    );
    await expect(run('aws-cli', workload, s3, { ...s3.environment, PATH })).rejects.toThrow(
      SkipCase,
    );
  });

  it('is not led astray by the settings of the person whose machine it is', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const seen = join(tempDir(), 'environment');
    const environment = {
      ...s3.environment,
      PATH: fakeProgram('rclone', `env > ${seen}`),
      AWS_PROFILE: 'theirs',
      RCLONE_BWLIMIT: '1k',
    };
    await expect(run('rclone', workload, s3, environment)).rejects.toThrow();
    expect(readFileSync(seen, 'utf8')).not.toMatch(/theirs|BWLIMIT/);
  });

  it('leaves no settings file behind', async () => {
    const workload = aWorkload();
    const s3 = await prepared(workload);
    const PATH = fakeProgram(
      'aws',
      'test -f "$AWS_CONFIG_FILE" && echo settings were there; exit 1',
    );
    await expect(run('aws-cli', workload, s3, { ...s3.environment, PATH })).rejects.toThrow(
      'settings were there',
    );
    expect(readdirSync(s3.filesDir)).toEqual(['download']);
  });

  it.each([
    ['download', FOLDER],
    ['upload', asUploads(FOLDER)],
  ])('is skipped when it would %s more than the workload says', async (_what, tasks) => {
    const workload = aWorkload({ tasks });
    const s3 = await prepared(workload);
    const Key = 'download/f/more';
    await s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key, Body: 'x' }));
    if (tasks !== FOLDER) writeFileSync(join(s3.filesDir, 'upload/f/more'), 'x');
    await expect(run('rclone', workload, s3)).rejects.toThrow(
      'the 2 files are not the whole of one folder',
    );
  });

  it('is skipped when the files are in several folders', async () => {
    const tasks = [aDownload('download/f/1', 1), aDownload('download/g/1', 1)];
    const workload = aWorkload({ tasks });
    await expect(run('rclone', workload, await prepared(workload))).rejects.toThrow(SkipCase);
  });
});

it.each(SHIPPED.filter(({ storageClasses }) => storageClasses.length === 1))(
  '$id skips S3 Express, whose sessions it does not make',
  async ({ id }) => {
    const workload = aWorkload({ tasks: [anUpload('upload/x', 1)] });
    const place = { bucket: 'fast--use1-az4--x-s3', region: 'us-east-1', filesDir: tempDir() };
    const workloadPath = '/w.run.json';
    const asked = {
      s3Client: id,
      workload,
      workloadPath,
      ...place,
      gigabitsPerSecond: 1,
      print: () => {},
    };
    await expect(runCase({ ...asked, checks: true, environment: {} })).rejects.toThrow(
      new SkipCase(`${id} cannot use S3Express, as its file says`),
    );
  },
);

/** Runs a client of the test's making; its commands are shell scripts. */
async function runOwn(source: object, workload: Workload, name = 'w'): Promise<string[]> {
  const s3 = await prepared(workload);
  const folder = tempDir();
  const client = { ...ClientSource.parse(source), id: 'own', folder, failure: null };
  const workloadPath = join(folder, `${name}.run.json`);
  writeFileSync(workloadPath, JSON.stringify(workload));
  writeFileSync(join(folder, 'clients.json'), JSON.stringify([client]));
  writeFileSync(join(folder, 'script'), '');
  const environment = { ...s3.environment, [CLIENTS]: join(folder, 'clients.json') };
  const lines: string[] = [];
  await runCase({
    ...{ ...s3, environment, s3Client: 'own', workload, workloadPath },
    ...{ gigabitsPerSecond: 1, checks: true, print: (line: string) => void lines.push(line) },
  });
  return lines;
}

/** A shell script as a command; what follows are its arguments. */
const sh = (script: string, ...args: string[]) => ['sh', '-c', script, 'sh', ...args];

describe('a client of a file', () => {
  const two = aWorkload({ tasks: FOLDER, maxRepeatCount: 1 });

  it('fails with the last line of a traceback, however long it is', async () => {
    const trace = '  File "x.py", line 1, in <module>\\n    call()\\n'.repeat(20);
    const script = `printf 'Traceback (most recent call last):\\n${trace}KeyError: no such key'; exit 1`;
    await expect(runOwn({ download: sh(script, '{file}') }, two)).rejects.toThrow(
      /sh ended with exit 1: KeyError: no such key$/,
    );
  });

  it('is told to what has to be written when it writes nothing', async () => {
    const download = sh('exit 0', '{key}', '{file}');
    await expect(runOwn({ download }, two)).rejects.toThrow(
      'was not downloaded: its "download" command has to write {file}',
    );
  });

  it.each([
    ['wrong content', 'head -c 100 /dev/zero > "$1"', / was downloaded with wrong content$/],
    ['too little', 'printf x > "$1"', / was downloaded with 1 of 100 bytes$/],
  ])('is told of %s, and not to write what it has written', async (_, script, message) => {
    const download = sh(script, '{file}', '{key}');
    await expect(runOwn({ download }, aWorkload({ maxRepeatCount: 1 }))).rejects.toThrow(message);
  });

  it('is told each object, all of them, or their folder', async () => {
    const say = 'echo "$PWD $*" >&2; exit 1';
    const told = async (...args: string[]) =>
      runOwn({ download: sh(say, ...args) }, two).then(String, (error: Error) => error.message);
    expect(await told('{key}')).toMatch(/ download\/f\/(1 \+%|2)$/);
    expect(await told('{keys}', '{prefix}')).toMatch(
      / download\/f\/1 \+% download\/f\/2 download\/f\/$/,
    );
    expect(await told('{folder}', '{if folder}-r')).toMatch(/ \/\S+\/download\/f\/ -r$/);
  });

  it('is started in the folder of its file, with the server in every common variable', async () => {
    const variables = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT', 'S3_ENDPOINT_URL', 'AWS_ALLOW_HTTP'];
    const script = `test -f script && echo ${variables.map((one) => `$${one}`).join(' ')} >&2; exit 1`;
    const failure = runOwn({ download: sh(script, '{file}') }, two);
    await expect(failure).rejects.toThrow(/: (http:\S+) \1 \1 true$/);
  });

  it('keeps secrets in its environment, and can do without a variable', async () => {
    const environment = {
      MC_HOST_x: '{scheme}://{access-key}:{secret-key}@{host}',
      AWS_REGION: null,
      WHICH: ['{unless endpoint}aws', 'other'],
    };
    const script = 'echo "$MC_HOST_x $WHICH $(printenv AWS_REGION || echo unset)" >&2; exit 1';
    const failure = runOwn({ download: sh(script, '{file}'), environment }, two);
    await expect(failure).rejects.toThrow(/http:\/\/\w+:\S+@127\.0\.0\.1:\d+ other unset/);
  });

  it.each([
    ['by its file', { skip: ['*-crc32'] }, 'w-crc32', 'own skips it, as its file says'],
    ['by its exit code', {}, 'w', 'cannot do that'],
    [
      'without a command for it',
      { download: undefined, upload: ['a', '{file}'] },
      'w',
      'own has no',
    ],
  ])('skips a workload %s', async (_, source, name, message) => {
    const download = sh('echo cannot do that; exit 123', '{file}');
    const running = runOwn({ download, ...source }, two, name);
    await expect(running).rejects.toThrow(SkipCase);
    await expect(running).rejects.toThrow(message);
  });

  it('measures itself when it is a runner, and what it has moved is checked', async () => {
    const ours = ['Checked for: 9.000 s', 'Timed to: 1.000 ms, 1.000000 s', 'Note: mine'];
    const lines = [...ours, 'Run:1 Secs:0.5 Gb/s:1.0 $#'];
    const script = lines.map((line) => `echo "${line}"`).join('; ');
    await expect(runOwn({ runner: sh(script) }, two)).rejects.toThrow(
      'was not downloaded: its "runner" has to leave what its last run has moved',
    );
    const inMemory = aWorkload({ tasks: FOLDER, filesOnDisk: false });
    expect(await runOwn({ runner: sh(script) }, inMemory)).toEqual([
      ...ours.map((line) => ` ${line}`),
      'Run:1 Secs:0.5 Gb/s:1.0 5',
      expect.stringContaining('is not checked'),
    ]);
  });

  it('is told what to print when its runner printed no run', async () => {
    await expect(runOwn({ runner: sh('echo done') }, two)).rejects.toThrow(
      'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"',
    );
  });

  it('starts a runner where the files are, and finds its own files there', async () => {
    const script = 'test -d download/f && echo "$1" >&2; exit 1';
    await expect(runOwn({ runner: sh(script, 'script') }, two)).rejects.toThrow(/: \/\S+\/script$/);
  });
});
