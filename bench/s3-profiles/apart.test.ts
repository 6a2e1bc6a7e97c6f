import { expect, test } from 'vitest';
import { aCaseInRounds } from '../../src/testing/comparisons.ts';
import { aJob, aSkippedCase } from '../../src/testing/run-results.ts';
import { pairsOf } from './apart.ts';

test('pairs are of clients that were measured on the same workload, and told by their intervals', () => {
  const of = (s3Client: string, rate: number, rounds = 6) =>
    aCaseInRounds(
      Array.from({ length: rounds }, (_, round) => [rate * (1 + round / 1000)]),
      { s3Client },
    );
  const cases = [of('a', 1), of('b', 1.5), of('c', 1), of('d', 1, 2)];
  const other = aSkippedCase({ s3Client: 'e' });
  expect(pairsOf({ jobs: [aJob({ cases: [...cases, other] })] })).toEqual({
    all: 6,
    rounds: 6 + 6 + 2 + 6 + 2 + 2,
    faster: 1,
    slower: 1,
    equal: 1,
    open: 0,
    tooFew: 3,
  });
});
