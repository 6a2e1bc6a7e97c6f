import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, printable } from '../../contract/input-error.ts';
import { programUrl } from '../../process/programs.ts';
import { readProgram, startProgram } from '../../process/start-program.ts';
import type { InsideMessage, InsidePlan } from './inside.ts';
import type { FilesMade } from './mounts.ts';

/** What is apart from the rest of the machine. */
export interface Kind {
  /** Needed where one is not root: who makes namespaces becomes root in there. */
  user: boolean;
  /** Without a network of its own, port 443 of the machine is used, and all of its network is there. */
  network: boolean;
}

/** Tried in this order. */
const KINDS: readonly Kind[] = [
  { user: false, network: true },
  { user: true, network: true },
  { user: false, network: false },
];

/**
 * Namespaces that this process holds: they are gone when it ends, however it ends, and nothing runs in
 * them any more.
 */
export interface Namespaces extends Disposable {
  kind: Kind;
  /** Listens on 127.0.0.1:443 as seen from within; who takes it closes it. */
  https: Server;
  /** Gets what is asked of 127.0.0.1:53 from within; null where the network is the machine's. */
  names: Socket | null;
  /**
   * Starts a program in there with the credentials and the environment of who starts it. The folder to
   * start it in follows, then its command line.
   */
  enter: readonly string[];
}

/** Runs the program and the arguments that follow a folder in that folder. */
const IN_FOLDER = ['sh', '-c', 'cd -- "$0" && exec "$@"'];

/**
 * Makes namespaces in which some files are others, and port 443 is ours.
 *
 * @param dir a folder of the run
 * @throws InputError where none can be made, with what helps
 */
export async function openNamespaces(
  files: FilesMade,
  dir: string,
  kinds: readonly Kind[] = KINDS,
): Promise<Namespaces> {
  requireLinux(process.platform);
  const failures: string[] = [];
  for (const kind of kinds) {
    if (!kind.network && !files.hasHosts) continue;
    const opened = await open(kind, files, dir);
    if (typeof opened !== 'string') return opened;
    failures.push(opened);
  }
  throw new InputError(
    `--as-aws cannot create namespaces here (${printable([...new Set(failures)].join('; '))}): ${remedy()}.`,
  );
}

/** @throws InputError */
export function requireLinux(platform: NodeJS.Platform): void {
  if (platform === 'linux') return;
  throw new InputError(
    `--as-aws needs the namespaces of Linux, and this is ${platform}: run it on Linux, or in a ` +
      'container started with --privileged.',
  );
}

class CannotEnter extends Error {}

/** @returns why it could not be done */
async function open(kind: Kind, files: FilesMade, dir: string): Promise<Namespaces | string> {
  const plan: InsidePlan = {
    mounts: [...files.mounts.always, ...(kind.network ? files.mounts.withNameServer : [])],
    networkSettings: kind.network ? join(dir, 'sys') : null,
  };
  const child = start(kind, plan);
  const inside = await readyInside(child);
  if ('failure' in inside) {
    await end(child);
    return inside.failure;
  }
  const held: number[] = [];
  try {
    const names = ['mnt', ...(kind.network ? ['net'] : []), ...(kind.user ? ['user'] : [])];
    const paths = names.map((name) => {
      const fd = openSync(`/proc/${child.pid}/ns/${name}`, 'r');
      held.push(fd);
      return [name, `/proc/${process.pid}/fd/${fd}`] as const;
    });
    const enter = ['nsenter', ...nsenterOptions(new Map(paths)), '--', ...IN_FOLDER];
    const { failure, stderr } = await readProgram([...enter, '/', 'true']);
    if (failure !== null) throw new CannotEnter(stderr || `nsenter failed: ${failure}`);
    return {
      ...{ enter, kind, names: inside.names },
      https: inside.https ?? (await listenHere()),
      [Symbol.dispose]() {
        inside.names?.close();
        for (const fd of held.splice(0)) closeSync(fd);
      },
    };
  } catch (error) {
    inside.https?.close();
    inside.names?.close();
    for (const fd of held) closeSync(fd);
    if (error instanceof CannotEnter) return error.message;
    throw error;
  } finally {
    await end(child);
  }
}

/** Waits for its end: until then it has the sockets as well, and takes some of what comes to them. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  if (child.connected) child.disconnect();
  await exited;
}

function start({ network, user }: Kind, plan: InsidePlan): ChildProcess {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
  const program = [...node, fileURLToPath(programUrl('namespaces')), JSON.stringify(plan)];
  const apart = ['--mount', ...(network ? ['--net'] : []), '--propagation', 'private'];
  // The network comes after the user: settings of a network belong to who was root when it was made.
  const command = [
    ...(user ? ['unshare', '--user', '--map-root-user', '--'] : []),
    ...['unshare', ...apart, '--', ...program],
  ];
  // A terminal's Ctrl-C ends it by ending us.
  return startProgram(command, { ownGroup: true, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

type Inside = { https: Server | null; names: Socket | null } | { failure: string };

/** Waits until all is made ready inside, or it is known that it cannot be. */
async function readyInside(child: ChildProcess): Promise<Inside> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const sockets: { https: Server | null; names: Socket | null } = { https: null, names: null };
  return new Promise((resolve) => {
    child.on('message', (message: InsideMessage, handle: unknown) => {
      if ('socket' in message) Object.assign(sockets, { [message.socket]: handle });
      else resolve('failure' in message ? message : sockets);
    });
    child.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      resolve({ failure: code === 'ENOENT' ? 'unshare is not on PATH' : message }),
    );
    child.once('close', (code, signal) =>
      resolve({ failure: said.trim().split('\n')[0] || `unshare ended with ${code ?? signal}` }),
    );
  });
}

/** @throws InputError when the port is not to be had */
async function listenHere(): Promise<Server> {
  const server = createServer().listen(443, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `--as-aws needs port 443 of 127.0.0.1, as it cannot create a network namespace here (${code}): ` +
        'stop the program that listens on it, or allow network namespaces.',
    );
  }
}

function nsenterOptions(paths: ReadonlyMap<string, string>): string[] {
  const options = { user: '--user', mnt: '--mount', net: '--net' };
  return Object.entries(options).flatMap(([name, option]) => {
    const path = paths.get(name);
    if (path === undefined) return [];
    return [`${option}=${path}`, ...(name === 'user' ? ['--preserve-credentials'] : [])];
  });
}

/**
 * Settings that keep namespaces from users, each with the value that does.
 *
 * - https://documentation.ubuntu.com/security/security-features/privilege-restriction/apparmor/
 * - https://docs.kernel.org/admin-guide/sysctl/user.html; the second is a patch of Debian's
 */
const RESTRICTIONS = [
  { setting: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
  { setting: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
  { setting: 'user.max_user_namespaces', forbids: '0', allows: '10000' },
];

/** What helps here. */
function remedy(): string {
  if (process.getuid?.() === 0) {
    return 'start the container with --privileged, or run on a machine where root may create namespaces';
  }
  const found = RESTRICTIONS.find(({ forbids, setting }) => settingOf(setting) === forbids);
  const allow = found && `, or allow them by "sudo sysctl ${found.setting}=${found.allows}"`;
  return `run it as root${allow ?? ''}`;
}

/** '' where the kernel has no such setting. */
function settingOf(setting: string): string {
  try {
    return readFileSync(`/proc/sys/${setting.replaceAll('.', '/')}`, 'utf8').trim();
  } catch {
    return '';
  }
}
