/** What every bench needs: the options that it is given, and a folder that is gone when it has ended. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { InputError, messageOf } from '../src/contract/input-error.ts';

/**
 * What stands after the name of the bench.
 *
 * @throws InputError for an option that it does not have, or one without its value
 */
export function optionsAsked<T extends ParseArgsOptionsConfig>(
  options: T,
  args: readonly string[] = process.argv.slice(3),
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const known = names.length > 0 ? `The options are ${names.join(', ')}` : 'There are no options';
    throw new InputError(`${messageOf(error).split('. ')[0]}. ${known}.`);
  }
}

interface TemporaryFolder extends AsyncDisposable {
  path: string;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 's3-benchmarks-bench-'));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

const PROGRAMS = new URL('../src/process/programs.ts', import.meta.url).href;
// The channel alone is to keep no program alive.
const END_WITH_PARENT = `
import { onParentGone } from ${JSON.stringify(PROGRAMS)};
onParentGone(() => process.kill(process.pid, 'SIGINT'));
process.channel?.unref();`;

/**
 * Options of Node for a program that is started with an IPC channel: once the bench is gone, however it ended, the
 * program is interrupted, as by Ctrl-C, so that it ends all that it has started.
 */
export const ENDS_WITH_BENCH: readonly string[] = [
  ...['--import', `data:text/javascript,${encodeURIComponent(END_WITH_PARENT)}`],
];
