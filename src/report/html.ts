import { headline } from './headline.ts';
import { footer } from './html/actions.ts';
import { charts } from './html/charts.ts';
import { comparison } from './html/comparison.ts';
import { figures } from './html/figures.ts';
import { html } from './html/markup.ts';
import { masthead } from './html/masthead.ts';
import { environment, method, troubles } from './html/notes.ts';
import { renderPage } from './html/page.ts';
import { standingTable } from './html/standing-table.ts';
import { STYLES } from './html/styles.ts';
import type { ReportModel } from './model.ts';

/** The report of a run as one file that needs no network and, to be read, no script. */
export function renderHtml(model: ReportModel): string {
  return renderPage({
    title: headline(model, (name) => name),
    styles: STYLES,
    body: html`${masthead(model)}
<main>
${comparison(model)}
${standingTable(model)}
${charts(model)}
${troubles(model)}
${figures(model)}
${method(model)}
${environment(model)}
</main>
${footer(model)}`,
  });
}
