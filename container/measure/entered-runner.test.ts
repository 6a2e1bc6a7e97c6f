import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { runnerEnvironment } from '../job-context.ts';
import { runEntered } from './runner.ts';

/** A shell takes the place of a runner, and another the place of what enters. */
async function run(script: string, refusedBefore: readonly string[] = [], s3Client = 'any') {
  const cwd = tempDir();
  const refusedNames = join(cwd, 'refused');
  writeFileSync(refusedNames, refusedBefore.map((name) => `${JSON.stringify(name)}\n`).join(''));
  const lines: string[] = [];
  const entry = {
    command: ['sh', '-c', 'echo "in $0"; exec "$@"'],
    environment: { AWS_ENDPOINT_URL_S3: null, BUNDLE: 'ours', AWS_CA_BUNDLE: 'ours' },
    refusedNames,
  };
  const own = {
    ...{ PATH: process.env.PATH, REFUSED: refusedNames, KEPT: 'kept' },
    AWS_ENDPOINT_URL_S3: 'http://x',
  };
  const outcome = await runEntered(
    ['sh', '-c', script],
    {
      ...{ cwd, signal: new AbortController().signal, onLine: (line) => lines.push(line) },
      env: runnerEnvironment([s3Client], own, entry.environment),
      lineRateGigabitsPerSecond: null,
      bytesPerRun: null,
    },
    entry,
  );
  return { outcome, lines, cwd };
}

const RUN = 'echo Run:1 Secs:1.0 Gb/s:1.0';

test('a runner is entered with its folder and its own environment', async () => {
  const { cwd, lines, outcome } = await run(`echo "$AWS_ENDPOINT_URL_S3/$BUNDLE/$KEPT"; ${RUN}`);
  expect(lines.slice(0, 2)).toEqual([`in ${cwd}`, '/ours/kept']);
  expect(outcome).toMatchObject({ status: 'measured', reason: null });
});

test('a runner that asks for other names than S3’s is found out, each name once', async () => {
  const ask = `for one in b.example.com a.example.com b.example.com; do echo "\\"$one\\"" >> "$REFUSED"; done`;
  const { lines, outcome } = await run(`${ask}; ${RUN}`, ['of.another.runner']);
  const asked = 'it asked for b.example.com, a.example.com, which is not S3';
  expect(outcome).toMatchObject({ status: 'measured', reason: asked });
  expect(lines.at(-1)).toBe(`${asked}: nothing else can be reached with --as-aws.`);
});

test('why it failed comes first, and names are shown as they can be', async () => {
  const ask = `printf '%s\\n' '"\\u001b[2Jx"' >> "$REFUSED"`;
  const { outcome } = await run(`${ask}; echo FAIL - gone; exit 1`);
  expect(outcome).toMatchObject({
    status: 'failed',
    reason: 'gone; it asked for [2Jx, which is not S3',
  });
});

test.each([
  ['crt-c', 'ours'],
  ['rclone', ''],
])('%s has "%s" as its bundle of certificates for AWS', async (s3Client, bundle) => {
  const { lines } = await run(`echo "bundle=$AWS_CA_BUNDLE"; ${RUN}`, [], s3Client);
  expect(lines).toContain(`bundle=${bundle}`);
});
