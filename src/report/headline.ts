import { isRankable, type RankableCase } from './cases.ts';
import { counted, figure, listed, percent } from './format.ts';
import type { ReportModel } from './model.ts';
import type { ClientStanding } from './standing.ts';
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
  const compared = model.standing.clients.filter((client) => client.toCeiling !== null);
  if (model.ceiling !== null && compared.length > 0) {
    return againstCeiling(compared, model.ceiling, name);
  }
  return model.standing.comparisons > 0 ? fastest(model, name) : soleFigures(cases, name);
}

function withoutFigures(model: ReportModel): string {
  if (model.counts.keptRuns > 0) return 'No case was measured to its end';
  return model.state === 'running' ? 'Nothing measured yet' : 'Nothing was measured';
}

function againstCeiling(compared: readonly ClientStanding[], ceiling: string, name: Name): string {
  const order = compared.toSorted((a, b) => shareOf(b) - shareOf(a));
  const [first, rest] = [order.slice(0, NAMED_IN_HEADLINE), order.slice(NAMED_IN_HEADLINE)];
  const equal = first.filter(isMostlyEqual).map((client) => name(client.s3Client));
  const ratios = first
    .filter((client) => !isMostlyEqual(client))
    .map((client, index) => {
      const of = equal.length > 0 ? 'it' : name(ceiling);
      const share = percent(shareOf(client));
      return index === 0
        ? `${name(client.s3Client)} reaches ${share} of ${of}`
        : `${name(client.s3Client)} ${share}`;
    });
  const parts = [
    equal.length > 0 &&
      `${listed(equal)} ${equal.length > 1 ? 'are' : 'is'} about equal to ${name(ceiling)}`,
    ratios.length > 0 && listed(ratios),
    rest.length > 0 && `${counted(rest.length, 'more S3 client')} ${spanOf(rest.map(shareOf))}`,
  ].filter((part) => part !== false);
  return `${parts.join('; ')}${ratios.length + rest.length > 0 ? ', at the median' : ''}`;
}

function shareOf(client: ClientStanding): number {
  return client.toCeiling?.median ?? 0;
}

function spanOf(shares: readonly number[]): string {
  const [least, most] = [percent(Math.min(...shares)), percent(Math.max(...shares))];
  return least === most ? least : `${least} to ${most}`;
}

/** In more than half of the comparisons the ranges overlap. */
function isMostlyEqual(client: ClientStanding): boolean {
  const { by, comparisons } = client.toCeiling!;
  return by.aboutEqual > comparisons / 2;
}

/** Which S3 clients won how many comparisons, and how many nobody won; without full stop. */
export function fastest(model: ReportModel, name: Name): string {
  const { comparisons, decided, tooFew, clients } = model.standing;
  const winners = clients
    .filter((client) => client.fastest > 0)
    .sort((a, b) => b.fastest - a.fastest)
    .map((client, index) =>
      index === 0
        ? `${name(client.s3Client)} is fastest in ${client.fastest} of ${counted(comparisons, 'comparison')}`
        : `${name(client.s3Client)} in ${client.fastest}`,
    );
  const open = comparisons - decided - tooFew;
  if (winners.length === 0) {
    return open > 0
      ? `No S3 client stands out: ranges overlap in ${open} of ${counted(comparisons, 'comparison')}`
      : `Too few kept runs to tell S3 clients apart`;
  }
  const overlap = open > 0 ? `; in ${open} the ranges of the fastest overlap` : '';
  return `${listed(winners)}${overlap}`;
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
