import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import {
  forkPull,
  HEAD,
  issueCommentEvent,
  MERGE_BASE,
  OUR_LOGIN,
} from '../../src/testing/fake-github/state.ts';
import { loadedFiles } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { NO_RUN } from './event.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CLOCK = new URL('../../src/testing/preload-virtual-clock.ts', import.meta.url).href;

/** Runs the sub-action as GitHub's runner does, from its sources. */
async function step(event: unknown, env: Record<string, string>) {
  const dir = tempDir();
  const files = { event: join(dir, 'event.json'), output: join(dir, 'output') };
  writeFileSync(files.event, JSON.stringify(event));
  writeFileSync(files.output, '');
  const { HOME = '', NODE_COMPILE_CACHE, PATH = '' } = process.env;
  const { exitCode, stdout } = await execa(
    process.execPath,
    ['--import', CLOCK, 'action/comment/main.ts'],
    {
      cwd: root,
      extendEnv: false,
      reject: false,
      env: {
        ...{ HOME, NODE_COMPILE_CACHE, PATH },
        GITHUB_EVENT_NAME: 'issue_comment',
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_REPOSITORY: 'octo-org/s3',
        GITHUB_RUN_ID: '9000',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW_REF: 'octo-org/s3/.github/workflows/benchmark-comment.yml@refs/heads/main',
        ...env,
      },
    },
  );
  const written = readFileSync(files.output, 'utf8');
  const found = written.matchAll(/^([^<\n]+)<<(.+)\n([\s\S]*?)\n?\2$/gm);
  const outputs = Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
  return { exitCode, stdout, outputs };
}

describe('the sub-action', () => {
  test('answers a command with outputs', async () => {
    await using github = await FakeGitHub.start();
    github.state.pulls.set(12, forkPull());
    const event = issueCommentEvent({ body: `/benchmark ${HEAD} workloads=a_1,b-2` });
    const { exitCode, outputs } = await step(event, github.env());
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({
      run: 'true',
      'pull-request': '12',
      sha: HEAD,
      ref: 'refs/pull/12/head',
      'compare-with': MERGE_BASE,
      'instance-types': '',
      's3-clients': '',
      workloads: 'a_1,b-2',
      filter: '',
      skip: '',
      'fail-on-metric': '',
      suite: '',
      budget: '',
    });
  });

  test.each([
    ['help', issueCommentEvent({ body: '/benchmark help' }), [{ issue: 12 }]],
    ['a bot', issueCommentEvent({ login: 'renovate[bot]', userId: 9, userType: 'Bot' }), []],
  ])('succeeds for %s, with nothing to run', async (_, event, comments) => {
    await using github = await FakeGitHub.start();
    const { exitCode, outputs, stdout } = await step(event, github.env());
    expect([exitCode, stdout]).toEqual([0, 'Nothing to run.']);
    expect(outputs).toEqual({ ...NO_RUN, run: 'false' });
    expect(github.state.comments).toMatchObject(comments);
  });

  test('loads nothing that talks to GitHub for a comment that is no command', async () => {
    const loaded = await loadedFiles(root.replace(/\/$/, ''), async (env) => {
      const { outputs } = await step(issueCommentEvent({ body: 'Nice.' }), env);
      expect(outputs.run).toBe('false');
    });
    expect(loaded).toContain('action/comment/main.ts');
    const talking = /@actions\/github|\/zod\/|comment\/(?:answer|command)\.ts/;
    expect(loaded.filter((file) => talking.test(file))).toEqual([]);
  });

  test('fails when GitHub does not answer, and runs nothing', async () => {
    await using github = await FakeGitHub.start();
    github.state.faults.push({ request: /\/pulls\/12$/, status: 500 });
    const { exitCode, outputs, stdout } = await step(issueCommentEvent(), github.env());
    expect(exitCode).toBe(1);
    expect(outputs.run).toBe('false');
    expect(stdout).toContain('::error::');
  });

  test('tidies up after a run', async () => {
    await using github = await FakeGitHub.start();
    const { exitCode } = await step(issueCommentEvent(), {
      ...github.env(),
      INPUT_MODE: 'conclude',
      'INPUT_PULL-REQUEST': '12',
      INPUT_SHA: HEAD,
      INPUT_RESULT: 'cancelled',
    });
    expect(exitCode).toBe(0);
    expect(github.state.statuses).toMatchObject([{ state: 'error', description: 'Cancelled' }]);
    expect(github.state.comments).toMatchObject([{ issue: 12, login: OUR_LOGIN }]);
  });

  test('takes every verdict that a run can come to', async () => {
    await using github = await FakeGitHub.start();
    const verdict =
      'sdk-js slower over 12 workloads (−5.1 %); no single one of 12 cells slower, 12 not flagged';
    const { exitCode, stdout } = await step(issueCommentEvent(), {
      ...github.env(),
      INPUT_MODE: 'conclude',
      'INPUT_PULL-REQUEST': '12',
      INPUT_SHA: HEAD,
      INPUT_RESULT: 'failure',
      INPUT_STATUS: 'regressed',
      INPUT_REGRESSIONS: '1',
      INPUT_VERDICT: verdict,
    });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(github.state.statuses).toMatchObject([{ state: 'failure', description: verdict }]);
  });

  test('says of a run that no leg watches any more that it waits', async () => {
    await using github = await FakeGitHub.start();
    const { exitCode } = await step(issueCommentEvent(), {
      ...github.env(),
      INPUT_MODE: 'conclude',
      'INPUT_PULL-REQUEST': '12',
      INPUT_SHA: HEAD,
      INPUT_RESULT: 'failure',
      INPUT_STATUS: 'continue',
    });
    expect(exitCode).toBe(0);
    expect(github.state.statuses).toMatchObject([{ state: 'pending' }]);
  });

  test('tells of changes', async () => {
    await using github = await FakeGitHub.start();
    const file = join(tempDir(), 'changes.json');
    const cell = {
      instanceType: 'local',
      storageClass: 'S3Standard',
      bucket: null,
      s3Client: 'a',
      workload: 'b',
    };
    const changes = [{ ...cell, since: '2026-11-10', ratio: 0.8 }];
    writeFileSync(file, JSON.stringify({ schemaVersion: 1, cells: 9, changes }));
    const inputs = { INPUT_MODE: 'changes', 'INPUT_CHANGES-FILE': file };
    const { exitCode } = await step({}, { ...github.env(), ...inputs });
    expect(exitCode).toBe(0);
    expect(github.state.issues).toHaveLength(1);
  });

  test.each([
    ['INPUT_MODE', 'x', 'Unknown mode "x"'],
    ['INPUT_PERMISSION', 'read', 'Unknown permission "read"'],
    ['INPUT_SUITES', 'http://a.example', 'suites has "http://a.example"'],
    ['INPUT_SUITES', 'builtin', 'suites has "builtin"'],
    ['INPUT_CLIENT', 'yes', 'client is "yes"'],
    ['INPUT_GITHUB-TOKEN', '', 'github-token is ""'],
    ['GITHUB_RUN_ID', '', 'GITHUB_RUN_ID is not set'],
  ])('says in one sentence what is wrong with %s=%s', async (name, value, message) => {
    await using github = await FakeGitHub.start();
    const { exitCode, stdout } = await step(issueCommentEvent(), {
      ...github.env(),
      [name]: value,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`::error::${message}`);
    expect(github.state.requests).toEqual([]);
  });
});
