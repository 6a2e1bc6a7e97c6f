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
import { resolveSuite } from '../git/suite-repository.ts';

/** What the suite script is called in every suite. */
const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

/** A suite, resolved to a commit and checked, before anything is started. */
export interface Offer {
  suite: JobRequest['suite'];
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
  suite: string;
  branch: string | undefined;
  workloads: readonly string[] | undefined;
  /** Prints what the built-in suite has, as JSON. */
  describeCommand: readonly string[];
  scratch: string;
  signal: AbortSignal;
}

/** @throws InputError when the suite cannot be read, or what is asked of it does not fit */
export async function describeSuite(query: OfferQuery): Promise<Offer> {
  return query.suite === BUILTIN_SUITE ? describeBuiltin(query) : describeRepository(query);
}

async function describeBuiltin({ branch, describeCommand, workloads }: OfferQuery): Promise<Offer> {
  if (branch !== undefined) {
    throw new InputError('--branch needs --suite: the built-in suite has no branches.');
  }
  const [file = '', ...args] = describeCommand;
  const { stdout } = await execa(file, args, { stderr: 'inherit' });
  const found = readDocument(Description, stdout, 'the description of the built-in suite');
  const s3Clients = found.s3Clients.map(({ id }) => id);
  const names = Object.keys(found.workloads);
  const chosen = choose(workloads, names);
  return {
    suite: { repository: BUILTIN_SUITE, ref: null, commit: null },
    s3Clients,
    missing: found.missing,
    defaultClients: s3Clients,
    workloads: new Map(chosen.map((name) => [name, found.workloads[name]!])),
    workloadNames: names,
  };
}

async function describeRepository(query: OfferQuery): Promise<Offer> {
  const suite = await resolveSuite(query.suite, query.branch ?? null);
  const named = printable(query.suite);
  try {
    const listing = await listSuite(suite, join(query.scratch, 'listing'), query.signal);
    if (!listing.files.includes(SUITE_SCRIPT)) {
      throw new InputError(
        `--suite "${named}" has no ${SUITE_SCRIPT} at ${suite.commit.slice(0, 12)}: give a repository that offers it.`,
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
      suite,
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
