import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endingOf, type Status } from '../../action/ending.ts';
import { judgeAt } from '../../src/app/code-under-test.ts';
import { verdictOf } from '../../src/app/reports.ts';
import { exitCodeOf } from '../../src/cli/exit.ts';
import type { CompareDesign } from '../../src/contract/comparison.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { type ComparisonOutcome, comparisonOutcome } from '../../src/judge/judge.ts';
import {
  type Doing,
  scriptedTime,
  scriptOf,
  startJob,
} from '../../src/testing/compared-suite/job.ts';
import {
  type Commits,
  compareRequest,
  DESIGN,
  type SuiteAt,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { anUpload } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';

const python = await execa('python3', ['--version'], { reject: false });

const SIX = Array.from({ length: 6 }, (_, index) => `w${index + 1}`);
const FAILS = '503 Slow Down;exit 1';

/**
 * What the clients of the suite do: the candidate's, then the baseline's. Their processes differ by 1 %
 * and take 40 s, unless something else is said.
 */
const CLIENTS: Readonly<Record<string, readonly [Doing, Doing?]>> = {
  same: [{}],
  other: [{}],
  'three-times-slower': [{ rate: 1 / 3 }],
  'ten-times-slower': [{ rate: 0.1 }],
  'three-times-faster': [{ rate: 3 }],
  'all-5-percent-slower': [{ rate: 0.95 }],
  'one-10-percent-slower': [{ rate: 0.895, only: 'w3' }],
  'one-25-percent-slower': [{ rate: 0.75, only: 'w3' }],
  'one-15-percent-faster': [{ rate: 1.15, only: 'w3' }],
  'hangs-once': [{ noise: 0, but: { what: 'hang', from: 3, to: 3 } }],
  'hangs-always': [{ but: { what: 'hang' } }],
  'baseline-hangs': [{}, { but: { what: 'hang' } }],
  'fails-once': [{ but: { what: FAILS, from: 2, to: 2 } }],
  'fails-always': [{ but: { what: FAILS } }],
  'baseline-fails': [{}, { but: { what: FAILS } }],
  'some-503': [{ seconds: 2, every503: 8 }],
  'some-503-and-slower': [{ seconds: 2, every503: 8, rate: 0.75, only: 'w3' }],
  'long-runs': [{ seconds: 200, rate: 0.9, but: { what: 'hang', from: 3 } }, { seconds: 200 }],
  'not-supported': [{ but: { what: 'exit 123' } }, { but: { what: 'exit 123' } }],
  'no-longer-supported': [{ but: { what: 'no S3 Express here;exit 123' } }],
};

/** @param folder for the scripts */
function suiteAt(side: 0 | 1, folder: string): SuiteAt {
  const names = [...Object.keys(CLIENTS), ...(side === 0 ? ['new'] : [])];
  for (const [client, name] of names.entries()) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [index, workload] of [...SIX, 'differs', 'unreadable'].entries()) {
      const seed = 1000 * client + 2 * index + side;
      const text = scriptOf({ noise: 0.01, ...CLIENTS[name]?.[side] }, workload, seed);
      writeFileSync(join(folder, name, workload), text);
    }
  }
  const tasks = side === 0 ? [anUpload('upload/larger', 2000)] : UPLOAD.tasks;
  return {
    build: { c: { scripted: true } },
    workloads: {
      ...Object.fromEntries(SIX.map((name) => [name, UPLOAD])),
      differs: { ...UPLOAD, tasks },
    },
    files: {
      script: `${folder}\n`,
      // One build for all of them.
      'scripts/utils.py': `S3_CLIENTS = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, 'c'])))}`,
      'workloads/unreadable.run.json': side === 0 ? '{"version":2}' : JSON.stringify(UPLOAD),
    },
  };
}

interface Row {
  s3Clients: string[];
  /** @default the first */
  workloads?: string[];
  design?: Partial<CompareDesign>;
  /** The candidate against itself. */
  isSame?: boolean;
  /** T in percent, if somebody has chosen one. */
  percent?: number;
  /** Ended from outside when a process hangs. */
  isInterrupted?: boolean;
  /** Verdicts of the cells, counted. */
  verdicts: Record<string, number>;
  /** Of those that are no `notFlagged`, by client and workload: some are told. */
  told?: Record<string, Partial<Comparisons[number]>>;
  /** Verdicts of the clients over all their cells. */
  clients: string[];
  cut?: Record<string, CaseResult['cut']>;
  outcome: ComparisonOutcome;
  headline: string;
  /** With `--fail-on regression`. */
  exitCode: number;
  /** Of the action. */
  status: Status;
}
type Comparisons = ReturnType<ReturnType<typeof judgeAt>>['comparisons'];

const TABLE: Readonly<Record<string, Row>> = {
  'nothing has changed': {
    s3Clients: ['same', 'other'],
    workloads: SIX.slice(0, 3),
    verdicts: { notFlagged: 6 },
    clients: ['unchanged', 'unchanged'],
    outcome: 'noneSlower',
    headline: 'None of 6 cells slower, 6 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'an A/A run': {
    ...{ s3Clients: ['same'], workloads: SIX, isSame: true, design: { againstItself: true } },
    verdicts: { notFlagged: 6 },
    clients: ['unchanged'],
    outcome: 'noneSlower',
    headline: 'A/A run: none of 6 cells slower, 6 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'the same code on both sides': {
    ...{ s3Clients: ['same'], isSame: true },
    verdicts: { notComparable: 1 },
    clients: [],
    outcome: 'nothingTold',
    headline: 'None of 1 cell could be judged, 1 not comparable',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'a candidate 3 times slower': {
    s3Clients: ['three-times-slower', 'same'],
    verdicts: { slower: 1, notFlagged: 1 },
    told: { 'three-times-slower w1': { decidedBy: 'everyRound', kept: [3, 3] } },
    clients: ['inconclusive', 'inconclusive'],
    outcome: 'regression',
    headline: '1 of 2 cells slower, 1 not flagged',
    ...{ exitCode: 3, status: 'regressed' },
  },
  'a candidate 10 times slower': {
    s3Clients: ['ten-times-slower', 'same'],
    verdicts: { slower: 1, notFlagged: 1 },
    told: {
      'ten-times-slower w1': {
        ...{ decidedBy: 'everyRound', kept: [2, 2] },
        reason: "the candidate's time ran out after 2 rounds",
      },
    },
    clients: ['inconclusive'],
    cut: { 'ten-times-slower w1': 'itsTime' },
    outcome: 'regression',
    headline: '1 of 2 cells slower, 1 not flagged',
    ...{ exitCode: 3, status: 'regressed' },
  },
  'a candidate 3 times faster': {
    s3Clients: ['three-times-faster'],
    verdicts: { faster: 1 },
    told: { 'three-times-faster w1': { decidedBy: 'everyRound' } },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 cell slower, 1 faster',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  '−5 % in all cells': {
    ...{ s3Clients: ['all-5-percent-slower'], workloads: SIX },
    verdicts: { slightlySlower: 6 },
    clients: ['slower'],
    outcome: 'regression',
    headline:
      'all-5-percent-slower slower over 6 workloads (−4.8 %); no single one of 6 cells slower, 6 slightly slower',
    ...{ exitCode: 3, status: 'regressed' },
  },
  '−10 % in one cell, T of 5 %': {
    ...{ s3Clients: ['one-10-percent-slower'], workloads: SIX, percent: 5 },
    verdicts: { slower: 1, notFlagged: 5 },
    told: { 'one-10-percent-slower w3': { verdict: 'slower', decidedBy: 'test' } },
    clients: ['slightlySlower'],
    outcome: 'regression',
    headline:
      'one-10-percent-slower slightly slower over 6 workloads (−1.5 %); 1 of 6 cells slower, 5 not flagged',
    ...{ exitCode: 3, status: 'regressed' },
  },
  '−25 % in one cell': {
    ...{ s3Clients: ['one-25-percent-slower'], workloads: SIX },
    verdicts: { slower: 1, notFlagged: 5 },
    told: { 'one-25-percent-slower w3': { verdict: 'slower', decidedBy: 'test' } },
    clients: ['unchanged'],
    outcome: 'regression',
    headline: '1 of 6 cells slower, 5 not flagged',
    ...{ exitCode: 3, status: 'regressed' },
  },
  '+15 % in one cell': {
    ...{ s3Clients: ['one-15-percent-faster'], workloads: SIX.slice(0, 4) },
    verdicts: { faster: 1, notFlagged: 3 },
    told: { 'one-15-percent-faster w3': { verdict: 'faster', decidedBy: 'test' } },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 4 cells slower, 1 faster, 3 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'the candidate hangs in round 3': {
    s3Clients: ['hangs-once', 'same'],
    verdicts: { failed: 1, notFlagged: 1 },
    told: {
      'hangs-once w1': {
        reason:
          'candidate: it did not end in round 3: it was ended after 820 s, and took 40 s at most before',
      },
    },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 failed, 1 not flagged',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'the candidate hangs in every round': {
    s3Clients: ['hangs-always', 'same'],
    verdicts: { failed: 1, notFlagged: 1 },
    told: {
      'hangs-always w1': {
        reason: 'candidate: it did not end within the 1800 s that it is allowed',
      },
    },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 failed, 1 not flagged',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'the baseline hangs in every round': {
    s3Clients: ['baseline-hangs'],
    verdicts: { failed: 1 },
    told: {
      'baseline-hangs w1': {
        reason: 'baseline: it did not end within the 1800 s that it is allowed',
      },
    },
    clients: [],
    outcome: 'nothingTold',
    headline: 'None of 1 cell could be judged, 1 failed',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'the candidate fails once': {
    s3Clients: ['fails-once', 'same'],
    verdicts: { failed: 1, notFlagged: 1 },
    told: { 'fails-once w1': { reason: 'candidate: 503 Slow Down' } },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 failed, 1 not flagged',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'the candidate fails always': {
    s3Clients: ['fails-always'],
    verdicts: { failed: 1 },
    told: { 'fails-always w1': { reason: 'candidate: 503 Slow Down' } },
    clients: [],
    outcome: 'nothingTold',
    headline: 'None of 1 cell could be judged, 1 failed',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'the baseline always meets a 503': {
    s3Clients: ['baseline-fails', 'same'],
    verdicts: { failed: 1, notFlagged: 1 },
    told: { 'baseline-fails w1': { reason: 'baseline: 503 Slow Down' } },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 failed, 1 not flagged',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'some runs of one side meet a 503': {
    ...{ s3Clients: ['some-503'], workloads: SIX },
    verdicts: { notFlagged: 6 },
    clients: ['unchanged'],
    outcome: 'noneSlower',
    headline: 'None of 6 cells slower, 6 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'some runs of one side meet a 503, and a cell is 25 % slower': {
    ...{ s3Clients: ['some-503-and-slower'], workloads: SIX.slice(0, 4) },
    verdicts: { slower: 1, notFlagged: 3 },
    told: { 'some-503-and-slower w3': { verdict: 'slower' } },
    clients: ['inconclusive'],
    outcome: 'regression',
    headline: '1 of 4 cells slower, 3 not flagged',
    ...{ exitCode: 3, status: 'regressed' },
  },
  'only the candidate has a client': {
    s3Clients: ['new', 'same'],
    verdicts: { new: 1, notFlagged: 1 },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 new, 1 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'the workload differs': {
    ...{ s3Clients: ['same'], workloads: ['w1', 'differs'] },
    verdicts: { notFlagged: 1, notComparable: 1 },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 not comparable, 1 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'the candidate cannot read a workload': {
    ...{ s3Clients: ['same'], workloads: ['w1', 'unreadable'] },
    verdicts: { notFlagged: 1, failed: 1 },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 judged cell slower, 1 failed, 1 not flagged',
    ...{ exitCode: 1, status: 'benchmarks-failed' },
  },
  'neither side supports it': {
    s3Clients: ['not-supported', 'same'],
    verdicts: { notFlagged: 1 },
    clients: ['inconclusive'],
    outcome: 'noneSlower',
    headline: 'None of 1 cell slower, 1 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'the candidate supports it no longer': {
    s3Clients: ['no-longer-supported'],
    verdicts: { notComparable: 1 },
    clients: [],
    outcome: 'nothingTold',
    headline: 'None of 1 cell could be judged, 1 not comparable',
    ...{ exitCode: 4, status: 'could-not-be-judged' },
  },
  'a cell has time for two rounds': {
    s3Clients: ['long-runs', 'same'],
    verdicts: { couldNotBeJudged: 1, notFlagged: 1 },
    told: { 'long-runs w1': { reason: "the candidate's time ran out after 2 rounds" } },
    clients: ['inconclusive'],
    cut: { 'long-runs w1': 'itsTime' },
    outcome: 'couldNotBeJudged',
    headline: '1 of 2 cells could not be judged, 1 not flagged',
    ...{ exitCode: 4, status: 'could-not-be-judged' },
  },
  'the budget is too small': {
    s3Clients: ['same'],
    workloads: SIX.slice(0, 4),
    // A round takes 80 s.
    design: { budgetSeconds: 600 },
    verdicts: { notFlagged: 2, notReached: 2 },
    told: {
      'same w3': { kept: [0, 0], reason: 'not reached: the budget of the comparison ran out' },
      'same w4': { kept: [0, 0], reason: 'not reached: the budget of the comparison ran out' },
    },
    clients: ['unchanged'],
    cut: { 'same w3': 'budget', 'same w4': 'budget' },
    outcome: 'notReached',
    headline: 'None of 2 judged cells slower, 2 not reached, 2 not flagged',
    ...{ exitCode: 0, status: 'succeeded' },
  },
  'a regression, and a budget too small for the rest': {
    s3Clients: ['three-times-slower'],
    workloads: SIX.slice(0, 4),
    design: { budgetSeconds: 600 },
    verdicts: { slower: 1, notReached: 3 },
    clients: ['inconclusive'],
    outcome: 'regression',
    headline: '1 of 4 cells slower, 3 not reached',
    ...{ exitCode: 3, status: 'regressed' },
  },
  'somebody interrupts it': {
    ...{ s3Clients: ['same', 'hangs-always'], isInterrupted: true },
    verdicts: { notFlagged: 1, notReached: 1 },
    told: { 'hangs-always w1': { kept: [0, 0] } },
    clients: ['inconclusive'],
    cut: { 'hangs-always w1': 'interrupted' },
    outcome: 'notReached',
    headline: 'None of 1 judged cell slower, 1 not reached, 1 not flagged',
    ...{ exitCode: 130, status: 'interrupted' },
  },
};

describe.skipIf(python.failed)('what a comparison comes to (needs python3)', () => {
  let commits: Commits;

  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const [candidate, baseline] = [join(dir, 'candidate'), join(dir, 'baseline')];
    commits = await twoCommits(suiteAt(0, candidate), suiteAt(1, baseline), dir);
  });

  test.each(Object.entries(TABLE))('%s', async (_, row) => {
    const { design, isInterrupted, isSame, percent, s3Clients, workloads = ['w1'] } = row;
    const compare: Partial<CompareRequest> = {
      ...{ design: { ...DESIGN, ...design }, maxCaseSeconds: 1800 },
      ...(isSame && { suite: { ref: null, commit: commits.candidate } }),
    };
    const { now, onLine } = scriptedTime();
    const job = startJob(compareRequest(commits, compare, { s3Clients, workloads }), {
      ...{ dir: tempDir(), env: { XDG_CACHE_HOME: commits.dir }, now },
      onLine: (line) => (isInterrupted && line === 'it hangs' ? job.interrupt() : onLine(line)),
    });
    expect(await job.reason).toBe(isInterrupted ? 'interrupted' : null);
    const judgement = judgeAt({ thresholdPercent: percent })(job.stored());
    const { clientComparisons, comparisons } = judgement;
    const tally = Map.groupBy(comparisons, ({ verdict }) => verdict);
    expect(Object.fromEntries([...tally].map(([verdict, of]) => [verdict, of.length]))).toEqual(
      row.verdicts,
    );
    const cells = Object.fromEntries(
      comparisons.map((one) => [`${one.s3Client} ${one.workload}`, one]),
    );
    expect(cells).toMatchObject(row.told ?? {});
    expect(clientComparisons.map(({ verdict }) => verdict)).toEqual(row.clients);
    const cuts = job.cases().map((one) => [`${one.s3Client} ${one.workload}`, one.cut]);
    if (row.cut) expect(Object.fromEntries(cuts.filter(([, cut]) => cut))).toEqual(row.cut);
    expect(comparisonOutcome(judgement)).toBe(row.outcome);
    const run = { ...job.stored(), ...judgement, interrupted: isInterrupted ?? false };
    expect([verdictOf(run), exitCodeOf(run, 'regression'), endingOf(run, []).status]).toEqual([
      ...[row.headline, row.exitCode, row.status],
    ]);
  });
});
