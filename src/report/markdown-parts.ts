import {
  clientSection,
  flaggedSections,
  otherSections,
  verdictCounts,
} from './comparison-sections.ts';
import { costInWords } from './cost.ts';
import type { Block } from './document.ts';
import { counted, duration } from './format.ts';
import { headline, type Name } from './headline.ts';
import { bullets, details, linkLine, verbatim } from './markdown.ts';
import type { ReportModel } from './model.ts';
import { nextSteps, rerun } from './next-steps.ts';
import { reproduction } from './reproduce.ts';
import { failedJobs } from './troubles.ts';
import { howSure } from './trust.ts';
import { coverage, lede, partial, provenance } from './words.ts';

/** What job summary and comment begin with: the finding, what to do about it, and what it rests on. */
export function findings(model: ReportModel, name: Name): Block[] {
  const { comparison } = model;
  const again = rerun(model);
  const warning = partial(model);
  return [
    `**${headline(model, name)}.**`,
    ...(warning ? [`> ⚠️ ${warning}`] : []),
    ...(comparison ? clientSection(comparison, name) : []),
    ...nextStep(nextSteps(model, name)),
    ...(again ? [`${again.how}, to measure these again:`, verbatim(again.lines)] : []),
    ...(comparison ? flaggedSections(comparison, name) : []),
    ...failedJobs(model, name),
    ...(comparison ? verdictCounts(comparison) : []),
    [coverage(model), ...lede(model, name)].join(' '),
    ...(comparison ? [bullets(howSure(model, name)), ...otherSections(comparison, name)] : []),
  ].filter((block) => block !== '');
}

/** What they end with: time and cost, where the figures are, and how to get them again. */
export function closing(model: ReportModel, name: Name): string[] {
  const again = reproduction(model);
  return [
    ...timeAndCost(model),
    ...(again ? details('How to reproduce', [`${again.how}:`, verbatim(again.lines)]) : []),
    [provenance(model, name), ...linkLine(model.links)].join(' '),
  ];
}

function nextStep(steps: readonly string[]): string[] {
  const [first, ...others] = steps;
  if (first === undefined) return [];
  return [`**Next step:** ${first}`, ...(others.length > 0 ? [bullets(others)] : [])];
}

function timeAndCost({ cost, durationMs, jobs }: ReportModel): string[] {
  if (cost === null) return [];
  const machines = jobs.flatMap((job) => job.durationMs ?? []).reduce((sum, ms) => sum + ms, 0);
  const took = durationMs === null ? '' : `${duration(durationMs)} from start to end, `;
  return [
    `**Time and cost:** ${took}${duration(machines)} of it on ${counted(jobs.length, 'machine')}. ${costInWords(cost)}`,
  ];
}
