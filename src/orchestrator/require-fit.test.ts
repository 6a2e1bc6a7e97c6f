import { describe, expect, test } from 'vitest';
import { aManifest, aWorkload } from '../testing/requests.ts';
import { factsOf, type PlanShape } from './estimate.ts';
import { type Limits, requireFit } from './require-fit.ts';

const manifest = aManifest();
const TYPES = ['c7gn.16xlarge', 'c5n.18xlarge'];
const HOUR = 3600;
const facts = factsOf(aWorkload());
const shape: PlanShape = {
  known: new Map(['v', 'w', 'x'].map((name) => [name, facts])),
  instanceTypes: TYPES,
  buckets: ['S3Standard'],
  s3Clients: ['a', 'b'],
  workloads: ['v', 'w', 'x'],
};
/** Six cases of 10 min on each type. */
const tenMinutes = new Map(
  TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 600, runs: new Map() }]),
);

describe('a plan', () => {
  const check = (limits: Partial<Limits>, paces = tenMinutes, of = shape) =>
    requireFit(of, paces, manifest, { seconds: 100 * HOUR, ...limits });

  test.each([{ seconds: 2 * HOUR }, { usd: 8 }, {}])('fits into %o', (limits) => {
    expect(check(limits).seconds).toBe(2 * HOUR);
  });

  test('that takes longer than its legs is refused with what would fit', () => {
    expect(() => check({ seconds: 1.5 * HOUR })).toThrow(
      'The plan does not fit: it is expected to take 2.0 h, but legs × time-budget-minutes is 1.5 h. ' +
        'It would fit with instance-types: c7gn.16xlarge, or workloads: v,w, or s3-clients: a; ' +
        'or raise the limit.',
    );
  });

  test('that costs more than max-cost is refused', () => {
    expect(() => check({ usd: 5.99 })).toThrow(
      'it is expected to cost 7.80 USD (machines 7.79 USD, the rest is S3 and logs), but max-cost is 5.99. ' +
        'It would fit with instance-types',
    );
    expect(() => check({ usd: 5.99, isDefault: true })).toThrow(
      'but max-cost is 5.99 where it is not given. It would fit with',
    );
  });

  test('with a job that would be ended before it is done is refused', () => {
    const slow = new Map(
      TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 3 * HOUR, runs: new Map() }]),
    );
    expect(() => check({}, slow)).toThrow(
      'one job is expected to take 18.0 h, but is ended after 12.0 h. It would fit with workloads: v,w, or s3-clients: a;',
    );
  });

  test('of which not even one list can be narrowed enough is refused without advice', () => {
    expect(() => check({ seconds: 60 })).toThrow(
      /No single list makes it fit: narrow several, or raise the limit\.$/,
    );
  });

  test('whose cost cannot be known is refused when it is limited', () => {
    const instanceTypes = { ...manifest.instanceTypes };
    for (const type of TYPES) instanceTypes[type] = { ...instanceTypes[type]!, usdPerHour: null };
    const limits = { seconds: 100 * HOUR, usd: 5 };
    const fits = (asked: Limits) => requireFit(shape, tenMinutes, { instanceTypes }, asked);
    expect(() => fits(limits)).toThrow(
      'max-cost cannot be checked: the price of c7gn.16xlarge, c5n.18xlarge is not known. Give it in usdPerHour',
    );
    // Nobody asked for the limit: the plan says what is not known.
    expect(fits({ ...limits, isDefault: true }).cost.unpriced).toEqual(TYPES);
  });

  test('of which it is not known what it moves is refused when it is limited', () => {
    const unknown = { ...shape, known: new Map() };
    expect(() => check({ usd: 50 }, tenMinutes, unknown)).toThrow(
      'max-cost cannot be checked: it is not known what these workloads move: v, w, x. Choose other workloads',
    );
    expect(check({ usd: 50, isDefault: true }, tenMinutes, unknown).cost.unmeasured).toHaveLength(
      3,
    );
  });
});
