/**
 * What can be said about a bucket beside its objects. What changes nothing here is kept and given back; of the rest,
 * S3's defaults are answered, so that tools which look before they act can go on, and setting it is refused.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
import { z } from 'zod';
import { bucketOf, type Handler, type ServerState } from '../buckets.ts';
import { S3Error, type S3ErrorCode } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import type { AuthenticRequest } from '../request.ts';
import { element, type Reply, responseDocument, textElement } from '../xml.ts';

/** What a setting is where it was never put: a document, or an error. */
const DEFAULTS: Readonly<Record<string, { document: string } | { error: S3ErrorCode }>> = {
  accelerate: { document: responseDocument('AccelerateConfiguration') },
  analytics: emptyList('ListBucketAnalyticsConfigurationResult'),
  cors: { error: 'NoSuchCORSConfiguration' },
  encryption: {
    document: responseDocument(
      'ServerSideEncryptionConfiguration',
      element(
        'Rule',
        element('ApplyServerSideEncryptionByDefault', textElement('SSEAlgorithm', 'AES256')),
        textElement('BucketKeyEnabled', false),
      ),
    ),
  },
  inventory: emptyList('ListInventoryConfigurationsResult'),
  lifecycle: { error: 'NoSuchLifecycleConfiguration' },
  logging: { document: responseDocument('BucketLoggingStatus') },
  metrics: emptyList('ListMetricsConfigurationsResult'),
  notification: { document: responseDocument('NotificationConfiguration') },
  'object-lock': { error: 'ObjectLockConfigurationNotFoundError' },
  ownershipControls: { error: 'OwnershipControlsNotFoundError' },
  policy: { error: 'NoSuchBucketPolicy' },
  policyStatus: { error: 'NoSuchBucketPolicy' },
  publicAccessBlock: { error: 'NoSuchPublicAccessBlockConfiguration' },
  replication: { error: 'ReplicationConfigurationNotFoundError' },
  requestPayment: {
    document: responseDocument('RequestPaymentConfiguration', textElement('Payer', 'BucketOwner')),
  },
  versioning: { document: responseDocument('VersioningConfiguration') },
  website: { error: 'NoSuchWebsiteConfiguration' },
};

function emptyList(root: string): { document: string } {
  return { document: responseDocument(root, textElement('IsTruncated', false)) };
}

/** Documents that are kept, by what they must be. */
const KEPT: Readonly<Record<string, (document: string) => Promise<unknown>>> = {
  // Here the objects of a run are never old enough to expire.
  lifecycle: (document) =>
    readXml(
      document,
      'LifecycleConfiguration',
      z.looseObject({
        Rule: z.array(z.looseObject({ Status: z.enum(['Enabled', 'Disabled']) })).min(1),
      }),
    ),
  // Of directory buckets alone: the suite's preparation gives each one. It grants and refuses nothing.
  policy: async (document) => requireJson(document),
  ownershipControls: (document) =>
    readXml(
      document,
      'OwnershipControls',
      z.looseObject({ Rule: z.array(z.looseObject({ ObjectOwnership: z.string() })) }),
    ),
  publicAccessBlock: (document) =>
    readXml(document, 'PublicAccessBlockConfiguration', z.looseObject({})),
  encryption: requireDefaultEncryption,
};

/** Nothing is encrypted here. To ask for what S3 does anyway changes nothing; a key of one's own would. */
async function requireDefaultEncryption(document: string): Promise<void> {
  const { Rule } = await readXml(
    document,
    'ServerSideEncryptionConfiguration',
    z.looseObject({
      Rule: z.array(
        z.looseObject({
          ApplyServerSideEncryptionByDefault: z.looseObject({ SSEAlgorithm: z.string() }),
        }),
      ),
    }),
  );
  const other = Rule.find(
    (rule) => rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm !== 'AES256',
  );
  if (other) throw new S3Error('NotImplemented', 'This server implements no encryption by KMS.');
}

/** Deleting what was never put is no error; of other settings nothing can be deleted. */
const DELETABLE = new Set([...Object.keys(KEPT), 'cors', 'replication', 'website']);

/** The operations on settings, by method, `bucket` and subresource. */
export function settingOperations(): Record<string, Handler> {
  const operations: Record<string, Handler> = {};
  for (const name of Object.keys(DEFAULTS)) {
    operations[`GET bucket ${name}`] = (request, server) => getSetting(name, request, server);
    if (DELETABLE.has(name)) {
      operations[`DELETE bucket ${name}`] = (request, server) =>
        deleteSetting(name, request, server);
    }
    if (!Object.hasOwn(KEPT, name)) continue;
    operations[`PUT bucket ${name}`] = (request, server) => putSetting(name, request, server);
  }
  return operations;
}

/** Names of all settings, which are subresources of a bucket. */
export const SETTINGS = Object.keys(DEFAULTS);

async function getSetting(
  name: string,
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const put = bucketOf(request, server).settings.get(name);
  if (put !== undefined) {
    const headers = name === 'policy' ? { 'content-type': 'application/json' } : {};
    return { status: 200, headers, xml: put };
  }
  const byDefault = DEFAULTS[name]!;
  if ('error' in byDefault) throw new S3Error(byDefault.error);
  return { status: 200, xml: byDefault.document };
}

async function putSetting(
  name: string,
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const document = await receiveDocument(request);
  await KEPT[name]!(document);
  bucket.settings.set(name, document);
  return { status: name === 'policy' ? 204 : 200 };
}

async function deleteSetting(
  name: string,
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  bucketOf(request, server).settings.delete(name);
  return { status: 204 };
}

function requireJson(document: string): void {
  try {
    JSON.parse(document);
  } catch {
    throw new S3Error('MalformedPolicy');
  }
}

/** The document that says how objects are owned, as a bucket may be told when it is made. */
export function ownershipOf(ownership: string): string {
  return responseDocument(
    'OwnershipControls',
    element('Rule', textElement('ObjectOwnership', ownership)),
  );
}

/** A bucket has no Object Lock, so an object has nothing of it. */
export async function refuseObjectLock(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  bucketOf(request, server);
  throw new S3Error('InvalidRequest', 'Bucket is missing Object Lock Configuration');
}
