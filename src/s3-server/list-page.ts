import { firstIndex, lowerBound } from './sorted-map.ts';

export interface ListQuery {
  prefix: string;
  /** `''` for none. */
  delimiter: string;
  /** Only what comes after this key. */
  after: string;
  /** `after` was the end of a page: when it is a common prefix, all that it stands for is over. */
  resumes: boolean;
  maxKeys: number;
}

export interface ListPage {
  keys: string[];
  commonPrefixes: string[];
  /** The last key or common prefix, from which the next page goes on; undefined at the end. */
  next: string | undefined;
}

/**
 * One page of a listing.
 *
 * @param keys sorted by their UTF-8 bytes
 */
export function listPage(keys: readonly string[], query: ListQuery): ListPage {
  const { prefix, delimiter, after, resumes, maxKeys } = query;
  const page: ListPage = { keys: [], commonPrefixes: [], next: undefined };
  let last = '';
  let index = startIndex(keys, query);
  for (let key = keys[index]; key?.startsWith(prefix); key = keys[index]) {
    const common = commonPrefixOf(key, prefix, delimiter);
    if (common !== undefined && resumes && common === after) {
      index = endOfPrefix(keys, index, common);
      continue;
    }
    if (page.keys.length + page.commonPrefixes.length >= maxKeys) {
      if (maxKeys > 0) page.next = last;
      break;
    }
    if (common === undefined) {
      page.keys.push(key);
      index += 1;
    } else {
      page.commonPrefixes.push(common);
      index = endOfPrefix(keys, index, common);
    }
    last = common ?? key;
  }
  return page;
}

function startIndex(keys: readonly string[], { prefix, after }: ListQuery): number {
  const atPrefix = lowerBound(keys, prefix);
  const atAfter = lowerBound(keys, after);
  return Math.max(atPrefix, keys[atAfter] === after ? atAfter + 1 : atAfter);
}

function endOfPrefix(keys: readonly string[], from: number, common: string): number {
  return firstIndex(keys, from, (key) => !key.startsWith(common));
}

function commonPrefixOf(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const found = key.indexOf(delimiter, prefix.length);
  return found < 0 ? undefined : key.slice(0, found + delimiter.length);
}
