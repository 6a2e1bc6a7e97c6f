import { z } from 'zod';

/** How this program is started: as it is published, or from its sources, which run as they are. */
const BY_NPX = !import.meta.url.endsWith('.ts');

/** A text that tells people to type `npm start -- …`, as it is right for them. */
export function typed(text: string): string {
  return BY_NPX ? text.replaceAll(/npm start(?: --silent)?(?: --)?/g, 'npx s3-benchmarks') : text;
}

/** An EC2 instance type (`c7gn.16xlarge`), or this machine under a CPU limit (`local`, `local-1cpu`). */
export const InstanceType = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,31}$/);

/** An S3 client as its suite names it, e.g. `crt-c`, `rclone`. */
export const S3ClientId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/);

/** A workload's name: its file is `workloads/NAME.run.json`. */
export const WorkloadName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);

export const StorageClass = z.enum(['S3Standard', 'S3Express']);
export type StorageClass = z.infer<typeof StorageClass>;

/** Names one execution of a plan; short enough that `runKey-instanceType` is a legal Batch job name. */
export const RunKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);

/** 128 random bits in hex: who does not know it cannot write or guess a result's key. */
export const Nonce = z.string().regex(/^[0-9a-f]{32}$/);

/** What a run's coins are drawn from: the same however often it is resumed. */
export function seedOf(nonce: z.infer<typeof Nonce>): number {
  return Number.parseInt(nonce.slice(0, 8), 16);
}

/** A git commit, whole. */
export const Commit = z.string().regex(/^[0-9a-f]{40}$/);

/** A commit, and the branch, tag or `refs/…` that it was asked for by. */
export const Revision = z.strictObject({ ref: z.string().nullable(), commit: Commit.nullable() });
export type Revision = z.infer<typeof Revision>;

/** One of the two that are compared; a run that compares nothing has a candidate only. */
export const Side = z.enum(['candidate', 'baseline']);
export type Side = z.infer<typeof Side>;

export const Trigger = z.enum(['local', 'workflow_dispatch', 'schedule', 'issue_comment']);
export type Trigger = z.infer<typeof Trigger>;

/** The author of a comment may name code that nobody has reviewed. */
export function isTrusted(trigger: Trigger): boolean {
  return trigger !== 'issue_comment';
}

/** Whether figures go to CloudWatch: those of trusted code on AWS that is not compared. */
export function sendsMetrics(of: { trigger: Trigger; compare?: unknown }): boolean {
  return isTrusted(of.trigger) && of.trigger !== 'local' && !of.compare;
}

export const Bucket = z.strictObject({
  name: z.string().min(3).max(63),
  storageClass: StorageClass,
});
export type Bucket = z.infer<typeof Bucket>;

/** Absent: requests went to AWS itself, or to an endpoint. Figures of different ways are not comparable. */
export const ByNamesOfAws = z
  .literal(true)
  .optional()
  .describe('S3 clients used TLS and AWS hostnames, answered by the embedded server.');

/** The suite that ships with this project; any other suite is a git URL or a path. */
export const BUILTIN_SUITE = 'builtin';

export { storageClassOf } from './aws-places.ts';

/** Names a cell within a job: what is measured of every side. */
export function cellKeyInJob({
  bucket,
  s3Client,
  workload,
}: Readonly<Record<'bucket' | 's3Client' | 'workload', string>>): string {
  return JSON.stringify([bucket, s3Client, workload]);
}
