/** What the embedded server saw of the runs of a process: asked for when it has ended, so that no run is disturbed. */
import { messageOf, printable } from '../../src/contract/input-error.ts';
import type { Measurement } from '../../src/contract/measurement.ts';
import { type RunTime, SeenAnswer, type SeenQuestion } from '../../src/contract/requests-seen.ts';
import type { PrintedRun } from '../../src/contract/runner-output.ts';
import { monotonicMs } from '../../src/process/clock.ts';
import { parseTimed } from '../builtin/run-case.ts';

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
