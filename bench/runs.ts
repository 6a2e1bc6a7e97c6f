/** Runs that benches make: how many are asked for, and one of the command line on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { textOf } from '../src/contract/file-kinds.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { ENDS_WITH_BENCH, optionsAsked } from './harness.ts';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');

/**
 * Runs that are asked for, where `--runs` is the only option.
 *
 * @throws InputError for anything but a number of runs
 */
export function runsAsked(unlessGiven: number, most?: number, args?: readonly string[]): number {
  return runsOf(optionsAsked({ runs: { type: 'string' } }, args).runs, unlessGiven, most);
}

/** @throws InputError for anything but a number of runs */
export function runsOf(text: string | undefined, unlessGiven: number, most = 999_999): number {
  if (text === undefined) return unlessGiven;
  if (/^[1-9]\d*$/.test(text) && Number(text) <= most) return Number(text);
  throw new InputError(`--runs is "${printable(text)}": give a number of runs, from 1 to ${most}.`);
}

/**
 * Runs the command line from its sources, on this machine.
 *
 * @param out folder of runs: its result and reports stay in a folder there
 * @param onLine is told of each line that it prints
 * @returns null when the run failed; its output has said why
 */
export async function runHere(
  args: readonly string[],
  out: string,
  onLine: (line: string) => void = () => {},
): Promise<RunResult | null> {
  await mkdir(out, { recursive: true });
  const where = ['--instance-types', 'local', '--out', out];
  const child = spawn(process.execPath, [...ENDS_WITH_BENCH, MAIN, ...args, ...where], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, CI: '1' },
    // A second Ctrl-C would end it at once: a terminal's reaches the bench alone.
    detached: true,
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout! })) onLine(line);
  const [code] = await ended;
  return code === 0 ? readLatest(out) : null;
}

/** The result of the newest run in a folder of runs. */
export async function readLatest(out: string): Promise<RunResult> {
  const path = join(out, 'latest', 'result.json');
  return readRunResult(textOf(await readFile(path), path), path);
}
