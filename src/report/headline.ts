import { EQUAL_WITHIN, LEAST_ROUNDS } from '../judge/client-ratio.ts';
import { counted, figure, listed, percent, percentSpan } from './format.ts';
import { type Beside, isRankable, type RankableCase } from './model/cases.ts';
import type { ReportModel } from './model/model.ts';
import type { Lead, Rank, Ranking, Standing } from './model/standing.ts';
import type { Name } from './section.ts';
import { verdictInWords } from './verdict-in-words.ts';

/** S3 clients that a headline names before it sums up the rest. */
const NAMED = 3;
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
  const { ranks } = ranking;
  const [first, ...others] = ranks;
  const top = first!.s3Clients;
  const over = overWhich(ranking, all);
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

/** The comparisons that a ranking is over; '' for the only one that there is. */
function overWhich({ comparisons, tooFew }: Ranking, all: number): string {
  const rounds = tooFew > 0 ? ` with at least ${LEAST_ROUNDS} rounds` : '';
  const whose = rounds + (comparisons < all - tooFew ? ' that all of them have' : '');
  if (comparisons > 1)
    return `, over ${whose && 'the '}${counted(comparisons, 'comparison')}${whose}`;
  return whose && `, in the only comparison${whose}`;
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
      ? `The fastest S3 clients cannot be told apart in ${open} of ${counted(comparisons, 'comparison')}`
      : `Too few kept runs to tell S3 clients apart`;
  }
  const others = [
    equal > 0 && `in ${equal} the fastest are equal within ±${percent(EQUAL_WITHIN)}`,
    open > 0 && `in ${open} the fastest cannot be told apart`,
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
