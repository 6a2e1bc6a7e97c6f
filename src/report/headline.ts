import { COST_WORDS, isCostRegression, type Verdict } from '../contract/comparison.ts';
import { VERDICT_NAMES, VERDICTS, wasJudged, wasTold } from '../contract/verdicts.ts';
import { EQUAL_WITHIN } from '../judge/client-ratio.ts';
import { FALSE_CHANGES_A_YEAR_OF_ALL } from '../stats/lasting-change.ts';
import { capital, change, counted, figure, listed, percent, percentSpan } from './format.ts';
import { type Beside, isRankable, type RankableCase } from './model/cases.ts';
import type { ComparedClient, ComparisonSummary } from './model/comparison.ts';
import type { ReportModel } from './model/model.ts';
import type { Lead, Rank, Ranking, Standing } from './model/standing.ts';
import type { Name } from './section.ts';

/** S3 clients, and verdicts after the first, that a headline names before it sums up the rest. */
const NAMED = 3;
const VERDICTS_NAMED = 4;
/** A range wider than this says nothing. */
const MOST_WITHIN = 0.5;

/** The finding in one sentence, without full stop. */
export function headline(model: ReportModel, name: Name): string {
  if (model.comparison !== null) return verdictInWords(model.comparison, name);
  const cases = model.groups.flatMap((group) => group.cases).filter(isRankable);
  if (cases.length === 0) return withoutFigures(model);
  if (model.standing.ranking !== null) return ranked(model.standing, model.standing.ranking, name);
  return model.standing.comparisons > 0 ? fastest(model, name) : soleFigures(cases, name);
}

function withoutFigures(model: ReportModel): string {
  if (model.counts.keptRuns > 0) return 'No case was measured to its end';
  return model.state === 'running' ? 'Nothing measured yet' : 'Nothing was measured';
}

/** Who is faster than whom, only where that was told, and how far the others may be apart. */
function ranked({ comparisons: all }: Standing, ranking: Ranking, name: Name): string {
  const { comparisons, ranks } = ranking;
  const [first, ...others] = ranks;
  const top = first!.s3Clients;
  const whose = comparisons < all ? ' that all of them have' : '';
  const over =
    comparisons > 1 ? `, over ${whose && 'the '}${counted(comparisons, 'comparison')}${whose}` : '';
  if (others.length === 0) return `${close(first!, name)}${over}`;
  const leads =
    top.length === 1 ? `${name(top[0]!)} is fastest` : `${close(first!, name)}, and fastest`;
  const named = others.slice(0, NAMED);
  const of = top.length === 1 ? 'it' : name(top[0]!);
  const shares = named.map((rank, index) => {
    const { ratio } = rank.toFirst!;
    const many = rank.s3Clients.length > 1;
    const who = many
      ? `${listed(rank.s3Clients.map((client) => name(client)))} (${apart(rank)})`
      : name(rank.s3Clients[0]!);
    return index === 0
      ? `${who} ${many ? 'reach' : 'reaches'} ${percent(ratio)} of ${of}`
      : `${who} ${percent(ratio)}`;
  });
  const rest = others
    .slice(NAMED)
    .flatMap(({ s3Clients, toFirst }) => s3Clients.map(() => toFirst!.ratio));
  const more =
    rest.length > 0 ? `, and ${counted(rest.length, 'more S3 client')} ${percentSpan(rest)}` : '';
  return `${leads}: ${listed(shares)}${more}${over}`;
}

/** Of clients of one rank: that they are equal, or that they cannot be told apart, and within what. */
function close(rank: Rank, name: Name): string {
  const who = listed(rank.s3Clients.map((client) => name(client)));
  return `${who} ${rank.within <= EQUAL_WITHIN ? 'are' : 'were'} ${apart(rank)}`;
}

function apart({ within }: Rank): string {
  if (within <= EQUAL_WITHIN) return `equal within ±${percent(within)}`;
  return `not told apart${within > MOST_WITHIN ? '' : `, within ±${percent(within)}`}`;
}

/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
export function fastest(model: ReportModel, name: Name): string {
  const { clients, comparisons, decided, equal, tooFew } = model.standing;
  const winners = clients
    .filter((client) => client.fastest > 0)
    .sort((a, b) => b.fastest - a.fastest)
    .map((client, index) =>
      index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${counted(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`,
    );
  const open = comparisons - decided - equal - tooFew;
  if (winners.length === 0 && equal === 0) {
    return open > 0
      ? `The fastest S3 clients are not told apart in ${open} of ${counted(comparisons, 'comparison')}`
      : `Too few kept runs to tell S3 clients apart`;
  }
  const others = [
    equal > 0 && `in ${equal} the fastest are equal within ±${percent(EQUAL_WITHIN)}`,
    open > 0 && `in ${open} the fastest are not told apart`,
  ].filter((words) => words !== false);
  return [...(winners.length > 0 ? [listed(winners)] : []), ...others].join('; ');
}

/** For one S3 client, or several without a workload in common. */
function soleFigures(cases: readonly RankableCase[], name: Name): string {
  // Requests are told of only where nothing was moved: two units make no range.
  const moving = cases.filter(({ unit }) => unit === 'Gb/s');
  const medians = (moving.length > 0 ? moving : cases).map((found) => found.throughput.median);
  const [least, most] = [figure(Math.min(...medians)), figure(Math.max(...medians))];
  const clients = [...new Set(cases.map((found) => found.s3Client))];
  const who =
    clients.length > NAMED
      ? counted(clients.length, 'S3 client')
      : listed(clients.map((client) => name(client)));
  const range = least === most ? least : `${least} to ${most}`;
  const did = moving.length > 0 ? `moved ${range} Gb/s` : `made ${range} requests/s`;
  return `${who} ${did}, at the median of each workload`;
}

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
    .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
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
    at < VERDICTS_NAMED || verdict === 'notReached' || others.length === VERDICTS_NAMED + 1;
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

/** What a client reaches of another, and from where to where that may be: `57 % (53–61)`; `≈` where it holds 100 %. */
export function shareWords({ interval, ratio, told }: Beside): string {
  const open = told === 'equal' || told === 'open' ? '≈ ' : '';
  const range = interval ? ` (${whole(interval[0])}–${whole(interval[1])})` : '';
  return `${open}${percent(ratio)}${range}${told === 'tooFew' ? ' ?' : ''}`;
}

function whole(ratio: number): string {
  const value = ratio * 100;
  return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}

/** Who is fastest in a comparison, or why nobody is. */
export function leadWords(lead: Lead | null, name: Name): string {
  if (lead === null) return '–';
  const { first, told, within } = lead;
  if (told === 'fastest') return name(first[0]!);
  if (told === 'tooFew') return 'too few to tell';
  const who = listed(first.map((one) => name(one)));
  if (told === 'equal') return `${who} equal, ±${percent(within ?? EQUAL_WITHIN)}`;
  const range = within === null || within > MOST_WITHIN ? '' : `, ±${percent(within)}`;
  return `${who} not told apart${range}`;
}
