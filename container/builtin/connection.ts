import type { S3Client } from '@aws-sdk/client-s3';
import { endpointText, readEndpoint } from '../../src/contract/endpoint.ts';
import type { Credentials } from '../../src/s3/sigv4.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where S3 is and who asks. */
export interface S3Connection {
  region: string;
  /** null: AWS, found by region. */
  endpoint: URL | null;
  /** Asked before every run, as those of a role expire. */
  credentials(): Promise<Credentials>;
}

/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when the endpoint is none that all clients take
 */
export function connectionFromEnv(env: Environment, region: string): S3Connection {
  return {
    region,
    endpoint: endpointFrom(env),
    credentials: keysFrom(env) ?? sdkCredentials(region),
  };
}

/**
 * The AWS SDK's client for a connection; loaded when asked for, as loading costs about 80 ms.
 * It leaves out the checksum that the SDK adds by default: workloads say which they want.
 */
export async function sdkClient(connection: S3Connection, sockets: number): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const agent = { keepAlive: true, maxSockets: sockets };
  return new S3Client({
    region: connection.region,
    credentials: connection.credentials,
    requestHandler: { httpAgent: agent, httpsAgent: agent },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(connection.endpoint && {
      endpoint: endpointText(connection.endpoint),
      forcePathStyle: true,
    }),
  });
}

function endpointFrom(env: Environment): URL | null {
  const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
  const text = env[name];
  return text ? readEndpoint(name, text) : null;
}

function keysFrom(env: Environment): S3Connection['credentials'] | undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  const keys = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
  return async () => keys;
}

/** The role of a container or an instance, by the SDK, which renews it before it expires. */
function sdkCredentials(region: string): S3Connection['credentials'] {
  let client: S3Client | undefined;
  return async () => {
    const { S3Client } = await import('@aws-sdk/client-s3');
    client ??= new S3Client({ region });
    return client.config.credentials();
  };
}
