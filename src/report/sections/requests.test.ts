import { describe, expect, test } from 'vitest';
import type { CaseResult, RunResult } from '../../contract/run-result.ts';
import { aCompareRun, aComparison, aPairedCell } from '../../testing/comparisons.ts';
import { type Asking, requestsSeen } from '../../testing/requests-seen.ts';
import { aCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { renderSummary } from '../draw/markdown.ts';
import { renderHtml } from '../draw/page.ts';
import { renderTable } from '../draw/terminal.ts';
import { reportModel } from '../model/model.ts';
import { asksOtherwise } from '../model/requests.ts';

/** A case whose runs the server has seen, the kept ones each as given. */
function seenCase(fields: Partial<CaseResult>, ...runs: Asking[]): CaseResult {
  const found = aCase({ ...fields, gigabitsPerSecond: [9, ...runs.map((_, index) => 1 + index)] });
  const middle = Math.floor((runs.length - 1) / 2);
  const measurements = found.measurements.map((one, index) => {
    const asking = runs[index - 1];
    if (!asking) return one;
    const { details, ...counts } = requestsSeen(asking);
    return { ...one, requests: { ...counts, ...(index - 1 === middle && { details: details! }) } };
  });
  return { ...found, measurements };
}

const runOf = (...cases: CaseResult[]) => aRunResult({ jobs: [aJob({ cases })] });
const summary = (run: RunResult) => renderSummary(reportModel(run)).replaceAll('\u00a0', ' ');
const page = (run: RunResult) => renderHtml(reportModel(run)).replaceAll('\u00a0', ' ');
const terminal = (run: RunResult) =>
  renderTable(reportModel(run), { color: false, width: 200 }).replaceAll(/\n +/g, ' ');

const LINE = '17 requests of 8 MiB, 10 connections, at most 10 in flight, no retry';
const TITLE = 'What the S3 server saw';

describe('what the S3 server saw', () => {
  const run = runOf(
    seenCase({ s3Client: 'raw-http' }, {}, {}, {}),
    seenCase({ s3Client: 'sdk-js' }, { retries: 2 }, { connections: 4 }, { retries: 1 }),
  );

  test('is a line for each client in all reports, and what went wrong in other runs', () => {
    const other = '17 requests of 8 MiB, 4 connections, at most 4 in flight, no retry';
    expect(summary(run)).toMatch(new RegExp(`\`raw-http\` \\| ${LINE} \\|.*\\n.*${other}`));
    expect(summary(run)).toMatch(/ 3 retries and 3 SlowDown in 3 runs \|/);
    expect(page(run)).toContain(LINE);
    expect(terminal(run)).toContain(`- raw-http download-64KiB-128x: ${LINE}`);
    expect(terminal(run)).toContain(`- sdk-js download-64KiB-128x: ${other}`);
  });

  test('names the S3 profile as whoever started the run would', () => {
    const saidTo = (runner?: 'own') =>
      renderSummary(reportModel(run, runner && { runner })).match(/`[^`]*s3-standard`/g);
    expect(saidTo()).toEqual(['`--s3-profile s3-standard`']);
    expect(saidTo('own')).toEqual(['`s3-profile: s3-standard`']);
  });

  test('names errors after which nothing was asked again', () => {
    const found = seenCase({ s3Client: 'mc' }, {});
    const measurements = found.measurements.map((one) =>
      one.requests ? { ...one, requests: { ...one.requests, errors: { NoSuchKey: 2 } } } : one,
    );
    expect(summary(runOf({ ...found, measurements }))).toContain(
      'no retry and 2 NoSuchKey in 1 run |',
    );
  });

  test('is drawn over time, all clients of a workload on one axis, and the line is what it says', () => {
    const html = page(run);
    const [card = ''] = /<article class="card wide">[\s\S]*?<\/article>/.exec(html) ?? [];
    expect(card.match(/<svg/g)).toHaveLength(2);
    // The dot before a name has the colour of the lines below it.
    for (const [, panel, lines] of card.matchAll(
      /class="panel ([^"]*)"[\s\S]*?<g class="([^"]*)"/g,
    )) {
      expect(panel!.split(' ')).toContain(lines);
    }
    expect(html).toMatch(
      /\.panel\[class\*="client-"\] h4::before \{ background: var\(--client\); \}/,
    );
    expect(card).toContain(`aria-label="raw-http on download-64KiB-128x: ${LINE}.`);
    const axes = [...card.matchAll(/<svg[\s\S]*?<g class/g)].map(([svg]) =>
      svg.replace(/aria-label="[^"]*"/, '').replace(/viewBox="[^"]*"/, ''),
    );
    expect(axes[0]).toBe(axes[1]);
  });

  test('is not there where another server answered', () => {
    const other = aRunResult();
    for (const text of [summary(other), page(other), terminal(other)]) {
      expect(text).not.toContain(TITLE);
      expect(text).not.toContain('Requests over time');
    }
  });

  test('in a terminal is of the workload that moves the most, and of others what went wrong', () => {
    const small = { workload: 'upload-1KiB-8x', bytesPerRun: 8192 };
    const text = terminal(
      runOf(
        seenCase({ s3Client: 'raw-http' }, {}),
        seenCase({ s3Client: 'raw-http', ...small }, { operation: 'PutObject' }),
        seenCase({ s3Client: 'sdk-js', ...small }, { operation: 'PutObject', retries: 1 }),
      ),
    );
    expect(text).toContain(`- raw-http download-64KiB-128x: ${LINE}`);
    expect(text).not.toContain('raw-http upload-1KiB-8x:');
    expect(text).toContain('- sdk-js upload-1KiB-8x: 1 retry and 1 SlowDown in 1 run');
  });

  test('names parts and sizes, operations besides, new connections, handshakes and repeats', () => {
    const seen = requestsSeen({ operation: 'UploadPart', requests: 4 });
    const found = seenCase({}, {});
    const last = found.measurements.at(-1)!;
    const requests = {
      ...seen,
      operations: { ...seen.operations, CreateMultipartUpload: 1, ListParts: 1, HeadObject: 2 },
      ...{ connections: 4, opened: 4, handshakes: 4, repeats: 2, retries: 1, brokenOff: 1 },
      errors: { InternalError: 1 },
      details: {
        ...seen.details!,
        operations: [
          {
            operation: 'UploadPart',
            sizes: [
              { bytes: 8 * 1024 ** 2, count: 3 },
              { bytes: 1000, count: 1 },
            ],
          },
        ],
      },
    };
    const text = summary(runOf({ ...found, measurements: [{ ...last, requests }] }));
    expect(text).toContain(
      '4 parts (3 of 8 MiB, 1 of 1000 B), besides ListParts and 2 HeadObject, ' +
        '4 new connections by TLS, at most 4 in flight, ' +
        '1 retry (1 InternalError), 2 repeated without a previous error, 1 aborted by the client',
    );
  });

  test.each([
    [{ opened: 0, handshakes: 0 }, '10 connections'],
    [{ opened: 3, handshakes: 0 }, '10 connections, 3 opened in the run'],
    [{ opened: 12, handshakes: 12 }, '10 connections, 12 opened in the run by TLS'],
    [{ opened: 10, handshakes: 9 }, '10 new connections (9 TLS handshakes)'],
  ])('says of connections with %j: %s', (connections, words) => {
    const found = seenCase({}, {});
    const last = found.measurements.at(-1)!;
    const requests = { ...requestsSeen(), ...connections };
    expect(summary(runOf({ ...found, measurements: [{ ...last, requests }] }))).toContain(
      ` of 8 MiB, ${words}, at most 10 in flight`,
    );
  });

  test('says that a picture shows the first requests of many', () => {
    const html = page(runOf(seenCase({}, { requests: 1000, connections: 4 })));
    expect(html).toContain('the first 200 of 1000 requests; 1000 requests of 8 MiB');
  });
});

describe('of two commits', () => {
  const cell = aPairedCell(1, 3);
  const sides = (before: Asking, now: Asking) =>
    aCompareRun(
      cell.map((one) => {
        const asking = one.side === 'baseline' ? before : now;
        const last = one.measurements.length - 1;
        const measurements = one.measurements.map((run, index) =>
          index === last ? { ...run, warmup: false, requests: requestsSeen(asking) } : run,
        );
        return { ...one, measurements };
      }),
      { comparisons: [aComparison({ verdict: 'notFlagged' })] },
    );

  const CHANGED = 'Where the two sides send different requests';

  test('both are drawn side by side, and a line says where they ask in different ways', () => {
    const run = sides({}, { bytes: 5 * 1024 ** 2, requests: 28 });
    const [card = ''] = /<article class="card wide">[\s\S]*?<\/article>/.exec(page(run)) ?? [];
    expect(card).toMatch(/ · candidate<\/h4>[\s\S]* · baseline<\/h4>|baseline[\s\S]*candidate/);
    expect(terminal(run)).toMatch(
      new RegExp(`${CHANGED}[\\s\\S]*baseline ${LINE}; candidate 28 requests of 5 MiB`),
    );
    expect(summary(run)).toContain('28 requests of 5 MiB');
  });

  test.each([
    [{ connections: 14 }, false],
    [{ retries: 3 }, false],
    [{ connections: 15 }, true],
    [{ requests: 26 }, true],
    [{ bytes: 5 * 1024 ** 2 }, true],
  ])('of which one asks with %j, a line says so: %s', (now, isSaid) => {
    expect(terminal(sides({}, now)).includes(CHANGED)).toBe(isSaid);
  });

  test('of which neither asks for anything, nothing is said', () => {
    const { details, ...seen } = requestsSeen();
    const none = {
      seen: {
        ...{ ...seen, operations: {}, connections: 0, mostInFlight: 0 },
        details: { ...details!, operations: [], kept: [] },
      },
      ...{ seconds: 1, runs: 1, retries: 0, errors: {} },
    };
    expect(asksOtherwise(none, none)).toBe(false);
  });
});
