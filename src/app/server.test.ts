import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { anEndpointThatIsClosed } from '../testing/proxies.ts';
import { connectTo } from './server.ts';

describe('another server', () => {
  const credentials = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

  async function aServer(): Promise<string> {
    const server = createServer((_, response) => response.writeHead(403).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is used with the credentials of the environment', async () => {
    const endpoint = await aServer();
    expect(await connectTo(endpoint, 'eu-west-1', credentials)).toEqual({
      endpoint,
      region: 'eu-west-1',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    });
  });

  test.each([
    ['localhost:9000', 'is not a URL'],
    ['not a url', 'is not a URL'],
    ['ftp://127.0.0.1', 'is not a URL'],
  ])('%s is refused', async (endpoint, message) => {
    const connecting = connectTo(endpoint, 'us-east-1', credentials);
    await expect(connecting).rejects.toThrow(message);
    await expect(connecting).rejects.toThrow(InputError);
  });

  test('must answer', async () => {
    await expect(
      connectTo(await anEndpointThatIsClosed(), 'us-east-1', credentials),
    ).rejects.toThrow(/does not answer \(connect ECONNREFUSED .*\): start the server/);
  });

  test('needs credentials', async () => {
    await expect(connectTo(await aServer(), 'us-east-1', {})).rejects.toThrow(
      'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  });
});
