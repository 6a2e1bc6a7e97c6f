import { Trigger } from '../contract/names.ts';
import type { StoredDocument } from './source.ts';

/** What the name of a document tells of its run; null where it has not the layout of `history/`. */
export interface Place {
  trigger: Trigger;
  /** yyyy-mm-dd, in UTC */
  day: string;
}

const TRIGGERS = Trigger.options.join('|');
const LAYOUT = new RegExp(`(?:^|/)(${TRIGGERS})/(\\d{4})/(\\d\\d)/(\\d\\d)/[^/]+\\.json$`);
/** Uploads of single jobs; the run that they are part of is stored as a whole. */
const INCOMING = /(?:^|\/)incoming\/[^/]+\/[0-9a-f]{32}\//;
const NATURAL = new Intl.Collator('en', { numeric: true });

/** Reads `…/schedule/2026/11/22/gh-1.json`. */
export function placeOf(name: string): Place | null {
  const found = LAYOUT.exec(name);
  if (!found) return null;
  const [, trigger, year, month, day] = found;
  return { trigger: Trigger.parse(trigger), day: `${year}-${month}-${day}` };
}

/**
 * The documents in the order in which to read them: first those of which nothing is known, then by
 * day, the latest first; of one day those of the largest number, as GitHub counts its runs, and of a
 * run that was stored again (`gh-1-2.json`) the later.
 *
 * @param triggers leaves out those that are known to have been started otherwise
 */
export function newestFirst(
  documents: readonly StoredDocument[],
  triggers?: readonly Trigger[],
): StoredDocument[] {
  return documents
    .filter(({ name }) => !INCOMING.test(name))
    .map((document) => ({ document, place: placeOf(document.name) }))
    .filter(({ place }) => !triggers || !place || triggers.includes(place.trigger))
    .sort(
      (a, b) =>
        Number(a.place !== null) - Number(b.place !== null) ||
        (b.place?.day ?? '').localeCompare(a.place?.day ?? '') ||
        NATURAL.compare(stem(b.document.name), stem(a.document.name)) ||
        NATURAL.compare(b.document.name, a.document.name),
    )
    .map(({ document }) => document);
}

/** Without folders: how a run was started says nothing of when. */
function stem(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
}
