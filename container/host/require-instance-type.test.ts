import { describe, expect, test } from 'vitest';
import { aHost } from '../../src/testing/run-results.ts';
import { requireInstanceType } from './require-instance-type.ts';

describe('the instance type', () => {
  test.each<[string, string | null | undefined]>([
    ['c7gn.16xlarge', 'c7gn.16xlarge'],
    ['c7gn.16xlarge', null],
    ['c7gn.16xlarge', undefined],
    ['local', 'c7gn.16xlarge'],
    ['local-1cpu', 'c7gn.16xlarge'],
  ])('%s may run on %s', (asked, found) => {
    const host = aHost(found === undefined ? {} : { instanceType: found });
    expect(requireInstanceType(asked, host)).toBeNull();
  });

  test('must be the one that was asked for', () => {
    const host = aHost({ instanceType: 'c7gn.8xlarge' });
    expect(requireInstanceType('c7gn.16xlarge', host)).toBe(
      "the job is for c7gn.16xlarge, but runs on c7gn.8xlarge: its queue's compute environment has " +
        'another instance type; deploy the stack again',
    );
  });
});
