import { createColors } from 'picocolors';
import { outcomeWords, shareWords } from './beside-words.ts';
import { type CaseSummary, STATUS_WORDS } from './cases.ts';
import { terminalText } from './escape.ts';
import { counted, figure, gigabits, percent } from './format.ts';
import { type CaseGroup, caseOf } from './groups.ts';
import { headline } from './headline.ts';
import { type ReportModel, troubledCases } from './model.ts';
import { nextSteps, rerun } from './next-steps.ts';
import { outcomeOf } from './standing.ts';
import { clientBlock, comparisonBlocks } from './terminal-comparisons.ts';
import { textTables, wrap } from './text-table.ts';
import { howSure } from './trust.ts';
import { coverage, lede, partial } from './words.ts';

type Colors = ReturnType<typeof createColors>;

/** Below this many columns nothing is laid out any narrower. */
const MIN_WIDTH = 40;
/** Failures and skips that are listed. */
const REASONS_SHOWN = 40;
/** Characters of what is to be typed. */
const MAX_COMMAND = 3000;

/**
 * The figures of a run for the end of a run in a terminal: a block for each instance type,
 * workloads down and S3 clients across, in several tables where one is wider than the terminal; of
 * a comparison, its cells with their verdicts.
 *
 * @param options.width columns of the terminal; lines are no longer (from 40 on), but for a command
 */
export function renderTable(
  model: ReportModel,
  options: { color: boolean; width: number },
): string {
  const colors = createColors(options.color);
  const width = Math.max(options.width, MIN_WIDTH);
  const warning = partial(model);
  const { comparison } = model;
  const blocks = [
    ...(comparison === null
      ? model.groups.map((group) => block(group, model, width, colors))
      : [
          ...clientBlock(comparison, width, colors),
          ...comparisonBlocks(comparison, model.places, width, colors),
        ]),
    ...reasons(model).map((lines) => lines.flatMap((line) => wrap(line, width, '  ')).join('\n')),
    wrap(`${headline(model, terminalText)}.`, width)
      .map(colors.bold)
      .join('\n'),
    wrap([coverage(model), ...lede(model, terminalText)].join(' '), width).join('\n'),
    ...howSure(model, terminalText).map((sentence) => wrap(sentence, width, '  ').join('\n')),
    ...steps(model, width),
    ...(warning ? [wrap(warning, width).map(colors.yellow).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function block(group: CaseGroup, model: ReportModel, width: number, colors: Colors): string {
  const title = terminalText(group.label, width);
  const s3Clients = model.s3Clients.filter((s3Client) =>
    group.cases.some((found) => found.s3Client === s3Client),
  );
  const workloads = model.workloads
    .map(({ name }) => name)
    .filter((name) => group.cases.some((found) => found.workload === name));
  const outcomes = workloads.map((name) =>
    outcomeOf(group.cases.filter((found) => found.workload === name)),
  );
  const names = ['', ...workloads.map((name) => terminalText(name))];
  const columns = s3Clients.map((s3Client) => [
    colors.bold(terminalText(s3Client)),
    ...workloads.map((name, index) => {
      const words = cell(caseOf(group, s3Client, name), colors);
      const outcome = outcomes[index];
      const isFastest = outcome?.told === 'fastest' && outcome.first[0] === s3Client;
      return isFastest ? colors.green(words) : words;
    }),
  ]);
  const tables = textTables(names, columns, width);
  if (model.turns === null) {
    const legend = colors.dim('median Gb/s ± spread × kept runs');
    return [`${colors.bold(colors.cyan(title))}\n${legend}`, ...tables].join('\n\n');
  }
  const of = model.reference === null ? '' : `; % of ${terminalText(model.reference)} (from–to)`;
  const legend = colors.dim(`median Gb/s${of}; ≈: 100 % is within`);
  const fastest = outcomes.flatMap((outcome, index) =>
    outcome === null || outcome.told === 'fastest'
      ? []
      : [`${names[index + 1]}: ${outcomeWords(outcome, terminalText)}`],
  );
  return [
    `${colors.bold(colors.cyan(title))}\n${legend}`,
    ...tables,
    ...(fastest.length > 0 ? [fastest.flatMap((line) => wrap(line, width, '  ')).join('\n')] : []),
  ].join('\n\n');
}

/** What to do, and what to type for it: a line that is not broken, so that it can be copied. */
function steps(model: ReportModel, width: number): string[] {
  const again = rerun(model);
  const next = nextSteps(model, terminalText);
  return [
    ...(next.length > 0 ? [wrap(`Next: ${next.join(' ')}`, width, '  ').join('\n')] : []),
    ...(again ? again.lines.map((line) => terminalText(line, MAX_COMMAND)) : []),
  ];
}

function cell(found: CaseSummary | undefined, colors: Colors): string {
  if (!found) return '';
  const { inRounds, status, throughput, toReference } = found;
  if (status === 'failed') return colors.red('failed');
  if (status !== 'measured') return colors.yellow(STATUS_WORDS[status]);
  if (!throughput) return colors.yellow('no run');
  if (inRounds.length > 0) {
    const share = toReference ? ` ${shareWords(toReference)}` : '';
    return `${figure(throughput.median)}${share}`.replaceAll('\u00a0', '');
  }
  const spread = throughput.spread === null ? '' : ` ±${percent(throughput.spread)}`;
  return `${figure(throughput.median)}${spread} ×${throughput.runs}`.replace('\u00a0', '');
}

/** Blocks of lines: why jobs and cases failed or were skipped, and what a job could not do for itself. */
function reasons(model: ReportModel): string[][] {
  const jobs = model.jobs
    .filter((job) => job.status === 'FAILED')
    .map((job) => `failed: job on ${job.instanceType}: ${job.reason ?? 'no reason given'}`);
  const troubled = troubledCases(model);
  const cases = troubled
    .filter(({ found }) => found.status !== 'skipped')
    .map(
      ({ group, found }) =>
        `${found.status}: ${group.label}, ${found.s3Client}, ${found.workload}: ` +
        `${found.reason ?? 'no reason given'}${ranBefore(found)}`,
    );
  const skips = skipped(troubled.filter(({ found }) => found.status === 'skipped'));
  const notes = model.jobs.flatMap((job) =>
    job.notes.map((note) => `note: on ${job.instanceType}: ${note}`),
  );
  const all = [...jobs, ...cases, ...skips, ...notes];
  const more = all.length - REASONS_SHOWN;
  const lines = all.slice(0, REASONS_SHOWN).map((line) => terminalText(line, 600));
  if (more > 0) lines.push(`and ${more} more, in result.json`);
  return lines.length > 0 ? [lines] : [];
}

/** A client skips a workload everywhere for the same reason: one line for both says enough. */
function skipped(cases: ReturnType<typeof troubledCases>): string[] {
  const bySkip = new Map<string, Set<string>>();
  for (const { found } of cases) {
    const why = `${found.s3Client}: ${found.reason ?? 'no reason given'}`;
    bySkip.set(why, (bySkip.get(why) ?? new Set()).add(found.workload));
  }
  return [...bySkip].map(([why, workloads]) => `skipped: ${why} (${[...workloads].join(', ')})`);
}

/** What a failed case measured before it failed. */
function ranBefore({ throughput }: CaseSummary): string {
  if (!throughput) return '';
  const runs = counted(throughput.runs, 'run');
  return ` (${runs} before that, median ${gigabits(throughput.median)})`;
}
