import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import { Scratch } from '../app/folders.ts';
import { prepareLocalRun, runLocalPlan } from '../app/local-run.ts';
import { type ExportFormat, newNonce, readRequest } from '../app/request.ts';
import { openRunFolder, type RunFolder } from '../app/run-folder.ts';
import type { RunResult } from '../contract/run-result.ts';
import { trustedCertificates } from '../local/job-environment.ts';
import { RunState } from '../orchestrator/run-state.ts';
import { systemClock } from '../process/clock.ts';
import { exitCodeOf, Interrupt } from './exit.ts';
import type { RunCommand } from './options.ts';
import { showProgress } from './progress.ts';

/**
 * The main job on this machine: check everything, then run the plan, then write the reports.
 *
 * @returns the exit code
 * @throws InputError before anything is started
 */
export async function runLocal(command: RunCommand): Promise<number> {
  const { asAws, bucket, client, clients, endpoint, mirror, region } = command;
  const place = { asAws, bucket, endpoint, mirror, region };
  const request = { ...readRequest(command.asked), ...place, client, clients };
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  using interrupt = new Interrupt(say);
  await using scratch = await Scratch.create(command.workDir);
  // Git is started with this process's own environment, and the job with a copy of it.
  Object.assign(process.env, await trustedCertificates(command, process.env, scratch.path));
  const state = new RunState(newRunKey(), systemClock);
  await using out = await openRunFolder(command.out, state.runKey);
  const prepared = await prepareLocalRun({
    request,
    identity: { runKey: state.runKey, nonce: newNonce() },
    scratch: scratch.path,
    environment: process.env,
    signal: interrupt.signal,
  });
  const run = await runLocalPlan(prepared, {
    out,
    state,
    say: (line) => console.log(line),
    show: () => showProgress(state, process.stdout, process.env),
  });
  await showReports(run, out, request.exports);
  return exitCodeOf(run, request.failOn);
}

function newRunKey(): string {
  const when = systemClock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  return `local-${when}-${randomBytes(3).toString('hex')}`;
}

/** Writes the reports next to the result, shows the figures, and makes this run the latest. */
async function showReports(
  run: RunResult,
  out: RunFolder,
  formats: readonly ExportFormat[],
): Promise<void> {
  const { stdout } = process;
  const { writeReports } = await import('../app/reports.ts');
  const { renderTable } = await import('../report/draw/terminal.ts');
  const { exports, model } = await writeReports(run, out, {}, formats);
  const short = (file: string) => {
    const path = relative(process.cwd(), file);
    return path.startsWith('..') ? file : path;
  };
  const color = stdout.isTTY && !process.env.NO_COLOR;
  stdout.write(`${renderTable(model, { color, width: stdout.columns || 80 })}\n`);
  stdout.write(
    `\nFigures: ${short(out.result)}\nSummary: ${short(out.summary)}\nReport:  ${short(out.report)}\n`,
  );
  for (const file of exports) stdout.write(`Export:  ${short(file)}\n`);
  const link = await out.becomeLatest();
  if (link !== null) stdout.write(`Latest:  ${short(link)} leads to this run\n`);
}
