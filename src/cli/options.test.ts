import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../app/request.ts';
import { InputError } from '../contract/input-error.ts';
import type { ServeCommand } from './commands.ts';
import { commandLine, type Handlers, type RunCommand } from './options.ts';

function programWith(handler: (name: keyof Handlers) => (command: object) => Promise<void>) {
  const handlers = {
    run: handler('run'),
    serve: handler('serve'),
    clients: handler('clients'),
    workloads: handler('workloads'),
    compareFiles: handler('compareFiles'),
    history: handler('history'),
    init: handler('init'),
    initAws: handler('initAws'),
  };
  return commandLine(handlers, '1.2.3');
}

/** What was understood, and by which command. */
async function understood(...args: string[]): Promise<[keyof Handlers, object]> {
  let found: [keyof Handlers, object] | undefined;
  const program = programWith((name) => async (command) => {
    found = [name, command];
  });
  for (const one of [program, ...program.commands]) one.configureOutput({ writeErr: () => {} });
  await program.parseAsync(args, { from: 'user' });
  return found!;
}

/** As `npm start` reads it, with what is asked of the run. */
async function parse(...args: string[]) {
  const command = (await understood(...args))[1] as RunCommand & ServeCommand;
  return { ...command, ...(command.asked && readRequest(command.asked)) };
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
    [
      ['--s3-clients', 'a,', 'b', ',c', '--fail-fast'],
      ['a', 'b', 'c'],
    ],
  ])('reads the list in %j', async (args, list) => {
    expect((await parse(...args)).s3Clients).toEqual(list);
  });

  test('reads the budget for measuring, in minutes or with a unit', async () => {
    expect(await parse('--budget', '75s')).toMatchObject({ budgetSeconds: 75 });
    expect(await parse('--budget', '1.5')).toMatchObject({ budgetSeconds: 90 });
    expect((await parse()).budgetSeconds).toBeUndefined();
    await expect(parse('--budget', 'soon')).rejects.toThrow('budget is "soon": give minutes');
  });

  test('reads how to compare', async () => {
    const text =
      '--compare-with main --client-repository ../c --threshold-percent 5 --fail-on regression';
    const design = '--budget 30 --screen-rounds 4 --max-rounds 20 --runs-per-round 2';
    expect(await parse(...`${text} ${design} --max-case-minutes 5`.split(' '))).toMatchObject({
      ...{ compareWith: 'main', clientRepository: '../c', thresholdPercent: 5 },
      ...{ failOn: 'regression', budgetSeconds: 1800, screenRounds: 4, maxRounds: 20 },
      ...{ runsPerRound: 2, maxCaseMinutes: 5 },
    });
  });

  test('refuses a budget that is no time', async () => {
    await expect(parse('--budget', 'x')).rejects.toThrow('budget is "x": give minutes');
  });

  test('says what stands for an option of earlier versions, and shows it no longer', async () => {
    await expect(parse('--confirm-rounds', '6')).rejects.toThrow(
      'There is no confirm-rounds any longer: use max-rounds instead.',
    );
    expect(programWith(() => async () => {}).helpInformation()).not.toContain('confirm');
  });

  test('reads the options of serve-s3', async () => {
    const options = ['--port', '9000', '--json', '--s3-profile', 'flaky'];
    expect(await parse('serve-s3', ...options)).toMatchObject({
      s3Profile: 'flaky',
      port: 9000,
      json: true,
    });
  });

  test('reads two result files, or one; its options are not those of a run', async () => {
    expect(await understood('compare', 'a.json', 'b.json')).toEqual([
      'compareFiles',
      { candidate: 'a.json', baseline: 'b.json', failOn: 'never' },
    ]);
    expect(await understood('compare', 'a.json', 'dir', '--default-branch', 'trunk')).toEqual([
      'compareFiles',
      { candidate: 'a.json', baseline: 'dir', defaultBranch: 'trunk', failOn: 'never' },
    ]);
    expect(await understood('compare', 'a.json', '--out', 'x', '--fail-on', 'regression')).toEqual([
      'compareFiles',
      { candidate: 'a.json', out: 'x', failOn: 'regression' },
    ]);
  });

  test('reads where a history is, and where its site goes', async () => {
    expect(await understood('history', 's3://b')).toEqual([
      'history',
      { where: 's3://b', out: 'site', days: 400 },
    ]);
    const options = ['--out', 'x', '--days', '30'];
    expect(await understood('history', 'dir', ...options)).toEqual([
      'history',
      { where: 'dir', out: 'x', days: 30 },
    ]);
  });

  test.each([
    [['--no-such-option']],
    [['compare']],
    [['compare', 'a', 'b', 'c']],
    [['compare', 'a', '--fail-on', 'slower']],
    [['history']],
    [['history', 'a', '--work-dir', 'x']],
    [['history', 'a', '--days', '0']],
    [['history', 'a', '--days', 'x']],
    [['--s3-client', 'a']],
    [['--out']],
    [['--fail-on', 'slower']],
    [['clients', 'surplus']],
    [['workloads', 'surplus']],
    [['serve-s3', '--port', '70000']],
    [['serve-s3', '--port', 'x']],
  ])('refuses %j', async (args) => {
    await expect(parse(...args)).rejects.toThrow(CommanderError);
  });

  test.each([
    [['--budget'], '--budget has no value: give it one.'],
    [['compare', 'a', '--out'], '--out has no value: give it one.'],
    [['serve-s3', '--port', '70000'], '--port is "70000": give a whole number from 0 to 65535.'],
    [['--fail-on', 'slower'], '--fail-on is "slower": choose one of failure, regression, never.'],
    [['--no-such'], "Unknown option '--no-such'."],
    [['--ou', 'x'], "Unknown option '--ou' (Did you mean --out?)"],
    [['compare'], "Missing required argument 'candidate'."],
  ])('says in one sentence what is wrong with %j', async (args, sentence) => {
    const program = programWith(() => async () => {});
    let said = '';
    const writeErr = (text: string) => {
      said += text;
    };
    for (const one of [program, ...program.commands]) one.configureOutput({ writeErr });
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toThrow(CommanderError);
    expect(said).toBe(`error: ${sentence} See npm start -- --help.\n`);
  });

  test('refuses help on what is no command, and says so', async () => {
    await expect(parse('help', 'compar')).rejects.toThrow(
      /^Unknown command "compar"\. Did you mean "compare"\? Known: /,
    );
  });

  test.each([
    [['--s3-clients', '']],
    [['--max-rounds', '0']],
    [['--max-rounds', '1.5']],
    [['--threshold-percent', '-1']],
    [['--exports', 'xml']],
    [['clent']],
    [['surplus', '--out', 'x']],
  ])('refuses what cannot be meant by %j', async (args) => {
    await expect(parse(...args)).rejects.toThrow(InputError);
  });

  test.each([
    ['--out', ''],
    ['--work-dir', ''],
    ['--endpoint='],
    ['--branch', ''],
    ['--s3-clients', ''],
    ['--client', 'a:download=b', '--client', ''],
    ['compare', 'a.json', '--out', ''],
    ['history', 'dir', '--out='],
    ['serve-s3', '--dir', ''],
  ])('refuses an empty value: %j', async (...args) => {
    await expect(parse(...args)).rejects.toThrow(InputError);
    await expect(parse(...args)).rejects.toThrow(
      / is empty: give it a value, or leave it out for the default\.$/,
    );
  });

  test.each([
    [['--help'], 'Usage: s3-benchmarks [options] [command]'],
    [['help'], 'Usage: s3-benchmarks [options] [command]'],
    [['help', 'compare'], 'Usage: s3-benchmarks compare [options] <candidate> [baseline]'],
    [['compare', '--help'], 'Usage: s3-benchmarks compare [options] <candidate> [baseline]'],
  ])('%j helps', async (args, usage) => {
    const program = programWith(() => async () => {});
    let printed = '';
    const writeOut = (text: string) => {
      printed += text;
    };
    for (const one of [program, ...program.commands]) one.configureOutput({ writeOut });
    const parsing = program.parseAsync(args, { from: 'user' });
    await expect(parsing).rejects.toMatchObject({ exitCode: 0 });
    expect(printed).toContain(usage);
  });

  test('helps on lines of at most 80 characters, broken at spaces', () => {
    const program = programWith(() => async () => {});
    let printed = '';
    program.configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      getOutHelpWidth: () => 80,
    });
    program.outputHelp();
    const long = printed.split('\n').filter((line) => line.length > 80);
    expect(long).toEqual([]);
    expect(printed).toMatch(/^ {2}--budget <time> .*\n {10,}\S/m);
  });

  test('prints its version', async () => {
    const program = programWith(() => async () => {});
    let printed = '';
    program.configureOutput({
      writeOut: (text) => {
        printed += text;
      },
    });
    const parsing = program.parseAsync(['--version'], { from: 'user' });
    await expect(parsing).rejects.toMatchObject({ exitCode: 0 });
    expect(printed).toBe('1.2.3\n');
  });
});
