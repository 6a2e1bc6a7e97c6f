import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { Cancellation } from './cancellation.ts';

const MODULE = new URL('cancellation.ts', import.meta.url).href;

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a step that is loading', async (signal) => {
  const dir = tempDir();
  const [output, summary] = [join(dir, 'output'), join(dir, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const code = `
    const { untilLoaded } = await import(${JSON.stringify(MODULE)});
    untilLoaded(process.env);
    console.log('ready');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.kill(signal);
  expect(await exited).toEqual([130, null]);
  expect(said).toBe('::error::Cancelled.\n');
  expect(readFileSync(output, 'utf8')).toBe(
    'status<<END\ninterrupted\nEND\ncontinue<<END\nfalse\nEND\n',
  );
  expect(readFileSync(summary, 'utf8')).toBe('**Cancelled** before anything was started.\n');
});

test('a step that does not come to its end says its last words before the runner kills it', () => {
  vi.useFakeTimers();
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  onTestFinished(() => {
    vi.useRealTimers();
    exit.mockRestore();
  });
  const before = process.listeners('SIGINT');
  const lastWords = vi.fn();
  using cancellation = new Cancellation(lastWords);
  const [cancel] = process.listeners('SIGINT').filter((one) => !before.includes(one));
  cancel!('SIGINT');
  expect(cancellation.signal.aborted).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(lastWords).not.toHaveBeenCalled();
  // The runner's SIGTERM comes after 7.5 s, its SIGKILL 2.5 s later.
  vi.advanceTimersByTime(2000);
  expect([lastWords.mock.calls.length, exit.mock.calls]).toEqual([1, [[130]]]);
});
