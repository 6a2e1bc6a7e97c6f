import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pidsThatMount, whyNoNamespaces } from '../../testing/processes.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { makeFiles } from './mounts.ts';
import { type Kind, openNamespaces, requireLinux } from './namespaces.ts';
import { serveNames } from './stand-in.ts';

const NAME = 'bucket.s3.us-east-1.amazonaws.com';
const AUTHORITY = '-----BEGIN CERTIFICATE-----\nours\n-----END CERTIFICATE-----\n';
const unable = whyNoNamespaces();
const isRoot = process.getuid?.() === 0;
const isPortFree = await new Promise<boolean>((resolve) => {
  const server = createServer().on('error', () => resolve(false));
  server.listen(443, '127.0.0.1', () => server.close(() => resolve(true)));
});

const filesIn = (dir: string) =>
  makeFiles({ dir, hostNames: [NAME], certificateAuthority: AUTHORITY });

async function opened(kind: Kind) {
  const dir = tempDir();
  const namespaces = await openNamespaces(await filesIn(dir), dir, [kind]);
  const refused: string[] = [];
  if (namespaces.names) {
    const isKnown = (name: string) => name === NAME;
    serveNames(namespaces.names, { isKnown, onRefused: (name) => refused.push(name) });
  }
  onTestFinished(() => {
    namespaces.https.close();
    namespaces[Symbol.dispose]();
  });
  const [program = '', ...options] = namespaces.enter;
  const inside = async (...command: string[]) => {
    const end = await execa(program, [...options, dir, ...command], { reject: false });
    return end.failed ? `failed: ${end.stderr}` : end.stdout;
  };
  return { ...namespaces, dir, inside, refused };
}

/** Connects to a name from within by Node, as a client would. */
const CONNECT = `require('net').connect(443, process.argv[1])
  .on('data', (data) => console.log(String(data))).on('error', (error) => console.log(error.code))`;

describe.skipIf(unable !== null)(`namespaces (${unable ?? 'can be made here'})`, () => {
  const kinds = [
    { user: true, network: true },
    { user: false, network: true },
  ].filter(({ user }) => user || isRoot);

  test.each(kinds)('of %j lead the names of AWS here, and nothing else anywhere', async (kind) => {
    const { dir, https, inside, refused } = await opened(kind);
    https.on('connection', (socket) => socket.end('ours'));
    const node = [process.execPath, '-e', CONNECT];
    expect(await inside(...node, NAME)).toBe('ours');
    expect(await inside(...node, 'example.com')).toBe('ENOTFOUND');
    expect(await inside(...node, '192.0.2.1')).toBe('ENETUNREACH');
    expect(refused).toContain('example.com');
    expect(refused).not.toContain(NAME);
    expect(await inside('pwd')).toBe(dir);
  });

  test.each(kinds)(
    'of %j are left by what made them, which has sockets of theirs',
    async (kind) => {
      const { dir } = await opened(kind);
      expect(pidsThatMount(dir)).toEqual([]);
    },
  );

  test.each(kinds)('of %j show other files, and leave the host’s own', async (kind) => {
    const before = readFileSync('/etc/hosts', 'utf8');
    const { inside } = await opened(kind);
    expect(await inside('cat', '/etc/hosts')).toContain(`127.0.0.1 ${NAME}`);
    expect(await inside('cat', '/etc/resolv.conf')).toContain('nameserver 127.0.0.1');
    const bundle = '/etc/ssl/certs/ca-certificates.crt';
    if (existsSync(bundle)) expect(await inside('cat', bundle)).toContain(AUTHORITY.trim());
    expect(readFileSync('/etc/hosts', 'utf8')).toBe(before);
    expect(await inside('sh', '-c', 'exit 3')).toMatch(/^failed/);
  });

  test.each(kinds)('of %j are gone with the process that holds them', async (kind) => {
    const dir = tempDir();
    const program = `
      const { makeFiles } = await import('${new URL('mounts.ts', import.meta.url)}');
      const { openNamespaces } = await import('${new URL('namespaces.ts', import.meta.url)}');
      const files = await makeFiles({ dir: ${JSON.stringify(dir)}, hostNames: [], certificateAuthority: '' });
      const found = await openNamespaces(files, ${JSON.stringify(dir)}, [${JSON.stringify(kind)}]);
      console.log(JSON.stringify(found.enter));
      setInterval(() => {}, 1000);`;
    const holder = execa(process.execPath, ['--input-type=module', '-e', program], {
      reject: false,
    });
    for await (const line of holder) {
      const [nsenter = '', ...options] = JSON.parse(line) as string[];
      const enter = () => execa(nsenter, [...options, '/', 'true'], { reject: false });
      expect(await enter()).toMatchObject({ failed: false });
      holder.kill('SIGKILL');
      await holder;
      expect(await enter()).toMatchObject({ failed: true });
    }
  });

  test.runIf(isRoot && isPortFree)(
    'without a network use port 443 of the machine, or say who has it',
    async () => {
      const shared = { user: false, network: false };
      const { https, inside, names } = await opened(shared);
      https.on('connection', (socket) => socket.end('ours'));
      expect(names).toBeNull();
      expect(await inside(process.execPath, '-e', CONNECT, NAME)).toBe('ours');
      await expect(opened(shared)).rejects.toThrow(
        /^--as-aws needs port 443 of 127\.0\.0\.1, as it cannot create a network namespace here \(EADDRINUSE\): /,
      );
    },
  );

  test('that cannot be made are refused with what was said and what helps', async () => {
    const dir = tempDir();
    const files = await filesIn(dir);
    const always = [{ source: join(dir, 'nothing'), target: join(dir, 'not there') }];
    const broken = { ...files, mounts: { ...files.mounts, always } };
    await expect(openNamespaces(broken, dir)).rejects.toThrow(
      /^--as-aws cannot create namespaces here \(mount: .*not there.*\): (run it as root|start the container).*\.$/,
    );
  });
});

test('where there is no unshare it is said', async () => {
  const dir = tempDir();
  const empty = join(dir, 'bin');
  mkdirSync(empty);
  vi.stubEnv('PATH', empty);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(openNamespaces(await filesIn(dir), dir)).rejects.toThrow(
    /^--as-aws cannot create namespaces here \(unshare is not on PATH\)/,
  );
});

test('another system than Linux is refused in one sentence', () => {
  expect(() => requireLinux('linux')).not.toThrow();
  expect(() => requireLinux('darwin')).toThrow(
    '--as-aws needs the namespaces of Linux, and this is darwin: run it on Linux, or in a container started with --privileged.',
  );
});
