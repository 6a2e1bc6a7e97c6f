import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type WorkflowJob,
  workflow,
  workflowErrors,
  workflowTexts,
} from '../../src/testing/workflows.ts';
import { runTitle } from '../comment/answer.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const document = read('docs/setup.md');

/** What needs no stack: docs/pull-requests.md. */
const WITHOUT_AWS = 'pull-request.yml';

describe('the workflow of docs/pull-requests.md', () => {
  const page = read('docs/pull-requests.md');
  const yaml = read(`docs/workflows/${WITHOUT_AWS}`);

  test('is pasted as it is in the file, and is what setup.md begins with', () => {
    const [shown] = page.match(/(?<=```yaml\n)[\s\S]*?(?=```)/) ?? [];
    expect(shown).toBe(yaml);
    expect(yaml.trimEnd().split('\n')).toHaveLength(13);
    expect(document.slice(0, document.indexOf('## On AWS'))).toContain('pull-requests.md');
  });

  test('is one to GitHub’s own parser, with inputs that the action has', async () => {
    expect(await workflowErrors(WITHOUT_AWS, yaml)).toEqual([]);
    const [job] = Object.values<WorkflowJob>(parse(yaml).jobs);
    const [checkout, action] = job!.steps!;
    expect(action!.uses).toBe('OWNER/s3-benchmarks@v1');
    expect(Object.keys(parse(read('action.yml')).inputs)).toEqual(
      expect.arrayContaining(Object.keys(action!.with!)),
    );
    expect(checkout!.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    expect(checkout!.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test('is safe for forks: it can write comments alone, and has no secret and no role', () => {
    const { jobs, on, permissions } = parse(yaml);
    expect([on, permissions]).toEqual(['pull_request', {}]);
    const [job] = Object.values<WorkflowJob>(jobs);
    expect(job!.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(yaml).not.toMatch(/secrets|environment|role|run:/);
  });
});

describe('the workflows of docs/workflows, which repositories get by init-aws', () => {
  const names = readdirSync(new URL('docs/workflows/', root)).filter((one) => one !== WITHOUT_AWS);
  const pasted = names.map((name) => read(`docs/workflows/${name}`));
  const forClients = pasted.map((yaml) => yaml.replace(/# (.*# for a client)/g, '$1'));

  test('are there, for suites and for clients, and are named where people read', () => {
    for (const name of names) expect(document).toContain(`workflows/${name}`);
    expect(pasted).toHaveLength(3);
    expect(forClients.filter((yaml, index) => yaml !== pasted[index])).toHaveLength(2);
  });

  test.each([...pasted, ...forClients])(
    'are ones to GitHub’s own parser, and fit what they call',
    async (yaml) => {
      expect(await workflowErrors('pasted.yml', yaml)).toEqual([]);
      const [job] = Object.values<WorkflowJob>(parse(yaml).jobs);
      const file = /^OWNER\/s3-benchmarks\/\.github\/workflows\/(.+)@v1$/.exec(job!.uses!)![1]!;
      const needed = Object.values(workflow(file).jobs).map(({ permissions }) => permissions!);
      for (const permissions of needed) expect(job!.permissions).toMatchObject(permissions);
      expect(Object.keys(job!.permissions!).sort()).toEqual(
        [...new Set(needed.flatMap((one) => Object.keys(one)))].sort(),
      );
    },
  );

  test('hand on all that their form asks for', () => {
    const form = pasted.map((yaml) => parse(yaml)).find(({ on }) => on.workflow_dispatch);
    const asked = Object.keys(form.on.workflow_dispatch.inputs);
    const [job] = Object.values<WorkflowJob>(form.jobs);
    for (const name of asked) {
      expect(job!.with).toHaveProperty(name, ['$', `{{ inputs.${name} }}`].join(''));
    }
  });

  test('have the name by which the runs of comments are found', () => {
    const titles = pasted.map((yaml) => parse(yaml)['run-name']).filter(Boolean);
    const number = ['$', '{{ github.event.issue.number }}'].join('');
    expect(titles).toEqual([`${runTitle('')}${number}`]);
  });
});

test.each(['docs/setup.md', 'infra/README.md'])(
  'Where %s runs CDK, it names the settings: without them there is nothing to run.',
  (path) => {
    const commands = read(path).match(/^ *npx cdk .*$/gm) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toMatch(/ -c settings=\w+\.settings\.json$/);
  },
);

test('docs/setup.md names every variable that the workflows read, and no other.', () => {
  const named = (text: string) => [...new Set(text.match(/S3_BENCHMARKS_[A-Z_]+/g))].sort();
  expect(named(document)).toEqual(named(Object.values(workflowTexts).join()));
});
