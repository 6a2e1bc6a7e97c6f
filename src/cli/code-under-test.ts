import { InputError } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import { type RevisionInputs, resolveSuite } from '../git/suite-repository.ts';
import type { Patience } from '../net/patience.ts';

/** Stands for a ref: compare what is measured with itself (an A/A run). */
export const ITSELF = 'self';

/** Which code to measure, as it was asked for. */
export interface CodeQuery {
  /** A git URL, a path, or `builtin`. */
  suite: string;
  /** Of the client's repository where one is named, else of the suite; absent: the default branch. */
  branch?: string;
  /** The commit that `branch` stands for, when that was decided before. */
  commit?: string;
  clientRepository?: string;
  /** Branch, tag or commit of the same repository as `branch`, or `self`. */
  compareWith?: string;
}

/** Which code to measure, every ref resolved to a commit. */
export interface CodeUnderTest {
  suite: JobRequest['suite'];
  client: JobRequest['client'];
  /** null: nothing to compare with. */
  baseline: { suite: Revision; client: Revision | null } | null;
  /** Both sides are the same commit, so whatever differs is noise. */
  againstItself: boolean;
}

const CLIENT_INPUTS: RevisionInputs = { repository: '--client-repository', ref: '--branch' };

/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
export async function resolveCode(query: CodeQuery, patience?: Patience): Promise<CodeUnderTest> {
  const { branch, clientRepository, compareWith, suite: repository } = query;
  if (repository === BUILTIN_SUITE) return builtin(query);
  const ofSuite = clientRepository === undefined;
  const inputs = ofSuite ? { repository: '--suite', ref: '--branch' } : CLIENT_INPUTS;
  const varied = ofSuite ? repository : clientRepository;
  const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
  const fixed = ofSuite ? null : await revisionOf(repository, {}, inputs, patience);
  const suite = { repository, ...(fixed ?? candidate) };
  const client = fixed && { repository: varied, ...candidate };
  if (compareWith === undefined) return { suite, client, baseline: null, againstItself: false };
  const other =
    compareWith === ITSELF
      ? candidate
      : await revisionOf(
          varied,
          { ref: compareWith },
          { ...inputs, ref: '--compare-with' },
          patience,
        );
  return {
    suite,
    client,
    baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
    againstItself: other.commit === candidate.commit,
  };
}

function builtin({ branch, clientRepository, compareWith }: CodeQuery): CodeUnderTest {
  const refuse = (input: string, why: string) => {
    throw new InputError(`${input} needs --suite: the built-in suite ${why}.`);
  };
  if (branch !== undefined) refuse('--branch', 'has no branches');
  if (clientRepository !== undefined) refuse('--client-repository', 'builds no client');
  if (compareWith !== undefined && compareWith !== ITSELF) {
    throw new InputError(
      `--compare-with "${compareWith}" needs --suite: the built-in suite can be compared with "${ITSELF}" only.`,
    );
  }
  const none = { ref: null, commit: null };
  const itself = compareWith === ITSELF;
  return {
    suite: { repository: BUILTIN_SUITE, ...none },
    client: null,
    baseline: itself ? { suite: none, client: null } : null,
    againstItself: itself,
  };
}

async function revisionOf(
  repository: string,
  { commit, ref }: { ref?: string | undefined; commit?: string | undefined },
  inputs: RevisionInputs,
  patience: Patience | undefined,
): Promise<Revision> {
  const found = await resolveSuite(repository, commit ?? ref ?? null, inputs, patience);
  return { ref: ref ?? null, commit: found.commit };
}
