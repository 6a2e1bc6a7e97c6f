import { z } from 'zod';
import { RequestsSeen } from './requests-seen.ts';
import type { RunRate } from './run-line.ts';
import { METRIC_NAME, MOST_METRICS } from './runner-output.ts';

export const Measurement = z
  .strictObject({
    round: z.int().nonnegative().describe('0: it was not measured in turn with others.'),
    run: z.int().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: z.number().positive(),
    gigabitsPerSecond: z
      .number()
      .nonnegative()
      .optional()
      .describe('10^9 bits of all tasks per second. Absent for a workload of requests.'),
    requestsPerSecond: z
      .number()
      .nonnegative()
      .optional()
      .describe('Of a workload of requests, in place of Gb/s.'),
    warmup: z.boolean().describe('Not counted in any statistic.'),
    implausible: z.literal(true).optional().describe('Above 10 × the line rate.'),
    cpuSeconds: z
      .number()
      .nonnegative()
      .optional()
      .describe(
        'User and system time of the runner and all that it started, during the run; to 10 ms. Absent where it is not known.',
      ),
    peakMemoryBytes: z
      .int()
      .positive()
      .optional()
      .describe(
        'The most memory that the runner and all that it started were seen to use, until the end of the run.',
      ),
    voluntarySwitches: z
      .int()
      .nonnegative()
      .optional()
      .describe(
        'Context switches of all threads during the run, as they waited for something. Absent where they are not known, and where a thread or a process ended during the run.',
      ),
    involuntarySwitches: z
      .int()
      .nonnegative()
      .optional()
      .describe('The same, as something else was to run on their CPU.'),
    metrics: z
      .record(z.string().regex(METRIC_NAME), z.number().nonnegative())
      .refine((metrics) => Object.keys(metrics).length <= MOST_METRICS)
      .optional()
      .describe(
        'What the runner told of the run (`Metrics:{…}`), by names of its own, with their units in them.',
      ),
    machine: z
      .strictObject({
        others: z.number().nonnegative().describe('That programs not of this run kept busy.'),
        steal: z.number().nonnegative().describe('That the host gave to other machines.'),
      })
      .optional()
      .describe('CPUs, on average while its process ran. Absent where it is not known.'),
    requests: RequestsSeen.optional(),
  })
  .refine(
    (run) => (run.gigabitsPerSecond === undefined) !== (run.requestsPerSecond === undefined),
    'has either gigabitsPerSecond or requestsPerSecond',
  )
  .describe('One timed run of all tasks of a workload.');
export type Measurement = z.infer<typeof Measurement>;

/** Measurements that count: all but warm-ups. */
export function keptMeasurements(result: { measurements: readonly Measurement[] }): Measurement[] {
  return result.measurements.filter((measurement) => !measurement.warmup);
}

/** Marks the first run as warm-up when there is more than one, as the suite's metrics do. */
export function markWarmup(runs: readonly Omit<Measurement, 'warmup'>[]): Measurement[] {
  return runs.map((run, index) => ({ ...run, warmup: index === 0 && runs.length > 1 }));
}

/** What a rate is of. */
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

/** What runs cost; null where that is not known. */
export interface Costs {
  /** Of a gigabyte (10^9 bytes), over all runs of which it is known. */
  cpuSecondsPerGigabyte: number | null;
  /** Of a workload of requests, in place of that: of a request. */
  cpuSecondsPerRequest: number | null;
  /** The most that any of the runs was seen to use. */
  peakMemoryBytes: number | null;
}

/**
 * Ticks of 10 ms are lost and won at the ends of runs, so that the sum of all tells more than any of them.
 *
 * @param size of a run; null where it is not known, or not of that kind
 */
export function costsOf(
  kept: readonly Measurement[],
  size: { bytes: number | null; requests: number | null },
): Costs {
  const cpu = kept.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  const peaks = kept.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
  const used = cpu.reduce((sum, seconds) => sum + seconds, 0);
  const each = (units: number) => (cpu.length * units > 0 ? used / (cpu.length * units) : null);
  return {
    cpuSecondsPerGigabyte: each((size.bytes ?? 0) / 1e9),
    cpuSecondsPerRequest: each(size.requests ?? 0),
    peakMemoryBytes: peaks.length > 0 ? Math.max(...peaks) : null,
  };
}

/**
 * The run that counts whose rate is nearest to the median of those that the server has seen, the first of
 * several; null where it has seen none.
 */
export function medianSeen(measurements: readonly Measurement[]): Measurement | null {
  const seen = keptMeasurements({ measurements }).filter((run) => run.requests?.details);
  const byRate = seen.toSorted((a, b) => rateOf(a) - rateOf(b));
  return byRate[Math.floor((byRate.length - 1) / 2)] ?? null;
}

/**
 * Keeps the single requests of one run, so that documents stay small: of others that count it keeps their counts, of
 * warm-ups nothing.
 */
export function withDetailsOfOne(measurements: readonly Measurement[]): Measurement[] {
  const one = medianSeen(measurements);
  return measurements.map((run) => {
    if (run.requests === undefined || run === one) return run;
    const { requests, ...rest } = run;
    const { details, ...counts } = requests;
    return run.warmup ? rest : { ...rest, requests: counts };
  });
}
