import type { RunResult } from '../../contract/run-result.ts';
import { type CaseSummary, isRankable, type RankableCase } from '../cases.ts';
import type { CaseGroup } from '../groups.ts';
import { reportModel } from '../model.ts';

/** Every case of a run with its figures, in the order of the reports. */
export function figuresOf(run: RunResult): { group: CaseGroup; found: CaseSummary }[] {
  return reportModel(run).groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
}

/**
 * What was measured of the candidate, by names that stay the same from run to run: other programs
 * keep a history by them. A bucket's name is in it only where its storage class has several.
 */
export function namedFigures(run: RunResult): Map<string, RankableCase> {
  const figures = figuresOf(run).filter(({ group }) => group.side === 'candidate');
  const buckets = Map.groupBy(
    new Set(figures.map(({ group }) => JSON.stringify([group.storageClass, group.bucket]))),
    (pair) => JSON.parse(pair)[0],
  );
  return new Map(
    figures.flatMap(({ group: { bucket, instanceType, storageClass }, found }) => {
      if (!isRankable(found)) return [];
      const where =
        (buckets.get(storageClass)?.length ?? 0) > 1 ? `${storageClass} ${bucket}` : storageClass;
      return [[[instanceType, where, found.s3Client, found.workload].join(' / '), found] as const];
    }),
  );
}
