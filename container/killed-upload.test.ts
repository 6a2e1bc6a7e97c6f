import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import { incomingPrefix } from '../src/contract/results-bucket.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { casesOf, killGroup } from '../src/testing/killable-job.ts';
import { tamperingProxy } from '../src/testing/proxies.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { type LocalS3, localS3 } from '../src/testing/s3-wire.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SUITE = readFileSync(new URL('../src/testing/fake-suite.py', import.meta.url), 'utf8');
const python = await execa('python3', ['--version'], { reject: false });

async function aRequest({ region }: LocalS3): Promise<JobRequest> {
  const suite = await GitRepository.create(join(tempDir(), 'suite'));
  const commit = await suite.commit({
    'scripts/prep-build-run-benchmarks.py': SUITE,
    'workloads/w.run.json': '{}',
  });
  const s3Clients = ['good-a', 'good-b'];
  return aJobRequest({ region, s3Clients, suite: { repository: suite.path, ref: 'main', commit } });
}

/** Starts the job as Batch does; results go to S3. */
function start(request: JobRequest, disk: string, { bucket, environment }: LocalS3, attempt = 1) {
  const places = ['--work-dir', disk, '--results-bucket', bucket];
  const env = { ...environment, AWS_BATCH_JOB_ATTEMPT: String(attempt) };
  const args = [MAIN, '--request', JSON.stringify(request), ...places];
  const job = execa(process.execPath, args, { env, reject: false, detached: true });
  onTestFinished(() => killGroup(job.pid));
  return job;
}

/** The cases of every document in S3, oldest first. */
async function stored({ bucket, client }: LocalS3, request: JobRequest): Promise<CaseResult[][]> {
  const where = { Bucket: bucket, Prefix: incomingPrefix(request) };
  const { Contents = [] } = await client.send(new ListObjectsV2Command(where));
  const keys = Contents.map(({ Key }) => Key!).sort();
  return Promise.all(
    keys.map(async (Key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return readRunResult(await Body!.transformToString(), Key).jobs[0]!.cases;
    }),
  );
}

const namesOf = (cases: readonly CaseResult[]) => cases.map(({ s3Client }) => s3Client).sort();

describe.skipIf(python.failed)(
  'a job that is killed as it stores a document (needs python3)',
  () => {
    test.each<['before' | 'after', number, 'finds' | 'does not find']>([
      ['before', 1, 'finds'],
      ['after', 1, 'finds'],
      ['before', 2, 'finds'],
      ['after', 2, 'does not find'],
    ])(
      '%s S3 has taken document %d loses nothing; its next attempt %s its disk',
      async (when, number, finds) => {
        const s3 = await localS3();
        const request = await aRequest(s3);
        const disk = join(tempDir(), 'disk');
        let puts = 0;
        const killAt = (moment: typeof when, method?: string) => {
          const isIt = method === 'PUT' && moment === when && ++puts === number;
          if (isIt) killGroup(job.pid);
          return isIt;
        };
        const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
          instead: ({ method }) => killAt('before', method),
          answered: ({ method }, body) => {
            killAt('after', method);
            return body;
          },
        });
        const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
        const job = start(request, disk, { ...s3, environment });
        expect((await job).signal).toBe('SIGKILL');
        const saved = namesOf(casesOf(1, disk));
        const documents = await stored(s3, request);
        // The last document does not wait for the one before, and may be there too.
        expect(documents.length).toBeGreaterThanOrEqual(when === 'after' ? number : number - 1);
        expect(saved).toEqual(expect.arrayContaining(namesOf(documents.at(-1) ?? [])));
        expect(saved.length).toBeGreaterThan(0);

        const next = finds === 'finds' ? disk : join(tempDir(), 'another');
        const second = await start(request, next, s3, 2);
        expect(second.exitCode, second.stderr).toBe(0);
        const began = second.stdout.match(/^=== case /gm)?.length ?? 0;
        expect(began).toBe(finds === 'finds' ? 2 - saved.length : 2);
        const cases = (await stored(s3, request)).at(-1)!;
        expect(namesOf(cases)).toEqual(['good-a', 'good-b']);
        const ofTheFirst = cases.filter(({ attempt = 1 }) => attempt === 1);
        expect(namesOf(ofTheFirst)).toEqual(finds === 'finds' ? saved : []);
      },
    );
  },
);
