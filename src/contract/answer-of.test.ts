import { expect, test } from 'vitest';
import { aJobRequest } from '../testing/requests.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { answerOf } from './answer-of.ts';

const request = aJobRequest();

function upload(attempt: number, text: string) {
  return { attempt, where: `upload ${attempt}`, content: { text } };
}

function good(attempt: number): string {
  const { runKey } = request;
  const cases = [aCase({ workload: `w${attempt}`, attempt })];
  return JSON.stringify(aRunResult({ runKey, jobs: [aJob({ cases })] }));
}

test('nothing stored is no answer', () => {
  expect(answerOf([], request)).toBeNull();
});

test('only what is this job’s counts, of each attempt for itself', () => {
  const answer = answerOf([upload(3, good(3)), upload(2, '{}'), upload(1, good(1))], request);
  expect(answer).toMatchObject({
    job: { status: 'SUCCEEDED', cases: [{ workload: 'w3' }, { workload: 'w1' }] },
  });
});

test('a job whose newest attempt stored nonsense has failed, and keeps what it had', () => {
  const answer = answerOf([upload(2, '<html>'), upload(1, good(1))], request);
  expect(answer).toMatchObject({
    job: {
      status: 'FAILED',
      reason: expect.stringMatching(
        /^what the job stored \(upload 2\) is not its result: the document is an HTML page, not JSON/,
      ),
      cases: [{ workload: 'w1' }],
    },
  });
});

test('where no attempt stored a result, the newest says why', () => {
  const large = { attempt: 2, where: 'upload 2', content: { fault: 'it is too large' } };
  expect(answerOf([large, upload(1, '{}')], request)).toEqual({
    rejected: 'what the job stored (upload 2) is not its result: it is too large',
  });
});
