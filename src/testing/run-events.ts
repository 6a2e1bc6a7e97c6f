import { formatCaseStart, type TimeLeft } from '../contract/job-log.ts';
import type { StorageClass } from '../contract/names.ts';
import type { PlannedJob, ProgressEvent } from '../orchestrator/ports.ts';
import { aBackendJob } from './fake-backend.ts';
import { aJobResult } from './requests.ts';

/** What the orchestrator reports of one job of a run. */
export function eventsOf(planned: PlannedJob, jobs: readonly PlannedJob[] = [planned]) {
  const job = aBackendJob(planned.jobName, 'RUNNING');
  return {
    planned: { type: 'planned', plan: { runKey: 'key', jobs: [...jobs] } },
    submitted: { type: 'submitted', planned, job },
    running: { type: 'status', planned, job },
    finished: { type: 'finished', planned, result: aJobResult() },
    log: (...lines: string[]) => ({ type: 'log', planned, lines }),
  } as const satisfies Record<string, ProgressEvent | ((...lines: string[]) => ProgressEvent)>;
}

interface CaseStartOptions {
  phase?: 'measure' | 'confirm';
  /** Of one that is confirmed. */
  round?: number;
  total?: number;
  storageClass?: StorageClass;
  timeLeft?: TimeLeft;
}

/** The line of a job's log that begins a case. */
export function caseStart(
  index: number,
  {
    phase = 'measure',
    round = 4,
    storageClass = 'S3Standard',
    total = 4,
    ...more
  }: CaseStartOptions = {},
): string {
  const name = { index, total, storageClass, s3Client: 'sdk-js', workload: 'w', ...more };
  return formatCaseStart(phase === 'measure' ? { phase, ...name } : { phase, round, ...name });
}
