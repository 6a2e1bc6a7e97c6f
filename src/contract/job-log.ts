/**
 * Lines with which a job tells its reader where it is; the reader shows progress from them.
 * They are a courtesy, never evidence: a suite's output can contain them too.
 */
export interface CaseStart {
  index: number;
  total: number;
  storageClass: string;
  s3Client: string;
  workload: string;
}

const CASE_START = /^=== case (\d+) of (\d+): (\S+) (\S+) (\S+) ===$/;

export function formatCaseStart(start: CaseStart): string {
  return `=== case ${start.index} of ${start.total}: ${start.storageClass} ${start.s3Client} ${start.workload} ===`;
}

export function parseCaseStart(line: string): CaseStart | undefined {
  const match = CASE_START.exec(line);
  if (!match) return undefined;
  const [, index, total, storageClass = '', s3Client = '', workload = ''] = match;
  return { index: Number(index), total: Number(total), storageClass, s3Client, workload };
}
