import { describe, expect, test } from 'vitest';
import { REGION } from '../src/contract/aws-places.ts';
import { isZoneOf } from './zones.ts';

describe('isZoneOf', () => {
  test.each([
    ['us-west-2a', 'us-west-2'],
    ['usw2-az1', 'us-west-2'],
    ['apne1-az4', 'ap-northeast-1'],
    ['apse2-az1', 'ap-southeast-2'],
    ['euc1-az2', 'eu-central-1'],
    ['usgw1-az1', 'us-gov-west-1'],
    ['mxc1-az3', 'mx-central-1'],
  ])('%s is in %s', (zone, region) => {
    expect(region).toMatch(REGION);
    expect(isZoneOf(zone, region)).toBe(true);
  });

  test.each([
    ['us-west-2', 'us-west-2'],
    ['us-west-2A', 'us-west-2'],
    ['us-west-1a', 'us-west-2'],
    ['usw1-az1', 'us-west-2'],
    ['us-west-2-lax-1a', 'us-west-2'],
    ['usw2-lax1-az1', 'us-west-2'],
    ['', 'us-west-2'],
  ])('%s is not in %s', (zone, region) => {
    expect(isZoneOf(zone, region)).toBe(false);
  });
});
