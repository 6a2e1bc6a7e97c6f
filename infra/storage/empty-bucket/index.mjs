import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

/**
 * Answers CloudFormation about a bucket: when the resource is deleted the bucket is emptied, so that
 * it can be deleted next. Everything ends in an answer; without one CloudFormation waits an hour.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
 *
 * @param {{ RequestType: string, ResponseURL: string, StackId: string, RequestId: string,
 *   LogicalResourceId: string, PhysicalResourceId?: string,
 *   ResourceProperties: { Bucket: string } }} event
 */
export async function handler(event) {
  const bucket = event.PhysicalResourceId ?? event.ResourceProperties.Bucket;
  try {
    if (event.RequestType === 'Delete') await empty(bucket);
    // A bucket that was replaced has another id, and so the old one is emptied in its turn.
    const id = event.RequestType === 'Delete' ? bucket : event.ResourceProperties.Bucket;
    await answer(event, id, 'SUCCESS', '');
  } catch (error) {
    console.error(error);
    await answer(event, bucket, 'FAILED', `${bucket} could not be emptied: ${error}`);
  }
}

async function empty(bucket) {
  const s3 = new S3Client({});
  try {
    for (;;) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
      if (Contents.length === 0) break;
      const Objects = Contents.map(({ Key }) => ({ Key }));
      const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
      const { Errors = [] } = await s3.send(command);
      if (Errors.length > 0) throw new Error(`${Errors[0].Key}: ${Errors[0].Message}`);
    }
    for (;;) {
      const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
      if (Uploads.length === 0) break;
      for (const { Key, UploadId } of Uploads) {
        await s3.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
      }
    }
  } catch (error) {
    // Deleted by hand: there is nothing left to do.
    if (error.name !== 'NoSuchBucket') throw error;
  } finally {
    s3.destroy();
  }
}

async function answer(event, PhysicalResourceId, Status, reason) {
  const { StackId, RequestId, LogicalResourceId } = event;
  const Reason = reason.slice(0, 1000);
  const body = { Status, Reason, PhysicalResourceId, StackId, RequestId, LogicalResourceId };
  // The signature of the address covers an empty content type.
  const response = await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}
