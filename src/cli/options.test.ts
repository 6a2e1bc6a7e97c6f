import { CommanderError } from 'commander';
import { describe, expect, test, vi } from 'vitest';
import { commandLine, type RunCommand, type ServeCommand } from './options.ts';

async function parse(...args: string[]): Promise<RunCommand & ServeCommand> {
  const run = vi.fn(async (_: RunCommand) => {});
  const serve = vi.fn(async (_: ServeCommand) => {});
  const program = commandLine({ run, serve });
  for (const one of [program, ...program.commands]) one.configureOutput({ writeErr: () => {} });
  await program.parseAsync(args, { from: 'user' });
  return { ...run.mock.calls[0]?.[0], ...serve.mock.calls[0]?.[0] } as RunCommand & ServeCommand;
}

describe('the command line', () => {
  test('needs no option', async () => {
    expect(await parse()).toMatchObject({ suite: 'builtin', out: 'out', failFast: false });
  });

  test.each([
    [
      ['--s3-clients', 'a,b'],
      ['a', 'b'],
    ],
    [
      ['--s3-clients', 'a, b\nc'],
      ['a', 'b', 'c'],
    ],
    [
      ['--s3-clients', 'a', '--s3-clients', 'b'],
      ['a', 'b'],
    ],
    [
      ['--s3-clients', 'a,,b,'],
      ['a', 'b'],
    ],
    [['--s3-clients', ''], []],
  ])('reads the list in %j', async (args, list) => {
    expect((await parse(...args)).s3Clients).toEqual(list);
  });

  test('reads the options of serve-s3', async () => {
    expect(await parse('serve-s3', '--port', '9000', '--json')).toMatchObject({
      port: 9000,
      json: true,
    });
  });

  test.each([
    [['--no-such-option']],
    [['--s3-client', 'a']],
    [['--out']],
    [['surplus']],
    [['serve-s3', '--port', '70000']],
    [['serve-s3', '--port', 'x']],
  ])('refuses %j', async (args) => {
    await expect(parse(...args)).rejects.toThrow(CommanderError);
  });
});
