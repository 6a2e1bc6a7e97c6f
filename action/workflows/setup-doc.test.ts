import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type WorkflowJob,
  workflow,
  workflowErrors,
  workflowTexts,
} from '../../src/testing/workflows.ts';

const document = readFileSync(new URL('../../docs/setup.md', import.meta.url), 'utf8');

describe('the workflows to paste in docs/setup.md', () => {
  const pasted = [...document.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);
  const forClients = pasted.map((yaml) => yaml.replace(/# (.*# for a client)/g, '$1'));

  test('are there, for suites and for clients', () => {
    expect(pasted).toHaveLength(3);
    expect(forClients.filter((yaml, index) => yaml !== pasted[index])).toHaveLength(2);
  });

  test.each([...pasted, ...forClients])(
    'are ones to GitHub’s own parser, and fit what they call',
    async (yaml) => {
      expect(await workflowErrors('pasted.yml', yaml)).toEqual([]);
      const [job] = Object.values<WorkflowJob>(parse(yaml).jobs);
      const file = /^OWNER\/s3-benchmarks\/\.github\/workflows\/(.+)@v1$/.exec(job!.uses!)![1]!;
      for (const called of Object.values(workflow(file).jobs)) {
        expect(job!.permissions).toMatchObject(called.permissions!);
      }
    },
  );

  test('have the name by which the runs of comments are found', () => {
    const titles = pasted.map((yaml) => parse(yaml)['run-name']).filter(Boolean);
    expect(titles).toEqual([workflow('benchmark-comment.yml')['run-name']]);
  });
});

test('docs/setup.md names every variable that the workflows read, and no other.', () => {
  const named = (text: string) => [...new Set(text.match(/S3_BENCHMARKS_[A-Z_]+/g))].sort();
  expect(named(document)).toEqual(named(Object.values(workflowTexts).join()));
});
