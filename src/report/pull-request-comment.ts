import type { ReportLink } from './context.ts';
import { type Block, fitDocument } from './document.ts';
import { markdownCode } from './escape.ts';
import { linkLine } from './markdown.ts';
import { closing, findings } from './markdown-parts.ts';
import { matrixSections } from './matrix-sections.ts';
import type { ReportModel } from './model.ts';
import { progressBlocks, type RunProgress } from './run-progress.ts';
import { troubles } from './troubles.ts';

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
    next: 'Ask for the benchmark again when it is wanted.',
  },
  invalidInput: {
    headline: 'Not started: the request cannot be carried out',
    next: 'Mend the request and ask again.',
  },
  infrastructureFailure: {
    headline: 'Nothing was measured: the infrastructure failed',
    next: 'This says nothing of the change. See the log, then ask again.',
  },
};

/**
 * The report of a run as a comment on a pull request, of at most 60,000 bytes. Nothing in it
 * that comes from outside is read as Markdown, HTML, mention or reference.
 *
 * @param progress when the run is still going on
 */
export function pullRequestComment(model: ReportModel, progress?: RunProgress): string {
  return comment([
    ...(progress ? progressBlocks(progress, name) : []),
    ...findings(model, name),
    ...(model.comparison === null ? matrixSections(model, name) : []),
    ...troubles(model, name),
    ...closing(model, name),
  ]);
}

/** What the comment says before there is a result. */
export function progressComment(progress: RunProgress): string {
  return comment(progressBlocks(progress, name));
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
