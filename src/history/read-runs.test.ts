import { expect, test } from 'vitest';
import { aRunResult } from '../testing/run-results.ts';
import { readRuns } from './read-runs.ts';
import type { HistorySource } from './source.ts';

const warn = (warning: string) => expect.unreachable(warning);

/** How many documents were begun when the first came, and in which order all came. */
async function read(sizes: readonly number[]) {
  const begun: string[] = [];
  const documents = sizes.map((bytes, index) => ({ name: `run-${index}`, bytes }));
  const source: HistorySource = {
    name: 'counted',
    list: async () => documents,
    read: async ({ name }) => {
      begun.push(name);
      return JSON.stringify(aRunResult({ runKey: name }));
    },
  };
  let ahead: number | null = null;
  const order: string[] = [];
  for await (const { run } of readRuns(source, documents, warn)) {
    ahead ??= begun.length;
    order.push(run.runKey);
  }
  expect(new Set(begun).size).toBe(begun.length);
  return { ahead, order };
}

const MIB = 1024 ** 2;

test('four documents are fetched at once, and come in order', async () => {
  const { ahead, order } = await read(Array(6).fill(1000));
  expect(ahead).toBe(4);
  expect(order).toEqual(['run-0', 'run-1', 'run-2', 'run-3', 'run-4', 'run-5']);
});

test('large ones are fetched one by one', async () => {
  expect((await read(Array(3).fill(60 * MIB))).ahead).toBe(1);
  expect((await read([60 * MIB, 8 * MIB, 9 * MIB])).ahead).toBe(2);
});
