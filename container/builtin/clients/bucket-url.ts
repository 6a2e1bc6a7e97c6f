import { endpointText } from '../../../src/contract/endpoint.ts';
import type { S3Connection } from '../connection.ts';

/**
 * Where the keys of a bucket begin: in path style for a server that we were pointed to, in
 * virtual-host style for AWS.
 */
export function bucketUrl(
  { endpoint, region }: Pick<S3Connection, 'endpoint' | 'region'>,
  bucket: string,
): URL {
  if (endpoint) return new URL(`${endpointText(endpoint)}/${bucket}/`);
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  // A dot in a bucket's name is a level too many for the certificate.
  return bucket.includes('.')
    ? new URL(`https://s3.${region}.${domain}/${bucket}/`)
    : new URL(`https://${bucket}.s3.${region}.${domain}/`);
}
