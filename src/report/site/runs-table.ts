import { MOST_LISTED } from '../../history/history.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { counted, listed, time } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { dataTable, nameCell, numberCell } from '../html/table.ts';
import { BY_INTEREST, VERDICTS } from '../verdicts.ts';

/** Of a page of 1 MB; a usual row has 350. */
const MOST_BYTES = 700_000;

/** @param runs the newest first */
export function runsTable(runs: readonly RunRecord[]): Markup {
  const rows = rowsOf(runs);
  const dropped = runs.length - rows.length;
  return html`
<section aria-labelledby="runs">
<h2 id="runs">Runs</h2>
${dataTable({
  id: 'runs-caption',
  caption: html`The latest first.${dropped > 0 ? html` ${counted(dropped, 'older run')} left out.` : NOTHING}`,
  columns: [
    { head: 'Began' },
    { head: 'Started by' },
    { head: 'Suite at' },
    { head: 'Instance types' },
    { head: 'Measured', numbers: true },
    { head: 'Failed', numbers: true },
    { head: 'Comparison' },
    { head: 'Run' },
  ],
  rows,
  sortable: true,
})}
</section>`;
}

function rowsOf(runs: readonly RunRecord[]): Markup[] {
  const rows: Markup[] = [];
  let bytes = 0;
  for (const run of runs.slice(0, MOST_LISTED)) {
    const made = row(run);
    bytes += Buffer.byteLength(made.text);
    if (bytes > MOST_BYTES) break;
    rows.push(made);
  }
  return rows;
}

const STARTED_BY: Readonly<Record<RunRecord['trigger'], string>> = {
  local: 'a person, locally',
  workflow_dispatch: 'a person',
  schedule: 'schedule',
  issue_comment: 'a comment',
};

function row(run: RunRecord): Markup {
  const { commit, ref } = run.suite;
  const at = [ref ?? 'default branch', ...(commit ? [commit.slice(0, 12)] : [])].join(', ');
  const state = run.interrupted ? ' (interrupted)' : run.finished ? '' : ' (unfinished)';
  return html`<tr><td class="day">${time(run.startedAt)}</td><td>${STARTED_BY[run.trigger]}</td>${nameCell(at)}<td>${run.instanceTypes.join(', ')}</td>${numberCell(run.measured, String(run.measured))}${
    run.failed > 0
      ? html`<td class="number failed">${run.failed}</td>`
      : html`<td class="number">0</td>`
  }<td>${verdicts(run)}</td>${nameCell(run.runKey + state)}</tr>
`;
}

function verdicts({ verdicts: counts }: RunRecord): string {
  if (counts === null) return '–';
  const found = BY_INTEREST.flatMap((verdict) =>
    counts[verdict] ? [`${counts[verdict]} ${VERDICTS[verdict].word}`] : [],
  );
  return found.length > 0 ? listed(found) : 'nothing compared';
}
