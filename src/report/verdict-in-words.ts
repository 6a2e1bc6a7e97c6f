import { COST_WORDS, isCostRegression, type Verdict } from '../contract/comparison.ts';
import {
  COST_VERDICTS,
  VERDICT_NAMES,
  VERDICTS,
  wasJudged,
  wasTold,
} from '../contract/verdicts.ts';
import { FALSE_CHANGES_A_YEAR_OF_ALL } from '../stats/lasting-change.ts';
import { capital, change, counted, listed } from './format.ts';
import type { ComparedClient, ComparisonSummary } from './model/comparison.ts';
import type { Name } from './section.ts';

/** S3 clients or costs, and verdicts after the first, that the sentence names before it sums up the rest. */
const NAMED = 3;
const VERDICTS_NAMED = 4;

/**
 * What a comparison comes to in one sentence, without full stop: S3 clients that changed over all their
 * workloads, then the cells by verdict. Cells that could not be judged go before everything.
 */
export function verdictInWords(comparison: ComparisonSummary, name: Name): string {
  const { againstItself, counts, provisional } = comparison;
  const kind = [againstItself && 'A/A run', provisional && 'provisional'].filter(
    (word) => word !== false,
  );
  const clients = clientsInWords(comparison, name);
  const cells = cellsInWords(comparison);
  const isCellsFirst = counts.couldNotBeJudged > 0 || clients === '';
  const costs = costsInWords(comparison, name);
  const isCostsFirst = comparison.costs.some(isCostRegression);
  const throughput = isCellsFirst ? [cells, clients] : [clients, cells];
  const parts = isCostsFirst ? [costs, ...throughput] : [...throughput, costs];
  const sentence = parts.filter((part) => part !== '').join('; ');
  if (kind.length > 0) return capital(`${kind.join(', ')}: ${sentence}`);
  // A name is written as it is.
  return isCellsFirst && !isCostsFirst ? capital(sentence) : sentence;
}

/** Those that changed: `crt-c slower over 12 workloads (−5.1 %)`; '' for none. */
function clientsInWords({ cells, clients }: ComparisonSummary, name: Name): string {
  const changed = clients.filter((line) => wasTold(line) && line.verdict !== 'unchanged');
  const groups = [
    ...Map.groupBy(changed, ({ s3Client, verdict }) => `${verdict} ${s3Client}`).values(),
  ];
  const types = new Set([...cells, ...clients].map(({ instanceType }) => instanceType));
  const named = groups.slice(0, NAMED).map((lines) => clientInWords(lines, types.size > 1, name));
  const more = groups.slice(NAMED);
  const rest = new Set(more.flatMap((lines) => lines.map(({ s3Client }) => s3Client))).size;
  return listed(rest > 0 ? [...named, `${counted(rest, 'more S3 client')} changed`] : named);
}

/** @param lines of one S3 client that came to the same, on one instance type or several */
function clientInWords(lines: readonly ComparedClient[], tellsType: boolean, name: Name): string {
  const [first] = lines as [ComparedClient];
  const what = `${name(first.s3Client)} ${VERDICTS[first.verdict].word}`;
  if (lines.length > 1) {
    const ratios = lines.map(({ ratio }) => ratio);
    const span = [Math.min(...ratios), Math.max(...ratios)].map(change);
    return `${what} on ${counted(lines.length, 'instance type')} (${span.join(' to ')})`;
  }
  const where = tellsType ? ` on ${name(first.instanceType)}` : '';
  return `${what} over ${overWords(first)}${where} (${change(first.ratio)})`;
}

/** What a line of an S3 client is over: `12 workloads`. */
export function overWords({ cells, of }: Pick<ComparedClient, 'cells' | 'of'>): string {
  return counted(cells, of);
}

/** What S3 clients need more or less of, by as much as counts: `crt-c +18.0 % CPU`; '' for nothing. */
function costsInWords({ costs }: ComparisonSummary, name: Name): string {
  const changed = costs
    .filter(({ verdict }) => COST_VERDICTS[verdict].isCalled)
    .toSorted((a, b) => b.ratio - a.ratio);
  const named = changed
    .slice(0, NAMED)
    .map(
      ({ metric, ratio, s3Client }) => `${name(s3Client)} ${change(ratio)} ${COST_WORDS[metric]}`,
    );
  const more = changed.length - NAMED;
  return listed(more > 0 ? [...named, `${counted(more, 'more change')} in costs`] : named);
}

function cellsInWords(comparison: ComparisonSummary): string {
  const { cells, counts } = comparison;
  if (cells.length === 0) return 'nothing was compared';
  const [first, finding] = findingOf(comparison);
  const others = VERDICT_NAMES.filter((verdict) => verdict !== first && counts[verdict] > 0);
  // Of cells that were not reached the reader must know, however many verdicts there are.
  const isNamed = (verdict: Verdict, at: number) =>
    at < VERDICTS_NAMED || VERDICTS[verdict].isUndone || others.length === VERDICTS_NAMED + 1;
  const rest = others.filter((verdict, at) => !isNamed(verdict, at));
  const left = rest.reduce((sum, verdict) => sum + counts[verdict], 0);
  return [
    finding,
    ...others
      .filter(isNamed)
      .map((verdict) => countInWords(counts[verdict], VERDICTS[verdict].word)),
    ...(left > 0 ? [countInWords(left, left === 1 ? 'other' : 'others')] : []),
  ].join(', ');
}

/** On one line. */
function countInWords(count: number, words: string): string {
  return counted(count, words, words).replaceAll(' ', '\u00a0');
}

/** What the sentence begins with, and the verdict that it tells. */
function findingOf({
  cells,
  clients,
  counts,
  separate,
}: ComparisonSummary): [Verdict | null, string] {
  const all = counted(cells.length, 'cell');
  const undone = counts.couldNotBeJudged;
  if (undone > 0 && undone < cells.length) {
    return ['couldNotBeJudged', `${undone} of ${all} ${VERDICTS.couldNotBeJudged.word}`];
  }
  // "None slower" would read as good news.
  if (!cells.some(wasTold)) {
    const alone = clients.some(wasTold) ? ' alone' : '';
    return [undone > 0 ? 'couldNotBeJudged' : null, `none of ${all} could be judged${alone}`];
  }
  // What was not measured in turn is never called slower.
  const worst = VERDICT_NAMES.filter((one) => VERDICTS[one].isRegression && counts[one] > 0);
  const first = separate ? 'suspect' : (worst[0] ?? 'slower');
  const { word } = VERDICTS[first];
  if (counts[first] > 0) return [first, `${counts[first]} of ${all} ${word}`];
  // Nor is anything said of cells of which nothing is known.
  const known = cells.filter(separate ? wasTold : wasJudged).length;
  const them = known < cells.length ? counted(known, 'judged cell') : all;
  const isClientSlower = clients.some(({ verdict }) => VERDICTS[verdict].isRegression);
  return [first, `${isClientSlower ? 'no single one' : 'none'} of ${them} ${word}`];
}

/** What is to be expected of nightly changes where nothing changed. */
export function falseChanges(cells: number): string {
  return (
    `However many cells there are, at most ${FALSE_CHANGES_A_YEAR_OF_ALL} changes a year are reported for all ` +
    `${counted(cells, 'cell')} together when nothing changed, if nights are as noisy as they appear.`
  );
}
