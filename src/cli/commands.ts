import { type Command, Option } from 'commander';
import { requireKnown } from '../contract/input-error.ts';
import type { CompareFilesCommand } from './compare-files.ts';
import type { HistoryCommand } from './history.ts';
import type { InitCommand } from './init.ts';
import type { InitAwsCommand } from './init-aws.ts';
import { LANGUAGES } from './init-languages.ts';
import {
  clientFiles,
  clientLineOption,
  failOn,
  gitHubId,
  s3Profile,
  whole,
} from './option-values.ts';

export interface ClientsCommand {
  /** Client files. */
  clients?: string[];
  /** `NAME:download=COMMAND` */
  client?: string[];
}

export interface ServeCommand {
  port?: number;
  dir?: string;
  s3Profile?: string;
  json: boolean;
}

/** What is done by the commands that have a name; what has none is a run. */
export interface CommandHandlers {
  compareFiles(command: CompareFilesCommand): Promise<void>;
  history(command: HistoryCommand): Promise<void>;
  init(command: InitCommand): Promise<void>;
  initAws(command: InitAwsCommand): Promise<void>;
  serve(command: ServeCommand): Promise<void>;
  clients(command: ClientsCommand): Promise<void>;
  workloads(command: object): Promise<void>;
}

/** A year, and the same month of the last one. */
const DEFAULT_DAYS = 400;

/** Adds all commands that have a name, each with its options. */
export function addCommands(program: Command, handlers: CommandHandlers): void {
  program
    .command('serve-s3')
    .description('Run only the embedded S3 server, until interrupted.')
    .option('--port <number>', 'default: a free one', whole(0, 65_535))
    .option('--dir <dir>', 'folder for objects (default: a temporary folder)')
    .addOption(s3Profile('how it behaves'))
    .option('--json', 'print the connection details as one line of JSON', false)
    .action((options: ServeCommand) => handlers.serve(options));
  program
    .command('clients')
    .description('List the S3 clients that can be measured here, and why others cannot.')
    .addOption(clientFiles())
    .addOption(clientLineOption())
    .action((options: ClientsCommand) => handlers.clients(options));
  program
    .command('workloads')
    .description('List the workloads of the built-in suite, and what each of them shows.')
    .action((options: object) => handlers.workloads(options));
  addFileCommands(program, handlers);
  addInit(program, handlers);
  addInitAws(program, handlers);
  addHelp(program);
  for (const command of program.commands) command.allowExcessArguments(false);
}

/** The commands that measure nothing: they read result files. */
function addFileCommands(
  program: Command,
  { compareFiles, history }: Pick<CommandHandlers, 'compareFiles' | 'history'>,
): void {
  program
    .command('compare')
    .description('Compare two result files, or judge the two sides of one file again.')
    .argument('<candidate>', 'folder or result.json of the run to judge')
    .argument(
      '[baseline]',
      'run to compare with; or a folder or s3://BUCKET of runs, of which the latest of the default branch is used',
    )
    .option('--default-branch <name>', 'name of that branch (default: main)')
    .option('--out <dir>', 'folder for result and reports (default: only print a table)')
    .addOption(failOn('never'))
    .action((candidate, baseline, options) =>
      compareFiles({ candidate, ...(baseline === undefined ? {} : { baseline }), ...options }),
    );
  program
    .command('history')
    .description('Make a static site of all stored runs, ready for GitHub Pages.')
    .argument('<where>', 'a folder of runs, such as out, or s3://BUCKET[/PREFIX]')
    .option('--out <dir>', 'folder for the site', 'site')
    .option('--days <n>', 'how far back from the latest run', whole(1, 100_000), DEFAULT_DAYS)
    .addOption(new Option('--reference-client <id>').hideHelp())
    .action((where, options) => history({ where, ...options }));
}

/** The first command of somebody who has an S3 client. */
function addInit(program: Command, { init }: Pick<CommandHandlers, 'init'>): void {
  program
    .command('init')
    .description(
      'Write s3-benchmarks.yml for the S3 client in a folder, and a workflow that measures every pull request. ' +
        'No file is overwritten.',
    )
    .option('--into <dir>', 'the folder of the client', '.')
    .option('--language <name>', `${LANGUAGES.join(', ')} (default: detected from its files)`)
    .option('--name <id>', 'name of the client in reports (default: detected from its files)')
    .option(
      '--project <owner/name>',
      'this project on GitHub (default: where this program is from)',
    )
    .action((options: InitCommand) => init(options));
}

/** The first command of somebody who deploys. */
function addInitAws(program: Command, { initAws }: Pick<CommandHandlers, 'initAws'>): void {
  program
    .command('init-aws')
    .description(
      'Write the settings of a stack and the workflows that use it, from what gh and aws say. ' +
        'Nothing is changed on GitHub or AWS, and no file is overwritten.',
    )
    .option('--repository <owner/name>', 'whose code is benchmarked (default: that of --into)')
    .option('--into <dir>', 'a clone of that repository (default: out/init-aws)')
    .option('--client', 'the repository is an S3 client, which a suite builds', false)
    .option('--settings <file>', 'the settings to write', 'mine.settings.json')
    .option('--account <id>', 'AWS account (default: where aws is signed in)')
    .option('--region <name>', 'AWS region (default: the one that aws uses)')
    .option('--owner-id <n>', "number of the repository's owner (default: from gh)", gitHubId)
    .option('--repository-id <n>', 'number of the repository (default: from gh)', gitHubId)
    .option('--default-branch <name>', 'of the repository (default: from gh)')
    .option('--project <owner/name>', "this project on GitHub (default: this clone's origin)")
    .action((options: InitAwsCommand) => initAws(options));
}

/** Commander's own help command answers an unknown word with the general help, and does not say why. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('Show the options of a command.')
    .argument('[command]')
    .action((word?: string) => {
      const names = program.commands.map((one) => one.name());
      if (word !== undefined) requireKnown('command', word, names);
      (program.commands.find((one) => one.name() === word) ?? program).help();
    });
}
