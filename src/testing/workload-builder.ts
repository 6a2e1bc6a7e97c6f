import type { Workload, WorkloadTask } from '../contract/workload.ts';

/** A workload of one small download, but for what is given. */
export function aWorkload(fields: Partial<Workload> = {}): Workload {
  return {
    version: 2,
    comment: '',
    filesOnDisk: true,
    checksum: null,
    maxRepeatCount: 2,
    maxRepeatSecs: 60,
    tasks: [aDownload('download/a/1', 100)],
    ...fields,
  };
}

export function aDownload(key: string, size: number): WorkloadTask {
  return { action: 'download', key, size };
}

export function anUpload(key: string, size: number): WorkloadTask {
  return { action: 'upload', key, size };
}
