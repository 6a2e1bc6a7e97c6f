import { COST_WORDS, isCostRegression } from '../../contract/comparison.ts';
import { INTERRUPTED } from '../../contract/runner-output.ts';
import { VERDICTS, wasCalled } from '../../contract/verdicts.ts';
import { counted, listed, some } from '../format.ts';
import type { ComparisonSummary, ReportedCell } from '../model/comparison.ts';
import type { ReportModel } from '../model/model.ts';
import { listRows, type Name, type Section } from '../section.ts';
import { isOfCommandLine, type Reproduction, reproduction, settingOf } from './reproduce.ts';

/** Cells that a sentence names before it sums up. */
const NAMED = 3;

/** What a reader should do now, and what to type for it. */
export function nextStep(model: ReportModel): Section[] {
  const [first, ...rows] = listRows((name) => nextSteps(model, name));
  if (first === undefined) return [];
  const again = rerun(model);
  return [
    {
      id: 'next-step',
      in: ['summary', 'comment', 'page', 'terminal'],
      isFinding: true,
      label: 'Next step:',
      intro: first.cells[0]!.words!,
      rows,
      ...(again && {
        typed: { what: `${again.how}, to measure these again:`, lines: again.lines },
      }),
      rank: -2,
    },
  ];
}

/** Sentences, the most urgent first; never none for a comparison. */
export function nextSteps(model: ReportModel, name: Name): string[] {
  const { comparison } = model;
  const steps = [
    ...(comparison ? ofComparison(comparison, model, name) : []),
    ...ofFailures(model, name),
    ...(model.state === 'interrupted' ? ['Run the rest again: it was interrupted.'] : []),
  ];
  return steps.length > 0 || comparison === null ? steps : [nothing(model)];
}

/** What to type to measure again what is worth it; null when that is nothing, or all. */
export function rerun(model: ReportModel): Reproduction | null {
  const cells = model.comparison?.cells ?? [];
  const wanted = cells.filter(({ verdict }) => VERDICTS[verdict].isWorthARerun);
  if (wanted.length === 0 || wanted.length === cells.length) return null;
  return reproduction(model, {
    instanceTypes: distinct(wanted.map((cell) => cell.instanceType)),
    s3Clients: distinct(wanted.map((cell) => cell.s3Client)),
    workloads: distinct(wanted.map((cell) => cell.workload)),
  });
}

function ofComparison(comparison: ComparisonSummary, model: ReportModel, name: Name): string[] {
  const { againstItself, cells, clients, counts, provisional } = comparison;
  const costs = comparison.costs.filter(isCostRegression);
  const flagged = [...cells, ...clients].filter(wasCalled).length + costs.length;
  const isSlower = [...cells, ...clients].some(isSlowdown);
  const unclear = counts.inconclusive + counts.insufficient;
  return [
    counts.couldNotBeJudged > 0 && couldNotBeJudged(comparison, model, name),
    provisional &&
      'Wait for the other instance types: verdicts may change until they have finished.',
    againstItself && flagged > 0 && falseFlag(flagged),
    !againstItself && isSlower && slower(comparison, name),
    !againstItself && costs.length > 0 && needMore(costs, name),
    counts.suspect > 0 &&
      'Compare both versions in one run, in turn on one host, before you draw conclusions from ' +
        `${counts.suspect === 1 ? 'the suspect cell' : `the ${counts.suspect} suspect cells`}.`,
    // A larger budget is no help where somebody ended the run.
    counts.notReached > 0 &&
      model.state !== 'interrupted' &&
      `Compare the ${counts.notReached === 1 ? 'cell that was' : `${counts.notReached} cells that were`} not reached, ` +
        `with a larger budget (${name(settingOf(model, 'budget'))}) or fewer cells at once.`,
    unclear > 0 &&
      `Measure again the ${unclear === 1 ? 'cell' : counted(unclear, 'cell')} that stayed unclear, without the others: the fewer cells are ` +
        'tested together, the smaller the changes that can be shown.',
    counts.notComparable > 0 &&
      `See why ${counted(counts.notComparable, 'cell is', 'cells are')} not comparable.`,
  ].filter((step) => step !== false);
}

/** Of verdicts that may yet change, too. */
function isSlowdown({ verdict }: Pick<ReportedCell, 'verdict'>): boolean {
  return VERDICTS[verdict].isRegression;
}

function couldNotBeJudged({ cells }: ComparisonSummary, model: ReportModel, name: Name): string {
  const found = cells.filter(({ verdict }) => verdict === 'couldNotBeJudged');
  return (
    `Check whether ${cellsInWords(found, name)} became far slower or ${found.length === 1 ? 'hangs' : 'hang'}: the time for ` +
    `${found.length === 1 ? 'this cell' : 'these cells'} ran out before anything could be shown. If the limit was just too short, ` +
    `raise it (${name(settingOf(model, 'max-case-minutes'))}).`
  );
}

function slower({ cells, clients }: ComparisonSummary, name: Name): string {
  const found = cells.filter(isSlowdown);
  const whole = clients
    .filter(isSlowdown)
    .filter((line) => !found.some(({ s3Client }) => s3Client === line.s3Client));
  const names = [...new Set(whole.map(({ s3Client }) => s3Client))];
  const all = [
    ...(names.length > 0
      ? [`${listed(names.slice(0, NAMED).map((client) => name(client)))} as a whole`]
      : []),
    ...(found.length > 0 ? [cellsInWords(found, name)] : []),
  ];
  return `Look at what the change does to ${all.join(', and to ')}; if in doubt, measure again.`;
}

function cellsInWords(cells: readonly ReportedCell[], name: Name): string {
  const named = cells.map(
    ({ place, s3Client, workload }) => `${name(s3Client)} on ${name(workload)} (${name(place)})`,
  );
  return some(named, NAMED);
}

function needMore(costs: ComparisonSummary['costs'], name: Name): string {
  const needs = costs.map(
    ({ metric, s3Client }) => `${name(s3Client)} needs more ${COST_WORDS[metric]}`,
  );
  return `See why ${some(distinct(needs), NAMED)}; if in doubt, measure again.`;
}

function falseFlag(count: number): string {
  return (
    `Nothing changed, so ${count === 1 ? 'this is a false flag' : `these are ${count} false flags`}: ` +
    'find out what disturbed the host, or whether a cell is noisy.'
  );
}

function ofFailures(model: ReportModel, name: Name): string[] {
  const { groups, jobs, state } = model;
  // What a person has ended needs no search for the cause.
  const isAsked = (reason: string | null) => state === 'interrupted' && reason === INTERRUPTED;
  const failed = groups.flatMap(({ cases, instanceType }) =>
    cases.filter((one) => one.status === 'failed' && !isAsked(one.reason)).map(() => instanceType),
  );
  const failedJobs = jobs.filter((job) => job.status === 'FAILED' && !isAsked(job.reason));
  if (failed.length + failedJobs.length === 0) return [];
  const what =
    failed.length > 0 ? counted(failed.length, 'case') : counted(failedJobs.length, 'job');
  // A run on one's own machine leaves the log of each job in the folder of its result.
  const logs = jobs
    .filter(({ durationMs }) => durationMs !== null)
    .filter((job) => failed.includes(job.instanceType) || failedJobs.includes(job))
    .map(({ instanceType }) => name(`${instanceType}.log`));
  const have = logs.length === 1 ? 'has' : 'have';
  const where = `${listed(logs)}, next to the result, ${have} the complete output`;
  const isHere = isOfCommandLine(model) && logs.length > 0;
  return [`See why ${what} failed${isHere ? `: ${where}` : ''}.`];
}

function nothing({ comparison, machine, state }: ReportModel): string {
  if (state === 'running') return 'Wait: it is still running.';
  if (comparison?.cells.length === 0) return 'See why nothing was compared.';
  return machine?.matters
    ? 'Measure again when the machine is idle: smaller changes can be proven then.'
    : 'Nothing to do.';
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
