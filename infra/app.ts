import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib/core';
import { EXIT, InputError } from '../src/contract/input-error.ts';
import { readSettingsFile } from './settings/read-settings.ts';

/** The CDK app: `npm run deploy -- -c settings=NAME.settings.json`. */
async function main(): Promise<void> {
  const app = new App({ analyticsReporting: false });
  const file: unknown = app.node.tryGetContext('settings');
  if (typeof file !== 'string') {
    throw new InputError(
      'No settings are named: add -c settings=NAME.settings.json, a copy of ' +
        'infra/example.settings.json with your account in it.',
    );
  }
  const settings = readSettingsFile(file);
  // Most of what CDK takes to load: faults of the settings are told without.
  const { BenchmarkStack } = await import('./benchmark-stack.ts');
  const { addChecks } = await import('./checks.ts');
  const commit = gitCommit(fileURLToPath(new URL('.', import.meta.url)));
  new BenchmarkStack(app, { settings, commit });
  addChecks(app);
  app.synth();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = EXIT.usage;
}

/** The commit that is checked out; null where there is no git or no repository. */
function gitCommit(folder: string): string | null {
  try {
    const commit = execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return commit.trim();
  } catch {
    return null;
  }
}
