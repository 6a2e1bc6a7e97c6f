import fc from 'fast-check';
import { ClientComparison, type Comparison, Verdict } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import {
  A_FORMER_DESIGN,
  aClientComparison,
  aComparison,
  aHostShare,
  aSmallestChange,
} from './comparisons.ts';
import { HOSTILE_TEXTS } from './hostile-run.ts';
import { REALISTIC_DESIGN as COMPARE } from './realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from './run-results.ts';

/** Stands in names and reasons only: where it is read as words of ours, something was not escaped. */
export const FOREIGN = 'foreign';

/** Signs that Markdown, HTML or GitHub give a meaning to, in any order. */
const signs = fc
  .array(
    fc.constantFrom(
      ...'`|\\<>&@#*_~[]()!:-=+"\' \n\t\r🧪é',
      '::',
      '##[',
      '```',
      '-->',
      '</details>',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const text = fc
  .oneof(
    { weight: 3, arbitrary: signs },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
  .map((part) => `${FOREIGN}${part}${FOREIGN}`);

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('crt-c', 'rclone', 'download-5GiB-1x', 'c7gn.16xlarge') },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: text.map((part) => part.padEnd(500, '|`')) },
);

const ratio = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const instanceType = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('c7gn.16xlarge', 'm6idn.24xlarge', 'local') },
  { weight: 1, arbitrary: text },
);

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    instanceType,
    s3Client: name,
    workload: name,
    evidence: fc.constantFrom('interleaved', 'separate'),
    ratio: fc.option(ratio),
    interval: fc.option(fc.constant<[number, number]>([0.9, 1.1])),
    adjustedP: fc.option(probability),
    decidedBy: fc.constantFrom('test', 'everyRound'),
    kept: fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })),
    threshold: fc.constantFrom(0.05, 0.1),
    verdict: fc.constantFrom(...Verdict.options),
    provisional: fc.boolean(),
    reason: fc.option(text),
  })
  .map(aComparison);

const client = fc
  .record({
    instanceType,
    s3Client: name,
    cells: fc.nat({ max: 200 }),
    ratio,
    interval: fc.option(fc.constant<[number, number]>([0.9, 1.1])),
    adjustedP: probability,
    verdict: fc.constantFrom(...ClientComparison.shape.verdict.options),
    provisional: fc.boolean(),
  })
  .map(aClientComparison);

const smallestChange = fc
  .record({ instanceType, change: fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })) })
  .map(aSmallestChange);

const hostShare = fc
  .record({ instanceType, ratio, cells: fc.nat({ max: 200 }), isTakenOut: fc.boolean() })
  .map(aHostShare);

/** What is said of a comparison beyond its cells; each may be absent, as in stored results. */
const beyondCells = fc.record(
  {
    clientComparisons: fc.array(client, { maxLength: 4 }),
    smallestChanges: fc.array(smallestChange, { maxLength: 6 }),
    hostShares: fc.array(hostShare, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const aCaseOf = fc
  .record({ s3Client: name, workload: name, side: fc.constantFrom('candidate', 'baseline') })
  .chain((fields) =>
    fc.constantFrom(
      aCase(fields),
      aFailedCase({ ...fields, reason: FOREIGN }),
      aSkippedCase(fields),
    ),
  );

const job = fc
  .record({
    instanceType: fc.constantFrom('c7gn.16xlarge', 'm6idn.24xlarge', 'local'),
    jobId: name,
    status: fc.constantFrom('SUCCEEDED', 'FAILED'),
    reason: fc.option(text),
    cases: fc.array(aCaseOf, { maxLength: 3 }),
  })
  .map(aJob);

/** Cells mostly few; now and then so many, of such names, that a comment has no room for them. */
const comparisons = fc.oneof(
  { weight: 400, arbitrary: fc.array(comparison, { maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc.array(comparison, { minLength: 60, maxLength: 120 }).map((cells) =>
      cells.map((cell) => ({
        ...cell,
        s3Client: `${FOREIGN}|`.repeat(70),
        reason: '`'.repeat(500),
      })),
    ),
  },
);

/** Runs that compared something or only measured, with names of every kind. */
export const generatedRun: fc.Arbitrary<RunResult> = fc
  .record({
    runKey: name,
    trigger: fc.constantFrom('local', 'workflow_dispatch', 'schedule', 'issue_comment'),
    finishedAt: fc.option(fc.constant('2026-11-22T15:00:00Z')),
    interrupted: fc.boolean(),
    jobs: fc.array(job, { maxLength: 2 }),
    compared: fc.option(comparisons, { freq: 8 }),
    beyond: beyondCells,
    design: fc.constantFrom(COMPARE, A_FORMER_DESIGN),
    againstItself: fc.boolean(),
    ref: fc.option(name),
  })
  .map(({ againstItself, beyond, compared, design, ref, ...fields }) =>
    aRunResult({
      ...fields,
      suite: { ...aRunResult().suite, repository: ref ?? 'builtin', ref },
      ...(compared === null
        ? {}
        : { ...beyond, comparisons: compared, compare: { ...design, againstItself } }),
    }),
  );
