import type { Measurement } from '../../src/contract/measurement.ts';
import type { Bucket } from '../../src/contract/names.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { differencesInRounds, ratioOf, toldBy } from '../../src/judge/client-ratio.ts';
import { randomOf, shuffle } from '../../src/stats/random.ts';
import type { Family } from '../builtin/workloads.ts';
import type { WorkloadStanding } from './next-turn.ts';
import { type CaseOutcome, caseResult, NOT_REACHED } from './runner.ts';

/** Clients whose ratio certainly lies farther from 1 than this are apart, and no round changes it. */
const FAR_APART = 0.25;
/** Of half the width of an interval. */
const CLEAR = 0.3;
/** Rounds that tell how long the next one takes. */
const RECENT_ROUNDS = 5;

/** A case that is measured in rounds, as far as it was. */
export class CaseInRounds {
  /** What its processes took, in seconds; of those of earlier attempts, what their runs took. */
  readonly processes: number[];
  #end: CaseOutcome & Pick<CaseResult, 'cut'>;

  /** @param before what earlier attempts have of it */
  constructor(before: CaseOutcome = { status: 'measured', reason: null, measurements: [] }) {
    const { measurements, reason, status } = before;
    this.#end = { status, reason, measurements };
    this.processes = [...Map.groupBy(measurements, ({ round }) => round).values()].map((runs) =>
      runs.reduce((sum, { seconds }) => sum + seconds, 0),
    );
  }

  get end(): Readonly<CaseOutcome & Pick<CaseResult, 'cut'>> {
    return this.#end;
  }

  get lastRound(): number {
    return Math.max(0, ...this.#end.measurements.map(({ round }) => round));
  }

  /** Adds what a process came to. */
  add({ measurements, reason, status }: CaseOutcome): void {
    this.#end = {
      ...{ status, reason: reason ?? this.#end.reason },
      measurements: [...this.#end.measurements, ...measurements],
    };
  }

  /** Says why it has fewer rounds than it was to have. */
  cut(why: NonNullable<CaseResult['cut']>): void {
    this.#end = { ...this.#end, cut: why };
  }
}

/** One workload against one bucket, with all S3 clients that take turns on it. */
export class WorkloadInTurns {
  readonly bucket: Bucket;
  /** Of which a member is taken; null: the workload was named. */
  readonly family: Family | null;
  readonly #clients: readonly string[];
  readonly #cases = new Map<string, CaseInRounds>();
  readonly #roundSeconds: number[] = [];
  #chosen: { name: string; workload: Workload } | null = null;
  #expectedSeconds: number | null = null;
  #standing: Pick<WorkloadStanding, 'halfWidth' | 'told' | 'shown'> | null = null;

  constructor(bucket: Bucket, family: Family | null, clients: readonly string[]) {
    this.bucket = bucket;
    this.family = family;
    this.#clients = clients;
  }

  /** What its clients are tried with, before a size is chosen. */
  get trial(): { name: string; workload: Workload } {
    const { members, trial } = this.family!;
    return { name: trial, workload: members.get(trial)! };
  }

  /** null until a size is chosen. */
  get chosen(): { name: string; workload: Workload } | null {
    return this.#chosen;
  }

  /** @param before what an earlier attempt has of it */
  choose(name: string, workload: Workload, before: readonly CaseResult[] = []): void {
    this.#chosen = { name, workload };
    for (const one of before) this.#cases.set(one.s3Client, new CaseInRounds(one));
  }

  /** What it is called before a size is chosen. */
  get name(): string {
    return this.#chosen?.name ?? this.family?.standard ?? '';
  }

  /** Clients that can be measured, as far as is known. */
  get clients(): string[] {
    const known = (one: string) => this.#cases.get(one)?.end.status ?? 'measured';
    return this.#clients.filter((one) => known(one) === 'measured');
  }

  /** The number of the next round. */
  get nextRound(): number {
    return 1 + Math.max(0, ...[...this.#cases.values()].map(({ lastRound }) => lastRound));
  }

  /** Clients in the order of a round, as it was drawn; the same for the same seed. */
  orderOf(round: number, seed: number, instanceType: string): string[] {
    const { clients } = this;
    const key = JSON.stringify([seed, instanceType, this.bucket.name, this.name, round]);
    shuffle(clients, randomOf(key));
    return clients;
  }

  /** Whether a client's content was checked, by the process of its first round. */
  isChecked(client: string): boolean {
    return (this.#cases.get(client)?.lastRound ?? 0) > 0;
  }

  add(client: string, outcome: CaseOutcome): void {
    const one = this.#cases.get(client) ?? new CaseInRounds();
    one.add(outcome);
    this.#cases.set(client, one);
    this.#standing = null;
  }

  /** Says why there are fewer rounds than there were to be. */
  cut(why: NonNullable<CaseResult['cut']>): void {
    for (const client of this.clients) this.#cases.get(client)?.cut(why);
  }

  /** Seconds that a round of all clients is expected to take, before there was one. */
  expect(seconds: number): void {
    this.#expectedSeconds = seconds;
  }

  get isExpected(): boolean {
    return this.#expectedSeconds !== null || this.#roundSeconds.length > 0;
  }

  addRound(seconds: number): void {
    this.#roundSeconds.push(seconds);
  }

  /** @param usual what a round of a workload takes that nothing is known of */
  standing(usual: number): WorkloadStanding {
    const { clients } = this;
    const kept = clients.map((client) => this.#kept(client).length);
    const recent = this.#roundSeconds.slice(-RECENT_ROUNDS);
    const mean = recent.reduce((sum, seconds) => sum + seconds, 0) / recent.length;
    this.#standing ??= this.#stand();
    return {
      rounds: clients.length > 0 ? Math.min(...kept) : 0,
      begun: Math.max(0, ...kept) > 0,
      open: clients.length > 0,
      leftAlone: clients.length === 1 && this.#clients.length > 1,
      extra: this.family?.extra ?? false,
      secondsPerRound: recent.length > 0 ? mean : (this.#expectedSeconds ?? usual),
      ...this.#standing,
    };
  }

  /** As it is recorded; nothing before it was begun. */
  cases(attempted: 'begun' | 'interrupted' = 'begun'): CaseResult[] {
    if (this.#chosen === null) return [];
    const { name, workload } = this.#chosen;
    return this.#clients.flatMap((s3Client) => {
      const end =
        this.#cases.get(s3Client)?.end ?? (attempted === 'interrupted' ? NOT_REACHED : null);
      const cell = { bucket: this.bucket.name, s3Client, workload: name };
      return end === null ? [] : [caseResult(cell, 'candidate', workload, end)];
    });
  }

  #kept(client: string): Measurement[] {
    return (this.#cases.get(client)?.end.measurements ?? []).filter(({ warmup }) => !warmup);
  }

  #stand(): Pick<WorkloadStanding, 'halfWidth' | 'told' | 'shown'> {
    const { clients } = this;
    const pairs = clients.flatMap((a, index) =>
      clients.slice(index + 1).map((b) => {
        const differences = differencesInRounds(
          { measurements: this.#kept(a) },
          { measurements: this.#kept(b) },
        );
        return differences.length === 0 ? null : ratioOf(differences).interval;
      }),
    );
    if (pairs.length === 0) return { halfWidth: 0, told: true, shown: true };
    const told = pairs.map((interval) => interval !== null && isTold(interval));
    const open = pairs.filter((_, index) => !told[index]);
    const counted = open.length > 0 ? open : pairs;
    return {
      halfWidth: Math.max(...counted.map(halfWidth)),
      told: open.length === 0,
      shown: pairs.every((interval) => interval !== null && isShown(interval)),
    };
  }
}

/** Told apart by little is not enough: that may be by chance, and more rounds show it. */
function isTold(interval: readonly [number, number]): boolean {
  const [low, high] = interval;
  return toldBy({ interval }) === 'equal' || low > 1 + FAR_APART || high < 1 / (1 + FAR_APART);
}

/**
 * To go on until a difference shows, and stop, would show some that are not there: so the interval has to be
 * clear of 1 by a part of its width (`error-rate.test.ts` tells what is wrong how often).
 */
function isShown(interval: readonly [number, number]): boolean {
  const [low, high] = interval.map(Math.log) as [number, number];
  const clear = CLEAR * halfWidth(interval);
  return toldBy({ interval }) === 'equal' || low > clear || high < -clear;
}

function halfWidth(interval: readonly [number, number] | null): number {
  return interval === null ? Number.POSITIVE_INFINITY : Math.log(interval[1] / interval[0]) / 2;
}
