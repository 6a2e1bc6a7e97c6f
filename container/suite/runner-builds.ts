import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { split } from 'shlex';
import { z } from 'zod';
import { printable } from '../../src/contract/input-error.ts';
import { formatStep } from '../../src/contract/job-log.ts';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-scripts.ts';
import { pinnedCommand } from '../../src/process/machine.ts';
import { timeLimit } from '../../src/process/start-program.ts';
import { removeTree, replaceFile } from '../files.ts';
import type { JobContext } from '../job-context.ts';
import type { BuildSettings } from './build-settings.ts';
import { runStep } from './tools.ts';

export const BUILD_SCRIPT = SUITE_SCRIPTS.build;

/** A build that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_HOURS = 2;

/** One pipe for both streams, so that the last line is the last that was printed. */
const IN_ONE_STREAM = ['sh', '-c', 'exec "$@" 2>&1', 'sh'];

/**
 * Builds a runner with the suite's `scripts/build-runner.py`, unless a job of the same run has tried it.
 *
 * @param build the script's command line
 * @param timeout ends the build
 * @returns the command that the script printed last, or why there is none
 */
export async function buildRunner(
  build: readonly string[],
  { environment }: Pick<BuildSettings, 'environment'>,
  context: JobContext,
  timeout = timeLimit(LIMIT_HOURS * 3_600_000),
): Promise<BuildEnd> {
  const { kept, log, signal } = context;
  const before = kept?.runner(build);
  if (before) {
    const { builtFor, ...end } = before;
    const failed = `it could not be built for ${builtFor}, and is not built again`;
    log(formatStep('failure' in end ? failed : `it was built before, for ${builtFor}`));
    return end;
  }
  const end = await runBuild(build, environment, context, timeout);
  if (!signal.aborted) kept?.keepRunner(build, end);
  return end;
}

async function runBuild(
  build: readonly string[],
  environment: BuildSettings['environment'],
  context: JobContext,
  timeout: AbortSignal,
): Promise<BuildEnd> {
  const { buildCpus } = context;
  const command = [...IN_ONE_STREAM, ...build];
  const pinned = buildCpus ? pinnedCommand(command, buildCpus) : command;
  const limit = { words: `${LIMIT_HOURS} h`, timeout };
  const { lastLine, why } = await runStep(pinned, { ...context, environment }, limit);
  if (why !== null) return { failure: `its runner could not be built: ${why}` };
  const words = shellWords(lastLine);
  if (words.length > 0) return { command: words };
  const said = printable(lastLine) || 'nothing';
  return { failure: `its runner could not be built: the last line is not a command: ${said}` };
}

/** As the suite's own `run-benchmarks.py` reads it, with Python's shlex; empty when it cannot. */
export function shellWords(line: string): string[] {
  try {
    return split(line);
  } catch {
    return [];
  }
}

const RECORD = 'builds.json';
/** Where folders wait for the step that makes them anew otherwise. */
const WAITING = 'kept';
/** Folders of the work folder that a suite is checked out below, and built beside. */
const FOLDERS = ['candidate', 'baseline', 'suite'];

const Built = z.union([
  z.strictObject({ command: z.array(z.string()), builtFor: z.string() }),
  z.strictObject({ failure: z.string(), builtFor: z.string() }),
]);
type Built = z.infer<typeof Built>;
/** What a build came to: what starts the runner, or why there is none. */
type BuildEnd = { command: readonly string[] } | { failure: string };

const Source = z.strictObject({ url: z.string(), commit: z.string() });

const Kept = z.strictObject({
  /** What was asked for, but for the instance type. */
  asked: z.string(),
  /** Paths of suites that were checked out to the end. */
  suites: z.array(z.string()),
  /** By the build's command line. */
  runners: z.record(z.string(), Built),
  /** What cargo built from, by the folder of a build: it keeps that elsewhere. */
  byCargo: z.record(z.string(), z.array(Source)),
  /** Why the suite's own script could not build a client's runner. */
  unbuilt: z.record(z.string(), z.string()),
});
type Kept = z.infer<typeof Kept>;

/**
 * What the jobs of one run on one machine have built: they differ in their CPUs only, and take minutes
 * to build, so that the first builds for all. What failed to build fails for all, too. Jobs on AWS have
 * a machine each, and nothing of this.
 */
export class KeptBuilds {
  readonly #workDir: string;
  readonly #instanceType: string;
  #record: Kept;

  private constructor(workDir: string, instanceType: string, record: Kept) {
    this.#workDir = workDir;
    this.#instanceType = instanceType;
    this.#record = record;
  }

  /** Takes up what the job before has left in the work folder, if it was asked for the same. */
  static open(workDir: string, request: JobRequest): KeptBuilds {
    // The line rate goes with the instance type.
    const same = { ...request, instanceType: '', gigabitsPerSecond: null };
    const asked = JSON.stringify(same);
    const before = readRecord(join(workDir, RECORD));
    const record =
      before?.asked === asked
        ? before
        : { asked, suites: [], runners: {}, byCargo: {}, unbuilt: {} };
    const kept = new KeptBuilds(workDir, request.instanceType, record);
    kept.#setAside();
    return kept;
  }

  /** Puts a suite back, with what was built in it and beside it; false when there is none. */
  async takeBack(suiteDir: string): Promise<boolean> {
    const path = relative(this.#workDir, suiteDir);
    const [folder = ''] = path.split(sep);
    const waiting = join(this.#workDir, WAITING, folder);
    if (!this.#record.suites.includes(path) || !existsSync(join(this.#workDir, WAITING, path))) {
      return false;
    }
    await removeTree(join(this.#workDir, folder));
    await rename(waiting, join(this.#workDir, folder));
    return true;
  }

  keepSuite(suiteDir: string): void {
    const path = relative(this.#workDir, suiteDir);
    const suites = [...new Set([...this.#record.suites, path])];
    this.#keep({ suites });
  }

  /** What a build came to before; null when there was none. */
  runner(build: readonly string[]): Built | null {
    return this.#record.runners[JSON.stringify(build)] ?? null;
  }

  keepRunner(build: readonly string[], end: BuildEnd): void {
    const builtFor = this.#instanceType;
    const built = 'command' in end ? { command: [...end.command], builtFor } : { ...end, builtFor };
    this.#keep({ runners: { ...this.#record.runners, [JSON.stringify(build)]: built } });
  }

  /** @param found what cargo has built from since the build began; a build of before shows nothing */
  byCargo(
    buildDir: string,
    found: readonly z.infer<typeof Source>[],
  ): readonly z.infer<typeof Source>[] {
    if (found.length === 0) return this.#record.byCargo[buildDir] ?? [];
    this.#keep({ byCargo: { ...this.#record.byCargo, [buildDir]: [...found] } });
    return found;
  }

  /** S3 clients whose runner the suite's own script could not build, each with the reason. */
  get unbuilt(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#record.unbuilt));
  }

  keepUnbuilt(s3Clients: readonly string[], reason: string): void {
    const unbuilt = Object.fromEntries(s3Clients.map((client) => [client, reason]));
    this.#keep({ unbuilt: { ...this.#record.unbuilt, ...unbuilt } });
  }

  #keep(part: Partial<Kept>): void {
    this.#record = { ...this.#record, ...part };
    replaceFile(join(this.#workDir, RECORD), JSON.stringify(this.#record));
  }

  /** A side's folder is made again by the job: until then it waits elsewhere. */
  #setAside(): void {
    const waiting = join(this.#workDir, WAITING);
    const isWanted = (folder: string) =>
      this.#record.suites.some((path) => path.split(sep)[0] === folder);
    for (const folder of FOLDERS.filter(isWanted)) {
      const from = join(this.#workDir, folder);
      if (!existsSync(from)) continue;
      mkdirSync(waiting, { recursive: true });
      rmSync(join(waiting, folder), { recursive: true, force: true });
      renameSync(from, join(waiting, folder));
    }
  }
}

function readRecord(path: string): Kept | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
