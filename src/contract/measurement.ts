import { z } from 'zod';
import { RequestsSeen } from './requests-seen.ts';
import { METRIC_NAME, MOST_METRICS } from './runner-metrics.ts';

export const Measurement = z
  .strictObject({
    round: z.int().nonnegative().describe('0: it was not measured in turn with others.'),
    run: z.int().positive().describe('N of the runner’s line `Run:N`.'),
    seconds: z.number().positive(),
    gigabitsPerSecond: z.number().nonnegative().describe('10^9 bits of all tasks per second.'),
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

/**
 * The run that counts whose throughput is nearest to the median of those that the server has seen, the first of
 * several; null where it has seen none.
 */
export function medianSeen(measurements: readonly Measurement[]): Measurement | null {
  const seen = keptMeasurements({ measurements }).filter((run) => run.requests?.details);
  const byRate = seen.toSorted((a, b) => a.gigabitsPerSecond - b.gigabitsPerSecond);
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
