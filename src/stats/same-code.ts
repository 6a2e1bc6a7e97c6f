import type { Side } from '../contract/names.ts';
import type { SuiteUsed } from '../contract/run-result.ts';

/**
 * Whether both sides of a client were built of the same commits, of the suite and of every
 * repository that the client's build cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
export function isSameCode(
  { commit, baseline, repositories }: SuiteUsed,
  s3Client: string,
): boolean {
  if (baseline !== null && baseline.commit !== commit) return false;
  const built = (side: Side) =>
    repositories
      .filter((one) => one.side === side && (one.s3Clients?.includes(s3Client) ?? true))
      .map((one) => `${one.url} ${one.commit}`)
      .sort();
  return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
}
