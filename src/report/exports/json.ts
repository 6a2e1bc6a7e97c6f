import type { RunResult } from '../../contract/run-result.ts';
import { figuresOf } from './figures.ts';

/** Figures of all cases, without their single runs, and all that a comparison came to; Gb/s and seconds. */
export function json(run: RunResult): string {
  const { comparisons = [], finishedAt, runKey, startedAt, suite, trigger } = run;
  const { clientComparisons = [], hostShares = [], smallestChanges = [] } = run;
  const cases = figuresOf(run).map(({ group, found }) => ({
    instanceType: group.instanceType,
    storageClass: group.storageClass,
    bucket: group.bucket,
    side: group.side,
    attempt: group.attempt,
    s3Client: found.s3Client,
    workload: found.workload,
    bytesPerRun: found.bytesPerRun,
    status: found.status,
    reason: found.reason,
    gigabitsPerSecond: found.throughput,
    medianSeconds: found.medianSeconds,
    ofLineRate: found.ofLineRate,
  }));
  const judged = { clientComparisons, comparisons, smallestChanges, hostShares };
  const figures = { runKey, trigger, startedAt, finishedAt, suite, cases, ...judged };
  return `${JSON.stringify(figures, null, 2)}\n`;
}
