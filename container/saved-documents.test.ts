import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { Host } from '../src/contract/run-result.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { aCase, aHost } from '../src/testing/run-results.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { describeNotStored, FolderSink, openDocument } from './uploads.ts';

/** A disk and a store on which attempts are opened one after the other. */
function machine() {
  const workDir = tempDir();
  const store = join(workDir, 'store');
  const log: string[] = [];
  const open = (
    options: { request?: Partial<JobRequest>; host?: Partial<Host>; batchAttempt?: string } = {},
  ) =>
    openDocument({
      ...{ workDir, sink: new FolderSink(store), log: (line: string) => log.push(line) },
      request: aJobRequest(options.request),
      host: aHost(options.host),
      batchAttempt: options.batchAttempt,
      now: () => new Date('2026-01-01T00:00:00Z'),
    });
  return { open, log, stored: () => readdirSync(store).sort() };
}

describe('an attempt', () => {
  test('goes on from what it finds on its disk, under a number of its own', async () => {
    const { open, log, stored } = machine();
    open().document.putCase(aCase());
    const { document } = open();
    expect(document.doneBefore(aCase())).toBe(true);
    expect(log).toEqual(['Attempt 2 continues from attempt 1; finished cases: 1.']);
    await document.finish(null);
    expect(stored()).toEqual(['001-000001.json', '002-000001.json', '002-000002.json']);
  });

  test.each([
    [undefined, '001'],
    ['3', '003'],
    ['x', '001'],
  ])('that Batch counts as %s is number %s where nothing is found', (batchAttempt, number) => {
    const { open, stored } = machine();
    open(batchAttempt === undefined ? {} : { batchAttempt }).document.putCase(aCase());
    expect(stored()).toEqual([`${number}-000001.json`]);
  });

  test.each<[string, Parameters<ReturnType<typeof machine>['open']>[0]]>([
    ['of another run', { request: { nonce: 'f'.repeat(32) } }],
    ['of another instance type', { request: { instanceType: 'local-1cpu' } }],
    ['of another machine', { host: { instanceId: 'i-2' } }],
    ['of another request', { request: { trigger: 'schedule' } }],
  ])('takes up nothing that is %s', (_, other) => {
    const { open } = machine();
    open({ host: { instanceId: 'i-1' } }).document.putCase(aCase());
    expect(open({ host: { instanceId: 'i-1' }, ...other }).document.cases).toEqual([]);
  });

  test('measures again where the document cannot be read, and takes no number twice', async () => {
    const { open, log, stored } = machine();
    const first = open();
    first.document.putCase(aCase());
    writeFileSync(first.savedAt, '{');
    const { document } = open({ batchAttempt: '1' });
    expect(document.cases).toEqual([]);
    expect(log).toEqual([expect.stringMatching(/local-001\.json is not reused: .* is not JSON/)]);
    await document.finish(null);
    expect(stored()).toEqual(['001-000001.json', '002-000001.json']);
  });

  test('of several on one disk goes on from the newest', () => {
    const { open } = machine();
    open().document.putCase(aCase({ workload: 'a' }));
    open().document.putCase(aCase({ workload: 'b' }));
    const { document } = open();
    expect(document.cases.map(({ workload }) => workload)).toEqual(['a', 'b']);
    expect(document.run.jobs[0]?.earlierAttempts?.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  test('is on its disk under the nonce, as a document that anybody can read', () => {
    const { document, savedAt } = machine().open();
    document.putCase(aCase());
    expect(savedAt).toContain(join('saved', aJobRequest().nonce, 'local-001.json'));
    expect(JSON.parse(readFileSync(savedAt, 'utf8'))).toMatchObject({ schemaVersion: 2 });
  });
});

test('what is lost with the machine is named, but not without end', () => {
  const { open } = machine();
  const { document } = open();
  document.putCase(...Array.from({ length: 7 }, (_, index) => aCase({ workload: `w${index}` })));
  expect(describeNotStored(document, '/x')).toMatch(
    /^; 7 of 7 cases are only in \/x: sdk-js w0 \(candidate, s3-benchmarks\), .* and 2 more$/,
  );
});
