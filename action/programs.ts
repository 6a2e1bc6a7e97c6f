import { fileURLToPath } from 'node:url';
import type { Programs } from '../src/cli/local-run.ts';
import { type ProgramName, programUrl } from '../src/process/programs.ts';

/** The job and the built-in suite, which the published action holds beside itself. */
export const programs: Programs = { job: command('job'), describe: command('describe') };

function command(name: ProgramName): string[] {
  return [process.execPath, fileURLToPath(programUrl(name))];
}
