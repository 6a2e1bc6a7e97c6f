/**
 * Works on all items, `limit` at a time. After the first failure no further item is begun, and
 * the failure is thrown once those under way have ended, so that nothing goes on behind.
 *
 * @param work also gets the number of the worker, from 0 to below `limit`
 */
export async function forEachLimited<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T, worker: number) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (number: number): Promise<void> => {
    for (let next = queue.next(); !next.done && failures.length === 0; next = queue.next()) {
      try {
        await work(next.value, number);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, (_, number) => worker(number)));
  if (failures.length > 0) throw failures[0];
}
