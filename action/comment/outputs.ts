import type { Asked } from './command.ts';
import { LIST_KEYS } from './command-words.ts';
import type { PullRequest } from './judge.ts';

/** What the workflow goes on with, by the names in comment/action.yml: checked data, or ''. */
export interface Outputs {
  run: boolean;
  'pull-request': string;
  sha: string;
  /** A ref of the repository itself, for a fork too. */
  ref: string;
  'compare-with': string;
  'instance-types': string;
  's3-clients': string;
  workloads: string;
  suite: string;
  /** Minutes. */
  budget: string;
}

export const NO_RUN: Outputs = {
  run: false,
  'pull-request': '',
  sha: '',
  ref: '',
  'compare-with': '',
  'instance-types': '',
  's3-clients': '',
  workloads: '',
  suite: '',
  budget: '',
};

export interface Decided {
  asked: Asked;
  pullRequest: PullRequest;
  compareWith: string | null;
}

export function outputsOf({ asked, compareWith, pullRequest }: Decided): Outputs {
  const { head, number } = pullRequest;
  const [types = '', clients = '', workloads = ''] = LIST_KEYS.map(
    (key) => asked.lists[key]?.join(',') ?? '',
  );
  return {
    run: true,
    'pull-request': String(number),
    sha: head,
    ref: `refs/pull/${number}/head`,
    'compare-with': compareWith ?? '',
    'instance-types': types,
    's3-clients': clients,
    workloads,
    suite: asked.suite ?? '',
    budget: asked.budget === null ? '' : String(asked.budget),
  };
}
