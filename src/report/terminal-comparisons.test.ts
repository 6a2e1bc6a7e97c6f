import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { aComparison } from '../testing/comparisons.ts';
import { aHostileCompareRun } from '../testing/hostile-run.ts';
import { aRealisticCompareRun } from '../testing/realistic-compare-run.ts';
import { aRunResult } from '../testing/run-results.ts';
import { reportModel } from './model.ts';
import { renderTable } from './terminal-table.ts';

const tableOf = (run: ReturnType<typeof aRunResult>, width = 80) =>
  renderTable(reportModel(run), { color: false, width });

test('a comparison fits 80 columns: what interests most first, with interval and verdict', () => {
  const lines = tableOf(aRealisticCompareRun()).split('\n');
  const long = lines.filter((line) => line.length > 80);
  expect(long.every((line) => line.startsWith('/benchmark '))).toBe(true);
  expect(lines.slice(0, 4)).toEqual([
    'S3 clients, each over all its workloads',
    '',
    'sdk-java-client-crt on m6idn.24xlarge: −3.9 % over 6 workloads (−5.0 to −2.5 %),',
    '  p under 0.0001: slower',
  ]);
  const place = lines.indexOf('c7gn.16xlarge');
  expect(lines.slice(place, place + 7)).toEqual([
    'c7gn.16xlarge',
    '',
    '                                    change     95 % interval          verdict',
    ' ────────────────────────────────  ───────  ────────────────  ───────────────',
    ' rclone download-5GiB-1x           −69.0 %                             slower',
    ' crt-c download-30GiB-1x-ram       −12.1 %  −12.8 to −11.4 %           slower',
    ' rclone upload-5GiB-1x                                                 failed',
  ]);
  const other = lines.indexOf('m6idn.24xlarge');
  expect(lines[other + 2]).toMatch(/^ +change +95 % interval +verdict$/);
  expect(lines).toContain(
    'rclone download-5GiB-1x: every run of 3 rounds was at most half as fast',
  );
  expect(lines.join(' ')).toMatch(
    /download-5GiB-1x of rclone on m6idn\.24xlarge could not be judged: its 30 min +were up/,
  );
});

test('the verdict, how sure it is and the next step stand at the end', () => {
  const text = tableOf(aRealisticCompareRun(), 400);
  const places = [
    '1 of 44 cells could not be judged, 2 slower, 2 failed',
    'The smallest slowdown that this run would have called is 10 %',
    'The least change that counts is T = 10 %',
    'Next: See whether rclone on download-5GiB-1x',
    '/benchmark bbbb',
  ].map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
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

test('a reason that begins with the verdict says it once', () => {
  const reason = 'not reached: the budget was used up';
  const comparisons = ['a', 'b'].map((workload) =>
    aComparison({ verdict: 'notReached', workload, reason }),
  );
  expect(tableOf(aRunResult({ comparisons }))).toContain(
    '\n2 cells not reached: the budget was used up\n',
  );
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
