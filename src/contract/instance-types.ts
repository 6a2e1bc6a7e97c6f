import { nearest } from './input-error.ts';

export type Architecture = 'x86_64' | 'arm64';

/** What the stack has to know of an EC2 instance type. */
export interface InstanceTypeSpec {
  id: string;
  vcpus: number;
  memoryMiB: number;
  architecture: Architecture;
  /** What one network interface carries at most, bursts included: Batch attaches one. */
  gigabitsPerSecond: number;
  /** Instance-store disks, each of `nvmeDiskGB` gigabytes (10^9 bytes); 0 means EBS only. */
  nvmeDisks: number;
  nvmeDiskGB: number;
  /** Has NVIDIA GPUs, and so needs another machine image. */
  gpu: boolean;
  /** US dollars an hour, On-Demand Linux in us-east-1; null where no price list was at hand. */
  usdPerHour: number | null;
  /** What a reader of its figures should know. */
  caveat?: string;
}

/** For people: `m6in` has two network cards, and a job sees one of them. */
function cards(count: number, gigabitsPerSecond: number): Pick<InstanceTypeSpec, 'caveat'> {
  const total = `${count} network cards carry ${gigabitsPerSecond} Gb/s together`;
  return { caveat: `${total}, but a Batch job has one interface on one card.` };
}

function nvme(nvmeDisks: number, nvmeDiskGB: number) {
  return { nvmeDisks, nvmeDiskGB };
}

type Row = readonly [
  id: string,
  vcpus: number,
  memoryGiB: number,
  architecture: Architecture,
  gigabitsPerSecond: number,
  usdPerHour: number | null,
  more?: Partial<InstanceTypeSpec>,
];

/**
 * Sources: EC2's DescribeInstanceTypes (2026-11-22); EC2's price list for us-east-1 (2026-01-19).
 * A type that is missing here is added by one line.
 */
const ROWS: readonly Row[] = [
  ['c5n.18xlarge', 72, 192, 'x86_64', 100, 3.888],
  ['c6gn.16xlarge', 64, 128, 'arm64', 100, 2.7648],
  ['c6in.32xlarge', 128, 256, 'x86_64', 170, 7.2576, cards(2, 200)],
  ['c7gn.8xlarge', 32, 64, 'arm64', 100, 1.9968],
  ['c7gn.16xlarge', 64, 128, 'arm64', 200, 3.9936],
  ['c8gn.16xlarge', 64, 128, 'arm64', 200, 3.792],
  ['c8gn.24xlarge', 96, 192, 'arm64', 300, 5.688],
  ['c8gn.48xlarge', 192, 384, 'arm64', 300, 11.376, cards(2, 600)],
  ['c8in.48xlarge', 192, 384, 'x86_64', 300, null],
  ['c8in.96xlarge', 384, 768, 'x86_64', 300, null, cards(2, 600)],
  ['m5n.24xlarge', 96, 384, 'x86_64', 100, 5.712],
  ['m6in.32xlarge', 128, 512, 'x86_64', 170, 8.91072, cards(2, 200)],
  ['m6idn.24xlarge', 96, 384, 'x86_64', 150, 7.63776, nvme(4, 1425)],
  ['m6idn.32xlarge', 128, 512, 'x86_64', 170, 10.18368, { ...nvme(4, 1900), ...cards(2, 200) }],
  ['m7i.48xlarge', 192, 768, 'x86_64', 50, 9.6768],
  ['m8g.48xlarge', 192, 768, 'arm64', 50, 8.61696],
  ['m8gn.48xlarge', 192, 768, 'arm64', 300, 13.968, cards(2, 600)],
  ['r6in.32xlarge', 128, 1024, 'x86_64', 170, 11.15712, cards(2, 200)],
  ['r8gn.48xlarge', 192, 1536, 'arm64', 300, 17.4893, cards(2, 600)],
  ['i4i.32xlarge', 128, 1024, 'x86_64', 75, 10.9824, nvme(8, 3750)],
  ['i7ie.48xlarge', 192, 1536, 'x86_64', 100, 24.9504, nvme(16, 7500)],
  ['i8ge.48xlarge', 192, 1536, 'arm64', 300, 22.7808, nvme(16, 7500)],
  [
    'hpc7g.16xlarge',
    64,
    128,
    'arm64',
    200,
    1.6832,
    { caveat: '200 Gb/s is its EFA figure; few zones offer it; not yet seen to work with Batch.' },
  ],
  [
    'p4d.24xlarge',
    96,
    1152,
    'x86_64',
    100,
    21.957642,
    { ...nvme(8, 1000), ...cards(4, 400), gpu: true },
  ],
  [
    'p5.48xlarge',
    192,
    2048,
    'x86_64',
    100,
    55.04,
    { ...nvme(8, 3800), ...cards(32, 3200), gpu: true },
  ],
  ['trn1.32xlarge', 128, 512, 'x86_64', 100, 21.5, { ...nvme(4, 1900), ...cards(8, 800) }],
  ['c6g.medium', 1, 2, 'arm64', 10, 0.034],
  ['c7g.medium', 1, 2, 'arm64', 12.5, 0.0363],
  ['c7g.large', 2, 4, 'arm64', 12.5, 0.0725],
  ['c8g.large', 2, 4, 'arm64', 12.5, 0.07976],
  ['c7i.large', 2, 4, 'x86_64', 12.5, 0.08925],
];

/** The instance types that can be benchmarked, by name. */
export const INSTANCE_TYPES: ReadonlyMap<string, InstanceTypeSpec> = new Map(
  ROWS.map(([id, vcpus, memoryGiB, architecture, gigabitsPerSecond, usdPerHour, more]) => [
    id,
    {
      ...{ id, vcpus, memoryMiB: memoryGiB * 1024, architecture, gigabitsPerSecond, usdPerHour },
      ...{ nvmeDisks: 0, nvmeDiskGB: 0, gpu: false },
      ...more,
    },
  ]),
);

/**
 * What a machine was seen to keep for kernel, firmware and the ECS agent: the most of any type, by share
 * and in MiB, is that of a c5.large (418 MiB of 4 GiB). Of others: 158 MiB of c6g.medium's 2 GiB, 239 MiB
 * of m4.large's 8 GiB, 3.8 % of c5n.18xlarge's 192 GiB, 2.6 % of p4d.24xlarge's 1152 GiB. Of this the
 * agent has 32 MiB.
 * https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/cdk/s3_benchmarks/s3_benchmarks_stack.py
 * https://docs.aws.amazon.com/batch/latest/userguide/ecs-reserved-memory.html
 */
const KEPT = { share: 418 / 4096, mostMiB: 418 };
/** Batch advises to leave so much to the agent and the system (the page above). */
const BUFFER = 0.05;
/** All figures above are of Amazon Linux 2; what 2023 keeps beyond them must fit in here. */
const SPARE_MIB = 256;

/**
 * The memory that a job can have of a machine, in MiB. What asks for more stays in RUNNABLE for ever,
 * and what is left out nobody can use: a flat 15 % would take 19 GiB more from a c5n.18xlarge.
 */
export function containerMemoryMiB(memoryMiB: number): number {
  const kept = Math.min(KEPT.share * memoryMiB, KEPT.mostMiB);
  return Math.floor(memoryMiB - Math.max(BUFFER * memoryMiB, kept) - SPARE_MIB);
}

const EC2_NAME = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/;

/** Whether a name has the form of EC2's: the settings of a stack may describe types that no catalogue has. */
export function isInstanceTypeOfEc2(name: string): boolean {
  return EC2_NAME.test(name);
}

/** What EC2 says by the name: a `g` after the generation is Graviton, and so is the first of them, `a1`. */
export function architectureByName(id: string): Architecture {
  return /^(?:[a-z]+\d+g|a1\.)/.test(id) ? 'arm64' : 'x86_64';
}

/**
 * Why a stack cannot have that instance type, in one sentence; null if it can.
 *
 * @param own types that the settings describe
 */
export function whyNotInstanceType(id: string, own: readonly string[] = []): string | null {
  const never = whyNeverOnBatch(id);
  if (never !== null) return never;
  const known = [...INSTANCE_TYPES.keys(), ...own];
  if (known.includes(id)) return null;
  const near = nearest(id, known);
  const other = near === null ? 'describe it' : `did you mean ${near}? Describe any other type`;
  return `${id} is not in the catalogue: ${other} in "ownInstanceTypes".`;
}

function whyNeverOnBatch(id: string): string | null {
  if (/^t\d/.test(id)) {
    return `${id} is burstable, and AWS Batch takes no T family: choose e.g. c7g.medium.`;
  }
  if (/^mac/.test(id)) return `${id} runs macOS on a dedicated host: AWS Batch cannot start it.`;
  return null;
}
