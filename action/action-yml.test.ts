import { existsSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAIL_ON_METRIC } from '../src/app/request.ts';
import { BUNDLES } from './packaging/sources.ts';

const root = new URL('../', import.meta.url);
const content = readFileSync(new URL('action.yml', root), 'utf8');
const trace = new NoOperationTraceWriter();

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

describe('action.yml', () => {
  test('is one to GitHub’s own parser', () => {
    const { context, value } = parseAction({ name: 'action.yml', content }, trace);
    expect(context.errors.getErrors().map(String)).toEqual([]);
    expect(value).toBeDefined();
  });

  test('has only keys that GitHub reads, which the parser does not check inside inputs', () => {
    const { inputs, outputs } = parse(content);
    for (const input of Object.values<object>(inputs)) {
      expect(['description', 'default']).toEqual(expect.arrayContaining(Object.keys(input)));
    }
    for (const output of Object.values<object>(outputs)) {
      expect(Object.keys(output)).toEqual(['description']);
    }
  });

  test('says of fail-on-metric what all others say that explain it', () => {
    const files = ['action.yml', 'comment/action.yml', 'docs/workflows/benchmark.yml'];
    const called = ['benchmark', 'benchmark-comment'].map((one) => `.github/workflows/${one}.yml`);
    const said = [...files, ...called].flatMap((file) => {
      const { inputs, on, outputs } = parse(readFileSync(new URL(file, root), 'utf8'));
      const all = [inputs, outputs, on?.workflow_dispatch?.inputs, on?.workflow_call?.inputs];
      return all.flatMap((of) => of?.['fail-on-metric']?.description ?? []);
    });
    expect(said).toHaveLength(6);
    const start = FAIL_ON_METRIC.replace(/^c/, 'C');
    expect(said.map((one) => one.slice(0, start.length))).toEqual(said.map(() => start));
  });

  test('runs what is packaged', () => {
    const { runs } = parse(content);
    expect(runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
    });
    for (const source of Object.values(BUNDLES.action)) {
      expect(existsSync(new URL(source, root))).toBe(true);
    }
  });
});

describe('the workflows to paste in docs/action.md', () => {
  const document = readFileSync(new URL('docs/action.md', root), 'utf8');
  const workflows = [...document.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);

  test('are there', () => {
    expect(workflows).toHaveLength(2);
  });

  test.each(workflows)(
    'are ones to GitHub’s own parser, with inputs that there are',
    async (yaml) => {
      const { context, value } = parseWorkflow({ name: 'workflow.yml', content: yaml }, trace);
      const template = await convertWorkflowTemplate(context, value!);
      expect([...context.errors.getErrors().map(String), ...(template.errors ?? [])]).toEqual([]);
      const jobs = Object.values<{ steps: Step[] }>(parse(yaml).jobs);
      const uses = jobs
        .flatMap((job) => job.steps)
        .filter((step) => step.uses?.startsWith('OWNER/'));
      expect(uses.length).toBeGreaterThan(0);
      const known = Object.keys(parse(content).inputs);
      for (const step of uses) {
        expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
    },
  );
});
