import { fileURLToPath } from 'node:url';
import { exitWith } from './exit.ts';
import { commandLine } from './options.ts';
import { runLocal } from './run-local.ts';
import { serveS3 } from './serve-s3.ts';

const programs = {
  job: [process.execPath, path('../../container/main.ts')],
  describe: [process.execPath, path('../../container/builtin/describe.ts')],
};

const program = commandLine({
  run: async (command) => {
    process.exitCode = await runLocal(command, programs);
  },
  serve: serveS3,
});
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitWith(error, (line) => console.error(line));
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
