import { describe, expect, test } from 'vitest';
import { S3Profile } from '../contract/s3-profile.ts';
import { isInstant, PROFILES, SHIPPED } from './profiles.ts';

/** Figures by their place: `firstByteMs.read.p50`. */
function figuresOf(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && one !== null
      ? figuresOf(one, `${path}${key}.`)
      : [[`${path}${key}`, one] satisfies [string, unknown]],
  );
}

describe.each(SHIPPED.map((one) => [one.profile.name, one] as const))('%s', (name, shipped) => {
  test('is a profile', () => {
    expect(S3Profile.parse(shipped.profile)).toEqual(shipped.profile);
  });

  test('has a source for each figure that is its own, and for no other', () => {
    if (shipped.like === null) return;
    const base = new Map(figuresOf(PROFILES.get(shipped.like)!));
    const own = figuresOf(shipped.profile)
      .filter(([at, value]) => at !== 'name' && base.get(at) !== value)
      .map(([at]) => at);
    const places = figuresOf(shipped.profile).map(([at]) => at);
    const sources = Object.keys(shipped.sources);
    expect(sources.filter((at) => !places.includes(at))).toEqual([]);
    expect(own.filter((at) => !sources.includes(at))).toEqual([]);
  });

  test('is instant or is not', () => {
    expect(isInstant(shipped.profile)).toBe(name === 'instant');
    expect(isInstant({ ...shipped.profile, seed: 9, name: 'x' })).toBe(name === 'instant');
  });
});

test('the profiles are those that the documentation names', () => {
  expect([...PROFILES.keys()]).toEqual([
    ...['instant', 's3-standard', 's3-express', 'cross-region', 'throttled', 'flaky'],
  ]);
});
