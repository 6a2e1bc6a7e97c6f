import type { Server } from 'node:http';
import { type GetParameterRequest, GetParameterRequest$ } from '@aws-sdk/client-ssm';
import type { EnvironmentManifest } from '../../contract/deployment.ts';
import { aManifest } from '../requests.ts';
import { VirtualClock } from '../virtual-clock.ts';
import { FakeBatch } from './batch/fake-batch.ts';
import { CONTROL_PATH, control, dispatch, Pages, type RecordedCall } from './dispatch.ts';
import { Faults, nameOf } from './faults.ts';
import { LogStreams } from './logs.ts';
import { json11 } from './protocols.ts';
import { FakeResultsBucket } from './s3.ts';
import {
  AwsError,
  type HttpReply,
  type HttpRequest,
  operation,
  type Service,
  serve,
} from './service.ts';
import { fakeSts, GitHubOidc, OIDC_PATH, Sessions, type TrustedRole } from './sts.ts';

const ACCOUNT = '123456789012';
export const FAKE_STACK_NAME = 'fake-stack';

/**
 * GitHub's OIDC endpoint and the AWS services that the action talks to, on one port, in virtual time.
 * It accepts what the SDK's own clients send, and is strict about what AWS is strict about.
 */
export class FakeAws implements AsyncDisposable {
  readonly clock = new VirtualClock();
  readonly manifest: EnvironmentManifest;
  readonly calls: RecordedCall[] = [];
  readonly faults: Faults;
  readonly sessions: Sessions;
  readonly github: GitHubOidc;
  readonly role: TrustedRole;
  /** SSM's parameters; the manifest is one of them. */
  readonly parameters = new Map<string, string>();
  /** Pages of S3's and Batch's lists. */
  readonly pages = new Pages();
  readonly logs: LogStreams;
  readonly results: FakeResultsBucket;
  readonly batch: FakeBatch;
  readonly #services: readonly Service[];
  #server: Server | undefined;
  #url = '';

  private constructor(manifest: EnvironmentManifest) {
    const now = () => this.#now();
    const { pages } = this;
    this.manifest = manifest;
    this.parameters.set(`/s3-benchmarks/${FAKE_STACK_NAME}/manifest`, JSON.stringify(manifest));
    this.faults = new Faults(now);
    this.sessions = new Sessions(manifest.region, now);
    this.github = new GitHubOidc(now);
    const arn = `arn:aws:iam::${ACCOUNT}:role/s3-benchmarks`;
    this.role = { arn, subs: [this.github.sub], maxSessionSeconds: 3600 };
    this.logs = new LogStreams(manifest.logGroup ?? '', now);
    this.results = new FakeResultsBucket(manifest.resultsBucket ?? '', pages);
    const { logs, results } = this;
    this.batch = new FakeBatch({ manifest, account: ACCOUNT, logs, results, pages, now });
    this.#services = [
      fakeSts(this.role, this.github, this.sessions, now),
      fakeSsm(this.parameters),
      this.batch.service(),
      logs.service(() => this.batch.settle()),
      results.service(() => this.batch.settle()),
    ];
  }

  /** @param overrides of what is deployed: three instance types, a lock, a bucket of results */
  static async start(overrides: Partial<EnvironmentManifest> = {}): Promise<FakeAws> {
    const fake = new FakeAws(aDeployedManifest(overrides));
    const { server, url } = await serve((request) => fake.#handle(request));
    fake.#server = server;
    fake.#url = url;
    return fake;
  }

  /** What a program's environment must hold to talk to the fake, as on a GitHub runner. */
  env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.#url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#url}${OIDC_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.github.requestToken,
    };
  }

  /** Where another process reads and moves the time. */
  get controlUrl(): string {
    return this.#url + CONTROL_PATH;
  }

  /** Sets the servers' clocks ahead of this machine's; behind, if negative. */
  setClocksAhead(ms: number): void {
    this.sessions.skewMs = ms;
  }

  #now(): Date {
    return new Date(this.clock.now().getTime() + this.sessions.skewMs);
  }

  /** How often an operation (`service:Operation`) was called, or a service (`service:`). */
  count(call: string): number {
    return this.calls.filter((one) => one.call.startsWith(call)).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async #handle(request: HttpRequest): Promise<HttpReply | null> {
    const { calls, clock, faults, sessions } = this;
    const now = () => clock.now();
    if (request.path === CONTROL_PATH) return control(request, clock);
    const date = new Date(Date.now() + sessions.skewMs).toUTCString();
    if (request.path !== OIDC_PATH) {
      const services = this.#services;
      const reply = await dispatch(request, { services, calls, faults, sessions, now });
      return reply && { ...reply, headers: { date, ...reply.headers } };
    }
    const call = 'github:GetIdToken';
    const failed = faults.next(call);
    const input = Object.fromEntries(request.query);
    calls.push({ call, input, at: now(), failed: nameOf(failed) });
    if (failed === 'server-error') return { status: 503, headers: {}, body: '' };
    if (typeof failed === 'object' && failed !== null) {
      return { status: failed.status, headers: failed.headers ?? {}, body: failed.message ?? '' };
    }
    if (failed === 'cut-answer') return { ...this.github.answer(request), cut: true };
    return failed ? null : this.github.answer(request);
  }
}

const BATCH = 'arn:aws:batch:us-west-2:123456789012';

/** A stack with three instance types, a lock, and a bucket of results. */
function aDeployedManifest(overrides: Partial<EnvironmentManifest> = {}): EnvironmentManifest {
  const types = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
  return aManifest({
    resultsBucket: 's3-benchmarks-results',
    logGroup: '/s3-benchmarks/jobs',
    lock: `${BATCH}:consumable-resource/s3-benchmarks-lock`,
    suite: 'https://github.com/octo-org/suite.git',
    defaults: { instanceTypes: types, s3Clients: ['crt-c'], workloads: ['download-5GiB-1x'] },
    instanceTypes: Object.fromEntries(
      types.map((type) => {
        const queue = type.replaceAll('.', '-');
        const definitions = { trusted: `${queue}-trusted`, untrusted: `${queue}-untrusted` };
        return [type, { queue, ...definitions, gbps: 100, usdPerHour: 3.5 }];
      }),
    ),
    ...overrides,
  });
}

/** AWS Systems Manager's parameters. */
function fakeSsm(parameters: ReadonlyMap<string, string>): Service {
  const getParameter = ({ Name = '' }: GetParameterRequest) => {
    const value = parameters.get(Name);
    if (value === undefined) throw new AwsError('ParameterNotFound', 400, '');
    return { Parameter: { Name, Type: 'String', Value: value, Version: 1 } };
  };
  return {
    name: 'ssm',
    signed: true,
    protocol: json11,
    codes: {
      throttled: ['ThrottlingException', 400],
      denied: ['AccessDeniedException', 400],
      expired: ['ExpiredTokenException', 400],
      unknownKey: ['UnrecognizedClientException', 400],
      invalid: ['ValidationException', 400],
    },
    operations: { GetParameter: operation(GetParameterRequest$, getParameter) },
  };
}
