import { parseArgs } from 'node:util';
import { REGION } from '../src/contract/aws-places.ts';
import { DEFAULT_STACK_NAME } from '../src/contract/deployment.ts';
import { EXIT, InputError, messageOf } from '../src/contract/input-error.ts';
import { INSTANCE_TYPES } from '../src/contract/instance-types.ts';
import { NotKnown, type Wanted } from './account/aws.ts';
import { checkAccount } from './account/check.ts';
import { exitCodeOfCheck, findingsText, inOrder } from './account/findings.ts';
import { imageToDeploy } from './released-image.ts';
import { readSettingsFile } from './settings/read-settings.ts';
import { SettingsFile } from './settings/settings.ts';
import { isZoneOf } from './zones.ts';

const HELP = `npm run check:account -- [--settings NAME.settings.json] [--region R] [--json]

Step 1 of a deploy: looks at the account for what would stop the deploy or the runs after it, and says for
each what to do. It reads only; the policy ReadOnlyAccess is enough.

  --settings  the stack's settings; without them a stack of the default settings is checked
  --region    another region than that of the settings
  --json      the findings as JSON

Ends with 0 if nothing stands in the way, 1 if runs would fail or something could not be looked at, and 2 if
the deploy would fail.`;

/** Asks AWS what is there, and compares it with what the stack needs. */
async function main(): Promise<number> {
  const { settings, region, json, help } = readOptions();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  const wanted = wantedBy(settings, region);
  const { account, findings } = await checkAccount(wanted);
  const { stackName } = wanted;
  if (json) {
    const report = { account, region: wanted.region, stackName, findings: inOrder(findings) };
    console.log(JSON.stringify(report, null, 2));
  } else {
    const where = `Account ${account}, region ${wanted.region}, stack ${stackName}`;
    console.log(findingsText(findings, where));
  }
  return exitCodeOfCheck(findings);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        settings: { type: 'string' },
        region: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new InputError(`${messageOf(error).split('\n')[0]} See npm run check:account -- --help.`);
  }
}

function wantedBy(file: string | undefined, region: string | undefined): Wanted {
  if (region !== undefined && !REGION.test(region)) {
    throw new InputError(`--region is "${region}": it must be an AWS region, e.g. us-west-2.`);
  }
  if (file !== undefined) {
    const settings = readSettingsFile(file);
    const { account, availabilityZone: zone, buckets, github, stackName } = settings;
    const chosen = region ?? settings.region;
    return {
      ...{ account, buckets, region: chosen, stackName },
      // The settings' zone is of the settings' region only.
      availabilityZone: zone && isZoneOf(zone, chosen) ? zone : undefined,
      instanceTypes: settings.specs,
      oidcProviderArn: github.oidcProviderArn,
      containerImage: imageToDeploy(settings.containerImage),
    };
  }
  if (region === undefined) {
    throw new InputError('--region is missing: name a region, or the settings that have one.');
  }
  const instanceTypes = SettingsFile.shape.instanceTypes.parse(undefined);
  return {
    ...{ region, stackName: DEFAULT_STACK_NAME },
    ...{ account: undefined, availabilityZone: undefined, oidcProviderArn: undefined },
    instanceTypes: instanceTypes.map((id) => INSTANCE_TYPES.get(id)!),
    buckets: [{ name: null, storageClass: 'S3Standard' }],
    containerImage: imageToDeploy(undefined),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof NotKnown)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = error instanceof InputError ? EXIT.usage : EXIT.failed;
}
