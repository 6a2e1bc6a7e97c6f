import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CostMetric } from '../contract/comparison.ts';
import { type Field, field, InputError, said } from '../contract/input-error.ts';
import { StorageClass } from '../contract/names.ts';
import { checkRef, endpointText, readBudget, readEndpoint } from '../contract/read-values.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { EXPORTS } from '../report/exports.ts';
import type { LocalRequest } from './local-run.ts';
import {
  choice,
  choices,
  commit,
  flag,
  list,
  names,
  number,
  patterns,
  sizes,
} from './read-fields.ts';

/** Stands for a ref: compare what is measured with itself (an A/A run). */
export const ITSELF = 'self';

/** What makes a finished run a failure: nothing, what failed, or that and what became slower or could not be judged. */
export const FAIL_ON = ['failure', 'regression', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What `fail-on-metric` names, in the words of every place that explains it: a test reads those that are no code. */
export const FAIL_ON_METRIC = 'costs that count as a regression when they rise';

/** By the names that it has there. */
export const COSTS = {
  cpu: 'cpuSeconds',
  memory: 'peakMemory',
} as const satisfies Record<string, CostMetric>;

/** What a result can be written as for other programs, and the file that it is written to. */
export type ExportFormat = keyof typeof EXPORTS;
export const EXPORT_FILES: Readonly<Record<ExportFormat, string>> = {
  json: 'figures.json',
  csv: 'figures.csv',
  'github-action-benchmark': 'github-action-benchmark.json',
  bencher: 'bencher.json',
};
export const EXPORT_FORMATS = Object.keys(EXPORT_FILES) as ExportFormat[];

/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
export const DEFAULT_MAX_CASE_MINUTES = 30;
/** A self-hosted job of GitHub may last 5 days. */
export const LONGEST_JOB_MINUTES = 5 * 24 * 60;

/** Fields of earlier versions, and what to ask for in their place; none: to be left out. */
export const FORMER_FIELDS: Readonly<Record<string, string | null>> = {
  'screen-runs': 'runs-per-round',
  'confirm-runs': 'runs-per-round',
  'confirm-rounds': 'max-rounds',
  'screen-threshold-percent': null,
};

/** Understands a field's text. @throws InputError for one that cannot be meant */
type Reader<T> = (name: Field, text: string) => T;

const asItIs: Reader<string> = (_, text) => text;
const whole: Reader<number> = (name, text) => number(name, text, { min: 1, max: 100, whole: true });
const rounds: Reader<number> = (name, text) =>
  number(name, text, { min: 1, max: 1000, whole: true });
const within =
  (min: number, max: number): Reader<number> =>
  (name, text) =>
    number(name, text, { min, max });

const READERS = {
  suite: asItIs,
  /** Name or file; of the embedded server alone. */
  s3Profile: asItIs,
  branch: checkRef,
  commit,
  compareWith: checkRef,
  clientRepository: asItIs,
  instanceTypes: names,
  storageClasses: (name: Field, text: string) => choices(name, text, StorageClass.options),
  s3Clients: names,
  workloads: names,
  filter: patterns,
  skip: patterns,
  /** A time with its unit; minutes without. Seconds, when it is read. */
  budget: readBudget,
  budgetMinutes: (name: Field, text: string) =>
    60 * number(name, text, { min: 0.1, max: LONGEST_JOB_MINUTES }),
  warmup: (name: Field, text: string) => number(name, text, { min: 1, max: 20, whole: true }),
  runs: rounds,
  minRuns: rounds,
  sizes,
  concurrency: (name: Field, text: string) =>
    list(name, text).map((count) => number(name, count, { min: 1, max: 10_000, whole: true })),
  screenRounds: whole,
  maxRounds: whole,
  runsPerRound: whole,
  maxCaseMinutes: within(0.1, 720),
  thresholdPercent: within(0.1, 100),
  failOn: (name: Field, text: string) => choice(name, text, FAIL_ON),
  failOnMetric: (name: Field, text: string) =>
    choices(name, text, Object.keys(COSTS) as (keyof typeof COSTS)[]).map((cost) => COSTS[cost]),
  failFast: flag,
  exports: (name: Field, text: string) => choices(name, text, EXPORT_FORMATS),
} satisfies Record<string, Reader<unknown>>;

type Key = keyof typeof READERS;

/** Names of all fields, those of earlier versions too, as keys of what is given. */
export const REQUEST_KEYS = [
  ...Object.keys(READERS),
  ...Object.keys(FORMER_FIELDS).map(keyOf),
] as readonly string[];

/** What can be asked of a run, as texts that a person wrote; what is not asked is absent or undefined. */
const BenchmarkRequest = z
  .object(
    Object.fromEntries(
      Object.entries<Reader<unknown>>(READERS).map(([key, read]) => [
        key,
        z
          .union([z.string(), z.boolean()])
          .transform((given) => read(field(fieldOf(key)), String(given)))
          .optional(),
      ]),
    ) as unknown as { [K in Key]: z.ZodOptional<z.ZodType<ReturnType<(typeof READERS)[K]>>> },
  )
  .transform(({ budget, budgetMinutes, ...asked }) => ({
    ...asked,
    /** For measuring, over all instance types. */
    budgetSeconds: budget ?? budgetMinutes,
    failOn: asked.failOn ?? 'failure',
    failFast: asked.failFast ?? false,
    exports: asked.exports ?? [],
  }));

/**
 * What was asked of a run, by the command line or by the action; undefined: not asked, the default.
 * `branch` and `compareWith` are of the client's repository where one is named, else of the suite; `commit`
 * is what `branch` stands for, when that was decided before; `thresholdPercent` is T.
 */
export type BenchmarkRequest = z.infer<typeof BenchmarkRequest>;

/**
 * Reads what was asked.
 *
 * @param given texts by key, as in `REQUEST_KEYS`
 * @throws InputError for the first field that cannot be meant
 */
export function readRequest(given: Readonly<Record<string, unknown>>): BenchmarkRequest {
  for (const [name, instead] of Object.entries(FORMER_FIELDS)) {
    if (given[keyOf(name)] === undefined) continue;
    throw new InputError(
      instead === null
        ? said`There is no ${field(name)} any longer: leave it out; what stands out is followed up automatically.`
        : said`There is no ${field(name)} any longer: use ${field(instead)} instead.`,
    );
  }
  // Read once: a parser that is compiled first takes longer.
  return BenchmarkRequest.parse(given, { jitless: true });
}

/** Keys of what matters only when all is measured, so that the same measurements serve whatever it is. */
export const AFTER_MEASURING: readonly string[] = [
  'exports',
  'failOn',
  'failOnMetric',
  'thresholdPercent',
] satisfies (keyof BenchmarkRequest)[];

const OF_COMPARISONS = [
  'failOnMetric',
  'thresholdPercent',
  'screenRounds',
  'maxRounds',
  'runsPerRound',
  'maxCaseMinutes',
] as const satisfies readonly (keyof BenchmarkRequest)[];

/**
 * Refuses what has a meaning for a comparison only where nothing is compared. Workflows hand on whatever they
 * have for either kind of run; who types an option wants it to do something.
 *
 * @throws InputError
 */
export function requireComparison(request: BenchmarkRequest): void {
  if (request.compareWith !== undefined) return;
  const key = OF_COMPARISONS.find((one) => request[one] !== undefined);
  const asked = key ? said`${field(fieldOf(key))}` : said`${field('fail-on')} regression`;
  if (key === undefined && request.failOn !== 'regression') return;
  throw new InputError(
    said`${asked} needs ${field('compare-with')}, as nothing is compared without: add it, or leave ${asked} out.`,
  );
}

/** Names the place of a run's results so that nobody can guess it: 128 bits. */
export function newNonce(): string {
  return randomBytes(16).toString('hex');
}

/** `s3Clients` of `s3-clients` */
export function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `s3-clients` of `s3Clients` */
export function fieldOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
export function optionsGiven(request: LocalRequest): RunResult['options'] {
  const { bucket, client, clients, concurrency, endpoint, filter, mirror, region } = request;
  const { s3Profile, sizes, skip } = request;
  const given = {
    endpoint: endpoint && endpointText(readEndpoint(field('endpoint'), endpoint)),
    ...{ bucket, region, 's3-profile': s3Profile, mirror, clients, client, filter, skip, sizes },
    concurrency: concurrency?.map(String),
  };
  const options = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()] as const],
  );
  return options.length > 0 ? Object.fromEntries(options) : undefined;
}
