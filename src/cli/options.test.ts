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

  test('reads how to compare', async () => {
    const text =
      '--compare-with main --client-repository ../c --threshold-percent 5 --fail-on regression';
    const design = '--screen-rounds 3 --screen-threshold-percent 2.5 --confirm-runs 2';
    expect(await parse(...`${text} ${design} --max-case-minutes 5`.split(' '))).toMatchObject({
      ...{ compareWith: 'main', clientRepository: '../c', thresholdPercent: 5 },
      ...{ failOn: 'regression', screenRounds: 3, screenThresholdPercent: 2.5 },
      ...{ confirmRuns: 2, maxCaseMinutes: 5 },
    });
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
    [['--fail-on', 'slower']],
    [['--confirm-rounds', '0']],
    [['--confirm-rounds', '1.5']],
    [['--threshold-percent', '-1']],
    [['surplus']],
    [['serve-s3', '--port', '70000']],
    [['serve-s3', '--port', 'x']],
  ])('refuses %j', async (args) => {
    await expect(parse(...args)).rejects.toThrow(CommanderError);
  });
});
