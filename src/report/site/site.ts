import type { NightlyChanges } from '../../contract/nightly-changes.ts';
import { VERDICT_NAMES, VERDICTS } from '../../contract/verdicts.ts';
import { MOST_LISTED } from '../../history/history.ts';
import {
  type Nightly,
  type NightlySeries,
  type SharedHost,
  SILENT_NIGHTS,
} from '../../history/nightly.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { LEAST_CHANGE } from '../../stats/lasting-change.ts';
import { html, type Markup, NOTHING } from '../draw/markup.ts';
import { counted, listed, time } from '../format.ts';
import { byName } from '../model/groups.ts';
import { listRows, type Row, type Section } from '../section.ts';
import { falseChanges } from '../verdict-in-words.ts';
import { changesIn, changesSection, linked, pathOf, type SiteReports, sitePage } from './page.ts';
import { typePage } from './type-page.ts';

export interface Site {
  /** The newest first; at least one. */
  runs: readonly RunRecord[];
  nightly: Nightly;
  /** Documents that were no results, or of a run that was there already. */
  skipped: number;
  /** Of the runs whose reports are at `reportPathOf`. */
  reports: ReadonlySet<string>;
}

export interface SiteFile {
  /** Relative, with `/`. */
  path: string;
  text: string;
}

/** What every index of such a site holds, and no page of anybody else. */
export const SITE_MARK = '<p class="eyebrow">S3 Benchmarks</p>';

/** The files of the site, one at a time: an index, what changed, and a page for each instance type with trends. */
export function* siteFiles({
  nightly,
  reports: runKeys,
  runs,
  skipped,
}: Site): Generator<SiteFile> {
  const { hosts, leftOut, series, silent } = nightly;
  // GitHub Pages would run the files through Jekyll.
  yield { path: '.nojekyll', text: '' };
  yield { path: 'changes.json', text: `${JSON.stringify(changesOf(nightly), null, 1)}\n` };
  const reports = { runKeys, up: '' };
  const index = { hosts, leftOut, reports, runs, series, silent, skipped };
  yield { path: 'index.html', text: indexPage(index) };
  for (const host of hosts) {
    const { instanceType } = host;
    const own = series.filter((one) => one.instanceType === instanceType);
    const page = { instanceType, host, series: own, reports: { runKeys, up: '../' } };
    yield { path: pathOf(instanceType), text: typePage(page) };
  }
}

function changesOf({ hosts, series }: Nightly): NightlyChanges {
  const changes = changesIn(series).map(({ change, series: cell }) => {
    const { bucket, instanceType, s3Client, storageClass, workload } = cell;
    return {
      instanceType,
      storageClass,
      bucket,
      s3Client,
      workload,
      since: change.day,
      toldOn: change.toldOn,
      ratio: change.ratio,
    };
  });
  return {
    schemaVersion: 1,
    cells: series.length,
    hosts: hosts.map(({ gain, instanceType, isTakenOut }) => ({ instanceType, isTakenOut, gain })),
    changes,
  };
}

/** Older entries are on the pages of the instance types. */
const MOST_CHANGES = 50;

interface IndexPage {
  /** The newest first; at least one. */
  runs: readonly RunRecord[];
  series: readonly NightlySeries[];
  hosts: readonly SharedHost[];
  leftOut: Nightly['leftOut'];
  /** Cells without a value in the latest nights. */
  silent: number;
  /** Documents that were no results, or of a run that was there already. */
  skipped: number;
  reports: SiteReports;
}

/** All runs, what changed in the nightly ones, and the way to each instance type. */
function indexPage({ hosts, leftOut, reports, runs, series, silent, skipped }: IndexPage): string {
  const changes = changesIn(series);
  const types = [...new Set(series.map((one) => one.instanceType))].sort(byName);
  const others = leftOut.reduce((sum, one) => sum + one.runs, 0);
  const nightly = runs.filter((run) => run.nightly).length - others;
  const newest = runs[0]!;
  return sitePage({
    title: 'history',
    eyebrow: html`S3 Benchmarks`,
    heading: html`${counted(runs.length, 'run')}${
      changes.length > 0 ? html`, ${counted(changes.length, 'change')}` : NOTHING
    }`,
    lede: html`The last run began on ${newest.day}. ${counted(nightly, 'run')} of the default branch ${
      nightly === 1 ? 'makes' : 'make'
    } the trends${
      hosts.some(({ isTakenOut }) => isTakenOut)
        ? ', without the effect of better or worse hosts'
        : ''
    }.${others > 0 ? html` ${inWords(leftOut, others)}` : NOTHING}${
      silent > 0
        ? html` ${counted(silent, 'cell has', 'cells have')} no value in the last ${SILENT_NIGHTS} nights.`
        : NOTHING
    }${skipped > 0 ? html` ${counted(skipped, 'file')} could not be used.` : NOTHING}`,
    sections: [
      typeList(types, series),
      ...changesSection(changes, {
        intro: `On all instance types, the latest first. ${falseChanges(series.length)}`,
        most: MOST_CHANGES,
        isOfTypes: true,
        reports,
      }),
      runsSection(runs, reports),
      method(),
    ],
  });
}

/** What of the trends is missing, and why. */
function inWords(leftOut: Nightly['leftOut'], runs: number): string {
  const ways = leftOut.map(({ condition, runs: same }) =>
    leftOut.length > 1 ? `${condition}: ${same}` : condition,
  );
  return `${counted(runs, 'more run')} met S3 in another way than most of late (${ways.join('; ')}) and ${runs === 1 ? 'is' : 'are'} not part of the trends.`;
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

/** Bytes of the runs, of a page of 1 MB; a usual row has 350. */
const BYTES_OF_RUNS = 700_000;

/** @param runs the newest first */
function runsSection(runs: readonly RunRecord[], reports: SiteReports): Section {
  const told = runs.filter((run) => !isEmpty(run));
  const empty = runs.length - told.length;
  const without =
    empty > 0 ? ` Without ${counted(empty, 'run')} stopped before anything was measured.` : '';
  return {
    id: 'runs',
    in: ['page'],
    title: 'Runs',
    intro: `The latest first.${reports.runKeys.size > 0 ? ' Links lead to the reports.' : ''}${without}`,
    columns: [
      { head: 'Began' },
      { head: 'Started by' },
      { head: 'Suite at' },
      { head: 'S3' },
      { head: 'Instance types' },
      { head: 'Measured', isFigure: true },
      { head: 'Failed', isFigure: true },
      { head: 'Comparison' },
      { head: 'Run' },
    ],
    rows: told.map((run) => rowOf(run, reports)),
    noun: 'older run',
    most: MOST_LISTED,
    bytes: BYTES_OF_RUNS,
  };
}

/** Somebody stopped it too soon; what was going on then counts as failed. */
function isEmpty({ interrupted, measured }: RunRecord): boolean {
  return interrupted && measured === 0;
}

const STARTED_BY: Readonly<Record<RunRecord['trigger'], string>> = {
  local: 'a person, locally',
  workflow_dispatch: 'a person',
  schedule: 'schedule',
  issue_comment: 'a comment',
};

function rowOf(run: RunRecord, reports: SiteReports): Row {
  const { commit, ref } = run.suite;
  const at = [ref ?? 'default branch', ...(commit ? [commit.slice(0, 12)] : [])].join(', ');
  const report = linked(run.runKey, reports);
  const state = run.interrupted ? ' (interrupted)' : run.finished ? '' : ' (unfinished)';
  return {
    cells: [
      { words: time(run.startedAt), ...report },
      { words: STARTED_BY[run.trigger] },
      { name: at },
      run.condition === '' ? {} : { name: run.condition },
      { name: run.instanceTypes.join(', ') },
      { words: String(run.measured), value: run.measured },
      { words: String(run.failed), value: run.failed, ...(run.failed > 0 && { tone: 'bad' }) },
      { words: verdictsOf(run) },
      { name: run.runKey + state, ...report },
    ],
  };
}

function verdictsOf({ verdicts: counts }: RunRecord): string {
  if (counts === null) return '–';
  const found = VERDICT_NAMES.flatMap((verdict) =>
    counts[verdict] ? [`${counts[verdict]} ${VERDICTS[verdict].word}`] : [],
  );
  return found.length > 0 ? listed(found) : 'nothing compared';
}

function method(): Section {
  const rules = [
    'Trends show scheduled runs, and runs that somebody started on the default branch. A cell has one value for each night, the median of its kept runs.',
    `A value is in Gb/s, of a workload of requests in requests/s. It is divided by what all other S3 clients on the instance type share, if that makes nightly figures steadier. A change of all S3 clients at once is then not in any cell; each page shows it separately.`,
    `A change is reported once it has lasted: the last 7, 14 or 28 nights lie ${LEAST_CHANGE * 100}\u00a0% or more away from the eight weeks before, and further than the noise of the cell explains, even if its nights depend on each other. The test is corrected for all cells together.`,
    'Runs of pull requests and A/A runs are listed, but are not part of the trends, nor are runs that met S3 in another way than most of late: with an S3 profile, as AWS, or at an endpoint.',
  ];
  return { id: 'method', in: ['page'], title: 'How to read this', rows: listRows(rules) };
}
