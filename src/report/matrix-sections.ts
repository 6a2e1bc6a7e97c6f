import { outcomeWords, shareWords } from './beside-words.ts';
import { type CaseSummary, STATUS_WORDS } from './cases.ts';
import { rateWords, verdictAndChange } from './comparison-sections.ts';
import type { ComparedCell } from './comparison-summary.ts';
import type { Section } from './document.ts';
import { figure, percent } from './format.ts';
import type { CaseGroup } from './groups.ts';
import type { Name } from './headline.ts';
import { tableHead, tableRow } from './markdown.ts';
import type { ReportModel } from './model.ts';
import { byS3Client } from './order.ts';
import { outcomeOf } from './standing.ts';
import { rankOf } from './verdicts.ts';

/** After all verdicts that say more than that nothing stood out. */
const RANK = rankOf('notFlagged') - 0.5;

/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
export function matrixSections(model: ReportModel, name: Name): Section[] {
  return model.comparison === null
    ? model.groups.map((group) => throughputs(group, model, name))
    : verdicts(model.comparison.cells, model, name);
}

function throughputs(group: CaseGroup, { reference, turns }: ReportModel, name: Name): Section {
  const title = `## ${name(group.label)}`;
  const outcomes = new Map(
    [...Map.groupBy(group.cases, (found) => found.workload)].map(([workload, cases]) => [
      workload,
      outcomeOf(cases),
    ]),
  );
  const words = (found: CaseSummary) => {
    const outcome = outcomes.get(found.workload);
    const isFastest = outcome?.told === 'fastest' && outcome.first[0] === found.s3Client;
    const cell = throughputCell(found);
    return isFastest ? `**${cell}**` : cell;
  };
  if (turns === null) {
    const intro = 'Median Gb/s ± spread; **bold**: fastest, with no range overlapping.';
    return matrix({ title, intro }, group.cases, words, name);
  }
  const of = reference === null ? '' : `, and what it is of ${name(reference)} (from–to)`;
  const intro = `Median Gb/s${of}; **bold**: told to be fastest; ≈: 100 % is within.`;
  const fastest = {
    head: 'Fastest',
    words: (workload: string) => outcomeWords(outcomes.get(workload) ?? null, name),
  };
  return matrix({ title, intro }, group.cases, words, name, fastest);
}

function verdicts(cells: readonly ComparedCell[], model: ReportModel, name: Name): Section[] {
  const order = new Map(model.workloads.map((workload, index) => [workload.name, index]));
  const sorted = cells.toSorted(
    (a, b) => (order.get(a.workload) ?? order.size) - (order.get(b.workload) ?? order.size),
  );
  const intro = 'Verdict and change of throughput; median Gb/s, baseline → candidate.';
  const words = (cell: ComparedCell) =>
    [verdictAndChange(cell), rateWords(cell)].filter(Boolean).join('<br>');
  return model.places.flatMap((place) => {
    const found = sorted.filter((cell) => cell.place === place);
    return found.length === 0
      ? []
      : [matrix({ title: `## ${name(place)}`, intro }, found, words, name)];
  });
}

/** @param found in the order of its workloads; at most one of each S3 client and workload is shown */
function matrix<Found extends { s3Client: string; workload: string }>(
  frame: Pick<Section, 'title' | 'intro'>,
  found: readonly Found[],
  words: (one: Found) => string,
  name: Name,
  last: { head: string; words: (workload: string) => string } | null = null,
): Section {
  const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(byS3Client);
  const rows = [...Map.groupBy(found, (one) => one.workload)].map(([workload, ofWorkload]) => [
    name(workload),
    ...s3Clients.map((s3Client) => {
      const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
      return one === undefined ? '' : words(one);
    }),
    ...(last ? [last.words(workload)] : []),
  ]);
  const names = s3Clients.map((s3Client) => name(s3Client));
  const head = ['Workload', ...names, ...(last ? [last.head] : [])];
  return {
    ...frame,
    folded: false,
    head: tableHead(head, `l${'r'.repeat(s3Clients.length)}${last ? 'l' : ''}`),
    rows: rows.map(tableRow),
    rank: RANK,
  };
}

function throughputCell(found: CaseSummary): string {
  const { implausible, inRounds, ofLineRate, status, throughput, toReference } = found;
  const state = status === 'failed' ? '❌ failed' : STATUS_WORDS[status];
  if (!throughput) return status === 'measured' ? 'no kept run' : state;
  const spread = throughput.spread === null ? 'one run' : `± ${percent(throughput.spread)}`;
  return [
    inRounds.length > 0 ? figure(throughput.median) : `${figure(throughput.median)} ${spread}`,
    ...(inRounds.length > 0 && toReference ? [shareWords(toReference)] : []),
    ...(ofLineRate === null ? [] : [`${percent(ofLineRate)} of line rate`]),
    ...(implausible > 0 ? ['⚠️ implausible'] : []),
    ...(status === 'measured' ? [] : [state]),
  ].join('<br>');
}
