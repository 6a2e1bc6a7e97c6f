import { costInWords } from '../cost.ts';
import { webAddress } from '../escape.ts';
import { rawData } from '../method.ts';
import type { ReportModel } from '../model.ts';
import { nextSteps, rerun } from '../next-steps.ts';
import { type Reproduction, reproduction } from '../reproduce.ts';
import { html, joined, type Markup, NOTHING, sentence, sentences } from './markup.ts';

/** What a reader should do now; nothing when there is nothing. */
export function nextStep(model: ReportModel): Markup {
  const [first, ...others] = sentences((name) => nextSteps(model, name));
  if (first === undefined) return NOTHING;
  const again = rerun(model);
  return html`<div class="next"><p><b>Next step:</b> ${first}</p>
${others.length > 0 ? html`<ul>${others.map((step) => html`<li>${step}</li>`)}</ul>` : NOTHING}
${again ? html`<p class="note">${again.how}, to measure these again:</p>${typed(again)}` : NOTHING}</div>`;
}

/** Where every run is, what it cost, and how to get it again. */
export function footer(model: ReportModel): Markup {
  const again = reproduction(model);
  const links = model.links.flatMap(({ text, url }) => {
    const address = webAddress(url);
    return address ? [html`<a href="${address}">${text}</a>`] : [];
  });
  return html`<footer>
<p class="note">${sentence(rawData)}</p>
${model.cost ? html`<p class="note">${costInWords(model.cost)}</p>` : NOTHING}
${links.length > 0 ? html`<p class="note">${joined(links, ' · ')}</p>` : NOTHING}
${again ? html`<h2>How to reproduce</h2><p class="note">${again.how}:</p>${typed(again)}` : NOTHING}
</footer>`;
}

function typed({ lines }: Reproduction): Markup {
  return html`<pre>${joined(
    lines.map((line) => html`${line}`),
    '\n',
  )}</pre>`;
}
