/**
 * Access control lists: kept and given back. They let nobody in and keep nobody out, as every request needs the
 * server's credentials.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */
import { z } from 'zod';
import {
  type AclGrant,
  bucketOf,
  OWNER,
  OWNER_FIELDS,
  OWNER_ID,
  PRIVATE,
  redescribe,
  requireObject,
  type ServerState,
} from '../buckets.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, header, type S3Request } from '../request.ts';
import { element, type Reply, textElement, xmlReply } from '../xml.ts';

const GROUPS = 'http://acs.amazonaws.com/groups';
const everybody = (permission: string): AclGrant => group('global/AllUsers', permission);

/** What the owner's own grant is joined by. */
const CANNED: Readonly<Record<string, readonly AclGrant[]>> = {
  private: [],
  'public-read': [everybody('READ')],
  'public-read-write': [everybody('READ'), everybody('WRITE')],
  'authenticated-read': [group('global/AuthenticatedUsers', 'READ')],
  // The bucket's owner is the object's.
  'bucket-owner-read': [],
  'bucket-owner-full-control': [],
  'log-delivery-write': [group('s3/LogDelivery', 'WRITE'), group('s3/LogDelivery', 'READ_ACP')],
};

const PERMISSIONS: Readonly<Record<string, string>> = {
  'x-amz-grant-full-control': 'FULL_CONTROL',
  'x-amz-grant-read': 'READ',
  'x-amz-grant-read-acp': 'READ_ACP',
  'x-amz-grant-write': 'WRITE',
  'x-amz-grant-write-acp': 'WRITE_ACP',
};

const AccessControlPolicy = z.looseObject({
  AccessControlList: z
    .looseObject({
      Grant: z
        .array(
          z.looseObject({
            Grantee: z.looseObject({
              ID: z.string().optional(),
              URI: z.string().optional(),
              EmailAddress: z.string().optional(),
            }),
            Permission: z.enum(Object.values(PERMISSIONS)),
          }),
        )
        .default([]),
    })
    .or(z.string().transform(() => ({ Grant: [] }))),
});

function group(name: string, permission: string): AclGrant {
  return { grantee: { URI: `${GROUPS}/${name}` }, permission };
}

/**
 * The list that the headers of a request ask for: a canned one, or grants; undefined for none.
 *
 * @throws S3Error InvalidArgument, InvalidRequest, UnresolvableGrantByEmailAddress
 */
export function aclInHeaders(request: S3Request): readonly AclGrant[] | undefined {
  const canned = header(request, 'x-amz-acl');
  const given = Object.entries(PERMISSIONS).filter(([name]) => header(request, name) !== undefined);
  if (canned === undefined && given.length === 0) return undefined;
  if (canned === undefined) {
    return given.flatMap(([name, permission]) =>
      granteesOf(name, header(request, name) ?? '').map((grantee) => ({ grantee, permission })),
    );
  }
  if (given.length > 0) {
    throw new S3Error(
      'InvalidRequest',
      'Specifying both Canned ACLs and Header Grants is not allowed',
    );
  }
  const more = Object.hasOwn(CANNED, canned) ? CANNED[canned] : undefined;
  if (!more) throw invalidArgument('The canned ACL is not known.', 'x-amz-acl', canned);
  return [...PRIVATE, ...more];
}

/** @param list `id="…", uri="…"` */
function granteesOf(name: string, list: string): AclGrant['grantee'][] {
  return list.split(',').map((one) => {
    const [, kind, value] = /^\s*(id|uri|emailAddress)\s*=\s*"?([^"]+)"?\s*$/i.exec(one) ?? [];
    if (kind === undefined || value === undefined) {
      throw invalidArgument('Argument format not recognized', name, list);
    }
    return granteeOf({ [kind.toLowerCase()]: value });
  });
}

/** @param named by `id`, `uri` or `emailaddress` */
function granteeOf(named: Readonly<Record<string, string | undefined>>): AclGrant['grantee'] {
  const { id, uri, emailaddress } = named;
  if (id !== undefined) return { ID: id };
  if (uri !== undefined) return { URI: uri };
  throw new S3Error(
    emailaddress === undefined ? 'MalformedACLError' : 'UnresolvableGrantByEmailAddress',
  );
}

export async function getAcl(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const { acl } = request.key === '' ? bucket : requireObject(bucket, request.key).description;
  return xmlReply(
    'AccessControlPolicy',
    OWNER,
    element('AccessControlList', ...acl.map(writtenGrant)),
  );
}

function writtenGrant({ grantee, permission }: AclGrant): string {
  const [type, fields] =
    'URI' in grantee
      ? ['Group', textElement('URI', grantee.URI)]
      : ['CanonicalUser', grantee.ID === OWNER_ID ? OWNER_FIELDS : textElement('ID', grantee.ID)];
  const namespace = 'http://www.w3.org/2001/XMLSchema-instance';
  return element(
    'Grant',
    `<Grantee xmlns:xsi="${namespace}" xsi:type="${type}">${fields}</Grantee>`,
    textElement('Permission', permission),
  );
}

export async function putAcl(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (request.key !== '') requireObject(bucket, request.key);
  const inHeaders = aclInHeaders(request);
  const document = await receiveDocument(request);
  const acl = inHeaders ?? (await grantsOf(document));
  if (request.key === '') bucket.acl = acl;
  else redescribe(bucket, request.key, { acl });
  return { status: 200 };
}

async function grantsOf(document: string): Promise<AclGrant[]> {
  if (document === '') throw new S3Error('MalformedACLError');
  const { AccessControlList } = await readXml(document, 'AccessControlPolicy', AccessControlPolicy);
  return AccessControlList.Grant.map(({ Grantee: { ID, URI, EmailAddress }, Permission }) => ({
    grantee: granteeOf({ id: ID, uri: URI, emailaddress: EmailAddress }),
    permission: Permission,
  }));
}
