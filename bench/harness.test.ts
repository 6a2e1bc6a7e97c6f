import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { isAlive } from '../src/process/programs.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const OPTIONS = { only: { type: 'string' }, all: { type: 'boolean', default: false } } as const;

test('options are read', () => {
  expect(optionsAsked(OPTIONS, ['--only', 'a'])).toEqual({ only: 'a', all: false });
});

test.each([['--oly=a'], ['--only'], ['a']])('%s is refused, with what there is', (text) => {
  expect(() => optionsAsked(OPTIONS, [text])).toThrow(InputError);
  expect(() => optionsAsked(OPTIONS, [text])).toThrow(/^[^.]+\. The options are --only, --all\.$/);
});

test('a bench without options says so', () => {
  expect(optionsAsked({}, [])).toEqual({});
  expect(() => optionsAsked({}, ['--help'])).toThrow(/^[^.]+\. There are no options\.$/);
});

test('a folder is gone with all that is in it', async () => {
  let path: string;
  {
    await using folder = await temporaryFolder();
    path = folder.path;
    writeFileSync(join(path, 'file'), '');
  }
  expect(existsSync(path)).toBe(false);
});

test('what a bench has started is interrupted when the bench is killed', async () => {
  const started = `
    process.once('SIGINT', () => { console.log('interrupted'); process.exit(); });
    setInterval(() => {}, 1000);
    console.log(process.pid);`;
  const bench = `
    const { spawn } = await import('node:child_process');
    const { ENDS_WITH_BENCH } = await import(${JSON.stringify(new URL('harness.ts', import.meta.url).href)});
    spawn(process.execPath, [...ENDS_WITH_BENCH, '-e', ${JSON.stringify(started)}], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', bench], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  parent.stdout.on('data', (text) => said.push(...String(text).trim().split('\n')));
  await once(parent.stdout, 'data');
  const child = Number(said[0]);
  onTestFinished(() => {
    parent.kill('SIGKILL');
    if (isAlive(child)) process.kill(child, 'SIGKILL');
  });
  parent.kill('SIGKILL');
  // Its output is open as long as what it has started lives.
  await once(parent, 'close');
  expect(said).toEqual([String(child), 'interrupted']);
});
