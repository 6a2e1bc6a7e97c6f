import { describe, expect, test } from 'vitest';
import { EnvironmentManifest } from '../contract/deployment.ts';
import { localInstanceTypes, localManifest } from './local-instance-types.ts';

describe('localInstanceTypes', () => {
  test('pins job and server to CPUs of their own', () => {
    const types = localInstanceTypes([0, 1], true);
    expect([...types.keys()]).toEqual(['local', 'local-1cpu']);
    expect(types.get('local-1cpu')).toEqual({ job: [1], server: [0] });
    expect(types.get('local')).toEqual({ job: null, server: null });
  });

  test('uses the numbers of the CPUs that are allowed', () => {
    const types = localInstanceTypes([4, 6, 9], true);
    expect(types.get('local-2cpu')).toEqual({ job: [6, 9], server: [4] });
  });

  test('gives a server that speaks TLS all that the job has not', () => {
    const types = localInstanceTypes([4, 6, 8, 9], true, true);
    expect(types.get('local-1cpu')).toEqual({ job: [9], server: [4, 6, 8] });
    expect(types.get('local-3cpu')).toEqual({ job: [6, 8, 9], server: [4] });
  });

  test('always leaves a CPU to the server', () => {
    for (const { job, server } of localInstanceTypes([0, 1, 2, 3], true).values()) {
      expect(job?.some((cpu) => server?.includes(cpu)) ?? false).toBe(false);
    }
    expect(localInstanceTypes([0, 1, 2, 3], true).has('local-4cpu')).toBe(false);
  });

  test.each([
    ['one CPU', [0], true],
    ['no way to pin', [0, 1], false],
  ])('offers only local with %s', (_, cpus, pinning) => {
    expect([...localInstanceTypes(cpus, pinning).keys()]).toEqual(['local']);
  });
});

describe('localManifest', () => {
  const where = {
    region: 'us-east-1',
    buckets: [{ name: 'a-bucket', storageClass: 'S3Standard' as const }],
  };
  const defaults = { s3Clients: ['raw-http'], workloads: ['download-1MiB-1x'] };

  test('is a manifest like that of a stack', () => {
    const manifest = localManifest(localInstanceTypes([0, 1], true), where, defaults);
    expect(EnvironmentManifest.parse(manifest)).toEqual(manifest);
    expect(manifest.defaults.instanceTypes).toEqual(['local-1cpu', 'local']);
  });

  test('runs on local alone where nothing can be pinned', () => {
    const manifest = localManifest(localInstanceTypes([0], true), where, defaults);
    expect(manifest.defaults.instanceTypes).toEqual(['local']);
  });
});
