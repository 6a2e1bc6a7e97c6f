import { expect, it } from 'vitest';
import { ClientSource } from '../../src/contract/client-file.ts';
import { aDownload, aWorkload } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { CommandSettings } from './command-settings.ts';

it.each([
  ['us-west-2', 's3.us-west-2.amazonaws.com'],
  ['cn-north-1', 's3.cn-north-1.amazonaws.com.cn'],
])('names the host of S3 in %s', async (region, host) => {
  const source = ClientSource.parse({ download: ['program', '{file}'] });
  const credentials = async () => ({ accessKeyId: 'A', secretAccessKey: 'S' });
  const settings = await CommandSettings.write({ ...source, id: 'own', folder: '/' }, false, {
    ...{ environment: {}, connection: { region, endpoint: null, credentials } },
    ...{ bucket: 'bench', workload: aWorkload({ tasks: [aDownload('x', 1)] }) },
    ...{ workloadPath: '/w.run.json', gigabitsPerSecond: 1, filesDir: tempDir() },
    ...{ contentInMemory: () => new Map(), checks: false, note: () => {} },
  });
  expect(settings.expand(['{host}', '{endpoint}'], {})).toEqual([host, `https://${host}`]);
});
