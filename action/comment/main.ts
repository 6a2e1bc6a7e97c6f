/** The sub-action `comment`: answers `/benchmark`, tidies up after a run, tells of nightly changes. */
import * as core from '@actions/core';
import { InputError, messageOf, requireKnown } from '../../src/contract/input-error.ts';

/** What each needs is loaded when it is asked for. */
const MODES = {
  answer: async () => (await import('./event.ts')).answerEvent,
  conclude: async () => (await import('./conclude.ts')).concludeRun,
  changes: async () => (await import('./changes.ts')).tellChanges,
};

try {
  const asked = requireKnown('mode', core.getInput('mode') || 'answer', Object.keys(MODES));
  const run = await MODES[asked as keyof typeof MODES]();
  await run(core.getInput, process.env);
} catch (error) {
  const expected = error instanceof InputError;
  if (!expected && error instanceof Error) core.debug(error.stack ?? '');
  const message = messageOf(error);
  core.setFailed(expected ? message : `The action failed: ${message}`);
}
