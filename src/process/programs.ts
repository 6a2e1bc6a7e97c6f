import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`, client files in `clients`, and workflows to
 * paste in `workflows`.
 */
export const PROGRAM_SOURCES = {
  job: 'container/main.ts',
  describe: 'container/builtin/describe.ts',
  runner: 'container/builtin/runner.ts',
  's3-server': 'src/s3-server/child.ts',
  'hash-worker': 'src/s3-server/hash-worker.ts',
  namespaces: 'src/local/namespaces/inside.ts',
} as const;

export const WORKLOADS_SOURCE = 'container/builtin/workloads/';
export const CLIENTS_SOURCE = 'clients/';
export const WORKFLOWS_SOURCE = 'docs/workflows/';

/** Whether this is the packaged program: sources run as they are, so only what is packaged has another extension. */
export const IS_PACKAGED = !import.meta.url.endsWith('.ts');

/** The folder of this program: the clone, or the package that npm installed. */
export const PROGRAM_FOLDER = join(fileURLToPath(import.meta.url), '../../..');

/**
 * Where somebody finds a page of `docs`: in the clone; the package for npm has none, so that its project does.
 *
 * @param page its path, e.g. `docs/clients.md`
 */
export function pageAt(page: string): string {
  if (!IS_PACKAGED) return page;
  try {
    const { homepage } = JSON.parse(readFileSync(join(PROGRAM_FOLDER, 'package.json'), 'utf8'));
    return typeof homepage === 'string' ? `${homepage.replace(/#.*/, '')}/blob/v1/${page}` : page;
  } catch {
    // The action is published without its package.json.
    return page;
  }
}

export type ProgramName = keyof typeof PROGRAM_SOURCES;

/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
export function programUrl(name: ProgramName): URL {
  return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}

/** The folder of the built-in suite's workloads. */
export function workloadsUrl(): URL {
  return locate(WORKLOADS_SOURCE, 'workloads/');
}

/** The folder of the client files that ship, with their scripts. */
export function clientsUrl(): URL {
  return locate(CLIENTS_SOURCE, 'clients/');
}

/** The folder of the workflows that a repository pastes. */
export function workflowsUrl(): URL {
  return locate(WORKFLOWS_SOURCE, 'workflows/');
}

function locate(source: string, packaged: string): URL {
  return new URL(IS_PACKAGED ? `../${packaged}` : `../../${source}`, import.meta.url);
}

/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
export function onParentGone(callback: () => void): void {
  if (!process.send) return;
  if (process.connected) process.once('disconnect', callback);
  else callback();
}

/** Whether there is a process of that number, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
