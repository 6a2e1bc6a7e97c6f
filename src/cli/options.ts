import { tmpdir } from 'node:os';
import { Command, Option } from 'commander';
import {
  COSTS,
  DEFAULT_MAX_CASE_MINUTES,
  EXPORT_FORMATS,
  FORMER_FIELDS,
  REQUEST_KEYS,
} from '../app/request.ts';
import { typed } from '../contract/names.ts';
import { DEFAULT_BUDGET_SECONDS } from '../contract/read-values.ts';
import { LEAST_ROUNDS } from '../judge/client-ratio.ts';
import { THRESHOLD_AT_FIRST } from '../judge/design.ts';
import { CLIENT_THRESHOLD_AT_FIRST, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import type { CompareFilesCommand } from './compare-files.ts';
import { EXAMPLES } from './help.ts';
import type { HistoryCommand } from './history.ts';
import type { InitCommand } from './init.ts';
import type { InitAwsCommand } from './init-aws.ts';
import { LANGUAGES } from './init-languages.ts';
import {
  failOn,
  list,
  number,
  oneSentence,
  repeatable,
  requireValues,
  typedIn,
  whole,
} from './option-values.ts';

/** What the command line asked for; absent means the default. */
export interface RunCommand {
  /** What to measure, as it was written: see `readRequest`. */
  asked: Readonly<Record<string, unknown>>;
  /** The embedded server takes the place of AWS. */
  asAws?: boolean;
  endpoint?: string;
  bucket?: string;
  region?: string;
  /** `URL=PATH` */
  mirror?: string[];
  caBundle?: string;
  /** Client files. */
  clients?: string[];
  /** `NAME:download=COMMAND` */
  client?: string[];
  out: string;
  workDir: string;
  /** Go on with a run that was killed: the newest, or that of a folder. */
  resume?: true | string;
  /** Keys of the options that were typed. */
  typed: readonly string[];
}

export interface ClientsCommand extends Pick<RunCommand, 'client' | 'clients'> {}

export interface ServeCommand {
  port?: number;
  dir?: string;
  s3Profile?: string;
  json: boolean;
}

export interface Handlers {
  compareFiles(command: CompareFilesCommand): Promise<void>;
  history(command: HistoryCommand): Promise<void>;
  init(command: InitCommand): Promise<void>;
  initAws(command: InitAwsCommand): Promise<void>;
  run(command: RunCommand): Promise<void>;
  serve(command: ServeCommand): Promise<void>;
  clients(command: ClientsCommand): Promise<void>;
}

const PROFILE_NAMES = [...PROFILES.keys()].join(', ');

/** A year, and the same month of the last one. */
const DEFAULT_DAYS = 400;

const CLIENT_FILES = repeatable('--clients <file>', 'S3 clients of your own, see docs/clients.md');
const CLIENT_LINES = repeatable(
  '--client <name:what=command>',
  'a command of such a client, without a file',
);

/**
 * The program, with what it does behind `handlers`. Errors of usage are thrown, not exited with.
 *
 * @param version what `--version` prints
 */
export function commandLine(handlers: Handlers, version: string): Command {
  const { keptPerRound, mostRounds, screenRounds } = SEQUENTIAL_DESIGN;
  const program = new Command('s3-benchmarks')
    .description(
      'Benchmarks S3 clients on this machine, one "instance type" (CPU limit) at a time, ' +
        'against an embedded S3 server.',
    )
    .option(
      '--instance-types <list...>',
      'CPU limits of this machine, e.g. local,local-1cpu,local-2cpu',
      list,
    )
    .option('--s3-clients <list...>', 'S3 clients to measure (default: all that work here)', list)
    .option('--workloads <list...>', 'workloads to run (default: all of the suite)', list)
    .option('--filter <pattern...>', "only these cases, S3-CLIENT/WORKLOAD: '*/upload-*'", list)
    .option('--skip <pattern...>', "all cases but these: 'rclone/*-crc32'", list)
    .option(
      '--budget <time>',
      `time for measuring, in minutes or with a unit: 75s, 2m (default: ${DEFAULT_BUDGET_SECONDS}s; no limit for a comparison)`,
    )
    .option(
      '--runs <n>',
      'runs of each S3 client on each workload; no time limit, unless --budget is given',
    )
    .option(
      '--min-runs <n>',
      `least number of runs on each workload, within the budget (default: ${LEAST_ROUNDS})`,
    )
    .option(
      '--sizes <list...>',
      'a sweep: measure objects of each of these sizes, e.g. 64KiB,8MiB',
      list,
    )
    .option(
      '--concurrency <list...>',
      'a sweep: measure with so many objects at once, e.g. 1,8,64',
      list,
    )
    .option('--warmup <n>', 'runs of a process before the one that counts (default: 1)')
    .addOption(CLIENT_FILES)
    .addOption(CLIENT_LINES)
    .option('--suite <path|url>', 'a repository of benchmarks, or "builtin"', 'builtin')
    .option('--branch <ref>', 'branch, tag or commit to measure, of the suite or of the S3 client')
    .option('--as-aws', 'S3 clients use TLS and AWS hostnames, which lead to this machine (Linux)')
    .option(
      '--s3-profile <name|file>',
      `how the embedded server behaves: ${PROFILE_NAMES}, or a file`,
    )
    .option('--storage-classes <list...>', 'with --as-aws: S3Standard,S3Express', list)
    .addOption(repeatable('--mirror <url=path>', 'a local copy of a repository for builds'))
    .option(
      '--endpoint <url>',
      'an S3-compatible server; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    )
    .option('--bucket <name>', 'bucket on that server, created if missing (default: s3-benchmarks)')
    .option('--region <name>', 'AWS region to sign requests for (default: us-east-1)')
    .option('--ca-bundle <file>', 'PEM certificates that all programs of the run also trust')
    .option(
      '--out <dir>',
      'folder for results: a folder for each run, and "latest", a link to the last',
      'out',
    )
    .option('--exports <list...>', `more files to write there: ${EXPORT_FORMATS.join(', ')}`, list)
    .option('--work-dir <dir>', 'folder for temporary files', tmpdir())
    .option(
      '--resume [dir]',
      'continue a run that was killed: the newest in --work-dir, or the one in this folder',
    )
    .addOption(failOn('failure'))
    .option(
      '--fail-on-metric <list...>',
      `with --fail-on regression: fail for higher costs, too: ${Object.keys(COSTS).join(', ')}`,
      list,
    )
    .option('--fail-fast', 'stop after the first job that failed', false)
    .option('--compare-with <ref>', 'baseline: a branch, tag or commit like --branch, or "self"')
    .option(
      '--client-repository <path|url>',
      'repository of an S3 client that the suite builds, or that has a client file',
    )
    .option(
      '--threshold-percent <n>',
      `the least change that counts, in percent (default: ${100 * THRESHOLD_AT_FIRST}, of a client as a whole ${100 * CLIENT_THRESHOLD_AT_FIRST})`,
    )
    .option(
      '--screen-rounds <n>',
      `rounds of every case of a comparison (default: ${screenRounds})`,
    )
    .option('--max-rounds <n>', `most rounds of a case that stands out (default: ${mostRounds})`)
    .option('--runs-per-round <n>', `timed runs of each side in a round (default: ${keptPerRound})`)
    .option(
      '--max-case-minutes <n>',
      `minutes for all rounds of a case (default: ${DEFAULT_MAX_CASE_MINUTES})`,
    )
    .version(version, '--version', 'print the version of this program')
    .addHelpText('after', typed(EXAMPLES))
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneSentence(text)) })
    .allowExcessArguments(false)
    // So that --out and --fail-on after a command's name are the command's.
    .enablePositionalOptions()
    .helpCommand(true)
    // With their arguments, descriptions would not have the room that it takes to break them at spaces.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .hook('preAction', (_, command) => requireValues(command))
    .action((options, command) =>
      handlers.run({ ...options, asked: askedOf(options), typed: typedIn(command) }),
    );
  for (const name of Object.keys(FORMER_FIELDS)) {
    program.addOption(new Option(`--${name} <n>`).hideHelp());
  }
  program
    .command('serve-s3')
    .description('Run only the embedded S3 server, until interrupted.')
    .option('--port <number>', 'default: a free one', whole(0, 65_535))
    .option('--dir <dir>', 'folder for objects (default: a temporary folder)')
    .option('--s3-profile <name|file>', `how it behaves: ${PROFILE_NAMES}, or a file`)
    .option('--json', 'print the connection details as one line of JSON', false)
    .action((options: ServeCommand) => handlers.serve(options));
  program
    .command('clients')
    .description('List the S3 clients that can be measured here, and why others cannot.')
    .addOption(CLIENT_FILES)
    .addOption(CLIENT_LINES)
    .action((options: ClientsCommand) => handlers.clients(options));
  addFileCommands(program, handlers);
  addInit(program, handlers);
  addInitAws(program, handlers);
  return program;
}

/** The commands that measure nothing: they read result files. */
function addFileCommands(
  program: Command,
  { compareFiles, history }: Pick<Handlers, 'compareFiles' | 'history'>,
): void {
  program
    .command('compare')
    .description('Compare two result files, or judge the two sides of one file again.')
    .argument('<candidate>', 'folder or result.json of the run to judge')
    .argument(
      '[baseline]',
      'run to compare with, or a folder or s3://BUCKET of many, whose latest of the default branch is used',
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
function addInit(program: Command, { init }: Pick<Handlers, 'init'>): void {
  program
    .command('init')
    .description(
      'Write s3-benchmarks.yml for the S3 client in a folder, and a workflow that measures every pull request. ' +
        'No file is overwritten.',
    )
    .option('--into <dir>', 'the folder of the client', '.')
    .option('--language <name>', `${LANGUAGES.join(', ')} (default: as its files say)`)
    .option('--name <id>', 'what the client is called in figures (default: as its files say)')
    .option(
      '--project <owner/name>',
      'this project on GitHub (default: where this program is from)',
    )
    .action((options: InitCommand) => init(options));
}

/** The first command of somebody who deploys. */
function addInitAws(program: Command, { initAws }: Pick<Handlers, 'initAws'>): void {
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
    .option('--region <name>', 'AWS region (default: that of aws)')
    .option('--owner-id <n>', "number of the repository's owner (default: as gh says)", number)
    .option('--repository-id <n>', 'number of the repository (default: as gh says)', number)
    .option('--default-branch <name>', 'of the repository (default: as gh says)')
    .option('--project <owner/name>', "this project on GitHub (default: this clone's origin)")
    .action((options: InitAwsCommand) => initAws(options));
}

/** What of the options is a field of the request. */
function askedOf(options: Readonly<Record<string, unknown>>): RunCommand['asked'] {
  return Object.fromEntries(REQUEST_KEYS.map((key) => [key, options[key]]));
}
