import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { textOf } from '../../src/contract/file-kinds.ts';
import {
  type NightlyChange as Change,
  NightlyChanges,
} from '../../src/contract/nightly-changes.ts';
import { readDocument } from '../../src/contract/read-document.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { markdownTable } from '../../src/report/draw/markdown.ts';
import { markdownCode } from '../../src/report/escape.ts';
import { change, percent } from '../../src/report/format.ts';
import { falseChanges } from '../../src/report/verdict-in-words.ts';
import type { Octokit } from '../github-client.ts';
import type { GetInput } from '../inputs.ts';
import { ourLogin } from './conversation.ts';
import type { Repository } from './repository-api.ts';
import { inputOf, octokitOf, readThisRun } from './this-run.ts';

/** More nights shift the date of a change a little: within this many days it is the same change. */
const SAME_WITHIN_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @throws InputError for a file that the command `history` did not write */
export async function tellChanges(get: GetInput, env: Environment): Promise<void> {
  const file = inputOf('changes-file', get, /./);
  const changes = readChanges(textOf(readFileSync(file), file), file);
  const { repository } = readThisRun(env);
  const issue = await reportChanges(changes, octokitOf(get, env), repository);
  core.info(issue === null ? 'No new changes.' : `Reported in #${issue}.`);
}

/** @throws InputError for a file that the command `history` did not write */
export function readChanges(text: string, file: string): NightlyChanges {
  return readDocument(NightlyChanges, text, file);
}

/** Those that are not among the known ones; what lost most first. */
function newChanges(found: readonly Change[], known: readonly Known[]): Change[] {
  return found
    .filter((change) => {
      const one = knownOf(change);
      return !known.some((other) => isSame(one, other));
    })
    .sort((a, b) => a.ratio - b.ratio);
}

/** A change as an issue remembers it. */
interface Known {
  cell: string;
  slower: boolean;
  since: string;
}

function knownOf(change: Change): Known {
  const { bucket, instanceType, ratio, s3Client, since, storageClass, workload } = change;
  const place = [instanceType, storageClass, ...(bucket === null ? [] : [bucket])];
  return { cell: [...place, s3Client, workload].join('|'), slower: ratio < 1, since };
}

function isSame(a: Known, b: Known): boolean {
  const apart = Math.abs(Date.parse(a.since) - Date.parse(b.since));
  return a.cell === b.cell && a.slower === b.slower && apart <= SAME_WITHIN_DAYS * DAY_MS;
}

const REMEMBERED = /<!-- s3-benchmarks:change (\S+) ([+-]) (\d{4}-\d\d-\d\d) -->/g;

/** For the end of an issue or comment; names hold no spaces and no angle brackets. */
export function remember(changes: readonly Change[]): string {
  return changes
    .map(knownOf)
    .map(
      (one) => `<!-- s3-benchmarks:change ${one.cell} ${one.slower ? '-' : '+'} ${one.since} -->`,
    )
    .join('\n');
}

function remembered(text: string): Known[] {
  return [...text.matchAll(REMEMBERED)].map(([, cell = '', sign, since = '']) => ({
    cell,
    slower: sign === '-',
    since,
  }));
}

/** The label by which the issues are found. */
export const CHANGES_LABEL = 's3-benchmarks';

/** Number of changes reported at a time: even with the longest names they fit into GitHub's 65,536 characters. */
const AT_A_TIME = 100;

/**
 * Opens an issue about changes that no issue of this program has reported, closed ones included; or adds a
 * comment to the one that is open.
 *
 * @returns its number; null when there is nothing new
 */
export async function reportChanges(
  { cells, changes: found, hosts }: Pick<NightlyChanges, 'cells' | 'changes' | 'hosts'>,
  octokit: Octokit,
  repository: Repository,
): Promise<number | null> {
  if (found.length === 0) return null;
  const us = await ourLogin(octokit);
  const listed = await octokit.paginate(octokit.rest.issues.listForRepo, {
    ...repository,
    labels: CHANGES_LABEL,
    state: 'all',
    per_page: 100,
  });
  const ours = listed.filter((issue) => issue.user?.login === us && !issue.pull_request);
  const texts = await Promise.all(
    ours.map((issue) => textsOf(issue.number, issue.body ?? '', us, octokit, repository)),
  );
  const fresh = newChanges(found, texts.flat().flatMap(remembered)).slice(0, AT_A_TIME);
  if (fresh.length === 0) return null;
  const body = issueText(fresh, cells, hosts);
  const open = ours.find((issue) => issue.state === 'open');
  if (open) {
    await octokit.rest.issues.createComment({ ...repository, issue_number: open.number, body });
    return open.number;
  }
  const { data } = await octokit.rest.issues.create({
    ...repository,
    title: 'Nightly benchmarks: throughput has changed',
    labels: [CHANGES_LABEL],
    body,
  });
  return data.number;
}

/** Only text that this program wrote in an issue counts; text by others is ignored. */
async function textsOf(
  number: number,
  body: string,
  us: string,
  octokit: Octokit,
  repository: Repository,
): Promise<string[]> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  const ours = comments.filter(({ user }) => user?.login === us);
  return [body, ...ours.map((comment) => comment.body ?? '')];
}

const HEAD = [
  ...['instance type', 'storage class', 'S3 client', 'workload'],
  ...['throughput', 'since', 'reported on'],
];

function issueText(
  changes: readonly Change[],
  cells: number,
  hosts: NightlyChanges['hosts'],
): string {
  const rows = changes.map((found) => {
    const { bucket, instanceType, ratio, s3Client, since, storageClass, toldOn, workload } = found;
    const place = bucket === null ? storageClass : `${storageClass} ${bucket}`;
    const cell = [instanceType, place, s3Client, workload].map((name) => markdownCode(name));
    return [...cell, change(ratio), since, toldOn ?? '–'];
  });
  return [
    `The nightly figures of these cells have changed, and the change has lasted. ${falseChanges(cells)}`,
    '',
    ...dividedBy(changes, hosts),
    markdownTable(HEAD, rows, 'llllrll'),
    '',
    'Close this issue once the changes are explained. They are not reported again.',
    '',
    remember(changes),
  ].join('\n');
}

/** What the figures of the reported instance types are divided by. */
function dividedBy(changes: readonly Change[], hosts: NightlyChanges['hosts']): string[] {
  const told = new Set(changes.map(({ instanceType }) => instanceType));
  const known = (hosts ?? []).filter(({ instanceType }) => told.has(instanceType));
  const words = known.map(({ gain, instanceType, isTakenOut }) => {
    const name = markdownCode(instanceType);
    return isTakenOut
      ? `on ${name} by what all other S3 clients shared that night, which brings nights ${percent(gain)} closer to their own past`
      : `on ${name} by nothing: they are as they were measured`;
  });
  if (words.length === 0) return [];
  const apart = known.some(({ isTakenOut }) => isTakenOut)
    ? ' Changes of all S3 clients at once are not listed here; the site shows them.'
    : '';
  return [`Figures are divided ${words.join('; ')}.${apart}`, ''];
}
