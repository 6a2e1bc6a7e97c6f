import { z } from 'zod';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from './names.ts';

/** Names of S3; nothing in one is markup. */
const BucketName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/);

/** Where the nightly figures of a case changed for good. */
export const NightlyChange = z.strictObject({
  instanceType: InstanceType,
  storageClass: StorageClass,
  bucket: BucketName.nullable().describe('Only where two are of one storage class.'),
  s3Client: S3ClientId,
  workload: WorkloadName,
  since: z.iso.date().describe('The first night after the change.'),
  ratio: z.number().positive().describe('Throughput after ÷ before.'),
});
export type NightlyChange = z.infer<typeof NightlyChange>;

/** `changes.json` of a history site: for whoever tells people of changes. */
export const NightlyChanges = z.strictObject({
  schemaVersion: z.literal(1),
  cells: z.int().nonnegative().describe('How many were looked at.'),
  changes: z.array(NightlyChange),
});
export type NightlyChanges = z.infer<typeof NightlyChanges>;
