import { ATTEMPT_HOURS, type EnvironmentManifest } from '../contract/deployment.ts';
import { InputError } from '../contract/input-error.ts';
import type { Cost } from '../cost/cost.ts';
import { type Estimate, estimate, type PlanShape } from './estimate.ts';
import type { Paces } from './paces.ts';

/** The stack's job definitions end a job after this. */
const JOB_TIMEOUT_SECONDS = ATTEMPT_HOURS * 3600;

export interface Limits {
  /** For the whole run, seconds. */
  seconds: number;
  /** US dollars. @default no limit */
  usd?: number;
  /** Nobody asked for this limit of dollars: it holds for what is known of the cost. */
  isDefault?: boolean;
}

/** US dollars: five nights of the default plan on S3 Standard (docs/costs.md). */
export const DEFAULT_MAX_COST_USD = 50;

type ListKey = 'instanceTypes' | 'buckets' | 'workloads' | 's3Clients';

/** The inputs that narrow a plan, in the order in which they are best narrowed. */
const LISTS: readonly (readonly [input: string, key: ListKey])[] = [
  ['instance-types', 'instanceTypes'],
  ['storage-classes', 'buckets'],
  ['workloads', 'workloads'],
  ['s3-clients', 's3Clients'],
];

/**
 * Refuses a plan that is not expected to come to its end within the limits.
 *
 * @throws InputError naming each limit, and the lists that would make the plan fit
 */
export function requireFit(
  shape: PlanShape,
  paces: Paces,
  manifest: Pick<EnvironmentManifest, 'instanceTypes'>,
  limits: Limits,
): Estimate {
  const expected = estimate(shape, paces, manifest);
  if (limits.usd !== undefined && !limits.isDefault) requireKnownCost(expected.cost);
  const excess = whatExceeds(expected, limits);
  if (excess.length === 0) return expected;
  const fits = (narrowed: PlanShape) =>
    whatExceeds(estimate(narrowed, paces, manifest), limits).length === 0;
  const ways = LISTS.flatMap(([input, key]) => narrow(shape, key, input, fits));
  const advice =
    ways.length > 0
      ? `It would fit with ${ways.join(', or ')}; or raise the limit.`
      : 'No single list makes it fit: narrow several, or raise the limit.';
  throw new InputError(`The plan does not fit: ${excess.join('; ')}. ${advice}`);
}

/** @throws InputError when a limit that somebody asked for cannot be held against the whole cost */
function requireKnownCost({ unmeasured, unpriced }: Cost): void {
  if (unpriced.length > 0) {
    throw new InputError(
      `max-cost cannot be checked: the price of ${unpriced.join(', ')} is not known. Give it in usdPerHour ` +
        'of the stack’s settings and deploy, choose other instance-types, or leave max-cost out.',
    );
  }
  if (unmeasured.length > 0) {
    throw new InputError(
      `max-cost cannot be checked: it is not known what these workloads move: ${unmeasured.join(', ')}. ` +
        'Choose other workloads, or leave max-cost out.',
    );
  }
}

function whatExceeds({ cost, longestJobSeconds, seconds }: Estimate, limits: Limits): string[] {
  const excess: string[] = [];
  if (seconds > limits.seconds) {
    const budget = `legs × time-budget-minutes is ${hours(limits.seconds)}`;
    excess.push(`it is expected to take ${hours(seconds)}, but ${budget}`);
  }
  if (longestJobSeconds > JOB_TIMEOUT_SECONDS) {
    const timeout = hours(JOB_TIMEOUT_SECONDS);
    excess.push(
      `one job is expected to take ${hours(longestJobSeconds)}, but is ended after ${timeout}`,
    );
  }
  if (limits.usd !== undefined && cost.usd > limits.usd) {
    const { machines } = cost.parts;
    const limit = `${limits.usd}${limits.isDefault ? ' where it is not given' : ''}`;
    excess.push(
      `it is expected to cost ${dollars(cost.usd)} (machines ${dollars(machines)}, the rest is S3 and logs), ` +
        `but max-cost is ${limit}`,
    );
  }
  return excess;
}

/** The longest beginning of one list with which all fits. */
function narrow(
  shape: PlanShape,
  key: ListKey,
  input: string,
  fits: (narrowed: PlanShape) => boolean,
): string[] {
  for (let count = shape[key].length - 1; count > 0; count--) {
    const values = shape[key].slice(0, count);
    if (fits({ ...shape, [key]: values })) return [`${input}: ${values.join(',')}`];
  }
  return [];
}

function hours(seconds: number): string {
  return `${(seconds / 3600).toFixed(1)} h`;
}

function dollars(usd: number): string {
  return `${usd.toFixed(2)} USD`;
}
