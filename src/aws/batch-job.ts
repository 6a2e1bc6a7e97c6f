import type { JobDetail } from '@aws-sdk/client-batch';
import { type JOB_TAGS, PROJECT_TAG } from '../contract/deployment.ts';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { isTerminal, type Job, type PlannedJob } from '../orchestrator/ports.ts';
import { jobPage, logPage } from './console-links.ts';

/** Who starts a run; every job carries it as tags. */
export interface JobOwner {
  /** `OWNER/REPO` */
  repository: string;
  /** GitHub's id of the workflow run. */
  runId: string;
}

/** Begins the reason of every job that this program ends, by which a later start tells them from others. */
export const OUR_WORDS = 'S3 Benchmarks ended it: ';

/** A job's tags: what it costs, whose it is, and what the role's permission to terminate hangs on. */
export function tagsOf(planned: PlannedJob, owner: JobOwner): Record<string, string> {
  const tags: Record<(typeof JOB_TAGS)[number], string> = {
    [PROJECT_TAG.key]: PROJECT_TAG.value,
    runKey: tagValue(planned.request.runKey),
    repository: tagValue(owner.repository),
    run: tagValue(owner.runId),
  };
  return tags;
}

/** A job as Batch describes it. */
export function jobOf(detail: JobDetail, manifest: EnvironmentManifest): Job {
  const { jobId = '', jobName = '', status = 'SUBMITTED', tags = {} } = detail;
  const owner = tags.repository && `${tags.repository}, run ${tags.run}`;
  const stream = logStreamsOf(detail).at(-1);
  const { region, logGroup } = manifest;
  return {
    jobId,
    jobName,
    status,
    statusReason: isTerminal(status) ? lastWords(detail) : (detail.statusReason ?? null),
    parameters: detail.parameters ?? {},
    createdAt: dateOf(detail.createdAt),
    startedAt: dateOf(detail.startedAt),
    stoppedAt: dateOf(detail.stoppedAt),
    ...(owner && { owner }),
    ...(detail.statusReason?.startsWith(OUR_WORDS) && { endedByUs: true }),
    links: {
      job: jobPage(region, jobId),
      ...(stream && logGroup && { log: logPage(region, logGroup, stream) }),
    },
  };
}

/** Log streams of all attempts that have one, oldest first: a retried job starts a new one. */
export function logStreamsOf({ attempts = [], container }: JobDetail): string[] {
  const containers = [...attempts.map((attempt) => attempt.container), container];
  return [...new Set(containers.flatMap((one) => one?.logStreamName || []))];
}

export function dateOf(milliseconds: number | undefined): Date | null {
  return milliseconds ? new Date(milliseconds) : null;
}

/** Batch's reason is often only "Essential container in task exited"; the container tells more. */
function lastWords({ statusReason, container, status }: JobDetail): string | null {
  const failed = status === 'FAILED' && container?.exitCode;
  const words = [statusReason, container?.reason, failed && `exit code ${container.exitCode}`];
  return [...new Set(words.filter(Boolean))].join('; ') || null;
}

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
function tagValue(text: string): string {
  return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}
