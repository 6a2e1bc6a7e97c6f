import { expect, test } from 'vitest';
import { wantedSeconds } from './sizes.ts';

/** Two S3 clients on each of four workloads. */
const WORKS = Array.from({ length: 4 }, () => ({ clients: ['a', 'b'] }));

test('a run may take as long as lets the least number of rounds fit, with all that a process does', () => {
  const asked = { budgetSeconds: 40, leastRounds: 5 };
  // 40 processes share three quarters of the budget: 0.75 s each, of which 0.15 s are the start.
  expect(wantedSeconds(WORKS, asked, 0.15)).toBeCloseTo(0.3);
  expect(wantedSeconds(WORKS, { ...asked, warmups: 2 }, 0.15)).toBeCloseTo(0.2);
  expect(wantedSeconds(WORKS, { ...asked, leastRounds: 10 }, 0.075)).toBeCloseTo(0.15);
});

test('a run is neither so short that a clock could not tell nor longer than it need be', () => {
  expect(wantedSeconds(WORKS, { budgetSeconds: 4 }, 0.15)).toBe(0.1);
  expect(wantedSeconds(WORKS, { budgetSeconds: 4000 }, 0.15)).toBe(0.5);
  expect(wantedSeconds(WORKS, { budgetSeconds: null }, 0.15)).toBe(0.5);
});
