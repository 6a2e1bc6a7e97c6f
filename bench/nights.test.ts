import { expect, test } from 'vitest';
import { isTold, judgeClient, judgeRealYear, judgeYear, NIGHT_MODELS } from './nights/fleet.ts';

test('a host that all cells share is taken out, and tells no change', () => {
  const model = NIGHT_MODELS['hosts kept 20 nights, sd 3 %, and 2 % a night'];
  const { hostsUsed, told } = judgeYear(model, 1);
  expect(hostsUsed).toBe(3);
  expect(told).toBeLessThanOrEqual(12);
});

test('−10 % at 4 % a night is told within a week', () => {
  const step = { change: -0.1, sd: 0.04, within: 7 };
  const told = Array.from({ length: 40 }, (_, seed) => isTold(step, seed)).filter(Boolean);
  expect(told.length).toBeGreaterThanOrEqual(34);
});

test('a client that got faster is told, and no other', () => {
  const { others, own } = judgeClient(NIGHT_MODELS['independent, sd 2 %'], 1);
  expect([own, others]).toEqual([12, 0]);
});

test('series of a file are judged by how they vary, not by their levels', () => {
  const levels = Array.from({ length: 300 }, (_, at) => (at < 150 ? 10 : 20) + (at % 7) / 50);
  expect(judgeRealYear([levels], 1)).toBe(0);
});
