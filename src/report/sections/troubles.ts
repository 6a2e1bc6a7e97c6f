import { unended } from '../../contract/input-error.ts';
import { capital, counted, listed, some, speed, time } from '../format.ts';
import { CASE_STATUSES, type CaseSummary, UNMEASURED } from '../model/cases.ts';
import type { CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import { listRows, type Name, type Row, type Section } from '../section.ts';
import { hostInWords } from './the-run.ts';

/** Names of one kind that a row lists before it counts the rest. */
const NAMED = 20;

/** Jobs that failed, with the reasons. */
export function failedJobs({ jobs }: ReportModel): Section[] {
  const failed = jobs.filter((job) => job.status === 'FAILED');
  if (failed.length === 0) return [];
  return [
    {
      id: 'failed-jobs',
      in: ['summary', 'comment', 'page', 'terminal'],
      title: `Failed jobs (${failed.length})`,
      mark: '❌',
      rows: listRows(
        failed.map(({ instanceType, reason }) => (name) => {
          const why = reason === null ? 'no reason given' : name(unended(reason));
          return `Job on ${name(instanceType)} failed: ${why}.`;
        }),
      ),
      noun: 'failed job',
      rank: 0,
    },
  ];
}

interface Troubled {
  group: CaseGroup;
  found: CaseSummary;
}

/** What its cases are listed for, the worst first. */
const TROUBLES = UNMEASURED.filter((status) => CASE_STATUSES[status].isTrouble);

/** Cases without figures that they were to have: a row for each reason. */
export function troubles({ counts, groups }: ReportModel): Section[] {
  const all = groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
  const rows = TROUBLES.flatMap((status) => {
    const own = all.filter(({ found }) => found.status === status);
    return [...Map.groupBy(own, kindOf).values()].map(rowOf);
  });
  if (rows.length === 0) return [];
  return [
    {
      id: 'troubles',
      in: ['summary', 'comment', 'page', 'terminal'],
      title: titleOf(counts),
      columns: [{ head: 'Status' }, { head: 'Cases' }, { head: 'Reason' }],
      rows,
      noun: 'reason',
      most: 200,
      folded: true,
      rank: 1,
      bytes: 150_000,
    },
  ];
}

/** `Failed (1), skipped (2) and not reached (3)`: of those that there are. */
function titleOf(counts: ReportModel['counts']): string {
  const there = TROUBLES.filter((status) => counts[status] > 0);
  return capital(
    listed(there.map((status) => `${CASE_STATUSES[status].word} (${counts[status]})`)),
  );
}

/** What was measured before stands with its case. */
function kindOf({ found }: Troubled): string {
  const { throughput } = found;
  return JSON.stringify([reasonOf(found), throughput?.runs, throughput?.median]);
}

/** Without the S3 client that it begins with: its name stands before it, and others have the same reason. */
function reasonOf({ reason, s3Client }: CaseSummary): string | null {
  const rest = reason?.startsWith(`${s3Client} `) ? reason.slice(s3Client.length + 1) : '';
  // Only a verb can follow the name as well: `rclone 1.60 cannot` would lose what it is of.
  return /^[a-z]/.test(rest) ? rest : reason;
}

/** @param cases of one reason; at least one */
function rowOf(cases: readonly Troubled[]): Row {
  const { status, throughput, unit } = cases[0]!.found;
  const { tone, word } = CASE_STATUSES[status];
  const reason = reasonOf(cases[0]!.found);
  const before = throughput
    ? [`(${counted(throughput.runs, 'run')} before that, median ${speed(throughput.median, unit)})`]
    : [];
  return {
    cells: [
      { words: word, tone },
      { words: (name) => casesInWords(cases, name) },
      { ...(reason === null ? { words: 'no reason given' } : { name: reason }), notes: before },
    ],
  };
}

/** `rclone` and `s3cmd` on `a` and `b` (`local` and `local-1cpu`): workloads of the same places, and S3 clients of the same both. */
function casesInWords(cases: readonly Troubled[], name: Name): string {
  const byWorkload = Map.groupBy(cases, ({ found }) =>
    JSON.stringify([found.s3Client, found.workload]),
  );
  const alike = Map.groupBy(byWorkload.values(), (same) =>
    JSON.stringify([same[0]!.found.s3Client, ...same.map(({ group }) => group.label)]),
  );
  const where = [...alike.values()].map((workloads) => {
    const first = workloads[0]!;
    const names = workloads.map((same) => name(same[0]!.found.workload));
    const places = first.map(({ group }) => name(group.label));
    const on = `${some(names, NAMED)} (${some(places, NAMED)})`;
    return { s3Client: first[0]!.found.s3Client, on };
  });
  const words = [...Map.groupBy(where, ({ on }) => on)].map(([on, same]) => {
    const clients = same.map(({ s3Client }) => name(s3Client));
    return `${some(clients, NAMED)} on ${on}`;
  });
  return `${cases.length > 1 ? `${counted(cases.length, 'case')}: ` : ''}${some(words, NAMED, '; ')}`;
}

/** What jobs could not do for themselves, and attempts of theirs that were lost; no case failed by it. */
export function notes({ jobs }: ReportModel): Section[] {
  const rows = listRows(
    jobs.flatMap(({ earlierAttempts, instanceType, notes }) => [
      ...notes.map((note) => (name: Name) => `On ${name(instanceType)}: ${name(note)}`),
      ...earlierAttempts.map(({ attempt, host, startedAt }) => (name: Name) => {
        const facts = hostInWords({ host }).map(([what, value]) => `${what} ${name(value)}`);
        const of = facts.join(', ') || 'no host known';
        return `On ${name(instanceType)}: attempt ${attempt}, from ${time(startedAt)}, was lost before its end: ${of}`;
      }),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      id: 'notes',
      in: ['summary', 'comment', 'page', 'terminal'],
      title: `Notes of the jobs (${rows.length})`,
      rows,
      noun: 'note',
      most: 40,
      folded: true,
      rank: 2,
    },
  ];
}
