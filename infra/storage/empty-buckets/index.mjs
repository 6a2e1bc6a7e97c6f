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
 * Answers CloudFormation: when the resource is deleted its buckets are emptied, so that they can be
 * deleted next. Nothing happens on an update: the role may not touch any more what has gone from it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
 */
export async function handler(event, context) {
  const timeIsLeft = () => context.getRemainingTimeInMillis() > TIME_TO_ANSWER_MS;
  const buckets = event.RequestType === 'Delete' ? event.ResourceProperties.Buckets : [];
  try {
    for (const bucket of buckets) await empty(bucket, timeIsLeft);
    await answer(event, 'SUCCESS', '');
  } catch (error) {
    console.error(error);
    await answer(event, 'FAILED', `${buckets.join(' and ')} could not be emptied: ${error}`);
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

/** The id never changes, so that an update never looks like a replacement. */
async function answer({ ResponseURL, StackId, RequestId, LogicalResourceId }, Status, reason) {
  const Reason = reason.slice(0, 1000);
  const ids = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: LogicalResourceId };
  // The signature of the address covers an empty content type.
  const response = await fetch(ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({ Status, Reason, ...ids }),
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}
