import { spawn } from 'node:child_process';
import { printable } from '../../../src/contract/input-error.ts';
import type { Environment } from '../connection.ts';
import type { CliClient } from './cli-client.ts';
import { SkipCase } from './client.ts';

/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;

/**
 * Runs a client to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when this version does not know an option
 */
export async function runProgram(
  client: CliClient,
  args: readonly string[],
  cwd: string,
  env: Environment,
): Promise<void> {
  const child = spawn(client.program, args, {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk).slice(-TAIL_CHARACTERS);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = await new Promise<string | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT';
      reject(missing ? new Error(`${client.program} is not on PATH`) : error);
    });
    child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit ${code}`)));
  });
  if (ended === null) return;
  const said = printable(tail, 400);
  if (client.unknownOption?.test(tail)) throw new SkipCase(`this ${client.id} is too old: ${said}`);
  throw new Error(`${client.program} ended with ${ended}: ${said || 'it said nothing'}`);
}
