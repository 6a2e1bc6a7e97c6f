import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { MotoAccount, pythonWithMoto, unexpected, venvOf } from './aws-emulated/moto-account.ts';

const venv = venvOf(readFileSync(new URL('./aws-emulated/requirements.txt', import.meta.url)));
const missing = !existsSync(venv.complete);

const title = 'An invalid request is found, in whichever protocol, and a valid one is not';
test.skipIf(missing)(
  missing ? `${title} (skipped: npm run bench -- aws-emulated installs moto)` : title,
  async () => {
    await using account = await MotoAccount.start(venv.python);
    const send = async (service: string, path: string, body: string, headers: object = {}) => {
      const scope = `fake/20260101/us-west-2/${service}/aws4_request`;
      const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
      const url = new URL(path, account.env.AWS_ENDPOINT_URL);
      await fetch(url, { method: 'POST', body, headers: { authorization, ...headers } });
    };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const json = (target: string) => ({ 'x-amz-target': target });
    const job = { jobName: 'a', jobQueue: 'b', jobDefinition: 'c' };

    await send('batch', '/v1/submitjob', JSON.stringify({ jobName: 'a', queue: 'b' }));
    await send('batch', '/v1/submitjob', JSON.stringify(job));
    await send('batch', '/v1/listjobs', JSON.stringify({ jobQueue: 'b', jobStatus: 'DONE' }));
    await send('ec2', '/', 'Action=DescribeVpcs&Version=2016-11-15&Page=2', form);
    await send('ec2', '/', 'Action=DescribeVpcs&Version=2016-11-15&MaxResults=5', form);
    await send('iam', '/', 'Action=GetRole&Version=2010-05-08', form);
    await send('ssm', '/', JSON.stringify({ Name: 1 }), json('AmazonSSM.GetParameter'));
    await send('s3', '/bucket/key?uploads&part=1', '');

    const { calls, invalid } = await account.end();
    expect(Object.keys(calls).sort()).toEqual([
      'batch:ListJobs',
      'batch:SubmitJob',
      'ec2:DescribeVpcs',
      'iam:GetRole',
      's3:CreateMultipartUpload',
      'ssm:GetParameter',
    ]);
    expect(invalid).toEqual([
      expect.stringMatching(/^batch:SubmitJob: Missing required parameter in input: "jobQueue"/),
      expect.stringMatching(/^batch:SubmitJob: Missing .* "jobDefinition"/),
      expect.stringMatching(/^batch:SubmitJob: Unknown parameter in input: "queue"/),
      expect.stringMatching(
        /^batch:ListJobs: input.jobStatus is 'DONE', which is none of SUBMITTED/,
      ),
      'ec2:DescribeVpcs: Unknown parameter Page',
      expect.stringMatching(/^iam:GetRole: Missing required parameter in input: "RoleName"/),
      expect.stringMatching(/^ssm:GetParameter: Invalid type for parameter Name/),
      's3:CreateMultipartUpload: Unknown parameter part',
    ]);
  },
);

test('The check of the account may find nothing that stops, and leave out only what moto does not know', () => {
  const found = [
    ['deploy', 'CDK bootstrap'],
    ['runs', 'Container image'],
    ['unknown', 'Key of the disks'],
    ['unknown', 'Stack'],
    ['note', 'Container image'],
    ['ok', 'Zones'],
  ] as const;
  const findings = found.map(([severity, about]) => ({ severity, about, what: '' }));
  expect(unexpected(findings).map(({ severity, about }) => [severity, about])).toEqual([
    ['deploy', 'CDK bootstrap'],
    ['runs', 'Container image'],
    ['unknown', 'Stack'],
  ]);
});

describe('where moto cannot be installed', () => {
  const without = { python3: 'no-such-python' };

  test('a person’s run is skipped', async () => {
    expect(await pythonWithMoto({ ...without, cache: tempDir(), isCi: false })).toBeNull();
  });

  test('CI’s fails', async () => {
    const inCi = pythonWithMoto({ ...without, cache: tempDir(), isCi: true });
    await expect(inCi).rejects.toThrow('no-such-python');
  });
});
