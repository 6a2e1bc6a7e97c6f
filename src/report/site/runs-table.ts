import type { RunRecord } from '../../history/run-record.ts';
import { counted, listed, time } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { dataTable, nameCell, numberCell } from '../html/table.ts';

/** About 350 bytes each, of a page of 1 MB. */
const MOST_ROWS = 1500;

/** @param runs the newest first */
export function runsTable(runs: readonly RunRecord[]): Markup {
  const dropped = runs.length - MOST_ROWS;
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
  rows: runs.slice(0, MOST_ROWS).map(row),
  sortable: true,
})}
</section>`;
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
  const found = (['slower', 'suspect', 'faster', 'failed'] as const).flatMap((verdict) =>
    counts[verdict] ? [`${counts[verdict]} ${verdict}`] : [],
  );
  return found.length > 0 ? listed(found) : 'nothing found';
}
