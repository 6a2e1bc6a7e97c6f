import type { Bucket } from '../../src/contract/names.ts';
import type { CaseResult, Measurement } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';
import {
  differencesInRounds,
  EQUAL_WITHIN,
  LEAST_ROUNDS,
  ratioOf,
  toldBy,
} from '../../src/judge/client-ratio.ts';
import { randomOf, shuffle } from '../../src/stats/random.ts';
import type { Family } from '../builtin/workloads.ts';
import type { CaseOutcome } from './runner.ts';
import { CaseInRounds, caseResult, NOT_REACHED } from './side.ts';

/** A workload as the planner knows it. */
export interface Standing {
  /** Rounds that all clients that can still be measured have ended. */
  rounds: number;
  begun: boolean;
  /** Whether it has a client that can be measured. */
  open: boolean;
  /** Started only when everything about the ones before it is decided. */
  extra: boolean;
  /** What a round of all its clients takes, as far as known. */
  secondsPerRound: number;
  /** Half the width of the widest interval of two of its clients, of ln ratio; infinite without one. */
  halfWidth: number;
  /** Whether each two of its clients are apart, clear of 1, or equal. */
  shown: boolean;
  /** Whether everything about its clients is decided: they are far apart, or equal. */
  told: boolean;
}

export type NextTurn =
  | { workload: number }
  /** `budget`: nothing that is left to do fits into it. */
  | { workload: null; why: 'budget' | 'done' };

/** Rounds of every workload where nobody set a budget. */
const ROUNDS_WITHOUT_BUDGET = 6;
/** More rounds make intervals narrower than what differs from one day to the next. */
const MOST_ROUNDS = 60;
/** Rounds differ: one that takes longer than expected must not break the budget. */
const MARGIN = 1.1;

/**
 * What is measured next, of workloads in the order in which they are begun. One that was begun gets its
 * least number of rounds before another is begun, and is begun only where that many are expected to fit.
 * Then those get rounds of whose clients nothing is shown yet, what takes least time first; then those of which
 * more can be told, where intervals are widest.
 *
 * @param secondsLeft of the budget; null: there is none
 */
export function nextTurn(workloads: readonly Standing[], secondsLeft: number | null): NextTurn {
  const least = secondsLeft === null ? ROUNDS_WITHOUT_BUDGET : LEAST_ROUNDS;
  const most = secondsLeft === null ? ROUNDS_WITHOUT_BUDGET : MOST_ROUNDS;
  const fits = ({ secondsPerRound }: Standing, rounds: number) =>
    secondsLeft === null || rounds * secondsPerRound * MARGIN <= secondsLeft;
  const open = workloads.filter((one) => one.open && one.rounds < most);
  const unfinished = open.find((one) => one.begun && one.rounds < least && fits(one, 1));
  const toBegin = (extra: boolean) =>
    open.find((one) => !one.begun && one.extra === extra && fits(one, least));
  const first = (some: readonly Standing[], by: (one: Standing) => number) =>
    some.filter((one) => one.begun && fits(one, 1)).toSorted((a, b) => by(a) - by(b))[0];
  const widest = ({ halfWidth }: Standing) => -halfWidth;
  const untold = open.filter(({ told }) => !told);
  const unshown = untold.filter(({ shown }) => !shown);
  const next =
    unfinished ??
    toBegin(false) ??
    first(unshown, secondsToTell) ??
    first(untold, widest) ??
    toBegin(true) ??
    first(open, widest);
  if (next) return { workload: workloads.indexOf(next) };
  return { workload: null, why: open.length > 0 ? 'budget' : 'done' };
}

/** An interval of so little, of ln ratio, either tells two clients apart or shows that they are equal. */
const DECISIVE_HALF_WIDTH = Math.log(1 + EQUAL_WITHIN) / 2;

/** Seconds until the intervals of a workload are narrow enough, as their width falls with the root of the rounds. */
function secondsToTell({ halfWidth, rounds, secondsPerRound }: Standing): number {
  const more = rounds * ((halfWidth / DECISIVE_HALF_WIDTH) ** 2 - 1);
  return secondsPerRound * Math.max(1, more);
}

/** Clients whose ratio certainly lies farther from 1 than this are apart, and no round changes it. */
const FAR_APART = 0.25;
/** Of half the width of an interval. */
const CLEAR = 0.3;
/** Rounds that tell how long the next one takes. */
const RECENT_ROUNDS = 5;

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
  #standing: Pick<Standing, 'halfWidth' | 'told' | 'shown'> | null = null;

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
  standing(usual: number): Standing {
    const { clients } = this;
    const kept = clients.map((client) => this.#kept(client).length);
    const recent = this.#roundSeconds.slice(-RECENT_ROUNDS);
    const mean = recent.reduce((sum, seconds) => sum + seconds, 0) / recent.length;
    this.#standing ??= this.#stand();
    return {
      rounds: clients.length > 0 ? Math.min(...kept) : 0,
      begun: Math.max(0, ...kept) > 0,
      open: clients.length > 0,
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

  #stand(): Pick<Standing, 'halfWidth' | 'told' | 'shown'> {
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
