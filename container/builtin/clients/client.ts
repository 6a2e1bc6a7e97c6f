import type { Workload } from '../../../src/contract/workload.ts';
import type { Environment, S3Connection } from '../connection.ts';

/** What an S3 client is asked to do, run after run. */
export interface CaseSetup {
  /** Of the programs that are started. */
  environment: Environment;
  connection: S3Connection;
  bucket: string;
  /** All its tasks have the same action. */
  workload: Workload;
  /** What the machine's network can do; clients choose their concurrency by it. */
  gigabitsPerSecond: number;
  /** Keys of workloads on disk are paths in here. */
  filesDir: string;
  /** Makes what is to be uploaded from memory, by key. */
  contentInMemory(): ReadonlyMap<string, Buffer>;
  /** Whether to look at what is there; a process of the same case has, if not. */
  checks: boolean;
  /** Is told of what could not be looked up for it. */
  note(text: string): void;
}

/** Sees the bytes of a download into memory; they are overwritten once it returns. */
export type PartSink = (key: string, offset: number, bytes: Buffer) => void;

/** An S3 client, ready to run one workload. */
export interface OpenClient {
  /**
   * All tasks of the workload, once. This is what is timed, so it holds the client's work alone.
   *
   * @param sink gets what is downloaded into memory; not given in timed runs
   */
  run(sink?: PartSink): Promise<void>;
  /** Leaves no connection and no file of its own. */
  close(): Promise<void>;
}

/** An S3 client that ships with the suite. */
export interface BundledClient {
  /** @throws SkipCase when the client cannot do what the workload asks */
  open(setup: CaseSetup): Promise<OpenClient>;
}

/** The client does not support the workload: no fault of either. */
export class SkipCase extends Error {}

/**
 * AWS advises one request at once for each 85–90 MB/s of the throughput that is wanted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html
 */
const GIGABITS_PER_CONNECTION = 0.7;

/** Requests at once for a target throughput; at least 8, as small objects wait more than they move. */
export function concurrencyFor(gigabitsPerSecond: number): number {
  return Math.min(256, Math.max(8, Math.ceil(gigabitsPerSecond / GIGABITS_PER_CONNECTION)));
}
