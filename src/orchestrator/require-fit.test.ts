import { describe, expect, test } from 'vitest';
import { aManifest } from '../testing/requests.ts';
import type { PlanShape } from './estimate.ts';
import { type Limits, requireFit } from './estimate.ts';

const manifest = aManifest();
const TYPES = ['c7gn.16xlarge', 'c5n.18xlarge'];
const HOUR = 3600;
const shape: PlanShape = {
  instanceTypes: TYPES,
  buckets: ['S3Standard'],
  s3Clients: ['a', 'b'],
  workloads: ['v', 'w', 'x'],
};
/** Six cases of 10 min on each type. */
const tenMinutes = new Map(TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 600 }]));

describe('a plan', () => {
  const check = (limits: Partial<Limits>, paces = tenMinutes, of = shape) =>
    requireFit(of, paces, manifest, { seconds: 100 * HOUR, ...limits });

  test.each([{ seconds: 2 * HOUR }, { usd: 6 }, {}])('fits into %o', (limits) => {
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
      'its instances are expected to cost 6.00 USD, but max-cost is 5.99. It would fit with instance-types',
    );
  });

  test('with a job that would be ended before it is done is refused', () => {
    const slow = new Map(TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 3 * HOUR }]));
    expect(() => check({}, slow)).toThrow(
      'one job is expected to take 18.0 h, but is ended after 12.0 h. It would fit with workloads: v,w, or s3-clients: a;',
    );
  });

  test('of which not even one list can be narrowed enough is refused without advice', () => {
    expect(() => check({ seconds: 60 })).toThrow(
      /No single filter makes it fit: narrow several, or raise the limit\.$/,
    );
  });

  test('whose cost cannot be known is refused when it is limited', () => {
    const instanceTypes = { ...manifest.instanceTypes };
    for (const type of TYPES) instanceTypes[type] = { ...instanceTypes[type]!, usdPerHour: null };
    const limits = { seconds: 100 * HOUR, usd: 5 };
    expect(() => requireFit(shape, tenMinutes, { instanceTypes }, limits)).toThrow(
      'max-cost cannot be checked',
    );
  });
});
