/** Markdown as GitHub shows it, and pages as Chromium does. */
import { existsSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Browser, chromium } from 'playwright-core';

/** GitHub-flavoured Markdown as HTML, by a parser that follows the specification to the letter. */
export function renderGfm(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const VOID = new Set(['br', 'wbr', 'input']);

/** Elements of a page, each with its attributes; undefined when one is not closed where it should be. */
export function elementsOf(html: string): string[] | undefined {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, end, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi,
  )) {
    if (end && open.pop() !== name) return undefined;
    if (end) continue;
    found.push(`${name}${attributes}`);
    if (!VOID.has(name)) open.push(name);
  }
  return open.length === 0 ? found : undefined;
}

/** All that is not set as code. */
export function outsideCode(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
}

/** Debian's; nothing is downloaded. */
const EXECUTABLE = '/usr/bin/chromium';

/** Why tests in a browser are skipped here; undefined when they can run. */
export const NO_CHROMIUM = existsSync(EXECUTABLE)
  ? undefined
  : `there is no ${EXECUTABLE} (Debian: apt-get install chromium)`;

/** A headless browser; the caller closes it. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}
