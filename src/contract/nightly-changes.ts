import { z } from 'zod';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from './names.ts';

/** Where the nightly figures of a case changed for good. */
export const NightlyChange = z.strictObject({
  instanceType: InstanceType,
  storageClass: StorageClass,
  s3Client: S3ClientId,
  workload: WorkloadName,
  since: z.iso.date().describe('The first night after the change.'),
  ratio: z.number().positive().describe('Throughput after ÷ before.'),
});
export type NightlyChange = z.infer<typeof NightlyChange>;

/** `changes.json` of a history site: for whoever tells people of changes. */
export const NightlyChanges = z.strictObject({
  schemaVersion: z.literal(1),
  changes: z.array(NightlyChange),
});
export type NightlyChanges = z.infer<typeof NightlyChanges>;
