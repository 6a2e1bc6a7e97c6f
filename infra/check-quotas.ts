import { parseArgs } from 'node:util';
import { REGION } from '../src/contract/deployment.ts';
import { EXIT, InputError } from '../src/contract/input-error.ts';
import { accountFacts } from './quotas/account-facts.ts';
import { assess, type Question, quotaText } from './quotas/assess.ts';
import { isZoneOf } from './settings/cross-checks.ts';
import { readSettingsFile } from './settings/read-settings.ts';
import { SettingsFile } from './settings/settings.ts';

const HELP = `npm run check-quotas -- [--settings NAME.settings.json] [--region R] [--json]

Whether the account may run one machine at a time of each instance type of the settings, and whether
their zone has them. Ends with 1 when something is short.

  --settings  the stack's settings; without them the default instance types are checked
  --region    another region than that of the settings
  --json      the report as JSON`;

/** Asks AWS what the account may run, and compares it with what the stack needs. */
async function main(): Promise<number> {
  const { settings, region, json, help } = readOptions();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  const question = questionOf(settings, region);
  const report = assess(question, await accountFacts(question));
  console.log(json ? JSON.stringify(report, null, 2) : quotaText(report));
  return report.ok ? EXIT.done : EXIT.failed;
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
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`${why.split('\n')[0]} See npm run check-quotas -- --help.`);
  }
}

function questionOf(file: string | undefined, region: string | undefined): Question {
  if (region !== undefined && !REGION.test(region)) {
    throw new InputError(`--region is "${region}": it must be an AWS region, e.g. us-west-2.`);
  }
  if (file === undefined) {
    if (region === undefined) {
      throw new InputError('--region is missing: name a region, or the settings that have one.');
    }
    const instanceTypes = SettingsFile.shape.instanceTypes.parse(undefined);
    return { region, availabilityZone: undefined, instanceTypes };
  }
  const settings = readSettingsFile(file);
  const chosen = region ?? settings.region;
  const { availabilityZone: zone, instanceTypes } = settings;
  // The settings' zone is of the settings' region only.
  const availabilityZone = zone && isZoneOf(zone, chosen) ? zone : undefined;
  return { region: chosen, availabilityZone, instanceTypes };
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = EXIT.usage;
}
