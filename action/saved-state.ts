import * as core from '@actions/core';
import type { EnvironmentManifest } from '../src/contract/environment-manifest.ts';

/** What `post` must know to end the run's jobs. */
export interface Started {
  roleArn: string;
  manifest: EnvironmentManifest;
  jobNames: readonly string[];
}

/** Called before the first job is submitted: from then on there may be one to end. */
export function saveStarted(started: Started): void {
  core.saveState('started', started);
}

/** No job is left to end: the run is over, or its job was left running on purpose. */
export function saveOver(): void {
  core.saveState('over', 'true');
}

/** What there may be to end; null for nothing. */
export function readStarted(): Started | null {
  const started = core.getState('started');
  return started === '' || core.getState('over') === 'true' ? null : JSON.parse(started);
}
