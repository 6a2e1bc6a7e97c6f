import { describe, expect, test } from 'vitest';
import { endpointText, hostOf, readEndpoint } from './endpoint.ts';
import { InputError } from './input-error.ts';

describe('an endpoint', () => {
  test.each([
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000', '127.0.0.1'],
    ['http://127.0.0.1:9000/', 'http://127.0.0.1:9000', '127.0.0.1'],
    ['http://[::1]:9000', 'http://[::1]:9000', '::1'],
    ['https://[2001:DB8::1]', 'https://[2001:db8::1]', '2001:db8::1'],
    ['https://S3.Example.COM:443', 'https://s3.example.com', 's3.example.com'],
    ['http://minio:80', 'http://minio', 'minio'],
    ['https://p.supabase.co/storage/v1/s3', 'https://p.supabase.co/storage/v1/s3', 'p.supabase.co'],
    ['https://gateway/s3//', 'https://gateway/s3', 'gateway'],
    [
      'https://s3.eu-central-003.backblazeb2.com',
      'https://s3.eu-central-003.backblazeb2.com',
      's3.eu-central-003.backblazeb2.com',
    ],
  ])('%s is taken', (text, told, host) => {
    const url = readEndpoint('--endpoint', text);
    expect(endpointText(url)).toBe(told);
    expect(hostOf(url)).toBe(host);
  });

  test.each([
    ['localhost:9000', '"localhost:9000" is no URL'],
    ['s3', 'is no URL'],
    ['ftp://s3', 'is no URL'],
    ['http://[fe80::1%25eth0]:9000', 'is no URL'],
    ['http://key:secret@s3', 'has a user or a password in its URL: give them by AWS_ACCESS_KEY_ID'],
    ['http://s3?x=1', 'has "?x=1" at its end'],
    ['http://s3/#top', 'has "#top" at its end'],
    ['http://s3/a%20b', 'a path that clients sign differently'],
    ['http://s3/a//b', 'a path that clients sign differently'],
  ])('%s is refused', (text, why) => {
    const read = () => readEndpoint('--endpoint', text);
    expect(read).toThrow(InputError);
    expect(read).toThrow(why);
  });

  test('does not show a password', () => {
    expect(() => readEndpoint('--endpoint', 'http://key:secret@s3')).toThrow(/^(?!.*secret@)/);
  });
});
