import type { z } from 'zod';
import { number } from '../../src/app/read-fields.ts';
import { FAIL_ON_METRIC, keyOf, LONGEST_JOB_MINUTES, readRequest } from '../../src/app/request.ts';
import {
  InputError,
  printable,
  requireDistinct,
  requireKnown,
} from '../../src/contract/input-error.ts';
import { InstanceType, S3ClientId, WorkloadName } from '../../src/contract/names.ts';
import { checkRef } from '../../src/contract/read-values.ts';
import type { PullRequest } from './repository-api.ts';

/** A comment that begins with `/benchmark`, as far as it matters here. */
export interface CommandComment {
  /** Words after the command, as they were written. */
  words: string[];
  id: number;
  pullRequest: number;
  author: { id: number; login: string; bot: boolean };
}

const LIST_KEYS = [
  'instance-types',
  's3-clients',
  'workloads',
  'filter',
  'skip',
  'fail-on-metric',
] as const;
type ListKey = (typeof LIST_KEYS)[number];

const KEYS = [...LIST_KEYS, 'compare-with', 'suite', 'budget'] as const;
const VERBS = ['help', 'cancel'] as const;

/** What a comment asks for, all of it checked; absent: not asked, the default. */
export interface CommandAsked {
  /** 7 to 40 digits, in lower case. */
  sha?: string;
  lists: Partial<Record<ListKey, readonly string[]>>;
  /** A ref, `self` or `none`. */
  compareWith?: string;
  suite?: string;
  /** Minutes for the measuring of the comparison. */
  budget?: number;
}

export type Command = { kind: 'help' } | { kind: 'cancel' } | { kind: 'run'; asked: CommandAsked };

/** What the workflow says of `suite=`. */
export interface AllowedSuites {
  /** The repository is a client's: only there another suite can be asked for. */
  client: boolean;
  /** What `suite=` may name. */
  suites: readonly string[];
}

export const HELP = `**\`/benchmark\`** measures this pull request on AWS, one instance type after the other, and compares it with the commit it branched off.

\`\`\`text
/benchmark
/benchmark 40-DIGITS-OF-A-COMMIT
/benchmark instance-types=c7gn.16xlarge,c5n.18xlarge s3-clients=crt-c workloads=download-5GiB-1x
/benchmark compare-with=main
/benchmark cancel
\`\`\`

| word | means |
|---|---|
| a commit | what to measure; it must be the head. Required for a fork, with all 40 digits |
| \`instance-types=\` \`s3-clients=\` \`workloads=\` | names, separated by commas, without spaces; default: the stack's defaults |
| \`filter=\` \`skip=\` | only these cases, or all but these: \`S3-CLIENT/WORKLOAD\`, where \`*\` stands for any text, e.g. \`skip=rclone/*,*/*-crc32\` |
| \`compare-with=\` | branch, tag or commit of this repository, by 7 digits or more; \`self\`: measure the noise; \`none\`: no comparison |
| \`budget=\` | whole minutes for measuring, all instance types together; the report says what was not reached |
| \`fail-on-metric=\` | ${FAIL_ON_METRIC}: \`cpu\`, \`memory\` |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command must be on the first line of the comment. The lines below it are ignored.`;

const LONGEST_LINE = 2000;
const SHA = /^[0-9a-f]{7,40}$/i;
/** Lists of names, which are checked before the command waits; other lists are as in a request. */
const NAMES: Readonly<Partial<Record<ListKey, z.ZodType<string>>>> = {
  'instance-types': InstanceType,
  's3-clients': S3ClientId,
  workloads: WorkloadName,
};

/**
 * Reads what follows `/benchmark`.
 *
 * @param allowed whether, and for which suites, `suite=` may be given
 * @throws InputError for a word that cannot be meant
 */
export function readCommand(words: readonly string[], allowed: AllowedSuites): Command {
  if (words.join(' ').length > LONGEST_LINE) {
    throw new InputError(`The command is longer than ${LONGEST_LINE} characters: shorten it.`);
  }
  const [verb, ...rest] = words;
  if (verb === 'help' || verb === 'cancel') {
    if (rest.length === 0) return { kind: verb };
    throw new InputError(
      `"${verb}" takes no other words: remove "${printable(rest.join(' '), 80)}".`,
    );
  }
  const asked: CommandAsked = { lists: {} };
  const seen = new Set<string>();
  for (const word of words) {
    const [key, value] = read(word);
    if (seen.has(key)) throw new InputError(`"${key}" is given twice: write it once.`);
    seen.add(key);
    switch (key) {
      case 'commit':
        asked.sha = value.toLowerCase();
        break;
      case 'compare-with':
        asked.compareWith = refOf(value);
        break;
      case 'suite':
        asked.suite = allowedSuite(value, allowed);
        break;
      case 'budget':
        asked.budget = number('budget', value, {
          min: 1,
          max: LONGEST_JOB_MINUTES,
          whole: true,
        });
        break;
      default:
        asked.lists[key] = listOf(key, value);
    }
  }
  if (asked.lists['fail-on-metric'] && asked.compareWith === 'none') {
    throw new InputError('fail-on-metric needs a comparison: leave it out, or compare-with=none.');
  }
  return { kind: 'run', asked };
}

/** A word as key and value; a commit has no key of its own. */
function read(word: string): [(typeof KEYS)[number] | 'commit', string] {
  if (SHA.test(word)) return ['commit', word];
  const [key = '', ...value] = word.split('=');
  if (VERBS.some((verb) => verb === word)) {
    throw new InputError(`"${word}" takes no value: write only /benchmark ${word}.`);
  }
  requireKnown('word', key, value.length === 0 ? [...VERBS, ...KEYS] : KEYS);
  if (value.join('=') !== '') return [key as (typeof KEYS)[number], value.join('=')];
  throw new InputError(`"${key}" has no value: write ${key}=VALUE, without a space.`);
}

/** Stricter than git's own rules: excludes characters that a shell or Markdown interprets, but no letters of any language. */
function refOf(value: string): string {
  // refs/pull/N/head is whatever somebody without any permission pushes next.
  if (value.startsWith('refs/')) {
    throw new InputError(
      `compare-with is "${printable(value, 80)}": name a branch or tag without refs/, or a commit by all its 40 digits.`,
    );
  }
  if (/^[\p{L}\p{M}\p{N}_./+@#=-]*$/u.test(value)) return checkRef('compare-with', value);
  throw new InputError(
    `compare-with is "${printable(value, 80)}": give a branch, tag or commit of letters, digits and . _ / + @ # = -`,
  );
}

function listOf(key: ListKey, value: string): readonly string[] {
  const items = value.split(',');
  const name = NAMES[key];
  const wrong = items.find((item) => item === '' || (name && !name.safeParse(item).success));
  if (wrong !== undefined) {
    const what = name ? 'name' : 'value';
    throw new InputError(
      `${key} has "${printable(wrong, 80)}", which is not a ${what}: separate ${what}s with commas, without spaces.`,
    );
  }
  if (!name) readRequest({ [keyOf(key)]: value });
  return requireDistinct(key, items);
}

function allowedSuite(value: string, { client, suites }: AllowedSuites): string {
  if (!client) {
    throw new InputError('suite= is not allowed here: a suite measures its own code.');
  }
  if (suites.length > 0) return requireKnown('suite', value, suites);
  throw new InputError('suite= is not allowed here: the workflow lists no suites.');
}

/** The command again, of checked words only, with this commit. */
export function commandWith(
  sha: string,
  { budget, compareWith, lists, suite }: CommandAsked,
): string {
  const values = {
    ...Object.fromEntries(LIST_KEYS.map((key) => [key, lists[key]?.join(',')])),
    'compare-with': compareWith,
    suite,
    budget: budget?.toString(),
  };
  const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
  return ['/benchmark', sha, ...words].join(' ');
}

/**
 * What the workflow goes on with, by the names in comment/action.yml: checked data, or ''. `ref` is one of the
 * repository itself, for a fork too; `budget` is in minutes.
 */
export type CommandOutputs = Readonly<
  { run: boolean } & Record<
    'pull-request' | 'sha' | 'ref' | 'compare-with' | ListKey | 'suite' | 'budget',
    string
  >
>;

/** The command as the workflow goes on with it. */
export function commandOutputs(
  { budget, lists, suite = '' }: CommandAsked,
  { head, number }: PullRequest,
  compareWith: string | null,
): CommandOutputs {
  const names = LIST_KEYS.map((key) => [key, lists[key]?.join(',') ?? '']);
  return {
    ...(Object.fromEntries(names) as Record<ListKey, string>),
    run: true,
    'pull-request': String(number),
    sha: head,
    ref: `refs/pull/${number}/head`,
    'compare-with': compareWith ?? '',
    suite,
    budget: String(budget ?? ''),
  };
}
