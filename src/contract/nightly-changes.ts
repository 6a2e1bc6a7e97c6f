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
  toldOn: z.iso.date().optional().describe('The night on which it could be told.'),
  ratio: z.number().positive().describe('Throughput after ÷ before.'),
});
export type NightlyChange = z.infer<typeof NightlyChange>;

/** What all S3 clients on an instance type share each night. */
export const NightlyHost = z.strictObject({
  instanceType: InstanceType,
  isTakenOut: z
    .boolean()
    .describe('Whether figures are divided by what the cells of all other S3 clients share.'),
  gain: z
    .number()
    .max(1)
    .describe('How much nearer nights lie to their own past without it, as a fraction.'),
});
export type NightlyHost = z.infer<typeof NightlyHost>;

/** `changes.json` of a history site: for whoever tells people of changes. */
export const NightlyChanges = z.strictObject({
  schemaVersion: z.literal(1),
  cells: z.int().nonnegative().describe('How many were looked at.'),
  hosts: z.array(NightlyHost).optional().describe('One for each instance type.'),
  changes: z.array(NightlyChange),
});
export type NightlyChanges = z.infer<typeof NightlyChanges>;
