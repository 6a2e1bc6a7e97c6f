/** What is known of the runs of a process beside their figures: what each cost, when it was, what the server saw of it. */
import { messageOf, printable } from '../../src/contract/input-error.ts';
import type { Measurement } from '../../src/contract/measurement.ts';
import { type RunTime, SeenAnswer, type SeenQuestion } from '../../src/contract/requests-seen.ts';
import type { PrintedRun, RunCost } from '../../src/contract/runner-output.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { monotonicMs } from '../../src/process/clock.ts';
import { type ContextSwitches, SwitchMeter, UsageMeter } from '../../src/process/usage.ts';
import { parseTimed } from '../builtin/run-case.ts';

/** Memory of what ends within a run is seen by looking this often; that takes 0.1 % of a CPU. */
const LOOK_MS = 200;

/** Between two runs a runner does little else; beyond this, what it used is not the run's alone. */
const MOST_BESIDE = { ofRun: 0.2, seconds: 0.05 };

/** Tells what each run of a program used, as its line comes. */
export class RunCosts {
  readonly #meter: Pick<UsageMeter, 'read'>;
  readonly #switches: Pick<SwitchMeter, 'take'>;
  readonly #nowMs: () => number;
  #lastMs: number;
  /** Null where the next run cannot be told from what was used before. */
  #lastCpuSeconds: number | null = 0;

  /**
   * @param nowMs a clock that only goes forward
   * @param isBegun whether the program has run before: what it used until now belongs to no run
   */
  constructor(
    meter: Pick<UsageMeter, 'read'>,
    switches: Pick<SwitchMeter, 'take'>,
    nowMs: () => number,
    isBegun = false,
  ) {
    this.#meter = meter;
    this.#switches = switches;
    this.#nowMs = nowMs;
    if (isBegun) this.#lastCpuSeconds = meter.read()?.cpuSeconds ?? null;
    this.#lastMs = nowMs();
  }

  /**
   * What a run used whose line has just come: CPU time since the line before, if hardly any other time has passed.
   * Where lines come late (a program that keeps its output to itself), its start took long, or nothing can be
   * told of the run, only memory is known.
   *
   * @param seconds that the run took, as its line says
   */
  take(seconds: number): RunCost {
    // First, as it is over soonest.
    const switches = this.#switches.take();
    const usage = this.#meter.read();
    const nowMs = this.#nowMs();
    const beside = Math.abs((nowMs - this.#lastMs) / 1000 - seconds);
    this.#lastMs = nowMs;
    if (usage === null) return {};
    const { cpuSeconds, peakMemoryBytes } = usage;
    const [before, now] = [this.#lastCpuSeconds ?? Number.NaN, cpuSeconds ?? Number.NaN];
    // What was counted before can be gone: a program that nobody waited for, or that ended while it was read.
    this.#lastCpuSeconds = now < before ? null : cpuSeconds;
    const used = Number((now - before).toFixed(2));
    const isRun = beside <= MOST_BESIDE.ofRun * seconds + MOST_BESIDE.seconds;
    if (!isRun || !(used >= 0)) return { peakMemoryBytes };
    return { cpuSeconds: used, peakMemoryBytes, ...(switches && namedSwitches(switches)) };
  }
}

function namedSwitches({ involuntary, voluntary }: ContextSwitches): RunCost {
  return { voluntarySwitches: voluntary, involuntarySwitches: involuntary };
}

/** Measures a program from the outside until `stop`; it begins now, unless `isBegun` says that it has run before. */
export type MeasureCosts = (pid: number, isBegun?: boolean) => MeasuredCosts;
export interface MeasuredCosts {
  costs: Pick<RunCosts, 'take'>;
  stop: () => void;
}

const measureCosts: MeasureCosts = (pid, isBegun = false) => {
  const meter = new UsageMeter(pid);
  const looking = setInterval(() => meter.look(), LOOK_MS);
  return {
    costs: new RunCosts(meter, new SwitchMeter(pid), () => performance.now(), isBegun),
    stop: () => clearInterval(looking),
  };
};

/**
 * Measures what may be told of the runs of a workload. What a run deletes, its runner has put just before, which
 * would count as the run's: of such a run memory alone is told.
 *
 * @param workload null where it is not known
 */
export function costsToTell(
  workload: Pick<Workload, 'tasks'> | null,
  measure: MeasureCosts = measureCosts,
): MeasureCosts {
  if (!workload?.tasks.some(({ action }) => action === 'delete')) return measure;
  return (...of) => {
    const { costs, stop } = measure(...of);
    const take = (seconds: number) => {
      const { peakMemoryBytes } = costs.take(seconds);
      return peakMemoryBytes === undefined ? {} : { peakMemoryBytes };
    };
    return { costs: { take }, stop };
  };
}

/** Tells when each run of a program was, as its line comes. */
export class RunTimes {
  readonly #isOurs: boolean;
  readonly #nowMs: () => number;
  readonly #startedMs: number;
  #told: RunTime | undefined;

  /** @param isOurs the program, which starts now, is of ours and says itself when a run was */
  constructor(isOurs: boolean, nowMs = monotonicMs) {
    this.#isOurs = isOurs;
    this.#nowMs = nowMs;
    this.#startedMs = nowMs();
  }

  /** Takes a line of the runner's output; returns whether it was meant for nobody else. */
  line(line: string): boolean {
    const told = this.#isOurs ? parseTimed(line) : undefined;
    if (told) this.#told = { ...told, isExact: true };
    return told !== undefined;
  }

  /** When the run was whose line has just come; undefined where it would have begun before its program. */
  take(seconds: number): RunTime | undefined {
    const told = this.#told ?? { endedMs: this.#nowMs(), seconds, isExact: false };
    this.#told = undefined;
    return told.endedMs - told.seconds * 1000 < this.#startedMs ? undefined : told;
  }
}

/** Runs as they are recorded, and when they were. */
export function apart(kept: readonly PrintedRun[]): {
  runs: Omit<PrintedRun, 'time'>[];
  times: RunTime[];
} {
  return {
    runs: kept.map(({ time, ...run }) => run),
    times: kept.flatMap(({ time }) => time ?? []),
  };
}

/** Longer than any answer takes: all requests of a process are counted at once. */
const PATIENCE_MS = 10_000;

/**
 * Adds to runs what the server saw of them.
 *
 * @param journal where it is asked; undefined: it is not ours, and says nothing
 * @param times of the runs, in their order
 * @param log told why nothing could be added
 */
export async function withRequests<Run extends Pick<Measurement, 'run'>>(
  runs: readonly Run[],
  times: readonly RunTime[],
  { bucket, journal, log }: { bucket: string; journal?: string; log: (line: string) => void },
): Promise<(Run & Pick<Measurement, 'requests'>)[]> {
  if (journal === undefined || runs.length === 0 || times.length !== runs.length) return [...runs];
  const question: SeenQuestion = { bucket, runs: [...times] };
  try {
    const answer = await fetch(journal, {
      method: 'POST',
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const seen = SeenAnswer.parse(await answer.json());
    return runs.map((run, index) => {
      const requests = seen[index];
      return requests ? { ...run, requests } : run;
    });
  } catch (error) {
    const why = printable(messageOf(error), 400);
    log(`What the S3 server saw of these runs is not known: ${why}`);
    return [...runs];
  }
}
