import { join } from 'node:path';
import { isLikeOne } from '../contract/glob.ts';
import {
  field,
  InputError,
  nearest,
  printable,
  requireDistinct,
  requireKnown,
  said,
} from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import {
  type ReadWorkload,
  refused,
  runnable,
  type Settled,
  tryWorkload,
  withoutClashes,
} from '../contract/read-workload.ts';
import {
  clientsAt,
  clientsOfCommits,
  SUITE_SCRIPTS,
  WORKLOADS,
  workloadFile,
  workloadNamesIn,
} from '../contract/suite-scripts.ts';
import type { Workload } from '../contract/workload.ts';
import { GitError, Unreachable } from '../git/git.ts';
import { listSuite, type SuiteListing } from '../git/suite-repository.ts';
import type { Patience } from '../net/patience.ts';
import { askBuiltin, type Description, requireMeasurable } from './ask-builtin.ts';
import { type ClientQuery, checkClientRepository } from './code-under-test.ts';
import { NO_CLIENTS, type OwnClients } from './own-clients.ts';

/** What a suite has, checked before anything is started. */
export interface Offer {
  /** Clients that can be measured here; null when only the suite knows. */
  s3Clients: readonly string[] | null;
  /** Known clients that cannot, each with the reason. */
  missing: readonly { id: string; why: string }[];
  defaultClients: readonly string[];
  /** The names of the workloads that were chosen, or all. */
  chosen: readonly string[];
  /** Of those, the ones that can be run. */
  workloads: ReadonlyMap<string, Workload>;
  /** Of those, the ones whose cases are not run, each with the reason. */
  refused: ReadonlyMap<string, Settled>;
  workloadNames: readonly string[];
  /** What is chosen is measured as it is, in no other size, though nobody has named it. */
  isFixed?: boolean;
  /** Workloads of which a run chooses the size, with the names of all their sizes. */
  sizes?: ReadonlyMap<string, readonly string[]>;
  /** Sentences for the person who starts the run. */
  notes: readonly string[];
}

export interface OfferQuery {
  suite: JobRequest['suite'];
  /** Of the same repository; null when nothing is compared. */
  baseline: Revision | null;
  /** Its runners are built one by one, as for a comparison. */
  inParts: boolean;
  /** null when no client's repository is under test. */
  client: ClientQuery | null;
  /** Clients and workloads of the run's own files, for the built-in suite. @default none */
  own?: OwnClients;
  /** That a person has named; of the built-in suite, clients that cannot be measured are refused. */
  s3Clients?: readonly string[] | undefined;
  /** That a person has named: each must exist. */
  workloads: readonly string[] | undefined;
  /** Patterns of what is measured: they can name workloads that are measured only then. */
  filter?: readonly string[] | undefined;
  /** That are measured when none is named; one that this suite does not have is refused. @default all */
  defaultWorkloads?: readonly string[] | undefined;
  scratch: string;
  signal: AbortSignal;
  /** With a server that cannot be reached; absent: it is tried once. */
  patience?: Patience;
}

/**
 * Reads a suite. A workload that cannot be run keeps no other from it.
 *
 * @throws InputError when the suite cannot be read, a workload was named that it does not have, or none
 *   of those that were chosen can be run
 */
export async function describeSuite(query: OfferQuery): Promise<Offer> {
  const builtin = query.suite.repository === BUILTIN_SUITE;
  return builtin ? describeBuiltin(query) : describeRepository(query);
}

async function describeBuiltin(query: OfferQuery): Promise<Offer> {
  const { baseline, own = NO_CLIENTS, s3Clients: asked = null, workloads } = query;
  const ids = own.clients.map(({ id }) => id);
  // Where some are named, no other is started to ask for its version.
  const named = {
    s3Clients: asked?.filter((id) => !ids.includes(id)) ?? null,
    workloads: workloads ?? [],
  };
  const found = await askBuiltin(own.committed ? { ...own, clients: [] } : own, named);
  const built = found.s3Clients.map(({ id }) => id);
  const s3Clients = own.committed ? [...new Set([...ids, ...built])] : built;
  requireMeasurable(found, s3Clients, asked ?? ids);
  const names = Object.keys(found.workloads);
  const usual = found.own.length > 0 ? found.own : withoutOnDemand(names, found);
  const filtered = workloads ? [] : namedBy(query.filter ?? [], found.onDemand);
  const all = [...names, ...Object.values(found.sizes).flat()];
  const chosen = choose(workloads ?? [...usual, ...filtered], names, all);
  return {
    s3Clients,
    missing: found.missing.filter(({ id }) => !s3Clients.includes(id)),
    // Of what is built in, both sides of a comparison are the same.
    defaultClients: own.committed && baseline ? ids : s3Clients,
    chosen,
    workloads: new Map(chosen.map((name) => [name, found.workloads[name]!])),
    refused: new Map(),
    workloadNames: names,
    isFixed: found.own.length + filtered.length > 0,
    sizes: new Map(Object.entries(found.sizes)),
    notes: [],
  };
}

function withoutOnDemand(names: readonly string[], { onDemand }: Description): string[] {
  return names.filter((name) => !onDemand.includes(name));
}

/** Workloads that a filter names, by more than that it leaves out none. */
function namedBy(filter: readonly string[], names: readonly string[]): string[] {
  const patterns = filter.map((pattern) => pattern.split('/')[1] ?? '');
  const telling = patterns.filter((pattern) => /[^*]/.test(pattern));
  return names.filter((name) => isLikeOne(name, telling));
}

async function describeRepository(query: OfferQuery): Promise<Offer> {
  const { baseline, defaultWorkloads, inParts, scratch, suite } = query;
  const named = printable(suite.repository);
  try {
    const listing = await listAt(suite, join(scratch, 'listing'), query);
    const sides = [listing];
    if (baseline && baseline.commit !== suite.commit) {
      const other = { repository: suite.repository, ...baseline };
      sides.push(await listAt(other, join(scratch, 'baseline-listing'), query));
    }
    const inFolder = listing.files.filter((path) => path.startsWith(`${WORKLOADS}/`));
    const names = workloadNamesIn(inFolder.map((path) => path.slice(WORKLOADS.length + 1)));
    const chosen = query.workloads ? choose(query.workloads, names) : (defaultWorkloads ?? names);
    const read = new Map<string, ReadWorkload>();
    for (const name of chosen) {
      const known = names.includes(name);
      read.set(name, known ? await readFrom(listing, name) : NOT_THERE);
    }
    const sorted = withoutClashes(read);
    const workloads = runnable(sorted);
    if (chosen.length > 0 && workloads.size === 0) refuse(named, refused(sorted));
    const refusals = new Map(
      // The runners of a suite that is run as it is may read versions that are not known here.
      [...refused(sorted)].filter(([, { status }]) => inParts || status !== 'skipped'),
    );
    return {
      s3Clients: await clientsOfCommits(sides.map(readerOf)),
      missing: [],
      defaultClients: [],
      chosen,
      workloads,
      refused: refusals,
      workloadNames: names,
      notes: query.client
        ? await checkClientRepository(query.client, await clientsAt(readerOf(listing)), listing)
        : [],
    };
  } catch (error) {
    if (!(error instanceof GitError) || error instanceof Unreachable) throw error;
    throw new InputError(
      said`${field('suite')} "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`,
    );
  }
}

function readerOf({ files, read }: SuiteListing) {
  return async (path: string) => (files.includes(path) ? read(path) : null);
}

const NOT_THERE: ReadWorkload = { status: 'failed', reason: 'the suite has no such workload' };

async function readFrom(listing: SuiteListing, name: string): Promise<ReadWorkload> {
  const path = `${WORKLOADS}/${workloadFile(name)}`;
  try {
    return tryWorkload(await listing.read(path), path);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { status: 'failed', reason: `${path} cannot be read (${error.message})` };
  }
}

/** Nothing is left to run, so that there is no use in starting. */
function refuse(suite: string, refusals: ReadonlyMap<string, Settled>): never {
  const [[name, { reason }] = ['', { reason: null }], ...more] = refusals;
  if (more.length === 0) throw new InputError(`Workload ${name} cannot be run: ${reason}`);
  const each = [...refusals].map(([one, settled]) => `${one}: ${settled.reason}`);
  throw new InputError(
    said`None of the ${refusals.size} workloads of ${field('suite')} "${suite}" can be run: ${each.join(' ')}`,
  );
}

/** @throws InputError when it is no suite at that commit */
async function listAt(
  { commit, ref, repository }: JobRequest['suite'],
  into: string,
  { inParts, patience, signal }: OfferQuery,
): Promise<SuiteListing> {
  if (commit === null) throw new Error(`${repository} was not resolved to a commit`);
  const listing = await listSuite({ commit, ref, repository }, into, signal, patience);
  const script = inParts ? SUITE_SCRIPTS.build : SUITE_SCRIPTS.whole;
  if (listing.files.includes(script)) return listing;
  throw new InputError(
    said`${field('suite')} "${printable(repository)}" has no ${script} at ${commit.slice(0, 12)}: commit it there, or give a repository that offers it.`,
  );
}

/** @param all what could have been named as well */
function choose(
  asked: readonly string[] | undefined,
  known: readonly string[],
  all = known,
): readonly string[] {
  if (!asked) return known;
  for (const name of requireDistinct(field('workloads'), asked)) {
    requireKnown('workload', name, known, withItsAction(name, all) ?? undefined);
  }
  return asked;
}

/** The same size and number under the action that is meant; null where there is none. */
function withItsAction(name: string, all: readonly string[]): string | null {
  const [word = '', ...rest] = name.split('-');
  const action = nearest(word, [...new Set(all.map((one) => one.split('-')[0]!))]);
  const meant = [action, ...rest].join('-');
  return all.includes(meant) ? meant : null;
}

/** What of the choice is not run, and why: a line for each workload. */
export function describeRefused({ refused: refusals }: Pick<Offer, 'refused'>): string[] {
  return [...refusals].map(([name, { reason }]) => `Not run: ${name}: ${reason}`);
}
