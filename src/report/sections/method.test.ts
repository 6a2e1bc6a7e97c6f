import { expect, test } from 'vitest';
import type { Turns } from '../../contract/run-result.ts';
import { A_FORMER_DESIGN, aCaseInRounds } from '../../testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../../testing/realistic-runs.ts';
import { aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { howMeasured, localLimits } from './method.ts';

test.each([
  ['builtin', /^Transfers were checked outside the timed runs/],
  [
    'https://github.com/o/suite',
    /^This program did not check whether the right bytes were transferred/,
  ],
])('of the suite %s it is said whether content was checked', (repository, sentence) => {
  const { suite, ...run } = aRunResult();
  const model = reportModel({ ...run, suite: { ...suite, repository } });
  expect(howMeasured(model, (text) => text).filter((said) => sentence.test(said))).toHaveLength(1);
});

test('of a comparison it is said how, in plain words; of a stored one, by what method', () => {
  const said = (compare: typeof REALISTIC_DESIGN | typeof A_FORMER_DESIGN) =>
    howMeasured(reportModel(aRunResult({ compare, comparisons: [] })), String).join('\n');
  const words = said(REALISTIC_DESIGN).replaceAll('\u00a0', ' ');
  expect(words).toContain(
    'Every cell gets 3 rounds. Those that look changed by then get more, up to 30,',
  );
  expect(words).toContain('an exact test, after 12, 14, 20 and 30 rounds or where a cell ends');
  expect(words).toContain('when every run of every round, of 2 at least, is at most half as fast');
  expect(words).not.toContain('former');
  expect(said(A_FORMER_DESIGN)).toContain(
    'Compared by an earlier method, and shown as it was judged',
  );
  expect(said(A_FORMER_DESIGN)).not.toContain('coin decides');
});

test('how many rounds workloads have is said only where it is true', () => {
  const said = (rounds: readonly number[], asked: Partial<Turns> = {}) => {
    const cases = rounds.map((count, index) =>
      aCaseInRounds(Array(count).fill([1]), { workload: `w${index}` }),
    );
    const turns = { seed: 7, budgetSeconds: 30, sized: true, ...asked };
    const model = reportModel(aRunResult({ turns, jobs: [aJob({ cases })] }));
    return howMeasured(model, String).join('\n').replaceAll('\u00a0', ' ');
  };
  const least = 'Every workload that was started has at least 5 rounds';
  const exactly = 'Every workload has 3 rounds, as requested.';
  expect(said([5, 9])).toContain(least);
  expect(said([3, 3], { mostRounds: 3 })).toContain(exactly);
  for (const text of [said([5, 1]), said([]), said([0])]) expect(text).not.toContain(least);
  for (const rounds of [[3, 1], [], [0]]) {
    expect(said(rounds, { mostRounds: 3 })).not.toContain(exactly);
  }
  expect(said([5, 1])).toContain(
    'A workload gets at least 5 rounds, unless the run ends before that; further rounds went',
  );
  expect(said([3, 1], { mostRounds: 3 })).toContain('3 rounds of every workload were requested');
});

test('of GitHub’s runners it is said that no two runs are alike', () => {
  const limits = (context = {}) => localLimits(reportModel(aRunResult(), context), String).join();
  expect(limits({ runner: 'shared' })).toContain(
    'GitHub’s runners are virtual machines that share',
  );
  const endpoint = ', unless --endpoint named a server elsewhere';
  expect(limits()).toContain(endpoint);
  // The action has no such input.
  expect(limits({ runner: 'own' })).toBe(limits().replace(endpoint, ''));
});
