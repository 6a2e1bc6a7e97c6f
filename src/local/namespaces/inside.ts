/**
 * Started by `unshare` in fresh namespaces, with an IPC channel: brings the loopback interface up, mounts
 * files over those of the machine, and hands out sockets that were opened in there. It ends when the
 * channel closes; the namespaces last as long as somebody holds them, or runs in them.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { readProgram } from '../../process/start-program.ts';

const CHANNEL_POLL_MS = 50;

/** A file that takes the place of another, as seen from within. */
export interface Mount {
  source: string;
  target: string;
}

export interface InsidePlan {
  mounts: readonly Mount[];
  /** A folder to mount the network's settings on; null where the network is the machine's. */
  networkSettings: string | null;
}

/** Each comes once; `https` and `names` with a socket. `ready` is the last. */
export type InsideMessage = { failure: string } | { socket: 'https' | 'names' } | { ready: true };

process.on('disconnect', () => process.exit());
// Node says nothing of a channel that closes while a socket is on its way by it.
setInterval(() => process.connected || process.exit(), CHANNEL_POLL_MS);

try {
  await prepare(JSON.parse(process.argv[2] ?? ''));
  tell({ ready: true });
} catch (error) {
  const failure = error instanceof Error ? error.message : String(error);
  tell({ failure });
}

/** A parent that went without a word is found out by writing to it. */
function tell(message: InsideMessage, socket?: Server | Socket): void {
  process.send?.(message, socket, undefined, (error) => error && process.exit());
}

async function prepare({ mounts, networkSettings }: InsidePlan): Promise<void> {
  for (const { source, target } of mounts) await run('mount', '--bind', source, target);
  if (networkSettings === null) return;
  await bringLoopbackUp(networkSettings);
  const https = createServer().listen(443, '127.0.0.1');
  await once(https, 'listening');
  tell({ socket: 'https' }, https);
  const names = createSocket('udp4').bind(53, '127.0.0.1');
  await once(names, 'listening');
  tell({ socket: 'names' }, names);
}

/**
 * A new network has a loopback interface that is down. Its flags can be written in sysfs; where that may
 * not be mounted, `ip` or `ifconfig` set them.
 */
async function bringLoopbackUp(folder: string): Promise<void> {
  const ways = [
    async () => {
      mkdirSync(folder, { recursive: true });
      await run('mount', '-t', 'sysfs', 'sysfs', folder);
      // IFF_UP; https://docs.kernel.org/admin-guide/abi-testing.html, /sys/class/net/<iface>/flags
      writeFileSync(`${folder}/class/net/lo/flags`, '0x1');
      await run('umount', folder);
    },
    () => run('ip', 'link', 'set', 'lo', 'up'),
    () => run('ifconfig', 'lo', 'up'),
  ];
  const failures: string[] = [];
  for (const way of ways) {
    try {
      await way();
      return;
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(`the loopback interface cannot be brought up (${failures.join('; ')})`);
}

/** @throws with what the program said */
async function run(...command: readonly string[]): Promise<void> {
  const { failure, stderr } = await readProgram(command);
  if (failure === null) return;
  if (failure === 'missing') throw new Error(`${command[0]} is not on PATH`);
  throw new Error(stderr.trim().split('\n')[0] || `${command[0]} failed (${failure})`);
}
