import { tmpdir } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_BUDGET_SECONDS, readBudget } from '../contract/budget.ts';
import type { StorageClass } from '../contract/names.ts';
import type { CompareFilesCommand } from './compare-files.ts';
import { addCompareOptions, whole } from './compare-flags.ts';
import type { CompareSettings } from './compare-options.ts';
import { FAIL_ON, type FailOn } from './exit-code.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { addFileCommands } from './file-commands.ts';
import type { HistoryCommand } from './history.ts';

/** What the command line asked for; absent means the default. */
export interface RunCommand extends CompareSettings {
  instanceTypes?: string[];
  s3Clients?: string[];
  workloads?: string[];
  /** For measuring, over all instance types. */
  budgetSeconds?: number;
  suite: string;
  branch?: string;
  clientRepository?: string;
  compareWith?: string;
  /** `URL=PATH` */
  mirror?: string[];
  /** T: the least change that counts, in percent. */
  thresholdPercent?: number;
  failOn: FailOn;
  exports?: ExportFormat[];
  /** The embedded server stands in for AWS. */
  asAws?: boolean;
  storageClasses?: StorageClass[];
  endpoint?: string;
  bucket?: string;
  region?: string;
  caBundle?: string;
  out: string;
  workDir: string;
  failFast: boolean;
}

export interface ServeCommand {
  port?: number;
  dir?: string;
  json: boolean;
}

export interface Handlers {
  compareFiles(command: CompareFilesCommand): Promise<void>;
  history(command: HistoryCommand): Promise<void>;
  run(command: RunCommand): Promise<void>;
  serve(command: ServeCommand): Promise<void>;
}

const EXAMPLES = `
Examples:
  npm start
  npm start -- --s3-clients sdk-js,rclone --workloads download-128MiB-1x
  npm start -- --budget 5m --instance-types local-1cpu --out /tmp/first
  npm start -- --suite https://github.com/awslabs/aws-crt-s3-benchmarks.git --branch main \\
               --s3-clients rclone --workloads download-64KiB-1_000x
  npm start -- --compare-with self --workloads download-64KiB-128x
  npm start -- --suite ../my-suite --branch fix --compare-with main --s3-clients rclone
  npm start -- --suite ../aws-crt-s3-benchmarks --as-aws --s3-clients crt-c,rclone
  npm start -- --endpoint http://127.0.0.1:9000 --bucket my-bucket
  npm start -- --endpoint https://s3.example.com --ca-bundle our-authority.pem
  npm start --silent -- serve-s3 --json
  npm start -- compare new/result.json old/result.json
  npm start -- history s3://RESULTS-BUCKET --out site

Exit codes: 0 done, 1 a case or job failed, 2 bad usage, 130 interrupted; with --fail-on regression also
3 regression, 4 a case could not be judged (its time was up), or none could.`;

/** The program, with what it does behind `handlers`. Errors of usage are thrown, not exited with. */
export function commandLine(handlers: Handlers): Command {
  const program = new Command('s3-benchmarks')
    .description(
      'Benchmarks S3 clients on this machine, one "instance type" (CPU limit) at a time, ' +
        'against an embedded S3 server.',
    )
    .option('--instance-types <list>', 'e.g. local,local-1cpu,local-2cpu', list)
    .option('--s3-clients <list>', 'default: all that work here', list)
    .option('--workloads <list>', 'default: all of the suite', list)
    .addOption(
      new Option(
        '--budget <time>',
        `for measuring, in minutes or with a unit: 75s, 2m (default: ${DEFAULT_BUDGET_SECONDS}s; none for a comparison)`,
      ).argParser(budget),
    )
    .option('--suite <path|url>', 'a repository of benchmarks, or "builtin"', 'builtin')
    .option('--branch <ref>', 'branch, tag or commit of the suite, or of --client-repository')
    .option(
      '--as-aws',
      'S3 clients speak TLS to the names of AWS, which lead to this machine (Linux)',
    )
    .option('--storage-classes <list>', 'with --as-aws: S3Standard,S3Express', list)
    .option('--mirror <url=path>', 'a copy of a repository that builds use; may be repeated', each)
    .option('--endpoint <url>', 'another S3-compatible server, with AWS_ACCESS_KEY_ID and so on')
    .option('--bucket <name>', 'bucket there, made if it is missing (default: s3-benchmarks)')
    .option('--region <name>', 'AWS region to sign for there (default: us-east-1)')
    .option('--ca-bundle <file>', 'PEM certificates for all programs of the run to trust as well')
    .option('--out <dir>', 'where results and reports go', 'out')
    .option('--exports <list>', `other files there: ${EXPORT_FORMATS.join(', ')}`, exportFormats)
    .option('--work-dir <dir>', 'where temporary files go', tmpdir())
    .addOption(
      new Option('--fail-on <what>', 'what makes the exit code non-zero')
        .choices(FAIL_ON)
        .default('failure'),
    )
    .option('--fail-fast', 'stop after the first job that failed', false)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneSentence(text)) })
    .allowExcessArguments(false)
    // So that --out and --fail-on after a command's name are the command's.
    .enablePositionalOptions()
    .action(({ budget: budgetSeconds, ...options }: RunCommand & { budget?: number }) =>
      handlers.run({ ...options, ...(budgetSeconds !== undefined && { budgetSeconds }) }),
    );
  addCompareOptions(program);
  program
    .command('serve-s3')
    .description('Run the embedded S3 server alone until interrupted.')
    .option('--port <number>', 'default: a free one', whole(0, 65_535))
    .option('--dir <dir>', 'where objects are kept (default: a temporary folder)')
    .option('--json', 'print how to reach it as one line of JSON', false)
    .exitOverride()
    .action((options: ServeCommand) => handlers.serve(options));
  addFileCommands(program, handlers);
  return program;
}

/** An option that may be given several times, each with one value. */
function each(text: string, before: string[] = []): string[] {
  return [...before, text];
}

/** Items separated by commas or white space; an option may also be given several times. */
function list(text: string, before: string[] = []): string[] {
  return [...before, ...text.split(/[\s,]+/).filter((item) => item !== '')];
}

/** @returns seconds */
function budget(text: string): number {
  return readBudget('--budget', text);
}

/** As `list`, of the formats there are. */
function exportFormats(text: string, before: ExportFormat[] = []): ExportFormat[] {
  const formats = list(text, before) as ExportFormat[];
  const unknown = formats.find((format) => !EXPORT_FORMATS.includes(format));
  if (unknown === undefined) return formats;
  throw new InvalidArgumentError(`Known formats: ${EXPORT_FORMATS.join(', ')}.`);
}

function oneSentence(text: string): string {
  return `${text.trim().replaceAll('\n', ' ')} See npm start -- --help.\n`;
}
