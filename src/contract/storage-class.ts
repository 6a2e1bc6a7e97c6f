import type { StorageClass } from './names.ts';

/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
export function storageClassOf(bucketName: string): StorageClass {
  return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}
