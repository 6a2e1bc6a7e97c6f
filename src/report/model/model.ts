import type { JobResult, RunResult, Turns } from '../../contract/run-result.ts';
import type { S3Profile } from '../../contract/s3-profile.ts';
import type { Cost } from '../../cost/cost.ts';
import type { FalseFlags } from '../../judge/design.ts';
import { median } from '../../stats/quantile.ts';
import { type CaseStatus, statusOf } from './cases.ts';
import { type ComparisonSummary, summariseComparison } from './comparison.ts';
import { costOfRun } from './cost.ts';
import {
  byS3Client,
  type CaseGroup,
  labelledGroups,
  type WorkloadSize,
  workloadsOf,
} from './groups.ts';
import { countByStatus, referenceOf, type Standing, standingOf } from './standing.ts';

/** What a report can say beyond its run. */
export interface ReportContext {
  /** How often A/A runs of this environment flagged anything. */
  falseFlags?: FalseFlags;
  /** Where T comes from: a person chose it, or A/A runs were read to learn it. Absent: not known. */
  thresholds?: 'chosen' | 'learnt';
  /** Pages for a reader to go on to. */
  links?: readonly ReportLink[];
  /** It was measured on the runner of a workflow: on one of GitHub's, or on one of somebody's own. */
  runner?: 'shared' | 'own';
}

/** A page elsewhere, in words of ours. */
export interface ReportLink {
  text: string;
  /** Shown only when it is an `https:` or `http:` address. */
  url: string;
}

/** All that reports of one run say, in the order they say it: a pure function of its result. */
export interface ReportModel
  extends Pick<RunResult, 'runKey' | 'trigger' | 'suite' | 'startedAt' | 'finishedAt' | 'options'> {
  /** Requests went over TLS to the names of AWS, and the embedded server answered. */
  asAws: boolean;
  /** How the embedded server behaved; null: it answered at once, or was another server. */
  s3Profile: S3Profile | null;
  /** `running`: the result was written while the run went on. */
  state: 'finished' | 'interrupted' | 'running';
  /** From start to finish; null while running. */
  durationMs: number | null;
  counts: Record<CaseStatus, number> & {
    cases: number;
    keptRuns: number;
    warmups: number;
    implausible: number;
    failedJobs: number;
  };
  jobs: readonly JobSummary[];
  groups: readonly CaseGroup[];
  s3Clients: readonly string[];
  workloads: readonly WorkloadSize[];
  /** Instance types, and buckets where there are several, in the order of the groups. */
  places: readonly string[];
  /** The client that others are shown against, if it was measured. */
  reference: string | null;
  /** How S3 clients took turns; null where they did not. */
  turns: Turns | null;
  /** How busy others kept the machine; null where it is not known. */
  machine: MachineBusy | null;
  /** Of the candidate's cases. */
  standing: Standing;
  /** null when nothing was compared. */
  comparison: ComparisonSummary | null;
  /** null where there is nothing to pay. */
  cost: Cost | null;
  falseFlags: ReportContext['falseFlags'] | null;
  thresholds: ReportContext['thresholds'] | null;
  links: readonly ReportLink[];
  /** null where a person started it on a machine, or AWS has measured. */
  runner: NonNullable<ReportContext['runner']> | null;
}

/** What ran on one instance type. */
export interface JobSummary
  extends Pick<
    JobResult,
    'instanceType' | 'jobId' | 'status' | 'reason' | 'host' | 'lineRateGigabitsPerSecond'
  > {
  /** Lost before their end; cases of theirs are shown where no later attempt has them. */
  earlierAttempts: NonNullable<JobResult['earlierAttempts']>;
  durationMs: number | null;
  versions: readonly (readonly [s3Client: string, version: string])[];
  counts: Record<CaseStatus, number>;
  /** What the job could not do for itself. */
  notes: readonly string[];
  /** Workloads that the budget left no time for. */
  notBegun: readonly string[];
  /** S3 clients that every run starts, as far as that is known. */
  commandClients: readonly string[];
}

/** Makes the model of a run, whatever state the run is in. */
export function reportModel(result: RunResult, context: ReportContext = {}): ReportModel {
  const { jobs } = result;
  const reference = referenceOf(result);
  const groups = labelledGroups(jobs, reference);
  const cases = groups.flatMap((group) => group.cases);
  const comparison = summariseComparison(result, groups);
  const places = [...groups, ...(comparison?.cells ?? [])].map(({ place }) => place);
  return {
    runKey: result.runKey,
    trigger: result.trigger,
    suite: result.suite,
    asAws: result.asAws ?? false,
    s3Profile: result.s3Profile ?? null,
    ...(result.options && { options: result.options }),
    startedAt: result.startedAt,
    finishedAt: result.finishedAt,
    state: stateOf(result),
    durationMs: between(result.startedAt, result.finishedAt),
    counts: {
      ...countByStatus(cases.map(({ status }) => status)),
      cases: cases.length,
      keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
      warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
      implausible: cases.reduce((sum, found) => sum + found.implausible, 0),
      failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
    },
    jobs: jobs.map(jobSummary),
    groups,
    s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(byS3Client),
    workloads: workloadsOf(groups),
    places: [...new Set(places)],
    reference: cases.some((found) => found.s3Client === reference && found.throughput)
      ? reference
      : null,
    turns: result.turns ?? null,
    machine: machineBusy(jobs),
    standing: standingOf(
      groups.filter(({ side }) => side === 'candidate').map((group) => group.cases),
      versionsOf(jobs),
      reference,
    ),
    comparison,
    cost: costOfRun(result),
    falseFlags: context.falseFlags ?? null,
    thresholds: context.thresholds ?? null,
    links: context.links ?? [],
    runner: context.runner ?? null,
  };
}

function stateOf(result: RunResult): ReportModel['state'] {
  if (result.interrupted) return 'interrupted';
  return result.finishedAt === null ? 'running' : 'finished';
}

function jobSummary(job: JobResult): JobSummary {
  const { cases, commandClients = [], earlierAttempts = [], ...others } = job;
  const { notBegun = [], notes = [], ...facts } = others;
  return {
    ...facts,
    commandClients,
    earlierAttempts,
    notBegun,
    notes,
    durationMs: between(job.startedAt, job.finishedAt),
    versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => byS3Client(a, b)),
    counts: countByStatus(cases.map(statusOf)),
  };
}

function versionsOf(jobs: readonly JobResult[]): Map<string, Set<string>> {
  const versions = new Map<string, Set<string>>();
  for (const [s3Client, version] of jobs.flatMap((job) => Object.entries(job.s3ClientVersions))) {
    versions.set(s3Client, (versions.get(s3Client) ?? new Set()).add(version));
  }
  return versions;
}

function between(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  return Math.max(0, Date.parse(end) - Date.parse(start));
}

/** How busy others kept the machine while runs that count were made, in CPUs. */
interface MachineBusy {
  /** Of the usual run, and of the one with the most. */
  others: { usual: number; most: number };
  steal: { usual: number; most: number };
  /** Whether it has to be said: enough for figures to vary more than on an idle machine. */
  matters: boolean;
  /** Which of both matters more. */
  worst: 'others' | 'steal';
}

/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;

/** @returns null where no run tells */
function machineBusy(jobs: readonly JobResult[]): MachineBusy | null {
  const told = jobs.flatMap(({ cases }) =>
    cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])),
  );
  if (told.length === 0) return null;
  const summed = (values: readonly number[]) => ({
    usual: median(values),
    most: Math.max(...values),
  });
  const others = summed(told.map((one) => one.others));
  const steal = summed(told.map((one) => one.steal));
  const [ofOthers, ofSteal] = [others, steal].map(({ most, usual }) =>
    Math.max(usual / USUAL, most / SINGLE),
  ) as [number, number];
  const worst = ofSteal > ofOthers ? 'steal' : 'others';
  return { others, steal, worst, matters: Math.max(ofOthers, ofSteal) >= 1 };
}
