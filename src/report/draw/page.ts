import type { Verdict } from '../../contract/comparison.ts';
import { type Tone, VERDICT_NAMES, VERDICTS } from '../../contract/verdicts.ts';
import { webAddress } from '../escape.ts';
import { capital, counted, duration, time } from '../format.ts';
import { headline } from '../headline.ts';
import { CASE_STATUSES, UNMEASURED } from '../model/cases.ts';
import type { ComparisonSummary } from '../model/comparison.ts';
import type { ReportModel } from '../model/model.ts';
import { type Filter, filledColumns, type Picture, type Row, type Section } from '../section.ts';
import { sectionsOf } from '../sections/sections.ts';
import { suiteInWords } from '../sections/the-run.ts';
import { urgentWarnings } from '../sections/warnings.ts';
import { clientClass } from './colors.ts';
import {
  classOf,
  code,
  html,
  joined,
  leftOut,
  type Markup,
  NOTHING,
  Room,
  renderPage,
  table,
  tableRow,
  write,
} from './markup.ts';
import { STYLES } from './styles.ts';

/** Of a page, for a section that does not say how many it needs. */
const BYTES = 30_000;

/**
 * The report of a run as one file that needs no network and, to be read, no script. However many cases
 * there are, it is below 2 MB: each section has room for so many bytes, and says what it left out.
 */
export function renderHtml(model: ReportModel): string {
  const room = new Room();
  const sections = sectionsOf(model, 'page');
  const untitled = sections.filter(({ title }) => title === undefined);
  const links = model.links.flatMap(({ text, url }) => {
    const address = webAddress(url);
    return address ? [html`<a href="${address}">${text}</a>`] : [];
  });
  return renderPage({
    title: headline(model, (name) => name),
    styles: STYLES,
    body: html`
<header>
<p class="eyebrow">S3 Benchmarks</p>
<h1>${write((name) => headline(model, name))}</h1>
${urgentWarnings(model).map((words) => html`<p class="warning">${write(words)}</p>`)}
${untitled.filter(({ isFinding }) => isFinding).map((section) => paragraphs(section, 'lede'))}
${tiles(model)}
<p class="note"><time datetime="${model.startedAt}">${time(model.startedAt)}</time> · ${write((name) => suiteInWords(model, name))} · run ${code(model.runKey)} · ${counted(model.jobs.length, 'job')}</p>
</header>
<main>
${sections.filter(({ title }) => title !== undefined).map((section) => drawSection(section, room))}
</main>
<footer>
${untitled.filter(({ isFinding }) => !isFinding).map((section) => paragraphs(section, 'note'))}
${links.length > 0 ? html`<p class="note">${joined(links, ' · ')}</p>` : NOTHING}
</footer>`,
  });
}

/** A section without a title; one with more than words gets a box. */
function paragraphs({ intro = '', label, rows = [], typed }: Section, className: string): Markup {
  const words = html`${label ? html`<b>${label}</b> ` : NOTHING}${write(intro)}`;
  if (label === undefined || className === 'note')
    return html`<p class="${className}">${words}</p>\n`;
  return html`<div class="next"><p>${words}</p>
${rows.length > 0 ? html`<ul>${rows.map(item)}</ul>` : NOTHING}${typedLines(typed)}</div>
`;
}

function tiles({ comparison, counts, durationMs }: ReportModel): Markup {
  const took = html`${durationMs === null ? 'unfinished' : duration(durationMs)}`;
  return html`<dl class="tiles">
${
  comparison === null
    ? [
        tile('Cases measured', html`${counts.measured}<small> of ${counts.cases}</small>`),
        ...UNMEASURED.filter((status) => status === 'failed' || counts[status] > 0).map((status) =>
          countTile(CASE_STATUSES[status], counts[status]),
        ),
        tile('Runs kept', html`${counts.keptRuns}`),
      ]
    : verdictTiles(comparison)
}
${tile('Took', took)}
</dl>`;
}

/** What could not be judged, what changed, and every other verdict that some cell has. */
function verdictTiles({ cells, counts, separate }: ComparisonSummary): Markup[] {
  const changes: readonly Verdict[] = separate
    ? ['suspect']
    : VERDICT_NAMES.filter((verdict) => VERDICTS[verdict].isCalled);
  const first: readonly Verdict[] =
    counts.couldNotBeJudged > 0 ? ['couldNotBeJudged', ...changes] : changes;
  const others = VERDICT_NAMES.filter((verdict) => !first.includes(verdict) && counts[verdict] > 0);
  return [...first, ...others].map((verdict, index) => {
    const of = index === 0 ? html`<small> of ${cells.length}</small>` : NOTHING;
    return countTile(VERDICTS[verdict], counts[verdict], of);
  });
}

function countTile({ tone, word }: { tone: Tone; word: string }, count: number, of = NOTHING) {
  return tile(capital(word), html`${count}${of}`, tone === 'bad' && count > 0 ? 'bad' : '');
}

function tile(label: string, value: Markup, tone = ''): Markup {
  return html`<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/**
 * A section of a page.
 *
 * @param where what there is no room for is told to be instead
 */
export function drawSection(section: Section, room: Room, where?: string): Markup {
  const { columns, filters = [], id, intro, legend, noun = 'row', title = '', typed } = section;
  const { bytes = BYTES, most = Number.POSITIVE_INFINITY, pictures = [], rows = [] } = section;
  room.add(bytes);
  const filled = filledColumns(columns ?? [], rows, { pictures: true });
  const { shown } = room.take(rows.slice(0, most), (row) =>
    columns ? tableRow(row, filled) : item(row),
  );
  const rest = leftOut(rows.length - shown.length, noun, where);
  const isDrawn = pictures.length > 0;
  const caption = [intro, ...(isDrawn ? [] : [legend])].flatMap((words) =>
    words ? [write(words)] : [],
  );
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${write(title)}</h2>
${isDrawn && legend ? html`<p class="legend">${write(legend)}</p>` : NOTHING}
${filters.map(filterOf)}
${isDrawn ? cards(pictures, room) : NOTHING}
${
  columns && shown.length > 0
    ? table(id, filled, shown, joined(caption, ' '), rows[0]?.verdict !== undefined)
    : caption.map((words) => html`<p class="legend">${words}</p>`)
}
${columns === undefined && shown.length > 0 ? html`<ul>${shown}</ul>` : NOTHING}
${rest}${typedLines(typed)}
</section>`;
}

function item({ cells }: Row): Markup {
  return html`<li>${write(cells[0]?.words ?? '')}</li>\n`;
}

function typedLines(typed: Section['typed']): Markup {
  if (typed === undefined) return NOTHING;
  const lines = typed.lines.map((line) => html`${line}`);
  return html`<p class="note">${typed.what}</p><pre>${joined(lines, '\n')}</pre>`;
}

/** Shown by the script, which is what makes it work. */
function filterOf({ key, legend, options }: Filter): Markup {
  if (options.length < 2) return NOTHING;
  const choices = options.map(({ group, value, words }) => {
    const swatch = group === undefined ? NOTHING : html`<span class="swatch"></span>`;
    return html`<label class="${classOf(group)}"><input type="radio" name="${key}" value="${value}">${swatch}${words}</label>\n`;
  });
  return html`
<fieldset class="filter" data-filter="${key}" hidden>
<legend>${legend}</legend>
<label><input type="radio" name="${key}" value="" checked>All</label>
${choices}
</fieldset>`;
}

function cards(pictures: readonly Picture[], room: Room): Markup {
  let left = 0;
  const made = pictures.map(({ isWide, note, panels, title }) => {
    const drawn = room.take(panels, (panel) => {
      const heading = panel.title === undefined ? NOTHING : html`<h4>${panel.title}</h4>`;
      const said = panel.note === undefined ? NOTHING : html`<p class="note">${panel.note}</p>`;
      const client = panel.client === undefined ? '' : clientClass(panel.client);
      const colors = [classOf(panel.group), client].join(' ').trim();
      const svg = panel.draw(`${panel.words}. All figures are in a table.`);
      return html`
<div class="panel ${colors}" data-group="${panel.group}">
${heading}${said}${svg}
</div>`;
    });
    left += drawn.left;
    if (drawn.shown.length === 0) return NOTHING;
    return html`
<article class="${isWide ? 'card wide' : 'card'}">
<h3>${title}</h3>
${note === undefined ? NOTHING : html`<p class="note">${note}</p>`}${drawn.shown}
</article>`;
  });
  const missing = `${counted(left, 'more drawing')} ${left === 1 ? 'is' : 'are'} left out`;
  return html`<div class="cards">${made}</div>
${left > 0 ? html`<p class="note">${missing}: there is no space here. The figures are in result.json.</p>` : NOTHING}`;
}
