import { counted } from '../format.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/**
 * Room on a page: a browser, and whoever scrolls, has enough of 2 MB. Parts are made one after the other,
 * those first that interest most, until there is no room for the next; the rest is counted.
 */
export class Room {
  #bytes = 0;

  /** Room for `bytes` more; what nobody used before may be used, too. */
  add(bytes: number): this {
    this.#bytes += bytes;
    return this;
  }

  take<T>(items: readonly T[], make: (item: T) => Markup): { shown: Markup[]; left: number } {
    const shown: Markup[] = [];
    for (const item of items) {
      const made = make(item);
      const bytes = Buffer.byteLength(made.text);
      if (bytes > this.#bytes) break;
      this.#bytes -= bytes;
      shown.push(made);
    }
    return { shown, left: items.length - shown.length };
  }
}

/** What a page has no room for. @param where it is instead */
export function leftOut(left: number, noun: string, where = 'result.json'): Markup {
  if (left === 0) return NOTHING;
  const are = left === 1 ? 'is' : 'are';
  return html`<p class="note">${counted(left, `more ${noun}`)} ${are} in ${where}: there is no room here.</p>`;
}

/** Drawings of one workload, and how many of them have no room. */
export interface Card {
  made: Markup;
  left: number;
}

export function drawingsLeftOut(cards: readonly Card[]): Markup {
  const left = cards.reduce((sum, card) => sum + card.left, 0);
  if (left === 0) return NOTHING;
  const are = left === 1 ? 'is' : 'are';
  return html`<p class="note">${counted(left, 'more drawing')} ${are} left out: there is no room here. The figures are in result.json.</p>`;
}
