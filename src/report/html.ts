import { headline } from './headline.ts';
import { footer } from './html/actions.ts';
import { charts } from './html/charts.ts';
import { comparison } from './html/comparison.ts';
import { figures } from './html/figures.ts';
import { html } from './html/markup.ts';
import { masthead } from './html/masthead.ts';
import { environment, method, troubles } from './html/notes.ts';
import { renderPage } from './html/page.ts';
import { Room } from './html/room.ts';
import { standingTable } from './html/standing-table.ts';
import { STYLES } from './html/styles.ts';
import type { ReportModel } from './model.ts';

/**
 * The report of a run as one file that needs no network and, to be read, no script. However many cases
 * there are, it is below 2 MB: each part has room for so many bytes, and says what it left out.
 */
export function renderHtml(model: ReportModel): string {
  const room = new Room();
  return renderPage({
    title: headline(model, (name) => name),
    styles: STYLES,
    body: html`${masthead(model)}
<main>
${comparison(model, room.add(700_000))}
${standingTable(model)}
${charts(model, room.add(400_000))}
${troubles(model, room.add(150_000))}
${figures(model, room.add(350_000))}
${method(model)}
${environment(model, room.add(150_000))}
</main>
${footer(model)}`,
  });
}
