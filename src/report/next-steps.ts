import type { Verdict } from '../contract/comparison.ts';
import type { ComparisonSummary } from './comparison-summary.ts';
import { counted } from './format.ts';
import type { Name } from './headline.ts';
import type { ReportModel } from './model.ts';
import { type Reproduction, reproduction } from './reproduce.ts';

/** Cells that a sentence names before it sums up. */
const NAMED = 3;

const WORTH_A_RERUN: ReadonlySet<Verdict> = new Set([
  'slower',
  'failed',
  'suspect',
  'inconclusive',
  'insufficient',
]);

/** What a reader should do now, most urgent first; a sentence each, never none for a comparison. */
export function nextSteps(model: ReportModel, name: Name): string[] {
  const { comparison } = model;
  const steps = [
    ...(comparison ? ofComparison(comparison, name) : []),
    ...ofFailures(model, name),
    ...(model.state === 'interrupted' ? ['Run the rest again: it was interrupted.'] : []),
  ];
  return steps.length > 0 || comparison === null ? steps : [nothing(model)];
}

/** What to type to measure again what is worth it; null when that is nothing, or all. */
export function rerun(model: ReportModel): Reproduction | null {
  const cells = model.comparison?.cells ?? [];
  const wanted = cells.filter(({ verdict }) => WORTH_A_RERUN.has(verdict));
  if (wanted.length === 0 || wanted.length === cells.length) return null;
  return reproduction(model, {
    instanceTypes: distinct(wanted.map((cell) => cell.instanceType)),
    s3Clients: distinct(wanted.map((cell) => cell.s3Client)),
    workloads: distinct(wanted.map((cell) => cell.workload)),
  });
}

function ofComparison(comparison: ComparisonSummary, name: Name): string[] {
  const { againstItself, counts, provisional } = comparison;
  const flagged = counts.slower + counts.faster;
  const unclear = counts.inconclusive + counts.insufficient;
  return [
    provisional && 'Wait for the other instance types: verdicts may change until they are in.',
    againstItself && flagged > 0 && falseFlag(flagged),
    !againstItself && counts.slower > 0 && slower(comparison, name),
    counts.suspect > 0 &&
      'Compare both versions in one run, in turn on one host, before anything is made of ' +
        `${counts.suspect === 1 ? 'the suspect cell' : `the ${counts.suspect} suspect cells`}.`,
    unclear > 0 &&
      `Measure the ${unclear === 1 ? 'cell' : counted(unclear, 'cell')} that stayed unclear again, and alone: the fewer cells are ` +
        'tested together, the smaller a change can be shown.',
    counts.notComparable > 0 &&
      `See why ${counted(counts.notComparable, 'cell is', 'cells are')} not comparable.`,
  ].filter((step) => step !== false);
}

function slower({ cells }: ComparisonSummary, name: Name): string {
  const found = cells.filter(({ verdict }) => verdict === 'slower');
  const named = found
    .slice(0, NAMED)
    .map(
      ({ place, s3Client, workload }) => `${name(s3Client)} on ${name(workload)} (${name(place)})`,
    );
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
  return `Look at what the change does to ${named.join(', ')}${more}; measure again what is in doubt.`;
}

function falseFlag(count: number): string {
  return (
    `Nothing changed, so ${count === 1 ? 'this is a false flag' : `these are ${count} false flags`}: ` +
    'look for what disturbed the host, or for a noisy cell.'
  );
}

function ofFailures({ counts, jobs, trigger }: ReportModel, name: Name): string[] {
  const { failed, failedJobs } = counts;
  if (failed + failedJobs === 0) return [];
  const what = failed > 0 ? counted(failed, 'case') : counted(failedJobs, 'job');
  // A run on one's own machine leaves the log of each job in the folder of its result.
  const logs = jobs
    .filter(({ durationMs }) => durationMs !== null)
    .filter((job) => job.counts.failed > 0 || job.status === 'FAILED')
    .map(({ instanceType }) => name(`${instanceType}.log`));
  const have = logs.length === 1 ? 'has' : 'have';
  const where = `${inWords(logs)}, beside the result, ${have} all that was printed`;
  return [`See why ${what} failed${trigger === 'local' && logs.length > 0 ? `: ${where}` : ''}.`];
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

function nothing({ comparison, state }: ReportModel): string {
  if (state === 'running') return 'Wait: it is still running.';
  return comparison?.cells.length === 0 ? 'See why nothing was compared.' : 'Nothing to do.';
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
