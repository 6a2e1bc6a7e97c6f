import { expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { FORMER_DESIGN } from '../testing/comparisons.ts';
import { aRunResult } from '../testing/run-results.ts';
import { measuredDefaultBranch } from './run-record.ts';

const run = aRunResult();
const at = (ref: string | null) => ({ suite: { ...run.suite, ref } });
const building = (ref: string | null) => {
  const client = { repository: 'https://example.com/c', candidate: { ref, commit: null } };
  return { suite: { ...run.suite, client: { ...client, baseline: null } } };
};

test.each<[string, boolean, Partial<RunResult>]>([
  ['a scheduled run', true, { trigger: 'schedule', ...at('release') }],
  ['a run that a person started on main', true, { trigger: 'workflow_dispatch', ...at('main') }],
  ['a run that named no branch', true, { trigger: 'local', ...at(null) }],
  ['a run of another branch', false, { trigger: 'workflow_dispatch', ...at('fix') }],
  [
    'a pull request’s run, whatever its branch is called',
    false,
    { trigger: 'issue_comment', ...at('main') },
  ],
  [
    'an A/A run',
    false,
    { trigger: 'schedule', compare: { ...FORMER_DESIGN, againstItself: true, seed: 1 } },
  ],
  ['a client’s default branch', true, { trigger: 'workflow_dispatch', ...building(null) }],
  ['a client’s main', true, { trigger: 'workflow_dispatch', ...building('main') }],
  ['a client’s branch', false, { trigger: 'workflow_dispatch', ...building('fix') }],
  ['a client’s pull request', false, { trigger: 'issue_comment', ...building(null) }],
])('%s measured the default branch: %s', (_, expected, fields) => {
  expect(measuredDefaultBranch({ ...run, ...fields })).toBe(expected);
});

test('the default branch may be called otherwise', () => {
  const started = { ...run, trigger: 'workflow_dispatch' as const, ...at('trunk') };
  expect(measuredDefaultBranch(started)).toBe(false);
  expect(measuredDefaultBranch(started, 'trunk')).toBe(true);
});
