import { describe, expect, test } from 'vitest';
import { explainRunnable } from './stuck-runnable.ts';

describe('explainRunnable', () => {
  test.each([
    ['CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - The job queue …', /no capacity.*; wait, or run/],
    ['MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE', /fewer vCPUs.*; deploy the stack again/],
    ['MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - …', /more vCPUs, memory or GPUs/],
    ['MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED', /availability zone/],
    ['MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS', /AWSServiceRoleForBatch/],
    ['ACTION_REQUIRED - CE(s) associated … invalid', /INVALID/],
  ])('names cause and remedy of %s', (statusReason, expected) => {
    expect(explainRunnable({ statusReason, findings: [] })).toMatch(expected);
  });

  test('names the vCPU quota when Batch gives no reason, and adds what was found', () => {
    const words = explainRunnable({
      statusReason: null,
      findings: [],
      hints: ['Quota: 5 of 64 vCPUs.'],
    });
    expect(words).toMatch(/vCPU quota.*Quota: 5 of 64 vCPUs\.$/);
  });

  test('guesses nothing where a cause was found', () => {
    const holder = 'Job other of octo-org/x holds the lock of the stack.';
    const words = explainRunnable({ statusReason: null, findings: [holder], hints: ['See: x.'] });
    expect(words).toBe(`It waits for a machine. ${holder} See: x.`);
  });

  test('passes on words of Batch that it does not know', () => {
    const words = explainRunnable({ statusReason: 'UNDETERMINED', findings: [] });
    expect(words).toContain('Batch says: UNDETERMINED');
  });
});
