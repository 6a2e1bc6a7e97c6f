/** Programs of a test: made up, counted among the system's, watched as they load files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempDir } from './temp-dir.ts';

/** Commands of all processes whose environment holds a mark. Linux only. */
export function processesWith(mark: string): string[] {
  return allPids()
    .filter((pid) => readOr(`/proc/${pid}/environ`).includes(mark))
    .map(commandOf)
    .filter((command) => command !== '');
}

/**
 * Commands of what a process has started, and of what that has, by process id: little work, so that it can be
 * asked for again and again. What somebody else has adopted is not found. Linux only.
 */
export function* descendantsOf(pid: number | string): Generator<[pid: number, command: string]> {
  // What programs start, their first thread does.
  for (const child of readOr(`/proc/${pid}/task/${pid}/children`).match(/\d+/g) ?? []) {
    yield [Number(child), commandOf(child)];
    yield* descendantsOf(child);
  }
}

function commandOf(pid: string): string {
  return readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

/** A zombie, which nobody has waited for yet, is not alive, nor what is just being removed. Linux only. */
export function isAlive(pid: number): boolean {
  return /^State:\s+[^ZX]/m.test(readOr(`/proc/${pid}/status`));
}

/** Processes that see a mount of something below a folder. Linux only. */
export function pidsThatMount(folder: string): string[] {
  return allPids().filter((pid) => readOr(`/proc/${pid}/mountinfo`).includes(`${folder}/`));
}

function allPids(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** Nothing for a process that has just ended. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Puts a shell script on PATH under the name of a program.
 *
 * @returns a PATH on which it comes first
 */
export function fakeProgram(name: string, script: string): string {
  const folder = tempDir();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${folder}:/usr/bin:/bin`;
}

const preload = new URL('preload-loaded.ts', import.meta.url);

/**
 * Files of a folder that a program loads, in order.
 *
 * @param run runs the program to its end in this environment
 */
export async function loadedFiles(
  folder: string,
  run: (env: Record<string, string>) => Promise<unknown>,
): Promise<string[]> {
  const list = join(tempDir(), 'loaded');
  writeFileSync(list, '');
  await run({ NODE_OPTIONS: `--import=${preload.href}`, LOADED_FILES: list });
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url !== '')
    .map((url) => fileURLToPath(url))
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
}

/** Why no namespaces can be made on this machine; null if they can. Tests that need them say it. */
export function whyNoNamespaces(): string | null {
  if (process.platform !== 'linux') return 'this is not Linux';
  const failures = [
    ['--mount', '--net'],
    ['--user', '--map-root-user', '--mount', '--net'],
  ].map((options) => {
    try {
      execFileSync('unshare', [...options, 'mount', '--bind', '/etc/hosts', '/etc/hosts'], {
        stdio: 'pipe',
      });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  });
  return failures.includes(null) ? null : failures.join('; ');
}
