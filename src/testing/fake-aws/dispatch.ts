import { type FaultKind, type Faults, nameOf } from './faults.ts';
import { AwsError, type HttpReply, type HttpRequest, type Service } from './service.ts';
import { type Sessions, signedService } from './sessions.ts';
import { whatIsWrong } from './validate.ts';

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

export interface Dispatch {
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
