/**
 * Runs after the job's steps, cancelled or not. A job of Batch that `main` may have left behind is
 * ended here; usually there is none.
 */
import * as core from '@actions/core';
import { messageOf } from '../src/contract/input-error.ts';
import { readGitHubJob, readStarted } from './github-runner.ts';

try {
  const started = readStarted();
  if (started) {
    const { terminateLeftovers } = await import('./stack.ts');
    await terminateLeftovers(started, readGitHubJob(process.env));
  }
} catch (error) {
  const why = messageOf(error);
  core.setFailed(`A job may still be running on AWS Batch, and could not be ended: ${why}`);
}
