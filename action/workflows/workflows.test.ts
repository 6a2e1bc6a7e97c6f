import { describe, expect, test } from 'vitest';
import { allJobs, workflow, workflowErrors, workflowTexts } from '../../src/testing/workflows.ts';

/** What each job may do; a job that is not here may not be either. */
const BENCHMARK = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write' };
const PERMISSIONS: Record<string, Record<string, string>> = {
  'ci.yml coverage': { contents: 'read' },
  'benchmark.yml leg-1': BENCHMARK,
  'benchmark.yml leg-2': BENCHMARK,
  'benchmark.yml leg-3': BENCHMARK,
  'benchmark.yml leg-4': BENCHMARK,
  'benchmark.yml stop': BENCHMARK,
  'benchmark.yml history': { contents: 'read', 'id-token': 'write' },
  'benchmark-comment.yml answer': {
    actions: 'write',
    contents: 'read',
    'pull-requests': 'write',
    statuses: 'write',
  },
  'benchmark-comment.yml benchmark': BENCHMARK,
  'benchmark-comment.yml conclude': { 'pull-requests': 'write', statuses: 'write' },
  'nightly.yml measure': BENCHMARK,
  'nightly.yml pick': {},
  'nightly.yml noise': BENCHMARK,
  'nightly.yml changes': { issues: 'write' },
  'ci.yml test': { contents: 'read' },
  'ci.yml local': { contents: 'read' },
  'ci.yml action': { contents: 'read' },
  'ci.yml aws-emulated': { contents: 'read' },
  'ci.yml lint': { contents: 'read' },
  'release.yml check': { contents: 'read' },
  'release.yml image': { contents: 'read', packages: 'write' },
  'release.yml npm': { 'id-token': 'write' },
  'release.yml publish': {
    attestations: 'write',
    contents: 'write',
    'id-token': 'write',
    packages: 'write',
  },
};

/** As GitHub expands it in a workflow. */
const expansion = (of: string) => ['$', '{{ ', of, ' }}'].join('');
const jobs = allJobs();
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, ...step })));
/** On AWS: they can become the role. */
const withRights = jobs.filter(({ name }) => /^benchmark\.yml /.test(name));

describe.each(Object.entries(workflowTexts))('%s', (name, content) => {
  test('is a workflow to GitHub’s own parser, and fits what it calls', async () => {
    expect(await workflowErrors(name, content)).toEqual([]);
  });

  test('gives no rights but those that a job asks for', () => {
    expect(workflow(name).permissions).toEqual({});
  });

  test('pins what is not ours by commit, and says which version that is', () => {
    const uses = content.match(/^\s*(- )?uses: .*$/gm) ?? [];
    for (const line of uses) {
      expect(line).toMatch(
        /uses: (\$\/[\w./-]+$|\.\/ # |[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/,
      );
    }
  });
});

test('Every job has the rights in the list, and no others.', () => {
  expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual(
    PERMISSIONS,
  );
});

test('No text is expanded inside a script: it comes in by the environment.', () => {
  const scripts = steps.filter(({ run }) => run !== undefined);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ run }) => run?.includes('$'.concat('{{')))).toEqual([]);
});

test('Of the comment, the title and the branches nothing is expanded, but its beginning is compared.', () => {
  const expansions = Object.values(workflowTexts).flatMap(
    (text) => text.match(/github\.(event\.[\w.]+|head_ref|base_ref|ref_name)/g) ?? [],
  );
  expect([...new Set(expansions)].sort()).toEqual([
    'github.event.comment.body',
    'github.event.issue.pull_request',
  ]);
  const body = Object.values(workflowTexts)
    .join('')
    .match(/.*github\.event\.comment\.body.*/g);
  expect(body).toEqual([
    expect.stringContaining("contains(github.event.comment.body, '/benchmark')"),
  ]);
});

describe('the lock', () => {
  test('is one group, in the called workflow, where all wait and none is thrown out', () => {
    expect(workflow('benchmark.yml').concurrency).toEqual({
      group: 's3-benchmarks',
      queue: 'max',
      'cancel-in-progress': false,
    });
  });

  test('is in no caller and in no job: the same group twice on the way waits for itself', () => {
    expect(workflow('benchmark-comment.yml').concurrency).toBeUndefined();
    expect(workflow('nightly.yml').concurrency).toBeUndefined();
    expect(jobs.filter(({ job }) => job.concurrency !== undefined)).toEqual([]);
    expect(
      Object.values(workflowTexts)
        .join('')
        .match(/group: s3-benchmarks/g),
    ).toHaveLength(1);
  });
});

describe('jobs that can become the role', () => {
  test('are in the environment, and in no other workflow', () => {
    expect(withRights.map(({ job }) => job.environment)).toEqual(Array(6).fill('s3-benchmarks'));
    const others = jobs.filter(
      ({ job, name }) => job.environment && !/^benchmark\.yml /.test(name),
    );
    expect(others).toEqual([]);
  });

  test('restore no cache that somebody else could have filled', () => {
    for (const step of withRights.flatMap(({ job }) => job.steps ?? [])) {
      expect(step.uses ?? '').not.toContain('cache');
      if (step.uses?.includes('setup-node')) {
        expect(step.with).toMatchObject({ 'package-manager-cache': false });
      }
    }
  });

  test('check out this project at the workflow’s own commit, and nothing else', () => {
    const checkouts = withRights.map(({ job }) =>
      job.steps?.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    for (const checkout of checkouts) {
      expect(checkout).toMatchObject([
        {
          with: {
            repository: expansion('job.workflow_repository'),
            ref: expansion('job.workflow_sha'),
          },
        },
      ]);
    }
  });
});

test('No checkout leaves its token behind.', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(5);
  for (const checkout of checkouts)
    expect(checkout.with).toMatchObject({ 'persist-credentials': false });
});

describe('the legs', () => {
  const legs = Object.entries(workflow('benchmark.yml').jobs).filter(([id]) => /^leg-/.test(id));

  test('follow one another, each only if the last says that the run goes on', () => {
    expect(legs.map(([id, job]) => [id, job.needs, job.if])).toEqual([
      ['leg-1', undefined, undefined],
      ['leg-2', 'leg-1', "needs.leg-1.outputs.continue == 'true'"],
      ['leg-3', 'leg-2', "needs.leg-2.outputs.continue == 'true'"],
      ['leg-4', 'leg-3', "needs.leg-3.outputs.continue == 'true'"],
    ]);
  });

  test('differ in nothing else but that the last one knows that it is', () => {
    const same = legs.map(([, { env: _env, if: _if, needs: _needs, ...rest }]) => rest);
    expect(same).toEqual(Array(4).fill(same[0]));
    const envs = legs.map(([, { env }]) => env);
    expect(envs).toEqual([undefined, undefined, undefined, { LEG: 'last' }]);
  });

  test('end green when they hand over, but for the last: a re-run starts only what has failed', () => {
    const failing = legs[0]![1].steps!.filter(({ run }) => run?.includes('exit 1'));
    expect(failing).toMatchObject([
      { if: "steps.benchmark.outputs.continue == 'true' && env.LEG == 'last'" },
    ]);
  });

  test('go on when the artifact cannot be stored', () => {
    const uploads = legs[0]![1].steps!.filter(({ uses }) => uses?.includes('upload-artifact'));
    expect(uploads).toMatchObject([{ 'continue-on-error': true }]);
  });

  test('that were cancelled in between are ended by the same steps, which name the same run', () => {
    const { stop } = workflow('benchmark.yml').jobs;
    expect(stop).toMatchObject({
      needs: legs.map(([id]) => id),
      if: expansion("cancelled() && needs.leg-1.outputs.continue == 'true'"),
      env: { LEG: 'stop' },
      steps: legs[0]![1].steps!,
    });
    const action = stop!.steps!.find(({ uses }) => uses === './')!;
    expect(action.with!.stop).toBe(expansion("env.LEG == 'stop'"));
  });

  test('are as many as the action is told, and stop watching before GitHub ends them', () => {
    const [, leg] = legs[0]!;
    const action = leg.steps!.find(({ uses }) => uses === './')!;
    expect(action.with!.legs).toBe(legs.length);
    const choice = /S3_BENCHMARKS_RUNNER && (\d+) \|\| (\d+)/;
    const numbers = (text: unknown) => choice.exec(String(text))!.slice(1).map(Number);
    const [dayBudget, budget] = numbers(action.with!['time-budget-minutes']);
    const [day, timeout] = numbers(leg['timeout-minutes']);
    expect([day, timeout]).toEqual([24 * 60, 6 * 60]);
    expect(dayBudget).toBeLessThanOrEqual(day! - 30);
    expect(budget).toBeLessThanOrEqual(timeout! - 30);
  });

  test('put out what the workflow does', () => {
    const { outputs } = workflow('benchmark.yml').on.workflow_call as {
      outputs: Record<string, { value: string }>;
    };
    const named = Object.values(outputs).flatMap(
      ({ value }) => value.match(/leg-\d\.outputs\.[\w-]+/g)!,
    );
    for (const one of named) {
      expect(Object.keys(legs[0]![1].outputs!)).toContain(one.split('.').at(-1));
    }
  });
});

describe('who calls benchmark.yml', () => {
  const callers = jobs.filter(({ job }) => job.uses === '$/.github/workflows/benchmark.yml');

  test('are the comment and the night', () => {
    expect(callers.map(({ name }) => name)).toEqual([
      'benchmark-comment.yml benchmark',
      'nightly.yml measure',
      'nightly.yml noise',
    ]);
  });

  test('give it all the rights that its jobs ask for', () => {
    for (const { job } of callers) {
      for (const called of withRights)
        expect(job.permissions).toMatchObject(called.job.permissions!);
    }
  });
});

test('What is asked by hand can be asked by another workflow, under the same names.', () => {
  const { workflow_call: called, workflow_dispatch: byHand } = workflow('benchmark.yml').on as {
    workflow_call: { inputs: object };
    workflow_dispatch: { inputs: object };
  };
  expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(byHand.inputs)));
});

describe('the comment workflow', () => {
  const { jobs: comment, on } = workflow('benchmark-comment.yml');

  test('is only called: this project’s own repository is neither suite nor client', () => {
    expect(Object.keys(on)).toEqual(['workflow_call']);
  });

  test('has a job without rights on AWS that runs only our own program, and checks nothing out', () => {
    expect(comment.answer!.steps!.map(({ uses }) => uses)).toEqual(['$/comment']);
    expect(comment.answer!.environment).toBeUndefined();
  });

  test('measures only what that job let through', () => {
    expect(comment.benchmark!.needs).toBe('answer');
    expect(comment.benchmark!.if).toBe("needs.answer.outputs.run == 'true'");
    expect(Object.keys(comment.answer!.outputs!)).toEqual(
      expect.arrayContaining(
        Object.values(comment.benchmark!.with!)
          .join(' ')
          .match(/needs\.answer\.outputs\.[\w-]+/g)!
          .map((one) => one.split('.').at(-1)),
      ),
    );
  });

  test('tells the end by what the action has put out', () => {
    const { with: given } = comment.conclude!.steps![0]!;
    for (const name of ['status', 'regressions', 'verdict']) {
      expect(given).toHaveProperty(name, expansion(`needs.benchmark.outputs.${name}`));
    }
  });

  test('is concluded however it ends', () => {
    expect(comment.conclude!.if).toBe("always() && needs.answer.outputs.run == 'true'");
  });
});
