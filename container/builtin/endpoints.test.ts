import { mkdirSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobEnvironment, trustedCertificates } from '../../src/local/job-environment.ts';
import { type RelayOptions, relay } from '../../src/testing/proxies.ts';
import { aDownload, anUpload, aWorkload } from '../../src/testing/requests.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { type Authority, anAuthority, noOpenssl } from '../../src/testing/tls-front.ts';
import { BUNDLED_CLIENTS } from '../clients/index.ts';
import { BY_DEFAULT, clientsFor, surveyClients } from '../clients/survey.ts';
import { programEnvironment } from '../job-context.ts';
import { runRunner } from '../measure/runner.ts';
import { prepareFiles } from '../prepare/prepare.ts';
import { BUILTIN_RUNNER } from './builtin-suite.ts';

const { missing } = await surveyClients(process.env, await clientsFor([], BY_DEFAULT), true);
const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);
const never = new AbortController().signal;
let authority: Authority | null = null;

beforeAll(() => {
  if (noOpenssl === null) authority = anAuthority(tempDir(afterAll));
});

type Form = Omit<RelayOptions, 'tls' | 'prefix'> & { secure?: true; path?: string };

/** Runs a client in a process of its own, as the job does, on a machine whose user has set other things. */
async function runAt({ host, path, secure }: Form, s3Client: string, task: 'download' | 'upload') {
  const s3 = await localS3();
  const dir = tempDir();
  const tasks = task === 'upload' ? [anUpload('upload/x', 1000)] : [aDownload('download/x', 1000)];
  const workload = aWorkload({ tasks, maxRepeatCount: 1 });
  const { environment, region } = s3;
  const rights = { mayWrite: true, content: 'ours' } as const;
  const workloads = new Map([['w', workload]]);
  await prepareFiles({
    ...s3,
    workloads,
    filesDir: dir,
    ...rights,
    signal: never,
    log: () => {},
    note: () => {},
  });
  mkdirSync(join(dir, 'download'), { recursive: true });
  writeFileSync(join(dir, 'w.run.json'), JSON.stringify(workload));
  const credentials = {
    accessKeyId: environment.AWS_ACCESS_KEY_ID!,
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY!,
  };
  const endpoint = await relay(environment.AWS_ENDPOINT_URL_S3!, {
    host,
    ...(secure && { tls: authority!.server }),
    ...(path && { prefix: { path, credentials, region } }),
  });
  const caBundle = secure && authority!.file;
  const theirs = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME },
    ...{ AWS_CA_BUNDLE: '/no/such/bundle', HTTP_PROXY: 'http://127.0.0.1:1', LC_ALL: 'de_DE' },
    ...{ https_proxy: 'http://127.0.0.1:1', NO_PROXY: 'example.com', PYTHONPATH: '/no/such' },
  };
  const trusted = await trustedCertificates(
    { endpoint, ...(caBundle && { caBundle }) },
    theirs,
    dir,
  );
  const job = jobEnvironment({ ...theirs, ...trusted }, { endpoint, region, ...credentials });
  const lines: string[] = [];
  const command = [...BUILTIN_RUNNER, s3Client, join(dir, 'w.run.json'), s3.bucket, region, '1'];
  const outcome = await runRunner(command, {
    ...{ cwd: dir, env: programEnvironment(job), signal: never },
    lineRateGigabitsPerSecond: null,
    bytesPerRun: 1000,
    onLine: (line) => lines.push(line),
  });
  return { ...outcome, lines };
}

describe.each([...BUNDLED_CLIENTS, ...BY_DEFAULT])('%s', (s3Client) => {
  test.for<[string, Form, 'download' | 'upload']>([
    ['an IPv6 address', { host: '::1' }, 'upload'],
    ['an IPv6 address, by TLS', { host: '::1', secure: true }, 'download'],
    ['an IPv4 address, by TLS', { host: '127.0.0.1', secure: true }, 'download'],
    ['a name, by TLS', { host: 'localhost', secure: true }, 'upload'],
    ['a path', { host: '127.0.0.1', path: '/storage/v1/s3' }, 'download'],
    ['a path, by TLS', { host: 'localhost', path: '/s3', secure: true }, 'upload'],
  ])('works at an endpoint with %s', async ([, form, task], { skip }) => {
    const absent = missing.find(({ id }) => id === s3Client);
    if (absent) skip(absent.why);
    if (form.secure && noOpenssl) skip(noOpenssl);
    if (form.host === '::1' && !hasIpv6) skip('this machine has no IPv6');
    const { lines, reason, status } = await runAt(form, s3Client, task);
    if (s3Client === 's3cmd' && form.path) {
      expect(reason).toMatch(/^s3cmd takes no endpoint with a path/);
      expect(status).toBe('skipped');
      return;
    }
    expect({ reason, status }, lines.join('\n')).toEqual({ reason: null, status: 'measured' });
  });
});
