import { describe, expect, test } from 'vitest';
import { SEQUENTIAL_DESIGN } from '../judge/design.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { aJobRequest } from '../testing/requests.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { answerOf, whyNotTheAnswer } from './answer-of.ts';
import { type JobRequest, suiteUsed } from './job-request.ts';
import type { RunResult } from './run-result.ts';

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

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const design = { againstItself: false, seed: 7, budgetSeconds: null, ...SEQUENTIAL_DESIGN };

const asked = aJobRequest({
  suite: { repository: 'https://example.com/suite', ref: 'main', commit: A },
  client: { repository: 'https://example.com/client', ref: 'fix', commit: A },
  compare: {
    suite: { ref: 'main', commit: A },
    client: { ref: 'main', commit: B },
    design,
    instanceTypes: 1,
    maxCaseSeconds: 600,
  },
});

/** The honest answer, but for what is given. */
function answer(request: JobRequest, change: Partial<RunResult> = {}): RunResult {
  return aRunResult({
    runKey: request.runKey,
    trigger: request.trigger,
    suite: suiteUsed(request),
    jobs: [aJob({ instanceType: request.instanceType })],
    ...(request.compare && { compare: request.compare.design }),
    ...change,
  });
}

const { suite } = answer(asked);
const { client, ...withoutClient } = suite;
const { compare: _, ...uncompared } = answer(asked);

describe('a document', () => {
  test.each([
    ['of a comparison', asked],
    ['of the candidate alone', { ...asked, compare: null }],
    ['of the built-in suite', aJobRequest()],
  ])('%s answers its request', (_, request) => {
    expect(whyNotTheAnswer(answer(request), request, 1)).toBeNull();
  });

  test('may tell the commit that was not asked for by number', () => {
    const request = { ...asked, suite: { ...asked.suite, commit: null } };
    expect(whyNotTheAnswer(answer(asked), request, 1)).toBeNull();
  });

  test.each<[string, RunResult]>([
    ['holds 2 jobs', answer(asked, { jobs: [aJob(), aJob()] })],
    ['its run key is "other"', answer(asked, { runKey: 'other' })],
    ['its way to S3 is "as AWS" instead of "the endpoint"', answer(asked, { asAws: true })],
    [
      'its way to S3 is "the endpoint, {"name":"flaky"',
      answer(asked, { s3Profile: PROFILES.get('flaky')! }),
    ],
    ['its trigger is "schedule"', answer(asked, { trigger: 'schedule' })],
    [
      'its instance type is "m5.large"',
      answer(asked, { jobs: [aJob({ instanceType: 'm5.large' })] }),
    ],
    ['its suite is "builtin"', answer(asked, { suite: { ...suite, repository: 'builtin' } })],
    [`its commit is "${B}"`, answer(asked, { suite: { ...suite, commit: B } })],
    [
      `its baseline is "${B}"`,
      answer(asked, { suite: { ...suite, baseline: { ref: 'main', commit: B } } }),
    ],
    ['its baseline is "none"', answer(asked, { suite: { ...suite, baseline: null } })],
    [`its client's repository is "none"`, answer(asked, { suite: withoutClient })],
    [
      `its client's commit is "${B}"`,
      answer(asked, { suite: { ...suite, client: { ...client!, candidate: client!.baseline! } } }),
    ],
    [
      `its client's baseline is "none"`,
      answer(asked, { suite: { ...suite, client: { ...client!, baseline: null } } }),
    ],
    ['its design is "none" instead of "a comparison"', uncompared],
    [
      'its design is "seed 8" instead of "seed 7"',
      answer(asked, { compare: { ...design, seed: 8 } }),
    ],
    [
      'its design is "againstItself true" instead of "againstItself false"',
      answer(asked, { compare: { ...design, againstItself: true } }),
    ],
    [
      'its design is "looks [{"pairs":30,"share":1}]"',
      answer(asked, { compare: { ...design, looks: [{ pairs: 30, share: 1 }] } }),
    ],
    [
      'its design is "screen {"rounds":2,"keptPerRound":2,"threshold":0.03}, confirm ',
      answer(asked, {
        compare: {
          ...{ againstItself: false, seed: 7 },
          screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
          confirm: { rounds: 12, keptPerRound: 1 },
        },
      }),
    ],
    [
      'a case of attempt 3, but belongs to attempt 2',
      answer(asked, {
        jobs: [aJob({ cases: [aCase({ attempt: 2 }), aCase({ attempt: 3, workload: 'x' })] })],
      }),
    ],
  ])('that is no answer is told by: %s', (why, document) => {
    expect(whyNotTheAnswer(document, asked, 2)).toContain(why);
  });

  test('that compares what was not to be compared is no answer', () => {
    const request = { ...asked, compare: null };
    expect(whyNotTheAnswer(answer(asked), request, 1)).toBe(
      `its baseline is "${A}" instead of "none"`,
    );
  });
});
