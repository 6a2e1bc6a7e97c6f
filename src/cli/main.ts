import { fileURLToPath } from 'node:url';
import { exitWith } from './exit.ts';
import { commandLine } from './options.ts';

const programs = {
  job: [process.execPath, path('../../container/main.ts')],
  describe: [process.execPath, path('../../container/builtin/describe.ts')],
};

// What a command needs is loaded with it: --help and a misspelt option answer at once.
const program = commandLine({
  run: async (command) => {
    const { runLocal } = await import('./run-local.ts');
    process.exitCode = await runLocal(command, programs);
  },
  serve: async (command) => {
    const { serveS3 } = await import('./serve-s3.ts');
    await serveS3(command);
  },
});
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitWith(error, (line) => console.error(line));
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
