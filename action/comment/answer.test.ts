import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import {
  type CommentFacts,
  type FakeState,
  forkPull,
  HEAD,
  issueCommentEvent,
  MERGE_BASE,
  somePull,
} from '../../src/testing/fake-github/state.ts';
import { answer, runTitle } from './answer.ts';
import type { CommentSettings } from './checks.ts';
import type { CommandOutputs } from './command.ts';
import { FINAL, runMarker } from './conversation.ts';
import { readCommentEvent } from './event.ts';
import { RepositoryApi } from './repository-api.ts';
import type { ThisRun } from './this-run.ts';

const SUITE = 'https://github.com/octo-org/suite.git';
const OTHER = '0123456789abcdef0123456789abcdef01234567';
const LETTERS = 'abcdefab'.repeat(5);
/** What GitHub would expand in a workflow file. */
const EXPRESSION = '$'.concat('{{github.token}}');
const RUN: ThisRun = {
  repository: { owner: 'octo-org', repo: 's3' },
  repositoryUrl: 'https://github.com/octo-org/s3',
  id: '9000',
  url: 'https://github.com/octo-org/s3/actions/runs/9000',
  workflowFile: 'benchmark-comment.yml',
};

interface Answered {
  /** null when there is nothing to run. */
  outputs: CommandOutputs | null;
  state: FakeState;
  /** '' when nothing was said. */
  reply: string;
  reactions: string[];
  warnings: string[];
}

/** Sends an event through the command, with the real client, to a fake GitHub. */
async function answered(
  facts: Partial<CommentFacts>,
  arrange: (state: FakeState) => void = () => {},
  settings: Partial<CommentSettings> = {},
): Promise<Answered> {
  await using github = await FakeGitHub.start();
  const { state } = github;
  arrange(state);
  const warnings: string[] = [];
  const comment = readCommentEvent('issue_comment', issueCommentEvent(facts));
  const outputs =
    comment &&
    (await answer({
      comment,
      settings: { least: 'write', allowedBots: [], suites: [], client: true, ...settings },
      run: RUN,
      api: new RepositoryApi(github.octokit(), RUN.repository),
      warn: (message) => warnings.push(message),
    }));
  const reactions = state.reactions.map(({ content }) => content);
  return {
    outputs,
    state,
    warnings,
    reactions,
    reply: state.comments.at(-1)?.body ?? '',
  };
}

const fork = (state: FakeState) => void state.pulls.set(12, forkPull());
const pull = (fields: Parameters<typeof somePull>[0]) => (state: FakeState) =>
  void state.pulls.set(12, somePull(fields));

/** A commit, and the branches that it is part of. */
const other =
  (branches: string[], sha = OTHER) =>
  (state: FakeState) =>
    void state.gitCommits.push({ sha, on: branches });
const madeUp = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(',');

const say = (words: string) => ({ body: words === '' ? '/benchmark' : `/benchmark ${words}` });
const by = (login: string, userId: number, words = '') => ({ login, userId, ...say(words) });
const bot = { login: 'renovate[bot]', userId: 9, userType: 'Bot' } as const;
const gone = pull({ head: { ref: 'x', sha: HEAD, repo: null } });
const hostile = pull({
  head: { ref: `x";id;\`id\`${EXPRESSION}`, sha: HEAD, repo: { id: 123456 } },
  base: { ref: 'release/$(id)', sha: OTHER, repo: { id: 123456 } },
});

interface World {
  arrange?: (state: FakeState) => void;
  settings?: Partial<CommentSettings>;
}
const ofSuite: World = { settings: { client: false, suites: [SUITE] } };
const on = (arrange: (state: FakeState) => void): World => ({ arrange });
const where = (settings: Partial<CommentSettings>): World => ({ settings });

describe('nothing is said or asked', () => {
  test.each<[what: string, facts: Partial<CommentFacts>, world?: World]>([
    ['for words', { body: 'Nice.' }],
    ['for /benchmarks', { body: '/benchmarks' }],
    ['for a quoted command', { body: '> /benchmark\n\nWhat does this do?' }],
    ['for a command in a code block', { body: '```\n/benchmark\n```' }],
    ['for an indented command', { body: '    /benchmark' }],
    ['for a command in the second line', { body: 'Hi\n/benchmark' }],
    ['for an edit', { action: 'edited' }],
    ['for a deletion', { action: 'deleted' }],
    ['for a comment on an issue', { onPullRequest: false }],
    ['for 64 KB of words', { body: 'x'.repeat(65_536) }],
    ['for a bot', bot],
    ['for another bot than the listed', bot, where({ allowedBots: ['dependabot[bot]'] })],
  ])('%s', async (_, facts, world) => {
    const { outputs, state } = await answered(facts, world?.arrange, world?.settings);
    expect(outputs).toBeNull();
    expect(state.requests).toEqual([]);
  });
});

describe('a benchmark is started', () => {
  test.each<[string, Partial<CommentFacts>, Partial<CommandOutputs>, World?]>([
    ['for the bare command', say(''), { sha: HEAD, 'compare-with': MERGE_BASE }],
    ['with 64 KB below it', { body: `/benchmark\n${'x'.repeat(65_500)}` }, { sha: HEAD }],
    ['for the head by 7 digits', say(HEAD.slice(0, 7)), { sha: HEAD }],
    ['for the head in capitals', say(HEAD.toUpperCase()), { sha: HEAD }],
    ['for a draft', say(''), { sha: HEAD }, on(pull({ draft: true }))],
    ['for a fork by all 40 digits', say(HEAD), { sha: HEAD }, on(fork)],
    ['for a fork that is gone', say(HEAD), { ref: 'refs/pull/12/head' }, on(gone)],
    ['for branches called anything', say(''), { ref: 'refs/pull/12/head' }, on(hostile)],
    ['for an administrator', by('boss', 102), { run: true }, where({ least: 'admin' })],
    ['for a maintainer', by('keeper', 103), { run: true }, where({ least: 'maintain' })],
    ['for a listed bot', bot, { run: true }, where({ allowedBots: ['renovate[bot]'] })],
    ['against nothing', say('compare-with=none'), { 'compare-with': '' }],
    ['against itself', say('compare-with=self'), { 'compare-with': 'self' }],
    ['against a branch', say('compare-with=v1/x'), { 'compare-with': 'v1/x' }],
    ['against a tag', say('compare-with=v1.0'), { 'compare-with': 'v1.0' }],
    ['against a commit', say(`compare-with=${OTHER}`), { 'compare-with': OTHER }, on(other([]))],
    [
      'against 7 digits',
      say('compare-with=0123456'),
      { 'compare-with': OTHER },
      on(other(['main'])),
    ],
    [
      'against 9 capitals',
      say(`compare-with=${LETTERS.slice(0, 9).toUpperCase()}`),
      { 'compare-with': LETTERS },
      on(other(['main'], LETTERS)),
    ],
    [
      'against 7 digits of its own branch',
      say('compare-with=0123456'),
      { 'compare-with': OTHER },
      on(other([HEAD])),
    ],
    [
      'against a branch called like a commit',
      say('compare-with=0123456'),
      { 'compare-with': '0123456' },
      on((state) => void state.refs.push('heads/0123456')),
    ],
    [
      'of names that a suite has',
      say('workloads=a_1,b-2 s3-clients=rclone'),
      { workloads: 'a_1,b-2' },
      ofSuite,
    ],
    [
      'of a client that the code does not tell',
      say('s3-clients=other'),
      { 's3-clients': 'other' },
      { ...ofSuite, arrange: (state) => void state.files.delete('scripts/utils.py') },
    ],
    [
      'of names that cannot be looked up',
      say('workloads=other'),
      { workloads: 'other' },
      {
        ...ofSuite,
        arrange: (state) => void state.faults.push({ request: /contents/, status: 403 }),
      },
    ],
    [
      'on some types',
      say('instance-types=c7gn.16xlarge,c6g.medium'),
      { 'instance-types': 'c7gn.16xlarge,c6g.medium' },
    ],
    [
      'on a type that only the settings of the stack describe',
      say('instance-types=c99gn.16xlarge'),
      { 'instance-types': 'c99gn.16xlarge' },
    ],
    ['of some clients', say('s3-clients=crt-c,rclone'), { 's3-clients': 'crt-c,rclone' }],
    ['of some workloads', say('workloads=a_1,b-2'), { workloads: 'a_1,b-2' }],
    ['with a listed suite', say(`suite=${SUITE}`), { suite: SUITE }, where({ suites: [SUITE] })],
  ])('%s', async (_, facts, expected, world) => {
    const { outputs, reactions, reply, state } = await answered(
      facts,
      world?.arrange,
      world?.settings,
    );
    expect(outputs).toMatchObject({ run: true, 'pull-request': '12', ...expected });
    expect(reactions).toEqual(['eyes', 'rocket']);
    expect(reply).toContain(`**Queued**: \`${HEAD}\``);
    expect(state.statuses).toMatchObject([{ sha: HEAD, state: 'pending' }]);
  });
});

describe('a command is refused', () => {
  test.each<[string, Partial<CommentFacts>, string, World?]>([
    ['of somebody who may read', by('stranger', 105), 'the permission `write`'],
    ['of somebody who may triage', by('helper', 104), 'the permission `write`'],
    ['of somebody who may nothing', by('nobody', 106), 'the permission `write`'],
    ['of somebody whom GitHub does not know', by('gone', 107), 'the permission `write`'],
    ['of somebody renamed, whose name another took', by('mona', 999), 'the permission `write`'],
    ['where only maintainers may', say(''), 'permission `maintain`', where({ least: 'maintain' })],
    ['where only administrators may', by('keeper', 103), '`admin`', where({ least: 'admin' })],
    ['of a stranger, help too', by('stranger', 105, 'help'), 'the permission `write`'],
    ['of a stranger, cancel too', by('stranger', 105, 'cancel'), 'the permission `write`'],
    ['on a closed pull request', say(''), 'is closed: reopen it', on(pull({ state: 'closed' }))],
    ['for a commit that is not the head', say(OTHER), `is at ${HEAD} now`],
    ['for a fork by 12 digits', say(HEAD.slice(0, 12)), 'all 40 digits', on(fork)],
    ['for a fork by 39 digits', say(HEAD.slice(0, 39)), 'all 40 digits', on(fork)],
    ['for a fork whose head moved', say(OTHER), `is at ${HEAD} now`, on(fork)],
    ['with a misspelt word', say('workload=a'), 'Did you mean "workloads"?'],
    ['with shell in a list', say('workloads=$(curl$IFS;x)'), 'is not a name'],
    ['with an expression in a list', say(`s3-clients=${EXPRESSION}`), 'is not a name'],
    ['with a backtick in a ref', say('compare-with=`id`'), 'compare-with is'],
    ['with an option for a ref', say('compare-with=--upload-pack=x'), 'compare-with'],
    ['with a suite where none is listed', say(`suite=${SUITE}`), 'suite= is not allowed'],
    ['with a suite on the suite itself', say(`suite=${SUITE}`), 'measures its own code', ofSuite],
    ['with a stranger’s code to compare with', say('compare-with=refs/pull/9/head'), 'all its 40'],
    ['with another suite', say('suite=builtin'), 'Unknown suite', where({ suites: [SUITE] })],
    [
      'with 400 made-up workloads',
      say(`workloads=${madeUp(400)}`),
      'Unknown workload "w0"',
      ofSuite,
    ],
    [
      'with 400 made-up clients',
      say(`s3-clients=${madeUp(400)}`),
      'Unknown S3 client "w0"',
      ofSuite,
    ],
    [
      'with made-up instance types',
      say('instance-types=c7gn.16xlage'),
      'Did you mean "c7gn.16xlarge"',
    ],
    [
      'with a workload that a listed suite lacks',
      say(`workloads=a_2 suite=${SUITE}`),
      'Did you mean "a_1"',
      where({ suites: [SUITE] }),
    ],
    ['with a made-up ref', say('compare-with=mian'), 'no such branch or tag'],
    ['with a made-up commit', say(`compare-with=${OTHER}`), 'has no such commit'],
    ['with made-up digits', say('compare-with=abcdef1'), 'no such commit, or several'],
    [
      'with digits of several commits',
      say('compare-with=0123456'),
      'no such commit, or several',
      on((state) => {
        other(['main'])(state);
        other(['main'], `0123456${'9'.repeat(33)}`)(state);
      }),
    ],
    [
      'with digits of a fork’s commit',
      say('compare-with=0123456'),
      'Fewer can be forged',
      on(other([])),
    ],
    [
      'with digits of the fork’s own commit',
      say(`${HEAD} compare-with=0123456`),
      'Fewer can be forged',
      on((state) => {
        fork(state);
        other([HEAD])(state);
      }),
    ],
    ['with 64 KB of words', say('x '.repeat(32_000)), 'shorten it'],
  ])('%s', async (_, facts, because, world) => {
    const { outputs, reactions, reply, state } = await answered(
      facts,
      world?.arrange,
      world?.settings,
    );
    expect(outputs).toBeNull();
    expect(reactions).toEqual(['eyes', '-1']);
    expect(state.comments).toHaveLength(1);
    expect(reply).toContain(because);
    expect(state.statuses).toEqual([]);
    expect(state.cancelled).toEqual([]);
  });

  test('without becoming markup: what it said is shown in a block, on one line', async () => {
    const { reply } = await answered({ body: '/benchmark ```@octocat<b>#1\u202e' });
    const [, block] = /```text\n(.*)\n```/.exec(reply)!;
    expect(block).toContain("'''@octocat<b>#1⟨U+202E⟩");
    expect(reply.match(/```/g)).toHaveLength(2);
  });
});

test.each([
  ['a fork', fork],
  ['a fork that is gone', gone],
])(
  'A bare command on %s is answered with the commit to look at and the line to paste.',
  async (_, arrange) => {
    const asked = { body: '/benchmark s3-clients=crt-c' };
    const { outputs, reactions, reply } = await answered(asked, arrange);
    expect(outputs).toBeNull();
    expect(reactions).toEqual(['eyes', '-1']);
    expect(reply).toContain(`(https://github.com/octo-org/s3/pull/12/files/${HEAD})`);
    expect(reply).toContain(`\n/benchmark ${HEAD} s3-clients=crt-c\n`);
  },
);

test('Help is a reply, and nothing else.', async () => {
  const { outputs, reply, state } = await answered({ body: '/benchmark help' });
  expect(outputs).toBeNull();
  expect(reply).toContain('| `compare-with=` |');
  expect(reply).toContain('must be on the first line');
  expect(state.requests.filter((one) => one.includes('/pulls/'))).toEqual([]);
});

test('Replies begin with the marker of their run, so that nobody takes them for a command.', async () => {
  const { reply } = await answered({});
  expect(reply.startsWith(`${runMarker('9000')}\n`)).toBe(true);
  expect(reply).not.toContain(FINAL);
});

describe('runs of comments', () => {
  const runs = (state: FakeState) => {
    const workflow = 'benchmark-comment.yml';
    state.runs = [
      { id: 9000, title: runTitle(12), status: 'in_progress', workflow },
      { id: 8001, title: runTitle(12), status: 'in_progress', workflow },
      { id: 8002, title: runTitle(12), status: 'pending', workflow },
      { id: 8003, title: runTitle(123), status: 'queued', workflow },
      { id: 8004, title: runTitle(12), status: 'completed', workflow },
      { id: 8005, title: runTitle(12), status: 'in_progress', workflow: 'other.yml' },
      { id: 8006, title: 'Something else', status: 'in_progress', workflow },
    ];
  };

  test('are cancelled if they are of this pull request, and have not ended', async () => {
    const { outputs, reactions, reply, state } = await answered(
      { body: '/benchmark cancel' },
      runs,
    );
    expect(state.cancelled.sort()).toEqual([8001, 8002]);
    expect(reply).toContain('Cancelled 2 runs');
    expect(reactions).toEqual(['eyes', 'rocket']);
    expect(outputs).toBeNull();
  });

  test('that are none need no cancelling', async () => {
    expect((await answered({ body: '/benchmark cancel' })).reply).toContain('Nothing to cancel');
  });

  test('before this one are told', async () => {
    expect((await answered({}, runs)).reply).toContain('3 other runs that comments started');
  });
});

describe('when GitHub fails', () => {
  test('to answer what must be known, nothing is run, and the command is answered', async () => {
    await using github = await FakeGitHub.start();
    github.state.faults.push({ request: /\/permission$/, status: 502 });
    const comment = readCommentEvent('issue_comment', issueCommentEvent())!;
    const api = new RepositoryApi(github.octokit(), RUN.repository);
    const settings = { least: 'write', allowedBots: [], suites: [], client: false } as const;
    await expect(
      answer({ comment, settings, run: RUN, api, warn: () => {} }),
    ).rejects.toMatchObject({ status: 502 });
    expect(github.state.comments.at(-1)!.body).toContain('repeat the command later');
    expect(github.state.reactions.at(-1)!.content).toBe('-1');
  });

  test('to take what is said, the benchmark runs all the same', async () => {
    const { outputs, warnings } = await answered({}, (state) => {
      state.faults.push({ request: /^POST .*(comments|reactions|statuses)/, status: 403 });
    });
    expect(outputs).toMatchObject({ run: true, sha: HEAD });
    expect(warnings).toHaveLength(4);
  });
});
