import type { JobState, RunProgress } from '../contract/run-progress.ts';
import { type Block, bullets, fitDocument, linkLine, reportBlocks } from './draw/markdown.ts';
import { markdownCode } from './escape.ts';
import { counted, duration, time } from './format.ts';
import type { ReportLink, ReportModel } from './model/model.ts';

/** GitHub takes 65,536 characters; a character is a byte or more. */
const MAX_BYTES = 60_000;

/** Longest name or reason from outside; the summary and the result have them whole. */
const MAX_NAME = 120;

/** How a run ended that has no result. */
export interface RunEnd {
  kind: 'cancelled' | 'invalidInput' | 'infrastructureFailure';
  /** Text from outside; null when there is nothing to say. */
  reason: string | null;
  links: readonly ReportLink[];
}

const ENDS: Readonly<Record<RunEnd['kind'], { headline: string; next: string }>> = {
  cancelled: {
    headline: 'Cancelled before anything was measured',
    next: 'Start the benchmark again when you need it.',
  },
  invalidInput: {
    headline: 'Not started: the request cannot be carried out',
    next: 'Correct the request and try again.',
  },
  infrastructureFailure: {
    headline: 'Nothing was measured: the infrastructure failed',
    next: 'This says nothing about the change. See the log, then try again.',
  },
};

/**
 * The report of a run as a comment on a pull request, of at most 60,000 bytes. Nothing in it
 * that comes from outside is read as Markdown, HTML, mention or reference.
 */
export function pullRequestComment(model: ReportModel): string {
  return comment(reportBlocks(model, 'comment', name));
}

/** What the comment says before there is a result. */
export function progressComment(progress: RunProgress, links: readonly ReportLink[]): string {
  return comment(progressBlocks(progress, links));
}

/** What the comment says when there will be no result. */
export function endedComment(end: RunEnd): string {
  const { headline, next } = ENDS[end.kind];
  return comment([
    `**${headline}.**`,
    ...(end.reason === null ? [] : [markdownCode(end.reason, 2000)]),
    `**Next step:** ${next}`,
    ...linkLine(end.links),
  ]);
}

function comment(blocks: readonly Block[]): string {
  return fitDocument(['## S3 Benchmarks', ...blocks], MAX_BYTES);
}

function name(text: string): string {
  return markdownCode(text, MAX_NAME);
}

const STATES: Readonly<Record<JobState['state'], string>> = {
  toCome: '⚪ to come',
  waiting: '🟡 waits for a machine',
  running: '🔵 running',
  succeeded: '✅ done',
  failed: '❌ failed',
};

/** Jobs that are listed; the rest is counted. */
const JOBS_SHOWN = 40;

/** Blocks of Markdown: where the run is, and what it waits for. */
function progressBlocks(progress: RunProgress, links: readonly ReportLink[]): string[] {
  const { jobs, queuedBehind, runKey, startedAt, updatedAt } = progress;
  const more = jobs.length - JOBS_SHOWN;
  const passed = duration(Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt)));
  const lines = jobs.slice(0, JOBS_SHOWN).map(jobInWords);
  return [
    `**${progressHeadline(progress)}.**`,
    ...(queuedBehind ? [queue(queuedBehind)] : []),
    bullets([...lines, ...(more > 0 ? [`and ${counted(more, 'more instance type')}`] : [])]),
    `As of ${time(updatedAt)}, ${passed} after the start; run ${name(runKey)}. This comment is kept up to date.`,
    ...linkLine(links),
  ].filter((block) => block !== '');
}

function progressHeadline({ jobs, queuedBehind }: RunProgress): string {
  const done = jobs.filter(({ state }) => state === 'succeeded' || state === 'failed').length;
  const of = `${done} of ${counted(jobs.length, 'instance type')} done`;
  const current = jobs.find(({ state }) => state === 'running' || state === 'waiting');
  if (queuedBehind !== null) return `Queued; ${of}`;
  if (current === undefined) return done === jobs.length ? `Finishing; ${of}` : `Starting; ${of}`;
  const doing = current.state === 'running' ? 'Measuring on' : 'Waiting for a machine of type';
  return `${doing} ${name(current.instanceType)}; ${of}`;
}

function queue({ job, owner }: NonNullable<RunProgress['queuedBehind']>): string {
  const whose = owner === null ? '' : ` of ${name(owner)}`;
  return `One machine measures at a time: this run begins when job ${name(job)}${whose} has ended.`;
}

function jobInWords({ cases, instanceType, reason, state }: JobState): string {
  const far = cases === null ? '' : `, ${farInWords(cases)}`;
  return `${name(instanceType)}: ${STATES[state]}${far}${reason === null ? '' : `: ${name(reason)}`}`;
}

function farInWords({ confirming, done, total }: NonNullable<JobState['cases']>): string {
  if (!confirming) return `${done} of ${counted(total, 'case')}`;
  return `following up what stands out: ${done} so far of ${counted(total, 'case')}`;
}
