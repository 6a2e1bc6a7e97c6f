import type { RunCost } from '../../src/contract/runner-output.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { type ContextSwitches, SwitchMeter } from '../../src/process/context-switches.ts';
import { UsageMeter } from '../../src/process/usage.ts';

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
