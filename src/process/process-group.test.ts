import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAlive } from '../testing/processes.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { ProcessGroup } from './process-group.ts';

const env = { PATH: process.env.PATH };
const linux = process.platform === 'linux';

async function start(script: string, options: { cwd?: string; ownGroup?: boolean } = {}) {
  const lines: string[] = [];
  const group = await ProcessGroup.start({
    command: ['bash', '-c', script],
    env,
    ownGroup: true,
    onLine: (line) => lines.push(line),
    ...options,
  });
  return { group, lines };
}

/** Waits until a script has written the process id it announces. */
async function pidIn(path: string): Promise<number> {
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8')).toMatch(/\n$/);
  return Number(readFileSync(path, 'utf8'));
}

describe('a process group', () => {
  test('gives lines of both streams and the exit code', async () => {
    const { group, lines } = await start('echo out; echo err >&2; exit 3');
    expect(await group.exited).toEqual({ code: 3, signal: null });
    expect(lines.sort()).toEqual(['err', 'out']);
  });

  test('inherits nothing but the environment it is given', async () => {
    const { group, lines } = await start(
      'env | cut -d= -f1 | grep -v "^\\(PWD\\|SHLVL\\|_\\)$" | sort',
    );
    await group.exited;
    expect(lines).toEqual(['PATH', 'S3_BENCHMARKS_GROUP']);
  });

  test('says when the program cannot be started', async () => {
    const start = ProcessGroup.start({ command: ['/no/such'], env, ownGroup: true, onLine() {} });
    await expect(start).rejects.toThrow('ENOENT');
  });

  test('lets a program end in order when it is terminated', async () => {
    const { group, lines } = await start(
      'trap "echo bye; exit 7" TERM; echo ready; while :; do sleep 0.01; done',
    );
    await expect.poll(() => lines).toContain('ready');
    await group.terminate(20_000);
    expect(await group.exited).toEqual({ code: 7, signal: null });
    expect(lines).toContain('bye');
  });

  test('kills what ignores the request', async () => {
    const { group, lines } = await start('trap "" TERM; echo ready; while :; do sleep 0.01; done');
    await expect.poll(() => lines).toContain('ready');
    await group.terminate(50);
    expect(await group.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  test('may be terminated again after its end', async () => {
    const { group } = await start('exit 0');
    await group.exited;
    await expect(group.terminate(1000)).resolves.toBeUndefined();
  });

  test.runIf(linux).each([
    ['a grandchild', 'bash -c "echo \\$\\$ > pid; exec sleep 1000" & wait'],
    [
      'a grandchild that ignores signals',
      'bash -c "trap \\"\\" TERM INT HUP; echo \\$\\$ > pid; while :; do sleep 1; done" & wait',
    ],
    [
      'a daemon in a session of its own',
      '(setsid bash -c "echo \\$\\$ > pid; exec sleep 1000" &) ; sleep 1000',
    ],
    [
      'the children of a child in another group',
      'set -m; bash -c "sleep 1000 & echo \\$! > pid; wait" & wait',
    ],
  ])('takes %s with it', async (_, script) => {
    const cwd = tempDir();
    const { group } = await start(script, { cwd });
    const pid = await pidIn(join(cwd, 'pid'));
    expect(isAlive(pid)).toBe(true);
    await group.terminate(100);
    expect(isAlive(pid)).toBe(false);
  });

  test.runIf(linux)('leaves nothing running when it ends by itself', async () => {
    const cwd = tempDir();
    const script =
      '(setsid bash -c "echo \\$\\$ > pid; exec sleep 1000" &); until [ -s pid ]; do :; done';
    const { group } = await start(script, { cwd });
    expect(await group.exited).toEqual({ code: 0, signal: null });
    expect(isAlive(await pidIn(join(cwd, 'pid')))).toBe(false);
  });

  test.runIf(linux)('finds a group within a group', async () => {
    const cwd = tempDir();
    const module = new URL('./process-group.ts', import.meta.url).pathname;
    const inner = `import { ProcessGroup } from ${JSON.stringify(module)};
      const group = await ProcessGroup.start({ command: ['bash', '-c',
        '(setsid bash -c "echo \\\\$\\\\$ > pid; exec sleep 1000" &); sleep 1000'],
        env: process.env, ownGroup: false, onLine() {} });
      await group.exited;`;
    const group = await ProcessGroup.start({
      command: [process.execPath, '--input-type=module', '-e', inner],
      cwd,
      env,
      ownGroup: true,
      onLine() {},
    });
    const pid = await pidIn(join(cwd, 'pid'));
    await group.terminate(100);
    expect(isAlive(pid)).toBe(false);
  });

  test('does not touch other processes', async () => {
    const other = await start('sleep 1000');
    const { group } = await start('sleep 1000');
    await group.terminate(1000);
    expect(isAlive(other.group.pid)).toBe(true);
    await other.group.terminate(1000);
  });
});
