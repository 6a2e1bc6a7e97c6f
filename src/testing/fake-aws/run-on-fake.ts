import { randomBytes } from 'node:crypto';
import type { BenchmarkPlan, ProgressEvent } from '../../orchestrator/ports.ts';
import { type RunOptions, runPlan } from '../../orchestrator/run-plan.ts';
import { aPlan, type ClientSide } from './client-side.ts';

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
export async function run(
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
