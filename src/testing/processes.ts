import { readdirSync, readFileSync } from 'node:fs';

/** Commands of all processes whose environment holds a mark. Linux only. */
export function processesWith(mark: string): string[] {
  return [...pidsWith(mark).values()];
}

/** As `processesWith`, by process id. */
export function pidsWith(mark: string): Map<number, string> {
  const found = allPids()
    .filter((pid) => readOr(`/proc/${pid}/environ`).includes(mark))
    .map((pid) => [Number(pid), readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')] as const);
  return new Map(found.filter(([, command]) => command !== ''));
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
