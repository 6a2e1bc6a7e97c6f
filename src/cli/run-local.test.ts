import { expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { runLocal } from './run-local.ts';

/** What comes of `--resume` beside other options, where there is no run to go on with. */
async function resumed(...others: string[]): Promise<string> {
  const workDir = tempDir();
  const command = { asked: {}, out: workDir, workDir, resume: true } as const;
  const error = await runLocal({ ...command, typed: ['resume', ...others] }, '1.0.0').catch(
    (thrown: unknown) => thrown,
  );
  return String((error as Error).message);
}

test.each(['s3Profile', 'filter', 'sizes', 'compareWith', 'failFast', 'endpoint'])(
  'a run that is gone on with does not take %s anew',
  async (key) => {
    expect(await resumed(key)).toMatch(
      /^resume continues with the options of the run that was killed: leave \S+ out\.$/,
    );
  },
);

test.each(['out', 'workDir', 'exports', 'failOn', 'failOnMetric', 'thresholdPercent'])(
  'a run that is gone on with takes %s anew',
  async (key) => {
    expect(await resumed(key)).toMatch(/^resume finds no run below/);
  },
);
