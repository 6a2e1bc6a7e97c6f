import { createHash } from 'node:crypto';
import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';
import type { VirtualClock } from '../virtual-clock.ts';
import { type FaultKind, type Faults, nameOf } from './faults.ts';
import { AwsError, type HttpReply, type HttpRequest, type Service } from './service.ts';
import { type Sessions, signedService } from './sts.ts';

/** A call that reached the fake, whatever became of it. */
export interface RecordedCall {
  /** `service:Operation` */
  call: string;
  input: Readonly<Record<string, unknown>>;
  /** Virtual time. */
  at: Date;
  /** Error code or fault; null when it was answered well. */
  failed: string | null;
}

interface Dispatch {
  services: readonly Service[];
  faults: Faults;
  sessions: Sessions;
  calls: RecordedCall[];
  now: () => Date;
}

/** Answers one request to AWS: by whom it is signed for, faults first, then as the service would. */
export function dispatch(request: HttpRequest, to: Dispatch): HttpReply | null {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const called = signedService(request) ?? (isForm ? 'sts' : null);
  const service = to.services.find(({ name }) => name === called);
  if (!service) {
    const headers = { 'x-amzn-errortype': 'MissingAuthenticationTokenException' };
    return { status: 403, headers, body: '{"message":"Missing Authentication Token"}' };
  }
  const recorded: RecordedCall = { call: service.name, input: {}, at: to.now(), failed: null };
  to.calls.push(recorded);
  try {
    return answer(request, service, to, recorded);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    recorded.failed = error.code;
    const reply = service.protocol.fail(error);
    return { ...reply, headers: { ...reply.headers, ...error.headers } };
  }
}

function answer(
  request: HttpRequest,
  service: Service,
  { faults, sessions }: Dispatch,
  recorded: RecordedCall,
): HttpReply | null {
  const { codes, name, operations, protocol } = service;
  const { operation: called, input } = protocol.read(request);
  recorded.call = `${name}:${called}`;
  recorded.input = input as RecordedCall['input'];
  const fault = faults.next(recorded.call);
  recorded.failed = nameOf(fault);
  if (fault === 'drop-request') return null;
  if (service.signed) sessions.check(request, codes);
  refuse(fault, recorded.call, service);
  const operation = operations[called];
  if (!operation) throw new AwsError('UnknownOperationException', 404, called);
  const wrong = operation.schema && whatIsWrong(operation.schema, input);
  if (wrong) throw new AwsError(...codes.invalid, wrong);
  if (fault === 'empty' && operation.empty) return protocol.reply(called, operation.empty(input));
  const output = operation.run(input);
  if (fault === 'drop-response') return null;
  const reply = protocol.reply(called, output);
  return { ...reply, cut: fault === 'cut-answer', stalled: fault === 'stall-answer' };
}

function refuse(fault: FaultKind | null, call: string, { codes }: Service): void {
  if (typeof fault === 'object' && fault !== null) {
    throw new AwsError(fault.code, fault.status, fault.message ?? '', fault.headers);
  }
  switch (fault) {
    case 'throttle':
      throw new AwsError(...codes.throttled, 'Rate exceeded');
    case 'server-error':
      throw new AwsError('InternalError', 500, 'We encountered an internal error.');
    case 'deny':
      throw new AwsError(...codes.denied, `User is not authorized to perform: ${call}`);
  }
}

/** Where in the array of a structure's schema the number of its required members stands; they come first. */
const REQUIRED = 6;

/**
 * Checks an input against the SDK's own model of the service: no unknown member, every required one,
 * each of its type.
 *
 * @returns what is wrong, in words; null if nothing is
 */
export function whatIsWrong(schema: StaticStructureSchema, input: unknown): string | null {
  return wrongStructure(NormalizedSchema.of(schema), input, 'input');
}

function wrong(schema: NormalizedSchema, value: unknown, path: string): string | null {
  if (schema.isStructSchema()) return wrongStructure(schema, value, path);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return `${path} is no list`;
    const item = schema.getValueSchema();
    return first(value.map((one, index) => wrong(item, one, `${path}[${index}]`)));
  }
  if (schema.isMapSchema()) {
    if (!isRecord(value)) return `${path} is no map`;
    const item = schema.getValueSchema();
    return first(Object.entries(value).map(([key, one]) => wrong(item, one, `${path}.${key}`)));
  }
  const wanted = schema.isBooleanSchema()
    ? 'boolean'
    : schema.isNumericSchema()
      ? 'number'
      : 'string';
  return typeof value === wanted ? null : `${path} is no ${wanted}`;
}

function wrongStructure(schema: NormalizedSchema, value: unknown, path: string): string | null {
  if (!isRecord(value)) return `${path} is no structure`;
  const members = Object.fromEntries(schema.structIterator());
  const unknown = Object.keys(value).find((name) => !(name in members));
  if (unknown) return `${path}.${unknown} is unknown`;
  const required = Object.keys(members).slice(0, requiredCount(schema));
  const missing = required.find((name) => value[name] === undefined);
  if (missing) return `${path}.${missing} is missing`;
  return first(
    Object.entries(value).map(([name, one]) => wrong(members[name]!, one, `${path}.${name}`)),
  );
}

function requiredCount(schema: NormalizedSchema): number {
  const members = schema.getSchema() as unknown as readonly unknown[];
  return Number(members[REQUIRED] ?? 0);
}

function first(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where another process reads and moves the virtual time. */
export const CONTROL_PATH = '/__control';

/** `GET` tells the time; `POST {"sleepMs": N}` lets N milliseconds pass first, `"atOnce": true` whatever holds it. */
export async function control(
  { method, body }: HttpRequest,
  clock: VirtualClock,
): Promise<HttpReply> {
  if (method === 'POST') {
    const { atOnce, sleepMs } = JSON.parse(body.toString());
    const { signal } = new AbortController();
    if (atOnce) clock.pass(clock.now().getTime() + Number(sleepMs), signal);
    else await clock.sleep(Number(sleepMs), signal);
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: clock.now().toISOString() }),
  };
}

/**
 * Cuts lists into pages as AWS does: fewer items than asked for are no end, and a token fits only the
 * query that it came from.
 */
export class Pages {
  /** Most items of a page, however many were asked for; small, so that paging is met everywhere. */
  size = 2;

  /**
   * @param query all of the request but the token
   * @param token of the page before; undefined for the first
   * @returns null for a token that this query never had
   */
  cut<T>(
    items: readonly T[],
    query: unknown,
    token: string | undefined,
    maxResults = Number.POSITIVE_INFINITY,
  ): { items: T[]; nextToken: string | undefined } | null {
    const seal = createHash('sha256')
      .update(JSON.stringify(query))
      .digest('base64url')
      .slice(0, 12);
    const [start = '0', given = seal] = token?.split('.') ?? [];
    if (given !== seal || !/^\d+$/.test(start)) return null;
    const end = Number(start) + Math.min(this.size, maxResults);
    const nextToken = end < items.length ? `${end}.${seal}` : undefined;
    return { items: items.slice(Number(start), end), nextToken };
  }
}
