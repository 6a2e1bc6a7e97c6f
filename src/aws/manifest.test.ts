import { describe, expect, test } from 'vitest';
import { manifestParameter } from '../contract/deployment.ts';
import { InputError } from '../contract/input-error.ts';
import { AccessDenied } from '../orchestrator/ports.ts';
import { startFakeAws } from '../testing/fake-aws/client-side.ts';
import { FAKE_STACK_NAME, type FakeAws } from '../testing/fake-aws/fake-aws.ts';
import { loadManifest } from './manifest.ts';

test('reads what the stack published', async () => {
  const { access, aws, patience } = await startFakeAws();
  expect(await loadManifest(access, FAKE_STACK_NAME, patience)).toEqual(aws.manifest);
});

test('is patient with throttling', async () => {
  const { access, aws, patience } = await startFakeAws();
  aws.faults.add('ssm:GetParameter', 'throttle', { forMs: 60_000 });
  expect(await loadManifest(access, FAKE_STACK_NAME, patience)).toEqual(aws.manifest);
});

describe('says clearly', () => {
  const name = manifestParameter(FAKE_STACK_NAME);
  test.each<[string, (aws: FakeAws) => void, unknown, RegExp]>([
    [
      'that there is no such stack',
      (aws) => aws.parameters.clear(),
      InputError,
      /^There is no stack "fake-stack" in us-west-2 .*infra\/README\.md/,
    ],
    [
      'that the stack is of another version',
      (aws) => aws.parameters.set(name, JSON.stringify({ ...aws.manifest, schemaVersion: 2 })),
      InputError,
      /has schemaVersion 2, but this version of the action reads 1: deploy the stack/,
    ],
    [
      'that the parameter is no manifest',
      (aws) => aws.parameters.set(name, 'hello'),
      InputError,
      /has schemaVersion none/,
    ],
    [
      'what is wrong with the manifest',
      (aws) => aws.parameters.set(name, JSON.stringify({ ...aws.manifest, buckets: [] })),
      InputError,
      /manifest \(parameter .*\) is not valid: buckets: /,
    ],
    [
      'which permission is missing',
      (aws) => aws.faults.add('ssm:GetParameter', 'deny'),
      AccessDenied,
      /^ssm:GetParameter on parameter \/s3-benchmarks\/fake-stack\/manifest is not allowed/,
    ],
  ])('%s', async (_, arrange, type, message) => {
    const { access, aws, patience } = await startFakeAws();
    arrange(aws);
    const error = await loadManifest(access, FAKE_STACK_NAME, patience).catch((caught) => caught);
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(message);
    expect(aws.count('ssm:')).toBe(type === AccessDenied ? 7 : 1);
  });
});
