import { describe, expect, test } from 'vitest';
import { programEnvironment, runnerEnvironment } from './job-context.ts';

const HTTP = { AWS_ENDPOINT_URL_S3: 'http://x', AWS_CA_BUNDLE: 'y' };
const HTTPS = { AWS_ENDPOINT_URL_S3: 'https://x', AWS_CA_BUNDLE: 'y' };

describe('the programs of a job', () => {
  test('are told of a server elsewhere by variables where they know no other way', () => {
    expect(programEnvironment(HTTP)).toMatchObject({
      AWS_ENDPOINT_URL_S3: 'http://x',
      S3_ENDPOINT_URL: 'http://x',
      RCLONE_S3_PROVIDER: 'Other',
      RCLONE_S3_ENDPOINT: 'http://x',
    });
    expect(programEnvironment({})).not.toHaveProperty('RCLONE_S3_PROVIDER');
  });

  test.each([
    ['do not see it on plain http, where nobody needs it', HTTP, ['aws-cli'], undefined],
    ['see it by https', HTTPS, ['aws-cli', 's5cmd'], 'y'],
    ['do not see it where rclone would not start with it', HTTPS, ['s5cmd', 'rclone'], undefined],
    ['see it for AWS', { AWS_CA_BUNDLE: 'y' }, ['rclone'], 'y'],
  ])('and a bundle for AWS: they %s', (_, own, s3Clients, bundle) => {
    expect(runnerEnvironment(s3Clients, programEnvironment(own)).AWS_CA_BUNDLE).toBe(bundle);
  });

  test('speak one language and write numbers in one way', () => {
    const own = {
      LANG: 'de_DE',
      LC_ALL: 'fr_FR',
      LC_NUMERIC: 'de_DE',
      LANGUAGE: 'de:fr',
      PATH: 'p',
      // It is of this program alone.
      NODE_COMPILE_CACHE: 'c',
    };
    expect(programEnvironment(own)).toEqual({ LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', PATH: 'p' });
  });
});
