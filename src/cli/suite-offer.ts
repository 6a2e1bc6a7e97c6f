import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { checkWorkloads } from '../contract/check-workloads.ts';
import { InputError, printable, requireDistinct, requireKnown } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision, WorkloadName } from '../contract/names.ts';
import { readDocument } from '../contract/read-document.ts';
import { readWorkload } from '../contract/read-workload.ts';
import { Workload } from '../contract/workload.ts';
import { GitError } from '../git/git.ts';
import { Unreachable } from '../git/network.ts';
import { listSuite, type SuiteListing } from '../git/suite-listing.ts';
import type { Patience } from '../net/patience.ts';

/** What a suite must have: to be run as it is, or to be built side by side. */
const SCRIPTS = {
  whole: 'scripts/prep-build-run-benchmarks.py',
  parts: 'scripts/build-runner.py',
} as const;

/** What a suite has, checked before anything is started. */
export interface Offer {
  /** Clients that can be measured here; null when only the suite knows. */
  s3Clients: readonly string[] | null;
  /** Known clients that cannot, each with the reason. */
  missing: readonly { id: string; why: string }[];
  defaultClients: readonly string[];
  /** The workloads that were chosen, or all. */
  workloads: ReadonlyMap<string, Workload>;
  workloadNames: readonly string[];
}

const Description = z.object({
  s3Clients: z.array(z.object({ id: z.string() })),
  workloads: z.record(z.string(), Workload),
  missing: z.array(z.object({ id: z.string(), why: z.string() })),
});

export interface OfferQuery {
  suite: JobRequest['suite'];
  /** Of the same repository; null when nothing is compared. */
  baseline: Revision | null;
  /** Its runners are built one by one, as for a comparison. */
  inParts: boolean;
  workloads: readonly string[] | undefined;
  /** Prints what the built-in suite has, as JSON. */
  describeCommand: readonly string[];
  scratch: string;
  signal: AbortSignal;
  /** With a server that cannot be reached; absent: it is tried once. */
  patience?: Patience;
}

/** @throws InputError when the suite cannot be read, or what is asked of it does not fit */
export async function describeSuite(query: OfferQuery): Promise<Offer> {
  const builtin = query.suite.repository === BUILTIN_SUITE;
  return builtin ? describeBuiltin(query) : describeRepository(query);
}

async function describeBuiltin({ describeCommand, workloads }: OfferQuery): Promise<Offer> {
  const [file = '', ...args] = describeCommand;
  const { stdout } = await execa(file, args, { stderr: 'inherit' });
  const found = readDocument(Description, stdout, 'the description of the built-in suite');
  const s3Clients = found.s3Clients.map(({ id }) => id);
  const names = Object.keys(found.workloads);
  const chosen = choose(workloads, names);
  return {
    s3Clients,
    missing: found.missing,
    defaultClients: s3Clients,
    workloads: new Map(chosen.map((name) => [name, found.workloads[name]!])),
    workloadNames: names,
  };
}

async function describeRepository(query: OfferQuery): Promise<Offer> {
  const { baseline, scratch, suite } = query;
  const named = printable(suite.repository);
  try {
    const listing = await listAt(suite, join(scratch, 'listing'), query);
    if (baseline && baseline.commit !== suite.commit) {
      const other = { repository: suite.repository, ...baseline };
      await listAt(other, join(scratch, 'baseline-listing'), query);
    }
    const names = listing.files
      .flatMap((path) => /^workloads\/([^/]+)\.run\.json$/.exec(path)?.[1] ?? [])
      .filter((name) => WorkloadName.safeParse(name).success);
    const chosen = choose(query.workloads, names);
    const workloads = new Map<string, Workload>();
    for (const name of chosen) {
      const path = `workloads/${name}.run.json`;
      workloads.set(name, readWorkload(await listing.read(path), path));
    }
    checkWorkloads(workloads);
    return {
      s3Clients: null,
      missing: [],
      defaultClients: [],
      workloads,
      workloadNames: names,
    };
  } catch (error) {
    if (!(error instanceof GitError) || error instanceof Unreachable) throw error;
    throw new InputError(
      `--suite "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`,
    );
  }
}

/** @throws InputError when it is no suite at that commit */
async function listAt(
  { commit, ref, repository }: JobRequest['suite'],
  into: string,
  { inParts, patience, signal }: OfferQuery,
): Promise<SuiteListing> {
  if (commit === null) throw new Error(`${repository} was not resolved to a commit`);
  const listing = await listSuite({ commit, ref, repository }, into, signal, patience);
  const script = inParts ? SCRIPTS.parts : SCRIPTS.whole;
  if (listing.files.includes(script)) return listing;
  throw new InputError(
    `--suite "${printable(repository)}" has no ${script} at ${commit.slice(0, 12)}: give a repository that offers it.`,
  );
}

function choose(asked: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  if (!asked) return known;
  for (const name of requireDistinct('--workloads', asked)) requireKnown('workload', name, known);
  return asked;
}
