import { GITHUB_ISSUER } from '../contract/deployment.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { readProgram } from '../process/start-program.ts';
import { projectOf, REPOSITORY } from './project.ts';

/** What somebody gave as options; the rest is asked of `gh`, `aws` and `git`. */
export interface GivenFacts {
  /** `OWNER/NAME`, whose code is benchmarked. */
  repository?: string;
  ownerId?: number;
  repositoryId?: number;
  defaultBranch?: string;
  account?: string;
  region?: string;
  /** `OWNER/NAME` of S3 Benchmarks itself. */
  project?: string;
  /** A clone of the repository. */
  into?: string;
}

/** All that the settings and workflows need to know. */
export interface Facts {
  owner: string;
  name: string;
  ownerId: number;
  repositoryId: number;
  defaultBranch: string;
  account: string;
  region: string;
  project: string;
  /** GitHub's OIDC provider, if the account has one; undefined if that is not known. */
  oidcProviderArn: string | null | undefined;
  /** Where each thing is from, and what is not known: a sentence each. */
  notes: readonly string[];
}

const TIMEOUT_MS = 30_000;
const NO_REPOSITORY = 'the repository is not known';

/** What a program said, or why it did not. */
type Said = { text: string; why?: never } | { text?: never; why: string };

/**
 * Finds out what was not given.
 *
 * @param environment in which `gh` and `aws` find who is signed in
 * @throws InputError that names all that nobody could tell, and the option for each
 */
export async function findFacts(
  given: GivenFacts,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Facts> {
  const ask = (command: readonly string[], cwd?: string) => askProgram(command, environment, cwd);
  const missing: string[] = [];
  const notes: string[] = [];
  const need = <T>(option: string, value: T | undefined, why: string): T => {
    // Without a repository nothing else about it can be known.
    if (value === undefined && why !== NO_REPOSITORY) missing.push(`--${option} (${why})`);
    return value as T;
  };

  const repository = need('repository', ...(await repositoryOf(given, ask)));
  const github = await githubFacts(repository, given, ask);
  const ownerId = need('owner-id', given.ownerId ?? github.ownerId, github.why);
  const repositoryId = need('repository-id', given.repositoryId ?? github.repositoryId, github.why);
  const named = github.repository ?? repository;
  if (github.why === '') notes.push(`gh: ${named}, ids ${ownerId} and ${repositoryId}`);
  const defaultBranch = given.defaultBranch ?? github.defaultBranch ?? 'main';
  if (!given.defaultBranch && !github.defaultBranch) {
    notes.push(`The default branch is not known (${github.why}); main is assumed.`);
  }

  const identity = await ask(['aws', 'sts', 'get-caller-identity', '--output', 'json']);
  const signedIn = fieldOf(identity, 'Account');
  const account = need('account', given.account ?? signedIn, identity.why ?? 'aws names none');
  const region = need('region', ...(await regionOf(given, environment, ask)));
  const oidc =
    signedIn === account ? await oidcProvider(ask) : { why: 'aws is not signed in there' };
  if (signedIn === account && account) notes.push(`aws: account ${account}`);
  if (oidc.arn) notes.push(`aws: the account has GitHub's OIDC provider already, ${oidc.arn}`);
  if (oidc.why) {
    notes.push(
      `Not known: whether the account has GitHub's OIDC provider (${oidc.why}). ` +
        'npm run check:account says so before the deploy.',
    );
  }
  const project = need(
    'project',
    await projectOf(given.project, environment),
    'OWNER/NAME of S3 Benchmarks on GitHub: this clone has no such origin',
  );
  if (missing.length > 0) {
    throw new InputError(
      `These could not be found out; give them as options: ${missing.join('; ')}.`,
    );
  }
  const [owner = '', name = ''] = named.split('/');
  return {
    ...{ owner, name, ownerId, repositoryId, defaultBranch, account, region, project, notes },
    oidcProviderArn: oidc.why === undefined ? (oidc.arn ?? null) : undefined,
  };
}

type Ask = (command: readonly string[], cwd?: string) => Promise<Said>;

async function askProgram(
  command: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd?: string,
): Promise<Said> {
  const [program = ''] = command;
  const end = await readProgram(command, { env, cwd, timeoutMs: TIMEOUT_MS });
  if (end.failure === null) return { text: end.stdout };
  if (end.failure === 'missing') return { why: `${program} is not installed` };
  if (end.failure === 'late') return { why: `${program} has not answered in half a minute` };
  const last = end.stderr.trim().split('\n').at(-1) ?? '';
  return { why: `${program} says: ${printable(last || `it ended with ${end.code}`)}` };
}

async function repositoryOf(
  { repository, into }: GivenFacts,
  ask: Ask,
): Promise<[string | undefined, string]> {
  if (repository !== undefined) {
    if (REPOSITORY.test(repository)) return [repository, ''];
    throw new InputError(`--repository is "${printable(repository)}": give OWNER/NAME.`);
  }
  if (into === undefined) return [undefined, 'OWNER/NAME of the repository to benchmark'];
  const said = await ask(['gh', 'repo', 'view', '--json', 'nameWithOwner'], into);
  return [fieldOf(said, 'nameWithOwner'), said.why ?? 'gh names none'];
}

interface GithubFacts {
  repository?: string | undefined;
  ownerId?: number | undefined;
  repositoryId?: number | undefined;
  defaultBranch?: string | undefined;
  /** Why they are not there; empty if they are. */
  why: string;
}

async function githubFacts(
  repository: string | undefined,
  given: GivenFacts,
  ask: Ask,
): Promise<GithubFacts> {
  if (repository === undefined) return { why: NO_REPOSITORY };
  const said = await ask(['gh', 'api', `repos/${repository}`]);
  if (said.why !== undefined) return { why: said.why };
  const found = parsed(said.text);
  if (found === null) return { why: 'gh gave no JSON' };
  const { id, owner, full_name, default_branch } = found as Record<string, never> & {
    owner?: { id: number };
  };
  if (found.private === true && !given.ownerId) {
    throw new InputError(
      `${repository} is private: machines on AWS fetch the code without a password, so it must be public.`,
    );
  }
  return {
    ...{ repository: full_name, repositoryId: id, ownerId: owner?.id },
    ...{ defaultBranch: default_branch, why: '' },
  };
}

async function regionOf(
  { region }: GivenFacts,
  environment: Readonly<Record<string, string | undefined>>,
  ask: Ask,
): Promise<[string | undefined, string]> {
  const known = region ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION);
  if (known) return [known, ''];
  const said = await ask(['aws', 'configure', 'get', 'region']);
  return [said.text || undefined, said.why ?? 'aws has no region of its own'];
}

async function oidcProvider(ask: Ask): Promise<{ arn?: string; why?: string }> {
  const said = await ask(['aws', 'iam', 'list-open-id-connect-providers', '--output', 'json']);
  if (said.why !== undefined) return { why: said.why };
  const list = parsed(said.text)?.OpenIDConnectProviderList;
  if (!Array.isArray(list)) return { why: 'aws gave no list' };
  const arn = list.map(({ Arn }) => String(Arn)).find((one) => one.endsWith(`/${GITHUB_ISSUER}`));
  return arn ? { arn: printable(arn) } : {};
}

function fieldOf({ text }: Said, name: string): string | undefined {
  const value = text === undefined ? undefined : parsed(text)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
