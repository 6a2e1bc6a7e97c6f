/**
 * Tags of objects and buckets.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
import { z } from 'zod';
import { bucketOf, redescribe, requireObject, type ServerState, type Tag } from '../buckets.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, header, parseQuery, type S3Request } from '../request.ts';
import { element, type Reply, textElement, xmlReply } from '../xml.ts';

const MAX_OBJECT_TAGS = 10;
const MAX_BUCKET_TAGS = 50;
const MAX_KEY = 128;
const MAX_VALUE = 256;

/** A list of tags in a document. */
export const TagList = z.looseObject({
  Tag: z.array(z.looseObject({ Key: z.string(), Value: z.string() })).default([]),
});
const Tagging = z.looseObject({
  TagSet: TagList.or(z.string().transform(() => ({ Tag: [] }))),
});

/**
 * The tags in the header `x-amz-tagging`, which is written like a query.
 *
 * @throws S3Error InvalidArgument, InvalidTag
 */
export function tagsInHeader(request: S3Request): readonly Tag[] {
  const value = header(request, 'x-amz-tagging');
  if (value === undefined || value === '') return [];
  return requireLegal(
    parseTags(value).map(([key, text]) => ({ key, value: text })),
    MAX_OBJECT_TAGS,
  );
}

function parseTags(header: string): [string, string][] {
  try {
    return parseQuery(header);
  } catch {
    throw invalidArgument('The header must be encoded like a URL query.', 'x-amz-tagging', header);
  }
}

/**
 * The tags of a bucket, as a document lists them.
 *
 * @throws S3Error InvalidTag
 */
export function bucketTags(list: z.infer<typeof TagList>): readonly Tag[] {
  return requireLegal(tagsOf(list), MAX_BUCKET_TAGS);
}

function tagsOf({ Tag }: z.infer<typeof TagList>): Tag[] {
  return Tag.map(({ Key: key, Value: value }) => ({ key, value }));
}

function requireLegal(tags: readonly Tag[], most: number): readonly Tag[] {
  if (tags.length > most) {
    throw new S3Error('InvalidTag', `There cannot be more than ${most} tags.`);
  }
  for (const { key, value } of tags) {
    if (key === '' || key.length > MAX_KEY)
      throw new S3Error('InvalidTag', 'The TagKey you have provided is invalid');
    if (value.length > MAX_VALUE)
      throw new S3Error('InvalidTag', 'The TagValue you have provided is invalid');
  }
  if (new Set(tags.map(({ key }) => key)).size < tags.length) {
    throw new S3Error('InvalidTag', 'Cannot provide multiple Tags with the same key');
  }
  return tags;
}

export async function getTagging(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const { tags } = request.key === '' ? bucket : requireObject(bucket, request.key).description;
  if (request.key === '' && tags.length === 0) throw new S3Error('NoSuchTagSet');
  const written = tags.map(({ key, value }) =>
    element('Tag', textElement('Key', key), textElement('Value', value)),
  );
  return xmlReply('Tagging', element('TagSet', ...written));
}

export async function putTagging(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (request.key !== '') requireObject(bucket, request.key);
  const document = await receiveDocument(request);
  const { TagSet } = await readXml(document, 'Tagging', Tagging);
  if (request.key === '') bucket.tags = bucketTags(TagSet);
  else redescribe(bucket, request.key, { tags: requireLegal(tagsOf(TagSet), MAX_OBJECT_TAGS) });
  // As S3 answers: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
  return { status: request.key === '' ? 204 : 200 };
}

export async function deleteTagging(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (request.key === '') bucket.tags = [];
  else redescribe(bucket, request.key, { tags: [] });
  return { status: 204 };
}
