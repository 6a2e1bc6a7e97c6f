import { readdirSync, readFileSync } from 'node:fs';

/** Commands of all processes whose environment holds a mark. Linux only. */
export function processesWith(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readOr(`/proc/${pid}/environ`).includes(mark))
    .map((pid) => readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
    .filter((command) => command !== '');
}

/** Nothing for a process that has just ended. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
