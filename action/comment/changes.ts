import {
  type NightlyChange as Change,
  NightlyChanges,
} from '../../src/contract/nightly-changes.ts';
import { readDocument } from '../../src/contract/read-document.ts';

/** More nights move a change a little: within so many days it is the same one. */
const SAME_WITHIN_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @throws InputError for a file that is none of the command `history` */
export function readChanges(text: string, file: string): NightlyChanges {
  return readDocument(NightlyChanges, text, file);
}

/** Those that are not among the known ones; what lost most first. */
export function newChanges(found: readonly Change[], known: readonly Known[]): Change[] {
  return found
    .filter((change) => {
      const one = knownOf(change);
      return !known.some((other) => isSame(one, other));
    })
    .sort((a, b) => a.ratio - b.ratio);
}

/** A change as an issue remembers it. */
export interface Known {
  cell: string;
  slower: boolean;
  since: string;
}

function knownOf(change: Change): Known {
  const { bucket, instanceType, ratio, s3Client, since, storageClass, workload } = change;
  const place = [instanceType, storageClass, ...(bucket === null ? [] : [bucket])];
  return { cell: [...place, s3Client, workload].join('|'), slower: ratio < 1, since };
}

function isSame(a: Known, b: Known): boolean {
  const apart = Math.abs(Date.parse(a.since) - Date.parse(b.since));
  return a.cell === b.cell && a.slower === b.slower && apart <= SAME_WITHIN_DAYS * DAY_MS;
}

const REMEMBERED = /<!-- s3-benchmarks:change (\S+) ([+-]) (\d{4}-\d\d-\d\d) -->/g;

/** For the end of an issue or comment; names hold no spaces and no angle brackets. */
export function remember(changes: readonly Change[]): string {
  return changes
    .map(knownOf)
    .map(
      (one) => `<!-- s3-benchmarks:change ${one.cell} ${one.slower ? '-' : '+'} ${one.since} -->`,
    )
    .join('\n');
}

export function remembered(text: string): Known[] {
  return [...text.matchAll(REMEMBERED)].map(([, cell = '', sign, since = '']) => ({
    cell,
    slower: sign === '-',
    since,
  }));
}
