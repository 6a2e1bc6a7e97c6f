import { createHash } from 'node:crypto';

/**
 * Cuts lists into pages as AWS does: fewer items than asked for are no end, and a token fits only the
 * query that it came from.
 */
export class Pages {
  /** Most items of a page, however many were asked for; small, so that paging is met everywhere. */
  size = 2;

  /**
   * @param query all of the request but the token
   * @param token of the page before; undefined for the first
   * @returns null for a token that this query never had
   */
  cut<T>(
    items: readonly T[],
    query: unknown,
    token: string | undefined,
    maxResults = Number.POSITIVE_INFINITY,
  ): { items: T[]; nextToken: string | undefined } | null {
    const seal = createHash('sha256')
      .update(JSON.stringify(query))
      .digest('base64url')
      .slice(0, 12);
    const [start = '0', given = seal] = token?.split('.') ?? [];
    if (given !== seal || !/^\d+$/.test(start)) return null;
    const end = Number(start) + Math.min(this.size, maxResults);
    const nextToken = end < items.length ? `${end}.${seal}` : undefined;
    return { items: items.slice(Number(start), end), nextToken };
  }
}
