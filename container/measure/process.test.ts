import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JobRequest, RunnerEntry } from '../../src/contract/job-request.ts';
import { aJobRequest, anUpload, aWorkload } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { filesDirOf, programEnvironment } from '../job-context.ts';
import { runProcess } from './process.ts';

const S3_CLIENTS = ['crt-c', 'rclone', 'rclone-next'];
const HTTPS = { AWS_ENDPOINT_URL_S3: 'https://x', AWS_CA_BUNDLE: 'theirs' };

interface Asked extends Partial<JobRequest> {
  s3Client?: string;
  command: readonly string[];
  runnerEntry?: RunnerEntry;
}

/** Runs a runner of a suite once, in a job of all three clients. */
async function runOnce({ s3Client = 'crt-c', command, runnerEntry, ...asked }: Asked) {
  const request = aJobRequest({ s3Clients: S3_CLIENTS, ...asked });
  const now = () => new Date();
  const lines: string[] = [];
  const context = {
    ...{ request, now, workDir: tempDir(), log: (line: string) => lines.push(line) },
    environment: programEnvironment({ PATH: process.env.PATH, ...HTTPS }),
    document: new JobDocument(request, aHost(), {
      sink: { write: async () => {} },
      now,
      attempt: 1,
    }),
    ...(runnerEntry && { runnerEntry }),
    signal: new AbortController().signal,
  };
  mkdirSync(filesDirOf(context));
  const workload = aWorkload({ tasks: [anUpload('upload/x', 1)] });
  const end = await runProcess(
    {
      cell: { s3Client, bucket: request.buckets[0]!.name, workload: 'w' },
      ...{ side: 'candidate', repeat: null, limitSeconds: 60 },
      timed: {
        workload,
        text: JSON.stringify(workload),
        command,
        environment: context.environment,
      },
    },
    context,
  );
  return { end, lines };
}

/** What the runner of a client is given as its bundle of certificates for AWS. */
async function bundleOf(s3Client: string, runnerEntry?: RunnerEntry): Promise<string | undefined> {
  const command = ['sh', '-c', 'echo "bundle=$AWS_CA_BUNDLE"; echo Run:1 Secs:1.0 Gb/s:1.0'];
  const { lines } = await runOnce({ s3Client, command, ...(runnerEntry && { runnerEntry }) });
  return lines.find((line) => line.startsWith('bundle='))?.slice('bundle='.length);
}

const ENTRY: RunnerEntry = {
  command: ['sh', '-c', 'exec "$@"'],
  environment: { AWS_ENDPOINT_URL_S3: null, AWS_CA_BUNDLE: 'ours' },
  refusedNames: null,
};

test.each([
  ['crt-c', 'theirs', 'ours'],
  ['rclone', '', ''],
  ['rclone-next', '', ''],
])('%s is given "%s" by https, and "%s" with --as-aws', async (s3Client, byHttps, asAws) => {
  expect(await bundleOf(s3Client)).toBe(byHttps);
  expect(await bundleOf(s3Client, ENTRY)).toBe(asAws);
});

// Long enough for the kernel's ticks, by its own CPU time.
const BUSY = `
  while (process.cpuUsage().user < 300_000);
  console.log('Run:1 Secs:0.1 Gb/s:1.0\\nRun:2 Secs:0.1 Gb/s:1.0');`;

test.skipIf(process.platform !== 'linux')(
  'the runs of a comparison on a person’s machine tell how busy others kept it; those on AWS do not',
  async () => {
    const command = [process.execPath, '-e', BUSY];
    const [here, there] = [
      await runOnce({ command, trigger: 'local' }),
      await runOnce({ command, trigger: 'schedule' }),
    ];
    const last = ({ end }: typeof here) => end.outcome.measurements.at(-1);
    expect(last(here)?.machine).toEqual({
      others: expect.any(Number),
      steal: expect.any(Number),
    });
    expect(last(there)).not.toHaveProperty('machine');
  },
);
