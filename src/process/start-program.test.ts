import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProgram } from './start-program.ts';

const node = (code: string) => [process.execPath, '-e', code];
const root = new URL('../../', import.meta.url);

describe('a program that is read', () => {
  test('gives both streams, without the last end of a line, and its exit code', async () => {
    const code = 'console.log("a\\nb\\n"); console.error("c"); process.exitCode = 3';
    expect(await readProgram(node(code))).toEqual({
      ...{ code: 3, signal: null, failure: 'exit' },
      ...{ stdout: 'a\nb\n', stderr: 'c' },
    });
    expect(await readProgram(node(''))).toMatchObject({ code: 0, failure: null });
  });

  test('is given the environment, the folder and the input that it is to have', async () => {
    const code = `
      process.stdin.on('data', (text) => console.log(String(text), process.env.A, process.env.HOME,
        process.cwd()))`;
    const { stdout } = await readProgram(node(code), { input: 'in', env: { A: 'a' }, cwd: '/' });
    expect(stdout).toBe('in a undefined /');
    expect(await readProgram(node(''), { input: 'x'.repeat(1e6) })).toMatchObject({ code: 0 });
  });

  test('that is not there is told from one that cannot be started', async () => {
    const none = { code: null, signal: null, stdout: '' };
    expect(await readProgram(['no-such-program'])).toMatchObject({ ...none, failure: 'missing' });
    expect(await readProgram(['/'])).toMatchObject({ ...none, failure: 'not started' });
  });

  test('that takes too long is killed', async () => {
    const hangs = node('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)');
    const end = await readProgram(hangs, { timeoutMs: 1 });
    expect(end).toMatchObject({ failure: 'late', signal: 'SIGKILL' });
  });

  test('that prints without end is killed, and what it has left running is not waited for', async () => {
    const { failure, signal, stdout } = await readProgram([
      'sh',
      '-c',
      'sleep 60 & echo $!; exec yes',
    ]);
    expect({ failure, signal }).toEqual({ failure: 'exit', signal: 'SIGKILL' });
    process.kill(Number(stdout.split('\n', 1)[0]));
  });

  test('is ended by the signal, which may have come before', async () => {
    const controller = new AbortController();
    const ended = readProgram(node('setInterval(() => {}, 1000)'), { signal: controller.signal });
    controller.abort();
    expect(await ended).toMatchObject({ failure: 'stopped', signal: 'SIGTERM' });
    const late = await readProgram(node(''), { signal: controller.signal });
    expect(late).toMatchObject({ failure: 'stopped', code: null });
  });
});

test('no other file of the product starts programs by its own means', () => {
  const files = ['src', 'action', 'container'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing\/|^packaging\//.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const starting = files.filter((file) =>
    /^import (?!type)[^;]*from '(?:node:child_process|execa)'/m.test(
      readFileSync(new URL(file, root), 'utf8'),
    ),
  );
  expect(starting).toEqual(['src/process/start-program.ts']);
});
