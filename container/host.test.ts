import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Host } from '../src/contract/run-result.ts';
import { serve } from '../src/testing/fake-aws/service.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { hostFacts } from './host.ts';

const DMI = 'sys/devices/virtual/dmi/id';

/** A file system of its own with these files. */
function root(files: Readonly<Record<string, string>> = {}): string {
  const folder = tempDir();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** An ECS agent that answers so to `/v4/ID/task`, and knows nothing else. */
async function agent(body: string | null, status = 200) {
  const { server, url } = await serve(async ({ path }) => {
    if (body === null) return new Promise(() => {});
    return path === '/v4/id/task'
      ? { status, headers: {}, body }
      : { status: 404, headers: {}, body: '' };
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { ECS_CONTAINER_METADATA_URI_V4: `${url}/v4/id` };
}

/** What an agent on EC2 answers, as far as it matters. */
const TASK = {
  Cluster: 'example',
  AvailabilityZone: 'us-west-2a',
  LaunchType: 'EC2',
  Containers: [{ Name: 'job', ImageID: `sha256:${'0123456789abcdef'.repeat(4)}` }],
};

const NITRO = {
  [`${DMI}/sys_vendor`]: 'Amazon EC2\n',
  [`${DMI}/product_name`]: 'c7gn.16xlarge\n',
  [`${DMI}/board_asset_tag`]: 'i-0123456789abcdef0\n',
  'etc/os-release': 'NAME="Amazon Linux"\nPRETTY_NAME="Amazon Linux 2023.9"\nID="amzn"\n',
};

describe('the facts of a machine', () => {
  test('are those of the firmware, the agent and the system on EC2', async () => {
    const environment = await agent(JSON.stringify(TASK));
    const host = await hostFacts({ environment, root: root(NITRO) });
    expect(host).toMatchObject({
      instanceId: 'i-0123456789abcdef0',
      instanceType: 'c7gn.16xlarge',
      availabilityZone: 'us-west-2a',
      image: 'Amazon Linux 2023.9, container sha256:0123456789ab',
      nicGigabitsPerSecond: null,
      node: process.version,
    });
    expect(Host.parse(host)).toEqual(host);
  });

  test('are null where nothing tells them', async () => {
    const host = await hostFacts({ environment: {}, root: root() });
    expect(host).toMatchObject({
      instanceId: null,
      instanceType: null,
      availabilityZone: null,
      image: process.platform,
      nicGigabitsPerSecond: null,
    });
    expect(Host.parse(host)).toEqual(host);
  });

  test('can be had of this machine', async () => {
    const host = await hostFacts({ environment: {} });
    expect(Host.parse(host)).toEqual(host);
    expect(host.image).not.toBe('');
  });

  test.each([
    ['a machine of another make', { sys_vendor: 'Example Inc.', product_name: 'x1.carbon' }],
    ['a Xen machine', { sys_vendor: 'Xen', product_name: 'HVM domU' }],
    ['an asset tag that is no instance', { sys_vendor: 'Amazon EC2', board_asset_tag: 'i-am' }],
  ])('name no instance of %s', async (_, files) => {
    const named = Object.entries(files).map(([name, text]) => [`${DMI}/${name}`, text]);
    const host = await hostFacts({ environment: {}, root: root(Object.fromEntries(named)) });
    expect(host).toMatchObject({ instanceId: null, instanceType: null });
  });

  test.each<[string, string, number?]>([
    ['no JSON', '<html>'],
    ['an error', JSON.stringify('nothing'), 404],
    ['another shape', JSON.stringify({ AvailabilityZone: 5, Containers: {} })],
    ['nothing', ''],
  ])('do without the agent when it answers %s', async (_, body, status) => {
    const host = await hostFacts({ environment: await agent(body, status), root: root(NITRO) });
    expect(host).toMatchObject({ instanceType: 'c7gn.16xlarge', availabilityZone: null });
  });

  test('do not wait for an agent that does not answer', async () => {
    const environment = await agent(null);
    const host = await hostFacts({ environment, root: root(NITRO), timeoutMs: 1 });
    expect(host).toMatchObject({ instanceType: 'c7gn.16xlarge', availabilityZone: null });
  });

  test('do not fail when the agent’s address is none', async () => {
    const environment = { ECS_CONTAINER_METADATA_URI_V4: 'nowhere' };
    const host = await hostFacts({ environment, root: root() });
    expect(host.availabilityZone).toBeNull();
  });

  test('have no image’s digest of a task with several containers', async () => {
    const two = { ...TASK, Containers: [...TASK.Containers, ...TASK.Containers] };
    const environment = await agent(JSON.stringify(two));
    const host = await hostFacts({ environment, root: root(NITRO) });
    expect(host.image).toBe('Amazon Linux 2023.9');
  });

  test.each<[string, Record<string, string>, number | null]>([
    [
      'of the fastest card',
      { 'eth0/device/x': '', 'eth0/speed': '25000', 'eth1/device/x': '', 'eth1/speed': '100000' },
      100,
    ],
    ['of no interface without a card', { 'veth0/speed': '10000' }, null],
    ['of no card that does not know it', { 'eth0/device/x': '', 'eth0/speed': '-1\n' }, null],
    ['of no card whose driver does not tell', { 'eth0/device/x': '' }, null],
  ])('hold the speed %s', async (_, files, expected) => {
    const named = Object.entries(files).map(([name, text]) => [`sys/class/net/${name}`, text]);
    const host = await hostFacts({ environment: {}, root: root(Object.fromEntries(named)) });
    expect(host.nicGigabitsPerSecond).toBe(expected);
  });
});

describe('the instance metadata', () => {
  const facts = (metadataUrl: string) => hostFacts({ environment: {}, root: root(), metadataUrl });

  async function metadata(status: number, headers = {}): Promise<string> {
    const { server, url } = await serve(async () => ({ status, headers, body: '' }));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `${url}/`;
  }

  test.each([200, 401, 404])('can be reached where it answers with %d', async (status) => {
    expect((await facts(await metadata(status))).instanceMetadata).toBe('reachable');
  });

  test('can be reached where it leads elsewhere', async () => {
    const url = await metadata(302, { location: 'http://127.0.0.1:1/' });
    expect((await facts(url)).instanceMetadata).toBe('reachable');
  });

  test('is blocked where nothing answers', async () => {
    expect((await facts('http://127.0.0.1:1/')).instanceMetadata).toBe('blocked');
    const { server, url } = await serve(() => new Promise(() => {}));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const silent = { environment: {}, root: root(), metadataUrl: url, timeoutMs: 1 };
    expect((await hostFacts(silent)).instanceMetadata).toBe('blocked');
  });

  test('is not tried unless it is asked for', async () => {
    expect(await hostFacts({ environment: {}, root: root() })).not.toHaveProperty(
      'instanceMetadata',
    );
  });
});

test('the size of the disk is that of the file system below the work folder', async () => {
  const { bsize, blocks } = statfsSync(tempDir());
  const host = await hostFacts({ environment: {}, root: root(), workDir: tempDir() });
  expect(host.workDiskBytes).toBe(bsize * blocks);
  expect(Host.parse(host)).toEqual(host);
  const nowhere = await hostFacts({ environment: {}, root: root(), workDir: '/no/such/folder' });
  expect(nowhere).not.toHaveProperty('workDiskBytes');
});
