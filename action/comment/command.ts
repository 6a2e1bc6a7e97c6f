import type { z } from 'zod';
import { checkRef } from '../../src/contract/git-ref.ts';
import {
  InputError,
  printable,
  requireDistinct,
  requireKnown,
} from '../../src/contract/input-error.ts';
import { InstanceType, S3ClientId, WorkloadName } from '../../src/contract/names.ts';
import { number } from '../parse-input.ts';
import type { ListKey } from './command-words.ts';
import { KEYS, LIST_KEYS, VERBS } from './command-words.ts';
import type { Settings } from './settings.ts';

/** What a comment asks for, all of it checked; null: not asked, the default. */
export interface Asked {
  /** 7 to 40 digits, in lower case. */
  sha: string | null;
  lists: Partial<Record<ListKey, readonly string[]>>;
  /** A ref, `self` or `none`. */
  compareWith: string | null;
  suite: string | null;
  /** Minutes for the measuring of the comparison. */
  budget: number | null;
}

export type Command = { kind: 'help' } | { kind: 'cancel' } | { kind: 'run'; asked: Asked };

/** What the workflow says of `suite=`. */
export type AllowedSuites = Pick<Settings, 'client' | 'suites'>;

const LONGEST_LINE = 2000;
/** As long as a job on somebody's own runner may last: 5 days. */
const LONGEST_BUDGET_MINUTES = 5 * 24 * 60;
const SHA = /^[0-9a-f]{7,40}$/i;
const NAMES: Readonly<Record<ListKey, z.ZodType<string>>> = {
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
    throw new InputError(`"${verb}" stands alone: remove "${printable(rest.join(' '), 80)}".`);
  }
  const asked: Asked = { sha: null, lists: {}, compareWith: null, suite: null, budget: null };
  const seen = new Set<string>();
  for (const word of words) {
    const [key, value] = read(word);
    if (seen.has(key)) throw new InputError(`"${key}" stands there twice: write it once.`);
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
          max: LONGEST_BUDGET_MINUTES,
          whole: true,
        });
        break;
      default:
        asked.lists[key] = namesOf(key, value);
    }
  }
  return { kind: 'run', asked };
}

/** A word as key and value; a commit has no key of its own. */
function read(word: string): [(typeof KEYS)[number] | 'commit', string] {
  if (SHA.test(word)) return ['commit', word];
  const [key = '', ...value] = word.split('=');
  if (VERBS.some((verb) => verb === word)) {
    throw new InputError(`"${word}" stands alone: write only /benchmark ${word}.`);
  }
  requireKnown('word', key, value.length === 0 ? [...VERBS, ...KEYS] : KEYS);
  if (value.join('=') !== '') return [key as (typeof KEYS)[number], value.join('=')];
  throw new InputError(`"${key}" has no value: write ${key}=VALUE, without a space.`);
}

/** Narrower than git's own rules, by the signs that a shell or Markdown reads: letters of any language are none. */
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

function namesOf(key: ListKey, value: string): readonly string[] {
  const names = value.split(',');
  const wrong = names.find((name) => !NAMES[key].safeParse(name).success);
  if (wrong === undefined) return requireDistinct(key, names);
  throw new InputError(
    `${key} has "${printable(wrong, 80)}", which is no name: write names between commas, without spaces.`,
  );
}

function allowedSuite(value: string, { client, suites }: AllowedSuites): string {
  if (!client) {
    throw new InputError('suite= is not allowed here: a suite measures its own code.');
  }
  if (suites.length > 0) return requireKnown('suite', value, suites);
  throw new InputError('suite= is not allowed here: the workflow lists no suites.');
}

/** The command again, of checked words only, with this commit. */
export function commandWith(sha: string, { budget, compareWith, lists, suite }: Asked): string {
  const values = {
    ...Object.fromEntries(LIST_KEYS.map((key) => [key, lists[key]?.join(',')])),
    'compare-with': compareWith,
    suite,
    budget: budget?.toString(),
  };
  const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
  return ['/benchmark', sha, ...words].join(' ');
}
