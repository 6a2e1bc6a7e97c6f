import { tmpdir } from 'node:os';
import { Command, Option } from 'commander';
import {
  COSTS,
  DEFAULT_MAX_CASE_MINUTES,
  EXPORT_FORMATS,
  FAIL_ON_METRIC,
  FORMER_FIELDS,
  REQUEST_KEYS,
} from '../app/request.ts';
import { requireKnown } from '../contract/input-error.ts';
import { typed } from '../contract/names.ts';
import { DEFAULT_BUCKET, DEFAULT_BUDGET_SECONDS, DEFAULT_REGION } from '../contract/read-values.ts';
import { REQUEST_WORKLOADS } from '../contract/tasks.ts';
import { LEAST_ROUNDS } from '../judge/client-ratio.ts';
import { THRESHOLD_AT_FIRST } from '../judge/design.ts';
import { CLIENT_THRESHOLD_AT_FIRST, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { addCommands, type ClientsCommand, type CommandHandlers } from './commands.ts';
import {
  clientFiles,
  clientLineOption,
  failOn,
  joinedList,
  oneSentence,
  repeatable,
  requireValues,
  s3Profile,
  typedIn,
} from './option-values.ts';

/** What the command line asked for; absent means the default. */
export interface RunCommand extends ClientsCommand {
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
  out: string;
  workDir: string;
  /** Go on with a run that was killed: the newest, or that of a folder. */
  resume?: true | string;
  /** Keys of the options that were typed. */
  typed: readonly string[];
}

export interface Handlers extends CommandHandlers {
  run(command: RunCommand): Promise<void>;
}

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
      joinedList,
    )
    .option(
      '--s3-clients <list...>',
      'S3 clients to measure (default: all that work here)',
      joinedList,
    )
    .option(
      '--workloads <list...>',
      typed(
        'workloads to run (default: all of the suite, as time allows; npm start -- workloads lists them)',
      ),
      joinedList,
    )
    .option(
      '--filter <pattern...>',
      "only these cases, S3-CLIENT/WORKLOAD: '*/upload-*'",
      joinedList,
    )
    .option('--skip <pattern...>', "all cases but these: 'rclone/*-crc32'", joinedList)
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
      `minimum number of runs of each S3 client on each workload that is started (default: ${LEAST_ROUNDS})`,
    )
    .option('--warmup <n>', 'warm-up runs of each process, before the run that counts (default: 1)')
    .option(
      '--sizes <list...>',
      'a sweep: measure objects of each of these sizes, e.g. 64KiB,8MiB',
      joinedList,
    )
    .option(
      '--concurrency <list...>',
      'a sweep: measure with this many objects at once, e.g. 1,8,64',
      joinedList,
    )
    .addOption(clientFiles())
    .addOption(clientLineOption())
    .option('--suite <path|url>', 'a repository of benchmarks, or "builtin"', 'builtin')
    .option('--branch <ref>', 'branch, tag or commit to measure, of the suite or of the S3 client')
    .option('--as-aws', 'S3 clients use TLS and AWS hostnames, which lead to this machine (Linux)')
    .option('--storage-classes <list...>', 'with --as-aws: S3Standard,S3Express', joinedList)
    .addOption(s3Profile('how the embedded server behaves'))
    .addOption(repeatable('--mirror <url=path>', 'a local copy of a repository for builds'))
    .option(
      '--endpoint <url>',
      'an S3-compatible server; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    )
    .option(
      '--bucket <name>',
      `bucket on that server, created if missing (default: ${DEFAULT_BUCKET})`,
    )
    .option('--region <name>', `AWS region to sign requests for (default: ${DEFAULT_REGION})`)
    .option('--ca-bundle <file>', 'PEM certificates that all programs of the run also trust')
    .option(
      '--out <dir>',
      'folder for results: a folder for each run, and "latest", a link to the last',
      'out',
    )
    .option(
      '--exports <list...>',
      `more files to write next to the result: ${EXPORT_FORMATS.join(', ')}`,
      joinedList,
    )
    .option('--work-dir <dir>', 'folder for temporary files', tmpdir())
    .option(
      '--resume [dir]',
      'continue a run that was killed: the newest in --work-dir, or the one in this folder',
    )
    .addOption(failOn('failure'))
    .option(
      '--fail-on-metric <list...>',
      `${FAIL_ON_METRIC}: ${Object.keys(COSTS).join(', ')} (see --fail-on)`,
      joinedList,
    )
    .option('--fail-fast', 'stop after the first instance type that failed', false)
    .option('--compare-with <ref>', 'baseline: a branch, tag or commit like --branch, or "self"')
    .option(
      '--client-repository <path|url>',
      'repository of an S3 client that the suite builds, or that has a client file',
    )
    .option(
      '--threshold-percent <n>',
      `the smallest change that counts, in percent (default: ${100 * THRESHOLD_AT_FIRST}, or ${100 * CLIENT_THRESHOLD_AT_FIRST} for a client as a whole)`,
    )
    .option(
      '--screen-rounds <n>',
      `rounds of every case of a comparison (default: ${screenRounds})`,
    )
    .option('--max-rounds <n>', `maximum rounds of a case that stands out (default: ${mostRounds})`)
    .option('--runs-per-round <n>', `timed runs of each side in a round (default: ${keptPerRound})`)
    .option(
      '--max-case-minutes <n>',
      `minutes for all rounds of a case (default: ${DEFAULT_MAX_CASE_MINUTES})`,
    )
    .version(version, '--version', 'print the version of this program')
    .addHelpText('after', typed(EXAMPLES))
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneSentence(text)) })
    // A word that is no option can only be meant for a command.
    .allowExcessArguments()
    // So that --out and --fail-on after a command's name are the command's.
    .enablePositionalOptions()
    .helpCommand(false)
    // With their arguments, descriptions would not have the room that it takes to break them at spaces.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .hook('preAction', (_, command) => requireValues(command))
    .action((options, command: Command) => {
      const names = program.commands.map((one) => one.name());
      for (const word of command.args) requireKnown('command', word, names);
      return handlers.run({ ...options, asked: askedOf(options), typed: typedIn(command) });
    });
  for (const name of Object.keys(FORMER_FIELDS)) {
    program.addOption(new Option(`--${name} <n>`).hideHelp());
  }
  addCommands(program, handlers);
  return program;
}

/** What of the options is a field of the request. */
function askedOf(options: Readonly<Record<string, unknown>>): RunCommand['asked'] {
  return Object.fromEntries(REQUEST_KEYS.map((key) => [key, options[key]]));
}

/** After the list of options; no line is longer than 80 characters, as terminals break longer ones anywhere. */
const EXAMPLES = `
Workloads of single requests, measured only when they are named:
  ${REQUEST_WORKLOADS.join(', ')}

Examples:
  npm start
  npm start -- --s3-clients sdk-js,rclone --workloads download-128MiB-1x
  npm start -- --budget 5m --instance-types local-1cpu --out /tmp/first
  npm start -- --clients ../my-client/s3-benchmarks.yml
  npm start -- --clients ../my-client/s3-benchmarks.yml \\
               --branch fix --compare-with main --budget 5m
  npm start -- --client 'mine:download=./mine get s3://{bucket}/{key} {file}' \\
               --s3-clients mine,raw-http
  npm start -- --filter 'rclone/*' '*/upload-*' --skip '*/*-crc32'
  npm start -- --sizes 64KiB,1MiB,16MiB --concurrency 1,8
  npm start -- --runs 10 --warmup 2 --workloads download-64KiB-128x
  npm start -- clients
  npm start -- workloads
  npm start -- --suite https://github.com/awslabs/aws-crt-s3-benchmarks.git \\
               --branch main --s3-clients rclone \\
               --workloads download-64KiB-1_000x
  npm start -- --compare-with self --workloads download-64KiB-128x
  npm start -- --suite ../my-suite --branch fix --compare-with main \\
               --s3-clients rclone
  npm start -- --suite ../aws-crt-s3-benchmarks --as-aws \\
               --s3-clients crt-c,rclone
  npm start -- --s3-profile s3-standard --s3-clients sdk-js,rclone
  npm start -- --s3-profile s3-standard --runs 5 \\
               --workloads get-1byte-1000x,head
  npm start -- --resume
  npm start -- --endpoint http://127.0.0.1:9000 --bucket my-bucket
  npm start -- --endpoint https://s3.example.com --ca-bundle our-authority.pem
  npm start --silent -- serve-s3 --json
  npm start -- compare new/result.json old/result.json
  npm start -- history s3://RESULTS-BUCKET --out site
  npm start -- init --into ../my-client
  npm start -- init-aws --repository YOU/YOURS --into ../yours

Exit codes: 0 done, 1 a case or job failed, 2 bad usage, 130 interrupted; with
--fail-on regression also 3 regression, 4 a case could not be judged (its time
ran out), or none could.`;
