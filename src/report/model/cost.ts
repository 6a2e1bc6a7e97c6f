import { INSTANCE_TYPES } from '../../contract/instance-types.ts';
import { sendsMetrics } from '../../contract/names.ts';
import type { JobResult, RunResult } from '../../contract/run-result.ts';
import { type Cost, type CostPart, costOf, type MachineUse } from '../../cost/cost.ts';
import { PRICES } from '../../cost/prices.ts';
import { listed, roughly, usd } from '../format.ts';
import type { Name } from '../section.ts';

/**
 * What a run cost, roughly: machines by the time of their jobs, S3 by what its runs moved.
 *
 * @returns null for a run that was not on EC2
 */
export function costOfRun(run: RunResult): Cost | null {
  const { jobs, trigger } = run;
  if (trigger === 'local' || jobs.length === 0) return null;
  return costOf({
    region: jobs.find(({ price }) => price)?.price?.region ?? null,
    machines: jobs.map(machineOf),
    cases: jobs.flatMap(({ cases, instanceType }) =>
      cases.map(({ measurements, ...asked }) => {
        return { ...asked, instanceType, runs: measurements.length };
      }),
    ),
    sendsMetrics: sendsMetrics(run),
  });
}

function machineOf(job: JobResult): MachineUse {
  const { earlierAttempts = [], finishedAt, instanceType, price, startedAt } = job;
  const usdPerHour = price?.usdPerHour ?? INSTANCE_TYPES.get(instanceType)?.usdPerHour ?? null;
  if (startedAt === null) return { instanceType, usdPerHour, seconds: 0, starts: 0 };
  const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
  const ms = Date.parse(finishedAt ?? startedAt) - Math.min(...starts.map(Date.parse));
  return { instanceType, usdPerHour, seconds: Math.max(0, ms) / 1000, starts: starts.length };
}

const asItIs: Name = (text) => text;

/** In a few sentences, to go on with: the sum, its parts, and what is in neither. */
export function costInWords(cost: Cost, name: Name = asItIs): string {
  const { keptUsdPerMonth, parts, requests } = cost;
  const told: [is: boolean, usd: number, what: string][] = [
    [parts.machines > 0 || cost.unpriced.length === 0, parts.machines, 'machines'],
    [
      requests > 0 || cost.unmeasured.length === 0,
      parts.requests,
      `about ${roughly(Math.round(requests))} S3 requests`,
    ],
    [parts.bytes > 0, parts.bytes, 'the bytes that S3 Express moved'],
    [
      true,
      sum(parts, ['uploads', 'metrics', 'logs']),
      'uploads until they expire, metrics and logs',
    ],
  ];
  const sums = told.filter(([is]) => is).map(([, dollars, what]) => `${usd(dollars)} for ${what}`);
  const unknown = unknownInWords(cost, name);
  return [
    `${inSum(cost.usd)}: ${listed(sums)} (list prices of ${PRICES.region}, ${PRICES.asOf}).`,
    ...(unknown.length > 0 ? [`Not known and not included: ${listed(unknown)}.`] : []),
    `Keeping the objects that were read costs ${usd(keptUsdPerMonth)} a month.`,
  ].join(' ');
}

function inSum(dollars: number): string {
  return dollars > 0 && dollars < 0.01 ? usd(dollars) : `about ${usd(dollars)}`;
}

function unknownInWords({ doubt, unmeasured, unpriced }: Cost, name: Name): string[] {
  const named = (names: readonly string[]) => listed(names.map((one) => name(one)));
  return [
    ...(unpriced.length > 0 ? [`the hours of ${named(unpriced)}`] : []),
    ...(unmeasured.length > 0 ? [`what S3 charges for ${named(unmeasured)}`] : []),
    ...(doubt === null ? [] : [doubt]),
  ];
}

function sum(parts: Cost['parts'], which: readonly CostPart[]): number {
  return which.reduce((total, part) => total + parts[part], 0);
}
