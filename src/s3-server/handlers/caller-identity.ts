import { sha256Hex } from '../../s3/sigv4.ts';
import { authenticate } from '../authenticate.ts';
import { ACCOUNT, OWNER_ID, type ServerState } from '../buckets.ts';
import { S3Error } from '../errors.ts';
import { MAX_DOCUMENT_BYTES } from '../receive-content.ts';
import type { S3Request } from '../request.ts';
import { element, type Reply, textElement } from '../xml.ts';

/**
 * GetCallerIdentity of AWS STS, the only thing that it is asked here: the suite's preparation of a
 * directory bucket writes the account into a policy. Errors are in S3's form.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 *
 * @throws S3Error for any other action, and for a signature that is not right
 */
export async function getCallerIdentity(request: S3Request, server: ServerState): Promise<Reply> {
  request.wantBody();
  let body = '';
  for await (const piece of request.message.setEncoding('utf8')) {
    body += piece;
    if (body.length > MAX_DOCUMENT_BYTES) throw new S3Error('MaxMessageLengthExceeded');
  }
  authenticate(request, server, sha256Hex(body));
  const action = new URLSearchParams(body).get('Action');
  if (request.method !== 'POST' || action !== 'GetCallerIdentity') {
    throw new S3Error('NotImplemented', 'Of STS, this server implements GetCallerIdentity only.');
  }
  const result = element(
    'GetCallerIdentityResult',
    textElement('Arn', `arn:aws:iam::${ACCOUNT}:user/${OWNER_ID}`),
    textElement('UserId', OWNER_ID),
    textElement('Account', ACCOUNT),
  );
  const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    xml: `<GetCallerIdentityResponse xmlns="${namespace}">${result}</GetCallerIdentityResponse>`,
  };
}
