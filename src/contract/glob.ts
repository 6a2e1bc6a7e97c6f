/** Patterns in which `*` stands for any text, also for none: of names, and of what is measured. No other sign is special. */

/** Takes each text between two `*` where it is first found, so that no choice is ever tried again. */
export function isLike(name: string, pattern: string): boolean {
  const [first = '', ...between] = pattern.split('*');
  const last = between.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let end = first.length;
  for (const text of between) {
    const found = name.indexOf(text, end);
    if (found < 0) return false;
    end = found + text.length;
  }
  return name.slice(end).endsWith(last);
}

/** Whether a name is one of those that patterns name. */
export function isLikeOne(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => isLike(name, pattern));
}

/**
 * A pattern of what is measured: of an S3 client, a slash, of a workload. Names hold no other signs, so that it is
 * safe wherever it is written.
 */
export const CELL_PATTERN = /^[\w.+*-]+\/[\w.*-]+$/;

/** What is measured of all S3 clients on all workloads: patterns as `CELL_PATTERN`. */
export interface CellChoice {
  /** Only what is like one of these; absent: all. */
  filter?: readonly string[] | undefined;
  /** But not what is like one of these. */
  skip?: readonly string[] | undefined;
}

/**
 * Whether an S3 client is measured on a workload.
 *
 * @param names of the workload: where the size is yet to be chosen, those of all its sizes, each of which means it
 */
export function isChosen(
  { filter, skip = [] }: CellChoice,
  s3Client: string,
  names: readonly string[],
): boolean {
  const isOne = (patterns: readonly string[]) =>
    patterns.some((pattern) => {
      const [client = '', workload = ''] = pattern.split('/');
      return isLike(s3Client, client) && names.some((name) => isLike(name, workload));
    });
  return (filter === undefined || isOne(filter)) && !isOne(skip);
}
