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
import { fastestOf } from './standing.ts';
import { rankOf } from './verdicts.ts';

/** After all verdicts that say more than that nothing stood out. */
const RANK = rankOf('notFlagged') - 0.5;

/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
export function matrixSections(model: ReportModel, name: Name): Section[] {
  return model.comparison === null
    ? model.groups.map((group) => throughputs(group, name))
    : verdicts(model.comparison.cells, model, name);
}

function throughputs(group: CaseGroup, name: Name): Section {
  const intro = 'Median Gb/s ± spread; **bold**: fastest, with no range overlapping.';
  const title = `## ${name(group.label)}`;
  const fastest = new Map(
    [...Map.groupBy(group.cases, (found) => found.workload)].map(([workload, cases]) => [
      workload,
      fastestOf(cases),
    ]),
  );
  const words = (found: CaseSummary) =>
    found.s3Client === fastest.get(found.workload)
      ? `**${throughputCell(found)}**`
      : throughputCell(found);
  return matrix({ title, intro }, group.cases, words, name);
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
): Section {
  const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(byS3Client);
  const rows = [...Map.groupBy(found, (one) => one.workload)].map(([workload, ofWorkload]) => [
    name(workload),
    ...s3Clients.map((s3Client) => {
      const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
      return one === undefined ? '' : words(one);
    }),
  ]);
  const head = ['Workload', ...s3Clients.map((s3Client) => name(s3Client))];
  return {
    ...frame,
    folded: false,
    head: tableHead(head, `l${'r'.repeat(s3Clients.length)}`),
    rows: rows.map(tableRow),
    rank: RANK,
  };
}

function throughputCell({ implausible, ofLineRate, status, throughput }: CaseSummary): string {
  const state = status === 'failed' ? '❌ failed' : STATUS_WORDS[status];
  if (!throughput) return status === 'measured' ? 'no kept run' : state;
  const spread = throughput.spread === null ? 'one run' : `± ${percent(throughput.spread)}`;
  return [
    `${figure(throughput.median)} ${spread}`,
    ...(ofLineRate === null ? [] : [`${percent(ofLineRate)} of line rate`]),
    ...(implausible > 0 ? ['⚠️ implausible'] : []),
    ...(status === 'measured' ? [] : [state]),
  ].join('<br>');
}
