import { expect, test } from 'vitest';
import { InputError } from '../../src/contract/input-error.ts';
import { inputOf, readThisRun } from './this-run.ts';

const ENV = {
  GITHUB_REPOSITORY: 'octo-org/s3',
  GITHUB_RUN_ID: '9000',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'octo-org/s3/.github/workflows/comment.yml@refs/heads/main',
};

test('a run has its page, and the file name of its workflow', () => {
  expect(readThisRun(ENV)).toEqual({
    repository: { owner: 'octo-org', repo: 's3' },
    repositoryUrl: 'https://github.com/octo-org/s3',
    id: '9000',
    url: 'https://github.com/octo-org/s3/actions/runs/9000',
    workflowFile: 'comment.yml',
  });
});

test.each(Object.keys(ENV))('without %s there is no run', (name) => {
  expect(() => readThisRun({ ...ENV, [name]: '' })).toThrow(InputError);
});

test('an input of another form is refused by its name', () => {
  const get = () => 'x\u0007';
  expect(() => inputOf('sha', get, /^[0-9a-f]{40}$/)).toThrow(/^sha is "x\S*": give an output of/);
});
