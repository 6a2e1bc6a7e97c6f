import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { InputError } from '../contract/input-error.ts';
import { type Estimate, estimate, type Paces, type PlanShape } from './estimate.ts';

/** The stack's job definitions end a job after this. */
const JOB_TIMEOUT_SECONDS = 12 * 3600;

export interface Limits {
  /** For the whole run, seconds. */
  seconds: number;
  /** US dollars; null for no limit. */
  usd: number | null;
}

type Filter = Exclude<keyof PlanShape, 'compare'>;

/** The inputs that narrow a plan, in the order in which they are best narrowed. */
const FILTERS: readonly (readonly [input: string, key: Filter])[] = [
  ['instance-types', 'instanceTypes'],
  ['storage-classes', 'buckets'],
  ['workloads', 'workloads'],
  ['s3-clients', 's3Clients'],
];

/**
 * Refuses a plan that is not expected to come to its end within the limits.
 *
 * @throws InputError naming each limit, and the filters that would make the plan fit
 */
export function requireFit(
  shape: PlanShape,
  paces: Paces,
  manifest: Pick<EnvironmentManifest, 'instanceTypes'>,
  limits: Limits,
): Estimate {
  const expected = estimate(shape, paces, manifest);
  if (limits.usd !== null && expected.usd === null) {
    throw new InputError(
      'max-cost cannot be kept: the manifest does not tell the price of every instance type; leave ' +
        'max-cost out, or choose instance-types with a price.',
    );
  }
  const excess = whatExceeds(expected, limits);
  if (excess.length === 0) return expected;
  const fits = (narrowed: PlanShape) =>
    whatExceeds(estimate(narrowed, paces, manifest), limits).length === 0;
  const ways = FILTERS.flatMap(([input, key]) => narrow(shape, key, input, fits));
  const advice =
    ways.length > 0
      ? `It would fit with ${ways.join(', or ')}; or raise the limit.`
      : 'No single filter makes it fit: narrow several, or raise the limit.';
  throw new InputError(`The plan does not fit: ${excess.join('; ')}. ${advice}`);
}

function whatExceeds({ longestJobSeconds, seconds, usd }: Estimate, limits: Limits): string[] {
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
  if (limits.usd !== null && usd !== null && usd > limits.usd) {
    excess.push(
      `its instances are expected to cost ${usd.toFixed(2)} USD, but max-cost is ${limits.usd}`,
    );
  }
  return excess;
}

/** The longest beginning of one list with which all fits. */
function narrow(
  shape: PlanShape,
  key: Filter,
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
