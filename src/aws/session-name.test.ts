import { expect, test } from 'vitest';
import { sessionName } from './session-name.ts';

test('a session is named by repository and run', () => {
  expect(sessionName('octo-org/s3', '9876543210')).toBe('octo-org.s3@9876543210');
});

test.each([
  ['a long repository', `${'o'.repeat(39)}/${'r'.repeat(100)}`, '12345678901'],
  ['characters that STS refuses', 'øre/r ü*', '1/2'],
  ['nothing', '', ''],
  ['a run id of any length', 'o/r', '9'.repeat(100)],
])('STS takes the name made of %s', (_, repository, runId) => {
  expect(sessionName(repository, runId)).toMatch(/^[\w+=,.@-]{2,64}$/);
});

test('a long repository does not push out the run', () => {
  expect(sessionName(`o/${'r'.repeat(100)}`, '12345678901')).toMatch(/@12345678901$/);
});
