import { createHash } from 'node:crypto';
import { html, Markup } from './markup.ts';
import { SCRIPT } from './script.ts';

/** Only this script and this style sheet: whatever else got into a page would neither run nor load. */
function policyFor(styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(SCRIPT)}`,
    `style-src ${hashOf(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export interface Page {
  title: string;
  styles: string;
  body: Markup;
}

/** A page as one file that needs no network and, to be read, no script. */
export function renderPage({ body, styles, title }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyFor(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${body}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
