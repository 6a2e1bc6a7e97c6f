import { type Command, Option } from 'commander';
import { whole } from './compare-flags.ts';
import { FAIL_ON } from './exit-code.ts';
import type { Handlers } from './options.ts';

/** A year, and the same month of the last one. */
const DEFAULT_DAYS = 400;

/** The commands that measure nothing: they read result files. */
export function addFileCommands(
  program: Command,
  { compareFiles, history }: Pick<Handlers, 'compareFiles' | 'history'>,
): void {
  program
    .command('compare')
    .description('Compare two result files, or judge the two sides of one anew.')
    .argument('<candidate>', 'result.json of the run that is judged')
    .argument(
      '[baseline]',
      'result.json to compare with; or a folder or s3://BUCKET: its latest run of the default branch',
    )
    .option('--default-branch <name>', 'what that branch is called (default: main)')
    .option('--out <dir>', 'where result and reports go (default: only a table is shown)')
    .addOption(
      new Option('--fail-on <what>', 'what makes the exit code non-zero')
        .choices(FAIL_ON)
        .default('never'),
    )
    .action((candidate, baseline, options) =>
      compareFiles({ candidate, ...(baseline === undefined ? {} : { baseline }), ...options }),
    );
  program
    .command('history')
    .description('Make a static site of all runs that are kept somewhere, ready for GitHub Pages.')
    .argument('<where>', 'a folder of result files, or s3://BUCKET[/PREFIX]')
    .option('--out <dir>', 'where the site goes', 'site')
    .option('--days <n>', 'how far back from the latest run', whole(1, 100_000), DEFAULT_DAYS)
    .addOption(new Option('--reference-client <id>').hideHelp())
    .action((where, options) => history({ where, ...options }));
}
