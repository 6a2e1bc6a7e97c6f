import { EQUAL_WITHIN } from '../stats/client-ratio.ts';
import type { Beside } from './cases.ts';
import { listed, percent } from './format.ts';
import type { Name } from './headline.ts';
import type { Outcome } from './standing.ts';

/** A range wider than this says nothing. */
export const MOST_WITHIN = 0.5;

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
export function outcomeWords(outcome: Outcome | null, name: Name): string {
  if (outcome === null) return '–';
  const { first, told, within } = outcome;
  if (told === 'fastest') return name(first[0]!);
  if (told === 'tooFew') return 'too few to tell';
  const who = listed(first.map((one) => name(one)));
  if (told === 'equal') return `${who} equal, ±${percent(within ?? EQUAL_WITHIN)}`;
  const range = within === null || within > MOST_WITHIN ? '' : `, ±${percent(within)}`;
  return `${who} not told apart${range}`;
}
