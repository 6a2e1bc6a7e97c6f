/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
export const REFERENCE_CLIENT = 'raw-http';

const NATURAL = new Intl.Collator('en', { numeric: true });

/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
export function byName(a: string, b: string): number {
  return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** The reference first, then by name. */
export function byS3Client(a: string, b: string): number {
  return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
}

/** A workload as a report lists it. */
export interface WorkloadSize {
  name: string;
  /** Bytes of all tasks; null if unknown. */
  bytesPerRun: number | null;
}

/** By action (the word before the first hyphen), then by what a run moves, then by name. */
export function byWorkload(a: WorkloadSize, b: WorkloadSize): number {
  return (
    byName(action(a.name), action(b.name)) ||
    (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
    byName(a.name, b.name)
  );
}

function action(workload: string): string {
  return workload.split('-', 1)[0] ?? '';
}
