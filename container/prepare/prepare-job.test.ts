import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { prepareJob } from './prepare.ts';

test('nothing is asked of a bucket when nothing is to be timed', async () => {
  const request = aJobRequest();
  const now = () => new Date('2026-01-01T00:00:00Z');
  const sink = { write: async () => {} };
  const lacking = await prepareJob(new Map(), 'ours', {
    ...{ request, now, workDir: join(tempDir(), 'work'), log: () => {} },
    document: new JobDocument(request, aHost(), { sink, now, attempt: 1 }),
    // There is no server here: the first request would fail the job.
    environment: { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' },
    signal: new AbortController().signal,
  });
  expect(lacking('any', 'any')).toBeNull();
});
