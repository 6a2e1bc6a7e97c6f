import { expect, it } from 'vitest';
import { forEachLimited } from './s3.ts';

it('all items are worked on, no more at once than allowed, each worker one at a time', async () => {
  const done: number[] = [];
  const busy = new Set<number>();
  let most = 0;
  await forEachLimited([1, 2, 3, 4, 5, 6, 7], 3, async (item, worker) => {
    expect(busy.has(worker)).toBe(false);
    busy.add(worker);
    most = Math.max(most, busy.size);
    await Promise.resolve();
    busy.delete(worker);
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('the first failure is thrown once what was under way has ended, and nothing more is begun', async () => {
  const ended: number[] = [];
  const begun: number[] = [];
  const work = forEachLimited([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('one');
    await new Promise(setImmediate);
    ended.push(item);
  });
  await expect(work).rejects.toThrow('one');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});

it('no items are no work', async () => {
  await expect(forEachLimited([], 4, () => Promise.reject())).resolves.toBeUndefined();
});
