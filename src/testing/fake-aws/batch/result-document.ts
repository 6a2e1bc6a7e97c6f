import { decodeJobParameters, type JobRequest } from '../../../contract/job-request.ts';
import { incomingName, incomingPrefix } from '../../../contract/result-keys.ts';
import type { CaseResult } from '../../../contract/run-result.ts';
import { suiteUsed } from '../../../contract/suite-used.ts';
import { aCaseInRounds, ratesAround } from '../../comparisons.ts';
import { aCase, aJob, aRunResult } from '../../run-results.ts';
import type { BatchJob } from './batch-job.ts';

/**
 * What a job stores at the end of an attempt.
 *
 * @param attempt from 1
 * @returns key and content; null for nothing
 */
export function resultOf(
  job: BatchJob,
  attempt: number,
  atMs: number,
): { key: string; text: string } | null {
  const { parameters = {} } = job.input;
  if (job.script.result === 'none' || parameters.request === undefined) return null;
  const request = decodeJobParameters(parameters);
  const key = incomingPrefix(request) + incomingName(attempt, 1);
  return { key, text: textOf(job, request, atMs) };
}

function textOf({ script, startedAt = 0, status }: BatchJob, request: JobRequest, atMs: number) {
  const slower = script.result === 'of a slower candidate';
  const own = documentOf(request, startedAt, atMs, status === 'SUCCEEDED', slower);
  switch (script.result) {
    case 'not JSON':
      return '<html>503</html>';
    case 'another schema':
      return JSON.stringify({ ...own, schemaVersion: 2 });
    case 'of another instance type':
      return JSON.stringify({ ...own, jobs: [{ ...own.jobs[0], instanceType: 'm5.large' }] });
    case 'of another run':
      return JSON.stringify({ ...own, runKey: `${own.runKey}-x` });
    default:
      return JSON.stringify(own);
  }
}

function documentOf(
  request: JobRequest,
  startedAt: number,
  atMs: number,
  good: boolean,
  slower: boolean,
) {
  const { compare, instanceType, runKey, trigger } = request;
  const times = {
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(atMs).toISOString(),
  };
  return aRunResult({
    runKey,
    trigger,
    suite: suiteUsed(request),
    ...(compare && { compare: compare.design }),
    ...times,
    jobs: [
      aJob({
        instanceType,
        jobId: '',
        status: good ? 'SUCCEEDED' : 'FAILED',
        reason: good ? null : 'the build failed',
        ...times,
        cases: request.buckets.flatMap(({ name: bucket, storageClass }) =>
          request.s3Clients.flatMap((s3Client) => {
            const names = { bucket, storageClass, s3Client };
            if (compare === null) return [aCase(names)];
            const { mostRounds, screenRounds } = compare.design;
            const side = (name: CaseResult['side'], rate: number) => {
              const rates = ratesAround(rate, slower ? mostRounds : screenRounds);
              return aCaseInRounds(
                rates.map((one) => [one]),
                { ...names, side: name },
              );
            };
            return [side('candidate', slower ? 0.8 : 1), side('baseline', 1.00001)];
          }),
        ),
      }),
    ],
  });
}
