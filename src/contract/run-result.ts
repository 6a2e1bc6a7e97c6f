import { z } from 'zod';
import {
  ClientComparison,
  CompareDesign,
  Comparison,
  CostComparison,
  FormerDesign,
  HostShare,
  SmallestChange,
} from './comparison.ts';
import { Measurement } from './measurement.ts';
import {
  ByNamesOfAws,
  Commit,
  InstanceType,
  Revision,
  RunKey,
  S3ClientId,
  Side,
  StorageClass,
  Trigger,
  WorkloadName,
} from './names.ts';
import { MetProfile } from './s3-profile.ts';
import { RequestsPerRun } from './workload.ts';

/** The version that this program writes. */
export const RESULT_SCHEMA_VERSION = 2;
/** Those that it reads: 1 has no costs of runs. */
export const READ_SCHEMA_VERSIONS = [1, RESULT_SCHEMA_VERSION] as const;

const Time = z.iso.datetime({ offset: true });
const Reason = z.string().nullable().describe('Why, in words, when it did not go well.');

export const CaseResult = z
  .strictObject({
    side: Side,
    attempt: z
      .int()
      .positive()
      .optional()
      .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: StorageClass,
    bucket: z.string(),
    s3Client: S3ClientId,
    workload: WorkloadName,
    workloadDigest: z
      .string()
      .nullable()
      .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: z.enum(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Bytes of all tasks, null if unknown or if it is not about bytes.'),
    action: z
      .enum(['upload', 'download', 'both'])
      .optional()
      .describe('What its tasks do. Absent if unknown.'),
    tasksPerRun: z.int().nonnegative().optional().describe('Absent if unknown.'),
    requestsPerRun: RequestsPerRun.optional().describe(
      'Of a workload of requests, which has no bytes or tasks here.',
    ),
    objects: z
      .strictObject({
        digest: z.string().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: z.int().nonnegative(),
      })
      .optional()
      .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: z
      .enum(['itsTime', 'budget', 'interrupted'])
      .optional()
      .describe(
        'Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.',
      ),
    measurements: z.array(Measurement),
  })
  .describe('One S3 client on one workload against one bucket.');
export type CaseResult = z.infer<typeof CaseResult>;

export const Host = z
  .strictObject({
    instanceId: z.string().nullable(),
    instanceType: z
      .string()
      .nullable()
      .optional()
      .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: z.string().nullable(),
    image: z.string().nullable(),
    kernel: z.string(),
    cpuModel: z.string().nullable(),
    cpus: z.int().positive().describe('CPUs that the job could use.'),
    memoryMiB: z.int().positive(),
    nicGigabitsPerSecond: z
      .number()
      .positive()
      .nullable()
      .optional()
      .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: z.string(),
    node: z.string(),
    workDiskBytes: z
      .int()
      .positive()
      .optional()
      .describe('Size of the file system on which files are measured.'),
    instanceMetadata: z
      .enum(['blocked', 'reachable'])
      .optional()
      .describe(
        'Whether the code of a job could reach 169.254.169.254, which hands out the machine’s credentials. Absent where it was not tried.',
      ),
  })
  .describe('The machine that measured.');
export type Host = z.infer<typeof Host>;

/** Characters, and notes of a job: a server that refuses much is told of often enough. */
export const LONGEST_NOTE = 1000;
export const MOST_NOTES = 100;

export const MachinePrice = z
  .strictObject({
    region: z.string().min(1),
    usdPerHour: z.number().nonnegative().nullable().describe('US dollars; null if not known.'),
  })
  .describe('As the stack that measured has it.');
export type MachinePrice = z.infer<typeof MachinePrice>;

export const JobResult = z
  .strictObject({
    instanceType: InstanceType,
    jobId: z.string(),
    status: z.enum(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: z.number().positive().nullable(),
    host: Host.nullable(),
    price: MachinePrice.optional().describe(
      'Of its machine. Absent where there is nothing to pay, and in results of older versions.',
    ),
    earlierAttempts: z
      .array(
        z.strictObject({ attempt: z.int().positive(), startedAt: Time, host: Host.nullable() }),
      )
      .optional()
      .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: z.record(S3ClientId, z.string()),
    commandClients: z
      .array(S3ClientId)
      .optional()
      .describe(
        'S3 clients that are commands: every run starts them, and its time includes that. Absent where none is, or where it is not known.',
      ),
    roundsSeconds: z
      .number()
      .nonnegative()
      .optional()
      .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: z
      .array(WorkloadName)
      .optional()
      .describe('Workloads for which the rest of the budget would not have been enough.'),
    notes: z
      .array(z.string().max(LONGEST_NOTE))
      .max(MOST_NOTES)
      .optional()
      .describe(
        'What the job could not do for itself, such as tidying or checking; no case failed by it.',
      ),
    cases: z.array(CaseResult),
  })
  .describe('What ran on one instance type.');
export type JobResult = z.infer<typeof JobResult>;

export const Turns = z
  .strictObject({
    seed: z.int().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: z
      .number()
      .positive()
      .nullable()
      .describe('For the rounds on each instance type; null: none was set.'),
    sized: z.boolean().describe('Whether the sizes of the workloads were chosen by their machine.'),
    leastRounds: z
      .int()
      .positive()
      .optional()
      .describe('Of a workload that is begun, as somebody asked. Absent: as the method has it.'),
    mostRounds: z.int().positive().optional().describe('Of a workload, as somebody asked.'),
    warmups: z
      .int()
      .positive()
      .optional()
      .describe('Of a process, before its run that counts. Absent: 1.'),
  })
  .describe('S3 clients were measured in turn: in each round each in a process of its own.');
export type Turns = z.infer<typeof Turns>;

export const SuiteUsed = z.strictObject({
  repository: z.string().describe('A git URL or path, or `builtin`.'),
  ref: z.string().nullable(),
  commit: Commit.nullable(),
  baseline: Revision.nullable().describe('Of the same repository; null when nothing is compared.'),
  client: z
    .strictObject({ repository: z.string(), candidate: Revision, baseline: Revision.nullable() })
    .optional()
    .describe('Repository of an S3 client whose commits the builds were made to use.'),
  repositories: z.array(
    z.strictObject({
      side: Side,
      url: z.string(),
      commit: Commit,
      s3Clients: z.array(S3ClientId).optional().describe('Built with it; absent: any of them.'),
    }),
  ),
});
export type SuiteUsed = z.infer<typeof SuiteUsed>;

export const RunResult = z
  .strictObject({
    schemaVersion: z.literal(READ_SCHEMA_VERSIONS),
    runKey: RunKey,
    trigger: Trigger,
    suite: SuiteUsed,
    asAws: ByNamesOfAws,
    s3Profile: MetProfile,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: z.boolean().describe('Stopped by a person before its end.'),
    options: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(z.string()))
      .optional()
      .describe(
        'Of the command line or the action, each with its values: those that nothing else here tells, such as `endpoint`.',
      ),
    jobs: z.array(JobResult),
    turns: Turns.optional(),
    compare: z
      .union([CompareDesign, FormerDesign])
      .optional()
      .describe('Absent when nothing was compared.'),
    comparisons: z.array(Comparison).optional().describe('Absent when nothing was compared.'),
    clientComparisons: z.array(ClientComparison).optional(),
    costComparisons: z.array(CostComparison).optional(),
    smallestChanges: z.array(SmallestChange).optional().describe('One for each instance type.'),
    hostShares: z.array(HostShare).optional().describe('Of two runs that are compared.'),
  })
  .describe('All that one run measured. A job writes the same document with itself as only job.');
export type RunResult = z.infer<typeof RunResult>;

/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
export function isTimed({
  measurements,
  status,
}: Pick<CaseResult, 'status' | 'measurements'>): boolean {
  return status === 'measured' && measurements.length > 0;
}
