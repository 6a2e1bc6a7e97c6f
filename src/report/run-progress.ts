import type { ReportLink } from './context.ts';
import { counted, duration, time } from './format.ts';
import type { Name } from './headline.ts';
import { bullets, linkLine } from './markdown.ts';

/** How far a run is; text from outside in it is escaped by who shows it. */
export interface RunProgress {
  runKey: string;
  startedAt: string;
  /** When this was true; RFC 3339, as `startedAt`. */
  updatedAt: string;
  /** Somebody else's job that has to end first, and whose it is, as far as known. */
  queuedBehind: { job: string; owner: string | null } | null;
  /** In the order in which they run. */
  jobs: readonly JobProgress[];
  links: readonly ReportLink[];
}

export interface JobProgress {
  instanceType: string;
  state: 'toCome' | 'waiting' | 'running' | 'succeeded' | 'failed';
  /**
   * Cases, or cells of a comparison, that it has done; `confirming`: that stood out, and are or were followed
   * up. null before it tells.
   */
  cases: { done: number; total: number; confirming: boolean } | null;
  /** Why it waits or failed. */
  reason: string | null;
}

const STATES: Readonly<Record<JobProgress['state'], string>> = {
  toCome: '⚪ to come',
  waiting: '🟡 waits for a machine',
  running: '🔵 running',
  succeeded: '✅ done',
  failed: '❌ failed',
};

/** Jobs that are listed; the rest is counted. */
const JOBS_SHOWN = 40;

/** Blocks of Markdown: where the run is, and what it waits for. */
export function progressBlocks(progress: RunProgress, name: Name): string[] {
  const { jobs, links, queuedBehind, runKey, startedAt, updatedAt } = progress;
  const more = jobs.length - JOBS_SHOWN;
  const passed = duration(Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt)));
  const lines = jobs.slice(0, JOBS_SHOWN).map((job) => jobInWords(job, name));
  return [
    `**${progressHeadline(progress, name)}.**`,
    ...(queuedBehind ? [queue(queuedBehind, name)] : []),
    bullets([...lines, ...(more > 0 ? [`and ${counted(more, 'more instance type')}`] : [])]),
    `As of ${time(updatedAt)}, ${passed} after the start; run ${name(runKey)}. This comment is kept up to date.`,
    ...linkLine(links),
  ].filter((block) => block !== '');
}

function progressHeadline({ jobs, queuedBehind }: RunProgress, name: Name): string {
  const done = jobs.filter(({ state }) => state === 'succeeded' || state === 'failed').length;
  const of = `${done} of ${counted(jobs.length, 'instance type')} done`;
  const current = jobs.find(({ state }) => state === 'running' || state === 'waiting');
  if (queuedBehind !== null) return `Queued; ${of}`;
  if (current === undefined) return done === jobs.length ? `Finishing; ${of}` : `Starting; ${of}`;
  const doing = current.state === 'running' ? 'Measuring on' : 'Waiting for a machine of type';
  return `${doing} ${name(current.instanceType)}; ${of}`;
}

function queue({ job, owner }: NonNullable<RunProgress['queuedBehind']>, name: Name): string {
  const whose = owner === null ? '' : ` of ${name(owner)}`;
  return `One machine measures at a time: this run begins when job ${name(job)}${whose} has ended.`;
}

function jobInWords({ cases, instanceType, reason, state }: JobProgress, name: Name): string {
  const far = cases === null ? '' : `, ${farInWords(cases)}`;
  return `${name(instanceType)}: ${STATES[state]}${far}${reason === null ? '' : `: ${name(reason)}`}`;
}

function farInWords({ confirming, done, total }: NonNullable<JobProgress['cases']>): string {
  if (!confirming) return `${done} of ${counted(total, 'case')}`;
  return `following up what stands out: ${done} so far of ${counted(total, 'case')}`;
}
