import { readFile } from 'node:fs/promises';

/**
 * Reads a system's `os-release`: names such as `ID` and `VERSION_ID` to what they are; empty when
 * there is none.
 * https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 */
export async function readOsRelease(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.matchAll(/^([A-Z0-9_]+)=(["']?)(.*)\2\s*$/gm);
  return Object.fromEntries([...lines].map(([, name, , value]) => [name, value]));
}
