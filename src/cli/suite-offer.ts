import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { checkWorkloads } from '../contract/check-workloads.ts';
import { InputError, printable, requireDistinct, requireKnown } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE } from '../contract/names.ts';
import { readDocument } from '../contract/read-document.ts';
import { readWorkload } from '../contract/read-workload.ts';
import { Workload } from '../contract/workload.ts';
import { GitError } from '../git/git.ts';
import { listSuite } from '../git/suite-listing.ts';

/** What the suite script is called in every suite. */
const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

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
  workloads: readonly string[] | undefined;
  /** Prints what the built-in suite has, as JSON. */
  describeCommand: readonly string[];
  scratch: string;
  signal: AbortSignal;
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
  const { commit, repository, ref } = query.suite;
  if (commit === null) throw new Error(`${repository} was not resolved to a commit`);
  const named = printable(repository);
  try {
    const listing = await listSuite(
      { commit, repository, ref },
      join(query.scratch, 'listing'),
      query.signal,
    );
    if (!listing.files.includes(SUITE_SCRIPT)) {
      throw new InputError(
        `--suite "${named}" has no ${SUITE_SCRIPT} at ${commit.slice(0, 12)}: give a repository that offers it.`,
      );
    }
    const names = listing.files.flatMap(
      (path) => /^workloads\/([^/]+)\.run\.json$/.exec(path)?.[1] ?? [],
    );
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
    if (!(error instanceof GitError)) throw error;
    throw new InputError(
      `--suite "${named}" cannot be fetched (${error.message}): give a repository that can be cloned.`,
    );
  }
}

function choose(asked: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  if (!asked) return known;
  for (const name of requireDistinct('--workloads', asked)) requireKnown('workload', name, known);
  return asked;
}
