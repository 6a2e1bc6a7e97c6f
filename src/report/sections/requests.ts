import { keptRequest, type Times } from '../../contract/requests-seen.ts';
import { counted, figure, listed, seconds } from '../format.ts';
import type { CaseSummary } from '../model/cases.ts';
import type { CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import {
  allRequests,
  asksOtherwise,
  type CaseRequests,
  mainOperation,
  requestsInWords,
} from '../model/requests.ts';
import {
  listRows,
  type Name,
  type Panel,
  type Picture,
  type Section,
  type TableCell,
} from '../section.ts';
import { drawWaterfall } from '../svg/waterfall.ts';
import { settingOf } from './reproduce.ts';

/** A case that the embedded server has seen. */
interface SeenCase {
  group: CaseGroup;
  found: CaseSummary;
  requests: CaseRequests;
}

const TITLE = 'What the S3 server saw';
const INTRO =
  'The requests of each S3 client as the embedded server saw them, in the run whose throughput is nearest to the median; the last column has the retries and errors of all runs that count, if there were any.';
/** Small requests are read and answered in one go, and others wait in their sockets meanwhile. */
const atOnce = (model: ReportModel, name: Name) =>
  ` This server answered at once, so few requests were in flight at a time; ${name(settingOf(model, 's3-profile', 's3-standard'))} shows how many a client keeps in flight.`;
const LEGEND =
  'Requests of that run, in the order in which they began, from when the server had read their headers: ' +
  'pale while they wait for the answer, in colour while bytes of an object move, red where they failed.';
/** Lines at the end of a run in a terminal. */
const MOST_LINES = 12;

/** What S3 clients really did, where the embedded server answered: in words, in figures, and drawn. */
export function requests(model: ReportModel): Section[] {
  const seen = model.groups.flatMap((group) =>
    group.cases.flatMap((found): SeenCase[] =>
      found.requests === null ? [] : [{ group, found, requests: found.requests }],
    ),
  );
  if (seen.length === 0) return [];
  return [...inBrief(seen, model), table(seen, model), drawn(seen, model)];
}

/**
 * For the end of a run in a terminal: of the workload that moves the most, and all that went wrong elsewhere. Of two
 * commits, for all readers: where one asks in another way than the other.
 */
function inBrief(seen: readonly SeenCase[], { comparison }: ReportModel): Section[] {
  const lines = comparison === null ? briefLines(seen) : changedLines(seen);
  if (lines.length === 0) return [];
  const shown = { rows: listRows(lines), most: MOST_LINES };
  return comparison === null
    ? [{ id: 'requests-in-brief', in: ['terminal'], title: TITLE, ...shown }]
    : [
        {
          id: 'requests-changed',
          in: ['summary', 'comment', 'page', 'terminal'],
          title: 'Where the two sides send different requests',
          ...shown,
        },
      ];
}

function briefLines(seen: readonly SeenCase[]): ((name: Name) => string)[] {
  const [group] = seen.map((one) => one.group);
  const bytesOf = ({ found }: SeenCase) => found.bytesPerRun ?? 0;
  const largest = seen
    .filter((one) => one.group === group)
    .reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most));
  const isShown = (one: SeenCase) =>
    one.group === group && one.found.workload === largest.found.workload;
  const troubled = seen.filter((one) => !isShown(one) && hasTrouble(one.requests));
  const nameOf =
    ({ found, group: { label } }: SeenCase) =>
    (name: Name) =>
      `${name(found.s3Client)} ${name(found.workload)}${group?.label === label ? '' : ` on ${name(label)}`}`;
  return [
    ...seen
      .filter(isShown)
      .map((one) => (name: Name) => `${nameOf(one)(name)}: ${requestsInWords(one.requests)}`),
    ...troubled.map(
      (one) => (name: Name) => `${nameOf(one)(name)}: ${allRunsInWords(one.requests)}`,
    ),
  ];
}

function changedLines(seen: readonly SeenCase[]): ((name: Name) => string)[] {
  const cells = Map.groupBy(seen, ({ found, group }) =>
    JSON.stringify([group.place, found.workload, found.s3Client]),
  );
  return [...cells.values()].flatMap((cell) => {
    const side = (of: string) => cell.find(({ group }) => group.side === of);
    const [baseline, candidate] = [side('baseline'), side('candidate')];
    if (!baseline || !candidate || !asksOtherwise(baseline.requests, candidate.requests)) return [];
    const { s3Client, workload } = candidate.found;
    return [
      (name: Name) =>
        `${name(s3Client)} ${name(workload)}: baseline ${requestsInWords(baseline.requests)}; candidate ${requestsInWords(candidate.requests)}`,
    ];
  });
}

function hasTrouble({ errors, retries }: CaseRequests): boolean {
  return retries > 0 || Object.keys(errors).length > 0;
}

/** `3 retries, 2 SlowDown in 10 runs` */
function allRunsInWords({ errors, retries, runs }: CaseRequests): string {
  const given = Object.entries(errors).map(([name, count]) => `${count} ${name}`);
  const retried = retries === 0 ? 'no retry' : counted(retries, 'retry', 'retries');
  const words = [retried, ...given];
  return `${listed(words)} in ${counted(runs, 'run')}`;
}

function table(seen: readonly SeenCase[], model: ReportModel): Section {
  return {
    id: 'requests',
    in: ['summary', 'page'],
    title: TITLE,
    intro: (name) => INTRO + (model.s3Profile === null ? atOnce(model, name) : ''),
    folded: true,
    columns: [
      { head: 'Workload', isName: true },
      { head: 'S3 client', isName: true },
      { head: 'On', isWide: true },
      { head: 'What it did' },
      { head: 'In flight on average', isFigure: true },
      { head: 'First byte p50 · p99, ms', isFigure: true },
      { head: 'Last byte p50 · p99, ms', isFigure: true },
      { head: 'Secured by' },
      { head: 'In all runs' },
    ],
    rows: sorted(seen).map(({ found, group, requests: of }) => {
      const main = mainOperation(of.seen);
      return {
        cells: [
          { name: found.workload },
          { name: found.s3Client },
          model.groups.length > 1 ? { name: group.label } : {},
          { words: requestsInWords(of) },
          { words: figure(of.seen.meanInFlight), value: of.seen.meanInFlight },
          timesCell(main?.firstByteMs),
          timesCell(main?.lastByteMs),
          { words: securedBy(of) },
          hasTrouble(of) ? { words: allRunsInWords(of), tone: 'doubt' as const } : {},
        ],
      };
    }),
    noun: 'case',
  };
}

function timesCell(times: Times | undefined): TableCell {
  return times === undefined
    ? {}
    : { words: `${figure(times.p50)} · ${figure(times.p99)}`, value: times.p50 };
}

function securedBy({ seen }: CaseRequests): string {
  const main = mainOperation(seen)?.operation ?? '';
  return Object.entries(seen.details.checksums)
    .map(([name, count]) => (count === seen.operations[main] ? name : `${name} (${count})`))
    .join(', ');
}

/** Both clients of a workload, and both sides of a client, beside each other. */
function sorted(seen: readonly SeenCase[]): SeenCase[] {
  const byWorkload = Map.groupBy(seen, ({ found, group }) =>
    JSON.stringify([group.place, found.workload]),
  );
  return [...byWorkload.values()].flatMap((cases) => {
    const byClient = Map.groupBy(cases, ({ found }) => found.s3Client);
    return [...byClient.values()].flat();
  });
}

function drawn(seen: readonly SeenCase[], model: ReportModel): Section {
  const places = Map.groupBy(sorted(seen), ({ found, group }) =>
    JSON.stringify([group.place, found.workload]),
  );
  const pictures = [...places.values()].map((cases): Picture => {
    const [{ found, group }] = cases as [SeenCase, ...SeenCase[]];
    // One axis for all, so that what is longer took longer.
    const ms = Math.max(...cases.map(({ requests: of }) => shownMs(of)));
    const where = model.places.length > 1 ? ` · ${group.place}` : '';
    return {
      title: `${found.workload}${where}`,
      isWide: true,
      panels: cases.map((one) => panelOf(one, ms, model)),
    };
  });
  return {
    id: 'requests-over-time',
    in: ['page'],
    title: 'Requests over time',
    legend: LEGEND,
    bytes: 400_000,
    pictures,
  };
}

/** The run; where only its first requests are kept, the time of those. */
function shownMs({ seen, seconds: took }: CaseRequests): number {
  const { kept } = seen.details;
  return isCut(seen) ? Math.max(...kept.map((line) => keptRequest(line).end)) : took * 1000;
}

function isCut(seen: CaseRequests['seen']): boolean {
  return seen.details.kept.length < allRequests(seen);
}

function panelOf(
  { found, group, requests: of }: SeenCase,
  ms: number,
  { comparison, places, s3Clients }: ReportModel,
): Panel {
  const { seen, seconds: took } = of;
  const side = comparison === null ? '' : ` · ${group.side}`;
  const { length } = seen.details.kept;
  const client = s3Clients.indexOf(found.s3Client);
  const shown = isCut(seen) ? `the first ${length} of ${allRequests(seen)} requests; ` : '';
  return {
    group: places.indexOf(group.place),
    client,
    title: `${found.s3Client}${side}`,
    note: `${shown}${requestsInWords(of)}; ${seconds(took)}`,
    words: `${found.s3Client}${side} on ${found.workload}: ${requestsInWords(of)}`,
    draw: (label) => drawWaterfall(seen.details.kept.map(keptRequest), ms, client, label),
  };
}
