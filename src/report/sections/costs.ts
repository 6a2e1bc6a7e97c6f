import { COST_WORDS, type CostComparison } from '../../contract/comparison.ts';
import { COST_VERDICT_NAMES, COST_VERDICTS } from '../../contract/verdicts.ts';
import { change, counted, figure, listed, mebibytes, probability } from '../format.ts';
import type { CaseSummary } from '../model/cases.ts';
import type { ReportModel } from '../model/model.ts';
import type { Section, TableCell } from '../section.ts';
import { intervalCell } from './comparison.ts';
import { matrix } from './figures.ts';

/** What transfers cost the machine, where that was measured. */
export function costs({ comparison, groups }: ReportModel): Section[] {
  if (comparison !== null) return [];
  return groups.flatMap((group): Section[] => {
    const known = group.cases.filter(
      ({ cpuSecondsPerGigabyte, peakMemoryBytes, unit }) =>
        unit === 'Gb/s' && (cpuSecondsPerGigabyte !== null || peakMemoryBytes !== null),
    );
    if (known.length === 0) return [];
    return [
      {
        id: 'costs',
        in: ['summary', 'page', 'terminal'],
        title: (name) => `CPU and memory on ${name(group.label)}`,
        intro:
          'CPU seconds per GB (10⁹ bytes) · peak memory in MiB, of the program that runs the S3 client and all that it starts.',
        folded: true,
        ...matrix(known, costCell),
      },
    ];
  });
}

function costCell({ cpuSecondsPerGigabyte, peakMemoryBytes }: CaseSummary): TableCell {
  const cpu = cpuSecondsPerGigabyte === null ? '' : figure(cpuSecondsPerGigabyte);
  const memory = peakMemoryBytes === null ? '' : `${mebibytes(peakMemoryBytes)} MiB`;
  return {
    words: cpu || '?',
    value: cpuSecondsPerGigabyte,
    notes: [memory].filter(Boolean),
    brief: [cpu || '?', peakMemoryBytes === null ? '?' : mebibytes(peakMemoryBytes)].join(' · '),
    short: cpu || '?',
  };
}

/** Which costs make a regression, as requested. */
function watchedWords(lines: readonly CostComparison[]): string {
  const watched = new Set(
    lines.flatMap(({ isWatched, metric }) => (isWatched ? COST_WORDS[metric] : [])),
  );
  return watched.size > 0
    ? `A rise in ${listed([...watched])} counts as a regression, as requested.`
    : 'A rise does not count as a regression (see fail-on-metric).';
}

/** Whether S3 clients need more or less of the machine than before, each over all its workloads. */
export function costChanges({ comparison }: ReportModel): Section[] {
  const lines = comparison?.costs ?? [];
  if (lines.length === 0) return [];
  const byInterest = lines.toSorted(
    (a, b) => COST_VERDICT_NAMES.indexOf(a.verdict) - COST_VERDICT_NAMES.indexOf(b.verdict),
  );
  const isTold = lines.some(({ verdict }) => COST_VERDICTS[verdict].isChange);
  return [
    {
      id: 'cost-changes',
      in: isTold ? ['summary', 'comment', 'page', 'terminal'] : ['summary', 'page'],
      title: 'CPU and memory of S3 clients, each over all its workloads',
      intro: `CPU time and peak memory of the candidate compared with the baseline, for the same work. ${watchedWords(lines)}`,
      ...(isTold ? {} : { folded: true as const }),
      columns: [
        { head: 'Verdict' },
        { head: 'Change', isFigure: true },
        { head: 'Of', isName: true },
        { head: 'S3 client', isName: true },
        { head: 'Instance type', isWide: true },
        { head: '95 % interval', isFigure: true },
        { head: 'Over', isFigure: true, isWide: true },
        { head: 'Evidence', isFigure: true, isWide: true },
      ],
      rows: byInterest.map((line) => {
        const { mark, tone, word } = COST_VERDICTS[line.verdict];
        return {
          cells: [
            { words: word, mark, tone },
            { words: change(line.ratio), value: line.ratio, isStrong: true as const },
            { words: COST_WORDS[line.metric] },
            { name: line.s3Client },
            { name: line.instanceType },
            intervalCell(line.interval),
            { words: counted(line.cells, 'workload', 'workloads'), value: line.cells },
            { words: `p\u00a0${probability(line.adjustedP)}`, value: line.adjustedP },
          ],
        };
      }),
      rank: 0,
    },
  ];
}
