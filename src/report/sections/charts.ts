import type { Verdict } from '../../contract/comparison.ts';
import { VERDICTS, verdictWord } from '../../contract/verdicts.ts';
import { bytes, capital, change, figure, listed } from '../format.ts';
import { leadWords } from '../headline.ts';
import { CASE_STATUSES, type CaseSummary } from '../model/cases.ts';
import type { ComparedClient, ReportedCell } from '../model/comparison.ts';
import { byName, byS3Client, type CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import { leadOf } from '../model/standing.ts';
import type { Filter, Panel, Picture, Section } from '../section.ts';
import { drawRatios, drawRuns, effectAxis, MOST_OF_CLIENTS, type RunRow } from '../svg/plots.ts';
import { niceAxis } from '../svg/row-chart.ts';

/** Of a drawing of changes. */
const CHANGES_LEGEND =
  'Throughput of the candidate against the baseline; farther right is faster. The mark is the change, the bar its ' +
  '95 % interval, the band ±T: what lies in it fails nothing. An arrow: the change is beyond the axis.';

/** The runs of every case, drawn: a card for each workload, in it a plot for each group, all on the same axis. */
export function charts(model: ReportModel): Section[] {
  const { comparison, groups, places, reference, workloads } = model;
  const pictures = workloads.flatMap(({ bytesPerRun, name }): Picture[] => {
    const found = groups
      .map((group) => ({ group, cases: group.cases.filter(({ workload }) => workload === name) }))
      .filter(({ cases }) => cases.length > 0);
    const runs = found.flatMap(({ cases }) => cases.flatMap((one) => one.runs));
    const axis = niceAxis(Math.max(0, ...runs));
    const isOfRequests = found.some(({ cases }) => cases[0]!.unit === 'requests/s');
    const size = bytesPerRun === null ? 'size of a run unknown' : `${bytes(bytesPerRun)} a run`;
    const note = isOfRequests ? 'requests/s' : size;
    const panels = found.map(({ cases, group }) => runsPanel(cases, group, model, axis));
    return found.length === 0 ? [] : [{ title: name, note, panels }];
  });
  if (pictures.length === 0) return [];
  const units = new Set(groups.flatMap(({ cases }) => cases.map(({ unit }) => unit)));
  const unit = units.size > 1 ? 'Gb/s, or requests/s where it says so' : [...units].join();
  return [
    {
      id: 'charts',
      in: ['page'],
      title: 'Throughput by workload',
      legend: (name) =>
        `${capital(unit)}; farther right is faster. Each dot is a run, the bar their median, the band their range${
          reference === null ? '' : `, the dashed line the median of ${name(reference)}`
        }.`,
      ...(comparison === null && { filters: [placeFilter(places)] }),
      bytes: 400_000,
      pictures,
    },
  ];
}

function runsPanel(
  cases: readonly CaseSummary[],
  group: CaseGroup,
  { places, reference, turns }: ReportModel,
  axis: ReturnType<typeof niceAxis>,
): Panel {
  const other = cases.find((found) => found.s3Client === reference);
  const line = other?.status === 'measured' ? (other.throughput?.median ?? null) : null;
  const rows = cases.map((found) => runRow(found, reference));
  const medians = rows.map(({ label, value }) => `${label} ${value}`);
  const lead = leadOf(cases);
  const fastest = leadWords(lead, (name) => name);
  return {
    group: places.indexOf(group.place),
    title: group.label,
    ...(turns && { note: lead?.told === 'fastest' ? `${fastest} is fastest` : fastest }),
    words: `${cases[0]!.workload} on ${group.label}, median ${cases[0]!.unit}: ${listed(medians)}`,
    draw: (label) => drawRuns(rows, axis, line, label),
  };
}

function runRow(
  { runs, s3Client, status, throughput }: CaseSummary,
  reference: string | null,
): RunRow {
  const median = throughput?.median ?? null;
  const { tone, word } = CASE_STATUSES[status];
  const figured = median === null ? 'no run' : figure(median);
  return {
    label: s3Client,
    value: status === 'measured' ? figured : word,
    valueTone: tone,
    runs,
    median,
    color: status === 'failed' ? 'failed' : s3Client === reference ? 'reference' : 'type',
  };
}

/** The changes, drawn: a card for each workload, in it a plot for each place, all on the same axis. */
export function changes({ comparison, places, workloads }: ReportModel): Section[] {
  if (comparison === null || comparison.cells.every(({ ratio }) => ratio === null)) return [];
  const axis = effectAxis(comparison.cells);
  const pictures = workloads.flatMap(({ name }): Picture[] => {
    const panels = places.flatMap((place, group): Panel[] => {
      const cells = comparison.cells
        .filter((cell) => cell.workload === name && cell.place === place)
        .sort((a, b) => byS3Client(a.s3Client, b.s3Client));
      const words = `${name} on ${place}, change: ${listed(cells.map(changeInWords))}`;
      const draw = (label: string) => drawRatios(cells, axis, label);
      return cells.length === 0 ? [] : [{ group, title: place, words, draw }];
    });
    return panels.length === 0 ? [] : [{ title: name, panels }];
  });
  const title = 'Changes by workload';
  return [{ id: 'changes', in: ['page'], title, legend: CHANGES_LEGEND, bytes: 250_000, pictures }];
}

function changeInWords(cell: ReportedCell): string {
  const size = cell.ratio === null ? '' : ` ${change(cell.ratio)}`;
  return `${cell.s3Client}${size} ${verdictWord(cell)}`;
}

/** The changes of S3 clients over all their workloads, drawn: a card for each instance type. */
export function clientPictures(
  types: ReadonlyMap<string, readonly ComparedClient[]>,
  places: readonly string[],
): Pick<Section, 'legend' | 'pictures'> {
  if (types.size === 0) return {};
  const axis = effectAxis([...types.values()].flat(), MOST_OF_CLIENTS);
  const pictures = [...types]
    .sort(([a], [b]) => byName(a, b))
    .map(([title, lines]) => {
      const rows = lines.toSorted((a, b) => byS3Client(a.s3Client, b.s3Client));
      const said = rows.map(
        ({ ratio, s3Client, verdict }) => `${s3Client} ${change(ratio)} ${VERDICTS[verdict].word}`,
      );
      const words = `${title}, change over all workloads: ${listed(said)}`;
      const draw = (label: string) => drawRatios(rows, axis, label);
      return { title, panels: [{ group: places.indexOf(title), words, draw }] };
    });
  return { legend: CHANGES_LEGEND, pictures };
}

/** Chooses one instance type, or place. */
export function placeFilter(places: readonly string[]): Filter {
  const options = places.map((words, group) => ({ value: String(group), words, group }));
  return { key: 'group', legend: 'Instance type', options };
}

/** Chooses the cells of one verdict. */
export function verdictFilter(
  cells: readonly ReportedCell[],
  counts: Readonly<Record<Verdict, number>>,
): Filter {
  const options = [...new Set(cells.map(({ verdict }) => verdict))].map((verdict) => ({
    value: verdict,
    words: `${VERDICTS[verdict].word} (${counts[verdict]})`,
  }));
  return { key: 'verdict', legend: 'Verdict', options };
}
