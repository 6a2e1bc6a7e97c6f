/** The sub-action `comment`: answers `/benchmark`, tidies up after a run, tells of nightly changes. */
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { InputError, messageOf, requireKnown } from '../../src/contract/input-error.ts';
import { NO_RUN, type Outputs, readCommentEvent } from './event.ts';

const MODES = ['answer', 'conclude', 'changes'];

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

try {
  const mode = requireKnown('mode', core.getInput('mode') || 'answer', MODES);
  if (mode === 'answer') {
    const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH } = process.env;
    if (!GITHUB_EVENT_PATH)
      throw new InputError('GITHUB_EVENT_PATH is not set: run this on GitHub.');
    const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
    const comment = readCommentEvent(GITHUB_EVENT_NAME, event);
    setOutputs(NO_RUN);
    if (comment === null) {
      core.info('No command.');
    } else {
      // Almost no comment is a command, so the GitHub client is loaded only for one that is.
      const { answerComment } = await import('./answer.ts');
      setOutputs(await answerComment(comment, core.getInput, process.env));
    }
  } else if (mode === 'conclude') {
    const { concludeRun } = await import('./conclude.ts');
    await concludeRun(core.getInput, process.env);
  } else {
    const { tellChanges } = await import('./changes.ts');
    await tellChanges(core.getInput, process.env);
  }
} catch (error) {
  const expected = error instanceof InputError;
  if (!expected && error instanceof Error) core.debug(error.stack ?? '');
  const message = messageOf(error);
  core.setFailed(expected ? message : `The action failed: ${message}`);
}
