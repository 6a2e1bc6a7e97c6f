import { requireFewFiles } from '../contract/client-file.ts';
import { SWEEP_DEFAULTS, workloadNameOf } from '../contract/compile-workload.ts';
import { field, InputError, said } from '../contract/input-error.ts';
import { BUILTIN_SUITE } from '../contract/names.ts';
import { DEFAULT_BUDGET_SECONDS } from '../contract/read-values.ts';
import { TRANSFERS } from '../contract/tasks.ts';
import { WorkloadSource } from '../contract/workload.ts';
import { LEAST_ROUNDS } from '../judge/client-ratio.ts';
import type { BenchmarkRequest } from './request.ts';

/**
 * Refuses what has a meaning only where S3 clients take turns, and not twice the same.
 *
 * @throws InputError
 */
export function requireTurns(
  { compareWith, concurrency, minRuns, runs, sizes, warmup, workloads }: Partial<BenchmarkRequest>,
  suite: string,
): void {
  const given = Object.entries({ runs, 'min-runs': minRuns, warmup, sizes, concurrency });
  const [name] = given.find(([, value]) => value !== undefined) ?? [];
  if (name === undefined) return;
  if (runs !== undefined && minRuns !== undefined) {
    throw new InputError(
      said`${field('runs')} and ${field('min-runs')} exclude each other: leave one of them out.`,
    );
  }
  if ((sizes ?? concurrency) !== undefined && workloads !== undefined) {
    throw new InputError(
      said`${field('workloads')} and ${field(sizes ? 'sizes' : 'concurrency')} exclude each other: a sweep makes its own workloads.`,
    );
  }
  if (compareWith !== undefined) {
    throw new InputError(
      said`${field(name)} and ${field('compare-with')} exclude each other: a comparison has ${field('screen-rounds')}, ${field('max-rounds')} and ${field('runs-per-round')}.`,
    );
  }
  if (suite === BUILTIN_SUITE) return;
  throw new InputError(
    said`${field(name)} needs the built-in suite: the workloads of ${field('suite')} say what is moved, and how often.`,
  );
}

type SweepAsked = Pick<Partial<BenchmarkRequest>, 'sizes' | 'concurrency'>;

/**
 * The workloads of a parameter sweep: of so many objects at once, in each of the sizes, a download and an upload. They
 * are begun in this order, so a budget that is too small for all of them leaves some of both.
 *
 * @returns none where no sweep is asked for
 * @throws InputError for more objects in all than can be handled
 */
export function sweepOf({ concurrency, sizes }: SweepAsked): WorkloadSource[] {
  if (sizes === undefined && concurrency === undefined) return [];
  const sources = (concurrency ?? SWEEP_DEFAULTS.concurrency.map(Number)).flatMap((numFiles) =>
    (sizes ?? SWEEP_DEFAULTS.sizes).flatMap((fileSize) =>
      TRANSFERS.toReversed().map((action) => WorkloadSource.parse({ action, fileSize, numFiles })),
    ),
  );
  requireFewFiles(sources, 'The sweep');
  // 1024KiB and 1MiB are two names, and two workloads.
  return [...new Map(sources.map((source) => [workloadNameOf(source), source])).values()];
}

/**
 * For how long S3 clients take turns, and how often. A given number of runs has no time limit of its own, and neither
 * has a sweep: half of one is worth nothing.
 */
export function extentOf({
  budgetSeconds,
  minRuns,
  runs,
  ...sweep
}: Pick<Partial<BenchmarkRequest>, 'budgetSeconds' | 'minRuns' | 'runs'> & SweepAsked): Pick<
  Partial<BenchmarkRequest>,
  'budgetSeconds' | 'minRuns' | 'runs'
> {
  const isSweep = (sweep.sizes ?? sweep.concurrency) !== undefined;
  if (budgetSeconds !== undefined || runs !== undefined) return { budgetSeconds, minRuns, runs };
  if (isSweep)
    return { budgetSeconds: undefined, minRuns: undefined, runs: minRuns ?? LEAST_ROUNDS };
  return { budgetSeconds: DEFAULT_BUDGET_SECONDS, minRuns, runs };
}
