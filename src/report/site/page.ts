import { html, type Markup } from '../html/markup.ts';
import { renderPage } from '../html/page.ts';
import { STYLES } from '../html/styles.ts';
import { SITE_STYLES } from './styles.ts';

const SHEET = STYLES + SITE_STYLES;

export interface SitePage {
  title: string;
  eyebrow: Markup;
  heading: Markup;
  lede: Markup;
  sections: readonly Markup[];
}

/** A page of the site. */
export function sitePage({ eyebrow, heading, lede, sections, title }: SitePage): string {
  return renderPage({
    title,
    styles: SHEET,
    body: html`<header>
<p class="eyebrow">${eyebrow}</p>
<h1>${heading}</h1>
<p class="lede">${lede}</p>
</header>
<main>
${sections}
</main>`,
  });
}
