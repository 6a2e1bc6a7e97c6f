import { expect, test } from 'vitest';
import { withoutRights } from './local-run.ts';

test('code of a suite gets none of the rights that the step has', () => {
  const environment = {
    PATH: '/bin',
    RUNNER_TEMP: '/tmp',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    GITHUB_ENV: '/tmp/env',
    'INPUT_ROLE-TO-ASSUME': 'arn',
    STATE_started: '{}',
  };
  expect(withoutRights(environment)).toEqual({ PATH: '/bin', RUNNER_TEMP: '/tmp' });
});
