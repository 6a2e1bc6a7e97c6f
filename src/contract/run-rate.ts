/** How fast a run was, in the unit of its workload. Runners read it: no schemas here. */

/** Gigabits (10^9 bits) a second; of a workload of requests, requests a second. A run has one of both. */
export interface RunRate {
  gigabitsPerSecond?: number | undefined;
  requestsPerSecond?: number | undefined;
}

export type RateUnit = 'Gb/s' | 'requests/s';

/** More is faster, in either unit: what is compared is never of two units, as it is of one workload. */
export function rateOf({ gigabitsPerSecond, requestsPerSecond }: RunRate): number {
  return requestsPerSecond ?? gigabitsPerSecond ?? 0;
}

/** @param rates of one workload */
export function unitOf(rates: readonly RunRate[]): RateUnit {
  const isOfRequests = rates.some(({ requestsPerSecond }) => requestsPerSecond !== undefined);
  return isOfRequests ? 'requests/s' : 'Gb/s';
}

/** Throughput in gigabits (10^9 bits) a second. */
export function gigabitsPerSecond(bytes: number, seconds: number): number {
  return (bytes * 8) / 1e9 / seconds;
}

/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
export function formatRunLine(run: number, seconds: number, bytes: number): string {
  return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}

/** The same, of a workload of requests. */
export function formatRequestsLine(run: number, seconds: number, requests: number): string {
  return `Run:${run} Secs:${seconds.toFixed(6)} Requests/s:${(requests / seconds).toFixed(3)}`;
}
