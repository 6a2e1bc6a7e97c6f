import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { descendantsOf, processesWith } from './processes.ts';
import { tempDir } from './temp-dir.ts';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

/** The command line as a process, in a process group of its own as a shell starts it. */
export class CommandLine {
  readonly dir: string;
  /** The folder of runs. */
  readonly runs: string;
  readonly workDir: string;
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  stdout = '';
  stderr = '';
  readonly #mark = randomUUID();

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    dir = tempDir(),
  ) {
    this.dir = dir;
    this.runs = join(dir, 'out');
    this.workDir = dir;
    const measures = !['serve-s3', 'clients', 'workloads'].includes(args[0] ?? '');
    const folders = measures ? ['--out', this.runs, '--work-dir', dir] : [];
    this.child = spawn(process.execPath, [MAIN, ...args, ...folders], {
      env: { ...process.env, CI: 'true', TMPDIR: dir, ...env, TEST_MARK: this.#mark },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (data) => {
      this.stdout += data;
    });
    this.child.stderr?.on('data', (data) => {
      this.stderr += data;
    });
    this.exited = new Promise((resolve) => this.child.once('close', resolve));
    onTestFinished(() => void this.signal('SIGKILL'));
  }

  /** The folder of the run, once it has begun: of several the latest. */
  get out(): string {
    return join(
      this.runs,
      namesIn(this.runs)
        .filter((name) => name.startsWith('local-'))
        .sort()
        .at(-1) ?? 'none',
    );
  }

  /** Sends a signal to the whole process group, as a terminal does. */
  signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.child.pid!, signal);
    } catch {
      // It has ended.
    }
  }

  async saw(text: string): Promise<void> {
    await vi.waitUntil(() => this.stdout.includes(text) || this.child.exitCode !== null, {
      timeout: 60_000,
    });
    if (!this.stdout.includes(text)) throw new Error(`It ended without "${text}": ${this.stderr}`);
  }

  /** Waits until a line of some job's log holds the text. */
  async logged(instanceType: string, text: string): Promise<void> {
    const log = () => readOr(join(this.out, `${instanceType}.log`));
    await vi.waitUntil(() => log().includes(text), { timeout: 60_000 });
  }

  /** Everything that this run started and that still runs, by command. Linux only. */
  running(): string[] {
    return processesWith(`TEST_MARK=${this.#mark}`);
  }

  /** The process of this run whose command line holds a text, once there is one. Linux only. */
  async process(text: string): Promise<number> {
    const find = () =>
      [...descendantsOf(this.child.pid!)].find(([, command]) => command.includes(text))?.[0];
    return vi.waitUntil(find, { timeout: 60_000, interval: 10 });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
