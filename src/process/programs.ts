/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads` and client files in `clients`.
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

// Sources run as they are, so only what is packaged has another extension.
function locate(source: string, packaged: string): URL {
  const path = import.meta.url.endsWith('.ts') ? `../../${source}` : `../${packaged}`;
  return new URL(path, import.meta.url);
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
