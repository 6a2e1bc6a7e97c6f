import { z } from 'zod';
import { EnvironmentManifest, manifestParameter } from '../contract/deployment.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { checkDocument } from '../contract/read-document.ts';
import { callAws, type Patience, patientlyAtAws } from './call-aws.ts';
import { type AwsAccess, clientConfig, withServerTime } from './client-config.ts';

/**
 * Reads what the stack deployed.
 *
 * @throws InputError when there is no such stack, or another version of this project deployed it
 */
export async function loadManifest(
  access: AwsAccess,
  stackName: string,
  patience: Patience,
): Promise<EnvironmentManifest> {
  const name = manifestParameter(stackName);
  const { SSMClient, GetParameterCommand, ParameterNotFound } = await import('@aws-sdk/client-ssm');
  const client = withServerTime(new SSMClient(clientConfig(access)), access);
  const call = { action: 'ssm:GetParameter', resource: `parameter ${name}` };
  try {
    const { Parameter } = await patientlyAtAws(`reading parameter ${name}`, patience, () =>
      callAws(call, access.credentials, () => client.send(new GetParameterCommand({ Name: name }))),
    );
    return parseManifest(Parameter?.Value ?? '', name);
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
    throw new InputError(
      `There is no stack "${printable(stackName)}" in ${access.region} (no parameter ${name}): check ` +
        'stack-name and aws-region, or deploy the stack as infra/README.md says.',
    );
  } finally {
    client.destroy();
  }
}

function parseManifest(text: string, name: string): EnvironmentManifest {
  const what = `the stack's manifest (parameter ${name})`;
  const versioned = z.looseObject({ schemaVersion: z.unknown() });
  const parsed = versioned.safeParse(parseJson(text));
  const found = parsed.success ? parsed.data.schemaVersion : undefined;
  const wanted = EnvironmentManifest.shape.schemaVersion.value;
  if (found !== wanted) {
    throw new InputError(
      `${what} has schemaVersion ${printable(JSON.stringify(found) ?? 'none')}, but this version of the ` +
        `action reads ${wanted}: deploy the stack from the same version of S3 Benchmarks, or use the ` +
        'version of the action that matches the stack.',
    );
  }
  return checkDocument(EnvironmentManifest, parsed.data, what);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
