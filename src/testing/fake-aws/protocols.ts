import { escapeText } from '../../s3-server/xml.ts';
import { AwsError, type HttpReply, type HttpRequest, type Protocol } from './service.ts';

/** AWS JSON 1.1 (SSM, CloudWatch Logs): the operation is in a header. */
export const json11: Protocol = {
  read({ headers, body }) {
    const target = headers['x-amz-target'] ?? '';
    return { operation: target.slice(target.indexOf('.') + 1), input: parseJson(body) };
  },
  reply: (_, output) => jsonReply(200, output, 'application/x-amz-json-1.1'),
  fail: ({ code, message, status }) =>
    jsonReply(status, { __type: code, message }, 'application/x-amz-json-1.1'),
};

/**
 * REST JSON (Batch): the operation is in the path.
 *
 * @param paths of the operations, e.g. `{ '/v1/submitjob': 'SubmitJob' }`
 */
export function restJson(paths: Readonly<Record<string, string>>): Protocol {
  return {
    read({ method, path, body }) {
      const operation = method === 'POST' ? paths[path] : undefined;
      if (!operation) throw new AwsError('UnknownOperationException', 404, `${method} ${path}`);
      return { operation, input: parseJson(body) };
    },
    reply: (_, output) => jsonReply(200, output, 'application/json'),
    fail({ code, message, status }) {
      const reply = jsonReply(status, { message }, 'application/json');
      return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': code } };
    },
  };
}

/** AWS query (STS): forms in, XML out. */
export const query: Protocol = {
  read({ body }) {
    const {
      Action = '',
      Version: _,
      ...input
    } = Object.fromEntries(new URLSearchParams(body.toString()));
    return { operation: Action, input };
  },
  reply(operation, output) {
    const result = `<${operation}Result>${toXml(output)}</${operation}Result>`;
    return xmlReply(200, `<${operation}Response>${result}</${operation}Response>`);
  },
  fail({ code, message, status }) {
    const error = toXml({ Type: 'Sender', Code: code, Message: message });
    return xmlReply(status, `<ErrorResponse><Error>${error}</Error></ErrorResponse>`);
  },
};

/** What an S3 operation answers: XML, or an object's bytes. */
export interface S3Output {
  headers?: Record<string, string>;
  /** Root element and its content. */
  xml?: readonly [root: string, content: unknown];
  body?: Buffer;
}

/** S3, path style: `/BUCKET/KEY`. */
export const s3Rest: Protocol = {
  read(request) {
    const [, bucket = '', ...key] = request.path.split('/').map(decodeURIComponent);
    const input = { Bucket: bucket, Key: key.join('/'), request };
    return { operation: s3Operation(request, input.Key), input };
  },
  reply(_, output) {
    const { headers = {}, xml, body = '' } = output as S3Output;
    if (!xml) return { status: 200, headers, body };
    const reply = xmlReply(200, `<${xml[0]}>${toXml(xml[1])}</${xml[0]}>`);
    return { ...reply, headers: { ...reply.headers, ...headers } };
  },
  fail: ({ code, message, status }) =>
    xmlReply(status, `<Error>${toXml({ Code: code, Message: message })}</Error>`),
};

function s3Operation({ method, path, query: parameters }: HttpRequest, key: string): string {
  if (method === 'GET' && key === '' && parameters.get('list-type') === '2') return 'ListObjectsV2';
  if (method === 'GET' && key !== '') return 'GetObject';
  if (method === 'PUT' && key !== '') return 'PutObject';
  throw new AwsError('NotImplemented', 501, `${method} ${path}`);
}

function toXml(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escapeText(String(value));
  return Object.entries(value)
    .flatMap(([name, content]) => [content].flat().map((one) => [name, one] as const))
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<${name}>${toXml(content)}</${name}>`)
    .join('');
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString() || '{}');
  } catch {
    throw new AwsError('SerializationException', 400, 'not JSON');
  }
}

function jsonReply(status: number, value: unknown, type: string): HttpReply {
  return { status, headers: { 'content-type': type }, body: JSON.stringify(value) };
}

function xmlReply(status: number, body: string): HttpReply {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
