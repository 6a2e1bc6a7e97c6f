import { bytes, figure } from './format.ts';
import type { JobSummary } from './model.ts';

/** A word and its value, as text from outside: to be escaped by who shows it. */
type Fact = readonly [what: string, value: string];

/** What is known of the machine of a job; empty when it never told. */
export function hostFacts(job: Pick<JobSummary, 'host' | 'lineRateGigabitsPerSecond'>): Fact[] {
  const { host, lineRateGigabitsPerSecond: lineRate } = job;
  const facts: [string, string | number | null | undefined][] = [
    ['CPUs', host?.cpus],
    ['CPU', host?.cpuModel],
    ['architecture', host?.architecture],
    ['memory', host && bytes(host.memoryMiB * 1024 ** 2)],
    ['line rate', lineRate && `${figure(lineRate)} Gb/s`],
    ['network card', host?.nicGigabitsPerSecond && `${figure(host.nicGigabitsPerSecond)} Gb/s`],
    ['kernel', host?.kernel],
    ['Node', host?.node],
    ['image', host?.image],
    ['instance', host?.instanceId],
    ['availability zone', host?.availabilityZone],
  ];
  return facts.flatMap(([what, value]) =>
    value === null || value === undefined ? [] : [[what, String(value)] as const],
  );
}
