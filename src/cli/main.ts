import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { IS_PACKAGED, PROGRAM_FOLDER } from '../process/programs.ts';
import type { Handlers } from './options.ts';

// Types are stripped and code is compiled once instead of at each start, which takes half its CPU.
const cache = join(PROGRAM_FOLDER, 'node_modules/.cache/s3-benchmarks');
// The job and the S3 server are started with it.
process.env.NODE_COMPILE_CACHE ??= cache;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { exitWith } = await import('./exit.ts').catch(refuseWithoutPackages);
const { asShown } = await import('../report/draw/wrap.ts');
const { commandLine } = await import('./options.ts');

/** The first package that is loaded is not there: nobody has installed any, or not since one was added. */
function refuseWithoutPackages(error: NodeJS.ErrnoException): never {
  if (IS_PACKAGED || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    `error: The packages of S3 Benchmarks are not installed: run npm ci in ${PROGRAM_FOLDER}.`,
  );
  process.exit(2);
}

// What a command needs is loaded with it: --help and a misspelt option answer at once.
const terminal = () => ({
  color: process.stdout.isTTY && !process.env.NO_COLOR,
  width: process.stdout.columns || 100,
});
const handlers: Handlers = {
  run: async (command) => {
    const { runLocal } = await import('./run-local.ts');
    process.exitCode = await runLocal(command, packageJson.version);
  },
  compareFiles: async (command) => {
    const { compareFiles } = await import('./compare-files.ts');
    process.exitCode = await compareFiles(command, process.stdout, process.env);
  },
  history: async (command) => {
    const { makeHistorySite } = await import('./history.ts');
    process.exitCode = await makeHistorySite(command, process.env);
  },
  init: async (command) => {
    const { init } = await import('./init.ts');
    process.exitCode = await init(command, process.env, console.log);
  },
  initAws: async (command) => {
    const { initAws } = await import('./init-aws.ts');
    process.exitCode = await initAws(command, process.env);
  },
  clients: async (command) => {
    const { listClients } = await import('./clients.ts');
    process.stdout.write(await listClients(command, process.cwd(), terminal()));
  },
  workloads: async () => {
    const { listWorkloads } = await import('./clients.ts');
    process.stdout.write(await listWorkloads(terminal()));
  },
  serve: async (command) => {
    const { serveS3 } = await import('./serve-s3.ts');
    await serveS3(command);
  },
};
// As in `npm start | head`: if the reader goes away, the measurements must not be lost.
process.stdout.on('error', () => {});
try {
  await commandLine(handlers, packageJson.version).parseAsync();
} catch (error) {
  process.exitCode = exitWith(error, (text) => console.error(asShown(text, process.stderr)));
}
