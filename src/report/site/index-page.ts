import { type NightlySeries, type SharedHost, SILENT_NIGHTS } from '../../history/nightly.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { LEAST_CHANGE } from '../../stats/lasting-change.ts';
import { falseChanges } from '../false-changes.ts';
import { counted } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { byName } from '../order.ts';
import { changesIn, changesTable, pathOf } from './changes.ts';
import { sitePage } from './page.ts';
import { runsTable } from './runs-table.ts';

/** What is older stands on the pages of the instance types. */
const MOST_CHANGES = 50;

export interface IndexPage {
  /** The newest first; at least one. */
  runs: readonly RunRecord[];
  series: readonly NightlySeries[];
  hosts: readonly SharedHost[];
  /** Cells without a value in the latest nights. */
  silent: number;
  /** Documents that were no results, or of a run that was there already. */
  skipped: number;
}

/** All runs, what changed in the nightly ones, and the way to each instance type. */
export function indexPage({ hosts, runs, series, silent, skipped }: IndexPage): string {
  const changes = changesIn(series);
  const types = [...new Set(series.map((one) => one.instanceType))].sort(byName);
  const nightly = runs.filter((run) => run.nightly);
  const newest = runs[0]!;
  return sitePage({
    title: 'history',
    eyebrow: html`S3 Benchmarks`,
    heading: html`${counted(runs.length, 'run')}${
      changes.length > 0 ? html`, ${counted(changes.length, 'change')}` : NOTHING
    }`,
    lede: html`The last run began on ${newest.day}. ${counted(nightly.length, 'run')} of the default branch ${
      nightly.length === 1 ? 'makes' : 'make'
    } the trends${
      hosts.some(({ isTakenOut }) => isTakenOut) ? ', without what a better or worse host does' : ''
    }.${
      silent > 0
        ? html` ${counted(silent, 'cell has', 'cells have')} no value in the last ${SILENT_NIGHTS} nights.`
        : NOTHING
    }${skipped > 0 ? html` ${counted(skipped, 'file')} could not be used.` : NOTHING}`,
    sections: [
      typeList(types, series),
      changesTable({
        changes,
        caption: `In all instance types, the latest first. ${falseChanges(series.length)}`,
        mostRows: MOST_CHANGES,
        withTypes: true,
      }),
      runsTable(runs),
      method(),
    ],
  });
}

function typeList(types: readonly string[], series: readonly NightlySeries[]): Markup {
  if (types.length === 0) return NOTHING;
  const items = types.map((type) => {
    const own = series.filter((one) => one.instanceType === type);
    const changes = own.reduce((sum, one) => sum + one.changes.length, 0);
    return html`<li><a href="${pathOf(type)}">${type}</a>: ${counted(own.length, 'cell')}, ${counted(changes, 'change')}</li>`;
  });
  return html`
<section aria-labelledby="types">
<h2 id="types">Trends by instance type</h2>
<ul>${items}</ul>
</section>`;
}

function method(): Markup {
  const rules = [
    'Trends are of scheduled runs, and of runs that somebody started on the default branch: of a night one value for each cell, the median of its kept runs.',
    `A value is Gb/s; where what all other S3 clients on an instance type share makes nights calmer, it is divided by that. What changed in all S3 clients at once is then in no cell: each page shows it apart.`,
    `A change is told when it has lasted: the last 7, 14 or 28 nights lie ${LEAST_CHANGE * 100}\u00a0% or more from the eight weeks before, further than what the cell’s own nights explain, also where they hang together. All cells are corrected for together.`,
    'Runs of pull requests and A/A runs are listed, and are no part of the trends.',
  ];
  return html`
<section aria-labelledby="method">
<h2 id="method">How to read this</h2>
<ul>${rules.map((rule) => html`<li>${rule}</li>`)}</ul>
</section>`;
}
