import type { ReportModel } from '../model/model.ts';
import type { Report, Section } from '../section.ts';
import { changes, charts } from './charts.ts';
import { allCells, clients, flaggedCells, otherCells } from './comparison.ts';
import { costChanges, costs } from './costs.ts';
import { figures, matrices, standing } from './figures.ts';
import { latencies, latencyFigures, runnerMetrics } from './latency.ts';
import { limits, method, verdictCounts } from './method.ts';
import { nextStep } from './next-steps.ts';
import { howToReproduce } from './reproduce.ts';
import { requests } from './requests.ts';
import { sweep } from './sweep.ts';
import { builds, coverageSection, environment, rawData, timeAndCost } from './the-run.ts';
import { failedJobs, notes, troubles } from './troubles.ts';
import { trust } from './trust.ts';

/** All sections of a report, in its order. Each makes none, one or several; each says in which reports it stands. */
const SECTIONS: readonly ((model: ReportModel) => Section[])[] = [
  clients,
  costChanges,
  nextStep,
  flaggedCells,
  allCells,
  failedJobs,
  verdictCounts,
  coverageSection,
  trust,
  otherCells,
  changes,
  standing,
  matrices,
  latencies,
  costs,
  requests,
  runnerMetrics,
  sweep,
  charts,
  troubles,
  notes,
  figures,
  latencyFigures,
  limits,
  environment,
  builds,
  method,
  rawData,
  timeAndCost,
  howToReproduce,
];

/** What a report of a run consists of. */
export function sectionsOf(model: ReportModel, report: Report): Section[] {
  return SECTIONS.flatMap((make) => make(model)).filter((section) => section.in.includes(report));
}
