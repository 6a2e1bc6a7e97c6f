import { stringify } from 'csv-stringify/sync';
import type { RunResult } from '../../contract/run-result.ts';

const COLUMNS = [
  ...[
    'runKey',
    'instanceType',
    'storageClass',
    'bucket',
    'side',
    'attempt',
    's3Client',
    'workload',
  ],
  ...['status', 'reason', 'bytesPerRun', 'round', 'run', 'warmup', 'seconds', 'gigabitsPerSecond'],
  'implausible',
] as const;

/**
 * A row for each case and measurement, warm-ups too; a case without any has one row. RFC 4180, with
 * a line of heads; what a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv({ jobs, runKey }: RunResult): string {
  const rows = jobs.flatMap(({ cases, instanceType }) =>
    cases.flatMap(({ measurements, ...found }) => {
      const common = { runKey, instanceType, attempt: 1, ...found };
      return measurements.length === 0
        ? [common]
        : measurements.map((measurement) => ({ ...common, ...measurement }));
    }),
  );
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    escape_formulas: true,
    cast: { boolean: String },
  });
}
