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
  'AWS_CRT_MEMORY_TRACING',
  'AWS_ENDPOINT_URL',
  'RCLONE_S3_CHUNK_SIZE',
  'S3_ENDPOINT_URL',
  'S3CMD_CONFIG',
  'S3CFG',
  'PYTHONPATH',
  'PYTHONSTARTUP',
  'PIP_USER',
  'GOGC',
  'GIT_DIR',
  'FORCE_COLOR',
])('a job does not see the user’s %s', (name) => {
  expect(jobEnvironment({ [name]: 'mine' }, connection)[name]).toBeUndefined();
});

test.each([
  'AWS_CRT_BUILD_USE_SYSTEM_LIBCRYPTO',
  'AWS_LC_SYS_CMAKE_BUILDER',
  'GIT_CONFIG_COUNT',
  'CMAKE_C_COMPILER_LAUNCHER',
  'GOPRIVATE',
  'CARGO_HOME',
  'PIP_INDEX_URL',
  'HTTPS_PROXY',
  'AWS_CA_BUNDLE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
])('a job sees %s, which builds need', (name) => {
  expect(jobEnvironment({ [name]: 'mine' }, connection)[name]).toBe('mine');
});

test('the server is reached without a proxy, as are the hosts that the user names in either spelling', () => {
  const own = { NO_PROXY: 'a.example, b.example', no_proxy: 'b.example,c.example' };
  const env = jobEnvironment(own, { ...connection, endpoint: 'http://[fd00::1]:9000' });
  expect(env.NO_PROXY).toBe(
    'a.example,b.example,c.example,127.0.0.1,localhost,::1,[::1],fd00::1,[fd00::1]',
  );
  expect(env.no_proxy).toBe(env.NO_PROXY);
});

test('a session token is passed on', () => {
  const env = jobEnvironment({}, { ...connection, sessionToken: 'token' });
  expect(env.AWS_SESSION_TOKEN).toBe('token');
});
