import { describe, expect, test } from 'vitest';
import type { JobState, RunProgress } from '../contract/run-progress.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aHostileCompareRun, aHostileRun, HOSTILE_TEXTS } from '../testing/hostile-run.ts';
import { aContext, aRealisticCompareRun, aRealisticRun } from '../testing/realistic-runs.ts';
import { elementsOf, outsideCode, renderGfm } from '../testing/rendering.ts';
import { aRunResult } from '../testing/run-results.ts';
import { endedComment, progressComment, pullRequestComment } from './comment.ts';
import { type ReportLink, reportModel } from './model/model.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const commentOf = (run: ReturnType<typeof aRunResult>) =>
  plain(pullRequestComment(reportModel(run)));

test('the comment of a comparison is as in golden/comment.md', async () => {
  const model = reportModel(aRealisticCompareRun(), aContext());
  await expect(pullRequestComment(model)).toMatchFileSnapshot('golden/comment.md');
});

describe('a comment', () => {
  test('of a run that only measured has its figures', () => {
    const comment = commentOf(aRealisticRun());
    expect(comment).toContain('**`raw-http` is fastest: `rclone` reaches 61 % of it');
    expect(comment).toContain('| `download-64KiB-128x` | **0.995** | 0.584<br>59 % (57–61) |');
    expect(comment).toContain('exit code 1: corrupted on transfer');
  });

  test('leaves out what interests least, says how many, and keeps the regressions', () => {
    const comparisons = Array.from({ length: 2000 }, (_, index) =>
      aComparison({
        workload: `download-${index}`,
        verdict: index % 100 === 50 ? 'slower' : 'notFlagged',
      }),
    );
    const comment = commentOf(aRunResult({ comparisons }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.match(/^\| `sdk-js` \| `download-1?\d?50` \| `local` \|/gm)).toHaveLength(20);
    const shown = comment.match(/^\| `sdk-js` \| .* \| `local` \|/gm)!.length;
    expect(comment).toContain(`And ${2000 - shown} more, in \`result.json\`.`);
  });

  test('of a run that goes on says so after what is known so far', () => {
    const comment = commentOf(aRunResult({ finishedAt: null, comparisons: [] }));
    const places = ['**Nothing was compared', 'Still running'].map((words) =>
      comment.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

const aJobState = (fields: Partial<JobState> = {}): JobState => ({
  instanceType: 'c7gn.16xlarge',
  state: 'running',
  cases: { done: 12, total: 48, confirming: false },
  reason: null,
  ...fields,
});
const aProgress = (fields: Partial<RunProgress> = {}): RunProgress => ({
  runKey: 'gh-1',
  startedAt: '2026-11-22T14:00:00Z',
  updatedAt: '2026-11-22T14:20:30Z',
  queuedBehind: null,
  jobs: [
    aJobState({ instanceType: 'c5n.18xlarge', state: 'succeeded', cases: null }),
    aJobState(),
    aJobState({ instanceType: 'm7i.48xlarge', state: 'toCome', cases: null }),
  ],
  ...fields,
});

describe('the comment of a run that goes on', () => {
  const of = (fields: Partial<RunProgress>, links: readonly ReportLink[] = []) =>
    plain(progressComment(aProgress(fields), links));

  test('tells each instance type, and how far the current one is', () => {
    expect(of({}, [{ text: 'Run', url: 'https://example.com' }]).split('\n\n')).toEqual([
      '## S3 Benchmarks',
      '**Measuring on `c7gn.16xlarge`; 1 of 3 instance types done.**',
      '- `c5n.18xlarge`: ✅ done\n- `c7gn.16xlarge`: 🔵 running, 12 of 48 cases\n- `m7i.48xlarge`: ⚪ to come',
      'As of 2026-11-22 14:20:30 UTC, 20m 30s after the start; run `gh-1`. This comment is kept up to date.',
      '[Run](<https://example.com/>).\n',
    ]);
  });

  test('tells behind whom it is queued', () => {
    const queued = of({
      queuedBehind: { job: 'gh-2-c5n_18xlarge', owner: 'other/repository' },
      jobs: [aJobState({ state: 'toCome', cases: null })],
    });
    expect(queued).toContain('**Queued; 0 of 1 instance type done.**');
    expect(queued).toContain('job `gh-2-c5n_18xlarge` of `other/repository` has ended.');
    expect(of({ queuedBehind: { job: 'x', owner: null } })).toContain('job `x` has ended.');
  });

  test.each([
    [[aJobState({ state: 'waiting' })], 'Waiting for a machine of type `c7gn.16xlarge`; 0 of 1'],
    [[aJobState({ state: 'toCome' })], 'Starting; 0 of 1'],
    [[aJobState({ state: 'failed' })], 'Finishing; 1 of 1'],
    [[], 'Finishing; 0 of 0'],
  ])('has a headline for %j', (jobs, words) => {
    expect(of({ jobs })).toContain(`**${words}`);
  });

  test('gives the reason of a job that waits or failed, and lists a bounded number of jobs', () => {
    const reason = 'no capacity in any zone';
    const jobs = Array.from({ length: 50 }, () => aJobState({ state: 'waiting', reason }));
    const comment = of({ jobs });
    expect(comment).toContain('🟡 waits for a machine, 12 of 48 cases: `no capacity in any zone`');
    expect(comment).toContain('- and 10 more instance types');
  });
});

describe('the comment of a run without a result', () => {
  test.each([
    ['cancelled', 'Cancelled before anything was measured'],
    ['invalidInput', 'Not started: the request cannot be carried out'],
    ['infrastructureFailure', 'Nothing was measured: the infrastructure failed'],
  ] as const)('because of %s says so, with the reason and the next step', (kind, words) => {
    const links = [{ text: 'Log', url: 'https://example.com' }];
    const comment = endedComment({ kind, reason: 'the reason', links });
    expect(comment).toContain(`**${words}.**\n\n\`the reason\`\n\n**Next step:** `);
    expect(comment).toContain('[Log](<https://example.com/>).');
    expect(endedComment({ kind, reason: null, links: [] })).not.toContain('`');
  });
});

test.each([
  ['a run', pullRequestComment(reportModel(aHostileRun()))],
  ['a comparison', pullRequestComment(reportModel(aHostileCompareRun()))],
  [
    'progress',
    progressComment(
      aProgress({
        runKey: HOSTILE_TEXTS[4],
        queuedBehind: { job: HOSTILE_TEXTS[0], owner: HOSTILE_TEXTS[7] },
        jobs: HOSTILE_TEXTS.map((text) => aJobState({ instanceType: text, reason: text })),
      }),
      HOSTILE_TEXTS.map((text) => ({ text, url: `https://example.com/${text}` })),
    ),
  ],
  [
    'an end',
    HOSTILE_TEXTS.map((reason) => endedComment({ kind: 'invalidInput', reason, links: [] })).join(
      '\n\n',
    ),
  ],
])('hostile names in the comment of %s are code, and add no element', (_, comment) => {
  const html = renderGfm(comment);
  const names = elementsOf(html)?.map((element) => element.split(' ', 1)[0]);
  const ours =
    'a blockquote br code details h2 h3 li p pre strong summary table tbody td th thead tr ul wbr';
  expect(names?.filter((name) => !ours.split(' ').includes(name!))).toEqual([]);
  const words = outsideCode(html).replace(/<a href="https:[^>]*>.*?<\/a>/g, '');
  expect(words).not.toMatch(/@\w|alert|gpj|no_|<a /);
});
