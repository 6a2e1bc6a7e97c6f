import { counted, figure, listed, percent } from './format.ts';
import type { ReportModel } from './model.ts';
import type { ClientStanding } from './standing.ts';

/**
 * Writes a name from outside in the markup of a renderer. The sentences here hold no other text
 * from outside, and no sign that Markdown or HTML would read as markup.
 */
export type Name = (text: string) => string;

/** S3 clients that the headline names before it sums up the rest. */
const NAMED_IN_HEADLINE = 3;

/** The finding in one sentence, without full stop. */
export function headline(model: ReportModel, name: Name): string {
  const measured = model.standing.clients.filter((client) => client.counts.measured > 0);
  const compared = measured.filter((client) => client.toCeiling !== null);
  if (model.counts.keptRuns === 0) {
    return model.state === 'running' ? 'Nothing measured yet' : 'Nothing was measured';
  }
  if (model.ceiling !== null && compared.length > 0) {
    return againstCeiling(compared, model.ceiling, name);
  }
  if (model.standing.comparisons > 0) return fastest(model, name);
  return soleFigures(model, name);
}

function againstCeiling(compared: ClientStanding[], ceiling: string, name: Name): string {
  const order = compared.toSorted((a, b) => b.toCeiling!.median - a.toCeiling!.median);
  const first = order.slice(0, NAMED_IN_HEADLINE);
  const rest = order.slice(NAMED_IN_HEADLINE);
  const equal = first.filter(isMostlyEqual).map((client) => name(client.s3Client));
  const ratios = first.filter((client) => !isMostlyEqual(client));
  const parts: string[] = [];
  if (equal.length > 0) {
    parts.push(
      `${listed(equal)} ${equal.length > 1 ? 'are' : 'is'} about equal to ${name(ceiling)}`,
    );
  }
  if (ratios.length > 0) {
    const of = equal.length > 0 ? 'it' : name(ceiling);
    const [one, ...others] = ratios.map((client) => [
      name(client.s3Client),
      percent(client.toCeiling!.median),
    ]);
    parts.push(
      listed([
        `${one![0]} reaches ${one![1]} of ${of}`,
        ...others.map(([client, share]) => `${client} ${share}`),
      ]),
    );
  }
  if (rest.length > 0) {
    const [most, least] = [rest[0]!, rest.at(-1)!].map((client) => client.toCeiling!.median);
    const range = most === least ? percent(most!) : `${percent(least!)} to ${percent(most!)}`;
    parts.push(`${counted(rest.length, 'more S3 client')} ${range}`);
  }
  return `${parts.join('; ')}${ratios.length + rest.length > 0 ? ', at the median' : ''}`;
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

function soleFigures(model: ReportModel, name: Name): string {
  const medians = model.groups
    .flatMap((group) => group.cases)
    .flatMap((found) => found.throughput?.median ?? []);
  const [least, most] = [figure(Math.min(...medians)), figure(Math.max(...medians))];
  const range = least === most ? least : `${least} to ${most}`;
  const clients = model.standing.clients
    .filter((client) => client.counts.measured + client.counts.failed > 0)
    .map((client) => name(client.s3Client));
  const who = clients.length > 3 ? counted(clients.length, 'S3 client') : listed(clients);
  return `${who} moved ${range} Gb/s, at the median of each workload`;
}
