import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import LongestFirst from './src/testing/longest-first.ts';

/** Tests that do not leave the process as they found it: each has one of its own. */
const APART = ['src/s3-server/{complete-upload,timers}.test.ts'];

/**
 * PATH with Python itself where pyenv is used. Tests start it a thousand times, and the shell scripts by which pyenv
 * finds it take as long as it does.
 */
function pathToPython(): string {
  const { PATH = '' } = process.env;
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)']);
  const folder = dirname(stdout?.toString().trim() ?? '');
  // One that is on PATH stays where it is: it may have other programs, such as an older Node.
  return folder === '.' || PATH.split(delimiter).includes(folder)
    ? PATH
    : `${folder}${delimiter}${PATH}`;
}

/** Without the builds that some packages have for their developers, which take twice the time. */
const PACKAGES_AS_SHIPPED: Plugin = {
  name: 'packages-as-shipped',
  configResolved: ({ environments, resolve, ssr }) => {
    const all = [resolve, ssr.resolve, ...Object.values(environments).map((one) => one.resolve)];
    for (const one of all) if (one) one.conditions = ['node'];
  },
};

export default defineConfig({
  // Vite warns of every package that ships source maps without its sources.
  logLevel: 'error',
  plugins: [PACKAGES_AS_SHIPPED],
  test: {
    // Many tests wait for programs that they have started. Vitest itself would leave one of two CPUs idle.
    maxWorkers: availableParallelism() + 1,
    env: {
      PATH: pathToPython(),
      // As the command line has it: programs that tests start are compiled once.
      NODE_COMPILE_CACHE: fileURLToPath(
        new URL('node_modules/.cache/s3-benchmarks', import.meta.url),
      ),
    },
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // What the others import is loaded once, not for each file.
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['{src,action,container,infra,bench}/**/*.test.ts'],
          exclude: APART,
        },
      },
    ],
    reporters: ['default', './src/testing/count-reporter.ts'],
    sequence: { sequencer: LongestFirst },
    // Only what hangs is to be ended: how fast a machine is decides no test.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // GitHub's parser imports JSON without an attribute, which Node refuses and vite mends.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html'],
      include: [
        'src/contract/**/*.ts',
        'src/orchestrator/**/*.ts',
        'src/stats/**/*.ts',
        'src/judge/**/*.ts',
        'src/report/**/*.ts',
        'container/**/*.ts',
      ],
      exclude: ['**/*.test.ts', '**/main.ts', 'container/builtin/{runner,describe}.ts'],
      thresholds: { lines: 90 },
    },
  },
});
