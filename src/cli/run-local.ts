import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Scratch } from '../app/folders.ts';
import {
  describeLeft,
  findLeftRuns,
  keepRun,
  type LeftRun,
  leftRun,
  planOf,
} from '../app/left-runs.ts';
import { prepareLocalRun, runLocalPlan } from '../app/local-run.ts';
import {
  AFTER_MEASURING,
  type ExportFormat,
  fieldOf,
  newNonce,
  readRequest,
  requireComparison,
} from '../app/request.ts';
import { openRunFolder, type RunFolder } from '../app/run-folder.ts';
import {
  field,
  InputError,
  messageOf,
  printable,
  said,
  spelledOut,
} from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { trustedCertificates } from '../local/job-environment.ts';
import { RunState } from '../orchestrator/run-state.ts';
import { systemClock } from '../process/clock.ts';
import { asShown } from '../report/draw/wrap.ts';
import { asOption, exitCodeOf, Interrupt } from './exit.ts';
import { shortPath } from './new-files.ts';
import type { RunCommand } from './options.ts';
import { showProgress } from './progress.ts';

/**
 * The main job on this machine: check everything, then run the plan, then write the reports.
 *
 * @param version of this program
 * @returns the exit code
 * @throws InputError before anything is started
 */
export async function runLocal(typed: RunCommand, version: string): Promise<number> {
  const say = (text: string) => console.error(asShown(text, process.stderr));
  const left = typed.resume === undefined ? null : await takeUp(typed, typed.resume, version);
  const command = left === null ? typed : resumed(typed, left);
  const request = requestOf(command);
  using interrupt = new Interrupt(say);
  await using scratch = left ? Scratch.takeUp(left.path) : await Scratch.create(command.workDir);
  if (left === null) for (const one of await findLeftRuns(command.workDir)) say(describeLeft(one));
  // Git is started with this process's own environment, and the job with a copy of it.
  Object.assign(process.env, await trustedCertificates(command, process.env, scratch.path));
  const begun = left ? planOf(left) : undefined;
  const state = new RunState(begun?.runKey ?? newRunKey(), systemClock);
  await using out = await openRunFolder(command.out, state.runKey);
  const prepared = await prepareLocalRun({
    request,
    identity: { runKey: state.runKey, nonce: begun?.jobs[0]?.request.nonce ?? newNonce() },
    scratch: scratch.path,
    environment: process.env,
    signal: interrupt.signal,
    begun,
  });
  const kept = { pid: process.pid, version, cwd: process.cwd(), command: { ...command } };
  await keepRun(scratch.path, kept, prepared.plan);
  const run = await runLocalPlan(prepared, {
    out,
    state,
    say: (text) => console.log(asShown(spelledOut(text, asOption), process.stdout)),
    show: () => showProgress(state, process.stdout, process.env),
  });
  scratch.letGo();
  await showReports(run, out, request.exports);
  return exitCodeOf(run, request.failOn);
}

/** @throws InputError for what cannot be meant */
export function requestOf(command: RunCommand) {
  const { asAws, bucket, client, clients, endpoint, mirror, region } = command;
  const asked = readRequest(command.asked);
  requireComparison(asked);
  return { ...asked, asAws, bucket, endpoint, mirror, region, client, clients };
}

/** What may be asked anew of a run that is gone on with: where it is, and what comes after measuring. */
const ASKED_ANEW = ['resume', 'workDir', 'out', ...AFTER_MEASURING];

/** @throws InputError when there is no such run, or more is asked of it than it can be */
async function takeUp(
  { typed, workDir }: RunCommand,
  resume: true | string,
  version: string,
): Promise<LeftRun> {
  const other = typed.find((key) => !ASKED_ANEW.includes(key));
  if (other !== undefined) {
    throw new InputError(
      said`${field('resume')} continues with the options of the run that was killed: leave ${field(fieldOf(other))} out.`,
    );
  }
  return leftRun(resume === true ? undefined : resume, workDir, version);
}

/** What was asked then, in the folder where it was asked. */
function resumed({ asked, out, typed }: RunCommand, { kept }: LeftRun): RunCommand {
  const before = kept.command as unknown as RunCommand;
  const anew = typed.filter((key) => key in asked && ASKED_ANEW.includes(key));
  const command = {
    ...before,
    asked: { ...before.asked, ...Object.fromEntries(anew.map((key) => [key, asked[key]])) },
    out: typed.includes('out') ? resolve(out) : before.out,
  };
  try {
    process.chdir(kept.cwd);
  } catch (error) {
    throw new InputError(
      said`${field('resume')} cannot go back to "${printable(kept.cwd)}" (${printable(messageOf(error))}): start a new run.`,
    );
  }
  return command;
}

function newRunKey(): string {
  const when = systemClock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  return `local-${when}-${randomBytes(3).toString('hex')}`;
}

/** Writes the reports next to the result, shows the figures, and makes this run the latest, unless it was stopped too soon. */
async function showReports(
  run: RunResult,
  out: RunFolder,
  formats: readonly ExportFormat[],
): Promise<void> {
  const { stdout } = process;
  const { writeReports } = await import('../app/reports.ts');
  const { renderTable } = await import('../report/draw/terminal.ts');
  const { exports, model } = await writeReports(run, out, {}, formats);
  const color = stdout.isTTY && !process.env.NO_COLOR;
  stdout.write(`${renderTable(model, { color, width: stdout.columns || 80 })}\n`);
  stdout.write(
    `\nFigures: ${shortPath(out.result)}\nSummary: ${shortPath(out.summary)}\nReport:  ${shortPath(out.report)}\n`,
  );
  for (const file of exports) stdout.write(`Export:  ${shortPath(file)}\n`);
  if (model.state === 'interrupted' && model.counts.keptRuns === 0) {
    stdout.write('Latest:  unchanged, as nothing was measured\n');
    return;
  }
  const link = await out.becomeLatest();
  if (link !== null) stdout.write(`Latest:  ${shortPath(link)} leads to this run\n`);
}
