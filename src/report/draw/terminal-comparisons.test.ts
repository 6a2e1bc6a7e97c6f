import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { aClientComparison, aComparison, aHostShare } from '../../testing/comparisons.ts';
import { aHostileCompareRun } from '../../testing/hostile-run.ts';
import { aRealisticCompareRun, REALISTIC_DESIGN } from '../../testing/realistic-runs.ts';
import { aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { renderTable } from './terminal.ts';

const tableOf = (run: ReturnType<typeof aRunResult>, width = 80) =>
  renderTable(reportModel(run), { color: false, width });

test('a comparison fits 80 columns: what interests most first, with interval and verdict', () => {
  const lines = tableOf(aRealisticCompareRun()).split('\n');
  const long = lines.filter((line) => line.length > 80);
  expect(long.every((line) => line.startsWith('/benchmark '))).toBe(true);
  expect([lines[0], ...lines.slice(4, 7)]).toEqual([
    'S3 clients, each over all its workloads',
    'Verdict        Change  S3 client            Instance type     95 % interval',
    '────────────  ───────  ───────────────────  ──────────────  ───────────────',
    'slower         −3.9 %  sdk-java-client-crt  m6idn.24xlarge   −5.0 to −2.5 %',
  ]);
  const place = lines.indexOf('c7gn.16xlarge');
  expect(lines.slice(place, place + 7)).toEqual([
    'c7gn.16xlarge',
    '',
    '                                  Verdict           Change     95 % interval',
    '────────────────────────────────  ───────────────  ───────  ────────────────',
    'rclone download-5GiB-1x           slower           −69.0 %',
    'crt-c download-30GiB-1x-ram       slower           −12.1 %  −12.8 to −11.4 %',
    'rclone upload-5GiB-1x             failed',
  ]);
  const other = lines.indexOf('m6idn.24xlarge');
  expect(lines[other + 2]).toMatch(/^ +Verdict +Change +95 % interval$/);
  expect(lines).toContain(
    'rclone download-5GiB-1x: every run of 3 rounds was at most half as fast',
  );
  expect(lines).toContain('rclone download-5GiB-1x: its 30 min were up after 1 of 3 rounds');
});

test('the verdict, how sure it is and the next step stand at the end', () => {
  const text = tableOf(aRealisticCompareRun(), 400);
  const places = [
    '1 of 44 cells could not be judged, 2 slower, 2 failed',
    'The smallest slowdown that this run would have called is 10 %',
    'The least change that counts is T = 10 %',
    'Next step: See whether rclone on download-5GiB-1x',
    '/benchmark bbbb',
  ].map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('S3 clients are told first, then what could not be judged, before what changed', () => {
  const run = aRunResult({
    compare: REALISTIC_DESIGN,
    comparisons: [
      aComparison({ decidedBy: 'everyRound', ratio: 0.3, kept: [3, 3], adjustedP: null }),
      aComparison({ verdict: 'couldNotBeJudged', workload: 'w', reason: 'its 30 min were up' }),
    ],
    clientComparisons: [aClientComparison()],
  });
  const blocks = tableOf(run, 200).split('\n\n');
  expect(blocks[0]).toMatch(/^S3 clients, each over all its workloads\n/);
  expect(blocks[1]).toMatch(
    /\nslower +−5\.1 % +sdk-js +12 workloads +local +−6\.4 to −3\.9 % +p 0\.000300$/,
  );
  expect(blocks[2]).toBe('local');
  expect(blocks[3]).toMatch(
    /^Verdict .*\n─.*\ncould not be judged .*\nslower +−70\.0 % +sdk-js +download-64KiB-256x/,
  );
  expect(blocks[4]).toMatch(
    /^sdk-js w: its 30 min were up\nsdk-js \S+: every run of 3 rounds was at most half as fast$/,
  );
  expect(blocks[5]).toBe(
    '1 of 2 cells could not be judged, 1 slower; sdk-js slower over 12 workloads (−5.1 %).',
  );
});

test('what two hosts differ by in all cells is told with the finding', () => {
  const run = aRunResult({
    comparisons: [aComparison({ evidence: 'separate', verdict: 'notFlagged' })],
    hostShares: [aHostShare()],
  });
  expect(tableOf(run, 200)).toMatch(
    /^None of 1 cell suspect.*\n\nHow far to trust this\n\n- The sides were .*\n- All cells of local differ by −3\.1 %: the cause is another host, another day, or a change of all cells\. This difference is removed from the changes shown\.$/m,
  );
});

test('a command is one line, however narrow the terminal', () => {
  expect(tableOf(aRealisticCompareRun(), 40)).toMatch(/^\/benchmark b{40} .* compare-with=a{40}$/m);
});

test('colours change nothing but colours', () => {
  const model = reportModel(aRealisticCompareRun());
  const colored = renderTable(model, { color: true, width: 80 });
  expect(colored).toContain('\u001b[31mslower\u001b[39m');
  expect(colored).toContain('\u001b[32mfaster\u001b[39m');
  expect(colored).toContain('\u001b[33minconclusive\u001b[39m');
  expect(stripVTControlCharacters(colored)).toBe(renderTable(model, { color: false, width: 80 }));
});

test('a reason that cells share is said once, with their names or their number', () => {
  const reason = 'the budget was used up';
  const told = (...workloads: string[]) =>
    tableOf(
      aRunResult({
        comparisons: workloads.map((workload) =>
          aComparison({ verdict: 'notReached', workload, reason }),
        ),
      }),
    );
  expect(told('a', 'b')).toContain('\nsdk-js a and sdk-js b: the budget was used up\n');
  expect(told('a', 'b', 'c', 'd')).toContain('\n4 cells: the budget was used up\n');
});

test('a bounded number of cells is listed', () => {
  const comparisons = Array.from({ length: 70 }, (_, index) =>
    aComparison({ workload: `w-${index}` }),
  );
  expect(tableOf(aRunResult({ comparisons }))).toContain('and 10 more, in the report');
});

test('hostile names send no control sequence, hidden sign or workflow command', () => {
  const text = tableOf(aHostileCompareRun());
  expect(text).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}]/u);
  expect(text).not.toMatch(/##\[|::/);
});
