/**
 * What we could not do for ourselves: tidy up, list, check. It is told, and decides no case. A runner is a
 * process of its own, so the job reads its notes from what it prints, and tells each once.
 */
const NOTE = 'Note: ';

export function formatNote(text: string): string {
  return NOTE + text;
}

/** @returns the text of a line that is a note */
export function parseNote(line: string): string | undefined {
  return line.startsWith(NOTE) ? line.slice(NOTE.length) : undefined;
}

/**
 * Environment variable by which the job tells a runner whether to check what it moved, `yes` or `no`. Whoever
 * sets it has read the workload.
 */
export const CHECKS = 'S3_BENCHMARKS_CHECKS';

/** What a runner spent on checks around its timed runs: its job counts it as no measuring. */
const CHECKED = 'Checked for: ';

export function formatChecked(seconds: number): string {
  return `${CHECKED}${seconds.toFixed(3)} s`;
}

/** @returns the seconds of a line that tells them */
export function parseChecked(line: string): number | undefined {
  const [, seconds] = /^Checked for: (\d+\.\d{3}) s$/.exec(line) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

/** What a server said when it refused a request: the error's name, or the status of an answer without. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const status = '$metadata' in error ? statusOf(error) : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const name = error.name === 'Error' ? (code ?? error.message) : error.name;
  const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
  return isNamed || status === undefined ? name : `status ${status}`;
}

/** The HTTP status of an answer of S3; undefined if there was none. */
export function statusOf(error: unknown): number | undefined {
  const metadata = (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata;
  return metadata?.httpStatusCode;
}
