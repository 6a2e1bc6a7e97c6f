import { expect, test } from 'vitest';
import { jobEnvironment } from './job-environment.ts';

const connection = {
  endpoint: 'http://127.0.0.1:9000',
  region: 'us-east-1',
  accessKeyId: 'id',
  secretAccessKey: 'secret',
};

test('a job reaches the server and keeps the rest of the environment', () => {
  const env = jobEnvironment({ PATH: '/bin', HOME: '/home/x' }, connection);
  expect(env).toMatchObject({
    PATH: '/bin',
    HOME: '/home/x',
    AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
  expect(env).not.toHaveProperty('AWS_SESSION_TOKEN');
});

test.each([
  'AWS_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_CA_BUNDLE',
  'AWS_ENDPOINT_URL',
  'RCLONE_S3_CHUNK_SIZE',
  'S3_ENDPOINT_URL',
])('a job does not see the user’s %s', (name) => {
  expect(jobEnvironment({ [name]: 'mine' }, connection)[name]).toBeUndefined();
});

test('a session token is passed on', () => {
  const env = jobEnvironment({}, { ...connection, sessionToken: 'token' });
  expect(env.AWS_SESSION_TOKEN).toBe('token');
});
