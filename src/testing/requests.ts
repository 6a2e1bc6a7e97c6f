/** Job requests, manifests and workloads for tests. */
import type { EnvironmentManifest } from '../contract/deployment.ts';
import type { JobRequest } from '../contract/job-request.ts';
import type { JobResult, SuiteUsed } from '../contract/run-result.ts';
import type { Operation } from '../contract/tasks.ts';
import type { Workload, WorkloadTask } from '../contract/workload.ts';

export function aJobRequest(overrides: Partial<JobRequest> = {}): JobRequest {
  return {
    schemaVersion: 1,
    runKey: 'key',
    nonce: '0123456789abcdef0123456789abcdef',
    trigger: 'local',
    instanceType: 'local',
    suite: { repository: 'builtin', ref: null, commit: null },
    client: null,
    compare: null,
    trusted: true,
    metrics: false,
    region: 'us-east-1',
    buckets: [{ name: 'a-bucket', storageClass: 'S3Standard' }],
    s3Clients: ['raw-http'],
    workloads: [],
    gigabitsPerSecond: null,
    ...overrides,
  };
}

export function aSuite(overrides: Partial<SuiteUsed> = {}): SuiteUsed {
  return {
    repository: 'builtin',
    ref: null,
    commit: null,
    baseline: null,
    repositories: [],
    ...overrides,
  };
}

/** A job that stored its end and measured nothing. */
export function aJobResult(overrides: Partial<JobResult> = {}): JobResult {
  return {
    instanceType: 'local',
    jobId: '',
    status: 'SUCCEEDED',
    reason: null,
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:01:00.000Z',
    lineRateGigabitsPerSecond: null,
    host: null,
    s3ClientVersions: {},
    cases: [],
    ...overrides,
  };
}

export function aManifest(overrides: Partial<EnvironmentManifest> = {}): EnvironmentManifest {
  const environment = { queue: 'q', trusted: 't', untrusted: 'u', gbps: 100, usdPerHour: 3 };
  return {
    schemaVersion: 1,
    region: 'us-west-2',
    buckets: [
      { name: 'standard-bucket', storageClass: 'S3Standard' },
      { name: 'express--usw2-az1--x-s3', storageClass: 'S3Express' },
    ],
    resultsBucket: null,
    logGroup: null,
    lock: null,
    suite: 'builtin',
    defaults: { instanceTypes: ['c7gn.16xlarge'], s3Clients: ['crt-c', 'rclone'], workloads: [] },
    instanceTypes: {
      'c7gn.16xlarge': environment,
      'c5n.18xlarge': { ...environment, queue: 'q2' },
    },
    ...overrides,
  };
}

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

/** A task that is a request. */
export function aRequest(action: Operation, key: string, size: number): WorkloadTask {
  return { action, key, size };
}

export function anUpload(key: string, size: number): WorkloadTask {
  return { action: 'upload', key, size };
}
