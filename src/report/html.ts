import { createHash } from 'node:crypto';
import { headline } from './headline.ts';
import { footer } from './html/actions.ts';
import { charts } from './html/charts.ts';
import { comparison } from './html/comparison.ts';
import { figures } from './html/figures.ts';
import { html, Markup } from './html/markup.ts';
import { masthead } from './html/masthead.ts';
import { environment, method, troubles } from './html/notes.ts';
import { SCRIPT } from './html/script.ts';
import { standingTable } from './html/standing-table.ts';
import { STYLES } from './html/styles.ts';
import type { ReportModel } from './model.ts';

/** Only this script and this style sheet: whatever else got into the page would neither run nor load. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(STYLES)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report of a run as one file that needs no network and, to be read, no script. */
export function renderHtml(model: ReportModel): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${headline(model, (name) => name)}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
${masthead(model)}
<main>
${comparison(model)}
${standingTable(model)}
${charts(model)}
${troubles(model)}
${figures(model)}
${method(model)}
${environment(model)}
</main>
${footer(model)}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
