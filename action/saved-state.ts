import * as core from '@actions/core';
import { z } from 'zod';
import { EnvironmentManifest } from '../src/contract/environment-manifest.ts';
import { readDocument } from '../src/contract/read-document.ts';

/** What `post` must know to end the run's jobs. */
const Started = z.object({
  roleArn: z.string(),
  manifest: EnvironmentManifest,
  jobNames: z.array(z.string()),
});
export type Started = z.infer<typeof Started>;

/** Called before the first job is submitted: from then on there may be one to end. */
export function saveStarted(started: Started): void {
  core.saveState('started', started);
}

/** No job is left to end: the run is over, or its job was left running on purpose. */
export function saveOver(): void {
  core.saveState('over', 'true');
}

/** What there is to end; null for nothing. */
export function readStarted(): Started | null {
  const started = core.getState('started');
  if (started === '' || core.getState('over') === 'true') return null;
  return readDocument(Started, started, 'the saved state');
}
