import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allJobs, workflowTexts } from '../../src/testing/workflows.ts';
import { NO_RUN } from '../comment/event.ts';
import { BUNDLES } from '../packaging/sources.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const trace = new NoOperationTraceWriter();
const steps = allJobs().flatMap(({ name, job }) =>
  (job.steps ?? []).map((step) => ({ name, ...step })),
);

describe('comment/action.yml', () => {
  const content = read('comment/action.yml');
  const { inputs, outputs, runs } = parse(content);

  test('is an action to GitHub’s own parser', () => {
    const { context, value } = parseAction({ name: 'action.yml', content }, trace);
    expect(context.errors.getErrors().map(String)).toEqual([]);
    expect(value).toBeDefined();
  });

  test('runs what is packaged', () => {
    expect(runs).toEqual({ using: 'node24', main: '../dist/comment/index.js' });
    expect(existsSync(new URL(BUNDLES.action.comment!, root))).toBe(true);
  });

  test('puts out what the program does', () => {
    expect(Object.keys(outputs)).toEqual(Object.keys(NO_RUN));
  });

  test('has the inputs that the program reads', () => {
    const files = readdirSync(new URL('action/comment/', root)).filter(
      (name) => !name.endsWith('.test.ts'),
    );
    const sources = files.map((name) => read(`action/comment/${name}`)).join();
    const names = [...sources.matchAll(/\b(?:get|getInput|inputOf)\('([a-z-]+)'/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(names)].sort()).toEqual(Object.keys(inputs).sort());
  });
});

test.each([
  ['./', 'action.yml'],
  ['$/comment', 'comment/action.yml'],
])('Steps that use %s give it inputs, and read outputs, that there are.', (uses, file) => {
  const { inputs, outputs } = parse(read(file));
  const users = steps.filter((step) => step.uses === uses);
  expect(users.length).toBeGreaterThan(1);
  for (const { id, name, with: given } of users) {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
    const text = workflowTexts[name.split(' ')[0]!]!;
    const outs = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))];
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(outs.map(([, out]) => out)));
  }
});
