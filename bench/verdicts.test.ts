import { describe, expect, test } from 'vitest';
import { LEAST_THRESHOLD } from '../src/judge/design.ts';
import { ROUNDS_A_CELL, SEQUENTIAL_DESIGN } from '../src/judge/judge.ts';
import { COLUMNS, linesOf } from './verdicts/lines.ts';
import { MODELS, type ModelName } from './verdicts/noise.ts';
import { tallyOf } from './verdicts/seeds.ts';
import { verdictFigures, verdictTables } from './verdicts.ts';

const threshold = LEAST_THRESHOLD;
const share = (model: ModelName, ratio: number, runs: number) =>
  tallyOf({ scenario: 'cells', asked: { model, ratio, threshold }, runs }).found! / runs;

/** 132 cells take 3 ms: few runs, and bounds that chance does not miss. */
describe('of 132 cells', () => {
  test.each(['process 1.5 %', 'drift', 'step', 'AR(1) 0.9'] as const)(
    '−10 % is found in nearly all runs: %s',
    (model) => expect(share(model, 0.9, 30)).toBeGreaterThanOrEqual(0.8),
  );

  test.each(['bursts', '503s', 'bimodal, rare'] as const)(
    '−25 % is found in nearly all runs: %s',
    (model) => expect(share(model, 0.75, 30)).toBeGreaterThanOrEqual(0.8),
  );

  test.each(['periodic A', 'periodic B', 'periodic C', 'periodic D', 'process 5 %'] as const)(
    'A/A runs are hardly ever false: %s',
    (model) => {
      const asked = { model, ratio: 1, threshold };
      const { beyondNoise, falselySlower } = tallyOf({ scenario: 'cells', asked, runs: 40 });
      expect(falselySlower).toBeLessThanOrEqual(4);
      expect(beyondNoise).toBe(0);
    },
  );

  test('sides that take turns are fooled by a rhythm, which shows that the noise can fool', () => {
    const asked = { model: 'periodic B' };
    expect(tallyOf({ scenario: 'inTurn', asked, runs: 20 }).flagged).toBeGreaterThan(15);
  });

  test('each verdict that an unchanged cell got is counted once a comparison', () => {
    const asked = { model: 'process 1.5 %', ratio: 1, threshold };
    const tally = tallyOf({ scenario: 'cells', asked, runs: 20 });
    expect(tally.notFlagged).toBe(20);
    expect(tally.slower ?? 0).toBe(tally.falselySlower);
  });

  test('fewer runs are measured than before', () => {
    const asked = { model: 'process 1.5 %', ratio: 1, threshold };
    const now = tallyOf({ scenario: 'cells', asked, runs: 20 });
    const before = tallyOf({ scenario: 'today', asked, runs: 20 });
    expect(now.made! / before.made!).toBeLessThan(0.75);
  });

  test.each([
    ['process 1.5 %', ROUNDS_A_CELL.usual],
    ['process 5 %', ROUNDS_A_CELL.noisy],
  ] as const)('a plan counts with the rounds that there are: %s', (model, rounds) => {
    const asked = { model, ratio: 1, threshold };
    const { made } = tallyOf({ scenario: 'cells', asked, runs: 20 });
    const runsARound = 2 * (1 + SEQUENTIAL_DESIGN.keptPerRound);
    expect(Math.abs(made! / 20 / 132 / runsARound - rounds)).toBeLessThan(0.2);
  });
});

test('three times slower is slower when time is up after two rounds', () => {
  const asked = { model: 'process 5 %', ratio: 1 / 3, rounds: 2 };
  expect(tallyOf({ scenario: 'cutShort', asked, runs: 40 }).found).toBeGreaterThanOrEqual(36);
});

test('−5 % in all workloads of a client is proven of the client', () => {
  const asked = { model: 'process 1.5 %', ratio: 0.95 };
  expect(tallyOf({ scenario: 'client', asked, runs: 30 }).proven).toBeGreaterThanOrEqual(25);
});

test('another host makes no cell suspect', () => {
  const asked = { cells: 132, ratio: 1, threshold: 0.1 };
  expect(tallyOf({ scenario: 'twoHosts', asked, runs: 100 }).falsely).toBeLessThanOrEqual(10);
});

test('every model of noise is in the table, and figures are read as they are', async () => {
  const names = linesOf(10).map(({ name }) => name);
  for (const model of Object.keys(MODELS)) {
    for (const column of Object.values(COLUMNS)) expect(names).toContain(`${model}: ${column}`);
  }
  const [line] = linesOf(4).filter(({ name }) => name.startsWith('two hosts'));
  const [figure] = await verdictFigures([{ ...line!, most: -1 }]);
  expect(figure).toMatchObject({ measured: expect.stringMatching(/^\d of 4 \(/), reached: false });
});

test('the table has a row for each model of noise, its bounds, and what is missed', () => {
  const figure = {
    value: '2 %',
    measured: '2 of 100 (0.2 % to 7 %)',
    bound: '≤ 1 %',
    reached: false,
  };
  const [table, others] = verdictTables([
    { ...figure, name: 'drift: any false slower' },
    { ...figure, name: 'two hosts: any' },
  ]);
  expect(table).toContain('| drift | 2 % (0.2 % to 7 %) ≤ 1 % **missed** |');
  expect(table.split('\n')).toHaveLength(2 + Object.keys(MODELS).length);
  expect(others).toMatchObject([{ name: 'two hosts: any' }]);
});
