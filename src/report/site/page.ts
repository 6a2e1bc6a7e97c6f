import { createHash } from 'node:crypto';
import { html, Markup } from '../html/markup.ts';
import { SCRIPT } from '../html/script.ts';
import { STYLES } from '../html/styles.ts';
import { SITE_STYLES } from './styles.ts';

const SHEET = STYLES + SITE_STYLES;

/** Only this script and this style sheet: whatever else got into a page would neither run nor load. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(SHEET)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Page {
  /** Without names from outside. */
  title: string;
  eyebrow: Markup;
  heading: Markup;
  lede: Markup;
  sections: readonly Markup[];
}

/** A page that needs no other file and, to be read, no script. */
export function renderPage({ eyebrow, heading, lede, sections, title }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${title}</title>
<style>${new Markup(SHEET)}</style>
</head>
<body>
<header>
<p class="eyebrow">${eyebrow}</p>
<h1>${heading}</h1>
<p class="lede">${lede}</p>
</header>
<main>
${sections}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
