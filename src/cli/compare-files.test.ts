import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { readRunResult } from '../contract/read-document.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import {
  aComparedCell,
  aCompareRun,
  aComparison,
  aCostComparison,
  FORMER_DESIGN,
  ratesAround,
} from '../testing/comparisons.ts';
import { loadedFiles } from '../testing/processes.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { type CompareFilesCommand, compareFiles } from './compare-files.ts';
import { comparedWith, judgedAnew } from './compare-files-sides.ts';

const at = (level: number, fields: Partial<CaseResult> = {}) =>
  aCase({ workload: 'download-5GiB-1x', gigabitsPerSecond: [1, ...ratesAround(level)], ...fields });

const aRun = (...cases: CaseResult[]) => aRunResult({ jobs: [aJob({ cases })] });

/** Cells that did not change: what a host does to all of them can be told from a change of one. */
const others = (fields: Partial<CaseResult> = {}) =>
  Array.from({ length: 9 }, (_, index) => at(1, { workload: `upload-${index}MiB-1x`, ...fields }));

function put(folder: string, name: string, run: RunResult | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof run === 'string' ? run : JSON.stringify(run));
  return path;
}

/** What is shown, and the exit code. */
async function compare(command: Omit<CompareFilesCommand, 'failOn'>, failOn = 'never') {
  let shown = '';
  const stream = { write: (text: string) => (shown += text), columns: 120, isTTY: false };
  const code = await compareFiles(
    { ...command, failOn: failOn as CompareFilesCommand['failOn'] },
    stream as unknown as NodeJS.WriteStream,
  );
  return { shown, code };
}

async function compareRuns(candidate: RunResult, baseline: RunResult, failOn?: string) {
  const folder = tempDir();
  const files = {
    candidate: put(folder, 'a.json', candidate),
    baseline: put(folder, 'b.json', { ...baseline, runKey: 'earlier' }),
  };
  return compare(files, failOn);
}

describe('two result files', () => {
  test('are never slower, only suspect, and it is said why', async () => {
    const [candidate, baseline] = [aRun(at(0.8), ...others()), aRun(at(1), ...others())];
    const { code, shown } = await compareRuns(candidate, baseline, 'failure');
    expect(shown).toMatch(/^suspect: slower +−20\.0 % +sdk-js +download-5GiB-1x/m);
    expect(shown).toMatch(
      /perhaps on different hosts\. That is weaker evidence: .*\. Finding none\s+proves nothing\./s,
    );
    expect(shown).toMatch(/^1 of 10 cells suspect/m);
    expect(code).toBe(0);
  });

  test('are told apart by their runs', async () => {
    const later = { ...aRun(at(1)), runKey: 'later', startedAt: '2026-11-23T08:00:00Z' };
    const { shown } = await compareRuns(later, aRun(at(1)));
    expect(shown).toMatch(/^Candidate: run later of 2026-11-23 08:00:00 UTC, builtin$/m);
    expect(shown).toMatch(/^Baseline: {2}run earlier of 2026-11-22 14:00:00 UTC, builtin$/m);
  });

  test.each<[string, RegExp, CaseResult[], CaseResult[]]>([
    ['there twice', /candidate has 2 cases of this name/, [at(1), at(1)], [at(1)]],
    ['missing in the baseline', /^new .*\n\n.*: the baseline has no such case/ms, [at(1)], []],
    [
      'missing in the candidate',
      /^not comparable .*: only the baseline has this case/ms,
      [],
      [at(1)],
    ],
    [
      'other work under the same name',
      /^not comparable .*: the workload of this name is different on each side/ms,
      [at(1, { workloadDigest: 'c'.repeat(64) })],
      [at(1, { workloadDigest: 'd'.repeat(64) })],
    ],
    ['failed', /^failed .*: candidate: exit code 1/ms, [aFailedCase()], [aCase()]],
  ])('a cell that is %s is not judged', async (_, why, candidate, baseline) => {
    const { shown } = await compareRuns(aRun(...candidate), aRun(...baseline));
    expect(shown).toMatch(why);
    expect(shown).not.toMatch(/^(suspect|slower)/m);
  });

  test('do without what the host does to all cells, and say too few cells cannot tell', async () => {
    const host = (level: number) =>
      aRun(...others().map(({ workload }) => at(level, { workload })));
    const judged = comparedWith(host(0.9), { ...host(1), runKey: 'earlier' });
    expect(judged.hostShares).toMatchObject([{ ratio: expect.closeTo(0.9, 3), isTakenOut: true }]);
    for (const { ratio, verdict } of judged.comparisons!) {
      expect(verdict).toBe('notFlagged');
      expect(ratio).toBeCloseTo(1, 3);
    }
    const few = comparedWith(aRun(at(0.5)), aRun(at(1)));
    expect(few.comparisons).toMatchObject([
      { verdict: 'insufficient', reason: expect.stringContaining('too few cells') },
    ]);
    expect(few.hostShares).toMatchObject([{ isTakenOut: false }]);
  });

  test('forget what the candidate’s own two sides came to', () => {
    const design = { ...SEQUENTIAL_DESIGN, againstItself: false, seed: 1, budgetSeconds: null };
    const own = judgedAnew(aCompareRun(aComparedCell([1, 1], [1, 1]), { compare: design }), 'a');
    expect(own.smallestChanges).toHaveLength(1);
    const { clientComparisons, compare: none, smallestChanges } = comparedWith(own, aRun(at(1)));
    expect([clientComparisons, none, smallestChanges]).toEqual([undefined, undefined, undefined]);
  });

  test('name a reason once, however many cells share it', async () => {
    const cases = ['a', 'b', 'c'].map((workload) => at(1, { workload }));
    const { shown } = await compareRuns(aRun(...cases), aRun());
    expect(shown).toMatch(/^sdk-js a, sdk-js b and sdk-js c: the baseline has no such case$/m);
  });

  test('are found in the folders of their runs', async () => {
    const [now, before] = [tempDir(), tempDir()];
    put(now, 'result.json', aRun(at(0.8), ...others()));
    put(before, 'result.json', { ...aRun(at(1), ...others()), runKey: 'earlier' });
    const { shown } = await compare({ candidate: now, baseline: before });
    expect(shown).toMatch(/^suspect: slower +−20\.0 % +sdk-js/m);
  });

  test('are written as a report when a folder is named', async () => {
    const folder = tempDir();
    const out = join(folder, 'out');
    const candidate = put(folder, 'a.json', aRun(at(0.8), ...others()));
    const baseline = { ...aRun(at(1), ...others()), runKey: 'earlier' };
    const { shown } = await compare({
      candidate,
      baseline: put(folder, 'b.json', baseline),
      out,
    });
    const written = readRunResult(readFileSync(join(out, 'result.json'), 'utf8'), 'result.json');
    expect(written.comparisons?.[0]).toMatchObject({ verdict: 'suspect', evidence: 'separate' });
    expect(written.hostShares).toMatchObject([{ cells: 10, isTakenOut: true, ratio: 1 }]);
    expect(new Set(written.jobs[0]?.cases.map(({ side }) => side))).toEqual(new Set(['candidate']));
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('suspect');
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('1.00 → 0.800');
    expect(shown).toContain(join(out, 'summary.md'));
    const again = compare({ candidate: join(out, 'result.json'), baseline: candidate, out });
    await expect(again).rejects.toThrow(/out ".*" would overwrite .*result\.json: name another/);
  });

  test('of the same run are refused', async () => {
    const folder = tempDir();
    const [candidate, baseline] = ['a.json', 'b.json'].map((name) =>
      put(folder, name, aRun(at(1))),
    );
    await expect(compare({ candidate: candidate!, baseline: baseline! })).rejects.toThrow(
      /a\.json" and ".*b\.json" belong to the same run local-1: name a result of another one\.$/,
    );
  });

  test('cannot be asked to fail on a regression, which they never are', async () => {
    await expect(compareRuns(aRun(at(0.8)), aRun(at(1)), 'regression')).rejects.toThrow(
      /^fail-on regression would never fail: between two files a change is only suspect, never slower;/,
    );
  });

  test('show storage classes where there are two, and rates of buckets of other names', async () => {
    const run = (bucket: string, level: number) =>
      aRun(
        at(level, { bucket }),
        at(level, { bucket: `${bucket}--x-s3`, storageClass: 'S3Express' }),
        ...others({ bucket }),
      );
    const folder = tempDir();
    const { shown } = await compare({
      candidate: put(folder, 'a.json', run('new', 0.8)),
      baseline: put(folder, 'b.json', { ...run('old', 1), runKey: 'earlier' }),
      out: folder,
    });
    expect(shown).toMatch(/^local · S3Standard$/m);
    expect(shown).toMatch(/^local · S3Express$/m);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toMatch(/1\.00 → 0\.800/);
    expect(summary).not.toContain('?');
  });

  test('are of the code that they were, whatever the candidate was compared with', async () => {
    const client = (letter: string) => ({
      repository: 'https://example.com/client',
      candidate: { ref: letter, commit: letter.repeat(40) },
      baseline: { ref: 'other', commit: '0'.repeat(40) },
    });
    const suite = (letter: string) => ({
      ...aRun().suite,
      client: client(letter),
      repositories: (['candidate', 'baseline'] as const).map((side) => ({
        side,
        url: 'https://example.com/core',
        commit: (side === 'candidate' ? letter : '0').repeat(40),
      })),
    });
    const folder = tempDir();
    await compare({
      candidate: put(folder, 'a.json', { ...aRun(at(1)), suite: suite('c') }),
      baseline: put(folder, 'b.json', { ...aRun(at(1)), runKey: 'earlier', suite: suite('b') }),
      out: folder,
    });
    const text = readFileSync(join(folder, 'result.json'), 'utf8');
    expect(readRunResult(text, 'result.json').suite).toMatchObject({
      client: { candidate: { ref: 'c' }, baseline: { ref: 'b' } },
      repositories: [
        { side: 'candidate', commit: 'c'.repeat(40) },
        { side: 'baseline', commit: 'b'.repeat(40) },
      ],
    });
    expect(text).not.toContain('0'.repeat(40));
  });

  test('of which the candidate had failures can end with that, if it is asked for', async () => {
    const failed = aRun(at(1), aFailedCase({ workload: 'other' }));
    expect((await compareRuns(failed, aRun(at(1)), 'failure')).code).toBe(1);
    expect((await compareRuns({ ...failed, interrupted: true }, aRun(at(1)))).code).toBe(0);
  });
});

describe('one result file', () => {
  test('of a compare run is judged again: what it says of itself is not taken', async () => {
    const run = aCompareRun(aComparedCell([0.8, 1], [0.8, 1]), { comparisons: [] });
    const candidate = put(tempDir(), 'a.json', run);
    const { code, shown } = await compare({ candidate }, 'regression');
    expect(shown).toMatch(/^slower +−20\.0 %/m);
    expect(shown).not.toContain('weaker evidence');
    expect(code).toBe(3);
  });

  test('is judged at the least change that it was judged at', async () => {
    const threshold = 0.05;
    const cell = aComparedCell([0.93, 1], [0.93, 1]);
    const { workload } = cell[0];
    const known = aCompareRun(cell, { comparisons: [aComparison({ threshold, workload })] });
    const shownOf = async (run: RunResult) =>
      (await compare({ candidate: put(tempDir(), 'a.json', run) })).shown;
    expect(await shownOf(known)).toMatch(/^slower +−7\.0 %/m);
    expect(await shownOf(aCompareRun(cell))).toMatch(/^slightly slower +−7\.0 %/m);
  });

  test('of an older version is shown with the verdicts stored in it', async () => {
    const design = { ...FORMER_DESIGN, againstItself: false, seed: 1 };
    const cell = aComparedCell([0.8, 1], [0.8, 1]);
    const stored = aComparison({
      workload: cell[0].workload,
      ratio: 0.97,
      verdict: 'inconclusive',
    });
    const put1 = (run: RunResult) => put(tempDir(), 'a.json', run);
    const run = aCompareRun(cell, { compare: design, comparisons: [stored] });
    const { code, shown } = await compare({ candidate: put1(run) }, 'regression');
    expect(shown).toMatch(/^inconclusive +−3\.0 %/m);
    expect(code).not.toBe(3);
    const costly = { ...run, costComparisons: [aCostComparison({ isWatched: true })] };
    const ended = await compare({ candidate: put1(costly) }, 'regression');
    expect(ended.shown).toMatch(/^more +\+18\.0 % +CPU +sdk-js/m);
    expect(ended.shown).toContain('Next step: See why sdk-js needs more CPU');
    expect(ended.code).toBe(3);
    const { comparisons: _, ...unjudged } = run;
    await expect(compare({ candidate: put1(unjudged) })).rejects.toThrow(
      /is from an older version of this program and contains no verdicts: its sides cannot be judged/,
    );
  });

  test('with one side only needs another file', async () => {
    const candidate = put(tempDir(), 'a.json', aRun(at(1)));
    await expect(compare({ candidate })).rejects.toThrow(
      /a\.json" has one side only: name a second result file to compare it with\.$/,
    );
  });
});

describe('npm start -- compare', () => {
  const main = new URL('main.ts', import.meta.url).pathname;
  const run = (...args: string[]) =>
    execa(process.execPath, [main, 'compare', ...args], { reject: false });

  test('writes nothing unless it is told where, and loads no chart', async () => {
    const folder = tempDir();
    const files = ['a', 'b'].map((runKey) =>
      put(folder, `${runKey}.json`, { ...aRun(...others()), runKey }),
    );
    const loaded = await loadedFiles(join(import.meta.dirname, '..'), async (env) => {
      const args = [main, 'compare', ...files];
      const end = await execa(process.execPath, args, { cwd: folder, env, reject: false });
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      expect(end.stdout).toMatch(/^not flagged/m);
    });
    expect(loaded).toContain('cli/compare-files.ts');
    expect(loaded).not.toContain('report/draw/page.ts');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each<[string, string | RunResult, RegExp]>([
    [
      'another schema version',
      JSON.stringify({ ...aRun(), schemaVersion: 3 }),
      /bad\.json has schemaVersion 3, but this program reads schemaVersion 1 and 2/,
    ],
    ['a truncated file', JSON.stringify(aRun()).slice(0, 200), /bad\.json is not JSON: /],
    ['a file of something else', '{"schemaVersion": 1}', /bad\.json is not valid: runKey: /],
    [
      'a file of another program',
      '{"results": [{"command": "sleep 1", "mean": 1, "times": [1]}]}',
      /bad\.json is an export of hyperfine, not a result of S3 Benchmarks: give the result\.json of a run\./,
    ],
    ['an empty file', '', /bad\.json is empty\./],
    [
      'text that is no JSON',
      '# Read me\n\nWords.',
      /bad\.json is text, not a result of S3 Benchmarks: give the result\.json of a run\.$/,
    ],
  ])('refuses %s in one sentence', async (_, text, message) => {
    const folder = tempDir();
    const good = put(folder, 'good.json', aRun(at(1)));
    const { exitCode, stderr } = await run(good, put(folder, 'bad.json', text));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: [^\n]*$/);
    expect(stderr).toMatch(message);
  });

  test('reads what PowerShell and editors of Windows wrote', async () => {
    const folder = tempDir();
    const text = `\ufeff${JSON.stringify(aRun(...others()), null, 2).replaceAll('\n', '\r\n')}`;
    const wide = join(folder, 'wide.json');
    writeFileSync(wide, Buffer.from(text.replace('local-1', 'local-2'), 'utf16le'));
    const { code, shown } = await compare({
      candidate: put(folder, 'marked.json', text),
      baseline: wide,
    });
    expect(code).toBe(0);
    expect(shown).toMatch(/^not flagged/m);
  });

  test('refuses a folder in the place of a result', async () => {
    const folder = tempDir();
    const { stderr } = await run(folder, put(folder, 'good.json', aRun(at(1))));
    expect(stderr).toMatch(
      /^error: ".*" cannot be read \(it is a folder, EISDIR\): name the folder of a run, or its result\.json\.$/,
    );
  });

  test('refuses a folder of runs, and names what leads to the last', async () => {
    const folder = tempDir();
    mkdirSync(join(folder, 'latest'));
    put(folder, 'latest/result.json', aRun(at(1)));
    const { stderr } = await run(folder);
    expect(stderr).toBe(
      `error: "${folder}" is a folder of runs: name one of them, e.g. ${join(folder, 'latest')}.`,
    );
  });

  test('refuses 200 MB by their size, and a file that is not there', async () => {
    const folder = tempDir();
    const good = put(folder, 'good.json', aRun(at(1)));
    const large = put(folder, 'large.json', '');
    truncateSync(large, 200e6);
    expect((await run(good, large)).stderr).toMatch(
      /^error: .*large\.json has 191 MiB, more than the 64 MiB that a result may have: give the result\.json of a run\.$/,
    );
    expect((await run(join(folder, 'none.json'), good)).stderr).toMatch(
      /^error: ".*none\.json" cannot be read \(there is no such file or folder, ENOENT\): name the folder of a run, or its result\.json\.$/,
    );
  });
});

describe('a result file and a folder of many', () => {
  const night = (startedAt: string, level: number, ref: string | null = null) => {
    const run = aRun(at(level));
    const suite = { ...run.suite, ref };
    return { ...run, suite, runKey: startedAt.slice(0, 10), startedAt, finishedAt: startedAt };
  };

  test('are compared with the latest run of the default branch', async () => {
    const history = tempDir();
    put(history, '1.json', night('2026-11-19T01:00:00Z', 1));
    put(history, '2.json', night('2026-11-20T01:00:00Z', 0.5));
    put(history, '3.json', night('2026-11-21T01:00:00Z', 2, 'fix'));
    const candidate = put(tempDir(), 'a.json', aRun(at(0.5)));
    const { shown } = await compare({ candidate, baseline: history });
    expect(shown).toMatch(/^Baseline: {2}run 2026-11-20 of/m);
  });

  test('take the default branch by its name', async () => {
    const history = tempDir();
    put(history, '1.json', night('2026-11-19T01:00:00Z', 1, 'trunk'));
    const candidate = put(tempDir(), 'a.json', aRun(at(0.5)));
    const { shown } = await compare({ candidate, baseline: history, defaultBranch: 'trunk' });
    expect(shown).toMatch(/^Baseline: {2}run 2026-11-19 of/m);
  });

  test('are refused where there is no such run', async () => {
    const history = tempDir();
    put(history, '3.json', night('2026-11-21T01:00:00Z', 2, 'fix'));
    const candidate = put(tempDir(), 'a.json', aRun(at(0.5)));
    await expect(compare({ candidate, baseline: history })).rejects.toThrow(
      /has no run of the default branch of builtin on these instance types, of the 90 days before the candidate: name a result file\.$/,
    );
  });
});
