import { EQUAL_WITHIN } from '../stats/client-ratio.ts';
import { MOST_WITHIN } from './beside-words.ts';
import { isRankable, type RankableCase } from './cases.ts';
import { counted, figure, listed, percent } from './format.ts';
import type { ReportModel } from './model.ts';
import type { Rank, Ranking, Standing } from './standing.ts';
import { verdictInWords } from './verdict-in-words.ts';

/**
 * Writes a name from outside in the markup of a renderer. The sentences here hold no other text
 * from outside, and no sign that Markdown or HTML would read as markup.
 */
export type Name = (text: string) => string;

/** S3 clients that the headline names before it sums up the rest. */
const NAMED_IN_HEADLINE = 3;

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
  const named = others.slice(0, NAMED_IN_HEADLINE);
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
    .slice(NAMED_IN_HEADLINE)
    .flatMap(({ s3Clients, toFirst }) => s3Clients.map(() => toFirst!.ratio));
  const more =
    rest.length > 0 ? `, and ${counted(rest.length, 'more S3 client')} ${spanOf(rest)}` : '';
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

function spanOf(shares: readonly number[]): string {
  const [least, most] = [percent(Math.min(...shares)), percent(Math.max(...shares))];
  return least === most ? least : `${least} to ${most}`;
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
      ? `No S3 client stands out: the fastest are not told apart in ${open} of ${counted(comparisons, 'comparison')}`
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
  const medians = cases.map((found) => found.throughput.median);
  const [least, most] = [figure(Math.min(...medians)), figure(Math.max(...medians))];
  const clients = [...new Set(cases.map((found) => found.s3Client))];
  const who =
    clients.length > NAMED_IN_HEADLINE
      ? counted(clients.length, 'S3 client')
      : listed(clients.map((client) => name(client)));
  const range = least === most ? least : `${least} to ${most}`;
  return `${who} moved ${range} Gb/s, at the median of each workload`;
}
