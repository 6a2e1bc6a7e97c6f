import { randomBytes } from 'node:crypto';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { onTestFinished, vi } from 'vitest';
import { BatchBackend } from '../../aws/batch-backend.ts';
import type { Patience } from '../../aws/call-aws.ts';
import { type AwsAccess, ServerClock } from '../../aws/client-config.ts';
import { S3Results } from '../../aws/s3-results.ts';
import { webIdentityCredentials } from '../../aws/web-identity.ts';
import type { EnvironmentManifest } from '../../contract/deployment.ts';
import type { RunResult } from '../../contract/run-result.ts';
import { PATIENCE_MS } from '../../net/patience.ts';
import { planBenchmarks, type ResolvedRequest } from '../../orchestrator/plan.ts';
import type { BenchmarkPlan, ProgressEvent } from '../../orchestrator/ports.ts';
import { type RunOptions, runPlan } from '../../orchestrator/run-plan.ts';
import { FakeAws } from './fake-aws.ts';

/** Attempts of the SDK's own retries in tests. */
const ATTEMPTS = 3;

/** A program's side of a fake AWS: the real clients, whose retries cost no time. */
export interface ClientSide {
  aws: FakeAws;
  access: AwsAccess;
  patience: Patience;
  backend: BatchBackend;
  results: S3Results;
  /** What a person was told. */
  notices: string[];
  /** Secrets that were masked. */
  masked: string[];
  /** Runs as stored on this machine, oldest first. */
  saved: RunResult[];
  interrupt: () => void;
}

/**
 * Starts a fake AWS and a program that talks to it; both end with the test.
 *
 * @param overrides of what is deployed
 */
export async function startFakeAws(
  overrides: Partial<EnvironmentManifest> = {},
): Promise<ClientSide> {
  const aws = await FakeAws.start(overrides);
  for (const [name, value] of Object.entries(aws.env())) vi.stubEnv(name, value);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await aws[Symbol.asyncDispose]();
  });
  return connect(aws);
}

/** Another program that talks to the same fake AWS: a later leg, say. */
export function connect(aws: FakeAws): ClientSide {
  const { clock, manifest } = aws;
  const controller = new AbortController();
  const notices: string[] = [];
  const masked: string[] = [];
  const saved: RunResult[] = [];
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url } = aws.env();
  const serverClock = new ServerClock();
  const shared = { region: manifest.region, retryStrategy: withoutDelay(), serverClock };
  const credentials = webIdentityCredentials({
    ...shared,
    roleArn: aws.role.arn,
    sessionName: 'octo-org.s3@1',
    idToken: { url, token },
    mask: (secret) => masked.push(secret),
    clock,
  });
  const access = { ...shared, credentials };
  const notice = (text: string) => notices.push(text);
  // The longest waits that the policy may choose.
  const random = () => 1;
  const patience = { clock, signal: controller.signal, notice, forMs: PATIENCE_MS, random };
  const writeLocal = async (run: RunResult) => {
    saved.push(structuredClone(run));
  };
  const owner = { repository: 'octo-org/s3', runId: '1' };
  const bucket = manifest.resultsBucket ?? '';
  return {
    aws,
    access,
    patience,
    backend: new BatchBackend({ access, manifest, owner, ...patience }),
    results: new S3Results({ access, bucket, writeLocal, ...patience }),
    notices,
    masked,
    saved,
    interrupt: () => controller.abort(),
  };
}

/** The plan of a run by hand. */
export function aPlan(
  { manifest }: FakeAws,
  request: Partial<ResolvedRequest> = {},
  runKey = 'gh-1-abcd',
): BenchmarkPlan {
  const suite = { repository: manifest.suite, ref: 'main', commit: 'a'.repeat(40) };
  const identity = { runKey, nonce: '0123456789abcdef0123456789abcdef' };
  const asked = { trigger: 'workflow_dispatch' as const, suite, ...request };
  return planBenchmarks(asked, manifest, identity);
}

/** The SDK's standard strategy, but for its waits. */
export function withoutDelay() {
  return new ConfiguredRetryStrategy(ATTEMPTS, () => 0);
}

const MINUTE = 60_000;
const times = {
  pollMs: MINUTE,
  runnableDwellMs: 10 * MINUTE,
  runnableTimeoutMs: 60 * MINUTE,
  contactTimeoutMs: 20 * MINUTE,
  terminateGraceMs: 5000,
};
export type DiesAt = (event: ProgressEvent) => boolean;

/** Runs a plan by way of the fake. A program that dies does nothing more: its next call has no end. */
export async function runOnFake(
  side: ClientSide,
  diesAt: DiesAt = () => false,
  { plan = aPlan(side.aws), ...options }: Partial<RunOptions> & { plan?: BenchmarkPlan } = {},
) {
  const { aws, patience } = side;
  const events: ProgressEvent[] = [];
  const death = Promise.withResolvers<never>();
  let dead = false;
  const report = (event: ProgressEvent) => {
    events.push(event);
    if (!diesAt(event)) return;
    dead = true;
    death.reject(new Error('killed'));
  };
  const mortal = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => (dead ? new Promise(() => {}) : method.apply(target, args));
      },
    });
  const ports = {
    backend: mortal(side.backend),
    results: mortal(side.results),
    progress: { report },
    judge: () => ({}),
    clock: aws.clock,
    signal: patience.signal,
  };
  const end = runPlan(plan, ports, {
    times,
    onBusy: 'wait',
    failFast: false,
    newNonce: () => randomBytes(16).toString('hex'),
    ...options,
  });
  const result = await Promise.race([end, death.promise]);
  const lines = events.flatMap((event) => (event.type === 'log' ? event.lines : []));
  return { result, events, lines };
}
