/** An S3 client as its author would write one for a client file: `ACTION BUCKET KEY FILE`. */
import { readFile, writeFile } from 'node:fs/promises';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const [action, Bucket, Key, file = ''] = process.argv.slice(2);
const s3 = new S3Client({ forcePathStyle: true });
if (action === 'upload') {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: await readFile(file) }));
} else {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  await writeFile(file, await Body!.transformToByteArray());
}
