import { crc32 } from 'node:zlib';
import type { Pages } from './dispatch.ts';
import { type S3Output, s3Rest } from './protocols.ts';
import { AwsError, type HttpRequest, operation, type Service } from './service.ts';

interface S3Input {
  Bucket: string;
  Key: string;
  request: HttpRequest;
}

/** The bucket of results: new keys only, whole objects, listings by prefix. */
export class FakeResultsBucket {
  /** What is stored, by key. */
  readonly objects = new Map<string, string>();
  readonly #name: string;
  readonly #pages: Pages;

  constructor(name: string, pages: Pages) {
    this.#name = name;
    this.#pages = pages;
  }

  /** @param settle lets happen what is to have happened by now, before an answer */
  service(settle: () => void): Service {
    return {
      name: 's3',
      signed: true,
      protocol: s3Rest,
      codes: {
        throttled: ['SlowDown', 503],
        denied: ['AccessDenied', 403],
        expired: ['ExpiredToken', 400],
        unknownKey: ['InvalidAccessKeyId', 403],
        invalid: ['InvalidArgument', 400],
        skewed: ['RequestTimeTooSkewed', 403],
      },
      operations: {
        PutObject: operation<S3Input>(null, (input) => this.#put(input)),
        GetObject: operation<S3Input>(null, (input) => {
          settle();
          return this.#get(input);
        }),
        ListObjectsV2: operation<S3Input>(null, (input) => {
          settle();
          return this.#list(input);
        }),
      },
    };
  }

  #put({ Bucket, Key, request: { body, headers } }: S3Input): S3Output {
    this.#requireBucket(Bucket);
    const checksum = headers['x-amz-checksum-crc32'];
    if (checksum !== undefined && checksum !== crc32Of(body)) {
      throw new AwsError('BadDigest', 400, 'The CRC32 you specified did not match.');
    }
    if (headers['if-none-match'] !== '*') {
      throw new AwsError('AccessDenied', 403, 'The bucket policy wants If-None-Match: *.');
    }
    if (this.objects.has(Key)) {
      const message = 'At least one of the pre-conditions you specified did not hold';
      throw new AwsError('PreconditionFailed', 412, message);
    }
    this.objects.set(Key, body.toString());
    return { headers: { etag: `"${Key.length}"` } };
  }

  #get({ Bucket, Key }: S3Input): S3Output {
    this.#requireBucket(Bucket);
    const text = this.objects.get(Key);
    if (text === undefined) {
      throw new AwsError('NoSuchKey', 404, 'The specified key does not exist.');
    }
    return { headers: { 'content-type': 'application/json' }, body: Buffer.from(text) };
  }

  #list({ Bucket, request: { query } }: S3Input): S3Output {
    this.#requireBucket(Bucket);
    const prefix = query.get('prefix') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const token = query.get('continuation-token') ?? undefined;
    const page = this.#pages.cut(keys, prefix, token, Number(query.get('max-keys') ?? 1000));
    if (!page) throw new AwsError('InvalidArgument', 400, 'The continuation token is incorrect');
    const Contents = page.items.map((Key) => ({
      Key,
      Size: Buffer.byteLength(this.objects.get(Key)!),
      LastModified: '2026-01-01T00:00:00.000Z',
    }));
    const listing = {
      Name: Bucket,
      Prefix: prefix,
      KeyCount: Contents.length,
      IsTruncated: page.nextToken !== undefined,
      NextContinuationToken: page.nextToken,
      Contents,
    };
    return { xml: ['ListBucketResult', listing] };
  }

  #requireBucket(name: string): void {
    if (name === this.#name) return;
    throw new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist');
  }
}

function crc32Of(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}
