import { expect, test } from 'vitest';
import type { CaseResult } from '../../contract/run-result.ts';
import { INTERRUPTED_BEFORE } from '../../contract/runner-output.ts';
import { aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { coverage } from './the-run.ts';
import { troubles } from './troubles.ts';

const modelOf = (...cases: CaseResult[]) => reportModel(aRunResult({ jobs: [aJob({ cases })] }));
const budget = { reason: 'not reached: the budget ran out', cut: 'budget' } as const;

test.each([
  ['the budget ended before', aSkippedCase({ workload: 'b', ...budget })],
  ['an interruption ended before', aSkippedCase({ workload: 'b', reason: INTERRUPTED_BEFORE })],
])('what %s it is not reached, and not skipped', (_, unreached) => {
  const [section] = troubles(modelOf(unreached));
  expect(section!.title).toBe('Not reached (1)');
  expect(section!.rows!.map(({ cells }) => cells[0]!.words)).toEqual(['not reached']);
  expect(coverage(modelOf(unreached))).toContain('measured, 1 not reached: ');
  const [both] = troubles(modelOf(unreached, aSkippedCase({ reason: 'it cannot use CRC32' })));
  expect(both!.title).toBe('Skipped (1) and not reached (1)');
});
