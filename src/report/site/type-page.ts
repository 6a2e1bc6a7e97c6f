import type { NightlySeries, SharedHost } from '../../history/nightly.ts';
import { LEAST_CHANGE, NIGHTS_NEEDED } from '../../stats/lasting-change.ts';
import { counted, percent } from '../format.ts';
import { code, html, type Markup, NOTHING } from '../html/markup.ts';
import { Room } from '../html/room.ts';
import { cellsTable } from './cells-table.ts';
import { changesIn, changesTable } from './changes.ts';
import { sitePage } from './page.ts';
import type { Days } from './strip.ts';
import { trends } from './trends.ts';

/** What is older stands with its cell. */
const MOST_CHANGES = 200;
/** Of the 2 MB of a page. */
const TRENDS_BYTES = 1_000_000;
const CELLS_BYTES = 600_000;

export interface TypePage {
  instanceType: string;
  /** Of this instance type; at least one. */
  series: readonly NightlySeries[];
  host: SharedHost;
}

/** What changed on an instance type, and all its nights. */
export function typePage({ host, instanceType, series }: TypePage): string {
  const room = new Room();
  const days = daysOf(series);
  const nights = new Set(series.flatMap((one) => one.nights.map(({ day }) => day))).size;
  const changes = changesIn(series);
  const least = `${LEAST_CHANGE * 100}\u00a0%`;
  const last = changes[0];
  const tooNew = series.filter((one) => one.nights.length < NIGHTS_NEEDED).length;
  return sitePage({
    title: instanceType,
    eyebrow: html`<a href="../index.html">S3 Benchmarks: history</a>`,
    heading: last
      ? html`${counted(changes.length, 'change')} on ${code(instanceType)}, the last on ${last.change.day}`
      : tooNew < series.length
        ? html`No change of ${least} or more found on ${code(instanceType)}`
        : html`Too few nights to find changes on ${code(instanceType)}`,
    lede: html`${counted(series.length, 'cell')} over ${counted(nights, 'night')}, ${inWords(days)}. ${divisorInWords(host)}${
      tooNew > 0
        ? html` ${counted(tooNew, 'cell has', 'cells have')} fewer than ${NIGHTS_NEEDED} nights: too few for a change to show.`
        : NOTHING
    }`,
    sections: [
      changesTable({
        changes,
        caption: `The latest first; changes of less than ${least} are not told, nor what changed in all S3 clients at once: that shows in what they share.`,
        mostRows: MOST_CHANGES,
        withTypes: false,
      }),
      trends(series, host, days, room.add(TRENDS_BYTES)),
      cellsTable(series, room.add(CELLS_BYTES)),
    ],
  });
}

function daysOf(series: readonly NightlySeries[]): Days {
  const ends = series.flatMap(({ nights }) => [nights[0]!.day, nights.at(-1)!.day]).sort();
  return { first: ends[0]!, last: ends.at(-1)! };
}

function inWords({ first, last }: Days): Markup {
  return first === last ? html`${first}` : html`${first} to ${last}`;
}

/** What a value is divided by, and what that gains. */
function divisorInWords({ gain, isTakenOut, nights }: SharedHost): string {
  const value = 'A value is the Gb/s of an S3 client';
  if (isTakenOut) {
    return `${value} ÷ what the cells of all other S3 clients share that night: without a better or worse host nights lie ${percent(gain)} nearer to their own past.`;
  }
  if (nights.every(({ factor }) => factor === 1)) {
    return `${value}: too few cells of other S3 clients tell what a host does to all.`;
  }
  return `${value}: what all S3 clients share is not taken out, as that would bring nights ${
    gain > 0 ? `only ${percent(gain)}` : 'no'
  } nearer to their own past.`;
}
