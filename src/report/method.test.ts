import { expect, test } from 'vitest';
import { aRunResult } from '../testing/run-results.ts';
import { howMeasured } from './method.ts';
import { reportModel } from './model.ts';

test.each([
  ['builtin', /^What was moved was checked around the timed runs/],
  ['https://github.com/o/suite', /^Whether the right bytes were moved was not checked here/],
])('of the suite %s it is said whether content was checked', (repository, sentence) => {
  const { suite, ...run } = aRunResult();
  const model = reportModel({ ...run, suite: { ...suite, repository } });
  expect(howMeasured(model, (text) => text).filter((said) => sentence.test(said))).toHaveLength(1);
});
