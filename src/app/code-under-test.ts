import { field, InputError, printable, type Said, said } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { SuiteClients } from '../contract/suite-scripts.ts';
import {
  isSameRepository,
  namedRepositories,
  namesRepositories,
} from '../git/named-repositories.ts';
import type { SuiteListing } from '../git/suite-repository.ts';
import { type RevisionInputs, resolveSuite } from '../git/suite-repository.ts';
import { designAsked, type Judgement, type JudgeOptions, judgeRun } from '../judge/judge.ts';
import type { Patience } from '../net/patience.ts';
import type { CompareAsked } from '../orchestrator/plan.ts';
import { type BenchmarkRequest, DEFAULT_MAX_CASE_MINUTES, ITSELF } from './request.ts';

/** Which code to measure, as requested. */
export interface CodeAsked
  extends Pick<BenchmarkRequest, 'branch' | 'clientRepository' | 'commit' | 'compareWith'> {
  /** A git URL, a path, or `builtin`, of which the client's repository may be one that has a client file. */
  suite: string;
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

const SUITE: RevisionInputs = { repository: field('suite'), ref: field('branch') };
const CLIENT: RevisionInputs = { repository: field('client-repository'), ref: field('branch') };

/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
export async function resolveCode(query: CodeAsked, patience?: Patience): Promise<CodeUnderTest> {
  const { branch, clientRepository, compareWith, suite: repository } = query;
  const isBuiltin = repository === BUILTIN_SUITE;
  if (isBuiltin && clientRepository === undefined) return builtin(query);
  const ofSuite = clientRepository === undefined;
  const inputs = ofSuite ? SUITE : CLIENT;
  const varied = ofSuite ? repository : clientRepository;
  const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
  const ofBuiltin = isBuiltin ? { ref: null, commit: null } : null;
  const fixed = ofSuite
    ? null
    : (ofBuiltin ?? (await revisionOf(repository, {}, inputs, patience)));
  const suite = { repository, ...(fixed ?? candidate) };
  const client = fixed && { repository: varied, ...candidate };
  if (compareWith === undefined) return { suite, client, baseline: null, againstItself: false };
  const other =
    compareWith === ITSELF
      ? candidate
      : await revisionOf(
          varied,
          { ref: compareWith },
          { ...inputs, ref: field('compare-with') },
          patience,
        );
  return {
    suite,
    client,
    baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
    againstItself: other.commit === candidate.commit,
  };
}

function builtin({ branch, compareWith }: CodeAsked): CodeUnderTest {
  const refuse = (asked: Said, why: string) => {
    throw new InputError(
      said`${asked} needs ${field('suite')} or a client file in a git repository: the built-in suite ${why}.`,
    );
  };
  if (branch !== undefined) refuse([field('branch')], 'has no branches');
  if (compareWith !== undefined && compareWith !== ITSELF) {
    const asked = said`${field('compare-with')} "${compareWith}"`;
    refuse(asked, `can be compared with "${ITSELF}" only`);
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

/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
export function compareAsked(
  { againstItself, baseline }: CodeUnderTest,
  asked: Partial<BenchmarkRequest>,
): CompareAsked | null {
  if (baseline === null) return null;
  const { budgetSeconds = null, maxCaseMinutes = DEFAULT_MAX_CASE_MINUTES } = asked;
  const design = { againstItself, budgetSeconds, ...designAsked(asked) };
  return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}

/**
 * Compares the sides of a run.
 *
 * @param asked the smallest change that counts, of every cell and client; and costs that count as a regression when they rise
 * @param known of their noise, where no smallest change was asked for; as at first, if it is not given
 */
export function judgeAt(
  {
    failOnMetric: watched = [],
    thresholdPercent: percent,
  }: Partial<Pick<BenchmarkRequest, 'failOnMetric' | 'thresholdPercent'>>,
  known: Pick<JudgeOptions, 'thresholdOf' | 'clientThresholdOf'> = {},
): (run: RunResult) => Judgement {
  const chosen = percent === undefined ? undefined : () => percent / 100;
  const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
  return (run) => judgeRun(run, { ...options, watched });
}

/** The repository of a client that builds are made to use, and the S3 clients that are built. */
export interface ClientQuery {
  repository: string;
  s3Clients: readonly string[];
}

/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
export async function checkClientRepository(
  { repository, s3Clients }: ClientQuery,
  clients: SuiteClients | null,
  { files, read }: SuiteListing,
): Promise<string[]> {
  if (clients === null) return [];
  const paths = files.filter(namesRepositories);
  const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  const { found, without } = namedRepositories(new Map(texts), [...new Set(clients.values())]);
  const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
  if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
    throw new InputError(
      said`${field('client-repository')} "${printable(repository)}" is not part of any chosen client: the build of ${[...languages].join(', ')} clones no repository. Choose ${field('s3-clients')} that are built from it.`,
    );
  }
  const own = found.filter(({ language }) => language === null || languages.has(language));
  if (own.length === 0 || own.some(({ url }) => isSameRepository(url, repository))) return [];
  const urls = [...new Set(own.map(({ url }) => url))].join(', ');
  return [
    `No build names ${printable(repository)}: it is used only if one of these has it as a submodule, ` +
      `otherwise the run fails: ${urls}.`,
  ];
}
