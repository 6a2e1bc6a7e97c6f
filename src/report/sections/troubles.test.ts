import { expect, test } from 'vitest';
import type { CaseResult } from '../../contract/run-result.ts';
import { INTERRUPTED_BEFORE } from '../../contract/runner-output.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { charts } from './charts.ts';
import { figures } from './figures.ts';
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

test('a case has one colour, in drawings and in all tables', () => {
  const whole = aCase({ s3Client: 'raw-http', workload: 'a' });
  const tonesOf = (found: CaseResult, word: string) => {
    const model = modelOf(whole, found);
    const rows = [figures, troubles].flatMap((make) =>
      make(model).flatMap(({ rows = [] }) => rows),
    );
    const told = rows.flatMap(({ cells }) => cells).filter(({ words }) => words === word);
    const drawn = charts(model).flatMap(({ pictures = [] }) =>
      pictures.flatMap(({ panels }) => panels.map(({ draw, title }) => draw(title ?? '').text)),
    );
    const line = drawn
      .join()
      .split('<text')
      .find((text) => text.includes(`>${word}<`));
    return [...told.map(({ tone }) => tone), /var\((.*?)\)/.exec(line ?? '')?.[1]];
  };
  const at = { workload: 'a' };
  expect(tonesOf(aFailedCase(at), 'failed')).toEqual(['bad', 'bad', '--failed']);
  expect(tonesOf(aSkippedCase(at), 'skipped')).toEqual(['doubt', 'doubt', '--skipped']);
  const notTimed = aCase({ ...at, measurements: [] });
  expect(tonesOf(notTimed, 'not timed')[0]).toBe('faint');
});
