/** An S3 client as its author would write one for a client file: `ACTION BUCKET KEY FILE`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../s3/sigv4.ts';

const [action, bucket, key = '', file = ''] = process.argv.slice(2);
const { AWS_ACCESS_KEY_ID = '', AWS_ENDPOINT_URL_S3, AWS_REGION = '' } = process.env;
const url = new URL(`/${bucket}/${uriEncode(key, true)}`, AWS_ENDPOINT_URL_S3);
const method = action === 'upload' ? 'PUT' : 'GET';
const headers = signHeaders(
  {
    ...{ method, path: url.pathname, query: [], headers: { host: url.host } },
    payloadHash: UNSIGNED_PAYLOAD,
  },
  { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '' },
  AWS_REGION,
  new Date(),
);
const body = action === 'upload' ? readFileSync(file) : null;
const response = await fetch(url, { method, headers, body });
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
if (body === null) writeFileSync(file, Buffer.from(await response.arrayBuffer()));
