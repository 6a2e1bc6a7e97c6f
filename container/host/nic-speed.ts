import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const INTERFACES = 'sys/class/net';

/**
 * Speed of the fastest network card in gigabits a second, as its driver says; null where none does.
 * EC2's driver does not: reading it fails there (https://github.com/amzn/amzn-drivers/issues/289).
 * Interfaces that are no device (bridges, containers' ends) make their speed up, and are left out.
 * https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-net
 */
export async function nicGigabitsPerSecond(root: string): Promise<number | null> {
  const folder = join(root, INTERFACES);
  const names = await readdir(folder).catch(() => []);
  const speeds = await Promise.all(names.map((name) => megabits(join(folder, name))));
  const fastest = Math.max(0, ...speeds);
  return fastest > 0 ? fastest / 1000 : null;
}

/** Megabits a second; not above 0 (the kernel has −1) when it is not known. */
async function megabits(folder: string): Promise<number> {
  try {
    await access(join(folder, 'device'));
    return Number.parseInt(await readFile(join(folder, 'speed'), 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
