import type { ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { storageClassOf } from '../../src/contract/aws-places.ts';
import {
  type Argument,
  type Mode,
  modeOf,
  namesIn,
  takesChecksums,
} from '../../src/contract/client-command.ts';
import type { FileClient } from '../../src/contract/client-file.ts';
import { isLikeOne } from '../../src/contract/glob.ts';
import { printable } from '../../src/contract/input-error.ts';
import { reasonOf } from '../../src/contract/reason.ts';
import { tellsOfRun } from '../../src/contract/run-line.ts';
import { NO_RUN_PRINTED, SKIPPED_EXIT_CODE } from '../../src/contract/runner-output.ts';
import { isOfRequests } from '../../src/contract/tasks.ts';
import { type Environment, LineSplitter, startProgram } from '../../src/process/start-program.ts';
import { forEachLimited } from '../s3.ts';
import { type CaseSetup, type OpenClient, type OwnRunner, SkipCase } from './client.ts';
import { CommandSettings } from './command-settings.ts';
import { movesOf } from './moves.ts';

/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;
/** As much of the reason as is told. */
const MOST_SAID = 400;

/**
 * Gets a client of a file ready for a workload.
 *
 * @throws SkipCase when it says, or it is seen, that it cannot do the workload
 */
export async function openCommands(
  client: FileClient,
  setup: CaseSetup,
): Promise<OpenClient | OwnRunner> {
  const { bucket, connection, workload } = setup;
  const { id } = client;
  const name = basename(setup.workloadPath, '.run.json');
  if (isLikeOne(name, client.skip)) throw new SkipCase(`${id} skips it, as its file says`);
  if (isOfRequests(workload) && !client.requests) {
    throw new SkipCase(
      `${id} times no single requests: that takes a "runner" whose file says "requests: true"`,
    );
  }
  // Of requests, there is a runner: a file that says "requests" without one is refused.
  const action = workload.tasks[0]!.action === 'upload' ? 'upload' : 'download';
  const command = client.runner ?? client[action];
  if (!command) throw new SkipCase(`${id} has no command for ${action}s`);
  const storageClass = storageClassOf(bucket);
  if (!connection.endpoint && !client.storageClasses.includes(storageClass)) {
    throw new SkipCase(`${id} cannot use ${storageClass}, as its file says`);
  }
  const names = namesIn(command);
  const path = connection.endpoint?.pathname ?? '/';
  if (names.has('host') && !names.has('endpoint') && path !== '/') {
    throw new SkipCase(`${id} takes no endpoint with a path (${path})`);
  }
  return client.runner
    ? openRunner(client, client.runner, setup)
    : openMoves(client, command, action, setup);
}

async function openMoves(
  client: FileClient,
  command: readonly Argument[],
  action: 'upload' | 'download',
  setup: CaseSetup,
): Promise<OpenClient> {
  const { workload } = setup;
  if (!workload.filesOnDisk) throw new SkipCase(`${client.id} only moves files on disk`);
  if (workload.checksum && !takesChecksums(command)) {
    throw new SkipCase(`${client.id} cannot use ${workload.checksum}`);
  }
  const mode = modeOf(command)!;
  const { moves, isFolder } = await movesOf(mode, command, client.id, setup);
  const settings = await CommandSettings.write(client, isFolder, setup);
  const commands = moves.map((move) => settings.expand(command, move));
  return {
    ...(action === 'download' && { hint: `its "download" command has to write ${PLACES[mode]}` }),
    async run() {
      const environment = await settings.environment();
      await forEachLimited(commands, availableParallelism(), (one) =>
        runProgram(client, one, { cwd: client.folder, environment }),
      );
    },
    close: () => settings.remove(),
  };
}

/** Where a command has to put what it downloads. */
const PLACES: Readonly<Record<Mode, string>> = {
  each: '{file}',
  list: '{files}, which are {root}/KEY',
  folder: 'its objects into {folder}',
  path: '{local}',
};

/** A program that measures itself; started where the contract says, so that its own files are told by whole paths. */
async function openRunner(
  client: FileClient,
  command: readonly Argument[],
  setup: CaseSetup,
): Promise<OwnRunner> {
  const { bucket, connection, filesDir, gigabitsPerSecond, workloadPath } = setup;
  const settings = await CommandSettings.write(client, false, setup);
  const own = await Promise.all(
    settings.expand(command, {}).map((text, at) => wholePath(text, at === 0, client.folder)),
  );
  const target = String(gigabitsPerSecond);
  const whole = [...own, client.id, workloadPath, bucket, connection.region, target];
  return {
    hint: 'its "runner" has to leave what its last run has moved',
    async measure(print) {
      const environment = await settings.environment();
      let isMeasured = false;
      const onLine = (line: string) => {
        isMeasured ||= tellsOfRun(line);
        print(line);
      };
      await runProgram(client, whole, { cwd: filesDir, environment, onLine });
      if (!isMeasured) throw new Error(NO_RUN_PRINTED);
    },
    close: () => settings.remove(),
  };
}

async function wholePath(text: string, isProgram: boolean, folder: string): Promise<string> {
  if (isProgram && !text.includes('/')) return text;
  const path = resolve(folder, text);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? path : text;
}

interface ProgramOptions {
  cwd: string;
  environment: Environment;
  /** Told each line of its output. */
  onLine?: (line: string) => void;
}

/**
 * Runs a command to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when it says that it cannot do the workload
 */
async function runProgram(
  client: FileClient,
  command: readonly string[],
  { cwd, environment, onLine }: ProgramOptions,
): Promise<void> {
  const [program = ''] = command;
  let child: ChildProcess;
  try {
    child = startProgram(command, { cwd, env: environment });
  } catch (error) {
    throw notStarted(program, error as NodeJS.ErrnoException);
  }
  let tail = '';
  const splitters = [child.stdout, child.stderr].map((stream) => {
    const lines = onLine && new LineSplitter(onLine);
    stream?.on('data', (chunk: Buffer) => {
      tail = (tail + chunk).slice(-TAIL_CHARACTERS);
      lines?.write(chunk);
    });
    return lines;
  });
  const exit = await new Promise<{ code: number | null; how: string }>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => reject(notStarted(program, error)));
    child.on('close', (code, signal) => resolve({ code, how: signal ?? `exit ${code}` }));
  });
  for (const lines of splitters) lines?.end();
  if (exit.code === 0) return;
  const said = printable(reasonOf(tail.split('\n')), MOST_SAID);
  if (exit.code === SKIPPED_EXIT_CODE) {
    throw new SkipCase(
      printable(tail.trim().split('\n').at(-1) ?? '') || `${client.id} skipped it`,
    );
  }
  if (client.unsupported.some((text) => tail.includes(text))) {
    throw new SkipCase(`this ${client.id} is too old: ${said}`);
  }
  throw new Error(`${program} ended with ${exit.how}: ${said || 'it said nothing'}`);
}

function notStarted(program: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'ENOENT') return new Error(`${program} is not on PATH`);
  if (error.code === 'EACCES')
    return new Error(`${program} is not executable: chmod +x may be missing`);
  if (error.code !== 'E2BIG') return error;
  return new Error(
    'the names of all objects are too long for one command line: use {folder} and {prefix} in place of {files} and {keys}',
  );
}
