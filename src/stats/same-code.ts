import type { SuiteUsed } from '../contract/run-result.ts';

/**
 * Whether both sides of a compare run were built of the same commits, of the suite and of every
 * repository that its builds cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
export function isSameCode({ commit, baseline, repositories }: SuiteUsed): boolean {
  if (baseline !== null && baseline.commit !== commit) return false;
  const built = (side: 'candidate' | 'baseline') =>
    repositories
      .filter((one) => one.side === side)
      .map((one) => `${one.url} ${one.commit}`)
      .sort();
  return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
}
