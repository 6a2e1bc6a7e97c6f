import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

/** A function that is stopped sends no answer, and without one CloudFormation waits an hour. */
const TIME_TO_ANSWER_MS = 60_000;

/**
 * Answers CloudFormation about a bucket: when the resource is deleted the bucket is emptied, so that
 * it can be deleted next. A bucket that is replaced is deleted in its turn, under its own name.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
 *
 * @param {{ RequestType: string, ResponseURL: string, StackId: string, RequestId: string,
 *   LogicalResourceId: string, PhysicalResourceId?: string,
 *   ResourceProperties: { Bucket: string } }} event
 * @param {{ getRemainingTimeInMillis(): number }} context
 */
export async function handler(event, context) {
  const { Bucket } = event.ResourceProperties;
  const deleting = event.RequestType === 'Delete';
  const id = deleting ? (event.PhysicalResourceId ?? Bucket) : Bucket;
  try {
    if (deleting) await empty(Bucket, () => context.getRemainingTimeInMillis() > TIME_TO_ANSWER_MS);
    await answer(event, id, 'SUCCESS', '');
  } catch (error) {
    console.error(error);
    await answer(event, id, 'FAILED', `${Bucket} could not be emptied: ${error}`);
  }
}

async function empty(Bucket, timeIsLeft) {
  const s3 = new S3Client({});
  try {
    while (await deleteSomeObjects(s3, Bucket)) checkTime(timeIsLeft);
    while (await abortSomeUploads(s3, Bucket)) checkTime(timeIsLeft);
  } catch (error) {
    // Deleted by hand: there is nothing left to do.
    if (error.name !== 'NoSuchBucket') throw error;
  } finally {
    s3.destroy();
  }
}

async function deleteSomeObjects(s3, Bucket) {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  if (Contents.length === 0) return false;
  const Delete = { Objects: Contents.map(({ Key }) => ({ Key })), Quiet: true };
  const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete }));
  if (Errors.length > 0) throw new Error(`${Errors[0].Key}: ${Errors[0].Message}`);
  return true;
}

async function abortSomeUploads(s3, Bucket) {
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket }));
  for (const { Key, UploadId } of Uploads) {
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  }
  return Uploads.length > 0;
}

function checkTime(timeIsLeft) {
  if (!timeIsLeft()) throw new Error('it holds too much for one go: delete the stack again');
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
