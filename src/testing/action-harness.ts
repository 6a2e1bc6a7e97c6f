import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { packaged } from '../../action/packaging/packaged.ts';
import type { FakeAws } from './fake-aws/fake-aws.ts';
import { tempDir } from './temp-dir.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clock = new URL('fake-aws/preload-clock.ts', import.meta.url).href;

/** The action packaged from the sources as they are. */
export const packagedAction = () => packaged(root);

export interface StepOptions {
  /** As under `with:`; what is missing gets the default of action.yml. */
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string | undefined>>;
  /** Program arguments of Node. */
  nodeArgs?: readonly string[];
  /** As `ulimit -n` sets it; where there is util-linux. */
  openFiles?: number;
}

/** A step that was started: the packaged program as GitHub's runner starts it. */
export class Step {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  stdout = '';
  stderr = '';
  readonly #files: Record<'output' | 'state' | 'summary', string>;

  constructor(
    dist: string,
    program: 'main' | 'post' | 'comment',
    env: NodeJS.ProcessEnv,
    nodeArgs: readonly string[],
    openFiles?: number,
  ) {
    const dir = env.RUNNER_TEMP!;
    this.#files = {
      output: join(dir, 'output'),
      state: join(dir, 'state'),
      summary: join(dir, 'summary'),
    };
    for (const file of Object.values(this.#files)) writeFileSync(file, '', { flag: 'a' });
    const files = {
      GITHUB_OUTPUT: this.#files.output,
      GITHUB_STATE: this.#files.state,
      GITHUB_STEP_SUMMARY: this.#files.summary,
    };
    const command = [process.execPath, ...nodeArgs, join(dist, program, 'index.js')];
    // A shell would drop the names of inputs from the environment.
    const limited = ['prlimit', `--nofile=${openFiles}`, ...command];
    const [file = '', ...args] = openFiles === undefined ? command : limited;
    this.child = spawn(file, args, {
      cwd: dir,
      env: { ...env, ...files },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (data) => {
      this.stdout += data;
    });
    this.child.stderr?.on('data', (data) => {
      this.stderr += data;
    });
    this.exited = new Promise((resolve) => this.child.once('close', resolve));
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  get log(): RunnerLog {
    return readRunnerLog(this.stdout);
  }

  /** Annotations of the kind, e.g. `error`. */
  annotations(kind: string): string[] {
    return this.log.commands.filter(({ command }) => command === kind).map(({ data }) => data);
  }

  get outputs(): Record<string, string> {
    return readFileCommands(this.#files.output);
  }

  get state(): Record<string, string> {
    return readFileCommands(this.#files.state);
  }

  get summary(): string {
    return readFileSync(this.#files.summary, 'utf8');
  }
}

/** A job of a workflow that uses the action once. */
export class RunnerJob {
  readonly #dist: string;
  readonly #options: StepOptions;
  #main: Step | undefined;

  constructor(dist: string, options: StepOptions = {}) {
    this.#dist = dist;
    this.#options = options;
  }

  main(): Step {
    this.#main = this.#start('main', {});
    return this.#main;
  }

  /** After `main`, with the state that it saved. */
  post(): Step {
    const state = Object.entries(this.#main?.state ?? {});
    return this.#start(
      'post',
      Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value])),
    );
  }

  #start(program: 'main' | 'post', state: Record<string, string>): Step {
    const { env = {}, inputs = {}, nodeArgs = [], openFiles } = this.#options;
    const dir = join(tempDir(), 'temp');
    mkdirSync(dir);
    const variables = { ...githubVariables(dir), ...inputVariables(inputs), ...state, ...env };
    return new Step(this.#dist, program, variables, nodeArgs, openFiles);
  }
}

/** A step that uses the sub-action for comments; its inputs have no defaults here. */
export function commentStep(dist: string, { env = {}, inputs = {}, nodeArgs = [] }: StepOptions) {
  const dir = join(tempDir(), 'temp');
  mkdirSync(dir);
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const variables = { ...githubVariables(dir), ...Object.fromEntries(given), ...env };
  return new Step(dist, 'comment', variables, nodeArgs);
}

/** What a step needs to talk to a fake AWS, in its time. */
export function onFakeAws(aws: FakeAws): Required<Pick<StepOptions, 'env' | 'nodeArgs'>> {
  return {
    env: { ...aws.env(), FAKE_AWS_CONTROL: aws.controlUrl, AWS_MAX_ATTEMPTS: '1' },
    nodeArgs: ['--import', clock],
  };
}

function githubVariables(dir: string): NodeJS.ProcessEnv {
  const { HOME, NODE_COMPILE_CACHE, PATH } = process.env;
  return {
    // GitHub's runner has no cache; without it, each step would compile the same again.
    ...{ HOME, NODE_COMPILE_CACHE, PATH },
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/s3',
    GITHUB_RUN_ID: '9876543210',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    RUNNER_TEMP: dir,
  };
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const names = Object.keys(inputs);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown) throw new Error(`action.yml has no input ${unknown}.`);
  return Object.fromEntries(
    names.map((name) => [`INPUT_${name.toUpperCase()}`, given[name] ?? inputs[name].default ?? '']),
  );
}

/** `NAME<<DELIMITER`, the value, `DELIMITER`; the last of a name counts. */
function readFileCommands(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^([^<\n]+)<<(.+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

/** A workflow command that the runner obeyed. */
interface ObeyedCommand {
  command: string;
  properties: string;
  data: string;
}

/** What GitHub's runner makes of a step's output: commands that it obeys, and lines that it shows. */
interface RunnerLog {
  commands: ObeyedCommand[];
  lines: string[];
}

/** `::command properties::data` at the start of a line, or the old `##[command properties]data` anywhere. */
const COMMAND = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$|##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/;

/**
 * Reads a step's output as the runner does.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function readRunnerLog(output: string): RunnerLog {
  const log: RunnerLog = { commands: [], lines: [] };
  let stopToken: string | null = null;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (stopToken !== null) {
      if (line.trim() === `::${stopToken}::`) stopToken = null;
      else log.lines.push(line);
      continue;
    }
    const match = COMMAND.exec(line);
    if (!match) {
      log.lines.push(line);
      continue;
    }
    const [, name, properties = '', data = '', oldName, oldProperties = '', oldData = ''] = match;
    const command = name ?? oldName ?? '';
    if (command === 'stop-commands') stopToken = data;
    else
      log.commands.push({
        command,
        properties: properties || oldProperties,
        data: data || oldData,
      });
  }
  return log;
}
