import { intervalWords } from '../comparison-sections.ts';
import type { ComparedClient, ComparisonSummary } from '../comparison-summary.ts';
import { change, listed, probability } from '../format.ts';
import { byName, byS3Client } from '../order.ts';
import { overWords } from '../verdict-in-words.ts';
import { VERDICTS } from '../verdicts.ts';
import { html, Markup, NOTHING } from './markup.ts';
import { drawRatios, type EffectAxis, effectAxis, MOST_OF_CLIENTS } from './ratio-plot.ts';
import { leftOut, type Room } from './room.ts';
import { dataTable, nameCell, numberCell } from './table.ts';
import { typeClass } from './theme.ts';
import { VERDICT_TONES } from './tones.ts';

/** S3 clients over all their workloads, drawn and in a table: what is told first. */
export function clientLines(
  { clients, withoutLine }: ComparisonSummary,
  places: readonly string[],
  room: Room,
): Markup {
  if (clients.length + withoutLine.length === 0) return NOTHING;
  const rows = room.take(clients, (line) => row(line, places.indexOf(line.instanceType)));
  const missing = room.take(withoutLine, (one) => rowWithout(one));
  const axis = clients.length > 0 ? effectAxis(clients, MOST_OF_CLIENTS) : null;
  const types = [...Map.groupBy(clients, ({ instanceType }) => instanceType)].sort(([a], [b]) =>
    byName(a, b),
  );
  const drawn = room.take(axis ? types : [], ([type, lines]) =>
    card(type, lines, places.indexOf(type), axis!),
  );
  return html`
<section aria-labelledby="clients">
<h2 id="clients">S3 clients, each over all its workloads</h2>
<p class="legend">Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its 95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.</p>
<div class="cards">${drawn.shown}</div>
${leftOut(drawn.left, 'drawing')}
<div class="verdicts">${dataTable({
    id: 'clients-caption',
    caption: html`The first rounds of all workloads of an S3 client, tested together: they show what no workload shows alone.`,
    columns: [
      { head: 'Verdict' },
      { head: 'Change', numbers: true },
      { head: 'S3 client' },
      { head: 'Over', numbers: true },
      { head: 'Instance type' },
      { head: '95 % interval', numbers: true },
      { head: 'Adjusted p', numbers: true },
    ],
    rows: [...rows.shown, ...missing.shown],
    rest: leftOut(rows.left + missing.left, 'row'),
    sortable: true,
  })}</div>
</section>`;
}

/** @param place index of the instance type among the places; below 0 where it has several */
function card(
  instanceType: string,
  found: readonly ComparedClient[],
  place: number,
  axis: EffectAxis,
): Markup {
  const lines = found.toSorted((a, b) => byS3Client(a.s3Client, b.s3Client));
  const words = html`${instanceType}, change over all workloads: ${listed(lines.map(inWords))}. All figures are in the table below.`;
  return html`
<article class="card"${group(place)}>
<h3>${instanceType}</h3>
<div class="panel">${new Markup(drawRatios(lines, axis, `role="img" aria-label="${words.text}"`))}</div>
</article>`;
}

function group(place: number): Markup {
  return place < 0 ? NOTHING : html` data-group="${place}"`;
}

function inWords({ ratio, s3Client, verdict }: ComparedClient): string {
  return `${s3Client} ${change(ratio)} ${VERDICTS[verdict].word}`;
}

function row(line: ComparedClient, place: number): Markup {
  const { adjustedP, cells, instanceType, interval, ratio, s3Client, verdict } = line;
  const { tone, word } = VERDICTS[verdict];
  return html`<tr${group(place)} class="${place < 0 ? '' : typeClass(place)}">
<td class="verdict"><span class="${VERDICT_TONES[tone].className}">${word}</span></td>
${numberCell(ratio, change(ratio))}${nameCell(s3Client)}${numberCell(cells, overWords(line))}${nameCell(instanceType, place < 0 ? '' : 'type')}
${numberCell(interval && interval[1] - interval[0], intervalWords(interval) || '–')}
${numberCell(adjustedP, probability(adjustedP))}
</tr>
`;
}

function rowWithout({ instanceType, s3Client }: ComparisonSummary['withoutLine'][number]): Markup {
  return html`<tr><td class="verdict"><span class="skipped">no line</span><br><small>too few rounds</small></td>
${numberCell(null, '–')}${nameCell(s3Client)}${numberCell(null, '–')}${nameCell(instanceType)}${numberCell(null, '–')}${numberCell(null, '–')}
</tr>
`;
}
